import QtQuick
import KioskUi

// The outline of a card: over its picture, so that the corners stay round.
Rectangle {
    required property bool pressed
    required property string hue

    color: "transparent"
    border.width: pressed ? Theme.px(4) : Theme.px(2)
    border.color: pressed ? Theme.strong(hue) : Theme.line
}
