pragma ComponentBehavior: Bound

import QtQuick
import KioskUi

// What makes the screen easier to use, where the bar has no room for a button each: under the signs
// that the buttons have there, for who cannot read the words.
ChoicePanel {
    id: root

    signal textSize
    signal contrast

    title: qsTr("What would make it easier?")
    current: null
    choices: [
        {value: "text", symbol: "text-size", text: qsTr("Text size")},
        {value: "contrast", symbol: "contrast", text: qsTr("Contrast")},
        root.visit?.lowScreen ? {value: "lower", symbol: "raise", text: qsTr("Raise screen")}
            : {value: "lower", symbol: "lower", text: qsTr("Lower screen")}
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
