"""What independent implementations say of the signatures of a release.

Usage: signatures.py <release> <public key file>
"""

import base64
import hashlib
import json
import sys
from pathlib import Path

import minisign
from check import Checks
from google.protobuf import json_format
from in_toto_attestation.v1 import statement_pb2
from in_toto_attestation.v1.statement import Statement
from securesystemslib.dsse import Envelope
from securesystemslib.exceptions import VerificationError
from securesystemslib.signer import SSlibKey

release, key_file = Path(sys.argv[1]), Path(sys.argv[2])
key_line = key_file.read_text().splitlines()[1]
key_bytes = base64.b64decode(key_line)
checks = Checks(f"signatures of {release.parent.parent.name} {release.name}")


def minisign_signature():
    key = minisign.PublicKey.from_base64(key_line)
    signature = minisign.Signature.from_file(release / "SHA256SUMS.minisig")
    data = (release / "SHA256SUMS").read_bytes()
    key.verify(data, signature)
    try:
        key.verify(data + b"\n", signature)
    except minisign.VerifyError:
        return "py-minisign takes the file and refuses another"
    raise AssertionError("a changed file was taken")


def envelope():
    return json.loads((release / "manifest.dsse.json").read_text())


def public_key():
    keyid = key_bytes[2:10][::-1].hex().upper()
    return SSlibKey(keyid, "ed25519", "ed25519", {"public": key_bytes[10:].hex()})


def dsse_envelope():
    data = envelope()
    Envelope.from_dict(data).verify([public_key()], 1)
    changed = {**envelope(), "payload": base64.b64encode(b"{}").decode()}
    try:
        Envelope.from_dict(changed).verify([public_key()], 1)
    except VerificationError:
        return "securesystemslib takes the payload and refuses another"
    raise AssertionError("a changed payload was taken")


def in_toto_statement():
    texts = [
        base64.b64decode(envelope()["payload"]).decode(),
        (release / "prov/statement.json").read_text(),
    ]
    count = 0
    for text in texts:
        message = json_format.Parse(text, statement_pb2.Statement())
        Statement.copy_from_pb(message).validate()
        for subject in message.subject:
            data = (release / subject.name).read_bytes()
            assert hashlib.sha256(data).hexdigest() == subject.digest["sha256"], subject.name
            count += 1
    return f"{count} subjects have the digests that are stated"


checks.run("minisign signature", minisign_signature)
checks.run("DSSE envelope", dsse_envelope)
checks.run("in-toto statements", in_toto_statement)
sys.exit(1 if checks.failed else 0)
