/** Answers show a record without the fields that only the store needs. */

/**
 * @template {object} T
 * @template {keyof T} K
 * @param {T} record
 * @param {readonly K[]} names
 * @returns {Omit<T, K>}
 */
export function without(record, names) {
  const hidden = /** @type {readonly PropertyKey[]} */ (names);
  const kept = Object.entries(record).filter(([name]) => !hidden.includes(name));
  return /** @type {Omit<T, K>} */ (Object.fromEntries(kept));
}
