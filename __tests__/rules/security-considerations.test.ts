import { describeRule } from '../support/describe-rule.ts';

const ticked = (...boxes: string[]) =>
  `## Security Considerations\n${['No security impact', 'Security review requested', 'Credentials/secrets involved'].map((box) => `- [${boxes.includes(box) ? 'x' : ' '}] ${box}`).join('\n')}`;
const sensitive = [{ path: 'src/auth/login.ts', status: 'modified' as const }];
const documentation = [{ path: 'README.md', status: 'modified' as const }];

describeRule('security-considerations', [
  {
    name: 'passes for no impact',
    change: { body: ticked('No security impact') },
    outcome: 'pass',
    message: /^Ticked: No security impact$/,
  },
  { name: 'passes for a requested review', change: { body: ticked('Security review requested') }, outcome: 'pass' },
  {
    name: 'passes for secrets with a requested review',
    change: { body: ticked('Credentials/secrets involved', 'Security review requested') },
    outcome: 'pass',
    message: /^Ticked: Security review requested, Credentials\/secrets involved$/,
  },
  {
    name: 'fails for no box',
    change: { body: ticked() },
    outcome: 'fail',
    message: /^No box is ticked under Security Considerations$/,
    remedy: /^Under “Security Considerations”, tick what applies$/,
    actor: 'author',
  },
  {
    name: 'fails where the section is missing',
    change: { body: 'Retries.' },
    outcome: 'fail',
    message: /^There is no Security considerations section$/,
    remedy: /^Add “## Security considerations” with the boxes of the template and tick what applies$/,
  },
  {
    name: 'fails for no impact beside secrets',
    change: { body: ticked('No security impact', 'Credentials/secrets involved') },
    outcome: 'fail',
    message: /^Security Considerations contradicts itself: “No security impact” is ticked beside another box$/,
    remedy: /^Untick “No security impact”, or the others$/,
  },
  {
    name: 'fails for no impact beside a requested review',
    change: { body: ticked('No security impact', 'Security review requested') },
    outcome: 'fail',
    message: /contradicts/,
  },
  {
    name: 'fails for secrets without a review',
    change: { body: ticked('Credentials/secrets involved') },
    outcome: 'fail',
    message: /^“Security review requested” is not ticked, but credentials or secrets are involved$/,
    remedy: /^Tick “Security review requested” under “Security Considerations”$/,
  },
  {
    name: 'fails for no impact over sensitive files',
    change: { body: ticked('No security impact'), files: sensitive },
    outcome: 'fail',
    message:
      /^“Security review requested” is not ticked, but the change is sensitive \(Authentication and authorization\)$/,
    remedy: /^Tick “Security review requested” under “Security Considerations” and untick “No security impact”$/,
  },
  {
    name: 'fails for no box over sensitive files, naming the area',
    change: { body: ticked(), files: sensitive },
    outcome: 'fail',
    message:
      /^No box is ticked under Security Considerations, and the change is sensitive \(Authentication and authorization\)$/,
    remedy: /^Under “Security Considerations”, tick “Security review requested”$/,
  },
  {
    name: 'passes for a requested review over sensitive files',
    change: { body: ticked('Security review requested'), files: sensitive },
    outcome: 'pass',
  },
  {
    name: 'is not asked of documentation',
    change: { body: 'Explains.', files: documentation },
    outcome: 'not-applicable',
    message: /^Not asked of a Standard change$/,
  },
  { name: 'is unknown without the files', change: { files: undefined }, outcome: 'unknown' },
  {
    name: 'names each sensitive area',
    change: { body: ticked(), files: [...sensitive, { path: 'openapi.yaml', status: 'modified' }] },
    outcome: 'fail',
    message: /\((?:[^()]+), (?:[^()]+)\)$/,
  },
  {
    name: 'asks a sensitive change of a category that it is not asked of otherwise',
    change: { body: ticked(), files: sensitive },
    policy: { rules: { 'security-considerations': { categories: [] } } },
    outcome: 'fail',
  },
  {
    name: 'judges what is ticked though it is not asked',
    change: { body: ticked('No security impact', 'Security review requested'), files: documentation },
    outcome: 'fail',
  },
  {
    name: 'names the boxes of the policy',
    change: { body: '## Sicherheit\n', files: sensitive },
    policy: {
      rules: { 'security-considerations': { headings: ['Sicherheit'], reviewRequested: ['Prüfung erbeten'] } },
    },
    outcome: 'fail',
    remedy: /^Under “Sicherheit”, tick “Prüfung erbeten”$/,
  },
]);
