"""What people write in an answer, apart from what they quote, sign with, and leave under it.

`reading.py` finds the new words of any reply; `remarks.py` what a reviewer adds below or between. What the words mean
is left to whoever asked.
"""
