import { useState } from 'react';
import { chosen, type StatementText } from '../words/statements.js';
import { counted, words } from '../words/words.js';
import { StatementLink } from './sentence.js';

/** A fact that a rule derives. */
export interface InferredFact {
  readonly explanation: string;
  readonly rule: { readonly id: string; readonly question: string };
  readonly premises: readonly StatementText[];
}

const SHOWN = 5;
/** It counts root sources, which the page shows as squares. */
const COUNTING_RULE = 'independence';

function Fact({ explanation, rule, premises }: InferredFact) {
  return (
    <li>
      <div>{explanation}</div>
      <details className="small">
        <summary>
          {counted('follows.premises', premises.length)}, {words('follows.rule', { rule: chosen('rule', rule.id) })}
        </summary>
        <p className="mut">{rule.question}</p>
        <ul>
          {premises.map((premise) => (
            <li key={premise.id}>
              <StatementLink statement={premise} />
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}

/** Derived facts, each with its rule and its premises, marked as inferred by a dotted line. */
export function InferredList({ facts, complete }: { readonly facts: readonly InferredFact[]; readonly complete: boolean }) {
  const [all, setAll] = useState(false);
  const derived = facts.filter(({ rule }) => rule.id !== COUNTING_RULE);
  if (derived.length === 0) return <p className="dim">{words('follows.none')}</p>;
  const shown = all ? derived : derived.slice(0, SHOWN);
  return (
    <>
      <ul className="inf">
        {shown.map((fact, i) => (
          <Fact key={i} {...fact} />
        ))}
      </ul>
      {shown.length < derived.length && (
        <button type="button" className="txt" onClick={() => setAll(true)}>
          {words('follows.all', { n: derived.length })}
        </button>
      )}
      {!complete && <p className="dim">{words('follows.incomplete')}</p>}
    </>
  );
}
