pragma ComponentBehavior: Bound

import QtQuick
import KioskUi

// The language and the colours that every visit goes back to.
StaffCard {
    id: root

    required property StaffBridge staff
    required property VisitBridge visit

    component ThemeButton: PushButton {
        required property string theme

        size: 26
        oneOf: true
        selected: root.staff.theme === theme
        symbol: selected ? "tick" : ""
        onClicked: root.staff.beginWith(root.staff.language, theme)
    }

    title: qsTr("How visits begin")
    words: qsTr("Every visit goes back to this language and these colours.")

    Flow {
        width: parent.width
        spacing: Theme.px(16)
        visible: root.visit.languages.length > 1

        Repeater {
            model: root.visit.languages

            PushButton {
                required property var modelData

                size: 26
                oneOf: true
                selected: root.staff.language === modelData.code
                symbol: selected ? "tick" : ""
                text: modelData.name
                onClicked: root.staff.beginWith(modelData.code, root.staff.theme)
            }
        }
    }

    Flow {
        width: parent.width
        spacing: Theme.px(16)

        ThemeButton {
            theme: "light"
            text: qsTr("Light")
        }

        ThemeButton {
            theme: "dark"
            text: qsTr("Dark")
        }

        ThemeButton {
            theme: "contrast"
            text: qsTr("High contrast")
        }
    }

    PushButton {
        anchors.left: parent.left
        width: Math.min(implicitWidth, parent.width)
        size: 26
        soft: true
        enabled: !root.staff.asInSettings
        text: qsTr("As in the settings")
        onClicked: root.staff.beginAsInSettings()
    }
}
