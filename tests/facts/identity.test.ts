import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { evidenceId, sortEnds, statementId } from '../../src/facts/identity.js';
import { nodeType, typesOfKind } from '../../src/model/lookup.js';
import { readModel } from '../../src/model/read.js';
import type { NodeType } from '../../src/model/types.js';

const model = readModel();
const statements = typesOfKind(model, 'statement');
const symmetric = statements.filter((type) => type.statement!.symmetric);

type Facts = Record<string, unknown>;

/** The id that a fact of this type gets when it is loaded. */
function idOf(type: NodeType, facts: Facts): string {
  return statementId(type, sortEnds(type, facts));
}

describe('the id of a statement', () => {
  it.each<[string, string, Facts, string]>([
    ['two ends', 'Membership', { subject: 'kataib-hezbollah', object: 'iri' }, 'membership:kataib-hezbollah:iri'],
    ['attributes are no part of it', 'Membership', { subject: 'a', object: 'b', role: 'key', note: 'n' }, 'membership:a:b'],
    ['an episode where there is one', 'Membership', { subject: 'a', object: 'b', episode: 'second' }, 'membership:a:b:second'],
    ['no episode where it is null', 'Membership', { subject: 'a', object: 'b', episode: null }, 'membership:a:b'],
    ['a type of two words', 'OrganisationalPart', { subject: 'a', object: 'b' }, 'organisational-part:a:b'],
    ['an enum value in kebab case', 'Attribution', { subject: 'x', object: 'y', strength: 'ASSESSED' }, 'attribution:x:y:assessed'],
    ['an enum value of two words', 'Estimate', { subject: 'x', measure: 'CLAIMED_ATTACKS' }, 'estimate:x:claimed-attacks:_:_:_'],
    [
      'a null end',
      'ClaimOfResponsibility',
      { subject: 'x', object: null, kind: 'NONE_REPORTED' },
      'claim-of-responsibility:x:_:none-reported',
    ],
    ['a list without name', 'Designation', { subject: 'x', object: 'y' }, 'designation:x:y:_'],
    ['a list with an acronym', 'Designation', { subject: 'x', object: 'y', list: 'SDGT' }, 'designation:x:y:sdgt'],
    ['a topic', 'Assessment', { subject: 'x', topic: 'escalation-risk', text: 'T' }, 'assessment:x:escalation-risk'],
    ['one end only', 'Founding', { subject: 'x' }, 'founding:x'],
    ['ends of a symmetric type in order', 'Alliance', { subject: 'a', object: 'b' }, 'alliance:a:b'],
    ['ends of a symmetric type out of order', 'Alliance', { subject: 'b', object: 'a' }, 'alliance:a:b'],
    ['ends of another type stay', 'Sponsorship', { subject: 'b', object: 'a' }, 'sponsorship:b:a'],
  ])('%s', (_name, type, facts, id) => {
    expect(idOf(nodeType(model, type), facts)).toBe(id);
  });

  it.each([
    ['a text that is no slug', "Kata'ib Hizballah", /^name:x:kataib-hizballah-[0-9a-f]{8}:alias$/],
    ['a text without Latin letters', 'حزب الله', /^name:x:x[0-9a-f]{8}:alias$/],
    ['a long text', 'Very '.repeat(60), /^name:x:very-[a-z-]{1,40}-[0-9a-f]{8}:alias$/],
  ])('%s is readable and kept apart by a hash', (_name, value, form) => {
    expect(idOf(nodeType(model, 'Name'), { subject: 'x', value, kind: 'ALIAS' })).toMatch(form);
  });

  // Ids are stored and linked to: they may never change from one version to the next.
  it.each([
    ['Name', { subject: 'x', value: "Kata'ib Hizballah", kind: 'ALIAS' }, 'name:x:kataib-hizballah-4a3d9173:alias'],
    ['Name', { subject: 'x', value: 'KH', kind: 'ACRONYM' }, 'name:x:kh:acronym'],
    [
      'Estimate',
      { subject: 'x', measure: 'ATTACKS', scope: 'on US forces', asOf: '2024' },
      'estimate:x:attacks:on-us-forces-be75dc6e:_:2024',
    ],
  ])('%s %j is the same in every version', (type, facts, id) => {
    expect(idOf(nodeType(model, type), facts)).toBe(id);
  });

  const slug = fc.stringMatching(/^[a-z0-9]{1,4}(-[a-z0-9]{1,4}){0,2}$/);
  const text = fc.oneof(
    slug,
    fc.string({ minLength: 1, maxLength: 12 }),
    fc.constantFrom('SDGT', 'sdgt', 'S D G T', 'É', 'é', 'e', 'a:b', '_', 'x y', 'X Y'),
  );

  function factsOf(type: NodeType): fc.Arbitrary<Facts> {
    const parts = type.statement!.identity.filter((name) => type.fields.has(name));
    const value = (name: string): fc.Arbitrary<unknown> => {
      const field = type.fields.get(name)!;
      if (field.kind === 'enum') return fc.constantFrom(...model.enums.get(field.type)!.values.map((v) => v.name));
      if (name === 'subject' || name === 'object') return field.required ? slug : fc.option(slug);
      return fc.option(text);
    };
    return fc.record(Object.fromEntries(parts.map((name) => [name, value(name)])));
  }

  /** What identifies a fact: enum values and texts are compared as they are, the ends of symmetric types in either order. */
  function identity(type: NodeType, facts: Facts): string {
    const sorted = sortEnds(type, facts);
    return JSON.stringify(type.statement!.identity.map((name) => sorted[name] ?? null));
  }

  /** Upper-case constants and slugs of the same letters read alike on purpose: the list SDGT and the list sdgt are one. */
  function folded(key: string): string {
    return key.replace(/"([A-Z][A-Z0-9_]*)"/g, (_m, constant: string) => `"${constant.toLowerCase().replaceAll('_', '-')}"`);
  }

  it.each(statements.map((type) => [type.name, type] as const))('of %s differs when the identity does, and only then', (_name, type) => {
    fc.assert(
      fc.property(factsOf(type), factsOf(type), (a, b) => {
        const same = folded(identity(type, a)) === folded(identity(type, b));
        expect(idOf(type, a) === idOf(type, b)).toBe(same);
        expect(idOf(type, a)).toMatch(/^[a-z0-9-]+(:([a-z0-9]+(-[a-z0-9]+)*|_))+$/);
      }),
      { numRuns: 150 },
    );
  });

  it.each(symmetric.map((type) => [type.name, type] as const))('of %s is the same from either end', (_name, type) => {
    fc.assert(
      fc.property(slug, slug, fc.option(slug), (subject, object, episode) => {
        expect(idOf(type, { subject, object, episode })).toBe(idOf(type, { subject: object, object: subject, episode }));
      }),
    );
  });

  it('knows symmetric types', () => {
    expect(symmetric.map((type) => type.name).sort()).toEqual(['Alliance', 'Hostility']);
  });
});

