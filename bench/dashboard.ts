/**
 * Measures the dashboard in a real browser on the embedded database: `npm run --prefix bench dashboard -- [attacks]`. The first view of the
 * seeds, the sizes of scripts, each page on a graph with many attacks, and how large networks move. Writes bench/dashboard.md, but not for a
 * graph smaller than 20,000 attacks. No timing decides any test.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { packageRoot } from '../src/model/files.js';
import { readModel } from '../src/model/read.js';
import { launchChromium } from '../tests/support/chromium.js';
import { kB, serve, type Visit, visit } from './dashboard/browser.js';
import { fillNetwork, type Size } from './dashboard/graph.js';
import { drawn, pan, step, worked } from './dashboard/picture.js';
import { percentile } from './run/ask.js';
import { fillEmbedded } from './run/fill.js';
import { SEED } from './workloads/parameters.js';

const ATTACKS = Number(process.argv[2] ?? 20_000);
const KEPT_FROM = 20_000;
const FIRST_VIEWS = 5;
const NETWORKS: readonly (Size & { readonly panMs: number; readonly stepMs: number | null })[] = [
  { nodes: 300, links: 700, panMs: 90, stepMs: 100 },
  { nodes: 750, links: 2_250, panMs: 100, stepMs: null },
];
const GOALS = { firstViewMs: 2_000, pageMs: 1_500, blockedMs: 200, firstKB: 130, networkKB: 260 };

const model = readModel();
const lines: string[] = [];
/** A page that has no answer is fast, and no measurement. */
const refusals: string[] = [];

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
  lines.push(`| ${head.join(' | ')} |`, `|${head.map(() => ' --- ').join('|')}|`, ...rows.map((row) => `| ${row.join(' | ')} |`), '');
}

const ms = (value: number) => value.toFixed(0);

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'cadre-dashboard-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function closed(visited: Visit): Promise<Visit> {
  await visited.page.context().close();
  return visited;
}

async function ofSeeds(browser: Browser, folder: string): Promise<void> {
  const server = await serve(join(folder, 'data'), 'all');
  try {
    const first: Visit[] = [];
    for (let i = 0; i < FIRST_VIEWS; i += 1) first.push(await closed(await visit(browser, server.url, '#/')));
    const times = first.map((one) => one.ms);
    const [network, attacks] = [
      await closed(await visit(browser, server.url, '#/network')),
      await closed(await visit(browser, server.url, '#/attacks')),
    ];
    const more = ({ scripts }: Visit) => kB(scripts.filter((name) => !first[0]!.scripts.includes(name)));
    lines.push('## The seeds', '');
    table(
      ['what', 'measured', 'goal'],
      [
        ['first view, all of it, median', `${ms(percentile(times, 0.5)!)} ms`, `${GOALS.firstViewMs} ms`],
        ['scripts of the first page, compressed', `${ms(kB(first[0]!.scripts))} kB`, `${GOALS.firstKB} kB`],
        ['more for the network', `${ms(more(network))} kB`, `${GOALS.networkKB} kB`],
        ['more for the attacks', `${ms(more(attacks))} kB`, ''],
      ],
    );
  } finally {
    await server.close();
  }
}

async function asks(url: string, query: string): Promise<Record<string, { nodes: { id: string }[] }>> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return ((await response.json()) as { data: Record<string, { nodes: { id: string }[] }> }).data;
}

/** The pages, about the entities that most is said about. */
async function places(url: string): Promise<readonly (readonly [page: string, fragment: string])[]> {
  const { groups, coalitions, attacks, sources } = await asks(
    url,
    `{ groups: armedGroups(first: 2) { nodes { id } } coalitions(first: 1) { nodes { id } }
       attacks(first: 1, orderBy: { field: DATE, direction: DESC }) { nodes { id } } sources(first: 2) { nodes { id } } }`,
  );
  const [a, b] = groups!.nodes.map(({ id }) => id);
  const [coalition, attack] = [coalitions!.nodes[0]!.id, attacks!.nodes[0]!.id];
  const [one, other] = sources!.nodes.map(({ id }) => id);
  return [
    ['Overview', '#/'],
    ['Network of all coalitions', '#/network'],
    ['Network around a coalition', `#/network?around=${coalition}`],
    ['Attacks', '#/attacks'],
    ['Actors', '#/actors'],
    ['A coalition', `#/actors/${coalition}`],
    ['A group', `#/actors/${a}`],
    ['An attack', `#/actors/${attack}`],
    ['Paths', `#/paths?from=${a}&to=${b}`],
    ['Two days compared', '#/compare?from=2022-01-01&known=2023-01-01'],
    ['Two sources compared', `#/compare?of=sources&a=${one}&b=${other}`],
    ['Two groups compared', `#/compare?of=groups&a=${a}&b=${b}`],
    ['Sources', '#/sources'],
    ['Statements', '#/statements'],
    ['Search', '#/search?q=brigade'],
  ];
}

