//! A mail: its header, every body part, and attachments as children.

use super::super::super::format::{
    Claim, Content, Edge, ExtractError, Flow, Format, Probe, Segment, Sign, TextSink,
};
use super::super::super::mime::field::{self, Header, Structured};
use super::super::super::mime::lines;
use super::super::super::mime::transfer::Transfer;
use super::part::{self, Joins, Part};
use super::split::{Piece, Pieces};
use crate::input::Input;
use crate::model::{GapKind, Place};

pub(in super::super) const EML: Format = Format {
    name: "eml",
    extensions: &["eml", "mht", "mhtml", "mim", "emlx"],
    covers: &[],
    reads: "header fields, every body part, attachments and attached messages, files written into a body (uuencode, yEnc); stated charsets where they hold, HZ and UTF-7 among them",
    gaps: "`encrypted`: an encrypted message (S/MIME, PGP); `unsupported`: a part that is only a link; `truncated`: one piece of a split message; `depth`: parts nested too deep",
    signature,
    extract,
};

/// Bodies in bodies, as deep as any mail program follows them.
const DEEPEST: u32 = 32;
/// Fields that only mails have, or that mails always have.
const TELLING: &[&str] = &[
    "from",
    "to",
    "subject",
    "received",
    "message-id",
    "mime-version",
    "return-path",
    "delivered-to",
    "reply-to",
    "cc",
    "content-type",
    "date",
    "x-mailer",
    "content-transfer-encoding",
    "x-mimeole",
    "sender",
];
/// Fields of a part that describe its encoding and are no text of its own.
const TECHNICAL: &[&str] = &[
    "content-type",
    "content-transfer-encoding",
    "content-disposition",
    "content-id",
    "mime-version",
];

fn signature(probe: &Probe<'_>) -> Claim {
    let start = usize::try_from(mail_of_apple(probe.head).map_or(0, |(at, _)| at)).unwrap_or(0);
    let head = field::trim_start(probe.head.get(start..).unwrap_or_default());
    let mut seen = Vec::new();
    let mut fields = 0;
    for line in head.split(|byte| *byte == b'\n') {
        let line = line.trim_ascii_end();
        if line.is_empty() {
            break;
        }
        if matches!(line.first(), Some(b' ' | b'\t')) && fields > 0 {
            continue;
        }
        let Some((name, _)) = field::split(line) else {
            break;
        };
        fields += 1;
        let found = |known: &&&str| known.as_bytes().eq_ignore_ascii_case(name);
        if let Some(known) = TELLING.iter().find(found)
            && !seen.contains(known)
        {
            seen.push(known);
        }
    }
    let named = EML.extensions.contains(&probe.extension);
    match seen.len() {
        3.. => Claim::Certain,
        1.. if named => Claim::Certain,
        2 => Claim::Likely,
        _ if named && fields > 0 => Claim::Likely,
        _ => Claim::No,
    }
}

fn extract(input: &Input, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let head = input.peek(0, 32)?;
    let Some((at, len)) = mail_of_apple(&head) else {
        return message(input, sink);
    };
    // What follows the mail is a list of properties: its flags, and who sent it.
    message(&input.slice(at, len), sink)?;
    sink.edge(Edge::Part)?;
    let after = input.slice(at.saturating_add(len), u64::MAX);
    part::plain(&after, Transfer::Identity, &Structured::default(), sink)
}

fn message(input: &Input, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let (header, body) = Header::read(input)?;
    fields(&header, &[], sink)?;
    let mut mail = Mail { unnamed: 0 };
    mail.entity(&header, &input.slice(body, u64::MAX), "text/plain", 0, sink)
}

/// Where the mail is in a file of Apple Mail, whose first line is the mail's length.
fn mail_of_apple(head: &[u8]) -> Option<(u64, u64)> {
    let line = head.get(..24).unwrap_or(head);
    let end = memchr::memchr(b'\n', line)?;
    let digits = line.get(..end)?.trim_ascii_end();
    let is_number = !digits.is_empty() && digits.iter().all(u8::is_ascii_digit);
    let len = is_number.then(|| std::str::from_utf8(digits).ok())??;
    Some((end as u64 + 1, len.parse().ok()?))
}

