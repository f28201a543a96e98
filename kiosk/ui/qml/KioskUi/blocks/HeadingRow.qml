pragma ComponentBehavior: Bound

import QtQuick
import KioskUi

Block {
    id: root

    readonly property bool chapter: block.level === 2

    before: Theme.sp(chapter ? 40 : 20)
    after: Theme.sp(14)

    RichWords {
        width: root.room
        run: root.block
        size: root.chapter ? 40 : 33
        lineHeight: Theme.leading(1.2)
        font.weight: Font.Bold
        Accessible.role: Accessible.Heading
        onFollowed: link => root.followed(link)
    }
}
