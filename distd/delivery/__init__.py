"""OUT: takes due deliveries from the queue and hands each to the relay.

It promises that every delivery ends accepted, refused, unknown or cancelled, that a crash repeats no message
beyond those whose answer was outstanding, and that notices never wait behind a newsletter.
What a message says is left to the composer it is given; what a refusal means for a contact, to the bounces room.
"""
