pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import KioskUi

// A large card with a picture, a title and a line below it. Leads to a topic or the directory.
T.AbstractButton {
    id: root

    property string summary: ""
    required property string image
    required property string hue
    property real pictureHeight: Theme.px(190)
    property real titleSize: 34

    implicitHeight: pictureHeight + strip.height + words.implicitHeight + Theme.px(52)
    focusPolicy: Qt.TabFocus
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: summary
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: event => event.isAutoRepeat || clicked()
    Keys.onEnterPressed: event => event.isAutoRepeat || clicked()

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

            width: parent.width
            height: root.pictureHeight
            topLeftRadius: Theme.px(30)
            topRightRadius: Theme.px(30)
            file: root.image
            hue: root.hue
        }

        Rectangle {
            id: strip

            y: picture.height
            width: parent.width
            height: Theme.px(8)
            color: Theme.strong(root.hue)
        }

        Column {
            id: words

            x: Theme.px(30)
            y: strip.y + strip.height + Theme.px(24)
            width: parent.width - 2 * x
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

        // The outline lies over the picture, so that its corners stay round.
        Rectangle {
            anchors.fill: parent
            radius: Theme.px(30)
            color: "transparent"
            border.width: root.down ? Theme.px(4) : Theme.px(2)
            border.color: root.down ? Theme.strong(root.hue) : Theme.line
        }
    }
}
