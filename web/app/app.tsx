import { QueryClientProvider } from '@tanstack/react-query';
import { type ComponentType, lazy, Suspense, useEffect, useRef } from 'react';
import { answers } from '../api/use-answer.js';
import { Patterns } from '../marks/patterns.js';
import { Overview } from '../pages/overview/overview.js';
import { Waiting } from '../parts/states.js';
import { type Page, usePlace } from '../state/place.js';
import { useReopened } from '../state/reopened.js';
import { type Text, words } from '../words/words.js';
import { Bars } from './bars.js';
import { Boundary } from './boundary.js';
import { Footer } from './footer.js';
import { Header } from './header.js';
import { ViewBar } from './view-bar.js';

/** Pages and the panel, which are loaded when they are opened: only the overview comes with the first page. */
const Actor = lazy(() => import('../pages/actor/actor.js').then((page) => ({ default: page.Actor })));
const EvidencePanel = lazy(() => import('../pages/evidence/panel.js').then((page) => ({ default: page.EvidencePanel })));
const Found = lazy(() => import('../pages/search/found.js').then((page) => ({ default: page.Found })));
const Entities = lazy(() => import('../pages/lists/entities.js').then((page) => ({ default: page.Entities })));
const SourcePage = lazy(() => import('../pages/lists/source-page.js').then((page) => ({ default: page.SourcePage })));
const Sources = lazy(() => import('../pages/lists/sources.js').then((page) => ({ default: page.Sources })));
const Statements = lazy(() => import('../pages/lists/statements.js').then((page) => ({ default: page.Statements })));
const Network = lazy(() => import('../pages/network/network.js').then((page) => ({ default: page.Network })));
const Attacks = lazy(() => import('../pages/attacks/attacks.js').then((page) => ({ default: page.Attacks })));
const Compare = lazy(() => import('../pages/compare/compare.js').then((page) => ({ default: page.Compare })));
const Terms = lazy(() => import('../pages/terms/terms.js').then((page) => ({ default: page.Terms })));
const Paths = lazy(() => import('../pages/paths/paths.js').then((page) => ({ default: page.Paths })));

/** A page that is a list, and with an id about one thing. */
function listOr(List: ComponentType, One: ComponentType): ComponentType {
  return () => (usePlace().id === null ? <List /> : <One />);
}

const PAGES: Readonly<Record<Page, ComponentType>> = {
  overview: Overview,
  network: Network,
  actors: listOr(Entities, Actor),
  attacks: listOr(Attacks, Actor),
  paths: Paths,
  compare: Compare,
  sources: listOr(Sources, SourcePage),
  statements: Statements,
  search: Found,
  terms: Terms,
};

function PageArea() {
  const { page, id } = usePlace();
  const main = useRef<HTMLElement>(null);
  const Shown = PAGES[page];
  const about = `${page}/${id ?? ''}`;
  const reopened = useReopened();
  const first = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page starts at its top, with the focus in it
  useEffect(() => {
    document.title = words('page.title', { page: words(`page.${page}` as Text) });
    if (first.current) {
      first.current = false;
      return;
    }
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [about]);
  return (
    <main id="main" ref={main} tabIndex={-1}>
      <Boundary about={about}>
        <Suspense fallback={<Waiting what={words(`page.${page}` as Text)} />}>
          <Shown key={`${about} ${reopened}`} />
        </Suspense>
      </Boundary>
    </main>
  );
}

function PanelArea() {
  const open = usePlace().choices['open'];
  return (
    <Boundary about={open ?? ''}>
      <Suspense>
        <EvidencePanel />
      </Suspense>
    </Boundary>
  );
}

/** The dashboard. */
export function App() {
  return (
    <QueryClientProvider client={answers}>
      <Patterns />
      <Header />
      <div className="page">
        <div className="wide">
          <ViewBar />
          <Bars />
          <PageArea />
          <Footer />
        </div>
      </div>
      <PanelArea />
    </QueryClientProvider>
  );
}
