import { describe, expect, test } from 'vitest';
import { nuget } from '../../../src/classify/dependencies/nuget.ts';
import { describeHostility, describeHunks, describePaths, describeProof, told } from './readings.ts';

describePaths(
  nuget,
  [
    'App.csproj',
    'src/Lib.fsproj',
    'Old.vbproj',
    'Directory.Packages.props',
    'Directory.Build.props',
    'Directory.Build.targets',
    'packages.config',
    'packages.lock.json',
    '.config/dotnet-tools.json',
    'global.json',
  ],
  [
    'App.sln',
    'nuget.config',
    'package.json',
    'appsettings.json',
    'App.csproj.user',
    'src/main/webapp/i18n/en/global.json',
  ],
);

const path = 'App.csproj';

describeHunks(nuget, 'a package of a project', [
  [
    'as attributes',
    path,
    '-    <PackageReference Include="A.B" Version="13.0.1" />\n+    <PackageReference Include="A.B" Version="13.0.2" />',
    ['patch A.B 13.0.1 > 13.0.2'],
  ],
  [
    'with four numbers',
    path,
    '-    <PackageReference Include="A.B" Version="4.0.0.1" />\n+    <PackageReference Include="A.B" Version="4.0.0.2" />',
    ['patch A.B 4.0.0.1 > 4.0.0.2'],
  ],
  [
    'as an element',
    path,
    '     <PackageReference Include="A.B">\n-      <Version>13.0.1</Version>\n+      <Version>13.0.2</Version>\n       <PrivateAssets>all</PrivateAssets>',
    ['patch A.B 13.0.1 > 13.0.2'],
  ],
  [
    'as an attribute on its own line',
    path,
    '     <PackageReference\n       Include="A.B"\n-      Version="13.0.1"\n+      Version="13.1.0"\n     />',
    ['minor A.B 13.0.1 > 13.1.0'],
  ],
  [
    'in the middle',
    'Directory.Packages.props',
    '-    <PackageVersion Include="A.B" Version="13.0.1" />\n+    <PackageVersion Include="A.B" Version="14.0.0" />',
    ['major A.B 13.0.1 > 14.0.0'],
  ],
  [
    'with an override',
    path,
    '-    <PackageReference Include="A.B" VersionOverride="13.0.1" />\n+    <PackageReference Include="A.B" VersionOverride="13.0.2" />',
    ['patch A.B 13.0.1 > 13.0.2'],
  ],
  [
    'in the old file',
    'packages.config',
    '-  <package id="A.B" version="13.0.1" targetFramework="net472" />\n+  <package id="A.B" version="13.0.2" targetFramework="net472" />',
    ['patch A.B 13.0.1 > 13.0.2'],
  ],
  [
    'in the old file, for another platform',
    'packages.config',
    '-  <package id="A.B" version="13.0.1" targetFramework="net472" />\n+  <package id="A.B" version="13.0.2" targetFramework="net48" />',
    ['unclear A.B 13.0.1 > 13.0.2'],
  ],
  [
    'a pre-release',
    path,
    '-    <PackageReference Include="A.B" Version="13.0.1" />\n+    <PackageReference Include="A.B" Version="13.0.2-beta1" />',
    ['minor A.B 13.0.1 > 13.0.2-beta1'],
  ],
  [
    'a floating version',
    path,
    '-    <PackageReference Include="A.B" Version="13.0.1" />\n+    <PackageReference Include="A.B" Version="*" />',
    ['unclear A.B 13.0.1 > *'],
  ],
  [
    'back',
    path,
    '-    <PackageReference Include="A.B" Version="13.0.2" />\n+    <PackageReference Include="A.B" Version="13.0.1" />',
    ['downgrade A.B 13.0.2 > 13.0.1'],
  ],
  [
    'with other assets',
    path,
    '-    <PackageReference Include="A.B" Version="13.0.1" />\n+    <PackageReference Include="A.B" Version="13.0.2" PrivateAssets="all" />',
    ['unclear A.B 13.0.1 > 13.0.2'],
  ],
  [
    'is added',
    path,
    '   <ItemGroup>\n+    <PackageReference Include="A.B" Version="13.0.1" />',
    ['added A.B null > 13.0.1'],
  ],
  [
    'is added, with a central version',
    path,
    '   <ItemGroup>\n+    <PackageReference Include="A.B" />',
    ['added A.B null > null'],
  ],
  [
    'is added with its elements',
    path,
    '+    <PackageReference Include="A.B">\n+      <Version>1.0.0</Version>\n+      <PrivateAssets>all</PrivateAssets>\n+    </PackageReference>',
    ['added A.B null > 1.0.0'],
  ],
  ['is removed', path, '-    <PackageReference Include="A.B" Version="13.0.1" />', ['removed A.B 13.0.1 > null']],
  [
    'gets other elements',
    path,
    '     <PackageReference Include="A.B">\n       <Version>1.0.0</Version>\n-      <PrivateAssets>all</PrivateAssets>\n     </PackageReference>',
    ['other <PrivateAssets>all</PrivateAssets>'],
  ],
]);

