/** Other people's code that is loaded without a manifest. */
export const dependenciesContent = [
  {
    in: ['**/*.{html,htm,ejs,erb,hbs,twig,liquid,cshtml,njk,vue,svelte,jsx,tsx,php,astro}'],
    tokens: ['<script'],
    with: ['src="http', "src='http", 'src="//', "src='//"],
  },
  {
    in: ['**/*.{sh,bash}', '**/{Dockerfile,Containerfile}{,.*,-*}', '.github/**/*.{yml,yaml}'],
    tokens: ['curl ', 'wget '],
    with: ['| sh', '| bash', '|sh', '|bash', '| sudo'],
  },
];
