pragma ComponentBehavior: Bound

import QtQuick
import KioskUi

// There is nothing to show, in whatever language somebody reads: they are sent to the staff, who
// come in by their steps and their PIN as ever.
Window {
    id: root

    required property var sayings
    required property PinBridge pin
    required property InsideBridge inside
    required property TabOrder tabOrder
    required property bool rightToLeft
    property real designScale: 1

    // As the kiosk's window: nothing is lowered here, and one finger presses.
    readonly property real above: 0
    readonly property int fingers: 1

    // What Python looks up in every language at once.
    readonly property list<string> words: [
        qsTr("No pages can be shown at the moment."),
        qsTr("Please ask our staff.")
    ]
    readonly property bool upright: height > width

    signal focusMoved

    title: sayings[0].whom
    color: Theme.paper
    onDesignScaleChanged: Theme.unit = designScale
    Component.onCompleted: Theme.unit = designScale

    FocusMoves {
        focused: root.activeFocusItem
        onMoved: root.focusMoved()
    }

    Shortcut {
        sequence: "Tab"
        autoRepeat: false
        onActivated: root.tabOrder.forward()
    }

    Shortcut {
        sequence: "Shift+Tab"
        autoRepeat: false
        onActivated: root.tabOrder.backward()
    }

    Connections {
        target: root.pin

        function onChanged(): void {
            asksPin.open = root.pin.state === "pin";
            ends.open = root.pin.state === "inside";
        }
    }

    Column {
        id: column

        visible: !asksPin.open && !ends.open
        anchors.centerIn: parent
        width: Math.min(parent.width - Theme.px(112), Theme.px(1560))
        spacing: Theme.px(56)

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Theme.px(152)
            height: width
            radius: width / 2
            color: Theme.primarySoft

            Icon {
                anchors.centerIn: parent
                name: "question"
                side: Theme.px(88)
            }
        }

        Grid {
            id: grid

            readonly property real tallest: Math.max(0, ...Array.from(children).map(child => child.implicitHeight))

            width: parent.width
            columns: root.upright ? 1 : 2
            spacing: Theme.px(24)

            Repeater {
                model: root.sayings

                Rectangle {
                    id: card

                    required property var modelData

                    width: (grid.width - (grid.columns - 1) * grid.spacing) / grid.columns
                    implicitHeight: inside.height + Theme.px(88)
                    height: grid.tallest
                    radius: Theme.px(28)
                    color: Theme.card
                    border.width: Theme.px(2)
                    border.color: Theme.line
                    LayoutMirroring.enabled: modelData.rightToLeft
                    LayoutMirroring.childrenInherit: true

                    Column {
                        id: inside

                        anchors.verticalCenter: parent.verticalCenter
                        x: Theme.px(40)
                        width: parent.width - 2 * x
                        spacing: Theme.px(10)

                        Label {
                            width: parent.width
                            horizontalAlignment: Text.AlignLeft
                            text: card.modelData.whom
                            size: 44
                            weight: Font.Bold
                            Accessible.role: Accessible.Heading
                        }

                        Label {
                            width: parent.width
                            horizontalAlignment: Text.AlignLeft
                            text: card.modelData.what
                            size: 30
                            color: Theme.muted
                        }
                    }
                }
            }
        }
    }

    PinScreen {
        id: asksPin

        pin: root.pin
        LayoutMirroring.enabled: root.rightToLeft
        LayoutMirroring.childrenInherit: true
    }

    EndScreen {
        id: ends

        inside: root.inside
        LayoutMirroring.enabled: root.rightToLeft
        LayoutMirroring.childrenInherit: true
    }
}
