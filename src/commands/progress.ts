import type { Terminal } from './command.ts';

/** A line on stderr that says how far something is; nothing at all where no person watches. */
export interface ProgressBar {
  begin(total: number): void;
  step(): void;
  /** Takes the line away. */
  end(): void;
}

const cells = 30;

/** A bar that is drawn again only where it looks different. */
export function progressBar(
  { stderr, interactive = false }: Pick<Terminal, 'stderr' | 'interactive'>,
  what: string,
): ProgressBar {
  let total = 0;
  let done = 0;
  let shown = '';
  const draw = () => {
    if (!interactive || total === 0) return;
    const filled = Math.floor((done / total) * cells);
    const percent = Math.floor((done / total) * 100);
    const line = `${what} ${'█'.repeat(filled)}${'░'.repeat(cells - filled)} ${percent} % of ${total}`;
    if (line === shown) return;
    shown = line;
    stderr(`\r${line}\u001b[K`);
  };
  return {
    begin(count) {
      total = count;
      draw();
    },
    step() {
      done = Math.min(total, done + 1);
      draw();
    },
    end() {
      if (shown !== '') stderr('\r\u001b[K');
      shown = '';
    },
  };
}
