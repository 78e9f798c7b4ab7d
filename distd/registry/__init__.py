"""WHO: organisations, their contacts and the lists."""
