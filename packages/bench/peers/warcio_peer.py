"""warcio: ArchiveIterator over an archive with every digest checked, WARCWriter for its records.

Called with the WARC files; writes at most MOST_WRITTEN records, into memory. Prints CPU seconds.
"""

import importlib.metadata
import io
import json
import sys
import time

from warcio.archiveiterator import ArchiveIterator
from warcio.warcwriter import BufferWARCWriter

MOST_WRITTEN = 30_000


def read(files, **options):
    for file in files:
        with open(file, "rb") as stream:
            for record in ArchiveIterator(stream, **options):
                yield record, record.raw_stream.read()


def main(files):
    start = time.process_time()
    records = sum(1 for _ in read(files, check_digests="raise"))
    reading = time.process_time() - start
    kept = []
    for record, block in read(files, no_record_parse=True):
        kept.append((record.rec_type, record.rec_headers, block))
        if len(kept) == MOST_WRITTEN:
            break
    start = time.process_time()
    writer = BufferWARCWriter(gzip=True)
    for _kind, headers, block in kept:
        headers.remove_header("WARC-Block-Digest")
        record = writer.create_warc_record(
            headers.get_header("WARC-Target-URI") or "urn:none",
            "resource",
            payload=io.BytesIO(block),
            length=len(block),
            warc_headers_dict=dict(headers.headers),
        )
        writer.write_record(record)
    writing = time.process_time() - start
    print(
        json.dumps(
            {
                "version": importlib.metadata.version("warcio"),
                "records": records,
                "reading_seconds": reading,
                "written": len(kept),
                "writing_seconds": writing,
            }
        )
    )


if sys.argv[1:] == ["--version"]:
    print("warcio", importlib.metadata.version("warcio"))
else:
    main(sys.argv[1:])
