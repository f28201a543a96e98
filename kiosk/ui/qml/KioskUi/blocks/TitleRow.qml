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

        StandInNotice {
            width: parent.width
            languages: root.page.standIn
        }

        Notice {
            visible: root.page.draft
            width: parent.width
            symbol: "review"
            words: qsTr("Not yet checked by a clinician")
        }
    }
}
