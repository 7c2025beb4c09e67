"""Templates of an eighth hand, who had not seen the rules: measured at first sight."""
