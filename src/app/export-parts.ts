import type { Settings } from '../config/settings.js';
import { executableSchema } from '../graphql/schema.js';
import type { Model } from '../model/types.js';
import type { GraphStore } from '../store/graph-store.js';
import { startApollo } from './apollo.js';
import type { Log } from './log.js';
import type { ExportParts } from './prepare-export.js';
import { queryLimits } from './query-limits.js';
import { readRuleFiles } from './rule-files.js';

/** The parts for exports outside the server. They use the same API, which is started only when a query is exported. */
export function localExports(settings: Settings, model: Model, store: GraphStore, log: Log): ExportParts {
  const schema = executableSchema(model, readRuleFiles(settings.rules));
  const limits = queryLimits(settings);
  return {
    context: { store, model, limits, publicUrl: () => settings.publicUrl },
    schema,
    maxNodes: settings.maxExportNodes,
    apollo: () => startApollo(schema, limits, true, log),
  };
}
