import { ASSERTS, GIVES_NAME } from '../storage.js';
import type { Field, Model, NodeType } from '../types.js';
import { block, line } from './text.js';

/** Fields that facts never give: made from the identity, or computed. */
function given(type: NodeType, field: Field): boolean {
  if (field.derived) return false;
  return !(field.name === 'id' && (type.kind === 'statement' || type.name === 'Evidence'));
}

/** Fields of the interfaces are described there, once, and not in each of some forty inputs. */
function about(model: Model, type: NodeType, field: Field): string {
  return type.interfaces.some((name) => model.interfaces.get(name)?.fields.get(field.name)?.description === field.description)
    ? ''
    : field.description;
}

function inputName(model: Model, field: Field): string {
  if (field.type === 'EdtfDate') return 'Edtf';
  if (field.type === 'Evidence') return 'EvidenceInput';
  if (field.kind === 'ref') return 'ID';
  return model.values.has(field.type) ? `${field.type}Input` : field.type;
}

/** Lists may be left out (empty), and so may a value object whose parts are all optional. */
function inputType(model: Model, field: Field): string {
  const name = inputName(model, field);
  if (field.name === 'evidence') return '[EvidenceInput!]!';
  if (field.name === 'stance') return 'Stance! = SUPPORTS';
  if (field.list) return `[${name}!]`;
  return field.required && field.kind !== 'value' ? `${name}!` : name;
}

function nodeInput(model: Model, type: NodeType): string {
  const fields = [...type.fields.values()]
    .filter((f) => given(type, f))
    .map((f) => line(f.name, inputType(model, f), about(model, type, f)));
  const asserts = line(ASSERTS, '[String!]', 'The attributes of its entry that it gives (role, validFrom); without this, all of them.');
  const named = line(GIVES_NAME, 'Boolean', 'Of an entity: false where it gives it another name than the one of its entry.');
  return block(`input ${type.name}Input`, type.name === 'Evidence' ? [...fields, asserts, named] : fields, `Facts: ${type.name}.`);
}

function valueInput(model: Model, name: string): string {
  const fields = [...model.values.get(name)!.fields.values()].map((f) => line(f.name, inputType(model, f), f.description));
  return block(`input ${name}Input`, fields, `Facts: ${model.values.get(name)!.description}`);
}

/**
 * The input types of facts: one per node type, and `FactsInput`, a whole facts document.
 * Files, importers and mutations all pass through them.
 */
export function inputsSdl(model: Model): string {
  const types = [...model.types.values()];
  const lists = types.filter((t) => t.name !== 'Evidence').map((t) => line(t.plural, `[${t.name}Input!]`, `Facts of the type ${t.name}.`));
  const values = [...model.values.keys()].filter((name) => name !== 'EdtfDate');
  return [
    ...values.map((name) => valueInput(model, name)),
    ...types.map((t) => nodeInput(model, t)),
    block('input FactsInput', lists, 'A facts document: sources, entities and statements, by type. Statements carry their evidence.'),
  ].join('\n');
}
