"""What people write: feedback kept and thanked for, questions sent to the body whose they are or answered from the FAQ.

It promises that nothing a person wrote is lost, that a question of a member body is never answered here, and that a
body's reply is shown to nobody without its leave. What a message is, and whose question, is said by triage.
"""
