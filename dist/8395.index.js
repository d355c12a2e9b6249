export const id = 8395;
export const ids = [8395];
export const modules = {

/***/ 8395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ summaryOf),
/* harmony export */   rateOf: () => (/* binding */ rateOf)
/* harmony export */ });
const noPullRequest = 'none: pushed past the gate';
/** Counts a population. Each of the tables adds up to all of it. */
function summaryOf(entries) {
    const records = entries.map(({ record }) => record);
    const by = (read, known) => counted(records, (record) => (record.kind === 'push' ? noPullRequest : read(record)), known);
    return {
        all: countOf('all', records),
        byCategory: by(({ category }) => category, ['standard', 'normal', 'major']),
        byLane: by(({ lane }) => lane, ['ordinary', 'emergency', 'rollback', 'bot', 'install']),
        byVerdict: by(({ verdict }) => verdict, ['pass', 'wait', 'fail', 'unknown']),
        byBranch: counted(records, (record) => (record.kind === 'push' ? record.push.branch : record.merge.base.ref), []),
    };
}
function counted(records, nameOf, known) {
    const names = [...new Set([...known, ...records.map(nameOf)])];
    return names.flatMap((name) => {
        const count = countOf(name, records.filter((record) => nameOf(record) === name));
        return count.changes === 0 ? [] : [count];
    });
}
const countOf = (name, records) => ({
    name,
    changes: records.length,
    compliant: records.filter(({ compliant }) => compliant).length,
});
/** "93.8 %", never rounded up to 100 nor down to 0; of nothing, there is no rate. */
function rateOf({ changes, compliant }) {
    if (changes === 0)
        return 'no rate';
    const tenths = Math.round((compliant / changes) * 1000);
    const honest = compliant === changes ? 1000 : compliant === 0 ? 0 : Math.min(999, Math.max(1, tenths));
    return `${honest % 10 === 0 ? honest / 10 : (honest / 10).toFixed(1)} %`;
}


/***/ })

};
