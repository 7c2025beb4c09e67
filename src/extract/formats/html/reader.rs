//! The reader of HTML pages.

use super::tokens::Tokens;
use crate::extract::format::{Claim, ExtractError, Format, Probe, TextSink};
use crate::extract::formats::text::{Charset, in_each_reading, is_text, opening};
use crate::input::Input;

/// Pages, also those that are XML and those that word processors save.
pub(crate) const FORMAT: Format = Format {
    name: "html",
    extensions: &["html", "htm", "xhtml", "xht", "shtml", "hta"],
    covers: &["xml"],
    reads: "text, attributes that carry text, form values, comments, scripts, style sheets, hidden elements; files inside the page as members",
    gaps: "`memory`: a file inside the page that is too large to be held",
    signature,
    extract,
};

/// How much is looked at for what a page says of itself.
const HEAD: usize = 4 << 10;

fn signature(probe: &Probe<'_>) -> Claim {
    // Most files say at once that they are no page.
    let named = FORMAT.extensions.contains(&probe.extension);
    let head = probe.head.get(..HEAD).unwrap_or(probe.head);
    if !(named || memchr::memchr(b'<', head).is_some()) || !is_text(probe) {
        return Claim::No;
    }
    let text = opening(head, HEAD).to_ascii_lowercase();
    let start = beginning(&text);
    if start.starts_with("<!doctype html") || starts_with_tag(start, "html") {
        return Claim::Certain;
    }
    let open = matches!(
        probe.extension,
        "" | "txt" | "dat" | "doc" | "xls" | "asp" | "aspx" | "jsp"
    );
    let tags = [
        "head", "body", "table", "div", "p", "meta", "title", "style", "script", "h1",
    ];
    if named || (open && tags.iter().any(|tag| starts_with_tag(start, tag))) {
        Claim::Likely
    } else {
        Claim::No
    }
}

/// `text` from its first tag that is neither a comment nor a declaration of XML.
fn beginning(text: &str) -> &str {
    let mut rest = text.trim_start();
    loop {
        let end = if rest.starts_with("<!--") {
            rest.find("-->").map(|at| at + 3)
        } else if rest.starts_with("<?") {
            rest.find('>').map(|at| at + 1)
        } else {
            None
        };
        match end.and_then(|end| rest.get(end..)) {
            Some(after) => rest = after.trim_start(),
            None => return rest,
        }
    }
}

fn starts_with_tag(text: &str, tag: &str) -> bool {
    text.strip_prefix('<')
        .and_then(|text| text.strip_prefix(tag))
        .is_some_and(|rest| rest.starts_with(|c: char| c == '>' || c == '/' || c.is_whitespace()))
}

fn extract(input: &Input, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let head = input.peek(0, HEAD)?;
    in_each_reading(input, declared(&head), sink, &mut |source, sink| {
        let mut tokens = Tokens::default();
        while let Some(chunk) = source.chunk()? {
            sink.budget().step()?;
            tokens.push(chunk, sink)?;
        }
        tokens.finish(sink)?;
        Ok(())
    })
}

