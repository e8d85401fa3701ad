"""Writes one record of each kind with warcio: write_warcio.py <file> <version> <gzip|plain>."""

import sys
from io import BytesIO

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

path, version, form = sys.argv[1:]
url = "https://harbour.example/a"
page = b"<!doctype html><p>Synthetic: the seafarers' union met.</p>\n" * 30
headers = StatusAndHeaders("200 OK", [("Content-Type", "text/html")], protocol="HTTP/1.1")
request_headers = StatusAndHeaders("GET /a HTTP/1.1", [("Host", "harbour.example")], is_http_request=True)

with open(path, "wb") as output:
    writer = WARCWriter(output, gzip=form == "gzip", warc_version=version)
    writer.write_record(writer.create_warcinfo_record("a.warc", {"software": "warcio"}))
    response = writer.create_warc_record(url, "response", payload=BytesIO(page), http_headers=headers)
    request = writer.create_warc_record(url, "request", http_headers=request_headers)
    writer.write_request_response_pair(request, response)
    digest = response.rec_headers.get_header("WARC-Payload-Digest")
    date = response.rec_headers.get_header("WARC-Date")
    writer.write_record(writer.create_revisit_record(url, digest, url, date, http_headers=headers))
    writer.write_record(writer.create_warc_record(url, "metadata", payload=BytesIO(b"{}"), warc_content_type="application/json"))
    writer.write_record(writer.create_warc_record("file:///a.txt", "resource", payload=BytesIO(b"quay"), warc_content_type="text/plain"))
