import type { CypherText } from '../engine.js';
import type { Properties } from '../graph-store.js';
import type { CountedChanges } from '../log/log.js';
import { WRITTEN_IN } from '../log/written-in.js';
import { identifier } from './identifier.js';

/**
 * Raises the graph revision by one. Returns it, and the hash and the time of the change before it.
 * Its lock makes writers wait for each other.
 */
export function raiseRevision(): CypherText {
  const text = [
    "MERGE (r:Revision {id: 'graph'})",
    'SET r.value = coalesce(r.value, 0) + 1',
    'RETURN r.value AS value, r.hash AS hash, r.at AS at',
  ].join('\n');
  return { text, params: {} };
}

export function readRevision(): CypherText {
  return { text: "MATCH (r:Revision {id: 'graph'})\nRETURN r.value AS value, r.hash AS hash, r.at AS at", params: {} };
}

/** Stores a change and makes it the end of the log. */
export function appendChange(revision: number, properties: Properties & { readonly hash: string; readonly at: string }): CypherText {
  const { hash, at } = properties;
  const text = [
    "MERGE (r:Revision {id: 'graph'})",
    'SET r.value = $revision',
    'SET r.hash = $hash',
    'SET r.at = $at',
    'CREATE (c:Change {id: $id})',
    'SET c += $properties',
    'RETURN c.id AS id',
  ].join('\n');
  return { text, params: { id: String(revision), revision, hash, at, properties } };
}

export function partId(revision: number, part: number): string {
  return `${revision}/${part}`;
}

/** Stores a part of what a change wrote. One that was left behind by an attempt that did not end is replaced. */
export function storePart(revision: number, part: number, properties: Properties): CypherText {
  const text = 'MERGE (p:ChangePart {id: $id})\nSET p += $properties\nRETURN p.id AS id';
  return { text, params: { id: partId(revision, part), properties } };
}

/** Notes on nodes of a family that a change wrote to them. */
export function noteRevision(family: string, ids: readonly string[], revision: number): CypherText {
  const own = `n.${WRITTEN_IN}`;
  const text = [
    'UNWIND $ids AS id',
    `MATCH (n:${identifier(family)} {id: id})`,
    `SET ${own} = coalesce(${own}, []) + $revisions`,
    'RETURN count(n) AS done',
  ].join('\n');
  return { text, params: { ids, revisions: [revision] } };
}

/** What nodes of a family hold. */
export function readProperties(family: string, ids: readonly string[]): CypherText {
  const text = `UNWIND $ids AS id\nMATCH (n:${identifier(family)} {id: id})\nRETURN n.id AS id, labels(n) AS labels, properties(n) AS properties`;
  return { text, params: { ids } };
}

/** Where relationships of these types lead to from nodes of a family. */
export function readLinks(family: string, types: readonly string[], ids: readonly string[]): CypherText {
  const text = [
    'UNWIND $ids AS id',
    `MATCH (a:${identifier(family)} {id: id})-[r]->(b)`,
    'WHERE type(r) IN $types',
    'RETURN a.id AS a, type(r) AS kind, b.id AS b',
  ].join('\n');
  return { text, params: { ids, types } };
}

/** From where relationships of these types lead to nodes of a family. */
export function readLinksTo(family: string, types: readonly string[], ids: readonly string[]): CypherText {
  const text = [
    'UNWIND $ids AS id',
    `MATCH (a)-[r]->(b:${identifier(family)} {id: id})`,
    'WHERE type(r) IN $types',
    'RETURN a.id AS a, type(r) AS kind, b.id AS b',
  ].join('\n');
  return { text, params: { ids, types } };
}

const COLUMNS = ['revision', 'at', 'by', 'via', 'message', 'salt', 'created', 'changed', 'retracted', 'removed', 'parts', 'hash'] as const;

/** The stored changes with these revisions: rows of COLUMNS. */
export function readChanges(revisions: readonly number[]): CypherText {
  const columns = COLUMNS.map((name, i) => `c.${name} AS column${i}`);
  const text = `UNWIND $ids AS id\nMATCH (c:Change {id: id})\nRETURN ${columns.join(', ')}`;
  return { text, params: { ids: revisions.map(String) } };
}

/** How many changes between two revisions there are, of an author and of a way where these are given. */
export function countChanges({ first, last, by, via }: CountedChanges): CypherText {
  const own = Object.entries({ by, via }).flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]));
  const tests = ['c.revision >= $first', 'c.revision <= $last', ...own.map(([name]) => `c.${name} = $${name}`)];
  const text = `MATCH (c:Change) WHERE ${tests.join(' AND ')}\nRETURN count(c) AS total`;
  return { text, params: { first, last, ...Object.fromEntries(own) } };
}

/** Parts by their ids: rows of id, salt, payload. */
export function readParts(ids: readonly string[]): CypherText {
  const text = 'UNWIND $ids AS id\nMATCH (p:ChangePart {id: id})\nRETURN p.id AS id, p.salt AS salt, p.payload AS payload';
  return { text, params: { ids } };
}

/** The revisions in which nodes of a family were written: rows of id and revisions. */
export function readWrittenIn(family: string, ids: readonly string[]): CypherText {
  const text = `UNWIND $ids AS id\nMATCH (n:${identifier(family)} {id: id})\nRETURN n.id AS id, coalesce(n.${WRITTEN_IN}, []) AS revisions`;
  return { text, params: { ids } };
}
