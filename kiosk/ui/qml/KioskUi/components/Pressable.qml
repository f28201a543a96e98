import QtQuick
import QtQuick.Templates as T

// What every button of ours is: reached by Tab, pressed by Enter as by touch, named by its words.
T.AbstractButton {
    // Whoever presses by a key is to see where they are.
    function press(event: KeyEvent): void {
        focusReason = Qt.TabFocusReason;
        if (!event.isAutoRepeat)
            clicked();
    }

    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: event => press(event)
    Keys.onEnterPressed: event => press(event)
}
