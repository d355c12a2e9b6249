export const id = 5138;
export const ids = [5138];
export const modules = {

/***/ 5138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   requireCommand: () => (/* binding */ requireCommand),
/* harmony export */   ruleset: () => (/* binding */ ruleset)
/* harmony export */ });
/** GitHub Actions, by whose token the status is written: nobody else can then set it. `gh api apps/github-actions --jq .id` */
const githubActions = 15368;
/** The ruleset that makes the status required. https://docs.github.com/rest/repos/rules#create-a-repository-ruleset */
function ruleset(remote) {
    // On another server the app has another number.
    const known = remote === null || remote.host === 'github.com';
    const check = { context: 'change-gate', ...(known ? { integration_id: githubActions } : {}) };
    return {
        name: 'change-gate',
        target: 'branch',
        enforcement: 'active',
        conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
        rules: [
            {
                type: 'required_status_checks',
                parameters: { strict_required_status_checks_policy: false, required_status_checks: [check] },
            },
        ],
    };
}
/** The command that makes the status required. Without a known remote, gh finds the repository itself. */
function requireCommand(remote) {
    const repository = remote === null ? '{owner}/{repo}' : `${remote.owner}/${remote.repo}`;
    const host = remote === null || remote.host === 'github.com' ? '' : ` --hostname ${remote.host}`;
    const rows = Object.entries(ruleset(remote)).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
    return `gh api --method POST${host} 'repos/${repository}/rulesets' --input - <<'JSON'\n{\n${rows.join(',\n')}\n}\nJSON`;
}


/***/ })

};
