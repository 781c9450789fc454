"""Who does what to whom: the parties of contracts, cases and talks, exchanged."""
