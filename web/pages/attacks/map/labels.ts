/** A text of the map with the middle of its line, in pixels. */
export interface Label {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly kind: 'country' | 'province';
}

/** A part of the picture that is taken. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const LETTER = 6.6;
const LINE = 14;
const MOST = 40;

/** The box of a text around its middle. */
export function boxOf(text: string, x: number, y: number): Box {
  const half = (text.length * LETTER) / 2;
  return { left: x - half, right: x + half, top: y - LINE / 2, bottom: y + LINE / 2 };
}

/** Whether two boxes share a part of the picture. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** The labels that fit: inside the picture, on nothing that is taken, and on no label that comes before. */
export function fitting(labels: readonly Label[], taken: readonly Box[], width: number, height: number): readonly Label[] {
  const boxes = [...taken];
  const shown: Label[] = [];
  for (const label of labels) {
    const box = boxOf(label.text, label.x, label.y);
    const inside = box.left > 2 && box.right < width - 2 && box.top > 2 && box.bottom < height - 2;
    if (!inside || boxes.some((other) => overlap(box, other))) continue;
    boxes.push(box);
    shown.push(label);
    if (shown.length >= MOST) break;
  }
  return shown;
}
