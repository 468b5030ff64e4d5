import louvainModule from 'graphology-communities-louvain';
import pagerankModule from 'graphology-metrics/centrality/pagerank.js';

// These modules are CommonJS and are their function, which their type declarations call `default`.
export const pagerank = pagerankModule as unknown as typeof pagerankModule.default;
export const louvain = louvainModule as unknown as typeof louvainModule.default;
