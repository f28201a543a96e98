pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import KioskUi

// Nobody has touched the screen for a while: is the reader still there? Any answer but "I'm finished"
// means yes, also a touch beside the card.
Sheet {
    id: root

    required property IdleBridge idle
    readonly property real room: panel.width - 2 * Theme.px(56)

    // Who uses keys sees where they are. Later, for only then has the button the keyboard.
    function showKeyboard(): void {
        yes.focusReason = idle.byKeys ? Qt.TabFocusReason : Qt.OtherFocusReason;
    }

    // The time that is left, as a part of the whole ring.
    component Ring: ShapePath {
        id: ring

        property real share: 1

        fillColor: "transparent"
        strokeWidth: Theme.bar(14)
        capStyle: ShapePath.RoundCap

        PathAngleArc {
            centerX: Theme.bar(67)
            centerY: centerX
            radiusX: Theme.bar(60)
            radiusY: radiusX
            startAngle: -90
            sweepAngle: 360 * ring.share
        }
    }

    dialog: yes
    // Nobody who comes by reads what was read.
    ground: Theme.curtain
    onClosed: idle.stay()
    onOpenChanged: {
        if (open) {
            panel.Accessible.announce(title.text + " " + why.text + " " + number.Accessible.name);
            Qt.callLater(root.showKeyboard);
        }
    }

    Rectangle {
        id: panel

        anchors.centerIn: parent
        width: Math.min(parent.width - Theme.px(80), Theme.sp(800))
        height: Math.min(parent.height - Theme.px(40), inside.height + Theme.px(112))
        radius: Theme.px(32)
        color: Theme.card
        border.width: Theme.px(2)
        border.color: Theme.control
        Accessible.role: Accessible.Dialog
        Accessible.name: title.text
        Accessible.description: why.text

        MouseArea {
            anchors.fill: parent
        }

        Column {
            id: inside

            anchors.horizontalCenter: parent.horizontalCenter
            y: Theme.px(56)
            width: root.room
            spacing: Theme.px(16)

            Item {
                anchors.horizontalCenter: parent.horizontalCenter
                width: Theme.bar(134)
                height: width

                Shape {
                    anchors.fill: parent

                    Ring {
                        strokeColor: Theme.primarySoft
                    }

                    Ring {
                        strokeColor: Theme.primary
                        share: root.idle.share
                    }
                }

                Text {
                    id: number

                    anchors.centerIn: parent
                    text: root.idle.left
                    color: Theme.ink
                    textFormat: Text.PlainText
                    font.pixelSize: Theme.bar(50)
                    font.weight: Font.Bold
                    Accessible.role: Accessible.StaticText
                    Accessible.name: qsTr("%n second(s) left", "", root.idle.left)
                }
            }

            Label {
                id: title

                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("Are you still reading?")
                size: 50
                weight: Font.Bold
                Accessible.role: Accessible.Heading
            }

            Label {
                id: why

                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("This screen will clear itself for your privacy.")
                size: 30
                color: Theme.muted
                bottomPadding: Theme.px(16)
                Accessible.role: Accessible.Paragraph
            }

            Grid {
                readonly property bool abreast: yes.implicitWidth + finished.implicitWidth + spacing <= root.room

                anchors.horizontalCenter: parent.horizontalCenter
                columns: abreast ? 2 : 1
                spacing: Theme.px(20)

                PushButton {
                    id: yes

                    width: parent.abreast ? implicitWidth : root.room
                    height: Math.max(Theme.sp(100), implicitHeight)
                    primary: true
                    size: 32
                    text: qsTr("Yes, keep reading")
                    onClicked: root.close()
                }

                PushButton {
                    id: finished

                    width: parent.abreast ? implicitWidth : root.room
                    height: yes.height
                    size: 32
                    text: qsTr("I’m finished")
                    onClicked: root.idle.finish()
                }
            }
        }
    }
}
