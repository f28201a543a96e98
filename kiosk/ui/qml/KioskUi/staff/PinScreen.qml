pragma ComponentBehavior: Bound

import QtQuick
import KioskUi

// Where staff type their PIN. The digits themselves never come here: only how many there are.
Sheet {
    id: root

    required property PinBridge pin

    readonly property bool wide: width > height
    readonly property bool takes: pin.said === "ask" || pin.said === "wrong"
    readonly property real gap: Theme.px(16)
    readonly property real keyHeight: Math.max(Theme.px(88), Math.min(Theme.px(136),
        (height - Theme.px(80) - (wide ? 0 : words.height + gap)) / 4 - gap))
    readonly property string message: {
        switch (pin.said) {
        case "checking": return qsTr("Checking …");
        case "wrong": return qsTr("That was not the PIN. Please try again.");
        case "wait": return pin.wait > 90
            ? qsTr("Too many wrong tries. You can try again in %n minute(s).", "", Math.ceil(pin.wait / 60))
            : qsTr("Too many wrong tries. You can try again in %n second(s).", "", pin.wait);
        case "missing": return qsTr("No PIN has been set on this screen. Please call IT.");
        case "stopped": return qsTr("Too many wrong tries: no PIN is taken any more. Please call IT.");
        case "damaged": return qsTr("The PIN cannot be checked. Please call IT.");
        default: return qsTr("Type the PIN, then press OK.");
        }
    }

    // After a wrong one: how many are left.
    readonly property string rest: !takes || !pin.left ? ""
        : qsTr("%n more tries, then everybody has to wait.", "", pin.left)

    // Not "Key": PySide would take it for its enumeration of that name.
    component PadKey: PushButton {
        width: keys.keyWidth
        height: root.keyHeight
        inBar: true
        size: 44
        enabled: root.takes
    }

    component Digit: PadKey {
        onClicked: root.pin.type(text)
    }

    ground: Theme.paper
    dialog: panel
    onClosed: pin.leavePin()

    Connections {
        target: root.pin

        function onSaid_changed(): void {
            if (root.pin.said !== "wait" || root.pin.wait % 10 === 0)
                panel.Accessible.announce(`${root.message} ${root.rest}`);
        }
    }

    Item {
        id: panel

        anchors.fill: parent
        Accessible.role: Accessible.Dialog
        Accessible.name: title.text
        Accessible.description: root.message
        Keys.onPressed: event => root.pin.type(event.text)
        Keys.onReturnPressed: root.pin.enter()
        Keys.onEnterPressed: root.pin.enter()

        MouseArea {
            anchors.fill: parent
        }

        Grid {
            anchors.centerIn: parent
            // The pad stands where it always does; the words beside it are turned round.
            LayoutMirroring.enabled: false
            columns: root.wide ? 2 : 1
            columnSpacing: Theme.px(96)
            rowSpacing: Theme.px(32)
            verticalItemAlignment: Grid.AlignVCenter
            horizontalItemAlignment: Grid.AlignHCenter

            Column {
                id: words

                width: Math.min(root.width - Theme.px(80), root.wide ? root.width - keys.width - Theme.px(176) : keys.width, Theme.px(680))
                spacing: Theme.px(24)

                Label {
                    id: title

                    width: parent.width
                    text: qsTr("For staff")
                    font.pixelSize: Theme.bar(58)
                    weight: Font.Bold
                    lineHeight: Theme.leading(1.1)
                    Accessible.role: Accessible.Heading
                }

                PinSaying {
                    width: parent.width
                    pin: root.pin
                    message: root.message
                    rest: root.rest
                }

                // One dot for each digit.
                Rectangle {
                    width: parent.width
                    height: Math.max(Theme.px(88), dots.height + Theme.px(32))
                    radius: Theme.px(24)
                    color: Theme.card
                    border.width: Theme.px(2)
                    border.color: Theme.control
                    Accessible.role: Accessible.StaticText
                    Accessible.name: qsTr("%n digit(s) typed", "", root.pin.typed)

                    Flow {
                        id: dots

                        anchors.left: parent.left
                        anchors.right: parent.right
                        anchors.margins: Theme.px(28)
                        anchors.verticalCenter: parent.verticalCenter
                        spacing: Theme.px(14)

                        Repeater {
                            model: root.pin.typed

                            Rectangle {
                                width: Theme.px(22)
                                height: width
                                radius: width / 2
                                color: Theme.ink
                            }
                        }
                    }
                }

                PushButton {
                    anchors.left: parent.left
                    inBar: true
                    symbol: "close"
                    text: qsTr("Cancel")
                    onClicked: root.close()
                }
            }

            // The same in every language, as on a telephone.
            Grid {
                id: keys

                readonly property real keyWidth: Math.max(Theme.px(88), Math.min(root.keyHeight * 1.4,
                    (root.width - Theme.px(80) - 2 * spacing) / 3))

                columns: 3
                spacing: root.gap
                LayoutMirroring.enabled: false
                LayoutMirroring.childrenInherit: true

                Repeater {
                    model: 9

                    Digit {
                        required property int index

                        text: index + 1
                    }
                }

                PadKey {
                    symbol: "backspace"
                    enabled: root.takes && root.pin.typed > 0
                    Accessible.name: qsTr("Delete")
                    onClicked: root.pin.erase()
                }

                Digit {
                    text: "0"
                }

                PadKey {
                    primary: true
                    enabled: root.takes && root.pin.typed > 0
                    text: qsTr("OK")
                    size: 36
                    // A long word becomes smaller rather than two.
                    stacked: true
                    leftPadding: Theme.px(12)
                    rightPadding: Theme.px(12)
                    onClicked: root.pin.enter()
                }
            }
        }
    }
}
