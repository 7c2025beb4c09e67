"""The recipe of the corpus: what is planted where, and how each file is made."""
