import { describe, expect, test } from 'vitest';
import { maven } from '../../../src/classify/dependencies/maven.ts';
import { describeHostility, describeHunks, describePaths, describeProof, hunk, type Row, told } from './readings.ts';

const slf4j = 'org.slf4j:slf4j-api';

/** A dependency whose version changes. */
const moves = (before: string, after: string, expected: readonly string[]): Row => [
  `${before} becomes ${after}`,
  'pom.xml',
  `     <dependency>
       <groupId>org.slf4j</groupId>
       <artifactId>slf4j-api</artifactId>
-      <version>${before}</version>
+      <version>${after}</version>
     </dependency>`,
  expected,
];

describePaths(
  maven,
  ['pom.xml', 'api/pom.xml', 'lib/acme.pom', '.mvn/extensions.xml', '.mvn/wrapper/maven-wrapper.properties'],
  ['settings.xml', 'pom.xml.bak', 'extensions.xml', 'src/main/resources/application.properties'],
);

describeHunks(maven, 'a dependency', [
  moves('2.0.1', '2.0.2', [`patch ${slf4j} 2.0.1 > 2.0.2`]),
  moves('2.0.1', '2.1.0', [`minor ${slf4j} 2.0.1 > 2.1.0`]),
  moves('2.0.1', '3.0.0', [`major ${slf4j} 2.0.1 > 3.0.0`]),
  moves('2.0.2', '2.0.1', [`downgrade ${slf4j} 2.0.2 > 2.0.1`]),
  moves('1.2.3.4', '1.2.3.5', [`patch ${slf4j} 1.2.3.4 > 1.2.3.5`]),
  moves('4.1.1.Final', '4.1.2.Final', [`patch ${slf4j} 4.1.1.Final > 4.1.2.Final`]),
  moves('5.3.1.RELEASE', '5.3.2.RELEASE', [`patch ${slf4j} 5.3.1.RELEASE > 5.3.2.RELEASE`]),
  moves('32.1.1-jre', '32.1.2-jre', [`patch ${slf4j} 32.1.1-jre > 32.1.2-jre`]),
  moves('32.1.1-jre', '32.1.2-android', [`unclear ${slf4j} 32.1.1-jre > 32.1.2-android`]),
  moves('2.0.1-M1', '2.0.1', [`minor ${slf4j} 2.0.1-M1 > 2.0.1`]),
  moves('2.0.1-SNAPSHOT', '2.0.2-SNAPSHOT', [`minor ${slf4j} 2.0.1-SNAPSHOT > 2.0.2-SNAPSHOT`]),
  moves('2.0.1', '2.0.2-RC1', [`minor ${slf4j} 2.0.1 > 2.0.2-RC1`]),
  moves('2.0.1', '[2.0.2,3.0)', [`unclear ${slf4j} 2.0.1 > [2.0.2,3.0)`]),
  moves('2.0.1', `\${slf4j.version}`, [`unclear ${slf4j} 2.0.1 > \${slf4j.version}`]),
  moves('2.0.1', 'LATEST', [`unclear ${slf4j} 2.0.1 > LATEST`]),
]);

