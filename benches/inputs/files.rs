//! The same texts as files in a folder, for programs that read files.

use std::fs::{self, File};
use std::io::{self, BufWriter, Cursor, Write};
use std::path::Path;

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::prose::Prose;
use super::{ADVERSARIAL, ascii, chinese, dense, evasion, logs, repeated, sparse};

/// Files in the folder of many small ones.
const SMALL: usize = 2000;

/// Writes every scenario below `folder`, about `size` bytes each.
pub fn write_all(folder: &Path, size: usize, prose: &Prose) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    let texts = [
        ("sparse.txt", sparse(size, prose)),
        ("dense.csv", dense(size)),
        ("ascii.txt", ascii(size, prose)),
        ("chinese.txt", chinese(size, prose)),
        ("logs.log", logs(size)),
        ("evasion.txt", evasion(size, prose)),
    ];
    for (name, text) in &texts {
        fs::write(folder.join(name), text)?;
    }
    for (name, unit) in ADVERSARIAL {
        let mut out = BufWriter::new(File::create(folder.join(format!("{name}.txt")))?);
        let piece = repeated(unit, 1 << 20);
        for _ in 0..size.div_ceil(piece.len()) {
            out.write_all(piece.as_bytes())?;
        }
        out.flush()?;
    }
    let many = folder.join("many");
    fs::create_dir_all(&many)?;
    let mut rest = texts[0].1.as_str();
    for n in 0..SMALL {
        // Between 2 and 17 KB.
        let (part, after) = rest.split_at(rest.floor_char_boundary(2048 + n * 7919 % 15_000));
        if part.is_empty() {
            break;
        }
        fs::write(many.join(format!("note-{n:04}.txt")), part)?;
        rest = after;
    }
    fs::write(folder.join("letter.docx"), document(prose))
}

/// A Word document of about 20 KB: what an upload hook is called with most.
pub fn document(prose: &Prose) -> Vec<u8> {
    let mut body = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:document \
         xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>",
    );
    for line in sparse(44 << 10, prose).lines() {
        let line = line.replace('&', "&amp;").replace('<', "&lt;");
        let line: String = line.chars().filter(|c| !c.is_control()).collect();
        body.push_str(&format!(
            "<w:p><w:r><w:t xml:space=\"preserve\">{line}</w:t></w:r></w:p>"
        ));
    }
    body.push_str("</w:body></w:document>");
    let parts = [
        (
            "[Content_Types].xml",
            "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\
             <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
             <Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.\
             wordprocessingml.document.main+xml\"/></Types>",
        ),
        (
            "_rels/.rels",
            "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/\
             relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/\
             relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>",
        ),
        ("word/document.xml", &body),
    ];
    let mut out = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        out.start_file(name, SimpleFileOptions::default())
            .expect("a part can be started");
        out.write_all(text.as_bytes())
            .expect("memory takes what is written");
    }
    out.finish()
        .expect("the archive can be closed")
        .into_inner()
}
