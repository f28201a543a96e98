pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import KioskUi

// What staff may do: a consultation without questions, how visits begin, how the kiosk is doing, and
// its end.
Sheet {
    id: root

    required property StaffBridge staff
    required property VisitBridge visit

    readonly property real margin: Theme.px(width < Theme.px(1300) ? 40 : 56)
    readonly property int columns: width - 2 * margin >= Theme.sp(1300) ? 2 : 1
    readonly property var health: staff.health

    component ThemeButton: PushButton {
        required property string theme

        size: 26
        oneOf: true
        selected: root.staff.theme === theme
        symbol: selected ? "tick" : ""
        onClicked: root.staff.beginWith(root.staff.language, theme)
    }

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

        Flickable {
            id: list

            anchors.top: head.bottom
            anchors.bottom: parent.bottom
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

                    StaffCard {
                        title: qsTr("How visits begin")
                        words: qsTr("Every visit goes back to this language and these colours.")

                        Flow {
                            width: parent.width
                            spacing: Theme.px(16)
                            visible: root.visit.languages.length > 1

                            Repeater {
                                model: root.visit.languages

                                PushButton {
                                    required property var modelData

                                    size: 26
                                    oneOf: true
                                    selected: root.staff.language === modelData.code
                                    symbol: selected ? "tick" : ""
                                    text: modelData.name
                                    onClicked: root.staff.beginWith(modelData.code, root.staff.theme)
                                }
                            }
                        }

                        Flow {
                            width: parent.width
                            spacing: Theme.px(16)

                            ThemeButton {
                                theme: "light"
                                text: qsTr("Light")
                            }

                            ThemeButton {
                                theme: "dark"
                                text: qsTr("Dark")
                            }

                            ThemeButton {
                                theme: "contrast"
                                text: qsTr("High contrast")
                            }
                        }

                        PushButton {
                            anchors.left: parent.left
                            width: Math.min(implicitWidth, parent.width)
                            size: 26
                            soft: true
                            enabled: !root.staff.asSettled
                            text: qsTr("As in the settings")
                            onClicked: root.staff.beginAsSettled()
                        }
                    }

                    StaffCard {
                        title: qsTr("Restart or leave")
                        words: qsTr("A restart takes a few seconds. After leaving, the computer behind the kiosk shows.")

                        Flow {
                            width: parent.width
                            spacing: Theme.px(16)

                            PushButton {
                                size: 26
                                text: qsTr("Restart")
                                onClicked: confirm.ask(true)
                            }

                            PushButton {
                                size: 26
                                text: qsTr("Leave the kiosk")
                                onClicked: confirm.ask(false)
                            }
                        }
                    }
                }

                ColumnLayout {
                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    spacing: cards.rowSpacing

                    StaffCard {
                        title: qsTr("How the kiosk is doing")

                        HealthRow {
                            title: qsTr("Program")
                            mark: root.health.program?.state ?? ""
                            words: root.health.program?.versions ?? ""
                        }

                        HealthRow {
                            title: qsTr("Pages")
                            mark: root.health.pages?.state ?? ""
                            words: qsTr("%n page(s)", "", root.health.pages?.count ?? 0) + " · " + (root.health.pages?.languages ?? "")
                        }

                        HealthRow {
                            title: qsTr("Reading aloud")
                            mark: root.health.voice?.state ?? ""
                            words: !root.health.voice?.offered ? qsTr("switched off in the settings")
                                : !root.health.voice.answered ? qsTr("no answer yet")
                                : root.health.voice.languages || qsTr("there is no voice")
                        }

                        HealthRow {
                            title: qsTr("Screen")
                            mark: root.health.display?.state ?? ""
                            words: root.health.display?.names ?? ""
                        }

                        HealthRow {
                            title: qsTr("Disk")
                            mark: root.health.disk?.state ?? ""
                            words: qsTr("%1 free").arg(root.health.disk?.free ?? "")
                        }

                        HealthRow {
                            title: qsTr("Clock")
                            mark: root.health.clock?.state ?? ""
                            words: root.health.clock?.now ?? ""
                        }

                        HealthRow {
                            title: qsTr("Settings")
                            mark: root.health.settings?.state ?? ""
                            words: root.health.settings?.file || qsTr("none, so every setting has its default")
                        }

                        HealthRow {
                            title: qsTr("Warnings since the start")
                            mark: root.health.warnings?.state ?? ""
                            words: root.health.warnings?.count ? root.health.warnings.count : qsTr("none")
                        }
                    }

                    StaffCard {
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
                }
            }
        }
    }

    // Asks once more before the kiosk ends.
    Sheet {
        id: confirm

        property bool restarts: false

        function ask(restarts: bool): void {
            confirm.restarts = restarts;
            open = true;
        }

        dialog: no

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
                    text: confirm.restarts ? qsTr("Restart the kiosk now?") : qsTr("Leave the kiosk now?")
                    font.pixelSize: Theme.bar(46)
                    weight: Font.Bold
                    lineHeight: Theme.leading(1.15)
                    Accessible.role: Accessible.Heading
                }

                PushButton {
                    id: no

                    width: parent.width
                    inBar: true
                    size: 30
                    text: qsTr("No, go back")
                    onClicked: confirm.close()
                }

                PushButton {
                    width: parent.width
                    inBar: true
                    primary: true
                    size: 30
                    text: confirm.restarts ? qsTr("Yes, restart") : qsTr("Yes, leave")
                    onClicked: confirm.restarts ? root.staff.restart() : root.staff.leave()
                }
            }
        }
    }
}
