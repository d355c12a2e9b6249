/**
 * Draws a job summary as GitHub shows it: node scripts/picture.ts SUMMARY.md OUT-PREFIX [--width 780] [--css DIRECTORY] [--open]
 * writes OUT-PREFIX-light.png and OUT-PREFIX-dark.png. The browser is CHROMIUM, or `chromium` on the PATH; the style sheets
 * are those of the package github-markdown-css, or in the directory of --css. --open unfolds what is folded.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import MarkdownIt from 'markdown-it';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    width: { type: 'string', default: '780' },
    css: { type: 'string' },
    open: { type: 'boolean', default: false },
  },
});
const [source, prefix] = positionals;
const width = Number(values.width);
if (source === undefined || prefix === undefined || !Number.isInteger(width) || width < 1) {
  process.stderr.write(
    'Usage: node scripts/picture.ts SUMMARY.md OUT-PREFIX [--width 780] [--css DIRECTORY] [--open]\n',
  );
  process.exit(2);
}

const styles = values.css ?? dirname(createRequire(import.meta.url).resolve('github-markdown-css/package.json'));
const background = { light: '#ffffff', dark: '#0d1117' } as const;
const work = mkdtempSync(join(tmpdir(), 'picture-'));

try {
  const body = new MarkdownIt({ html: true }).render(readFileSync(source, 'utf8'));
  for (const theme of ['light', 'dark'] as const) {
    const page = join(work, `${theme}.html`);
    writeFileSync(page, html(values.open ? body.replaceAll('<details>', '<details open>') : body, theme));
    const height = Number(/data-height="(\d+)"/.exec(chromium(['--dump-dom', pathToFileURL(page).href]))?.[1] ?? 1000);
    const picture = resolve(`${prefix}-${theme}.png`);
    chromium([`--window-size=${width},${height}`, `--screenshot=${picture}`, pathToFileURL(page).href]);
    process.stdout.write(`${picture}\n`);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** The page says its own height, because a screenshot is as high as the window. */
function html(body: string, theme: 'light' | 'dark'): string {
  const css = readFileSync(join(styles, `github-markdown-${theme}.css`), 'utf8');
  return `<!doctype html><meta charset="utf-8"><style>${css}
    html, body { margin: 0; background: ${background[theme]}; }
    .markdown-body { box-sizing: border-box; width: ${width}px; padding: 24px; }</style>
    <article class="markdown-body">${body}</article>
    <script>document.documentElement.dataset.height = document.querySelector('article').scrollHeight</script>`;
}

function chromium(options: readonly string[]): string {
  const quiet = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
  const drawing = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--hide-scrollbars',
    '--force-device-scale-factor=2',
  ];
  const profile = mkdtempSync(join(work, 'profile-'));
  const result = spawnSync(
    process.env['CHROMIUM'] ?? 'chromium',
    [...drawing, ...quiet, `--user-data-dir=${profile}`, ...options],
    { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, timeout: 60_000 },
  );
  if (result.status !== 0) throw new Error(`The browser failed: ${result.error?.message ?? result.stderr}`);
  return result.stdout;
}
