import type { LinkView, NetworkView } from './view.js';

/** What became of a statement from one picture to the next. */
export type ChangeKind = 'new' | 'disputed' | 'settled' | 'evidence' | 'certain' | 'uncertain' | 'gone';

/** In the order in which they are said. */
const ORDER: readonly ChangeKind[] = ['new', 'disputed', 'settled', 'evidence', 'certain', 'uncertain', 'gone'];

export interface Change {
  readonly kind: ChangeKind;
  readonly link: LinkView;
}

function changeOf(before: LinkView, now: LinkView): ChangeKind | null {
  if (before.standing !== now.standing) return now.standing === 'disputed' ? 'disputed' : 'settled';
  if (before.roots !== now.roots) return 'evidence';
  if (before.uncertain !== now.uncertain) return now.uncertain ? 'uncertain' : 'certain';
  return null;
}

/** What differs between two pictures, by kind. */
export function difference(before: NetworkView, now: NetworkView): readonly Change[] {
  const byId = ({ links }: NetworkView) => new Map(links.map((link) => [link.id, link]));
  const [old, current] = [byId(before), byId(now)];
  const changes: Change[] = [];
  for (const [id, link] of current) {
    const earlier = old.get(id);
    const kind = earlier === undefined ? 'new' : changeOf(earlier, link);
    if (kind) changes.push({ kind, link });
  }
  for (const [id, link] of old) if (!current.has(id)) changes.push({ kind: 'gone', link });
  return changes.sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}
