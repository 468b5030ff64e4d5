import { byText } from '../../base/by-text.js';
import type { HistoryKind, Stance, StatementStatus } from '../../model/api/types.generated.js';

/** A piece of evidence in the history of a statement or entity. */
export interface KnownEvidence {
  readonly id: string;
  readonly stance: Stance;
  /** The day from which it is known. */
  readonly on: string;
}

export interface HistoryStep {
  readonly on: string;
  readonly kind: HistoryKind;
  readonly status: StatementStatus | null;
  readonly evidence: string | null;
}

/** The order of evidence of one day. */
const STANCE_ORDER = { SUPPORTS: 0, DISPUTES: 1 } as const satisfies Readonly<Record<Stance, number>>;

function byDay(a: KnownEvidence, b: KnownEvidence): number {
  return byText(a.on, b.on) || STANCE_ORDER[a.stance] - STANCE_ORDER[b.stance] || byText(a.id, b.id);
}

/**
 * The history of a statement or entity, from its evidence and its withdrawal. Disputing evidence that was known before any
 * support comes first, without a status, as there was nothing to dispute.
 * @param isStatement entities have no status
 */
export function historyOf(evidence: readonly KnownEvidence[], retractedOn: string | null, isStatement: boolean): HistoryStep[] {
  let supported = false;
  let disputed = false;
  let withdrawn = false;
  const status = (): StatementStatus | null =>
    !isStatement || !supported ? null : withdrawn ? 'RETRACTED' : disputed ? 'DISPUTED' : 'ASSERTED';
  const steps: HistoryStep[] = [];
  const withdraw = (before: string | null) => {
    if (withdrawn || retractedOn === null || (before !== null && retractedOn >= before)) return;
    withdrawn = true;
    steps.push({ on: retractedOn, kind: 'RETRACTED', status: status(), evidence: null });
  };
  const take = {
    SUPPORTS: () => {
      const kind = supported ? 'SUPPORTED' : 'KNOWN';
      supported = true;
      return kind;
    },
    DISPUTES: () => {
      disputed = true;
      return 'DISPUTED';
    },
  } satisfies Readonly<Record<Stance, () => HistoryKind>>;
  for (const item of [...evidence].sort(byDay)) {
    withdraw(item.on);
    const kind = take[item.stance]();
    steps.push({ on: item.on, kind, status: status(), evidence: item.id });
  }
  withdraw(null);
  return steps;
}
