import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { FORMATS } from '../../src/export/formats/formats.js';
import { packageRoot } from '../../src/model/files.js';
import { schema } from '../support/graph.js';

const page = readFileSync(join(packageRoot(), 'docs', 'exports.md'), 'utf8');

test.each(FORMATS.map((format) => [format.name, format] as const))('the page tells of the format %s and its options', (name, format) => {
  const options = Object.entries(format.options).map(([option, { description, values, fallback }]) => {
    const accepted = values.map((value) => `\`${value}\``).join(', ');
    return `\`${option}\`: ${description} ${accepted}; by default \`${fallback}\``;
  });
  expect(page).toContain(`| \`${name}\` | ${format.title} (\`.${format.extension}\`) | ${options.join('<br>')} |`);
});

test('the page names every parameter', () => {
  const view = schema.getType('View') as unknown as { getFields(): Record<string, unknown> };
  const parameters = [
    'around',
    'ids',
    'type',
    'all',
    'query',
    'depth',
    'first',
    'statementTypes',
    'entityTypes',
    'minEvidence',
    'filter',
    'variables',
  ];
  const every = [...parameters, 'operationName', 'exportedAt', ...Object.keys(view.getFields())];
  expect(every.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
});
