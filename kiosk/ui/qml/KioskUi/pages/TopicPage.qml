pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import KioskUi

// A page: its text in the middle, "On this page" and "Read next" beside it where there is room.
FocusScope {
    id: root

    required property PageBridge page
    required property QuestionsModel questions
    property alias view: list
    readonly property Item document: reader

    readonly property bool offersOutline: !sideBySide
    readonly property int chapter: list.chapter
    readonly property bool mirrored: LayoutMirroring.enabled
    readonly property bool sideBySide: width >= Theme.sp(1380)
    readonly property bool threeAbreast: width >= Theme.sp(1760)
    readonly property real columnWidth: Math.min(width - (sideBySide ? outline.width : 0)
        - (threeAbreast ? rail.width : 0), Theme.sp(846) + 2 * side)
    readonly property real side: Theme.px(width < Theme.px(800) ? 40 : 66)

    signal topicChosen(string topic, string anchor)
    signal wordChosen(string term)
    signal enlarged(var figure)
    signal figuresWanted(int row)
    signal figuresHidden(int row)
    signal questionsWanted
    signal readOn

    // Bring the row to the top of the screen.
    function begin(row: int): void {
        list.begin(row);
    }

    function rowInView(): int {
        return list.rowInView();
    }

    // The row to read aloud from.
    function firstRow(): int {
        return list.firstRow();
    }

    function followLink(link: string): void {
        const [kind, rest] = link.split(":");
        const [target, anchor] = rest.split("#");
        if (kind === "term")
            root.wordChosen(target);
        else
            root.topicChosen(target, anchor ?? "");
    }

    Outline {
        id: outline

        visible: root.sideBySide
        anchors.left: parent.left
        width: Theme.sp(root.threeAbreast ? 440 : 400)
        height: parent.height
        page: root.page
        chapter: list.chapter
        onChosen: row => root.begin(row)
    }

    Item {
        id: middle

        anchors.left: root.sideBySide ? outline.right : parent.left
        anchors.right: root.threeAbreast ? rail.left : parent.right
        height: parent.height
    }

    Rectangle {
        id: sheet

        anchors.horizontalCenter: middle.horizontalCenter
        width: root.columnWidth
        height: parent.height
        color: Theme.card

        // The page is itself a stop of the Tab key, before all that is on it: somebody with two
        // buttons comes past every word, and not only from link to link.
        T.Control {
            id: reader

            anchors.fill: parent
            focusPolicy: Qt.TabFocus
            activeFocusOnTab: true
            Accessible.role: Accessible.Document
            Accessible.name: root.page.title
            Accessible.description: qsTr("Enter reads on")
            Accessible.focusable: true
            Accessible.onPressAction: root.readOn()
            Keys.onReturnPressed: event => event.isAutoRepeat || root.readOn()
            Keys.onEnterPressed: event => event.isAutoRepeat || root.readOn()
            Keys.onSpacePressed: event => event.isAutoRepeat || root.readOn()

            ReadingList {
                id: list

                anchors.fill: parent
                page: root.page
                questions: root.questions
                side: root.side
                mirrored: root.mirrored
                onFollowed: link => root.followLink(link)
                onEnlarged: figure => root.enlarged(figure)
                onFiguresWanted: row => root.figuresWanted(row)
                onFiguresHidden: row => root.figuresHidden(row)
                onListWanted: root.questionsWanted()
            }
        }

        FocusRing {
            anchors.margins: Theme.px(4)
            corner: 12
            target: reader
        }

        Rectangle {
            anchors.left: parent.left
            width: Theme.px(2)
            height: parent.height
            color: Theme.line
        }

        Rectangle {
            anchors.right: parent.right
            width: Theme.px(2)
            height: parent.height
            color: Theme.line
        }
    }

    PageRail {
        id: rail

        visible: root.threeAbreast
        anchors.right: parent.right
        width: Theme.sp(460)
        height: parent.height
        page: root.page
        questions: root.questions
        onTopicChosen: topic => root.topicChosen(topic, "")
        onQuestionsWanted: root.questionsWanted()
    }
}
