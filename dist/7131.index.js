export const id = 7131;
export const ids = [7131];
export const modules = {

/***/ 267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ gate),
/* harmony export */   g: () => (/* binding */ byNames)
/* harmony export */ });
/* harmony import */ var _policy_places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24090);

/** The area that nothing takes precedence over. */
const gate = 'gate';
/** Tells what names show, once for all files that the same patterns match: thousands of files are of a few dozen sorts. */
function byNames(policy) {
    const known = new WeakMap();
    return (find) => {
        const shown = known.get(find) ?? byName(policy, find);
        known.set(find, shown);
        return shown;
    };
}
function byName({ areas, major, standard, tests }, find) {
    const kinds = standard.flatMap(([id, kind]) => {
        const match = matchOf(find, kind, ['categories', 'standard', id], 'standard');
        return match === null ? [] : [{ kind, match: { ...match, deploys: kind.deploys } }];
    });
    const ofGate = areas.some(([id, area]) => id === gate && find(area) !== null);
    const inert = kinds.find(({ kind }) => isInert(kind))?.match;
    const test = find(tests);
    const testFrom = () => (0,_policy_places_js__WEBPACK_IMPORTED_MODULE_0__/* .placeIn */ .V)(tests, ['categories', 'tests', 'paths', tests.paths.indexOf(test ?? '')]);
    return {
        inert: ofGate
            ? null
            : inert !== undefined
                ? { category: 'standard', standard: inert }
                : test !== null
                    ? { category: null, test, testFrom: testFrom() }
                    : null,
        areas: areas.flatMap(([id, area]) => matchOf(find, area, ['areas', id], area.category) ?? []),
        major: major.flatMap(([id, kind]) => {
            const match = matchOf(find, kind, ['categories', 'major', id], 'major');
            return match === null ? [] : [{ kind, match }];
        }),
        standard: kinds.filter(({ kind }) => !isInert(kind)),
    };
}
/** Whether a kind is looked at before the areas: it deploys nothing, and its paths say all. */
const isInert = ({ deploys, only, unless }) => !deploys && only === undefined && unless === undefined;
function matchOf(find, kind, key, category) {
    const pattern = find(kind);
    if (pattern === null)
        return null;
    const from = (0,_policy_places_js__WEBPACK_IMPORTED_MODULE_0__/* .placeIn */ .V)(kind, [...key, 'paths', kind.paths.indexOf(pattern)]);
    return { id: key.at(-1) ?? '', title: kind.title, pattern, category, from };
}


/***/ }),

/***/ 4592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Db: () => (/* binding */ compileFileSets),
  tI: () => (/* binding */ compileGlobs),
  zL: () => (/* binding */ maxAlternatives)
});

// EXTERNAL MODULE: ./node_modules/minimatch/dist/esm/index.js + 8 modules
var esm = __webpack_require__(91138);
;// CONCATENATED MODULE: ./build/src/classify/needles.js
/**
 * Finds the few patterns that could match a path, so that hundreds of them need not be tried on each of thousands of paths.
 *
 * Each pattern has stretches of plain text that a matching path must hold. Three characters of one, chosen to be rare
 * among the patterns, are its needle; a path is read once, and only patterns whose needle it holds are tried on it.
 */
/** Stands for the end of a path, where no pattern can see more; git allows no NUL in a path. */
const end = '\0';
/**
 * Returns the indices of the patterns that could match a path: all that do, and few others. `certain` is what is known of
 * each pattern.
 */
function finderOf(certain) {
    const always = certain.flatMap((lists, index) => (lists === null ? [index] : []));
    const byNeedle = needles(certain);
    // Most trigrams of a path are no needle, and an array tells that faster than a map.
    const isNeedle = new Uint8Array(slots);
    for (const key of byNeedle.keys())
        isNeedle[slotOf(key)] = 1;
    // Thousands of files lie in a few folders.
    const folders = new Map();
    const walk = (text, from, { key: before, lists: known }) => {
        let key = before;
        let lists = known;
        for (let at = from; at < text.length; at++) {
            key = nextKey(key, text.charCodeAt(at));
            if (isNeedle[slotOf(key)] === 0)
                continue;
            const candidates = byNeedle.get(key);
            if (candidates !== undefined && !lists.includes(candidates))
                lists = [...lists, candidates];
        }
        return { key, lists };
    };
    return (path) => {
        // No path in git is written so; where one is, nothing is left out.
        if (unusual.test(path))
            return certain.map((_, index) => index);
        const text = fold(`/${path}${end}`);
        const folder = text.slice(0, text.lastIndexOf('/') + 1);
        const inFolder = folders.get(folder) ?? walk(folder, 0, { key: 0, lists: [] });
        folders.set(folder, inFolder);
        const found = always.slice();
        const { lists } = walk(text, folder.length, inFolder);
        for (let nth = 0; nth < lists.length; nth++)
            addHolding(text, lists[nth] ?? [], found);
        return found;
    };
}
// Loops by index: in the first thousands of runs, before it is compiled, `for … of` takes several times as long.
/** Adds the patterns whose texts a path holds, each once. */
function addHolding(text, candidates, found) {
    for (let nth = 0; nth < candidates.length; nth++) {
        const candidate = candidates[nth];
        if (candidate === undefined || !text.includes(candidate.text))
            continue;
        if (holdsOfEach(text, candidate.others) && !found.includes(candidate.index))
            found.push(candidate.index);
    }
}
function holdsOfEach(text, lists) {
    for (let nth = 0; nth < lists.length; nth++)
        if (!holdsOne(text, lists[nth] ?? []))
            return false;
    return true;
}
function holdsOne(text, list) {
    for (let nth = 0; nth < list.length; nth++)
        if (text.includes(list[nth] ?? ''))
            return true;
    return false;
}
/** The candidates by the rarest trigram of their texts. */
function needles(certain) {
    const frequency = frequencies(certain);
    const byNeedle = new Map();
    certain.forEach((lists, index) => {
        if (lists === null)
            return;
        const [first = [], ...others] = lists;
        for (const text of first) {
            const key = rarest(text, frequency);
            const same = byNeedle.get(key);
            if (same === undefined)
                byNeedle.set(key, [{ index, text, others }]);
            else
                same.push({ index, text, others });
        }
    });
    return byNeedle;
}
/** How many of the texts that count hold a trigram, by its slot. */
function frequencies(certain) {
    const frequency = new Uint16Array(slots);
    for (const lists of certain) {
        for (const text of lists?.[0] ?? []) {
            let key = 0;
            for (let at = 0; at < text.length; at++) {
                key = nextKey(key, text.charCodeAt(at));
                if (at >= 2)
                    frequency[slotOf(key)] = (frequency[slotOf(key)] ?? 0) + 1;
            }
        }
    }
    return frequency;
}
/** Of several as rare, the last: many names begin alike. */
function rarest(text, frequency) {
    let best = 0;
    let least = Number.POSITIVE_INFINITY;
    let key = 0;
    for (let at = 0; at < text.length; at++) {
        key = nextKey(key, text.charCodeAt(at));
        const count = frequency[slotOf(key)] ?? 0;
        if (at < 2 || count > least)
            continue;
        best = key;
        least = count;
    }
    return best;
}
/** Texts that differ only in case become the same. Unlike lower case, upper case does not depend on what stands beside. */
const fold = (text) => text.toUpperCase();
/** A backslash, an empty name, or a name of one or two dots: git has no such paths. */
const unusual = /\\|\/\/|^\/|\/$|(?:^|\/)\.\.?(?:\/|$)/;
/** The number of a trigram, from that of the one before it and the next character. Two may share one: that costs a vain try. */
const nextKey = (key, code) => ((key << 10) | (code & 0x3ff)) & 0x3fffffff;
const slots = 1 << 12;
const slotOf = (key) => (key ^ (key >>> 9) ^ (key >>> 18)) & (slots - 1);

