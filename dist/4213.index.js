export const id = 4213;
export const ids = [4213];
export const modules = {

/***/ 84213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  policyText: () => (/* binding */ policyText),
  printPolicy: () => (/* binding */ printPolicy)
});

// EXTERNAL MODULE: ./build/src/rules/index.js + 27 modules
var rules = __webpack_require__(22771);
// EXTERNAL MODULE: ./build/src/policy/built-in.js + 1 modules
var built_in = __webpack_require__(96580);
// EXTERNAL MODULE: ./build/src/policy/hash.js
var hash = __webpack_require__(42598);
// EXTERNAL MODULE: ./build/src/policy/problem.js
var problem = __webpack_require__(12863);
// EXTERNAL MODULE: ./build/src/policy/schema.js + 24 modules
var schema = __webpack_require__(86056);
// EXTERNAL MODULE: ./build/src/policy/walk-schema.js
var walk_schema = __webpack_require__(99955);
;// CONCATENATED MODULE: ./build/src/policy/yaml-text.js
/** Plain data as YAML that people read: short collections on one line, long lists folded, comments above what they explain. */
/** Columns of a line, where its words allow it. */
const width = 110;
/** Writes a mapping. Reading the text as YAML 1.2 gives the same data. */
function yamlText(data, style, head) {
    const writer = new Writer(style, head);
    writer.mapping(data, [], '');
    return { text: `${writer.lines.join('\n')}\n`, lines: writer.places };
}
class Writer {
    lines;
    places = new Map();
    style;
    told = new Map();
    constructor(style, head) {
        this.style = style;
        this.lines = head.map((line) => `# ${line}`.trimEnd());
    }
    mapping(mapping, path, indent) {
        for (const [key, value] of Object.entries(mapping)) {
            if (value !== undefined)
                this.entry(key, value, [...path, key], indent);
        }
    }
    entry(key, value, path, indent) {
        if (this.style.spaced(path))
            this.lines.push('');
        for (const comment of this.commentsOf(path)) {
            this.lines.push(...wrapped(comment, width - indent.length - 2).map((line) => `${indent}# ${line}`));
        }
        this.place(path);
        const name = `${indent}${scalar(key)}:`;
        const isLong = (Array.isArray(value) && value.some(isCollection)) || this.isExplained(value, path);
        const flow = isLong ? null : onOneLine(value);
        if (flow !== null && (name.length + flow.length < width || !isCollection(value)))
            this.lines.push(`${name} ${flow}`);
        else if (Array.isArray(value))
            this.list(value, path, name, indent);
        else if (isMapping(value)) {
            this.lines.push(name);
            this.mapping(value, path, `${indent}  `);
        }
    }
    list(list, path, name, indent) {
        if (!list.some(isCollection)) {
            this.folded(list, path, name, indent);
            return;
        }
        this.lines.push(name);
        for (const [index, item] of list.entries())
            this.item(item, [...path, String(index)], indent);
    }
    item(item, path, indent) {
        this.place(path);
        const flow = this.isExplained(item, path) ? null : onOneLine(item);
        if (flow !== null && indent.length + flow.length + 4 < width)
            this.lines.push(`${indent}  - ${flow}`);
        else if (isMapping(item) && Object.keys(item).length > 0) {
            const start = this.lines.length;
            this.mapping(item, path, `${indent}    `);
            this.lines[start] = `${indent}  - ${(this.lines[start] ?? '').trimStart()}`;
        }
        else
            this.lines.push(`${indent}  - ${JSON.stringify(item)}`);
    }
    /** A list of texts in brackets over several lines: as many on each as fit. */
    folded(list, path, name, indent) {
        this.lines.push(`${name} [`);
        let line = `${indent}  `;
        for (const [index, item] of list.entries()) {
            const text = `${scalar(item)},`;
            if (line.trim() !== '' && line.length + text.length > width) {
                this.lines.push(line.trimEnd());
                line = `${indent}  `;
            }
            this.place([...path, String(index)]);
            line += `${text} `;
        }
        this.lines.push(line.trimEnd(), `${indent}]`);
    }
    place(path) {
        this.places.set(JSON.stringify(path), this.lines.length + 1);
    }
    /** On one line there is no room for what explains the members. */
    isExplained(value, path) {
        return isMapping(value) && Object.keys(value).some((key) => this.commentsOf([...path, key]).length > 0);
    }
    commentsOf(path) {
        const key = JSON.stringify(path);
        const comments = this.told.get(key) ?? this.style.comments(path);
        this.told.set(key, comments);
        return comments;
    }
}
const isMapping = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isCollection = (value) => typeof value === 'object' && value !== null;
/** A value in one line; null: too much for one. */
function onOneLine(value) {
    if (!isCollection(value))
        return scalar(value);
    const items = Array.isArray(value)
        ? value.map(onOneLine)
        : Object.entries(isMapping(value) ? value : {}).map(([key, member]) => {
            const text = onOneLine(member);
            return text === null || isMapping(member) ? null : `${scalar(key)}: ${text}`;
        });
    const text = items.includes(null) ? null : items.join(', ');
    if (text === null || text.length > width)
        return null;
    return Array.isArray(value) ? `[${text}]` : text === '' ? '{}' : `{${text}}`;
}
/** Words that YAML 1.1 or 1.2 takes for something else than a text. */
const reserved = /^(?:true|false|null|yes|no|on|off|y|n|~)$/i;
/** A text without quotes where nothing in it has a meaning of its own, in quotes otherwise. */
function scalar(value) {
    if (typeof value !== 'string')
        return JSON.stringify(value);
    const plain = /^[A-Za-z][\w./ ()-]*$/.test(value) && !value.endsWith(' ') && !reserved.test(value);
    return plain ? value : quoted(value);
}
/** JSON's escapes are YAML's as well, but for characters that YAML does not print. */
function quoted(value) {
    return JSON.stringify(value).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
function wrapped(text, columns) {
    const lines = [];
    let line = '';
    for (const word of text.split(/\s+/)) {
        if (line !== '' && line.length + word.length + 1 > columns) {
            lines.push(line);
            line = '';
        }
        line += line === '' ? word : ` ${word}`;
    }
    return line === '' ? lines : [...lines, line];
}

;// CONCATENATED MODULE: ./build/src/policy/print.js







/** Said once, in the head, instead of under each rule. */
const everyRule = ['level', 'clauses', 'controls'];
/** In the order of interest: who decides, what is asked, when; the long lists of files come last. */
const order = [
    'extends',
    'document',
    'people',
    'bots',
    'calendar',
    'freezes',
    'emergency',
    'rollback',
    'rules',
    'labels',
    'areas',
    'categories',
];
/**
 * The policy as commented YAML: what each setting means, what differs from the default, and in which lanes a rule is
 * lifted. Parsing it gives the same policy.
 */
function printPolicy(policy) {
    return policyText(policy).text;
}
/** The printed policy, with the line of each setting and list item by its path as JSON: `["areas","api","paths","3"]`. */
function policyText(policy) {
    // What is not in the list is a setting like those before the rules.
    const rank = (key) => (order.includes(key) ? order.indexOf(key) : order.indexOf('rules') - 0.5);
    const sorted = Object.fromEntries(Object.entries(policy).sort(([one], [other]) => rank(one) - rank(other)));
    return yamlText(sorted, styleOf(policy), [
        ...[
            `The policy in force: every setting of ${(0,problem/* quote */.hD)(policy.document.title)}`,
            `SHA-256 of what it says: ${(0,hash/* policyHash */.t)(policy)}`,
            '',
            'Who decides: people, bots. When: calendar, freezes. Other ways through: emergency, rollback.',
            'What is asked of a change: rules. What a change is: labels, areas (sensitive, 4.3), categories (Standard 3.2, Major 3.5).',
            `Each rule has a level (${(0,walk_schema/* descriptionOf */.Kq)((0,walk_schema/* child */.jf)((0,walk_schema/* child */.jf)((0,walk_schema/* child */.jf)(schema/* PolicySchema */.Q, 'rules'), 'title'), 'level'))}),`,
            'the clauses of the policy document that ask for it, and the controls that it supports.',
            'Files are named by globs: "*" is a part of a name, "**" any folders, {a,b} one of these, !(a) anything but a.',
            '',
        ],
    ]);
}
function styleOf(policy) {
    const told = new Set();
    return {
        spaced: (path) => path.length === 1 ||
            (path.length === 2 && (path[0] === 'rules' || path[0] === 'areas')) ||
            (path.length === 3 && path[0] === 'categories' && path[1] !== 'tests'),
        comments: (path) => {
            const expected = path.reduce((schema, key) => (0,walk_schema/* child */.jf)(schema, /^\d+$/.test(key) ? Number(key) : key), schema/* PolicySchema */.Q);
            return [...remarks(path, expected, told), ...difference(path, policy)];
        },
    };
}
/** What a setting means, once: the members of areas and kinds are all alike. */
function remarks(path, expected, told) {
    const [name = '', parent = ''] = [path.at(-1), path.at(-2)];
    const rule = path.length === 2 && parent === 'rules' ? rules/* rules */.a.find(({ id }) => id === name) : undefined;
    const isCommon = path[0] === 'rules' && path.length === 3 && everyRule.includes(name);
    const description = isCommon || parent === 'hours' ? undefined : (0,walk_schema/* descriptionOf */.Kq)(expected);
    const isNews = description !== undefined && (path[0] === 'rules' || !told.has(description));
    if (description !== undefined)
        told.add(description);
    return [
        ...(isNews ? [description] : []),
        ...(rule?.liftedBy && rule.liftedBy.length > 0 ? [`Lifted in: ${rule.liftedBy.join(', ')}`] : []),
    ];
}
/** How a setting differs from the built-in policy; of a mapping, its members say so. */
function difference(path, policy) {
    const now = at(policy, path);
    if (typeof now === 'object' && now !== null && !Array.isArray(now))
        return [];
    const before = at(built_in.builtInPolicy, path);
    if ((0,hash/* canonicalJson */.d)(now) === (0,hash/* canonicalJson */.d)(before))
        return [];
    return [
        before === undefined ? 'Added: the default has none' : `Changed: the default is ${cut((0,hash/* canonicalJson */.d)(before))}`,
    ];
}
function cut(text) {
    return text.length > 200 ? `${text.slice(0, 199)}…` : text;
}
function at(value, path) {
    return path.reduce((within, key) => {
        if (typeof within !== 'object' || within === null || !Object.hasOwn(within, key))
            return undefined;
        return new Map(Object.entries(within)).get(key);
    }, value);
}


/***/ })

};
