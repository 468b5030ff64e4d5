/** One problem as a user must be told it: code, path, file (where there are several) and line, and a part of the message. */
export interface Expected {
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
  - { id: the-raid, name: The raid, evidence: [{ source: "source:report", summary: Is told. }] }
`;

/** Evidence that is in order. */
const EV = 'evidence: [{ source: "source:report", summary: Says so. }]';

function document(...lines: string[]): string {
  return lines.join('\n');
}

/** A membership with these further lines, each starting at line 5. */
function membership(...lines: string[]): string {
  return document('memberships:', '  - subject: red-brigade', '    object: the-front', `    ${EV}`, ...lines.map((l) => `    ${l}`));
}

/** An armed group with these further lines, each starting at line 5. */
function group(...lines: string[]): string {
  return document('armedGroups:', '  - id: new-group', '    name: New Group', `    ${EV}`, ...lines.map((l) => `    ${l}`));
}

/** An attack with these further lines, each starting at line 5. */
function attack(...lines: string[]): string {
  return document('attacks:', '  - id: new-attack', '    name: New attack', `    ${EV}`, ...lines.map((l) => `    ${l}`));
}

/** A source with these further lines, each starting at line 5. */
function source(...lines: string[]): string {
  return document('sources:', '  - id: source:new', '    title: New', '    accessed: "2024-05-01"', ...lines.map((l) => `    ${l}`));
}

/** An estimate with these further lines, each starting at line 5. */
function estimate(...lines: string[]): string {
  return document('estimates:', '  - subject: red-brigade', '    measure: FIGHTERS', `    ${EV}`, ...lines.map((l) => `    ${l}`));
}

function one(name: string, text: string, code: string, path: string, line: number, says: string): BadDocuments {
  return { name, text, problems: [{ code, path, line, says }] };
}

export const SYNTAX: readonly BadDocuments[] = [
  one('a brace that is not closed', document('states:', '  - { id: a, name: A'), 'BAD_SYNTAX', '', 2, 'Flow map'),
  one('a quote that is not closed', document('states:', '  - id: "a'), 'BAD_SYNTAX', '', 2, 'Missing closing "quote'),
  one(
    'the same key twice in a map',
    document('states:', '  - id: a', '    name: A', '    id: b'),
    'BAD_SYNTAX',
    '',
    4,
    'Map keys must be unique',
  ),
  one('the same list twice', document('states: []', 'persons: []', 'states: []'), 'BAD_SYNTAX', '', 3, 'Map keys must be unique'),
  one('a tab as indentation', document('states:', '\t- id: a'), 'BAD_SYNTAX', '', 2, 'Tabs are not allowed as indentation'),
  one('an alias without its anchor', document('states:', '  - *nowhere'), 'BAD_SYNTAX', '', 2, 'nowhere'),
  one('two documents in one file', document('states: []', '---', 'states: []'), 'BAD_SYNTAX', '', 2, 'several documents'),
  {
    name: 'JSON that is cut off',
    text: '{\n  "states": [',
    problems: [
      { code: 'BAD_SYNTAX', path: '', line: 2, says: 'end with a ]' },
      { code: 'BAD_SYNTAX', path: '', line: 2, says: 'end with a }' },
    ],
  },
  {
    name: 'two keys that are there twice',
    text: document('states: []', 'states: []', 'persons:', '  - { id: a, id: b }'),
    problems: [
      { code: 'BAD_SYNTAX', path: '', line: 2, says: 'Map keys must be unique' },
      { code: 'BAD_SYNTAX', path: '', line: 4, says: 'Map keys must be unique' },
    ],
  },
];

export const SHAPE: readonly BadDocuments[] = [
  one('a list instead of a map', '- id: a', 'WRONG_TYPE', '', 1, 'map of lists by type'),
  one('a text instead of a map', 'kataib-hezbollah', 'WRONG_TYPE', '', 1, 'map of lists by type'),
  one('a list that nobody knows', document('states: []', 'armedGroup: []'), 'UNKNOWN_FIELD', 'armedGroup', 2, 'Did you mean "armedGroups"'),
  one('a text instead of a list', document('states: ruritania'), 'WRONG_TYPE', 'states', 1, 'Expected type "State" to be an object'),
  one(
    'a text instead of a fact',
    document('states:', '  - ruritania'),
    'WRONG_TYPE',
    'states[0]',
    2,
    'Expected type "State" to be an object',
  ),
  one('an empty item', document('states:', '  -'), 'MISSING_FIELD', 'states[0]', 2, 'list item'),
  one('a field that nobody knows', membership('roles: key'), 'UNKNOWN_FIELD', 'memberships[0].roles', 5, 'Did you mean "role"'),
  one('a derived field', group('knownFrom: "2024"'), 'UNKNOWN_FIELD', 'armedGroups[0].knownFrom', 5, 'not defined by type "ArmedGroup"'),
  one('an unknown field with a block under it', group('aliases:', '  - Another'), 'UNKNOWN_FIELD', 'armedGroups[0].aliases', 5, 'aliases'),
  one(
    'an unknown field in evidence',
    document(
      'states:',
      '  - id: a',
      '    name: A',
      '    evidence:',
      '      - source: source:report',
      '        summary: S',
      '        page: 3',
    ),
    'UNKNOWN_FIELD',
    'states[0].evidence[0].page',
    7,
    'not defined by type "Evidence"',
  ),
  one('an entity without id', document('states:', `  - { name: A, ${EV} }`), 'MISSING_FIELD', 'states[0].id', 2, 'id is required'),
  one('an entity without name', document('states:', `  - { id: a, ${EV} }`), 'MISSING_FIELD', 'states[0].name', 2, 'name is required'),
  one(
    'a name that is null',
    document('states:', '  - id: a', '    name:', `    ${EV}`),
    'MISSING_FIELD',
    'states[0].name',
    3,
    'name is required',
  ),
  one(
    'a membership without object',
    document('memberships:', `  - { subject: red-brigade, ${EV} }`),
    'MISSING_FIELD',
    'memberships[0].object',
    2,
    'object is required',
  ),
  one(
    'an attribution without strength',
    document('attributions:', `  - { subject: the-raid, object: red-brigade, ${EV} }`),
    'MISSING_FIELD',
    'attributions[0].strength',
    2,
    'strength is required',
  ),
  one(
    'a source without a day of reading',
    document('sources:', '  - { id: "source:new", title: New }'),
    'MISSING_FIELD',
    'sources[0].accessed',
    2,
    'accessed is required',
  ),
  one(
    'evidence without summary',
    document('states:', '  - id: a', '    name: A', '    evidence:', '      - source: source:report'),
    'MISSING_FIELD',
    'states[0].evidence[0].summary',
    5,
    'summary is required',
  ),
  one('a text for a number', membership('credibility: high'), 'WRONG_TYPE', 'memberships[0].credibility', 5, 'Int cannot represent'),
  one(
    'a fraction for a whole number',
    membership('credibility: 2.5'),
    'WRONG_TYPE',
    'memberships[0].credibility',
    5,
    'Int cannot represent',
  ),
  one('a number for a text', membership('role: 7'), 'WRONG_TYPE', 'memberships[0].role', 5, 'String cannot represent'),
  one('a map for a text', membership('role: { key: true }'), 'WRONG_TYPE', 'memberships[0].role', 5, 'String cannot represent'),
  one(
    'a list for an id',
    document('memberships:', '  - subject: [red-brigade]', '    object: the-front', `    ${EV}`),
    'WRONG_TYPE',
    'memberships[0].subject',
    2,
    'ID cannot represent',
  ),
  one('a text for a map', membership('valid: "2024"'), 'WRONG_TYPE', 'memberships[0].valid', 5, 'Expected type "Validity" to be an object'),
  one('a number for a figure', attack('killed: 3'), 'WRONG_TYPE', 'attacks[0].killed', 5, 'Expected type "Figure" to be an object'),
  one('a boolean for a date', attack('date: true'), 'WRONG_TYPE', 'attacks[0].date', 5, 'A date is a text such as 2024-01-28'),
  one(
    'a value that an enum does not have',
    attack('method: DRONES'),
    'BAD_VALUE',
    'attacks[0].method',
    5,
    'Did you mean the enum value "DRONE"',
  ),
  one('an enum value in lower case', membership('confidence: high'), 'BAD_VALUE', 'memberships[0].confidence', 5, '"HIGH"'),
  one(
    'no evidence at all',
    document('states:', '  - { id: a, name: A }'),
    'MISSING_EVIDENCE',
    'states[0].evidence',
    2,
    'at least one source',
  ),
  one(
    'evidence that is null',
    document('states:', '  - id: a', '    name: A', '    evidence:'),
    'MISSING_EVIDENCE',
    'states[0].evidence',
    4,
    'at least one source',
  ),
  one(
    'an entity with an empty list of evidence',
    document('states:', '  - { id: a, name: A, evidence: [] }'),
    'MISSING_EVIDENCE',
    'states[0]',
    2,
    'at least one source',
  ),
  one(
    'a statement with an empty list of evidence',
    document('memberships:', '  - { subject: red-brigade, object: the-front, evidence: [] }'),
    'MISSING_EVIDENCE',
    'memberships[0]',
    2,
    'at least one source',
  ),
  one(
    'a new statement that is only disputed',
    document(
      'memberships:',
      '  - subject: red-brigade',
      '    object: the-front',
      '    evidence: [{ source: "source:report", stance: DISPUTES, summary: Denies it. }]',
    ),
    'MISSING_EVIDENCE',
    'memberships[0]',
    2,
    'No evidence here supports it',
  ),
  one(
    'a new entity that is only disputed',
    document('states:', '  - id: a', '    name: A', '    evidence: [{ source: "source:report", stance: DISPUTES, summary: Denies it. }]'),
    'MISSING_EVIDENCE',
    'states[0]',
    2,
    'No evidence here supports it',
  ),
];

export const REFERENCES: readonly BadDocuments[] = [
  one(
    'a subject that is nowhere',
    document('memberships:', '  - subject: red-brigad', '    object: the-front', `    ${EV}`),
    'DANGLING_ID',
    'memberships[0].subject',
    2,
    'no Actor red-brigad,',
  ),
  one(
    'an object that is nowhere',
    document('memberships:', '  - subject: red-brigade', '    object: the-frnt', `    ${EV}`),
    'DANGLING_ID',
    'memberships[0].object',
    3,
    'no Coalition the-frnt,',
  ),
  one(
    'a source that is nowhere',
    document(
      'memberships:',
      '  - subject: red-brigade',
      '    object: the-front',
      '    evidence:',
      '      - source: source:lost',
      '        summary: S',
    ),
    'DANGLING_ID',
    'memberships[0].evidence[0].source',
    5,
    'no Source source:lost,',
  ),
  one(
    "an entity's source that is nowhere is told once, though its name rests on it too",
    document('states:', '  - id: a', '    name: A', '    evidence:', '      - { source: "source:lost", summary: S }'),
    'DANGLING_ID',
    'states[0].evidence[0].source',
    5,
    'no Source source:lost,',
  ),
  one(
    'an upstream source that is nowhere',
    source('derivesFrom: ["source:lost"]'),
    'DANGLING_ID',
    'sources[0].derivesFrom',
    5,
    'no Source source:lost,',
  ),
  one(
    'an upstream source of evidence that is nowhere',
    document(
      'memberships:',
      '  - subject: red-brigade',
      '    object: the-front',
      '    evidence:',
      '      - source: source:report',
      '        derivesFrom: ["source:lost"]',
      '        summary: S',
    ),
    'DANGLING_ID',
    'memberships[0].evidence[0].derivesFrom',
    6,
    'no Source source:lost,',
  ),
  one('a publisher that is nowhere', source('publisher: nobody'), 'DANGLING_ID', 'sources[0].publisher', 5, 'no Actor nobody,'),
  one('a location that is nowhere', attack('location: somewhere'), 'DANGLING_ID', 'attacks[0].location', 5, 'no Location somewhere,'),
  one(
    'one weapon of several that is nowhere',
    attack('weapons: [drone, catapult]'),
    'DANGLING_ID',
    'attacks[0].weapons',
    5,
    'no Weapon catapult,',
  ),
  {
    name: 'two founders of three that are nowhere',
    text: document('foundings:', '  - subject: red-brigade', '    founders: [john-doe, jane-doe, jack-doe]', `    ${EV}`),
    problems: [
      { code: 'DANGLING_ID', path: 'foundings[0].founders', line: 3, says: 'no Actor jane-doe,' },
      { code: 'DANGLING_ID', path: 'foundings[0].founders', line: 3, says: 'no Actor jack-doe,' },
    ],
  },
  one(
    'a person as a coalition',
    document('memberships:', '  - subject: red-brigade', '    object: john-doe', `    ${EV}`),
    'WRONG_END_TYPE',
    'memberships[0].object',
    3,
    'john-doe is of type Person; Membership.object takes Coalition',
  ),
  one(
    'a weapon as a sponsor',
    document('sponsorships:', '  - subject: drone', '    object: red-brigade', `    ${EV}`),
    'WRONG_END_TYPE',
    'sponsorships[0].subject',
    2,
    'drone is of type Weapon',
  ),
  one(
    'a group as an attack',
    document('attributions:', '  - subject: red-brigade', '    object: john-doe', '    strength: ASSESSED', `    ${EV}`),
    'WRONG_END_TYPE',
    'attributions[0].subject',
    2,
    'Attribution.subject takes Attack',
  ),
  one(
    'a person that was founded',
    document('foundings:', '  - subject: john-doe', `    ${EV}`),
    'WRONG_END_TYPE',
    'foundings[0].subject',
    2,
    'takes ArmedGroup, Coalition, Organisation, StateOrgan',
  ),
  one(
    'a state as a location',
    attack('location: ruritania'),
    'WRONG_END_TYPE',
    'attacks[0].location',
    5,
    'ruritania is of type State; Attack.location takes Location',
  ),
  one(
    'an entity as a source',
    document(
      'memberships:',
      '  - subject: red-brigade',
      '    object: the-front',
      '    evidence:',
      '      - { source: ruritania, summary: S }',
    ),
    'WRONG_END_TYPE',
    'memberships[0].evidence[0].source',
    5,
    'ruritania is of type State; Evidence.source takes Source',
  ),
  one(
    'a membership in oneself',
    document('memberships:', '  - subject: the-front', '    object: the-front', `    ${EV}`),
    'SELF_REFERENCE',
    'memberships[0].object',
    3,
    'the-front stands at both ends',
  ),
  one(
    'an alliance with oneself',
    document('alliances:', '  - subject: red-brigade', '    object: red-brigade', `    ${EV}`),
    'SELF_REFERENCE',
    'alliances[0].object',
    3,
    'red-brigade stands at both ends',
  ),
  one(
    'a place within itself',
    document('locations:', '  - id: here', '    name: Here', '    within: here', `    ${EV}`),
    'SELF_REFERENCE',
    'locations[0].within',
    4,
    'here',
  ),
  one('a source that reprints itself', source('derivesFrom: ["source:new"]'), 'SELF_REFERENCE', 'sources[0].derivesFrom', 5, 'source:new'),
];

export const DATES: readonly BadDocuments[] = [
  one('a day that does not exist', attack('date: "2023-02-30"'), 'BAD_DATE', 'attacks[0].date', 5, '"2023-02-30"'),
  one('29 February of a common year', attack('date: "2023-02-29"'), 'BAD_DATE', 'attacks[0].date', 5, 'that day does not exist'),
  one('a thirteenth month', attack('date: "2023-13"'), 'BAD_DATE', 'attacks[0].date', 5, '"2023-13"'),
  one('a date in words', attack('date: 7 October 2023'), 'BAD_DATE', 'attacks[0].date', 5, '"7 October 2023"'),
  one('a time of day', attack('date: "2023-10-07T06:30"'), 'BAD_DATE', 'attacks[0].date', 5, 'times of day'),
  one('an empty text for a date', attack('date: ""'), 'BAD_DATE', 'attacks[0].date', 5, 'Write null when it is not known'),
  one('the word unknown for a date', attack('date: unknown'), 'BAD_DATE', 'attacks[0].date', 5, 'Write null when it is not known'),
  one('a year that is no year', attack('date: 20231007'), 'BAD_DATE', 'attacks[0].date', 5, 'a year from 1 to 9999'),
  one(
    'a month where a day is needed',
    source('published: "2024"').replace('"2024-05-01"', '"2024-05"'),
    'BAD_DATE',
    'sources[0].accessed',
    4,
    'YYYY-MM-DD',
  ),
  one(
    'a bad date inside a validity',
    membership('valid:', '  from: "2024-01"', '  to: soon'),
    'BAD_DATE',
    'memberships[0].valid.to',
    7,
    '"soon"',
  ),
  one(
    'a bad date in evidence',
    document(
      'memberships:',
      '  - subject: red-brigade',
      '    object: the-front',
      '    evidence:',
      '      - source: source:report',
      '        summary: S',
      '        observedOn: 1st May',
    ),
    'BAD_DATE',
    'memberships[0].evidence[0].observedOn',
    7,
    '"1st May"',
  ),
  one('an interval that runs backwards', attack('date: 2024/2023'), 'BAD_DATE', 'attacks[0].date', 5, '2024/2023'),
  one(
    'an end before the start',
    membership('valid:', '  from: "2024-06"', '  to: "2024-05"'),
    'IMPOSSIBLE_DATES',
    'memberships[0].valid.to',
    7,
    'would end (2024-05) before it starts (2024-06)',
  ),
  one(
    'taken off a list before being put on it',
    document(
      'designations:',
      '  - subject: red-brigade',
      '    object: ruritania',
      `    ${EV}`,
      '    listedOn: "2020-01-02"',
      '    delistedOn: "2020-01-01"',
    ),
    'IMPOSSIBLE_DATES',
    'designations[0].delistedOn',
    6,
    'would end (2020-01-01)',
  ),
  one(
    'a start that is open',
    membership('valid: { from: ".." }'),
    'IMPOSSIBLE_DATES',
    'memberships[0].valid.from',
    5,
    "A start cannot be '..'",
  ),
  {
    name: 'a start in one file and an earlier end in the other',
    text: { 'a.yaml': membership('valid: { from: "2024-06" }'), 'b.yaml': membership('valid: { to: "2023" }') },
    problems: [{ code: 'IMPOSSIBLE_DATES', file: 'b.yaml', path: 'memberships[0]', line: 2, says: 'a.yaml:2' }],
  },
];

export const IDS: readonly BadDocuments[] = [
  one('upper case', document('states:', `  - { id: Narnia, name: Narnia, ${EV} }`), 'BAD_ID', 'states[0].id', 2, '"Narnia" is not an id'),
  one('a blank', document('states:', `  - { id: old narnia, name: Narnia, ${EV} }`), 'BAD_ID', 'states[0].id', 2, 'single hyphens'),
  one('a hyphen at the end', document('states:', `  - { id: narnia-, name: Narnia, ${EV} }`), 'BAD_ID', 'states[0].id', 2, '"narnia-"'),
  one('an empty id', document('states:', `  - { id: "", name: Narnia, ${EV} }`), 'BAD_ID', 'states[0].id', 2, 'a slug'),
  one('letters outside ASCII', document('states:', `  - { id: الفرات, name: Narnia, ${EV} }`), 'BAD_ID', 'states[0].id', 2, 'ASCII'),
  one(
    'an id with a prefix',
    document('states:', `  - { id: "source:narnia", name: Narnia, ${EV} }`),
    'BAD_ID',
    'states[0].id',
    2,
    'such as kataib-hezbollah',
  ),
  one('a source without its prefix', source().replace('source:new', 'new'), 'BAD_ID', 'sources[0].id', 2, 'source: and a slug'),
  one(
    'a source with nothing after its prefix',
    source().replace('source:new', '"source:"'),
    'BAD_ID',
    'sources[0].id',
    2,
    'source: and a slug',
  ),
  {
    name: 'the same entity twice in one file, with different content',
    text: document(
      'armedGroups:',
      `  - { id: x-group, name: X, community: One, ${EV} }`,
      `  - { id: x-group, name: X, community: Two, ${EV} }`,
    ),
    problems: [
      { code: 'DUPLICATE_ID', path: 'armedGroups[1]', line: 3, says: 'x-group stands at test.yaml:2 already, with another community.' },
    ],
  },
  {
    name: 'the same entity under two names: the fields are named as the user knows them',
    text: document('armedGroups:', `  - { id: x-group, name: X, ${EV} }`, `  - { id: x-group, name: Y, ${EV} }`),
    problems: [{ code: 'DUPLICATE_ID', path: 'armedGroups[1]', line: 3, says: 'with another name.' }],
  },
  {
    name: 'one id for things of two types',
    text: document('armedGroups:', `  - { id: x-group, name: X, ${EV} }`, 'coalitions:', `  - { id: x-group, name: X, ${EV} }`),
    problems: [{ code: 'DUPLICATE_ID', path: 'coalitions[0]', line: 4, says: 'with another type' }],
  },
  {
    name: 'the same statement in two files, with different content',
    text: { 'a.yaml': membership('role: key'), 'b.yaml': document('# note', membership('role: leading', 'valid: { from: "2024" }')) },
    problems: [
      { code: 'DUPLICATE_ID', file: 'b.yaml', path: 'memberships[0]', line: 3, says: 'stands at a.yaml:2 already, with another role.' },
    ],
  },
  {
    name: 'two dates of one statement: named as valid, not by how it is stored',
    text: { 'a.yaml': membership('valid: { from: "2023" }'), 'b.yaml': membership('valid: { from: "2024" }') },
    problems: [{ code: 'DUPLICATE_ID', file: 'b.yaml', path: 'memberships[0]', line: 2, says: 'with another validFrom.' }],
  },
  {
    name: 'the same source in two files, with other dates',
    text: { 'a.yaml': source('published: "2023"'), 'b.yaml': source('published: "2024"') },
    problems: [{ code: 'DUPLICATE_ID', file: 'b.yaml', path: 'sources[0]', line: 2, says: 'with another published.' }],
  },
  {
    name: 'one reference that leads to two places',
    text: {
      'a.yaml': attack('location: the-base'),
      'b.yaml': `${attack('location: there')}\nlocations:\n  - { id: there, name: There, ${EV} }`,
    },
    problems: [{ code: 'DUPLICATE_ID', file: 'b.yaml', path: 'attacks[0]', line: 2, says: 'with another location.' }],
  },
  one(
    'one place in a source with two contents',
    document(
      'memberships:',
      '  - subject: red-brigade',
      '    object: the-front',
      '    evidence:',
      '      - { source: "source:report", locator: p. 1, summary: One. }',
      '      - { source: "source:report", locator: p. 1, summary: Two. }',
    ),
    'DUPLICATE_ID',
    'memberships[0].evidence[1]',
    6,
    'source:report p. 1 is cited for the same fact at test.yaml:5 already',
  ),
  one(
    "an entity's evidence that contradicts itself is told once, though its name rests on it too",
    document(
      'states:',
      '  - id: a',
      '    name: A',
      '    evidence:',
      '      - { source: "source:report", summary: One. }',
      '      - { source: "source:report", summary: Two. }',
    ),
    'DUPLICATE_ID',
    'states[0].evidence[1]',
    6,
    'source:report is cited for the same fact at test.yaml:5 already',
  ),
  {
    name: 'one place in a source with two upstreams, in two files',
    text: {
      'a.yaml': document(
        'memberships:',
        '  - subject: red-brigade',
        '    object: the-front',
        '    evidence: [{ source: "source:report", summary: S, derivesFrom: ["source:new"] }]',
        source(),
      ),
      'b.yaml': membership().replace('Says so.', 'S'),
    },
    problems: [{ code: 'DUPLICATE_ID', file: 'b.yaml', path: 'memberships[0].evidence[0]', line: 4, says: 'a.yaml:4' }],
  },
  one(
    'an id that the graph has for another type',
    document('persons:', `  - { id: red-brigade, name: R., ${EV} }`),
    'DUPLICATE_ID',
    'persons[0]',
    2,
    'red-brigade is of type ArmedGroup in the graph; here it is of type Person',
  ),
];

export const VALUES: readonly BadDocuments[] = [
  one(
    'a negative number of dead',
    attack('killed: { best: -1 }'),
    'BAD_VALUE',
    'attacks[0].killed',
    5,
    'best is not a whole number from 0',
  ),
  one(
    'a lowest figure above the best',
    attack('injured: { low: 9, best: 3 }'),
    'BAD_VALUE',
    'attacks[0].injured',
    5,
    'low <= best <= high',
  ),
  one('a figure without any number', attack('munitions: {}'), 'BAD_VALUE', 'attacks[0].munitions', 5, 'none of low, best and high'),
  one('a credibility outside its scale', membership('credibility: 7'), 'BAD_VALUE', 'memberships[0].credibility', 5, '7 is outside 1 to 6'),
  one(
    'a latitude beyond the pole',
    document(
      'locations:',
      '  - id: here',
      '    name: Here',
      `    ${EV}`,
      '    coordinates:',
      '      latitude: 100',
      '      longitude: 44',
      '      precision: NEAR',
    ),
    'BAD_VALUE',
    'locations[0].coordinates.latitude',
    6,
    '100 is outside -90 to 90',
  ),
  one(
    'coordinates without precision',
    document('locations:', '  - id: here', '    name: Here', `    ${EV}`, '    coordinates: { latitude: 33, longitude: 44 }'),
    'BAD_VALUE',
    'locations[0].coordinates',
    5,
    'Coordinates are whole',
  ),
  one(
    'a vague estimate with a number',
    estimate('bound: VAGUE', 'value: 3'),
    'BAD_VALUE',
    'estimates[0].value',
    6,
    'VAGUE estimate has no number',
  ),
  one('a bound without a number', estimate('bound: AT_LEAST'), 'BAD_VALUE', 'estimates[0].value', 2, 'needs a value'),
  one('a negative estimate', estimate('bound: EXACT', 'value: -5'), 'BAD_VALUE', 'estimates[0].value', 6, '-5 is outside 0'),
];

export const SEVERAL: readonly BadDocuments[] = [
  {
    name: 'several problems of all sorts in one document: all, from top to bottom',
    text: document(
      'memberships:',
      '  - { subject: red-brigade, object: nowhere, evidence: [{ source: "source:report", summary: S }] }',
      '  - { subject: red-brigade, object: the-front, credibility: 9, evidence: [{ source: "source:report", summary: S }] }',
      'armedGroups:',
      '  - { id: Bad Id, name: B, evidence: [{ source: "source:report", summary: S }] }',
      '  - { id: c-group, name: C, colour: red, evidence: [{ source: "source:report", summary: S }] }',
      'alliances:',
      '  - { subject: c-group, object: drone, evidence: [{ source: "source:lost", summary: S }] }',
      'attacks:',
      '  - { id: d-attack, date: never, weapons: [red-brigade], evidence: [] }',
    ),
    problems: [
      { code: 'DANGLING_ID', path: 'memberships[0].object', line: 2, says: 'nowhere' },
      { code: 'BAD_VALUE', path: 'memberships[1].credibility', line: 3, says: '9 is outside' },
      { code: 'BAD_ID', path: 'armedGroups[0].id', line: 5, says: 'Bad Id' },
      { code: 'UNKNOWN_FIELD', path: 'armedGroups[1].colour', line: 6, says: 'colour' },
      { code: 'WRONG_END_TYPE', path: 'alliances[0].object', line: 8, says: 'drone is of type Weapon' },
      { code: 'DANGLING_ID', path: 'alliances[0].evidence[0].source', line: 8, says: 'source:lost' },
      { code: 'MISSING_FIELD', path: 'attacks[0].name', line: 10, says: 'name is required' },
      { code: 'BAD_DATE', path: 'attacks[0].date', line: 10, says: '"never"' },
    ],
  },
  {
    name: 'several problems in two documents: those of the first come first',
    text: {
      'b.yaml': document('states:', `  - { id: ok-state, name: Ok, ${EV} }`, `  - { id: B, name: B, ${EV} }`, `  - { id: c, ${EV} }`),
      'a.yaml': document('sponsorships:', `  - { subject: ok-state, object: lost, ${EV} }`, 'states: 3'),
    },
    problems: [
      { code: 'BAD_ID', file: 'b.yaml', path: 'states[1].id', line: 3, says: '"B"' },
      { code: 'MISSING_FIELD', file: 'b.yaml', path: 'states[2].name', line: 4, says: 'name' },
      { code: 'DANGLING_ID', file: 'a.yaml', path: 'sponsorships[0].object', line: 2, says: 'lost' },
      { code: 'WRONG_TYPE', file: 'a.yaml', path: 'states', line: 3, says: 'State' },
    ],
  },
  {
    name: 'several values of one fact',
    text: attack('date: "2023-02-30"', 'killed: { best: many }', 'method: SWORD', 'weather: fair'),
    problems: [
      { code: 'BAD_DATE', path: 'attacks[0].date', line: 5, says: '"2023-02-30"' },
      { code: 'WRONG_TYPE', path: 'attacks[0].killed.best', line: 6, says: 'Int cannot represent' },
      { code: 'BAD_VALUE', path: 'attacks[0].method', line: 7, says: 'SWORD' },
      { code: 'UNKNOWN_FIELD', path: 'attacks[0].weather', line: 8, says: 'weather' },
    ],
  },
  one(
    'what refers to a fact that was refused is no further problem: a value',
    document(
      'armedGroups:',
      `  - { id: x-group, name: X, community: [1], ${EV} }`,
      'memberships:',
      `  - { subject: x-group, object: the-front, ${EV} }`,
    ),
    'WRONG_TYPE',
    'armedGroups[0].community',
    2,
    'String cannot represent',
  ),
  one(
    'what refers to a fact that was refused is no further problem: a source',
    document(
      'sources:',
      '  - { id: "source:x", title: X, accessed: yesterday }',
      'states:',
      '  - { id: a, name: A, evidence: [{ source: "source:x", summary: S }] }',
    ),
    'BAD_DATE',
    'sources[0].accessed',
    2,
    'yesterday',
  ),
  one(
    'what refers to a fact of an unknown list is no further problem',
    document('armedGroup:', `  - { id: x-group, name: X, ${EV} }`, 'memberships:', `  - { subject: x-group, object: the-front, ${EV} }`),
    'UNKNOWN_FIELD',
    'armedGroup',
    1,
    'Did you mean "armedGroups"',
  ),
  {
    name: 'what refers to a fact of a map by ids is no further problem',
    text: document('armedGroups:', '  x-group:', '    name: X', 'memberships:', `  - { subject: x-group, object: the-front, ${EV} }`),
    problems: [
      { code: 'MISSING_FIELD', path: 'armedGroups.id', line: 1, says: 'id is required' },
      { code: 'MISSING_FIELD', path: 'armedGroups.name', line: 1, says: 'name is required' },
      { code: 'MISSING_EVIDENCE', path: 'armedGroups.evidence', line: 1, says: 'evidence is required' },
      { code: 'UNKNOWN_FIELD', path: 'armedGroups.x-group', line: 2, says: 'x-group' },
    ],
  },
  {
    name: 'what refers to a document that cannot be read is no further problem, other mistakes are',
    text: {
      'a.yaml': document('armedGroups:', `  - { id: x-group, name: X, ${EV}`),
      'b.yaml': document(
        'memberships:',
        `  - { subject: x-group, object: the-front, ${EV} }`,
        `  - { subject: drone, object: the-front, ${EV} }`,
      ),
    },
    problems: [
      { code: 'BAD_SYNTAX', file: 'a.yaml', path: '', line: 2, says: 'Flow map' },
      { code: 'WRONG_END_TYPE', file: 'b.yaml', path: 'memberships[1].subject', line: 3, says: 'drone is of type Weapon' },
    ],
  },
];
