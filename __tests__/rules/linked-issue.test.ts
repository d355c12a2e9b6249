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
    message: /^Linked to acme\/shop#41$/,
  },
  { name: 'passes for a number', change: body('Closes #41'), outcome: 'pass', message: /^Refers to #41$/ },
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
    message: /^Refers to acme\/platform#7$/,
  },
  {
    name: 'passes for an address',
    change: body('https://github.com/acme/shop/issues/41'),
    outcome: 'pass',
    message: /^Refers to https:\/\/github\.com\/acme\/shop\/issues\/41$/,
  },
  {
    name: 'is unknown where GitHub did not show what is linked, and nothing is named',
    change: { ...body('Deliveries are retried'), linkedIssues: null },
    outcome: 'unknown',
    message: /^The issues that GitHub has linked could not be read$/,
    remedy: /^Grant the token "issues: read", or name the issue in the description \(“Closes #123”\)$/,
  },
  {
    name: 'passes for what is named, where GitHub did not show what is linked',
    change: { ...body('Closes #41'), linkedIssues: null },
    outcome: 'pass',
  },
  {
    name: 'fails for none',
    change: body('Deliveries are retried'),
    outcome: 'fail',
    message: /^No issue or ticket is linked$/,
    remedy: /^Link the issue this change belongs to \(“Closes #123”\), if there is one$/,
    actor: 'author',
  },
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
  {
    name: 'names three of many that GitHub has linked',
    change: { linkedIssues: ['a/b#1', 'a/b#2', 'a/b#3', 'a/b#4'] },
    outcome: 'pass',
    message: /^Linked to a\/b#1, a\/b#2, a\/b#3$/,
  },
  { name: 'passes for a number before the first heading', change: { body: 'See #41' }, outcome: 'pass' },
  {
    name: 'asks GitHub where none is linked and nothing is named',
    change: { ...body('Deliveries are retried'), linkedIssues: [] },
    outcome: 'fail',
  },
  { name: 'does not take a part of a path for an issue', change: body('docs/#41'), outcome: 'fail' },
  { name: 'does not take a part of a word for an issue', change: body('C#41'), outcome: 'fail' },
  { name: 'does not take a number without an end for an issue', change: body('#1234567890123'), outcome: 'fail' },
  { name: 'takes the longest numbers', change: body('#123456789012'), outcome: 'pass' },
  {
    name: 'does not take a word in small letters for a key',
    change: body('shop-12'),
    policy: jira,
    outcome: 'fail',
  },
  { name: 'does not take one letter for a key', change: body('X-12'), policy: jira, outcome: 'fail' },
  { name: 'takes digits in a key', change: body('A_1-12'), policy: jira, outcome: 'pass', message: /A_1-12$/ },
  {
    name: 'takes the signs of a pattern to the letter',
    change: body('ticket1234'),
    policy: { rules: { 'linked-issue': { patterns: ['t.cket(1)+[{number}]?'] } } },
    outcome: 'fail',
  },
  {
    name: 'finds the signs of a pattern to the letter',
    change: body('Part of t.cket(1)+[12]?|^$*/\\'),
    policy: { rules: { 'linked-issue': { patterns: ['t.cket(1)+[{number}]?|^$*/\\'] } } },
    outcome: 'pass',
  },
  {
    name: 'takes a placeholder that it does not know to the letter',
    change: body('{Word}-12'),
    policy: { rules: { 'linked-issue': { patterns: ['{Word}-{number}'] } } },
    outcome: 'pass',
    message: /^Refers to \{Word\}-12$/,
  },
]);
