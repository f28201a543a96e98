pragma ComponentBehavior: Bound

import QtQuick
import KioskUi

// "45 of 100 people", drawn as a hundred people by tens: ten in a row, or twenty with a gap where
// there is room. In a range those who may be meant too are drawn as outlines.
Block {
    id: root

    readonly property int count: block.count ?? 0
    readonly property int upto: block.upto ?? count
    readonly property int whole: block.of ?? 100
    readonly property int abreast: room > Theme.px(620) ? 20 : 10
    readonly property real gap: abreast === 20 ? Theme.px(16) : 0
    readonly property real cell: Math.min(Theme.px(46), (room - gap) / abreast)

    after: Theme.sp(40)

    Column {
        width: root.room
        spacing: Theme.sp(20)

        RichWords {
            width: parent.width
            run: root.block
            onFollowed: link => root.followed(link)
        }

        Grid {
            anchors.left: parent.left
            columns: root.abreast
            Accessible.role: Accessible.Graphic
            Accessible.name: root.block.plain ?? ""

            Repeater {
                model: root.whole

                Item {
                    id: person

                    required property int index
                    readonly property bool counted: index < root.count
                    readonly property bool maybe: !counted && index < root.upto
                    readonly property color tint: counted || maybe ? Theme.primary : Theme.line

                    width: root.cell + (index % 20 === 9 ? root.gap : 0)
                    height: root.cell * 1.36

                    Rectangle {
                        anchors.left: parent.left
                        anchors.leftMargin: (root.cell - width) / 2
                        width: root.cell * 0.36
                        height: width
                        radius: width / 2
                        color: person.maybe ? "transparent" : person.tint
                        border.width: person.counted && !Theme.contrast ? 0 : Theme.px(3)
                        border.color: person.tint
                    }

                    Rectangle {
                        anchors.left: parent.left
                        anchors.leftMargin: (root.cell - width) / 2
                        y: root.cell * 0.42
                        width: root.cell * 0.56
                        height: root.cell * 0.68
                        topLeftRadius: width / 2
                        topRightRadius: width / 2
                        color: person.maybe || (Theme.contrast && !person.counted) ? "transparent" : person.tint
                        border.width: person.counted && !Theme.contrast ? 0 : Theme.px(3)
                        border.color: person.tint
                    }
                }
            }
        }
    }
}
