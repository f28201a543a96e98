pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import KioskUi

// What staff may do: a consultation without questions, how visits begin, how the kiosk is doing, and
// in a bar below its end.
Sheet {
    id: root

    required property StaffBridge staff
    required property VisitBridge visit

    readonly property real margin: Theme.px(width < Theme.px(1300) ? 40 : 56)
    readonly property int columns: width - 2 * margin >= Theme.sp(1300) ? 2 : 1

    component MinutesButton: PushButton {
        required property int minutes

        soft: true
        symbol: "clock"
        text: qsTr("%n minute(s)", "", minutes)
        onClicked: root.staff.consult(minutes)
    }

    ground: Theme.paper
    dialog: panel
    onClosed: staff.done()

    Item {
        id: panel

        anchors.fill: parent
        Accessible.role: Accessible.Dialog
        Accessible.name: title.text

        MouseArea {
            anchors.fill: parent
        }

        Item {
            id: head

            x: root.margin
            width: parent.width - 2 * x
            height: Math.max(title.height, done.height) + Theme.px(48)

            Text {
                id: title

                anchors.left: parent.left
                anchors.right: done.left
                anchors.rightMargin: Theme.px(24)
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("For staff")
                color: Theme.ink
                textFormat: Text.PlainText
                wrapMode: Text.Wrap
                font.pixelSize: Theme.bar(58)
                font.weight: Font.Bold
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }

            PushButton {
                id: done

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                inBar: true
                primary: true
                symbol: "home"
                text: qsTr("Back to the kiosk")
                onClicked: root.close()
            }
        }

        // Within reach wherever the list is scrolled to.
        Rectangle {
            id: ends

            anchors.bottom: parent.bottom
            width: parent.width
            height: buttons.height + Theme.px(48)
            color: Theme.card

            Rectangle {
                width: parent.width
                height: Theme.px(2)
                color: Theme.line
            }

            RowLayout {
                id: buttons

                x: root.margin
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - 2 * x
                // Not as high as the words of the first are: they change as the list goes along,
                // and with them its room would.
                height: Math.max(Theme.bar(104), restart.implicitHeight, leave.implicitHeight)
                spacing: Theme.px(24)

                MoreBelow {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                    inBar: true
                    view: list
                }

                PushButton {
                    id: restart

                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                    inBar: true
                    enabled: root.staff.canRestart
                    text: qsTr("Restart")
                    onClicked: confirm.ask(true)
                }

                PushButton {
                    id: leave

                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                    inBar: true
                    text: qsTr("Leave the kiosk")
                    onClicked: confirm.ask(false)
                }
            }
        }

        Flickable {
            id: list

            anchors.top: head.bottom
            anchors.bottom: ends.top
            width: parent.width
            clip: true
            contentHeight: cards.height
            bottomMargin: Theme.px(40)
            boundsBehavior: Flickable.StopAtBounds

            KeepInView {
                view: list
            }

            GridLayout {
                id: cards

                x: root.margin
                width: parent.width - 2 * x
                columns: root.columns
                columnSpacing: Theme.px(24)
                rowSpacing: Theme.px(24)
                uniformCellWidths: true

                SafeCard {
                    Layout.columnSpan: root.columns
                    health: root.staff.health
                    canRestart: root.staff.canRestart
                }

                ColumnLayout {
                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    spacing: cards.rowSpacing

                    StaffCard {
                        title: qsTr("Consultation")
                        words: qsTr("While you explain something, the screen does not ask whether somebody is still reading. It begins at once, and ends by itself or with “I’m finished”.")

                        Flow {
                            width: parent.width
                            spacing: Theme.px(16)

                            MinutesButton {
                                minutes: 15
                            }

                            MinutesButton {
                                minutes: 30
                            }

                            MinutesButton {
                                minutes: 60
                            }
                        }
                    }

                    BeginCard {
                        staff: root.staff
                        visit: root.visit
                    }
                }

                ColumnLayout {
                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    spacing: cards.rowSpacing

                    HealthCard {
                        health: root.staff.health
                    }

                    SupportCard {
                        staff: root.staff
                    }
                }
            }
        }
    }

    EndQuestion {
        id: confirm

        inside: root.staff
    }
}
