"""gaoya: MinHashStringIndex, which reads, lowers and shingles texts in Rust, keeps its signatures to
itself, and answers with the texts whose estimated Jaccard coefficient reaches the threshold."""

import re

from gaoya.minhash import MinHashStringIndex

import work

index = MinHashStringIndex(
    32, work.THRESHOLD, None, None, work.PERMUTATIONS, "word", True, (work.WIDTH, work.WIDTH)
)
bands, rows = re.search(r"bands = (\d+), rows_per_band = (\d+)", repr(index)).groups()


def pair(texts, _signatures):
    for place, text in enumerate(texts):
        index.insert_document(place, text)
    return work.pairs_of_answers(index.query(text) for text in texts)


work.run("gaoya", f"{bands}x{rows}", None, pair)
