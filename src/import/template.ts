import { CadreError } from '../errors/cadre-error.js';
import { idPart, slugify } from '../model/values/slug.js';
import { type DateOrder, dirtyDate, orderedDate } from './dates.js';

/** Texts by texts, by the name of the table. */
export type Tables = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The value of a column in the row at hand; null when it holds nothing. */
export type Cells = (column: string) => string | null;

/** What a template gives: a text, several of them after `split`, or null when a column that it names holds nothing. */
export type Template = (cells: Cells) => string | readonly string[] | null;

type Step = (text: string) => string | readonly string[] | null;

const LONGEST_SLUG = 80;

/** A text as part of an id: its Latin letters, or a stand-in where it has none. */
export function slugStep(text: string): string {
  const slug = slugify(text).slice(0, LONGEST_SLUG).replace(/-$/, '');
  return slug === '' ? idPart(text) : slug;
}

function table(tables: Tables, name: string): Step {
  const found = tables[name];
  if (!found) throw new CadreError('BAD_MAPPING', `There is no table ${name}. Define it under tables.`, { table: name });
  // A text that the table lacks stays as it is, and the model refuses it where it does not fit.
  return (text) => found[text] ?? text;
}

function step(word: string, tables: Tables): Step {
  const [name = '', ...rest] = word.trim().split(/\s+/);
  const argument = rest.join(' ');
  switch (name) {
    case 'slug':
      return slugStep;
    case 'upper':
      return (text) => text.toUpperCase();
    case 'lower':
      return (text) => text.toLowerCase();
    case 'date':
      return dirtyDate;
    case 'dmy':
    case 'mdy':
    case 'ymd':
      return (text) => orderedDate(text, name as DateOrder);
    case 'table':
      return table(tables, argument);
    case 'split': {
      const by = argument === '' ? ';' : argument;
      return (text) =>
        text
          .split(by)
          .map((part) => part.trim())
          .filter((part) => part !== '');
    }
    default:
      throw new CadreError(
        'BAD_MAPPING',
        `There is no step ${JSON.stringify(name)}. There are slug, upper, lower, date, dmy, mdy, ymd, table NAME, split SEPARATOR.`,
        { step: name },
      );
  }
}

function apply(steps: readonly Step[], text: string): string | readonly string[] | null {
  let value: string | readonly string[] | null = text;
  for (const one of steps) {
    if (value === null) return null;
    value = typeof value === 'string' ? one(value) : value.flatMap((part) => one(part) ?? []);
  }
  return value;
}

interface Hole {
  readonly column: string;
  readonly steps: readonly Step[];
}

function hole(inside: string, tables: Tables): Hole {
  const [column = '', ...steps] = inside.split('|');
  return { column: column.trim(), steps: steps.map((word) => step(word, tables)) };
}

/** A compiled template, and the columns that it reads. */
export interface Compiled {
  readonly template: Template;
  readonly columns: readonly string[];
}

/**
 * Compiles a text with columns in braces: `group-{id}`, `{name|slug}`, `{date|dmy}`, `{tags|split ;}`.
 * @throws CadreError BAD_MAPPING for a step or table that does not exist
 */
export function compileTemplate(text: string, tables: Tables): Compiled {
  const parts = text.split(/\{([^{}]*)\}/);
  const holes = parts.map((part, i) => (i % 2 === 1 ? hole(part, tables) : null));
  const columns = holes.flatMap((one) => one?.column ?? []);
  const alone = parts.length === 3 && parts[0] === '' && parts[2] === '' ? holes[1] : null;
  const fill = ({ column, steps }: Hole, cells: Cells) => {
    const value = cells(column);
    return value === null ? null : apply(steps, value);
  };
  if (alone) return { columns, template: (cells) => fill(alone, cells) };
  return {
    columns,
    template: (cells) => {
      let whole = '';
      for (const [i, part] of parts.entries()) {
        const value = holes[i] ? fill(holes[i], cells) : part;
        if (value === null) return null;
        whole += typeof value === 'string' ? value : value.join(' ');
      }
      return whole;
    },
  };
}
