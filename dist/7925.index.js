export const id = 7925;
export const ids = [7925];
export const modules = {

/***/ 17925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   peopleLists: () => (/* binding */ peopleLists)
/* harmony export */ });
/** Every list of logins and teams that the policy has. */
function peopleLists({ people, emergency }) {
    const roles = Object.entries(people).map(([role, names]) => ({ role, path: ['people', role], names }));
    const declaring = { role: 'declaredBy', path: ['emergency', 'declaredBy'], names: emergency.declaredBy };
    return [...roles, declaring].map(({ role, path, names }) => ({
        role,
        path,
        people: names.map((name, index) => ({ name, path: [...path, index] })),
    }));
}


/***/ })

};
