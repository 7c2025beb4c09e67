//! The filter chain of a stream, every byte of it counted; what came before damage is kept.

use std::borrow::Cow;
use std::io::{self, Read};

use super::ascii;
use super::extent;
use super::file::LOCKED;
use super::inflate::Inflate;
use super::object::{Dictionary, Object, Stream};
use super::objects::Objects;
use super::predictor::Predictor;
use crate::extract::format::ExtractError;
use crate::limits::{Bounded, Budget};
use crate::model::GapKind;

/// A stream is held in memory decoded up to this many bytes.
const HELD: u64 = 64 << 20;
/// More filters than this on one stream are a trap.
const FILTERS: usize = 8;

const TOO_LONG: Fault = Fault::new(
    GapKind::Memory,
    "a stream is longer than can be held in memory",
);

/// Why a stream is not read whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Fault {
    pub kind: GapKind,
    pub detail: &'static str,
}

impl Fault {
    pub const fn new(kind: GapKind, detail: &'static str) -> Self {
        Self { kind, detail }
    }
}

impl From<Fault> for ExtractError {
    fn from(fault: Fault) -> Self {
        Self::Gap {
            kind: fault.kind,
            detail: fault.detail,
        }
    }
}

/// What a stream holds once its filters are undone.
pub(super) struct Decoded {
    pub bytes: Vec<u8>,
    /// Set where `bytes` are only the first of the stream.
    pub fault: Option<Fault>,
    /// Set where the data are pixels: `bytes` is empty then.
    pub picture: bool,
}

/// Undoes the filters of `stream`.
pub(super) fn decode(objects: Objects<'_>, stream: &Stream, budget: &Budget) -> Decoded {
    decode_within(objects, stream, budget, HELD)
}

/// Undoes the filters of `stream` as far as its first `most` bytes.
pub(super) fn decode_within(
    objects: Objects<'_>,
    stream: &Stream,
    budget: &Budget,
    most: u64,
) -> Decoded {
    let most = most.min(budget.limits().memory);
    let mut decoded = Decoded {
        bytes: Vec::new(),
        fault: None,
        picture: false,
    };
    let filters = filters(objects, &stream.dict);
    if filters.len() > FILTERS {
        decoded.fault = Some(Fault::new(
            GapKind::Malformed,
            "a stream is packed in too many layers",
        ));
        return decoded;
    }
    if filters.iter().any(|(filter, _)| is_of_pixels(filter)) {
        decoded.picture = true;
        return decoded;
    }
    let (mut bytes, fault) = raw(objects, stream);
    decoded.fault = fault;
    for (filter, parameters) in filters {
        if filter == b"Crypt" {
            continue;
        }
        let (undone, fault) = undo(objects, (filter, parameters), &bytes, budget, most);
        bytes = Cow::Owned(undone);
        decoded.fault = decoded.fault.or(fault);
    }
    decoded.bytes = bytes.into_owned();
    decoded
}

fn is_of_pixels(filter: &[u8]) -> bool {
    matches!(
        filter,
        b"DCTDecode" | b"DCT" | b"JPXDecode" | b"CCITTFaxDecode" | b"CCF" | b"JBIG2Decode"
    )
}

/// The stream's own bytes, decrypted, as many as may be held in memory.
fn raw<'a>(objects: Objects<'a>, stream: &Stream) -> (Cow<'a, [u8]>, Option<Fault>) {
    let file = objects.file;
    file.undo(stream.start);
    let length = extent::length(objects, stream);
    let held = length.min(file.budget.limits().memory);
    let fault = (held < length).then_some(TOO_LONG);
    let bytes = file.source.bytes(stream.start, held as usize);
    let Some(crypt) = file.crypt.get() else {
        return (bytes, fault);
    };
    let plain = match &bytes {
        Cow::Borrowed(bytes) => crypt.open_stream(objects, stream, bytes),
        Cow::Owned(bytes) => {
            let plain = crypt.open_stream(objects, stream, bytes);
            plain.map(|plain| Cow::Owned(plain.into_owned()))
        }
    };
    match plain {
        Some(plain) => (plain, fault),
        None => (Cow::Borrowed(&[]), Some(LOCKED)),
    }
}

/// The names of the filters in the order in which they are undone, with their parameters.
fn filters<'a>(
    objects: Objects<'a>,
    dict: &'a Dictionary,
) -> Vec<(&'a [u8], Option<&'a Dictionary>)> {
    let either = |long: &[u8], short: &[u8]| objects.get(dict, long).or(objects.get(dict, short));
    let parameters = either(b"DecodeParms", b"DP");
    let parameters_at = |n: usize| match parameters? {
        Object::Array(all) => objects.follow(all.get(n)?)?.as_dict(),
        one => one.as_dict().filter(|_| n == 0),
    };
    match either(b"Filter", b"F") {
        Some(Object::Name(name)) => vec![(name.as_slice(), parameters_at(0))],
        Some(Object::Array(names)) => names
            .iter()
            .take(FILTERS + 1)
            .enumerate()
            .filter_map(|(n, name)| {
                let name = objects.follow(name)?.as_name()?;
                Some((name, parameters_at(n)))
            })
            .collect(),
        _ => Vec::new(),
    }
}

