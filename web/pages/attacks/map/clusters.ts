/** Something at a place on the screen, in pixels, with how much it stands for. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly attacks: number;
}

/** What lies too close together to be drawn apart at this zoom. */
export interface Cluster<Of extends Spot> {
  readonly x: number;
  readonly y: number;
  readonly attacks: number;
  readonly spots: readonly Of[];
}

/** Joins spots that are closer than a distance to the largest among them. The sum of all clusters is the sum of all spots. */
export function clustersOf<Of extends Spot>(spots: readonly Of[], distance: number): readonly Cluster<Of>[] {
  const cell = ({ x, y }: Spot) => [Math.floor(x / distance), Math.floor(y / distance)] as const;
  const grid = new Map<string, Of[]>();
  for (const spot of spots) {
    const [cx, cy] = cell(spot);
    const key = `${cx} ${cy}`;
    const there = grid.get(key);
    if (there) there.push(spot);
    else grid.set(key, [spot]);
  }
  const taken = new Set<Of>();
  return spots
    .toSorted((a, b) => b.attacks - a.attacks || a.x - b.x || a.y - b.y)
    .flatMap((centre) => {
      if (taken.has(centre)) return [];
      const [cx, cy] = cell(centre);
      const near = [-1, 0, 1]
        .flatMap((dx) => [-1, 0, 1].flatMap((dy) => grid.get(`${cx + dx} ${cy + dy}`) ?? []))
        .filter((spot) => !taken.has(spot) && Math.hypot(spot.x - centre.x, spot.y - centre.y) < distance);
      for (const spot of near) taken.add(spot);
      const attacks = near.reduce((sum, spot) => sum + spot.attacks, 0);
      return [{ x: centre.x, y: centre.y, attacks, spots: near }];
    });
}
