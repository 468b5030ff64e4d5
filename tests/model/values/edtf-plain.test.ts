import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CadreError } from '../../../src/errors/cadre-error.js';
import { parseByLibrary, parseEdtf } from '../../../src/model/values/edtf.js';
import { plainBounds } from '../../../src/model/values/edtf-plain.js';

function outcome(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    if (error instanceof CadreError) return error.code;
    throw error;
  }
}

const number = (length: number, most: number) => fc.nat(most).map((n) => String(n).padStart(length, '0'));
/** Dates as they may be written, wrong ones among them. */
const date = fc
  .tuple(
    fc.oneof(number(4, 9_999), fc.constantFrom('1900', '2000', '2023', '2024', '0001', '9999')),
    number(2, 14),
    number(2, 33),
    fc.nat(2),
  )
  .chain(([year, month, day, parts]) =>
    fc.constantFrom('', '', '?', '~', '%').map((mark) => [year, month, day].slice(0, parts + 1).join('-') + mark),
  );
const text = fc.oneof(
  date,
  fc.tuple(date, date).map((ends) => ends.join('/')),
);

test('plain dates and intervals are read as the library reads them', () => {
  fc.assert(
    fc.property(text, (given) => {
      expect([given, outcome(() => parseEdtf(given))]).toEqual([given, outcome(() => parseByLibrary(given))]);
    }),
    { numRuns: 600 },
  );
});

test.each([
  ['2013', '2013-01-01', '2013-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['1900-02~', '1900-02-01', '1900-02-28'],
  ['2013-05-04~', '2013-05-04', '2013-05-04'],
  ['2013-05-04/2013-05-10', '2013-05-04', '2013-05-10'],
  ['2013-05-04/2013-05', '2013-05-04', '2013-05-31'],
])('%s needs no library', (given, earliest, latest) => {
  expect(plainBounds(given)).toEqual({ earliest, latest });
});

test.each(['2024-21', '202X', '..', '../2024', '2024/..', '2024/', '2023-02-29', '0000', '2024-13', '', '2024-02/2024-01', '24', '2024-1'])(
  '%s is for the library',
  (given) => expect(plainBounds(given)).toBeNull(),
);
