import { Sentence } from '../../parts/sentence.js';
import type { TableStatement } from '../../parts/statement-table.js';
import { rootsOf } from '../../state/roots.js';
import { trueWords } from '../../words/statements.js';
import { words } from '../../words/words.js';
import type { PageData } from './types.js';

const IN_ORDER = [
  'Membership',
  'FrontFor',
  'OrganisationalPart',
  'Sponsorship',
  'Designation',
  'Integration',
  'Subordination',
  'Leadership',
];
/** Types that say something about their object too, not only about their subject. */
const FROM_OUTSIDE: ReadonlySet<string> = new Set(['Sponsorship', 'FrontFor', 'Leadership']);
const SENTENCES = 5;

/** The statements that say most about it: one of each type, the best supported. */
function chosenFor({ entity, relations, designations }: PageData): readonly TableStatement[] {
  const all: readonly TableStatement[] = [...relations.nodes, ...designations.nodes].filter(
    ({ status, subject, __typename: type }) => status === 'ASSERTED' && (subject.id === entity.id || FROM_OUTSIDE.has(type)),
  );
  const support = (statement: TableStatement) => rootsOf(statement.evidence).for.size;
  return IN_ORDER.flatMap((type) => {
    const [best] = all.filter((statement) => statement.__typename === type).sort((a, b) => support(b) - support(a));
    return best ? [best] : [];
  }).slice(0, SENTENCES);
}

/** A few sentences that say who it is; the small figures count root sources. */
export function Story({ data }: { readonly data: PageData }) {
  const { entity } = data;
  const statements = chosenFor(data);
  const says = ('descriptor' in entity && entity.descriptor) || ('purpose' in entity && entity.purpose) || entity.description;
  return (
    <p className="story">
      {says && <span>{says} </span>}
      {statements.map((statement) => (
        <span key={statement.id}>
          <Sentence statement={statement} about={entity.id} />
          {statement.valid.from !== null && ` ${trueWords(statement)}`}
          <sup>{rootsOf(statement.evidence).for.size}</sup>.{' '}
        </span>
      ))}
      {statements.length > 0 && <span className="small mut">{words('actor.story.note')}</span>}
    </p>
  );
}
