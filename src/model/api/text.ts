/** A GraphQL description, as a block string; nothing when empty. */
export function description(text: string, indent = ''): string {
  if (text === '') return '';
  const safe = text.replaceAll('"""', '\\"""');
  return safe.includes('\n')
    ? `${indent}"""\n${safe
        .split('\n')
        .map((l) => indent + l)
        .join('\n')}\n${indent}"""\n`
    : `${indent}"""${safe}"""\n`;
}

/** One SDL definition with a body of lines. */
export function block(head: string, lines: readonly string[], about = ''): string {
  return `${description(about)}${head} {\n${lines.join('\n')}\n}\n`;
}

/** A field line with its description. */
export function line(name: string, type: string, about = ''): string {
  return `${description(about, '  ')}  ${name}: ${type}`;
}

/** An argument with its description. */
export function argument(name: string, type: string, about: string): string {
  return `"${about}" ${name}: ${type}`;
}
