import { api } from './areas/api.ts';
import { vendored } from './areas/shared.ts';
import { activeLogging, activeStyle, activeText } from './content/defaults/active.ts';
import { providerContent } from './content/defaults/infrastructure.ts';

/** What a build or another project made, and this one ships. */
const bundled = ['**/dist/**', '**/*.min.*'];

/**
 * Pre-approved changes (3.2): nobody has to look at them. So these patterns are narrow, they mind case, and what could
 * run is not among them but where the policy says so (logging, development and test settings).
 * Where a name cannot tell, `only` names what the diff has to prove, and `unless` what it must not add.
 */
const standard = {
  // Merging it deploys nothing (scope, section 2). It stands before all areas: a page about migrations is a page.
  documentation: {
    title: 'Documentation',
    deploys: false,
    paths: [
      // Not .mdx: such pages are compiled, and may hold code.
      '**/*.{md,MD,markdown,rst,adoc,asciidoc}',
      '{docs,doc,documentation,Documentation,Docs}/**/*.{txt,svg,png,jpg,jpeg,gif,webp,pdf,drawio,puml,plantuml,mmd,dot,odt,docx}',
      // Without an ending only where no script lies: bin/license would be a program.
      '{,docs/,packages/*/,crates/*/}{LICENSE,LICENCE,COPYING,NOTICE,AUTHORS,CONTRIBUTORS,MAINTAINERS,CHANGELOG,CHANGES,HISTORY,README,CONTRIBUTING,PATENTS,THANKS,CREDITS,NEWS,TODO}{,.txt}',
      '{,docs/,packages/*/,crates/*/}{LICENSE,LICENCE}-{MIT,APACHE,Apache,Apache-2.0,APACHE-2.0,BSD,ISC,ZLIB,MPL,MPL-2.0,GPL,LGPL,AGPL,UNLICENSE,CC0,CC-BY,CC-BY-4.0,BOOST,THIRD-PARTY,3RD-PARTY}{,.txt}',
      '{,LICENSES/,licenses/}*LICENSE*.txt',
      '.github/ISSUE_TEMPLATE/**/*.{yml,yaml}',
      'CITATION.cff',
    ],
    except: [
      // Text that a program reads: prompts, templates of mails, GitHub's agentic workflows, and test data.
      '**/{prompt,prompts,template,templates,email,emails,mailers,mails,notifications,views,resources,assets,static,public}/**/!(README*)',
      '.github/workflows/**',
      // Text that is the product.
      '**/{content,contents,posts,_posts,_drafts,blog,blogs,pages,_pages,site}/**/*.{md,markdown,rst,adoc}',
      // But Swift's documentation keeps its articles in Name.docc/Articles/.
      '{,**/!(*.docc)/}articles/**/*.{md,markdown,rst,adoc}',
      // What a coding agent reads as instructions decides what it writes and runs.
      '**/{AGENTS,CLAUDE,GEMINI,SKILL}.md',
      '**/.{claude,cursor,codex,windsurf}/**',
      '.github/{copilot-instructions.md,agents/**,instructions/**,chatmodes/**,prompts/**}',
      // What is installed to build the documentation.
      '**/*{requirements,constraints}*.txt',
      '**/{requirements,constraints}/**/*.txt',
      '**/{CMakeLists,robots,ads,humans,security}.txt',
    ],
  },
  // Any file that declares or pins versions; what moved, and how far, is read from the diff.
  'dependency-patch': {
    title: 'Patch-level dependency updates',
    deploys: true,
    only: 'patch-level-updates' as const,
    paths: ['**'],
    except: [],
  },
  'ui-styling': {
    title: 'User interface styling',
    deploys: true,
    unless: activeStyle,
    paths: [
      '**/*.{css,scss,sass,less,styl,pcss}',
      '**/*.{svg,png,jpg,jpeg,gif,webp,avif,ico,bmp}',
      '**/*.{woff,woff2,ttf,otf,eot}',
    ],
    except: [...vendored, ...bundled],
  },
  // Templates, in which no more may change than what stands between tags.
  'ui-template-text': {
    title: 'Template text',
    deploys: true,
    only: 'text' as const,
    unless: activeText,
    paths: [
      '**/*.{html,htm,vue,svelte,astro,jsx,tsx,erb,ejs,hbs,heex,eex,leex,twig,liquid,mustache,cshtml,njk}',
      '**/*.blade.php',
    ],
    except: [...vendored, ...bundled, '**/{prompt,prompts}/**'],
  },
  // Formats that hold text only. Catalogues in a programming language (lang/en/auth.php, locales/de.ts) can run code.
  'ui-text': {
    title: 'User interface text',
    deploys: true,
    unless: activeText,
    paths: [
      '**/{locale,locales,i18n,l10n,lang,langs,translations}/**/*.{json,json5,yml,yaml,properties,toml,csv,ftl,resx,po,pot,arb}',
      '**/messages/[a-z][a-z]{,[-_]*}.json',
      '**/*.{po,pot,arb,ftl,xlf,xliff,strings,stringsdict,xcstrings,resx}',
      '**/messages{,_*}.properties',
      '**/res/values{,-*}/strings.xml',
      '**/{content,contents,posts,_posts,blog,blogs,articles,_pages}/**/*.{md,markdown,rst,adoc}',
    ],
    // FreeMarker templates share an ending with Fluent's texts; e-mail and prompts are read by programs.
    except: [
      ...vendored,
      ...bundled,
      '**/templates/**',
      '**/{prompt,prompts}/**',
      '**/{i18n,lang}/**/{package,tsconfig,config}*.json',
    ],
  },
  // Catalogues in a programming language, in which no more may change than the texts of existing keys.
  'ui-catalogue-text': {
    title: 'Catalogue text',
    deploys: true,
    only: 'texts' as const,
    unless: activeText,
    paths: ['**/{locale,locales,i18n,l10n,lang,langs,translations}/**/*.{ts,js,mjs,php,rb,py}'],
    except: [...vendored, ...bundled, '**/{prompt,prompts}/**'],
  },
  logging: {
    title: 'Logging configuration',
    deploys: true,
    unless: activeLogging,
    paths: [
      '**/logback*.xml',
      '**/{log4j,log4j2}*.{xml,properties,yml,yaml,json}',
      '**/log4net.config',
      '**/{nlog,NLog,Nlog}{,.*}.config',
      '**/serilog*.json',
      '**/{logging,logger,log,log_config,log-config,log4rs}{,.*,-*,_*}.{conf,ini,cfg,json,yml,yaml,toml,properties}',
      '**/config/initializers/{lograge,logging,logger,semantic_logger,rails_semantic_logger,ougai,log_tags}.rb',
      '**/config/logging.php',
      '**/config/packages/{,*/}monolog.{yml,yaml}',
      '**/{fluent-bit,fluentbit,fluentd,td-agent,fluent,filebeat,promtail,logstash,rsyslog,vector}{,.*,-*}.{conf,yml,yaml,toml}',
      '**/logrotate.{conf,d/**}',
    ],
    except: [...vendored, '**/*{secret,credential,password}*', '**/{log,logs}/**'],
  },
  // Files of settings that hold others as well.
  'logging-settings': {
    title: 'Logging settings',
    deploys: true,
    only: 'logging-settings' as const,
    unless: activeLogging,
    paths: [
      '**/application{,-*,_*}.{properties,yml,yaml}',
      '**/appsettings{,.*}.json',
      '**/{config,settings}/{default,production,prod}.{json,yml,yaml}',
    ],
    except: vendored,
  },
  // Settings that only development and tests read. Infrastructure code of a staging environment is none of them: it
  // often shares accounts and networks with production, so its area comes first and makes it Normal.
  'non-production': {
    title: 'Non-production environments',
    deploys: true,
    paths: [
      '**/config/environments/{development,dev,test,staging,ci}.{rb,yml,yaml,json}',
      '**/config/environments/{development,dev,test,staging,ci}/**/*.{yml,yaml,json,rb}',
      '**/config/{development,dev,test,staging}.{exs,json,yml,yaml,toml}',
      '**/.env.{example,sample,template,dist,defaults,test,testing,dev,development,ci}{,.local}',
      '**/{example,sample,template}.env',
      '**/{docker-compose,compose}{.,-,_}{dev,devel,development,test,tests,testing,ci,local,override,staging,e2e}.{yml,yaml}',
      '**/Dockerfile{.,-}{dev,development,test,tests,testing,local,e2e}',
      '**/{dev,development,test,local}.Dockerfile',
      '**/{Procfile.dev,Procfile.test,Procfile.local}',
      '**/appsettings.{Development,Test,Testing,Staging,Local}.json',
      '**/launchSettings.json',
      '**/application{-,_}{dev,development,test,testing,staging,local,ci}.{yml,yaml,properties,conf}',
      '**/settings/{dev,development,local,test,testing,staging,ci}.py',
      '**/settings_{dev,development,local,test,testing,staging,ci}.py',
      '**/environments/environment.{dev,development,test,testing,staging,local}.ts',
      '**/{environments,envs,env}/{dev,development,test,testing,staging,stage,qa,uat,sandbox,preview,local,ci}/**/*.{yml,yaml,json,toml,ini,cfg,conf,properties,txt}',
      '.editorconfig',
      // The containers and editors that developers work in. Not tasks.json, which runs when a folder is opened.
      '.devcontainer/**',
      '.vscode/{settings,launch,extensions}.json',
    ],
    except: vendored,
  },
};

