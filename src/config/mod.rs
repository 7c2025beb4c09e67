//! `tidegate.toml`: how one installation differs from the defaults, and where the file is looked for.

mod find;
mod load;
mod organisation;
mod schema;

pub use find::Surroundings;
pub use load::Config;

#[cfg(test)]
mod tests;
