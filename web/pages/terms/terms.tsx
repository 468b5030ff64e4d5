import { Glyph } from '../../marks/glyph.js';
import { Message, Waiting } from '../../parts/states.js';
import { usePlace, writePlace } from '../../state/place.js';
import { timesToChoices, useTimes } from '../../state/times.js';
import { KIND_ONE, kindOf } from '../../words/kinds.js';
import { chosen } from '../../words/statements.js';
import { type Terms as AllTerms, useTerms } from '../../words/use-terms.js';
import { hasText, words } from '../../words/words.js';

/** The family of words in which this interface says the values of a closed list. */
const VALUE_WORDS: Readonly<Record<string, string>> = {
  StatementStatus: 'standing',
  Confidence: 'confidence',
  Reliability: 'reliability',
  SupportType: 'support',
  Directness: 'directness',
  SubordinationBasis: 'basis',
  AttackOutcome: 'outcome',
  AttributionStrength: 'strength',
};

/** The fields or values of a type or list. */
function membersOf({ terms }: AllTerms, name: string): readonly (readonly [member: string, text: string])[] {
  return Object.entries(terms).flatMap(([key, text]) => (key.startsWith(`${name}.`) ? [[key.slice(name.length + 1), text] as const] : []));
}

/** A type as this interface calls it; the API's own name where it has no other. */
function TypeWord({ name, group }: { readonly name: string; readonly group: keyof AllTerms['groups'] }) {
  const kind = kindOf({ __typename: name });
  if (group === 'entities' && (name === 'Location' || kind !== 'place'))
    return (
      <>
        <Glyph kind={kind} size={14} /> {words(KIND_ONE[kind])}
      </>
    );
  return hasText(`type.${name}`) ? chosen('type', name) : chosen('term', name);
}

function Members({ all, name }: { readonly all: AllTerms; readonly name: string }) {
  const members = membersOf(all, name);
  const family = VALUE_WORDS[name];
  if (members.length === 0) return null;
  return (
    <dl className="facts wide-facts members">
      {members.map(([member, text]) => (
        <div key={member}>
          <dt>
            {family !== undefined && hasText(`${family}.${member}`) && <>{chosen(family, member)} </>}
            <code>{member}</code>
          </dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

function All({ all, opened }: { readonly all: AllTerms; readonly opened: string | null }) {
  const times = timesToChoices(useTimes());
  const groups = Object.keys(all.groups) as (keyof AllTerms['groups'])[];
  const group = groups.find((one) => opened !== null && all.groups[one].includes(opened));
  if (opened !== null && group === undefined)
    return (
      <Message
        title={words('terms.unknown', { name: opened })}
        acts={<a href={writePlace({ page: 'terms', choices: times })}>{words('term.all')}</a>}
      >
        {all.terms[opened]}
      </Message>
    );
  if (opened !== null && group !== undefined)
    return (
      <>
        <h1>
          <TypeWord name={opened} group={group} />
        </h1>
        <p className="lead">{all.terms[opened]}</p>
        <p className="small mut">
          {words('terms.inApi')} <code>{opened}</code>
        </p>
        <Members all={all} name={opened} />
        <p>
          <a href={writePlace({ page: 'terms', choices: times })}>{words('term.all')}</a>
        </p>
      </>
    );
  return (
    <>
      <h1>{words('page.terms')}</h1>
      <p className="lead">{words('terms.lead')}</p>
      {groups.map((one) => (
        <section key={one} className="terms">
          <div className="sechead">
            <h2>{words(`terms.${one}`)}</h2>
          </div>
          <dl className="facts wide-facts">
            {all.groups[one].map((name) => (
              <div key={name}>
                <dt className="targets">
                  <a href={writePlace({ page: 'terms', id: name, choices: times })}>
                    <TypeWord name={name} group={one} />
                  </a>
                </dt>
                <dd>{all.terms[name]}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}

/** What the terms mean: every kind of entity, type of statement, status and grade, in the words of the schema. */
export function Terms() {
  const { id } = usePlace();
  const { data, failed } = useTerms();
  if (data) return <All all={data} opened={id} />;
  return failed ? <Message title={words('term.failed')} /> : <Waiting what={words('page.terms')} />;
}
