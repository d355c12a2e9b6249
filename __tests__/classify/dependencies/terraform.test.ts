import { describe, expect, test } from 'vitest';
import { terraform } from '../../../src/classify/dependencies/terraform.ts';
import { describeHostility, describeHunks, describePaths, describeProof, hunk, told } from './readings.ts';

const provider = `     aws = {
       source  = "hashicorp/aws"
-      version = "5.31.0"
+      version = "5.31.1"
     }
   }
 }`;

describePaths(
  terraform,
  ['main.tf', 'infra/versions.tf', 'main.tofu', '.terraform.lock.hcl', 'infra/.terraform.lock.hcl'],
  ['main.tfvars', 'terraform.md', 'values.hcl', 'main.tf.json'],
);

describeHunks(terraform, 'providers and modules', [
  [
    'a provider',
    'versions.tf',
    ` terraform {\n   required_providers {\n${provider}`,
    ['patch hashicorp/aws 5.31.0 > 5.31.1'],
  ],
  [
    'a constraint of two numbers',
    'versions.tf',
    '   required_providers {\n     aws = {\n       source = "hashicorp/aws"\n-      version = "~> 5.1"\n+      version = "~> 5.2"',
    ['minor hashicorp/aws ~> 5.1 > ~> 5.2'],
  ],
  [
    'a constraint of three numbers',
    'versions.tf',
    '   required_providers {\n     aws = {\n       source = "hashicorp/aws"\n-      version = "~> 5.1.1"\n+      version = "~> 5.1.2"',
    ['patch hashicorp/aws ~> 5.1.1 > ~> 5.1.2'],
  ],
  [
    'a pin that becomes a range',
    'versions.tf',
    '   required_providers {\n     aws = {\n       source = "hashicorp/aws"\n-      version = "5.1.1"\n+      version = ">= 5.1.2"',
    ['unclear hashicorp/aws 5.1.1 > >= 5.1.2'],
  ],
  [
    'a provider in the old form',
    'versions.tf',
    '   required_providers {\n-    aws = "2.0.1"\n+    aws = "2.0.2"',
    ['patch aws 2.0.1 > 2.0.2'],
  ],
  [
    'a provider in its own block',
    'main.tf',
    ' provider "aws" {\n-  version = "2.0.1"\n+  version = "2.0.2"\n   region  = "x"',
    ['patch aws 2.0.1 > 2.0.2'],
  ],
  [
    'a region',
    'main.tf',
    ' provider "aws" {\n-  region = "a"\n+  region = "b"',
    ['other region = "a"', 'other region = "b"'],
  ],
  [
    'another source',
    'versions.tf',
    '   required_providers {\n     aws = {\n-      source  = "hashicorp/aws"\n+      source  = "evil/aws"\n       version = "5.1.0"',
    ['removed hashicorp/aws 5.1.0 > null', 'added evil/aws null > 5.1.0'],
  ],
  [
    'a module of a registry',
    'main.tf',
    ' module "vpc" {\n   source  = "terraform-aws-modules/vpc/aws"\n-  version = "5.1.1"\n+  version = "5.1.2"\n   cidr    = "10.0.0.0/16"',
    ['patch terraform-aws-modules/vpc/aws 5.1.1 > 5.1.2'],
  ],
  [
    'a module whose source is not shown',
    'main.tf',
    ' module "vpc" {\n-  version = "5.1.1"\n+  version = "5.2.0"',
    ['minor module.vpc 5.1.1 > 5.2.0'],
  ],
  [
    'a module of a repository',
    'main.tf',
    ' module "vpc" {\n-  source = "git::https://github.com/acme/tf.git//vpc?ref=v1.0.1"\n+  source = "git::https://github.com/acme/tf.git//vpc?ref=v1.0.2"',
    ['patch git::https://github.com/acme/tf.git//vpc v1.0.1 > v1.0.2'],
  ],
  [
    'a module pinned to a commit',
    'main.tf',
    ` module "vpc" {\n-  source = "github.com/a/b?ref=${'a'.repeat(40)}"\n+  source = "github.com/a/b?ref=${'b'.repeat(40)}"`,
    [`unclear github.com/a/b ${'a'.repeat(40)} > ${'b'.repeat(40)}`],
  ],
  [
    'a module becomes a branch',
    'main.tf',
    ' module "vpc" {\n-  source = "github.com/a/b?ref=v1.0.1"\n+  source = "github.com/a/b?ref=main"',
    ['unclear github.com/a/b v1.0.1 > main'],
  ],
  [
    'a module of the project',
    'main.tf',
    ' module "vpc" {\n-  source = "./a"\n+  source = "./b"',
    ['other source = "./a"', 'other source = "./b"'],
  ],
  [
    'a module with other inputs',
    'main.tf',
    ' module "vpc" {\n   source = "a/vpc/aws"\n-  version = "5.1.1"\n-  cidr = "a"\n+  version = "5.1.2"\n+  cidr = "b"',
    ['patch a/vpc/aws 5.1.1 > 5.1.2', 'other cidr = "a"', 'other cidr = "b"'],
  ],
  [
    'a new module',
    'main.tf',
    '+module "vpc" {\n+  source = "a/vpc/aws"\n+  version = "5.1.1"\n+  cidr = "a"\n+}',
    ['added a/vpc/aws null > 5.1.1'],
  ],
  [
    'a new module without a version',
    'main.tf',
    '+module "vpc" {\n+  source = "a/vpc/aws"\n+}',
    ['added a/vpc/aws null > null'],
  ],
]);

