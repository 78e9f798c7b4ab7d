"""distd: the distribution daemon of a standards committee's communication group."""

__version__ = "0.1.0"
