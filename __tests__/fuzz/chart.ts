/** The charts that GitHub draws with Mermaid: only what its grammar allows, told without the labels. */

const label = String.raw`"[\p{L}\p{N}-][\p{L}\p{N} -]*"`;
const number = String.raw`\d+(?:\.\d+)?`;

/** One for each line of ours. https://mermaid.js.org/syntax/xyChart.html and https://mermaid.js.org/syntax/pie.html */
const statements: readonly RegExp[] = [
  /^---$/,
  /^config:$/,
  /^ {2,6}(?:xyChart|themeVariables):$/,
  /^ {4}width: \d+$/,
  /^ {6}backgroundColor: transparent$/,
  /^ {6}plotColorPalette: "#[0-9a-f]{6}(?:, #[0-9a-f]{6})*"$/,
  /^xychart-beta(?: horizontal)?$/,
  /^pie showData$/,
  /^ {2}title [\p{L}\p{N} -]+$/u,
  new RegExp(`^ {2}title ${label}$`, 'u'),
  new RegExp(String.raw`^ {2}x-axis \[${label}(?:, ${label})*\]$`, 'u'),
  new RegExp(`^ {2}y-axis ${label} 0 --> ${number}$`, 'u'),
  new RegExp(String.raw`^ {2}(?:bar|line) \[${number}(?:, ${number})*\]$`),
  new RegExp(`^ {2}${label} : ${number}$`, 'u'),
];

/** The lines of a chart with its labels left out; a line that is none of ours stays as it is, and says so. */
export const chartOf = (source: string): string[] =>
  source
    .split(/\r\n?|\n/)
    .map((line) =>
      statements.some((form) => form.test(line))
        ? line.replaceAll(new RegExp(label, 'gu'), '"…"')
        : `not a chart’s: ${line}`,
    );
