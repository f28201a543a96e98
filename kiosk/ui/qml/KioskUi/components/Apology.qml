pragma ComponentBehavior: Bound

import QtQuick
import KioskUi

// The page that somebody wanted cannot be read.
Sheet {
    id: root

    dialog: panel

    Rectangle {
        id: panel

        anchors.centerIn: parent
        width: Math.min(parent.width - Theme.px(80), Theme.sp(960))
        height: Math.min(parent.height - Theme.px(40), inside.height + Theme.px(96))
        radius: Theme.px(32)
        color: Theme.card
        border.width: Theme.px(2)
        border.color: Theme.control
        Accessible.role: Accessible.Dialog
        Accessible.name: heading.text

        MouseArea {
            anchors.fill: parent
        }

        Column {
            id: inside

            x: Theme.px(48)
            y: Theme.px(48)
            width: parent.width - 2 * x
            spacing: Theme.px(20)

            Label {
                id: heading

                width: parent.width
                text: qsTr("This page cannot be shown")
                size: 44
                weight: Font.Bold
                lineHeight: Theme.leading(1.15)
                Accessible.role: Accessible.Heading
            }

            Label {
                width: parent.width
                text: qsTr("Please choose another page, or ask our staff.")
                size: 32
                lineHeight: Theme.leading(1.45)
                Accessible.role: Accessible.Paragraph
            }

            Item {
                width: parent.width
                height: close.height + Theme.px(12)

                PushButton {
                    id: close

                    anchors.bottom: parent.bottom
                    anchors.horizontalCenter: parent.horizontalCenter
                    primary: true
                    text: qsTr("Choose another page")
                    onClicked: root.close()
                }
            }
        }
    }
}
