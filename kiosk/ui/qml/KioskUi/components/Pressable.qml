import QtQuick
import QtQuick.Templates as T

// What every button of ours is: reached by Tab, pressed by Enter as by touch, named by its words.
T.AbstractButton {
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: event => event.isAutoRepeat || clicked()
    Keys.onEnterPressed: event => event.isAutoRepeat || clicked()
}
