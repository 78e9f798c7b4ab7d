"""WHO: organisations, their contacts, the lists, and the files they come from and go to.

The registry promises that nobody is put on a list without basis and evidence, that an import is all or nothing and can
be taken back, and that who left by own wish is not brought back silently.
Joining and leaving by mail is left to subscriptions, suspending to bounces.
"""