;// CONCATENATED MODULE: ./build/src/classify/certain.js

/**
 * What every path that a pattern matches holds, told without writing its braces out: what stands outside of braces, and one
 * of the alternatives of each pair; lists of long texts come first. Null: nothing is certain.
 */
function certainOf(pattern) {
    const parts = split(pattern);
    if (parts === null)
        return null;
    const lists = parts.flatMap((part, index) => {
        if (typeof part === 'string')
            return runsOf(part, index === 0, index === parts.length - 1).map((run) => [run]);
        const [left, right] = [leftOf(parts, index), rightOf(parts, index)];
        const texts = part.map((alternative) => longestOf(alternative, left, right));
        return texts.every((text) => text !== null) ? [texts] : [];
    });
    const usable = lists
        .map((texts) => ({
        texts: [...new Set(texts.map(fold))],
        shortest: Math.min(...texts.map(({ length }) => length)),
    }))
        .filter(({ shortest }) => shortest > 1)
        .sort((one, other) => other.shortest - one.shortest);
    return (usable[0]?.shortest ?? 0) < 3 ? null : usable.map(({ texts }) => texts);
}
/** Splits at braces; null where they mean something else than alternatives, or stand within other brackets. */
function split(pattern) {
    if (unusual.test(pattern) || intricate.test(pattern))
        return null;
    const parts = [];
    let from = 0;
    for (let open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
        const close = pattern.indexOf('}', open);
        const inside = close < 0 ? '' : pattern.slice(open + 1, close);
        if (!inside.includes(',') || inside.includes('{'))
            return null;
        parts.push(pattern.slice(from, open), inside.split(','));
        from = close + 1;
    }
    const rest = pattern.slice(from);
    return rest.includes('}') ? null : [...parts, rest];
}
/** Ranges, expressions, classes that hold a bracket, and brackets within brackets: left to whoever writes braces out. */
const intricate = /\.\.|\$\{|\[[!^]?\]|\([^)]*\(|[([][^)\]]*[{}]/;
/** The plain stretches of a text outside of braces, with the slash before them; at the ends of the pattern, with its edges. */
function runsOf(text, first, last) {
    const outside = `${first ? '/' : ''}${withoutGroups(text)}${last && text !== '' ? end : ''}`;
    return outside.match(/\/?[\w.-]+\0?/g) ?? [];
}
/** Groups such as `!(or*)` and classes are no certain text; what stands beside them is. */
const withoutGroups = (text) => text.replace(/[*?+@!]?\([^)]*\)?|\[[^\]]*\]?/g, '*');
/** The plain text right before a part, and right behind it. */
function leftOf(parts, index) {
    const before = parts[index - 1];
    if (index === 1 && before === '')
        return '/';
    return typeof before === 'string' ? (/\/?[\w.-]*$/.exec(withoutGroups(before))?.[0] ?? '') : '';
}
function rightOf(parts, index) {
    const after = parts[index + 1];
    if (index === parts.length - 2 && after === '')
        return end;
    return typeof after === 'string' ? (/^[\w.-]*/.exec(withoutGroups(after))?.[0] ?? '') : '';
}
/** The longest certain text of an alternative in its place; null: it has none. */
function longestOf(alternative, left, right) {
    // Most alternatives are plain; there are thousands of them in a policy.
    if (!notPlain.test(alternative))
        return longEnough(left + alternative + right);
    const whole = withoutGroups(alternative);
    const runs = `${left}${whole}${right}`.match(/\/?[\w.-]+\0?/g) ?? [];
    const longest = runs.reduce((best, run) => (run.length > best.length ? run : best), '');
    return longEnough(longest);
}
const notPlain = /[^\w.-]/;
const longEnough = (text) => (text.length > 1 ? text : null);

;// CONCATENATED MODULE: ./build/src/classify/plain-globs.js
/** Most globs have one of a few shapes, which comparing texts decides; minimatch decides the others, and the edges of these. */

