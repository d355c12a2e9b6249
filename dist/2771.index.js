export const id = 2771;
export const ids = [2771];
export const modules = {

/***/ 29233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ explainClosed),
/* harmony export */   KS: () => (/* binding */ formatShort),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   om: () => (/* binding */ formatRelative),
/* harmony export */   r4: () => (/* binding */ formatInstant)
/* harmony export */ });
/* harmony import */ var _days_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53417);
/* harmony import */ var _zone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50912);


const MINUTE = 60_000;
const weekdayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const monthNames = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
];
/**
 * An instant as people in the zone say it: "Monday 30 November, 09:00 CT". With the year where it is not the local year of
 * `reference`. Of a local time that comes twice the exact zone is told (CDT or CST).
 */
function formatInstant(at, timezone, reference) {
    const zone = (0,_zone_js__WEBPACK_IMPORTED_MODULE_0__/* .zoneOf */ .kE)(timezone);
    const { year, month, day, weekday, time } = readClock(at, zone);
    const shownYear = reference === undefined || readClock(reference, zone).year === year ? '' : ` ${year}`;
    return `${weekday} ${day} ${month}${shownYear}, ${time} ${zoneName(at, zone)}`;
}
/** An instant where space is short: "Mon 30 Nov 09:00 CT". */
function formatShort(at, timezone) {
    const zone = (0,_zone_js__WEBPACK_IMPORTED_MODULE_0__/* .zoneOf */ .kE)(timezone);
    const { month, day, weekday, time } = readClock(at, zone);
    return `${weekday.slice(0, 3)} ${day} ${month.slice(0, 3)} ${time} ${zoneName(at, zone)}`;
}
/** Milliseconds as "3 days 2 h", "2 h 5 min" or "45 min": rounded up, so that nobody comes too early. Below zero: "0 min". */
function formatDuration(ms) {
    const minutes = Math.max(0, Math.ceil(ms / MINUTE));
    if (minutes < 60)
        return `${minutes} min`;
    if (minutes < 24 * 60)
        return joined(`${Math.floor(minutes / 60)} h`, minutes % 60, 'min');
    const hours = Math.ceil(minutes / 60);
    const days = Math.floor(hours / 24);
    return joined(days === 1 ? '1 day' : `${days} days`, hours % 24, 'h');
}
function joined(larger, count, unit) {
    return count === 0 ? larger : `${larger} ${count} ${unit}`;
}
/** How far `to` is from `from`: "in 3 days 2 h", "now", "45 min ago". */
function formatRelative(from, to) {
    const ms = to.getTime() - from.getTime();
    if (ms === 0)
        return 'now';
    return ms > 0 ? `in ${formatDuration(ms)}` : `${formatDuration(-ms)} ago`;
}
/**
 * Why the window is closed, since when, and when it opens: "Closed since Friday 15:00 (Friday cut-off). Opens Monday
 * 30 November, 09:00 CT." Plain text; names of holidays and freezes stand in it as the policy has them, on one line. Of an
 * open window it says until when.
 */
function explainClosed(state, timezone) {
    if (state.open) {
        return state.nextChange === null
            ? 'Open. Does not close within a year.'
            : `Open until ${formatInstant(state.nextChange, timezone, state.at)}.`;
    }
    return `Closed${sinceText(state, timezone)} (${reasonText(state)}). ${opensText(state, timezone)}`;
}
function sinceText({ at, since, frozen }, timezone) {
    if (frozen !== undefined)
        return '';
    if (since === null)
        return ' for more than a year';
    if (at.getTime() - since.getTime() >= 6 * _days_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_)
        return ` since ${formatInstant(since, timezone, at)}`;
    const { weekday, time } = readClock(since, (0,_zone_js__WEBPACK_IMPORTED_MODULE_0__/* .zoneOf */ .kE)(timezone));
    return ` since ${weekday} ${time}`;
}
function reasonText({ reason, name }) {
    switch (reason) {
        case 'weekend':
            return name === null ? 'weekend' : lowerFirst(oneLine(name));
        case 'holiday':
            return name === null ? 'holiday' : `holiday: ${oneLine(name)}`;
        case 'before-hours':
            return 'before opening hours';
        case 'friday-cutoff':
            return 'Friday cut-off';
        case 'after-hours':
            return 'after opening hours';
        case 'freeze':
            return name === null ? 'freeze' : `freeze: ${oneLine(name)}`;
        case null:
            return 'no reason given';
    }
}
function opensText({ at, nextOpen, frozen, reason }, timezone) {
    if (nextOpen !== null)
        return `Opens ${formatInstant(nextOpen, timezone, at)}.`;
    if (frozen === undefined)
        return 'Does not open within a year.';
    return reason === 'freeze' ? 'Opens when the freeze is lifted.' : `Frozen until further notice: ${oneLine(frozen)}.`;
}
/** Policies and inputs can hold line breaks and control characters; a message is one line. */
function oneLine(text) {
    return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
function lowerFirst(text) {
    return text.charAt(0).toLowerCase() + text.slice(1);
}
function readClock(at, zone) {
    const local = at.getTime() + zone.offsetAt(at.getTime());
    const shown = new Date(local);
    return {
        year: shown.getUTCFullYear(),
        month: monthNames[shown.getUTCMonth()] ?? '',
        day: shown.getUTCDate(),
        weekday: weekdayNames[(0,_days_js__WEBPACK_IMPORTED_MODULE_1__/* .weekdayOf */ .Up)(Math.floor(local / _days_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_))] ?? '',
        time: shown.toISOString().slice(11, 16),
    };
}
/** "CT" where a zone has such a name, else its abbreviation ("CET") or offset ("GMT+5:30"), as `Intl` gives them. */
function zoneName(at, zone) {
    const generic = comesTwice(at, zone) ? null : abbreviation(intlName('en-US', 'shortGeneric', at, zone));
    return generic ?? abbreviation(intlName('en-US', 'short', at, zone)) ?? intlName('en-GB', 'short', at, zone);
}
/** "CT", but not "Germany Time" or "GMT+1". */
function abbreviation(name) {
    return /^[A-Z]{2,5}$/.test(name) ? name : null;
}
function comesTwice(at, zone) {
    const local = at.getTime() + zone.offsetAt(at.getTime());
    return (0,_zone_js__WEBPACK_IMPORTED_MODULE_0__/* .firstReaching */ .G6)(zone, local) !== (0,_zone_js__WEBPACK_IMPORTED_MODULE_0__/* .lastReaching */ .KO)(zone, local);
}
const formatters = new Map();
function intlName(locale, style, at, { timezone }) {
    const key = `${locale} ${style} ${timezone}`;
    const formatter = formatters.get(key) ?? new Intl.DateTimeFormat(locale, { timeZone: timezone, timeZoneName: style });
    formatters.set(key, formatter);
    return formatter.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? timezone;
}


/***/ }),

/***/ 21714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ migrationsOf)
});

// UNUSED EXPORTS: migrationsWithoutWayBack

// EXTERNAL MODULE: ./build/src/classify/dependencies/patch-lines.js
var patch_lines = __webpack_require__(37272);
;// CONCATENATED MODULE: ./build/src/classify/migrations/way-back.js
const has = (tool, why) => ({ tool, wayBack: 'has', why });
const lacks = (tool, why) => ({ tool, wayBack: 'lacks', why });
const untold = (tool, why) => ({ tool, wayBack: 'unknown', why });
/** Where the diff does not show the whole file. */
const unseen = (tool) => untold(tool, 'its whole text is not known');
/** More than this of a file is not read: a migration that long was generated, and its end holds its way back. */
const mostRead = 500_000;
/** A text without the comments of its language, each replaced by a space; strings are kept, so that `'--'` ends nothing. */
function withoutComments(text, { line, block }) {
    let rest = text.slice(0, mostRead);
    if (block !== undefined) {
        const parts = [];
        for (;;) {
            const start = rest.indexOf(block[0]);
            const end = start < 0 ? -1 : rest.indexOf(block[1], start + block[0].length);
            if (end < 0)
                break;
            parts.push(rest.slice(0, start));
            rest = rest.slice(end + block[1].length);
        }
        rest = [...parts, rest].join(' ');
    }
    return rest
        .split('\n')
        .map((each) => each.replace(line, ''))
        .join('\n');
}
/** The places of a text from `start` on that stand in no string, with their characters. */
function* outsideStrings(text, start = 0) {
    for (let place = start; place < text.length; place++) {
        const character = text.charAt(place);
        if (character !== '"' && character !== "'" && character !== '`') {
            yield [place, character];
            continue;
        }
        const triple = character.repeat(3);
        const quote = character !== '`' && text.startsWith(triple, place) ? triple : character;
        place = endOfString(text, place + quote.length, quote);
    }
}
/** The place of the last character of a string's closing quote. */
function endOfString(text, start, quote) {
    for (let place = start; place < text.length; place++) {
        if (text.charAt(place) === '\\')
            place += 1;
        else if (text.startsWith(quote, place))
            return place + quote.length - 1;
    }
    return text.length;
}
/** What stands between the bracket at `start` and the one that closes it; null: none does. Brackets in strings do not count. */
function enclosed(text, start, [open, close]) {
    let depth = 0;
    for (const [place, character] of outsideStrings(text, start)) {
        if (character === open)
            depth += 1;
        else if (character === close) {
            depth -= 1;
            if (depth === 0)
                return text.slice(start + 1, place);
        }
    }
    return null;
}
/** Whether a body says no more than `nothing` does, whatever its white space. What is long says something. */
function saysOnly(body, nothing) {
    const said = body.replace(/\s+/g, ' ').trim();
    return said.length <= 400 && nothing.test(said);
}

;// CONCATENATED MODULE: ./build/src/classify/migrations/braces.js

