import type { Policy } from '../policy/schema.ts';
import { wrap } from '../report/wrap.ts';
import type { Proposals } from './codeowners.ts';
import type { AreaHere, SensitiveName } from './folders.ts';

/** What the policy is filled from. */
export interface Seen {
  defaultBranch: string | null;
  /** Where CODEOWNERS was found, and whom it proposes; null: there is none, or it names nobody. */
  owners: { file: string; proposals: Proposals } | null;
  areas: readonly AreaHere[];
  proposed: readonly SensitiveName[];
  /** The names of the workflows that test. */
  workflows: readonly string[];
}

/** A part of the file: what it says to people, and settings that they can take up by removing the “# ”. */
export interface Block {
  prose: readonly string[];
  settings: readonly string[];
}

/** The JSON Schema of the policy file, for editors: the `$id` of what policy/file-schema.ts derives. */
const schemaAddress = 'https://raw.githubusercontent.com/ilana/change-gate/v1/dist/policy.schema.json';

const width = 110;
const mostPlaces = 4;

/** The first policy of a repository: the built-in one, with everything that could be changed as a comment. */
export function policyText(seen: Seen, builtIn: Policy): string {
  const blocks = policyBlocks(seen, builtIn).map(({ prose, settings }) =>
    [...prose.flatMap((line) => wrap(line, width - 2)), ...settings].map((line) => `# ${line}`.trimEnd()).join('\n'),
  );
  const [head = '', ...others] = blocks;
  return `# yaml-language-server: $schema=${schemaAddress}\n${head}\nextends: default@1\n\n${others.join('\n\n')}\n`;
}

/** The parts of the file, the first of which stands above `extends`. */
export function policyBlocks(seen: Seen, { calendar }: Policy): Block[] {
  const branch = seen.defaultBranch === null ? 'the default branch' : `the default branch (${seen.defaultBranch})`;
  return [
    {
      prose: [
        `How changes of this repository are judged. It counts as it stands on ${branch}; a pull request that changes it is judged by the one in force.`,
        'What is not written here is as in the built-in policy: npx change-gate policy. After an edit: npx change-gate validate',
      ],
      settings: [],
    },
    peopleBlock(seen.owners),
    {
      prose: [
        `When changes may be deployed (4.5): ${calendar.timezone}, 9:00 to 17:00 on weekdays, Fridays to 15:00, not on US federal holidays. See the coming two weeks: npx change-gate window`,
      ],
      settings: ['calendar:', `  timezone: ${calendar.timezone}`, '  fridayCutoff: "15:00"'],
    },
    ...areaBlocks(seen),
    {
      prose: [
        seen.workflows.length === 0
          ? 'Every check that runs for a pull request has to pass (4.3); here no workflow was found that tests. Checks that may fail:'
          : `Every check that runs for a pull request has to pass (4.3). Workflows that run here: ${seen.workflows.map((name) => JSON.stringify(name)).join(', ')}. Checks that may fail:`,
      ],
      settings: ['rules:', '  ci-checks:', '    ignore: { add: ["codecov/*"] }'],
    },
  ];
}

function peopleBlock(owners: Seen['owners']): Block {
  const prose = [
    'Who decides (3.1, 4.3): logins, or teams as ORGANISATION/TEAM. Name two for each role, since nobody approves a change that they had a hand in. As long as nobody is an executive, no Major change can pass.',
  ];
  const row = (role: string, names: readonly string[]) => `  ${role}: [${names.map(yamlName).join(', ')}]`;
  if (owners === null) {
    return {
      prose,
      settings: ['people:', ...['executive', 'security', 'owner'].map((role) => row(role, ['LOGIN', 'LOGIN']))],
    };
  }
  const { executive, security, owner, everybody } = owners.proposals;
  return {
    prose: [
      ...prose,
      `These are proposals from ${owners.file}, which cannot tell who holds which role. It names: ${everybody.slice(0, 20).join(', ')}.`,
      ...(everybody.some((name) => name.includes('/'))
        ? ["Who is in a team only the token of a GitHub App can read: with the workflow's own token, name logins."]
        : []),
    ],
    settings: ['people:', row('executive', executive), row('security', security), row('owner', owner)],
  };
}

function areaBlocks({ areas, proposed }: Seen): Block[] {
  const here = areas.filter(({ places }) => places.length > 0);
  const none = areas.filter(({ places }) => places.length === 0).map(({ area }) => area);
  const known: Block = {
    prose: [
      here.length === 0
        ? 'No file here is in a sensitive area yet (4.3). The areas are:'
        : 'What is sensitive here (4.3), by the areas of the built-in policy:',
      ...here.map(({ area, places }) => `- ${area}: ${shown(places)}`),
      ...(none.length === 0 ? [] : [`${here.length === 0 ? '' : 'Nothing is here of: '}${none.join(', ')}.`]),
    ],
    settings: [],
  };
  if (proposed.length === 0) return [known];
  const settings = proposed.flatMap(({ area, folders }) => [
    `  ${area}:`,
    `    title: ${sentence(area)}`,
    `    paths: [${folders.map(({ folder }) => JSON.stringify(`${literal(folder)}/**`)).join(', ')}]`,
  ]);
  return [
    known,
    {
      prose: ['These folders sound sensitive too, and are in no area. Those that are:'],
      settings: ['areas:', ...settings],
    },
  ];
}

function shown(places: AreaHere['places']): string {
  const named = places
    .slice(0, mostPlaces)
    .map(({ place, files }) => (place.endsWith('/') ? `${place} (${files})` : place));
  const more = places.length - mostPlaces;
  return `${named.join(', ')}${more > 0 ? `, and ${more} more` : ''}`;
}

const sentence = (area: string): string => `${area.charAt(0).toUpperCase()}${area.slice(1).replaceAll('-', ' ')}`;

/** A folder as a glob: what means something in one stands for any character. */
const literal = (folder: string): string => folder.replace(/[[\]{}()*?!+@|\\]/g, '?');

/** A login as YAML writes it: some would be read as a number or as nothing. */
const yamlName = (name: string): string =>
  /^[A-Za-z][A-Za-z0-9_/.-]*$/.test(name) && !/^(?:null|true|false|yes|no|on|off)$/i.test(name)
    ? name
    : JSON.stringify(name);
