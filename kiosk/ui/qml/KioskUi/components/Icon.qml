pragma ComponentBehavior: Bound

import QtQuick
import KioskUi

// A line icon in any colour of the theme.
Image {
    id: root

    required property string name
    property color tint: Theme.primary
    property real side: Theme.bar(40)

    width: side
    height: side
    sourceSize: Qt.size(side, side)
    source: name ? "image://icons/" + name + "/" + tint.toString().slice(-6) : ""
    Accessible.ignored: true
}
