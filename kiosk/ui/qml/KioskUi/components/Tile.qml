pragma ComponentBehavior: Bound

import QtQuick
import KioskUi

// A large card with a picture, a title and a line below it. Leads to a topic or the directory.
Pressable {
    id: root

    property string summary: ""
    required property string image
    required property string hue
    property real pictureHeight: Theme.px(190)
    // The picture stands before the words instead of above them.
    property bool beside: false
    property real titleSize: 34
    readonly property real stripThickness: Theme.px(8)

    implicitHeight: words.implicitHeight + Theme.px(52) + (beside ? 0 : pictureHeight + stripThickness)
    Accessible.description: summary

    background: Rectangle {
        radius: Theme.px(30)
        color: root.down ? Theme.cardPressed : Theme.card

        FocusRing {
            target: root
            corner: 30
        }
    }

    contentItem: Item {
        Picture {
            id: picture

            anchors.left: parent.left
            width: root.beside ? Math.round(parent.width * 0.3) : parent.width
            height: root.beside ? parent.height : root.pictureHeight
            topLeftRadius: root.beside && root.mirrored ? 0 : Theme.px(30)
            topRightRadius: root.beside && !root.mirrored ? 0 : Theme.px(30)
            bottomLeftRadius: root.beside && !root.mirrored ? Theme.px(30) : 0
            bottomRightRadius: root.beside && root.mirrored ? Theme.px(30) : 0
            file: root.image
            hue: root.hue
        }

        Rectangle {
            id: strip

            anchors.left: root.beside ? picture.right : parent.left
            y: root.beside ? 0 : picture.height
            width: root.beside ? root.stripThickness : parent.width
            height: root.beside ? parent.height : root.stripThickness
            color: Theme.strong(root.hue)
        }

        Column {
            id: words

            anchors.left: root.beside ? strip.right : parent.left
            anchors.right: parent.right
            anchors.leftMargin: Theme.px(30)
            anchors.rightMargin: Theme.px(30)
            y: Theme.px(24) + (root.beside ? 0 : strip.y + strip.height)
            spacing: Theme.px(8)

            Label {
                width: parent.width
                text: root.text
                size: root.titleSize
                weight: Font.Bold
                Accessible.ignored: true
            }

            Label {
                width: parent.width
                visible: text !== ""
                text: root.summary
                size: 26
                color: Theme.muted
                Accessible.ignored: true
            }
        }

        CardEdge {
            anchors.fill: parent
            radius: Theme.px(30)
            pressed: root.down
            hue: root.hue
        }
    }
}
