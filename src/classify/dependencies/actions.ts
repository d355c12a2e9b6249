import type { ManifestReader } from './dependency.ts';
import { statedImage } from './docker-image.ts';
import { type Meaning, nothing, other, type Side, type Stated } from './line-meaning.ts';
import { readMoves } from './line-moves.ts';
import { type YamlLine, yamlLines } from './yaml-lines.ts';

const manifest = /(?:^|\/)(?:\.(?:github|gitea|forgejo)\/workflows\/[^/]+|action)\.ya?ml$/i;

/** Workflows and actions of GitHub: what they use, and the images of their containers. */
export const actions: ManifestReader = {
  ecosystem: 'actions',
  reads: (path) => manifest.test(path),
  read: (file) => readMoves(file, 'actions', workflowLines),
};

function workflowLines(side: Side): Meaning[] {
  return yamlLines(side).map((line, index) => {
    if (line.kind === 'blank' || line.kind === 'comment') return nothing;
    const text = side.lines[index] ?? '';
    const stated = line.kind === 'entry' ? statedBy(line, text) : null;
    return stated === null ? other(text) : { kind: 'stated', stated: [stated] };
  });
}

function statedBy(line: YamlLine, text: string): Stated | null {
  if (line.key === 'uses') return usedAction(line, text);
  if (line.key !== 'image' && line.key !== 'container') return null;
  const docker = line.value.startsWith(dockerScheme) ? dockerScheme.length : 0;
  return docker === 0 && !/[:@]/.test(line.value) ? null : statedImage(line.value.slice(docker), line.span[0] + docker);
}

const dockerScheme = 'docker://';

/** https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsuses */
function usedAction({ value, span, comment }: YamlLine, text: string): Stated | null {
  const [start] = span;
  if (value.startsWith(dockerScheme)) return statedImage(value.slice(dockerScheme.length), start + dockerScheme.length);
  const at = value.indexOf('@');
  if (at <= 0 || !/^[\w.-]+\/[\w./-]+$/.test(value.slice(0, at)) || value.startsWith('.')) return null;
  // A comment takes no effect, so that only what it says of the version counts.
  const stated = { name: value.slice(0, at), spans: [[start + at + 1, text.length]], direct: true } as const;
  const reference = value.slice(at + 1);
  if (!commit.test(reference)) return { ...stated, version: reference };
  return { ...stated, version: versionInComment(comment), pin: reference };
}

/** The full name of a commit. */
export const commit = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;

/** `# v4.1.2`, `# tag=v4.1.2`, `# actions/checkout@v4.1.2`, `# frozen: v4.1.2`; null: the comment states no version. */
export function versionInComment(comment: string): string | null {
  return /^#\s*(?:[\w./-]{1,200}\s?[@=:]\s*)?([vV]?\d[\w.+-]*)(?=\s|$)/.exec(comment.slice(0, 400))?.[1] ?? null;
}
