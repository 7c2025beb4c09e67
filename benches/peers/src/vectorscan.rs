//! Vectorscan through its C interface: every pattern and every word in one database, in block mode.

use std::ffi::{CStr, CString, c_char, c_int, c_uint, c_ulonglong, c_void};
use std::ptr;

use crate::engine::Engine;
use crate::rules::Rules;
use crate::translate::{escaped, is_word_at_ends, parsed, translated};

/// What is asked of each match.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Starts {
    /// Where it ends is enough: the fastest.
    Unknown,
    /// Its start is told too, which anyone needs who is to check or mask the value.
    Known,
}

/// Whether patterns and words must begin and end where words do.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Bounds {
    /// As the packs write them: also within longer words and numbers.
    None,
    /// With `\b` on each side that is an ASCII letter or digit, as the packs mean them.
    Words,
}

pub struct Vectorscan {
    name: &'static str,
    database: *mut c_void,
    scratch: *mut c_void,
    /// Patterns that it refuses, with its reason.
    pub refused: Vec<(String, String)>,
    pub size: usize,
}

struct Expression {
    text: CString,
    flags: c_uint,
}

impl Vectorscan {
    pub fn new(name: &'static str, rules: &Rules, starts: Starts, bounds: Bounds) -> Self {
        let mut refused = Vec::new();
        let mut expressions = Vec::new();
        for pattern in &rules.patterns {
            let bounded = match bounds {
                Bounds::None => translated(pattern),
                Bounds::Words => bounded(&translated(pattern), is_word_at_ends(&parsed(pattern))),
            };
            let text = CString::new(bounded).expect("no pattern holds a zero");
            let wanted = if starts == Starts::Known {
                SOM_LEFTMOST
            } else {
                0
            };
            match [wanted, 0]
                .into_iter()
                .find(|flags| compile(&[(&text, *flags)]).is_ok())
            {
                Some(flags) => {
                    if flags != wanted {
                        refused.push((pattern.clone(), "start of match; taken without".to_owned()));
                    }
                    expressions.push(Expression { text, flags });
                }
                None => {
                    let reason = compile(&[(&text, 0)]).err().unwrap_or_default();
                    refused.push((pattern.clone(), reason));
                }
            }
        }
        for word in &rules.words {
            let ends = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric());
            let ends = (
                ends(word.text.chars().next()),
                ends(word.text.chars().next_back()),
            );
            let text = match bounds {
                Bounds::None => escaped(&word.text),
                Bounds::Words => bounded(&escaped(&word.text), ends),
            };
            let case = if word.exact { 0 } else { CASELESS };
            let som = if starts == Starts::Known {
                SOM_LEFTMOST
            } else {
                0
            };
            expressions.push(Expression {
                text: CString::new(text).expect("no word holds a zero"),
                flags: case | som,
            });
        }
        let all: Vec<(&CString, c_uint)> = expressions.iter().map(|e| (&e.text, e.flags)).collect();
        let database = compile(&all).unwrap_or_else(|reason| panic!("Vectorscan: {reason}"));
        let mut scratch = ptr::null_mut();
        let mut size = 0;
        // SAFETY: the database is one that was compiled; both calls write one value.
        let failed = unsafe {
            hs_alloc_scratch(database, &mut scratch) | hs_database_size(database, &mut size)
        };
        assert_eq!(failed, 0, "Vectorscan has no room to work in");
        Self {
            name,
            database,
            scratch,
            refused,
            size,
        }
    }
}

fn bounded(pattern: &str, (first, last): (bool, bool)) -> String {
    let side = |is_word: bool| if is_word { r"\b" } else { "" };
    format!("{}(?:{pattern}){}", side(first), side(last))
}

