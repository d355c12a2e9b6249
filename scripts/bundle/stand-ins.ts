/**
 * What takes the place of a package in the bundle, by the path from build/ (scripts/bundle/stand-ins/ says why, file by
 * file). ncc reads it as the `paths` of a tsconfig.json in the folder that it runs in.
 */
const paths: Readonly<Record<string, string>> = {
  undici: 'scripts/bundle/stand-ins/undici.js',
  'json-with-bigint': 'scripts/bundle/stand-ins/json-with-bigint.js',
  'linkify-it': 'scripts/bundle/stand-ins/linkify-it.js',
  'punycode.js': 'scripts/bundle/stand-ins/punycode.js',
  entities: 'scripts/bundle/stand-ins/entities.cjs',
  'date-fns-tz/fromZonedTime': 'scripts/bundle/stand-ins/from-zoned-time.cjs',
  '@actions/exec': 'scripts/bundle/stand-ins/exec.js',
  '@octokit/plugin-rest-endpoint-methods': 'scripts/bundle/stand-ins/octokit-plugin.js',
  '@octokit/plugin-paginate-rest': 'scripts/bundle/stand-ins/octokit-plugin.js',
  // The same files as modules of the language, of which what is not used can be left out.
  yaml: '../node_modules/yaml/browser/dist/index.js',
  '@actions/http-client': 'scripts/bundle/stand-ins/http-client.js',
};

/** The text of the tsconfig.json that ncc needs in build/. */
export function standInConfig(): string {
  const entries = Object.entries(paths).map(([name, path]) => [name, [path]]);
  return `${JSON.stringify({ compilerOptions: { baseUrl: '.', paths: Object.fromEntries(entries) } }, null, 2)}\n`;
}
