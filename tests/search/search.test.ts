import { expect, it } from '@jest/globals';
import { ask, countReads, data } from '../support/graph.js';
import { onEngines } from '../support/on-engines.js';

const ids = (found: { edges: { node: { id: string } }[] }) => found.edges.map((edge) => edge.node.id);

onEngines('all', (store) => {
  it('gives each bearer of a name, the primary name first', async () => {
    const query = '{ search(text: "islamic resistance in iraq", first: 2) { edges { node { id } matchedName matchedKind reason } } }';
    const { search } = await data(store(), query);
    expect(search.edges).toEqual([
      { node: { id: 'islamic-resistance-in-iraq' }, matchedName: 'Islamic Resistance in Iraq', matchedKind: 'PRIMARY', reason: 'FOLDED' },
      { node: { id: 'kataib-hezbollah' }, matchedName: 'ISLAMIC RESISTANCE IN IRAQ', matchedKind: 'LISTED_AS', reason: 'FOLDED' },
    ]);
  });

  it('shows the name statement that matched, with its evidence', async () => {
    const query = `{ search(text: "khazali network", first: 1) { edges { again: matched { id }
        matched { id value kind subject { id } evidence { locator source { id } } } } } }`;
    const { search } = await data(store(), query);
    const { again, matched } = search.edges[0];
    expect(matched).toEqual({
      id: again.id,
      value: 'KHAZALI NETWORK',
      kind: 'LISTED_AS',
      subject: { id: 'asaib-ahl-al-haq' },
      evidence: [{ locator: 'entry 28283', source: { id: 'source:ofac-sdn-list' } }],
    });
  });

  it.each([
    ['Kataib Hezbollah', 'EXACT', 1],
    ['KATAÏB Hezbollah', 'FOLDED', 0.99],
    ['Kataeb Hizbullah', 'TRANSLITERATED', null],
    ['Kataib Hezb', 'PREFIX', null],
    ['Kataib Hezbolkah', 'FUZZY', null],
    ['Kataib Hezbollah Syria', 'PARTIAL', null],
    ['KH', 'PARTIAL', 0.7],
  ])('says how %p matched: %p', async (text, reason, score) => {
    const { search } = await data(
      store(),
      'query($text: String!) { search(text: $text, first: 1) { edges { node { id } reason score } } }',
      {
        text,
      },
    );
    expect(search.edges).toEqual([{ node: { id: 'kataib-hezbollah' }, reason, score: score ?? expect.any(Number) }]);
  });

  it('looks only at what the view shows', async () => {
    const query = 'query($view: View) { search(text: "Golan Liberation Brigade", view: $view) { edges { node { id } } } }';
    const found = async (view: object) => ids((await data(store(), query, { view })).search);
    expect(await found({})).toEqual(['harakat-hezbollah-al-nujaba']);
    expect(await found({ excludeSources: ['source:ofac-sdn-list'] })).toEqual([]);
    expect(await found({ knownAt: '2010-01-01' })).toEqual([]);
    const none = await data(store(), '{ suggest(text: "kataib", view: { knownAt: "1990-01-01" }) { nodes { id } } }');
    expect(none.suggest.nodes).toEqual([]);
  });

  it('keeps to the types asked for', async () => {
    const query = 'query($types: [EntityType!]) { search(text: "islamic resistance in iraq", types: $types) { nodes { id } } }';
    const { search } = await data(store(), query, { types: ['ARMED_GROUP'] });
    expect(search.nodes[0]).toEqual({ id: 'kataib-hezbollah' });
    expect((await data(store(), query, { types: [] })).search.nodes).toEqual([]);
  });

  it('pages through the whole list once', async () => {
    const query = `query($after: String) { search(text: "kataib hezbollah islamic resistance in iraq", first: 2, after: $after) {
        edges { node { id } } pageInfo { hasNextPage endCursor } } }`;
    const whole = ids(
      (await data(store(), '{ search(text: "kataib hezbollah islamic resistance in iraq") { edges { node { id } } } }')).search,
    );
    expect(whole.length).toBeGreaterThan(2);
    const paged: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { search } = await data(store(), query, { after });
      paged.push(...ids(search));
      after = search.pageInfo.endCursor;
      more = search.pageInfo.hasNextPage;
    }
    expect(paged).toEqual(whole);
  });

  it('completes what is being typed, each word of it answered', async () => {
    const suggest = async (text: string) =>
      (
        await data(store(), 'query($text: String!) { suggest(text: $text, first: 3) { nodes { id type matchedName node { name } } } }', {
          text,
        })
      ).suggest.nodes;
    expect((await suggest('nuj'))[0]).toEqual({
      id: 'harakat-hezbollah-al-nujaba',
      type: 'ARMED_GROUP',
      matchedName: 'Harakat al-Nujaba',
      node: { name: 'Harakat Hezbollah al Nujaba' },
    });
    expect((await suggest('kataib say'))[0].id).toBe('kataib-sayyid-al-shuhada');
    expect((await suggest('كتائب الام'))[0].id).toBe('kataib-imam-ali');
    expect(await suggest('kataib xyz')).toEqual([]);
    expect(await suggest('  …')).toEqual([]);
  });

  it('reads the store a fixed number of times', async () => {
    const { store: counted, counts } = countReads(store());
    await data(
      counted,
      '{ search(text: "islamic resistance nujaba", first: 50) { edges { node { name } matched { value } } nodes { id } } }',
    );
    expect(counts).toMatchObject({ search: 3, select: 4 });
    await data(counted, '{ suggest(text: "islamic resistance") { nodes { id matchedName } } }');
    expect(counts).toMatchObject({ search: 4, select: 5 });
  });

  it('refuses a text that is no name, and takes any that might be', async () => {
    const long = await ask(store(), 'query($text: String!) { search(text: $text) { nodes { id } } }', { text: 'x'.repeat(501) });
    expect(long.errors?.[0]?.extensions.code).toBe('LIMIT');
    for (const text of ['', ' ', '((', '"AND" OR +*~\\', '😀', '\u0000', 'a '.repeat(200), '真主党', 'Хезболла'])
      expect((await ask(store(), 'query($text: String!) { search(text: $text) { nodes { id } } }', { text })).errors).toBeUndefined();
  });

  it('takes a question of common words alone for a part of longer names', async () => {
    const { search } = await data(store(), '{ search(text: "brigades of the imam", first: 1) { edges { node { id } reason } } }');
    expect(search.edges).toEqual([{ node: { id: 'kataib-imam-ali' }, reason: 'PARTIAL' }]);
  });

  it.each([
    ['Ansar Allah', ['houthis', 'harakat-ansar-allah-al-awfiya']],
    ['Ansar', ['houthis', 'harakat-ansar-allah-al-awfiya']],
    ['Hezbollah', ['hezbollah', 'kataib-hezbollah', 'harakat-hezbollah-al-nujaba']],
  ])('matches %p, of common words alone, on them', async (text, wanted) => {
    const { search } = await data(store(), 'query($text: String!) { search(text: $text) { nodes { id } } }', { text });
    expect(search.nodes.map(({ id }: { id: string }) => id)).toEqual(wanted);
  });

  it('gives the bearer of a name, and after it who is only named after it', async () => {
    const { search } = await data(store(), '{ search(text: "hamas") { edges { node { id } matchedName reason } } }');
    expect(search.edges[0].node.id).toBe('hamas');
    expect(search.edges).toContainEqual(
      expect.objectContaining({ matchedName: 'Allies of Hamas in the attack of 7 October 2023', reason: 'PARTIAL' }),
    );
  });

  it('reads other scripts by a romanisation', async () => {
    const { search } = await data(store(), '{ search(text: "Хезболла", first: 1) { nodes { id } } }');
    expect(search.nodes).toEqual([{ id: 'hezbollah' }]);
  });
});
