pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components
import KioskUi

// Which keys there are. Small letters only: the search does not tell them from capitals. Qt wants a
// folder for a locale; this one file has all languages, and English letters for any other.
KeyboardLayout {
    id: root

    property string language
    property bool digits: false

    readonly property var letters: ({
        en: ["qwertyuiop", "asdfghjkl", "zxcvbnm"],
        tr: ["qwertyuıopğü", "asdfghjklşi", "zxcvbnmöç"],
        de: ["qwertzuiopü", "asdfghjklöä", "yxcvbnmß"],
        ar: ["ضصثقفغعهخحجد", "شسيبلاتنمكطذ", "ئءؤرأإآىةوزظ"]
    })
    // None before the language is known, rather than some that are gone with the next frame.
    readonly property list<string> rows: !language ? []
        : digits ? ["123()", "456-/", "7890."] : letters[language] ?? letters.en
    readonly property int columns: Math.max(...rows.map(row => row.length))

    keyWeight: 100

    Repeater {
        model: root.rows

        KeyboardRow {
            id: row

            required property string modelData
            readonly property real side: (root.columns - modelData.length) / 2 * root.keyWeight

            FillerKey {
                visible: row.side > 0
                weight: row.side
                smallTextVisible: false
            }

            Repeater {
                model: row.modelData.split("")

                Key {
                    required property string modelData

                    text: modelData
                    weight: root.keyWeight
                    smallTextVisible: false
                }
            }

            FillerKey {
                visible: row.side > 0
                weight: row.side
                smallTextVisible: false
            }
        }
    }

    KeyboardRow {
        SymbolModeKey {
            weight: 125
            displayText: root.digits ? root.language === "ar" ? "أبج" : "abc" : "123"
            noKeyEvent: true
        }

        SpaceKey {
            weight: 550
            repeat: false
        }

        BackspaceKey {
            weight: 125
            repeat: !Theme.still
        }

        EnterKey {
            weight: 200
        }
    }
}
