//! The words of the command line: what it refuses, what it says beside a report, and its help.

use super::super::Text;
use crate::say;

words! {
    /// Help: the command.
    HELP_DIAGNOSE: "reads a recording of a browser (HAR) with answers of VTEX and prints the report.", "lê uma gravação do navegador (HAR) com respostas da VTEX e mostra o relatório.", "lee una grabación del navegador (HAR) con respuestas de VTEX y muestra el informe.";
    /// Help: the command.
    HELP_EXPLAIN: "says what a code or message of VTEX means and what to do.", "diz o que um código ou mensagem da VTEX significa e o que fazer.", "dice qué significa un código o mensaje de VTEX y qué hacer.";
    /// Help: the command.
    HELP_RULES: "lists what is checked, with its sources.", "lista o que é verificado, com as fontes.", "enumera lo que se revisa, con sus fuentes.";
    /// Help: the option.
    HELP_HAR: "the recording; - reads standard input.", "a gravação; - lê a entrada padrão.", "la grabación; - lee la entrada estándar.";
    /// Help: the options.
    HELP_SUBJECT: "what it is about; else the SKU that most answers are about.", "do que se trata; senão, o SKU com mais respostas.", "de qué se trata; si no, el SKU con más respuestas.";
    /// Help: the option.
    HELP_ACCOUNT: "the account, if several were recorded.", "a conta, se há várias na gravação.", "la cuenta, si hay varias en la grabación.";
    /// Help: the options.
    HELP_BASKET: "what a shopper asks for; else what was recorded.", "o que o comprador pede; senão, o que foi gravado.", "qué pide el comprador; si no, lo grabado.";
    /// Help: the options.
    HELP_FORM: "another form than plain text.", "outro formato em vez de texto simples.", "otro formato en vez de texto simple.";
    /// Help: the option.
    HELP_LANG: "the language; else that of the system.", "o idioma; senão, o do sistema.", "el idioma; si no, el del sistema.";
    /// Help: the exit codes.
    HELP_EXIT: "Exit codes: 0 printed, whatever the verdict; 1 the code is not documented; 2 the input cannot be used.", "Códigos de saída: 0 mostrado, qualquer que seja o veredito; 1 o código não está documentado; 2 a entrada não serve.", "Códigos de salida: 0 mostrado, sea cual sea el veredicto; 1 el código no está documentado; 2 la entrada no sirve.";
    /// Refusal: no recording is named.
    COMMAND_NEEDS_HAR: "Name the recording: --har FILE.", "Indique a gravação: --har FILE.", "Indica la grabación: --har FILE.";
    /// Refusal: nothing to explain.
    COMMAND_NEEDS_CODE: "Give the code or the message to explain.", "Informe o código ou a mensagem a explicar.", "Da el código o el mensaje que quieres entender.";
    /// Refusal: options that exclude each other.
    COMMAND_ONE_SUBJECT: "Give only one of --sku, --product and --order.", "Use só um entre --sku, --product e --order.", "Usa solo uno de --sku, --product y --order.";
    /// Refusal: options that exclude each other.
    COMMAND_ONE_FORM: "Give only one of --json and --markdown.", "Use só um entre --json e --markdown.", "Usa solo uno de --json y --markdown.";
    /// Refusal: the recording.
    HAR_TOO_LARGE: "The file is larger than 256 MB; record less at a time.", "O arquivo tem mais de 256 MB; grave menos de cada vez.", "El archivo supera los 256 MB; graba menos cada vez.";
    /// Refusal: the recording.
    HAR_NOT_TEXT: "The file is not UTF-8 text, so it is no HAR file.", "O arquivo não é texto UTF-8, portanto não é um arquivo HAR.", "El archivo no es texto UTF-8, así que no es un archivo HAR.";
    /// Refusal: the recording.
    HAR_CUT_SHORT: "The file ends too early; export the recording again.", "O arquivo termina antes do fim; exporte a gravação de novo.", "El archivo termina antes de tiempo; exporta la grabación de nuevo.";
    /// Refusal: the recording.
    HAR_NOT_HAR: "The file is JSON but no HAR recording.", "O arquivo é JSON, mas não é uma gravação HAR.", "El archivo es JSON, pero no una grabación HAR.";
    /// Refusal: the recording.
    HAR_UNDECODABLE: "An answer of VTEX in the file cannot be decoded.", "Não é possível decodificar uma resposta da VTEX no arquivo.", "No se puede decodificar una respuesta de VTEX del archivo.";
    /// Refusal: the recording.
    HAR_NO_SUBJECT: "No answer in the file is about a SKU; say what to look for with --sku, --product or --order.", "Nenhuma resposta no arquivo trata de um SKU; diga o que procurar com --sku, --product ou --order.", "Ninguna respuesta del archivo trata de un SKU; di qué buscar con --sku, --product o --order.";
    /// Note: the recording.
    HAR_NOTHING: "The file holds no answer of VTEX that could be used.", "O arquivo não tem respostas da VTEX que se possam usar.", "El archivo no tiene respuestas de VTEX que se puedan usar.";
}

