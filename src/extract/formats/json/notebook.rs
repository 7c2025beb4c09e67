//! What is peculiar to a notebook of Jupyter: texts cut into lists of lines, pictures among the outputs.

use crate::model::Place;

/// Keys whose list of strings is one text.
const TEXTS: &[&str] = &[
    "source",
    "text",
    "traceback",
    "text/plain",
    "text/html",
    "text/markdown",
    "text/latex",
    "image/svg+xml",
    "application/javascript",
];

/// How keys are understood.
#[derive(Debug, Default)]
pub(super) enum Dialect {
    #[default]
    Plain,
    /// A notebook, and where its first picture was passed over.
    Notebook(Option<Place>),
}

impl Dialect {
    /// Whether the strings of a list under `label` run on.
    pub fn joins(&self, label: Option<&str>) -> bool {
        matches!(self, Self::Notebook(_)) && label.is_some_and(|label| TEXTS.contains(&label))
    }

    /// Whether a value under `label` is a picture in base64, which is no text; notes the first.
    pub fn passes(&mut self, label: Option<&str>, place: &Place) -> bool {
        let Self::Notebook(first) = self else {
            return false;
        };
        let is_picture =
            label.is_some_and(|label| label.starts_with("image/") && label != "image/svg+xml");
        if is_picture {
            first.get_or_insert_with(|| place.clone());
        }
        is_picture
    }

    /// Where the first picture was passed over.
    pub fn picture(&mut self) -> Option<Place> {
        match self {
            Self::Plain => None,
            Self::Notebook(first) => first.take(),
        }
    }
}

/// Whether bytes of a JSON file's two ends say that it is a notebook.
pub(super) fn is_notebook(ends: [&[u8]; 2]) -> bool {
    let has = |key: &[u8]| {
        ends.iter()
            .any(|end| memchr::memmem::find(end, key).is_some())
    };
    has(b"\"nbformat\"") && (has(b"\"cells\"") || has(b"\"worksheets\"") || has(b"\"metadata\""))
}
