"""IN: the SMTP and LMTP door.

It lets in what is addressed to one of our addresses, within size and rate, and has it on disk before it answers
250: accepted means kept. What a message is, and what is done about it, it leaves to triage.
"""
