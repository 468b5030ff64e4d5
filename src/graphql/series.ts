import { CadreError } from '../errors/cadre-error.js';
import type { QueryResolvers } from './generated/api.js';

export const statementCounts: NonNullable<QueryResolvers['statementCounts']> = () => {
  throw new CadreError('INTERNAL', 'under way');
};
