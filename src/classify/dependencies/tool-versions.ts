import type { ManifestReader } from './dependency.ts';
import { excerpt, type Meaning, nothing, other, type Side, type Stated } from './line-meaning.ts';
import { readMoves } from './line-moves.ts';
import { type TomlLine, tomlLines } from './toml-lines.ts';

/** Files that hold one version, and whose it is. */
const single: ReadonlyMap<string, string> = new Map([
  ['.nvmrc', 'node'],
  ['.node-version', 'node'],
  ['.python-version', 'python'],
  ['.ruby-version', 'ruby'],
  ['.java-version', 'java'],
  ['.go-version', 'go'],
  ['.php-version', 'php'],
  ['.perl-version', 'perl'],
  ['.swift-version', 'swift'],
  ['.bun-version', 'bun'],
  ['.deno-version', 'deno'],
  ['.dvmrc', 'deno'],
  ['.exenv-version', 'elixir'],
  ['.crystal-version', 'crystal'],
  ['.scala-version', 'scala'],
  ['.xcode-version', 'xcode'],
  ['rust-toolchain', 'rust'],
  ['rust-toolchain.toml', 'rust'],
  ['runtime.txt', 'python'],
  ['.terraform-version', 'terraform'],
  ['.opentofu-version', 'opentofu'],
  ['.terragrunt-version', 'terragrunt'],
  ['.packer-version', 'packer'],
  ['.bazelversion', 'bazel'],
]);

/** What programs run on. Another version of it is another environment, however small the step. */
const runtimes: ReadonlySet<string> = new Set(
  `bun clojure corretto crystal dart deno dotnet dotnet-core dotnetcore elixir erlang flutter gcc ghc gleam go golang graalvm haskell
  java jdk jre julia jruby kotlin llvm lua luajit mono nim node nodejs nix ocaml openjdk otp perl php powershell pypy python python3 r
  racket raku ruby rust rustup scala swift temurin v xcode zig zulu`.split(/\s+/),
);

/** Whether a tool is what programs run on; its name may carry where mise takes it from, e.g. `core:node`. */
export function isRuntime(tool: string): boolean {
  const name = tool.toLowerCase().replace(/\[.*$/, '');
  return runtimes.has(name.slice(Math.max(name.lastIndexOf(':'), name.lastIndexOf('/')) + 1));
}

const mise = /(?:^|\/)(?:\.?mise(?:\.[\w-]+)?\.toml|\.?mise\/config(?:\.[\w-]+)?\.toml|\.rtx\.toml)$/;

/** Files that choose the versions of tools and runtimes. */
export const tools: ManifestReader = {
  ecosystem: 'tool',
  reads: (path) => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return single.has(name) || name === '.tool-versions' || name === '.sdkmanrc' || mise.test(path);
  },
  read: (manifest) => {
    const name = manifest.path.slice(manifest.path.lastIndexOf('/') + 1);
    const tool = single.get(name);
    if (tool !== undefined)
      return readMoves(manifest, 'tool', ({ lines }) => lines.map((text) => onlyVersion(tool, text)));
    if (name.endsWith('.toml')) return readMoves(manifest, 'tool', miseLines);
    const pair = name === '.sdkmanrc' ? /^(\s*([\w-]+)\s*=\s*)(\S+)\s*(?:#.*)?$/ : /^(\s*(\S+)\s+)(\S.*?)\s*$/;
    return readMoves(manifest, 'tool', ({ lines }) => lines.map((text) => pairOf(pair, text)));
  },
};

function onlyVersion(tool: string, text: string): Meaning {
  const version = text.trim();
  if (version === '' || version.startsWith('#')) return nothing;
  const column = text.indexOf(version);
  return toolMeaning(tool, version, column);
}

/** `terraform 1.5.0`; a second version behind it is a fallback, which no step compares. */
function pairOf(pattern: RegExp, text: string): Meaning {
  if (text.length > 1000) return other(text);
  const hash = text.indexOf('#');
  const plain = hash < 0 ? text : text.slice(0, hash);
  if (plain.trim() === '') return nothing;
  const found = pattern.exec(plain);
  if (found === null) return other(text);
  const [, head = '', tool = '', version = ''] = found;
  return toolMeaning(tool, version, head.length);
}

function miseLines(side: Side): Meaning[] {
  return tomlLines(side).map((line, index) => {
    const text = side.lines[index] ?? '';
    if (line.kind === 'blank' || line.kind === 'comment') return nothing;
    const found = line.kind === 'entry' ? /^(["'])([^"'\\]+)\1$/.exec(line.value) : null;
    const version = found?.[2];
    if (version === undefined) return miseTable(line, text);
    if (line.table !== null && line.table !== 'tools') return other(text);
    const meaning = toolMeaning(line.key, version, line.column + 1);
    if (line.table !== null || meaning.kind !== 'stated') return meaning;
    const stated = meaning.stated.map((each) => ({ ...each, unclear: 'which table it stands in is not shown' }));
    return { ...meaning, stated, needsContents: true };
  });
}

/** `terraform = { version = "1.5.0", os = ["linux"] }` */
function miseTable(line: TomlLine, text: string): Meaning {
  const found = line.table === 'tools' ? /^(\{[^{}"']*\bversion\s*=\s*["'])([^"'\\]+)["']/.exec(line.value) : null;
  if (found === null) return other(text);
  const [, head = '', version = ''] = found;
  return toolMeaning(line.key, version, line.column + head.length);
}

function toolMeaning(tool: string, version: string, column: number): Meaning {
  if (isRuntime(tool)) return { kind: 'other', what: `the runtime ${excerpt(`${tool} ${version}`)}` };
  const stated: Stated = { name: tool, version, spans: [[column, column + version.length]], direct: true };
  const several = /\s/.test(version);
  return { kind: 'stated', stated: [several ? { ...stated, unclear: 'it has more than one version' } : stated] };
}
