import { chosen } from '../../words/statements.js';
import { words } from '../../words/words.js';
import { STATEMENT_TYPES } from './statement-types.js';

/** The options of a choice of a type of statement: all of them first. */
export function TypeOptions() {
  return (
    <>
      <option value="">{words('list.allTypes')}</option>
      {STATEMENT_TYPES.map(([name]) => (
        <option key={name} value={name}>
          {chosen('type', name)}
        </option>
      ))}
    </>
  );
}