async function ofAttacks(browser: Browser, folder: string): Promise<void> {
  await fillEmbedded(model, join(folder, 'data'), { attacks: ATTACKS, seed: SEED });
  const server = await serve(join(folder, 'data'), 'none');
  try {
    const rows: (readonly (string | number)[])[] = [];
    for (const [page, fragment] of await places(server.url)) {
      // The first visit compiles the questions of the page; the second is that of every later reader.
      await closed(await visit(browser, server.url, fragment));
      const { ms: all, asked, blockedMs, workMs, refused } = await closed(await visit(browser, server.url, fragment));
      refusals.push(...refused.map((message) => `${page}: ${message}`));
      const slowest = asked.toSorted((a, b) => b.ms - a.ms)[0];
      rows.push([page, ms(all), ms(workMs), asked.length, slowest ? `${slowest.name}, ${ms(slowest.ms)}` : 'none', ms(blockedMs)]);
      console.log(rows.at(-1)!.join('  '));
    }
    lines.push(`## Each page on ${ATTACKS.toLocaleString('en-GB')} attacks`, '');
    lines.push(
      `The goals are ${GOALS.pageMs} ms for all of a page, and no script that holds the page for more than ${GOALS.blockedMs} ms. The processor time is that of server and page together.`,
      '',
    );
    table(['page', 'until all is there, ms', 'processor time, ms', 'questions', 'the slowest, ms', 'longest script, ms'], rows);
  } finally {
    await server.close();
  }
}

async function ofNetworks(browser: Browser): Promise<void> {
  const rows: (readonly (string | number)[])[] = [];
  for (const size of NETWORKS) {
    await inFolder(async (folder) => {
      const ids = await fillNetwork(model, join(folder, 'data'), size);
      const server = await serve(join(folder, 'data'), 'none');
      try {
        const visited = await visit(browser, server.url, `#/network?around=${ids.join(',')}&off=inferred,withdrawn&crowded=yes`);
        const { nodes, links } = await drawn(visited.page);
        const [frames, steps] = [await worked(visited.page, pan), await worked(visited.page, step)];
        await closed(visited);
        const at = ({ times, eachMs }: typeof frames) => `${ms(percentile(times, 0.5)!)} / ${ms(percentile(times, 0.95)!)} / ${ms(eachMs)}`;
        rows.push([`${nodes} and ${links}`, at(frames), size.panMs, at(steps), size.stepMs ?? '', ms(visited.blockedMs)]);
        console.log(rows.at(-1)!.join('  '));
      } finally {
        await server.close();
      }
    });
  }
  lines.push(
    '## Large networks',
    '',
    'Median and 95th percentile of 60 frames and 20 steps, and how long the thread of the page worked for each, in milliseconds.',
    '',
  );
  table(['entities and statements', 'a frame while it moves', 'goal', 'a step in time', 'goal', 'longest script'], rows);
}

const browser = await launchChromium();
try {
  const load = () =>
    loadavg()
      .map((n) => n.toFixed(1))
      .join(', ');
  const before = load();
  await inFolder((folder) => ofSeeds(browser, folder));
  await ofNetworks(browser);
  await inFolder((folder) => ofAttacks(browser, folder));
  const [cpu] = cpus();
  const head = [
    '# The dashboard, measured',
    '',
    'Written by `npm run --prefix bench dashboard`. On a machine that is busy with other work everything takes longer.',
    '',
    `${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, Chromium ${browser.version()} without a graphics card, ${cpus().length} x ${cpu?.model.trim()}. Load ${before} at the start, ${load()} at the end.`,
    '',
  ];
  const text = [...head, ...lines].join('\n');
  console.log(text);
  if (ATTACKS >= KEPT_FROM) await writeFile(join(packageRoot(), 'bench', 'dashboard.md'), text);
  if (refusals.length > 0) throw new Error(`Not all was answered. ${refusals.join(' ')}`);
} finally {
  await browser.close();
}
