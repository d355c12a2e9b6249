import { cs, ex, go, js, jvm, php, py, rb, rs } from './languages.ts';

/** A part of a query, as it is written in capitals, or so long that no sentence holds it. */
const sql = [
  'SELECT ',
  'INSERT INTO ',
  'DELETE FROM ',
  'WHERE ',
  'VALUES (',
  'VALUES(',
  'ORDER BY ',
  'GROUP BY ',
  'LEFT JOIN ',
  'INNER JOIN ',
  'select * from ',
  'insert into ',
  'delete from ',
];

/** Queries that hold a value, and calls that take a query as text (4.3 "Database queries with user input"). */
export const databaseContent = [
  { in: [js], tokens: sql, with: ['${', '" +', "' +", '"+', "'+", '` +'] },
  { in: [py], tokens: sql, with: ['{', '" %', "' %", '.format(', '" +', "' +", '"+', "'+"] },
  { in: [rb, ex], tokens: sql, with: ['#{', '" +', "' +"] },
  { in: [php], tokens: sql, with: ['{$', '" .', '".', "' .", "'.", "'$", '= $'] },
  { in: [go], tokens: sql, with: ['Sprintf(', '" +', '` +', '"+', '%s', '%v', '%d'] },
  { in: [jvm], tokens: sql, with: ['" +', '"+', 'String.format(', '.formatted(', '${', "'$"] },
  { in: [cs], tokens: sql, with: ['$"', '$@"', '@$"', '" +', '"+', 'string.Format(', 'String.Format('] },
  { in: [rs], tokens: sql, with: ['format!(', '{}', '" +'] },
  {
    in: [js],
    tokens: [
      '$queryRaw',
      '$executeRaw',
      'knex.raw(',
      'db.raw(',
      'sql.raw(',
      'sequelize.query(',
      'sequelize.literal(',
      'Sequelize.literal(',
      '.whereRaw(',
      '.orderByRaw(',
      '.havingRaw(',
      '.selectRaw(',
    ],
  },
  { in: [py], tokens: ['RawSQL(', 'objects.raw(', '.extra(where', 'cursor.execute(', 'cur.execute(', '.executemany('] },
  {
    in: [rb],
    tokens: ['find_by_sql', 'count_by_sql', 'exec_query(', 'connection.execute', 'connection.select_', 'Arel.sql('],
  },
  { in: [rb], tokens: ['where("', 'order("', 'having("', 'joins("', 'update_all("'], with: ['#{'] },
  {
    in: [php],
    tokens: [
      'DB::raw(',
      'DB::select(',
      'DB::statement(',
      'DB::unprepared(',
      'mysqli_query(',
      'pg_query(',
      '->whereRaw(',
      '->selectRaw(',
      '->orderByRaw(',
      '->createNativeQuery(',
    ],
  },
  {
    in: [jvm],
    tokens: ['createNativeQuery(', '.createStatement(', '.prepareStatement(', 'jdbcTemplate.', 'nativeQuery = true'],
  },
  {
    in: [go],
    tokens: [
      '.QueryContext(',
      '.QueryRowContext(',
      '.ExecContext(',
      'db.Query(',
      'db.QueryRow(',
      'db.Exec(',
      'tx.Exec(',
      'tx.Query(',
    ],
  },
  {
    in: [cs],
    tokens: [
      'FromSqlRaw(',
      'FromSqlInterpolated(',
      'ExecuteSqlRaw',
      'SqlQueryRaw',
      'new SqlCommand(',
      '.CommandText =',
    ],
  },
  { in: [rs], tokens: ['sqlx::query', 'diesel::sql_query', 'sql_query('] },
  { in: [ex], tokens: ['Repo.query', 'SQL.query'] },
];
