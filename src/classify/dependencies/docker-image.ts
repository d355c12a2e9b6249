import type { Stated } from './line-meaning.ts';

/** A reference to an image, `registry:5000/group/name:tag@sha256:…`, as a stated dependency. */
export interface ImageReference {
  name: string;
  tag: string | null;
  digest?: string;
  /** Where tag and digest begin in the reference. */
  end: number;
}

/** The parts of a reference; null: none. Variables such as `${TAG:-1.2}` belong to the part in which they stand. */
export function imageOf(reference: string): ImageReference | null {
  if (reference === '' || reference.length > 1000 || /[\s"'`<>()\\]/.test(reference)) return null;
  // What stands in braces may hold the marks that separate the parts.
  const plain = reference.replaceAll(/\$\{[^{}]*\}/g, (variable) => '$'.padEnd(variable.length, '_'));
  const at = plain.indexOf('@');
  const named = at < 0 ? plain : plain.slice(0, at);
  const colon = named.indexOf(':', named.lastIndexOf('/') + 1);
  const end = colon < 0 ? named.length : colon;
  if (end === 0) return null;
  return {
    name: reference.slice(0, end),
    tag: colon < 0 ? null : reference.slice(colon + 1, named.length),
    ...(at < 0 ? {} : { digest: reference.slice(at + 1) }),
    end,
  };
}

/** The image that a reference at a column of a line states; null: none. */
export function statedImage(reference: string, column: number): Stated | null {
  const image = imageOf(reference);
  if (image === null) return null;
  return {
    ecosystem: 'docker',
    name: image.name,
    version: image.tag,
    ...(image.digest === undefined ? {} : { pin: image.digest }),
    spans: [[column + image.end, column + reference.length]],
    direct: true,
  };
}
