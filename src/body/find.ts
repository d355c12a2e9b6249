import type { Body, Section, Task } from './body.ts';
import { normalizeHeading, normalizeTask } from './normalize.ts';

export { isPlaceholder } from './content.ts';

/** All sections of one name, read as one. */
export interface FoundSection {
  /** The heading of the first one with content; of the first one where none has any. */
  heading: string;
  /** 1-based line of that heading. */
  line: number;
  content: string;
  tasks: readonly Task[];
}

/**
 * The section under a heading with one of these names, whatever its level, case, emoji, numbering and punctuation.
 * Sections of the same name, as where a template was pasted twice, are joined. A section inside `<details>` counts only
 * where there is no other: quoted changelogs have headings too.
 */
export function findSection(body: Body, names: readonly string[]): FoundSection | undefined {
  const wanted = new Set(names.map((name) => squash(normalizeHeading(name))));
  const named = preferUnfolded(
    body.sections.filter((section) => isIn(wanted, key(section, section.heading, normalizeHeading))),
  );
  const sections: Section[] = [];
  for (const section of named) {
    // One inside another of the same name has been read with it.
    const last = sections.at(-1);
    if (last?.end === undefined || section.line >= last.end) sections.push(section);
  }
  const shown = sections.find(({ content }) => content !== '') ?? sections[0];
  if (shown === undefined) return undefined;
  return {
    heading: shown.heading,
    line: shown.line,
    content: sections.flatMap(({ content }) => (content === '' ? [] : [content])).join('\n'),
    tasks: sections.flatMap(({ tasks }) => tasks),
  };
}

/** Where a note begins that an author or a template put behind the name of a box. */
const note = /\s?[(:]|\s[-–—]+\s/u;

/**
 * The tasks with one of these names, whatever their case, emoji, numbering and punctuation. A note behind the name
 * (“Tested in staging (if applicable)”, “Unit tests pass: run 12”) does not matter. An item that is struck through was withdrawn
 * and is not found; one inside `<details>` only where there is no other.
 */
export function findTasks(tasks: readonly Task[], names: readonly string[]): Task[] {
  const wanted = new Set(names.map((name) => squash(normalizeTask(name))));
  return preferUnfolded(
    tasks.filter((task) => {
      if (task.struck) return false;
      if (isIn(wanted, key(task, task.text, normalizeTask))) return true;
      const at = note.exec(task.text)?.index ?? 0;
      return at > 0 && isIn(wanted, squash(normalizeTask(task.text.slice(0, at))));
    }),
  );
}

/** Without spaces: “Roll back plan”, “Roll-back plan” and “Rollback plan” are one name. */
const squash = (name: string): string => name.replaceAll(' ', '');

/** What is nothing but emoji and punctuation has no name. */
const isIn = (wanted: ReadonlySet<string>, name: string): boolean => name !== '' && wanted.has(name);

/** Every rule compares names, so that each is worked out once. */
const known = new WeakMap<Section | Task, string>();

function key(item: Section | Task, text: string, normalize: (text: string) => string): string {
  const name = known.get(item) ?? squash(normalize(text));
  known.set(item, name);
  return name;
}

function preferUnfolded<Item extends Section | Task>(items: Item[]): Item[] {
  const unfolded = items.filter((item) => !item.folded);
  return unfolded.length > 0 ? unfolded : items;
}

/** The boxes of a section that are ticked and not struck through. */
export function tickedTasks(section: FoundSection | undefined): Task[] {
  return section?.tasks.filter((task) => task.checked && !task.struck) ?? [];
}
