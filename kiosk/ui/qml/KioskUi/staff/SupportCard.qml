pragma ComponentBehavior: Bound

import QtQuick
import KioskUi

// The same for whoever helps from elsewhere, as words and as a code.
StaffCard {
    id: root

    required property StaffBridge staff

    title: qsTr("For support")
    words: qsTr("Show this to IT, or take a picture of the code with a telephone. Nothing in it says who read what.")

    // On white in every theme, so that a telephone can read it.
    Rectangle {
        anchors.left: parent.left
        width: code.width + Theme.px(16)
        height: width
        radius: Theme.px(12)
        color: "#FFFFFF"

        Image {
            id: code

            anchors.centerIn: parent
            sourceSize: Qt.size(Theme.px(560), Theme.px(560))
            source: root.staff.code
            smooth: false
            cache: false
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("The words below as a code for a telephone")
        }
    }

    Label {
        width: parent.width
        text: root.staff.report
        size: 22
        color: Theme.muted
        horizontalAlignment: Text.AlignLeft
        LayoutMirroring.enabled: false
        Accessible.role: Accessible.Paragraph
    }
}
