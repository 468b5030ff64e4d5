import { basename } from 'node:path';
import { CadreError } from '../../../errors/cadre-error.js';
import { mappedFacts } from '../../mapping/mapped.js';
import { readMapping } from '../../mapping/mapping.js';
import { type DrawnElement, OwnDrawing } from '../../mapping/own-drawing.js';
import { slugStep } from '../../mapping/steps.js';
import { clean } from '../../readers/bytes.js';
import { type ImportContext, type ImportFormat, type RowResult, rejectRow, type Sample } from '../../row/row-facts.js';
import { type GraphElement, isOwnGraph, readGraph } from './graph-xml.js';

type Root = 'graphml' | 'gexf';

async function* readMapped(root: Root, context: ImportContext): AsyncIterable<RowResult[]> {
  const mapping = readMapping(context.model, context.mapping!);
  for (const file of context.files) {
    for await (const elements of readGraph(root, file, context.progress)) {
      yield elements.flatMap((element): RowResult[] => {
        const at = { file, row: element.line };
        if ('reason' in element) return [rejectRow(at, 'BAD_ROW', element.reason)];
        if (element.of === 'sources') return [];
        const cells = (column: string) => {
          const text = element.values.get(column);
          return text === undefined ? null : clean(text);
        };
        return [mappedFacts(mapping, { ...at, of: element.of, cells }, context.source)];
      });
    }
  }
}

function drawn(file: string, { of, line, values }: GraphElement): DrawnElement {
  return { file, row: line, of, cell: (column) => values.get(column) ?? null };
}

/** Files that this program wrote say by themselves what they mean. They are read twice, as nodes may stand before the edges that they need. */
async function* readOwn(root: Root, { model, files, progress }: ImportContext): AsyncIterable<RowResult[]> {
  const drawing = new OwnDrawing(model);
  for (const file of files)
    for await (const elements of readGraph(root, file, () => {}))
      for (const element of elements) if (!('reason' in element)) drawing.register(drawn(file, element));
  for (const file of files) {
    for await (const elements of readGraph(root, file, progress)) {
      yield elements.flatMap((element) =>
        'reason' in element ? [rejectRow({ file, row: element.line }, 'BAD_ROW', element.reason)] : drawing.read(drawn(file, element)),
      );
    }
  }
}

async function* readFiles(root: Root, context: ImportContext): AsyncIterable<RowResult[]> {
  if (context.mapping !== null) return yield* readMapped(root, context);
  for (const file of context.files) {
    if (await isOwnGraph(root, file)) continue;
    const message = `${file} is not an export of this program, so ${root} needs a mapping file.`;
    throw new CadreError('BAD_INPUT', message, { format: root, file }, { hint: 'Give --map FILE.' });
  }
  yield* readOwn(root, context);
}

/** The number of nodes, and of edges, in a sample. */
const SAMPLE_ROWS = 200;

/** The beginning of a graph: its nodes and its edges. */
async function sampleGraph(root: Root, file: string): Promise<Sample[]> {
  const found = { nodes: [] as GraphElement[], edges: [] as GraphElement[] };
  for await (const elements of readGraph(root, file, () => {})) {
    for (const element of elements) if ('of' in element && element.of !== 'sources') found[element.of].push(element);
    if (found.nodes.length >= SAMPLE_ROWS && found.edges.length >= SAMPLE_ROWS) break;
  }
  return (['nodes', 'edges'] as const).flatMap((of): Sample[] => {
    const elements = found[of].slice(0, SAMPLE_ROWS);
    const names = [...new Set(elements.flatMap(({ values }) => [...values.keys()]))];
    const columns = names.map((name) => ({ name, values: elements.map(({ values }) => clean(values.get(name) ?? '')) }));
    return elements.length > 0 ? [{ of, settings: {}, columns }] : [];
  });
}

function format(name: Root, title: string): ImportFormat {
  return {
    name,
    title,
    mapping: 'optional',
    listDate: 'optional',
    ordered: false,
    source: {},
    sourceId: ({ files }) => `source:${slugStep(basename(files[0] ?? name))}`,
    sample: (file) => sampleGraph(name, file),
    read: (context) => readFiles(name, context),
  };
}

/** Graphs of nodes and edges. A mapping file assigns their types; an export of this program needs none. */
export const graphmlFormat = format('graphml', 'GraphML, with a mapping file if it is not an export of this program');
export const gexfFormat = format('gexf', 'GEXF, with a mapping file if it is not an export of this program');
