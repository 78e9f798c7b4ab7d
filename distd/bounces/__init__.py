"""Mail that comes back: reading reports and complaints, scoring them, suspending and probing contacts.

It promises that a contact is judged by reports about our own deliveries only, each counted once, that the secretary
is told, and that nobody is taken off a list before a probe failed too. Leaving by wish belongs to subscriptions.
"""
