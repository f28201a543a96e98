pragma ComponentBehavior: Bound

import QtQuick
import KioskUi

// The rows of the page, one native delegate for every kind of block, made only when in sight.
ListView {
    id: root

    required property PageBridge page
    required property QuestionsModel questions
    required property real side
    // The direction of the screen. The text has its own, where it is not in the reader's language.
    required property bool mirrored
    property int chapter: 0

    // The row that stays at the top of the screen while a page that has just been opened is laid
    // out: head and rows find their height with the next frames. Row 0 stands for the top of the
    // page, head included.
    property int heldRow: -1
    property int framesToHold: 0

    // What is read aloud: its row, and where in it.
    property var spoken: ({row: -1, begins: 0, ends: 0})
    property int framesToFollow: 0

    signal followed(string link)
    signal enlarged(var figure)
    signal figuresWanted(int row)
    signal figuresHidden(int row)
    signal listWanted

    // The chapter that stands in the upper third of the screen, or the last one at the end.
    function follow(): void {
        const row = atYEnd && !atYBeginning ? count - 1 : indexAt(width / 2, contentY + height * 0.3);
        chapter = page.rows.chapterAt(row);
    }

    function begin(row: int): void {
        heldRow = row;
        framesToHold = 3;
        place();
        follow();
    }

    function rowInView(): int {
        return Math.max(0, indexAt(width / 2, contentY + Theme.px(8)));
    }

    // The first row that begins on the screen, or the one that fills it.
    function firstRow(): int {
        const row = rowInView();
        const item = itemAtIndex(row);
        const begun = row > 0 && item !== null && item.y < contentY - Theme.px(8);
        return begun && item.y + item.height < contentY + height * 0.6 ? row + 1 : row;
    }

    // What is read aloud stays in sight; of a part taller than the screen, the sentence. ``begins``
    // and ``ends`` say where in the part it is, from 0 to 1.
    function keepInSight(row: int, begins: real, ends: real): void {
        const here = contentY;
        if (row > 0 && itemAtIndex(row) === null)
            positionViewAtIndex(row, ListView.Contain);
        const part = row > 0 ? itemAtIndex(row) : (headerItem as PageHead).spokenPart;
        if (part === null)
            return;
        const tall = part.height > height * 0.8;
        const y = part.mapToItem(contentItem, 0, 0).y;
        const first = y + (tall ? part.height * begins : 0);
        const last = y + part.height * (tall ? ends : 1);
        const margin = height * 0.06;
        // Where in a tall part a sentence stands is only known about.
        const room = height * (tall ? 0.3 : 0.06);
        contentY = here;
        heldRow = -1;
        if (first >= here + margin && last <= here + height - room)
            return;
        const end = Math.max(originY, originY + contentHeight - height);
        glide.to = Math.max(originY, Math.min(first - height * 0.15, end));
        glide.restart();
    }

    function followVoice(): void {
        if (spoken.row >= 0 && !dragging)
            keepInSight(spoken.row, spoken.begins, spoken.ends);
    }

    NumberAnimation {
        id: glide

        target: root
        property: "contentY"
        duration: Theme.motion
        easing.type: Easing.OutCubic
    }

    Connections {
        target: root.page

        function onSpoken(row: int, begins: real, ends: real): void {
            root.spoken = {row, begins, ends};
            root.framesToFollow = row >= 0 ? 3 : 0;
            root.followVoice();
        }
    }

    // Rows that were just made find their height with the next frames, and push others away.
    Connections {
        target: root.Window.window
        enabled: root.framesToFollow > 0

        function onFrameSwapped(): void {
            if (glide.running)
                return;
            root.framesToFollow--;
            root.followVoice();
        }
    }

    function place(): void {
        if (heldRow > 0) {
            positionViewAtIndex(heldRow, ListView.Beginning);
        } else if (heldRow === 0) {
            positionViewAtBeginning();
            // After a jump over rows that were never made, Qt leaves the head where it was.
            headerItem.y = originY;
        }
    }

    Connections {
        target: root.Window.window
        enabled: root.heldRow >= 0

        function onFrameSwapped(): void {
            root.place();
            root.framesToHold--;
            if (root.framesToHold === 0)
                root.heldRow = -1;
        }
    }

    KeepInView {
        view: root
        onMoved: root.heldRow = -1
    }

    LayoutMirroring.enabled: page.textRightToLeft
    LayoutMirroring.childrenInherit: true
    model: page.rows
    keyNavigationEnabled: false
    highlightFollowsCurrentItem: false
    clip: true
    reuseItems: true
    cacheBuffer: 0
    boundsBehavior: Flickable.StopAtBounds
    onContentYChanged: follow()
    onMovementStarted: {
        heldRow = -1;
        framesToFollow = 0;
        glide.stop();
    }

    header: PageHead {
        width: root.width
        side: root.side
        page: root.page
        mirrored: root.mirrored
        onFollowed: link => root.followed(link)
        onEnlarged: figure => root.enlarged(figure)
        onHeightChanged: root.place()
    }

    delegate: BlockDelegates {
        page: root.page
        questions: root.questions
        width: root.width
        side: root.side
        mirrored: root.mirrored
        onFollowed: link => root.followed(link)
        onEnlarged: figure => root.enlarged(figure)
        onFiguresWanted: row => root.figuresWanted(row)
        onFiguresHidden: row => root.figuresHidden(row)
        onListWanted: root.listWanted()
    }
}
