import { CadreError } from '../../errors/cadre-error.js';
import { idPart, slugify } from '../../model/values/slug.js';
import { type DateOrder, orderedDate, plainDate } from './dates.js';

/** Replacement texts by text, by the name of the table. */
export type Tables = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** One step of a template. @throws CadreError when the text cannot be read, so that its row is rejected */
export type Step = (text: string) => string | readonly string[] | null;

const MAX_SLUG_LENGTH = 80;

/** A text as part of an id: its Latin letters, or a hash if it has none. */
export function slugStep(text: string): string {
  const slug = slugify(text).slice(0, MAX_SLUG_LENGTH).replace(/-$/, '');
  return slug === '' ? idPart(text) : slug;
}

function badStep(message: string, hint: string): CadreError {
  return new CadreError('BAD_MAPPING', message, {}, { hint });
}

function tableStep(tables: Tables, name: string): Step {
  const found = tables[name];
  if (!found) throw badStep(`There is no table ${name}.`, 'Define it under tables.');
  // A text that is not in the table stays unchanged. The model rejects it if it does not fit.
  return (text) => found[text] ?? text;
}

/** The first year that two digits can mean. */
function firstYear(name: string, argument: string): number | null {
  if (argument === '') return null;
  if (/^\d{4}$/.test(argument)) return Number(argument);
  throw badStep(
    `${name} takes a year, not ${JSON.stringify(argument)}.`,
    `Write the first year that two digits can mean, such as ${name} 1970.`,
  );
}

function dateStep(name: string, argument: string): Step {
  const first = firstYear(name, argument);
  return name === 'date' ? (text) => plainDate(text, first) : (text) => orderedDate(text, name as DateOrder, first);
}

function splitStep(argument: string): Step {
  const by = argument === '' ? ';' : argument;
  return (text) =>
    text
      .split(by)
      .map((part) => part.trim())
      .filter((part) => part !== '');
}

const STEPS: Readonly<Record<string, (argument: string, tables: Tables, name: string) => Step>> = {
  slug: () => slugStep,
  upper: () => (text) => text.toUpperCase(),
  lower: () => (text) => text.toLowerCase(),
  date: (argument, _tables, name) => dateStep(name, argument),
  dmy: (argument, _tables, name) => dateStep(name, argument),
  mdy: (argument, _tables, name) => dateStep(name, argument),
  ymd: (argument, _tables, name) => dateStep(name, argument),
  table: (argument, tables) => tableStep(tables, argument),
  split: splitStep,
};

/**
 * Reads a step of a template: `slug`, `dmy 1970`, `table kinds`.
 * @throws CadreError BAD_MAPPING for an unknown step or table
 */
export function parseStep(word: string, tables: Tables): Step {
  const [name = '', ...rest] = word.trim().split(/\s+/);
  const make = Object.hasOwn(STEPS, name) ? STEPS[name] : undefined;
  if (make) return make(rest.join(' '), tables, name);
  const hint = 'Use one of slug, upper, lower, date, dmy, mdy, ymd (with the first year of two digits), table NAME, split SEPARATOR.';
  throw badStep(`There is no step ${JSON.stringify(name)}.`, hint);
}
