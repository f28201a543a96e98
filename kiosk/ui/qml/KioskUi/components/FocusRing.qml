pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import KioskUi

// The ring around what the keyboard is on: yellow inside an ink edge, so that it shows on any
// ground. Made only when it is needed: there is one for every button.
Loader {
    id: root

    required property T.Control target
    property real corner: 24

    anchors.fill: parent
    anchors.margins: -Theme.px(7)
    active: target.visualFocus
    z: 10

    sourceComponent: Rectangle {
        radius: Theme.px(root.corner + 7)
        color: "transparent"
        border.width: Theme.px(8)
        border.color: Theme.focusEdge

        Rectangle {
            anchors.fill: parent
            anchors.margins: Theme.px(2)
            radius: parent.radius - Theme.px(2)
            color: "transparent"
            border.width: Theme.px(4)
            border.color: Theme.focusRing
        }
    }
}
