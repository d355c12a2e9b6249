import type { Finding } from '../decision.ts';
import { byReader, iconOf, isOpen } from './findings.ts';
import type { Block } from './fit.ts';
import { join, link, type Markdown, md, text } from './markdown.ts';

/** Every rule with what was found, folded away: the record for an auditor. */
export function ruleTable(rank: number, findings: readonly Finding[], docsUrl: string | undefined): Block {
  if (findings.length === 0) return { rank, before: md``, items: [], after: md``, more: () => md`` };
  return {
    rank,
    before: md`<details><summary>Every rule: ${counts(findings)}</summary>

| | Rule | Found | Policy | Control |
|-|-|-|-|-|`,
    items: findings.map((finding) => row(finding, docsUrl)),
    after: md`
</details>`,
    more: (leftOut) => md`| | … and ${leftOut} more | | | |`,
  };
}

function row(finding: Finding, docsUrl: string | undefined): Markdown {
  const { title, rule, lifted, level } = finding;
  const isAdvice = level === 'warning' && isOpen(finding);
  const found =
    lifted === undefined
      ? join([isAdvice ? md`Advice:` : md``, text(finding.message, 300)], md` `)
      : md`Lifted by ${text(lifted.by, 300)}. Otherwise: ${text(lifted.message, 300)}`;
  const named = link(text(title), anchor(docsUrl, rule));
  return md`| ${iconOf(finding)} | ${named} | ${found} | ${finding.clauses.join(', ')} | ${finding.controls.join(', ')} |`;
}

function anchor(docsUrl: string | undefined, rule: string): string | undefined {
  if (docsUrl === undefined || !URL.canParse(docsUrl)) return undefined;
  const url = new URL(docsUrl);
  url.hash = rule;
  return url.href;
}

/** "3 to do, 12 fulfilled". Own words only: Markdown is not read inside the summary element. */
function counts(findings: readonly Finding[]): string {
  const { toDo, waits, unknown, advice, lifted, settled } = byReader(findings);
  const passed = settled.filter(({ outcome }) => outcome === 'pass').length;
  const all = [
    [toDo.length, 'to do'],
    [waits.length, 'waiting'],
    [unknown.length, 'not known'],
    [advice.length, 'advised'],
    [lifted.length, 'lifted'],
    [passed, 'fulfilled'],
    [settled.length - passed, 'not needed here'],
  ] as const;
  return all
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${word}`)
    .join(', ');
}
