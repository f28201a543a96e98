pragma ComponentBehavior: Bound

import QtQuick
import KioskUi

// How one thing does: a mark of its own shape and colour, a word for it, and what is known.
Item {
    id: root

    required property string title
    // What is known of it; see kiosk.backstage. Its state is "green", "amber" or "red".
    required property var known
    property string words: ""
    // Where it is not green: the reason, and what to do, for people who are not IT.
    property string why: ""
    property string todo: ""
    readonly property string mark: known?.state ?? ""
    readonly property string forIt: known?.for_it ?? ""
    readonly property bool well: mark === "green"
    readonly property bool broken: mark === "red"
    readonly property string verdict: well ? qsTr("Good") : broken ? qsTr("Does not work") : qsTr("Needs a look")
    readonly property color tint: well ? Theme.good : broken ? Theme.bad : Theme.strong("ochre")

    width: parent.width
    height: Math.max(Theme.sp(44), texts.height)
    Accessible.role: Accessible.ListItem
    Accessible.name: [title + ": " + verdict, words, reason.text, advice.text, note.text].filter(Boolean).join(". ")

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

        Label {
            id: reason

            width: parent.width
            topPadding: Theme.px(4)
            visible: text !== ""
            text: root.well ? "" : root.why
            Accessible.ignored: true
        }

        Label {
            id: advice

            width: parent.width
            visible: text !== ""
            text: root.well || !root.todo ? "" : qsTr("What to do: %1").arg(root.todo)
            weight: Font.DemiBold
            Accessible.ignored: true
        }

        // In English, and kept from being turned round with the words before it.
        Label {
            id: note

            width: parent.width
            visible: text !== ""
            horizontalAlignment: Text.AlignLeft
            text: root.forIt ? qsTr("For IT: %1").arg("\u2066" + root.forIt + "\u2069") : ""
            size: 22
            color: Theme.muted
            Accessible.ignored: true
        }
    }
}
