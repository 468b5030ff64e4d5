import type { Quad, Term } from 'n3';
import { TARGETS } from '../../../model/targets.js';
import type { Model } from '../../../model/types.js';
import type { ExportFormat, Line } from '../../file/format.js';
import type { FieldValue, Subgraph } from '../../read/subgraph.js';
import { aboutMember, jsonLine, sealMember } from '../../text/json-text.js';
import { listLines } from '../../text/source-lines.js';
import { type RdfRecord, rdfRecords } from './quads.js';

const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const XSD_STRING = 'http://www.w3.org/2001/XMLSchema#string';
const PREFIXES = Object.entries(TARGETS.rdfPrefixes);

/** `org:memberOf` for an IRI that begins with one of the prefixes. */
function compactIri(iri: string): string {
  const found = PREFIXES.find(([, start]) => iri.startsWith(start));
  return found ? `${found[0]}:${iri.slice(found[1].length)}` : iri;
}

function value(term: Term): FieldValue {
  if (term.termType !== 'Literal') return { '@id': compactIri(term.value) };
  if (term.language !== '') return { '@value': term.value, '@language': term.language };
  return term.datatype.value === XSD_STRING ? term.value : { '@value': term.value, '@type': compactIri(term.datatype.value) };
}

/** Node objects, one per subject, in the order of the quads. */
function nodes(quads: readonly Quad[]): readonly Readonly<Record<string, FieldValue>>[] {
  const bySubject = new Map<string, Record<string, FieldValue[]>>();
  for (const { subject, predicate, object } of quads) {
    const properties = bySubject.get(subject.value) ?? {};
    bySubject.set(subject.value, properties);
    const key = predicate.value === TYPE ? '@type' : compactIri(predicate.value);
    properties[key] = [...(properties[key] ?? []), key === '@type' ? compactIri(object.value) : value(object)];
  }
  return [...bySubject].map(([id, properties]) => ({ '@id': compactIri(id), ...properties }));
}

/** A record as node objects. The object of a statement contains the graph of what it states. */
function recordObjects({ about, stated }: RdfRecord): readonly FieldValue[] {
  const [own, ...others] = nodes(about);
  return [stated.length === 0 ? own! : { ...own!, '@graph': nodes(stated) }, ...others];
}

async function* objects(model: Model, subgraph: Subgraph): AsyncIterable<FieldValue> {
  for await (const record of rdfRecords(model, subgraph)) yield* recordObjects(record);
}

async function* lines(model: Model, subgraph: Subgraph): AsyncIterable<Line> {
  yield `{"@context":${jsonLine({ '@version': 1.1, ...TARGETS.rdfPrefixes })},`;
  // JSON-LD ignores keys that are not in the context.
  yield () => `${aboutMember(subgraph.about)},`;
  yield '"@graph":[';
  yield* listLines(objects(model, subgraph), jsonLine);
  yield '],';
  yield (seal) => sealMember(seal);
  yield '}';
}

/** RDF in JSON-LD 1.1, one record or piece of evidence per line. */
export const jsonld: ExportFormat = {
  name: 'jsonld',
  title: 'RDF, JSON-LD 1.1',
  mediaType: 'application/ld+json',
  extension: 'jsonld',
  options: {},
  files: (model, subgraph) => [{ name: 'graph.jsonld', lines: () => lines(model, subgraph) }],
};
