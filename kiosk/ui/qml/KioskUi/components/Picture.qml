pragma ComponentBehavior: Bound

import QtQuick
import KioskUi

// A picture of the library on its soft ground.
Rectangle {
    id: root

    required property string file
    required property string hue
    property string description: ""
    property real inset: 0.04

    color: Theme.ground(hue)

    Image {
        // Both sides at once: a picture asked for with one side only is drawn twice.
        readonly property size room: Qt.size(width, height)

        anchors.centerIn: parent
        width: Math.round(root.width * (1 - 2 * root.inset))
        height: Math.round(root.height * (1 - 2 * root.inset))
        // Before the source, which would otherwise be asked for at the size of a moment ago.
        sourceSize: room
        source: root.file && room.width > 0 && room.height > 0 ? "image://library/" + root.file : ""
        fillMode: Image.PreserveAspectFit
        Accessible.role: Accessible.Graphic
        Accessible.name: root.description
        Accessible.ignored: root.description === ""
    }
}
