export const id = 8002;
export const ids = [8002];
export const modules = {

/***/ 8002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/src/commands/command.js
var commands_command = __webpack_require__(2925);
;// CONCATENATED MODULE: ./build/src/commands/help.js
/** The help of one command. */
function commandHelp(command) {
    const options = {
        ...command.options,
        help: { type: 'boolean', about: 'print this' },
    };
    const rows = Object.entries(options).map(([name, option]) => [
        `--${name}${option.type === 'string' ? ` ${option.value ?? 'TEXT'}` : ''}${option.multiple ? ' …' : ''}`,
        option.about,
    ]);
    return `change-gate ${[command.name, command.takes].filter(Boolean).join(' ')} [options]\n\n  ${command.about}\n\n${table(rows)}\n\nExit code: ${command.exits ?? '0 pass, 1 not pass, 2 wrong use or bad input'}.\n`;
}
/** The help of the whole command line. */
function generalHelp(commands) {
    const rows = commands.map(({ name, takes, about }) => [`${name} ${takes}`.trim(), about]);
    return `change-gate: makes a written change-management policy hold at the moment of merging\n\nchange-gate COMMAND [options]\n\n${table(rows)}\n\nchange-gate COMMAND --help says more. Exit code: 0 pass, 1 not pass, 2 wrong use or bad input.\n`;
}
function table(rows) {
    const width = Math.max(...rows.map(([left]) => left.length));
    return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}

// EXTERNAL MODULE: ./build/src/nearest.js
var nearest = __webpack_require__(7707);
// EXTERNAL MODULE: ./build/src/user-error.js
var user_error = __webpack_require__(7609);
;// CONCATENATED MODULE: ./build/src/cli.js





/** The commands. Each is loaded only when it is called. */
const commands = {
    init: () => Promise.all(/* import() */[__webpack_require__.e(6580), __webpack_require__.e(96)]).then(__webpack_require__.bind(__webpack_require__, 96)),
    preview: () => Promise.all(/* import() */[__webpack_require__.e(1138), __webpack_require__.e(5663), __webpack_require__.e(5251), __webpack_require__.e(7677), __webpack_require__.e(2778), __webpack_require__.e(1834), __webpack_require__.e(5396), __webpack_require__.e(6580), __webpack_require__.e(8632), __webpack_require__.e(7167), __webpack_require__.e(5892)]).then(__webpack_require__.bind(__webpack_require__, 5892)),
    evaluate: () => Promise.all(/* import() */[__webpack_require__.e(1138), __webpack_require__.e(5663), __webpack_require__.e(5251), __webpack_require__.e(7677), __webpack_require__.e(2778), __webpack_require__.e(1834), __webpack_require__.e(5396), __webpack_require__.e(6580), __webpack_require__.e(8632), __webpack_require__.e(7167), __webpack_require__.e(4968)]).then(__webpack_require__.bind(__webpack_require__, 4968)),
    check: () => Promise.all(/* import() */[__webpack_require__.e(1138), __webpack_require__.e(5663), __webpack_require__.e(5251), __webpack_require__.e(7677), __webpack_require__.e(2778), __webpack_require__.e(1834), __webpack_require__.e(5396), __webpack_require__.e(6580), __webpack_require__.e(8632), __webpack_require__.e(7167), __webpack_require__.e(636)]).then(__webpack_require__.bind(__webpack_require__, 636)),
    window: () => Promise.all(/* import() */[__webpack_require__.e(5663), __webpack_require__.e(1834), __webpack_require__.e(6580), __webpack_require__.e(2465)]).then(__webpack_require__.bind(__webpack_require__, 2465)),
    validate: () => Promise.all(/* import() */[__webpack_require__.e(6580), __webpack_require__.e(5568)]).then(__webpack_require__.bind(__webpack_require__, 5568)),
    test: () => Promise.all(/* import() */[__webpack_require__.e(6580), __webpack_require__.e(5670)]).then(__webpack_require__.bind(__webpack_require__, 5670)),
    policy: () => Promise.all(/* import() */[__webpack_require__.e(6580), __webpack_require__.e(4148)]).then(__webpack_require__.bind(__webpack_require__, 4148)),
    replay: () => Promise.all(/* import() */[__webpack_require__.e(6580), __webpack_require__.e(2253)]).then(__webpack_require__.bind(__webpack_require__, 2253)),
};
/** The command line as a process: prints, and sets the exit code. */
async function main(process) {
    const noColor = process.env['NO_COLOR'] ?? '';
    // Whoever reads the output may stop reading, as `head` does: that is no fault.
    process.stdout.on('error', (error) => {
        if (error.code !== 'EPIPE')
            throw error;
    });
    const terminal = {
        stdout: (text) => void process.stdout.write(text),
        stderr: (text) => void process.stderr.write(text),
        color: process.stdout.isTTY === true && noColor === '' && process.env['TERM'] !== 'dumb',
        interactive: process.stderr.isTTY === true && process.env['TERM'] !== 'dumb',
        env: process.env,
        cwd: process.cwd(),
        now: new Date(),
    };
    process.exitCode = await run(process.argv.slice(2), terminal);
}
/** Runs one command; what a caller can mend is told in one line on stderr with exit code 2. */
async function run(argv, terminal) {
    try {
        return await dispatch(argv, terminal);
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            terminal.stderr(`change-gate: ${error.message}\n`);
        else
            terminal.stderr(`change-gate: this is a bug, please report it: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
        return 2;
    }
}
async function dispatch(argv, terminal) {
    const [name, ...rest] = argv;
    if (name === 'help' && Object.hasOwn(commands, rest[0] ?? ''))
        return dispatch([rest[0] ?? '', '--help'], terminal);
    if (name === undefined || ['--help', '-h', 'help'].includes(name))
        return help(name, terminal);
    if (name === '--version' || name === '-v') {
        const { version } = await __webpack_require__.e(/* import() */ 990).then(__webpack_require__.bind(__webpack_require__, 990));
        terminal.stdout(`${version}\n`);
        return 0;
    }
    const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (load === undefined) {
        throw new commands_command/* BadInput */.k(`unknown command “${name}”${didYouMean(name, Object.keys(commands))} See change-gate --help`);
    }
    const { command } = await load();
    const args = parse(command, rest);
    if (args.flag('help')) {
        terminal.stdout(commandHelp(command));
        return 0;
    }
    const { least, most } = command.positionals;
    const given = args.positionals;
    if (given.length < least || given.length > most) {
        const takes = command.takes === '' ? 'no arguments' : command.takes;
        throw new commands_command/* BadInput */.k(`${command.name} takes ${takes}; got ${given.length === 0 ? 'nothing' : given.join(' ')}`);
    }
    return command.run(args, terminal);
}
/** All commands: on stderr, with exit code 2, where none was asked for. */
async function help(asked, terminal) {
    const about = await Promise.all(Object.values(commands).map(async (load) => (await load()).command));
    (asked === undefined ? terminal.stderr : terminal.stdout)(generalHelp(about));
    return asked === undefined ? 2 : 0;
}
/** “, did you mean …?”, or a full stop where nothing is near. */
function didYouMean(word, candidates, prefix = '') {
    const similar = (0,nearest/* nearest */.p)(word, candidates);
    return similar === undefined ? '.' : `, did you mean “${prefix}${similar}”?`;
}
function parse(command, argv) {
    const declared = { ...command.options, help: { type: 'boolean', short: 'h' } };
    const options = Object.fromEntries(Object.entries(declared).map(([name, option]) => [
        name,
        { type: option.type, multiple: 'multiple' in option, ...('short' in option ? { short: 'h' } : {}) },
    ]));
    try {
        const { values, positionals } = (0,external_node_util_.parseArgs)({ args: [...argv], options, allowPositionals: true, strict: true });
        const texts = (name) => [values[name] ?? []].flat().flatMap((value) => (typeof value === 'string' ? [value] : []));
        return { positionals, flag: (name) => values[name] === true, value: (name) => texts(name).at(-1), values: texts };
    }
    catch (error) {
        const unknown = error instanceof Error ? /^Unknown option '(-[^' ]*)/.exec(error.message)?.[1] : undefined;
        if (unknown === undefined)
            throw new commands_command/* BadInput */.k(`${command.name}: ${error instanceof Error ? error.message : String(error)}`);
        const similar = didYouMean(unknown.replace(/^-+/, ''), Object.keys(declared), '--');
        throw new commands_command/* BadInput */.k(`${command.name}: unknown option ${unknown}${similar} See change-gate ${command.name} --help`);
    }
}


/***/ }),

/***/ 2925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* reexport safe */ _user_error_js__WEBPACK_IMPORTED_MODULE_0__.kp),
/* harmony export */   s: () => (/* binding */ common)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7609);

const common = {
    json: { type: 'boolean', about: 'print JSON instead of text' },
    policy: { type: 'string', value: 'FILE', about: 'a policy file; default: the built-in policy' },
    at: {
        type: 'string',
        value: 'INSTANT',
        about: 'judge as of this instant, e.g. 2026-11-27T15:00-06:00; default: now',
    },
};


/***/ }),

/***/ 7707:
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

/***/ 7609:
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
