export const id = 700;
export const ids = [700];
export const modules = {

/***/ 60700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportTests: () => (/* binding */ reportTests)
/* harmony export */ });
/* harmony import */ var _report_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81018);

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


/***/ })

};
