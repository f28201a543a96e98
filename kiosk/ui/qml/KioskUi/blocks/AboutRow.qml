pragma ComponentBehavior: Bound

import QtQuick
import KioskUi

// Who stands behind the page: authors, dates, sources, and whether a clinician has checked it.
Block {
    id: root

    required property PageBridge page

    before: Theme.sp(40)
    after: Theme.sp(140)

    Column {
        width: root.room
        spacing: Theme.sp(18)

        Label {
            width: parent.width
            text: qsTr("About this page")
            size: 40
            weight: Font.Bold
            Accessible.role: Accessible.Heading
        }

        Provenance {
            width: parent.width
            page: root.page
        }

        Label {
            width: parent.width
            text: qsTr("Sources")
            size: 30
            weight: Font.Bold
            topPadding: Theme.sp(10)
            Accessible.role: Accessible.Heading
        }

        Repeater {
            model: root.page.sources

            Label {
                required property var modelData

                width: root.room
                text: modelData.author + ". " + modelData.title + "." + (modelData.year ? " " + modelData.year + "." : "")
                size: 26
                color: Theme.muted
                lineHeight: Theme.leading(1.35)
            }
        }
    }
}
