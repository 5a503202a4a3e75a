/** Situations of the road: docks, shipping policies and their tables, parcels and addresses. */
import { onlyIn, sellable } from './sellable.mjs';

export const SHIPPING_SKU = Object.freeze({
  inactiveDock: 346,
  dockOfOtherChannel: 347,
  dockWithoutPolicy: 348,
  policyInError: 349,
  noRateForAddress: 350,
  tooLarge: 351,
  tooHeavy: 352,
  modalOfNoPolicy: 353,
  belowMinimumValue: 354,
  aboveMaximumValue: 355,
  policyOfOtherModals: 356,
  definedModal: 357,
});

const ID = SHIPPING_SKU;

const CANOE = { height: 60, width: 80, length: 400, weight: 20_000 };
const ANVIL = { height: 20, width: 20, length: 40, weight: 45_000 };

/** @type {readonly import('../situations.mjs').SeedProduct[]} */
export const SHIPPING_SITUATIONS = [
  onlyIn(ID.inactiveDock, 'Chinelo Areia', 'only behind an inactive dock', 'wh-annex'),
  onlyIn(ID.dockOfOtherChannel, 'Óculos Miragem', 'only behind a dock of channel 2', 'wh-market'),
  onlyIn(
    ID.dockWithoutPolicy,
    'Viseira Sol',
    'only behind a dock no carrier leaves',
    'wh-dead-end',
  ),
  onlyIn(ID.policyInError, 'Poncho Garoa', 'only with a policy whose table failed', 'wh-faulty'),
  onlyIn(ID.noRateForAddress, 'Canga Lençóis', 'delivered in the north only', 'wh-island'),
  sellable(ID.tooLarge, 'Canoa Araguaia', 'too large for every policy', { sku: { size: CANOE } }),
  sellable(ID.tooHeavy, 'Âncora Ferro', 'too heavy for every table', { sku: { size: ANVIL } }),
  sellable(ID.modalOfNoPolicy, 'Gás Fogareiro', 'a modal that no policy carries', {
    sku: { modal: 'CHEMICALS' },
  }),
  onlyIn(ID.belowMinimumValue, 'Chaveiro Nó', 'worth less than the policy takes', 'wh-outlet'),
  onlyIn(ID.aboveMaximumValue, 'Bicicleta Cerrado', 'worth more than it takes', 'wh-outlet', {
    price: 9000,
  }),
  onlyIn(ID.policyOfOtherModals, 'Cooler Serra', 'only with a policy for other modals', 'wh-cold'),
  onlyIn(ID.definedModal, 'Polpa Cajá', 'a modal that a policy carries', 'wh-cold', {
    modal: 'REFRIGERATED',
  }),
];
