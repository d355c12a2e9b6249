import { describeRule } from '../support/describe-rule.ts';

const said = 'Deliveries are retried, because a short outage lost events.';

describeRule('description', [
  { name: 'passes where the section says what and why', change: { body: `## Description\n${said}` }, outcome: 'pass' },
  { name: 'passes under another usual heading', change: { body: `### Summary\n${said}` }, outcome: 'pass' },
  {
    name: 'counts text before the first heading',
    change: { body: `${said}\n\n## Testing\n- [x] Unit tests pass` },
    outcome: 'pass',
  },
  { name: 'counts a body without headings', change: { body: said }, outcome: 'pass' },
  {
    name: 'counts what is split into What and Why',
    change: { body: '## What\nRetries failed deliveries.\n## Why\nEvents were lost.' },
    outcome: 'pass',
  },
  {
    name: 'counts text in a script without spaces',
    change: { body: '## Description\n配信に失敗したイベントを再送します。' },
    outcome: 'pass',
  },
  { name: 'fails for no body', change: { body: null }, outcome: 'fail', message: /no description/, actor: 'author' },
  { name: 'fails for an empty body', change: { body: ' \n ' }, outcome: 'fail', message: /no description/ },
  {
    name: 'fails for the untouched template',
    change: { body: '## Description\n[What does this PR do?]\n## Testing\n- [ ] Unit tests pass' },
    outcome: 'fail',
    message: /Description is empty/,
  },
  {
    name: 'fails for a comment',
    change: { body: `## Description\n<!-- ${said} -->` },
    outcome: 'fail',
    message: /is empty/,
  },
  { name: 'fails for a filler', change: { body: '## Description\nN/A' }, outcome: 'fail' },
  {
    name: 'fails where the section is missing',
    change: { body: '## Testing\n- [x] Unit tests pass' },
    outcome: 'fail',
    message: /no Description section/,
    remedy: /## Description/,
  },
  {
    name: 'fails for the title again',
    change: { body: '## Description\nRetry failed webhook deliveries' },
    outcome: 'fail',
    message: /repeats the title/,
  },
  {
    name: 'fails for a word or two',
    change: { body: '## Description\nRetries them' },
    outcome: 'fail',
    message: /2 words/,
  },
  { name: 'fails for a reference alone', change: { body: 'Fixes #12' }, outcome: 'fail' },
  {
    name: 'takes pasted code for text, not for a heading',
    change: { body: '```\n## Description\nDeliveries are retried because\n```' },
    outcome: 'pass',
  },
  {
    name: 'takes headings from the policy',
    change: { body: `## Beschreibung\n${said}` },
    policy: { rules: { description: { headings: ['Beschreibung'] } } },
    outcome: 'pass',
  },
]);
