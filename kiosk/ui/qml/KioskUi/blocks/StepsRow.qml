pragma ComponentBehavior: Bound

import QtQuick
import KioskUi

// What happens one after the other. Steps with pictures are a SequenceRow.
Block {
    id: root

    required property string hue

    before: Theme.sp(12)
    after: Theme.sp(36)

    Column {
        width: root.room
        spacing: Theme.sp(28)
        Accessible.role: Accessible.List
        Accessible.name: root.block.title ?? ""

        Label {
            width: parent.width
            text: root.block.title ?? ""
            size: 34
            weight: Font.Bold
            Accessible.role: Accessible.Heading
        }

        Repeater {
            model: root.block.steps ?? []

            Item {
                id: step

                required property var modelData
                required property int index
                readonly property bool last: index === root.block.steps.length - 1

                width: root.room
                height: Math.max(disc.height, body.height)
                Accessible.role: Accessible.ListItem
                Accessible.name: qsTr("Step %1: %2").arg(index + 1).arg(modelData.plain)

                Rectangle {
                    visible: !step.last
                    anchors.horizontalCenter: disc.horizontalCenter
                    y: disc.height + Theme.px(8)
                    width: Theme.px(4)
                    height: parent.height - disc.height + Theme.sp(28) - Theme.px(16)
                    radius: width / 2
                    color: Theme.strong(root.hue)
                    opacity: 0.4
                }

                Rectangle {
                    id: disc

                    anchors.left: parent.left
                    width: Theme.sp(56)
                    height: width
                    radius: width / 2
                    color: Theme.strong(root.hue)

                    Text {
                        anchors.centerIn: parent
                        text: step.index + 1
                        color: Theme.contrast || Theme.dark ? "#000000" : "#FFFFFF"
                        font.pixelSize: Theme.sp(30)
                        font.weight: Font.Bold
                        Accessible.ignored: true
                    }
                }

                RichWords {
                    id: body

                    anchors.left: disc.right
                    anchors.leftMargin: Theme.sp(24)
                    anchors.right: parent.right
                    topPadding: Theme.sp(6)
                    run: step.modelData
                    Accessible.ignored: true
                    onFollowed: link => root.followed(link)
                }
            }
        }
    }
}
