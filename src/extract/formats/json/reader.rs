//! The reader of JSON and JSON lines.

use super::lexer::Lexer;
use super::notebook::{Dialect, is_notebook};
use crate::extract::format::{Claim, ExtractError, Format, Probe, TextSink};
use crate::extract::formats::text::{in_each_reading, is_text, opening};
use crate::input::Input;
use crate::model::{GapKind, Place};

/// JSON, JSON lines, and formats written in it.
pub(crate) const FORMAT: Format = Format {
    name: "json",
    extensions: &[
        "json",
        "jsonl",
        "ndjson",
        "geojson",
        "ipynb",
        "json5",
        "jsonc",
        "har",
        "topojson",
        "avsc",
        "webmanifest",
    ],
    covers: &[],
    reads: "every scalar under its key; JSON lines; Jupyter notebooks, each cell and output one text; what is left of a broken file",
    gaps: "`image-without-ocr`: pictures among a notebook's outputs. `truncated`: brackets or quotes open at the end. `malformed`: bytes that are no text",
    signature,
    extract,
};

/// How much of both ends tells a notebook.
const ENDS: usize = 64 << 10;

/// How much is looked at where the name does not say that it is JSON.
const HEAD: usize = 4 << 10;

fn signature(probe: &Probe<'_>) -> Claim {
    let named = FORMAT.extensions.contains(&probe.extension);
    let open = matches!(probe.extension, "" | "txt" | "log" | "dat" | "out" | "bak");
    if !(named || open) || !is_text(probe) {
        return Claim::No;
    }
    if named || begins_like_json(&opening(probe.head, HEAD)) {
        Claim::Likely
    } else {
        Claim::No
    }
}

fn begins_like_json(text: &str) -> bool {
    let text = text.trim_start();
    let next = |rest: &str| rest.trim_start().chars().next();
    match text.chars().next() {
        Some('{') => text.contains(':') && next(text.trim_start_matches('{')) == Some('"'),
        Some('[') => {
            matches!(next(text.trim_start_matches('[')), Some('{' | '"')) && text.contains(',')
        }
        _ => false,
    }
}

