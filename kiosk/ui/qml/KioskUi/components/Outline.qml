pragma ComponentBehavior: Bound

import QtQuick
import KioskUi

// "On this page": follows the reader and jumps.
ListView {
    id: root

    required property PageBridge page
    required property int chapter

    signal chosen(int row)

    KeepInView {
        view: root
    }

    clip: true
    keyNavigationEnabled: false
    // Their number only: a page in another language has as many, and none is made anew.
    model: visible ? page.outline.length : 0
    currentIndex: chapter
    bottomMargin: Theme.px(24)
    boundsBehavior: Flickable.StopAtBounds
    highlightMoveDuration: 0
    onCurrentIndexChanged: {
        if (currentIndex === 0)
            positionViewAtBeginning();
    }
    Accessible.role: Accessible.List
    Accessible.name: qsTr("On this page")

    header: Label {
        x: Theme.px(72)
        width: root.width - 2 * x
        // Not a margin of the list: where it begins at the chapter, that is scrolled away.
        topPadding: Theme.px(44)
        bottomPadding: Theme.sp(16)
        text: qsTr("On this page")
        size: 26
        color: Theme.muted
        weight: Font.DemiBold
        // The list has this name.
        Accessible.ignored: true
    }

    delegate: Item {
        id: entry

        required property int index
        readonly property var chapter: root.page.outline[index] ?? {title: "", row: 0}
        readonly property bool here: index === root.chapter

        width: root.width
        height: button.height + Theme.px(4)
        Accessible.role: Accessible.ListItem
        Accessible.name: button.text

        Pressable {
            id: button

            x: Theme.px(44)
            width: parent.width - 2 * x
            height: Math.max(Theme.px(72), words.height + Theme.sp(32))
            text: entry.chapter.title || qsTr("In short")
            Accessible.role: Accessible.Link
            Accessible.selected: entry.here
            onClicked: root.chosen(entry.chapter.row)

            background: Rectangle {
                radius: Theme.px(20)
                color: button.down ? Theme.softPressed : entry.here ? Theme.primarySoft : "transparent"
                border.width: entry.here && Theme.contrast ? Theme.px(2) : 0
                border.color: Theme.line

                // A bar says "here" to those who do not see the tint.
                Rectangle {
                    visible: entry.here
                    anchors.left: parent.left
                    anchors.leftMargin: Theme.px(8)
                    anchors.verticalCenter: parent.verticalCenter
                    width: Theme.px(6)
                    height: parent.height - Theme.px(28)
                    radius: width / 2
                    color: Theme.primary
                }

                FocusRing {
                    target: button
                    corner: 20
                }
            }

            contentItem: Item {
                Label {
                    id: words

                    anchors.left: parent.left
                    anchors.leftMargin: Theme.px(28)
                    anchors.right: parent.right
                    anchors.rightMargin: Theme.px(12)
                    anchors.verticalCenter: parent.verticalCenter
                    text: button.text
                    // On the side of the mark, also where the text runs the other way.
                    horizontalAlignment: Text.AlignLeft
                    size: 26
                    weight: entry.here ? Font.Bold : Font.Normal
                    color: entry.here ? Theme.primary : Theme.ink
                    Accessible.ignored: true
                }
            }
        }
    }
}
