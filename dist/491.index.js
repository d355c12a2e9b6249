export const id = 491;
export const ids = [491];
export const modules = {

/***/ 9491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   printPolicy: () => (/* binding */ printPolicy)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7893);
/* harmony import */ var _built_in_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6580);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2598);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2863);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4968);
/* harmony import */ var _walk_schema_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9955);
/** The effective policy as a file that people can read, and that means the same when it is read again. Loads yaml and zod. */







/** Said once, in the head, instead of under each rule. */
const everyRule = ['level', 'clauses', 'controls'];
/**
 * The policy as commented YAML: what each setting means, what differs from the default, and in which lanes a rule is
 * lifted. Parsing it gives the same policy.
 */
function printPolicy(policy) {
    const document = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Document */ .yo(policy);
    document.commentBefore = comment([
        `The policy in force: every setting of ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD)(policy.document.title)}`,
        `SHA-256 of what it says: ${(0,_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .policyHash */ .t)(policy)}`,
        `Each rule has a level (${(0,_walk_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .descriptionOf */ .Kq)((0,_walk_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .child */ .jf)((0,_walk_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .child */ .jf)((0,_walk_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .child */ .jf)(_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .PolicySchema */ .Q, 'rules'), 'title'), 'level'))}), the clauses of the policy document that ask for it, and the controls that it supports`,
    ]);
    if (document.contents)
        annotate(document.contents, _schema_js__WEBPACK_IMPORTED_MODULE_4__/* .PolicySchema */ .Q, _built_in_js__WEBPACK_IMPORTED_MODULE_2__/* .builtInPolicy */ .C, '');
    return document.toString({ lineWidth: 110, flowCollectionPadding: false });
}
function annotate(mapping, schema, usual, parent) {
    for (const [index, { key, value }] of mapping.items.entries()) {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key))
            continue;
        const name = String(key.value);
        const expected = (0,_walk_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .child */ .jf)(schema, name);
        const before = member(usual, name);
        key.commentBefore = comment(remarks(name, expected, parent, (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value) ? undefined : changed(value, before)));
        key.spaceBefore = index > 0 && (parent === '' || parent === 'rules');
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(value))
            value.flow = value.items.every(yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn) && value.items.join(', ').length < 80;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value) && expected)
            annotate(value, expected, before, name);
    }
}
function remarks(name, expected, parent, difference) {
    const rule = parent === 'rules' ? _rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .rules */ .a.find(({ id }) => id === name) : undefined;
    const isCommon = everyRule.includes(name) && _rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .rules */ .a.some(({ id }) => id === parent);
    return [
        isCommon ? undefined : (0,_walk_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .descriptionOf */ .Kq)(expected),
        rule?.liftedBy && rule.liftedBy.length > 0 ? `Lifted in: ${rule.liftedBy.join(', ')}` : undefined,
        difference,
    ].filter((remark) => remark !== undefined);
}
function changed(value, before) {
    const now = (0,_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .d)((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(value) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(value) ? value.toJSON() : value);
    if (now === (0,_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .d)(before))
        return undefined;
    return before === undefined ? 'Added: the default has none' : `Changed: the default is ${cut((0,_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .d)(before))}`;
}
function cut(text) {
    return text.length > 200 ? `${text.slice(0, 199)}…` : text;
}
/** Comment lines of about 100 columns. */
function comment(remarks) {
    const lines = remarks.flatMap((remark) => remark.replace(/\s+/g, ' ').match(/\S(?:.{0,98}\S)?(?=\s|$)|\S+/gu) ?? []);
    return lines.length === 0 ? null : lines.map((line) => ` ${line}`).join('\n');
}
function member(value, key) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
        return undefined;
    return new Map(Object.entries(value)).get(key);
}


/***/ })

};
