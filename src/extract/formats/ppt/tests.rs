//! Facts about presentations.
