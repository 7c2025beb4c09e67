"""Templates of a second hand, written without sight of the rules. Developers may look at them once they are measured."""
