"""WHAT: reads an issue's folder and renders it to mail text, HTML and a tagged A4 PDF, once per language.

It promises that the same sources give the same bytes, that an issue is always data and never markup or program, and
that every mistake in a folder is named with file and line. Who approves an issue, who receives it and when is left to
review and mailing.
"""
