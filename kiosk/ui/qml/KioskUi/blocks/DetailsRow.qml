pragma ComponentBehavior: Bound

import QtQuick
import KioskUi

// A line that opens to more.
Block {
    id: root

    required property bool opened

    signal toggled

    before: Theme.sp(8)

    PushButton {
        width: root.room
        soft: true
        symbol: root.opened ? "up" : "down"
        text: root.block.title ?? ""
        size: 30
        Accessible.description: root.opened ? qsTr("open") : qsTr("closed")
        onClicked: root.toggled()
    }
}
