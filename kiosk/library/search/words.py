"""Words as the search compares them: split, folded and reduced to their stems."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from typing import NamedTuple, Protocol

MAX_WORD = 40
"""Characters; a longer word is compared by its beginning."""

ENDS = "?!.…؟"
"""What a question may end with."""

# Marks that stand above or below letters, and joiners, belong to the word that they stand in.
_MARKS = "\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u200c\u200d"
_WORD = re.compile(
    r"[A-Za-z][0-9]{2}\.[0-9A-Za-z]{1,4}(?![^\W_])"  # C78.7
    rf"|[^\W_](?:[^\W_]++|[{_MARKS}]|['’ʼ](?=[^\W_]))*"
)
_APOSTROPHE = re.compile("['’ʼ]")

# What taking an accented letter apart leaves as it is.
_LETTERS = str.maketrans(
    {
        "ı": "i", "ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d",
        "ة": "ه", "ى": "ي", "ی": "ي", "ک": "ك", "ہ": "ه", "ـ": None,
        **dict.fromkeys("'’ʼ."),
        **{chr(start + digit): str(digit) for start in (0x660, 0x6F0) for digit in range(10)},
    }
)  # fmt: skip

_ARABIC = re.compile("(?:[وف]?(?:ال|بال|كال|لل)|[وفبكل])(?P<bare>.{3,})")
_ARABIC_ENDINGS = re.compile("(?<=...)(?:ها|هم|كم|نا|ين|ون|ات|ي|ك|ه)$")

# ISO 639 codes and the names that the stemmers have for them.
_STEMMERS = {
    "ar": "arabic", "ca": "catalan", "cs": "czech", "da": "danish", "de": "german",
    "el": "greek", "en": "english", "es": "spanish", "et": "estonian", "eu": "basque",
    "fa": "persian", "fi": "finnish", "fr": "french", "ga": "irish", "hi": "hindi",
    "hu": "hungarian", "hy": "armenian", "id": "indonesian", "it": "italian",
    "lt": "lithuanian", "ne": "nepali", "nl": "dutch", "no": "norwegian", "pl": "polish",
    "pt": "portuguese", "ro": "romanian", "ru": "russian", "sr": "serbian", "sv": "swedish",
    "ta": "tamil", "tr": "turkish", "yi": "yiddish",
}  # fmt: skip

# Words that say nothing of what is looked for. Folded.
_STOP = {
    "en": "a about after all am an and any are as at be because been but by can could did do does"
    " for from get gets got had has have he her him his how i if in into is it its just me my of"
    " off on or our she should so some that the their them then there these they this those to"
    " too us was we were what whats when where which while who whos why will with would you your"
    " really tomorrow today please tell cant cannot dont im ive",
    "de": "aber alle als also am an auch auf aus bei beim bin bis bist da das dass dein dem den"
    " denn der des die dies diese dieser doch du ein eine einem einen einer er es etwas fur gibt"
    " genau hab habe haben hat ich ihm ihn ihr im in ist ja kann man mein meine meinem meinen"
    " meiner mich mir mit nach nicht noch nun ob oder schon sein seine sich sie sind so soll sollte"
    " uber um und uns vom von vor war was wenn wer werden wie will wir wird wo woher wollen zu zum"
    " zur heisst kriege morgen heute bitte muss warum wann welche welcher darf durfen mochte durch",
    "tr": "acaba ama ancak ben bana beni benim bir biraz bize biz bu bunu cok da daha de deyince"
    " diye dedi dediler en fakat gibi hala hem hep her icin ile ise iyi kadar ki kim mi mu ne neden"
    " nedir nasil niye o olacak olacagim olan olarak oldu oldugu oldugum olduk oldum olmak olmus"
    " olmusum olsa olunca olunur olur oluyor oluyorum onun sanki sen size siz su ve"
    " veya var ya yani yine yok zaten lazim bunun kendimi kendi hangi nerede bile",
    "ar": "هل ما ماذا من في على الي عن مع ان او ام لا لم لن هذا هذه ذلك هو هي هم انا انت كيف متي"
    " اين لماذا كم ليش شو مين لازم ممكن عندي عندها عنده عندما بس يا كل كان كانت يكون تكون الذي التي"
    " ايش وش شي اذا قد لي له لها لك اي و ب ل ك بعد قبل فيه اريد قال واحد كلها كله عند ثم بين",
}


class Word(NamedTuple):
    """A word of a text: as it is written in small letters, folded, and where it stands."""

    spelling: str
    folded: str
    start: int
    end: int


class _Stemmer(Protocol):
    def stemWord(self, word: str) -> str: ...


def split(text: str, language: str) -> list[Word]:
    """The words of a text in this language, in order."""
    found = []
    for match in _WORD.finditer(_small(text, language)):
        spelling = _spelling(match[0], language)
        if folded := fold(spelling):
            found.append(Word(spelling, folded, *match.span()))
    return found


def split_folded(text: str, language: str) -> list[str]:
    """The words of a text without what people leave out or confuse; quicker than ``split``."""
    words = _WORD.findall(_small(text, language))
    return [folded for word in words if (folded := fold(_spelling(word, language)))]


def comparable(text: str, language: str) -> str:
    """A text of which only capital and small letters do not matter."""
    return _small(text, language).casefold()


def fold(spelling: str) -> str:
    """A word without what people leave out or confuse: accents, hamza and harakat, dots on i.

    Two spellings of one word have the same fold: ``Übelkeit`` and ``ubelkeit``, ``IŞIN`` and
    ``isin``, ``إشعاع`` and ``اشعاع``.
    """
    if spelling.isascii() and spelling.isalnum():
        return spelling.lower()
    return _without_marks(spelling)


def _small(text: str, language: str) -> str:
    """A text in small letters, as many as before."""
    text = text.replace("İ", "i")
    return (text.replace("I", "ı") if _is_turkish(language) else text).lower()


def _spelling(word: str, language: str) -> str:
    """What is compared of a word. In Turkish an ending stands behind an apostrophe."""
    word = word[:MAX_WORD]
    return _APOSTROPHE.split(word, 1)[0] if _is_turkish(language) else word


def _is_turkish(language: str) -> bool:
    return language.startswith("tr") and language.split("-")[0] == "tr"


@lru_cache(4_000)
def _without_marks(spelling: str) -> str:
    apart = unicodedata.normalize("NFKD", spelling.casefold())
    letters = "".join(letter for letter in apart if not unicodedata.combining(letter))
    return re.sub(r"[^\w]", "", letters.translate(_LETTERS))


@lru_cache(20_000)
def stem(spelling: str, language: str) -> str:
    """The folded stem of a word that is spelled properly, in small letters."""
    base = language.split("-")[0]
    stemmer = _stemmer(base)
    if stemmer is None or not spelling.isalpha():
        return fold(spelling)
    return fold(stemmer.stemWord(spelling)) or fold(spelling)


def forget_words() -> None:
    """Let go of the words that were compared: among them are those that somebody typed.

    A stemmer keeps its last word, too.
    """
    _stemmer.cache_clear()
    _without_marks.cache_clear()
    stem.cache_clear()


def other_forms(folded: str, language: str) -> list[str]:
    """Folded words that a typed one may stand for, other than its stem."""
    base = language.split("-")[0]
    if base == "de":  # Letters typed as two: "ueber".
        plain = folded.replace("ae", "a").replace("oe", "o").replace("ue", "u")
        return [plain] if plain != folded else []
    if base == "ar":  # Articles and pronouns are written as part of the word.
        match = _ARABIC.fullmatch(folded)
        bare = match["bare"] if match else folded
        shorter = _ARABIC_ENDINGS.sub("", bare)
        forms = {bare, "ال" + bare, shorter, shorter + "ه", "ال" + shorter}
        return sorted(forms - {folded}) if forms != {folded} else []
    return []


@cache
def stop_words(language: str) -> frozenset[str]:
    """Folded words that carry no weight where others are there; none in most languages."""
    return frozenset(_STOP.get(language.split("-")[0], "").split())


@cache
def _stemmer(base: str) -> _Stemmer | None:
    import snowballstemmer  # Here, so that the start of the kiosk does not wait for it.

    name = _STEMMERS.get(base)
    stemmer: _Stemmer | None = snowballstemmer.stemmer(name) if name else None
    return stemmer
