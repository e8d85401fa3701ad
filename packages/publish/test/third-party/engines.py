"""DuckDB, pandas, polars and pyarrow read every file and find the rows of the JSONL files."""

import json
import sqlite3
import sys
from pathlib import Path

import duckdb
import pandas
import polars
import pyarrow.csv
import pyarrow.json
import pyarrow.parquet
from check import Checks
from release import Release


def same(table: str, rows: list[dict], read) -> None:
    """Every row, in the order of the JSONL file, field by field."""
    expected = release.records(table)
    assert len(rows) == len(expected), f"{table}: {len(rows)} rows, not {len(expected)}"
    for have, want in zip(rows, expected):
        assert set(have) == set(want), f"{table}: {set(have) ^ set(want)}"
        for name, value in want.items():
            found = read(have[name], value)
            assert found == value, f"{table}.{name}: {found!r}, not {value!r}"


def plain(value, _expected):
    return value.tolist() if hasattr(value, "tolist") else value


def from_csv(value, expected):
    """A cell of CSV is text: an empty one is null, a list is JSON text."""
    if value in (None, ""):
        return None
    if isinstance(expected, bool):
        return {"true": True, "false": False}[value.lower()]
    if isinstance(expected, (list, dict, int, float)):
        return json.loads(value)
    return value


def from_pandas(value, expected):
    """pandas gives lists as arrays and, in columns of numbers, null as NaN."""
    if isinstance(expected, list):
        return [dict(item) if isinstance(item, dict) else item for item in value]
    return None if pandas.isna(value) else plain(value, expected)


def each(read) -> str:
    for table in release.tables:
        read(table)
    return f"{len(release.tables)} tables"


def path(kind: str, table: str) -> str:
    folder = "data" if kind == "jsonl" else f"data/{kind}"
    return release.path(f"{folder}/{table}.{kind}")


def duckdb_rows(relation) -> list[dict]:
    return [dict(zip(relation.columns, row)) for row in relation.fetchall()]


def duckdb_parquet(table: str) -> None:
    same(table, duckdb_rows(duckdb.read_parquet(path("parquet", table))), plain)


def duckdb_jsonl(table: str) -> None:
    if not release.counts[table]:
        return
    relation = duckdb.read_json(path("jsonl", table), format="newline_delimited", sample_size=-1)
    assert len(relation) == release.counts[table]
    # Times and identifiers that look like other types are read as those: keys are compared as text.
    key = next(t["primary_key"] for t in release.manifest["tables"] if t["name"] == table)[0]
    keys = [str(row[0]) for row in relation.project(f'"{key}"').fetchall()]
    assert keys == [str(record[key]) for record in release.records(table)]


def duckdb_csv(table: str) -> None:
    relation = duckdb.read_csv(path("csv", table), header=True, all_varchar=True)
    same(table, duckdb_rows(relation), from_csv)


def pandas_parquet(table: str) -> None:
    frame = pandas.read_parquet(path("parquet", table))
    same(table, frame.to_dict("records"), from_pandas)


def pandas_jsonl(table: str) -> None:
    if release.counts[table]:
        frame = pandas.read_json(
            path("jsonl", table), lines=True, dtype=False, convert_dates=False, precise_float=True
        )
        same(table, frame.to_dict("records"), from_pandas)


def pandas_csv(table: str) -> None:
    frame = pandas.read_csv(path("csv", table), dtype=str, keep_default_na=False)
    same(table, frame.to_dict("records"), from_csv)


def polars_parquet(table: str) -> None:
    same(table, polars.read_parquet(path("parquet", table)).to_dicts(), plain)


def polars_jsonl(table: str) -> None:
    if release.counts[table]:
        frame = polars.read_ndjson(path("jsonl", table), infer_schema_length=None)
        same(table, frame.to_dicts(), plain)


def polars_csv(table: str) -> None:
    frame = polars.read_csv(path("csv", table), infer_schema=False)
    same(table, frame.to_dicts(), from_csv)


def pyarrow_parquet(table: str) -> None:
    same(table, pyarrow.parquet.read_table(path("parquet", table)).to_pylist(), plain)


def pyarrow_jsonl(table: str) -> None:
    if release.counts[table]:
        options = pyarrow.json.ReadOptions(block_size=1 << 26)
        assert pyarrow.json.read_json(path("jsonl", table), options).num_rows == (
            release.counts[table]
        )


def pyarrow_csv(table: str) -> None:
    names = list(release.fields(table))
    convert = pyarrow.csv.ConvertOptions(
        column_types={name: pyarrow.string() for name in names}, strings_can_be_null=False
    )
    parse = pyarrow.csv.ParseOptions(newlines_in_values=True)
    rows = pyarrow.csv.read_csv(
        path("csv", table), convert_options=convert, parse_options=parse
    ).to_pylist()
    same(table, rows, from_csv)


def sqlite_tables(file: Path) -> str:
    with sqlite3.connect(f"file:{file}?mode=ro", uri=True) as database:
        database.row_factory = sqlite3.Row
        assert database.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        for table in release.tables:
            rows = database.execute(f'SELECT * FROM "{table}" ORDER BY rowid').fetchall()
            same(table, [dict(row) for row in rows], from_sqlite)
    return f"{len(release.tables)} tables"


def from_sqlite(value, expected):
    """SQLite has no boolean; a list is JSON text."""
    if isinstance(expected, bool):
        return bool(value)
    return json.loads(value) if isinstance(expected, list) else value


release = Release(sys.argv[1])
checks = Checks(release.label)
for name in ("duckdb", "pandas", "polars", "pyarrow"):
    for kind in ("parquet", "csv", "jsonl"):
        check = globals()[f"{name}_{kind}"]
        checks.run(f"{name}: {kind}, equal rows", lambda: each(check))
for file in release.folder.glob("data/*.sqlite"):
    checks.run("sqlite3: integrity and equal rows", lambda: sqlite_tables(file))
checks.finish()
