pragma ComponentBehavior: Bound

import QtQuick
import KioskUi

// Plain words of the interface. What the library says goes through RichWords.
Text {
    id: root

    property real size: 26
    property int weight: Font.Normal

    color: Theme.ink
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    lineHeight: Theme.leading(1.28)
    font.pixelSize: Theme.sp(size)
    font.weight: weight
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
