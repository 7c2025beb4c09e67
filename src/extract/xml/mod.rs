//! XML as hostile bytes: a lenient streaming lexer whose memory does not grow with its input.

mod decode;
mod lexer;
mod source;

pub(crate) use lexer::{Lexer, Token, local};
