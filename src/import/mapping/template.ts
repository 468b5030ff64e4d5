import { parseStep, type Step, type Tables } from './steps.js';

/** The value of a column in the current row, or several of them; null if it is empty. */
export type Cells = (column: string) => string | readonly string[] | null;

/** The result of a template: a text, several texts, or null if one of its columns is empty. */
export type Template = (cells: Cells) => string | readonly string[] | null;

function applySteps(steps: readonly Step[], given: string | readonly string[]): string | readonly string[] | null {
  let value: string | readonly string[] | null = given;
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
    return value === null || value.length === 0 ? null : applySteps(steps, value);
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
