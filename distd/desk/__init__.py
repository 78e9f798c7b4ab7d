"""What people write back: kept as feedback on an issue, or passed on to the secretary.

It promises that nothing a person wrote to us is lost, and that it answers nobody by itself. Questions, their
routing to member bodies and thank-yous build on it.
"""
