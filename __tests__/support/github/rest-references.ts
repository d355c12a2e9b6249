/** REST routes to branches as git references: https://docs.github.com/en/rest/git/refs */
import { moveBranch } from './branch-moves.ts';
import type { Loose } from './fill.ts';
import { type Answer, type Call, notFound, ok, type Route, refusal } from './rest-call.ts';
import { gitRead, gitWrite } from './rest-git-route.ts';
import { API, nameOf } from './rest-shapes.ts';
import { membersOf } from './said.ts';
import type { Repository } from './world.ts';

const write = gitWrite({ moved: true });

export const referenceRoutes: readonly Route[] = [
  write('POST', 'refs', postReference),
  write('PATCH', 'refs/{ref}', patchReference),
  write('DELETE', 'refs/{ref}', deleteReference),
  gitRead('ref/{ref}', (repo, { params }) => {
    const branch = branchOf(`refs/${params.ref}`);
    const sha = repo.branches.get(branch ?? '');
    return branch === undefined || sha === undefined ? notFound() : ok(reference(repo, branch, sha));
  }),
  gitRead('matching-refs/{ref}', (repo, call) => {
    const found = [...repo.branches].filter(([name]) => `heads/${name}`.startsWith(call.params.ref ?? ''));
    found.sort(([a], [b]) => (a < b ? -1 : 1));
    return ok(found.map(([name, sha]) => reference(repo, name, sha)));
  }),
];

const unprocessable = (message: string): Answer => refusal(422, message);

/** The branch of a full ref; undefined: it is no branch, and the fake keeps nothing else. */
const branchOf = (ref: string): string | undefined => /^refs\/heads\/(.+)$/.exec(ref)?.[1];

/** https://git-scm.com/docs/git-check-ref-format */
const isBranchName = (name: string): boolean =>
  !/[\s~^:?*[\\\p{Cc}]|\.\.|@\{|\/\/|\/$|\.$/u.test(name) &&
  name.split('/').every((part) => !part.startsWith('.') && !part.endsWith('.lock'));

function postReference(repo: Repository, call: Call): Answer {
  const { ref, sha } = membersOf(call.body);
  const branch = branchOf(String(ref));
  if (branch === undefined || !isBranchName(branch)) return unprocessable(`${ref} is not a valid ref name.`);
  if (repo.branches.has(branch)) return unprocessable('Reference already exists');
  if (!repo.git.commits.has(String(sha))) return unprocessable('Object does not exist');
  return moved(repo, call, branch, String(sha), 201);
}

function patchReference(repo: Repository, call: Call): Answer {
  const branch = branchOf(`refs/${call.params.ref}`);
  const { sha, force } = membersOf(call.body);
  if (branch === undefined || !repo.branches.has(branch)) return unprocessable('Reference does not exist');
  if (!repo.git.commits.has(String(sha))) return unprocessable('Object does not exist');
  return moved(repo, call, branch, String(sha), 200, force === true);
}

function deleteReference(repo: Repository, call: Call): Answer {
  const branch = branchOf(`refs/${call.params.ref}`);
  if (branch === undefined || !repo.branches.has(branch)) return unprocessable('Reference does not exist');
  const refused = moveBranch(repo, { ...moverOf(call), branch, to: null });
  return refused === null ? { status: 204, body: null, raw: new Uint8Array() } : unprocessable(refused);
}

function moved(repo: Repository, call: Call, branch: string, to: string, status: number, force = false): Answer {
  const refused = moveBranch(repo, { ...moverOf(call), branch, to, force });
  return refused === null ? { status, body: reference(repo, branch, to) } : unprocessable(refused);
}

const moverOf = ({ world, token, options }: Call) => ({ world, by: token.login, now: options.now });

function reference(repo: Repository, branch: string, sha: string): Loose {
  const ref = `refs/heads/${branch}`;
  const url = `${API}/repos/${nameOf(repo)}/git`;
  const object = { type: 'commit', sha, url: `${url}/commits/${sha}` };
  return { ref, node_id: `REF_${branch}`, url: `${url}/${ref}`, object };
}
