pragma ComponentBehavior: Bound

import QtQuick
import KioskUi

// Asks once more before the kiosk ends.
Sheet {
    id: root

    required property InsideBridge inside

    property bool restarts: false

    function ask(restarts: bool): void {
        root.restarts = restarts;
        pause.restart();
        open = true;
    }

    dialog: no

    // A finger that bounces, or presses twice, is no answer.
    Timer {
        id: pause

        interval: 1000
    }

    Rectangle {
        anchors.centerIn: parent
        width: Math.min(parent.width - Theme.px(80), Theme.sp(800))
        height: sure.height + Theme.px(112)
        radius: Theme.px(32)
        color: Theme.card
        border.width: Theme.px(2)
        border.color: Theme.control
        Accessible.role: Accessible.Dialog
        Accessible.name: question.text

        MouseArea {
            anchors.fill: parent
        }

        Column {
            id: sure

            anchors.centerIn: parent
            width: parent.width - Theme.px(112)
            spacing: Theme.px(32)

            Label {
                id: question

                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: root.restarts ? qsTr("Restart the kiosk now?") : qsTr("Leave the kiosk now?")
                font.pixelSize: Theme.bar(46)
                weight: Font.Bold
                lineHeight: Theme.leading(1.15)
                Accessible.role: Accessible.Heading
            }

            Label {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: root.restarts ? qsTr("A restart takes a few seconds.")
                    : qsTr("The computer behind the kiosk shows then. Somebody has to start the kiosk again.")
                font.pixelSize: Theme.bar(28)
                color: Theme.muted
                Accessible.role: Accessible.Paragraph
            }

            PushButton {
                id: no

                width: parent.width
                inBar: true
                primary: true
                size: 30
                text: qsTr("No, go back")
                onClicked: root.close()
            }

            PushButton {
                width: parent.width
                inBar: true
                enabled: !pause.running
                size: 30
                text: root.restarts ? qsTr("Yes, restart") : qsTr("Yes, leave")
                onClicked: root.restarts ? root.inside.restart() : root.inside.leave()
            }
        }
    }
}
