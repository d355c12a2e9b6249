/** What several default areas leave out, and why. All of it matches without regard to case, as every exception does. */

/** Vendored code is other people's: a change of it is a change of dependencies, whatever its folders are called. */
export const vendored = [
  'vendor/**',
  'third_party/**',
  '**/node_modules/**',
  '**/vendor/{github.com,golang.org,google.golang.org,gopkg.in,k8s.io}/**',
  // Scripts and styles that were copied in for browsers.
  '**/{js,javascript,javascripts,css,stylesheets,static,static_src,assets,public}/{vendor,vendors}/**/*.{js,mjs,cjs,css,map}',
];

/** How something looks or reads. A style sheet for the login page is no authentication logic. */
export const appearance = [
  '**/*.{css,scss,sass,less,styl,pcss}',
  '**/*.{svg,png,jpg,jpeg,gif,webp,avif,ico,bmp,woff,woff2,ttf,otf,eot}',
  '**/*.{po,pot,arb,xlf,xliff,strings}',
  '**/{locale,locales,i18n,l10n,lang,langs,translations}/**/*.{json,yml,yaml,properties,php,toml,rb}',
  '**/messages/[a-z][a-z]{,[-_]*}.json',
  // Catalogues of user interface components, not the product.
  '**/*.stories.*',
];

/** Templates and pages of text: they show what the code behind them decided. */
export const templates = [
  '**/*.{html,htm,mjml,hbs,mustache,twig,liquid,pug,ejs,heex,eex,leex,cshtml}',
  '**/*.{html,text,txt}.{erb,haml,slim,ep,tera}',
  '**/views/**/*.{erb,haml,slim,jbuilder}',
  '**/*.blade.php',
  '**/*.{md,mdx}',
  '**/templates/**/*.txt',
];

/** Manifests and lock files: what they move is the area of dependencies. */
export const manifests = [
  '**/{package.json,package-lock.json,yarn.lock,pnpm-lock.yaml,bun.lock,deno.json,go.mod,go.sum,Cargo.toml,Cargo.lock}',
  '**/{pyproject.toml,poetry.lock,uv.lock,requirements*.txt,Gemfile,Gemfile.lock,composer.json,composer.lock,mix.exs}',
  '**/{pom.xml,build.gradle,build.gradle.kts,*.csproj,*.fsproj,*.gemspec,packages.lock.json,pubspec.yaml,pubspec.lock}',
];

/** Manifests, lock files and build settings that lie in every folder, whatever it is about. */
export const projectFiles = [...manifests, '**/{tsconfig*.json,.gitignore,.gitkeep,.keep,Dockerfile,Makefile}'];
