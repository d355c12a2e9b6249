/** What people and tools write about what they revert. Only a claim: the trees have to prove it. */
export interface RevertMentions {
  /** Commits, some of them abbreviated. */
  shas: ReadonlySet<string>;
  /** Pull requests. */
  numbers: ReadonlySet<number>;
  /** First lines of the commits, or titles of the pull requests. */
  titles: ReadonlySet<string>;
}

/** More than this many are not looked up: a text is no proof, and each costs time. */
const most = 50;

/**
 * The reverts that texts (commit messages, a title, a body) speak of, in the words of git-revert(1) and of GitHub's
 * Revert button: `This reverts commit SHA`, `Reverts #41` or `Reverts OWNER/REPO#41`, `Revert "TITLE (#41)"`.
 * Pull requests of other repositories than `repository` are left out.
 */
export function revertMentions(texts: readonly string[], repository: string): RevertMentions {
  const shas = texts.flatMap((text) =>
    [...text.matchAll(/\breverts? commits? ([0-9a-f]{7,64})\b/gi)].map(([, sha = '']) => sha.toLowerCase()),
  );
  const titles = texts.flatMap((text) => text.split('\n').flatMap(quotedTitle));
  const numbers = [
    ...texts.flatMap((text) => numbersIn(text, repository)),
    ...titles.flatMap(({ title, line }) => numberAtEnd(title) ?? numberAtEnd(line) ?? []),
  ];
  return { shas: first(shas), numbers: first(numbers), titles: first(titles.map(({ title }) => title)) };
}

function numbersIn(text: string, repository: string): number[] {
  const mentions = text.matchAll(/\breverts? (?:pull request )?([\w.-]{1,100}\/[\w.-]{1,100})?#(\d{1,9})\b/gi);
  return [...mentions]
    .filter(([, where]) => where === undefined || where.toLowerCase() === repository.toLowerCase())
    .map(([, , number]) => Number(number));
}

/** `Revert "TITLE"`, perhaps with the number of a pull request after it. */
function quotedTitle(text: string): { title: string; line: string }[] {
  const line = text.trim();
  const end = line.lastIndexOf('"');
  return /^revert "/i.test(line) && end > 8 ? [{ title: line.slice(8, end), line }] : [];
}

/** The pull request that GitHub names in the message of its merge and squash commits; 0: none. */
export function pullRequestOf(message: string): number {
  const subject = firstLine(message);
  return numberAtEnd(subject) ?? Number(/^Merge pull request #(\d{1,9}) from /.exec(subject)?.[1] ?? 0);
}

/** The titles that a commit on the base branch goes by: its first line without the number, and what a merge commit merges. */
export function titlesOf(message: string): string[] {
  const [subject = '', ...rest] = message.split('\n');
  const merged = subject.startsWith('Merge pull request #') ? rest.find((line) => line.trim() !== '') : undefined;
  const plain = subject.trim().endsWith(')') ? subject.slice(0, subject.lastIndexOf('(')).trimEnd() : subject;
  return [subject, plain, ...(merged === undefined ? [] : [merged.trim()])].filter((title) => title !== '');
}

function numberAtEnd(line: string): number | null {
  const digits = /\(#(\d{1,9})\)$/.exec(line.trimEnd())?.[1];
  return digits === undefined ? null : Number(digits);
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0] ?? '';
}

function first<T>(all: readonly T[]): ReadonlySet<T> {
  return new Set([...new Set(all)].slice(0, most));
}

/** Whether a change says that it reverts one itself: undoing such a change brings back what was taken out. Empty: it does not. */
export function ofRevert(texts: readonly string[], repository: string): { ofRevert?: true } {
  const { shas, numbers, titles } = revertMentions(texts, repository);
  return shas.size + numbers.size + titles.size > 0 ? { ofRevert: true } : {};
}
