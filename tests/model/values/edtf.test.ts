import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isDay } from '../../../src/model/values/day.js';
import { parseDay, parseEdtf } from '../../../src/model/values/edtf.js';
import { refusal } from './refusal.js';

const OPEN = '9999-12-31';

describe('parseEdtf', () => {
  test.each<[string | number, string | null, string | null]>([
    ['2023', '2023-01-01', '2023-12-31'],
    [2023, '2023-01-01', '2023-12-31'],
    [1, '0001-01-01', '0001-12-31'],
    [9999, '9999-01-01', OPEN],
    ['0050-02', '0050-02-01', '0050-02-28'],
    ['2023-10', '2023-10-01', '2023-10-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2024-02-29', '2024-02-29', '2024-02-29'],
    ['2024-01~', '2024-01-01', '2024-01-31'],
    ['2024?', '2024-01-01', '2024-12-31'],
    ['2024-01-28%', '2024-01-28', '2024-01-28'],
    ['202X', '2020-01-01', '2029-12-31'],
    ['19XX', '1900-01-01', '1999-12-31'],
    ['000X', '0001-01-01', '0009-12-31'],
    ['2024-XX', '2024-01-01', '2024-12-31'],
    ['2023-02-XX', '2023-02-01', '2023-02-28'],
    ['2024-XX-XX', '2024-01-01', '2024-12-31'],
    ['2024-21', '2024-03-01', '2024-06-30'],
    ['2024-22', '2024-06-01', '2024-09-30'],
    ['2024-23', '2024-09-01', '2024-12-31'],
    ['2024-24', '2024-01-01', '2025-03-31'],
    ['9999-24', '9999-01-01', OPEN],
    ['2025-06-12/2025-06-14', '2025-06-12', '2025-06-14'],
    ['2024/2024', '2024-01-01', '2024-12-31'],
    ['2024-01-01/2024', '2024-01-01', '2024-12-31'],
    ['2024-01-28/2024-01', '2024-01-28', '2024-01-31'],
    ['2024-01~/2024-03?', '2024-01-01', '2024-03-31'],
    ['../2024', null, '2024-12-31'],
    ['/2024', null, '2024-12-31'],
    ['2024/..', '2024-01-01', OPEN],
    ['2024/', '2024-01-01', null],
    ['..', OPEN, OPEN],
  ])('%p allows %p to %p', (text, earliest, latest) => {
    expect(parseEdtf(text)).toEqual({ edtf: typeof text === 'number' ? String(text).padStart(4, '0') : text, earliest, latest });
  });

  test.each<[unknown]>([
    [''],
    ['unknown'],
    ['XXXX'],
    ['/'],
    ['../..'],
    ['/..'],
    ['../'],
    ['0000'],
    ['-2023'],
    ['Y17000'],
    ['10000'],
    ['20240128'],
    ['2024-1'],
    [' 2024'],
    ['2024 '],
    ['2023-02-30'],
    ['2023-02-29'],
    ['1900-02-29'],
    ['2023-04-31'],
    ['2023-02-29/2024'],
    ['2022/2023-02-29~'],
    ['0000/2024'],
    ['2024-13'],
    ['2024-25'],
    ['2024/2023'],
    ['2024-01-02/2024-01-01'],
    ['2023/2024/2025'],
    ['2024-01-28T10:00:00Z'],
    ['2024-01-28T10:00:00Z/2025'],
    ['?2024-01'],
    ['2024-1X'],
    ['202X-05'],
    ['[2023,2024]'],
    ['{2023}'],
    ['28 January 2024'],
    [0],
    [10000],
    [-1],
    [2023.5],
    [Number.NaN],
    [null],
    [undefined],
    [new Date(0)],
    [{}],
  ])('%p is refused with examples of what to write', (input) => {
    const error = refusal(() => parseEdtf(input as string));
    expect(error.code).toBe('BAD_DATE');
    expect(error.hint).toContain('2024-01-28');
    expect(error.details).toHaveProperty('given', input);
  });

  const day = fc
    .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const plain = fc.tuple(day, fc.constantFrom(4, 7, 10), fc.constantFrom('', '~', '?', '%')).map(([d, n, mark]) => d.slice(0, n) + mark);
  const vague = day.chain((d) => fc.constantFrom(`${d.slice(0, 7)}-XX`, `${d.slice(0, 4)}-XX`, `${d.slice(0, 3)}X`, `${d.slice(0, 4)}-22`));
  const interval = fc.tuple(plain, plain).map(([a, b]) => (a.slice(0, 10) < b.slice(0, 10) ? `${a}/${b}` : `${b}/${a}`));
  const open = plain.chain((p) => fc.constantFrom(`../${p}`, `${p}/..`, `/${p}`, `${p}/`));

  test('bounds are ordered days that exist, and reading the text again gives the same', () => {
    fc.assert(
      fc.property(fc.oneof(plain, vague, open), (text) => {
        const date = parseEdtf(text);
        if (date.earliest !== null) expect(isDay(date.earliest)).toBe(true);
        if (date.latest !== null) expect(isDay(date.latest)).toBe(true);
        if (date.earliest !== null && date.latest !== null) expect(date.earliest <= date.latest).toBe(true);
        expect(parseEdtf(date.edtf)).toEqual(date);
      }),
    );
  });

  test('an interval runs from the first day of its start to the last day of its end, or is refused', () => {
    fc.assert(
      fc.property(interval, (text) => {
        const [start = '', end = ''] = text.split('/');
        const [earliest, latest] = [parseEdtf(start).earliest!, parseEdtf(end).latest!];
        if (earliest > latest) expect(refusal(() => parseEdtf(text)).code).toBe('BAD_DATE');
        else expect(parseEdtf(text)).toEqual({ edtf: text, earliest, latest });
      }),
    );
  });

  test('any text is a date or BAD_DATE', () => {
    const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789-/.X~?%TYZ') }));
    fc.assert(
      fc.property(text, (given) => {
        try {
          parseEdtf(given);
        } catch (error) {
          expect(error).toHaveProperty('code', 'BAD_DATE');
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('parseDay', () => {
  test.each(['2024-01-28', '2024-02-29', '0001-01-01', '9999-12-31'])('%p is a day', (text) => {
    expect(parseDay(text)).toBe(text);
  });

  test.each([
    ['2024'],
    ['2024-01'],
    ['2023-02-29'],
    ['2024-01-28~'],
    ['0000-01-01'],
    ['2024-01-28T00:00:00Z'],
    ['2024-1-28'],
    [20240128],
    [null],
    [''],
  ])('%p is refused', (text) => {
    expect(refusal(() => parseDay(text)).code).toBe('BAD_DATE');
  });
});
