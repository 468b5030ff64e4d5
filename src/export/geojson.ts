import { nodeType, typesOfKind } from '../model/lookup.js';
import type { Field, Model, NodeType } from '../model/types.js';
import { readDate } from './certain-dates.js';
import type { ExportFormat, Line } from './format.js';
import { listed, sourceLines } from './graph-text.js';
import { ids, isEmpty } from './in-words.js';
import { aboutMember, jsonLine, sealMember } from './json-text.js';
import type { ExportEntity, Fields, FieldValue, Subgraph } from './subgraph.js';

/** The type of a field by which a place has its point. */
const POINT = 'Coordinates';

/** A point with how near it is to what is meant. */
interface Place {
  readonly id: string;
  readonly name: string;
  readonly point: Fields | null;
}

/** Points by the ids of places, for what lies in them. */
type Places = ReadonlyMap<string, Place>;

function pointField(type: NodeType): Field | undefined {
  return [...type.fields.values()].find((field) => field.type === POINT && !field.list);
}

/** The references of a type without a point of its own to what has one. */
function placeFields(model: Model, type: NodeType): readonly Field[] {
  if (pointField(type)) return [];
  const located = (name: string) => pointField(nodeType(model, name)) !== undefined;
  return [...type.fields.values()].filter((field) => field.kind === 'ref' && field.targets.some(located));
}

/** The types that stand on a map: places, and what refers to one. */
function mapped(model: Model): readonly NodeType[] {
  return typesOfKind(model, 'entity').filter((type) => pointField(type) || placeFields(model, type).length > 0);
}

async function placesOf(model: Model, subgraph: Subgraph): Promise<Places> {
  const places = new Map<string, Place>();
  for (const type of typesOfKind(model, 'entity')) {
    const field = pointField(type);
    if (!field) continue;
    for await (const { id, fields } of subgraph.entities(type.name)) {
      places.set(id, { id, name: String(fields['name']), point: (fields[field.name] as Fields | null) ?? null });
    }
  }
  return places;
}

/** A field as properties without nesting, as maps show them: a date as written with its bounds, `killed_best`. */
function properties(name: string, value: FieldValue): readonly (readonly [string, FieldValue])[] {
  if (isEmpty(value)) return [];
  const date = typeof value === 'object' ? readDate(value) : null;
  if (date !== null) {
    const bounds = [
      [`${name}_earliest`, date.earliest],
      [`${name}_latest`, date.latest],
    ] as const;
    return [[name, date.edtf], ...bounds.filter(([, day]) => day !== null)];
  }
  if (typeof value !== 'object' || Array.isArray(value)) return [[name, value]];
  return Object.entries(value as Fields).flatMap(([part, held]) => properties(`${name}_${part}`, held));
}

/** GeoJSON wants longitude before latitude. What has no point has no geometry (RFC 7946, section 3.2). */
function geometry(point: Fields | null): FieldValue {
  const { latitude = null, longitude = null } = point ?? {};
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return null;
  return { type: 'Point', coordinates: [longitude, latitude] };
}

function feature(model: Model, places: Places, { id, type, fields, evidence }: ExportEntity): FieldValue {
  const node = nodeType(model, type);
  const own = pointField(node);
  const [at] = placeFields(model, node).flatMap((field) => ids(fields[field.name]).flatMap((place) => places.get(place) ?? []));
  const point = own ? ((fields[own.name] as Fields | null) ?? null) : (at?.point ?? null);
  const told = [...node.fields.values()].filter((field) => field.name !== 'id' && field !== own);
  return {
    type: 'Feature',
    id,
    geometry: geometry(point),
    properties: {
      type,
      ...Object.fromEntries(told.flatMap((field) => properties(field.name, fields[field.name] ?? null))),
      ...(at && { place: at.name }),
      ...(typeof point?.['precision'] === 'string' && { precision: point['precision'] }),
      sources: [...new Set(evidence.map((e) => e.source))],
    },
  };
}

async function* features(model: Model, subgraph: Subgraph): AsyncIterable<FieldValue> {
  const places = await placesOf(model, subgraph);
  for (const type of mapped(model)) for await (const entity of subgraph.entities(type.name)) yield feature(model, places, entity);
}

async function* lines(model: Model, subgraph: Subgraph): AsyncIterable<Line> {
  yield '{"type":"FeatureCollection",';
  yield () => `${aboutMember(subgraph.about)},`;
  yield '"features":[';
  yield* listed(features(model, subgraph), jsonLine);
  yield '],';
  yield '"sources":[';
  yield* sourceLines(subgraph);
  yield '],';
  yield (seal) => sealMember(seal);
  yield '}';
}

/** GeoJSON (RFC 7946): places, and the attacks that happened in them; one feature on a line. */
export const geojson: ExportFormat = {
  name: 'geojson',
  title: 'GeoJSON',
  mediaType: 'application/geo+json',
  extension: 'geojson',
  options: {},
  files: (model, subgraph) => [{ name: 'map.geojson', lines: () => lines(model, subgraph) }],
};
