/** The address of GitHub's site, of which the API is another. Source: docs.github.com, "Default environment variables". */
export const serverOf = (environment: Readonly<Record<string, string | undefined>>): string =>
  environment['GITHUB_SERVER_URL'] || 'https://github.com';
