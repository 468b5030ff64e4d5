import { basename } from 'node:path';
import { readGraph } from './graph-xml.js';
import { mappedFacts } from './mapped.js';
import { readMapping } from './mapping.js';
import { type ImportContext, type ImportFormat, type Item, piece, refusal } from './piece.js';
import { slugStep } from './template.js';

type Root = 'graphml' | 'gexf';

async function* readFiles(root: Root, context: ImportContext): AsyncIterable<Item[]> {
  const mapping = readMapping(context.model, context.mapping!);
  for (const file of context.files) {
    for await (const elements of readGraph(root, file, context.progress)) {
      yield elements.map((element): Item => {
        const at = { file, row: element.line };
        if ('reason' in element) return refusal(at, 'BAD_ROW', element.reason);
        const value = (column: string) => element.values.get(column) ?? null;
        return piece(at, mappedFacts(mapping, element.of, value, context.source, at));
      });
    }
  }
}

function format(name: Root, title: string): ImportFormat {
  return {
    name,
    title,
    mapping: 'required',
    listDate: 'optional',
    ordered: false,
    source: {},
    sourceId: ({ files }) => `source:${slugStep(basename(files[0] ?? name))}`,
    read: (context) => readFiles(name, context),
  };
}

/** Graphs of nodes and edges; a mapping file says what they are. */
export const graphmlFormat = format('graphml', 'GraphML with a mapping file');
export const gexfFormat = format('gexf', 'GEXF with a mapping file');
