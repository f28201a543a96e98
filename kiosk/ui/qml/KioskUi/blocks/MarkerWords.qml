pragma ComponentBehavior: Bound

import QtQuick
import KioskUi

// What the numbers on a picture mean. Tapping the words shows their number in the picture.
Column {
    id: root

    required property var markers
    property int current: 0
    property real size: 28

    signal chosen(int number)
    signal followed(string link)

    visible: markers.length > 0
    spacing: Theme.px(16)

    Repeater {
        model: root.markers

        Pressable {
            id: line

            required property var modelData
            readonly property bool chosenNow: root.current === modelData.number

            width: root.width
            implicitHeight: Math.max(Theme.px(88), words.height + Theme.sp(24))
            checkable: true
            checked: chosenNow
            Accessible.name: qsTr("%1: %2", "number of a marker, its words").arg(modelData.number).arg(modelData.plain)
            onClicked: root.chosen(modelData.number)

            background: Rectangle {
                radius: Theme.px(16)
                color: line.chosenNow ? Theme.primarySoft : "transparent"
                border.width: line.chosenNow ? Theme.px(3) : 0
                border.color: Theme.primary

                FocusRing {
                    target: line
                    corner: 16
                }
            }

            contentItem: Item {
                Rectangle {
                    id: disc

                    anchors.left: parent.left
                    anchors.leftMargin: Theme.px(12)
                    anchors.verticalCenter: parent.verticalCenter
                    width: Theme.sp(48)
                    height: width
                    radius: width / 2
                    color: line.chosenNow ? Theme.primary : Theme.card
                    border.width: Theme.px(3)
                    border.color: Theme.primary

                    Text {
                        anchors.centerIn: parent
                        text: line.modelData.number
                        color: line.chosenNow ? Theme.inkOnPrimary : Theme.primary
                        font.pixelSize: Theme.sp(27)
                        font.weight: Font.Bold
                        Accessible.ignored: true
                    }
                }

                RichWords {
                    id: words

                    anchors.left: disc.right
                    anchors.leftMargin: Theme.sp(20)
                    anchors.right: parent.right
                    anchors.rightMargin: Theme.px(12)
                    anchors.verticalCenter: parent.verticalCenter
                    run: line.modelData
                    size: root.size
                    lineHeight: Theme.leading(1.3)
                    Accessible.ignored: true
                    onFollowed: link => root.followed(link)
                }
            }
        }
    }
}
