import { apiContent } from '../content/defaults/api.ts';
import { appearance, projectFiles, templates, vendored } from './shared.ts';

/** What the outside can call (4.3 "API endpoint changes"): its routes, the code behind them, and its descriptions. */
export const api = {
  title: 'API endpoints',
  category: 'normal' as const,
  paths: [
    // Routes: Rails, Laravel, Django, Phoenix, Go, Rust, Express.
    '**/{routes,router,routers,urls,routing}.{rb,py,ts,js,mjs,cjs,go,rs,php,ex,yml,yaml,scala,java,kt}',
    '**/config/routes/**',
    '**/*[._-]{routes,router,routing}.{ts,js,mjs,cjs,go,py,php,rs,yml,yaml}',
    '**/*{Routes,Router}.{java,kt,scala,cs}',
    '**/{routers,routes}/**/*.{ts,js,mjs,cjs,rb,py,php,go,rs,ex,kt,java,scala}',
    'conf/routes',

    // The code behind them: controllers (Rails, Spring, Laravel, .NET, Nest, Phoenix), handlers, resolvers, views.
    '**/controllers/**/*.{rb,py,ts,js,mjs,cjs,php,go,rs,ex,java,kt,scala,groovy,cs,fs}',
    '**/controller/**/*.{php,java,kt,go,ts,js,cs,py,rs}',
    '**/*controller{,s}.{rb,py,ts,js,mjs,cjs,php,go,rs,ex,java,kt,scala,groovy,cs,fs}',
    '**/*{resource,endpoint}{,s}.{java,kt,scala,cs,py}',
    '**/*{endpoint,endpoints}.{ex,ts,js,go,rs}',
    '**/endpoints/**/*.{py,ts,js,go,rs,java,kt,cs,ex,php,rb}',
    '**/{handlers,lambdas}/**/*.{go,rs,py,ts,js,mjs,cjs,rb,cs,java,kt}',
    '**/{handler,handlers}.{go,rs,py,ts,js,mjs,cjs,rb}',
    '**/*_handler{,s}.{go,rs,py}',
    '**/*.{handler,resolver,gateway}.{ts,js}',
    '**/resolvers/**/*.{ts,js,mjs,py,rb,go,php,java,kt,cs,ex}',
    '**/*resolver{,s}.{java,kt,cs,go,py}',
    '**/{views,viewsets,serializers,api}.py',
    '**/{views,viewsets,serializers}/**/*.py',
    '**/*_{channel,socket}.ex',
    '**/app/channels/**/*.rb',

    // Folders called api, but not the folder of a whole program in a monorepo (apps/api/src/util/dates.ts), and not the
    // client of an API in a front end.
    'api/*.{ts,js,mjs,cjs,py,rb,go,php,rs,java,kt,cs,ex}',
    'api/!(src|app|lib|db|migrations|config|scripts)/**/*.{ts,tsx,js,jsx,mjs,cjs,py,rb,go,php,rs,java,kt,cs,ex}',
    '**/!(apps|services|packages|projects|modules|libs|cmd|js|ui|javascript)/{api,apis}/**/*.{ts,js,mjs,cjs,py,rb,go,php,rs,java,kt,scala,cs,ex}',
    '**/*{Api,Apis}.{cs,java,kt}',
    '**/*.api.{ts,js}',
    // Next.js, Nuxt, SvelteKit, Remix, Astro: files that answer requests.
    '**/app/**/route.{ts,tsx,js,jsx}',
    '**/app/**/actions.{ts,js}',
    '**/pages/api/**',
    '**/server/{api,routes,trpc}/**/*.{ts,js}',
    '**/+{server,page.server,layout.server}.{ts,js}',
    'app/routes/**/*.{tsx,jsx}',
    '**/trpc/**/*.{ts,js}',
    // Functions that are called over HTTP.
    '{netlify,supabase,firebase}/functions/**',
    'functions/**/*.{ts,js,mjs,py,go}',
    // Every request passes through these. The ones that authenticate are authentication.
    '**/middleware{,s}.{rb,py,ts,js,mjs,cjs,php,go,rs,ex,java,kt,cs}',
    '**/middleware{,s}/**/!(*auth*).{rb,py,ts,js,mjs,cjs,php,go,rs,ex,java,kt,cs}',
    '**/!(*auth*)[._-]middleware.{ts,js,py,go,rb,rs,ex}',
    '**/!(*auth*)middleware.{php,java,kt,cs}',
    '**/{cors,rate{,-,_}limit*,rack_attack}{,[._-]*}.{rb,py,ts,js,go,php,java,kt,rs,ex}',

    // Descriptions that others generate clients from, wherever they lie: docs/openapi.yaml too.
    '**/{openapi,swagger,asyncapi}*.{yml,yaml,json,ts,py}',
    '**/*[._-]{openapi,swagger,asyncapi}.{yml,yaml,json}',
    '**/{openapi,swagger,asyncapi}/**/*.{yml,yaml,json}',
    '**/*.{proto,thrift,avsc,avdl,wsdl,raml,smithy,fbs}',
    '**/buf{,.gen,.work}.yaml',
    // GraphQL schemas, not the queries of a client.
    '**/*schema*.{graphql,graphqls,gql}',
    '**/*.graphqls',
    '**/{schema,schemas,server}/**/*.{graphql,gql}',
    '**/{graphql,graph}/**/*.{rb,py,go,php,java,kt,cs,ex,rs}',
    '**/graphql/**/*{schema,resolver,type,mutation,query}*.{ts,js}',
  ],
  except: [
    ...vendored,
    ...appearance,
    ...templates,
    ...projectFiles,
    '**/{frontend,client,mobile,webapp}/src/api/**',
    // A front end has routes and controllers of its own (Stimulus, Angular), and mocks of the API it calls.
    '**/{app/javascript,webapp/app,resources/js,resources/assets,assets/js,storybook,.storybook,mocks,*msw*}/**',
    '**/{frontend,client,mobile,webapp}/src/controllers/**',
    '**/{migrate,migration,migrations}/**',
    // Jobs have handlers too; below api/, jobs are what the API is about.
    '**/!(api|apis|server|http|routes)/{jobs,workers,crons}/**/*.handler.{ts,js}',
    '**/{frontend,client,mobile,webapp}/**/{routes,router}.{ts,js}',
    '**/{frontend,client,mobile,webapp}/src/{routes,router}/**',
    '**/*.d.ts',
  ],
  content: apiContent,
};
