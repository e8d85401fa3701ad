"""The work that every peer does on the same texts, and how it is timed.

Texts are JSON Lines with `id` and `text`. Shingles are those of the exact truth: lower-cased runs
of letters and digits, five in a row. Times are CPU seconds, user and system, of all threads.
"""

import importlib.metadata
import itertools
import json
import re
import resource
import sys
import time

PERMUTATIONS = 128
THRESHOLD = 0.7
WIDTH = 5
WORD = re.compile(r"\w+")


def words(text):
    return WORD.findall(text.lower())


def shingles(text):
    """Distinct shingles of a text, as strings."""
    found = words(text)
    return {" ".join(found[n : n + WIDTH]) for n in range(len(found) - WIDTH + 1)}


def pairs_of_clusters(clusters):
    """All pairs of the members of each cluster, each pair once."""
    return {
        pair
        for cluster in clusters
        for pair in itertools.combinations(sorted(cluster), 2)
    }


def pairs_of_answers(answers):
    """Pairs (asked, answered), each once, none of a text with itself."""
    return {
        (min(asked, other), max(asked, other))
        for asked, others in enumerate(answers)
        for other in others
        if other != asked
    }


def run(package, banding, sign, pair):
    """Measures one peer and prints what it took.

    sign(texts) answers the signatures, or is None where the library does not give them out;
    pair(texts, signatures) answers pairs of places. `banding` names bands and rows.
    """
    version = importlib.metadata.version(package)
    if sys.argv[1:] == ["--version"]:
        print(package, version)
        return
    source, target = sys.argv[1:]
    with open(source, encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    texts = [row["text"] for row in rows]
    start = time.process_time()
    signatures = sign(texts) if sign else None
    signed = time.process_time()
    pairs = pair(texts, signatures)
    paired = time.process_time()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    with open(target, "w", encoding="utf-8") as lines:
        for left, right in sorted(pairs):
            lines.write(f"{rows[left]['id']} {rows[right]['id']}\n")
    print(
        json.dumps(
            {
                "package": package,
                "version": version,
                "banding": banding,
                "signature_seconds": signed - start if sign else None,
                "pair_seconds": paired - start,
                "peak_bytes": peak,
            }
        )
    )
