"""rensa: RMinHash and RMinHashLSH. Bands must divide the slots; 16 of 8 rows turn at 0.707."""

from rensa import RMinHash, RMinHashLSH

import work

BANDS = 16
SEED = 42


def sign(texts):
    return RMinHash.from_token_sets(
        (list(work.shingles(text)) for text in texts), work.PERMUTATIONS, SEED
    )


def pair(_texts, signatures):
    lsh = RMinHashLSH(work.THRESHOLD, work.PERMUTATIONS, BANDS)
    lsh.insert_many(signatures)
    return work.pairs_of_answers(lsh.query_all(signatures))


work.run("rensa", f"{BANDS}x{work.PERMUTATIONS // BANDS}", sign, pair)
