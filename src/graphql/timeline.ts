import { CadreError } from '../errors/cadre-error.js';
import type { QueryResolvers } from './generated/api.js';

export const timeline: NonNullable<QueryResolvers['timeline']> = () => {
  throw new CadreError('INTERNAL', 'under way');
};
