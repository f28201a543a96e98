pragma ComponentBehavior: Bound

import QtQuick
import KioskUi

// Looks like the field of the search, and leads to it.
Pressable {
    id: root

    // Of the words with the icon before them, at any width.
    readonly property real wanted: Theme.px(44 + 24 + 44) + lens.width + words.implicitWidth

    implicitHeight: Math.max(Theme.px(88), words.implicitHeight + Theme.px(36))
    text: qsTr("Search: “yellow skin”, “surgery” …")

    background: Rectangle {
        radius: height / 2
        color: root.down ? Theme.cardPressed : Theme.card
        border.width: Theme.px(3)
        border.color: Theme.primary

        FocusRing {
            target: root
            corner: root.height / 2 / Theme.unit
        }
    }

    contentItem: Item {
        Icon {
            id: lens

            anchors.left: parent.left
            anchors.leftMargin: Theme.px(44)
            anchors.verticalCenter: parent.verticalCenter
            name: "search"
            side: Theme.sp(36)
        }

        Label {
            id: words

            anchors.left: lens.right
            anchors.leftMargin: Theme.px(24)
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(30)
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            size: 28
            color: Theme.muted
            Accessible.ignored: true
        }
    }
}
