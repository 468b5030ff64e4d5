import { dateOf } from '../../model/domain.js';

/** The date of an entity of any type that has one, as attacks have; see `fieldOf`. */
export const ENTITY_DATE = dateOf('Attack', 'date');
