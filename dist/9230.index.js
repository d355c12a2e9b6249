export const id = 9230;
export const ids = [9230];
export const modules = {

/***/ 10169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ Fields)
/* harmony export */ });
/** Reads the NUL-separated output that git's `-z` gives, in which alone file names stand as they are. */
class Fields {
    #bytes;
    #at = 0;
    constructor(bytes) {
        this.#bytes = bytes;
    }
    get done() {
        return this.#at >= this.#bytes.length;
    }
    /** The byte that comes next. */
    get peek() {
        return this.#bytes[this.#at];
    }
    /** Everything up to the next NUL, which is left out. Throws where there is no further NUL. */
    next() {
        const end = this.#bytes.indexOf(0, this.#at);
        if (end < 0)
            throw new Error('git ended in the middle of a record');
        const field = this.#bytes.subarray(this.#at, end);
        this.#at = end + 1;
        return field;
    }
    text() {
        return this.next().toString('utf8');
    }
    rest() {
        return this.#bytes.subarray(this.#at);
    }
}


/***/ }),

/***/ 14242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ firstParentLog)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10169);

/**
 * The first-parent history of a branch, oldest first, with what each commit changed, of a merge against its first parent; the
 * fields end in NUL. `paths` restricts it to commits that changed one of them. Throws CheckoutError.
 */
async function firstParentLog(git, tip, format, paths = []) {
    const { out } = await git([
        'log',
        '-z',
        '--reverse',
        '--first-parent',
        '-m',
        '--root',
        '--raw',
        '--no-abbrev',
        '--no-renames',
        '--encoding=UTF-8',
        '--no-color',
        `--format=${format}`,
        tip,
        '--',
        ...paths,
    ]);
    return new _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Fields */ .C(out);
}


/***/ }),

/***/ 48877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CX: () => (/* binding */ readBlobTexts),
/* harmony export */   Ek: () => (/* binding */ readAhead),
/* harmony export */   G4: () => (/* binding */ readBlobSizes),
/* harmony export */   VO: () => (/* binding */ groupedBySize),
/* harmony export */   gy: () => (/* binding */ mostRecordBytes)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50998);

/** A record with its page takes some 20 kB; nothing of this size is one. In bytes. */
const mostRecordBytes = 4 * 1024 ** 2;
/** The sizes of objects in bytes, by name. Throws CheckoutError where this clone lacks one of them. */
async function readBlobSizes(git, oids) {
    const unique = [...new Set(oids)];
    if (unique.length === 0)
        return new Map();
    const { out } = await git(['cat-file', '--batch-check', '--buffer'], { input: `${unique.join('\n')}\n` });
    const sizes = new Map();
    for (const line of out.toString('latin1').split('\n')) {
        if (line === '')
            continue;
        const [oid = '', type, size] = line.split(' ');
        if (type !== 'blob')
            throw missing(oid);
        sizes.set(oid, Number(size));
    }
    return sizes;
}
/** The texts of objects, as UTF-8, by one `git cat-file`. Throws CheckoutError where this clone lacks one of them. */
async function readBlobTexts(git, oids, sizes) {
    const texts = new Map();
    const wanted = [];
    for (const oid of new Set(oids)) {
        if ((sizes.get(oid) ?? Number.POSITIVE_INFINITY) > mostRecordBytes)
            texts.set(oid, null);
        else
            wanted.push(oid);
    }
    if (wanted.length === 0)
        return texts;
    const { out } = await git(['cat-file', '--batch', '--buffer'], { input: `${wanted.join('\n')}\n` });
    for (let at = 0; at < out.length;) {
        const end = out.indexOf(0x0a, at);
        const [oid = '', type, size] = out.toString('latin1', at, end).split(' ');
        if (type !== 'blob')
            throw missing(oid);
        const start = end + 1;
        const after = start + Number(size);
        texts.set(oid, out.toString('utf8', start, after));
        at = after + 1;
    }
    return texts;
}
/** Items in groups of at most so many bytes together, in their order; a larger one is a group by itself. */
function* groupedBySize(items, size, most) {
    let group = [];
    let sum = 0;
    for (const item of items) {
        const own = size(item);
        if (group.length > 0 && sum + own > most) {
            yield group;
            group = [];
            sum = 0;
        }
        group.push(item);
        sum += own;
    }
    if (group.length > 0)
        yield group;
}
/** What `read` makes of each item, in their order; the next one is under way while one is handed out. */
async function* readAhead(items, read) {
    let next = null;
    for (const item of items) {
        const current = next;
        next = read(item);
        // A failure is told where it is awaited.
        next.catch(() => undefined);
        if (current !== null)
            yield await current;
    }
    if (next !== null)
        yield await next;
}
const missing = (oid) => new _git_js__WEBPACK_IMPORTED_MODULE_0__.CheckoutError(`The object ${oid.slice(0, 12)} of the branch of records is missing in this clone. Clone it again without --filter.`);


