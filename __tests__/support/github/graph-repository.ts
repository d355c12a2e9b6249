/** Repositories, branches and teams as GraphQL shows them, and the root of every query. */
import {
  type Arguments,
  type Context,
  connection,
  type Field,
  forbidden,
  type GraphNode,
  githubError,
  guarded,
  listing,
} from './connection.ts';
import { actor } from './graph-actor.ts';
import { commit, object } from './graph-commit.ts';
import { deployments } from './graph-deployment.ts';
import { issueFields, nodeOf } from './graph-issue.ts';
import { mergeQueue } from './graph-merge-queue.ts';
import { pullRequest } from './graph-pull-request.ts';
import { protectionRule, updateRule } from './graph-rules.ts';
import { searchIssues } from './graph-search.ts';
import { may, reaches } from './tokens.ts';
import { findRepository, type Repository, userOf, type World } from './world.ts';

export function repository(world: World, repo: Repository): GraphNode {
  const nameWithOwner = `${repo.owner}/${repo.name}`;
  const branch = (name: string): GraphNode | null => branchRef(world, repo, name);
  return {
    __typename: 'Repository',
    id: `R_${repo.owner}_${repo.name}`,
    databaseId: userOf(world, nameWithOwner).databaseId,
    name: repo.name,
    nameWithOwner,
    owner: () => owner(world, repo.owner),
    url: `https://github.com/${nameWithOwner}`,
    resourcePath: `/${nameWithOwner}`,
    isPrivate: repo.private,
    visibility: repo.private ? 'PRIVATE' : 'PUBLIC',
    isArchived: false,
    isInOrganization: isOrganization(world, repo.owner),
    viewerPermission: 'WRITE',
    defaultBranchRef: () => branch(repo.defaultBranch),
    ref: ({ qualifiedName }: Arguments) => branch(String(qualifiedName).replace(/^(refs\/)?heads\//, '')),
    refs: connection(
      'Ref',
      () => [...repo.branches.keys()].flatMap((name) => branch(name) ?? []),
      // GitHub names a ref without the prefix that was asked for.
      (refs, { refPrefix }) =>
        refs.flatMap((ref) => {
          const whole = `refs/heads/${String(ref.name)}`;
          const prefix = String(refPrefix);
          return whole.startsWith(prefix) ? [{ ...ref, prefix, name: whole.slice(prefix.length) }] : [];
        }),
    ),
    object: object(world, repo),
    pullRequest: guarded('pull-requests', ({ number }) => {
      const found = repo.pullRequests.find((one) => one.number === number);
      if (found) return pullRequest(world, repo, found);
      throw githubError('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${number}.`);
    }),
    pullRequests: guarded('pull-requests', pullRequests(world, repo)),
    ...issueFields(world, repo),
    deployments: deployments(world, repo),
    mergeQueue: mergeQueue(world, repo),
    collaborators: connection('User', () =>
      Object.keys(repo.collaborators).flatMap((login) => actor(world, login) ?? []),
    ),
  };
}

const isOrganization = (world: World, login: string): boolean =>
  userOf(world, login).type === 'Organization' ||
  Object.keys(world.teams).some((name) => name.toLowerCase().startsWith(`${login.toLowerCase()}/`));

const owner = (world: World, login: string): GraphNode | null =>
  isOrganization(world, login) ? organization(world, login) : actor(world, login);

export function branchRef(world: World, repo: Repository, name: string): GraphNode | null {
  const sha = repo.branches.get(name);
  if (sha === undefined) return null;
  return {
    __typename: 'Ref',
    id: `REF_${name}`,
    name,
    prefix: 'refs/heads/',
    target: () => commit(world, repo, sha),
    repository: () => repository(world, repo),
    branchProtectionRule: protectionRule(repo, name),
    refUpdateRule: () => updateRule(repo, name),
  };
}

const pullRequests = (world: World, repo: Repository): Field =>
  listing(
    'PullRequest',
    ({ states, baseRefName, headRefName, labels, orderBy }) => {
      const kept = repo.pullRequests.filter(
        (one) =>
          (!Array.isArray(states) || states.includes(one.state)) &&
          (typeof baseRefName !== 'string' || one.baseRef === baseRefName) &&
          (typeof headRefName !== 'string' || one.headRef === headRefName) &&
          (!Array.isArray(labels) || labels.some((name) => one.labels.includes(name))),
      );
      const order = typeof orderBy === 'object' && orderBy !== null ? { ...orderBy } : {};
      const key = 'field' in order && order.field === 'UPDATED_AT' ? 'updatedAt' : 'createdAt';
      kept.sort((a, b) => Date.parse(a[key]) - Date.parse(b[key]) || a.number - b.number);
      if ('direction' in order && order.direction === 'DESC') kept.reverse();
      return kept;
    },
    (one) => pullRequest(world, repo, one),
  );

function organization(world: World, login: string): GraphNode {
  return {
    ...actor(world, login),
    __typename: 'Organization',
    login,
    team: ({ slug }: Arguments, context: Context) => {
      if (context.permissions.members === 'hidden') return null;
      if (!may(context.permissions, 'members')) throw forbidden(context.token);
      return `${login}/${slug}` in world.teams ? team(world, `${login}/${slug}`)({}, context) : null;
    },
    repository: ({ name }: Arguments) => {
      const found = findRepository(world, `${login}/${name}`);
      return found ? repository(world, found) : null;
    },
  };
}

/** A team, for those whose token may see it. */
export const team =
  (world: World, fullName: string) =>
  (_args: Arguments, { permissions, token }: Context): GraphNode => {
    if (!may(permissions, 'members')) throw forbidden(token);
    const [login = '', slug = ''] = fullName.split('/');
    const members = world.teams[fullName] ?? [];
    return {
      __typename: 'Team',
      id: `T_${fullName}`,
      name: slug,
      slug,
      combinedSlug: fullName,
      url: `https://github.com/orgs/${login}/teams/${slug}`,
      organization: () => organization(world, login),
      members: connection('TeamMember', () => members.flatMap((member) => actor(world, member) ?? [])),
    };
  };

/** The fields of `Query`. */
export const queryRoot = (world: World, viewer: string): GraphNode => ({
  __typename: 'Query',
  viewer: () => {
    // GitHub's type is `User!`, also where the token belongs to an app; the login keeps its suffix then.
    return { ...actor(world, viewer), __typename: 'User', login: viewer, name: null };
  },
  repository: ({ owner: login, name }: Arguments, { token }: Context) => {
    const found = findRepository(world, `${login}/${name}`);
    if (found && (!found.private || reaches(token, `${login}/${name}`))) return repository(world, found);
    throw githubError('NOT_FOUND', `Could not resolve to a Repository with the name '${login}/${name}'.`);
  },
  organization: ({ login }: Arguments) => {
    if (isOrganization(world, String(login))) return organization(world, String(login));
    throw githubError('NOT_FOUND', `Could not resolve to an Organization with the login of '${login}'.`);
  },
  node: nodeOf(world),
  user: ({ login }: Arguments) => actor(world, String(login)),
  search: searchIssues(world),
  rateLimit: (_args: Arguments, { cost, token }: Context) => {
    const { limit, remaining, used, reset } = token.rate.view('graphql');
    const resetAt = new Date(reset * 1000).toISOString().replace('.000Z', 'Z');
    return { __typename: 'RateLimit', cost: cost.points, limit, nodeCount: cost.nodes, remaining, used, resetAt };
  },
});
