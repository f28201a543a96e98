pragma ComponentBehavior: Bound

import QtQuick
import KioskUi

// The button of the kiosk: words, an icon before or above them, three weights.
Pressable {
    id: root

    property string symbol: ""
    property bool stacked: false
    property bool primary: false
    property bool soft: false
    property bool selected: false
    // One of several to choose from. Qt tells screen readers of `checked`, whatever is bound to
    // Accessible.checked.
    property bool oneOf: false
    // To be switched on and off.
    property bool toggles: false
    property real size: 28
    property real corner: 24
    property bool inBar: false
    // The icon stands after the words, as the arrow of "Next" does.
    property bool trailing: false

    readonly property bool symbolAtRight: mirrored !== trailing
    readonly property bool filled: primary || selected
    readonly property color face: filled ? (down ? Theme.primaryPressed : Theme.primary)
        : soft ? (down ? Theme.softPressed : Theme.primarySoft)
        : (down ? Theme.cardPressed : Theme.card)
    readonly property color lettering: filled ? Theme.inkOnPrimary : soft ? Theme.primary : Theme.ink

    // How another button is to take the keyboard over from this one, asked before it can no longer
    // be pressed: seen only where the keyboard was here.
    function handingOn(): int {
        return activeFocus ? focusReason : Qt.OtherFocusReason;
    }

    implicitHeight: Math.max(Theme.px(88), words.height + Theme.px(32)
        + (stacked ? icon.height + Theme.px(6) - Theme.px(12) : 0))
    implicitWidth: Math.max(Theme.px(88), content.implicitWidth + leftPadding + rightPadding)
    leftPadding: Theme.px(28)
    rightPadding: Theme.px(28)
    checkable: oneOf || toggles
    autoExclusive: oneOf
    checked: checkable && selected
    Accessible.role: oneOf ? Accessible.RadioButton : toggles ? Accessible.CheckBox : Accessible.Button

    background: Rectangle {
        radius: Theme.px(root.corner)
        color: root.face
        border.width: root.filled ? 0 : Theme.px(2)
        border.color: root.soft && !Theme.contrast ? root.face : root.soft ? Theme.line : Theme.control
        opacity: root.enabled ? 1 : 0.4

        FocusRing {
            target: root
            corner: root.corner
        }
    }

    contentItem: Item {
        id: content

        readonly property real gap: root.symbol && root.text ? Theme.px(16) : 0

        implicitWidth: root.stacked ? Math.max(icon.width, words.implicitWidth)
            : words.implicitWidth + gap + (root.symbol ? icon.width : 0)
        opacity: root.enabled ? 1 : 0.4

        Icon {
            id: icon

            visible: root.symbol !== ""
            name: root.symbol
            tint: root.lettering
            side: root.inBar ? Theme.bar(40) : Theme.sp(36)
            x: root.stacked ? (content.width - width) / 2
                : root.symbolAtRight ? (content.width + words.width + content.gap - width) / 2
                : (content.width - words.width - content.gap - width) / 2
            y: root.stacked ? (content.height - height - words.height - Theme.px(6)) / 2
                : (content.height - height) / 2
        }

        Text {
            id: words

            readonly property real room: root.availableWidth
                - (root.symbol && !root.stacked ? icon.width + content.gap : 0)

            text: root.text
            color: root.lettering
            textFormat: Text.PlainText
            // Under an icon a word is made smaller rather than broken.
            wrapMode: root.stacked ? Text.NoWrap : Text.Wrap
            fontSizeMode: root.stacked ? Text.HorizontalFit : Text.FixedSize
            minimumPixelSize: Math.round(font.pixelSize * 0.6)
            // Words of two lines stay beside their icon.
            horizontalAlignment: lineCount > 1 && root.symbol && !root.stacked && !root.trailing
                ? Text.AlignLeft : Text.AlignHCenter
            font.pixelSize: root.inBar ? Theme.bar(root.size) : Theme.sp(root.size)
            font.weight: Font.DemiBold
            width: Math.min(implicitWidth, room)
            x: root.stacked || !root.symbol ? (content.width - width) / 2
                : root.symbolAtRight ? icon.x - width - content.gap
                : icon.x + icon.width + content.gap
            y: root.stacked && root.symbol ? icon.y + icon.height + Theme.px(6) : (content.height - height) / 2
            Accessible.ignored: true
        }
    }
}
