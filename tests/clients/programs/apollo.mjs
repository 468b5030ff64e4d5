/** Asks with Apollo Client as the documentation sets it up, and as it is without settings. Prints what the pictures show and the cache holds. */
import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { documented, EARLIER, URL_OF_API } from './documented.mjs';

const MEMBERS = gql`
  query Members($view: View) {
    coalition(id: "islamic-resistance-in-iraq", view: $view) { id idInView name members(first: 1) { totalCount nodes { id idInView } } }
  }`;
const DESCRIBED = gql`
  query Described($view: View) {
    nodes(ids: ["islamic-resistance-in-iraq"], view: $view) { id idInView ... on Entity { description } }
  }`;
const SUGGESTED = gql`query Suggested($text: String!) { suggest(text: $text, first: 1) { nodes { id matchedName } } }`;
const WITHOUT = gql`{ coalition(id: "axis-of-resistance") { id name } }`;

/** A picture that stays open: what it shows at the end. */
function open(client, query, variables) {
  let shown = null;
  const first = new Promise((resolve, reject) => {
    client.watchQuery({ query, variables }).subscribe({
      next: ({ data, error, dataState }) => {
        if (error) reject(error);
        if (dataState !== 'complete') return;
        shown = data;
        resolve();
      },
      error: reject,
    });
  });
  return { first, shown: () => shown };
}

/** What two open pictures show after both were answered: what the cache has for them. */
async function sideBySide(client) {
  const variables = [{ view: EARLIER }, {}];
  for (const own of variables) await open(client, MEMBERS, own).first;
  return variables.map((own) => client.readQuery({ query: MEMBERS, variables: own })?.coalition.members.totalCount);
}

const { cadreApollo } = await documented('cadre-apollo.mjs');
const client = await cadreApollo(URL_OF_API);
const members = await sideBySide(client);
await client.query({ query: DESCRIBED, variables: { view: EARLIER } });
const one = open(client, SUGGESTED, { text: 'kataib hez' });
await one.first;
const other = open(client, SUGGESTED, { text: 'hezbollah brigades' });
await other.first;
const records = Object.values(client.cache.extract()).filter(({ __typename }) => __typename === 'Coalition');
const without = await client.query({ query: WITHOUT }).then(
  () => 'answered',
  (error) => error.message,
);
const plain = await sideBySide(new ApolloClient({ cache: new InMemoryCache(), link: new HttpLink({ uri: URL_OF_API }) }));
const shared = records
  .filter((record) => 'description' in record)
  .map((record) => Object.keys(record).filter((key) => key.startsWith('members')).length);
console.log(
  JSON.stringify({
    members,
    plain,
    records: records.length,
    shared,
    suggested: [one, other].map((p) => p.shown().suggest.nodes[0]),
    without,
  }),
);
client.stop();
process.exit(0);
