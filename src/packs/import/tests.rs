//! Imports of rules written for these tests.
