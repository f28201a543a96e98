pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import KioskUi

// Nobody is there: the screen invites the next person, in one language after the other. With each it
// stands a little further along, so that nothing burns into the screen.
Sheet {
    id: root

    required property IdleBridge idle
    property var invitations: []
    // How often the words have changed.
    property int turn: 0
    readonly property var shown: invitations[turn % invitations.length] ?? {words: "", clinic: ""}

    // There and back again between 0 and 1, in so many steps.
    function sweep(turn: int, steps: int): real {
        return Math.abs(turn % (2 * steps) - steps) / steps;
    }

    function goOn(): void {
        change.restart();
    }

    dialog: screen
    onClosed: idle.stay()
    onOpenChanged: {
        if (open) {
            turn = 0;
            invitations = idle.invitations();
        }
    }

    Timer {
        interval: 6000
        repeat: true
        running: root.open
        onTriggered: root.goOn()
    }

    SequentialAnimation {
        id: change

        NumberAnimation {
            target: words
            property: "opacity"
            to: 0
            duration: Theme.motion / 2
        }

        ScriptAction {
            script: root.turn += 1
        }

        NumberAnimation {
            target: words
            property: "opacity"
            to: 1
            duration: Theme.motion / 2
        }
    }

    // All of the screen is one button: the touch that wakes it falls on nothing else.
    T.AbstractButton {
        id: screen

        anchors.fill: parent
        focusPolicy: Qt.TabFocus
        activeFocusOnTab: true
        text: qsTr("Touch the screen to begin")
        Accessible.role: Accessible.Button
        Accessible.name: text
        Accessible.onPressAction: root.close()

        background: Rectangle {
            color: Theme.night
        }

        contentItem: Item {
            Column {
                id: words

                // The two ways have no common number of steps: it takes half an hour to come round.
                x: (parent.width - width) * root.sweep(root.turn + 8, 17)
                y: (parent.height - height) * root.sweep(root.turn + 5, 11)
                width: Math.min(parent.width, Theme.px(1300))
                padding: Theme.px(48)
                spacing: Theme.px(20)

                Rectangle {
                    anchors.horizontalCenter: parent.horizontalCenter
                    width: Theme.px(176)
                    height: width
                    radius: width / 2
                    color: Theme.nightGlow

                    Icon {
                        anchors.centerIn: parent
                        name: "touch"
                        tint: Theme.night
                        side: Theme.px(112)
                    }
                }

                Label {
                    width: words.width - 2 * words.padding
                    topPadding: Theme.px(20)
                    horizontalAlignment: Text.AlignHCenter
                    text: root.shown.words
                    font.pixelSize: Theme.px(76)
                    weight: Font.Bold
                    color: Theme.nightInk
                    lineHeight: Theme.leading(1.15)
                    Accessible.ignored: true
                }

                Label {
                    width: words.width - 2 * words.padding
                    horizontalAlignment: Text.AlignHCenter
                    text: root.shown.clinic
                    font.pixelSize: Theme.px(36)
                    color: Theme.nightMuted
                    Accessible.ignored: true
                }

                Label {
                    width: words.width - 2 * words.padding
                    topPadding: Theme.px(28)
                    visible: root.invitations.length > 1
                    horizontalAlignment: Text.AlignHCenter
                    text: root.invitations.map(one => one.name).join("  ·  ")
                    font.pixelSize: Theme.px(30)
                    weight: Font.DemiBold
                    color: Theme.nightMuted
                    Accessible.ignored: true
                }
            }
        }
    }
}
