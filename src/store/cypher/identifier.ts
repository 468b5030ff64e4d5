const NAME = /^[A-Za-z][A-Za-z0-9_]*$/;

/**
 * A label, relationship type or property name of the model, checked so that it is safe in a text.
 * @throws TypeError for anything that is not a plain name, as the model has no such names
 */
export function identifier(name: string): string {
  if (!NAME.test(name)) throw new TypeError(`not a name of the model: ${JSON.stringify(name)}`);
  return name;
}
