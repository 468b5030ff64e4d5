/**
 * Cuts a script into statements as cypher-shell does: at semicolons outside of texts, quoted names and comments. Comments
 * go to the server with the statement that they stand before.
 * @returns the statements, without semicolons; what follows the last one is one too, unless it is blank
 */
export function splitScript(script: string): string[] {
  const pattern = /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`(?:``|[^`])*`|\/\/[^\n]*|\/\*[\s\S]*?\*\/|;/g;
  const statements: string[] = [];
  let start = 0;
  for (const match of script.matchAll(pattern)) {
    if (match[0] !== ';') continue;
    statements.push(script.slice(start, match.index).trim());
    start = match.index + 1;
  }
  return [...statements, script.slice(start).trim()].filter((statement) => statement !== '');
}
