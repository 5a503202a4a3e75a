/** Products and SKUs: the list, its filters and the actions of a row. */
import { useEffect, useState } from 'react';
import {
  Button,
  Collection,
  CollectionRow,
  EmptyState,
  Heading,
  Link,
  MenuItem,
  Menu,
  Page,
  PageContent,
  PageHeader,
  PageHeaderRow,
  PageHeading,
  Pagination,
  Skeleton,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  Text,
} from '@vtex/shoreline';
import { tellLoading } from '../client.mjs';
import { LOCALES } from '../shell/labels.mjs';
import { productPath } from './address.mjs';
import { FilterBar, SearchBox } from './list-filters.jsx';
import { fetchProducts, Refused } from './service.mjs';

/** @typedef {Record<string, string>} Words */
/** @typedef {import('./list.mjs').ListedProduct} ListedProduct */
/** @typedef {Awaited<ReturnType<typeof fetchProducts>>} Listing */
/** @typedef {(path: string) => void} Open */

/** @param {{ words: Words, open: Open, language: 'en' | 'pt' | 'es' }} properties */
export function ProductList({ words, open, language }) {
  const [query, setQuery] = useState({
    search: '',
    page: '1',
    filters: /** @type {Record<string, string[]>} */ ({}),
  });
  const { listing, failure, retry } = useListing(query);
  const change = (/** @type {Partial<typeof query>} */ part) =>
    setQuery({ ...query, page: '1', ...part });
  const pages = (
    <Pagination
      page={listing?.page ?? 1}
      total={listing?.total ?? 0}
      size={listing?.size}
      loading={!listing}
      onPageChange={(page) => change({ page: String(page) })}
    />
  );
  return (
    <Page>
      <PageHeader>
        <PageHeaderRow>
          <PageHeading>{words.title}</PageHeading>
          <Button variant="primary" size="large" disabled>
            {words.add}
          </Button>
        </PageHeaderRow>
      </PageHeader>
      <PageContent layout="wide">
        <Collection>
          <CollectionRow>
            <SearchBox words={words} look={(search) => change({ search })} />
            {pages}
          </CollectionRow>
          <FilterBar
            words={words}
            options={listing?.options}
            chosen={query.filters}
            choose={(filters) => change({ filters })}
          />
          <Body {...{ listing, failure, retry, words, open, language }} />
        </Collection>
      </PageContent>
    </Page>
  );
}

/** @param {{ listing?: Listing, failure: number | null, retry: () => void, words: Words, open: Open, language: 'en' | 'pt' | 'es' }} properties */
function Body({ listing, failure, retry, words, open, language }) {
  if (failure === 403) return <Empty text={words.forbidden} />;
  if (failure !== null)
    return <Empty title={words.wrong} action={<Button onClick={retry}>{words.again}</Button>} />;
  if (!listing) return <Skeleton className="loading" />;
  if (listing.total === 0) return <Empty title={words.empty} text={words.emptyHint} />;
  const columns = [words.name, words.brand, words.category, words.lastUpdate, ''];
  return (
    <Table
      columnWidths={['minmax(16rem,2.4fr)', '1fr', '1fr', '9rem', '4rem']}
      density="comfortable"
    >
      <TableHeader>
        <TableRow>
          {columns.map((name) => (
            <TableHeaderCell key={name}>{name}</TableHeaderCell>
          ))}
        </TableRow>
      </TableHeader>
      <TableBody>
        {listing.products.map((product) => (
          <ProductRow key={product.id} {...{ product, words, open, language }} />
        ))}
      </TableBody>
    </Table>
  );
}

/** @param {{ product: ListedProduct, words: Words, open: Open, language: 'en' | 'pt' | 'es' }} properties */
function ProductRow({ product, words, open, language }) {
  const path = productPath(product.id);
  const date = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'medium' }).format(
    new Date(product.lastUpdate),
  );
  return (
    <TableRow>
      <TableCell>
        <span
          className={`dot ${product.availability}`}
          role="img"
          aria-label={words[product.availability]}
        />
        <div className="product">
          <Link
            href={path}
            onClick={(event) => {
              event.preventDefault();
              open(path);
            }}
          >
            {product.name}
          </Link>
          <Text variant="caption2">{`${words.productId}: ${product.id} · ${product.skus.length} SKU`}</Text>
        </div>
      </TableCell>
      <TableCell>{product.facets.brand.join()}</TableCell>
      <TableCell>{product.facets.category.join()}</TableCell>
      <TableCell>{date}</TableCell>
      <TableCell>
        <RowMenu {...{ product, words, open }} />
      </TableCell>
    </TableRow>
  );
}

/** Pages of other apps are opened by the shell. @param {{ product: ListedProduct, words: Words, open: Open }} properties */
function RowMenu({ product, words, open }) {
  const sku = product.skus[0]?.id ?? '';
  return (
    <Menu label={words.actions} type="actions" iconOnly>
      <MenuItem onClick={() => open(productPath(product.id))}>{words.editProduct}</MenuItem>
      <MenuItem onClick={() => open(`${productPath(product.id)}#skus`)}>{words.viewSkus}</MenuItem>
      <MenuItem disabled>{words.similarCategory}</MenuItem>
      <MenuItem onClick={() => leave('/admin/pricing/#/prices')}>{words.editPrices}</MenuItem>
      <MenuItem onClick={() => leave(`/admin/inventory/?keyword=${sku}&skuId=${sku}`)}>
        {words.editInventory}
      </MenuItem>
      <MenuItem disabled>{words.viewInStore}</MenuItem>
      <MenuItem
        onClick={() => leave(`/api/catalog_system/pvt/products/GetIndexedInfo/${product.id}`)}
      >
        {words.indexedInfo}
      </MenuItem>
    </Menu>
  );
}

/** @param {{ title?: string, text?: string, action?: import('react').ReactNode }} properties */
function Empty({ title, text, action }) {
  return (
    <EmptyState size="large">
      {title && <Heading>{title}</Heading>}
      {text && <Text variant="body">{text}</Text>}
      {action}
    </EmptyState>
  );
}

/** @param {{ search: string, page: string, filters: Record<string, string[]> }} query */
function useListing(query) {
  const [attempt, setAttempt] = useState(0);
  const [listing, setListing] = useState(/** @type {Listing | undefined} */ (undefined));
  const [failure, setFailure] = useState(/** @type {number | null} */ (null));
  useEffect(() => {
    let stale = false;
    tellLoading(true);
    fetchProducts(asParameters(query))
      .then((found) => {
        if (stale) return;
        setListing(found);
        setFailure(null);
      })
      .catch((error) => !stale && setFailure(error instanceof Refused ? error.status : 0))
      .finally(() => tellLoading(false));
    return () => {
      stale = true;
    };
  }, [query, attempt]);
  return { listing, failure, retry: () => setAttempt(attempt + 1) };
}

/** @param {{ search: string, page: string, filters: Record<string, string[]> }} query */
function asParameters({ search, page, filters }) {
  const pairs = Object.entries(filters).flatMap(([name, values]) =>
    values.map((value) => [name, value]),
  );
  return new URLSearchParams([['search', search], ['page', page], ...pairs]);
}

/** @param {string} destination */
function leave(destination) {
  window.parent.postMessage({ type: 'admin.absoluteNavigation', destination }, '*');
}