describeHunks(maven, 'what a hunk shows of an artifact', [
  [
    'its end alone',
    'pom.xml',
    `       <groupId>org.slf4j</groupId>
       <artifactId>slf4j-api</artifactId>
-      <version>2.0.1</version>
+      <version>2.0.2</version>
     </dependency>`,
    [`patch ${slf4j} 2.0.1 > 2.0.2`],
  ],
  [
    'neither beginning nor end',
    'pom.xml',
    `       <groupId>org.slf4j</groupId>
       <artifactId>slf4j-api</artifactId>
-      <version>2.0.1</version>
+      <version>2.0.2</version>
       <packaging>jar</packaging>`,
    ['unclear version 2.0.1 > 2.0.2', 'needs contents'],
  ],
  [
    'its version without its name',
    'pom.xml',
    ` <!-- x -->
-      <version>2.0.1</version>
+      <version>2.0.2</version>
     </dependency>`,
    ['unclear version 2.0.1 > 2.0.2', 'needs contents'],
  ],
  [
    'all of it on one line',
    'pom.xml',
    `-    <dependency><groupId>a</groupId><artifactId>b</artifactId><version>1.0.0</version></dependency>
+    <dependency><groupId>a</groupId><artifactId>b</artifactId><version>1.0.1</version></dependency>`,
    ['patch a:b 1.0.0 > 1.0.1'],
  ],
  [
    'a plugin without a group',
    'pom.xml',
    `       <plugin>
         <artifactId>maven-surefire-plugin</artifactId>
-        <version>3.1.1</version>
+        <version>3.1.2</version>
         <configuration>`,
    ['patch org.apache.maven.plugins:maven-surefire-plugin 3.1.1 > 3.1.2'],
  ],
  [
    'an extension',
    '.mvn/extensions.xml',
    `   <extension>
     <groupId>com.gradle</groupId>
     <artifactId>develocity</artifactId>
-    <version>1.20.1</version>
+    <version>1.20.2</version>
   </extension>`,
    ['patch com.gradle:develocity 1.20.1 > 1.20.2'],
  ],
  [
    'a version within the configuration of a plugin',
    'pom.xml',
    `         <configuration>
-          <version>1.0.0</version>
+          <version>1.0.1</version>
         </configuration>`,
    ['other <version>1.0.0</version>', 'other <version>1.0.1</version>'],
  ],
]);

describeHunks(maven, 'what else happens to an artifact', [
  [
    'it is added',
    'pom.xml',
    `     </dependency>
+    <dependency>
+      <groupId>a</groupId>
+      <artifactId>b</artifactId>
+      <version>1.0.0</version>
+      <scope>test</scope>
+    </dependency>`,
    ['added a:b null > 1.0.0'],
  ],
  [
    'it is added, with a managed version',
    'pom.xml',
    `+    <dependency>
+      <groupId>a</groupId>
+      <artifactId>b</artifactId>
+    </dependency>`,
    ['added a:b null > null'],
  ],
  [
    'it is removed',
    'pom.xml',
    `-    <dependency>
-      <groupId>a</groupId>
-      <artifactId>b</artifactId>
-      <version>1.0.0</version>
-    </dependency>`,
    ['removed a:b 1.0.0 > null'],
  ],
  [
    'it is replaced',
    'pom.xml',
    `     <dependency>
       <groupId>a</groupId>
-      <artifactId>b</artifactId>
+      <artifactId>c</artifactId>
       <version>1.0.0</version>
     </dependency>`,
    ['removed a:b 1.0.0 > null', 'added a:c null > 1.0.0'],
  ],
  [
    'its scope changes with its version',
    'pom.xml',
    `     <dependency>
       <groupId>a</groupId>
       <artifactId>b</artifactId>
-      <version>1.0.0</version>
-      <scope>test</scope>
+      <version>1.0.1</version>
     </dependency>`,
    ['patch a:b 1.0.0 > 1.0.1', 'other <scope>test</scope>'],
  ],
  [
    'an exclusion goes',
    'pom.xml',
    `     <dependency>
       <groupId>a</groupId>
       <artifactId>b</artifactId>
-      <exclusions>
-        <exclusion>
-          <groupId>x</groupId>
-          <artifactId>y</artifactId>
-        </exclusion>
-      </exclusions>
     </dependency>`,
    [
      'other <exclusions>',
      'other <exclusion>',
      'other <groupId>x</groupId>',
      'other <artifactId>y</artifactId>',
      'other </exclusion>',
      'other </exclusions>',
    ],
  ],
  [
    'its version is managed from now on',
    'pom.xml',
    `     <dependency>
       <groupId>a</groupId>
       <artifactId>b</artifactId>
-      <version>1.0.0</version>
     </dependency>`,
    ['unclear a:b 1.0.0 > null'],
  ],
  [
    'it is commented out',
    'pom.xml',
    `+    <!--
     <dependency>
       <groupId>a</groupId>
       <artifactId>b</artifactId>
     </dependency>
+    -->`,
    ['other where a comment begins or ends', 'other where a comment begins or ends'],
  ],
  [
    'a comment explains it',
    'pom.xml',
    `+    <!-- why -->
+    <!-- in
+         two lines -->
     <dependency>`,
    [],
  ],
  [
    'a comment whose end is not shown',
    'pom.xml',
    '+    <!-- why\n     <dependency>',
    ['other what may be the edge of a comment', 'needs contents'],
  ],
  [
    'an arrow in a text does not make a comment of what stands before',
    'pom.xml',
    '-  <url>a</url>\n+  <url>b</url>\n   <description>a --> b</description>',
    ['other what may be the edge of a comment', 'other what may be the edge of a comment', 'needs contents'],
  ],
  [
    'a repository',
    'pom.xml',
    '-    <url>https://repo.maven.apache.org</url>\n+    <url>https://repo.acme.test</url>\n   </repository>',
    ['other <url>https://repo.maven.apache.org</url>', 'other <url>https://repo.acme.test</url>'],
  ],
  [
    'entities of its own',
    'pom.xml',
    ` <!DOCTYPE project [<!ENTITY v "1.0.0">]>
     <dependency>
       <groupId>a</groupId>
       <artifactId>b</artifactId>
-      <version>1.0.0</version>
+      <version>1.0.1</version>
     </dependency>`,
    ['unclear a:b 1.0.0 > 1.0.1', 'needs contents'],
  ],
]);

