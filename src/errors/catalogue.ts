/**
 * Every error code with its meaning, and a hint for when the place that throws gives none: what to do about it.
 * Messages are free to change; codes are part of the API. Documentation and the API's error extensions come from this table.
 */
export const ERROR_CATALOGUE = {
  NOT_FOUND: {
    meaning: 'No entity, statement, source or evidence has this id in the view asked.',
    hint: 'Check the id, look it up with search, or ask with a wider view.',
  },
  BAD_INPUT: {
    meaning: 'An argument or option has a value that cannot be used.',
    hint: 'Give the argument a value that is accepted there.',
  },
  BAD_DATE: {
    meaning: 'A text is not a date that is accepted here.',
    hint: 'Write a day as 2024-01-28; an EDTF date may also be 2024, 2024-01, 2024-01~ or ../2024.',
  },
  BAD_CURSOR: {
    meaning: 'A page cursor was not made by this server, or was made for another list.',
    hint: 'Start again without a cursor, or use startCursor or endCursor of a page of the same list with the same orderBy.',
  },
  BAD_QUERY: {
    meaning: 'The GraphQL text does not parse, or does not fit the schema.',
    hint: 'Compare the query with the schema at the line and column in locations.',
  },
  PERSISTED_QUERY_NOT_FOUND: {
    meaning: 'The server does not keep a query with this hash (automatic persisted queries).',
    hint: 'Send the hash together with the text of the query; clients do so by themselves.',
  },
  BAD_METHOD: {
    meaning: 'The address takes other HTTP methods, or the operation does.',
    hint: 'Use a method that the header Allow names.',
  },
  BATCH: {
    meaning: 'One request has several operations.',
    hint: 'Send each operation in a request of its own, or ask with several root fields in one query.',
  },
  CSRF: {
    meaning:
      'The request has a content type that a page of another site could make a browser send without asking (cross-site request forgery).',
    hint: 'Send JSON with the header Content-Type: application/json, or the query in the address by GET.',
  },
  LIMIT: {
    meaning: 'The request asks for more than the server allows (size, depth, cost, page).',
    hint: 'Ask for less at once, or raise the limit if it is one of the settings.',
  },
  TIMEOUT: {
    meaning: 'The request took longer than allowed and was stopped.',
    hint: 'Ask for less at once, or raise CADRE_QUERY_TIMEOUT_MS.',
  },
  BUSY: {
    meaning: 'The server has as much to do as it may have at once: too many reads wait, or too many exports run.',
    hint: 'Ask again after the seconds in Retry-After, or ask for less at once.',
  },
  SUBSCRIPTION_ENDED: {
    meaning: 'The server ended a subscription: it is closing, or the client took too little of what it was sent.',
    hint: 'Subscribe again with since, or the header Last-Event-ID, as the revision of the last change that came.',
  },
  BAD_HOST: {
    meaning: 'The Host header names another server than this one.',
    hint: 'Ask by the address that the server listens on.',
  },
  BAD_TOKEN: {
    meaning: 'A call to the store of a running server does not have the token of that server.',
    hint: 'Use the command line of the user who runs the server; for programs there is the API.',
  },
  STORE_UNAVAILABLE: { meaning: 'The database does not answer.', hint: 'Check that the database runs and that the settings name it.' },
  OUTCOME_UNKNOWN: {
    meaning: 'The database stopped answering while it committed a change: the change is stored whole, or not at all.',
    hint: 'Do the same again: what is stored already stays as it is.',
  },
  STORE_AUTH: { meaning: 'The database refused the user or password.', hint: 'Correct NEO4J_USERNAME and NEO4J_PASSWORD.' },
  STORE_VERSION: { meaning: 'The database has a version that is not supported.', hint: 'Use a version that the documentation names.' },
  STORE_LOCKED: {
    meaning: 'Another process has the embedded database open.',
    hint: 'Stop that process, or use another data folder.',
  },
  STORE_ACCESS: {
    meaning: 'This user may not read or write the data folder, or its disk is read-only. The data are sound.',
    hint: 'Run the command as the user who owns the folder, or give this user the rights.',
  },
  STORE_CORRUPT: { meaning: 'The data files cannot be read.', hint: 'Restore a backup, or load the facts again into an empty folder.' },
  STORE_NEWER: {
    meaning: 'The store was written by a newer version of this program.',
    hint: 'Use that version, or load the facts again into an empty store.',
  },
  CONFLICT: {
    meaning: 'The change contradicts what is stored, or something else changed the graph at the same time.',
    hint: 'Compare the change with the stored record; to correct a statement, retract it and state the new one.',
  },
  KEY_REUSED: {
    meaning: 'An idempotency key was given before with another mutation or other arguments.',
    hint: 'Use a new key for each thing that you want written; send the same again only to repeat it.',
  },
  KEY_RUNNING: {
    meaning: 'A mutation with this idempotency key is still running.',
    hint: 'Send the same again in a second: it answers with what that one wrote.',
  },
  READ_ONLY: {
    meaning: 'The server takes no mutations from this client.',
    hint: 'Write with the command line (cadre load), or through a server that listens on a loopback address.',
  },
  BAD_SETTING: {
    meaning: 'A setting is unknown or has a value that cannot be used.',
    hint: 'Correct the setting; docs/reference.md lists all of them.',
  },
  BAD_MODEL: {
    meaning: 'The schema files do not describe a model that can be used.',
    hint: 'Correct the type or directive named in the message.',
  },
  BAD_RULE: {
    meaning: 'A rule of inference is not well formed, or does not fit the model.',
    hint: 'Correct the rule file at the lines listed.',
  },
  INTERNAL: { meaning: 'A fault of this program.', hint: 'Report it with the message and the request that led to it.' },
  BAD_SYNTAX: { meaning: 'A facts document is not well-formed YAML or JSON.', hint: 'Correct the file at this line.' },
  UNKNOWN_FIELD: { meaning: 'A record has a field that its type does not have.', hint: 'Correct the spelling, or remove the field.' },
  MISSING_FIELD: { meaning: 'A record lacks a field that its type requires.', hint: 'Add the field.' },
  WRONG_TYPE: {
    meaning: 'A field has a value of another kind than the model says.',
    hint: 'Give a value of the kind that the field takes.',
  },
  BAD_VALUE: { meaning: 'A value is of the right kind but not allowed.', hint: 'Use one of the accepted values.' },
  MISSING_EVIDENCE: {
    meaning: 'A statement has no evidence that supports it.',
    hint: 'Add evidence with a source and a locator, or leave the statement out.',
  },
  DANGLING_ID: { meaning: 'A record refers to an id that does not exist.', hint: 'Add the record with this id, or correct the id.' },
  WRONG_END_TYPE: {
    meaning: 'A statement joins entities of types it cannot join.',
    hint: 'Use a statement type meant for these entities, or correct the id.',
  },
  IMPOSSIBLE_DATES: {
    meaning: 'Something would end before it starts, or was read before it was published.',
    hint: 'Correct the dates; write null for one that is not known.',
  },
  SELF_REFERENCE: { meaning: 'A statement has the same entity at both ends.', hint: 'Correct one of the two ids.' },
  DUPLICATE_ID: { meaning: 'Two different records have the same id.', hint: 'Merge them, or give one of them another id.' },
  BAD_ID: { meaning: 'An id is not of the accepted form.', hint: 'Use lower-case ASCII letters, digits and single hyphens.' },
  BAD_FACTS: {
    meaning: 'A facts document has errors; nothing of it was loaded.',
    hint: 'Correct each problem listed, then load the files again.',
  },
  BAD_ROW: {
    meaning: 'A row of an imported file cannot be read: quotation marks or cells are missing, or a key field is empty.',
    hint: 'Correct the row in the file, or get the file again; then import it again.',
  },
  BAD_MAPPING: {
    meaning: 'A mapping file does not fit the model, or not the file that it maps.',
    hint: 'Correct the mapping; --suggest-map writes one to start from.',
  },
  NOT_MODELLED: {
    meaning: 'A row is of a kind that has no place in the model, such as a ship.',
    hint: 'Nothing to correct: the row is left out and counted.',
  },
  BAD_EXPORT: {
    meaning: 'A file is not an export of this program, or was changed since it was written.',
    hint: 'Get the file again, or export it again.',
  },
} as const satisfies Record<string, { meaning: string; hint: string }>;
