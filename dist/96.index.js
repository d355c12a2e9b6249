export const id = 96;
export const ids = [96];
export const modules = {

/***/ 96:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _policy_built_in_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6580);
/* harmony import */ var _report_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1018);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2925);



const command = {
    name: 'init',
    takes: '',
    positionals: { least: 0, most: 0 },
    about: 'set the gate up in this checkout: the workflow (report-only), the pull request template and a commented policy',
    options: {
        'dry-run': { type: 'boolean', about: 'print what would be written, and write nothing' },
        force: { type: 'boolean', about: 'overwrite files that say something else' },
        json: _command_js__WEBPACK_IMPORTED_MODULE_1__/* .common */ .s.json,
    },
    async run(args, terminal) {
        const [{ survey }, { planInit }, { workflowTemplate }, { requireCommand }] = await Promise.all([
            __webpack_require__.e(/* import() */ 6020).then(__webpack_require__.bind(__webpack_require__, 6020)),
            Promise.all(/* import() */[__webpack_require__.e(1138), __webpack_require__.e(5251), __webpack_require__.e(8815), __webpack_require__.e(2778), __webpack_require__.e(6020), __webpack_require__.e(4408)]).then(__webpack_require__.bind(__webpack_require__, 4408)),
            Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2615)]).then(__webpack_require__.bind(__webpack_require__, 2615)),
            __webpack_require__.e(/* import() */ 5138).then(__webpack_require__.bind(__webpack_require__, 5138)),
        ]);
        const here = await survey(terminal.cwd, terminal.env);
        const plan = await planInit(here, {
            force: args.flag('force'),
            template: await workflowTemplate(),
            builtIn: _policy_built_in_js__WEBPACK_IMPORTED_MODULE_0__/* .builtInPolicy */ .C,
        });
        const dryRun = args.flag('dry-run');
        const writing = plan.files.filter(({ action }) => action === 'write' || action === 'overwrite');
        if (!dryRun) {
            const { writeAll } = await __webpack_require__.e(/* import() */ 3659).then(__webpack_require__.bind(__webpack_require__, 3659));
            await writeAll(here.topLevel, writing);
        }
        const next = requireCommand(here.remote);
        if (args.flag('json')) {
            const { remote } = here;
            const result = {
                topLevel: here.topLevel,
                repository: remote === null ? null : `${remote.owner}/${remote.repo}`,
                defaultBranch: here.defaultBranch,
                dryRun,
                files: plan.files.map(({ path, action, about, text }) => ({ path, action, about, text })),
                notes: plan.notes,
                next,
            };
            terminal.stdout(`${JSON.stringify(result, null, 2)}\n`);
        }
        else {
            if (dryRun)
                for (const file of writing)
                    terminal.stdout(`==> ${file.path}\n${file.text.replaceAll('\r\n', '\n')}\n`);
            terminal.stdout(told(plan, { dryRun, unborn: here.unborn, next }));
        }
        return 0;
    },
};
const actions = {
    write: ['wrote', 'would write'],
    overwrite: ['overwrote', 'would overwrite'],
    same: ['is there', 'is there'],
    leave: ['left as it is', 'would leave as it is'],
};
/** What was done, what to know, and the one step that remains. */
function told({ files, notes }, { dryRun, unborn, next }) {
    const width = Math.max(...files.map(({ path }) => path.length));
    const rows = files.map(({ path, action, about }) => {
        const what = actions[action][dryRun ? 1 : 0];
        return `${(0,_report_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(path).padEnd(width)}  ${what}${action === 'leave' ? ' (--force overwrites)' : `: ${about}`}`;
    });
    const remarks = notes.map((note) => `Note: ${(0,_report_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(note)}`);
    const bring = unborn
        ? 'commit and push these files to the default branch.'
        : 'open a pull request with these files alone: one approval brings them in.';
    return [
        ...rows,
        ...(remarks.length === 0 ? [] : ['', ...remarks]),
        '',
        dryRun ? `Nothing was written. Run it without --dry-run, then ${bring}` : `Now ${bring}`,
        'From then on the gate judges every pull request and says so in its summary, without holding anything up.',
        '',
        'One step remains, when you have seen enough: delete the line “mode: report-only” from the workflow, and make the status',
        '“change-gate” required, as an administrator:',
        '',
        next,
        '',
    ].join('\n');
}


/***/ }),

/***/ 1018:
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


/***/ })

};
