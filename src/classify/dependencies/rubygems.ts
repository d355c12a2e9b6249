import type { ManifestReader } from './dependency.ts';
import { emptySide, type Side } from './entries.ts';
import type { Line } from './json-fragment.ts';
import { gemfileLock } from './rubygems-lock.ts';
import { type Format, linesOf, readerOf } from './sides.ts';

/** Gemfile and *.gemspec are programs: a dependency is understood where it stands on one line, all else is told as it stands. */
const program: Format = {
  ecosystem: 'rubygems',
  whole: (text) => read(linesOf(text), ''),
  hunk: read,
};

const call =
  /^(gem|[a-z_]{1,30}\.add_(?:(?:runtime|development)_)?dependency)[ (]\s*(?:"([^"#\\]{1,200})"|'([^'\\]{1,200})')/;

function read(lines: readonly Line[], heading: string): Side {
  const side = emptySide();
  let group = /^group /.test(heading) ? heading : '';
  for (const { text, number } of lines) {
    const code = withoutComment(text);
    if (code === '') continue;
    const found = call.exec(code);
    side.order.push(found === null ? code : `${found[1]} ${found[2] ?? found[3]}`);
    if (found !== null) {
      readCall(found, code, group, number, side);
      continue;
    }
    if (code.startsWith('group ') && / do$/.test(code)) group = code;
    else if (code === 'end') group = '';
    const isOwn = /^[a-z_]{1,30}\.version\s*=/.test(code);
    side.facts.push({
      what: isOwn ? "the project's own version" : `\`${code.slice(0, 80)}\``,
      text: code,
      line: number,
    });
  }
  return side;
}

/** The constraints are the texts behind the name; options come after them. */
function readCall(found: RegExpExecArray, code: string, group: string, line: number | null, side: Side): void {
  const [whole, method = '', double, single] = found;
  const name = double ?? single ?? '';
  const versions: string[] = [];
  let rest = code.slice(whole.length);
  for (;;) {
    const next = /^\s*,\s*(?:"([^"#\\]{0,100})"|'([^'\\]{0,100})')(?!\s*=>)/.exec(rest);
    if (next === null) break;
    versions.push(next[1] ?? next[2] ?? '');
    rest = rest.slice(next[0].length);
  }
  side.entries.push({
    key: name,
    name,
    version: versions.length === 0 ? '*' : versions.map((each) => each.replace(/^= ?/, '')).join(', '),
    direct: true,
    line,
    traits: {
      'the options': rest.replace(/\)$/, '').trim(),
      'the kind': method.replace(/^.*\./, ''),
      'the group': group,
    },
  });
}

/** A `#` begins a comment at the start of a line or after a blank, where no text is open before it. */
function withoutComment(text: string): string {
  const at = text.search(/(?:^|\s)#/);
  const before = at < 0 ? text : text.slice(0, at);
  const isOpen = /["'`%/]/.test(before) && !/^[^"'`%/]*(?:(?:"[^"\\]*"|'[^'\\]*')[^"'`%/]*)*$/.test(before);
  return (isOpen ? text : before).trim();
}

/** RubyGems and Bundler. */
export const rubygems: ManifestReader = readerOf('rubygems', (name) => {
  if (name === 'Gemfile.lock' || name === 'gems.locked') return gemfileLock;
  return name === 'Gemfile' || name === 'gems.rb' || name.endsWith('.gemspec') ? program : undefined;
});
