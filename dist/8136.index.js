export const id = 8136;
export const ids = [8136];
export const modules = {

/***/ 28136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   printVerification: () => (/* binding */ printVerification)
/* harmony export */ });
/* harmony import */ var _report_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85636);
/* harmony import */ var _report_paragraphs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87137);
/* harmony import */ var _report_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81018);
/* harmony import */ var _report_wrap_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60238);




const width = 100;
/** Lines for each check; the others are counted. */
const mostLines = 50;
/** Places named where several have the same wrong with them. */
const mostPlaces = 3;
const titles = {
    completeness: 'Completeness: every commit of the gated branch belongs to a record',
    history: 'History: no record was rewritten but by a commit that says so',
    agreement: 'Agreement: every record agrees with its own facts',
};
const marks = { fail: '✗', unknown: '?', note: '·' };
const order = ['fail', 'unknown', 'note'];
/** The report for a terminal or a log, failures first. Of strangers' text no control character is left. */
function printVerification(report, { color }) {
    const style = (codes, value) => (color ? `\u001b[${codes}m${value}\u001b[0m` : value);
    const page = new _report_paragraphs_js__WEBPACK_IMPORTED_MODULE_1__/* .Paragraphs */ .c(width, (title) => title);
    for (const check of ['completeness', 'history', 'agreement']) {
        const found = report.findings.filter((finding) => finding.check === check);
        const counted = countedOf(found);
        const passed = found.every(({ outcome }) => outcome === 'note');
        page.line(`${passed ? '✓' : '✗'} ${titles[check]}${counted === '' ? '' : ` (${counted})`}`, (line) => style(passed ? '32' : '1;31', line));
        const lines = grouped(found);
        for (const row of lines.slice(0, mostLines).flatMap(({ text }) => indented(text)))
            page.row(row);
        const more = lines.slice(mostLines).reduce((sum, { count }) => sum + count, 0);
        if (more > 0)
            page.row(`  … and ${number(more)} more; --json shows all`);
    }
    page.gap();
    for (const note of report.notes)
        page.line(`Note: ${(0,_report_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(note, 600)}`);
    page.line((0,_report_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(scope(report)));
    page.line(countsOf(report));
    page.line(headlineOf(report), (line) => style(report.passed ? '1;32' : '1;31', line));
    return page.toString();
}
/** An item under a heading; what does not fit goes on below its own beginning. */
const indented = (text) => (0,_report_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .L)(text, width - 6).map((line, index) => `${index === 0 ? '  ' : '      '}${line}`);
/** One line for what is the same in several places, failures first. */
function grouped(findings) {
    const groups = new Map();
    for (const outcome of order) {
        for (const finding of findings) {
            if (finding.outcome !== outcome)
                continue;
            const key = JSON.stringify([outcome, finding.message, finding.remedy]);
            const known = groups.get(key);
            if (known === undefined)
                groups.set(key, [finding]);
            else
                known.push(finding);
        }
    }
    return [...groups.values()].flatMap((group) => {
        const [first] = group;
        if (first === undefined)
            return [];
        const places = group.slice(0, mostPlaces).map(({ place }) => (0,_report_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .shortenMiddle */ .jM)((0,_report_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(place), 120));
        const more = group.length > mostPlaces ? [`and ${number(group.length - mostPlaces)} more`] : [];
        const where = [...places, ...more].join(', ');
        const remedy = first.remedy === '' ? '' : ` → ${(0,_report_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(first.remedy)}`;
        const text = (0,_report_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(`${marks[first.outcome]} ${where}: ${(0,_report_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(first.message)}${remedy}`);
        return [{ text, count: group.length }];
    });
}
function countedOf(findings) {
    const count = (outcome) => findings.filter((finding) => finding.outcome === outcome).length;
    const [failed, unknown, notes] = [count('fail'), count('unknown'), count('note')];
    return [
        failed > 0 ? `${number(failed)} failed` : '',
        unknown > 0 ? `${number(unknown)} could not be checked` : '',
        notes > 0 ? (0,_report_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(notes, 'note') : '',
    ]
        .filter((part) => part !== '')
        .join(', ');
}
const scope = ({ repository, records, branch }) => `${repository}: ${records.ref} at ${records.sha.slice(0, 12)}, against ${branch.ref} at ${branch.sha.slice(0, 12)}`;
function countsOf({ counts }) {
    const { records, compliant, pushes, commits, corrections } = counts;
    const changes = `${number(compliant)} compliant, ${number(records - compliant)} not`;
    return `${(0,_report_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(records, 'record')} (${changes}; ${(0,_report_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(pushes, 'push', 'pushes')} among them), ${(0,_report_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(commits, 'commit')}, ${(0,_report_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(corrections, 'correction')}`;
}
function headlineOf({ passed, findings }) {
    if (passed)
        return 'The records are complete, unaltered, and agree with themselves.';
    const failed = findings.filter(({ outcome }) => outcome === 'fail').length;
    return failed > 0
        ? `The records do not stand: ${(0,_report_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(failed, 'failure')}.`
        : 'The records could not be verified: not everything could be checked.';
}
const number = (count) => count.toLocaleString('en-US');


/***/ })

};
