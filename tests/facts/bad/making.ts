/** A problem as it must be reported to a user: code, path, file (where there are several), line, and a part of the message or hint. */
interface Expected {
  readonly code: string;
  readonly path: string;
  readonly line: number;
  readonly says: string;
  readonly file?: string;
}

export interface BadDocuments {
  readonly name: string;
  /** The text of one document, or texts by file name. */
  readonly text: string | Readonly<Record<string, string>>;
  /** All problems, in order. */
  readonly problems: readonly Expected[];
}

/** What is stored before: the documents below may refer to it. */
export const STORED = `
sources:
  - { id: "source:report", title: A report, published: "2024-03-01", accessed: "2024-04-01" }
states:
  - { id: ruritania, name: Ruritania, evidence: [{ source: "source:report", summary: Is named. }] }
armedGroups:
  - { id: red-brigade, name: Red Brigade, evidence: [{ source: "source:report", summary: Is named. }] }
coalitions:
  - { id: the-front, name: The Front, evidence: [{ source: "source:report", summary: Is named. }] }
persons:
  - { id: john-doe, name: John Doe, evidence: [{ source: "source:report", summary: Is named. }] }
weapons:
  - { id: drone, name: Drone, evidence: [{ source: "source:report", summary: Is named. }] }
locations:
  - { id: the-base, name: The Base, evidence: [{ source: "source:report", summary: Is named. }] }
attacks:
  - { id: the-raid, name: The raid, evidence: [{ source: "source:report", summary: Is reported. }] }
`;

/** Evidence that is in order. */
export const EV = 'evidence: [{ source: "source:report", summary: Says so. }]';

export function document(...lines: string[]): string {
  return lines.join('\n');
}

/** A membership with these further lines, each starting at line 5. */
export function membership(...lines: string[]): string {
  return document('memberships:', '  - subject: red-brigade', '    object: the-front', `    ${EV}`, ...lines.map((l) => `    ${l}`));
}

/** An armed group with these further lines, each starting at line 5. */
export function group(...lines: string[]): string {
  return document('armedGroups:', '  - id: new-group', '    name: New Group', `    ${EV}`, ...lines.map((l) => `    ${l}`));
}

/** An attack with these further lines, each starting at line 5. */
export function attack(...lines: string[]): string {
  return document('attacks:', '  - id: new-attack', '    name: New attack', `    ${EV}`, ...lines.map((l) => `    ${l}`));
}

/** A source with these further lines, each starting at line 5. */
export function source(...lines: string[]): string {
  return document('sources:', '  - id: source:new', '    title: New', '    accessed: "2024-05-01"', ...lines.map((l) => `    ${l}`));
}

/** An estimate with these further lines, each starting at line 5. */
export function estimate(...lines: string[]): string {
  return document('estimates:', '  - subject: red-brigade', '    measure: FIGHTERS', `    ${EV}`, ...lines.map((l) => `    ${l}`));
}

export function one(name: string, text: string, code: string, path: string, line: number, says: string): BadDocuments {
  return { name, text, problems: [{ code, path, line, says }] };
}
