/**
 * What added lines show that paths do not (4.3), by area. Few and precise: an area that every change is in is reviewed
 * without being read. Each token stands at the beginning of a word; case counts.
 */

export const js = '**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx,vue,svelte}';
export const py = '**/*.py';
export const rb = '**/*.{rb,rake}';
export const php = '**/*.php';
export const go = '**/*.go';
export const rs = '**/*.rs';
export const jvm = '**/*.{java,kt,kts,scala,groovy}';
export const cs = '**/*.{cs,fs}';
export const ex = '**/*.{ex,exs}';
