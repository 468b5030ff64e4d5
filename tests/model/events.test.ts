import { describe, expect, test } from '@jest/globals';
import { orderings } from '../../src/model/api/orders.js';
import { eventStatements } from '../../src/model/events.js';
import { readSchemaFiles } from '../../src/model/files.js';
import { readModel } from '../../src/model/read.js';

const files = readSchemaFiles();
const model = readModel(files);

/** The model with a vessel that has a sortable date, and statements that an actor seized one. */
const withVessels = readModel([
  ...files,
  { path: 'entities/vessel.graphql', text: '"A ship." type Vessel implements Entity @entity { "When." launched: EdtfDate @sortable }' },
  {
    path: 'statements/seizure.graphql',
    text: `"Taking of a ship." type Seizure implements Statement @statement(time: EVENT, edge: "SEIZED", subject: "seizures", object: "seizedBy") {
      "Who." subject: Actor!
      "What." object: Vessel!
    }`,
  },
]);

const shown = (of: typeof model) =>
  eventStatements(of).map(({ type, event, participant, date }) => [type.name, event, participant, date.name]);

describe('statements about events', () => {
  test('are those that the schema says', () => {
    expect(shown(model)).toEqual([
      ['Attribution', 'subject', 'object', 'date'],
      ['ClaimOfResponsibility', 'subject', 'object', 'date'],
      ['Conduct', 'object', 'subject', 'date'],
      ['Participation', 'object', 'subject', 'date'],
    ]);
  });

  test('do not come about by a sortable date at one end', () => {
    expect(shown(withVessels)).toEqual(shown(model));
    const names = (type: string) => orderings(withVessels, type).map(({ name }) => name);
    expect(names('Seizure')).toEqual(names('Membership'));
    expect(names('Vessel')).toContain('LAUNCHED');
  });
});
