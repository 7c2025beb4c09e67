//! The action table: what is done, by what a file is and where it goes. Every cell must be given.

use serde::{Deserialize, Serialize};

use crate::model::{Action, Class};

macro_rules! keyed {
    ($(#[$meta:meta])* $key:ident, $(#[$struct_meta:meta])* $record:ident of $value:ty,
     $($variant:ident => $field:ident),+ $(,)?) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        pub(crate) enum $key { $($variant),+ }

        impl $key {
            /// Every one, in the order of the contract's table.
            pub(crate) const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// As policy files write it.
            pub(crate) fn name(&self) -> String {
                match self { $(Self::$variant => stringify!($field).replace('_', "-")),+ }
            }
        }

        $(#[$struct_meta])*
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(deny_unknown_fields, rename_all = "kebab-case")]
        pub(crate) struct $record { $(pub $field: $value),+ }

        impl $record {
            pub(crate) const fn at(&self, key: $key) -> &$value {
                match key { $($key::$variant => &self.$field),+ }
            }
        }
    };
}

keyed!(
    /// What a file is, or what could not be read of it.
    Row,
    /// A row of actions for each kind of file or gap.
    Table of Cells,
    Restricted => restricted,
    Confidential => confidential,
    Internal => internal,
    Public => public,
    StateMark => state_mark,
    HardGap => hard_gap,
    PageWithoutText => page_without_text,
    PictureFile => picture_file,
    SoftGap => soft_gap,
);

keyed!(
    /// Where a file goes, as far as the policy tells destinations apart.
    Column,
    /// An action for each group of destinations.
    Cells of Action,
    Unknown => unknown,
    OnPremises => on_premises,
    HongKong => hong_kong,
    MainlandChina => mainland_china,
    MainlandChinaAgreed => mainland_china_agreed,
    ElsewhereAgreed => elsewhere_agreed,
);

impl Table {
    /// What is done with `row` in `column`.
    pub(crate) const fn action(&self, row: Row, column: Column) -> Action {
        *self.at(row).at(column)
    }
}

impl From<Class> for Row {
    fn from(class: Class) -> Self {
        match class {
            Class::Restricted => Self::Restricted,
            Class::Confidential => Self::Confidential,
            Class::Internal => Self::Internal,
            Class::Public => Self::Public,
        }
    }
}
