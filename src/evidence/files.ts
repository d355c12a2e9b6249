import type { EvidencePack, PackFile, ShownRecord } from './pack.ts';
import { evidenceHtml } from './page-html.ts';
import { evidenceMarkdown } from './page-markdown.ts';
import { sha256 } from './population-csv.ts';

/** Every file of a pack, by path. `SHA256SUMS` names all others, as `sha256sum --check` reads it. */
export function packFiles(pack: EvidencePack): PackFile[] {
  const made = (path: string, text: string): PackFile => ({ path, text, sha256: sha256(text) });
  const recordsOf = (all: readonly ShownRecord[]) => all.flatMap(({ files }) => files);
  const files = [
    made('evidence.html', evidenceHtml(pack)),
    made('evidence.md', evidenceMarkdown(pack)),
    pack.population,
    ...recordsOf(pack.sampled),
    ...recordsOf(pack.besides),
    ...pack.brokenFiles,
  ];
  return [...files, made(sumsFile, files.map((file) => `${file.sha256}  ${file.path}\n`).join(''))];
}

/** The file that names all others. */
export const sumsFile = 'SHA256SUMS';
