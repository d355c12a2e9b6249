import type { Format } from './sides.ts';
import { tomlDocument } from './toml-parts.ts';
import { readPiece } from './toml-piece.ts';
import { type TomlManifest, TomlReader } from './toml-reader.ts';

/** A manifest in TOML: a whole one by its document, a piece of one by its lines. */
export function tomlManifest(kind: TomlManifest): Format {
  return {
    ecosystem: kind.ecosystem,
    whole(text, find) {
      const document = tomlDocument(text);
      if (document === undefined) return null;
      const reader = new TomlReader(kind, find);
      reader.walk([], document);
      return reader.side;
    },
    hunk: (lines, heading) => readPiece(kind, lines, heading),
  };
}
