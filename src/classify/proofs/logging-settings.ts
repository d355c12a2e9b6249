import { type Hunk, hunksOf, type PatchLine } from '../dependencies/patch-lines.ts';
import type { Proves } from './proof.ts';

/** Keys under which frameworks keep what is logged, and how. */
const keys = /^["']?(?:logging|logger|loggers|log4j2?|logback|serilog|nlog|log[._-]?level)["']?$/i;

/**
 * Whether in a file of settings nothing but logging changed (3.2 "Logging configuration changes"): every changed line is
 * `logging.…=…`, or stands in YAML or JSON under a key for logging that the same hunk shows.
 */
export const onlyLoggingSettings: Proves = ({ path, patch, status }) => {
  if (status !== 'modified' && status !== 'changed') return false;
  const hunks = hunksOf(patch);
  if (hunks === null) return false;
  return hunks.every(/\.properties$/i.test(path) ? hasOnlyProperties : hasOnlyNested);
};

function hasOnlyProperties({ lines }: Hunk): boolean {
  return lines.every(({ mark, text }, index) => {
    // A backslash at its end makes the next line a part of a setting.
    if (text.endsWith('\\') || lines[index - 1]?.text.endsWith('\\') === true) return false;
    return mark === ' ' || text.trim() === '' || /^(?:logging|logger|log4j2?)\.[\w.[\]-]+ ?[=:]/.test(text);
  });
}

/** A line that others are indented under. */
interface Parent {
  indent: number;
  /** It, or one that it is indented under, is a key for logging. */
  logging: boolean;
  changed: boolean;
}

function hasOnlyNested({ lines }: Hunk): boolean {
  const sides = { '-': new Side(), '+': new Side() };
  return lines.every((line) => {
    if (line.text.trim() === '') return true;
    if (line.mark !== ' ') return sides[line.mark].take(line).logging;
    // An unchanged line means something else where the line that it stands under changed.
    const above = [sides['-'].above(line), sides['+'].above(line)];
    sides['-'].take(line);
    sides['+'].take(line);
    return above.every((parent) => parent?.changed !== true);
  });
}

/** One side of a hunk, read from above: which lines the next one may stand under. */
class Side {
  private readonly parents: Parent[] = [];

  above({ text }: PatchLine): Parent | undefined {
    const indent = indentOf(text);
    return this.parents.findLast((parent) => parent.indent < indent);
  }

  take(line: PatchLine): Parent {
    const indent = indentOf(line.text);
    while ((this.parents.at(-1)?.indent ?? -1) >= indent) this.parents.pop();
    const logging = this.parents.at(-1)?.logging === true || keys.test(keyOf(line.text) ?? '');
    const parent = { indent, logging, changed: line.mark !== ' ' };
    this.parents.push(parent);
    return parent;
  }
}

/** An item of a list may stand right under its key. */
const indentOf = (text: string): number =>
  text.length - text.trimStart().length + (text.trimStart().startsWith('- ') ? 0.5 : 0);

/** `key:`, `"key": {`: the key. */
const keyOf = (text: string): string | null => /^\s*(["']?[\w.-]{1,80}["']?)\s?:/.exec(text)?.[1] ?? null;