/***/ }),

/***/ 9230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ openStoredRecords),
  readStoredRecords: () => (/* binding */ readStoredRecords)
});

// EXTERNAL MODULE: ./build/src/records/record-path.js
var record_path = __webpack_require__(43871);
// EXTERNAL MODULE: ./build/src/records/verification-finding.js
var verification_finding = __webpack_require__(30401);
// EXTERNAL MODULE: ./build/src/git/records-blobs.js
var records_blobs = __webpack_require__(48877);
// EXTERNAL MODULE: ./build/src/git/fields.js
var git_fields = __webpack_require__(10169);
// EXTERNAL MODULE: ./build/src/git/first-parent-log.js
var first_parent_log = __webpack_require__(14242);
;// CONCATENATED MODULE: ./build/src/git/records-log.js


/**
 * Reads the first-parent history of a branch with what each commit changed, by one `git log`; of a merge, what it changed
 * against its first parent. Throws CheckoutError.
 */
async function readRecordsLog(git, tip) {
    const fields = await (0,first_parent_log/* firstParentLog */.l)(git, tip, '%H%x00%P%x00%B%x00');
    const commits = [];
    const changes = new Map();
    while (!fields.done) {
        const sha = fields.text();
        const parents = fields.text().split(' ').filter(Boolean);
        const commit = { sha, parents, message: fields.text() };
        commits.push(commit);
        // The end of the format; a line break then stands before the first change, which begins with a colon.
        fields.next();
        for (let field = nextChange(fields); field !== null; field = nextChange(fields)) {
            const path = fields.text();
            const known = changes.get(path);
            const change = { commit, ...field };
            if (known === undefined)
                changes.set(path, [change]);
            else
                known.push(change);
        }
    }
    return { commits, changes };
}
/** `:100644 100644 OID OID M`; null: the commit changed no more. */
function nextChange(fields) {
    if (fields.peek !== lineBreak && fields.peek !== colon)
        return null;
    const [, mode = '', , oid = ''] = fields.text().trimStart().split(' ');
    return { oid: /^0+$/.test(mode) ? null : oid, isFile: mode.startsWith('100') };
}
const lineBreak = 0x0a;
const colon = 0x3a;
/** Every file at the tip of a branch. Throws CheckoutError. */
async function listRecordsEntries(git, tip) {
    const { out } = await git(['ls-tree', '-r', '-z', '--full-tree', tip]);
    const fields = new git_fields/* Fields */.C(out);
    const entries = [];
    while (!fields.done) {
        const entry = fields.text();
        const tab = entry.indexOf('\t');
        const [mode = '', , oid = ''] = entry.slice(0, tab).split(' ');
        entries.push({ path: entry.slice(tab + 1), oid, isFile: mode.startsWith('100') });
    }
    return entries;
}

;// CONCATENATED MODULE: ./build/src/git/records.js




/** The texts that are read at one time, in bytes. */
const groupBytes = 4 * 1024 ** 2;
const { fail } = (0,verification_finding/* findingsOf */.W)('history');
/**
 * Reads the records of a branch with their history, by git alone: two listings at once, then texts as they are asked for.
 * Throws CheckoutError.
 */
