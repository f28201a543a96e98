pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import KioskUi

// While a page is read aloud: sentence back and on, pause, speed, end. Stands above the bottom bar,
// below the text, and never over it.
Rectangle {
    id: root

    required property ListenBridge listen
    readonly property bool mirrored: LayoutMirroring.enabled
    readonly property bool mute: listen.state === "mute"

    function focusPause(): void {
        (mute ? closer : pause).forceActiveFocus(Qt.TabFocusReason);
    }

    function end(byKeyboard: bool): void {
        if (byKeyboard)
            root.handedBack();
        listen.stop();
    }

    // The keyboard was on what ends here.
    signal handedBack

    component ListenButton: PushButton {
        inBar: true
        stacked: true
        size: 24
        leftPadding: Theme.px(6)
        rightPadding: Theme.px(6)
        Layout.fillWidth: true
        Layout.preferredHeight: Math.max(Theme.bar(96), implicitHeight)
    }

    // How fast; the chosen one has a tick.
    component SpeedButton: ListenButton {
        required property real speed

        oneOf: true
        selected: root.listen.speed === speed
        symbol: selected ? "tick" : ""
        onClicked: root.listen.setSpeed(speed)
    }

    implicitHeight: (mute ? sorry.height : row.height) + Theme.px(24)
    color: Theme.primarySoft
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Reading aloud")

    Rectangle {
        width: parent.width
        height: Theme.px(2)
        color: Theme.contrast ? Theme.line : Theme.primary
    }

    RowLayout {
        id: row

        visible: !root.mute
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.px(12)
        width: Math.min(parent.width - Theme.px(40), Theme.bar(1400))
        spacing: Theme.px(16)
        uniformCellSizes: true

        ListenButton {
            symbol: root.mirrored ? "next" : "previous"
            text: qsTr("Previous")
            Accessible.name: qsTr("Previous sentence")
            enabled: root.listen.canGoBack
            onClicked: root.listen.backward()
        }

        ListenButton {
            id: pause

            readonly property bool playing: root.listen.state === "playing"

            primary: true
            symbol: playing ? "pause" : "play"
            text: playing ? qsTr("Pause") : qsTr("Go on")
            onClicked: {
                if (playing)
                    root.listen.pause();
                else
                    root.listen.resume();
            }
        }

        ListenButton {
            symbol: root.mirrored ? "previous" : "next"
            text: qsTr("Next")
            Accessible.name: qsTr("Next sentence")
            enabled: root.listen.canGoOn
            onClicked: root.listen.forward()
        }

        SpeedButton {
            speed: 0.8
            text: qsTr("Slow")
        }

        SpeedButton {
            speed: 1
            text: qsTr("Normal")
        }

        SpeedButton {
            speed: 1.25
            text: qsTr("Fast")
        }

        ListenButton {
            symbol: "close"
            text: qsTr("Stop")
            onClicked: root.end(visualFocus)
        }
    }

    // Nobody is left without an answer.
    RowLayout {
        id: sorry

        visible: root.mute
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.px(12)
        width: Math.min(parent.width - Theme.px(40), Theme.bar(1400))
        spacing: Theme.px(24)

        Text {
            text: root.listen.voiceless
                ? qsTr("This screen has no voice for this language. You are welcome to ask the staff to read the page to you.")
                : qsTr("Reading aloud does not work just now. Press Listen to try again, or ask the staff to read the page to you.")
            color: Theme.ink
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            font.pixelSize: Theme.bar(28)
            Layout.fillWidth: true
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }

        PushButton {
            id: closer

            inBar: true
            symbol: "close"
            text: qsTr("Close")
            size: 26
            onClicked: root.end(visualFocus)
        }
    }
}
