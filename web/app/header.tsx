import { useState } from 'react';
import { API_PATH } from '../api/client.js';
import { Search } from '../parts/search.js';
import { type Page, usePlace, writePlace } from '../state/place.js';
import { setTheme, useTheme } from '../state/theme.js';
import { timesToChoices, useTimes } from '../state/times.js';
import { type Text, words } from '../words/words.js';

/** The pages in the header, in the order of their keys 1 to 7. */
export const HEADER_PAGES: readonly (readonly [Page, Text])[] = [
  ['overview', 'page.overview'],
  ['network', 'page.network'],
  ['actors', 'page.actors'],
  ['attacks', 'page.attacks'],
  ['paths', 'page.paths'],
  ['compare', 'page.compare'],
  ['sources', 'page.sources'],
];

/** The header of every page: pages, search, theme. */
export function Header() {
  const { page } = usePlace();
  const times = timesToChoices(useTimes());
  const theme = useTheme();
  const [open, setOpen] = useState(false);
  const other = theme === 'dark' ? 'light' : 'dark';
  return (
    <header className={open ? 'top open' : 'top'}>
      <button type="button" className="skip" onClick={() => document.getElementById('main')?.focus()}>
        {words('header.skip')}
      </button>
      <a className="mark" href={writePlace({ page: 'overview', choices: times })}>
        Cadre
      </a>
      <div className="links" id="menu">
        <nav aria-label={words('header.pages')}>
          {HEADER_PAGES.map(([name, text]) => (
            <a
              key={name}
              href={writePlace({ page: name, choices: times })}
              onClick={() => setOpen(false)}
              {...(page === name && { 'aria-current': 'page' })}
            >
              {words(text)}
            </a>
          ))}
        </nav>
      </div>
      <span className="sp" />
      <Search />
      <div className="links">
        <a href={API_PATH}>GraphQL</a>
        <button type="button" className="txt" onClick={() => setTheme(other)}>
          {words(other === 'dark' ? 'theme.dark' : 'theme.light')}
        </button>
      </div>
      <button type="button" className="menu-button" aria-expanded={open} aria-controls="menu" onClick={() => setOpen(!open)}>
        {words('header.menu')}
      </button>
    </header>
  );
}