const literal = /^[\w./-]*\w$/;
const ending = /^\*\*\/\*(\.[\w.-]*\w)$/;
const named = /^\*\*\/([\w./-]*\w)$/;
const within = /^(\*\*\/)?([\w./-]*\w)\/\*\*(?:\/\*(\.[\w.-]*\w))?$/;
// How a glob without braces (**/*.ts, **/go.mod, **/vendor/**, docs/**/*.txt) is decided; null: it has another shape.
// For paths of ASCII alone, as git has them; where case does not matter, both in lower case.
function plainMatch(glob) {
    if (glob === '**')
        return () => true;
    if (unusual.test(glob))
        return null;
    if (literal.test(glob))
        return (path) => path === glob;
    const suffix = ending.exec(glob)?.[1];
    if (suffix !== undefined)
        return (path) => endsIn(path, suffix);
    const name = named.exec(glob)?.[1];
    if (name !== undefined)
        return (path) => path.endsWith(name) && startsName(path, path.length - name.length);
    const [, anywhere, folder, inside] = within.exec(glob) ?? [];
    if (folder === undefined)
        return asDeep(glob);
    const holds = anywhere === undefined ? startsIn(folder) : isIn(folder);
    return inside === undefined ? holds : (path) => holds(path) && endsIn(path, inside);
}
/** Without `**`, paths of another depth do not match; of the same depth, that is left to minimatch. */
function asDeep(glob) {
    if (glob.includes('**'))
        return null;
    const depth = depthOf(glob);
    return (path) => (depthOf(path) === depth ? null : false);
}
function depthOf(path) {
    let depth = 0;
    for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1))
        depth++;
    return depth;
}
/** A name that is the ending alone, such as `.ts`, is left to minimatch. */
function endsIn(path, suffix) {
    if (!path.endsWith(suffix))
        return false;
    return startsName(path, path.length - suffix.length) ? null : true;
}
/** A file that is called as the folder is left to minimatch. */
function startsIn(folder) {
    const start = `${folder}/`;
    return (path) => (path === folder ? null : path.startsWith(start));
}
function isIn(folder) {
    const [start, middle] = [`${folder}/`, `/${folder}/`];
    return (path) => {
        if (path.startsWith(start) || path.includes(middle))
            return true;
        return path.endsWith(folder) && startsName(path, path.length - folder.length) ? null : false;
    };
}
const startsName = (path, at) => at === 0 || path[at - 1] === '/';

;// CONCATENATED MODULE: ./build/src/classify/globs.js




/** A pattern with more alternatives than this is refused by the schema, because minimatch would drop the rest unsaid. */
const maxAlternatives = 1000;
const expansion = { braceExpandMax: maxAlternatives };
const options = {
    // `.github` and `.env` are paths like any other.
    dot: true,
    // A leading `!` or `#` has no meaning of its own; the schema refuses the former.
    nonegate: true,
    nocomment: true,
    // Braces are expanded here, so that each alternative is compiled only when a path comes near it.
    nobrace: true,
    // Paths come from git, with `/` on every system.
    platform: 'linux',
};
const ascii = /^[ -~]+$/;
const plainOf = (path) => ascii.test(path) && !unusual.test(path) ? { exact: path, lower: path.toLowerCase() } : null;
/** A pattern without braces, compiled when a path first comes near it. */
class Alternative {
    glob;
    ignoreCase;
    plain;
    compiled = null;
    constructor(glob, ignoreCase) {
        this.glob = glob;
        this.ignoreCase = ignoreCase;
        this.plain = plainMatch(ignoreCase ? glob.toLowerCase() : glob);
    }
    matches(path, plain) {
        const known = plain === null ? null : (this.plain?.(this.ignoreCase ? plain.lower : plain.exact) ?? null);
        if (known !== null)
            return known;
        this.compiled ??= new esm/* Minimatch */.VR(this.glob, { ...options, nocase: this.ignoreCase });
        return this.compiled.match(path);
    }
}
/** So few alternatives are tried one by one. */
const fewAlternatives = 32;
/** A pattern with all sets that have it. Its braces are written out when a path first comes near it. */
class Pattern {
    glob;
    uses = [];
    ignoreCase;
    alternatives = null;
    candidatesFor = null;
    constructor(glob, ignoreCase) {
        this.glob = glob;
        this.ignoreCase = ignoreCase;
    }
    matches(path, plain) {
        this.alternatives ??= this.writtenOut();
        const { alternatives } = this;
        if (this.candidatesFor === null)
            return alternatives.some((each) => each.matches(path, plain));
        return this.candidatesFor(path).some((index) => alternatives[index]?.matches(path, plain) === true);
    }
    writtenOut() {
        const globs = [...new Set((0,esm/* braceExpand */.KA)(this.glob, expansion))];
        if (globs.length > fewAlternatives)
            this.candidatesFor = finderOf(globs.map(certainOf));
        return globs.map((glob) => new Alternative(glob, this.ignoreCase));
    }
}
/** Patterns by their text, each once for all sets that have it. */
class Patterns {
    all = [];
    certain = [];
    known = new Map();
    add(glob, ignoreCase, use) {
        const key = `${ignoreCase ? 'i' : 'x'}:${glob}`;
        const patterns = this.known.get(key) ?? this.made(glob, ignoreCase);
        this.known.set(key, patterns);
        for (const pattern of patterns)
            pattern.uses.push(use);
    }
    made(glob, ignoreCase) {
        const certain = certainOf(glob);
        // Braces within braces tell nothing until they are written out.
        if (certain === null && glob.includes('{')) {
            const written = (0,esm/* braceExpand */.KA)(glob, expansion);
            return written.map((each) => this.one(each, ignoreCase, certainOf(each)));
        }
        return [this.one(glob, ignoreCase, certain)];
    }
    one(glob, ignoreCase, certain) {
        const pattern = new Pattern(glob, ignoreCase);
        this.all.push(pattern);
        this.certain.push(certain);
        return pattern;
    }
}
/**
 * Compiles sets of files once for many paths. `**` stands for any number of folders, none included; a leading dot is
 * nothing special. Exceptions match without regard to case, and so do the paths of the sets in `ignoringCase`.
 *
 * minimatch has no nested quantifiers to run away with; 3,000 paths take tens of milliseconds against the default policy.
 */
