/**
 * Paths of ordinary repositories and what the default policy says of them, one a line:
 *
 *     path | category | areas and kinds
 *
 * The category is `test` for test files, which have none of their own. A kind is written `:kind`.
 */
export const tables: Readonly<Record<string, string>> = {
  'Names that mislead': `
    docs/README-postinstall.js | normal |
    packages/core/CHANGES-loader.mjs | normal |
    NEWS-server.php | normal |
    LICENSE-MIT | standard | :documentation
    crates/core/LICENSE-APACHE | standard | :documentation
    CHANGELOG | standard | :documentation
    README.txt | standard | :documentation
    AGENTS.md | normal |
    packages/api/CLAUDE.md | normal |
    .claude/commands/review.md | normal |
    .github/copilot-instructions.md | normal |
    .github/instructions/style.instructions.md | normal |
    tests/.npmrc | normal | dependencies
    tests/deep/.pnpmfile.cjs | normal | dependencies
    tests/setup.py | normal | dependencies
    test/run.sh | normal |
    tests/Jenkinsfile | normal | infrastructure
    tests/e2e/docker-compose.yml | normal | infrastructure
    test/infra/main.tf | normal | infrastructure
    tests/build.gradle.kts | normal | dependencies
    tests/bun.lock | normal | dependencies
    e2e/deno.jsonc | normal | dependencies
    src/main/java/com/acme/PaymentService.java | normal |
    src/main/java/com/ssl/Order.java | normal |
    lib/acme_client.rb | normal | cryptography
    src/ssl.ts | normal | cryptography
    src/components/PasswordInput.tsx | normal |
    src/components/LoginForm.vue | normal |
    src/auth/session.ts | major | authentication
  `,
  Rails: `
    app/controllers/author_controller.rb | normal | api
    app/controllers/authors_controller.rb | normal | api
    app/controllers/application_controller.rb | normal | api
    app/controllers/sessions_controller.rb | major | authentication api
    app/controllers/users/passwords_controller.rb | major | authentication api
    app/controllers/users/omniauth_callbacks_controller.rb | major | authentication api
    app/controllers/concerns/authenticatable.rb | major | authentication api
    app/policies/article_policy.rb | major | authentication
    app/policies/author_policy.rb | major | authentication
    app/models/ability.rb | major | authentication
    app/models/user.rb | normal |
    app/models/author.rb | normal |
    app/models/role.rb | major | authentication
    app/models/ab_test.rb | normal |
    app/models/order.rb | normal |
    app/channels/room_channel.rb | normal | api
    app/jobs/cleanup_job.rb | normal |
    app/views/devise/sessions/new.html.erb | normal |
    app/views/orders/show.html.erb | normal |
    app/assets/stylesheets/login.scss | standard | :ui-styling
    app/javascript/controllers/menu_controller.js | normal |
    config/initializers/devise.rb | major | authentication
    config/initializers/session_store.rb | major | authentication
    config/initializers/content_security_policy.rb | normal |
    config/initializers/lograge.rb | standard | :logging
    config/initializers/cors.rb | normal | api
    config/initializers/mime_types.rb | normal |
    config/routes.rb | normal | api
    config/routes/admin.rb | normal | api
    config/database.yml | normal | database
    config/credentials.yml.enc | normal | cryptography
    config/master.key | normal | cryptography
    config/deploy.yml | normal | infrastructure
    config/deploy/production.rb | normal | infrastructure
    config/environments/development.rb | standard | :non-production
    config/environments/test.rb | standard | :non-production
    config/environments/production.rb | normal |
    config/locales/en.yml | standard | :ui-text
    config/locales/devise.en.yml | standard | :ui-text
    config/locales/plurals.rb | normal |
    config/importmap.rb | normal | dependencies
    db/migrate/20261122_add_users.rb | major | database :database-migration
    db/migrate/20261122_add_oauth_tokens.rb | major | database :database-migration
    db/animals_migrate/20261122_add_cats.rb | major | database :database-migration
    db/post_migrate/20261122_drop_cats.rb | major | database :database-migration
    db/schema.rb | major | database :database-migration
    db/structure.sql | major | database :database-migration
    db/seeds.rb | normal | database
    spec/models/user_spec.rb | test |
    spec/requests/auth_spec.rb | test |
    test/controllers/sessions_controller_test.rb | test |
    engines/billing/spec/models/invoice_spec.rb | test |
    Gemfile | normal | dependencies
    Gemfile.lock | normal | dependencies
    spree.gemspec | normal | dependencies
    .kamal/secrets | normal | cryptography infrastructure
  `,
  'Django, Flask and FastAPI': `
    shop/urls.py | normal | api
    shop/views.py | normal | api
    shop/serializers.py | normal | api
    shop/models.py | normal |
    shop/admin.py | normal |
    shop/permissions.py | major | authentication
    shop/migrations/0001_initial.py | major | database :database-migration
    shop/migrations/__init__.py | normal | database
    accounts/views.py | major | authentication api
    accounts/backends.py | major | authentication
    authors/views.py | normal | api
    authors/models.py | normal |
    shop/tests.py | test |
    shop/tests/test_auth.py | test |
    shop/tests/factories.py | test |
    conftest.py | test |
    config/settings/base.py | normal |
    config/settings/local.py | standard | :non-production
    config/settings/production.py | normal |
    locale/de/LC_MESSAGES/django.po | standard | :ui-text
    locale/de/LC_MESSAGES/django.mo | normal |
    alembic/versions/1a31ce608336_add_cascade.py | major | database :database-migration
    backend/app/alembic/versions/1a31_add.py | major | database :database-migration
    migrations/versions/ae3f_users.py | major | database :database-migration
    alembic.ini | normal | database
    app/api/routes/login.py | major | authentication api
    app/api/routes/items.py | normal | api
    app/routers/orders.py | normal | api
    app/core/security.py | major | authentication
    app/core/config.py | normal |
    app/db/session.py | normal | database
    app/dependencies/auth.py | major | authentication
    app/tokenizer.py | normal |
    app/utils/loginfo.py | normal |
    requirements.txt | normal | dependencies
    requirements-dev.txt | normal | dependencies
    requirements/production.txt | normal | dependencies
    pyproject.toml | normal | dependencies
    poetry.lock | normal | dependencies
    uv.lock | normal | dependencies
    Pipfile.lock | normal | dependencies
    setup.py | normal | dependencies
    logging.conf | standard | :logging
  `,
  'Java and Kotlin': `
    src/main/java/org/example/owner/OwnerController.java | normal | api
    src/main/java/org/example/owner/OwnerRepository.java | normal | database
    src/main/java/org/example/owner/Owner.java | normal |
    src/main/java/org/example/book/Author.java | normal |
    src/main/java/org/example/book/AuthorController.java | normal | api
    src/main/java/org/example/book/AuthorService.java | normal |
    src/main/java/org/example/security/JwtTokenProvider.java | major | authentication
    src/main/java/org/example/config/SecurityConfig.java | major | authentication
    src/main/java/org/example/config/WebSecurityConfiguration.java | major | authentication
    src/main/java/org/example/AuthService.java | major | authentication
    src/main/java/org/example/UserAuthFilter.java | major | authentication
    src/main/java/org/example/Authority.java | major | authentication
    src/main/java/org/example/LabTest.java | normal |
    src/main/java/org/example/crypto/AesEncryptor.java | normal | cryptography
    src/main/java/org/example/UserDao.java | normal | database
    src/main/java/org/example/DialogInput.java | normal |
    src/main/resources/db/migration/V1__init.sql | major | database :database-migration
    src/main/resources/db/migration/R__views.sql | major | database :database-migration
    src/main/java/db/migration/V2__Fill.java | major | database :database-migration
    sql/V3__add_index.sql | major | database :database-migration
    src/main/resources/db/changelog/db.changelog-master.yaml | major | database :database-migration
    src/main/resources/config/liquibase/master.xml | major | :database-migration
    src/main/resources/application.yml | normal |
    src/main/resources/application-prod.yml | normal |
    src/main/resources/application-dev.yml | standard | :non-production
    src/main/resources/logback-spring.xml | standard | :logging
    src/main/resources/log4j2.xml | standard | :logging
    src/main/resources/messages_de.properties | standard | :ui-text
    src/main/resources/templates/owners.html | normal |
    src/main/resources/keystore.jks | normal | cryptography
    src/test/java/org/example/SecurityConfigTest.java | test |
    src/test/resources/application-test.yml | test |
    shared/src/commonTest/kotlin/LoginTest.kt | test |
    pom.xml | normal | dependencies
    build.gradle.kts | normal | dependencies
    gradle/libs.versions.toml | normal | dependencies
    gradle.lockfile | normal | dependencies
    gradle/wrapper/gradle-wrapper.jar | normal | dependencies
    app/src/main/res/values-de/strings.xml | standard | :ui-text
    app/src/main/AndroidManifest.xml | normal |
  `,
  PHP: `
    app/Http/Controllers/OrderController.php | normal | api
    app/Http/Controllers/Auth/LoginController.php | major | authentication api
    app/Http/Middleware/Authenticate.php | major | authentication
    app/Http/Middleware/TrimStrings.php | normal | api
    app/Policies/PostPolicy.php | major | authentication
    app/Models/Author.php | normal |
    app/Models/User.php | normal |
    routes/api.php | normal | api
    routes/web.php | normal | api
    database/migrations/2026_01_01_000000_create_users_table.php | major | database :database-migration
    database/seeders/DatabaseSeeder.php | normal | database
    config/auth.php | major | authentication
    config/session.php | major | authentication
    config/database.php | normal | database
    config/logging.php | standard | :logging
    config/app.php | normal |
    config/packages/security.yaml | major | authentication
    config/packages/monolog.yaml | standard | :logging
    migrations/Version20260101.php | major | database :database-migration
    src/Repository/OrderRepository.php | normal | database
    lang/en/auth.php | normal |
    lang/de.json | standard | :ui-text
    resources/views/auth/login.blade.php | normal |
    resources/css/app.css | standard | :ui-styling
    tests/Feature/AuthTest.php | test |
    composer.json | normal | dependencies
    composer.lock | normal | dependencies
    vendor/league/oauth2-server/src/Token.php | normal | dependencies
    public/.htaccess | normal | infrastructure
  `,
  Go: `
    cmd/server/main.go | normal |
    cmd/test/main.go | normal |
    internal/auth/handler.go | major | authentication api
    internal/user/author.go | normal |
    internal/lexer/token.go | normal |
    internal/auth/token.go | major | authentication
    internal/http/routes.go | normal | api
    internal/http/middleware/logging.go | normal | api
    internal/http/order_handler.go | normal | api
    internal/store/postgres/orders.go | normal | database
    internal/database/migrations.go | major | database :database-migration
    internal/crypto/seal.go | normal | cryptography
    internal/monkey/patch.go | normal |
    db/migrations/000001_init.up.sql | major | database :database-migration
    db/query.sql | normal | database
    sqlc.yaml | normal | database
    proto/orders/v1/orders.proto | normal | api
    api/openapi.yaml | normal | api
    go.mod | normal | dependencies
    go.sum | normal | dependencies
    vendor/golang.org/x/crypto/ssh/keys.go | normal | dependencies
    vendor/modules.txt | normal | dependencies
    test/auth_test.go | test |
    internal/auth/auth_test.go | test |
    internal/parser/testdata/password.txt | test |
    models/migrations/v1_20/v200.go | major | database :database-migration
  `,
  Rust: `
    src/auth.rs | major | authentication
    SRC/AUTH.RS | major | authentication
    src/main.rs | normal |
    src/author.rs | normal |
    src/controllers/krate.rs | normal | api
    src/routes.rs | normal | api
    src/token.rs | major | authentication
    src/parser/token.rs | normal |
    src/tokenizer.rs | normal |
    src/schema.rs | normal |
    migrations/2026-01-01-000000_users/up.sql | major | database :database-migration
    migration/src/m20260101_create.rs | major | database :database-migration
    crates/billing/tests/totals.rs | test |
    tests/login.rs | test |
    Cargo.toml | normal | dependencies
    Cargo.lock | normal | dependencies
    .cargo/config.toml | normal | dependencies
  `,
  'JavaScript and TypeScript': `
    src/index.ts | normal |
    src/tokenizer.ts | normal |
    src/keyboard.ts | normal |
    src/monkey.ts | normal |
    src/components/DialogInput.tsx | normal |
    src/components/BlogIndex.tsx | normal |
    src/components/charts/Bar.tsx | normal |
    src/components/ui/password-input.tsx | normal |
    src/components/AuthorCard.tsx | normal |
    src/components/AuthorizeButton.tsx | normal |
    src/components/auth/AuthProvider.tsx | major | authentication
    src/components/RequireAuth.tsx | major | authentication
    src/components/authorize.ts | major | authentication
    src/design-tokens/colors.json | normal |
    src/theme/tokens.ts | normal |
    src/styles/tokens.css | standard | :ui-styling
    src/query-keys.ts | normal |
    packages/features/billing/di/tokens.ts | normal |
    src/lib/tokens.ts | major | authentication
    lib/keys.ts | normal | cryptography
    lib/auth.ts | major | authentication
    lib/session.ts | major | authentication
    lib/jwt.ts | major | authentication
    lib/crypto.ts | normal | cryptography
    lib/cryptocurrency.ts | normal |
    lib/encryption.ts | normal | cryptography
    lib/permissions.ts | major | authentication
    lib/rbac.ts | major | authentication
    lib/password.ts | major | authentication
    lib/accessToken.ts | major | authentication
    lib/designing.ts | normal |
    lib/signing.ts | normal | cryptography
    lib/db.ts | normal | database
    src/middleware.ts | major | authentication api
    src/server/middleware/compress.ts | normal | api
    src/hooks/useAuth.ts | major | authentication
    src/hooks/queries/useOrders.ts | normal |
    src/auth/auth.guard.ts | major | authentication
    src/auth/auth.module.ts | major | authentication
    src/auth/login.css | standard | :ui-styling
    src/auth/package.json | normal | dependencies
    src/orders/orders.controller.ts | normal | api
    src/orders/orders.resolver.ts | normal | api
    src/orders/orders.service.ts | normal |
    src/orders/orders.repository.ts | normal | database
    src/orders/orders.spec.ts | test |
    src/__tests__/auth.test.ts | test |
    app/api/orders/route.ts | normal | api
    app/api/auth/[...nextauth]/route.ts | major | authentication api
    app/(authenticated)/dashboard/page.tsx | normal |
    app/(auth)/login/page.tsx | major | authentication
    app/tests/page.tsx | normal |
    app/layout.tsx | normal |
    app/orders/actions.ts | normal | api
    pages/api/orders.ts | normal | api
    pages/tests/index.tsx | normal |
    pages/index.tsx | normal |
    api/hello.ts | normal | api
    api/test/hello.ts | normal | api
    apps/api/src/util/dates.ts | normal |
    apps/api/src/orders.controller.ts | normal | api
    frontend/src/api/orders.ts | normal |
    routes/users.js | normal | api
    src/routes/+page.svelte | normal |
    src/routes/orders/+server.ts | normal | api
    server/routers/orders.ts | normal | api
    prisma/schema.prisma | major | database :database-migration
    prisma/migrations/20260101_init/migration.sql | major | database :database-migration
    prisma/seed.ts | normal | database
    drizzle/0001_init.sql | major | database :database-migration
    drizzle/meta/_journal.json | major | database :database-migration
    src/db/schema.ts | major | database :database-migration
    drizzle.config.ts | normal | database
    migrations/20260101_users.js | major | database :database-migration
    src/migrations/1700000000-Users.ts | major | database :database-migration
    knexfile.js | normal | database
    supabase/migrations/20260101_init.sql | major | database :database-migration
    supabase/functions/hello/index.ts | normal | api
    firestore.rules | major | authentication
    graphql/schema.graphql | normal | api
    src/queries/orders.graphql | normal |
    src/i18n/de.json | standard | :ui-text
    messages/pt-BR.json | standard | :ui-text
    src/locales/de.ts | normal |
    public/logo.svg | standard | :ui-styling
    public/robots.txt | normal |
    src/fonts/inter.woff2 | standard | :ui-styling
    tailwind.config.ts | normal |
    .env.example | standard | :non-production
    .env | normal | cryptography
    .env.production | normal | cryptography
    package.json | normal | dependencies
    package-lock.json | normal | dependencies
    yarn.lock | normal | dependencies
    pnpm-lock.yaml | normal | dependencies
    bun.lock | normal | dependencies
    deno.json | normal | dependencies
    .npmrc | normal | dependencies
    tests/package.json | normal | dependencies
    e2e/login.spec.ts | test |
    cypress/e2e/login.cy.ts | test |
    apps/web/playwright/login.ts | test |
    web/src/session-replay/player.ts | normal |
    content/blog/hello.md | standard | :ui-text
    prompts/system.md | normal |
  `,
  '.NET': `
    src/Catalog.API/Controllers/CatalogController.cs | normal | api
    src/Catalog.API/Apis/CatalogApi.cs | normal | api
    src/Catalog.API/Migrations/20260101_Initial.cs | major | database :database-migration
    src/Catalog.API/Migrations/CatalogContextModelSnapshot.cs | major | database :database-migration
    src/Catalog.API/IntegrationEvents/CatalogIntegrationEvent.cs | normal |
    src/Catalog.API/CatalogItem.cs | normal |
    src/Ordering.Infrastructure/OrderStore.cs | normal |
    src/Ordering.Infrastructure/Repositories/OrderRepository.cs | normal | database
    src/Identity.API/Program.cs | major | authentication
    src/Web/Areas/Identity/Pages/Account/Login.cshtml.cs | major | authentication
    src/Web/appsettings.json | normal |
    src/Web/appsettings.Development.json | standard | :non-production
    src/Web/NLog.config | standard | :logging
    src/Web/Resources/Labels.de.resx | standard | :ui-text
    src/Web/Web.csproj | normal | dependencies
    Directory.Packages.props | normal | dependencies
    packages.lock.json | normal | dependencies
    tests/Catalog.UnitTests/LoginTests.cs | test |
    src/Catalog.Tests/LoginTests.cs | test |
    src/Catalog.Tests/Catalog.Tests.csproj | normal | dependencies
  `,
  'Elixir, Swift, Dart, Scala': `
    lib/shop_web/router.ex | normal | api
    lib/shop_web/controllers/order_controller.ex | normal | api
    lib/shop_web/plugs/require_auth.ex | major | authentication
    lib/shop/accounts/user_token.ex | major | authentication
    lib/shop/repo.ex | normal | database
    lib/shop/orders.ex | normal |
    priv/repo/migrations/20260101_create.exs | major | database :database-migration
    config/dev.exs | standard | :non-production
    config/prod.exs | normal |
    config/runtime.exs | normal |
    test/shop/accounts_test.exs | test |
    mix.exs | normal | dependencies
    mix.lock | normal | dependencies
    Package.resolved | normal | dependencies
    Podfile.lock | normal | dependencies
    pubspec.lock | normal | dependencies
    lib/l10n/app_de.arb | standard | :ui-text
    App/de.lproj/Localizable.strings | standard | :ui-text
    build.sbt | normal | dependencies
    conf/routes | normal | api
  `,
  Infrastructure: `
    Dockerfile | normal | infrastructure
    services/web/Dockerfile.prod | normal | infrastructure
    Dockerfile.dev | standard | :non-production
    docker-compose.yml | normal | infrastructure
    compose.prod.yaml | normal | infrastructure
    docker-compose.dev.yml | standard | :non-production
    docker-compose.override.yml | standard | :non-production
    infra/main.tf | normal | infrastructure
    terraform/providers.tf | major | infrastructure :infrastructure-provider
    terraform/versions.tf | major | infrastructure :infrastructure-provider
    terraform/.terraform.lock.hcl | major | infrastructure dependencies :infrastructure-provider
    environments/prod/providers.tf | major | infrastructure :infrastructure-provider
    environments/staging/providers.tf | normal | infrastructure
    environments/staging/main.tf | normal | infrastructure
    environments/staging/start.sh | normal |
    environments/staging/settings.json | standard | :non-production
    modules/network/variables.tf | normal | infrastructure
    modules/iam/main.tf | major | infrastructure authentication
    Pulumi.yaml | normal | infrastructure
    charts/web/values.yaml | normal | infrastructure
    charts/web/templates/deployment.yaml | normal | infrastructure
    helm/web/Chart.yaml | normal | infrastructure
    k8s/overlays/prod/kustomization.yaml | normal | infrastructure
    kubernetes-manifests/frontend.yaml | normal | infrastructure
    k8s/role-binding.yaml | major | infrastructure authentication
    roles/nginx/tasks/main.yml | normal | infrastructure
    ansible/site.yml | normal | infrastructure
    render.yaml | normal | infrastructure
    fly.toml | normal | infrastructure
    vercel.json | normal | infrastructure
    netlify.toml | normal | infrastructure
    serverless.yml | normal | infrastructure
    wrangler.toml | normal | infrastructure
    Procfile | normal | infrastructure
    Procfile.dev | standard | :non-production
    nginx/default.conf | normal | infrastructure
    .github/workflows/ci.yml | normal | infrastructure
    .github/workflows/triage.md | normal | infrastructure
    .github/actions/setup/action.yml | normal | infrastructure
    .gitlab-ci.yml | normal | infrastructure
    .circleci/config.yml | normal | infrastructure
    Jenkinsfile | normal | infrastructure
    cloudbuild.yaml | normal | infrastructure
    certs/server.crt | normal | cryptography
    deploy/tls.yaml | normal | infrastructure cryptography
    .gitmodules | normal | dependencies
    Makefile | normal |
    .gitignore | normal |
    .gitattributes | normal |
    .devcontainer/Dockerfile | standard | :non-production
    .vscode/settings.json | standard | :non-production
    .vscode/tasks.json | normal |
    config/vendors.yml | major | :vendor
    src/integrations/stripe/client.ts | normal |
    app/models/vendor/invoice.rb | normal |
  `,
  'The gate': `
    .github/change-gate.yml | normal | gate
    .github/change-gate.yaml | normal | gate
    .github/workflows/change-gate.yml | normal | infrastructure gate
    .github/workflows/change-gate-sweep.yaml | normal | infrastructure gate
    CODEOWNERS | normal | gate
    .github/CODEOWNERS | normal | gate
    docs/CODEOWNERS | normal | gate
    .GitHub/Codeowners | normal | gate
    test/CODEOWNERS | test |
  `,
  Documentation: `
    README.md | standard | :documentation
    docs/README.md | standard | :documentation
    docs/migrations.md | standard | :documentation
    docs/db/migrate/how-to.md | standard | :documentation
    docs/session-replay.md | standard | :documentation
    docs/auth/login.png | standard | :documentation
    docs/guide/intro.mdx | normal |
    src/auth/README.md | standard | :documentation
    docs/openapi.yaml | normal | api
    docs/requirements.txt | normal | dependencies
    docs/conf.py | normal |
    docs/deploy.sh | normal | infrastructure
    docs/notes.txt | standard | :documentation
    LICENSE | standard | :documentation
    CHANGELOG.md | standard | :documentation
    AUTHORS | standard | :documentation
    AUTHORS.md | standard | :documentation
    bin/license | normal |
    CMakeLists.txt | normal |
    .github/ISSUE_TEMPLATE/bug.yml | standard | :documentation
    .github/PULL_REQUEST_TEMPLATE.md | standard | :documentation
    emails/welcome.md | normal |
    blog.mdx | normal |
    src/app/docs/page.mdx | normal |
    pages/docs/index.mdx | normal |
    apps/docs/content/guide/intro.mdx | normal |
  `,
};
