/** Whether a shipping policy carries a parcel to an address: its limits, and the rows of its freight table. */
import { roads } from './offer.mjs';

/** @typedef {import('./state.mjs').AccountState} AccountState */
/** @typedef {AccountState['shippingPolicies'][number]} Policy */
/** @typedef {{ country: string, code: string }} Address `code` in digits only */
/**
 * @typedef {object} Parcel
 * @property {number} height in cm, as the other two edges
 * @property {number} width
 * @property {number} length
 * @property {number} weight of one unit, in g
 * @property {number} quantity
 * @property {string | null} modal
 * @property {number | null} value decimal currency units of everything that is shipped; unknown: no limit applies
 */

/**
 * The roads of a channel that carry the parcel to the address, each with its freight.
 * @param {AccountState} state
 * @param {string} channel
 * @param {Parcel} parcel
 * @param {Address} address
 */
export function quotes(state, channel, parcel, address) {
  return roads(state, channel).flatMap((road) => {
    const policy = state.shippingPolicies.find(({ id }) => id === road.policyId);
    if (!policy || !carries(policy, parcel)) return [];
    const rate = rateOf(state, policy, parcel, address);
    return rate ? [{ ...road, cost: rate.absoluteMoneyCost, time: rate.timeCost }] : [];
  });
}

/** Zero is no limit. @param {Policy} policy @param {Parcel} parcel */
function carries(policy, parcel) {
  const { largestMeasure, maxMeasureSum } = policy.maxDimension;
  const edges = [parcel.height, parcel.width, parcel.length];
  return (
    isWithin(Math.max(...edges), largestMeasure) &&
    isWithin(
      edges.reduce((sum, edge) => sum + edge),
      maxMeasureSum,
    ) &&
    isWorth(policy, parcel.value) &&
    isOfModal(policy.modalSettings, parcel.modal)
  );
}

/** @param {Policy} policy @param {number | null} value */
function isWorth({ minimumValueAceptable, maximumValueAceptable }, value) {
  return (
    value === null || (value >= minimumValueAceptable && isWithin(value, maximumValueAceptable))
  );
}

/** @param {Policy['modalSettings']} settings @param {string | null} modal */
function isOfModal({ modals, useOnlyItemsWithDefinedModal }, modal) {
  return modal ? modals.includes(modal) : !useOnlyItemsWithDefinedModal;
}

/** @param {number} measure @param {number} limit */
function isWithin(measure, limit) {
  return limit === 0 || measure <= limit;
}

/**
 * The row of the freight table for the address and the weight of a full package.
 * @param {AccountState} state
 * @param {Policy} policy
 * @param {Parcel} parcel
 * @param {Address} address
 */
function rateOf(state, policy, parcel, { country, code }) {
  const weight = parcel.weight * Math.min(parcel.quantity, policy.numberOfItemsPerShipment);
  const volume = parcel.height * parcel.width * parcel.length;
  return freightRows(state, policy.id, code).find(
    (row) =>
      row.country === country &&
      row.weightStart <= weight &&
      weight <= row.weightEnd &&
      isWithin(volume, row.maxVolume),
  );
}

/** The rows of a policy for a postal code. @param {AccountState} state @param {string} policyId @param {string} code */
export function freightRows(state, policyId, code) {
  const table = Object.entries(state.freights).find(([id]) => id === policyId)?.[1] ?? [];
  return table.filter((row) => row.zipCodeStart <= code && code <= row.zipCodeEnd);
}
