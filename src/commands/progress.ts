import type { Terminal } from './command.ts';

/** How far something is, on stderr: a bar where a person watches, otherwise a plain line at its beginning and its end. */
export interface ProgressBar {
  begin(total: number): void;
  step(): void;
  /** Takes the bar away, or says how many were done. */
  end(): void;
}

export interface ProgressWords {
  /** What stands before the bar: "Judging". */
  doing: string;
  /** What has happened at the end: "Judged". */
  done: string;
  /** So many of what: "100 changes". */
  counted: (count: number) => string;
  /** Without the plain lines: the output is for a program. */
  quiet: boolean;
}

const cells = 30;

/**
 * A bar that is drawn again only where it looks different. Words are what stands before it, or also what is told where no
 * bar is drawn. Nothing is said of nothing.
 */
export function progressBar(
  { stderr, interactive = false }: Pick<Terminal, 'stderr' | 'interactive'>,
  words: string | ProgressWords,
): ProgressBar {
  const doing = typeof words === 'string' ? words : words.doing;
  let total = 0;
  let done = 0;
  let shown = '';
  const tell = (line: (told: ProgressWords) => string) => {
    if (!interactive && typeof words !== 'string' && !words.quiet && total > 0) stderr(`${line(words)}\n`);
  };
  const draw = () => {
    if (!interactive || total === 0) return;
    const filled = Math.floor((done / total) * cells);
    const percent = Math.floor((done / total) * 100);
    const line = `${doing} ${'█'.repeat(filled)}${'░'.repeat(cells - filled)} ${percent} % of ${total}`;
    if (line === shown) return;
    shown = line;
    stderr(`\r${line}\u001b[K`);
  };
  return {
    begin(count) {
      total = count;
      tell(({ counted }) => `${doing} ${counted(total)} …`);
      draw();
    },
    step() {
      done = Math.min(total, done + 1);
      draw();
    },
    end() {
      if (shown !== '') stderr('\r\u001b[K');
      shown = '';
      tell(({ done: after }) => `${after} ${done === total ? total : `${done} of ${total}`}.`);
    },
  };
}
