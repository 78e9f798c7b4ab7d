"""The verdict of a reply: what its grammar says, weighed with what replies like it meant.

The reading is built so that it errs to one side. A false approval would let out what a reviewer had stopped, so
whatever is not plainly an approval is none: it is changes, a rejection, or unclear, and then the reviewer is asked.
"""

from __future__ import annotations

from distd.mail.verdict.grammar import COMMAND, EVIDENCE_CHARACTERS, Grammar, Reading, parse
from distd.mail.verdict.opinion import Clarity, Worths, clarity, takes_back, worths
from distd.mail.verdict.topic import Topic

# By so much an approval in words of its own must be worth more than anything else.
LEAST_AHEAD = {
    Clarity.CLEAR: -0.8,
    Clarity.DOUBTFUL: 1.25,
    Clarity.OPPOSED: 0.8,
}
REFUSAL = "REJECT"  # beside which nothing is an approval
OBJECTED = 0.5  # and by so much where the grammar found what objects
DOUBTED = 1.0  # an approval by the grammar is none where anything else is worth so much more
OBJECTIONS = frozenset({"CHANGES", "CONDITION", "QUESTION"})
OVERRULES = 0.1  # and an objection, or none, to be taken instead of what the grammar found


def read_verdict(text: str, topic: Topic | None = None) -> Reading:
    """Read the verdict on `topic` from the text of a reply; quoted lines are never read, the subject never counts.

    What the grammar takes for an approval is one, unless it reads like none or gives leave for a part. Whatever else it
    found is weighed by what was learned from replies.
    """
    parsed = parse(text, topic)
    return weighed(parsed, worths(parsed.said, parsed.found))


def weighed(parsed: Grammar, weights: Worths) -> Reading:
    """Return what a reply means by its grammar and by what was learned."""
    reading = parsed.reading
    if COMMAND in parsed.found or not parsed.said:
        return reading
    ranked = sorted(weights, key=lambda verdict: weights[verdict], reverse=True)
    best, ahead = ranked[0], weights[ranked[0]] - weights[ranked[1]]
    if reading.verdict == "approved":
        doubted = weights["approved"] - weights[best] < -DOUBTED or any(map(takes_back, parsed.said))
        return Reading("unclear", "it reads like no approval") if doubted else reading
    clear, sentence = clarity(parsed.said)
    if (
        clear in LEAST_AHEAD
        and REFUSAL not in parsed.found
        and weights["approved"] - _most_beside(weights) >= _needed(clear, parsed)
    ):
        return Reading("approved", sentence)
    if best in ("approved", reading.verdict) or ahead < OVERRULES:
        return reading
    return Reading(best, " ".join(parsed.said)[:EVIDENCE_CHARACTERS])


def _needed(clear: Clarity, parsed: Grammar) -> float:
    return LEAST_AHEAD[clear] if OBJECTIONS.isdisjoint(parsed.found) else max(LEAST_AHEAD[clear], OBJECTED)


def _most_beside(weights: Worths) -> float:
    return max(weight for verdict, weight in weights.items() if verdict != "approved")
