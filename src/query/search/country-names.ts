import { countryCodeField } from '../../model/lookup.js';
import type { Model } from '../../model/types.js';
import { countriesNamed } from '../../model/values/country-names.js';
import { all, compare, selectPlan } from '../../store/plan.js';
import type { Select } from '../selection/request-store.js';
import { unknownAttributesOf } from '../view/attributes.js';
import { ShapeBuilder } from '../view/shape.js';
import type { View } from '../view/view.js';
import { unlessUnknown, visible } from '../view/visible.js';
import { type FoundName, tierOf } from './found-name.js';

/** More entities than that do not share a country's code. */
const MOST = 20;

/**
 * Compiles the search for entities of the graph that are the country which a whole text names. They are found by their code;
 * the names of countries are reference data and no statements. One read, and only where the text names a country.
 */
export function compileCountryNames(
  model: Model,
  view: View,
  types: readonly string[] | null,
): (select: Select, text: string) => Promise<FoundName[]> {
  const countries = [...model.types.values()].flatMap((type) => {
    const code = countryCodeField(type);
    return code && (types === null || types.includes(type.name)) ? [{ type: type.name, code: code.name }] : [];
  });
  return async (select, text) => {
    const codes = countries.length === 0 ? [] : countriesNamed(text);
    if (codes.length === 0) return [];
    const read = countries.map(async ({ type, code }) => {
      const shape = new ShapeBuilder();
      shape.property('id');
      const ofCountry = unlessUnknown(compare(code, 'in', codes), unknownAttributesOf(model, type, code, view)(code));
      const where = all(visible(model, type, view), ofCountry);
      const { rows } = await select(selectPlan(type, { where, page: { limit: MOST, after: null }, shape: shape.slots }));
      const tier = tierOf(model)(type);
      return rows.map(({ row }): FoundName => {
        return { id: null, value: text.trim(), kind: null, kindRank: '1', subject: String(row[0]), subjectType: type, tier };
      });
    });
    return (await Promise.all(read)).flat();
  };
}