/// Pushes the fields but those called as one of `except`.
fn fields(header: &Header, except: &[&str], sink: &mut dyn TextSink) -> Flow {
    for field in &header.fields {
        if except.iter().any(|name| field.is(name)) {
            continue;
        }
        sink.text(Segment {
            text: &field.value(),
            place: &Place::part("mail-header"),
            label: Some(&field.name),
        })?;
        sink.edge(Edge::Line)?;
    }
    Ok(())
}

/// One mail being read.
struct Mail {
    unnamed: u32,
}

impl Mail {
    /// Reads what `header` describes. `usual` is its type where it states none.
    fn entity(
        &mut self,
        header: &Header,
        body: &Input,
        usual: &str,
        depth: u32,
        sink: &mut dyn TextSink,
    ) -> Result<(), ExtractError> {
        sink.budget().step()?;
        let mut kind = header.structured("content-type");
        if !kind.value.contains('/') {
            usual.clone_into(&mut kind.value);
        }
        if kind.value.starts_with("multipart/") {
            return self.multipart(&kind, body, depth, sink);
        }
        let claim = header.structured("content-transfer-encoding").value;
        let part = Part {
            header,
            transfer: Transfer::of(Some(&claim), body)?,
            kind,
            body,
        };
        self.leaf(&part, sink)
    }

    fn multipart(
        &mut self,
        kind: &Structured,
        body: &Input,
        depth: u32,
        sink: &mut dyn TextSink,
    ) -> Result<(), ExtractError> {
        match kind.value.as_str() {
            "multipart/signed" => sink.sign(Sign::Signed),
            "multipart/encrypted" => {
                sink.sign(Sign::Encrypted);
                sink.gap(Place::Whole, GapKind::Encrypted, "an encrypted message");
            }
            _ => {}
        }
        if depth >= DEEPEST {
            sink.gap(
                Place::Whole,
                GapKind::Depth,
                "more body parts in one another than the limit allows",
            );
            return Ok(());
        }
        let budget = sink.budget().clone();
        let mut pieces = Pieces::new(body, kind.param("boundary"), &budget)?;
        if pieces.is_whole() {
            return part::plain(body, Transfer::Identity, &Structured::default(), sink);
        }
        let usual = match kind.value.as_str() {
            "multipart/digest" => "message/rfc822",
            _ => "text/plain",
        };
        while let Some(piece) = pieces.next(&budget)? {
            match piece {
                Piece::Outside(text) => {
                    part::plain(&text, Transfer::Identity, &Structured::default(), sink)?;
                }
                Piece::Part(part) => {
                    let (header, body) = Header::read(&part)?;
                    fields(&header, TECHNICAL, sink)?;
                    let body = part.slice(body, u64::MAX);
                    self.entity(&header, &body, usual, depth + 1, sink)?;
                }
            }
        }
        Ok(())
    }

    fn leaf(&mut self, part: &Part<'_>, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
        let disposition = part.header.structured("content-disposition");
        let name = disposition
            .param("filename")
            .or_else(|| part.kind.param("name"))
            .map(|name| name.replace('\\', "/"))
            .filter(|name| !name.trim().is_empty());
        let attached = name.is_some() || disposition.value == "attachment";
        match part.kind.value.as_str() {
            "message/rfc822" | "message/global" => {
                let name = name.unwrap_or_else(|| "message.eml".to_owned());
                let content = part::content(part, sink);
                return part::child(sink, name, content, Joins::No);
            }
            "message/partial" => {
                sink.gap(
                    Place::Whole,
                    GapKind::Truncated,
                    "one piece of a split message",
                );
            }
            "message/external-body" => {
                let detail = "an attachment that is only a link";
                sink.gap(Place::Whole, GapKind::Unsupported, detail);
            }
            "application/pkcs7-mime" | "application/x-pkcs7-mime" => {
                if let Some(done) = self.smime(part, name.as_deref(), sink) {
                    return done;
                }
            }
            "text/html" if !attached => {
                let content = part::html(part, sink)?;
                return part::child(sink, "body.html".to_owned(), content, Joins::Parent);
            }
            kind if !attached && is_prose(kind) => {
                return part::plain(part.body, part.transfer, &part.kind, sink);
            }
            _ => {}
        }
        let name = name.unwrap_or_else(|| {
            self.unnamed = self.unnamed.saturating_add(1);
            part::invented_name(self.unnamed, &part.kind.value)
        });
        let content = match part::content(part, sink) {
            Content::Input(input) if lines::is_pgp_message(&input) => {
                Content::Partial(input, GapKind::Encrypted, "an encrypted message")
            }
            content => content,
        };
        part::child(sink, name, content, Joins::Parent)
    }

