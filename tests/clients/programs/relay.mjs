/** Asks with Relay as the documentation sets it up, by what its compiler made. Prints what the pictures show and the store holds. */
import relay from 'relay-runtime';
import { documented, EARLIER, URL_OF_API } from './documented.mjs';

const made = async (name) => (await documented(`src/__generated__/${name}.graphql.js`)).default;
const { cadreRelay } = await documented('cadre-relay.mjs');
const environment = cadreRelay(URL_OF_API);

/** Asks, and keeps the answer. */
async function open(request, variables) {
  const operation = relay.createOperationDescriptor(request, variables);
  environment.retain(operation);
  await relay.fetchQuery(environment, request, variables).toPromise();
  return operation;
}

/** What a fragment shows of the answer to a question. */
function shown(operation, fragment, root) {
  const data = environment.lookup(operation.fragment).data;
  return environment.lookup(relay.getSingularSelector(fragment, root(data))).data;
}

const members = await made('MembersQuery');
const fragment = await made('Members_coalition');
const COALITION = 'islamic-resistance-in-iraq';
const asked = [await open(members, { id: COALITION, view: EARLIER }), await open(members, { id: COALITION, view: null })];
const pictures = () => asked.map((operation) => shown(operation, fragment, ({ coalition }) => coalition));
const before = pictures();

/** The next page, as Relay asks for it: by the field and the variable that its compiler wrote down. */
const { refetchableRequest, identifierInfo } = relay.getRefetchMetadata(fragment, 'the program');
const identity = before[0][identifierInfo.identifierField];
const more = { count: 2, cursor: before[0].members.pageInfo.endCursor, [identifierInfo.identifierQueryVariableName]: identity };
await open(refetchableRequest, more);
const after = pictures();

const ASSERTED = { statuses: ['ASSERTED'] };
const attacks = await made('AttacksQuery');
const attacked = await open(attacks, { view: ASSERTED });
const list = await made('Attacks_query');
const page = shown(attacked, list, (data) => data);
await open(relay.getRefetchMetadata(list, 'the program').refetchableRequest, {
  count: 2,
  cursor: page.attacks.pageInfo.endCursor,
  view: ASSERTED,
});

const records = Object.values(environment.getStore().getSource().toJSON()).filter(({ __typename }) => __typename === 'Coalition');
console.log(
  JSON.stringify({
    members: before.map((picture) => picture.members.totalCount),
    pages: [before, after].map((found) => found.map((picture) => picture.members.edges.length)),
    identity,
    records: records.map(({ __id }) => __id),
    attacks: [page, shown(attacked, list, (data) => data)].map((found) => found.attacks.edges.length),
  }),
);
process.exit(0);