/// Refusal: an unknown command.
pub fn command_unknown(word: &str) -> Text {
    say! { en: "There is no command “{word}”; see --help.", pt: "Não há o comando “{word}”; veja --help.", es: "No existe el comando “{word}”; mira --help." }
}

/// Refusal: an option that is unknown or does not belong here.
pub fn command_option(option: &str) -> Text {
    say! { en: "“{option}” is not understood here; see --help.", pt: "“{option}” não é entendido aqui; veja --help.", es: "“{option}” no se entiende aquí; mira --help." }
}

/// Refusal: the value of an option.
pub fn command_value(option: &str) -> Text {
    say! { en: "{option} needs a value that fits; see --help.", pt: "{option} precisa de um valor válido; veja --help.", es: "{option} necesita un valor válido; mira --help." }
}

/// Refusal: the file.
pub fn har_unreadable(file: &str) -> Text {
    say! { en: "“{file}” cannot be read.", pt: "Não é possível ler “{file}”.", es: "No se puede leer “{file}”." }
}

/// Refusal: the recording.
pub fn har_not_json(line: usize) -> Text {
    say! { en: "The file is no HAR file: line {line} is not JSON.", pt: "O arquivo não é HAR: a linha {line} não é JSON.", es: "El archivo no es HAR: la línea {line} no es JSON." }
}

/// Refusal: the recording.
pub fn har_several_accounts(accounts: &str) -> Text {
    say! {
        en: "The file is about several accounts: {accounts}. Choose one with --account.",
        pt: "O arquivo trata de várias contas: {accounts}. Escolha uma com --account.",
        es: "El archivo trata de varias cuentas: {accounts}. Elige una con --account.",
    }
}

/// Refusal: the recording.
pub fn har_several_skus(skus: &str) -> Text {
    say! {
        en: "The file is about several SKUs: {skus}. Choose one with --sku.",
        pt: "O arquivo trata de vários SKUs: {skus}. Escolha um com --sku.",
        es: "El archivo trata de varios SKU: {skus}. Elige uno con --sku.",
    }
}

/// Note: answers that were left out.
pub fn har_other_accounts(accounts: &str) -> Text {
    say! {
        en: "Not used, because of another account: {accounts}.",
        pt: "Não usado, por ser de outra conta: {accounts}.",
        es: "No se usó, por ser de otra cuenta: {accounts}.",
    }
}

/// Note: answers that were left out.
pub fn har_without_body(count: usize) -> Text {
    say! {
        en: "Answers of VTEX recorded without their content: {count}. What they said is not known.",
        pt: "Respostas da VTEX gravadas sem o conteúdo: {count}. Não se sabe o que diziam.",
        es: "Respuestas de VTEX grabadas sin su contenido: {count}. No se sabe qué decían.",
    }
}

/// Note: answers that were left out.
pub fn har_changed(at: &str) -> Text {
    say! {
        en: "The shop was changed at {at}; what was read before is not used.",
        pt: "A loja foi alterada em {at}; o que foi lido antes não é usado.",
        es: "La tienda se cambió el {at}; lo leído antes no se usa.",
    }
}

/// Note: what the report is about.
pub fn har_about(subject: &str, account: &str) -> Text {
    say! { en: "{subject}, account {account}", pt: "{subject}, conta {account}", es: "{subject}, cuenta {account}" }
}
