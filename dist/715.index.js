export const id = 715;
export const ids = [715];
export const modules = {

/***/ 9715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GitHubError: () => (/* binding */ GitHubError)
/* harmony export */ });
/** Something is wrong between the gate and GitHub. `message` is written for a person and ends with what to do. */
class GitHubError extends Error {
    name = 'GitHubError';
    kind;
    /** What would put it right, as one imperative sentence. */
    remedy;
    constructor(kind, problem, remedy) {
        super(`${problem} ${remedy}`);
        this.kind = kind;
        this.remedy = remedy;
    }
}


/***/ })

};