async function openStoredRecords(git, { tip, edges }) {
    const [{ commits, changes }, entries] = await Promise.all([readRecordsLog(git, tip), listRecordsEntries(git, tip)]);
    const now = new Map(entries.map((entry) => [entry.path, entry]));
    const paths = [...new Set([...changes.keys(), ...now.keys()])].sort();
    const all = paths.map((path) => ({ path, entry: now.get(path) ?? null, changes: changes.get(path) ?? [] }));
    const files = all.filter(({ path }) => (0,record_path/* parseRecordPath */.OT)(path) !== null);
    const foreign = all.filter(({ path }) => (0,record_path/* parseRecordPath */.OT)(path) === null);
    const sizes = await (0,records_blobs/* readBlobSizes */.G4)(git, files.flatMap(oidsOf));
    return {
        count: files.filter(({ path, entry }) => entry !== null && path.endsWith('.json')).length,
        hadRecords: files.length > 0,
        findings: [...commits.flatMap(mergeFinding), ...files.flatMap((file) => fileFindings(file, sizes))],
        commits: commits.map(({ sha }) => sha),
        complete: commits.every(({ sha }) => !edges.has(sha)),
        async *files() {
            if (foreign.length > 0)
                yield foreign.map(foreignFile);
            const size = (listed) => listed.flatMap(oidsOf).reduce((sum, oid) => sum + (sizes.get(oid) ?? 0), 0);
            const groups = (0,records_blobs/* groupedBySize */.VO)(byPlace(files), size, groupBytes);
            const read = async (group) => {
                const listed = group.flat();
                const texts = await (0,records_blobs/* readBlobTexts */.CX)(git, listed.flatMap(oidsOf), sizes);
                return listed.map((each) => storedFile(each, texts, edges));
            };
            yield* (0,records_blobs/* readAhead */.Ek)(groups, read);
        },
    };
}
/** The texts that are read at one time for a report, which keeps no history of them. In bytes. */
const reportGroupBytes = 2 * groupBytes;
/**
 * The records that stand on a branch now, in the order of their places, without their pages and history; those of earlier days
 * than `since`, YYYY-MM-DD, are left out. `count` is told how many there are. Throws CheckoutError.
 */
async function* readStoredRecords(git, tip, { since = '', count } = {}) {
    const listed = (await listRecordsEntries(git, tip)).filter(({ path }) => /^\d{4}\/.*\.json$/s.test(path));
    const all = listed.flatMap(({ path, oid, isFile }) => {
        const where = (0,record_path/* parseRecordPath */.OT)(path);
        return where?.format === 'json' ? [{ place: where.place, date: where.date, oid, isFile }] : [];
    });
    const entries = all.filter(({ date }) => date >= since);
    const earlier = all.length - entries.length;
    count?.({ records: entries.length, earlier, foreign: listed.length - all.length });
    const files = entries.filter(({ isFile }) => isFile);
    // What is no file, but a link, has no text of a record.
    for (const { place, isFile } of entries)
        if (!isFile)
            yield { place, text: '' };
    const sizes = await (0,records_blobs/* readBlobSizes */.G4)(git, files.map(({ oid }) => oid));
    const groups = (0,records_blobs/* groupedBySize */.VO)(files, ({ oid }) => sizes.get(oid) ?? 0, reportGroupBytes);
    const read = async (group) => {
        const oids = group.map(({ oid }) => oid);
        const texts = await (0,records_blobs/* readBlobTexts */.CX)(git, oids, sizes);
        return group.map(({ place, oid }) => ({ place, text: texts.get(oid) ?? '' }));
    };
    for await (const group of (0,records_blobs/* readAhead */.Ek)(groups, read))
        yield* group;
}
const oidsOf = ({ entry, changes }) => [...changes, ...(entry === null ? [] : [entry])].flatMap(({ oid, isFile }) => (oid !== null && isFile ? [oid] : []));
/** The files of each record together; they are sorted by path already. */
function byPlace(files) {
    const places = new Map();
    for (const file of files) {
        const place = file.path.replace(/\.[a-z]+$/, '');
        const known = places.get(place);
        if (known === undefined)
            places.set(place, [file]);
        else
            known.push(file);
    }
    return [...places.values()];
}
function storedFile({ path, entry, changes }, texts, edges) {
    const textOf = (oid, isFile) => (isFile ? (texts.get(oid) ?? '') : '');
    const history = changes.map(({ commit: { sha, message }, oid, isFile }) => {
        const known = oid === null || (isFile && typeof texts.get(oid) === 'string');
        // What is too large to be read is told as such.
        return { commit: sha, message, ...(known ? { text: oid === null ? null : textOf(oid, isFile) } : {}) };
    });
    const [first] = changes;
    const isCut = first === undefined || edges.has(first.commit.sha);
    return { path, text: entry === null ? null : textOf(entry.oid, entry.isFile), history: isCut ? null : history };
}
const foreignFile = ({ path, entry }) => ({ path, text: entry === null ? null : '', history: [] });
/** Records are written one after the other. A merge could put another history in place of theirs, and push it without force. */
function mergeFinding({ sha, parents }) {
    if (parents.length < 2)
        return [];
    const short = sha.slice(0, 7);
    const [first = ''] = parents;
    return [
        fail(`commit ${short}`, `It merges another line of history into the branch of records, where only one commit after the other belongs`, `Find out who merged what (git log ${first.slice(0, 7)}..${short}), and set the branch back to what the gate wrote`),
    ];
}
/** A record is a file of an ordinary size. */
function fileFindings({ path, entry }, sizes) {
    if (entry === null)
        return [];
    const remedy = 'Restore the file from the history of the branch';
    if (!entry.isFile)
        return [fail(path, 'It is a link, not a file', remedy)];
    const size = sizes.get(entry.oid) ?? 0;
    return size > records_blobs/* mostRecordBytes */.gy
        ? [fail(path, `It is larger than any record: ${Math.ceil(size / 1024 ** 2)} MiB`, remedy)]
        : [];
}