/// The encoding that a page's `meta` or XML declaration names.
fn declared(head: &[u8]) -> Option<Charset> {
    let head: String = head
        .iter()
        .map(|b| char::from(*b).to_ascii_lowercase())
        .collect();
    let (_, after) = head
        .split_once("charset")
        .or_else(|| head.split_once("encoding"))?;
    let after = after.trim_start().strip_prefix('=')?.trim_start();
    let label: String = after
        .trim_start_matches(['"', '\''])
        .chars()
        .take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | ':'))
        .take(32)
        .collect();
    Charset::for_label(&label)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::extract::format::{Edge, Sign};
    use crate::extract::testing::{Collected, collect};
    use crate::model::Place;

    fn read(text: &str) -> Collected {
        let whole = collect(&FORMAT, text.as_bytes());
        assert!(whole.end.is_ok());
        // Wherever the page is cut, it says the same.
        let mut tokens = Tokens::default();
        let mut cut = collect(&FORMAT, b"");
        cut.text.clear();
        for c in text.chars() {
            tokens.push(c.encode_utf8(&mut [0; 4]), &mut cut).unwrap();
        }
        tokens.finish(&mut cut).unwrap();
        assert!(whole.text == cut.text);
        whole
    }

    fn places(read: &Collected, part: &'static str) -> Vec<String> {
        let pieces = read.pieces.iter().filter(|p| p.place == Place::part(part));
        pieces.map(|p| p.text.clone()).collect()
    }

    #[test]
    fn inline_tags_and_comments_do_not_part_a_value_and_blocks_do() {
        let read = read("<p>A123<b title='bold'>456</b><!-- x -->(3)</p><p>B1<br>C2</p>");
        assert!(
            read.text.starts_with("A123456(3)\nbold\nx\nB1\nC2"),
            "{}",
            read.text
        );
    }

    #[test]
    fn tables_have_cells_and_rows_whether_or_not_they_are_closed() {
        let closed = read(
            "<table><tr><th>Name</th><th>HKID</th></tr><tr><td>Chan</td><td>A1</td></tr></table>",
        );
        let open = read("<table><tr><th>Name<th>HKID<tr><td>Chan<td>A1</table>");
        assert_eq!(closed.edges, open.edges);
        let row = [Edge::Cell, Edge::Cell, Edge::Row];
        assert_eq!(closed.edges[1..7], row.repeat(2));
        assert!(closed.text.contains("Name\tHKID\t\nChan\tA1\t\n"));
    }

    #[test]
    fn references_are_decoded() {
        assert!(
            read("<p>R&amp;D &#36523;&#x4EFD;&nbsp;a&b &bogus; x < y")
                .text
                .starts_with("R&D 身份\u{A0}a&b &bogus; x < y")
        );
    }

    #[test]
    fn what_tags_carry_is_text_and_meta_are_properties() {
        let read = read(
            "<meta name=author content='Chan'><input type=hidden name=hkid value='A1'>\
             <a href='/q?id=B2%283%29'>q</a><i data-mrn=HN7 hidden></i><img alt=\"a &lt; b\">",
        );
        assert_eq!(places(&read, "property"), ["Chan"]);
        let find = |text: &str| {
            read.pieces
                .iter()
                .find(|p| p.text == text)
                .unwrap()
                .label
                .clone()
        };
        assert_eq!(find("A1").as_deref(), Some("hkid"));
        assert_eq!(find("HN7").as_deref(), Some("mrn"));
        find("/q?id=B2(3)");
        find("a < b");
        assert_eq!(read.signs[..1], [Sign::HiddenContent]);
    }

    #[test]
    fn scripts_comments_and_titles_are_read_as_such() {
        let read = read(
            "<title>T &amp; U</title><script>if (a<b) x='A1';\n</scr</script><!-- <td>B2</td> -->done",
        );
        assert_eq!(places(&read, "title").concat(), "T & U");
        assert_eq!(places(&read, "script").concat(), "if (a<b) x='A1';</scr");
        assert_eq!(places(&read, "comment"), ["<td>B2</td>"]);
        assert!(read.text.contains("done"));
    }

    #[test]
    fn places_are_lines_of_the_source() {
        let read = read("<html>\n<p\nid=x>one\ntwo</p>\n<!-- \n -->\n<pre>a\nb</pre>");
        let line = |text: &str| {
            let found = read.pieces.iter().find(|p| p.text.trim() == text);
            found.unwrap().place.clone()
        };
        assert_eq!(line("one"), Place::line(3));
        assert_eq!(line("two"), Place::line(4));
        assert_eq!(line("b"), Place::line(8));
    }

    #[test]
    fn a_file_in_an_address_is_a_child() {
        let read = collect(&FORMAT, b"<img src='data:image/png;base64,SEtJRA=='>");
        assert_eq!(&*read.children[0].name, "data-1.png");
    }

    #[test]
    fn a_declared_encoding_is_used() {
        let mut page = b"<meta http-equiv=x content='text/html; charset=big5'><p>".to_vec();
        page.extend_from_slice(b"\xA8\xAD\xA5\xF7\xC3\xD2");
        assert!(collect(&FORMAT, &page).text.contains("身份證"));
    }

    #[test]
    fn broken_markup_loses_no_text() {
        for text in [
            "<p>keep",
            "a <b keep",
            "<a href='keep",
            "<!-- keep",
            "<script>keep",
            "&keep",
            "<![if x]>keep<![endif]>",
            "</ keep>",
            "<p keep",
        ] {
            assert!(read(text).text.contains("keep"), "{text}");
        }
        let long = format!("<!-- {} keep -->", "身份 > ".repeat(20_000));
        assert!(read(&long).text.contains("keep"));
        let value = format!("<a title='{}'>x", "身份 ".repeat(60_000));
        assert!(
            collect(&FORMAT, value.as_bytes())
                .text
                .matches("身份")
                .count()
                >= 60_000
        );
    }
}
