import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Decision } from '../../src/decision.ts';
import { summary } from '../../src/report/summary.ts';
import { decisions, emergency, failing, finding, passing, timezone, unknown, waitingForWindow } from './decisions.ts';
import { countStrings, hostileText, mapStrings } from './hostile.ts';
import { autolinked, searchedText, structure } from './structure.ts';

const options = {
  timezone,
  docsUrl: 'https://github.com/ilana/change-gate/blob/main/docs/rules.md',
  runUrl: 'https://github.com/acme/shop/actions/runs/1',
};

describe('what a person sees', () => {
  it.each(Object.entries(decisions))('%s', async (name, decision) => {
    await expect(summary(decision, options)).toMatchFileSnapshot(`__snapshots__/${name}.md`);
  });

  it('begins with the verdict', () => {
    const first = Object.values(decisions).map((decision) => summary(decision, options).split('\n')[0]);
    expect(first).toEqual([
      '### ✅ May be merged until Friday 27 November, 15:00 CT',
      '### ✅ May be merged',
      '### ❌ Not ready to merge — 3 things to do',
      '### ⏳ Waiting for a review',
      '### ⏳ Waiting: opens Monday 30 November, 09:00 CT, in 2 days 17 h',
      '### ❓ Could not be judged',
      '### ✅ May be merged until Friday 27 November, 15:00 CT',
      '### ✅ May be merged as an emergency',
    ]);
  });

  it('tells what is to do before why', () => {
    const parts = [
      '### ❌',
      'Major change',
      '#### To do',
      '#### Waits for',
      '#### Why this',
      '#### Sensitive',
      '<details>',
      'Judged',
    ];
    const places = parts.map((part) => summary(failing, options).indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('tells first what could not be judged, where that blocks', () => {
    const shown = summary(unknown, options);
    expect(shown.indexOf('#### Could not be judged')).toBeLessThan(shown.indexOf('#### To do'));
  });

  it('names what the author does before what others do', () => {
    const owners = finding({
      rule: 'a',
      title: 'A',
      outcome: 'fail',
      message: 'Nobody is named',
      remedy: 'Name somebody',
      actor: 'owner',
    });
    const authors = finding({
      rule: 'b',
      title: 'B',
      outcome: 'fail',
      message: 'Empty',
      remedy: 'Fill it in',
      actor: 'author',
    });
    const shown = summary({ ...failing, findings: [owners, authors] }, options);
    expect(shown).toContain(
      '1. **Fill it in.**<br>Empty. (policy 4.3)\n2. The owner of the policy: **Name somebody.**<br>',
    );
  });

  it('names ten files for each reason and counts the others', () => {
    const files = Array.from({ length: 25 }, (_, index) => ({ path: `src/${index}.ts`, pattern: '**' }));
    const shown = summary({ ...failing, sensitive: [{ area: 'api', title: 'API', files }], areas: ['api'] }, options);
    expect(shown).toContain('`src/9.ts` and 15 more');
    expect(shown).not.toContain('src/10.ts');
  });

  it('never shows advice as something that blocks', () => {
    const advice = finding({
      rule: 'a',
      title: 'A',
      outcome: 'fail',
      level: 'warning',
      message: 'Better so',
      remedy: 'Do it',
    });
    const shown = summary({ ...passing, findings: [advice] }, options);
    expect(shown).not.toMatch(/❌|#### To do/);
    expect(shown).toContain('⚠️ Better so. Do it. (policy 4.3)');
  });

  it('tells by whom a finding was lifted', () => {
    expect(summary(emergency, options)).toContain('- Lifted by lane emergency: labelled “emergency”:');
  });

  it('says how far ahead an instant is that the words name already, and the instant itself otherwise', () => {
    expect(summary(waitingForWindow, options)).toContain('09:00 CT. That is in 2 days 17 h.');
    const silent = waitingForWindow.findings.map((one) => ({
      ...one,
      message: 'Closed',
      ...(one.remedy ? { remedy: 'Wait' } : {}),
    }));
    expect(summary({ ...waitingForWindow, findings: silent }, options)).toContain(
      'Closed. Until Monday 30 November, 09:00 CT, in 2 days 17 h.',
    );
  });
});

describe('whatever strangers wrote', () => {
  const subjects = Object.values(decisions);

  it('the structure stays the same for each single text', () => {
    const subject = fc.constantFrom(...subjects);
    fc.assert(
      fc.property(subject, fc.nat(), hostileText, (decision, place, hostile) => {
        const chosen = place % countStrings(decision);
        const withText = (text: string) =>
          structure(
            summary(
              mapStrings(decision, (value, index) => (index === chosen ? text : value)),
              options,
            ),
          );
        expect(withText(hostile)).toEqual(withText('x'));
      }),
      { numRuns: 600 },
    );
  });

  it('the structure stays the same for all texts at once, and nothing is linked or mentioned', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...subjects),
        fc.array(hostileText, { minLength: 1, maxLength: 20 }),
        (decision, hostile) => {
          const shown = summary(
            mapStrings(decision, (_, index) => `${index} ${hostile[index % hostile.length]}`),
            options,
          );
          expect(structure(shown)).toEqual(
            structure(
              summary(
                mapStrings(decision, (_, index) => `${index} x`),
                options,
              ),
            ),
          );
          const searched = searchedText(shown);
          for (const pattern of autolinked) expect(searched).not.toMatch(pattern);
          expect(shown).not.toMatch(/(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069\u200b\u200e\u200f]/u);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('an address that is none of ours is no link', () => {
    for (const url of ['javascript:alert(1)', 'http://x.example', 'https://a.example/) **x**', 'x']) {
      const shown = summary({ ...passing, change: { ...passing.change, url } }, options);
      expect(structure(shown).join(' ')).not.toMatch(/javascript|http:/);
      expect(structure(shown)).not.toContain('link_open x');
    }
  });

  it('an instant that is none is printed as text', () => {
    const broken: Decision = { ...failing, at: '**x**', validUntil: '@octocat', earliestMerge: '# x' };
    expect(searchedText(summary(broken, options))).not.toMatch(autolinked[0]);
    expect(structure(summary(broken, options)).filter((part) => part.startsWith('heading_open'))).toHaveLength(6);
  });
});

describe('the size', () => {
  const files = Array.from({ length: 3000 }, (_, index) => ({
    path: `src/${'$@|'.repeat(1300)}/${index}.ts`,
    pattern: '**',
  }));
  const large: Decision = {
    ...failing,
    categoryReasons: Array.from({ length: 50 }, () => ({
      category: 'major',
      source: 'files',
      message: '$'.repeat(4000),
      files,
    })),
    sensitive: Array.from({ length: 50 }, (_, index) => ({ area: `a${index}`, title: '@'.repeat(4000), files })),
    findings: Array.from({ length: 3000 }, (_, index) => ({
      ...(failing.findings[index % failing.findings.length] ??
        finding({ rule: 'a', title: 'A', outcome: 'pass', message: 'a' })),
      message: `${index} ${'$|`'.repeat(1000)}`,
    })),
  };

  it('stays under 1 MiB with thousands of files and findings, and says that it was shortened', () => {
    const shown = summary(large, options);
    expect(Buffer.byteLength(shown)).toBeLessThanOrEqual(1024 * 1024);
    expect(shown).toMatch(/^### ❌ Not ready to merge/);
    expect(shown).toContain('Shortened to fit');
    expect(shown).toContain('Judged Friday 27 November');
  });

  const limits = [100, 400, 700, 1000, 1300, 1600, 1900, 2200, 2500, 2800, 3100, 3500, 4000];
  it.each([
    ...limits.map((limit) => [limit, 'failing', failing] as const),
    ...limits.map((limit) => [limit, 'emergency', emergency] as const),
    ...[100, 1000, 100_000].map((limit) => [limit, 'large', large] as const),
  ])('keeps whole markup at %i bytes: %s', (sizeLimit, _name, decision) => {
    const shown = summary(decision, { ...options, sizeLimit });
    expect(Buffer.byteLength(shown)).toBeLessThanOrEqual(sizeLimit);
    const parts = structure(shown);
    const opened = parts.filter((part) => /_open(?: |$)/.test(part)).length;
    expect(parts.filter((part) => part.endsWith('_close'))).toHaveLength(opened);
    for (const element of ['details', 'summary', 'sub']) {
      expect(shown.split(`<${element}>`)).toHaveLength(shown.split(`</${element}>`).length);
    }
    expect(shown).toMatch(/^### (❌|✅) /);
    expect(searchedText(shown)).not.toContain('**');
  });

  it('drops the list of rules before what is to do', () => {
    const shown = summary(failing, { ...options, sizeLimit: 2200 });
    expect(shown).toContain('#### To do');
    expect(shown).not.toContain('</details>');
  });

  it('is not shortened where it fits', () => {
    expect(summary(failing, options)).not.toContain('Shortened');
  });
});
