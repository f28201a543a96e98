pragma ComponentBehavior: Bound

import QtQuick
import KioskUi

Block {
    id: root

    WordTable {
        width: root.room
        block: root.block
        onFollowed: link => root.followed(link)
    }
}
