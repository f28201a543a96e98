pragma ComponentBehavior: Bound

import QtQuick
import KioskUi

Block {
    id: root

    Rectangle {
        anchors.left: parent.left
        width: Theme.px(8)
        height: words.height
        radius: width / 2
        color: Theme.primary
    }

    LeafColumn {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(36)
        width: root.room - anchors.leftMargin
        Accessible.role: Accessible.BlockQuote
        blocks: root.block.blocks
        onFollowed: link => root.followed(link)
    }
}
