"""The man page and the completion for bash, both made from the parser of the commands."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from kiosk import cli

Command = tuple[str, str, argparse.ArgumentParser]
"""Its words, such as ``kiosk pin set``; what it is for; its parser."""

_MAN_HEAD = """\
.TH KIOSK 1 "" "kiosk {version}" "User Commands"
.SH NAME
kiosk \\- patient information on a touchscreen, offline
.SH SYNOPSIS
.B kiosk
.RI [ COMMAND ]
.RI [ OPTIONS ]
.SH DESCRIPTION
Shows pages about an illness on a touchscreen in a waiting room, without a network. Without a
command it opens a window; the service
.B kiosk.service
fills the screen with it:
.PP
.RS
systemctl enable --now kiosk
.RE
.SH COMMANDS
"""

_MAN_TAIL = """\
.SH EXIT STATUS
.TP
0
done; of the service: staff have left the kiosk
.TP
1
something is wrong with the content or the machine
.TP
2
wrong usage
.TP
75
staff want the kiosk to begin again; the service does
.SH FILES
.TP
.I /etc/kiosk/kiosk.toml
settings of this machine, all commented out at first
.TP
.I /var/lib/kiosk
the staff PIN, and what the kiosk itself keeps
.TP
.I /var/log/kiosk
a place where a log file may be
.TP
.I /usr/lib/kiosk/_internal/licences
whose work this is, and under which licences
.SH SEE ALSO
.BR systemctl (1),
.BR journalctl (1),
.BR cage (1)
"""


def commands(
    parser: argparse.ArgumentParser | None = None, words: str = "kiosk"
) -> Iterator[Command]:
    """Every command that somebody can type, those with commands of their own left out."""
    # With --help, the parser knows all commands of commands.
    parser = parser or cli._parser(["--help"])
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for chosen in action._choices_actions:
                inner = action.choices[chosen.dest]
                path = f"{words} {chosen.dest}"
                deeper = list(commands(inner, path))
                yield from deeper or [(path, chosen.help or "", inner)]


def man(version: str) -> str:
    """The manual page in roff."""
    said = [_MAN_HEAD.format(version=version)]
    for words, purpose, parser in commands():
        said.append(f".SS {_roff(words)}\n{_roff(purpose)}\n")
        for action in parser._actions:
            if action.dest != "help":
                said.append(f".TP\n{_shape(action)}\n{_roff(_help(action, parser))}\n")
    return "".join([*said, _MAN_TAIL])


def completion() -> str:
    """Commands after commands, options after a dash, and file names everywhere else."""
    after: dict[str, list[str]] = {"kiosk": ["--help", "--version"]}
    for words, _, parser in commands():
        first, *others = words.split()
        for word in others:
            if word not in after.setdefault(first, []):
                after[first].append(word)
            first = f"{first} {word}"
        after[words] = [name for action in parser._actions for name in action.option_strings]
    cases = "".join(
        f'    "{words}") offered="{" ".join(offered)}" ;;\n' for words, offered in after.items()
    )
    return f"""\
# bash completion for kiosk; made from its parser
_kiosk() {{
    local offered="" typed="kiosk" word
    for word in "${{COMP_WORDS[@]:1:COMP_CWORD-1}}"; do
        case "$word" in -*) break ;; esac
        typed="$typed $word"
    done
    case "$typed" in
{cases}    esac
    mapfile -t COMPREPLY < <(compgen -W "$offered" -- "${{COMP_WORDS[COMP_CWORD]}}")
}}
complete -o bashdefault -o default -F _kiosk kiosk
"""


def _shape(action: argparse.Action) -> str:
    value = action.metavar if isinstance(action.metavar, str) else None
    if action.choices:
        value = "|".join(str(choice) for choice in action.choices)
    if not action.option_strings:
        return f".I {_roff(value or action.dest)}"
    names = ", ".join(f"\\fB{_roff(name)}\\fR" for name in action.option_strings)
    return names if action.nargs == 0 else f"{names} \\fI{_roff(value or action.dest.upper())}\\fR"


def _help(action: argparse.Action, parser: argparse.ArgumentParser) -> str:
    return (action.help or "") % {"default": action.default, "prog": parser.prog}


def _roff(text: str) -> str:
    return text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq")
