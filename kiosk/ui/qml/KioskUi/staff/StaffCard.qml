pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import KioskUi

// One thing on the staff's screen: what it is, what it does, and the buttons for it.
Rectangle {
    id: root

    required property string title
    property string words: ""
    property string symbol: ""
    default property alias content: inside.data

    Layout.fillWidth: true
    implicitHeight: inside.height + Theme.px(72)
    radius: Theme.px(28)
    color: Theme.card
    border.width: Theme.px(2)
    border.color: Theme.line
    Accessible.role: Accessible.Grouping
    Accessible.name: title

    Column {
        id: inside

        x: Theme.px(36)
        y: Theme.px(36)
        width: parent.width - 2 * x
        spacing: Theme.px(20)

        Item {
            width: parent.width
            height: Math.max(name.height, icon.visible ? icon.height : 0)

            Icon {
                id: icon

                anchors.left: parent.left
                visible: root.symbol !== ""
                name: root.symbol
                tint: Theme.contrast ? Theme.ink : Theme.strong("ochre")
                side: Theme.sp(44)
            }

            Label {
                id: name

                anchors.left: root.symbol ? icon.right : parent.left
                anchors.leftMargin: root.symbol ? Theme.px(20) : 0
                anchors.right: parent.right
                text: root.title
                size: 36
                weight: Font.Bold
                lineHeight: Theme.leading(1.15)
                Accessible.role: Accessible.Heading
            }
        }

        Label {
            width: parent.width
            visible: root.words !== ""
            text: root.words
            color: Theme.muted
            Accessible.role: Accessible.Paragraph
        }
    }
}