fn undo(
    objects: Objects<'_>,
    (filter, parameters): (&[u8], Option<&Dictionary>),
    bytes: &[u8],
    budget: &Budget,
    most: u64,
) -> (Vec<u8>, Option<Fault>) {
    let packed = bytes.len() as u64;
    match filter {
        b"FlateDecode" | b"Fl" => {
            let (out, fault) = gather(Inflate::new(bytes), packed, budget, most);
            (unpredict(objects, parameters, out), fault)
        }
        b"LZWDecode" | b"LZW" => {
            let early = parameters.and_then(|p| objects.integer(p, b"EarlyChange")) != Some(0);
            let (out, fault) = gather(lzw(bytes, early), packed, budget, most);
            (unpredict(objects, parameters, out), fault)
        }
        b"ASCII85Decode" | b"A85" => gather(ascii::Base85::new(bytes), packed, budget, most),
        b"ASCIIHexDecode" | b"AHx" => gather(ascii::Hex::new(bytes), packed, budget, most),
        b"RunLengthDecode" | b"RL" => gather(ascii::RunLength::new(bytes), packed, budget, most),
        _ => {
            let fault = Fault::new(
                GapKind::Unsupported,
                "a stream has a filter that is not read",
            );
            (Vec::new(), Some(fault))
        }
    }
}

fn unpredict(objects: Objects<'_>, parameters: Option<&Dictionary>, bytes: Vec<u8>) -> Vec<u8> {
    match parameters.and_then(|p| Predictor::of(objects, p)) {
        Some(predictor) => predictor.undo(bytes),
        None => bytes,
    }
}

/// What LZW data decode to. The two ways of widening codes differ by one code.
fn lzw(bytes: &[u8], early: bool) -> impl Read + '_ {
    use weezl::{BitOrder, decode::Decoder};
    let decoder = if early {
        Decoder::with_tiff_size_switch(BitOrder::Msb, 8)
    } else {
        Decoder::new(BitOrder::Msb, 8)
    };
    Lzw {
        decoder,
        bytes,
        damage: false,
    }
}

struct Lzw<'a> {
    decoder: weezl::decode::Decoder,
    bytes: &'a [u8],
    damage: bool,
}

impl Read for Lzw<'_> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        while !self.damage {
            let step = self.decoder.decode_bytes(self.bytes, out);
            self.bytes = self.bytes.get(step.consumed_in..).unwrap_or_default();
            match step.status {
                Ok(weezl::LzwStatus::Done | weezl::LzwStatus::NoProgress) => {
                    return Ok(step.consumed_out);
                }
                Ok(weezl::LzwStatus::Ok) if step.consumed_out == 0 => {}
                Ok(weezl::LzwStatus::Ok) => return Ok(step.consumed_out),
                Err(_) => {
                    self.damage = true;
                    if step.consumed_out > 0 {
                        return Ok(step.consumed_out);
                    }
                }
            }
        }
        Err(io::ErrorKind::InvalidData.into())
    }
}

/// Reads all there is, keeps what came before an error, and says what the error was.
fn gather(reader: impl Read, packed: u64, budget: &Budget, most: u64) -> (Vec<u8>, Option<Fault>) {
    let mut bounded = Bounded::new(reader, packed, budget);
    let mut out = Vec::new();
    let end = (&mut bounded).take(most).read_to_end(&mut out);
    let fault = match end.map_err(ExtractError::from) {
        Ok(_) if out.len() as u64 == most && bounded.read(&mut [0]).is_ok_and(|n| n > 0) => {
            Some(TOO_LONG)
        }
        Ok(_) => None,
        Err(ExtractError::Gap { kind, detail }) => Some(Fault { kind, detail }),
        Err(_) => Some(Fault::new(GapKind::Malformed, "a stream is damaged")),
    };
    (out, fault)
}

/// A stream as a reader, for members that may be larger than is held in memory.
pub(super) fn reader<'a>(
    objects: Objects<'a>,
    stream: &'a Stream,
    budget: &Budget,
) -> Box<dyn Read + 'a> {
    let filters = filters(objects, &stream.dict);
    let is_plain = objects.file.crypt.get().is_none();
    let length = extent::length(objects, stream);
    let packed = objects.file.input.slice(stream.start, length).reader();
    match filters.as_slice() {
        [] if is_plain => Box::new(packed),
        [(b"FlateDecode" | b"Fl", None)] if is_plain && length > HELD => {
            let inflate = flate2::bufread::ZlibDecoder::new(packed);
            Box::new(Bounded::new(inflate, length, budget))
        }
        _ => {
            let most = objects.file.budget.limits().memory;
            let decoded = decode_within(objects, stream, budget, most);
            Box::new(io::Cursor::new(decoded.bytes).chain(Ending(decoded.fault)))
        }
    }
}

/// The end of a stream of which only the first bytes could be had.
struct Ending(Option<Fault>);

impl Read for Ending {
    fn read(&mut self, _out: &mut [u8]) -> io::Result<usize> {
        match self.0.take() {
            Some(fault) => Err(crate::limits::LimitReached(fault.kind).into()),
            None => Ok(0),
        }
    }
}
