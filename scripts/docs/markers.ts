/** A derived part of a page: its name, and what stands between its markers. */
const part = /(<!-- derived: ([a-z][a-z0-9:./-]*) -->\n)(.*?)(<!-- \/derived -->)/gs;

/** The names of the derived parts of a page. */
export function partNames(text: string): string[] {
  return [...text.matchAll(part)].map(([, , name = '']) => name);
}

/** A page with its derived parts as the code says them. Throws for a part that nothing derives, and for a marker without its other half. */
export function fill(text: string, parts: ReadonlyMap<string, string>, page: string): string {
  const opened = text.split('<!-- derived: ').length - 1;
  const closed = text.split('<!-- /derived -->').length - 1;
  if (opened !== closed || opened !== partNames(text).length) throw new Error(`${page}: a marker lacks its other half`);
  return text.replace(part, (_all, start: string, name: string, _old: string, end: string) => {
    const content = parts.get(name);
    if (content === undefined) throw new Error(`${page}: nothing derives the part "${name}"`);
    return `${start}${content.trimEnd()}\n${end}`;
  });
}
