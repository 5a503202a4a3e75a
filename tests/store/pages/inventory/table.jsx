/** The table of Inventory Management in the component library's markup. */
import {
  Checkbox,
  Input,
  Link,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  TableSortIndicator,
  Text,
} from '@vtex/shoreline';
import { changes, days, rowKey } from './draft.mjs';

/** @typedef {import('./rows.mjs').Row} Row */
/** @typedef {{ kind: 'logs' | 'reservations', row: Row }} Asked */
/** @typedef {Record<string, string>} Words */
/** @typedef {import('./model.mjs').InventoryModel} Model */

/** Columns one can sort by, and what the listing calls them. @type {Record<string, string>} */
const SORTS = {
  products: 'product',
  warehouse: 'warehouse',
  skuId: 'skuId',
  lastUpdate: 'lastUpdate',
  reserved: 'reserved',
  available: 'available',
};

const WIDTHS = [
  'minmax(9rem,1.6fr)',
  'minmax(5.5rem,1fr)',
  '4.5rem',
  '5.75rem',
  '5.5rem',
  '5.25rem',
  '5.5rem',
];

/**
 * @param {{ shown: import('./model.mjs').Shown, words: Words, names: string[], model: Model, ask: (asked: Asked) => void }} properties
 */
export function InventoryTable({ shown, words, names, model, ask }) {
  const widths = [...WIDTHS, '8rem', '6rem', ...(names.includes('leadTime') ? ['6rem'] : [])];
  return (
    <Table columnWidths={widths} density="comfortable">
      <TableHeader>
        <TableRow>
          {names.map((name) => (
            <HeaderCell
              key={name}
              name={name}
              words={words}
              sort={shown.query.sort}
              model={model}
            />
          ))}
        </TableRow>
      </TableHeader>
      <TableBody>
        {shown.rows.map((row) => (
          <InventoryRow
            key={`${shown.generation}/${rowKey(row)}`}
            {...{ row, words, names, model, ask }}
            draft={shown.pending[rowKey(row)]?.draft ?? {}}
          />
        ))}
      </TableBody>
    </Table>
  );
}

/** @param {{ name: string, words: Words, sort: string, model: Model }} properties */
function HeaderCell({ name, words, sort, model }) {
  const key = SORTS[name];
  if (!key) return <TableHeaderCell>{words[name]}</TableHeaderCell>;
  const [sorted, direction] = sort.split(':');
  const now = sorted === key ? /** @type {'asc' | 'desc'} */ (direction) : null;
  const turn = () => model.ask({ sort: `${key}:${now === 'asc' ? 'desc' : 'asc'}` });
  return (
    <TableHeaderCell sortable onClick={turn} aria-sort={SORTED[now ?? 'none']}>
      {words[name]}
      <TableSortIndicator sorted={now} />
    </TableHeaderCell>
  );
}

const SORTED = /** @type {const} */ ({ asc: 'ascending', desc: 'descending', none: 'none' });

/** @param {{ row: Row, draft: import('./draft.mjs').Draft, words: Words, names: string[], model: Model, ask: (asked: Asked) => void }} properties */
function InventoryRow({ row, draft, words, names, model, ask }) {
  const unlimited = draft.unlimited ?? row.unlimited;
  return (
    <TableRow>
      <TableCell>
        <div className="product">
          <Text variant="body">{row.product}</Text>
          <Text variant="caption2">{row.skuName}</Text>
        </div>
      </TableCell>
      <TableCell>{row.warehouse}</TableCell>
      <TableCell>{row.skuId}</TableCell>
      <TableCell>
        <Opener label={row.lastUpdate} open={() => ask({ kind: 'logs', row })} />
      </TableCell>
      <TableCell>
        <Opener label={row.reserved} open={() => ask({ kind: 'reservations', row })} />
      </TableCell>
      <TableCell>{row.dispatched}</TableCell>
      <TableCell>{row.available}</TableCell>
      <TableCell>
        <div className="count">
          <Input
            value={draft.count ?? ''}
            placeholder={String(row.lastUpdate)}
            inputMode="numeric"
            autoComplete="off"
            disabled={unlimited}
            onChange={(count) => model.type(row, { count })}
          />
          <Preview row={row} draft={draft} words={words} />
        </div>
      </TableCell>
      <TableCell>
        <Checkbox
          checked={unlimited}
          onChange={(event) => model.type(row, { unlimited: event.target.checked })}
        />
      </TableCell>
      {names.includes('leadTime') && (
        <TableCell>
          <Input
            value={draft.leadTime ?? String(days(row.leadTime))}
            inputMode="numeric"
            autoComplete="off"
            onChange={(leadTime) => model.type(row, { leadTime })}
          />
        </TableCell>
      )}
    </TableRow>
  );
}

/** Old → new, before anything is sent. @param {{ row: Row, draft: import('./draft.mjs').Draft, words: Words }} properties */
function Preview({ row, draft, words }) {
  const found = changes(row, draft).find(({ field }) => field !== 'leadTime');
  if (!found) return null;
  const after =
    found.field === 'unlimited' && found.new ? words.unlimited : String(toCount(found, row, draft));
  return (
    <Text variant="caption2" className="preview">
      {row.unlimited ? words.unlimited : row.lastUpdate} → {after}
    </Text>
  );
}

/** @param {{ field: string, new: unknown }} found @param {Row} row @param {import('./draft.mjs').Draft} draft */
function toCount(found, row, draft) {
  return found.field === 'updateCount' ? found.new : Number(draft.count || 0);
}

/** @param {{ label: number, open: () => void }} properties */
function Opener({ label, open }) {
  return (
    <Link asChild>
      <button type="button" className="opener" onClick={open}>
        {label}
      </button>
    </Link>
  );
}
