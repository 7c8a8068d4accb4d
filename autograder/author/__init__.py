"""What an author does: lay out a unit, prove it, mutate its solution."""
