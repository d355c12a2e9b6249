export const id = 2161;
export const ids = [2161];
export const modules = {

/***/ 62161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jsonFault: () => (/* binding */ jsonFault)
/* harmony export */ });
const literal = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const messages = {
    value: 'a value is missing here',
    'value or ]': 'a value or "]" is missing here',
    key: 'a name in double quotes is missing here',
    'key or }': 'a name in double quotes or "}" is missing here',
    ':': '":" is missing here',
    ', or end': 'a comma or a closing bracket is missing here',
};
/**
 * The first fault of a text that JSON.parse refuses (RFC 8259); null: there is none. What engines say of it differs from
 * version to version, and most do not say where it is.
 */
function jsonFault(text) {
    const open = [];
    let awaited = 'value';
    let at = 0;
    for (;;) {
        while (' \t\r\n'.includes(text.charAt(at)) && at < text.length)
            at += 1;
        if (at >= text.length)
            return awaited === 'nothing' ? null : fault('it ends too early');
        if (awaited === 'nothing')
            return fault('more follows after its end');
        const step = next(text, at, awaited, open);
        if ('why' in step)
            return fault(step.why, step.at);
        at = step.at;
        awaited = step.awaited;
    }
    function fault(why, place = at) {
        const before = text.slice(0, place).split('\n');
        return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, why };
    }
}
function next(text, at, awaited, open) {
    const character = text.charAt(at);
    if (character === (open.at(-1) === '{' ? '}' : ']') && [', or end', 'key or }', 'value or ]'].includes(awaited)) {
        open.pop();
        return { at: at + 1, awaited: afterValue(open) };
    }
    if (awaited === 'value' || awaited === 'value or ]')
        return value(text, at, awaited, open);
    const refused = { at, why: messages[awaited] };
    if (awaited === ':')
        return character === ':' ? { at: at + 1, awaited: 'value' } : refused;
    if (awaited === ', or end') {
        return character === ',' ? { at: at + 1, awaited: open.at(-1) === '{' ? 'key' : 'value' } : refused;
    }
    return character === '"' ? string(text, at, ':') : refused;
}
function value(text, at, awaited, open) {
    const character = text.charAt(at);
    if (character === '"')
        return string(text, at, afterValue(open));
    if (character === '{' || character === '[') {
        open.push(character);
        return { at: at + 1, awaited: character === '{' ? 'key or }' : 'value or ]' };
    }
    literal.lastIndex = at;
    const found = literal.exec(text)?.[0];
    return found === undefined ? { at, why: messages[awaited] } : { at: at + found.length, awaited: afterValue(open) };
}
const afterValue = (open) => (open.length === 0 ? 'nothing' : ', or end');
function string(text, start, awaited) {
    for (let at = start + 1; at < text.length; at += 1) {
        const character = text.charAt(at);
        if (character === '"')
            return { at: at + 1, awaited };
        if (character < ' ')
            return { at, why: 'a text in quotes may not break off or hold a control character' };
        if (character !== '\\')
            continue;
        escaped.lastIndex = at;
        const found = escaped.exec(text)?.[0];
        if (found === undefined)
            return { at, why: 'JSON knows no such escape: write "\\\\" for a backslash' };
        at += found.length - 1;
    }
    return { at: start, why: 'nothing closes this quote' };
}


/***/ })

};
