//! Whole documents, small and written by hand, read through the front of the reader.
