import { nodeType } from '../../../model/lookup.js';
import type { Model } from '../../../model/types.js';
import type { FoundAuthority } from '../../lists/authority.js';
import { textsOf } from '../../mapping/foreign-entity.js';
import { slugStep } from '../../mapping/steps.js';
import type { IndexedEntity } from '../../row/entity-index.js';
import { type Find, missingEnd, type Relation, validity } from './relations.js';

type Properties = Readonly<Record<string, unknown>>;

/** Titles of those who head an organisation. */
const HEADS =
  /^(?:co-)?(?:head|director|managing director|executive director|director[- ]general|president|chair(?:man|woman|person)?|secretary[- ]general|commander(?:[- ]in[- ]chief)?|leader|chief executive(?: officer)?|ceo|governor|rector)$/i;

interface Post {
  /** As the file names it: `Director of Alder Works`. */
  readonly name: string;
  /** The ids of the organisation in the file, if it names one. */
  readonly organisations: readonly string[];
  readonly countries: readonly string[];
}

/** The posts of the files, which their holders refer to. */
export class Posts {
  readonly #posts = new Map<string, Post>();
  /** Ids of organisations by name in lower case; null where several have the same. */
  readonly #named = new Map<string, string | null>();

  addPost(id: string, given: Properties): void {
    const [name = ''] = textsOf(given['name']);
    this.#posts.set(id, { name, organisations: textsOf(given['organization']), countries: textsOf(given['country']) });
  }

  addOrganisation(id: string, names: readonly string[]): void {
    for (const name of names) {
      const key = name.toLowerCase();
      this.#named.set(key, this.#named.has(key) && this.#named.get(key) !== id ? null : id);
    }
  }

  /** The title and the organisation of a post `TITLE of ORGANISATION`, if the file has one organisation of that name. */
  #split(name: string): { readonly title: string; readonly organisation: string } | null {
    for (const found of name.matchAll(/\s(?:of|at|in)\s(?:the\s)?/gi)) {
      const organisation = this.#named.get(name.slice(found.index + found[0].length).toLowerCase());
      if (organisation) return { title: name.slice(0, found.index), organisation };
    }
    return null;
  }

  /**
   * A person in a post as a Leadership, where the title is of one who heads an organisation, else as an Affiliation: to the
   * organisation of the post or, without one, to its state. The id of the entry tells several terms apart.
   * @param stateOf finds the state that a text names, creating it if it must; null if it names none
   */
  relationOf(model: Model, id: string, given: Properties, find: Find, stateOf: (text: string) => FoundAuthority | null): Relation {
    const [holderId = 'the holder'] = textsOf(given['holder']);
    const [postId = 'the post'] = textsOf(given['post']);
    const [holder, post] = [find(holderId), this.#posts.get(postId)];
    if (holder === null) return missingEnd(holderId);
    if (!post) return missingEnd(postId);
    const split = this.#split(post.name);
    const organisation: IndexedEntity | null =
      post.organisations.map(find).find((found) => found !== null) ?? (split ? find(split.organisation) : null);
    const state = organisation ? null : (post.countries.map(stateOf).find((found) => found !== null) ?? null);
    const object = organisation?.id ?? state?.id;
    if (object === undefined)
      return {
        code: 'NOT_MODELLED',
        reason: `The post ${JSON.stringify(post.name)} names neither an organisation of the files nor a country.`,
      };
    const title = split?.title ?? post.name;
    const leads = organisation !== null && HEADS.test(title);
    const type = nodeType(model, leads ? 'Leadership' : 'Affiliation');
    if (!type.fields.get('subject')!.targets.includes(holder.type))
      return { code: 'NOT_MODELLED', reason: `The model has no post of a ${holder.type}.` };
    const named = leads ? { title } : { post: organisation ? title : post.name };
    const fact = { subject: holder.id, object, ...named, episode: `ftm-${slugStep(id)}`, ...validity(given) };
    return { type, facts: [fact], ...(state && { created: state.created }) };
  }
}
