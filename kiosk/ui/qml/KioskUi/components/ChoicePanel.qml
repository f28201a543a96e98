pragma ComponentBehavior: Bound

import QtQuick
import KioskUi

// A panel above the bottom bar with a few large choices. The page stays in sight, so that the
// reader sees at once what a choice does.
Sheet {
    id: root

    property VisitBridge visit
    property string title: ""
    required property var choices
    required property var current
    property real bottomInset: 0
    // What stands below the choices.
    property alias below: extra.data

    signal chosen(var value)

    seeThrough: true
    dialog: panel

    Rectangle {
        id: panel

        readonly property real gap: Theme.px(16)

        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.bottomInset + Theme.px(20)
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width - Theme.px(40), Theme.px(1180))
        height: inside.height + Theme.px(64)
        radius: Theme.px(32)
        color: Theme.card
        border.width: Theme.px(2)
        border.color: Theme.control
        Accessible.role: Accessible.Dialog
        Accessible.name: root.title

        MouseArea {
            anchors.fill: parent
        }

        Column {
            id: inside

            x: Theme.px(32)
            y: Theme.px(32)
            width: parent.width - 2 * x
            spacing: Theme.px(24)

            Item {
                width: parent.width
                height: Math.max(heading.height, done.height)

                Text {
                    id: heading

                    anchors.left: parent.left
                    anchors.right: done.left
                    anchors.rightMargin: Theme.px(24)
                    anchors.verticalCenter: parent.verticalCenter
                    text: root.title
                    color: Theme.ink
                    wrapMode: Text.Wrap
                    font.pixelSize: Theme.bar(38)
                    font.weight: Font.Bold
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }

                PushButton {
                    id: done

                    anchors.right: parent.right
                    inBar: true
                    symbol: "close"
                    text: qsTr("Close")
                    size: 26
                    onClicked: root.close()
                }
            }

            Flow {
                width: parent.width
                spacing: panel.gap

                Repeater {
                    model: root.choices

                    PushButton {
                        id: choice

                        required property var modelData
                        readonly property int abreast: inside.width / (root.choices.length * Theme.bar(230)) >= 1
                            ? root.choices.length : 2

                        width: Math.floor((inside.width - (abreast - 1) * panel.gap) / abreast)
                        height: Math.max(Theme.bar(120), implicitHeight)
                        inBar: true
                        // Beside a sign the largest words would be broken.
                        stacked: modelData.symbol !== undefined
                        size: modelData.size ?? 30
                        symbol: selected ? "tick" : modelData.symbol ?? ""
                        text: modelData.text
                        selected: root.current === modelData.value
                        oneOf: true
                        onClicked: {
                            root.chosen(modelData.value);
                            panel.Accessible.announce(text);
                        }
                    }
                }
            }

            Column {
                id: extra

                visible: children.length > 0
                width: parent.width
            }
        }
    }
}
