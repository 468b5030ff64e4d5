import { plainDocument } from '../../src/facts/document.js';
import { loadFacts } from '../../src/ingest/load.js';
import type { Model } from '../../src/model/types.js';
import { cypherStore } from '../../src/store/cypher-store.js';
import { openGrafeo } from '../../src/store/engines/grafeo.js';
import { BY_BENCH } from '../data/authorship.js';
import { Random } from '../data/random.js';
import { bodyName } from '../data/world.js';

/** A network of a given size to be drawn. */
export interface Size {
  readonly nodes: number;
  readonly links: number;
}

const COALITIONS = 12;
const SOURCES = 60;

const two = (n: number) => String(n).padStart(2, '0');

/** Groups and coalitions with statements among them that became known one after the other. */
function facts({ nodes, links }: Size) {
  const random = new Random(nodes);
  const sources = Array.from({ length: SOURCES }, (_, i) => ({
    id: `source:report-${i}`,
    title: `Report ${i}`,
    published: `${2_019 + Math.floor(i / 12)}-${two((i % 12) + 1)}-15`,
    accessed: '2026-01-01',
  }));
  const evidence = (i: number) => [{ source: `source:report-${i}`, locator: '1', summary: 'So it says.' }];
  const own = (id: string) => ({ id, name: bodyName(random), evidence: evidence(0) });
  const coalitions = Array.from({ length: COALITIONS }, (_, i) => own(`coalition-${i}`));
  const armedGroups = Array.from({ length: nodes - COALITIONS }, (_, i) => own(`group-${i}`));
  const group = () => `group-${random.whole(0, armedGroups.length - 1)}`;
  const kinds = { memberships: new Map(), sponsorships: new Map(), alliances: new Map() } as Record<string, Map<string, object>>;
  const names = Object.keys(kinds);
  for (let made = 0; made < links; ) {
    const kind = names[made % names.length]!;
    const [subject, object] = [group(), kind === 'memberships' ? `coalition-${random.whole(0, COALITIONS - 1)}` : group()];
    if (subject === object || kinds[kind]!.has(`${subject} ${object}`)) continue;
    kinds[kind]!.set(`${subject} ${object}`, { subject, object, evidence: evidence(random.whole(1, SOURCES - 1)) });
    made += 1;
  }
  const statements = Object.fromEntries(names.map((name) => [name, [...kinds[name]!.values()]]));
  return { sources, coalitions, armedGroups, ...statements };
}

/** Fills an embedded database in a folder with a network. @returns the ids of its entities */
export async function fillNetwork(model: Model, folder: string, size: Size): Promise<readonly string[]> {
  const made = facts(size);
  const store = cypherStore(await openGrafeo({ path: folder }), model);
  try {
    await store.migrate();
    await loadFacts(store, model, [plainDocument('network', made)], { authorship: BY_BENCH });
  } finally {
    await store.close();
  }
  return [...made.coalitions, ...made.armedGroups].map(({ id }) => id);
}
