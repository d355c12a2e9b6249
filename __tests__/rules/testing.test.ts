import { describeRule } from '../support/describe-rule.ts';

const ticked = (...boxes: string[]) =>
  `## Testing\n${['Unit tests pass', 'Integration tests pass', 'Manual testing completed', 'Tested in staging (if applicable)'].map((box) => `- [${boxes.includes(box) ? 'x' : ' '}] ${box}`).join('\n')}`;
const migration = [{ path: 'db/migrate/20261119_add_index.rb', status: 'added' as const }];
const documentation = [{ path: 'README.md', status: 'modified' as const }];
const check = (name: string, conclusion = 'success') => ({
  name,
  kind: 'check-run' as const,
  status: 'completed',
  conclusion,
});
const all = ['Unit tests pass', 'Integration tests pass', 'Tested in staging (if applicable)'];

describeRule('testing', [
  {
    name: 'passes for a Normal change with a ticked box',
    change: { body: ticked('Unit tests pass') },
    outcome: 'pass',
    message: /^Shown: “Unit tests pass” is ticked \(Staging: recommended, not shown\)$/,
  },
  {
    name: 'passes for a Normal change with manual testing alone',
    change: { body: ticked('Manual testing completed') },
    outcome: 'pass',
  },
  {
    name: 'passes for a Normal change with instructions',
    change: { body: '## How to test\nSend a webhook to a dead host.' },
    outcome: 'pass',
    message: /^How to test says how it is tested \(Staging: recommended, not shown\)$/,
  },
  {
    name: 'passes for a Normal change with a check named for it',
    change: { body: ticked(), checks: [check('unit-tests')] },
    outcome: 'pass',
    message: /^Shown: check “unit-tests” succeeded \(/,
  },
  {
    name: 'fails for a Normal change without evidence',
    change: { body: ticked() },
    outcome: 'fail',
    message: /^Testing shows neither evidence nor instructions$/,
    remedy: /^Tick under “## Testing” what has been tested, or say how to test this change$/,
    actor: 'author',
  },
  {
    name: 'fails for a Normal change without the section',
    change: { body: 'Retries.' },
    outcome: 'fail',
    message: /^There is no Testing section$/,
    remedy: /^Tick under “## Testing” what/,
  },
  {
    name: 'fails for a check that failed',
    change: { body: ticked(), checks: [check('unit-tests', 'failure')] },
    outcome: 'fail',
  },
  {
    name: 'passes for a Major change with all three',
    change: { body: ticked(...all), files: migration },
    outcome: 'pass',
    message:
      /^Shown: “Unit tests pass” is ticked, “Integration tests pass” is ticked, “Tested in staging \(if applicable\)” is ticked$/,
  },
  {
    name: 'fails for a Major change for each kind that is missing',
    change: { body: ticked('Unit tests pass'), files: migration },
    outcome: ['fail', 'fail'],
    message:
      /^Integration tests: required for a Major change, but neither ticked nor proven by a check\nStaging: required/,
    remedy: /^Tick “Integration tests pass” under “## Testing” once it is true$/m,
    actor: 'author',
  },
  {
    name: 'passes for a Major change proven by checks',
    change: {
      body: ticked('Tested in staging (if applicable)'),
      files: migration,
      checks: [check('unit'), check('e2e / chrome')],
    },
    outcome: 'pass',
  },
  {
    name: 'does not take its own check as proof',
    change: { body: ticked(...all.slice(1)), files: migration, checks: [{ ...check('unit'), own: true }] },
    outcome: 'fail',
  },
  {
    name: 'fails for a Major change whose checks could not be read and whose boxes are empty',
    change: { body: ticked(), files: migration, checks: undefined },
    outcome: ['fail', 'fail', 'fail'],
  },
  {
    name: 'does not take a green run as proof that a later run superseded',
    change: {
      body: ticked(...all.slice(1)),
      files: migration,
      checks: [
        { ...check('unit'), startedAt: '2026-11-18T10:00:00Z' },
        { ...check('unit', 'failure'), startedAt: '2026-11-18T11:00:00Z' },
      ],
    },
    outcome: 'fail',
    message: /^Unit tests: required/,
  },
  {
    name: 'asks nothing of a Standard change but its green checks',
    change: { body: 'Explains.', files: documentation },
    outcome: 'not-applicable',
    message: /^Not asked of a Standard change beyond its green checks$/,
  },
  {
    name: 'takes the matrix from the policy',
    change: { body: ticked('Unit tests pass') },
    policy: { rules: { testing: { required: { normal: { staging: 'required' } } } } },
    outcome: 'fail',
    message: /Staging/,
  },
  {
    name: 'asks for a check where the policy knows no box',
    change: { body: 'Retries.', files: migration },
    policy: { rules: { testing: { evidence: { unit: { boxes: [], checks: ['rspec*'] } } } } },
    outcome: ['fail', 'fail', 'fail'],
    remedy: /^Let a check named like “rspec\*” succeed$/m,
  },
  {
    name: 'asks for a check by the kind of test where the policy knows neither',
    change: { body: 'Retries.', files: migration },
    policy: { rules: { testing: { evidence: { unit: { boxes: [], checks: [] } } } } },
    outcome: ['fail', 'fail', 'fail'],
    remedy: /^Let a check named like “unit” succeed$/m,
  },
  {
    name: 'recommends all that the policy recommends',
    change: { body: '## How to test\nSend one.' },
    policy: { rules: { testing: { required: { normal: { integration: 'recommended' } } } } },
    outcome: 'pass',
    message: /\(Integration tests, Staging: recommended, not shown\)$/,
  },
  {
    name: 'recommends nothing that is shown',
    change: { body: ticked('Tested in staging (if applicable)') },
    outcome: 'pass',
    message: /^Shown: “Tested in staging \(if applicable\)” is ticked$/,
  },
  {
    name: 'knows no check where they could not be read',
    change: { body: '## How to test\nSend one.', checks: undefined },
    outcome: 'pass',
  },
  {
    name: 'does not take a box for proof that is not ticked under the heading',
    change: { body: `${ticked()}\n## Other\n- [x] Unit tests pass` },
    outcome: 'fail',
  },
  {
    name: 'asks a Normal change no unit test where the policy asks none of it',
    change: { body: '## How to test\nSend one.', files: documentation },
    policy: { rules: { testing: { required: { standard: { unit: 'required' } } } } },
    outcome: 'fail',
    message: /^Unit tests: required for a Standard change/,
  },
]);
