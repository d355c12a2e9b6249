import { describe, expect, test } from 'vitest';
import { gradle } from '../../../src/classify/dependencies/gradle.ts';
import { describeHostility, describeHunks, describePaths, describeProof, type Row, told } from './readings.ts';

/** A line in which `@` is a version that moves from 1.2.3 to 1.2.4. */
const moves = (line: string, expected: readonly string[], path = 'build.gradle'): Row => [
  line,
  path,
  `   // above\n-${line.replaceAll('@', '1.2.3')}\n+${line.replaceAll('@', '1.2.4')}\n }`,
  expected,
];

const patch = (name: string) => [`patch ${name} 1.2.3 > 1.2.4`];

/** The line before and after: no dependency. */
const others = (line: string) => ['1.2.3', '1.2.4'].map((version) => `other ${line.replaceAll('@', version)}`);

const unknown = (name: string) => [`unclear ${name} 1.2.3 > 1.2.4`, 'needs contents'];

describePaths(
  gradle,
  [
    'build.gradle',
    'app/build.gradle.kts',
    'settings.gradle',
    'gradle/libs.versions.toml',
    'gradle.lockfile',
    'buildscript-gradle.lockfile',
    'gradle.properties',
    'gradle/wrapper/gradle-wrapper.properties',
    'buildSrc/src/main/kotlin/Dependencies.kt',
    'gradle/publish.gradle',
  ],
  ['gradlew', 'src/main/kotlin/App.kt', 'src/main/resources/app.properties', 'versions.toml', 'yarn.lock'],
);

describeHunks(gradle, 'a line of a build script', [
  moves("    implementation 'org.slf4j:slf4j-api:@'", patch('org.slf4j:slf4j-api')),
  moves('    implementation("org.slf4j:slf4j-api:@")', patch('org.slf4j:slf4j-api')),
  moves('    testImplementation platform("a.b:bom:@")', patch('a.b:bom')),
  moves('    implementation(platform("a.b:bom:@")) // note', patch('a.b:bom')),
  moves("    classpath 'a.b:plugin:@'", patch('a.b:plugin')),
  moves('    api("a:b:@") { exclude(group = "x") }', patch('a:b')),
  moves("    implementation 'a:b:@:jdk15@jar'".replace('@jar', '@').replace(':jdk15@', ':jdk15'), patch('a:b')),
  moves("    compile group: 'a', name: 'b', version: '@'", patch('a:b')),
  moves('    implementation(group = "a", name = "b", version = "@")', patch('a:b')),
  moves("    mavenBom 'a.b:cloud:@'", patch('a.b:cloud')),
  moves("    id 'org.springframework.boot' version '@'", patch('org.springframework.boot')),
  moves('    id("a.b") version "@" apply false', patch('a.b')),
  moves('    kotlin("jvm") version "@"', patch('org.jetbrains.kotlin.jvm')),
  moves(
    'const val okhttp = "com.squareup.okhttp3:okhttp:@"',
    patch('com.squareup.okhttp3:okhttp'),
    'buildSrc/src/main/kotlin/Deps.kt',
  ),
  moves(
    "version = '@'",
    others("version = '@'").map((each) => each.replace('other ', "other the project's own version: ")),
  ),
  moves(
    'version "@"',
    others('version "@"').map((each) => each.replace('other ', "other the project's own version: ")),
  ),
  moves('versionName "@"', others('versionName "@"')),
  moves("println 'x @'", others("println 'x @'")),
  moves("url 'https://a.b/@'", others("url 'https://a.b/@'")),
  moves("ext.springVersion = '@'", unknown('springVersion')),
  moves('    set(\'springCloudVersion\', "@")', unknown('springCloudVersion')),
  moves('val ktor = "@"', unknown('ktor')),
  moves('extra["ktor"] = "@"', unknown('ktor')),
]);

