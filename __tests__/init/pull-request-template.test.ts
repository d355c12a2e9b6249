import { describe, expect, it } from 'vitest';
import { parseBody } from '../../src/body/parse.ts';
import { evaluate } from '../../src/evaluate.ts';
import { pullRequestTemplate } from '../../src/init/pull-request-template.ts';
import { missingSections } from '../../src/init/templates-here.ts';
import { emergencySection } from '../../src/lanes/emergency-section.ts';
import { builtInPolicy } from '../../src/policy/built-in.ts';
import { change, THURSDAY } from '../support/change.ts';

const { headings } = builtInPolicy.emergency;

/** What the rules about descriptions find in a body, by rule. */
function found(body: string, labels: string[] = []): Record<string, string> {
  const labelEvents = labels.map((label) => ({ label, actor: 'ada', at: '2026-11-18T12:00:00Z', added: true }));
  const { findings } = evaluate(builtInPolicy, change({ body, labels, labelEvents }), THURSDAY);
  return Object.fromEntries(findings.map(({ rule, outcome }) => [rule, outcome]));
}

describe('the template, left as it is', () => {
  it('holds no content, no ticked box and no emergency', () => {
    const body = parseBody(pullRequestTemplate);
    expect(
      body.sections.map(({ content }) => content).filter((content) => !/^(?:Reason|Approved)/.test(content)),
    ).toEqual(body.sections.filter(({ heading }) => heading !== 'Emergency').map(() => ''));
    expect(body.tasks.filter(({ checked }) => checked)).toEqual([]);
    expect(emergencySection(body, headings)).toMatchObject({ reason: '', approvers: [], bare: null });
  });

  it('passes no rule that asks something of it', () => {
    expect(found(pullRequestTemplate)).toMatchObject({
      description: 'fail',
      'type-of-change': 'fail',
      testing: 'fail',
      'security-considerations': 'fail',
    });
    expect(found(pullRequestTemplate, ['emergency'])['emergency']).toBe('fail');
  });

  it('has every section that the policy asks for, also with Windows line ends', () => {
    for (const text of [pullRequestTemplate, pullRequestTemplate.replaceAll('\n', '\r\n')]) {
      expect(missingSections(text, builtInPolicy)).toEqual([]);
    }
    expect(missingSections('## Description\n## Testing\n', builtInPolicy)).toEqual([
      'Type of change',
      'Security considerations',
      'Rollback plan',
      'Emergency',
    ]);
  });
});

describe('the template, filled in', () => {
  const filled = pullRequestTemplate
    .replace(
      '[What does this PR do, and why?]',
      'Failed deliveries are retried, because events were lost.\n\nCloses #41',
    )
    .replace('- [ ] Bug fix', '- [x] Bug fix')
    .replace('- [ ] Unit', '- [x] Unit')
    .replace('- [ ] No security', '- [x] No security')
    .replace('[How to revert if needed]', 'Revert the merge commit; nothing is stored in a new format.');

  it.each([
    ['', filled],
    [' with Windows line ends', filled.replaceAll('\n', '\r\n')],
  ])('passes%s', (_name, body) => {
    expect(found(body)).toMatchObject({
      description: 'pass',
      'type-of-change': 'pass',
      testing: 'pass',
      'security-considerations': 'pass',
      emergency: 'not-applicable',
    });
  });

  it('declares an emergency with its two lines', () => {
    const urgent = filled
      .replace('[What is broken, or a link to the incident]', 'the shop is down, INC-7')
      .replace('[@login of who approved by word of mouth]', '@alan');
    expect(emergencySection(parseBody(urgent), headings)).toMatchObject({
      reason: 'the shop is down, INC-7',
      approvers: ['alan'],
    });
    expect(found(urgent, ['emergency'])['emergency']).toBe('pass');
  });
});