function compileFileSets(sets) {
    const patterns = new Patterns();
    for (const [list, ignoreCase] of [
        [sets.ignoringCase, true],
        [sets.exact, false],
    ]) {
        for (const set of list) {
            set.paths.forEach((pattern, order) => {
                patterns.add(pattern, ignoreCase, { set, pattern, order });
            });
            for (const pattern of set.except)
                patterns.add(pattern, true, { set, pattern, order: -1 });
        }
    }
    const candidatesFor = finderOf(patterns.certain);
    // Thousands of paths match a few combinations of patterns.
    const finders = new Map();
    return (path) => {
        const plain = plainOf(path);
        let key = '';
        const matching = [];
        for (const index of candidatesFor(path)) {
            const pattern = patterns.all[index];
            if (pattern === undefined || !pattern.matches(path, plain))
                continue;
            matching.push(pattern);
            key += `${index} `;
        }
        const known = finders.get(key);
        if (known !== undefined)
            return known;
        const finder = patternFinder(matching);
        finders.set(key, finder);
        return finder;
    };
}
/** Tells of each set the first of its patterns that match; an exception has the lowest order, so it wins over every path. */
function patternFinder(matching) {
    const best = new Map();
    for (const { uses } of matching) {
        for (const use of uses) {
            if (use.order < (best.get(use.set)?.order ?? Number.POSITIVE_INFINITY))
                best.set(use.set, use);
        }
    }
    const find = (set) => {
        const use = best.get(set);
        return use === undefined || use.order === -1 ? null : use.pattern;
    };
    return Object.assign(find, { leavesOut: (set) => best.get(set)?.order === -1 });
}
/** Compiles one set of patterns, as `compileFileSets`. */
function compileGlobs({ paths, except = [] }, { ignoreCase }) {
    const set = { paths, except };
    const finder = compileFileSets({ ignoringCase: ignoreCase ? [set] : [], exact: ignoreCase ? [] : [set] });
    return { find: (text) => finder(text)(set) };
}


/***/ }),

/***/ 7131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wE: () => (/* binding */ compile),
  Wz: () => (/* binding */ inertView),
  sB: () => (/* binding */ pathViewer),
  _C: () => (/* binding */ raising),
  G9: () => (/* binding */ settle)
});

// EXTERNAL MODULE: ./build/src/classify/by-name.js
var by_name = __webpack_require__(267);
;// CONCATENATED MODULE: ./build/src/classify/content/added-lines.js
const [plus, minus, at, backslash, carriageReturn] = [43, 45, 64, 92, 13];
const header = /^@@ -\d{1,9}(?:,\d{1,9})? \+(\d{1,9})/;
/**
 * Finds the added lines of a unified diff without file header, as GitHub gives it, for places that are asked for in rising
 * order. A patch that is cut off is read as far as it goes.
 */
class AddedLines {
    patch;
    /** The line that was looked at last: up to where, and what it is; no line is looked for twice. */
    end = -1;
    line = null;
    /** What was counted so far: where the next line starts, and its number. */
    counted = 0;
    number = 1;
    constructor(patch) {
        this.patch = patch;
    }
    /** The added line in whose text a place lies; null: the place lies elsewhere. */
    at(place) {
        if (place >= this.end)
            this.read(place);
        return this.line !== null && place >= this.line.from ? this.line : null;
    }
    /** The number of a line in the new file, from 1. Asked for in rising order: the lines before it are counted once. */
    numberOf({ from }) {
        const start = from - 1;
        for (let next = this.counted; next <= start; next = this.counted) {
            const mark = this.patch.charCodeAt(next);
            if (mark === at)
                this.readHeader(next);
            if (next === start)
                break;
            if (mark !== at && mark !== minus && mark !== backslash)
                this.number++;
            this.counted = this.endOf(next) + 1;
        }
        return this.number;
    }
    read(place) {
        const start = this.patch.lastIndexOf('\n', place) + 1;
        const end = this.endOf(place);
        this.end = end;
        const hasReturn = this.patch.charCodeAt(end - 1) === carriageReturn;
        this.line = this.patch.charCodeAt(start) === plus ? { from: start + 1, to: hasReturn ? end - 1 : end, end } : null;
    }
    endOf(start) {
        const found = this.patch.indexOf('\n', start);
        return found < 0 ? this.patch.length : found;
    }
    readHeader(start) {
        this.number = Number(header.exec(this.patch.slice(start, start + 80))?.[1] ?? this.number);
    }
}

;// CONCATENATED MODULE: ./build/src/classify/content/comments.js
/**
 * Which parts of added lines are comments. Only what a hunk shows: a block comment counts as one where its beginning and
 * its end stand in the same hunk, or where each of its lines begins with a star. What cannot be told is code.
 */
