"""Templates of a seventh hand, who had not seen the rules: measured at first sight."""
