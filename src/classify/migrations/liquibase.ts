import { type Found, has, lacks, type MigrationFile, unseen, untold, withoutComments } from './way-back.ts';

const path =
  /(?:^|\/)(?:changelogs?|liquibase)\/(?:[^/]+\/)*[^/]+\.(?:xml|ya?ml|json)$|(?:^|\/)[^/]*(?:db\.)?changelog[^/]*\.(?:xml|ya?ml|json)$/i;

/** What Liquibase reverses by itself. https://docs.liquibase.com/workflows/liquibase-community/automatic-custom-rollbacks.html */
const reversible = new Set(
  [
    'addColumn,addDefaultValue,addForeignKeyConstraint,addLookupTable,addNotNullConstraint,addPrimaryKey',
    'addUniqueConstraint,createIndex,createSequence,createTable,createView,dropNotNullConstraint,renameColumn',
    'renameSequence,renameTable,renameView,setTableRemarks,setColumnRemarks,tagDatabase,empty',
  ].flatMap((names) => names.split(',')),
);

const irreversible = [
  'sql,sqlFile,insert,update,delete,loadData,loadUpdateData,dropTable,dropColumn,dropView,dropIndex,dropSequence',
  'dropForeignKeyConstraint,dropPrimaryKey,dropUniqueConstraint,dropDefaultValue,dropAllForeignKeyConstraints',
  'modifyDataType,mergeColumns,createProcedure,dropProcedure,customChange,executeCommand,alterSequence',
].flatMap((names) => names.split(','));

/** Liquibase in XML, YAML and JSON: changes that it reverses by itself, or a rollback in each changeset. */
export function liquibaseWayBack(given: MigrationFile): Found | null {
  const { path: file } = given;
  if (!path.test(file)) return null;
  const { text } = given;
  if (text === null) return unseen('Liquibase');
  const source = withoutComments(text, { line: /^\s{0,200}#.*$/, block: ['<!--', '-->'] });
  const xml = /\.xml$/i.test(file);
  const sets = source.split(xml ? /<changeSet\b/ : /\bchangeSet"?\s?:/).slice(1);
  // A list of other files, or something else of that name.
  if (sets.length === 0) return null;
  for (const set of sets) {
    const name = (key: string) =>
      xml ? new RegExp(`<(?:\\w+:)?${key}\\b`) : new RegExp(`(?:^|[\\s"{-])${key}"?\\s?:`, 'm');
    if (name('rollback').test(set)) continue;
    const held = irreversible.find((key) => name(key).test(set));
    if (held !== undefined) return lacks('Liquibase', `a changeset holds ${held} without a rollback`);
    if (![...reversible].some((key) => name(key).test(set)))
      return untold('Liquibase', 'a changeset holds what is not known to be reversible');
  }
  return has('Liquibase', 'each changeset can be rolled back');
}
