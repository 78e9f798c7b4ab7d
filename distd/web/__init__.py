"""Public pages: leaving by one click, issues in the browser, health and metrics.

It promises that opening a page changes nothing, that leaving asks for no login, and that nothing unapproved can be
read. What a page does is done by the stations; the certificate and the public name belong to the proxy in front.
"""
