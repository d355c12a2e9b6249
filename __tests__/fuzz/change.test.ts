/** Changes in which strangers wrote whatever they liked, through everything that a run prints of them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Change } from '../../src/change.ts';
import { judge } from '../../src/judge.ts';
import { builtIn } from '../../src/policy/in-force.ts';
import { annotations } from '../../src/report/annotations.ts';
import { safeLogLines } from '../../src/report/log.ts';
import { outputs } from '../../src/report/outputs.ts';
import { statusText } from '../../src/report/status.ts';
import { summary } from '../../src/report/summary.ts';
import { terminal } from '../../src/report/terminal.ts';
import { autolinked, searchedText, structure } from '../report/structure.ts';
import { change, THURSDAY } from '../support/change.ts';
import { budget, timeLimit } from './budget.ts';
import { anyChange, anyText } from './strangers.ts';

const timezone = 'America/Chicago';
const docsUrl = 'https://github.com/ilana/change-gate/blob/main/docs/rules.md';
const runUrl = 'https://github.com/acme/shop/actions/runs/1';
const policy = builtIn();
const judged = (of: Change) => judge(of, THURSDAY, policy);
const page = (of: Change) => summary(judged(of), { timezone, docsUrl, runUrl });

/** What our own pages consist of, besides words. */
const ours =
  /^(?:link_open (?:https:\/\/github\.com\/(?:ilana\/change-gate|acme\/shop)\/\S+)|html_(?:inline|block) (?:\s*<\/?(?:details|summary|sub|br|span|code)>)+\s*.*|(?!link_open|html|image|heading_open|hr|code_block|fence|blockquote)\S+|heading_open)$/s;

/** What a runner would take for a command. */
const command = /^\s*::|##\[/;

describe('a change in which every text is a stranger’s', () => {
  test(
    'is judged, and no page of it holds what is not ours',
    () => {
      fc.assert(
        fc.property(anyChange, (given) => {
          const shown = page(given);
          expect(structure(shown).filter((part) => part !== '' && !ours.test(part))).toEqual([]);
          expect(shown.match(/^#{1,6} /gm)?.length ?? 0).toBe(
            structure(shown).filter((part) => part === 'heading_open').length,
          );
          const searched = searchedText(shown);
          for (const pattern of autolinked) expect(searched).not.toMatch(pattern);
        }),
        budget(150),
      );
    },
    timeLimit,
  );

  test(
    'starts no command in the log, and fits a status and the outputs',
    () => {
      fc.assert(
        fc.property(anyChange, (given) => {
          const decision = judged(given);
          const lines = safeLogLines(terminal(decision, { color: false, timezone }));
          expect(lines.filter((line) => command.test(line) || /[\n\r]/.test(line))).toEqual([]);
          const { description } = statusText(decision, timezone);
          expect([...description].length).toBeLessThanOrEqual(140);
          expect(description).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
          expect(JSON.parse(outputs(decision).decision)).toMatchObject({ verdict: decision.verdict });
          for (const [name, value] of Object.entries(outputs(decision))) {
            if (name !== 'decision') expect(value).not.toMatch(/[\n\r]/);
          }
          for (const { message, file } of annotations(decision))
            expect(`${message}${file}`).not.toMatch(/[\n\r\u2028\u2029]\s*(?:::|##\[)/);
        }),
        budget(150),
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
        budget(150),
      );
    },
    timeLimit,
  );
});

/** 64 KB of one thing. */
const pieces = [
  '[',
  '](',
  '<',
  '`',
  '*a',
  '_a_',
  '> ',
  '- [x] ',
  '# ',
  '|',
  '\\',
  '&amp;',
  '::',
  'a@b',
  'http://a.',
  '\n',
  ' ',
  '/',
  '{',
  '**/',
  '\u0301',
  '🏴',
  '<!--',
  '[^1]',
  '~~',
  '(',
  '"',
];
const long = (piece: string): string => piece.repeat(Math.ceil(65_536 / piece.length)).slice(0, 65_536);
const places: Record<string, (text: string) => Partial<Change>> = {
  title: (title) => ({ title }),
  body: (body) => ({ body }),
  'a section': (text) => ({ body: `## Description\n${text}\n## Emergency\nReason: ${text}` }),
  'a label': (text) => ({ labels: [text] }),
  'a login': (login) => ({ author: { login, bot: false } }),
  // Each as long as a machine can check out.
  paths: (text) => ({
    files: Array.from({ length: 4 }, (_, index) => {
      const path = `${index}${text.slice(index * 4096 + 2, (index + 1) * 4096)}`;
      return { path, status: 'modified', additions: 1, deletions: 1 };
    }),
  }),
  'a patch': (text) => ({
    files: [{ path: 'src/a.ts', status: 'modified', additions: 1, deletions: 1, patch: `@@ -1 +1 @@\n-a\n+${text}` }],
  }),
  'a manifest’s patch': (text) => ({
    files: [
      { path: 'package.json', status: 'modified', additions: 1, deletions: 1, patch: `@@ -1 +1 @@\n-a\n+${text}` },
    ],
  }),
  'a commit message': (message) => ({ commits: (change().commits ?? []).map((one) => ({ ...one, message })) }),
  'a check’s name': (name) => ({ checks: (change().checks ?? []).map((one) => ({ ...one, name })) }),
};

describe('64 KB take under a second of work', () => {
  test.each(Object.entries(places))(
    'in %s',
    (_name, put) => {
      const slow = pieces.flatMap((piece) => {
        const given = { ...change(), ...put(long(piece)) };
        const { user: before } = process.cpuUsage();
        const decision = judged(given);
        terminal(decision, { color: false, timezone });
        summary(decision, { timezone, docsUrl, runUrl });
        const milliseconds = (process.cpuUsage().user - before) / 1000;
        return milliseconds > 1000 ? [`${JSON.stringify(piece)}: ${milliseconds} ms`] : [];
      });
      expect(slow).toEqual([]);
    },
    60_000,
  );
});
