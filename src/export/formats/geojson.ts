import { nodeType, typesOfKind } from '../../model/lookup.js';
import type { Field, Model, NodeType } from '../../model/types.js';
import type { ExportFormat, Line } from '../file/format.js';
import type { ExportEntity, Fields, FieldValue, Subgraph } from '../read/subgraph.js';
import { readDate } from '../text/certain-dates.js';
import { aboutMember, jsonLine, sealMember } from '../text/json-text.js';
import { ids, isEmpty } from '../text/plain-text.js';
import { listLines, sourceLines } from '../text/source-lines.js';

/** The type of the field that contains the point of a place. */
const POINT = 'Coordinates';

/** A place with its point, which includes how precise it is. */
interface Place {
  readonly id: string;
  readonly name: string;
  readonly point: Fields | null;
}

/** Places by id, to locate what refers to them. */
type Places = ReadonlyMap<string, Place>;

function pointField(type: NodeType): Field | undefined {
  return [...type.fields.values()].find((field) => field.type === POINT && !field.list);
}

/** The references of a type to places, if the type has no point of its own. */
function placeFields(model: Model, type: NodeType): readonly Field[] {
  if (pointField(type)) return [];
  const located = (name: string) => pointField(nodeType(model, name)) !== undefined;
  return [...type.fields.values()].filter((field) => field.kind === 'ref' && field.targets.some(located));
}

/** The types that appear on a map: places and what refers to a place. */
function typesOnMap(model: Model): readonly NodeType[] {
  return typesOfKind(model, 'entity').filter((type) => pointField(type) || placeFields(model, type).length > 0);
}

async function readPlaces(model: Model, subgraph: Subgraph): Promise<Places> {
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

/** A field as flat properties, as map tools expect: a date as written and its bounds, a figure as `killed_best`. */
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

/** GeoJSON writes longitude before latitude. A feature without a point has no geometry (RFC 7946, section 3.2). */
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
  const described = [...node.fields.values()].filter((field) => field.name !== 'id' && field !== own);
  return {
    type: 'Feature',
    id,
    geometry: geometry(point),
    properties: {
      type,
      ...Object.fromEntries(described.flatMap((field) => properties(field.name, fields[field.name] ?? null))),
      ...(at && { place: at.name }),
      ...(typeof point?.['precision'] === 'string' && { precision: point['precision'] }),
      sources: [...new Set(evidence.map((e) => e.source))],
    },
  };
}

async function* features(model: Model, subgraph: Subgraph): AsyncIterable<FieldValue> {
  const places = await readPlaces(model, subgraph);
  for (const type of typesOnMap(model)) for await (const entity of subgraph.entities(type.name)) yield feature(model, places, entity);
}

async function* lines(model: Model, subgraph: Subgraph): AsyncIterable<Line> {
  yield '{"type":"FeatureCollection",';
  yield () => `${aboutMember(subgraph.about)},`;
  yield '"features":[';
  yield* listLines(features(model, subgraph), jsonLine);
  yield '],';
  yield '"sources":[';
  yield* sourceLines(subgraph);
  yield '],';
  yield (seal) => sealMember(seal);
  yield '}';
}

/** GeoJSON (RFC 7946): places and the attacks at them, one feature per line. */
export const geojson: ExportFormat = {
  name: 'geojson',
  title: 'GeoJSON',
  mediaType: 'application/geo+json',
  extension: 'geojson',
  options: {},
  files: (model, subgraph) => [{ name: 'map.geojson', lines: () => lines(model, subgraph) }],
};
