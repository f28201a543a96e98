pragma ComponentBehavior: Bound

import QtQuick
import KioskUi

// A department: its name, its fields, what it does and where to find it.
Rectangle {
    id: root

    required property string name
    required property string fields
    required property string what
    required property string where

    implicitHeight: words.height + Theme.px(56)
    radius: Theme.px(28)
    color: Theme.card
    border.width: Theme.px(2)
    border.color: Theme.line
    Accessible.role: Accessible.ListItem
    Accessible.name: [name, fields, what, where].join(". ")

    Column {
        id: words

        x: Theme.px(32)
        y: Theme.px(28)
        width: parent.width - 2 * x
        spacing: Theme.sp(8)

        Label {
            width: parent.width
            text: root.name
            Accessible.ignored: true
            size: 34
            weight: Font.Bold
        }

        Label {
            width: parent.width
            text: root.fields
            Accessible.ignored: true
            size: 25
            weight: Font.DemiBold
            color: Theme.strong("blue")
        }

        Label {
            width: parent.width
            text: root.what
            Accessible.ignored: true
            size: 28
            lineHeight: Theme.leading(1.3)
        }

        Label {
            width: parent.width
            text: root.where
            Accessible.ignored: true
            size: 26
            color: Theme.muted
        }
    }
}
