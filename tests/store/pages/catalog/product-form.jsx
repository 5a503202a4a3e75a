/** The product tab of the new product form. */
import {
  Checkbox,
  Field,
  Heading,
  Label,
  Radio,
  RadioGroup,
  Textarea,
  useRadioState,
} from '@vtex/shoreline';
import { ChoiceField, TextField, Toggle } from './fields.jsx';

/** @typedef {Record<string, string>} Words */
/** @typedef {import('./product-view.jsx').ProductValues} ProductValues */
/** @typedef {Awaited<ReturnType<typeof import('./service.mjs').fetchOptions>>} Options */

/**
 * @param {{ product: ProductValues, options: Options, errors: string[], words: Words, change: (part: Partial<ProductValues>) => void }} properties
 */
export function ProductForm({ product, options, errors, words, change }) {
  const text = (/** @type {string} */ name) => ({
    value: product[name],
    change: (/** @type {string} */ value) => change({ [name]: value }),
    error: errors.includes(name) ? words.required : undefined,
  });
  return (
    <div className="form">
      <Section title={words.general}>
        <Toggle
          label={words.active}
          checked={product.isActive}
          change={(isActive) => change({ isActive })}
        />
        <TextField label={words.productName} {...text('name')} />
        <Field>
          <Label>{words.description}</Label>
          <Textarea
            value={product.description}
            onChange={(description) => change({ description })}
          />
        </Field>
        <TextField
          label={words.release}
          type="date"
          value={String(product.releaseDate ?? '').slice(0, 10)}
          change={(date) => change({ releaseDate: date && `${date}T00:00:00` })}
        />
      </Section>
      <Section title={words.storefront}>
        <Toggle
          label={words.display}
          checked={product.isVisible}
          change={(isVisible) => change({ isVisible })}
        />
        <Toggle
          label={words.soldOut}
          checked={product.showIfNotAvailable}
          change={(showIfNotAvailable) => change({ showIfNotAvailable })}
        />
        <Policies
          {...{ product, options, words, change }}
          error={errors.includes('salesChannels')}
        />
      </Section>
      <Section title={words.organization}>
        <ChoiceField
          label={words.brandRequired}
          value={product.brandId}
          options={options.brands}
          change={(brandId) => change({ brandId })}
        />
        <ChoiceField
          label={words.categoryRequired}
          value={product.categoryId}
          options={options.categories}
          change={(categoryId) => change({ categoryId })}
        />
        <TextField label={words.refId} {...text('refId')} />
        <TextField label={words.taxCode} {...text('taxCode')} />
      </Section>
    </div>
  );
}

/** @param {{ title: string, children: import('react').ReactNode }} properties */
export function Section({ title, children }) {
  return (
    <section className="section">
      <Heading level={2} variant="display3">
        {title}
      </Heading>
      <div className="fields">{children}</div>
    </section>
  );
}

/**
 * "All" is every channel of the account; "specific" needs at least one.
 * @param {{ product: ProductValues, options: Options, words: Words, error: boolean, change: (part: Partial<ProductValues>) => void }} properties
 */
function Policies({ product, options, words, error, change }) {
  const every = options.policies.map(({ id }) => id);
  const chosen = /** @type {number[]} */ (product.salesChannels);
  const isAll = every.every((id) => chosen.includes(id));
  const state = useRadioState({
    defaultValue: isAll ? 'all' : 'specific',
    setValue: (value) => value === 'all' && change({ salesChannels: every }),
  });
  const mode = state.useState('value');
  const set = (/** @type {number} */ id, /** @type {boolean} */ on) =>
    change({ salesChannels: every.filter((one) => (one === id ? on : chosen.includes(one))) });
  return (
    <div className="policies">
      <RadioGroup
        label={words.policies}
        state={state}
        error={error}
        errorText={error ? words.required : ''}
      >
        <Radio value="all">{words.allPolicies}</Radio>
        <Radio value="specific">{words.somePolicies}</Radio>
      </RadioGroup>
      {mode === 'specific' && (
        <div className="channels">
          {options.policies.map(({ id, name }) => (
            <Checkbox
              key={id}
              checked={chosen.includes(id)}
              onChange={(event) => set(id, event.target.checked)}
            >
              {name}
            </Checkbox>
          ))}
        </div>
      )}
    </div>
  );
}
