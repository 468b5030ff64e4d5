import { byText } from '../../base/by-text.js';
import type { HistoryKind, Stance, StatementStatus } from '../../model/api/types.generated.js';

/** A piece of evidence in the history of a statement or entity. */
export interface KnownEvidence {
  readonly id: string;
  readonly stance: Stance;
  /** The day from which it is known. */
  readonly on: string;
  /** The first day on which it may have been known; null where nothing bounds it. */
  readonly possibleFrom: string | null;
}

/** What happens to a statement without evidence of its own. */
export interface Turns {
  readonly retractedOn: string | null;
  /** The day on which the first statement that says it in particular is known. */
  readonly specifiedOn: string | null;
  /** The first day on which that may have been known. */
  readonly specifiedFrom: string | null;
}

export interface HistoryStep {
  readonly on: string;
  readonly possibleFrom: string | null;
  readonly certain: boolean;
  readonly kind: HistoryKind;
  readonly status: StatementStatus | null;
  readonly evidence: string | null;
}

/** The order of evidence of one day. */
const STANCE_ORDER = { SUPPORTS: 0, DISPUTES: 1 } as const satisfies Readonly<Record<Stance, number>>;

function byDay(a: KnownEvidence, b: KnownEvidence): number {
  return byText(a.on, b.on) || STANCE_ORDER[a.stance] - STANCE_ORDER[b.stance] || byText(a.id, b.id);
}

/** The turns in the order in which they are reported where they fall on one day. */
const TURNS = [
  { kind: 'SPECIFIED', day: 'specifiedOn', from: 'specifiedFrom' },
  { kind: 'RETRACTED', day: 'retractedOn', from: 'retractedOn' },
] as const satisfies readonly { readonly kind: HistoryKind; readonly day: keyof Turns; readonly from: keyof Turns }[];

/**
 * The history of a statement or entity, from its evidence and its turns. Disputing evidence that was known before any support comes first,
 * without a status, as there was nothing to dispute.
 * @param isStatement entities have no status
 */
export function historyOf(evidence: readonly KnownEvidence[], turns: Turns, isStatement: boolean): HistoryStep[] {
  const happened = new Set<HistoryKind>();
  const status = (): StatementStatus | null => {
    if (!isStatement || !happened.has('KNOWN')) return null;
    const standing = (['RETRACTED', 'SPECIFIED', 'DISPUTED'] as const).find((kind) => happened.has(kind));
    return standing ?? 'ASSERTED';
  };
  const steps: HistoryStep[] = [];
  const ahead = TURNS.flatMap(({ kind, day, from }) =>
    turns[day] === null ? [] : [{ kind, on: turns[day], possibleFrom: turns[from] }],
  ).sort((a, b) => byText(a.on, b.on));
  const turn = (before: string | null) => {
    for (const { kind, on, possibleFrom } of ahead) {
      if (happened.has(kind) || (before !== null && on >= before)) continue;
      happened.add(kind);
      steps.push({ on, possibleFrom, certain: possibleFrom === on, kind, status: status(), evidence: null });
    }
  };
  const kindOf = {
    SUPPORTS: () => (happened.has('KNOWN') ? 'SUPPORTED' : 'KNOWN'),
    DISPUTES: () => 'DISPUTED',
  } as const satisfies Readonly<Record<Stance, () => HistoryKind>>;
  for (const { id, stance, on, possibleFrom } of [...evidence].sort(byDay)) {
    turn(on);
    const kind = kindOf[stance]();
    happened.add(kind);
    steps.push({ on, possibleFrom, certain: possibleFrom === on, kind, status: status(), evidence: id });
  }
  turn(null);
  return steps;
}
