pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components as Parts
import QtQuick.VirtualKeyboard.Plugins
import QtQuick.VirtualKeyboard.Settings
import KioskUi

// Qt's virtual keyboard with our keys and our look: it finds the key under each finger, repeats, and
// lets a second finger go down before the first is up. What is typed goes to the field as presses of
// keys: see docs/adr/0014.
Item {
    id: root

    property string language: "en"
    property Item field: null

    // Qt's keyboard cannot be made bit by bit: so this comes after all else has been loaded.
    function begin(): void {
        VirtualKeyboardSettings.styleName = "Kiosk";
        VirtualKeyboardSettings.layoutPath = Qt.resolvedUrl("layouts");
        VirtualKeyboardSettings.locale = "en_GB";
        keys.active = true;
    }

    Typist {
        id: typist
    }

    Loader {
        id: keys

        active: false
        anchors.fill: parent
        sourceComponent: Parts.Keyboard {
            id: board

            noAnimations: true
            Component.onCompleted: InputContext.inputEngine.inputMethod = defaultInputMethod

            Connections {
                target: board.defaultInputMethod as DefaultInputMethod

                function onTyped(key: int, text: string): void {
                    root.field?.forceActiveFocus();
                    typist.press(root.Window.window, key, text);
                }
            }

            Binding {
                target: board.style
                property: "keyboardDesignWidth"
                value: root.width
            }

            Binding {
                target: board.style
                property: "keyboardDesignHeight"
                value: root.height
            }

            Binding {
                target: board.keyboardLayoutLoader.item
                property: "language"
                value: root.language
            }

            Binding {
                target: board.keyboardLayoutLoader.item
                property: "digits"
                value: board.symbolMode
            }
        }
    }
}
