import type { StixObject } from './ids.js';

/** The extension by which OASIS added TLP 2.0 to STIX 2.1 (cti-stix-common-objects, tlp-2.0). The ids are from there. */
const TLP_2 = 'extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d';

const LEVELS: Readonly<Record<string, { readonly uuid: string; readonly name: string; readonly value: string }>> = {
  clear: { uuid: '94868c89-83c2-464b-929b-a1a8aa3c8487', name: 'TLP:CLEAR', value: 'clear' },
  green: { uuid: 'bab4a63c-aed9-4cf5-a766-dfca5abac2bb', name: 'TLP:GREEN', value: 'green' },
  amber: { uuid: '55d920b0-5e8b-4f79-9ee9-91f868d9b421', name: 'TLP:AMBER', value: 'amber' },
  'amber-strict': { uuid: '939a9414-2ddd-4d32-a0cd-375ea402b003', name: 'TLP:AMBER+STRICT', value: 'amber+strict' },
  red: { uuid: 'e828b379-4e03-4974-9ac4-e53a884c97c1', name: 'TLP:RED', value: 'red' },
};

/** The accepted levels. `amber-strict` stands for TLP:AMBER+STRICT, since a plus in a URL is a space. */
export const TLP_LEVELS = ['none', ...Object.keys(LEVELS)];

/** The marking for a level of the Traffic Light Protocol 2.0; null for `none`. */
export function tlpMarking(level: string): StixObject | null {
  const marking = LEVELS[level];
  if (!marking) return null;
  return {
    type: 'marking-definition',
    spec_version: '2.1',
    id: `marking-definition--${marking.uuid}`,
    created: '2022-10-01T00:00:00.000Z',
    name: marking.name,
    extensions: { [TLP_2]: { extension_type: 'property-extension', tlp_2_0: marking.value } },
  };
}
