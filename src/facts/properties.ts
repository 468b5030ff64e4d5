import { dateProperties, foldedProperty, PART_SEPARATOR, partProperty } from '../model/storage.js';
import type { Field, Model, NodeType } from '../model/types.js';
import { parseEdtf } from '../model/values/edtf.js';
import { sortKey } from '../model/values/folding.js';
import type { FactInput } from './coerce.js';
import { propertyFields } from './fields.js';
import type { PropertyValue } from './records.js';

type Properties = Record<string, PropertyValue>;

/** An unknown bound is null, which removes a bound that an earlier date has left. */
function date(prefix: string, text: string): Properties {
  const { edtf, earliest, latest } = parseEdtf(text);
  const names = dateProperties(prefix);
  return { [names.edtf]: edtf, [names.lo]: earliest, [names.hi]: latest };
}

function valueList(model: Model, field: Field, items: readonly FactInput[]): PropertyValue {
  const parts = [...model.values.get(field.type)!.fields.keys()];
  return items.map((item) => parts.map((name) => String(item[name] ?? '')).join(PART_SEPARATOR));
}

function property(model: Model, field: Field, prefix: string, value: unknown): Properties {
  if (value === null || value === undefined) return {};
  if (field.type === 'Edtf' || field.type === 'EdtfDate') return date(prefix, value as string);
  if (field.kind === 'value') {
    if (field.list) return { [prefix]: valueList(model, field, value as FactInput[]) };
    const parts = [...model.values.get(field.type)!.fields.values()];
    return Object.assign(
      {},
      ...parts.map((part) => property(model, part, partProperty(prefix, part.name), (value as FactInput)[part.name])),
    );
  }
  const key = foldedProperty(field);
  return { [prefix]: value as PropertyValue, ...(key && { [key]: sortKey(value as string) }) };
}

/** The stored properties of a fact's fields; a field that is not given has none. */
export function storedProperties(model: Model, type: NodeType, fact: FactInput): Properties {
  const stored: Properties = {};
  for (const field of propertyFields(type)) {
    const value = fact[field.name];
    if (value !== null && value !== undefined) Object.assign(stored, property(model, field, field.name, value));
  }
  return stored;
}
