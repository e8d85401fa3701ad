"""Libraries that read news pages, as they are run over the pages of the benchmark of extraction.

Called with a tool, a file of pages (JSON Lines: id, url, html) and a file for its answers (JSON
Lines: id, text, title, authors, published, failure), and for speed with a second file of pages that
are read first and not timed. Prints what it took; times are CPU seconds of all threads.

`published` is the day, or the instant where the library gives one, as ISO 8601 with its zone where
it gives that too. A page on which a library throws is a page without an answer; what it threw is
kept as `failure`.
"""

import contextlib
import importlib.metadata
import json
import logging
import resource
import socket
import sys
import time


def refuse(*_):
    raise OSError("the benchmark reads the pages that it is given, and asks no server")


NOTHING = {"text": None, "title": None, "authors": [], "published": None}


def instant(value):
    """A datetime as ISO 8601; a text as it is."""
    if value is None or value == "":
        return None
    return value if isinstance(value, str) else value.isoformat()


def trafilatura(**settings):
    """Text and metadata in one call; its dates are htmldate's, with their default settings: days."""
    from trafilatura import bare_extraction

    def read(page):
        found = bare_extraction(
            page["html"],
            url=page["url"],
            include_comments=False,
            with_metadata=True,
            **settings,
        )
        if found is None:
            return NOTHING
        found = found.as_dict()
        authors = found.get("author") or ""
        return {
            "text": found.get("text"),
            "title": found.get("title"),
            "authors": [name for name in authors.split("; ") if name],
            "published": found.get("date"),
        }

    return read


def newspaper4k():
    import newspaper

    def read(page):
        asked = {"url": page["url"], "input_html": page["html"], "fetch_images": False}
        try:
            article = newspaper.article(**asked)
        except ImportError:  # its tokenisers of some languages are packages of their own
            article = newspaper.article(**asked, language="en")
        return {
            "text": article.text,
            "title": article.title,
            "authors": list(article.authors),
            "published": instant(article.publish_date),
        }

    return read


def news_please():
    from newsplease import NewsPlease

    def read(page):
        found = NewsPlease.from_html(page["html"], url=page["url"], fetch_images=False)
        return {
            "text": found.maintext,
            "title": found.title,
            "authors": list(found.authors or []),
            "published": instant(found.date_publish),
        }

    return read


def readability_lxml():
    """It gives HTML and a title. Each element that is a block ends a line of the text."""
    import lxml.html
    from readability import Document

    blocks = "p|div|li|h1|h2|h3|h4|h5|h6|blockquote|br|tr|pre|section|article|figure|td".split("|")

    def read(page):
        document = Document(page["html"])
        tree = lxml.html.fromstring(document.summary(html_partial=True))
        for element in tree.iter(*blocks):
            element.tail = "\n" + (element.tail or "")
        return {**NOTHING, "text": tree.text_content(), "title": document.short_title()}

    return read


def htmldate(extensive, with_url):
    """Asked for the day of first publication, as in its own evaluation."""
    from htmldate import find_date

    def read(page):
        options = {"url": page["url"]} if with_url else {}
        day = find_date(page["html"], original_date=True, extensive_search=extensive, **options)
        return {**NOTHING, "published": day}

    return read


def ftfy():
    """Its repair of mis-decoded text alone: no quotes straightened, no ligatures taken apart."""
    from ftfy import fix_encoding

    return lambda case: {**NOTHING, "text": fix_encoding(case["html"])}


# Name: package, how it is made ready.
TOOLS = {
    "trafilatura-fast": ("trafilatura", lambda: trafilatura(fast=True)),
    "trafilatura": ("trafilatura", lambda: trafilatura()),
    "trafilatura-precision": ("trafilatura", lambda: trafilatura(favor_precision=True)),
    "newspaper4k": ("newspaper4k", newspaper4k),
    "news-please": ("news-please", news_please),
    "readability-lxml": ("readability-lxml", readability_lxml),
    "htmldate-extensive": ("htmldate", lambda: htmldate(True, False)),
    "htmldate-fast": ("htmldate", lambda: htmldate(False, False)),
    "htmldate-url": ("htmldate", lambda: htmldate(True, True)),
    "ftfy": ("ftfy", ftfy),
}


def rows_of(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def answer(read, page):
    """What a library says of a page, and the CPU seconds that it took to say it."""
    start = time.process_time()
    try:
        found, failure = read(page), None
    except Exception as error:  # any fault of a library is an answer that it did not give
        found, failure = NOTHING, f"{type(error).__name__}: {error}"
    seconds = time.process_time() - start
    return {"id": page["id"], **found, "failure": failure}, seconds


def main(tool, pages_file, answers_file, warm_up_file=None):
    package, prepare = TOOLS[tool]
    read = prepare()
    for page in rows_of(warm_up_file) if warm_up_file else []:
        answer(read, page)
    seconds = []
    with open(answers_file, "w", encoding="utf-8") as lines:
        for page in rows_of(pages_file):
            found, took = answer(read, page)
            seconds.append(took)
            lines.write(json.dumps(found) + "\n")
    return {
        "version": importlib.metadata.version(package),
        "page_seconds": seconds,
        "peak_bytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024,
    }


if sys.argv[1:] == ["--version"]:
    for name, (package, prepare) in TOOLS.items():
        prepare()
        print(name, package, importlib.metadata.version(package))
else:
    logging.disable(logging.CRITICAL)
    socket.socket.connect = refuse
    socket.getaddrinfo = refuse
    # Libraries print what they think of a page; only the result may stand on standard output.
    with contextlib.redirect_stdout(sys.stderr):
        result = main(*sys.argv[1:])
    print(json.dumps(result))
