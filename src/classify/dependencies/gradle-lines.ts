import { excerpt, type Meaning, nothing, other, type Side } from './line-meaning.ts';

/** What Gradle takes for a version that is not a range. */
export const gradleVersion = /^[\w][\w.+-]{0,100}$/;

const locked = /^([\w.-]{1,200}:[\w.-]{1,200}):([\w.+-]{1,100})=[\w,.-]*$/;

/** gradle.lockfile, `group:name:version=configurations`: https://docs.gradle.org/current/userguide/dependency_locking.html */
export function lockLines({ lines }: Side): Meaning[] {
  return lines.map((text): Meaning => {
    if (/^\s*(?:#|$)/.test(text)) return nothing;
    const [, name, version] = locked.exec(text) ?? [];
    if (name === undefined || version === undefined) return other(text);
    const spans = [[name.length + 1, name.length + 1 + version.length]] as const;
    return { kind: 'stated', stated: [{ name, version, spans, direct: null }] };
  });
}

/** gradle.properties: what takes a version from there stands in other files. */
export function propertiesLines({ lines }: Side): Meaning[] {
  return lines.map((text): Meaning => {
    if (/^\s*(?:[#!]|$)/.test(text)) return nothing;
    const found = /^(\s*([\w.-]{1,200})\s*[=:]\s*)([\w.+-]{1,100})$/.exec(text.slice(0, 1000).trimEnd());
    const [, head = '', name = '', version = ''] = found ?? [];
    if (name === 'version') return { kind: 'other', what: excerpt(`the project's own version, ${version}`) };
    if (!/version/i.test(name) || !/^\d/.test(version)) return other(text);
    const spans = [[head.length, head.length + version.length]] as const;
    const unclear = 'what takes this property stands in other files';
    return { kind: 'stated', stated: [{ name, version, spans, direct: null, unclear }] };
  });
}
