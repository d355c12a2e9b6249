import { type Member, membersOf, withMembers } from './members.ts';
import { idOf, moduleExporting, textsOf } from './modules.ts';

/** A file of modules that is loaded when something of the first of them is used. */
interface Late {
  name: string;
  root: string;
  ids: ReadonlySet<string>;
}

// A number may be written as 1e3.
const uses = /\b(__webpack_require__|__nccwpck_require__)\((\d[\d.e]*)\)/g;
/** As in `.then(__webpack_require__.bind(__webpack_require__, 12))`: an import when it is needed. */
const imports = /\b__(?:webpack|nccwpck)_require__\.bind\(__(?:webpack|nccwpck)_require__, (\d[\d.e]*)\)/g;

/**
 * Takes modules out of the chunks into files of their own, each with whatever only it needs, that are loaded when something of
 * the module is used for the first time: Node reads and compiles all that is imported, used or not. `exported` names something that the
 * module exports, each of another one. `chunks` is code by file name. Throws where a name is that of no module, or of several, or of
 * one that is imported when it is needed: that is late enough, and the import looks for it in a chunk.
 */
export function loadLate(
  chunks: ReadonlyMap<string, string>,
  exported: readonly string[],
): { chunks: Map<string, string>; late: Map<string, string> } {
  const members = new Map([...chunks].map(([name, code]) => [name, membersOf(code)]));
  const texts = textsOf([...members.values()].flat());
  const users = usersOf(texts, chunks, members);
  const roots = exported.map((name) => moduleExporting(texts, name));
  const [imported] = roots.filter((root) => users.get(root)?.has(''));
  if (imported !== undefined)
    throw new Error(`Module ${imported} is imported when it is needed: it cannot be loaded late.`);
  const files = roots.map(
    (root, index): Late => ({ name: `late-${index + 1}.cjs`, root, ids: onlyOf(root, users, roots) }),
  );
  const isLate = (id: string): boolean => files.some(({ ids }) => ids.has(id));
  const later = (text: string): string =>
    text.replace(uses, (use, require: string, id: string) => {
      const file = files.find(({ root }) => root === idOf(id));
      return file === undefined ? use : `${require}.late(${id}, "./${file.name}")`;
    });
  return {
    chunks: new Map(
      [...chunks].map(([name, code]) => {
        const its = members.get(name) ?? [];
        return [
          name,
          withMembers(
            code,
            its,
            its.filter(({ id }) => !isLate(id)).map(({ text }) => later(text)),
          ),
        ];
      }),
    ),
    late: new Map(files.map(({ name, ids }) => [name, script([...ids].map((id) => later(texts.get(id) ?? '')))])),
  };
}

/** CommonJS, which can be loaded without waiting; as such it knows nothing of its own address. */
function script(texts: readonly string[]): string {
  const [strange] = texts.filter((text) => /\bimport(?:\.meta|\()/.test(text));
  if (strange !== undefined) throw new Error('A module that is loaded late imports something by itself.');
  return `"use strict";\nmodule.exports = {\n\t${texts.join(',\n\t')}\n};\n`;
}

/** By module, those that need it; '' stands for what is no module, and for an import, which has to find it in a chunk. */
function usersOf(
  texts: ReadonlyMap<string, string>,
  chunks: ReadonlyMap<string, string>,
  members: ReadonlyMap<string, readonly Member[]>,
): Map<string, Set<string>> {
  const users = new Map<string, Set<string>>();
  const add = (written: string, user: string): void => {
    const id = idOf(written);
    users.set(id, (users.get(id) ?? new Set()).add(user));
  };
  for (const [user, text] of texts) {
    for (const [, , id = ''] of text.matchAll(uses)) add(id, user);
    for (const [, id = ''] of text.matchAll(imports)) add(id, '');
  }
  for (const [name, code] of chunks) {
    if (members.get(name)?.length) continue;
    for (const pattern of [uses, imports]) for (const found of code.matchAll(pattern)) add(found.at(-1) ?? '', '');
  }
  return users;
}

/** A module and those that nothing else needs. */
function onlyOf(
  root: string,
  users: ReadonlyMap<string, ReadonlySet<string>>,
  roots: readonly string[],
): ReadonlySet<string> {
  const ids = new Set([root]);
  for (let before = 0; before < ids.size; ) {
    before = ids.size;
    for (const [id, its] of users) if (!roots.includes(id) && [...its].every((user) => ids.has(user))) ids.add(id);
  }
  return ids;
}
