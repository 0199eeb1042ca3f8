"""Makes and changes registries, and puts them under git."""

import os
import pathlib
import re
import subprocess
import sys

MULTIPLY = pathlib.Path(__file__).resolve().parent.parent / "multiply"
SUMMARY = re.compile(r"^summary:.*\n(?:  .*\n)*", re.MULTILINE)
WORD = re.compile(r"(?<= )[a-z]{5,}(?=[ .,\n])")
LETTERS = "bcdfghjklmnpqrstvwxz"


def make(origin, into, count):
    """Makes a registry of a number of entries out of another."""
    subprocess.run([sys.executable, MULTIPLY, "--from", origin, into, str(count)], check=True)


class Changer:
    """Replaces one word of the summary of an entry by a new word."""

    def __init__(self, root):
        self.folder = root / "registry"
        # Names only: what this script holds counts as memory of the programs that it starts.
        self.files = sorted(name for name in os.listdir(self.folder) if name.endswith(".yaml"))
        self.made = 0

    def word(self, length):
        """A new word of consonants, which no text contains."""
        self.made += 1
        number, out = self.made, ""
        while len(out) < length - 1:
            number, rest = divmod(number, len(LETTERS))
            out += LETTERS[rest]
        return f"q{out}"

    def change(self, number):
        """Changes the entry with this number, or the next one with a suitable summary. Returns its id and the new word."""
        for name in self.files[number % len(self.files) :] + self.files:
            file = self.folder / name
            text = file.read_text()
            summary = SUMMARY.search(text)
            found = summary and WORD.search(text, summary.start(), summary.end())
            if found:
                word = self.word(len(found[0]))
                # In place, as most editors save.
                file.write_text(text[: found.start()] + word + text[found.end() :])
                return file.stem, word
        sys.exit("no entry has a summary with a word of five letters")


def with_change(root, count):
    """Puts the registry under git, with a branch that changes a number of entries."""
    git = ["git", "-C", root, "-c", "user.name=bench", "-c", "user.email=bench@localhost", "-c", "commit.gpgsign=false"]

    def call(*arguments):
        subprocess.run([*git, *arguments], check=True)

    call("init", "-q", "-b", "main")
    call("add", ".")
    call("commit", "-qm", "all")
    call("switch", "-qc", "change")
    changer = Changer(root)
    for turn in range(count):
        changer.change((2 * turn + 1) * len(changer.files) // (2 * count))
    call("commit", "-qam", "change")
