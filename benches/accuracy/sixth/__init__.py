"""Sixth set: templates written blind, as Hong Kong offices, wards and mainland subsidiaries write to one another."""
