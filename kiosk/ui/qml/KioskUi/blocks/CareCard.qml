pragma ComponentBehavior: Bound

import QtQuick
import KioskUi

// When to call whom, in the colours of the NHS care cards. The kind is spoken, not only coloured.
Block {
    id: root

    required property string kind
    readonly property bool emergency: kind === "emergency"
    readonly property color tint: kind === "nonurgent" ? Theme.nonurgent : Theme.urgent
    readonly property string prefix: emergency ? qsTr("Immediate action required:")
        : kind === "urgent" ? qsTr("Urgent advice:") : qsTr("Non-urgent advice:")

    before: Theme.sp(12)
    after: Theme.sp(36)

    Rectangle {
        width: root.room
        height: head.height + body.height + Theme.sp(56)
        radius: Theme.px(28)
        color: root.emergency ? Theme.emergency : Theme.card
        border.width: Theme.px(3)
        border.color: Theme.contrast ? Theme.line : root.tint

        Rectangle {
            id: head

            width: parent.width
            height: title.height + Theme.sp(40)
            topLeftRadius: Theme.px(28)
            topRightRadius: Theme.px(28)
            color: root.tint
            border.width: Theme.contrast ? Theme.px(3) : 0
            border.color: Theme.line

            Icon {
                id: sign

                anchors.left: parent.left
                anchors.leftMargin: Theme.sp(32)
                anchors.verticalCenter: parent.verticalCenter
                name: root.kind === "nonurgent" ? "phone" : "warning"
                tint: "#FFFFFF"
                side: Theme.sp(42)
            }

            Label {
                id: title

                anchors.left: sign.right
                anchors.leftMargin: Theme.sp(20)
                anchors.right: parent.right
                anchors.rightMargin: Theme.sp(32)
                anchors.verticalCenter: parent.verticalCenter
                text: root.block.title ?? ""
                size: 34
                weight: Font.Bold
                color: "#FFFFFF"
                Accessible.role: Accessible.Heading
                Accessible.name: root.prefix + " " + text
            }
        }

        LeafColumn {
            id: body

            x: Theme.sp(32)
            y: head.height + Theme.sp(28)
            width: parent.width - 2 * x
            blocks: root.block.blocks ?? []
            onDark: root.emergency
            onFollowed: link => root.followed(link)
        }
    }
}
