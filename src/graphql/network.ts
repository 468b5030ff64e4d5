import type { QueryResolvers } from './generated/api.js';

const none = { nodes: [], links: [], truncated: [] };
export const networkRoots: Pick<QueryResolvers, 'network' | 'subgraph' | 'commonNeighbours'> = {
  network: async () => none,
  subgraph: async () => none,
  commonNeighbours: async () => ({ nodes: [], totalCount: 0, truncated: [] }),
};
