
const id = 0;
const ids = [877, 610, 52, 477];
const modules = {
2486: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	D4: () => decode,
	Re: () => decodeAsync,
	lF: () => encode,
	X$: () => encodeAsync,
	qg: () => parse_parse,
	EJ: () => parseAsync,
	ex: () => safeDecode,
	yR: () => safeDecodeAsync,
	wy: () => safeEncode,
	EM: () => safeEncodeAsync,
	xL: () => safeParse,
	bp: () => safeParseAsync
});
var parse = __webpack_require__(8230);
var errors = __webpack_require__(6150);
var core_core = __webpack_require__(4214);
var util = __webpack_require__(4633);
const _installedErrorProtos = new WeakSet([Object.prototype, Error.prototype]);
function _lazyMethod(proto, key, make) {
	Object.defineProperty(proto, key, {
		configurable: true,
		enumerable: false,
		get() {
			const value = make(this);
			Object.defineProperty(this, key, {
				value,
				configurable: true,
				writable: true
			});
			return value;
		},
		set(value) {
			Object.defineProperty(this, key, {
				value,
				configurable: true,
				writable: true
			});
		}
	});
}
const initializer = (inst, issues) => {
	errors.a$.init(inst, issues);
	inst.name = "ZodError";
	const proto = Object.getPrototypeOf(inst);
	if (_installedErrorProtos.has(proto)) return;
	_installedErrorProtos.add(proto);
	_lazyMethod(proto, "format", (self) => (mapper) => errors.Wk(self, mapper));
	_lazyMethod(proto, "flatten", (self) => (mapper) => errors.JM(self, mapper));
	_lazyMethod(proto, "addIssue", (self) => (issue) => {
		self.issues.push(issue);
		self.message = JSON.stringify(self.issues, util.k8, 2);
	});
	_lazyMethod(proto, "addIssues", (self) => (issues) => {
		self.issues.push(...issues);
		self.message = JSON.stringify(self.issues, util.k8, 2);
	});
	Object.defineProperty(proto, "isEmpty", {
		configurable: true,
		enumerable: false,
		get() {
			return this.issues.length === 0;
		}
	});
};
const ZodRealError = core_core.xI("ZodError", initializer, void 0, { Parent: Error });
const parse_parse = parse.Tj(ZodRealError);
const parseAsync = parse.Rb(ZodRealError);
const safeParse = parse.Od(ZodRealError);
const safeParseAsync = parse.wG(ZodRealError);
const encode = parse.Mv(ZodRealError);
const decode = parse.e2(ZodRealError);
const encodeAsync = parse.GW(ZodRealError);
const decodeAsync = parse.or(ZodRealError);
const safeEncode = parse.rh(ZodRealError);
const safeDecode = parse.VS(ZodRealError);
const safeEncodeAsync = parse.v_(ZodRealError);
const safeDecodeAsync = parse.R3(ZodRealError);
}),
3258: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	naA: () => ZodArray,
	XiL: () => ZodDefault,
	You: () => ZodISODateTime,
	Ihb: () => ZodLazy,
	l1C: () => ZodNullable,
	bvH: () => ZodObject,
	IiU: () => ZodOptional,
	utH: () => ZodPipe,
	xgV: () => ZodPrefault,
	EVz: () => ZodReadonly,
	b8S: () => ZodRecord,
	CLY: () => ZodTransform,
	fZ7: () => ZodUnion,
	YOg: () => array,
	zMY: () => schemas_boolean,
	gMt: () => discriminatedUnion,
	k5n: () => _enum,
	Whr: () => schemas_int,
	euz: () => literal,
	chJ: () => _null,
	aig: () => number,
	Ikc: () => object,
	jgl: () => partialRecord,
	g1P: () => record,
	rej: () => strictObject,
	YjP: () => string,
	PVZ: () => tuple,
	KCZ: () => union,
	L5J: () => unknown,
	OZ5: () => url
});
var core_core = __webpack_require__(4214);
var core_util = __webpack_require__(4633);
class $ZodCyclicError extends Error {
	constructor() {
		super(`Cannot parse a reference cycle that closes through a transform`);
		this.name = "ZodCyclicError";
	}
}
const STATE = "~memo";
const NO_ISSUES = [];
function isRef(value) {
	return value !== null && typeof value === "object";
}
function cloneIssues(issues) {
	return issues.map((iss) => iss.path ? {
		...iss,
		path: iss.path.slice()
	} : { ...iss });
}
const recursive = new WeakMap();
const NONE = 0;
const ASSUMED = 1;
const PROVEN = 2;
function isRecursive(inst, stack, resolve) {
	const cached = recursive.get(inst);
	if (cached !== void 0) return cached ? PROVEN : NONE;
	if (stack.has(inst)) return PROVEN;
	stack.add(inst);
	let result = NONE;
	const check = (child) => {
		if (result !== PROVEN && child?._zod) {
			const answer = isRecursive(child, stack, resolve);
			if (answer > result) result = answer;
		}
	};
	const shape = (sh, spread) => {
		let answer = NONE;
		for (const key of Reflect.ownKeys(sh)) {
			const desc = Object.getOwnPropertyDescriptor(sh, key);
			if (spread && !desc.enumerable) continue;
			const child = desc.get ? ASSUMED : desc.value?._zod ? isRecursive(desc.value, stack, resolve) : NONE;
			if (child > answer) answer = child;
		}
		return answer;
	};
	const merge = (answer) => {
		if (answer > result) result = answer;
	};
	const def = inst._zod.def;
	switch (def.type) {
		case "object": {
			const raw = core_util.MO(def);
			merge(raw ? shape(raw, true) : ASSUMED);
			check(def.catchall);
			break;
		}
		case "array":
			check(def.element);
			break;
		case "tuple":
			for (const el of def.items) check(el);
			check(def.rest);
			break;
		case "record":
		case "map":
			check(def.keyType);
			check(def.valueType);
			break;
		case "set":
			check(def.valueType);
			break;
		case "union":
			for (const el of def.options) check(el);
			break;
		case "intersection":
			check(def.left);
			check(def.right);
			break;
		case "optional":
		case "nullable":
		case "default":
		case "prefault":
		case "catch":
		case "readonly":
		case "nonoptional":
		case "promise":
		case "success":
			check(def.innerType);
			break;
		case "pipe":
			check(def.in);
			check(def.out);
			break;
		case "function":
			check(def.input);
			check(def.output);
			break;
		case "lazy": {
			const inner = def._cachedInner ?? (resolve ? inst._zod.innerType : void 0);
			merge(inner ? isRecursive(inner, stack, false) : ASSUMED);
			break;
		}
		case "template_literal":
		case "string":
		case "number":
		case "int":
		case "boolean":
		case "bigint":
		case "symbol":
		case "undefined":
		case "null":
		case "void":
		case "never":
		case "any":
		case "unknown":
		case "date":
		case "nan":
		case "enum":
		case "literal":
		case "file":
		case "transform":
		case "custom": break;
		default: for (const key in def) {
			const desc = Object.getOwnPropertyDescriptor(def, key);
			if (!desc || desc.get) continue;
			const value = desc.value;
			if (!value || typeof value !== "object") continue;
			if (value._zod) check(value);
			else if (Array.isArray(value)) for (const el of value) check(el);
		}
	}
	stack.delete(inst);
	return settle(inst, result);
}
function settle(inst, answer) {
	if (answer !== ASSUMED) recursive.set(inst, answer === PROVEN);
	return answer;
}
function bucketFor(state, inst) {
	let bucket = state.buckets.get(inst);
	if (!bucket) {
		bucket = new WeakMap();
		state.buckets.set(inst, bucket);
	}
	return bucket;
}
let handoff;
const memoizer_open = [];
const memo = {
	alloc(_inst, payload, empty) {
		const bucket = handoff;
		if (!bucket) return empty;
		handoff = void 0;
		const entry = {
			value: empty,
			issues: null
		};
		bucket.set(payload.value, entry);
		memoizer_open.push(entry);
		return empty;
	},
	guard(inst) {
		var _a;
		(_a = inst._zod).deferred ?? (_a.deferred = []);
		inst._zod.deferred.push(() => {
			const base = inst._zod.parse;
			const wrapped = (payload, ctx) => {
				if (ctx.direction !== "backward" && isBackEdge(ctx, payload.value)) throw new $ZodCyclicError();
				return base(payload, ctx);
			};
			inst._zod.parse = wrapped;
			if (inst._zod.run === base) inst._zod.run = wrapped;
		});
	},
	attach(inst) {
		var _a;
		let isRecursiveInst;
		let rechecked = false;
		let lastCtx;
		let lastBucket;
		(_a = inst._zod).deferred ?? (_a.deferred = []);
		inst._zod.deferred.push(() => {
			const base = inst._zod.parse;
			const wrapped = (payload, ctx) => {
				if (isRecursiveInst === void 0) {
					const walked = isRecursive(inst, new Set(), false);
					if (walked === NONE) {
						inst._zod.parse = base;
						if (inst._zod.run === wrapped) inst._zod.run = base;
						return base(payload, ctx);
					}
					if (walked === PROVEN || rechecked) isRecursiveInst = true;
					else rechecked = true;
				}
				const input = payload.value;
				if (!isRef(input)) return base(payload, ctx);
				let state = ctx[STATE];
				if (!state) {
					state = {
						buckets: new WeakMap(),
						backEdges: void 0
					};
					ctx[STATE] = state;
				}
				let bucket;
				if (lastCtx === ctx) bucket = lastBucket;
				else {
					bucket = bucketFor(state, inst);
					lastCtx = ctx;
					lastBucket = bucket;
				}
				const hit = bucket.get(input);
				if (hit) {
					payload.value = hit.value;
					if (hit.issues) {
						if (hit.issues.length) payload.issues.push(...cloneIssues(hit.issues));
					} else {
						payload.memo = true;
						state.backEdges ?? (state.backEdges = new WeakSet());
						state.backEdges.add(hit.value);
					}
					return payload;
				}
				handoff = bucket;
				const depth = memoizer_open.length;
				const result = base(payload, ctx);
				handoff = void 0;
				const entry = memoizer_open.length > depth ? memoizer_open.pop() : void 0;
				if (result instanceof Promise) return result.then((r) => {
					if (entry) entry.issues = r.issues.length ? cloneIssues(r.issues) : NO_ISSUES;
					return r;
				});
				if (entry) entry.issues = result.issues.length ? cloneIssues(result.issues) : NO_ISSUES;
				return result;
			};
			inst._zod.parse = wrapped;
			if (inst._zod.run === base) inst._zod.run = wrapped;
		});
	}
};
function memoizer() {
	return memo;
}
function isBackEdge(ctx, value) {
	const backEdges = ctx[STATE]?.backEdges;
	return backEdges !== void 0 && isRef(value) && backEdges.has(value);
}
var core_checks = __webpack_require__(8880);
class Doc {
	constructor(args = [], closed = {}) {
		this.content = [];
		this.indent = 0;
		this.args = args;
		this.closed = closed;
	}
	indented(fn) {
		this.indent += 1;
		try {
			fn(this);
		} finally {
			this.indent -= 1;
		}
	}
	write(arg) {
		if (typeof arg === "function") {
			arg(this, { execution: "sync" });
			arg(this, { execution: "async" });
			return;
		}
		const lines = arg.split("\n").filter((x) => x);
		const minIndent = Math.min(...lines.map((x) => x.length - x.trimStart().length));
		const dedented = lines.map((x) => x.slice(minIndent)).map((x) => " ".repeat(this.indent * 2) + x);
		for (const line of dedented) this.content.push(line);
	}
	compile() {
		const F = Function;
		const content = this?.content ?? [``];
		return new F(...Object.keys(this.closed), `return function (${this.args.join(", ")}) {\n${content.join("\n")}\n};`)(...Object.values(this.closed));
	}
}
var core_regexes = __webpack_require__(6674);
const version = {
	major: 4,
	minor: 6,
	patch: 7
};
const $ZodType = core_core.xI("$ZodType", (inst, def) => {
	var _a;
	inst ?? (inst = {});
	inst._zod.def = def;
	inst._zod.bag = inst._zod.bag || {};
	inst._zod.version = version;
	const defChecks = inst._zod.def.checks;
	const checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks ?? []] : defChecks?.length ? [...defChecks] : [];
	for (const ch of checks) for (const fn of ch._zod.onattach) fn(inst);
	if (checks.length === 0) {
		(_a = inst._zod).deferred ?? (_a.deferred = []);
		inst._zod.deferred?.push(() => {
			inst._zod.run = inst._zod.parse;
		});
	} else {
		const runChecks = (payload, checks, ctx) => {
			if (payload.memo) return payload;
			let isAborted = core_util.QH(payload);
			let asyncResult;
			for (const ch of checks) {
				if (ch._zod.def.when) {
					if (core_util.rL(payload)) continue;
					if (!ch._zod.def.when(payload)) continue;
				} else if (isAborted) continue;
				const currLen = payload.issues.length;
				const _ = ch._zod.check(payload);
				if (_ instanceof Promise && ctx?.async === false) throw new core_core.GT();
				if (asyncResult || _ instanceof Promise) asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
					await _;
					if (payload.issues.length === currLen) return;
					core_util.d3(payload.issues, currLen, inst);
					if (!isAborted) isAborted = core_util.QH(payload, currLen);
				});
				else {
					if (payload.issues.length === currLen) continue;
					core_util.d3(payload.issues, currLen, inst);
					if (!isAborted) isAborted = core_util.QH(payload, currLen);
				}
			}
			if (asyncResult) return asyncResult.then(() => {
				return payload;
			});
			return payload;
		};
		const handleCanaryResult = (canary, payload, ctx) => {
			if (core_util.QH(canary)) {
				canary.aborted = true;
				return canary;
			}
			const checkResult = runChecks(payload, checks, ctx);
			if (checkResult instanceof Promise) {
				if (ctx.async === false) throw new core_core.GT();
				return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
			}
			return inst._zod.parse(checkResult, ctx);
		};
		inst._zod.run = (payload, ctx) => {
			if (ctx.skipChecks) return inst._zod.parse(payload, ctx);
			if (ctx.direction === "backward") {
				const canary = inst._zod.parse({
					value: payload.value,
					issues: []
				}, {
					...ctx,
					skipChecks: true
				});
				if (canary instanceof Promise) return canary.then((canary) => {
					return handleCanaryResult(canary, payload, ctx);
				});
				return handleCanaryResult(canary, payload, ctx);
			}
			const result = inst._zod.parse(payload, ctx);
			if (result instanceof Promise) {
				if (ctx.async === false) throw new core_core.GT();
				return result.then((result) => runChecks(result, checks, ctx));
			}
			return runChecks(result, checks, ctx);
		};
	}
}, {
	get "~standard"() {
		return core_util.jD(this, "~standard", standardProps(this));
	},
	set "~standard"(value) {
		core_util.qh(this, "~standard", value);
	}
});
const toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => core_util.iR(iss, ctx, core_core.$W())) } : { value: r.value };
async function validateAsync(inst, value) {
	const ctx = { async: true };
	return toStandardResult(await inst._zod.run({
		value,
		issues: []
	}, ctx), ctx);
}
function standardProps(inst) {
	return {
		validate: (value) => {
			const ctx = { async: false };
			try {
				const r = inst._zod.run({
					value,
					issues: []
				}, ctx);
				if (!(r instanceof Promise)) return toStandardResult(r, ctx);
			} catch (_) {}
			return validateAsync(inst, value);
		},
		vendor: "zod",
		version: 1
	};
}
const $ZodString = core_core.xI("$ZodString", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = def.pattern ?? core_regexes.gp;
	inst._zod.parse = (payload, _) => {
		if (def.coerce) try {
			payload.value = String(payload.value);
		} catch (_) {}
		if (typeof payload.value === "string") return payload;
		payload.issues.push({
			expected: "string",
			code: "invalid_type",
			input: payload.value,
			inst
		});
		return payload;
	};
});
const $ZodStringFormat = core_core.xI("$ZodStringFormat", (inst, def) => {
	core_checks.ql.init(inst, def);
	$ZodString.init(inst, def);
});
const $ZodGUID = core_core.xI("$ZodGUID", (inst, def) => {
	def.pattern ?? (def.pattern = core_regexes.Os);
	$ZodStringFormat.init(inst, def);
});
const $ZodUUID = core_core.xI("$ZodUUID", (inst, def) => {
	if (def.version) {
		const v = {
			v1: 1,
			v2: 2,
			v3: 3,
			v4: 4,
			v5: 5,
			v6: 6,
			v7: 7,
			v8: 8
		}[def.version];
		if (v === void 0) throw new Error(`Invalid UUID version: "${def.version}"`);
		def.pattern ?? (def.pattern = core_regexes.uR(v));
	} else def.pattern ?? (def.pattern = core_regexes.uR());
	$ZodStringFormat.init(inst, def);
});
const $ZodEmail = core_core.xI("$ZodEmail", (inst, def) => {
	def.pattern ?? (def.pattern = core_regexes.Rp);
	$ZodStringFormat.init(inst, def);
});
const URL_BAD_FORMAT = 1;
const URL_UNPARSEABLE = 2;
function canParseURL(input) {
	try {
		if (typeof URL !== "undefined" && typeof URL.canParse === "function") return URL.canParse(input);
		new URL(input);
		return true;
	} catch {
		return false;
	}
}
function validateURL(trimmed, def) {
	if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) return canParseURL(trimmed) || URL_UNPARSEABLE;
	return parseURLObject(trimmed, def);
}
function parseURLObject(trimmed, def) {
	if (!def.normalize && def.protocol?.source === core_regexes.F.source && !/^https?:\/\//i.test(trimmed)) return URL_BAD_FORMAT;
	try {
		if (typeof URL !== "undefined") {
			const URLStatic = URL;
			if (typeof URLStatic.parse === "function") return URLStatic.parse(trimmed) ?? URL_UNPARSEABLE;
		}
		return new URL(trimmed);
	} catch {
		return URL_UNPARSEABLE;
	}
}
const asciiTabOrNewline = /[\t\n\r]/g;
function stripTabAndNewline(value) {
	return value.replace(asciiTabOrNewline, "");
}
function urlHostnameOk(url, hostname) {
	hostname.lastIndex = 0;
	return hostname.test(url.hostname);
}
function urlProtocolOk(url, protocol) {
	protocol.lastIndex = 0;
	return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
}
const $ZodURL = core_core.xI("$ZodURL", (inst, def) => {
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		try {
			const trimmed = payload.value.trim();
			const url = validateURL(trimmed, def);
			if (url === URL_BAD_FORMAT) {
				payload.issues.push({
					code: "invalid_format",
					format: "url",
					note: "Invalid URL format",
					input: payload.value,
					inst,
					continue: !def.abort
				});
				return;
			}
			if (url === URL_UNPARSEABLE) {
				payload.issues.push({
					code: "invalid_format",
					format: "url",
					input: payload.value,
					inst,
					continue: !def.abort
				});
				return;
			}
			if (url === true) {
				payload.value = stripTabAndNewline(trimmed);
				return;
			}
			if (def.hostname && !urlHostnameOk(url, def.hostname)) payload.issues.push({
				code: "invalid_format",
				format: "url",
				note: "Invalid hostname",
				pattern: def.hostname.source,
				input: payload.value,
				inst,
				continue: !def.abort
			});
			if (def.protocol && !urlProtocolOk(url, def.protocol)) payload.issues.push({
				code: "invalid_format",
				format: "url",
				note: "Invalid protocol",
				pattern: def.protocol.source,
				input: payload.value,
				inst,
				continue: !def.abort
			});
			payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
			return;
		} catch (_) {
			payload.issues.push({
				code: "invalid_format",
				format: "url",
				input: payload.value,
				inst,
				continue: !def.abort
			});
		}
	};
});
const $ZodEmoji = core_core.xI("$ZodEmoji", (inst, def) => {
	def.pattern ?? (def.pattern = core_regexes.Zg());
	$ZodStringFormat.init(inst, def);
});
const $ZodNanoID = core_core.xI("$ZodNanoID", (inst, def) => {
	if (def.length !== void 0 && (!Number.isInteger(def.length) || def.length < 1)) throw new Error(`Invalid nanoid length: ${def.length}`);
	def.pattern ?? (def.pattern = def.length === void 0 ? core_regexes.Ak : core_regexes.D2(def.length));
	$ZodStringFormat.init(inst, def);
});
const $ZodCUID = core_core.xI("$ZodCUID", (inst, def) => {
	def.pattern ?? (def.pattern = core_regexes.gF);
	$ZodStringFormat.init(inst, def);
});
const $ZodCUID2 = core_core.xI("$ZodCUID2", (inst, def) => {
	def.pattern ?? (def.pattern = core_regexes.Gl);
	$ZodStringFormat.init(inst, def);
});
const $ZodULID = core_core.xI("$ZodULID", (inst, def) => {
	def.pattern ?? (def.pattern = core_regexes.Z0);
	$ZodStringFormat.init(inst, def);
});
const $ZodXID = core_core.xI("$ZodXID", (inst, def) => {
	def.pattern ?? (def.pattern = core_regexes.kM);
	$ZodStringFormat.init(inst, def);
});
const $ZodKSUID = core_core.xI("$ZodKSUID", (inst, def) => {
	def.pattern ?? (def.pattern = core_regexes.fO);
	$ZodStringFormat.init(inst, def);
});
const $ZodISODateTime = core_core.xI("$ZodISODateTime", (inst, def) => {
	def.pattern ?? (def.pattern = core_regexes.w$(def));
	$ZodStringFormat.init(inst, def);
});
const $ZodISODate = core_core.xI("$ZodISODate", (inst, def) => {
	def.pattern ?? (def.pattern = core_regexes.p6);
	$ZodStringFormat.init(inst, def);
});
const $ZodISOTime = core_core.xI("$ZodISOTime", (inst, def) => {
	def.pattern ?? (def.pattern = core_regexes.kB(def));
	$ZodStringFormat.init(inst, def);
});
const $ZodISODuration = core_core.xI("$ZodISODuration", (inst, def) => {
	def.pattern ?? (def.pattern = core_regexes.p0);
	$ZodStringFormat.init(inst, def);
});
const $ZodIPv4 = core_core.xI("$ZodIPv4", (inst, def) => {
	def.pattern ?? (def.pattern = core_regexes.uX);
	$ZodStringFormat.init(inst, def);
});
const ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
function isValidIPv6(value) {
	if (!ipv6Alphabet.test(value)) return false;
	return canParseURL(`http://[${value}]`);
}
const $ZodIPv6 = core_core.xI("$ZodIPv6", (inst, def) => {
	def.pattern ?? (def.pattern = core_regexes.ug);
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (!isValidIPv6(payload.value)) payload.issues.push({
			code: "invalid_format",
			format: "ipv6",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCIDRv4 = core_core.xI("$ZodCIDRv4", (inst, def) => {
	def.pattern ?? (def.pattern = core_regexes.zr);
	$ZodStringFormat.init(inst, def);
});
function isValidCIDRv6(value) {
	const parts = value.split("/");
	if (parts.length !== 2) return false;
	const [address, prefix] = parts;
	if (!prefix) return false;
	const prefixNum = Number(prefix);
	if (`${prefixNum}` !== prefix) return false;
	if (prefixNum < 0 || prefixNum > 128) return false;
	return isValidIPv6(address);
}
const $ZodCIDRv6 = core_core.xI("$ZodCIDRv6", (inst, def) => {
	def.pattern ?? (def.pattern = core_regexes.l7);
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (!isValidCIDRv6(payload.value)) payload.issues.push({
			code: "invalid_format",
			format: "cidrv6",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
function isValidBase64(data) {
	if (data === "") return true;
	if (/\s/.test(data)) return false;
	if (data.length % 4 !== 0) return false;
	try {
		atob(data);
		return true;
	} catch {
		return false;
	}
}
const base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
const $ZodBase64 = core_core.xI("$ZodBase64", (inst, def) => {
	def.pattern ?? (def.pattern = base64Charset);
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (isValidBase64(payload.value)) return;
		payload.issues.push({
			code: "invalid_format",
			format: "base64",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const base64urlCharset = /^[A-Za-z0-9_-]*$/;
function isValidBase64URL(data) {
	if (!base64urlCharset.test(data)) return false;
	const base64 = data.replace(/[-_]/g, (c) => c === "-" ? "+" : "/");
	return isValidBase64(base64.padEnd(Math.ceil(base64.length / 4) * 4, "="));
}
const $ZodBase64URL = core_core.xI("$ZodBase64URL", (inst, def) => {
	def.pattern ?? (def.pattern = base64urlCharset);
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (isValidBase64URL(payload.value)) return;
		payload.issues.push({
			code: "invalid_format",
			format: "base64url",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodE164 = core_core.xI("$ZodE164", (inst, def) => {
	def.pattern ?? (def.pattern = core_regexes.hQ);
	$ZodStringFormat.init(inst, def);
});
function isValidJWT(token, algorithm = null) {
	try {
		const tokensParts = token.split(".");
		if (tokensParts.length !== 3) return false;
		const [header] = tokensParts;
		if (!header) return false;
		const parsedHeader = JSON.parse(atob(header));
		if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT") return false;
		if (!parsedHeader.alg) return false;
		if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm)) return false;
		return true;
	} catch {
		return false;
	}
}
const $ZodJWT = core_core.xI("$ZodJWT", (inst, def) => {
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (isValidJWT(payload.value, def.alg)) return;
		payload.issues.push({
			code: "invalid_format",
			format: "jwt",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodNumber = core_core.xI("$ZodNumber", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = core_regexes.ai;
	inst._zod.parse = (payload, _ctx) => {
		if (def.coerce) try {
			payload.value = Number(payload.value);
		} catch (_) {}
		const input = payload.value;
		if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) return payload;
		const received = typeof input === "number" ? Number.isNaN(input) ? "NaN" : !Number.isFinite(input) ? String(input) : void 0 : void 0;
		payload.issues.push({
			expected: "number",
			code: "invalid_type",
			input,
			inst,
			...received ? { received } : {}
		});
		return payload;
	};
});
const $ZodNumberFormat = core_core.xI("$ZodNumberFormat", (inst, def) => {
	core_checks.KH.init(inst, def);
	$ZodNumber.init(inst, def);
});
const $ZodBoolean = core_core.xI("$ZodBoolean", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = core_regexes.zM;
	inst._zod.parse = (payload, _ctx) => {
		if (def.coerce) try {
			payload.value = Boolean(payload.value);
		} catch (_) {}
		const input = payload.value;
		if (typeof input === "boolean") return payload;
		payload.issues.push({
			expected: "boolean",
			code: "invalid_type",
			input,
			inst
		});
		return payload;
	};
});
const $ZodNull = core_core.xI("$ZodNull", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = core_regexes.ch;
	inst._zod.values = new Set([null]);
	inst._zod.parse = (payload, _ctx) => {
		const input = payload.value;
		if (input === null) return payload;
		payload.issues.push({
			expected: "null",
			code: "invalid_type",
			input,
			inst
		});
		return payload;
	};
});
const $ZodUnknown = core_core.xI("$ZodUnknown", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.parse = (payload) => payload;
});
const $ZodNever = core_core.xI("$ZodNever", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.parse = (payload, _ctx) => {
		payload.issues.push({
			expected: "never",
			code: "invalid_type",
			input: payload.value,
			inst
		});
		return payload;
	};
});
function capSize(inst, size) {
	const caps = core_util.hi(inst._zod.def.checks);
	if (!caps.length) return;
	const cap = Math.min(...caps.map((c) => c[0]));
	const parse = inst._zod.parse;
	inst._zod.parse = (payload, ctx) => {
		const n = size(payload.value);
		if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
			for (const [max, ch] of core_util.hi(inst._zod.def.checks)) if (n > max && ch._zod.def.when(payload)) {
				const start = payload.issues.length;
				ch._zod.check(payload);
				payload.issues[start].continue = false;
				core_util.d3(payload.issues, start, inst);
				return payload;
			}
		}
		return parse(payload, ctx);
	};
}
const arraySize = (input) => Array.isArray(input) ? input.length : -1;
function handleArrayResult(result, final, index) {
	if (result.issues.length) final.issues.push(...core_util.lQ(index, result.issues));
	final.value[index] = result.value;
}
const $ZodArray = core_core.xI("$ZodArray", (inst, def) => {
	$ZodType.init(inst, def);
	const memo = core_core.cr.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		if (!Array.isArray(input)) {
			payload.issues.push({
				expected: "array",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
		const proms = [];
		const abortEarly = ctx?.abortEarly;
		for (let i = 0; i < input.length; i++) {
			const item = input[i];
			const result = def.element._zod.run({
				value: item,
				issues: []
			}, ctx);
			if (result instanceof Promise) proms.push(result.then((result) => handleArrayResult(result, payload, i)));
			else {
				handleArrayResult(result, payload, i);
				if (abortEarly && result.issues.length !== 0 && core_util.QH(result)) break;
			}
		}
		if (proms.length) return Promise.all(proms).then(() => payload);
		return payload;
	};
	capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
	const isPresent = key in input;
	const isOptionalOut = optout === "optional";
	if (!isPresent && isOptionalOut && optin === "optional") return;
	if (result.issues.length) {
		if (optin !== void 0 && isOptionalOut && !isPresent) return;
		final.issues.push(...core_util.lQ(key, result.issues));
	}
	if (!isPresent && optin === void 0) {
		if (!result.issues.length) final.issues.push({
			code: "invalid_type",
			expected: "nonoptional",
			input: void 0,
			path: [key]
		});
		return;
	}
	if (result.value === void 0) {
		if (isPresent || optin === "defaulted" && !isOptionalOut) final.value[key] = void 0;
	} else final.value[key] = result.value;
}
const NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
	const keys = Object.keys(def.shape);
	const ownSymbols = Object.getOwnPropertySymbols(def.shape);
	const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
	const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
	for (const k of allKeys) if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
	const okeys = core_util.NM(def.shape);
	return {
		...def,
		allKeys,
		symbolKeys,
		keySet: new Set(keys),
		numKeys: keys.length,
		optionalKeys: new Set(okeys)
	};
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
	const unrecognized = [];
	const keySet = def.keySet;
	const _catchall = def.catchall._zod;
	const t = _catchall.def.type;
	const optin = _catchall.optin;
	const optout = _catchall.optout;
	let seen = 0;
	for (const key in input) {
		if (abortEarly && payload.issues.length !== seen) {
			if (core_util.QH(payload, seen)) break;
			seen = payload.issues.length;
		}
		if (keySet.has(key)) continue;
		if (key === "__proto__") {
			if (t === "never") unrecognized.push(key);
			continue;
		}
		if (t === "never") {
			unrecognized.push(key);
			continue;
		}
		const r = _catchall.run({
			value: input[key],
			issues: []
		}, ctx);
		if (r instanceof Promise) proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
		else handlePropertyResult(r, payload, key, input, optin, optout);
	}
	if (unrecognized.length) payload.issues.push({
		code: "unrecognized_keys",
		keys: unrecognized,
		input,
		inst,
		continue: true
	});
	if (!proms.length) return payload;
	return Promise.all(proms).then(() => {
		return payload;
	});
}
const $ZodObject = core_core.xI("$ZodObject", (inst, def) => {
	$ZodType.init(inst, def);
	const desc = Object.getOwnPropertyDescriptor(def, "shape");
	const sh = desc?.get ? desc.get.raw : def.shape ?? {};
	if (sh) {
		const get = () => {
			const newSh = { ...sh };
			Object.defineProperty(def, "shape", { value: newSh });
			get.raw = newSh;
			return newSh;
		};
		get.raw = sh;
		Object.defineProperty(def, "shape", { get });
	}
	const _normalized = core_util.PO(() => normalizeDef(def));
	core_util.v5(inst, "propValues", (zod) => {
		const shape = zod.def.shape;
		const propValues = {};
		for (const key in shape) {
			const field = shape[key]._zod;
			if (field.values) {
				if (!Object.prototype.hasOwnProperty.call(propValues, key)) core_util.Vy(propValues, key, new Set());
				for (const v of field.values) propValues[key].add(v);
				if (field.optin !== void 0) propValues[key].add(void 0);
			}
		}
		return propValues;
	});
	const isObject = core_util.Gv;
	const catchall = def.catchall;
	let value;
	const memo = core_core.cr.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		value ?? (value = _normalized.value);
		const input = payload.value;
		if (!isObject(input)) {
			payload.issues.push({
				expected: "object",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
		const proms = [];
		const shape = value.shape;
		const abortEarly = ctx?.abortEarly;
		let seen = payload.issues.length;
		for (const key of value.allKeys) {
			if (abortEarly && payload.issues.length !== seen) {
				if (core_util.QH(payload, seen)) break;
				seen = payload.issues.length;
			}
			if (key === "__proto__") continue;
			const el = shape[key];
			const optin = el._zod.optin;
			const optout = el._zod.optout;
			const r = el._zod.run({
				value: input[key],
				issues: []
			}, ctx);
			if (r instanceof Promise) proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
			else handlePropertyResult(r, payload, key, input, optin, optout);
		}
		if (!catchall) return proms.length ? Promise.all(proms).then(() => payload) : payload;
		return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
	};
});
const $ZodObjectJIT = core_core.xI("$ZodObjectJIT", (inst, def) => {
	$ZodObject.init(inst, def);
	const superParse = inst._zod.parse;
	const _normalized = core_util.PO(() => normalizeDef(def));
	const memo = core_core.cr.memoizer;
	const generateFastpass = (shape) => {
		const normalized = _normalized.value;
		const syms = normalized.symbolKeys;
		const doc = new Doc(["payload", "ctx"], {
			shape,
			inst,
			memo,
			syms
		});
		const parseStr = (k) => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
		const prefixStr = (id, k) => `
          let ${id}_ab = false;
          for (let i = 0; i < ${id}.issues.length; i++) {
            const iss = ${id}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id}_ab = true;
          }
          if (${id}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
		doc.write(`const input = payload.value;`);
		const ids = Object.create(null);
		let counter = 0;
		for (const key of normalized.allKeys) ids[key] = `key_${counter++}`;
		doc.write(memo ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
		for (const key of normalized.allKeys) {
			if (key === "__proto__") continue;
			const id = ids[key];
			const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : core_util.UQ(key);
			const isPresent = `${k} in input`;
			const schema = shape[key];
			const optin = schema?._zod?.optin;
			const isOptionalIn = optin !== void 0;
			const isOptionalOut = schema?._zod?.optout === "optional";
			doc.write(`const ${id} = ${parseStr(k)};`);
			if (isOptionalIn && isOptionalOut) {
				const assign = optin === "optional" ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
				doc.write(`
        const ${id}_present = ${isPresent};
        if (!${id}.issues.length || ${id}_present) {
          if (${id}.issues.length) {${prefixStr(id, k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id}.value;
          }
        }

      `);
			} else if (!isOptionalIn) doc.write(`
        const ${id}_present = ${isPresent};
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
        if (!${id}_present && !${id}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id}_present) {
          newResult[${k}] = ${id}.value;
        }

      `);
			else {
				doc.write(`
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
      `);
				if (optin === "defaulted") doc.write(`newResult[${k}] = ${id}.value;`);
				else doc.write(`
        if (${id}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id}.value;
        }
      `);
			}
		}
		doc.write(`payload.value = newResult;`);
		doc.write(`return payload;`);
		return doc.compile();
	};
	let fastpass;
	const isObject = core_util.Gv;
	const jit = !core_core.cr.jitless;
	const allowsEval = core_util.hI;
	const fastEnabled = jit && allowsEval.value;
	const catchall = def.catchall;
	let value;
	inst._zod.parse = (payload, ctx) => {
		value ?? (value = _normalized.value);
		const input = payload.value;
		if (!isObject(input)) {
			payload.issues.push({
				expected: "object",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
			if (!fastpass) fastpass = generateFastpass(def.shape);
			payload = fastpass(payload, ctx);
			if (!catchall) return payload;
			return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
		}
		return superParse(payload, ctx);
	};
});
function handleUnionResults(results, final, inst, ctx) {
	for (const result of results) if (result.issues.length === 0) {
		final.value = result.value;
		return final;
	}
	const nonaborted = results.filter((r) => !core_util.QH(r));
	if (nonaborted.length === 1) {
		final.value = nonaborted[0].value;
		return nonaborted[0];
	}
	final.issues.push({
		code: "invalid_union",
		input: final.value,
		inst,
		errors: results.map((result) => result.issues.map((iss) => core_util.iR(iss, ctx, core_core.$W())))
	});
	return final;
}
const $ZodUnion = core_core.xI("$ZodUnion", (inst, def) => {
	$ZodType.init(inst, def);
	core_util.v5(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some((o) => o._zod.optin !== void 0) ? "optional" : void 0);
	core_util.v5(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : void 0);
	core_util.v5(inst, "values", (zod) => {
		if (zod.def.options.every((o) => o._zod.values)) return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
	});
	core_util.v5(inst, "pattern", (zod) => {
		if (zod.def.options.every((o) => o._zod.pattern)) {
			const patterns = zod.def.options.map((o) => o._zod.pattern);
			return new RegExp(`^(${patterns.map((p) => core_util.p6(p.source)).join("|")})$`);
		}
	});
	const first = def.options.length === 1 ? def.options[0]._zod.run : null;
	inst._zod.parse = (payload, ctx) => {
		if (first) return first(payload, ctx);
		let async = false;
		const results = [];
		for (const option of def.options) {
			const result = option._zod.run({
				value: payload.value,
				issues: []
			}, ctx);
			if (result instanceof Promise) {
				results.push(result);
				async = true;
			} else {
				if (result.issues.length === 0) return result;
				results.push(result);
			}
		}
		if (!async) return handleUnionResults(results, payload, inst, ctx);
		return Promise.all(results).then((results) => {
			return handleUnionResults(results, payload, inst, ctx);
		});
	};
});
function discriminatorMap(def) {
	const map = new Map();
	for (const option of def.options) {
		const values = option._zod.propValues?.[def.discriminator];
		if (!values || values.size === 0) throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);
		for (const value of values) if (map.has(value)) {
			if (value !== void 0) throw new Error(`Duplicate discriminator value "${String(value)}"`);
			map.set(value, null);
		} else map.set(value, option);
	}
	return map;
}
const $ZodDiscriminatedUnion = core_core.xI("$ZodDiscriminatedUnion", (inst, def) => {
	def.inclusive = false;
	$ZodUnion.init(inst, def);
	const _super = inst._zod.parse;
	core_util.v5(inst, "propValues", (zod) => {
		const propValues = {};
		let undefinedCount = 0;
		for (const option of zod.def.options) {
			const pv = option._zod.propValues;
			if (!pv || Object.keys(pv).length === 0) throw new Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`);
			if (pv[zod.def.discriminator]?.has(void 0)) undefinedCount++;
			for (const [k, v] of Object.entries(pv)) {
				if (!Object.prototype.hasOwnProperty.call(propValues, k)) core_util.Vy(propValues, k, new Set());
				for (const val of v) propValues[k].add(val);
			}
		}
		if (!zod.def.unionFallback && undefinedCount > 1) propValues[zod.def.discriminator]?.delete(void 0);
		return propValues;
	});
	def.options.forEach((option, i) => {
		const propShape = core_util.MO(option._zod.def);
		if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator)) throw new Error(`Invalid discriminated union option at index "${i}"`);
	});
	const disc = core_util.PO(() => discriminatorMap(def));
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		if (!core_util.Gv(input)) {
			payload.issues.push({
				code: "invalid_type",
				expected: "object",
				input,
				inst
			});
			return payload;
		}
		const value = input?.[def.discriminator];
		const opt = disc.value.get(value);
		if (opt && (value !== void 0 || ctx.direction !== "backward")) return opt._zod.run(payload, ctx);
		if (def.unionFallback || ctx.direction === "backward") return _super(payload, ctx);
		payload.issues.push({
			code: "invalid_union",
			errors: [],
			note: "No matching discriminator",
			discriminator: def.discriminator,
			options: Array.from(disc.value.keys()).filter((value) => disc.value.get(value) !== null),
			input,
			path: [def.discriminator],
			inst
		});
		return payload;
	};
});
const $ZodIntersection = core_core.xI("$ZodIntersection", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		const left = def.left._zod.run({
			value: input,
			issues: []
		}, ctx);
		const right = def.right._zod.run({
			value: input,
			issues: []
		}, ctx);
		if (left instanceof Promise || right instanceof Promise) return Promise.all([left, right]).then(([left, right]) => {
			return handleIntersectionResults(payload, left, right);
		});
		return handleIntersectionResults(payload, left, right);
	};
});
function mergeValues(a, b) {
	if (a === b) return {
		valid: true,
		data: a
	};
	if (a instanceof Date && b instanceof Date && +a === +b) return {
		valid: true,
		data: a
	};
	if (core_util.Qd(a) && core_util.Qd(b)) {
		const bKeys = Object.keys(b);
		const sharedKeys = Object.keys(a).filter((key) => bKeys.indexOf(key) !== -1);
		const newObj = {
			...a,
			...b
		};
		if (Object.prototype.hasOwnProperty.call(newObj, "__proto__")) delete newObj.__proto__;
		for (const key of sharedKeys) {
			if (key === "__proto__") continue;
			const sharedValue = mergeValues(a[key], b[key]);
			if (!sharedValue.valid) return {
				valid: false,
				mergeErrorPath: [key, ...sharedValue.mergeErrorPath]
			};
			newObj[key] = sharedValue.data;
		}
		return {
			valid: true,
			data: newObj
		};
	}
	if (Array.isArray(a) && Array.isArray(b)) {
		if (a.length !== b.length) return {
			valid: false,
			mergeErrorPath: []
		};
		const newArray = [];
		for (let index = 0; index < a.length; index++) {
			const itemA = a[index];
			const itemB = b[index];
			const sharedValue = mergeValues(itemA, itemB);
			if (!sharedValue.valid) return {
				valid: false,
				mergeErrorPath: [index, ...sharedValue.mergeErrorPath]
			};
			newArray.push(sharedValue.data);
		}
		return {
			valid: true,
			data: newArray
		};
	}
	return {
		valid: false,
		mergeErrorPath: []
	};
}
function handleIntersectionResults(result, left, right) {
	const unrecKeys = new Map();
	let unrecIssue;
	const keyIssues = new Map();
	const collect = (iss, side) => {
		let keys;
		if (iss.code === "unrecognized_keys" && !iss.path?.length) {
			unrecIssue ?? (unrecIssue = iss);
			keys = iss.keys;
		} else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
			const k = String(iss.path[0]);
			if (!keyIssues.has(k)) keyIssues.set(k, iss);
			keys = [k];
		} else return false;
		for (const k of keys) {
			if (!unrecKeys.has(k)) unrecKeys.set(k, {});
			unrecKeys.get(k)[side] = true;
		}
		return true;
	};
	for (const iss of left.issues) if (!collect(iss, "l")) result.issues.push(iss);
	for (const iss of right.issues) if (!collect(iss, "r")) result.issues.push(iss);
	const bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
	if (bothKeys.length) {
		const aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
		if (aggregated.length) result.issues.push({
			...unrecIssue,
			keys: aggregated
		});
		for (const k of bothKeys) if (!aggregated.includes(k) && keyIssues.has(k)) result.issues.push(keyIssues.get(k));
	}
	const merged = mergeValues(left.value, right.value);
	if (!merged.valid) {
		if (core_util.QH(result)) return result;
		throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(merged.mergeErrorPath)}`);
	}
	result.value = merged.data;
	return result;
}
const $ZodTuple = core_core.xI("$ZodTuple", (inst, def) => {
	$ZodType.init(inst, def);
	const items = def.items;
	const memo = core_core.cr.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		if (!Array.isArray(input)) {
			payload.issues.push({
				input,
				inst,
				expected: "tuple",
				code: "invalid_type"
			});
			return payload;
		}
		payload.value = memo ? memo.alloc(inst, payload, [], ctx) : [];
		const proms = [];
		const optinStart = getTupleOptStart(items, "optin");
		const optoutStart = getTupleOptStart(items, "optout");
		if (!def.rest) {
			if (input.length < optinStart) {
				payload.issues.push({
					code: "too_small",
					minimum: optinStart,
					inclusive: true,
					input,
					inst,
					origin: "array"
				});
				return payload;
			}
			if (input.length > items.length) payload.issues.push({
				code: "too_big",
				maximum: items.length,
				inclusive: true,
				input,
				inst,
				origin: "array"
			});
		}
		const itemResults = new Array(items.length);
		const abortEarly = def.rest ? ctx?.abortEarly : void 0;
		let itemAborted = false;
		for (let i = 0; i < items.length; i++) {
			const r = items[i]._zod.run({
				value: input[i],
				issues: []
			}, ctx);
			if (r instanceof Promise) proms.push(r.then((rr) => {
				itemResults[i] = rr;
			}));
			else {
				itemResults[i] = r;
				if (abortEarly && !itemAborted && r.issues.length) itemAborted = core_util.QH(r);
			}
		}
		if (def.rest && !itemAborted) {
			let i = items.length - 1;
			const rest = input.slice(items.length);
			let seen = payload.issues.length;
			for (const el of rest) {
				if (abortEarly && payload.issues.length !== seen) {
					if (core_util.QH(payload, seen)) break;
					seen = payload.issues.length;
				}
				i++;
				const result = def.rest._zod.run({
					value: el,
					issues: []
				}, ctx);
				if (result instanceof Promise) proms.push(result.then((r) => handleTupleResult(r, payload, i)));
				else handleTupleResult(result, payload, i);
			}
		}
		if (proms.length) return Promise.all(proms).then(() => handleTupleResults(itemResults, payload, items, input, optoutStart));
		return handleTupleResults(itemResults, payload, items, input, optoutStart);
	};
});
function getTupleOptStart(items, key) {
	for (let i = items.length - 1; i >= 0; i--) if (!(key === "optin" ? items[i]._zod.optin !== void 0 : items[i]._zod.optout === "optional")) return i + 1;
	return 0;
}
function handleTupleResult(result, final, index) {
	if (result.issues.length) final.issues.push(...core_util.lQ(index, result.issues));
	final.value[index] = result.value;
}
function handleTupleResults(itemResults, final, items, input, optoutStart) {
	for (let i = 0; i < items.length; i++) {
		const r = itemResults[i];
		const isPresent = i < input.length;
		if (!isPresent && i >= optoutStart && items[i]._zod.optin === "optional") {
			final.value.length = i;
			break;
		}
		if (r.issues.length) {
			if (!isPresent && i >= optoutStart) {
				final.value.length = i;
				break;
			}
			final.issues.push(...core_util.lQ(i, r.issues));
		}
		final.value[i] = r.value;
	}
	for (let i = final.value.length - 1; i >= input.length; i--) if (items[i]._zod.optout === "optional" && final.value[i] === void 0) final.value.length = i;
	else break;
	return final;
}
const $ZodRecord = core_core.xI("$ZodRecord", (inst, def) => {
	$ZodType.init(inst, def);
	const memo = core_core.cr.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		if (!core_util.Qd(input)) {
			payload.issues.push({
				expected: "record",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		const proms = [];
		const values = def.keyType._zod.values;
		if (values && !def.partial) {
			payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
			const recordKeys = new Set();
			for (const key of values) if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
				recordKeys.add(typeof key === "number" ? key.toString() : key);
				if (key === "__proto__") continue;
				const keyResult = def.keyType._zod.run({
					value: key,
					issues: []
				}, ctx);
				if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
				if (keyResult.issues.length) {
					payload.issues.push({
						code: "invalid_key",
						origin: "record",
						issues: keyResult.issues.map((iss) => core_util.iR(iss, ctx, core_core.$W())),
						input: key,
						path: [key],
						inst
					});
					continue;
				}
				const outKey = keyResult.value;
				if (outKey === "__proto__") continue;
				const result = def.valueType._zod.run({
					value: input[key],
					issues: []
				}, ctx);
				if (result instanceof Promise) proms.push(result.then((result) => {
					if (result.issues.length) payload.issues.push(...core_util.lQ(key, result.issues));
					payload.value[outKey] = result.value;
				}));
				else {
					if (result.issues.length) payload.issues.push(...core_util.lQ(key, result.issues));
					payload.value[outKey] = result.value;
				}
			}
			let unrecognized;
			for (const key in input) if (!recordKeys.has(key)) {
				if (def.mode === "loose") {
					if (key === "__proto__") continue;
					payload.value[key] = input[key];
				} else {
					unrecognized = unrecognized ?? [];
					unrecognized.push(key);
				}
			}
			if (unrecognized && unrecognized.length > 0) payload.issues.push({
				code: "unrecognized_keys",
				input,
				inst,
				keys: unrecognized,
				continue: true
			});
		} else {
			payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
			let unrecognized;
			for (const key of Reflect.ownKeys(input)) {
				if (key === "__proto__") continue;
				if (!Object.prototype.propertyIsEnumerable.call(input, key)) continue;
				let keyResult = def.keyType._zod.run({
					value: key,
					issues: []
				}, ctx);
				if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
				if (typeof key === "string" && core_regexes.ai.test(key) && keyResult.issues.length) {
					const retryResult = def.keyType._zod.run({
						value: Number(key),
						issues: []
					}, ctx);
					if (retryResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
					if (retryResult.issues.length === 0) keyResult = retryResult;
				}
				if (keyResult.issues.length) {
					if (def.mode === "loose") payload.value[key] = input[key];
					else if (values) {
						unrecognized = unrecognized ?? [];
						unrecognized.push(key);
					} else payload.issues.push({
						code: "invalid_key",
						origin: "record",
						issues: keyResult.issues.map((iss) => core_util.iR(iss, ctx, core_core.$W())),
						input: key,
						path: [key],
						inst
					});
					continue;
				}
				const outKey = keyResult.value;
				if (outKey === "__proto__") continue;
				const result = def.valueType._zod.run({
					value: input[key],
					issues: []
				}, ctx);
				if (result instanceof Promise) proms.push(result.then((result) => {
					if (result.issues.length) payload.issues.push(...core_util.lQ(key, result.issues));
					payload.value[outKey] = result.value;
				}));
				else {
					if (result.issues.length) payload.issues.push(...core_util.lQ(key, result.issues));
					payload.value[outKey] = result.value;
				}
			}
			if (unrecognized && unrecognized.length > 0) payload.issues.push({
				code: "unrecognized_keys",
				input,
				inst,
				keys: unrecognized,
				continue: true
			});
		}
		if (proms.length) return Promise.all(proms).then(() => payload);
		return payload;
	};
});
const $ZodEnum = core_core.xI("$ZodEnum", (inst, def) => {
	$ZodType.init(inst, def);
	const values = core_util.w5(def.entries);
	const valuesSet = new Set(values);
	inst._zod.values = valuesSet;
	core_util.v5(inst, "pattern", (zod) => {
		const patternValues = core_util.w5(zod.def.entries).filter((k) => core_util.qQ.has(typeof k));
		return new RegExp(patternValues.length ? `^(${patternValues.map((o) => core_util.sD(o.toString())).join("|")})$` : "^[^\\s\\S]$");
	});
	inst._zod.parse = (payload, _ctx) => {
		const input = payload.value;
		if (valuesSet.has(input)) return payload;
		payload.issues.push({
			code: "invalid_value",
			values,
			input,
			inst
		});
		return payload;
	};
});
const $ZodLiteral = core_core.xI("$ZodLiteral", (inst, def) => {
	$ZodType.init(inst, def);
	const values = new Set(def.values);
	inst._zod.values = values;
	core_util.v5(inst, "pattern", (zod) => {
		const vals = zod.def.values;
		return new RegExp(vals.length ? `^(${vals.map((o) => typeof o === "string" ? core_util.sD(o) : o ? core_util.sD(o.toString()) : String(o)).join("|")})$` : "^[^\\s\\S]$");
	});
	inst._zod.parse = (payload, _ctx) => {
		const input = payload.value;
		if (values.has(input)) return payload;
		payload.issues.push({
			code: "invalid_value",
			values: def.values,
			input,
			inst
		});
		return payload;
	};
});
const $ZodTransform = core_core.xI("$ZodTransform", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.optin = "optional";
	core_core.cr.memoizer?.guard(inst);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") throw new core_core.cV(inst.constructor.name);
		const _out = def.transform(payload.value, payload);
		if (ctx.async) return (_out instanceof Promise ? _out : Promise.resolve(_out)).then((output) => {
			payload.value = output;
			return payload;
		});
		if (_out instanceof Promise) throw new core_core.GT();
		payload.value = _out;
		return payload;
	};
});
function handleOptionalResult(payload, result) {
	payload.value = result.issues.length ? void 0 : result.value;
	return payload;
}
const $ZodOptional = core_core.xI("$ZodOptional", (inst, def) => {
	$ZodType.init(inst, def);
	core_util.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
	inst._zod.optout = "optional";
	core_util.v5(inst, "values", (zod) => {
		const values = zod.def.innerType._zod.values;
		return values ? new Set([...values, void 0]) : void 0;
	});
	core_util.v5(inst, "pattern", (zod) => {
		const pattern = zod.def.innerType._zod.pattern;
		return pattern ? new RegExp(`^(${core_util.p6(pattern.source)})?$`) : void 0;
	});
	inst._zod.parse = (payload, ctx) => {
		if (payload.value === void 0) {
			if (def.innerType._zod.optin !== "defaulted") return payload;
			const result = def.innerType._zod.run({
				value: payload.value,
				issues: []
			}, ctx);
			if (result instanceof Promise) return result.then((result) => handleOptionalResult(payload, result));
			return handleOptionalResult(payload, result);
		}
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodExactOptional = core_core.xI("$ZodExactOptional", (inst, def) => {
	$ZodOptional.init(inst, def);
	core_util.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
	core_util.v5(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
	inst._zod.parse = (payload, ctx) => {
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodNullable = core_core.xI("$ZodNullable", (inst, def) => {
	$ZodType.init(inst, def);
	core_util.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin);
	core_util.v5(inst, "optout", (zod) => zod.def.innerType._zod.optout);
	core_util.v5(inst, "pattern", (zod) => {
		const pattern = zod.def.innerType._zod.pattern;
		return pattern ? new RegExp(`^(${core_util.p6(pattern.source)}|null)$`) : void 0;
	});
	core_util.v5(inst, "values", (zod) => {
		return zod.def.innerType._zod.values ? new Set([...zod.def.innerType._zod.values, null]) : void 0;
	});
	inst._zod.parse = (payload, ctx) => {
		if (payload.value === null) return payload;
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodDefault = core_core.xI("$ZodDefault", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.optin = "defaulted";
	core_util.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		if (payload.value === void 0) {
			payload.value = def.defaultValue;
			return payload;
		}
		const result = def.innerType._zod.run(payload, ctx);
		if (result instanceof Promise) return result.then((result) => handleDefaultResult(result, def));
		return handleDefaultResult(result, def);
	};
});
function handleDefaultResult(payload, def) {
	if (payload.value === void 0) payload.value = def.defaultValue;
	return payload;
}
const $ZodPrefault = core_core.xI("$ZodPrefault", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.optin = "defaulted";
	core_util.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		if (payload.value === void 0) payload.value = def.defaultValue;
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodNonOptional = core_core.xI("$ZodNonOptional", (inst, def) => {
	$ZodType.init(inst, def);
	core_util.v5(inst, "values", (zod) => {
		const v = zod.def.innerType._zod.values;
		return v ? new Set([...v].filter((x) => x !== void 0)) : void 0;
	});
	inst._zod.parse = (payload, ctx) => {
		const result = def.innerType._zod.run(payload, ctx);
		if (result instanceof Promise) return result.then((result) => handleNonOptionalResult(result, inst));
		return handleNonOptionalResult(result, inst);
	};
});
function handleNonOptionalResult(payload, inst) {
	if (!payload.issues.length && payload.value === void 0) payload.issues.push({
		code: "invalid_type",
		expected: "nonoptional",
		input: payload.value,
		inst
	});
	return payload;
}
function handleCatchResult(payload, result, def, ctx) {
	if (!result.issues.length) {
		payload.value = result.value;
		if (result.memo) payload.memo = true;
		return payload;
	}
	payload.value = def.catchValue({
		...result,
		value: payload.value,
		error: { issues: result.issues.map((iss) => core_util.iR(iss, ctx, core_core.$W())) },
		input: payload.value
	});
	return payload;
}
const $ZodCatch = core_core.xI("$ZodCatch", (inst, def) => {
	$ZodType.init(inst, def);
	core_util.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
	core_util.v5(inst, "optout", (zod) => zod.def.innerType._zod.optout);
	core_util.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		const result = def.innerType._zod.run({
			value: payload.value,
			issues: []
		}, ctx);
		if (result instanceof Promise) return result.then((result) => handleCatchResult(payload, result, def, ctx));
		return handleCatchResult(payload, result, def, ctx);
	};
});
const $ZodPipe = core_core.xI("$ZodPipe", (inst, def) => {
	$ZodType.init(inst, def);
	core_util.v5(inst, "values", (zod) => zod.def.in._zod.values);
	core_util.v5(inst, "optin", (zod) => zod.def.in._zod.optin);
	core_util.v5(inst, "optout", (zod) => zod.def.out._zod.optout);
	core_util.v5(inst, "propValues", (zod) => zod.def.in._zod.propValues);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") {
			const right = def.out._zod.run(payload, ctx);
			if (right instanceof Promise) return right.then((right) => handlePipeResult(right, def.in, ctx));
			return handlePipeResult(right, def.in, ctx);
		}
		const left = def.in._zod.run(payload, ctx);
		if (left instanceof Promise) return left.then((left) => handlePipeResult(left, def.out, ctx));
		return handlePipeResult(left, def.out, ctx);
	};
});
function handlePipeResult(left, next, ctx) {
	if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
		left.aborted = true;
		return left;
	}
	return next._zod.run({
		value: left.value,
		issues: left.issues
	}, ctx);
}
const $ZodReadonly = core_core.xI("$ZodReadonly", (inst, def) => {
	$ZodType.init(inst, def);
	core_util.v5(inst, "propValues", (zod) => zod.def.innerType._zod.propValues);
	core_util.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
	core_util.v5(inst, "optin", (zod) => zod.def.innerType?._zod?.optin);
	core_util.v5(inst, "optout", (zod) => zod.def.innerType?._zod?.optout);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		const result = def.innerType._zod.run(payload, ctx);
		if (result instanceof Promise) return result.then(handleReadonlyResult);
		return handleReadonlyResult(result);
	};
});
function handleReadonlyResult(payload) {
	if (!payload.memo) payload.value = Object.freeze(payload.value);
	return payload;
}
const $ZodLazy = core_core.xI("$ZodLazy", (inst, def) => {
	$ZodType.init(inst, def);
	core_util.gJ(inst._zod, "innerType", () => {
		const d = def;
		if (!d._cachedInner) d._cachedInner = def.getter();
		return d._cachedInner;
	});
	core_util.v5(inst, "pattern", (zod) => zod.innerType?._zod?.pattern);
	core_util.v5(inst, "propValues", (zod) => zod.innerType?._zod?.propValues);
	core_util.v5(inst, "optin", (zod) => zod.innerType?._zod?.optin ?? void 0);
	core_util.v5(inst, "optout", (zod) => zod.innerType?._zod?.optout ?? void 0);
	inst._zod.parse = (payload, ctx) => {
		return inst._zod.innerType._zod.run(payload, ctx);
	};
});
const $ZodCustom = core_core.xI("$ZodCustom", (inst, def) => {
	core_checks.QP.init(inst, def);
	$ZodType.init(inst, def);
	inst._zod.parse = (payload, _) => {
		return payload;
	};
	inst._zod.check = (payload) => {
		const input = payload.value;
		const r = def.fn(input);
		if (r instanceof Promise) return r.then((r) => handleRefineResult(r, payload, input, inst));
		handleRefineResult(r, payload, input, inst);
	};
});
function handleRefineResult(result, payload, input, inst) {
	if (!result) {
		const _iss = {
			code: "custom",
			input,
			inst,
			path: [...inst._zod.def.path ?? []],
			continue: !inst._zod.def.abort
		};
		if (inst._zod.def.params) _iss.params = inst._zod.def.params;
		payload.issues.push(core_util.sn(_iss));
	}
}
var registries = __webpack_require__(9110);
var api = __webpack_require__(8729);
const narrowMin = (agg, key, value) => {
	if (agg[key] === void 0 || value > agg[key]) agg[key] = value;
};
const narrowMax = (agg, key, value) => {
	if (agg[key] === void 0 || value < agg[key]) agg[key] = value;
};
const narrowBoth = (agg, value) => {
	narrowMin(agg, "minimum", value);
	narrowMax(agg, "maximum", value);
};
const addDivisor = (agg, value) => {
	agg.multipleOf ?? (agg.multipleOf = []);
	if (!agg.multipleOf.includes(value)) agg.multipleOf.push(value);
};
const addPattern = (agg, pattern) => {
	agg.patterns ?? (agg.patterns = new Set());
	agg.patterns.add(pattern);
};
const intersectMime = (agg, mime) => {
	agg.mime = agg.mime ? agg.mime.filter((m) => mime.includes(m)) : [...mime];
};
const setFormat = (agg, format) => {
	agg.format = format;
	if (format.includes("int")) agg.isInt = true;
};
const minContributor = (agg, def) => narrowMin(agg, "minimum", def.minimum);
const maxContributor = (agg, def) => narrowMax(agg, "maximum", def.maximum);
const formatContributor = (ranges) => (agg, def) => {
	setFormat(agg, def.format);
	const [minimum, maximum] = ranges[def.format];
	narrowMin(agg, "minimum", minimum);
	narrowMax(agg, "maximum", maximum);
};
const contributors = {
	greater_than: (agg, def) => narrowMin(agg, def.inclusive ? "minimum" : "exclusiveMinimum", def.value),
	less_than: (agg, def) => narrowMax(agg, def.inclusive ? "maximum" : "exclusiveMaximum", def.value),
	multiple_of: (agg, def) => addDivisor(agg, def.value),
	number_format: formatContributor(core_util.zH),
	bigint_format: formatContributor(core_util.NR),
	min_length: minContributor,
	max_length: maxContributor,
	length_equals: (agg, def) => narrowBoth(agg, def.length),
	min_size: minContributor,
	max_size: maxContributor,
	size_equals: (agg, def) => narrowBoth(agg, def.size),
	string_format: (agg, def) => {
		setFormat(agg, def.format);
		if (def.pattern) addPattern(agg, def.pattern);
		if (def.format === "base64" || def.format === "base64url") agg.contentEncoding = def.format;
		if (def.local || def.precision === -1) agg.laxFormat = true;
	},
	mime_type: (agg, def) => intersectMime(agg, def.mime)
};
function aggregateChecks(schema) {
	const agg = {};
	const def = schema._zod.def;
	const list = schema._zod.traits.has("$ZodCheck") ? [schema, ...def.checks ?? []] : def.checks ?? [];
	for (const ch of list) contributors[ch._zod.def.check]?.(agg, ch._zod.def);
	const bag = schema._zod.bag;
	if (bag.minimum !== void 0) narrowMin(agg, "minimum", bag.minimum);
	if (bag.exclusiveMinimum !== void 0) narrowMin(agg, "exclusiveMinimum", bag.exclusiveMinimum);
	if (bag.maximum !== void 0) narrowMax(agg, "maximum", bag.maximum);
	if (bag.exclusiveMaximum !== void 0) narrowMax(agg, "exclusiveMaximum", bag.exclusiveMaximum);
	if (bag.multipleOf !== void 0) addDivisor(agg, bag.multipleOf);
	if (bag.format !== void 0) {
		agg.format ?? (agg.format = bag.format);
		if (bag.format.includes("int")) agg.isInt = true;
	}
	if (bag.mime) intersectMime(agg, bag.mime);
	for (const pattern of bag.patterns ?? []) addPattern(agg, pattern);
	return agg;
}
core_regexes.K3, core_regexes.r0;
const error = () => {
	const Sizable = {
		string: {
			unit: "characters",
			verb: "to have"
		},
		file: {
			unit: "bytes",
			verb: "to have"
		},
		array: {
			unit: "items",
			verb: "to have"
		},
		set: {
			unit: "items",
			verb: "to have"
		},
		map: {
			unit: "entries",
			verb: "to have"
		}
	};
	function getSizing(origin) {
		return Sizable[origin] ?? null;
	}
	const FormatDictionary = {
		regex: "input",
		email: "email address",
		url: "URL",
		emoji: "emoji",
		uuid: "UUID",
		uuidv4: "UUIDv4",
		uuidv6: "UUIDv6",
		nanoid: "nanoid",
		guid: "GUID",
		cuid: "cuid",
		cuid2: "cuid2",
		ulid: "ULID",
		xid: "XID",
		ksuid: "KSUID",
		datetime: "ISO datetime",
		date: "ISO date",
		time: "ISO time",
		duration: "ISO duration",
		ipv4: "IPv4 address",
		ipv6: "IPv6 address",
		mac: "MAC address",
		cidrv4: "IPv4 range",
		cidrv6: "IPv6 range",
		base64: "base64-encoded string",
		base64url: "base64url-encoded string",
		json_string: "JSON string",
		e164: "E.164 number",
		currency_code: "currency code",
		credit_card: "credit card number",
		iban: "IBAN",
		jwt: "JWT",
		template_literal: "input"
	};
	const TypeDictionary = { nan: "NaN" };
	function getTypeName(type, input) {
		if (type === "number" && typeof input === "number" && !Number.isFinite(input)) return String(input);
		return TypeDictionary[type] ?? type;
	}
	return (issue) => {
		switch (issue.code) {
			case "invalid_type": return `Invalid input: expected ${getTypeName(issue.expected)}, received ${getTypeName(core_util.GW(issue.input), issue.input)}`;
			case "invalid_value":
				if (issue.values.length === 1) return `Invalid input: expected ${core_util.B7(issue.values[0])}`;
				return `Invalid option: expected one of ${core_util.jw(issue.values, "|")}`;
			case "too_big": {
				const adj = issue.exact ? "exactly " : issue.inclusive ? "<=" : "<";
				const sizing = getSizing(issue.origin);
				if (sizing) return `Too big: expected ${issue.origin ?? "value"} to have ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elements"}`;
				return `Too big: expected ${issue.origin ?? "value"} to be ${adj}${issue.maximum.toString()}`;
			}
			case "too_small": {
				const adj = issue.exact ? "exactly " : issue.inclusive ? ">=" : ">";
				const sizing = getSizing(issue.origin);
				if (sizing) return `Too small: expected ${issue.origin} to have ${adj}${issue.minimum.toString()} ${sizing.unit}`;
				return `Too small: expected ${issue.origin} to be ${adj}${issue.minimum.toString()}`;
			}
			case "invalid_format": {
				const _issue = issue;
				if (_issue.format === "starts_with") return `Invalid string: must start with "${_issue.prefix}"`;
				if (_issue.format === "ends_with") return `Invalid string: must end with "${_issue.suffix}"`;
				if (_issue.format === "includes") return `Invalid string: must include "${_issue.includes}"`;
				if (_issue.format === "regex") return `Invalid string: must match pattern ${_issue.pattern}`;
				return `Invalid ${FormatDictionary[_issue.format] ?? issue.format}`;
			}
			case "not_multiple_of": return `Invalid number: must be a multiple of ${issue.divisor}`;
			case "unrecognized_keys": return `Unrecognized key${issue.keys.length > 1 ? "s" : ""}: ${core_util.jw(issue.keys, ", ")}`;
			case "invalid_key": return `Invalid key in ${issue.origin}`;
			case "invalid_union":
				if (issue.options && Array.isArray(issue.options) && issue.options.length > 0) return `Invalid discriminator value. Expected ${issue.options.map((o) => `'${o}'`).join(" | ")}`;
				if (issue.inclusive === false) return "Invalid input: more than one option matched";
				return "Invalid input";
			case "invalid_element": return `Invalid value in ${issue.origin}`;
			default: return `Invalid input`;
		}
	};
};
function en() {
	return { localeError: error() };
}
var classic_parse = __webpack_require__(2486);
var core_parse = __webpack_require__(8230);
function _ensureDefaultLocale() {
	if (!core_core.cr.localeError) core_core.$W(en());
}
function _ensureDefaultMemoizer() {
	if (!core_core.cr.memoizer) core_core.$W({ memoizer: memoizer() });
}
const ZodType = core_core.xI("ZodType", (inst, def) => {
	_ensureDefaultLocale();
	$ZodType.init(inst, def);
	inst.def = def;
	inst.type = def.type;
	return inst;
}, {
	check(...chks) {
		const def = this.def;
		return this.clone(core_util.zM(def, { checks: [...def.checks ?? [], ...chks.map((ch) => typeof ch === "function" ? { _zod: {
			check: ch,
			def: { check: "custom" },
			onattach: []
		} } : ch)] }), { parent: true });
	},
	with(...chks) {
		return this.check(...chks);
	},
	clone(def, params) {
		return core_util.o8(this, def, params);
	},
	brand() {
		return this;
	},
	register(reg, meta) {
		reg.add(this, meta);
		return this;
	},
	refine(check, params) {
		return this.check(refine(check, params));
	},
	superRefine(refinement, params) {
		return this.check(superRefine(refinement, params));
	},
	overwrite(fn) {
		return this.check(api.bS(fn));
	},
	optional() {
		return optional(this);
	},
	exactOptional() {
		return exactOptional(this);
	},
	nullable() {
		return nullable(this);
	},
	nullish() {
		return optional(nullable(this));
	},
	nonoptional(params) {
		return nonoptional(this, params);
	},
	array() {
		return array(this);
	},
	or(arg) {
		return union([this, arg]);
	},
	and(arg) {
		return intersection(this, arg);
	},
	transform(tx) {
		return pipe(this, transform(tx));
	},
	default(d) {
		return _default(this, d);
	},
	prefault(d) {
		return prefault(this, d);
	},
	catch(params) {
		return _catch(this, params);
	},
	pipe(target) {
		return pipe(this, target);
	},
	readonly() {
		return readonly(this);
	},
	describe(description) {
		const cl = this.clone();
		registries.fd.add(cl, { description });
		return cl;
	},
	meta(...args) {
		if (args.length === 0) return registries.fd.get(this);
		const cl = this.clone();
		registries.fd.add(cl, args[0]);
		return cl;
	},
	isOptional() {
		return this.safeParse(void 0).success;
	},
	isNullable() {
		return this.safeParse(null).success;
	},
	apply(fn, ...args) {
		return args.length === 0 ? fn(this) : fn(this, ...args);
	},
	get "~standard"() {
		return core_util.jD(this, "~standard", {
			...standardProps(this),
			jsonSchema: {
				input: void 0,
				output: void 0
			}
		});
	},
	set "~standard"(value) {
		core_util.qh(this, "~standard", value);
	},
	parse: function _parse(data, params) {
		return classic_parse.qg(this, data, params, { callee: _parse });
	},
	parseAsync: async function _parseAsync(data, params) {
		return await classic_parse.EJ(this, data, params, { callee: _parseAsync });
	},
	safeParse(data, params) {
		return classic_parse.xL(this, data, params);
	},
	async safeParseAsync(data, params) {
		return classic_parse.bp(this, data, params);
	},
	get spa() {
		return this?.safeParseAsync;
	},
	set spa(value) {
		core_util.qh(this, "spa", value);
	},
	validate(data, params) {
		return core_parse.tf(this, data, params);
	},
	validateAsync(data, params) {
		return core_parse.F0(this, data, params);
	},
	encode: function _encode(data, params) {
		return classic_parse.lF(this, data, params, { callee: _encode });
	},
	decode: function _decode(data, params) {
		return classic_parse.D4(this, data, params, { callee: _decode });
	},
	encodeAsync: async function _encodeAsync(data, params) {
		return await classic_parse.X$(this, data, params, { callee: _encodeAsync });
	},
	decodeAsync: async function _decodeAsync(data, params) {
		return await classic_parse.Re(this, data, params, { callee: _decodeAsync });
	},
	safeEncode(data, params) {
		return classic_parse.wy(this, data, params);
	},
	safeDecode(data, params) {
		return classic_parse.ex(this, data, params);
	},
	async safeEncodeAsync(data, params) {
		return classic_parse.EM(this, data, params);
	},
	async safeDecodeAsync(data, params) {
		return classic_parse.yR(this, data, params);
	},
	toJSONSchema(params) {},
	get description() {
		return registries.fd.get(this)?.description;
	},
	get _def() {
		return this._zod.def;
	}
});
const _ZodString = core_core.xI("_ZodString", (inst, def) => {
	$ZodString.init(inst, def);
	ZodType.init(inst, def);
}, core_util.un({
	format: (inst) => aggregateChecks(inst).format ?? null,
	minLength: (inst) => aggregateChecks(inst).minimum ?? null,
	maxLength: (inst) => aggregateChecks(inst).maximum ?? null
}, {
	regex(...args) {
		return this.check(api.Fk(...args));
	},
	includes(...args) {
		return this.check(api.dR(...args));
	},
	startsWith(...args) {
		return this.check(api.$S(...args));
	},
	endsWith(...args) {
		return this.check(api.ER(...args));
	},
	min(...args) {
		return this.check(api.m9(...args));
	},
	max(...args) {
		return this.check(api.Eb(...args));
	},
	length(...args) {
		return this.check(api.YA(...args));
	},
	nonempty(...args) {
		return this.check(api.m9(1, ...args));
	},
	lowercase(params) {
		return this.check(api.hH(params));
	},
	uppercase(params) {
		return this.check(api.qF(params));
	},
	trim() {
		return this.check(api.WN());
	},
	normalize(...args) {
		return this.check(api.lo(...args));
	},
	toLowerCase() {
		return this.check(api.Il());
	},
	toUpperCase() {
		return this.check(api.xY());
	},
	slugify() {
		return this.check(api.TL());
	}
}));
const ZodString = core_core.xI("ZodString", (inst, def) => {
	$ZodString.init(inst, def);
	_ZodString.init(inst, def);
}, {
	email(params) {
		return this.check(api.Mu(ZodEmail, params));
	},
	url(params) {
		return this.check(api.Fn(ZodURL, params));
	},
	jwt(params) {
		return this.check(api.rk(ZodJWT, params));
	},
	emoji(params) {
		return this.check(api.aC(ZodEmoji, params));
	},
	guid(params) {
		return this.check(api.tB(ZodGUID, params));
	},
	uuid(params) {
		return this.check(api.Be(ZodUUID, params));
	},
	uuidv4(params) {
		return this.check(api.nA(ZodUUID, params));
	},
	uuidv6(params) {
		return this.check(api.pY(ZodUUID, params));
	},
	uuidv7(params) {
		return this.check(api.wA(ZodUUID, params));
	},
	nanoid(params) {
		return this.check(api.Dl(ZodNanoID, params));
	},
	cuid(params) {
		return this.check(api.fs(ZodCUID, params));
	},
	cuid2(params) {
		return this.check(api.Bj(ZodCUID2, params));
	},
	ulid(params) {
		return this.check(api.Ct(ZodULID, params));
	},
	base64(params) {
		return this.check(api.rt(ZodBase64, params));
	},
	base64url(params) {
		return this.check(api.cU(ZodBase64URL, params));
	},
	xid(params) {
		return this.check(api.Pw(ZodXID, params));
	},
	ksuid(params) {
		return this.check(api._z(ZodKSUID, params));
	},
	ipv4(params) {
		return this.check(api.Ny(ZodIPv4, params));
	},
	ipv6(params) {
		return this.check(api.$O(ZodIPv6, params));
	},
	cidrv4(params) {
		return this.check(api.Uy(ZodCIDRv4, params));
	},
	cidrv6(params) {
		return this.check(api.gP(ZodCIDRv6, params));
	},
	e164(params) {
		return this.check(api.KB(ZodE164, params));
	},
	datetime(params) {
		return this.check(api.G1(ZodISODateTime, params));
	},
	date(params) {
		return this.check(api.db(ZodISODate, params));
	},
	time(params) {
		return this.check(api.Kn(ZodISOTime, params));
	},
	duration(params) {
		return this.check(api.f2(ZodISODuration, params));
	}
});
function string(params) {
	return api.Rl(ZodString, params);
}
const ZodStringFormat = core_core.xI("ZodStringFormat", (inst, def) => {
	$ZodStringFormat.init(inst, def);
	_ZodString.init(inst, def);
});
const ZodISODateTime = core_core.xI("ZodISODateTime", (inst, def) => {
	$ZodISODateTime.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodISODate = core_core.xI("ZodISODate", (inst, def) => {
	$ZodISODate.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodISOTime = core_core.xI("ZodISOTime", (inst, def) => {
	$ZodISOTime.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodISODuration = core_core.xI("ZodISODuration", (inst, def) => {
	$ZodISODuration.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodEmail = core_core.xI("ZodEmail", (inst, def) => {
	$ZodEmail.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodGUID = core_core.xI("ZodGUID", (inst, def) => {
	$ZodGUID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodUUID = core_core.xI("ZodUUID", (inst, def) => {
	$ZodUUID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodURL = core_core.xI("ZodURL", (inst, def) => {
	$ZodURL.init(inst, def);
	ZodStringFormat.init(inst, def);
});
function url(params) {
	return api.Fn(ZodURL, params);
}
const ZodEmoji = core_core.xI("ZodEmoji", (inst, def) => {
	$ZodEmoji.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodNanoID = core_core.xI("ZodNanoID", (inst, def) => {
	$ZodNanoID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodCUID = core_core.xI("ZodCUID", (inst, def) => {
	$ZodCUID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodCUID2 = core_core.xI("ZodCUID2", (inst, def) => {
	$ZodCUID2.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodULID = core_core.xI("ZodULID", (inst, def) => {
	$ZodULID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodXID = core_core.xI("ZodXID", (inst, def) => {
	$ZodXID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodKSUID = core_core.xI("ZodKSUID", (inst, def) => {
	$ZodKSUID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodIPv4 = core_core.xI("ZodIPv4", (inst, def) => {
	$ZodIPv4.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodIPv6 = core_core.xI("ZodIPv6", (inst, def) => {
	$ZodIPv6.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodCIDRv4 = core_core.xI("ZodCIDRv4", (inst, def) => {
	$ZodCIDRv4.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodCIDRv6 = core_core.xI("ZodCIDRv6", (inst, def) => {
	$ZodCIDRv6.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodBase64 = core_core.xI("ZodBase64", (inst, def) => {
	$ZodBase64.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodBase64URL = core_core.xI("ZodBase64URL", (inst, def) => {
	$ZodBase64URL.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodE164 = core_core.xI("ZodE164", (inst, def) => {
	$ZodE164.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodJWT = core_core.xI("ZodJWT", (inst, def) => {
	$ZodJWT.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodNumber = core_core.xI("ZodNumber", (inst, def) => {
	$ZodNumber.init(inst, def);
	ZodType.init(inst, def);
	inst.isFinite = true;
}, core_util.un({
	minValue: (inst) => {
		const { minimum, exclusiveMinimum } = aggregateChecks(inst);
		return Math.max(minimum ?? Number.NEGATIVE_INFINITY, exclusiveMinimum ?? Number.NEGATIVE_INFINITY);
	},
	maxValue: (inst) => {
		const { maximum, exclusiveMaximum } = aggregateChecks(inst);
		return Math.min(maximum ?? Number.POSITIVE_INFINITY, exclusiveMaximum ?? Number.POSITIVE_INFINITY);
	},
	isInt: (inst) => {
		const { isInt, multipleOf } = aggregateChecks(inst);
		return !!isInt || !!multipleOf?.some(Number.isSafeInteger);
	},
	format: (inst) => aggregateChecks(inst).format ?? null
}, {
	gt(value, params) {
		return this.check(api.Tx(value, params));
	},
	gte(value, params) {
		return this.check(api.qm(value, params));
	},
	min(value, params) {
		return this.check(api.qm(value, params));
	},
	lt(value, params) {
		return this.check(api.Au(value, params));
	},
	lte(value, params) {
		return this.check(api.Zm(value, params));
	},
	max(value, params) {
		return this.check(api.Zm(value, params));
	},
	int(params) {
		return this.check(schemas_int(params));
	},
	safe(params) {
		return this.check(schemas_int(params));
	},
	positive(params) {
		return this.check(api.Tx(0, params));
	},
	nonnegative(params) {
		return this.check(api.qm(0, params));
	},
	negative(params) {
		return this.check(api.Au(0, params));
	},
	nonpositive(params) {
		return this.check(api.Zm(0, params));
	},
	multipleOf(value, params) {
		return this.check(api.Hi(value, params));
	},
	step(value, params) {
		return this.check(api.Hi(value, params));
	},
	finite() {
		return this;
	}
}));
function number(params) {
	return api.F7(ZodNumber, params);
}
const ZodNumberFormat = core_core.xI("ZodNumberFormat", (inst, def) => {
	$ZodNumberFormat.init(inst, def);
	ZodNumber.init(inst, def);
});
function schemas_int(params) {
	return api.LK(ZodNumberFormat, params);
}
const ZodBoolean = core_core.xI("ZodBoolean", (inst, def) => {
	$ZodBoolean.init(inst, def);
	ZodType.init(inst, def);
});
function schemas_boolean(params) {
	return api._L(ZodBoolean, params);
}
const ZodNull = core_core.xI("ZodNull", (inst, def) => {
	$ZodNull.init(inst, def);
	ZodType.init(inst, def);
});
function _null(params) {
	return api.jw(ZodNull, params);
}
const ZodUnknown = core_core.xI("ZodUnknown", (inst, def) => {
	$ZodUnknown.init(inst, def);
	ZodType.init(inst, def);
});
function unknown() {
	return api.em(ZodUnknown);
}
const ZodNever = core_core.xI("ZodNever", (inst, def) => {
	$ZodNever.init(inst, def);
	ZodType.init(inst, def);
});
function never(params) {
	return api.G8(ZodNever, params);
}
const ZodArray = core_core.xI("ZodArray", (inst, def) => {
	_ensureDefaultMemoizer();
	$ZodArray.init(inst, def);
	ZodType.init(inst, def);
	inst.element = def.element;
}, {
	min(n, params) {
		return this.check(api.m9(n, params));
	},
	nonempty(params) {
		return this.check(api.m9(1, params));
	},
	max(n, params) {
		return this.check(api.Eb(n, params));
	},
	length(n, params) {
		return this.check(api.YA(n, params));
	},
	unwrap() {
		return this.element;
	}
});
function array(element, params) {
	return api.dZ(ZodArray, element, params);
}
const ZodObject = core_core.xI("ZodObject", (inst, def) => {
	_ensureDefaultMemoizer();
	$ZodObjectJIT.init(inst, def);
	ZodType.init(inst, def);
	core_util.X(inst, "shape", (self) => self._zod.def.shape, false);
}, {
	keyof() {
		return _enum(Object.keys(this._zod.def.shape));
	},
	catchall(catchall) {
		return this.clone(core_util.zM(this._zod.def, { catchall }));
	},
	passthrough() {
		return this.clone(core_util.zM(this._zod.def, { catchall: unknown() }));
	},
	loose() {
		return this.clone(core_util.zM(this._zod.def, { catchall: unknown() }));
	},
	strict() {
		return this.clone(core_util.zM(this._zod.def, { catchall: never() }));
	},
	strip() {
		return this.clone(core_util.zM(this._zod.def, { catchall: void 0 }));
	},
	extend(incoming) {
		return core_util.X$(this, incoming);
	},
	safeExtend(incoming) {
		return core_util.W0(this, incoming);
	},
	merge(other) {
		return core_util.h1(this, other);
	},
	pick(mask) {
		return core_util.Up(this, mask);
	},
	omit(mask) {
		return core_util.cJ(this, mask);
	},
	partial(...args) {
		return core_util.OH(ZodOptional, this, args[0]);
	},
	exactPartial(...args) {
		return core_util.OH(ZodExactOptional, this, args[0], "exactPartial");
	},
	required(...args) {
		return core_util.mw(ZodNonOptional, this, args[0]);
	}
});
function object(shape, params) {
	const def = {
		type: "object",
		shape: shape ?? {},
		...core_util.A2(params)
	};
	return new ZodObject(def);
}
function strictObject(shape, params) {
	return new ZodObject({
		type: "object",
		shape,
		catchall: never(),
		...core_util.A2(params)
	});
}
const ZodUnion = core_core.xI("ZodUnion", (inst, def) => {
	$ZodUnion.init(inst, def);
	ZodType.init(inst, def);
	inst.options = def.options;
});
function union(options, params) {
	return new ZodUnion({
		type: "union",
		options,
		...core_util.A2(params)
	});
}
const ZodDiscriminatedUnion = core_core.xI("ZodDiscriminatedUnion", (inst, def) => {
	ZodUnion.init(inst, def);
	$ZodDiscriminatedUnion.init(inst, def);
});
function discriminatedUnion(discriminator, options, params) {
	return new ZodDiscriminatedUnion({
		type: "union",
		options,
		discriminator,
		...core_util.A2(params)
	});
}
const ZodIntersection = core_core.xI("ZodIntersection", (inst, def) => {
	$ZodIntersection.init(inst, def);
	ZodType.init(inst, def);
});
function intersection(left, right) {
	return new ZodIntersection({
		type: "intersection",
		left,
		right
	});
}
const ZodTuple = core_core.xI("ZodTuple", (inst, def) => {
	_ensureDefaultMemoizer();
	$ZodTuple.init(inst, def);
	ZodType.init(inst, def);
}, {
	rest(rest) {
		return this.clone({
			...this._zod.def,
			rest
		});
	},
	partial() {
		const def = this._zod.def;
		if (def.checks?.length) throw new Error(".partial() cannot be used on tuple schemas containing refinements");
		return this.clone({
			...def,
			items: def.items.map((item) => new ZodOptional({
				type: "optional",
				innerType: item
			}))
		});
	}
});
function tuple(items, _paramsOrRest, _params) {
	const hasRest = _paramsOrRest instanceof $ZodType;
	const params = hasRest ? _params : _paramsOrRest;
	return new ZodTuple({
		type: "tuple",
		items,
		rest: hasRest ? _paramsOrRest : null,
		...core_util.A2(params)
	});
}
const ZodRecord = core_core.xI("ZodRecord", (inst, def) => {
	_ensureDefaultMemoizer();
	$ZodRecord.init(inst, def);
	ZodType.init(inst, def);
	inst.keyType = def.keyType;
	inst.valueType = def.valueType;
});
function record(keyType, valueType, params) {
	if (!valueType || !valueType._zod) return new ZodRecord({
		type: "record",
		keyType: string(),
		valueType: keyType,
		...core_util.A2(valueType)
	});
	return new ZodRecord({
		type: "record",
		keyType,
		valueType,
		...core_util.A2(params)
	});
}
function partialRecord(keyType, valueType, params) {
	return new ZodRecord({
		type: "record",
		keyType,
		valueType,
		...core_util.A2(params),
		partial: true
	});
}
const ZodEnum = core_core.xI("ZodEnum", (inst, def) => {
	$ZodEnum.init(inst, def);
	ZodType.init(inst, def);
	inst.enum = def.entries;
	inst.options = [...inst._zod.values];
	const keys = new Set(Object.keys(def.entries));
	inst.extract = (values, params) => {
		const newEntries = {};
		for (const value of values) if (keys.has(value)) newEntries[value] = def.entries[value];
		else throw new Error(`Key ${value} not found in enum`);
		return new ZodEnum({
			...def,
			checks: [],
			...core_util.A2(params),
			entries: newEntries
		});
	};
	inst.exclude = (values, params) => {
		const newEntries = { ...def.entries };
		for (const value of values) if (keys.has(value)) delete newEntries[value];
		else throw new Error(`Key ${value} not found in enum`);
		return new ZodEnum({
			...def,
			checks: [],
			...core_util.A2(params),
			entries: newEntries
		});
	};
});
function _enum(values, params) {
	const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
	return new ZodEnum({
		type: "enum",
		entries,
		...core_util.A2(params)
	});
}
const ZodLiteral = core_core.xI("ZodLiteral", (inst, def) => {
	$ZodLiteral.init(inst, def);
	ZodType.init(inst, def);
	inst.values = new Set(def.values);
	Object.defineProperty(inst, "value", { get() {
		if (def.values.length > 1) throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");
		return def.values[0];
	} });
});
function literal(value, params) {
	return new ZodLiteral({
		type: "literal",
		values: Array.isArray(value) ? value : [value],
		...core_util.A2(params)
	});
}
const ZodTransform = core_core.xI("ZodTransform", (inst, def) => {
	_ensureDefaultMemoizer();
	$ZodTransform.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.parse = (payload, _ctx) => {
		if (_ctx.direction === "backward") throw new core_core.cV(inst.constructor.name);
		payload.addIssue = (issue) => {
			if (typeof issue === "string") payload.issues.push(core_util.sn(issue, payload.value, def));
			else {
				const _issue = issue;
				if (_issue.fatal) _issue.continue = false;
				_issue.code ?? (_issue.code = "custom");
				if (!("input" in _issue)) _issue.input = payload.value;
				_issue.inst ?? (_issue.inst = inst);
				payload.issues.push(core_util.sn(_issue));
			}
		};
		const output = def.transform(payload.value, payload);
		if (output instanceof Promise) return output.then((output) => {
			payload.value = output;
			return payload;
		});
		payload.value = output;
		return payload;
	};
});
function transform(fn) {
	return new ZodTransform({
		type: "transform",
		transform: fn
	});
}
const ZodOptional = core_core.xI("ZodOptional", (inst, def) => {
	$ZodOptional.init(inst, def);
	ZodType.init(inst, def);
	inst.unwrap = () => inst._zod.def.innerType;
});
function optional(innerType) {
	return new ZodOptional({
		type: "optional",
		innerType
	});
}
const ZodExactOptional = core_core.xI("ZodExactOptional", (inst, def) => {
	$ZodExactOptional.init(inst, def);
	ZodType.init(inst, def);
	inst.unwrap = () => inst._zod.def.innerType;
});
function exactOptional(innerType) {
	return new ZodExactOptional({
		type: "optional",
		innerType
	});
}
const ZodNullable = core_core.xI("ZodNullable", (inst, def) => {
	$ZodNullable.init(inst, def);
	ZodType.init(inst, def);
	inst.unwrap = () => inst._zod.def.innerType;
});
function nullable(innerType) {
	return new ZodNullable({
		type: "nullable",
		innerType
	});
}
const ZodDefault = core_core.xI("ZodDefault", (inst, def) => {
	$ZodDefault.init(inst, def);
	ZodType.init(inst, def);
	inst.unwrap = () => inst._zod.def.innerType;
	inst.removeDefault = inst.unwrap;
});
function _default(innerType, defaultValue) {
	return new ZodDefault({
		type: "default",
		innerType,
		get defaultValue() {
			return typeof defaultValue === "function" ? defaultValue() : core_util.yG(defaultValue);
		}
	});
}
const ZodPrefault = core_core.xI("ZodPrefault", (inst, def) => {
	$ZodPrefault.init(inst, def);
	ZodType.init(inst, def);
	inst.unwrap = () => inst._zod.def.innerType;
});
function prefault(innerType, defaultValue) {
	return new ZodPrefault({
		type: "prefault",
		innerType,
		get defaultValue() {
			return typeof defaultValue === "function" ? defaultValue() : core_util.yG(defaultValue);
		}
	});
}
const ZodNonOptional = core_core.xI("ZodNonOptional", (inst, def) => {
	$ZodNonOptional.init(inst, def);
	ZodType.init(inst, def);
	inst.unwrap = () => inst._zod.def.innerType;
});
function nonoptional(innerType, params) {
	return new ZodNonOptional({
		type: "nonoptional",
		innerType,
		...core_util.A2(params)
	});
}
const ZodCatch = core_core.xI("ZodCatch", (inst, def) => {
	$ZodCatch.init(inst, def);
	ZodType.init(inst, def);
	inst.unwrap = () => inst._zod.def.innerType;
	inst.removeCatch = inst.unwrap;
});
function _catch(innerType, catchValue) {
	return new ZodCatch({
		type: "catch",
		innerType,
		catchValue: typeof catchValue === "function" ? catchValue : core_util.SS(catchValue)
	});
}
const ZodPipe = core_core.xI("ZodPipe", (inst, def) => {
	$ZodPipe.init(inst, def);
	ZodType.init(inst, def);
	inst.in = def.in;
	inst.out = def.out;
});
function pipe(in_, out) {
	return new ZodPipe({
		type: "pipe",
		in: in_,
		out
	});
}
const ZodReadonly = core_core.xI("ZodReadonly", (inst, def) => {
	$ZodReadonly.init(inst, def);
	ZodType.init(inst, def);
	inst.unwrap = () => inst._zod.def.innerType;
});
function readonly(innerType) {
	return new ZodReadonly({
		type: "readonly",
		innerType
	});
}
const ZodLazy = core_core.xI("ZodLazy", (inst, def) => {
	$ZodLazy.init(inst, def);
	ZodType.init(inst, def);
	inst.unwrap = () => inst._zod.def.getter();
});
const ZodCustom = core_core.xI("ZodCustom", (inst, def) => {
	$ZodCustom.init(inst, def);
	ZodType.init(inst, def);
});
function refine(fn, _params = {}) {
	return api.fU(ZodCustom, fn, _params);
}
function superRefine(fn, params) {
	return api.MB(fn, params);
}
api.q0;
api.mI;
}),
8729: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	$O: () => _ipv6,
	$S: () => _startsWith,
	Au: () => _lt,
	Be: () => _uuid,
	Bj: () => _cuid2,
	Ct: () => _ulid,
	Dl: () => _nanoid,
	ER: () => _endsWith,
	Eb: () => _maxLength,
	F7: () => _number,
	Fk: () => _regex,
	Fn: () => _url,
	G1: () => _isoDateTime,
	G8: () => _never,
	Hi: () => _multipleOf,
	Il: () => _toLowerCase,
	KB: () => _e164,
	Kn: () => _isoTime,
	LK: () => _int,
	MB: () => _superRefine,
	Mu: () => _email,
	Ny: () => _ipv4,
	Pw: () => _xid,
	Rl: () => _string,
	T2: () => _properties,
	TL: () => _slugify,
	Tx: () => _gt,
	Uy: () => _cidrv4,
	WN: () => _trim,
	YA: () => _length,
	Zm: () => _lte,
	_L: () => _boolean,
	_z: () => _ksuid,
	aC: () => _emoji,
	bS: () => _overwrite,
	cU: () => _base64url,
	dR: () => _includes,
	dZ: () => _array,
	db: () => _isoDate,
	em: () => _unknown,
	f2: () => _isoDuration,
	fU: () => _refine,
	fs: () => _cuid,
	gP: () => _cidrv6,
	hH: () => _lowercase,
	jw: () => _null,
	lo: () => _normalize,
	m9: () => _minLength,
	mI: () => meta,
	nA: () => _uuidv4,
	pY: () => _uuidv6,
	q0: () => describe,
	qF: () => _uppercase,
	qm: () => _gte,
	rk: () => _jwt,
	rt: () => _base64,
	tB: () => _guid,
	wA: () => _uuidv7,
	xY: () => _toUpperCase
});
var _checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8880);
var _registries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9110);
var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4633);
function snapshotChecks(def) {
	if (def.checks) def.checks = [...def.checks];
	return def;
}
function _string(Class, params) {
	return new Class(snapshotChecks({
		type: "string",
		..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
	}));
}
function _email(Class, params) {
	return new Class({
		type: "string",
		format: "email",
		check: "string_format",
		abort: false,
		..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
	});
}
function _guid(Class, params) {
	return new Class({
		type: "string",
		format: "guid",
		check: "string_format",
		abort: false,
		..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
	});
}
function _uuid(Class, params) {
	return new Class({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: false,
		..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
	});
}
function _uuidv4(Class, params) {
	return new Class({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: false,
		version: "v4",
		..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
	});
}
function _uuidv6(Class, params) {
	return new Class({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: false,
		version: "v6",
		..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
	});
}
function _uuidv7(Class, params) {
	return new Class({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: false,
		version: "v7",
		..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
	});
}
function _url(Class, params) {
	return new Class({
		type: "string",
		format: "url",
		check: "string_format",
		abort: false,
		..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
	});
}
function _emoji(Class, params) {
	return new Class({
		type: "string",
		format: "emoji",
		check: "string_format",
		abort: false,
		..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
	});
}
function _nanoid(Class, params) {
	return new Class({
		type: "string",
		format: "nanoid",
		check: "string_format",
		abort: false,
		..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
	});
}
function _cuid(Class, params) {
	return new Class({
		type: "string",
		format: "cuid",
		check: "string_format",
		abort: false,
		..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
	});
}
function _cuid2(Class, params) {
	return new Class({
		type: "string",
		format: "cuid2",
		check: "string_format",
		abort: false,
		..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
	});
}
function _ulid(Class, params) {
	return new Class({
		type: "string",
		format: "ulid",
		check: "string_format",
		abort: false,
		..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
	});
}
function _xid(Class, params) {
	return new Class({
		type: "string",
		format: "xid",
		check: "string_format",
		abort: false,
		..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
	});
}
function _ksuid(Class, params) {
	return new Class({
		type: "string",
		format: "ksuid",
		check: "string_format",
		abort: false,
		..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
	});
}
function _ipv4(Class, params) {
	return new Class({
		type: "string",
		format: "ipv4",
		check: "string_format",
		abort: false,
		..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
	});
}
function _ipv6(Class, params) {
	return new Class({
		type: "string",
		format: "ipv6",
		check: "string_format",
		abort: false,
		..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
	});
}
function _cidrv4(Class, params) {
	return new Class({
		type: "string",
		format: "cidrv4",
		check: "string_format",
		abort: false,
		..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
	});
}
function _cidrv6(Class, params) {
	return new Class({
		type: "string",
		format: "cidrv6",
		check: "string_format",
		abort: false,
		..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
	});
}
function _base64(Class, params) {
	return new Class({
		type: "string",
		format: "base64",
		check: "string_format",
		abort: false,
		..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
	});
}
function _base64url(Class, params) {
	return new Class({
		type: "string",
		format: "base64url",
		check: "string_format",
		abort: false,
		..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
	});
}
function _e164(Class, params) {
	return new Class({
		type: "string",
		format: "e164",
		check: "string_format",
		abort: false,
		..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
	});
}
function _jwt(Class, params) {
	return new Class({
		type: "string",
		format: "jwt",
		check: "string_format",
		abort: false,
		..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
	});
}
function _isoDateTime(Class, params) {
	return new Class({
		type: "string",
		format: "datetime",
		check: "string_format",
		offset: false,
		local: false,
		precision: null,
		..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
	});
}
function _isoDate(Class, params) {
	return new Class({
		type: "string",
		format: "date",
		check: "string_format",
		..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
	});
}
function _isoTime(Class, params) {
	return new Class({
		type: "string",
		format: "time",
		check: "string_format",
		precision: null,
		..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
	});
}
function _isoDuration(Class, params) {
	return new Class({
		type: "string",
		format: "duration",
		check: "string_format",
		..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
	});
}
function _number(Class, params) {
	return new Class(snapshotChecks({
		type: "number",
		checks: [],
		..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
	}));
}
function _int(Class, params) {
	return new Class({
		type: "number",
		check: "number_format",
		abort: false,
		format: "safeint",
		..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
	});
}
function _boolean(Class, params) {
	return new Class({
		type: "boolean",
		..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
	});
}
function _null(Class, params) {
	return new Class({
		type: "null",
		..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
	});
}
function _unknown(Class) {
	return new Class({ type: "unknown" });
}
function _never(Class, params) {
	return new Class({
		type: "never",
		..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
	});
}
function _lt(value, params) {
	return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.sm({
		check: "less_than",
		..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
		value,
		inclusive: false
	});
}
function _lte(value, params) {
	return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.sm({
		check: "less_than",
		..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
		value,
		inclusive: true
	});
}
function _gt(value, params) {
	return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.J_({
		check: "greater_than",
		..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
		value,
		inclusive: false
	});
}
function _gte(value, params) {
	return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.J_({
		check: "greater_than",
		..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
		value,
		inclusive: true
	});
}
function _multipleOf(value, params) {
	return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.Jk({
		check: "multiple_of",
		..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
		value
	});
}
function _maxLength(maximum, params) {
	return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.Yk({
		check: "max_length",
		..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
		maximum
	});
}
function _minLength(minimum, params) {
	return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.Kk({
		check: "min_length",
		..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
		minimum
	});
}
function _length(length, params) {
	return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.RM({
		check: "length_equals",
		..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
		length
	});
}
function _regex(pattern, params) {
	return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.DG({
		check: "string_format",
		format: "regex",
		..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
		pattern
	});
}
function _lowercase(params) {
	return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.NI({
		check: "string_format",
		format: "lowercase",
		..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
	});
}
function _uppercase(params) {
	return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.kH({
		check: "string_format",
		format: "uppercase",
		..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
	});
}
function _includes(includes, params) {
	return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.Tt({
		check: "string_format",
		format: "includes",
		..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
		includes
	});
}
function _startsWith(prefix, params) {
	return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.J({
		check: "string_format",
		format: "starts_with",
		..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
		prefix
	});
}
function _endsWith(suffix, params) {
	return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.E6({
		check: "string_format",
		format: "ends_with",
		..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
		suffix
	});
}
function _properties(shape, params) {
	return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.nJ({
		check: "properties",
		shape,
		..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
	});
}
function _overwrite(tx) {
	return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.v$({
		check: "overwrite",
		tx
	});
}
function _normalize(form) {
	return _overwrite((input) => input.normalize(form));
}
function _trim() {
	return _overwrite((input) => input.trim());
}
function _toLowerCase() {
	return _overwrite((input) => input.toLowerCase());
}
function _toUpperCase() {
	return _overwrite((input) => input.toUpperCase());
}
function _slugify() {
	return _overwrite((input) => _util_js__WEBPACK_IMPORTED_MODULE_0__.Yv(input));
}
function _array(Class, element, params) {
	return new Class({
		type: "array",
		element,
		..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
	});
}
function _refine(Class, fn, _params) {
	return new Class({
		type: "custom",
		check: "custom",
		fn,
		..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(_params)
	});
}
function _superRefine(fn, params) {
	const ch = _check((payload) => {
		payload.addIssue = (issue) => {
			if (typeof issue === "string") payload.issues.push(_util_js__WEBPACK_IMPORTED_MODULE_0__.sn(issue, payload.value, ch._zod.def));
			else {
				const _issue = issue;
				if (_issue.fatal) _issue.continue = false;
				_issue.code ?? (_issue.code = "custom");
				if (!("input" in _issue)) _issue.input = payload.value;
				_issue.inst ?? (_issue.inst = ch);
				_issue.continue ?? (_issue.continue = !ch._zod.def.abort);
				payload.issues.push(_util_js__WEBPACK_IMPORTED_MODULE_0__.sn(_issue));
			}
		};
		return fn(payload.value, payload);
	}, params);
	return ch;
}
function _check(fn, params) {
	const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__.QP({
		check: "custom",
		..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
	});
	ch._zod.check = fn;
	return ch;
}
function describe(description) {
	const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__.QP({ check: "describe" });
	ch._zod.onattach = [(inst) => {
		const existing = _registries_js__WEBPACK_IMPORTED_MODULE_2__.fd.get(inst) ?? {};
		_registries_js__WEBPACK_IMPORTED_MODULE_2__.fd.add(inst, {
			...existing,
			description
		});
	}];
	ch._zod.check = () => {};
	return ch;
}
function meta(metadata) {
	const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__.QP({ check: "meta" });
	ch._zod.onattach = [(inst) => {
		const existing = _registries_js__WEBPACK_IMPORTED_MODULE_2__.fd.get(inst) ?? {};
		_registries_js__WEBPACK_IMPORTED_MODULE_2__.fd.add(inst, {
			...existing,
			...metadata
		});
	}];
	ch._zod.check = () => {};
	return ch;
}
}),
8880: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	DG: () => $ZodCheckRegex,
	E6: () => $ZodCheckEndsWith,
	J: () => $ZodCheckStartsWith,
	J_: () => $ZodCheckGreaterThan,
	Jk: () => $ZodCheckMultipleOf,
	KH: () => $ZodCheckNumberFormat,
	Kk: () => $ZodCheckMinLength,
	NI: () => $ZodCheckLowerCase,
	QP: () => $ZodCheck,
	RM: () => $ZodCheckLengthEquals,
	Tt: () => $ZodCheckIncludes,
	Yk: () => $ZodCheckMaxLength,
	kH: () => $ZodCheckUpperCase,
	nJ: () => $ZodCheckProperties,
	ql: () => $ZodCheckStringFormat,
	sm: () => $ZodCheckLessThan,
	v$: () => $ZodCheckOverwrite
});
var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4214);
var _regexes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6674);
var _util_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4633);
const $ZodCheck = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheck", (inst, def) => {
	var _a;
	inst._zod ?? (inst._zod = {});
	inst._zod.def = def;
	(_a = inst._zod).onattach ?? (_a.onattach = []);
});
const _whenHasLength = (payload) => {
	const val = payload.value;
	return !_util_js__WEBPACK_IMPORTED_MODULE_1__.cl(val) && val.length !== void 0;
};
const numericOriginMap = {
	number: "number",
	bigint: "bigint",
	object: "date"
};
const $ZodCheckLessThan = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckLessThan", (inst, def) => {
	$ZodCheck.init(inst, def);
	const origin = numericOriginMap[typeof def.value];
	inst._zod.check = (payload) => {
		if (def.inclusive ? payload.value <= def.value : payload.value < def.value) return;
		payload.issues.push({
			origin: numericOriginMap[typeof payload.value] ?? origin,
			code: "too_big",
			maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
			input: payload.value,
			inclusive: def.inclusive,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckGreaterThan = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckGreaterThan", (inst, def) => {
	$ZodCheck.init(inst, def);
	const origin = numericOriginMap[typeof def.value];
	inst._zod.check = (payload) => {
		if (def.inclusive ? payload.value >= def.value : payload.value > def.value) return;
		payload.issues.push({
			origin: numericOriginMap[typeof payload.value] ?? origin,
			code: "too_small",
			minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
			input: payload.value,
			inclusive: def.inclusive,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckMultipleOf = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckMultipleOf", (inst, def) => {
	$ZodCheck.init(inst, def);
	inst._zod.check = (payload) => {
		if (typeof payload.value !== typeof def.value) throw new Error("Cannot mix number and bigint in multiple_of check.");
		if (typeof payload.value === "bigint" ? def.value !== BigInt(0) && payload.value % def.value === BigInt(0) : _util_js__WEBPACK_IMPORTED_MODULE_1__.LG(payload.value, def.value) === 0) return;
		payload.issues.push({
			origin: typeof payload.value,
			code: "not_multiple_of",
			divisor: def.value,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckNumberFormat = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckNumberFormat", (inst, def) => {
	$ZodCheck.init(inst, def);
	def.format = def.format || "float64";
	const isInt = def.format?.includes("int");
	const origin = isInt ? "int" : "number";
	const [minimum, maximum] = _util_js__WEBPACK_IMPORTED_MODULE_1__.zH[def.format];
	inst._zod.check = (payload) => {
		const input = payload.value;
		if (isInt) {
			if (!Number.isInteger(input)) {
				payload.issues.push({
					expected: origin,
					format: def.format,
					code: "invalid_type",
					continue: false,
					input,
					inst
				});
				return;
			}
			if (!Number.isSafeInteger(input)) {
				if (input > 0) payload.issues.push({
					input,
					code: "too_big",
					maximum: Number.MAX_SAFE_INTEGER,
					note: "Integers must be within the safe integer range.",
					inst,
					origin,
					inclusive: true,
					continue: !def.abort
				});
				else payload.issues.push({
					input,
					code: "too_small",
					minimum: Number.MIN_SAFE_INTEGER,
					note: "Integers must be within the safe integer range.",
					inst,
					origin,
					inclusive: true,
					continue: !def.abort
				});
				return;
			}
		}
		if (input < minimum) payload.issues.push({
			origin: "number",
			input,
			code: "too_small",
			minimum,
			inclusive: true,
			inst,
			continue: !def.abort
		});
		if (input > maximum) payload.issues.push({
			origin: "number",
			input,
			code: "too_big",
			maximum,
			inclusive: true,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckMaxLength = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckMaxLength", (inst, def) => {
	var _a;
	$ZodCheck.init(inst, def);
	(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
	inst._zod.check = (payload) => {
		const input = payload.value;
		const units = input.length;
		if ((typeof input === "string" && units > def.maximum ? _util_js__WEBPACK_IMPORTED_MODULE_1__.O7(input) : units) <= def.maximum) return;
		const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__.Rc(input);
		payload.issues.push({
			origin,
			code: "too_big",
			maximum: def.maximum,
			inclusive: true,
			input,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckMinLength = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckMinLength", (inst, def) => {
	var _a;
	$ZodCheck.init(inst, def);
	(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
	inst._zod.check = (payload) => {
		const input = payload.value;
		const units = input.length;
		if ((typeof input === "string" && units >= def.minimum && units < def.minimum * 2 ? _util_js__WEBPACK_IMPORTED_MODULE_1__.O7(input) : units) >= def.minimum) return;
		const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__.Rc(input);
		payload.issues.push({
			origin,
			code: "too_small",
			minimum: def.minimum,
			inclusive: true,
			input,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckLengthEquals = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckLengthEquals", (inst, def) => {
	var _a;
	$ZodCheck.init(inst, def);
	(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
	inst._zod.check = (payload) => {
		const input = payload.value;
		const units = input.length;
		const length = typeof input === "string" && units >= def.length && units <= def.length * 2 ? _util_js__WEBPACK_IMPORTED_MODULE_1__.O7(input) : units;
		if (length === def.length) return;
		const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__.Rc(input);
		const tooBig = length > def.length;
		payload.issues.push({
			origin,
			...tooBig ? {
				code: "too_big",
				maximum: def.length
			} : {
				code: "too_small",
				minimum: def.length
			},
			inclusive: true,
			exact: true,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckStringFormat = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckStringFormat", (inst, def) => {
	var _a, _b;
	$ZodCheck.init(inst, def);
	if (def.pattern) (_a = inst._zod).check ?? (_a.check = (payload) => {
		def.pattern.lastIndex = 0;
		if (def.pattern.test(payload.value)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: def.format,
			input: payload.value,
			...def.pattern ? { pattern: def.pattern.toString() } : {},
			inst,
			continue: !def.abort
		});
	});
	else (_b = inst._zod).check ?? (_b.check = () => {});
});
const $ZodCheckRegex = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckRegex", (inst, def) => {
	$ZodCheckStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		def.pattern.lastIndex = 0;
		if (def.pattern.test(payload.value)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "regex",
			input: payload.value,
			pattern: def.pattern.toString(),
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckLowerCase = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckLowerCase", (inst, def) => {
	def.pattern ?? (def.pattern = _regexes_js__WEBPACK_IMPORTED_MODULE_2__.AC);
	$ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckUpperCase = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckUpperCase", (inst, def) => {
	def.pattern ?? (def.pattern = _regexes_js__WEBPACK_IMPORTED_MODULE_2__.Zv);
	$ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckIncludes = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckIncludes", (inst, def) => {
	$ZodCheck.init(inst, def);
	const escapedRegex = _util_js__WEBPACK_IMPORTED_MODULE_1__.sD(def.includes);
	def.pattern = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
	inst._zod.check = (payload) => {
		if (payload.value.includes(def.includes, def.position)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "includes",
			includes: def.includes,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckStartsWith = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckStartsWith", (inst, def) => {
	$ZodCheck.init(inst, def);
	const pattern = new RegExp(`^${_util_js__WEBPACK_IMPORTED_MODULE_1__.sD(def.prefix)}.*`);
	def.pattern ?? (def.pattern = pattern);
	inst._zod.check = (payload) => {
		if (payload.value.startsWith(def.prefix)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "starts_with",
			prefix: def.prefix,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckEndsWith = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckEndsWith", (inst, def) => {
	$ZodCheck.init(inst, def);
	const pattern = new RegExp(`.*${_util_js__WEBPACK_IMPORTED_MODULE_1__.sD(def.suffix)}$`);
	def.pattern ?? (def.pattern = pattern);
	inst._zod.check = (payload) => {
		if (payload.value.endsWith(def.suffix)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "ends_with",
			suffix: def.suffix,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
function handleCheckPropertyResult(result, payload, property) {
	if (result.issues.length) payload.issues.push(..._util_js__WEBPACK_IMPORTED_MODULE_1__.lQ(property, result.issues));
}
const $ZodCheckProperties = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckProperties", (inst, def) => {
	$ZodCheck.init(inst, def);
	_util_js__WEBPACK_IMPORTED_MODULE_1__.jD(inst, Symbol.iterator, function* () {
		yield inst;
	});
	let entries;
	inst._zod.check = (payload) => {
		if (payload.value == null) {
			payload.issues.push({
				expected: "object",
				code: "invalid_type",
				input: payload.value,
				inst
			});
			return;
		}
		entries ?? (entries = Reflect.ownKeys(def.shape).map((key) => [key, def.shape[key]]));
		const input = payload.value;
		let proms;
		for (const [key, schema] of entries) {
			const result = schema._zod.run({
				value: input[key],
				issues: []
			}, {});
			if (result instanceof Promise) {
				proms ?? (proms = []);
				proms.push(result.then((result) => handleCheckPropertyResult(result, payload, key)));
			} else handleCheckPropertyResult(result, payload, key);
		}
		if (proms) return Promise.all(proms).then(() => void 0);
	};
});
const $ZodCheckOverwrite = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckOverwrite", (inst, def) => {
	$ZodCheck.init(inst, def);
	inst._zod.check = (payload) => {
		payload.value = def.tx(payload.value);
	};
});
}),
4214: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	$W: () => config,
	GT: () => $ZodAsyncError,
	cV: () => $ZodEncodeError,
	cr: () => globalConfig,
	xI: () => $constructor
});
var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4633);
var _a;
const _zodDesc = {
	value: void 0,
	enumerable: false
};
let _E = "captureStackTrace" in Error ? Error : null;
function newError(Definition) {
	const E = _E;
	if (E) {
		const saved = E.stackTraceLimit;
		if (typeof saved === "number") {
			try {
				E.stackTraceLimit = 0;
			} catch {
				_E = null;
				return new Definition();
			}
			try {
				return new Definition();
			} finally {
				E.stackTraceLimit = saved;
			}
		}
	}
	return new Definition();
}
function $constructor(name, initializer, proto, params) {
	const zodProto = {};
	function Internals(def) {
		this.def = def;
		this.constr = _;
		this.traits = new Set();
	}
	Internals.prototype = zodProto;
	const protoMembers = proto;
	const initialized = protoMembers && new WeakSet();
	function init(inst, def) {
		if (!inst._zod) {
			_zodDesc.value = new Internals(def);
			try {
				Object.defineProperty(inst, "_zod", _zodDesc);
			} finally {
				_zodDesc.value = void 0;
			}
		} else if (inst._zod.traits.has(name)) return;
		inst._zod.traits.add(name);
		initializer(inst, def);
		if (initialized) {
			const own = Object.getPrototypeOf(inst);
			const ctorProto = inst._zod.constr.prototype;
			let up = own;
			while (up && up !== ctorProto) up = Object.getPrototypeOf(up);
			const target = up ?? own;
			if (!initialized.has(target)) {
				initialized.add(target);
				(0, _util_js__WEBPACK_IMPORTED_MODULE_0__.ol)(target, protoMembers);
			}
		}
		const proto = _.prototype;
		for (const k in proto) {
			if (!Object.prototype.hasOwnProperty.call(proto, k)) continue;
			if (!(k in inst)) inst[k] = proto[k].bind(inst);
		}
	}
	const Parent = params?.Parent ?? Object;
	class Definition extends Parent {}
	Object.defineProperty(Definition, "name", { value: name });
	function _(def) {
		const inst = params?.Parent ? newError(Definition) : this;
		init(inst, def);
		const deferred = inst._zod.deferred;
		if (deferred) {
			for (const fn of deferred) fn();
			inst._zod.deferred = void 0;
		}
		const pp = globalThis.__zod_globalConfig?.postProcessor;
		if (pp) pp(inst);
		return inst;
	}
	Object.defineProperty(_, "init", { value: init });
	Object.defineProperty(_, Symbol.hasInstance, { value: (inst) => {
		if (params?.Parent && inst instanceof params.Parent) return true;
		return inst?._zod?.traits?.has(name);
	} });
	Object.defineProperty(_, "name", { value: name });
	return _;
}
class $ZodAsyncError extends Error {
	constructor() {
		super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
	}
}
class $ZodEncodeError extends Error {
	constructor(name) {
		super(`Encountered unidirectional transform during encode: ${name}`);
		this.name = "ZodEncodeError";
	}
}
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
const globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
	if (newConfig) Object.assign(globalConfig, newConfig);
	return globalConfig;
}
}),
6150: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	JM: () => flattenError,
	Kd: () => $ZodRealError,
	Wk: () => formatError,
	a$: () => $ZodError
});
var _core_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4214);
var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4633);
function _getMessage() {
	const internals = this._zod;
	internals.message ?? (internals.message = JSON.stringify(internals.def, _util_js__WEBPACK_IMPORTED_MODULE_0__.k8, 2));
	return internals.message;
}
function _setMessage(value) {
	this._zod.message = value;
}
const _messageDesc = {
	get: _getMessage,
	set: _setMessage,
	enumerable: true,
	configurable: true
};
const _issuesDesc = {
	value: void 0,
	enumerable: false
};
const _installedToString = new WeakSet([Object.prototype, Error.prototype]);
const initializer = (inst, def) => {
	inst.name = "$ZodError";
	_issuesDesc.value = def;
	Object.defineProperty(inst, "issues", _issuesDesc);
	_issuesDesc.value = void 0;
	Object.defineProperty(inst, "message", _messageDesc);
	const proto = Object.getPrototypeOf(inst);
	if (!_installedToString.has(proto)) {
		_installedToString.add(proto);
		Object.defineProperty(proto, "toString", {
			configurable: true,
			enumerable: false,
			get() {
				const value = () => this.message;
				Object.defineProperty(this, "toString", {
					value,
					configurable: true,
					writable: true
				});
				return value;
			},
			set(value) {
				Object.defineProperty(this, "toString", {
					value,
					configurable: true,
					writable: true
				});
			}
		});
	}
};
const $ZodError = (0, _core_js__WEBPACK_IMPORTED_MODULE_1__.xI)("$ZodError", initializer);
const $ZodRealError = (0, _core_js__WEBPACK_IMPORTED_MODULE_1__.xI)("$ZodError", initializer, void 0, { Parent: Error });
function node(obj, key, make) {
	if (!Object.prototype.hasOwnProperty.call(obj, key)) {
		if (key === "__proto__") Object.defineProperty(obj, key, {
			value: make(),
			writable: true,
			enumerable: true,
			configurable: true
		});
		else obj[key] = make();
	}
	return obj[key];
}
function flattenError(error, mapper = (issue) => issue.message) {
	const fieldErrors = {};
	const formErrors = [];
	for (const sub of error.issues) if (sub.path.length > 0) node(fieldErrors, sub.path[0], () => []).push(mapper(sub));
	else formErrors.push(mapper(sub));
	return {
		formErrors,
		fieldErrors
	};
}
function formatError(error, mapper = (issue) => issue.message) {
	const fieldErrors = { _errors: [] };
	const processError = (error, path = []) => {
		for (const issue of error.issues) if (issue.code === "invalid_union" && issue.errors.length) issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
		else if (issue.code === "invalid_key") processError({ issues: issue.issues }, [...path, ...issue.path]);
		else if (issue.code === "invalid_element") processError({ issues: issue.issues }, [...path, ...issue.path]);
		else {
			const fullpath = [...path, ...issue.path];
			if (fullpath.length === 0) fieldErrors._errors.push(mapper(issue));
			else {
				let curr = fieldErrors;
				let i = 0;
				while (i < fullpath.length) {
					const el = fullpath[i];
					const terminal = i === fullpath.length - 1;
					if (el === "_errors") {
						if (terminal) curr._errors.push(mapper(issue));
						i++;
						continue;
					}
					if (!Object.prototype.hasOwnProperty.call(curr, el)) Object.defineProperty(curr, el, {
						value: { _errors: [] },
						enumerable: true,
						writable: true,
						configurable: true
					});
					const node = curr[el];
					if (terminal) node._errors.push(mapper(issue));
					curr = node;
					i++;
				}
			}
		}
	};
	processError(error);
	return fieldErrors;
}
}),
8230: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	F0: () => validateAsync,
	GW: () => _encodeAsync,
	Mv: () => _encode,
	Od: () => _safeParse,
	R3: () => _safeDecodeAsync,
	Rb: () => _parseAsync,
	Tj: () => _parse,
	VS: () => _safeDecode,
	e2: () => _decode,
	or: () => _decodeAsync,
	rh: () => _safeEncode,
	tf: () => validate,
	v_: () => _safeEncodeAsync,
	wG: () => _safeParseAsync
});
var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4214);
var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6150);
var _util_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4633);
function finalizeParams(callee, params) {
	return {
		callee: params?.callee ?? callee,
		Err: params?.Err
	};
}
const _parse = (_Err) => {
	const fn = (schema, value, _ctx, _params) => {
		const ctx = _ctx ? {
			..._ctx,
			async: false
		} : { async: false };
		const result = schema._zod.run({
			value,
			issues: []
		}, ctx);
		if (result instanceof Promise) throw new _core_js__WEBPACK_IMPORTED_MODULE_0__.GT();
		if (result.issues.length) {
			const e = new ((_params?.Err) ?? _Err)(result.issues.map((iss) => _util_js__WEBPACK_IMPORTED_MODULE_1__.iR(iss, ctx, _core_js__WEBPACK_IMPORTED_MODULE_0__.$W())));
			_util_js__WEBPACK_IMPORTED_MODULE_1__.gx(e, _params?.callee ?? fn);
			throw e;
		}
		return result.value;
	};
	return fn;
};
_errors_js__WEBPACK_IMPORTED_MODULE_2__.Kd;
const _parseAsync = (_Err) => {
	const fn = async (schema, value, _ctx, params) => {
		const ctx = _ctx ? {
			..._ctx,
			async: true
		} : { async: true };
		let result = schema._zod.run({
			value,
			issues: []
		}, ctx);
		if (result instanceof Promise) result = await result;
		if (result.issues.length) {
			const e = new ((params?.Err) ?? _Err)(result.issues.map((iss) => _util_js__WEBPACK_IMPORTED_MODULE_1__.iR(iss, ctx, _core_js__WEBPACK_IMPORTED_MODULE_0__.$W())));
			_util_js__WEBPACK_IMPORTED_MODULE_1__.gx(e, params?.callee ?? fn);
			throw e;
		}
		return result.value;
	};
	return fn;
};
_errors_js__WEBPACK_IMPORTED_MODULE_2__.Kd;
const _safeParse = (_Err) => (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: false
	} : { async: false };
	const result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) throw new _core_js__WEBPACK_IMPORTED_MODULE_0__.GT();
	return result.issues.length ? failure(_Err, result.issues, ctx) : {
		success: true,
		data: result.value
	};
};
_errors_js__WEBPACK_IMPORTED_MODULE_2__.Kd;
function failure(Err, issues, ctx) {
	let error;
	return {
		success: false,
		get error() {
			if (!error) {
				error = new Err(issues.map((iss) => _util_js__WEBPACK_IMPORTED_MODULE_1__.iR(iss, ctx, _core_js__WEBPACK_IMPORTED_MODULE_0__.$W())));
				issues = void 0;
				ctx = void 0;
			}
			return error;
		},
		set error(e) {
			error = e;
			issues = void 0;
			ctx = void 0;
		}
	};
}
const _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: true
	} : { async: true };
	let result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) result = await result;
	return result.issues.length ? failure(_Err, result.issues, ctx) : {
		success: true,
		data: result.value
	};
};
_errors_js__WEBPACK_IMPORTED_MODULE_2__.Kd;
const COMPILE_INVALID = Symbol.for("zod.compile.invalid");
const COMPILE_FALLBACK = Symbol.for("zod.compile.fallback");
const validate = ((schema, value, _ctx) => {
	const validator = schema._zod.bag.validator;
	if (validator !== void 0) {
		if (validator(value) !== COMPILE_INVALID) return true;
		if (validator.definite === true && _ctx === void 0) return false;
	}
	return validateFallback(schema, value, _ctx);
});
function validateFallback(schema, value, _ctx) {
	const ctx = _ctx ? {
		..._ctx,
		async: false,
		abortEarly: true
	} : {
		async: false,
		abortEarly: true
	};
	const fallbackRun = schema._zod.bag.fallbackRun;
	let result;
	if (fallbackRun) {
		ctx[COMPILE_FALLBACK] = true;
		result = fallbackRun({
			value,
			issues: []
		}, ctx);
	} else result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) throw new _core_js__WEBPACK_IMPORTED_MODULE_0__.GT();
	return result.issues.length === 0;
}
const validateAsync = async (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: true,
		abortEarly: true
	} : {
		async: true,
		abortEarly: true
	};
	let result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) result = await result;
	return result.issues.length === 0;
};
const _encode = (_Err) => {
	const parse = _parse(_Err);
	const fn = (schema, value, _ctx, _params) => {
		const ctx = _ctx ? {
			..._ctx,
			direction: "backward"
		} : { direction: "backward" };
		return parse(schema, value, ctx, finalizeParams(fn, _params));
	};
	return fn;
};
_errors_js__WEBPACK_IMPORTED_MODULE_2__.Kd;
const _decode = (_Err) => {
	const parse = _parse(_Err);
	const fn = (schema, value, _ctx, _params) => {
		return parse(schema, value, _ctx, finalizeParams(fn, _params));
	};
	return fn;
};
_errors_js__WEBPACK_IMPORTED_MODULE_2__.Kd;
const _encodeAsync = (_Err) => {
	const parseAsync = _parseAsync(_Err);
	const fn = async (schema, value, _ctx, _params) => {
		const ctx = _ctx ? {
			..._ctx,
			direction: "backward"
		} : { direction: "backward" };
		return await parseAsync(schema, value, ctx, finalizeParams(fn, _params));
	};
	return fn;
};
_errors_js__WEBPACK_IMPORTED_MODULE_2__.Kd;
const _decodeAsync = (_Err) => {
	const parseAsync = _parseAsync(_Err);
	const fn = async (schema, value, _ctx, _params) => {
		return await parseAsync(schema, value, _ctx, finalizeParams(fn, _params));
	};
	return fn;
};
_errors_js__WEBPACK_IMPORTED_MODULE_2__.Kd;
const _safeEncode = (_Err) => (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		direction: "backward"
	} : { direction: "backward" };
	return _safeParse(_Err)(schema, value, ctx);
};
_errors_js__WEBPACK_IMPORTED_MODULE_2__.Kd;
const _safeDecode = (_Err) => (schema, value, _ctx) => {
	return _safeParse(_Err)(schema, value, _ctx);
};
_errors_js__WEBPACK_IMPORTED_MODULE_2__.Kd;
const _safeEncodeAsync = (_Err) => async (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		direction: "backward"
	} : { direction: "backward" };
	return _safeParseAsync(_Err)(schema, value, ctx);
};
_errors_js__WEBPACK_IMPORTED_MODULE_2__.Kd;
const _safeDecodeAsync = (_Err) => async (schema, value, _ctx) => {
	return _safeParseAsync(_Err)(schema, value, _ctx);
};
_errors_js__WEBPACK_IMPORTED_MODULE_2__.Kd;
}),
6674: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	AC: () => lowercase,
	Ak: () => nanoid,
	D2: () => nanoidOfLength,
	F: () => httpProtocol,
	Gl: () => cuid2,
	K3: () => base64,
	Os: () => guid,
	Rp: () => email,
	Z0: () => ulid,
	Zg: () => emoji,
	Zv: () => uppercase,
	ai: () => number,
	ch: () => _null,
	fO: () => ksuid,
	gF: () => cuid,
	gp: () => anyString,
	hQ: () => e164,
	kB: () => time,
	kM: () => xid,
	l7: () => cidrv6,
	nd: () => integer,
	o: () => bigint,
	p0: () => duration,
	p6: () => date,
	r0: () => base64url,
	uR: () => uuid,
	uX: () => ipv4,
	ug: () => ipv6,
	w$: () => datetime,
	zM: () => boolean,
	zr: () => cidrv4
});
const cuid = /^[cC][0-9a-z]{6,}$/;
const cuid2 = /^[0-9a-z]+$/;
const ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
const xid = /^[0-9a-vA-V]{20}$/;
const ksuid = /^[A-Za-z0-9]{27}$/;
const nanoid = /^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(length) {
	return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
}
const duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
const guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
const uuid = (version) => {
	if (!version) return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
	return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
};
const email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
const _emoji = `^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`;
function emoji() {
	return new RegExp(_emoji, "u");
}
const ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
const ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
const cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
const cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
const base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
const base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
const httpProtocol = /^https?$/;
const e164 = /^\+[1-9]\d{6,14}$/;
const dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
function anchor(source) {
	return new RegExp(`^${source}$`);
}
const date = anchor(dateSource);
function timeSource(args) {
	const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
	return typeof args.precision === "number" ? args.precision === -1 ? `${hhmm}` : args.precision === 0 ? `${hhmm}:[0-5]\\d` : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}` : args.seconds ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?` : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
}
function time(args) {
	return new RegExp(`^${timeSource(args)}$`);
}
function datetime(args) {
	const opts = ["Z"];
	if (args.offset) opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
	const qualified = `${timeSource({
		precision: args.precision,
		seconds: true
	})}(?:${opts.join("|")})`;
	const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
	return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
const anyString = /^[\s\S]{0,}$/;
const bigint = /^-?\d+n?$/;
const integer = /^-?\d+$/;
const number = /^-?\d+(?:\.\d+)?$/;
const boolean = /^(?:true|false)$/i;
const _null = /^null$/i;
const lowercase = /^[^A-Z]*$/;
const uppercase = /^[^a-z]*$/;
}),
9110: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { fd: () => globalRegistry });
var _a;
class $ZodRegistry {
	constructor() {
		this._map = new WeakMap();
		this._idmap = new Map();
	}
	add(schema, ..._meta) {
		const meta = _meta[0];
		this._map.set(schema, meta);
		if (meta && typeof meta === "object" && "id" in meta) this._idmap.set(meta.id, schema);
		return this;
	}
	clear() {
		this._map = new WeakMap();
		this._idmap = new Map();
		return this;
	}
	remove(schema) {
		const meta = this._map.get(schema);
		if (meta && typeof meta === "object" && "id" in meta) this._idmap.delete(meta.id);
		this._map.delete(schema);
		return this;
	}
	get(schema) {
		const p = schema._zod.parent;
		if (p) {
			const pm = { ...this.get(p) ?? {} };
			delete pm.id;
			const f = {
				...pm,
				...this._map.get(schema)
			};
			return Object.keys(f).length ? f : void 0;
		}
		return this._map.get(schema);
	}
	has(schema) {
		return this._map.has(schema);
	}
}
function registry() {
	return new $ZodRegistry();
}
(_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());
const globalRegistry = globalThis.__zod_globalRegistry;
}),
4633: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	A2: () => normalizeParams,
	B7: () => stringifyPrimitive,
	GW: () => parsedType,
	Gv: () => isObject,
	LG: () => floatSafeRemainder,
	MO: () => rawShape,
	NM: () => optionalKeys,
	NR: () => BIGINT_FORMAT_RANGES,
	O7: () => codePointLength,
	OH: () => partial,
	PO: () => cached,
	QH: () => aborted,
	Qd: () => isPlainObject,
	Rc: () => getLengthableOrigin,
	SS: () => constantCatch,
	UQ: () => esc,
	Up: () => pick,
	Vy: () => assignProp,
	W0: () => safeExtend,
	X: () => installLazyProp,
	X$: () => extend,
	Yv: () => slugify,
	cJ: () => omit,
	cl: () => nullish,
	d3: () => attachSchema,
	gJ: () => defineLazy,
	gx: () => captureStackTrace,
	h1: () => merge,
	hI: () => allowsEval,
	hi: () => sizeCaps,
	iR: () => finalizeIssue,
	jD: () => hide,
	jw: () => joinValues,
	k8: () => jsonStringifyReplacer,
	lQ: () => prefixIssues,
	mw: () => required,
	o8: () => clone,
	ol: () => members,
	p6: () => cleanRegex,
	qQ: () => propertyKeyTypes,
	qh: () => own,
	rL: () => explicitlyAborted,
	sD: () => escapeRegex,
	sn: () => issue,
	un: () => derived,
	v5: () => defineLazyInternal,
	w5: () => getEnumValues,
	yG: () => shallowClone,
	zH: () => NUMBER_FORMAT_RANGES,
	zM: () => mergeDefs
});
var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4214);
function getEnumValues(entries) {
	const numericValues = Object.values(entries).filter((v) => typeof v === "number");
	return Object.entries(entries).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
}
function joinValues(array, separator = "|") {
	return array.map((val) => stringifyPrimitive(val)).join(separator);
}
function jsonStringifyReplacer(_, value) {
	if (typeof value === "bigint") return value.toString();
	return value;
}
class Cached {
	constructor(getter) {
		this._getter = getter;
		this._value = void 0;
	}
	get value() {
		const getter = this._getter;
		if (getter !== void 0) {
			this._value = getter();
			this._getter = void 0;
		}
		return this._value;
	}
}
function cached(getter) {
	return new Cached(getter);
}
function nullish(input) {
	return input === null || input === void 0;
}
function cleanRegex(source) {
	const start = source.startsWith("^") ? 1 : 0;
	const end = source.endsWith("$") ? source.length - 1 : source.length;
	return source.slice(start, end);
}
function floatSafeRemainder(val, step) {
	const ratio = val / step;
	const roundedRatio = Math.round(ratio);
	const tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
	if (Math.abs(ratio - roundedRatio) < tolerance) return 0;
	return ratio - roundedRatio;
}
const EVALUATING = Symbol("evaluating");
function defineLazy(object, key, getter) {
	let value = void 0;
	Object.defineProperty(object, key, {
		get() {
			if (value === EVALUATING) return;
			if (value === void 0) {
				value = EVALUATING;
				value = getter();
			}
			return value;
		},
		set(v) {
			Object.defineProperty(object, key, { value: v });
		},
		configurable: true
	});
}
function assignProp(target, prop, value) {
	Object.defineProperty(target, prop, {
		value,
		writable: true,
		enumerable: true,
		configurable: true
	});
}
function rawShape(def) {
	const desc = Object.getOwnPropertyDescriptor(def, "shape");
	return desc?.get ? desc.get.raw : desc?.value;
}
function sourceShape(schema) {
	return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
function deferProp(target, key, getter) {
	Object.defineProperty(target, key, {
		get() {
			const value = getter();
			assignProp(this, key, value);
			return value;
		},
		enumerable: true,
		configurable: true
	});
}
function putProp(target, key, value) {
	if (key in target) assignProp(target, key, value);
	else target[key] = value;
}
function mirrorShape(target, source, keys, wrap) {
	const raw = sourceShape(source);
	for (const key of keys) {
		const desc = Object.getOwnPropertyDescriptor(raw, key);
		if (!desc.enumerable) continue;
		if (desc.get) deferProp(target, key, () => {
			const value = source._zod.def.shape[key];
			return wrap ? wrap(value, key) : value;
		});
		else putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
	}
}
function mirrorProps(target, source) {
	for (const key of Reflect.ownKeys(source)) {
		const desc = Object.getOwnPropertyDescriptor(source, key);
		if (!desc.enumerable) continue;
		if (desc.get) deferProp(target, key, () => source[key]);
		else putProp(target, key, desc.value);
	}
}
function mergeDefs(...defs) {
	const mergedDescriptors = {};
	for (const def of defs) {
		const descriptors = Object.getOwnPropertyDescriptors(def);
		Object.assign(mergedDescriptors, descriptors);
	}
	return Object.defineProperties({}, mergedDescriptors);
}
function esc(str) {
	return JSON.stringify(str);
}
function slugify(input) {
	return input.toLowerCase().trim().replace(/[^\w\s-]/g, "").replace(/[\s_-]+/g, "-").replace(/^-+|-+$/g, "");
}
const captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {};
function isObject(data) {
	return typeof data === "object" && data !== null && !Array.isArray(data);
}
const allowsEval = cached(() => {
	if (_core_js__WEBPACK_IMPORTED_MODULE_0__.cr.jitless) return false;
	if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) return false;
	try {
		new Function("");
		return true;
	} catch (_) {
		return false;
	}
});
function isPlainObject(o) {
	if (isObject(o) === false) return false;
	const ctor = o.constructor;
	if (ctor === void 0) return true;
	if (typeof ctor !== "function") return true;
	const prot = ctor.prototype;
	if (isObject(prot) === false) return false;
	if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) return false;
	return true;
}
function shallowClone(o) {
	if (isPlainObject(o)) return { ...o };
	if (Array.isArray(o)) return [...o];
	if (o instanceof Map) return new Map(o);
	if (o instanceof Set) return new Set(o);
	return o;
}
const propertyKeyTypes = new Set([
	"string",
	"number",
	"symbol"
]);
function escapeRegex(str) {
	return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function clone(inst, def, params) {
	const cl = new inst._zod.constr(def ?? inst._zod.def);
	if (!def || params?.parent) cl._zod.parent = inst;
	return cl;
}
function normalizeParams(_params) {
	const params = _params;
	if (!params) return {};
	if (typeof params === "string") return { error: () => params };
	if (params?.message !== void 0) {
		if (params?.error !== void 0) throw new Error("Cannot specify both `message` and `error` params");
		params.error = params.message;
	}
	delete params.message;
	if (typeof params.error === "string") return {
		...params,
		error: () => params.error
	};
	return params;
}
function stringifyPrimitive(value) {
	if (typeof value === "bigint") return value.toString() + "n";
	if (typeof value === "string") return `"${value}"`;
	return `${value}`;
}
function optionalKeys(shape) {
	return Object.keys(shape).filter((k) => {
		return shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional";
	});
}
const NUMBER_FORMAT_RANGES = (() => ({
	safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
	int32: [-2147483648, 2147483647],
	uint32: [0, 4294967295],
	float32: [-34028234663852886e22, 34028234663852886e22],
	float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
}))();
const BIGINT_FORMAT_RANGES = {
	int64: [BigInt("-9223372036854775808"), BigInt("9223372036854775807")],
	uint64: [BigInt(0), BigInt("18446744073709551615")]
};
function pick(schema, mask) {
	const currDef = schema._zod.def;
	const checks = currDef.checks;
	if (checks && checks.length > 0) throw new Error(".pick() cannot be used on object schemas containing refinements");
	const newShape = {};
	mirrorShape(newShape, schema, maskedKeys(schema, mask));
	return clone(schema, mergeDefs(currDef, {
		shape: newShape,
		checks: []
	}));
}
function maskedKeys(schema, mask) {
	const raw = sourceShape(schema);
	const keys = [];
	for (const key of Reflect.ownKeys(mask)) {
		if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) throw new Error(`Unrecognized key: "${String(key)}"`);
		if (mask[key]) keys.push(key);
	}
	return keys;
}
function omit(schema, mask) {
	const currDef = schema._zod.def;
	const checks = currDef.checks;
	if (checks && checks.length > 0) throw new Error(".omit() cannot be used on object schemas containing refinements");
	const omitted = new Set(maskedKeys(schema, mask));
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key) => !omitted.has(key)));
	return clone(schema, mergeDefs(currDef, {
		shape: newShape,
		checks: []
	}));
}
function extend(schema, shape) {
	if (!isPlainObject(shape)) throw new Error("Invalid input to extend: expected a plain object");
	const checks = schema._zod.def.checks;
	if (checks && checks.length > 0) {
		const existingShape = sourceShape(schema);
		for (const key of Reflect.ownKeys(shape)) if (Object.getOwnPropertyDescriptor(existingShape, key) !== void 0) throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
	}
	return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function extended(schema, shape) {
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
	mirrorProps(newShape, shape);
	return newShape;
}
function safeExtend(schema, shape) {
	if (!isPlainObject(shape)) throw new Error("Invalid input to safeExtend: expected a plain object");
	return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function merge(a, b) {
	if (!b?._zod?.def) throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
	if (a._zod.def.checks?.length) throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
	const newShape = {};
	mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a)));
	mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
	return clone(a, mergeDefs(a._zod.def, {
		shape: newShape,
		get catchall() {
			return b._zod.def.catchall;
		},
		checks: b._zod.def.checks ?? []
	}));
}
function partial(Class, schema, mask, name = "partial") {
	const checks = schema._zod.def.checks;
	if (checks && checks.length > 0) throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
	const selected = mask ? new Set(maskedKeys(schema, mask)) : void 0;
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class && ((value, key) => selected && !selected.has(key) ? value : new Class({
		type: "optional",
		innerType: value
	})));
	return clone(schema, mergeDefs(schema._zod.def, {
		shape: newShape,
		checks: []
	}));
}
function required(Class, schema, mask) {
	const selected = mask ? new Set(maskedKeys(schema, mask)) : void 0;
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key) => selected && !selected.has(key) ? value : new Class({
		type: "nonoptional",
		innerType: value
	}));
	return clone(schema, mergeDefs(schema._zod.def, { shape: newShape }));
}
function aborted(x, startIndex = 0) {
	if (x.aborted === true) return true;
	for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue !== true) return true;
	return false;
}
function explicitlyAborted(x, startIndex = 0) {
	if (x.aborted === true) return true;
	for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue === false) return true;
	return false;
}
function prefixIssues(path, issues) {
	return issues.map((iss) => {
		var _a;
		(_a = iss).path ?? (_a.path = []);
		iss.path.unshift(path);
		return iss;
	});
}
function unwrapMessage(message) {
	return typeof message === "string" ? message : message?.message;
}
function sizeCaps(defChecks) {
	const caps = [];
	for (const ch of defChecks ?? []) {
		const d = ch._zod.def;
		if (!/_(length|size)$|_equals$/.test(d.check)) break;
		const max = d.maximum ?? d.length ?? d.size;
		if (max >= 0) caps.push([max, ch]);
	}
	return caps;
}
function attachSchema(issues, start, inst) {
	var _a;
	for (let i = start; i < issues.length; i++) (_a = issues[i]).schema ?? (_a.schema = inst);
}
function finalizeIssue(iss, ctx, config) {
	var _a;
	const traits = iss.inst?._zod?.traits;
	if (traits?.has("$ZodType")) {
		if (traits.has("$ZodCheck")) (_a = iss).schema ?? (_a.schema = iss.inst);
		else iss.schema = iss.inst;
	}
	const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
	const message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config.customError?.(iss)) ?? unwrapMessage(config.localeError?.(iss)) ?? "Invalid input";
	const full = {};
	for (const k of Object.keys(iss)) {
		if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__") continue;
		full[k] = iss[k];
	}
	full.path ?? (full.path = []);
	full.message = message;
	if (ctx?.reportInput) full.input = iss.input;
	return full;
}
const highSurrogate = /[\uD800-\uDBFF]/;
function codePointLength(str) {
	const units = str.length;
	if (!highSurrogate.test(str)) return units;
	let count = units;
	for (let i = 0; i < units - 1; i++) if ((str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320) {
		count--;
		i++;
	}
	return count;
}
function getLengthableOrigin(input) {
	if (Array.isArray(input)) return "array";
	if (typeof input === "string") return "string";
	return "unknown";
}
function parsedType(data) {
	const t = typeof data;
	switch (t) {
		case "number": return Number.isNaN(data) ? "nan" : "number";
		case "object": {
			if (data === null) return "null";
			if (Array.isArray(data)) return "array";
			const obj = data;
			if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) return obj.constructor.name;
		}
	}
	return t;
}
function issue(...args) {
	const [iss, input, inst] = args;
	if (typeof iss === "string") return {
		message: iss,
		code: "custom",
		input,
		inst
	};
	return { ...iss };
}
function members(proto, table) {
	for (const key in table) {
		const desc = Object.getOwnPropertyDescriptor(table, key);
		if (desc.get) Object.defineProperty(proto, key, {
			...desc,
			enumerable: false
		});
		else defineBound(proto, key, desc.value);
	}
}
function own(inst, key, value, enumerable = true) {
	Object.defineProperty(inst, key, {
		configurable: true,
		writable: true,
		enumerable,
		value
	});
	return value;
}
function hide(inst, key, value) {
	return own(inst, key, value, false);
}
function derived(computes, table) {
	for (const key in computes) {
		const compute = computes[key];
		Object.defineProperty(table, key, {
			configurable: true,
			enumerable: true,
			get() {
				return own(this, key, compute(this));
			},
			set(value) {
				own(this, key, value);
			}
		});
	}
	return table;
}
function defineBound(proto, key, fn) {
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			return this == null ? fn : own(this, key, fn.bind(this));
		},
		set(value) {
			own(this, key, value);
		}
	});
}
function claim(inst, sentinel) {
	const proto = Object.getPrototypeOf(inst);
	return sentinel in proto ? void 0 : proto;
}
let installing;
let broke = false;
const breaker = {
	configurable: true,
	get() {
		broke = true;
	}
};
function defineLazyInternal(inst, key, compute) {
	const proto = Object.getPrototypeOf(inst._zod);
	if (key in proto && installing !== inst._zod) {
		installing = void 0;
		return;
	}
	installing = inst._zod;
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			Object.defineProperty(this, key, breaker);
			const outer = broke;
			broke = false;
			try {
				const value = compute(this);
				if (broke) delete this[key];
				else Object.defineProperty(this, key, {
					configurable: true,
					writable: true,
					value
				});
				broke = broke || outer;
				return value;
			} catch (err) {
				delete this[key];
				broke = broke || outer;
				throw err;
			}
		},
		set(value) {
			Object.defineProperty(this, key, {
				configurable: true,
				writable: true,
				value
			});
		}
	});
}
function installLazyProp(inst, key, make, enumerable) {
	const proto = claim(inst, key);
	if (!proto) return;
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			const desc = {
				configurable: true,
				writable: true,
				enumerable,
				value: void 0
			};
			Object.defineProperty(this, key, desc);
			desc.value = make(this);
			Object.defineProperty(this, key, desc);
			return desc.value;
		},
		set(value) {
			Object.defineProperty(this, key, {
				configurable: true,
				writable: true,
				enumerable,
				value
			});
		}
	});
}
const CONSTANT_CATCH = "~constantCatch";
function constantCatch(value) {
	const fn = () => value;
	fn[CONSTANT_CATCH] = true;
	return fn;
}
}),
9610: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
8681: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { l: () => plainData });
function plainData(located) {
	if (located.kind === "scalar") return located.value;
	if (located.kind === "list") return located.items.map(plainData);
	return Object.fromEntries([...located.entries].map(([key, entry]) => [key, plainData(entry.value)]));
}
}),
8940: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	gz: () => failed,
	_0: () => parseData,
	eA: () => parsedWith
});
var problem = __webpack_require__(5976);
const kindNames = {
	string: "a text",
	number: "a number",
	int: "a whole number",
	boolean: "true or false",
	array: "a list",
	object: "a mapping of keys and values",
	record: "a mapping of keys and values"
};
const formatNames = {
	url: "a URL such as https://example.com/policy",
	date: "a date such as 2026-12-24",
	time: "a time such as 09:00",
	datetime: "an instant with its zone, such as 2026-12-24T09:00:00Z",
	email: "an e-mail address"
};
function expectation(issue, found) {
	if (issue.code === "invalid_type") {
		const suggestion = converted(issue.expected, found);
		return {
			expected: kindNames[issue.expected] ?? issue.expected,
			...suggestion === void 0 ? {} : { suggestion }
		};
	}
	if (issue.code === "invalid_format") return { expected: formatNames[issue.format] ?? "another form of text" };
	if (issue.code === "too_small") return { expected: amount("at least", "more than", Number(issue.minimum), issue) };
	if (issue.code === "too_big") return { expected: amount("at most", "less than", Number(issue.maximum), issue) };
	return { expected: "something else" };
}
function amount(inclusive, exclusive, limit, issue) {
	const unit = issue.origin === "string" ? " character" : issue.origin === "array" ? " item" : "";
	return `${issue.inclusive === false ? exclusive : inclusive} ${limit}${unit}${unit !== "" && limit !== 1 ? "s" : ""}`;
}
function converted(expected, found) {
	if (found?.kind !== "scalar" || found.value === null || found.source.length > 60) return void 0;
	const { value, source } = found;
	if (expected === "string") return JSON.stringify(source);
	if (expected === "array") return `[${source}]`;
	if (typeof value !== "string") return void 0;
	if (expected === "number" || expected === "int") return /^\d{1,9}(\.\d{1,9})?$/.test(value) ? value : void 0;
	if (expected !== "boolean") return void 0;
	if (/^(yes|on|true)$/i.test(value)) return "true";
	return /^(no|off|false)$/i.test(value) ? "false" : void 0;
}
function butGot(found) {
	if (found === void 0) return "";
	if (found.kind !== "scalar") return `, got a ${found.kind}`;
	if (typeof found.value === "string") return `, got the text ${(0, problem.hD)(found.value)}`;
	return typeof found.value === "number" ? `, got the number ${found.source.slice(0, 60)}` : `, got ${String(found.value)}`;
}
var place_of = __webpack_require__(7172);
var suggest = __webpack_require__(4209);
var walk_schema = __webpack_require__(7120);
const ownWords = "\0";
const mostHints = 100;
function explain(issue, path, context) {
	if (issue.code === "unrecognized_keys") return issue.keys.map((key, index) => unknownKey(key, path, context, index < mostHints));
	if (issue.code === "invalid_union") return union(issue, path, context);
	if (issue.code === "invalid_key") {
		const reason = issue.issues.map(({ message }) => message).find((message) => message !== ownWords);
		return [explain_problem(`the key ${(0, problem.hD)(String(path.at(-1)))} is not possible here${reason ? `: ${reason}` : ""}`, path, context, "key")];
	}
	const found = context.origin(path)?.node;
	if (found?.kind === "scalar" && found.value === null) return [explain_problem(`${explain_name(path)} has no value: write one, or delete the line`, path, context, "key")];
	if (found === void 0 && issue.code === "invalid_type") return [explain_problem(`${explain_name(path)} is missing`, path, context, "key")];
	if (issue.code === "invalid_value") return [wrongChoice(issue.values, found, path, context)];
	if (issue.message !== ownWords) return [explain_problem(`${issue.message}${issue.code === "custom" ? "" : butGot(found)}`, path, context)];
	const { expected, suggestion } = expectation(issue, found);
	const hint = suggestion === void 0 ? "" : `; write ${suggestion}`;
	return [explain_problem(`expected ${expected}${butGot(found)}${hint}`, path, context, "value", suggestion)];
}
function unknownKey(key, path, context, hinted) {
	if (!hinted) return explain_problem(`unknown key ${(0, problem.hD)(key)}`, [...path, key], context, "key");
	const here = path.reduce(walk_schema.jf, context.schema);
	const near = (0, suggest.S)(key, (0, walk_schema.eE)(here));
	const elsewhere = near === void 0 ? belongs(key, context.schema) : void 0;
	const hint = near !== void 0 ? `, did you mean ${(0, problem.hD)(near)}?` : elsewhere ? `; it belongs ${elsewhere}` : "";
	return explain_problem(`unknown key ${(0, problem.hD)(key)}${hint}`, [...path, key], context, "key", near);
}
function belongs(key, schema) {
	const places = (0, walk_schema.DG)(schema, key);
	const depth = Math.min(...places.map(({ length }) => length));
	const nearest = places.filter(({ length }) => length === depth);
	if (nearest.length === 0 || nearest.length > 3) return void 0;
	return (0, problem.Vo)(nearest.map((place) => place.length === 0 ? "at the top level" : `under "${(0, problem.LF)(place)}"`));
}
function union(issue, path, context) {
	const wrongKind = ({ code, path: at }) => at.length === 0 && (code === "invalid_type" || code === "invalid_value");
	const meant = issue.errors.find((issues) => issues.length > 0 && !issues.some(wrongKind));
	if (meant) return meant.flatMap((inner) => explain(inner, [...path, ...inner.path], context));
	const found = context.origin(path)?.node;
	if (found === void 0 || found.kind === "scalar" && found.value === null || issue.errors.length === 0) {
		const said = issue.message === ownWords ? "is not possible here" : issue.message;
		const message = found === void 0 ? "is missing" : found.kind === "scalar" && found.value === null ? "has no value" : said;
		return [explain_problem(`${explain_name(path)} ${message}`, path, context, "key")];
	}
	const kinds = issue.errors.flatMap((issues) => issues.filter(wrongKind).map((inner) => kind(inner, found)));
	return [explain_problem(`expected ${(0, problem.Vo)([...new Set(kinds)])}${butGot(found)}`, path, context)];
}
function kind(issue, found) {
	if (issue.code === "invalid_value") return (0, problem.Vo)(issue.values.map((value) => (0, problem.hD)(String(value))));
	return expectation(issue, found).expected;
}
function wrongChoice(values, found, path, context) {
	const allowed = values.map(String);
	const written = found?.kind === "scalar" ? found.source || String(found.value) : "";
	const near = (0, suggest.S)(written, allowed);
	const list = `${allowed.length > 1 ? "one of " : ""}${(0, problem.Vo)(allowed.map((value) => (0, problem.hD)(value)))}`;
	const hint = near !== void 0 && allowed.length > 1 ? `; did you mean ${(0, problem.hD)(near)}?` : "";
	return explain_problem(`expected ${list}${butGot(found)}${hint}`, path, context, "value", near);
}
function explain_name(path) {
	const last = path.at(-1);
	return typeof last === "string" ? (0, problem.hD)(last) : "this item";
}
function explain_problem(message, path, context, at = "value", suggestion) {
	return {
		...(0, place_of.$)(context.origin, path, at),
		path: (0, problem.LF)(path),
		message,
		...suggestion === void 0 ? {} : { suggestion }
	};
}
var parse_yaml = __webpack_require__(8323);
const mostProblems = 100;
function parseData(text, schema, { what, example }) {
	const { root, problems } = (0, parse_yaml.h)(text, what);
	if (root === null && problems.length > 0) return {
		ok: false,
		problems: failed(problems, what)
	};
	if (root === null || root.kind !== "mapping") return {
		ok: false,
		problems: [{
			...root?.at ?? {
				line: 1,
				column: 1
			},
			path: "",
			message: `${what} is a mapping, such as ${example}`
		}]
	};
	const { value, origin } = withOrigins(root);
	const parsed = parsedWith(schema, value, origin);
	if (parsed.ok && problems.length === 0) return {
		ok: true,
		value: parsed.value,
		origin
	};
	return {
		ok: false,
		problems: failed([...problems, ...parsed.ok ? [] : parsed.problems], what)
	};
}
function parsedWith(schema, value, origin) {
	const parsed = schema.safeParse(value, {
		error: () => ownWords,
		jitless: true
	});
	if (parsed.success) return {
		ok: true,
		value: parsed.data
	};
	return {
		ok: false,
		problems: parsed.error.issues.flatMap((issue) => explain(issue, issue.path, {
			schema,
			origin
		}))
	};
}
function failed(problems, source) {
	const sorted = (0, problem.dS)(problems);
	const shown = sorted.slice(0, mostProblems);
	const last = shown.at(-1);
	if (last === void 0) throw new Error(`${source}: failed without a problem`);
	const more = sorted.length - shown.length;
	if (more > 0) shown.push({
		line: last.line,
		column: last.column,
		path: "",
		message: `and ${more} more problems`
	});
	return shown;
}
function withOrigins(root) {
	const origins = new Map();
	function visit(node, path, key) {
		origins.set(JSON.stringify(path), key === void 0 ? { node } : {
			node,
			key
		});
		if (node.kind === "scalar") return node.value;
		if (node.kind === "list") return node.items.map((item, index) => visit(item, [...path, index]));
		return Object.fromEntries([...node.entries].map(([name, { at, value }]) => [name, visit(value, [...path, name], at)]));
	}
	return {
		value: visit(root, []),
		origin: (path) => origins.get(JSON.stringify(path))
	};
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
7172: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { $: () => placeOf });
function placeOf(origin, path, at = "value") {
	for (let length = path.length; length > 0; length -= 1) {
		const found = origin(path.slice(0, length));
		if (found) return (at === "key" || length < path.length ? found.key : void 0) ?? found.node.at;
	}
	return {
		line: 1,
		column: 1
	};
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
7120: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	DG: () => whereKnown,
	Kq: () => descriptionOf,
	eE: () => knownKeys,
	jf: () => child,
	tw: () => expectsList,
	zM: () => choices
});
var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3258);
var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9110);
function choices(schema) {
	if (schema === void 0) return [];
	if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__.fZ7) return schema.options.flatMap(choices);
	if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__.utH) return choices(schema.in instanceof zod__WEBPACK_IMPORTED_MODULE_0__.CLY ? schema.out : schema.in);
	if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__.XiL || schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__.xgV || schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__.IiU || schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__.l1C || schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__.EVz || schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__.Ihb) return choices(schema.unwrap());
	return [schema];
}
function child(schema, key) {
	for (const choice of choices(schema)) {
		if (choice instanceof zod__WEBPACK_IMPORTED_MODULE_0__.naA && typeof key === "number") return choice.element;
		if (choice instanceof zod__WEBPACK_IMPORTED_MODULE_0__.b8S && typeof key === "string") return choice.valueType;
		if (choice instanceof zod__WEBPACK_IMPORTED_MODULE_0__.bvH && typeof key === "string" && Object.hasOwn(choice.shape, key)) return choice.shape[key];
	}
}
function expectsList(schema) {
	const kinds = choices(schema);
	return kinds.some((kind) => kind instanceof zod__WEBPACK_IMPORTED_MODULE_0__.naA) && !kinds.some((kind) => kind instanceof zod__WEBPACK_IMPORTED_MODULE_0__.bvH || kind instanceof zod__WEBPACK_IMPORTED_MODULE_0__.b8S);
}
function knownKeys(schema) {
	return choices(schema).flatMap((choice) => choice instanceof zod__WEBPACK_IMPORTED_MODULE_0__.bvH ? Object.keys(choice.shape) : []);
}
const keyPlaces = new WeakMap();
function whereKnown(schema, key) {
	const places = keyPlaces.get(schema) ?? collectKeys(schema, [], new Map());
	keyPlaces.set(schema, places);
	return places.get(key) ?? [];
}
function collectKeys(schema, path, places) {
	for (const choice of choices(schema)) {
		if (!(choice instanceof zod__WEBPACK_IMPORTED_MODULE_0__.bvH)) continue;
		for (const [key, member] of Object.entries(choice.shape)) {
			places.set(key, [...places.get(key) ?? [], path]);
			collectKeys(member, [...path, key], places);
		}
	}
	return places;
}
function descriptionOf(schema) {
	if (schema === void 0) return void 0;
	const own = zod__WEBPACK_IMPORTED_MODULE_1__.fd.get(schema)?.description;
	if (own !== void 0) return own;
	if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__.XiL || schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__.xgV || schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__.IiU || schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__.l1C || schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__.EVz) return descriptionOf(schema.unwrap());
	return schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__.utH ? descriptionOf(schema.in) : void 0;
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
__webpack_require__.d(__webpack_exports__, { E: () => createPolicySchema });
var schemas = __webpack_require__(3258);
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
const timezone = schemas.YjP(zoneError).refine(calendar_zone.KJ, { error: ({ input }) => `${quoted(input)} is no time zone known here: ${zoneError}` }).default("America/Chicago").describe("The IANA time zone in which all hours, days and local times of this policy are read");
const hoursOn = (weekday, usual) => schemas.YjP(hoursError).regex(hoursForm, hoursError).refine((text) => endsAfterStart(text), { error: ({ input }) => `${quoted(input)} does not end after it starts: ${hoursError}` }).default(usual).describe(`Opening hours on ${weekday}: "09:00-17:00" (local time; open at 09:00, closed at 17:00), or "closed"`);
const date = schemas.YjP(dateError).regex(dateForm, dateError).refine((text) => !dateForm.test(text) || (0, days.h2)(text) !== null, { error: ({ input }) => `${quoted(input)} does not exist: ${dateError}` });
const bound = schemas.YjP(boundError).refine((text) => (0, freezes.$c)(text) !== null, { error: ({ input }) => {
	const day = String(input).slice(0, 10);
	return dateForm.test(day) && (0, days.h2)(day) === null ? `${quoted(day)} does not exist: ${boundError}` : boundError;
} });
const calendarSchema = () => schemas.rej({
	timezone,
	hours: schemas.rej({
		monday: hoursOn("Mondays", "09:00-17:00"),
		tuesday: hoursOn("Tuesdays", "09:00-17:00"),
		wednesday: hoursOn("Wednesdays", "09:00-17:00"),
		thursday: hoursOn("Thursdays", "09:00-17:00"),
		friday: hoursOn("Fridays", "09:00-17:00"),
		saturday: hoursOn("Saturdays", "closed"),
		sunday: hoursOn("Sundays", "closed")
	}).prefault({}).describe("Opening hours by weekday"),
	fridayCutoff: schemas.YjP(cutoffError).regex(/^(?:off|(?:[01]\d|2[0-3]):[0-5]\d)$/, cutoffError).default("15:00").describe("The local time from which a Friday is closed to its end, such as \"15:00\"; \"off\": Fridays are like other days"),
	holidays: schemas.rej({
		calendar: schemas.k5n(["us-federal", "none"], "expected \"us-federal\" or \"none\"").default("us-federal").describe("\"us-federal\": the 11 US federal holidays, closed on the day on which each is observed (Saturday's on Friday, Sunday's on Monday); \"none\": only those in `add`"),
		add: schemas.YOg(schemas.rej({
			date: date.describe("The day, such as \"2026-12-24\"; closed exactly on it"),
			name: schemas.YjP("expected a name such as \"Christmas Eve\"").regex(/\S/, "expected a name such as \"Christmas Eve\"").describe("What the day is called in messages")
		})).default([]).describe("Further days on which the window is closed"),
		remove: schemas.YOg(date.describe("The day on which a holiday is observed, such as \"2026-10-12\"")).default([]).describe("Holidays of the calendar on which the window is open all the same")
	}).prefault({}).describe("Days on which nothing is deployed")
}).prefault({}).describe("When changes may be deployed");
const freezeSchema = () => schemas.rej({
	from: bound.describe("When it begins: a date (its midnight), a local date and time (\"2026-12-20T17:00\"), or an instant with its zone (\"2026-12-20T17:00:00Z\"). Dates and local times are read in the time zone of the calendar"),
	to: bound.describe("When it ends, in the same forms. A date is included to its END: to \"2026-12-31\" is frozen through all of 31 December. At a time or an instant the freeze is over"),
	reason: schemas.YjP("expected a reason such as \"Black Friday\"").regex(/\S/, "expected a reason such as \"Black Friday\"").describe("Why nothing is deployed, as told to authors")
});
const freezesSchema = () => schemas.YOg(freezeSchema()).default([]).describe("Periods in which nothing is deployed");
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
const glob = schemas.YjP().superRefine((text, context) => {
	const fault = faultOf(text);
	if (fault !== null) context.addIssue({
		code: "custom",
		message: fault
	});
}).describe("A path from the root of the repository; \"*\" stands for a part of a name, \"**\" for any folders");
const schema_name = schemas.YjP().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, "expected a name in kebab-case, such as \"customer-data\"").describe("A name in kebab-case");
const title = schemas.YjP().min(1).describe("What it is, as a reader of a verdict should see it");
const paths = schemas.YOg(glob).describe("The files concerned, as globs");
const except = schemas.YOg(glob).default([]).describe("Files left out of them, without regard to case");
const mostTokenCharacters = 5e4;
const token = schemas.YjP().max(60).refine((text) => text.trim() !== "", "an empty token stands in every line: write what the line holds, such as \"hashlib.\"").refine((text) => !/[\r\n]/.test(text), "a token stands on one line: leave the line break out");
const tokens = schemas.YOg(token.min(3)).min(1).max(200);
const beside = schemas.YOg(token).max(200).optional().describe("And one of these on the same line, wherever; none: nothing more is asked");
const inFiles = schemas.YOg(glob).optional().describe("Only in these files, without regard to case; none: in all files");
const content = schemas.YOg(schemas.rej({
	tokens: tokens.describe("One of these texts stands in an added line, at the beginning of a word. No patterns; case counts"),
	with: beside,
	in: inFiles
})).max(100).optional();
const unless = () => schemas.YOg(schemas.rej({
	active: schemas.k5n(active.A).optional().describe("What runs, or brings along what runs, however it is written: markup (in a picture or a page), text (that may become part of one), style (in a style sheet), settings (that look something up)"),
	tokens: tokens.optional().describe("One of these texts stands in an added line, at the beginning of a word. No patterns; case does not count, and comments do"),
	with: beside,
	in: inFiles
}).refine((rule) => rule.active === void 0 !== (rule.tokens === void 0), "expected either \"active\" or \"tokens\": write two items for both").refine((rule) => rule.with === void 0 || rule.tokens !== void 0, "\"with\" stands beside \"tokens\" alone: remove it")).max(100).optional();
function limitTokens(kinds, context) {
	const characters = Object.values(kinds).flatMap((kind) => [...kind.content ?? [], ...kind.unless ?? []]).flatMap((rule) => [...rule.tokens ?? [], ...rule.with ?? []]).reduce((sum, text) => sum + text.length, 0);
	if (characters <= mostTokenCharacters) return;
	context.addIssue({
		code: "custom",
		message: `its tokens have ${characters} characters, and ${mostTokenCharacters} is the most: write fewer`
	});
}
const areasSchema = () => schemas.g1P(schema_name, schemas.rej({
	title,
	paths,
	except,
	content: content.describe("What added lines show, in files whose paths do not tell. Comments do not count"),
	category: schemas.k5n(["normal", "major"]).default("normal").describe("A change here is at least of this category")
}).describe("An area whose changes need an additional review")).superRefine(limitTokens).prefault(defaultAreas).describe("Security-sensitive areas (4.3); a file under `documentation` or `tests` belongs to none but `gate`");
const standardKind = () => schemas.rej({
	title,
	paths,
	except,
	deploys: schemas.zMY().default(true).describe("Whether merging it deploys. Kinds that do not are looked at before the areas"),
	only: schemas.k5n(proofs).optional().describe("What the diff has to prove as well, where a path cannot tell: patch-level-updates (of dependencies), text (between the tags of a template), texts (in quotes, of a catalogue), logging-settings (in a file that has others)"),
	unless: unless().describe("What takes a file out of this kind where an added line shows it. A file whose diff is not to be had is then none of it")
}).describe("A kind of file whose changes are pre-approved. Its paths mind case");
const majorKind = () => schemas.rej({
	title: title.describe("What it is, as a plural: \"Database schema migrations\""),
	paths,
	except,
	when: schemas.euz("removed").optional().describe("Only where the file is removed, and none of its name is added to the kind; none: whenever it changes"),
	content: content.describe("What added lines show, in files whose paths do not tell. Comments do not count")
}).describe("A kind of file whose changes are Major. Matched without regard to case");
const categoriesSchema = () => schemas.rej({
	standard: schemas.g1P(schema_name, standardKind()).superRefine(limitTokens).prefault(defaultCategories.standard).describe("Pre-approved changes (3.2): Standard where every file is of such a kind"),
	major: schemas.g1P(schema_name, majorKind()).superRefine(limitTokens).prefault(defaultCategories.major).describe("Major changes (3.5): one such file is enough"),
	tests: schemas.rej({
		paths: paths.default(defaultCategories.tests.paths),
		except: except.default(defaultCategories.tests.except)
	}).prefault({}).describe("Test files, which follow the files they come with; alone they are Normal. Their paths mind case")
}).prefault({}).describe("Which files show which category (3.1)");
const labels = (category, what) => schemas.YOg(schemas.YjP().min(1)).default(defaultLabels[category]).describe(what);
const labelsSchema = () => schemas.rej({
	major: labels("major", "Labels that declare a Major change; they raise the category"),
	normal: labels("normal", "Labels that declare a Normal change; they raise the category"),
	standard: labels("standard", "Labels that declare a Standard change; a label alone never lowers the category")
}).prefault({}).describe("Labels that declare a category, without regard to case, spaces and punctuation");
var metrics_policy = __webpack_require__(8474);
const loginOrTeam = () => schemas.YjP().regex(/^@?[A-Za-z0-9][A-Za-z0-9_-]*(\[bot\])?(\/[A-Za-z0-9._-]+)?$/, "expected a login, or ORGANISATION/TEAM").transform((name) => name.replace(/^@/, ""));
const role = (what) => schemas.YOg(loginOrTeam()).default([]).describe(what);
const basePolicyFields = {
	mode: () => schemas.k5n(["enforce", "report-only"]).default("enforce").describe("report-only shows every verdict, and holds nothing up: for trying the policy out"),
	document: () => schemas.rej({
		title: schemas.YjP().min(1).default("Change Management Policy").describe("Its title"),
		url: schemas.OZ5().optional().describe("Where people can read it")
	}).prefault({}).describe("The written policy that the clauses refer to"),
	people: () => schemas.rej({
		executive: role("Who approves Major changes (3.1). Nobody named: no Major change can pass"),
		security: role("Who reviews sensitive changes (4.3). Nobody named: one more independent approval instead"),
		owner: role("Who owns the policy: approves changes of the gate itself")
	}).prefault({}).describe("Logins and teams (ORGANISATION/TEAM) by role; they count without write access"),
	bots: () => schemas.YOg(schemas.YjP().min(1)).default(["dependabot[bot]", "renovate[bot]"]).describe("Bots whose pull requests need no template"),
	emergency: () => schemas.rej({
		label: schemas.YjP().min(1).default("emergency").describe("The label that declares an emergency"),
		headings: schemas.YOg(schemas.YjP().min(1)).min(1).default(["Emergency", "Emergency change"]).describe("Headings of its section"),
		declaredBy: role("Who may set the label. Nobody named: anyone whom GitHub lets set labels"),
		documentWithinHours: schemas.Whr().min(1).default(24).describe("Hours after the merge until it has to be documented")
	}).prefault({}).describe("Emergency changes (3.4)"),
	rollback: () => schemas.rej({
		withinDays: schemas.Whr().min(1).max(90).default(7).describe("Days after its merge in which a change can be rolled back this way"),
		documentWithinHours: schemas.Whr().min(1).default(24).describe("Hours after the merge until the incident has to be documented")
	}).prefault({}).describe("Exact rollbacks of recent changes (5.2)"),
	calendar: calendarSchema,
	freezes: freezesSchema,
	labels: labelsSchema,
	categories: categoriesSchema,
	areas: areasSchema,
	metrics: () => schemas.rej({
		incidentLabels: schemas.YOg(schemas.YjP().min(1)).default([...metrics_policy.A.incidentLabels]).describe("Labels of a change, or of an issue that names it, which say that it caused an incident"),
		incidentIssues: schemas.YOg(schemas.YjP().min(1)).default([...metrics_policy.A.incidentIssues]).describe("Globs of references to incidents in titles and descriptions, such as INC-* or acme/incidents#*"),
		environments: schemas.YOg(schemas.YjP().min(1)).default([...metrics_policy.A.environments]).describe("Globs of the environments whose deployments count; none: the repository has no deployment statuses")
	}).optional().describe("What the reports of policy 9 count; it judges nothing")
};
var problem = __webpack_require__(5976);
var suggest = __webpack_require__(4209);
const optionKit = {
	array: schemas.YOg,
	boolean: schemas.zMY,
	enum: schemas.k5n,
	int: schemas.Whr,
	number: schemas.aig,
	object: schemas.Ikc,
	strictObject: schemas.rej,
	string: schemas.YjP
};
function commonSettings(rule) {
	return {
		level: schemas.k5n(src_rule.yr).default(rule.level ?? "error").describe("error blocks the merge, warning is only shown, off is not judged"),
		clauses: schemas.YOg(schemas.YjP().min(1)).default([...rule.clauses]).describe("The clauses of the policy document that ask for this"),
		controls: schemas.YOg(schemas.YjP().min(1)).default([...rule.controls]).describe("The controls of the audit that this supports")
	};
}
function settingsSchema(rule) {
	const options = rule.options(optionKit);
	const common = commonSettings(rule);
	const taken = Object.keys(common).find((name) => Object.hasOwn(options.shape, name));
	if (taken !== void 0) throw new Error(`The rule ${rule.id} declares the option "${taken}", which every rule has`);
	return options.extend(common).strict().prefault({}).describe(rule.title);
}
const everything = {
	part: () => true,
	rule: () => true
};
const asItIs = schemas.L5J();
function rulesSchema(list, told) {
	const shape = Object.fromEntries(list.map((rule) => [rule.id, told.rule(rule.id) ? settingsSchema(rule) : asItIs]));
	return schemas.rej(shape).prefault({}).describe("The settings of each rule");
}
function checkSections({ areas, rules }, context) {
	const { data } = asksSections.safeParse(rules);
	const known = Object.keys(areas);
	data?.sections.required.forEach((section, index) => {
		section.areas.forEach((area, place) => {
			if (Object.hasOwn(areas, area)) return;
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
const whenAreasAreRead = { when: ({ issues }) => issues.every(({ path, continue: readOn }) => readOn === true || !["areas", "rules"].includes(String(path?.[0]))) };
const asksSections = schemas.Ikc({ sections: schemas.Ikc({ required: schemas.YOg(schemas.Ikc({ areas: schemas.YOg(schemas.YjP()) })) }) });
function baseFields(told) {
	const fields = Object.entries(basePolicyFields).map(([name, field]) => [name, name === "metrics" || told.part(name) ? field() : asItIs]);
	return Object.fromEntries(fields);
}
function createPolicySchema(list, told = everything) {
	return schemas.rej({
		extends: schemas.euz("default@1").default("default@1").describe("The built-in policy that this file changes, pinned: a new default never changes a policy in force"),
		...baseFields(told),
		rules: rulesSchema(list, told)
	}).superRefine(checkCalendar, whenCalendarIsRead).superRefine(checkSections, whenAreasAreRead);
}
}),
6143: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	formatProblems: () => problem.C5,
	locatePolicy: () => locatePolicy,
	parsePolicy: () => parsePolicy
});
var rules = __webpack_require__(4932);
var built_in = __webpack_require__(2991);
var create_schema = __webpack_require__(2276);
var schemas = __webpack_require__(3258);
var parse = __webpack_require__(2486);
var hash = __webpack_require__(547);
var located = __webpack_require__(8681);
var problem = __webpack_require__(5976);
var suggest = __webpack_require__(4209);
function editList(list, node, item, path) {
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
	const identity = (value) => (0, hash.d)(normal(value, item));
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
function normal(value, item) {
	if (item === void 0) return value;
	const parsed = parse.xL(item, value);
	return parsed.success ? parsed.data : value;
}
function shown(value) {
	return (0, problem.hD)(typeof value === "string" ? value : (0, hash.d)(value));
}
var walk_schema = __webpack_require__(7120);
function overlay(base, file, schema) {
	const origins = new Map();
	const problems = [];
	function lay(under, node, expected, path, key) {
		origins.set(JSON.stringify(path), key === void 0 ? { node } : {
			node,
			key
		});
		if (node.kind === "list") return node.items.map((item, index) => lay(void 0, item, (0, walk_schema.jf)(expected, index), [...path, index]));
		if (node.kind === "scalar") {
			if (node.value === null || !hasLevel(expected)) return node.value;
			return merge(under, [["level", {
				at: node.at,
				value: node
			}]], expected, path);
		}
		if (!(0, walk_schema.tw)(expected)) return merge(under, node.entries, expected, path);
		const item = (0, walk_schema.jf)(expected, 0);
		const edited = editList(Array.isArray(under) ? under : [], node, item, path);
		problems.push(...edited.problems);
		const first = edited.kept.length;
		return [...edited.kept, ...edited.added.map((entry, index) => lay(void 0, entry, item, [...path, first + index]))];
	}
	function merge(under, entries, expected, path) {
		const merged = new Map(isMapping(under) ? Object.entries(under) : []);
		for (const [name, { at, value }] of entries) merged.set(name, lay(merged.get(name), value, (0, walk_schema.jf)(expected, name), [...path, name], at));
		return Object.fromEntries(merged);
	}
	return {
		policy: lay(base, file, schema, []),
		problems,
		origin: (path) => origins.get(JSON.stringify(path))
	};
}
function hasLevel(schema) {
	return (0, walk_schema.zM)(schema).some((choice) => choice instanceof schemas.bvH && Object.hasOwn(choice.shape, "level"));
}
function isMapping(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
var parse_data = __webpack_require__(8940);
var parse_yaml = __webpack_require__(8323);
var place_of = __webpack_require__(7172);
var places = __webpack_require__(5171);
function parsePolicy(text, source) {
	const parsed = locatePolicy(text, source);
	return parsed.ok ? {
		ok: true,
		policy: parsed.policy,
		warnings: parsed.warnings
	} : parsed;
}
function locatePolicy(text, source) {
	const { root, problems } = (0, parse_yaml.h)(text);
	if (root === null) return problems.length > 0 ? {
		ok: false,
		problems: (0, parse_data.gz)(problems, source)
	} : unchanged();
	if (root.kind !== "mapping") {
		const message = "a policy is a mapping of settings, such as \"extends: default@1\"";
		return {
			ok: false,
			problems: [{
				...root.at,
				path: "",
				message
			}]
		};
	}
	const quick = checked(root, schemaFor(root));
	const { laid, parsed } = quick.parsed.ok ? quick : checked(root, (0, create_schema.E)(rules.a));
	const found = [
		...problems,
		...laid.problems,
		...parsed.ok ? [] : parsed.problems
	];
	if (parsed.ok && found.length === 0) {
		const warnings = [...root.entries.has("extends") ? [] : [notPinned(root)], ...parsed.value.rules["gate-integrity"].level === "off" ? [unguarded(laid)] : []];
		(0, places._)(parsed.value, laid.origin, source);
		return {
			ok: true,
			policy: parsed.value,
			warnings: (0, problem.dS)(warnings),
			origin: laid.origin
		};
	}
	return {
		ok: false,
		problems: (0, parse_data.gz)(found, source)
	};
}
function checked(root, schema) {
	const laid = overlay(built_in.builtInPolicy, root, schema);
	return {
		laid,
		parsed: (0, parse_data.eA)(schema, laid.policy, laid.origin)
	};
}
function schemaFor({ entries }) {
	const told = entries.get("rules")?.value;
	return (0, create_schema.E)(rules.a, {
		part: (name) => entries.has(name),
		rule: (id) => told?.kind === "mapping" && told.entries.has(id)
	});
}
function unchanged() {
	const warnings = [notPinned({ at: {
		line: 1,
		column: 1
	} })];
	return {
		ok: true,
		policy: built_in.builtInPolicy,
		warnings,
		origin: () => void 0
	};
}
function notPinned({ at }) {
	return {
		...at,
		path: "extends",
		message: "the policy does not say what it changes: add \"extends: default@1\"",
		suggestion: "extends: default@1"
	};
}
function unguarded({ origin }) {
	const path = ["rules", "gate-integrity"];
	const found = origin([...path, "level"]) ? [...path, "level"] : path;
	return {
		...(0, place_of.$)(origin, found),
		path: (0, problem.LF)(path),
		message: "is off: the gate can then be changed without its owner; leave it at \"error\""
	};
}
}),
3730: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	policyText: () => policyText,
	printPolicy: () => printPolicy
});
var rules = __webpack_require__(4932);
var built_in = __webpack_require__(2991);
var hash = __webpack_require__(547);
var problem = __webpack_require__(5976);
const PolicySchema = (0, __webpack_require__(2276).E)(rules.a);
var walk_schema = __webpack_require__(7120);
const width = 110;
function yamlText(data, style, head) {
	const writer = new Writer(style, head);
	writer.mapping(data, [], "");
	return {
		text: `${writer.lines.join("\n")}\n`,
		lines: writer.places
	};
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
		for (const [key, value] of Object.entries(mapping)) if (value !== void 0) this.entry(key, value, [...path, key], indent);
	}
	entry(key, value, path, indent) {
		if (this.style.spaced(path)) this.lines.push("");
		for (const comment of this.commentsOf(path)) this.lines.push(...wrapped(comment, width - indent.length - 2).map((line) => `${indent}# ${line}`));
		this.place(path);
		const name = `${indent}${scalar(key)}:`;
		const flow = Array.isArray(value) && value.some(isCollection) || this.isExplained(value, path) ? null : onOneLine(value);
		if (flow !== null && (name.length + flow.length < width || !isCollection(value))) this.lines.push(`${name} ${flow}`);
		else if (Array.isArray(value)) this.list(value, path, name, indent);
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
		for (const [index, item] of list.entries()) this.item(item, [...path, String(index)], indent);
	}
	item(item, path, indent) {
		this.place(path);
		const flow = this.isExplained(item, path) ? null : onOneLine(item);
		if (flow !== null && indent.length + flow.length + 4 < width) this.lines.push(`${indent}  - ${flow}`);
		else if (isMapping(item) && Object.keys(item).length > 0) {
			const start = this.lines.length;
			this.mapping(item, path, `${indent}    `);
			this.lines[start] = `${indent}  - ${(this.lines[start] ?? "").trimStart()}`;
		} else this.lines.push(`${indent}  - ${JSON.stringify(item)}`);
	}
	folded(list, path, name, indent) {
		this.lines.push(`${name} [`);
		let line = `${indent}  `;
		for (const [index, item] of list.entries()) {
			const text = `${scalar(item)},`;
			if (line.trim() !== "" && line.length + text.length > width) {
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
const isMapping = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const isCollection = (value) => typeof value === "object" && value !== null;
function onOneLine(value) {
	if (!isCollection(value)) return scalar(value);
	const items = Array.isArray(value) ? value.map(onOneLine) : Object.entries(isMapping(value) ? value : {}).map(([key, member]) => {
		const text = onOneLine(member);
		return text === null || isMapping(member) ? null : `${scalar(key)}: ${text}`;
	});
	const text = items.includes(null) ? null : items.join(", ");
	if (text === null || text.length > width) return null;
	return Array.isArray(value) ? `[${text}]` : text === "" ? "{}" : `{${text}}`;
}
const reserved = /^(?:true|false|null|yes|no|on|off|y|n|~)$/i;
function scalar(value) {
	if (typeof value !== "string") return JSON.stringify(value);
	return /^[A-Za-z][\w./ ()-]*$/.test(value) && !value.endsWith(" ") && !reserved.test(value) ? value : quoted(value);
}
function quoted(value) {
	return JSON.stringify(value).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function wrapped(text, columns) {
	const lines = [];
	let line = "";
	for (const word of text.split(/\s+/)) {
		if (line !== "" && line.length + word.length + 1 > columns) {
			lines.push(line);
			line = "";
		}
		line += line === "" ? word : ` ${word}`;
	}
	return line === "" ? lines : [...lines, line];
}
const everyRule = [
	"level",
	"clauses",
	"controls"
];
const order = [
	"extends",
	"document",
	"people",
	"bots",
	"calendar",
	"freezes",
	"emergency",
	"rollback",
	"rules",
	"labels",
	"areas",
	"categories"
];
function printPolicy(policy) {
	return policyText(policy).text;
}
function policyText(policy) {
	const rank = (key) => order.includes(key) ? order.indexOf(key) : order.indexOf("rules") - .5;
	return yamlText(Object.fromEntries(Object.entries(policy).sort(([one], [other]) => rank(one) - rank(other))), styleOf(policy), [...[
		`The policy in force: every setting of ${(0, problem.hD)(policy.document.title)}`,
		`SHA-256 of what it says: ${(0, hash.t)(policy)}`,
		"",
		"Who decides: people, bots. When: calendar, freezes. Other ways through: emergency, rollback.",
		"What is asked of a change: rules. What a change is: labels, areas (sensitive, 4.3), categories (Standard 3.2, Major 3.5).",
		`Each rule has a level (${(0, walk_schema.Kq)((0, walk_schema.jf)((0, walk_schema.jf)((0, walk_schema.jf)(PolicySchema, "rules"), "title"), "level"))}),`,
		"the clauses of the policy document that ask for it, and the controls that it supports.",
		"Files are named by globs: \"*\" is a part of a name, \"**\" any folders, {a,b} one of these, !(a) anything but a.",
		""
	]]);
}
function styleOf(policy) {
	const told = new Set();
	return {
		spaced: (path) => path.length === 1 || path.length === 2 && (path[0] === "rules" || path[0] === "areas") || path.length === 3 && path[0] === "categories" && path[1] !== "tests",
		comments: (path) => {
			return [...remarks(path, path.reduce((schema, key) => (0, walk_schema.jf)(schema, /^\d+$/.test(key) ? Number(key) : key), PolicySchema), told), ...difference(path, policy)];
		}
	};
}
function remarks(path, expected, told) {
	const [name = "", parent = ""] = [path.at(-1), path.at(-2)];
	const rule = path.length === 2 && parent === "rules" ? rules.a.find(({ id }) => id === name) : void 0;
	const description = path[0] === "rules" && path.length === 3 && everyRule.includes(name) || parent === "hours" ? void 0 : (0, walk_schema.Kq)(expected);
	const isNews = description !== void 0 && (path[0] === "rules" || !told.has(description));
	if (description !== void 0) told.add(description);
	return [...isNews ? [description] : [], ...rule?.liftedBy && rule.liftedBy.length > 0 ? [`Lifted in: ${rule.liftedBy.join(", ")}`] : []];
}
function difference(path, policy) {
	const now = at(policy, path);
	if (typeof now === "object" && now !== null && !Array.isArray(now)) return [];
	const before = at(built_in.builtInPolicy, path);
	if ((0, hash.d)(now) === (0, hash.d)(before)) return [];
	return [before === void 0 ? "Added: the default has none" : `Changed: the default is ${cut((0, hash.d)(before))}`];
}
function cut(text) {
	return text.length > 200 ? `${text.slice(0, 199)}…` : text;
}
function at(value, path) {
	return path.reduce((within, key) => {
		if (typeof within !== "object" || within === null || !Object.hasOwn(within, key)) return void 0;
		return new Map(Object.entries(within)).get(key);
	}, value);
}
}),
2643: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { inspectPolicy: () => inspectPolicy });
var problem = __webpack_require__(5976);
var identity = __webpack_require__(6610);
var login = __webpack_require__(531);
var place_of = __webpack_require__(7172);
function warning({ origin }, path, message, { at = "value", suggestion } = {}) {
	return {
		...(0, place_of.$)(origin, path, at),
		path: (0, problem.LF)(path),
		message,
		...suggestion === void 0 ? {} : { suggestion }
	};
}
const counted = (count, noun) => `${count.toLocaleString("en-US")} ${noun}${count === 1 ? "" : "s"}`;
var named_people = __webpack_require__(6886);
function botNames(inspected) {
	const { policy } = inspected;
	const withoutSuffix = policy.bots.flatMap((name, index) => {
		const path = ["bots", index];
		if ((0, login.DU)(name) || inspected.origin(path) === void 0) return [];
		const suggestion = `${name}[bot]`;
		return [warning(inspected, path, `${(0, problem.hD)(name)} is the login of no GitHub App, since those end in "[bot]": did you mean ${(0, problem.hD)(suggestion)}?`, { suggestion })];
	});
	const amongPeople = (0, named_people.peopleLists)(policy).flatMap(({ people }) => people.filter(({ name }) => !name.includes("/") && (0, identity.zs)(name, policy.bots)).map(({ name, path }) => warning(inspected, path, `${(0, problem.hD)(name)} is a bot or an agent, whose approval never counts: name a person`)));
	return [...withoutSuffix, ...amongPeople];
}
var calendar = __webpack_require__(1104);
var days = __webpack_require__(1076);
var freezes = __webpack_require__(1931);
var hours = __webpack_require__(3344);
var zone = __webpack_require__(6694);
function closedWindows(inspected) {
	const { calendar, rules } = inspected.policy;
	if (rules["deployment-window"].level === "off") return [];
	const never = neverOpens(inspected);
	if (never !== null) return [never];
	const friday = (0, hours.dU)(calendar.hours)[days.QA];
	const cutoff = (0, hours.a4)(calendar.fridayCutoff);
	if (!friday || cutoff === null || cutoff > friday.start) return [];
	const path = inspected.origin(["calendar", "fridayCutoff"]) ? ["fridayCutoff"] : ["hours", "friday"];
	const message = `no Friday ever opens: it would close at ${calendar.fridayCutoff}, and its hours are ${calendar.hours.friday}. Write "closed" for friday, or a later fridayCutoff`;
	return [warning(inspected, ["calendar", ...path], message)];
}
function neverOpens(inspected) {
	const { policy, surroundings } = inspected;
	const { now } = surroundings;
	if ((0, calendar.d)(policy).stateAt(now).nextOpen !== null) return null;
	return warning(inspected, culprit(inspected, now), `the deployment window does not open within a year, so nothing but emergencies and documentation can be merged: ${remedy(inspected, now)}`);
}
function culprit({ policy }, now) {
	if ((0, calendar.d)({
		...policy,
		freezes: []
	}).stateAt(now).nextOpen === null) return ["calendar", "hours"];
	const periods = (0, freezes.Ds)(policy.freezes, (0, zone.kE)(policy.calendar.timezone));
	return [
		"freezes",
		periods.reduce((best, { from, to }, index) => {
			const other = periods[best];
			return other === void 0 || to - from > other.to - other.from ? index : best;
		}, 0),
		"to"
	];
}
const remedy = (inspected, now) => culprit(inspected, now)[0] === "freezes" ? "end this freeze earlier" : "give a day its hours, such as \"09:00-17:00\"";
function emptyRoles(inspected) {
	const { people, rules } = inspected.policy;
	const found = [];
	if (people.executive.length === 0 && rules["executive-approval"].level !== "off") found.push(warning(inspected, ["people", "executive"], "names nobody, so no Major change can pass: name two people, since nobody approves their own change", { at: "key" }));
	if (people.security.length === 0 && rules["security-review"].level !== "off") found.push(warning(inspected, ["people", "security"], "names nobody, so a sensitive change needs one more approval by anybody with write access: name who reviews for security", { at: "key" }));
	return found;
}
var format = __webpack_require__(5772);
function pastFreezes(inspected) {
	const { policy, surroundings } = inspected;
	return (0, freezes.Ds)(policy.freezes, (0, zone.kE)(policy.calendar.timezone)).flatMap(({ to, reason }, index) => {
		if (to > surroundings.now.getTime()) return [];
		const ended = (0, format.om)(surroundings.now, new Date(to));
		const message = `the freeze ${(0, problem.hD)(reason)} ended ${ended}: delete it, or write when it comes again`;
		return [warning(inspected, [
			"freezes",
			index,
			"to"
		], message)];
	});
}
function peopleAccess(inspected) {
	const { access, repository } = inspected.surroundings;
	if (access === null || repository === null) return [];
	return (0, named_people.peopleLists)(inspected.policy).flatMap(({ people }) => people.flatMap(({ name, path }) => {
		const found = access.get(name.toLowerCase());
		const what = name.includes("/") ? "team" : "account";
		if (found === "missing") return [warning(inspected, path, `GitHub knows no ${what} ${(0, problem.hD)(name)}: check the name`)];
		if (found !== "none") return [];
		return [warning(inspected, path, what === "team" ? `the team ${(0, problem.hD)(name)} has no members: add some, or name people` : `${(0, problem.hD)(name)} cannot read ${repository}: give them access, or name somebody else`)];
	}));
}
var calendar_holidays = __webpack_require__(7690);
function repeatedHolidays(inspected) {
	const { holidays } = inspected.policy.calendar;
	const path = ["calendar", "holidays"];
	const ofCalendar = (0, calendar_holidays.X)({
		...holidays,
		add: []
	});
	const added = holidays.add.flatMap(({ date }, index) => {
		const first = holidays.add.findIndex((other) => other.date === date);
		const earlier = holidays.add[first];
		if (first < index && earlier !== void 0) {
			const message = `${date} is named twice, first as ${(0, problem.hD)(earlier.name)}: keep one`;
			return [warning(inspected, [
				...path,
				"add",
				index,
				"date"
			], message)];
		}
		const day = (0, days.h2)(date);
		const known = day === null ? null : ofCalendar(day);
		if (known === null) return [];
		const message = `${date} is ${(0, problem.hD)(known)} of the calendar ${(0, problem.hD)(holidays.calendar)} already: delete it`;
		return [warning(inspected, [
			...path,
			"add",
			index,
			"date"
		], message)];
	});
	const removed = holidays.remove.flatMap((date, index) => holidays.remove.indexOf(date) < index ? [warning(inspected, [
		...path,
		"remove",
		index
	], `${date} is named twice: keep one`)] : []);
	return [...added, ...removed];
}
function repeatedPeople(inspected) {
	const { policy } = inspected;
	const bots = {
		role: "bots",
		people: policy.bots.map((name, index) => ({
			name,
			path: ["bots", index]
		}))
	};
	return [...[...(0, named_people.peopleLists)(policy), bots].flatMap(({ people }) => people.filter(({ name }, index) => people.findIndex((other) => (0, login.Up)(other.name, name)) < index).map(({ name, path }) => warning(inspected, path, `${(0, problem.hD)(name)} is named twice in this list: keep one`))), ...oneForTwo(inspected)];
}
function oneForTwo(inspected) {
	const { people, rules } = inspected.policy;
	const { executive, security } = people;
	const asked = [rules["executive-approval"], rules["security-review"]].every(({ level }) => level === "error");
	const all = [...executive, ...security];
	const [only] = all;
	if (!asked || executive.length === 0 || security.length === 0 || only === void 0 || only.includes("/")) return [];
	if (!all.every((name) => (0, login.Up)(name, only))) return [];
	return [warning(inspected, ["people", "security"], `${(0, problem.hD)(only)} is the only executive and the only security reviewer, and one approval never serves twice: a Major change of a sensitive area cannot pass. Name one person more`)];
}
var globs = __webpack_require__(1749);
var paths = __webpack_require__(759);
function ownFileSets({ policy, origin }) {
	const { areas, categories } = policy;
	const named = (kind, parent, sets, ignoreCase) => Object.entries(sets).map(([id, set]) => ({
		kind,
		id,
		path: [...parent, id],
		set,
		ignoreCase
	}));
	return [
		...named("area", ["areas"], areas, true),
		...named("major", ["categories", "major"], categories.major, true),
		...named("standard", ["categories", "standard"], categories.standard, false),
		...named("tests", ["categories"], { tests: categories.tests }, false)
	].filter(({ path }) => origin(path) !== void 0);
}
function shadowedSets(inspected) {
	const { files } = inspected.surroundings;
	const sets = ownFileSets(inspected).filter(({ kind }) => kind !== "tests");
	if (files === null || sets.length === 0) return [];
	const view = (0, paths.sB)(inspected.policy, { removed: true });
	const views = new Map();
	const viewOf = (file) => {
		const known = views.get(file) ?? view(file);
		views.set(file, known);
		return known;
	};
	return sets.flatMap((named) => {
		const { find } = (0, globs.t)({ paths: named.set.paths }, { ignoreCase: named.ignoreCase });
		const matched = files.filter((file) => find(file) !== null);
		const takers = new Map();
		for (const file of matched) {
			const taker = takerOf(viewOf(file), named);
			if (taker === null) return [];
			takers.set(taker, (takers.get(taker) ?? 0) + 1);
		}
		if (matched.length === 0) return [];
		const reasons = [...takers].map(([taker, count]) => `${counted(count, "file")} ${count === 1 ? "is" : "are"} ${taker}`);
		const message = matched.length === 1 ? `holds no file: the only one that it matches is ${[...takers.keys()].join("")}` : `holds no file: of ${counted(matched.length, "file")} that it matches, ${(0, problem.Vo)(reasons).replace(" or ", " and ")}`;
		return [warning(inspected, named.path, message, { at: "key" })];
	});
}
function takerOf(view, { kind, id }) {
	if ((kind === "area" ? view.areas : kind === "major" ? view.major : view.standard === null ? [] : [view.standard]).some((match) => match.id === id)) return null;
	if (view.test !== null) return "under categories.tests";
	if (view.standard !== null) return `under categories.standard.${view.standard.id}`;
	const raising = [...view.areas, ...view.major][0];
	if (kind === "standard" && raising !== void 0) return `in ${(0, problem.hD)(raising.id)}, which comes first`;
	return "under its own \"except\"";
}
const fewestCommits = 20;
function soleExecutive(inspected) {
	const { policy, surroundings } = inspected;
	const [only, ...others] = policy.people.executive;
	const { writers } = surroundings;
	if (only === void 0 || others.length > 0 || only.includes("/") || writers === null) return [];
	if (policy.rules["executive-approval"].level === "off" || writers.commits < fewestCommits) return [];
	const own = writers.byLogin.get(only.toLowerCase()) ?? 0;
	if (own * 2 <= writers.commits) return [];
	const share = `${own} of the last ${writers.commits} commits`;
	return [warning(inspected, [
		"people",
		"executive",
		0
	], `${(0, problem.hD)(only)} is the only executive and wrote ${share}: nobody could approve their Major changes. Name a second executive`)];
}
var nearest = __webpack_require__(3590);
var built_in = __webpack_require__(2991);
function unmatchedGlobs(inspected) {
	const { files } = inspected.surroundings;
	if (files === null || files.length === 0) return [];
	return ownFileSets(inspected).flatMap((named) => [...unmatched(inspected, named, "paths", files), ...unmatched(inspected, named, "except", files)]);
}
const usualSets = ownFileSets({
	policy: built_in.builtInPolicy,
	origin: () => true
});
const usual = (path) => usualSets.find((named) => named.path.join("\n") === path.join("\n"))?.set;
function unmatched(inspected, { set, path, ignoreCase }, list, files) {
	return set[list].flatMap((glob, index) => {
		const place = [
			...path,
			list,
			index
		];
		if (inspected.origin(place) === void 0) return [];
		if (usual(path)?.[list].includes(glob) === true) return [];
		const mindsCase = list === "paths" && !ignoreCase;
		const finds = (pattern, anyCase) => {
			const { find } = (0, globs.t)({ paths: [pattern] }, { ignoreCase: anyCase });
			return files.some((file) => find(file) !== null);
		};
		if (finds(glob, !mindsCase)) return [];
		const message = `${(0, problem.hD)(glob)} matches none of the ${counted(files.length, "file")} here`;
		if (mindsCase && finds(glob, true)) return [warning(inspected, place, `${message}: only its case differs from one, and these paths mind case`)];
		const meant = nearestGlob(glob, files);
		const near = meant !== void 0 && finds(meant, !mindsCase) ? meant : void 0;
		return [warning(inspected, place, `${message}${near === void 0 ? "" : `, did you mean ${(0, problem.hD)(near)}?`}`, { suggestion: near })];
	});
}
function nearestGlob(glob, files) {
	const segments = glob.split("/");
	const plain = segments.findIndex((segment) => /[*?[\]{}()!+@|]/.test(segment));
	const depth = plain === -1 ? segments.length : plain;
	if (depth === 0) return void 0;
	const folder = segments.slice(0, depth).join("/");
	const there = new Set(files.flatMap((file) => beginning(file, depth)));
	const near = (0, nearest.p)(folder, [...there]);
	return near === void 0 ? void 0 : [near, ...segments.slice(depth)].join("/");
}
function beginning(file, depth) {
	const segments = file.split("/");
	return segments.length < depth ? [] : [segments.slice(0, depth).join("/")];
}
const inspections = [
	unmatchedGlobs,
	shadowedSets,
	emptyRoles,
	repeatedPeople,
	botNames,
	peopleAccess,
	soleExecutive,
	closedWindows,
	pastFreezes,
	repeatedHolidays
];
function inspectPolicy(inspected) {
	return (0, problem.dS)(inspections.flatMap((inspection) => inspection(inspected)));
}
}),
6886: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { peopleLists: () => peopleLists });
function peopleLists({ people, emergency }) {
	const roles = Object.entries(people).map(([role, names]) => ({
		role,
		path: ["people", role],
		names
	}));
	const declaring = {
		role: "declaredBy",
		path: ["emergency", "declaredBy"],
		names: emergency.declaredBy
	};
	return [...roles, declaring].map(({ role, path, names }) => ({
		role,
		path,
		people: names.map((name, index) => ({
			name,
			path: [...path, index]
		}))
	}));
}
})
};
export { id, ids, modules };
