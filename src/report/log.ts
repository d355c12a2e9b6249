import { isAscii } from '../ascii.ts';
import { visible } from './visible.ts';

/** Invisible to a comparison that goes by culture, as the runner's does: `:\u200d:` may count as `::`. */
const ignorable = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\ufffd]/gu;

/**
 * One line of text for a runner's log, where it can start no command: `::name::` counts at the start of a line, after
 * white space too; the older `##[name]` counts anywhere in it. What was on several lines is folded into one.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export function safeLog(line: string): string {
  const shown = visible(line);
  const compared = isAscii(shown) ? shown : shown.replace(ignorable, '');
  const commands = /^\s*::/u.test(compared) || compared.includes('##[');
  if (!commands) return shown;
  return compared.replace(/^(\s*):(?=:)/u, '$1: ').replaceAll('##[', '## [');
}

/** Our own text of several lines: each becomes a safe line. */
export function safeLogLines(text: string): string[] {
  return text.split('\n').map(safeLog);
}
