/** REST routes to git objects: contents, trees, commits, comparisons. */

import { changedFiles } from './diff.ts';
import type { Loose } from './fill.ts';
import { resolveReference } from './graph-commit.ts';
import type { TreeEntry } from './objects.ts';
import { type Answer, type Call, inRepository, linkHeader, notFound, ok, pageOf, type Route } from './rest-call.ts';
import { commit, file, gitCommit } from './rest-shapes.ts';
import { type ChangedFile, findRepository, type Repository } from './world.ts';

const MEBIBYTE = 1024 * 1024;
/** Files in a comparison; GitHub lists no more, and only on the first page. */
const COMPARED_FILES = 300;

const get = (template: string, answer: Parameters<typeof inRepository>[0]): Route => ({
  method: 'GET',
  template: `/repos/{owner}/{repo}/${template}`,
  permission: 'contents',
  answer: inRepository(answer),
});

export const gitRoutes: readonly Route[] = [
  get('contents/{path}', contents),
  get('git/trees/{tree_sha}', tree),
  get('git/commits/{commit_sha}', (repo, { params }) => {
    const { commit_sha: sha = '' } = params;
    return repo.git.commits.has(sha) ? ok(gitCommit(repo, sha)) : notFound();
  }),
  get('commits/{ref}', (repo, call) => {
    const sha = resolveReference(repo, call.params.ref ?? '');
    return sha === undefined ? noCommit(call.params.ref ?? '') : commitWithFiles(repo, call, sha);
  }),
  get('compare/{basehead}', compare),
];

const noCommit = (reference: string): Answer => ({
  status: 422,
  body: {
    message: `No commit found for SHA: ${reference}`,
    documentation_url: 'https://docs.github.com/rest',
    status: '422',
  },
});

function commitWithFiles(repo: Repository, call: Call, sha: string): Answer {
  const { git } = repo;
  const [parent] = git.commitOf(sha).parents;
  const files = changedFiles(git, parent === undefined ? new Map() : git.filesOf(parent), git.filesOf(sha));
  const { size, page } = pageOf(call.query, 300);
  const last = Math.max(1, Math.ceil(files.length / size));
  const shown = files.slice((page - 1) * size, page * size).map((one) => file(repo, sha, one));
  const additions = files.reduce((sum, one) => sum + one.additions, 0);
  const deletions = files.reduce((sum, one) => sum + one.deletions, 0);
  const stats = { additions, deletions, total: additions + deletions };
  return ok({ ...commit(call.world, repo, sha), stats, files: shown }, linkHeader(call.url, page, last));
}

function contents(repo: Repository, { params, query, accept }: Call): Answer {
  const reference = query.get('ref') ?? repo.defaultBranch;
  const path = (params.path ?? '').replace(/\/$/, '');
  const sha = resolveReference(repo, reference);
  if (sha === undefined) return notFound(`No commit found for the ref ${reference}`);
  const root = repo.git.commitOf(sha).tree;
  const entry: TreeEntry | undefined =
    path === '' ? { mode: '040000', type: 'tree', sha: root } : repo.git.entryAt(root, path);
  if (!entry) return notFound();
  if (entry.type === 'tree') {
    const children = [...(repo.git.trees.get(entry.sha) ?? [])];
    return ok(children.map(([name, child]) => described(repo, child, path === '' ? name : `${path}/${name}`)));
  }
  const bytes = repo.git.text(entry);
  if (/application\/vnd\.github(\.v3)?\.raw/.test(accept)) return { status: 200, body: null, raw: bytes };
  const large = bytes.length > MEBIBYTE;
  const text = large ? '' : bytes.toString('base64').replaceAll(/.{1,60}/g, '$&\n');
  const shown = described(repo, entry, path);
  if (shown.type !== 'file')
    return ok({ ...shown, ...(shown.type === 'symlink' ? { target: bytes.toString() } : submodule) });
  return ok({ ...shown, content: text, encoding: large ? 'none' : 'base64' });
}

const submodule = { submodule_git_url: 'https://github.com/acme/elsewhere.git' };

