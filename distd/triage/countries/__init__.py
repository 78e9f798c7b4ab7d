"""How countries, their member bodies, liaisons and towns are named in mail, in sixty languages and their cases.

It finds every word that may name one and says what that word is worth. What part it plays in a text is left to `whose`.
"""