const bare = (text) => withoutComments(text, { line: /(?:^|\s)\/\/.*$/, block: ['/*', '*/'] });
/** The body of the first function or method whose head `head` finds; null: there is none; undefined: it cannot be read. */
function bodyAfter(text, head) {
    const found = head.exec(text);
    if (found === null)
        return null;
    const parameters = text.indexOf('(', found.index + found[0].length - 1);
    const list = parameters < 0 ? null : enclosed(text, parameters, ['(', ')']);
    if (list === null)
        return undefined;
    const from = parameters + list.length + 2;
    const start = text.indexOf('{', from);
    const arrow = /^\s{0,20}(?::[^={]{0,200})?=>(?!\s{0,20}\{)/.exec(text.slice(from, from + 300));
    if (arrow !== null)
        return (text.slice(from + arrow[0].length).split(/;|,?\n[ \t]*[}\]]/, 1)[0] ?? '').replace(/,\s*$/, '');
    return start < 0 ? undefined : (enclosed(text, start, ['{', '}']) ?? undefined);
}
/** Whether a body does nothing, or only says that it cannot. */
const isIdle = (body) => saysOnly(body, /^(?:(?:return|await|Promise ?\. ?resolve ?\( ?\)|null|undefined|pass|true|false|void 0|;) ?)*$/);
const refuses = (body) => /^\s*throw\b/.test(body) || /throwIrreversible|IrreversibleMigration/.test(body);
function judged(tool, down, up, name) {
    if (down === undefined)
        return untold(tool, `its ${name} could not be read`);
    if (down === null)
        return lacks(tool, `it has no ${name}`);
    if (refuses(down))
        return lacks(tool, `its ${name} refuses`);
    if (!isIdle(down))
        return has(tool, `it has a ${name}`);
    // What does nothing needs no way back.
    return typeof up === 'string' && isIdle(up) ? has(tool, 'it does nothing') : lacks(tool, `its ${name} is empty`);
}
const folder = /(?:^|\/)(?:migrations?|[^/]*_migrations|seeders)\//i;
/** Knex, Sequelize, TypeORM, MikroORM, Kysely, umzug, migrate-mongo, node-pg-migrate, db-migrate: `up` and `down`. */
function javaScriptWayBack({ path, text }) {
    if (!folder.test(path) || /\.d\.[cm]?ts$/.test(path))
        return null;
    if (text === null)
        return unseen('JavaScript migrations');
    const source = bare(text);
    const tool = toolOf(source);
    const head = (name) => new RegExp(`(?:\\bfunction ${name}\\b|\\bexports\\.${name}\\s?=|\\b(?:const|let|var) ${name}\\b[^=\\n]{0,80}=|(?:^|[\\s,{])(?:async )?${name}\\s?(?::\\s?(?:async )?(?:function\\b)?\\s?)?(?=\\())`, 'm');
    const up = bodyAfter(source, head('up'));
    const [, value = ''] = /\b(?:exports\.|const |let )down\s?=\s?(false|null|undefined)\b/.exec(source) ?? [];
    if (value !== '')
        return lacks(tool, `it says down = ${value}`);
    const down = bodyAfter(source, head('down'));
    if (up === null && down === null) {
        return /\bchange\s?(?:=|\()/.test(source) ? untold(tool, 'whether its change can be reversed is not known') : null;
    }
    if (down === null && tool === 'node-pg-migrate')
        return untold(tool, 'the tool infers the way back, where it can');
    return judged(tool, down, up, 'down function');
}
function toolOf(source) {
    if (/\bpgm\b|node-pg-migrate/.test(source))
        return 'node-pg-migrate';
    if (/MigrationInterface|typeorm/.test(source))
        return 'TypeORM';
    if (/queryInterface|sequelize/i.test(source))
        return 'Sequelize';
    if (/mikro-orm/.test(source))
        return 'MikroORM';
    if (/kysely/i.test(source))
        return 'Kysely';
    return /\bknex\b/i.test(source) ? 'Knex' : 'JavaScript migrations';
}
/** Laravel and Doctrine: a `down` method; Phinx also by `change`. */
function phpWayBack({ path, text }) {
    if (!/(?:^|\/)migrations?\//i.test(path) && !/(?:^|\/)Version\d{8,20}\.php$/.test(path))
        return null;
    if (text === null)
        return unseen('PHP migrations');
    const source = withoutComments(bare(text), { line: /^\s{0,200}#(?!\[).*$/ });
    const tool = /Doctrine/.test(source) ? 'Doctrine' : /Phinx|AbstractMigration/.test(source) ? 'Phinx' : 'Laravel';
    const up = bodyAfter(source, /\bfunction up\s?\(/);
    const down = bodyAfter(source, /\bfunction down\s?\(/);
    const change = bodyAfter(source, /\bfunction change\s?\(/);
    if (up === null && down === null && change === null)
        return null;
    if (typeof change === 'string' && down === null)
        return /->\s?(?:execute|removeColumn|changeColumn|dropTable|drop)\s?\(/.test(change)
            ? lacks(tool, 'its change cannot be reversed')
            : has(tool, 'its change can be reversed');
    return judged(tool, down, up, 'down method');
}
/** Entity Framework and FluentMigrator: a `Down` method. */
function csharpWayBack({ path, text }) {
    if (!folder.test(path) || /\.Designer\.cs$|ModelSnapshot\.cs$/i.test(path))
        return null;
    if (text === null)
        return unseen('.NET migrations');
    const source = bare(text);
    const tool = /FluentMigrator/.test(source) ? 'FluentMigrator' : 'Entity Framework';
    if (/:\s?AutoReversingMigration\b/.test(source))
        return has(tool, 'it reverses itself');
    if (/:\s?ForwardOnlyMigration\b/.test(source))
        return lacks(tool, 'it says that it only goes forward');
    const up = bodyAfter(source, /\bvoid Up\s?\(/);
    const down = bodyAfter(source, /\bvoid Down\s?\(/);
    return up === null && down === null ? null : judged(tool, down, up, 'Down method');
}
/** SeaORM: `async fn down`. Refinery only goes forward. */
function rustWayBack({ path, text }, _siblings) {
    if (!/(?:^|\/)migrations?\//i.test(path) || !/(?:^|\/)(?:m\d{6,}|[VU]\d+__)[^/]*\.rs$/.test(path))
        return null;
    if (text === null)
        return unseen('SeaORM');
    const source = bare(text);
    if (/\bpub fn migration\s?\(/.test(source))
        return lacks('Refinery', 'the tool only goes forward');
    const down = bodyAfter(source, /\bfn down\b[^(\n]{0,80}\(/);
    if (typeof down === 'string' && /^\s*(?:todo|unimplemented|panic)!/.test(down))
        return lacks('SeaORM', 'its down function refuses');
    if (typeof down === 'string' && saysOnly(down, /^Ok\(\(\)\)$/))
        return lacks('SeaORM', 'its down function is empty');
    return judged('SeaORM', down, bodyAfter(source, /\bfn up\b[^(\n]{0,80}\(/), 'down function');
}

;// CONCATENATED MODULE: ./build/src/classify/migrations/liquibase.js

const path = /(?:^|\/)(?:changelogs?|liquibase)\/(?:[^/]+\/)*[^/]+\.(?:xml|ya?ml|json)$|(?:^|\/)[^/]*(?:db\.)?changelog[^/]*\.(?:xml|ya?ml|json)$/i;
/** What Liquibase reverses by itself. https://docs.liquibase.com/workflows/liquibase-community/automatic-custom-rollbacks.html */
const reversible = new Set([
    'addColumn,addDefaultValue,addForeignKeyConstraint,addLookupTable,addNotNullConstraint,addPrimaryKey',
    'addUniqueConstraint,createIndex,createSequence,createTable,createView,dropNotNullConstraint,renameColumn',
    'renameSequence,renameTable,renameView,setTableRemarks,setColumnRemarks,tagDatabase,empty',
].flatMap((names) => names.split(',')));
const irreversible = [
    'sql,sqlFile,insert,update,delete,loadData,loadUpdateData,dropTable,dropColumn,dropView,dropIndex,dropSequence',
    'dropForeignKeyConstraint,dropPrimaryKey,dropUniqueConstraint,dropDefaultValue,dropAllForeignKeyConstraints',
    'modifyDataType,mergeColumns,createProcedure,dropProcedure,customChange,executeCommand,alterSequence',
].flatMap((names) => names.split(','));
/** Liquibase in XML, YAML and JSON: changes that it reverses by itself, or a rollback in each changeset. */
function liquibaseWayBack({ path: file, text }) {
    if (!path.test(file))
        return null;
    if (text === null)
        return unseen('Liquibase');
    const source = withoutComments(text, { line: /^\s{0,200}#.*$/, block: ['<!--', '-->'] });
    const xml = /\.xml$/i.test(file);
    const sets = source.split(xml ? /<changeSet\b/ : /\bchangeSet"?\s?:/).slice(1);
    // A list of other files, or something else of that name.
    if (sets.length === 0)
        return null;
    for (const set of sets) {
        const name = (key) => xml ? new RegExp(`<(?:\\w+:)?${key}\\b`) : new RegExp(`(?:^|[\\s"{-])${key}"?\\s?:`, 'm');
        if (name('rollback').test(set))
            continue;
        const held = irreversible.find((key) => name(key).test(set));
        if (held !== undefined)
            return lacks('Liquibase', `a changeset holds ${held} without a rollback`);
        if (![...reversible].some((key) => name(key).test(set)))
            return untold('Liquibase', 'a changeset holds what is not known to be reversible');
    }
    return has('Liquibase', 'each changeset can be rolled back');
}

;// CONCATENATED MODULE: ./build/src/classify/migrations/python.js

const alembic = /(?:^|\/)(?:alembic[^/]*|migrations)\/(?:[^/]+\/)*versions\/[^/]+\.py$|(?:^|\/)versions\/[0-9a-f]{8,}_[^/]*\.py$/i;
const django = /(?:^|\/)migrations\/(?:[^/]+\/)?\d{4}_[^/]*\.py$/;
/** Django and Alembic, by where they lie and what they hold. */
function pythonWayBack({ path, text }) {
    if (text === null)
        return alembic.test(path) ? unseen('Alembic') : django.test(path) ? unseen('Django') : null;
    const source = withoutComments(text, { line: /(?:^|\s)#.*$/ });
    if (/^def (?:upgrade|downgrade)\b/m.test(source))
        return alembicWayBack(source);
    if (/\bmigrations\.Migration\b/.test(source))
        return djangoWayBack(source);
    if (alembic.test(path))
        return untold('Alembic', 'neither upgrade nor downgrade could be found');
    return django.test(path) ? untold('Django', 'no migration could be found in it') : null;
}
function alembicWayBack(source) {
    const down = functionBody(source, 'downgrade');
    if (down === null)
        return lacks('Alembic', 'it has no downgrade function');
    if (/^\s*raise\b/.test(withoutDocstring(down)))
        return lacks('Alembic', 'its downgrade function refuses');
    if (!python_isIdle(down))
        return has('Alembic', 'it has a downgrade function');
    const up = functionBody(source, 'upgrade');
    return up !== null && python_isIdle(up)
        ? has('Alembic', 'it does nothing')
        : lacks('Alembic', 'its downgrade function is empty');
}
/** The indented lines after a function's head. */
function functionBody(source, name) {
    const lines = source.split('\n');
    const start = lines.findIndex((line) => line.startsWith(`def ${name}(`));
    if (start < 0)
        return null;
    // The head may go over several lines, up to its colon.
    let first = start;
    while (first < lines.length && !/:\s*(?:\S.*)?$/.test(lines[first] ?? ''))
        first += 1;
    const inline = /:\s*([^\s:][^:]*)$/.exec((lines[first] ?? '').replace(/^.*\)/, ''))?.[1];
    const body = inline === undefined ? [] : [inline];
    for (const line of lines.slice(first + 1)) {
        if (line.trim() !== '' && !/^\s/.test(line))
            break;
        body.push(line);
    }
    return body.join('\n');
}
const withoutDocstring = (body) => {
    const trimmed = body.trimStart();
    const mark = trimmed.slice(0, 3);
    if (mark !== '"""' && mark !== "'''")
        return trimmed;
    const end = trimmed.indexOf(mark, 3);
    return end < 0 ? trimmed : trimmed.slice(end + 3);
};
const python_isIdle = (body) => saysOnly(withoutDocstring(body), /^(?:(?:pass|return|None|\.\.\.) ?)*$/);
/** Each call is read to its end: nobody writes more of them into one migration. */
const mostCalls = 200;
/** The operations that Django can reverse only when told how. */
function djangoWayBack(source) {
    for (const [name, told] of [
        ['RunPython', 'reverse_code'],
        ['RunSQL', 'reverse_sql'],
    ]) {
        const calls = [...source.matchAll(new RegExp(`\\b${name}\\s?\\(`, 'g'))];
        if (calls.length > mostCalls)
            return untold('Django', `it calls ${name} too often to read`);
        for (const { index } of calls) {
            const list = enclosed(source, source.indexOf('(', index), ['(', ')']);
            if (list === null)
                return untold('Django', `the arguments of ${name} could not be read`);
            const named = new RegExp(`\\b${told}\\s?=\\s?(?!None\\b)`).test(list);
            if (!named && !hasSecond(list))
                return lacks('Django', `${name} has no ${told}`);
        }
    }
    return has('Django', 'its operations can be reversed');
}
/** Whether a list of arguments has a second one that is positional, and not None. Commas in strings and brackets separate nothing. */
function hasSecond(list) {
    let depth = 0;
    for (const [place, character] of outsideStrings(list)) {
        if ('([{'.includes(character))
            depth += 1;
        else if (')]}'.includes(character))
            depth -= 1;
        else if (character === ',' && depth === 0) {
            const second = list.slice(place + 1, place + 300).trim();
            return second !== '' && !/^\w+\s?=(?!=)/.test(second) && !/^None\b/.test(second);
        }
    }
    return false;
}

;// CONCATENATED MODULE: ./build/src/classify/migrations/ruby.js

const ruby_path = /(?:^|\/)db\/(?:(?:[^/]*_|[^/]+\/)?migrate|post_migrate)\/[^/]*\.rb$/;
/** The lines of a method up to the `end` at its own depth; null: there is none. */
function method(source, name) {
    const found = new RegExp(`^([ \\t]*)def (?:self\\.)?${name}\\b.*$`, 'm').exec(source);
    if (found === null)
        return null;
    const rest = source.slice(found.index + found[0].length);
    const indent = found[1] ?? '';
    const lines = [];
    for (const line of rest.split('\n').slice(1)) {
        if (line.startsWith(`${indent}end`) && line.trim() === 'end')
            return lines.join('\n');
        lines.push(line);
    }
    return lines.join('\n');
}
const isEmpty = (body) => saysOnly(body, /^(?:nil|true)?$/);
/**
 * What `change` cannot reverse; `always`: even where the migration says itself what each way does (`reversible`, `up_only`).
 * https://guides.rubyonrails.org/active_record_migrations.html#using-reversible
 */
const ruby_irreversible = [
    { what: 'execute', always: false, holds: (call) => /^(?:execute|exec_query)\b/.test(call) },
    { what: 'change_column', always: false, holds: (call) => /^change_column\b/.test(call) },
    { what: 't.change', always: true, holds: (call) => /^t\.change\b/.test(call) },
    {
        what: 'drop_table without its columns',
        always: true,
        holds: (call) => /^drop_table\b/.test(call) && !/\bdo\b|\{/.test(call),
    },
    {
        what: 'remove_column without its type',
        always: true,
        holds: (call) => /^(?:t\.)?remove(?:_columns?)?\b/.test(call) && isRemovalWithoutType(call),
    },
    {
        what: 'change_column_default without from: and to:',
        always: false,
        holds: (call) => /^change_column_default\b/.test(call) && !(/\bfrom:/.test(call) && /\bto:/.test(call)),
    },
    {
        what: 'a comment changed without from: and to:',
        always: false,
        holds: (call) => /^change_(?:column|table)_comment\b/.test(call) && !/\bfrom:/.test(call),
    },
    {
        what: 'remove_index without its column',
        always: true,
        holds: (call) => /^remove_index\b/.test(call) && /^[^,]*,\s*name:[^,]*$/.test(call),
    },
    {
        what: 'a change of data',
        always: false,
        holds: (call) => /^[A-Z]\w*(?:::\w+)*\.\w+|^(?:update|delete|insert)\b/.test(call),
    },
];
/** The first thing in the body of `change` that cannot be reversed; null: nothing is known to. */
function irreversibleIn(body) {
    const told = /\breversible\b|\bup_only\b|\brevert\b/.test(body);
    for (const line of body.split('\n')) {
        const call = line.trim();
        const found = ruby_irreversible.find(({ always, holds }) => (always || !told) && holds(call));
        if (found !== undefined)
            return found.what;
    }
    return null;
}
/** `remove_column :users, :age` names a table and a column; a type is a third. */
function isRemovalWithoutType(call) {
    if (/^(?:t\.remove|remove_columns)\b/.test(call))
        return !/\btype:/.test(call);
    const parts = call.replace(/^[\w.]+[\s(]*/, '').split(',');
    return parts.filter((part) => !/^\s*\w+:\s/.test(part)).length < 3;
}
/** Rails: `change` of operations that it can reverse, or `up` and `down`. */
function railsWayBack(file) {
    if (!ruby_path.test(file.path))
        return null;
    if (file.text === null)
        return unseen('Rails');
    const source = withoutComments(file.text, { line: /(?:^|\s)#(?!\{).*$/ });
    if (/\bIrreversibleMigration\b/.test(source))
        return lacks('Rails', 'it says that it is irreversible');
    const change = method(source, 'change');
    const up = method(source, 'up');
    const down = method(source, 'down');
    if (up === null && down === null && change === null)
        return untold('Rails', 'neither change nor up and down could be found');
    if (down !== null) {
        const idle = isEmpty(down);
        return idle && (up === null || !isEmpty(up))
            ? lacks('Rails', 'its down method is empty')
            : has('Rails', 'it has a down method');
    }
    if (change === null)
        return lacks('Rails', 'it has no down method');
    const held = irreversibleIn(change);
    return held === null ? has('Rails', 'its change can be reversed') : lacks('Rails', `its change holds ${held}`);
}
/** Ecto: `change` of operations that it can reverse, or `up` and `down`. https://hexdocs.pm/ecto_sql/Ecto.Migration.html */
function elixirWayBack(file) {
    if (!/(?:^|\/)migrations\/[^/]*\.exs$/.test(file.path))
        return null;
    if (file.text === null)
        return unseen('Ecto');
    const source = withoutComments(file.text, { line: /(?:^|\s)#(?!\{).*$/ });
    const down = elixirFunction(source, 'down');
    if (down !== null) {
        if (saysOnly(down, /^(?::ok|nil)?$/))
            return lacks('Ecto', 'its down function is empty');
        if (/^\s*raise\b/.test(down))
            return lacks('Ecto', 'its down function refuses');
        return has('Ecto', 'it has a down function');
    }
    if (elixirFunction(source, 'up') !== null)
        return lacks('Ecto', 'it has no down function');
    const change = elixirFunction(source, 'change');
    if (change === null)
        return untold('Ecto', 'neither change nor up and down could be found');
    const held = change
        .split('\n')
        .map((line) => line.trim())
        .find(holdsEcto);
    if (held !== undefined)
        return lacks('Ecto', `its change holds ${held.split(/[\s(]/, 1)[0] ?? ''} without a way back`);
    return /^[ \t]*execute\b.*(?:"""|~s|[,(][ \t]*$)/m.test(change)
        ? untold('Ecto', 'whether each execute names its way back could not be read')
        : has('Ecto', 'its change can be reversed');
}
/** Whether a line of `change` cannot be reversed. */
const holdsEcto = (line) => (/^execute\b/.test(line) && !/["'\w)]\s?,\s?\S/.test(line) && !/"""|~s|[,(]$/.test(line)) ||
    /^drop(?:_if_exists)?\b.*\btable\b/.test(line) ||
    (/^remove\b/.test(line) && !line.includes(',')) ||
    (/^modify\b/.test(line) && !/\bfrom:/.test(line));
/** A function's body, whether it has lines of its own or stands behind `do:`. */
function elixirFunction(source, name) {
    return new RegExp(`^[ \\t]*def ${name}\\b.*,\\s?do:(.*)$`, 'm').exec(source)?.[1]?.trim() ?? method(source, name);
}

;// CONCATENATED MODULE: ./build/src/classify/migrations/sql.js

/** Whether a script does nothing: comments, and what opens and ends a transaction. */
const sql_isIdle = (text) => saysOnly(withoutComments(text, { line: /--.*$/, block: ['/*', '*/'] }), /^(?:(?:begin|commit|select 1|;) ?)*$/i);
/** Pairs of scripts: where the way back of a path lies, if it is the way forth of one. */
const pairs = [
    {
        tool: 'golang-migrate, sqlx, node-migrate',
        forth: /\.up\.(?:sql|cql)$/i,
        back: /\.down\.(?:sql|cql)$/i,
        partner: (path) => path.replace(/\.up\.(sql|cql)$/i, '.down.$1'),
    },
    {
        tool: 'Diesel, Hasura',
        forth: /(?:^|\/)up\.sql$/,
        back: /(?:^|\/)down\.sql$/,
        partner: (path) => path.replace(/up\.sql$/, 'down.sql'),
    },
    {
        tool: 'db-migrate',
        forth: /\/sqls\/[^/]*-up\.sql$/,
        back: /\/sqls\/[^/]*-down\.sql$/,
        partner: (path) => path.replace(/-up\.sql$/, '-down.sql'),
    },
    {
        tool: 'Sqitch',
        forth: /(?:^|\/)deploy\/[^/]+\.sql$/,
        back: /(?:^|\/)(?:revert|verify)\/[^/]+\.sql$/,
        partner: (path) => path.replace(/(^|\/)deploy\/([^/]+)$/, '$1revert/$2'),
    },
];
/** One script with both ways, by the line that begins the way back. */
const markers = [
    { tool: 'dbmate', up: /^[ \t]*--\s?migrate:up\b/im, down: /^[ \t]*--\s?migrate:down\b.*$/im },
    { tool: 'goose', up: /^[ \t]*--\s?\+goose up\b/im, down: /^[ \t]*--\s?\+goose down\b.*$/im },
    { tool: 'sql-migrate', up: /^[ \t]*--\s?\+migrate up\b/im, down: /^[ \t]*--\s?\+migrate down\b.*$/im },
    { tool: 'rambler', up: /^[ \t]*--\s?rambler up\b/im, down: /^[ \t]*--\s?rambler down\b.*$/im },
];
const sql_folder = /(?:^|\/)(?:migrations?|[^/]*_migrations|migrate)\//i;
const flyway = /(?:^|\/)([VUBR])([\d._]*)__[^/]*\.(?:sql|java|kt|groovy|cql)$/;
/** Dumps and the files around them are no migrations. */
const dump = /(?:^|\/)(?:schema|structure|seeds?)\.sql$/i;
/** Migrations in SQL, and those of Flyway in Java. */
function sqlWayBack(file, siblings) {
    const versioned = flyway.exec(file.path);
    if (versioned !== null)
        return flywayWayBack(versioned, siblings);
    if (!/\.(?:sql|cql)$/i.test(file.path) || dump.test(file.path))
        return null;
    for (const pair of pairs) {
        if (pair.back.test(file.path) && !pair.forth.test(file.path))
            return null;
        if (pair.forth.test(file.path))
            return pairedWayBack(file, pair.tool, pair.partner(file.path), siblings);
    }
    if (/(?:^|\/)prisma\/migrations\/[^/]+\/migration\.sql$/.test(file.path)) {
        const down = siblings.get(file.path.replace(/migration\.sql$/, 'down.sql'));
        return down === null ? lacks('Prisma', 'there is no down.sql beside it') : scriptOf('Prisma', down);
    }
    if (!sql_folder.test(file.path) && !/(?:^|\/)drizzle\/[^/]+\.sql$/.test(file.path)) {
        return file.text !== null && /^\s*--\s?liquibase formatted sql/i.test(file.text) ? formatted(file.text) : null;
    }
    return inFolder(file);
}
function inFolder({ path, text, edited }) {
    if (text === null)
        return unseen('SQL migrations');
    if (/^\s*--\s?liquibase formatted sql/i.test(text))
        return formatted(text);
    for (const { tool, up, down } of markers) {
        const begin = down.exec(text);
        if (begin !== null) {
            const rest = text
                .slice(begin.index + begin[0].length)
                .replace(/^[ \t]*--\s?\+goose statement(?:begin|end)\s*$/gim, '');
            return sql_isIdle(rest) ? lacks(tool, 'its way down is empty') : has(tool, 'it has a way down');
        }
        if (up.test(text))
            return lacks(tool, 'it has no way down');
    }
    if (/(?:^|\/)supabase\//.test(path))
        return lacks('Supabase', 'the tool only goes forward');
    if (/(?:^|\/)drizzle\//.test(path))
        return lacks('Drizzle', 'the tool only goes forward');
    if (sql_isIdle(text))
        return has('SQL migrations', 'it does nothing');
    return edited
        ? untold('SQL migrations', 'an earlier script was edited, and its way back lies elsewhere, if it has one')
        : lacks('SQL migrations', 'no down script comes with it');
}
function pairedWayBack({ text, edited }, tool, partner, siblings) {
    const down = siblings.get(partner);
    if (down !== null)
        return scriptOf(tool, down);
    if (siblings.removed(partner))
        return lacks(tool, 'its down script was removed');
    if (edited)
        return untold(tool, 'it was edited, but its down script was not');
    return text !== null && sql_isIdle(text) ? has(tool, 'it does nothing') : lacks(tool, 'no down script comes with it');
}
function scriptOf(tool, down) {
    if (down.text === null)
        return down.edited ? has(tool, 'its down script comes with it') : unseen(tool);
    return sql_isIdle(down.text) ? lacks(tool, 'its down script is empty') : has(tool, 'its down script comes with it');
}
/** `V2__add.sql` is undone by `U2__….sql`. https://documentation.red-gate.com/fd/undo-migrations-277579345.html */
function flywayWayBack([, kind, version = ''], siblings) {
    if (kind === 'U' || kind === 'B')
        return null;
    if (kind === 'R')
        return untold('Flyway', 'it is repeatable: its earlier version has to be applied again');
    const undo = siblings.find((path) => {
        const [, other, same] = flyway.exec(path) ?? [];
        return other === 'U' && same === version;
    });
    return undo === null ? lacks('Flyway', `there is no undo script U${version}`) : scriptOf('Flyway', undo);
}
/** Liquibase in SQL: each changeset names its rollback. https://docs.liquibase.com/concepts/changelogs/sql-format.html */
function formatted(text) {
    const sets = text.split(/^[ \t]*--\s?changeset\b/im).slice(1);
    if (sets.length === 0)
        return untold('Liquibase', 'no changeset could be found');
    const without = sets.filter((set) => !/^[ \t]*(?:--|\/\*)\s?(?:liquibase )?rollback\b/im.test(set));
    return without.length === 0
        ? has('Liquibase', 'each changeset has a rollback')
        : lacks('Liquibase', `${without.length} of ${sets.length} changesets have no rollback`);
}

;// CONCATENATED MODULE: ./build/src/classify/migrations.js






const byEnding = {
    rb: railsWayBack,
    exs: elixirWayBack,
    ...each(['js', 'mjs', 'cjs', 'ts', 'mts', 'cts'], javaScriptWayBack),
    py: pythonWayBack,
    php: phpWayBack,
    cs: csharpWayBack,
    rs: rustWayBack,
    ...each(['sql', 'cql', 'java', 'kt', 'groovy'], sqlWayBack),
    ...each(['xml', 'yml', 'yaml', 'json'], liquibaseWayBack),
};
function each(endings, value) {
    return Object.fromEntries(endings.map((ending) => [ending, value]));
}
/** Other people's code, and what lies beside migrations without being one. */
const leftOut = /(?:^|\/)(?:node_modules|vendor|third_party|testdata|fixtures)\/|[._](?:test|spec)\.[a-z]+$|(?:^|\/)(?:__init__|index|test_[^/]*)\.[a-z]+$/i;
/**
 * The migrations that a change adds or edits, each with whether it has a way back: a paired down script, a down method that
 * does something, operations that their tool can reverse. `unknown` where that cannot be told, such as where there is no
 * diff; never throws. A migration that is taken away together with its way back is no migration of this change. Pure.
 */
function migrationsOf(files) {
    const present = files.filter(({ status }) => status !== 'removed');
    const read = new Map(present.map((file) => [file.path, fileOf(file)]));
    const siblings = {
        get: (path) => read.get(path) ?? null,
        removed: (path) => files.some((file) => file.status === 'removed' && file.path === path),
        find: (matches) => [...read.values()].find((file) => matches(file.path)) ?? null,
    };
    const seen = new Map();
    for (const [path, file] of read) {
        const judge = byEnding[path.slice(path.lastIndexOf('.') + 1).toLowerCase()];
        const found = judge === undefined || leftOut.test(path) ? null : judge(file, siblings);
        if (found !== null)
            seen.set(path, found);
    }
    return [...seen].map(([path, found]) => ({ path, ...found }));
}
/** Those that lack a way back, or of which it cannot be told. */
const migrationsWithoutWayBack = (files) => migrationsOf(files).filter(({ wayBack }) => wayBack !== 'has');
/** The whole text where it is known: an edit shows only a part, and a part proves nothing. */
function fileOf(file) {
    const { path, status, patch, after } = file;
    if (typeof after === 'string')
        return { path, text: after, edited: status !== 'added' };
    return { path, text: (0,patch_lines/* wholeText */.r0)(patch, '+'), edited: status !== 'added' };
}


/***/ }),

/***/ 53334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ emergencySection)
/* harmony export */ });
/* harmony import */ var _body_find_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2327);
/* harmony import */ var _people_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43823);
/* harmony import */ var _people_login_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48812);



/** What names a field at the start of a line; the value follows. Lines come with single spaces. */
const starts = {
    reason: /^(?:reason|why(?: (?:it|this) can(?:no|')?t wait)?|justification|cause|incident(?: (?:link|report|ticket|url|number))?)(?: ?[/(][^:：|]{0,60})? ?(?:[:：|=]|[–—-] |$) ?/i,
    approval: /^(?:verbal(?:ly)?[ -])?(?:approved|approvers?|approval)(?:[ -]verbally)?(?:[ -](?:by|from))?(?: ?\([^()]{0,60}\))? ?(?:[:：|=]|[–—-] |$|(?=@)) ?/i,
};
/** An approver on the line of the reason: “Reason: outage. Approved by: @alan”. */
const inlineApprover = /(?<!\b(?:not|verbally))[ ;,.|](?=(?:verbally )?approved[ -]by ?[:：])/gi;
/** A person: no team, no bot, no address. */
const mention = /(?<![\w@.+-])@([a-z0-9][\w-]{0,99})(?![\w-]|\/\w|\[bot\])/gi;
/** Words that say that nobody has approved yet. */
const unsettled = /\b(?:not|nobody|pending|(?:a)?waiting|asking|requested from|unreachable|unavailable|yet)\b/i;
/** What people write to call many, though somebody may hold it as a login. */
const everybody = ['all', 'here', 'everyone', 'everybody', 'channel', 'team'];
const link = /https?:\/\/[^\s<>()[\]]+|(?:^|[\s(])#\d+\b/;
/**
 * Reads the emergency section: `Reason:` or a link, and `Approved by: @login`. Undefined where there is none. `bots`, coding
 * agents and words that call many name no approver.
 */
function emergencySection(body, headings, bots = []) {
    const section = (0,_body_find_js__WEBPACK_IMPORTED_MODULE_0__/* .findSection */ .rv)(body, headings);
    if (section === undefined)
        return undefined;
    const lines = section.content
        .replace(/[^\S\n]+/g, ' ')
        .replace(inlineApprover, '\n')
        .split('\n');
    const { values, others } = readFields(lines.map(bareLine));
    for (const { heading, content } of within(body, section.line)) {
        const field = fieldOf(heading);
        if (field !== undefined && values[field] === '' && !(0,_body_find_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlaceholder */ .wK)(content))
            values[field] = content.replace(/\s+/g, ' ');
    }
    const approval = isUnsettled(values.approval) ? '' : values.approval;
    const isPerson = (login) => !(0,_people_login_js__WEBPACK_IMPORTED_MODULE_1__/* .amongLogins */ .JW)(login, everybody) && !(0,_people_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .isNoPerson */ .zs)(login, bots);
    const mentioned = [...approval.matchAll(mention)].map(([, login = '']) => login);
    return {
        reason: values.reason || (link.exec(others.join('\n'))?.[0].trim() ?? ''),
        approval: values.approval,
        approvers: [...new Set(mentioned.filter(isPerson))],
        bare: /^[a-z0-9][\w-]*$/i.test(approval) && isPerson(approval) ? approval : null,
    };
}
/** Whether nobody has approved yet: what stands behind the first login, or in brackets, tells how somebody did. */
function isUnsettled(approval) {
    const first = approval.search(mention);
    const before = first < 0 ? approval : approval.slice(0, first);
    return unsettled.test(withoutNotes(before)) || withoutNotes(approval).includes('?');
}
/** Without notes in brackets, and without teams that are mentioned. */
const withoutNotes = (text) => text.replace(/\([^()]*\)|\[[^[\]]*\]|@[\w/-]+/g, ' ');
/**
 * The values of the fields: behind the name, or on the lines that follow. What was left as a template has none. `others` are
 * the lines that say nothing of the approval: the profile of an approver is no incident.
 */
function readFields(lines) {
    const values = { reason: '', approval: '' };
    const others = [];
    let current;
    for (const line of lines) {
        const field = fieldOf(line);
        if (field !== undefined) {
            // The first one that is filled in counts.
            current = values[field] === '' ? field : undefined;
            if (current !== undefined)
                values[field] = written(line.replace(starts[field], ''));
        }
        else if (current === 'reason' || (current === 'approval' && continues(values.approval, line))) {
            values[current] = `${values[current]} ${written(line)}`.trim();
        }
        const ofApproval = field === 'approval' || (field === undefined && (current === 'approval' || line.startsWith('@')));
        if (!ofApproval)
            others.push(line);
    }
    return { values, others };
}
/** Whether a line goes on about who approved: a mention in other text (“Thanks to @alan”) is none. */
const continues = (approval, line) => line.startsWith('@') || (approval === '' && (!line.includes('@') || line.includes('(@')));
const fieldOf = (line) => starts.reason.test(line) ? 'reason' : starts.approval.test(line) ? 'approval' : undefined;
/** Without a ticked box, or the edge of a table. */
const bareLine = (line) => line.replace(/^(?:[\s|]|\[x\] )+/i, '').trim();
function written(value) {
    const cell = value.trim().replace(/ ?\|$/, '');
    return (0,_body_find_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlaceholder */ .wK)(cell) ? '' : cell;
}
/** The sections inside the one that starts on a line. */
function within({ sections }, line) {
    const outer = sections.find((section) => section.line === line);
    const end = outer?.end ?? Number.POSITIVE_INFINITY;
    return sections.filter((section) => section.line > line && section.line < end && section.level > (outer?.level ?? 6));
}


/***/ }),

/***/ 25792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MB: () => (/* binding */ emergencyLane),
/* harmony export */   g2: () => (/* binding */ labelSetter)
/* harmony export */ });
/* unused harmony export emergencyLabel */
/** The label that declares an emergency, as it is set now; undefined: none is. */
function emergencyLabel(labels, label) {
    return labels.find((each) => each.toLowerCase() === label.toLowerCase());
}
/** Who set a label last, as of an instant; null: not known. */
function labelSetter(events, label, at) {
    const own = (events ?? []).filter((event) => event.added && event.label.toLowerCase() === label.toLowerCase() && Date.parse(event.at) <= at.getTime());
    return own.sort((one, other) => Date.parse(one.at) - Date.parse(other.at)).at(-1)?.actor ?? null;
}
/** The emergency lane of 3.4: a label declares it, and the rule `emergency` asks for the section that belongs to it. */
function emergencyLane({ change, policy, at }) {
    const label = emergencyLabel(change.labels, policy.emergency.label);
    if (label === undefined)
        return null;
    const dueHours = policy.emergency.documentWithinHours;
    const setter = labelSetter(change.labelEvents, label, at);
    return {
        lane: 'emergency',
        reason: `labelled “${label}”${setter === null ? '' : ` by ${setter}`}`,
        obligations: [
            {
                id: 'document',
                what: 'Document the change: complete the description of the pull request',
                clauses: ['3.4', '4.5'],
                dueHours,
            },
            { id: 'review', what: 'Have it reviewed by somebody who wrote none of it', clauses: ['3.1', '3.4'], dueHours },
            {
                id: 'confirmation',
                what: 'Have the verbal approval confirmed by the person named under “Approved by”',
                clauses: ['3.4'],
                dueHours,
            },
            { id: 'tests', what: 'Run the unit and integration tests on what was deployed', clauses: ['4.4'], dueHours },
            { id: 'retrospective', what: 'Review it in the next retrospective', clauses: ['3.4'], dueHours: null },
        ],
    };
}


/***/ }),

/***/ 69381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Li: () => (/* binding */ rollbackLane),
/* harmony export */   S1: () => (/* binding */ whyNoRollback),
/* harmony export */   ht: () => (/* binding */ rollbackEnds),
/* harmony export */   xN: () => (/* binding */ undoneBy)
/* harmony export */ });
/* harmony import */ var _calendar_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29233);

const day = 86_400_000;
/** The first instant at which a change merged then can no longer be rolled back this way. */
function rollbackEnds(mergedAt, { rollback }) {
    return new Date(Date.parse(mergedAt) + rollback.withinDays * day);
}
/** What a rollback undoes, as a message names it; a change that came without a pull request by its merge. */
function undoneBy({ number, mergedAt }, { policy, at }) {
    return number > 0
        ? `#${number}`
        : `the change merged ${(0,_calendar_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r4)(new Date(mergedAt), policy.calendar.timezone, at)}`;
}
/**
 * Why a change that undoes another does not take the rollback lane (5.2); null: it does. The time in which it can is
 * half-open, as all intervals are; a merge later than `at` had not happened then.
 */
function whyNoRollback(reverts, asked) {
    const { classification, policy, at } = asked;
    const undone = undoneBy(reverts, asked);
    const otherwise = 'or declare an emergency if it cannot wait';
    if (reverts.exact === null) {
        return {
            message: `Whether it exactly undoes ${undone} could not be read`,
            remedy: `Run the gate again with the whole history at hand, ${otherwise}`,
        };
    }
    if (!reverts.exact) {
        return {
            message: `It undoes ${undone}, but not exactly, so it is no rollback: other content changes with it`,
            remedy: `Revert ${undone} and nothing else, ${otherwise}`,
        };
    }
    if (reverts.ofRevert === true) {
        return {
            message: `It exactly undoes ${undone}, which was a revert itself: bringing a change back is a change, and no rollback`,
            remedy: `Have it reviewed like any other change, ${otherwise}`,
        };
    }
    if (at.getTime() < Date.parse(reverts.mergedAt)) {
        return {
            message: `It exactly undoes ${undone}, but that was merged later than the instant that is judged`,
            remedy: 'Judge it as of a later instant, and see that the clocks are right',
        };
    }
    const ends = rollbackEnds(reverts.mergedAt, policy);
    if (at >= ends) {
        const { withinDays } = policy.rollback;
        const days = withinDays === 1 ? '1 day' : `${withinDays} days`;
        return {
            message: `It exactly undoes ${undone}, but was a rollback only until ${(0,_calendar_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r4)(ends, policy.calendar.timezone, at)}, ${days} after the merge`,
            remedy: `Treat it as any other change, ${otherwise}`,
        };
    }
    if (classification.migrations) {
        return {
            message: `It exactly undoes ${undone}, but a database migration is part of it, so it is no rollback`,
            remedy: `Execute the rollback migration (policy 5.2) and let this follow as any other change, ${otherwise}`,
        };
    }
    return null;
}
/** The rollback lane of section 5: the trees prove that the change exactly undoes one merged a few days ago. The title proves nothing. */
function rollbackLane(facts) {
    const { change, policy } = facts;
    const { reverts } = change;
    if (reverts === null || reverts === undefined || whyNoRollback(reverts, facts) !== null)
        return null;
    return {
        lane: 'rollback',
        reason: `exactly undoes ${undoneBy(reverts, facts)}`,
        obligations: [
            {
                id: 'incident',
                what: 'Document the incident',
                clauses: ['5.2'],
                dueHours: policy.rollback.documentWithinHours,
            },
            { id: 'verify', what: 'Verify that the rollback was successful', clauses: ['5.2'], dueHours: null },
        ],
        until: rollbackEnds(reverts.mergedAt, policy),
    };
}


/***/ }),

/***/ 48998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yw: () => (/* binding */ isCompleted),
/* harmony export */   qO: () => (/* binding */ passing),
/* harmony export */   r6: () => (/* binding */ latestChecks),
/* harmony export */   vu: () => (/* binding */ conclusionOf)
/* harmony export */ });
/** Conclusions that GitHub lets pass; every other one fails, also one that GitHub may yet invent. */
const passing = new Set(['success', 'neutral', 'skipped']);
/** Whether a run has ended. */
const isCompleted = (check) => check.status.toLowerCase() === 'completed';
/** How a run ended, in small letters; empty: it has not, or nobody says. */
const conclusionOf = (check) => check.conclusion?.toLowerCase() ?? '';
/** The latest run of each check, so that one that was run again counts once: name, kind, app and workflow together tell checks apart. */
function latestChecks(checks) {
    const runs = new Map();
    for (const check of checks) {
        const key = JSON.stringify([check.name, check.kind, check.app ?? null, check.workflow ?? null]);
        runs.set(key, [...(runs.get(key) ?? []), check]);
    }
    return [...runs.values()].flatMap((each) => latestOf(each) ?? []);
}
/** Of runs whose order is not known the one that holds the change up most counts. */
function latestOf(runs) {
    const last = Math.max(...runs.map(begun).filter((instant) => !Number.isNaN(instant)));
    const candidates = runs.filter((run) => !(begun(run) < last));
    return candidates.reduce((worst, run) => (worst === undefined || weight(run) > weight(worst) ? run : worst), undefined);
}
/** When a run began, in milliseconds. What waits for its begin is the latest; NaN: not known, so that it may be. */
function begun(check) {
    const instant = check.startedAt ?? check.completedAt;
    return instant === undefined && !isCompleted(check) ? Number.POSITIVE_INFINITY : Date.parse(instant ?? '');
}
function weight(check) {
    if (!isCompleted(check))
        return 2;
    if (!passing.has(conclusionOf(check)))
        return 3;
    return conclusionOf(check) === 'skipped' ? 1 : 0;
}


/***/ }),

/***/ 70516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ nameGlobs)
/* harmony export */ });
/* harmony import */ var _classify_globs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4592);

/** A slash in a name ("CI / build") is a character like any other, unlike in a path. */
const flat = (text) => text.replaceAll('/', '\u2044');
/** Compiles globs of names, such as those of checks; case does not matter. Answers the glob that matches a name, or null. */
function nameGlobs(patterns) {
    const globs = (0,_classify_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .compileGlobs */ .tI)({ paths: patterns.map(flat) }, { ignoreCase: true });
    return (name) => globs.find(flat(name));
}


/***/ }),

/***/ 43823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gd: () => (/* binding */ whom),
/* harmony export */   V3: () => (/* binding */ actsForSomebody),
/* harmony export */   _1: () => (/* binding */ loginsByAddress),
/* harmony export */   kO: () => (/* binding */ writersOf),
/* harmony export */   zs: () => (/* binding */ isNoPerson)
/* harmony export */ });
/* harmony import */ var _login_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48812);

const gitHubsOwn = 'noreply@github.com';
/** `ID+LOGIN@users.noreply.github.com`: an address that GitHub gives to an account. */
const ofAccount = /^(?:\d+\+)?([a-z\d-]+(?:\[bot\])?)@users\.noreply\.github\.com$/i;
/** Accounts of coding agents that GitHub shows as if they were persons. They act for somebody. */
const agents = ['copilot', 'claude', 'cursoragent', 'openhands-agent', 'devin-ai-integration'];
/** What coding agents sign with where GitHub knows no account for it. */
const agentAddresses = [
    'noreply@anthropic.com',
    'noreply@openai.com',
    'noreply@aider.chat',
    'cursoragent@cursor.com',
];
/** Whether an account acts for somebody: a GitHub App, or a coding agent's account. */
const actsForSomebody = (login) => (0,_login_js__WEBPACK_IMPORTED_MODULE_0__/* .isBotLogin */ .DU)(login) || agents.includes(login.toLowerCase());
/**
 * Whether an account is nobody's own: a GitHub App, a coding agent, GitHub itself, or one of `bots`, with or without its
 * `[bot]`. It approves nothing.
 */
function isNoPerson(login, bots = []) {
    const withSuffix = `${login}[bot]`;
    return actsForSomebody(login) || isGitHub(login) || (0,_login_js__WEBPACK_IMPORTED_MODULE_0__/* .amongLogins */ .JW)(login, bots) || (0,_login_js__WEBPACK_IMPORTED_MODULE_0__/* .amongLogins */ .JW)(withSuffix, bots);
}
/** The account by which GitHub commits in the browser. */
const isGitHub = (login) => login.toLowerCase() === 'web-flow';
/** Resolves an identity. `where` stands for an address where the commit names none. */
function whom({ login, name, email }, where) {
    if (login !== null)
        return isGitHub(login) ? { kind: 'nobody' } : { kind: 'account', login };
    const address = email.trim().toLowerCase();
    if (address === gitHubsOwn)
        return { kind: 'nobody' };
    const account = ofAccount.exec(address)?.[1];
    // A person's account may be gone and its login be somebody else's by now; an app is no reviewer, whichever it is.
    if (account !== undefined && (0,_login_js__WEBPACK_IMPORTED_MODULE_0__/* .isBotLogin */ .DU)(account))
        return { kind: 'account', login: account };
    return { kind: 'address', address: address || name.trim() || `(no address in ${where})` };
}
/**
 * Who wrote a commit: its authors as GitHub reads them, and co-authors in the middle of the message, where squashing
 * leaves them and GitHub does not look. Somebody wrote it, so the answer is never empty. `known` are logins by address.
 */
function writersOf(commit, known) {
    const where = commit.sha.slice(0, 7);
    const named = commit.authors.map((author) => whom(author, where));
    const listed = new Set(commit.authors.map((author) => author.email.trim().toLowerCase()));
    const all = [...named, ...coAuthors(commit.message, known, listed, where)].filter(({ kind }) => kind !== 'nobody');
    // GitHub writes nothing of its own accord: an author who signs as GitHub hides behind it.
    if (all.length === 0)
        return [
            {
                kind: 'address',
                address: commit.authors.length === 0 ? `(no author in ${where})` : `${gitHubsOwn} (author of ${where})`,
            },
        ];
    const byPerson = all.some((each) => each.kind === 'account' && !actsForSomebody(each.login));
    return all.filter((each) => !byPerson || each.kind !== 'address' || !agentAddresses.includes(each.address));
}
function coAuthors(message, known, listed, where) {
    return message.split('\n').flatMap((line) => {
        const [, name = '', email = ''] = /^co-authored-by:([^<]*)<([^<>]*)>/i.exec(line) ?? [];
        const address = email.trim().toLowerCase();
        if (address === '' || listed.has(address))
            return [];
        const login = known.get(address) ?? ofAccount.exec(address)?.[1] ?? null;
        return [whom({ login, name, email }, where)];
    });
}
/** The logins that GitHub knows for the addresses in these commits. */
function loginsByAddress(commits) {
    const known = new Map();
    for (const { authors, committer } of commits) {
        for (const { login, email } of committer === null ? authors : [...authors, committer]) {
            if (login !== null && email !== '')
                known.set(email.trim().toLowerCase(), login);
        }
    }
    return known;
}


/***/ }),

