/** The commands in the shell blocks of the pages. */
import type { Block } from './pages.ts';

export interface ShellCommand {
  /** Where it stands: page and line of its block. */
  at: string;
  /** As it is written, with its continuation lines, without the text that it is handed. */
  text: string;
  /** Its words, without quotes. */
  words: readonly string[];
}

/** The commands of a block: one a line or joined by `&&`; what stands between `<<'WORD'` and WORD is handed to one. */
export function commandsIn({ page, line, text }: Block): ShellCommand[] {
  const lines = text.replace(/\\\n/g, ' ').split('\n');
  const commands: ShellCommand[] = [];
  let until: string | undefined;
  for (const each of lines) {
    if (until !== undefined) {
      if (each.trim() === until) until = undefined;
      continue;
    }
    until = /<<'(\w+)'\s*$/.exec(each)?.[1];
    const plain = each.replace(/(?:^|\s)#.*$/, '').replace(/\s*<<'\w+'\s*$/, '');
    for (const one of plain.split(' && ')) {
      if (one.trim() !== '') commands.push({ at: `${page}:${line}`, text: one.trim(), words: wordsOf(one) });
    }
  }
  if (until !== undefined) throw new Error(`${page}:${line}: nothing ends <<'${until}'`);
  return commands;
}

/** The words of a command; quotes hold blanks. */
function wordsOf(command: string): string[] {
  return [...command.matchAll(/(?:'[^']*'|"[^"]*"|[^\s'"])+/g)].map(([word]) => word.replace(/['"]/g, ''));
}
