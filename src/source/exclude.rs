//! `--exclude`: patterns that keep files and folders out of a walk, by name or by path.

use std::path::Path;

use globset::{GlobBuilder, GlobSet, GlobSetBuilder};

use crate::Error;

/// A compiled list of patterns. One without `/` is held against the last name of a path, one with
/// `/` against the path below the folder that was named, and against the path as it is shown.
#[derive(Clone, Debug, Default)]
pub struct Exclude {
    globs: GlobSet,
    patterns: Vec<String>,
}

impl Exclude {
    /// Compiles `patterns`.
    ///
    /// # Errors
    /// Names the first pattern that is no glob.
    pub fn new(patterns: &[String]) -> Result<Self, Error> {
        let mut globs = GlobSetBuilder::new();
        for pattern in patterns {
            let glob = GlobBuilder::new(pattern.trim_end_matches('/'))
                .literal_separator(true)
                .build()
                .map_err(|e| usage(pattern, &e))?;
            globs.add(glob);
        }
        let globs = globs.build().map_err(|e| usage("", &e))?;
        Ok(Self {
            globs,
            patterns: patterns.to_vec(),
        })
    }

    /// The first pattern that keeps `path` out, which was met below `root`.
    pub fn matching(&self, root: &Path, path: &Path) -> Option<&str> {
        if self.patterns.is_empty() {
            return None;
        }
        let below = path.strip_prefix(root).unwrap_or(path);
        let ways = [path.file_name().map(Path::new), Some(below), Some(path)];
        let hits = ways
            .into_iter()
            .flatten()
            .flat_map(|p| self.globs.matches(p));
        hits.min()
            .and_then(|n| self.patterns.get(n))
            .map(String::as_str)
    }
}

fn usage(pattern: &str, error: &globset::Error) -> Error {
    Error::Usage {
        what: format!("--exclude {pattern}"),
        reason: error.kind().to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn matches(pattern: &str, path: &str) -> bool {
        let exclude = Exclude::new(&[pattern.to_owned()]).unwrap();
        exclude.matching(Path::new("in"), Path::new(path)).is_some()
    }

    #[test]
    fn a_pattern_without_a_slash_is_about_names_at_any_depth() {
        assert!(matches("*.tmp", "in/a/b.tmp"));
        assert!(matches("cache/", "in/a/cache"));
        assert!(!matches("*.tmp", "in/a.tmp/b.txt"));
    }

    #[test]
    fn a_pattern_with_a_slash_is_about_the_path() {
        assert!(matches("a/*.txt", "in/a/x.txt"));
        assert!(matches("in/a/*.txt", "in/a/x.txt"));
        assert!(matches("**/x.txt", "in/a/b/x.txt"));
        assert!(!matches("a/*.txt", "in/a/b/x.txt"));
    }

    #[test]
    fn a_broken_pattern_is_named() {
        let error = Exclude::new(&["ok".to_owned(), "a[".to_owned()]).unwrap_err();
        assert!(error.to_string().starts_with("--exclude a[: "), "{error}");
    }
}
