/** The colours of the theme, as the picture and its file need them: a canvas knows no variables. */
export interface Tokens {
  readonly paper: string;
  readonly rule: string;
  readonly axis: string;
  readonly ink: string;
  readonly ink2: string;
  readonly group: string;
  readonly state: string;
  readonly coalition: string;
  readonly brand: string;
  readonly attack: string;
  readonly other: string;
  readonly support: string;
  readonly dispute: string;
  readonly select: string;
  readonly onSelect: string;
  readonly onSelectDispute: string;
  readonly tCoalition: string;
  readonly tBrand: string;
}

const NAMES: Readonly<Record<keyof Tokens, string>> = {
  paper: '--paper',
  rule: '--rule',
  axis: '--axis',
  ink: '--ink',
  ink2: '--ink-2',
  group: '--c-group',
  state: '--c-state',
  coalition: '--c-coalition',
  brand: '--c-brand',
  attack: '--c-attack',
  other: '--c-other',
  support: '--c-support',
  dispute: '--c-dispute',
  select: '--c-select',
  onSelect: '--on-select',
  onSelectDispute: '--on-select-dispute',
  tCoalition: '--t-coalition',
  tBrand: '--t-brand',
};

/** Reads the colours of the theme that is shown. */
export function readTokens(): Tokens {
  const style = getComputedStyle(document.documentElement);
  return Object.fromEntries(Object.entries(NAMES).map(([key, name]) => [key, style.getPropertyValue(name).trim()])) as unknown as Tokens;
}

/** The typeface of the picture, as a canvas names it. */
export const FONT = '"IBM Plex Sans", "IBM Plex Sans Arabic", sans-serif';
