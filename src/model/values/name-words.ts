import anyAscii from 'any-ascii';
import { type CommonWord, commonWords, type WordWeight } from './common-words.js';
import { fold, skeleton, tokens } from './folding.js';

/** A word of a name, in all forms by which it is compared. */
export interface NameWord {
  /** Folded, without the article. */
  readonly text: string;
  /** The fold and then its variants: without an attached article, without an ending, with y for j. */
  readonly forms: readonly string[];
  /** The consonants of each form after a mark for an initial vowel: the same across romanisations and scripts. */
  readonly sounds: readonly string[];
  /** The senses of a common word: its translations match by them. */
  readonly senses: readonly string[];
  readonly weight: WordWeight;
  /** Whether it stands in the table of common words as it is written, and not only sounds like a word there. */
  readonly listed: boolean;
}

const ARABIC = /^\p{Script=Arabic}/u;
const READ_AS_IT_IS = /^[\p{Script=Latin}\p{Script=Arabic}\p{N}]*$/u;
/** French articles and prepositions that lose their vowel: l'État, d'Ahl. */
const ELISION = /(?<!\p{L})(?:[ldLD]|qu)['’](?=\p{L})/gu;
const WRITTEN_ON = /^(?:al|el|ul|ol)(?=[b-df-hj-np-tv-z]\p{L}{2})/u;
const AND_THE = /^و?ال(?=\p{Script=Arabic}{3})/u;
const ENDING = /(?<=[a-z]{3}[^s])(?:s|istes?|isten)$|(?<=\p{Script=Arabic}{3})(?:ون|ين|ها)$/u;
/** German writes j for y. */
const GERMAN_J = /(?<=[a-z])j+(?=[a-z])/g;
/** K.H. is KH. */
const DOTTED = /(?<!\p{L})(?:\p{L}\.){2,}/gu;
const VOWEL = /^[aeiouywvاويعأإآ]/u;

/** Scripts other than Latin and Arabic are romanised first. */
function readable(word: string): string {
  return READ_AS_IT_IS.test(word) ? word : fold(anyAscii(word)).replaceAll(' ', '');
}

/**
 * The consonants of a word after a mark for an initial vowel: Ansar and أنصار give `ansr`, Nasr and نصر `nsr`.
 * @param word folded
 * @returns null when nothing remains, or too little of a short word
 */
export function soundOf(word: string): string | null {
  const plain = readable(word);
  const sound = (VOWEL.test(plain) ? 'a' : '') + skeleton(plain);
  return sound.length > 1 || (sound !== '' && plain.length > 2) ? sound : null;
}

const COMMON: ReadonlyMap<string, CommonWord> = commonWords((word) => tokens(word).join(''));
/** Arabic words of group names by their consonants (three or more), as they are romanised in many ways. */
const COMMON_SOUNDS: ReadonlyMap<string, CommonWord> = new Map(
  [...COMMON].flatMap(([word, common]) => {
    const sound = ARABIC.test(word) && common.weight === 'common' ? soundOf(word) : null;
    return sound !== null && sound.length > 2 ? [[sound, common] as const] : [];
  }),
);

function formsOf(text: string): string[] {
  const bare = text.replace(WRITTEN_ON, '').replace(AND_THE, '');
  return [...new Set([text, bare, bare.replace(ENDING, ''), bare.replace(GERMAN_J, (j) => 'y'.repeat(j.length))])];
}

function listedWord(forms: readonly string[]): CommonWord | undefined {
  return forms.map((form) => COMMON.get(form)).find((common) => common !== undefined);
}

function soundingWord(sounds: readonly string[]): CommonWord | undefined {
  return sounds.map((sound) => COMMON_SOUNDS.get(sound)).find((common) => common !== undefined);
}

/** A cache: words recur in names, and are costly to analyse. Emptied when full. */
const CACHE = new Map<string, NameWord>();
const MAX_CACHED = 50_000;

/** A folded word with everything that it is compared by. */
function nameWord(text: string): NameWord {
  const hit = CACHE.get(text);
  if (hit) return hit;
  if (CACHE.size >= MAX_CACHED) CACHE.clear();
  const word = makeWord(text);
  CACHE.set(text, word);
  return word;
}

function makeWord(text: string): NameWord {
  const forms = formsOf(text);
  const sounds = [...new Set(forms.map(soundOf).filter((sound) => sound !== null))];
  const listed = listedWord(forms);
  const common = listed ?? soundingWord(sounds);
  return { text, forms, sounds, senses: common?.senses ?? [], weight: common?.weight ?? 'proper', listed: listed !== undefined };
}

/** The folded words of a text, without the article; K.H. is one word. */
export function plainWords(text: string): string[] {
  return tokens(text.replace(ELISION, ' ').replace(DOTTED, (dotted) => dotted.replaceAll('.', '')));
}

/** Whether a folded word has no meaning of its own: of, the, in. */
export function isMinor(word: string): boolean {
  return COMMON.get(word)?.weight === 'minor';
}

/** Two neighbouring words taken as one: Hizb Allah, Ansar Allah. */
export function joined(a: NameWord, b: NameWord): NameWord {
  return nameWord(a.text + b.text);
}

/**
 * The words of a name or of a search text, without the article. A phrase for one thing (party of god) is one word. Words
 * without meaning of their own (of, the, in) are left out if others remain.
 */
export function nameWords(text: string): readonly NameWord[] {
  const all = compounds(plainWords(text));
  const words = all.map(nameWord);
  const telling = words.filter((word) => word.weight !== 'minor' || word.text.length > 4);
  return telling.length > 0 ? telling : words;
}

const LONGEST_PHRASE = 3;

/** Joins phrases that are one word in the table, and splits long German compounds of its words. */
function compounds(words: readonly string[]): string[] {
  const found: string[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const phrase = words.slice(i, i + LONGEST_PHRASE).join('');
    if (words.length >= i + LONGEST_PHRASE && COMMON.has(phrase)) {
      found.push(phrase);
      i += LONGEST_PHRASE - 1;
    } else found.push(...split(words[i]!));
  }
  return found;
}

const SHORTEST_COMPOUND = 9;
/** سيدالشهداء: Persian writes two words as one at the article. */
const INNER_ARTICLE = /^(\p{Script=Arabic}{2,})ال(\p{Script=Arabic}{3,})$/u;

/** Volksmobilisierungskräfte: several words of the table written as one. A word with any other part is not split. */
function split(word: string): string[] {
  if (COMMON.has(word)) return [word];
  const [, first, rest] = INNER_ARTICLE.exec(word) ?? [];
  if (first !== undefined && COMMON.has(first)) return [first, rest!];
  if (word.length < SHORTEST_COMPOUND) return [word];
  for (let end = word.length - 4; end > 3; end -= 1) {
    if (!COMMON.has(word.slice(0, end))) continue;
    const rest = word.slice(end);
    if (COMMON.has(rest)) return [word.slice(0, end), rest];
    const inner = split(rest);
    if (inner.length > 1) return [word.slice(0, end), ...inner];
  }
  return [word];
}
