/**
 * What added lines show that paths do not (4.3), by area. Few and precise: an area that every change is in is reviewed
 * without being read. Each token stands at the beginning of a word; case counts.
 */

const js = '**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx,vue,svelte}';
const py = '**/*.py';
const rb = '**/*.{rb,rake}';
const php = '**/*.php';
const go = '**/*.go';
const rs = '**/*.rs';
const jvm = '**/*.{java,kt,kts,scala,groovy}';
const cs = '**/*.{cs,fs}';
const ex = '**/*.{ex,exs}';

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

/** Declarations of what the outside can call (4.3 "API endpoint changes"). */
export const apiContent = [
  {
    in: [js],
    tokens: ['app', 'router', 'server', 'fastify', 'api', 'routes'].flatMap((name) =>
      ['get', 'post', 'put', 'patch', 'delete', 'all', 'route'].map((method) => `${name}.${method}(`),
    ),
    with: ["('/", '("/', '(`/'],
  },
  {
    in: [js],
    tokens: [
      '@Controller(',
      '@Get(',
      '@Post(',
      '@Put(',
      '@Patch(',
      '@Delete(',
      'publicProcedure',
      'protectedProcedure',
    ],
  },
  {
    in: [py],
    tokens: [
      ...['app', 'router', 'api', 'bp', 'blueprint'].flatMap((name) =>
        ['get', 'post', 'put', 'patch', 'delete', 'route', 'api_route', 'websocket'].map(
          (method) => `@${name}.${method}(`,
        ),
      ),
      '@api_view(',
      '@action(detail',
      'router.register(',
      '.include_router(',
      '.add_url_rule(',
      '.add_api_route(',
      'api.add_resource(',
    ],
  },
  {
    in: [jvm],
    tokens: [
      '@GetMapping',
      '@PostMapping',
      '@PutMapping',
      '@PatchMapping',
      '@DeleteMapping',
      '@RequestMapping',
      '@RestController',
      '@Path("',
    ],
  },
  {
    in: [cs],
    tokens: [
      '[HttpGet',
      '[HttpPost',
      '[HttpPut',
      '[HttpPatch',
      '[HttpDelete',
      '[ApiController',
      '[Route(',
      '.MapGet(',
      '.MapPost(',
      '.MapPut(',
      '.MapPatch(',
      '.MapDelete(',
    ],
  },
  {
    in: [go],
    tokens: ['.GET("/', '.POST("/', '.PUT("/', '.PATCH("/', '.DELETE("/', '.HandleFunc("', '.Handle("/', '.Methods("'],
  },
  { in: [rs], tokens: ['#[get("', '#[post("', '#[put("', '#[patch("', '#[delete("', '.route("/'] },
  {
    in: [php],
    tokens: [
      'Route::get(',
      'Route::post(',
      'Route::put(',
      'Route::patch(',
      'Route::delete(',
      'Route::resource(',
      'Route::apiResource(',
      '#[Route(',
      '@Route(',
      'register_rest_route(',
    ],
  },
];

