import { databaseContent } from '../content/defaults/database.ts';
import { appearance, projectFiles, templates, vendored } from './shared.ts';

/**
 * Where queries are written (4.3 "Database queries with user input") and what they run against.
 *
 * Whether a query holds user input cannot be told from a name. Models are left out: nearly every change touches one, and
 * a review that is always asked for is given without reading.
 */
export const database = {
  title: 'Database',
  category: 'normal' as const,
  paths: [
    '**/*.{sql,psql,plsql,cql,hql,ddl,sqlproj,dbml,prisma,edmx}',
    '**/{db,database,databases}/**/*.{rb,py,ts,js,mjs,cjs,go,rs,php,java,kt,scala,cs,ex,exs,xml,yml,yaml,json}',
    '**/{db,database}.{rb,py,ts,js,mjs,cjs,go,rs,php,java,kt,cs}',
    '{,**/!(*k8s*|*kubernetes*|kube|manifests|deploy|deployment|deployments|helm*|templates)/}{db,database}.{yml,yaml}',
    '**/sql/**/*.{ts,js,py,go,rs,java,kt,cs,php,rb,ex}',
    '**/{migration,migrations,*_migrations}/**/*.{rb,py,ts,js,mjs,cjs,go,rs,php,java,kt,cs,ex,exs,xml,yml,yaml}',
    '**/migrations.{rb,py,ts,js,go,rs,php,java,kt}',
    '**/alembic{.ini,/**/*.py}',

    // Data access by its usual names: repositories, DAOs, mappers, query objects.
    '**/*repositor{y,ies}.{java,kt,scala,cs,php,ts,js,py,go,rb,rs}',
    '**/*{dao,daos}.{java,kt,scala,cs,php,ts,js,py,go}',
    '**/*[._-]dao.{ts,js,py,go}',
    '**/{dao,daos}/**/*.{java,kt,scala,cs,php,ts,js,py,go}',
    '**/*{mapper.xml,rowmapper.java,rowmapper.kt,resultsetextractor.java,resultsetextractor.kt}',
    '{,**/!(hooks|components)/}queries/**/*.{rb,py,ts,js,go,rs,php,java,kt,cs,ex}',
    '**/{queries,query_builder,querybuilder}.{rb,py,ts,js,go,rs,php,java,kt,cs,ex}',
    '**/*_{query,queries,query_builder}.{rb,py,go,rs,ex}',
    '**/*querybuilder.{java,kt,cs,php}',
    '**/*dbcontext*.cs',
    '**/repo.ex',
    '**/store/{postgres,postgresql,mysql,sqlite,mongo,mongodb}/**',
    '**/{postgres,postgresql,mysql,sqlite,mongo,mongodb}/**/*.{go,rs,ts,js,py,java,kt}',

    // Connections and tools.
    '**/config/database.{yml,php,js,ts,json}',
    '**/{ormconfig,knexfile,drizzle.config,prisma.config,mikro-orm.config,data-source,.sequelizerc}*',
    '**/{hibernate,persistence}*.{xml,properties}',
    '**/{flyway,liquibase}*.{conf,toml,properties,yml,yaml,xml}',
    '**/{sqlc,atlas,sqitch,dbt_project}.{yml,yaml,json,hcl,plan,conf}',
    '**/prisma/**/*.{ts,js}',
    '**/drizzle/**/*.{ts,js,json}',
    '**/changelog{,s}/**/*.{xml,yml,yaml,json}',
    '**/*changelog*.xml',
  ],
  except: [...vendored, ...appearance, ...templates, ...projectFiles, '**/*.d.ts', '**/i18n/**'],
  content: databaseContent,
};
