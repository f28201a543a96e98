pragma ComponentBehavior: Bound

import QtQuick
import KioskUi

// A band behind the sentence that is read aloud. A Text does not tell where its words stand, so what
// comes before the sentence, and the sentence with it, are laid out once more and measured.
Item {
    id: root

    required property RichWords words
    readonly property var said: words.run.said
    readonly property bool fromRight: words.effectiveHorizontalAlignment === Text.AlignRight
    // For every line of what is being measured how far it reaches and where it begins, in pixels.
    readonly property var lines: []
    // The same of the sentence's part of each of its lines.
    property var parts: []
    property bool complete: false

    function measure(markup: string): var {
        ruler.text = "";
        lines.length = 0;
        ruler.text = markup;
        return lines.slice();
    }

    function place(): void {
        if (!said || !complete)
            return;
        const before = measure(said.before), begun = measure(said.begun), whole = measure(said.upto);
        const first = begun.length - 1;
        // What comes before ends without the space that follows it.
        const start = before.length === begun.length ? before[first].reach + ruler.font.pixelSize * 0.2 : 0;
        parts = whole.slice(first).map((line, number) => ({top: line.top, from: number ? 0 : start, to: line.reach}));
    }

    onSaidChanged: place()
    Component.onCompleted: {
        complete = true;
        place();
    }

    Text {
        id: ruler

        visible: false
        width: root.words.width - root.words.leftPadding - root.words.rightPadding
        textFormat: Text.StyledText
        wrapMode: root.words.wrapMode
        lineHeight: root.words.lineHeight
        font: root.words.font
        onLineLaidOut: line => root.lines.push({reach: line.implicitWidth, top: line.y})
        onWidthChanged: root.place()
        onFontChanged: root.place()
        Accessible.ignored: true
    }

    Repeater {
        model: root.parts

        Rectangle {
            required property var modelData
            readonly property real over: Theme.sp(4)

            x: root.words.leftPadding - over + (root.fromRight ? ruler.width - modelData.to : modelData.from)
            y: root.words.topPadding + modelData.top - over / 2
            width: modelData.to - modelData.from + 2 * over
            height: ruler.font.pixelSize * Theme.naturalLeading + over
            radius: Theme.sp(8)
            color: root.words.onDark ? Theme.saidOnDark : Theme.said
        }
    }
}
