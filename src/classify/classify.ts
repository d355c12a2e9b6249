import type { Body } from '../body/body.ts';
import type { ChangedFile } from '../change.ts';
import { type Category, categories } from './category.ts';
import { declaredReasons } from './declared.ts';
import type { ClassificationPolicy } from './paths.ts';
import { fileReasons, groups } from './reasons.ts';
import { viewFiles } from './views.ts';

/** A file that caused a category or an area. */
export interface FileCause {
  /** The name that matched: the file's, or the one it had before a rename. */
  path: string;
  /** The glob of the policy that matched; empty where none knows the file, and where a line of it shows the cause. */
  pattern: string;
  /** Where the policy says so, e.g. `default@1 areas.api.paths[3]` or `.github/change-gate.yml:12 areas.billing.paths[0]`. */
  from?: string;
  /** The line that shows it, in the new version of the file, from 1; and the token or dependency that stands there. */
  line?: number;
  token?: string;
  /** What else a reader has to know, as a part of a sentence. */
  why?: string;
}

export interface CategoryReason {
  category: Category;
  /** `note`: it changes nothing, and says what was not looked at. */
  source: 'files' | 'box' | 'label' | 'lowered' | 'note';
  /** One sentence for the author. */
  message: string;
  files: readonly FileCause[];
}

export interface SensitiveArea {
  area: string;
  title: string;
  files: readonly FileCause[];
}

export interface Classification {
  category: Category;
  /** What made it so, decisive ones first; the last reason lists what files show when nothing raised it. */
  reasons: readonly CategoryReason[];
  areas: readonly SensitiveArea[];
  /** Whether merging deploys anything: false for a change of documentation alone (scope, section 2). */
  deploys: boolean;
  /** Whether a database schema migration is among the files. */
  migrations: boolean;
  /** Whether every file is documentation. */
  documentationOnly: boolean;
}

/**
 * Says what a change is: its category (policy 3.1), why, and the sensitive areas it touches (4.3), with the files that
 * caused each. Pure.
 *
 * The category is the higher of what is declared and what the files show. Both names of a renamed file count: a file that
 * is moved out of a sensitive folder was in it. A copy leaves its source as it was, so only its new name counts. No file
 * at all shows nothing, which is Normal and deploys. Diffs can add areas by what their added lines show, and prove what a
 * name alone cannot; where a diff is missing, nothing is proven, and a reason of source `note` says so.
 */
export function classify(
  change: { files: readonly ChangedFile[]; labels: readonly string[] },
  body: Body,
  policy: ClassificationPolicy,
): Classification {
  const { views, notes } = viewFiles(policy, change.files);
  const shownByFiles = new Set(views.map(({ category }) => category));
  const shown = highest(
    [...shownByFiles].filter((category) => category !== null),
    'normal',
  );
  const declared = declaredReasons(change.labels, body, policy.labels);
  const reasons = [...declared, ...fileReasons(views, shown)].sort((a, b) => rank(b.category) - rank(a.category));
  const least = highest([shown, ...declared.map((reason) => reason.category)], 'normal');
  return {
    category: least,
    reasons: [...reasons, ...notes.map((note) => ({ ...note, category: least, source: 'note' as const }))],
    areas: groups(views, (view) => view.areas).map(({ id, title, files }) => ({ area: id, title, files })),
    deploys: views.length === 0 || views.some(({ standard }) => standard === null || standard.deploys),
    migrations: views.some(({ major }) => major.some(({ id }) => id === 'database-migration')),
    documentationOnly: views.length > 0 && views.every(({ standard }) => standard?.id === 'documentation'),
  };
}

const rank = (category: Category): number => categories.indexOf(category);

function highest(of: readonly Category[], none: Category): Category {
  return (
    of.reduce<Category | null>((best, next) => (best === null || rank(next) > rank(best) ? next : best), null) ?? none
  );
}
