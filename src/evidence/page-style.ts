import { createHash } from 'node:crypto';
import { type Html, html } from './html.ts';

/** The style sheet of the page: readable in light and in dark, and in print on A4 and Letter always light. */
const css = html`
:root { color-scheme: light dark; --paper: #fff; --ink: #1b1f24; --quiet: #57606a; --line: #d5dae0; --wash: #f4f6f8;
  --accent: #1f4e79; --good: #17663a; --good-wash: #e6f4ea; --bad: #a3192a; --bad-wash: #fdeced; --mid: #7a4d00; --mid-wash: #fdf3dd; }
@media screen and (prefers-color-scheme: dark) { :root { --paper: #14181d; --ink: #e3e7eb; --quiet: #9da7b1; --line: #343b43;
  --wash: #1c2228; --accent: #8fbfea; --good: #7bd197; --good-wash: #15301f; --bad: #ff9aa2; --bad-wash: #3a191d; --mid: #eac06a; --mid-wash: #33280f; } }
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
body { max-width: 1080px; margin: 0 auto; padding: 32px 28px 64px; overflow-wrap: break-word; }
bdi, code, li, .said, .lead, h1 { overflow-wrap: anywhere; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0; letter-spacing: -.01em; }
h2 { font-size: 1.25rem; margin: 2.6rem 0 .7rem; padding-bottom: .3rem; border-bottom: 2px solid var(--line); }
h3 { font-size: 1.03rem; margin: 1.5rem 0 .5rem; }
h4 { font-size: .8rem; margin: 1.2rem 0 .35rem; color: var(--quiet); text-transform: uppercase; letter-spacing: .05em; }
p { margin: .5rem 0; } ul { margin: .4rem 0; padding-left: 1.3rem; } li { margin: .15rem 0; }
a { color: var(--accent); } .when { white-space: nowrap; } small, .quiet { color: var(--quiet); font-size: .86em; }
code { font: .84em/1.4 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
.over { color: var(--quiet); font-size: .82rem; text-transform: uppercase; letter-spacing: .08em; margin: 0 0 .35rem; }
.lead { font-size: 1.05rem; color: var(--quiet); margin: .3rem 0 1.3rem; }
.banner { border: 1px solid; border-left-width: 6px; border-radius: 4px; padding: .75rem 1rem; margin: 1rem 0; }
.banner strong { font-size: 1.06rem; } .banner ul { margin-bottom: 0; }
.good { color: var(--good); } .bad { color: var(--bad); } .mid { color: var(--mid); }
.banner.good { background: var(--good-wash); } .banner.bad { background: var(--bad-wash); }
.banner.good *, .banner.bad * { color: inherit; }
.tag { display: inline-block; padding: 0 .5em; border-radius: 3px; font-size: .82rem; font-weight: 600; white-space: nowrap; background: var(--wash); color: var(--quiet); }
.tag.good { background: var(--good-wash); color: var(--good); } .tag.bad { background: var(--bad-wash); color: var(--bad); } .tag.mid { background: var(--mid-wash); color: var(--mid); }
.figures { display: flex; flex-wrap: wrap; gap: .8rem; margin: 1rem 0; }
.figures > div { flex: 1 1 140px; border: 1px solid var(--line); border-radius: 4px; padding: .6rem .8rem; }
.figures b { display: block; font-size: 1.5rem; line-height: 1.25; font-variant-numeric: tabular-nums; } .figures span { color: var(--quiet); font-size: .84rem; }
.tables { display: flex; flex-wrap: wrap; gap: 0 1.6rem; } .tables > div { flex: 1 1 290px; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0 1rem; font-size: .88rem; }
th, td { text-align: left; vertical-align: top; padding: .34rem .55rem; border-bottom: 1px solid var(--line); }
thead th { border-bottom: 2px solid var(--line); color: var(--quiet); font-weight: 600; font-size: .8rem; background: var(--wash); }
td.n, th.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; } td.nowrap, td.nowrap code, td.nowrap bdi { white-space: nowrap; overflow-wrap: normal; } td.c, th.c { text-align: center; }
table.facts td { overflow-wrap: anywhere; } table.facts { table-layout: fixed; } table.facts th { width: 11rem; color: var(--quiet); font-weight: 500; }
.said { border-left: 3px solid var(--line); padding: .1rem 0 .1rem .8rem; margin: .3rem 0; }
.record { border: 1px solid var(--line); border-radius: 6px; padding: 1rem 1.2rem 1.2rem; margin: 1.4rem 0; }
.record h3 { margin: 0 0 .3rem; font-size: 1.13rem; } .record > .over { margin: 0 0 .2rem; }
nav ol { columns: 2; margin: .5rem 0 0; padding-left: 1.3rem; }
footer { margin-top: 3rem; padding-top: .8rem; border-top: 1px solid var(--line); color: var(--quiet); font-size: .84rem; }
@media screen and (max-width: 700px) { body { padding: 18px 14px 40px; } table { display: block; overflow-x: auto; } nav ol { columns: 1; } table.facts th { width: 8rem; } }
@page { margin: 17mm 14mm 18mm; @bottom-left { content: "Evidence of change management"; font: 8pt sans-serif; color: #57606a; }
  @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #57606a; } }
@media print { nav { display: none; } .tables > div { flex-basis: 190px; } html { font-size: 10.4px; -webkit-print-color-adjust: exact; print-color-adjust: exact; } body { max-width: none; padding: 0; }
  a { color: inherit; text-decoration: none; } h2, h3, h4, thead { break-after: avoid; } tr, .banner, .figures, .said { break-inside: avoid; }
  thead { display: table-header-group; } .record { border: 0; padding: 0; margin: 0; break-before: page; } .start { break-before: page; } .start + p + .record { break-before: auto; } }
`;

/** The style sheet as an element. */
export const style: Html = html`<style>${css}</style>`;

/** Lets a page load nothing at all, run nothing, and be styled by that style sheet alone. https://www.w3.org/TR/CSP3/ */
export const contentPolicy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(String(css), 'utf8').digest('base64')}'; base-uri 'none'; form-action 'none'`;
