"""Measures `dpg serve` from saving an entry to the reloaded page."""

import http.client
import json
import signal
import subprocess
import threading
import time
import urllib.parse

from . import measure, registry

PATIENCE = 120


class Server:
    """A running `dpg serve`, with the requests of an open page."""

    def __init__(self, dpg, root):
        command = [dpg, "serve", "--root", root, "--port", "0"]
        pipes = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.STDOUT}
        self.process = subprocess.Popen(command, text=True, env=measure.environment(), **pipes)
        said = []
        for line in self.process.stdout:
            said.append(line)
            if "serving on http://" in line:
                break
        else:
            raise RuntimeError(f"`dpg serve` ended: {''.join(said)}")
        self.place = urllib.parse.urlsplit(line.split("serving on ")[1].split()[0]).netloc
        # It writes a line after each change, and would wait if nobody read it.
        threading.Thread(target=lambda: [None for _ in self.process.stdout], daemon=True).start()
        self.pages = http.client.HTTPConnection(self.place, timeout=PATIENCE)
        self.states = http.client.HTTPConnection(self.place, timeout=PATIENCE)

    def get(self, line, path):
        line.request("GET", path)
        return line.getresponse().read().decode()

    def version(self, since=None):
        """The version of the site. With `since`, the answer waits for another version."""
        query = "" if since is None else f"?since={since}"
        return json.loads(self.get(self.states, f"/-/state{query}"))["version"]

    def stop(self):
        """Ends the server and returns its cost."""
        self.process.send_signal(signal.SIGINT)
        cost, _ = measure.spent(self.process)
        return cost


def latency(server, changer, number):
    """Seconds from saving an entry until a waiting page was notified and contains the new text when loaded again."""
    version, news = server.version(), []

    def wait():
        since = version
        while since == version:
            since = server.version(since)
        news.append(since)

    waiting = threading.Thread(target=wait)
    waiting.start()
    # The question has to reach the server before the entry is saved.
    time.sleep(0.3)
    began = time.perf_counter()
    name, word = changer.change(number)
    while True:
        waiting.join(PATIENCE)
        if not news:
            raise RuntimeError(f"`dpg serve` did not notice a change of `{name}`")
        if word in server.get(server.pages, f"/goods/{name}/"):
            return time.perf_counter() - began
        news[:] = [server.version(news[0])]


def measured(dpg, root, saves):
    """The cost of each save; its memory is the peak of the server."""
    server = Server(dpg, root)
    try:
        changer = registry.Changer(root)
        step = len(changer.files) // saves
        server.get(server.pages, f"/goods/{changer.files[0].removesuffix('.yaml')}/")
        seconds = [latency(server, changer, step * turn) for turn in range(saves)]
    finally:
        whole = server.stop()
    return [measure.Cost(one, 0, whole.megabytes) for one in seconds]