describeHunks(terraform, 'what is no dependency', [
  [
    'the version of a resource',
    'main.tf',
    ' resource "aws_eks_cluster" "c" {\n-  version = "1.29.1"\n+  version = "1.29.2"',
    ['other version = "1.29.1"', 'other version = "1.29.2"'],
  ],
  [
    'a version whose block is not shown',
    'main.tf',
    '   name = "x"\n-  version = "1.29.1"\n+  version = "1.29.2"',
    ['unclear version 1.29.1 > 1.29.2', 'needs contents'],
  ],
  [
    'the version of Terraform itself',
    'main.tf',
    ' terraform {\n-  required_version = "1.5.1"\n+  required_version = "1.5.2"',
    ['other required_version = "1.5.1"', 'other required_version = "1.5.2"'],
  ],
  [
    'an object that only looks like a provider',
    'main.tf',
    ' locals {\n   x = {\n     source = "a/b"\n-    version = "1.0.1"\n+    version = "1.0.2"',
    ['other version = "1.0.1"', 'other version = "1.0.2"'],
  ],
  ['comments', 'main.tf', '-# a\n+// b\n+/* c */\n+\n+/* d\n+   e */', []],
  [
    'a comment that hides what was there',
    'main.tf',
    '+/*\n module "x" {\n   version = "1.0.0"\n }\n+*/',
    ['other where a comment begins or ends', 'other where a comment begins or ends'],
  ],
  ['a comment without its end', 'main.tf', '+/* a', ['other a comment that does not end here', 'needs contents']],
  [
    'a text that looks like a module',
    'main.tf',
    '   x = <<EOT\n-  version = "1.0.0"\n+  version = "1.0.1"\n EOT',
    ['other version = "1.0.0"', 'other version = "1.0.1"'],
  ],
]);

describe('a provider behind others, whose block is not shown', () => {
  const lines = `     }\n${provider}`;
  test('is one where git names the block', () => {
    const patch = hunk(lines, { heading: 'terraform {' });
    expect(told(terraform, { path: 'versions.tf', patch })).toEqual(['patch hashicorp/aws 5.31.0 > 5.31.1']);
  });

  test('is not proven where git names another', () => {
    const patch = hunk(lines, { heading: 'locals {' });
    expect(told(terraform, { path: 'versions.tf', patch })).toEqual([
      'unclear hashicorp/aws 5.31.0 > 5.31.1',
      'needs contents',
    ]);
  });

  test('is found in the whole file', () => {
    const text = (version: string) =>
      `terraform {\n  required_providers {\n    aws = {\n      source  = "hashicorp/aws"\n      version = "${version}"\n    }\n  }\n}\n`;
    const manifest = { path: 'versions.tf', before: text('5.31.0'), after: text('5.31.1') };
    expect(told(terraform, manifest)).toEqual(['patch hashicorp/aws 5.31.0 > 5.31.1']);
  });
});

const aws = 'registry.terraform.io/hashicorp/aws';

describeHunks(terraform, 'the lock file', [
  [
    'version, constraint and checksums',
    '.terraform.lock.hcl',
    ` provider "${aws}" {\n-  version     = "5.31.0"\n-  constraints = "5.31.0"\n+  version     = "5.31.1"\n+  constraints = "5.31.1"\n   hashes = [\n-    "h1:a=",\n-    "zh:b",\n+    "h1:c=",\n   ]`,
    [`patch ${aws} 5.31.0 > 5.31.1`, `patch ${aws} 5.31.0 > 5.31.1`],
  ],
  [
    'a constraint that jumps while the version moves a little',
    '.terraform.lock.hcl',
    ` provider "${aws}" {\n-  version     = "5.31.0"\n-  constraints = "~> 5.31.0"\n+  version     = "5.31.1"\n+  constraints = "~> 5.31"`,
    [`patch ${aws} 5.31.0 > 5.31.1`, `minor ${aws} ~> 5.31.0 > ~> 5.31`],
  ],
  [
    'checksums alone',
    '.terraform.lock.hcl',
    ` provider "${aws}" {\n   version = "5.31.0"\n   hashes = [\n-    "h1:a=",\n+    "h1:c=",`,
    [`other a checksum of ${aws} without its version`, `other a checksum of ${aws} without its version`],
  ],
  [
    'all checksums go',
    '.terraform.lock.hcl',
    ` provider "${aws}" {\n-  version = "5.31.0"\n+  version = "5.31.1"\n   hashes = [\n-    "h1:a=",\n   ]`,
    [`patch ${aws} 5.31.0 > 5.31.1`, `other whether ${aws} has a checksum`],
  ],
  [
    'checksums whose provider is not shown',
    '.terraform.lock.hcl',
    '     "zh:a",\n-    "zh:b",\n+    "zh:c",',
    [
      'other a checksum of something that is not shown',
      'other a checksum of something that is not shown',
      'needs contents',
    ],
  ],
  [
    'a new provider',
    '.terraform.lock.hcl',
    `+provider "${aws}" {\n+  version = "5.31.0"\n+  hashes = [\n+    "h1:a=",\n+  ]\n+}`,
    [`added ${aws} null > 5.31.0`],
  ],
]);

describeHostility(
  terraform,
  ['main.tf', '.terraform.lock.hcl'],
  [
    'module "x" {',
    'source = "a/b/c"',
    'version = "1.0.0"',
    '}',
    '{',
    'x = {',
    '/*',
    '*/',
    '#',
    '<<EOT',
    'EOT',
    '"',
    '"zh:a",',
    'provider "a/b/c" {',
    'required_providers {',
  ],
);

describeProof(terraform, 'main.tf', [
  'module "x" {',
  '  source  = "a/b/c"',
  '  version = "1.2.3"',
  '  image   = "1.2.3"',
  '}',
  '# note',
  'terraform {',
  '  required_providers {',
  '    aws = {',
  '      source  = "hashicorp/aws"',
  '      version = "~> 1.2.3"',
  '    }',
  '  }',
  '}',
]);
