import type { Body, Section, Task } from './body.ts';

interface Draft {
  heading: string;
  level: number;
  line: number;
  folded: boolean;
  pieces: [from: number, to: number];
  tasks: [from: number, to: number];
  end: number;
}

/** Folds within folds that get sections of their own. Bounds how often one piece of text is kept. */
const deepestFold = 3;

/** Collects a body's headings, text and tasks in order, and gives each section what stands under its heading. */
export class Outline {
  #pieces: string[] = [];
  #tasks: Task[] = [];
  #sections: Draft[] = [];
  #open: Draft[] = [];
  /** For each open fold, how many sections were open around it: a heading inside ends none of those. */
  #floors: number[] = [];
  #lead: number | undefined;

  get folded(): boolean {
    return this.#floors.length > 0;
  }

  heading(heading: string, level: number, line: number): void {
    const floor = this.#floors.at(-1) ?? 0;
    while (this.#open.length > floor && (this.#open.at(-1)?.level ?? 0) >= level) this.#close(line);
    if (!this.folded) this.#lead ??= this.#pieces.length;
    const draft: Draft = {
      heading,
      level,
      line,
      folded: this.folded,
      pieces: [this.#pieces.length, this.#pieces.length],
      tasks: [this.#tasks.length, this.#tasks.length],
      end: line,
    };
    this.#sections.push(draft);
    this.#open.push(draft);
  }

  write(text: string): void {
    if (text !== '') this.#pieces.push(text);
  }

  task(task: Task): void {
    this.#tasks.push(this.folded ? { ...task, folded: true } : task);
  }

  /** Says how many `<details>` are open from `line` on. */
  fold(depth: number, line: number): void {
    while (this.#floors.length < Math.min(depth, deepestFold)) this.#floors.push(this.#open.length);
    while (this.#floors.length > depth) {
      const floor = this.#floors.pop() ?? 0;
      while (this.#open.length > floor) this.#close(line);
    }
  }

  /** The body; `end` is the line behind its last. */
  finish(end: number): Body {
    this.fold(0, end);
    while (this.#open.length > 0) this.#close(end);
    return {
      sections: this.#sections.map((draft): Section => {
        const { heading, level, line, end, folded } = draft;
        const content = this.#pieces.slice(...draft.pieces).join('\n');
        const tasks = this.#tasks.slice(...draft.tasks);
        return { heading, level, line, content, tasks, end, ...(folded ? { folded } : {}) };
      }),
      tasks: this.#tasks,
      lead: this.#pieces.slice(0, this.#lead).join('\n'),
    };
  }

  #close(line: number): void {
    const draft = this.#open.pop();
    if (draft === undefined) return;
    draft.pieces[1] = this.#pieces.length;
    draft.tasks[1] = this.#tasks.length;
    draft.end = line;
  }
}
