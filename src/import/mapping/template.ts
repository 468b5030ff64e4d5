import { CadreError } from '../../errors/cadre-error.js';
import { idPart, slugify } from '../../model/values/slug.js';
import { type DateOrder, dirtyDate, orderedDate } from './dates.js';

/** Replacement texts by text, by the name of the table. */
export type Tables = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The value of a column in the current row; null if it is empty. */
export type Cells = (column: string) => string | null;

/** The result of a template: a text, several texts after `split`, or null if one of its columns is empty. */
export type Template = (cells: Cells) => string | readonly string[] | null;

type Step = (text: string) => string | readonly string[] | null;

const MAX_SLUG_LENGTH = 80;

/** A text as part of an id: its Latin letters, or a hash if it has none. */
export function slugStep(text: string): string {
  const slug = slugify(text).slice(0, MAX_SLUG_LENGTH).replace(/-$/, '');
  return slug === '' ? idPart(text) : slug;
}

function tableStep(tables: Tables, name: string): Step {
  const found = tables[name];
  if (!found) throw new CadreError('BAD_MAPPING', `There is no table ${name}.`, { table: name }, { hint: 'Define it under tables.' });
  // A text that is not in the table stays unchanged. The model rejects it if it does not fit.
  return (text) => found[text] ?? text;
}

function parseStep(word: string, tables: Tables): Step {
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
      return tableStep(tables, argument);
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
        `There is no step ${JSON.stringify(name)}.`,
        { step: name },
        { hint: 'Use one of slug, upper, lower, date, dmy, mdy, ymd, table NAME, split SEPARATOR.' },
      );
  }
}

function applySteps(steps: readonly Step[], text: string): string | readonly string[] | null {
  let value: string | readonly string[] | null = text;
  for (const one of steps) {
    if (value === null) return null;
    value = typeof value === 'string' ? one(value) : value.flatMap((part) => one(part) ?? []);
  }
  return value;
}

interface Placeholder {
  readonly column: string;
  readonly steps: readonly Step[];
}

function parsePlaceholder(inside: string, tables: Tables): Placeholder {
  const [column = '', ...steps] = inside.split('|');
  return { column: column.trim(), steps: steps.map((word) => parseStep(word, tables)) };
}

/** A compiled template and the columns that it reads. */
export interface CompiledTemplate {
  readonly template: Template;
  readonly columns: readonly string[];
}

/**
 * Compiles a text with columns in braces: `group-{id}`, `{name|slug}`, `{date|dmy}`, `{tags|split ;}`.
 * @throws CadreError BAD_MAPPING for an unknown step or table
 */
export function compileTemplate(text: string, tables: Tables): CompiledTemplate {
  const parts = text.split(/\{([^{}]*)\}/);
  const placeholders = parts.map((part, i) => (i % 2 === 1 ? parsePlaceholder(part, tables) : null));
  const columns = placeholders.flatMap((one) => one?.column ?? []);
  const single = parts.length === 3 && parts[0] === '' && parts[2] === '' ? placeholders[1] : null;
  const fill = ({ column, steps }: Placeholder, cells: Cells) => {
    const value = cells(column);
    return value === null ? null : applySteps(steps, value);
  };
  if (single) return { columns, template: (cells) => fill(single, cells) };
  return {
    columns,
    template: (cells) => {
      let result = '';
      for (const [i, part] of parts.entries()) {
        const value = placeholders[i] ? fill(placeholders[i], cells) : part;
        if (value === null) return null;
        result += typeof value === 'string' ? value : value.join(' ');
      }
      return result;
    },
  };
}
