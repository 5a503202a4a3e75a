//! Numbers that a line of text shows behind their name, as in "Product ID: 1001 · 2 SKU".

use super::wording::Wording;
use crate::domain::ProductId;

/// The product id that a text gives under this name.
pub(super) fn labelled_number(text: &str, name: &Wording) -> Option<ProductId> {
    text.split(['·', '|', ',', ';']).find_map(|part| {
        let (label, number) = part.trim().rsplit_once([':', '#', ' '])?;
        name.has(label).then(|| ProductId::parse(number)).flatten()
    })
}

#[cfg(test)]
mod tests {
    use super::super::new_product_form::PRODUCT_ID;
    use super::*;

    #[test]
    fn only_a_named_number_counts() {
        let cases = [
            ("Product ID: 1001 · 2 SKU", Some(1001)),
            ("2 SKU | ID do produto 7", Some(7)),
            ("Product ID", None),
            ("SKU ID: 7", None),
            ("1001", None),
        ];
        for (text, id) in cases {
            assert_eq!(labelled_number(text, &PRODUCT_ID), id.map(ProductId), "{text}");
        }
    }
}
