"""The reviewers' approval by e-mail.

Nothing of an issue leaves before the reviewers approved exactly that content, audience and earliest time; silence
is never consent, and the author's own vote does not count.
Rendering an issue is left to the newsletter, sending it to the mailing, which asks here for permission.
"""
