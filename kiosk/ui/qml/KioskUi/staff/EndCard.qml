import QtQuick
import KioskUi

// The two ways out; each asks once more.
StaffCard {
    id: root

    required property EndQuestion question

    title: qsTr("Restart or leave")
    words: qsTr("A restart takes a few seconds. After leaving, the computer behind the kiosk shows.")

    Flow {
        width: parent.width
        spacing: Theme.px(16)

        PushButton {
            size: 26
            enabled: root.question.inside.canRestart
            text: qsTr("Restart")
            onClicked: root.question.ask(true)
        }

        PushButton {
            size: 26
            text: qsTr("Leave the kiosk")
            onClicked: root.question.ask(false)
        }
    }
}
