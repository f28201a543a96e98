pragma ComponentBehavior: Bound

import QtQuick
import KioskUi

// Leads to the reader's own list of questions and says how many there are.
PushButton {
    id: root

    required property QuestionsModel questions

    soft: true
    symbol: "question"
    text: questions.count > 0 ? qsTr("My questions (%1)").arg(questions.count) : qsTr("My questions")
}