describe('the id of evidence', () => {
  it.each<[string, Facts, string]>([
    ['a source', { source: 'source:lwj-2025' }, 'evidence:membership:a:b:lwj-2025:_'],
    ['a place that is a slug', { source: 'source:lwj-2025', locator: 'title' }, 'evidence:membership:a:b:lwj-2025:title'],
    [
      'the other side',
      { source: 'source:lwj-2025', locator: 'title', stance: 'DISPUTES' },
      'evidence:membership:a:b:lwj-2025:title:disputes',
    ],
    ['support is not named', { source: 'source:lwj-2025', stance: 'SUPPORTS' }, 'evidence:membership:a:b:lwj-2025:_'],
    ['what it says is no part of it', { source: 'source:lwj-2025', summary: 'S', quote: 'Q' }, 'evidence:membership:a:b:lwj-2025:_'],
  ])('%s', (_name, facts, id) => {
    expect(evidenceId('membership:a:b', facts)).toBe(id);
  });

  it.each(['¶1', '¶2', 'p. 1', 'p 1', 'P. 1', '1'])('tells the place %s from all others', (locator) => {
    const others = ['¶1', '¶2', 'p. 1', 'p 1', 'P. 1', '1'].filter((other) => other !== locator);
    const id = evidenceId('x', { source: 'source:s', locator });
    expect(others.map((other) => evidenceId('x', { source: 'source:s', locator: other }))).not.toContain(id);
  });

  it('differs by owner, source, place and side', () => {
    const part = fc.stringMatching(/^[a-z]{1,3}$/);
    const evidence = fc.record({
      source: part.map((s) => `source:${s}`),
      locator: fc.option(part),
      stance: fc.constantFrom('SUPPORTS', 'DISPUTES'),
    });
    fc.assert(
      fc.property(fc.tuple(part, evidence), fc.tuple(part, evidence), (a, b) => {
        expect(evidenceId(...a) === evidenceId(...b)).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
      { numRuns: 500 },
    );
  });
});
