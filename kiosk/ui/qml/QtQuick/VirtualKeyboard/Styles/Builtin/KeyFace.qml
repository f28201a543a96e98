pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Styles
import KioskUi

// A key of the on-screen keyboard: what it looks like, and what screen readers are told of it. The
// whole cell can be pressed, also the gap around what is seen.
KeyPanel {
    id: root

    property string words: control?.displayText ?? ""
    property string symbol: ""
    property string name: words
    property bool primary: false
    property bool label: false

    readonly property bool down: control?.pressed ?? false
    readonly property color lettering: down !== primary ? Theme.inkOnPrimary : Theme.ink

    Accessible.role: Accessible.Button
    Accessible.name: name
    Accessible.onPressAction: {
        if (!control.noKeyEvent)
            InputContext.inputEngine.virtualKeyClick(control.key, control.text, Qt.NoModifier);
        control.clicked();
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.px(8)
        radius: Theme.px(16)
        color: root.primary ? root.down ? Theme.primaryPressed : Theme.primary
            : root.down ? Theme.primary : Theme.card
        border.width: root.primary || root.down ? 0 : Theme.px(2)
        border.color: Theme.control

        Icon {
            visible: root.symbol !== ""
            anchors.centerIn: parent
            name: root.symbol
            tint: root.lettering
            side: Math.min(Theme.sp(44), parent.height * 0.6)
        }

        Text {
            anchors.centerIn: parent
            width: parent.width - (root.label ? Theme.px(32) : 0)
            text: root.words
            textFormat: Text.PlainText
            color: root.lettering
            horizontalAlignment: Text.AlignHCenter
            // Letters are all of one size; a word is made smaller where it must be.
            fontSizeMode: root.label ? Text.HorizontalFit : Text.FixedSize
            minimumPixelSize: Theme.px(16)
            font.pixelSize: root.label ? Math.min(Theme.bar(28), parent.height * 0.5)
                : Math.min(Theme.sp(38), parent.height * 0.56, parent.width * 0.7)
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }
    }
}
