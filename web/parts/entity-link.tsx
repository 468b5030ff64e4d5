import type { ReactNode } from 'react';
import { Glyph } from '../marks/glyph.js';
import { type Page, writePlace } from '../state/place.js';
import { timesToChoices, useTimes } from '../state/times.js';
import { type EntityRef, type Kind, kindOf, shortNameOf } from '../words/kinds.js';

const PAGES: Readonly<Partial<Record<Kind, Page>>> = { attack: 'attacks', operation: 'attacks' };

/** The page of an entity. Places and weapons have none of their own kind; the actor's page shows what is said about them. */
export function placeOf(entity: EntityRef): { readonly page: Page; readonly id: string } {
  return { page: PAGES[kindOf(entity)] ?? 'actors', id: entity.id };
}

/** A link inside the dashboard that keeps the two times. */
export function PlaceLink(props: {
  readonly page: Page;
  readonly id?: string | null;
  readonly choices?: Readonly<Record<string, string | null>>;
  readonly className?: string;
  readonly title?: string;
  readonly children: ReactNode;
}) {
  const times = timesToChoices(useTimes());
  const { page, id = null, choices = {}, className, title, children } = props;
  return (
    <a
      href={writePlace({ page, id, choices: { ...times, ...choices } })}
      {...(className !== undefined && { className })}
      {...(title !== undefined && { title })}
    >
      {children}
    </a>
  );
}

/** Letters of the scripts that run from right to left. */
export const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** A name in any script, set in its own direction. */
export function NameText({ text }: { readonly text: string }) {
  return RIGHT_TO_LEFT.test(text) && !/[A-Za-z]/.test(text) ? (
    <bdi lang="ar" dir="rtl">
      {text}
    </bdi>
  ) : (
    <bdi>{text}</bdi>
  );
}

/** The mark stays on the line of the first word. */
function NameWithGlyph({ kind, name }: { readonly kind: Kind; readonly name: string }) {
  const [first = '', ...rest] = RIGHT_TO_LEFT.test(name) ? [name] : name.split(' ');
  return (
    <>
      <span className="nw">
        <Glyph kind={kind} size={14} />
        <NameText text={first} />
      </span>
      {rest.length > 0 && ` ${rest.join(' ')}`}
    </>
  );
}

/**
 * An entity, with the mark of its kind, as a link to its page.
 * @param short whether it has its short name, for narrow tables; its name is the tooltip
 */
export function EntityLink(props: { readonly entity: EntityRef; readonly glyph?: boolean; readonly short?: boolean }) {
  const { entity, glyph = true, short = false } = props;
  const kind = kindOf(entity);
  const name = short ? shortNameOf(entity) : entity.name;
  return (
    <PlaceLink {...placeOf(entity)} className="ent" {...(name !== entity.name && { title: entity.name })}>
      {glyph ? <NameWithGlyph kind={kind} name={name} /> : <NameText text={name} />}
    </PlaceLink>
  );
}