/***/ 48812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DU: () => (/* binding */ isBotLogin),
/* harmony export */   JW: () => (/* binding */ amongLogins),
/* harmony export */   Up: () => (/* binding */ sameLogin),
/* harmony export */   w2: () => (/* binding */ isBot)
/* harmony export */ });
/** Whether two logins name the same account: GitHub compares them without regard to case. */
const sameLogin = (one, other) => one.toLowerCase() === other.toLowerCase();
/** Whether a login is among others. */
const amongLogins = (login, logins) => logins.some((each) => sameLogin(each, login));
/** Whether a login is that of a GitHub App: only theirs end in `[bot]`, since no person's may hold a bracket. */
const isBotLogin = (login) => login.toLowerCase().endsWith('[bot]');
/** Whether an account is a bot's, by GitHub's word or by its login. */
const isBot = ({ login, bot }) => bot || isBotLogin(login);


/***/ }),

/***/ 43110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ namedIn),
/* harmony export */   o: () => (/* binding */ roster)
/* harmony export */ });
/** Resolves logins and teams (ORGANISATION/TEAM) to persons, with the teams as they were read. */
function roster(names, teams) {
    const logins = new Set();
    const unreadable = [];
    for (const name of names) {
        if (!name.includes('/'))
            logins.add(name.toLowerCase());
        else {
            const members = membersOf(name, teams);
            if (members === null)
                unreadable.push(name);
            for (const member of members ?? [])
                logins.add(member.toLowerCase());
        }
    }
    return { logins, unreadable };
}
function membersOf(team, teams) {
    const wanted = team.toLowerCase();
    for (const [name, members] of Object.entries(teams ?? {}))
        if (name.toLowerCase() === wanted)
            return members;
    return null;
}
/** Everybody whom the policy names in a role: logins and teams, who count without write access. */
const namedIn = ({ people }) => Object.values(people).flat();


