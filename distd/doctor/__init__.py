"""Checks everything that makes a newcomer fail, and says how to mend it.

It looks and changes nothing; what cannot be looked at is a finding, too. To mend is left to the secretary.
"""
