"""Line-based reporting for the third-party checks: one line a check, counts at the end."""

import logging
import sys
import traceback
import warnings


class Checks:
    """Runs checks on one release; a warning or a log message fails as an exception does."""

    def __init__(self, label: str) -> None:
        self.label = label
        self.failed = 0

    def run(self, name, check) -> None:
        messages: list[str] = []
        handler = logging.Handler(logging.WARNING)
        handler.emit = lambda record: messages.append(record.getMessage())
        logging.getLogger().addHandler(handler)
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("error")
                # These are about the libraries of a tool, not about what it reads.
                for kind in (DeprecationWarning, PendingDeprecationWarning, FutureWarning):
                    warnings.simplefilter("ignore", kind)
                told = check()
            assert not messages, "; ".join(messages)
            print(f"ok: {self.label}: {name}{f', {told}' if told else ''}", flush=True)
        except Exception as error:
            self.failed += 1
            told = " ".join(str(error).split())[:1000]
            where = traceback.extract_tb(error.__traceback__)[-1]
            print(
                f"FAILED: {self.label}: {name}: {type(error).__name__}: {told} "
                f"({where.filename.rsplit('/', 1)[-1]}:{where.lineno})",
                flush=True,
            )
        finally:
            logging.getLogger().removeHandler(handler)

    def finish(self) -> None:
        sys.exit(1 if self.failed else 0)
