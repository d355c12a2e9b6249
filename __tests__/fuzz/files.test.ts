/** Files that strangers, or mistakes, can have written: events, change files and policies, near to what they should be. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { occasionOf, supportedEvents } from '../../src/github/event.ts';
import { recordEvents, recordOccasionOf } from '../../src/github/record-event.ts';
import { judge } from '../../src/judge.ts';
import { builtIn } from '../../src/policy/in-force.ts';
import { formatProblems, parsePolicy } from '../../src/policy/parse.ts';
import { printPolicy } from '../../src/policy/print.ts';
import { judgeProposed } from '../../src/policy/proposed.ts';
import { type ChangeRecord, recordText } from '../../src/records/record.ts';
import { recordMarkdown } from '../../src/records/record-markdown.ts';
import { parseRecord } from '../../src/records/schema.ts';
import { verifyRecords } from '../../src/records/verify.ts';
import { printVerification } from '../../src/records/verify-terminal.ts';
import { safeLogLines } from '../../src/report/log.ts';
import { proposedPolicy } from '../../src/report/proposed.ts';
import { UserError } from '../../src/user-error.ts';
import { call } from '../commands/call.ts';
import { branches, emergency, recorded, stored } from '../records/recorded.ts';
import { change, THURSDAY } from '../support/change.ts';
import { leastWork } from '../support/work.ts';
import { budget, timeLimit } from './budget.ts';
import { elementsOf } from './gfm.ts';
import { command, controls, deceptive } from './shown.ts';
import { anyText } from './strangers.ts';
import { harmless, retold } from './words.ts';

const require = createRequire(import.meta.url);
const webhooks: {
  name: string;
  examples: unknown[];
}[] = JSON.parse(readFileSync(require.resolve('@octokit/webhooks-examples/api.github.com/index.json'), 'utf8'));

/** What stands where something else should. */
const odd = fc.oneof(
  fc.constantFrom<unknown>(null, true, -1, 0, 1.5, 1e21, '', [], {}, [null], { toString: 'x' }, '9'.repeat(400)),
  anyText,
);
type Path = readonly (string | number)[];

function placesIn(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [at];
  const members = Array.isArray(value) ? value.map((item, index) => [index, item] as const) : Object.entries(value);
  return [at, ...members.flatMap(([name, member]) => placesIn(member, [...at, name]))];
}

/** A copy in which one place holds something else; undefined takes it away. */
function changed(value: unknown, [name, ...rest]: Path, put: unknown): unknown {
  if (name === undefined) return put;
  if (Array.isArray(value)) return value.map((item, index) => (index === name ? changed(item, rest, put) : item));
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.entries(value).map(([key, member]) => [key, key === name ? changed(member, rest, put) : member]);
  return Object.fromEntries(copy.filter(([, member]) => member !== undefined));
}

/** One to three mutations of what should stand there. */
const mutations = fc.array(fc.tuple(fc.nat(), fc.option(odd, { nil: undefined })), { minLength: 1, maxLength: 3 });
const mutated = (whole: unknown, of: readonly (readonly [number, unknown])[]): unknown =>
  of.reduce((value: unknown, [where, put]) => {
    const places = placesIn(value);
    return changed(value, places[where % places.length] ?? [], put);
  }, whole);

/** Whatever is told of it can be put right by a person, and is no command to a runner. */
function told(act: () => unknown): string {
  try {
    act();
    return '';
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown;
    const lines = safeLogLines(thrown.message);
    expect(lines.filter((line) => command.test(line) || controls.test(line))).toEqual([]);
    return thrown.message;
  }
}

const events = [...new Set([...supportedEvents, ...recordEvents])].flatMap((event) => {
  const name = event === 'pull_request_target' ? 'pull_request' : event;
  return webhooks
    .filter((one) => one.name === name)
    .flatMap(({ examples }) => examples.map((payload) => ({ event, payload })));
});

describe('an event file', () => {
  test(
    'like GitHub’s own, but for some values, says what the run is about, or what is wrong',
    () => {
      expect(events.length).toBeGreaterThan(40);
      fc.assert(
        fc.property(fc.nat(events.length - 1), mutations, (which, of) => {
          const { event = '', payload } = events[which] ?? {};
          const given = mutated(payload, of);
          for (const read of [occasionOf, recordOccasionOf]) {
            const message = told(() => {
              const { owner, repo } = read(event, given);
              // They stand in addresses.
              expect(`${owner}/${repo}`).toMatch(/^[\w.-]+\/[\w.-]+$/);
            });
            expect(message.length).toBeLessThan(2000);
          }
        }),
        budget(300),
      );
    },
    timeLimit,
  );
});

describe('a change file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'change-gate-fuzz-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'change.json');
  const evaluated = async (text: string) => {
    writeFileSync(file, text);
    const { code, stdout, stderr } = await call(folder, ['evaluate', file]);
    expect([0, 1, 2]).toContain(code);
    const shown = `${stdout}${stderr}`;
    expect(shown).not.toMatch(/bug of change-gate|\n\s+at .*:\d+:\d+/);
    expect(shown.replaceAll('\n', '')).not.toMatch(controls);
    expect(shown).not.toMatch(deceptive);
    if (code === 2) expect(stderr).toMatch(/^change-gate: /);
  };

  test(
    'with some other values is judged or refused, and never a bug',
    async () => {
      await fc.assert(
        fc.asyncProperty(mutations, (of) => evaluated(JSON.stringify(mutated(change(), of)) ?? '')),
        budget(100),
      );
    },
    timeLimit,
  );

  test(
    'with a slip in its text is judged or refused, and never a bug',
    async () => {
      const whole = JSON.stringify(change(), null, 1);
      await fc.assert(
        fc.asyncProperty(fc.nat(whole.length), fc.nat(30), anyText, (at, length, text) =>
          evaluated(`${whole.slice(0, at)}${text}${whole.slice(at + length)}`),
        ),
        budget(80),
      );
    },
    timeLimit,
  );
});

