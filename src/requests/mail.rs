//! A request as a mail: one file that mail programs open (RFC 5322, with plain text in UTF-8).

use anyhow::{Context, Result};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use mail_builder::MessageBuilder;
use mail_builder::headers::address::Address;
use mail_builder::headers::raw::Raw;
use sha2::{Digest, Sha256};

use super::contacts::Contact;
use super::letter::Letter;
use crate::hex::hex;

/// From whom and when.
#[derive(Debug, Clone)]
pub struct Sender<'a> {
    /// The name of the registry.
    pub name: &'a str,
    /// The address that answers go to; without one, the mail is a draft that the mail program completes.
    pub address: Option<&'a str>,
    /// The host of the site, for the id of the message.
    pub host: &'a str,
    /// The language of the text.
    pub language: &'a str,
    /// The day; the mail is of noon, so that it is this day nearly everywhere.
    pub day: Date,
}

/// The bytes of a mail to the contacts of an organisation with an id. The same request has the same bytes.
///
/// # Errors
/// If the day is none that a clock can show.
pub fn mail(
    sender: &Sender<'_>,
    (segment, contacts): (&str, &[Contact]),
    letter: &Letter,
) -> Result<Vec<u8>> {
    let noon = sender.day.at(12, 0, 0, 0).to_zoned(TimeZone::UTC);
    let noon = noon.context("the day cannot be the date of a mail")?;
    let id = [sender.host, segment, &sender.day.to_string(), &letter.text].join("\n");
    let id = &hex(Sha256::digest(id.as_bytes()))[..32];
    let to = contacts.iter().map(|contact| {
        let name = contact.name.as_deref();
        Address::new_address(name, contact.email.as_str())
    });
    let mut message = MessageBuilder::new();
    message = match sender.address {
        Some(address) => message.from((sender.name, address)),
        // Mail programs then open the file as a draft.
        None => message.header("X-Unsent", Raw::new("1")),
    };
    if !contacts.is_empty() {
        message = message.to(Address::new_list(to.collect()));
    }
    let message = message
        .subject(letter.subject.as_str())
        .date(noon.timestamp().as_second())
        .message_id(format!("{id}@{}", sender.host))
        .header("Content-Language", Raw::new(sender.language))
        // Lines of texts end so before they are encoded (RFC 2046, 4.1.1).
        .text_body(letter.text.replace('\n', "\r\n"));
    Ok(message.write_to_vec()?)
}
