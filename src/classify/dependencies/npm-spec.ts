/** What a constraint of npm says: `npm:other@^1.0.0` takes another package under this name. */
export function readNpmSpec(spec: string): { version: string; target?: string } {
  const alias = /^npm:(@?[^@]{1,214})(?:@(.{1,256}))?$/.exec(spec);
  const target = alias?.[1];
  return target === undefined ? { version: spec } : { target, version: alias?.[2] ?? '*' };
}
