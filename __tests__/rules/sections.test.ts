import { describeRule } from '../support/describe-rule.ts';

const required = (...sections: Record<string, unknown>[]) => ({ rules: { sections: { required: sections } } });
const boxes = '## Impact\n- [x] Customers\n- [ ] Staff';
const sensitive = [{ path: 'src/auth/login.ts', status: 'modified' as const }];

describeRule('sections', [
  { name: 'asks for nothing by default', outcome: 'not-applicable' },
  {
    name: 'passes for a section with content',
    change: { body: '## Impact\nNone of the customers notice.' },
    policy: required({ heading: 'Impact' }),
    outcome: 'pass',
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
    message: /no Impact section/,
    actor: 'author',
  },
  {
    name: 'fails where it is empty',
    change: { body: '## Impact\n<!-- who notices? -->' },
    policy: required({ heading: 'Impact' }),
    outcome: 'fail',
    message: /empty/,
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
    message: /1 of 2/,
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
  },
  {
    name: 'fails for boxes where there are none left',
    change: { body: '## Impact\nNobody.' },
    policy: required({ heading: 'Impact', expect: 'any' }),
    outcome: 'fail',
    message: /no boxes/,
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
]);
