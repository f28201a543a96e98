pragma ComponentBehavior: Bound

import QtQuick
import KioskUi

// What the screen for the PIN says; where something is wrong, in a frame, with a mark and how many
// tries are left.
Rectangle {
    id: root

    required property PinBridge pin
    required property string message
    required property string rest

    readonly property bool calm: pin.said === "ask" || pin.said === "checking"
    readonly property color tint: Theme.contrast ? Theme.ink : pin.said === "wrong" ? Theme.bad
        : calm ? Theme.muted : Theme.strong("ochre")

    implicitHeight: words.height + (calm ? 0 : Theme.px(48))
    radius: Theme.px(24)
    color: calm ? "transparent" : Theme.gate
    border.width: calm ? 0 : Theme.px(3)
    border.color: tint

    Icon {
        id: icon

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(28)
        anchors.verticalCenter: parent.verticalCenter
        visible: !root.calm
        name: ({wrong: "cross", wait: "clock"})[root.pin.said] ?? "warning"
        tint: root.tint
        side: Theme.bar(56)
    }

    Column {
        id: words

        anchors.left: root.calm ? parent.left : icon.right
        anchors.leftMargin: root.calm ? 0 : Theme.px(24)
        anchors.right: parent.right
        anchors.rightMargin: root.calm ? 0 : Theme.px(28)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(6)

        Label {
            width: parent.width
            text: root.message
            font.pixelSize: Theme.bar(32)
            weight: root.calm ? Font.Normal : Font.Bold
            color: root.calm ? Theme.muted : Theme.ink
            Accessible.role: Accessible.AlertMessage
        }

        Label {
            width: parent.width
            visible: text !== ""
            text: root.rest
            font.pixelSize: Theme.bar(30)
            weight: Font.DemiBold
            Accessible.role: Accessible.Paragraph
        }
    }
}
