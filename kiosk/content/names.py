"""What languages are called in messages to authors."""

from __future__ import annotations

_NAMES = {
    "ar": "Arabic",
    "de": "German",
    "en": "English",
    "es": "Spanish",
    "fa": "Persian",
    "fr": "French",
    "it": "Italian",
    "nl": "Dutch",
    "pl": "Polish",
    "pt": "Portuguese",
    "ru": "Russian",
    "tr": "Turkish",
    "uk": "Ukrainian",
    "ur": "Urdu",
    "zh": "Chinese",
}


def name_of(language: str) -> str:
    """Such as "Turkish"; a language that has no name here is called by its code: “xx”."""
    return _NAMES.get(language, f"“{language}”")
