import { type DirectiveNode, valueFromASTUntyped } from 'graphql';
import type { Mapping } from './types.js';

type Arguments = Readonly<Record<string, unknown>>;

/** The arguments of a directive as plain values, or null when it is not there. */
export function directive(nodes: readonly DirectiveNode[] | undefined, name: string): Arguments | null {
  const node = nodes?.find((d) => d.name.value === name);
  if (!node) return null;
  return Object.fromEntries((node.arguments ?? []).map((a) => [a.name.value, valueFromASTUntyped(a.value)]));
}

export function text(args: Arguments | null, name: string): string | null {
  const value = args?.[name];
  return typeof value === 'string' ? value : null;
}

export function texts(args: Arguments | null, name: string): readonly string[] | null {
  const value = args?.[name];
  return Array.isArray(value) ? value.map(String) : null;
}

export function number(args: Arguments | null, name: string): number | null {
  const value = args?.[name];
  return typeof value === 'number' ? value : null;
}

function given<K extends string>(args: Arguments, keys: readonly K[]): { [P in K]?: string } {
  const out: { [P in K]?: string } = {};
  for (const key of keys) {
    const value = args[key];
    if (typeof value === 'string') out[key] = value;
  }
  return out;
}

function stixMapping(args: Arguments): NonNullable<Mapping['stix']> {
  const confidence = number(args, 'confidence');
  return {
    ...given(args, ['type', 'class', 'relationship', 'property']),
    ...(confidence !== null && { confidence }),
    reverse: args['reverse'] === true,
  };
}

/** The mappings to foreign formats that stand on a type or a field. */
export function mapping(nodes: readonly DirectiveNode[] | undefined): Mapping {
  const stix = directive(nodes, 'stix');
  const ftm = directive(nodes, 'ftm');
  const rdf = directive(nodes, 'rdf');
  return {
    ...(stix && { stix: stixMapping(stix) }),
    ...(ftm && { ftm: given(ftm, ['schema', 'subject', 'object', 'property']) }),
    ...(rdf && { rdf: given(rdf, ['class', 'property']) }),
  };
}
