export const id = 2528;
export const ids = [2528];
export const modules = {

/***/ 55209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   Ms: () => (/* binding */ whyUnread),
/* harmony export */   l2: () => (/* binding */ whyUnwritten)
/* harmony export */ });
/** Why a file cannot be read that somebody named, and what to do, from the system's name of the fault: to stand after the file's name. */
function whyUnread(code) {
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return ': there is no such file. Name one that is there';
    if (code === 'EISDIR')
        return ' is a folder: name a file in it';
    if (code === 'EACCES' || code === 'EPERM')
        return ': you may not read it. Name another file, or change its permissions';
    if (code === 'ERR_FS_FILE_TOO_LARGE' || code === 'ERR_STRING_TOO_LONG')
        return ' is too large to be read';
    return ` cannot be read (${code ?? 'for no reason that the system gives'})`;
}
/** The same of a file that was to be written, from the system's name of the fault. `folder` is where it would stand. */
function whyUnwritten(code, folder) {
    if (code === 'ENOENT')
        return `: there is no folder ${folder}. Make it first, or name another file`;
    if (code === 'ENOTDIR' || code === 'EEXIST')
        return `: ${folder} is no folder. Name another file`;
    if (code === 'EISDIR')
        return ' is a folder: name a file in it';
    if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
        return ': you may not write there. Name another file';
    if (code === 'ENOSPC' || code === 'EDQUOT')
        return ': the disk is full. Make room, or name a file on another';
    return ` cannot be written (${code ?? 'for no reason that the system gives'})`;
}
/** The name that the system gives a fault, such as ENOENT. */
const codeOf = (error) => error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;


/***/ }),

/***/ 10652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ readTextIfThere),
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67707);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62925);
/* harmony import */ var _file_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55209);





/**
 * Reads a text file that somebody named on the command line, in `option` if not as an argument. Throws BadInput that says in
 * plain words why it cannot.
 */
async function readText(file, cwd, option) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file), 'utf8');
    }
    catch (error) {
        const where = option === undefined ? file : `--${option} ${file}`;
        if ((0,_file_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) !== 'ENOENT')
            throw new _command_js__WEBPACK_IMPORTED_MODULE_2__/* .BadInput */ .kp(`${where}${(0,_file_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .whyUnread */ .Ms)((0,_file_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error))}`);
        if (file === '-')
            throw new _command_js__WEBPACK_IMPORTED_MODULE_2__/* .BadInput */ .kp(`${where}: standard input is not read. Name a file`);
        throw new _command_js__WEBPACK_IMPORTED_MODULE_2__/* .BadInput */ .kp(`${where}: there is no such file${await instead((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file))}`);
    }
}
/** As `readText`, but null where there is no such file. */
async function readTextIfThere(file, cwd) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file), 'utf8');
    }
    catch (error) {
        if ((0,_file_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) === 'ENOENT')
            return null;
        throw new _command_js__WEBPACK_IMPORTED_MODULE_2__/* .BadInput */ .kp(`${file}${(0,_file_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .whyUnread */ .Ms)((0,_file_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error))}`);
    }
}
/** The file of that folder that was probably meant. */
async function instead(place) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place)).catch(() => null);
    if (names === null)
        return ', nor its folder. Name one that is there';
    const similar = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(place), names);
    return similar === undefined ? '. Name one that is there' : `, did you mean “${similar}”?`;
}


/***/ }),

/***/ 82528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _github_server_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13550);
/* harmony import */ var _metrics_trend_length_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46229);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62925);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10652);
/* harmony import */ var _write_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84843);





