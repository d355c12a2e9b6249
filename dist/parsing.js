
const id = 0;
const ids = [610, 672, 477];
const modules = { 9610: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Dk: () => composer_Composer,
JG: () => Lexer,
HN: () => LineCounter,
iX: () => parser_Parser,
Vj: () => isAlias,
jh: () => isMap,
jn: () => isScalar,
oP: () => isSeq,
Tp: () => parseDocument
});
const ALIAS = Symbol.for("yaml.alias");
const DOC = Symbol.for("yaml.document");
const MAP = Symbol.for("yaml.map");
const PAIR = Symbol.for("yaml.pair");
const SCALAR = Symbol.for("yaml.scalar");
const SEQ = Symbol.for("yaml.seq");
const NODE_TYPE = Symbol.for("yaml.node.type");
const isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
const identity_isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
const isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
const isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
const isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
const isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
function isCollection(node) {
if (node && typeof node === "object") switch (node[NODE_TYPE]) {
	case MAP:
	case SEQ: return true;
}
return false;
}
function isNode(node) {
if (node && typeof node === "object") switch (node[NODE_TYPE]) {
	case ALIAS:
	case MAP:
	case SCALAR:
	case SEQ: return true;
}
return false;
}
const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;
const BREAK = Symbol("break visit");
const SKIP = Symbol("skip children");
const REMOVE = Symbol("remove node");
function visit(node, visitor) {
const visitor_ = initVisitor(visitor);
if (identity_isDocument(node)) {
	if (visit_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
} else visit_(null, node, visitor_, Object.freeze([]));
}
visit.BREAK = BREAK;
visit.SKIP = SKIP;
visit.REMOVE = REMOVE;
function visit_(key, node, visitor, path) {
const ctrl = callVisitor(key, node, visitor, path);
if (isNode(ctrl) || isPair(ctrl)) {
	replaceNode(key, path, ctrl);
	return visit_(key, ctrl, visitor, path);
}
if (typeof ctrl !== "symbol") {
	if (isCollection(node)) {
		path = Object.freeze(path.concat(node));
		for (let i = 0; i < node.items.length; ++i) {
			const ci = visit_(i, node.items[i], visitor, path);
			if (typeof ci === "number") i = ci - 1;
			else if (ci === BREAK) return BREAK;
			else if (ci === REMOVE) {
				node.items.splice(i, 1);
				i -= 1;
			}
		}
	} else if (isPair(node)) {
		path = Object.freeze(path.concat(node));
		const ck = visit_("key", node.key, visitor, path);
		if (ck === BREAK) return BREAK;
		else if (ck === REMOVE) node.key = null;
		const cv = visit_("value", node.value, visitor, path);
		if (cv === BREAK) return BREAK;
		else if (cv === REMOVE) node.value = null;
	}
}
return ctrl;
}
async function visitAsync(node, visitor) {
const visitor_ = initVisitor(visitor);
if (identity_isDocument(node)) {
	if (await visitAsync_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
} else await visitAsync_(null, node, visitor_, Object.freeze([]));
}
visitAsync.BREAK = BREAK;
visitAsync.SKIP = SKIP;
visitAsync.REMOVE = REMOVE;
async function visitAsync_(key, node, visitor, path) {
const ctrl = await callVisitor(key, node, visitor, path);
if (isNode(ctrl) || isPair(ctrl)) {
	replaceNode(key, path, ctrl);
	return visitAsync_(key, ctrl, visitor, path);
}
if (typeof ctrl !== "symbol") {
	if (isCollection(node)) {
		path = Object.freeze(path.concat(node));
		for (let i = 0; i < node.items.length; ++i) {
			const ci = await visitAsync_(i, node.items[i], visitor, path);
			if (typeof ci === "number") i = ci - 1;
			else if (ci === BREAK) return BREAK;
			else if (ci === REMOVE) {
				node.items.splice(i, 1);
				i -= 1;
			}
		}
	} else if (isPair(node)) {
		path = Object.freeze(path.concat(node));
		const ck = await visitAsync_("key", node.key, visitor, path);
		if (ck === BREAK) return BREAK;
		else if (ck === REMOVE) node.key = null;
		const cv = await visitAsync_("value", node.value, visitor, path);
		if (cv === BREAK) return BREAK;
		else if (cv === REMOVE) node.value = null;
	}
}
return ctrl;
}
function initVisitor(visitor) {
if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) return Object.assign({
	Alias: visitor.Node,
	Map: visitor.Node,
	Scalar: visitor.Node,
	Seq: visitor.Node
}, visitor.Value && {
	Map: visitor.Value,
	Scalar: visitor.Value,
	Seq: visitor.Value
}, visitor.Collection && {
	Map: visitor.Collection,
	Seq: visitor.Collection
}, visitor);
return visitor;
}
function callVisitor(key, node, visitor, path) {
if (typeof visitor === "function") return visitor(key, node, path);
if (isMap(node)) return visitor.Map?.(key, node, path);
if (isSeq(node)) return visitor.Seq?.(key, node, path);
if (isPair(node)) return visitor.Pair?.(key, node, path);
if (isScalar(node)) return visitor.Scalar?.(key, node, path);
if (isAlias(node)) return visitor.Alias?.(key, node, path);
}
function replaceNode(key, path, node) {
const parent = path[path.length - 1];
if (isCollection(parent)) parent.items[key] = node;
else if (isPair(parent)) {
	if (key === "key") parent.key = node;
	else parent.value = node;
} else if (identity_isDocument(parent)) parent.contents = node;
else {
	const pt = isAlias(parent) ? "alias" : "scalar";
	throw new Error(`Cannot replace node with ${pt} parent`);
}
}
const escapeChars = {
"!": "%21",
",": "%2C",
"[": "%5B",
"]": "%5D",
"{": "%7B",
"}": "%7D"
};
const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
class Directives {
constructor(yaml, tags) {
	this.docStart = null;
	this.docEnd = false;
	this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
	this.tags = Object.assign({}, Directives.defaultTags, tags);
}
clone() {
	const copy = new Directives(this.yaml, this.tags);
	copy.docStart = this.docStart;
	return copy;
}
atDocument() {
	const res = new Directives(this.yaml, this.tags);
	switch (this.yaml.version) {
		case "1.1":
			this.atNextDocument = true;
			break;
		case "1.2":
			this.atNextDocument = false;
			this.yaml = {
				explicit: Directives.defaultYaml.explicit,
				version: "1.2"
			};
			this.tags = Object.assign({}, Directives.defaultTags);
	}
	return res;
}
add(line, onError) {
	if (this.atNextDocument) {
		this.yaml = {
			explicit: Directives.defaultYaml.explicit,
			version: "1.1"
		};
		this.tags = Object.assign({}, Directives.defaultTags);
		this.atNextDocument = false;
	}
	const parts = line.trim().split(/[ \t]+/);
	const name = parts.shift();
	switch (name) {
		case "%TAG": {
			if (parts.length !== 2) {
				onError(0, "%TAG directive should contain exactly two parts");
				if (parts.length < 2) return false;
			}
			const [handle, prefix] = parts;
			this.tags[handle] = prefix;
			return true;
		}
		case "%YAML": {
			this.yaml.explicit = true;
			if (parts.length !== 1) {
				onError(0, "%YAML directive should contain exactly one part");
				return false;
			}
			const [version] = parts;
			if (version === "1.1" || version === "1.2") {
				this.yaml.version = version;
				return true;
			} else {
				const isValid = /^\d+\.\d+$/.test(version);
				onError(6, `Unsupported YAML version ${version}`, isValid);
				return false;
			}
		}
		default:
			onError(0, `Unknown directive ${name}`, true);
			return false;
	}
}
tagName(source, onError) {
	if (source === "!") return "!";
	if (source[0] !== "!") {
		onError(`Not a valid tag: ${source}`);
		return null;
	}
	if (source[1] === "<") {
		const verbatim = source.slice(2, -1);
		if (verbatim === "!" || verbatim === "!!") {
			onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
			return null;
		}
		if (source[source.length - 1] !== ">") onError("Verbatim tags must end with a >");
		return verbatim;
	}
	const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
	if (!suffix) onError(`The ${source} tag has no suffix`);
	const prefix = this.tags[handle];
	if (prefix) try {
		return prefix + decodeURIComponent(suffix);
	} catch (error) {
		onError(String(error));
		return null;
	}
	if (handle === "!") return source;
	onError(`Could not resolve tag: ${source}`);
	return null;
}
tagString(tag) {
	for (const [handle, prefix] of Object.entries(this.tags)) if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
	return tag[0] === "!" ? tag : `!<${tag}>`;
}
toString(doc) {
	const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
	const tagEntries = Object.entries(this.tags);
	let tagNames;
	if (doc && tagEntries.length > 0 && isNode(doc.contents)) {
		const tags = {};
		visit(doc.contents, (_key, node) => {
			if (isNode(node) && node.tag) tags[node.tag] = true;
		});
		tagNames = Object.keys(tags);
	} else tagNames = [];
	for (const [handle, prefix] of tagEntries) {
		if (handle === "!!" && prefix === "tag:yaml.org,2002:") continue;
		if (!doc || tagNames.some((tn) => tn.startsWith(prefix))) lines.push(`%TAG ${handle} ${prefix}`);
	}
	return lines.join("\n");
}
}
Directives.defaultYaml = {
explicit: false,
version: "1.2"
};
Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
function anchorIsValid(anchor) {
if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
	const msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
	throw new Error(msg);
}
return true;
}
function anchorNames(root) {
const anchors = new Set();
visit(root, { Value(_key, node) {
	if (node.anchor) anchors.add(node.anchor);
} });
return anchors;
}
function findNewAnchor(prefix, exclude) {
for (let i = 1;; ++i) {
	const name = `${prefix}${i}`;
	if (!exclude.has(name)) return name;
}
}
function createNodeAnchors(doc, prefix) {
const aliasObjects = [];
const sourceObjects = new Map();
let prevAnchors = null;
return {
	onAnchor: (source) => {
		aliasObjects.push(source);
		prevAnchors ?? (prevAnchors = anchorNames(doc));
		const anchor = findNewAnchor(prefix, prevAnchors);
		prevAnchors.add(anchor);
		return anchor;
	},
	setAnchors: () => {
		for (const source of aliasObjects) {
			const ref = sourceObjects.get(source);
			if (typeof ref === "object" && ref.anchor && (isScalar(ref.node) || isCollection(ref.node))) ref.node.anchor = ref.anchor;
			else {
				const error = new Error("Failed to resolve repeated object (this should not happen)");
				error.source = source;
				throw error;
			}
		}
	},
	sourceObjects
};
}
function applyReviver(reviver, obj, key, val) {
if (val && typeof val === "object") {
	if (Array.isArray(val)) for (let i = 0, len = val.length; i < len; ++i) {
		const v0 = val[i];
		const v1 = applyReviver(reviver, val, String(i), v0);
		if (v1 === void 0) delete val[i];
		else if (v1 !== v0) val[i] = v1;
	}
	else if (val instanceof Map) for (const k of Array.from(val.keys())) {
		const v0 = val.get(k);
		const v1 = applyReviver(reviver, val, k, v0);
		if (v1 === void 0) val.delete(k);
		else if (v1 !== v0) val.set(k, v1);
	}
	else if (val instanceof Set) for (const v0 of Array.from(val)) {
		const v1 = applyReviver(reviver, val, v0, v0);
		if (v1 === void 0) val.delete(v0);
		else if (v1 !== v0) {
			val.delete(v0);
			val.add(v1);
		}
	}
	else for (const [k, v0] of Object.entries(val)) {
		const v1 = applyReviver(reviver, val, k, v0);
		if (v1 === void 0) delete val[k];
		else if (v1 !== v0) val[k] = v1;
	}
}
return reviver.call(obj, key, val);
}
function toJS(value, arg, ctx) {
if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
if (value && typeof value.toJSON === "function") {
	if (!ctx || !hasAnchor(value)) return value.toJSON(arg, ctx);
	const data = {
		aliasCount: 0,
		count: 1,
		res: void 0
	};
	ctx.anchors.set(value, data);
	ctx.onCreate = (res) => {
		data.res = res;
		delete ctx.onCreate;
	};
	const res = value.toJSON(arg, ctx);
	if (ctx.onCreate) ctx.onCreate(res);
	return res;
}
if (typeof value === "bigint" && !ctx?.keep) return Number(value);
return value;
}
class NodeBase {
constructor(type) {
	Object.defineProperty(this, NODE_TYPE, { value: type });
}
clone() {
	const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
	if (this.range) copy.range = this.range.slice();
	return copy;
}
toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
	if (!identity_isDocument(doc)) throw new TypeError("A document argument is required");
	const ctx = {
		anchors: new Map(),
		doc,
		keep: true,
		mapAsMap: mapAsMap === true,
		mapKeyWarned: false,
		maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
	};
	const res = toJS(this, "", ctx);
	if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
	return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
}
}
class Alias extends NodeBase {
constructor(source) {
	super(ALIAS);
	this.source = source;
	Object.defineProperty(this, "tag", { set() {
		throw new Error("Alias nodes cannot have tags");
	} });
}
resolve(doc, ctx) {
	if (ctx?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
	let nodes;
	if (ctx?.aliasResolveCache) nodes = ctx.aliasResolveCache;
	else {
		nodes = [];
		visit(doc, { Node: (_key, node) => {
			if (isAlias(node) || hasAnchor(node)) nodes.push(node);
		} });
		if (ctx) ctx.aliasResolveCache = nodes;
	}
	let found = void 0;
	for (const node of nodes) {
		if (node === this) break;
		if (node.anchor === this.source) found = node;
	}
	if (found && ctx) {
		const { anchors, doc, maxAliasCount } = ctx;
		let data = anchors.get(found);
		if (!data) {
			toJS(found, null, ctx);
			data = anchors.get(found);
		}
		if (data?.res === void 0) throw new ReferenceError("This should not happen: Alias anchor was not resolved?");
		if (maxAliasCount >= 0) {
			data.count += 1;
			if (data.aliasCount === 0) data.aliasCount = getAliasCount(doc, found, anchors);
			if (data.count * data.aliasCount > maxAliasCount) throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack");
		}
	}
	return found;
}
toJSON(_arg, ctx) {
	if (!ctx) return { source: this.source };
	const source = this.resolve(ctx.doc, ctx);
	if (!source) {
		const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
		throw new ReferenceError(msg);
	}
	return ctx.anchors.get(source).res;
}
toString(ctx, _onComment, _onChompKeep) {
	const src = `*${this.source}`;
	if (ctx) {
		anchorIsValid(this.source);
		if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
			const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
			throw new Error(msg);
		}
		if (ctx.implicitKey) return `${src} `;
	}
	return src;
}
}
function getAliasCount(doc, node, anchors) {
if (isAlias(node)) {
	const source = node.resolve(doc);
	const anchor = anchors && source && anchors.get(source);
	return anchor ? anchor.count * anchor.aliasCount : 0;
} else if (isCollection(node)) {
	let count = 0;
	for (const item of node.items) {
		const c = getAliasCount(doc, item, anchors);
		if (c > count) count = c;
	}
	return count;
} else if (isPair(node)) {
	const kc = getAliasCount(doc, node.key, anchors);
	const vc = getAliasCount(doc, node.value, anchors);
	return Math.max(kc, vc);
}
return 1;
}
const isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
class Scalar extends NodeBase {
constructor(value) {
	super(SCALAR);
	this.value = value;
}
toJSON(arg, ctx) {
	return ctx?.keep ? this.value : toJS(this.value, arg, ctx);
}
toString() {
	return String(this.value);
}
}
Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
Scalar.PLAIN = "PLAIN";
Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
const defaultTagPrefix = "tag:yaml.org,2002:";
function findTagObject(value, tagName, tags) {
if (tagName) {
	const match = tags.filter((t) => t.tag === tagName);
	const tagObj = match.find((t) => !t.format) ?? match[0];
	if (!tagObj) throw new Error(`Tag ${tagName} not found`);
	return tagObj;
}
return tags.find((t) => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
if (identity_isDocument(value)) value = value.contents;
if (isNode(value)) return value;
if (isPair(value)) {
	const map = ctx.schema[MAP].createNode?.(ctx.schema, null, ctx);
	map.items.push(value);
	return map;
}
if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) value = value.valueOf();
const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
let ref = void 0;
if (aliasDuplicateObjects && value && typeof value === "object") {
	ref = sourceObjects.get(value);
	if (ref) {
		ref.anchor ?? (ref.anchor = onAnchor(value));
		return new Alias(ref.anchor);
	} else {
		ref = {
			anchor: null,
			node: null
		};
		sourceObjects.set(value, ref);
	}
}
if (tagName?.startsWith("!!")) tagName = defaultTagPrefix + tagName.slice(2);
let tagObj = findTagObject(value, tagName, schema.tags);
if (!tagObj) {
	if (value && typeof value.toJSON === "function") value = value.toJSON();
	if (!value || typeof value !== "object") {
		const node = new Scalar(value);
		if (ref) ref.node = node;
		return node;
	}
	tagObj = value instanceof Map ? schema[MAP] : Symbol.iterator in Object(value) ? schema[SEQ] : schema[MAP];
}
if (onTagObj) {
	onTagObj(tagObj);
	delete ctx.onTagObj;
}
const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar(value);
if (tagName) node.tag = tagName;
else if (!tagObj.default) node.tag = tagObj.tag;
if (ref) ref.node = node;
return node;
}
function collectionFromPath(schema, path, value) {
let v = value;
for (let i = path.length - 1; i >= 0; --i) {
	const k = path[i];
	if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
		const a = [];
		a[k] = v;
		v = a;
	} else v = new Map([[k, v]]);
}
return createNode(v, void 0, {
	aliasDuplicateObjects: false,
	keepUndefined: false,
	onAnchor: () => {
		throw new Error("This should not happen, please report a bug.");
	},
	schema,
	sourceObjects: new Map()
});
}
const isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
class Collection extends NodeBase {
constructor(type, schema) {
	super(type);
	Object.defineProperty(this, "schema", {
		value: schema,
		configurable: true,
		enumerable: false,
		writable: true
	});
}
clone(schema) {
	const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
	if (schema) copy.schema = schema;
	copy.items = copy.items.map((it) => isNode(it) || isPair(it) ? it.clone(schema) : it);
	if (this.range) copy.range = this.range.slice();
	return copy;
}
addIn(path, value) {
	if (isEmptyPath(path)) this.add(value);
	else {
		const [key, ...rest] = path;
		const node = this.get(key, true);
		if (isCollection(node)) node.addIn(rest, value);
		else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
		else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
	}
}
deleteIn(path) {
	const [key, ...rest] = path;
	if (rest.length === 0) return this.delete(key);
	const node = this.get(key, true);
	if (isCollection(node)) return node.deleteIn(rest);
	else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
}
getIn(path, keepScalar) {
	const [key, ...rest] = path;
	const node = this.get(key, true);
	if (rest.length === 0) return !keepScalar && isScalar(node) ? node.value : node;
	else return isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
}
hasAllNullValues(allowScalar) {
	return this.items.every((node) => {
		if (!isPair(node)) return false;
		const n = node.value;
		return n == null || allowScalar && isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
	});
}
hasIn(path) {
	const [key, ...rest] = path;
	if (rest.length === 0) return this.has(key);
	const node = this.get(key, true);
	return isCollection(node) ? node.hasIn(rest) : false;
}
setIn(path, value) {
	const [key, ...rest] = path;
	if (rest.length === 0) this.set(key, value);
	else {
		const node = this.get(key, true);
		if (isCollection(node)) node.setIn(rest, value);
		else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
		else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
	}
}
}
try {
new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
} catch {}
const MERGE_KEY = "<<";
const merge = {
identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
default: "key",
tag: "tag:yaml.org,2002:merge",
test: /^<<$/,
resolve: () => Object.assign(new Scalar(Symbol(MERGE_KEY)), { addToJSMap: addMergeToJSMap }),
stringify: () => MERGE_KEY
};
const isMergeKey = (ctx, key) => (merge.identify(key) || isScalar(key) && (!key.type || key.type === Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map, value) {
const source = resolveAliasValue(ctx, value);
if (isSeq(source)) for (const it of source.items) mergeValue(ctx, map, it);
else if (Array.isArray(source)) for (const it of source) mergeValue(ctx, map, it);
else mergeValue(ctx, map, source);
}
function mergeValue(ctx, map, value) {
const source = resolveAliasValue(ctx, value);
if (!isMap(source)) throw new Error("Merge sources must be maps or map aliases");
const srcMap = source.toJSON(null, ctx, Map);
for (const [key, value] of srcMap) if (map instanceof Map) {
	if (!map.has(key)) map.set(key, value);
} else if (map instanceof Set) map.add(key);
else if (!Object.prototype.hasOwnProperty.call(map, key)) Object.defineProperty(map, key, {
	value,
	writable: true,
	enumerable: true,
	configurable: true
});
return map;
}
function resolveAliasValue(ctx, value) {
return ctx && isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}
function addPairToJSMap(ctx, map, { key, value }) {
if (isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value);
else if (isMergeKey(ctx, key)) addMergeToJSMap(ctx, map, value);
else {
	const jsKey = toJS(key, "", ctx);
	if (map instanceof Map) map.set(jsKey, toJS(value, jsKey, ctx));
	else if (map instanceof Set) map.add(jsKey);
	else {
		const stringKey = stringifyKey(key, jsKey, ctx);
		const jsValue = toJS(value, stringKey, ctx);
		if (stringKey in map) Object.defineProperty(map, stringKey, {
			value: jsValue,
			writable: true,
			enumerable: true,
			configurable: true
		});
		else map[stringKey] = jsValue;
	}
}
return map;
}
function stringifyKey(key, jsKey, ctx) {
if (jsKey === null) return "";
if (typeof jsKey !== "object") return String(jsKey);
if (isNode(key) && ctx?.doc) throw new Error("This bundle writes no YAML");
return JSON.stringify(jsKey);
}
function createPair(key, value, ctx) {
const k = createNode(key, void 0, ctx);
const v = createNode(value, void 0, ctx);
return new Pair(k, v);
}
class Pair {
constructor(key, value = null) {
	Object.defineProperty(this, NODE_TYPE, { value: PAIR });
	this.key = key;
	this.value = value;
}
clone(schema) {
	let { key, value } = this;
	if (isNode(key)) key = key.clone(schema);
	if (isNode(value)) value = value.clone(schema);
	return new Pair(key, value);
}
toJSON(_, ctx) {
	return addPairToJSMap(ctx, ctx?.mapAsMap ? new Map() : {}, this);
}
toString(ctx, onComment, onChompKeep) {
	throw new Error("This bundle writes no YAML");
}
}
function findPair(items, key) {
const k = isScalar(key) ? key.value : key;
for (const it of items) if (isPair(it)) {
	if (it.key === key || it.key === k) return it;
	if (isScalar(it.key) && it.key.value === k) return it;
}
}
class YAMLMap extends Collection {
static get tagName() {
	return "tag:yaml.org,2002:map";
}
constructor(schema) {
	super(MAP, schema);
	this.items = [];
}
static from(schema, obj, ctx) {
	const { keepUndefined, replacer } = ctx;
	const map = new this(schema);
	const add = (key, value) => {
		if (typeof replacer === "function") value = replacer.call(obj, key, value);
		else if (Array.isArray(replacer) && !replacer.includes(key)) return;
		if (value !== void 0 || keepUndefined) map.items.push(createPair(key, value, ctx));
	};
	if (obj instanceof Map) for (const [key, value] of obj) add(key, value);
	else if (obj && typeof obj === "object") for (const key of Object.keys(obj)) add(key, obj[key]);
	if (typeof schema.sortMapEntries === "function") map.items.sort(schema.sortMapEntries);
	return map;
}
add(pair, overwrite) {
	let _pair;
	if (isPair(pair)) _pair = pair;
	else if (!pair || typeof pair !== "object" || !("key" in pair)) _pair = new Pair(pair, pair?.value);
	else _pair = new Pair(pair.key, pair.value);
	const prev = findPair(this.items, _pair.key);
	const sortEntries = this.schema?.sortMapEntries;
	if (prev) {
		if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
		if (isScalar(prev.value) && isScalarValue(_pair.value)) prev.value.value = _pair.value;
		else prev.value = _pair.value;
	} else if (sortEntries) {
		const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
		if (i === -1) this.items.push(_pair);
		else this.items.splice(i, 0, _pair);
	} else this.items.push(_pair);
}
delete(key) {
	const it = findPair(this.items, key);
	if (!it) return false;
	return this.items.splice(this.items.indexOf(it), 1).length > 0;
}
get(key, keepScalar) {
	const node = findPair(this.items, key)?.value;
	return (!keepScalar && isScalar(node) ? node.value : node) ?? void 0;
}
has(key) {
	return !!findPair(this.items, key);
}
set(key, value) {
	this.add(new Pair(key, value), true);
}
toJSON(_, ctx, Type) {
	const map = Type ? new Type() : ctx?.mapAsMap ? new Map() : {};
	if (ctx?.onCreate) ctx.onCreate(map);
	for (const item of this.items) addPairToJSMap(ctx, map, item);
	return map;
}
toString(ctx, onComment, onChompKeep) {
	if (!ctx) return JSON.stringify(this);
	for (const item of this.items) if (!isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
	if (!ctx.allNullValues && this.hasAllNullValues(false)) ctx = Object.assign({}, ctx, { allNullValues: true });
	throw new Error("This bundle writes no YAML");
}
}
const map = {
collection: "map",
default: true,
nodeClass: YAMLMap,
tag: "tag:yaml.org,2002:map",
resolve(map, onError) {
	if (!isMap(map)) onError("Expected a mapping for this tag");
	return map;
},
createNode: (schema, obj, ctx) => YAMLMap.from(schema, obj, ctx)
};
class YAMLSeq extends Collection {
static get tagName() {
	return "tag:yaml.org,2002:seq";
}
constructor(schema) {
	super(SEQ, schema);
	this.items = [];
}
add(value) {
	this.items.push(value);
}
delete(key) {
	const idx = asItemIndex(key);
	if (typeof idx !== "number") return false;
	return this.items.splice(idx, 1).length > 0;
}
get(key, keepScalar) {
	const idx = asItemIndex(key);
	if (typeof idx !== "number") return void 0;
	const it = this.items[idx];
	return !keepScalar && isScalar(it) ? it.value : it;
}
has(key) {
	const idx = asItemIndex(key);
	return typeof idx === "number" && idx < this.items.length;
}
set(key, value) {
	const idx = asItemIndex(key);
	if (typeof idx !== "number") throw new Error(`Expected a valid index, not ${key}.`);
	const prev = this.items[idx];
	if (isScalar(prev) && isScalarValue(value)) prev.value = value;
	else this.items[idx] = value;
}
toJSON(_, ctx) {
	const seq = [];
	if (ctx?.onCreate) ctx.onCreate(seq);
	let i = 0;
	for (const item of this.items) seq.push(toJS(item, String(i++), ctx));
	return seq;
}
toString(ctx, onComment, onChompKeep) {
	if (!ctx) return JSON.stringify(this);
	throw new Error("This bundle writes no YAML");
}
static from(schema, obj, ctx) {
	const { replacer } = ctx;
	const seq = new this(schema);
	if (obj && Symbol.iterator in Object(obj)) {
		let i = 0;
		for (let it of obj) {
			if (typeof replacer === "function") {
				const key = obj instanceof Set ? it : String(i++);
				it = replacer.call(obj, key, it);
			}
			seq.items.push(createNode(it, void 0, ctx));
		}
	}
	return seq;
}
}
function asItemIndex(key) {
let idx = isScalar(key) ? key.value : key;
if (idx && typeof idx === "string") idx = Number(idx);
return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
}
const seq = {
collection: "seq",
default: true,
nodeClass: YAMLSeq,
tag: "tag:yaml.org,2002:seq",
resolve(seq, onError) {
	if (!isSeq(seq)) onError("Expected a sequence for this tag");
	return seq;
},
createNode: (schema, obj, ctx) => YAMLSeq.from(schema, obj, ctx)
};
const string = {
identify: (value) => typeof value === "string",
default: true,
tag: "tag:yaml.org,2002:str",
resolve: (str) => str,
stringify(item, ctx, onComment, onChompKeep) {
	ctx = Object.assign({ actualString: true }, ctx);
	throw new Error("This bundle writes no YAML");
}
};
const nullTag = {
identify: (value) => value == null,
createNode: () => new Scalar(null),
default: true,
tag: "tag:yaml.org,2002:null",
test: /^(?:~|[Nn]ull|NULL)?$/,
resolve: () => new Scalar(null),
stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
};
const boolTag = {
identify: (value) => typeof value === "boolean",
default: true,
tag: "tag:yaml.org,2002:bool",
test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
resolve: (str) => new Scalar(str[0] === "t" || str[0] === "T"),
stringify({ source, value }, ctx) {
	if (source && boolTag.test.test(source)) {
		if (value === (source[0] === "t" || source[0] === "T")) return source;
	}
	return value ? ctx.options.trueStr : ctx.options.falseStr;
}
};
function stringifyNumber({ format, minFractionDigits, tag, value }) {
if (typeof value === "bigint") return String(value);
const num = typeof value === "number" ? value : Number(value);
if (!isFinite(num)) return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
	let i = n.indexOf(".");
	if (i < 0) {
		i = n.length;
		n += ".";
	}
	let d = minFractionDigits - (n.length - i - 1);
	while (d-- > 0) n += "0";
}
return n;
}
const floatNaN = {
identify: (value) => typeof value === "number",
default: true,
tag: "tag:yaml.org,2002:float",
test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
stringify: stringifyNumber
};
const floatExp = {
identify: (value) => typeof value === "number",
default: true,
tag: "tag:yaml.org,2002:float",
format: "EXP",
test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
resolve: (str) => parseFloat(str),
stringify(node) {
	const num = Number(node.value);
	return isFinite(num) ? num.toExponential() : stringifyNumber(node);
}
};
const float_float = {
identify: (value) => typeof value === "number",
default: true,
tag: "tag:yaml.org,2002:float",
test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(str) {
	const node = new Scalar(parseFloat(str));
	const dot = str.indexOf(".");
	if (dot !== -1 && str[str.length - 1] === "0") node.minFractionDigits = str.length - dot - 1;
	return node;
},
stringify: stringifyNumber
};
const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
const intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
function intStringify(node, radix, prefix) {
const { value } = node;
if (intIdentify(value) && value >= 0) return prefix + value.toString(radix);
return stringifyNumber(node);
}
const intOct = {
identify: (value) => intIdentify(value) && value >= 0,
default: true,
tag: "tag:yaml.org,2002:int",
format: "OCT",
test: /^0o[0-7]+$/,
resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
stringify: (node) => intStringify(node, 8, "0o")
};
const int_int = {
identify: intIdentify,
default: true,
tag: "tag:yaml.org,2002:int",
test: /^[-+]?[0-9]+$/,
resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
stringify: stringifyNumber
};
const intHex = {
identify: (value) => intIdentify(value) && value >= 0,
default: true,
tag: "tag:yaml.org,2002:int",
format: "HEX",
test: /^0x[0-9a-fA-F]+$/,
resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
stringify: (node) => intStringify(node, 16, "0x")
};
const schema = [
map,
seq,
string,
nullTag,
boolTag,
intOct,
int_int,
intHex,
floatNaN,
floatExp,
float_float
];
function schema_intIdentify(value) {
return typeof value === "bigint" || Number.isInteger(value);
}
const stringifyJSON = ({ value }) => JSON.stringify(value);
const jsonScalars = [
{
	identify: (value) => typeof value === "string",
	default: true,
	tag: "tag:yaml.org,2002:str",
	resolve: (str) => str,
	stringify: stringifyJSON
},
{
	identify: (value) => value == null,
	createNode: () => new Scalar(null),
	default: true,
	tag: "tag:yaml.org,2002:null",
	test: /^null$/,
	resolve: () => null,
	stringify: stringifyJSON
},
{
	identify: (value) => typeof value === "boolean",
	default: true,
	tag: "tag:yaml.org,2002:bool",
	test: /^true$|^false$/,
	resolve: (str) => str === "true",
	stringify: stringifyJSON
},
{
	identify: schema_intIdentify,
	default: true,
	tag: "tag:yaml.org,2002:int",
	test: /^-?(?:0|[1-9][0-9]*)$/,
	resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
	stringify: ({ value }) => schema_intIdentify(value) ? value.toString() : JSON.stringify(value)
},
{
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
	resolve: (str) => parseFloat(str),
	stringify: stringifyJSON
}
];
const schema_schema = [map, seq].concat(jsonScalars, {
default: true,
tag: "",
test: /^/,
resolve(str, onError) {
	onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
	return str;
}
});
const binary = {
identify: (value) => value instanceof Uint8Array,
default: false,
tag: "tag:yaml.org,2002:binary",
resolve(src, onError) {
	if (typeof atob === "function") {
		const str = atob(src.replace(/[\n\r]/g, ""));
		const buffer = new Uint8Array(str.length);
		for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
		return buffer;
	} else {
		onError("This environment does not support reading binary tags; either Buffer or atob is required");
		return src;
	}
},
stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
	if (!value) return "";
	const buf = value;
	let str;
	if (typeof btoa === "function") {
		let s = "";
		for (let i = 0; i < buf.length; ++i) s += String.fromCharCode(buf[i]);
		str = btoa(s);
	} else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
	type ?? (type = Scalar.BLOCK_LITERAL);
	if (type !== Scalar.QUOTE_DOUBLE) {
		const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
		const n = Math.ceil(str.length / lineWidth);
		const lines = new Array(n);
		for (let i = 0, o = 0; i < n; ++i, o += lineWidth) lines[i] = str.substr(o, lineWidth);
		str = lines.join(type === Scalar.BLOCK_LITERAL ? "\n" : " ");
	}
	throw new Error("This bundle writes no YAML");
}
};
function resolvePairs(seq, onError) {
if (isSeq(seq)) for (let i = 0; i < seq.items.length; ++i) {
	let item = seq.items[i];
	if (isPair(item)) continue;
	else if (isMap(item)) {
		if (item.items.length > 1) onError("Each pair must have its own sequence indicator");
		const pair = item.items[0] || new Pair(new Scalar(null));
		if (item.commentBefore) pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore;
		if (item.comment) {
			const cn = pair.value ?? pair.key;
			cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
		}
		item = pair;
	}
	seq.items[i] = isPair(item) ? item : new Pair(item);
}
else onError("Expected a sequence for this tag");
return seq;
}
function createPairs(schema, iterable, ctx) {
const { replacer } = ctx;
const pairs = new YAMLSeq(schema);
pairs.tag = "tag:yaml.org,2002:pairs";
let i = 0;
if (iterable && Symbol.iterator in Object(iterable)) for (let it of iterable) {
	if (typeof replacer === "function") it = replacer.call(iterable, String(i++), it);
	let key, value;
	if (Array.isArray(it)) {
		if (it.length === 2) {
			key = it[0];
			value = it[1];
		} else throw new TypeError(`Expected [key, value] tuple: ${it}`);
	} else if (it && it instanceof Object) {
		const keys = Object.keys(it);
		if (keys.length === 1) {
			key = keys[0];
			value = it[key];
		} else throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
	} else key = it;
	pairs.items.push(createPair(key, value, ctx));
}
return pairs;
}
const pairs = {
collection: "seq",
default: false,
tag: "tag:yaml.org,2002:pairs",
resolve: resolvePairs,
createNode: createPairs
};
class YAMLOMap extends YAMLSeq {
constructor() {
	super();
	this.add = YAMLMap.prototype.add.bind(this);
	this.delete = YAMLMap.prototype.delete.bind(this);
	this.get = YAMLMap.prototype.get.bind(this);
	this.has = YAMLMap.prototype.has.bind(this);
	this.set = YAMLMap.prototype.set.bind(this);
	this.tag = YAMLOMap.tag;
}
toJSON(_, ctx) {
	if (!ctx) return super.toJSON(_);
	const map = new Map();
	if (ctx?.onCreate) ctx.onCreate(map);
	for (const pair of this.items) {
		let key, value;
		if (isPair(pair)) {
			key = toJS(pair.key, "", ctx);
			value = toJS(pair.value, key, ctx);
		} else key = toJS(pair, "", ctx);
		if (map.has(key)) throw new Error("Ordered maps must not include duplicate keys");
		map.set(key, value);
	}
	return map;
}
static from(schema, iterable, ctx) {
	const pairs = createPairs(schema, iterable, ctx);
	const omap = new this();
	omap.items = pairs.items;
	return omap;
}
}
YAMLOMap.tag = "tag:yaml.org,2002:omap";
const omap = {
collection: "seq",
identify: (value) => value instanceof Map,
nodeClass: YAMLOMap,
default: false,
tag: "tag:yaml.org,2002:omap",
resolve(seq, onError) {
	const pairs = resolvePairs(seq, onError);
	const seenKeys = [];
	for (const { key } of pairs.items) if (isScalar(key)) {
		if (seenKeys.includes(key.value)) onError(`Ordered maps must not include duplicate keys: ${key.value}`);
		else seenKeys.push(key.value);
	}
	return Object.assign(new YAMLOMap(), pairs);
},
createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
};
function boolStringify({ value, source }, ctx) {
if (source && (value ? trueTag : falseTag).test.test(source)) return source;
return value ? ctx.options.trueStr : ctx.options.falseStr;
}
const trueTag = {
identify: (value) => value === true,
default: true,
tag: "tag:yaml.org,2002:bool",
test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
resolve: () => new Scalar(true),
stringify: boolStringify
};
const falseTag = {
identify: (value) => value === false,
default: true,
tag: "tag:yaml.org,2002:bool",
test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
resolve: () => new Scalar(false),
stringify: boolStringify
};
const float_floatNaN = {
identify: (value) => typeof value === "number",
default: true,
tag: "tag:yaml.org,2002:float",
test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
stringify: stringifyNumber
};
const float_floatExp = {
identify: (value) => typeof value === "number",
default: true,
tag: "tag:yaml.org,2002:float",
format: "EXP",
test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
resolve: (str) => parseFloat(str.replace(/_/g, "")),
stringify(node) {
	const num = Number(node.value);
	return isFinite(num) ? num.toExponential() : stringifyNumber(node);
}
};
const yaml_1_1_float_float = {
identify: (value) => typeof value === "number",
default: true,
tag: "tag:yaml.org,2002:float",
test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
resolve(str) {
	const node = new Scalar(parseFloat(str.replace(/_/g, "")));
	const dot = str.indexOf(".");
	if (dot !== -1) {
		const f = str.substring(dot + 1).replace(/_/g, "");
		if (f[f.length - 1] === "0") node.minFractionDigits = f.length;
	}
	return node;
},
stringify: stringifyNumber
};
const int_intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
function int_intResolve(str, offset, radix, { intAsBigInt }) {
const sign = str[0];
if (sign === "-" || sign === "+") offset += 1;
str = str.substring(offset).replace(/_/g, "");
if (intAsBigInt) {
	switch (radix) {
		case 2:
			str = `0b${str}`;
			break;
		case 8:
			str = `0o${str}`;
			break;
		case 16: str = `0x${str}`;
	}
	const n = BigInt(str);
	return sign === "-" ? BigInt(-1) * n : n;
}
const n = parseInt(str, radix);
return sign === "-" ? -1 * n : n;
}
function int_intStringify(node, radix, prefix) {
const { value } = node;
if (int_intIdentify(value)) {
	const str = value.toString(radix);
	return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
}
return stringifyNumber(node);
}
const intBin = {
identify: int_intIdentify,
default: true,
tag: "tag:yaml.org,2002:int",
format: "BIN",
test: /^[-+]?0b[0-1_]+$/,
resolve: (str, _onError, opt) => int_intResolve(str, 2, 2, opt),
stringify: (node) => int_intStringify(node, 2, "0b")
};
const int_intOct = {
identify: int_intIdentify,
default: true,
tag: "tag:yaml.org,2002:int",
format: "OCT",
test: /^[-+]?0[0-7_]+$/,
resolve: (str, _onError, opt) => int_intResolve(str, 1, 8, opt),
stringify: (node) => int_intStringify(node, 8, "0")
};
const yaml_1_1_int_int = {
identify: int_intIdentify,
default: true,
tag: "tag:yaml.org,2002:int",
test: /^[-+]?[0-9][0-9_]*$/,
resolve: (str, _onError, opt) => int_intResolve(str, 0, 10, opt),
stringify: stringifyNumber
};
const int_intHex = {
identify: int_intIdentify,
default: true,
tag: "tag:yaml.org,2002:int",
format: "HEX",
test: /^[-+]?0x[0-9a-fA-F_]+$/,
resolve: (str, _onError, opt) => int_intResolve(str, 2, 16, opt),
stringify: (node) => int_intStringify(node, 16, "0x")
};
class YAMLSet extends YAMLMap {
constructor(schema) {
	super(schema);
	this.tag = YAMLSet.tag;
}
add(key) {
	let pair;
	if (isPair(key)) pair = key;
	else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null) pair = new Pair(key.key, null);
	else pair = new Pair(key, null);
	if (!findPair(this.items, pair.key)) this.items.push(pair);
}
get(key, keepPair) {
	const pair = findPair(this.items, key);
	return !keepPair && isPair(pair) ? isScalar(pair.key) ? pair.key.value : pair.key : pair;
}
set(key, value) {
	if (typeof value !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
	const prev = findPair(this.items, key);
	if (prev && !value) this.items.splice(this.items.indexOf(prev), 1);
	else if (!prev && value) this.items.push(new Pair(key));
}
toJSON(_, ctx) {
	return super.toJSON(_, ctx, Set);
}
toString(ctx, onComment, onChompKeep) {
	if (!ctx) return JSON.stringify(this);
	if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
	else throw new Error("Set items must all have null values");
}
static from(schema, iterable, ctx) {
	const { replacer } = ctx;
	const set = new this(schema);
	if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable) {
		if (typeof replacer === "function") value = replacer.call(iterable, value, value);
		set.items.push(createPair(value, null, ctx));
	}
	return set;
}
}
YAMLSet.tag = "tag:yaml.org,2002:set";
const set = {
collection: "map",
identify: (value) => value instanceof Set,
nodeClass: YAMLSet,
default: false,
tag: "tag:yaml.org,2002:set",
createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
resolve(map, onError) {
	if (isMap(map)) {
		if (map.hasAllNullValues(true)) return Object.assign(new YAMLSet(), map);
		else onError("Set items must all have null values");
	} else onError("Expected a mapping for this tag");
	return map;
}
};
function parseSexagesimal(str, asBigInt) {
const sign = str[0];
const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
const num = (n) => asBigInt ? BigInt(n) : Number(n);
const res = parts.replace(/_/g, "").split(":").reduce((res, p) => res * num(60) + num(p), num(0));
return sign === "-" ? num(-1) * res : res;
}
function stringifySexagesimal(node) {
let { value } = node;
let num = (n) => n;
if (typeof value === "bigint") num = (n) => BigInt(n);
else if (isNaN(value) || !isFinite(value)) return stringifyNumber(node);
let sign = "";
if (value < 0) {
	sign = "-";
	value *= num(-1);
}
const _60 = num(60);
const parts = [value % _60];
if (value < 60) parts.unshift(0);
else {
	value = (value - parts[0]) / _60;
	parts.unshift(value % _60);
	if (value >= 60) {
		value = (value - parts[0]) / _60;
		parts.unshift(value);
	}
}
return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
}
const intTime = {
identify: (value) => typeof value === "bigint" || Number.isInteger(value),
default: true,
tag: "tag:yaml.org,2002:int",
format: "TIME",
test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
stringify: stringifySexagesimal
};
const floatTime = {
identify: (value) => typeof value === "number",
default: true,
tag: "tag:yaml.org,2002:float",
format: "TIME",
test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
resolve: (str) => parseSexagesimal(str, false),
stringify: stringifySexagesimal
};
const timestamp = {
identify: (value) => value instanceof Date,
default: true,
tag: "tag:yaml.org,2002:timestamp",
test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
resolve(str) {
	const match = str.match(timestamp.test);
	if (!match) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
	const [, year, month, day, hour, minute, second] = match.map(Number);
	const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
	let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
	const tz = match[8];
	if (tz && tz !== "Z") {
		let d = parseSexagesimal(tz, false);
		if (Math.abs(d) < 30) d *= 60;
		date -= 6e4 * d;
	}
	return new Date(date);
},
stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
};
const yaml_1_1_schema_schema = [
map,
seq,
string,
nullTag,
trueTag,
falseTag,
intBin,
int_intOct,
yaml_1_1_int_int,
int_intHex,
float_floatNaN,
float_floatExp,
yaml_1_1_float_float,
binary,
merge,
omap,
pairs,
set,
intTime,
floatTime,
timestamp
];
const schemas = new Map([
["core", schema],
["failsafe", [
	map,
	seq,
	string
]],
["json", schema_schema],
["yaml11", yaml_1_1_schema_schema],
["yaml-1.1", yaml_1_1_schema_schema]
]);
const tagsByName = {
binary,
bool: boolTag,
float: float_float,
floatExp,
floatNaN,
floatTime,
int: int_int,
intHex,
intOct,
intTime,
map,
merge,
null: nullTag,
omap,
pairs,
seq,
set,
timestamp
};
const coreKnownTags = {
"tag:yaml.org,2002:binary": binary,
"tag:yaml.org,2002:merge": merge,
"tag:yaml.org,2002:omap": omap,
"tag:yaml.org,2002:pairs": pairs,
"tag:yaml.org,2002:set": set,
"tag:yaml.org,2002:timestamp": timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
const schemaTags = schemas.get(schemaName);
if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(merge) ? schemaTags.concat(merge) : schemaTags.slice();
let tags = schemaTags;
if (!tags) {
	if (Array.isArray(customTags)) tags = [];
	else {
		const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
		throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
	}
}
if (Array.isArray(customTags)) for (const tag of customTags) tags = tags.concat(tag);
else if (typeof customTags === "function") tags = customTags(tags.slice());
if (addMergeTag) tags = tags.concat(merge);
return tags.reduce((tags, tag) => {
	const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
	if (!tagObj) {
		const tagName = JSON.stringify(tag);
		const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
		throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
	}
	if (!tags.includes(tagObj)) tags.push(tagObj);
	return tags;
}, []);
}
const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
class Schema {
constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
	this.compat = Array.isArray(compat) ? getTags(compat, "compat") : compat ? getTags(null, compat) : null;
	this.name = typeof schema === "string" && schema || "core";
	this.knownTags = resolveKnownTags ? coreKnownTags : {};
	this.tags = getTags(customTags, this.name, merge);
	this.toStringOptions = toStringDefaults ?? null;
	Object.defineProperty(this, MAP, { value: map });
	Object.defineProperty(this, SCALAR, { value: string });
	Object.defineProperty(this, SEQ, { value: seq });
	this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
}
clone() {
	const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
	copy.tags = this.tags.slice();
	return copy;
}
}
class Document_Document {
constructor(value, replacer, options) {
	this.commentBefore = null;
	this.comment = null;
	this.errors = [];
	this.warnings = [];
	Object.defineProperty(this, NODE_TYPE, { value: DOC });
	let _replacer = null;
	if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
	else if (options === void 0 && replacer) {
		options = replacer;
		replacer = void 0;
	}
	const opt = Object.assign({
		intAsBigInt: false,
		keepSourceTokens: false,
		logLevel: "warn",
		prettyErrors: true,
		strict: true,
		stringKeys: false,
		uniqueKeys: true,
		version: "1.2"
	}, options);
	this.options = opt;
	let { version } = opt;
	if (options?._directives) {
		this.directives = options._directives.atDocument();
		if (this.directives.yaml.explicit) version = this.directives.yaml.version;
	} else this.directives = new Directives({ version });
	this.setSchema(version, options);
	this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
}
clone() {
	const copy = Object.create(Document_Document.prototype, { [NODE_TYPE]: { value: DOC } });
	copy.commentBefore = this.commentBefore;
	copy.comment = this.comment;
	copy.errors = this.errors.slice();
	copy.warnings = this.warnings.slice();
	copy.options = Object.assign({}, this.options);
	if (this.directives) copy.directives = this.directives.clone();
	copy.schema = this.schema.clone();
	copy.contents = isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
	if (this.range) copy.range = this.range.slice();
	return copy;
}
add(value) {
	if (assertCollection(this.contents)) this.contents.add(value);
}
addIn(path, value) {
	if (assertCollection(this.contents)) this.contents.addIn(path, value);
}
createAlias(node, name) {
	if (!node.anchor) {
		const prev = anchorNames(this);
		node.anchor = !name || prev.has(name) ? findNewAnchor(name || "a", prev) : name;
	}
	return new Alias(node.anchor);
}
createNode(value, replacer, options) {
	let _replacer = void 0;
	if (typeof replacer === "function") {
		value = replacer.call({ "": value }, "", value);
		_replacer = replacer;
	} else if (Array.isArray(replacer)) {
		const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
		const asStr = replacer.filter(keyToStr).map(String);
		if (asStr.length > 0) replacer = replacer.concat(asStr);
		_replacer = replacer;
	} else if (options === void 0 && replacer) {
		options = replacer;
		replacer = void 0;
	}
	const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
	const { onAnchor, setAnchors, sourceObjects } = createNodeAnchors(this, anchorPrefix || "a");
	const ctx = {
		aliasDuplicateObjects: aliasDuplicateObjects ?? true,
		keepUndefined: keepUndefined ?? false,
		onAnchor,
		onTagObj,
		replacer: _replacer,
		schema: this.schema,
		sourceObjects
	};
	const node = createNode(value, tag, ctx);
	if (flow && isCollection(node)) node.flow = true;
	setAnchors();
	return node;
}
createPair(key, value, options = {}) {
	const k = this.createNode(key, null, options);
	const v = this.createNode(value, null, options);
	return new Pair(k, v);
}
delete(key) {
	return assertCollection(this.contents) ? this.contents.delete(key) : false;
}
deleteIn(path) {
	if (isEmptyPath(path)) {
		if (this.contents == null) return false;
		this.contents = null;
		return true;
	}
	return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
}
get(key, keepScalar) {
	return isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
}
getIn(path, keepScalar) {
	if (isEmptyPath(path)) return !keepScalar && isScalar(this.contents) ? this.contents.value : this.contents;
	return isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
}
has(key) {
	return isCollection(this.contents) ? this.contents.has(key) : false;
}
hasIn(path) {
	if (isEmptyPath(path)) return this.contents !== void 0;
	return isCollection(this.contents) ? this.contents.hasIn(path) : false;
}
set(key, value) {
	if (this.contents == null) this.contents = collectionFromPath(this.schema, [key], value);
	else if (assertCollection(this.contents)) this.contents.set(key, value);
}
setIn(path, value) {
	if (isEmptyPath(path)) this.contents = value;
	else if (this.contents == null) this.contents = collectionFromPath(this.schema, Array.from(path), value);
	else if (assertCollection(this.contents)) this.contents.setIn(path, value);
}
setSchema(version, options = {}) {
	if (typeof version === "number") version = String(version);
	let opt;
	switch (version) {
		case "1.1":
			if (this.directives) this.directives.yaml.version = "1.1";
			else this.directives = new Directives({ version: "1.1" });
			opt = {
				resolveKnownTags: false,
				schema: "yaml-1.1"
			};
			break;
		case "1.2":
		case "next":
			if (this.directives) this.directives.yaml.version = version;
			else this.directives = new Directives({ version });
			opt = {
				resolveKnownTags: true,
				schema: "core"
			};
			break;
		case null:
			if (this.directives) delete this.directives;
			opt = null;
			break;
		default: {
			const sv = JSON.stringify(version);
			throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
		}
	}
	if (options.schema instanceof Object) this.schema = options.schema;
	else if (opt) this.schema = new Schema(Object.assign(opt, options));
	else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
}
toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
	const ctx = {
		anchors: new Map(),
		doc: this,
		keep: !json,
		mapAsMap: mapAsMap === true,
		mapKeyWarned: false,
		maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
	};
	const res = toJS(this.contents, jsonArg ?? "", ctx);
	if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
	return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
}
toJSON(jsonArg, onAnchor) {
	return this.toJS({
		json: true,
		jsonArg,
		mapAsMap: false,
		onAnchor
	});
}
toString(options = {}) {
	if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
	if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
		const s = JSON.stringify(options.indent);
		throw new Error(`"indent" option must be a positive integer, not ${s}`);
	}
	throw new Error("This bundle writes no YAML");
}
}
function assertCollection(contents) {
if (isCollection(contents)) return true;
throw new Error("Expected a YAML collection as document contents");
}
class YAMLError extends Error {
constructor(name, pos, code, message) {
	super();
	this.name = name;
	this.code = code;
	this.message = message;
	this.pos = pos;
}
}
class errors_YAMLParseError extends YAMLError {
constructor(pos, code, message) {
	super("YAMLParseError", pos, code, message);
}
}
class YAMLWarning extends YAMLError {
constructor(pos, code, message) {
	super("YAMLWarning", pos, code, message);
}
}
const errors_prettifyError = (src, lc) => (error) => {
if (error.pos[0] === -1) return;
error.linePos = error.pos.map((pos) => lc.linePos(pos));
const { line, col } = error.linePos[0];
error.message += ` at line ${line}, column ${col}`;
let ci = col - 1;
let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
if (ci >= 60 && lineStr.length > 80) {
	const trimStart = Math.min(ci - 39, lineStr.length - 79);
	lineStr = "…" + lineStr.substring(trimStart);
	ci -= trimStart - 1;
}
if (lineStr.length > 80) lineStr = lineStr.substring(0, 79) + "…";
if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
	let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
	if (prev.length > 80) prev = prev.substring(0, 79) + "…\n";
	lineStr = prev + lineStr;
}
if (/[^ ]/.test(lineStr)) {
	let count = 1;
	const end = error.linePos[1];
	if (end?.line === line && end.col > col) count = Math.max(1, Math.min(end.col - col, 80 - ci));
	const pointer = " ".repeat(ci) + "^".repeat(count);
	error.message += `:\n\n${lineStr}\n${pointer}\n`;
}
};
function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
let spaceBefore = false;
let atNewline = startOnNewline;
let hasSpace = startOnNewline;
let comment = "";
let commentSep = "";
let hasNewline = false;
let reqSpace = false;
let tab = null;
let anchor = null;
let tag = null;
let newlineAfterProp = null;
let comma = null;
let found = null;
let start = null;
for (const token of tokens) {
	if (reqSpace) {
		if (token.type !== "space" && token.type !== "newline" && token.type !== "comma") onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
		reqSpace = false;
	}
	if (tab) {
		if (atNewline && token.type !== "comment" && token.type !== "newline") onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
		tab = null;
	}
	switch (token.type) {
		case "space":
			if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) tab = token;
			hasSpace = true;
			break;
		case "comment": {
			if (!hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
			const cb = token.source.substring(1) || " ";
			if (!comment) comment = cb;
			else comment += commentSep + cb;
			commentSep = "";
			atNewline = false;
			break;
		}
		case "newline":
			if (atNewline) {
				if (comment) comment += token.source;
				else if (!found || indicator !== "seq-item-ind") spaceBefore = true;
			} else commentSep += token.source;
			atNewline = true;
			hasNewline = true;
			if (anchor || tag) newlineAfterProp = token;
			hasSpace = true;
			break;
		case "anchor":
			if (anchor) onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
			if (token.source.endsWith(":")) onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
			anchor = token;
			start ?? (start = token.offset);
			atNewline = false;
			hasSpace = false;
			reqSpace = true;
			break;
		case "tag":
			if (tag) onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
			tag = token;
			start ?? (start = token.offset);
			atNewline = false;
			hasSpace = false;
			reqSpace = true;
			break;
		case indicator:
			if (anchor || tag) onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
			if (found) onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
			found = token;
			atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
			hasSpace = false;
			break;
		case "comma": if (flow) {
			if (comma) onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
			comma = token;
			atNewline = false;
			hasSpace = false;
			break;
		}
		default:
			onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
			atNewline = false;
			hasSpace = false;
	}
}
const last = tokens[tokens.length - 1];
const end = last ? last.offset + last.source.length : offset;
if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq")) onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
return {
	comma,
	found,
	spaceBefore,
	comment,
	hasNewline,
	anchor,
	tag,
	newlineAfterProp,
	end,
	start: start ?? end
};
}
function containsNewline(key) {
if (!key) return null;
switch (key.type) {
	case "alias":
	case "scalar":
	case "double-quoted-scalar":
	case "single-quoted-scalar":
		if (key.source.includes("\n")) return true;
		if (key.end) {
			for (const st of key.end) if (st.type === "newline") return true;
		}
		return false;
	case "flow-collection":
		for (const it of key.items) {
			for (const st of it.start) if (st.type === "newline") return true;
			if (it.sep) {
				for (const st of it.sep) if (st.type === "newline") return true;
			}
			if (containsNewline(it.key) || containsNewline(it.value)) return true;
		}
		return false;
	default: return true;
}
}
function flowIndentCheck(indent, fc, onError) {
if (fc?.type === "flow-collection") {
	const end = fc.end[0];
	if (end.indent === indent && (end.source === "]" || end.source === "}") && containsNewline(fc)) onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", true);
}
}
function mapIncludes(ctx, items, search) {
const { uniqueKeys } = ctx.options;
if (uniqueKeys === false) return false;
const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || isScalar(a) && isScalar(b) && a.value === b.value;
return items.some((pair) => isEqual(pair.key, search));
}
const startColMsg = "All mapping items must start at the same column";
function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
const map = new ((tag?.nodeClass) ?? YAMLMap)(ctx.schema);
if (ctx.atRoot) ctx.atRoot = false;
let offset = bm.offset;
let commentEnd = null;
for (const collItem of bm.items) {
	const { start, key, sep, value } = collItem;
	const keyProps = resolveProps(start, {
		indicator: "explicit-key-ind",
		next: key ?? sep?.[0],
		offset,
		onError,
		parentIndent: bm.indent,
		startOnNewline: true
	});
	const implicitKey = !keyProps.found;
	if (implicitKey) {
		if (key) {
			if (key.type === "block-seq") onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
			else if ("indent" in key && key.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
		}
		if (!keyProps.anchor && !keyProps.tag && !sep) {
			commentEnd = keyProps.end;
			if (keyProps.comment) {
				if (map.comment) map.comment += "\n" + keyProps.comment;
				else map.comment = keyProps.comment;
			}
			continue;
		}
		if (keyProps.newlineAfterProp || containsNewline(key)) onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
	} else if (keyProps.found?.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
	ctx.atKey = true;
	const keyStart = keyProps.end;
	const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
	if (ctx.schema.compat) flowIndentCheck(bm.indent, key, onError);
	ctx.atKey = false;
	if (mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
	const valueProps = resolveProps(sep ?? [], {
		indicator: "map-value-ind",
		next: value,
		offset: keyNode.range[2],
		onError,
		parentIndent: bm.indent,
		startOnNewline: !key || key.type === "block-scalar"
	});
	offset = valueProps.end;
	if (valueProps.found) {
		if (implicitKey) {
			if (value?.type === "block-map" && !valueProps.hasNewline) onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
			if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024) onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
		}
		const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
		if (ctx.schema.compat) flowIndentCheck(bm.indent, value, onError);
		offset = valueNode.range[2];
		const pair = new Pair(keyNode, valueNode);
		if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
		map.items.push(pair);
	} else {
		if (implicitKey) onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
		if (valueProps.comment) {
			if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
			else keyNode.comment = valueProps.comment;
		}
		const pair = new Pair(keyNode);
		if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
		map.items.push(pair);
	}
}
if (commentEnd && commentEnd < offset) onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
map.range = [
	bm.offset,
	offset,
	commentEnd ?? offset
];
return map;
}
function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
const seq = new ((tag?.nodeClass) ?? YAMLSeq)(ctx.schema);
if (ctx.atRoot) ctx.atRoot = false;
if (ctx.atKey) ctx.atKey = false;
let offset = bs.offset;
let commentEnd = null;
for (const { start, value } of bs.items) {
	const props = resolveProps(start, {
		indicator: "seq-item-ind",
		next: value,
		offset,
		onError,
		parentIndent: bs.indent,
		startOnNewline: true
	});
	if (!props.found) {
		if (props.anchor || props.tag || value) {
			if (value?.type === "block-seq") onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
			else onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
		} else {
			commentEnd = props.end;
			if (props.comment) seq.comment = props.comment;
			continue;
		}
	}
	const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
	if (ctx.schema.compat) flowIndentCheck(bs.indent, value, onError);
	offset = node.range[2];
	seq.items.push(node);
}
seq.range = [
	bs.offset,
	offset,
	commentEnd ?? offset
];
return seq;
}
function resolveEnd(end, offset, reqSpace, onError) {
let comment = "";
if (end) {
	let hasSpace = false;
	let sep = "";
	for (const token of end) {
		const { source, type } = token;
		switch (type) {
			case "space":
				hasSpace = true;
				break;
			case "comment": {
				if (reqSpace && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
				const cb = source.substring(1) || " ";
				if (!comment) comment = cb;
				else comment += sep + cb;
				sep = "";
				break;
			}
			case "newline":
				if (comment) sep += source;
				hasSpace = true;
				break;
			default: onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
		}
		offset += source.length;
	}
}
return {
	comment,
	offset
};
}
const blockMsg = "Block collections are not allowed within flow collections";
const isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
const isMap = fc.start.source === "{";
const fcName = isMap ? "flow map" : "flow sequence";
const coll = new ((tag?.nodeClass) ?? (isMap ? YAMLMap : YAMLSeq))(ctx.schema);
coll.flow = true;
const atRoot = ctx.atRoot;
if (atRoot) ctx.atRoot = false;
if (ctx.atKey) ctx.atKey = false;
let offset = fc.offset + fc.start.source.length;
for (let i = 0; i < fc.items.length; ++i) {
	const collItem = fc.items[i];
	const { start, key, sep, value } = collItem;
	const props = resolveProps(start, {
		flow: fcName,
		indicator: "explicit-key-ind",
		next: key ?? sep?.[0],
		offset,
		onError,
		parentIndent: fc.indent,
		startOnNewline: false
	});
	if (!props.found) {
		if (!props.anchor && !props.tag && !sep && !value) {
			if (i === 0 && props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
			else if (i < fc.items.length - 1) onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
			if (props.comment) {
				if (coll.comment) coll.comment += "\n" + props.comment;
				else coll.comment = props.comment;
			}
			offset = props.end;
			continue;
		}
		if (!isMap && ctx.options.strict && containsNewline(key)) onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
	}
	if (i === 0) {
		if (props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
	} else {
		if (!props.comma) onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
		if (props.comment) {
			let prevItemComment = "";
			loop: for (const st of start) switch (st.type) {
				case "comma":
				case "space": break;
				case "comment":
					prevItemComment = st.source.substring(1);
					break loop;
				default: break loop;
			}
			if (prevItemComment) {
				let prev = coll.items[coll.items.length - 1];
				if (isPair(prev)) prev = prev.value ?? prev.key;
				if (prev.comment) prev.comment += "\n" + prevItemComment;
				else prev.comment = prevItemComment;
				props.comment = props.comment.substring(prevItemComment.length + 1);
			}
		}
	}
	if (!isMap && !sep && !props.found) {
		const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
		coll.items.push(valueNode);
		offset = valueNode.range[2];
		if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
	} else {
		ctx.atKey = true;
		const keyStart = props.end;
		const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
		if (isBlock(key)) onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
		ctx.atKey = false;
		const valueProps = resolveProps(sep ?? [], {
			flow: fcName,
			indicator: "map-value-ind",
			next: value,
			offset: keyNode.range[2],
			onError,
			parentIndent: fc.indent,
			startOnNewline: false
		});
		if (valueProps.found) {
			if (!isMap && !props.found && ctx.options.strict) {
				if (sep) for (const st of sep) {
					if (st === valueProps.found) break;
					if (st.type === "newline") {
						onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
						break;
					}
				}
				if (props.start < valueProps.found.offset - 1024) onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
			}
		} else if (value) {
			if ("source" in value && value.source?.[0] === ":") onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
			else onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
		}
		const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
		if (valueNode) {
			if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
		} else if (valueProps.comment) {
			if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
			else keyNode.comment = valueProps.comment;
		}
		const pair = new Pair(keyNode, valueNode);
		if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
		if (isMap) {
			const map = coll;
			if (mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
			map.items.push(pair);
		} else {
			const map = new YAMLMap(ctx.schema);
			map.flow = true;
			map.items.push(pair);
			const endRange = (valueNode ?? keyNode).range;
			map.range = [
				keyNode.range[0],
				endRange[1],
				endRange[2]
			];
			coll.items.push(map);
		}
		offset = valueNode ? valueNode.range[2] : valueProps.end;
	}
}
const expectedEnd = isMap ? "}" : "]";
const [ce, ...ee] = fc.end;
let cePos = offset;
if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length;
else {
	const name = fcName[0].toUpperCase() + fcName.substring(1);
	const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
	onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
	if (ce && ce.source.length !== 1) ee.unshift(ce);
}
if (ee.length > 0) {
	const end = resolveEnd(ee, cePos, ctx.options.strict, onError);
	if (end.comment) {
		if (coll.comment) coll.comment += "\n" + end.comment;
		else coll.comment = end.comment;
	}
	coll.range = [
		fc.offset,
		cePos,
		end.offset
	];
} else coll.range = [
	fc.offset,
	cePos,
	cePos
];
return coll;
}
function resolveCollection(CN, ctx, token, onError, tagName, tag) {
const coll = token.type === "block-map" ? resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection(CN, ctx, token, onError, tag);
const Coll = coll.constructor;
if (tagName === "!" || tagName === Coll.tagName) {
	coll.tag = Coll.tagName;
	return coll;
}
if (tagName) coll.tag = tagName;
return coll;
}
function composeCollection(CN, ctx, token, props, onError) {
const tagToken = props.tag;
const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
if (token.type === "block-seq") {
	const { anchor, newlineAfterProp: nl } = props;
	const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
	if (lastProp && (!nl || nl.offset < lastProp.offset)) onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
}
const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.tagName && expType === "seq") return resolveCollection(CN, ctx, token, onError, tagName);
let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
if (!tag) {
	const kt = ctx.schema.knownTags[tagName];
	if (kt?.collection === expType) {
		ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
		tag = kt;
	} else {
		if (kt) onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
		else onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
		return resolveCollection(CN, ctx, token, onError, tagName);
	}
}
const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
const node = isNode(res) ? res : new Scalar(res);
node.range = coll.range;
node.tag = tagName;
if (tag?.format) node.format = tag.format;
return node;
}
function resolve_block_scalar_resolveBlockScalar(ctx, scalar, onError) {
const start = scalar.offset;
const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
if (!header) return {
	value: "",
	type: null,
	comment: "",
	range: [
		start,
		start,
		start
	]
};
const type = header.mode === ">" ? Scalar.BLOCK_FOLDED : Scalar.BLOCK_LITERAL;
const lines = scalar.source ? splitLines(scalar.source) : [];
let chompStart = lines.length;
for (let i = lines.length - 1; i >= 0; --i) {
	const content = lines[i][1];
	if (content === "" || content === "\r") chompStart = i;
	else break;
}
if (chompStart === 0) {
	const value = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
	let end = start + header.length;
	if (scalar.source) end += scalar.source.length;
	return {
		value,
		type,
		comment: header.comment,
		range: [
			start,
			end,
			end
		]
	};
}
let trimIndent = scalar.indent + header.indent;
let offset = scalar.offset + header.length;
let contentStart = 0;
for (let i = 0; i < chompStart; ++i) {
	const [indent, content] = lines[i];
	if (content === "" || content === "\r") {
		if (header.indent === 0 && indent.length > trimIndent) trimIndent = indent.length;
	} else {
		if (indent.length < trimIndent) onError(offset + indent.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator");
		if (header.indent === 0) trimIndent = indent.length;
		contentStart = i;
		if (trimIndent === 0 && !ctx.atRoot) onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
		break;
	}
	offset += indent.length + content.length + 1;
}
for (let i = lines.length - 1; i >= chompStart; --i) if (lines[i][0].length > trimIndent) chompStart = i + 1;
let value = "";
let sep = "";
let prevMoreIndented = false;
for (let i = 0; i < contentStart; ++i) value += lines[i][0].slice(trimIndent) + "\n";
for (let i = contentStart; i < chompStart; ++i) {
	let [indent, content] = lines[i];
	offset += indent.length + content.length + 1;
	const crlf = content[content.length - 1] === "\r";
	if (crlf) content = content.slice(0, -1);
	if (content && indent.length < trimIndent) {
		const message = `Block scalar lines must not be less indented than their ${header.indent ? "explicit indentation indicator" : "first line"}`;
		onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
		indent = "";
	}
	if (type === Scalar.BLOCK_LITERAL) {
		value += sep + indent.slice(trimIndent) + content;
		sep = "\n";
	} else if (indent.length > trimIndent || content[0] === "	") {
		if (sep === " ") sep = "\n";
		else if (!prevMoreIndented && sep === "\n") sep = "\n\n";
		value += sep + indent.slice(trimIndent) + content;
		sep = "\n";
		prevMoreIndented = true;
	} else if (content === "") {
		if (sep === "\n") value += "\n";
		else sep = "\n";
	} else {
		value += sep + content;
		sep = " ";
		prevMoreIndented = false;
	}
}
switch (header.chomp) {
	case "-": break;
	case "+":
		for (let i = chompStart; i < lines.length; ++i) value += "\n" + lines[i][0].slice(trimIndent);
		if (value[value.length - 1] !== "\n") value += "\n";
		break;
	default: value += "\n";
}
const end = start + header.length + scalar.source.length;
return {
	value,
	type,
	comment: header.comment,
	range: [
		start,
		end,
		end
	]
};
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
if (props[0].type !== "block-scalar-header") {
	onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
	return null;
}
const { source } = props[0];
const mode = source[0];
let indent = 0;
let chomp = "";
let error = -1;
for (let i = 1; i < source.length; ++i) {
	const ch = source[i];
	if (!chomp && (ch === "-" || ch === "+")) chomp = ch;
	else {
		const n = Number(ch);
		if (!indent && n) indent = n;
		else if (error === -1) error = offset + i;
	}
}
if (error !== -1) onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
let hasSpace = false;
let comment = "";
let length = source.length;
for (let i = 1; i < props.length; ++i) {
	const token = props[i];
	switch (token.type) {
		case "space": hasSpace = true;
		case "newline":
			length += token.source.length;
			break;
		case "comment":
			if (strict && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
			length += token.source.length;
			comment = token.source.substring(1);
			break;
		case "error":
			onError(token, "UNEXPECTED_TOKEN", token.message);
			length += token.source.length;
			break;
		default: {
			onError(token, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${token.type}`);
			const ts = token.source;
			if (ts && typeof ts === "string") length += ts.length;
		}
	}
}
return {
	mode,
	indent,
	chomp,
	comment,
	length
};
}
function splitLines(source) {
const split = source.split(/\n( *)/);
const first = split[0];
const m = first.match(/^( *)/);
const lines = [m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first]];
for (let i = 1; i < split.length; i += 2) lines.push([split[i], split[i + 1]]);
return lines;
}
function resolve_flow_scalar_resolveFlowScalar(scalar, strict, onError) {
const { offset, type, source, end } = scalar;
let _type;
let value;
const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
switch (type) {
	case "scalar":
		_type = Scalar.PLAIN;
		value = plainValue(source, _onError);
		break;
	case "single-quoted-scalar":
		_type = Scalar.QUOTE_SINGLE;
		value = singleQuotedValue(source, _onError);
		break;
	case "double-quoted-scalar":
		_type = Scalar.QUOTE_DOUBLE;
		value = doubleQuotedValue(source, _onError);
		break;
	default:
		onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
		return {
			value: "",
			type: null,
			comment: "",
			range: [
				offset,
				offset + source.length,
				offset + source.length
			]
		};
}
const valueEnd = offset + source.length;
const re = resolveEnd(end, valueEnd, strict, onError);
return {
	value,
	type: _type,
	comment: re.comment,
	range: [
		offset,
		valueEnd,
		re.offset
	]
};
}
function plainValue(source, onError) {
let badChar = "";
switch (source[0]) {
	case "	":
		badChar = "a tab character";
		break;
	case ",":
		badChar = "flow indicator character ,";
		break;
	case "%":
		badChar = "directive indicator character %";
		break;
	case "|":
	case ">":
		badChar = `block scalar indicator ${source[0]}`;
		break;
	case "@":
	case "`": badChar = `reserved character ${source[0]}`;
}
if (badChar) onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
if (source[source.length - 1] !== "'" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
const line = /(.*?)\r?\n/sy;
let match = line.exec(source);
if (!match) return source;
let trimEnd, trimBoth;
try {
	trimEnd = new RegExp("(?<![ 	])[ 	]+$");
	trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
} catch {
	trimEnd = /[ \t]+$/;
	trimBoth = /^[ \t]+|[ \t]+$/g;
}
let res = match[1].replace(trimEnd, "");
let sep = " ";
let pos = line.lastIndex;
while (match = line.exec(source)) {
	const lm = match[1].replace(trimBoth, "");
	if (lm === "") {
		if (sep === "\n") res += sep;
		else sep = "\n";
	} else {
		res += sep + lm;
		sep = " ";
	}
	pos = line.lastIndex;
}
const last = /[ \t]*(.*)/sy;
last.lastIndex = pos;
match = last.exec(source);
return res + sep + (match?.[1] ?? "");
}
function doubleQuotedValue(source, onError) {
let res = "";
for (let i = 1; i < source.length - 1; ++i) {
	const ch = source[i];
	if (ch === "\r" && source[i + 1] === "\n") continue;
	if (ch === "\n") {
		const { fold, offset } = foldNewline(source, i);
		res += fold;
		i = offset;
	} else if (ch === "\\") {
		let next = source[++i];
		const cc = escapeCodes[next];
		if (cc) res += cc;
		else if (next === "\n") {
			next = source[i + 1];
			while (next === " " || next === "	") next = source[++i + 1];
		} else if (next === "\r" && source[i + 1] === "\n") {
			next = source[++i + 1];
			while (next === " " || next === "	") next = source[++i + 1];
		} else if (next === "x" || next === "u" || next === "U") {
			const length = next === "x" ? 2 : next === "u" ? 4 : 8;
			res += parseCharCode(source, i + 1, length, onError);
			i += length;
		} else {
			const raw = source.substr(i - 1, 2);
			onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
			res += raw;
		}
	} else if (ch === " " || ch === "	") {
		const wsStart = i;
		let next = source[i + 1];
		while (next === " " || next === "	") next = source[++i + 1];
		if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n")) res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
	} else res += ch;
}
if (source[source.length - 1] !== "\"" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing \"quote");
return res;
}
function foldNewline(source, offset) {
let fold = "";
let ch = source[offset + 1];
while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
	if (ch === "\r" && source[offset + 2] !== "\n") break;
	if (ch === "\n") fold += "\n";
	offset += 1;
	ch = source[offset + 1];
}
if (!fold) fold = " ";
return {
	fold,
	offset
};
}
const escapeCodes = {
"0": "\0",
a: "\x07",
b: "\b",
e: "\x1B",
f: "\f",
n: "\n",
r: "\r",
t: "	",
v: "\v",
N: "",
_: "\xA0",
L: "\u2028",
P: "\u2029",
" ": " ",
"\"": "\"",
"/": "/",
"\\": "\\",
"	": "	"
};
function parseCharCode(source, offset, length, onError) {
const cc = source.substr(offset, length);
const code = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
try {
	return String.fromCodePoint(code);
} catch {
	const raw = source.substr(offset - 2, length + 2);
	onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
	return raw;
}
}
function composeScalar(ctx, token, tagToken, onError) {
const { value, type, comment, range } = token.type === "block-scalar" ? resolve_block_scalar_resolveBlockScalar(ctx, token, onError) : resolve_flow_scalar_resolveFlowScalar(token, ctx.options.strict, onError);
const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
let tag;
if (ctx.options.stringKeys && ctx.atKey) tag = ctx.schema[SCALAR];
else if (tagName) tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
else if (token.type === "scalar") tag = findScalarTagByTest(ctx, value, token, onError);
else tag = ctx.schema[SCALAR];
let scalar;
try {
	const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
	scalar = isScalar(res) ? res : new Scalar(res);
} catch (error) {
	const msg = error instanceof Error ? error.message : String(error);
	onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
	scalar = new Scalar(value);
}
scalar.range = range;
scalar.source = value;
if (type) scalar.type = type;
if (tagName) scalar.tag = tagName;
if (tag.format) scalar.format = tag.format;
if (comment) scalar.comment = comment;
return scalar;
}
function findScalarTagByName(schema, value, tagName, tagToken, onError) {
if (tagName === "!") return schema[SCALAR];
const matchWithTest = [];
for (const tag of schema.tags) if (!tag.collection && tag.tag === tagName) {
	if (tag.default && tag.test) matchWithTest.push(tag);
	else return tag;
}
for (const tag of matchWithTest) if (tag.test?.test(value)) return tag;
const kt = schema.knownTags[tagName];
if (kt && !kt.collection) {
	schema.tags.push(Object.assign({}, kt, {
		default: false,
		test: void 0
	}));
	return kt;
}
onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
return schema[SCALAR];
}
function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
const tag = schema.tags.find((tag) => (tag.default === true || atKey && tag.default === "key") && tag.test?.test(value)) || schema[SCALAR];
if (schema.compat) {
	const compat = schema.compat.find((tag) => tag.default && tag.test?.test(value)) ?? schema[SCALAR];
	if (tag.tag !== compat.tag) onError(token, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${directives.tagString(tag.tag)} or ${directives.tagString(compat.tag)}`, true);
}
return tag;
}
function emptyScalarPosition(offset, before, pos) {
if (before) {
	pos ?? (pos = before.length);
	for (let i = pos - 1; i >= 0; --i) {
		let st = before[i];
		switch (st.type) {
			case "space":
			case "comment":
			case "newline":
				offset -= st.source.length;
				continue;
		}
		st = before[++i];
		while (st?.type === "space") {
			offset += st.source.length;
			st = before[++i];
		}
		break;
	}
}
return offset;
}
const CN = {
composeNode,
composeEmptyNode
};
function composeNode(ctx, token, props, onError) {
const atKey = ctx.atKey;
const { spaceBefore, comment, anchor, tag } = props;
let node;
let isSrcToken = true;
switch (token.type) {
	case "alias":
		node = composeAlias(ctx, token, onError);
		if (anchor || tag) onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
		break;
	case "scalar":
	case "single-quoted-scalar":
	case "double-quoted-scalar":
	case "block-scalar":
		node = composeScalar(ctx, token, tag, onError);
		if (anchor) node.anchor = anchor.source.substring(1);
		break;
	case "block-map":
	case "block-seq":
	case "flow-collection":
		try {
			node = composeCollection(CN, ctx, token, props, onError);
			if (anchor) node.anchor = anchor.source.substring(1);
		} catch (error) {
			onError(token, "RESOURCE_EXHAUSTION", error instanceof Error ? error.message : String(error));
		}
		break;
	default:
		onError(token, "UNEXPECTED_TOKEN", token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`);
		isSrcToken = false;
}
node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
if (anchor && node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
if (atKey && ctx.options.stringKeys && (!isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings");
if (spaceBefore) node.spaceBefore = true;
if (comment) {
	if (token.type === "scalar" && token.source === "") node.comment = comment;
	else node.commentBefore = comment;
}
if (ctx.options.keepSourceTokens && isSrcToken) node.srcToken = token;
return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
const node = composeScalar(ctx, {
	type: "scalar",
	offset: emptyScalarPosition(offset, before, pos),
	indent: -1,
	source: ""
}, tag, onError);
if (anchor) {
	node.anchor = anchor.source.substring(1);
	if (node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
}
if (spaceBefore) node.spaceBefore = true;
if (comment) {
	node.comment = comment;
	node.range[2] = end;
}
return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
const alias = new Alias(source.substring(1));
if (alias.source === "") onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
if (alias.source.endsWith(":")) onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
const valueEnd = offset + source.length;
const re = resolveEnd(end, valueEnd, options.strict, onError);
alias.range = [
	offset,
	valueEnd,
	re.offset
];
if (re.comment) alias.comment = re.comment;
return alias;
}
function composeDoc(options, directives, { offset, start, value, end }, onError) {
const opts = Object.assign({ _directives: directives }, options);
const doc = new Document_Document(void 0, opts);
const ctx = {
	atKey: false,
	atRoot: true,
	directives: doc.directives,
	options: doc.options,
	schema: doc.schema
};
const props = resolveProps(start, {
	indicator: "doc-start",
	next: value ?? end?.[0],
	offset,
	onError,
	parentIndent: 0,
	startOnNewline: true
});
if (props.found) {
	doc.directives.docStart = true;
	if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline) onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
}
doc.contents = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
const contentEnd = doc.contents.range[2];
const re = resolveEnd(end, contentEnd, false, onError);
if (re.comment) doc.comment = re.comment;
doc.range = [
	offset,
	contentEnd,
	re.offset
];
return doc;
}
function getErrorPos(src) {
if (typeof src === "number") return [src, src + 1];
if (Array.isArray(src)) return src.length === 2 ? src : [src[0], src[1]];
const { offset, source } = src;
return [offset, offset + (typeof source === "string" ? source.length : 1)];
}
function parsePrelude(prelude) {
let comment = "";
let atComment = false;
let afterEmptyLine = false;
for (let i = 0; i < prelude.length; ++i) {
	const source = prelude[i];
	switch (source[0]) {
		case "#":
			comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
			atComment = true;
			afterEmptyLine = false;
			break;
		case "%":
			if (prelude[i + 1]?.[0] !== "#") i += 1;
			atComment = false;
			break;
		default:
			if (!atComment) afterEmptyLine = true;
			atComment = false;
	}
}
return {
	comment,
	afterEmptyLine
};
}
class composer_Composer {
constructor(options = {}) {
	this.doc = null;
	this.atDirectives = false;
	this.prelude = [];
	this.errors = [];
	this.warnings = [];
	this.onError = (source, code, message, warning) => {
		const pos = getErrorPos(source);
		if (warning) this.warnings.push(new YAMLWarning(pos, code, message));
		else this.errors.push(new errors_YAMLParseError(pos, code, message));
	};
	this.directives = new Directives({ version: options.version || "1.2" });
	this.options = options;
}
decorate(doc, afterDoc) {
	const { comment, afterEmptyLine } = parsePrelude(this.prelude);
	if (comment) {
		const dc = doc.contents;
		if (afterDoc) doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
		else if (afterEmptyLine || doc.directives.docStart || !dc) doc.commentBefore = comment;
		else if (isCollection(dc) && !dc.flow && dc.items.length > 0) {
			let it = dc.items[0];
			if (isPair(it)) it = it.key;
			const cb = it.commentBefore;
			it.commentBefore = cb ? `${comment}\n${cb}` : comment;
		} else {
			const cb = dc.commentBefore;
			dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
		}
	}
	if (afterDoc) {
		for (let i = 0; i < this.errors.length; ++i) doc.errors.push(this.errors[i]);
		for (let i = 0; i < this.warnings.length; ++i) doc.warnings.push(this.warnings[i]);
	} else {
		doc.errors = this.errors;
		doc.warnings = this.warnings;
	}
	this.prelude = [];
	this.errors = [];
	this.warnings = [];
}
streamInfo() {
	return {
		comment: parsePrelude(this.prelude).comment,
		directives: this.directives,
		errors: this.errors,
		warnings: this.warnings
	};
}
*compose(tokens, forceDoc = false, endOffset = -1) {
	for (const token of tokens) yield* this.next(token);
	yield* this.end(forceDoc, endOffset);
}
*next(token) {
	switch (token.type) {
		case "directive":
			this.directives.add(token.source, (offset, message, warning) => {
				const pos = getErrorPos(token);
				pos[0] += offset;
				this.onError(pos, "BAD_DIRECTIVE", message, warning);
			});
			this.prelude.push(token.source);
			this.atDirectives = true;
			break;
		case "document": {
			const doc = composeDoc(this.options, this.directives, token, this.onError);
			if (this.atDirectives && !doc.directives.docStart) this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
			this.decorate(doc, false);
			if (this.doc) yield this.doc;
			this.doc = doc;
			this.atDirectives = false;
			break;
		}
		case "byte-order-mark":
		case "space": break;
		case "comment":
		case "newline":
			this.prelude.push(token.source);
			break;
		case "error": {
			const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
			const error = new errors_YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
			if (this.atDirectives || !this.doc) this.errors.push(error);
			else this.doc.errors.push(error);
			break;
		}
		case "doc-end": {
			if (!this.doc) {
				this.errors.push(new errors_YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
				break;
			}
			this.doc.directives.docEnd = true;
			const end = resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
			this.decorate(this.doc, true);
			if (end.comment) {
				const dc = this.doc.comment;
				this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
			}
			this.doc.range[2] = end.offset;
			break;
		}
		default: this.errors.push(new errors_YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
	}
}
*end(forceDoc = false, endOffset = -1) {
	if (this.doc) {
		this.decorate(this.doc, true);
		yield this.doc;
		this.doc = null;
	} else if (forceDoc) {
		const opts = Object.assign({ _directives: this.directives }, this.options);
		const doc = new Document_Document(void 0, opts);
		if (this.atDirectives) this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
		doc.range = [
			0,
			endOffset,
			endOffset
		];
		this.decorate(doc, false);
		yield doc;
	}
}
}
const cst_visit_BREAK = Symbol("break visit");
const cst_visit_SKIP = Symbol("skip children");
const cst_visit_REMOVE = Symbol("remove item");
function cst_visit_visit(cst, visitor) {
if ("type" in cst && cst.type === "document") cst = {
	start: cst.start,
	value: cst.value
};
_visit(Object.freeze([]), cst, visitor);
}
cst_visit_visit.BREAK = cst_visit_BREAK;
cst_visit_visit.SKIP = cst_visit_SKIP;
cst_visit_visit.REMOVE = cst_visit_REMOVE;
cst_visit_visit.itemAtPath = (cst, path) => {
let item = cst;
for (const [field, index] of path) {
	const tok = item?.[field];
	if (tok && "items" in tok) item = tok.items[index];
	else return void 0;
}
return item;
};
cst_visit_visit.parentCollection = (cst, path) => {
const parent = cst_visit_visit.itemAtPath(cst, path.slice(0, -1));
const field = path[path.length - 1][0];
const coll = parent?.[field];
if (coll && "items" in coll) return coll;
throw new Error("Parent collection not found");
};
function _visit(path, item, visitor) {
let ctrl = visitor(item, path);
if (typeof ctrl === "symbol") return ctrl;
for (const field of ["key", "value"]) {
	const token = item[field];
	if (token && "items" in token) {
		for (let i = 0; i < token.items.length; ++i) {
			const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
			if (typeof ci === "number") i = ci - 1;
			else if (ci === cst_visit_BREAK) return cst_visit_BREAK;
			else if (ci === cst_visit_REMOVE) {
				token.items.splice(i, 1);
				i -= 1;
			}
		}
		if (typeof ctrl === "function" && field === "key") ctrl = ctrl(item, path);
	}
}
return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
}
const BOM = "﻿";
const DOCUMENT = "";
const FLOW_END = "";
const cst_SCALAR = "";
function tokenType(source) {
switch (source) {
	case BOM: return "byte-order-mark";
	case DOCUMENT: return "doc-mode";
	case FLOW_END: return "flow-error-end";
	case cst_SCALAR: return "scalar";
	case "---": return "doc-start";
	case "...": return "doc-end";
	case "":
	case "\n":
	case "\r\n": return "newline";
	case "-": return "seq-item-ind";
	case "?": return "explicit-key-ind";
	case ":": return "map-value-ind";
	case "{": return "flow-map-start";
	case "}": return "flow-map-end";
	case "[": return "flow-seq-start";
	case "]": return "flow-seq-end";
	case ",": return "comma";
}
switch (source[0]) {
	case " ":
	case "	": return "space";
	case "#": return "comment";
	case "%": return "directive-line";
	case "*": return "alias";
	case "&": return "anchor";
	case "!": return "tag";
	case "'": return "single-quoted-scalar";
	case "\"": return "double-quoted-scalar";
	case "|":
	case ">": return "block-scalar-header";
}
return null;
}
function isEmpty(ch) {
switch (ch) {
	case void 0:
	case " ":
	case "\n":
	case "\r":
	case "	": return true;
	default: return false;
}
}
const hexDigits = new Set("0123456789ABCDEFabcdef");
const tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
const flowIndicatorChars = new Set(",[]{}");
const invalidAnchorChars = new Set(" ,[]{}\n\r	");
const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
class Lexer {
constructor() {
	this.atEnd = false;
	this.blockScalarIndent = -1;
	this.blockScalarKeep = false;
	this.buffer = "";
	this.flowKey = false;
	this.flowLevel = 0;
	this.indentNext = 0;
	this.indentValue = 0;
	this.lineEndPos = null;
	this.next = null;
	this.pos = 0;
}
*lex(source, incomplete = false) {
	if (source) {
		if (typeof source !== "string") throw TypeError("source is not a string");
		this.buffer = this.buffer ? this.buffer + source : source;
		this.lineEndPos = null;
	}
	this.atEnd = !incomplete;
	let next = this.next ?? "stream";
	while (next && (incomplete || this.hasChars(1))) next = yield* this.parseNext(next);
}
atLineEnd() {
	let i = this.pos;
	let ch = this.buffer[i];
	while (ch === " " || ch === "	") ch = this.buffer[++i];
	if (!ch || ch === "#" || ch === "\n") return true;
	if (ch === "\r") return this.buffer[i + 1] === "\n";
	return false;
}
charAt(n) {
	return this.buffer[this.pos + n];
}
continueScalar(offset) {
	let ch = this.buffer[offset];
	if (this.indentNext > 0) {
		let indent = 0;
		while (ch === " ") ch = this.buffer[++indent + offset];
		if (ch === "\r") {
			const next = this.buffer[indent + offset + 1];
			if (next === "\n" || !next && !this.atEnd) return offset + indent + 1;
		}
		return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
	}
	if (ch === "-" || ch === ".") {
		const dt = this.buffer.substr(offset, 3);
		if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3])) return -1;
	}
	return offset;
}
getLine() {
	let end = this.lineEndPos;
	if (typeof end !== "number" || end !== -1 && end < this.pos) {
		end = this.buffer.indexOf("\n", this.pos);
		this.lineEndPos = end;
	}
	if (end === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
	if (this.buffer[end - 1] === "\r") end -= 1;
	return this.buffer.substring(this.pos, end);
}
hasChars(n) {
	return this.pos + n <= this.buffer.length;
}
setNext(state) {
	this.buffer = this.buffer.substring(this.pos);
	this.pos = 0;
	this.lineEndPos = null;
	this.next = state;
	return null;
}
peek(n) {
	return this.buffer.substr(this.pos, n);
}
*parseNext(next) {
	switch (next) {
		case "stream": return yield* this.parseStream();
		case "line-start": return yield* this.parseLineStart();
		case "block-start": return yield* this.parseBlockStart();
		case "doc": return yield* this.parseDocument();
		case "flow": return yield* this.parseFlowCollection();
		case "quoted-scalar": return yield* this.parseQuotedScalar();
		case "block-scalar": return yield* this.parseBlockScalar();
		case "plain-scalar": return yield* this.parsePlainScalar();
	}
}
*parseStream() {
	let line = this.getLine();
	if (line === null) return this.setNext("stream");
	if (line[0] === BOM) {
		yield* this.pushCount(1);
		line = line.substring(1);
	}
	if (line[0] === "%") {
		let dirEnd = line.length;
		let cs = line.indexOf("#");
		while (cs !== -1) {
			const ch = line[cs - 1];
			if (ch === " " || ch === "	") {
				dirEnd = cs - 1;
				break;
			} else cs = line.indexOf("#", cs + 1);
		}
		while (true) {
			const ch = line[dirEnd - 1];
			if (ch === " " || ch === "	") dirEnd -= 1;
			else break;
		}
		const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
		yield* this.pushCount(line.length - n);
		this.pushNewline();
		return "stream";
	}
	if (this.atLineEnd()) {
		const sp = yield* this.pushSpaces(true);
		yield* this.pushCount(line.length - sp);
		yield* this.pushNewline();
		return "stream";
	}
	yield DOCUMENT;
	return yield* this.parseLineStart();
}
*parseLineStart() {
	const ch = this.charAt(0);
	if (!ch && !this.atEnd) return this.setNext("line-start");
	if (ch === "-" || ch === ".") {
		if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
		const s = this.peek(3);
		if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
			yield* this.pushCount(3);
			this.indentValue = 0;
			this.indentNext = 0;
			return s === "---" ? "doc" : "stream";
		}
	}
	this.indentValue = yield* this.pushSpaces(false);
	if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1))) this.indentNext = this.indentValue;
	return yield* this.parseBlockStart();
}
*parseBlockStart() {
	const [ch0, ch1] = this.peek(2);
	if (!ch1 && !this.atEnd) return this.setNext("block-start");
	if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
		const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
		this.indentNext = this.indentValue + 1;
		this.indentValue += n;
		return "block-start";
	}
	return "doc";
}
*parseDocument() {
	yield* this.pushSpaces(true);
	const line = this.getLine();
	if (line === null) return this.setNext("doc");
	let n = yield* this.pushIndicators();
	switch (line[n]) {
		case "#": yield* this.pushCount(line.length - n);
		case void 0:
			yield* this.pushNewline();
			return yield* this.parseLineStart();
		case "{":
		case "[":
			yield* this.pushCount(1);
			this.flowKey = false;
			this.flowLevel = 1;
			return "flow";
		case "}":
		case "]":
			yield* this.pushCount(1);
			return "doc";
		case "*":
			yield* this.pushUntil(isNotAnchorChar);
			return "doc";
		case "\"":
		case "'": return yield* this.parseQuotedScalar();
		case "|":
		case ">":
			n += yield* this.parseBlockScalarHeader();
			n += yield* this.pushSpaces(true);
			yield* this.pushCount(line.length - n);
			yield* this.pushNewline();
			return yield* this.parseBlockScalar();
		default: return yield* this.parsePlainScalar();
	}
}
*parseFlowCollection() {
	let nl, sp;
	let indent = -1;
	do {
		nl = yield* this.pushNewline();
		if (nl > 0) {
			sp = yield* this.pushSpaces(false);
			this.indentValue = indent = sp;
		} else sp = 0;
		sp += yield* this.pushSpaces(true);
	} while (nl + sp > 0);
	const line = this.getLine();
	if (line === null) return this.setNext("flow");
	if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
		if (!(indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}"))) {
			this.flowLevel = 0;
			yield FLOW_END;
			return yield* this.parseLineStart();
		}
	}
	let n = 0;
	while (line[n] === ",") {
		n += yield* this.pushCount(1);
		n += yield* this.pushSpaces(true);
		this.flowKey = false;
	}
	n += yield* this.pushIndicators();
	switch (line[n]) {
		case void 0: return "flow";
		case "#":
			yield* this.pushCount(line.length - n);
			return "flow";
		case "{":
		case "[":
			yield* this.pushCount(1);
			this.flowKey = false;
			this.flowLevel += 1;
			return "flow";
		case "}":
		case "]":
			yield* this.pushCount(1);
			this.flowKey = true;
			this.flowLevel -= 1;
			return this.flowLevel ? "flow" : "doc";
		case "*":
			yield* this.pushUntil(isNotAnchorChar);
			return "flow";
		case "\"":
		case "'":
			this.flowKey = true;
			return yield* this.parseQuotedScalar();
		case ":": {
			const next = this.charAt(1);
			if (this.flowKey || isEmpty(next) || next === ",") {
				this.flowKey = false;
				yield* this.pushCount(1);
				yield* this.pushSpaces(true);
				return "flow";
			}
		}
		default:
			this.flowKey = false;
			return yield* this.parsePlainScalar();
	}
}
*parseQuotedScalar() {
	const quote = this.charAt(0);
	let end = this.buffer.indexOf(quote, this.pos + 1);
	if (quote === "'") while (end !== -1 && this.buffer[end + 1] === "'") end = this.buffer.indexOf("'", end + 2);
	else while (end !== -1) {
		let n = 0;
		while (this.buffer[end - 1 - n] === "\\") n += 1;
		if (n % 2 === 0) break;
		end = this.buffer.indexOf("\"", end + 1);
	}
	const qb = this.buffer.substring(0, end);
	let nl = qb.indexOf("\n", this.pos);
	if (nl !== -1) {
		while (nl !== -1) {
			const cs = this.continueScalar(nl + 1);
			if (cs === -1) break;
			nl = qb.indexOf("\n", cs);
		}
		if (nl !== -1) end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
	}
	if (end === -1) {
		if (!this.atEnd) return this.setNext("quoted-scalar");
		end = this.buffer.length;
	}
	yield* this.pushToIndex(end + 1, false);
	return this.flowLevel ? "flow" : "doc";
}
*parseBlockScalarHeader() {
	this.blockScalarIndent = -1;
	this.blockScalarKeep = false;
	let i = this.pos;
	while (true) {
		const ch = this.buffer[++i];
		if (ch === "+") this.blockScalarKeep = true;
		else if (ch > "0" && ch <= "9") this.blockScalarIndent = Number(ch) - 1;
		else if (ch !== "-") break;
	}
	return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
}
*parseBlockScalar() {
	let nl = this.pos - 1;
	let indent = 0;
	let ch;
	loop: for (let i = this.pos; ch = this.buffer[i]; ++i) switch (ch) {
		case " ":
			indent += 1;
			break;
		case "\n":
			nl = i;
			indent = 0;
			break;
		case "\r": {
			const next = this.buffer[i + 1];
			if (!next && !this.atEnd) return this.setNext("block-scalar");
			if (next === "\n") break;
		}
		default: break loop;
	}
	if (!ch && !this.atEnd) return this.setNext("block-scalar");
	if (indent >= this.indentNext) {
		if (this.blockScalarIndent === -1) this.indentNext = indent;
		else this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
		do {
			const cs = this.continueScalar(nl + 1);
			if (cs === -1) break;
			nl = this.buffer.indexOf("\n", cs);
		} while (nl !== -1);
		if (nl === -1) {
			if (!this.atEnd) return this.setNext("block-scalar");
			nl = this.buffer.length;
		}
	}
	let i = nl + 1;
	ch = this.buffer[i];
	while (ch === " ") ch = this.buffer[++i];
	if (ch === "	") {
		while (ch === "	" || ch === " " || ch === "\r" || ch === "\n") ch = this.buffer[++i];
		nl = i - 1;
	} else if (!this.blockScalarKeep) do {
		let i = nl - 1;
		let ch = this.buffer[i];
		if (ch === "\r") ch = this.buffer[--i];
		const lastChar = i;
		while (ch === " ") ch = this.buffer[--i];
		if (ch === "\n" && i >= this.pos && i + 1 + indent > lastChar) nl = i;
		else break;
	} while (true);
	yield cst_SCALAR;
	yield* this.pushToIndex(nl + 1, true);
	return yield* this.parseLineStart();
}
*parsePlainScalar() {
	const inFlow = this.flowLevel > 0;
	let end = this.pos - 1;
	let i = this.pos - 1;
	let ch;
	while (ch = this.buffer[++i]) if (ch === ":") {
		const next = this.buffer[i + 1];
		if (isEmpty(next) || inFlow && flowIndicatorChars.has(next)) break;
		end = i;
	} else if (isEmpty(ch)) {
		let next = this.buffer[i + 1];
		if (ch === "\r") {
			if (next === "\n") {
				i += 1;
				ch = "\n";
				next = this.buffer[i + 1];
			} else end = i;
		}
		if (next === "#" || inFlow && flowIndicatorChars.has(next)) break;
		if (ch === "\n") {
			const cs = this.continueScalar(i + 1);
			if (cs === -1) break;
			i = Math.max(i, cs - 2);
		}
	} else {
		if (inFlow && flowIndicatorChars.has(ch)) break;
		end = i;
	}
	if (!ch && !this.atEnd) return this.setNext("plain-scalar");
	yield cst_SCALAR;
	yield* this.pushToIndex(end + 1, true);
	return inFlow ? "flow" : "doc";
}
*pushCount(n) {
	if (n > 0) {
		yield this.buffer.substr(this.pos, n);
		this.pos += n;
		return n;
	}
	return 0;
}
*pushToIndex(i, allowEmpty) {
	const s = this.buffer.slice(this.pos, i);
	if (s) {
		yield s;
		this.pos += s.length;
		return s.length;
	} else if (allowEmpty) yield "";
	return 0;
}
*pushIndicators() {
	let n = 0;
	loop: while (true) {
		switch (this.charAt(0)) {
			case "!":
				n += yield* this.pushTag();
				n += yield* this.pushSpaces(true);
				continue loop;
			case "&":
				n += yield* this.pushUntil(isNotAnchorChar);
				n += yield* this.pushSpaces(true);
				continue loop;
			case "-":
			case "?":
			case ":": {
				const inFlow = this.flowLevel > 0;
				const ch1 = this.charAt(1);
				if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
					if (!inFlow) this.indentNext = this.indentValue + 1;
					else if (this.flowKey) this.flowKey = false;
					n += yield* this.pushCount(1);
					n += yield* this.pushSpaces(true);
					continue loop;
				}
			}
		}
		break loop;
	}
	return n;
}
*pushTag() {
	if (this.charAt(1) === "<") {
		let i = this.pos + 2;
		let ch = this.buffer[i];
		while (!isEmpty(ch) && ch !== ">") ch = this.buffer[++i];
		return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
	} else {
		let i = this.pos + 1;
		let ch = this.buffer[i];
		while (ch) if (tagChars.has(ch)) ch = this.buffer[++i];
		else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) ch = this.buffer[i += 3];
		else break;
		return yield* this.pushToIndex(i, false);
	}
}
*pushNewline() {
	const ch = this.buffer[this.pos];
	if (ch === "\n") return yield* this.pushCount(1);
	else if (ch === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2);
	else return 0;
}
*pushSpaces(allowTabs) {
	let i = this.pos - 1;
	let ch;
	do
		ch = this.buffer[++i];
	while (ch === " " || allowTabs && ch === "	");
	const n = i - this.pos;
	if (n > 0) {
		yield this.buffer.substr(this.pos, n);
		this.pos = i;
	}
	return n;
}
*pushUntil(test) {
	let i = this.pos;
	let ch = this.buffer[i];
	while (!test(ch)) ch = this.buffer[++i];
	return yield* this.pushToIndex(i, false);
}
}
class LineCounter {
constructor() {
	this.lineStarts = [];
	this.addNewLine = (offset) => this.lineStarts.push(offset);
	this.linePos = (offset) => {
		let low = 0;
		let high = this.lineStarts.length;
		while (low < high) {
			const mid = low + high >> 1;
			if (this.lineStarts[mid] < offset) low = mid + 1;
			else high = mid;
		}
		if (this.lineStarts[low] === offset) return {
			line: low + 1,
			col: 1
		};
		if (low === 0) return {
			line: 0,
			col: offset
		};
		const start = this.lineStarts[low - 1];
		return {
			line: low,
			col: offset - start + 1
		};
	};
}
}
function includesToken(list, type) {
for (let i = 0; i < list.length; ++i) if (list[i].type === type) return true;
return false;
}
function findNonEmptyIndex(list) {
for (let i = 0; i < list.length; ++i) switch (list[i].type) {
	case "space":
	case "comment":
	case "newline": break;
	default: return i;
}
return -1;
}
function isFlowToken(token) {
switch (token?.type) {
	case "alias":
	case "scalar":
	case "single-quoted-scalar":
	case "double-quoted-scalar":
	case "flow-collection": return true;
	default: return false;
}
}
function getPrevProps(parent) {
switch (parent.type) {
	case "document": return parent.start;
	case "block-map": {
		const it = parent.items[parent.items.length - 1];
		return it.sep ?? it.start;
	}
	case "block-seq": return parent.items[parent.items.length - 1].start;
	default: return [];
}
}
function getFirstKeyStartProps(prev) {
if (prev.length === 0) return [];
let i = prev.length;
loop: while (--i >= 0) switch (prev[i].type) {
	case "doc-start":
	case "explicit-key-ind":
	case "map-value-ind":
	case "seq-item-ind":
	case "newline": break loop;
}
while (prev[++i]?.type === "space");
return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
if (source.length < 1e5) Array.prototype.push.apply(target, source);
else for (let i = 0; i < source.length; ++i) target.push(source[i]);
}
function fixFlowSeqItems(fc) {
if (fc.start.type === "flow-seq-start") {
	for (const it of fc.items) if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
		if (it.key) it.value = it.key;
		delete it.key;
		if (isFlowToken(it.value)) {
			if (it.value.end) arrayPushArray(it.value.end, it.sep);
			else it.value.end = it.sep;
		} else arrayPushArray(it.start, it.sep);
		delete it.sep;
	}
}
}
class parser_Parser {
constructor(onNewLine) {
	this.atNewLine = true;
	this.atScalar = false;
	this.indent = 0;
	this.offset = 0;
	this.onKeyLine = false;
	this.stack = [];
	this.source = "";
	this.type = "";
	this.lexer = new Lexer();
	this.onNewLine = onNewLine;
}
*parse(source, incomplete = false) {
	if (this.onNewLine && this.offset === 0) this.onNewLine(0);
	for (const lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
	if (!incomplete) yield* this.end();
}
*next(source) {
	this.source = source;
	if (this.atScalar) {
		this.atScalar = false;
		yield* this.step();
		this.offset += source.length;
		return;
	}
	const type = tokenType(source);
	if (!type) {
		const message = `Not a YAML token: ${source}`;
		yield* this.pop({
			type: "error",
			offset: this.offset,
			message,
			source
		});
		this.offset += source.length;
	} else if (type === "scalar") {
		this.atNewLine = false;
		this.atScalar = true;
		this.type = "scalar";
	} else {
		this.type = type;
		yield* this.step();
		switch (type) {
			case "newline":
				this.atNewLine = true;
				this.indent = 0;
				if (this.onNewLine) this.onNewLine(this.offset + source.length);
				break;
			case "space":
				if (this.atNewLine && source[0] === " ") this.indent += source.length;
				break;
			case "explicit-key-ind":
			case "map-value-ind":
			case "seq-item-ind":
				if (this.atNewLine) this.indent += source.length;
				break;
			case "doc-mode":
			case "flow-error-end": return;
			default: this.atNewLine = false;
		}
		this.offset += source.length;
	}
}
*end() {
	while (this.stack.length > 0) yield* this.pop();
}
get sourceToken() {
	return {
		type: this.type,
		offset: this.offset,
		indent: this.indent,
		source: this.source
	};
}
*step() {
	const top = this.peek(1);
	if (this.type === "doc-end" && top?.type !== "doc-end") {
		while (this.stack.length > 0) yield* this.pop();
		this.stack.push({
			type: "doc-end",
			offset: this.offset,
			source: this.source
		});
		return;
	}
	if (!top) return yield* this.stream();
	switch (top.type) {
		case "document": return yield* this.document(top);
		case "alias":
		case "scalar":
		case "single-quoted-scalar":
		case "double-quoted-scalar": return yield* this.scalar(top);
		case "block-scalar": return yield* this.blockScalar(top);
		case "block-map": return yield* this.blockMap(top);
		case "block-seq": return yield* this.blockSequence(top);
		case "flow-collection": return yield* this.flowCollection(top);
		case "doc-end": return yield* this.documentEnd(top);
	}
	yield* this.pop();
}
peek(n) {
	return this.stack[this.stack.length - n];
}
*pop(error) {
	const token = error ?? this.stack.pop();
	if (!token) yield {
		type: "error",
		offset: this.offset,
		source: "",
		message: "Tried to pop an empty stack"
	};
	else if (this.stack.length === 0) yield token;
	else {
		const top = this.peek(1);
		if (token.type === "block-scalar") token.indent = "indent" in top ? top.indent : 0;
		else if (token.type === "flow-collection" && top.type === "document") token.indent = 0;
		if (token.type === "flow-collection") fixFlowSeqItems(token);
		switch (top.type) {
			case "document":
				top.value = token;
				break;
			case "block-scalar":
				top.props.push(token);
				break;
			case "block-map": {
				const it = top.items[top.items.length - 1];
				if (it.value) {
					top.items.push({
						start: [],
						key: token,
						sep: []
					});
					this.onKeyLine = true;
					return;
				} else if (it.sep) it.value = token;
				else {
					Object.assign(it, {
						key: token,
						sep: []
					});
					this.onKeyLine = !it.explicitKey;
					return;
				}
				break;
			}
			case "block-seq": {
				const it = top.items[top.items.length - 1];
				if (it.value) top.items.push({
					start: [],
					value: token
				});
				else it.value = token;
				break;
			}
			case "flow-collection": {
				const it = top.items[top.items.length - 1];
				if (!it || it.value) top.items.push({
					start: [],
					key: token,
					sep: []
				});
				else if (it.sep) it.value = token;
				else Object.assign(it, {
					key: token,
					sep: []
				});
				return;
			}
			default:
				yield* this.pop();
				yield* this.pop(token);
		}
		if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
			const last = token.items[token.items.length - 1];
			if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
				if (top.type === "document") top.end = last.start;
				else top.items.push({ start: last.start });
				token.items.splice(-1, 1);
			}
		}
	}
}
*stream() {
	switch (this.type) {
		case "directive-line":
			yield {
				type: "directive",
				offset: this.offset,
				source: this.source
			};
			return;
		case "byte-order-mark":
		case "space":
		case "comment":
		case "newline":
			yield this.sourceToken;
			return;
		case "doc-mode":
		case "doc-start": {
			const doc = {
				type: "document",
				offset: this.offset,
				start: []
			};
			if (this.type === "doc-start") doc.start.push(this.sourceToken);
			this.stack.push(doc);
			return;
		}
	}
	yield {
		type: "error",
		offset: this.offset,
		message: `Unexpected ${this.type} token in YAML stream`,
		source: this.source
	};
}
*document(doc) {
	if (doc.value) return yield* this.lineEnd(doc);
	switch (this.type) {
		case "doc-start":
			if (findNonEmptyIndex(doc.start) !== -1) {
				yield* this.pop();
				yield* this.step();
			} else doc.start.push(this.sourceToken);
			return;
		case "anchor":
		case "tag":
		case "space":
		case "comment":
		case "newline":
			doc.start.push(this.sourceToken);
			return;
	}
	const bv = this.startBlockValue(doc);
	if (bv) this.stack.push(bv);
	else yield {
		type: "error",
		offset: this.offset,
		message: `Unexpected ${this.type} token in YAML document`,
		source: this.source
	};
}
*scalar(scalar) {
	if (this.type === "map-value-ind") {
		const start = getFirstKeyStartProps(getPrevProps(this.peek(2)));
		let sep;
		if (scalar.end) {
			sep = scalar.end;
			sep.push(this.sourceToken);
			delete scalar.end;
		} else sep = [this.sourceToken];
		const map = {
			type: "block-map",
			offset: scalar.offset,
			indent: scalar.indent,
			items: [{
				start,
				key: scalar,
				sep
			}]
		};
		this.onKeyLine = true;
		this.stack[this.stack.length - 1] = map;
	} else yield* this.lineEnd(scalar);
}
*blockScalar(scalar) {
	switch (this.type) {
		case "space":
		case "comment":
		case "newline":
			scalar.props.push(this.sourceToken);
			return;
		case "scalar":
			scalar.source = this.source;
			this.atNewLine = true;
			this.indent = 0;
			if (this.onNewLine) {
				let nl = this.source.indexOf("\n") + 1;
				while (nl !== 0) {
					this.onNewLine(this.offset + nl);
					nl = this.source.indexOf("\n", nl) + 1;
				}
			}
			yield* this.pop();
			break;
		default:
			yield* this.pop();
			yield* this.step();
	}
}
*blockMap(map) {
	const it = map.items[map.items.length - 1];
	switch (this.type) {
		case "newline":
			this.onKeyLine = false;
			if (it.value) {
				const end = "end" in it.value ? it.value.end : void 0;
				if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
				else map.items.push({ start: [this.sourceToken] });
			} else if (it.sep) it.sep.push(this.sourceToken);
			else it.start.push(this.sourceToken);
			return;
		case "space":
		case "comment":
			if (it.value) map.items.push({ start: [this.sourceToken] });
			else if (it.sep) it.sep.push(this.sourceToken);
			else {
				if (this.atIndentedComment(it.start, map.indent)) {
					const end = map.items[map.items.length - 2]?.value?.end;
					if (Array.isArray(end)) {
						arrayPushArray(end, it.start);
						end.push(this.sourceToken);
						map.items.pop();
						return;
					}
				}
				it.start.push(this.sourceToken);
			}
			return;
	}
	if (this.indent >= map.indent) {
		const atMapIndent = !this.onKeyLine && this.indent === map.indent;
		const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
		let start = [];
		if (atNextItem && it.sep && !it.value) {
			const nl = [];
			for (let i = 0; i < it.sep.length; ++i) {
				const st = it.sep[i];
				switch (st.type) {
					case "newline":
						nl.push(i);
						break;
					case "space": break;
					case "comment":
						if (st.indent > map.indent) nl.length = 0;
						break;
					default: nl.length = 0;
				}
			}
			if (nl.length >= 2) start = it.sep.splice(nl[1]);
		}
		switch (this.type) {
			case "anchor":
			case "tag":
				if (atNextItem || it.value) {
					start.push(this.sourceToken);
					map.items.push({ start });
					this.onKeyLine = true;
				} else if (it.sep) it.sep.push(this.sourceToken);
				else it.start.push(this.sourceToken);
				return;
			case "explicit-key-ind":
				if (!it.sep && !it.explicitKey) {
					it.start.push(this.sourceToken);
					it.explicitKey = true;
				} else if (atNextItem || it.value) {
					start.push(this.sourceToken);
					map.items.push({
						start,
						explicitKey: true
					});
				} else this.stack.push({
					type: "block-map",
					offset: this.offset,
					indent: this.indent,
					items: [{
						start: [this.sourceToken],
						explicitKey: true
					}]
				});
				this.onKeyLine = true;
				return;
			case "map-value-ind":
				if (it.explicitKey) {
					if (!it.sep) {
						if (includesToken(it.start, "newline")) Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						else {
							const start = getFirstKeyStartProps(it.start);
							this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start,
									key: null,
									sep: [this.sourceToken]
								}]
							});
						}
					} else if (it.value) map.items.push({
						start: [],
						key: null,
						sep: [this.sourceToken]
					});
					else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							key: null,
							sep: [this.sourceToken]
						}]
					});
					else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
						const start = getFirstKeyStartProps(it.start);
						const key = it.key;
						const sep = it.sep;
						sep.push(this.sourceToken);
						delete it.key;
						delete it.sep;
						this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start,
								key,
								sep
							}]
						});
					} else if (start.length > 0) it.sep = it.sep.concat(start, this.sourceToken);
					else it.sep.push(this.sourceToken);
				} else if (!it.sep) Object.assign(it, {
					key: null,
					sep: [this.sourceToken]
				});
				else if (it.value || atNextItem) map.items.push({
					start,
					key: null,
					sep: [this.sourceToken]
				});
				else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
					type: "block-map",
					offset: this.offset,
					indent: this.indent,
					items: [{
						start: [],
						key: null,
						sep: [this.sourceToken]
					}]
				});
				else it.sep.push(this.sourceToken);
				this.onKeyLine = true;
				return;
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar": {
				const fs = this.flowScalar(this.type);
				if (atNextItem || it.value) {
					map.items.push({
						start,
						key: fs,
						sep: []
					});
					this.onKeyLine = true;
				} else if (it.sep) this.stack.push(fs);
				else {
					Object.assign(it, {
						key: fs,
						sep: []
					});
					this.onKeyLine = true;
				}
				return;
			}
			default: {
				const bv = this.startBlockValue(map);
				if (bv) {
					if (bv.type === "block-seq") {
						if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
							yield* this.pop({
								type: "error",
								offset: this.offset,
								message: "Unexpected block-seq-ind on same line with key",
								source: this.source
							});
							return;
						}
					} else if (atMapIndent) map.items.push({ start });
					this.stack.push(bv);
					return;
				}
			}
		}
	}
	yield* this.pop();
	yield* this.step();
}
*blockSequence(seq) {
	const it = seq.items[seq.items.length - 1];
	switch (this.type) {
		case "newline":
			if (it.value) {
				const end = "end" in it.value ? it.value.end : void 0;
				if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
				else seq.items.push({ start: [this.sourceToken] });
			} else it.start.push(this.sourceToken);
			return;
		case "space":
		case "comment":
			if (it.value) seq.items.push({ start: [this.sourceToken] });
			else {
				if (this.atIndentedComment(it.start, seq.indent)) {
					const end = seq.items[seq.items.length - 2]?.value?.end;
					if (Array.isArray(end)) {
						arrayPushArray(end, it.start);
						end.push(this.sourceToken);
						seq.items.pop();
						return;
					}
				}
				it.start.push(this.sourceToken);
			}
			return;
		case "anchor":
		case "tag":
			if (it.value || this.indent <= seq.indent) break;
			it.start.push(this.sourceToken);
			return;
		case "seq-item-ind":
			if (this.indent !== seq.indent) break;
			if (it.value || includesToken(it.start, "seq-item-ind")) seq.items.push({ start: [this.sourceToken] });
			else it.start.push(this.sourceToken);
			return;
	}
	if (this.indent > seq.indent) {
		const bv = this.startBlockValue(seq);
		if (bv) {
			this.stack.push(bv);
			return;
		}
	}
	yield* this.pop();
	yield* this.step();
}
*flowCollection(fc) {
	const it = fc.items[fc.items.length - 1];
	if (this.type === "flow-error-end") {
		let top;
		do {
			yield* this.pop();
			top = this.peek(1);
		} while (top?.type === "flow-collection");
	} else if (fc.end.length === 0) {
		switch (this.type) {
			case "comma":
			case "explicit-key-ind":
				if (!it || it.sep) fc.items.push({ start: [this.sourceToken] });
				else it.start.push(this.sourceToken);
				return;
			case "map-value-ind":
				if (!it || it.value) fc.items.push({
					start: [],
					key: null,
					sep: [this.sourceToken]
				});
				else if (it.sep) it.sep.push(this.sourceToken);
				else Object.assign(it, {
					key: null,
					sep: [this.sourceToken]
				});
				return;
			case "space":
			case "comment":
			case "newline":
			case "anchor":
			case "tag":
				if (!it || it.value) fc.items.push({ start: [this.sourceToken] });
				else if (it.sep) it.sep.push(this.sourceToken);
				else it.start.push(this.sourceToken);
				return;
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar": {
				const fs = this.flowScalar(this.type);
				if (!it || it.value) fc.items.push({
					start: [],
					key: fs,
					sep: []
				});
				else if (it.sep) this.stack.push(fs);
				else Object.assign(it, {
					key: fs,
					sep: []
				});
				return;
			}
			case "flow-map-end":
			case "flow-seq-end":
				fc.end.push(this.sourceToken);
				return;
		}
		const bv = this.startBlockValue(fc);
		if (bv) this.stack.push(bv);
		else {
			yield* this.pop();
			yield* this.step();
		}
	} else {
		const parent = this.peek(2);
		if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
			yield* this.pop();
			yield* this.step();
		} else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
			const start = getFirstKeyStartProps(getPrevProps(parent));
			fixFlowSeqItems(fc);
			const sep = fc.end.splice(1, fc.end.length);
			sep.push(this.sourceToken);
			const map = {
				type: "block-map",
				offset: fc.offset,
				indent: fc.indent,
				items: [{
					start,
					key: fc,
					sep
				}]
			};
			this.onKeyLine = true;
			this.stack[this.stack.length - 1] = map;
		} else yield* this.lineEnd(fc);
	}
}
flowScalar(type) {
	if (this.onNewLine) {
		let nl = this.source.indexOf("\n") + 1;
		while (nl !== 0) {
			this.onNewLine(this.offset + nl);
			nl = this.source.indexOf("\n", nl) + 1;
		}
	}
	return {
		type,
		offset: this.offset,
		indent: this.indent,
		source: this.source
	};
}
startBlockValue(parent) {
	switch (this.type) {
		case "alias":
		case "scalar":
		case "single-quoted-scalar":
		case "double-quoted-scalar": return this.flowScalar(this.type);
		case "block-scalar-header": return {
			type: "block-scalar",
			offset: this.offset,
			indent: this.indent,
			props: [this.sourceToken],
			source: ""
		};
		case "flow-map-start":
		case "flow-seq-start": return {
			type: "flow-collection",
			offset: this.offset,
			indent: this.indent,
			start: this.sourceToken,
			items: [],
			end: []
		};
		case "seq-item-ind": return {
			type: "block-seq",
			offset: this.offset,
			indent: this.indent,
			items: [{ start: [this.sourceToken] }]
		};
		case "explicit-key-ind": {
			this.onKeyLine = true;
			const start = getFirstKeyStartProps(getPrevProps(parent));
			start.push(this.sourceToken);
			return {
				type: "block-map",
				offset: this.offset,
				indent: this.indent,
				items: [{
					start,
					explicitKey: true
				}]
			};
		}
		case "map-value-ind": {
			this.onKeyLine = true;
			const start = getFirstKeyStartProps(getPrevProps(parent));
			return {
				type: "block-map",
				offset: this.offset,
				indent: this.indent,
				items: [{
					start,
					key: null,
					sep: [this.sourceToken]
				}]
			};
		}
	}
	return null;
}
atIndentedComment(start, indent) {
	if (this.type !== "comment") return false;
	if (this.indent <= indent) return false;
	return start.every((st) => st.type === "newline" || st.type === "space");
}
*documentEnd(docEnd) {
	if (this.type !== "doc-mode") {
		if (docEnd.end) docEnd.end.push(this.sourceToken);
		else docEnd.end = [this.sourceToken];
		if (this.type === "newline") yield* this.pop();
	}
}
*lineEnd(token) {
	switch (this.type) {
		case "comma":
		case "doc-start":
		case "doc-end":
		case "flow-seq-end":
		case "flow-map-end":
		case "map-value-ind":
			yield* this.pop();
			yield* this.step();
			break;
		case "newline": this.onKeyLine = false;
		default:
			if (token.end) token.end.push(this.sourceToken);
			else token.end = [this.sourceToken];
			if (this.type === "newline") yield* this.pop();
	}
}
}
function parseOptions(options) {
const prettyErrors = options.prettyErrors !== false;
return {
	lineCounter: options.lineCounter || prettyErrors && new LineCounter() || null,
	prettyErrors
};
}
function parseDocument(source, options = {}) {
const { lineCounter, prettyErrors } = parseOptions(options);
const parser = new parser_Parser(lineCounter?.addNewLine);
const composer = new composer_Composer(options);
let doc = null;
for (const _doc of composer.compose(parser.parse(source), true, source.length)) if (!doc) doc = _doc;
else if (doc.options.logLevel !== "silent") {
	doc.errors.push(new errors_YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
	break;
}
if (prettyErrors && lineCounter) {
	doc.errors.forEach(errors_prettifyError(source, lineCounter));
	doc.warnings.forEach(errors_prettifyError(source, lineCounter));
}
return doc;
}
}),
8474: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	A: () => usualMetrics,
	P: () => metricsOf
});
const usualMetrics = {
	incidentLabels: [],
	incidentIssues: [],
	environments: [
		"production*",
		"prod",
		"prod-*",
		"live"
	]
};
const metricsOf = ({ metrics }) => metrics ?? usualMetrics;
}),
2276: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	E: () => createPolicySchema,
	Y: () => everything
});
var days = __webpack_require__(1076);
var freezes = __webpack_require__(1931);
var calendar_holidays = __webpack_require__(7690);
var calendar_zone = __webpack_require__(6694);
function checkCalendar(policy, context) {
	const report = (path, message) => context.addIssue({
		code: "custom",
		path,
		message
	});
	checkRemoved(policy.calendar.holidays, report);
	const zone = (0, calendar_zone.kE)((0, calendar_zone.KJ)(policy.calendar.timezone) ? policy.calendar.timezone : "UTC");
	policy.freezes.forEach((freeze, index) => {
		checkFreeze(freeze, zone, (path, message) => report([
			"freezes",
			index,
			...path
		], message));
	});
}
const whenCalendarIsRead = { when: ({ issues }) => issues.every(({ path, continue: readOn }) => readOn === true || !["calendar", "freezes"].includes(String(path?.[0]))) };
function checkRemoved(holidays, report) {
	const isHoliday = (0, calendar_holidays.X)({
		...holidays,
		add: [],
		remove: []
	});
	holidays.remove.forEach((removed, index) => {
		const day = (0, days.h2)(removed);
		if (day === null || isHoliday(day) !== null) return;
		const path = [
			"calendar",
			"holidays",
			"remove",
			index
		];
		if (holidays.add.some((added) => added.date === removed)) {
			report(path, `${quoted(removed)} is both added and removed: expected it in one of the two lists`);
			return;
		}
		const example = nearestHoliday(day, isHoliday);
		const expected = example === null ? "this calendar has none, so leave it out" : `expected a day such as ${example}`;
		report(path, `${quoted(removed)} is not a day on which a holiday is observed: ${expected}`);
	});
}
function nearestHoliday(day, nameOf) {
	for (let away = 1; away <= 366; away += 1) for (const near of [day - away, day + away]) {
		const name = nameOf(near);
		if (name !== null) return `${quoted((0, days.Ml)(near))} (${name})`;
	}
	return null;
}
function checkFreeze(freeze, zone, report) {
	const from = (0, freezes.$c)(freeze.from);
	const to = (0, freezes.$c)(freeze.to);
	for (const [key, end] of [["from", from], ["to", to]]) if (end !== null && !(0, freezes.aJ)(end, zone)) {
		const next = wallClockAt((0, freezes.GH)(end, zone), zone);
		report([key], `${quoted(end.text)} does not exist in ${zone.timezone}, whose clocks skip it: expected a time that does, such as ${next}`);
	}
	if (from === null || to === null || (0, freezes.GH)(from, zone) < (0, freezes.pJ)(to, zone)) return;
	const later = (0, days.Ml)(Math.floor(((0, freezes.GH)(from, zone) + zone.offsetAt((0, freezes.GH)(from, zone))) / days.d_) + 1);
	report(["to"], `the freeze from ${quoted(freeze.from)} to ${quoted(freeze.to)} ends before it begins: expected a later end, such as "${later}"`);
}
function wallClockAt(instant, zone) {
	return `"${new Date(instant + zone.offsetAt(instant)).toISOString().slice(0, 16)}"`;
}
function quoted(value) {
	return JSON.stringify(value);
}
var calendar_hours = __webpack_require__(3344);
const hoursForm = /^(?:closed|(?:[01]\d|2[0-3]):[0-5]\d-(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00))$/;
const hoursError = "expected hours such as \"09:00-17:00\" (24-hour clock, local time, up to \"24:00\"), or \"closed\"";
const cutoffError = "expected a local time such as \"15:00\" (24-hour clock), or \"off\"";
const dateForm = /^[1-9]\d{3}-\d{2}-\d{2}$/;
const dateError = "expected a date such as \"2026-12-24\"";
const boundError = "expected a date (\"2026-12-20\"), a local date and time (\"2026-12-20T17:00\") or an instant with its zone (\"2026-12-20T17:00:00Z\")";
const zoneError = "expected an IANA time zone such as \"America/Chicago\"";
const timezone = (z) => z.string(zoneError).refine(calendar_zone.KJ, { error: ({ input }) => `${quoted(input)} is no time zone known here: ${zoneError}` }).default("America/Chicago").describe("The IANA time zone in which all hours, days and local times of this policy are read");
const hoursOn = (z, weekday, usual) => z.string(hoursError).regex(hoursForm, hoursError).refine((text) => endsAfterStart(text), { error: ({ input }) => `${quoted(input)} does not end after it starts: ${hoursError}` }).default(usual).describe(`Opening hours on ${weekday}: "09:00-17:00" (local time; open at 09:00, closed at 17:00), or "closed"`);
const date = (z) => z.string(dateError).regex(dateForm, dateError).refine((text) => !dateForm.test(text) || (0, days.h2)(text) !== null, { error: ({ input }) => `${quoted(input)} does not exist: ${dateError}` });
const bound = (z) => z.string(boundError).refine((text) => (0, freezes.$c)(text) !== null, { error: ({ input }) => {
	const day = String(input).slice(0, 10);
	return dateForm.test(day) && (0, days.h2)(day) === null ? `${quoted(day)} does not exist: ${boundError}` : boundError;
} });
const calendarSchema = (z) => z.strictObject({
	timezone: timezone(z),
	hours: z.strictObject({
		monday: hoursOn(z, "Mondays", "09:00-17:00"),
		tuesday: hoursOn(z, "Tuesdays", "09:00-17:00"),
		wednesday: hoursOn(z, "Wednesdays", "09:00-17:00"),
		thursday: hoursOn(z, "Thursdays", "09:00-17:00"),
		friday: hoursOn(z, "Fridays", "09:00-17:00"),
		saturday: hoursOn(z, "Saturdays", "closed"),
		sunday: hoursOn(z, "Sundays", "closed")
	}).prefault({}).describe("Opening hours by weekday"),
	fridayCutoff: z.string(cutoffError).regex(/^(?:off|(?:[01]\d|2[0-3]):[0-5]\d)$/, cutoffError).default("15:00").describe("The local time from which a Friday is closed to its end, such as \"15:00\"; \"off\": Fridays are like other days"),
	holidays: z.strictObject({
		calendar: z.enum(["us-federal", "none"], "expected \"us-federal\" or \"none\"").default("us-federal").describe("\"us-federal\": the 11 US federal holidays, closed on the day on which each is observed (Saturday's on Friday, Sunday's on Monday); \"none\": only those in `add`"),
		add: z.array(z.strictObject({
			date: date(z).describe("The day, such as \"2026-12-24\"; closed exactly on it"),
			name: z.string("expected a name such as \"Christmas Eve\"").regex(/\S/, "expected a name such as \"Christmas Eve\"").describe("What the day is called in messages")
		})).default([]).describe("Further days on which the window is closed"),
		remove: z.array(date(z).describe("The day on which a holiday is observed, such as \"2026-10-12\"")).default([]).describe("Holidays of the calendar on which the window is open all the same")
	}).prefault({}).describe("Days on which nothing is deployed")
}).prefault({}).describe("When changes may be deployed");
const freezeSchema = (z) => z.strictObject({
	from: bound(z).describe("When it begins: a date (its midnight), a local date and time (\"2026-12-20T17:00\"), or an instant with its zone (\"2026-12-20T17:00:00Z\"). Dates and local times are read in the time zone of the calendar"),
	to: bound(z).describe("When it ends, in the same forms. A date is included to its END: to \"2026-12-31\" is frozen through all of 31 December. At a time or an instant the freeze is over"),
	reason: z.string("expected a reason such as \"Black Friday\"").regex(/\S/, "expected a reason such as \"Black Friday\"").describe("Why nothing is deployed, as told to authors")
});
const freezesSchema = (z) => z.array(freezeSchema(z)).default([]).describe("Periods in which nothing is deployed");
function endsAfterStart(text) {
	const hours = (0, calendar_hours.i2)(text);
	return !hoursForm.test(text) || hours === null || hours.start < hours.end;
}
var src_rule = __webpack_require__(4188);
var alternatives = __webpack_require__(1459);
var certain = __webpack_require__(7746);
var active = __webpack_require__(8866);
var built_in = __webpack_require__(2991);
const defaultAreas = built_in.builtInPolicy.areas;
const defaultCategories = built_in.builtInPolicy.categories;
const defaultLabels = {
	major: [
		"major",
		"major-change",
		"breaking-change"
	],
	normal: ["normal", "normal-change"],
	standard: ["standard", "standard-change"]
};
const proofs = [
	"patch-level-updates",
	"text",
	"texts",
	"logging-settings"
];
function faultOf(glob) {
	if ((0, certain.qi)(glob)) return null;
	if (glob.trim() === "") return "an empty pattern matches nothing: write a path such as \"src/billing/**\"";
	if (glob.trim() !== glob) return "a pattern must not begin or end with a space: remove it";
	if (glob.length > 1e3) return "a pattern has at most 1,000 characters: write several";
	if (glob.includes("\\")) return "write \"/\" between folders, and \"[*]\" for a literal \"*\": a pattern has no backslash";
	if (/^!(?!\()/.test(glob)) return "a pattern cannot be negated by \"!\": list it under \"except\", without the \"!\"";
	if (glob.startsWith("/") || glob.startsWith("./")) return `patterns start at the root of the repository: write "${glob.replace(/^\.?\/+/, "")}"`;
	if (glob.endsWith("/")) return `this names a folder, and no file: write "${glob}**" for all files in it`;
	if (glob.split("/").some((segment) => [
		"",
		".",
		".."
	].includes(segment))) return "a path in git has no \"//\", \".\" or \"..\": leave them out";
	if (/!\([^)]*\{/.test(glob)) return "inside \"!(…)\" write \"|\" between the alternatives: braces there would match everything";
	const open = unclosed(glob);
	if (open !== null) {
		const [opened, close] = open;
		return `its "${opened}" is not closed, so it would match nothing: add "${close}", or write "[${opened}]" for a literal "${opened}"`;
	}
	if ((0, alternatives.sV)(glob)) return `its braces stand for more than ${alternatives.zL} patterns: write fewer alternatives`;
	return null;
}
function unclosed(glob) {
	let braces = 0;
	for (let at = 0; at < glob.length; at += 1) if (glob[at] === "{") braces += 1;
	else if (glob[at] === "}") braces = Math.max(0, braces - 1);
	else if (glob[at] === "[") {
		const first = at + (glob[at + 1] === "!" || glob[at + 1] === "^" ? 2 : 1);
		const end = glob.indexOf("]", first + 1);
		if (end === -1 || glob.slice(at, end).includes("/")) return ["[", "]"];
		at = end;
	}
	return braces > 0 ? ["{", "}"] : null;
}
const mostTokenCharacters = 5e4;
function parts(z) {
	const glob = z.string().superRefine((text, context) => {
		const fault = faultOf(text);
		if (fault !== null) context.addIssue({
			code: "custom",
			message: fault
		});
	}).describe("A path from the root of the repository; \"*\" stands for a part of a name, \"**\" for any folders");
	const name = z.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, "expected a name in kebab-case, such as \"customer-data\"").describe("A name in kebab-case");
	const title = z.string().min(1).describe("What it is, as a reader of a verdict should see it");
	const paths = z.array(glob).describe("The files concerned, as globs");
	const except = z.array(glob).default([]).describe("Files left out of them, without regard to case");
	const token = z.string().max(60).refine((text) => text.trim() !== "", "an empty token stands in every line: write what the line holds, such as \"hashlib.\"").refine((text) => !/[\r\n]/.test(text), "a token stands on one line: leave the line break out");
	const tokens = z.array(token.min(3)).min(1).max(200);
	const beside = z.array(token).max(200).optional().describe("And one of these on the same line, wherever; none: nothing more is asked");
	const inFiles = z.array(glob).optional().describe("Only in these files, without regard to case; none: in all files");
	const content = z.array(z.strictObject({
		tokens: tokens.describe("One of these texts stands in an added line, at the beginning of a word. No patterns; case counts"),
		with: beside,
		in: inFiles
	})).max(100).optional();
	const unless = () => z.array(z.strictObject({
		active: z.enum(active.A).optional().describe("What runs, or brings along what runs, however it is written: markup (in a picture or a page), text (that may become part of one), style (in a style sheet), settings (that look something up)"),
		tokens: tokens.optional().describe("One of these texts stands in an added line, at the beginning of a word. No patterns; case does not count, and comments do"),
		with: beside,
		in: inFiles
	}).refine((rule) => rule.active === void 0 !== (rule.tokens === void 0), "expected either \"active\" or \"tokens\": write two items for both").refine((rule) => rule.with === void 0 || rule.tokens !== void 0, "\"with\" stands beside \"tokens\" alone: remove it")).max(100).optional();
	return {
		name,
		title,
		paths,
		except,
		content,
		unless
	};
}
function limitTokens(kinds, context) {
	const characters = Object.values(kinds).flatMap((kind) => [...kind.content ?? [], ...kind.unless ?? []]).flatMap((rule) => [...rule.tokens ?? [], ...rule.with ?? []]).reduce((sum, text) => sum + text.length, 0);
	if (characters <= mostTokenCharacters) return;
	context.addIssue({
		code: "custom",
		message: `its tokens have ${characters} characters, and ${mostTokenCharacters} is the most: write fewer`
	});
}
const areasSchema = (z) => {
	const { name, title, paths, except, content } = parts(z);
	return z.record(name, z.strictObject({
		title,
		paths,
		except,
		content: content.describe("What added lines show, in files whose paths do not tell. Comments do not count"),
		category: z.enum(["normal", "major"]).default("normal").describe("A change here is at least of this category")
	}).describe("An area whose changes need an additional review")).superRefine(limitTokens).prefault(defaultAreas).describe("Security-sensitive areas (4.3); a file under `documentation` or `tests` belongs to none but `gate`");
};
const standardKind = (z, { title, paths, except, unless }) => z.strictObject({
	title,
	paths,
	except,
	deploys: z.boolean().default(true).describe("Whether merging it deploys. Kinds that do not are looked at before the areas"),
	only: z.enum(proofs).optional().describe("What the diff has to prove as well, where a path cannot tell: patch-level-updates (of dependencies), text (between the tags of a template), texts (in quotes, of a catalogue), logging-settings (in a file that has others)"),
	unless: unless().describe("What takes a file out of this kind where an added line shows it. A file whose diff is not to be had is then none of it")
}).describe("A kind of file whose changes are pre-approved. Its paths mind case");
const majorKind = (z, { title, paths, except, content }) => z.strictObject({
	title: title.describe("What it is, as a plural: \"Database schema migrations\""),
	paths,
	except,
	when: z.literal("removed").optional().describe("Only where the file is removed, and none of its name is added to the kind; none: whenever it changes"),
	content: content.describe("What added lines show, in files whose paths do not tell. Comments do not count")
}).describe("A kind of file whose changes are Major. Matched without regard to case");
const categoriesSchema = (z) => {
	const shared = parts(z);
	const { name, paths, except } = shared;
	return z.strictObject({
		standard: z.record(name, standardKind(z, shared)).superRefine(limitTokens).prefault(defaultCategories.standard).describe("Pre-approved changes (3.2): Standard where every file is of such a kind"),
		major: z.record(name, majorKind(z, shared)).superRefine(limitTokens).prefault(defaultCategories.major).describe("Major changes (3.5): one such file is enough"),
		tests: z.strictObject({
			paths: paths.default(defaultCategories.tests.paths),
			except: except.default(defaultCategories.tests.except)
		}).prefault({}).describe("Test files, which follow the files they come with; alone they are Normal. Their paths mind case")
	}).prefault({}).describe("Which files show which category (3.1)");
};
const labels = (z, category, what) => z.array(z.string().min(1)).default(defaultLabels[category]).describe(what);
const labelsSchema = (z) => z.strictObject({
	major: labels(z, "major", "Labels that declare a Major change; they raise the category"),
	normal: labels(z, "normal", "Labels that declare a Normal change; they raise the category"),
	standard: labels(z, "standard", "Labels that declare a Standard change; a label alone never lowers the category")
}).prefault({}).describe("Labels that declare a category, without regard to case, spaces and punctuation");
var metrics_policy = __webpack_require__(8474);
const loginOrTeam = (z) => z.string().regex(/^@?[A-Za-z0-9][A-Za-z0-9_-]*(\[bot\])?(\/[A-Za-z0-9._-]+)?$/, "expected a login, or ORGANISATION/TEAM").transform((name) => name.replace(/^@/, ""));
const role = (z, what) => z.array(loginOrTeam(z)).default([]).describe(what);
const basePolicyFields = {
	mode: (z) => z.enum(["enforce", "report-only"]).default("enforce").describe("report-only shows every verdict, and holds nothing up: for trying the policy out"),
	document: (z) => z.strictObject({
		title: z.string().min(1).default("Change Management Policy").describe("Its title"),
		url: z.url().optional().describe("Where people can read it")
	}).prefault({}).describe("The written policy that the clauses refer to"),
	people: (z) => z.strictObject({
		executive: role(z, "Who approves Major changes (3.1). Nobody named: no Major change can pass"),
		security: role(z, "Who reviews sensitive changes (4.3). Nobody named: one more independent approval instead"),
		owner: role(z, "Who owns the policy: approves changes of the gate itself")
	}).prefault({}).describe("Logins and teams (ORGANISATION/TEAM) by role; they count without write access"),
	bots: (z) => z.array(z.string().min(1)).default(["dependabot[bot]", "renovate[bot]"]).describe("Bots whose pull requests need no template"),
	emergency: (z) => z.strictObject({
		label: z.string().min(1).default("emergency").describe("The label that declares an emergency"),
		headings: z.array(z.string().min(1)).min(1).default(["Emergency", "Emergency change"]).describe("Headings of its section"),
		declaredBy: role(z, "Who may set the label. Nobody named: anyone whom GitHub lets set labels"),
		documentWithinHours: z.int().min(1).default(24).describe("Hours after the merge until it has to be documented")
	}).prefault({}).describe("Emergency changes (3.4)"),
	rollback: (z) => z.strictObject({
		withinDays: z.int().min(1).max(90).default(7).describe("Days after its merge in which a change can be rolled back this way"),
		documentWithinHours: z.int().min(1).default(24).describe("Hours after the merge until the incident has to be documented")
	}).prefault({}).describe("Exact rollbacks of recent changes (5.2)"),
	calendar: calendarSchema,
	freezes: freezesSchema,
	labels: labelsSchema,
	categories: categoriesSchema,
	areas: areasSchema,
	metrics: (z) => z.strictObject({
		incidentLabels: z.array(z.string().min(1)).default([...metrics_policy.A.incidentLabels]).describe("Labels of a change, or of an issue that names it, which say that it caused an incident"),
		incidentIssues: z.array(z.string().min(1)).default([...metrics_policy.A.incidentIssues]).describe("Globs of references to incidents in titles and descriptions, such as INC-* or acme/incidents#*"),
		environments: z.array(z.string().min(1)).default([...metrics_policy.A.environments]).describe("Globs of the environments whose deployments count; none: the repository has no deployment statuses")
	}).optional().describe("What the reports of policy 9 count; it judges nothing")
};
var problem = __webpack_require__(5976);
var suggest = __webpack_require__(4209);
function commonSettings(z, rule) {
	return {
		level: z.enum(src_rule.yr).default(rule.level ?? "error").describe("error blocks the merge, warning is only shown, off is not judged"),
		clauses: z.array(z.string().min(1)).default([...rule.clauses]).describe("The clauses of the policy document that ask for this"),
		controls: z.array(z.string().min(1)).default([...rule.controls]).describe("The controls of the audit that this supports")
	};
}
function settingsSchema(z, rule) {
	const options = rule.options(z);
	const common = commonSettings(z, rule);
	const taken = Object.keys(common).find((name) => Object.hasOwn(options.shape, name));
	if (taken !== void 0) throw new Error(`The rule ${rule.id} declares the option "${taken}", which every rule has`);
	return options.extend(common).strict().prefault({}).describe(rule.title);
}
const everything = {
	part: () => true,
	rule: () => true
};
const asItIs = (z) => z.unknown();
function rulesSchema(z, list, told) {
	const shape = Object.fromEntries(list.map((rule) => [rule.id, told.rule(rule.id) ? settingsSchema(z, rule) : asItIs(z)]));
	return z.strictObject(shape).prefault({}).describe("The settings of each rule");
}
function checkSections({ areas, rules }, context) {
	const known = Object.keys(areas);
	listAt(rules, "sections", "required").forEach((section, index) => {
		listAt(section, "areas").forEach((area, place) => {
			if (typeof area !== "string" || Object.hasOwn(areas, area)) return;
			const near = (0, suggest.S)(area, known);
			const hint = near === void 0 ? `write one of ${known.join(", ")}` : `did you mean ${(0, problem.hD)(near)}?`;
			context.addIssue({
				code: "custom",
				path: [
					"rules",
					"sections",
					"required",
					index,
					"areas",
					place
				],
				message: `there is no area ${(0, problem.hD)(area)}: ${hint}`
			});
		});
	});
}
function listAt(value, ...path) {
	const at = path.reduce((part, name) => typeof part === "object" && part !== null && name in part ? Reflect.get(part, name) : void 0, value);
	return Array.isArray(at) ? at : [];
}
const whenAreasAreRead = { when: ({ issues }) => issues.every(({ path, continue: readOn }) => readOn === true || !["areas", "rules"].includes(String(path?.[0]))) };
function baseFields(z, told) {
	const fields = Object.entries(basePolicyFields).map(([name, field]) => [name, name === "metrics" || told.part(name) ? field(z) : asItIs(z)]);
	return Object.fromEntries(fields);
}
function createPolicySchema(z, list, told) {
	return z.strictObject({
		extends: z.literal("default@1").default("default@1").describe("The built-in policy that this file changes, pinned: a new default never changes a policy in force"),
		...baseFields(z, told),
		rules: rulesSchema(z, list, told)
	}).superRefine(checkCalendar, whenCalendarIsRead).superRefine(checkSections, whenAreasAreRead);
}
}),
8681: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { l: () => plainData });
function plainData(located) {
	if (located.kind === "scalar") return located.value;
	if (located.kind === "list") return located.items.map(plainData);
	return Object.fromEntries([...located.entries].map(([key, entry]) => [key, plainData(entry.value)]));
}
}),
853: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { L: () => overlay });
var hash = __webpack_require__(547);
var located = __webpack_require__(8681);
var problem = __webpack_require__(5976);
var suggest = __webpack_require__(4209);
function editList(list, node, normal, path) {
	const problems = [];
	const report = (at, message, suggestion) => {
		const rest = suggestion === void 0 ? {} : { suggestion };
		problems.push({
			line: at.line,
			column: at.column,
			path: (0, problem.LF)(path),
			message,
			...rest
		});
	};
	checkKeys(node, report);
	const toAdd = itemsOf(node, "add", report);
	const toRemove = itemsOf(node, "remove", report);
	const identity = (value) => (0, hash.d)(normal(value));
	const present = new Set(list.map(identity));
	const removed = new Set();
	for (const { at, value } of toRemove) {
		removed.add(identity(value));
		if (present.has(identity(value))) continue;
		const texts = list.filter((one) => typeof one === "string");
		const near = typeof value === "string" ? (0, suggest.S)(value, texts) : void 0;
		const hint = near === void 0 ? "" : `, did you mean ${(0, problem.hD)(near)}?`;
		report(at, `cannot remove ${shown(value)}: it is not in the list${hint}`, near);
	}
	const kept = list.filter((value) => !removed.has(identity(value)));
	const there = new Set(kept.map(identity));
	const added = [];
	for (const { at, value, node: entry } of toAdd) {
		if (removed.has(identity(value))) report(at, `${shown(value)} is both added and removed: keep one`);
		if (there.has(identity(value))) continue;
		there.add(identity(value));
		added.push(entry);
	}
	return problems.length > 0 ? {
		kept: [...list],
		added: [],
		problems
	} : {
		kept,
		added,
		problems
	};
}
function checkKeys(node, report) {
	if (node.entries.size === 0) report(node.at, "expected a list, or a mapping with \"add\" or \"remove\"");
	for (const [name, { at }] of node.entries) {
		if (name === "add" || name === "remove") continue;
		const near = (0, suggest.S)(name, ["add", "remove"]);
		const hint = near === void 0 ? "a list is expected here, or \"add\" and \"remove\"" : `did you mean ${(0, problem.hD)(near)}?`;
		report(at, `unknown key ${(0, problem.hD)(name)}, ${hint}`, near);
	}
}
function itemsOf(mapping, name, report) {
	const entry = mapping.entries.get(name);
	if (entry === void 0) return [];
	if (entry.value.kind === "list") return entry.value.items.map((node) => ({
		node,
		at: node.at,
		value: (0, located.l)(node)
	}));
	report(entry.value.at, `"${name}" takes a list: write [ ] around what to ${name}`);
	return [];
}
function shown(value) {
	return (0, problem.hD)(typeof value === "string" ? value : (0, hash.d)(value));
}
function overlay(base, file, schema, walk) {
	const { child, expectsList, hasLevel } = walk;
	const origins = new Map();
	const problems = [];
	function lay(under, node, expected, path, key) {
		origins.set(JSON.stringify(path), key === void 0 ? { node } : {
			node,
			key
		});
		if (node.kind === "list") return node.items.map((item, index) => lay(void 0, item, child(expected, index), [...path, index]));
		if (node.kind === "scalar") {
			if (node.value === null || !hasLevel(expected)) return node.value;
			return merge(under, [["level", {
				at: node.at,
				value: node
			}]], expected, path);
		}
		if (!expectsList(expected)) return merge(under, node.entries, expected, path);
		const item = child(expected, 0);
		const edited = editList(Array.isArray(under) ? under : [], node, (value) => walk.normal(item, value), path);
		problems.push(...edited.problems);
		const first = edited.kept.length;
		return [...edited.kept, ...edited.added.map((entry, index) => lay(void 0, entry, item, [...path, first + index]))];
	}
	function merge(under, entries, expected, path) {
		const merged = new Map(isMapping(under) ? Object.entries(under) : []);
		for (const [name, { at, value }] of entries) merged.set(name, lay(merged.get(name), value, child(expected, name), [...path, name], at));
		return Object.fromEntries(merged);
	}
	return {
		policy: lay(base, file, schema, []),
		problems,
		origin: (path) => origins.get(JSON.stringify(path))
	};
}
function isMapping(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
}),
8323: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { h: () => parseYaml });
var dist = __webpack_require__(9610);
var problem = __webpack_require__(5976);
function locateNodes(contents, place, limits) {
	const problems = [];
	const open = new Set();
	const anchors = new Anchors();
	let values = 0;
	let overflow = null;
	const report = ({ line, column }, path, message) => {
		if (problems.length < limits.problems) problems.push({
			line,
			column,
			path: (0, problem.LF)(path),
			message
		});
	};
	const nothing = (at) => ({
		kind: "scalar",
		at,
		value: null,
		source: ""
	});
	const placeOf = (node, fallback) => node.range ? place(node.range[0]) : fallback;
	function visit(node, path, around) {
		values += 1;
		if (values > limits.values || path.length > limits.depth) {
			overflow = "the file, with its aliases written out, has more values than a policy can have";
			return;
		}
		if ((0, dist.Vj)(node)) return visitAlias(node, path, placeOf(node, around));
		if ((0, dist.jn)(node)) {
			anchors.define(node, node.anchor);
			return scalar(node.value, node.source, placeOf(node, around));
		}
		if (!(0, dist.jh)(node) && !(0, dist.oP)(node)) return nothing(around);
		anchors.define(node, node.anchor);
		const at = placeOf(node, around);
		open.add(node);
		const collection = (0, dist.oP)(node) ? {
			kind: "list",
			at,
			items: node.items.flatMap((item, index) => visit(item, [...path, index], at) ?? [])
		} : mapping(node.items, path, at);
		open.delete(node);
		return collection;
	}
	function visitAlias(alias, path, at) {
		const target = anchors.resolve(alias);
		if (target !== void 0 && !open.has(target)) return visit(target, path, at);
		report(at, path, target === void 0 ? `there is no anchor ${(0, problem.hD)(`&${alias.source}`)} before this alias` : "an alias cannot stand inside what it refers to");
	}
	function mapping(pairs, path, at) {
		const entries = new Map();
		for (const { key, value } of pairs) {
			const keyAt = (0, dist.jn)(key) ? placeOf(key, at) : at;
			const name = keyName(key);
			const first = typeof name === "string" ? entries.get(name) : void 0;
			if ((0, dist.jn)(key)) anchors.define(key, key.anchor);
			if (typeof name !== "string") report(keyAt, path, name.message);
			else if (first === void 0) enter(entries, name, keyAt, visit(value, [...path, name], keyAt));
			else report(keyAt, [...path, name], `the key ${(0, problem.hD)(name)} stands here twice, first in line ${first.at.line}: keep one`);
		}
		return {
			kind: "mapping",
			at,
			entries
		};
	}
	const start = {
		line: 1,
		column: 1
	};
	return {
		root: visit(contents, [], start) ?? nothing(start),
		problems,
		overflow
	};
}
function enter(entries, name, at, value) {
	if (value !== void 0) entries.set(name, {
		at,
		value
	});
}
class Anchors {
	#last = new Map();
	#defined = new Set();
	#targets = new Map();
	define(node, anchor) {
		if (anchor === void 0 || this.#defined.has(node)) return;
		this.#defined.add(node);
		this.#last.set(anchor, node);
	}
	resolve(alias) {
		if (!this.#targets.has(alias)) this.#targets.set(alias, this.#last.get(alias.source));
		return this.#targets.get(alias);
	}
}
function scalar(value, source, at) {
	return {
		kind: "scalar",
		at,
		value: typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null,
		source: source ?? ""
	};
}
function keyName(key) {
	if (!(0, dist.jn)(key) || key.value === null) return { message: "a key must be a plain name" };
	const name = typeof key.value === "string" ? key.value : key.source ?? String(key.value);
	if (name === "<<") return { message: "merge keys (\"<<\") are not supported: write the values out" };
	if (name === "__proto__") return { message: "unknown key \"__proto__\"" };
	return name;
}
const limits = {
	bytes: 262144,
	tokens: 6e4,
	depth: 50,
	values: 2e4,
	problems: 100
};
function parseYaml(withMark, what = "a policy") {
	const text = withMark.replace(/^\ufeff/, "");
	if (Buffer.byteLength(text) > limits.bytes) return failure(`the file is larger than ${limits.bytes / 1024} KB`);
	const counter = new dist.HN();
	const place = (offset) => {
		const { line, col } = counter.linePos(offset);
		return {
			line: Math.max(1, line),
			column: Math.max(1, col)
		};
	};
	const read = tokens(text, counter, what);
	if (typeof read === "object" && "message" in read) return failure(read.message, place(read.offset));
	const document = compose(read, text.length);
	if (document === void 0) return {
		root: null,
		problems: []
	};
	const syntax = syntaxProblems(document, place);
	if (syntax.length > 0) return {
		root: null,
		problems: syntax
	};
	const { contents } = document;
	if (contents === null || (0, dist.jn)(contents) && contents.value === null && !contents.source) return {
		root: null,
		problems: []
	};
	const located = locateNodes(contents, place, limits);
	return located.overflow === null ? located : failure(located.overflow);
}
function failure(message, at = {
	line: 1,
	column: 1
}) {
	return {
		root: null,
		problems: [{
			...at,
			path: "",
			message
		}]
	};
}
function tokens(text, counter, what) {
	const parser = new dist.iX(counter.addNewLine);
	const found = [];
	let count = 0;
	counter.addNewLine(0);
	for (const lexeme of new dist.JG().lex(text)) {
		count += 1;
		if (count > limits.tokens) return {
			message: `the file has more parts than ${what} can have`,
			offset: parser.offset
		};
		found.push(...parser.next(lexeme));
		if (parser.stack.length > limits.depth) return {
			message: `values are nested more than ${limits.depth} deep`,
			offset: parser.offset
		};
	}
	found.push(...parser.end());
	const second = found.filter((token) => token.type === "document")[1];
	if (second === void 0) return found;
	return {
		message: `${what} is one YAML document: remove the "---" between documents`,
		offset: second.offset
	};
}
function compose(found, end) {
	const composer = new dist.Dk({
		schema: "core",
		resolveKnownTags: false,
		merge: false,
		uniqueKeys: false,
		prettyErrors: false
	});
	const { stackTraceLimit } = Error;
	Error.stackTraceLimit = 0;
	try {
		return [...composer.compose(found, true, end)][0];
	} finally {
		Error.stackTraceLimit = stackTraceLimit;
	}
}
function syntaxProblems(document, place) {
	const byLine = new Map();
	for (const error of [...document.errors, ...document.warnings]) {
		const at = place(error.pos[0]);
		if (!byLine.has(at.line)) byLine.set(at.line, {
			...at,
			path: "",
			message: `YAML: ${syntaxMessage(error)}`
		});
		if (byLine.size >= limits.problems) break;
	}
	return [...byLine.values()];
}
function syntaxMessage({ code, message }) {
	if (code === "TAB_AS_INDENT") return "a tab cannot indent; use spaces";
	if (code === "TAG_RESOLVE_FAILED") return `types ("!…") are not supported: ${message}`;
	return message.replace(/\s+/g, " ").slice(0, 200);
}
}),
4209: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { S: () => suggestName });
var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3590);
const longestName = 64;
function suggestName(written, known) {
	if (written.length > longestName) return void 0;
	const name = plain(written);
	return known.find((candidate) => plain(candidate) === name) ?? (name.length > 1 ? (0, _nearest_js__WEBPACK_IMPORTED_MODULE_0__.p)(written, known) : void 0) ?? known.find((candidate) => name.length >= 4 && plain(candidate).startsWith(name));
}
function plain(name) {
	return name.toLowerCase().replace(/[-_\s]/g, "");
}
}),
2777: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { quickPolicy: () => quickPolicy });
var rules = __webpack_require__(4932);
var built_in = __webpack_require__(2991);
var create_schema = __webpack_require__(2276);
const refused = Symbol("refused");
const other = { is: "other" };
class Light {
kind;
read;
mayBeLeftOut;
constructor(kind, read, mayBeLeftOut = false) {
	this.kind = kind;
	this.read = read;
	this.mayBeLeftOut = mayBeLeftOut;
}
get shape() {
	return this.kind.is === "object" ? this.kind.shape : {};
}
min(least) {
	return this.refine((value) => sizeOf(value) >= least);
}
max(most) {
	return this.refine((value) => sizeOf(value) <= most);
}
regex(pattern) {
	return this.refine((value) => typeof value === "string" && value.search(pattern) >= 0);
}
refine(holds) {
	return this.andThen((value) => holds(value) ? value : refused);
}
superRefine(check) {
	return this.andThen((value) => {
		let isValid = true;
		const addIssue = () => {
			isValid = false;
		};
		check(value, { addIssue });
		return isValid ? value : refused;
	});
}
transform(change) {
	return this.andThen((value) => change(value));
}
default(usual) {
	return new Light(this.kind, (value) => value === void 0 ? usual : this.read(value));
}
prefault(usual) {
	return new Light(this.kind, (value) => this.read(value === void 0 ? usual : value));
}
optional() {
	const mayBeLeftOut = this.read(void 0) === refused;
	const read = (value) => value === void 0 && mayBeLeftOut ? value : this.read(value);
	return new Light(this.kind, read, mayBeLeftOut);
}
describe() {
	return this;
}
extend(shape) {
	return object({
		...this.shape,
		...shape
	});
}
strict() {
	return this;
}
andThen(read) {
	return new Light(this.kind, (value) => {
		const known = this.read(value);
		return known === refused ? known : read(known);
	}, this.mayBeLeftOut);
}
}
const sizeOf = (value) => typeof value === "number" ? value : typeof value === "string" || Array.isArray(value) ? value.length : NaN;
const leaf = (isValid) => new Light(other, (value) => isValid(value) ? value : refused);
const isMapping = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function object(shape) {
return new Light({
	is: "object",
	shape
}, (value) => {
	if (!isMapping(value) || Object.keys(value).some((name) => !Object.hasOwn(shape, name))) return refused;
	const members = [];
	for (const [name, member] of Object.entries(shape)) {
		if (member.mayBeLeftOut && !Object.hasOwn(value, name)) continue;
		const known = member.read(value[name]);
		if (known === refused) return refused;
		members.push([name, known]);
	}
	return Object.fromEntries(members);
});
}
function record(key, value) {
return new Light({
	is: "record",
	value
}, (mapping) => {
	if (!isMapping(mapping)) return refused;
	const members = [];
	for (const [name, member] of Object.entries(mapping)) {
		const known = key.read(name) === refused ? refused : value.read(member);
		if (known === refused) return refused;
		members.push([name, known]);
	}
	return Object.fromEntries(members);
});
}
function array(item) {
return new Light({
	is: "list",
	item
}, (list) => {
	if (!Array.isArray(list)) return refused;
	const items = list.map((each) => item.read(each));
	return items.includes(refused) ? refused : items;
});
}
const plainAddress = /^https?:\/\/[a-z0-9.-]+(?::\d{1,5})?(?:\/[\w./~+=&?#-]*)?$/;
const lightKit = {
array,
boolean: () => leaf((value) => typeof value === "boolean"),
enum: (values) => leaf((value) => values.includes(value)),
int: () => leaf(Number.isSafeInteger),
literal: (only) => leaf((value) => value === only),
number: () => leaf(Number.isFinite),
object,
record,
strictObject: object,
string: () => leaf((value) => typeof value === "string"),
unknown: () => leaf(() => true),
url: () => leaf((value) => typeof value === "string" && plainAddress.test(value) && URL.canParse(value))
};
const lightWalk = {
child(schema, key) {
	const { kind } = schema ?? { kind: other };
	if (kind.is === "list") return typeof key === "number" ? kind.item : void 0;
	if (typeof key === "number") return void 0;
	if (kind.is === "record") return kind.value;
	return kind.is === "object" && Object.hasOwn(kind.shape, key) ? kind.shape[key] : void 0;
},
expectsList: (schema) => schema?.kind.is === "list",
hasLevel: (schema) => schema?.kind.is === "object" && Object.hasOwn(schema.kind.shape, "level"),
normal(schema, value) {
	const known = schema?.read(value) ?? value;
	return known === refused ? value : known;
}
};
var overlay = __webpack_require__(853);
var parse_yaml = __webpack_require__(8323);
var places = __webpack_require__(5171);
function quickPolicy(text, source) {
const { root, problems } = (0, parse_yaml.h)(text);
if (root === null || root.kind !== "mapping" || problems.length > 0) return null;
const schema = schemaFor(root);
const laid = (0, overlay.L)(built_in.builtInPolicy, root, schema, lightWalk);
const policy = laid.problems.length > 0 ? refused : schema.read(laid.policy);
if (policy === refused) return null;
const known = policy;
(0, places._)(known, laid.origin, source);
return known;
}
function schemaFor({ entries }) {
const told = entries.get("rules")?.value;
const schema = (0, create_schema.E)(lightKit, rules.a, {
	part: (name) => entries.has(name),
	rule: (id) => told?.kind === "mapping" && told.entries.has(id)
});
if (!(schema instanceof Light)) throw new Error("The schema is made of something else.");
return schema;
}
}) };
export { id, ids, modules };
