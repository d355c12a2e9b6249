export const id = 9510;
export const ids = [9510];
export const modules = {

/***/ 39510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   emptyPart: () => (/* binding */ emptyPart),
/* harmony export */   mergeParts: () => (/* binding */ mergeParts),
/* harmony export */   partText: () => (/* binding */ partText)
/* harmony export */ });
/** A part report of nothing. */
const emptyPart = { partVersion: 1, months: [] };
/**
 * Merges part reports, such as those of several repositories. Exact: what is merged is what would have been counted together.
 * Where two know the same month of the same repository, the one that was read later stands. Associative and commutative.
 */
function mergeParts(...parts) {
    const latest = new Map();
    for (const month of parts.flatMap(({ months }) => months)) {
        // GitHub knows a repository by its name without regard to case.
        const key = `${month.repository.toLowerCase()} ${month.month}`;
        const known = latest.get(key);
        if (known === undefined || isLater(month, known))
            latest.set(key, month);
    }
    return {
        partVersion: 1,
        months: [...latest].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, each]) => each),
    };
}
/** A total order, so that it does not matter which of two is merged first. */
function isLater(one, other) {
    const [a, b] = [Date.parse(one.readAt), Date.parse(other.readAt)];
    return a === b ? JSON.stringify(one) > JSON.stringify(other) : a > b;
}
/** A part report as it stands in its file. */
const partText = (part) => `${JSON.stringify(part)}\n`;


/***/ })

};
