"""Measures the way out: a whole mailing by the real daemon, beside references that run in turn with it.

`python -m benchmarks.delivery --help`, or `make bench`. What was seen is kept in docs/performance.md.
"""
