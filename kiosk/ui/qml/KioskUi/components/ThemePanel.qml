pragma ComponentBehavior: Bound

import QtQuick
import KioskUi

// Which colours the screen has.
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
}
