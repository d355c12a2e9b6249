import type { Answer } from './answer.ts';
import { GitHubError } from './error.ts';
import type { Refused } from './graphql-answer.ts';
import { refusalOf } from './graphql-answer.ts';

/** The policy as it stands on the default branch, or why it could not be read, which is never the same as absent. */
export type PolicyFile =
  | {
      /** null: there is no such file. */
      text: string | null;
      path: string;
      /** The branch it was read from. */
      ref: string;
      /** The commit it was read from. */
      commit: string;
    }
  | { error: GitHubError };

const SYMBOLIC_LINK = 0o120000;

export const folderOf = (path: string): string => (path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '');

/** Takes the policy out of the answer to the main query. `path` is the one that was asked for. */
export function policyFile(repository: Answer, refused: readonly Refused[], path: string, of: string): PolicyFile {
  try {
    const refusal = refused.find((part) => /^(policy|policyFolder|defaultCommit)$/.test(String(part.path[1])));
    if (refusal) return { error: refusalOf(refusal, `the policy for ${of}`) };
    const commit = repository.member('defaultCommit').orNull((object) => object.member('oid').sha());
    if (commit === null) return { error: unusable('The default branch has no commit to read the policy from.') };
    const ref = repository.member('defaultBranchRef').orNull((branch) => branch.member('name').text()) ?? 'HEAD';
    checkNeighbours(repository.member('policyFolder'), path);
    const text = repository.member('policy').orNull((object) => textOf(object, path));
    return { text, path, ref, commit };
  } catch (thrown) {
    if (thrown instanceof GitHubError) return { error: thrown };
    throw thrown;
  }
}

/** A file that somebody takes for the policy and that nothing reads must not go unnoticed. */
function checkNeighbours(folder: Answer, path: string): void {
  if (folder.value === null || folder.member('__typename').text() !== 'Tree') return;
  const name = path.slice(path.lastIndexOf('/') + 1);
  const stem = name.replace(/\.ya?ml$/i, '').toLowerCase();
  for (const entry of folder.member('entries').items()) {
    const found = entry.member('name').text();
    if (found === name && entry.member('mode').count() === SYMBOLIC_LINK) {
      throw unusable(`The policy ${path} is a symbolic link, which the gate does not follow.`);
    }
    const alike = /\.ya?ml$/i.test(found) && found.replace(/\.ya?ml$/i, '').toLowerCase() === stem;
    if (alike && found !== name) {
      const where = folderOf(path);
      throw unusable(`${where === '' ? found : `${where}/${found}`} is not read; the policy is ${path}.`);
    }
  }
}

function textOf(object: Answer, path: string): string {
  if (object.member('__typename').text() !== 'Blob') throw unusable(`The policy ${path} is a folder.`);
  const text = object.member('text').orNull((value) => value.text());
  if (text === null || object.member('isBinary').value === true) throw unusable(`The policy ${path} is no text.`);
  if (object.member('isTruncated').flag())
    throw unusable(`The policy ${path} is too long for GitHub to show it whole.`);
  return text;
}

function unusable(problem: string): GitHubError {
  return new GitHubError('refused', problem, 'Put one ordinary text file there, on the default branch.');
}
