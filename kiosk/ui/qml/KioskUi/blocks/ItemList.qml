pragma ComponentBehavior: Bound

import QtQuick
import KioskUi

// The items of a list, each with its mark: a dot, a number, or an icon.
Column {
    id: root

    required property var items
    property string symbol: ""
    property color tint: onDark ? "#FFFFFF" : Theme.primary
    property bool onDark: false

    signal followed(string link)

    spacing: Theme.sp(12)
    Accessible.role: Accessible.List
    Accessible.name: ""

    Repeater {
        model: root.items

        Item {
            id: item

            required property var modelData
            readonly property real step: Theme.sp(46)

            width: root.width
            height: words.height
            Accessible.role: Accessible.ListItem
            Accessible.name: modelData.plain

            Icon {
                visible: root.symbol !== ""
                name: root.symbol
                tint: root.tint
                side: Theme.sp(34)
                anchors.left: parent.left
                anchors.leftMargin: item.step * item.modelData.depth
                y: Theme.sp(5)
            }

            Text {
                id: mark

                visible: root.symbol === ""
                anchors.left: parent.left
                anchors.leftMargin: item.step * item.modelData.depth
                width: item.step - Theme.sp(12)
                text: item.modelData.marker
                color: root.tint
                font.pixelSize: Theme.sp(30)
                font.weight: Font.Bold
                lineHeight: Theme.leading(1.45)
                horizontalAlignment: Text.AlignLeft
                Accessible.ignored: true
            }

            RichWords {
                id: words

                anchors.left: parent.left
                anchors.leftMargin: item.step * (item.modelData.depth + 1)
                anchors.right: parent.right
                run: item.modelData
                onDark: root.onDark
                Accessible.ignored: true
                onFollowed: link => root.followed(link)
            }
        }
    }
}