/** Non-production environments by the names of their folders. */
const nonProduction =
  '**/{dev,development,test,tests,testing,staging,stage,qa,uat,sandbox,preview,local,ci,examples,example}/**';

/**
 * High-risk changes that names show (3.5). Authentication and authorization is Major as an area. Of breaking API changes
 * only removals show in names, and of major architecture changes none: a box or a label declares them.
 */
const major = {
  'database-migration': {
    title: 'Database schema migrations',
    paths: [
      // Rails, also with several databases and with GitLab's two phases
      '**/db/{,*_,*/}migrate/**/*.{rb,sql}',
      '**/db/post_migrate/**/*.rb',
      '**/db/{,*_,*/}{schema,structure}.{rb,sql}',
      // Django, Alembic, Laravel, Doctrine, Knex, Sequelize, TypeORM, EF Core, Ecto, golang-migrate, goose, Diesel, sqlx,
      // SeaORM, Supabase, Hasura, dbmate
      '**/{migration,migrations,*_migrations}/**/*.{sql,py,php,rb,exs,cs,fs,go,rs,js,mjs,cjs,ts,mts,cts,java,kt,groovy,cql}',
      '**/{alembic*,migrations}/**/versions/*.py',
      '**/{up,down}.sql',
      '**/*.{up,down}.sql',
      '**/*ModelSnapshot.cs',
      '**/structure.sql',
      '**/{db,database,sql}/**/{schema,schemas}{.*,}{/**/*,}.sql',
      '**/migrations.{go,rs,py,rb,ts,js}',
      // Flyway by its file names, wherever they lie, and Liquibase
      '**/[VUB][0-9]*__*.{sql,java,kt,groovy,cs,py}',
      '**/R__*.{sql,java,kt}',
      '**/db/{changelog,changelogs}/**/*.{xml,yml,yaml,json,sql}',
      '**/liquibase/**/*.{xml,yml,yaml,json,sql}',
      '**/db.changelog*.{xml,yml,yaml,json,sql}',
      '**/changelog-master.{xml,yml,yaml,json}',
      // Schemas from which migrations are generated, or that are pushed as they are
      '**/*.prisma',
      '**/drizzle/**/*.{sql,json}',
      '**/{db,database,drizzle}/schema.{ts,js,mts}',
      '**/{db,database,drizzle}/schema/**/*.{ts,js,mts}',
      '**/convex/schema.ts',
      '**/*.{sqlproj,dacpac}',
      '**/sqitch.plan',
      '**/Schemafile',
      '**/*.schemafile',
    ],
    except: [
      ...vendored,
      // Packages and their entry points that hold no migration.
      '**/migrations/__init__.py',
      '**/{migration,migrations}/**/*.{test,spec}.*',
    ],
  },
  // Only what names the provider itself. A changed setting of the present one is infrastructure, which is sensitive but
  // Normal (3.3 "Configuration changes").
  'infrastructure-provider': {
    title: 'Infrastructure provider definitions',
    content: providerContent,
    paths: [
      '**/{provider,providers,versions,terraform}.{tf,tofu,tf.json}',
      '**/{provider,providers}{-,_}*.tf',
      '**/.terraform.lock.hcl',
    ],
    except: [...vendored, nonProduction],
  },
  // What others called and can call no more. That an endpoint changed its meaning shows in no name: a box declares it.
  'removed-endpoint': {
    title: 'Removed API endpoints',
    when: 'removed' as const,
    paths: [
      '**/app/**/route.{ts,tsx,js,jsx}',
      '**/pages/api/**/*.{ts,tsx,js,jsx}',
      '**/+server.{ts,js}',
      '**/server/{api,routes}/**/*.{ts,js}',
      '**/api/**/{handlers,endpoints,routes,routers}/**/*.{ts,js,mjs,cjs,py,go,rs,rb,php}',
      '**/*_controller.{rb,ex}',
      '**/*Controller.{java,kt,scala,php,cs}',
      '**/*.controller.{ts,js}',
      '**/{web,rest,api,resources,endpoints}/**/*{Resource,Endpoint}.{java,kt,scala,cs}',
      '**/{openapi,swagger}.{yml,yaml,json}',
      '**/*.{proto,graphqls}',
    ],
    except: [
      ...api.except,
      // Called by the program itself, and what several endpoints share.
      '**/{cron,crons,internal,mocks,utils,helpers,concerns}/**',
      '**/{application,base,abstract}[_.]controller.*',
      '**/{Application,Base,Abstract}*Controller.*',
    ],
  },
  // The register of vendors and subprocessors. Folders named integrations, vendors or providers hold everyday code, and
  // a rule that calls everyday code Major is soon switched off; a changed vendor is declared by a box or a label.
  vendor: {
    title: 'Third-party vendor registers',
    paths: [
      '**/{vendors,vendor-register,vendor_register,subprocessors,sub-processors,sub_processors,third-parties}.{yml,yaml,json,toml,csv,xlsx}',
    ],
    except: [...vendored, '**/{locale,locales,i18n,fixtures,data,seeds}/**'],
  },
};

