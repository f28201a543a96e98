pragma ComponentBehavior: Bound

import QtQuick
import KioskUi

// Hard news stays closed until the reader asks for it.
Block {
    id: root

    required property bool opened

    signal wanted
    signal hidden
    signal declined(string topic)

    before: Theme.sp(12)
    after: Theme.sp(36)

    Rectangle {
        width: root.room
        height: inside.height + Theme.sp(64)
        radius: Theme.px(28)
        color: Theme.gate
        border.width: Theme.contrast ? Theme.px(2) : 0
        border.color: Theme.line

        Column {
            id: inside

            x: Theme.sp(32)
            y: Theme.sp(32)
            width: parent.width - 2 * x
            spacing: Theme.sp(20)

            Label {
                width: parent.width
                text: root.block.title ?? ""
                size: 34
                weight: Font.Bold
                Accessible.role: Accessible.Heading
            }

            Label {
                width: parent.width
                text: root.block.ask ?? ""
                size: 30
                lineHeight: Theme.leading(1.45)
                Accessible.role: Accessible.Paragraph
            }

            // Each of the two buttons hands on to the other: the keyboard, and who is read to.
            PushButton {
                id: hide

                anchors.left: parent.left
                visible: root.opened
                text: qsTr("Hide the figures")
                onClicked: {
                    const reason = handingOn();
                    root.hidden();
                    show.forceActiveFocus(reason);
                }
            }

            Flow {
                visible: !root.opened
                width: parent.width
                spacing: Theme.px(20)

                PushButton {
                    id: show

                    primary: true
                    text: qsTr("Show the figures")
                    onClicked: {
                        const reason = handingOn();
                        root.wanted();
                        hide.forceActiveFocus(reason);
                    }
                }

                PushButton {
                    text: qsTr("Not now")
                    onClicked: root.declined(root.block.not_now)
                }
            }
        }
    }
}
