import { describeRule } from '../support/describe-rule.ts';

const required = (...sections: Record<string, unknown>[]) => ({ rules: { sections: { required: sections } } });
const boxes = '## Impact\n- [x] Customers\n- [ ] Staff';
const sensitive = [{ path: 'src/auth/login.ts', status: 'modified' as const }];

describeRule('sections', [
  {
    name: 'asks for nothing by default',
    outcome: 'not-applicable',
    message: /^No further sections are asked of this change$/,
  },
  {
    name: 'passes for a section with content',
    change: { body: '## Impact\nNone of the customers notice.' },
    policy: required({ heading: 'Impact' }),
    outcome: 'pass',
    message: /^Impact is filled in$/,
  },
  {
    name: 'passes under an alias',
    change: { body: '## Who notices\nNobody outside.' },
    policy: required({ heading: 'Impact', aliases: ['Who notices'] }),
    outcome: 'pass',
  },
  {
    name: 'fails where it is missing',
    policy: required({ heading: 'Impact' }),
    outcome: 'fail',
    message: /^There is no Impact section$/,
    remedy: /^Add “## Impact” and fill it in$/,
    actor: 'author',
  },
  {
    name: 'fails where it is empty',
    change: { body: '## Impact\n<!-- who notices? -->' },
    policy: required({ heading: 'Impact' }),
    outcome: 'fail',
    message: /^Impact is empty$/,
    remedy: /^Fill in “## Impact”$/,
  },
  {
    name: 'says the remedy of the policy',
    policy: required({ heading: 'Impact', remedy: 'Name the customers who notice' }),
    outcome: 'fail',
    remedy: /Name the customers/,
  },
  {
    name: 'passes for any box',
    change: { body: boxes },
    policy: required({ heading: 'Impact', expect: 'any' }),
    outcome: 'pass',
  },
  {
    name: 'fails for all boxes where one is not ticked',
    change: { body: boxes },
    policy: required({ heading: 'Impact', expect: 'all' }),
    outcome: 'fail',
    message: /^1 of 2 boxes are ticked under Impact$/,
    remedy: /^Tick every box under “## Impact” once it is true$/,
  },
  {
    name: 'passes for exactly one box',
    change: { body: boxes },
    policy: required({ heading: 'Impact', expect: 'exactly-one' }),
    outcome: 'pass',
  },
  {
    name: 'fails for exactly one box where two are ticked',
    change: { body: boxes.replace('[ ]', '[x]') },
    policy: required({ heading: 'Impact', expect: 'exactly-one' }),
    outcome: 'fail',
    message: /^2 boxes are ticked under Impact; exactly one may be$/,
    remedy: /^Tick exactly one box under “## Impact”$/,
  },
  {
    name: 'fails for boxes where there are none left',
    change: { body: '## Impact\nNobody.' },
    policy: required({ heading: 'Impact', expect: 'any' }),
    outcome: 'fail',
    message: /^Impact has no boxes$/,
    remedy: /^Put the boxes of the template back under “## Impact” and tick what applies$/,
  },
  {
    name: 'asks only for the categories named',
    policy: required({ heading: 'Impact', categories: ['major'] }),
    outcome: 'not-applicable',
  },
  {
    name: 'asks only for the areas named',
    policy: required({ heading: 'Impact', areas: ['authentication'] }),
    outcome: 'not-applicable',
  },
  {
    name: 'asks where an area is touched',
    change: { files: sensitive },
    policy: required({ heading: 'Impact', areas: ['authentication'] }),
    outcome: 'fail',
  },
  {
    name: 'judges each section',
    change: { body: '## Impact\nNobody notices.' },
    policy: required({ heading: 'Impact' }, { heading: 'Cost' }),
    outcome: ['pass', 'fail'],
  },
  {
    name: 'fails for any box where none is ticked',
    change: { body: '## Impact\n- [ ] Customers' },
    policy: required({ heading: 'Impact', expect: 'any' }),
    outcome: 'fail',
    message: /^No box is ticked under Impact$/,
    remedy: /^Tick what applies under “## Impact”$/,
    actor: 'author',
  },
  {
    name: 'passes for all boxes where all are ticked',
    change: { body: boxes.replace('[ ]', '[x]') },
    policy: required({ heading: 'Impact', expect: 'all' }),
    outcome: 'pass',
  },
  {
    name: 'fails for exactly one box where none is ticked',
    change: { body: boxes.replace('[x]', '[ ]') },
    policy: required({ heading: 'Impact', expect: 'exactly-one' }),
    outcome: 'fail',
    message: /^0 boxes are ticked under Impact; exactly one may be$/,
  },
  {
    name: 'asks where one of several areas is touched',
    change: { files: sensitive },
    policy: required({ heading: 'Impact', areas: ['api', 'authentication'] }),
    outcome: 'fail',
  },
  {
    name: 'names the section as the author wrote it',
    change: { body: '## Who notices\n' },
    policy: required({ heading: 'Impact', aliases: ['Who notices'] }),
    outcome: 'fail',
    message: /^Who notices is empty$/,
  },
  {
    name: 'asks changes of every category where the policy names none',
    change: { files: [{ path: 'README.md', status: 'modified' }], body: 'Explains.' },
    policy: required({ heading: 'Impact' }),
    outcome: 'fail',
  },
  {
    name: 'names the section that is filled in as the author wrote it',
    change: { body: '## Who notices\nNobody.' },
    policy: required({ heading: 'Impact', aliases: ['Who notices'] }),
    outcome: 'pass',
    message: /^Who notices is filled in$/,
  },
]);
