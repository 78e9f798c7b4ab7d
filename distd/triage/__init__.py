"""What is this message, and which station does it go to: one ordered chain of rules.

Every message of the spool is read, named with a reason and evidence, and handled by exactly one station in one
transaction; the same message twice is handled once, and one that makes a station fail is set aside, never lost.
What is then done is the stations' business.
"""
