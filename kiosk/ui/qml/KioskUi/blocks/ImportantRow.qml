pragma ComponentBehavior: Bound

import QtQuick
import KioskUi

Block {
    id: root

    before: Theme.sp(12)
    after: Theme.sp(36)

    Rectangle {
        width: root.room
        height: inside.height + Theme.sp(60)
        radius: Theme.px(28)
        color: Theme.gate
        border.width: Theme.px(2)
        border.color: Theme.contrast ? Theme.line : Theme.strong("ochre")

        Icon {
            id: sign

            anchors.left: parent.left
            anchors.leftMargin: Theme.sp(30)
            y: Theme.sp(32)
            name: "info"
            tint: Theme.contrast ? Theme.ink : Theme.strong("ochre")
            side: Theme.sp(40)
        }

        Column {
            id: inside

            anchors.left: sign.right
            anchors.leftMargin: Theme.sp(20)
            anchors.right: parent.right
            anchors.rightMargin: Theme.sp(30)
            y: Theme.sp(30)
            spacing: Theme.sp(12)

            Label {
                visible: text !== ""
                width: parent.width
                text: root.block.title ?? ""
                size: 32
                weight: Font.Bold
                Accessible.role: Accessible.Heading
            }

            LeafColumn {
                width: parent.width
                blocks: root.block.blocks ?? []
                onFollowed: link => root.followed(link)
            }
        }
    }
}
