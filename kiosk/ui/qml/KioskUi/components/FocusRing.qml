pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import KioskUi

// The ring around what the keyboard is on: yellow inside an ink edge, so that it shows on any ground.
Rectangle {
    id: root

    required property T.AbstractButton target
    property bool active: target.visualFocus
    property real corner: 24

    anchors.fill: parent
    anchors.margins: -Theme.px(7)
    radius: Theme.px(corner + 7)
    color: "transparent"
    border.width: Theme.px(8)
    border.color: Theme.focusEdge
    visible: active
    z: 10

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.px(2)
        radius: root.radius - Theme.px(2)
        color: "transparent"
        border.width: Theme.px(4)
        border.color: Theme.focusRing
    }
}
