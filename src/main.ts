#!/usr/bin/env node
/**
 * The bundle's entry: the action on a runner, the command line elsewhere. Each is a chunk of its own, so that neither
 * loads what only the other needs.
 */
const onRunner = process.env['GITHUB_ACTIONS'] === 'true' && process.argv.length === 2;

const main = onRunner ? (await import('./action.ts')).runAction : (await import('./cli.ts')).main;
await main(process);

export {};
