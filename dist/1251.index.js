export const id = 1251;
export const ids = [1251];
export const modules = {

/***/ 21251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commands: () => (/* binding */ commands),
  main: () => (/* binding */ main),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/src/nearest.js
var nearest = __webpack_require__(67707);
// EXTERNAL MODULE: ./build/src/commands/command.js
var commands_command = __webpack_require__(62925);
;// CONCATENATED MODULE: ./build/src/commands/arguments.js



/** “, did you mean …?”, or a full stop where nothing is near. */
function didYouMean(word, candidates, prefix = '') {
    const similar = (0,nearest/* nearest */.p)(word, candidates);
    return similar === undefined ? '.' : `, did you mean “${prefix}${similar}”?`;
}
/** Reads what stands after the name of a command. Throws BadInput for whatever the command does not take. */
function readArguments(command, argv) {
    const declared = { ...command.options, help: { type: 'boolean', about: '' } };
    const { values, flags, positionals } = sortOut(command, declared, argv);
    for (const [name, [first, second]] of values) {
        if (second === undefined || declared[name]?.multiple === true)
            continue;
        throw wrong(command, `--${name} is given twice, as ${first} and as ${second}: give it once`);
    }
    if (!flags.has('help'))
        checkPositionals(command, positionals);
    return {
        positionals,
        flag: (name) => flags.has(name),
        value: (name) => values.get(name)?.at(-1),
        values: (name) => values.get(name) ?? [],
    };
}
function sortOut(command, declared, argv) {
    // Not strict: what is wrong is told here, in words of our own.
    const { tokens } = (0,external_node_util_.parseArgs)({ args: [...argv], options: parserOptions(declared), strict: false, tokens: true });
    const values = new Map();
    const flags = new Set();
    const positionals = [];
    for (const token of tokens) {
        if (token.kind === 'positional')
            positionals.push(token.value);
        if (token.kind !== 'option')
            continue;
        const { name } = token;
        const option = Object.hasOwn(declared, name) ? declared[name] : undefined;
        // Of `-json` the parser makes four options; what was meant is one.
        if (option === undefined)
            throw unknownOption(command, argv[token.index] ?? token.rawName, Object.keys(declared));
        if (option.type === 'string')
            values.set(name, [...(values.get(name) ?? []), givenValue(command, option, token)]);
        else if (token.value === undefined)
            flags.add(name);
        else
            throw wrong(command, `--${name} takes no value: write --${name} alone`);
    }
    return { values, flags, positionals };
}
const parserOptions = (declared) => Object.fromEntries(Object.entries(declared).map(([name, { type }]) => [name, name === 'help' ? { type, short: 'h' } : { type }]));
const wrong = ({ name }, what) => new commands_command/* BadInput */.kp(`${name}: ${what}`);
const seeHelp = ({ name }) => `See change-gate ${name} --help`;
function unknownOption(command, word, names) {
    const [written = word] = word.split('=', 1);
    const similar = didYouMean(written.replace(/^-+/, ''), names, '--');
    return wrong(command, `unknown option ${written}${similar} ${seeHelp(command)}`);
}
/** The value of an option. Throws BadInput where there is none, or where it can only be the next option. */
function givenValue(command, { value: shown = 'TEXT', takesEmpty }, { name, value, inlineValue }) {
    if (value === undefined)
        throw wrong(command, `--${name} lacks its value: write --${name} ${shown}`);
    if (value.trim() === '' && takesEmpty === undefined)
        throw wrong(command, `--${name} is empty: write --${name} ${shown}, or leave it out`);
    if (inlineValue !== true && /^-./.test(value)) {
        throw wrong(command, `--${name} lacks its value before ${value}: write --${name} ${shown}; if ${value} is the value, --${name}=${value}`);
    }
    return value;
}
function checkPositionals(command, given) {
    const { least, most } = command.positionals;
    const long = given.find((word) => /^[\u2010-\u2015\u2212]/.test(word));
    if (long !== undefined) {
        // Word processors and chats make one long dash of two short ones.
        const meant = long.replace(/^[\u2010-\u2015\u2212]+/, '--');
        throw wrong(command, `${long} begins with a long dash, which is no option: write ${meant}`);
    }
    const takes = command.takes === '' ? 'no arguments' : command.takes;
    if (given.length < least || given.length > most) {
        const got = given.length === 0 ? 'nothing' : given.join(' ');
        throw new commands_command/* BadInput */.kp(`${command.name} takes ${takes}; got ${got}. ${seeHelp(command)}`);
    }
    if (given.some((word) => word.trim() === '')) {
        throw new commands_command/* BadInput */.kp(`${command.name} takes ${takes}; got an empty text. ${seeHelp(command)}`);
    }
}

// EXTERNAL MODULE: ./build/src/report/wrap.js
var wrap = __webpack_require__(60238);
;// CONCATENATED MODULE: ./build/src/commands/help.js

/** Columns of every help: what the narrowest usual terminal has. */
const width = 80;
/** In the list of all commands. */
const widestCall = 26;
/** Under the general list: what to call first. */
const firstCalls = [
    { run: 'preview', about: 'what the policy says of the branch that you are on' },
    { run: 'replay --git', about: 'what it would have said of all that was merged so far' },
    { run: 'init', about: 'set the gate up here' },
];
/** The help of one command, at most 80 columns wide. */
function commandHelp(command) {
    const options = {
        ...command.options,
        help: { type: 'boolean', about: 'print this' },
    };
    const rows = Object.entries(options).map(([name, option]) => [
        `--${name}${option.type === 'string' ? ` ${option.value ?? 'TEXT'}` : ''}${option.multiple ? ' …' : ''}`,
        option.about,
    ]);
    return page([
        (0,wrap/* wrap */.L)(`change-gate ${[command.name, command.takes].filter(Boolean).join(' ')} [options]`, width),
        ...[command.about, ...(command.details ?? [])].map((text) => indented(2, text)),
        ['Options:', ...table(rows)],
        exampleLines(command.examples),
        (0,wrap/* wrap */.L)(`Exit code: ${command.exits ?? '0 pass, 1 not pass, 2 wrong use or bad input'}.`, width),
    ]);
}
/** The help of the whole command line, at most 80 columns wide. */
function generalHelp(commands) {
    const rows = commands.map((command) => [shortCall(command), command.about]);
    return page([
        (0,wrap/* wrap */.L)('change-gate: makes a written change-management policy hold at the moment of merging', width),
        ['change-gate COMMAND [options]'],
        table(rows),
        exampleLines(firstCalls),
        (0,wrap/* wrap */.L)('change-gate COMMAND --help says more. Exit code: 0 pass, 1 not pass, 2 wrong use or bad input; where it means something else, the help of the command says so.', width),
    ]);
}
/** A command with what it takes; what may be left out is left out where it would make the list too wide. */
function shortCall({ name, takes, positionals }) {
    const call = `${name} ${takes}`.trim();
    return takes.startsWith('[') && positionals.least === 0 && (0,wrap/* columns */.Y)(call) > widestCall ? name : call;
}
const page = (paragraphs) => `${paragraphs.map((lines) => lines.join('\n')).join('\n\n')}\n`;
const indented = (by, text) => (0,wrap/* wrap */.L)(text, width - by).map((line) => `${' '.repeat(by)}${line}`);
/** What to type, and below it what comes of it. */
const exampleLines = (examples) => [
    'Examples:',
    ...examples.flatMap(({ run, about }) => [...callLines(run), ...indented(6, about)]),
];
/** A call as a shell takes it: a long one goes on in the next line, before an option, so that no quotes are broken. */
function callLines(run) {
    const [first = '', ...options] = `npx change-gate ${run}`.split(/ (?=--)/);
    const lines = [`  $ ${first}`];
    for (const option of options) {
        const line = lines.pop() ?? '';
        // A blank and the sign that it goes on take two columns.
        if ((0,wrap/* columns */.Y)(line) + 1 + (0,wrap/* columns */.Y)(option) <= width - 2)
            lines.push(`${line} ${option}`);
        else
            lines.push(`${line} \\`, `      ${option}`);
    }
    return lines;
}
/** Two columns; what is long in the second goes on below its own beginning. */
function table(rows) {
    const first = Math.max(...rows.map(([left]) => (0,wrap/* columns */.Y)(left)));
    return rows.flatMap(([left, right]) => (0,wrap/* wrap */.L)(right, width - first - 4).map((line, index) => `  ${index === 0 ? left.padEnd(first) : ' '.repeat(first)}  ${line}`));
}

// EXTERNAL MODULE: ./build/src/report/visible.js
var visible = __webpack_require__(81018);
// EXTERNAL MODULE: ./build/src/user-error.js
var user_error = __webpack_require__(97609);
;// CONCATENATED MODULE: ./build/src/cli.js





/** The commands. Each is loaded only when it is called. */
const commands = {
    init: () => Promise.all(/* import() */[__webpack_require__.e(6580), __webpack_require__.e(96)]).then(__webpack_require__.bind(__webpack_require__, 90096)),
    preview: () => Promise.all(/* import() */[__webpack_require__.e(1138), __webpack_require__.e(5251), __webpack_require__.e(7677), __webpack_require__.e(5663), __webpack_require__.e(7131), __webpack_require__.e(7989), __webpack_require__.e(6580), __webpack_require__.e(2771), __webpack_require__.e(3637), __webpack_require__.e(7167), __webpack_require__.e(2472)]).then(__webpack_require__.bind(__webpack_require__, 32405)),
    evaluate: () => Promise.all(/* import() */[__webpack_require__.e(1138), __webpack_require__.e(5251), __webpack_require__.e(7677), __webpack_require__.e(5663), __webpack_require__.e(7131), __webpack_require__.e(7989), __webpack_require__.e(6580), __webpack_require__.e(2771), __webpack_require__.e(3637), __webpack_require__.e(7167), __webpack_require__.e(9319)]).then(__webpack_require__.bind(__webpack_require__, 64968)),
    check: () => Promise.all(/* import() */[__webpack_require__.e(1138), __webpack_require__.e(5251), __webpack_require__.e(7677), __webpack_require__.e(5663), __webpack_require__.e(7131), __webpack_require__.e(7989), __webpack_require__.e(6580), __webpack_require__.e(2771), __webpack_require__.e(3637), __webpack_require__.e(7167), __webpack_require__.e(9099)]).then(__webpack_require__.bind(__webpack_require__, 70636)),
    window: () => Promise.all(/* import() */[__webpack_require__.e(5663), __webpack_require__.e(6580), __webpack_require__.e(2465)]).then(__webpack_require__.bind(__webpack_require__, 2465)),
    validate: () => Promise.all(/* import() */[__webpack_require__.e(6580), __webpack_require__.e(5568)]).then(__webpack_require__.bind(__webpack_require__, 35568)),
    test: () => Promise.all(/* import() */[__webpack_require__.e(6580), __webpack_require__.e(5670)]).then(__webpack_require__.bind(__webpack_require__, 55670)),
    policy: () => Promise.all(/* import() */[__webpack_require__.e(6580), __webpack_require__.e(4148)]).then(__webpack_require__.bind(__webpack_require__, 44148)),
    replay: () => Promise.all(/* import() */[__webpack_require__.e(6580), __webpack_require__.e(2253)]).then(__webpack_require__.bind(__webpack_require__, 32253)),
    'verify-records': () => Promise.all(/* import() */[__webpack_require__.e(1138), __webpack_require__.e(5251), __webpack_require__.e(7677), __webpack_require__.e(5663), __webpack_require__.e(7131), __webpack_require__.e(7989), __webpack_require__.e(6580), __webpack_require__.e(2771), __webpack_require__.e(3637), __webpack_require__.e(7167), __webpack_require__.e(8059), __webpack_require__.e(2449), __webpack_require__.e(5560)]).then(__webpack_require__.bind(__webpack_require__, 22449)),
    evidence: () => __webpack_require__.e(/* import() */ 6627).then(__webpack_require__.bind(__webpack_require__, 16627)),
    report: () => __webpack_require__.e(/* import() */ 2528).then(__webpack_require__.bind(__webpack_require__, 82528)),
};
/** The command line as a process: prints, and sets the exit code. */
async function main(process) {
    const noColor = process.env['NO_COLOR'] ?? '';
    // Whoever reads the output may stop reading, as `head` does: that is no fault.
    process.stdout.on('error', (error) => {
        if (error.code !== 'EPIPE')
            throw error;
    });
    const cwd = workingFolder(process);
    if (cwd === null) {
        process.stderr.write('change-gate: the folder that you are in is gone, or you may not read it: go to another\n');
        process.exitCode = 2;
        return;
    }
    const terminal = {
        stdout: (text) => void process.stdout.write(text),
        stderr: (text) => void process.stderr.write(text),
        color: process.stdout.isTTY === true && noColor === '' && process.env['TERM'] !== 'dumb',
        interactive: process.stderr.isTTY === true && process.env['TERM'] !== 'dumb',
        env: process.env,
        cwd,
        now: new Date(),
    };
    process.exitCode = await run(process.argv.slice(2), terminal);
}
function workingFolder(process) {
    try {
        return process.cwd();
    }
    catch {
        return null;
    }
}
/** Runs one command; what a caller can mend is told in one line on stderr with exit code 2. */
async function run(argv, terminal) {
    try {
        return await dispatch(argv, terminal);
    }
    catch (error) {
        // File names, branches and what GitHub says may be in it. Its line breaks and the tabs of what it quotes are ours.
        if (error instanceof user_error/* UserError */.yo)
            terminal.stderr(`change-gate: ${error.message.replace(/[^\n\t]+/gu, visible/* visible */.RK)}\n`);
        else
            terminal.stderr(`change-gate: this is a bug, please report it: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
        return 2;
    }
}
async function dispatch(argv, terminal) {
    const [name, ...rest] = argv;
    if (name === 'help' && rest[0] !== undefined && !rest[0].startsWith('-'))
        return dispatch([rest[0], '--help'], terminal);
    if (name === undefined || ['--help', '-h', 'help'].includes(name))
        return help(name, terminal);
    if (['--version', '-v', 'version'].includes(name)) {
        const { version } = await __webpack_require__.e(/* import() */ 990).then(__webpack_require__.bind(__webpack_require__, 10990));
        terminal.stdout(`${version}\n`);
        return 0;
    }
    const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (load === undefined)
        throw unknownCommand(name);
    const { command } = await load();
    const args = readArguments(command, rest);
    if (args.flag('help')) {
        terminal.stdout(commandHelp(command));
        return 0;
    }
    return command.run(args, terminal);
}
function unknownCommand(name) {
    if (!name.startsWith('-')) {
        return new commands_command/* BadInput */.kp(`unknown command “${name}”${didYouMean(name, Object.keys(commands))} See change-gate --help`);
    }
    const similar = didYouMean(name.replace(/^-+/, ''), ['help', 'version'], '--');
    const known = similar === '.' ? ': the command comes first, change-gate COMMAND [options].' : similar;
    return new commands_command/* BadInput */.kp(`${name} stands where a command should${known} See change-gate --help`);
}
/** All commands: on stderr, with exit code 2, where none was asked for. */
async function help(asked, terminal) {
    const about = await Promise.all(Object.values(commands).map(async (load) => (await load()).command));
    (asked === undefined ? terminal.stderr : terminal.stdout)(generalHelp(about));
    return asked === undefined ? 2 : 0;
}


/***/ }),

/***/ 62925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CN: () => (/* binding */ freeze),
/* harmony export */   kp: () => (/* reexport safe */ _user_error_js__WEBPACK_IMPORTED_MODULE_0__.kp),
/* harmony export */   sh: () => (/* binding */ common)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97609);

const common = {
    json: { type: 'boolean', about: 'print JSON instead of text' },
    policy: { type: 'string', value: 'FILE', about: 'a policy file; default: the built-in policy' },
    at: {
        type: 'string',
        value: 'INSTANT',
        // Refused with how to write one.
        takesEmpty: true,
        about: 'judge as of this instant, e.g. 2026-11-27T15:00-06:00; default: now',
    },
};
/** A blank reason, which a variable has that nobody set, is no freeze: as in the action's input of this name. */
const freeze = {
    type: 'string',
    value: 'REASON',
    takesEmpty: true,
    about: 'judge as if everything were frozen for this reason; blank: nothing is',
};


/***/ }),

/***/ 67707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The candidate that is most likely meant by a mistyped word, or undefined when none is close. */
function nearest(word, candidates) {
    let best;
    let least = Math.max(1, Math.floor(word.length / 3)) + 1;
    for (const candidate of candidates) {
        const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
        if (distance < least)
            [best, least] = [candidate, distance];
    }
    return best;
}
/** Damerau-Levenshtein distance with adjacent transpositions; words longer than 64 are cut, since no key is. */
function editDistance(one, other) {
    const [a, b] = [one.slice(0, 64), other.slice(0, 64)];
    let before = [];
    let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const current = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1];
            let cost = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (same ? 0 : 1));
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
            current.push(cost);
        }
        [before, previous] = [previous, current];
    }
    return previous[b.length] ?? 0;
}


/***/ }),

/***/ 81018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   jM: () => (/* binding */ shortenMiddle),
/* harmony export */   ml: () => (/* binding */ shorten)
/* harmony export */ });
/** Line and paragraph separators, and the controls that some readers take for one. */
const separators = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu;
/**
 * Characters that a reader cannot see but that change what is seen: controls, bidirectional overrides, zero-width
 * characters, tags. Joiners and variation selectors stay, because scripts and emoji are written with them.
 */
const deceptive = /(?!\u200c|\u200d|[\ufe00-\ufe0f])[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
/** Marks piled on one letter would be drawn over the neighbouring lines; no script needs more than four. */
const piledMarks = /(\p{M}{4})\p{M}+/gu;
const asCodePoint = (character) => `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`;
/** A stranger's text on one line, where nothing hides: what a reader cannot see is written out, such as ⟨U+202E⟩. */
function visible(value) {
    return value
        .replace(/\p{Surrogate}/gu, '\ufffd')
        .replace(separators, ' ')
        .replace(deceptive, asCodePoint)
        .replace(piledMarks, '$1');
}
/** At most `limit` code points; a longer text ends in an ellipsis. */
function shorten(value, limit) {
    if (value.length <= limit)
        return value;
    const points = Array.from(value);
    return points.length <= limit ? value : `${points.slice(0, Math.max(0, limit - 1)).join('')}…`;
}
/** At most `limit` code points; of a longer text, such as a path, both ends stay. */
function shortenMiddle(value, limit) {
    if (value.length <= limit)
        return value;
    const points = Array.from(value);
    if (points.length <= limit)
        return value;
    const front = Math.floor((limit - 1) / 3);
    return `${points.slice(0, front).join('')}…${points.slice(points.length - (limit - 1 - front)).join('')}`;
}
/** A stranger's text as one plain line of at most `limit` code points, with single spaces. */
function oneLine(value, limit = 1000) {
    return shorten(visible(value).replace(/\s+/gu, ' ').trim(), limit);
}


/***/ }),

/***/ 60238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap),
/* harmony export */   Y: () => (/* binding */ columns)
/* harmony export */ });
/** Characters that take two columns in a terminal. */
const wide = /[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60]/u;
const narrowest = /[\p{M}\p{Cf}]/u;
/** How many columns a terminal needs for a text without control characters. */
function columns(value) {
    let count = 0;
    for (const character of value)
        count += wide.test(character) ? 2 : narrowest.test(character) ? 0 : 1;
    return count;
}
/** Breaks a text between words into lines of at most `width` columns; a longer word stands on a line of its own. */
function wrap(value, width) {
    const lines = [];
    let line = '';
    let used = 0;
    for (const word of value.split(' ').filter((part) => part !== '')) {
        const size = columns(word);
        const fits = line !== '' && used + 1 + size <= width;
        if (line !== '' && !fits)
            lines.push(line);
        line = fits ? `${line} ${word}` : word;
        used = fits ? used + 1 + size : size;
    }
    return [...lines, line];
}


/***/ }),

/***/ 97609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   kp: () => (/* binding */ BadInput),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/** Something a person can put right: told in one line, without a stack trace; the command line exits 2, the job is red. */
class UserError extends Error {
    name = 'UserError';
}
/** Something the caller can mend: told in one line, without a stack trace, and exit code 2. */
class BadInput extends UserError {
    name = 'BadInput';
}
/** What a person is told of something thrown. What nobody but us can put right is a bug, and is said to be one. */
function problemOf(thrown) {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return thrown instanceof UserError ? message : `This is a bug of change-gate, please report it: ${message}`;
}


/***/ })

};
