/** Short forms of facts for tests of what changes on a day. */

/** Evidence by a source. */
export const by = (source: string, more: object = {}) => ({ source: `source:${source}`, locator: '1', summary: 'So it says.', ...more });

/** Evidence by a source that disputes. */
export const against = (source: string, more: object = {}) => by(source, { stance: 'DISPUTES', ...more });

export const source = (id: string, published: string, more: object = {}) => ({
  id: `source:${id}`,
  title: id,
  published,
  accessed: '2026-01-01',
  ...more,
});

/** An entity that a source names. */
export const own = (id: string, from = 'first') => ({ id, name: id, evidence: [by(from)] });
