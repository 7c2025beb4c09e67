//! Embedded objects handed over: the wrapped file where it is one, else the object as it is.

use super::compound::Compound;
use super::repack::repack;
use super::wrapped::{is_compound, is_equation, unwrap};
use crate::extract::{Child, Content, ExtractError, TextSink, sweep};
use crate::input::Input;
use crate::model::{GapKind, Place};

/// Hands over the object called `name` whose file is `content`: what a program wrapped in it comes
/// out, with its own name where the wrapping has one. A formula is no document.
pub(crate) fn hand_over(
    name: String,
    content: Content,
    sink: &mut dyn TextSink,
) -> Result<(), ExtractError> {
    let input: Option<Input> = match &content {
        Content::Input(input) | Content::Partial(input, ..) => Some(input.clone()),
        Content::Unread(..) => None,
    };
    let mut child = Child {
        name: name.into(),
        content,
        joins_parent: true,
    };
    if let Some(input) = input.filter(is_compound) {
        if is_equation(&input, sink.budget()) {
            let detail = "a formula of an equation editor";
            sink.gap(Place::Whole, GapKind::Media, detail);
            return Ok(());
        }
        if is_control(&input, sink) {
            return sweep(&input, sink);
        }
        if let Some(unwrapped) = unwrap(&input, sink) {
            if !unwrapped.name.is_empty() {
                child.name = unwrapped.name.into();
            }
            child.content = unwrapped.content;
        }
    }
    Ok(sink.child(child)?)
}

/// Whether the object is a control of a form: settings, whose readable strings are all that it says.
fn is_control(input: &Input, sink: &dyn TextSink) -> bool {
    let compound = Compound::open(input, sink.budget());
    compound.is_ok_and(|compound| compound.find("\u{3}OCXNAME").is_some())
}

/// Hands over the object that the storage `folder` of `compound` holds.
pub(crate) fn hand_over_storage(
    compound: &Compound,
    folder: &str,
    sink: &mut dyn TextSink,
) -> Result<(), ExtractError> {
    let name = folder.rsplit('/').next().unwrap_or_default().to_owned();
    let content = match repack(compound, folder) {
        Some(mut bytes) => sink.spool(&mut bytes),
        None => Content::Unread(GapKind::Unsupported, "an embedded object that is not read"),
    };
    hand_over(name, content, sink)
}
