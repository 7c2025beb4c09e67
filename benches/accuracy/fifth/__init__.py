"""Templates of a fifth hand, who had not seen the rules: measured at first sight."""
