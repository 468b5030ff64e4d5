/** Queries about actors and the links between them, for the query page. The operation's name becomes the title of its tab. */
export const GROUP_QUERIES: readonly string[] = [
  `# Who belongs to the Islamic Resistance in Iraq? Who supports each member, and who designates it?
# Field names follow the direction: a coalition has members, a group has sponsors. Ctrl-Space completes names.
query MembersAndSponsors {
  coalition(id: "islamic-resistance-in-iraq") {
    name
    members(first: 20) {
      totalCount
      nodes {
        role
        subject {
          id
          name
          sponsors { nodes { subject { name } supportTypes directness } }
          designations { nodes { object { name } list listedOn } }
          integrations { nodes { object { name } } }
        }
        evidence { locator summary source { title published } }
      }
    }
  }
}
`,
  `# Find an entity by any spelling of its name, in Latin or Arabic script. The answer says which name matched, and how.
query Search {
  search(text: "kataeb hizballah", first: 5) {
    edges {
      score
      reason
      matchedName
      node { id __typename name names { nodes { value kind language } } }
    }
  }
}
`,
  `# How is Iran linked to Kata'ib Hezbollah? Shortest paths first, each step with its evidence.
query Paths {
  paths(from: "iran", to: "kataib-hezbollah", maxHops: 3, first: 5) {
    totalCount
    complete
    nodes {
      length
      entities { id name }
      statements { id __typename status evidence { locator source { id } } }
    }
  }
}
`,
  `# Which groups are designated by a state and at the same time a part of the Iraqi state's forces?
# Filters can go through relations at any depth, with some and none.
query DesignatedInsideTheState {
  armedGroups(
    filter: {
      designations: { some: { object: { id: { eq: "united-states" } } } }
      integrations: { some: { object: { id: { eq: "popular-mobilization-forces" } } } }
    }
    orderBy: { field: NAME }
  ) {
    totalCount
    nodes { id name community }
  }
}
`,
  `# Which brand hides which actor, and for what purpose?
query Fronts {
  frontsFor {
    nodes {
      subject { name }
      object { name }
      purposes
      scope
      evidence { summary locator source { title } }
    }
  }
}
`,
];
