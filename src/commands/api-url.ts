import { BadInput, type Terminal } from './command.ts';

/** The address of GitHub's REST API: GITHUB_API_URL, or that of github.com. Throws BadInput where it is none. */
export function apiUrl({ env }: Pick<Terminal, 'env'>): string {
  const address = env['GITHUB_API_URL'] || 'https://api.github.com';
  if (URL.canParse(address) && /^https?:$/.test(new URL(address).protocol)) return address;
  throw new BadInput(
    `GITHUB_API_URL ${JSON.stringify(address)} is no address: write https://HOST/api/v3, or leave it out for github.com`,
  );
}
