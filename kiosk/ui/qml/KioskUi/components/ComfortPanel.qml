pragma ComponentBehavior: Bound

import QtQuick
import KioskUi

// What makes the screen easier to use, where the bar has no room for a button each.
ChoicePanel {
    id: root

    signal textSize
    signal contrast

    title: qsTr("What would make it easier?")
    current: null
    choices: [
        {value: "text", text: qsTr("Text size")},
        {value: "contrast", text: qsTr("Contrast")},
        {value: "lower", text: root.visit?.lowScreen ? qsTr("Raise screen") : qsTr("Lower screen")}
    ]
    onChosen: value => {
        root.close();
        if (value === "text")
            root.textSize();
        else if (value === "contrast")
            root.contrast();
        else
            root.visit.lowScreen = !root.visit.lowScreen;
    }
}
