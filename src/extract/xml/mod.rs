//! XML as hostile bytes: a lenient streaming lexer whose memory does not grow with its input.

mod decode;
mod lexer;
mod source;
#[cfg(test)]
mod tests;
mod token;

pub(crate) use lexer::Lexer;
pub(crate) use token::{Token, local};
