pragma ComponentBehavior: Bound

import QtQuick
import KioskUi

// One sentence that a reader should know before the text begins.
Rectangle {
    id: root

    required property string symbol
    required property string words
    property bool calm: false
    readonly property color tint: Theme.contrast ? Theme.ink : calm ? Theme.primary : Theme.strong("ochre")

    height: label.height + Theme.sp(28)
    radius: Theme.px(16)
    color: calm ? Theme.primarySoft : Theme.gate
    border.width: Theme.px(2)
    border.color: Theme.contrast ? Theme.line : tint

    Icon {
        id: icon

        anchors.left: parent.left
        anchors.leftMargin: Theme.sp(20)
        anchors.verticalCenter: parent.verticalCenter
        name: root.symbol
        tint: root.tint
        side: Theme.sp(34)
    }

    Label {
        id: label

        anchors.left: icon.right
        anchors.leftMargin: Theme.sp(16)
        anchors.right: parent.right
        anchors.rightMargin: Theme.sp(20)
        anchors.verticalCenter: parent.verticalCenter
        text: root.words
        weight: Font.DemiBold
        Accessible.role: Accessible.Note
    }
}
