import { type Member, membersOf, withMembers } from './members.ts';

/** Less than that, in characters, stays where it is: to open one more file takes longer than to read it twice. */
const worthAFile = 1_000;

/**
 * Takes modules that several chunks have in the same words out of them, into files that these chunks import: webpack copies
 * a module into every chunk that needs it where it is too small for a chunk of its own. `chunks` is code by file name; those
 * in `whole` stay as they are.
 */
export function share(
  chunks: ReadonlyMap<string, string>,
  whole: ReadonlySet<string> = new Set(),
): Map<string, string> {
  const members = new Map([...chunks].map(([name, code]) => [name, whole.has(name) ? [] : membersOf(code)]));
  const holders = new Map<string, string[]>();
  for (const [name, its] of members)
    for (const { text } of its) holders.set(text, [...(holders.get(text) ?? []), name]);
  const groups = new Map<string, string[]>();
  for (const [text, names] of holders) {
    if (names.length > 1) groups.set(names.join(), [...(groups.get(names.join()) ?? []), text]);
  }
  const large = [...groups].filter(([, texts]) => texts.join('').length >= worthAFile);
  const shared = large.map(([names, texts], index) => ({
    name: `shared-${index + 1}.js`,
    chunks: names.split(','),
    texts,
  }));
  const files = new Map(
    [...chunks].map(([name, code]) => {
      const parts = shared.filter((part) => part.chunks.includes(name));
      return [name, withShared(code, members.get(name) ?? [], parts)];
    }),
  );
  for (const { name, texts } of shared) files.set(name, `export const modules = {\n\t${texts.join(',\n\t')}\n};\n`);
  return files;
}

/** The code with what is shared imported. */
function withShared(
  code: string,
  members: readonly Member[],
  parts: readonly { name: string; texts: readonly string[] }[],
): string {
  if (parts.length === 0) return code;
  const taken = new Set(parts.flatMap(({ texts }) => texts));
  const spread = parts.map((_, index) => `...shared${index + 1}`);
  const kept = members.filter(({ text }) => !taken.has(text)).map(({ text }) => text);
  const imports = parts.map(({ name }, index) => `import { modules as shared${index + 1} } from "./${name}";\n`);
  return `${imports.join('')}${withMembers(code, members, [...spread, ...kept])}`;
}
