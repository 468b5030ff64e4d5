import iso from 'i18n-iso-countries';
import { nodeType } from '../model/lookup.js';
import type { Model } from '../model/types.js';
import type { ExportEntity, FieldValue } from './subgraph.js';

/** By this term the model marks the field that holds a country code. */
const ALPHA_2 = 'ISO 3166-1 alpha-2';
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
 * The country that an entity itself is, by its own code or one among its external ids; never by its name, as names do not
 * identify.
 * @returns two letters of ISO 3166-1, upper case; null when there is none, or none that the standard has
 */
export function countryCode(model: Model, entity: ExportEntity): string | null {
  const own = [...nodeType(model, entity.type).fields.values()].find((field) => field.term === ALPHA_2);
  if (!own) return null;
  const given = entity.fields[own.name];
  const codes = [typeof given === 'string' ? given : undefined, ...externalCodes(entity.fields['externalIds'])];
  return codes.find((code) => code !== undefined && iso.isValid(code)) ?? null;
}
