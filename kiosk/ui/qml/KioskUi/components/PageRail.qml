pragma ComponentBehavior: Bound

import QtQuick
import KioskUi

// Beside the page on a wide screen: who wrote it and when it was checked, the reader's questions,
// and what to read next.
Flickable {
    id: root

    required property PageBridge page
    required property QuestionsModel questions

    signal topicChosen(string topic)
    signal questionsWanted

    clip: true
    contentHeight: column.height + Theme.px(88)
    boundsBehavior: Flickable.StopAtBounds

    Column {
        id: column

        x: Theme.px(44)
        y: Theme.px(44)
        width: root.width - 2 * x
        spacing: Theme.px(24)

        Rectangle {
            width: parent.width
            height: provenance.height + Theme.px(56)
            radius: Theme.px(28)
            color: Theme.card
            border.width: Theme.px(2)
            border.color: Theme.line

            Provenance {
                id: provenance

                x: Theme.px(28)
                y: Theme.px(28)
                width: parent.width - 2 * x
                page: root.page
            }
        }

        QuestionsButton {
            width: parent.width
            corner: 28
            questions: root.questions
            onClicked: root.questionsWanted()
        }

        Label {
            visible: root.page.related.length > 0
            width: parent.width
            text: qsTr("Read next")
            color: Theme.muted
            weight: Font.DemiBold
            topPadding: Theme.px(8)
            Accessible.role: Accessible.Heading
        }

        Tile {
            readonly property var next: root.page.related[0] ?? ({title: "", image: "", hue: "", topic: ""})

            visible: root.page.related.length > 0
            width: column.width
            pictureHeight: Math.round(width * 0.44)
            titleSize: 28
            text: next.title
            image: next.image
            hue: next.hue
            onClicked: root.topicChosen(next.topic)
        }
    }
}
