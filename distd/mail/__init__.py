"""The wire format: bytes in, values out.

Everything here is a pure function of its arguments: no socket, file, table, clock or chance.
It knows addresses, tokens, headers, messages and templates; what is done with them is left to the stations.
"""
