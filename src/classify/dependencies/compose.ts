import { statedImage } from './docker-image.ts';
import { type Meaning, nothing, other, type Side } from './line-meaning.ts';
import { yamlLines } from './yaml-lines.ts';

/** The images of services: https://docs.docker.com/reference/compose-file/services/#image */
export function composeLines(side: Side): Meaning[] {
  return yamlLines(side).map(({ kind, key, value, span }, index) => {
    if (kind === 'blank' || kind === 'comment') return nothing;
    const stated = kind === 'entry' && key === 'image' ? statedImage(value, span[0]) : null;
    return stated === null ? other(side.lines[index] ?? '') : { kind: 'stated', stated: [stated] };
  });
}
