"""How each language says what is written short: one table a language.

Add a line only for what a voice says wrongly; the reason stands beside it.
"""

from __future__ import annotations

from typing import NamedTuple


class Words(NamedTuple):
    """What one language says for what is written.

    ``range`` stands between two numbers, ``percent`` around one (``%1``). ``short`` are
    abbreviations that something follows, so that no sentence ends there; ``last`` those that may
    stand at its end. ``terms`` are replaced as whole words, ``units`` only after a number.
    ``ordinals``: a full stop after one or two digits means "21st".
    """

    range: str
    percent: str
    short: dict[str, str]
    last: dict[str, str]
    terms: dict[str, str]
    units: dict[str, str]
    ordinals: bool = False


WORDS = {
    "en": Words(
        range="to",  # a dash is not spoken: "45 50"
        percent="%1 percent",
        short={
            "Dr.": "Doctor",
            "Prof.": "Professor",
            "Assoc.": "Associate",
            "St.": "Saint",
            "Mr.": "Mister",
            "Mrs.": "Missis",
            "Ms.": "Miz",
            "e.g.": "for example",
            "i.e.": "that is",
            "approx.": "about",
            "vs.": "versus",
        },
        last={"etc.": "and so on"},
        # By letters, which a voice tries to say as words; and HIFU as doctors say it.
        terms={"CT": "C T", "MRI": "M R I", "RFA": "R F A", "HIFU": "high foo"},
        units={
            "cm": "centimetres",
            "mm": "millimetres",
            "mg": "milligrams",
            "ml": "millilitres",
            "kg": "kilograms",
            "°C": "degrees Celsius",
        },
    ),
    "tr": Words(
        range="ila",
        percent="yüzde %1",
        short={
            "Dr.": "Doktor",
            "Prof.": "Profesör",
            "Doç.": "Doçent",
            "Uzm.": "Uzman",
            "Op.": "Operatör",
            "örn.": "örneğin",
            "yak.": "yaklaşık",
            "bkz.": "bakınız",
        },
        last={"vb.": "ve benzeri", "vs.": "ve saire"},
        # English words and letters, in the spelling in which a Turkish voice says them right.
        terms={
            "BT": "be te",
            "MR": "em ar",
            "RFA": "re fe a",
            "TACE": "teys",
            "SIRT": "sört",
            "HIFU": "hayfu",
        },
        units={
            "cm": "santimetre",
            "mm": "milimetre",
            "mg": "miligram",
            "ml": "mililitre",
            "kg": "kilogram",
            "°C": "santigrat derece",
        },
        ordinals=True,
    ),
    "de": Words(
        range="bis",
        percent="%1 Prozent",
        short={
            "Dr.": "Doktor",
            "Prof.": "Professor",
            "z. B.": "zum Beispiel",
            "z.B.": "zum Beispiel",
            "d. h.": "das heißt",
            "d.h.": "das heißt",
            "u. a.": "unter anderem",
            "u.a.": "unter anderem",
            "ca.": "circa",
            "bzw.": "beziehungsweise",
            "evtl.": "eventuell",
            "ggf.": "gegebenenfalls",
            "inkl.": "inklusive",
        },
        last={"usw.": "und so weiter"},
        # By letters; and HIFU, which is English, as doctors say it.
        terms={"CT": "C T", "MRT": "M R T", "RFA": "R F A", "TACE": "T A C E", "HIFU": "Haifu"},
        units={
            "cm": "Zentimeter",
            "mm": "Millimeter",
            "mg": "Milligramm",
            "ml": "Milliliter",
            "kg": "Kilogramm",
            "°C": "Grad Celsius",
        },
        ordinals=True,
    ),
    "ar": Words(
        range="إلى",
        percent="%1 بالمئة",
        short={"د.": "الدكتور", "أ.د.": "الأستاذ الدكتور"},
        last={"إلخ.": "إلى آخره"},
        # An Arabic voice says Latin letters with another voice, or not at all.
        terms={
            "CT": "سي تي",
            "MRI": "إم آر آي",
            "RFA": "آر إف إيه",
            "TACE": "تي إيه سي إي",
            "SIRT": "سيرت",
            "HIFU": "هايفو",
        },
        units={"cm": "سنتيمتر", "سم": "سنتيمتر", "mg": "مليغرام", "ml": "مليلتر", "kg": "كيلوغرام"},
    ),
}

PLAIN = Words("–", "%1 %", {}, {}, {}, {})
"""For a language without a table: its words are spoken as they are written."""
