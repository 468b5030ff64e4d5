import { Lexer, Source, TokenKind } from 'graphql';
import { requireWithinLimit } from '../errors/limit.js';

/**
 * Bounds on what a request may look like, tested before it is parsed or validated: those take time that grows faster than
 * the text. The largest query of this project's own tests has 650 tokens, 81 repeated names and 17 aliases.
 */
const TEXT_LIMITS = {
  maxNesting: { allowed: 60, name: 'query', unit: 'levels of brackets' },
  maxAliases: { allowed: 200, name: 'query', unit: 'aliases' },
  maxDirectives: { allowed: 100, name: 'query', unit: 'directives' },
  maxSpreads: { allowed: 300, name: 'query', unit: 'fragments and spreads' },
  maxRepeats: { allowed: 300, name: 'query', unit: 'uses of one field name' },
} as const;
type TextLimit = keyof typeof TEXT_LIMITS;

const HINT = 'Ask in several requests, or for less in one.';

function requireText(limit: TextLimit, value: number): void {
  requireWithinLimit({ limit, value, ...TEXT_LIMITS[limit], hint: HINT });
}

/** What was counted in the tokens of a text so far. */
class TextCounts {
  nesting = 0;
  aliases = 0;
  directives = 0;
  spreads = 0;
  readonly #uses = new Map<string, number>();
  /** Brackets of arguments that are open: in them a colon is no alias, and a name no field. */
  #arguments = 0;

  open(argument: boolean): void {
    this.nesting += 1;
    if (argument) this.#arguments += 1;
    requireText('maxNesting', this.nesting);
  }

  close(argument: boolean): void {
    this.nesting -= 1;
    if (argument) this.#arguments -= 1;
  }

  colon(): void {
    if (this.#arguments > 0) return;
    this.aliases += 1;
    requireText('maxAliases', this.aliases);
  }

  directive(): void {
    this.directives += 1;
    requireText('maxDirectives', this.directives);
  }

  spread(): void {
    this.spreads += 1;
    requireText('maxSpreads', this.spreads);
  }

  name(name: string): void {
    if (this.#arguments > 0) return;
    const uses = (this.#uses.get(name) ?? 0) + 1;
    this.#uses.set(name, uses);
    requireText('maxRepeats', uses);
  }
}

/**
 * Tests the shape of a query text, in one pass over its tokens. A text that is no GraphQL passes: its parser says what is wrong.
 * @param maxTokens how many tokens it may have
 * @throws CadreError LIMIT
 */
export function requireTextShape(text: string, maxTokens: number): void {
  const lexer = new Lexer(new Source(text));
  const counts = new TextCounts();
  for (let tokens = 1; ; tokens += 1) {
    let kind: TokenKind;
    try {
      ({ kind } = lexer.advance());
    } catch {
      return;
    }
    if (kind === TokenKind.EOF) return;
    requireWithinLimit({ limit: 'maxTokens', value: tokens, allowed: maxTokens, name: 'query', unit: 'tokens', hint: HINT });
    switch (kind) {
      case TokenKind.BRACE_L:
      case TokenKind.BRACKET_L:
        counts.open(false);
        break;
      case TokenKind.PAREN_L:
        counts.open(true);
        break;
      case TokenKind.BRACE_R:
      case TokenKind.BRACKET_R:
        counts.close(false);
        break;
      case TokenKind.PAREN_R:
        counts.close(true);
        break;
      case TokenKind.COLON:
        counts.colon();
        break;
      case TokenKind.AT:
        counts.directive();
        break;
      case TokenKind.SPREAD:
        counts.spread();
        break;
      case TokenKind.NAME:
        counts.name(lexer.token.value);
        break;
    }
  }
}
