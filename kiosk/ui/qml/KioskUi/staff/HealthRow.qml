pragma ComponentBehavior: Bound

import QtQuick
import KioskUi

// How one thing does: a mark of its own shape and colour, a word for it, and what is known.
Item {
    id: root

    required property string title
    // "green", "amber" or "red".
    required property string mark
    property string words: ""
    readonly property bool well: mark === "green"
    readonly property bool broken: mark === "red"
    readonly property string verdict: well ? qsTr("Good") : broken ? qsTr("Does not work") : qsTr("Needs a look")
    readonly property color tint: well ? Theme.good : broken ? Theme.bad : Theme.strong("ochre")

    width: parent.width
    height: Math.max(Theme.sp(44), texts.height)
    Accessible.role: Accessible.ListItem
    Accessible.name: title + ": " + verdict + ". " + words

    Icon {
        id: icon

        anchors.left: parent.left
        y: Theme.sp(2)
        name: root.well ? "tick" : root.broken ? "cross" : "warning"
        tint: root.tint
        side: Theme.sp(36)
    }

    Column {
        id: texts

        anchors.left: icon.right
        anchors.leftMargin: Theme.px(20)
        anchors.right: parent.right

        Item {
            width: parent.width
            height: Math.max(name.height, state.height)

            Label {
                id: name

                anchors.left: parent.left
                anchors.right: state.left
                anchors.rightMargin: Theme.px(16)
                text: root.title
                weight: Font.DemiBold
                Accessible.ignored: true
            }

            Label {
                id: state

                anchors.right: parent.right
                text: root.verdict
                color: root.tint
                weight: Font.DemiBold
                Accessible.ignored: true
            }
        }

        Label {
            width: parent.width
            visible: text !== ""
            // Mirrored with the rest, also where only names and numbers stand.
            horizontalAlignment: Text.AlignLeft
            text: root.words
            color: Theme.muted
            Accessible.ignored: true
        }
    }
}
