import { choose, usePlace } from '../state/place.js';
import { number, words } from '../words/words.js';

const PAGE = 50;
const MOST = 1_000;

/** How many rows the reader wants to see; it stands in the address. */
export function useRows(): number {
  const asked = Number(usePlace().choices['rows'] ?? PAGE);
  return Number.isInteger(asked) && asked >= PAGE ? Math.min(asked, MOST) : PAGE;
}

/** How many there are, and the way to more of them. */
export function More({ shown, total, hasMore }: { readonly shown: number; readonly total: number; readonly hasMore: boolean }) {
  const rows = useRows();
  if (!hasMore) return null;
  return (
    <p className="acts more">
      <span className="mut">{words('list.shown', { shown: number(shown), total: number(total) })}</span>
      {rows < MOST ? (
        <button type="button" onClick={() => choose({ rows: String(Math.min(rows * 2, MOST)) }, true)}>
          {words('list.more')}
        </button>
      ) : (
        <span>{words('list.most')}</span>
      )}
    </p>
  );
}
