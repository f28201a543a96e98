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

    component Person: Item {
        id: person

        property bool counted: false
        property bool maybe: false
        readonly property color tint: counted || maybe ? Theme.primary : Theme.line

        width: root.cell
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

    // What one kind of person means. The sentence above says it to those who listen.
    component Meaning: Item {
        id: meaning

        property alias counted: one.counted
        property alias maybe: one.maybe
        required property string words

        width: one.width + Theme.sp(12) + label.width
        height: Math.max(one.height, label.height)

        Person {
            id: one

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
        }

        Label {
            id: label

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, root.room - one.width - Theme.sp(12))
            text: meaning.words
            color: Theme.muted
            Accessible.ignored: true
        }
    }

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

                Person {
                    required property int index

                    width: root.cell + (index % 20 === 9 ? root.gap : 0)
                    counted: index < root.count
                    maybe: !counted && index < root.upto
                }
            }
        }

        Flow {
            width: parent.width
            spacing: Theme.sp(32)

            Meaning {
                counted: true
                words: root.upto > root.count ? qsTr("at least %1", "people").arg(root.count)
                    : qsTr("%1 of %2 people").arg(root.count).arg(root.whole)
            }

            Meaning {
                visible: root.upto > root.count
                maybe: true
                words: qsTr("perhaps up to %1", "people").arg(root.upto)
            }

            Meaning {
                visible: root.upto < root.whole
                words: qsTr("the others", "people")
            }
        }
    }
}
