import { z } from 'zod';
import type { Change } from '../../src/change.ts';
import { factNames } from '../../src/change.ts';
import type { Finding } from '../../src/decision.ts';
import type { Rule } from '../../src/rule.ts';
import { rules } from '../../src/rules/index.ts';
import { examples } from './examples.ts';
import { judgeExample } from './judge-example.ts';
import { code, fenced, prose, slug, table } from './markdown.ts';
import { at, policySchema, settings, settingsTable } from './settings.ts';

const everyRule: readonly Rule[] = rules;

/** All rules at a glance, in the order in which a report lists them. */
export function rulesIndex(): string {
  const rows = everyRule.map(({ id, title, clauses, level }) => [
    `[${code(id)}](#${id})`,
    prose(title),
    clauses.join(', '),
    code(level ?? 'error'),
  ]);
  return table(['Rule', 'What it asks', 'Policy', 'Level'], rows);
}

/** One section for each rule: what it is, its options, and examples with what the gate says. `policy` is docs/policy.md. */
export function ruleSections(feature: Change, policy: string): string {
  const anchors = clauseAnchors(policy);
  return everyRule.map((rule) => section(rule, feature, anchors)).join('\n\n');
}

function section(rule: Rule, feature: Change, anchors: ReadonlyMap<string, string>): string {
  const { id, title, clauses, controls, needs, liftedBy = [], level = 'error' } = rule;
  const cited = clauses.map((clause) => {
    const anchor = anchors.get(clause);
    if (anchor === undefined) throw new Error(`The rule ${id} cites ${clause}, which docs/policy.md has not`);
    return `[${clause}](policy.md#${anchor})`;
  });
  const facts = [
    `Policy ${cited.join(', ')}`,
    controls.join(', '),
    `needs: ${needs.map((fact) => factNames[fact] ?? fact).join(', ')}`,
    `level: ${code(level)}`,
    liftedBy.length === 0 ? 'lifted in no lane' : `lifted in: ${liftedBy.map(code).join(', ')}`,
  ];
  return [`## ${id}`, `**${prose(title)}.**`, facts.join(' · '), ...options(rule), exampleTable(id, feature)].join(
    '\n\n',
  );
}

/** Settings that every rule has are told once, at the top of the page. */
const common = new Set(['level', 'clauses', 'controls']);

function options(rule: Rule): string[] {
  const own = settings(at(policySchema, 'rules', rule.id), '').filter(({ path }) => !common.has(path));
  if (own.length === 0) return ['No options.'];
  const { description } = rule.options(z);
  return [...(description === undefined ? [] : [sentence(description)]), settingsTable(own, 'Option')];
}

function exampleTable(id: string, feature: Change): string {
  const shown = everyExample(id);
  const rows = shown.map((example) => {
    const findings = judgeExample(id, example, feature);
    const verdicts = [...new Set(findings.map((finding) => finding.outcome))];
    return [prose(example.when), verdicts.join(', '), findings.map(said).join('<br>')];
  });
  const policies = [...new Set(shown.flatMap(({ policy }) => policy ?? []))].map((policy) => fenced('yaml', policy));
  const after =
    policies.length === 0
      ? []
      : ['What the policy file of those examples says besides `extends: default@1`:', ...policies];
  return [table(['The example', 'Outcome', 'What the gate says'], rows), ...after].join('\n\n');
}

const said = ({ message, remedy }: Finding): string =>
  [message, ...(remedy === undefined ? [] : [remedy])].map(sentence).join(' ');

const sentence = (text: string): string => prose(/[.!?]$/.test(text) ? text : `${text}.`);

function everyExample(id: string) {
  const own = new Map(Object.entries(examples)).get(id);
  if (own === undefined) throw new Error(`The rule ${id} has no examples in scripts/docs/examples.ts`);
  return own;
}

/** The anchors of the clauses in the policy document: 4.2 is "### 4.2 Request Phase". */
function clauseAnchors(policy: string): Map<string, string> {
  const headings = [...policy.matchAll(/^#{2,3} ((\d+(?:\.\d+)?)\.? .*)$/gm)];
  return new Map(headings.map(([, heading = '', number = '']) => [number, slug(heading)]));
}
