export const id = 8942;
export const ids = [8942];
export const modules = {

/***/ 68301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ usualMetrics),
/* harmony export */   P: () => (/* binding */ metricsOf)
/* harmony export */ });
/** What counts where a policy does not say. */
const usualMetrics = {
    incidentLabels: [],
    incidentIssues: [],
    environments: ['production*', 'prod', 'prod-*', 'live'],
};
/** What a policy says of metrics. */
const metricsOf = ({ metrics }) => metrics ?? usualMetrics;


/***/ }),

/***/ 86056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ PolicySchema)
});

// UNUSED EXPORTS: createPolicySchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(53339);
// EXTERNAL MODULE: ./build/src/calendar/days.js
var days = __webpack_require__(53417);
// EXTERNAL MODULE: ./build/src/calendar/freezes.js
var freezes = __webpack_require__(81076);
// EXTERNAL MODULE: ./build/src/calendar/holidays.js
var calendar_holidays = __webpack_require__(61635);
// EXTERNAL MODULE: ./build/src/calendar/zone.js
var calendar_zone = __webpack_require__(50912);
;// CONCATENATED MODULE: ./build/src/calendar/check.js




/**
 * Adds what no single value shows: a freeze that ends before it begins or names a local time that the clocks skip, and a
 * removed holiday that is none. Meant for `superRefine` on a schema with the members `calendar` and `freezes`.
 */
function checkCalendar(policy, context) {
    const report = (path, message) => context.addIssue({ code: 'custom', path, message });
    checkRemoved(policy.calendar.holidays, report);
    // Against an unknown zone, which has been reported, the order of local times can still be checked.
    const zone = (0,calendar_zone/* zoneOf */.kE)((0,calendar_zone/* isTimezone */.KJ)(policy.calendar.timezone) ? policy.calendar.timezone : 'UTC');
    policy.freezes.forEach((freeze, index) => {
        checkFreeze(freeze, zone, (path, message) => report(['freezes', index, ...path], message));
    });
}
/**
 * For `superRefine(checkCalendar, whenCalendarIsRead)`: the calendar is checked also where another part of the policy has
 * the wrong type, at which zod would otherwise stop; so all errors are told at once.
 */
const whenCalendarIsRead = {
    when: ({ issues }) => issues.every(({ path, continue: readOn }) => readOn === true || !['calendar', 'freezes'].includes(String(path?.[0]))),
};
function checkRemoved(holidays, report) {
    const isHoliday = (0,calendar_holidays/* holidayNames */.X)({ ...holidays, add: [], remove: [] });
    holidays.remove.forEach((removed, index) => {
        const day = (0,days/* readDate */.h2)(removed);
        if (day === null || isHoliday(day) !== null)
            return;
        const path = ['calendar', 'holidays', 'remove', index];
        if (holidays.add.some((added) => added.date === removed)) {
            report(path, `${quoted(removed)} is both added and removed: expected it in one of the two lists`);
            return;
        }
        const example = nearestHoliday(day, isHoliday);
        const expected = example === null ? 'this calendar has none, so leave it out' : `expected a day such as ${example}`;
        report(path, `${quoted(removed)} is not a day on which a holiday is observed: ${expected}`);
    });
}
/** The holiday nearest to a day, as an example; null where there is none within a year. */
function nearestHoliday(day, nameOf) {
    for (let away = 1; away <= 366; away += 1) {
        for (const near of [day - away, day + away]) {
            const name = nameOf(near);
            if (name !== null)
                return `${quoted((0,days/* writeDate */.Ml)(near))} (${name})`;
        }
    }
    return null;
}
function checkFreeze(freeze, zone, report) {
    const from = (0,freezes/* readBound */.$c)(freeze.from);
    const to = (0,freezes/* readBound */.$c)(freeze.to);
    for (const [key, end] of [
        ['from', from],
        ['to', to],
    ]) {
        if (end !== null && !(0,freezes/* isShown */.aJ)(end, zone)) {
            const next = wallClockAt((0,freezes/* startOf */.GH)(end, zone), zone);
            report([key], `${quoted(end.text)} does not exist in ${zone.timezone}, whose clocks skip it: expected a time that does, such as ${next}`);
        }
    }
    if (from === null || to === null || (0,freezes/* startOf */.GH)(from, zone) < (0,freezes/* endOf */.pJ)(to, zone))
        return;
    const later = (0,days/* writeDate */.Ml)(Math.floor(((0,freezes/* startOf */.GH)(from, zone) + zone.offsetAt((0,freezes/* startOf */.GH)(from, zone))) / days/* DAY */.d_) + 1);
    report(['to'], `the freeze from ${quoted(freeze.from)} to ${quoted(freeze.to)} ends before it begins: expected a later end, such as "${later}"`);
}
/** What the clocks show at an instant, as a freeze would be written: "2026-03-08T03:00". */
function wallClockAt(instant, zone) {
    return `"${new Date(instant + zone.offsetAt(instant)).toISOString().slice(0, 16)}"`;
}
/** A value of the policy as a message shows it. */
function quoted(value) {
    return JSON.stringify(value);
}

// EXTERNAL MODULE: ./build/src/calendar/hours.js
var calendar_hours = __webpack_require__(50167);
;// CONCATENATED MODULE: ./build/src/calendar/schema.js
/**
 * The calendar of a policy: when a change may be deployed (clause 4.5).
 *
 * The output is plain JSON, as it stands in the file; create.ts reads it at run time. This module loads zod, so it is
 * imported at run time only where a policy file is read.
 */







const hoursForm = /^(?:closed|(?:[01]\d|2[0-3]):[0-5]\d-(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00))$/;
const hoursError = 'expected hours such as "09:00-17:00" (24-hour clock, local time, up to "24:00"), or "closed"';
const cutoffError = 'expected a local time such as "15:00" (24-hour clock), or "off"';
const dateForm = /^[1-9]\d{3}-\d{2}-\d{2}$/;
const dateError = 'expected a date such as "2026-12-24"';
const boundError = 'expected a date ("2026-12-20"), a local date and time ("2026-12-20T17:00") or an instant with its zone ("2026-12-20T17:00:00Z")';
const zoneError = 'expected an IANA time zone such as "America/Chicago"';
const timezone = schemas/* string */.YjP(zoneError)
    .refine(calendar_zone/* isTimezone */.KJ, { error: ({ input }) => `${quoted(input)} is no time zone known here: ${zoneError}` })
    .default('America/Chicago')
    .describe('The IANA time zone in which all hours, days and local times of this policy are read');
const hoursOn = (weekday, usual) => schemas/* string */.YjP(hoursError)
    .regex(hoursForm, hoursError)
    .refine((text) => endsAfterStart(text), {
    error: ({ input }) => `${quoted(input)} does not end after it starts: ${hoursError}`,
})
    .default(usual)
    .describe(`Opening hours on ${weekday}: "09:00-17:00" (local time; open at 09:00, closed at 17:00), or "closed"`);
