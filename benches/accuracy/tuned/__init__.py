"""Templates that developers may look at and improve the rules on."""
