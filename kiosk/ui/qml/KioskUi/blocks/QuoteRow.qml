pragma ComponentBehavior: Bound

import QtQuick
import KioskUi

Block {
    id: root

    Rectangle {
        width: Theme.px(8)
        height: words.height
        radius: width / 2
        color: Theme.primary
    }

    LeafColumn {
        id: words

        x: Theme.px(36)
        width: root.room - x
        blocks: root.block.blocks
        onFollowed: link => root.followed(link)
    }
}
