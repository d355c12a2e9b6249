/** GitHub's search for issues and pull requests, as far as the fake understands it. */
import { type IssueLike, isPullRequest } from './issues.ts';
import type { Token } from './tokens.ts';
import { reaches } from './tokens.ts';
import type { Repository, World } from './world.ts';

/** GitHub shows no more results of one search. */
export const SEARCH_LIMIT = 1000;

export interface Found {
  repo: Repository;
  one: IssueLike;
}

type Test = (found: Found) => boolean;

/** All that fit, the newest first. Throws where the fake does not know a qualifier, lest it should seem to hold. */
export function search(world: World, token: Pick<Token, 'repositories'>, query: string): Found[] {
  const tests = (query.match(/-?[\w-]+:"[^"]*"|"[^"]*"|\S+/g) ?? []).map(testOf);
  return world.repositories
    .filter((repo) => !repo.private || reaches(token, `${repo.owner}/${repo.name}`))
    .flatMap((repo) => [...repo.issues, ...repo.pullRequests].map((one) => ({ repo, one })))
    .filter((found) => tests.every((test) => test(found)))
    .sort((a, b) => Date.parse(b.one.createdAt) - Date.parse(a.one.createdAt) || b.one.number - a.one.number);
}

function testOf(term: string): Test {
  const negated = term.startsWith('-');
  const [, name, quoted] = /^-?([\w-]+):(.*)$/.exec(term) ?? [];
  if (name === undefined || quoted === undefined) {
    const word = term.replaceAll('"', '').toLowerCase();
    return ({ one }) => `${one.title}\n${one.body ?? ''}`.toLowerCase().includes(word);
  }
  const test = qualifier(name, quoted.replaceAll('"', ''));
  return negated ? (found) => !test(found) : test;
}

function qualifier(name: string, value: string): Test {
  const wanted = value.toLowerCase();
  switch (name) {
    case 'repo':
      return ({ repo }) => `${repo.owner}/${repo.name}`.toLowerCase() === wanted;
    case 'org':
    case 'user':
      return ({ repo }) => repo.owner.toLowerCase() === wanted;
    case 'is':
    case 'type':
    case 'state':
      return kind(wanted);
    case 'label':
      return ({ one }) => one.labels.some((label) => label.toLowerCase() === wanted);
    case 'author':
    case 'assignee':
      return person(name, wanted);
    case 'base':
      return ({ one }) => isPullRequest(one) && one.baseRef.toLowerCase() === wanted;
    case 'head':
      return ({ one }) => isPullRequest(one) && one.headRef.toLowerCase() === wanted;
    case 'created':
      return ({ one }) => inPeriod(value, one.createdAt);
    case 'updated':
      return ({ one }) => inPeriod(value, one.updatedAt);
    case 'closed':
      return ({ one }) => inPeriod(value, one.closedAt);
    case 'merged':
      return ({ one }) => isPullRequest(one) && inPeriod(value, one.mergedAt);
    case 'in':
    case 'sort':
      return () => true;
    default:
      throw new Error(`the fake's search knows no ${name}:${value}`);
  }
}

function kind(value: string): Test {
  switch (value) {
    case 'pr':
    case 'pull-request':
      return ({ one }) => isPullRequest(one);
    case 'issue':
      return ({ one }) => !isPullRequest(one);
    case 'merged':
    case 'unmerged':
      return ({ one }) => isPullRequest(one) && (one.state === 'MERGED') === (value === 'merged');
    case 'open':
    case 'closed':
      return ({ one }) => (one.state === 'OPEN') === (value === 'open');
    default:
      throw new Error(`the fake's search knows no is:${value}`);
  }
}

function person(name: 'author' | 'assignee', wanted: string): Test {
  const login = wanted.startsWith('app/') ? `${wanted.slice('app/'.length)}[bot]` : wanted;
  const isWanted = (one: string | null): boolean => one?.toLowerCase() === login;
  return ({ one }) => (name === 'author' ? isWanted(one.author) : one.assignees.some(isWanted));
}

/** `A..B`, `>=A`, `<B` or a day or instant by itself; a day is a whole one, in UTC. */
export function inPeriod(period: string, at: string | null): boolean {
  if (at === null) return false;
  const time = Date.parse(at);
  const start = (text: string): number => instantOf(text, '00:00:00');
  const end = (text: string): number => instantOf(text, '23:59:59');
  const range = /^(.+?)\.\.(.+)$/.exec(period);
  if (range) {
    const [, from = '*', to = '*'] = range;
    return (from === '*' || time >= start(from)) && (to === '*' || time <= end(to));
  }
  const [, sign = '', day = ''] = /^([<>]=?)?(.*)$/.exec(period) ?? [];
  if (sign === '>=') return time >= start(day);
  if (sign === '>') return time > end(day);
  if (sign === '<=') return time <= end(day);
  if (sign === '<') return time < start(day);
  return time >= start(day) && time <= end(day);
}

function instantOf(text: string, clock: string): number {
  const time = Date.parse(text.includes('T') ? text : `${text}T${clock}Z`);
  if (Number.isNaN(time)) throw new Error(`the fake's search reads no time in ${text}`);
  return time;
}
