//! The policy room, tested through `decide`.
