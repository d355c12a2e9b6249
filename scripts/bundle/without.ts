const noWriting = 'throw new Error("This bundle writes no YAML");';

/** What a package brings that nothing here calls, and that cannot be left out because its own objects refer to it; and what stands there instead. */
const unneeded: readonly (readonly [pattern: RegExp, instead: string])[] = [
  // How zod writes JSON Schemas: those of dist/ are written when it is built.
  [/^[ \t]*inst\._zod\.processJSONSchema = .*;$/gm, ''],
  [/\bcreateStandardJSONSchemaMethod\((?:this|schema), "(?:in|out)put"(?:, ctx\.processors)?\)/g, 'undefined'],
  [/\bcreateToJSONSchemaMethod\(this, \{\}\)\(params\)/g, 'undefined'],
  // What @actions/core's summary, which is not used here, loads before anything is asked.
  [/^[ \t]*const \{ access, appendFile, writeFile \} = \w+\.promises;$/gm, ''],
  [/^[ \t]*const _summary = new Summary\(\);$/gm, 'const _summary = undefined;'],
  // How yaml writes: here it only reads.
  [/\breturn (?:\w+_)?stringifyDocument\(this, options\);/g, noWriting],
  [/\breturn ctx\?\.doc\s+\? (?:\w+_)?stringifyPair\([^;]*;/g, noWriting],
  [/\breturn (?:\w+_)?stringifyCollection\(this, ctx, \{[^;]*\}\);/g, noWriting],
  [/\breturn (?:\w+_)?stringifyString\([^;]*\);/g, noWriting],
  [/\bconst strCtx = (?:\w+_)?createStringifyContext\(ctx\.doc, \{\}\);/g, noWriting],
];

/** Takes that out of a chunk, so that what it refers to can be left out as well. Not where the chunk has nothing like it. */
export function withoutUnneeded(code: string): string {
  return unneeded.reduce((text, [pattern, instead]) => text.replace(pattern, instead), code);
}