    /// Answers where the part holds nothing that can be read.
    fn smime(
        &self,
        part: &Part<'_>,
        name: Option<&str>,
        sink: &mut dyn TextSink,
    ) -> Option<Result<(), ExtractError>> {
        let stated = part.kind.param("smime-type").unwrap_or_default();
        if stated.eq_ignore_ascii_case("signed-data") {
            sink.sign(Sign::Signed);
            return None;
        }
        if stated.to_ascii_lowercase().contains("enveloped") {
            sink.sign(Sign::Encrypted);
            let name = name.unwrap_or("smime.p7m").to_owned();
            let unread = Content::Unread(GapKind::Encrypted, "an encrypted message");
            return Some(part::child(sink, name, unread, Joins::Parent));
        }
        None
    }
}

/// Whether a body of this type is read as lines.
fn is_prose(kind: &str) -> bool {
    let structured = ["text/calendar", "text/vcard", "text/x-vcard", "text/rtf"];
    (kind.starts_with("text/") || kind.starts_with("message/")) && !structured.contains(&kind)
}

#[cfg(test)]
mod tests {
    use super::super::super::super::testing::{Collected, collect};
    use super::*;

    fn held(content: &Content) -> Vec<u8> {
        match content {
            Content::Input(input) | Content::Partial(input, ..) => input.peek(0, 1 << 16).unwrap(),
            Content::Unread(..) => Vec::new(),
        }
    }

    fn read(mail: impl AsRef<[u8]>) -> Collected {
        let got = collect(&EML, mail.as_ref());
        got.end.as_ref().unwrap();
        got
    }

    #[test]
    fn a_big5_subject_and_a_gb18030_body_are_text() {
        let (subject, ..) = encoding_rs::BIG5.encode("客戶名單");
        let (body, ..) = encoding_rs::GB18030.encode("请提供身份证号码以便跟进\n> 引用\n");
        let word = crate_base64(&subject);
        let mut mail =
            format!("Subject: =?Big5?B?{word}?=\nContent-Type: text/plain; charset=gb2312\n\n")
                .into_bytes();
        mail.extend_from_slice(&body);
        let got = read(&mail);
        assert_eq!(got.pieces[0].text, "客戶名單");
        assert_eq!(got.pieces[0].label.as_deref(), Some("Subject"));
        assert_eq!(got.pieces[0].place, Place::part("mail-header"));
        assert_eq!(got.pieces[2].text, "请提供身份证号码以便跟进");
        assert_eq!(got.pieces[3].text, "> 引用");
        assert_eq!(got.pieces[3].place, Place::line(2));
    }

    fn crate_base64(bytes: &[u8]) -> String {
        const ALPHABET: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        let sextets = bytes.chunks(3).flat_map(|three| {
            let bits = (three
                .iter()
                .fold(0u32, |bits, byte| bits << 8 | u32::from(*byte)))
                << (8 * (3 - three.len()));
            (0..=three.len()).map(move |n| bits >> (18 - 6 * n) & 63)
        });
        sextets
            .map(|six| char::from(ALPHABET[six as usize]))
            .collect()
    }

    #[test]
    fn an_attachment_without_its_padding_and_a_missing_end_are_read() {
        let mail = "From: a@example.com\nContent-Type: multipart/mixed; boundary=\"b 1\"\n\npreamble\n--b 1\nContent-Type: text/html; charset=utf-8\n\n<p>Hello</p>\n--b 1\nContent-Disposition: attachment; filename=list.csv\nContent-Transfer-Encoding: base64\n\nATT";
        let got = read(mail.replace("ATT", "SEtJRCxBMTIzNDU2KDMpCjE"));
        assert_eq!(&*got.children[0].name, "body.html");
        assert!(got.children[0].joins_parent);
        assert_eq!(held(&got.children[0].content), b"<p>Hello</p>\n");
        assert_eq!(&*got.children[1].name, "list.csv");
        assert_eq!(held(&got.children[1].content), b"HKID,A123456(3)\n1");
        assert!(got.text.contains("preamble"));
        assert!(got.gaps.is_empty());
    }