describeHunks(gradle, 'what else a build script changes', [
  ['a new dependency', 'build.gradle', "+    implementation 'a.b:c:1.0.0'", ['added a.b:c null > 1.0.0']],
  [
    'a new dependency of a catalogue',
    'build.gradle.kts',
    '+    implementation(libs.okhttp)',
    ['added libs.okhttp null > null'],
  ],
  ['a new dependency of a platform', 'build.gradle.kts', '+    implementation("a.b:c")', ['added a.b:c null > null']],
  [
    'a new plugin',
    'build.gradle.kts',
    '+    id("a.b")\n+    alias(libs.plugins.x)',
    ['added a.b null > null', 'added libs.plugins.x null > null'],
  ],
  [
    'a project of the build',
    'build.gradle',
    "+    implementation project(':core')",
    ["other implementation project(':core')"],
  ],
  [
    'another configuration',
    'build.gradle',
    "-    testImplementation 'a:b:1.0.0'\n+    implementation 'a:b:1.0.1'",
    ['unclear a:b 1.0.0 > 1.0.1'],
  ],
  [
    'another classifier',
    'build.gradle',
    "-    implementation 'a:b:1.0.0:x'\n+    implementation 'a:b:1.0.1:y'",
    ['unclear a:b 1.0.0 > 1.0.1'],
  ],
  [
    'a dynamic version',
    'build.gradle',
    "-    implementation 'a:b:1.0.0'\n+    implementation 'a:b:1.+'",
    ['minor a:b 1.0.0 > 1.+'],
  ],
  [
    'a version from a variable',
    'build.gradle',
    '-    implementation \'a:b:1.0.0\'\n+    implementation "a:b:$v"',
    ['unclear a:b 1.0.0 > $v'],
  ],
  [
    'a pre-release',
    'build.gradle',
    "-    implementation 'a:b:1.0.0'\n+    implementation 'a:b:1.0.1-rc1'",
    ['minor a:b 1.0.0 > 1.0.1-rc1'],
  ],
  ['a task', 'build.gradle', '-    dependsOn a\n+    dependsOn b', ['other dependsOn a', 'other dependsOn b']],
  ['comments', 'build.gradle', '+// a\n+/* b\n+   c */\n+\n-  // d', []],
  [
    'a comment that hides code',
    'build.gradle',
    '+/*\n   a()\n+*/',
    ['other where a comment begins or ends', 'other where a comment begins or ends'],
  ],
]);

const script = (version: string, more = '') =>
  `val springVersion = "${version}"\ndependencies {\n  implementation("o.s:core:$springVersion")\n  api("o.s:web:\${springVersion}")\n}\n${more}`;

const catalogue = (kotlin: string, unused = '1.0.0') => `[versions]
kotlin = "${kotlin}"
unused = "${unused}"
[libraries]
stdlib = { module = "org.jetbrains.kotlin:stdlib", version.ref = "kotlin" }
[bundles]
all = [
  "stdlib",
]
[plugins]
jvm = { id = "org.jetbrains.kotlin.jvm", version.ref = "kotlin" }
`;

describe('the whole file', () => {
  test.each<[string, string, string, string, string[]]>([
    [
      'a variable moves what takes it',
      'build.gradle.kts',
      script('6.1.0'),
      script('6.1.1'),
      ['patch o.s:core 6.1.0 > 6.1.1', 'patch o.s:web 6.1.0 > 6.1.1'],
    ],
    [
      'a variable that is used otherwise too',
      'build.gradle.kts',
      script('6.1.0', 'p(springVersion)'),
      script('6.1.1', 'p(springVersion)'),
      ['other val springVersion = "6.1.0"', 'other val springVersion = "6.1.1"'],
    ],
    [
      'a version of a catalogue',
      'gradle/libs.versions.toml',
      catalogue('1.9.0'),
      catalogue('1.9.1'),
      ['patch org.jetbrains.kotlin:stdlib 1.9.0 > 1.9.1', 'patch org.jetbrains.kotlin.jvm 1.9.0 > 1.9.1'],
    ],
    [
      'a version of a catalogue that no library takes',
      'gradle/libs.versions.toml',
      catalogue('1.9.0'),
      catalogue('1.9.0', '1.0.1'),
      [
        'other the version unused, which no library of the catalogue takes',
        'other the version unused, which no library of the catalogue takes',
      ],
    ],
  ])('%s', (_, path, before, after, expected) => {
    expect(told(gradle, { path, before, after })).toEqual(expected);
  });
});

const toml = 'gradle/libs.versions.toml';

describeHunks(gradle, 'a version catalogue', [
  moves('okhttp = "com.squareup.okhttp3:okhttp:@"', patch('com.squareup.okhttp3:okhttp'), toml),
  moves('okhttp = { module = "a:b", version = "@" }', patch('a:b'), toml),
  moves('okhttp = { group = "a", name = "b", version = "@" }', patch('a:b'), toml),
  moves('boot = { id = "a.b", version = "@" }', patch('a.b'), toml),
  moves('boot = "a.b:@"', patch('a.b'), toml),
  moves('kotlin = "@"', unknown('kotlin'), toml),
  [
    'a version whose library is shown',
    toml,
    '-kotlin = "1.2.3"\n+kotlin = "1.2.4"\n [libraries]\n a = { module = "a:b", version.ref = "kotlin" }',
    patch('a:b'),
  ],
  [
    'a version that is a rule',
    toml,
    ' [versions]\n-a = { strictly = "1.2.3" }\n+a = { strictly = "1.2.4" }',
    ['other a = { strictly = "1.2.3" }', 'other a = { strictly = "1.2.4" }'],
  ],
  [
    'another reference',
    toml,
    ' [libraries]\n-a = { module = "a:b", version.ref = "x" }\n+a = { module = "a:b", version.ref = "y" }',
    ['unclear a:b version of x > version of y'],
  ],
  [
    'a new library',
    toml,
    ' [libraries]\n+a = { module = "a:b", version.ref = "x" }\n+# note',
    ['added a:b null > version of x'],
  ],
  ['a bundle', toml, ' [bundles]\n-a = ["b"]\n+a = ["b", "c"]', ['other a = ["b"]', 'other a = ["b", "c"]']],
]);

