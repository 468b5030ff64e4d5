import type { Settings } from '../config/settings.js';
import { executableSchema } from '../graphql/schema.js';
import type { Model } from '../model/types.js';
import type { GraphStore } from '../store/port.js';
import { startApollo } from './apollo.js';
import type { ExportParts } from './exports.js';
import type { Log } from './log.js';
import { queryLimits } from './query-limits.js';

/** What exports outside the server are made from: the same API, which is made ready when a query is asked. */
export function localExports(settings: Settings, model: Model, store: GraphStore, log: Log): ExportParts {
  const schema = executableSchema(model, settings.rules);
  const limits = queryLimits(settings);
  return {
    context: { store, model, limits },
    schema,
    maxNodes: settings.maxExportNodes,
    apollo: () => startApollo(schema, limits, true, log),
  };
}
