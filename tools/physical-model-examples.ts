/** Questions in Cypher for the page about the physical model; tests/docs/physical-model.test.ts asks each on both engines. */
const EXAMPLES: readonly { readonly question: string; readonly cypher: string }[] = [
  {
    question: 'The members of a coalition whose membership no source ends, with the status that the evidence gives it:',
    cypher: `MATCH (m:Membership)-[:MEMBERSHIP_OBJECT]->(c:Coalition {id: 'islamic-resistance-in-iraq'})
MATCH (m)-[:MEMBERSHIP_SUBJECT]->(a:Actor)
WHERE m.retractedOn IS NULL AND m.specifiedFromHi IS NULL AND m.validTo IS NULL
RETURN a.id AS member, a.name AS name, m.disputedFromHi IS NOT NULL AS disputed
ORDER BY member`,
  },
  {
    question: 'What was known by the end of 2025 of whom the Qods Force supports, and who says so:',
    cypher: `MATCH (s:Sponsorship)-[:SPONSORSHIP_SUBJECT]->(:Actor {id: 'irgc-qods-force'})
WHERE s.knownFromHi <= '2025-12-31' AND (s.retractedOn IS NULL OR s.retractedOn > '2025-12-31')
MATCH (s)-[:SPONSORSHIP_OBJECT]->(a:Actor)
MATCH (s)-[:EVIDENCED_BY]->(e:Evidence {stance: 'SUPPORTS'})-[:FROM]->(source:Source)
WHERE e.knownFromHi <= '2025-12-31'
RETURN a.name AS supported, collect(DISTINCT source.title) AS sources
ORDER BY supported`,
  },
  {
    question: 'Attacks that may have happened in January 2024, the vague dates with the others:',
    cypher: `MATCH (a:Attack)
WHERE a.dateLo <= '2024-01-31' AND a.dateHi >= '2024-01-01'
RETURN a.id AS attack, a.date AS written
ORDER BY a.dateFirst, attack`,
  },
];

/** The examples in Markdown. */
export function examples(): string[] {
  return EXAMPLES.flatMap(({ question, cypher }) => [question, '', '```cypher', cypher, '```', '']);
}