/** Tests follow the files they come with. They mind case too, since they are looked at before the areas. */
const tests = {
  paths: [
    // By name, where the language's tools keep such files out of the product. Java's, PHP's, Ruby's and .NET's do not:
    // LabTest.java and ab_test.rb may well be the product, so these count by folder only.
    '**/*.{test,spec,e2e,cy,e2e-spec,integration.test}.{ts,tsx,js,jsx,mts,cts,mjs,cjs,vue}',
    '**/*_test.{go,py,exs,dart,cc,cpp}',
    '**/*_spec.{rb,cr}',
    '**/test_*.py',
    '**/{tests,conftest}.py',
    '**/*.snap',
    // By folder. Nested ones are named by what lies around them: app/tests/page.tsx is a page of Next.js, api/test.ts a
    // function of Vercel, and cmd/test a program.
    '{test,tests,spec,e2e,cypress,playwright,integration-tests,integration_tests,e2e-tests}/**',
    '{apps,packages,services,libs,modules,crates,components,engines,packs,plugins,gems,projects}/*/{test,tests,spec,e2e,cypress,playwright}/**',
    '{backend,server,frontend,client,web}/{test,tests,spec,e2e,cypress}/**',
    '**/src/{test,tests,testFixtures,*Test,e2e}/**',
    '**/*.{Tests,Test,UnitTests,IntegrationTests,FunctionalTests,EndToEndTests}/**',
    '**/*{UnitTests,FunctionalTests,IntegrationTests}/**',
    '**/*{UITests,Tests}/**/*.swift',
    '**/tests/**/*{Tests,Test}.{cs,php}',
    '**/{__tests__,__mocks__,__snapshots__,__fixtures__}/**',
    '**/testdata/**',
    '**/tests/**/*.{py,rs}',
    '**/test/support/**/*.ex',
  ],
  except: [
    // API descriptions and settings that happen to lie in a folder called spec.
    '**/spec/**/*.{yml,yaml,json,proto,graphql}',
    'spec/*.{yml,yaml,json,proto,graphql}',
    // What a test installs runs where the secrets of the pipeline are.
    '**/{.npmrc,.yarnrc,.yarnrc.yml,.pnpmfile.cjs,package.json,package-lock.json,npm-shrinkwrap.json,yarn.lock,pnpm-lock.yaml,pnpm-workspace.yaml}',
    '**/{bun.lock,bun.lockb,deno.json,deno.jsonc,deno.lock,jsr.json,bower.json}',
    '**/{setup.py,setup.cfg,pyproject.toml,Pipfile,Pipfile.lock,poetry.lock,uv.lock,pdm.lock,pixi.toml,pixi.lock,tox.ini,noxfile.py}',
    '**/*{requirements,constraints}*.{txt,in}',
    '**/{Gemfile,Gemfile.lock,gems.rb,gems.locked,*.gemspec,composer.json,composer.lock,mix.exs,mix.lock,rebar.config,rebar.lock}',
    '**/{go.mod,go.sum,go.work,go.work.sum,Cargo.toml,Cargo.lock,build.rs,.cargo/config,.cargo/config.toml}',
    '**/{pom.xml,*.gradle,*.gradle.kts,*.lockfile,libs.versions.toml,verification-metadata.xml,gradle-wrapper.*,maven-wrapper.*,build.sbt}',
    '**/{*.csproj,*.fsproj,*.vbproj,packages.config,packages.lock.json,nuget.config,Directory.*.props,Directory.Build.targets}',
    '**/{pubspec.yaml,pubspec.lock,Podfile,Podfile.lock,Package.swift,Package.resolved,Cartfile,Cartfile.resolved}',
    '**/{conanfile.txt,conanfile.py,vcpkg.json,build.zig.zon,flake.nix,flake.lock,MODULE.bazel,WORKSPACE,WORKSPACE.bazel}',
    '**/*.sh',
    '**/{Dockerfile,Containerfile}{,.*,-*}',
    '**/*.{dockerfile,containerfile}',
    '**/{docker-compose,compose}*.{yml,yaml}',
    '**/docker-entrypoint*',
    '**/*.{tf,tfvars,tofu,hcl,nomad,bicep,tf.json}',
    '**/{Jenkinsfile,Vagrantfile,Procfile,Chart.yaml,Chart.lock,kustomization.yaml,kustomization.yml}',
    '**/{.gitlab-ci,.travis,.drone,azure-pipelines,bitbucket-pipelines,cloudbuild,action}.{yml,yaml}',
    // Programs that serve tests as their subject.
    '**/{controllers,routes,pages,migrations,migrate}/{test,tests}/**',
  ],
};

/** Which files show which category: policy 3.2 and 3.5. Everything else is Normal (3.3). */
export const defaultCategories = { standard, major, tests };
