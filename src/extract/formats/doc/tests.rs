//! Facts about documents.
