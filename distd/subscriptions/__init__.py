"""Join, confirm, leave: consent and its evidence, by mail, web and command alike.

It promises that nobody is on a list by their own wish without proof of it, that leaving works the first time, and
that nothing is said about one person to another. Who is a contact of whom, and what is mailed, it leaves to others.
"""
