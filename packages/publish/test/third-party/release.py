"""A release folder: its manifest, and its records as the JSONL files, the record of truth, give them."""

import json
from pathlib import Path


class Release:
    def __init__(self, folder: str) -> None:
        self.folder = Path(folder)
        self.manifest = json.loads((self.folder / "manifest.json").read_text())
        self.label = f"{self.manifest['dataset']} {self.manifest['version']}"
        self.tables = [table["name"] for table in self.manifest["tables"]]
        self.counts = {t["name"]: t["record_count"] for t in self.manifest["tables"]}

    def path(self, path: str) -> str:
        return str(self.folder / path)

    def text(self, path: str) -> str:
        return (self.folder / path).read_text(encoding="utf-8")

    def records(self, table: str) -> list[dict]:
        lines = self.text(f"data/{table}.jsonl").split("\n")
        return [json.loads(line) for line in lines if line]

    def fields(self, table: str) -> dict:
        return json.loads(self.text(f"schema/{table}.schema.json"))["properties"]