describeHunks(nuget, 'what is no package', [
  [
    'the platform',
    path,
    ' <PropertyGroup>\n-    <TargetFramework>net7.0</TargetFramework>\n+    <TargetFramework>net8.0</TargetFramework>\n </PropertyGroup>',
    ['other TargetFramework net7.0', 'other TargetFramework net8.0'].map((each) => each),
  ],
  [
    "the project's own version",
    path,
    ' <PropertyGroup>\n-    <Version>1.0.0</Version>\n+    <Version>1.0.1</Version>\n </PropertyGroup>',
    ["other the project's own version, 1.0.0", "other the project's own version, 1.0.1"],
  ],
  [
    'a version whose owner is not shown',
    path,
    '   <!-- x -->\n-    <Version>1.0.0</Version>\n+    <Version>1.0.1</Version>',
    ['unclear Version 1.0.0 > 1.0.1', 'needs contents'],
  ],
  [
    'a property',
    'Directory.Build.props',
    ' <PropertyGroup>\n-    <XunitVersion>2.6.1</XunitVersion>\n+    <XunitVersion>2.6.2</XunitVersion>',
    ['unclear XunitVersion 2.6.1 > 2.6.2', 'needs contents'],
  ],
  [
    'a reference to a file',
    path,
    '-    <HintPath>..\\packages\\A.1.0.0\\a.dll</HintPath>\n+    <HintPath>..\\packages\\A.1.0.1\\a.dll</HintPath>',
    [
      'other <HintPath>..\\packages\\A.1.0.0\\a.dll</HintPath>',
      'other <HintPath>..\\packages\\A.1.0.1\\a.dll</HintPath>',
    ],
  ],
  ['a comment', path, '+    <!-- why -->', []],
]);

const props = (version: string, more = '') => `<Project>
  <PropertyGroup>
    <XunitVersion>${version}</XunitVersion>
  </PropertyGroup>
  <ItemGroup>
    <PackageVersion Include="xunit" Version="$(XunitVersion)" />
    <PackageVersion Include="xunit.runner" Version="$(XunitVersion)" />${more}
  </ItemGroup>
</Project>
`;

