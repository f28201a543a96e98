pragma ComponentBehavior: Bound

import QtQuick
import KioskUi

// How large the words are.
ChoicePanel {
    id: root

    title: qsTr("How large should the words be?")
    current: visit?.textSize ?? 100
    choices: [
        {value: 100, text: qsTr("Normal"), size: 26},
        {value: 125, text: qsTr("Large"), size: 31},
        {value: 150, text: qsTr("Larger"), size: 36},
        {value: 200, text: qsTr("Largest"), size: 42}
    ]
    onChosen: value => root.visit.textSize = value
}
