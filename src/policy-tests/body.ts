import { normalizeHeading, normalizeTask } from '../body/normalize.ts';
import { pullRequestTemplate } from '../init/pull-request-template.ts';

/** A heading of the template, and what stands under it. */
type Section = readonly [heading: string, content: string];

/** What the author of a good change writes, whatever it touches; the boxes that this one ticks. */
const written: Readonly<Record<string, string>> = {
  Description:
    'Failed webhook deliveries are retried with back-off, because a short outage of a customer lost their events.',
  'Rollback Plan': 'Revert the merge commit; nothing is stored in a new format.',
};
const ticked = [
  'New feature',
  'Unit tests pass',
  'Integration tests pass',
  'Tested in staging (if applicable)',
  'Security review requested',
];

const isHeading = /^## (.*)$/;
const box = /^- \[[ x]\] (.*)$/;

/** The template of 4.2 as a good change fills it in, without the section for emergencies. */
function goodSections(): Section[] {
  const sections: [string, string][] = [];
  for (const line of pullRequestTemplate.replace(/<!--[^>]*-->/g, '').split('\n')) {
    const heading = isHeading.exec(line)?.[1];
    const last = sections.at(-1);
    if (heading !== undefined) sections.push([heading, '']);
    else if (last !== undefined) last[1] += `${line}\n`;
  }
  return sections
    .filter(([heading]) => heading !== 'Emergency')
    .map(([heading, content]) => [
      heading,
      written[heading] ?? tick(content, new Map(ticked.map((name) => [name, true]))),
    ]);
}

const sameHeading = (one: string, other: string) => normalizeHeading(one) === normalizeHeading(other);

/** The name of a box without the note behind it. */
const boxName = (name: string): string => normalizeTask(name.replace(/\s?\(.*$/, ''));

function tick(content: string, boxes: ReadonlyMap<string, boolean>): string {
  return content
    .split('\n')
    .map((line) => {
      const name = box.exec(line)?.[1];
      const found = name === undefined ? undefined : [...boxes].find(([own]) => boxName(own) === boxName(name));
      return found === undefined ? line : `- [${found[1] ? 'x' : ' '}] ${name}`;
    })
    .join('\n')
    .trim();
}

/** The names of the boxes that a good change's description has. */
export const boxNames: readonly string[] = goodSections().flatMap(([, content]) =>
  content.split('\n').flatMap((line) => box.exec(line)?.[1] ?? []),
);

/** Whether the template has a box of that name. */
export const isBox = (name: string): boolean => boxNames.some((known) => boxName(known) === boxName(name));

/** A good description with other sections and boxes. A section of `null` is not there; one that is new comes last. */
export function bodyWith(
  sections: Readonly<Record<string, string | null>> = {},
  boxes: Readonly<Record<string, boolean>> = {},
): string {
  const asked = new Map(Object.entries(boxes));
  const good = goodSections().map(([heading, content]): Section => [heading, tick(content, asked)]);
  const changed = Object.entries(sections);
  const kept = good.map(([heading, content]): readonly [string, string | null] => {
    const own = changed.find(([name]) => sameHeading(name, heading));
    return [heading, own === undefined ? content : own[1]];
  });
  const added = changed.filter(([name]) => !good.some(([heading]) => sameHeading(name, heading)));
  return [...kept, ...added]
    .flatMap(([heading, content]) => (content === null ? [] : [`## ${heading}\n${content.trim()}\n`]))
    .join('\n');
}
