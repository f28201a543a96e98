pragma ComponentBehavior: Bound

import QtQuick
import KioskUi

// "On this page" where there is no room for it beside the text.
Sheet {
    id: root

    required property PageBridge page
    property int chapter: 0

    signal chosen(int row)

    dialog: panel

    Rectangle {
        id: panel

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(20)
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width - Theme.px(40), Theme.sp(900))
        height: Math.min(parent.height - Theme.px(40), outline.contentHeight + Theme.sp(170))
        radius: Theme.px(32)
        color: Theme.card
        border.width: Theme.px(2)
        border.color: Theme.control
        Accessible.role: Accessible.Dialog
        Accessible.name: qsTr("On this page")

        MouseArea {
            anchors.fill: parent
        }

        Outline {
            id: outline

            anchors.fill: parent
            anchors.bottomMargin: Theme.sp(120)
            page: root.page
            chapter: root.chapter
            onChosen: row => {
                // The way back would lead away from the chapter again.
                root.cameFrom = null;
                root.close();
                root.chosen(row);
            }
        }

        PushButton {
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.margins: Theme.px(24)
            symbol: "close"
            text: qsTr("Close")
            onClicked: root.close()
        }
    }
}
