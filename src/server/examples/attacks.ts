/** Queries about attacks, time and evidence, for the query page. */
export const ATTACK_QUERIES: readonly string[] = [
  `# Attacks, newest first: what happened, to whom it is attributed, who claimed it.
# A null figure is unknown, not zero.
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
  `# How many attacks were there by year and actor? An attack counts once in each bucket.
query AttacksByYearAndActor {
  attackStats(by: [YEAR, ACTOR]) {
    attacks
    buckets { keys { dimension value } attacks killed { best unknown } injured { best unknown } }
  }
}
`,
  `# Two times: what was true on a day (asOf), and what sources had published by a day (knownAt).
# The same question in two views, side by side.
query TwoTimes {
  before: memberships(view: { knownAt: "2024-01-01" }) { totalCount }
  after: memberships(view: { knownAt: "2025-06-30", asOf: "2025-06-14", certainty: CERTAIN }) {
    totalCount
    nodes { subject { name } object { name } knownFrom valid { from { edtf } to { edtf } } }
  }
}
`,
  `# All statements about one group, of any kind, each with its evidence.
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
