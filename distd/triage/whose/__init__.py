"""Whose question a message is: the member body asked about, or the asker's own.

`bodies.py` decides. It asks `named.py` who is named and what part each plays there, and `asking.py` where the asker
writes from. What tells too little is left to the secretary.
"""
