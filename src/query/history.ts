/** A piece of evidence in the life of a statement or entity. */
export interface KnownEvidence {
  readonly id: string;
  readonly stance: 'SUPPORTS' | 'DISPUTES';
  /** The day from which it is known. */
  readonly on: string;
}

export interface HistoryStep {
  readonly on: string;
  readonly kind: 'KNOWN' | 'SUPPORTED' | 'DISPUTED' | 'RETRACTED';
  readonly status: 'ASSERTED' | 'DISPUTED' | 'RETRACTED' | null;
  readonly evidence: string | null;
}

/**
 * The life of a statement or entity from its evidence and its withdrawal. Disputing evidence that was known before any
 * support is told first, without a status: there was nothing yet to dispute.
 * @param isStatement entities have no status
 */
export function historyOf(evidence: readonly KnownEvidence[], retractedOn: string | null, isStatement: boolean): HistoryStep[] {
  const ordered = [...evidence].sort((a, b) =>
    a.on !== b.on ? (a.on < b.on ? -1 : 1) : a.stance !== b.stance ? (a.stance === 'SUPPORTS' ? -1 : 1) : a.id < b.id ? -1 : 1,
  );
  let supported = false;
  let contradicted = false;
  let withdrawn = false;
  const status = () => (!isStatement || !supported ? null : withdrawn ? 'RETRACTED' : contradicted ? 'DISPUTED' : 'ASSERTED');
  const steps: HistoryStep[] = [];
  const withdraw = (before: string | null) => {
    if (withdrawn || retractedOn === null || (before !== null && retractedOn >= before)) return;
    withdrawn = true;
    steps.push({ on: retractedOn, kind: 'RETRACTED', status: status(), evidence: null });
  };
  for (const item of ordered) {
    withdraw(item.on);
    const kind = item.stance === 'DISPUTES' ? 'DISPUTED' : supported ? 'SUPPORTED' : 'KNOWN';
    if (item.stance === 'DISPUTES') contradicted = true;
    else supported = true;
    steps.push({ on: item.on, kind, status: status(), evidence: item.id });
  }
  withdraw(null);
  return steps;
}
