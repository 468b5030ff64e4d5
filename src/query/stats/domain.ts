import type { EstimateMeasure } from '../../model/api/types.generated.js';
import { fieldOf, partOf, type TypeName } from '../../model/domain.js';
import { ATTACK } from '../view/domain.js';

/** The parts of the model that statistics know by name; see `fieldOf`. */

export const ATTRIBUTION = 'Attribution' satisfies TypeName;
export const MEMBERSHIP = 'Membership' satisfies TypeName;
export const TARGETING = 'Targeting' satisfies TypeName;
export const COALITION = 'Coalition' satisfies TypeName;
export const ESTIMATE = 'Estimate' satisfies TypeName;

export const DESIGNATION_LIST = fieldOf('Designation', 'list');

export const OUTCOME = fieldOf(ATTACK, 'outcome');
const KILLED = fieldOf(ATTACK, 'killed');
const INJURED = fieldOf(ATTACK, 'injured');

/** The fields that statistics read of attacks, as far as the view knows them. */
export const ATTACK_FIELDS = [fieldOf(ATTACK, 'date'), OUTCOME, KILLED, INJURED];

/** The figures that are summed up: of the people killed, then of those injured, the lowest, the best and the highest. */
export const SUMS = [KILLED, INJURED].flatMap((figure) => [
  partOf(ATTACK, figure, 'Figure', 'low'),
  partOf(ATTACK, figure, 'Figure', 'best'),
  partOf(ATTACK, figure, 'Figure', 'high'),
]);

/** What estimates of attacks measure. */
export const ATTACK_MEASURES: readonly EstimateMeasure[] = ['ATTACKS', 'CLAIMED_ATTACKS'];
export const MEASURE = fieldOf(ESTIMATE, 'measure');
