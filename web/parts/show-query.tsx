import { createPortal } from 'react-dom';
import { words } from '../words/words.js';

/** The query of a view on the query page; it stands beside the link and the citation of the view. */
export function ShowQuery({ href }: { readonly href: string }) {
  const place = document.getElementById('view-acts');
  return place && createPortal(<a href={href}>{words('acts.query')}</a>, place);
}
