import { createHash } from 'node:crypto';
import type { Model } from '../../model/types.js';
import { layoutOf } from './list.js';
import type { LayoutPart } from './materialized.js';

/** A part of the layout as `CadreMeta` stores it. */
export interface StoredPart {
  /** The property, the label, and the stored names. */
  readonly key: string;
  readonly label: string;
  readonly properties: readonly string[];
  readonly indexes: readonly (readonly string[])[];
  /** The hash of the version and the definition. Stored values are up to date as long as it is the same. */
  readonly hash: string;
}

export interface CurrentPart extends StoredPart {
  readonly part: LayoutPart;
}

/** The layout that this program has for a model. */
export function currentLayout(model: Model): readonly CurrentPart[] {
  return layoutOf(model).map(({ name, version, part }) => {
    const { label, properties, indexes, definition } = part;
    const hash = createHash('sha256')
      .update(JSON.stringify([version, definition]))
      .digest('hex')
      .slice(0, 16);
    return { key: [name, label, ...properties].join(' '), label, properties, indexes, hash, part };
  });
}

/** How a stored layout differs from that of this program. */
export interface LayoutChange {
  /** The parts to recompute, in this order. */
  readonly stale: readonly CurrentPart[];
  /** The parts that have not changed. */
  readonly upToDate: readonly CurrentPart[];
  /** The stored parts that no property keeps up to date any more. They must be removed. */
  readonly retired: readonly StoredPart[];
}

export function compareLayouts(stored: readonly StoredPart[], current: readonly CurrentPart[]): LayoutChange {
  const hashes = new Map(stored.map(({ key, hash }) => [key, hash]));
  const keys = new Set(current.map(({ key }) => key));
  return {
    stale: current.filter(({ key, hash }) => hashes.get(key) !== hash),
    upToDate: current.filter(({ key, hash }) => hashes.get(key) === hash),
    retired: stored.filter(({ key }) => !keys.has(key)),
  };
}

/** One text for each part, as the database stores them. */
export function layoutTexts(parts: readonly StoredPart[]): string[] {
  return parts.map(({ key, label, properties, indexes, hash }) => JSON.stringify({ key, label, properties, indexes, hash }));
}

export function readLayout(texts: readonly string[]): StoredPart[] {
  return texts.map((text) => JSON.parse(text) as StoredPart);
}
