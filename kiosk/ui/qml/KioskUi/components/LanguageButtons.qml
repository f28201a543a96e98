pragma ComponentBehavior: Bound

import QtQuick
import KioskUi

// The languages of the library, each by its own name, where there is more than one.
Flow {
    id: root

    required property VisitBridge visit

    // Their width side by side.
    readonly property real wanted: Array.from(children).filter(child => child.width > 0)
        .reduce((sum, child) => sum + child.width + spacing, -spacing)

    // Another script may stand higher; the buttons are of one height all the same.
    readonly property real tallest: Math.max(0, ...Array.from(children).map(child => child.implicitHeight))

    visible: visit.languages.length > 1
    height: visible ? implicitHeight : 0
    spacing: Theme.px(16)

    Repeater {
        model: root.visible ? root.visit.languages : []

        PushButton {
            required property var modelData

            height: root.tallest
            text: modelData.name
            size: 26
            selected: root.visit.language === modelData.code
            oneOf: true
            onClicked: root.visit.chooseLanguage(modelData.code)
        }
    }
}
