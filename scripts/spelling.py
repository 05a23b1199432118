#!/usr/bin/python3
"""Checks the spelling of every text in locales/.

Swedish is checked with hunspell (sv_SE), Finnish with libvoikko. Words that
they do not know but that are right stand in locales/words-sv.txt and
locales/words-fi.txt, one a line, sorted; each has been read by a person.

Exits 1 and names `file:key: word` for every unknown word, and every listed
word that no text uses any longer or that the dictionary knows by now.

Debian: apt install hunspell hunspell-sv python3-libvoikko voikko-fi
Run with /usr/bin/python3, which is the one that finds libvoikko.
"""

import re
import subprocess
import sys
from pathlib import Path

LOCALES = Path(__file__).resolve().parent.parent / "locales"
# A word is letters, with a hyphen, an apostrophe or a Finnish colon inside ("e-post", "BankID:tä").
WORD = re.compile(r"[^\W\d_]+(?:[-:’'][^\W\d_]+)*")


def texts(path):
    """Yields (key, text) of each message of a Fluent file, arguments and syntax taken away."""
    key, lines = None, []
    for line in path.read_text(encoding="utf-8").splitlines():
        start = re.match(r"([a-z][a-z0-9-]*) *=(.*)", line)
        if start:
            if key:
                yield key, " ".join(lines)
            key, lines = start[1], [start[2]]
        elif line.startswith(" ") and key:
            # A variant's name, "[one]" or "*[other]", is no text.
            lines.append(re.sub(r"^\s*\*?\[[^\]]*\]", "", line))
    if key:
        yield key, " ".join(lines)


def words(text):
    """The words of a text. A word that an argument is part of ("{ $name }n") is left out."""
    text = re.sub(r"\{ *\$\w+ *->|[^\W\d_-]*\{ *\$\w+ *\}[^\W\d_-]*", " ", text)
    return WORD.findall(text)


def used(langs):
    """Every word of the languages, with the places where it stands."""
    places = {}
    for lang in langs:
        for path in sorted((LOCALES / lang).glob("*.ftl")):
            for key, text in texts(path):
                for word in words(text):
                    places.setdefault(word, []).append(f"{lang}/{path.name}:{key}")
    return places


def unknown_swedish(found):
    """The words that hunspell does not know."""
    told = subprocess.run(["hunspell", "-d", "sv_SE", "-i", "utf-8", "-l"], input="\n".join(found),
                          text=True, encoding="utf-8", capture_output=True, check=True)
    # Hunspell also splits "e-post" at the hyphen: the word is unknown when a part of it is.
    parts = set(told.stdout.split())
    return {word for word in found if word in parts or parts & set(word.split("-"))}


def unknown_finnish(found):
    """The words that Voikko does not know."""
    import libvoikko

    voikko = libvoikko.Voikko("fi")
    return {word for word in found if not voikko.spell(word)}


def check(list_name, langs, unknown):
    """The complaints about one pair of languages."""
    path = LOCALES / list_name
    listed = path.read_text(encoding="utf-8").split() if path.exists() else []
    places = used(langs)
    wrong = unknown(sorted(places))
    found = [f"{place}: {word}" for word in sorted(wrong - set(listed)) for place in places[word]]
    found += [f"{list_name}: {word} is not needed" for word in listed if word not in wrong]
    if listed != sorted(set(listed)):
        found.append(f"{list_name}: not sorted, or a word stands twice")
    return found


def main():
    """Checks both pairs of languages and tells what was found."""
    found = check("words-sv.txt", ["sv", "sv-lattlast"], unknown_swedish)
    found += check("words-fi.txt", ["fi", "fi-selko"], unknown_finnish)
    for line in found:
        print(line)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
