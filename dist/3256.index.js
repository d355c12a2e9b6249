export const id = 3256;
export const ids = [3256];
export const modules = {

/***/ 33256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain)
});

// EXTERNAL MODULE: ./build/src/classify/classify.js + 1 modules
var classify = __webpack_require__(88800);
// EXTERNAL MODULE: ./build/src/policy/places.js
var places = __webpack_require__(24090);
// EXTERNAL MODULE: ./build/src/classify/by-name.js
var by_name = __webpack_require__(267);
// EXTERNAL MODULE: ./build/src/classify/globs.js + 3 modules
var globs = __webpack_require__(4592);
// EXTERNAL MODULE: ./build/src/classify/paths.js + 5 modules
var paths = __webpack_require__(7131);
// EXTERNAL MODULE: ./build/src/classify/proofs/index.js + 5 modules
var proofs = __webpack_require__(86583);
// EXTERNAL MODULE: ./build/src/classify/updates.js
var updates = __webpack_require__(64578);
// EXTERNAL MODULE: ./build/src/classify/views.js + 1 modules
var views = __webpack_require__(78676);
;// CONCATENATED MODULE: ./build/src/classify/explain-path.js







/** Tries every pattern of a policy on one path; of a file of the change, contents count as they do in a verdict. Pure. */
function explainPath(policy, path, files) {
    const { standard, major, tests } = policy.categories;
    const file = files.find((each) => each.path === path || each.previousPath === path);
    const view = (0,views/* viewFiles */.d)(policy, files).views.find((each) => each.path === path) ?? (0,paths/* pathViewer */.sB)(policy)(path);
    const update = (0,updates/* readUpdates */.Vq)(files).get(file?.path ?? path);
    const areas = Object.entries(policy.areas);
    const kinds = Object.entries(standard);
    const isInert = ([, kind]) => !kind.deploys && kind.only === undefined && kind.unless === undefined;
    const triedArea = ([id, area]) => ({
        ...tried(['areas', id], area, `sensitive, at least ${area.category}`, true, path),
        ...(area.content === undefined ? {} : { content: area.content }),
    });
    const triedStandard = ([id, kind]) => ({
        ...tried(['categories', 'standard', id], kind, 'standard', false, path),
        ...(kind.only === undefined ? {} : { proof: { only: kind.only, proven: provenOf(kind.only, file, update) } }),
        ...(kind.unless === undefined ? {} : { content: kind.unless }),
    });
    return {
        path,
        inChange: file !== undefined,
        view,
        tried: [
            ...areas.filter(([id]) => id === by_name/* gate */.G).map(triedArea),
            ...kinds.filter(isInert).map(triedStandard),
            tried(['categories', 'tests'], { title: 'Tests', ...tests }, 'what the files make that it comes with', false, path),
            ...Object.entries(major).map(([id, kind]) => ({
                ...tried(['categories', 'major', id], kind, kind.when === undefined ? 'major' : 'major where the file is removed', true, path),
                ...(kind.content === undefined ? {} : { content: kind.content }),
            })),
            ...areas.filter(([id]) => id !== by_name/* gate */.G).map(triedArea),
            ...kinds.filter((kind) => !isInert(kind)).map(triedStandard),
        ],
        ...(update === undefined ? {} : { update }),
    };
}
function provenOf(only, file, update) {
    if (file === undefined)
        return null;
    return only === 'patch-level-updates' ? update?.patch === true : proofs/* proves */.A[only](file);
}
function tried(key, kind, makes, ignoreCase, path) {
    const each = (list, insensitive) => kind[list].map((pattern, index) => {
        const here = [...key, list, String(index)];
        return {
            pattern,
            matches: (0,globs/* compileGlobs */.tI)({ paths: [pattern] }, { ignoreCase: insensitive }).find(path) !== null,
            key: here,
            from: (0,places/* placeIn */.V)(kind, [...key, list, index]),
        };
    });
    const [paths, except] = [each('paths', ignoreCase), each('except', true)];
    const belongs = paths.some(({ matches }) => matches) && !except.some(({ matches }) => matches);
    return { key, title: kind.title, makes, paths, except, belongs };
}

// EXTERNAL MODULE: ./build/src/report/visible.js
var visible = __webpack_require__(81018);
// EXTERNAL MODULE: ./build/src/commands/command.js
var command = __webpack_require__(62925);
;// CONCATENATED MODULE: ./build/src/commands/explain.js




