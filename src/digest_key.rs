//! The key under which digests are made: read by doors from a file, made once, or drawn for one run.

use std::ffi::OsString;
use std::fmt;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use sha2::{Digest as _, Sha256};

use crate::Error;

/// A secret key for digests. It prints as nothing but its id.
#[derive(Clone, PartialEq, Eq)]
pub struct DigestKey([u8; 32]);

/// Where a key came from, for the caller to say.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Origin {
    /// Read from the file that was named.
    File(PathBuf),
    /// Read from the user's state folder.
    Kept(PathBuf),
    /// Made in the user's state folder just now.
    Made(PathBuf),
    /// Drawn for this run: digests of another run cannot be compared with its own.
    ThisRunOnly {
        /// Why none could be kept.
        reason: String,
    },
}

/// No key file is longer than this.
const LONGEST: u64 = 64 << 10;

impl DigestKey {
    /// A key that nobody has had before.
    pub fn random() -> Result<Self, Error> {
        let mut bytes = [0; 32];
        getrandom::fill(&mut bytes).map_err(|error| Error::Usage {
            what: "digest key".to_owned(),
            reason: format!("the machine gives no random bytes: {error}"),
        })?;
        Ok(Self(bytes))
    }

    /// The key that a file's content stands for: 64 hex digits, or 32 bytes and more. Of more than
    /// 32 bytes their SHA-256 is the key. Less is an error.
    pub fn from_bytes(content: &[u8]) -> Result<Self, Error> {
        if let Some(bytes) = hex(content.trim_ascii()) {
            return Ok(Self(bytes));
        }
        match <[u8; 32]>::try_from(content) {
            Ok(bytes) => Ok(Self(bytes)),
            Err(_) if content.len() > 32 => Ok(Self(Sha256::digest(content).into())),
            Err(_) => Err(Error::Usage {
                what: "digest key".to_owned(),
                reason: "has fewer than 64 hex digits or 32 bytes".to_owned(),
            }),
        }
    }

    /// The key's bytes, for the one place that makes digests.
    pub(crate) fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// Eight hex digits by which keys are told apart. They give nothing of the key away.
    pub fn id(&self) -> String {
        let mut hash = Sha256::new();
        hash.update(b"tidegate digest key id\0");
        hash.update(self.0);
        let start = hash.finalize();
        start.iter().take(4).map(|b| format!("{b:02x}")).collect()
    }

    /// The key in `file`.
    pub fn read(file: &Path) -> Result<Self, Error> {
        let mut content = Vec::new();
        std::fs::File::open(file)
            .and_then(|open| open.take(LONGEST).read_to_end(&mut content))
            .map_err(|error| Error::io(file, error))?;
        Self::from_bytes(&content).map_err(|error| {
            let reason = match error {
                Error::Usage { reason, .. } => reason,
                other => other.to_string(),
            };
            Error::io(file, io::Error::new(io::ErrorKind::InvalidData, reason))
        })
    }

    /// The key to use: in `file`, else in `$TIDEGATE_KEY_FILE`, else in the user's state folder,
    /// where it is made once, else one for this run. A named file must be there and hold a key;
    /// so must the state folder's, if it is there.
    pub fn find(
        file: Option<&Path>,
        variable: &dyn Fn(&str) -> Option<OsString>,
    ) -> Result<(Self, Origin), Error> {
        let named = file.map(Path::to_owned).or_else(|| {
            let value = variable("TIDEGATE_KEY_FILE")?;
            (!value.is_empty()).then(|| value.into())
        });
        if let Some(path) = named {
            return Ok((Self::read(&path)?, Origin::File(path)));
        }
        let Some(path) = kept_at(variable) else {
            let reason = "there is no state folder to keep one in".to_owned();
            return Ok((Self::random()?, Origin::ThisRunOnly { reason }));
        };
        match std::fs::symlink_metadata(&path) {
            Ok(_) => Ok((Self::read(&path)?, Origin::Kept(path))),
            Err(_) => Self::make(path),
        }
    }

