pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import KioskUi

// A question that the reader can put on their list: a box to tick, and its words.
T.AbstractButton {
    id: root

    required property var run

    implicitHeight: Math.max(Theme.px(88), words.height + Theme.sp(36))
    text: run.plain
    checkable: true
    focusPolicy: Qt.TabFocus
    activeFocusOnTab: true
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.onPressAction: click()
    Keys.onReturnPressed: event => event.isAutoRepeat || click()
    Keys.onEnterPressed: event => event.isAutoRepeat || click()

    background: Rectangle {
        radius: Theme.px(20)
        color: root.down ? Theme.cardPressed : Theme.card
        border.width: Theme.px(2)
        border.color: root.checked ? Theme.primary : Theme.control

        FocusRing {
            target: root
            corner: 20
        }
    }

    contentItem: Item {
        Rectangle {
            id: box

            anchors.left: parent.left
            anchors.leftMargin: Theme.sp(22)
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.sp(44)
            height: width
            radius: Theme.px(10)
            color: root.checked ? Theme.primary : "transparent"
            border.width: Theme.px(3)
            border.color: root.checked ? Theme.primary : Theme.control

            Icon {
                visible: root.checked
                anchors.centerIn: parent
                name: "tick"
                tint: Theme.inkOnPrimary
                side: Theme.sp(34)
            }
        }

        // Links in a question would be in the way of ticking it.
        Text {
            id: words

            anchors.left: box.right
            anchors.leftMargin: Theme.sp(20)
            anchors.right: parent.right
            anchors.rightMargin: Theme.sp(22)
            anchors.verticalCenter: parent.verticalCenter
            text: root.run.text
            textFormat: Text.StyledText
            color: Theme.ink
            linkColor: Theme.ink
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
            font.pixelSize: Theme.sp(30)
            lineHeight: Theme.leading(1.35)
            Accessible.ignored: true
        }
    }
}
