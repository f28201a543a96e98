pragma ComponentBehavior: Bound

import QtQuick
import KioskUi

// Which colours the screen has, and whether things on it move.
ChoicePanel {
    id: root

    title: qsTr("Which colours are best for you?")
    current: visit?.theme ?? "light"
    choices: [
        {value: "light", text: qsTr("Light")},
        {value: "dark", text: qsTr("Dark")},
        {value: "contrast", text: qsTr("High contrast")}
    ]
    onChosen: value => root.visit.theme = value
    below: PushButton {
        width: parent.width
        inBar: true
        toggles: true
        selected: root.visit?.lessMotion ?? false
        symbol: selected ? "tick" : ""
        text: qsTr("Less movement")
        onClicked: root.visit.lessMotion = !root.visit.lessMotion
    }
}
