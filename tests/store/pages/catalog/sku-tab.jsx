/** The SKUs tab: the product's SKUs with their dots, and the form of the chosen one. */
import { useEffect, useState } from 'react';
import {
  Button,
  IconArrowLeft,
  IconButton,
  Skeleton,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  Text,
  toast,
} from '@vtex/shoreline';
import { TextField, Toggle } from './fields.jsx';
import { Section } from './product-form.jsx';
import { Failure } from './product-view.jsx';
import { fetchForm, saveForm } from './service.mjs';

/** @typedef {Record<string, string>} Words */

const IDENTIFIERS = ['refId', 'ean', 'manufacturerCode'];
const PACKAGE = ['packageWeight', 'packageWidth', 'packageHeight', 'packageLength'];

/** @param {{ skus: { id: number, name: string, isActive: boolean, refId: string, ean: string }[], words: Words }} properties */
export function SkuTab({ skus, words }) {
  const [chosen, choose] = useState(/** @type {number | null} */ (null));
  if (chosen !== null) return <SkuForm id={chosen} words={words} close={() => choose(null)} />;
  const columns = [words.name, words.skuId, words.refId, words.ean, ''];
  return (
    <Table columnWidths={['minmax(12rem,2fr)', '6rem', '1fr', '1fr', '6rem']} density="comfortable">
      <TableHeader>
        <TableRow>
          {columns.map((name) => (
            <TableHeaderCell key={name}>{name}</TableHeaderCell>
          ))}
        </TableRow>
      </TableHeader>
      <TableBody>
        {skus.map((sku) => (
          <TableRow key={sku.id}>
            <TableCell>
              <Dot active={sku.isActive} words={words} />
              {sku.name}
            </TableCell>
            <TableCell>{sku.id}</TableCell>
            <TableCell>{sku.refId}</TableCell>
            <TableCell>{sku.ean}</TableCell>
            <TableCell>
              <Button onClick={() => choose(sku.id)}>{words.edit}</Button>
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

/** @param {{ active: boolean, words: Words }} properties */
function Dot({ active, words }) {
  const name = active ? 'statusActive' : 'statusInactive';
  return (
    <span
      className={`dot ${active ? 'forSale' : 'inactive'}`}
      role="img"
      aria-label={words[name]}
    />
  );
}

/** @param {{ id: number, words: Words, close: () => void }} properties */
function SkuForm({ id, words, close }) {
  const [values, setValues] = useState(/** @type {Record<string, any> | null} */ (null));
  const [state, setState] = useState({ saving: false, failure: '' });
  useEffect(() => {
    fetchForm('sku', id).then(setValues, () => setState({ saving: false, failure: words.wrong }));
  }, [id]);
  const save = async () => {
    setState({ saving: true, failure: '' });
    try {
      setValues(await saveForm('sku', id, { ...values }));
      setState({ saving: false, failure: '' });
      toast.success(words.skuSaved);
    } catch {
      setState({ saving: false, failure: words.skuFailed });
    }
  };
  return (
    <div className="form">
      <div className="sku-head">
        <IconButton label={words.back} variant="tertiary" onClick={close}>
          <IconArrowLeft />
        </IconButton>
        <Text variant="display3">{`${words.skuId} ${id}`}</Text>
        <Button variant="primary" disabled={!values} loading={state.saving} onClick={save}>
          {words.save}
        </Button>
      </div>
      {state.failure && <Failure text={state.failure} />}
      {values ? (
        <SkuFields
          values={values}
          words={words}
          change={(part) => setValues({ ...values, ...part })}
        />
      ) : (
        <Skeleton className="loading" />
      )}
    </div>
  );
}

/** @param {{ values: Record<string, any>, words: Words, change: (part: Record<string, any>) => void }} properties */
function SkuFields({ values, words, change }) {
  const text = (/** @type {string} */ name) => (
    <TextField
      key={name}
      label={words[name]}
      value={values[name]}
      change={(value) => change({ [name]: value })}
    />
  );
  const number = (/** @type {string} */ name) => (
    <TextField
      key={name}
      label={words[name]}
      type="number"
      value={values[name]}
      change={(value) => change({ [name]: Number(value) })}
    />
  );
  return (
    <>
      <Section title={words.general}>
        <Toggle
          label={words.active}
          checked={values.isActive}
          change={(isActive) => change({ isActive })}
        />
        <TextField label={words.skuName} value={values.name} change={(name) => change({ name })} />
        <TextField
          label={words.presale}
          type="date"
          value={String(values.presale ?? '').slice(0, 10)}
          change={(date) => change({ presale: date ? `${date}T00:00:00` : null })}
        />
      </Section>
      <Section title={`${words.media} › ${words.images}`}>
        <div className="images">
          {values.imageIds.map((/** @type {number} */ image) => (
            <div key={image} className="image">{`#${image}`}</div>
          ))}
          <Button disabled>{words.addImage}</Button>
        </div>
      </Section>
      <Section title={words.identifiers}>{IDENTIFIERS.map(text)}</Section>
      <Section title={words.packing}>{PACKAGE.map(number)}</Section>
      <Section title={words.inventoryUnit}>
        {text('measurementUnit')}
        {number('unitMultiplier')}
      </Section>
    </>
  );
}
