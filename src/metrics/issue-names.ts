import { append } from '../append.ts';
import type { FindIncidents, IncidentIssue } from './incident-issues.ts';
import { shortestCommit } from './references.ts';
import { mentionsIn } from './repairing.ts';

/** The pull requests ("#42") and commits of a repository that a line of an issue names. */
export function namesIn(line: string, repository: string, issue: IncidentIssue): Set<string> {
  const isOwn = issue.repository.toLowerCase() === repository.toLowerCase();
  const names = new Set<string>();
  const here = (where: string | undefined) =>
    where === undefined ? isOwn : where.toLowerCase() === repository.toLowerCase();
  for (const [, where, number] of line.matchAll(/(?<![\w/.-])([\w.-]{1,100}\/[\w.-]{1,100})?#([1-9]\d{0,8})\b/g))
    if (here(where) && !(isOwn && Number(number) === issue.number)) names.add(`#${number}`);
  for (const [, where, number] of line.matchAll(/\/([\w.-]{1,100}\/[\w.-]{1,100})\/pull\/([1-9]\d{0,8})\b/g))
    if (here(where)) names.add(`#${number}`);
  for (const [sha] of line.matchAll(/\b[0-9a-f]{7,64}\b/g)) if (/\d/.test(sha)) names.add(sha);
  return names;
}

/** Of them those that it says ended the incident. */
export function endedIn(text: string, repository: string, issue: IncidentIssue): Set<string> {
  const nameOf = (word: string): string | null => {
    const [only, ...others] = namesIn(word, repository, issue);
    return others.length === 0 ? (only ?? null) : null;
  };
  return new Set(mentionsIn(text, nameOf, 'passive').flatMap(({ reference, repairs }) => (repairs ? [reference] : [])));
}

/** How an issue names a change. */
export interface Named {
  issue: IncidentIssue;
  reference: string;
  startedAt: string | null;
  link: 'cause' | 'named' | 'repair';
}

/** Links by what names a change: "#42", or a commit. */
export function linkIndex() {
  const byName = new Map<string, (Named & { name: string })[]>();
  const keyOf = (name: string) => (name.startsWith('#') ? name : name.slice(0, shortestCommit));
  return {
    add: (name: string, named: Named) => append(byName, keyOf(name), { ...named, name }),
    of: ({ number, commits }: Parameters<FindIncidents>[0]): Named[] =>
      [...(number === null ? [] : [`#${number}`]), ...commits.map((commit) => commit.toLowerCase())].flatMap((own) =>
        (byName.get(keyOf(own)) ?? []).filter(({ name }) =>
          own.startsWith('#') ? own === name : own.startsWith(name),
        ),
      ),
  };
}