/** Cryptographic calls, and private keys wherever they are written. */
export const cryptographyContent = [
  { tokens: ['PRIVATE KEY-----'] },
  {
    in: [js],
    tokens: [
      'createHash(',
      'createHmac(',
      'createCipheriv(',
      'createDecipheriv(',
      'createSign(',
      'createVerify(',
      'crypto.subtle',
      'crypto.randomBytes(',
      'crypto.pbkdf2',
      'crypto.scrypt',
      'generateKeyPair',
      'timingSafeEqual(',
      'CryptoJS.',
      'bcrypt.',
      'argon2.',
      'rejectUnauthorized',
      'NODE_TLS_REJECT_UNAUTHORIZED',
    ],
  },
  {
    in: [py],
    tokens: [
      'hashlib.',
      'hmac.new(',
      'hmac.compare_digest(',
      'Fernet(',
      'from cryptography',
      'from Crypto.',
      'from nacl',
      'import bcrypt',
      'bcrypt.',
      'secrets.token_',
      'ssl.create_default_context(',
      'ssl._create_unverified_context',
      'verify=False',
    ],
  },
  {
    in: [rb],
    tokens: ['OpenSSL::', 'Digest::', 'BCrypt::', 'ActiveSupport::MessageEncryptor', 'ActiveSupport::MessageVerifier'],
  },
  {
    in: [go],
    tokens: [
      ...[
        'aes',
        'cipher',
        'rsa',
        'ecdsa',
        'ed25519',
        'hmac',
        'sha1',
        'sha256',
        'sha512',
        'md5',
        'tls',
        'x509',
        'rand',
      ].map((name) => `"crypto/${name}"`),
      '"golang.org/x/crypto/',
      'InsecureSkipVerify',
      'hmac.New(',
      'sha256.',
      'tls.Config{',
    ],
  },
  {
    in: [jvm],
    tokens: [
      'javax.crypto.',
      'org.bouncycastle.',
      'MessageDigest.getInstance(',
      'Cipher.getInstance(',
      'Mac.getInstance(',
      'Signature.getInstance(',
      'KeyStore.getInstance(',
      'SSLContext.getInstance(',
      'SecretKeySpec(',
      'X509TrustManager',
      'HostnameVerifier',
      'BCryptPasswordEncoder(',
    ],
  },
  {
    in: [php],
    tokens: [
      'openssl_',
      'hash_hmac(',
      'sodium_',
      'password_hash(',
      'password_verify(',
      'Crypt::',
      'CURLOPT_SSL_VERIFY',
    ],
  },
  {
    in: [cs],
    tokens: [
      'System.Security.Cryptography',
      'Aes.Create(',
      'RSA.Create(',
      'ECDsa.Create(',
      'new HMACSHA',
      'Rfc2898DeriveBytes',
      'RandomNumberGenerator.',
      'new X509Certificate2(',
      'ServerCertificateCustomValidationCallback',
      'ServerCertificateValidationCallback',
    ],
  },
  {
    in: [rs],
    tokens: [
      'ring::',
      'rustls::',
      'openssl::',
      'aes_gcm::',
      'ed25519_dalek::',
      'sha2::',
      'hmac::',
      'argon2::',
      'bcrypt::',
      'danger_accept_invalid_certs(',
    ],
  },
  { in: [ex], tokens: [':crypto.', 'Plug.Crypto', 'Bcrypt.', 'Argon2.'] },
];

/**
 * Decisions about who somebody is and what they may do. A guard that every new page carries (`@login_required`,
 * `[Authorize]`) is none; one that is left out, and one that asks for a role or a permission, is.
 */
export const authenticationContent = [
  {
    in: [js],
    tokens: [
      'jwt.sign(',
      'jwt.verify(',
      "from 'jsonwebtoken'",
      "require('jsonwebtoken')",
      'passport.use(',
      'passport.authenticate(',
      'new SignJWT(',
      'jwtVerify(',
      'hasPermission(',
      'hasRole(',
      'requireRole(',
      'requirePermission(',
      'checkPermission(',
      'isAuthorized(',
      'isAdmin(',
      'requireAdmin',
      'req.session.user',
      '@Roles(',
      '@Public(',
      'canActivate(',
    ],
  },
  {
    in: ['**/*.{js,mjs,cjs,ts,mts,cts}'],
    tokens: ['user.isAdmin', 'user.role', 'user.roles', 'user?.isAdmin', 'user?.role'],
    with: ['if (', '===', '!==', '.includes(', '!'],
  },
  {
    in: [py],
    tokens: [
      'jwt.encode(',
      'jwt.decode(',
      'check_password(',
      'set_password(',
      'make_password(',
      '@csrf_exempt',
      '@permission_required',
      '@user_passes_test',
      'PermissionRequiredMixin',
      'UserPassesTestMixin',
      'has_perm(',
      'has_perms(',
      'has_permission(',
      'has_object_permission(',
      'login_user(',
      'OAuth2PasswordBearer(',
      'permission_classes = []',
      'AllowAny]',
      'IsAdminUser]',
      'authentication_classes = ',
    ],
  },
  { in: [py], tokens: ['user.is_superuser', 'user.is_staff', 'user.role'], with: ['if ', 'return ', 'not ', '=='] },
  {
    in: [rb],
    tokens: [
      'skip_before_action :authenticate',
      'skip_before_action :require',
      'skip_before_action :verify_authenticity_token',
      'skip_forgery_protection',
      'protect_from_forgery',
      'skip_authorization',
      'verify_authorized',
      'load_and_authorize_resource',
      'skip_authorize_resource',
      'has_secure_password',
      'authenticate_by(',
      'authorize!',
      'before_action :require_admin',
      'current_user.admin?',
      'JWT.encode',
      'JWT.decode',
    ],
  },
  {
    in: [jvm],
    tokens: [
      '@PreAuthorize',
      '@PostAuthorize',
      '@Secured(',
      '@RolesAllowed',
      '@PermitAll',
      '.permitAll()',
      '.hasRole(',
      '.hasAuthority(',
      '.hasAnyRole(',
      'authorizeHttpRequests',
      'csrf().disable()',
      'Jwts.',
    ],
  },
  {
    in: [cs],
    tokens: [
      '[AllowAnonymous',
      '[Authorize(',
      'RequireAuthorization(',
      '.AllowAnonymous()',
      'User.IsInRole(',
      'JwtSecurityToken',
      'AddAuthentication(',
      'AddAuthorization(',
      'IgnoreAntiforgeryToken',
    ],
  },
  {
    in: [go],
    tokens: [
      'jwt.Parse',
      'jwt.NewWithClaims(',
      'oauth2.Config{',
      'HasPermission(',
      'HasRole(',
      'RequireRole(',
      'IsAdmin(',
    ],
  },
  {
    in: [php],
    tokens: [
      'Gate::define(',
      'Gate::allows(',
      'Gate::authorize(',
      'Auth::login(',
      'Auth::attempt(',
      '->hasRole(',
      '->hasPermissionTo(',
      'current_user_can(',
      'wp_verify_nonce(',
      'denyAccessUnlessGranted(',
      'isGranted(',
      '#[IsGranted(',
    ],
  },
  { in: [rs], tokens: ['jsonwebtoken::', 'has_permission(', 'has_role('] },
  { in: [ex], tokens: ['Guardian.', 'Phoenix.Token.', 'permit?('] },
];

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

