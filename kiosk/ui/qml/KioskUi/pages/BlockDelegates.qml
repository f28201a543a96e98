pragma ComponentBehavior: Bound

import QtQuick
import Qt.labs.qmlmodels
import KioskUi

// One native delegate for every kind of block.
DelegateChooser {
    id: root

    required property PageBridge page
    required property QuestionsModel questions
    required property real width
    required property real side
    required property bool mirrored

    signal followed(string link)
    signal enlarged(var figure)
    signal figuresWanted(int row)
    signal figuresHidden(int row)
    signal listWanted

    readonly property Component care: Component {
        CareCard {
            required block
            required inset

            width: root.width
            side: root.side
            onFollowed: link => root.followed(link)
        }
    }

    readonly property Component points: Component {
        PointsRow {
            required block
            required inset

            width: root.width
            side: root.side
            onFollowed: link => root.followed(link)
        }
    }

    role: "kind"

    // The gap below the head. It has a height: a head that fills the screen leaves this row alone in
    // the list, which takes the rows that are still to be made for as high as those that it has.
    DelegateChoice {
        roleValue: "top"

        Item {
            width: root.width
            height: Theme.sp(24)
        }
    }

    DelegateChoice {
        roleValue: "heading"

        HeadingRow {
            required block
            required inset

            width: root.width
            side: root.side
            onFollowed: link => root.followed(link)
        }
    }

    DelegateChoice {
        roleValue: "paragraph"

        TextRow {
            required block
            required inset

            width: root.width
            side: root.side
            onFollowed: link => root.followed(link)
        }
    }

    DelegateChoice {
        roleValue: "list"

        ListRow {
            required block
            required inset

            width: root.width
            side: root.side
            onFollowed: link => root.followed(link)
        }
    }

    DelegateChoice {
        roleValue: "table"

        TableRow {
            required block
            required inset

            width: root.width
            side: root.side
            onFollowed: link => root.followed(link)
        }
    }

    DelegateChoice {
        roleValue: "quote"

        QuoteRow {
            required block
            required inset

            width: root.width
            side: root.side
            onFollowed: link => root.followed(link)
        }
    }

    DelegateChoice {
        roleValue: "figure"

        FigureRow {
            required block
            required inset

            width: root.width
            side: root.side
            hue: root.page.hue
            onEnlarged: figure => root.enlarged(figure)
            onFollowed: link => root.followed(link)
        }
    }

    DelegateChoice {
        roleValue: "important"

        ImportantRow {
            required block
            required inset

            width: root.width
            side: root.side
            onFollowed: link => root.followed(link)
        }
    }

    DelegateChoice {
        roleValue: "details"

        DetailsRow {
            required block
            required inset
            required property int index

            width: root.width
            side: root.side
            onToggled: root.page.toggleDetails(index)
        }
    }

    DelegateChoice {
        roleValue: "sensitive"

        SensitiveRow {
            required block
            required inset
            required property int index

            width: root.width
            side: root.side
            onWanted: root.figuresWanted(index)
            onHidden: root.figuresHidden(index)
            onDeclined: topic => root.followed("topic:" + topic)
        }
    }

    DelegateChoice {
        roleValue: "steps"

        StepsRow {
            required block
            required inset

            width: root.width
            side: root.side
            hue: root.page.hue
            onFollowed: link => root.followed(link)
        }
    }

    DelegateChoice {
        roleValue: "questions"

        QuestionsRow {
            required block
            required inset

            width: root.width
            side: root.side
            page: root.page
            questions: root.questions
            onListWanted: root.listWanted()
        }
    }

    DelegateChoice {
        roleValue: "sequence"

        SequenceRow {
            required block
            required inset

            width: root.width
            side: root.side
            hue: root.page.hue
            onEnlarged: figure => root.enlarged(figure)
            onFollowed: link => root.followed(link)
        }
    }

    DelegateChoice {
        roleValue: "icon-array"

        IconArrayRow {
            required block
            required inset

            width: root.width
            side: root.side
            onFollowed: link => root.followed(link)
        }
    }

    DelegateChoice {
        roleValue: "words"

        WordsRow {
            width: root.width
            LayoutMirroring.enabled: root.mirrored
            LayoutMirroring.childrenInherit: true
            side: root.side
            page: root.page
            onFollowed: link => root.followed(link)
        }
    }

    DelegateChoice {
        roleValue: "related"

        RelatedRow {
            width: root.width
            LayoutMirroring.enabled: root.mirrored
            LayoutMirroring.childrenInherit: true
            side: root.side
            page: root.page
            onFollowed: link => root.followed(link)
        }
    }

    DelegateChoice {
        roleValue: "about"

        AboutRow {
            width: root.width
            LayoutMirroring.enabled: root.mirrored
            LayoutMirroring.childrenInherit: true
            side: root.side
            page: root.page
        }
    }

    // What is left comes in a few kinds that share a delegate.
    DelegateChoice {
        roleValue: "urgent"
        delegate: root.care
    }

    DelegateChoice {
        roleValue: "nonurgent"
        delegate: root.care
    }

    DelegateChoice {
        roleValue: "emergency"
        delegate: root.care
    }

    DelegateChoice {
        delegate: root.points
    }
}
