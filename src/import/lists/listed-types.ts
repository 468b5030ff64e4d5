import { possibleTypes } from '../../model/lookup.js';
import { readTypesMap } from '../mapping/types-map.js';
import type { ImportContext } from '../row/row-facts.js';

/** An entry that is not an individual may be anything from a company to an army. Organisation claims the least. */
const DEFAULT_TYPE = 'Organisation';

/** The type of a listed body that the graph does not have, by the number of its entry and what it is listed under. */
export type TypeOf = (entry: string, programmes: readonly string[]) => string;

/** What the words of a list tell about bodies under them. */
export interface ListedBodies {
  /** Programmes reserved for organisations that fight: none of their bodies is civilian. */
  armed(programme: string): boolean;
  /** Programmes for armed groups and for companies and charities that support them: which one an entry is, the list does not say. */
  uncertain(programme: string): boolean;
}

/**
 * Reads the mapping file of a list: types of the model by number of the entry and by programme.
 * @returns the type for entries, which notes each body that was taken as an Organisation under an uncertain programme
 * @throws CadreError BAD_MAPPING
 */
export function listedTypes({ model, mapping, note }: ImportContext, bodies: ListedBodies): TypeOf {
  const { entries = {}, programmes: listed = {} } = readTypesMap(mapping, ['entries', 'programmes'], possibleTypes(model, 'Actor'));
  return (entry, given) => {
    const mapped = entries[entry] ?? given.flatMap((programme) => listed[programme] ?? [])[0];
    if (mapped !== undefined) return mapped;
    if (given.some((programme) => bodies.armed(programme))) return 'ArmedGroup';
    const uncertain = given.find((programme) => bodies.uncertain(programme));
    if (uncertain !== undefined)
      note(`bodies under ${uncertain} were taken as Organisations, as the list does not say which are armed: name their types with --map`);
    return DEFAULT_TYPE;
  };
}
