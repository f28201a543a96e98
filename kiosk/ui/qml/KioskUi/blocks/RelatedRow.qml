pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import KioskUi

// Where to go on reading.
Block {
    id: root

    required property PageBridge page
    readonly property int abreast: room > Theme.sp(700) ? 2 : 1
    readonly property real gap: Theme.px(24)

    visible: page.related.length > 0
    before: visible ? Theme.sp(40) : 0
    after: visible ? Theme.sp(24) : 0

    Column {
        visible: root.visible
        width: root.room
        spacing: Theme.sp(18)

        Label {
            width: parent.width
            text: qsTr("Read next")
            size: 40
            weight: Font.Bold
            Accessible.role: Accessible.Heading
        }

        GridLayout {
            columns: root.abreast
            columnSpacing: root.gap
            rowSpacing: root.gap

            Repeater {
                model: root.page.related

                Tile {
                    required property var modelData

                    Layout.preferredWidth: Math.floor((root.room - (root.abreast - 1) * root.gap) / root.abreast)
                    Layout.fillHeight: true
                    pictureHeight: Math.round(Layout.preferredWidth * 0.36)
                    titleSize: 30
                    text: modelData.title
                    summary: modelData.summary
                    image: modelData.image
                    hue: modelData.hue
                    onClicked: root.followed("topic:" + modelData.topic)
                }
            }
        }
    }
}
