"""Runs commands, with their time and memory, in folders of their own."""

import dataclasses
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

# For each entry: its file twice, once with git, and its share of two sites.
BYTES_PER_ENTRY = 200_000


@dataclasses.dataclass
class Cost:
    """Seconds on the clock, seconds of the processors, megabytes at most."""

    seconds: float
    processor: float
    megabytes: float

    def __add__(self, other):
        most = max(self.megabytes, other.megabytes)
        return Cost(self.seconds + other.seconds, self.processor + other.processor, most)


def median(costs):
    """The median of each of the figures."""
    fields = [field.name for field in dataclasses.fields(Cost)]
    return Cost(**{name: statistics.median(getattr(cost, name) for cost in costs) for name in fields})


def environment():
    """The environment of the caller without a cache, and with a fixed day, which decides what has expired."""
    kept = {name: value for name, value in os.environ.items() if name != "DPG_CACHE"}
    return kept | {"SOURCE_DATE_EPOCH": "1796000000"}


def spent(process):
    """Waits for a process. Returns its cost without the time on the clock, and its status.

    The memory is that of the largest process, but never less than that of this script, because the kernel also counts
    the moment before the program starts.
    """
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    unit = 1_000_000 if sys.platform == "darwin" else 1_000_000 / 1024
    return Cost(0.0, used.ru_utime + used.ru_stime, used.ru_maxrss / unit), process.returncode


def run(command, statuses=(0,), folder=None):
    """Runs a command to its end."""
    with tempfile.TemporaryFile() as said:
        began = time.perf_counter()
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=said, stderr=subprocess.STDOUT, cwd=folder, env=environment())
        cost, status = spent(process)
        cost.seconds = time.perf_counter() - began
        if status not in statuses:
            said.seek(max(0, said.tell() - 2000))
            text = said.read().decode(errors="replace")
            sys.exit(f"{' '.join(map(str, command))}\nended with {status}:\n{text}")
    return cost


class Space:
    """Fresh folders, on a RAM disk if it has enough room."""

    def __init__(self, keep, entries):
        memory = pathlib.Path("/dev/shm")
        has_room = memory.is_dir() and os.access(memory, os.W_OK) and shutil.disk_usage(memory).free > entries * BYTES_PER_ENTRY
        self.is_kept = keep is not None
        if keep:
            keep.mkdir(parents=True, exist_ok=True)
            self.folder = keep.resolve()
        else:
            self.folder = pathlib.Path(tempfile.mkdtemp(prefix="dpg-bench-", dir=memory if has_room else None))
        self.is_memory = self.folder.is_relative_to(memory)
        self.made = 0

    def fresh(self, name):
        """A path at which there is nothing yet."""
        while True:
            self.made += 1
            path = self.folder / f"{name}-{self.made}"
            if not path.exists():
                return path

    def drop(self, path):
        """Removes a folder now if it is in memory. On a disk this waits for the end, because it makes later writes slow."""
        if self.is_memory:
            shutil.rmtree(path)

    def leave(self, path):
        """Removes a folder that `--keep` keeps."""
        if not self.is_kept:
            self.drop(path)

    def close(self):
        if not self.is_kept:
            shutil.rmtree(self.folder)
