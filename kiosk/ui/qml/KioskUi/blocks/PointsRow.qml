pragma ComponentBehavior: Bound

import QtQuick
import KioskUi

// A titled card with a list: key facts, what to do and what not to do.
Block {
    id: root

    required property string kind
    readonly property string symbol: ({"do": "tick", "dont": "cross"})[kind] ?? ""
    readonly property color tint: kind === "do" ? Theme.good : kind === "dont" ? Theme.bad : Theme.primary
    readonly property bool soft: kind === "key-facts"

    before: Theme.sp(12)
    after: Theme.sp(36)

    Rectangle {
        width: root.room
        height: inside.height + Theme.sp(64)
        radius: Theme.px(28)
        color: root.soft ? Theme.primarySoft : Theme.card
        border.width: root.soft && !Theme.contrast ? 0 : Theme.px(3)
        border.color: root.soft ? Theme.line : root.tint

        Column {
            id: inside

            x: Theme.sp(32)
            y: Theme.sp(32)
            width: parent.width - 2 * x
            spacing: Theme.sp(16)

            Label {
                width: parent.width
                text: root.block.title ?? ""
                size: 32
                weight: Font.Bold
                color: root.soft ? Theme.ink : root.tint
                Accessible.role: Accessible.Heading
            }

            ItemList {
                width: parent.width
                items: root.block.items ?? []
                symbol: root.symbol
                tint: root.tint
                onFollowed: link => root.followed(link)
            }
        }
    }
}