const boot = 'org.springframework.boot:spring-boot-starter-parent';
const parent = (end: string) => `   <parent>
     <groupId>org.springframework.boot</groupId>
     <artifactId>spring-boot-starter-parent</artifactId>
-    <version>3.1.0</version>
+    <version>3.1.1</version>
${end}`;

describeHunks(maven, 'the parent', [
  [
    'that comes from a repository',
    'pom.xml',
    parent('     <relativePath/> <!-- lookup -->\n   </parent>'),
    [`patch ${boot} 3.1.0 > 3.1.1`],
  ],
  [
    'that may be the project itself',
    'pom.xml',
    parent('   </parent>'),
    [`unclear ${boot} 3.1.0 > 3.1.1`, 'needs contents'],
  ],
  [
    'that is a folder of the project',
    'pom.xml',
    parent('     <relativePath>../pom.xml</relativePath>\n   </parent>'),
    [`unclear ${boot} 3.1.0 > 3.1.1`, 'needs contents'],
  ],
]);

interface Pom {
  version?: string;
  property?: string;
  parent?: string;
  group?: string;
  more?: string;
}

const pom = ({
  version = '1.0.0',
  property = '2.15.1',
  parent = '3.1.0',
  group = 'com.acme',
  more = '',
}: Pom) => `<?xml version="1.0"?>
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <parent>
    <groupId>org.springframework.boot</groupId>
    <artifactId>spring-boot-starter-parent</artifactId>
    <version>${parent}</version>
  </parent>
  <groupId>${group}</groupId>
  <artifactId>shop</artifactId>
  <version>${version}</version>
  <properties>
    <jackson.version>${property}</jackson.version>
    <java.version>17</java.version>
  </properties>
  <dependencyManagement>
    <dependencies>
      <dependency>
        <groupId>com.fasterxml.jackson.core</groupId>
        <artifactId>jackson-core</artifactId>
        <version>\${jackson.version}</version>
      </dependency>
    </dependencies>
  </dependencyManagement>
  <dependencies>
    <dependency>
      <groupId>com.fasterxml.jackson.core</groupId>
      <artifactId>jackson-databind</artifactId>
      <version>\${jackson.version}</version>
    </dependency>
  </dependencies>${more}
</project>
`;

