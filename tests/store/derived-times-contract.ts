import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { CadreError } from '../../src/errors/cadre-error.js';
import { BASE, BROKEN, ENTITIES, membership, SOURCES, says } from './load-facts.js';
import type { LoadedStore } from './loaded-store.js';

/** A database that has just been started plans each text for the first time: the first tests take long on a busy machine. */
const PATIENCE = 180_000;
jest.setTimeout(PATIENCE);

/** What loading computes, on any engine, and what the check of the store finds wrong. */
export function derivedTimesContract(at: LoadedStore): void {
  const { load, change, dump, properties, known, entityKnown, disputed, broken } = at;

  describe('derived times', () => {
    it('of a source: the last day that its publication allows, or the day of reading', async () => {
      await load(BASE);
      const dated = (id: string) => properties('Source', id, 'knownFrom', 'knownFromHi');
      expect(await dated('source:early')).toEqual(['2020', '2020-12-31']);
      expect(await dated('source:middle')).toEqual(['2021-05-05', '2021-05-05']);
      expect(await dated('source:late')).toEqual(['2022-06~', '2022-06-30']);
      expect(await dated('source:undated')).toEqual(['2023-03-03', '2023-03-03']);
    });

    it.each<[string, string[], unknown[]]>([
      ['one support', [says('middle')], ['2021-05-05', '2021-05-05']],
      ['two, the earlier last', [says('late'), says('early')], ['2020', '2020-12-31']],
      ['two, the earlier first', [says('early'), says('late')], ['2020', '2020-12-31']],
      ['an undated one', [says('undated')], ['2023-03-03', '2023-03-03']],
      ['disputing evidence makes nothing known', [says('late'), says('early', ', stance: DISPUTES')], ['2022-06~', '2022-06-30']],
    ])('known from the earliest support: %s', async (_name, evidence, expected) => {
      await load([SOURCES, ENTITIES, membership(...evidence)]);
      expect(await known('membership:red:front')).toEqual(expected);
      expect(await at.store.check()).toEqual([]);
    });

    it.each<[string, string[], string | null]>([
      ['never, without dispute', [says('middle')], null],
      ['the day of the dispute, when it comes after the support', [says('early'), says('late', ', stance: DISPUTES')], '2022-06-30'],
      ['the day of the support, when it comes after the dispute', [says('late'), says('early', ', stance: DISPUTES')], '2022-06-30'],
      [
        'the earliest of several disputes',
        [says('early'), says('late', ', stance: DISPUTES'), says('middle', ', stance: DISPUTES')],
        '2021-05-05',
      ],
      ['the same day', [says('middle'), says('middle', ', locator: p2, stance: DISPUTES')], '2021-05-05'],
    ])('disputed from: %s', async (_name, evidence, expected) => {
      await load([SOURCES, ENTITIES, membership(...evidence)]);
      expect(await disputed('membership:red:front')).toBe(expected);
    });

    it('observed between the earliest and the last observation of supporting evidence', async () => {
      const observed = (source: string, day: string, more = '') => says(source, `, observedOn: "${day}"${more}`);
      await load([
        SOURCES,
        ENTITIES,
        membership(
          observed('early', '2019'),
          observed('middle', '2021-05'),
          observed('late', '2018-01-01', ', stance: DISPUTES'),
          says('undated'),
        ),
      ]);
      expect(await properties('Statement', 'membership:red:front', 'observedFirst', 'observedLast')).toEqual(['2019-12-31', '2021-05-01']);
    });

    it('keeps the day of retraction', async () => {
      await load([SOURCES, ENTITIES, membership(says('middle'))]);
      expect(await properties('Statement', 'membership:red:front', 'retractedOn')).toEqual([null]);
      await load([membership(says('middle')).replace('object: front', 'object: front, retractedOn: "2024-02-03"')]);
      expect(await properties('Statement', 'membership:red:front', 'retractedOn', 'knownFrom')).toEqual(['2024-02-03', '2021-05-05']);
    });

    it('of an entity: its own evidence, or what is stated about it earlier, at either end', async () => {
      await load([SOURCES, ENTITIES]);
      expect(await entityKnown('red')).toEqual(['2022-06~', '2022-06-30']);
      await load([membership(says('early'))]);
      expect(await entityKnown('red')).toEqual(['2020', '2020-12-31']);
      expect(await entityKnown('front')).toEqual(['2020', '2020-12-31']);
      expect(await entityKnown('blue')).toEqual(['2022-06~', '2022-06-30']);
      await load(['armedGroups: [{ id: blue, name: Blue, evidence: [{ source: "source:middle", summary: Is named. }] }]']);
      expect(await entityKnown('blue')).toEqual(['2021-05-05', '2021-05-05']);
    });

    it('of an entity is not what only disputes, nor what is stated later', async () => {
      await load([SOURCES, ENTITIES, membership(says('undated'), says('early', ', stance: DISPUTES'))]);
      expect(await entityKnown('red')).toEqual(['2022-06~', '2022-06-30']);
    });

    it('moves when disputing evidence is added to a stored statement', async () => {
      await load(BASE);
      expect(await disputed('membership:red:front')).toBeNull();
      await load([membership(says('late', ', stance: DISPUTES'))]);
      expect(await disputed('membership:red:front')).toBe('2022-06-30');
      expect(await known('membership:red:front')).toEqual(['2021-05-05', '2021-05-05']);
      expect(await at.store.check()).toEqual([]);
    });

    it('moves when earlier support is added to a stored statement', async () => {
      await load(BASE);
      await load([membership(says('early'))]);
      expect(await known('membership:red:front')).toEqual(['2020', '2020-12-31']);
      expect(await entityKnown('red')).toEqual(['2020', '2020-12-31']);
    });
  });

  describe('a source that is redated', () => {
    const redate = (source: string, published: string) =>
      `sources: [{ id: "source:${source}", title: T, published: "${published}", accessed: "2026-01-01" }]`;
    const statement = 'membership:red:front';

    beforeEach(() => load([SOURCES, ENTITIES, membership(says('middle'), says('late', ', stance: DISPUTES'))]));

    it('earlier, takes evidence, statements and entities along', async () => {
      await load([redate('middle', '2019-02')]);
      expect(await known(statement)).toEqual(['2019-02', '2019-02-28']);
      expect(await entityKnown('red')).toEqual(['2019-02', '2019-02-28']);
      expect(await properties('Evidence', `evidence:${statement}:middle:_`, 'knownFrom', 'knownFromHi')).toEqual(['2019-02', '2019-02-28']);
      expect(await at.store.check()).toEqual([]);
    });

    it('later, takes them along too', async () => {
      await load([redate('middle', '2022-01-01')]);
      expect(await known(statement)).toEqual(['2022-01-01', '2022-01-01']);
      expect(await entityKnown('red')).toEqual(['2022-01-01', '2022-01-01']);
      await load([redate('middle', '2024')]);
      expect(await known(statement)).toEqual(['2024', '2024-12-31']);
      expect(await disputed(statement)).toBe('2024-12-31');
      expect(await entityKnown('red')).toEqual(['2022-06~', '2022-06-30']);
      expect(await at.store.check()).toEqual([]);
    });

    it('moves the dispute that rests on it', async () => {
      await load([redate('late', '2021-12')]);
      expect(await disputed(statement)).toBe('2021-12-31');
      await load([redate('late', '2020')]);
      expect(await disputed(statement)).toBe('2021-05-05');
    });

    it('within the same bounds, changes the text that is shown', async () => {
      await load([redate('middle', '2021-05-05?')]);
      expect(await known(statement)).toEqual(['2021-05-05?', '2021-05-05']);
      expect(await entityKnown('red')).toEqual(['2021-05-05?', '2021-05-05']);
    });

    it('to what it was, leaves the graph as before', async () => {
      const before = await dump();
      await load([SOURCES.replace('"2021-05-05"', '"1999"')]);
      expect(await dump()).not.toEqual(before);
      await load([SOURCES]);
      expect(await dump()).toEqual(before);
    });

    it('is not redated by facts that leave the date out', async () => {
      const before = await dump();
      await load(['sources: [{ id: "source:middle", title: Middle, accessed: "2026-01-01" }]']);
      expect(await dump()).toEqual(before);
    });

    it('that gets a date leaves the day of reading behind', async () => {
      await load(['hostilities: [{ subject: red, object: blue, evidence: [{ source: "source:undated", summary: S }] }]']);
      expect(await known('hostility:blue:red')).toEqual(['2023-03-03', '2023-03-03']);
      await load([redate('undated', '2018')]);
      expect(await known('hostility:blue:red')).toEqual(['2018', '2018-12-31']);
      expect(await entityKnown('blue')).toEqual(['2018', '2018-12-31']);
    });
  });

  describe('check', () => {
    beforeEach(async () => {
      await load(BASE);
      expect(await at.store.check()).toEqual([]);
    });

    it.each(BROKEN)('tells that %s', async (_name, text, expected) => {
      await change(text);
      expect(await broken()).toEqual(expected);
    });

    it('tells an id that is there twice, where the engine lets it come so far', async () => {
      const twice = change("CREATE (:Weapon:Entity {id: 'drone', type: 'Weapon'})");
      const outcome = await twice.then(
        () => 'written',
        (error: unknown) => (error instanceof CadreError ? error.code : error),
      );
      if (outcome === 'written') expect(await broken()).toContain('unique-id-entity drone');
      else expect(outcome).toBe('CONFLICT');
    });

    it('tells all that is broken, in a fixed order', async () => {
      await change('MATCH (e:Evidence) DETACH DELETE e');
      const found = await broken();
      expect(found.filter((v) => v.startsWith('statement-evidence'))).toHaveLength(12);
      expect(found.filter((v) => v.startsWith('entity-evidence'))).toHaveLength(8);
      expect(await broken()).toEqual(found);
    });
  });
}
