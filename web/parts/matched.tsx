import type { ReactNode } from 'react';
import { chosen } from '../words/statements.js';
import { NameText, RIGHT_TO_LEFT } from './entity-link.js';

/** A name with the part that was typed marked. Arabic letters join, so whole words of it are marked. */
export function Matched({ name, text }: { readonly name: string; readonly text: string }) {
  const start = name.toLowerCase().indexOf(text.toLowerCase());
  if (start < 0) return <NameText text={name} />;
  let [from, to] = [start, start + text.length];
  if (RIGHT_TO_LEFT.test(name)) {
    from = name.lastIndexOf(' ', from) + 1;
    to = name.indexOf(' ', to) < 0 ? name.length : name.indexOf(' ', to);
  }
  const arabic = RIGHT_TO_LEFT.test(name) && !/[A-Za-z]/.test(name);
  return (
    <bdi {...(arabic && { lang: 'ar', dir: 'rtl' })}>
      {name.slice(0, from)}
      <mark>{name.slice(from, to)}</mark>
      {name.slice(to)}
    </bdi>
  );
}

/** Why an entity was found: by another of its names, or how its own name matched. */
export function whyMatched(name: string, matchedName: string, reason: string, text: string): ReactNode {
  if (matchedName === name) return chosen('match', reason);
  const [before, after] = chosen('match', 'also', { name: '\0' }).split('\0');
  return (
    <>
      {before}
      <Matched name={matchedName} text={text} />
      {after}
    </>
  );
}
