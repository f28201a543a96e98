pragma ComponentBehavior: Bound

import QtQuick
import KioskUi

// Plain words of the library, some of which are marked. A Text does not tell where its words are;
// this is an editor that nobody can edit.
Item {
    id: root

    required property string words
    // Start and end of each marked word.
    required property var marks
    property real size: 26

    // Where a character stands; asked for again when the words or their room change.
    function placeOf(character: int): rect {
        const laidOut = editor.text !== "" && editor.width > 0 && editor.contentWidth > 0 && editor.contentHeight > 0;
        return laidOut ? editor.positionToRectangle(Math.min(character, editor.length)) : Qt.rect(0, 0, 0, 0);
    }

    implicitHeight: editor.implicitHeight

    Repeater {
        model: root.marks

        Rectangle {
            required property var modelData
            readonly property rect begin: root.placeOf(modelData[0])
            readonly property rect end: root.placeOf(modelData[1])

            visible: end.y === begin.y
            x: Math.min(begin.x, end.x) - Theme.sp(3)
            y: begin.y
            width: Math.abs(end.x - begin.x) + Theme.sp(6)
            height: begin.height
            radius: Theme.sp(4)
            color: Theme.mark
            border.width: Theme.contrast ? Theme.px(3) : 0
            border.color: Theme.focusRing
        }
    }

    TextEdit {
        id: editor

        width: root.width
        enabled: false
        readOnly: true
        activeFocusOnPress: false
        text: root.words
        textFormat: TextEdit.PlainText
        wrapMode: TextEdit.Wrap
        color: Theme.muted
        font.pixelSize: Theme.sp(root.size)
        Accessible.ignored: true
    }
}
