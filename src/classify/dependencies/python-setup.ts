import { emptySide, type Side } from './entries.ts';
import type { Line } from './json-fragment.ts';
import { parseRequirement } from './python-requirement.ts';
import { type Format, linesOf } from './sides.ts';

/**
 * setup.py and setup.cfg: programs and free text, of which only what stands on a line of its own is understood. A requirement
 * that is a quoted text (setup.py) or an indented line below `install_requires =` (setup.cfg).
 */
export const setupPy: Format = { ecosystem: 'python', whole: (text) => readPy(linesOf(text)), hunk: readPy };
export const setupCfg: Format = { ecosystem: 'python', whole: (text) => readCfg(linesOf(text), ''), hunk: readCfg };

function readPy(lines: readonly Line[]): Side {
  const side = emptySide();
  for (const { text, number } of lines) {
    const quoted = /^\s*(?:"([^"\\]{1,300})"|'([^'\\]{1,300})'),?(?:\s*#.*)?$/.exec(text);
    const found = parseRequirement(quoted?.[1] ?? quoted?.[2] ?? '');
    // A name alone can be any text.
    if (found === null || found.version === '*') readRest(text, number, side);
    else {
      side.order.push(found.key);
      side.entries.push({ ...found, direct: true, line: number });
    }
  }
  return side;
}

/** Anything else of a program is told as it stands. */
function readRest(text: string, line: number | null, side: Side): void {
  const code = text.trim();
  if (code === '' || code.startsWith('#')) return;
  const isOwn = /^version\s*=/.test(code);
  // The indentation is part of a program.
  side.order.push(text.trimEnd());
  side.facts.push({ what: isOwn ? "the project's own version" : `\`${code.slice(0, 80)}\``, text: code, line });
}

const keys = new Set(['install_requires', 'setup_requires', 'tests_require']);

function readCfg(lines: readonly Line[], heading: string): Side {
  const side = emptySide();
  let list = /^(\w+) ?=$/.exec(heading)?.[1] ?? '';
  let isExtras = false;
  for (const { text, number } of lines) {
    const code = text.trim();
    if (code === '' || /^[#;]/.test(code)) continue;
    const found = /^\s/.test(text) && (keys.has(list) || isExtras) ? parseRequirement(code) : null;
    if (found !== null) {
      side.order.push(found.key);
      side.entries.push({ ...found, key: `${list}\n${found.key}`, direct: true, line: number });
      continue;
    }
    if (/^\[/.test(code)) [isExtras, list] = [code === '[options.extras_require]', ''];
    else if (!/^\s/.test(text)) list = /^(\w+)\s*=$/.exec(code)?.[1] ?? '';
    readRest(text, number, side);
  }
  return side;
}
