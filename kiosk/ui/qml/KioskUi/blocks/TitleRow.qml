pragma ComponentBehavior: Bound

import QtQuick
import KioskUi

// The top of a page: where it belongs, how long it takes, its title, and whether it was checked.
Block {
    id: root

    required property PageBridge page

    before: Theme.px(44)
    after: Theme.sp(20)

    Column {
        width: root.room
        spacing: Theme.sp(14)

        Label {
            width: parent.width
            text: qsTr("%1 · %n minute(s)", "section, reading time", root.page.minutes).arg(root.page.section)
            size: 26
            weight: Font.DemiBold
            color: Theme.strong(root.page.hue)
        }

        Label {
            width: parent.width
            text: root.page.title
            size: 58
            weight: Font.Bold
            lineHeight: Theme.leading(1.12)
            Accessible.role: Accessible.Heading
        }

        Rectangle {
            visible: root.page.draft
            width: parent.width
            height: draft.height + Theme.sp(28)
            radius: Theme.px(16)
            color: Theme.gate
            border.width: Theme.px(2)
            border.color: Theme.contrast ? Theme.line : Theme.strong("ochre")

            Icon {
                id: draftIcon

                anchors.left: parent.left
                anchors.leftMargin: Theme.sp(20)
                anchors.verticalCenter: parent.verticalCenter
                name: "review"
                tint: Theme.contrast ? Theme.ink : Theme.strong("ochre")
                side: Theme.sp(34)
            }

            Label {
                id: draft

                anchors.left: draftIcon.right
                anchors.leftMargin: Theme.sp(16)
                anchors.right: parent.right
                anchors.rightMargin: Theme.sp(20)
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Not yet checked by a clinician")
                weight: Font.DemiBold
                Accessible.role: Accessible.Note
            }
        }
    }
}
