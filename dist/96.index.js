export const id = 96;
export const ids = [96];
export const modules = {

/***/ 90096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _policy_built_in_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96580);
/* harmony import */ var _report_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81018);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62925);



const command = {
    name: 'init',
    takes: '',
    positionals: { least: 0, most: 0 },
    about: 'set the gate up in this checkout',
    details: [
        'Writes the workflow (report-only), the pull request template and a policy that says the same as the built-in one, with comments. A file that is there and says something else is left as it is.',
    ],
    examples: [
        { run: 'init --dry-run', about: 'see what it would write' },
        { run: 'init', about: 'write it, on a new branch; then open a pull request with it' },
    ],
    exits: '0 done, 2 wrong use or bad input, and nothing was written',
    options: {
        'dry-run': { type: 'boolean', about: 'print what would be written, and write nothing' },
        force: { type: 'boolean', about: 'overwrite files that say something else' },
        json: _command_js__WEBPACK_IMPORTED_MODULE_1__/* .common */ .sh.json,
    },
    async run(args, terminal) {
        const [{ survey }, { planInit }, { workflowTemplate }, { requireCommand }] = await Promise.all([
            __webpack_require__.e(/* import() */ 6020).then(__webpack_require__.bind(__webpack_require__, 66020)),
            Promise.all(/* import() */[__webpack_require__.e(1138), __webpack_require__.e(5251), __webpack_require__.e(8815), __webpack_require__.e(7131), __webpack_require__.e(6020), __webpack_require__.e(4408)]).then(__webpack_require__.bind(__webpack_require__, 64408)),
            Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2615)]).then(__webpack_require__.bind(__webpack_require__, 32615)),
            __webpack_require__.e(/* import() */ 2950).then(__webpack_require__.bind(__webpack_require__, 82950)),
        ]);
        const here = await survey(terminal.cwd, terminal.env);
        const plan = await planInit(here, {
            force: args.flag('force'),
            template: await workflowTemplate(),
            builtIn: _policy_built_in_js__WEBPACK_IMPORTED_MODULE_0__.builtInPolicy,
        });
        const dryRun = args.flag('dry-run');
        const writing = plan.files.filter(({ action }) => action === 'write' || action === 'overwrite');
        if (!dryRun) {
            const { writeAll } = await __webpack_require__.e(/* import() */ 3659).then(__webpack_require__.bind(__webpack_require__, 13659));
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
        'Name executives in the policy before you enforce it: as long as it names nobody, no Major change can pass.',
        '',
        'One step remains, when you have seen enough: delete the line “mode: report-only” from the workflow, and make the status',
        '“change-gate” required, as an administrator:',
        '',
        next,
        '',
    ].join('\n');
}


/***/ })

};
