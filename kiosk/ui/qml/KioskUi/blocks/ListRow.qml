pragma ComponentBehavior: Bound

import QtQuick
import KioskUi

Block {
    id: root

    ItemList {
        width: root.room
        items: root.block.items
        onFollowed: link => root.followed(link)
    }
}
