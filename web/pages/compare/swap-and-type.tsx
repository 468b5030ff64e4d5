import { choose } from '../../state/place.js';
import { words } from '../../words/words.js';
import { TypeOptions } from '../lists/type-options.js';
import type { CompareChoices } from './choices.js';

/** Which statements are compared, and the two sides the other way round. */
export function SwapAndType({ choices: { a, b, type } }: { readonly choices: CompareChoices }) {
  return (
    <>
      <label className="f">
        <span className="small mut">{words('list.type')}</span>
        <select value={type?.[0] ?? ''} onChange={(event) => choose({ type: event.target.value || null, rows: null })}>
          <TypeOptions />
        </select>
      </label>
      {a !== null && b !== null && (
        <button type="button" className="txt" onClick={() => choose({ a: b, b: a })}>
          {words('compare.swap')}
        </button>
      )}
    </>
  );
}
