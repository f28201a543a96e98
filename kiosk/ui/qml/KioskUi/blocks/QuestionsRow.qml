pragma ComponentBehavior: Bound

import QtQuick
import KioskUi

// Questions that the reader can tick, and the way to the list of those that they ticked.
Block {
    id: root

    required property PageBridge page
    required property QuestionsModel questions

    signal listWanted

    before: Theme.sp(12)
    after: Theme.sp(36)

    Rectangle {
        width: root.room
        height: inside.height + Theme.sp(64)
        radius: Theme.px(28)
        color: Theme.primarySoft
        border.width: Theme.contrast ? Theme.px(3) : 0
        border.color: Theme.line

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
                Accessible.role: Accessible.Heading
            }

            Label {
                width: parent.width
                text: qsTr("Tap the questions that you want to ask.")
                size: 28
                bottomPadding: Theme.sp(8)
            }

            Repeater {
                model: root.block.items ?? []

                QuestionChoice {
                    required property var modelData
                    required property int index
                    readonly property int number: root.block.first + index

                    width: inside.width
                    run: modelData
                    checked: root.questions.chosen.includes(root.page.topic + " " + number)
                    onToggled: root.questions.choose(root.page.topic, number, checked)
                }
            }

            QuestionsButton {
                anchors.left: parent.left
                visible: root.questions.count > 0
                primary: true
                questions: root.questions
                onClicked: root.listWanted()
            }
        }
    }
}
