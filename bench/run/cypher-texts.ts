import { startApollo } from '../../src/app/apollo.js';
import { createLog } from '../../src/app/log.js';
import { queryLimits } from '../../src/app/query-limits.js';
import { readRuleFiles } from '../../src/app/rule-files.js';
import { readSettings } from '../../src/config/settings.js';
import { Executor } from '../../src/graphql/executor.js';
import { executableSchema } from '../../src/graphql/schema.js';
import type { Model } from '../../src/model/types.js';
import { cypherStore } from '../../src/store/cypher-store.js';
import type { CypherEngine, CypherText } from '../../src/store/engine.js';
import type { Workload } from '../workloads/workload.js';

const LIMITS = { ...queryLimits(readSettings({})), requestMs: 60_000, timeoutMs: 60_000 };

/** An engine that records the queries it runs. */
function recording(engine: CypherEngine, texts: CypherText[]): CypherEngine {
  return new Proxy(engine, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name, target);
      if (typeof member !== 'function') return member;
      return (...args: unknown[]) => {
        if (name === 'read' || name === 'stream') texts.push(args[0] as CypherText);
        return member.apply(target, args);
      };
    },
  });
}

/** The Cypher texts that Cadre runs for the first set of variables of a question. @throws Error if the answer has errors */
export async function cypherTextsOf(model: Model, engine: CypherEngine, workload: Workload): Promise<CypherText[]> {
  const texts: CypherText[] = [];
  const store = cypherStore(recording(engine, texts), model);
  const log = await createLog({ logLevel: 'silent', logFormat: 'json' });
  const schema = executableSchema(model, readRuleFiles());
  const apollo = await startApollo(schema, LIMITS, false, log, new Executor(schema, model, LIMITS));
  const variables = Object.fromEntries(Object.entries(workload.variables[0]!).filter(([name]) => workload.graphql.includes(`$${name}:`)));
  const { body } = await apollo.executeOperation(
    { query: workload.graphql, variables },
    { contextValue: { store, model, limits: LIMITS } },
  );
  await apollo.stop();
  const errors = body.kind === 'single' ? body.singleResult.errors : undefined;
  if (errors?.[0]) throw new Error(errors[0].message);
  return texts;
}