    #[test]
    fn a_mail_in_a_mail_is_a_document_of_its_own() {
        let mail = "From: a@example.com\nContent-Type: multipart/mixed; boundary=o\n\n--o\nContent-Type: message/rfc822\n\nSubject: inner\n\ndeep\n--o--\n";
        let got = read(mail);
        assert_eq!(&*got.children[0].name, "message.eml");
        assert!(!got.children[0].joins_parent);
        let inner = read(held(&got.children[0].content));
        assert!(inner.text.contains("inner") && inner.text.contains("deep"));
    }

    #[test]
    fn a_boundary_that_begins_like_the_outer_one_is_another() {
        let mail = "Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: multipart/alternative; boundary=x-1\n\n--x-1\n\nfirst\n--x-1\n\nsecond\n--x-1--\n--x\n\nthird\n--x--\n";
        let lines: Vec<String> = (read(mail).pieces.into_iter())
            .skip(1)
            .map(|piece| piece.text)
            .collect();
        assert_eq!(lines, ["first", "second", "third"]);
    }

    #[test]
    fn a_wrong_boundary_in_the_header_does_not_hide_the_parts() {
        let mail = "Content-Type: multipart/mixed; boundary=wrong\n\n--right-one\nContent-Disposition: attachment; filename=a.txt\n\nattached\n--right-one--\n";
        let got = read(mail);
        assert_eq!(held(&got.children[0].content), b"attached\n");
    }

    #[test]
    fn html_in_big5_is_handed_over_in_utf8() {
        let (html, ..) = encoding_rs::BIG5.encode("<p>身份證號碼</p>");
        let mut mail = b"Content-Type: text/html; charset=big5\n\n".to_vec();
        mail.extend_from_slice(&html);
        let got = read(&mail);
        let text = String::from_utf8(held(&got.children[0].content)).unwrap();
        assert_eq!(text, "\u{FEFF}<p>身份證號碼</p>");
    }

    #[test]
    fn an_enveloped_mail_is_an_encrypted_gap() {
        let mail = "Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m\nContent-Transfer-Encoding: base64\n\nMIIB\n";
        let got = read(mail);
        assert!(matches!(
            got.children[0].content,
            Content::Unread(GapKind::Encrypted, _)
        ));
        assert_eq!(got.signs, [Sign::Encrypted]);
    }

    #[test]
    fn a_mail_of_apple_begins_after_its_length() {
        let got = read("29\nSubject: one\nTo: x@y.z\n\nbody\n<plist>");
        assert_eq!(got.pieces[0].text, "one");
        assert!(got.text.contains("body") && got.text.contains("<plist>"));
    }

    #[test]
    fn a_file_written_into_the_body_is_a_member() {
        let got = read("Subject: x\nTo: y\n\nHello\nbegin 644 cat.txt\n#0V%T\n`\nend\nbye\n");
        assert_eq!(&*got.children[0].name, "cat.txt");
        assert_eq!(held(&got.children[0].content), b"Cat");
        assert!(got.text.contains("Hello") && got.text.contains("bye"));
        assert!(!got.text.contains("0V%T"));
    }

    #[test]
    fn bodies_elsewhere_and_locked_attachments_are_gaps() {
        let got = read("Content-Type: message/external-body; access-type=URL\nTo: x\n\nx\n");
        assert_eq!(got.gaps[0].1, GapKind::Unsupported);
        let got = read(
            "To: x\nContent-Type: application/octet-stream; name=a.asc\n\n\n-----BEGIN PGP MESSAGE-----\n\nx\n",
        );
        assert!(matches!(
            got.children[0].content,
            Content::Partial(_, GapKind::Encrypted, _)
        ));
    }

    #[test]
    fn multiparts_without_end_stop_at_a_depth() {
        let mut mail = String::new();
        for n in 0..100 {
            mail.push_str(&format!(
                "Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n"
            ));
        }
        let got = read(mail);
        assert_eq!(got.gaps[0].1, GapKind::Depth);
    }
}