    /// Makes a key at `path`. Whoever makes it first wins: all others read that one.
    fn make(path: PathBuf) -> Result<(Self, Origin), Error> {
        let key = Self::random()?;
        match write_once(&path, &key) {
            Ok(()) => Ok((key, Origin::Made(path))),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                Ok((Self::read(&path)?, Origin::Kept(path)))
            }
            Err(error) => {
                let reason = format!("{}: {error}", path.display());
                Ok((key, Origin::ThisRunOnly { reason }))
            }
        }
    }
}

impl fmt::Debug for DigestKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DigestKey({})", self.id())
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(path) | Self::Kept(path) => {
                write!(f, "the digest key is the one in {}", path.display())
            }
            Self::Made(path) => write!(f, "made a digest key in {}", path.display()),
            Self::ThisRunOnly { reason } => write!(
                f,
                "the digest key is for this run only, its digests compare with no other run's ({reason})"
            ),
        }
    }
}

/// `$XDG_STATE_HOME/tidegate/digest.key`, else under `~/.local/state`. A relative folder does not
/// count: it would be a different one wherever the command is run.
fn kept_at(variable: &dyn Fn(&str) -> Option<OsString>) -> Option<PathBuf> {
    let folder = |name| {
        let path = PathBuf::from(variable(name)?);
        path.is_absolute().then_some(path)
    };
    let state = folder("XDG_STATE_HOME")
        .or_else(|| folder("HOME").map(|home| home.join(".local/state")))
        .or_else(|| folder("LOCALAPPDATA"))?;
    Some(state.join("tidegate").join("digest.key"))
}

/// Writes the whole key under a name of its own and then gives it its place, unless another has it:
/// so that nobody reads half a key. The file is its owner's alone from the first byte on.
fn write_once(path: &Path, key: &DigestKey) -> io::Result<()> {
    let folder = path.parent().ok_or(io::ErrorKind::InvalidInput)?;
    let mut maker = std::fs::DirBuilder::new();
    maker.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut maker, 0o700);
    maker.create(folder)?;
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    let digits: String = key.0.iter().map(|byte| format!("{byte:02x}")).collect();
    writeln!(file, "{digits}")?;
    file.as_file().sync_all()?;
    file.persist_noclobber(path).map_err(|error| error.error)?;
    Ok(())
}

