pragma ComponentBehavior: Bound

import QtQuick
import KioskUi

// Every word of the page that the glossary explains, as a button: the way to them without a finger.
Block {
    id: root

    required property PageBridge page

    visible: page.words.length > 0
    before: visible ? Theme.sp(40) : 0
    after: visible ? Theme.sp(24) : 0

    Column {
        visible: root.visible
        width: root.room
        spacing: Theme.sp(18)

        Label {
            width: parent.width
            text: qsTr("Words explained")
            size: 40
            weight: Font.Bold
            Accessible.role: Accessible.Heading
        }

        Flow {
            width: parent.width
            spacing: Theme.px(16)

            Repeater {
                model: root.page.words

                PushButton {
                    required property var modelData

                    width: Math.min(implicitWidth, parent?.width ?? implicitWidth)
                    soft: true
                    symbol: "book"
                    text: modelData.term
                    size: 27
                    onClicked: root.followed("term:" + modelData.id)
                }
            }
        }
    }
}
