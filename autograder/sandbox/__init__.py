"""The wall: learner code lives in a guest, tests live in a host, plain data goes between (docs/design.md)."""
