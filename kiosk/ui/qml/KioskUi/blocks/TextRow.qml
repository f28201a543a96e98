pragma ComponentBehavior: Bound

import QtQuick
import KioskUi

// A paragraph; the summary at the top of a page is one in larger type.
Block {
    id: root

    property real size: 30

    RichWords {
        width: root.room
        run: root.block
        size: root.size
        Accessible.role: Accessible.Paragraph
        onFollowed: link => root.followed(link)
    }
}
