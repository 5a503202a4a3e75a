//! Sentences: where they stand, in three languages that are not copies of one another.

use super::{File, complain_about, sources};

/// Words that two of the three languages write alike, each checked by somebody who reads both.
const ALIKE: &[&str] = &[
    "Stock",
    "Idioma",
    "Oculto",
    "Ignorar",
    "Ignorados",
    "Ignorados ({count})",
    "Funciona",
    "nunca",
    "Aplicar",
    "Cancelar",
    "Está como antes.",
    "Guardado.",
    "{act}: {says}",
    "{what}: {before} → {after}",
    "No",
    "Continuar",
    "Nota",
    "Aviso {at} de {of}",
    "Cancelando",
    "Cancelado",
    "Nada encontrado",
    "Permitir",
    "Feed XML {feed}",
    "Feed XML",
    "Feeds XML",
    "Seller",
    "Checkout",
    "Pedido",
    "Pedido {order}",
    "Sellers (API da VTEX)",
    "Pedido (API da VTEX)",
    "Lista de reservas (API da VTEX)",
    "SKU indexado (API da VTEX)",
    "ilimitado",
    "{minutes} minutos",
    "Reservas (API da VTEX)",
    "SKU (API da VTEX)",
    "{available} ({total} contadas, {reserved} reservadas)",
];

/// Where sentences may stand: beside their logic, or among the fixed words.
const HOMES: &[&str] = &[
    "src/rules/",
    "src/screen/",
    "src/guide/",
    "src/guide.rs",
    "src/fix/",
    "src/codes/",
    "src/codes.rs",
    "src/text/words",
    "src/text.rs",
];

fn homes(file: &File) -> Vec<String> {
    if HOMES.iter().any(|home| file.path.starts_with(home)) {
        return Vec::new();
    }
    let says = |line: &str| line.contains("Text::of(") || line.contains("say!");
    file.code_lines().filter(|(_, line)| says(line)).map(|(number, _)| format!("{number}: says a sentence")).collect()
}

/// Every three literals that make a text: of `Text::of`, of `say!` and of the rows of `words!`.
fn triples(file: &File) -> Vec<[String; 3]> {
    let code = file.code();
    let starts = ["Text::of(", "en: \""]
        .iter()
        .flat_map(|start| code.match_indices(start).map(|(at, found)| at + found.len() - usize::from(found.ends_with('"'))));
    let rows = code
        .match_indices(": \"")
        .filter(|(at, _)| code[..*at].ends_with(|letter: char| letter.is_ascii_uppercase()))
        .map(|(at, _)| at + 2);
    starts.chain(rows).filter_map(|at| three_literals(&code[at..])).collect()
}

/// Three literals with nothing but commas, blanks and the names of languages between them.
fn three_literals(mut rest: &str) -> Option<[String; 3]> {
    let mut found = Vec::new();
    while found.len() < 3 {
        let start = rest.find('"')?;
        let between = rest[..start].trim_matches([',', ' ', '\n']);
        if !["", "pt:", "es:"].contains(&between) {
            return None;
        }
        rest = &rest[start + 1..];
        let end = rest.find('"')?;
        found.push(rest[..end].to_owned());
        rest = &rest[end + 1..];
    }
    found.try_into().ok()
}

/// The values put into a sentence, in order of their names.
fn values(sentence: &str) -> Vec<&str> {
    let mut values: Vec<&str> = sentence.split('{').skip(1).filter_map(|rest| rest.split('}').next()).collect();
    values.sort_unstable();
    values.dedup();
    values
}

fn languages(file: &File) -> Vec<String> {
    let mut complaints = Vec::new();
    for triple in triples(file) {
        let [en, pt, es] = &triple;
        let alike =
            |one: &String, other: &String| one == other && one.contains(char::is_alphabetic) && !ALIKE.contains(&one.as_str());
        if alike(en, pt) || alike(pt, es) || alike(en, es) {
            complaints.push(format!("two languages say the same: {triple:?}"));
        }
        if values(en) != values(pt) || values(en) != values(es) {
            complaints.push(format!("a value is missing in one language: {triple:?}"));
        }
        if triple.iter().any(|text| text.trim() != text || text.contains("  ") || text.is_empty()) {
            complaints.push(format!("a stray blank: {triple:?}"));
        }
    }
    complaints
}

#[test]
fn sentences_stand_where_they_belong() {
    complain_about(&sources(), homes);
    assert_eq!(homes(&File::sample("src/facts/x.rs", "let x = Text::of(\"a\", \"b\", \"c\");")).len(), 1);
    assert_eq!(homes(&File::sample("src/rules/x.rs", "say! { en: \"a\", pt: \"b\", es: \"c\" }")).len(), 0);
}

#[test]
fn languages_are_not_copies() {
    complain_about(&sources(), languages);
    let read: usize = sources().iter().map(|file| triples(file).len()).sum();
    assert!(read > 120, "only {read} texts were read");
    assert_eq!(languages(&File::sample("src/x.rs", "Text::of(\"All\", \"All\", \"Todo\")")).len(), 1);
    assert_eq!(languages(&File::sample("src/x.rs", "say! { en: \"{a} x\", pt: \"y\", es: \"{a} z\" }")).len(), 1);
    assert_eq!(languages(&File::sample("src/x.rs", "    NAME: \"a \", \"b\", \"c\";")).len(), 1);
}
