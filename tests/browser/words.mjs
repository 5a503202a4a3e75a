// The words that stories expect on our overlay and in the popup, written down a second time on purpose.

/** @typedef {'en' | 'pt' | 'es'} Language */

export const LANGUAGES = /** @type {const} */ (['en', 'pt', 'es']);

/** @type {Record<Language, Record<string, RegExp>>} */
export const WORDS = {
  en: {
    showMe: /^Show me: /,
    step: /Step \d of \d/,
    pressSave: /Press Save/,
    proven: /Saved\. VTEX has it; this is what changed:/,
    fixed: /No longer: /,
    stop: /^Stop$/,
    resume: /^Continue$/,
    close: /^Close$/,
    cannotTell: /Cannot tell/,
    justNow: /read just now/,
    blocks: /Blocks/,
  },
  pt: {
    showMe: /^Mostrar como: /,
    step: /Passo \d de \d/,
    pressSave: /Clique em Salvar/,
    proven: /Salvo\. A VTEX confirma; isto mudou:/,
    fixed: /Não mais: /,
    stop: /^Parar$/,
    resume: /^Continuar$/,
    close: /^Fechar$/,
    cannotTell: /Não dá para saber/,
    justNow: /lido agora mesmo/,
    blocks: /Impede/,
  },
  es: {
    showMe: /^Mostrar cómo: /,
    step: /Paso \d de \d/,
    pressSave: /Haz clic en Guardar/,
    proven: /Guardado\. VTEX lo confirma; esto cambió:/,
    fixed: /Ya no: /,
    stop: /^Detener$/,
    resume: /^Continuar$/,
    close: /^Cerrar$/,
    cannotTell: /No se puede saber/,
    justNow: /leído ahora mismo/,
    blocks: /Bloquea/,
  },
};
