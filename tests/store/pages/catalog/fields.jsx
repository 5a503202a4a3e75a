/** Fields the catalogue's forms are made of; the component library has no toggle, so this page brings its own. */
import { Field, FieldError, Input, Label, Select, SelectItem } from '@vtex/shoreline';

/** @param {{ label: string, checked: boolean, change: (checked: boolean) => void }} properties */
export function Toggle({ label, checked, change }) {
  return (
    <label className="toggle">
      <input
        type="checkbox"
        role="switch"
        checked={checked}
        onChange={(event) => change(event.currentTarget.checked)}
      />
      <span className="track" aria-hidden="true" />
      <span>{label}</span>
    </label>
  );
}

/** @param {{ label: string, value: string | number | null, change: (value: string) => void, error?: string, type?: string }} properties */
export function TextField({ label, value, change, error, type = 'text' }) {
  return (
    <Field error={Boolean(error)}>
      <Label>{label}</Label>
      <Input type={type} value={value ?? ''} onChange={change} />
      {error && <FieldError>{error}</FieldError>}
    </Field>
  );
}

/** @param {{ label: string, value: number, options: import('./service.mjs').Option[], change: (id: number) => void }} properties */
export function ChoiceField({ label, value, options, change }) {
  return (
    <Field>
      <Label>{label}</Label>
      <Select
        value={nameOf(options, value)}
        setValue={(/** @type {string} */ name) => change(idOf(options, name))}
      >
        {options.map(({ id, name }) => (
          <SelectItem key={id} value={name}>
            {name}
          </SelectItem>
        ))}
      </Select>
    </Field>
  );
}

/** @param {import('./service.mjs').Option[]} options @param {number} id */
function nameOf(options, id) {
  return options.find((option) => option.id === id)?.name ?? '';
}

/** @param {import('./service.mjs').Option[]} options @param {string} name */
function idOf(options, name) {
  return options.find((option) => option.name === name)?.id ?? 0;
}
