"""Fixtures of the loyalty service."""

MEMBERS = [
    {"name": "Tsang Yuen Man", "hkid": "D070274(A)", "tier": "gold"},
    {"name": "Ho Hoi Ying", "hkid": "G609994(6)", "tier": "basic"},
]
