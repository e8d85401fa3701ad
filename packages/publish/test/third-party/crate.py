"""ro-crate-metadata.json by the validator of the RO-Crate community.

The validator fetches the JSON-LD context of RO-Crate. It is given the copy that the npm package
ro-crate holds; every other address is refused, so a check that needs one fails loudly.
"""

import json
import sys

import requests
from check import Checks
from rdflib.plugins.shared.jsonld import context as jsonld
from release import Release
from rocrate_validator import models, services
from rocrate_validator.utils.http import HttpRequester

# Recommendations that ask for facts a dataset.yml does not hold: a publisher, web pages and contact
# points of the creators, their identifiers in a registry of organisations.
UNKNOWN = {f"ro-crate-1.2_{number}" for number in ("56.1", "86.2", "89.0", "90.1", "93.0")}

ADDRESS = "https://w3id.org/ro/crate/1.2/context"


def answer(self, url, *_, **__) -> requests.Response:
    assert str(url) == ADDRESS, f"asked for {url}"
    response = requests.Response()
    response.status_code = 200
    response.headers["Content-Type"] = "application/ld+json"
    response._content = CONTEXT
    return response


def source_to_json(source, *_, **__):
    assert str(source) == ADDRESS, f"asked for {source}"
    return json.loads(CONTEXT), None


def validate() -> str:
    settings = services.ValidationSettings(
        rocrate_uri=str(release.folder),
        profile_identifier="ro-crate-1.2",
        requirement_severity=models.Severity.RECOMMENDED,
        skip_availability_check=True,
    )
    result = services.validate(settings)
    found = [issue for issue in result.get_issues() if issue.check.identifier not in UNKNOWN]
    issues = [f"{issue.check.identifier}: {issue.message}" for issue in found]
    assert not issues, "; ".join(sorted(set(issues)))
    return f"{len(result.executed_checks)} checks, required and recommended"


release = Release(sys.argv[1])
with open(sys.argv[2], "rb") as file:
    CONTEXT = file.read()
HttpRequester.get = answer
jsonld.source_to_json = source_to_json
checks = Checks(release.label)
checks.run("roc-validator: ro-crate-metadata.json", validate)
checks.finish()
