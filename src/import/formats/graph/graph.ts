import { basename } from 'node:path';
import { mappedFacts } from '../../mapping/mapped.js';
import { readMapping } from '../../mapping/mapping.js';
import { slugStep } from '../../mapping/template.js';
import { type ImportContext, type ImportFormat, type RowResult, rejectRow, rowFacts } from '../../row/row-facts.js';
import { readGraph } from './graph-xml.js';

type Root = 'graphml' | 'gexf';

async function* readFiles(root: Root, context: ImportContext): AsyncIterable<RowResult[]> {
  const mapping = readMapping(context.model, context.mapping!);
  for (const file of context.files) {
    for await (const elements of readGraph(root, file, context.progress)) {
      yield elements.map((element): RowResult => {
        const at = { file, row: element.line };
        if ('reason' in element) return rejectRow(at, 'BAD_ROW', element.reason);
        const value = (column: string) => element.values.get(column) ?? null;
        return rowFacts(at, mappedFacts(mapping, element.of, value, context.source, at));
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

/** Graphs of nodes and edges. A mapping file assigns their types. */
export const graphmlFormat = format('graphml', 'GraphML with a mapping file');
export const gexfFormat = format('gexf', 'GEXF with a mapping file');
