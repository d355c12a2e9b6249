/** Changes in which strangers wrote whatever they liked, through everything that a run prints of them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Change } from '../../src/change.ts';
import type { Decision } from '../../src/decision.ts';
import { judge } from '../../src/judge.ts';
import { builtIn } from '../../src/policy/in-force.ts';
import { groupSummary } from '../../src/report/group-summary.ts';
import { statusText } from '../../src/report/status.ts';
import { summary } from '../../src/report/summary.ts';
import { terminal } from '../../src/report/terminal.ts';
import { mapStrings } from '../report/hostile.ts';
import { change, THURSDAY } from '../support/change.ts';
import { budget, timeLimit } from './budget.ts';
import { elementsOf } from './gfm.ts';
import { controls, deceptive, printed } from './shown.ts';
import { anyChange, anyText } from './strangers.ts';
import { harmless } from './words.ts';

const timezone = 'America/Chicago';
const docsUrl = 'https://github.com/ilana/change-gate/blob/main/docs/rules.md';
const runUrl = 'https://github.com/acme/shop/actions/runs/1';
const policy = builtIn();
const judged = (of: Change) => judge(of, THURSDAY, policy);

/** The same decision, in which nobody wrote anything but words. */
const harmlessly = (decision: Decision): Decision => mapStrings(decision, harmless());

/** Elements of a page; links to the rules differ in the name of the rule. */
const elements = (page: string): string[] =>
  elementsOf(page).map((line) => line.replace(/(link https:\/\/github\.com\/ilana\/[^#]*)#.*/, '$1'));

const pages: Record<string, (decision: Decision, warning: string) => string> = {
  'the summary': (decision, warning) => summary(decision, { timezone, docsUrl, runUrl, warnings: [warning] }),
  'the comment': (decision) =>
    `<!-- change-gate -->\n${summary(decision, { timezone, docsUrl, runUrl, reportOnly: true })}`,
  'the summary of a merge group': (decision) =>
    groupSummary(
      {
        members: [
          { decision, atMerge: decision },
          { decision: { ...decision, verdict: 'pass' }, atMerge: decision },
        ],
        mergesBy: THURSDAY,
        passes: false,
      },
      { timezone, docsUrl, runUrl },
    ),
};

describe('a change in which every text is a stranger’s', () => {
  test.each(Object.entries(pages))(
    'is judged, and %s has the elements that it has with harmless words',
    (_name, page) => {
      fc.assert(
        fc.property(anyChange, anyText, (given, warning) => {
          const decision = judged(given);
          expect(elements(page(decision, `x${warning}`))).toEqual(elements(page(harmlessly(decision), 'x')));
        }),
        budget(10),
      );
    },
    timeLimit,
  );

  test(
    'cut to any size, its page holds no element that is not in the whole',
    () => {
      fc.assert(
        fc.property(anyChange, fc.integer({ min: 200, max: 12_000 }), (given, sizeLimit) => {
          const decision = judged(given);
          const options = { timezone, docsUrl, runUrl };
          const shown = summary(decision, { ...options, sizeLimit });
          const whole = new Set([...elements(summary(harmlessly(decision), options)), '  emphasis', 'paragraph']);
          expect(
            elements(shown).filter((line) => !whole.has(line) && !/^ *(?:code span|emphasis)$/.test(line)),
          ).toEqual([]);
          // The headline is kept whatever it is.
          expect(Buffer.byteLength(shown)).toBeLessThanOrEqual(Math.max(sizeLimit, 400));
        }),
        budget(10),
      );
    },
    timeLimit,
  );

  test(
    'starts no command in the log, and hands over its outputs and remarks as they are',
    () => {
      fc.assert(
        fc.property(
          anyChange,
          anyText.filter((text) => text !== ''),
          (given, file) => {
            const plain = judged(given);
            const findings = plain.findings.map((one, index) => ({ ...one, evidence: { file, line: index + 1 } }));
            const decision = { ...plain, findings };
            const { remarks, expected, commands, lines, outputs } = printed(decision, timezone);
            expect(remarks.length).toBeGreaterThan(0);
            expect(commands).toEqual([]);
            expect(remarks).toEqual(expected);
            expect(lines.filter((line) => controls.test(line) || deceptive.test(line))).toEqual([]);
            expect(JSON.parse(outputs['decision'] ?? '')).toMatchObject({ verdict: decision.verdict });
            for (const [name, value] of Object.entries(outputs)) {
              if (name !== 'decision') expect(value).not.toMatch(/[\n\r]/);
            }
          },
        ),
        budget(40),
      );
    },
    timeLimit,
  );

  test(
    'sends nothing to a terminal but text and our own colors, and fits a status',
    () => {
      fc.assert(
        fc.property(anyChange, fc.integer({ min: 20, max: 120 }), (given, width) => {
          const decision = judged(given);
          const plain = terminal(decision, { color: false, timezone, width });
          expect(plain.replaceAll('\n', '')).not.toMatch(controls);
          expect(plain).not.toMatch(deceptive);
          const colored = terminal(decision, { color: true, timezone, width });
          // biome-ignore lint/suspicious/noControlCharactersInRegex: our own colors.
          expect(colored.replaceAll(/\u001b\[[\d;]*m/g, '')).toBe(plain);
          const { description, state } = statusText(decision, timezone, ' (and #7)');
          expect([...description].length).toBeLessThanOrEqual(140);
          expect(description).not.toMatch(controls);
          // Nothing of it is a stranger's.
          expect(statusText(harmlessly({ ...decision, findings: [] }), timezone).state).toBe(state);
          expect(description).toMatch(/^[\w\s.,:;()#-]*…?$/);
        }),
        budget(50),
      );
    },
    timeLimit,
  );

  test(
    'never passes for what is written in a title, a label, a check or a path alone',
    () => {
      const blocked = { ...change(), reviews: [], threads: [{ resolved: false, path: 'a', url: '' }] };
      fc.assert(
        fc.property(anyText, fc.constantFrom('title', 'body', 'label', 'head'), (text, where) => {
          const attacked: Change = {
            ...blocked,
            ...(where === 'title' ? { title: text } : {}),
            ...(where === 'body' ? { body: text } : {}),
            ...(where === 'label' ? { labels: [text] } : {}),
            ...(where === 'head' ? { head: { ...blocked.head, ref: text } } : {}),
          };
          expect(judged(attacked).verdict).not.toBe('pass');
        }),
        budget(100),
      );
    },
    timeLimit,
  );
});
