export const id = 5131;
export const ids = [5131];
export const modules = {

/***/ 45131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ noPolicyHistory),
/* harmony export */   Fy: () => (/* binding */ limits),
/* harmony export */   Hj: () => (/* binding */ periodWords),
/* harmony export */   L3: () => (/* binding */ knownWords),
/* harmony export */   MC: () => (/* binding */ noPolicyFile),
/* harmony export */   Xb: () => (/* binding */ resultWords),
/* harmony export */   ZB: () => (/* binding */ checkResults),
/* harmony export */   bd: () => (/* binding */ elsewhenWords),
/* harmony export */   gF: () => (/* binding */ policyWords),
/* harmony export */   headlineOf: () => (/* binding */ headlineOf),
/* harmony export */   statementOf: () => (/* binding */ statementOf),
/* harmony export */   vt: () => (/* binding */ bothClocks)
/* harmony export */ });
/* harmony import */ var _report_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85636);
/* harmony import */ var _pack_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61646);
/* harmony import */ var _period_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32766);



/** An instant as both readers want it: "2026-11-19T10:04:00-06:00 (16:04:00 UTC)", with the day where it is another one. */
function bothClocks(at, timezone) {
    const local = (0,_period_js__WEBPACK_IMPORTED_MODULE_2__/* .localInstant */ .R)(at, timezone);
    const [day = '', time = ''] = at.toISOString().slice(0, 19).split('T');
    return `${local.replace('T', ' ')} (${local.startsWith(day) ? '' : `${day} `}${time} UTC)`;
}
/** The period as it was asked for, with the zone. */
const periodWords = ({ asked, timezone }) => `${asked.from} to ${asked.to} (${timezone})`;
const resultWords = {
    met: 'met',
    'not-met': 'not met',
    lifted: 'lifted',
    'not-asked': 'not asked',
    unclear: 'unclear',
};
/** What a reader may make of a pack, in one line. */
function headlineOf(pack) {
    const { incomplete, verification } = pack;
    if ((0,_pack_js__WEBPACK_IMPORTED_MODULE_1__.isSound)(pack))
        return 'The records of this period are complete and verified';
    const parts = [
        ...(verification.passed ? [] : ['the verification of the records failed']),
        ...(incomplete.length === 0 ? [] : ['the pack is incomplete']),
    ];
    return `Not to be relied on as it stands: ${parts.join(', and ')}`;
}
const checks = {
    completeness: [
        'Completeness',
        'Each commit of the branch since the first record belongs to a recorded change, and each recorded merge is on the branch: nothing reached it without a record, and what came past the gate is among the exceptions.',
    ],
    history: [
        'History',
        'No record was changed or removed since it was written, but by a commit that says so and why; follow-ups changed only what goes on after a merge.',
    ],
    agreement: [
        'Agreement',
        'Each record agrees with its own facts: verdict, compliance, approvals, instants and the page beside it are derived again and compared.',
    ],
};
function checkResults({ findings }) {
    return ['completeness', 'history', 'agreement'].map((check) => {
        const [title, proves] = checks[check];
        const of = (outcome) => findings.filter((finding) => finding.check === check && finding.outcome === outcome).length;
        const [failures, unknowns] = [of('fail'), of('unknown')];
        const result = failures > 0 ? 'failed' : unknowns > 0 ? 'could not be checked' : 'passed';
        return { check, title, proves, result, failures, unknowns, notes: of('note') };
    });
}
/** The result of the verification as a statement. */
function statementOf({ verification, branch, repository }) {
    const { passed, findings, counts } = verification;
    const { records, commits, corrections } = counts;
    const all = `every record of ${repository} (${records}) and every commit of ${branch} since the first of them (${commits})`;
    if (passed) {
        const corrected = corrections === 0
            ? 'None was corrected'
            : `${corrections === 1 ? '1 correction or restoration is' : `${corrections} corrections or restorations are`} told in the history, and listed below`;
        return `The records can be relied on. The verification covered ${all}, not the sample alone, and found them complete, unaltered and consistent. ${corrected}.`;
    }
    const of = (outcome) => findings.filter((each) => each.outcome === outcome).length;
    return `The records cannot be relied on before what is listed below is explained. The verification covered ${all}, and found ${(0,_report_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(of('fail'), 'failure')} and ${(0,_report_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(of('unknown'), 'matter')} that could not be checked.`;
}
/** What the verification rests on, and so does not prove. */
const limits = 'It rests on the history of the branch of records and of the gated branch as git has them, and on GitHub’s word for which pull ' +
    'request brought a commit. Whoever may force-push both branches could rewrite both alike: check that rules of the repository ' +
    'forbid it, and compare the commit of the branch of records with an earlier pack.';
const policyWords = ({ version, before }) => [
    version.state === 'absent'
        ? 'The file was removed: the built-in policy judges'
        : version.state === 'invalid'
            ? 'The file is not valid: no change can pass by it'
            : 'In force',
    before ? 'already when the period began' : '',
]
    .filter((part) => part !== '')
    .join(', ');
const knownWords = {
    'in-force': 'in force in the period',
    'other-version': 'a version of the file that was not in force in the period',
    'built-in': 'the policy built into this version of change-gate',
    unknown: 'not known from the history of the file: ask where it came from',
};
const elsewhenWords = (changes) => `${(0,_report_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(changes, 'change')} judged by it ${changes === 1 ? 'was' : 'were'} merged while another version was in force`;
/** What is said where no version of a policy file was in force. */
const noPolicyFile = 'There was no policy file on the branch, so the built-in policy judged.';
const noPolicyHistory = 'Which versions were in force could not be read.';


/***/ })

};
