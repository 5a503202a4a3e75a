/** What checkout says of an item, by code: texts and statuses as documented. */

/**
 * @typedef {{ code: string, text: string, status: string, fields: Record<string, string> }} Message
 */

/** @type {Record<string, { status: string, text: (name: string) => string }>} */
const TEXTS = {
  ORD027: { status: 'error', text: (name) => `Item ${name} not found or unavailable` },
  withoutPrice: { status: 'error', text: (name) => `Item ${name} is unavailable` },
  withoutStock: { status: 'error', text: (name) => `The item ${name} has no inventory` },
  cannotBeDelivered: {
    status: 'error',
    text: (name) => `Item ${name} cannot be delivered for this postal code`,
  },
  itemMetricsNotFound: {
    status: 'error',
    text: (name) => `The metrics of the item ${name} are undefined`,
  },
  itemQuantityNotAvailable: {
    status: 'warning',
    text: (name) => `The desired quantity for item ${name} is not available`,
  },
};

/**
 * @param {string} code
 * @param {{ name: string, index: number, ean: string }} about
 * @returns {Message | undefined}
 */
export function messageFor(code, { name, index, ean }) {
  const known = TEXTS[code];
  const fields = { itemIndex: String(index), ean, skuName: name };
  return known && { code, text: known.text(name), status: known.status, fields };
}