/** Infrastructure as code in a programming language. */
export const infrastructureContent = [
  {
    in: [js],
    tokens: [
      'aws-cdk-lib',
      '@pulumi/',
      "from 'cdktf",
      'from "cdktf',
      '@aws-sdk/client-ec2',
      '@aws-sdk/client-iam',
      '@aws-sdk/client-ecs',
      '@aws-sdk/client-eks',
      '@aws-sdk/client-cloudformation',
    ],
  },
  {
    in: [py],
    tokens: ['import pulumi', 'from pulumi', 'from aws_cdk', 'import aws_cdk', 'from cdktf', 'from troposphere'],
  },
  { in: [go], tokens: ['"github.com/pulumi/', '"github.com/aws/aws-cdk-go'] },
];

/** A provider in infrastructure code (3.5 "Infrastructure provider changes"). */
export const providerContent = [{ in: ['**/*.{tf,tofu}'], tokens: ['provider "', 'required_providers'] }];

/** What makes text run: it is then no text. */
export const activeText = [
  {
    tokens: [
      '<script',
      'javascript:',
      'onerror=',
      'onload=',
      'onclick=',
      '<iframe',
      '!ruby/',
      '!!python/',
      '!!js/',
      '<?php',
    ],
  },
];

/** What a style sheet or an image loads from elsewhere, or runs. */
export const activeStyle = [
  {
    tokens: [
      '<script',
      'javascript:',
      'onerror=',
      'onload=',
      'onclick=',
      '<foreignObject',
      'expression(',
      '-moz-binding',
    ],
  },
  { tokens: ['@import'], with: ['http:', 'https:', '"//', "'//", '(//'] },
];

/** What a logging setting may not bring along: secrets, look-ups that run code, programs. */
export const activeLogging = [
  {
    tokens: [
      'jndi:',
      'ldap:',
      'rmi:',
      'password',
      'Password',
      'passwd',
      'secret',
      'Secret',
      'apiKey',
      'api_key',
      'accessKey',
      'access_key',
      'ScriptPatternSelector',
      '<Script',
    ],
  },
  {
    in: ['**/*.{rb,php,py,js,ts}'],
    tokens: [
      'system(',
      'exec(',
      'eval(',
      'shell_exec(',
      'popen(',
      'File.',
      'Net::HTTP',
      'require_relative',
      'include(',
      'file_get_contents(',
      'curl_',
    ],
  },
];
