//! Walks through a feed once and hands over its items, keeping no more of it than the item at hand.

use quick_xml::events::{BytesStart, Event};
use quick_xml::reader::Reader;

use crate::facts::Missing;

use super::item::Item;

/// Real feeds are at most six levels deep.
const DEEPEST: usize = 32;

/// Ids, prices and links are shorter; descriptions need not be kept whole.
const LONGEST_TEXT: usize = 4_096;

const ROOTS: [&str; 4] = ["products", "feed", "rss", "channel"];
const ITEMS: [&str; 3] = ["product", "entry", "item"];

/// Calls `take` for every item. Prefixes are ignored: merchants write them with and without a namespace.
///
/// # Errors
/// `Malformed` for anything but one whole document: cut off, nested too deeply, with a document type or entities of its own,
/// or neither a known root nor a known item in it.
pub(super) fn each(xml: &str, take: impl FnMut(Item)) -> Result<(), Missing> {
    let mut reader = Reader::from_str(xml);
    let mut walk = Walk { depth: 0, root: None, items: 0, item: None, open: Vec::new(), take };
    loop {
        let event = reader.read_event().map_err(|_| Missing::Malformed)?;
        if matches!(event, Event::Eof) {
            return walk.finish();
        }
        walk.step(event)?;
    }
}

struct Walk<Take> {
    depth: usize,
    root: Option<String>,
    items: usize,
    item: Option<Item>,
    /// Tags open inside the item, outermost first.
    open: Vec<Tag>,
    take: Take,
}

struct Tag {
    name: String,
    text: String,
}

impl<Take: FnMut(Item)> Walk<Take> {
    fn step(&mut self, event: Event<'_>) -> Result<(), Missing> {
        match event {
            Event::Start(tag) => self.start(&tag),
            Event::Empty(tag) => self.start(&tag).and_then(|()| self.end()),
            Event::End(_) => self.end(),
            Event::Text(text) => self.text(&text.xml10_content()),
            Event::CData(text) => self.text(&text.xml10_content()),
            Event::GeneralRef(entity) => {
                let letter = entity.resolve_char_ref().map_err(|_| Missing::Malformed)?;
                let letter = letter.or_else(|| predefined(&entity.xml10_content())).ok_or(Missing::Malformed)?;
                self.text(letter.encode_utf8(&mut [0; 4]))
            }
            Event::DocType(_) => Err(Missing::Malformed),
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::Eof => Ok(()),
        }
    }

    fn start(&mut self, tag: &BytesStart<'_>) -> Result<(), Missing> {
        let name: &str = tag.local_name().into_inner();
        self.depth += 1;
        if self.depth > DEEPEST || (self.depth == 1 && self.root.is_some()) {
            return Err(Missing::Malformed);
        }
        if self.depth == 1 {
            self.root = Some(name.to_ascii_lowercase());
        } else if let Some(item) = &mut self.item {
            if let Some(address) = address(tag) {
                item.learn_link(&address);
            }
            self.open.push(Tag { name: name.to_owned(), text: String::new() });
        } else if self.depth <= 3 && ITEMS.iter().any(|item| name.eq_ignore_ascii_case(item)) {
            self.item = Some(Item::default());
        }
        Ok(())
    }

    fn end(&mut self) -> Result<(), Missing> {
        self.depth = self.depth.checked_sub(1).ok_or(Missing::Malformed)?;
        match (self.open.pop(), &mut self.item) {
            (Some(tag), Some(item)) => item.learn(&tag.name, self.open.iter().map(|tag| tag.name.as_str()), &tag.text),
            (None, Some(_)) => {
                self.items += 1;
                self.item.take().into_iter().for_each(&mut self.take);
            }
            _ => {}
        }
        Ok(())
    }

    fn text(&mut self, text: &str) -> Result<(), Missing> {
        if self.depth == 0 {
            return if text.trim().is_empty() { Ok(()) } else { Err(Missing::Malformed) };
        }
        if let Some(tag) = self.open.last_mut() {
            let room = LONGEST_TEXT.saturating_sub(tag.text.len());
            tag.text.push_str(&text[..text.floor_char_boundary(room)]);
        }
        Ok(())
    }

    fn finish(&self) -> Result<(), Missing> {
        let is_feed = self.items > 0 || self.root.as_deref().is_some_and(|root| ROOTS.contains(&root));
        if self.depth == 0 && is_feed { Ok(()) } else { Err(Missing::Malformed) }
    }
}

/// Atom puts a link's address into an attribute.
fn address(tag: &BytesStart<'_>) -> Option<String> {
    tag.attributes()
        .flatten()
        .find(|attribute| attribute.key.as_ref() == "href")
        .map(|attribute| attribute.value.replace("&amp;", "&"))
}

/// XML has these five; every other name would have to be declared by a document type.
fn predefined(name: &str) -> Option<char> {
    Some(match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        _ => return None,
    })
}
