//! The size of a picture, and how large it is in a box.

use borsh::{BorshDeserialize, BorshSerialize};

/// Width and height.
#[derive(Debug, Clone, Copy, PartialEq, Eq, BorshSerialize, BorshDeserialize)]
pub struct Size {
    /// How wide it is.
    pub width: u32,
    /// How high it is.
    pub height: u32,
}

impl Size {
    pub(super) const fn square(side: u32) -> Self {
        Self {
            width: side,
            height: side,
        }
    }
}

/// The size of a screenshot in a box of 16 by 9 of some width; it is never made larger.
#[must_use]
pub fn fit(size: Size, width: u32) -> Size {
    let (wide, high) = (u64::from(size.width), u64::from(size.height));
    let (most_wide, most_high) = (u64::from(width), u64::from(width) * 9 / 16);
    if wide <= most_wide && high <= most_high {
        return size;
    }
    let within = |length: u64| u32::try_from(length.max(1)).unwrap_or(u32::MAX);
    if wide * most_high > high * most_wide {
        Size {
            width,
            height: within(high * most_wide / wide),
        }
    } else {
        Size {
            width: within(wide * most_high / high),
            height: within(most_high),
        }
    }
}