/***/ }),

/***/ 70011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ assign)
/* harmony export */ });
/**
 * Assigns persons to seats so that the most seats are filled, earlier seats first (maximum bipartite matching by augmenting
 * paths). How many are filled does not depend on the order of the approvers, and a further approver empties no seat.
 */
function assign(seats, approvers) {
    const holder = new Map();
    const fits = (seat, login) => seat !== undefined && (seat.people === null || seat.people.has(login.toLowerCase()));
    function place(index, tried) {
        const fitting = approvers.filter((login) => fits(seats[index], login));
        // Nobody who is seated moves where somebody is free.
        const free = fitting.find((login) => !holder.has(login));
        if (free !== undefined) {
            holder.set(free, index);
            return true;
        }
        for (const login of fitting) {
            const held = holder.get(login);
            if (tried.has(login) || held === undefined)
                continue;
            tried.add(login);
            if (place(held, tried)) {
                holder.set(login, index);
                return true;
            }
        }
        return false;
    }
    seats.forEach((_, index) => {
        place(index, new Set());
    });
    const by = new Map([...holder].map(([login, index]) => [index, login]));
    return seats.map((seat, index) => ({ ...seat, by: by.get(index) ?? null }));
}


/***/ }),

/***/ 30059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IX: () => (/* binding */ pass),
/* harmony export */   Km: () => (/* binding */ defineRule),
/* harmony export */   fJ: () => (/* binding */ fail),
/* harmony export */   hH: () => (/* binding */ notApplicable),
/* harmony export */   uk: () => (/* binding */ wait),
/* harmony export */   vo: () => (/* binding */ UnknownFact),
/* harmony export */   wX: () => (/* binding */ lanes),
/* harmony export */   yr: () => (/* binding */ levels)
/* harmony export */ });
/** The ways through the gate; all but `ordinary` lift some rules. */
const lanes = ['ordinary', 'emergency', 'rollback', 'bot', 'install'];
/** The rule holds; `evidence` says by what. */
const pass = (message, details = {}) => ({ outcome: 'pass', message, ...details });
/** The rule asks nothing of this change. */
const notApplicable = (message, details = {}) => ({
    outcome: 'not-applicable',
    message,
    ...details,
});
/** Somebody has to change something. */
const fail = (verdict) => ({ outcome: 'fail', ...verdict });
/** Nothing is wrong; a reviewer, a check or the clock has to act. */
const wait = (verdict) => ({ outcome: 'wait', ...verdict });
/** Thrown by a rule that finds that a fact it depends on could not be read; the engine answers `unknown`, which blocks. */
class UnknownFact extends Error {
    name = 'UnknownFact';
    /** What would make the fact known. */
    remedy;
    constructor(message, remedy) {
        super(message);
        this.remedy = remedy;
    }
}
/** How much a rule weighs: `warning` is shown but does not block. */
const levels = ['error', 'warning', 'off'];
/** Declares a rule: see STYLE, `rules/` has one file for each. */
function defineRule(rule) {
    return rule;
}


/***/ }),

/***/ 22771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ rules)
});

// EXTERNAL MODULE: ./build/src/classify/classify.js + 1 modules
var classify = __webpack_require__(88800);
// EXTERNAL MODULE: ./build/src/rule.js
var src_rule = __webpack_require__(30059);
// EXTERNAL MODULE: ./build/src/people/login.js
var people_login = __webpack_require__(48812);
;// CONCATENATED MODULE: ./build/src/people/wording.js
/** "ada", "ada and bob", "ada, bob and eve"; beyond `most`: "ada, bob and 3 more". */
function listed(items, conjunction = 'and', most = 4) {
    const left = items.length - most;
    // "and 1 more" is no shorter than the one.
    const shown = left > 1 ? [...items.slice(0, most), conjunction === 'and' ? `${left} more` : 'another'] : items;
    return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} ${conjunction} ${shown.at(-1)}`;
}
/** Clauses about persons, one after the other: "bob approved 3f2a1c9, but is a bot; eve …". */
function clausesOn(people, most = 4) {
    const rest = people.length > most + 1 ? [`${people.length - most} more do not count`] : [];
    return [
        ...people.slice(0, rest.length > 0 ? most : undefined).map(({ login, why }) => `${login} ${why}`),
        ...rest,
    ].join('; ');
}
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
/** "a review", "an executive approval". */
const withArticle = (noun) => `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;

;// CONCATENATED MODULE: ./build/src/people/next-step.js


/** Who can fill the open seats, as one sentence: first who only has to look again, then who was asked already, then the others. */
function nextStep(panel, { rule, what, people, teams, open }) {
    const again = panel.standings
        .filter((each) => each.state === 'APPROVED' && each.eligible === true && each.counts !== true)
        .map((each) => each.login)
        .filter((login) => people === null || people.has(login.toLowerCase()));
    const named = panel.candidatesFor(rule).filter((login) => !(0,people_login/* amongLogins */.JW)(login, again));
    const helps = (who) => people === null || (0,people_login/* amongLogins */.JW)(who, named) || (0,people_login/* amongLogins */.JW)(who, teams);
    const counted = panel.standings.filter((each) => each.counts === true).map((each) => each.login);
    const pending = (panel.requested ?? [])
        .filter(({ who, hindrance }) => hindrance === null && !(0,people_login/* amongLogins */.JW)(who, [...again, ...counted]) && helps(who))
        .map(({ who }) => who);
    const others = named.filter((login) => !(0,people_login/* amongLogins */.JW)(login, pending));
    const count = open === 1 ? withArticle(what) : `${open} ${what}s`;
    const anybody = `somebody ${again.length + pending.length > 0 ? 'else ' : ''}with write access who had no hand in the change`;
    const whom = people === null ? anybody : listed(others, 'or');
    const steps = [
        ...(again.length > 0 ? [`ask ${listed(again, 'or')} to approve the latest commit`] : []),
        ...(pending.length > 0
            ? [`wait for ${listed(pending, 'or')}, who ${pending.length === 1 ? 'is' : 'are'} asked already`]
            : []),
        ...(whom === '' ? [] : [`ask ${whom} for ${count}`]),
    ];
    return capital(steps.join(', or '));
}

// EXTERNAL MODULE: ./build/src/people/seats.js
var people_seats = __webpack_require__(70011);
;// CONCATENATED MODULE: ./build/src/people/unreadable.js


/** For a question that depends on teams whose members could not be read. `so` is what therefore cannot be told. */
function unreadableTeams(teams, so) {
    return new src_rule/* UnknownFact */.vo(`The members of ${listed(teams)} could not be read, so ${so}`, 'Give the gate a token that may read team membership (organisation permission “Members: read”), or name the logins in the policy');
}

;// CONCATENATED MODULE: ./build/src/people/judge-seats.js





/** The opinions on a change as evidence: which approvals count, which do not and why, and who else was asked. */
function reviewEvidence({ standings, requested }) {
    return { reviews: standings.map(({ login, state, counts, why }) => ({ login, state, counts, why })), requested };
}
/**
 * The verdict on the seats of one rule: filled, open, or such that the policy names nobody who could fill them. Throws
 * UnknownFact where that depends on a fact that could not be read.
 */
