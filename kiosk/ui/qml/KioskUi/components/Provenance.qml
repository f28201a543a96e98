pragma ComponentBehavior: Bound

import QtQuick
import KioskUi

// Who wrote the page and who checked it, and when.
Column {
    id: root

    required property PageBridge page

    spacing: Theme.sp(16)

    component Fact: Column {
        id: fact

        required property string name
        required property string value

        width: root.width
        visible: value !== ""
        spacing: Theme.sp(2)

        Label {
            width: parent.width
            text: fact.name
            size: 24
            color: Theme.muted
        }

        Label {
            width: parent.width
            text: fact.value
            horizontalAlignment: Text.AlignLeft
            size: 28
            weight: Font.DemiBold
        }
    }

    Fact {
        name: qsTr("Written by")
        value: root.page.authors
    }

    Fact {
        name: qsTr("Checked by")
        value: root.page.draft ? qsTr("Not yet checked by a clinician") : root.page.approvedBy
    }

    // A draft has not been reviewed yet: its day is that on which its authors finished it.
    Fact {
        name: root.page.draft ? qsTr("Written on") : qsTr("Last reviewed")
        value: root.page.reviewed
    }

    Fact {
        name: qsTr("Next review")
        value: root.page.draft ? "" : root.page.nextReview
    }
}
