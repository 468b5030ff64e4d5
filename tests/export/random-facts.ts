import fc from 'fast-check';
import { attributePaths } from '../../src/model/storage.js';
import type { Field, Model, NodeType } from '../../src/model/types.js';

/** Facts documents that use every type and field of the model, loaded one after another. */
export type Documents = readonly Readonly<Record<string, readonly Item[]>>[];

type Item = Readonly<Record<string, unknown>>;

const TEXTS = [
  'Plain',
  '"quoted", with, commas',
  'cadre-export',
  'كتائب حزب الله',
  'Катаиб',
  '真主党旅',
  'a\nb\r\n\tc',
  '=cmd()',
  '__proto__',
  '\\u0000 </data>',
  'é́',
];
/** Earlier and later ones apart, so that nothing ends before it starts. */
const STARTS = ['2001', '2002-03', '2003-04-05', '2004-01~', '../2005'];
const ENDS = ['2011', '2012-03', '2013-04-05', '2014-01~'];
const SOURCES = ['source:one', 'source:two', 'source:three'];

function number({ type, range }: Field): fc.Arbitrary<number> {
  const [min, max] = [range?.min ?? 0, range?.max ?? 1_000_000];
  return type === 'Int'
    ? fc.integer({ min, max })
    : fc.double({ min, max, noNaN: true }).map((value) => (Object.is(value, -0) ? 0 : value));
}

function scalar(model: Model, field: Field): fc.Arbitrary<unknown> {
  if (field.name === 'sha256') return fc.constantFrom('0'.repeat(64), '9af'.repeat(22).slice(2));
  const values = model.enums.get(field.type)?.values;
  if (values) return fc.constantFrom(...values.map(({ name }) => name));
  switch (field.type) {
    case 'Int':
    case 'Float':
      return number(field);
    case 'Boolean':
      return fc.boolean();
    case 'Date':
      return fc.constantFrom('2020-02-29', '2021-07-01');
    case 'Edtf':
    case 'EdtfDate':
      return fc.constantFrom(...(/^to$|delisted/.test(field.name) ? [...ENDS, ...(field.name === 'to' ? ['..'] : [])] : STARTS));
    default:
      return fc.constantFrom(...TEXTS);
  }
}

function whole(model: Model, field: Field): fc.Arbitrary<unknown> {
  if (field.type === 'Figure') return fc.constantFrom({ low: 0 }, { best: 2 }, { low: 0, best: 2, high: 3 });
  const fields = [...model.values.get(field.type)!.fields.values()];
  const parts = Object.fromEntries(fields.map((part) => [part.name, scalar(model, part)]));
  return fc.record(parts, field.type === 'Validity' ? { requiredKeys: [] } : {});
}

type Entities = readonly { readonly id: string; readonly type: string }[];

function anyValue(model: Model, field: Field, entities: Entities): fc.Arbitrary<unknown> {
  const one = (): fc.Arbitrary<unknown> => {
    if (field.kind === 'value' && field.type !== 'EdtfDate') return whole(model, field);
    if (field.kind !== 'ref') return scalar(model, field);
    return field.type === 'Source' ? fc.constantFrom(...SOURCES) : fc.constantFrom(...ends(field, entities));
  };
  return field.list ? fc.uniqueArray(one(), { maxLength: 3, selector: (item) => JSON.stringify(item) }) : one();
}

function ends(field: Field, entities: Entities): string[] {
  return entities.filter(({ type }) => field.targets.includes(type)).map(({ id }) => id);
}

function evidence(model: Model, type: NodeType): fc.Arbitrary<readonly Item[]> {
  const optional = {
    locator: fc.constantFrom('p. 1', '¶2'),
    observedOn: fc.constantFrom(...STARTS),
    derivesFrom: fc.subarray(SOURCES),
    quote: fc.constantFrom(...TEXTS),
    accessed: fc.constant('2024-02-02'),
    asserts: fc.subarray(attributePaths(model, type).map(({ name }) => name)),
  };
  const required = { source: fc.constantFrom(...SOURCES), summary: fc.constantFrom(...TEXTS) };
  const supports = fc.record({ ...required, ...optional }, { requiredKeys: ['source', 'summary'] });
  const disputes = supports.map(({ asserts: _asserts, ...item }) => ({ ...item, stance: 'DISPUTES' }));
  const place = (item: Item) => JSON.stringify([item['source'], item['locator'], item['stance']]);
  const list = (item: fc.Arbitrary<Item>, minLength: number) => fc.uniqueArray(item, { minLength, maxLength: 2, selector: place });
  return fc.tuple(list(supports, 1), list(disputes, 0)).map(([a, b]) => [...a, ...b]);
}

