import { type Markdown, md } from './markdown.ts';

/** The summary of a run that could not judge: never green, and it says why. */
export function refusal(message: string): string {
  const [first = '', ...rest] = message.split('\n');
  const details: Markdown[] = rest.filter((line) => line.trim() !== '').map((line) => md`\n- ${line.trim()}`);
  return `${[md`### ❓ Not judged\n\n${first}\n`, ...details].map(String).join('')}\n`;
}