describe('the whole file', () => {
  test.each<[string, Pom, Pom, string[]]>([
    [
      'a property moves all that take it',
      {},
      { property: '2.15.2' },
      [
        'patch com.fasterxml.jackson.core:jackson-core 2.15.1 > 2.15.2',
        'patch com.fasterxml.jackson.core:jackson-databind 2.15.1 > 2.15.2',
      ],
    ],
    [
      'a property that something else takes',
      { more: `<a>\${jackson.version}</a>` },
      { more: `<a>\${jackson.version}</a>`, property: '2.15.2' },
      ['unclear jackson.version 2.15.1 > 2.15.2'],
    ],
    [
      "the project's own version",
      {},
      { version: '1.0.1' },
      ["other the project's own version", "other the project's own version"],
    ],
    ['a parent of another group', {}, { parent: '3.1.1' }, [`patch ${boot} 3.1.0 > 3.1.1`]],
    [
      "a parent of the project's group",
      { group: 'org.springframework' },
      { group: 'org.springframework', parent: '3.1.1' },
      [`unclear ${boot} 3.1.0 > 3.1.1`],
    ],
    ['nothing in it', {}, {}, []],
    ['an end tag is missing', { more: '<a>' }, { more: '<a>', parent: '3.1.1' }, [`unclear ${boot} 3.1.0 > 3.1.1`]],
  ])('%s', (_, before, after, expected) => {
    expect(told(maven, { path: 'pom.xml', before: pom(before), after: pom(after) })).toEqual(expected);
  });

  test('says what is only managed', () => {
    const manifest = {
      path: 'pom.xml',
      status: 'modified',
      before: pom({}),
      after: pom({ property: '2.15.2' }),
    } as const;
    expect(maven.read(manifest).changes.map(({ direct }) => direct)).toEqual([null, true]);
  });

  test('is not believed where the patch is one of other versions', () => {
    const patch = hunk('-    <version>3.1.0</version>\n+    <version>3.1.1</version>\n   </parent>', { start: 6 });
    const manifest = { path: 'pom.xml', before: pom({}), after: pom({ parent: '4.0.0' }), patch };
    expect(told(maven, manifest)).toEqual([`major ${boot} 3.1.0 > 4.0.0`]);
  });

  test('a property without its file needs it', () => {
    const patch = hunk(
      '   <properties>\n-    <jackson.version>2.15.1</jackson.version>\n+    <jackson.version>2.15.2</jackson.version>',
    );
    expect(told(maven, { path: 'pom.xml', patch })).toEqual([
      'unclear jackson.version 2.15.1 > 2.15.2',
      'needs contents',
    ]);
  });
});

const wrapper = (version: string, host = 'repo.maven.apache.org') =>
  `distributionUrl=https://${host}/maven2/org/apache/maven/apache-maven/${version}/apache-maven-${version}-bin.zip`;

describeHunks(maven, 'the wrapper', [
  [
    'moves',
    '.mvn/wrapper/maven-wrapper.properties',
    `-${wrapper('3.9.5')}\n+${wrapper('3.9.6')}`,
    ['patch apache-maven 3.9.5 > 3.9.6'],
  ],
  [
    'moves to another host',
    '.mvn/wrapper/maven-wrapper.properties',
    `-${wrapper('3.9.5')}\n+${wrapper('3.9.6', 'acme.test')}`,
    ['unclear apache-maven 3.9.5 > 3.9.6'],
  ],
]);

describeHostility(
  maven,
  ['pom.xml', '.mvn/wrapper/maven-wrapper.properties'],
  [
    '<dependency>',
    '</dependency>',
    '<version>1.0.0</version>',
    '<artifactId>a</artifactId>',
    '<!--',
    '-->',
    '<',
    '>',
    '<a b="',
    '<![CDATA[',
    ']]>',
    '<?',
    '<!DOCTYPE x>',
    '<a.version>1.0.0</a.version>',
    `\${a.version}`,
    wrapper('3.9.6'),
  ],
);

describeProof(maven, 'pom.xml', [
  '<dependencies>',
  '<dependency>',
  '<groupId>g</groupId>',
  '<artifactId>a</artifactId>',
  '<version>1.2.3</version>',
  '<classifier>1.2.3</classifier>',
  '</dependency>',
  '<!-- note -->',
  '<dependency><groupId>g</groupId><artifactId>b</artifactId><version>1.2.3</version></dependency>',
  '</dependencies>',
]);
