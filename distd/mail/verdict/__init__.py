"""What a reviewer's reply says of an issue: read from the new words alone, and never guessed.

A reply is read by the grammar of its language and by what replies like it meant; an approval that was not given is
what neither may let through. Who may vote, and what a vote comes to, is left to the review.
"""
