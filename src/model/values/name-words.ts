import anyAscii from 'any-ascii';
import { type CommonWord, commonWords, type WordWeight } from './common-words.js';
import { fold, skeleton, tokens } from './folding.js';

/** A word of a name, in all the ways by which it is compared. */
export interface NameWord {
  /** Folded, without the article. */
  readonly text: string;
  /** The fold and, after it, how the word may stand elsewhere: without an article written on to it, without a plural or genitive s. */
  readonly forms: readonly string[];
  /** Consonants behind the mark of an initial vowel: the same across romanisations and scripts; null when too short to tell anything. */
  readonly sound: string | null;
  /** What a common word means, so that its translations meet. */
  readonly senses: readonly string[];
  readonly weight: WordWeight;
}

const ARABIC = /^\p{Script=Arabic}/u;
const READ_AS_IT_IS = /^[\p{Script=Latin}\p{Script=Arabic}\p{N}]*$/u;
/** French articles and prepositions that lose their vowel: l'État, d'Ahl. */
const ELISION = /(?<!\p{L})(?:[ldLD]|qu)['’](?=\p{L})/gu;
const WRITTEN_ON = /^(?:al|el|ul|ol)(?=[b-df-hj-np-tv-z]\p{L}{2})/u;
const AND_THE = /^و?ال(?=\p{Script=Arabic}{3})/u;
const PLURAL = /(?<=[a-z]{4}[^s])s$/;
const VOWEL = /^[aeiouywvاويعأإآ]/u;

/** Scripts other than Latin and Arabic are romanised first. */
function readable(word: string): string {
  return READ_AS_IT_IS.test(word) ? word : fold(anyAscii(word)).replaceAll(' ', '');
}

/**
 * The consonants of a word behind the mark of an initial vowel: Ansar and أنصار give `ansr`, Nasr and نصر `nsr`.
 * @param word folded
 * @returns null when fewer than two signs are left
 */
export function soundOf(word: string): string | null {
  const plain = readable(word);
  const sound = (VOWEL.test(plain) ? 'a' : '') + skeleton(plain);
  return sound.length > 1 ? sound : null;
}

const COMMON: ReadonlyMap<string, CommonWord> = commonWords((word) => tokens(word).join(''));
/** Arabic words of group names by their consonants, from three on, as they are romanised in many ways. */
const COMMON_SOUNDS: ReadonlyMap<string, CommonWord> = new Map(
  [...COMMON].flatMap(([word, common]) => {
    const sound = ARABIC.test(word) && common.weight === 'common' ? soundOf(word) : null;
    return sound !== null && sound.length > 2 ? [[sound, common] as const] : [];
  }),
);

function formsOf(text: string): string[] {
  return [...new Set([text, text.replace(WRITTEN_ON, ''), text.replace(AND_THE, ''), text.replace(PLURAL, '')])];
}

function commonOf(forms: readonly string[], sound: string | null): CommonWord | undefined {
  for (const form of forms) {
    const found = COMMON.get(form);
    if (found) return found;
  }
  return sound === null ? undefined : COMMON_SOUNDS.get(sound);
}

/** A folded word with all that it is compared by. */
export function nameWord(text: string): NameWord {
  const forms = formsOf(text);
  const sound = soundOf(forms[1] !== undefined && (WRITTEN_ON.test(text) || AND_THE.test(text)) ? forms[1] : text);
  const common = commonOf(forms, sound);
  return { text, forms, sound, senses: common?.senses ?? [], weight: common?.weight ?? 'proper' };
}

/** Two neighbouring words taken as one: Hizb Allah, Ansar Allah. */
export function joined(a: NameWord, b: NameWord): NameWord {
  return nameWord(a.text + b.text);
}

/**
 * The words of a name or of a question, without the article; words that mean one thing in three (party of god) are one.
 * Words that say nothing (of, the, in) are left out where others are left.
 */
export function nameWords(text: string): readonly NameWord[] {
  const all = compounds(tokens(text.replace(ELISION, ' ')));
  const words = all.map(nameWord);
  const telling = words.filter((word) => word.weight !== 'minor' || word.text.length > 4);
  return telling.length > 0 ? telling : words;
}

const LONGEST_PHRASE = 3;

/** Phrases that the table knows as one word become one; long German compounds of its words become several. */
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

/** Volksmobilisierungskräfte: words of the table written as one. What is not wholly made of them stays whole. */
function split(word: string): string[] {
  if (word.length < 12 || COMMON.has(word)) return [word];
  for (let end = word.length - 4; end > 3; end -= 1) {
    if (!COMMON.has(word.slice(0, end))) continue;
    const rest = word.slice(end);
    if (COMMON.has(rest)) return [word.slice(0, end), rest];
    const inner = split(rest);
    if (inner.length > 1) return [word.slice(0, end), ...inner];
  }
  return [word];
}
