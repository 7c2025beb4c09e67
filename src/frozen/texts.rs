//! Many short texts in one piece of memory.

use super::frozen_struct;

/// Texts by their numbers, in the order in which they were added.
#[derive(Clone, Debug, Default)]
pub(crate) struct Texts {
    all: String,
    /// Where each ends.
    ends: Vec<u32>,
}

frozen_struct!(Texts { all, ends });

impl Texts {
    /// Adds a text; all of them together are shorter than 4 GiB.
    pub fn push(&mut self, text: &str) {
        self.all.push_str(text);
        self.ends.push(self.all.len() as u32);
    }

    #[inline]
    pub fn get(&self, number: usize) -> Option<&str> {
        let end = *self.ends.get(number)?;
        let start = match number.checked_sub(1) {
            Some(before) => *self.ends.get(before)?,
            None => 0,
        };
        self.all.get(start as usize..end as usize)
    }

    #[cfg(test)]
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        (0..self.ends.len()).filter_map(|number| self.get(number))
    }
}

impl<'a> FromIterator<&'a str> for Texts {
    fn from_iter<I: IntoIterator<Item = &'a str>>(texts: I) -> Self {
        let mut all = Self::default();
        texts.into_iter().for_each(|text| all.push(text));
        all
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_text_comes_back_by_its_number() {
        let written = ["身份證", "", "HKID"];
        let texts: Texts = written.into_iter().collect();
        assert_eq!(texts.iter().collect::<Vec<_>>(), written);
        assert_eq!((texts.get(2), texts.get(3)), (Some("HKID"), None));
    }
}
