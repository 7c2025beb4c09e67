//! The row of the catalogue: the two passwords that need no asking are tried.

use std::io::Read;

use super::package::Locked;
use super::{agile, standard};
use crate::extract::bytes::u16_le;
use crate::extract::label_info;
use crate::extract::ole::{Compound, property_sets};
use crate::extract::sheet::runs;
use crate::extract::{Child, Claim, Edge, ExtractError, Format, Segment, Sign, TextSink};
use crate::input::Input;
use crate::model::Place;

pub(in super::super) const ENCRYPTED: Format = Format {
    name: "encrypted-ooxml",
    extensions: &[
        "docx", "docm", "dotx", "dotm", "xlsx", "xlsm", "xlsb", "xltx", "xltm", "xlam", "pptx",
        "pptm", "potx", "potm", "ppsx", "ppsm",
    ],
    covers: &[],
    reads: "the package inside, where the common default password or none opens it (standard and agile encryption); properties and labels outside it",
    gaps: "`encrypted` otherwise",
    signature: |probe| match probe.compound {
        Some(known) if known.name == "encrypted-ooxml" => Claim::Certain,
        _ => Claim::No,
    },
    extract: read,
};

/// Office locks with the first what is only to be kept from changes, and opens it without asking.
const PASSWORDS: [&str; 2] = ["VelvetSweatshop", ""];

/// Descriptions of encryption and labels are smaller.
const MOST: u64 = 1 << 20;

const LOCKED: ExtractError = ExtractError::encrypted("encrypted with a password");

fn read(input: &Input, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    sink.sign(Sign::Encrypted);
    let compound = Compound::open(input, sink.budget())?;
    property_sets::read(&compound, sink)?;
    labels(&compound, sink)?;
    let info = compound.stream("EncryptionInfo").ok_or(LOCKED)?;
    let mut bytes = Vec::new();
    info.take(MOST).read_to_end(&mut bytes)?;
    for password in PASSWORDS {
        let found = match (u16_le(&bytes, 0), u16_le(&bytes, 2)) {
            (Some(2..=4), Some(2)) => standard::open(&bytes, password, sink.budget())?,
            (Some(4), Some(4)) => agile::open(&bytes, password, sink.budget())?,
            _ => None,
        };
        let package = compound.stream("EncryptedPackage");
        if let Some((key, mut package)) = found.zip(package) {
            let mut head = [0; 8];
            package.read_exact(&mut head)?;
            let mut opened = Locked::new(&mut package, key, u64::from_le_bytes(head));
            let content = sink.spool(&mut opened);
            return Ok(sink.child(Child {
                name: "package".into(),
                content,
                joins_parent: true,
            })?);
        }
    }
    Err(LOCKED)
}

/// What stands readable beside the package: the label of its sensitivity, who may open it.
fn labels(compound: &Compound, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let place = Place::part("label");
    for entry in compound.entries() {
        let is_label = entry.path.contains("LabelInfo") || entry.path.contains("TransformInfo");
        if !is_label || entry.len > MOST {
            continue;
        }
        let mut bytes = Vec::new();
        let stream = compound.open_entry(entry);
        if stream.take(MOST).read_to_end(&mut bytes).is_err() {
            continue;
        }
        if entry.path.contains("LabelInfo") && bytes.trim_ascii_start().first() == Some(&b'<') {
            // What is wrong with it is no gap of the document: its own copy is read all the same.
            match label_info::read(&mut bytes.as_slice(), &place, sink) {
                Err(ExtractError::Stopped) => return Err(ExtractError::Stopped),
                Ok(()) => continue,
                Err(_) => {}
            }
        }
        let mut found = Vec::new();
        runs(&bytes, &mut found);
        for text in found {
            sink.text(Segment {
                text: &text,
                place: &place,
                label: None,
            })?;
            sink.edge(Edge::Line)?;
        }
    }
    Ok(())
}
