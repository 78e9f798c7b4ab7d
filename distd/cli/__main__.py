"""`python -m distd.cli` is distctl."""

from distd.cli import main

main()
