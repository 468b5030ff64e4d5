import type { FieldNode, SelectionSetNode } from 'graphql';
import { connectionsOf, nodeType, possibleTypes } from '../model/lookup.js';
import type { Field, NodeType } from '../model/types.js';
import { all, compare, type Row, type Step } from '../store/plan.js';
import { knownReader, propertyReader } from './attributes.js';
import { collectFields, selectionSets } from './collect.js';
import { compileConnection } from './connection.js';
import { compileKnownFrom, compileName, compileRetraction, compileStatus, EVIDENCE_ORDER } from './derived.js';
import { refStep, targetVisible } from './filter.js';
import { type Answer, answer, compileScalar, compileValue, compileValueList } from './leaves.js';
import { argumentsOf, type QueryScope } from './scope.js';
import { type Reader, ShapeBuilder } from './shape.js';
import { statementStep } from './visible.js';

/** Under which key an answer object keeps the name of its concrete type, for GraphQL's type resolution. */
export const TYPE = Symbol('type');

/** Concrete types that are asked for the same fields, and so share their slots. */
interface Group {
  readonly members: readonly string[];
  readonly fields: ReadonlyMap<string, readonly FieldNode[]>;
}

function groups(scope: QueryScope, members: readonly string[], sets: readonly SelectionSetNode[]): Group[] {
  const numbers = new Map<FieldNode, number>();
  const numberOf = (node: FieldNode): number => {
    if (!numbers.has(node)) numbers.set(node, numbers.size);
    return numbers.get(node)!;
  };
  const bySignature = new Map<string, { members: string[]; fields: ReadonlyMap<string, readonly FieldNode[]> }>();
  for (const member of members) {
    const fields = collectFields(scope, member, sets);
    const signature = [...fields].map(([key, nodes]) => `${key}:${nodes.map(numberOf).join(',')}`).join(' ');
    const known = bySignature.get(signature);
    if (known) known.members.push(member);
    else bySignature.set(signature, { members: [member], fields });
  }
  return [...bySignature.values()];
}

/** A ref field of several types at once: where they differ, whatever any of them leads to. */
function unitedField(
  scope: QueryScope,
  members: readonly string[],
  name: string,
): { readonly field: Field; readonly step: Step; readonly targets: readonly string[] } {
  const fields = members.flatMap((member) => {
    const field = nodeType(scope.model, member).fields.get(name);
    return field ? [{ member, field }] : [];
  });
  const { member, field } = fields[0]!;
  const step = refStep(scope.model, member, field);
  const relationships = [...new Set(fields.map((f) => f.field.relationship!))];
  const label = fields.every((f) => f.field.type === field.type) ? step.label : 'Entity';
  return { field, step: { ...step, relationships, label }, targets: [...new Set(fields.flatMap((f) => f.field.targets))].sort() };
}

function evidenceArguments(scope: QueryScope, owner: string, field: Field, node: FieldNode) {
  const stance = field.type === 'Evidence' ? argumentsOf(scope, owner, node)['stance'] : null;
  return typeof stance === 'string' ? compare('stance', '=', stance) : null;
}

function compileRef(
  scope: QueryScope,
  members: readonly string[],
  owner: string,
  nodes: readonly FieldNode[],
  shape: ShapeBuilder,
): Reader {
  const { field, step, targets } = unitedField(scope, members, nodes[0]!.name.value);
  const where = all(targetVisible(scope.model, owner, field, scope.view), evidenceArguments(scope, owner, field, nodes[0]!));
  const inner = new ShapeBuilder();
  const read = compileNode(scope, field.type, selectionSets(nodes), inner, targets);
  const known = knownReader(scope, members, field.name, shape)?.(field.name) ?? (() => true);
  if (!field.list) {
    const one = shape.one({ kind: 'one', step, where, shape: inner.slots });
    return (row) => {
      const found = one(row);
      return found && known(row) ? read(found) : null;
    };
  }
  const order = field.type === 'Evidence' ? EVIDENCE_ORDER : [];
  const list = shape.list({ kind: 'many', step, where, order, page: null, shape: inner.slots });
  return (row) => (known(row) ? list(row).map(([, item]) => read(item)) : []);
}

function isEntityName(type: NodeType, field: Field): boolean {
  return type.kind === 'entity' && field.name === 'name';
}

function compileField(scope: QueryScope, group: Group, nodes: readonly FieldNode[], shape: ShapeBuilder): Reader {
  const { model } = scope;
  const node = nodes[0]!;
  const owner = group.members.find((member) => nodeType(model, member).fields.has(node.name.value)) ?? group.members[0]!;
  const type = nodeType(model, owner);
  const field = type.fields.get(node.name.value);
  if (!field && type.kind === 'statement') return () => null; // `object` of a statement that has none
  if (field) {
    if (isEntityName(type, field))
      return compileName(scope, (argumentsOf(scope, type.name, node)['language'] as string | undefined) ?? null, shape);
    if (field.name === 'status' && field.derived) return compileStatus(scope, shape);
    if (field.name === 'retractedOn' && type.kind === 'statement') return compileRetraction(scope, shape);
    if (field.name === 'knownFrom' && field.derived && type.kind === 'statement') return compileKnownFrom(scope, shape);
    if (field.kind === 'ref') return compileRef(scope, group.members, type.name, nodes, shape);
    const property = propertyReader(scope, group.members, field.name, shape);
    if (field.kind === 'value')
      return field.list ? compileValueList(scope, field, nodes, property) : compileValue(scope, field, field.name, nodes, property);
    return compileScalar(field, property);
  }
  const connection = connectionsOf(model, type.name).find((c) => c.name === node.name.value);
  const target = connection?.statement ?? 'Statement';
  const step = statementStep(model, target, connection?.end ?? 'both');
  return compileConnection(scope, { type: target, step, args: argumentsOf(scope, type.name, node), nodes }, shape);
}

/**
 * Compiles what is selected on a node into slots, and returns how to read it.
 * @param type a node type or interface
 * @param members the concrete types that may occur, when fewer than all behind `type`
 * @returns a reader of objects keyed by response key, with the concrete type under TYPE
 */
export function compileNode(
  scope: QueryScope,
  type: string,
  sets: readonly SelectionSetNode[],
  shape: ShapeBuilder,
  members: readonly string[] = possibleTypes(scope.model, type),
): Reader<Answer> {
  const compiled = groups(scope, members, sets).map((group) => ({
    members: new Set(group.members),
    fields: [...group.fields].flatMap(([key, nodes]) =>
      nodes[0]!.name.value === '__typename' ? [] : [[key, compileField(scope, group, nodes, shape)] as const],
    ),
  }));
  const only = members.length === 1 ? members[0]! : null;
  const typeName: Reader = only === null ? shape.property('type') : () => only;
  return (row: Row) => {
    const name = typeName(row) as string;
    const out = answer();
    Object.defineProperty(out, TYPE, { value: name });
    const group = compiled.length === 1 ? compiled[0]! : compiled.find((g) => g.members.has(name));
    for (const [key, read] of group?.fields ?? []) out[key] = read(row);
    return out;
  };
}
