import type { Member } from './members.ts';

/** The number of a module as the key of an object is told; code may have it as 1e3. */
export const idOf = (written: string): string => String(Number(written));

/** The code of each module by its number. Throws where chunks disagree. */
export function textsOf(members: Iterable<Member>): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { id, text } of members) {
    if ((texts.get(id) ?? text) !== text) throw new Error(`Module ${id} is another one in another chunk.`);
    texts.set(id, text);
  }
  return texts;
}

/** The module that exports something of that name. `texts` is the code of each module by its number. Throws where there is none, or several. */
export function moduleExporting(texts: ReadonlyMap<string, string>, name: string): string {
  const exporting = new RegExp(
    `\\.d\\(__webpack_exports__, \\{[^}]*\\b\\w+: \\(\\) => (?:\\w+\\.)?${name}\\b[^}]*\\}\\)`,
  );
  const found = [...texts].filter(([, text]) => exporting.test(text)).map(([id]) => id);
  const [module] = found;
  if (module === undefined || found.length > 1) throw new Error(`${found.length} modules export ${name}.`);
  return module;
}
