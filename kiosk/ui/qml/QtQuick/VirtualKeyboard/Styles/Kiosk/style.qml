import QtQuick.VirtualKeyboard.Styles

// What each kind of key looks like.
KeyboardStyle {
    keyPanel: KeyFace {}

    symbolKeyPanel: KeyFace {
        label: true
    }

    spaceKeyPanel: KeyFace {
        name: qsTr("Space")
    }

    backspaceKeyPanel: KeyFace {
        symbol: "backspace"
        name: qsTr("Backspace")
    }

    enterKeyPanel: KeyFace {
        primary: true
        label: true
        words: qsTr("Search")
    }
}
