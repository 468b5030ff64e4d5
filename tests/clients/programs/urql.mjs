/** Asks with urql and Graphcache as the documentation sets them up. Prints what the pictures show and how much was fetched. */
import { gql } from '@urql/core';
import { documented, EARLIER, URL_OF_API } from './documented.mjs';

const MEMBERS = gql`
  query Members($view: View) {
    coalition(id: "islamic-resistance-in-iraq", view: $view) {
      __typename id idInView name members(first: 1) { __typename totalCount nodes { __typename id idInView } }
    }
  }`;
const SAME = gql`
  query Same($view: View) {
    nodes(ids: ["islamic-resistance-in-iraq"], view: $view) { __typename id idInView ... on Coalition { knownFrom } }
  }`;
const KIND = gql`
  query Kind($view: View) { coalition(id: "islamic-resistance-in-iraq", view: $view) { __typename id idInView name knownFrom } }`;
const SUGGESTED = gql`query Suggested($text: String!) { suggest(text: $text, first: 1) { __typename nodes { __typename id matchedName } } }`;

const warnings = [];
for (const level of ['warn', 'error']) console[level] = (...words) => warnings.push(words.join(' '));

const { cadreUrql } = await documented('cadre-urql.mjs');
const client = await cadreUrql(URL_OF_API);

/** A picture that stays open. */
function open(query, variables) {
  let shown = null;
  const first = new Promise((resolve, reject) => {
    client.query(query, variables).subscribe(({ data, error }) => {
      if (error) return reject(error);
      shown = data;
      return resolve();
    });
  });
  return { first, shown: () => shown };
}

async function opened(query, variables) {
  const picture = open(query, variables);
  await picture.first;
  return picture;
}

const pictures = [await opened(MEMBERS, { view: EARLIER }), await opened(MEMBERS, {})];
await opened(SAME, { view: EARLIER });
const fromCache = await client.query(KIND, { view: EARLIER }, { requestPolicy: 'cache-only' }).toPromise();
const otherView = await client.query(KIND, {}, { requestPolicy: 'cache-only' }).toPromise();
const suggested = [await opened(SUGGESTED, { text: 'kataib hez' }), await opened(SUGGESTED, { text: 'hezbollah brigades' })];
console.log(
  JSON.stringify({
    members: pictures.map((picture) => picture.shown().coalition.members.totalCount),
    shared: fromCache.data?.coalition ?? null,
    otherView: otherView.data?.coalition ?? null,
    suggested: suggested.map((picture) => picture.shown().suggest.nodes[0]),
    warnings,
  }),
);
process.exit(0);
