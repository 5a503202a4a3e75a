/** The dictionary the pages' script loads: `{base}/i18n/{version}/catalog/{locale}.json`. */
import { json } from '../../answers.mjs';
import { dictionary } from '../../labels/labels.mjs';
import { LEGACY_PAGE_HOSTS } from '../../contract.mjs';

/**
 * English for a language the dictionary lacks, as on the platform.
 * @param {import('../../contract.mjs').StoreRequest} request
 */
function answer({ params, switches }) {
  const language = params.language === 'pt' || params.language === 'es' ? params.language : 'en';
  return json(dictionary(language, switches.names));
}

/** @type {import('../../contract.mjs').Route[]} */
export const routes = LEGACY_PAGE_HOSTS.map((host) => ({
  ...{ host, method: 'GET', answer },
  path: /^\/admin(?:-proxy)?\/i18n\/[\d.]+\/catalog\/(?<language>[a-z]{2})(?:-[A-Za-z]+)?\.json$/,
}));
