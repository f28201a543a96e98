pragma ComponentBehavior: Bound

import KioskUi

// Says that the text is still to be translated, and which language it is in meanwhile.
Notice {
    id: root

    required property var languages

    visible: languages.given !== undefined
    calm: true
    symbol: "language"
    words: visible ? qsTr("This page is not yet in %1. You are reading it in %2.", "names of languages")
        .arg(languages.wanted).arg(languages.given) : ""
}
