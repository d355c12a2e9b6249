export const id = 5540;
export const ids = [5540];
export const modules = {

/***/ 5540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   refusal: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70075);

/** The summary of a run that could not judge: never green, and it says why. */
function refusal(message) {
    const [first = '', ...rest] = message.split('\n');
    const details = rest.filter((line) => line.trim() !== '').map((line) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `\n- ${line.trim()}`);
    return `${[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `### ❓ Not judged\n\n${first}\n`, ...details].map(String).join('')}\n`;
}


/***/ })

};
