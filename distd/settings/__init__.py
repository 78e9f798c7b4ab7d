"""config/distd.toml as frozen, typed settings; each bad key gets one clear sentence.

`sections.py` is what may be set, `rules.py` what must be so beside the types, and `reading.py` reads the file.
"""
