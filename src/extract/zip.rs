//! ZIP containers for every format that is one: entries listed, and read through the budget only.

use std::io::Read;

use zip::ZipArchive;
use zip::result::ZipError;

use super::format::ExtractError;
use crate::input::{Cursor, Input};
use crate::limits::{Bounded, Budget};
use crate::model::GapKind;

/// How many names a signature gets to see.
const PROBED_NAMES: usize = 4096;

/// One entry as the archive lists it.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    /// Decoded, `/`-separated.
    pub name: String,
    pub is_dir: bool,
    pub encrypted: bool,
    pub packed: u64,
    /// The size that the archive declares. It may lie.
    pub size: u64,
}

/// An opened ZIP archive.
pub(crate) struct Package {
    archive: ZipArchive<Cursor>,
    entries: Vec<Entry>,
    budget: Budget,
}

/// The first names in the archive; empty where `input` is no ZIP archive.
pub(crate) fn names(input: &Input, budget: &Budget) -> Vec<String> {
    let Ok(head) = input.peek(0, 4) else {
        return Vec::new();
    };
    if !head.starts_with(b"PK") {
        return Vec::new();
    }
    match Package::open(input, budget) {
        Ok(package) => package
            .entries
            .into_iter()
            .take(PROBED_NAMES)
            .map(|entry| entry.name)
            .collect(),
        Err(_) => Vec::new(),
    }
}

impl Package {
    pub fn open(input: &Input, budget: &Budget) -> Result<Self, ExtractError> {
        let mut archive = ZipArchive::new(input.reader()).map_err(zip_error)?;
        let mut entries = Vec::new();
        for index in 0..archive.len() {
            budget.step()?;
            let raw = archive.by_index_raw(index).map_err(zip_error)?;
            entries.push(Entry {
                name: raw.name().map_err(zip_error)?.replace('\\', "/"),
                is_dir: raw.is_dir(),
                encrypted: raw.encrypted(),
                packed: raw.compressed_size(),
                size: raw.size(),
            });
        }
        Ok(Self {
            archive,
            entries,
            budget: budget.clone(),
        })
    }

    /// The entries in the order of the archive's directory.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The entry called `name`, compared without regard to ASCII case as Office does.
    pub fn find(&self, name: &str) -> Option<usize> {
        self.entries
            .iter()
            .position(|entry| entry.name.eq_ignore_ascii_case(name))
    }

    /// The unpacked bytes of an entry.
    pub fn read(&mut self, index: usize) -> Result<impl Read + '_, ExtractError> {
        let packed = self.entries.get(index).map_or(0, |entry| entry.packed);
        let file = self.archive.by_index(index).map_err(zip_error)?;
        Ok(Bounded::new(file, packed, &self.budget))
    }
}

fn zip_error(error: ZipError) -> ExtractError {
    match error {
        ZipError::Io(error) => error.into(),
        ZipError::UnsupportedArchive(what) if what == ZipError::PASSWORD_REQUIRED => {
            ExtractError::encrypted("the archive's entry is encrypted")
        }
        ZipError::UnsupportedArchive(_) => ExtractError::Gap {
            kind: GapKind::Unsupported,
            detail: "a compression method or archive feature that is not read",
        },
        _ => ExtractError::malformed("the archive's directory is damaged"),
    }
}
