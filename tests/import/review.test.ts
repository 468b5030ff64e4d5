import { describe, expect, test } from '@jest/globals';
import { loadValue } from '../support/graph.js';
import { onEngines } from '../support/on-engines.js';
import { importTexts } from './importing.js';

const evidence = [{ source: 'source:own', locator: '1', summary: 'It is named.' }];
const OWN = {
  sources: [{ id: 'source:own', title: 'Own', accessed: '2026-01-01' }],
  armedGroups: [
    { id: 'port-guard', name: "Liwa Hurras al-Mina'", externalIds: [{ scheme: 'WIKIDATA', value: 'Q42000001' }], evidence },
    { id: 'elm-front', name: 'Elm Liberation Front', evidence },
  ],
  locations: [{ id: 'elm', name: 'Elm Liberation Front', evidence }],
};

/** A file of each format that names an actor like one of the graph, without an id by which it is that actor. */
const FILES: readonly (readonly [format: string, name: string, text: string, mapping: string | null])[] = [
  ['acled', 'a.csv', acled(), null],
  [
    'ftm',
    'a.jsonl',
    JSON.stringify({
      id: 'NX-1',
      schema: 'Organization',
      caption: 'Front for the Liberation of Elm',
      properties: { name: ['Elm Liberation Front'] },
    }),
    null,
  ],
  [
    'stix',
    'a.json',
    JSON.stringify({
      type: 'bundle',
      id: 'bundle--6d9a0b0c-0000-4000-8000-000000000001',
      objects: [{ type: 'intrusion-set', id: 'intrusion-set--6d9a0b0c-0000-4000-8000-000000000002', name: 'Elm Liberation Front' }],
    }),
    null,
  ],
  ['csv', 'a.csv', 'id,name\nx-1,Elm Liberation Front\n', 'records: [{ type: ArmedGroup, fields: { id: "{id}", name: "{name}" } }]'],
  [
    'json',
    'a.json',
    '[{"id":"x-1","name":"ELM LIBERATION FRONT"}]',
    'records: [{ type: ArmedGroup, fields: { id: "{id}", name: "{name}" } }]',
  ],
  ['cadre', 'a.json', JSON.stringify({ armedGroups: [{ id: 'x-1', name: 'Elm Liberation Front', evidence }] }), null],
];

function acled(): string {
  const row = {
    event_id_cnty: 'XXX1',
    event_date: '28 January 2024',
    year: '2024',
    time_precision: '1',
    disorder_type: 'Political violence',
    event_type: 'Battles',
    sub_event_type: 'Armed clash',
    actor1: 'Elm Liberation Front',
    assoc_actor_1: '',
    inter1: 'Rebel group',
    actor2: 'Military Forces of Iraq (2022-)',
    assoc_actor_2: '',
    inter2: 'State forces',
    interaction: '',
    civilian_targeting: '',
    iso: '368',
    region: '',
    country: 'Iraq',
    admin1: '',
    admin2: '',
    admin3: '',
    location: 'Port Alder',
    latitude: '36.1',
    longitude: '43.1',
    geo_precision: '1',
    source: '',
    source_scale: '',
    notes: '',
    fatalities: '0',
    tags: '',
    timestamp: '',
  };
  return `${Object.keys(row).join(',')}\n${Object.values(row)
    .map((cell) => `"${cell}"`)
    .join(',')}\n`;
}

describe('names and ids to be reviewed', () => {
  onEngines(
    (store) => loadValue(store, OWN),
    (store) => {
      const review = async (of: (typeof FILES)[number], dryRun: boolean) => {
        const [format, name, text, map] = of;
        const mapping = map === null ? null : { file: 'a.yaml', text: map };
        const { matches } = await importTexts(store(), format, { [name]: text }, { mapping, source: 'source:own', dryRun });
        return matches.map(({ file: _folder, ...match }) => match);
      };

      test.each(FILES)('%s: a name like one of the graph', async (...of) => {
        const found = await review(of, true);
        expect(found.map(({ candidate, row }) => [candidate, row > 0])).toEqual([['elm-front', true]]);
      });

      test('a dry run finds what the run finds, and what is in the graph is not found again', async () => {
        const dry = await review(FILES[0]!, true);
        expect(await review(FILES[0]!, false)).toEqual(dry);
        expect(await review(FILES[0]!, false)).toEqual([]);
      });

      test('an id in another list comes first, with the name whatever it is', async () => {
        const text = `${JSON.stringify({
          type: 'bundle',
          id: 'bundle--6d9a0b0c-0000-4000-8000-000000000011',
          objects: [
            {
              type: 'threat-actor',
              id: 'threat-actor--6d9a0b0c-0000-4000-8000-000000000012',
              name: 'Harbour Watch',
              aliases: ['Elm Liberation Front'],
              external_references: [{ source_name: 'WIKIDATA', external_id: 'Q42000001' }],
            },
          ],
        })}`;
        const { matches } = await importTexts(store(), 'stix', { 'b.json': text }, {});
        expect(matches[0]).toMatchObject({
          name: 'Harbour Watch',
          candidate: 'port-guard',
          candidateName: "Liwa Hurras al-Mina'",
          reason: 'SHARED_ID',
          score: 1,
        });
        expect(matches.slice(1).map(({ name, candidate }) => [name, candidate])).toContainEqual(['Elm Liberation Front', 'elm-front']);
      });
    },
  );
});
