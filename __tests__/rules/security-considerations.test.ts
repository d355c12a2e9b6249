import { describeRule } from '../support/describe-rule.ts';

const ticked = (...boxes: string[]) =>
  `## Security Considerations\n${['No security impact', 'Security review requested', 'Credentials/secrets involved'].map((box) => `- [${boxes.includes(box) ? 'x' : ' '}] ${box}`).join('\n')}`;
const sensitive = [{ path: 'src/auth/login.ts', status: 'modified' as const }];
const documentation = [{ path: 'README.md', status: 'modified' as const }];

describeRule('security-considerations', [
  { name: 'passes for no impact', change: { body: ticked('No security impact') }, outcome: 'pass' },
  { name: 'passes for a requested review', change: { body: ticked('Security review requested') }, outcome: 'pass' },
  {
    name: 'passes for secrets with a requested review',
    change: { body: ticked('Credentials/secrets involved', 'Security review requested') },
    outcome: 'pass',
  },
  { name: 'fails for no box', change: { body: ticked() }, outcome: 'fail', message: /No box is ticked/ },
  {
    name: 'fails where the section is missing',
    change: { body: 'Retries.' },
    outcome: 'fail',
    message: /no Security considerations section/i,
  },
  {
    name: 'fails for no impact beside secrets',
    change: { body: ticked('No security impact', 'Credentials/secrets involved') },
    outcome: 'fail',
    message: /contradicts/,
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
    remedy: /Security review requested/,
  },
  {
    name: 'fails for no impact over sensitive files',
    change: { body: ticked('No security impact'), files: sensitive },
    outcome: 'fail',
    message: /sensitive/,
    remedy: /untick/,
  },
  {
    name: 'fails for no box over sensitive files, naming the area',
    change: { body: ticked(), files: sensitive },
    outcome: 'fail',
    message: /Authentication/,
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
  },
  { name: 'is unknown without the files', change: { files: undefined }, outcome: 'unknown' },
]);
