/** The fields of `Mutation`: what the fake lets a client change by GraphQL. */
import { moveBranch } from './branch-moves.ts';
import { type Arguments, type Context, forbidden, type GraphNode, githubError } from './connection.ts';
import { commit } from './graph-commit.ts';
import { branchRef } from './graph-repository.ts';
import { identityOfLogin } from './identities.ts';
import type { TreeEntry } from './objects.ts';
import { instant } from './rest-call.ts';
import { listOf, membersOf, textOf } from './said.ts';
import { may, reaches } from './tokens.ts';
import { editedTree, isPath } from './tree-edit.ts';
import { findRepository, type Repository, type World } from './world.ts';

export const mutationRoot = (world: World): GraphNode => ({
  __typename: 'Mutation',
  createCommitOnBranch: ({ input }: Arguments, context: Context) => createCommitOnBranch(world, context, input),
});

/** A commit of whole files on the tip that the client expects; GitHub signs it and is its committer. */
function createCommitOnBranch(world: World, context: Context, input: unknown): GraphNode {
  const { token, options } = context;
  const { branch: on, expectedHeadOid, fileChanges, message, clientMutationId = null } = membersOf(input);
  const { repo, branch, tip } = placeOf(world, context, on);
  if (tip !== expectedHeadOid) {
    const told = `Expected branch to point to "${expectedHeadOid}" but it did not. Pull and try again.`;
    throw githubError('STALE_DATA', told);
  }
  const { git } = repo;
  const tree = editedTree(git, git.commitOf(tip).tree, editsOf(repo, tip, fileChanges)) ?? git.directory(new Map());
  const { headline, body } = membersOf(message);
  const author = identityOfLogin(token.login);
  const committer = { login: 'web-flow', name: 'GitHub', email: 'noreply@github.com' };
  const at = instant(options.now());
  const sha = git.commit({
    tree,
    parents: [tip],
    author: { name: author.name, email: author.email, at },
    committer: { name: committer.name, email: committer.email, at },
    message: [String(headline), ...(textOf(body) ? [String(body)] : [])].join('\n\n'),
  });
  repo.commits.set(sha, { sha, authors: [author], committer });
  const refused = moveBranch(repo, { world, branch, to: sha, by: token.login, now: options.now });
  if (refused !== null) throw githubError('UNPROCESSABLE', refused);
  options.bare.written(repo, { moved: true });
  return {
    __typename: 'CreateCommitOnBranchPayload',
    clientMutationId,
    commit: () => commit(world, repo, sha),
    ref: () => branchRef(world, repo, branch),
  };
}

/** The branch that `branch` names: by the repository's name and its own, or by its id. */
function placeOf(
  world: World,
  { token, permissions }: Context,
  on: unknown,
): { repo: Repository; branch: string; tip: string } {
  const { repositoryNameWithOwner, branchName, id } = membersOf(on);
  if (id !== undefined && id !== null) throw new Error('the fake knows branches by name only');
  const repo = findRepository(world, String(repositoryNameWithOwner));
  if (!repo || (repo.private && !reaches(token, String(repositoryNameWithOwner))))
    throw githubError('NOT_FOUND', `Could not resolve to a Repository with the name '${repositoryNameWithOwner}'.`);
  if (!reaches(token, `${repo.owner}/${repo.name}`) || !may(permissions, 'contents', 'write')) throw forbidden(token);
  const branch = String(branchName).replace(/^refs\/heads\//, '');
  const tip = repo.branches.get(branch);
  if (tip === undefined) throw githubError('NOT_FOUND', `Could not resolve to a Ref with the name '${branch}'.`);
  return { repo, branch, tip };
}

function editsOf({ git }: Repository, tip: string, changes: unknown): Map<string, TreeEntry | null> {
  const { additions, deletions } = membersOf(changes);
  const edits = new Map<string, TreeEntry | null>();
  const put = (one: unknown, entry: (path: string) => TreeEntry | null): void => {
    const path = textOf(membersOf(one).path) ?? '';
    if (!isPath(path)) throw githubError('UNPROCESSABLE', `${path} is not a valid path`);
    if (edits.has(path)) throw githubError('UNPROCESSABLE', `${path} was named more than once`);
    edits.set(path, entry(path));
  };
  const { tree } = git.commitOf(tip);
  for (const one of listOf(deletions)) {
    put(one, (path) => {
      if (git.entryAt(tree, path)) return null;
      const told = `A path was requested for deletion which does not exist as of commit oid \`${tip}\``;
      throw githubError('UNPROCESSABLE', told);
    });
  }
  for (const one of listOf(additions)) {
    put(one, () => git.add(Buffer.from(String(membersOf(one).contents), 'base64')));
  }
  return edits;
}
