import type { Ecosystem } from './dependency.ts';

/** One comparison of a constraint: `^1.2.3` has the operator `^` and the version `1.2.3`. */
export interface Comparator {
  /** `` for one exact version, or whatever the ecosystem means by a bare one; `||` starts an alternative. */
  operator: '' | '^' | '~' | '~=' | '~>' | '===' | '!=' | '>=' | '<=' | '>' | '<' | '||';
  /** Without the wildcard. */
  version: string;
  /** The trailing wildcard, as in `1.2.*`, `1.x` or `1.+`. */
  wildcard: boolean;
}

const operators = ['===', '~=', '~>', '==', '!=', '>=', '<=', '^', '~', '=', '>', '<'] as const;

/** Longer ones exist nowhere but in attempts to make this slow. */
const longest = 256;

/** Reads `^1.2.3`, `>=1.2,<2`, `~> 1.2`, `1.2.*`, `1 || 2`, `1.0 - 2.0`, `[1.0,2.0)`; null: it is none of these. */
export function parseConstraint(ecosystem: Ecosystem, text: string): Comparator[] | null {
  const spec = text.trim();
  if (spec === '' || spec.length > longest) return null;
  if ((spec.startsWith('[') || spec.startsWith('(')) && /[\])]$/.test(spec)) return intervals(ecosystem, spec);
  const comparators: Comparator[] = [];
  const alternatives = spec.split(/\|\|?/);
  for (const [index, alternative] of alternatives.entries()) {
    if (index > 0) comparators.push({ operator: '||', version: '', wildcard: false });
    const read = conjunction(ecosystem, alternative);
    if (read === null) return null;
    comparators.push(...read);
  }
  return comparators;
}

function conjunction(ecosystem: Ecosystem, text: string): Comparator[] | null {
  const comparators: Comparator[] = [];
  let operator: Comparator['operator'] | null = null;
  for (const token of tokensOf(text)) {
    const read = operatorOf(ecosystem, token, comparators.at(-1));
    if (read !== null) {
      if (operator !== null) return null;
      operator = read;
      continue;
    }
    const comparator = comparatorOf(operator ?? bare(ecosystem), token);
    if (comparator === null) return null;
    comparators.push(comparator);
    operator = null;
  }
  return operator !== null || comparators.length === 0 ? null : comparators;
}

/** The operator that a token is; the hyphen of `1.0 - 2.0` makes the comparator before it a lower bound. */
function operatorOf(ecosystem: Ecosystem, token: string, last: Comparator | undefined): Comparator['operator'] | null {
  if (token === '-' && last?.operator === bare(ecosystem)) {
    last.operator = '>=';
    return '<=';
  }
  const known = operators.find((each) => token === each);
  return known === undefined ? null : meaningOf(ecosystem, known);
}

function comparatorOf(operator: Comparator['operator'], token: string): Comparator | null {
  const wildcard = /(?:^|[.])[*xX+]$/.test(token);
  const version = wildcard ? token.replace(/(?:^|[.])[*xX+](?:[.][*xX+])*$/, '') : token;
  return version === '' ? null : { operator, version, wildcard };
}

/** Operators, versions and a lone hyphen; commas and blanks only separate. */
function tokensOf(text: string): string[] {
  return text.match(/[\^~=!<>]{1,3}|[^^~=!<>,\s][^,\s^~=<>]{0,255}/g) ?? [];
}

/** `=` is the same as a bare version nearly everywhere; Cargo's bare version is `^`. */
function meaningOf(ecosystem: Ecosystem, operator: (typeof operators)[number]): Comparator['operator'] {
  if (operator === '==' || operator === '=') return ecosystem === 'cargo' ? '===' : '';
  return operator;
}

const bare = (ecosystem: Ecosystem): Comparator['operator'] => (ecosystem === 'cargo' ? '^' : '');

/** Maven's and NuGet's intervals: `[1.0,2.0)`, `(,1.0]`, `[1.2]`, and several of them. */
function intervals(ecosystem: Ecosystem, spec: string): Comparator[] | null {
  const comparators: Comparator[] = [];
  const matches = spec.match(/[[(][^[\](),]*(?:,[^[\](),]*)?[\])]/g) ?? [];
  if (matches.join('').length < spec.replaceAll(/[\s]/g, '').length - matches.length) return null;
  for (const [index, interval] of matches.entries()) {
    if (index > 0) comparators.push({ operator: '||', version: '', wildcard: false });
    const [low = '', high] = interval.slice(1, -1).split(',');
    const read = [
      bound(low, high === undefined ? '===' : interval.startsWith('[') ? '>=' : '>'),
      bound(high ?? '', interval.endsWith(']') ? '<=' : '<'),
    ].flatMap((each) => each ?? []);
    if (read.length === 0 || (ecosystem !== 'maven' && ecosystem !== 'gradle' && ecosystem !== 'nuget')) return null;
    comparators.push(...read);
  }
  return comparators.length === 0 ? null : comparators;
}

function bound(text: string, operator: Comparator['operator']): Comparator | null {
  const version = text.trim();
  return version === '' ? null : { operator, version, wildcard: false };
}
