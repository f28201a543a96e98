pragma ComponentBehavior: Bound

import QtQuick
import KioskUi

// What a word means, over the page it stands on.
Sheet {
    id: root

    property string term: ""
    property string meaning: ""

    function explain(card: var): void {
        if (!card.term)
            return;
        term = card.term;
        meaning = card.meaning;
        open = true;
    }

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
        Accessible.name: root.term

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
                width: parent.width
                text: root.term
                size: 44
                weight: Font.Bold
                Accessible.role: Accessible.Heading
            }

            Label {
                width: parent.width
                text: root.meaning
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
                    text: qsTr("Back to the page")
                    onClicked: root.close()
                }
            }
        }
    }
}