/** Answers `--explain FILE`: every pattern of the policy that was tried on a path, and what it comes to. Throws BadInput. */
async function explain(policy, change, path, json) {
    checkPath(path);
    const explanation = explainPath(policy, path, change.files ?? []);
    const { policyText } = await Promise.all(/* import() */[__webpack_require__.e(3339), __webpack_require__.e(8942), __webpack_require__.e(4213)]).then(__webpack_require__.bind(__webpack_require__, 84213));
    const { lines } = policyText(policy);
    const printedAt = ({ key }) => lines.get(JSON.stringify(key));
    if (json)
        return `${JSON.stringify(withLines(explanation, printedAt), null, 2)}\n`;
    return `${[...verdict(explanation), '', ...explain_tried(explanation, printedAt)].map((line) => (0,visible/* visible */.RK)(line).trimEnd()).join('\n')}\n`;
}
function checkPath(path) {
    const root = path.replace(/^(?:\.?\/)+/, '');
    if (path.trim() === '')
        throw new command/* BadInput */.kp('--explain takes the path of a file, such as src/auth/login.ts');
    if (root !== path || path.includes('\\')) {
        throw new command/* BadInput */.kp(`--explain ${path}: paths start at the root of the repository, with "/": write ${root.replaceAll('\\', '/') || 'the path of a file'}`);
    }
    if (path.endsWith('/'))
        throw new command/* BadInput */.kp(`--explain ${path}: this names a folder; write the path of a file in it`);
}
function withLines(explanation, printedAt) {
    const numbered = (patterns) => patterns.map((pattern) => ({ ...pattern, printedLine: printedAt(pattern) ?? null }));
    return {
        ...explanation,
        tried: explanation.tried.map((kind) => ({ ...kind, paths: numbered(kind.paths), except: numbered(kind.except) })),
    };
}
function verdict({ path, inChange, view, update }) {
    const { category, test, standard, areas, major, because } = view;
    const made = category === null ? 'a test, which follows the files it comes with' : classify/* categoryTitles */.Yk[category];
    return [
        `${path}: ${made}${inChange ? '' : ' (by its name alone: the change has no such file)'}`,
        ...(test === null ? [] : [`  by ${test}`]),
        ...(standard === null ? [] : [`  ${standard.title}: ${standard.pattern} (${standard.from})`]),
        ...[...major, ...areas].map(cause),
        ...(update === undefined ? [] : [`  read as a manifest or lock file: ${update.why}`]),
        ...(because === undefined ? [] : [`  ${because.message}`]),
        ...(category === 'normal' && areas.length + major.length === 0 && because === undefined
            ? ['  no pattern of the policy calls it routine (3.3)']
            : []),
    ];
}
function cause({ title, pattern, from, line, token, why }) {
    const where = line === undefined ? '' : `line ${line}: `;
    const by = token === undefined ? pattern : `${where}${token}`;
    return `  ${title}: ${by}${why === undefined ? '' : `, ${why}`}${from === undefined ? '' : ` (${from})`}`;
}
function explain_tried({ tried: kinds }, printedAt) {
    return [
        'Tried in this order; of areas and Major kinds, all count. "+" matches, "x" leaves it out; the number is the line in',
        'the output of `change-gate policy`.',
        ...kinds.flatMap((kind) => [
            '',
            `${state(kind)}  ${kind.key.join('.')}: ${kind.title}, makes it ${kind.makes}`,
            ...patterns(kind, printedAt),
        ]),
    ];
}
function state({ belongs, except, proof }) {
    if (!belongs)
        return except.some(({ matches }) => matches) ? 'left out' : 'no';
    if (proof === undefined)
        return 'yes';
    if (proof.proven === null)
        return `if the diff proves it (${proof.only})`;
    return proof.proven ? `yes, proven by the diff (${proof.only})` : `not proven by the diff (${proof.only})`;
}
function patterns({ paths, except, content }, printedAt) {
    const line = (mark, pattern) => {
        const place = pattern.from.startsWith('default@1 ') ? '' : `  ${pattern.from.split(' ')[0] ?? ''}`;
        return `  ${pattern.matches ? mark : ' '} ${String(printedAt(pattern) ?? '').padStart(5)}  ${pattern.pattern}${place}`;
    };
    return [
        ...paths.map((pattern) => line('+', pattern)),
        ...except.map((pattern) => line('x', { ...pattern, pattern: `except ${pattern.pattern}` })),
        ...(content === undefined ? [] : [`           and ${content.length} lists of texts in added lines`]),
    ];
}


/***/ })

};
