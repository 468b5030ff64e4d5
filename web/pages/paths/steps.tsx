import { useState } from 'react';
import { Sentence, StatusBadge } from '../../parts/sentence.js';
import { RootsCell, RootsHead } from '../../parts/statement-table.js';
import { trueWords } from '../../words/statements.js';
import { words } from '../../words/words.js';
import { columnsOf, type Path, type Shape, type Step } from './shapes.js';

const SOURCES = 2;

/** Who says so, each publisher once with the place in its source. */
function WhoSays({ evidence }: Pick<Step, 'evidence'>) {
  const places = new Map<string, string | null>();
  for (const { stance, source, locator } of evidence) {
    const name = source.publisher?.name ?? words('source.noPublisher');
    if (stance === 'SUPPORTS' && !places.has(name)) places.set(name, locator);
  }
  const shown = [...places].slice(0, SOURCES);
  return (
    <>
      {shown.map(([name, locator], i) => (
        <span key={name}>
          {i > 0 && ', '}
          {name} {locator !== null && <span className="dim">{locator}</span>}
        </span>
      ))}
      {places.size > shown.length && ` ${words('paths.andMore', { n: places.size - shown.length })}`}
    </>
  );
}

/** The steps of one path of a shape, each with its evidence; where there are alternatives, the reader chooses among them. */
export function Steps({ shape }: { readonly shape: Shape }) {
  const [chosen, setChosen] = useState(0);
  const path = shape.paths[chosen] ?? shape.paths[0]!;
  const columns = columnsOf(shape);
  const name = ({ entities }: Path, i: number) => {
    const varied = entities.filter((_, j) => columns[j]!.length > 1).map((entity) => entity.name);
    return varied.length === 0 ? words('paths.number', { n: i + 1 }) : varied.join(', ');
  };
  return (
    <>
      {shape.paths.length > 1 && (
        <label className="alternatives">
          <span className="mut">{words('paths.stepsOver')}</span>{' '}
          <select value={chosen} onChange={(event) => setChosen(Number(event.target.value))}>
            {shape.paths.map((one, i) => (
              <option key={i} value={i}>
                {name(one, i)}
              </option>
            ))}
          </select>
        </label>
      )}
      <table className="stack steps">
        <thead>
          <tr>
            <th scope="col" colSpan={2}>
              {words('paths.step')}
            </th>
            <th scope="col">{words('evidence.true')}</th>
            <th scope="col">{words('paths.who')}</th>
            <RootsHead />
          </tr>
        </thead>
        <tbody>
          {path.statements.map((statement, i) => (
            <tr key={statement.id}>
              <td className="mut">{i + 1}</td>
              <td className="targets">
                <Sentence statement={statement} /> <StatusBadge status={statement.status} />
              </td>
              <td data-label={words('evidence.true')}>{trueWords(statement)}</td>
              <td data-label={words('paths.who')}>
                <WhoSays evidence={statement.evidence} />
              </td>
              <RootsCell statement={statement} />
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
