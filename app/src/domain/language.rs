//! The portal's four languages (R-LANG-1).

use super::codes::codes;

codes! {
    /// A language a page can be read in; its code is the first part of the address.
    pub enum Lang {
        /// Plain Swedish.
        Sv = "sv",
        /// Sweden Finnish.
        Fi = "fi",
        /// Easy-read Swedish.
        SvLattlast = "sv-lattlast",
        /// Easy-read Finnish, selkokieli.
        FiSelko = "fi-selko",
    }
}

impl Lang {
    /// The language this one falls back to, message by message; plain Swedish and Finnish stand alone.
    #[must_use]
    pub const fn base(self) -> Self {
        match self {
            Self::Sv | Self::SvLattlast => Self::Sv,
            Self::Fi | Self::FiSelko => Self::Fi,
        }
    }

    /// Whether this is one of the easy-read languages.
    pub const fn is_easy(self) -> bool {
        matches!(self, Self::SvLattlast | Self::FiSelko)
    }

    /// The tag for `lang` and `hreflang`. Easy-read has no registered subtag, so a private one is used.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Sv => "sv",
            Self::Fi => "fi",
            Self::SvLattlast => "sv-x-lattlast",
            Self::FiSelko => "fi-x-selko",
        }
    }

    /// The language's name in itself.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::Sv => "Svenska",
            Self::Fi => "Suomi",
            Self::SvLattlast => "Lättläst",
            Self::FiSelko => "Selkosuomi",
        }
    }
}
