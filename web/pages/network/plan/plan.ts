import type { Confidence, StatementType } from '../../../api/documents.generated.js';
import { FAMILIES, type Family } from '../../../words/families.js';
import { KIND_ORDER, type Kind } from '../../../words/kinds.js';
import { STATEMENT_TYPES } from '../../lists/statement-types.js';
import { FOLDED } from './folded.js';

/** Marks of a line besides its family. */
export const STANDINGS = ['asserted', 'disputed', 'inferred', 'withdrawn'] as const;
export type Standing = (typeof STANDINGS)[number];

/** What a filter can leave out. */
export type Layer = Kind | Family | Standing;

/** What a reader asked to see around an entity: statements of some types, or of all types that are not folded. */
export interface Expansion {
  readonly id: string;
  readonly types: readonly StatementType[] | null;
}

/** What a picture shows: everything of it stands in the address. */
export interface Plan {
  /** Where it starts; empty for the coalitions. */
  readonly starts: readonly string[];
  /** How many statements away from the starts it reaches by itself. */
  readonly steps: number;
  readonly expansions: readonly Expansion[];
  readonly hidden: ReadonlySet<string>;
  readonly pinned: ReadonlySet<string>;
  /** What the reader leaves out; null until it is chosen. Then persons, things and folded families are left out, but for what was expanded. */
  readonly off: ReadonlySet<Layer> | null;
  readonly minRoots: number;
  readonly minConfidence: Confidence | null;
  /** Whether the reader wants a picture of more entities than one can keep apart. */
  readonly crowded: boolean;
}

/** Whether the picture shows what follows by rules. */
export function derives({ off }: Plan): boolean {
  return off !== null && !off.has('inferred');
}

/** What is left out until a reader chooses. */
export const OFF_AT_FIRST: ReadonlySet<Layer> = new Set<Layer>(['person', 'place', 'weapon', ...FOLDED, 'inferred', 'withdrawn']);
export const ROOT_STEPS = [1, 2, 3, 5] as const;
export const CONFIDENCES: readonly Confidence[] = ['LOW', 'MODERATE', 'HIGH'];
const LAYERS: ReadonlySet<string> = new Set<Layer>([...KIND_ORDER, ...FAMILIES, ...STANDINGS]);
const TYPES: ReadonlySet<string> = new Set(STATEMENT_TYPES.map(([, type]) => type));
const MOST_STEPS = 3;

function list(text: string | undefined): readonly string[] {
  return (text ?? '').split(',').filter((part) => part !== '');
}

function readExpansion(text: string, unknown: string[]): Expansion {
  const [id = '', types] = text.split(':');
  if (types === undefined) return { id, types: null };
  const all = types.split('.').filter((type) => type !== '');
  unknown.push(...all.filter((type) => !TYPES.has(type)));
  return { id, types: all.filter((type): type is StatementType => TYPES.has(type)) };
}

/** The plan that an address carries, and those of its words that this version does not know. */
export function readPlan(choices: Readonly<Record<string, string>>): { readonly plan: Plan; readonly unknown: readonly string[] } {
  const unknown: string[] = [];
  const starts = list(choices['around']);
  const off = choices['off'] === undefined ? null : list(choices['off']);
  unknown.push(...(off ?? []).filter((word) => word !== 'none' && !LAYERS.has(word)));
  const steps = Number(choices['steps'] ?? (starts.length === 0 ? 2 : 1));
  const roots = Number(choices['roots'] ?? 1);
  const confidence = CONFIDENCES.find((value) => value === choices['confidence']) ?? null;
  if (choices['confidence'] !== undefined && confidence === null) unknown.push(choices['confidence']);
  return {
    plan: {
      starts,
      steps: Number.isInteger(steps) && steps >= 1 && steps <= MOST_STEPS ? steps : 1,
      expansions: list(choices['expand']).map((text) => readExpansion(text, unknown)),
      hidden: new Set(list(choices['hide'])),
      pinned: new Set(list(choices['pin'])),
      off: off === null ? null : new Set(off.filter((word): word is Layer => LAYERS.has(word))),
      minRoots: ROOT_STEPS.find((step) => step === roots) ?? 1,
      minConfidence: confidence,
      crowded: choices['crowded'] === 'yes',
    },
    unknown,
  };
}

/** Expansions as the address has them. */
export function writeExpansions(expansions: readonly Expansion[]): string | null {
  return expansions.map(({ id, types }) => (types === null ? id : `${id}:${types.join('.')}`)).join(',') || null;
}

/** A set as the address has it. */
export function writeSet(ids: Iterable<string>): string | null {
  return [...ids].sort().join(',') || null;
}

/** What is left out, as the address has it: leaving out nothing is a choice too. */
export function writeOff(off: ReadonlySet<Layer>): string {
  return writeSet(off) ?? 'none';
}
