/** The property of entities, statements and sources with the revisions in which they or their evidence were written, in order. */
export const WRITTEN_IN = 'writtenIn';
