"""What a message reports about earlier mail: deliveries that failed or wait, and complaints.

Everything is read that servers have sent in forty years, and a person who writes about such reports sends none. What
a report means for a contact is left to the bounces.
"""