fn hex(text: &[u8]) -> Option<[u8; 32]> {
    if text.len() != 64 || !text.iter().all(u8::is_ascii_hexdigit) {
        return None;
    }
    let mut bytes = [0; 32];
    for (byte, pair) in bytes.iter_mut().zip(text.chunks_exact(2)) {
        *byte = u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()?;
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn nothing(_: &str) -> Option<OsString> {
        None
    }

    #[test]
    fn hex_digits_and_the_bytes_they_stand_for_are_one_key() {
        let digits = "00".repeat(31) + "Ff\n";
        let mut raw = [0; 32];
        raw[31] = 0xff;
        let key = DigestKey::from_bytes(digits.as_bytes()).unwrap();
        assert_eq!(key, DigestKey::from_bytes(&raw).unwrap());
        assert_eq!(key.bytes(), &raw);
    }

    #[test]
    fn a_long_file_is_a_key_and_a_short_one_is_an_error() {
        let long = DigestKey::from_bytes(&[b'x'; 100]).unwrap();
        assert_ne!(long, DigestKey::from_bytes(&[b'x'; 101]).unwrap());
        for short in [&b""[..], b"secret", &[0; 31], b"0123456789abcdef"] {
            assert!(DigestKey::from_bytes(short).is_err());
        }
    }

    #[test]
    fn a_key_prints_its_id_and_never_its_bytes() {
        let key = DigestKey::from_bytes(&[0xab; 32]).unwrap();
        let printed = format!("{key:?}");
        assert_eq!(printed, format!("DigestKey({})", key.id()));
        assert!(!printed.contains("abab") && !printed.contains("171"));
        assert_eq!(key.id().len(), 8);
        assert_ne!(key.id(), DigestKey::random().unwrap().id());
    }

    #[test]
    fn a_key_is_made_once_for_its_owner_and_then_kept() {
        let home = tempfile::tempdir().unwrap();
        let variable = |name: &str| (name == "HOME").then(|| home.path().as_os_str().to_owned());
        let (first, origin) = DigestKey::find(None, &variable).unwrap();
        let path = home.path().join(".local/state/tidegate/digest.key");
        assert_eq!(origin, Origin::Made(path.clone()));
        let (second, origin) = DigestKey::find(None, &variable).unwrap();
        assert_eq!(origin, Origin::Kept(path.clone()));
        assert_eq!(first, second);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = |p: &Path| std::fs::metadata(p).unwrap().permissions().mode() & 0o777;
            assert_eq!(mode(&path), 0o600);
            assert_eq!(mode(path.parent().unwrap()), 0o700);
        }
        let left: Vec<_> = std::fs::read_dir(path.parent().unwrap()).unwrap().collect();
        assert_eq!(left.len(), 1, "no half-made file stays behind");
    }

    #[test]
    fn whoever_comes_at_the_same_time_gets_the_same_key() {
        let home = tempfile::tempdir().unwrap();
        let variable =
            |name: &str| (name == "XDG_STATE_HOME").then(|| home.path().as_os_str().to_owned());
        let keys: Vec<DigestKey> = std::thread::scope(|scope| {
            let find = || DigestKey::find(None, &variable).unwrap().0;
            let runs: Vec<_> = (0..8).map(|_| scope.spawn(find)).collect();
            runs.into_iter().map(|run| run.join().unwrap()).collect()
        });
        assert!(keys.iter().all(|key| *key == keys[0]));
    }

    #[test]
    fn a_named_file_goes_first_and_must_hold_a_key() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("my.key");
        std::fs::write(&path, [7; 32]).unwrap();
        let by_variable =
            |name: &str| (name == "TIDEGATE_KEY_FILE").then(|| path.clone().into_os_string());
        let named = DigestKey::find(Some(&path), &nothing).unwrap();
        let from_variable = DigestKey::find(None, &by_variable).unwrap();
        assert_eq!(named, from_variable);
        assert_eq!(named.1, Origin::File(path.clone()));
        std::fs::write(&path, "too short").unwrap();
        let error = DigestKey::find(Some(&path), &nothing)
            .unwrap_err()
            .to_string();
        assert!(
            error.contains("my.key") && error.contains("fewer than"),
            "{error}"
        );
        assert!(!error.contains("too short"), "a key is never shown");
        std::fs::remove_file(&path).unwrap();
        assert!(DigestKey::find(None, &by_variable).is_err());
    }

    #[test]
    fn with_nowhere_to_keep_it_a_key_is_for_this_run() {
        let (first, origin) = DigestKey::find(None, &nothing).unwrap();
        assert!(matches!(origin, Origin::ThisRunOnly { .. }));
        assert!(origin.to_string().contains("this run only"));
        assert_ne!(first, DigestKey::find(None, &nothing).unwrap().0);
        let relative = |name: &str| (name == "HOME").then(|| "here".into());
        let (_, origin) = DigestKey::find(None, &relative).unwrap();
        assert!(matches!(origin, Origin::ThisRunOnly { .. }));
        let a_file = tempfile::NamedTempFile::new().unwrap();
        let no_folder = |name: &str| (name == "HOME").then(|| a_file.path().as_os_str().to_owned());
        let (_, origin) = DigestKey::find(None, &no_folder).unwrap();
        assert!(matches!(origin, Origin::ThisRunOnly { .. }));
    }

    #[test]
    fn a_kept_key_that_is_broken_is_not_written_over() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("tidegate/digest.key");
        std::fs::create_dir(path.parent().unwrap()).unwrap();
        std::fs::write(&path, "broken").unwrap();
        let variable =
            |name: &str| (name == "XDG_STATE_HOME").then(|| home.path().as_os_str().to_owned());
        assert!(DigestKey::find(None, &variable).is_err());
        assert_eq!(std::fs::read(&path).unwrap(), b"broken");
    }
}
