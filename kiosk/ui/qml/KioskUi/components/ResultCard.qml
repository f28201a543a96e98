pragma ComponentBehavior: Bound

import QtQuick
import KioskUi

// Something that was found, or is suggested: where it leads, and why.
Pressable {
    id: root

    property string heading: ""
    property string snippet: ""
    property var marks: []
    property string image: ""
    property string hue: ""

    readonly property real edge: Theme.px(28)
    readonly property bool pictured: image !== "" && width >= Theme.sp(900)

    implicitHeight: Math.max(Theme.px(pictured ? 146 : 96), lines.implicitHeight + 2 * Theme.px(22))
    Accessible.description: [heading, snippet].filter(part => part).join(". ")

    background: Rectangle {
        radius: Theme.px(28)
        color: root.down ? Theme.cardPressed : Theme.card

        FocusRing {
            target: root
            corner: 28
        }
    }

    contentItem: Item {
        Picture {
            id: picture

            anchors.left: parent.left
            visible: root.pictured
            width: visible ? Theme.px(230) : 0
            height: parent.height
            topLeftRadius: root.mirrored ? 0 : Theme.px(28)
            bottomLeftRadius: topLeftRadius
            topRightRadius: root.mirrored ? Theme.px(28) : 0
            bottomRightRadius: topRightRadius
            file: root.pictured ? root.image : ""
            hue: root.hue
        }

        Rectangle {
            anchors.left: parent.left
            anchors.leftMargin: Theme.px(24)
            anchors.verticalCenter: parent.verticalCenter
            visible: !root.pictured
            width: Theme.px(10)
            height: parent.height - 2 * Theme.px(24)
            radius: width / 2
            color: Theme.strong(root.hue)
        }

        Column {
            id: lines

            anchors.left: picture.right
            anchors.leftMargin: Theme.px(root.pictured ? 30 : 56)
            anchors.right: chevron.left
            anchors.rightMargin: Theme.px(20)
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.px(6)

            Label {
                anchors.left: parent.left
                width: parent.width
                text: root.text
                size: 32
                weight: Font.Bold
                Accessible.ignored: true
            }

            Label {
                anchors.left: parent.left
                width: parent.width
                visible: text !== ""
                text: root.heading
                weight: Font.DemiBold
                color: Theme.primary
                Accessible.ignored: true
            }

            MarkedWords {
                width: parent.width
                visible: words !== ""
                words: root.snippet
                marks: root.marks
            }
        }

        Icon {
            id: chevron

            anchors.right: parent.right
            anchors.rightMargin: root.edge
            anchors.verticalCenter: parent.verticalCenter
            name: root.mirrored ? "back" : "forward"
        }

        CardEdge {
            anchors.fill: parent
            radius: Theme.px(28)
            pressed: root.down
            hue: root.hue
        }
    }
}
