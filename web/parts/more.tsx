import { choose, usePlace } from '../state/place.js';
import { number, words } from '../words/words.js';

const PAGE = 50;
const MOST = 1_000;

/** How many rows the reader wants to see; it stands in the address. */
export function useRows(): number {
  const asked = Number(usePlace().choices['rows'] ?? PAGE);
  return Number.isInteger(asked) && asked >= PAGE ? Math.min(asked, MOST) : PAGE;
}

/**
 * How many there are, and the way to more of them.
 * @param props.most more rows than these are never shown
 */
export function More(props: { readonly shown: number; readonly total: number; readonly hasMore: boolean; readonly most?: number }) {
  const { shown, total, hasMore, most = MOST } = props;
  const rows = useRows();
  if (!hasMore) return null;
  return (
    <p className="acts more">
      <span className="mut">{words('list.shown', { shown: number(shown), total: number(total) })}</span>
      {rows < most ? (
        <button type="button" onClick={() => choose({ rows: String(Math.min(rows * 2, most)) }, true)}>
          {words('list.more')}
        </button>
      ) : (
        <span>{words('list.most', { n: number(most) })}</span>
      )}
    </p>
  );
}
