export const id = 2950;
export const ids = [2950];
export const modules = {

/***/ 82950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  requireCommand: () => (/* binding */ requireCommand),
  ruleset: () => (/* binding */ ruleset)
});

;// CONCATENATED MODULE: ./build/src/init/legible-json.js
/** Columns. */
const width = 100;
/** JSON for people: members on lines of their own, but what is within a member on one line where it fits. */
const legibleJson = (value) => broken(value, '');
function broken(value, indent) {
    const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
    const inside = `${indent}  `;
    const lines = Object.entries(value).map(([name, each]) => {
        const start = Array.isArray(value) ? inside : `${inside}${JSON.stringify(name)}: `;
        const line = `${start}${onOneLine(each)}`;
        // The comma that may follow counts too.
        return line.length < width || typeof each !== 'object' || each === null ? line : `${start}${broken(each, inside)}`;
    });
    return `${open}\n${lines.join(',\n')}\n${indent}${close}`;
}
function onOneLine(value) {
    if (Array.isArray(value))
        return `[${value.map(onOneLine).join(', ')}]`;
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    const members = Object.entries(value).map(([name, each]) => `${JSON.stringify(name)}: ${onOneLine(each)}`);
    return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

;// CONCATENATED MODULE: ./build/src/init/ruleset.js

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
    return `gh api --method POST${host} 'repos/${repository}/rulesets' --input - <<'JSON'\n${legibleJson(ruleset(remote))}\nJSON`;
}


/***/ })

};
