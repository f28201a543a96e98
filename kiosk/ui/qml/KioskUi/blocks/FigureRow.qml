pragma ComponentBehavior: Bound

import QtQuick
import KioskUi

// A picture with its caption and, where it has them, numbered markers and their words.
Block {
    id: root

    required property string hue
    property int current: 0

    signal enlarged(var figure)

    after: Theme.sp(32)
    onBlockChanged: current = 0

    Column {
        width: root.room
        spacing: Theme.sp(18)

        Item {
            width: parent.width
            height: Math.round(Math.min(width / 2.2, Theme.px(480)))

            Picture {
                id: picture

                anchors.fill: parent
                radius: Theme.px(28)
                file: root.block.image ?? ""
                hue: root.hue
                description: root.block.alt ?? ""
                border.width: Theme.contrast ? Theme.px(2) : 0
                border.color: Theme.line

                TapHandler {
                    onTapped: root.enlarged(root.block)
                }
            }

            Markers {
                anchors.centerIn: parent
                width: picture.width * 0.92
                height: picture.height * 0.92
                aspect: root.block.aspect ?? 2
                markers: root.block.markers ?? []
                current: root.current
                onChosen: number => root.current = root.current === number ? 0 : number
            }
        }

        Item {
            readonly property bool beside: width > Theme.sp(640)

            width: parent.width
            height: beside ? Math.max(caption.height, closer.height) : closer.y + closer.height

            RichWords {
                id: caption

                anchors.left: parent.left
                width: parent.beside ? parent.width - closer.width - Theme.px(28) : parent.width
                run: root.block
                size: 26
                lineHeight: Theme.leading(1.35)
                color: Theme.muted
                onFollowed: link => root.followed(link)
            }

            PushButton {
                id: closer

                anchors.right: parent.right
                y: parent.beside ? 0 : caption.height + Theme.px(16)
                soft: true
                symbol: "zoom-in"
                text: qsTr("Look closer")
                size: 25
                Accessible.description: root.block.alt ?? ""
                onClicked: root.enlarged(root.block)
            }
        }

        MarkerWords {
            width: parent.width
            markers: root.block.markers ?? []
            current: root.current
            onChosen: number => root.current = root.current === number ? 0 : number
            onFollowed: link => root.followed(link)
        }
    }
}
