//! The attributes of the stream, one after the other, gathered into a message.

use super::super::super::bytes::{u16_le, u32_le};
use super::super::super::mapi::{Attached, Held, Message, Object, Property, Tag, Value, kind};
use super::properties::List;
use crate::input::Input;
use crate::limits::{Budget, LimitReached};

/// The mark and a key that nothing depends on.
const HEAD: u64 = 6;
/// Level, number and length.
const ATTRIBUTE: usize = 9;
const MOST_ATTRIBUTES: usize = 1 << 20;
const OF_ATTACHMENT: u8 = 2;

const FROM: u16 = 0x8000;
const SUBJECT: u16 = 0x8004;
const MESSAGE_ID: u16 = 0x8009;
const BODY: u16 = 0x800C;
const ATTACHMENT_DATA: u16 = 0x800F;
const ATTACHMENT_TITLE: u16 = 0x8010;
const ATTACHMENT_PICTURE: u16 = 0x8011;
const ATTACHMENT_BEGINS: u16 = 0x9002;
const PROPERTIES: u16 = 0x9003;
const RECIPIENTS: u16 = 0x9004;
const ATTACHMENT: u16 = 0x9005;
const CODE_PAGE: u16 = 0x9007;
const OWNER: u16 = 0x0000;
const SENT_FOR: u16 = 0x0001;
/// Types of attributes: what is text is 1 or 2.
const STRING: u16 = 1;
const TEXT: u16 = 2;

const MESSAGE_CODE_PAGE: u16 = 0x3FFD;
const DATA: u16 = 0x3701;
/// What an embedded object is, in 16 bytes before it.
const INTERFACE: u64 = 16;
const MESSAGE_INTERFACE: &[u8] = b"\x07\x03\x02\0\0\0\0\0\xC0\0\0\0\0\0\0\x46";
const METHOD: u16 = 0x3705;

pub(super) struct Gathered {
    pub message: Message,
    pub is_cut: bool,
}

pub(super) fn read(input: &Input, budget: &Budget) -> Result<Gathered, LimitReached> {
    let mut gathered = Gathered {
        message: Message::default(),
        is_cut: input.len() < HEAD,
    };
    let mut at = HEAD;
    for nth in 0..MOST_ATTRIBUTES {
        if nth.is_multiple_of(256) {
            budget.step()?;
        }
        let head = input.peek(at, ATTRIBUTE).unwrap_or_default();
        let (Some(level), Some(id), Some(kind), Some(len)) = (
            head.first(),
            u16_le(&head, 1),
            u16_le(&head, 3),
            u32_le(&head, 5),
        ) else {
            // A mail that carries the stream as it stands may add a line end.
            let is_filler = |byte: &u8| matches!(byte, b'\r' | b'\n' | 0);
            gathered.is_cut |= !head.iter().all(is_filler);
            break;
        };
        let start = at.saturating_add(ATTRIBUTE as u64);
        let data = input.slice(start, u64::from(len));
        // The sum after each attribute is not asked.
        at = start.saturating_add(u64::from(len)).saturating_add(2);
        gathered.is_cut |= at > input.len();
        if *level == OF_ATTACHMENT {
            gathered.of_attachment(id, data, budget)?;
        } else {
            gathered.of_message(id, kind, data, budget)?;
        }
    }
    Ok(gathered)
}

fn property(id: u16, kind: u16, value: Input) -> Property {
    let tag = Tag { id, kind };
    Property {
        tag,
        name: None,
        value: Value::Slice(value),
    }
}

