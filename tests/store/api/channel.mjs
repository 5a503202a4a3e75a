/** Sales channels, sellers, collections, brands and categories. */
import { json, notFound } from '../answers.mjs';
import { ANY_API_HOST as host } from '../contract.mjs';
import { bindingsOf } from '../offer.mjs';
import { productOf, skusOfProduct } from '../state.mjs';

/** @typedef {import('../contract.mjs').StoreRequest} StoreRequest */
/** @typedef {import('../state.mjs').AccountState} AccountState */

/** @param {StoreRequest} request */
function channel({ state, params }) {
  const found = state.salesChannels.find(({ Id }) => String(Id) === params.id);
  return found ? json(found) : notFound('sales channel');
}

/** @param {StoreRequest} request */
function collection({ state, params }) {
  const found = state.collections.find(({ Id }) => String(Id) === params.id);
  if (!found) return notFound('collection');
  const { productIds, ...record } = found;
  return json({ ...record, TotalProducts: productIds.length });
}

/** @param {StoreRequest} request */
function collectionProducts({ state, params, url, account }) {
  const found = state.collections.find(({ Id }) => String(Id) === params.id);
  if (!found) return notFound('collection');
  const Page = Number(url.searchParams.get('page') ?? 1);
  const Size = Number(url.searchParams.get('pageSize') ?? 20);
  const rows = found.productIds.flatMap((id) => rowsOf(state, id, account));
  const TotalPage = Math.ceil(rows.length / Size);
  const Data = rows.slice((Page - 1) * Size, Page * Size);
  return json({ Page, Size, TotalRows: rows.length, TotalPage, Data });
}

/** @param {AccountState} state @param {number} productId @param {string} account */
function rowsOf(state, productId, account) {
  return skusOfProduct(state, productId).map((sku) => ({
    ...{ ProductId: productId, SkuId: sku.Id, SubCollectionId: 24, Position: 1 },
    ProductName: productOf(state, productId)?.Name ?? '',
    SkuImageUrl: `https://${account}.vteximg.com.br/arquivos/ids/${sku.ImageIds[0]}`,
  }));
}

/** @param {StoreRequest} request */
function bindings({ state, params }) {
  return json(bindingsOf(state, params.id));
}

/** camelCase here, PascalCase below `/api/catalog/`. @param {StoreRequest} request */
function brand({ state, params }) {
  const found = state.brands.find(({ id }) => String(id) === params.id);
  return found ? json(found) : notFound('brand');
}

/** @param {StoreRequest} request */
function catalogBrand({ state, params }) {
  const found = state.brands.find(({ id }) => String(id) === params.id);
  return found
    ? json({ Id: found.id, Name: found.name, Active: found.isActive })
    : notFound('brand');
}

/** @param {StoreRequest} request */
function category({ state, params, url }) {
  const found = state.categories.find(({ Id }) => String(Id) === params.id);
  if (!found) return notFound('category');
  const father = state.categories.find(({ Id }) => Id === found.FatherCategoryId);
  const tree = father ? [father, found] : [found];
  const asked = url.searchParams.get('includeTreePath') === 'true';
  return json({
    ...found,
    TreePath: asked ? tree.map(({ Name }) => Name) : null,
    TreePathIds: asked ? tree.map(({ Id }) => Id) : null,
    TreePathLinkIds: asked ? tree.map(({ LinkId }) => LinkId) : null,
  });
}

const SYSTEM = '/api/catalog_system';
const CATALOG = '/api/catalog/pvt';
const READ_COLLECTIONS = ['collections-read'];

/** @type {import('../contract.mjs').Route[]} */
export const routes = [
  read(`${SYSTEM}/pvt/saleschannel/list`, ['ViewProduct'], ({ state }) =>
    json(state.salesChannels),
  ),
  read(`${SYSTEM}/pub/saleschannel/(?<id>\\d+)`, undefined, channel),
  read(`${SYSTEM}/pvt/seller/list`, undefined, ({ state }) => json(state.sellers)),
  read('/api/sku-binding/pvt/skusellers/(?<id>\\d+)', ['ViewProduct'], bindings),
  read(`${SYSTEM}/pvt/brand/(?<id>\\d+)`, ['Marca.aspx'], brand),
  read(`${CATALOG}/brand/(?<id>\\d+)`, ['Marca.aspx'], catalogBrand),
  read(`${CATALOG}/category/(?<id>\\d+)`, ['CategoriaForm.aspx'], category),
  read(`${CATALOG}/collection/(?<id>\\d+)`, READ_COLLECTIONS, collection),
  read(`${CATALOG}/collection/(?<id>\\d+)/products`, READ_COLLECTIONS, collectionProducts),
];

/**
 * @param {string} path
 * @param {string[] | undefined} needs
 * @param {import('../contract.mjs').Route['answer']} answer
 * @returns {import('../contract.mjs').Route}
 */
function read(path, needs, answer) {
  return { host, method: 'GET', path: new RegExp(`^${path}$`, 'i'), needs, answer };
}
