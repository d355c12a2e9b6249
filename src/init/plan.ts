import { policyPath } from '../policy/path.ts';
import type { Policy } from '../policy/schema.ts';
import { codeownersPlaces, parseCodeowners, proposals } from './codeowners.ts';
import { surveyFolders } from './folders.ts';
import { policyText, type Seen } from './policy-text.ts';
import { pullRequestTemplate } from './pull-request-template.ts';
import { namesIn, readWorkFile, type Survey } from './survey.ts';
import { missingSections, templatesHere } from './templates-here.ts';
import { reportOnlyWorkflow } from './workflow-text.ts';
import { readWorkflow, type Workflow } from './workflows.ts';

/** What becomes of one file. */
export interface PlannedFile {
  /** From the top folder. */
  path: string;
  /** `same`: it says this already; `leave`: it says something else, and nobody said --force. */
  action: 'write' | 'overwrite' | 'same' | 'leave';
  /** What it is for. */
  about: string;
  /** What it is to say, with the line ends of the checkout. */
  text: string;
  /** What it says now; null: it is not there. */
  before: string | null;
}

/** What `init` does in a checkout, and what a person should know about it. */
export interface Plan {
  files: readonly PlannedFile[];
  notes: readonly string[];
}

const workflowFolder = '.github/workflows';
const workflowPath = `${workflowFolder}/change-gate.yml`;
const templatePath = '.github/pull_request_template.md';

/** The workflow with its schedule in the time zone of the policy that is here already: sweeps follow its opening hours. */
async function inZoneOf(topLevel: string, template: string): Promise<string> {
  const policy = (await readWorkFile(topLevel, policyPath)) ?? '';
  const zone = /^\s+timezone:\s*["']?([A-Za-z0-9_+/-]{1,60})["']?\s*(?:#.*)?$/m.exec(policy)?.[1];
  return zone === undefined ? template : template.replaceAll('timezone: America/Chicago', `timezone: ${zone}`);
}

/** Works out what to write; writes nothing. `template` is the example of a workflow. */
export async function planInit(
  survey: Survey,
  { force, template, builtIn }: { force: boolean; template: string; builtIn: Policy },
): Promise<Plan> {
  const { topLevel } = survey;
  const workflows = await readWorkflows(topLevel);
  const others = workflows.filter(({ path }) => path !== workflowPath);
  const tests = [...new Set(others.filter((each) => each.tests && !each.gates).map(({ name }) => name))];
  const gating = others.find(({ gates }) => gates);
  const seen = await see(survey, tests, builtIn);
  const templates = await templatesHere(topLevel);
  const misnamed = (await namesIn(topLevel, '.github')).find((name) => name === 'change-gate.yaml');
  const wanted = [
    {
      path: workflowPath,
      about: 'judges pull requests; report-only',
      text: reportOnlyWorkflow(await inZoneOf(topLevel, template), tests),
      instead: gating?.path,
    },
    { path: templates.usual ?? templatePath, about: 'asks authors what policy 4.2 asks', text: pullRequestTemplate },
    {
      path: policyPath,
      about: 'the policy: the built-in one until you change it',
      text: policyText(seen, builtIn),
      instead: misnamed === undefined ? undefined : `.github/${misnamed}`,
    },
  ];
  const files = await Promise.all(wanted.map((file) => planFile(survey, file, force)));
  const usual = files[1]?.action === 'leave' ? files[1] : undefined;
  const lacking = usual === undefined ? [] : missingSections(usual.before ?? '', builtIn);
  return {
    files,
    notes: [
      ...notesOnCheckout(survey),
      ...(gating === undefined ? [] : [`${gating.path} runs the gate already: keep one of the two workflows.`]),
      ...(misnamed === undefined ? [] : [`.github/${misnamed} is not read: rename it to ${policyPath}.`]),
      ...(lacking.length === 0 ? [] : [`${usual?.path} has no section for: ${lacking.join(', ')}.`]),
      ...templates.folders.map(
        (folder) => `Templates in ${folder} are used only where an address names one; the gate asks the same of them.`,
      ),
    ],
  };
}

interface Wanted {
  path: string;
  about: string;
  text: string;
  /** Another file that does its work already. */
  instead?: string | undefined;
}

async function planFile(
  { topLevel, newline }: Survey,
  { path, about, text, instead }: Wanted,
  force: boolean,
): Promise<PlannedFile> {
  const before = await readWorkFile(topLevel, path);
  // A file that is replaced keeps its line ends.
  const ends = before === null ? newline : before.includes('\r\n') ? '\r\n' : '\n';
  const written = { about, text: text.replaceAll('\n', ends), before };
  if (before === null) {
    return instead === undefined || force
      ? { path, action: 'write', ...written }
      : { path: instead, action: 'leave', ...written };
  }
  if (unix(before) === unix(text)) return { path, action: 'same', ...written };
  return { path, action: force ? 'overwrite' : 'leave', ...written };
}

const unix = (text: string): string => text.replaceAll('\r\n', '\n');

async function readWorkflows(topLevel: string): Promise<Workflow[]> {
  const names = (await namesIn(topLevel, workflowFolder)).filter((name) => /\.ya?ml$/.test(name));
  const read = await Promise.all(
    names.map(async (name) => {
      const path = `${workflowFolder}/${name}`;
      const text = await readWorkFile(topLevel, path);
      return text === null ? null : readWorkflow(path, text);
    }),
  );
  return read.filter((workflow) => workflow !== null);
}

async function see({ topLevel, defaultBranch, files }: Survey, workflows: string[], builtIn: Policy): Promise<Seen> {
  const { areas, proposed } = surveyFolders(files, builtIn);
  const texts = await Promise.all(codeownersPlaces.map((file) => readWorkFile(topLevel, file)));
  const at = texts.findIndex((text) => text !== null);
  const named = proposals(parseCodeowners(texts[at] ?? ''));
  const file = codeownersPlaces[at];
  const owners = file === undefined || named.everybody.length === 0 ? null : { file, proposals: named };
  return { defaultBranch, owners, areas, proposed, workflows };
}

function notesOnCheckout({ branch, defaultBranch, unborn, remote }: Survey): string[] {
  return [
    ...(unborn ? ['There is no commit here yet: the policy counts once it is on the default branch.'] : []),
    ...(branch === null ? ['HEAD is detached: make a branch before you commit, git switch -c change-gate'] : []),
    ...(branch !== null && !unborn && branch === defaultBranch
      ? [`You are on ${branch}: make a branch for the pull request, git switch -c change-gate`]
      : []),
    ...(remote === null ? ['No remote names a repository on GitHub: add one with git remote add origin ADDRESS.'] : []),
  ];
}