const cLike = { line: ['//'], block: ['/*', '*/'], quotes: '"\'`' };
const hash = { line: ['#'], quotes: '"\'`' };
const syntaxes = [
    [
        'js mjs cjs jsx ts mts cts tsx java kt kts scala groovy gradle go c h cc cpp hpp cs swift dart proto scss less',
        cLike,
    ],
    // A lone quote is a lifetime in Rust.
    ['rs', { ...cLike, quotes: '"' }],
    ['php', { ...cLike, line: ['//', '#'] }],
    ['tf tofu hcl tfvars', { ...cLike, line: ['#', '//'], quotes: '"' }],
    ['py', { ...hash, docstrings: true }],
    ['rb rake ex exs sh bash yml yaml toml r pl conf graphql graphqls properties env', hash],
    ['sql lua hs', { line: ['--'], block: ['/*', '*/'], quotes: '"\'' }],
    ['html htm xml svg', { line: [], block: ['<!--', '-->'], quotes: '' }],
    ['vue svelte', { line: ['//'], block: ['<!--', '-->'], quotes: '"\'`' }],
    ['css', { line: [], block: ['/*', '*/'], quotes: '"\'' }],
];
const [quoteMark, star, comments_minus, atSign, comments_backslash, blank, tab] = [2, 42, 45, 64, 92, 32, 9];
function prepare(syntax) {
    const marks = new Uint8Array(256);
    for (const marker of [...syntax.line, syntax.block?.[0] ?? '', '\\']) {
        if (marker !== '')
            marks[marker.charCodeAt(0)] = 1;
    }
    for (const quote of syntax.quotes)
        marks[quote.charCodeAt(0)] = quoteMark;
    return { ...syntax, marks };
}
const syntaxOf = new Map(syntaxes.flatMap(([endings, syntax]) => {
    const prepared = prepare(syntax);
    return endings.split(' ').map((ending) => [ending, prepared]);
}));
const nothing = () => false;
/** Finds the comments of a patch; no line is walked over twice. `bytes` is the text, as far as it is looked at. */
function commentsOf(path, patch, bytes) {
    const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
    const syntax = syntaxOf.get(ending);
    if (syntax === undefined)
        return nothing;
    if (!mayGoOn(patch, syntax)) {
        const lines = new OneLine({ patch, bytes }, syntax);
        return (position, line) => lines.isComment(position, line);
    }
    const all = findComments({ patch, bytes }, syntax);
    return (position) => all.holds(position);
}
/** Whether a comment may go on over several lines; otherwise each line can be read by itself. */
function mayGoOn(patch, { block, docstrings }) {
    if (block !== undefined && patch.includes(block[0]))
        return true;
    return docstrings === true && (patch.includes('"""') || patch.includes("'''"));
}
/** Reads one line, and keeps what it found for the places behind it. */
class OneLine {
    text;
    syntax;
    line = null;
    /** From where on the line is a comment; null: it may hold several. */
    from = null;
    spans = null;
    constructor(text, syntax) {
        this.text = text;
        this.syntax = syntax;
    }
    isComment(position, line) {
        if (line !== this.line)
            this.read(line);
        return this.from === null ? this.spans?.holds(position) === true : position >= this.from;
    }
    read(line) {
        this.line = line;
        const { patch } = this.text;
        const begin = textStart(patch, line.from, line.end);
        const isAll = this.syntax.line.some((marker) => patch.startsWith(marker, begin));
        this.from = isAll ? begin : null;
        if (isAll)
            return;
        this.spans = new Spans();
        readLine(this.text, begin, line.end, false, this.syntax, this.spans);
    }
}
/** Parts of a text, added in rising order. */
class Spans {
    from = [];
    to = [];
    add(from, to) {
        this.from.push(from);
        this.to.push(to);
    }
    holds(position) {
        let low = 0;
        let high = this.from.length;
        while (low < high) {
            const middle = (low + high) >>> 1;
            if ((this.from[middle] ?? 0) <= position)
                low = middle + 1;
            else
                high = middle;
        }
        return low > 0 && position < (this.to[low - 1] ?? 0);
    }
}
function findComments(text, syntax) {
    const { patch } = text;
    const spans = new Spans();
    let open = null;
    let afterColon = false;
    for (let start = 0; start < patch.length;) {
        const found = patch.indexOf('\n', start);
        const end = found < 0 ? patch.length : found;
        const mark = patch.charCodeAt(start);
        if (mark === atSign) {
            open = null;
            afterColon = false;
        }
        else if (mark !== comments_minus && mark !== comments_backslash && end > start) {
            const begin = textStart(patch, start + 1, end);
            open =
                open === null
                    ? readLine(text, begin, end, afterColon, syntax, spans)
                    : goOn(text, start + 1, end, open, syntax, spans);
            if (syntax.docstrings && begin < end)
                afterColon = patch.slice(begin, end).trimEnd().endsWith(':');
        }
        start = end + 1;
    }
    return spans;
}
/** Where a line's text begins, behind blanks and tabs. */
function textStart(patch, from, end) {
    let at = from;
    while (at < end && (patch.charCodeAt(at) === blank || patch.charCodeAt(at) === tab))
        at++;
    return at;
}
/** A line inside a comment that was opened above; answers the comment that stays open behind it. */
function goOn(text, from, end, open, syntax, spans) {
    const close = text.patch.slice(from, end).indexOf(open.close);
    const to = close < 0 ? end : from + close + open.close.length;
    open.parts.push({ from, to });
    if (close < 0)
        return open;
    for (const part of open.parts)
        spans.add(part.from, part.to);
    return readCode(text, to, end, syntax, spans);
}
/** A line outside of comments. */
function readLine(text, begin, end, afterColon, syntax, spans) {
    const { patch } = text;
    const first = patch.charCodeAt(begin);
    if (first === star && syntax.block?.[0] === '/*' && (begin + 1 >= end || ' /\r'.includes(patch.charAt(begin + 1)))) {
        spans.add(begin, end);
        return null;
    }
    const quotes = syntax.docstrings && afterColon ? /^[rR]?("""|''')/.exec(patch.slice(begin, begin + 4)) : null;
    if (quotes === null)
        return readCode(text, begin, end, syntax, spans);
    const [opening, close = ''] = quotes;
    const closed = patch.slice(begin + opening.length, end).indexOf(close);
    if (closed < 0)
        return { close, parts: [{ from: begin, to: end }] };
    spans.add(begin, begin + opening.length + closed + close.length);
    return null;
}
/** Looks for comments behind code: one up to the end of the line, or one that may go on behind it. */
function readCode(text, from, end, syntax, spans) {
    const { patch } = text;
    for (let at = nextMark(text, from, end, syntax); at < end; at = nextMark(text, at + 1, end, syntax)) {
        const { block } = syntax;
        if (block !== undefined && patch.startsWith(block[0], at)) {
            const close = patch.indexOf(block[1], at + block[0].length);
            if (close < 0 || close >= end)
                return { close: block[1], parts: [{ from: at, to: end }] };
            spans.add(at, close + block[1].length);
            at = close + block[1].length - 1;
        }
        else if (startsLineComment(patch, at, from, syntax)) {
            spans.add(at, end);
            return null;
        }
    }
    return null;
}
/** The next character, outside of quotes, that may begin a comment; `end`: none. */
function nextMark({ patch, bytes }, from, end, { marks }) {
    let quote = 0;
    for (let at = from; at < end; at++) {
        const byte = bytes[at] ?? 0;
        const mark = marks[byte] ?? 0;
        // Characters beyond a byte look like others.
        if (mark === 0 || patch.charCodeAt(at) !== byte)
            continue;
        if (byte === comments_backslash)
            at++;
        else if (quote !== 0)
            quote = byte === quote ? 0 : quote;
        else if (mark === quoteMark)
            quote = byte;
        else
            return at;
    }
    return end;
}
/** "#" within a word begins no comment (`color#red`), nor does "//" behind a colon (`https://…`). */
const startsLineComment = (patch, at, from, { line }) => line.some((marker) => patch.startsWith(marker, at)) && (at === from || before.includes(patch.charAt(at - 1)));
const before = ' \t;,(){}[]';

;// CONCATENATED MODULE: ./build/src/classify/content/tokens.js
/**
 * Finds many literal texts in one walk over a text. A token that starts with a letter is looked for at the beginnings of
 * words only, so that "sign(" is not found in "design("; where one may start, a tree of all tokens is followed, at most as
 * deep as the longest: linear, whatever the text holds.
 */
/** A text as bytes, one for each UTF-16 unit (its lower half), which is read several times as fast. */
class Bytes {
    buffer = Buffer.alloc(0);
    /** The first `length` units of a text; the bytes of the text before it are overwritten. */
    of(text, length) {
        if (this.buffer.length < length)
            this.buffer = Buffer.alloc(Math.max(length, 1 << 16));
        this.buffer.write(text, 0, length, 'latin1');
        return this.buffer;
    }
}
/** Compiles tokens of three characters or more; each is named by its index. Case counts. */
function compileTokens(tokens) {
    const tree = treeOf(tokens);
    return {
        wanted(some) {
            const is = new Uint8Array(tokens.length);
            for (const index of some)
                is[index] = 1;
            return { tokens: is, ...startsOf(tokens.filter((_, index) => is[index] === 1)) };
        },
        find(bytes, to, wanted) {
            const found = [];
            collect(bytes, to, wanted, tree, found);
            return found;
        },
        stands: (token, text, start) => text.startsWith(tokens[token] ?? '', start) && !isWithinWord(text, start),
    };
}
function startsOf(tokens) {
    let stride = mostStride;
    for (const { length } of tokens)
        stride = Math.min(stride, length - 2);
    const offsets = new Uint8Array(slots);
    for (const token of tokens) {
        for (let offset = 0; offset < stride; offset++) {
            const slot = slotOf(byteOf(token, offset), byteOf(token, offset + 1), byteOf(token, offset + 2));
            offsets[slot] = (offsets[slot] ?? 0) | (1 << offset);
        }
    }
    return { stride, offsets };
}
// The two loops over all text know nothing but numbers and call nothing else, so that they are compiled soon: most runs
// classify one change, and whatever is not compiled by then takes many times as long.
/** Looks at every stride for the beginnings of tokens, and follows the tree from there. */
function collect(bytes, to, wanted, tree, found) {
    const { stride, offsets } = wanted;
    for (let at = stride - 1; at + 2 < to; at += stride) {
        const bits = offsets[slotOf(bytes[at] ?? 0, bytes[at + 1] ?? 0, bytes[at + 2] ?? 0)] ?? 0;
        if (bits === 0)
            continue;
        for (let offset = stride - 1; offset >= 0; offset--) {
            if ((bits & (1 << offset)) !== 0)
                follow(bytes, at - offset, to, wanted.tokens, tree, found);
        }
    }
}
/** The tokens that stand at a place, unless it is within a word. */
function follow(bytes, start, to, wanted, { classOf, width, next, endsAt }, found) {
    if (start > 0 && words[bytes[start] ?? 0] === 1 && words[bytes[start - 1] ?? 0] === 1)
        return;
    let state = 0;
    for (let at = start; at < to; at++) {
        const letter = classOf[bytes[at] ?? 0] ?? 0;
        state = letter === 0 ? 0 : (next[state * width + letter] ?? 0);
        if (state === 0)
            return;
        const token = endsAt[state] ?? -1;
        if (token >= 0 && wanted[token] === 1)
            found.push(token, start);
    }
}
const isWithinWord = (text, at) => at > 0 && isWord(text.charCodeAt(at)) && isWord(text.charCodeAt(at - 1));
/** A letter, a digit, "_", or a character beyond ASCII, since most of those are letters. */
const isWord = (code) => code > 127 || words[code] === 1;
/** By byte; those beyond ASCII belong to words. */
const words = new Uint8Array(256).fill(1, 128);
for (const character of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_')
    words[character.charCodeAt(0)] = 1;
const byteOf = (text, at) => text.charCodeAt(at) & 255;
/** As many as there are bits in a table of bytes. */
const mostStride = 8;
/** So few that the table stays in the nearest cache. */
const slots = 1 << 14;
const slotOf = (one, two, three) => ((one << 7) ^ (two << 4) ^ (two >>> 3) ^ three) & (slots - 1);
function treeOf(tokens) {
    const classOf = new Uint8Array(256);
    let width = 1;
    let most = 1;
    for (const token of tokens) {
        most += token.length;
        for (let at = 0; at < token.length; at++) {
            if (classOf[byteOf(token, at)] === 0)
                classOf[byteOf(token, at)] = width++;
        }
    }
    const next = new Int32Array(most * width);
    const endsAt = new Int32Array(most).fill(-1);
    let states = 1;
    tokens.forEach((token, index) => {
        let state = 0;
        for (let at = 0; at < token.length; at++) {
            const edge = state * width + (classOf[byteOf(token, at)] ?? 0);
            if (next[edge] === 0)
                next[edge] = states++;
            state = next[edge] ?? 0;
        }
        // Of two tokens that differ beyond the lower halves of their characters, only one could be told.
        if (endsAt[state] === -1)
            endsAt[state] = index;
    });
    return { classOf, width, next, endsAt };
}

;// CONCATENATED MODULE: ./build/src/classify/content/search.js



function vocabularyOf(rules) {
    const rulesOf = new Map();
    rules.forEach(({ rule }, index) => {
        for (const token of new Set(rule.tokens)) {
            const known = rulesOf.get(token);
            if (known === undefined)
                rulesOf.set(token, [index]);
            else
                known.push(index);
        }
    });
    const tokens = [...rulesOf.keys()];
    return { tokens, rulesOf: [...rulesOf.values()], finder: compileTokens(tokens) };
}
/** Lines named for a kind in one file: enough to see what it is about. */
const mostLines = 3;
const noHits = new Map();
/** Looks for the rules that concern one sort of files. */
class Search {
    /** Something is looked for in these files that is not looked for in all: a note of each image would tell nobody anything. */
    isOfCode;
    rules;
    tokens;
    /** For each token, the rules that concern these files. */
    rulesOf;
    finder;
    /** null: nothing is looked for. */
    wanted;
    /** Of the file that is looked at, by rule: how many lines were found. */
    counts;
    /** The line that was looked at last, by where it starts: a forged diff may give two lines the same number. */
    tried;
    constructor(rules, concerning, { tokens, rulesOf, finder }) {
        this.rules = rules;
        this.isOfCode = rules.some(({ rule }, index) => concerning[index] === true && rule.in !== undefined);
        this.tokens = tokens;
        this.finder = finder;
        this.rulesOf = rulesOf.map((its) => its.filter((index) => concerning[index] === true));
        const wanted = this.rulesOf.flatMap((its, token) => (its.length > 0 ? [token] : []));
        this.wanted = wanted.length === 0 ? null : finder.wanted(wanted);
        this.counts = new Uint8Array(rules.length);
        this.tried = new Int32Array(rules.length);
    }
    /** What the beginning of a patch shows; `bytes` is that text. */
    run(path, patch, bytes, most) {
        const found = this.wanted === null ? [] : this.finder.find(bytes, most, this.wanted);
        if (found.length === 0)
            return noHits;
        const file = {
            patch,
            lines: new AddedLines(patch),
            isComment: commentsOf(path, patch, bytes),
            hits: new Map(),
        };
        this.counts.fill(0);
        this.tried.fill(-1);
        for (let at = 0; at < found.length; at += 2)
            this.look(file, found[at] ?? 0, found[at + 1] ?? 0);
        return file.hits;
    }
    /** Looks at a token where it seems to stand. */
    look(file, token, start) {
        const line = file.lines.at(start);
        const its = this.rulesOf[token] ?? [];
        // A line that repeats its tokens would cost the most.
        if (line === null || !its.some((index) => this.isOpen(index, line)))
            return;
        if (file.isComment(start, line) || !this.finder.stands(token, file.patch, start))
            return;
        for (const index of its)
            if (this.isOpen(index, line))
                this.apply(index, file, token, line);
    }
    /** Whether a rule was not tried on a line, and did not find enough lines before. */
    isOpen(index, line) {
        return this.tried[index] !== line.from && (this.counts[index] ?? 0) < mostLines;
    }
    apply(index, { patch, lines, isComment, hits }, token, line) {
        const { rule, kind, place } = this.rules[index] ?? {};
        if (rule === undefined || kind === undefined || place === undefined)
            return;
        this.tried[index] = line.from;
        if (rule.with !== undefined && !stands(patch, line, rule.with, isComment))
            return;
        this.counts[index] = (this.counts[index] ?? 0) + 1;
        addHit(hits, kind, { line: lines.numberOf(line), token: this.tokens[token] ?? '', rule: place });
    }
}
/** Whether one of these texts stands on a line, and in no comment. */
function stands(patch, line, texts, isComment) {
    const text = patch.slice(line.from, line.to);
    return texts.some((each) => {
        const at = text.indexOf(each);
        return at >= 0 && !isComment(line.from + at, line);
    });
}
function addHit(hits, kind, hit) {
    const list = hits.get(kind) ?? [];
    hits.set(kind, list);
    if (list.length < mostLines && list.at(-1)?.line !== hit.line)
        list.push(hit);
}

;// CONCATENATED MODULE: ./build/src/classify/content/scan.js


/** GitHub gives no diff of a file beyond half of it; what follows is not looked at, which is said. */
const mostPerFile = 1_000_000;
/** In all files of a change: beyond this, it would only cost time. */
const mostInAll = 30_000_000;
/** Makes ready the rules of kinds: each `in` becomes a set of files, equal ones the same, to be compiled with all others. */
function contentKinds(kinds) {
    const sets = new Map();
    const setOf = (paths) => {
        const key = JSON.stringify(paths);
        const set = sets.get(key) ?? { paths, except: [] };
        sets.set(key, set);
        return set;
    };
    return kinds.flatMap(({ kind, named, rules = [] }) => rules.length === 0
        ? []
        : [{ kind, of: kind, named, rules: rules.map((rule) => ({ rule, set: setOf(rule.in ?? ['**']) })) }]);
}
/**
 * Compiles what is looked for; the result looks at files one after the other, up to a limit in all. Only added lines count,
 * and no comments. Linear in the size of the patches.
 */
function compileContent(kinds) {
    const rules = kinds.flatMap(({ kind, of, named, rules: its }) => its.map((one, place) => ({ ...one, kind, of, named, place })));
    const sets = [...new Set(rules.map(({ set }) => set))];
    const owners = [...new Map(rules.map(({ of, named }) => [of, named]))];
    const concerns = (of, named, find) => named ? find(of) !== null : !find.leavesOut(of);
    let vocabulary = null;
    // Few tokens matter in one language.
    const searches = new Map();
    const searchOf = (find) => {
        let key = '';
        for (const set of sets)
            key += find(set) === null ? '0' : '1';
        for (const [owner, named] of owners)
            key += concerns(owner, named, find) ? '1' : '0';
        const known = searches.get(key);
        if (known !== undefined)
            return known;
        vocabulary ??= vocabularyOf(rules);
        const concerning = rules.map(({ set, of, named }) => find(set) !== null && concerns(of, named, find));
        const search = new Search(rules, concerning, vocabulary);
        searches.set(key, search);
        return search;
    };
    const byFinder = new WeakMap();
    const searchFor = (find) => {
        const search = byFinder.get(find) ?? searchOf(find);
        byFinder.set(find, search);
        return search;
    };
    const buffer = new Bytes();
    return () => {
        let left = mostInAll;
        return ({ path, patch, additions }, find) => {
            const search = searchFor(find);
            if (patch === undefined)
                return { hits: noHits, unseen: search.isOfCode && additions > 0 ? 'no diff' : null };
            const most = Math.min(patch.length, mostPerFile, left);
            left -= most;
            const hits = search.run(path, patch, buffer.of(patch, most), most);
            return { hits, unseen: search.isOfCode && most < patch.length ? 'too large' : null };
        };
    };
}

// EXTERNAL MODULE: ./build/src/classify/globs.js + 3 modules
var globs = __webpack_require__(4592);
;// CONCATENATED MODULE: ./build/src/classify/paths.js



/** A sweep judges many changes by one policy, which is compiled once. */
const known = new WeakMap();
/** Makes a policy ready for many paths and files. */
function compile({ areas, categories }) {
    const before = known.get(areas);
    if (before?.categories === categories)
        return before.compiled;
    const { standard, major, tests } = categories;
    const contents = contentKinds([
        ...[...Object.values(areas), ...Object.values(major)].map((kind) => ({ kind, named: false, rules: kind.content })),
        ...Object.values(standard).map((kind) => ({ kind, named: true, rules: kind.unless })),
    ]);
    const sets = {
        areas: Object.entries(areas),
        major: Object.entries(major),
        standard: Object.entries(standard),
        tests,
    };
    const compiled = {
        ...sets,
        // What raises is matched without regard to case; what lowers has to be named exactly.
        finder: (0,globs/* compileFileSets */.Db)({
            ignoringCase: [
                ...Object.values(areas),
                ...Object.values(major),
                ...new Set(contents.flatMap(({ rules }) => rules.map(({ set }) => set))),
            ],
            exact: [...Object.values(standard), tests],
        }),
        scanner: compileContent(contents),
        byName: (0,by_name/* byNames */.g)(sets),
    };
    known.set(areas, { categories, compiled });
    return compiled;
}
/**
 * Returns what the policy says of a path. In this order: the gate's own files; kinds that deploy nothing (documentation)
 * and tests; Major kinds and areas, of which all that match count; the other pre-approved kinds; all else is Normal.
 * `removed`: as if the file were removed.
 */
function pathViewer(policy, { removed = false } = {}) {
    const compiled = compile(policy);
    return (path) => {
        const find = compiled.finder(path);
        return (inertView(compiled, path, find) ??
            settle(compiled, path, find, raising(compiled, find, () => removed), (kind) => kind.only === undefined));
    };
}
/** What comes before everything but the gate: kinds that deploy nothing, and tests; null: it is of none. */
function inertView({ byName }, path, find) {
    const { inert } = byName(find);
    return inert === null ? null : { path, areas: [], major: [], standard: null, test: null, ...inert };
}
/** Those that its path matches; `gone` tells whether the file is removed, as a file of a kind that asks for it. */
function raising({ byName }, find, gone) {
    const { areas, major } = byName(find);
    return {
        areas,
        major: major.flatMap(({ kind, match }) => (kind.when === undefined || gone(kind) ? [match] : [])),
    };
}
/** What areas and Major kinds leave open: they decide where there are any, then the pre-approved kinds. */
function settle({ byName }, path, find, { areas, major }, proven) {
    const blank = { path, areas, major, standard: null, test: null };
    if (areas.length + major.length > 0) {
        const isMajor = major.length > 0 || areas.some(({ category }) => category === 'major');
        return { ...blank, category: isMajor ? 'major' : 'normal' };
    }
    const standard = byName(find).standard.find(({ kind }) => proven(kind))?.match ?? null;
    return { ...blank, standard, category: standard === null ? 'normal' : 'standard' };
}


/***/ }),

/***/ 24090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ placeIn),
/* harmony export */   _: () => (/* binding */ rememberPlaces)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12863);

const builtIn = 'default@1';
const written = new WeakMap();
/** Remembers the lines of a policy file, for `placeIn`; `source` names the file. */
function rememberPlaces({ areas, categories }, origin, source) {
    const where = (path) => {
        const line = origin(path)?.node.at.line;
        return line === undefined ? builtIn : `${source}:${line}`;
    };
    const parts = [areas, categories.standard, categories.major].flatMap((kinds) => Object.values(kinds));
    for (const part of [...parts, categories.tests])
        written.set(part, where);
}
/**
 * The place of a setting, as people look it up: `.github/change-gate.yml:12 areas.billing.paths[0]`, and
 * `default@1 areas.api.paths[3]` for what the built-in policy says. `part` is the area or kind that holds it.
 */
function placeIn(part, path) {
    return `${written.get(part)?.(path) ?? builtIn} ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .pathText */ .LF)(path)}`;
}


/***/ }),

/***/ 12863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ formatProblems),
/* harmony export */   LF: () => (/* binding */ pathText),
/* harmony export */   Vo: () => (/* binding */ alternatives),
/* harmony export */   dS: () => (/* binding */ sortProblems),
/* harmony export */   hD: () => (/* binding */ quote)
/* harmony export */ });
/** How people write a path: `areas.api.paths[2]`. Keys that are no plain names are quoted. */
function pathText(path) {
    return path
        .map((part, index) => {
        if (typeof part === 'number')
            return `[${part}]`;
        const key = String(part);
        if (!/^[\w-]{1,64}$/.test(key))
            return `[${quote(key)}]`;
        return index === 0 ? key : `.${key}`;
    })
        .join('');
}
/** A text from the file as it may be shown to people: quoted, escaped, and cut when it is long. */
function quote(text, longest = 60) {
    const cut = text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
    return JSON.stringify(cut).replace(/[\p{C}\u2028\u2029]/gu, (hidden) => `\\u{${hidden.codePointAt(0)?.toString(16)}}`);
}
/** `"a", "b" or "c"`. */
function alternatives(choices) {
    if (choices.length < 2)
        return choices.join('');
    return `${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`;
}
/** In the order of the text; what is reported twice at one place is told once. */
function sortProblems(problems) {
    const seen = new Set();
    return problems
        .toSorted((one, other) => one.line - other.line || one.column - other.column)
        .filter((problem) => {
        const key = `${problem.line}:${problem.column}:${problem.message}`;
        const first = !seen.has(key);
        seen.add(key);
        return first;
    });
}
/**
 * Problems as a compiler prints them, one block each: `SOURCE:LINE:COLUMN: PATH: MESSAGE`, and, where the text is given,
 * its line with a caret under the column.
 */
function formatProblems(problems, source, text) {
    const lines = text?.split(/\r\n|\r|\n/);
    return problems.map((problem) => formatProblem(problem, source, lines?.[problem.line - 1])).join('\n');
}
function formatProblem({ line, column, path, message }, source, written) {
    const head = `${source}:${line}:${column}: ${path === '' ? '' : `${path}: `}${message}`;
    if (written === undefined || written.trim() === '')
        return head;
    const margin = String(line);
    const { shown, caret } = excerpt(written, column);
    return `${head}\n  ${margin} | ${shown}\n  ${' '.repeat(margin.length)} | ${' '.repeat(caret)}^`;
}
/** The part of a long line around a column, without characters that would move or hide others on a terminal. */
function excerpt(written, column) {
    const start = column > 100 ? column - 60 : 0;
    const visible = written.slice(start, start + 120).replace(/[\p{C}\u2028\u2029]/gu, ' ');
    return { shown: `${start > 0 ? '…' : ''}${visible}`.trimEnd(), caret: column - 1 - start + (start > 0 ? 1 : 0) };
}


/***/ })

};
