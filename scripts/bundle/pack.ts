import { membersOf, withMembers } from './members.ts';
import { idOf, moduleExporting, textsOf } from './modules.ts';

/** Chunks that are loaded together. */
export interface Pack {
  /** The file that takes their place. */
  name: string;
  /** What the modules export that are imported when one of them is needed, each of another one. */
  exported: readonly string[];
}

/** An import when it is needed, as webpack writes it: of these chunks, for that module. */
const imports =
  /(?:Promise\.all\(\[([^\]]*)\]\)|\b(__\w+_require__\.e\(\d[\d.e]*\)))\.then\(__\w+_require__\.bind\(__\w+_require__, (\d[\d.e]*)\)\)/g;

/**
 * Puts the chunks that an import needs into one file, for to open a file takes Node most of a millisecond. Of chunks that
 * several packs name, the first has them. `chunks` is code by file name; `files` tells where the chunk of a number is now.
 * Throws where no import needs what a pack names, and where chunks disagree.
 */
export function pack(
  chunks: ReadonlyMap<string, string>,
  packs: readonly Pack[],
): { chunks: Map<string, string>; files: Map<string, string> } {
  const texts = textsOf([...chunks.values()].flatMap(membersOf));
  const needed = new Map<string, Set<string>>();
  for (const code of chunks.values()) {
    for (const [, several, one, written = ''] of code.matchAll(imports)) {
      const target = idOf(written);
      const ids = [...(several ?? one ?? '').matchAll(/\.e\((\d[\d.e]*)\)/g)].map(([, id = '']) => idOf(id));
      needed.set(target, new Set([...(needed.get(target) ?? []), ...ids]));
    }
  }
  const packed = new Map(chunks);
  const files = new Map<string, string>();
  for (const { name, exported } of packs) {
    const ids = exported
      .flatMap((each) => [...(needed.get(moduleExporting(texts, each)) ?? [])])
      .filter((id, index, all) => !files.has(id) && all.indexOf(id) === index);
    const [first] = ids;
    if (first === undefined) throw new Error(`Nothing imports what exports ${exported.join(' or ')}.`);
    packed.set(name, together(ids, chunks));
    for (const id of ids) {
      packed.delete(fileOf(id));
      files.set(id, name);
    }
  }
  return { chunks: packed, files };
}

const fileOf = (id: string): string => `${id}.index.js`;

/** One chunk that stands for several: its modules are those of all, each once. Throws where one holds anything but modules. */
function together(ids: readonly string[], chunks: ReadonlyMap<string, string>): string {
  const codes = ids.map((id) => chunks.get(fileOf(id)) ?? '');
  const modules = textsOf(codes.flatMap(membersOf));
  const frames = new Set(
    codes.map((code) => numbered(withMembers(code, membersOf(code), []), '').replaceAll(/\s+/g, '')),
  );
  if (frames.size > 1) throw new Error('A chunk holds something besides its modules.');
  const largest = codes.reduce((one, other) => (other.length > one.length ? other : one), '');
  const listed = numbered(largest, ids.join(', '));
  return withMembers(listed, membersOf(listed), [...modules.values()]);
}

/** A chunk that calls itself by other numbers. */
const numbered = (code: string, ids: string): string =>
  code
    .replace(/^\/\/.*$/m, '')
    .replace(/^const id = .*;$/m, 'const id = 0;')
    .replace(/^const ids = \[.*\];$/m, `const ids = [${ids}];`);
