/** Queries about actors and what joins them, for the query page. The first line of each becomes the title of its tab. */
export const GROUP_QUERIES: readonly string[] = [
  `# Who belongs to the Islamic Resistance in Iraq, who backs each member, who lists it?
# Names of fields follow the direction: a coalition has members, a group has sponsors. Ctrl-Space completes.
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
  `# Find somebody by any spelling, in Latin or Arabic script; the answer says which name matched and how.
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
  `# How is Iran joined to Ain al Asad's attack? Shortest ways first, each step with its evidence.
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
  `# Groups that a state lists as terrorist and that are at the same time a part of the Iraqi state's forces.
# Filters go through relations at any depth: some, none.
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
  `# Whose banner hides whom, and what for?
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