/// A database of `expressions`, or why there is none.
fn compile(expressions: &[(&CString, c_uint)]) -> Result<*mut c_void, String> {
    let texts: Vec<*const c_char> = expressions.iter().map(|(text, _)| text.as_ptr()).collect();
    let flags: Vec<c_uint> = expressions.iter().map(|(_, flags)| *flags).collect();
    let ids: Vec<c_uint> = (0..expressions.len() as c_uint).collect();
    let (mut database, mut error) = (ptr::null_mut(), ptr::null_mut::<CompileError>());
    // SAFETY: the three lists have the length that is stated, and live until the call ends.
    let failed = unsafe {
        hs_compile_multi(
            texts.as_ptr(),
            flags.as_ptr(),
            ids.as_ptr(),
            expressions.len() as c_uint,
            MODE_BLOCK,
            ptr::null(),
            &mut database,
            &mut error,
        )
    };
    if failed == 0 {
        return Ok(database);
    }
    // SAFETY: where compiling fails, `error` is set, and is given back once it was read.
    unsafe {
        let reason = CStr::from_ptr((*error).message)
            .to_string_lossy()
            .into_owned();
        hs_free_compile_error(error);
        Err(reason)
    }
}

impl Engine for Vectorscan {
    fn name(&self) -> &str {
        self.name
    }

    fn run(&mut self, text: &str) -> u64 {
        let mut count = 0u64;
        // SAFETY: text and scratch outlive the call; `note` gets the pointer to `count` that stands here.
        let failed = unsafe {
            hs_scan(
                self.database,
                text.as_ptr().cast(),
                c_uint::try_from(text.len()).expect("less than 4 GiB"),
                0,
                self.scratch,
                note,
                ptr::from_mut(&mut count).cast(),
            )
        };
        assert_eq!(failed, 0, "Vectorscan cannot scan");
        count
    }
}

impl Drop for Vectorscan {
    fn drop(&mut self) {
        // SAFETY: both are ours, and are not used again.
        unsafe {
            hs_free_scratch(self.scratch);
            hs_free_database(self.database);
        }
    }
}

/// Counts a match and asks for the next.
unsafe extern "C" fn note(
    _: c_uint,
    _: c_ulonglong,
    _: c_ulonglong,
    _: c_uint,
    count: *mut c_void,
) -> c_int {
    // SAFETY: `run` hands over a pointer to its counter.
    unsafe { *count.cast::<u64>() += 1 };
    0
}

const CASELESS: c_uint = 1;
const SOM_LEFTMOST: c_uint = 256;
const MODE_BLOCK: c_uint = 1;

#[repr(C)]
struct CompileError {
    message: *const c_char,
    expression: c_int,
}

type OnMatch = unsafe extern "C" fn(c_uint, c_ulonglong, c_ulonglong, c_uint, *mut c_void) -> c_int;

unsafe extern "C" {
    fn hs_compile_multi(
        expressions: *const *const c_char,
        flags: *const c_uint,
        ids: *const c_uint,
        elements: c_uint,
        mode: c_uint,
        platform: *const c_void,
        database: *mut *mut c_void,
        error: *mut *mut CompileError,
    ) -> c_int;
    fn hs_free_compile_error(error: *mut CompileError) -> c_int;
    fn hs_alloc_scratch(database: *const c_void, scratch: *mut *mut c_void) -> c_int;
    fn hs_database_size(database: *const c_void, size: *mut usize) -> c_int;
    fn hs_free_scratch(scratch: *mut c_void) -> c_int;
    fn hs_free_database(database: *mut c_void) -> c_int;
    fn hs_scan(
        database: *const c_void,
        data: *const c_char,
        length: c_uint,
        flags: c_uint,
        scratch: *mut c_void,
        on_match: OnMatch,
        context: *mut c_void,
    ) -> c_int;
    pub fn hs_version() -> *const c_char;
}

/// Which Vectorscan this is.
pub fn version() -> String {
    // SAFETY: the string is a constant of the library.
    unsafe { CStr::from_ptr(hs_version()) }
        .to_string_lossy()
        .into_owned()
}
