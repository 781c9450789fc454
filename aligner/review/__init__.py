"""The review editor: an alignment put right by hand, in the browser.

`edits` are pure functions from sheet to sheet; a `session` applies them to one document, writes each into a journal
before it is seen, and keeps the alignment's file as it should be; `app` is the web server, `static/` the page.
"""
