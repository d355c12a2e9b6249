export const id = 4420;
export const ids = [4420];
export const modules = {

/***/ 74420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recordsBranchName: () => (/* binding */ recordsBranchName)
/* harmony export */ });
/** Where records are kept unless somebody says otherwise. */
const recordsBranchName = 'change-records';


/***/ })

};
