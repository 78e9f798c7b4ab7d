"""What a question is about, and so whose it is (the committee's guidance on enquiries)."""

from __future__ import annotations

from enum import StrEnum


class Topic(StrEnum):
    """The subject of a question."""

    VOTE = "vote"  # who voted how: the body asked about
    EXPERTS = "experts"  # who the experts or companies are: the body that appointed them
    DRAFT_COMMENT = "draft_comment"  # a comment on a draft: the asker's own body
    MIRROR_COMMITTEE = "mirror_committee"  # joining it: the asker's own body
    NATIONAL_ADOPTION = "national_adoption"  # the asker's own body
    CONFIDENTIAL = "confidential"  # drafts, minutes, working documents: declined, and the asker's own body
    OWN = "own"  # ours to answer
