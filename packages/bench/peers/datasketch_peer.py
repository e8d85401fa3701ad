"""datasketch: MinHash.bulk with its default SHA-1 hash, MinHashLSH with its own banding."""

from datasketch import MinHash, MinHashLSH

import work

lsh = MinHashLSH(threshold=work.THRESHOLD, num_perm=work.PERMUTATIONS)


def sign(texts):
    shingled = ([shingle.encode() for shingle in work.shingles(text)] for text in texts)
    return MinHash.bulk(shingled, num_perm=work.PERMUTATIONS)


def pair(_texts, signatures):
    for place, signature in enumerate(signatures):
        lsh.insert(place, signature)
    return work.pairs_of_answers(lsh.query(signature) for signature in signatures)


work.run("datasketch", f"{lsh.b}x{lsh.r}", sign, pair)
