import QtQuick.VirtualKeyboard.Core

// The input method that Qt's keyboard finds by this name, in place of its own with their dictionaries:
// every key is passed on as it is.
InputMethod {
    id: root

    signal typed(int key, string text)

    function inputModes(locale) {
        return [InputEngine.InputMode.Latin];
    }

    function setInputMode(locale, mode) {
        return true;
    }

    function setTextCase(textCase) {
        return true;
    }

    function selectionLists() {
        return [];
    }

    function keyEvent(key, text, modifiers) {
        root.typed(key, text);
        return true;
    }
}
