/** Situations of the registration: what the catalogue says of a product or SKU, and what the index has of it. */
import { sellable } from './sellable.mjs';

export const INACTIVE_BRAND = 79;
export const INACTIVE_CATEGORY = 13;

export const CATALOGUE_SKU = Object.freeze({
  inactiveProduct: 319,
  hiddenProduct: 320,
  inactiveBrand: 321,
  inactiveCategory: 322,
  onlyInOtherChannel: 323,
  onlyInInactiveChannel: 324,
  notReleased: 325,
  withoutImage: 326,
  requiredAttachment: 327,
  noFiscalCode: 328,
  inNoCollection: 329,
  indexStillInactive: 330,
  indexStillActive: 331,
  withoutMetrics: 332,
});

const ID = CATALOGUE_SKU;

/** @type {import('../situations.mjs').SeedAttachment} */
const ENGRAVING = { id: 21, name: 'Gravação', field: 'Texto', isRequired: true };

/** @type {readonly import('../situations.mjs').SeedProduct[]} */
export const CATALOGUE_SITUATIONS = [
  sellable(ID.inactiveProduct, 'Sacola Jangada', 'inactive product, active SKU', {
    product: { active: false },
  }),
  sellable(ID.hiddenProduct, 'Brinde Pitanga', 'product not displayed', {
    product: { visible: false },
  }),
  sellable(ID.inactiveBrand, 'Apito Vento Norte', 'inactive brand', {
    product: { brand: INACTIVE_BRAND },
  }),
  sellable(ID.inactiveCategory, 'Remo Igarapé', 'inactive category', {
    product: { category: INACTIVE_CATEGORY },
  }),
  sellable(ID.onlyInOtherChannel, 'Fita Refletiva', 'in sales channel 2 only', {
    product: { channels: [2] },
  }),
  sellable(ID.onlyInInactiveChannel, 'Mosquetão Antigo', 'in an inactive sales channel only', {
    product: { channels: [4] },
    sku: { stock: { 'wh-market': { total: 10 } } },
  }),
  sellable(ID.notReleased, 'Relógio Alvorada', 'release date in the future', {
    product: { releaseDate: '2099-01-01T00:00:00' },
  }),
  sellable(ID.withoutImage, 'Binóculo Sabiá', 'inactive for want of an image', {
    sku: { active: false, activateIfPossible: true, images: 0 },
  }),
  sellable(ID.requiredAttachment, 'Plaqueta Gravada', 'required attachment', {
    sku: { attachments: [ENGRAVING] },
  }),
  sellable(ID.noFiscalCode, 'Filtro Nascente', 'no fiscal code', { product: { taxCode: '' } }),
  sellable(ID.inNoCollection, 'Rede Carnaúba', 'in no feed’s collection', {
    product: { collections: [] },
  }),
  sellable(ID.indexStillInactive, 'Touca Geada', 'active again, the index does not know it', {
    sku: { indexed: { IsActive: false } },
  }),
  sellable(ID.indexStillActive, 'Polaina Brejo', 'inactive, the index does not know it', {
    sku: { active: false, indexed: { IsActive: true } },
  }),
  sellable(ID.withoutMetrics, 'Selo Postal', 'no weight and no dimensions', {
    sku: { size: { height: 0, width: 0, length: 0, weight: 0 } },
  }),
];
