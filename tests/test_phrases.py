"""Phrases are found wherever their pattern is, whatever is looked up before."""

from __future__ import annotations

import pytest

from distd.triage.phrases import Phrase, Phrases, fold


def found(phrase: str, text: str) -> list[str]:
    hits = Phrases({"asked": [Phrase("something else"), Phrase(phrase)]}).find([fold("Before."), fold(text)])
    assert all(hit.sentence == 1 for hit in hits.get("asked", []))
    return [hit.words for hit in hits.get("asked", [])]


@pytest.mark.parametrize(
    ("phrase", "text", "words"),
    [
        ("vote", "How did they vote?", "vote"),
        ("vote", "They vote, we vote.", "vote vote"),
        ("vote", "Votes, devote, vote1", ""),
        ("vot*", "Voting", "voting"),
        ("*entwurf", "Der Normentwurf", "normentwurf"),
        ("*entwurf", "Ein Entwurf", "entwurf"),
        ("how did|do you vote", "How do you vote?", "how do you vote"),
        ("how did|do you vote", "How you vote", ""),
        ("how|why ... vote", "Why will they vote?", "why will they vote"),
        ("how|why ... vote", "They vote; how?", ""),
        ("what_is|was said", "What was said; what is said", "was said what is said"),
        ("100 %", "It is 100 % sure", "100 %"),
        ("$ 5", "for US$ 5", "$ 5"),
        ("dis", "DISのPDF", "dis"),  # a Latin word beside Japanese ones is one of its own
        ("文書 ください", "第N文書をください", ""),
        ("文書 ... ください", "第N文書をください", "文書をください"),
        ("N文書", "第2N文書", "n文書"),
        ("投票", "各国の投票は", "投票"),
        ("голос*", "Их голоса", "голоса"),
        ("голос", "Подголос", ""),
        ("*صوت", "بصوت", "بصوت"),
        ("été", "ÉTÉ", "ete"),
    ],
)
def test_a_phrase_is_found_where_its_words_stand(phrase: str, text: str, words: str) -> None:
    assert " ".join(found(phrase, text)) == words


@pytest.mark.parametrize("written", ["", "...", "*", "_", "* ... *"])
def test_a_phrase_that_says_nothing_is_refused(written: str) -> None:
    with pytest.raises(ValueError, match="needs a word"):
        Phrase(written)
