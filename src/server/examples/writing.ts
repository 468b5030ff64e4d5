/** What can be written. The example is a dry run, so that whoever tries it writes nothing. */
export const WRITING_QUERIES: readonly string[] = [
  `# What would these facts add? Without dryRun they are written, as one change; docs/writing.md has the other mutations.
mutation WhatWouldThisAdd {
  addFacts(
    dryRun: true
    message: "A first try"
    facts: {
      sources: [{ id: "source:my-first-source", title: "My first source", published: "2026-01-15", accessed: "2026-01-16" }]
      armedGroups: [
        { id: "my-first-group", name: "My first group", evidence: [{ source: "source:my-first-source", summary: "Names it." }] }
      ]
    }
  ) {
    outcome
    created
    merged
    change {
      written { id act fields { name before after } }
    }
  }
}
`,
];
