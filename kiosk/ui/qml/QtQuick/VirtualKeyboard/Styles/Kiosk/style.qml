import QtQuick.VirtualKeyboard.Styles

// What each kind of key looks like.
KeyboardStyle {
    keyPanel: KeyFace {}

    symbolKeyPanel: KeyFace {
        size: 28
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
        size: 28
        words: qsTr("Search")
    }
}
