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
  {
    name: 'fails for no body',
    change: { body: null },
    outcome: 'fail',
    message: /^The pull request has no description$/,
    actor: 'author',
  },
  { name: 'fails for an empty body', change: { body: ' \n ' }, outcome: 'fail', message: /no description/ },
  {
    name: 'fails for the untouched template',
    change: { body: '## Description\n[What does this PR do?]\n## Testing\n- [ ] Unit tests pass' },
    outcome: 'fail',
    message: /^Description is empty$/,
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
    message: /^There is no Description section$/,
    remedy: /^Write under “## Description” what this change does and why it is needed$/,
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
    message: /^The description has 2 words: too few to say what changes and why$/,
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
  {
    name: 'says of a single word that it is one',
    change: { body: '## Description\nRetries' },
    outcome: 'fail',
    message: /^The description has one word: too few/,
  },
  {
    name: 'fails for the title again, whatever its case and spaces',
    change: { title: ' Retry failed webhook deliveries again ', body: 'retry FAILED webhook deliveries again' },
    outcome: 'fail',
    message: /^The description only repeats the title$/,
  },
  {
    name: 'counts what stands before the first heading and below it together, as two texts',
    change: { body: 'Retries failed\n\n## Description\nwebhook deliveries again' },
    outcome: 'pass',
    message: /^The change is described$/,
  },
  {
    name: 'does not count a filler before the first heading',
    change: { body: 'Not applicable\n\n## Description\nRetries failed webhook deliveries' },
    outcome: 'fail',
    message: /4 words/,
  },
  {
    name: 'does not count a filler under the heading',
    change: { body: 'Retries failed webhook deliveries\n\n## Description\nNot applicable' },
    outcome: 'fail',
    message: /4 words/,
  },
  {
    name: 'fails for a filler alone as for no text',
    change: { body: 'N/A' },
    outcome: 'fail',
    message: /^There is no Description section$/,
  },
  {
    name: 'fails for the title again, in spaces that a reader does not see',
    change: {
      title: 'Retry failed webhook deliveries again',
      body: '```\n Retry failed webhook deliveries again \n```',
    },
    outcome: 'fail',
    message: /repeats the title$/,
  },
  {
    name: 'names the section that is missing also where there is no text at all',
    change: { body: '## Testing' },
    outcome: 'fail',
    message: /^There is no Description section$/,
  },
]);
