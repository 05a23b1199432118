//! Enumerations with a stable code: the same word in addresses, files and tables.

/// The code read was not one of the known ones.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("unknown {what} \"{code}\"; known: {known}")]
pub struct UnknownCode {
    /// What kind of code was expected.
    pub what: &'static str,
    /// What was read.
    pub code: String,
    /// All codes that would have been understood, comma separated.
    pub known: String,
}

/// Declares an enum whose variants each have one stable code.
///
/// The code is what stands in addresses, import files and the database, so that
/// renaming a variant changes nothing outside the program. Gives `ALL`, `code`,
/// `FromStr` and serde in terms of the code.
macro_rules! codes {
    ($(#[$meta:meta])* $vis:vis enum $name:ident { $($(#[$vmeta:meta])* $variant:ident = $code:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        $vis enum $name { $($(#[$vmeta])* $variant,)+ }

        impl $name {
            /// All values, in the order in which they are shown.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The stable code, as in addresses, files and tables.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code,)+ }
            }

            /// This value's place in a bit set.
            pub const fn bit(self) -> u32 { 1 << self as u32 }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::domain::codes::UnknownCode;
            fn from_str(code: &str) -> Result<Self, Self::Err> {
                match code {
                    $($code => Ok(Self::$variant),)+
                    other => Err($crate::domain::codes::UnknownCode {
                        what: stringify!($name),
                        code: other.to_owned(),
                        known: [$($code,)+].join(", "),
                    }),
                }
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
                s.serialize_str(self.code())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
                let code = <std::borrow::Cow<'de, str>>::deserialize(d)?;
                code.parse().map_err(serde::de::Error::custom)
            }
        }
    };
}
pub(crate) use codes;
