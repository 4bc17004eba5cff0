"""How well typed letters fit a text: whole beginnings of words first, scattered letters last."""

import unicodedata
from dataclasses import dataclass

STRONG = 150
"""From here on the typed letters begin words or stand together; below, they are scattered."""
_WORDS, _TOGETHER, _INITIALS, _INSIDE, _SCATTERED = 300, 220, 180, 165, 100
_WIDEST = 2
"""How many times longer than what was typed the stretch may be in which scattered letters are found."""


@dataclass(frozen=True, slots=True)
class Match:
    """`score` is higher for what fits better; `marks` are the places of the letters that were found."""

    score: int
    marks: tuple[int, ...] = ()

    @property
    def is_strong(self) -> bool:
        """Whether somebody who typed this very likely meant that."""
        return self.score >= STRONG


def match(typed: str, text: str) -> Match | None:
    """How typed letters fit a text, whatever their case and accents; None when they do not."""
    letters, words = _folded(typed).split(), _folded(text)
    if not letters:
        return Match(0)
    starts = [place for place, sign in enumerate(words) if _begins(words, place, sign)]
    return (
        _by_words(letters, words, starts)
        or _by_stretch(" ".join(letters), words)
        or _by_initials("".join(letters), words, starts)
        or _by_scatter("".join(letters), words, starts)
    )


def match_words(typed: str, text: str) -> Match | None:
    """As `match`, but each typed word must begin a word: for lists of words that only belong together."""
    words = _folded(text)
    starts = [place for place, sign in enumerate(words) if _begins(words, place, sign)]
    letters = _folded(typed).split()
    return _by_words(letters, words, starts) if letters else None


def _by_words(letters: list[str], words: str, starts: list[int]) -> Match | None:
    """Each typed word begins a word of its own."""
    free = list(starts)
    marks: list[int] = []
    for part in letters:
        at = next((start for start in free if words.startswith(part, start)), None)
        if at is None:
            return None
        free.remove(at)
        marks += range(at, at + len(part))
    return Match(_WORDS - min(min(marks) + len(words) // 4, 70), tuple(sorted(marks)))


def _by_stretch(letters: str, words: str) -> Match | None:
    """Together as they are; in the middle of a word that means less."""
    at = words.find(letters)
    if at < 0:
        return None
    score = _TOGETHER if _begins(words, at, letters[0]) else _INSIDE
    return Match(score - min(at, 10), tuple(range(at, at + len(letters))))


def _by_initials(letters: str, words: str, starts: list[int]) -> Match | None:
    """The first letters of words, in order: "lac" for "Log a call"."""
    marks: list[int] = []
    for start in starts:
        if len(marks) < len(letters) and words[start] == letters[len(marks)]:
            marks.append(start)
    return Match(_INITIALS - min(marks[0], 10), tuple(marks)) if len(marks) == len(letters) > 1 else None


def _by_scatter(letters: str, words: str, starts: list[int]) -> Match | None:
    """All letters in order, the first at the beginning of a word, not too far from each other."""
    for start in starts:
        marks: list[int] = []
        place = start
        for letter in letters:
            place = words.find(letter, place)
            if place < 0 or (not marks and place != start):
                break
            marks.append(place)
            place += 1
        width = marks[-1] - start + 1 if len(marks) == len(letters) else 0
        if 0 < width <= _WIDEST * len(letters):
            return Match(_SCATTERED - 20 * width // len(letters), tuple(marks))
    return None


def _begins(words: str, place: int, sign: str) -> bool:
    return sign.isalnum() and (place == 0 or not words[place - 1].isalnum())


def _folded(text: str) -> str:
    """Letters without case and accents, one for one, so that places stay the same."""
    return "".join((unicodedata.normalize("NFKD", sign)[0].casefold() or sign)[0] for sign in text)
