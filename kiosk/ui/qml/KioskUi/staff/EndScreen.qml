pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import KioskUi

// What staff may do where there are no pages: the ways out.
Sheet {
    id: root

    required property InsideBridge inside

    ground: Theme.paper
    dialog: panel
    onClosed: inside.done()

    Item {
        id: panel

        anchors.fill: parent
        Accessible.role: Accessible.Dialog
        Accessible.name: title.text

        MouseArea {
            anchors.fill: parent
        }

        ColumnLayout {
            anchors.centerIn: parent
            width: Math.min(parent.width - Theme.px(112), Theme.px(1000))
            spacing: Theme.px(32)

            Label {
                id: title

                Layout.fillWidth: true
                text: qsTr("For staff")
                font.pixelSize: Theme.bar(58)
                weight: Font.Bold
                lineHeight: Theme.leading(1.1)
                Accessible.role: Accessible.Heading
            }

            Label {
                Layout.fillWidth: true
                text: qsTr("The pages cannot be read. Please call IT.")
                size: 30
                color: Theme.muted
                Accessible.role: Accessible.Paragraph
            }

            EndCard {
                question: confirm
            }

            PushButton {
                inBar: true
                primary: true
                symbol: "close"
                text: qsTr("Close")
                onClicked: root.close()
            }
        }
    }

    EndQuestion {
        id: confirm

        inside: root.inside
    }
}
