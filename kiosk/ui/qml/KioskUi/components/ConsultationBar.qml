pragma ComponentBehavior: Bound

import QtQuick
import KioskUi

// A calm mark that staff have switched the idle question off, and the way to end that.
Rectangle {
    id: root

    required property IdleBridge idle

    implicitHeight: over.height + Theme.px(24)
    color: Theme.primarySoft
    Accessible.role: Accessible.ToolBar
    Accessible.name: words.text

    Rectangle {
        width: parent.width
        height: Theme.px(2)
        color: Theme.contrast ? Theme.line : Theme.primary
    }

    Icon {
        id: icon

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(40)
        anchors.verticalCenter: parent.verticalCenter
        name: "clock"
    }

    Text {
        id: words

        anchors.left: icon.right
        anchors.leftMargin: Theme.px(16)
        anchors.right: over.left
        anchors.rightMargin: Theme.px(24)
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("Consultation: %n minute(s) left", "", root.idle.consultation)
        color: Theme.primary
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        font.pixelSize: Theme.bar(26)
        font.weight: Font.DemiBold
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }

    PushButton {
        id: over

        anchors.right: parent.right
        anchors.rightMargin: Theme.px(40)
        anchors.verticalCenter: parent.verticalCenter
        inBar: true
        size: 26
        text: qsTr("End now")
        Accessible.description: words.text
        onClicked: root.idle.endConsultation()
    }
}
