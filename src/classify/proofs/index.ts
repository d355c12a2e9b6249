import { onlyLoggingSettings } from './logging-settings.ts';
import type { Proof, Proves } from './proof.ts';
import { onlyQuotedTexts } from './quoted-texts.ts';
import { onlyText } from './template-text.ts';

/** How each is proven. Patch levels are read for all files of a change at once: see ../updates.ts. */
export const proves: Readonly<Record<Exclude<Proof, 'patch-level-updates'>, Proves>> = {
  text: onlyText,
  texts: onlyQuotedTexts,
  'logging-settings': onlyLoggingSettings,
};
