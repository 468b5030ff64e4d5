import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { periodAxis } from '../../src/query/stats/series-axis.js';
import { certainSpan, eventSpan, possibleSpan } from '../../src/query/stats/series-spans.js';
import { datePrecision } from '../../src/query/timeline/precision.js';

const day = fc.integer({ min: 0, max: 140 }).map((n) => new Date(Date.UTC(2023, 10, 1 + n)).toISOString().slice(0, 10));
const bound = fc.option(day);
/** Earliest and latest start, earliest and latest end: each pair in order. */
const pair = fc.tuple(bound, bound).map(([a, b]) => (a !== null && b !== null && a > b ? [b, a] : [a, b]));
const dates = fc.tuple(pair, pair, pair, bound).map(([from, to, seen, contradicted]) => [...from, ...to, ...seen, contradicted]);
const axis = periodAxis('2023-12-15', '2024-02-01', 'MONTH');
const days = (month: string) =>
  Array.from({ length: 31 }, (_, i) => `${month}-${String(i + 1).padStart(2, '0')}`).filter((d) => !Number.isNaN(Date.parse(d)));

/** By the words of the view, day by day. */
function possibleOn(d: string, [fromLo, , , toHi]: (string | null)[]): boolean {
  return (fromLo == null || fromLo <= d) && (toHi == null || toHi >= d);
}

function certainOn(d: string, all: (string | null)[], persists: boolean): boolean {
  const [, fromHi, toLo, toHi, seenFirst, seenLast, contradicted] = all;
  const begun = (fromHi != null && fromHi <= d) || (seenFirst != null && seenFirst <= d);
  const lasting = (toLo != null && toLo >= d) || (seenLast != null && seenLast >= d);
  const persisting = persists && toLo == null && toHi == null && !(contradicted != null && contradicted <= d);
  return begun && (lasting || persisting) && possibleOn(d, all);
}

function touched(span: { first: string | null; last: string | null } | null): string[] {
  if (!span) return [];
  const [first, last] = axis.indexes(span);
  return axis.periods.filter((_, i) => i >= first && i <= last);
}

describe('the periods of a series', () => {
  it('are named in order, both ends included', () => {
    expect(axis.periods).toEqual(['2023-12', '2024-01', '2024-02']);
    expect(periodAxis('0999-01-01', '1001-12-31', 'YEAR').periods).toEqual(['0999', '1000', '1001']);
  });

  it('hold a state on the days on which the view shows it', () => {
    fc.assert(
      fc.property(dates, fc.boolean(), (all, persists) => {
        const months = (holds: (d: string) => boolean) => axis.periods.filter((month) => days(month).some(holds));
        expect(touched(possibleSpan(all))).toEqual(months((d) => possibleOn(d, all)));
        expect(touched(certainSpan(all, persists))).toEqual(months((d) => certainOn(d, all, persists)));
      }),
      { numRuns: 2_000 },
    );
  });

  it('hold an event where it may have happened, and surely where no other period is left', () => {
    const vague = eventSpan(['2024-01-20', '2024-02-03', null, null])!;
    expect(touched(vague)).toEqual(['2024-01', '2024-02']);
    expect(axis.within(vague)).toBeNull();
    expect(touched(axis.within({ first: '2024-01-02', last: '2024-01-30' }))).toEqual(['2024-01']);
    expect(eventSpan([null, null, null, null])).toBeNull();
    expect(touched({ first: '2025-01-01', last: '2025-02-01' })).toEqual([]);
  });

  it.each([
    ['2024-02-01', '2024-01-01', 'BAD_INPUT'],
    ['1000-01-01', '2024-01-01', 'LIMIT'],
  ])('are refused from %s to %s', (from, to, code) => {
    expect(() => periodAxis(from, to, 'MONTH')).toThrow(expect.objectContaining({ code }));
  });
});

describe('the precision of a date', () => {
  it.each([
    ['2024-02-29', '2024-02-29', 'DAY'],
    ['2024-02-01', '2024-02-29', 'MONTH'],
    ['2023-02-01', '2023-02-27', 'INTERVAL'],
    ['2024-01-01', '2024-12-31', 'YEAR'],
    ['2024-01-01', '2025-12-31', 'INTERVAL'],
    ['2024-01-01', '9999-12-31', 'UNKNOWN'],
    [null, '2024-12-31', 'UNKNOWN'],
  ])('from %s to %s is %s', (earliest, latest, precision) => {
    expect(datePrecision(earliest, latest)).toBe(precision);
  });
});
