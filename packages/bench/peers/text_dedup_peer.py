"""text-dedup: its embed_func, its banding, its union-find, called as its main() calls them.

main() itself reads and writes Hugging Face data sets; that package is stood in for by an empty one,
as nothing measured here touches it. Version 0.4.0 does not verify: what it answers is clusters.
"""

import sys
import types
from collections import defaultdict
from dataclasses import dataclass

import numpy as np


def stand_in(name, **members):
    module = types.ModuleType(name)
    module.__dict__.update(members)
    sys.modules[name] = module
    return module


stand_in("datasets.utils.version", dataclass=dataclass)
stand_in("datasets.utils")
stand_in(
    "datasets",
    Dataset=object,
    load_dataset=None,
    load_from_disk=None,
    logging=types.SimpleNamespace(set_verbosity_error=lambda: None),
)

from text_dedup.minhash import RNG, embed_func  # noqa: E402
from text_dedup.utils import UnionFind, optimal_param, xxh3_32hash  # noqa: E402

import work  # noqa: E402

MAX_HASH = np.uint32((1 << 32) - 1)
MODULO_PRIME = np.uint64((1 << 61) - 1)
bands, rows = optimal_param(work.THRESHOLD, work.PERMUTATIONS, 0.5, 0.5)
ranges = [(band * rows, (band + 1) * rows) for band in range(bands)]
permutations = (
    RNG.randint(1, MODULO_PRIME, size=(work.PERMUTATIONS,), dtype=np.uint64),
    RNG.randint(0, MODULO_PRIME, size=(work.PERMUTATIONS,), dtype=np.uint64),
)


def sign(texts):
    return [
        embed_func(
            text,
            place,
            num_perm=work.PERMUTATIONS,
            ngram_size=work.WIDTH,
            min_length=work.WIDTH,
            hashranges=ranges,
            permutations=permutations,
            hash_func=xxh3_32hash,
            dtype=np.uint64,
            max_hash=MAX_HASH,
            modulo_prime=MODULO_PRIME,
        )
        for place, text in enumerate(texts)
    ]


def pair(_texts, signatures):
    tables = [defaultdict(set) for _ in range(bands)]
    for signature in signatures:
        for table, key in zip(tables, signature["__signatures__"]):
            table[key].add(signature["__index__"])
    union = UnionFind()
    for table in tables:
        for cluster in table.values():
            if len(cluster) <= 1:
                continue
            first = min(cluster)
            for place in cluster:
                union.union(place, first)
    clusters = defaultdict(list)
    for place in range(len(signatures)):
        clusters[union.find(place)].append(place)
    return work.pairs_of_clusters(clusters.values())


work.run("text-dedup", f"{bands}x{rows}", sign, pair)