const date = schemas/* string */.YjP(dateError)
    .regex(dateForm, dateError)
    .refine((text) => !dateForm.test(text) || (0,days/* readDate */.h2)(text) !== null, {
    error: ({ input }) => `${quoted(input)} does not exist: ${dateError}`,
});
const bound = schemas/* string */.YjP(boundError).refine((text) => (0,freezes/* readBound */.$c)(text) !== null, {
    error: ({ input }) => {
        const day = String(input).slice(0, 10);
        return dateForm.test(day) && (0,days/* readDate */.h2)(day) === null ? `${quoted(day)} does not exist: ${boundError}` : boundError;
    },
});
/** When the deployment window is open. Plain JSON; the defaults are those of the policy (clause 4.5). */
const calendarSchema = schemas/* strictObject */.rej({
    timezone,
    hours: schemas/* strictObject */.rej({
        monday: hoursOn('Mondays', '09:00-17:00'),
        tuesday: hoursOn('Tuesdays', '09:00-17:00'),
        wednesday: hoursOn('Wednesdays', '09:00-17:00'),
        thursday: hoursOn('Thursdays', '09:00-17:00'),
        friday: hoursOn('Fridays', '09:00-17:00'),
        saturday: hoursOn('Saturdays', 'closed'),
        sunday: hoursOn('Sundays', 'closed'),
    })
        .prefault({})
        .describe('Opening hours by weekday'),
    fridayCutoff: schemas/* string */.YjP(cutoffError)
        .regex(/^(?:off|(?:[01]\d|2[0-3]):[0-5]\d)$/, cutoffError)
        .default('15:00')
        .describe('The local time from which a Friday is closed to its end, such as "15:00"; "off": Fridays are like other days'),
    holidays: schemas/* strictObject */.rej({
        calendar: schemas/* enum */.k5n(['us-federal', 'none'], 'expected "us-federal" or "none"')
            .default('us-federal')
            .describe('"us-federal": the 11 US federal holidays, closed on the day on which each is observed (Saturday\'s on Friday, Sunday\'s on Monday); "none": only those in `add`'),
        add: schemas/* array */.YOg(schemas/* strictObject */.rej({
            date: date.describe('The day, such as "2026-12-24"; closed exactly on it'),
            name: schemas/* string */.YjP('expected a name such as "Christmas Eve"')
                .regex(/\S/, 'expected a name such as "Christmas Eve"')
                .describe('What the day is called in messages'),
        }))
            .default([])
            .describe('Further days on which the window is closed'),
        remove: schemas/* array */.YOg(date.describe('The day on which a holiday is observed, such as "2026-10-12"'))
            .default([])
            .describe('Holidays of the calendar on which the window is open all the same'),
    })
        .prefault({})
        .describe('Days on which nothing is deployed'),
})
    .prefault({})
    .describe('When changes may be deployed');
const freezeSchema = schemas/* strictObject */.rej({
    from: bound.describe('When it begins: a date (its midnight), a local date and time ("2026-12-20T17:00"), or an instant with its zone ("2026-12-20T17:00:00Z"). Dates and local times are read in the time zone of the calendar'),
    to: bound.describe('When it ends, in the same forms. A date is included to its END: to "2026-12-31" is frozen through all of 31 December. At a time or an instant the freeze is over'),
    reason: schemas/* string */.YjP('expected a reason such as "Black Friday"')
        .regex(/\S/, 'expected a reason such as "Black Friday"')
        .describe('Why nothing is deployed, as told to authors'),
});
/** Periods in which nothing is deployed, such as major events (clause 4.5). Plain JSON. */
const freezesSchema = schemas/* array */.YOg(freezeSchema).default([]).describe('Periods in which nothing is deployed');
/** Hours in another form are none of its business: they are reported as such. */
function endsAfterStart(text) {
    const hours = (0,calendar_hours/* readHours */.i2)(text);
    return !hoursForm.test(text) || hours === null || hours.start < hours.end;
}

// EXTERNAL MODULE: ./build/src/rule.js
var src_rule = __webpack_require__(30059);
// EXTERNAL MODULE: ./build/src/rules/index.js + 27 modules
var rules = __webpack_require__(22771);
// EXTERNAL MODULE: ./node_modules/minimatch/dist/esm/index.js + 8 modules
var esm = __webpack_require__(91138);
;// CONCATENATED MODULE: ./build/src/classify/content/defaults/languages.js
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

;// CONCATENATED MODULE: ./build/src/classify/content/defaults/api.js

