import type { NameKind } from '../../model/api/types.generated.js';
import { dateOf, fieldOf, type TypeName } from '../../model/domain.js';
import { absent, all, compare } from '../../store/plan.js';

/** The parts of the model that timelines and changes know by name; see `fieldOf`. */

export const ATTRIBUTION = 'Attribution' satisfies TypeName;
export const CONDUCT = 'Conduct' satisfies TypeName;
export const OPERATION = 'MilitaryOperation' satisfies TypeName;
export const OPERATION_DATE = dateOf(OPERATION, 'date');

export const DESIGNATION = 'Designation' satisfies TypeName;
export const LISTED_ON = dateOf(DESIGNATION, 'listedOn');
export const EFFECTIVE_FROM = dateOf(DESIGNATION, 'effectiveFrom');

export const ESTIMATE = 'Estimate' satisfies TypeName;
export const ESTIMATE_AS_OF = dateOf(ESTIMATE, 'asOf');

/** The date of a founding, and of the other types of statements that happened once and are dated. */
export const EVENT_DATE_FIELD = fieldOf('Founding', 'date');
export const EVENT_DATE = dateOf('Founding', 'date');

/** The day on which an actor, or somebody about it, said what a statement records: of claims, attributions and positions. */
export const STATED_ON_FIELD = fieldOf('Position', 'statedOn');
export const STATED_ON = dateOf('Position', 'statedOn');

const NAME = 'Name' satisfies TypeName;
const PRIMARY: NameKind = 'PRIMARY';

/** The statement of an entity's own name, which has no language. */
export const OWN_NAME = all(compare('type', '=', NAME), compare(fieldOf(NAME, 'kind'), '=', PRIMARY), absent(fieldOf(NAME, 'language')));