describe('a policy', () => {
  const text = printPolicy(builtIn().policy);
  const lines = text.split('\n');

  test(
    'with some other lines is in force or refused, and what is in force judges',
    () => {
      const line = fc.oneof(
        fc.constantFrom(...lines),
        anyText,
        fc.constantFrom(...lines).map((one) => ` ${one}`),
        fc.constantFrom(...lines).map((one) => one.replace(/[\w-]+:/, '__proto__:')),
        fc
          .tuple(fc.constantFrom(...lines), anyText)
          .map(([one, more]) => `${one.replace(/:.*/, '')}: ${JSON.stringify(more)}`),
      );
      const edits = fc.array(fc.tuple(fc.nat(lines.length), fc.nat(3), fc.array(line, { maxLength: 3 })), {
        minLength: 1,
        maxLength: 4,
      });
      fc.assert(
        fc.property(edits, (all) => {
          const edited = [...lines];
          for (const [at, remove, put] of all) edited.splice(at, remove, ...put);
          const given = edited.join('\n');
          const parsed = parsePolicy(given, 'policy.yml');
          if (parsed.ok) {
            const decision = judge(change(), THURSDAY, { policy: parsed.policy, source: 'policy.yml', sha256: '0' });
            expect(decision.findings.length).toBeGreaterThan(0);
            return;
          }
          expect(parsed.problems.length).toBeGreaterThan(0);
          const shown = safeLogLines(formatProblems(parsed.problems, 'policy.yml', given));
          expect(shown.filter((one) => command.test(one) || controls.test(one))).toEqual([]);
        }),
        budget(25),
      );
    },
    timeLimit,
  );

  test(
    'that a pull request proposes is told of on a page with the elements that it has with harmless words',
    async () => {
      const policy = builtIn();
      const decision = judge(change(), THURSDAY, policy);
      const inForce = { policy: policy.policy, decision };
      const ours = (key: string) => !['what', 'verdict'].includes(key);
      const edits = fc.array(fc.tuple(fc.nat(lines.length), fc.boolean(), anyText), { minLength: 1, maxLength: 3 });
      await fc.assert(
        fc.asyncProperty(edits, async (all) => {
          const edited = [...lines];
          for (const [at, isKey, put] of all) {
            const [key = '', value = ''] = (edited[at] ?? '').split(/(?<=^\s*)(?=\S)|:(.*)/s);
            edited[at] = isKey
              ? `${key}${JSON.stringify(put)}:${value}`
              : `${edited[at]?.replace(/:.*/s, '')}: ${JSON.stringify(put)}`;
          }
          const proposal = await judgeProposed(edited.join('\n'), 'policy.yml', change(), inForce, {});
          const plain = retold(proposal, ours, harmless());
          expect(elementsOf(String(proposedPolicy(proposal)))).toEqual(elementsOf(String(proposedPolicy(plain))));
        }),
        budget(10),
      );
    },
    timeLimit,
  );

  test.each(['a: ', '[', '- ', '{', '&a ', '? ', '"', '#', "'", '|\n', '\n ', '!!x ', '<<: ', '\t'])(
    'of 64 KB of %j is answered within a second of work',
    (piece) => {
      const read = () => parsePolicy(piece.repeat(65_536 / piece.length), 'policy.yml');
      const parsed = read();
      expect(parsed.ok ? piece.trim() : 'refused').toMatch(/refused|^#$|^$/);
      expect(leastWork(read, 1000)).toBeLessThan(1000);
    },
  );
});

describe('records', () => {
  const records: readonly ChangeRecord[] = [recorded(), recorded(emergency)];

  test(
    'with some other values, written by whoever can push there, are verified or told to be none',
    () => {
      fc.assert(
        fc.property(fc.nat(records.length - 1), mutations, (which, of) => {
          const record = records[which];
          if (record === undefined) throw new RangeError('no such record');
          const text = JSON.stringify(mutated(JSON.parse(recordText(record)), of)) ?? 'null';
          const files = stored(record).map((file) => (file.path.endsWith('.json') ? { ...file, text } : file));
          const verification = verifyRecords({ ...branches([record]), files });
          const at = { ref: 'main', sha: 'a'.repeat(40) };
          const report = { ...verification, repository: 'acme/shop', records: at, branch: at, notes: [] };
          const shown = printVerification(report, { color: false });
          expect(shown.replaceAll('\n', '')).not.toMatch(controls);
          expect(shown).not.toMatch(deceptive);
          const parsed = parseRecord(JSON.parse(text));
          if (parsed.ok) expect(recordMarkdown(parsed.record)).toMatch(/^# /);
        }),
        budget(80),
      );
    },
    timeLimit,
  );
});
