//! Where the configuration is looked for; never in the working folder, which others may write to.

use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};

use super::load::Config;
use crate::Error;

const NAME: &str = "tidegate.toml";

/// The environment as far as it decides which configuration is read.
#[derive(Clone, Copy)]
pub struct Surroundings<'a> {
    /// Looks up an environment variable.
    pub variable: &'a dyn Fn(&str) -> Option<OsString>,
    /// The machine's configuration folder.
    pub system: &'a Path,
}

impl Surroundings<'static> {
    /// The process's own environment and `/etc/tidegate`.
    pub fn real() -> Self {
        Self {
            variable: &|name| std::env::var_os(name),
            system: Path::new("/etc/tidegate"),
        }
    }
}

impl Config {
    /// The configuration in effect: of `explicit`, else of `$TIDEGATE_CONFIG`, else the user's, else
    /// the machine's, else the default. A file that was named must be there; one that is there must
    /// be right.
    pub fn find(explicit: Option<&Path>, around: &Surroundings<'_>) -> Result<Self, Error> {
        match Self::locate(explicit, around)? {
            Some(path) => Self::read(&path),
            None => Ok(Self::default()),
        }
    }

    /// The file that [`Config::find`] would read.
    pub fn locate(
        explicit: Option<&Path>,
        around: &Surroundings<'_>,
    ) -> Result<Option<PathBuf>, Error> {
        let filled = |name| (around.variable)(name).filter(|value| !value.is_empty());
        let named = explicit
            .map(Path::to_owned)
            .or_else(|| filled("TIDEGATE_CONFIG").map(PathBuf::from));
        if named.is_some() {
            return Ok(named);
        }
        // A relative folder would lead into the working folder.
        let folder = |name| {
            filled(name)
                .map(PathBuf::from)
                .filter(|path| path.is_absolute())
        };
        let user = folder("XDG_CONFIG_HOME")
            .or_else(|| folder("HOME").map(|home| home.join(".config")))
            .or_else(|| folder("APPDATA"));
        let places = [
            user.map(|user| user.join("tidegate")),
            Some(around.system.to_owned()),
        ];
        for place in places.into_iter().flatten() {
            let path = place.join(NAME);
            match std::fs::metadata(&path) {
                Ok(_) => return Ok(Some(path)),
                Err(error) if is_absent(&error) => {}
                // A configuration that cannot be seen may be the one that stops files.
                Err(error) => return Err(Error::io(path, error)),
            }
        }
        Ok(None)
    }
}

fn is_absent(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory
    )
}
