"""Mail damaged on purpose: what is damaged (seeds), how (mutations), and how what comes out is judged (judge)."""
