import { describe, expect, test } from '@jest/globals';
import { data } from '../support/graph.js';
import { onEngines } from '../support/on-engines.js';
import { counts, importTexts, refused } from './importing.js';

/** A table in the columns of a data set; all of its content is invented. */
function table(columns: readonly string[], rows: readonly Readonly<Record<string, string | number>>[]): string {
  const cell = (text: string | number = '') => (/[",\n]/.test(String(text)) ? `"${String(text).replaceAll('"', '""')}"` : String(text));
  return `${[columns.join(','), ...rows.map((row) => columns.map((name) => cell(row[name])).join(','))].join('\n')}\n`;
}

const ACLED =
  'event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp'.split(
    ',',
  );

const BATTLE = {
  event_id_cnty: 'IRQ1',
  event_date: '03 January 2023',
  year: 2023,
  time_precision: 1,
  disorder_type: 'Political violence',
  event_type: 'Battles',
  sub_event_type: 'Armed clash',
  actor1: 'Military Forces of Iraq (2022-)',
  assoc_actor_1: 'Red Group; Women (Iraq)',
  inter1: 'State forces',
  actor2: 'Blue Group',
  inter2: 'Rebel group',
  interaction: 'State forces-Rebel group',
  iso: 368,
  region: 'Middle East',
  country: 'Iraq',
  admin1: 'North Province',
  admin2: 'East District',
  location: 'Port Alder',
  latitude: 36.34,
  longitude: 43.13,
  geo_precision: 2,
  source: 'Paper A; Paper B',
  source_scale: 'National',
  notes: 'On 3 January, soldiers and Blue Group fought.',
  fatalities: 4,
};

const acled = table(ACLED, [
  BATTLE,
  {
    ...BATTLE,
    event_id_cnty: 'IRQ2',
    event_date: '2023-01-10',
    time_precision: 2,
    event_type: 'Explosions/Remote violence',
    sub_event_type: 'Remote explosive/landmine/IED',
    actor1: 'Red Group',
    assoc_actor_1: '',
    inter1: 3,
    actor2: 'Civilians (Iraq)',
    inter2: 7,
    civilian_targeting: 'Civilian targeting',
    geo_precision: 1,
    fatalities: 0,
  },
  {
    ...BATTLE,
    event_id_cnty: 'IRQ3',
    time_precision: 3,
    actor1: 'Unidentified Armed Group (Iraq)',
    assoc_actor_1: '',
    inter1: 3,
    fatalities: '',
  },
  { ...BATTLE, event_id_cnty: 'IRQ4', event_type: 'Protests', sub_event_type: 'Peaceful protest', actor1: 'Protesters (Iraq)', inter1: 6 },
  { ...BATTLE, event_id_cnty: 'IRQ5', event_date: '3/1/23' },
  { ...BATTLE, event_id_cnty: 'IRQ1', fatalities: 9 },
]);

const GTD =
  'eventid,iyear,imonth,iday,approxdate,extended,resolution,country,country_txt,region,region_txt,provstate,city,latitude,longitude,specificity,vicinity,location,summary,doubtterr,alternative_txt,success,suicide,attacktype1,attacktype1_txt,attacktype2,targtype1_txt,corp1,target1,gname,gsubname,gname2,guncertain1,guncertain2,claimed,claimmode_txt,claim2,compclaim,weaptype1,weaptype1_txt,weapsubtype1_txt,nkill,nkillter,nwound,ransom,ransomamt,scite1,dbsource'.split(
    ',',
  );

const INCIDENT = {
  eventid: '201401050001',
  iyear: 2014,
  imonth: 1,
  iday: 5,
  extended: 0,
  country_txt: 'Iraq',
  provstate: 'North Province',
  city: 'Port Alder',
  latitude: 36.34,
  longitude: 43.13,
  specificity: 1,
  summary: '01/05/2014: A bomb exploded.',
  doubtterr: 1,
  alternative_txt: 'Insurgency/Guerilla Action',
  success: 1,
  suicide: 1,
  attacktype1: 3,
  attacktype1_txt: 'Bombing/Explosion',
  target1: 'A patrol',
  gname: 'Red Group',
  gsubname: 'Red Wing',
  gname2: 'Blue Group',
  guncertain1: 0,
  guncertain2: 1,
  claimed: 1,
  claimmode_txt: 'Posted to website, blog, etc.',
  nkill: 3,
  nwound: 2.5,
  ransom: 1,
  ransomamt: 5000,
  scite1: 'A report of Paper A',
};

const gtd = table(GTD, [
  INCIDENT,
  {
    ...INCIDENT,
    eventid: '201401000002',
    iday: 0,
    gname: 'Unknown',
    gname2: '',
    claimed: 0,
    claimmode_txt: '',
    success: 0,
    nkill: '',
    specificity: 5,
    city: 'Unknown',
  },
  { ...INCIDENT, eventid: '201400000003', imonth: 0, iday: 0, attacktype1: 2, weaptype1: 5 },
  { ...INCIDENT, eventid: '201401050004', extended: 1, resolution: '1/9/2014' },
  { ...INCIDENT, eventid: '7' },
]);

const QUERY = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Attack {
  date { edtf } violence method outcome killed { best } injured { best }
  location { name description coordinates { precision } country { isoCode } }
  participants { edges { node { side subject { id } } } }
  attributions { edges { node { strength object { id } } } }
  claims { edges { node { kind channel object { id } } } }
  evidence { summary quote } } } }`;

// biome-ignore lint/suspicious/noExplicitAny: answers have the shape of their query
type Answer = any;
const listed = (connection: Answer, pick: (node: Answer) => unknown) => connection.edges.map((edge: Answer) => pick(edge.node)).sort();

onEngines(
  async (store) => {
    expect(refused(await importTexts(store, 'acled', { 'acled.csv': acled }))).toEqual(['7 DUPLICATE_ID', '6 BAD_DATE'].reverse());
    expect(refused(await importTexts(store, 'gtd', { 'gtd.csv': gtd }))).toEqual(expect.arrayContaining(['6 BAD_ROW']));
  },
  (store) => {
    describe('an event of ACLED', () => {
      test('has its actors on two sides, of which none is the attacker', async () => {
        const { nodes } = await data(store(), QUERY, { ids: ['acled-irq1', 'acled-irq2', 'acled-irq3', 'acled-irq4'] });
        const [battle, bomb, unclear, protest] = nodes;
        expect(protest).toBeNull();
        expect(battle).toMatchObject({
          date: { edtf: '2023-01-03' },
          violence: 'STATE_BASED',
          method: null,
          killed: { best: 4 },
          attributions: { edges: [] },
          location: {
            name: 'Port Alder',
            description: 'East District, North Province',
            coordinates: { precision: 'EXACT' },
            country: { isoCode: 'IQ' },
          },
        });
        expect(battle.evidence[0].quote).toBe('On 3 January, soldiers and Blue Group fought.');
        expect(battle.evidence[0].summary).toMatch(/associated with it: Red Group; Women \(Iraq\)\..* Rests on: Paper A; Paper B\./);
        const sides = listed(battle.participants, ({ side, subject }) => `${side} ${subject.id}`);
        expect(sides.map((text: string) => text.replace(/-[0-9a-f]{8}$/, ''))).toEqual([
          '1 acled-actor-military-forces-of-iraq-2022',
          '1 acled-actor-red-group',
          '2 acled-actor-blue-group',
        ]);
        expect(bomb).toMatchObject({ date: { edtf: '2023-01-10~' }, violence: 'ONE_SIDED', method: 'BOMBING', killed: { best: 0 } });
        expect(listed(bomb.participants, ({ side }) => side)).toEqual(['1']);
        expect(unclear).toMatchObject({ date: { edtf: '2023-01' }, killed: null, location: { name: 'Port Alder' } });
      });

      test('shares places and actors with others; forces of a state are its organs', async () => {
        const { locations, stateOrgans } = await data(
          store(),
          '{ locations { edges { node { name } } } stateOrgans { edges { node { kind state { isoCode } externalIds { scheme value } } } } }',
        );
        expect(listed(locations, ({ name }) => name)).toEqual(['North Province', 'Port Alder', 'Port Alder']);
        expect(listed(stateOrgans, (node) => node)).toEqual([
          {
            kind: 'ARMED_FORCE',
            state: { isoCode: 'IQ' },
            externalIds: [{ scheme: 'ACLED-ACTOR', value: 'Military Forces of Iraq (2022-)' }],
          },
        ]);
      });
    });

    test('an incident of GTD keeps its doubts, its claims and what is unknown of its day', async () => {
      const ids = ['gtd-201401050001', 'gtd-201401000002', 'gtd-201400000003', 'gtd-201401050004'];
      const { nodes } = await data(store(), QUERY, { ids });
      const [first, second, third, fourth] = nodes;
      expect(first).toMatchObject({ date: { edtf: '2014-01-05' }, method: 'BOMBING', outcome: 'HIT', killed: { best: 3 }, injured: null });
      expect(first.evidence[0].summary).toMatch(
        /doubts that it was terrorism\..* Subgroup: Red Wing\..* Injured: 2\.5\..* Rests on: A report of Paper A\./,
      );
      expect(first.evidence[0].summary).not.toContain('5000');
      expect(listed(first.attributions, ({ strength, object }) => `${strength} ${object.id.replace(/-[0-9a-f]{8}$/, '')}`)).toEqual([
        'ASSESSED gtd-actor-red-group',
        'SUSPECTED gtd-actor-blue-group',
      ]);
      expect(listed(first.claims, ({ kind, channel }) => [kind, channel])).toEqual([['CLAIMED', 'Posted to website, blog, etc.']]);
      expect(second).toMatchObject({
        date: { edtf: '2014-01' },
        outcome: 'FAILED',
        killed: null,
        attributions: { edges: [] },
        claims: { edges: [] },
      });
      expect(second.location).toMatchObject({ name: 'North Province', coordinates: null });
      expect(third).toMatchObject({ date: { edtf: '2014' }, method: 'SHOOTING' });
      expect(fourth.date.edtf).toBe('2014-01-05/2014-01-09');
    });

    test('a second import changes nothing, and names what is not recorded', async () => {
      const again = await importTexts(store(), 'acled', { 'acled.csv': acled });
      expect(again.report.total).toMatchObject({ created: 0, changed: 0 });
      expect([...again.report.notes]).toEqual([['not recorded: Protests', 1]]);
      expect((await importTexts(store(), 'gtd', { 'gtd.csv': gtd })).report.total).toMatchObject({ created: 0, changed: 0 });
      expect(Object.values(counts(again)).every(([created]) => created === 0)).toBe(true);
    });

    test('a table of something else is refused with what is missing', async () => {
      await expect(importTexts(store(), 'acled', { 'a.csv': 'event_id,event_date\n1,2\n' })).rejects.toThrow(
        /no column event_id_cnty, .* of ACLED/,
      );
      await expect(importTexts(store(), 'gtd', { 'a.csv': 'a,b\n1,2\n' })).rejects.toThrow(
        /not an event file of the Global Terrorism Database/,
      );
    });

    test('the graph is sound', async () => {
      expect(await store().check()).toEqual([]);
    });
  },
);
