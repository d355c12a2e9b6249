import { findSection, findTasks, isPlaceholder, tickedTasks } from '../body/find.ts';
import type { Check } from '../change.ts';
import { categoryTitles } from '../classify/category.ts';
import { latestChecks } from '../latest-checks.ts';
import { nameGlobs } from '../name-globs.ts';
import { defineRule, fail, notApplicable, pass, type Verdict } from '../rule.ts';
import { categoriesOption, namesOption } from '../rule-options.ts';

const kinds = ['unit', 'integration', 'staging'] as const;
type Kind = (typeof kinds)[number];

export const testing = defineRule({
  id: 'testing',
  title: 'The change is tested as its category asks',
  clauses: ['4.2', '4.4', '6.1'],
  controls: ['CC8.3'],
  needs: ['body', 'files'],
  refines: ['checks'],
  liftedBy: ['emergency', 'rollback', 'bot', 'install'],
  options: (z) => {
    const need = z.enum(['no', 'recommended', 'automated', 'required']);
    const row = (unit: Need, integration: Need, staging: Need) =>
      z
        .strictObject({
          unit: need.default(unit),
          integration: need.default(integration),
          staging: need.default(staging),
        })
        .prefault({});
    const evidence = (title: string, boxes: string[], checks: string[]) =>
      z
        .strictObject({
          title: z.string().min(1).default(title).describe('What to call it in messages'),
          boxes: z.array(z.string().min(1)).default(boxes).describe('Boxes that prove it'),
          checks: z
            .array(z.string().min(1))
            .default(checks)
            .describe('Globs of check names that prove it when they succeed'),
        })
        .prefault({});
    return z.strictObject({
      headings: namesOption(
        z,
        [
          'Testing',
          'Tests',
          'Test plan',
          'How has this been tested',
          'How was this tested',
          'How to test',
          'Test evidence',
          'Verification',
          'QA',
          'Testing instructions',
        ],
        'Headings of the section',
      ),
      required: z
        .strictObject({
          standard: row('automated', 'automated', 'no'),
          normal: row('automated', 'automated', 'recommended'),
          major: row('required', 'required', 'required'),
        })
        .prefault({})
        .describe(
          'The matrix of 4.4. `required`: a ticked box or a successful check of that name; `automated`: the green checks of the rule ci-checks; `recommended`: said, not asked',
        ),
      evidence: z
        .strictObject({
          unit: evidence(
            'Unit tests',
            ['Unit tests pass', 'Unit tests', 'Unit tests added', 'All unit tests pass', 'Unit tests passing'],
            ['unit', 'unit-*', 'unit *', '*unit-test*', '*unit test*'],
          ),
          integration: evidence(
            'Integration tests',
            [
              'Integration tests pass',
              'Integration tests',
              'Integration tests passing',
              'End-to-end tests pass',
              'E2E tests pass',
            ],
            [
              'integration',
              'integration-*',
              'integration *',
              '*integration-test*',
              '*integration test*',
              'e2e*',
              '*end-to-end*',
            ],
          ),
          staging: evidence(
            'Staging',
            [
              'Tested in staging',
              'Tested on staging',
              'Staging validation',
              'Validated in staging',
              'Verified in staging',
            ],
            ['staging', 'staging-*', 'staging *'],
          ),
        })
        .prefault({})
        .describe('What proves each kind of test'),
      categories: categoriesOption(
        z,
        ['normal', 'major'],
        'Categories whose pull requests show test evidence or instructions (4.2)',
      ),
    });
  },
  check(change, options, { body, classification }) {
    const { category } = classification;
    const [heading] = options.headings;
    const section = findSection(body, options.headings);
    const where = section?.heading ?? heading;
    const ticked = tickedTasks(section);
    const row = options.required[category];
    const verdicts: Verdict[] = [];

    const checks = latestChecks(change.checks ?? []);
    const shows = (kind: Kind) => proof(kind, ticked, checks, options.evidence);
    const proofs = { unit: shows('unit'), integration: shows('integration'), staging: shows('staging') };
    for (const kind of kinds) {
      if (row[kind] !== 'required' || proofs[kind] !== null) continue;
      const [box] = options.evidence[kind].boxes;
      verdicts.push(
        fail({
          message: `${options.evidence[kind].title}: required for a ${categoryTitles[category]} change, but neither ticked nor proven by a check`,
          remedy:
            box === undefined
              ? `Let a check named like “${options.evidence[kind].checks[0] ?? kind}” succeed`
              : `Tick “${box}” under “## ${where}” once it is true`,
          actor: 'author',
        }),
      );
    }
    if (verdicts.length > 0) return verdicts;

    const shown = Object.values(proofs).filter((each) => each !== null);
    const described = section !== undefined && !isPlaceholder(section.content);
    const advice = kinds
      .filter((kind) => row[kind] === 'recommended' && proofs[kind] === null)
      .map((kind) => options.evidence[kind].title);
    const evidence = { category, proofs, ticked: ticked.map((task) => task.text) };
    const advised = advice.length > 0 ? ` (${advice.join(', ')}: recommended, not shown)` : '';
    if (shown.length > 0 || described) {
      return pass(`${shown.length > 0 ? `Shown: ${shown.join(', ')}` : `${where} says how it is tested`}${advised}`, {
        evidence,
      });
    }
    if (!options.categories.includes(category))
      return notApplicable(`Not asked of a ${categoryTitles[category]} change beyond its green checks`);
    return fail({
      message:
        section === undefined ? `There is no ${heading} section` : `${where} shows neither evidence nor instructions`,
      remedy: `Tick under “## ${where}” what has been tested, or say how to test this change`,
      actor: 'author',
      evidence,
    });
  },
});

type Need = 'no' | 'recommended' | 'automated' | 'required';

function proof(
  kind: Kind,
  ticked: Parameters<typeof findTasks>[0],
  checks: readonly Check[],
  evidence: Readonly<Record<Kind, { boxes: readonly string[]; checks: readonly string[] }>>,
): string | null {
  const box = findTasks(ticked, evidence[kind].boxes)[0];
  if (box !== undefined) return `“${box.text}” is ticked`;
  const named = nameGlobs(evidence[kind].checks);
  const check = checks.find((each) => each.conclusion === 'success' && !each.own && named(each.name) !== null);
  return check === undefined ? null : `check “${check.name}” succeeded`;
}
