/** A small graph for questions about networks and paths; see cases.ts in this folder and in tests/paths. */

const said = (source: string, locator: string, stance = 'SUPPORTS') => ({
  source: `source:${source}`,
  locator,
  stance,
  summary: 'Written for a test.',
});
const own = (id: string, source = 'one') => ({ id, name: id, evidence: [said(source, id)] });

/**
 * sponsor -> alpha, beta; alpha, beta, late -> front; alpha and beta are allies, and beta stands under alpha.
 * Source two reprints source one; source three came later, and disputes that beta is a member.
 */
export const FACTS = {
  sources: [
    { id: 'source:one', title: 'One', published: '2020-01-01', accessed: '2026-01-01' },
    { id: 'source:two', title: 'Two', published: '2021-01-01', accessed: '2026-01-01', derivesFrom: ['source:one'] },
    { id: 'source:three', title: 'Three', published: '2024-01-01', accessed: '2026-01-01' },
  ],
  armedGroups: [own('alpha'), own('beta'), own('lonely'), own('late', 'three')],
  stateOrgans: [own('sponsor')],
  coalitions: [own('front')],
  sponsorships: [
    { subject: 'sponsor', object: 'alpha', confidence: 'HIGH', evidence: [said('one', '1'), said('two', '1')] },
    { subject: 'sponsor', object: 'beta', confidence: 'HIGH', evidence: [said('one', '2'), said('three', '2')] },
  ],
  memberships: [
    {
      subject: 'alpha',
      object: 'front',
      confidence: 'MODERATE',
      valid: { from: '2019', to: '2022' },
      evidence: [said('one', '3')],
    },
    { subject: 'beta', object: 'front', confidence: 'HIGH', evidence: [said('one', '4'), said('three', '4', 'DISPUTES')] },
    { subject: 'late', object: 'front', evidence: [said('three', '5')] },
  ],
  alliances: [{ subject: 'beta', object: 'alpha', confidence: 'HIGH', evidence: [said('one', '6')] }],
  subordinations: [{ subject: 'beta', object: 'alpha', basis: 'NOMINAL', evidence: [said('one', '7')] }],
};
