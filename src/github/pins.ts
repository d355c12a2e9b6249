import type { ChangedFile } from '../change.ts';
import { isManifest } from '../classify/dependencies/manifests.ts';
import { type KnownPin, type Pin, pinsInDoubt } from '../classify/dependencies/pins.ts';
import type { Answer } from './answer.ts';
import type { GitHubClient } from './client.ts';
import { GitHubError } from './error.ts';
import { isOwner, isRepositoryName, type Repository } from './repository.ts';

/** More pins are not looked up; they stay claims. */
const mostPins = 50;

/**
 * The files with what GitHub says of the commits that workflows pin: whether the version in the comment beside each is a tag
 * of that commit. A commit of a fork can be used by the name of its parent, and a comment can say anything. One query, and none where nothing is
 * pinned anew. What cannot be read stays unknown; never throws GitHubError.
 */
export async function withPins(client: GitHubClient, files: readonly ChangedFile[]): Promise<ChangedFile[]> {
  const manifests = files.filter(
    ({ path, patch, after }) => isManifest(path) && /[0-9a-f]{40}/i.test(patch ?? after ?? ''),
  );
  const pins = manifests.length === 0 ? [] : pinsInDoubt(manifests).slice(0, mostPins);
  if (pins.length === 0) return [...files];
  const known = await lookUp(client, pins);
  return files.map((file) => {
    const own = known.filter(({ path }) => path === file.path).map(({ path: _path, ...pin }) => pin);
    return own.length === 0 ? file : { ...file, pins: own };
  });
}

async function lookUp(client: GitHubClient, pins: readonly Pin[]): Promise<(Pin & KnownPin)[]> {
  const asked = pins.flatMap((pin) => {
    const repository = repositoryOf(pin.name);
    return repository === null ? [] : [{ pin, repository }];
  });
  const unknown = pins.map((pin) => ({ ...pin, matches: null }));
  if (asked.length === 0) return unknown;
  try {
    const variables = Object.fromEntries(
      asked.flatMap(({ pin, repository }, index) => [
        [`o${index}`, repository.owner],
        [`r${index}`, repository.repo],
        [`t${index}`, `refs/tags/${pin.version}`],
      ]),
    );
    const { data } = await client.graphql(tagsQuery(asked.length), () => variables, 'the tags of pinned actions');
    return pins.map((pin) => {
      const index = asked.findIndex((one) => one.pin === pin);
      return { ...pin, matches: index === -1 ? null : matches(data.optional(`p${index}`), pin.commit) };
    });
  } catch (thrown) {
    if (thrown instanceof GitHubError) return unknown;
    throw thrown;
  }
}

/** `actions/cache/save` is of the repository `actions/cache`; what is no repository of GitHub has none. */
function repositoryOf(name: string): Repository | null {
  const [owner = '', repo = ''] = name.split('/');
  return isOwner(owner) && isRepositoryName(repo) ? { owner, repo } : null;
}

/** null: the repository is not to be seen. A tag that is not there is no match. */
function matches(repository: Answer | undefined, commit: string): boolean | null {
  if (repository === undefined) return null;
  const target = repository.optional('ref')?.optional('target');
  if (target === undefined) return false;
  const tagged = target.optional('target')?.optional('oid') ?? target.optional('oid');
  return tagged !== undefined && tagged.sha() === commit.toLowerCase();
}

/** Where tags of several repositories point; an annotated tag points at what it names. */
export function tagsQuery(count: number): string {
  const indices = Array.from({ length: count }, (_, index) => index);
  const variables = indices.map((index) => `$o${index}: String!, $r${index}: String!, $t${index}: String!`);
  const repositories = indices.map(
    (index) => `p${index}: repository(owner: $o${index}, name: $r${index}) {
    ref(qualifiedName: $t${index}) { target { oid ... on Tag { target { oid } } } }
  }`,
  );
  return `query tags(${variables.join(', ')}) { ${repositories.join('\n')} }`;
}
