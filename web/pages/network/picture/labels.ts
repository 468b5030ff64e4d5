/** A mark that wants a name, in pixels of the screen. */
export interface Labelled {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
  readonly bold: boolean;
  /** A word above the mark that says what it is. */
  readonly word: string | null;
  /** How many statements are hidden behind it. */
  readonly hidden: number;
  /** Who is named first where names are in each other's way: larger first. */
  readonly rank: number;
}

/** A rectangle in pixels of the screen. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a name stands, or that there is no room for it. */
export interface PlacedLabel {
  readonly of: Labelled;
  readonly name: (Box & { readonly anchor: 'start' | 'middle' | 'end' }) | null;
  readonly word: Box | null;
  readonly count: Box | null;
}

export const LABEL_LINE = 15;
const GAP = 3;
const COUNT_HEIGHT = 13;
/** The rim of a text must not lie on the mark. */
const RIM = 3;

function meets(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Boxes in squares, so that only near ones are compared. */
class Taken {
  private readonly squares = new Map<string, Box[]>();

  private *squaresOf({ x, y, width, height }: Box): Iterable<string> {
    for (let i = Math.floor(x / 80); i <= Math.floor((x + width) / 80); i += 1)
      for (let j = Math.floor(y / 80); j <= Math.floor((y + height) / 80); j += 1) yield `${i} ${j}`;
  }

  add(box: Box): void {
    for (const square of this.squaresOf(box)) {
      const boxes = this.squares.get(square);
      if (boxes) boxes.push(box);
      else this.squares.set(square, [box]);
    }
  }

  has(box: Box, except: Box): boolean {
    for (const square of this.squaresOf(box))
      if (this.squares.get(square)?.some((other) => other !== except && meets(box, other))) return true;
    return false;
  }
}

/**
 * Places names: below the mark; if that is taken, above, right, left, then at its corners; if all are taken, not at all until the reader zooms in. No two that are
 * drawn meet, and none lies on a mark.
 * @param measure the width of a line
 */
export function placeLabels(
  labelled: readonly Labelled[],
  measure: (text: string, bold: boolean, size: number) => number,
): readonly PlacedLabel[] {
  const taken = new Taken();
  const own = new Map<string, Box>();
  for (const { id, x, y, width, height } of labelled) {
    const box = { x: x - width / 2, y: y - height / 2, width, height };
    own.set(id, box);
    taken.add(box);
  }
  const placed = labelled
    .toSorted((a, b) => b.rank - a.rank)
    .map((of): PlacedLabel => {
      const mark = own.get(of.id)!;
      const free = (box: Box) => !taken.has(box, mark);
      const width = Math.max(...of.lines.map((line) => measure(line, of.bold, 12)));
      const height = of.lines.length * LABEL_LINE;
      const top = of.word === null ? mark.y : mark.y - COUNT_HEIGHT;
      const places = [
        { x: of.x - width / 2, y: mark.y + mark.height + GAP, anchor: 'middle' },
        { x: of.x - width / 2, y: top - GAP - height, anchor: 'middle' },
        { x: mark.x + mark.width + GAP + 2, y: of.y - height / 2, anchor: 'start' },
        { x: mark.x - GAP - 2 - width, y: of.y - height / 2, anchor: 'end' },
        { x: mark.x + mark.width + GAP, y: mark.y + mark.height - 6, anchor: 'start' },
        { x: mark.x - GAP - width, y: mark.y + mark.height - 6, anchor: 'end' },
        { x: mark.x + mark.width + GAP, y: mark.y + 6 - height, anchor: 'start' },
        { x: mark.x - GAP - width, y: mark.y + 6 - height, anchor: 'end' },
      ] as const;
      const place = places.map((where) => ({ ...where, width, height })).find(free) ?? null;
      if (place) taken.add(place);
      let word: Box | null = null;
      if (of.word !== null) {
        const wordWidth = measure(of.word, true, 11);
        const box = { x: of.x - wordWidth / 2, y: mark.y - GAP - COUNT_HEIGHT, width: wordWidth, height: COUNT_HEIGHT };
        if (free(box)) {
          word = box;
          taken.add(box);
        }
      }
      return { of, name: place, word, count: null };
    });
  // Counts come last: a name is worth more.
  return placed.map((label) => {
    const { of } = label;
    if (of.hidden === 0) return label;
    const mark = own.get(of.id)!;
    const width = measure(`+${of.hidden}`, false, 11);
    const [right, left] = [mark.x + mark.width + RIM, mark.x - width - RIM];
    const spots = [
      { x: right, y: mark.y - 8 },
      { x: right, y: mark.y + mark.height - 6 },
      { x: left, y: mark.y - 7 },
      { x: left, y: mark.y + mark.height - 6 },
    ];
    const count = spots.map((spot) => ({ ...spot, width, height: COUNT_HEIGHT })).find((box) => !taken.has(box, mark)) ?? null;
    if (count) taken.add(count);
    return { ...label, count };
  });
}

const EDGE = 2;

/** Whether a box lies partly outside of a window. What is wholly outside is not seen, and not cut. */
function isCut({ x, y, width, height }: Box, window: Box): boolean {
  const [right, bottom] = [window.x + window.width, window.y + window.height];
  const outside = x < window.x || x + width > right || y < window.y || y + height > bottom;
  return outside && meets({ x, y, width, height }, window);
}

/**
 * The names as a window shows them: one that its edge would cut moves inside where there is room, else it is left out. Nothing is cut.
 * @param window in the pixels in which the names are placed
 */
export function insideWindow(placed: readonly PlacedLabel[], window: Box): readonly PlacedLabel[] {
  const cut = (box: Box | null) => box !== null && isCut(box, window);
  if (!placed.some(({ name, word, count }) => cut(name) || cut(word) || cut(count))) return placed;
  const taken = new Taken();
  const whole = (box: Box | null) => (cut(box) ? null : box);
  for (const label of placed) {
    const { of, word, count } = label;
    taken.add({ x: of.x - of.width / 2, y: of.y - of.height / 2, width: of.width, height: of.height });
    for (const box of [cut(label.name) ? null : label.name, whole(word), whole(count)]) if (box) taken.add(box);
  }
  const within = (at: number, size: number, from: number, room: number) => Math.min(Math.max(at, from + EDGE), from + room - EDGE - size);
  const seen = ({ x, y }: Labelled) => x > window.x && x < window.x + window.width && y > window.y && y < window.y + window.height;
  return placed.map((label) => {
    const { of, name } = label;
    const rest = { of, word: whole(label.word), count: whole(label.count) };
    if (name === null || !cut(name)) return { ...rest, name };
    const x = within(name.x, name.width, window.x, window.width);
    const rows = [
      within(name.y, name.height, window.y, window.height),
      of.y - of.height / 2 - GAP - name.height,
      of.y + of.height / 2 + GAP,
    ];
    const places = rows.map((y) => ({ ...name, x, y }));
    const moved = seen(of) ? (places.find((box) => !isCut(box, window) && !taken.has(box, name)) ?? null) : null;
    if (moved) taken.add(moved);
    return { ...rest, name: moved };
  });
}

/**
 * A name in at most `lines` lines of a width. A name that is longer keeps its last line long: nothing is cut.
 * @param measure the width of a text in pixels
 */
export function wrapped(name: string, measure: (text: string) => number, width = 130, lines = 3): readonly string[] {
  return name.split('\n').flatMap((part) => {
    const made: string[] = [];
    for (const word of part.split(' ')) {
      const last = made.at(-1);
      if (last !== undefined && (measure(`${last} ${word}`) <= width || made.length === lines)) made[made.length - 1] = `${last} ${word}`;
      else made.push(word);
    }
    return made;
  });
}
