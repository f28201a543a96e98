pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

// Every colour, size and duration of the screen. Set once from Main; read everywhere.
QtObject {
    id: root

    property real unit: 1
    property real textScale: 1
    property string name: "light"
    property bool still: false

    readonly property bool dark: name === "dark"
    readonly property bool contrast: name === "contrast"

    readonly property color paper: contrast ? "#000000" : dark ? "#12191D" : "#F7F5F0"
    readonly property color card: contrast ? "#000000" : dark ? "#1C262B" : "#FFFFFF"
    readonly property color ink: contrast ? "#FFFF00" : dark ? "#F1EFE8" : "#15252C"
    readonly property color muted: contrast ? "#FFFFFF" : dark ? "#B7C2C7" : "#4A5B63"
    readonly property color line: contrast ? "#FFFFFF" : dark ? "#33424A" : "#D8D4C9"
    readonly property color control: contrast ? "#FFFFFF" : dark ? "#7C8E97" : "#7A8288"
    readonly property color primary: contrast ? "#FFFF00" : dark ? "#7FD0DD" : "#0B5563"
    readonly property color inkOnPrimary: contrast ? "#000000" : dark ? "#0B1D22" : "#FFFFFF"
    readonly property color primarySoft: contrast ? "#000000" : dark ? "#173A42" : "#E0EEF0"
    readonly property color primaryPressed: contrast ? "#FFFFFF" : dark ? "#A9E2EB" : "#083E49"
    readonly property color softPressed: contrast ? "#333300" : dark ? "#22505A" : "#C5DEE2"
    readonly property color cardPressed: contrast ? "#333300" : dark ? "#2A373D" : "#EFECE4"
    // Under the keys of the on-screen keyboard.
    readonly property color desk: contrast ? "#000000" : dark ? "#0B1013" : "#E8E4DA"
    readonly property color gate: contrast ? "#000000" : dark ? "#2A2A22" : "#F2EDE0"
    // Behind the sentence that is read aloud.
    readonly property color said: contrast ? "#4D4D00" : dark ? "#4A3F14" : "#FFECB0"
    readonly property color saidOnDark: contrast ? "#4D4D00" : "#4A3F14"
    // The screen that invites while nobody is there. Most of it stays dark, in every theme.
    readonly property color night: contrast ? "#000000" : "#12191D"
    readonly property color nightInk: contrast ? "#FFFF00" : "#F1EFE8"
    readonly property color nightMuted: contrast ? "#FFFFFF" : "#B7C2C7"
    readonly property color nightGlow: contrast ? "#FFFF00" : "#7FD0DD"
    readonly property color shade: contrast ? "#E6000000" : "#B3101A1F"
    // Behind the words that were searched for; in high contrast they are framed.
    readonly property color mark: contrast ? "#000000" : dark ? "#54430B" : "#FBE7A1"
    // Lets nothing through of what is behind.
    readonly property color curtain: contrast ? "#000000" : dark ? "#0B1013" : "#445257"
    readonly property color focusRing: contrast ? "#00FFFF" : "#FFEB3B"
    readonly property color focusEdge: contrast ? "#000000" : "#15252C"

    // Care cards keep the colours of the NHS service manual in every theme.
    readonly property color nonurgent: "#005EB8"
    readonly property color urgent: "#D5281B"
    readonly property color emergency: "#212B32"
    readonly property color good: contrast ? "#FFFFFF" : dark ? "#7FD39B" : "#1E6B3C"
    readonly property color bad: contrast ? "#FFFFFF" : dark ? "#FF9C8F" : "#B3261E"

    // How long things move, in milliseconds.
    readonly property int motion: still ? 0 : 160
    readonly property real naturalLeading: metrics.lineSpacing / metrics.font.pixelSize

    readonly property FontMetrics metrics: FontMetrics {
        font.pixelSize: 100
    }

    function strong(hue: string): color {
        if (contrast)
            return "#FFFFFF";
        const light = {teal: "#0B5563", plum: "#6A3F7D", ochre: "#8A5A00",
                       green: "#2C6B45", blue: "#2B4C86", brick: "#9A3A22"};
        const night = {teal: "#7FD0DD", plum: "#D0A9E0", ochre: "#EFC06A",
                       green: "#8FD0A8", blue: "#A5C1F2", brick: "#F0A892"};
        return (dark ? night : light)[hue] ?? primary;
    }

    // The ground behind pictures. They are drawn for light grounds, so it stays light in the
    // dark theme, only dimmer, and white in high contrast.
    function ground(hue: string): color {
        if (contrast)
            return "#FFFFFF";
        const light = {teal: "#E0EEF0", plum: "#ECE6F1", ochre: "#F6E9D9",
                       green: "#E1EFE6", blue: "#E3EAF5", brick: "#F5E3DF"};
        const night = {teal: "#C3D5D8", plum: "#D2CAD9", ochre: "#DED0BD",
                       green: "#C6D7CC", blue: "#C8D1DF", brick: "#DECBC6"};
        return (dark ? night : light)[hue] ?? light.teal;
    }

    // Lengths of the design, in its own pixels: px for shapes, sp for what grows with the text.
    function px(length: real): int {
        return Math.round(length * unit);
    }

    function sp(length: real): int {
        return Math.round(length * unit * textScale);
    }

    // Text.lineHeight for a distance between baselines given in ems, as typographers do.
    function leading(ems: real): real {
        return ems / naturalLeading;
    }

    // The bottom bar and its panels must stay whole on the screen: they grow half as fast.
    function bar(length: real): int {
        return Math.round(length * unit * (1 + (textScale - 1) / 2));
    }
}
