import { describeRule } from '../support/describe-rule.ts';

const body = (text: string) => ({ body: `## Description\n${text}` });
const jira = {
  rules: { 'linked-issue': { patterns: ['{KEY}-{number}', 'https://linear.app/acme/issue/{KEY}-{number}'] } },
};

describeRule('linked-issue', [
  {
    name: 'passes for an issue that GitHub has linked',
    change: { body: null, linkedIssues: ['acme/shop#41'] },
    outcome: 'pass',
    message: /acme\/shop#41/,
  },
  { name: 'passes for a number', change: body('Closes #41'), outcome: 'pass', message: /#41/ },
  {
    name: 'passes for a number in the title',
    change: { title: 'Retry deliveries (#41)', body: null },
    outcome: 'pass',
  },
  { name: 'passes for GH-41', change: body('See GH-41.'), outcome: 'pass' },
  {
    name: 'passes for an issue of another repository',
    change: body('Part of acme/platform#7'),
    outcome: 'pass',
    message: /acme\/platform#7/,
  },
  { name: 'passes for an address', change: body('https://github.com/acme/shop/issues/41'), outcome: 'pass' },
  {
    name: 'is unknown where GitHub did not show what is linked, and nothing is named',
    change: { ...body('Deliveries are retried'), linkedIssues: null },
    outcome: 'unknown',
    message: /could not be read/,
  },
  {
    name: 'passes for what is named, where GitHub did not show what is linked',
    change: { ...body('Closes #41'), linkedIssues: null },
    outcome: 'pass',
  },
  { name: 'fails for none', change: body('Deliveries are retried'), outcome: 'fail', actor: 'author' },
  { name: 'fails for a reference in a comment', change: body('<!-- Closes #41 -->'), outcome: 'fail' },
  { name: 'does not take a colour for an issue', change: body('The button is now #123abc'), outcome: 'fail' },
  { name: 'does not take an HTML entity for an issue', change: body('Costs 5&#36; now'), outcome: 'fail' },
  { name: 'does not take a heading of the template for an issue', change: body('# 41'), outcome: 'fail' },
  {
    name: 'knows other trackers by pattern',
    change: body('SHOP-12'),
    policy: jira,
    outcome: 'pass',
    message: /SHOP-12/,
  },
  {
    name: 'knows addresses of other trackers',
    change: body('https://linear.app/acme/issue/ENG-9/retry'),
    policy: jira,
    outcome: 'pass',
  },
  { name: 'asks for the pattern of the policy only', change: body('Closes #41'), policy: jira, outcome: 'fail' },
]);
