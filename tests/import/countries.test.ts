import { expect, test } from '@jest/globals';
import { countryCode } from '../../src/import/mapping/countries.js';

/** Names as UCDP and the US Treasury write them, where those are not the ones of ISO 3166-1. */
test.each([
  ['Bosnia-Herzegovina', 'BA'],
  ['Cambodia (Kampuchea)', 'KH'],
  ['DR Congo (Zaire)', 'CD'],
  ['Congo, Democratic Republic of the', 'CD'],
  ['Ivory Coast', 'CI'],
  ["Cote d'Ivoire", 'CI'],
  ['Kingdom of eSwatini (Swaziland)', 'SZ'],
  ['Macedonia, FYR', 'MK'],
  ['Myanmar (Burma)', 'MM'],
  ['Russia (Soviet Union)', 'RU'],
  ['Serbia (Yugoslavia)', 'RS'],
  ['Yemen (North Yemen)', 'YE'],
  ['Vietnam (North Vietnam)', 'VN'],
  ['Korea, North', 'KP'],
  ['Region: Gaza', 'PS'],
  ['Bahamas, The', 'BS'],
  ['United States of America', 'US'],
  [' iran ', 'IR'],
  ['iq', 'IQ'],
])('%s is %s', (name, code) => expect(countryCode(name)).toBe(code));

test.each(['Ruritania', '', 'Atlantis', 'undetermined', 'XX', '__proto__'])('%j is no country that is known', (name) =>
  expect(countryCode(name)).toBeNull(),
);