impl Gathered {
    fn of_message(
        &mut self,
        id: u16,
        kind: u16,
        data: Input,
        budget: &Budget,
    ) -> Result<(), LimitReached> {
        let own = &mut self.message.own.properties;
        let mut string = |id| own.push(property(id, kind::STRING8, data.clone()));
        match id {
            SUBJECT => string(0x0037),
            BODY => string(0x1000),
            MESSAGE_ID => string(0x1035),
            // Name and address stand behind a few lengths.
            FROM | OWNER | SENT_FOR => string_of(own, 0x0042, &data, 8),
            CODE_PAGE => {
                let page = data.peek(0, 4).unwrap_or_default();
                own.push(Property {
                    tag: Tag {
                        id: MESSAGE_CODE_PAGE,
                        kind: kind::LONG,
                    },
                    name: None,
                    value: Value::Held(page),
                });
            }
            PROPERTIES => {
                let mut list = List::of(&data);
                while let Some((property, _)) = list.next(budget)? {
                    own.push(property);
                }
                self.is_cut |= list.is_cut;
            }
            RECIPIENTS => self.recipients(&data, budget)?,
            _ if matches!(kind, STRING | TEXT) => string(0),
            _ => {}
        }
        Ok(())
    }

    fn recipients(&mut self, data: &Input, budget: &Budget) -> Result<(), LimitReached> {
        let count = data.peek(0, 4).ok().and_then(|head| u32_le(&head, 0));
        let mut at = 4;
        for _ in 0..count.unwrap_or(0) {
            if at >= data.len() {
                self.is_cut = true;
                break;
            }
            let rest = data.slice(at, u64::MAX);
            let mut list = List::of(&rest);
            let mut recipient = Object::default();
            while let Some((property, _)) = list.next(budget)? {
                recipient.properties.push(property);
            }
            at = at.saturating_add(list.position().max(4));
            self.message.recipients.push(recipient);
            if list.is_cut {
                self.is_cut = true;
                break;
            }
        }
        Ok(())
    }

    fn of_attachment(&mut self, id: u16, data: Input, budget: &Budget) -> Result<(), LimitReached> {
        let attachments = &mut self.message.attachments;
        if id == ATTACHMENT_BEGINS || attachments.is_empty() {
            attachments.push(Attached::default());
        }
        let Some(last) = attachments.last_mut() else {
            return Ok(());
        };
        let own = &mut last.own.properties;
        match id {
            ATTACHMENT_TITLE => own.push(property(0x3704, kind::STRING8, data)),
            ATTACHMENT_DATA => own.push(property(DATA, kind::BINARY, data)),
            // The icon that stands for it.
            ATTACHMENT_PICTURE => {}
            ATTACHMENT => {
                let mut list = List::of(&data);
                while let Some((property, value)) = list.next(budget)? {
                    if property.tag.kind == kind::OBJECT && property.tag.id == DATA {
                        own.extend(is_message(&value).then(attached_message));
                        last.held = Held::File(value.slice(INTERFACE, u64::MAX));
                    } else {
                        own.push(property);
                    }
                }
                self.is_cut |= list.is_cut;
            }
            _ => {}
        }
        Ok(())
    }
}

fn is_message(value: &Input) -> bool {
    let interface = value.peek(0, MESSAGE_INTERFACE.len());
    interface.is_ok_and(|found| found == MESSAGE_INTERFACE)
}

/// What says that an attachment is a message.
fn attached_message() -> Property {
    let tag = Tag {
        id: METHOD,
        kind: kind::LONG,
    };
    Property {
        tag,
        name: None,
        value: Value::Held(5u32.to_le_bytes().to_vec()),
    }
}

/// The strings of `data` from `from` on, with the zeros between them as spaces.
fn string_of(own: &mut Vec<Property>, id: u16, data: &Input, from: u64) {
    let bytes = data.peek(from, 4096).unwrap_or_default();
    let spaced = bytes
        .iter()
        .map(|byte| if *byte == 0 { b' ' } else { *byte });
    let spaced: Vec<u8> = spaced.collect();
    let tag = Tag {
        id,
        kind: kind::STRING8,
    };
    own.push(Property {
        tag,
        name: None,
        value: Value::Held(spaced.trim_ascii().to_vec()),
    });
}
