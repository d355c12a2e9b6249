export const id = 700;
export const ids = [700];
export const modules = {

/***/ 700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportTests: () => (/* binding */ reportTests)
/* harmony export */ });
/* harmony import */ var _report_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1018);

/** Messages shown for one difference; the others are counted. */
const mostMessages = 5;
/** What ran, what did not come out as expected and why, for a terminal. Ends in a line break. */
function reportTests(files, { color }) {
    const style = (code, text) => (color ? `\u001b[${code}m${text}\u001b[0m` : text);
    const lines = files.flatMap(({ file, policy, tests }) => [
        style('1', `${(0,_report_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(file)} — by ${(0,_report_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(policy.source)} (${policy.sha256.slice(0, 12)})`),
        ...tests.flatMap((test) => reportTest(test, file, style)),
        '',
    ]);
    const all = files.flatMap(({ tests }) => tests);
    const failed = all.filter(({ passed }) => !passed).length;
    const counts = `${all.length - failed} passed${failed === 0 ? '' : `, ${failed} failed`} (${all.length})`;
    return `${[...lines, style(failed === 0 ? '32' : '31', counts)].join('\n')}\n`;
}
function reportTest({ name, clauses, passed, differences, line }, file, style) {
    const mark = passed ? style('32', '✓') : style('31', '✗');
    const cited = clauses.length === 0 ? '' : `${clauses.map((clause) => (0,_report_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(clause)).join(', ')}  `;
    const head = `  ${mark} ${cited}${(0,_report_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(name)}`;
    if (passed)
        return [head];
    return [
        head,
        ...differences.flatMap((difference) => reportDifference(difference, style)),
        `      ${(0,_report_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(file)}:${line}`,
    ];
}
function reportDifference({ what, expected, actual, messages }, style) {
    const more = messages.length - mostMessages;
    return [
        `      ${what}: expected ${style('32', (0,_report_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(expected))}, got ${style('31', (0,_report_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(actual))}`,
        ...messages.slice(0, mostMessages).map((message) => `        ${(0,_report_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(message)}`),
        ...(more > 0 ? [`        and ${more} more`] : []),
    ];
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
