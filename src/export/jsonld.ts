import type { Quad, Term } from 'n3';
import { TARGETS } from '../model/targets.js';
import type { Model } from '../model/types.js';
import type { ExportFormat, Line } from './format.js';
import { listed } from './graph-text.js';
import { aboutMember, jsonLine, sealMember } from './json-text.js';
import { rdfRecords, type Told } from './rdf-quads.js';
import type { FieldValue, Subgraph } from './subgraph.js';

const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const XSD_STRING = 'http://www.w3.org/2001/XMLSchema#string';
const PREFIXES = Object.entries(TARGETS.rdfPrefixes);

/** `org:memberOf` for an IRI that one of the prefixes fits. */
function short(iri: string): string {
  const found = PREFIXES.find(([, start]) => iri.startsWith(start));
  return found ? `${found[0]}:${iri.slice(found[1].length)}` : iri;
}

function value(term: Term): FieldValue {
  if (term.termType !== 'Literal') return { '@id': short(term.value) };
  if (term.language !== '') return { '@value': term.value, '@language': term.language };
  return term.datatype.value === XSD_STRING ? term.value : { '@value': term.value, '@type': short(term.datatype.value) };
}

/** Node objects, one for each subject, in the order in which the quads name them. */
function nodes(quads: readonly Quad[]): readonly Readonly<Record<string, FieldValue>>[] {
  const found = new Map<string, Record<string, FieldValue[]>>();
  for (const { subject, predicate, object } of quads) {
    const properties = found.get(subject.value) ?? {};
    found.set(subject.value, properties);
    const key = predicate.value === TYPE ? '@type' : short(predicate.value);
    properties[key] = [...(properties[key] ?? []), key === '@type' ? short(object.value) : value(object)];
  }
  return [...found].map(([id, properties]) => ({ '@id': short(id), ...properties }));
}

/** A record as node objects; that of a statement holds the graph of what it says. */
function recordObjects({ about, stated }: Told): readonly FieldValue[] {
  const [own, ...others] = nodes(about);
  return [stated.length === 0 ? own! : { ...own!, '@graph': nodes(stated) }, ...others];
}

async function* objects(model: Model, subgraph: Subgraph): AsyncIterable<FieldValue> {
  for await (const record of rdfRecords(model, subgraph)) yield* recordObjects(record);
}

async function* lines(model: Model, subgraph: Subgraph): AsyncIterable<Line> {
  yield `{"@context":${jsonLine({ '@version': 1.1, ...TARGETS.rdfPrefixes })},`;
  // Keys that no term of the context fits say nothing in JSON-LD.
  yield () => `${aboutMember(subgraph.about)},`;
  yield '"@graph":[';
  yield* listed(objects(model, subgraph), jsonLine);
  yield '],';
  yield (seal) => sealMember(seal);
  yield '}';
}

/** RDF in JSON-LD 1.1, one record or piece of evidence on a line. */
export const jsonld: ExportFormat = {
  name: 'jsonld',
  title: 'RDF, JSON-LD 1.1',
  mediaType: 'application/ld+json',
  extension: 'jsonld',
  options: {},
  files: (model, subgraph) => [{ name: 'graph.jsonld', lines: () => lines(model, subgraph) }],
};
