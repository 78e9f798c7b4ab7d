"""Everything that lasts: tables, named queries, migrations, spool and ledger.

The store is the only room that knows peewee and SQL; stations call its named queries and get rows or plain values.
It promises that what the design calls impossible is refused by the database itself, on SQLite and on PostgreSQL.
"""