/***/ }),

/***/ 43871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ recordFiles),
/* harmony export */   OP: () => (/* binding */ pullRequestPlace),
/* harmony export */   OT: () => (/* binding */ parseRecordPath),
/* harmony export */   Uj: () => (/* binding */ isPlace),
/* harmony export */   ZJ: () => (/* binding */ recordPlace)
/* harmony export */ });
/* unused harmony export pushPlace */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * Where a record stands on the branch, without the ending: "2026/11/19-42", or
 * "2026/11/19-push-3f2a1c9-0b1c2d3e4f50".
 *
 * The date is that of the merge in UTC. A policy's time zone can be changed, and with it the date of what happened near
 * midnight; in UTC a change has one place for good, whichever policy is in force and wherever it is computed.
 */
function recordPlace(record) {
    return record.kind === 'push' ? pushPlace(record.push) : pullRequestPlace(record.merge.at, record.number);
}
/** The place of the record of a pull request. */
const pullRequestPlace = (mergedAt, number) => `${folder(mergedAt)}-${number}`;
/**
 * The place of the record of a push: the commit that the branch was at afterwards, for people, and a digest of the push, since a
 * branch can be moved to one commit twice in a day, and one commit can be pushed to two branches at once.
 */
function pushPlace({ branch, before, after, at, }) {
    const told = [branch, before.toLowerCase(), after.toLowerCase(), new Date(at).toISOString()].join('\n');
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(told, 'utf8').digest('hex').slice(0, 12);
    return `${folder(at)}-push-${after.slice(0, 7).toLowerCase()}-${digest}`;
}
/** Throws a RangeError for what is no instant. */
const folder = (at) => new Date(at).toISOString().slice(0, 10).replaceAll('-', '/');
/** The files of a record. */
const recordFiles = (place) => ({
    json: `${place}.json`,
    markdown: `${place}.md`,
});
const form = /^((\d{4})\/(\d\d)\/(\d\d)-(?:([1-9]\d{0,9})|push-([0-9a-f]{7})-[0-9a-f]{12}))\.(json|md)$/;
/** Reads the path of a file of a record; null: it is none. */
function parseRecordPath(path) {
    const [, place, year, month, day, number, sha, ending] = form.exec(path) ?? [];
    if (place === undefined)
        return null;
    const date = `${year}-${month}-${day}`;
    const exists = new Date(`${date}T00:00:00Z`);
    if (Number.isNaN(exists.getTime()) || !exists.toISOString().startsWith(date))
        return null;
    const common = { place, date, format: ending === 'md' ? 'md' : 'json' };
    if (sha !== undefined)
        return { ...common, kind: 'push', sha };
    return { ...common, kind: 'pull-request', number: Number(number) };
}
/** Whether a text is the place of a record. */
const isPlace = (text) => parseRecordPath(`${text}.json`) !== null;


/***/ })

};
