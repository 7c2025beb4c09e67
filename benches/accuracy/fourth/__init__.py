"""Templates of a fourth hand, who had not seen the rules: measured once, then open to whoever improves them."""
