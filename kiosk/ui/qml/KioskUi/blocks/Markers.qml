pragma ComponentBehavior: Bound

import QtQuick
import KioskUi

// The numbers on a picture, laid over the part of it that the picture really fills.
Item {
    id: root

    required property real aspect
    required property var markers
    property int current: 0
    property real side: Theme.px(52)

    readonly property real drawnWidth: Math.min(width, height * aspect)
    readonly property real drawnHeight: drawnWidth / aspect

    signal chosen(int number)

    Repeater {
        model: root.markers

        Pressable {
            id: marker

            required property var modelData
            readonly property bool chosenNow: root.current === modelData.number

            x: (root.width - root.drawnWidth) / 2 + modelData.x * root.drawnWidth - width / 2
            y: (root.height - root.drawnHeight) / 2 + modelData.y * root.drawnHeight - height / 2
            width: root.side
            height: root.side
            checkable: true
            checked: chosenNow
            Accessible.name: qsTr("Number %1: %2").arg(modelData.number).arg(modelData.plain)
            onClicked: {
                root.chosen(modelData.number);
                if (chosenNow)
                    Accessible.announce(modelData.plain);
            }

            background: Rectangle {
                radius: width / 2
                color: marker.chosenNow ? "#15252C" : "#FFFFFF"
                border.width: Theme.px(4)
                border.color: "#15252C"
                scale: marker.chosenNow ? 1.2 : 1

                FocusRing {
                    target: marker
                    corner: 40
                }
            }

            contentItem: Text {
                text: marker.modelData.number
                color: marker.chosenNow ? "#FFFFFF" : "#15252C"
                font.pixelSize: root.side * 0.56
                font.weight: Font.Bold
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                Accessible.ignored: true
            }
        }
    }
}
