"""Personal data is on loan: what is kept for a time only is forgotten once that time is over (promise 7 of the design).

It promises that whatever a rule names is forgotten in the night after its day, counted in the ledger and told in the
daily digest, and that nothing goes by which we account for what we did: the ledger, approvals, who was on which list by
whose wish, what was sent and how that ended. What a row is when its person is gone, it leaves to the store.
"""
