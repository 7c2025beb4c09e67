//! What a cabinet lists: folders of data and the files in them.

use std::io::{self, BufRead, Read, Seek, SeekFrom};

use crate::extract::bytes::{u16_le, u32_le};
use crate::extract::format::ExtractError;
use crate::input::Input;
use crate::limits::Budget;
use crate::model::GapKind;

pub(super) const MARK: &[u8] = b"MSCF\0\0\0\0";
const HEADER: usize = 36;
const HAS_PREVIOUS: u16 = 1;
const HAS_NEXT: u16 = 2;
const HAS_RESERVE: u16 = 4;
const NAME_IS_UTF8: u16 = 0x80;
const LONGEST_NAME: u64 = 1024;
pub(super) const DAMAGED: ExtractError =
    ExtractError::malformed("the cabinet's directory is damaged");

/// Where a folder's blocks lie.
#[derive(Clone, Copy)]
pub(super) struct Folder {
    pub start: u64,
    pub blocks: u16,
    pub method: u16,
}

pub(super) struct File {
    pub name: Vec<u8>,
    pub is_utf8: bool,
    pub size: u64,
    /// Where in its folder's data it begins.
    pub at: u64,
    pub folder: u16,
}

pub(super) struct Directory {
    pub folders: Vec<Folder>,
    pub files: Vec<File>,
    /// Bytes before each block's data that belong to somebody else.
    pub reserve: u64,
    /// One cabinet of several.
    pub is_part: bool,
    /// The directory ended before all of its files.
    pub cut: bool,
}

/// Whether `input` begins with a header whose numbers are possible.
pub(super) fn is_start(input: &Input) -> bool {
    let Ok(head) = input.peek(0, HEADER) else {
        return false;
    };
    let size = u32_le(&head, 8).map_or(0, u64::from);
    let files = u32_le(&head, 16).map_or(0, u64::from);
    head.starts_with(MARK)
        && (HEADER as u64..size).contains(&files)
        && head.get(25) == Some(&1)
        && head.get(24).is_some_and(|minor| *minor < 16)
}

pub(super) fn read(input: &Input, budget: &Budget) -> Result<Directory, ExtractError> {
    let head = input.peek(0, HEADER)?;
    let (Some(folders), Some(files), Some(flags)) =
        (u16_le(&head, 26), u16_le(&head, 28), u16_le(&head, 30))
    else {
        return Err(ExtractError::Gap {
            kind: GapKind::Truncated,
            detail: "the cabinet ends inside its header",
        });
    };
    let files_at = u32_le(&head, 16).map_or(0, u64::from);
    let mut at = HEADER as u64;
    let (mut of_folder, mut of_block) = (0, 0);
    if flags & HAS_RESERVE != 0 {
        let sizes = input.peek(at, 4)?;
        of_folder = sizes.get(2).map_or(0, |len| u64::from(*len));
        of_block = sizes.get(3).map_or(0, |len| u64::from(*len));
        at += 4 + u16_le(&sizes, 0).map_or(0, u64::from);
    }
    let mut reader = input.reader();
    reader.seek(SeekFrom::Start(at))?;
    for flag in [HAS_PREVIOUS, HAS_NEXT] {
        if flags & flag != 0 {
            text(&mut reader)?;
            text(&mut reader)?;
        }
    }
    let mut directory = Directory {
        folders: Vec::new(),
        files: Vec::new(),
        reserve: of_block,
        is_part: flags & (HAS_PREVIOUS | HAS_NEXT) != 0,
        cut: false,
    };
    for _ in 0..folders {
        let mut fields = [0; 8];
        reader.read_exact(&mut fields).map_err(|_| DAMAGED)?;
        directory.folders.push(Folder {
            start: u32_le(&fields, 0).map_or(0, u64::from),
            blocks: u16_le(&fields, 4).unwrap_or(0),
            method: u16_le(&fields, 6).unwrap_or(0),
        });
        reader.seek(SeekFrom::Current(i64::try_from(of_folder).unwrap_or(0)))?;
    }
    reader.seek(SeekFrom::Start(files_at))?;
    for nth in 0..files {
        if nth % 256 == 0 {
            budget.step()?;
        }
        let mut fields = [0; 16];
        if reader.read_exact(&mut fields).is_err() {
            directory.cut = true;
            break;
        }
        let number = |at| u32_le(&fields, at).map_or(0, u64::from);
        let name = text(&mut reader)?;
        directory.files.push(File {
            name,
            is_utf8: u16_le(&fields, 14).unwrap_or(0) & NAME_IS_UTF8 != 0,
            size: number(0),
            at: number(4),
            folder: u16_le(&fields, 8).unwrap_or(0),
        });
    }
    Ok(directory)
}

/// A text up to its zero.
fn text(reader: &mut impl BufRead) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    reader
        .by_ref()
        .take(LONGEST_NAME)
        .read_until(0, &mut bytes)?;
    if bytes.last() == Some(&0) {
        bytes.pop();
    }
    Ok(bytes)
}
