/** REST routes that write git objects: https://docs.github.com/en/rest/git */
import type { Loose } from './fill.ts';
import { identityOfEmail, identityOfLogin } from './identities.ts';
import type { Mode, Signature, TreeEntry } from './objects.ts';
import { type Answer, type Call, instant, notFound, ok, type Route, refusal } from './rest-call.ts';
import { gitRead, gitWrite } from './rest-git-route.ts';
import { API, gitCommit, nameOf } from './rest-shapes.ts';
import { listOf, membersOf, textOf } from './said.ts';
import { editedTree, isPath } from './tree-edit.ts';
import type { Repository } from './world.ts';

const write = gitWrite({ moved: false });

export const gitWriteRoutes: readonly Route[] = [
  write('POST', 'blobs', postBlob),
  write('POST', 'trees', postTree),
  write('POST', 'commits', postCommit),
  gitRead('blobs/{file_sha}', getBlob),
];

const created = (body: Loose): Answer => ({ status: 201, body });
const unprocessable = (message: string): Answer => refusal(422, message);

function postBlob(repo: Repository, { body }: Call): Answer {
  const { content, encoding = 'utf-8' } = membersOf(body);
  if (encoding !== 'utf-8' && encoding !== 'base64') return unprocessable(`Invalid encoding: ${encoding}`);
  const bytes = Buffer.from(String(content), encoding);
  const { sha } = repo.git.add(bytes);
  return created({ sha, url: `${API}/repos/${nameOf(repo)}/git/blobs/${sha}` });
}

function getBlob(repo: Repository, { params, accept }: Call): Answer {
  const sha = params.file_sha ?? '';
  const bytes = repo.git.blobs.get(sha);
  if (!bytes) return notFound();
  if (/application\/vnd\.github(\.v3)?\.raw/.test(accept)) return { status: 200, body: null, raw: bytes };
  const content = bytes.toString('base64').replaceAll(/.{1,60}/g, '$&\n');
  const url = `${API}/repos/${nameOf(repo)}/git/blobs/${sha}`;
  return ok({ sha, size: bytes.length, encoding: 'base64', content, url, node_id: `B_${sha}` });
}

const MODES: Readonly<Record<string, Mode>> = {
  '100644': '100644',
  '100755': '100755',
  '120000': '120000',
  '160000': '160000',
  '040000': '040000',
};
const KINDS: Readonly<Record<Mode, TreeEntry['type']>> = {
  '100644': 'blob',
  '100755': 'blob',
  '120000': 'blob',
  '160000': 'commit',
  '040000': 'tree',
};

/** A new tree out of entries, laid over `base_tree` (a tree, or a commit's) where it is given. */
function postTree(repo: Repository, { body }: Call): Answer {
  const { git } = repo;
  const said = membersOf(body);
  const asked = textOf(said.base_tree);
  const base = asked === undefined ? null : (git.commits.get(asked)?.tree ?? asked);
  if (base !== null && !git.trees.has(base)) return unprocessable('base_tree is not a valid tree oid');
  const edits = new Map<string, TreeEntry | null>();
  const listed = listOf(said.tree);
  if (listed.length === 0) return unprocessable('Invalid tree info');
  for (const one of listed.map(membersOf)) {
    const path = textOf(one.path) ?? '';
    if (!isPath(path)) return unprocessable('tree.path contains a malformed path component');
    const entry = entryOf(repo, one, path, base);
    if (typeof entry === 'string') return unprocessable(entry);
    edits.set(path, entry);
  }
  const sha = editedTree(git, base, edits) ?? git.directory(new Map());
  const entries = [...(git.trees.get(sha) ?? [])].map(([path, entry]) => ({ path, ...entry }));
  return created({ sha, url: `${API}/repos/${nameOf(repo)}/git/trees/${sha}`, tree: entries, truncated: false });
}

type Said = Readonly<Record<string, unknown>>;

/** What the entry puts at its path, null to delete; a text says what is wrong with it. */
function entryOf({ git }: Repository, one: Said, path: string, base: string | null): TreeEntry | null | string {
  const mode = MODES[textOf(one.mode) ?? '100644'];
  if (mode === undefined) return 'tree.mode is not a valid mode';
  if (one.sha === null) return base !== null && git.entryAt(base, path) ? null : 'GitRPC::BadObjectState';
  const content = textOf(one.content);
  const sha = textOf(one.sha);
  if (content !== undefined && sha !== undefined) return 'Must supply either tree.sha or tree.content, but not both';
  if (content !== undefined) return { ...git.add(content), mode, type: KINDS[mode] };
  if (sha === undefined) return 'Must supply tree.sha or tree.content';
  const kind = KINDS[mode];
  const exists = kind === 'commit' || (kind === 'tree' ? git.trees.has(sha) : git.blobs.has(sha));
  return exists ? { mode, type: kind, sha } : `tree.sha ${sha} is not a valid ${kind}`;
}

/** A commit by the token's owner, now, unless the body says otherwise; the committer is the author by default. */
function postCommit(repo: Repository, { body, token, options }: Call): Answer {
  const { git, commits } = repo;
  const said = membersOf(body);
  const tree = textOf(said.tree) ?? '';
  if (!git.trees.has(tree)) return unprocessable('Tree SHA does not exist');
  const parents = listOf(said.parents).map(String);
  if (parents.some((parent) => !git.commits.has(parent)))
    return unprocessable('Parent SHA does not exist or is not a commit object');
  const own = { ...identityOfLogin(token.login), at: instant(options.now()) };
  const author = signatureOf(said.author, own);
  const committer = signatureOf(said.committer, author);
  const sha = git.commit({ tree, parents, author, committer, message: String(said.message) });
  commits.set(sha, {
    sha,
    authors: [identityOfEmail(author.name, author.email)],
    committer: identityOfEmail(committer.name, committer.email),
  });
  return created(gitCommit(repo, sha));
}

function signatureOf(value: unknown, usual: Signature): Signature {
  const { name, email, date } = membersOf(value);
  const when = Date.parse(textOf(date) ?? usual.at);
  const at = instant(new Date(Number.isNaN(when) ? usual.at : when));
  return { name: clean(textOf(name) ?? usual.name), email: clean(textOf(email) ?? usual.email), at };
}

/** What git would not take in a name or an address goes. */
const clean = (text: string): string => text.replaceAll(/[<>\p{Cc}]/gu, '').trim();
