"""Data Package, Croissant, DCAT-AP, Hugging Face card and JSON Schema, each by its own tool."""

import json
import os
import sys
import tempfile

os.environ.update(HF_HUB_OFFLINE="1", HF_DATASETS_OFFLINE="1", HF_HUB_DISABLE_TELEMETRY="1")
os.environ.setdefault("HF_HOME", tempfile.mkdtemp())
os.environ.setdefault("CROISSANT_CACHE", tempfile.mkdtemp())

from check import Checks
from release import Release


def frictionless_package() -> str:
    import frictionless

    report = frictionless.Package(release.path("datapackage.json")).validate()
    assert report.valid, report.flatten(["title", "rowNumber", "fieldName", "note"])[:5]
    assert not report.warnings and not any(task.warnings for task in report.tasks), report.warnings
    assert len(report.tasks) == len(release.tables)
    rows = sum(task.stats.get("rows", 0) for task in report.tasks)
    assert rows == sum(release.counts.values()), rows
    return f"{rows} rows, digests and foreign keys"


def croissant_table(table: str) -> str:
    import mlcroissant
    import pandas

    # A fresh Dataset a table: readers that share one lose the tables they join.
    dataset = mlcroissant.Dataset(release.path("croissant.json"))
    issues = dataset.metadata.ctx.issues
    assert not issues.errors and not issues.warnings, issues.report()
    expected = release.records(table)
    found = list(dataset.records(table))
    assert len(found) == len(expected), f"{len(found)} records, not {len(expected)}"
    for have, want in zip(found, expected):
        assert {key.split("/", 1)[1] for key in have} == set(want), set(have)
        for name, value in want.items():
            plain = plain_value(have[f"{table}/{name}"], pandas)
            assert plain == value, f"{table}.{name}: {plain!r}, not {value!r}"
    return f"{len(found)} records"


def plain_value(value, pandas):
    """What mlcroissant gives, as JSON says it."""
    if isinstance(value, bytes):
        return value.decode()
    if isinstance(value, pandas.Timestamp):
        return value.date().isoformat()
    if isinstance(value, list):
        return [plain_value(item, pandas) for item in value]
    if isinstance(value, dict):
        return {key.rsplit("/", 1)[1]: plain_value(item, pandas) for key, item in value.items()}
    return value


def dcat_shapes() -> str:
    import pyshacl
    import rdflib

    data = rdflib.Graph().parse(release.path("dcat.jsonld"), format="json-ld")
    shapes = rdflib.Graph().parse(sys.argv[2], format="json-ld")
    conforms, _, text = pyshacl.validate(data, shacl_graph=shapes, inference="none")
    assert conforms, text
    dcat = rdflib.Namespace("http://www.w3.org/ns/dcat#")
    files = [str(url).rsplit("/data/", 1)[-1] for url in data.objects(None, dcat.downloadURL)]
    listed = [f["path"] for f in release.manifest["files"] if f["path"].startswith("data/")]
    assert sorted(f"data/{name}" for name in files) == listed, files
    # Shapes that fit nothing would accept anything: without its title the release must be refused.
    title = rdflib.URIRef("http://purl.org/dc/terms/title")
    data.remove((None, title, None))
    assert not pyshacl.validate(data, shacl_graph=shapes, inference="none")[0]
    return f"{len(data)} statements, {len(files)} distributions"


def hugging_face() -> str:
    import datasets
    import huggingface_hub

    datasets.disable_progress_bars()
    card = huggingface_hub.DatasetCard.load(release.path("README.md"))
    names = [config["config_name"] for config in card.data.to_dict()["configs"]]
    # The library refuses a table without records, so the card leaves it out.
    assert names == [table for table in release.tables if release.counts[table]], names
    assert datasets.get_dataset_config_names(str(release.folder)) == names
    assert datasets.get_dataset_default_config_name(str(release.folder)) == "reports"
    with tempfile.TemporaryDirectory() as cache:
        for table in names:
            loaded = datasets.load_dataset(str(release.folder), table, cache_dir=cache)
            rows = [row for split in loaded.values() for row in split]
            assert rows == release.records(table), table
    return f"{len(names)} configurations"


def json_schema() -> str:
    import jsonschema

    count = 0
    for table in release.tables:
        for kind in ("schema", "writer.schema"):
            schema = json.loads(release.text(f"schema/{table}.{kind}.json"))
            jsonschema.Draft202012Validator.check_schema(schema)
            checker = jsonschema.Draft202012Validator.FORMAT_CHECKER
            validator = jsonschema.Draft202012Validator(schema, format_checker=checker)
            for record in release.records(table):
                validator.validate(record)
                count += 1
    return f"{count} validations"


release = Release(sys.argv[1])
checks = Checks(release.label)
checks.run("frictionless: datapackage.json", frictionless_package)
for name in release.tables:
    checks.run(f"mlcroissant: {name}", lambda: croissant_table(name))
checks.run("pyshacl: dcat.jsonld by the shapes of DCAT-AP", dcat_shapes)
checks.run("datasets: every table by the card", hugging_face)
checks.run("jsonschema: every record", json_schema)
checks.finish()