describe('the whole file', () => {
  test.each<[string, string, string, string[]]>([
    [
      'a property moves what takes it',
      props('2.6.1'),
      props('2.6.2'),
      ['patch xunit 2.6.1 > 2.6.2', 'patch xunit.runner 2.6.1 > 2.6.2'],
    ],
    [
      'a property that something else takes',
      props('2.6.1', '<A B="$(XunitVersion)" />'),
      props('2.6.2', '<A B="$(XunitVersion)" />'),
      ['unclear XunitVersion 2.6.1 > 2.6.2'],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(told(nuget, { path: 'Directory.Packages.props', before, after })).toEqual(expected);
  });
});

const locked = (name: string, type: string, lines: string) =>
  `       "${name}": {\n         "type": "${type}",\n${lines}\n       },`;

describeHunks(nuget, 'the lock file', [
  [
    'a direct package',
    'packages.lock.json',
    locked(
      'A.B',
      'Direct',
      '-        "requested": "[13.0.1, )",\n-        "resolved": "13.0.1",\n-        "contentHash": "a=="\n+        "requested": "[13.0.2, )",\n+        "resolved": "13.0.2",\n+        "contentHash": "b=="',
    ),
    ['patch A.B [13.0.1, ) > [13.0.2, )', 'patch A.B 13.0.1 > 13.0.2'],
  ],
  [
    'a package that another needs',
    'packages.lock.json',
    locked(
      'A.B',
      'Transitive',
      '-        "resolved": "13.0.1",\n-        "contentHash": "a==",\n+        "resolved": "13.1.0",\n+        "contentHash": "b==",\n         "dependencies": {\n-          "C": "1.0.0"\n+          "C": "1.1.0"\n         }',
    ),
    ['minor A.B 13.0.1 > 13.1.0'],
  ],
  [
    'a hash alone',
    'packages.lock.json',
    locked(
      'A.B',
      'Direct',
      '         "resolved": "13.0.1",\n-        "contentHash": "a=="\n+        "contentHash": "b=="',
    ),
    ['other a checksum of A.B without its version', 'other a checksum of A.B without its version'],
  ],
  [
    'a new package',
    'packages.lock.json',
    '+      "A.B": {\n+        "type": "Transitive",\n+        "resolved": "1.0.0",\n+        "contentHash": "a=="\n+      },',
    ['added A.B null > 1.0.0'],
  ],
  [
    'a package whose name is not shown',
    'packages.lock.json',
    '-        "resolved": "1.0.0",\n+        "resolved": "1.0.1",\n         "contentHash": "a=="',
    ['unclear version 1.0.0 > 1.0.1', 'needs contents'],
  ],
]);

describeHunks(nuget, 'other files', [
  [
    'a tool',
    '.config/dotnet-tools.json',
    '     "dotnet-ef": {\n-      "version": "8.0.0",\n+      "version": "8.0.1",\n       "commands": ["dotnet-ef"]',
    ['patch dotnet-ef 8.0.0 > 8.0.1'],
  ],
  [
    'the SDK is a runtime',
    'global.json',
    '   "sdk": {\n-    "version": "8.0.100",\n+    "version": "8.0.101"',
    ['other the runtime .NET SDK 8.0.100', 'other the runtime .NET SDK 8.0.101'],
  ],
  [
    'an SDK of a build',
    'global.json',
    '   "msbuild-sdks": {\n-    "Microsoft.Build.Traversal": "4.1.0"\n+    "Microsoft.Build.Traversal": "4.1.1"',
    ['patch Microsoft.Build.Traversal 4.1.0 > 4.1.1'],
  ],
  [
    'how the SDK is chosen',
    'global.json',
    '   "sdk": {\n-    "rollForward": "patch"\n+    "rollForward": "major"',
    ['other "rollForward": "patch"', 'other "rollForward": "major"'],
  ],
]);

describeHostility(
  nuget,
  [path, 'packages.config', 'packages.lock.json', 'global.json', '.config/dotnet-tools.json'],
  [
    '<PackageReference Include="A" Version="1.0.0" />',
    '<PackageReference',
    'Include="A"',
    '>',
    '<Version>1.0.0</Version>',
    '</PackageReference>',
    '<!--',
    '-->',
    '"a": {',
    '"resolved": "1.0.0",',
    '"dependencies": {',
    '}',
    '"version": "1.0.0"',
    '$(A)',
    '<AVersion>1.0.0</AVersion>',
  ],
);

describeProof(nuget, path, [
  '<ItemGroup>',
  '<PackageReference Include="A" Version="1.2.3" />',
  '<PackageReference Include="B">',
  '<Version>1.2.3</Version>',
  '</PackageReference>',
  '<None Include="1.2.3" />',
  '</ItemGroup>',
  '<!-- note -->',
]);
