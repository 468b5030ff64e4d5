/**
 * Every error code with what it means and how to mend it. Messages are free to change; codes are part of the API.
 * Documentation and the API's error extensions are made from this table, so a code missing here cannot be thrown.
 */
export const ERROR_CATALOGUE = {
  NOT_FOUND: { meaning: 'No entity, statement, source or evidence has this id.', mend: 'Check the id; search by name to find it.' },
  BAD_INPUT: {
    meaning: 'An argument has a value that cannot be used.',
    mend: 'Read the message: it names the argument and what is accepted.',
  },
  BAD_DATE: {
    meaning: 'A text is not a date that is accepted here.',
    mend: 'Read the message: a day is written 2024-01-28, an EDTF level 1 date also 2024, 2024-01, 2024-01~, ../2024.',
  },
  BAD_CURSOR: {
    meaning: 'A page cursor was not made by this server, or for another list.',
    mend: 'Start again without a cursor, or use endCursor of the same list.',
  },
  BAD_QUERY: {
    meaning: 'The GraphQL text does not parse or does not fit the schema.',
    mend: 'Compare the query with the schema at the place named.',
  },
  LIMIT: {
    meaning: 'The request asks for more than the server allows (size, depth, cost, page).',
    mend: 'Ask for less at once, or raise the limit where it is one of the settings.',
  },
  TIMEOUT: {
    meaning: 'The request took longer than allowed and was stopped.',
    mend: 'Narrow the query, or raise the time limit in the settings.',
  },
  BUSY: {
    meaning: 'The server does as many things of this kind at a time as it may.',
    mend: 'Ask again in a while, or raise the limit in the settings.',
  },
  STORE_UNAVAILABLE: { meaning: 'The database does not answer.', mend: 'Start the database and check its address and port.' },
  STORE_AUTH: { meaning: 'The database refused the user or password.', mend: 'Check the user and password in the settings.' },
  STORE_VERSION: { meaning: 'The database is of a version that is not supported.', mend: 'Use a version named in the documentation.' },
  STORE_LOCKED: { meaning: 'Another process has the embedded database open.', mend: 'Stop the other process, or use another data folder.' },
  STORE_CORRUPT: { meaning: 'The data files cannot be read.', mend: 'Restore a backup, or load the facts again into an empty store.' },
  STORE_NEWER: {
    meaning: 'The store was written by a newer version of this program.',
    mend: 'Use that version, or load the facts again into an empty store.',
  },
  CONFLICT: {
    meaning: 'The change contradicts what is stored already.',
    mend: 'Read the stored record; correct by retracting it and stating the new one.',
  },
  BAD_SETTING: { meaning: 'A setting is unknown or has a value that cannot be used.', mend: 'Correct the setting named in the message.' },
  BAD_MODEL: {
    meaning: 'The schema files do not describe a model that can be used.',
    mend: 'Correct the type or directive named in the message.',
  },
  BAD_RULE: {
    meaning: 'A rule of inference is not well formed, or does not fit the model.',
    mend: 'Correct the file at the line and path named in the message.',
  },
  INTERNAL: { meaning: 'A fault of this program.', mend: 'Report it with the message and the request that led to it.' },
  BAD_SYNTAX: { meaning: 'A facts document is not well-formed YAML or JSON.', mend: 'Correct the line named in the message.' },
  UNKNOWN_FIELD: { meaning: 'A record has a field that its type does not have.', mend: 'Correct the spelling, or remove the field.' },
  MISSING_FIELD: { meaning: 'A record lacks a field that its type requires.', mend: 'Add the field.' },
  WRONG_TYPE: {
    meaning: 'A field has a value of another kind than the model says.',
    mend: 'Give a value of the kind named in the message.',
  },
  BAD_VALUE: {
    meaning: 'A value is of the right kind but not allowed.',
    mend: 'Use one of the values, or the range, named in the message.',
  },
  MISSING_EVIDENCE: {
    meaning: 'A statement has no evidence that supports it.',
    mend: 'Add evidence with a source and a locator, or leave the statement out.',
  },
  DANGLING_ID: { meaning: 'A record refers to an id that does not exist.', mend: 'Add the record referred to, or correct the id.' },
  WRONG_END_TYPE: {
    meaning: 'A statement joins entities of types it cannot join.',
    mend: 'Use a statement type meant for these entities, or correct the id.',
  },
  IMPOSSIBLE_DATES: { meaning: 'Something would end before it starts.', mend: 'Correct the dates; write null for one that is not known.' },
  SELF_REFERENCE: { meaning: 'A statement has the same entity at both ends.', mend: 'Correct one of the two ids.' },
  DUPLICATE_ID: { meaning: 'Two different records have the same id.', mend: 'Merge them, or give one another id.' },
  BAD_ID: { meaning: 'An id is not of the accepted form.', mend: 'Use lower-case ASCII letters, digits and single hyphens.' },
  BAD_FACTS: { meaning: 'A facts document has errors; nothing of it was loaded.', mend: 'Correct the errors listed in the details.' },
  BAD_ROW: {
    meaning: 'A row of an imported file cannot be read: quotation marks or cells are missing, or a key field holds nothing.',
    mend: 'Correct the row in the file, or get the file again, and import it once more.',
  },
  BAD_MAPPING: {
    meaning: 'A mapping file does not fit the model, or the file that it is for.',
    mend: 'Correct the place named in the message; --suggest-map writes a mapping to begin with.',
  },
  NOT_MODELLED: {
    meaning: 'A row is of a kind that has no place in the model, such as a ship.',
    mend: 'Nothing is wrong with it; it is left out and counted.',
  },
  BAD_EXPORT: {
    meaning: 'A file is no export of this program, or not as it was written.',
    mend: 'Take the file from where it was exported again, or export it anew.',
  },
  CHECK_FAILED: {
    meaning: 'The stored graph breaks one of its invariants.',
    mend: 'Read the records named in the details; load the facts again.',
  },
} as const satisfies Record<string, { meaning: string; mend: string }>;
