/** Queries about attacks, time and evidence, for the query page. */
export const ATTACK_QUERIES: readonly string[] = [
  `# Attacks, newest first: what happened, who is said to have done it, who claimed it.
# A null figure is not known, which is not none.
query Attacks {
  attacks(orderBy: { field: DATE, direction: DESC }, first: 10) {
    nodes {
      id
      name
      date { edtf }
      location { name country { name } }
      outcome
      killed { low best high }
      injured { low best high }
      attributions { nodes { object { name } strength basis } }
      claims { nodes { kind asOf object { name } } }
      targets { nodes { object { name } } }
    }
  }
}
`,
  `# How many attacks by year and actor? An attack counts once in a bucket.
query AttacksByYearAndActor {
  attackStats(by: [YEAR, ACTOR]) {
    attacks
    buckets { keys { dimension value } attacks killed { best unknown } injured { best unknown } }
  }
}
`,
  `# Two times: what was so on a day (asOf), and what the sources had said by a day (knownAt).
# Both views of the same question side by side.
query TwoTimes {
  before: memberships(view: { knownAt: "2024-01-01" }) { totalCount }
  after: memberships(view: { knownAt: "2025-06-30", asOf: "2025-06-14", certainty: CERTAIN }) {
    totalCount
    nodes { subject { name } object { name } knownFrom valid { from { edtf } to { edtf } } }
  }
}
`,
  `# Everything that is said about one group, as statements of any kind, with what each rests on.
query Dossier($id: ID! = "kataib-hezbollah") {
  actor(id: $id) {
    name
    statements(first: 50) {
      totalCount
      nodes { id __typename status knownFrom note evidence { stance locator summary source { id publisher { name } } } }
    }
  }
}
`,
];
