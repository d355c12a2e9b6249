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
