import { appendFileSync, writeFileSync } from 'node:fs';
import { EOL } from 'node:os';
import * as core from '@actions/core';
import type { Decision } from '../decision.ts';
import { annotations } from '../report/annotations.ts';
import { safeLog, safeLogLines } from '../report/log.ts';
import { outputs } from '../report/outputs.ts';
import { terminal } from '../report/terminal.ts';

/** Writes a decision where a runner shows it: outputs, log and annotations. */
export function printDecision(decision: Decision, timezone: string): void {
  writeOutputs(outputs(decision));
  printLines(terminal(decision, { color: false, timezone }));
  for (const { level, message, file, line } of annotations(decision)) {
    const remark = { error: core.error, warning: core.warning, notice: core.notice }[level];
    remark(message, { file, startLine: line });
  }
}

/**
 * Sets outputs, as `core.setOutput` would one by one. What ends a value here is made to stand nowhere in it, where that package takes
 * something random, for which Node loads all of its cryptography.
 */
function writeOutputs(values: Readonly<Record<string, string>>): void {
  const file = process.env['GITHUB_OUTPUT'] ?? '';
  if (file === '') {
    for (const [name, value] of Object.entries(values)) core.setOutput(name, value);
    return;
  }
  const lines = Object.entries(values).flatMap(([name, value]) => {
    let end = 'ghadelimiter';
    while (value.includes(end)) end += '_';
    return [`${name}<<${end}`, value, end];
  });
  appendFileSync(file, `${lines.join(EOL)}${EOL}`);
}

/** Writes text into the log, where none of its lines is a command to the runner. */
export function printLines(text: string): void {
  core.info(safeLogLines(text).join(EOL));
}

/** Shows a remark on the run's page. */
export const warn = (message: string): void => core.warning(safeLog(message));
export const notice = (message: string): void => core.notice(safeLog(message));

/** Turns the run red, with the reason. */
export const fail = (message: string): void => core.setFailed(safeLog(message));

/**
 * Puts Markdown onto the run's page, in place of what this step wrote there before. Does nothing where there is no page. Throws where the
 * file cannot be written. To do it by `core.summary` would load what no other part of a run needs.
 */
export function writeSummary(markdown: string): void {
  const file = process.env['GITHUB_STEP_SUMMARY'] ?? '';
  if (file !== '') writeFileSync(file, `${markdown}${EOL}`);
}
