/** Filters of Inventory Management: a list of warehouses, and numbers with an operator. */
import { useState } from 'react';
import {
  Button,
  Filter,
  FilterItem,
  IconCaretDownSmall,
  Input,
  Popover,
  PopoverProvider,
  PopoverTrigger,
  Radio,
  RadioGroup,
  Stack,
  Text,
  useRadioState,
} from '@vtex/shoreline';

/** @typedef {Record<string, string>} Words */
/** @typedef {(change: Partial<import('./model.mjs').Query>) => void} Ask */

const NUMBERS = /** @type {const} */ ([
  ['lastUpdate', 'filterLastUpdate'],
  ['reserved', 'filterReserved'],
  ['available', 'filterAvailable'],
]);
const OPERATORS = ['all', 'gte', 'lte', 'between'];

/** @param {{ shown: import('./model.mjs').Shown, words: Words, ask: Ask }} properties */
export function Filters({ shown, words, ask }) {
  return (
    <>
      {NUMBERS.map(([name, label]) => (
        <NumberFilter
          key={`${name}${words[label]}`}
          label={words[label]}
          value={shown.query[name]}
          words={words}
          apply={(range) => ask({ [name]: range })}
        />
      ))}
      <WarehouseFilter shown={shown} words={words} ask={ask} />
    </>
  );
}

/** The filter shows its values, so they are names; the listing wants ids. @param {{ shown: import('./model.mjs').Shown, words: Words, ask: Ask }} properties */
function WarehouseFilter({ shown, words, ask }) {
  const ids = shown.query.warehouse.split(',');
  const chosen = shown.warehouses.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
  const choose = (/** @type {string[]} */ names) => {
    const found = shown.warehouses.filter(({ name }) => names.includes(name));
    ask({ warehouse: found.map(({ id }) => id).join(',') });
  };
  return (
    <Filter
      label={words.filterWarehouse}
      value={chosen}
      setValue={/** @type {any} */ (choose)}
      messages={{ apply: words.apply, clear: words.clear }}
    >
      {shown.warehouses.map(({ id, name }) => (
        <FilterItem key={id} value={name}>
          {name}
        </FilterItem>
      ))}
    </Filter>
  );
}

/** @param {{ label: string, value: string, words: Words, apply: (range: string) => void }} properties */
function NumberFilter({ label, value, words, apply }) {
  const [open, setOpen] = useState(false);
  const done = (/** @type {string} */ range) => {
    setOpen(false);
    apply(range);
  };
  return (
    <PopoverProvider open={open} setOpen={setOpen}>
      <PopoverTrigger asChild>
        <Button className="number-trigger">
          {label}
          {value && `: ${shorten(value, words)}`}
          <IconCaretDownSmall />
        </Button>
      </PopoverTrigger>
      <Popover portal className="number-filter">
        {open && <NumberForm key={value} value={value} label={label} words={words} done={done} />}
      </Popover>
    </PopoverProvider>
  );
}

/** @param {{ value: string, label: string, words: Words, done: (range: string) => void }} properties */
function NumberForm({ value, label, words, done }) {
  const [first, start, end] = value.split(':');
  const operator = useRadioState({ defaultValue: first || 'all' });
  const chosen = operator.useState('value');
  const [low, setLow] = useState(start ?? '');
  const [high, setHigh] = useState(end ?? '');
  const range = chosen === 'between' ? `between:${low}:${high}` : `${chosen}:${low}`;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        done(chosen === 'all' ? '' : range);
      }}
    >
      <Stack space="$space-4" fluid>
        <RadioGroup label={label} state={operator}>
          {OPERATORS.map((name) => (
            <Radio key={name} value={name}>
              {words[name]}
            </Radio>
          ))}
        </RadioGroup>
        {chosen !== 'all' && (
          <Stack horizontal space="$space-2">
            <Input
              value={low}
              onChange={setLow}
              inputMode="numeric"
              aria-label={words[String(chosen)]}
            />
            {chosen === 'between' && <Text variant="body">{words.to}</Text>}
            {chosen === 'between' && (
              <Input value={high} onChange={setHigh} inputMode="numeric" aria-label={words.to} />
            )}
          </Stack>
        )}
        <Stack horizontal space="$space-2">
          <Button type="button" onClick={() => done('')}>
            {words.clear}
          </Button>
          <Button type="submit" variant="primary">
            {words.apply}
          </Button>
        </Stack>
      </Stack>
    </form>
  );
}

/** @param {string} value @param {Words} words */
function shorten(value, words) {
  const [operator, low, high] = value.split(':');
  if (operator === 'between') return `${low} ${words.to} ${high}`;
  return `${operator === 'gte' ? '≥' : '≤'} ${low}`;
}
