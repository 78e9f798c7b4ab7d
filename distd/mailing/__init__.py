"""OUT, as acts of sending: mailings, their recipients, their moments and their reports.

The room promises that only what the reviewers approved goes out, to each person once, at its moment or not without
the secretary's word, and that every message of it can be written again byte for byte.
Handing messages to the relay is left to delivery; who is on a list, to subscriptions and the registry.
"""
