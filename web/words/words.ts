import english from './en.json';

/** The texts of the dashboard; en.json has all of them. Another language is another file with the same keys. */
export type Text = keyof typeof english;

/** What a text names in braces. */
export type Values = Readonly<Record<string, string | number>>;

/** Whether there is a text with this key. */
export function hasText(key: string): key is Text {
  return Object.hasOwn(english, key);
}

/** A text, with the values put where it names them. */
export function words(text: Text, values: Values = {}): string {
  return english[text].replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole));
}

/** A text that depends on a number: the key with `.one` for 1, the key with `.many` for any other; the number is `{n}`. */
export function counted<Key extends string>(
  text: Key extends `${infer _}` ? (`${Key}.one` extends Text ? (`${Key}.many` extends Text ? Key : never) : never) : never,
  n: number,
  values: Values = {},
): string {
  return words(`${text}.${n === 1 ? 'one' : 'many'}` as Text, { n: number(n), ...values });
}

/** A whole number as it is read: thousands apart. */
export function number(n: number): string {
  return n.toLocaleString('en-GB');
}
