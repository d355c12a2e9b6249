import { pathViewer } from '../classify/paths.ts';
import type { Policy } from '../policy/schema.ts';

/** What an area of the policy has in a checkout. */
export interface AreaHere {
  area: string;
  /** Folders, with a slash at the end, and files of the root, those with most files first. */
  places: readonly { place: string; files: number }[];
}

/** Folders whose names sound sensitive, though no area has what lies in them. */
export interface SensitiveName {
  /** A name for an area, such as payments. */
  area: string;
  folders: readonly { folder: string; files: number }[];
}

/** What names say of sensitive contents, by the area that could be made of it. */
const words: Readonly<Record<string, readonly string[]>> = {
  payments: [
    'payment',
    'billing',
    'invoice',
    'invoicing',
    'checkout',
    'wallet',
    'payout',
    'ledger',
    'accounting',
    'subscription',
    'tax',
    'payroll',
    'refund',
  ],
  'customer-data': ['customer', 'personal', 'pii', 'gdpr', 'privacy', 'consent', 'kyc'],
  'health-data': ['health', 'medical', 'patient', 'hipaa', 'clinical'],
  administration: ['admin', 'administration', 'backoffice', 'impersonation'],
  security: ['security', 'audit', 'fraud', 'compliance', 'moderation', 'ratelimit', 'firewall'],
  operations: ['backup', 'restore', 'provisioning', 'secret'],
};

/** More is no proposal, but a list. */
const mostFolders = 12;

const readable = /^[A-Za-z0-9_@.+ /-]+$/;

/** Where the areas of a policy are in a checkout, and folders that sound as if they should be in one. */
export function surveyFolders(
  files: readonly string[],
  policy: Policy,
): { areas: AreaHere[]; proposed: SensitiveName[] } {
  const view = pathViewer(policy);
  const views = files.map((path) => ({ path, view: view(path) }));
  const areas = Object.keys(policy.areas).map((area) => ({
    area,
    places: placesOf(views.filter((each) => each.view.areas.some(({ id }) => id === area)).map(({ path }) => path)),
  }));
  const plain = views.filter((each) => each.view.category === 'normal' && each.view.areas.length === 0);
  return {
    areas,
    proposed: proposedAreas(
      plain.map(({ path }) => path),
      Object.keys(policy.areas),
    ),
  };
}

function placesOf(paths: readonly string[]): AreaHere['places'] {
  const counts = new Map<string, number>();
  for (const path of paths.filter((each) => readable.test(each))) {
    const slash = path.lastIndexOf('/');
    const place = slash === -1 ? path : path.slice(0, slash + 1);
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return [...counts].map(([place, count]) => ({ place, files: count })).sort((one, other) => other.files - one.files);
}

function proposedAreas(paths: readonly string[], taken: readonly string[]): SensitiveName[] {
  const folders = new Map<string, { area: string; files: number }>();
  for (const path of paths.filter((each) => readable.test(each))) {
    const segments = path.split('/').slice(0, -1);
    // The outermost folder of such a name stands for all in it.
    const at = segments.findIndex((segment) => areaOf(segment) !== undefined);
    const area = areaOf(segments[at] ?? '');
    if (area === undefined) continue;
    const folder = segments.slice(0, at + 1).join('/');
    folders.set(folder, { area, files: (folders.get(folder)?.files ?? 0) + 1 });
  }
  const most = [...folders].sort(([, one], [, other]) => other.files - one.files).slice(0, mostFolders);
  return Object.keys(words)
    .filter((area) => !taken.includes(area))
    .map((area) => ({
      area,
      folders: most
        .flatMap(([folder, found]) => (found.area === area ? [{ folder, files: found.files }] : []))
        .sort((one, other) => (one.folder < other.folder ? -1 : 1)),
    }))
    .filter((found) => found.folders.length > 0);
}

/** The area that a folder's name suggests: `payment-service`, `Billing` and `userProfiles` do. */
function areaOf(segment: string): string | undefined {
  const parts = segment
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/);
  const singular = parts.flatMap((part) => [part, part.replace(/s$/, ''), part.replace(/ies$/, 'y')]);
  return Object.keys(words).find((area) => words[area]?.some((word) => singular.includes(word)));
}
