import { go, js, py } from './languages.ts';

/** Infrastructure as code in a programming language. */
export const infrastructureContent = [
  {
    in: [js],
    tokens: [
      'aws-cdk-lib',
      '@pulumi/',
      "from 'cdktf",
      'from "cdktf',
      '@aws-sdk/client-ec2',
      '@aws-sdk/client-iam',
      '@aws-sdk/client-ecs',
      '@aws-sdk/client-eks',
      '@aws-sdk/client-cloudformation',
    ],
  },
  {
    in: [py],
    tokens: ['import pulumi', 'from pulumi', 'from aws_cdk', 'import aws_cdk', 'from cdktf', 'from troposphere'],
  },
  { in: [go], tokens: ['"github.com/pulumi/', '"github.com/aws/aws-cdk-go'] },
];

/** A provider in infrastructure code (3.5 "Infrastructure provider changes"). */
export const providerContent = [{ in: ['**/*.{tf,tofu}'], tokens: ['provider "', 'required_providers'] }];