/** In months. */
const longestTrend = 60;
const outputs = ['markdown', 'html', 'csv', 'write-part'];
const command = {
    name: 'report',
    takes: '[OWNER/REPO | FOLDER]…',
    positionals: { least: 0, most: 50 },
    about: 'report the metrics of a month, quarter or year',
    details: [
        'Change failure rate, time to recovery, emergency rate and review completion (policy 9), with the trend and what the rules did; of a year, which rules earn their keep.',
        'From the change records, and from GitHub for what has none, for incidents and for deployments; the report says which. FOLDER (default: here) is a clone, read as it was fetched last; OWNER/REPO is cloned into a temporary folder. The token is GITHUB_TOKEN, GH_TOKEN, or what `gh auth token` says; without one, the records alone are read. A reading that was stopped goes on where it ended.',
        'Several repositories in one report: name them all, or let each write its part and name the parts.',
    ],
    examples: [
        { run: 'report --month 2026-11', about: 'the key metrics of the clone that you are in' },
        { run: 'report acme/shop --quarter 2026-Q4 --html report.html', about: 'with the trend, as a page to print' },
        { run: 'report --year 2026 --part shop.json --part api.json', about: 'two repositories in one, from their parts' },
    ],
    exits: '0 the report was made, whatever it says, 2 wrong use or nothing to report from',
    options: {
        month: { type: 'string', value: 'YYYY-MM', about: 'e.g. 2026-11' },
        quarter: { type: 'string', value: 'YYYY-QN', about: 'e.g. 2026-Q4' },
        year: { type: 'string', value: 'YYYY', about: 'e.g. 2026' },
        trend: {
            type: 'string',
            value: 'N',
            about: 'months of the trend; default: 6 of a month, 12 of a quarter, 24 of a year',
        },
        part: { type: 'string', value: 'FILE', multiple: true, about: 'a part that --write-part wrote, or the action' },
        'write-part': { type: 'string', value: 'FILE', about: 'write what was counted, to be merged with that of others' },
        markdown: { type: 'string', value: 'FILE', about: 'write the report as Markdown with charts that GitHub draws' },
        html: { type: 'string', value: 'FILE', about: 'write it as one page that prints well' },
        csv: { type: 'string', value: 'FILE', about: 'write every figure as CSV' },
        json: { type: 'boolean', about: 'print the whole report as JSON instead of text' },
        names: { type: 'boolean', about: 'name the authors of changes that are listed; default: nobody is named' },
        policy: { ..._command_js__WEBPACK_IMPORTED_MODULE_1__/* .common */ .sh.policy, about: 'a policy file; default: that of the repository, or the built-in policy' },
        branch: { type: 'string', value: 'NAME', about: 'the gated branch; default: the default branch' },
        records: { type: 'string', value: 'NAME', about: 'the branch of records; default: change-records' },
        'records-only': { type: 'boolean', about: 'ask GitHub for nothing but the records' },
        cache: {
            type: 'string',
            value: 'FOLDER',
            about: 'where facts read from GitHub are kept; default: the user’s cache',
        },
    },
    async run(args, terminal) {
        const { mergeParts } = await __webpack_require__.e(/* import() */ 9510).then(__webpack_require__.bind(__webpack_require__, 39510));
        const { assertBegun, monthsUntil } = await __webpack_require__.e(/* import() */ 7562).then(__webpack_require__.bind(__webpack_require__, 57562));
        const period = await periodIn(args);
        const trend = monthsUntil(period.months.at(-1) ?? '', trendIn(args, period));
        await (0,_write_text_js__WEBPACK_IMPORTED_MODULE_3__/* .checkOutputs */ .n)(outputs, args, terminal.cwd);
        // A zone only moves the beginning by hours: what lies further ahead has not begun anywhere.
        assertBegun(period, new Date(terminal.now.getTime() + 24 * 3_600_000), 'UTC');
        const given = await readParts(args, terminal);
        const read = [];
        for (const target of targetsIn(args))
            read.push(await readTarget(target, args, { period, trend }, terminal));
        const part = mergeParts(...given, ...read);
        const { compute } = await Promise.all(/* import() */[__webpack_require__.e(1138), __webpack_require__.e(5251), __webpack_require__.e(7677), __webpack_require__.e(7131), __webpack_require__.e(7989), __webpack_require__.e(2771), __webpack_require__.e(9957)]).then(__webpack_require__.bind(__webpack_require__, 89957));
        const report = compute(part, period, trend);
        await write(report, part, args, terminal);
        return 0;
    },
};
async function periodIn(args) {
    const { parsePeriod } = await __webpack_require__.e(/* import() */ 7562).then(__webpack_require__.bind(__webpack_require__, 57562));
    const kinds = ['month', 'quarter', 'year'];
    const given = kinds.flatMap((kind) => {
        const value = args.value(kind);
        return value === undefined ? [] : [{ kind, value }];
    });
    const [only, ...more] = given;
    if (only === undefined)
        throw new _command_js__WEBPACK_IMPORTED_MODULE_1__/* .BadInput */ .kp('report: name the period: --month 2026-11, --quarter 2026-Q4 or --year 2026');
    if (more.length > 0)
        throw new _command_js__WEBPACK_IMPORTED_MODULE_1__/* .BadInput */ .kp(`report: ${given.map(({ kind }) => `--${kind}`).join(' and ')} name two periods: give one`);
    return parsePeriod(only.value, only.kind, `--${only.kind}`);
}
function trendIn(args, { kind, months }) {
    const text = args.value('trend');
    if (text === undefined)
        return _metrics_trend_length_js__WEBPACK_IMPORTED_MODULE_0__/* .usualTrend */ .q[kind];
    const count = /^[1-9]\d{0,2}$/.test(text) ? Number(text) : 0;
    if (count === 0 || count > longestTrend)
        throw new _command_js__WEBPACK_IMPORTED_MODULE_1__/* .BadInput */ .kp(`--trend ${JSON.stringify(text)}: write a number of months from 1 to ${longestTrend}`);
    return Math.max(count, months.length);
}
/** Here, where neither a repository nor a part is named. */
const targetsIn = (args) => args.positionals.length === 0 && args.values('part').length === 0 ? ['.'] : args.positionals;
async function readParts(args, { cwd }) {
    const files = args.values('part');
    if (files.length === 0)
        return [];
    const { parsePart } = await Promise.all(/* import() */[__webpack_require__.e(3339), __webpack_require__.e(904)]).then(__webpack_require__.bind(__webpack_require__, 70904));
    return Promise.all(files.map(async (file) => parsePart(await (0,_read_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .y)(file, cwd, 'part'), `--part ${file}`)));
}
async function readTarget(target, args, { period, trend }, terminal) {
    const { partOf } = await Promise.all(/* import() */[__webpack_require__.e(1138), __webpack_require__.e(5251), __webpack_require__.e(7677), __webpack_require__.e(3339), __webpack_require__.e(5663), __webpack_require__.e(7131), __webpack_require__.e(7989), __webpack_require__.e(6580), __webpack_require__.e(2771), __webpack_require__.e(3637), __webpack_require__.e(7167), __webpack_require__.e(4535), __webpack_require__.e(8059), __webpack_require__.e(2678), __webpack_require__.e(4522), __webpack_require__.e(4495)]).then(__webpack_require__.bind(__webpack_require__, 89915));
    const asked = {
        period,
        months: [...new Set([...trend, ...period.months])].sort(),
        names: args.flag('names'),
        policy: args.value('policy'),
        branch: args.value('branch'),
        records: args.value('records'),
        recordsOnly: args.flag('records-only'),
        cache: args.value('cache'),
        quiet: args.flag('json'),
    };
    return partOf(target, asked, terminal);
}
async function write(report, part, args, terminal) {
    const names = args.flag('names');
    const server = (0,_github_server_js__WEBPACK_IMPORTED_MODULE_4__/* .serverOf */ .F)(terminal.env);
    const shown = { names, server };
    const texts = {
        markdown: async () => (await Promise.all(/* import() */[__webpack_require__.e(1138), __webpack_require__.e(5251), __webpack_require__.e(7677), __webpack_require__.e(7131), __webpack_require__.e(7989), __webpack_require__.e(3532), __webpack_require__.e(7576)]).then(__webpack_require__.bind(__webpack_require__, 47080))).metricsMarkdown(report, shown),
        html: async () => (await Promise.all(/* import() */[__webpack_require__.e(1138), __webpack_require__.e(5251), __webpack_require__.e(7677), __webpack_require__.e(7131), __webpack_require__.e(7989), __webpack_require__.e(3532), __webpack_require__.e(794)]).then(__webpack_require__.bind(__webpack_require__, 14102))).metricsHtml(report, shown),
        csv: async () => (await __webpack_require__.e(/* import() */ 7129).then(__webpack_require__.bind(__webpack_require__, 37129))).metricsCsv(report),
        'write-part': async () => (await __webpack_require__.e(/* import() */ 9510).then(__webpack_require__.bind(__webpack_require__, 39510))).partText(part),
    };
    for (const option of outputs) {
        const file = args.value(option);
        if (file !== undefined)
            await (0,_write_text_js__WEBPACK_IMPORTED_MODULE_3__/* .writeText */ .x)(option, file, await texts[option](), terminal.cwd);
    }
    if (args.flag('json')) {
        const { metricsJson } = await __webpack_require__.e(/* import() */ 4849).then(__webpack_require__.bind(__webpack_require__, 4849));
        terminal.stdout(metricsJson(report, shown));
    }
    else {
        const { metricsTerminal } = await Promise.all(/* import() */[__webpack_require__.e(1138), __webpack_require__.e(5251), __webpack_require__.e(7677), __webpack_require__.e(7131), __webpack_require__.e(7989), __webpack_require__.e(9249)]).then(__webpack_require__.bind(__webpack_require__, 39249));
        terminal.stdout(metricsTerminal(report));
    }
}


