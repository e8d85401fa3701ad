"""Serves three synthetic pages on loopback, each framed in another way; prints its port."""

import gzip
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

PAGE = b"<!doctype html><title>Synthetic</title><p>The seafarers' union met at the quay.</p>\n" * 40


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        {"/chunked": self.send_chunks, "/gzip": self.send_gzip}.get(self.path, self.send_plain)()

    def begin(self, *headers):
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        for name, value in headers:
            self.send_header(name, value)
        self.end_headers()

    def send_plain(self):
        self.begin(("Content-Length", str(len(PAGE))))
        self.wfile.write(PAGE)

    def send_chunks(self):
        self.begin(("Transfer-Encoding", "chunked"))
        for start in range(0, len(PAGE), 1000):
            chunk = PAGE[start : start + 1000]
            self.wfile.write(b"%x\r\n%s\r\n" % (len(chunk), chunk))
        self.wfile.write(b"0\r\n\r\n")

    def send_gzip(self):
        body = gzip.compress(PAGE)
        self.begin(("Content-Encoding", "gzip"), ("Content-Length", str(len(body))))
        self.wfile.write(body)

    def log_message(self, *_):
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
print(server.server_port, flush=True)
server.serve_forever()
