pragma ComponentBehavior: Bound

import QtQuick
import KioskUi

// The reader's own questions, to go through with a doctor or nurse.
FocusScope {
    id: root

    required property QuestionsModel questions
    property alias view: list

    readonly property real margin: Theme.px(width < Theme.px(1300) ? 40 : 56)

    signal topicChosen(string topic)
    signal pagesWanted

    function toTop(): void {
        list.contentY = 0;
    }

    Flickable {
        id: list

        anchors.fill: parent
        clip: true
        contentHeight: column.height
        bottomMargin: Theme.px(40)
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.Document
        Accessible.name: title.text

        KeepInView {
            view: list
        }

        Column {
            id: column

            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(parent.width - 2 * root.margin, Theme.sp(1400))
            topPadding: Theme.px(40)
            spacing: Theme.px(20)

            Label {
                id: title

                width: parent.width
                text: qsTr("My questions")
                size: 58
                weight: Font.Bold
                lineHeight: Theme.leading(1.1)
                Accessible.role: Accessible.Heading
            }

            Label {
                width: parent.width
                text: root.questions.count > 0
                    ? qsTr("Show this list to your doctor or nurse. It is gone when you are finished here.")
                    : qsTr("Your list is empty. Near the end of most pages there are questions that you can tick.")
                size: 32
                bottomPadding: Theme.sp(12)
            }

            Repeater {
                model: root.questions

                QuestionCard {
                    width: column.width
                    last: index === root.questions.count - 1
                    onTopicChosen: topic => root.topicChosen(topic)
                    onRaised: root.questions.moveUp(index)
                    onLowered: root.questions.moveDown(index)
                    onRemoved: {
                        root.questions.remove(index);
                        bringBack.forceActiveFocus(Qt.OtherFocusReason);
                    }
                }
            }

            PushButton {
                anchors.left: parent.left
                visible: root.questions.count === 0
                primary: true
                symbol: "book"
                text: qsTr("Choose a page")
                onClicked: root.pagesWanted()
            }

            PushButton {
                id: clear

                anchors.left: parent.left
                visible: root.questions.count > 0
                symbol: "close"
                text: qsTr("Clear the list")
                onClicked: {
                    const reason = handingOn();
                    root.questions.clear();
                    bringBack.forceActiveFocus(reason);
                }
            }

            PushButton {
                id: bringBack

                anchors.left: parent.left
                visible: root.questions.canRestore
                soft: true
                symbol: "back"
                text: qsTr("Bring the questions back")
                onClicked: {
                    const reason = handingOn();
                    root.questions.restore();
                    clear.forceActiveFocus(reason);
                }
            }
        }
    }
}
