import { type Meaning, nothing, other, type Side, type Stated } from './line-meaning.ts';

const longest = 1000;

/** The properties of the wrappers of Gradle and Maven: https://docs.gradle.org/current/userguide/gradle_wrapper.html */
export function wrapperLines({ lines }: Side): Meaning[] {
  const names = new Map<string, string>();
  const stated = lines.map((text): Stated | null => {
    const found = text.length > longest ? null : distribution.exec(text);
    if (found === null) return null;
    const [, property = '', name = '', version = ''] = found;
    names.set(property, name);
    const stands = new RegExp(
      `(?<=[-/])${version.replaceAll('.', '\\.')}(?=/|-(?:bin|all|src)|\\.(?:zip|jar|tar))`,
      'g',
    );
    const spans = [...text.matchAll(stands)].map(({ index }) => [index, index + version.length] as const);
    return { name, version, spans, direct: true };
  });
  return lines.map((text, index): Meaning => {
    if (/^\s*(?:[#!]|$)/.test(text)) return nothing;
    const version = stated[index];
    if (version) return { kind: 'stated', stated: [version] };
    const checked = /^\s*(distribution|wrapper)Sha256Sum\s*[=:]\s*[0-9a-f]{64}\s*$/i.exec(text.slice(0, longest))?.[1];
    return checked === undefined ? other(text) : { kind: 'checksum', of: names.get(checked) ?? null };
  });
}

/** `distributionUrl=https\://services.gradle.org/distributions/gradle-8.5-bin.zip` */
const distribution =
  /^\s*(distribution|wrapper)Url\s*[=:]\s*https?\\?:\/\/[^\s?#]*\/(gradle|apache-maven|maven-wrapper|maven-mvnd)-(\d[\w.]*(?:-(?:rc|milestone|alpha|beta|M)-?\d+)?)(?:-(?:bin|all|src))?\.(?:zip|jar|tar\.gz)\s*$/i;
