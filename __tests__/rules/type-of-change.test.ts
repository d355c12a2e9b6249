import { describeRule } from '../support/describe-rule.ts';

const ticked = (...boxes: string[]) =>
  `## Type of Change\n${['Bug fix', 'New feature', 'Breaking change', 'Documentation', 'Configuration'].map((box) => `- [${boxes.includes(box) ? 'x' : ' '}] ${box}`).join('\n')}`;
const documentation = [{ path: 'docs/retries.md', status: 'modified' as const }];

describeRule('type-of-change', [
  { name: 'passes for one box', change: { body: ticked('Bug fix') }, outcome: 'pass', message: /^Ticked: Bug fix$/ },
  {
    name: 'passes for several boxes',
    change: { body: ticked('New feature', 'Documentation') },
    outcome: 'pass',
    message: /^Ticked: New feature, Documentation$/,
  },
  {
    name: 'fails for no box',
    change: { body: ticked() },
    outcome: 'fail',
    message: /^No box is ticked under Type of Change$/,
    remedy: /^Tick what applies under “Type of Change”$/,
    actor: 'author',
  },
  {
    name: 'fails where the section is missing',
    change: { body: 'Retries deliveries.' },
    outcome: 'fail',
    message: /^There is no Type of change section$/,
    remedy: /^Add “## Type of change” with the boxes of the template and tick what applies$/,
    actor: 'author',
  },
  {
    name: 'fails for boxes outside the section',
    change: { body: '- [x] Bug fix\n\n## Type of Change\n- [ ] Bug fix' },
    outcome: 'fail',
  },
  { name: 'fails for a box in code', change: { body: '## Type of Change\n```\n- [x] Bug fix\n```' }, outcome: 'fail' },
  {
    name: 'fails for Documentation alone over changed code',
    change: { body: ticked('Documentation') },
    outcome: 'fail',
    message: /^Only “Documentation” is ticked, but files other than documentation change$/,
    remedy: /^Tick what the change really is under “Type of Change”, or take the other files out$/,
    actor: 'author',
  },
  {
    name: 'passes for Documentation over documentation',
    change: { body: ticked('Documentation'), files: documentation },
    outcome: 'pass',
  },
  {
    name: 'is not asked of a Standard change',
    change: { body: 'Explains retries.', files: documentation },
    outcome: 'not-applicable',
    message: /^Not asked of a Standard change$/,
  },
  { name: 'is unknown without the files', change: { body: ticked('Bug fix'), files: undefined }, outcome: 'unknown' },
  {
    name: 'knows the heading whatever its decoration',
    change: { body: '### 🔖 2. TYPE OF CHANGE:\n* [X] Bug fix' },
    outcome: 'pass',
  },
  {
    name: 'names all boxes that say documentation',
    change: { body: '## Type of Change\n- [x] Documentation\n- [x] Docs' },
    outcome: 'fail',
    message: /^Only “Documentation”, “Docs” is ticked/,
  },
]);
