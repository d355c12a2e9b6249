import { append } from '../append.ts';
import { type Category, categoryTitles } from './category.ts';
import type { CategoryReason, FileCause } from './classify.ts';
import type { Match, PathView } from './paths.ts';

/** Why the files make the change what they do: the kinds and areas that decide, and what no pattern knows. */
export function fileReasons(views: readonly PathView[], category: Category): CategoryReason[] {
  const because = (message: string, files: readonly FileCause[]): CategoryReason => ({
    category,
    source: 'files',
    message,
    files,
  });
  if (views.length === 0)
    return [because('No changed file is listed, so nothing shows that the change is routine', [])];
  const tests: FileCause[] = [];
  const others: PathView[] = [];
  for (const view of views) {
    const { path, test, testFrom } = view;
    if (test === null) others.push(view);
    else tests.push({ path, pattern: test, ...(testFrom === undefined ? {} : { from: testFrom }) });
  }

  if (category === 'standard') {
    const kinds = groups(others, ({ standard }) => (standard === null ? [] : [standard]));
    return [
      ...kinds.map(({ title, files }) => because(`${title} ${isPlural(title) ? 'are' : 'is'} pre-approved`, files)),
      ...(tests.length > 0 ? [because('Tests follow the files they come with', tests)] : []),
    ];
  }
  const deciding = (matches: readonly Match[]) =>
    matches.length === 0 ? matches : matches.filter((match) => match.category === category);
  const kinds = groups(others, ({ major }) => deciding(major));
  const areas = groups(others, (view) => deciding(view.areas));
  const { explained, unknown } = category === 'normal' ? openFiles(others) : nothingOpen;
  return [
    ...kinds.map(({ title, files }) => because(`${title} are ${categoryTitles[category]}`, files)),
    ...areas.map(({ title, files }) =>
      because(`Changes in the area “${title}” are at least ${categoryTitles[category]}`, files),
    ),
    ...explained.map(([message, files]) => because(message, files)),
    ...(unknown.length > 0 ? [because('No pattern of the policy calls these files routine (3.3)', unknown)] : []),
    ...(others.length === 0 ? [because('Tests alone are Normal', tests)] : []),
  ];
}

const nothingOpen = { explained: [], unknown: [] };

/** The files that nothing raises and nothing calls routine: those that say why not, by the reason, and the others. */
function openFiles(views: readonly PathView[]): { explained: [string, FileCause[]][]; unknown: FileCause[] } {
  const explained = new Map<string, FileCause[]>();
  const unknown: FileCause[] = [];
  for (const { path, because, category, areas, major } of views) {
    if (because !== undefined) append(explained, because.message, { path, pattern: '', ...because.cause });
    else if (category === 'normal' && areas.length + major.length === 0) unknown.push({ path, pattern: '' });
  }
  return { explained: [...explained], unknown };
}

/** “Patch-level dependency updates”, but not “Access”. */
const isPlural = (title: string): boolean => /[^s]s$/.test(title);

export interface Group {
  id: string;
  title: string;
  files: FileCause[];
}

/** Collects paths by what they match, in the order of their first file. */
export function groups(views: readonly PathView[], matchesOf: (view: PathView) => readonly Match[]): Group[] {
  const found = new Map<string, Group>();
  for (const view of views) {
    for (const { id, title, pattern, from, line, token, why } of matchesOf(view)) {
      const group = found.get(id) ?? { id, title, files: [] };
      found.set(id, group);
      const cause: FileCause = { path: view.path, pattern };
      if (from !== undefined) cause.from = from;
      if (line !== undefined) cause.line = line;
      if (token !== undefined) cause.token = token;
      if (why !== undefined) cause.why = why;
      group.files.push(cause);
    }
  }
  return [...found.values()];
}