function judgeSeats(panel, asked) {
    const { rule, what, people, because } = asked;
    const seats = seatsAsked(panel, asked);
    const filled = seats.flatMap((seat) => (seat.by === null ? [] : [seat.by]));
    const evidence = { needed: seats.length, approvers: filled, ...reviewEvidence(panel) };
    const reason = because === undefined ? '' : `${because}: `;
    if (filled.length === seats.length) {
        const given = `${what} by ${listed(filled)}`;
        return (0,src_rule/* pass */.IX)(reason === '' ? capital(given) : `${reason}${given}`, { evidence });
    }
    const { unreadable, logins } = panel.roster(people ?? []);
    if (unreadable.length > 0)
        throw unreadableTeams(unreadable, `nobody's approval can be taken for ${withArticle(what)}`);
    const bestCase = panel.bestCaseOf(rule);
    if (bestCase.length > 0 && bestCase.every((seat) => seat.by !== null))
        throw untold(panel);
    const given = progress(asked, seats.length, filled);
    if (people !== null && !panel.canBeFilled(rule)) {
        return (0,src_rule/* fail */.fJ)({
            message: `${reason}${given}, and nobody who is named for it is left${whyNobodyIsLeft(panel, people, logins)}`,
            remedy: `Name somebody else under “${asked.key ?? 'people'}” in the policy for ${withArticle(what)}`,
            actor: 'owner',
            evidence,
        });
    }
    const refused = notCounting(panel, asked, logins);
    return (0,src_rule/* wait */.uk)({
        message: `${reason}${given}${refused.length === 0 ? '' : ` (${clausesOn(refused)})`}`,
        remedy: nextStep(panel, {
            rule,
            what,
            people: people === null ? null : logins,
            teams: people ?? [],
            open: seats.length - filled.length,
        }),
        actor: 'reviewer',
        evidence,
    });
}
/** A lane that lifts the rule asks for nothing; what would have been found is still the record, as if nothing else were asked. */
function seatsAsked(panel, { rule, what, people }) {
    const seats = panel.seatsOf(rule);
    if (seats.length > 0)
        return seats;
    const approvers = panel.standings.filter((each) => each.counts === true).map((each) => each.login);
    return (0,people_seats/* assign */.k)([{ rule, role: what, people: people === null ? null : panel.roster(people).logins }], approvers);
}
/** "No security review yet", or "2 of 3 technical reviews, by ada and bob". */
function progress({ what, because }, needed, by) {
    if (by.length > 0)
        return `${by.length} of ${needed} ${what}s, by ${listed(by)}`;
    const none = needed === 1 ? `no ${what} yet` : `none of ${needed} ${what}s yet`;
    return because === undefined ? capital(none) : none;
}
function untold({ standings }) {
    const people = standings.filter((each) => each.counts === null);
    const outdated = people.filter((each) => each.current === null).map((each) => each.login);
    const outside = people.filter((each) => each.eligible === null).map((each) => each.login);
    const steps = [
        ...(outdated.length > 0 ? [`ask ${listed(outdated)} to approve the latest commit`] : []),
        ...(outside.length > 0
            ? [`give the gate a token that may read team membership, or name ${listed(outside)} in the policy`]
            : []),
    ];
    return new src_rule/* UnknownFact */.vo(clausesOn(people), capital(steps.join(', and ')));
}
/** The approvals that do not count for this: told once, by the first rule that anybody could fill, or whose people gave them. */
function notCounting(panel, { rule, people }, logins) {
    const refused = panel.standings.filter((each) => each.state === 'APPROVED' && each.counts !== true);
    if (people !== null)
        return refused.filter((each) => logins.has(each.login.toLowerCase()));
    return panel.firstOpenToAll === rule ? refused : [];
}
function whyNobodyIsLeft({ contributors, standings }, people, logins) {
    if (logins.size === 0)
        return `: ${listed(people)} ${people.length === 1 ? 'has' : 'have'} no members`;
    const counted = new Set(standings.filter((each) => each.counts === true).map((each) => each.login.toLowerCase()));
    const reasons = [...logins].flatMap((login) => {
        const role = contributors.because.get(login);
        if (role !== undefined)
            return [{ login, why: role }];
        return counted.has(login) ? [{ login, why: 'is needed in another role' }] : [];
    });
    return reasons.length === 0 ? '' : `: ${clausesOn(reasons)}`;
}

;// CONCATENATED MODULE: ./build/src/rules/approvals.js



const approvals = (0,src_rule/* defineRule */.Km)({
    id: 'approvals',
    title: 'Somebody who wrote none of it approves',
    clauses: ['4.3', '3.1'],
    controls: ['CC8.1'],
    needs: ['files', 'commits', 'reviews'],
    refines: ['pushes', 'teams', 'reviewRequests'],
    liftedBy: ['emergency', 'rollback'],
    options: (z) => {
        const count = (least) => z.int().min(0).max(10).default(least);
        return z.strictObject({
            standard: count(0).describe('Approvals of a Standard change: pre-approved (3.2)'),
            normal: count(1).describe('Approvals of a Normal change'),
            major: count(1).describe('Technical approvals of a Major change, besides the executive one'),
        });
    },
    seats: (options, { classification }) => Array.from({ length: options[classification.category] }, () => ({ role: 'technical review', people: null })),
    check(_change, options, { classification, panel }) {
        const { category } = classification;
        if (options[category] === 0) {
            const why = category === 'standard'
                ? 'A Standard change is pre-approved'
                : `The policy asks for no technical review of a ${classify/* categoryTitles */.Yk[category]} change`;
            return (0,src_rule/* notApplicable */.hH)(why, { evidence: reviewEvidence(panel) });
        }
        return judgeSeats(panel, { rule: 'approvals', what: 'technical review', people: null });
    },
});

// EXTERNAL MODULE: ./build/src/people/roster.js
var people_roster = __webpack_require__(43110);
;// CONCATENATED MODULE: ./build/src/rules/changes-requested.js





const changesRequested = (0,src_rule/* defineRule */.Km)({
    id: 'changes-requested',
    title: 'No reviewer asks for changes any more',
    clauses: ['4.3'],
    controls: ['CC8.1', 'CC8.2'],
    needs: ['commits', 'reviews'],
    refines: ['pushes', 'teams', 'reviewRequests'],
    options: (z) => z.strictObject({}),
    check(_change, _options, { panel, policy }) {
        const objections = panel.standings.filter((each) => each.state === 'CHANGES_REQUESTED');
        const holding = objections.filter((each) => each.mayObject === true);
        const evidence = { by: names(holding), ...reviewEvidence(panel) };
        if (holding.length > 0)
            return held(holding, evidence);
        const perhaps = objections.filter((each) => each.mayObject === null);
        if (perhaps.length > 0) {
            const { unreadable } = panel.roster((0,people_roster/* namedIn */.$)(policy));
            throw unreadableTeams(unreadable, `nobody can tell whether ${listed(names(perhaps))}, who requested changes without write access, has a say`);
        }
        const heard = objections.length === 0
            ? 'Nobody asks for changes'
            : `Changes are requested by ${listed(names(objections))} alone, whose approval could not count either`;
        return (0,src_rule/* pass */.IX)(heard, { evidence });
    },
});
/** The author has to act on what still stands as it was reviewed; of what has changed since, the reviewer has to think again. */
function held(holding, evidence) {
    const standing = holding.filter((each) => each.current !== false);
    const dismiss = 'let somebody with write access dismiss the review';
    const present = holding.filter((each) => each.login !== 'ghost');
    const gone = present.length === 0;
    // Approval by who had a hand in the change is nothing to ask for: they can only take back what they asked.
    const own = present.filter((each) => each.eligible === false);
    const others = present.filter((each) => each.eligible !== false);
    const ask = (what) => [
        ...(others.length > 0 ? [`ask ${listed(names(others))} to ${what}`] : []),
        ...(own.length > 0 ? [`let ${listed(names(own))} withdraw the request`] : []),
    ].join(' and ');
    if (standing.length > 0) {
        return (0,src_rule/* fail */.fJ)({
            message: clausesOn(standing),
            remedy: gone
                ? `Make the changes, and ${dismiss}`
                : `Make the changes${others.length > 0 && own.length > 0 ? ', ' : ' and '}${ask('approve')}, or ${dismiss}`,
            actor: 'author',
            evidence,
        });
    }
    return (0,src_rule/* wait */.uk)({
        message: `${clausesOn(holding)}; the change is another by now`,
        remedy: gone ? capital(dismiss) : `${capital(ask('look again and approve'))}, or ${dismiss}`,
        actor: 'reviewer',
        evidence,
    });
}
const names = (standings) => standings.map((each) => each.login);

// EXTERNAL MODULE: ./build/src/latest-checks.js
var latest_checks = __webpack_require__(48998);
// EXTERNAL MODULE: ./build/src/name-globs.js
var name_globs = __webpack_require__(70516);
;// CONCATENATED MODULE: ./build/src/rules/ci-checks.js




const ciChecks = (0,src_rule/* defineRule */.Km)({
    id: 'ci-checks',
    title: 'All CI checks pass',
    clauses: ['4.3', '4.4'],
    controls: ['CC8.3'],
    needs: ['checks'],
    liftedBy: ['emergency'],
    options: (z) => z.strictObject({
        ignore: z
            .array(z.string().min(1))
            .default([])
            .describe('Names of checks that do not count, such as a flaky one, without regard to case; "*" stands for any part of a name'),
        only: z
            .enum(['all', 'required'])
            .default('all')
            .describe('`required`: only the checks that the branch requires count, and those of which that is not known'),
    }),
    check(change, { ignore, only }) {
        const isIgnored = namesIn(ignore);
        const counted = (0,latest_checks/* latestChecks */.r6)(change.checks.filter((check) => !check.own && !isIgnored(check.name) && !(only === 'required' && check.required === false)));
        const failed = counted.filter((check) => (0,latest_checks/* isCompleted */.Yw)(check) && !latest_checks/* passing */.qO.has((0,latest_checks/* conclusionOf */.vu)(check)));
        const running = counted.filter((check) => !(0,latest_checks/* isCompleted */.Yw)(check));
        const skipped = counted.filter((check) => (0,latest_checks/* isCompleted */.Yw)(check) && (0,latest_checks/* conclusionOf */.vu)(check) === 'skipped');
        const passed = counted.filter((check) => (0,latest_checks/* isCompleted */.Yw)(check) && latest_checks/* passing */.qO.has((0,latest_checks/* conclusionOf */.vu)(check)) && (0,latest_checks/* conclusionOf */.vu)(check) !== 'skipped');
        const evidence = {
            succeeded: ci_checks_names(passed),
            failed: failed.map(named),
            running: ci_checks_names(running),
            skipped: ci_checks_names(skipped),
            counted: counted.length,
        };
        if (failed.length > 0) {
            return (0,src_rule/* fail */.fJ)({
                message: `${failed.length === 1 ? 'A check' : `${failed.length} checks`} failed: ${listed(failed.map(named))}`,
                remedy: failed.some((check) => (0,latest_checks/* conclusionOf */.vu)(check) === 'action_required')
                    ? 'Mend what the checks report and allow the runs that ask for it, or run them again'
                    : 'Mend what the checks report, or run them again',
                actor: 'author',
                evidence,
            });
        }
        if (running.length > 0)
            return (0,src_rule/* wait */.uk)({
                message: `Not finished yet: ${listed(ci_checks_names(running))}`,
                remedy: 'Wait for the checks',
                actor: 'checks',
                evidence,
            });
        if (passed.length === 0) {
            return (0,src_rule/* wait */.uk)({
                message: skipped.length > 0
                    ? `Nothing was tested: ${listed(ci_checks_names(skipped))} ${skipped.length === 1 ? 'was' : 'were'} skipped`
                    : nothingRan(change.checks, only),
                remedy: 'Let the automated tests run for the latest commit',
                actor: 'checks',
                evidence,
            });
        }
        return (0,src_rule/* pass */.IX)(passed.length === 1 ? `${listed(ci_checks_names(passed))} passed` : `${passed.length} checks passed`, {
            evidence,
        });
    },
});
const ci_checks_names = (checks) => checks.map((check) => check.name);
/** "e2e", or "e2e (timed out)". */
function named(check) {
    const how = (0,latest_checks/* conclusionOf */.vu)(check);
    return how === 'failure' || how === '' ? check.name : `${check.name} (${how.replaceAll('_', ' ')})`;
}
function nothingRan(all, only) {
    if (all.every((check) => check.own))
        return 'No check has run for the latest commit';
    return only === 'required'
        ? 'No check that counts has run for the latest commit: the others are ignored or not required'
        : 'Only checks that the policy ignores have run for the latest commit';
}
/** By glob, or to the letter: a name such as "test [linux]" is a pattern of another meaning. */
function namesIn(patterns) {
    const find = (0,name_globs/* nameGlobs */.B)(patterns);
    const literal = new Set(patterns.map((pattern) => pattern.toLowerCase()));
    return (name) => literal.has(name.toLowerCase()) || find(name) !== null;
}

// EXTERNAL MODULE: ./build/src/calendar/format.js
var format = __webpack_require__(29233);
;// CONCATENATED MODULE: ./build/src/rules/deployment-window.js


const deploymentWindow = (0,src_rule/* defineRule */.Km)({
    id: 'deployment-window',
    title: 'Nothing ships outside the deployment window',
    clauses: ['4.5'],
    controls: ['CC8.4'],
    needs: ['files'],
    liftedBy: ['emergency', 'rollback'],
    timed: true,
    options: (z) => z.strictObject({}),
    check(_change, _options, { at, calendar, classification }) {
        if (!classification.deploys)
            return (0,src_rule/* notApplicable */.hH)('A change of documentation alone deploys nothing');
        const { timezone } = calendar;
        const window = calendar.stateAt(at);
        const { open, reason, name, since, nextOpen, nextChange } = window;
        const evidence = { timezone, reason, name, since: since?.toISOString() ?? null };
        if (open) {
            if (nextChange === null)
                return (0,src_rule/* pass */.IX)('The window is open, and stays so for a year', { evidence });
            return (0,src_rule/* pass */.IX)(`The window is open until ${(0,format/* formatInstant */.r4)(nextChange, timezone, at)}`, {
                until: nextChange,
                evidence,
            });
        }
        const message = (0,format/* explainClosed */.EH)(window, timezone);
        if (nextOpen === null) {
            const remedy = 'Ask the owner of the policy when changes may ship again, or declare an emergency if it cannot wait';
            return (0,src_rule/* wait */.uk)({ message, remedy, actor: 'owner', evidence });
        }
        const remedy = 'Wait for the window to open, or declare an emergency if it cannot wait';
        return (0,src_rule/* wait */.uk)({ message, remedy, actor: 'clock', until: nextOpen, evidence });
    },
});

// EXTERNAL MODULE: ./build/src/body/find.js
var find = __webpack_require__(2327);
;// CONCATENATED MODULE: ./build/src/rule-options.js

/** An option that lists categories of change. */
const categoriesOption = (z, usual, about) => z
    .array(z.enum(classify/* categories */.LZ))
    .default([...usual])
    .describe(about);
/** An option that lists the names of headings or boxes, of which one is always proposed. */
const namesOption = (z, usual, about) => z
    .array(z.string().min(1))
    .min(1)
    .default([...usual])
    .describe(about);

// EXTERNAL MODULE: ./build/src/words.js
var words = __webpack_require__(78244);
;// CONCATENATED MODULE: ./build/src/rules/description.js




const description = (0,src_rule/* defineRule */.Km)({
    id: 'description',
    title: 'The description says what changes and why',
    clauses: ['4.2', '6.1'],
    controls: ['CC8.2', 'CC8.5'],
    needs: ['title', 'body'],
    liftedBy: ['emergency', 'rollback', 'bot', 'install'],
    options: (z) => z.strictObject({
        headings: namesOption(z, [
            'Description',
            'Summary',
            'Overview',
            'What',
            'Why',
            'What and why',
            'What changed',
            'Changes',
            'Motivation',
            'Context',
            'Background',
            'What does this PR do',
            'Purpose',
            'Proposed changes',
            'Why is this change needed',
        ], 'Headings that a description may stand under; text before the first heading counts as well'),
        minimumWords: z.int().min(1).default(5).describe('Fewest words: fewer cannot say what and why'),
    }),
    check(change, options, { body }) {
        const [heading] = options.headings;
        const section = (0,find/* findSection */.rv)(body, options.headings);
        const text = [body.lead, section?.content ?? ''].filter((part) => part !== '' && !(0,find/* isPlaceholder */.wK)(part)).join('\n\n');
        const remedy = `Write under “## ${heading}” what this change does and why it is needed`;
        const missing = (message) => (0,src_rule/* fail */.fJ)({ message, remedy, actor: 'author' });
        if (text === '') {
            return missing(body.sections.length === 0 && (change.body ?? '').trim() === ''
                ? 'The pull request has no description'
                : section === undefined
                    ? `There is no ${heading} section`
                    : `${section.heading} is empty`);
        }
        if (text.trim().toLowerCase() === change.title.trim().toLowerCase())
            return missing('The description only repeats the title');
        const count = (0,words/* countWords */.r)(text);
        if (count < options.minimumWords) {
            return missing(`The description has ${count === 1 ? 'one word' : `${count} words`}: too few to say what changes and why`);
        }
        return (0,src_rule/* pass */.IX)('The change is described', { evidence: { words: count } });
    },
});

// EXTERNAL MODULE: ./build/src/lanes/emergency.js
var emergency = __webpack_require__(25792);
// EXTERNAL MODULE: ./build/src/lanes/emergency-section.js
var emergency_section = __webpack_require__(53334);
;// CONCATENATED MODULE: ./build/src/rules/emergency.js





