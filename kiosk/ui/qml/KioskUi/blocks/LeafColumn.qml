pragma ComponentBehavior: Bound

import QtQuick
import Qt.labs.qmlmodels
import KioskUi

// Paragraphs, lists, small headings and tables inside a card.
Column {
    id: root

    required property var blocks
    property bool onDark: false

    signal followed(string link)

    spacing: Theme.sp(16)

    Repeater {
        model: root.blocks

        delegate: DelegateChooser {
            role: "kind"

            DelegateChoice {
                roleValue: "list"

                ItemList {
                    required property var modelData

                    width: root.width
                    items: modelData.items
                    onDark: root.onDark
                    onFollowed: link => root.followed(link)
                }
            }

            DelegateChoice {
                roleValue: "table"

                WordTable {
                    required property var modelData

                    width: root.width
                    block: modelData
                    onDark: root.onDark
                    onFollowed: link => root.followed(link)
                }
            }

            DelegateChoice {
                roleValue: "heading"

                RichWords {
                    required property var modelData

                    width: root.width
                    run: modelData
                    onDark: root.onDark
                    font.weight: Font.Bold
                    Accessible.role: Accessible.Heading
                    onFollowed: link => root.followed(link)
                }
            }

            DelegateChoice {
                RichWords {
                    required property var modelData

                    width: root.width
                    run: modelData
                    onDark: root.onDark
                    Accessible.role: Accessible.Paragraph
                    onFollowed: link => root.followed(link)
                }
            }
        }
    }
}
