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
    gaps: "`encrypted`: an encrypted message (S/MIME, PGP); `unsupported`: a part that is only a link; `truncated`: one piece of a split message, a mail without its last boundary; `depth`: parts nested too deep",
    signature,
    extract,
};

/// Bodies in bodies, as deep as any mail program follows them.
const DEEPEST: u32 = 32;
const NO_LAST_BOUNDARY: &str = "the mail ends without its last boundary";
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
    if at.saturating_add(len) > input.len() {
        let detail = "the mail is shorter than it states";
        sink.gap(Place::Whole, GapKind::Truncated, detail);
    }
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
        if pieces.is_cut() {
            sink.gap(Place::Whole, GapKind::Truncated, NO_LAST_BOUNDARY);
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
