"""What countries are called in all languages and cases, made anew: `make names` writes config/country_forms.tsv.

To be run when config/country_names.csv, country_adjectives.csv, peoples.csv or cities.csv, the endings of
distd/triage/countries/inflection.py or the Babel that is used have changed.
"""

from __future__ import annotations

from pathlib import Path

import babel

from distd.triage.countries.forms import lines
from distd.triage.countries.table import FORMS, head

TABLE = Path(__file__).parent.parent / "config" / FORMS
MADE_WITH = f"Babel {babel.__version__}"


def main() -> None:
    """Write the table."""
    TABLE.write_bytes(head() + f", and of Unicode's in {MADE_WITH}\n".encode() + lines())


if __name__ == "__main__":
    main()
