"""Straight to the mail servers of each domain, for hosts without a smarthost.

Hands are sorted by the domain of their recipient. Each domain has a stock and a few lines of its own, opened when there
is work and closed when there is none, so that the trouble of one is felt by no other.
"""