/** Declarations of what the outside can call (4.3 "API endpoint changes"). */
const apiContent = [
    {
        in: [js],
        tokens: ['app', 'router', 'server', 'fastify', 'api', 'routes'].flatMap((name) => ['get', 'post', 'put', 'patch', 'delete', 'all', 'route'].map((method) => `${name}.${method}(`)),
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
            ...['app', 'router', 'api', 'bp', 'blueprint'].flatMap((name) => ['get', 'post', 'put', 'patch', 'delete', 'route', 'api_route', 'websocket'].map((method) => `@${name}.${method}(`)),
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

;// CONCATENATED MODULE: ./build/src/classify/areas/shared.js
/** What several default areas leave out, and why. All of it matches without regard to case, as every exception does. */
/** Vendored code is other people's: a change of it is a change of dependencies, whatever its folders are called. */
const vendored = [
    'vendor/**',
    'third_party/**',
    '**/node_modules/**',
    '**/vendor/{github.com,golang.org,google.golang.org,gopkg.in,k8s.io}/**',
    // Scripts and styles that were copied in for browsers.
    '**/{js,javascript,javascripts,css,stylesheets,static,static_src,assets,public}/{vendor,vendors}/**/*.{js,mjs,cjs,css,map}',
];
/** How something looks or reads. A style sheet for the login page is no authentication logic. */
const appearance = [
    '**/*.{css,scss,sass,less,styl,pcss}',
    '**/*.{svg,png,jpg,jpeg,gif,webp,avif,ico,bmp,woff,woff2,ttf,otf,eot}',
    '**/*.{po,pot,arb,xlf,xliff,strings}',
    '**/{locale,locales,i18n,l10n,lang,langs,translations}/**/*.{json,yml,yaml,properties,php,toml,rb}',
    '**/messages/[a-z][a-z]{,[-_]*}.json',
    // Catalogues of user interface components, not the product.
    '**/*.stories.*',
];
/** Templates and pages of text: they show what the code behind them decided. */
const templates = [
    '**/*.{html,htm,mjml,hbs,mustache,twig,liquid,pug,ejs,heex,eex,leex,cshtml}',
    '**/*.{html,text,txt}.{erb,haml,slim,ep,tera}',
    '**/views/**/*.{erb,haml,slim,jbuilder}',
    '**/*.blade.php',
    '**/*.{md,mdx}',
    '**/templates/**/*.txt',
];
/** Manifests and lock files: what they move is the area of dependencies. */
const manifests = [
    '**/{package.json,package-lock.json,yarn.lock,pnpm-lock.yaml,bun.lock,deno.json,go.mod,go.sum,Cargo.toml,Cargo.lock}',
    '**/{pyproject.toml,poetry.lock,uv.lock,requirements*.txt,Gemfile,Gemfile.lock,composer.json,composer.lock,mix.exs}',
    '**/{pom.xml,build.gradle,build.gradle.kts,*.csproj,*.fsproj,*.gemspec,packages.lock.json,pubspec.yaml,pubspec.lock}',
];
/** Manifests, lock files and build settings that lie in every folder, whatever it is about. */
const projectFiles = [...manifests, '**/{tsconfig*.json,.gitignore,.gitkeep,.keep,Dockerfile,Makefile}'];

;// CONCATENATED MODULE: ./build/src/classify/areas/api.js


/** What the outside can call (4.3 "API endpoint changes"): its routes, the code behind them, and its descriptions. */
const api = {
    title: 'API endpoints',
    category: 'normal',
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

;// CONCATENATED MODULE: ./build/src/classify/content/defaults/authentication.js

/**
 * Decisions about who somebody is and what they may do. A guard that every new page carries (`@login_required`,
 * `[Authorize]`) is none; one that is left out, and one that asks for a role or a permission, is.
 */
const authenticationContent = [
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

;// CONCATENATED MODULE: ./build/src/classify/areas/authentication.js


/**
 * Who somebody is, and what they may do (4.3, and Major by 3.5).
 *
 * Names are matched without regard to case, so a pattern must not span the seam of two words: "*login*" would find
 * dialogInput.tsx, blogIndex.tsx and CatalogIntegrationEvent.cs, and "*signin*" designing.ts. Hence words that occur
 * inside others are matched at the start of a name or after a separator; only words that stand in no other are matched
 * anywhere.
 */
const authentication = {
    title: 'Authentication and authorization',
    category: 'major',
    paths: [
        // A folder of pages for people who are signed in, (authenticated)/, is no authentication.
        // "auth" anywhere but in author, authors, authored, authoring: auth.rs, oauth2/, useAuth.ts, UserAuthFilter.java …
        '**/*auth!(or*)',
        '**/*auth!(or*|enticated*)/**',
        // … and what starts with "author" all the same: authorize.ts, authorisation/, GrantedAuthority.java, authorities.py.
        '**/*authori{z,sa,se,si}*{,/**}',
        '**/*authorit{y,ies}*{,/**}',
        // Signing in and out, and opening an account. "loginfo" is logging, "signing" is cryptography.
        '**/login!(fo*){,/**}',
        '**/logout*{,/**}',
        '**/{logon,signon}{,s,[._-]*}{,/**}',
        '**/*[._-]{login,logout,logon,signin,signout,signup}{,s,[._-]*}{,/**}',
        '**/{use,user,admin,social,account,email,google,github,sso,handle}log{in,out}*{,/**}',
        '**/sign{in,out,up}{,s,[._-]*,page*,form*,controller*,service*,button*}{,/**}',
        '**/*sign[_-]{in,out,up,on}{,s,[._-]*}{,/**}',
        '**/registrations_controller.rb',
        '**/AccountController.cs',
        '**/accounts/{views,forms,backends,decorators,middleware}.py',
        // Proofs of identity.
        '**/*{password,passwd,passphrase,passkey,passcode}*{,/**}',
        '**/*{two,multi}{,-,_}factor*{,/**}',
        '**/{mfa,2fa,totp,otp,fido,fido2,recovery_codes,backup_codes}{,[._-]*}{,/**}',
        '**/{totp,mfa,otp}*.{ts,js,java,kt,cs,php,go,py,rb,rs,swift}',
        '**/*[._-]{mfa,2fa,totp,otp}{,[._-]*}{,/**}',
        '**/{jwt,jwks,saml,oidc,openid,ldap,sso,scim,kerberos}*{,/**}',
        '**/*[._-]{jwt,jwks,saml,oidc,openid,ldap,sso,scim}{,[._-]*}{,/**}',
        '**/*api{,-,_}key{,s,[._-]*,service*,guard*,controller*,repository*,s?[._-]*}{,/**}',
        '**/*{csrf,xsrf}*{,/**}',
        // Tokens: not the ones of lexers, language models and design systems (tokenizer.ts, lexer/token.go, theme/tokens.ts).
        '**/*{access,refresh,bearer,user,session,reset,verification,invite,invitation,id,login,confirmation}{,-,_}token*{,/**}',
        '**/token[_-]{controller,service,store,manager,provider,generator,validator,verifier,util,utils,repository}*',
        '**/token{s,}{controller,service,store,manager,provider,generator,validator,verifier,repository,filter}*',
        '**/tokens_controller.*',
        '{,**/!(di|ioc|injection|tasker|lexer|parser|parsing|syntax|scanner|compiler|ast|tokenizer|theme|themes|design|design-system|styles|style|ui|css|llm|nlp|erc20)/}token{,s}.{rb,py,ts,js,mjs,go,java,kt,php,cs,rs,ex,exs,swift,scala}',
        // Sessions of people, not of a database (db/session.py), and not session-replay or sessions as a product's records.
        '{,**/!(db|database|databases|orm|sql|models|schemas)/}session{,s}.{rb,py,ts,js,mjs,go,java,kt,php,cs,rs,ex,exs,swift,scala}',
        '**/session{,s}{,-,_}{controller,store,storage,manager,service,middleware,config,handler,guard,helper,filter}*',
        '**/api/session{,s}/route.{ts,js}',
        '**/{lib,server,http,middleware,internal,plugs}/session{,s}/**',
        '**/{current,user}{,-,_}session*',
        '**/current{,-,_}user*',
        // Permissions, roles and policies. Roles in YAML under roles/ are Ansible's, which are infrastructure.
        '**/*permission*{,/**}',
        '**/*{privilege,impersonat}*{,/**}',
        '**/{rbac,acl,acls,iam,sudo}{,[._-]*}{,/**}',
        '**/{rbac,acl}{service,manager,guard,policy,config}*',
        '**/*[._-]{rbac,acl,iam}{,[._-]*}{,/**}',
        '**/*access{,-,_}{control,policy,policies}*{,/**}',
        '**/role{,s}.*',
        '**/{role,clusterrole}{,-,_}binding*',
        '**/clusterrole*',
        '**/role{,s}[._-]!(template*).{rb,py,ts,js,go,java,kt,php,cs,rs,ex,exs}',
        '**/{user,admin,team,member,account}{,-,_}role*',
        '**/role{,s}{service,controller,manager,guard,provider,assignment,hierarchy,repository,policy}*',
        '**/roles/*.{rb,py,ts,js,mjs,go,java,kt,php,cs,rs,ex,exs}',
        '**/app/policies/**',
        '**/*_policy.{rb,ex}',
        '**/policies/*policy.{php,ts,js,py,java,kt,cs}',
        '**/*.{rego,cedar,polar}',
        '**/{ability,abilities}{.*,/**}',
        '**/casbin*{,/**}',
        '**/guardian{.{rb,ex},/**/*.{rb,ex}}',
        '**/guards/**',
        '**/*[._-]guard.{ts,js}',
        // Security settings of frameworks: Spring, Symfony, FastAPI.
        '**/security/**/[!+]*.{py,rb,ts,js,go,java,kt,groovy,scala,php,rs,ex,cs,xml,yml,yaml}',
        '**/security.{py,rb,ts,js,go,java,kt,php,yaml,yml,rs,ex,cs,xml,scala}',
        '**/*security{,-,_}config*',
        '**/spring-security*',
        // The usual libraries and services, by the names of their settings.
        '**/{devise,doorkeeper,rodauth,warden,pundit,cancancan,rolify,sorcery}{,[._-]*}{,/**}',
        '**/config/initializers/clearance.rb',
        '**/passport{,[._-]*}.{ts,js,mjs,php}',
        '**/passport/**/*.{ts,js}',
        '**/{keycloak,okta,cognito}*{,/**}',
        '**/{firestore,storage}.rules',
        '**/database.rules.json',
        '**/Areas/Identity/**',
        '**/Identity.API/**',
        '**/*identityserver*{,/**}',
        // Next.js has one middleware (since version 16: proxy), and its usual work is to turn people away.
        '{,src/,apps/*/,apps/*/src/,packages/*/,packages/*/src/}middleware.{ts,js}',
        '{,src/,apps/*/,apps/*/src/}proxy.{ts,js}',
    ],
    except: [
        ...vendored,
        ...appearance,
        ...templates,
        ...projectFiles,
        // Building blocks of forms, and the looks of mails.
        '**/components/ui/**',
        // A component shows; but the one that guards a page, or hands out who is signed in, decides.
        '**/components/**/!(*guard*|*provider*|*context*|*protected*|*require*|*gate*|with*).{tsx,jsx,vue,svelte}',
        '**/{email,emails}/**/*.{tsx,jsx,vue}',
        // Headers for browsers, of which the latter is about cameras and microphones.
        '**/*content{,-,_}security{,-,_}policy*',
        '**/config/initializers/permissions_policy.rb',
        // A migration is the database's, and Major, whatever its table is called.
        '**/{migrate,migration,migrations}/**',
    ],
    content: authenticationContent,
};

;// CONCATENATED MODULE: ./build/src/classify/content/defaults/cryptography.js

/** Cryptographic calls, and private keys wherever they are written. */
const cryptographyContent = [
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

;// CONCATENATED MODULE: ./build/src/classify/areas/cryptography.js


/**
 * Cryptography, and the keys and secrets it rests on (4.3).
 *
 * A cryptocurrency is no cryptography, a keyboard or a query key no key, and a course certificate no X.509 one.
 */
const cryptography = {
    title: 'Cryptography and key management',
    category: 'normal',
    paths: [
        '**/crypt!(ocurrenc*|os|os[._-]*){,/**}',
        '**/*[._-]crypto{,[._-]*}{,/**}',
        '**/*{encrypt,decrypt}*{,/**}',
        // A record may be called so too (a password manager's items): such a file lies among the models.
        '{,**/!(model|models|entity|entities)/}*cipher*{,/**}',
        '**/{bcrypt,argon2,scrypt,pbkdf,hkdf,hmac,ed25519,rsa,aes,libsodium,sodium,openssl}{,[._-]*}{,/**}',
        '**/{bcrypt,argon2,scrypt,hmac,pbkdf2}*.{ts,js,java,kt,cs,php,go,py,rb,rs}',
        '**/{hashing,hasher}{,[._-]*}',
        '**/{signing,signer}{,s,[._-]*}{,/**}',
        '**/*{verify,verifi}*signature*',
        '**/*signature*{verif,validat}*',
        '**/*message{,_}verifier*',
        '**/*secure{,-,_}random*',
        // Keys and their stores.
        '**/kms{,[._-]*}{,/**}',
        '**/{kms,hsm}{client,service,provider,key}*',
        '**/*[._-]kms{,[._-]*}',
        '**/*{keystore,truststore,keyring,keychain,keypair,keyvault,key-vault,key_vault}*{,/**}',
        '**/key[_-]{rotation,store,pair,pairs,management,manager,derivation,ring}*{,/**}',
        '**/key{rotation,management,manager,derivation}*{,/**}',
        '**/*{private,public,signing,encryption,host,ssh,gpg,pgp,secret,master}{,-,_}key{,s,[._-]*,store*,pair*}{,/**}',
        // `lib/keys.ts` holds keys more often than not; the keys of caches, queries and translations lie beside those.
        '{,**/!(i18n|locale|locales|query|queries|cache|hooks|keyboard)/}keys.{ts,js,mjs,py,rb,go,java,kt,php,cs,rs,ex,json,yml,yaml}',
        '**/*.{pem,key,p12,pfx,jks,keystore,crt,cer,der,csr,p8,asc,gpg,age,kdbx,pub,jceks}',
        '**/{id_rsa,id_dsa,id_ecdsa,id_ed25519,known_hosts,authorized_keys}*',
        // Transport.
        '**/{tls,mtls,x509,letsencrypt}{,[._-]*}{,/**}',
        // A folder called ssl or pki may be a company or a package: these count by file names, and by what lies in them.
        '**/{ssl,pki}{.*,[_-]*}{,/**}',
        '{,etc/,config/,conf/,nginx/,docker/,lib/,src/,internal/,pkg/}{ssl,pki}/**',
        // ACME is also what companies in examples are called: com/acme/PaymentService.java.
        '**/acme[_-]{client,challenge,account,server,dns,http,cert}*{,/**}',
        '**/acme{client,challenge,account}*{,/**}',
        '**/.well-known/acme-challenge/**',
        '**/{tls,ssl}{config,context,util,utils,client,server,settings,socket}*',
        '**/certs/**',
        '**/cert{,s}.*',
        '**/cert-manager*{,/**}',
        // Secrets.
        '**/*credential*{,/**}',
        '**/secret{,s}{,.*,/**}',
        '**/*[._-]secret{,s}.*',
        '**/secrets[_-]*',
        '**/*{sealed,external}{,-,_}secret*{,/**}',
        '**/secret{,s}{,-,_}{manager,service,store,provider,key,token,base}*',
        '**/.sops.{yml,yaml}',
        '**/*.{enc,sops}{,.yml,.yaml,.json,.env}',
        '**/vault.{hcl,yml,yaml,json}',
        '**/.kamal/secrets*',
        '**/{,*}.env',
        '**/.env.!(example*|sample*|template*|dist|defaults|test|testing|dev|development|ci|*.local)',
    ],
    except: [
        ...vendored,
        ...appearance,
        ...templates,
        ...projectFiles,
        '**/*{example,sample,template,test}*.env',
        '**/*.d.ts',
        '**/{migrate,migration,migrations}/**',
    ],
    content: cryptographyContent,
};

;// CONCATENATED MODULE: ./build/src/classify/content/defaults/database.js

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
const databaseContent = [
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

;// CONCATENATED MODULE: ./build/src/classify/areas/database.js


/**
 * Where queries are written (4.3 "Database queries with user input") and what they run against.
 *
 * Whether a query holds user input cannot be told from a name. Models are left out: nearly every change touches one, and
 * a review that is always asked for is given without reading.
 */
const database = {
    title: 'Database',
    category: 'normal',
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

;// CONCATENATED MODULE: ./build/src/classify/content/defaults/dependencies.js
/** Other people's code that is loaded without a manifest. */
const dependenciesContent = [
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

;// CONCATENATED MODULE: ./build/src/classify/areas/dependencies.js

/**
 * What declares or pins other people's code (4.3 "Dependency additions"). Whether a dependency was added, and how far a
 * version moved, stands in the contents; a name only says that it may have happened.
 */
const dependencies = {
    title: 'Dependencies',
    category: 'normal',
    paths: [
        // JavaScript
        '**/{package.json,package.json5,package-lock.json,npm-shrinkwrap.json,yarn.lock,pnpm-lock.yaml,pnpm-workspace.yaml}',
        '**/{bun.lock,bun.lockb,deno.json,deno.jsonc,deno.lock,jsr.json,bower.json,import_map.json,.pnpmfile.cjs,.npmrc}',
        '**/{.yarnrc,.yarnrc.yml,rush.json,common-versions.json,elm.json}',
        '.yarn/{releases,plugins,patches,cache}/**',
        'patches/*.patch',
        '**/node_modules/**',
        '**/config/importmap.rb',
        // Python. docs/requirements.txt too: it is installed where documentation is built.
        '**/{pyproject.toml,setup.py,setup.cfg,Pipfile,Pipfile.lock,poetry.lock,uv.lock,pdm.lock,pixi.toml,pixi.lock}',
        '**/*{requirements,constraints}*.{txt,in}',
        '**/{requirements,constraints}/**/*.{txt,in}',
        '**/{environment,environment-*,conda-lock,meta}.{yml,yaml}',
        // Ruby
        '**/{Gemfile,Gemfile.lock,gems.rb,gems.locked,*.gemspec,gemfiles/**,.ruby-gemset}',
        // Go
        '**/{go.mod,go.sum,go.work,go.work.sum,Gopkg.toml,Gopkg.lock,glide.yaml,glide.lock}',
        // Rust
        '**/{Cargo.toml,Cargo.lock,.cargo/config,.cargo/config.toml,deny.toml,supply-chain/**}',
        // PHP
        '**/{composer.json,composer.lock,symfony.lock}',
        // Java, Kotlin, Scala, Clojure
        '**/{pom.xml,*.gradle,*.gradle.kts,gradle.lockfile,*.lockfile,libs.versions.toml,verification-metadata.xml}',
        '**/{gradle-wrapper.properties,gradle-wrapper.jar,maven-wrapper.properties,maven-wrapper.jar,.mvn/extensions.xml}',
        '**/{build.sbt,project/*.sbt,project/build.properties,project/Dependencies.scala,ivy.xml,build.sc,build.mill}',
        '**/{project.clj,deps.edn,shadow-cljs.edn}',
        // .NET
        '**/{*.csproj,*.fsproj,*.vbproj,packages.config,packages.lock.json,Directory.Packages.props,Directory.Build.props}',
        '**/{Directory.Build.targets,nuget.config,paket.dependencies,paket.lock,paket.references,dotnet-tools.json}',
        '{,src/}global.json',
        // Elixir, Erlang, Gleam
        '**/{mix.exs,mix.lock,rebar.config,rebar.lock,gleam.toml}',
        // Dart, Swift, Objective-C
        '**/{pubspec.yaml,pubspec.lock,Podfile,Podfile.lock,*.podspec,Package.swift,Package.resolved,Cartfile,Cartfile.resolved}',
        // C and C++, Zig, Nix, Bazel
        '**/{conanfile.txt,conanfile.py,conan.lock,vcpkg.json,vcpkg-configuration.json,build.zig.zon,*.wrap}',
        '**/{flake.nix,flake.lock,npins/**,MODULE.bazel,MODULE.bazel.lock,WORKSPACE,WORKSPACE.bazel,maven_install.json}',
        // Haskell, OCaml, R, Julia, Perl, Crystal, D, Lua, Nim
        '**/{stack.yaml,stack.yaml.lock,*.cabal,cabal.project,cabal.project.freeze,*.opam,*.opam.locked,dune-project}',
        '**/{renv.lock,packrat/packrat.lock,Project.toml,Manifest.toml,JuliaProject.toml,cpanfile,cpanfile.snapshot}',
        '**/{shard.yml,shard.lock,dub.json,dub.sdl,dub.selections.json,*.rockspec,*.nimble}',
        // Helm charts and Terraform providers are other people's code as well.
        '**/{Chart.lock,.terraform.lock.hcl,galaxy.yml}',
        '**/{Brewfile,Brewfile.lock.json,.tool-versions,mise.toml,.mise.toml}',
        '.gitmodules',
        // Vendored code: first-party folders of that name lie deeper.
        'vendor/**',
        'third_party/**',
        '**/vendor/{github.com,golang.org,google.golang.org,gopkg.in,k8s.io}/**',
        '**/{js,javascript,javascripts,css,stylesheets,static,static_src,assets,public}/{vendor,vendors}/**/*.{js,mjs,cjs,css,map}',
    ],
    // `meta.yaml` and `environment.yml` are Conda's only beside a recipe or at the root; a web project's lie in src/.
    except: [
        '**/{src,app,content,config}/**/{meta,environment,environment-*}.{yml,yaml}',
        '**/{config,environments,envs}/environment*.{yml,yaml}',
    ],
    content: dependenciesContent,
};

;// CONCATENATED MODULE: ./build/src/classify/areas/gate.js
/** The gate itself: who changes these changes what is asked of every change. Looked at before anything else. */
const gate = {
    title: 'The change gate itself',
    category: 'normal',
    paths: [
        '.github/change-gate.{yml,yaml}',
        '.github/workflows/change-gate*.{yml,yaml}',
        // The three places where GitHub looks for it.
        '{,.github/,docs/}CODEOWNERS',
    ],
    except: [],
};

;// CONCATENATED MODULE: ./build/src/classify/content/defaults/infrastructure.js

/** Infrastructure as code in a programming language. */
const infrastructureContent = [
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
const providerContent = [{ in: ['**/*.{tf,tofu}'], tokens: ['provider "', 'required_providers'] }];

;// CONCATENATED MODULE: ./build/src/classify/areas/infrastructure.js


/**
 * What the product runs on, and what brings it there (4.3 "Infrastructure changes"): images, hosts, clusters, pipelines.
 *
 * A layer that domain-driven code calls Infrastructure (Ordering.Infrastructure/Repository.cs) and charts that show
 * figures (components/charts/Bar.tsx) are neither.
 */
const infrastructure = {
    title: 'Infrastructure',
    category: 'normal',
    paths: [
        // Images
        '**/{Dockerfile,Containerfile}{,.*,-*}',
        '**/*.{dockerfile,containerfile}',
        '**/.dockerignore',
        '**/{docker-compose,compose}{,.*,-*,_*}.{yml,yaml}',
        '**/docker-bake.{hcl,json}',
        '**/docker-entrypoint*',
        '{docker,.docker}/**',
        // Infrastructure as code: Terraform, OpenTofu, Terragrunt, Pulumi, CDK, CloudFormation, Bicep, Packer, Nomad, Ansible
        '**/*.{tf,tfvars,tofu,hcl,nomad,bicep,bicepparam,tf.json,tfvars.json}',
        '**/{Pulumi,Pulumi.*}.{yml,yaml}',
        '**/{template,serverless,amplify,apprunner,buildspec,buildspec-*,samconfig}.{yml,yaml,toml}',
        '**/{cdk.json,samconfig.json,serverless.json,serverless.ts,serverless.js,sst.config.ts,copilot/**/manifest.yml}',
        '**/{terraform,pulumi,cloudformation,cdk,ansible,packer,terragrunt,puppet,saltstack}/**',
        '**/*.cfn.{yml,yaml,json}',
        '**/*-stack.{ts,py}',
        '{infra,iac,ops,devops}/**',
        '**/infra/**/*.{yml,yaml,json,ts,py,go,sh,conf,toml,tpl}',
        'infrastructure/**/*.{yml,yaml,json,ts,js,py,go,sh,conf,toml,tpl}',
        '**/{roles,playbooks}/**/{tasks,handlers,vars,defaults,meta}/*.{yml,yaml}',
        '**/{playbook,playbooks/*,group_vars/*,host_vars/*,site}.{yml,yaml}',
        '**/ansible.cfg',
        // Kubernetes
        '**/{*k8s*,*kubernetes*,kube,*kustomize*,{,*-}manifests,deploy,deployment,deployments,argocd,helm*,istio*}/**/*.{yml,yaml,json,tpl,sh,jsonnet,toml}',
        '**/{charts,chart}/**/*.{yml,yaml,tpl}',
        '**/{kustomization,Chart,helmfile,skaffold,werf,tilt,devspace,okteto,garden,argocd*}.{yml,yaml}',
        '**/Tiltfile',
        '**/values{,-*,.*}.{yml,yaml}',
        // Platforms
        '**/{render,fly,fly.*,railway,heroku,app,dokku,nixpacks,vercel,netlify,wrangler,firebase,zeabur,koyeb,project,now,static,azure,host}.{toml,yaml,yml,json,jsonc}',
        '**/{Procfile,captain-definition,Caddyfile,Jenkinsfile,Vagrantfile,.firebaserc}{,.*}',
        '{.ebextensions,.elasticbeanstalk,.platform,.kamal,.do,.openshift}/**',
        '**/config/deploy{.rb,.yml,.*.yml,/**}',
        '**/{Capfile,deploy.sh,appspec.yml}',
        // Servers
        '**/*nginx*{.conf,.conf.*,/**}',
        '**/{haproxy,envoy,traefik,apache2,httpd,varnish,supervisord,vcl,Caddyfile}{,.*}.{cfg,conf,yml,yaml,toml,vcl}',
        '**/.htaccess',
        '**/*.{service,timer}',
        // Pipelines: what builds and deploys can also change what is built and deployed.
        '.github/{workflows,actions}/**',
        '{,**/}action.{yml,yaml}',
        '**/{.gitlab-ci,.travis,.drone,.appveyor,appveyor,bitbucket-pipelines,azure-pipelines,azure-pipelines-*,cloudbuild,cloudbuild.*,.woodpecker,.cirrus,codefresh,wercker}.{yml,yaml,json}',
        '{.circleci,.buildkite,.gitlab,.azure-pipelines,.azuredevops,.woodpecker,.tekton,.semaphore,.harness,.concourse,.teamcity}/**',
        '**/{goss,jenkins}{.yaml,/**/*.{groovy,yml,yaml,sh}}',
    ],
    except: [
        ...vendored,
        // What a function or a program for infrastructure asks for, in a folder of that name.
        ...manifests,
        // Names that platforms chose and that others use too: only the root's are the platform's.
        '*/**/{app,project,host,static,now,template,firebase,render,azure}.{json,yml,yaml,toml}',
        // Development and tests: see the standard kind `non-production`.
        '**/{docker-compose,compose}{.,-,_}{dev,devel,development,test,tests,testing,ci,local,override,staging,e2e}.{yml,yaml}',
        '**/Dockerfile{.,-}{dev,development,test,tests,testing,local,e2e}',
        '**/{dev,development,test,local}.Dockerfile',
        '**/{Procfile.dev,Procfile.test,Procfile.local}',
        '.devcontainer/**',
        // `.service` in a source tree is a class of that name.
        '{src,app,lib}/**/*.{service,timer}',
        '**/*.{css,scss,less,svg,png,jpg,jpeg,gif}',
        '!(.github)/**/*.{md,mdx}',
        '**/docs/**/*.json',
    ],
    content: infrastructureContent,
};

;// CONCATENATED MODULE: ./build/src/classify/default-areas.js







/** The sensitive areas of policy 4.3, and the gate's own files. Their names are part of the contract. */
const defaultAreas = { authentication: authentication, cryptography: cryptography, api: api, database: database, dependencies: dependencies, infrastructure: infrastructure, gate: gate };

;// CONCATENATED MODULE: ./build/src/classify/content/defaults/active.js
/** What makes text run: it is then no text. */
const activeText = [
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
const activeStyle = [
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
const activeLogging = [
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

;// CONCATENATED MODULE: ./build/src/classify/default-categories.js




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
        only: 'patch-level-updates',
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
        only: 'text',
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
        only: 'texts',
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
        only: 'logging-settings',
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
const nonProduction = '**/{dev,development,test,tests,testing,staging,stage,qa,uat,sandbox,preview,local,ci,examples,example}/**';
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
        when: 'removed',
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
const defaultCategories = { standard, major, tests };

;// CONCATENATED MODULE: ./build/src/classify/default-labels.js
/** Labels that declare a category. They are compared without regard to case, spaces and punctuation. */
const defaultLabels = {
    major: ['major', 'major-change', 'breaking-change'],
    normal: ['normal', 'normal-change'],
    standard: ['standard', 'standard-change'],
};

// EXTERNAL MODULE: ./build/src/classify/globs.js + 3 modules
var globs = __webpack_require__(4592);
;// CONCATENATED MODULE: ./build/src/classify/proofs/proof.js
/** What a diff can prove of a file, where its path does not tell. */
const proofs = ['patch-level-updates', 'text', 'texts', 'logging-settings'];

;// CONCATENATED MODULE: ./build/src/classify/schema.js
/**
 * The parts of a policy that classify a change: sensitive areas (4.3), categories by path (3.2, 3.5) and labels.
 *
 * The output is plain JSON. This module loads zod, so it is imported at run time only where a policy file is read.
 */







/** What is wrong with a glob and what to write instead, or null. */
function faultOf(glob) {
    if (glob.trim() === '')
        return 'an empty pattern matches nothing: write a path such as "src/billing/**"';
    if (glob.trim() !== glob)
        return 'a pattern must not begin or end with a space: remove it';
    if (glob.length > 1000)
        return 'a pattern has at most 1,000 characters: write several';
    if (glob.includes('\\'))
        return 'write "/" between folders, and "[*]" for a literal "*": a pattern has no backslash';
    if (/^!(?!\()/.test(glob))
        return 'a pattern cannot be negated by "!": list it under "except", without the "!"';
    if (glob.startsWith('/') || glob.startsWith('./')) {
        return `patterns start at the root of the repository: write "${glob.replace(/^\.?\/+/, '')}"`;
    }
    if (glob.endsWith('/'))
        return `this names a folder, and no file: write "${glob}**" for all files in it`;
    if (glob.split('/').some((segment) => ['', '.', '..'].includes(segment))) {
        return 'a path in git has no "//", "." or "..": leave them out';
    }
    if (/!\([^)]*\{/.test(glob))
        return 'inside "!(…)" write "|" between the alternatives: braces there would match everything';
    const open = unclosed(glob);
    if (open !== null) {
        const [opened, close] = open;
        return `its "${opened}" is not closed, so it would match nothing: add "${close}", or write "[${opened}]" for a literal "${opened}"`;
    }
    // minimatch keeps the first alternatives and drops the rest without a word; what it drops would no longer be guarded.
    if ((0,esm/* braceExpand */.KA)(glob, { braceExpandMax: globs/* maxAlternatives */.zL + 1 }).length > globs/* maxAlternatives */.zL) {
        return `its braces stand for more than ${globs/* maxAlternatives */.zL} patterns: write fewer alternatives`;
    }
    return null;
}
/** The bracket that a glob opens and never closes, with its counterpart, or null. */
function unclosed(glob) {
    let braces = 0;
    for (let at = 0; at < glob.length; at += 1) {
        if (glob[at] === '{')
            braces += 1;
        else if (glob[at] === '}')
            braces = Math.max(0, braces - 1);
        else if (glob[at] === '[') {
            // Right after its beginning, also negated, a "]" stands for itself.
            const first = at + (glob[at + 1] === '!' || glob[at + 1] === '^' ? 2 : 1);
            const end = glob.indexOf(']', first + 1);
            if (end === -1 || glob.slice(at, end).includes('/'))
                return ['[', ']'];
            at = end;
        }
    }
    return braces > 0 ? ['{', '}'] : null;
}
const glob = schemas/* string */.YjP()
    .superRefine((text, context) => {
    const fault = faultOf(text);
    if (fault !== null)
        context.addIssue({ code: 'custom', message: fault });
})
    .describe('A path from the root of the repository; "*" stands for a part of a name, "**" for any folders');
const schema_name = schemas/* string */.YjP()
    .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, 'expected a name in kebab-case, such as "customer-data"')
    .describe('A name in kebab-case');
const title = schemas/* string */.YjP().min(1).describe('What it is, as a reader of a verdict should see it');
const paths = schemas/* array */.YOg(glob).describe('The files concerned, as globs');
const except = schemas/* array */.YOg(glob).default([]).describe('Files left out of them, without regard to case');
/** Beyond this, looking for tokens would cost more memory than a check may take. */
const mostTokenCharacters = 50_000;
const token = schemas/* string */.YjP()
    .max(60)
    .refine((text) => text.trim() !== '', 'an empty token stands in every line: write what the line holds, such as "hashlib."')
    .refine((text) => !/[\r\n]/.test(text), 'a token stands on one line: leave the line break out');
const content = schemas/* array */.YOg(schemas/* strictObject */.rej({
    tokens: schemas/* array */.YOg(token.min(3))
        .min(1)
        .max(200)
        .describe('One of these texts stands in an added line, at the beginning of a word. No patterns; case counts'),
    with: schemas/* array */.YOg(token)
        .max(200)
        .optional()
        .describe('And one of these on the same line, wherever; none: nothing more is asked'),
    in: schemas/* array */.YOg(glob).optional().describe('Only in these files, without regard to case; none: in all files'),
}))
    .max(100)
    .optional();
/** A policy whose tokens could be told from each other only at great cost is refused as a whole. */
function limitTokens(kinds, context) {
    const rules = Object.values(kinds).flatMap((kind) => [...(kind.content ?? []), ...(kind.unless ?? [])]);
    const characters = rules
        .flatMap((rule) => [...rule.tokens, ...(rule.with ?? [])])
        .reduce((sum, text) => sum + text.length, 0);
    if (characters <= mostTokenCharacters)
        return;
    context.addIssue({
        code: 'custom',
        message: `its tokens have ${characters} characters, and ${mostTokenCharacters} is the most: write fewer`,
    });
}
/** Sensitive areas: name to what belongs to it. Matched without regard to case. */
const areasSchema = schemas/* record */.g1P(schema_name, schemas/* strictObject */.rej({
    title,
    paths,
    except,
    content: content.describe('What added lines show, in files whose paths do not tell. Comments do not count'),
    category: schemas/* enum */.k5n(['normal', 'major']).default('normal').describe('A change here is at least of this category'),
})
    .describe('An area whose changes need an additional review'))
    .superRefine(limitTokens)
    .prefault(defaultAreas)
    .describe('Security-sensitive areas (4.3); a file under `documentation` or `tests` belongs to none but `gate`');
const standardKind = schemas/* strictObject */.rej({
    title,
    paths,
    except,
    deploys: schemas/* boolean */.zMY()
        .default(true)
        .describe('Whether merging it deploys. Kinds that do not are looked at before the areas'),
    only: schemas/* enum */.k5n(proofs)
        .optional()
        .describe('What the diff has to prove as well, where a path cannot tell: patch-level-updates (of dependencies), text (between the tags of a template), texts (in quotes, of a catalogue), logging-settings (in a file that has others)'),
    unless: content.describe('What takes a file out of this kind where an added line shows it'),
})
    .describe('A kind of file whose changes are pre-approved. Its paths mind case');
const majorKind = schemas/* strictObject */.rej({
    title: title.describe('What it is, as a plural: "Database schema migrations"'),
    paths,
    except,
    when: schemas/* literal */.euz('removed')
        .optional()
        .describe('Only where the file is removed, and none of its name is added to the kind; none: whenever it changes'),
    content: content.describe('What added lines show, in files whose paths do not tell. Comments do not count'),
})
    .describe('A kind of file whose changes are Major. Matched without regard to case');
/** Which files show which category. What no pattern knows is Normal. */
const categoriesSchema = schemas/* strictObject */.rej({
    standard: schemas/* record */.g1P(schema_name, standardKind)
        .superRefine(limitTokens)
        .prefault(defaultCategories.standard)
        .describe('Pre-approved changes (3.2): Standard where every file is of such a kind'),
    major: schemas/* record */.g1P(schema_name, majorKind)
        .superRefine(limitTokens)
        .prefault(defaultCategories.major)
        .describe('Major changes (3.5): one such file is enough'),
    tests: schemas/* strictObject */.rej({
        paths: paths.default(defaultCategories.tests.paths),
        except: except.default(defaultCategories.tests.except),
    })
        .prefault({})
        .describe('Test files, which follow the files they come with; alone they are Normal. Their paths mind case'),
})
    .prefault({})
    .describe('Which files show which category (3.1)');
const labels = (category, what) => schemas/* array */.YOg(schemas/* string */.YjP().min(1)).default(defaultLabels[category]).describe(what);
/** Labels that declare a category. */
const labelsSchema = schemas/* strictObject */.rej({
    major: labels('major', 'Labels that declare a Major change; they raise the category'),
    normal: labels('normal', 'Labels that declare a Normal change; they raise the category'),
    standard: labels('standard', 'Labels that declare a Standard change; a label alone never lowers the category'),
})
    .prefault({})
    .describe('Labels that declare a category, without regard to case, spaces and punctuation');

// EXTERNAL MODULE: ./build/src/metrics/metrics-policy.js
var metrics_policy = __webpack_require__(68301);
;// CONCATENATED MODULE: ./build/src/policy/base-schema.js




const loginOrTeam = schemas/* string */.YjP()
    .regex(/^@?[A-Za-z0-9][A-Za-z0-9_-]*(\[bot\])?(\/[A-Za-z0-9._-]+)?$/, 'expected a login, or ORGANISATION/TEAM')
    .transform((name) => name.replace(/^@/, ''));
const role = (what) => schemas/* array */.YOg(loginOrTeam).default([]).describe(what);
/** The parts of a policy that rules share. policy/schema.ts adds the settings of each rule. */
const basePolicyFields = {
    mode: schemas/* enum */.k5n(['enforce', 'report-only'])
        .default('enforce')
        .describe('report-only shows every verdict, and holds nothing up: for trying the policy out'),
    document: schemas/* strictObject */.rej({
        title: schemas/* string */.YjP().min(1).default('Change Management Policy').describe('Its title'),
        url: schemas/* url */.OZ5().optional().describe('Where people can read it'),
    })
        .prefault({})
        .describe('The written policy that the clauses refer to'),
    people: schemas/* strictObject */.rej({
        executive: role('Who approves Major changes (3.1). Nobody named: no Major change can pass'),
        security: role('Who reviews sensitive changes (4.3). Nobody named: one more independent approval instead'),
        owner: role('Who owns the policy: approves changes of the gate itself'),
    })
        .prefault({})
        .describe('Logins and teams (ORGANISATION/TEAM) by role; they count without write access'),
    bots: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
        .default(['dependabot[bot]', 'renovate[bot]'])
        .describe('Bots whose pull requests need no template'),
    emergency: schemas/* strictObject */.rej({
        label: schemas/* string */.YjP().min(1).default('emergency').describe('The label that declares an emergency'),
        headings: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
            .min(1)
            .default(['Emergency', 'Emergency change'])
            .describe('Headings of its section'),
        declaredBy: role('Who may set the label. Nobody named: anyone whom GitHub lets set labels'),
        documentWithinHours: schemas/* int */.Whr().min(1).default(24).describe('Hours after the merge until it has to be documented'),
    })
        .prefault({})
        .describe('Emergency changes (3.4)'),
    rollback: schemas/* strictObject */.rej({
        withinDays: schemas/* int */.Whr()
            .min(1)
            .max(90)
            .default(7)
            .describe('Days after its merge in which a change can be rolled back this way'),
        documentWithinHours: schemas/* int */.Whr()
            .min(1)
            .default(24)
            .describe('Hours after the merge until the incident has to be documented'),
    })
        .prefault({})
        .describe('Exact rollbacks of recent changes (5.2)'),
    calendar: calendarSchema,
    freezes: freezesSchema,
    labels: labelsSchema,
    categories: categoriesSchema,
    areas: areasSchema,
    // Without a default of its own: a policy that does not speak of metrics keeps its hash.
    metrics: schemas/* strictObject */.rej({
        incidentLabels: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
            .default([...metrics_policy/* usualMetrics */.A.incidentLabels])
            .describe('Labels of a change, or of an issue that names it, which say that it caused an incident'),
        incidentIssues: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
            .default([...metrics_policy/* usualMetrics */.A.incidentIssues])
            .describe('Globs of references to incidents in titles and descriptions, such as INC-* or acme/incidents#*'),
        environments: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
            .default([...metrics_policy/* usualMetrics */.A.environments])
            .describe('Globs of the environments whose deployments count; none: the repository has no deployment statuses'),
    })
        .optional()
        .describe('What the reports of policy 9 count; it judges nothing'),
};
/** The shared parts alone: what a rule's context shows of the policy. */
const BasePolicySchema = schemas/* strictObject */.rej(basePolicyFields).superRefine(checkCalendar);

// EXTERNAL MODULE: ./build/src/policy/problem.js
var problem = __webpack_require__(12863);
// EXTERNAL MODULE: ./build/src/policy/suggest.js
var suggest = __webpack_require__(9570);
;// CONCATENATED MODULE: ./build/src/policy/schema.js
/**
 * The whole policy: the shared parts, and the settings of each rule as the rule itself declares them. Types, defaults,
 * validation and the JSON Schema all come from here. Loads zod: import it at run time only where a policy file exists.
 */







/** What rules may declare options with. Not all of zod: handed over whole, it would be bundled whole, with its 50 languages. */
const optionKit = {
    array: schemas/* array */.YOg,
    boolean: schemas/* boolean */.zMY,
    enum: schemas/* enum */.k5n,
    int: schemas/* int */.Whr,
    number: schemas/* number */.aig,
    object: schemas/* object */.Ikc,
    strictObject: schemas/* strictObject */.rej,
    string: schemas/* string */.YjP,
};
/** What every rule can be told, whatever its own options are. */
function commonSettings(rule) {
    return {
        level: schemas/* enum */.k5n(src_rule/* levels */.yr)
            .default(rule.level ?? 'error')
            .describe('error blocks the merge, warning is only shown, off is not judged'),
        clauses: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
            .default([...rule.clauses])
            .describe('The clauses of the policy document that ask for this'),
        controls: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
            .default([...rule.controls])
            .describe('The controls of the audit that this supports'),
    };
}
/** The settings of one rule. Throws when the rule declares an option under a name that every rule has. */
function settingsSchema(rule) {
    const options = rule.options(optionKit);
    const common = commonSettings(rule);
    const taken = Object.keys(common).find((name) => Object.hasOwn(options.shape, name));
    if (taken !== undefined)
        throw new Error(`The rule ${rule.id} declares the option "${taken}", which every rule has`);
    return options.extend(common).strict().prefault({}).describe(rule.title);
}
function rulesSchema(list) {
    const shape = Object.fromEntries(list.map((rule) => [rule.id, settingsSchema(rule)]));
    const schema = schemas/* strictObject */.rej(shape).prefault({}).describe('The settings of each rule');
    // fromEntries forgets which key belongs to which schema; only the type of the list still says it.
    return schema;
}
/** A section asked of an area that is none would never be asked of anything. */
function checkSections({ areas, rules }, context) {
    const { data } = asksSections.safeParse(rules);
    const known = Object.keys(areas);
    data?.sections.required.forEach((section, index) => {
        section.areas.forEach((area, place) => {
            if (Object.hasOwn(areas, area))
                return;
            const near = (0,suggest/* suggestName */.S)(area, known);
            const hint = near === undefined ? `write one of ${known.join(', ')}` : `did you mean ${(0,problem/* quote */.hD)(near)}?`;
            context.addIssue({
                code: 'custom',
                path: ['rules', 'sections', 'required', index, 'areas', place],
                message: `there is no area ${(0,problem/* quote */.hD)(area)}: ${hint}`,
            });
        });
    });
}
/** As `whenCalendarIsRead`: told also where another part of the policy has the wrong type. */
const whenAreasAreRead = {
    when: ({ issues }) => issues.every(({ path, continue: readOn }) => readOn === true || !['areas', 'rules'].includes(String(path?.[0]))),
};
const asksSections = schemas/* object */.Ikc({
    sections: schemas/* object */.Ikc({ required: schemas/* array */.YOg(schemas/* object */.Ikc({ areas: schemas/* array */.YOg(schemas/* string */.YjP()) })) }),
});
/** The schema of the effective policy for these rules. Everything has a default, so `parse({})` is the built-in policy. */
function createPolicySchema(list) {
    return schemas/* strictObject */.rej({
        extends: schemas/* literal */.euz('default@1')
            .default('default@1')
            .describe('The built-in policy that this file changes, pinned: a new default never changes a policy in force'),
        ...basePolicyFields,
        rules: rulesSchema(list),
    })
        .superRefine(checkCalendar, whenCalendarIsRead)
        .superRefine(checkSections, whenAreasAreRead);
}
/** The effective policy: `PolicySchema.parse({})` is the built-in one. */
const PolicySchema = createPolicySchema(rules/* rules */.a);


/***/ }),

/***/ 9570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ suggestName)
/* harmony export */ });
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67707);

/** Names longer than this are no slips of the finger. */
const longestName = 64;
/**
 * The known name that was most likely meant by an unknown one, or undefined when none is near. Other ways to write
 * words together (`time_zone`, `rollbackPlan`) are no difference at all, and a beginning stands for the whole
 * (`dependabot` for `dependabot[bot]`).
 */
function suggestName(written, known) {
    if (written.length > longestName)
        return undefined;
    const name = plain(written);
    return (known.find((candidate) => plain(candidate) === name) ??
        (name.length > 1 ? (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(written, known) : undefined) ??
        known.find((candidate) => name.length >= 4 && plain(candidate).startsWith(name)));
}
function plain(name) {
    return name.toLowerCase().replace(/[-_\s]/g, '');
}


/***/ }),

/***/ 99955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ whereKnown),
/* harmony export */   Kq: () => (/* binding */ descriptionOf),
/* harmony export */   eE: () => (/* binding */ knownKeys),
/* harmony export */   jf: () => (/* binding */ child),
/* harmony export */   tw: () => (/* binding */ expectsList),
/* harmony export */   zM: () => (/* binding */ choices)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53339);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29396);
/** What the policy's schema expects at a place, without the wrappers (defaults, transformations) around it. */

/** The schemas a value may follow here: one, or the choices of a union. */
function choices(schema) {
    if (schema === undefined)
        return [];
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodUnion */ .fZ7)
        return schema.options.flatMap(choices);
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodPipe */ .utH)
        return choices(schema.in instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodTransform */ .CLY ? schema.out : schema.in);
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodDefault */ .XiL ||
        schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodPrefault */ .xgV ||
        schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodOptional */ .IiU ||
        schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodNullable */ .l1C ||
        schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodReadonly */ .EVz ||
        schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodLazy */ .Ihb) {
        return choices(schema.unwrap());
    }
    return [schema];
}
/** The schema of a member or an item; undefined where the schema knows none. */
function child(schema, key) {
    for (const choice of choices(schema)) {
        if (choice instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodArray */ .naA && typeof key === 'number')
            return choice.element;
        if (choice instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodRecord */ .b8S && typeof key === 'string')
            return choice.valueType;
        if (choice instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodObject */ .bvH && typeof key === 'string' && Object.hasOwn(choice.shape, key)) {
            return choice.shape[key];
        }
    }
    return undefined;
}
/** Whether a list is expected here, and nothing that is written as a mapping. */
function expectsList(schema) {
    const kinds = choices(schema);
    return (kinds.some((kind) => kind instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodArray */ .naA) &&
        !kinds.some((kind) => kind instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodObject */ .bvH || kind instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodRecord */ .b8S));
}
/** The keys that are known here; none where any key may stand. */
function knownKeys(schema) {
    return choices(schema).flatMap((choice) => (choice instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodObject */ .bvH ? Object.keys(choice.shape) : []));
}
const keyPlaces = new WeakMap();
/** The paths of all mappings under a schema that know this key. */
function whereKnown(schema, key) {
    const places = keyPlaces.get(schema) ?? collectKeys(schema, [], new Map());
    keyPlaces.set(schema, places);
    return places.get(key) ?? [];
}
function collectKeys(schema, path, places) {
    for (const choice of choices(schema)) {
        if (!(choice instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodObject */ .bvH))
            continue;
        for (const [key, member] of Object.entries(choice.shape)) {
            places.set(key, [...(places.get(key) ?? []), path]);
            collectKeys(member, [...path, key], places);
        }
    }
    return places;
}
/** The first description from the outside in. */
function descriptionOf(schema) {
    if (schema === undefined)
        return undefined;
    const own = zod__WEBPACK_IMPORTED_MODULE_1__/* .globalRegistry */ .fd.get(schema)?.description;
    if (own !== undefined)
        return own;
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodDefault */ .XiL ||
        schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodPrefault */ .xgV ||
        schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodOptional */ .IiU ||
        schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodNullable */ .l1C ||
        schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodReadonly */ .EVz) {
        return descriptionOf(schema.unwrap());
    }
    return schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodPipe */ .utH ? descriptionOf(schema.in) : undefined;
}


/***/ })

};
