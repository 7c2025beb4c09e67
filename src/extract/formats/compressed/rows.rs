//! One row for each way of compression, all read alike.

use super::{marks, name};
use crate::extract::format::{Child, ExtractError, Format, TextSink};
use crate::extract::unpack::{self, Open};
use crate::input::Input;
use crate::limits::Bounded;

/// Hands over the content of the stream that fills `input`.
fn unpacked(
    input: &Input,
    sink: &mut dyn TextSink,
    extensions: &[&str],
    open: Open,
) -> Result<(), ExtractError> {
    let budget = sink.budget().clone();
    let name = name::true_name(sink.called(), extensions);
    let stream = open(input, &budget)?;
    let content = sink.spool(&mut Bounded::new(stream, input.len(), &budget));
    sink.child(Child {
        name: name.into(),
        content,
        joins_parent: false,
    })?;
    Ok(())
}

pub(in crate::extract::formats) const BZIP2: Format = Format {
    name: "bzip2",
    extensions: &["bz2", "bz", "tbz", "tbz2"],
    covers: &[],
    reads: "the joined content of all its streams, as one member",
    gaps: "`truncated`, `malformed`, `ratio`, `expanded-size`",
    signature: marks::bzip2,
    extract: |input, sink| unpacked(input, sink, BZIP2.extensions, unpack::bzip2),
};

pub(in crate::extract::formats) const XZ: Format = Format {
    name: "xz",
    extensions: &["xz", "txz"],
    covers: &[],
    reads: "the joined content of all its streams, as one member",
    gaps: "`truncated`, `malformed`, `ratio`, `expanded-size`, `memory` (a dictionary larger than the limit)",
    signature: marks::xz,
    extract: |input, sink| unpacked(input, sink, XZ.extensions, unpack::xz),
};

pub(in crate::extract::formats) const LZMA: Format = Format {
    name: "lzma",
    extensions: &["lzma", "tlz"],
    covers: &[],
    reads: "its content, as one member",
    gaps: "`truncated`, `malformed`, `ratio`, `expanded-size`, `memory` (a dictionary larger than the limit)",
    signature: marks::lzma,
    extract: |input, sink| unpacked(input, sink, LZMA.extensions, unpack::lzma_alone),
};

pub(in crate::extract::formats) const ZSTD: Format = Format {
    name: "zstd",
    extensions: &["zst", "zstd", "tzst"],
    covers: &[],
    reads: "the joined content of all its frames, as one member; frames to be skipped are",
    gaps: "`truncated`, `malformed`, `ratio`, `expanded-size`, `memory` (a window larger than the limit), `unsupported` (a dictionary that lies elsewhere)",
    signature: marks::zstd,
    extract: |input, sink| unpacked(input, sink, ZSTD.extensions, unpack::zstd),
};

pub(in crate::extract::formats) const LZ4: Format = Format {
    name: "lz4",
    extensions: &["lz4", "tlz4"],
    covers: &[],
    reads: "the joined content of all its frames, old ones too, as one member",
    gaps: "`truncated`, `malformed`, `ratio`, `expanded-size`, `unsupported` (a dictionary that lies elsewhere)",
    signature: marks::lz4,
    extract: |input, sink| unpacked(input, sink, LZ4.extensions, unpack::lz4),
};

pub(in crate::extract::formats) const BROTLI: Format = Format {
    name: "brotli",
    extensions: &["br"],
    covers: &[],
    reads: "its content, as one member, where the name ends in `.br` and the stream decodes",
    gaps: "`truncated`, `malformed`, `ratio`, `expanded-size`",
    signature: marks::brotli,
    extract: |input, sink| unpacked(input, sink, BROTLI.extensions, unpack::brotli),
};

pub(in crate::extract::formats) const SNAPPY: Format = Format {
    name: "snappy",
    extensions: &["sz", "snappy"],
    covers: &[],
    reads: "the content of the framing format, as one member",
    gaps: "`truncated`, `malformed`, `ratio`, `expanded-size`",
    signature: marks::snappy,
    extract: |input, sink| unpacked(input, sink, SNAPPY.extensions, unpack::snappy),
};

pub(in crate::extract::formats) const COMPRESS: Format = Format {
    name: "compress",
    extensions: &["z", "taz"],
    covers: &[],
    reads: "its content, as one member",
    gaps: "`truncated`, `malformed`, `ratio`, `expanded-size`",
    signature: marks::compress,
    extract: |input, sink| unpacked(input, sink, COMPRESS.extensions, unpack::compress),
};

pub(in crate::extract::formats) const LZIP: Format = Format {
    name: "lzip",
    extensions: &["lz"],
    covers: &[],
    reads: "the joined content of all its members, as one",
    gaps: "`truncated`, `malformed`, `ratio`, `expanded-size`, `memory` (a dictionary larger than the limit)",
    signature: marks::lzip,
    extract: |input, sink| unpacked(input, sink, LZIP.extensions, unpack::lzip),
};
