import type { FileCause } from '../classify/classify.ts';
import type { Decision, Finding, Obligation } from '../decision.ts';
import { shownCauses } from './causes.ts';
import { actorNames, byLifter, clausesOf, due, isAuthors, sentence } from './findings.ts';
import { join, type Markdown, md, path, strong, text } from './markdown.ts';
import type { Moments } from './moments.ts';

/** Files named for each reason; the others are counted. */
const filesNamed = 10;

const space = md` `;

/** In brackets, or nothing. */
const clauses = (of: { clauses: readonly string[] }) => (clausesOf(of) === '' ? md`` : md`(${clausesOf(of)})`);

/** Something to change: what to do in bold, then why. Numbered, because there is an order. */
export function task(finding: Finding, index: number): Markdown {
  const who = isAuthors(finding) ? md`` : md`${actorNames[finding.actor ?? 'author']}: `;
  const why = join([md`${sentence(finding.message)}`, clauses(finding)], space);
  if (finding.remedy === undefined)
    return md`${index + 1}. ${who}${strong(sentence(finding.message))} ${clauses(finding)}`;
  return md`${index + 1}. ${who}${strong(sentence(finding.remedy))}<br>${why}`;
}

/** Something that is awaited: who acts, and when, where time decides. */
export function awaited(finding: Finding, times: Moments): Markdown {
  const { actor = 'author', message, remedy = '' } = finding;
  const said = [md`${sentence(message)}`, when(finding, times), md`${sentence(remedy)}`, clauses(finding)];
  return join([md`- ${strong(`${actorNames[actor]}:`)}`, ...said], space);
}

/** The instant at which the finding may change, unless the words name it already; then only how far ahead it is. */
function when({ until, message, remedy = '' }: Finding, times: Moments): Markdown {
  if (until === undefined || !times.isAhead(until)) return md``;
  const named = `${message} ${remedy}`.includes(times.absolute(until));
  return named ? md`That is ${times.relative(until)}.` : md`Until ${times.both(until)}.`;
}

/** Something that could not be judged: what is missing, and what would make it known. */
export function unjudged(finding: Finding): Markdown {
  return join(
    [md`- ${strong(sentence(finding.message))}`, md`${sentence(finding.remedy ?? '')}`, clauses(finding)],
    space,
  );
}

/** Something that does not block. */
export function advised(finding: Finding): Markdown {
  return join([md`- ⚠️ ${sentence(finding.message)}`, md`${sentence(finding.remedy ?? '')}`, clauses(finding)], space);
}

/** What was lifted, under the lane or person that lifted it: what would have been found otherwise. */
export function lifted(findings: readonly Finding[]): Markdown[] {
  return byLifter(findings).flatMap(([by, rules]) => [md`- Lifted by ${by}:`, ...rules.map(liftedRule)]);
}

function liftedRule(finding: Finding): Markdown {
  const otherwise = `Otherwise: ${sentence(finding.lifted?.message ?? '')}`;
  return join([md`  - ${sentence(finding.title)}`, md`${otherwise}`, clauses(finding)], space);
}

/** Something to do after the merge, and how long after. */
export function obligation(one: Obligation, times: Moments): Markdown {
  return join([md`- ${due(one, times)}`, clauses(one)], space);
}

/** Why the change has its category, with the files that made it so. */
export function reasons(decision: Decision): Markdown[] {
  return decision.categoryReasons.map(({ message, files }) => withFiles(md`- ${sentence(message)}`, files));
}

/** The sensitive areas, with the files that made them so. */
export function areas(decision: Decision): Markdown[] {
  const unexplained = decision.areas.filter((area) => !decision.sensitive.some((known) => known.area === area));
  return [
    ...decision.sensitive.map(({ title, files }) => withFiles(md`- ${strong(`${title}:`)}`, files)),
    ...unexplained.map((area) => md`- ${strong(area)}`),
  ];
}

function withFiles(lead: Markdown, files: readonly FileCause[]): Markdown {
  const { shown, more } = shownCauses(files, filesNamed);
  const named = join(
    shown.map(({ place, detail }) => md`${path(place)}${detail === '' ? md`` : md` (${text(detail, 160)})`}`),
    md`, `,
  );
  return join([lead, named, more > 0 ? md`and ${more} more` : md``], space);
}
