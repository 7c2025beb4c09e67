//! Facts about presentations.

use super::{line, part, read, text_at};
use crate::extract::Sign;
use crate::model::Place;

fn slide(text: &str) -> String {
    format!(
        "<p:sld><p:sp><p:txBody><a:p><a:r><a:t>{text}</a:t></a:r></a:p></p:txBody></p:sp></p:sld>"
    )
}

#[test]
fn slides_come_in_the_order_of_the_presentation_with_their_notes() {
    let (one, two) = (slide("first shown"), slide("second shown"));
    let notes = "<p:notes><a:p><a:r><a:t>said aloud</a:t></a:r></a:p></p:notes>";
    let found = read(&super::super::PPTX, &[
        ("ppt/presentation.xml", br#"<p:presentation><p:sldIdLst><p:sldId id="256" r:id="rId8"/><p:sldId id="257" r:id="rId7"/></p:sldIdLst></p:presentation>"#),
        ("ppt/_rels/presentation.xml.rels", br#"<R><Relationship Id="rId7" Type="t/slide" Target="slides/slide1.xml"/><Relationship Id="rId8" Type="t/slide" Target="slides/slide2.xml"/></R>"#),
        ("ppt/slides/slide1.xml", two.as_bytes()),
        ("ppt/slides/slide2.xml", one.as_bytes()),
        ("ppt/slides/_rels/slide2.xml.rels", br#"<R><Relationship Id="rId1" Type="t/notesSlide" Target="../notesSlides/notesSlide5.xml"/></R>"#),
        ("ppt/notesSlides/notesSlide5.xml", notes.as_bytes()),
    ]);
    assert_eq!(
        text_at(&found, |place| *place == Place::slide(1)),
        "first shown"
    );
    assert_eq!(
        text_at(&found, |place| *place == Place::slide(2)),
        "second shown"
    );
    assert_eq!(part(&found, "notes"), "said aloud");
    let at = |text: &str| found.text.find(text).unwrap();
    assert!(at("first shown") < at("said aloud") && at("said aloud") < at("second shown"));
}

#[test]
fn a_hidden_slide_is_read_and_told_and_a_footer_has_its_place() {
    let body = "<p:sld show='0'><p:sp><p:nvPr><p:ph type='ftr'/></p:nvPr><a:p><a:r><a:t>Restricted</a:t></a:r></a:p></p:sp><p:sp><a:p><a:r><a:t>K27</a:t></a:r><a:r><a:t>4918(1)</a:t></a:r></a:p></p:sp></p:sld>";
    let found = read(
        &super::super::PPTX,
        &[("ppt/slides/slide1.xml", body.as_bytes())],
    );
    assert_eq!(found.signs, [Sign::HiddenContent]);
    assert_eq!(part(&found, "footer"), "Restricted");
    assert_eq!(line(&found, "K27"), "K274918(1)");
}

#[test]
fn what_layouts_say_in_the_stead_of_text_is_told_from_what_they_show() {
    let body = "<p:sldLayout><p:cSld name='Title Slide'><p:sp><p:nvPr><p:ph type='title'/></p:nvPr><a:p><a:r><a:t>Click to edit</a:t></a:r></a:p></p:sp><p:sp><a:p><a:r><a:t>Harbour Line</a:t></a:r></a:p></p:sp></p:cSld></p:sldLayout>";
    let found = read(
        &super::super::PPTX,
        &[("ppt/slideLayouts/slideLayout1.xml", body.as_bytes())],
    );
    let prompt = part(&found, Place::PROMPT);
    assert!(prompt.contains("Title Slide") && prompt.contains("Click to edit"));
    assert_eq!(part(&found, "layout"), "Harbour Line");
}

#[test]
fn charts_and_diagrams_have_their_places() {
    let found = read(
        &super::super::PPTX,
        &[
            (
                "ppt/charts/chart1.xml",
                b"<c:chart><c:pt><c:v>Sales</c:v></c:pt></c:chart>",
            ),
            (
                "ppt/diagrams/data1.xml",
                b"<dgm:pt><dgm:t><a:p><a:r><a:t>Board</a:t></a:r></a:p></dgm:t></dgm:pt>",
            ),
        ],
    );
    assert_eq!(part(&found, "chart"), "Sales");
    assert_eq!(part(&found, "diagram"), "Board");
}
