/** How git writes its objects, and names them. */
import { createHash } from 'node:crypto';
import type { CommitObject, Signature, TreeEntry } from './objects.ts';

/** The name that git gives to an object. */
export const hash = (type: string, content: Uint8Array): string =>
  createHash('sha1').update(`${type} ${content.length}\0`).update(content).digest('hex');

const signed = ({ name, email, at }: Signature): string =>
  `${name} <${email}> ${Math.floor(Date.parse(at) / 1000)} +0000`;

/** A directory, whose entries are sorted already. */
export const treeBytes = (sorted: ReadonlyMap<string, TreeEntry>): Buffer =>
  Buffer.concat(
    [...sorted].flatMap(([name, { mode, sha }]) => [
      Buffer.from(`${mode.replace(/^0/, '')} ${name}\0`),
      Buffer.from(sha, 'hex'),
    ]),
  );

export const commitBytes = (commit: CommitObject): Buffer =>
  Buffer.from(
    [
      `tree ${commit.tree}`,
      ...commit.parents.map((parent) => `parent ${parent}`),
      `author ${signed(commit.author)}`,
      `committer ${signed(commit.committer)}`,
      '',
      commit.message,
    ].join('\n'),
  );

/** git sorts a directory as if its name ended in a slash. */
export const sortKey = (name: string, { type }: TreeEntry): Buffer => Buffer.from(type === 'tree' ? `${name}/` : name);
