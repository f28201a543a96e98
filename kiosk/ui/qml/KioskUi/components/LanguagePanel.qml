pragma ComponentBehavior: Bound

import QtQuick
import KioskUi

// Which language everything is in. The page stays open at the chapter that is being read.
ChoicePanel {
    id: root

    title: qsTr("Which language would you like?")
    current: visit?.language ?? ""
    choices: visit ? visit.languages.map(language => ({value: language.code, text: language.name})) : []
}