fn extract(input: &Input, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let tail = input.peek(input.len().saturating_sub(ENDS as u64), ENDS)?;
    let notebook = is_notebook([&input.peek(0, ENDS)?, &tail]);
    let mut is_open = None;
    in_each_reading(input, None, sink, &mut |source, sink| {
        let mut lexer = Lexer::of(match notebook {
            true => Dialect::Notebook(None),
            false => Dialect::Plain,
        });
        while let Some(chunk) = source.chunk()? {
            sink.budget().step()?;
            lexer.push(chunk, sink)?;
        }
        is_open.get_or_insert(lexer.is_open());
        lexer.finish(sink)?;
        Ok(())
    })?;
    if is_open == Some(true) {
        let detail = "brackets or quotes are open at the end";
        sink.gap(Place::Whole, GapKind::Truncated, detail);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::extract::format::Edge;
    use crate::extract::testing::{Collected, collect};
    use crate::model::Place;

    fn read(text: &str) -> Collected {
        let collected = collect(&FORMAT, text.as_bytes());
        assert!(collected.end.is_ok());
        assert_eq!(collected.gaps, []);
        collected
    }

    /// Values with their labels; keys, which have none, are left out.
    fn labelled(read: &Collected) -> Vec<(&str, &str)> {
        let pieces = read.pieces.iter();
        pieces
            .filter_map(|p| Some((p.label.as_deref()?, p.text.as_str())))
            .collect()
    }

    #[test]
    fn each_scalar_has_its_key_as_label() {
        let read = read(r#"{"name":"Chan","ids":["A1",{"x":2},"B2"],"n":-1.5e3,"ok":true}"#);
        assert_eq!(
            labelled(&read),
            [
                ("name", "Chan"),
                ("ids", "A1"),
                ("x", "2"),
                ("ids", "B2"),
                ("n", "-1.5e3"),
                ("ok", "true"),
            ]
        );
        assert_eq!(read.edges.last(), Some(&Edge::Row));
        assert!(read.edges.contains(&Edge::Table));
    }

    #[test]
    fn escapes_are_decoded_across_chunks_and_pairs_are_joined() {
        let mut lexer = Lexer::default();
        let mut sink = collect(&FORMAT, b"");
        for c in r#"{"a":"\u8eab\u4EFD \ud83d\ude00\n\"\/\\ \ud800x"}"#.chars() {
            lexer.push(c.encode_utf8(&mut [0; 4]), &mut sink).unwrap();
        }
        lexer.finish(&mut sink).unwrap();
        assert!(sink.text.contains("身份 \u{1F600}\n\"/\\ \u{FFFD}x\t"));
    }

    #[test]
    fn a_key_that_carries_data_is_text_once() {
        let read = read("{\"A123456(3)\":1}\n{\"A123456(3)\":2}\n");
        let keys = read.pieces.iter().filter(|p| p.label.is_none()).count();
        assert_eq!(keys, 1);
        assert_eq!(read.pieces[2].place, Place::line(2));
        assert_eq!(read.text.matches("A123456(3)").count(), 1);
    }

    #[test]
    fn comments_single_quotes_and_bare_keys_are_read() {
        let read = read("// a note\n{hkid: 'A1', /* b */ n: NaN}");
        assert_eq!(labelled(&read), [("hkid", "A1"), ("n", "NaN")]);
        assert!(read.text.contains("a note") && read.text.contains(" b "));
    }

    #[test]
    fn a_cell_of_a_notebook_is_one_text_and_its_pictures_are_one_gap() {
        let text = r#"{"cells":[{"source":["id = A123","456(3)\n","print(id)"],"outputs":[
            {"data":{"image/png":"iVBORw0KGgoA","text/plain":["A1"]}},{"data":{"image/png":["iVBO"]}}]}],
            "metadata":{},"nbformat":4}"#;
        let read = collect(&FORMAT, text.as_bytes());
        assert!(read.text.contains("id = A123456(3)\nprint(id)\t"));
        assert!(!read.text.contains("iVBO"));
        assert_eq!(read.gaps.len(), 1);
        let plain = collect(
            &FORMAT,
            br#"{"source":["A123","456(3)"],"image/png":"iVBO"}"#,
        );
        assert!(plain.text.contains("A123\t456(3)") && plain.text.contains("iVBO"));
    }

    #[test]
    fn a_string_that_never_closes_ends_with_its_line() {
        let read = read("{\"a\":\"one\n{\"b\":\"two\"}\n{\"c\":\"three\"}\n");
        assert_eq!(labelled(&read).last(), Some(&("c", "three")));
        assert!(read.text.contains("one") && read.text.contains("two"));
    }

    #[test]
    fn what_is_open_at_the_end_is_told() {
        for cut in [
            "{\"a\":1",
            "[1,2",
            "[\"x",
            "{\"a\":{\"b\":1}",
            "[1] /* no end",
        ] {
            let gaps = collect(&FORMAT, cut.as_bytes()).gaps;
            assert_eq!(gaps.len(), 1, "{cut}");
        }
        for whole in [
            "[1]\n",
            "{\n\"a\":\n{\n}\n}",
            "[\n{\"a\":1},\n{\"a\":2}\n]",
            "12",
            "// note",
        ] {
            assert_eq!(collect(&FORMAT, whole.as_bytes()).gaps, [], "{whole}");
        }
    }

    #[test]
    fn nothing_is_lost_of_text_that_is_no_json() {
        let read = read("]}:,, hello wörld {\"k\" \"v\" x} 身份證");
        for word in ["hello", "wörld", "k", "v", "x", "身份證"] {
            assert!(read.text.contains(word), "{word} in {}", read.text);
        }
    }

    #[test]
    fn a_million_levels_are_read_in_little_memory() {
        let text = format!("{}\"deep\"{}", "[".repeat(1_000_000), "]".repeat(1_000_000));
        assert!(read(&text).text.contains("deep"));
        let open = collect(&FORMAT, "{\"a\":".repeat(300_000).as_bytes());
        assert!(open.text.starts_with("a\t"));
        assert_eq!(open.gaps[0].1, GapKind::Truncated);
    }
}
