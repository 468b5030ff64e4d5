import iso from 'i18n-iso-countries';
import { countryCodeField, nodeType } from '../../model/lookup.js';
import type { Model } from '../../model/types.js';
import type { ExportEntity, FieldValue } from '../read/subgraph.js';

/** The scheme of external ids that are country codes: two letters, three letters or three digits. */
const SCHEME = /^ISO-3166-1(-|$)/i;

function asAlpha2(code: string): string | undefined {
  if (/^\d+$/.test(code)) return iso.numericToAlpha2(code.padStart(3, '0'));
  return code.length === 3 ? iso.alpha3ToAlpha2(code.toUpperCase()) : code.toUpperCase();
}

function externalCodes(value: FieldValue | undefined): readonly (string | undefined)[] {
  const ids = Array.isArray(value) ? (value as readonly { readonly scheme: string; readonly value: string }[]) : [];
  return ids.filter(({ scheme }) => SCHEME.test(scheme)).map((id) => asAlpha2(id.value));
}

/**
 * The country that an entity is, by its own code or by one of its external ids. Names are not used, since a name does not
 * identify.
 * @returns a two-letter code of ISO 3166-1 in upper case; null when the entity has no code, or none that is in the standard
 */
export function countryCode(model: Model, entity: ExportEntity): string | null {
  const own = countryCodeField(nodeType(model, entity.type));
  if (!own) return null;
  const given = entity.fields[own.name];
  const codes = [typeof given === 'string' ? given : undefined, ...externalCodes(entity.fields['externalIds'])];
  return codes.find((code) => code !== undefined && iso.isValid(code)) ?? null;
}
