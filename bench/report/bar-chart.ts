/** Bars in groups, drawn as SVG text. Values are above 0; the scale is logarithmic, so that a fifth and five times look alike. */
export interface BarChart {
  readonly title: string;
  readonly unit: string;
  readonly series: readonly string[];
  readonly groups: readonly BarGroup[];
}

export interface BarGroup {
  readonly name: string;
  /** One for each series, null where there is none. */
  readonly bars: readonly (Bar | null)[];
  /** A line across the group. */
  readonly goal?: number;
}

export interface Bar {
  readonly value: number;
  /** Where a thin line over the bar ends. */
  readonly to?: number;
}

const COLOURS = ['#1b6ca8', '#e08a1e', '#7a7a7a', '#4c9a57', '#a8476a'];
const [BAR, GAP, LEFT, TOP, HEIGHT, BELOW] = [14, 16, 48, 44, 200, 26];
/** Room for the longest name of a group. */
const NAME = 70;

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function at(n: number): string {
  return n.toFixed(1);
}

/** 1, 2 and 5 of each power of ten between two logarithms. */
function marks(low: number, high: number): number[] {
  const powers = Array.from({ length: Math.ceil(high) - Math.floor(low) }, (_, i) => Math.floor(low) + i);
  const all = powers.flatMap((power) => [1, 2, 5].map((n) => Number((n * 10 ** power).toPrecision(1))));
  return all.filter((mark) => Math.log10(mark) >= low && Math.log10(mark) <= high);
}

export function barChart({ title, unit, series, groups }: BarChart): string {
  const values = groups.flatMap(({ bars, goal }) => [...bars.flatMap((b) => (b ? [b.value, b.to ?? b.value] : [])), goal ?? 1]);
  const [low, high] = [Math.log10(Math.min(...values) * 0.7), Math.log10(Math.max(...values) * 1.3)];
  const y = (value: number) => TOP + HEIGHT * (1 - (Math.log10(value) - low) / (high - low));
  const step = Math.max(series.length * BAR + GAP, NAME);
  const width = LEFT + Math.max(groups.length * step, 420) + GAP;
  const out = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${TOP + HEIGHT + BELOW}" font-family="sans-serif" font-size="11">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="100%" height="100%" fill="#fff"/>`,
    `<text x="${LEFT}" y="16" font-size="13">${escaped(`${title} (${unit})`)}</text>`,
  ];
  let x = LEFT;
  for (const [i, name] of series.entries()) {
    out.push(
      `<rect x="${x}" y="24" width="9" height="9" fill="${COLOURS[i % COLOURS.length]}"/><text x="${x + 12}" y="32">${escaped(name)}</text>`,
    );
    x += 26 + name.length * 6;
  }
  for (const mark of marks(low, high)) {
    const line = at(y(mark));
    out.push(`<path d="M${LEFT} ${line}H${width - GAP}" stroke="#ddd"/><text x="${LEFT - 4}" y="${line}" text-anchor="end">${mark}</text>`);
  }
  for (const [g, { name, bars, goal }] of groups.entries()) {
    const left = LEFT + g * step + GAP / 2;
    for (const [i, bar] of bars.entries()) {
      if (!bar) continue;
      const [from, top] = [left + i * BAR, y(bar.value)];
      out.push(
        `<rect x="${from}" y="${at(top)}" width="${BAR - 2}" height="${at(TOP + HEIGHT - top)}" fill="${COLOURS[i % COLOURS.length]}"/>`,
      );
      if (bar.to !== undefined) out.push(`<path d="M${from + BAR / 2 - 1} ${at(top)}V${at(y(bar.to))}" stroke="#222"/>`);
    }
    if (goal !== undefined) out.push(`<path d="M${left - 3} ${at(y(goal))}h${series.length * BAR + 4}" stroke="#c00" stroke-width="2"/>`);
    out.push(`<text x="${left + (series.length * BAR) / 2}" y="${TOP + HEIGHT + 16}" text-anchor="middle">${escaped(name)}</text>`);
  }
  return `${[...out, '</svg>'].join('\n')}\n`;
}