const url = (version: string, host = 'services.gradle.org') =>
  `distributionUrl=https\\://${host}/distributions/gradle-${version}-bin.zip`;
const sum = (letter: string) => `distributionSha256Sum=${letter.repeat(64)}`;
const wrapper = 'gradle/wrapper/gradle-wrapper.properties';

describeHunks(gradle, 'other files', [
  moves('a.b:c:@=compileClasspath,runtimeClasspath', patch('a.b:c'), 'gradle.lockfile'),
  [
    'a lock file with other configurations',
    'gradle.lockfile',
    '-a:b:1.0.0=x\n+a:b:1.0.1=x,y',
    ['unclear a:b 1.0.0 > 1.0.1'],
  ],
  ['a lock file with more', 'gradle.lockfile', '+a:b:1.0.0=x\n-empty=z', ['added a:b null > 1.0.0', 'other empty=z']],
  moves('kotlinVersion=@', ['unclear kotlinVersion 1.2.3 > 1.2.4'], 'gradle.properties'),
  moves(
    'version=@',
    ["other the project's own version, 1.2.3", "other the project's own version, 1.2.4"],
    'gradle.properties',
  ),
  moves('org.gradle.jvmargs=-Xmx@', others('org.gradle.jvmargs=-Xmx@'), 'gradle.properties'),
  [
    'the wrapper',
    wrapper,
    `-${sum('a')}\n-${url('8.10.1')}\n+${sum('b')}\n+${url('8.10.2')}`,
    ['patch gradle 8.10.1 > 8.10.2'],
  ],
  [
    'the wrapper without its checksum',
    wrapper,
    `-${sum('a')}\n-${url('8.10.1')}\n+${url('8.10.2')}`,
    ['patch gradle 8.10.1 > 8.10.2', 'other whether gradle has a checksum'],
  ],
  [
    'the checksum of the wrapper alone',
    wrapper,
    `-${sum('a')}\n+${sum('b')}\n ${url('8.10.2')}`,
    ['other a checksum of gradle without its version', 'other a checksum of gradle without its version'],
  ],
  [
    'the wrapper from another host',
    wrapper,
    `-${url('8.10.1')}\n+${url('8.10.2', 'acme.test')}`,
    ['unclear gradle 8.10.1 > 8.10.2'],
  ],
  [
    'the wrapper from a host that holds the version',
    wrapper,
    `-${url('8', 'a8.test')}\n+${url('9', 'a9.test')}`,
    ['major gradle 8 > 9'],
  ],
  [
    'the wrapper with all sources',
    wrapper,
    `-${url('8.10.1')}\n+${url('8.10.2').replace('-bin', '-all')}`,
    ['unclear gradle 8.10.1 > 8.10.2'],
  ],
]);

describeHostility(
  gradle,
  ['build.gradle', toml, 'gradle.lockfile', 'gradle.properties', wrapper],
  [
    "implementation 'a:b:1.0.0'",
    'id("a") version "1.0.0"',
    '"',
    "'",
    '"""',
    '/*',
    '*/',
    '//',
    '[versions]',
    'a = "1.0.0"',
    '{ module = "a:b", version.ref = "a" }',
    '[',
    '{',
    '$a',
    'a:b:1.0.0=c',
    url('8.5'),
  ],
);

describeProof(gradle, 'build.gradle', [
  "    implementation 'a:b:1.2.3'",
  "    testImplementation 'a:b:1.2.3:x'",
  "    id 'a.b' version '1.2.3'",
  "version = '1.2.3'",
  'val v = "1.2.3"',
  '    api("c:d:$v")',
  "    println '1.2.3'",
  '// note',
]);

describeProof(gradle, toml, [
  '[versions]',
  'a = "1.2.3"',
  '[libraries]',
  'x = { module = "a:b", version.ref = "a" }',
  'y = "c:d:1.2.3"',
  '[plugins]',
  'z = { id = "z", version = "1.2.3" }',
  '# note',
]);
