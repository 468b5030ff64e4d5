import { dateOf, fieldOf, type TypeName } from '../../model/domain.js';
import { dateProperties, partProperty } from '../../model/storage.js';

/** The parts of the model that every room of the query compiler knows by name; see `fieldOf`. */

/** When a statement was true: the properties of both bounds. The `edtf` of a bound is also the name of its attribute. */
export const VALID_FROM = dateProperties(partProperty(fieldOf('Statement', 'valid'), fieldOf('Validity', 'from')));
export const VALID_TO = dateProperties(partProperty(fieldOf('Statement', 'valid'), fieldOf('Validity', 'to')));
export const RETRACTED_ON = fieldOf('Statement', 'retractedOn');
export const CONFIDENCE = fieldOf('Statement', 'confidence');

export const STANCE = fieldOf('Evidence', 'stance');
export const OBSERVED_ON = dateOf('Evidence', 'observedOn');
export const PUBLISHED = dateOf('Source', 'published');
export const RELIABILITY = fieldOf('Source', 'reliability');

/** What an actor, or a source for it, says of having carried out an attack. */
export const CLAIM = 'ClaimOfResponsibility' satisfies TypeName;
export const CLAIM_KIND = fieldOf(CLAIM, 'kind');
export const CLAIM_WITHDRAWN = fieldOf(CLAIM, 'withdrawn');

export const ATTACK = 'Attack' satisfies TypeName;
export const ATTACK_DATE = dateOf(ATTACK, 'date');

/** A designation ends by a delisting, unless its `valid.to` says otherwise. */
export const DELISTED_ON = dateOf('Designation', 'delistedOn');
