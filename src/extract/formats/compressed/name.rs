//! What a compressed file's content is called: the file's name without what compression added.

/// Short extensions that stand for two.
const SHORT: &[(&str, &str)] = &[
    ("tgz", "tar"),
    ("taz", "tar"),
    ("tbz", "tar"),
    ("tbz2", "tar"),
    ("txz", "tar"),
    ("tlz", "tar"),
    ("tzst", "tar"),
    ("tlz4", "tar"),
    ("svgz", "svg"),
    ("emz", "emf"),
    ("wmz", "wmf"),
];

/// What it is called where nothing is left of the name.
const NAMELESS: &str = "content";

/// The name of what `called` holds, if it bears one of `extensions`.
pub(in crate::extract::formats) fn true_name(called: &str, extensions: &[&str]) -> String {
    let Some((stem, extension)) = called.rsplit_once('.') else {
        return or_nameless(called);
    };
    let extension = extension.to_ascii_lowercase();
    if !extensions.contains(&extension.as_str()) {
        return or_nameless(called);
    }
    match SHORT.iter().find(|(short, _)| *short == extension) {
        Some((_, long)) => format!("{stem}.{long}"),
        None => or_nameless(stem),
    }
}

fn or_nameless(name: &str) -> String {
    if name.is_empty() { NAMELESS } else { name }.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_compressed_file_holds_what_its_name_says_without_the_compression() {
        assert_eq!(true_name("report.csv.xz", &["xz"]), "report.csv");
        assert_eq!(true_name("backup.TXZ", &["xz", "txz"]), "backup.tar");
        assert_eq!(true_name("renamed.docx", &["xz"]), "renamed.docx");
        assert_eq!(true_name("", &["xz"]), "content");
        assert_eq!(true_name(".xz", &["xz"]), "content");
    }
}
