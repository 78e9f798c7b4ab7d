"""Letters: the texts of notices, per language, from templates/mail/LANGUAGE/NAME.txt.

A letter's first line is `Subject: ...`, then an empty line, then its text. A copy in the workspace's own
templates/ wins over the packaged one. A missing language falls back to English, never to silence.
"""