/***/ }),

/***/ 84843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ checkOutputs),
/* harmony export */   x: () => (/* binding */ writeText)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62925);
/* harmony import */ var _file_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55209);




/** Writes the file that an option names. Throws BadInput that says in plain words why it cannot. */
async function writeText(option, file, text, cwd) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file), text).catch((error) => {
        throw new _command_js__WEBPACK_IMPORTED_MODULE_2__/* .BadInput */ .kp(`--${option} ${file}${(0,_file_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .whyUnwritten */ .l2)((0,_file_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file))}`);
    });
}
/**
 * Sees before the work begins that the files of these options can be written, as far as that can be told without writing;
 * no two may be one file, of which only the last would remain. Throws BadInput.
 */
async function checkOutputs(options, args, cwd) {
    const taken = new Map();
    for (const option of options) {
        const file = args.value(option);
        if (file === undefined)
            continue;
        const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file);
        const other = taken.get(place);
        if (other !== undefined)
            throw new _command_js__WEBPACK_IMPORTED_MODULE_2__/* .BadInput */ .kp(`--${other} and --${option} name the same file, ${file}: name two`);
        taken.set(place, option);
        const fault = await faultOf(place);
        if (fault !== null)
            throw new _command_js__WEBPACK_IMPORTED_MODULE_2__/* .BadInput */ .kp(`--${option} ${file}${(0,_file_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .whyUnwritten */ .l2)(fault, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file))}`);
    }
}
/** The fault that writing a file would meet, as the system names it; null: none that can be seen. */
async function faultOf(place) {
    const [there, folder] = await Promise.all([kindOf(place), kindOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place))]);
    if (there === 'folder')
        return 'EISDIR';
    if (folder === 'nothing')
        return 'ENOENT';
    return folder === 'file' ? 'ENOTDIR' : null;
}
async function kindOf(place) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(place).catch(() => null);
    if (found === null)
        return 'nothing';
    return found.isDirectory() ? 'folder' : 'file';
}


/***/ }),

/***/ 13550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ serverOf)
/* harmony export */ });
/** The address of GitHub's site, of which the API is another. Source: docs.github.com, "Default environment variables". */
const serverOf = (environment) => environment['GITHUB_SERVER_URL'] || 'https://github.com';


/***/ }),

/***/ 46229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ usualTrend)
/* harmony export */ });
/** How many months the trend of a report shows, unless somebody says otherwise. */
const usualTrend = { month: 6, quarter: 12, year: 24 };


/***/ })

};