const emergency_emergency = (0,src_rule/* defineRule */.Km)({
    id: 'emergency',
    title: 'An emergency says why, and who approved it',
    clauses: ['3.4', '4.5'],
    controls: ['CC8.1', 'CC8.5'],
    needs: ['body'],
    refines: ['labelEvents', 'teams', 'commits', 'pushes', 'reviews'],
    options: (z) => z.strictObject({}),
    check(change, _options, { at, body, lane, policy, contributors, roster }) {
        if (lane !== 'emergency')
            return (0,src_rule/* notApplicable */.hH)('No emergency is declared');
        const { label, headings, declaredBy } = policy.emergency;
        if (change.labelEvents === undefined) {
            throw new src_rule/* UnknownFact */.vo(`Who set the label “${label}” could not be read`, `Run the gate again; if it stays so, give its token “pull-requests: read”, or remove the label “${label}”`);
        }
        const setter = (0,emergency/* labelSetter */.g2)(change.labelEvents, label, at);
        const refused = judgeSetter(setter, roster(declaredBy), policy.emergency);
        if (refused !== null)
            return refused;
        const found = (0,emergency_section/* emergencySection */.V)(body, headings, policy.bots);
        const section = found ?? nothing;
        const known = roster((0,people_roster/* namedIn */.$)(policy)).logins;
        const reviewers = (change.reviews ?? []).flatMap((review) => review.author?.login ?? []);
        const isKnown = (login) => known.has(login.toLowerCase()) || reviewers.some((each) => (0,people_login/* sameLogin */.Up)(each, login));
        const named = section.bare !== null && isKnown(section.bare) ? [section.bare] : section.approvers;
        const hand = (login) => change.author !== null && (0,people_login/* sameLogin */.Up)(login, change.author.login)
            ? 'opened the pull request'
            : contributors?.because.get(login.toLowerCase());
        const independent = named.filter((login) => hand(login) === undefined);
        const lacks = [...lacking(section), ...lackingApprover(section, named, independent, hand)];
        if (lacks.length > 0) {
            const heading = headings[0] ?? 'Emergency';
            return incomplete(found === undefined ? `there is no ${heading} section` : `${heading} is not complete`, heading, label, lacks);
        }
        if (change.author === null || contributors === null || change.pushes === null) {
            throw new src_rule/* UnknownFact */.vo(`Whether ${independent.join(' or ')} had a hand in the change could not be read`, 'Run the gate again; if it stays so, give its token “contents: read” and “pull-requests: read”');
        }
        return (0,src_rule/* pass */.IX)(`Approved verbally by ${independent.join(' and ')}, because “${shortened(section.reason)}”`, {
            evidence: { reason: section.reason, approvedBy: independent, inTheirWords: section.approval, declaredBy: setter },
        });
    },
});
/** Whether the one who set the label may declare an emergency; null: yes. Throws UnknownFact where that cannot be told. */
function judgeSetter(setter, allowed, { label, declaredBy }) {
    const ask = `Ask ${declaredBy.length === 0 ? 'a person with write access' : declaredBy.slice(0, 3).join(' or ')} to set the label “${label}”`;
    const named = setter !== null && allowed.logins.has(setter.toLowerCase());
    if (named)
        return null;
    if (declaredBy.length === 0) {
        if (setter === null || !(0,people_login/* isBotLogin */.DU)(setter))
            return null;
        return (0,src_rule/* fail */.fJ)({
            message: `The bot ${setter} set the label “${label}”, but people declare emergencies`,
            remedy: `${ask} again, or remove it`,
            actor: 'author',
        });
    }
    if (setter === null)
        throw new src_rule/* UnknownFact */.vo(`Who set the label “${label}” could not be read`, `${ask} again`);
    if (allowed.unreadable.length > 0) {
        throw new src_rule/* UnknownFact */.vo(`Whether ${setter} may declare an emergency could not be read: the members of ${allowed.unreadable.join(', ')} are not known`, `${ask} again, or name logins under emergency.declaredBy`);
    }
    return (0,src_rule/* fail */.fJ)({
        message: `${setter} set the label “${label}”, but may not declare an emergency`,
        remedy: `${ask} again, or remove it`,
        actor: 'author',
    });
}
const nothing = { reason: '', approval: '', approvers: [], bare: null };
const lacking = ({ reason }) => reason === '' ? [{ message: 'the reason is missing', write: '“Reason: …” (or a link to the incident)' }] : [];
function lackingApprover({ approval }, named, independent, hand) {
    const write = '“Approved by: @login”';
    if (independent.length > 0)
        return [];
    if (named.length > 0) {
        const why = named.map((login) => `${login} ${hand(login) ?? ''}`).join(' and ');
        return [
            {
                message: `it names no independent approver (${why})`,
                write: `${write} of somebody who had no hand in the change`,
            },
        ];
    }
    if (approval === '')
        return [{ message: 'who approved it is missing', write }];
    return [
        {
            message: `“Approved by” says “${shortened(approval)}”, which names no login of a person who has approved`,
            write,
        },
    ];
}
/** All that an emergency lacks, as one thing to do. */
function incomplete(why, heading, label, lacks) {
    return (0,src_rule/* fail */.fJ)({
        message: `The label “${label}” is set, but ${why}: ${lacks.map(({ message }) => message).join(', and ')}`,
        remedy: `Write under “## ${heading}”: ${lacks.map(({ write }) => write).join(' and ')}; or remove the label “${label}”`,
        actor: 'author',
    });
}
const shortened = (text) => (text.length <= 200 ? text : `${text.slice(0, 199)}…`);

;// CONCATENATED MODULE: ./build/src/rules/executive-approval.js




const executiveApproval = (0,src_rule/* defineRule */.Km)({
    id: 'executive-approval',
    title: 'An executive approves a Major change',
    clauses: ['3.1', '3.5'],
    controls: ['CC8.1'],
    needs: ['files', 'commits', 'reviews'],
    refines: ['pushes', 'teams', 'reviewRequests'],
    liftedBy: ['emergency', 'rollback', 'install'],
    options: (z) => z.strictObject({
        categories: categoriesOption(z, ['major'], 'Categories that need it'),
    }),
    seats: ({ categories }, { classification, policy }) => categories.includes(classification.category) && policy.people.executive.length > 0
        ? [{ role: 'executive approval', people: policy.people.executive }]
        : [],
    check(_change, { categories }, { classification, panel, policy }) {
        if (!categories.includes(classification.category))
            return (0,src_rule/* notApplicable */.hH)(`Not asked of a ${classify/* categoryTitles */.Yk[classification.category]} change`);
        const people = policy.people.executive;
        if (people.length === 0) {
            return (0,src_rule/* fail */.fJ)({
                message: 'The policy names no executive, so nobody can approve this change',
                remedy: 'Name at least one login or team under “people.executive” in .github/change-gate.yml on the default branch',
                actor: 'owner',
            });
        }
        return judgeSeats(panel, {
            rule: 'executive-approval',
            what: 'executive approval',
            people,
            key: 'people.executive',
        });
    },
});

;// CONCATENATED MODULE: ./build/src/rules/gate-integrity.js




const gateIntegrity = (0,src_rule/* defineRule */.Km)({
    id: 'gate-integrity',
    title: 'The gate itself changes only with its owner’s approval',
    clauses: ['4.3', '7.1'],
    controls: ['CC8.1'],
    needs: ['files', 'commits', 'reviews'],
    refines: ['pushes', 'teams', 'reviewRequests', 'policyOnDefaultBranch'],
    options: (z) => z.strictObject({}),
    check(change, _options, { classification, lane, panel, policy }) {
        if (change.policyOnDefaultBranch === null) {
            throw new src_rule/* UnknownFact */.vo('Whether the default branch has a valid policy could not be read', 'Give the gate’s token “contents: read”, then run it again');
        }
        if (change.policyOnDefaultBranch === 'invalid' && lane !== 'install') {
            return (0,src_rule/* fail */.fJ)({
                message: 'The policy on the default branch is not valid, so nothing can be judged by it',
                remedy: 'Repair .github/change-gate.yml in a pull request that touches nothing else',
                actor: 'owner',
            });
        }
        const touched = [
            ...new Set(classification.areas.find((area) => area.area === 'gate')?.files.map((file) => file.path)),
        ];
        if (touched.length === 0)
            return (0,src_rule/* notApplicable */.hH)('The policy, the gate’s workflow and CODEOWNERS are untouched');
        if (change.author === null) {
            throw new src_rule/* UnknownFact */.vo('The account that opened this pull request was deleted, so nobody is shown to be independent of it', 'Open the pull request again from an account that exists');
        }
        if (change.pushes === null && panel.standings.some((each) => each.counts !== false)) {
            throw new src_rule/* UnknownFact */.vo('Who pushed to the branch could not be read, and may be the owner who approved', 'Give the gate’s token “contents: read”, then run it again');
        }
        return judged(touched, panel, policy.people.owner);
    },
});
/** An owner's approval, and no fewer than would leave one if each unknown address were a reviewer's. It may serve in another role too. */
function judged(touched, panel, owner) {
    const { logins, unreadable } = panel.roster(owner);
    const mayBeOwner = (login) => owner.length === 0 || logins.has(login.toLowerCase());
    const approving = (counts) => panel.standings.filter((each) => each.counts === counts).map((each) => each.login);
    const owners = approving(true).filter(mayBeOwner);
    const { unresolved } = panel.contributors;
    const missing = unresolved.length + 1 - approving(true).length;
    const what = listed(touched, 'and', 3);
    const changes = touched.length === 1 ? 'changes' : 'change';
    const evidence = { files: touched, approvers: owners, ...reviewEvidence(panel) };
    if (owners.length > 0 && missing <= 0)
        return (0,src_rule/* pass */.IX)(`${what}: approved by ${listed(owners)}`, { evidence });
    if (owners.length === 0 && unreadable.length > 0)
        throw unreadableTeams(unreadable, `nobody's approval of ${what} can be taken for an owner's`);
    const perhaps = panel.standings.filter((each) => each.counts === null);
    const missingAtBest = missing - perhaps.length;
    if (missingAtBest <= 0 && [...owners, ...approving(null)].some(mayBeOwner)) {
        throw new src_rule/* UnknownFact */.vo(`${what} ${changes} the gate, and ${clausesOn(perhaps)}`, `Ask ${listed(approving(null))} to approve the latest commit`);
    }
    if (owners.length > 0) {
        return (0,src_rule/* wait */.uk)({
            message: `${what} ${changes} the gate itself, and GitHub knows no account for ${listed(unresolved)}, who could be the owner`,
            remedy: `Ask ${missing === 1 ? 'one more person' : `${missing} more persons`} with write access who had no hand in the change to approve`,
            actor: 'reviewer',
            evidence,
        });
    }
    const free = [...logins].filter((login) => !panel.contributors.because.has(login));
    if (owner.length > 0 && free.length === 0) {
        return (0,src_rule/* fail */.fJ)({
            message: `${what} ${changes} the gate itself, and no owner is left who had no hand in it`,
            remedy: 'Name another owner under “people.owner” in the policy',
            actor: 'owner',
            evidence,
        });
    }
    const refused = panel.standings.filter((each) => each.state === 'APPROVED' && mayBeOwner(each.login));
    const whom = owner.length === 0
        ? 'somebody with write access who had no hand in the change'
        : `${listed(free, 'or')}, who ${free.length === 1 ? 'owns' : 'own'} the policy,`;
    return (0,src_rule/* wait */.uk)({
        message: `${what} ${changes} the gate itself${refused.length === 0 ? '' : `; ${clausesOn(refused)}`}`,
        remedy: capital(`ask ${whom} to approve`),
        actor: 'reviewer',
        evidence,
    });
}

;// CONCATENATED MODULE: ./build/src/rules/lead-time.js



const hour = 3_600_000;
const leadTime = (0,src_rule/* defineRule */.Km)({
    id: 'lead-time',
    title: 'The change was announced long enough ago',
    clauses: ['3.1'],
    controls: ['CC8.1'],
    needs: ['files'],
    refines: ['judged'],
    liftedBy: ['emergency', 'rollback', 'install'],
    timed: true,
    options: (z) => {
        const hours = (least) => z.number().min(0).max(8_760).default(least);
        return z
            .strictObject({
            standard: hours(0).describe('Hours for Standard changes'),
            normal: hours(24).describe('Hours for Normal changes'),
            major: hours(168).describe('Hours for Major changes: one week'),
        })
            .describe('Hours from the start: opening, the last “ready for review”, or the gate’s first judgement of this category since it was last lower, whichever is latest');
    },
    check(change, options, { at, calendar, classification, readAt }) {
        const { category } = classification;
        const needed = options[category] * hour;
        if (change.draft) {
            const begun = needed === 0 ? '' : ', so its lead time has not begun';
            return (0,src_rule/* wait */.uk)({
                message: `The pull request is a draft${begun}`,
                remedy: 'Mark it as ready for review',
                actor: 'author',
            });
        }
        const kind = `${category.charAt(0).toUpperCase()}${category.slice(1)} change`;
        if (needed === 0)
            return (0,src_rule/* notApplicable */.hH)(`A ${kind} needs no lead time`);
        if (change.judged === null) {
            throw new src_rule/* UnknownFact */.vo('When the gate first judged this change could not be read', 'Give the gate’s token “statuses: read”, then run it again');
        }
        const start = startOf(change, change.judged ?? [], category, readAt);
        const end = new Date(start.at.getTime() + needed);
        const evidence = { start: start.at.toISOString(), because: start.because, hours: options[category] };
        const local = (instant) => (0,format/* formatInstant */.r4)(instant, calendar.timezone, at);
        const asked = `${span(options[category])} for a ${kind}, ${start.because} ${local(start.at)}`;
        if (at >= end)
            return (0,src_rule/* pass */.IX)(`Lead time ended ${local(end)}: ${asked}`, { evidence });
        return (0,src_rule/* wait */.uk)({
            message: `Lead time ends ${local(end)}: ${asked}`,
            remedy: 'Come back then; reviews and checks can go on meanwhile',
            actor: 'clock',
            until: end,
            evidence,
        });
    },
});
/** Hours as the policy says them: "24 h", "7 days". */
const span = (hours) => Number.isInteger(hours) && hours < 48 ? `${hours} h` : (0,format/* formatDuration */.a3)(hours * hour);
/**
 * Where lead time starts: the latest of opening, the last “ready for review”, and the first judgement of this category or a
 * higher one since the last lower one: what was announced before it was taken back. A change that was judged lower last
 * became what it is when its facts were read.
 */
function startOf({ createdAt, readyForReviewAt }, judged, category, readAt) {
    const starts = [{ at: new Date(createdAt), because: 'opened' }];
    if (readyForReviewAt !== null)
        starts.push({ at: new Date(readyForReviewAt), because: 'ready for review' });
    if (judged.length > 0)
        starts.push({ at: firstJudged(judged, category) ?? readAt, because: 'first judged so' });
    return starts.reduce((latest, each) => (each.at > latest.at ? each : latest));
}
/** When a change was first judged at least so since it was last judged lower; undefined: it was not since. */
function firstJudged(judged, category) {
    // Of two judgements at the same instant the lower one counts as the earlier: the start is that instant either way.
    const inOrder = [...judged].sort((one, other) => Date.parse(one.at) - Date.parse(other.at) || rank(one.category) - rank(other.category));
    const last = inOrder.findLastIndex((each) => rank(each.category) < rank(category));
    const first = inOrder[last + 1];
    return first === undefined ? undefined : new Date(first.at);
}
const rising = classify/* categories */.LZ;
/** A category that this version does not know counts as lower than any. */
const rank = (category) => rising.indexOf(category.toLowerCase());

;// CONCATENATED MODULE: ./build/src/rules/linked-issue.js