/** An entry of a type; ids of entities are given. */
function item(model: Model, type: NodeType, entities: Entities, fixed: Item): fc.Arbitrary<Item> {
  const given = [...type.fields.values()].filter((f) => !f.derived && f.name !== 'id' && f.type !== 'Evidence' && !(f.name in fixed));
  const usable = given.filter((f) => f.kind !== 'ref' || f.type === 'Source' || ends(f, entities).length > 0);
  const required = usable.filter((f) => f.required && !f.list && f.kind !== 'value').map((f) => f.name);
  const fields = Object.fromEntries(usable.map((f) => [f.name, anyValue(model, f, entities)]));
  return fc
    .tuple(fc.record(fields, { requiredKeys: required }), evidence(model, type))
    .map(([values, cited]) => ({ ...fixed, ...values, evidence: cited }));
}

function withoutLoops(entry: Item): Item {
  const refers = (value: unknown) => [value].flat().includes(entry['id']);
  return Object.fromEntries(Object.entries(entry).filter(([name, value]) => name === 'id' || !refers(value)));
}

/**
 * An estimate without a number has words, and one with a number a bound for it. What was done on a day is not said to be false. Only what is
 * withdrawn has a reason for that, and a replacement.
 */
function consistent(type: NodeType, entry: Item): Item {
  const unsaid = [...type.fields.values()].filter(({ saidBy, name }) => saidBy !== null && entry[name] === false).map(({ name }) => name);
  if (entry['retractedOn'] === undefined) unsaid.push('retractionReason', 'correctedBy');
  const said = Object.fromEntries(Object.entries(entry).filter(([name]) => !unsaid.includes(name)));
  if (type.name !== 'Estimate') return said;
  return { ...said, bound: said['value'] === undefined ? 'VAGUE' : 'EXACT' };
}

function distinct(items: readonly Item[], type: NodeType): readonly Item[] {
  const key = (entry: Item) => JSON.stringify([...(type.statement?.identity ?? ['id'])].map((name) => entry[name] ?? null));
  return [...new Map(items.map((entry) => [key(entry), entry])).values()];
}

/**
 * Two documents, to be loaded one after the other: the second says more of the same and overwrites some of it, so that
 * single pieces of evidence give some of the attributes only.
 */
export function randomFacts(model: Model): fc.Arbitrary<Documents> {
  const types = [...model.types.values()];
  const entityTypes = types.filter((type) => type.kind === 'entity');
  const entities = entityTypes.map((type) => ({ id: `${type.slug}-1`, type: type.name }));
  const source = model.types.get('Source')!;
  const sources = fc.tuple(...SOURCES.map((id) => item(model, source, entities, { id, title: `Title of ${id}`, accessed: '2024-01-01' })));
  const named = (id: string) => fc.constantFrom(`Name of ${id}`, `Other name of ${id}`);
  const entity = ({ id, type }: Entities[number]) => named(id).chain((name) => item(model, model.types.get(type)!, entities, { id, name }));
  const all = fc.tuple(...entities.map(entity));
  const statementTypes = types.filter((type) => type.kind === 'statement');
  const statements = fc.tuple(
    ...statementTypes.map((type) => fc.array(item(model, type, entities, {}), { maxLength: 1 }).map((list) => [type, list] as const)),
  );
  const document = fc.tuple(sources, all, statements).map(([s, e, t]) => {
    const lists: Record<string, Item[]> = { [source.plural]: s.map(({ evidence: _none, ...rest }) => withoutLoops(rest)) };
    e.forEach((entry, i) => {
      const { plural } = model.types.get(entities[i]!.type)!;
      lists[plural] = [...(lists[plural] ?? []), withoutLoops(entry)];
    });
    for (const [type, list] of t) {
      const apart = list.filter((entry) => entry['subject'] !== entry['object']);
      lists[type.plural] = distinct(apart, type).map((entry) => consistent(type, entry)) as Item[];
    }
    return lists;
  });
  return fc.tuple(document, document);
}
