/** Follows the log with the clients as the documentation sets them up, and with the plain client of the protocol. Prints the revisions that each was sent. */
import { ApolloClient, ApolloLink, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { Client, fetchExchange, subscriptionExchange } from '@urql/core';
import { createClient } from 'graphql-sse';
import { documented, URL_OF_API } from './documented.mjs';

const [, , , since, wanted] = process.argv;
const TEXT = 'subscription Live($since: Revision) { changed(since: $since) { revision } }';
const { apolloLive, relayLive, urqlLive } = await documented('cadre-live-clients.mjs');

/** The revisions of the first events. @param begin takes what is called with each answer and with an error */
function firstOf(begin) {
  return new Promise((resolve, reject) => {
    const found = [];
    begin(({ data, errors }) => {
      if (errors) return reject(new Error(JSON.stringify(errors)));
      found.push(data.changed.revision);
      return found.length === Number(wanted) && resolve(found);
    }, reject);
  });
}

const apollo = new ApolloClient({
  cache: new InMemoryCache(),
  link: ApolloLink.split(
    ({ operationType }) => operationType === 'subscription',
    apolloLive(URL_OF_API),
    new HttpLink({ uri: URL_OF_API }),
  ),
});
const urql = new Client({
  url: URL_OF_API,
  preferGetMethod: false,
  exchanges: [subscriptionExchange({ forwardSubscription: urqlLive(URL_OF_API) }), fetchExchange],
});

console.log(
  JSON.stringify({
    plain: await firstOf((next, error) =>
      createClient({ url: `${URL_OF_API}/stream` }).subscribe({ query: TEXT, variables: { since } }, { next, error, complete: () => {} }),
    ),
    apollo: await firstOf((next, error) => apollo.subscribe({ query: gql(TEXT), variables: { since } }).subscribe({ next, error })),
    relay: await firstOf((next, error) => relayLive(URL_OF_API)({ text: TEXT }, { since }).subscribe({ next, error })),
    urql: await firstOf((next) => urql.subscription(gql(TEXT), { since }).subscribe(next)),
  }),
);
process.exit(0);
