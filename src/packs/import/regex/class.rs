//! Bracketed classes: every language's spelling of a set of characters in ours.

use super::parse::Chars;

/// One member of a class.
enum Item {
    One(char),
    /// In our spelling: `\d`, `[:alpha:]`, `\p{L}`.
    Named(String),
}

/// The class behind a `[` that has been read, in our spelling.
pub fn class(chars: &mut Chars<'_>) -> Result<String, String> {
    let negated = chars.eat("^");
    let mut out = String::new();
    let mut first = true;
    loop {
        if !first && chars.eat("]") {
            break;
        }
        let item = item(chars, first)?;
        first = false;
        let Item::One(low) = item else {
            if let Item::Named(name) = item {
                out.push_str(&name);
            }
            continue;
        };
        let range = chars.peek() == Some('-') && chars.second() != Some(']');
        if range && chars.second().is_some() {
            let before = chars.clone();
            chars.next();
            match self::item(chars, false)? {
                Item::One(high) if low <= high => {
                    push(low, &mut out);
                    out.push('-');
                    push(high, &mut out);
                    continue;
                }
                Item::One(_) => return Err("a class has a range that runs backwards".to_owned()),
                // `[\w-.]`, `[a-\d]`: a hyphen that joins nothing stands for itself.
                Item::Named(_) => *chars = before,
            }
        }
        push(low, &mut out);
    }
    let wide = !out.is_ascii() || out.contains("\\p") || out.contains("\\P");
    let class = format!("[{}{out}]", if negated { "^" } else { "" });
    // Beyond ASCII a class needs Unicode, which is off in our patterns.
    Ok(if wide { format!("(?u:{class})") } else { class })
}

fn push(c: char, out: &mut String) {
    match c {
        '\n' => out.push_str("\\n"),
        '\r' => out.push_str("\\r"),
        '\t' => out.push_str("\\t"),
        _ if c.is_control() => out.push_str(&format!("\\x{{{:X}}}", u32::from(c))),
        '-' | '[' | ']' | '^' | '\\' | '&' | '~' => {
            out.push('\\');
            out.push(c);
        }
        _ => out.push(c),
    }
}

fn item(chars: &mut Chars<'_>, first: bool) -> Result<Item, String> {
    let open = || "a class is not closed".to_owned();
    match chars.next().ok_or_else(open)? {
        ']' if !first => Err("a class is not closed".to_owned()),
        '[' if chars.peek() == Some(':') => named(chars),
        '[' if matches!(chars.peek(), Some('.' | '=')) => {
            Err("a collating element in a class".to_owned())
        }
        '\\' => escape(chars),
        c => Ok(Item::One(c)),
    }
}

fn named(chars: &mut Chars<'_>) -> Result<Item, String> {
    let Some(name) = chars.until(":]") else {
        return Ok(Item::One('['));
    };
    let known = [
        "alnum", "alpha", "ascii", "blank", "cntrl", "digit", "graph", "lower", "print", "punct",
        "space", "upper", "word", "xdigit",
    ];
    let bare = name.trim_start_matches([':', '^']);
    if known.contains(&bare) {
        Ok(Item::Named(format!("[{name}:]")))
    } else {
        Err(format!("a class called `[{name}:]`"))
    }
}

fn escape(chars: &mut Chars<'_>) -> Result<Item, String> {
    let open = || "ends in a backslash".to_owned();
    Ok(match chars.next().ok_or_else(open)? {
        c @ ('d' | 'D' | 'w' | 'W' | 's' | 'S') => Item::Named(format!("\\{c}")),
        'h' => Item::Named(" \\t".to_owned()),
        'b' => Item::One('\u{8}'),
        c @ ('p' | 'P') => Item::Named(chars.property(c)?),
        c => Item::One(chars.character(c)?),
    })
}