/** What a placeholder in a pattern stands for. Bounded, so that matching is linear in the text. */
const placeholders = {
    '{number}': '\\d{1,12}(?!\\w)',
    '{KEY}': '[A-Z][A-Z0-9_]{1,19}',
    '{owner}': '[A-Za-z0-9-]{1,39}',
    '{repository}': '[A-Za-z0-9._-]{1,100}',
};
const linkedIssue = (0,src_rule/* defineRule */.Km)({
    id: 'linked-issue',
    title: 'The change is linked to an issue',
    clauses: ['4.2'],
    controls: ['CC8.1', 'CC8.5'],
    needs: ['title', 'body'],
    refines: ['linkedIssues'],
    liftedBy: ['emergency', 'rollback', 'bot', 'install'],
    level: 'warning',
    options: (z) => z.strictObject({
        patterns: z
            .array(z.string().min(1).max(200))
            .default([
            '#{number}',
            'GH-{number}',
            '{owner}/{repository}#{number}',
            'https://github.com/{owner}/{repository}/issues/{number}',
        ])
            .describe('References that count, e.g. `{KEY}-{number}` for Jira or `https://linear.app/acme/issue/{KEY}-{number}`. {number}, {KEY}, {owner} and {repository} stand for what they name; all else is literal'),
    }),
    check(change, options, { body }) {
        const linked = change.linkedIssues ?? [];
        if (linked.length > 0)
            return (0,src_rule/* pass */.IX)(`Linked to ${linked.slice(0, 3).join(', ')}`, { evidence: { issues: linked } });
        const texts = [change.title, body.lead, ...body.sections.map((section) => section.content)];
        for (const pattern of options.patterns) {
            const expression = compile(pattern);
            for (const text of texts) {
                const found = expression.exec(text)?.[0];
                if (found !== undefined)
                    return (0,src_rule/* pass */.IX)(`Refers to ${found}`, { evidence: { reference: found } });
            }
        }
        if (change.linkedIssues === null) {
            throw new src_rule/* UnknownFact */.vo('The issues that GitHub has linked could not be read', 'Grant the token "issues: read", or name the issue in the description (“Closes #123”)');
        }
        return (0,src_rule/* fail */.fJ)({
            message: 'No issue or ticket is linked',
            remedy: 'Link the issue this change belongs to (“Closes #123”), if there is one',
            actor: 'author',
        });
    },
});
function compile(pattern) {
    const source = pattern
        .split(/(\{[A-Za-z]+\})/)
        .map((part) => placeholders[part] ?? part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
        .join('');
    return new RegExp(`(?<![\\w/&])${source}`, 'u');
}

// EXTERNAL MODULE: ./build/src/classify/migrations.js + 6 modules
var classify_migrations = __webpack_require__(21714);
;// CONCATENATED MODULE: ./build/src/rules/rollback-plan.js





/** Headings under which a rollback plan stands, unless a policy names others. */
const rollbackPlanHeadings = [
    'Rollback plan',
    'Rollback',
    'Rollback procedure',
    'Rollback strategy',
    'Rollback steps',
    'How to roll back',
    'How to revert',
    'Revert plan',
    'Backout plan',
];
const rollbackPlan = (0,src_rule/* defineRule */.Km)({
    id: 'rollback-plan',
    title: 'A significant change says how to undo it',
    clauses: ['4.2', '5.2'],
    controls: ['CC8.1'],
    needs: ['body', 'files'],
    liftedBy: ['emergency', 'rollback', 'bot', 'install'],
    options: (z) => z.strictObject({
        headings: namesOption(z, rollbackPlanHeadings, 'Headings of the section'),
        minimumWords: z.int().min(1).default(2).describe('Fewest words of a plan'),
        categories: categoriesOption(z, ['major'], 'Categories in which a plan is required; elsewhere it is advised'),
        sensitive: z.boolean().default(true).describe('Whether a change of a sensitive area needs a plan as well'),
    }),
    check(_change, options, { body, classification }) {
        const [heading] = options.headings;
        const section = (0,find/* findSection */.rv)(body, options.headings);
        const plan = section !== undefined && !(0,find/* isPlaceholder */.wK)(section.content) ? section.content : '';
        const count = (0,words/* countWords */.r)(plan);
        if (count >= options.minimumWords)
            return (0,src_rule/* pass */.IX)('The way back is described', { evidence: { words: count } });
        const sensitive = options.sensitive && classification.areas.length > 0;
        const because = options.categories.includes(classification.category)
            ? `${classify/* categoryTitles */.Yk[classification.category]} changes need one`
            : `the change is sensitive (${classification.areas.map((area) => area.title).join(', ')})`;
        if (!options.categories.includes(classification.category) && !sensitive) {
            return (0,src_rule/* notApplicable */.hH)('No rollback plan; advised for this change, not required');
        }
        const where = section?.heading ?? heading;
        return (0,src_rule/* fail */.fJ)({
            message: `${section === undefined ? `There is no ${heading} section` : count > 0 ? `${where} is too short to be followed` : `${where} is empty`}; ${because}`,
            remedy: `Say under “## ${where}” how to revert this change, step by step`,
            actor: 'author',
        });
    },
});

;// CONCATENATED MODULE: ./build/src/rules/migration-way-back.js





/** How many migrations a message names; the evidence has all. */
const mostNamed = 3;
const migrationWayBack = (0,src_rule/* defineRule */.Km)({
    id: 'migration-way-back',
    title: 'A migration can be undone',
    clauses: ['5.2'],
    controls: ['CC8.1', 'CC8.4'],
    needs: ['body', 'files'],
    liftedBy: ['emergency', 'rollback', 'bot', 'install'],
    level: 'warning',
    options: (z) => z.strictObject({ headings: namesOption(z, rollbackPlanHeadings, 'Headings of the rollback plan') }),
    check({ files }, { headings }, { body }) {
        const migrations = (0,classify_migrations/* migrationsOf */.T)(files);
        if (migrations.length === 0)
            return (0,src_rule/* notApplicable */.hH)('No migration is added or changed');
        const lacking = migrations.filter(({ wayBack }) => wayBack === 'lacks');
        const evidence = { migrations: migrations.map(({ path, wayBack, why }) => ({ path, wayBack, why })) };
        const open = migrations.filter(({ wayBack }) => wayBack === 'unknown');
        if (lacking.length + open.length === 0)
            return (0,src_rule/* pass */.IX)(`The way back of ${counted(migrations)} is there`, { evidence });
        if (speaksOfData(planIn(body, headings)))
            return (0,src_rule/* pass */.IX)('The rollback plan says what to do with the data', { evidence });
        if (lacking.length === 0)
            throw new src_rule/* UnknownFact */.vo(`Whether there is a way back cannot be told: ${migration_way_back_named(open)}`, instead);
        return (0,src_rule/* fail */.fJ)({
            message: `No way back: ${migration_way_back_named(lacking)}`,
            remedy: `Add the script or method that undoes it, or ${instead.toLowerCase()}`,
            actor: 'author',
            evidence,
        });
    },
});
const instead = 'Say in the rollback plan what to do with the data';
/** What the rollback plan says; empty where there is none. */
function planIn(body, headings) {
    const content = (0,find/* findSection */.rv)(body, headings)?.content ?? '';
    return (0,find/* isPlaceholder */.wK)(content) ? '' : content;
}
/** Undoing the code alone does not undo a migration: a plan for one speaks of what it changed. */
const speaksOfData = (plan) => /\b(?:data|databases?|db|migrat\w{0,12}|schema|sql|tables?|columns?|index(?:es)?|rows?|restor\w{0,8}|backups?|snapshots?|dump|down|drop)\b/i.test(plan);
function migration_way_back_named(migrations) {
    const shown = migrations.slice(0, mostNamed).map(({ path, why }) => `${path} (${why})`);
    const more = migrations.length - shown.length;
    return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
const counted = (migrations) => migrations.length === 1 ? 'the migration' : `${migrations.length} migrations`;

;// CONCATENATED MODULE: ./build/src/rules/review-threads.js


const reviewThreads = (0,src_rule/* defineRule */.Km)({
    id: 'review-threads',
    title: 'Every review thread is resolved',
    clauses: ['4.3'],
    controls: ['CC8.2'],
    needs: ['threads'],
    options: (z) => z.strictObject({}),
    check(change) {
        const { threads } = change;
        const open = threads.filter((thread) => !thread.resolved);
        const evidence = {
            unresolved: open.length,
            of: threads.length,
            urls: open.flatMap((thread) => thread.url ?? []).slice(0, 20),
        };
        if (open.length === 0)
            return (0,src_rule/* pass */.IX)(settled(threads.length), { evidence });
        const places = [...new Set(open.flatMap((thread) => thread.path ?? []))];
        return (0,src_rule/* fail */.fJ)({
            message: `${open.length === 1 ? '1 review thread is' : `${open.length} review threads are`} not resolved${places.length === 0 ? '' : `, in ${listed(places, 'and', 3)}`}`,
            remedy: open.length === 1 ? 'Answer the thread and resolve it' : 'Answer each thread and resolve it',
            actor: 'author',
            evidence,
        });
    },
});
function settled(threads) {
    if (threads === 0)
        return 'There are no review threads';
    return threads === 1 ? 'The only review thread is resolved' : `All ${threads} review threads are resolved`;
}

// EXTERNAL MODULE: ./build/src/lanes/rollback.js
var rollback = __webpack_require__(69381);
;// CONCATENATED MODULE: ./build/src/rules/rollback.js



const rollback_rollback = (0,src_rule/* defineRule */.Km)({
    id: 'rollback',
    title: 'A rollback exactly undoes a recent change',
    clauses: ['5.1', '5.2'],
    controls: ['CC8.1', 'CC8.4'],
    needs: ['files'],
    refines: ['reverts'],
    // A change that is no rollback after all is judged as any other: why it is none is advice.
    level: 'warning',
    options: (z) => z.strictObject({}),
    check(change, _options, { at, calendar, classification, lane, policy }) {
        const { reverts } = change;
        if (reverts === null || reverts === undefined)
            return (0,src_rule/* notApplicable */.hH)('It undoes no earlier change');
        if (lane !== 'ordinary' && lane !== 'rollback') {
            return (0,src_rule/* notApplicable */.hH)(`It undoes an earlier change, but is judged in the lane “${lane}”`);
        }
        const asked = { at, classification, policy };
        const why = (0,rollback/* whyNoRollback */.S1)(reverts, asked);
        if (why !== null)
            return (0,src_rule/* fail */.fJ)({ ...why, actor: 'author', evidence: { ...reverts } });
        const ends = (0,rollback/* rollbackEnds */.ht)(reverts.mergedAt, policy);
        const merged = (0,format/* formatInstant */.r4)(new Date(reverts.mergedAt), calendar.timezone, at);
        return (0,src_rule/* pass */.IX)(`Exactly undoes ${reverts.number > 0 ? `#${reverts.number}, merged ${merged}` : (0,rollback/* undoneBy */.xN)(reverts, asked)}; counts as a rollback until ${(0,format/* formatInstant */.r4)(ends, calendar.timezone, at)}`, { until: ends, evidence: { ...reverts } });
    },
});

;// CONCATENATED MODULE: ./build/src/rules/sections.js



const sections = (0,src_rule/* defineRule */.Km)({
    id: 'sections',
    title: 'The sections that the company asks for are filled in',
    clauses: ['4.2'],
    controls: ['CC8.1', 'CC8.5'],
    needs: ['body', 'files'],
    liftedBy: ['emergency', 'rollback', 'bot', 'install'],
    options: (z) => z.strictObject({
        required: z
            .array(z.strictObject({
            heading: z.string().min(1).describe('The heading, without #'),
            aliases: z.array(z.string().min(1)).default([]).describe('Other headings that count'),
            categories: categoriesOption(z, ['standard', 'normal', 'major'], 'Asked of changes of these categories'),
            areas: z
                .array(z.string().min(1))
                .default([])
                .describe('Asked only of changes of these sensitive areas; none named: of all'),
            expect: z
                .enum(['content', 'any', 'all', 'exactly-one'])
                .default('content')
                .describe('Text, or boxes: any, all or exactly one of them ticked'),
            remedy: z.string().min(1).optional().describe('What to tell the author, as one imperative sentence'),
        }))
            .default([])
            .describe('Further sections, each with what it must hold'),
    }),
    check(_change, options, { body, classification }) {
        const touched = new Set(classification.areas.map((area) => area.area));
        const asked = options.required.filter(({ categories, areas }) => categories.includes(classification.category) && (areas.length === 0 || areas.some((area) => touched.has(area))));
        if (asked.length === 0)
            return (0,src_rule/* notApplicable */.hH)('No further sections are asked of this change');
        return asked.map(({ heading, aliases, expect, remedy }) => {
            const section = (0,find/* findSection */.rv)(body, [heading, ...aliases]);
            const lack = sections_lacking(section, expect, heading);
            if (lack === null)
                return (0,src_rule/* pass */.IX)(`${section?.heading ?? heading} is filled in`, { evidence: { expect } });
            return (0,src_rule/* fail */.fJ)({ message: lack.message, remedy: remedy ?? lack.advice, actor: 'author' });
        });
    },
});
/** What a section lacks and what to do about it; null: nothing. */
function sections_lacking(section, expect, heading) {
    if (section === undefined) {
        return { message: `There is no ${heading} section`, advice: `Add “## ${heading}” and fill it in` };
    }
    const where = section.heading;
    const boxes = section.tasks.length;
    const ticked = (0,find/* tickedTasks */.jv)(section).length;
    if (expect === 'content') {
        return (0,find/* isPlaceholder */.wK)(section.content) ? { message: `${where} is empty`, advice: `Fill in “## ${where}”` } : null;
    }
    if (boxes === 0) {
        const advice = `Put the boxes of the template back under “## ${where}” and tick what applies`;
        return { message: `${where} has no boxes`, advice };
    }
    const failures = {
        any: ticked === 0 && {
            message: `No box is ticked under ${where}`,
            advice: `Tick what applies under “## ${where}”`,
        },
        all: ticked < boxes && {
            message: `${ticked} of ${boxes} boxes are ticked under ${where}`,
            advice: `Tick every box under “## ${where}” once it is true`,
        },
        'exactly-one': ticked !== 1 && {
            message: `${ticked} boxes are ticked under ${where}; exactly one may be`,
            advice: `Tick exactly one box under “## ${where}”`,
        },
    };
    return failures[expect] || null;
}

;// CONCATENATED MODULE: ./build/src/rules/security-considerations.js




const securityConsiderations = (0,src_rule/* defineRule */.Km)({
    id: 'security-considerations',
    title: 'Security is considered',
    clauses: ['4.2', '4.3'],
    controls: ['CC8.1', 'CC8.2'],
    needs: ['body', 'files'],
    liftedBy: ['emergency', 'rollback', 'bot', 'install'],
    options: (z) => z.strictObject({
        headings: namesOption(z, ['Security considerations', 'Security', 'Security impact', 'Security review'], 'Headings of the section'),
        noImpact: namesOption(z, ['No security impact', 'No impact', 'None'], 'Boxes that deny any impact'),
        reviewRequested: namesOption(z, ['Security review requested', 'Security review required', 'Security review needed'], 'Boxes that ask for a security review'),
        secrets: namesOption(z, ['Credentials/secrets involved', 'Credentials involved', 'Secrets involved'], 'Boxes that say that secrets are touched'),
        categories: categoriesOption(z, ['normal', 'major'], 'Categories in which a box must be ticked; sensitive changes always need one'),
    }),
    check(_change, options, { body, classification }) {
        const section = (0,find/* findSection */.rv)(body, options.headings);
        const ticked = (0,find/* tickedTasks */.jv)(section);
        const areas = classification.areas.map((area) => area.title);
        const sensitive = areas.length > 0 ? `the change is sensitive (${areas.join(', ')})` : null;
        if (ticked.length === 0 && sensitive === null && !options.categories.includes(classification.category)) {
            return (0,src_rule/* notApplicable */.hH)(`Not asked of a ${classify/* categoryTitles */.Yk[classification.category]} change`);
        }
        const evidence = { ticked: ticked.map((task) => task.text), areas: classification.areas.map((area) => area.area) };
        const problem = ticked.length === 0
            ? nothingTicked(section?.heading, sensitive, options)
            : wronglyTicked(ticked, section?.heading ?? '', sensitive, options);
        if (problem !== null)
            return (0,src_rule/* fail */.fJ)({ ...problem, actor: 'author', evidence });
        return (0,src_rule/* pass */.IX)(`Ticked: ${evidence.ticked.join(', ')}`, { evidence });
    },
});
function nothingTicked(found, sensitive, options) {
    const heading = options.headings[0] ?? '';
    const box = sensitive === null ? 'what applies' : `“${options.reviewRequested[0]}”`;
    const also = sensitive === null ? '' : `, and ${sensitive}`;
    return found === undefined
        ? {
            message: `There is no ${heading} section${also}`,
            remedy: `Add “## ${heading}” with the boxes of the template and tick ${box}`,
        }
        : { message: `No box is ticked under ${found}${also}`, remedy: `Under “${found}”, tick ${box}` };
}
function wronglyTicked(ticked, where, sensitive, options) {
    const ticks = (names) => (0,find/* findTasks */.Uz)(ticked, names).length > 0;
    const [denied, requested, secrets] = [
        ticks(options.noImpact),
        ticks(options.reviewRequested),
        ticks(options.secrets),
    ];
    const [noImpact, review] = [options.noImpact[0], options.reviewRequested[0]];
    if (denied && (requested || secrets)) {
        return {
            message: `${where} contradicts itself: “${noImpact}” is ticked beside another box`,
            remedy: `Untick “${noImpact}”, or the others`,
        };
    }
    if (requested || (sensitive === null && !secrets))
        return null;
    const why = sensitive ?? 'credentials or secrets are involved';
    return {
        message: `“${review}” is not ticked, but ${why}`,
        remedy: `Tick “${review}” under “${where}”${denied ? ` and untick “${noImpact}”` : ''}`,
    };
}

;// CONCATENATED MODULE: ./build/src/rules/security-review.js


const securityReview = (0,src_rule/* defineRule */.Km)({
    id: 'security-review',
    title: 'A sensitive change gets a second look',
    clauses: ['4.3'],
    controls: ['CC8.1', 'CC8.2'],
    needs: ['files', 'commits', 'reviews'],
    refines: ['pushes', 'teams', 'reviewRequests'],
    liftedBy: ['emergency', 'rollback', 'install'],
    options: (z) => z.strictObject({}),
    seats: (_options, { classification, policy }) => {
        const people = policy.people.security.length > 0 ? policy.people.security : null;
        return classification.areas.length > 0
            ? [{ role: people === null ? 'second review' : 'security review', people }]
            : [];
    },
    check(_change, _options, { classification, panel, policy }) {
        if (classification.areas.length === 0)
            return (0,src_rule/* notApplicable */.hH)('No sensitive area is touched');
        const people = policy.people.security.length > 0 ? policy.people.security : null;
        const what = people === null ? 'second, independent review' : 'security review';
        return judgeSeats(panel, { rule: 'security-review', what, people, key: 'people.security' });
    },
});

// EXTERNAL MODULE: ./build/src/people/identity.js
var identity = __webpack_require__(43823);
;// CONCATENATED MODULE: ./build/src/people/agents.js


/**
 * The coding agent that opened a pull request for somebody who is not known, and who could be a reviewer; null: there is
 * none. Known is who GitHub says started it, or who is named beside an agent as author of a commit, as agents do for
 * the person they work for. Somebody who merely added commits may have had nothing to do with it.
 */
function agentOfSomebody({ opener, writers }, { agents, automatic }) {
    if (opener === null)
        return null;
    const isAgent = (login) => (0,identity/* actsForSomebody */.V3)(login) || (0,people_login/* amongLogins */.JW)(login, agents);
    if (!opener.bot && !isAgent(opener.login))
        return null;
    if ((0,people_login/* amongLogins */.JW)(opener.login, automatic))
        return null;
    if (opener.startedBy !== null && !isAgent(opener.startedBy))
        return null;
    const namesSomebody = writers.some((together) => together.some((each) => each.kind === 'account' && isAgent(each.login)) &&
        together.some((each) => each.kind === 'address' || (each.kind === 'account' && !isAgent(each.login))));
    return namesSomebody ? null : opener.login;
}

;// CONCATENATED MODULE: ./build/src/rules/separation-of-duties.js




const what = 'further independent review';
const separationOfDuties = (0,src_rule/* defineRule */.Km)({
    id: 'separation-of-duties',
    title: 'Nobody approves their own change',
    clauses: ['7.1'],
    controls: ['CC8.1'],
    needs: ['commits', 'reviews'],
    refines: ['pushes', 'teams', 'reviewRequests'],
    liftedBy: ['emergency', 'rollback'],
    options: (z) => {
        const logins = z.array(z.string().min(1)).default([]);
        return z.strictObject({
            agents: logins.describe('Logins of coding agents, beside every bot that `bots` and `automatic` do not name. A pull request that an agent opened needs one approval more where nothing tells who started it: neither GitHub, nor a person named as author of the agent’s commits'),
            automatic: logins.describe('Logins of bots that act for nobody, such as a release bot: their pull requests need no further approval'),
        });
    },
    seats: (options, { contributors, policy }) => unknownPersons(contributors, { ...options, bots: policy.bots }).map(() => ({
        role: what,
        people: null,
        further: true,
    })),
    check(change, options, { panel, policy }) {
        if (change.author === null) {
            throw new src_rule/* UnknownFact */.vo('The account that opened this pull request was deleted, so its approval cannot be told apart from others', 'Open the pull request again from an account that exists');
        }
        if (change.pushes === null && panel.relies) {
            throw new src_rule/* UnknownFact */.vo('Who pushed to the branch could not be read, and may be among those who approved', 'Give the gate’s token “contents: read”, then run it again');
        }
        const { contributors } = panel;
        const reasons = unknownPersons(contributors, { ...options, bots: policy.bots });
        const evidence = {
            contributors: [...contributors.because].map(([login, why]) => ({ login, why })),
            unresolved: contributors.unresolved,
        };
        const because = [...new Set(reasons)].join(', and ');
        if (panel.seatsOf('separation-of-duties').length === 0) {
            return (0,src_rule/* pass */.IX)(reasons.length === 0 ? ownApprovals(panel) : `No approval is asked for, though ${because}`, {
                evidence,
            });
        }
        const verdict = judgeSeats(panel, {
            rule: 'separation-of-duties',
            what,
            people: null,
            because,
        });
        return withWayOut({ ...verdict, evidence: { ...verdict.evidence, ...evidence } }, contributors.unresolved);
    },
});
/** Why somebody who could be a reviewer had a hand in the change: once for each such person, however many share a reason. */
function unknownPersons(contributors, { agents, automatic, bots }) {
    const agent = agentOfSomebody(contributors, { agents, automatic: [...automatic, ...bots] });
    const { unresolved } = contributors;
    return [
        ...unresolved.map(() => `GitHub knows no account for ${listed(unresolved)}`),
        ...(agent === null ? [] : [`nothing tells who started ${agent}`]),
    ];
}
function ownApprovals({ contributors, standings, }) {
    const own = standings.filter(({ login, state }) => state === 'APPROVED' && contributors.because.has(login.toLowerCase()));
    if (own.length > 0)
        return `An approval of one's own change does not count: ${clausesOn(own)}`;
    return `No approval is by ${listed([...contributors.because.keys()], 'or')}, who had a hand in it`;
}
/** An address can also be claimed by whoever it belongs to. */
function withWayOut(verdict, addresses) {
    if ((verdict.outcome !== 'fail' && verdict.outcome !== 'wait') || addresses.length === 0)
        return verdict;
    return {
        ...verdict,
        remedy: `${verdict.remedy}, or let the author of ${listed(addresses, 'or')} add that address to their GitHub account`,
    };
}

;// CONCATENATED MODULE: ./build/src/rules/testing.js






const kinds = ['unit', 'integration', 'staging'];
const testing = (0,src_rule/* defineRule */.Km)({
    id: 'testing',
    title: 'The change is tested as its category asks',
    clauses: ['4.2', '4.4', '6.1'],
    controls: ['CC8.3'],
    needs: ['body', 'files'],
    refines: ['checks'],
    liftedBy: ['emergency', 'rollback', 'bot', 'install'],
    options: (z) => {
        const need = z.enum(['no', 'recommended', 'automated', 'required']);
        const row = (unit, integration, staging) => z
            .strictObject({
            unit: need.default(unit),
            integration: need.default(integration),
            staging: need.default(staging),
        })
            .prefault({});
        const evidence = (title, boxes, checks) => z
            .strictObject({
            title: z.string().min(1).default(title).describe('What to call it in messages'),
            boxes: z.array(z.string().min(1)).default(boxes).describe('Boxes that prove it'),
            checks: z
                .array(z.string().min(1))
                .default(checks)
                .describe('Globs of check names that prove it when they succeed'),
        })
            .prefault({});
        return z.strictObject({
            headings: namesOption(z, [
                'Testing',
                'Tests',
                'Test plan',
                'How has this been tested',
                'How was this tested',
                'How to test',
                'Test evidence',
                'Verification',
                'QA',
                'Testing instructions',
            ], 'Headings of the section'),
            required: z
                .strictObject({
                standard: row('automated', 'automated', 'no'),
                normal: row('automated', 'automated', 'recommended'),
                major: row('required', 'required', 'required'),
            })
                .prefault({})
                .describe('The matrix of 4.4. `required`: a ticked box or a successful check of that name; `automated`: the green checks of the rule ci-checks; `recommended`: said, not asked'),
            evidence: z
                .strictObject({
                unit: evidence('Unit tests', ['Unit tests pass', 'Unit tests', 'Unit tests added', 'All unit tests pass', 'Unit tests passing'], ['unit', 'unit-*', 'unit *', '*unit-test*', '*unit test*']),
                integration: evidence('Integration tests', [
                    'Integration tests pass',
                    'Integration tests',
                    'Integration tests passing',
                    'End-to-end tests pass',
                    'E2E tests pass',
                ], [
                    'integration',
                    'integration-*',
                    'integration *',
                    '*integration-test*',
                    '*integration test*',
                    'e2e*',
                    '*end-to-end*',
                ]),
                staging: evidence('Staging', [
                    'Tested in staging',
                    'Tested on staging',
                    'Staging validation',
                    'Validated in staging',
                    'Verified in staging',
                ], ['staging', 'staging-*', 'staging *']),
            })
                .prefault({})
                .describe('What proves each kind of test'),
            categories: categoriesOption(z, ['normal', 'major'], 'Categories whose pull requests show test evidence or instructions (4.2)'),
        });
    },
    check(change, options, { body, classification }) {
        const { category } = classification;
        const [heading] = options.headings;
        const section = (0,find/* findSection */.rv)(body, options.headings);
        const where = section?.heading ?? heading;
        const ticked = (0,find/* tickedTasks */.jv)(section);
        const row = options.required[category];
        const verdicts = [];
        const checks = (0,latest_checks/* latestChecks */.r6)(change.checks ?? []);
        const shows = (kind) => proof(kind, ticked, checks, options.evidence);
        const proofs = { unit: shows('unit'), integration: shows('integration'), staging: shows('staging') };
        for (const kind of kinds) {
            if (row[kind] !== 'required' || proofs[kind] !== null)
                continue;
            const [box] = options.evidence[kind].boxes;
            verdicts.push((0,src_rule/* fail */.fJ)({
                message: `${options.evidence[kind].title}: required for a ${classify/* categoryTitles */.Yk[category]} change, but neither ticked nor proven by a check`,
                remedy: box === undefined
                    ? `Let a check named like “${options.evidence[kind].checks[0] ?? kind}” succeed`
                    : `Tick “${box}” under “## ${where}” once it is true`,
                actor: 'author',
            }));
        }
        if (verdicts.length > 0)
            return verdicts;
        const shown = Object.values(proofs).filter((each) => each !== null);
        const described = section !== undefined && !(0,find/* isPlaceholder */.wK)(section.content);
        const advice = kinds
            .filter((kind) => row[kind] === 'recommended' && proofs[kind] === null)
            .map((kind) => options.evidence[kind].title);
        const evidence = { category, proofs, ticked: ticked.map((task) => task.text) };
        const advised = advice.length > 0 ? ` (${advice.join(', ')}: recommended, not shown)` : '';
        if (shown.length > 0 || described) {
            return (0,src_rule/* pass */.IX)(`${shown.length > 0 ? `Shown: ${shown.join(', ')}` : `${where} says how it is tested`}${advised}`, {
                evidence,
            });
        }
        if (!options.categories.includes(category))
            return (0,src_rule/* notApplicable */.hH)(`Not asked of a ${classify/* categoryTitles */.Yk[category]} change beyond its green checks`);
        return (0,src_rule/* fail */.fJ)({
            message: section === undefined ? `There is no ${heading} section` : `${where} shows neither evidence nor instructions`,
            remedy: `Tick under “## ${where}” what has been tested, or say how to test this change`,
            actor: 'author',
            evidence,
        });
    },
});
function proof(kind, ticked, checks, evidence) {
    const box = (0,find/* findTasks */.Uz)(ticked, evidence[kind].boxes)[0];
    if (box !== undefined)
        return `“${box.text}” is ticked`;
    const named = (0,name_globs/* nameGlobs */.B)(evidence[kind].checks);
    const check = checks.find((each) => each.conclusion === 'success' && !each.own && named(each.name) !== null);
    return check === undefined ? null : `check “${check.name}” succeeded`;
}

;// CONCATENATED MODULE: ./build/src/rules/title.js


/** `feat(api)!: `, `[ABC-123] `, `ABC-123: `, `#12 `: what stands before the words that describe the change. */
const prefixes = [
    /^[a-z]+(?:\([^()]*\))?!?:\s*/i,
    /^\[[^[\]]*\]\s*/,
    /^\(?[A-Z][A-Z0-9]+-\d+\)?[\s:—–-]*/,
    /^#\d+[\s:—–-]*/,
];
/** At the start, or as the whole: “Don't merge duplicate customers” describes a change. */
const unfinished = /^(?:wip\b|fixup!|squash!|amend!|draft\b\s*:|dnm\b|(?:do not|don['’]?t) merge(?: yet)?\s?(?:$|[:!.—–]|- ))/i;
const mark = "[[(]\\s?(?:wip|do not merge|don['’]?t merge|dnm|work in progress)\\s?[\\])]";
/** In brackets at the start or the end: “Add WIP limit (WIP) to kanban” describes a change. */
const unfinishedMark = new RegExp(`^${mark}|${mark}$`, 'i');
/** A number, or a part of a version: it says nothing of what changes. */
const number = /^v?\d+$/;
const title = (0,src_rule/* defineRule */.Km)({
    id: 'title',
    title: 'The title says what changes',
    clauses: ['4.2'],
    controls: ['CC8.5'],
    needs: ['title'],
    options: (z) => z.strictObject({
        minimumWords: z
            .int()
            .min(1)
            .default(2)
            .describe('Fewest words, not counting a prefix such as `fix:` or a ticket'),
        vague: z
            .array(z.string().min(1))
            .default([
            ...['a', 'an', 'and', 'the', 'some', 'more', 'few', 'for', 'in', 'of', 'to', 'this', 'my', 'it', 'another'],
            ...[
                'fix',
                'fixes',
                'fixed',
                'fixing',
                'bug',
                'bugs',
                'bugfix',
                'bugfixes',
                'hotfix',
                'patch',
                'issue',
                'issues',
            ],
            ...[
                'change',
                'changes',
                'changed',
                'update',
                'updates',
                'updated',
                'updating',
                'edit',
                'edits',
                'tweak',
                'tweaks',
            ],
            ...[
                'minor',
                'small',
                'quick',
                'misc',
                'various',
                'stuff',
                'things',
                'thing',
                'code',
                'work',
                'done',
                'final',
            ],
            ...[
                'new',
                'feature',
                'features',
                'improvement',
                'improvements',
                'cleanup',
                'temp',
                'tmp',
                'asdf',
                'foo',
                'pr',
            ],
            ...['merge', 'into', 'main', 'master', 'develop', 'from'],
            ...['pull', 'request', 'commit', 'branch', 'file', 'files', 'review', 'comments', 'address', 'feedback'],
        ])
            .describe('Words that say nothing by themselves: a title made of these alone is not clear'),
    }),
    check(change, options) {
        const written = change.title.trim();
        const remedy = 'Rename the pull request so that the title says what changes, e.g. “Retry failed webhook deliveries”';
        const unclear = (message) => (0,src_rule/* fail */.fJ)({ message, remedy, actor: 'author' });
        if (written === '')
            return unclear('The title is empty');
        if (isUnfinished(written))
            return unclear(`The title marks this as unfinished: “${written}”`);
        const described = withoutPrefixes(written);
        if ((0,words/* countWords */.r)(described) < options.minimumWords)
            return unclear(`The title is too short to describe a change: “${written}”`);
        const vague = new Set(options.vague);
        if ((0,words/* words */.a)(described).every((word) => vague.has(word) || number.test(word))) {
            return unclear(`The title could stand over any change: “${written}”`);
        }
        return (0,src_rule/* pass */.IX)('The title describes the change', { evidence: { title: written } });
    },
});
/** Whether a title says so itself, at its start or behind any of its prefixes. */
function isUnfinished(written) {
    let rest = written.replace(/\s+/g, ' ');
    for (let stripped = 0; stripped < 4; stripped++) {
        if (unfinished.test(rest) || unfinishedMark.test(rest))
            return true;
        const left = prefixes.reduce((text, prefix) => (text === rest ? text.replace(prefix, '') : text), rest);
        if (left === rest)
            return false;
        rest = left;
    }
    return false;
}
function withoutPrefixes(written) {
    let rest = written;
    for (const prefix of prefixes)
        rest = rest.replace(prefix, '');
    return rest;
}

// EXTERNAL MODULE: ./build/src/classify/declared.js
var declared = __webpack_require__(76548);
;// CONCATENATED MODULE: ./build/src/rules/type-of-change.js





const typeOfChange = (0,src_rule/* defineRule */.Km)({
    id: 'type-of-change',
    title: 'The type of change is ticked, and true',
    clauses: ['4.2', '3.1'],
    controls: ['CC8.1', 'CC8.5'],
    needs: ['body', 'files'],
    liftedBy: ['emergency', 'rollback', 'bot', 'install'],
    options: (z) => z.strictObject({
        headings: namesOption(z, [...declared/* typeOfChangeHeadings */.ny], 'Headings of the section'),
        documentation: z
            .array(z.string().min(1))
            .default(['Documentation', 'Docs', 'Documentation update', 'Documentation only', 'Documentation change'])
            .describe('Boxes that say that only documentation changes'),
        categories: categoriesOption(z, ['normal', 'major'], 'Categories in which a box must be ticked'),
    }),
    check(_change, options, { body, classification }) {
        const [heading] = options.headings;
        const section = (0,find/* findSection */.rv)(body, options.headings);
        const ticked = (0,find/* tickedTasks */.jv)(section);
        const required = options.categories.includes(classification.category);
        if (ticked.length === 0) {
            if (!required)
                return (0,src_rule/* notApplicable */.hH)(`Not asked of a ${classify/* categoryTitles */.Yk[classification.category]} change`);
            return (0,src_rule/* fail */.fJ)({
                message: section === undefined ? `There is no ${heading} section` : `No box is ticked under ${section.heading}`,
                remedy: section === undefined
                    ? `Add “## ${heading}” with the boxes of the template and tick what applies`
                    : `Tick what applies under “${section.heading}”`,
                actor: 'author',
            });
        }
        const said = ticked.map((task) => task.text);
        if ((0,find/* findTasks */.Uz)(ticked, options.documentation).length === ticked.length && !classification.documentationOnly) {
            return (0,src_rule/* fail */.fJ)({
                message: `Only “${said.join('”, “')}” is ticked, but files other than documentation change`,
                remedy: `Tick what the change really is under “${section?.heading ?? heading}”, or take the other files out`,
                actor: 'author',
                evidence: { ticked: said },
            });
        }
        return (0,src_rule/* pass */.IX)(`Ticked: ${said.join(', ')}`, { evidence: { ticked: said } });
    },
});

;// CONCATENATED MODULE: ./build/src/rules/index.js





















/** Every rule, in the order in which a report lists them. A new rule is one file, its test, and one line here. */
const rules = [
    title,
    description,
    linkedIssue,
    typeOfChange,
    testing,
    securityConsiderations,
    rollbackPlan,
    migrationWayBack,
    sections,
    approvals,
    executiveApproval,
    securityReview,
    separationOfDuties,
    changesRequested,
    reviewThreads,
    ciChecks,
    gateIntegrity,
    emergency_emergency,
    rollback_rollback,
    leadTime,
    deploymentWindow,
];


/***/ }),

/***/ 78244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ words),
/* harmony export */   r: () => (/* binding */ countWords)
/* harmony export */ });
/** Scripts that are written without spaces between words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
/** The words of a text in lower case, whatever its punctuation. An apostrophe stays inside its word. */
function words(text) {
    return text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}]+)*/gu) ?? [];
}
/** How many words a text has; where a script has no spaces, two of its characters count as one word. */
function countWords(text) {
    const characters = text.match(unspaced)?.length ?? 0;
    return words(text.replace(unspaced, ' ')).length + Math.ceil(characters / 2);
}


/***/ })

};