function described(repo: Repository, entry: TreeEntry, path: string): { type: string; [key: string]: Loose } {
  const kinds = { '040000': 'dir', '120000': 'symlink', '160000': 'submodule', '100644': 'file', '100755': 'file' };
  const url = `https://api.github.com/repos/${repo.owner}/${repo.name}/contents/${path}`;
  return {
    type: kinds[entry.mode],
    name: path.replace(/^.*\//, ''),
    path,
    sha: entry.sha,
    size: repo.git.text(entry).length,
    url,
    _links: { self: url },
  };
}

function tree(repo: Repository, { params, query, options }: Call): Answer {
  const named = params.tree_sha ?? '';
  const sha = resolveReference(repo, named);
  const root = sha === undefined ? named : repo.git.commitOf(sha).tree;
  if (!repo.git.trees.has(root)) return notFound();
  const entries = listed(repo, root, '', query.has('recursive'));
  const shown = entries.slice(0, options.treeLimit);
  return ok({ sha: root, tree: shown, truncated: shown.length < entries.length });
}

function listed(repo: Repository, root: string, prefix: string, recursive: boolean): Loose[] {
  return [...(repo.git.trees.get(root) ?? [])].flatMap(([name, entry]) => {
    const path = `${prefix}${name}`;
    const size = entry.type === 'blob' ? { size: repo.git.text(entry).length } : {};
    const below = recursive && entry.type === 'tree' ? listed(repo, entry.sha, `${path}/`, true) : [];
    return [{ path, ...entry, ...size }, ...below];
  });
}

/** `base...head`, either of which may be `OWNER:BRANCH` of a fork. */
function compare(repo: Repository, call: Call): Answer {
  const { world, query, url } = call;
  const { git } = repo;
  const [from, to, ...rest] = (call.params.basehead ?? '').split('...');
  if (from === undefined || to === undefined || rest.length > 0) return notFound();
  const base = sideOf(call, repo, from);
  const head = sideOf(call, repo, to);
  if (base === undefined || head === undefined) return notFound();
  const mergeBase = git.mergeBase(base, head);
  if (mergeBase === undefined) return notFound(`No common ancestor between ${from} and ${to}.`);
  const [inBase, inHead] = [git.ancestors(base), git.ancestors(head)];
  const ahead = git
    .ordered(head)
    .filter((sha) => !inBase.has(sha))
    .reverse();
  const behind = [...inBase].filter((sha) => !inHead.has(sha)).length;
  const { size, page } = pageOf(query, query.has('page') || query.has('per_page') ? 30 : 250);
  const shown = ahead.slice((page - 1) * size, page * size);
  const files = page === 1 ? comparedFiles(repo, mergeBase, head).slice(0, COMPARED_FILES) : [];
  const status = ahead.length === 0 ? (behind === 0 ? 'identical' : 'behind') : behind === 0 ? 'ahead' : 'diverged';
  const body = {
    base_commit: commit(world, repo, base),
    merge_base_commit: commit(world, repo, mergeBase),
    status,
    ahead_by: ahead.length,
    behind_by: behind,
    total_commits: ahead.length,
    commits: shown.map((sha) => commit(world, repo, sha)),
    files: files.map((one) => file(repo, head, one)),
  };
  return ok(body, linkHeader(url, page, Math.max(1, Math.ceil(ahead.length / size))));
}

function sideOf({ world }: Call, repo: Repository, side: string): string | undefined {
  const [owner, ...rest] = side.split(':');
  if (rest.length === 0) return resolveReference(repo, side);
  const fork = findRepository(world, `${owner}/${repo.name}`);
  return fork && resolveReference(fork, rest.join(':'));
}

/** As a pull request lists them, also with what a test said of its files, where the same contents are compared. */
function comparedFiles(repo: Repository, base: string, head: string): ChangedFile[] {
  const said = repo.pullRequests.flatMap((pr) => pr.files.map((one) => ({ one, mergeBase: pr.mergeBase })));
  const renames = new Map(said.flatMap(({ one }) => (one.previousPath ? [[one.path, one.previousPath]] : [])));
  return changedFiles(repo.git, repo.git.filesOf(base), repo.git.filesOf(head), renames).map((computed) => {
    const same = said.find(
      ({ one, mergeBase }) => one.path === computed.path && one.sha === computed.sha && mergeBase === base,
    );
    return same?.one ?? computed;
  });
}
