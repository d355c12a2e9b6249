
const id = 0;
const ids = [247, 577, 407, 476, 840, 88, 878, 605];
const modules = {
6042: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { A: () => MarkdownItCallable });
var mdurl_namespaceObject = {};
__webpack_require__.r(mdurl_namespaceObject);
__webpack_require__.d(mdurl_namespaceObject, {
	decode: () => lib_decode,
	encode: () => lib_encode,
	format: () => format,
	parse: () => parse
});
var build_namespaceObject = {};
__webpack_require__.r(build_namespaceObject);
__webpack_require__.d(build_namespaceObject, {
	Any: () => Any,
	Cc: () => Cc,
	Cf: () => Cf,
	P: () => P,
	S: () => S,
	Z: () => Z
});
const decodeCache = {};
function getDecodeCache(exclude) {
	let cache = decodeCache[exclude];
	if (cache) return cache;
	cache = decodeCache[exclude] = [];
	for (let i = 0; i < 128; i++) {
		const ch = String.fromCharCode(i);
		cache.push(ch);
	}
	for (let i = 0; i < exclude.length; i++) {
		const ch = exclude.charCodeAt(i);
		cache[ch] = "%" + ("0" + ch.toString(16).toUpperCase()).slice(-2);
	}
	return cache;
}
function decode(string, exclude) {
	if (typeof exclude !== "string") exclude = decode.defaultChars;
	const cache = getDecodeCache(exclude);
	return string.replace(/(%[a-f0-9]{2})+/gi, function(seq) {
		let result = "";
		for (let i = 0, l = seq.length; i < l; i += 3) {
			const b1 = parseInt(seq.slice(i + 1, i + 3), 16);
			if (b1 < 128) {
				result += cache[b1];
				continue;
			}
			if ((b1 & 224) === 192 && i + 3 < l) {
				const b2 = parseInt(seq.slice(i + 4, i + 6), 16);
				if ((b2 & 192) === 128) {
					const chr = b1 << 6 & 1984 | b2 & 63;
					if (chr < 128) result += "��";
					else result += String.fromCharCode(chr);
					i += 3;
					continue;
				}
			}
			if ((b1 & 240) === 224 && i + 6 < l) {
				const b2 = parseInt(seq.slice(i + 4, i + 6), 16);
				const b3 = parseInt(seq.slice(i + 7, i + 9), 16);
				if ((b2 & 192) === 128 && (b3 & 192) === 128) {
					const chr = b1 << 12 & 61440 | b2 << 6 & 4032 | b3 & 63;
					if (chr < 2048 || chr >= 55296 && chr <= 57343) result += "���";
					else result += String.fromCharCode(chr);
					i += 6;
					continue;
				}
			}
			if ((b1 & 248) === 240 && i + 9 < l) {
				const b2 = parseInt(seq.slice(i + 4, i + 6), 16);
				const b3 = parseInt(seq.slice(i + 7, i + 9), 16);
				const b4 = parseInt(seq.slice(i + 10, i + 12), 16);
				if ((b2 & 192) === 128 && (b3 & 192) === 128 && (b4 & 192) === 128) {
					let chr = b1 << 18 & 1835008 | b2 << 12 & 258048 | b3 << 6 & 4032 | b4 & 63;
					if (chr < 65536 || chr > 1114111) result += "����";
					else {
						chr -= 65536;
						result += String.fromCharCode(55296 + (chr >> 10), 56320 + (chr & 1023));
					}
					i += 9;
					continue;
				}
			}
			result += "�";
		}
		return result;
	});
}
decode.defaultChars = ";/?:@&=+$,#";
decode.componentChars = "";
const lib_decode = decode;
const encodeCache = {};
function getEncodeCache(exclude) {
	let cache = encodeCache[exclude];
	if (cache) return cache;
	cache = encodeCache[exclude] = [];
	for (let i = 0; i < 128; i++) {
		const ch = String.fromCharCode(i);
		if (/^[0-9a-z]$/i.test(ch)) cache.push(ch);
		else cache.push("%" + ("0" + i.toString(16).toUpperCase()).slice(-2));
	}
	for (let i = 0; i < exclude.length; i++) cache[exclude.charCodeAt(i)] = exclude[i];
	return cache;
}
function encode(string, exclude, keepEscaped) {
	if (typeof exclude !== "string") {
		keepEscaped = exclude;
		exclude = encode.defaultChars;
	}
	if (typeof keepEscaped === "undefined") keepEscaped = true;
	const cache = getEncodeCache(exclude);
	let result = "";
	for (let i = 0, l = string.length; i < l; i++) {
		const code = string.charCodeAt(i);
		if (keepEscaped && code === 37 && i + 2 < l) {
			if (/^[0-9a-f]{2}$/i.test(string.slice(i + 1, i + 3))) {
				result += string.slice(i, i + 3);
				i += 2;
				continue;
			}
		}
		if (code < 128) {
			result += cache[code];
			continue;
		}
		if (code >= 55296 && code <= 57343) {
			if (code >= 55296 && code <= 56319 && i + 1 < l) {
				const nextCode = string.charCodeAt(i + 1);
				if (nextCode >= 56320 && nextCode <= 57343) {
					result += encodeURIComponent(string[i] + string[i + 1]);
					i++;
					continue;
				}
			}
			result += "%EF%BF%BD";
			continue;
		}
		result += encodeURIComponent(string[i]);
	}
	return result;
}
encode.defaultChars = ";/?:@&=+$,-_.!~*'()#";
encode.componentChars = "-_.!~*'()";
const lib_encode = encode;
function format(url) {
	let result = "";
	result += url.protocol || "";
	result += url.slashes ? "//" : "";
	result += url.auth ? url.auth + "@" : "";
	if (url.hostname && url.hostname.indexOf(":") !== -1) result += "[" + url.hostname + "]";
	else result += url.hostname || "";
	result += url.port ? ":" + url.port : "";
	result += url.pathname || "";
	result += url.search || "";
	result += url.hash || "";
	return result;
}
function Url() {
	this.protocol = null;
	this.slashes = null;
	this.auth = null;
	this.port = null;
	this.hostname = null;
	this.hash = null;
	this.search = null;
	this.pathname = null;
}
const protocolPattern = /^([a-z0-9.+-]+:)/i;
const portPattern = /:[0-9]*$/;
const simplePathPattern = /^(\/\/?(?!\/)[^\?\s]*)(\?[^\s]*)?$/;
const unwise = [
	"{",
	"}",
	"|",
	"\\",
	"^",
	"`"
].concat([
	"<",
	">",
	"\"",
	"`",
	" ",
	"\r",
	"\n",
	"	"
]);
const autoEscape = ["'"].concat(unwise);
const nonHostChars = [
	"%",
	"/",
	"?",
	";",
	"#"
].concat(autoEscape);
const hostEndingChars = [
	"/",
	"?",
	"#"
];
const hostnameMaxLen = 255;
const hostnamePartPattern = /^[+a-z0-9A-Z_-]{0,63}$/;
const hostnamePartStart = /^([+a-z0-9A-Z_-]{0,63})(.*)$/;
const hostlessProtocol = {
	javascript: true,
	"javascript:": true
};
const slashedProtocol = {
	http: true,
	https: true,
	ftp: true,
	gopher: true,
	file: true,
	"http:": true,
	"https:": true,
	"ftp:": true,
	"gopher:": true,
	"file:": true
};
function urlParse(url, slashesDenoteHost) {
	if (url && url instanceof Url) return url;
	const u = new Url();
	u.parse(url, slashesDenoteHost);
	return u;
}
Url.prototype.parse = function(url, slashesDenoteHost) {
	let lowerProto, hec, slashes;
	let rest = url;
	rest = rest.trim();
	if (!slashesDenoteHost && url.split("#").length === 1) {
		const simplePath = simplePathPattern.exec(rest);
		if (simplePath) {
			this.pathname = simplePath[1];
			if (simplePath[2]) this.search = simplePath[2];
			return this;
		}
	}
	let proto = protocolPattern.exec(rest);
	if (proto) {
		proto = proto[0];
		lowerProto = proto.toLowerCase();
		this.protocol = proto;
		rest = rest.substr(proto.length);
	}
	if (slashesDenoteHost || proto || rest.match(/^\/\/[^@\/]+@[^@\/]+/)) {
		slashes = rest.substr(0, 2) === "//";
		if (slashes && !(proto && hostlessProtocol[proto])) {
			rest = rest.substr(2);
			this.slashes = true;
		}
	}
	if (!hostlessProtocol[proto] && (slashes || proto && !slashedProtocol[proto])) {
		let hostEnd = -1;
		for (let i = 0; i < hostEndingChars.length; i++) {
			hec = rest.indexOf(hostEndingChars[i]);
			if (hec !== -1 && (hostEnd === -1 || hec < hostEnd)) hostEnd = hec;
		}
		let auth, atSign;
		if (hostEnd === -1) atSign = rest.lastIndexOf("@");
		else atSign = rest.lastIndexOf("@", hostEnd);
		if (atSign !== -1) {
			auth = rest.slice(0, atSign);
			rest = rest.slice(atSign + 1);
			this.auth = auth;
		}
		hostEnd = -1;
		for (let i = 0; i < nonHostChars.length; i++) {
			hec = rest.indexOf(nonHostChars[i]);
			if (hec !== -1 && (hostEnd === -1 || hec < hostEnd)) hostEnd = hec;
		}
		if (hostEnd === -1) hostEnd = rest.length;
		if (rest[hostEnd - 1] === ":") hostEnd--;
		const host = rest.slice(0, hostEnd);
		rest = rest.slice(hostEnd);
		this.parseHost(host);
		this.hostname = this.hostname || "";
		const ipv6Hostname = this.hostname[0] === "[" && this.hostname[this.hostname.length - 1] === "]";
		if (!ipv6Hostname) {
			const hostparts = this.hostname.split(/\./);
			for (let i = 0, l = hostparts.length; i < l; i++) {
				const part = hostparts[i];
				if (!part) continue;
				if (!part.match(hostnamePartPattern)) {
					let newpart = "";
					for (let j = 0, k = part.length; j < k; j++) if (part.charCodeAt(j) > 127) newpart += "x";
					else newpart += part[j];
					if (!newpart.match(hostnamePartPattern)) {
						const validParts = hostparts.slice(0, i);
						const notHost = hostparts.slice(i + 1);
						const bit = part.match(hostnamePartStart);
						if (bit) {
							validParts.push(bit[1]);
							notHost.unshift(bit[2]);
						}
						if (notHost.length) rest = notHost.join(".") + rest;
						this.hostname = validParts.join(".");
						break;
					}
				}
			}
		}
		if (this.hostname.length > hostnameMaxLen) this.hostname = "";
		if (ipv6Hostname) this.hostname = this.hostname.substr(1, this.hostname.length - 2);
	}
	const hash = rest.indexOf("#");
	if (hash !== -1) {
		this.hash = rest.substr(hash);
		rest = rest.slice(0, hash);
	}
	const qm = rest.indexOf("?");
	if (qm !== -1) {
		this.search = rest.substr(qm);
		rest = rest.slice(0, qm);
	}
	if (rest) this.pathname = rest;
	if (slashedProtocol[lowerProto] && this.hostname && !this.pathname) this.pathname = "";
	return this;
};
Url.prototype.parseHost = function(host) {
	let port = portPattern.exec(host);
	if (port) {
		port = port[0];
		if (port !== ":") this.port = port.substr(1);
		host = host.substr(0, host.length - port.length);
	}
	if (host) this.hostname = host;
};
const parse = urlParse;
const Any = /[\0-\uD7FF\uE000-\uFFFF]|[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
const Cc = /[\0-\x1F\x7F-\x9F]/;
const Cf = /[\xAD\u0600-\u0605\u061C\u06DD\u070F\u0890\u0891\u08E2\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB]|\uD804[\uDCBD\uDCCD]|\uD80D[\uDC30-\uDC3F]|\uD82F[\uDCA0-\uDCA3]|\uD834[\uDD73-\uDD7A]|\uDB40[\uDC01\uDC20-\uDC7F]/;
const P = /[!-#%-\*,-\/:;\?@\[-\]_\{\}\xA1\xA7\xAB\xB6\xB7\xBB\xBF\u037E\u0387\u055A-\u055F\u0589\u058A\u05BE\u05C0\u05C3\u05C6\u05F3\u05F4\u0609\u060A\u060C\u060D\u061B\u061D-\u061F\u066A-\u066D\u06D4\u0700-\u070D\u07F7-\u07F9\u0830-\u083E\u085E\u0964\u0965\u0970\u09FD\u0A76\u0AF0\u0C77\u0C84\u0DF4\u0E4F\u0E5A\u0E5B\u0F04-\u0F12\u0F14\u0F3A-\u0F3D\u0F85\u0FD0-\u0FD4\u0FD9\u0FDA\u104A-\u104F\u10FB\u1360-\u1368\u1400\u166E\u169B\u169C\u16EB-\u16ED\u1735\u1736\u17D4-\u17D6\u17D8-\u17DA\u1800-\u180A\u1944\u1945\u1A1E\u1A1F\u1AA0-\u1AA6\u1AA8-\u1AAD\u1B4E\u1B4F\u1B5A-\u1B60\u1B7D-\u1B7F\u1BFC-\u1BFF\u1C3B-\u1C3F\u1C7E\u1C7F\u1CC0-\u1CC7\u1CD3\u2010-\u2027\u2030-\u2043\u2045-\u2051\u2053-\u205E\u207D\u207E\u208D\u208E\u2308-\u230B\u2329\u232A\u2768-\u2775\u27C5\u27C6\u27E6-\u27EF\u2983-\u2998\u29D8-\u29DB\u29FC\u29FD\u2CF9-\u2CFC\u2CFE\u2CFF\u2D70\u2E00-\u2E2E\u2E30-\u2E4F\u2E52-\u2E5D\u3001-\u3003\u3008-\u3011\u3014-\u301F\u3030\u303D\u30A0\u30FB\uA4FE\uA4FF\uA60D-\uA60F\uA673\uA67E\uA6F2-\uA6F7\uA874-\uA877\uA8CE\uA8CF\uA8F8-\uA8FA\uA8FC\uA92E\uA92F\uA95F\uA9C1-\uA9CD\uA9DE\uA9DF\uAA5C-\uAA5F\uAADE\uAADF\uAAF0\uAAF1\uABEB\uFD3E\uFD3F\uFE10-\uFE19\uFE30-\uFE52\uFE54-\uFE61\uFE63\uFE68\uFE6A\uFE6B\uFF01-\uFF03\uFF05-\uFF0A\uFF0C-\uFF0F\uFF1A\uFF1B\uFF1F\uFF20\uFF3B-\uFF3D\uFF3F\uFF5B\uFF5D\uFF5F-\uFF65]|\uD800[\uDD00-\uDD02\uDF9F\uDFD0]|\uD801\uDD6F|\uD802[\uDC57\uDD1F\uDD3F\uDE50-\uDE58\uDE7F\uDEF0-\uDEF6\uDF39-\uDF3F\uDF99-\uDF9C]|\uD803[\uDD6E\uDEAD\uDED0\uDF55-\uDF59\uDF86-\uDF89]|\uD804[\uDC47-\uDC4D\uDCBB\uDCBC\uDCBE-\uDCC1\uDD40-\uDD43\uDD74\uDD75\uDDC5-\uDDC8\uDDCD\uDDDB\uDDDD-\uDDDF\uDE38-\uDE3D\uDEA9\uDFD4\uDFD5\uDFD7\uDFD8]|\uD805[\uDC4B-\uDC4F\uDC5A\uDC5B\uDC5D\uDCC6\uDDC1-\uDDD7\uDE41-\uDE43\uDE60-\uDE6C\uDEB9\uDF3C-\uDF3E]|\uD806[\uDC3B\uDD44-\uDD46\uDDE2\uDE3F-\uDE46\uDE9A-\uDE9C\uDE9E-\uDEA2\uDF00-\uDF09\uDFE1]|\uD807[\uDC41-\uDC45\uDC70\uDC71\uDEF7\uDEF8\uDF43-\uDF4F\uDFFF]|\uD809[\uDC70-\uDC74]|\uD80B[\uDFF1\uDFF2]|\uD81A[\uDE6E\uDE6F\uDEF5\uDF37-\uDF3B\uDF44]|\uD81B[\uDD6D-\uDD6F\uDE97-\uDE9A\uDFE2]|\uD82F\uDC9F|\uD836[\uDE87-\uDE8B]|\uD839\uDDFF|\uD83A[\uDD5E\uDD5F]/;
const S = /[\$\+<->\^`\|~\xA2-\xA6\xA8\xA9\xAC\xAE-\xB1\xB4\xB8\xD7\xF7\u02C2-\u02C5\u02D2-\u02DF\u02E5-\u02EB\u02ED\u02EF-\u02FF\u0375\u0384\u0385\u03F6\u0482\u058D-\u058F\u0606-\u0608\u060B\u060E\u060F\u06DE\u06E9\u06FD\u06FE\u07F6\u07FE\u07FF\u0888\u09F2\u09F3\u09FA\u09FB\u0AF1\u0B70\u0BF3-\u0BFA\u0C7F\u0D4F\u0D79\u0E3F\u0F01-\u0F03\u0F13\u0F15-\u0F17\u0F1A-\u0F1F\u0F34\u0F36\u0F38\u0FBE-\u0FC5\u0FC7-\u0FCC\u0FCE\u0FCF\u0FD5-\u0FD8\u109E\u109F\u1390-\u1399\u166D\u17DB\u1940\u19DE-\u19FF\u1B61-\u1B6A\u1B74-\u1B7C\u1FBD\u1FBF-\u1FC1\u1FCD-\u1FCF\u1FDD-\u1FDF\u1FED-\u1FEF\u1FFD\u1FFE\u2044\u2052\u207A-\u207C\u208A-\u208C\u20A0-\u20C1\u2100\u2101\u2103-\u2106\u2108\u2109\u2114\u2116-\u2118\u211E-\u2123\u2125\u2127\u2129\u212E\u213A\u213B\u2140-\u2144\u214A-\u214D\u214F\u218A\u218B\u2190-\u2307\u230C-\u2328\u232B-\u2429\u2440-\u244A\u249C-\u24E9\u2500-\u2767\u2794-\u27C4\u27C7-\u27E5\u27F0-\u2982\u2999-\u29D7\u29DC-\u29FB\u29FE-\u2B73\u2B76-\u2BFF\u2CE5-\u2CEA\u2E50\u2E51\u2E80-\u2E99\u2E9B-\u2EF3\u2F00-\u2FD5\u2FF0-\u2FFF\u3004\u3012\u3013\u3020\u3036\u3037\u303E\u303F\u309B\u309C\u3190\u3191\u3196-\u319F\u31C0-\u31E5\u31EF\u3200-\u321E\u322A-\u3247\u3250\u3260-\u327F\u328A-\u32B0\u32C0-\u33FF\u4DC0-\u4DFF\uA490-\uA4C6\uA700-\uA716\uA720\uA721\uA789\uA78A\uA828-\uA82B\uA836-\uA839\uAA77-\uAA79\uAB5B\uAB6A\uAB6B\uFB29\uFBB2-\uFBD2\uFD40-\uFD4F\uFD90\uFD91\uFDC8-\uFDCF\uFDFC-\uFDFF\uFE62\uFE64-\uFE66\uFE69\uFF04\uFF0B\uFF1C-\uFF1E\uFF3E\uFF40\uFF5C\uFF5E\uFFE0-\uFFE6\uFFE8-\uFFEE\uFFFC\uFFFD]|\uD800[\uDD37-\uDD3F\uDD79-\uDD89\uDD8C-\uDD8E\uDD90-\uDD9C\uDDA0\uDDD0-\uDDFC]|\uD802[\uDC77\uDC78\uDEC8]|\uD803[\uDD8E\uDD8F\uDED1-\uDED8]|\uD805\uDF3F|\uD807[\uDFD5-\uDFF1]|\uD81A[\uDF3C-\uDF3F\uDF45]|\uD82F\uDC9C|\uD833[\uDC00-\uDCEF\uDCFA-\uDCFC\uDD00-\uDEB3\uDEBA-\uDED0\uDEE0-\uDEF0\uDF50-\uDFC3]|\uD834[\uDC00-\uDCF5\uDD00-\uDD26\uDD29-\uDD64\uDD6A-\uDD6C\uDD83\uDD84\uDD8C-\uDDA9\uDDAE-\uDDEA\uDE00-\uDE41\uDE45\uDF00-\uDF56]|\uD835[\uDEC1\uDEDB\uDEFB\uDF15\uDF35\uDF4F\uDF6F\uDF89\uDFA9\uDFC3]|\uD836[\uDC00-\uDDFF\uDE37-\uDE3A\uDE6D-\uDE74\uDE76-\uDE83\uDE85\uDE86]|\uD838[\uDD4F\uDEFF]|\uD83B[\uDCAC\uDCB0\uDD2E\uDEF0\uDEF1]|\uD83C[\uDC00-\uDC2B\uDC30-\uDC93\uDCA0-\uDCAE\uDCB1-\uDCBF\uDCC1-\uDCCF\uDCD1-\uDCF5\uDD0D-\uDDAD\uDDE6-\uDE02\uDE10-\uDE3B\uDE40-\uDE48\uDE50\uDE51\uDE60-\uDE65\uDF00-\uDFFF]|\uD83D[\uDC00-\uDED8\uDEDC-\uDEEC\uDEF0-\uDEFC\uDF00-\uDFD9\uDFE0-\uDFEB\uDFF0]|\uD83E[\uDC00-\uDC0B\uDC10-\uDC47\uDC50-\uDC59\uDC60-\uDC87\uDC90-\uDCAD\uDCB0-\uDCBB\uDCC0\uDCC1\uDCD0-\uDCD8\uDD00-\uDE57\uDE60-\uDE6D\uDE70-\uDE7C\uDE80-\uDE8A\uDE8E-\uDEC6\uDEC8\uDECD-\uDEDC\uDEDF-\uDEEA\uDEEF-\uDEF8\uDF00-\uDF92\uDF94-\uDFEF\uDFFA]/;
const Z = /[ \xA0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/;
var entities = __webpack_require__(5516);
var linkify_it = __webpack_require__(109);
var punycode = __webpack_require__(3918);
/*! markdown-it 15.0.3 https://github.com/markdown-it/markdown-it @license MIT */
var __defProp = Object.defineProperty;
var __exportAll = (all, no_symbols) => {
	let target = {};
	for (var name in all) __defProp(target, name, {
		get: all[name],
		enumerable: true
	});
	if (!no_symbols) __defProp(target, Symbol.toStringTag, { value: "Module" });
	return target;
};
var utils_exports = __exportAll({
	arrayReplaceAt: () => arrayReplaceAt,
	asciiTrim: () => asciiTrim,
	callable: () => callable,
	escapeHtml: () => escapeHtml,
	escapeRE: () => escapeRE,
	fromCodePoint: () => fromCodePoint,
	isMdAsciiPunct: () => isMdAsciiPunct,
	isPunctChar: () => isPunctChar,
	isPunctCharCode: () => isPunctCharCode,
	isSpace: () => isSpace,
	isValidEntityCode: () => isValidEntityCode,
	isWhiteSpace: () => isWhiteSpace,
	lib: () => lib,
	normalizeReference: () => normalizeReference,
	unescapeAll: () => unescapeAll,
	unescapeMd: () => unescapeMd
});
function callable(cls) {
	const wrapper = function(...args) {
		return Reflect.construct(cls, args, new.target && new.target !== wrapper ? new.target : cls);
	};
	Object.defineProperty(wrapper, "name", { value: cls.name });
	Object.setPrototypeOf(wrapper, cls);
	wrapper.prototype = cls.prototype;
	return wrapper;
}
function arrayReplaceAt(src, pos, newElements) {
	return [].concat(src.slice(0, pos), newElements, src.slice(pos + 1));
}
function isValidEntityCode(c) {
	if (c >= 55296 && c <= 57343) return false;
	if (c >= 64976 && c <= 65007) return false;
	if ((c & 65535) === 65535 || (c & 65535) === 65534) return false;
	if (c >= 0 && c <= 8) return false;
	if (c === 11) return false;
	if (c >= 14 && c <= 31) return false;
	if (c >= 127 && c <= 159) return false;
	if (c > 1114111) return false;
	return true;
}
function fromCodePoint(c) {
	if (c > 65535) {
		c -= 65536;
		const surrogate1 = 55296 + (c >> 10);
		const surrogate2 = 56320 + (c & 1023);
		return String.fromCharCode(surrogate1, surrogate2);
	}
	return String.fromCharCode(c);
}
var UNESCAPE_MD_RE = /\\([!"#$%&'()*+,\-./:;<=>?@[\\\]^_`{|}~])/g;
var UNESCAPE_ALL_RE = new RegExp(`${UNESCAPE_MD_RE.source}|${/&([a-z#][a-z0-9]{1,31});/gi.source}`, "gi");
var DIGITAL_ENTITY_TEST_RE = /^#((?:x[a-f0-9]{1,8}|[0-9]{1,8}))$/i;
function replaceEntityPattern(match, name) {
	if (name.charCodeAt(0) === 35 && DIGITAL_ENTITY_TEST_RE.test(name)) {
		const code = name[1].toLowerCase() === "x" ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
		if (isValidEntityCode(code)) return fromCodePoint(code);
		return match;
	}
	const decoded = (0, entities.h)(match);
	if (decoded !== match) return decoded;
	return match;
}
function unescapeMd(str) {
	if (str.indexOf("\\") < 0) return str;
	return str.replace(UNESCAPE_MD_RE, "$1");
}
function unescapeAll(str) {
	if (str.indexOf("\\") < 0 && str.indexOf("&") < 0) return str;
	return str.replace(UNESCAPE_ALL_RE, function(match, escaped, entity) {
		if (escaped) return escaped;
		return replaceEntityPattern(match, entity);
	});
}
var HTML_ESCAPE_TEST_RE = /[&<>"]/;
var HTML_ESCAPE_REPLACE_RE = /[&<>"]/g;
var HTML_REPLACEMENTS = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;"
};
function replaceUnsafeChar(ch) {
	return HTML_REPLACEMENTS[ch];
}
function escapeHtml(str) {
	if (HTML_ESCAPE_TEST_RE.test(str)) return str.replace(HTML_ESCAPE_REPLACE_RE, replaceUnsafeChar);
	return str;
}
var REGEXP_ESCAPE_RE = /[.?*+^$[\]\\(){}|-]/g;
function escapeRE(str) {
	return str.replace(REGEXP_ESCAPE_RE, "\\$&");
}
function isSpace(code) {
	switch (code) {
		case 9:
		case 32: return true;
	}
	return false;
}
function isWhiteSpace(code) {
	if (code >= 8192 && code <= 8202) return true;
	switch (code) {
		case 9:
		case 10:
		case 11:
		case 12:
		case 13:
		case 32:
		case 160:
		case 5760:
		case 8239:
		case 8287:
		case 12288: return true;
	}
	return false;
}
function isPunctChar(ch) {
	return P.test(ch) || S.test(ch);
}
function isPunctCharCode(code) {
	return isPunctChar(fromCodePoint(code));
}
function isMdAsciiPunct(ch) {
	switch (ch) {
		case 33:
		case 34:
		case 35:
		case 36:
		case 37:
		case 38:
		case 39:
		case 40:
		case 41:
		case 42:
		case 43:
		case 44:
		case 45:
		case 46:
		case 47:
		case 58:
		case 59:
		case 60:
		case 61:
		case 62:
		case 63:
		case 64:
		case 91:
		case 92:
		case 93:
		case 94:
		case 95:
		case 96:
		case 123:
		case 124:
		case 125:
		case 126: return true;
		default: return false;
	}
}
function normalizeReference(str) {
	str = str.trim().replace(/\s+/g, " ");
	return str.toLowerCase().toUpperCase();
}
function isAsciiTrimmable(c) {
	return c === 32 || c === 9 || c === 10 || c === 13;
}
function asciiTrim(str) {
	let start = 0;
	for (; start < str.length; start++) if (!isAsciiTrimmable(str.charCodeAt(start))) break;
	let end = str.length - 1;
	for (; end >= start; end--) if (!isAsciiTrimmable(str.charCodeAt(end))) break;
	return str.slice(start, end + 1);
}
var lib = {
	mdurl: mdurl_namespaceObject,
	ucmicro: build_namespaceObject
};
function parseLinkLabel(state, start, disableNested) {
	let level, found, marker, prevPos;
	const max = state.posMax;
	const oldPos = state.pos;
	state.pos = start + 1;
	level = 1;
	while (state.pos < max) {
		marker = state.src.charCodeAt(state.pos);
		if (marker === 93) {
			level--;
			if (level === 0) {
				found = true;
				break;
			}
		}
		prevPos = state.pos;
		state.md.inline.skipToken(state);
		if (marker === 91) {
			if (prevPos === state.pos - 1) level++;
			else if (disableNested) {
				state.pos = oldPos;
				return -1;
			}
		}
	}
	let labelEnd = -1;
	if (found) labelEnd = state.pos;
	state.pos = oldPos;
	return labelEnd;
}
function parseLinkDestination(str, start, max) {
	let code;
	let pos = start;
	const result = {
		ok: false,
		pos: 0,
		str: ""
	};
	if (str.charCodeAt(pos) === 60) {
		pos++;
		while (pos < max) {
			code = str.charCodeAt(pos);
			if (code === 10) return result;
			if (code === 60) return result;
			if (code === 62) {
				result.pos = pos + 1;
				result.str = unescapeAll(str.slice(start + 1, pos));
				result.ok = true;
				return result;
			}
			if (code === 92 && pos + 1 < max) {
				pos += 2;
				continue;
			}
			pos++;
		}
		return result;
	}
	let level = 0;
	while (pos < max) {
		code = str.charCodeAt(pos);
		if (code === 32) break;
		if (code < 32 || code === 127) break;
		if (code === 92 && pos + 1 < max) {
			if (str.charCodeAt(pos + 1) === 32) {
				pos++;
				continue;
			}
			pos += 2;
			continue;
		}
		if (code === 40) {
			level++;
			if (level > 32) return result;
		}
		if (code === 41) {
			if (level === 0) break;
			level--;
		}
		pos++;
	}
	if (start === pos) return result;
	if (level !== 0) return result;
	result.str = unescapeAll(str.slice(start, pos));
	result.pos = pos;
	result.ok = true;
	return result;
}
function parseLinkTitle(str, start, max, prev_state) {
	let code;
	let pos = start;
	const state = {
		ok: false,
		can_continue: false,
		pos: 0,
		str: "",
		marker: 0
	};
	if (prev_state) {
		state.str = prev_state.str;
		state.marker = prev_state.marker;
	} else {
		if (pos >= max) return state;
		let marker = str.charCodeAt(pos);
		if (marker !== 34 && marker !== 39 && marker !== 40) return state;
		start++;
		pos++;
		if (marker === 40) marker = 41;
		state.marker = marker;
	}
	while (pos < max) {
		code = str.charCodeAt(pos);
		if (code === state.marker) {
			state.pos = pos + 1;
			state.str += unescapeAll(str.slice(start, pos));
			state.ok = true;
			return state;
		} else if (code === 40 && state.marker === 41) return state;
		else if (code === 92 && pos + 1 < max) pos++;
		pos++;
	}
	state.can_continue = true;
	state.str += unescapeAll(str.slice(start, pos));
	return state;
}
var helpers_exports = __exportAll({
	parseLinkDestination: () => parseLinkDestination,
	parseLinkLabel: () => parseLinkLabel,
	parseLinkTitle: () => parseLinkTitle
});
function _typeof(o) {
	"@babel/helpers - typeof";
	return _typeof = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(o) {
		return typeof o;
	} : function(o) {
		return o && "function" == typeof Symbol && o.constructor === Symbol && o !== Symbol.prototype ? "symbol" : typeof o;
	}, _typeof(o);
}
function toPrimitive(t, r) {
	if ("object" != _typeof(t) || !t) return t;
	var e = t[Symbol.toPrimitive];
	if (void 0 !== e) {
		var i = e.call(t, r || "default");
		if ("object" != _typeof(i)) return i;
		throw new TypeError("@@toPrimitive must return a primitive value.");
	}
	return ("string" === r ? String : Number)(t);
}
function toPropertyKey(t) {
	var i = toPrimitive(t, "string");
	return "symbol" == _typeof(i) ? i : i + "";
}
function _defineProperty(e, r, t) {
	return (r = toPropertyKey(r)) in e ? Object.defineProperty(e, r, {
		value: t,
		enumerable: !0,
		configurable: !0,
		writable: !0
	}) : e[r] = t, e;
}
var Token = class {
	constructor(type, tag, nesting) {
		_defineProperty(this, "map", null);
		_defineProperty(this, "level", 0);
		_defineProperty(this, "children", null);
		_defineProperty(this, "content", "");
		_defineProperty(this, "markup", "");
		_defineProperty(this, "info", "");
		_defineProperty(this, "block", false);
		_defineProperty(this, "hidden", false);
		this.type = type;
		this.tag = tag;
		this.attrs = null;
		this.nesting = nesting;
		this.meta = null;
	}
	attrIndex(name) {
		if (!this.attrs) return -1;
		const attrs = this.attrs;
		for (let i = 0, len = attrs.length; i < len; i++) if (attrs[i][0] === name) return i;
		return -1;
	}
	attrPush(attrData) {
		if (this.attrs) this.attrs.push(attrData);
		else this.attrs = [attrData];
	}
	attrSet(name, value) {
		const idx = this.attrIndex(name);
		const attrData = [name, value];
		if (idx < 0) this.attrPush(attrData);
		else this.attrs[idx] = attrData;
	}
	attrGet(name) {
		const idx = this.attrIndex(name);
		let value = null;
		if (idx >= 0) value = this.attrs[idx][1];
		return value;
	}
	attrJoin(name, value) {
		const idx = this.attrIndex(name);
		if (idx < 0) this.attrPush([name, value]);
		else this.attrs[idx][1] = `${this.attrs[idx][1]} ${value}`;
	}
};
var Ruler = class {
	constructor() {
		_defineProperty(this, "__rules__", []);
		_defineProperty(this, "__cache__", null);
	}
	__find__(name) {
		for (let i = 0; i < this.__rules__.length; i++) if (this.__rules__[i].name === name) return i;
		return -1;
	}
	__compile__() {
		const chains = new Set();
		this.__rules__.forEach((rule) => {
			if (!rule.enabled) return;
			rule.alt.forEach((altName) => {
				if (altName) chains.add(altName);
			});
		});
		this.__cache__ = Object.create(null);
		this.__cache__[""] = [];
		this.__rules__.forEach((rule) => {
			if (rule.enabled) this.__cache__[""].push(rule.fn);
		});
		chains.forEach((chain) => {
			this.__cache__[chain] = [];
			this.__rules__.forEach((rule) => {
				if (rule.enabled && rule.alt.indexOf(chain) >= 0) this.__cache__[chain].push(rule.fn);
			});
		});
	}
	at(name, fn, options = {}) {
		const index = this.__find__(name);
		if (index === -1) throw new Error(`Parser rule not found: ${name}`);
		this.__rules__[index].fn = fn;
		this.__rules__[index].alt = options.alt || [];
		this.__cache__ = null;
	}
	before(beforeName, ruleName, fn, options = {}) {
		const index = this.__find__(beforeName);
		if (index === -1) throw new Error(`Parser rule not found: ${beforeName}`);
		this.__rules__.splice(index, 0, {
			name: ruleName,
			enabled: true,
			fn,
			alt: options.alt || []
		});
		this.__cache__ = null;
	}
	after(afterName, ruleName, fn, options = {}) {
		const index = this.__find__(afterName);
		if (index === -1) throw new Error(`Parser rule not found: ${afterName}`);
		this.__rules__.splice(index + 1, 0, {
			name: ruleName,
			enabled: true,
			fn,
			alt: options.alt || []
		});
		this.__cache__ = null;
	}
	push(ruleName, fn, options = {}) {
		this.__rules__.push({
			name: ruleName,
			enabled: true,
			fn,
			alt: options.alt || []
		});
		this.__cache__ = null;
	}
	enable(list, ignoreInvalid = false) {
		if (!Array.isArray(list)) list = [list];
		const result = [];
		list.forEach((name) => {
			const idx = this.__find__(name);
			if (idx < 0) {
				if (ignoreInvalid) return;
				throw new Error(`Rules manager: invalid rule name ${name}`);
			}
			this.__rules__[idx].enabled = true;
			result.push(name);
		});
		this.__cache__ = null;
		return result;
	}
	enableOnly(list, ignoreInvalid = false) {
		if (!Array.isArray(list)) list = [list];
		this.__rules__.forEach((rule) => {
			rule.enabled = false;
		});
		this.enable(list, ignoreInvalid);
	}
	disable(list, ignoreInvalid = false) {
		if (!Array.isArray(list)) list = [list];
		const result = [];
		list.forEach((name) => {
			const idx = this.__find__(name);
			if (idx < 0) {
				if (ignoreInvalid) return;
				throw new Error(`Rules manager: invalid rule name ${name}`);
			}
			this.__rules__[idx].enabled = false;
			result.push(name);
		});
		this.__cache__ = null;
		return result;
	}
	getRules(chainName) {
		if (!this.__cache__) this.__compile__();
		return this.__cache__[chainName] || [];
	}
};
var default_rules = {};
default_rules.code_inline = function(tokens, idx, options, env, slf) {
	const token = tokens[idx];
	return `<code${slf.renderAttrs(token)}>${escapeHtml(token.content)}</code>`;
};
default_rules.code_block = function(tokens, idx, options, env, slf) {
	const token = tokens[idx];
	return `<pre${slf.renderAttrs(token)}><code>${escapeHtml(tokens[idx].content)}</code></pre>\n`;
};
default_rules.fence = function(tokens, idx, options, env, slf) {
	const token = tokens[idx];
	const info = token.info ? unescapeAll(token.info).trim() : "";
	let langName = "";
	let langAttrs = "";
	if (info) {
		const arr = info.split(/(\s+)/g);
		langName = arr[0];
		langAttrs = arr.slice(2).join("");
	}
	let highlighted;
	if (options.highlight) highlighted = options.highlight(token.content, langName, langAttrs) || escapeHtml(token.content);
	else highlighted = escapeHtml(token.content);
	if (highlighted.indexOf("<pre") === 0) return highlighted + "\n";
	if (info) {
		const i = token.attrIndex("class");
		const tmpAttrs = token.attrs ? token.attrs.slice() : [];
		if (i < 0) tmpAttrs.push(["class", `${options.langPrefix}${langName}`]);
		else {
			tmpAttrs[i] = [tmpAttrs[i][0], tmpAttrs[i][1]];
			tmpAttrs[i][1] += ` ${options.langPrefix}${langName}`;
		}
		const tmpToken = { attrs: tmpAttrs };
		return `<pre><code${slf.renderAttrs(tmpToken)}>${highlighted}</code></pre>\n`;
	}
	return `<pre><code${slf.renderAttrs(token)}>${highlighted}</code></pre>\n`;
};
default_rules.image = function(tokens, idx, options, env, slf) {
	const token = tokens[idx];
	token.attrs[token.attrIndex("alt")][1] = slf.renderInlineAsText(token.children, options, env);
	return slf.renderToken(tokens, idx, options);
};
default_rules.hardbreak = function(tokens, idx, options) {
	return options.xhtmlOut ? "<br />\n" : "<br>\n";
};
default_rules.softbreak = function(tokens, idx, options) {
	return options.breaks ? options.xhtmlOut ? "<br />\n" : "<br>\n" : "\n";
};
default_rules.text = function(tokens, idx) {
	return escapeHtml(tokens[idx].content);
};
default_rules.html_block = function(tokens, idx) {
	return tokens[idx].content;
};
default_rules.html_inline = function(tokens, idx) {
	return tokens[idx].content;
};
var Renderer = class {
	constructor() {
		_defineProperty(this, "rules", Object.assign({}, default_rules));
	}
	renderAttrs(token) {
		let i, l, result;
		if (!token.attrs) return "";
		result = "";
		for (i = 0, l = token.attrs.length; i < l; i++) result += ` ${escapeHtml(token.attrs[i][0])}="${escapeHtml(String(token.attrs[i][1]))}"`;
		return result;
	}
	renderToken(tokens, idx, options) {
		const token = tokens[idx];
		let result = "";
		if (token.hidden) return "";
		let prev = idx - 1;
		while (prev >= 0 && tokens[prev].hidden && tokens[prev].nesting === 0) prev--;
		if (token.block && token.nesting !== -1 && prev >= 0 && tokens[prev].hidden && tokens[prev].nesting === -1) result += "\n";
		result += (token.nesting === -1 ? "</" : "<") + token.tag;
		result += this.renderAttrs(token);
		if (token.nesting === 0 && options.xhtmlOut) result += " /";
		let needLf = false;
		if (token.block) {
			needLf = true;
			if (token.nesting === 1) {
				let next = idx + 1;
				while (next < tokens.length && tokens[next].hidden && tokens[next].nesting === 0) next++;
				if (next < tokens.length) {
					const nextToken = tokens[next];
					if (nextToken.type === "inline" || nextToken.hidden) needLf = false;
					else if (nextToken.nesting === -1 && nextToken.tag === token.tag) needLf = false;
				}
			}
		}
		result += needLf ? ">\n" : ">";
		return result;
	}
	renderInline(tokens, options, env) {
		let result = "";
		const rules = this.rules;
		for (let i = 0, len = tokens.length; i < len; i++) {
			const type = tokens[i].type;
			if (typeof rules[type] !== "undefined") result += rules[type](tokens, i, options, env, this);
			else result += this.renderToken(tokens, i, options);
		}
		return result;
	}
	renderInlineAsText(tokens, options, env) {
		let result = "";
		for (let i = 0, len = tokens.length; i < len; i++) switch (tokens[i].type) {
			case "text":
			case "code_inline":
				result += tokens[i].content;
				break;
			case "image":
				result += this.renderInlineAsText(tokens[i].children, options, env);
				break;
			case "html_inline":
			case "html_block":
				result += tokens[i].content;
				break;
			case "softbreak":
			case "hardbreak": result += "\n";
		}
		return result;
	}
	render(tokens, options, env) {
		let result = "";
		const rules = this.rules;
		for (let i = 0, len = tokens.length; i < len; i++) {
			const type = tokens[i].type;
			if (type === "inline") result += this.renderInline(tokens[i].children, options, env);
			else if (typeof rules[type] !== "undefined") result += rules[type](tokens, i, options, env, this);
			else result += this.renderToken(tokens, i, options);
		}
		return result;
	}
};
var StateCore = class {
	constructor(src, md, env) {
		_defineProperty(this, "tokens", []);
		_defineProperty(this, "inlineMode", false);
		_defineProperty(this, "Token", Token);
		this.src = src;
		this.env = env;
		this.md = md;
	}
};
var UNNORMALIZED_NEWLINE_RE = /\r\n?/g;
var NULL_RE = /\0/g;
function normalize(state) {
	let str;
	str = state.src.replace(UNNORMALIZED_NEWLINE_RE, "\n");
	str = str.replace(NULL_RE, "�");
	state.src = str;
}
function block(state) {
	let token;
	if (state.inlineMode) {
		token = new state.Token("inline", "", 0);
		token.content = state.src;
		token.map = [0, 1];
		token.children = [];
		state.tokens.push(token);
	} else state.md.block.parse(state.src, state.md, state.env, state.tokens);
}
function strip_references(state) {
	const tokens = state.tokens;
	let last = 0;
	for (let curr = 0; curr < tokens.length; curr++) {
		if (tokens[curr].type === "reference_definition") continue;
		if (curr !== last) tokens[last] = tokens[curr];
		last++;
	}
	if (tokens.length !== last) tokens.length = last;
}
function inline(state) {
	const tokens = state.tokens;
	for (let i = 0, l = tokens.length; i < l; i++) {
		const tok = tokens[i];
		if (tok.type === "inline") state.md.inline.parse(tok.content, state.md, state.env, tok.children);
	}
}
function isLinkOpen$1(str) {
	return /^<a[>\s]/i.test(str);
}
function isLinkClose$1(str) {
	return /^<\/a\s*>/i.test(str);
}
function linkify$1(state) {
	const blockTokens = state.tokens;
	if (!state.md.options.linkify) return;
	for (let j = 0, l = blockTokens.length; j < l; j++) {
		if (blockTokens[j].type !== "inline" || !state.md.linkify.test(blockTokens[j].content)) continue;
		const tokens = blockTokens[j].children;
		const replacements = [];
		let htmlLinkLevel = 0;
		for (let i = tokens.length - 1; i >= 0; i--) {
			const currentToken = tokens[i];
			if (currentToken.type === "link_close") {
				i--;
				while (tokens[i].level !== currentToken.level && tokens[i].type !== "link_open") i--;
				continue;
			}
			if (currentToken.type === "html_inline") {
				if (isLinkOpen$1(currentToken.content) && htmlLinkLevel > 0) htmlLinkLevel--;
				if (isLinkClose$1(currentToken.content)) htmlLinkLevel++;
			}
			if (htmlLinkLevel > 0) continue;
			if (currentToken.type === "text" && state.md.linkify.test(currentToken.content)) {
				const text = currentToken.content;
				let links = state.md.linkify.match(text);
				const nodes = [];
				let level = currentToken.level;
				let lastPos = 0;
				if (links.length > 0 && links[0].index === 0 && i > 0 && tokens[i - 1].type === "text_special") links = links.slice(1);
				for (let ln = 0; ln < links.length; ln++) {
					const url = links[ln].url;
					const fullUrl = state.md.normalizeLink(url);
					if (!state.md.validateLink(fullUrl)) continue;
					let urlText = links[ln].text;
					if (!links[ln].schema) urlText = state.md.normalizeLinkText(`http://${urlText}`).replace(/^http:\/\//, "");
					else if (links[ln].schema === "mailto:" && !/^mailto:/i.test(urlText)) urlText = state.md.normalizeLinkText(`mailto:${urlText}`).replace(/^mailto:/, "");
					else urlText = state.md.normalizeLinkText(urlText);
					const pos = links[ln].index;
					if (pos > lastPos) {
						const token = new state.Token("text", "", 0);
						token.content = text.slice(lastPos, pos);
						token.level = level;
						nodes.push(token);
					}
					const token_o = new state.Token("link_open", "a", 1);
					token_o.attrs = [["href", fullUrl]];
					token_o.level = level++;
					token_o.markup = "linkify";
					token_o.info = "auto";
					nodes.push(token_o);
					const token_t = new state.Token("text", "", 0);
					token_t.content = urlText;
					token_t.level = level;
					nodes.push(token_t);
					const token_c = new state.Token("link_close", "a", -1);
					token_c.level = --level;
					token_c.markup = "linkify";
					token_c.info = "auto";
					nodes.push(token_c);
					lastPos = links[ln].lastIndex;
				}
				if (lastPos < text.length) {
					const token = new state.Token("text", "", 0);
					token.content = text.slice(lastPos);
					token.level = level;
					nodes.push(token);
				}
				replacements.push({
					index: i,
					nodes
				});
			}
		}
		if (replacements.length > 0) {
			let newTokensLength = tokens.length;
			for (const replacement of replacements) newTokensLength += replacement.nodes.length - 1;
			const newTokens = new Array(newTokensLength);
			let replacementIndex = 0;
			let newTokenIndex = 0;
			replacements.reverse();
			for (let i = 0; i < tokens.length; i++) {
				const replacement = replacements[replacementIndex];
				if ((replacement === null || replacement === void 0 ? void 0 : replacement.index) === i) {
					for (const node of replacement.nodes) newTokens[newTokenIndex++] = node;
					replacementIndex++;
				} else newTokens[newTokenIndex++] = tokens[i];
			}
			blockTokens[j].children = newTokens;
		}
	}
}
var RARE_RE = /\+-|\.\.|\?\?\?\?|!!!!|,,|--/;
var SCOPED_ABBR_TEST_RE = /\((c|tm|r)\)/i;
var SCOPED_ABBR_RE = /\((c|tm|r)\)/gi;
var SCOPED_ABBR = {
	c: "©",
	r: "®",
	tm: "™"
};
function replaceFn(match, name) {
	return SCOPED_ABBR[name.toLowerCase()];
}
function replace_scoped(inlineTokens) {
	let inside_autolink = 0;
	for (let i = inlineTokens.length - 1; i >= 0; i--) {
		const token = inlineTokens[i];
		if (token.type === "text" && !inside_autolink) token.content = token.content.replace(SCOPED_ABBR_RE, replaceFn);
		if (token.type === "link_open" && token.info === "auto") inside_autolink--;
		if (token.type === "link_close" && token.info === "auto") inside_autolink++;
	}
}
function replace_rare(inlineTokens) {
	let inside_autolink = 0;
	for (let i = inlineTokens.length - 1; i >= 0; i--) {
		const token = inlineTokens[i];
		if (token.type === "text" && !inside_autolink) {
			if (RARE_RE.test(token.content)) token.content = token.content.replace(/\+-/g, "±").replace(/\.{2,}/g, "…").replace(/([?!])…/g, "$1..").replace(/([?!]){4,}/g, "$1$1$1").replace(/,{2,}/g, ",").replace(/(^|[^-])---(?=[^-]|$)/gm, "$1—").replace(/(^|\s)--(?=\s|$)/gm, "$1–").replace(/(^|[^-\s])--(?=[^-\s]|$)/gm, "$1–");
		}
		if (token.type === "link_open" && token.info === "auto") inside_autolink--;
		if (token.type === "link_close" && token.info === "auto") inside_autolink++;
	}
}
function replace(state) {
	let blkIdx;
	if (!state.md.options.typographer) return;
	for (blkIdx = state.tokens.length - 1; blkIdx >= 0; blkIdx--) {
		if (state.tokens[blkIdx].type !== "inline") continue;
		if (SCOPED_ABBR_TEST_RE.test(state.tokens[blkIdx].content)) replace_scoped(state.tokens[blkIdx].children);
		if (RARE_RE.test(state.tokens[blkIdx].content)) replace_rare(state.tokens[blkIdx].children);
	}
}
var QUOTE_TEST_RE = /['"]/;
var QUOTE_RE = /['"]/g;
var APOSTROPHE = "’";
var MAX_OPENERS = 1e3;
function truncateStack(stack, heads, length) {
	while (stack.length > length) {
		const item = stack.pop();
		if (item.isSingleQuote) heads.single = item.prevSameQuoteIdx;
		else heads.double = item.prevSameQuoteIdx;
	}
}
function addReplacement(replacements, tokenIdx, pos, ch) {
	if (!replacements[tokenIdx]) replacements[tokenIdx] = [];
	replacements[tokenIdx].push({
		pos,
		ch
	});
}
function applyReplacements(str, replacements) {
	let result = "";
	let lastPos = 0;
	replacements.sort((a, b) => a.pos - b.pos);
	for (let i = 0; i < replacements.length; i++) {
		const replacement = replacements[i];
		result += str.slice(lastPos, replacement.pos) + replacement.ch;
		lastPos = replacement.pos + 1;
	}
	return result + str.slice(lastPos);
}
function process_inlines(tokens, state) {
	let j;
	const stack = [];
	const heads = {
		single: -1,
		double: -1
	};
	const replacements = {};
	for (let i = 0; i < tokens.length; i++) {
		const token = tokens[i];
		const thisLevel = tokens[i].level;
		for (j = stack.length - 1; j >= 0; j--) if (stack[j].level <= thisLevel) break;
		truncateStack(stack, heads, j + 1);
		if (token.type !== "text") continue;
		const text = token.content;
		let pos = 0;
		const max = text.length;
		OUTER: while (pos < max) {
			QUOTE_RE.lastIndex = pos;
			const t = QUOTE_RE.exec(text);
			if (!t) break;
			let canOpen = true;
			let canClose = true;
			pos = t.index + 1;
			const isSingle = t[0] === "'";
			let lastChar = 32;
			if (t.index - 1 >= 0) lastChar = text.charCodeAt(t.index - 1);
			else for (j = i - 1; j >= 0; j--) {
				if (tokens[j].type === "softbreak" || tokens[j].type === "hardbreak") break;
				if (!tokens[j].content) continue;
				lastChar = tokens[j].content.charCodeAt(tokens[j].content.length - 1);
				break;
			}
			let nextChar = 32;
			if (pos < max) nextChar = text.charCodeAt(pos);
			else for (j = i + 1; j < tokens.length; j++) {
				if (tokens[j].type === "softbreak" || tokens[j].type === "hardbreak") break;
				if (!tokens[j].content) continue;
				nextChar = tokens[j].content.charCodeAt(0);
				break;
			}
			const isLastPunctChar = isMdAsciiPunct(lastChar) || isPunctCharCode(lastChar);
			const isNextPunctChar = isMdAsciiPunct(nextChar) || isPunctCharCode(nextChar);
			const isLastWhiteSpace = isWhiteSpace(lastChar);
			const isNextWhiteSpace = isWhiteSpace(nextChar);
			if (isNextWhiteSpace) canOpen = false;
			else if (isNextPunctChar) {
				if (!(isLastWhiteSpace || isLastPunctChar)) canOpen = false;
			}
			if (isLastWhiteSpace) canClose = false;
			else if (isLastPunctChar) {
				if (!(isNextWhiteSpace || isNextPunctChar)) canClose = false;
			}
			if (nextChar === 34 && t[0] === "\"") {
				if (lastChar >= 48 && lastChar <= 57) canClose = canOpen = false;
			}
			if (canOpen && canClose) {
				canOpen = isLastPunctChar;
				canClose = isNextPunctChar;
			}
			if (!canOpen && !canClose) {
				if (isSingle) addReplacement(replacements, i, t.index, APOSTROPHE);
				continue;
			}
			if (canClose) {
				j = isSingle ? heads.single : heads.double;
				if (j >= 0 && stack[j].level === thisLevel) {
					const item = stack[j];
					let openQuote;
					let closeQuote;
					if (isSingle) {
						openQuote = state.md.options.quotes[2];
						closeQuote = state.md.options.quotes[3];
					} else {
						openQuote = state.md.options.quotes[0];
						closeQuote = state.md.options.quotes[1];
					}
					addReplacement(replacements, i, t.index, closeQuote);
					addReplacement(replacements, item.tokenIdx, item.contentPos, openQuote);
					truncateStack(stack, heads, j);
					continue OUTER;
				}
			}
			if (canOpen) {
				if (stack.length >= MAX_OPENERS) return;
				stack.push({
					tokenIdx: i,
					contentPos: t.index,
					isSingleQuote: isSingle,
					level: thisLevel,
					prevSameQuoteIdx: isSingle ? heads.single : heads.double
				});
				if (isSingle) heads.single = stack.length - 1;
				else heads.double = stack.length - 1;
			} else if (canClose && isSingle) addReplacement(replacements, i, t.index, APOSTROPHE);
		}
	}
	Object.keys(replacements).forEach(function(tokenIdx) {
		const idx = Number(tokenIdx);
		tokens[idx].content = applyReplacements(tokens[idx].content, replacements[tokenIdx]);
	});
}
function smartquotes(state) {
	if (!state.md.options.typographer) return;
	for (let blkIdx = state.tokens.length - 1; blkIdx >= 0; blkIdx--) {
		if (state.tokens[blkIdx].type !== "inline" || !QUOTE_TEST_RE.test(state.tokens[blkIdx].content)) continue;
		process_inlines(state.tokens[blkIdx].children, state);
	}
}
function join_alt(tokens) {
	let curr, last;
	const max = tokens.length;
	for (curr = 0; curr < max; curr++) if (tokens[curr].type === "text_special") tokens[curr].type = "text";
	for (curr = last = 0; curr < max; curr++) if (tokens[curr].type === "text" && curr + 1 < max && tokens[curr + 1].type === "text") tokens[curr + 1].content = tokens[curr].content + tokens[curr + 1].content;
	else {
		if (curr !== last) tokens[last] = tokens[curr];
		last++;
	}
	if (curr !== last) tokens.length = last;
}
function text_join(state) {
	let curr, last;
	const blockTokens = state.tokens;
	const l = blockTokens.length;
	for (let j = 0; j < l; j++) {
		if (blockTokens[j].type !== "inline") continue;
		const tokens = blockTokens[j].children;
		const max = tokens.length;
		for (curr = 0; curr < max; curr++) {
			if (tokens[curr].type === "text_special") tokens[curr].type = "text";
			if (tokens[curr].children) join_alt(tokens[curr].children);
		}
		for (curr = last = 0; curr < max; curr++) if (tokens[curr].type === "text" && curr + 1 < max && tokens[curr + 1].type === "text") tokens[curr + 1].content = tokens[curr].content + tokens[curr + 1].content;
		else {
			if (curr !== last) tokens[last] = tokens[curr];
			last++;
		}
		if (curr !== last) tokens.length = last;
	}
}
var _rules$2 = [
	["normalize", normalize],
	["block", block],
	["strip_references", strip_references],
	["inline", inline],
	["linkify", linkify$1],
	["replacements", replace],
	["smartquotes", smartquotes],
	["text_join", text_join]
];
var ParserCore = class {
	constructor() {
		_defineProperty(this, "ruler", new Ruler());
		_defineProperty(this, "State", StateCore);
		for (let i = 0; i < _rules$2.length; i++) this.ruler.push(_rules$2[i][0], _rules$2[i][1]);
	}
	process(state) {
		const rules = this.ruler.getRules("");
		for (let i = 0, l = rules.length; i < l; i++) rules[i](state);
	}
};
var StateBlock = class {
	constructor(src, md, env, tokens) {
		_defineProperty(this, "bMarks", []);
		_defineProperty(this, "eMarks", []);
		_defineProperty(this, "tShift", []);
		_defineProperty(this, "sCount", []);
		_defineProperty(this, "bsCount", []);
		_defineProperty(this, "blkIndent", 0);
		_defineProperty(this, "line", 0);
		_defineProperty(this, "lineMax", 0);
		_defineProperty(this, "tight", false);
		_defineProperty(this, "listIndent", -1);
		_defineProperty(this, "parentType", "root");
		_defineProperty(this, "level", 0);
		_defineProperty(this, "Token", Token);
		this.src = src;
		this.md = md;
		this.env = env;
		this.tokens = tokens;
		const s = this.src;
		for (let start = 0, pos = 0, indent = 0, offset = 0, len = s.length, indent_found = false; pos < len; pos++) {
			const ch = s.charCodeAt(pos);
			if (!indent_found) {
				if (isSpace(ch)) {
					indent++;
					if (ch === 9) offset += 4 - offset % 4;
					else offset++;
					continue;
				} else indent_found = true;
			}
			if (ch === 10 || pos === len - 1) {
				if (ch !== 10) pos++;
				this.bMarks.push(start);
				this.eMarks.push(pos);
				this.tShift.push(indent);
				this.sCount.push(offset);
				this.bsCount.push(0);
				indent_found = false;
				indent = 0;
				offset = 0;
				start = pos + 1;
			}
		}
		this.bMarks.push(s.length);
		this.eMarks.push(s.length);
		this.tShift.push(0);
		this.sCount.push(0);
		this.bsCount.push(0);
		this.lineMax = this.bMarks.length - 1;
	}
	push(type, tag, nesting) {
		const token = new Token(type, tag, nesting);
		token.block = true;
		if (nesting < 0) this.level--;
		token.level = this.level;
		if (nesting > 0) this.level++;
		this.tokens.push(token);
		return token;
	}
	isEmpty(line) {
		return this.bMarks[line] + this.tShift[line] >= this.eMarks[line];
	}
	skipEmptyLines(from) {
		for (let max = this.lineMax; from < max; from++) if (this.bMarks[from] + this.tShift[from] < this.eMarks[from]) break;
		return from;
	}
	skipSpaces(pos) {
		for (let max = this.src.length; pos < max; pos++) if (!isSpace(this.src.charCodeAt(pos))) break;
		return pos;
	}
	skipSpacesBack(pos, min) {
		if (pos <= min) return pos;
		while (pos > min) if (!isSpace(this.src.charCodeAt(--pos))) return pos + 1;
		return pos;
	}
	skipChars(pos, code) {
		for (let max = this.src.length; pos < max; pos++) if (this.src.charCodeAt(pos) !== code) break;
		return pos;
	}
	skipCharsBack(pos, code, min) {
		if (pos <= min) return pos;
		while (pos > min) if (code !== this.src.charCodeAt(--pos)) return pos + 1;
		return pos;
	}
	getLines(begin, end, indent, keepLastLF) {
		if (begin >= end) return "";
		const queue = new Array(end - begin);
		for (let i = 0, line = begin; line < end; line++, i++) {
			let lineIndent = 0;
			const lineStart = this.bMarks[line];
			let first = lineStart;
			let last;
			if (line + 1 < end || keepLastLF) last = this.eMarks[line] + 1;
			else last = this.eMarks[line];
			while (first < last && lineIndent < indent) {
				const ch = this.src.charCodeAt(first);
				if (isSpace(ch)) {
					if (ch === 9) lineIndent += 4 - (lineIndent + this.bsCount[line]) % 4;
					else lineIndent++;
				} else if (first - lineStart < this.tShift[line]) lineIndent++;
				else break;
				first++;
			}
			if (lineIndent > indent) queue[i] = new Array(lineIndent - indent + 1).join(" ") + this.src.slice(first, last);
			else queue[i] = this.src.slice(first, last);
		}
		return queue.join("");
	}
};
var MAX_AUTOCOMPLETED_CELLS = 65536;
function getLine(state, line) {
	const pos = state.bMarks[line] + state.tShift[line];
	const max = state.eMarks[line];
	return state.src.slice(pos, max);
}
function escapedSplit(str) {
	const result = [];
	const max = str.length;
	let pos = 0;
	let ch = str.charCodeAt(pos);
	let isEscaped = false;
	let lastPos = 0;
	let current = "";
	while (pos < max) {
		if (ch === 124) {
			if (!isEscaped) {
				result.push(current + str.substring(lastPos, pos));
				current = "";
				lastPos = pos + 1;
			} else {
				current += str.substring(lastPos, pos - 1);
				lastPos = pos;
			}
		}
		isEscaped = ch === 92;
		pos++;
		ch = str.charCodeAt(pos);
	}
	result.push(current + str.substring(lastPos));
	return result;
}
function table(state, startLine, endLine, silent) {
	if (startLine + 2 > endLine) return false;
	let nextLine = startLine + 1;
	if (state.sCount[nextLine] < state.blkIndent) return false;
	if (state.sCount[nextLine] - state.blkIndent >= 4) return false;
	let pos = state.bMarks[nextLine] + state.tShift[nextLine];
	if (pos >= state.eMarks[nextLine]) return false;
	const firstCh = state.src.charCodeAt(pos++);
	if (firstCh !== 124 && firstCh !== 45 && firstCh !== 58) return false;
	if (pos >= state.eMarks[nextLine]) return false;
	const secondCh = state.src.charCodeAt(pos++);
	if (secondCh !== 124 && secondCh !== 45 && secondCh !== 58 && !isSpace(secondCh)) return false;
	if (firstCh === 45 && isSpace(secondCh)) return false;
	while (pos < state.eMarks[nextLine]) {
		const ch = state.src.charCodeAt(pos);
		if (ch !== 124 && ch !== 45 && ch !== 58 && !isSpace(ch)) return false;
		pos++;
	}
	let lineText = getLine(state, startLine + 1);
	let columns = lineText.split("|");
	const aligns = [];
	for (let i = 0; i < columns.length; i++) {
		const t = columns[i].trim();
		if (!t) {
			if (i === 0 || i === columns.length - 1) continue;
			else return false;
		}
		if (!/^:?-+:?$/.test(t)) return false;
		if (t.charCodeAt(t.length - 1) === 58) aligns.push(t.charCodeAt(0) === 58 ? "center" : "right");
		else if (t.charCodeAt(0) === 58) aligns.push("left");
		else aligns.push("");
	}
	lineText = getLine(state, startLine).trim();
	if (lineText.indexOf("|") === -1) return false;
	if (state.sCount[startLine] - state.blkIndent >= 4) return false;
	columns = escapedSplit(lineText);
	if (columns.length && columns[0] === "") columns.shift();
	if (columns.length && columns[columns.length - 1] === "") columns.pop();
	const columnCount = columns.length;
	if (columnCount === 0 || columnCount !== aligns.length) return false;
	if (silent) return true;
	const oldParentType = state.parentType;
	state.parentType = "table";
	const terminatorRules = state.md.block.ruler.getRules("blockquote");
	const token_to = state.push("table_open", "table", 1);
	const tableLines = [startLine, 0];
	token_to.map = tableLines;
	const token_tho = state.push("thead_open", "thead", 1);
	token_tho.map = [startLine, startLine + 1];
	const token_htro = state.push("tr_open", "tr", 1);
	token_htro.map = [startLine, startLine + 1];
	for (let i = 0; i < columns.length; i++) {
		const token_ho = state.push("th_open", "th", 1);
		if (aligns[i]) token_ho.attrs = [["style", `text-align:${aligns[i]}`]];
		const token_il = state.push("inline", "", 0);
		token_il.content = columns[i].trim();
		token_il.children = [];
		state.push("th_close", "th", -1);
	}
	state.push("tr_close", "tr", -1);
	state.push("thead_close", "thead", -1);
	let tbodyLines;
	let autocompletedCells = 0;
	for (nextLine = startLine + 2; nextLine < endLine; nextLine++) {
		if (state.sCount[nextLine] < state.blkIndent) break;
		let terminate = false;
		for (let i = 0, l = terminatorRules.length; i < l; i++) if (terminatorRules[i](state, nextLine, endLine, true)) {
			terminate = true;
			break;
		}
		if (terminate) break;
		lineText = getLine(state, nextLine).trim();
		if (!lineText) break;
		if (state.sCount[nextLine] - state.blkIndent >= 4) break;
		columns = escapedSplit(lineText);
		if (columns.length && columns[0] === "") columns.shift();
		if (columns.length && columns[columns.length - 1] === "") columns.pop();
		autocompletedCells += columnCount - columns.length;
		if (autocompletedCells > MAX_AUTOCOMPLETED_CELLS) break;
		if (nextLine === startLine + 2) {
			const token_tbo = state.push("tbody_open", "tbody", 1);
			token_tbo.map = tbodyLines = [startLine + 2, 0];
		}
		const token_tro = state.push("tr_open", "tr", 1);
		token_tro.map = [nextLine, nextLine + 1];
		for (let i = 0; i < columnCount; i++) {
			const token_tdo = state.push("td_open", "td", 1);
			if (aligns[i]) token_tdo.attrs = [["style", `text-align:${aligns[i]}`]];
			const token_il = state.push("inline", "", 0);
			token_il.content = columns[i] ? columns[i].trim() : "";
			token_il.children = [];
			state.push("td_close", "td", -1);
		}
		state.push("tr_close", "tr", -1);
	}
	if (tbodyLines) {
		state.push("tbody_close", "tbody", -1);
		tbodyLines[1] = nextLine;
	}
	state.push("table_close", "table", -1);
	tableLines[1] = nextLine;
	state.parentType = oldParentType;
	state.line = nextLine;
	return true;
}
function code(state, startLine, endLine) {
	if (state.sCount[startLine] - state.blkIndent < 4) return false;
	let nextLine = startLine + 1;
	let last = nextLine;
	while (nextLine < endLine) {
		if (state.isEmpty(nextLine)) {
			nextLine++;
			continue;
		}
		if (state.sCount[nextLine] - state.blkIndent >= 4) {
			nextLine++;
			last = nextLine;
			continue;
		}
		break;
	}
	state.line = last;
	const token = state.push("code_block", "code", 0);
	token.content = state.getLines(startLine, last, 4 + state.blkIndent, false) + "\n";
	token.map = [startLine, state.line];
	return true;
}
function fence(state, startLine, endLine, silent) {
	let pos = state.bMarks[startLine] + state.tShift[startLine];
	let max = state.eMarks[startLine];
	if (state.sCount[startLine] - state.blkIndent >= 4) return false;
	if (pos + 3 > max) return false;
	const marker = state.src.charCodeAt(pos);
	if (marker !== 126 && marker !== 96) return false;
	let mem = pos;
	pos = state.skipChars(pos, marker);
	let len = pos - mem;
	if (len < 3) return false;
	const markup = state.src.slice(mem, pos);
	const params = state.src.slice(pos, max);
	if (marker === 96) {
		if (params.indexOf(String.fromCharCode(marker)) >= 0) return false;
	}
	if (silent) return true;
	let nextLine = startLine;
	let haveEndMarker = false;
	for (;;) {
		nextLine++;
		if (nextLine >= endLine) break;
		pos = mem = state.bMarks[nextLine] + state.tShift[nextLine];
		max = state.eMarks[nextLine];
		if (pos < max && state.sCount[nextLine] < state.blkIndent) break;
		if (state.src.charCodeAt(pos) !== marker) continue;
		if (state.sCount[nextLine] - state.blkIndent >= 4) continue;
		pos = state.skipChars(pos, marker);
		if (pos - mem < len) continue;
		pos = state.skipSpaces(pos);
		if (pos < max) continue;
		haveEndMarker = true;
		break;
	}
	len = state.sCount[startLine];
	state.line = nextLine + (haveEndMarker ? 1 : 0);
	const token = state.push("fence", "code", 0);
	token.info = params;
	token.content = state.getLines(startLine + 1, nextLine, len, true);
	token.markup = markup;
	token.map = [startLine, state.line];
	return true;
}
function blockquote(state, startLine, endLine, silent) {
	let pos = state.bMarks[startLine] + state.tShift[startLine];
	let max = state.eMarks[startLine];
	const oldLineMax = state.lineMax;
	if (state.sCount[startLine] - state.blkIndent >= 4) return false;
	if (state.src.charCodeAt(pos) !== 62) return false;
	if (silent) return true;
	const oldBMarks = [];
	const oldBSCount = [];
	const oldSCount = [];
	const oldTShift = [];
	const terminatorRules = state.md.block.ruler.getRules("blockquote");
	const oldParentType = state.parentType;
	state.parentType = "blockquote";
	let lastLineEmpty = false;
	let nextLine;
	for (nextLine = startLine; nextLine < endLine; nextLine++) {
		const isOutdented = state.sCount[nextLine] < state.blkIndent;
		pos = state.bMarks[nextLine] + state.tShift[nextLine];
		max = state.eMarks[nextLine];
		if (pos >= max) break;
		if (state.src.charCodeAt(pos++) === 62 && !isOutdented) {
			let initial = state.sCount[nextLine] + 1;
			let spaceAfterMarker;
			let adjustTab;
			if (state.src.charCodeAt(pos) === 32) {
				pos++;
				initial++;
				adjustTab = false;
				spaceAfterMarker = true;
			} else if (state.src.charCodeAt(pos) === 9) {
				spaceAfterMarker = true;
				if ((state.bsCount[nextLine] + initial) % 4 === 3) {
					pos++;
					initial++;
					adjustTab = false;
				} else adjustTab = true;
			} else spaceAfterMarker = false;
			let offset = initial;
			oldBMarks.push(state.bMarks[nextLine]);
			state.bMarks[nextLine] = pos;
			while (pos < max) {
				const ch = state.src.charCodeAt(pos);
				if (isSpace(ch)) {
					if (ch === 9) offset += 4 - (offset + state.bsCount[nextLine] + (adjustTab ? 1 : 0)) % 4;
					else offset++;
				} else break;
				pos++;
			}
			lastLineEmpty = pos >= max;
			oldBSCount.push(state.bsCount[nextLine]);
			state.bsCount[nextLine] = state.sCount[nextLine] + 1 + (spaceAfterMarker ? 1 : 0);
			oldSCount.push(state.sCount[nextLine]);
			state.sCount[nextLine] = offset - initial;
			oldTShift.push(state.tShift[nextLine]);
			state.tShift[nextLine] = pos - state.bMarks[nextLine];
			continue;
		}
		if (lastLineEmpty) break;
		let terminate = false;
		for (let i = 0, l = terminatorRules.length; i < l; i++) if (terminatorRules[i](state, nextLine, endLine, true)) {
			terminate = true;
			break;
		}
		if (terminate) {
			state.lineMax = nextLine;
			if (state.blkIndent !== 0) {
				oldBMarks.push(state.bMarks[nextLine]);
				oldBSCount.push(state.bsCount[nextLine]);
				oldTShift.push(state.tShift[nextLine]);
				oldSCount.push(state.sCount[nextLine]);
				state.sCount[nextLine] -= state.blkIndent;
			}
			break;
		}
		oldBMarks.push(state.bMarks[nextLine]);
		oldBSCount.push(state.bsCount[nextLine]);
		oldTShift.push(state.tShift[nextLine]);
		oldSCount.push(state.sCount[nextLine]);
		state.sCount[nextLine] = -1;
	}
	const oldIndent = state.blkIndent;
	state.blkIndent = 0;
	const token_o = state.push("blockquote_open", "blockquote", 1);
	token_o.markup = ">";
	const lines = [startLine, 0];
	token_o.map = lines;
	state.md.block.tokenize(state, startLine, nextLine);
	const token_c = state.push("blockquote_close", "blockquote", -1);
	token_c.markup = ">";
	state.lineMax = oldLineMax;
	state.parentType = oldParentType;
	lines[1] = state.line;
	for (let i = 0; i < oldTShift.length; i++) {
		state.bMarks[i + startLine] = oldBMarks[i];
		state.tShift[i + startLine] = oldTShift[i];
		state.sCount[i + startLine] = oldSCount[i];
		state.bsCount[i + startLine] = oldBSCount[i];
	}
	state.blkIndent = oldIndent;
	return true;
}
function hr(state, startLine, endLine, silent) {
	const max = state.eMarks[startLine];
	if (state.sCount[startLine] - state.blkIndent >= 4) return false;
	let pos = state.bMarks[startLine] + state.tShift[startLine];
	const marker = state.src.charCodeAt(pos++);
	if (marker !== 42 && marker !== 45 && marker !== 95) return false;
	let cnt = 1;
	while (pos < max) {
		const ch = state.src.charCodeAt(pos++);
		if (ch !== marker && !isSpace(ch)) return false;
		if (ch === marker) cnt++;
	}
	if (cnt < 3) return false;
	if (silent) return true;
	state.line = startLine + 1;
	const token = state.push("hr", "hr", 0);
	token.map = [startLine, state.line];
	token.markup = Array(cnt + 1).join(String.fromCharCode(marker));
	return true;
}
function skipBulletListMarker(state, startLine) {
	const max = state.eMarks[startLine];
	let pos = state.bMarks[startLine] + state.tShift[startLine];
	const marker = state.src.charCodeAt(pos++);
	if (marker !== 42 && marker !== 45 && marker !== 43) return -1;
	if (pos < max) {
		if (!isSpace(state.src.charCodeAt(pos))) return -1;
	}
	return pos;
}
function skipOrderedListMarker(state, startLine) {
	const start = state.bMarks[startLine] + state.tShift[startLine];
	const max = state.eMarks[startLine];
	let pos = start;
	if (pos + 1 >= max) return -1;
	let ch = state.src.charCodeAt(pos++);
	if (ch < 48 || ch > 57) return -1;
	for (;;) {
		if (pos >= max) return -1;
		ch = state.src.charCodeAt(pos++);
		if (ch >= 48 && ch <= 57) {
			if (pos - start >= 10) return -1;
			continue;
		}
		if (ch === 41 || ch === 46) break;
		return -1;
	}
	if (pos < max) {
		ch = state.src.charCodeAt(pos);
		if (!isSpace(ch)) return -1;
	}
	return pos;
}
function markTightParagraphs(state, idx) {
	const level = state.level + 2;
	for (let i = idx + 2, l = state.tokens.length - 2; i < l; i++) if (state.tokens[i].level === level && state.tokens[i].type === "paragraph_open") {
		state.tokens[i + 2].hidden = true;
		state.tokens[i].hidden = true;
		i += 2;
	}
}
function list(state, startLine, endLine, silent) {
	let max, pos, start, token;
	let nextLine = startLine;
	let tight = true;
	if (state.sCount[nextLine] - state.blkIndent >= 4) return false;
	if (state.listIndent >= 0 && state.sCount[nextLine] - state.listIndent >= 4 && state.sCount[nextLine] < state.blkIndent) return false;
	let isTerminatingParagraph = false;
	if (silent && state.parentType === "paragraph") {
		if (state.sCount[nextLine] >= state.blkIndent) isTerminatingParagraph = true;
	}
	let isOrdered;
	let markerValue;
	let posAfterMarker;
	if ((posAfterMarker = skipOrderedListMarker(state, nextLine)) >= 0) {
		isOrdered = true;
		start = state.bMarks[nextLine] + state.tShift[nextLine];
		markerValue = Number(state.src.slice(start, posAfterMarker - 1));
		if (isTerminatingParagraph && markerValue !== 1) return false;
	} else if ((posAfterMarker = skipBulletListMarker(state, nextLine)) >= 0) isOrdered = false;
	else return false;
	if (isTerminatingParagraph) {
		if (state.skipSpaces(posAfterMarker) >= state.eMarks[nextLine]) return false;
	}
	if (silent) return true;
	const markerCharCode = state.src.charCodeAt(posAfterMarker - 1);
	const listTokIdx = state.tokens.length;
	if (isOrdered) {
		token = state.push("ordered_list_open", "ol", 1);
		if (markerValue !== 1) token.attrs = [["start", markerValue]];
	} else token = state.push("bullet_list_open", "ul", 1);
	const listLines = [nextLine, 0];
	token.map = listLines;
	token.markup = String.fromCharCode(markerCharCode);
	let prevEmptyEnd = false;
	const terminatorRules = state.md.block.ruler.getRules("list");
	const oldParentType = state.parentType;
	state.parentType = "list";
	while (nextLine < endLine) {
		pos = posAfterMarker;
		max = state.eMarks[nextLine];
		const initial = state.sCount[nextLine] + posAfterMarker - (state.bMarks[nextLine] + state.tShift[nextLine]);
		let offset = initial;
		while (pos < max) {
			const ch = state.src.charCodeAt(pos);
			if (ch === 9) offset += 4 - (offset + state.bsCount[nextLine]) % 4;
			else if (ch === 32) offset++;
			else break;
			pos++;
		}
		const contentStart = pos;
		let indentAfterMarker;
		if (contentStart >= max) indentAfterMarker = 1;
		else indentAfterMarker = offset - initial;
		if (indentAfterMarker > 4) indentAfterMarker = 1;
		const indent = initial + indentAfterMarker;
		token = state.push("list_item_open", "li", 1);
		token.markup = String.fromCharCode(markerCharCode);
		const itemLines = [nextLine, 0];
		token.map = itemLines;
		if (isOrdered) token.info = state.src.slice(start, posAfterMarker - 1);
		const oldTight = state.tight;
		const oldTShift = state.tShift[nextLine];
		const oldSCount = state.sCount[nextLine];
		const oldListIndent = state.listIndent;
		state.listIndent = state.blkIndent;
		state.blkIndent = indent;
		state.tight = true;
		state.tShift[nextLine] = contentStart - state.bMarks[nextLine];
		state.sCount[nextLine] = offset;
		if (contentStart >= max && state.isEmpty(nextLine + 1)) state.line = Math.min(state.line + 2, endLine);
		else state.md.block.tokenize(state, nextLine, endLine);
		if (!state.tight || prevEmptyEnd) tight = false;
		prevEmptyEnd = state.line - nextLine > 1 && state.isEmpty(state.line - 1);
		state.blkIndent = state.listIndent;
		state.listIndent = oldListIndent;
		state.tShift[nextLine] = oldTShift;
		state.sCount[nextLine] = oldSCount;
		state.tight = oldTight;
		token = state.push("list_item_close", "li", -1);
		token.markup = String.fromCharCode(markerCharCode);
		nextLine = state.line;
		itemLines[1] = nextLine;
		if (nextLine >= endLine) break;
		if (state.sCount[nextLine] < state.blkIndent) break;
		if (state.sCount[nextLine] - state.blkIndent >= 4) break;
		let terminate = false;
		for (let i = 0, l = terminatorRules.length; i < l; i++) if (terminatorRules[i](state, nextLine, endLine, true)) {
			terminate = true;
			break;
		}
		if (terminate) break;
		if (isOrdered) {
			posAfterMarker = skipOrderedListMarker(state, nextLine);
			if (posAfterMarker < 0) break;
			start = state.bMarks[nextLine] + state.tShift[nextLine];
		} else {
			posAfterMarker = skipBulletListMarker(state, nextLine);
			if (posAfterMarker < 0) break;
		}
		if (markerCharCode !== state.src.charCodeAt(posAfterMarker - 1)) break;
	}
	if (isOrdered) token = state.push("ordered_list_close", "ol", -1);
	else token = state.push("bullet_list_close", "ul", -1);
	token.markup = String.fromCharCode(markerCharCode);
	listLines[1] = nextLine;
	state.line = nextLine;
	state.parentType = oldParentType;
	if (tight) markTightParagraphs(state, listTokIdx);
	return true;
}
var MAX_LABEL_LENGTH = 999;
function countCodePoints(str) {
	let length = str.length;
	for (let i = 0; i < str.length - 1; i++) {
		const high = str.charCodeAt(i);
		if (high < 55296 || high > 56319) continue;
		const low = str.charCodeAt(i + 1);
		if (low >= 56320 && low <= 57343) {
			length--;
			i++;
		}
	}
	return length;
}
function lineEnd(state, line) {
	return Math.min(state.eMarks[line] + 1, state.src.length);
}
function getNextLinePos(state, nextLine) {
	const endLine = state.lineMax;
	if (nextLine >= endLine || state.isEmpty(nextLine)) return -1;
	let isContinuation = false;
	if (state.sCount[nextLine] - state.blkIndent > 3) isContinuation = true;
	if (state.sCount[nextLine] < 0) isContinuation = true;
	if (!isContinuation) {
		const terminatorRules = state.md.block.ruler.getRules("reference");
		const oldParentType = state.parentType;
		state.parentType = "reference";
		let terminate = false;
		for (let i = 0, l = terminatorRules.length; i < l; i++) if (terminatorRules[i](state, nextLine, endLine, true)) {
			terminate = true;
			break;
		}
		state.parentType = oldParentType;
		if (terminate) return -1;
	}
	return state.bMarks[nextLine] + state.tShift[nextLine];
}
function reference(state, startLine, _endLine, silent) {
	const src = state.src;
	let pos = state.bMarks[startLine] + state.tShift[startLine];
	let nextLine = startLine + 1;
	if (state.sCount[startLine] - state.blkIndent >= 4) return false;
	if (src.charCodeAt(pos) !== 91) return false;
	let max = lineEnd(state, startLine);
	let rawLabel = "";
	let labelEnd = -1;
	let segmentStart = ++pos;
	while (pos < max) {
		if (rawLabel.length + pos - segmentStart > MAX_LABEL_LENGTH * 2) return false;
		let ch = src.charCodeAt(pos);
		if (ch === 91) return false;
		if (ch === 93) {
			labelEnd = pos;
			break;
		}
		if (ch === 92) ch = src.charCodeAt(++pos);
		if (ch === 10 && pos < max) {
			const nextPos = getNextLinePos(state, nextLine);
			if (nextPos < 0) return false;
			rawLabel += src.slice(segmentStart, max);
			pos = segmentStart = nextPos;
			max = lineEnd(state, nextLine++);
			continue;
		}
		pos++;
	}
	if (labelEnd < 0 || src.charCodeAt(labelEnd + 1) !== 58) return false;
	rawLabel += src.slice(segmentStart, labelEnd);
	if (rawLabel.length > MAX_LABEL_LENGTH && countCodePoints(rawLabel) > MAX_LABEL_LENGTH) return false;
	pos = labelEnd + 2;
	while (pos < max) {
		const ch = src.charCodeAt(pos);
		if (ch === 10) {
			const nextPos = getNextLinePos(state, nextLine);
			if (nextPos < 0) break;
			pos = nextPos;
			max = lineEnd(state, nextLine++);
		} else if (isSpace(ch)) pos++;
		else break;
	}
	const destRes = state.md.helpers.parseLinkDestination(src, pos, max);
	if (!destRes.ok) return false;
	const href = state.md.normalizeLink(destRes.str);
	if (!state.md.validateLink(href)) return false;
	pos = destRes.pos;
	const destEndPos = pos;
	const destEndMax = max;
	const destEndLineNo = nextLine;
	while (pos < max) {
		const ch = src.charCodeAt(pos);
		if (ch === 10) {
			const nextPos = getNextLinePos(state, nextLine);
			if (nextPos < 0) break;
			pos = nextPos;
			max = lineEnd(state, nextLine++);
		} else if (isSpace(ch)) pos++;
		else break;
	}
	const titleStart = pos;
	let titleRes = state.md.helpers.parseLinkTitle(src, pos, max);
	while (titleRes.can_continue) {
		const nextPos = getNextLinePos(state, nextLine);
		if (nextPos < 0) break;
		pos = nextPos;
		max = lineEnd(state, nextLine++);
		titleRes = state.md.helpers.parseLinkTitle(src, pos, max, titleRes);
	}
	let title;
	if (titleStart !== destEndPos && titleRes.ok) {
		title = titleRes.str;
		pos = titleRes.pos;
	} else {
		title = "";
		pos = destEndPos;
		max = destEndMax;
		nextLine = destEndLineNo;
	}
	while (pos < max) {
		if (!isSpace(src.charCodeAt(pos))) break;
		pos++;
	}
	if (pos < max && src.charCodeAt(pos) !== 10) {
		if (title) {
			title = "";
			pos = destEndPos;
			max = destEndMax;
			nextLine = destEndLineNo;
			while (pos < max) {
				if (!isSpace(src.charCodeAt(pos))) break;
				pos++;
			}
		}
	}
	if (pos < max && src.charCodeAt(pos) !== 10) return false;
	const label = normalizeReference(rawLabel);
	if (!label) return false;
	if (silent) return true;
	if (typeof state.env.references === "undefined") state.env.references = {};
	if (typeof state.env.references[label] === "undefined") state.env.references[label] = {
		title,
		href
	};
	const token = state.push("reference_definition", "", 0);
	token.map = [startLine, nextLine];
	token.hidden = true;
	const meta = Object.create(null);
	meta.label = label;
	token.meta = meta;
	state.line = nextLine;
	return true;
}
var html_blocks_default = [
	"address",
	"article",
	"aside",
	"base",
	"basefont",
	"blockquote",
	"body",
	"caption",
	"center",
	"col",
	"colgroup",
	"dd",
	"details",
	"dialog",
	"dir",
	"div",
	"dl",
	"dt",
	"fieldset",
	"figcaption",
	"figure",
	"footer",
	"form",
	"frame",
	"frameset",
	"h1",
	"h2",
	"h3",
	"h4",
	"h5",
	"h6",
	"head",
	"header",
	"hr",
	"html",
	"iframe",
	"legend",
	"li",
	"link",
	"main",
	"menu",
	"menuitem",
	"nav",
	"noframes",
	"ol",
	"optgroup",
	"option",
	"p",
	"param",
	"search",
	"section",
	"summary",
	"table",
	"tbody",
	"td",
	"tfoot",
	"th",
	"thead",
	"title",
	"tr",
	"track",
	"ul"
];
var open_tag = `<[A-Za-z][A-Za-z0-9\\-]*(?:\\s+[a-zA-Z_:][a-zA-Z0-9:._-]*(?:\\s*=\\s*(?:[^"'=<>\`\\x00-\\x20]+|'[^']*'|"[^"]*"))?)*\\s*\\/?>`;
var close_tag = "<\\/[A-Za-z][A-Za-z0-9\\-]*\\s*>";
new RegExp(`^(?:${open_tag}|${close_tag}|<!---?>|<!--(?:[^-]|-[^-]|--[^>])*-->|<[?][\\s\\S]*?[?]>|<![A-Za-z][^>]*>|<!\\[CDATA\\[[\\s\\S]*?\\]\\]>)`);
var HTML_OPEN_CLOSE_TAG_RE = new RegExp(`^(?:${open_tag}|${close_tag})`);
var HTML_SEQUENCES = [
	[
		/^<(script|pre|style|textarea)(?=(\s|>|$))/i,
		/<\/(script|pre|style|textarea)>/i,
		true
	],
	[
		/^<!--/,
		/-->/,
		true
	],
	[
		/^<\?/,
		/\?>/,
		true
	],
	[
		/^<![A-Za-z]/,
		/>/,
		true
	],
	[
		/^<!\[CDATA\[/,
		/\]\]>/,
		true
	],
	[
		new RegExp(`^</?(${html_blocks_default.join("|")})(?=(\\s|/?>|$))`, "i"),
		/^$/,
		true
	],
	[
		new RegExp(`${HTML_OPEN_CLOSE_TAG_RE.source}\\s*$`),
		/^$/,
		false
	]
];
function html_block(state, startLine, endLine, silent) {
	let pos = state.bMarks[startLine] + state.tShift[startLine];
	let max = state.eMarks[startLine];
	if (state.sCount[startLine] - state.blkIndent >= 4) return false;
	if (!state.md.options.html) return false;
	if (state.src.charCodeAt(pos) !== 60) return false;
	let lineText = state.src.slice(pos, max);
	let i = 0;
	for (; i < HTML_SEQUENCES.length; i++) if (HTML_SEQUENCES[i][0].test(lineText)) break;
	if (i === HTML_SEQUENCES.length) return false;
	if (silent) return HTML_SEQUENCES[i][2];
	let nextLine = startLine + 1;
	const endsOnBlankLine = HTML_SEQUENCES[i][1].test("");
	if (!HTML_SEQUENCES[i][1].test(lineText)) for (; nextLine < endLine; nextLine++) {
		if (state.sCount[nextLine] < state.blkIndent) {
			if (endsOnBlankLine || !state.isEmpty(nextLine)) break;
		}
		pos = state.bMarks[nextLine] + state.tShift[nextLine];
		max = state.eMarks[nextLine];
		lineText = state.src.slice(pos, max);
		if (HTML_SEQUENCES[i][1].test(lineText)) {
			if (lineText.length !== 0) nextLine++;
			break;
		}
	}
	state.line = nextLine;
	const token = state.push("html_block", "", 0);
	token.map = [startLine, nextLine];
	token.content = state.getLines(startLine, nextLine, state.blkIndent, true);
	return true;
}
function heading(state, startLine, endLine, silent) {
	let pos = state.bMarks[startLine] + state.tShift[startLine];
	let max = state.eMarks[startLine];
	if (state.sCount[startLine] - state.blkIndent >= 4) return false;
	let ch = state.src.charCodeAt(pos);
	if (ch !== 35 || pos >= max) return false;
	let level = 1;
	ch = state.src.charCodeAt(++pos);
	while (ch === 35 && pos < max && level <= 6) {
		level++;
		ch = state.src.charCodeAt(++pos);
	}
	if (level > 6 || pos < max && !isSpace(ch)) return false;
	if (silent) return true;
	max = state.skipSpacesBack(max, pos);
	const tmp = state.skipCharsBack(max, 35, pos);
	if (tmp > pos && isSpace(state.src.charCodeAt(tmp - 1))) max = tmp;
	state.line = startLine + 1;
	const token_o = state.push("heading_open", `h${level}`, 1);
	token_o.markup = "########".slice(0, level);
	token_o.map = [startLine, state.line];
	const token_i = state.push("inline", "", 0);
	token_i.content = asciiTrim(state.src.slice(pos, max));
	token_i.map = [startLine, state.line];
	token_i.children = [];
	const token_c = state.push("heading_close", `h${level}`, -1);
	token_c.markup = "########".slice(0, level);
	return true;
}
function lheading(state, startLine, endLine) {
	const terminatorRules = state.md.block.ruler.getRules("paragraph");
	if (state.sCount[startLine] - state.blkIndent >= 4) return false;
	const oldParentType = state.parentType;
	state.parentType = "paragraph";
	let level = 0;
	let marker;
	let nextLine = startLine + 1;
	for (; nextLine < endLine && !state.isEmpty(nextLine); nextLine++) {
		if (state.sCount[nextLine] - state.blkIndent > 3) continue;
		if (state.sCount[nextLine] >= state.blkIndent) {
			let pos = state.bMarks[nextLine] + state.tShift[nextLine];
			const max = state.eMarks[nextLine];
			if (pos < max) {
				marker = state.src.charCodeAt(pos);
				if (marker === 45 || marker === 61) {
					pos = state.skipChars(pos, marker);
					pos = state.skipSpaces(pos);
					if (pos >= max) {
						level = marker === 61 ? 1 : 2;
						break;
					}
				}
			}
		}
		if (state.sCount[nextLine] < 0) continue;
		let terminate = false;
		for (let i = 0, l = terminatorRules.length; i < l; i++) if (terminatorRules[i](state, nextLine, endLine, true)) {
			terminate = true;
			break;
		}
		if (terminate) break;
	}
	if (!level) {
		state.parentType = oldParentType;
		return false;
	}
	const content = asciiTrim(state.getLines(startLine, nextLine, state.blkIndent, false));
	state.line = nextLine + 1;
	const token_o = state.push("heading_open", `h${level}`, 1);
	token_o.markup = String.fromCharCode(marker);
	token_o.map = [startLine, state.line];
	const token_i = state.push("inline", "", 0);
	token_i.content = content;
	token_i.map = [startLine, state.line - 1];
	token_i.children = [];
	const token_c = state.push("heading_close", `h${level}`, -1);
	token_c.markup = String.fromCharCode(marker);
	state.parentType = oldParentType;
	return true;
}
function paragraph(state, startLine, endLine) {
	const terminatorRules = state.md.block.ruler.getRules("paragraph");
	const oldParentType = state.parentType;
	let nextLine = startLine + 1;
	state.parentType = "paragraph";
	for (; nextLine < endLine && !state.isEmpty(nextLine); nextLine++) {
		if (state.sCount[nextLine] - state.blkIndent > 3) continue;
		if (state.sCount[nextLine] < 0) continue;
		let terminate = false;
		for (let i = 0, l = terminatorRules.length; i < l; i++) if (terminatorRules[i](state, nextLine, endLine, true)) {
			terminate = true;
			break;
		}
		if (terminate) break;
	}
	const content = asciiTrim(state.getLines(startLine, nextLine, state.blkIndent, false));
	state.line = nextLine;
	const token_o = state.push("paragraph_open", "p", 1);
	token_o.map = [startLine, state.line];
	const token_i = state.push("inline", "", 0);
	token_i.content = content;
	token_i.map = [startLine, state.line];
	token_i.children = [];
	state.push("paragraph_close", "p", -1);
	state.parentType = oldParentType;
	return true;
}
var _rules$1 = [
	[
		"table",
		table,
		["paragraph", "reference"]
	],
	["code", code],
	[
		"fence",
		fence,
		[
			"paragraph",
			"reference",
			"blockquote",
			"list"
		]
	],
	[
		"blockquote",
		blockquote,
		[
			"paragraph",
			"reference",
			"blockquote",
			"list"
		]
	],
	[
		"hr",
		hr,
		[
			"paragraph",
			"reference",
			"blockquote",
			"list"
		]
	],
	[
		"list",
		list,
		[
			"paragraph",
			"reference",
			"blockquote"
		]
	],
	["reference", reference],
	[
		"html_block",
		html_block,
		[
			"paragraph",
			"reference",
			"blockquote"
		]
	],
	[
		"heading",
		heading,
		[
			"paragraph",
			"reference",
			"blockquote"
		]
	],
	["lheading", lheading],
	["paragraph", paragraph]
];
var ParserBlock = class {
	constructor() {
		_defineProperty(this, "ruler", new Ruler());
		_defineProperty(this, "State", StateBlock);
		for (let i = 0; i < _rules$1.length; i++) this.ruler.push(_rules$1[i][0], _rules$1[i][1], { alt: (_rules$1[i][2] || []).slice() });
	}
	tokenize(state, startLine, endLine) {
		const rules = this.ruler.getRules("");
		const len = rules.length;
		const maxNesting = state.md.options.maxNesting;
		let line = startLine;
		let hasEmptyLines = false;
		while (line < endLine) {
			state.line = line = state.skipEmptyLines(line);
			if (line >= endLine) break;
			if (state.sCount[line] < state.blkIndent) break;
			if (state.level >= maxNesting) {
				state.line = endLine;
				break;
			}
			const prevLine = state.line;
			let ok = false;
			for (let i = 0; i < len; i++) {
				ok = rules[i](state, line, endLine, false);
				if (ok) {
					if (prevLine >= state.line) throw new Error("block rule didn't increment state.line");
					break;
				}
			}
			if (!ok) throw new Error("none of the block rules matched");
			state.tight = !hasEmptyLines;
			if (state.isEmpty(state.line - 1)) hasEmptyLines = true;
			line = state.line;
			if (line < endLine && state.isEmpty(line)) {
				hasEmptyLines = true;
				line++;
				state.line = line;
			}
		}
	}
	parse(src, md, env, outTokens) {
		if (!src) return;
		const state = new this.State(src, md, env, outTokens);
		this.tokenize(state, state.line, state.lineMax);
	}
};
var StateInline = class {
	constructor(src, md, env, outTokens) {
		_defineProperty(this, "pos", 0);
		_defineProperty(this, "level", 0);
		_defineProperty(this, "pending", "");
		_defineProperty(this, "pendingLevel", 0);
		_defineProperty(this, "cache", {});
		_defineProperty(this, "backticks", {});
		_defineProperty(this, "backticksScanned", false);
		_defineProperty(this, "skipHtmlSpecial", false);
		_defineProperty(this, "linkLevel", 0);
		_defineProperty(this, "delimiters", []);
		_defineProperty(this, "_prev_delimiters", []);
		_defineProperty(this, "Token", Token);
		this.src = src;
		this.env = env;
		this.md = md;
		this.tokens = outTokens;
		this.tokens_meta = Array(outTokens.length);
		this.posMax = this.src.length;
	}
	pushPending() {
		const token = new Token("text", "", 0);
		token.content = this.pending;
		token.level = this.pendingLevel;
		this.tokens.push(token);
		this.pending = "";
		return token;
	}
	push(type, tag, nesting) {
		if (this.pending) this.pushPending();
		const token = new Token(type, tag, nesting);
		let token_meta = void 0;
		if (nesting < 0) {
			this.level--;
			this.delimiters = this._prev_delimiters.pop();
		}
		token.level = this.level;
		if (nesting > 0) {
			this.level++;
			this._prev_delimiters.push(this.delimiters);
			this.delimiters = [];
			token_meta = { delimiters: this.delimiters };
		}
		this.pendingLevel = this.level;
		this.tokens.push(token);
		this.tokens_meta.push(token_meta);
		return token;
	}
	scanDelims(start, canSplitWord) {
		const max = this.posMax;
		const marker = this.src.charCodeAt(start);
		let lastChar;
		if (start === 0) lastChar = 32;
		else if (start === 1) {
			lastChar = this.src.charCodeAt(0);
			if ((lastChar & 63488) === 55296) lastChar = 65533;
		} else {
			lastChar = this.src.charCodeAt(start - 1);
			if ((lastChar & 64512) === 56320) {
				const highSurr = this.src.charCodeAt(start - 2);
				lastChar = (highSurr & 64512) === 55296 ? 65536 + (highSurr - 55296 << 10) + (lastChar - 56320) : 65533;
			} else if ((lastChar & 64512) === 55296) lastChar = 65533;
		}
		let pos = start;
		while (pos < max && this.src.charCodeAt(pos) === marker) pos++;
		const count = pos - start;
		let nextChar = pos < max ? this.src.charCodeAt(pos) : 32;
		if ((nextChar & 64512) === 55296) {
			const lowSurr = this.src.charCodeAt(pos + 1);
			nextChar = (lowSurr & 64512) === 56320 ? 65536 + (nextChar - 55296 << 10) + (lowSurr - 56320) : 65533;
		} else if ((nextChar & 64512) === 56320) nextChar = 65533;
		const isLastPunctChar = isMdAsciiPunct(lastChar) || isPunctCharCode(lastChar);
		const isNextPunctChar = isMdAsciiPunct(nextChar) || isPunctCharCode(nextChar);
		const isLastWhiteSpace = isWhiteSpace(lastChar);
		const isNextWhiteSpace = isWhiteSpace(nextChar);
		const left_flanking = !isNextWhiteSpace && (!isNextPunctChar || isLastWhiteSpace || isLastPunctChar);
		const right_flanking = !isLastWhiteSpace && (!isLastPunctChar || isNextWhiteSpace || isNextPunctChar);
		return {
			can_open: left_flanking && (canSplitWord || !right_flanking || isLastPunctChar),
			can_close: right_flanking && (canSplitWord || !left_flanking || isNextPunctChar),
			length: count
		};
	}
};
function isTerminatorChar(ch) {
	switch (ch) {
		case 10:
		case 33:
		case 35:
		case 36:
		case 37:
		case 38:
		case 42:
		case 43:
		case 45:
		case 58:
		case 60:
		case 61:
		case 62:
		case 64:
		case 91:
		case 92:
		case 93:
		case 94:
		case 95:
		case 96:
		case 123:
		case 125:
		case 126: return true;
		default: return false;
	}
}
function markdown_it_text(state, silent) {
	let pos = state.pos;
	while (pos < state.posMax && !isTerminatorChar(state.src.charCodeAt(pos))) pos++;
	if (pos === state.pos) return false;
	if (!silent) state.pending += state.src.slice(state.pos, pos);
	state.pos = pos;
	return true;
}
function isAsciiAlpha(code) {
	return code >= 65 && code <= 90 || code >= 97 && code <= 122;
}
function isSchemeChar(code) {
	return code >= 65 && code <= 90 || code >= 97 && code <= 122 || code >= 48 && code <= 57 || code === 43 || code === 45 || code === 46;
}
function linkify(state, silent) {
	if (!state.md.options.linkify) return false;
	if (state.linkLevel > 0) return false;
	const pos = state.pos;
	const max = state.posMax;
	if (pos + 3 > max) return false;
	if (state.src.charCodeAt(pos) !== 58) return false;
	if (state.src.charCodeAt(pos + 1) !== 47) return false;
	if (state.src.charCodeAt(pos + 2) !== 47) return false;
	const protoMin = pos - Math.min(10, state.pending.length, pos);
	let protoStart = pos;
	while (protoStart > protoMin && isSchemeChar(state.src.charCodeAt(protoStart - 1))) protoStart--;
	if (protoStart === pos || !isAsciiAlpha(state.src.charCodeAt(protoStart))) return false;
	const protoLength = pos - protoStart;
	const link = state.md.linkify.matchAtStart(state.src.slice(protoStart));
	if (!link) return false;
	let url = link.url;
	if (url.length <= protoLength) return false;
	let urlEnd = url.length;
	while (urlEnd > 0 && url.charCodeAt(urlEnd - 1) === 42) urlEnd--;
	if (urlEnd !== url.length) url = url.slice(0, urlEnd);
	const fullUrl = state.md.normalizeLink(url);
	if (!state.md.validateLink(fullUrl)) return false;
	if (!silent) {
		state.pending = state.pending.slice(0, -protoLength);
		const token_o = state.push("link_open", "a", 1);
		token_o.attrs = [["href", fullUrl]];
		token_o.markup = "linkify";
		token_o.info = "auto";
		const token_t = state.push("text", "", 0);
		token_t.content = state.md.normalizeLinkText(url);
		const token_c = state.push("link_close", "a", -1);
		token_c.markup = "linkify";
		token_c.info = "auto";
	}
	state.pos += url.length - protoLength;
	return true;
}
function newline(state, silent) {
	let pos = state.pos;
	if (state.src.charCodeAt(pos) !== 10) return false;
	const pmax = state.pending.length - 1;
	const max = state.posMax;
	if (!silent) {
		if (pmax >= 0 && state.pending.charCodeAt(pmax) === 32) {
			if (pmax >= 1 && state.pending.charCodeAt(pmax - 1) === 32) {
				let ws = pmax - 1;
				while (ws >= 1 && state.pending.charCodeAt(ws - 1) === 32) ws--;
				state.pending = state.pending.slice(0, ws);
				state.push("hardbreak", "br", 0);
			} else {
				state.pending = state.pending.slice(0, -1);
				state.push("softbreak", "br", 0);
			}
		} else state.push("softbreak", "br", 0);
	}
	pos++;
	while (pos < max && isSpace(state.src.charCodeAt(pos))) pos++;
	state.pos = pos;
	return true;
}
var ESCAPED = [];
for (let i = 0; i < 256; i++) ESCAPED.push(0);
"\\!\"#$%&'()*+,./:;<=>?@[]^_`{|}~-".split("").forEach(function(ch) {
	ESCAPED[ch.charCodeAt(0)] = 1;
});
function markdown_it_escape(state, silent) {
	let pos = state.pos;
	const max = state.posMax;
	if (state.src.charCodeAt(pos) !== 92) return false;
	pos++;
	if (pos >= max) return false;
	let ch1 = state.src.charCodeAt(pos);
	if (ch1 === 10) {
		if (!silent) state.push("hardbreak", "br", 0);
		pos++;
		while (pos < max) {
			ch1 = state.src.charCodeAt(pos);
			if (!isSpace(ch1)) break;
			pos++;
		}
		state.pos = pos;
		return true;
	}
	if (ch1 === 32) {
		if (!silent) {
			const token = state.push("text_special", "", 0);
			token.content = "\\";
			token.markup = "\\";
			token.info = "escape";
		}
		state.pos = pos;
		return true;
	}
	let escapedStr = state.src[pos];
	if (ch1 >= 55296 && ch1 <= 56319 && pos + 1 < max) {
		const ch2 = state.src.charCodeAt(pos + 1);
		if (ch2 >= 56320 && ch2 <= 57343) {
			escapedStr += state.src[pos + 1];
			pos++;
		}
	}
	const origStr = "\\" + escapedStr;
	if (!silent) {
		const token = state.push("text_special", "", 0);
		if (ch1 < 256 && ESCAPED[ch1] !== 0) token.content = escapedStr;
		else token.content = origStr;
		token.markup = origStr;
		token.info = "escape";
	}
	state.pos = pos + 1;
	return true;
}
function buildLastRuns(src) {
	const lastRuns = {};
	let pos = 0;
	while ((pos = src.indexOf("`", pos)) !== -1) {
		const start = pos;
		while (src.charCodeAt(++pos) === 96);
		lastRuns[pos - start] = start;
	}
	return lastRuns;
}
function backtick(state, silent) {
	var _state$backticks$open;
	const start = state.pos;
	if (state.src.charCodeAt(start) !== 96) return false;
	const max = state.posMax;
	let pos = start + 1;
	while (pos < max && state.src.charCodeAt(pos) === 96) pos++;
	const marker = state.src.slice(start, pos);
	const openerLength = marker.length;
	if (!state.backticksScanned) {
		state.backticks = buildLastRuns(state.src);
		state.backticksScanned = true;
	}
	if (((_state$backticks$open = state.backticks[openerLength]) !== null && _state$backticks$open !== void 0 ? _state$backticks$open : -1) >= pos) {
		let matchEnd = pos;
		let matchStart;
		while ((matchStart = state.src.indexOf("`", matchEnd)) !== -1 && matchStart < max) {
			matchEnd = matchStart + 1;
			while (state.src.charCodeAt(matchEnd) === 96) matchEnd++;
			if (matchEnd > max) break;
			if (matchEnd - matchStart === openerLength) {
				if (!silent) {
					const token = state.push("code_inline", "code", 0);
					token.markup = marker;
					let content = state.src.slice(pos, matchStart).replace(/\n/g, " ");
					if (content.startsWith(" ") && content.endsWith(" ") && /[^ ]/.test(content)) content = content.slice(1, -1);
					token.content = content;
				}
				state.pos = matchEnd;
				return true;
			}
		}
	}
	if (!silent) state.pending += marker;
	state.pos = pos;
	return true;
}
function strikethrough_tokenize(state, silent) {
	const start = state.pos;
	const marker = state.src.charCodeAt(start);
	if (silent) return false;
	if (marker !== 126) return false;
	const scanned = state.scanDelims(state.pos, true);
	let len = scanned.length;
	const ch = String.fromCharCode(marker);
	if (len < 2) return false;
	let token;
	if (len % 2) {
		token = state.push("text", "", 0);
		token.content = ch;
		len--;
	}
	for (let i = 0; i < len; i += 2) {
		token = state.push("text", "", 0);
		token.content = ch + ch;
		state.delimiters.push({
			marker,
			length: 0,
			token: state.tokens.length - 1,
			end: -1,
			open: scanned.can_open,
			close: scanned.can_close
		});
	}
	state.pos += scanned.length;
	return true;
}
function postProcess$1(state, delimiters) {
	let token;
	const loneMarkers = [];
	const max = delimiters.length;
	for (let i = 0; i < max; i++) {
		const startDelim = delimiters[i];
		if (startDelim.marker !== 126) continue;
		if (startDelim.end === -1) continue;
		const endDelim = delimiters[startDelim.end];
		token = state.tokens[startDelim.token];
		token.type = "s_open";
		token.tag = "s";
		token.nesting = 1;
		token.markup = "~~";
		token.content = "";
		token = state.tokens[endDelim.token];
		token.type = "s_close";
		token.tag = "s";
		token.nesting = -1;
		token.markup = "~~";
		token.content = "";
		if (state.tokens[endDelim.token - 1].type === "text" && state.tokens[endDelim.token - 1].content === "~") loneMarkers.push(endDelim.token - 1);
	}
	while (loneMarkers.length) {
		const i = loneMarkers.pop();
		let j = i + 1;
		while (j < state.tokens.length && state.tokens[j].type === "s_close") j++;
		j--;
		if (i !== j) {
			token = state.tokens[j];
			state.tokens[j] = state.tokens[i];
			state.tokens[i] = token;
		}
	}
}
function strikethrough_postProcess(state) {
	const tokens_meta = state.tokens_meta;
	const max = state.tokens_meta.length;
	postProcess$1(state, state.delimiters);
	for (let curr = 0; curr < max; curr++) {
		var _tokens_meta$curr;
		const delimiters = (_tokens_meta$curr = tokens_meta[curr]) === null || _tokens_meta$curr === void 0 ? void 0 : _tokens_meta$curr.delimiters;
		if (delimiters) postProcess$1(state, delimiters);
	}
}
var strikethrough_default = {
	tokenize: strikethrough_tokenize,
	postProcess: strikethrough_postProcess
};
function emphasis_tokenize(state, silent) {
	const start = state.pos;
	const marker = state.src.charCodeAt(start);
	if (silent) return false;
	if (marker !== 95 && marker !== 42) return false;
	const scanned = state.scanDelims(state.pos, marker === 42);
	for (let i = 0; i < scanned.length; i++) {
		const token = state.push("text", "", 0);
		token.content = String.fromCharCode(marker);
		state.delimiters.push({
			marker,
			length: scanned.length,
			token: state.tokens.length - 1,
			end: -1,
			open: scanned.can_open,
			close: scanned.can_close
		});
	}
	state.pos += scanned.length;
	return true;
}
function postProcess(state, delimiters) {
	const max = delimiters.length;
	for (let i = max - 1; i >= 0; i--) {
		const startDelim = delimiters[i];
		if (startDelim.marker !== 95 && startDelim.marker !== 42) continue;
		if (startDelim.end === -1) continue;
		const endDelim = delimiters[startDelim.end];
		const isStrong = i > 0 && delimiters[i - 1].end === startDelim.end + 1 && delimiters[i - 1].marker === startDelim.marker && delimiters[i - 1].token === startDelim.token - 1 && delimiters[startDelim.end + 1].token === endDelim.token + 1;
		const ch = String.fromCharCode(startDelim.marker);
		const token_o = state.tokens[startDelim.token];
		token_o.type = isStrong ? "strong_open" : "em_open";
		token_o.tag = isStrong ? "strong" : "em";
		token_o.nesting = 1;
		token_o.markup = isStrong ? ch + ch : ch;
		token_o.content = "";
		const token_c = state.tokens[endDelim.token];
		token_c.type = isStrong ? "strong_close" : "em_close";
		token_c.tag = isStrong ? "strong" : "em";
		token_c.nesting = -1;
		token_c.markup = isStrong ? ch + ch : ch;
		token_c.content = "";
		if (isStrong) {
			state.tokens[delimiters[i - 1].token].content = "";
			state.tokens[delimiters[startDelim.end + 1].token].content = "";
			i--;
		}
	}
}
function emphasis_post_process(state) {
	const tokens_meta = state.tokens_meta;
	const max = state.tokens_meta.length;
	postProcess(state, state.delimiters);
	for (let curr = 0; curr < max; curr++) {
		var _tokens_meta$curr;
		const delimiters = (_tokens_meta$curr = tokens_meta[curr]) === null || _tokens_meta$curr === void 0 ? void 0 : _tokens_meta$curr.delimiters;
		if (delimiters) postProcess(state, delimiters);
	}
}
var emphasis_default = {
	tokenize: emphasis_tokenize,
	postProcess: emphasis_post_process
};
function markdown_it_link(state, silent) {
	let code, label, res, ref;
	let href = "";
	let title = "";
	let start = state.pos;
	let parseReference = true;
	if (state.src.charCodeAt(state.pos) !== 91) return false;
	const oldPos = state.pos;
	const max = state.posMax;
	const labelStart = state.pos + 1;
	const labelEnd = state.md.helpers.parseLinkLabel(state, state.pos, true);
	if (labelEnd < 0) return false;
	let pos = labelEnd + 1;
	if (pos < max && state.src.charCodeAt(pos) === 40) {
		parseReference = false;
		pos++;
		for (; pos < max; pos++) {
			code = state.src.charCodeAt(pos);
			if (!isSpace(code) && code !== 10) break;
		}
		if (pos >= max) return false;
		start = pos;
		res = state.md.helpers.parseLinkDestination(state.src, pos, state.posMax);
		if (res.ok) {
			href = state.md.normalizeLink(res.str);
			if (state.md.validateLink(href)) pos = res.pos;
			else href = "";
			start = pos;
			for (; pos < max; pos++) {
				code = state.src.charCodeAt(pos);
				if (!isSpace(code) && code !== 10) break;
			}
			res = state.md.helpers.parseLinkTitle(state.src, pos, state.posMax);
			if (pos < max && start !== pos && res.ok) {
				title = res.str;
				pos = res.pos;
				for (; pos < max; pos++) {
					code = state.src.charCodeAt(pos);
					if (!isSpace(code) && code !== 10) break;
				}
			}
		}
		if (pos >= max || state.src.charCodeAt(pos) !== 41) parseReference = true;
		pos++;
	}
	if (parseReference) {
		if (typeof state.env.references === "undefined") return false;
		if (pos < max && state.src.charCodeAt(pos) === 91) {
			start = pos + 1;
			pos = state.md.helpers.parseLinkLabel(state, pos);
			if (pos >= 0) label = state.src.slice(start, pos++);
			else pos = labelEnd + 1;
		} else pos = labelEnd + 1;
		if (!label) label = state.src.slice(labelStart, labelEnd);
		label = normalizeReference(label);
		ref = state.env.references[label];
		if (!ref) {
			state.pos = oldPos;
			return false;
		}
		href = ref.href;
		title = ref.title;
	}
	if (!silent) {
		state.pos = labelStart;
		state.posMax = labelEnd;
		const token_o = state.push("link_open", "a", 1);
		const attrs = [["href", href]];
		token_o.attrs = attrs;
		if (title) attrs.push(["title", title]);
		if (label) {
			const meta = Object.create(null);
			meta.label = label;
			token_o.meta = meta;
		}
		state.linkLevel++;
		state.md.inline.tokenize(state);
		state.linkLevel--;
		state.push("link_close", "a", -1);
	}
	state.pos = pos;
	state.posMax = max;
	return true;
}
function markdown_it_image(state, silent) {
	let code, content, label, pos, ref, res, title, start;
	let href = "";
	const oldPos = state.pos;
	const max = state.posMax;
	if (state.src.charCodeAt(state.pos) !== 33) return false;
	if (state.src.charCodeAt(state.pos + 1) !== 91) return false;
	const labelStart = state.pos + 2;
	const labelEnd = state.md.helpers.parseLinkLabel(state, state.pos + 1, false);
	if (labelEnd < 0) return false;
	pos = labelEnd + 1;
	if (pos < max && state.src.charCodeAt(pos) === 40) {
		pos++;
		for (; pos < max; pos++) {
			code = state.src.charCodeAt(pos);
			if (!isSpace(code) && code !== 10) break;
		}
		if (pos >= max) return false;
		start = pos;
		res = state.md.helpers.parseLinkDestination(state.src, pos, state.posMax);
		if (res.ok) {
			href = state.md.normalizeLink(res.str);
			if (state.md.validateLink(href)) pos = res.pos;
			else href = "";
		}
		start = pos;
		for (; pos < max; pos++) {
			code = state.src.charCodeAt(pos);
			if (!isSpace(code) && code !== 10) break;
		}
		res = state.md.helpers.parseLinkTitle(state.src, pos, state.posMax);
		if (pos < max && start !== pos && res.ok) {
			title = res.str;
			pos = res.pos;
			for (; pos < max; pos++) {
				code = state.src.charCodeAt(pos);
				if (!isSpace(code) && code !== 10) break;
			}
		} else title = "";
		if (pos >= max || state.src.charCodeAt(pos) !== 41) {
			state.pos = oldPos;
			return false;
		}
		pos++;
	} else {
		if (typeof state.env.references === "undefined") return false;
		if (pos < max && state.src.charCodeAt(pos) === 91) {
			start = pos + 1;
			pos = state.md.helpers.parseLinkLabel(state, pos);
			if (pos >= 0) label = state.src.slice(start, pos++);
			else pos = labelEnd + 1;
		} else pos = labelEnd + 1;
		if (!label) label = state.src.slice(labelStart, labelEnd);
		label = normalizeReference(label);
		ref = state.env.references[label];
		if (!ref) {
			state.pos = oldPos;
			return false;
		}
		href = ref.href;
		title = ref.title;
	}
	if (!silent) {
		content = state.src.slice(labelStart, labelEnd);
		const tokens = [];
		state.md.inline.parse(content, state.md, state.env, tokens);
		const token = state.push("image", "img", 0);
		const attrs = [["src", href], ["alt", ""]];
		token.attrs = attrs;
		token.children = tokens;
		token.content = content;
		if (title) attrs.push(["title", title]);
		if (label) {
			const meta = Object.create(null);
			meta.label = label;
			token.meta = meta;
		}
	}
	state.pos = pos;
	state.posMax = max;
	return true;
}
var EMAIL_RE = /^([a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*)$/;
var AUTOLINK_RE = /^([a-zA-Z][a-zA-Z0-9+.-]{1,31}):([^<>\x00-\x20]*)$/;
function autolink(state, silent) {
	let pos = state.pos;
	if (state.src.charCodeAt(pos) !== 60) return false;
	const start = state.pos;
	const max = state.posMax;
	for (;;) {
		if (++pos >= max) return false;
		const ch = state.src.charCodeAt(pos);
		if (ch === 60) return false;
		if (ch === 62) break;
	}
	const url = state.src.slice(start + 1, pos);
	if (AUTOLINK_RE.test(url)) {
		const fullUrl = state.md.normalizeLink(url);
		if (!state.md.validateLink(fullUrl)) return false;
		if (!silent) {
			const token_o = state.push("link_open", "a", 1);
			token_o.attrs = [["href", fullUrl]];
			token_o.markup = "autolink";
			token_o.info = "auto";
			const token_t = state.push("text", "", 0);
			token_t.content = state.md.normalizeLinkText(url);
			const token_c = state.push("link_close", "a", -1);
			token_c.markup = "autolink";
			token_c.info = "auto";
		}
		state.pos += url.length + 2;
		return true;
	}
	if (EMAIL_RE.test(url)) {
		const fullUrl = state.md.normalizeLink(`mailto:${url}`);
		if (!state.md.validateLink(fullUrl)) return false;
		if (!silent) {
			const token_o = state.push("link_open", "a", 1);
			token_o.attrs = [["href", fullUrl]];
			token_o.markup = "autolink";
			token_o.info = "auto";
			const token_t = state.push("text", "", 0);
			token_t.content = state.md.normalizeLinkText(url);
			const token_c = state.push("link_close", "a", -1);
			token_c.markup = "autolink";
			token_c.info = "auto";
		}
		state.pos += url.length + 2;
		return true;
	}
	return false;
}
function isLinkOpen(str) {
	return /^<a[>\s]/i.test(str);
}
function isLinkClose(str) {
	return /^<\/a\s*>/i.test(str);
}
function isLetter(ch) {
	const lc = ch | 32;
	return lc >= 97 && lc <= 122;
}
function scanSpecial(state, pos) {
	const src = state.src;
	let start;
	let terminator;
	if (src.startsWith("<!--", pos)) {
		if (src.startsWith(">", pos + 4)) return pos + 5;
		if (src.startsWith("->", pos + 4)) return pos + 6;
		start = pos + 4;
		terminator = "-->";
	} else if (src.startsWith("<![CDATA[", pos)) {
		start = pos + 9;
		terminator = "]]>";
	} else if (src.charCodeAt(pos + 1) === 63) {
		start = pos + 2;
		terminator = "?>";
	} else if (isLetter(src.charCodeAt(pos + 2))) {
		start = pos + 3;
		terminator = ">";
	} else return -1;
	if (state.skipHtmlSpecial) return -1;
	const end = src.indexOf(terminator, start);
	if (end < 0) {
		state.skipHtmlSpecial = true;
		return -1;
	}
	return end + terminator.length;
}
function html_inline(state, silent) {
	if (!state.md.options.html) return false;
	const max = state.posMax;
	const pos = state.pos;
	if (state.src.charCodeAt(pos) !== 60 || pos + 2 >= max) return false;
	let end;
	const ch = state.src.charCodeAt(pos + 1);
	if (ch === 33 || ch === 63) end = scanSpecial(state, pos);
	else if (ch === 47 || isLetter(ch)) {
		const match = state.src.slice(pos).match(HTML_OPEN_CLOSE_TAG_RE);
		end = match ? pos + match[0].length : -1;
	} else return false;
	if (end < 0) return false;
	if (!silent) {
		const token = state.push("html_inline", "", 0);
		token.content = state.src.slice(pos, end);
		if (isLinkOpen(token.content)) state.linkLevel++;
		if (isLinkClose(token.content)) state.linkLevel--;
	}
	state.pos = end;
	return true;
}
var DIGITAL_RE = /^&#((?:x[a-f0-9]{1,6}|[0-9]{1,7}));/i;
var NAMED_RE = /^&([a-z][a-z0-9]{1,31});/i;
function entity(state, silent) {
	const pos = state.pos;
	const max = state.posMax;
	if (state.src.charCodeAt(pos) !== 38) return false;
	if (pos + 1 >= max) return false;
	if (state.src.charCodeAt(pos + 1) === 35) {
		const match = state.src.slice(pos).match(DIGITAL_RE);
		if (match) {
			if (!silent) {
				const code = match[1][0].toLowerCase() === "x" ? parseInt(match[1].slice(1), 16) : parseInt(match[1], 10);
				const token = state.push("text_special", "", 0);
				token.content = isValidEntityCode(code) ? fromCodePoint(code) : fromCodePoint(65533);
				token.markup = match[0];
				token.info = "entity";
			}
			state.pos += match[0].length;
			return true;
		}
	} else {
		const match = state.src.slice(pos).match(NAMED_RE);
		if (match) {
			const decoded = (0, entities.h)(match[0]);
			if (decoded !== match[0]) {
				if (!silent) {
					const token = state.push("text_special", "", 0);
					token.content = decoded;
					token.markup = match[0];
					token.info = "entity";
				}
				state.pos += match[0].length;
				return true;
			}
		}
	}
	return false;
}
function processDelimiters(delimiters) {
	const openersBottom = {};
	const max = delimiters.length;
	if (!max) return;
	let headerIdx = 0;
	let lastTokenIdx = -2;
	const jumps = [];
	for (let closerIdx = 0; closerIdx < max; closerIdx++) {
		const closer = delimiters[closerIdx];
		jumps.push(0);
		if (delimiters[headerIdx].marker !== closer.marker || lastTokenIdx !== closer.token - 1) headerIdx = closerIdx;
		lastTokenIdx = closer.token;
		closer.length = closer.length || 0;
		if (!closer.close) continue;
		if (!openersBottom.hasOwnProperty(closer.marker)) openersBottom[closer.marker] = [
			-1,
			-1,
			-1,
			-1,
			-1,
			-1
		];
		const minOpenerIdx = openersBottom[closer.marker][(closer.open ? 3 : 0) + closer.length % 3];
		let openerIdx = headerIdx - jumps[headerIdx] - 1;
		let newMinOpenerIdx = openerIdx;
		for (; openerIdx > minOpenerIdx; openerIdx -= jumps[openerIdx] + 1) {
			const opener = delimiters[openerIdx];
			if (opener.marker !== closer.marker) continue;
			if (opener.open && opener.end < 0) {
				let isOddMatch = false;
				if (opener.close || closer.open) {
					if ((opener.length + closer.length) % 3 === 0) {
						if (opener.length % 3 !== 0 || closer.length % 3 !== 0) isOddMatch = true;
					}
				}
				if (!isOddMatch) {
					const lastJump = openerIdx > 0 && !delimiters[openerIdx - 1].open ? jumps[openerIdx - 1] + 1 : 0;
					jumps[closerIdx] = closerIdx - openerIdx + lastJump;
					jumps[openerIdx] = lastJump;
					closer.open = false;
					opener.end = closerIdx;
					opener.close = false;
					newMinOpenerIdx = -1;
					lastTokenIdx = -2;
					break;
				}
			}
		}
		if (newMinOpenerIdx !== -1) openersBottom[closer.marker][(closer.open ? 3 : 0) + (closer.length || 0) % 3] = newMinOpenerIdx;
	}
}
function link_pairs(state) {
	const tokens_meta = state.tokens_meta;
	const max = state.tokens_meta.length;
	processDelimiters(state.delimiters);
	for (let curr = 0; curr < max; curr++) {
		var _tokens_meta$curr;
		const delimiters = (_tokens_meta$curr = tokens_meta[curr]) === null || _tokens_meta$curr === void 0 ? void 0 : _tokens_meta$curr.delimiters;
		if (delimiters) processDelimiters(delimiters);
	}
}
function fragments_join(state) {
	let curr, last;
	let level = 0;
	const tokens = state.tokens;
	const max = state.tokens.length;
	for (curr = last = 0; curr < max; curr++) {
		if (tokens[curr].nesting < 0) level--;
		tokens[curr].level = level;
		if (tokens[curr].nesting > 0) level++;
		if (tokens[curr].type === "text" && curr + 1 < max && tokens[curr + 1].type === "text") tokens[curr + 1].content = tokens[curr].content + tokens[curr + 1].content;
		else {
			if (curr !== last) tokens[last] = tokens[curr];
			last++;
		}
	}
	if (curr !== last) tokens.length = last;
}
var _rules = [
	["text", markdown_it_text],
	["linkify", linkify],
	["newline", newline],
	["escape", markdown_it_escape],
	["backticks", backtick],
	["strikethrough", strikethrough_default.tokenize],
	["emphasis", emphasis_default.tokenize],
	["link", markdown_it_link],
	["image", markdown_it_image],
	["autolink", autolink],
	["html_inline", html_inline],
	["entity", entity]
];
var _rules2 = [
	["balance_pairs", link_pairs],
	["strikethrough", strikethrough_default.postProcess],
	["emphasis", emphasis_default.postProcess],
	["fragments_join", fragments_join]
];
var ParserInline = class {
	constructor() {
		_defineProperty(this, "ruler", new Ruler());
		_defineProperty(this, "ruler2", new Ruler());
		_defineProperty(this, "State", StateInline);
		for (let i = 0; i < _rules.length; i++) this.ruler.push(_rules[i][0], _rules[i][1]);
		for (let i = 0; i < _rules2.length; i++) this.ruler2.push(_rules2[i][0], _rules2[i][1]);
	}
	skipToken(state) {
		const pos = state.pos;
		const rules = this.ruler.getRules("");
		const len = rules.length;
		const maxNesting = state.md.options.maxNesting;
		const cache = state.cache;
		if (typeof cache[pos] !== "undefined") {
			state.pos = cache[pos];
			return;
		}
		let ok = false;
		if (state.level < maxNesting) for (let i = 0; i < len; i++) {
			state.level++;
			ok = rules[i](state, true);
			state.level--;
			if (ok) {
				if (pos >= state.pos) throw new Error("inline rule didn't increment state.pos");
				break;
			}
		}
		else state.pos = state.posMax;
		if (!ok) state.pos++;
		cache[pos] = state.pos;
	}
	tokenize(state) {
		const rules = this.ruler.getRules("");
		const len = rules.length;
		const end = state.posMax;
		const maxNesting = state.md.options.maxNesting;
		while (state.pos < end) {
			const prevPos = state.pos;
			let ok = false;
			if (state.level < maxNesting) for (let i = 0; i < len; i++) {
				ok = rules[i](state, false);
				if (ok) {
					if (prevPos >= state.pos) throw new Error("inline rule didn't increment state.pos");
					break;
				}
			}
			if (ok) {
				if (state.pos >= end) break;
				continue;
			}
			state.pending += state.src[state.pos++];
		}
		if (state.pending) state.pushPending();
	}
	parse(str, md, env, outTokens) {
		const state = new this.State(str, md, env, outTokens);
		this.tokenize(state);
		const rules = this.ruler2.getRules("");
		const len = rules.length;
		for (let i = 0; i < len; i++) rules[i](state);
	}
};
var config = {
	default: {
		options: {
			html: false,
			xhtmlOut: false,
			breaks: false,
			langPrefix: "language-",
			linkify: false,
			typographer: false,
			quotes: "“”‘’",
			highlight: null,
			maxNesting: 100
		},
		components: {
			core: {},
			block: {},
			inline: {}
		}
	},
	zero: {
		options: {
			html: false,
			xhtmlOut: false,
			breaks: false,
			langPrefix: "language-",
			linkify: false,
			typographer: false,
			quotes: "“”‘’",
			highlight: null,
			maxNesting: 20
		},
		components: {
			core: { rules: [
				"normalize",
				"block",
				"strip_references",
				"inline",
				"text_join"
			] },
			block: { rules: ["paragraph"] },
			inline: {
				rules: ["text"],
				rules2: ["balance_pairs", "fragments_join"]
			}
		}
	},
	commonmark: {
		options: {
			html: true,
			xhtmlOut: true,
			breaks: false,
			langPrefix: "language-",
			linkify: false,
			typographer: false,
			quotes: "“”‘’",
			highlight: null,
			maxNesting: 20
		},
		components: {
			core: { rules: [
				"normalize",
				"block",
				"strip_references",
				"inline",
				"text_join"
			] },
			block: { rules: [
				"blockquote",
				"code",
				"fence",
				"heading",
				"hr",
				"html_block",
				"lheading",
				"list",
				"reference",
				"paragraph"
			] },
			inline: {
				rules: [
					"autolink",
					"backticks",
					"emphasis",
					"entity",
					"escape",
					"html_inline",
					"image",
					"link",
					"newline",
					"text"
				],
				rules2: [
					"balance_pairs",
					"emphasis",
					"fragments_join"
				]
			}
		}
	}
};
var BAD_PROTO_RE = /^(vbscript|javascript|file|data):/;
var GOOD_DATA_RE = /^data:image\/(gif|png|jpeg|webp);/;
var RECODE_HOSTNAME_FOR = [
	"http:",
	"https:",
	"mailto:"
];
var MarkdownIt = class {
	validateLink(url) {
		const str = url.trim().toLowerCase();
		return BAD_PROTO_RE.test(str) ? GOOD_DATA_RE.test(str) : true;
	}
	normalizeLink(url) {
		const parsed = parse(url, true);
		if (parsed.hostname) {
			if (!parsed.protocol || RECODE_HOSTNAME_FOR.indexOf(parsed.protocol) >= 0) try {
				parsed.hostname = punycode.A.toASCII(parsed.hostname);
			} catch (er) {}
		}
		if (parsed.auth) parsed.auth = lib_encode(parsed.auth);
		if (parsed.hostname) parsed.hostname = lib_encode(parsed.hostname);
		if (parsed.pathname) parsed.pathname = lib_encode(parsed.pathname);
		if (parsed.search) parsed.search = lib_encode(parsed.search);
		if (parsed.hash) parsed.hash = lib_encode(parsed.hash);
		return format(parsed);
	}
	normalizeLinkText(url) {
		const parsed = parse(url, true);
		if (parsed.hostname) {
			if (!parsed.protocol || RECODE_HOSTNAME_FOR.indexOf(parsed.protocol) >= 0) try {
				parsed.hostname = punycode.A.toUnicode(parsed.hostname);
			} catch (er) {}
		}
		return lib_decode(format(parsed), lib_decode.defaultChars + "%");
	}
	constructor(...args) {
		_defineProperty(this, "inline", new ParserInline());
		_defineProperty(this, "block", new ParserBlock());
		_defineProperty(this, "core", new ParserCore());
		_defineProperty(this, "renderer", new Renderer());
		_defineProperty(this, "linkify", new linkify_it.c());
		_defineProperty(this, "utils", utils_exports);
		_defineProperty(this, "helpers", Object.assign({}, helpers_exports));
		const [presetNameOrOptions, options] = args;
		if (typeof presetNameOrOptions === "string") {
			this.configure(presetNameOrOptions);
			if (options) this.set(options);
		} else {
			this.configure("default");
			this.set(presetNameOrOptions || {});
		}
	}
	set(options) {
		Object.assign(this.options, options);
		return this;
	}
	configure(presets) {
		let p;
		if (typeof presets === "string") {
			const presetName = presets;
			p = config[presetName];
			if (!p) throw new Error(`Wrong 'markdown-it' preset "${presetName}", check name`);
		} else p = presets;
		if (!p) throw new Error("Wrong `markdown-it` preset, can't be empty");
		if (p.options) this.options = { ...p.options };
		const components = p.components;
		if (components) {
			var _components$inline;
			[
				"core",
				"block",
				"inline"
			].forEach((name) => {
				var _components$name;
				const rules = (_components$name = components[name]) === null || _components$name === void 0 ? void 0 : _components$name.rules;
				if (rules) this[name].ruler.enableOnly(rules);
			});
			const rules2 = (_components$inline = components.inline) === null || _components$inline === void 0 ? void 0 : _components$inline.rules2;
			if (rules2) this.inline.ruler2.enableOnly(rules2);
		}
		return this;
	}
	enable(list, ignoreInvalid = false) {
		let result = [];
		if (!Array.isArray(list)) list = [list];
		[
			"core",
			"block",
			"inline"
		].forEach((chain) => {
			result = result.concat(this[chain].ruler.enable(list, true));
		});
		result = result.concat(this.inline.ruler2.enable(list, true));
		const missed = list.filter((name) => result.indexOf(name) < 0);
		if (missed.length && !ignoreInvalid) throw new Error(`MarkdownIt. Failed to enable unknown rule(s): ${missed}`);
		return this;
	}
	disable(list, ignoreInvalid = false) {
		let result = [];
		if (!Array.isArray(list)) list = [list];
		[
			"core",
			"block",
			"inline"
		].forEach((chain) => {
			result = result.concat(this[chain].ruler.disable(list, true));
		});
		result = result.concat(this.inline.ruler2.disable(list, true));
		const missed = list.filter((name) => result.indexOf(name) < 0);
		if (missed.length && !ignoreInvalid) throw new Error(`MarkdownIt. Failed to disable unknown rule(s): ${missed}`);
		return this;
	}
	use(plugin, ...params) {
		plugin.apply(plugin, [this, ...params]);
		return this;
	}
	parse(src, env) {
		if (typeof src !== "string") throw new Error("Input data should be a String");
		const state = new this.core.State(src, this, env);
		this.core.process(state);
		return state.tokens;
	}
	render(src, env = {}) {
		return this.renderer.render(this.parse(src, env), this.options, env);
	}
	parseInline(src, env) {
		const state = new this.core.State(src, this, env);
		state.inlineMode = true;
		this.core.process(state);
		return state.tokens;
	}
	renderInline(src, env = {}) {
		return this.renderer.render(this.parseInline(src, env), this.options, env);
	}
};
_defineProperty(MarkdownIt, "Token", Token);
_defineProperty(MarkdownIt, "Ruler", Ruler);
_defineProperty(MarkdownIt, "Renderer", Renderer);
_defineProperty(MarkdownIt, "ParserCore", ParserCore);
_defineProperty(MarkdownIt, "StateCore", StateCore);
_defineProperty(MarkdownIt, "ParserBlock", ParserBlock);
_defineProperty(MarkdownIt, "StateBlock", StateBlock);
_defineProperty(MarkdownIt, "ParserInline", ParserInline);
_defineProperty(MarkdownIt, "StateInline", StateInline);
var MarkdownItCallable = callable(MarkdownIt);
}),
5516: ((__unused_webpack_module, exports, __webpack_require__) => {
const load = () => __webpack_require__(169);
exports.h = (text) => load().decodeHTMLStrict(text);
}),
3842: ((__unused_webpack_module, exports, __webpack_require__) => {
const load = () => __webpack_require__.late(8613, "./late-5.cjs");
exports.u = (date, timezone) => load().fromZonedTime(date, timezone);
}),
169: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { decodeHTMLStrict: () => entities_decode__WEBPACK_IMPORTED_MODULE_0__.hl });
var entities_decode__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__.late(7937, "./late-2.cjs");
}),
109: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { c: () => LinkifyIt });
class LinkifyIt {}
}),
3918: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { A: () => __WEBPACK_DEFAULT_EXPORT__ });
var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3136);
const __WEBPACK_DEFAULT_EXPORT__ = {
	toASCII: node_url__WEBPACK_IMPORTED_MODULE_0__.domainToASCII,
	toUnicode: node_url__WEBPACK_IMPORTED_MODULE_0__.domainToUnicode
};
}),
6288: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	H: () => writtenLines,
	wK: () => isPlaceholder
});
var _ascii_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2915);
const invisible = /[\s\p{Z}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]+/gu;
const isVisible = (text) => /[!-~]/.test(text) || text.replace(invisible, "") !== "";
function isTemplateText(text) {
	let depth = 0;
	let brackets = false;
	for (const character of text) if (character === "[") depth += 1;
	else if (character === "]" && depth > 0) {
		depth -= 1;
		brackets = true;
	} else if (depth === 0 && isWord(character)) return false;
	return brackets && depth === 0;
}
const isWord = (character) => /[a-z0-9\]`]/i.test(character) || character > "~" && /[\p{L}\p{N}]/u.test(character);
const looseBox = /^\[[\s_]?\](?!\()/;
const isWritten = ({ bare }) => isVisible(bare) && !isTemplateText(bare) && !looseBox.test(bare.trim());
function writtenLines(lines) {
	if (isTemplateText(lines.map(({ bare }) => bare).join(" "))) return [];
	return dropEmptyTable(lines).filter(isWritten).map(({ text }) => text.trim());
}
const isDelimiterRow = (row) => row.includes("-") && /^[\s|:-]+$/.test(row);
function dropEmptyTable(lines) {
	const delimiter = lines.findIndex(({ bare }, index) => {
		const header = lines[index - 1]?.bare;
		return header?.includes("|") === true && isDelimiterRow(bare) && cells(header).length === cells(bare).length;
	});
	if (delimiter === -1) return lines;
	const columns = cells(lines[delimiter]?.bare ?? "").length;
	const rows = lines.slice(delimiter + 1).filter((row) => isFilledRow(row, columns));
	return lines.slice(0, rows.length === 0 ? delimiter - 1 : delimiter).concat(rows);
}
function isFilledRow({ bare }, columns) {
	const [first = "", ...others] = cells(bare);
	return (columns === 1 ? [first] : others).some((cell) => isWritten({
		text: cell,
		bare: cell
	}));
}
function cells(row) {
	const trimmed = row.trim();
	return trimmed.slice(trimmed.startsWith("|") ? 1 : 0, trimmed.length - (trimmed.endsWith("|") ? 1 : 0)).split("|");
}
const fillers = new Set([
	"na,n a,not applicable,not relevant,not needed,not required,none,nothing,nope,no,nil,null",
	"tbd,tba,tbc,todo,to do,to be done,to be determined,to be decided,to be defined,to be added",
	"wip,work in progress,pending,later,coming soon,fixme,x,xx,xxx,xxxx,placeholder,lorem ipsum",
	"same,same as above,as above,see above,see below,see title"
].flatMap((words) => words.split(",")));
const apart = /[^\p{L}\p{N}\p{M}]+/gu;
const apartInAscii = (0, _ascii_js__WEBPACK_IMPORTED_MODULE_0__.F)(apart);
const longestFiller = Math.max(...[...fillers].map((filler) => filler.length));
function isPlaceholder(content) {
	return content.split("\n").every((line) => {
		if (!isVisible(line) || isTemplateText(line)) return true;
		const words = line.replace((0, _ascii_js__WEBPACK_IMPORTED_MODULE_0__.E)(line) ? apartInAscii : apart, " ").trim();
		return words === "" || words.length <= longestFiller && fillers.has(words.normalize("NFKC").toLowerCase());
	});
}
}),
4262: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Uz: () => findTasks,
	jv: () => tickedTasks,
	rv: () => findSection,
	wK: () => _content_js__WEBPACK_IMPORTED_MODULE_1__.wK
});
var _normalize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3018);
var _content_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6288);
function findSection(body, names) {
	const wanted = new Set(names.map((name) => squash((0, _normalize_js__WEBPACK_IMPORTED_MODULE_0__.M)(name))));
	const named = preferUnfolded(body.sections.filter((section) => isIn(wanted, key(section, section.heading, _normalize_js__WEBPACK_IMPORTED_MODULE_0__.M))));
	const sections = [];
	for (const section of named) {
		const last = sections.at(-1);
		if (last?.end === void 0 || section.line >= last.end) sections.push(section);
	}
	const shown = sections.find(({ content }) => content !== "") ?? sections[0];
	if (shown === void 0) return void 0;
	return {
		heading: shown.heading,
		line: shown.line,
		content: sections.flatMap(({ content }) => content === "" ? [] : [content]).join("\n"),
		tasks: sections.flatMap(({ tasks }) => tasks)
	};
}
const note = /\s?[(:]|\s[-–—]+\s/u;
function findTasks(tasks, names) {
	const wanted = new Set(names.map((name) => squash((0, _normalize_js__WEBPACK_IMPORTED_MODULE_0__.L)(name))));
	return preferUnfolded(tasks.filter((task) => {
		if (task.struck) return false;
		if (isIn(wanted, key(task, task.text, _normalize_js__WEBPACK_IMPORTED_MODULE_0__.L))) return true;
		const at = note.exec(task.text)?.index ?? 0;
		return at > 0 && isIn(wanted, squash((0, _normalize_js__WEBPACK_IMPORTED_MODULE_0__.L)(task.text.slice(0, at))));
	}));
}
const squash = (name) => name.replaceAll(" ", "");
const isIn = (wanted, name) => name !== "" && wanted.has(name);
const known = new WeakMap();
function key(item, text, normalize) {
	const name = known.get(item) ?? squash(normalize(text));
	known.set(item, name);
	return name;
}
function preferUnfolded(items) {
	const unfolded = items.filter((item) => !item.folded);
	return unfolded.length > 0 ? unfolded : items;
}
function tickedTasks(section) {
	return section?.tasks.filter((task) => task.checked && !task.struck) ?? [];
}
}),
6548: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	S: () => readLines,
	w: () => plainText
});
var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9492);
function readLines(source, references = {}) {
	const page = new Page();
	for (const token of (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.O3)(source, references)) page.add(token);
	return page.finish();
}
const mediaTag = /^<(?:img|video|audio)\b/i;
const breakTag = /^<br\b/i;
class Page {
	#lines = [];
	#text = "";
	#bare = "";
	#link;
	add(token) {
		const { type, content } = token;
		if (type === "text" || type === "text_special") this.#write(content);
		else if (type === "code_inline") this.#write(content, `\`${content}\``);
		else if (type === "image") this.#write(`![${content}](${attribute(token, "src")})`);
		else if (type === "softbreak" || type === "hardbreak") this.#endLine();
		else if (type === "link_open") this.#link = {
			shown: "",
			target: token.info === "auto" ? "" : attribute(token, "href")
		};
		else if (type === "link_close") this.#closeLink();
		else if (type === "html_inline") this.#readTag(content);
	}
	finish() {
		this.#endLine();
		return this.#lines;
	}
	#write(text, bare = text) {
		this.#text += text;
		this.#bare += bare;
		if (this.#link !== void 0) this.#link.shown += text;
	}
	#readTag(tag) {
		if (breakTag.test(tag)) this.#endLine();
		else if (mediaTag.test(tag)) this.#write(tag);
	}
	#closeLink() {
		const { shown = "", target = "" } = this.#link ?? {};
		this.#link = void 0;
		if (shown.trim() !== "" && target !== "" && target !== shown) this.#write(` <${target}>`, "");
	}
	#endLine() {
		this.#lines.push({
			text: this.#text,
			bare: this.#bare
		});
		this.#text = "";
		this.#bare = "";
	}
}
const textual = new Set([
	"text",
	"text_special",
	"code_inline",
	"image"
]);
function plainText(source, references = {}) {
	let text = "";
	let depth = 0;
	let struck = false;
	let standing = false;
	for (const { type, content } of (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.O3)(source, references)) {
		if (type === "s_open") depth += 1;
		if (type === "s_close") depth -= 1;
		if (type === "softbreak" || type === "hardbreak") text += " ";
		if (!textual.has(type)) continue;
		text += content;
		if (depth > 0) struck = true;
		else standing ||= content.trim() !== "";
	}
	return {
		text: text.replace(/\s+/g, " ").trim(),
		struck: struck && !standing
	};
}
function attribute(token, name) {
	return String(token.attrs?.find(([key]) => key === name)?.[1] ?? "");
}
}),
9492: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	O3: () => inlineTokens,
	Sm: () => decodeEntities,
	v_: () => readBlocks
});
var markdown_it__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6042);
const deepest = 24;
const markdown = new markdown_it__WEBPACK_IMPORTED_MODULE_0__.A({
	html: true,
	maxNesting: 28
});
markdown.core.ruler.enableOnly([
	"normalize",
	"block",
	"strip_references"
]);
markdown.block.ruler.disable("table");
markdown.block.ruler.before("code", "too-deep", (state, startLine, _endLine, silent) => {
	if (silent || state.level < deepest) return false;
	state.line = startLine + 1;
	return true;
});
function readBlocks(source) {
	const references = {};
	return {
		tokens: markdown.parse(source, references),
		references
	};
}
function inlineTokens(source, references) {
	const tokens = [];
	markdown.inline.parse(source, markdown, references, tokens);
	return tokens;
}
const decodeEntities = (text) => markdown.utils.unescapeAll(text);
}),
3018: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	L: () => normalizeTask,
	M: () => normalizeHeading
});
var _ascii_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2915);
var _inline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6548);
const longest = 300;
const markup = /[*_`~[<\\&]/;
const shortcode = /:[a-z0-9_+-]{1,50}:/gi;
const emoji = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u20E3/gu;
const ignorable = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}]/gu;
const apostrophe = /['’‘`´]/g;
const patterns = {
	lead: /^[^\p{L}\p{N}([#§]+/u,
	numbering: /^(?:step\s+)?[(#§]?\s?(?:[\p{Nd}]{1,4}(?:\.[\p{Nd}]{1,4}){0,5}[.):\]-]{0,2}|(?:[a-z]|[ivx]{1,5})[.)])\s+/u,
	noteBefore: /^[([][^()[\]]{1,40}[)\]]\s*(?=[\p{L}])/u,
	inWordDash: /(?<=[\p{L}\p{N}])[-\u2010\u2011](?=[\p{L}\p{N}])/gu,
	separators: /[^\p{L}\p{N}\p{M}]+/gu
};
const { lead, numbering, noteBefore, inWordDash, separators } = patterns;
const patternsInAscii = {
	lead: (0, _ascii_js__WEBPACK_IMPORTED_MODULE_0__.F)(lead),
	numbering: (0, _ascii_js__WEBPACK_IMPORTED_MODULE_0__.F)(numbering),
	noteBefore: (0, _ascii_js__WEBPACK_IMPORTED_MODULE_0__.F)(noteBefore),
	inWordDash: (0, _ascii_js__WEBPACK_IMPORTED_MODULE_0__.F)(inWordDash),
	separators: (0, _ascii_js__WEBPACK_IMPORTED_MODULE_0__.F)(separators)
};
function normalizeHeading(text) {
	let name = text.slice(0, longest).replace(/^\s{0,3}#{1,6}\s/, "");
	if (markup.test(name)) name = (0, _inline_js__WEBPACK_IMPORTED_MODULE_1__.w)(name).text;
	name = name.replace(shortcode, " ");
	const of = (0, _ascii_js__WEBPACK_IMPORTED_MODULE_0__.E)(name) ? patternsInAscii : patterns;
	if (of === patterns) name = name.replace(emoji, " ").replace(ignorable, "").normalize("NFKC");
	name = name.toLowerCase().replace(of.lead, "").trim();
	name = withoutNote((name.replace(of.numbering, "") || name).replace(of.noteBefore, ""));
	return name.replace(/&/g, " and ").replace(of.inWordDash, "").replace(apostrophe, "").replace(of.separators, " ").trim().normalize();
}
const normalizeTask = (text) => normalizeHeading(text);
function withoutNote(name) {
	let rest = name;
	for (let notes = 0; notes < 3; notes += 1) {
		const end = rest.replace(/[\s:.,;!?*#-]{1,50}$/, "");
		const start = end.endsWith(")") ? end.lastIndexOf("(") : end.endsWith("]") ? end.lastIndexOf("[") : -1;
		if (start <= 0 || end.slice(0, start).trim() === "") return rest;
		rest = end.slice(0, start);
	}
	return rest;
}
}),
1931: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	$c: () => readBound,
	Ds: () => readFreezes,
	GH: () => startOf,
	aJ: () => isShown,
	pJ: () => endOf
});
var date_fns_tz_fromZonedTime__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3842);
var _days_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1076);
var _zone_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6694);
var _zone_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6980);
const form = /^(\d{4}-\d{2}-\d{2})(?:(T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,3})?)?)(Z|[+-](?:0\d|1[0-4]):[0-5]\d)?)?$/;
function readBound(text) {
	const match = form.exec(text);
	const day = match === null ? null : (0, _days_js__WEBPACK_IMPORTED_MODULE_3__.h2)(match[1] ?? "");
	if (match === null || day === null) return null;
	if (match[3] !== void 0) return {
		kind: "instant",
		text,
		instant: Date.parse(text)
	};
	if (match[2] === void 0) return {
		kind: "date",
		text,
		local: day * _days_js__WEBPACK_IMPORTED_MODULE_3__.d_
	};
	return {
		kind: "local",
		text,
		local: Date.parse(`${text}Z`)
	};
}
function startOf(bound, zone) {
	if (bound.kind === "instant") return bound.instant;
	return plainInstant(bound, zone) ?? (0, _zone_js__WEBPACK_IMPORTED_MODULE_1__.G6)(zone, bound.local);
}
function endOf(bound, zone) {
	if (bound.kind === "instant") return bound.instant;
	if (bound.kind === "date") return (0, _zone_js__WEBPACK_IMPORTED_MODULE_1__.KO)(zone, bound.local + _days_js__WEBPACK_IMPORTED_MODULE_3__.d_);
	return plainInstant(bound, zone) ?? (0, _zone_js__WEBPACK_IMPORTED_MODULE_1__.KO)(zone, bound.local);
}
function isShown(bound, zone) {
	if (bound.kind === "instant") return true;
	const first = (0, _zone_js__WEBPACK_IMPORTED_MODULE_1__.G6)(zone, bound.local);
	const shown = first + zone.offsetAt(first);
	return bound.kind === "date" ? shown < bound.local + _days_js__WEBPACK_IMPORTED_MODULE_3__.d_ : shown === bound.local;
}
function readFreezes(freezes, zone) {
	return freezes.map(({ from, to, reason }) => {
		const start = readBound(from);
		const end = readBound(to);
		if (start === null || end === null) throw new RangeError(`cannot read the freeze from "${from}" to "${to}"`);
		return {
			from: startOf(start, zone),
			to: endOf(end, zone),
			reason
		};
	});
}
function plainInstant(bound, zone) {
	if (bound.kind === "date" || (0, _zone_names_js__WEBPACK_IMPORTED_MODULE_2__.eZ)(zone.timezone) !== null) return null;
	const instant = (0, date_fns_tz_fromZonedTime__WEBPACK_IMPORTED_MODULE_0__.u)(bound.text, zone.timezone).getTime();
	return zone.offsetAt(instant - _days_js__WEBPACK_IMPORTED_MODULE_3__.d_) === zone.offsetAt(instant + _days_js__WEBPACK_IMPORTED_MODULE_3__.d_) ? instant : null;
}
}),
7690: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { X: () => holidayNames });
var _days_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1076);
const fixed = [
	{
		month: 1,
		day: 1,
		name: "New Year's Day"
	},
	{
		month: 6,
		day: 19,
		name: "Juneteenth National Independence Day"
	},
	{
		month: 7,
		day: 4,
		name: "Independence Day"
	},
	{
		month: 11,
		day: 11,
		name: "Veterans Day"
	},
	{
		month: 12,
		day: 25,
		name: "Christmas Day"
	}
];
const counted = [
	{
		month: 1,
		nth: 3,
		weekday: _days_js__WEBPACK_IMPORTED_MODULE_0__.nD,
		name: "Birthday of Martin Luther King, Jr."
	},
	{
		month: 2,
		nth: 3,
		weekday: _days_js__WEBPACK_IMPORTED_MODULE_0__.nD,
		name: "Washington's Birthday"
	},
	{
		month: 9,
		nth: 1,
		weekday: _days_js__WEBPACK_IMPORTED_MODULE_0__.nD,
		name: "Labor Day"
	},
	{
		month: 10,
		nth: 2,
		weekday: _days_js__WEBPACK_IMPORTED_MODULE_0__.nD,
		name: "Columbus Day"
	},
	{
		month: 11,
		nth: 4,
		weekday: _days_js__WEBPACK_IMPORTED_MODULE_0__.LW,
		name: "Thanksgiving Day"
	}
];
function holidaysOf(year) {
	return [
		...counted.map(({ month, nth, weekday, name }) => ({
			day: nthWeekday(year, month, nth, weekday),
			name
		})),
		{
			day: lastMondayOfMay(year),
			name: "Memorial Day"
		},
		...[...fixed, {
			month: 13,
			day: 1,
			name: "New Year's Day"
		}].map(({ month, day, name }) => observed((0, _days_js__WEBPACK_IMPORTED_MODULE_0__.U$)(year, month, day), name))
	].filter(({ day }) => (0, _days_js__WEBPACK_IMPORTED_MODULE_0__.lY)(day) === year).sort((one, other) => one.day - other.day).map(({ day, name }) => ({
		date: (0, _days_js__WEBPACK_IMPORTED_MODULE_0__.Ml)(day),
		name
	}));
}
function observed(day, name) {
	if ((0, _days_js__WEBPACK_IMPORTED_MODULE_0__.Up)(day) === _days_js__WEBPACK_IMPORTED_MODULE_0__.og) return {
		day: day - 1,
		name: `${name} (observed)`
	};
	if ((0, _days_js__WEBPACK_IMPORTED_MODULE_0__.Up)(day) === _days_js__WEBPACK_IMPORTED_MODULE_0__.jt) return {
		day: day + 1,
		name: `${name} (observed)`
	};
	return {
		day,
		name
	};
}
function nthWeekday(year, month, nth, weekday) {
	const first = (0, _days_js__WEBPACK_IMPORTED_MODULE_0__.U$)(year, month, 1);
	return first + (weekday - (0, _days_js__WEBPACK_IMPORTED_MODULE_0__.Up)(first) + 7) % 7 + (nth - 1) * 7;
}
function lastMondayOfMay(year) {
	const last = (0, _days_js__WEBPACK_IMPORTED_MODULE_0__.U$)(year, 5, 31);
	return last - ((0, _days_js__WEBPACK_IMPORTED_MODULE_0__.Up)(last) - _days_js__WEBPACK_IMPORTED_MODULE_0__.nD + 7) % 7;
}
function holidayNames({ calendar, add, remove }) {
	const added = new Map(add.map(({ date, name }) => [existing(date), name]));
	const removed = new Set(remove);
	const federal = new Map();
	const namesOf = (year) => {
		const known = federal.get(year);
		if (known !== void 0) return known;
		const names = new Map(holidaysOf(year).map(({ date, name }) => [date, name]));
		federal.set(year, names);
		return names;
	};
	return (day) => {
		const own = added.get(day);
		if (own !== void 0) return own;
		if (calendar === "none") return null;
		const date = (0, _days_js__WEBPACK_IMPORTED_MODULE_0__.Ml)(day);
		return removed.has(date) ? null : namesOf((0, _days_js__WEBPACK_IMPORTED_MODULE_0__.lY)(day)).get(date) ?? null;
	};
}
function existing(date) {
	const day = (0, _days_js__WEBPACK_IMPORTED_MODULE_0__.h2)(date);
	if (day === null) throw new RangeError(`there is no day ${date}`);
	return day;
}
}),
3344: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	a4: () => readCutoff,
	dU: () => readWeek,
	i2: () => readHours
});
var _days_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1076);
const MINUTE = 6e4;
function readTime(text) {
	const match = /^(\d{2}):(\d{2})$/.exec(text);
	if (match === null) return null;
	const minutes = Number(match[1]) * 60 + Number(match[2]);
	return Number(match[2]) < 60 && minutes <= 1440 ? minutes * MINUTE : null;
}
function readHours(text) {
	const [from = "", to = "", ...rest] = text.split("-");
	const start = readTime(from);
	const end = readTime(to);
	return start === null || end === null || rest.length > 0 ? null : {
		start,
		end
	};
}
function readWeek(hours) {
	return _days_js__WEBPACK_IMPORTED_MODULE_0__.mx.map((weekday) => {
		const text = hours[weekday];
		if (text === "closed") return null;
		const read = readHours(text);
		if (read === null || read.end <= read.start) throw new RangeError(`cannot read the hours "${text}" of ${weekday}`);
		return read;
	});
}
function readCutoff(text) {
	const time = readTime(text);
	if (time === null && text !== "off") throw new RangeError(`cannot read the Friday cut-off "${text}"`);
	return time;
}
}),
1459: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	c3: () => alternativesOf,
	sV: () => hasTooManyAlternatives,
	zL: () => maxAlternatives
});
var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__.late(3812, "./late-3.cjs");
var _certain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7746);
const maxAlternatives = 1e3;
function alternativesOf(pattern) {
	return [...new Set(writtenOut(pattern) ?? (0, minimatch__WEBPACK_IMPORTED_MODULE_0__.KA)(pattern, { braceExpandMax: maxAlternatives }))];
}
const hasTooManyAlternatives = (pattern) => writtenOut(pattern) === null && (0, minimatch__WEBPACK_IMPORTED_MODULE_0__.KA)(pattern, { braceExpandMax: 1001 }).length > maxAlternatives;
function writtenOut(pattern) {
	if (!/[{}]/.test(pattern)) return [pattern];
	return (0, _certain_js__WEBPACK_IMPORTED_MODULE_1__.A7)(pattern) ? null : expanded(pattern)?.filter((each) => each !== "") ?? null;
}
function expanded(text) {
	const open = text.indexOf("{");
	if (open < 0) return text.includes("}") ? null : [text];
	const inside = alternativesAt(text, open);
	if (inside === null) return null;
	const rest = expanded(text.slice(inside.end));
	const choices = inside.alternatives.map(expanded);
	if (rest === null || choices.some((each) => each === null)) return null;
	const all = choices.flatMap((each) => each ?? []);
	if (all.length * rest.length > maxAlternatives) return null;
	const before = text.slice(0, open);
	return all.flatMap((choice) => rest.map((after) => before + choice + after));
}
function alternativesAt(text, open) {
	const alternatives = [];
	let from = open + 1;
	for (let [at, depth] = [from, 1]; at < text.length; at++) {
		const character = text[at];
		if (character === "{") depth += 1;
		if (character === "}") depth -= 1;
		if (depth > 1 || character !== "," && depth > 0) continue;
		if (character === "," || depth === 0) {
			alternatives.push(text.slice(from, at));
			from = at + 1;
		}
		if (depth === 0) return alternatives.length > 1 ? {
			alternatives,
			end: from
		} : null;
	}
	return null;
}
}),
7746: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	qo: () => certainOf,
	qi: () => isBuiltIn,
	A7: () => isIntricate
});
const certain_namespaceObject = JSON.parse("{\"k\":[[\"MIDDLEWARE.\"],[\".HANDLER.\"],[\"/JOBS\",\"/WORKERS\",\"/CRONS\"],[\".TS\\u0000\",\".JS\\u0000\",\".MJS\\u0000\",\".CJS\\u0000\",\".PY\\u0000\",\".RB\\u0000\",\".GO\\u0000\",\".PHP\\u0000\",\".RS\\u0000\",\".JAVA\\u0000\",\".KT\\u0000\",\".SCALA\\u0000\",\".CS\\u0000\",\".EX\\u0000\"],[\".JSON\\u0000\"],[\".JSONNET\\u0000\"],[\".SH\\u0000\"],[\".TOML\\u0000\"],[\".TPL\\u0000\"],[\".YAML\\u0000\"],[\".YML\\u0000\"],[\"-STACK.\"],[\".API.\"],[\".CFN.\"],[\".CONTROLLER.\"],[\".TS\\u0000\",\".JS\\u0000\"],[\".ERB\\u0000\",\".HAML\\u0000\",\".SLIM\\u0000\",\".EP\\u0000\",\".TERA\\u0000\"],[\".TS\\u0000\",\".TSX\\u0000\",\".JS\\u0000\",\".JSX\\u0000\",\".MTS\\u0000\",\".CTS\\u0000\",\".MJS\\u0000\",\".CJS\\u0000\",\".VUE\\u0000\"],[\".SQL\\u0000\"],[\"CONTROLLER.\"],[\"CRYPTO\"],[\"DAO.\"],[\"GUARD.\"],[\"KMS\\u0000\",\"KMS\"],[\"SECRET\"],[\".YML\\u0000\",\".YAML\\u0000\",\".JSON\\u0000\"],[\".TS\\u0000\",\".JS\\u0000\",\".MJS\\u0000\",\".CJS\\u0000\",\".GO\\u0000\",\".PY\\u0000\",\".PHP\\u0000\",\".RS\\u0000\",\".YML\\u0000\",\".YAML\\u0000\"],[\"_CONTROLLER.\"],[\"_HANDLER\"],[\".GO\\u0000\",\".RS\\u0000\",\".PY\\u0000\"],[\"_POLICY.\"],[\"_SPEC.\"],[\"_TEST.\"],[\".EX\\u0000\"],[\".RB\\u0000\",\".PY\\u0000\",\".GO\\u0000\",\".RS\\u0000\",\".EX\\u0000\"],[\"ACCESS\",\"ACCESS-\",\"ACCESS_\"],[\"CONTROL\",\"POLICY\",\"POLICIES\"],[\"API\"],[\"KEY\"],[\"KEY\",\"KEYS\",\"KEYSERVICE\",\"KEYGUARD\",\"KEYCONTROLLER\",\"KEYREPOSITORY\"],[\"AUTHORIT\"],[\"AUTHORI\"],[\".XML\\u0000\"],[\"SECURITYPOLICY\",\"SECURITY-POLICY\",\"SECURITY_POLICY\"],[\"SECURITY\"],[\"CONTENT\"],[\"POLICY\"],[\"CONTROLLER\"],[\".RB\\u0000\",\".PY\\u0000\",\".TS\\u0000\",\".JS\\u0000\",\".MJS\\u0000\",\".CJS\\u0000\",\".PHP\\u0000\",\".GO\\u0000\",\".RS\\u0000\",\".EX\\u0000\",\".JAVA\\u0000\",\".KT\\u0000\",\".SCALA\\u0000\",\".GROOVY\\u0000\",\".CS\\u0000\",\".FS\\u0000\"],[\".CS\\u0000\"],[\"K8S\"],[\"VERIFIER\"],[\"MESSAGE\"],[\"QUERYBUILDER.\"],[\"REPOSITOR\"],[\".JAVA\\u0000\",\".KT\\u0000\",\".SCALA\\u0000\",\".CS\\u0000\",\".PHP\\u0000\",\".TS\\u0000\",\".JS\\u0000\",\".PY\\u0000\",\".GO\\u0000\",\".RB\\u0000\",\".RS\\u0000\"],[\"RESOLVER\"],[\".JAVA\\u0000\",\".KT\\u0000\",\".CS\\u0000\",\".GO\\u0000\",\".PY\\u0000\"],[\".GRAPHQL\\u0000\",\".GRAPHQLS\\u0000\",\".GQL\\u0000\"],[\"SECURE\"],[\"RANDOM\"],[\"CONFIG\"],[\"IN\",\"OUT\",\"UP\",\"ON\"],[\"VERIF\",\"VALIDAT\"],[\".CS\\u0000\",\".JAVA\\u0000\",\".KT\\u0000\"],[\".JAVA\\u0000\",\".KT\\u0000\",\".SCALA\\u0000\",\".CS\\u0000\"],[\"UITESTS\",\"TESTS\"],[\"TOKEN\"],[\"ACCESS\",\"REFRESH\",\"BEARER\",\"USER\",\"SESSION\",\"RESET\",\"VERIFICATION\",\"INVITE\",\"INVITATION\",\"ID\",\"LOGIN\",\"CONFIRMATION\"],[\".JAVA\\u0000\",\".KT\\u0000\",\".SCALA\\u0000\",\".CS\\u0000\",\".PHP\\u0000\",\".TS\\u0000\",\".JS\\u0000\",\".PY\\u0000\",\".GO\\u0000\"],[\".EX\\u0000\",\".TS\\u0000\",\".JS\\u0000\",\".GO\\u0000\",\".RS\\u0000\"],[\"EXAMPLE\",\"SAMPLE\",\"TEMPLATE\",\"TEST\"],[\"KEY\",\"-KEY\",\"_KEY\"],[\"KEY\",\"KEYS\",\"KEYSTORE\",\"KEYPAIR\"],[\".TXT\\u0000\"],[\".TXT\\u0000\",\".IN\\u0000\"],[\".JAVA\\u0000\",\".KT\\u0000\",\".SCALA\\u0000\",\".CS\\u0000\",\".PY\\u0000\"],[\"SECRET\",\"-SECRET\",\"_SECRET\"],[\"FACTOR\"],[\"TWO\",\"MULTI\"],[\"VERIFY\",\"VERIFI\"],[\"SERVER.\"],[\"/.ENV.\"],[\"/.KAMAL\"],[\"/.SOPS.\"],[\"/.WELL-KNOWN\"],[\"/.\"],[\"/AREAS\"],[\"/DOCKERFILE\"],[\"DEV\\u0000\",\"DEVELOPMENT\\u0000\",\"TEST\\u0000\",\"TESTS\\u0000\",\"TESTING\\u0000\",\"LOCAL\\u0000\",\"E2E\\u0000\"],[\".SQL\\u0000\",\".JAVA\\u0000\",\".KT\\u0000\"],[\"__\"],[\"/VIEWS.PY\",\"/FORMS.PY\",\"/BACKENDS.PY\",\"/DECORATORS.PY\",\"/MIDDLEWARE.PY\"],[\".PY\\u0000\"],[\"CLIENT\",\"CHALLENGE\",\"ACCOUNT\",\"SERVER\",\"DNS\",\"HTTP\",\"CERT\"],[\"/ACME\"],[\"/ALEMBIC.INI\\u0000\",\"/ALEMBIC\"],[\"/API\"],[\".TS\\u0000\",\".JS\\u0000\",\".MJS\\u0000\",\".CJS\\u0000\",\".PY\\u0000\",\".GO\\u0000\",\".RS\\u0000\",\".RB\\u0000\",\".PHP\\u0000\"],[\"/SESSION\"],[\"/SESSION\",\"/SESSIONS\"],[\"/ROUTE.\"],[\"/ACTIONS.\"],[\"/APP\"],[\".RB\\u0000\"],[\"/APPLICATION\"],[\".PROPERTIES\\u0000\",\".YML\\u0000\",\".YAML\\u0000\"],[\".YML\\u0000\",\".YAML\\u0000\",\".PROPERTIES\\u0000\",\".CONF\\u0000\"],[\"DEV.\",\"DEVELOPMENT.\",\"TEST.\",\"TESTING.\",\"STAGING.\",\"LOCAL.\",\"CI.\"],[\"/APPSETTINGS.\"],[\"/APPSETTINGS\"],[\"/ARGOCD\"],[\"/BUF\"],[\"/CERT\"],[\"/CHANGELOG-MASTER.\"],[\"/CHANGELOG\",\"/CHANGELOGS\"],[\".XML\\u0000\",\".YML\\u0000\",\".YAML\\u0000\",\".JSON\\u0000\"],[\".TSX\\u0000\",\".JSX\\u0000\",\".VUE\\u0000\",\".SVELTE\\u0000\"],[\"/UI\"],[\"/DATABASE.\"],[\"/CONFIG\"],[\"/DEPLOY\"],[\"/DEPLOY.RB\\u0000\",\"/DEPLOY.YML\\u0000\",\"/DEPLOY.\",\"/DEPLOY\"],[\"/DEVELOPMENT.\",\"/DEV.\",\"/TEST.\",\"/STAGING.\",\"/CI.\"],[\".RB\\u0000\",\".YML\\u0000\",\".YAML\\u0000\",\".JSON\\u0000\"],[\".YML\\u0000\",\".YAML\\u0000\",\".JSON\\u0000\",\".RB\\u0000\"],[\"/DEVELOPMENT\",\"/DEV\",\"/TEST\",\"/STAGING\",\"/CI\"],[\"/INITIALIZERS\"],[\"/LOGRAGE.RB\",\"/LOGGING.RB\",\"/LOGGER.RB\",\"/SEMANTIC_LOGGER.RB\",\"/RAILS_SEMANTIC_LOGGER.RB\",\"/OUGAI.RB\",\"/LOG_TAGS.RB\"],[\"/PACKAGES\"],[\"/MONOLOG.\"],[\"MONOLOG.\"],[\"/ROUTES\"],[\"/DEVELOPMENT.\",\"/DEV.\",\"/TEST.\",\"/STAGING.\"],[\".EXS\\u0000\",\".JSON\\u0000\",\".YML\\u0000\",\".YAML\\u0000\",\".TOML\\u0000\"],[\".PHP\\u0000\",\".JAVA\\u0000\",\".KT\\u0000\",\".GO\\u0000\",\".TS\\u0000\",\".JS\\u0000\",\".CS\\u0000\",\".PY\\u0000\",\".RS\\u0000\"],[\"/CONVEX\"],[\".GO\\u0000\"],[\"/CORS\"],[\".JS\\u0000\"],[\".KT\\u0000\"],[\".PHP\\u0000\"],[\".RS\\u0000\"],[\".TS\\u0000\"],[\"/CURRENT\"],[\"USER\"],[\".XML\\u0000\",\".YML\\u0000\",\".YAML\\u0000\",\".JSON\\u0000\",\".SQL\\u0000\"],[\"/DB\"],[\"MIGRATE\"],[\".RB\\u0000\",\".SQL\\u0000\"],[\"/DOCKER-BAKE.\"],[\"/DOCS\"],[\".SQL\\u0000\",\".JSON\\u0000\"],[\".TS\\u0000\",\".JS\\u0000\",\".JSON\\u0000\"],[\".PY\\u0000\",\".TS\\u0000\",\".JS\\u0000\",\".GO\\u0000\",\".RS\\u0000\",\".JAVA\\u0000\",\".KT\\u0000\",\".CS\\u0000\",\".EX\\u0000\",\".PHP\\u0000\",\".RB\\u0000\"],[\"/ENVIRONMENTS\"],[\"/ENVIRONMENT.\"],[\"/GOSS\"],[\"SCHEMA\",\"RESOLVER\",\"TYPE\",\"MUTATION\",\"QUERY\"],[\"/HELM\"],[\".YML\\u0000\",\".YAML\\u0000\",\".JSON\\u0000\",\".TS\\u0000\",\".PY\\u0000\",\".GO\\u0000\",\".SH\\u0000\",\".CONF\\u0000\",\".TOML\\u0000\",\".TPL\\u0000\"],[\"/ISTIO\"],[\".GROOVY\\u0000\"],[\"ROTATION\",\"STORE\",\"PAIR\",\"PAIRS\",\"MANAGEMENT\",\"MANAGER\",\"DERIVATION\",\"RING\"],[\"/KEY\"],[\"/KMS\"],[\"/KUBE\"],[\"/LOGROTATE.\"],[\".JSON\"],[\"/MESSAGES.PROPERTIES\",\".PROPERTIES\"],[\"/MESSAGES\"],[\"/MIDDLEWARE\"],[\".RB\\u0000\",\".PY\\u0000\",\".TS\\u0000\",\".JS\\u0000\",\".MJS\\u0000\",\".CJS\\u0000\",\".PHP\\u0000\",\".GO\\u0000\",\".RS\\u0000\",\".EX\\u0000\",\".JAVA\\u0000\",\".KT\\u0000\",\".CS\\u0000\"],[\"/MIDDLEWARE\",\"/MIDDLEWARES\"],[\"/MIGRATIONS.\"],[\"/MIGRATIONS\"],[\".TS\\u0000\",\".TSX\\u0000\",\".JS\\u0000\",\".JSX\\u0000\"],[\"/PASSPORT.\",\"/PASSPORT\"],[\".TS\\u0000\",\".JS\\u0000\",\".MJS\\u0000\",\".PHP\\u0000\"],[\"/POLICIES\"],[\"POLICY.\"],[\".JAVA\\u0000\"],[\"/VALUES\"],[\"/VALUES\",\"/VALUES-\"],[\"/RES\"],[\".TS\\u0000\",\".JS\\u0000\",\".MJS\\u0000\",\".PY\\u0000\",\".RB\\u0000\",\".GO\\u0000\",\".PHP\\u0000\",\".JAVA\\u0000\",\".KT\\u0000\",\".CS\\u0000\",\".EX\\u0000\"],[\".RB\\u0000\",\".PY\\u0000\",\".TS\\u0000\",\".JS\\u0000\",\".MJS\\u0000\",\".GO\\u0000\",\".JAVA\\u0000\",\".KT\\u0000\",\".PHP\\u0000\",\".CS\\u0000\",\".RS\\u0000\",\".EX\\u0000\",\".EXS\\u0000\"],[\"/ROLE\"],[\"/ROLE\",\"/ROLES\"],[\".RB\\u0000\",\".PY\\u0000\",\".TS\\u0000\",\".JS\\u0000\",\".GO\\u0000\",\".JAVA\\u0000\",\".KT\\u0000\",\".PHP\\u0000\",\".CS\\u0000\",\".RS\\u0000\",\".EX\\u0000\",\".EXS\\u0000\"],[\"SERVICE\",\"CONTROLLER\",\"MANAGER\",\"GUARD\",\"PROVIDER\",\"ASSIGNMENT\",\"HIERARCHY\",\"REPOSITORY\",\"POLICY\"],[\"/SECRET\",\"/SECRETS\"],[\"MANAGER\",\"SERVICE\",\"STORE\",\"PROVIDER\",\"KEY\",\"TOKEN\",\"BASE\"],[\"/SECURITY.\"],[\".PY\\u0000\",\".RB\\u0000\",\".TS\\u0000\",\".JS\\u0000\",\".GO\\u0000\",\".JAVA\\u0000\",\".KT\\u0000\",\".GROOVY\\u0000\",\".SCALA\\u0000\",\".PHP\\u0000\",\".RS\\u0000\",\".EX\\u0000\",\".CS\\u0000\",\".XML\\u0000\",\".YML\\u0000\",\".YAML\\u0000\"],[\"/API\",\"/ROUTES\",\"/TRPC\"],[\"/API\",\"/ROUTES\"],[\"CONTROLLER\",\"STORE\",\"STORAGE\",\"MANAGER\",\"SERVICE\",\"MIDDLEWARE\",\"CONFIG\",\"HANDLER\",\"GUARD\",\"HELPER\",\"FILTER\"],[\"/DEV.PY\",\"/DEVELOPMENT.PY\",\"/LOCAL.PY\",\"/TEST.PY\",\"/TESTING.PY\",\"/STAGING.PY\",\"/CI.PY\"],[\"/SETTINGS_\"],[\"/SIGN\"],[\".YML\\u0000\",\".YAML\\u0000\",\".JSON\\u0000\",\".PROTO\\u0000\",\".GRAPHQL\\u0000\"],[\".TS\\u0000\",\".JS\\u0000\",\".PY\\u0000\",\".GO\\u0000\",\".RS\\u0000\",\".JAVA\\u0000\",\".KT\\u0000\",\".CS\\u0000\",\".PHP\\u0000\",\".RB\\u0000\",\".EX\\u0000\"],[\"/TEST\",\"/TESTS\",\"/TESTFIXTURES\",\"TEST\",\"/E2E\"],[\"/POSTGRES\",\"/POSTGRESQL\",\"/MYSQL\",\"/SQLITE\",\"/MONGO\",\"/MONGODB\"],[\"/TEST\"],[\".PY\\u0000\",\".RS\\u0000\"],[\"TESTS.\",\"TEST.\"],[\".CS\\u0000\",\".PHP\\u0000\"],[\"CONTROLLER\",\"SERVICE\",\"STORE\",\"MANAGER\",\"PROVIDER\",\"GENERATOR\",\"VALIDATOR\",\"VERIFIER\",\"UTIL\",\"UTILS\",\"REPOSITORY\"],[\"/TOKENS\",\"/TOKEN\"],[\"CONTROLLER\",\"SERVICE\",\"STORE\",\"MANAGER\",\"PROVIDER\",\"GENERATOR\",\"VALIDATOR\",\"VERIFIER\",\"REPOSITORY\",\"FILTER\"],[\".YML\\u0000\",\".YAML\\u0000\"],[\"/VAULT.\"],[\"/GITHUB.COM\",\"/GOLANG.ORG\",\"/GOOGLE.GOLANG.ORG\",\"/GOPKG.IN\",\"/K8S.IO\"],[\".ERB\\u0000\",\".HAML\\u0000\",\".SLIM\\u0000\",\".JBUILDER\\u0000\"],[\"/.ENV\",\".ENV\"],[\".MD\\u0000\"],[\"/APPLICATION\",\"/BASE\",\"/ABSTRACT\"],[\"/ALEMBIC\",\"/MIGRATIONS\"],[\".TS\\u0000\",\".JS\\u0000\",\".JAVA\\u0000\",\".KT\\u0000\",\".CS\\u0000\",\".PHP\\u0000\",\".GO\\u0000\",\".PY\\u0000\",\".RB\\u0000\",\".RS\\u0000\"],[\".YML\\u0000\",\".YAML\\u0000\",\".TPL\\u0000\"],[\"/CONFIG\",\"/ENVIRONMENTS\",\"/ENVS\"],[\"/DEFAULT.\",\"/PRODUCTION.\",\"/PROD.\"],[\".JSON\\u0000\",\".YML\\u0000\",\".YAML\\u0000\"],[\".MD\\u0000\",\".MARKDOWN\\u0000\",\".RST\\u0000\",\".ADOC\\u0000\"],[\"/TEST\",\"/TESTS\"],[\"SESSION\"],[\"/CURRENT\",\"/USER\"],[\"/DB\",\"/DATABASE\",\"/DATABASES\"],[\"/SCHEMA.\"],[\"/DB\",\"/DATABASE\",\"/DRIZZLE\"],[\".TS\\u0000\",\".JS\\u0000\",\".MTS\\u0000\"],[\".SQL\"],[\"/DB\",\"/DATABASE\",\"/SQL\"],[\".RB\\u0000\",\".PY\\u0000\",\".TS\\u0000\",\".JS\\u0000\",\".MJS\\u0000\",\".CJS\\u0000\",\".GO\\u0000\",\".RS\\u0000\",\".PHP\\u0000\",\".JAVA\\u0000\",\".KT\\u0000\",\".CS\\u0000\"],[\".DOCKERFILE\\u0000\"],[\"DEV.\",\"DEVEL.\",\"DEVELOPMENT.\",\"TEST.\",\"TESTS.\",\"TESTING.\",\"CI.\",\"LOCAL.\",\"OVERRIDE.\",\"STAGING.\",\"E2E.\"],[\".TSX\\u0000\",\".JSX\\u0000\",\".VUE\\u0000\"],[\"/ENVIRONMENTS\",\"/ENVS\",\"/ENV\"],[\"/DEV\",\"/DEVELOPMENT\",\"/TEST\",\"/TESTING\",\"/STAGING\",\"/STAGE\",\"/QA\",\"/UAT\",\"/SANDBOX\",\"/PREVIEW\",\"/LOCAL\",\"/CI\"],[\".ENV\\u0000\"],[\".RULES\\u0000\"],[\".CONF\\u0000\",\".YML\\u0000\",\".YAML\\u0000\",\".TOML\\u0000\"],[\".CONF\\u0000\",\".TOML\\u0000\",\".PROPERTIES\\u0000\",\".YML\\u0000\",\".YAML\\u0000\",\".XML\\u0000\"],[\"/FRONTEND\",\"/CLIENT\",\"/MOBILE\",\"/WEBAPP\"],[\"/SRC\"],[\"/ROUTES\",\"/ROUTER\"],[\".RB\\u0000\",\".PY\\u0000\",\".GO\\u0000\",\".PHP\\u0000\",\".JAVA\\u0000\",\".KT\\u0000\",\".CS\\u0000\",\".EX\\u0000\",\".RS\\u0000\"],[\".GO\\u0000\",\".RS\\u0000\",\".PY\\u0000\",\".TS\\u0000\",\".JS\\u0000\",\".MJS\\u0000\",\".CJS\\u0000\",\".RB\\u0000\"],[\".GO\\u0000\",\".RS\\u0000\",\".PY\\u0000\",\".TS\\u0000\",\".JS\\u0000\",\".MJS\\u0000\",\".CJS\\u0000\",\".RB\\u0000\",\".CS\\u0000\",\".JAVA\\u0000\",\".KT\\u0000\"],[\"/HAPROXY\",\"/ENVOY\",\"/TRAEFIK\",\"/APACHE2\",\"/HTTPD\",\"/VARNISH\",\"/SUPERVISORD\",\"/VCL\",\"/CADDYFILE\"],[\".XML\\u0000\",\".PROPERTIES\\u0000\"],[\"/I18N\",\"/LANG\"],[\".JS\\u0000\",\".MJS\\u0000\",\".CJS\\u0000\",\".CSS\\u0000\",\".MAP\\u0000\"],[\"/JS\",\"/JAVASCRIPT\",\"/JAVASCRIPTS\",\"/CSS\",\"/STYLESHEETS\",\"/STATIC\",\"/STATIC_SRC\",\"/ASSETS\",\"/PUBLIC\"],[\"CLIENT\",\"SERVICE\",\"PROVIDER\",\"KEY\"],[\"/LIB\",\"/SERVER\",\"/HTTP\",\"/MIDDLEWARE\",\"/INTERNAL\",\"/PLUGS\"],[\".JSON\\u0000\",\".JSON5\\u0000\",\".YML\\u0000\",\".YAML\\u0000\",\".PROPERTIES\\u0000\",\".TOML\\u0000\",\".CSV\\u0000\",\".FTL\\u0000\",\".RESX\\u0000\",\".PO\\u0000\",\".POT\\u0000\",\".ARB\\u0000\"],[\".JSON\\u0000\",\".YML\\u0000\",\".YAML\\u0000\",\".PROPERTIES\\u0000\",\".PHP\\u0000\",\".TOML\\u0000\",\".RB\\u0000\"],[\".TS\\u0000\",\".JS\\u0000\",\".MJS\\u0000\",\".PHP\\u0000\",\".RB\\u0000\",\".PY\\u0000\"],[\".XML\\u0000\",\".PROPERTIES\\u0000\",\".YML\\u0000\",\".YAML\\u0000\",\".JSON\\u0000\"],[\"/LOGGING\",\"/LOGGER\",\"/LOG\",\"/LOG_CONFIG\",\"/LOG-CONFIG\",\"/LOG4RS\"],[\".RB\\u0000\",\".PY\\u0000\",\".TS\\u0000\",\".JS\\u0000\",\".MJS\\u0000\",\".CJS\\u0000\",\".GO\\u0000\",\".RS\\u0000\",\".PHP\\u0000\",\".JAVA\\u0000\",\".KT\\u0000\",\".CS\\u0000\",\".EX\\u0000\",\".EXS\\u0000\",\".XML\\u0000\",\".YML\\u0000\",\".YAML\\u0000\"],[\".SQL\\u0000\",\".PY\\u0000\",\".PHP\\u0000\",\".RB\\u0000\",\".EXS\\u0000\",\".CS\\u0000\",\".FS\\u0000\",\".GO\\u0000\",\".RS\\u0000\",\".JS\\u0000\",\".MJS\\u0000\",\".CJS\\u0000\",\".TS\\u0000\",\".MTS\\u0000\",\".CTS\\u0000\",\".JAVA\\u0000\",\".KT\\u0000\",\".GROOVY\\u0000\",\".CQL\\u0000\"],[\".TEST.\",\".SPEC.\"],[\".CONFIG\"],[\"/NLOG\"],[\".YML\\u0000\",\".YAML\\u0000\",\".JSON\\u0000\",\".TS\\u0000\",\".PY\\u0000\"],[\".GO\\u0000\",\".RS\\u0000\",\".TS\\u0000\",\".JS\\u0000\",\".PY\\u0000\",\".JAVA\\u0000\",\".KT\\u0000\"],[\".TF\\u0000\",\".TOFU\\u0000\",\".TF.JSON\\u0000\"],[\".TF\\u0000\"],[\".RB\\u0000\",\".PY\\u0000\",\".TS\\u0000\",\".JS\\u0000\",\".GO\\u0000\",\".RS\\u0000\",\".PHP\\u0000\",\".JAVA\\u0000\",\".KT\\u0000\",\".CS\\u0000\",\".EX\\u0000\"],[\"/RBAC\",\"/ACL\"],[\".TOML\\u0000\",\".YAML\\u0000\",\".YML\\u0000\",\".JSON\\u0000\",\".JSONC\\u0000\"],[\"BINDING\"],[\"/ROLE\",\"/CLUSTERROLE\"],[\"/TASKS\",\"/HANDLERS\",\"/VARS\",\"/DEFAULTS\",\"/META\"],[\".TS\\u0000\",\".JS\\u0000\",\".MJS\\u0000\",\".CJS\\u0000\",\".RB\\u0000\",\".PY\\u0000\",\".PHP\\u0000\",\".GO\\u0000\",\".RS\\u0000\",\".EX\\u0000\",\".KT\\u0000\",\".JAVA\\u0000\",\".SCALA\\u0000\"],[\".RB\\u0000\",\".PY\\u0000\",\".TS\\u0000\",\".JS\\u0000\",\".MJS\\u0000\",\".CJS\\u0000\",\".GO\\u0000\",\".RS\\u0000\",\".PHP\\u0000\",\".EX\\u0000\",\".YML\\u0000\",\".YAML\\u0000\",\".SCALA\\u0000\",\".JAVA\\u0000\",\".KT\\u0000\"],[\".GRAPHQL\\u0000\",\".GQL\\u0000\"],[\".YML\\u0000\",\".YAML\\u0000\",\".JSON\\u0000\",\".HCL\\u0000\",\".PLAN\\u0000\",\".CONF\\u0000\"],[\"/SRC\",\"/APP\",\"/CONTENT\",\"/CONFIG\"],[\".YML\\u0000\",\".YAML\\u0000\",\".TOML\\u0000\"],[\"CONFIG\",\"CONTEXT\",\"UTIL\",\"UTILS\",\"CLIENT\",\"SERVER\",\"SETTINGS\",\"SOCKET\"],[\".TS\\u0000\",\".JS\\u0000\",\".JAVA\\u0000\",\".KT\\u0000\",\".CS\\u0000\",\".PHP\\u0000\",\".GO\\u0000\",\".PY\\u0000\",\".RB\\u0000\",\".RS\\u0000\",\".SWIFT\\u0000\"],[\"LOGIN\",\"LOGOUT\"],[\"LOG\"],[\"ROLE\",\"-ROLE\",\"_ROLE\"],[\"ROLE\"],[\".YML\\u0000\",\".YAML\\u0000\",\".JSON\\u0000\",\".TOML\\u0000\",\".CSV\\u0000\",\".XLSX\\u0000\"],[\"/WEB\",\"/REST\",\"/API\",\"/RESOURCES\",\"/ENDPOINTS\"],[\".JSON\\u0000\",\".YML\\u0000\",\".YAML\\u0000\",\".TOML\\u0000\"],[\"/.GITHUB\"],[\"/CHANGE-GATE.\"],[\"/WORKFLOWS\"],[\"/COPILOT-INSTRUCTIONS.MD\\u0000\",\"/AGENTS\",\"/INSTRUCTIONS\",\"/CHATMODES\",\"/PROMPTS\"],[\"/WORKFLOWS\",\"/ACTIONS\"],[\"/.VSCODE\"],[\"/RELEASES\",\"/PLUGINS\",\"/PATCHES\",\"/CACHE\"],[\".TS\\u0000\",\".TSX\\u0000\",\".JS\\u0000\",\".JSX\\u0000\",\".MJS\\u0000\",\".CJS\\u0000\",\".PY\\u0000\",\".RB\\u0000\",\".GO\\u0000\",\".PHP\\u0000\",\".RS\\u0000\",\".JAVA\\u0000\",\".KT\\u0000\",\".CS\\u0000\",\".EX\\u0000\"],[\".TS\\u0000\",\".JS\\u0000\",\".MJS\\u0000\",\".CJS\\u0000\",\".PY\\u0000\",\".RB\\u0000\",\".GO\\u0000\",\".PHP\\u0000\",\".RS\\u0000\",\".JAVA\\u0000\",\".KT\\u0000\",\".CS\\u0000\",\".EX\\u0000\"],[\".TSX\\u0000\",\".JSX\\u0000\"],[\"/CONF\"],[\".TS\\u0000\",\".JS\\u0000\",\".MJS\\u0000\",\".PY\\u0000\",\".GO\\u0000\"],[\".YML\\u0000\",\".YAML\\u0000\",\".JSON\\u0000\",\".TS\\u0000\",\".JS\\u0000\",\".PY\\u0000\",\".GO\\u0000\",\".SH\\u0000\",\".CONF\\u0000\",\".TOML\\u0000\",\".TPL\\u0000\"],[\".PATCH\\u0000\"],[\"ARTICLES\"],[\"DB.\",\"DATABASE.\"],[\"SESSION.\",\"SESSIONS.\"],[\".RB\\u0000\",\".PY\\u0000\",\".TS\\u0000\",\".JS\\u0000\",\".MJS\\u0000\",\".GO\\u0000\",\".JAVA\\u0000\",\".KT\\u0000\",\".PHP\\u0000\",\".CS\\u0000\",\".RS\\u0000\",\".EX\\u0000\",\".EXS\\u0000\",\".SWIFT\\u0000\",\".SCALA\\u0000\"],[\"TOKEN.\",\"TOKENS.\"],[\"QUERIES\"],[\"/KEYS.\"],[\"KEYS.\"],[\"/ACTION.\"],[\"ACTION.\"],[\"CODEOWNERS\\u0000\"],[\"-MIT\",\"-APACHE\",\"-APACHE-2.0\",\"-BSD\",\"-ISC\",\"-ZLIB\",\"-MPL\",\"-MPL-2.0\",\"-GPL\",\"-LGPL\",\"-AGPL\",\"-UNLICENSE\",\"-CC0\",\"-CC-BY\",\"-CC-BY-4.0\",\"-BOOST\",\"-THIRD-PARTY\",\"-3RD-PARTY\"],[\"/MIDDLEWARE.\"],[\"/PROXY.\"],[\"PROXY.\"],[\"GLOBAL.JSON\\u0000\"],[\"/TEST\",\"/TESTS\",\"/SPEC\",\"/E2E\",\"/CYPRESS\",\"/PLAYWRIGHT\"],[\"/TEST\",\"/TESTS\",\"/SPEC\",\"/E2E\",\"/CYPRESS\"],[\"/DOCS\",\"/DOC\",\"/DOCUMENTATION\"],[\"/NETLIFY\",\"/SUPABASE\",\"/FIREBASE\"],[\"/SRC\",\"/APP\",\"/LIB\"]],\"q\":{\"!(.github)/**/*.{md,mdx}\":[[\".MD\\u0000\",\".MDX\\u0000\"],[3,4],[]],\"**/!(*auth*)[._-]middleware.{ts,js,py,go,rb,rs,ex}\":[[\"MIDDLEWARE.TS\\u0000\",\"MIDDLEWARE.JS\\u0000\",\"MIDDLEWARE.PY\\u0000\",\"MIDDLEWARE.GO\\u0000\",\"MIDDLEWARE.RB\\u0000\",\"MIDDLEWARE.RS\\u0000\",\"MIDDLEWARE.EX\\u0000\"],[11,11,11,11,11,11,11],[0]],\"**/!(*auth*)middleware.{php,java,kt,cs}\":[[\"MIDDLEWARE.PHP\\u0000\",\"MIDDLEWARE.JAVA\\u0000\",\"MIDDLEWARE.KT\\u0000\",\"MIDDLEWARE.CS\\u0000\"],[11,11,11,11],[0]],\"**/!(api|apis|server|http|routes)/{jobs,workers,crons}/**/*.handler.{ts,js}\":[[\".HANDLER.TS\\u0000\",\".HANDLER.JS\\u0000\"],[9,2],[1,2]],\"**/!(apps|services|packages|projects|modules|libs|cmd|js|ui|javascript)/{api,apis}/**/*.{ts,js,mjs,cjs,py,rb,go,php,rs,java,kt,scala,cs,ex}\":[[\"/API\",\"/APIS\"],[3,4],[3]],\"**/*-manifests/**/*.json\":[[\"-MANIFESTS\"],[2],[4]],\"**/*-manifests/**/*.jsonnet\":[[\"-MANIFESTS\"],[2],[5]],\"**/*-manifests/**/*.sh\":[[\"-MANIFESTS\"],[2],[6]],\"**/*-manifests/**/*.toml\":[[\"-MANIFESTS\"],[2],[7]],\"**/*-manifests/**/*.tpl\":[[\"-MANIFESTS\"],[2],[8]],\"**/*-manifests/**/*.yaml\":[[\"-MANIFESTS\"],[2],[9]],\"**/*-manifests/**/*.yml\":[[\"-MANIFESTS\"],[2],[10]],\"**/*-stack.{ts,py}\":[[\"-STACK.TS\\u0000\",\"-STACK.PY\\u0000\"],[7,2],[11]],\"**/*.api.{ts,js}\":[[\".API.TS\\u0000\",\".API.JS\\u0000\"],[5,5],[12]],\"**/*.blade.php\":[[\".BLADE.PHP\\u0000\"],[5],[]],\"**/*.cfn.{yml,yaml,json}\":[[\".CFN.YML\\u0000\",\".CFN.YAML\\u0000\",\".CFN.JSON\\u0000\"],[4,4,5],[13]],\"**/*.controller.{ts,js}\":[[\".CONTROLLER.TS\\u0000\",\".CONTROLLER.JS\\u0000\"],[12,12],[14]],\"**/*.d.ts\":[[\".D.TS\\u0000\"],[2],[]],\"**/*.go\":[[\".GO\\u0000\"],[2],[]],\"**/*.graphqls\":[[\".GRAPHQLS\\u0000\"],[9],[]],\"**/*.min.*\":[[\".MIN.\"],[4],[]],\"**/*.php\":[[\".PHP\\u0000\"],[4],[]],\"**/*.prisma\":[[\".PRISMA\\u0000\"],[7],[]],\"**/*.py\":[[\".PY\\u0000\"],[3],[]],\"**/*.rs\":[[\".RS\\u0000\"],[2],[]],\"**/*.schemafile\":[[\".SCHEMAFILE\\u0000\"],[8],[]],\"**/*.sh\":[[\".SH\\u0000\"],[2],[]],\"**/*.snap\":[[\".SNAP\\u0000\"],[5],[]],\"**/*.stories.*\":[[\".STORIES.\"],[6],[]],\"**/*.svg\":[[\".SVG\\u0000\"],[4],[]],\"**/*.{Tests,Test,UnitTests,IntegrationTests,FunctionalTests,EndToEndTests}/**\":[[\".TESTS\",\".TEST\",\".UNITTESTS\",\".INTEGRATIONTESTS\",\".FUNCTIONALTESTS\",\".ENDTOENDTESTS\"],[2,2,2,6,2,10],[]],\"**/*.{cs,fs}\":[[\".CS\\u0000\",\".FS\\u0000\"],[3,3],[]],\"**/*.{css,scss,less,svg,png,jpg,jpeg,gif}\":[[\".CSS\\u0000\",\".SCSS\\u0000\",\".LESS\\u0000\",\".SVG\\u0000\",\".PNG\\u0000\",\".JPG\\u0000\",\".JPEG\\u0000\",\".GIF\\u0000\"],[3,3,2,4,4,3,5,3],[]],\"**/*.{css,scss,sass,less,styl,pcss}\":[[\".CSS\\u0000\",\".SCSS\\u0000\",\".SASS\\u0000\",\".LESS\\u0000\",\".STYL\\u0000\",\".PCSS\\u0000\"],[3,3,3,2,5,3],[]],\"**/*.{dockerfile,containerfile}\":[[\".DOCKERFILE\\u0000\",\".CONTAINERFILE\\u0000\"],[8,5],[]],\"**/*.{enc,sops}{,.yml,.yaml,.json,.env}\":[[\".ENC\",\".SOPS\"],[3,3],[]],\"**/*.{ex,exs}\":[[\".EX\\u0000\",\".EXS\\u0000\"],[3,4],[]],\"**/*.{handler,resolver,gateway}.{ts,js}\":[[\".HANDLER.\",\".RESOLVER.\",\".GATEWAY.\"],[2,7,5],[15]],\"**/*.{html,htm,ejs,erb,hbs,twig,liquid,cshtml,njk,vue,svelte,jsx,tsx,php,astro}\":[[\".HTML\\u0000\",\".HTM\\u0000\",\".EJS\\u0000\",\".ERB\\u0000\",\".HBS\\u0000\",\".TWIG\\u0000\",\".LIQUID\\u0000\",\".CSHTML\\u0000\",\".NJK\\u0000\",\".VUE\\u0000\",\".SVELTE\\u0000\",\".JSX\\u0000\",\".TSX\\u0000\",\".PHP\\u0000\",\".ASTRO\\u0000\"],[4,4,3,2,3,4,7,4,4,4,7,3,3,4,6],[]],\"**/*.{html,htm,mjml,hbs,mustache,twig,liquid,pug,ejs,heex,eex,leex,cshtml}\":[[\".HTML\\u0000\",\".HTM\\u0000\",\".MJML\\u0000\",\".HBS\\u0000\",\".MUSTACHE\\u0000\",\".TWIG\\u0000\",\".LIQUID\\u0000\",\".PUG\\u0000\",\".EJS\\u0000\",\".HEEX\\u0000\",\".EEX\\u0000\",\".LEEX\\u0000\",\".CSHTML\\u0000\"],[4,4,4,3,9,4,7,4,3,3,2,3,4],[]],\"**/*.{html,htm,vue,svelte,astro,jsx,tsx,erb,ejs,hbs,heex,eex,leex,twig,liquid,mustache,cshtml,njk}\":[[\".HTML\\u0000\",\".HTM\\u0000\",\".VUE\\u0000\",\".SVELTE\\u0000\",\".ASTRO\\u0000\",\".JSX\\u0000\",\".TSX\\u0000\",\".ERB\\u0000\",\".EJS\\u0000\",\".HBS\\u0000\",\".HEEX\\u0000\",\".EEX\\u0000\",\".LEEX\\u0000\",\".TWIG\\u0000\",\".LIQUID\\u0000\",\".MUSTACHE\\u0000\",\".CSHTML\\u0000\",\".NJK\\u0000\"],[4,4,4,7,6,3,3,2,3,3,3,2,3,4,7,9,4,4],[]],\"**/*.{html,text,txt}.{erb,haml,slim,ep,tera}\":[[\".HTML.\",\".TEXT.\",\".TXT.\"],[5,5,4],[16]],\"**/*.{java,kt,kts,scala,groovy}\":[[\".JAVA\\u0000\",\".KT\\u0000\",\".KTS\\u0000\",\".SCALA\\u0000\",\".GROOVY\\u0000\"],[5,3,3,6,7],[]],\"**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx,vue,svelte}\":[[\".JS\\u0000\",\".MJS\\u0000\",\".CJS\\u0000\",\".JSX\\u0000\",\".TS\\u0000\",\".MTS\\u0000\",\".CTS\\u0000\",\".TSX\\u0000\",\".VUE\\u0000\",\".SVELTE\\u0000\"],[3,3,3,3,2,3,2,3,4,7],[]],\"**/*.{js,mjs,cjs,ts,mts,cts}\":[[\".JS\\u0000\",\".MJS\\u0000\",\".CJS\\u0000\",\".TS\\u0000\",\".MTS\\u0000\",\".CTS\\u0000\"],[3,3,3,2,3,2],[]],\"**/*.{md,MD,markdown,rst,adoc,asciidoc}\":[[\".MD\\u0000\",\".MARKDOWN\\u0000\",\".RST\\u0000\",\".ADOC\\u0000\",\".ASCIIDOC\\u0000\"],[3,9,3,2,6],[]],\"**/*.{md,mdx}\":[[\".MD\\u0000\",\".MDX\\u0000\"],[3,4],[]],\"**/*.{pem,key,p12,pfx,jks,keystore,crt,cer,der,csr,p8,asc,gpg,age,kdbx,pub,jceks}\":[[\".PEM\\u0000\",\".KEY\\u0000\",\".P12\\u0000\",\".PFX\\u0000\",\".JKS\\u0000\",\".KEYSTORE\\u0000\",\".CRT\\u0000\",\".CER\\u0000\",\".DER\\u0000\",\".CSR\\u0000\",\".P8\\u0000\",\".ASC\\u0000\",\".GPG\\u0000\",\".AGE\\u0000\",\".KDBX\\u0000\",\".PUB\\u0000\",\".JCEKS\\u0000\"],[4,4,4,4,3,5,3,2,4,4,3,4,2,4,5,4,5],[]],\"**/*.{po,pot,arb,ftl,xlf,xliff,strings,stringsdict,xcstrings,resx}\":[[\".PO\\u0000\",\".POT\\u0000\",\".ARB\\u0000\",\".FTL\\u0000\",\".XLF\\u0000\",\".XLIFF\\u0000\",\".STRINGS\\u0000\",\".STRINGSDICT\\u0000\",\".XCSTRINGS\\u0000\",\".RESX\\u0000\"],[3,3,3,4,4,5,8,11,4,4],[]],\"**/*.{po,pot,arb,xlf,xliff,strings}\":[[\".PO\\u0000\",\".POT\\u0000\",\".ARB\\u0000\",\".XLF\\u0000\",\".XLIFF\\u0000\",\".STRINGS\\u0000\"],[3,3,3,4,5,8],[]],\"**/*.{proto,graphqls}\":[[\".PROTO\\u0000\",\".GRAPHQLS\\u0000\"],[6,9],[]],\"**/*.{proto,thrift,avsc,avdl,wsdl,raml,smithy,fbs}\":[[\".PROTO\\u0000\",\".THRIFT\\u0000\",\".AVSC\\u0000\",\".AVDL\\u0000\",\".WSDL\\u0000\",\".RAML\\u0000\",\".SMITHY\\u0000\",\".FBS\\u0000\"],[6,3,4,4,3,3,7,3],[]],\"**/*.{rb,php,py,js,ts}\":[[\".RB\\u0000\",\".PHP\\u0000\",\".PY\\u0000\",\".JS\\u0000\",\".TS\\u0000\"],[2,4,3,3,2],[]],\"**/*.{rb,rake}\":[[\".RB\\u0000\",\".RAKE\\u0000\"],[2,5],[]],\"**/*.{rego,cedar,polar}\":[[\".REGO\\u0000\",\".CEDAR\\u0000\",\".POLAR\\u0000\"],[4,4,5],[]],\"**/*.{service,timer}\":[[\".SERVICE\\u0000\",\".TIMER\\u0000\"],[8,5],[]],\"**/*.{sh,bash}\":[[\".SH\\u0000\",\".BASH\\u0000\"],[2,4],[]],\"**/*.{sql,psql,plsql,cql,hql,ddl,sqlproj,dbml,prisma,edmx}\":[[\".SQL\\u0000\",\".PSQL\\u0000\",\".PLSQL\\u0000\",\".CQL\\u0000\",\".HQL\\u0000\",\".DDL\\u0000\",\".SQLPROJ\\u0000\",\".DBML\\u0000\",\".PRISMA\\u0000\",\".EDMX\\u0000\"],[4,3,4,3,2,2,5,4,7,5],[]],\"**/*.{sqlproj,dacpac}\":[[\".SQLPROJ\\u0000\",\".DACPAC\\u0000\"],[5,7],[]],\"**/*.{svg,png,jpg,jpeg,gif,webp,avif,ico,bmp,woff,woff2,ttf,otf,eot}\":[[\".SVG\\u0000\",\".PNG\\u0000\",\".JPG\\u0000\",\".JPEG\\u0000\",\".GIF\\u0000\",\".WEBP\\u0000\",\".AVIF\\u0000\",\".ICO\\u0000\",\".BMP\\u0000\",\".WOFF\\u0000\",\".WOFF2\\u0000\",\".TTF\\u0000\",\".OTF\\u0000\",\".EOT\\u0000\"],[4,4,3,5,3,5,4,4,4,4,6,3,3,3],[]],\"**/*.{svg,png,jpg,jpeg,gif,webp,avif,ico,bmp}\":[[\".SVG\\u0000\",\".PNG\\u0000\",\".JPG\\u0000\",\".JPEG\\u0000\",\".GIF\\u0000\",\".WEBP\\u0000\",\".AVIF\\u0000\",\".ICO\\u0000\",\".BMP\\u0000\"],[4,4,3,5,3,5,4,4,4],[]],\"**/*.{test,spec,e2e,cy,e2e-spec,integration.test}.{ts,tsx,js,jsx,mts,cts,mjs,cjs,vue}\":[[\".TEST.\",\".SPEC.\",\".E2E.\",\".CY.\",\".E2E-SPEC.\",\".INTEGRATION.TEST.\"],[2,2,4,2,6,13],[17]],\"**/*.{tf,tfvars,tofu,hcl,nomad,bicep,bicepparam,tf.json,tfvars.json}\":[[\".TF\\u0000\",\".TFVARS\\u0000\",\".TOFU\\u0000\",\".HCL\\u0000\",\".NOMAD\\u0000\",\".BICEP\\u0000\",\".BICEPPARAM\\u0000\",\".TF.JSON\\u0000\",\".TFVARS.JSON\\u0000\"],[3,4,5,3,6,5,7,4,4],[]],\"**/*.{tf,tfvars,tofu,hcl,nomad,bicep,tf.json}\":[[\".TF\\u0000\",\".TFVARS\\u0000\",\".TOFU\\u0000\",\".HCL\\u0000\",\".NOMAD\\u0000\",\".BICEP\\u0000\",\".TF.JSON\\u0000\"],[3,4,5,3,6,5,4],[]],\"**/*.{tf,tofu}\":[[\".TF\\u0000\",\".TOFU\\u0000\"],[3,5],[]],\"**/*.{up,down}.sql\":[[\".UP.SQL\",\".DOWN.SQL\"],[2,6],[18]],\"**/*.{woff,woff2,ttf,otf,eot}\":[[\".WOFF\\u0000\",\".WOFF2\\u0000\",\".TTF\\u0000\",\".OTF\\u0000\",\".EOT\\u0000\"],[4,6,3,3,3],[]],\"**/*.{yml,yaml}\":[[\".YML\\u0000\",\".YAML\\u0000\"],[3,3],[]],\"**/*Controller.{java,kt,scala,php,cs}\":[[\"CONTROLLER.JAVA\\u0000\",\"CONTROLLER.KT\\u0000\",\"CONTROLLER.SCALA\\u0000\",\"CONTROLLER.PHP\\u0000\",\"CONTROLLER.CS\\u0000\"],[15,11,11,11,11],[19]],\"**/*ModelSnapshot.cs\":[[\"MODELSNAPSHOT.CS\\u0000\"],[13],[]],\"**/*[._-]crypto{,[._-]*}{,/**}\":[[\"CRYPTO\"],[5],[20]],\"**/*[._-]dao.{ts,js,py,go}\":[[\"DAO.TS\\u0000\",\"DAO.JS\\u0000\",\"DAO.PY\\u0000\",\"DAO.GO\\u0000\"],[4,3,4,4],[21]],\"**/*[._-]guard.{ts,js}\":[[\"GUARD.TS\\u0000\",\"GUARD.JS\\u0000\"],[6,6],[22]],\"**/*[._-]kms{,[._-]*}\":[[\"KMS\"],[2],[23]],\"**/*[._-]secret{,s}.*\":[[\"SECRET.\",\"SECRETS.\"],[6,7],[24]],\"**/*[._-]{jwt,jwks,saml,oidc,openid,ldap,sso,scim}{,[._-]*}{,/**}\":[[\"JWT\",\"JWKS\",\"SAML\",\"OIDC\",\"OPENID\",\"LDAP\",\"SSO\",\"SCIM\"],[2,3,2,3,5,3,2,3],[]],\"**/*[._-]{login,logout,logon,signin,signout,signup}{,s,[._-]*}{,/**}\":[[\"LOGIN\",\"LOGOUT\",\"LOGON\",\"SIGNIN\",\"SIGNOUT\",\"SIGNUP\"],[3,4,4,5,5,5],[]],\"**/*[._-]{mfa,2fa,totp,otp}{,[._-]*}{,/**}\":[[\"MFA\",\"2FA\",\"TOTP\",\"OTP\"],[2,2,2,2],[]],\"**/*[._-]{openapi,swagger,asyncapi}.{yml,yaml,json}\":[[\"OPENAPI.\",\"SWAGGER.\",\"ASYNCAPI.\"],[4,5,4],[25]],\"**/*[._-]{rbac,acl,iam}{,[._-]*}{,/**}\":[[\"RBAC\",\"ACL\",\"IAM\"],[2,2,2],[]],\"**/*[._-]{routes,router,routing}.{ts,js,mjs,cjs,go,py,php,rs,yml,yaml}\":[[\"ROUTES.\",\"ROUTER.\",\"ROUTING.\"],[4,5,4],[26]],\"**/*_controller.{rb,ex}\":[[\"_CONTROLLER.RB\\u0000\",\"_CONTROLLER.EX\\u0000\"],[12,12],[27]],\"**/*_handler{,s}.{go,rs,py}\":[[\"_HANDLER.\",\"_HANDLERS.\"],[2,2],[28,29]],\"**/*_policy.{rb,ex}\":[[\"_POLICY.RB\\u0000\",\"_POLICY.EX\\u0000\"],[8,8],[30]],\"**/*_spec.{rb,cr}\":[[\"_SPEC.RB\\u0000\",\"_SPEC.CR\\u0000\"],[6,8],[31]],\"**/*_test.{go,py,exs,dart,cc,cpp}\":[[\"_TEST.GO\\u0000\",\"_TEST.PY\\u0000\",\"_TEST.EXS\\u0000\",\"_TEST.DART\\u0000\",\"_TEST.CC\\u0000\",\"_TEST.CPP\\u0000\"],[6,6,6,10,8,9],[32]],\"**/*_{channel,socket}.ex\":[[\"_CHANNEL.EX\",\"_SOCKET.EX\"],[9,2],[33]],\"**/*_{query,queries,query_builder}.{rb,py,go,rs,ex}\":[[\"_QUERY.\",\"_QUERIES.\",\"_QUERY_BUILDER.\"],[2,2,8],[34]],\"**/*access{,-,_}{control,policy,policies}*{,/**}\":[[\"ACCESS\"],[3],[35,36]],\"**/*api{,-,_}key{,s,[._-]*,service*,guard*,controller*,repository*,s?[._-]*}{,/**}\":[[\"APIKEY\",\"API-KEY\",\"API_KEY\"],[4,5,4],[37,38,39]],\"**/*auth!(or*)\":[[\"AUTH\"],[3],[]],\"**/*auth!(or*|enticated*)/**\":[[\"AUTH\"],[3],[]],\"**/*authorit{y,ies}*{,/**}\":[[\"AUTHORITY\",\"AUTHORITIES\"],[4,8],[40]],\"**/*authori{z,sa,se,si}*{,/**}\":[[\"AUTHORIZ\",\"AUTHORISA\",\"AUTHORISE\",\"AUTHORISI\"],[7,8,8,8],[41]],\"**/*changelog*.xml\":[[\"CHANGELOG\"],[6],[42]],\"**/*content{,-,_}security{,-,_}policy*\":[[\"CONTENTSECURITY\",\"CONTENT-SECURITY\",\"CONTENT_SECURITY\"],[8,8,8],[43,44,45,46]],\"**/*controller{,s}.{rb,py,ts,js,mjs,cjs,php,go,rs,ex,java,kt,scala,groovy,cs,fs}\":[[\"CONTROLLER.\",\"CONTROLLERS.\"],[7,7],[47,48]],\"**/*credential*{,/**}\":[[\"CREDENTIAL\"],[8],[]],\"**/*dbcontext*.cs\":[[\"DBCONTEXT\"],[3],[49]],\"**/*identityserver*{,/**}\":[[\"IDENTITYSERVER\"],[9],[]],\"**/*k8s*/**/*.json\":[[\".JSON\\u0000\"],[5],[50]],\"**/*k8s*/**/*.jsonnet\":[[\".JSONNET\\u0000\"],[5],[50]],\"**/*k8s*/**/*.sh\":[[\".SH\\u0000\"],[2],[50]],\"**/*k8s*/**/*.toml\":[[\".TOML\\u0000\"],[4],[50]],\"**/*k8s*/**/*.tpl\":[[\".TPL\\u0000\"],[4],[50]],\"**/*k8s*/**/*.yaml\":[[\".YAML\\u0000\"],[3],[50]],\"**/*k8s*/**/*.yml\":[[\".YML\\u0000\"],[3],[50]],\"**/*kubernetes*/**/*.json\":[[\"KUBERNETES\"],[6],[4]],\"**/*kubernetes*/**/*.jsonnet\":[[\"KUBERNETES\"],[6],[5]],\"**/*kubernetes*/**/*.sh\":[[\"KUBERNETES\"],[6],[6]],\"**/*kubernetes*/**/*.toml\":[[\"KUBERNETES\"],[6],[7]],\"**/*kubernetes*/**/*.tpl\":[[\"KUBERNETES\"],[6],[8]],\"**/*kubernetes*/**/*.yaml\":[[\"KUBERNETES\"],[6],[9]],\"**/*kubernetes*/**/*.yml\":[[\"KUBERNETES\"],[6],[10]],\"**/*kustomize*/**/*.json\":[[\"KUSTOMIZE\"],[7],[4]],\"**/*kustomize*/**/*.jsonnet\":[[\"KUSTOMIZE\"],[7],[5]],\"**/*kustomize*/**/*.sh\":[[\"KUSTOMIZE\"],[7],[6]],\"**/*kustomize*/**/*.toml\":[[\"KUSTOMIZE\"],[7],[7]],\"**/*kustomize*/**/*.tpl\":[[\"KUSTOMIZE\"],[7],[8]],\"**/*kustomize*/**/*.yaml\":[[\"KUSTOMIZE\"],[7],[9]],\"**/*kustomize*/**/*.yml\":[[\"KUSTOMIZE\"],[7],[10]],\"**/*message{,_}verifier*\":[[\"MESSAGEVERIFIER\",\"MESSAGE_VERIFIER\"],[7,9],[51,52]],\"**/*nginx*{.conf,.conf.*,/**}\":[[\"NGINX\"],[4],[]],\"**/*permission*{,/**}\":[[\"PERMISSION\"],[4],[]],\"**/*querybuilder.{java,kt,cs,php}\":[[\"QUERYBUILDER.JAVA\\u0000\",\"QUERYBUILDER.KT\\u0000\",\"QUERYBUILDER.CS\\u0000\",\"QUERYBUILDER.PHP\\u0000\"],[6,13,13,13],[53]],\"**/*repositor{y,ies}.{java,kt,scala,cs,php,ts,js,py,go,rb,rs}\":[[\"REPOSITORY.\",\"REPOSITORIES.\"],[5,5],[54,55]],\"**/*resolver{,s}.{java,kt,cs,go,py}\":[[\"RESOLVER.\",\"RESOLVERS.\"],[6,6],[56,57]],\"**/*schema*.{graphql,graphqls,gql}\":[[\"SCHEMA\"],[4],[58]],\"**/*secure{,-,_}random*\":[[\"SECURERANDOM\",\"SECURE-RANDOM\",\"SECURE_RANDOM\"],[7,8,8],[59,60]],\"**/*security{,-,_}config*\":[[\"SECURITYCONFIG\",\"SECURITY-CONFIG\",\"SECURITY_CONFIG\"],[9,8,8],[44,61]],\"**/*sign[_-]{in,out,up,on}{,s,[._-]*}{,/**}\":[[\"SIGN\"],[2],[62]],\"**/*signature*{verif,validat}*\":[[\"SIGNATURE\"],[6],[63]],\"**/*{Api,Apis}.{cs,java,kt}\":[[\"API.\",\"APIS.\"],[3,3],[64]],\"**/*{Routes,Router}.{java,kt,scala,cs}\":[[\"ROUTES.\",\"ROUTER.\"],[4,5],[65]],\"**/*{UITests,Tests}/**/*.swift\":[[\".SWIFT\\u0000\"],[4],[66]],\"**/*{UnitTests,FunctionalTests,IntegrationTests}/**\":[[\"UNITTESTS\",\"FUNCTIONALTESTS\",\"INTEGRATIONTESTS\"],[5,10,5],[]],\"**/*{access,refresh,bearer,user,session,reset,verification,invite,invitation,id,login,confirmation}{,-,_}token*{,/**}\":[[\"TOKEN\",\"-TOKEN\",\"_TOKEN\"],[3,2,2],[67,68]],\"**/*{csrf,xsrf}*{,/**}\":[[\"CSRF\",\"XSRF\"],[3,2],[]],\"**/*{dao,daos}.{java,kt,scala,cs,php,ts,js,py,go}\":[[\"DAO.\",\"DAOS.\"],[3,4],[69]],\"**/*{encrypt,decrypt}*{,/**}\":[[\"ENCRYPT\",\"DECRYPT\"],[3,2],[]],\"**/*{endpoint,endpoints}.{ex,ts,js,go,rs}\":[[\"ENDPOINT.\",\"ENDPOINTS.\"],[4,4],[70]],\"**/*{example,sample,template,test}*.env\":[[\".ENV\\u0000\"],[4],[71]],\"**/*{keystore,truststore,keyring,keychain,keypair,keyvault,key-vault,key_vault}*{,/**}\":[[\"KEYSTORE\",\"TRUSTSTORE\",\"KEYRING\",\"KEYCHAIN\",\"KEYPAIR\",\"KEYVAULT\",\"KEY-VAULT\",\"KEY_VAULT\"],[4,6,4,4,6,4,5,4],[]],\"**/*{mapper.xml,rowmapper.java,rowmapper.kt,resultsetextractor.java,resultsetextractor.kt}\":[[\"MAPPER.XML\\u0000\",\"ROWMAPPER.JAVA\\u0000\",\"ROWMAPPER.KT\\u0000\",\"RESULTSETEXTRACTOR.JAVA\\u0000\",\"RESULTSETEXTRACTOR.KT\\u0000\"],[7,4,4,12,12],[]],\"**/*{password,passwd,passphrase,passkey,passcode}*{,/**}\":[[\"PASSWORD\",\"PASSWD\",\"PASSPHRASE\",\"PASSKEY\",\"PASSCODE\"],[7,5,7,5,4],[]],\"**/*{private,public,signing,encryption,host,ssh,gpg,pgp,secret,master}{,-,_}key{,s,[._-]*,store*,pair*}{,/**}\":[[\"PRIVATE\",\"PUBLIC\",\"SIGNING\",\"ENCRYPTION\",\"HOST\",\"SSH\",\"GPG\",\"PGP\",\"SECRET\",\"MASTER\"],[5,4,5,7,2,2,2,2,5,2],[72,38,73]],\"**/*{privilege,impersonat}*{,/**}\":[[\"PRIVILEGE\",\"IMPERSONAT\"],[8,3],[]],\"**/*{requirements,constraints}*.txt\":[[\"REQUIREMENTS\",\"CONSTRAINTS\"],[7,7],[74]],\"**/*{requirements,constraints}*.{txt,in}\":[[\"REQUIREMENTS\",\"CONSTRAINTS\"],[7,7],[75]],\"**/*{resource,endpoint}{,s}.{java,kt,scala,cs,py}\":[[\"RESOURCE\",\"ENDPOINT\"],[6,4],[76]],\"**/*{sealed,external}{,-,_}secret*{,/**}\":[[\"SEALED\",\"EXTERNAL\"],[5,6],[77,24]],\"**/*{secret,credential,password}*\":[[\"SECRET\",\"CREDENTIAL\",\"PASSWORD\"],[5,8,7],[]],\"**/*{two,multi}{,-,_}factor*{,/**}\":[[\"FACTOR\",\"-FACTOR\",\"_FACTOR\"],[2,2,2],[78,79]],\"**/*{verify,verifi}*signature*\":[[\"SIGNATURE\"],[6],[80]],\"**/+server.{ts,js}\":[[\"SERVER.TS\\u0000\",\"SERVER.JS\\u0000\"],[7,4],[81]],\"**/+{server,page.server,layout.server}.{ts,js}\":[[\"SERVER.\",\"PAGE.SERVER.\",\"LAYOUT.SERVER.\"],[4,5,6],[15]],\"**/.dockerignore\":[[\"/.DOCKERIGNORE\\u0000\"],[12],[]],\"**/.env.!(example*|sample*|template*|dist|defaults|test|testing|dev|development|ci|*.local)\":[[\"/.ENV.\"],[5],[]],\"**/.env.{example,sample,template,dist,defaults,test,testing,dev,development,ci}{,.local}\":[[\"/.ENV.EXAMPLE\",\"/.ENV.SAMPLE\",\"/.ENV.TEMPLATE\",\"/.ENV.DIST\",\"/.ENV.DEFAULTS\",\"/.ENV.TEST\",\"/.ENV.TESTING\",\"/.ENV.DEV\",\"/.ENV.DEVELOPMENT\",\"/.ENV.CI\"],[6,6,6,7,10,6,6,6,6,6],[82]],\"**/.htaccess\":[[\"/.HTACCESS\\u0000\"],[4],[]],\"**/.kamal/secrets*\":[[\"/SECRETS\"],[6],[83]],\"**/.sops.{yml,yaml}\":[[\"/.SOPS.YML\\u0000\",\"/.SOPS.YAML\\u0000\"],[6,6],[84]],\"**/.terraform.lock.hcl\":[[\"/.TERRAFORM.LOCK.HCL\\u0000\"],[17],[]],\"**/.well-known/acme-challenge/**\":[[\"/ACME-CHALLENGE\"],[6],[85]],\"**/.{claude,cursor,codex,windsurf}/**\":[[\"/.CLAUDE\",\"/.CURSOR\",\"/.CODEX\",\"/.WINDSURF\"],[7,3,6,9],[86]],\"**/AccountController.cs\":[[\"/ACCOUNTCONTROLLER.CS\\u0000\"],[9],[]],\"**/Areas/Identity/**\":[[\"/IDENTITY\"],[7],[87]],\"**/Dockerfile{.,-}{dev,development,test,tests,testing,local,e2e}\":[[\"/DOCKERFILE.\",\"/DOCKERFILE-\"],[8,11],[88,89]],\"**/Identity.API/**\":[[\"/IDENTITY.API\"],[10],[]],\"**/R__*.{sql,java,kt}\":[[\"/R__\"],[3],[90]],\"**/Schemafile\":[[\"/SCHEMAFILE\\u0000\"],[8],[]],\"**/Tiltfile\":[[\"/TILTFILE\\u0000\"],[5],[]],\"**/[VUB][0-9]*__*.{sql,java,kt,groovy,cs,py}\":[[\".SQL\\u0000\",\".JAVA\\u0000\",\".KT\\u0000\",\".GROOVY\\u0000\",\".CS\\u0000\",\".PY\\u0000\"],[4,5,3,7,3,3],[91]],\"**/accounts/{views,forms,backends,decorators,middleware}.py\":[[\"/ACCOUNTS\"],[6],[92,93]],\"**/acme[_-]{client,challenge,account,server,dns,http,cert}*{,/**}\":[[\"/ACME\"],[4],[94]],\"**/acme{client,challenge,account}*{,/**}\":[[\"/ACMECLIENT\",\"/ACMECHALLENGE\",\"/ACMEACCOUNT\"],[6,6,6],[95]],\"**/alembic{.ini,/**/*.py}\":[[\"/ALEMBIC\"],[6],[96]],\"**/ansible.cfg\":[[\"/ANSIBLE.CFG\\u0000\"],[6],[]],\"**/api/**/{handlers,endpoints,routes,routers}/**/*.{ts,js,mjs,cjs,py,go,rs,rb,php}\":[[\"/HANDLERS\",\"/ENDPOINTS\",\"/ROUTES\",\"/ROUTERS\"],[2,5,5,6],[97,98]],\"**/api/session{,s}/route.{ts,js}\":[[\"/ROUTE.TS\\u0000\",\"/ROUTE.JS\\u0000\"],[7,7],[99,100,101,97]],\"**/app/**/actions.{ts,js}\":[[\"/ACTIONS.TS\\u0000\",\"/ACTIONS.JS\\u0000\"],[4,4],[102,103]],\"**/app/**/route.{ts,tsx,js,jsx}\":[[\"/ROUTE.TS\\u0000\",\"/ROUTE.TSX\\u0000\",\"/ROUTE.JS\\u0000\",\"/ROUTE.JSX\\u0000\"],[7,9,7,9],[101,103]],\"**/app/channels/**/*.rb\":[[\"/CHANNELS\"],[8],[103,104]],\"**/app/policies/**\":[[\"/POLICIES\"],[6],[103]],\"**/application{,-*,_*}.{properties,yml,yaml}\":[[\"/APPLICATION.\",\"/APPLICATION-\",\"/APPLICATION_\"],[5,12,12],[105,106]],\"**/application{-,_}{dev,development,test,testing,staging,local,ci}.{yml,yaml,properties,conf}\":[[\"/APPLICATION-\",\"/APPLICATION_\"],[12,12],[105,107,108]],\"**/appsettings.{Development,Test,Testing,Staging,Local}.json\":[[\"/APPSETTINGS.DEVELOPMENT.JSON\",\"/APPSETTINGS.TEST.JSON\",\"/APPSETTINGS.TESTING.JSON\",\"/APPSETTINGS.STAGING.JSON\",\"/APPSETTINGS.LOCAL.JSON\"],[13,18,21,13,19],[109,4]],\"**/appsettings{,.*}.json\":[[\"/APPSETTINGS.JSON\",\"/APPSETTINGS.\"],[5,5],[110,4]],\"**/argocd/**/*.json\":[[\"/ARGOCD\"],[6],[4]],\"**/argocd/**/*.jsonnet\":[[\".JSONNET\\u0000\"],[5],[111]],\"**/argocd/**/*.sh\":[[\"/ARGOCD\"],[6],[6]],\"**/argocd/**/*.toml\":[[\"/ARGOCD\"],[6],[7]],\"**/argocd/**/*.tpl\":[[\"/ARGOCD\"],[6],[8]],\"**/argocd/**/*.yaml\":[[\"/ARGOCD\"],[6],[9]],\"**/argocd/**/*.yml\":[[\"/ARGOCD\"],[6],[10]],\"**/buf{,.gen,.work}.yaml\":[[\"/BUF.YAML\",\"/BUF.GEN.YAML\",\"/BUF.WORK.YAML\"],[5,5,5],[9,112]],\"**/casbin*{,/**}\":[[\"/CASBIN\"],[5],[]],\"**/cert-manager*{,/**}\":[[\"/CERT-MANAGER\"],[6],[]],\"**/certs/**\":[[\"/CERTS\"],[5],[]],\"**/cert{,s}.*\":[[\"/CERT.\",\"/CERTS.\"],[2,5],[113]],\"**/changelog-master.{xml,yml,yaml,json}\":[[\"/CHANGELOG-MASTER.XML\\u0000\",\"/CHANGELOG-MASTER.YML\\u0000\",\"/CHANGELOG-MASTER.YAML\\u0000\",\"/CHANGELOG-MASTER.JSON\\u0000\"],[18,18,18,11],[114]],\"**/changelog{,s}/**/*.{xml,yml,yaml,json}\":[[\"/CHANGELOG\"],[7],[115,116]],\"**/clusterrole*\":[[\"/CLUSTERROLE\"],[9],[]],\"**/components/**/!(*guard*|*provider*|*context*|*protected*|*require*|*gate*|with*).{tsx,jsx,vue,svelte}\":[[\"/COMPONENTS\"],[8],[117]],\"**/components/ui/**\":[[\"/COMPONENTS\"],[8],[118]],\"**/config/database.{yml,php,js,ts,json}\":[[\"/DATABASE.YML\\u0000\",\"/DATABASE.PHP\\u0000\",\"/DATABASE.JS\\u0000\",\"/DATABASE.TS\\u0000\",\"/DATABASE.JSON\\u0000\"],[10,10,5,5,5],[119,120]],\"**/config/deploy{.rb,.yml,.*.yml,/**}\":[[\"/CONFIG\"],[6],[121,122]],\"**/config/environments/{development,dev,test,staging,ci}.{rb,yml,yaml,json}\":[[\"/ENVIRONMENTS\"],[9],[120,123,124]],\"**/config/environments/{development,dev,test,staging,ci}/**/*.{yml,yaml,json,rb}\":[[\"/ENVIRONMENTS\"],[9],[120,125,126]],\"**/config/importmap.rb\":[[\"/IMPORTMAP.RB\\u0000\"],[11],[120]],\"**/config/initializers/clearance.rb\":[[\"/CLEARANCE.RB\\u0000\"],[5],[127,120]],\"**/config/initializers/permissions_policy.rb\":[[\"/PERMISSIONS_POLICY.RB\\u0000\"],[13],[127,120]],\"**/config/initializers/{lograge,logging,logger,semantic_logger,rails_semantic_logger,ougai,log_tags}.rb\":[[\"/INITIALIZERS\"],[8],[128,120,104]],\"**/config/logging.php\":[[\"/LOGGING.PHP\\u0000\"],[5],[120]],\"**/config/packages/{,*/}monolog.{yml,yaml}\":[[\"MONOLOG.YML\\u0000\",\"MONOLOG.YAML\\u0000\"],[8,8],[129,130,131,120]],\"**/config/routes/**\":[[\"/CONFIG\"],[6],[132]],\"**/config/{development,dev,test,staging}.{exs,json,yml,yaml,toml}\":[[\"/CONFIG\"],[6],[133,134]],\"**/controller/**/*.{php,java,kt,go,ts,js,cs,py,rs}\":[[\"/CONTROLLER\"],[8],[135]],\"**/controllers/**/*.{rb,py,ts,js,mjs,cjs,php,go,rs,ex,java,kt,scala,groovy,cs,fs}\":[[\"/CONTROLLERS\"],[8],[48]],\"**/convex/schema.ts\":[[\"/SCHEMA.TS\\u0000\"],[8],[136]],\"**/cors.ex\":[[\"/CORS.EX\\u0000\"],[6],[]],\"**/cors.go\":[[\"/CORS.GO\\u0000\"],[6],[]],\"**/cors.java\":[[\"/CORS.JAVA\\u0000\"],[10],[]],\"**/cors.js\":[[\"/CORS.JS\\u0000\"],[3],[]],\"**/cors.kt\":[[\"/CORS.KT\\u0000\"],[6],[]],\"**/cors.php\":[[\"/CORS.PHP\\u0000\"],[6],[]],\"**/cors.py\":[[\"/CORS.PY\\u0000\"],[6],[]],\"**/cors.rb\":[[\"/CORS.RB\\u0000\"],[6],[]],\"**/cors.rs\":[[\"/CORS.RS\\u0000\"],[6],[]],\"**/cors.ts\":[[\"/CORS.TS\\u0000\"],[6],[]],\"**/cors[._-]*.ex\":[[\"/CORS\"],[3],[33]],\"**/cors[._-]*.go\":[[\"/CORS\"],[3],[137]],\"**/cors[._-]*.java\":[[\".JAVA\\u0000\"],[5],[138]],\"**/cors[._-]*.js\":[[\"/CORS\"],[3],[139]],\"**/cors[._-]*.kt\":[[\"/CORS\"],[3],[140]],\"**/cors[._-]*.php\":[[\"/CORS\"],[3],[141]],\"**/cors[._-]*.py\":[[\"/CORS\"],[3],[93]],\"**/cors[._-]*.rb\":[[\"/CORS\"],[3],[104]],\"**/cors[._-]*.rs\":[[\"/CORS\"],[3],[142]],\"**/cors[._-]*.ts\":[[\"/CORS\"],[3],[143]],\"**/crypt!(ocurrenc*|os|os[._-]*){,/**}\":[[\"/CRYPT\"],[2],[]],\"**/current{,-,_}user*\":[[\"/CURRENTUSER\",\"/CURRENT-USER\",\"/CURRENT_USER\"],[9,10,10],[144,145]],\"**/database.rules.json\":[[\"/DATABASE.RULES.JSON\\u0000\"],[12],[]],\"**/db.changelog*.{xml,yml,yaml,json,sql}\":[[\"/DB.CHANGELOG\"],[5],[146]],\"**/db/post_migrate/**/*.rb\":[[\"/POST_MIGRATE\"],[6],[104,147]],\"**/db/{,*_,*/}migrate/**/*.{rb,sql}\":[[\"/MIGRATE\",\"_MIGRATE\"],[4,2],[148,149,147]],\"**/db/{,*_,*/}{schema,structure}.{rb,sql}\":[[\"SCHEMA.\",\"STRUCTURE.\"],[6,6],[149,147]],\"**/db/{changelog,changelogs}/**/*.{xml,yml,yaml,json,sql}\":[[\"/CHANGELOG\",\"/CHANGELOGS\"],[7,10],[146,147]],\"**/deploy/**/*.json\":[[\"/DEPLOY\"],[6],[4]],\"**/deploy/**/*.jsonnet\":[[\".JSONNET\\u0000\"],[5],[121]],\"**/deploy/**/*.sh\":[[\"/DEPLOY\"],[6],[6]],\"**/deploy/**/*.toml\":[[\"/DEPLOY\"],[6],[7]],\"**/deploy/**/*.tpl\":[[\"/DEPLOY\"],[6],[8]],\"**/deploy/**/*.yaml\":[[\"/DEPLOY\"],[6],[9]],\"**/deploy/**/*.yml\":[[\"/DEPLOY\"],[6],[10]],\"**/deployment/**/*.json\":[[\"/DEPLOYMENT\"],[8],[4]],\"**/deployment/**/*.jsonnet\":[[\"/DEPLOYMENT\"],[8],[5]],\"**/deployment/**/*.sh\":[[\"/DEPLOYMENT\"],[8],[6]],\"**/deployment/**/*.toml\":[[\"/DEPLOYMENT\"],[8],[7]],\"**/deployment/**/*.tpl\":[[\"/DEPLOYMENT\"],[8],[8]],\"**/deployment/**/*.yaml\":[[\"/DEPLOYMENT\"],[8],[9]],\"**/deployment/**/*.yml\":[[\"/DEPLOYMENT\"],[8],[10]],\"**/deployments/**/*.json\":[[\"/DEPLOYMENTS\"],[8],[4]],\"**/deployments/**/*.jsonnet\":[[\"/DEPLOYMENTS\"],[8],[5]],\"**/deployments/**/*.sh\":[[\"/DEPLOYMENTS\"],[8],[6]],\"**/deployments/**/*.toml\":[[\"/DEPLOYMENTS\"],[8],[7]],\"**/deployments/**/*.tpl\":[[\"/DEPLOYMENTS\"],[8],[8]],\"**/deployments/**/*.yaml\":[[\"/DEPLOYMENTS\"],[8],[9]],\"**/deployments/**/*.yml\":[[\"/DEPLOYMENTS\"],[8],[10]],\"**/dist/**\":[[\"/DIST\"],[3],[]],\"**/docker-bake.{hcl,json}\":[[\"/DOCKER-BAKE.HCL\\u0000\",\"/DOCKER-BAKE.JSON\\u0000\"],[13,10],[150]],\"**/docker-entrypoint*\":[[\"/DOCKER-ENTRYPOINT\"],[14],[]],\"**/docs/**/*.json\":[[\".JSON\\u0000\"],[5],[151]],\"**/drizzle/**/*.{sql,json}\":[[\"/DRIZZLE\"],[7],[152]],\"**/drizzle/**/*.{ts,js,json}\":[[\"/DRIZZLE\"],[7],[153]],\"**/endpoints/**/*.{py,ts,js,go,rs,java,kt,cs,ex,php,rb}\":[[\"/ENDPOINTS\"],[5],[154]],\"**/environments/environment.{dev,development,test,testing,staging,local}.ts\":[[\"/ENVIRONMENT.DEV.TS\",\"/ENVIRONMENT.DEVELOPMENT.TS\",\"/ENVIRONMENT.TEST.TS\",\"/ENVIRONMENT.TESTING.TS\",\"/ENVIRONMENT.STAGING.TS\",\"/ENVIRONMENT.LOCAL.TS\"],[16,21,18,21,13,19],[155,156,143]],\"**/goss.yaml\":[[\"/GOSS.YAML\\u0000\"],[4],[]],\"**/goss/**/*.groovy\":[[\".GROOVY\\u0000\"],[7],[157]],\"**/goss/**/*.sh\":[[\"/GOSS\"],[4],[6]],\"**/goss/**/*.yaml\":[[\".YAML\\u0000\"],[3],[157]],\"**/goss/**/*.yml\":[[\"/GOSS\"],[4],[10]],\"**/graphql/**/*{schema,resolver,type,mutation,query}*.{ts,js}\":[[\"/GRAPHQL\"],[6],[158,15]],\"**/guardian.ex\":[[\"/GUARDIAN.EX\\u0000\"],[10],[]],\"**/guardian.rb\":[[\"/GUARDIAN.RB\\u0000\"],[10],[]],\"**/guardian/**/*.ex\":[[\"/GUARDIAN\"],[8],[33]],\"**/guardian/**/*.rb\":[[\"/GUARDIAN\"],[8],[104]],\"**/guards/**\":[[\"/GUARDS\"],[6],[]],\"**/helm*/**/*.json\":[[\".JSON\\u0000\"],[5],[159]],\"**/helm*/**/*.jsonnet\":[[\".JSONNET\\u0000\"],[5],[159]],\"**/helm*/**/*.sh\":[[\"/HELM\"],[4],[6]],\"**/helm*/**/*.toml\":[[\".TOML\\u0000\"],[4],[159]],\"**/helm*/**/*.tpl\":[[\"/HELM\"],[4],[8]],\"**/helm*/**/*.yaml\":[[\".YAML\\u0000\"],[3],[159]],\"**/helm*/**/*.yml\":[[\"/HELM\"],[4],[10]],\"**/i18n/**\":[[\"/I18N\"],[4],[]],\"**/infra/**/*.{yml,yaml,json,ts,py,go,sh,conf,toml,tpl}\":[[\"/INFRA\"],[5],[160]],\"**/istio*/**/*.json\":[[\"/ISTIO\"],[2],[4]],\"**/istio*/**/*.jsonnet\":[[\".JSONNET\\u0000\"],[5],[161]],\"**/istio*/**/*.sh\":[[\"/ISTIO\"],[2],[6]],\"**/istio*/**/*.toml\":[[\"/ISTIO\"],[2],[7]],\"**/istio*/**/*.tpl\":[[\"/ISTIO\"],[2],[8]],\"**/istio*/**/*.yaml\":[[\"/ISTIO\"],[2],[9]],\"**/istio*/**/*.yml\":[[\"/ISTIO\"],[2],[10]],\"**/jenkins.yaml\":[[\"/JENKINS.YAML\\u0000\"],[9],[]],\"**/jenkins/**/*.groovy\":[[\"/JENKINS\"],[6],[162]],\"**/jenkins/**/*.sh\":[[\"/JENKINS\"],[6],[6]],\"**/jenkins/**/*.yaml\":[[\"/JENKINS\"],[6],[9]],\"**/jenkins/**/*.yml\":[[\"/JENKINS\"],[6],[10]],\"**/key[_-]{rotation,store,pair,pairs,management,manager,derivation,ring}*{,/**}\":[[\"/KEY\"],[2],[163]],\"**/key{rotation,management,manager,derivation}*{,/**}\":[[\"/KEYROTATION\",\"/KEYMANAGEMENT\",\"/KEYMANAGER\",\"/KEYDERIVATION\"],[5,5,5,5],[164]],\"**/kms{,[._-]*}{,/**}\":[[\"/KMS\"],[2],[165]],\"**/kube/**/*.json\":[[\".JSON\\u0000\"],[5],[166]],\"**/kube/**/*.jsonnet\":[[\".JSONNET\\u0000\"],[5],[166]],\"**/kube/**/*.sh\":[[\"/KUBE\"],[2],[6]],\"**/kube/**/*.toml\":[[\".TOML\\u0000\"],[4],[166]],\"**/kube/**/*.tpl\":[[\"/KUBE\"],[2],[8]],\"**/kube/**/*.yaml\":[[\".YAML\\u0000\"],[3],[166]],\"**/kube/**/*.yml\":[[\"/KUBE\"],[2],[10]],\"**/launchSettings.json\":[[\"/LAUNCHSETTINGS.JSON\\u0000\"],[8],[]],\"**/liquibase/**/*.{xml,yml,yaml,json,sql}\":[[\"/LIQUIBASE\"],[7],[146]],\"**/log4net.config\":[[\"/LOG4NET.CONFIG\\u0000\"],[6],[]],\"**/logback*.xml\":[[\"/LOGBACK\"],[5],[42]],\"**/login!(fo*){,/**}\":[[\"/LOGIN\"],[4],[]],\"**/logout*{,/**}\":[[\"/LOGOUT\"],[5],[]],\"**/logrotate.{conf,d/**}\":[[\"/LOGROTATE.CONF\\u0000\",\"/LOGROTATE.D\"],[4,11],[167]],\"**/manifests/**/*.json\":[[\"/MANIFESTS\"],[7],[4]],\"**/manifests/**/*.jsonnet\":[[\"/MANIFESTS\"],[7],[5]],\"**/manifests/**/*.sh\":[[\"/MANIFESTS\"],[7],[6]],\"**/manifests/**/*.toml\":[[\"/MANIFESTS\"],[7],[7]],\"**/manifests/**/*.tpl\":[[\"/MANIFESTS\"],[7],[8]],\"**/manifests/**/*.yaml\":[[\"/MANIFESTS\"],[7],[9]],\"**/manifests/**/*.yml\":[[\"/MANIFESTS\"],[7],[10]],\"**/messages/[a-z][a-z]{,[-_]*}.json\":[[\"/MESSAGES\"],[6],[4,168]],\"**/messages{,_*}.properties\":[[\".PROPERTIES\\u0000\"],[4],[169,170]],\"**/middleware{,s}.{rb,py,ts,js,mjs,cjs,php,go,rs,ex,java,kt,cs}\":[[\"/MIDDLEWARE.\",\"/MIDDLEWARES.\"],[10,10],[171,172]],\"**/middleware{,s}/**/!(*auth*).{rb,py,ts,js,mjs,cjs,php,go,rs,ex,java,kt,cs}\":[[\"/MIDDLEWARE\"],[10],[173,172]],\"**/migrations.{go,rs,py,rb,ts,js}\":[[\"/MIGRATIONS.GO\\u0000\",\"/MIGRATIONS.RS\\u0000\",\"/MIGRATIONS.PY\\u0000\",\"/MIGRATIONS.RB\\u0000\",\"/MIGRATIONS.TS\\u0000\",\"/MIGRATIONS.JS\\u0000\"],[12,12,12,12,12,12],[174]],\"**/migrations.{rb,py,ts,js,go,rs,php,java,kt}\":[[\"/MIGRATIONS.RB\\u0000\",\"/MIGRATIONS.PY\\u0000\",\"/MIGRATIONS.TS\\u0000\",\"/MIGRATIONS.JS\\u0000\",\"/MIGRATIONS.GO\\u0000\",\"/MIGRATIONS.RS\\u0000\",\"/MIGRATIONS.PHP\\u0000\",\"/MIGRATIONS.JAVA\\u0000\",\"/MIGRATIONS.KT\\u0000\"],[12,12,12,12,12,12,12,16,12],[174]],\"**/migrations/__init__.py\":[[\"/__INIT__.PY\\u0000\"],[10],[175]],\"**/node_modules/**\":[[\"/NODE_MODULES\"],[6],[]],\"**/pages/api/**\":[[\"/PAGES\"],[3],[97]],\"**/pages/api/**/*.{ts,tsx,js,jsx}\":[[\"/PAGES\"],[3],[97,176]],\"**/passport/**/*.{ts,js}\":[[\"/PASSPORT\"],[6],[15]],\"**/passport{,[._-]*}.{ts,js,mjs,php}\":[[\"/PASSPORT\"],[6],[177,178]],\"**/policies/*policy.{php,ts,js,py,java,kt,cs}\":[[\"POLICY.PHP\\u0000\",\"POLICY.TS\\u0000\",\"POLICY.JS\\u0000\",\"POLICY.PY\\u0000\",\"POLICY.JAVA\\u0000\",\"POLICY.KT\\u0000\",\"POLICY.CS\\u0000\"],[7,7,7,7,7,7,7],[179,180]],\"**/prisma/**/*.{ts,js}\":[[\"/PRISMA\"],[6],[15]],\"**/rack_attack.ex\":[[\"/RACK_ATTACK.EX\\u0000\"],[13],[]],\"**/rack_attack.go\":[[\"/RACK_ATTACK.GO\\u0000\"],[13],[]],\"**/rack_attack.java\":[[\"/RACK_ATTACK.JAVA\\u0000\"],[13],[]],\"**/rack_attack.js\":[[\"/RACK_ATTACK.JS\\u0000\"],[13],[]],\"**/rack_attack.kt\":[[\"/RACK_ATTACK.KT\\u0000\"],[13],[]],\"**/rack_attack.php\":[[\"/RACK_ATTACK.PHP\\u0000\"],[13],[]],\"**/rack_attack.py\":[[\"/RACK_ATTACK.PY\\u0000\"],[13],[]],\"**/rack_attack.rb\":[[\"/RACK_ATTACK.RB\\u0000\"],[13],[]],\"**/rack_attack.rs\":[[\"/RACK_ATTACK.RS\\u0000\"],[13],[]],\"**/rack_attack.ts\":[[\"/RACK_ATTACK.TS\\u0000\"],[13],[]],\"**/rack_attack[._-]*.ex\":[[\"/RACK_ATTACK\"],[9],[33]],\"**/rack_attack[._-]*.go\":[[\"/RACK_ATTACK\"],[9],[137]],\"**/rack_attack[._-]*.java\":[[\"/RACK_ATTACK\"],[9],[181]],\"**/rack_attack[._-]*.js\":[[\"/RACK_ATTACK\"],[9],[139]],\"**/rack_attack[._-]*.kt\":[[\"/RACK_ATTACK\"],[9],[140]],\"**/rack_attack[._-]*.php\":[[\"/RACK_ATTACK\"],[9],[141]],\"**/rack_attack[._-]*.py\":[[\"/RACK_ATTACK\"],[9],[93]],\"**/rack_attack[._-]*.rb\":[[\"/RACK_ATTACK\"],[9],[104]],\"**/rack_attack[._-]*.rs\":[[\"/RACK_ATTACK\"],[9],[142]],\"**/rack_attack[._-]*.ts\":[[\"/RACK_ATTACK\"],[9],[143]],\"**/rate-limit*.ex\":[[\"/RATE-LIMIT\"],[7],[33]],\"**/rate-limit*.go\":[[\"/RATE-LIMIT\"],[7],[137]],\"**/rate-limit*.java\":[[\"/RATE-LIMIT\"],[7],[181]],\"**/rate-limit*.js\":[[\"/RATE-LIMIT\"],[7],[139]],\"**/rate-limit*.kt\":[[\"/RATE-LIMIT\"],[7],[140]],\"**/rate-limit*.php\":[[\"/RATE-LIMIT\"],[7],[141]],\"**/rate-limit*.py\":[[\"/RATE-LIMIT\"],[7],[93]],\"**/rate-limit*.rb\":[[\"/RATE-LIMIT\"],[7],[104]],\"**/rate-limit*.rs\":[[\"/RATE-LIMIT\"],[7],[142]],\"**/rate-limit*.ts\":[[\"/RATE-LIMIT\"],[7],[143]],\"**/rate-limit*[._-]*.ex\":[[\"/RATE-LIMIT\"],[7],[33]],\"**/rate-limit*[._-]*.go\":[[\"/RATE-LIMIT\"],[7],[137]],\"**/rate-limit*[._-]*.java\":[[\"/RATE-LIMIT\"],[7],[181]],\"**/rate-limit*[._-]*.js\":[[\"/RATE-LIMIT\"],[7],[139]],\"**/rate-limit*[._-]*.kt\":[[\"/RATE-LIMIT\"],[7],[140]],\"**/rate-limit*[._-]*.php\":[[\"/RATE-LIMIT\"],[7],[141]],\"**/rate-limit*[._-]*.py\":[[\"/RATE-LIMIT\"],[7],[93]],\"**/rate-limit*[._-]*.rb\":[[\"/RATE-LIMIT\"],[7],[104]],\"**/rate-limit*[._-]*.rs\":[[\"/RATE-LIMIT\"],[7],[142]],\"**/rate-limit*[._-]*.ts\":[[\"/RATE-LIMIT\"],[7],[143]],\"**/rate_limit*.ex\":[[\"/RATE_LIMIT\"],[7],[33]],\"**/rate_limit*.go\":[[\"/RATE_LIMIT\"],[7],[137]],\"**/rate_limit*.java\":[[\"/RATE_LIMIT\"],[7],[181]],\"**/rate_limit*.js\":[[\"/RATE_LIMIT\"],[7],[139]],\"**/rate_limit*.kt\":[[\"/RATE_LIMIT\"],[7],[140]],\"**/rate_limit*.php\":[[\"/RATE_LIMIT\"],[7],[141]],\"**/rate_limit*.py\":[[\"/RATE_LIMIT\"],[7],[93]],\"**/rate_limit*.rb\":[[\"/RATE_LIMIT\"],[7],[104]],\"**/rate_limit*.rs\":[[\"/RATE_LIMIT\"],[7],[142]],\"**/rate_limit*.ts\":[[\"/RATE_LIMIT\"],[7],[143]],\"**/rate_limit*[._-]*.ex\":[[\"/RATE_LIMIT\"],[7],[33]],\"**/rate_limit*[._-]*.go\":[[\"/RATE_LIMIT\"],[7],[137]],\"**/rate_limit*[._-]*.java\":[[\"/RATE_LIMIT\"],[7],[181]],\"**/rate_limit*[._-]*.js\":[[\"/RATE_LIMIT\"],[7],[139]],\"**/rate_limit*[._-]*.kt\":[[\"/RATE_LIMIT\"],[7],[140]],\"**/rate_limit*[._-]*.php\":[[\"/RATE_LIMIT\"],[7],[141]],\"**/rate_limit*[._-]*.py\":[[\"/RATE_LIMIT\"],[7],[93]],\"**/rate_limit*[._-]*.rb\":[[\"/RATE_LIMIT\"],[7],[104]],\"**/rate_limit*[._-]*.rs\":[[\"/RATE_LIMIT\"],[7],[142]],\"**/rate_limit*[._-]*.ts\":[[\"/RATE_LIMIT\"],[7],[143]],\"**/ratelimit*.ex\":[[\"/RATELIMIT\"],[5],[33]],\"**/ratelimit*.go\":[[\"/RATELIMIT\"],[5],[137]],\"**/ratelimit*.java\":[[\"/RATELIMIT\"],[5],[181]],\"**/ratelimit*.js\":[[\"/RATELIMIT\"],[5],[139]],\"**/ratelimit*.kt\":[[\"/RATELIMIT\"],[5],[140]],\"**/ratelimit*.php\":[[\"/RATELIMIT\"],[5],[141]],\"**/ratelimit*.py\":[[\"/RATELIMIT\"],[5],[93]],\"**/ratelimit*.rb\":[[\"/RATELIMIT\"],[5],[104]],\"**/ratelimit*.rs\":[[\"/RATELIMIT\"],[5],[142]],\"**/ratelimit*.ts\":[[\"/RATELIMIT\"],[5],[143]],\"**/ratelimit*[._-]*.ex\":[[\"/RATELIMIT\"],[5],[33]],\"**/ratelimit*[._-]*.go\":[[\"/RATELIMIT\"],[5],[137]],\"**/ratelimit*[._-]*.java\":[[\"/RATELIMIT\"],[5],[181]],\"**/ratelimit*[._-]*.js\":[[\"/RATELIMIT\"],[5],[139]],\"**/ratelimit*[._-]*.kt\":[[\"/RATELIMIT\"],[5],[140]],\"**/ratelimit*[._-]*.php\":[[\"/RATELIMIT\"],[5],[141]],\"**/ratelimit*[._-]*.py\":[[\"/RATELIMIT\"],[5],[93]],\"**/ratelimit*[._-]*.rb\":[[\"/RATELIMIT\"],[5],[104]],\"**/ratelimit*[._-]*.rs\":[[\"/RATELIMIT\"],[5],[142]],\"**/ratelimit*[._-]*.ts\":[[\"/RATELIMIT\"],[5],[143]],\"**/registrations_controller.rb\":[[\"/REGISTRATIONS_CONTROLLER.RB\\u0000\"],[26],[]],\"**/repo.ex\":[[\"/REPO.EX\\u0000\"],[6],[]],\"**/res/values{,-*}/strings.xml\":[[\"/STRINGS.XML\\u0000\"],[9],[182,183,184]],\"**/resolvers/**/*.{ts,js,mjs,py,rb,go,php,java,kt,cs,ex}\":[[\"/RESOLVERS\"],[7],[185]],\"**/roles/*.{rb,py,ts,js,mjs,go,java,kt,php,cs,rs,ex,exs}\":[[\"/ROLES\"],[4],[186]],\"**/role{,s}.*\":[[\"/ROLE.\",\"/ROLES.\"],[4,4],[187]],\"**/role{,s}[._-]!(template*).{rb,py,ts,js,go,java,kt,php,cs,rs,ex,exs}\":[[\"/ROLE\"],[4],[188,189]],\"**/role{,s}{service,controller,manager,guard,provider,assignment,hierarchy,repository,policy}*\":[[\"/ROLE\"],[4],[188,190]],\"**/secrets[_-]*\":[[\"/SECRETS\"],[6],[]],\"**/secret{,s}{,-,_}{manager,service,store,provider,key,token,base}*\":[[\"/SECRET\"],[6],[191,192]],\"**/secret{,s}{,.*,/**}\":[[\"/SECRET\"],[6],[191]],\"**/security.{py,rb,ts,js,go,java,kt,php,yaml,yml,rs,ex,cs,xml,scala}\":[[\"/SECURITY.PY\\u0000\",\"/SECURITY.RB\\u0000\",\"/SECURITY.TS\\u0000\",\"/SECURITY.JS\\u0000\",\"/SECURITY.GO\\u0000\",\"/SECURITY.JAVA\\u0000\",\"/SECURITY.KT\\u0000\",\"/SECURITY.PHP\\u0000\",\"/SECURITY.YAML\\u0000\",\"/SECURITY.YML\\u0000\",\"/SECURITY.RS\\u0000\",\"/SECURITY.EX\\u0000\",\"/SECURITY.CS\\u0000\",\"/SECURITY.XML\\u0000\",\"/SECURITY.SCALA\\u0000\"],[10,10,10,10,10,10,10,10,10,10,10,10,10,10,10],[193]],\"**/security/**/[!+]*.{py,rb,ts,js,go,java,kt,groovy,scala,php,rs,ex,cs,xml,yml,yaml}\":[[\"/SECURITY\"],[6],[194]],\"**/serilog*.json\":[[\"/SERILOG\"],[6],[4]],\"**/server/{api,routes,trpc}/**/*.{ts,js}\":[[\"/SERVER\"],[5],[195,15]],\"**/server/{api,routes}/**/*.{ts,js}\":[[\"/SERVER\"],[5],[196,15]],\"**/session{,s}{,-,_}{controller,store,storage,manager,service,middleware,config,handler,guard,helper,filter}*\":[[\"/SESSION\"],[3],[100,197]],\"**/settings/{dev,development,local,test,testing,staging,ci}.py\":[[\"/SETTINGS\"],[5],[198,93]],\"**/settings_{dev,development,local,test,testing,staging,ci}.py\":[[\"/SETTINGS_DEV.PY\",\"/SETTINGS_DEVELOPMENT.PY\",\"/SETTINGS_LOCAL.PY\",\"/SETTINGS_TEST.PY\",\"/SETTINGS_TESTING.PY\",\"/SETTINGS_STAGING.PY\",\"/SETTINGS_CI.PY\"],[14,11,11,10,10,11,11],[199,93]],\"**/sign{in,out,up}{,s,[._-]*,page*,form*,controller*,service*,button*}{,/**}\":[[\"/SIGNIN\",\"/SIGNOUT\",\"/SIGNUP\"],[6,6,6],[200]],\"**/spec/**/*.{yml,yaml,json,proto,graphql}\":[[\"/SPEC\"],[2],[201]],\"**/spring-security*\":[[\"/SPRING-SECURITY\"],[8],[]],\"**/sqitch.plan\":[[\"/SQITCH.PLAN\\u0000\"],[12],[]],\"**/sql/**/*.{ts,js,py,go,rs,java,kt,cs,php,rb,ex}\":[[\"/SQL\"],[2],[202]],\"**/src/{test,tests,testFixtures,*Test,e2e}/**\":[[\"/SRC\"],[3],[203]],\"**/store/{postgres,postgresql,mysql,sqlite,mongo,mongodb}/**\":[[\"/STORE\"],[5],[204]],\"**/structure.sql\":[[\"/STRUCTURE.SQL\\u0000\"],[7],[]],\"**/templates/**\":[[\"/TEMPLATES\"],[4],[]],\"**/templates/**/*.txt\":[[\"/TEMPLATES\"],[4],[74]],\"**/test/support/**/*.ex\":[[\"/SUPPORT\"],[5],[205,33]],\"**/test_*.py\":[[\"/TEST_\"],[5],[93]],\"**/testdata/**\":[[\"/TESTDATA\"],[6],[]],\"**/tests/**/*.{py,rs}\":[[\"/TESTS\"],[2],[206]],\"**/tests/**/*{Tests,Test}.{cs,php}\":[[\"/TESTS\"],[2],[207,208]],\"**/token[_-]{controller,service,store,manager,provider,generator,validator,verifier,util,utils,repository}*\":[[\"/TOKEN\"],[4],[209]],\"**/tokens_controller.*\":[[\"/TOKENS_CONTROLLER.\"],[8],[]],\"**/token{s,}{controller,service,store,manager,provider,generator,validator,verifier,repository,filter}*\":[[\"/TOKEN\"],[4],[210,211]],\"**/trpc/**/*.{ts,js}\":[[\"/TRPC\"],[4],[15]],\"**/values{,-*,.*}.{yml,yaml}\":[[\"/VALUES.\",\"/VALUES-\"],[6,7],[182,212]],\"**/vault.{hcl,yml,yaml,json}\":[[\"/VAULT.HCL\\u0000\",\"/VAULT.YML\\u0000\",\"/VAULT.YAML\\u0000\",\"/VAULT.JSON\\u0000\"],[7,7,7,7],[213]],\"**/vendor/{github.com,golang.org,google.golang.org,gopkg.in,k8s.io}/**\":[[\"/VENDOR\"],[6],[214]],\"**/views/**/*.{erb,haml,slim,jbuilder}\":[[\"/VIEWS\"],[2],[215]],\"**/{*.csproj,*.fsproj,*.vbproj,packages.config,packages.lock.json,Directory.Packages.props,Directory.Build.props}\":[[\".CSPROJ\\u0000\",\".FSPROJ\\u0000\",\".VBPROJ\\u0000\",\"/PACKAGES.CONFIG\\u0000\",\"/PACKAGES.LOCK.JSON\\u0000\",\"/DIRECTORY.PACKAGES.PROPS\\u0000\",\"/DIRECTORY.BUILD.PROPS\\u0000\"],[3,3,3,10,10,12,22],[]],\"**/{*.csproj,*.fsproj,*.vbproj,packages.config,packages.lock.json,nuget.config,Directory.*.props,Directory.Build.targets}\":[[\".CSPROJ\\u0000\",\".FSPROJ\\u0000\",\".VBPROJ\\u0000\",\"/PACKAGES.CONFIG\\u0000\",\"/PACKAGES.LOCK.JSON\\u0000\",\"/NUGET.CONFIG\\u0000\",\"/DIRECTORY.\",\"/DIRECTORY.BUILD.TARGETS\\u0000\"],[3,3,3,10,10,4,3,21],[]],\"**/{,*}.env\":[[\".ENV\\u0000\"],[4],[216]],\"**/{.gitlab-ci,.travis,.drone,.appveyor,appveyor,bitbucket-pipelines,azure-pipelines,azure-pipelines-*,cloudbuild,cloudbuild.*,.woodpecker,.cirrus,codefresh,wercker}.{yml,yaml,json}\":[[\"/.GITLAB-CI.\",\"/.TRAVIS.\",\"/.DRONE.\",\"/.APPVEYOR.\",\"/APPVEYOR.\",\"/BITBUCKET-PIPELINES.\",\"/AZURE-PIPELINES.\",\"/AZURE-PIPELINES-\",\"/CLOUDBUILD.\",\"/.WOODPECKER.\",\"/.CIRRUS.\",\"/CODEFRESH.\",\"/WERCKER.\"],[10,5,7,9,8,11,7,16,7,9,8,9,5],[25]],\"**/{.gitlab-ci,.travis,.drone,azure-pipelines,bitbucket-pipelines,cloudbuild,action}.{yml,yaml}\":[[\"/.GITLAB-CI.\",\"/.TRAVIS.\",\"/.DRONE.\",\"/AZURE-PIPELINES.\",\"/BITBUCKET-PIPELINES.\",\"/CLOUDBUILD.\",\"/ACTION.\"],[10,5,7,7,11,7,7],[212]],\"**/{.npmrc,.yarnrc,.yarnrc.yml,.pnpmfile.cjs,package.json,package-lock.json,npm-shrinkwrap.json,yarn.lock,pnpm-lock.yaml,pnpm-workspace.yaml}\":[[\"/.NPMRC\\u0000\",\"/.YARNRC\\u0000\",\"/.YARNRC.YML\\u0000\",\"/.PNPMFILE.CJS\\u0000\",\"/PACKAGE.JSON\\u0000\",\"/PACKAGE-LOCK.JSON\\u0000\",\"/NPM-SHRINKWRAP.JSON\\u0000\",\"/YARN.LOCK\\u0000\",\"/PNPM-LOCK.YAML\\u0000\",\"/PNPM-WORKSPACE.YAML\\u0000\"],[6,8,8,6,8,8,12,5,6,7],[]],\"**/{.yarnrc,.yarnrc.yml,rush.json,common-versions.json,elm.json}\":[[\"/.YARNRC\\u0000\",\"/.YARNRC.YML\\u0000\",\"/RUSH.JSON\\u0000\",\"/COMMON-VERSIONS.JSON\\u0000\",\"/ELM.JSON\\u0000\"],[8,8,4,8,5],[]],\"**/{AGENTS,CLAUDE,GEMINI,SKILL}.md\":[[\"/AGENTS.MD\",\"/CLAUDE.MD\",\"/GEMINI.MD\",\"/SKILL.MD\"],[2,8,8,7],[217]],\"**/{Application,Base,Abstract}*Controller.*\":[[\"CONTROLLER.\"],[7],[218]],\"**/{Brewfile,Brewfile.lock.json,.tool-versions,mise.toml,.mise.toml}\":[[\"/BREWFILE\\u0000\",\"/BREWFILE.LOCK.JSON\\u0000\",\"/.TOOL-VERSIONS\\u0000\",\"/MISE.TOML\\u0000\",\"/.MISE.TOML\\u0000\"],[6,6,15,4,2],[]],\"**/{CMakeLists,robots,ads,humans,security}.txt\":[[\"/CMAKELISTS.TXT\",\"/ROBOTS.TXT\",\"/ADS.TXT\",\"/HUMANS.TXT\",\"/SECURITY.TXT\"],[8,5,4,4,10],[74]],\"**/{Capfile,deploy.sh,appspec.yml}\":[[\"/CAPFILE\\u0000\",\"/DEPLOY.SH\\u0000\",\"/APPSPEC.YML\\u0000\"],[4,7,5],[]],\"**/{Cargo.toml,Cargo.lock,.cargo/config,.cargo/config.toml,deny.toml,supply-chain/**}\":[[\"/CARGO.TOML\\u0000\",\"/CARGO.LOCK\\u0000\",\"/CONFIG\\u0000\",\"/CONFIG.TOML\\u0000\",\"/DENY.TOML\\u0000\",\"/SUPPLY-CHAIN\"],[7,7,7,8,4,7],[]],\"**/{Chart.lock,.terraform.lock.hcl,galaxy.yml}\":[[\"/CHART.LOCK\\u0000\",\"/.TERRAFORM.LOCK.HCL\\u0000\",\"/GALAXY.YML\\u0000\"],[7,17,6],[]],\"**/{Directory.Build.targets,nuget.config,paket.dependencies,paket.lock,paket.references,dotnet-tools.json}\":[[\"/DIRECTORY.BUILD.TARGETS\\u0000\",\"/NUGET.CONFIG\\u0000\",\"/PAKET.DEPENDENCIES\\u0000\",\"/PAKET.LOCK\\u0000\",\"/PAKET.REFERENCES\\u0000\",\"/DOTNET-TOOLS.JSON\\u0000\"],[21,4,16,3,12,12],[]],\"**/{Dockerfile,Containerfile}{,.*,-*}\":[[\"/DOCKERFILE\",\"/CONTAINERFILE\"],[8,5],[]],\"**/{Gemfile,Gemfile.lock,gems.rb,gems.locked,*.gemspec,composer.json,composer.lock,mix.exs,mix.lock,rebar.config,rebar.lock}\":[[\"/GEMFILE\\u0000\",\"/GEMFILE.LOCK\\u0000\",\"/GEMS.RB\\u0000\",\"/GEMS.LOCKED\\u0000\",\".GEMSPEC\\u0000\",\"/COMPOSER.JSON\\u0000\",\"/COMPOSER.LOCK\\u0000\",\"/MIX.EXS\\u0000\",\"/MIX.LOCK\\u0000\",\"/REBAR.CONFIG\\u0000\",\"/REBAR.LOCK\\u0000\"],[4,4,5,11,5,7,10,5,5,6,6],[]],\"**/{Gemfile,Gemfile.lock,gems.rb,gems.locked,*.gemspec,gemfiles/**,.ruby-gemset}\":[[\"/GEMFILE\\u0000\",\"/GEMFILE.LOCK\\u0000\",\"/GEMS.RB\\u0000\",\"/GEMS.LOCKED\\u0000\",\".GEMSPEC\\u0000\",\"/GEMFILES\",\"/.RUBY-GEMSET\\u0000\"],[4,4,5,11,5,4,11],[]],\"**/{Jenkinsfile,Vagrantfile,Procfile,Chart.yaml,Chart.lock,kustomization.yaml,kustomization.yml}\":[[\"/JENKINSFILE\\u0000\",\"/VAGRANTFILE\\u0000\",\"/PROCFILE\\u0000\",\"/CHART.YAML\\u0000\",\"/CHART.LOCK\\u0000\",\"/KUSTOMIZATION.YAML\\u0000\",\"/KUSTOMIZATION.YML\\u0000\"],[9,8,6,7,7,10,10],[]],\"**/{Procfile,captain-definition,Caddyfile,Jenkinsfile,Vagrantfile,.firebaserc}{,.*}\":[[\"/PROCFILE\",\"/CAPTAIN-DEFINITION\",\"/CADDYFILE\",\"/JENKINSFILE\",\"/VAGRANTFILE\",\"/.FIREBASERC\"],[6,13,7,9,8,3],[]],\"**/{Procfile.dev,Procfile.test,Procfile.local}\":[[\"/PROCFILE.DEV\\u0000\",\"/PROCFILE.TEST\\u0000\",\"/PROCFILE.LOCAL\\u0000\"],[13,14,15],[]],\"**/{Pulumi,Pulumi.*}.{yml,yaml}\":[[\"/PULUMI.\"],[7],[212]],\"**/{__tests__,__mocks__,__snapshots__,__fixtures__}/**\":[[\"/__TESTS__\",\"/__MOCKS__\",\"/__SNAPSHOTS__\",\"/__FIXTURES__\"],[3,8,4,11],[]],\"**/{ability,abilities}{.*,/**}\":[[\"/ABILITY\",\"/ABILITIES\"],[5,5],[]],\"**/{alembic*,migrations}/**/versions/*.py\":[[\"/VERSIONS\"],[5],[219,93]],\"**/{app/javascript,webapp/app,resources/js,resources/assets,assets/js,storybook,.storybook,mocks,*msw*}/**\":[[\"/JAVASCRIPT\",\"/WEBAPP\",\"/RESOURCES\",\"/ASSETS\",\"/STORYBOOK\",\"/.STORYBOOK\",\"/MOCKS\",\"MSW\"],[10,5,7,4,9,10,3,2],[]],\"**/{application,base,abstract}[_.]controller.*\":[[\"CONTROLLER.\"],[7],[218]],\"**/{bcrypt,argon2,scrypt,hmac,pbkdf2}*.{ts,js,java,kt,cs,php,go,py,rb,rs}\":[[\"/BCRYPT\",\"/ARGON2\",\"/SCRYPT\",\"/HMAC\",\"/PBKDF2\"],[3,6,3,4,6],[220]],\"**/{bcrypt,argon2,scrypt,pbkdf,hkdf,hmac,ed25519,rsa,aes,libsodium,sodium,openssl}{,[._-]*}{,/**}\":[[\"/BCRYPT\",\"/ARGON2\",\"/SCRYPT\",\"/PBKDF\",\"/HKDF\",\"/HMAC\",\"/ED25519\",\"/RSA\",\"/AES\",\"/LIBSODIUM\",\"/SODIUM\",\"/OPENSSL\"],[3,6,3,4,3,4,2,3,3,5,6,6],[]],\"**/{build.sbt,project/*.sbt,project/build.properties,project/Dependencies.scala,ivy.xml,build.sc,build.mill}\":[[\"/BUILD.SBT\\u0000\",\"/PROJECT\",\"/BUILD.PROPERTIES\\u0000\",\"/DEPENDENCIES.SCALA\\u0000\",\"/IVY.XML\\u0000\",\"/BUILD.SC\\u0000\",\"/BUILD.MILL\\u0000\"],[10,6,7,14,4,9,11],[]],\"**/{bun.lock,bun.lockb,deno.json,deno.jsonc,deno.lock,jsr.json,bower.json,import_map.json,.pnpmfile.cjs,.npmrc}\":[[\"/BUN.LOCK\\u0000\",\"/BUN.LOCKB\\u0000\",\"/DENO.JSON\\u0000\",\"/DENO.JSONC\\u0000\",\"/DENO.LOCK\\u0000\",\"/JSR.JSON\\u0000\",\"/BOWER.JSON\\u0000\",\"/IMPORT_MAP.JSON\\u0000\",\"/.PNPMFILE.CJS\\u0000\",\"/.NPMRC\\u0000\"],[4,10,6,11,6,4,4,9,6,6],[]],\"**/{bun.lock,bun.lockb,deno.json,deno.jsonc,deno.lock,jsr.json,bower.json}\":[[\"/BUN.LOCK\\u0000\",\"/BUN.LOCKB\\u0000\",\"/DENO.JSON\\u0000\",\"/DENO.JSONC\\u0000\",\"/DENO.LOCK\\u0000\",\"/JSR.JSON\\u0000\",\"/BOWER.JSON\\u0000\"],[4,10,6,11,6,4,4],[]],\"**/{cdk.json,samconfig.json,serverless.json,serverless.ts,serverless.js,sst.config.ts,copilot/**/manifest.yml}\":[[\"/CDK.JSON\\u0000\",\"/SAMCONFIG.JSON\\u0000\",\"/SERVERLESS.JSON\\u0000\",\"/SERVERLESS.TS\\u0000\",\"/SERVERLESS.JS\\u0000\",\"/SST.CONFIG.TS\\u0000\",\"/MANIFEST.YML\\u0000\"],[4,5,8,8,8,3,10],[]],\"**/{charts,chart}/**/*.{yml,yaml,tpl}\":[[\"/CHARTS\",\"/CHART\"],[6,4],[221]],\"**/{composer.json,composer.lock,symfony.lock}\":[[\"/COMPOSER.JSON\\u0000\",\"/COMPOSER.LOCK\\u0000\",\"/SYMFONY.LOCK\\u0000\"],[7,10,7],[]],\"**/{conanfile.txt,conanfile.py,conan.lock,vcpkg.json,vcpkg-configuration.json,build.zig.zon,*.wrap}\":[[\"/CONANFILE.TXT\\u0000\",\"/CONANFILE.PY\\u0000\",\"/CONAN.LOCK\\u0000\",\"/VCPKG.JSON\\u0000\",\"/VCPKG-CONFIGURATION.JSON\\u0000\",\"/BUILD.ZIG.ZON\\u0000\",\".WRAP\\u0000\"],[14,5,6,4,15,13,2],[]],\"**/{conanfile.txt,conanfile.py,vcpkg.json,build.zig.zon,flake.nix,flake.lock,MODULE.bazel,WORKSPACE,WORKSPACE.bazel}\":[[\"/CONANFILE.TXT\\u0000\",\"/CONANFILE.PY\\u0000\",\"/VCPKG.JSON\\u0000\",\"/BUILD.ZIG.ZON\\u0000\",\"/FLAKE.NIX\\u0000\",\"/FLAKE.LOCK\\u0000\",\"/MODULE.BAZEL\\u0000\",\"/WORKSPACE\\u0000\",\"/WORKSPACE.BAZEL\\u0000\"],[14,5,4,13,10,4,13,10,16],[]],\"**/{config,environments,envs}/environment*.{yml,yaml}\":[[\"/ENVIRONMENT\"],[9],[222,212]],\"**/{config,settings}/{default,production,prod}.{json,yml,yaml}\":[[\"/CONFIG\",\"/SETTINGS\"],[6,5],[223,224]],\"**/{content,contents,posts,_posts,_drafts,blog,blogs,pages,_pages,site}/**/*.{md,markdown,rst,adoc}\":[[\"/CONTENT\",\"/CONTENTS\",\"/POSTS\",\"/_POSTS\",\"/_DRAFTS\",\"/BLOG\",\"/BLOGS\",\"/PAGES\",\"/_PAGES\",\"/SITE\"],[6,6,4,2,7,2,2,3,3,4],[225]],\"**/{content,contents,posts,_posts,blog,blogs,articles,_pages}/**/*.{md,markdown,rst,adoc}\":[[\"/CONTENT\",\"/CONTENTS\",\"/POSTS\",\"/_POSTS\",\"/BLOG\",\"/BLOGS\",\"/ARTICLES\",\"/_PAGES\"],[6,6,4,2,2,2,6,3],[225]],\"**/{controllers,routes,pages,migrations,migrate}/{test,tests}/**\":[[\"/CONTROLLERS\",\"/ROUTES\",\"/PAGES\",\"/MIGRATIONS\",\"/MIGRATE\"],[8,5,3,4,4],[226]],\"**/{cron,crons,internal,mocks,utils,helpers,concerns}/**\":[[\"/CRON\",\"/CRONS\",\"/INTERNAL\",\"/MOCKS\",\"/UTILS\",\"/HELPERS\",\"/CONCERNS\"],[3,3,7,3,2,5,8],[]],\"**/{current,user}{,-,_}session*\":[[\"SESSION\",\"-SESSION\",\"_SESSION\"],[2,2,2],[227,228]],\"**/{dao,daos}/**/*.{java,kt,scala,cs,php,ts,js,py,go}\":[[\"/DAO\",\"/DAOS\"],[3,4],[69]],\"**/{db,database,databases}/**/*.{rb,py,ts,js,mjs,cjs,go,rs,php,java,kt,scala,cs,ex,exs,xml,yml,yaml,json}\":[[\".RB\\u0000\",\".PY\\u0000\",\".TS\\u0000\",\".JS\\u0000\",\".MJS\\u0000\",\".CJS\\u0000\",\".GO\\u0000\",\".RS\\u0000\",\".PHP\\u0000\",\".JAVA\\u0000\",\".KT\\u0000\",\".SCALA\\u0000\",\".CS\\u0000\",\".EX\\u0000\",\".EXS\\u0000\",\".XML\\u0000\",\".YML\\u0000\",\".YAML\\u0000\",\".JSON\\u0000\"],[2,3,2,3,3,3,2,2,4,5,3,6,3,3,4,3,3,3,5],[229]],\"**/{db,database,drizzle}/schema.{ts,js,mts}\":[[\"/SCHEMA.TS\\u0000\",\"/SCHEMA.JS\\u0000\",\"/SCHEMA.MTS\\u0000\"],[8,8,8],[230,231]],\"**/{db,database,drizzle}/schema/**/*.{ts,js,mts}\":[[\"/SCHEMA\"],[5],[232,231]],\"**/{db,database,sql}/**/{schema,schemas}{.*,}{/**/*,}.sql\":[[\"/SCHEMA\",\"/SCHEMAS\"],[5,7],[18,233,234]],\"**/{db,database}.{rb,py,ts,js,mjs,cjs,go,rs,php,java,kt,cs}\":[[\"/DB.\",\"/DATABASE.\"],[3,5],[235]],\"**/{dev,development,test,local}.Dockerfile\":[[\"/DEV.DOCKERFILE\",\"/DEVELOPMENT.DOCKERFILE\",\"/TEST.DOCKERFILE\",\"/LOCAL.DOCKERFILE\"],[4,13,6,7],[236]],\"**/{dev,development,test,tests,testing,staging,stage,qa,uat,sandbox,preview,local,ci,examples,example}/**\":[[\"/DEV\",\"/DEVELOPMENT\",\"/TEST\",\"/TESTS\",\"/TESTING\",\"/STAGING\",\"/STAGE\",\"/QA\",\"/UAT\",\"/SANDBOX\",\"/PREVIEW\",\"/LOCAL\",\"/CI\",\"/EXAMPLES\",\"/EXAMPLE\"],[3,9,2,2,5,5,4,2,3,7,4,4,2,4,4],[]],\"**/{devise,doorkeeper,rodauth,warden,pundit,cancancan,rolify,sorcery}{,[._-]*}{,/**}\":[[\"/DEVISE\",\"/DOORKEEPER\",\"/RODAUTH\",\"/WARDEN\",\"/PUNDIT\",\"/CANCANCAN\",\"/ROLIFY\",\"/SORCERY\"],[4,6,5,2,4,9,6,4],[]],\"**/{docker-compose,compose}*.{yml,yaml}\":[[\"/DOCKER-COMPOSE\",\"/COMPOSE\"],[8,7],[212]],\"**/{docker-compose,compose}{,.*,-*,_*}.{yml,yaml}\":[[\"/DOCKER-COMPOSE\",\"/COMPOSE\"],[8,7],[212]],\"**/{docker-compose,compose}{.,-,_}{dev,devel,development,test,tests,testing,ci,local,override,staging,e2e}.{yml,yaml}\":[[\"/DOCKER-COMPOSE\",\"/COMPOSE\"],[8,7],[212,237]],\"**/{email,emails}/**/*.{tsx,jsx,vue}\":[[\"/EMAIL\",\"/EMAILS\"],[2,6],[238]],\"**/{environment,environment-*,conda-lock,meta}.{yml,yaml}\":[[\"/ENVIRONMENT.\",\"/ENVIRONMENT-\",\"/CONDA-LOCK.\",\"/META.\"],[9,12,7,5],[212]],\"**/{environments,envs,env}/{dev,development,test,testing,staging,stage,qa,uat,sandbox,preview,local,ci}/**/*.{yml,yaml,json,toml,ini,cfg,conf,properties,txt}\":[[\".YML\\u0000\",\".YAML\\u0000\",\".JSON\\u0000\",\".TOML\\u0000\",\".INI\\u0000\",\".CFG\\u0000\",\".CONF\\u0000\",\".PROPERTIES\\u0000\",\".TXT\\u0000\"],[3,3,5,4,4,4,5,4,4],[239,240]],\"**/{example,sample,template}.env\":[[\"/EXAMPLE.ENV\",\"/SAMPLE.ENV\",\"/TEMPLATE.ENV\"],[9,8,10],[241]],\"**/{firestore,storage}.rules\":[[\"/FIRESTORE.RULES\",\"/STORAGE.RULES\"],[13,5],[242]],\"**/{flake.nix,flake.lock,npins/**,MODULE.bazel,MODULE.bazel.lock,WORKSPACE,WORKSPACE.bazel,maven_install.json}\":[[\"/FLAKE.NIX\\u0000\",\"/FLAKE.LOCK\\u0000\",\"/NPINS\",\"/MODULE.BAZEL\\u0000\",\"/MODULE.BAZEL.LOCK\\u0000\",\"/WORKSPACE\\u0000\",\"/WORKSPACE.BAZEL\\u0000\",\"/MAVEN_INSTALL.JSON\\u0000\"],[10,4,4,13,14,10,16,7],[]],\"**/{fluent-bit,fluentbit,fluentd,td-agent,fluent,filebeat,promtail,logstash,rsyslog,vector}{,.*,-*}.{conf,yml,yaml,toml}\":[[\"/FLUENT-BIT\",\"/FLUENTBIT\",\"/FLUENTD\",\"/TD-AGENT\",\"/FLUENT\",\"/FILEBEAT\",\"/PROMTAIL\",\"/LOGSTASH\",\"/RSYSLOG\",\"/VECTOR\"],[8,8,7,5,5,8,6,7,6,3],[243]],\"**/{flyway,liquibase}*.{conf,toml,properties,yml,yaml,xml}\":[[\"/FLYWAY\",\"/LIQUIBASE\"],[5,7],[244]],\"**/{frontend,client,mobile,webapp}/**/{routes,router}.{ts,js}\":[[\"/ROUTES.\",\"/ROUTER.\"],[5,6],[245,15]],\"**/{frontend,client,mobile,webapp}/src/api/**\":[[\"/FRONTEND\",\"/CLIENT\",\"/MOBILE\",\"/WEBAPP\"],[3,5,4,5],[246,97]],\"**/{frontend,client,mobile,webapp}/src/controllers/**\":[[\"/CONTROLLERS\"],[8],[245,246]],\"**/{frontend,client,mobile,webapp}/src/{routes,router}/**\":[[\"/FRONTEND\",\"/CLIENT\",\"/MOBILE\",\"/WEBAPP\"],[3,5,4,5],[247,246]],\"**/{go.mod,go.sum,go.work,go.work.sum,Cargo.toml,Cargo.lock,build.rs,.cargo/config,.cargo/config.toml}\":[[\"/GO.MOD\\u0000\",\"/GO.SUM\\u0000\",\"/GO.WORK\\u0000\",\"/GO.WORK.SUM\\u0000\",\"/CARGO.TOML\\u0000\",\"/CARGO.LOCK\\u0000\",\"/BUILD.RS\\u0000\",\"/CONFIG\\u0000\",\"/CONFIG.TOML\\u0000\"],[7,4,8,9,7,7,7,7,8],[]],\"**/{go.mod,go.sum,go.work,go.work.sum,Gopkg.toml,Gopkg.lock,glide.yaml,glide.lock}\":[[\"/GO.MOD\\u0000\",\"/GO.SUM\\u0000\",\"/GO.WORK\\u0000\",\"/GO.WORK.SUM\\u0000\",\"/GOPKG.TOML\\u0000\",\"/GOPKG.LOCK\\u0000\",\"/GLIDE.YAML\\u0000\",\"/GLIDE.LOCK\\u0000\"],[7,4,8,9,4,7,4,4],[]],\"**/{gradle-wrapper.properties,gradle-wrapper.jar,maven-wrapper.properties,maven-wrapper.jar,.mvn/extensions.xml}\":[[\"/GRADLE-WRAPPER.PROPERTIES\\u0000\",\"/GRADLE-WRAPPER.JAR\\u0000\",\"/MAVEN-WRAPPER.PROPERTIES\\u0000\",\"/MAVEN-WRAPPER.JAR\\u0000\",\"/EXTENSIONS.XML\\u0000\"],[8,18,7,17,12],[]],\"**/{graphql,graph}/**/*.{rb,py,go,php,java,kt,cs,ex,rs}\":[[\"/GRAPHQL\",\"/GRAPH\"],[6,5],[248]],\"**/{handler,handlers}.{go,rs,py,ts,js,mjs,cjs,rb}\":[[\"/HANDLER.\",\"/HANDLERS.\"],[2,2],[249]],\"**/{handlers,lambdas}/**/*.{go,rs,py,ts,js,mjs,cjs,rb,cs,java,kt}\":[[\"/HANDLERS\",\"/LAMBDAS\"],[2,7],[250]],\"**/{haproxy,envoy,traefik,apache2,httpd,varnish,supervisord,vcl,Caddyfile}{,.*}.{cfg,conf,yml,yaml,toml,vcl}\":[[\".CFG\\u0000\",\".CONF\\u0000\",\".YML\\u0000\",\".YAML\\u0000\",\".TOML\\u0000\",\".VCL\\u0000\"],[4,5,3,3,4,3],[251]],\"**/{hashing,hasher}{,[._-]*}\":[[\"/HASHING\",\"/HASHER\"],[6,5],[]],\"**/{hibernate,persistence}*.{xml,properties}\":[[\"/HIBERNATE\",\"/PERSISTENCE\"],[4,6],[252]],\"**/{i18n,lang}/**/{package,tsconfig,config}*.json\":[[\"/PACKAGE\",\"/TSCONFIG\",\"/CONFIG\"],[6,3,6],[4,253]],\"**/{id_rsa,id_dsa,id_ecdsa,id_ed25519,known_hosts,authorized_keys}*\":[[\"/ID_RSA\",\"/ID_DSA\",\"/ID_ECDSA\",\"/ID_ED25519\",\"/KNOWN_HOSTS\",\"/AUTHORIZED_KEYS\"],[5,5,7,5,8,12],[]],\"**/{js,javascript,javascripts,css,stylesheets,static,static_src,assets,public}/{vendor,vendors}/**/*.{js,mjs,cjs,css,map}\":[[\"/VENDOR\",\"/VENDORS\"],[6,6],[254,255]],\"**/{jwt,jwks,saml,oidc,openid,ldap,sso,scim,kerberos}*{,/**}\":[[\"/JWT\",\"/JWKS\",\"/SAML\",\"/OIDC\",\"/OPENID\",\"/LDAP\",\"/SSO\",\"/SCIM\",\"/KERBEROS\"],[3,4,3,2,6,2,2,4,8],[]],\"**/{keycloak,okta,cognito}*{,/**}\":[[\"/KEYCLOAK\",\"/OKTA\",\"/COGNITO\"],[8,4,4],[]],\"**/{kms,hsm}{client,service,provider,key}*\":[[\"/KMS\",\"/HSM\"],[2,3],[256]],\"**/{kustomization,Chart,helmfile,skaffold,werf,tilt,devspace,okteto,garden,argocd*}.{yml,yaml}\":[[\"/KUSTOMIZATION.\",\"/CHART.\",\"/HELMFILE.\",\"/SKAFFOLD.\",\"/WERF.\",\"/TILT.\",\"/DEVSPACE.\",\"/OKTETO.\",\"/GARDEN.\",\"/ARGOCD\"],[10,6,5,8,5,4,5,7,3,6],[212]],\"**/{lib,server,http,middleware,internal,plugs}/session{,s}/**\":[[\"/SESSION\"],[3],[100,257]],\"**/{locale,locales,i18n,fixtures,data,seeds}/**\":[[\"/LOCALE\",\"/LOCALES\",\"/I18N\",\"/FIXTURES\",\"/DATA\",\"/SEEDS\"],[6,6,4,5,2,5],[]],\"**/{locale,locales,i18n,l10n,lang,langs,translations}/**/*.{json,json5,yml,yaml,properties,toml,csv,ftl,resx,po,pot,arb}\":[[\"/LOCALE\",\"/LOCALES\",\"/I18N\",\"/L10N\",\"/LANG\",\"/LANGS\",\"/TRANSLATIONS\"],[6,6,4,4,3,3,7],[258]],\"**/{locale,locales,i18n,l10n,lang,langs,translations}/**/*.{json,yml,yaml,properties,php,toml,rb}\":[[\"/LOCALE\",\"/LOCALES\",\"/I18N\",\"/L10N\",\"/LANG\",\"/LANGS\",\"/TRANSLATIONS\"],[6,6,4,4,3,3,7],[259]],\"**/{locale,locales,i18n,l10n,lang,langs,translations}/**/*.{ts,js,mjs,php,rb,py}\":[[\"/LOCALE\",\"/LOCALES\",\"/I18N\",\"/L10N\",\"/LANG\",\"/LANGS\",\"/TRANSLATIONS\"],[6,6,4,4,3,3,7],[260]],\"**/{log,logs}/**\":[[\"/LOG\",\"/LOGS\"],[2,4],[]],\"**/{log4j,log4j2}*.{xml,properties,yml,yaml,json}\":[[\"/LOG4J\",\"/LOG4J2\"],[5,6],[261]],\"**/{logging,logger,log,log_config,log-config,log4rs}{,.*,-*,_*}.{conf,ini,cfg,json,yml,yaml,toml,properties}\":[[\".CONF\\u0000\",\".INI\\u0000\",\".CFG\\u0000\",\".JSON\\u0000\",\".YML\\u0000\",\".YAML\\u0000\",\".TOML\\u0000\",\".PROPERTIES\\u0000\"],[5,4,4,5,3,3,4,4],[262]],\"**/{logon,signon}{,s,[._-]*}{,/**}\":[[\"/LOGON\",\"/SIGNON\"],[5,6],[]],\"**/{mfa,2fa,totp,otp,fido,fido2,recovery_codes,backup_codes}{,[._-]*}{,/**}\":[[\"/MFA\",\"/2FA\",\"/TOTP\",\"/OTP\",\"/FIDO\",\"/FIDO2\",\"/RECOVERY_CODES\",\"/BACKUP_CODES\"],[2,2,3,2,3,5,6,8],[]],\"**/{migrate,migration,migrations}/**\":[[\"/MIGRATE\",\"/MIGRATION\",\"/MIGRATIONS\"],[4,4,4],[]],\"**/{migration,migrations,*_migrations}/**/*.{rb,py,ts,js,mjs,cjs,go,rs,php,java,kt,cs,ex,exs,xml,yml,yaml}\":[[\"/MIGRATION\",\"/MIGRATIONS\",\"_MIGRATIONS\"],[4,4,2],[263]],\"**/{migration,migrations,*_migrations}/**/*.{sql,py,php,rb,exs,cs,fs,go,rs,js,mjs,cjs,ts,mts,cts,java,kt,groovy,cql}\":[[\"/MIGRATION\",\"/MIGRATIONS\",\"_MIGRATIONS\"],[4,4,2],[264]],\"**/{migration,migrations}/**/*.{test,spec}.*\":[[\"/MIGRATION\",\"/MIGRATIONS\"],[4,4],[265]],\"**/{mix.exs,mix.lock,rebar.config,rebar.lock,gleam.toml}\":[[\"/MIX.EXS\\u0000\",\"/MIX.LOCK\\u0000\",\"/REBAR.CONFIG\\u0000\",\"/REBAR.LOCK\\u0000\",\"/GLEAM.TOML\\u0000\"],[5,5,6,6,7],[]],\"**/{nlog,NLog,Nlog}{,.*}.config\":[[\".CONFIG\\u0000\"],[7],[266,267]],\"**/{openapi,swagger,asyncapi}*.{yml,yaml,json,ts,py}\":[[\"/OPENAPI\",\"/SWAGGER\",\"/ASYNCAPI\"],[5,2,5],[268]],\"**/{openapi,swagger,asyncapi}/**/*.{yml,yaml,json}\":[[\"/OPENAPI\",\"/SWAGGER\",\"/ASYNCAPI\"],[5,2,5],[25]],\"**/{openapi,swagger}.{yml,yaml,json}\":[[\"/OPENAPI.\",\"/SWAGGER.\"],[5,2],[25]],\"**/{ormconfig,knexfile,drizzle.config,prisma.config,mikro-orm.config,data-source,.sequelizerc}*\":[[\"/ORMCONFIG\",\"/KNEXFILE\",\"/DRIZZLE.CONFIG\",\"/PRISMA.CONFIG\",\"/MIKRO-ORM.CONFIG\",\"/DATA-SOURCE\",\"/.SEQUELIZERC\"],[4,5,7,8,11,7,7],[]],\"**/{package.json,package-lock.json,yarn.lock,pnpm-lock.yaml,bun.lock,deno.json,go.mod,go.sum,Cargo.toml,Cargo.lock}\":[[\"/PACKAGE.JSON\\u0000\",\"/PACKAGE-LOCK.JSON\\u0000\",\"/YARN.LOCK\\u0000\",\"/PNPM-LOCK.YAML\\u0000\",\"/BUN.LOCK\\u0000\",\"/DENO.JSON\\u0000\",\"/GO.MOD\\u0000\",\"/GO.SUM\\u0000\",\"/CARGO.TOML\\u0000\",\"/CARGO.LOCK\\u0000\"],[8,8,5,6,4,6,7,4,7,7],[]],\"**/{package.json,package.json5,package-lock.json,npm-shrinkwrap.json,yarn.lock,pnpm-lock.yaml,pnpm-workspace.yaml}\":[[\"/PACKAGE.JSON\\u0000\",\"/PACKAGE.JSON5\\u0000\",\"/PACKAGE-LOCK.JSON\\u0000\",\"/NPM-SHRINKWRAP.JSON\\u0000\",\"/YARN.LOCK\\u0000\",\"/PNPM-LOCK.YAML\\u0000\",\"/PNPM-WORKSPACE.YAML\\u0000\"],[8,14,8,12,5,6,7],[]],\"**/{playbook,playbooks/*,group_vars/*,host_vars/*,site}.{yml,yaml}\":[[\"/PLAYBOOK.\",\"/PLAYBOOKS\",\"/GROUP_VARS\",\"/HOST_VARS\",\"/SITE.\"],[9,9,7,6,4],[212]],\"**/{pom.xml,*.gradle,*.gradle.kts,*.lockfile,libs.versions.toml,verification-metadata.xml,gradle-wrapper.*,maven-wrapper.*,build.sbt}\":[[\"/POM.XML\\u0000\",\".GRADLE\\u0000\",\".GRADLE.KTS\\u0000\",\".LOCKFILE\\u0000\",\"/LIBS.VERSIONS.TOML\\u0000\",\"/VERIFICATION-METADATA.XML\\u0000\",\"/GRADLE-WRAPPER.\",\"/MAVEN-WRAPPER.\",\"/BUILD.SBT\\u0000\"],[5,5,10,6,7,23,8,7,10],[]],\"**/{pom.xml,*.gradle,*.gradle.kts,gradle.lockfile,*.lockfile,libs.versions.toml,verification-metadata.xml}\":[[\"/POM.XML\\u0000\",\".GRADLE\\u0000\",\".GRADLE.KTS\\u0000\",\"/GRADLE.LOCKFILE\\u0000\",\".LOCKFILE\\u0000\",\"/LIBS.VERSIONS.TOML\\u0000\",\"/VERIFICATION-METADATA.XML\\u0000\"],[5,5,10,13,6,7,23],[]],\"**/{pom.xml,build.gradle,build.gradle.kts,*.csproj,*.fsproj,*.gemspec,packages.lock.json,pubspec.yaml,pubspec.lock}\":[[\"/POM.XML\\u0000\",\"/BUILD.GRADLE\\u0000\",\"/BUILD.GRADLE.KTS\\u0000\",\".CSPROJ\\u0000\",\".FSPROJ\\u0000\",\".GEMSPEC\\u0000\",\"/PACKAGES.LOCK.JSON\\u0000\",\"/PUBSPEC.YAML\\u0000\",\"/PUBSPEC.LOCK\\u0000\"],[5,7,7,3,3,5,10,9,9],[]],\"**/{postgres,postgresql,mysql,sqlite,mongo,mongodb}/**/*.{go,rs,ts,js,py,java,kt}\":[[\"/POSTGRES\",\"/POSTGRESQL\",\"/MYSQL\",\"/SQLITE\",\"/MONGO\",\"/MONGODB\"],[7,9,4,4,5,7],[269]],\"**/{project.clj,deps.edn,shadow-cljs.edn}\":[[\"/PROJECT.CLJ\\u0000\",\"/DEPS.EDN\\u0000\",\"/SHADOW-CLJS.EDN\\u0000\"],[12,4,12],[]],\"**/{prompt,prompts,template,templates,email,emails,mailers,mails,notifications,views,resources,assets,static,public}/**/!(README*)\":[[\"/PROMPT\",\"/PROMPTS\",\"/TEMPLATE\",\"/TEMPLATES\",\"/EMAIL\",\"/EMAILS\",\"/MAILERS\",\"/MAILS\",\"/NOTIFICATIONS\",\"/VIEWS\",\"/RESOURCES\",\"/ASSETS\",\"/STATIC\",\"/PUBLIC\"],[6,7,4,4,2,6,3,5,5,2,7,4,6,5],[]],\"**/{prompt,prompts}/**\":[[\"/PROMPT\",\"/PROMPTS\"],[6,7],[]],\"**/{provider,providers,versions,terraform}.{tf,tofu,tf.json}\":[[\"/PROVIDER.\",\"/PROVIDERS.\",\"/VERSIONS.\",\"/TERRAFORM.\"],[6,6,5,10],[270]],\"**/{provider,providers}{-,_}*.tf\":[[\"/PROVIDER\",\"/PROVIDERS\"],[6,6],[271]],\"**/{pubspec.yaml,pubspec.lock,Podfile,Podfile.lock,*.podspec,Package.swift,Package.resolved,Cartfile,Cartfile.resolved}\":[[\"/PUBSPEC.YAML\\u0000\",\"/PUBSPEC.LOCK\\u0000\",\"/PODFILE\\u0000\",\"/PODFILE.LOCK\\u0000\",\".PODSPEC\\u0000\",\"/PACKAGE.SWIFT\\u0000\",\"/PACKAGE.RESOLVED\\u0000\",\"/CARTFILE\\u0000\",\"/CARTFILE.RESOLVED\\u0000\"],[9,9,5,5,4,12,16,5,17],[]],\"**/{pubspec.yaml,pubspec.lock,Podfile,Podfile.lock,Package.swift,Package.resolved,Cartfile,Cartfile.resolved}\":[[\"/PUBSPEC.YAML\\u0000\",\"/PUBSPEC.LOCK\\u0000\",\"/PODFILE\\u0000\",\"/PODFILE.LOCK\\u0000\",\"/PACKAGE.SWIFT\\u0000\",\"/PACKAGE.RESOLVED\\u0000\",\"/CARTFILE\\u0000\",\"/CARTFILE.RESOLVED\\u0000\"],[9,9,5,5,12,16,5,17],[]],\"**/{pyproject.toml,poetry.lock,uv.lock,requirements*.txt,Gemfile,Gemfile.lock,composer.json,composer.lock,mix.exs}\":[[\"/PYPROJECT.TOML\\u0000\",\"/POETRY.LOCK\\u0000\",\"/UV.LOCK\\u0000\",\"/REQUIREMENTS\",\"/GEMFILE\\u0000\",\"/GEMFILE.LOCK\\u0000\",\"/COMPOSER.JSON\\u0000\",\"/COMPOSER.LOCK\\u0000\",\"/MIX.EXS\\u0000\"],[3,5,3,8,4,4,7,10,5],[]],\"**/{pyproject.toml,setup.py,setup.cfg,Pipfile,Pipfile.lock,poetry.lock,uv.lock,pdm.lock,pixi.toml,pixi.lock}\":[[\"/PYPROJECT.TOML\\u0000\",\"/SETUP.PY\\u0000\",\"/SETUP.CFG\\u0000\",\"/PIPFILE\\u0000\",\"/PIPFILE.LOCK\\u0000\",\"/POETRY.LOCK\\u0000\",\"/UV.LOCK\\u0000\",\"/PDM.LOCK\\u0000\",\"/PIXI.TOML\\u0000\",\"/PIXI.LOCK\\u0000\"],[3,7,7,4,4,5,3,4,6,6],[]],\"**/{queries,query_builder,querybuilder}.{rb,py,ts,js,go,rs,php,java,kt,cs,ex}\":[[\"/QUERIES.\",\"/QUERY_BUILDER.\",\"/QUERYBUILDER.\"],[2,8,2],[272]],\"**/{rbac,acl,acls,iam,sudo}{,[._-]*}{,/**}\":[[\"/RBAC\",\"/ACL\",\"/ACLS\",\"/IAM\",\"/SUDO\"],[2,3,4,3,4],[]],\"**/{rbac,acl}{service,manager,guard,policy,config}*\":[[\"SERVICE\",\"MANAGER\",\"GUARD\",\"POLICY\",\"CONFIG\"],[5,4,3,5,5],[273]],\"**/{render,fly,fly.*,railway,heroku,app,dokku,nixpacks,vercel,netlify,wrangler,firebase,zeabur,koyeb,project,now,static,azure,host}.{toml,yaml,yml,json,jsonc}\":[[\"/RENDER.\",\"/FLY.\",\"/RAILWAY.\",\"/HEROKU.\",\"/APP.\",\"/DOKKU.\",\"/NIXPACKS.\",\"/VERCEL.\",\"/NETLIFY.\",\"/WRANGLER.\",\"/FIREBASE.\",\"/ZEABUR.\",\"/KOYEB.\",\"/PROJECT.\",\"/NOW.\",\"/STATIC.\",\"/AZURE.\",\"/HOST.\"],[5,4,6,6,4,5,9,6,5,6,3,7,6,8,4,7,2,2],[274]],\"**/{renv.lock,packrat/packrat.lock,Project.toml,Manifest.toml,JuliaProject.toml,cpanfile,cpanfile.snapshot}\":[[\"/RENV.LOCK\\u0000\",\"/PACKRAT.LOCK\\u0000\",\"/PROJECT.TOML\\u0000\",\"/MANIFEST.TOML\\u0000\",\"/JULIAPROJECT.TOML\\u0000\",\"/CPANFILE\\u0000\",\"/CPANFILE.SNAPSHOT\\u0000\"],[6,8,9,10,7,4,11],[]],\"**/{requirements,constraints}/**/*.txt\":[[\"/REQUIREMENTS\",\"/CONSTRAINTS\"],[8,8],[74]],\"**/{requirements,constraints}/**/*.{txt,in}\":[[\"/REQUIREMENTS\",\"/CONSTRAINTS\"],[8,8],[75]],\"**/{role,clusterrole}{,-,_}binding*\":[[\"BINDING\",\"-BINDING\",\"_BINDING\"],[5,2,2],[275,276]],\"**/{roles,playbooks}/**/{tasks,handlers,vars,defaults,meta}/*.{yml,yaml}\":[[\"/ROLES\",\"/PLAYBOOKS\"],[4,9],[277,212]],\"**/{routers,routes}/**/*.{ts,js,mjs,cjs,rb,py,php,go,rs,ex,kt,java,scala}\":[[\"/ROUTERS\",\"/ROUTES\"],[6,5],[278]],\"**/{routes,router,routers,urls,routing}.{rb,py,ts,js,mjs,cjs,go,rs,php,ex,yml,yaml,scala,java,kt}\":[[\"/ROUTES.\",\"/ROUTER.\",\"/ROUTERS.\",\"/URLS.\",\"/ROUTING.\"],[5,6,8,4,5],[279]],\"**/{schema,schemas,server}/**/*.{graphql,gql}\":[[\"/SCHEMA\",\"/SCHEMAS\",\"/SERVER\"],[5,7,5],[280]],\"**/{setup.py,setup.cfg,pyproject.toml,Pipfile,Pipfile.lock,poetry.lock,uv.lock,pdm.lock,pixi.toml,pixi.lock,tox.ini,noxfile.py}\":[[\"/SETUP.PY\\u0000\",\"/SETUP.CFG\\u0000\",\"/PYPROJECT.TOML\\u0000\",\"/PIPFILE\\u0000\",\"/PIPFILE.LOCK\\u0000\",\"/POETRY.LOCK\\u0000\",\"/UV.LOCK\\u0000\",\"/PDM.LOCK\\u0000\",\"/PIXI.TOML\\u0000\",\"/PIXI.LOCK\\u0000\",\"/TOX.INI\\u0000\",\"/NOXFILE.PY\\u0000\"],[7,7,3,4,4,5,3,4,6,6,5,4],[]],\"**/{shard.yml,shard.lock,dub.json,dub.sdl,dub.selections.json,*.rockspec,*.nimble}\":[[\"/SHARD.YML\\u0000\",\"/SHARD.LOCK\\u0000\",\"/DUB.JSON\\u0000\",\"/DUB.SDL\\u0000\",\"/DUB.SELECTIONS.JSON\\u0000\",\".ROCKSPEC\\u0000\",\".NIMBLE\\u0000\"],[7,7,5,6,8,2,5],[]],\"**/{signing,signer}{,s,[._-]*}{,/**}\":[[\"/SIGNING\",\"/SIGNER\"],[6,5],[]],\"**/{sqlc,atlas,sqitch,dbt_project}.{yml,yaml,json,hcl,plan,conf}\":[[\"/SQLC.\",\"/ATLAS.\",\"/SQITCH.\",\"/DBT_PROJECT.\"],[5,6,5,5],[281]],\"**/{src,app,content,config}/**/{meta,environment,environment-*}.{yml,yaml}\":[[\"/META.\",\"/ENVIRONMENT.\",\"/ENVIRONMENT-\"],[5,9,12],[212,282]],\"**/{ssl,pki}{.*,[_-]*}{,/**}\":[[\"/SSL\",\"/PKI\"],[3,2],[]],\"**/{stack.yaml,stack.yaml.lock,*.cabal,cabal.project,cabal.project.freeze,*.opam,*.opam.locked,dune-project}\":[[\"/STACK.YAML\\u0000\",\"/STACK.YAML.LOCK\\u0000\",\".CABAL\\u0000\",\"/CABAL.PROJECT\\u0000\",\"/CABAL.PROJECT.FREEZE\\u0000\",\".OPAM\\u0000\",\".OPAM.LOCKED\\u0000\",\"/DUNE-PROJECT\\u0000\"],[7,12,2,14,21,5,5,5],[]],\"**/{template,serverless,amplify,apprunner,buildspec,buildspec-*,samconfig}.{yml,yaml,toml}\":[[\"/TEMPLATE.\",\"/SERVERLESS.\",\"/AMPLIFY.\",\"/APPRUNNER.\",\"/BUILDSPEC.\",\"/BUILDSPEC-\",\"/SAMCONFIG.\"],[4,8,2,7,6,10,5],[283]],\"**/{terraform,pulumi,cloudformation,cdk,ansible,packer,terragrunt,puppet,saltstack}/**\":[[\"/TERRAFORM\",\"/PULUMI\",\"/CLOUDFORMATION\",\"/CDK\",\"/ANSIBLE\",\"/PACKER\",\"/TERRAGRUNT\",\"/PUPPET\",\"/SALTSTACK\"],[7,6,11,3,6,6,8,6,3],[]],\"**/{tests,conftest}.py\":[[\"/TESTS.PY\",\"/CONFTEST.PY\"],[6,6],[93]],\"**/{tls,mtls,x509,letsencrypt}{,[._-]*}{,/**}\":[[\"/TLS\",\"/MTLS\",\"/X509\",\"/LETSENCRYPT\"],[2,3,4,6],[]],\"**/{tls,ssl}{config,context,util,utils,client,server,settings,socket}*\":[[\"/TLS\",\"/SSL\"],[2,3],[284]],\"**/{totp,mfa,otp}*.{ts,js,java,kt,cs,php,go,py,rb,rs,swift}\":[[\"/TOTP\",\"/MFA\",\"/OTP\"],[3,2,2],[285]],\"**/{tsconfig*.json,.gitignore,.gitkeep,.keep,Dockerfile,Makefile}\":[[\"/TSCONFIG\",\"/.GITIGNORE\\u0000\",\"/.GITKEEP\\u0000\",\"/.KEEP\\u0000\",\"/DOCKERFILE\\u0000\",\"/MAKEFILE\\u0000\"],[3,6,6,2,8,5],[]],\"**/{up,down}.sql\":[[\"/UP.SQL\",\"/DOWN.SQL\"],[2,6],[18]],\"**/{use,user,admin,social,account,email,google,github,sso,handle}log{in,out}*{,/**}\":[[\"/USELOG\",\"/USERLOG\",\"/ADMINLOG\",\"/SOCIALLOG\",\"/ACCOUNTLOG\",\"/EMAILLOG\",\"/GOOGLELOG\",\"/GITHUBLOG\",\"/SSOLOG\",\"/HANDLELOG\"],[4,6,7,5,9,7,5,2,5,7],[286,287]],\"**/{user,admin,team,member,account}{,-,_}role*\":[[\"/USER\",\"/ADMIN\",\"/TEAM\",\"/MEMBER\",\"/ACCOUNT\"],[2,4,3,5,6],[288,289]],\"**/{vendors,vendor-register,vendor_register,subprocessors,sub-processors,sub_processors,third-parties}.{yml,yaml,json,toml,csv,xlsx}\":[[\"/VENDORS.\",\"/VENDOR-REGISTER.\",\"/VENDOR_REGISTER.\",\"/SUBPROCESSORS.\",\"/SUB-PROCESSORS.\",\"/SUB_PROCESSORS.\",\"/THIRD-PARTIES.\"],[6,9,9,4,5,5,8],[290]],\"**/{views,viewsets,serializers,api}.py\":[[\"/VIEWS.PY\",\"/VIEWSETS.PY\",\"/SERIALIZERS.PY\",\"/API.PY\"],[6,6,5,5],[93]],\"**/{views,viewsets,serializers}/**/*.py\":[[\"/VIEWS\",\"/VIEWSETS\",\"/SERIALIZERS\"],[2,6,5],[93]],\"**/{web,rest,api,resources,endpoints}/**/*{Resource,Endpoint}.{java,kt,scala,cs}\":[[\"RESOURCE.\",\"ENDPOINT.\"],[6,4],[291,65]],\"*/**/{app,project,host,static,now,template,firebase,render,azure}.{json,yml,yaml,toml}\":[[\"/APP.\",\"/PROJECT.\",\"/HOST.\",\"/STATIC.\",\"/NOW.\",\"/TEMPLATE.\",\"/FIREBASE.\",\"/RENDER.\",\"/AZURE.\"],[4,8,2,7,4,4,3,5,2],[292]],\".devcontainer/**\":[[\"/.DEVCONTAINER\"],[6],[]],\".editorconfig\":[[\"/.EDITORCONFIG\\u0000\"],[9],[]],\".github/**/*.{yml,yaml}\":[[\"/.GITHUB\"],[7],[212]],\".github/ISSUE_TEMPLATE/**/*.{yml,yaml}\":[[\"/ISSUE_TEMPLATE\"],[7],[293,212]],\".github/change-gate.{yml,yaml}\":[[\"/CHANGE-GATE.YML\\u0000\",\"/CHANGE-GATE.YAML\\u0000\"],[9,9],[294,293]],\".github/workflows/**\":[[\"/WORKFLOWS\"],[9],[293]],\".github/workflows/change-gate*.{yml,yaml}\":[[\"/CHANGE-GATE\"],[9],[295,293,212]],\".github/{copilot-instructions.md,agents/**,instructions/**,chatmodes/**,prompts/**}\":[[\"/.GITHUB\"],[7],[296]],\".github/{workflows,actions}/**\":[[\"/.GITHUB\"],[7],[297]],\".gitmodules\":[[\"/.GITMODULES\\u0000\"],[6],[]],\".vscode/{settings,launch,extensions}.json\":[[\"/SETTINGS.JSON\",\"/LAUNCH.JSON\",\"/EXTENSIONS.JSON\"],[9,8,4],[298,4]],\".yarn/{releases,plugins,patches,cache}/**\":[[\"/.YARN\"],[2],[299]],\"CITATION.cff\":[[\"/CITATION.CFF\\u0000\"],[12],[]],\"api/!(src|app|lib|db|migrations|config|scripts)/**/*.{ts,tsx,js,jsx,mjs,cjs,py,rb,go,php,rs,java,kt,cs,ex}\":[[\"/API\"],[3],[300]],\"api/*.{ts,js,mjs,cjs,py,rb,go,php,rs,java,kt,cs,ex}\":[[\"/API\"],[3],[301]],\"app/routes/**/*.{tsx,jsx}\":[[\"/ROUTES\"],[5],[302,103]],\"conf/routes\":[[\"/ROUTES\\u0000\"],[7],[303]],\"functions/**/*.{ts,js,mjs,py,go}\":[[\"/FUNCTIONS\"],[2],[304]],\"infrastructure/**/*.{yml,yaml,json,ts,js,py,go,sh,conf,toml,tpl}\":[[\"/INFRASTRUCTURE\"],[6],[305]],\"patches/*.patch\":[[\"/PATCHES\"],[7],[306]],\"spec/*.{yml,yaml,json,proto,graphql}\":[[\"/SPEC\"],[2],[201]],\"third_party/**\":[[\"/THIRD_PARTY\"],[11],[]],\"vendor/**\":[[\"/VENDOR\"],[6],[]],\"{,**/!(*.docc)/}articles/**/*.{md,markdown,rst,adoc}\":[[\"/ARTICLES\"],[6],[307,225]],\"{,**/!(*k8s*|*kubernetes*|kube|manifests|deploy|deployment|deployments|helm*|templates)/}{db,database}.{yml,yaml}\":[[\".YML\\u0000\",\".YAML\\u0000\"],[3,3],[308]],\"{,**/!(db|database|databases|orm|sql|models|schemas)/}session{,s}.{rb,py,ts,js,mjs,go,java,kt,php,cs,rs,ex,exs,swift,scala}\":[[\"/SESSION\"],[3],[309,227,310]],\"{,**/!(di|ioc|injection|tasker|lexer|parser|parsing|syntax|scanner|compiler|ast|tokenizer|theme|themes|design|design-system|styles|style|ui|css|llm|nlp|erc20)/}token{,s}.{rb,py,ts,js,mjs,go,java,kt,php,cs,rs,ex,exs,swift,scala}\":[[\"/TOKEN\"],[4],[311,67,310]],\"{,**/!(hooks|components)/}queries/**/*.{rb,py,ts,js,go,rs,php,java,kt,cs,ex}\":[[\"/QUERIES\"],[2],[312,272]],\"{,**/!(i18n|locale|locales|query|queries|cache|hooks|keyboard)/}keys.{ts,js,mjs,py,rb,go,java,kt,php,cs,rs,ex,json,yml,yaml}\":[[\"KEYS.TS\\u0000\",\"KEYS.JS\\u0000\",\"KEYS.MJS\\u0000\",\"KEYS.PY\\u0000\",\"KEYS.RB\\u0000\",\"KEYS.GO\\u0000\",\"KEYS.JAVA\\u0000\",\"KEYS.KT\\u0000\",\"KEYS.PHP\\u0000\",\"KEYS.CS\\u0000\",\"KEYS.RS\\u0000\",\"KEYS.EX\\u0000\",\"KEYS.JSON\\u0000\",\"KEYS.YML\\u0000\",\"KEYS.YAML\\u0000\"],[5,4,5,5,5,5,9,5,5,5,5,5,4,5,5],[313,314]],\"{,**/!(model|models|entity|entities)/}*cipher*{,/**}\":[[\"CIPHER\"],[4],[]],\"{,**/}action.{yml,yaml}\":[[\"ACTION.YML\\u0000\",\"ACTION.YAML\\u0000\"],[7,7],[315,316]],\"{,.github/,docs/}CODEOWNERS\":[[\"/CODEOWNERS\"],[8],[317]],\"{,LICENSES/,licenses/}*LICENSE*.txt\":[[\"LICENSE\"],[6],[74]],\"{,docs/,packages/*/,crates/*/}{LICENSE,LICENCE,COPYING,NOTICE,AUTHORS,CONTRIBUTORS,MAINTAINERS,CHANGELOG,CHANGES,HISTORY,README,CONTRIBUTING,PATENTS,THANKS,CREDITS,NEWS,TODO}{,.txt}\":[[\"LICENSE\",\"LICENCE\",\"COPYING\",\"NOTICE\",\"AUTHORS\",\"CONTRIBUTORS\",\"MAINTAINERS\",\"CHANGELOG\",\"CHANGES\",\"HISTORY\",\"README\",\"CONTRIBUTING\",\"PATENTS\",\"THANKS\",\"CREDITS\",\"NEWS\",\"TODO\"],[6,4,5,3,4,9,5,6,6,2,5,8,2,5,6,2,3],[]],\"{,docs/,packages/*/,crates/*/}{LICENSE,LICENCE}-{MIT,APACHE,Apache,Apache-2.0,APACHE-2.0,BSD,ISC,ZLIB,MPL,MPL-2.0,GPL,LGPL,AGPL,UNLICENSE,CC0,CC-BY,CC-BY-4.0,BOOST,THIRD-PARTY,3RD-PARTY}{,.txt}\":[[\"LICENSE-\",\"LICENCE-\"],[7,7],[318]],\"{,etc/,config/,conf/,nginx/,docker/,lib/,src/,internal/,pkg/}{ssl,pki}/**\":[[\"SSL\",\"PKI\"],[2,2],[]],\"{,src/,apps/*/,apps/*/src/,packages/*/,packages/*/src/}middleware.{ts,js}\":[[\"MIDDLEWARE.TS\\u0000\",\"MIDDLEWARE.JS\\u0000\"],[11,11],[319,0]],\"{,src/,apps/*/,apps/*/src/}proxy.{ts,js}\":[[\"PROXY.TS\\u0000\",\"PROXY.JS\\u0000\"],[4,4],[320,321]],\"{,src/}global.json\":[[\"/GLOBAL.JSON\"],[5],[322]],\"{.circleci,.buildkite,.gitlab,.azure-pipelines,.azuredevops,.woodpecker,.tekton,.semaphore,.harness,.concourse,.teamcity}/**\":[[\"/.CIRCLECI\",\"/.BUILDKITE\",\"/.GITLAB\",\"/.AZURE-PIPELINES\",\"/.AZUREDEVOPS\",\"/.WOODPECKER\",\"/.TEKTON\",\"/.SEMAPHORE\",\"/.HARNESS\",\"/.CONCOURSE\",\"/.TEAMCITY\"],[9,9,7,3,11,9,7,8,2,10,7],[]],\"{.ebextensions,.elasticbeanstalk,.platform,.kamal,.do,.openshift}/**\":[[\"/.EBEXTENSIONS\",\"/.ELASTICBEANSTALK\",\"/.PLATFORM\",\"/.KAMAL\",\"/.DO\",\"/.OPENSHIFT\"],[5,17,7,6,2,9],[]],\"{apps,packages,services,libs,modules,crates,components,engines,packs,plugins,gems,projects}/*/{test,tests,spec,e2e,cypress,playwright}/**\":[[\"/APPS\",\"/PACKAGES\",\"/SERVICES\",\"/LIBS\",\"/MODULES\",\"/CRATES\",\"/COMPONENTS\",\"/ENGINES\",\"/PACKS\",\"/PLUGINS\",\"/GEMS\",\"/PROJECTS\"],[4,8,6,4,5,3,8,4,5,5,4,8],[323]],\"{backend,server,frontend,client,web}/{test,tests,spec,e2e,cypress}/**\":[[\"/BACKEND\",\"/SERVER\",\"/FRONTEND\",\"/CLIENT\",\"/WEB\"],[2,5,3,5,2],[324]],\"{docker,.docker}/**\":[[\"/DOCKER\",\"/.DOCKER\"],[2,2],[]],\"{docs,doc,documentation,Documentation,Docs}/**/*.{txt,svg,png,jpg,jpeg,gif,webp,pdf,drawio,puml,plantuml,mmd,dot,odt,docx}\":[[\".TXT\\u0000\",\".SVG\\u0000\",\".PNG\\u0000\",\".JPG\\u0000\",\".JPEG\\u0000\",\".GIF\\u0000\",\".WEBP\\u0000\",\".PDF\\u0000\",\".DRAWIO\\u0000\",\".PUML\\u0000\",\".PLANTUML\\u0000\",\".MMD\\u0000\",\".DOT\\u0000\",\".ODT\\u0000\",\".DOCX\\u0000\"],[4,4,4,3,5,3,5,4,7,3,7,3,3,4,5],[325]],\"{infra,iac,ops,devops}/**\":[[\"/INFRA\",\"/IAC\",\"/OPS\",\"/DEVOPS\"],[5,3,2,5],[]],\"{netlify,supabase,firebase}/functions/**\":[[\"/FUNCTIONS\"],[2],[326]],\"{src,app,lib}/**/*.{service,timer}\":[[\".SERVICE\\u0000\",\".TIMER\\u0000\"],[8,5],[327]],\"{test,tests,spec,e2e,cypress,playwright,integration-tests,integration_tests,e2e-tests}/**\":[[\"/TEST\",\"/TESTS\",\"/SPEC\",\"/E2E\",\"/CYPRESS\",\"/PLAYWRIGHT\",\"/INTEGRATION-TESTS\",\"/INTEGRATION_TESTS\",\"/E2E-TESTS\"],[2,2,2,2,3,10,13,13,5],[]]}}");
var needles = __webpack_require__(9559);
const { "k": lists, "q": patterns } = certain_namespaceObject;
const isBuiltIn = (pattern) => Object.hasOwn(patterns, pattern);
function certainOf(pattern) {
	const told = isBuiltIn(pattern) ? patterns[pattern] : void 0;
	if (told === void 0) return tell(pattern);
	const [first, needles, others] = told;
	return {
		texts: [first, ...others.map((index) => lists[index] ?? [])],
		needles
	};
}
function tell(pattern) {
	const texts = textsOf(pattern);
	return texts === null ? null : {
		texts,
		needles: (texts[0] ?? []).map(lastNeedle)
	};
}
const lastNeedle = (text) => text.length - (text.endsWith(needles._N) && text.length > 3 ? 2 : 1);
function textsOf(pattern) {
	const parts = split(pattern);
	if (parts === null) return null;
	const usable = parts.flatMap((part, index) => {
		if (typeof part === "string") return runsOf(part, index === 0, index === parts.length - 1).map((run) => [run]);
		const [left, right] = [leftOf(parts, index), rightOf(parts, index)];
		const texts = part.map((alternative) => longestOf(alternative, left, right));
		return texts.every((text) => text !== null) ? [texts] : [];
	}).map((texts) => ({
		texts: [...new Set(texts.map(needles.AU))],
		shortest: Math.min(...texts.map(({ length }) => length))
	})).filter(({ shortest }) => shortest > 1).sort((one, other) => other.shortest - one.shortest);
	return (usable[0]?.shortest ?? 0) < 3 ? null : usable.map(({ texts }) => texts);
}
function split(pattern) {
	if (isIntricate(pattern)) return null;
	const parts = [];
	let from = 0;
	for (let open = pattern.indexOf("{"); open >= 0; open = pattern.indexOf("{", from)) {
		const close = pattern.indexOf("}", open);
		const inside = close < 0 ? "" : pattern.slice(open + 1, close);
		if (!inside.includes(",") || inside.includes("{")) return null;
		parts.push(pattern.slice(from, open), inside.split(","));
		from = close + 1;
	}
	const rest = pattern.slice(from);
	return rest.includes("}") ? null : [...parts, rest];
}
const intricate = /\.\.|\$\{|\[[!^]?\]|\([^)]*\(|[([][^)\]]*[{}]/;
const isIntricate = (pattern) => needles.yq.test(pattern) || intricate.test(pattern);
function runsOf(text, first, last) {
	return `${first ? "/" : ""}${withoutGroups(text)}${last && text !== "" ? needles._N : ""}`.match(/\/?[\w.-]+\0?/g) ?? [];
}
const withoutGroups = (text) => text.replace(/[*?+@!]?\([^)]*\)?|\[[^\]]*\]?/g, "*");
function leftOf(parts, index) {
	const before = parts[index - 1];
	if (index === 1 && before === "") return "/";
	return typeof before === "string" ? /\/?[\w.-]*$/.exec(withoutGroups(before))?.[0] ?? "" : "";
}
function rightOf(parts, index) {
	const after = parts[index + 1];
	if (index === parts.length - 2 && after === "") return needles._N;
	return typeof after === "string" ? /^[\w.-]*/.exec(withoutGroups(after))?.[0] ?? "" : "";
}
function longestOf(alternative, left, right) {
	if (!notPlain.test(alternative)) return longEnough(left + alternative + right);
	const longest = (`${left}${withoutGroups(alternative)}${right}`.match(/\/?[\w.-]+\0?/g) ?? []).reduce((best, run) => run.length > best.length ? run : best, "");
	return longEnough(longest);
}
const notPlain = /[^\w.-]/;
const longEnough = (text) => text.length > 1 ? text : null;
}),
8866: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	A: () => activities,
	g: () => findActive
});
function* each(text, pattern) {
	for (const { 0: shown, index } of text.matchAll(pattern)) yield {
		from: index,
		to: index + shown.length,
		shown
	};
}
const markup_elements = /<\/?(?:[\w.-]{1,40}:)?(?:script|foreignobject|iframe)(?![\w.-])/gi;
const withAttributes = /<(?:[\w.-]{1,40}:)?(?:object|embed|applet|frame|frameset|base|link|form|handler|listener|portal)(?=[\s/])/gi;
const refresh = /http-equiv\s*=/gi;
const declarations = /<!(?:entity|attlist|notation)(?![\w-])|<!doctype[^>[]{0,300}\[|<\?(?:php|=|xml-stylesheet|xsl)|<%(?:[=#-]|@?\s|[a-z_][\w(])|1999\/xhtml|<xi:include/gi;
const handlers = /(?<![\w.-])on[a-z]{1,60}\s*=(?![=>])/gi;
const eventOf = ({ shown }) => shown.slice(2, -1).trimEnd().toLowerCase();
const harmless = new Set("e es ce ly line lines board boarding going to set sets site shore stage ward wards wardly ion ions eself eway etime getting".split(" "));
const animated = /attributename\s*=\s*(?:["']\s*)?(?:[\w.-]{1,40}:)?(?:href|src|on[a-z])/gi;
const documents = /(?<![\w-])srcdoc\s*=/gi;
const addresses = /(?<![\w-])(?:href|src|action|formaction|data|poster|background|ping)\s*=/gi;
const loose = (word) => [...word].join("[\\t\\r\\n]*");
const programs = new RegExp(`(?<![a-z0-9])(?:${loose("javascript")}|${loose("vbscript")})[\\t\\r\\n]*:`, "gi");
const documentsAsData = /(?<![\w-])data\s*:\s*(?:text\/(?:html|xml|javascript)|application\/(?:[\w.-]{0,40}\+)?(?:xml|xhtml|javascript))/gi;
const activeMarkup = function* (text) {
	yield* each(text, markup_elements);
	yield* each(text, withAttributes);
	yield* each(text, refresh);
	yield* each(text, declarations);
	for (const found of each(text, handlers)) if (!harmless.has(eventOf(found))) yield found;
	yield* each(text, animated);
	yield* each(text, documents);
	yield* each(text, documentsAsData);
	for (const found of each(text, addresses)) if (!leadsOn(text, found.to)) yield found;
	for (const found of each(text, programs)) if (isAddress(text, found)) yield found;
};
const schemes = new Set([
	"http",
	"https",
	"mailto",
	"tel",
	"sms",
	"ftp",
	"ftps"
]);
const pictures = /^\s*image\/(?:png|jpe?g|gif|webp|avif|bmp|x-icon)(?=[;,])/i;
function leadsOn(text, from) {
	const start = startOf(text, from);
	const isQuoted = text[start] === "\"" || text[start] === "'";
	let scheme = "";
	for (let at = isQuoted ? start + 1 : start; at < text.length; at++) {
		const character = text[at] ?? "";
		if (isQuoted && isBlank(text, at)) continue;
		if (!/[a-z0-9+.-]/i.test(character)) return endsWell(text, at, scheme);
		scheme += character.toLowerCase();
		if (scheme.length > longestScheme) return true;
	}
	return false;
}
const longestScheme = 40;
function endsWell(text, at, scheme) {
	if (text[at] === "&") return text.startsWith("&amp;", at);
	return text[at] !== ":" || schemes.has(scheme) || scheme === "data" && isPicture(text, at + 1);
}
function startOf(text, from) {
	let at = from;
	while (at < text.length && isBlank(text, at)) at++;
	return at;
}
const isBlank = (text, at) => text.charCodeAt(at) <= 32;
const isPicture = (text, at) => pictures.test(text.slice(at, at + 40));
function isAddress(text, { from, to }) {
	const next = text[to] ?? "";
	if (next.trim() !== "") return next !== "*";
	let before = from - 1;
	while (before >= 0 && (text[before] ?? "").trim() === "") before--;
	return before >= 0 && "\"'=<".includes(text[before] ?? "");
}
const lookups = /[$#]\{|<%/g;
const activeSettings = (text) => each(text, lookups);
const running = [
	/(?<![\w-])expression\s*\(/gi,
	/-moz-binding/gi,
	/(?<![\w-])(?:-ms-)?behavior\s*:[^;{}]{0,200}?url/gi,
	/["'(]\s*(?:javascript|vbscript)\s*:/gi,
	/url\(\s*(?:["']\s*)?(?:file|vbscript|javascript)\s*:/gi,
	/data\s*:\s*(?:text\/html|(?:text|application)\/(?:x-)?javascript)/gi,
	/@(?:plugin|config)(?![\w-])/gi
];
const pageAround = /<\/?(?:style|script)(?![\w-])/gi;
const imports = /@import(?![\w-])/gi;
const local = /^\s*(?:\([a-z, ]{1,60}\)\s*)?(?:url\(\s*)?["']?[\w@~.-][\w@~./ "',()-]{0,400};?\s*$/i;
const asIs = /^\s*\([^)]{0,60}(?:js|inline|plugin)/i;
const activeStyle = function* (text) {
	for (const pattern of [...running, pageAround]) yield* each(text, pattern);
	for (const found of each(text, imports)) if (!isLocal(text, found.to)) yield found;
};
const activeStyleWithin = function* (text) {
	for (const pattern of running) yield* each(text, pattern);
	yield* each(text, imports);
};
const activeLess = (text) => each(text, /`/g);
const activeStylus = (text) => each(text, /(?<![@\w-])(?:use|json)\s*\(/gi);
function isLocal(text, from) {
	const line = text.slice(from, endOfLine(text, from)).replace(/\s\/\/.*$/, "");
	const target = line.slice(0, line.includes(";") ? line.indexOf(";") + 1 : line.length);
	return local.test(target) && !target.includes("//") && !asIs.test(target);
}
const longest = 500;
function endOfLine(text, from) {
	const end = text.slice(from, from + longest).indexOf("\n");
	return from + (end < 0 ? longest : end);
}
function writtenOut(lines, writing) {
	const starts = [];
	const parts = [];
	let length = 0;
	let joins = "no";
	for (const [index, { text }] of lines.entries()) {
		const own = joins === "continued" ? text.trimStart() : joins === "quoted" ? text.trimStart().slice(1) : text;
		joins = joinOf(text, lines[index + 1]?.text, writing);
		const shown = plainly(joins === "no" ? own : withoutEnd(own), writing);
		starts.push(length);
		parts.push(shown, joins === "no" ? "\n" : "");
		length += shown.length + (joins === "no" ? 1 : 0);
	}
	return {
		text: parts.join(""),
		starts
	};
}
function joinOf(text, next, writing) {
	if (next === void 0) return "no";
	if (text.endsWith("\\")) return "continued";
	if (writing === "po") return text.endsWith("\"") && next.trimStart().startsWith("\"") ? "quoted" : "no";
	return writing === "css" && /\\[0-9a-f]{1,6}$/i.test(text.slice(-8)) ? "continued" : "no";
}
const withoutEnd = (text) => /[\\"]$/.test(text) ? text.slice(0, -1) : text;
function plainly(text, writing) {
	if (!text.includes("\\") && !text.includes("&")) return text;
	if (writing === "css") return withoutCssEscapes(withoutEntities(text));
	return withoutEntities(withoutEntities(withoutEscapes(text, writing)));
}
const withoutCssEscapes = (text) => text.replace(/\\(?:([0-9a-f]{1,6})[ \t]?|(.))/gi, (_, hex, other = "") => hex === void 0 ? other : character(Number.parseInt(hex, 16)));
const withoutEscapes = (text, writing) => text.replace(/\\(?:u\{([0-9a-f]{1,8})\}|u([0-9a-f]{4})|x([0-9a-f]{2})|U([0-9a-f]{8})|([0-7]{2,3})|(.))/gi, (_, braced, short, byte, long, octal, other = "") => {
	const hex = braced ?? short ?? byte ?? long;
	if (hex !== void 0) return character(Number.parseInt(hex, 16));
	if (octal !== void 0) return character(Number.parseInt(octal, 8));
	return (writing === "properties" ? /[tnrf]/ : /[tnrfv]/).test(other) ? "	" : other;
});
const withoutEntities = (text) => text.includes("&") ? text.replace(/&(?:#x([0-9a-f]+);?|#(\d+);?|([a-z]{2,30});)/gi, (whole, hex, decimal, name = "") => {
	if (hex !== void 0) return character(Number.parseInt(hex, 16));
	if (decimal !== void 0) return character(Number.parseInt(decimal, 10));
	return named.get(name.toLowerCase()) ?? whole;
}) : text;
const character = (code) => code < 32 ? "	" : code > 1114111 ? "�" : String.fromCodePoint(code);
const named = new Map(Object.entries({
	tab: "	",
	newline: "	",
	nbsp: " ",
	lt: "<",
	gt: ">",
	amp: "&",
	quot: "\"",
	apos: "'",
	colon: ":",
	semi: ";",
	lpar: "(",
	rpar: ")",
	sol: "/",
	bsol: "\\",
	equals: "=",
	num: "#",
	commat: "@",
	period: ".",
	dollar: "$",
	lcub: "{",
	lbrace: "{",
	rcub: "}",
	rbrace: "}",
	excl: "!",
	quest: "?",
	grave: "`",
	lowbar: "_",
	hyphen: "-"
}));
const activities = [
	"markup",
	"text",
	"style",
	"settings"
];
const finders = {
	markup: [{ find: activeMarkup }, {
		find: activeStyleWithin,
		css: true
	}],
	text: [{ find: activeMarkup }],
	style: [
		{
			find: activeStyle,
			css: true
		},
		{
			find: activeLess,
			ending: /\.less$/i
		},
		{
			find: activeStylus,
			ending: /\.styl$/i
		}
	],
	settings: [{ find: activeSettings }]
};
function findActive(path, hunks, activity) {
	for (const hunk of hunks) {
		const lines = hunk.lines.flatMap(({ mark, text, new: number }) => number === null ? [] : [{
			text,
			added: mark === "+",
			number
		}]);
		if (!lines.some(({ added }) => added)) continue;
		for (const { find, css, ending } of finders[activity]) {
			if (ending?.test(path) === false) continue;
			const found = firstIn(lines, find, css === true ? "css" : writingOf(path));
			if (found !== null) return found;
		}
	}
	return null;
}
function firstIn(lines, find, writing) {
	const { text, starts } = writtenOut(lines, writing);
	for (const { from, to, shown } of find(text)) {
		const [first, last] = [lineAt(starts, from), lineAt(starts, to - 1)];
		const added = lines.slice(first, last + 1).find((line) => line.added);
		if (added !== void 0) return {
			line: added.number,
			token: shown.trim().slice(0, 60)
		};
	}
	return null;
}
function lineAt(starts, place) {
	let low = 0;
	let high = starts.length;
	while (high - low > 1) {
		const middle = low + high >>> 1;
		if ((starts[middle] ?? 0) <= place) low = middle;
		else high = middle;
	}
	return low;
}
function writingOf(path) {
	if (/\.properties$/i.test(path)) return "properties";
	return /\.pot?$/i.test(path) ? "po" : "markup";
}
}),
701: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	QV: () => declaredReasons,
	bK: () => sameLabel,
	ny: () => typeOfChangeHeadings
});
var _body_find_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4262);
const typeOfChangeHeadings = [
	"Type of change",
	"Types of changes",
	"Change type",
	"Type",
	"Kind of change",
	"What type of PR is this"
];
const breaking = /\bbreaking\b/i;
const denied = /\b(?:non|no|not|without|isn[’']?t|never|nothing)\b[\s-]*(?:an?\s|any\s|\w+ing\s)?breaking/i;
function declaredReasons(labels, body, policy) {
	const declaring = (category) => {
		if (labels.length === 0) return [];
		const known = new Set(policy[category].map(comparable));
		return labels.filter((label) => known.has(comparable(label))).map((label) => ({
			category,
			source: "label",
			message: `The label “${label}” declares a ${category === "major" ? "Major" : "Normal"} change`,
			files: []
		}));
	};
	return [
		...isBreaking(body) ? [{
			category: "major",
			source: "box",
			message: "The box “Breaking change” is ticked, and breaking changes are Major",
			files: []
		}] : [],
		...declaring("major"),
		...declaring("normal")
	];
}
function isBreaking(body) {
	if (body.tasks.length === 0) return false;
	const section = (0, _body_find_js__WEBPACK_IMPORTED_MODULE_0__.rv)(body, typeOfChangeHeadings);
	return (section?.tasks ?? body.tasks.filter(({ folded }) => folded !== true)).some(({ checked, struck, text }) => {
		const name = text.slice(0, 300).replace(/\([^()]*\)/g, " ");
		const says = breaking.test(name) && !denied.test(name);
		return checked && struck !== true && says && (section !== void 0 || /^[^\p{L}]*breaking\s/iu.test(name));
	});
}
const sameLabel = (one, other) => comparable(one) === comparable(other);
function comparable(label) {
	return label.toLowerCase().normalize("NFKC").match(/[\p{L}\p{N}]+/gu)?.join("-") ?? "";
}
}),
9821: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Hs: () => hunksOf,
	eT: () => lineNumber,
	r0: () => wholeText
});
const header = /^@@ -(\d{1,9})(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@ ?/;
const carriageReturn = 13;
function hunksOf(patch) {
	if (!patch?.startsWith("@@ ")) return null;
	const hunks = [];
	for (let start = 0; start <= patch.length;) {
		const next = patch.indexOf("\n", start);
		const end = next < 0 ? patch.length : next;
		const last = hunks.at(-1);
		if (patch.charAt(start) === "@") {
			const hunk = last?.isWhole() === false ? null : Counter.of(patch.slice(start, Math.min(end, start + 400)));
			if (hunk === null) return null;
			hunks.push(hunk);
		} else if (last?.take(patch, start, end) !== true) return null;
		start = end + 1;
	}
	return hunks.at(-1)?.isWhole() === true ? hunks : null;
}
class Counter {
	oldStart;
	newStart;
	heading;
	lines = [];
	old;
	new;
	oldEnd;
	newEnd;
	constructor(found) {
		const [whole, oldStart, oldCount = "1", newStart, newCount = "1"] = found;
		this.oldStart = Number(oldStart);
		this.newStart = Number(newStart);
		this.heading = found.input.slice(whole.length).trimEnd();
		this.old = this.oldStart + (oldCount === "0" ? 1 : 0);
		this.new = this.newStart + (newCount === "0" ? 1 : 0);
		this.oldEnd = this.old + Number(oldCount);
		this.newEnd = this.new + Number(newCount);
	}
	static of(line) {
		const found = header.exec(line);
		return found === null ? null : new Counter(found);
	}
	isWhole() {
		return this.old === this.oldEnd && this.new === this.newEnd;
	}
	take(patch, start, end) {
		const mark = patch.charAt(start);
		if (mark === "\\" || end === start && end === patch.length) return true;
		const bare = end === start;
		if (!bare && mark !== "+" && mark !== "-" && mark !== " ") return false;
		const hasReturn = end > start + 1 && patch.charCodeAt(end - 1) === carriageReturn;
		const text = bare ? "" : patch.slice(start + 1, hasReturn ? end - 1 : end);
		const [old, now] = [mark === "+" ? null : this.old++, mark === "-" ? null : this.new++];
		this.lines.push({
			mark: mark === "+" || mark === "-" ? mark : " ",
			text,
			old,
			new: now
		});
		return this.old <= this.oldEnd && this.new <= this.newEnd;
	}
}
function lineNumber({ mark, old, new: now }) {
	return mark === "-" ? old : now;
}
function wholeText(patch, side) {
	const hunks = hunksOf(patch);
	const [hunk] = hunks ?? [];
	if (hunk === void 0 || hunks?.length !== 1) return null;
	if ((side === "+" ? hunk.newStart : hunk.oldStart) !== 1 || hunk.lines.some(({ mark }) => mark !== side)) return null;
	return hunk.lines.map(({ text }) => text).join("\n");
}
}),
1749: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	D: () => compileFileSets,
	t: () => compileGlobs
});
var esm = __webpack_require__.late(3812, "./late-3.cjs");
var alternatives = __webpack_require__(1459);
var classify_certain = __webpack_require__(7746);
var classify_needles = __webpack_require__(9559);
const literal = /^[\w./-]*\w$/;
const ending = /^\*\*\/\*(\.[\w.-]*\w)$/;
const named = /^\*\*\/([\w./-]*\w)$/;
const inEnding = /^\*\*\/\*(\.[\w.-]*\w)\/\*\*$/;
const besides = /^!\(([\w.-]*\w)\)\/\*\*\/\*(\.[\w.-]*\w)$/;
const within = /^(\*\*\/)?([\w./-]*\w)\/\*\*(?:\/\*(\.[\w.-]*\w))?$/;
function folderSought(glob) {
	if (glob === "**") return "";
	if (classify_needles.yq.test(glob)) return null;
	if (ending.test(glob) || besides.test(glob)) return "";
	const suffix = inEnding.exec(glob)?.[1];
	if (suffix !== void 0) return suffix;
	const folder = within.exec(glob)?.[2];
	return folder === void 0 || folder.includes("/") ? null : `/${folder}`;
}
function plainMatch(glob) {
	if (glob === "**") return () => true;
	if (classify_needles.yq.test(glob)) return null;
	if (literal.test(glob)) return (path) => path === glob;
	const suffix = ending.exec(glob)?.[1];
	if (suffix !== void 0) return (path) => endsIn(path, suffix);
	const name = named.exec(glob)?.[1];
	if (name !== void 0) return (path) => path.endsWith(name) && startsName(path, path.length - name.length);
	const folders = inEnding.exec(glob)?.[1];
	if (folders !== void 0) return isInEnding(folders);
	const [, left, kept] = besides.exec(glob) ?? [];
	if (left !== void 0 && kept !== void 0) return (path) => startsBeside(path, left) && endsIn(path, kept);
	const [, anywhere, folder, inside] = within.exec(glob) ?? [];
	if (folder === void 0) return asDeep(glob);
	const holds = anywhere === void 0 ? startsIn(folder) : isIn(folder);
	return inside === void 0 ? holds : (path) => holds(path) && endsIn(path, inside);
}
function asDeep(glob) {
	if (glob.includes("**")) return null;
	const depth = depthOf(glob);
	return (path) => depthOf(path) === depth ? null : false;
}
function depthOf(path) {
	let depth = 0;
	for (let at = path.indexOf("/"); at >= 0; at = path.indexOf("/", at + 1)) depth++;
	return depth;
}
function endsIn(path, suffix) {
	if (!path.endsWith(suffix)) return false;
	return startsName(path, path.length - suffix.length) ? null : true;
}
function startsIn(folder) {
	const start = `${folder}/`;
	return (path) => path === folder ? null : path.startsWith(start);
}
function isInEnding(suffix) {
	const closed = `${suffix}/`;
	return (path) => {
		let isClear = !path.endsWith(suffix);
		for (let at = path.indexOf(closed); at >= 0; at = path.indexOf(closed, at + 1)) {
			if (!startsName(path, at)) return true;
			isClear = false;
		}
		return isClear ? false : null;
	};
}
function startsBeside(path, folder) {
	const end = path.indexOf("/");
	return end >= 0 && !(end === folder.length && path.startsWith(folder));
}
function isIn(folder) {
	const [start, middle] = [`${folder}/`, `/${folder}/`];
	return (path) => {
		if (path.startsWith(start) || path.includes(middle)) return true;
		return path.endsWith(folder) && startsName(path, path.length - folder.length) ? null : false;
	};
}
const startsName = (path, at) => at === 0 || path[at - 1] === "/";
var ascii = __webpack_require__(2915);
const most = {
	characters: 256,
	depth: 16
};
const mostKnown = 6e3;
const [dot, slash] = [46, 47];
const nowhere = {
	key: 0,
	sort: null
};
class Sorts {
	needles;
	looksAtEnds;
	folders = new Map();
	endings = new Map();
	known = 0;
	get remembered() {
		return this.known;
	}
	constructor(needles, looksAtEnds) {
		this.needles = needles;
		this.looksAtEnds = looksAtEnds;
		this.forget();
	}
	forget() {
		this.folders.clear();
		this.endings.clear();
		this.folders.set("", {
			key: (0, classify_needles.oE)(0, slash),
			sort: {
				candidates: [],
				byEnding: new Map()
			}
		});
		this.known = 0;
	}
	of(path, tell) {
		const nameAt = path.lastIndexOf("/") + 1;
		if (path.length > most.characters || nameAt === path.length) return tell(path);
		if (this.known > mostKnown) this.forget();
		const { key, sort } = this.folder(path.slice(0, nameAt));
		const endingAt = sort === null ? nameAt : this.quietTo(path, nameAt, key);
		if (sort === null || endingAt === nameAt) return tell(path);
		const text = path.slice(endingAt);
		const known = sort.byEnding.get(text);
		const ending = known?.ending ?? this.ending(text);
		if (sort.candidates.length + ending.candidates.length > 0) {
			const whole = folded(path);
			if (this.isOpen(whole, sort, classify_needles.Uo) || this.isOpen(whole, ending, classify_needles.v9)) return tell(path);
		}
		if (known !== void 0) return known.told;
		const told = tell(path);
		if ((0, ascii.E)(text)) {
			sort.byEnding.set(text, {
				ending,
				told
			});
			this.known++;
		}
		return told;
	}
	quietTo(path, nameAt, before) {
		let key = before;
		let at = nameAt;
		for (; at < path.length; at++) {
			const code = path.charCodeAt(at);
			if (code === dot) break;
			key = (0, classify_needles.oE)(key, code);
			if (!isPrintable(code) || this.needles.has(key) && this.stands(key, path, at)) return nameAt;
		}
		for (let beyond = at; beyond < at + 2; beyond++) {
			key = (0, classify_needles.oE)(key, beyond < path.length ? path.charCodeAt(beyond) : 0);
			if (this.needles.has(key) && this.stands(key, path, beyond)) return nameAt;
		}
		return at;
	}
	folder(path) {
		const known = this.folders.get(path);
		if (known !== void 0) return known;
		const at = path.lastIndexOf("/", path.length - 2) + 1;
		const folder = at === path.length || isDeep(path) ? nowhere : this.within(this.folder(path.slice(0, at)), path, at);
		this.known++;
		this.folders.set(path, folder);
		return folder;
	}
	within(parent, path, nameAt) {
		let { key } = parent;
		let isQuiet = true;
		for (let at = nameAt; at < path.length; at++) {
			const code = path.charCodeAt(at);
			if (!isPrintable(code)) return {
				key,
				sort: null
			};
			key = (0, classify_needles.oE)(key, code);
			if (isQuiet && this.needles.has(key) && this.stands(key, path, at)) isQuiet = false;
		}
		if (parent.sort === null || isNoName(path.slice(nameAt, -1))) return {
			key,
			sort: null
		};
		return {
			key,
			sort: isQuiet && nameAt > 0 ? parent.sort : this.sortOf(path)
		};
	}
	sortOf(path) {
		const text = `/${path.toUpperCase()}`;
		return {
			candidates: this.needles.of(text).filter((each) => text.includes(each.text)),
			byEnding: new Map()
		};
	}
	ending(name) {
		const known = this.endings.get(name);
		if (known !== void 0) return known;
		const text = `${name.toUpperCase()}\0`;
		const ending = { candidates: this.needles.of(text).filter((each) => reachesBefore(text, each) || text.includes(each.text)) };
		this.known++;
		this.endings.set(name, ending);
		return ending;
	}
	isOpen(text, open, isHeld) {
		const { candidates } = open;
		for (let nth = 0; nth < candidates.length; nth++) {
			const candidate = candidates[nth];
			if (candidate === void 0 || !isHeld(text, candidate)) continue;
			if (!this.looksAtEnds(candidate.index)) return true;
			open.candidates = open.candidates.filter((each) => each !== candidate);
		}
		return false;
	}
	stands(key, path, at) {
		const text = folded(path);
		return this.needles.at(key)?.some((each) => text.startsWith(each.text, at + 1 - each.needle)) === true;
	}
}
const folded = (path) => `/${path.toUpperCase()}\0`;
function isDeep(folder) {
	let depth = 0;
	for (let at = folder.indexOf("/"); at >= 0; at = folder.indexOf("/", at + 1)) depth++;
	return depth > most.depth;
}
const isPrintable = (code) => code > 31 && code < 127;
const isNoName = (name) => name === "" || name === "." || name === "..";
function reachesBefore(ending, { text, needle }) {
	for (let at = needle - 2; at > 0; at--) if (!text.slice(0, at).includes(".") && ending.startsWith(text.slice(at))) return true;
	return false;
}
const options = {
	dot: true,
	nonegate: true,
	nocomment: true,
	nobrace: true,
	platform: "linux"
};
const globs_ascii = /^[ -~]+$/;
const plainOf = (path) => globs_ascii.test(path) && !classify_needles.tS.test(path) ? {
	exact: path,
	lower: path.toLowerCase()
} : null;
const longestPath = 4096;
function isTooLong(path) {
	return path.length * 3 > longestPath && Buffer.byteLength(path) > longestPath;
}
class Alternative {
	glob;
	ignoreCase;
	plain;
	compiled = null;
	constructor(glob, ignoreCase) {
		this.glob = glob;
		this.ignoreCase = ignoreCase;
		this.plain = plainMatch(ignoreCase ? glob.toLowerCase() : glob);
	}
	matches(path, plain) {
		const known = plain === null ? null : this.plain?.(this.ignoreCase ? plain.lower : plain.exact) ?? null;
		if (known !== null) return known;
		this.compiled ??= new esm.VR(this.glob, {
			...options,
			nocase: this.ignoreCase
		});
		return this.compiled.match(path);
	}
}
const fewAlternatives = 32;
class Pattern {
	glob;
	uses = [];
	ignoreCase;
	alternatives = null;
	first;
	isOfEnds = null;
	candidatesFor = null;
	constructor(glob, ignoreCase, certain) {
		this.glob = glob;
		this.ignoreCase = ignoreCase;
		this.first = certain?.texts[0] ?? [];
	}
	matches(path, plain) {
		this.alternatives ??= this.writtenOut();
		const { alternatives, candidatesFor } = this;
		if (candidatesFor !== null) return candidatesFor(path, plain !== null).some((index) => alternatives[index]?.matches(path, plain) === true);
		for (let index = 0; index < alternatives.length; index++) if (alternatives[index]?.matches(path, plain) === true) return true;
		return false;
	}
	looksAtEnds() {
		this.alternatives ??= this.writtenOut();
		this.isOfEnds ??= this.alternatives.every(({ glob }) => {
			const folder = folderSought(glob);
			return folder === "" || folder !== null && this.first.includes((0, classify_needles.AU)(folder));
		});
		return this.isOfEnds;
	}
	writtenOut() {
		const globs = (0, alternatives.c3)(this.glob);
		if (globs.length > fewAlternatives) this.candidatesFor = (0, classify_needles.uA)(new classify_needles.ZX(globs.map(classify_certain.qo)), globs.length);
		return globs.map((glob) => new Alternative(glob, this.ignoreCase));
	}
}
class Patterns {
	all = [];
	certain = [];
	known = new Map();
	add(glob, ignoreCase, use) {
		const key = `${ignoreCase ? "i" : "x"}:${glob}`;
		const patterns = this.known.get(key) ?? this.made(glob, ignoreCase);
		this.known.set(key, patterns);
		for (const pattern of patterns) pattern.uses.push(use);
	}
	made(glob, ignoreCase) {
		const certain = (0, classify_certain.qo)(glob);
		if (certain === null && glob.includes("{")) return (0, alternatives.c3)(glob).map((each) => this.one(each, ignoreCase, (0, classify_certain.qo)(each)));
		return [this.one(glob, ignoreCase, certain)];
	}
	one(glob, ignoreCase, certain) {
		const pattern = new Pattern(glob, ignoreCase, certain);
		this.all.push(pattern);
		this.certain.push(certain);
		return pattern;
	}
}
function compileFileSets(sets) {
	const patterns = new Patterns();
	for (const [list, ignoreCase] of [[sets.ignoringCase, true], [sets.exact, false]]) for (const set of list) {
		set.paths.forEach((pattern, order) => {
			patterns.add(pattern, ignoreCase, {
				set,
				pattern,
				order
			});
		});
		for (const pattern of set.except) patterns.add(pattern, true, {
			set,
			pattern,
			order: -1
		});
	}
	const needles = new classify_needles.ZX(patterns.certain);
	const candidatesFor = (0, classify_needles.uA)(needles, patterns.all.length);
	const none = new Combination([]);
	const raised = new Set(sets.ignoringCase);
	const tooLong = Object.assign((set) => raised.has(set) ? set.paths[0] ?? null : null, { leavesOut: () => false });
	const tell = (path) => {
		if (isTooLong(path)) return tooLong;
		const plain = plainOf(path);
		const candidates = candidatesFor(path, plain !== null);
		let matching = none;
		for (let nth = 0; nth < candidates.length; nth++) {
			const index = candidates[nth] ?? -1;
			const pattern = patterns.all[index];
			if (pattern?.matches(path, plain)) matching = matching.with(index, pattern);
		}
		return matching.finder;
	};
	if (!needles.areOfOneName || needles.always.some((index) => patterns.all[index]?.glob !== "**")) return tell;
	const sorts = new Sorts(needles, (index) => patterns.all[index]?.looksAtEnds() === true);
	return (path) => sorts.of(path, tell);
}
class Combination {
	patterns;
	larger = new Map();
	known = null;
	constructor(patterns) {
		this.patterns = patterns;
	}
	with(index, pattern) {
		const known = this.larger.get(index) ?? new Combination([...this.patterns, pattern]);
		this.larger.set(index, known);
		return known;
	}
	get finder() {
		this.known ??= patternFinder(this.patterns);
		return this.known;
	}
}
function patternFinder(matching) {
	const best = new Map();
	for (const { uses } of matching) for (const use of uses) if (use.order < (best.get(use.set)?.order ?? Number.POSITIVE_INFINITY)) best.set(use.set, use);
	const find = (set) => {
		const use = best.get(set);
		return use === void 0 || use.order === -1 ? null : use.pattern;
	};
	return Object.assign(find, { leavesOut: (set) => best.get(set)?.order === -1 });
}
function compileGlobs({ paths, except = [] }, { ignoreCase }) {
	const set = {
		paths,
		except
	};
	const finder = compileFileSets({
		ignoringCase: ignoreCase ? [set] : [],
		exact: ignoreCase ? [] : [set]
	});
	return { find: (text) => isTooLong(text) ? null : finder(text)(set) };
}
}),
6393: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { T: () => migrationsOf });
var patch_lines = __webpack_require__(9821);
const has = (tool, why) => ({
	tool,
	wayBack: "has",
	why
});
const lacks = (tool, why) => ({
	tool,
	wayBack: "lacks",
	why
});
const untold = (tool, why) => ({
	tool,
	wayBack: "unknown",
	why
});
const unseen = (tool) => untold(tool, "its whole text is not known");
const mostRead = 5e5;
function withoutComments(text, { line, block }) {
	let rest = text.slice(0, mostRead);
	if (block !== void 0) {
		const parts = [];
		for (;;) {
			const start = rest.indexOf(block[0]);
			const end = start < 0 ? -1 : rest.indexOf(block[1], start + block[0].length);
			if (end < 0) break;
			parts.push(rest.slice(0, start));
			rest = rest.slice(end + block[1].length);
		}
		rest = [...parts, rest].join(" ");
	}
	return rest.split("\n").map((each) => each.replace(line, "")).join("\n");
}
function* outsideStrings(text, start = 0) {
	for (let place = start; place < text.length; place++) {
		const character = text.charAt(place);
		if (character !== "\"" && character !== "'" && character !== "`") {
			yield [place, character];
			continue;
		}
		const triple = character.repeat(3);
		const quote = character !== "`" && text.startsWith(triple, place) ? triple : character;
		place = endOfString(text, place + quote.length, quote);
	}
}
function endOfString(text, start, quote) {
	for (let place = start; place < text.length; place++) if (text.charAt(place) === "\\") place += 1;
	else if (text.startsWith(quote, place)) return place + quote.length - 1;
	return text.length;
}
function enclosed(text, start, [open, close]) {
	let depth = 0;
	for (const [place, character] of outsideStrings(text, start)) if (character === open) depth += 1;
	else if (character === close) {
		depth -= 1;
		if (depth === 0) return text.slice(start + 1, place);
	}
	return null;
}
function saysOnly(body, nothing) {
	const said = body.replace(/\s+/g, " ").trim();
	return said.length <= 400 && nothing.test(said);
}
const bare = (text) => withoutComments(text, {
	line: /(?:^|\s)\/\/.*$/,
	block: ["/*", "*/"]
});
function bodyAfter(text, head) {
	const found = head.exec(text);
	if (found === null) return null;
	const parameters = text.indexOf("(", found.index + found[0].length - 1);
	const list = parameters < 0 ? null : enclosed(text, parameters, ["(", ")"]);
	if (list === null) return void 0;
	const from = parameters + list.length + 2;
	const start = text.indexOf("{", from);
	const arrow = /^\s{0,20}(?::[^={]{0,200})?=>(?!\s{0,20}\{)/.exec(text.slice(from, from + 300));
	if (arrow !== null) return (text.slice(from + arrow[0].length).split(/;|,?\n[ \t]*[}\]]/, 1)[0] ?? "").replace(/,\s*$/, "");
	return start < 0 ? void 0 : enclosed(text, start, ["{", "}"]) ?? void 0;
}
const isIdle = (body) => saysOnly(body, /^(?:(?:return|await|Promise ?\. ?resolve ?\( ?\)|null|undefined|pass|true|false|void 0|;) ?)*$/);
const refuses = (body) => /^\s*throw\b/.test(body) || /throwIrreversible|IrreversibleMigration/.test(body);
function judged(tool, down, up, name) {
	if (down === void 0) return untold(tool, `its ${name} could not be read`);
	if (down === null) return lacks(tool, `it has no ${name}`);
	if (refuses(down)) return lacks(tool, `its ${name} refuses`);
	if (!isIdle(down)) return has(tool, `it has a ${name}`);
	return typeof up === "string" && isIdle(up) ? has(tool, "it does nothing") : lacks(tool, `its ${name} is empty`);
}
const folder = /(?:^|\/)(?:migrations?|[^/]*_migrations|seeders)\//i;
function javaScriptWayBack(file) {
	const { path } = file;
	if (!folder.test(path) || /\.d\.[cm]?ts$/.test(path)) return null;
	const { text } = file;
	if (text === null) return unseen("JavaScript migrations");
	const source = bare(text);
	const tool = toolOf(source);
	const head = (name) => new RegExp(`(?:\\bfunction ${name}\\b|\\bexports\\.${name}\\s?=|\\b(?:const|let|var) ${name}\\b[^=\\n]{0,80}=|(?:^|[\\s,{])(?:async )?${name}\\s?(?::\\s?(?:async )?(?:function\\b)?\\s?)?(?=\\())`, "m");
	const up = bodyAfter(source, head("up"));
	const [, value = ""] = /\b(?:exports\.|const |let )down\s?=\s?(false|null|undefined)\b/.exec(source) ?? [];
	if (value !== "") return lacks(tool, `it says down = ${value}`);
	const down = bodyAfter(source, head("down"));
	if (up === null && down === null) return /\bchange\s?(?:=|\()/.test(source) ? untold(tool, "whether its change can be reversed is not known") : null;
	if (down === null && tool === "node-pg-migrate") return untold(tool, "the tool infers the way back, where it can");
	return judged(tool, down, up, "down function");
}
function toolOf(source) {
	if (/\bpgm\b|node-pg-migrate/.test(source)) return "node-pg-migrate";
	if (/MigrationInterface|typeorm/.test(source)) return "TypeORM";
	if (/queryInterface|sequelize/i.test(source)) return "Sequelize";
	if (/mikro-orm/.test(source)) return "MikroORM";
	if (/kysely/i.test(source)) return "Kysely";
	return /\bknex\b/i.test(source) ? "Knex" : "JavaScript migrations";
}
function phpWayBack(file) {
	const { path } = file;
	if (!/(?:^|\/)migrations?\//i.test(path) && !/(?:^|\/)Version\d{8,20}\.php$/.test(path)) return null;
	const { text } = file;
	if (text === null) return unseen("PHP migrations");
	const source = withoutComments(bare(text), { line: /^\s{0,200}#(?!\[).*$/ });
	const tool = /Doctrine/.test(source) ? "Doctrine" : /Phinx|AbstractMigration/.test(source) ? "Phinx" : "Laravel";
	const up = bodyAfter(source, /\bfunction up\s?\(/);
	const down = bodyAfter(source, /\bfunction down\s?\(/);
	const change = bodyAfter(source, /\bfunction change\s?\(/);
	if (up === null && down === null && change === null) return null;
	if (typeof change === "string" && down === null) return /->\s?(?:execute|removeColumn|changeColumn|dropTable|drop)\s?\(/.test(change) ? lacks(tool, "its change cannot be reversed") : has(tool, "its change can be reversed");
	return judged(tool, down, up, "down method");
}
function csharpWayBack(file) {
	const { path } = file;
	if (!folder.test(path) || /\.Designer\.cs$|ModelSnapshot\.cs$/i.test(path)) return null;
	const { text } = file;
	if (text === null) return unseen(".NET migrations");
	const source = bare(text);
	const tool = /FluentMigrator/.test(source) ? "FluentMigrator" : "Entity Framework";
	if (/:\s?AutoReversingMigration\b/.test(source)) return has(tool, "it reverses itself");
	if (/:\s?ForwardOnlyMigration\b/.test(source)) return lacks(tool, "it says that it only goes forward");
	const up = bodyAfter(source, /\bvoid Up\s?\(/);
	const down = bodyAfter(source, /\bvoid Down\s?\(/);
	return up === null && down === null ? null : judged(tool, down, up, "Down method");
}
function rustWayBack(file, _siblings) {
	const { path } = file;
	if (!/(?:^|\/)migrations?\//i.test(path) || !/(?:^|\/)(?:m\d{6,}|[VU]\d+__)[^/]*\.rs$/.test(path)) return null;
	const { text } = file;
	if (text === null) return unseen("SeaORM");
	const source = bare(text);
	if (/\bpub fn migration\s?\(/.test(source)) return lacks("Refinery", "the tool only goes forward");
	const down = bodyAfter(source, /\bfn down\b[^(\n]{0,80}\(/);
	if (typeof down === "string" && /^\s*(?:todo|unimplemented|panic)!/.test(down)) return lacks("SeaORM", "its down function refuses");
	if (typeof down === "string" && saysOnly(down, /^Ok\(\(\)\)$/)) return lacks("SeaORM", "its down function is empty");
	return judged("SeaORM", down, bodyAfter(source, /\bfn up\b[^(\n]{0,80}\(/), "down function");
}
const path = /(?:^|\/)(?:changelogs?|liquibase)\/(?:[^/]+\/)*[^/]+\.(?:xml|ya?ml|json)$|(?:^|\/)[^/]*(?:db\.)?changelog[^/]*\.(?:xml|ya?ml|json)$/i;
const reversible = new Set([
	"addColumn,addDefaultValue,addForeignKeyConstraint,addLookupTable,addNotNullConstraint,addPrimaryKey",
	"addUniqueConstraint,createIndex,createSequence,createTable,createView,dropNotNullConstraint,renameColumn",
	"renameSequence,renameTable,renameView,setTableRemarks,setColumnRemarks,tagDatabase,empty"
].flatMap((names) => names.split(",")));
const irreversible = [
	"sql,sqlFile,insert,update,delete,loadData,loadUpdateData,dropTable,dropColumn,dropView,dropIndex,dropSequence",
	"dropForeignKeyConstraint,dropPrimaryKey,dropUniqueConstraint,dropDefaultValue,dropAllForeignKeyConstraints",
	"modifyDataType,mergeColumns,createProcedure,dropProcedure,customChange,executeCommand,alterSequence"
].flatMap((names) => names.split(","));
function liquibaseWayBack(given) {
	const { path: file } = given;
	if (!path.test(file)) return null;
	const { text } = given;
	if (text === null) return unseen("Liquibase");
	const source = withoutComments(text, {
		line: /^\s{0,200}#.*$/,
		block: ["<!--", "-->"]
	});
	const xml = /\.xml$/i.test(file);
	const sets = source.split(xml ? /<changeSet\b/ : /\bchangeSet"?\s?:/).slice(1);
	if (sets.length === 0) return null;
	for (const set of sets) {
		const name = (key) => xml ? new RegExp(`<(?:\\w+:)?${key}\\b`) : new RegExp(`(?:^|[\\s"{-])${key}"?\\s?:`, "m");
		if (name("rollback").test(set)) continue;
		const held = irreversible.find((key) => name(key).test(set));
		if (held !== void 0) return lacks("Liquibase", `a changeset holds ${held} without a rollback`);
		if (![...reversible].some((key) => name(key).test(set))) return untold("Liquibase", "a changeset holds what is not known to be reversible");
	}
	return has("Liquibase", "each changeset can be rolled back");
}
const alembic = /(?:^|\/)(?:alembic[^/]*|migrations)\/(?:[^/]+\/)*versions\/[^/]+\.py$|(?:^|\/)versions\/[0-9a-f]{8,}_[^/]*\.py$/i;
const django = /(?:^|\/)migrations\/(?:[^/]+\/)?\d{4}_[^/]*\.py$/;
function pythonWayBack({ path, text }) {
	if (text === null) return alembic.test(path) ? unseen("Alembic") : django.test(path) ? unseen("Django") : null;
	const source = withoutComments(text, { line: /(?:^|\s)#.*$/ });
	if (/^def (?:upgrade|downgrade)\b/m.test(source)) return alembicWayBack(source);
	if (/\bmigrations\.Migration\b/.test(source)) return djangoWayBack(source);
	if (alembic.test(path)) return untold("Alembic", "neither upgrade nor downgrade could be found");
	return django.test(path) ? untold("Django", "no migration could be found in it") : null;
}
function alembicWayBack(source) {
	const down = functionBody(source, "downgrade");
	if (down === null) return lacks("Alembic", "it has no downgrade function");
	if (/^\s*raise\b/.test(withoutDocstring(down))) return lacks("Alembic", "its downgrade function refuses");
	if (!python_isIdle(down)) return has("Alembic", "it has a downgrade function");
	const up = functionBody(source, "upgrade");
	return up !== null && python_isIdle(up) ? has("Alembic", "it does nothing") : lacks("Alembic", "its downgrade function is empty");
}
function functionBody(source, name) {
	const lines = source.split("\n");
	const start = lines.findIndex((line) => line.startsWith(`def ${name}(`));
	if (start < 0) return null;
	let first = start;
	while (first < lines.length && !/:\s*(?:\S.*)?$/.test(lines[first] ?? "")) first += 1;
	const inline = /:\s*([^\s:][^:]*)$/.exec((lines[first] ?? "").replace(/^.*\)/, ""))?.[1];
	const body = inline === void 0 ? [] : [inline];
	for (const line of lines.slice(first + 1)) {
		if (line.trim() !== "" && !/^\s/.test(line)) break;
		body.push(line);
	}
	return body.join("\n");
}
const withoutDocstring = (body) => {
	const trimmed = body.trimStart();
	const mark = trimmed.slice(0, 3);
	if (mark !== "\"\"\"" && mark !== "'''") return trimmed;
	const end = trimmed.indexOf(mark, 3);
	return end < 0 ? trimmed : trimmed.slice(end + 3);
};
const python_isIdle = (body) => saysOnly(withoutDocstring(body), /^(?:(?:pass|return|None|\.\.\.) ?)*$/);
const mostCalls = 200;
function djangoWayBack(source) {
	for (const [name, told] of [["RunPython", "reverse_code"], ["RunSQL", "reverse_sql"]]) {
		const calls = [...source.matchAll(new RegExp(`\\b${name}\\s?\\(`, "g"))];
		if (calls.length > mostCalls) return untold("Django", `it calls ${name} too often to read`);
		for (const { index } of calls) {
			const list = enclosed(source, source.indexOf("(", index), ["(", ")"]);
			if (list === null) return untold("Django", `the arguments of ${name} could not be read`);
			if (!new RegExp(`\\b${told}\\s?=\\s?(?!None\\b)`).test(list) && !hasSecond(list)) return lacks("Django", `${name} has no ${told}`);
		}
	}
	return has("Django", "its operations can be reversed");
}
function hasSecond(list) {
	let depth = 0;
	for (const [place, character] of outsideStrings(list)) if ("([{".includes(character)) depth += 1;
	else if (")]}".includes(character)) depth -= 1;
	else if (character === "," && depth === 0) {
		const second = list.slice(place + 1, place + 300).trim();
		return second !== "" && !/^\w+\s?=(?!=)/.test(second) && !/^None\b/.test(second);
	}
	return false;
}
const ruby_path = /(?:^|\/)db\/(?:(?:[^/]*_|[^/]+\/)?migrate|post_migrate)\/[^/]*\.rb$/;
function method(source, name) {
	const found = new RegExp(`^([ \\t]*)def (?:self\\.)?${name}\\b.*$`, "m").exec(source);
	if (found === null) return null;
	const rest = source.slice(found.index + found[0].length);
	const indent = found[1] ?? "";
	const lines = [];
	for (const line of rest.split("\n").slice(1)) {
		if (line.startsWith(`${indent}end`) && line.trim() === "end") return lines.join("\n");
		lines.push(line);
	}
	return lines.join("\n");
}
const isEmpty = (body) => saysOnly(body, /^(?:nil|true)?$/);
const ruby_irreversible = [
	{
		what: "execute",
		always: false,
		holds: (call) => /^(?:execute|exec_query)\b/.test(call)
	},
	{
		what: "change_column",
		always: false,
		holds: (call) => /^change_column\b/.test(call)
	},
	{
		what: "t.change",
		always: true,
		holds: (call) => /^t\.change\b/.test(call)
	},
	{
		what: "drop_table without its columns",
		always: true,
		holds: (call) => /^drop_table\b/.test(call) && !/\bdo\b|\{/.test(call)
	},
	{
		what: "remove_column without its type",
		always: true,
		holds: (call) => /^(?:t\.)?remove(?:_columns?)?\b/.test(call) && isRemovalWithoutType(call)
	},
	{
		what: "change_column_default without from: and to:",
		always: false,
		holds: (call) => /^change_column_default\b/.test(call) && !(/\bfrom:/.test(call) && /\bto:/.test(call))
	},
	{
		what: "a comment changed without from: and to:",
		always: false,
		holds: (call) => /^change_(?:column|table)_comment\b/.test(call) && !/\bfrom:/.test(call)
	},
	{
		what: "remove_index without its column",
		always: true,
		holds: (call) => /^remove_index\b/.test(call) && /^[^,]*,\s*name:[^,]*$/.test(call)
	},
	{
		what: "a change of data",
		always: false,
		holds: (call) => /^[A-Z]\w*(?:::\w+)*\.\w+|^(?:update|delete|insert)\b/.test(call)
	}
];
function irreversibleIn(body) {
	const told = /\breversible\b|\bup_only\b|\brevert\b/.test(body);
	for (const line of body.split("\n")) {
		const call = line.trim();
		const found = ruby_irreversible.find(({ always, holds }) => (always || !told) && holds(call));
		if (found !== void 0) return found.what;
	}
	return null;
}
function isRemovalWithoutType(call) {
	if (/^(?:t\.remove|remove_columns)\b/.test(call)) return !/\btype:/.test(call);
	return call.replace(/^[\w.]+[\s(]*/, "").split(",").filter((part) => !/^\s*\w+:\s/.test(part)).length < 3;
}
function railsWayBack(file) {
	if (!ruby_path.test(file.path)) return null;
	if (file.text === null) return unseen("Rails");
	const source = withoutComments(file.text, { line: /(?:^|\s)#(?!\{).*$/ });
	if (/\bIrreversibleMigration\b/.test(source)) return lacks("Rails", "it says that it is irreversible");
	const change = method(source, "change");
	const up = method(source, "up");
	const down = method(source, "down");
	if (up === null && down === null && change === null) return untold("Rails", "neither change nor up and down could be found");
	if (down !== null) return isEmpty(down) && (up === null || !isEmpty(up)) ? lacks("Rails", "its down method is empty") : has("Rails", "it has a down method");
	if (change === null) return lacks("Rails", "it has no down method");
	const held = irreversibleIn(change);
	return held === null ? has("Rails", "its change can be reversed") : lacks("Rails", `its change holds ${held}`);
}
function elixirWayBack(file) {
	if (!/(?:^|\/)migrations\/[^/]*\.exs$/.test(file.path)) return null;
	if (file.text === null) return unseen("Ecto");
	const source = withoutComments(file.text, { line: /(?:^|\s)#(?!\{).*$/ });
	const down = elixirFunction(source, "down");
	if (down !== null) {
		if (saysOnly(down, /^(?::ok|nil)?$/)) return lacks("Ecto", "its down function is empty");
		if (/^\s*raise\b/.test(down)) return lacks("Ecto", "its down function refuses");
		return has("Ecto", "it has a down function");
	}
	if (elixirFunction(source, "up") !== null) return lacks("Ecto", "it has no down function");
	const change = elixirFunction(source, "change");
	if (change === null) return untold("Ecto", "neither change nor up and down could be found");
	const held = change.split("\n").map((line) => line.trim()).find(holdsEcto);
	if (held !== void 0) return lacks("Ecto", `its change holds ${held.split(/[\s(]/, 1)[0] ?? ""} without a way back`);
	return /^[ \t]*execute\b.*(?:"""|~s|[,(][ \t]*$)/m.test(change) ? untold("Ecto", "whether each execute names its way back could not be read") : has("Ecto", "its change can be reversed");
}
const holdsEcto = (line) => /^execute\b/.test(line) && !/["'\w)]\s?,\s?\S/.test(line) && !/"""|~s|[,(]$/.test(line) || /^drop(?:_if_exists)?\b.*\btable\b/.test(line) || /^remove\b/.test(line) && !line.includes(",") || /^modify\b/.test(line) && !/\bfrom:/.test(line);
function elixirFunction(source, name) {
	return new RegExp(`^[ \\t]*def ${name}\\b.*,\\s?do:(.*)$`, "m").exec(source)?.[1]?.trim() ?? method(source, name);
}
const sql_isIdle = (text) => saysOnly(withoutComments(text, {
	line: /--.*$/,
	block: ["/*", "*/"]
}), /^(?:(?:begin|commit|select 1|;) ?)*$/i);
const pairs = [
	{
		tool: "golang-migrate, sqlx, node-migrate",
		forth: /\.up\.(?:sql|cql)$/i,
		back: /\.down\.(?:sql|cql)$/i,
		partner: (path) => path.replace(/\.up\.(sql|cql)$/i, ".down.$1")
	},
	{
		tool: "Diesel, Hasura",
		forth: /(?:^|\/)up\.sql$/,
		back: /(?:^|\/)down\.sql$/,
		partner: (path) => path.replace(/up\.sql$/, "down.sql")
	},
	{
		tool: "db-migrate",
		forth: /\/sqls\/[^/]*-up\.sql$/,
		back: /\/sqls\/[^/]*-down\.sql$/,
		partner: (path) => path.replace(/-up\.sql$/, "-down.sql")
	},
	{
		tool: "Sqitch",
		forth: /(?:^|\/)deploy\/[^/]+\.sql$/,
		back: /(?:^|\/)(?:revert|verify)\/[^/]+\.sql$/,
		partner: (path) => path.replace(/(^|\/)deploy\/([^/]+)$/, "$1revert/$2")
	}
];
const markers = [
	{
		tool: "dbmate",
		up: /^[ \t]*--\s?migrate:up\b/im,
		down: /^[ \t]*--\s?migrate:down\b.*$/im
	},
	{
		tool: "goose",
		up: /^[ \t]*--\s?\+goose up\b/im,
		down: /^[ \t]*--\s?\+goose down\b.*$/im
	},
	{
		tool: "sql-migrate",
		up: /^[ \t]*--\s?\+migrate up\b/im,
		down: /^[ \t]*--\s?\+migrate down\b.*$/im
	},
	{
		tool: "rambler",
		up: /^[ \t]*--\s?rambler up\b/im,
		down: /^[ \t]*--\s?rambler down\b.*$/im
	}
];
const sql_folder = /(?:^|\/)(?:migrations?|[^/]*_migrations|migrate)\//i;
const flyway = /(?:^|\/)([VUBR])([\d._]*)__[^/]*\.(?:sql|java|kt|groovy|cql)$/;
const dump = /(?:^|\/)(?:schema|structure|seeds?)\.sql$/i;
function sqlWayBack(file, siblings) {
	const versioned = flyway.exec(file.path);
	if (versioned !== null) return flywayWayBack(versioned, siblings);
	if (!/\.(?:sql|cql)$/i.test(file.path) || dump.test(file.path)) return null;
	for (const pair of pairs) {
		if (pair.back.test(file.path) && !pair.forth.test(file.path)) return null;
		if (pair.forth.test(file.path)) return pairedWayBack(file, pair.tool, pair.partner(file.path), siblings);
	}
	if (/(?:^|\/)prisma\/migrations\/[^/]+\/migration\.sql$/.test(file.path)) {
		const down = siblings.get(file.path.replace(/migration\.sql$/, "down.sql"));
		return down === null ? lacks("Prisma", "there is no down.sql beside it") : scriptOf("Prisma", down);
	}
	if (!sql_folder.test(file.path) && !/(?:^|\/)drizzle\/[^/]+\.sql$/.test(file.path)) return file.text !== null && /^\s*--\s?liquibase formatted sql/i.test(file.text) ? formatted(file.text) : null;
	return inFolder(file);
}
function inFolder({ path, text, edited }) {
	if (text === null) return unseen("SQL migrations");
	if (/^\s*--\s?liquibase formatted sql/i.test(text)) return formatted(text);
	for (const { tool, up, down } of markers) {
		const begin = down.exec(text);
		if (begin !== null) {
			const rest = text.slice(begin.index + begin[0].length).replace(/^[ \t]*--\s?\+goose statement(?:begin|end)\s*$/gim, "");
			return sql_isIdle(rest) ? lacks(tool, "its way down is empty") : has(tool, "it has a way down");
		}
		if (up.test(text)) return lacks(tool, "it has no way down");
	}
	if (/(?:^|\/)supabase\//.test(path)) return lacks("Supabase", "the tool only goes forward");
	if (/(?:^|\/)drizzle\//.test(path)) return lacks("Drizzle", "the tool only goes forward");
	if (sql_isIdle(text)) return has("SQL migrations", "it does nothing");
	return edited ? untold("SQL migrations", "an earlier script was edited, and its way back lies elsewhere, if it has one") : lacks("SQL migrations", "no down script comes with it");
}
function pairedWayBack({ text, edited }, tool, partner, siblings) {
	const down = siblings.get(partner);
	if (down !== null) return scriptOf(tool, down);
	if (siblings.removed(partner)) return lacks(tool, "its down script was removed");
	if (edited) return untold(tool, "it was edited, but its down script was not");
	return text !== null && sql_isIdle(text) ? has(tool, "it does nothing") : lacks(tool, "no down script comes with it");
}
function scriptOf(tool, down) {
	if (down.text === null) return down.edited ? has(tool, "its down script comes with it") : unseen(tool);
	return sql_isIdle(down.text) ? lacks(tool, "its down script is empty") : has(tool, "its down script comes with it");
}
function flywayWayBack([, kind, version = ""], siblings) {
	if (kind === "U" || kind === "B") return null;
	if (kind === "R") return untold("Flyway", "it is repeatable: its earlier version has to be applied again");
	const undo = siblings.find((path) => {
		const [, other, same] = flyway.exec(path) ?? [];
		return other === "U" && same === version;
	});
	return undo === null ? lacks("Flyway", `there is no undo script U${version}`) : scriptOf("Flyway", undo);
}
function formatted(text) {
	const sets = text.split(/^[ \t]*--\s?changeset\b/im).slice(1);
	if (sets.length === 0) return untold("Liquibase", "no changeset could be found");
	const without = sets.filter((set) => !/^[ \t]*(?:--|\/\*)\s?(?:liquibase )?rollback\b/im.test(set));
	return without.length === 0 ? has("Liquibase", "each changeset has a rollback") : lacks("Liquibase", `${without.length} of ${sets.length} changesets have no rollback`);
}
const byEnding = new Map(Object.entries({
	rb: railsWayBack,
	exs: elixirWayBack,
	...each([
		"js",
		"mjs",
		"cjs",
		"ts",
		"mts",
		"cts"
	], javaScriptWayBack),
	py: pythonWayBack,
	php: phpWayBack,
	cs: csharpWayBack,
	rs: rustWayBack,
	...each([
		"sql",
		"cql",
		"java",
		"kt",
		"groovy"
	], sqlWayBack),
	...each([
		"xml",
		"yml",
		"yaml",
		"json"
	], liquibaseWayBack)
}));
function each(endings, value) {
	return Object.fromEntries(endings.map((ending) => [ending, value]));
}
const leftOut = /(?:^|\/)(?:node_modules|vendor|third_party|testdata|fixtures)\/|[._](?:test|spec)\.[a-z]+$|(?:^|\/)(?:__init__|index|test_[^/]*)\.[a-z]+$/i;
function migrationsOf(files) {
	let present = null;
	const read = () => {
		present ??= new Map(files.filter(({ status }) => status !== "removed").map((file) => [file.path, fileOf(file)]));
		return present;
	};
	const siblings = {
		get: (path) => read().get(path) ?? null,
		removed: (path) => files.some((file) => file.status === "removed" && file.path === path),
		find: (matches) => [...read().values()].find((file) => matches(file.path)) ?? null
	};
	const seen = new Map();
	for (const file of files) {
		const { path, status } = file;
		if (status === "removed") continue;
		const found = byEnding.get(path.slice(path.lastIndexOf(".") + 1).toLowerCase())?.(fileOf(file), siblings) ?? null;
		if (found !== null && !leftOut.test(path)) seen.set(path, found);
	}
	return [...seen].map(([path, found]) => ({
		path,
		...found
	}));
}
function fileOf({ path, status, patch, after }) {
	let text = typeof after === "string" ? after : void 0;
	return {
		path,
		edited: status !== "added",
		get text() {
			if (text === void 0) text = (0, patch_lines.r0)(patch, "+");
			return text;
		}
	};
}
}),
9559: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	AU: () => fold,
	Uo: () => holdsOthers,
	ZX: () => Needles,
	_N: () => end,
	oE: () => keyAfter,
	tS: () => notOfGit,
	uA: () => finderOf,
	v9: () => holds,
	yq: () => unusual
});
var _append_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8334);
const end = "\0";
class Needles {
	always;
	areOfOneName = true;
	byKey = new Map();
	slots = new Uint8Array(slots);
	constructor(certain) {
		const always = [];
		for (let index = 0; index < certain.length; index++) {
			const known = certain[index] ?? null;
			if (known === null) always.push(index);
			else this.add(index, known);
		}
		this.always = always;
	}
	add(index, { texts: [first = [], ...others], needles }) {
		for (let nth = 0; nth < first.length; nth++) {
			const text = first[nth] ?? "";
			const needle = needles[nth] ?? text.length - 1;
			const key = keyAt(text, needle);
			if (text.lastIndexOf("/") > 0) this.areOfOneName = false;
			(0, _append_js__WEBPACK_IMPORTED_MODULE_0__.B)(this.byKey, key, {
				index,
				text,
				needle,
				others
			});
			this.slots[slotOf(key)] = 1;
		}
	}
	has(key) {
		return this.slots[slotOf(key)] === 1 && this.byKey.has(key);
	}
	at(key) {
		return this.slots[slotOf(key)] === 0 ? void 0 : this.byKey.get(key);
	}
	of(text) {
		const found = new Set();
		let key = 0;
		for (let at = 0; at < text.length; at++) {
			key = nextKey(key, text.charCodeAt(at));
			const candidates = this.at(key);
			if (candidates !== void 0) found.add(candidates);
		}
		return [...found].flat();
	}
}
function finderOf(needles, patterns) {
	const folders = new Map();
	const walk = (text, { text: walked, key: before, lists: known }) => {
		let key = before;
		let lists = known;
		for (let at = 0; at < text.length; at++) {
			key = nextKey(key, text.charCodeAt(at));
			const candidates = needles.at(key);
			if (candidates !== void 0 && !lists.includes(candidates)) lists = [...lists, candidates];
		}
		return {
			text: walked + text,
			key,
			lists
		};
	};
	const start = walk("/", {
		text: "",
		key: 0,
		lists: []
	});
	return (path, isPlain) => {
		if (!isPlain && notOfGit.test(path)) return Array.from({ length: patterns }, (_, index) => index);
		const nameAt = path.lastIndexOf("/") + 1;
		const folder = path.slice(0, nameAt);
		const inFolder = folders.get(folder) ?? walk(fold(folder), start);
		folders.set(folder, inFolder);
		const name = path.slice(nameAt);
		const { text, lists } = walk((isPlain ? name.toUpperCase() : fold(name)) + end, inFolder);
		const found = needles.always.slice();
		for (let nth = 0; nth < lists.length; nth++) addHolding(text, lists[nth] ?? [], found);
		return found;
	};
}
function addHolding(text, candidates, found) {
	for (let nth = 0; nth < candidates.length; nth++) {
		const candidate = candidates[nth];
		if (candidate !== void 0 && holds(text, candidate) && !found.includes(candidate.index)) found.push(candidate.index);
	}
}
const holds = (text, candidate) => text.includes(candidate.text) && holdsOthers(text, candidate);
function holdsOthers(text, { others }) {
	for (let nth = 0; nth < others.length; nth++) if (!holdsOne(text, others[nth] ?? [])) return false;
	return true;
}
function holdsOne(text, list) {
	for (let nth = 0; nth < list.length; nth++) if (text.includes(list[nth] ?? "")) return true;
	return false;
}
const fold = (text) => text.toLowerCase().toUpperCase();
const notOfGit = /\/\/|^\/|\/$|(?:^|\/)\.\.?(?:\/|$)/;
const unusual = new RegExp(`\\\\|${notOfGit.source}`);
const nextKey = (key, code) => (key << 10 | code & 1023) & 1073741823;
const keyAfter = (key, code) => nextKey(key, code > 96 && code < 123 ? code - 32 : code);
const keyAt = (text, at) => nextKey(nextKey(nextKey(0, text.charCodeAt(at - 2)), text.charCodeAt(at - 1)), text.charCodeAt(at));
const slots = 4096;
const slotOf = (key) => (key ^ key >>> 9 ^ key >>> 18) & 4095;
}),
2531: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { V: () => emergencySection });
var _body_find_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4262);
var _people_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6610);
var _people_login_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(531);
const starts = {
	reason: /^(?:reason|why(?: (?:it|this) can(?:no|')?t wait)?|justification|cause|incident(?: (?:link|report|ticket|url|number))?)(?: ?[/(][^:：|]{0,60})? ?(?:[:：|=]|[–—-] |$) ?/i,
	approval: /^(?:verbal(?:ly)?[ -])?(?:approved|approvers?|approval)(?:[ -]verbally)?(?:[ -](?:by|from))?(?: ?\([^()]{0,60}\))? ?(?:[:：|=]|[–—-] |$|(?=@)) ?/i
};
const inlineApprover = /(?<!\b(?:not|verbally))[ ;,.|](?=(?:verbally )?approved[ -]by ?[:：])/gi;
const mention = /(?<![\w@.+-])@([a-z0-9][\w-]{0,99})(?![\w-]|\/\w|\[bot\])/gi;
const unsettled = /\b(?:not|nobody|pending|(?:a)?waiting|asking|requested from|unreachable|unavailable|yet)\b/i;
const everybody = [
	"all",
	"here",
	"everyone",
	"everybody",
	"channel",
	"team"
];
const link = /https?:\/\/[^\s<>()[\]]+|(?:^|[\s(])#\d+\b/;
function emergencySection(body, headings, bots = []) {
	const section = (0, _body_find_js__WEBPACK_IMPORTED_MODULE_0__.rv)(body, headings);
	if (section === void 0) return void 0;
	const { values, others } = readFields(section.content.replace(/[^\S\n]+/g, " ").replace(inlineApprover, "\n").split("\n").map(bareLine));
	for (const { heading, content } of within(body, section.line)) {
		const field = fieldOf(heading);
		if (field !== void 0 && values[field] === "" && !(0, _body_find_js__WEBPACK_IMPORTED_MODULE_0__.wK)(content)) values[field] = content.replace(/\s+/g, " ");
	}
	const approval = isUnsettled(values.approval) ? "" : values.approval;
	const isPerson = (login) => !(0, _people_login_js__WEBPACK_IMPORTED_MODULE_1__.JW)(login, everybody) && !(0, _people_identity_js__WEBPACK_IMPORTED_MODULE_2__.zs)(login, bots);
	const mentioned = [...approval.matchAll(mention)].map(([, login = ""]) => login);
	return {
		reason: values.reason || (link.exec(others.join("\n"))?.[0].trim() ?? ""),
		approval: values.approval,
		approvers: [...new Set(mentioned.filter(isPerson))],
		bare: /^[a-z0-9][\w-]*$/i.test(approval) && isPerson(approval) ? approval : null
	};
}
function isUnsettled(approval) {
	const first = approval.search(mention);
	const before = first < 0 ? approval : approval.slice(0, first);
	return unsettled.test(withoutNotes(before)) || withoutNotes(approval).includes("?");
}
const withoutNotes = (text) => text.replace(/\([^()]*\)|\[[^[\]]*\]|@[\w/-]+/g, " ");
function readFields(lines) {
	const values = {
		reason: "",
		approval: ""
	};
	const others = [];
	let current;
	for (const line of lines) {
		const field = fieldOf(line);
		if (field !== void 0) {
			current = values[field] === "" ? field : void 0;
			if (current !== void 0) values[field] = written(line.replace(starts[field], ""));
		} else if (current === "reason" || current === "approval" && continues(values.approval, line)) values[current] = `${values[current]} ${written(line)}`.trim();
		if (!(field === "approval" || field === void 0 && (current === "approval" || line.startsWith("@")))) others.push(line);
	}
	return {
		values,
		others
	};
}
const continues = (approval, line) => line.startsWith("@") || approval === "" && (!line.includes("@") || line.includes("(@"));
const fieldOf = (line) => starts.reason.test(line) ? "reason" : starts.approval.test(line) ? "approval" : void 0;
const bareLine = (line) => line.replace(/^(?:[\s|]|\[x\] )+/i, "").trim();
function written(value) {
	const cell = value.trim().replace(/ ?\|$/, "");
	return (0, _body_find_js__WEBPACK_IMPORTED_MODULE_0__.wK)(cell) ? "" : cell;
}
function within({ sections }, line) {
	const outer = sections.find((section) => section.line === line);
	const end = outer?.end ?? Number.POSITIVE_INFINITY;
	return sections.filter((section) => section.line > line && section.line < end && section.level > (outer?.level ?? 6));
}
}),
8437: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	MB: () => emergencyLane,
	g2: () => labelSetter
});
function emergencyLabel(labels, label) {
	return labels.find((each) => each.toLowerCase() === label.toLowerCase());
}
function labelSetter(events, label, at) {
	return (events ?? []).filter((event) => event.added && event.label.toLowerCase() === label.toLowerCase() && Date.parse(event.at) <= at.getTime()).sort((one, other) => Date.parse(one.at) - Date.parse(other.at)).at(-1)?.actor ?? null;
}
function emergencyLane({ change, policy, at }) {
	const label = emergencyLabel(change.labels, policy.emergency.label);
	if (label === void 0) return null;
	const dueHours = policy.emergency.documentWithinHours;
	const setter = labelSetter(change.labelEvents, label, at);
	return {
		lane: "emergency",
		reason: `labelled “${label}”${setter === null ? "" : ` by ${setter}`}`,
		obligations: [
			{
				id: "document",
				what: "Document the change: complete the description of the pull request",
				clauses: ["3.4", "4.5"],
				dueHours
			},
			{
				id: "review",
				what: "Have it reviewed by somebody who wrote none of it",
				clauses: ["3.1", "3.4"],
				dueHours
			},
			{
				id: "confirmation",
				what: "Have the verbal approval confirmed by the person named under “Approved by”",
				clauses: ["3.4"],
				dueHours
			},
			{
				id: "tests",
				what: "Run the unit and integration tests on what was deployed",
				clauses: ["4.4"],
				dueHours
			},
			{
				id: "retrospective",
				what: "Review it in the next retrospective",
				clauses: ["3.4"],
				dueHours: null
			}
		]
	};
}
}),
9502: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Li: () => rollbackLane,
	S1: () => whyNoRollback,
	ht: () => rollbackEnds,
	xN: () => undoneBy
});
var _calendar_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5772);
const day = 864e5;
function rollbackEnds(mergedAt, { rollback }) {
	return new Date(Date.parse(mergedAt) + rollback.withinDays * day);
}
function undoneBy({ number, mergedAt }, { policy, at }) {
	return number > 0 ? `#${number}` : `the change merged ${(0, _calendar_format_js__WEBPACK_IMPORTED_MODULE_0__.r4)(new Date(mergedAt), policy.calendar.timezone, at)}`;
}
function whyNoRollback(reverts, asked) {
	const { classification, policy, at } = asked;
	const undone = undoneBy(reverts, asked);
	const otherwise = "or declare an emergency if it cannot wait";
	if (reverts.exact === null) return {
		message: `Whether it exactly undoes ${undone} could not be read`,
		remedy: `Run the gate again with the whole history at hand, ${otherwise}`
	};
	if (!reverts.exact) return {
		message: `It undoes ${undone}, but not exactly, so it is no rollback: other content changes with it`,
		remedy: `Revert ${undone} and nothing else, ${otherwise}`
	};
	if (reverts.ofRevert === true) return {
		message: `It exactly undoes ${undone}, which was a revert itself: bringing a change back is a change, and no rollback`,
		remedy: `Have it reviewed like any other change, ${otherwise}`
	};
	if (at.getTime() < Date.parse(reverts.mergedAt)) return {
		message: `It exactly undoes ${undone}, but that was merged later than the instant that is judged`,
		remedy: "Judge it as of a later instant, and see that the clocks are right"
	};
	const ends = rollbackEnds(reverts.mergedAt, policy);
	if (at >= ends) {
		const { withinDays } = policy.rollback;
		const days = withinDays === 1 ? "1 day" : `${withinDays} days`;
		return {
			message: `It exactly undoes ${undone}, but was a rollback only until ${(0, _calendar_format_js__WEBPACK_IMPORTED_MODULE_0__.r4)(ends, policy.calendar.timezone, at)}, ${days} after the merge`,
			remedy: `Treat it as any other change, ${otherwise}`
		};
	}
	if (classification.migrations) return {
		message: `It exactly undoes ${undone}, but a database migration is part of it, so it is no rollback`,
		remedy: `Execute the rollback migration (policy 5.2) and let this follow as any other change, ${otherwise}`
	};
	return null;
}
function rollbackLane(facts) {
	const { change, policy } = facts;
	const { reverts } = change;
	if (reverts === null || reverts === void 0 || whyNoRollback(reverts, facts) !== null) return null;
	return {
		lane: "rollback",
		reason: `exactly undoes ${undoneBy(reverts, facts)}`,
		obligations: [{
			id: "incident",
			what: "Document the incident",
			clauses: ["5.2"],
			dueHours: policy.rollback.documentWithinHours
		}, {
			id: "verify",
			what: "Verify that the rollback was successful",
			clauses: ["5.2"],
			dueHours: null
		}],
		until: rollbackEnds(reverts.mergedAt, policy)
	};
}
}),
1171: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Yw: () => isCompleted,
	qO: () => passing,
	r6: () => latestChecks,
	vu: () => conclusionOf
});
const passing = new Set([
	"success",
	"neutral",
	"skipped"
]);
const isCompleted = (check) => check.status.toLowerCase() === "completed";
const conclusionOf = (check) => check.conclusion?.toLowerCase() ?? "";
function latestChecks(checks) {
	const runs = new Map();
	for (const check of checks) {
		const key = JSON.stringify([
			check.name,
			check.kind,
			check.app ?? null,
			check.workflow ?? null
		]);
		runs.set(key, [...runs.get(key) ?? [], check]);
	}
	return [...runs.values()].flatMap((each) => latestOf(each) ?? []);
}
function latestOf(runs) {
	const last = Math.max(...runs.map(begun).filter((instant) => !Number.isNaN(instant)));
	return runs.filter((run) => !(begun(run) < last)).reduce((worst, run) => worst === void 0 || weight(run) > weight(worst) ? run : worst, void 0);
}
function begun(check) {
	const instant = check.startedAt ?? check.completedAt;
	return instant === void 0 && !isCompleted(check) ? Number.POSITIVE_INFINITY : Date.parse(instant ?? "");
}
function weight(check) {
	if (!isCompleted(check)) return 2;
	if (!passing.has(conclusionOf(check))) return 3;
	return conclusionOf(check) === "skipped" ? 1 : 0;
}
}),
2135: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { B: () => nameGlobs });
var _classify_globs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1749);
const flat = (text) => text.replaceAll("/", "⁄");
function nameGlobs(patterns) {
	const globs = (0, _classify_globs_js__WEBPACK_IMPORTED_MODULE_0__.t)({ paths: patterns.map(flat) }, { ignoreCase: true });
	return (name) => globs.find(flat(name));
}
}),
6610: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Gd: () => whom,
	V3: () => actsForSomebody,
	_1: () => loginsByAddress,
	kO: () => writersOf,
	zs: () => isNoPerson
});
var _login_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(531);
const gitHubsOwn = "noreply@github.com";
const ofAccount = /^(?:\d+\+)?([a-z\d-]+(?:\[bot\])?)@users\.noreply\.github\.com$/i;
const agents = [
	"copilot",
	"claude",
	"cursoragent",
	"openhands-agent",
	"devin-ai-integration"
];
const agentAddresses = [
	"noreply@anthropic.com",
	"noreply@openai.com",
	"noreply@aider.chat",
	"cursoragent@cursor.com"
];
const actsForSomebody = (login) => (0, _login_js__WEBPACK_IMPORTED_MODULE_0__.DU)(login) || agents.includes(login.toLowerCase());
function isNoPerson(login, bots = []) {
	const withSuffix = `${login}[bot]`;
	return actsForSomebody(login) || isGitHub(login) || (0, _login_js__WEBPACK_IMPORTED_MODULE_0__.JW)(login, bots) || (0, _login_js__WEBPACK_IMPORTED_MODULE_0__.JW)(withSuffix, bots);
}
const isGitHub = (login) => login.toLowerCase() === "web-flow";
function whom({ login, name, email }, where) {
	if (login !== null) return isGitHub(login) ? { kind: "nobody" } : {
		kind: "account",
		login
	};
	const address = email.trim().toLowerCase();
	if (address === gitHubsOwn) return { kind: "nobody" };
	const account = ofAccount.exec(address)?.[1];
	if (account !== void 0 && (0, _login_js__WEBPACK_IMPORTED_MODULE_0__.DU)(account)) return {
		kind: "account",
		login: account
	};
	return {
		kind: "address",
		address: address || name.trim() || `(no address in ${where})`
	};
}
function writersOf(commit, known) {
	const where = commit.sha.slice(0, 7);
	const named = commit.authors.map((author) => whom(author, where));
	const listed = new Set(commit.authors.map((author) => author.email.trim().toLowerCase()));
	const all = [...named, ...coAuthors(commit.message, known, listed, where)].filter(({ kind }) => kind !== "nobody");
	if (all.length === 0) return [{
		kind: "address",
		address: commit.authors.length === 0 ? `(no author in ${where})` : `${gitHubsOwn} (author of ${where})`
	}];
	const byPerson = all.some((each) => each.kind === "account" && !actsForSomebody(each.login));
	return all.filter((each) => !byPerson || each.kind !== "address" || !agentAddresses.includes(each.address));
}
function coAuthors(message, known, listed, where) {
	return message.split("\n").flatMap((line) => {
		const [, name = "", email = ""] = /^co-authored-by:([^<]*)<([^<>]*)>/i.exec(line) ?? [];
		const address = email.trim().toLowerCase();
		if (address === "" || listed.has(address)) return [];
		return [whom({
			login: known.get(address) ?? ofAccount.exec(address)?.[1] ?? null,
			name,
			email
		}, where)];
	});
}
function loginsByAddress(commits) {
	const known = new Map();
	for (const { authors, committer } of commits) for (const { login, email } of committer === null ? authors : [...authors, committer]) if (login !== null && email !== "") known.set(email.trim().toLowerCase(), login);
	return known;
}
}),
531: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	DU: () => isBotLogin,
	JW: () => amongLogins,
	Up: () => sameLogin,
	w2: () => isBot
});
const sameLogin = (one, other) => one.toLowerCase() === other.toLowerCase();
const amongLogins = (login, logins) => logins.some((each) => sameLogin(each, login));
const isBotLogin = (login) => login.toLowerCase().endsWith("[bot]");
const isBot = ({ login, bot }) => bot || isBotLogin(login);
}),
5220: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { k: () => assign });
function assign(seats, approvers) {
	const holder = new Map();
	const fits = (seat, login) => seat !== void 0 && (seat.people === null || seat.people.has(login.toLowerCase()));
	function place(index, tried) {
		const fitting = approvers.filter((login) => fits(seats[index], login));
		const free = fitting.find((login) => !holder.has(login));
		if (free !== void 0) {
			holder.set(free, index);
			return true;
		}
		for (const login of fitting) {
			const held = holder.get(login);
			if (tried.has(login) || held === void 0) continue;
			tried.add(login);
			if (place(held, tried)) {
				holder.set(login, index);
				return true;
			}
		}
		return false;
	}
	seats.forEach((_, index) => {
		place(index, new Set());
	});
	const by = new Map([...holder].map(([login, index]) => [index, login]));
	return seats.map((seat, index) => ({
		...seat,
		by: by.get(index) ?? null
	}));
}
}),
5171: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	V: () => placeIn,
	_: () => rememberPlaces
});
var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5976);
const builtIn = "default@1";
const written = new WeakMap();
function rememberPlaces({ areas, categories }, origin, source) {
	const where = (path) => {
		const line = origin(path)?.node.at.line;
		return line === void 0 ? builtIn : `${source}:${line}`;
	};
	const parts = [
		areas,
		categories.standard,
		categories.major
	].flatMap((kinds) => Object.values(kinds));
	for (const part of [...parts, categories.tests]) written.set(part, where);
}
function placeIn(part, path) {
	return `${written.get(part)?.(path) ?? builtIn} ${(0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.LF)(path)}`;
}
}),
5976: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	C5: () => formatProblems,
	LF: () => pathText,
	Vo: () => alternatives,
	dS: () => sortProblems,
	hD: () => quote
});
function pathText(path) {
	return path.map((part, index) => {
		if (typeof part === "number") return `[${part}]`;
		const key = String(part);
		if (!/^[\w-]{1,64}$/.test(key)) return `[${quote(key)}]`;
		return index === 0 ? key : `.${key}`;
	}).join("");
}
function quote(text, longest = 60) {
	const cut = text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
	return JSON.stringify(cut).replace(/[\p{C}\u2028\u2029]/gu, (hidden) => `\\u{${hidden.codePointAt(0)?.toString(16)}}`);
}
function alternatives(choices) {
	if (choices.length < 2) return choices.join("");
	return `${choices.slice(0, -1).join(", ")} or ${choices.at(-1)}`;
}
function sortProblems(problems) {
	const seen = new Set();
	return problems.toSorted((one, other) => one.line - other.line || one.column - other.column).filter((problem) => {
		const key = `${problem.line}:${problem.column}:${problem.message}`;
		const first = !seen.has(key);
		seen.add(key);
		return first;
	});
}
function formatProblems(problems, source, text) {
	const lines = text?.split(/\r\n|\r|\n/);
	return problems.map((problem) => formatProblem(problem, source, lines?.[problem.line - 1])).join("\n");
}
function formatProblem({ line, column, path, message }, source, written) {
	const head = `${source}:${line}:${column}: ${path === "" ? "" : `${path}: `}${message}`;
	if (written === void 0 || written.trim() === "") return head;
	const margin = String(line);
	const { shown, caret } = excerpt(written, column);
	return `${head}\n  ${margin} | ${shown}\n  ${" ".repeat(margin.length)} | ${" ".repeat(caret)}^`;
}
function excerpt(written, column) {
	const start = column > 100 ? column - 60 : 0;
	const visible = written.slice(start, start + 120).replace(/[\p{C}\u2028\u2029]/gu, " ");
	return {
		shown: `${start > 0 ? "…" : ""}${visible}`.trimEnd(),
		caret: column - 1 - start + (start > 0 ? 1 : 0)
	};
}
}),
4188: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	IX: () => pass,
	Km: () => defineRule,
	fJ: () => fail,
	hH: () => notApplicable,
	uk: () => wait,
	vo: () => UnknownFact,
	wX: () => lanes,
	yr: () => levels
});
const lanes = [
	"ordinary",
	"emergency",
	"rollback",
	"bot",
	"install"
];
const pass = (message, details = {}) => ({
	outcome: "pass",
	message,
	...details
});
const notApplicable = (message, details = {}) => ({
	outcome: "not-applicable",
	message,
	...details
});
const fail = (verdict) => ({
	outcome: "fail",
	...verdict
});
const wait = (verdict) => ({
	outcome: "wait",
	...verdict
});
class UnknownFact extends Error {
	name = "UnknownFact";
	remedy;
	constructor(message, remedy) {
		super(message);
		this.remedy = remedy;
	}
}
const levels = [
	"error",
	"warning",
	"off"
];
function defineRule(rule) {
	return rule;
}
}),
4932: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { a: () => rules });
var classify_category = __webpack_require__(1867);
var src_rule = __webpack_require__(4188);
var people_login = __webpack_require__(531);
function listed(items, conjunction = "and", most = 4) {
	const left = items.length - most;
	const shown = left > 1 ? [...items.slice(0, most), conjunction === "and" ? `${left} more` : "another"] : items;
	return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} ${conjunction} ${shown.at(-1)}`;
}
function clausesOn(people, most = 4) {
	const rest = people.length > most + 1 ? [`${people.length - most} more do not count`] : [];
	return [...people.slice(0, rest.length > 0 ? most : void 0).map(({ login, why }) => `${login} ${why}`), ...rest].join("; ");
}
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
const withArticle = (noun) => `${/^[aeiou]/i.test(noun) ? "an" : "a"} ${noun}`;
function nextStep(panel, { rule, what, people, teams, open }) {
	const again = panel.standings.filter((each) => each.state === "APPROVED" && each.eligible === true && each.counts !== true).map((each) => each.login).filter((login) => people === null || people.has(login.toLowerCase()));
	const named = panel.candidatesFor(rule).filter((login) => !(0, people_login.JW)(login, again));
	const helps = (who) => people === null || (0, people_login.JW)(who, named) || (0, people_login.JW)(who, teams);
	const counted = panel.standings.filter((each) => each.counts === true).map((each) => each.login);
	const pending = (panel.requested ?? []).filter(({ who, hindrance }) => hindrance === null && !(0, people_login.JW)(who, [...again, ...counted]) && helps(who)).map(({ who }) => who);
	const others = named.filter((login) => !(0, people_login.JW)(login, pending));
	const count = open === 1 ? withArticle(what) : `${open} ${what}s`;
	const anybody = `somebody ${again.length + pending.length > 0 ? "else " : ""}with write access who had no hand in the change`;
	const whom = people === null ? anybody : listed(others, "or");
	const steps = [
		...again.length > 0 ? [`ask ${listed(again, "or")} to approve the latest commit`] : [],
		...pending.length > 0 ? [`wait for ${listed(pending, "or")}, who ${pending.length === 1 ? "is" : "are"} asked already`] : [],
		...whom === "" ? [] : [`ask ${whom} for ${count}`]
	];
	return capital(steps.join(", or "));
}
var people_seats = __webpack_require__(5220);
function unreadableTeams(teams, so) {
	return new src_rule.vo(`The members of ${listed(teams)} could not be read, so ${so}`, "Give the gate a token that may read team membership (organisation permission “Members: read”), or name the logins in the policy");
}
function reviewEvidence({ standings, requested }) {
	return {
		reviews: standings.map(({ login, state, counts, why }) => ({
			login,
			state,
			counts,
			why
		})),
		requested
	};
}
function judgeSeats(panel, asked) {
	const { rule, what, people, because } = asked;
	const seats = seatsAsked(panel, asked);
	const filled = seats.flatMap((seat) => seat.by === null ? [] : [seat.by]);
	const evidence = {
		needed: seats.length,
		approvers: filled,
		...reviewEvidence(panel)
	};
	const reason = because === void 0 ? "" : `${because}: `;
	if (filled.length === seats.length) {
		const given = `${what} by ${listed(filled)}`;
		return (0, src_rule.IX)(reason === "" ? capital(given) : `${reason}${given}`, { evidence });
	}
	const { unreadable, logins } = panel.roster(people ?? []);
	if (unreadable.length > 0) throw unreadableTeams(unreadable, `nobody's approval can be taken for ${withArticle(what)}`);
	const bestCase = panel.bestCaseOf(rule);
	if (bestCase.length > 0 && bestCase.every((seat) => seat.by !== null)) throw untold(panel);
	const given = progress(asked, seats.length, filled);
	if (people !== null && !panel.canBeFilled(rule)) return (0, src_rule.fJ)({
		message: `${reason}${given}, and nobody who is named for it is left${whyNobodyIsLeft(panel, people, logins)}`,
		remedy: `Name somebody else under “${asked.key ?? "people"}” in the policy for ${withArticle(what)}`,
		actor: "owner",
		evidence
	});
	const refused = notCounting(panel, asked, logins);
	return (0, src_rule.uk)({
		message: `${reason}${given}${refused.length === 0 ? "" : ` (${clausesOn(refused)})`}`,
		remedy: nextStep(panel, {
			rule,
			what,
			people: people === null ? null : logins,
			teams: people ?? [],
			open: seats.length - filled.length
		}),
		actor: "reviewer",
		evidence
	});
}
function seatsAsked(panel, { rule, what, people }) {
	const seats = panel.seatsOf(rule);
	if (seats.length > 0) return seats;
	const approvers = panel.standings.filter((each) => each.counts === true).map((each) => each.login);
	return (0, people_seats.k)([{
		rule,
		role: what,
		people: people === null ? null : panel.roster(people).logins
	}], approvers);
}
function progress({ what, because }, needed, by) {
	if (by.length > 0) return `${by.length} of ${needed} ${what}s, by ${listed(by)}`;
	const none = needed === 1 ? `no ${what} yet` : `none of ${needed} ${what}s yet`;
	return because === void 0 ? capital(none) : none;
}
function untold({ standings }, before = "") {
	const people = standings.filter((each) => each.counts === null);
	const outdated = people.filter((each) => each.current === null).map((each) => each.login);
	const outside = people.filter((each) => each.eligible === null).map((each) => each.login);
	const steps = [...outdated.length > 0 ? [`ask ${listed(outdated)} to approve the latest commit`] : [], ...outside.length > 0 ? [`give the gate a token that may read team membership, or name ${listed(outside)} in the policy`] : []];
	return new src_rule.vo(`${before}${clausesOn(people)}`, capital(steps.join(", and ")));
}
function notCounting(panel, { rule, people }, logins) {
	const refused = panel.standings.filter((each) => each.state === "APPROVED" && each.counts !== true);
	if (people !== null) return refused.filter((each) => logins.has(each.login.toLowerCase()));
	return panel.firstOpenToAll === rule ? refused : [];
}
function whyNobodyIsLeft({ contributors, standings }, people, logins) {
	if (logins.size === 0) return `: ${listed(people)} ${people.length === 1 ? "has" : "have"} no members`;
	const counted = new Set(standings.filter((each) => each.counts === true).map((each) => each.login.toLowerCase()));
	const reasons = [...logins].flatMap((login) => {
		const role = contributors.because.get(login);
		if (role !== void 0) return [{
			login,
			why: role
		}];
		return counted.has(login) ? [{
			login,
			why: "is needed in another role"
		}] : [];
	});
	return reasons.length === 0 ? "" : `: ${clausesOn(reasons)}`;
}
const approvals = (0, src_rule.Km)({
	id: "approvals",
	title: "Somebody who wrote none of it approves",
	clauses: ["4.3", "3.1"],
	controls: ["CC8.1"],
	needs: [
		"files",
		"commits",
		"reviews"
	],
	refines: [
		"pushes",
		"teams",
		"reviewRequests"
	],
	liftedBy: ["emergency", "rollback"],
	options: (z) => {
		const count = (least) => z.int().min(0).max(10).default(least);
		return z.strictObject({
			standard: count(0).describe("Approvals of a Standard change: pre-approved (3.2)"),
			normal: count(1).describe("Approvals of a Normal change"),
			major: count(1).describe("Technical approvals of a Major change, besides the executive one")
		});
	},
	seats: (options, { classification }) => Array.from({ length: options[classification.category] }, () => ({
		role: "technical review",
		people: null
	})),
	check(_change, options, { classification, panel }) {
		const { category } = classification;
		if (options[category] === 0) {
			const why = category === "standard" ? "A Standard change is pre-approved" : `The policy asks for no technical review of a ${classify_category.Y[category]} change`;
			return (0, src_rule.hH)(why, { evidence: reviewEvidence(panel) });
		}
		return judgeSeats(panel, {
			rule: "approvals",
			what: "technical review",
			people: null
		});
	}
});
var people_roster = __webpack_require__(3731);
const changesRequested = (0, src_rule.Km)({
	id: "changes-requested",
	title: "No reviewer asks for changes any more",
	clauses: ["4.3"],
	controls: ["CC8.1", "CC8.2"],
	needs: ["commits", "reviews"],
	refines: [
		"pushes",
		"teams",
		"reviewRequests"
	],
	options: (z) => z.strictObject({}),
	check(_change, _options, { panel, policy }) {
		const objections = panel.standings.filter((each) => each.state === "CHANGES_REQUESTED");
		const holding = objections.filter((each) => each.mayObject === true);
		const evidence = {
			by: names(holding),
			...reviewEvidence(panel)
		};
		if (holding.length > 0) return held(holding, evidence);
		const perhaps = objections.filter((each) => each.mayObject === null);
		if (perhaps.length > 0) {
			const { unreadable } = panel.roster((0, people_roster.$)(policy));
			throw unreadableTeams(unreadable, `nobody can tell whether ${listed(names(perhaps))}, who requested changes without write access, has a say`);
		}
		const heard = objections.length === 0 ? "Nobody asks for changes" : `Changes are requested by ${listed(names(objections))} alone, whose approval could not count either`;
		return (0, src_rule.IX)(heard, { evidence });
	}
});
function held(holding, evidence) {
	const standing = holding.filter((each) => each.current !== false);
	const dismiss = "let somebody with write access dismiss the review";
	const present = holding.filter((each) => each.login !== "ghost");
	const gone = present.length === 0;
	const own = present.filter((each) => each.eligible === false);
	const others = present.filter((each) => each.eligible !== false);
	const ask = (what) => [...others.length > 0 ? [`ask ${listed(names(others))} to ${what}`] : [], ...own.length > 0 ? [`let ${listed(names(own))} withdraw the request`] : []].join(" and ");
	if (standing.length > 0) return (0, src_rule.fJ)({
		message: clausesOn(standing),
		remedy: gone ? `Make the changes, and ${dismiss}` : `Make the changes${others.length > 0 && own.length > 0 ? ", " : " and "}${ask("approve")}, or ${dismiss}`,
		actor: "author",
		evidence
	});
	return (0, src_rule.uk)({
		message: `${clausesOn(holding)}; the change is another by now`,
		remedy: gone ? capital(dismiss) : `${capital(ask("look again and approve"))}, or ${dismiss}`,
		actor: "reviewer",
		evidence
	});
}
const names = (standings) => standings.map((each) => each.login);
var latest_checks = __webpack_require__(1171);
var name_globs = __webpack_require__(2135);
const ciChecks = (0, src_rule.Km)({
	id: "ci-checks",
	title: "All CI checks pass",
	clauses: ["4.3", "4.4"],
	controls: ["CC8.3"],
	needs: ["checks"],
	liftedBy: ["emergency"],
	options: (z) => z.strictObject({
		ignore: z.array(z.string().min(1)).default([]).describe("Names of checks that do not count, such as a flaky one, without regard to case; \"*\" stands for any part of a name"),
		only: z.enum(["all", "required"]).default("all").describe("`required`: only the checks that the branch requires count, and those of which that is not known")
	}),
	check(change, { ignore, only }) {
		const isIgnored = namesIn(ignore);
		const counted = (0, latest_checks.r6)(change.checks.filter((check) => !check.own && !isIgnored(check.name) && !(only === "required" && check.required === false)));
		const failed = counted.filter((check) => (0, latest_checks.Yw)(check) && !latest_checks.qO.has((0, latest_checks.vu)(check)));
		const running = counted.filter((check) => !(0, latest_checks.Yw)(check));
		const skipped = counted.filter((check) => (0, latest_checks.Yw)(check) && (0, latest_checks.vu)(check) === "skipped");
		const passed = counted.filter((check) => (0, latest_checks.Yw)(check) && latest_checks.qO.has((0, latest_checks.vu)(check)) && (0, latest_checks.vu)(check) !== "skipped");
		const evidence = {
			succeeded: ci_checks_names(passed),
			failed: failed.map(named),
			running: ci_checks_names(running),
			skipped: ci_checks_names(skipped),
			counted: counted.length
		};
		if (failed.length > 0) return (0, src_rule.fJ)({
			message: `${failed.length === 1 ? "A check" : `${failed.length} checks`} failed: ${listed(failed.map(named))}`,
			remedy: failed.some((check) => (0, latest_checks.vu)(check) === "action_required") ? "Mend what the checks report and allow the runs that ask for it, or run them again" : "Mend what the checks report, or run them again",
			actor: "author",
			evidence
		});
		if (running.length > 0) return (0, src_rule.uk)({
			message: `Not finished yet: ${listed(ci_checks_names(running))}`,
			remedy: "Wait for the checks",
			actor: "checks",
			evidence
		});
		if (passed.length === 0) return (0, src_rule.uk)({
			message: skipped.length > 0 ? `Nothing was tested: ${listed(ci_checks_names(skipped))} ${skipped.length === 1 ? "was" : "were"} skipped` : nothingRan(change.checks, only),
			remedy: "Let the automated tests run for the latest commit",
			actor: "checks",
			evidence
		});
		return (0, src_rule.IX)(passed.length === 1 ? `${listed(ci_checks_names(passed))} passed` : `${passed.length} checks passed`, { evidence });
	}
});
const ci_checks_names = (checks) => checks.map((check) => check.name);
function named(check) {
	const how = (0, latest_checks.vu)(check);
	return how === "failure" || how === "" ? check.name : `${check.name} (${how.replaceAll("_", " ")})`;
}
function nothingRan(all, only) {
	if (all.every((check) => check.own)) return "No check has run for the latest commit";
	return only === "required" ? "No check that counts has run for the latest commit: the others are ignored or not required" : "Only checks that the policy ignores have run for the latest commit";
}
function namesIn(patterns) {
	const find = (0, name_globs.B)(patterns);
	const literal = new Set(patterns.map((pattern) => pattern.toLowerCase()));
	return (name) => literal.has(name.toLowerCase()) || find(name) !== null;
}
var format = __webpack_require__(5772);
const deploymentWindow = (0, src_rule.Km)({
	id: "deployment-window",
	title: "Nothing ships outside the deployment window",
	clauses: ["4.5"],
	controls: ["CC8.4"],
	needs: ["files"],
	liftedBy: ["emergency", "rollback"],
	timed: true,
	options: (z) => z.strictObject({}),
	check(_change, _options, { at, calendar, classification }) {
		if (!classification.deploys) return (0, src_rule.hH)("A change of documentation alone deploys nothing");
		const { timezone } = calendar;
		const window = calendar.stateAt(at);
		const { open, reason, name, since, nextOpen, nextChange } = window;
		const evidence = {
			timezone,
			reason,
			name,
			since: since?.toISOString() ?? null
		};
		if (open) {
			if (nextChange === null) return (0, src_rule.IX)("The window is open, and stays so for a year", { evidence });
			return (0, src_rule.IX)(`The window is open until ${(0, format.r4)(nextChange, timezone, at)}`, {
				until: nextChange,
				evidence
			});
		}
		const message = (0, format.EH)(window, timezone);
		if (nextOpen === null) return (0, src_rule.uk)({
			message,
			remedy: "Ask the owner of the policy when changes may ship again, or declare an emergency if it cannot wait",
			actor: "owner",
			evidence
		});
		return (0, src_rule.uk)({
			message,
			remedy: "Wait for the window to open, or declare an emergency if it cannot wait",
			actor: "clock",
			until: nextOpen,
			evidence
		});
	}
});
var find = __webpack_require__(4262);
const categoriesOption = (z, usual, about) => z.array(z.enum(classify_category.L)).default([...usual]).describe(about);
const namesOption = (z, usual, about) => z.array(z.string().min(1)).min(1).default([...usual]).describe(about);
var words = __webpack_require__(9185);
const description = (0, src_rule.Km)({
	id: "description",
	title: "The description says what changes and why",
	clauses: ["4.2", "6.1"],
	controls: ["CC8.2", "CC8.5"],
	needs: ["title", "body"],
	liftedBy: [
		"emergency",
		"rollback",
		"bot",
		"install"
	],
	options: (z) => z.strictObject({
		headings: namesOption(z, [
			"Description",
			"Summary",
			"Overview",
			"What",
			"Why",
			"What and why",
			"What changed",
			"Changes",
			"Motivation",
			"Context",
			"Background",
			"What does this PR do",
			"Purpose",
			"Proposed changes",
			"Why is this change needed"
		], "Headings that a description may stand under; text before the first heading counts as well"),
		minimumWords: z.int().min(1).default(5).describe("Fewest words: fewer cannot say what and why")
	}),
	check(change, options, { body }) {
		const [heading] = options.headings;
		const section = (0, find.rv)(body, options.headings);
		const text = [body.lead, section?.content ?? ""].filter((part) => part !== "" && !(0, find.wK)(part)).join("\n\n");
		const remedy = `Write under “## ${heading}” what this change does and why it is needed`;
		const missing = (message) => (0, src_rule.fJ)({
			message,
			remedy,
			actor: "author"
		});
		if (text === "") return missing(body.sections.length === 0 && (change.body ?? "").trim() === "" ? "The pull request has no description" : section === void 0 ? `There is no ${heading} section` : `${section.heading} is empty`);
		if (text.trim().toLowerCase() === change.title.trim().toLowerCase()) return missing("The description only repeats the title");
		const count = (0, words.r)(text);
		if (count < options.minimumWords) return missing(`The description has ${count === 1 ? "one word" : `${count} words`}: too few to say what changes and why`);
		return (0, src_rule.IX)("The change is described", { evidence: { words: count } });
	}
});
var emergency = __webpack_require__(8437);
var emergency_section = __webpack_require__(2531);
const emergency_emergency = (0, src_rule.Km)({
	id: "emergency",
	title: "An emergency says why, and who approved it",
	clauses: ["3.4", "4.5"],
	controls: ["CC8.1", "CC8.5"],
	needs: ["body"],
	refines: [
		"labelEvents",
		"teams",
		"commits",
		"pushes",
		"reviews"
	],
	options: (z) => z.strictObject({}),
	check(change, _options, { at, body, lane, policy, contributors, roster }) {
		if (lane !== "emergency") return (0, src_rule.hH)("No emergency is declared");
		const { label, headings, declaredBy } = policy.emergency;
		if (change.labelEvents === void 0) throw new src_rule.vo(`Who set the label “${label}” could not be read`, `Run the gate again; if it stays so, give its token “pull-requests: read”, or remove the label “${label}”`);
		const setter = (0, emergency.g2)(change.labelEvents, label, at);
		const refused = judgeSetter(setter, roster(declaredBy), policy.emergency);
		if (refused !== null) return refused;
		const found = (0, emergency_section.V)(body, headings, policy.bots);
		const section = found ?? nothing;
		const known = roster((0, people_roster.$)(policy)).logins;
		const reviewers = (change.reviews ?? []).flatMap((review) => review.author?.login ?? []);
		const isKnown = (login) => known.has(login.toLowerCase()) || reviewers.some((each) => (0, people_login.Up)(each, login));
		const named = section.bare !== null && isKnown(section.bare) ? [section.bare] : section.approvers;
		const hand = (login) => change.author !== null && (0, people_login.Up)(login, change.author.login) ? "opened the pull request" : contributors?.because.get(login.toLowerCase());
		const independent = named.filter((login) => hand(login) === void 0);
		const lacks = [...lacking(section), ...lackingApprover(section, named, independent, hand)];
		if (lacks.length > 0) {
			const heading = headings[0] ?? "Emergency";
			return incomplete(found === void 0 ? `there is no ${heading} section` : `${heading} is not complete`, heading, label, lacks);
		}
		if (change.author === null || contributors === null || change.pushes === null) throw new src_rule.vo(`Whether ${independent.join(" or ")} had a hand in the change could not be read`, "Run the gate again; if it stays so, give its token “contents: read” and “pull-requests: read”");
		return (0, src_rule.IX)(`Approved verbally by ${independent.join(" and ")}, because “${shortened(section.reason)}”`, { evidence: {
			reason: section.reason,
			approvedBy: independent,
			inTheirWords: section.approval,
			declaredBy: setter
		} });
	}
});
function judgeSetter(setter, allowed, { label, declaredBy }) {
	const ask = `Ask ${declaredBy.length === 0 ? "a person with write access" : declaredBy.slice(0, 3).join(" or ")} to set the label “${label}”`;
	if (setter !== null && allowed.logins.has(setter.toLowerCase())) return null;
	if (declaredBy.length === 0) {
		if (setter === null || !(0, people_login.DU)(setter)) return null;
		return (0, src_rule.fJ)({
			message: `The bot ${setter} set the label “${label}”, but people declare emergencies`,
			remedy: `${ask} again, or remove it`,
			actor: "author"
		});
	}
	if (setter === null) throw new src_rule.vo(`Who set the label “${label}” could not be read`, `${ask} again`);
	if (allowed.unreadable.length > 0) throw new src_rule.vo(`Whether ${setter} may declare an emergency could not be read: the members of ${allowed.unreadable.join(", ")} are not known`, `${ask} again, or name logins under emergency.declaredBy`);
	return (0, src_rule.fJ)({
		message: `${setter} set the label “${label}”, but may not declare an emergency`,
		remedy: `${ask} again, or remove it`,
		actor: "author"
	});
}
const nothing = {
	reason: "",
	approval: "",
	approvers: [],
	bare: null
};
const lacking = ({ reason }) => reason === "" ? [{
	message: "the reason is missing",
	write: "“Reason: …” (or a link to the incident)"
}] : [];
function lackingApprover({ approval }, named, independent, hand) {
	const write = "“Approved by: @login”";
	if (independent.length > 0) return [];
	if (named.length > 0) return [{
		message: `it names no independent approver (${named.map((login) => `${login} ${hand(login) ?? ""}`).join(" and ")})`,
		write: `${write} of somebody who had no hand in the change`
	}];
	if (approval === "") return [{
		message: "who approved it is missing",
		write
	}];
	return [{
		message: `“Approved by” says “${shortened(approval)}”, which names no login of a person who has approved`,
		write
	}];
}
function incomplete(why, heading, label, lacks) {
	return (0, src_rule.fJ)({
		message: `The label “${label}” is set, but ${why}: ${lacks.map(({ message }) => message).join(", and ")}`,
		remedy: `Write under “## ${heading}”: ${lacks.map(({ write }) => write).join(" and ")}; or remove the label “${label}”`,
		actor: "author"
	});
}
const shortened = (text) => text.length <= 200 ? text : `${text.slice(0, 199)}…`;
const executiveApproval = (0, src_rule.Km)({
	id: "executive-approval",
	title: "An executive approves a Major change",
	clauses: ["3.1", "3.5"],
	controls: ["CC8.1"],
	needs: [
		"files",
		"commits",
		"reviews"
	],
	refines: [
		"pushes",
		"teams",
		"reviewRequests"
	],
	liftedBy: [
		"emergency",
		"rollback",
		"install"
	],
	options: (z) => z.strictObject({ categories: categoriesOption(z, ["major"], "Categories that need it") }),
	seats: ({ categories }, { classification, policy }) => categories.includes(classification.category) && policy.people.executive.length > 0 ? [{
		role: "executive approval",
		people: policy.people.executive
	}] : [],
	check(_change, { categories }, { classification, panel, policy }) {
		if (!categories.includes(classification.category)) return (0, src_rule.hH)(`Not asked of a ${classify_category.Y[classification.category]} change`);
		const people = policy.people.executive;
		if (people.length === 0) return (0, src_rule.fJ)({
			message: "The policy names no executive, so nobody can approve this change",
			remedy: "Name at least one login or team under “people.executive” in .github/change-gate.yml on the default branch",
			actor: "owner"
		});
		return judgeSeats(panel, {
			rule: "executive-approval",
			what: "executive approval",
			people,
			key: "people.executive"
		});
	}
});
const gateIntegrity = (0, src_rule.Km)({
	id: "gate-integrity",
	title: "The gate itself changes only with its owner’s approval",
	clauses: ["4.3", "7.1"],
	controls: ["CC8.1"],
	needs: [
		"files",
		"commits",
		"reviews"
	],
	refines: [
		"pushes",
		"teams",
		"reviewRequests",
		"policyOnDefaultBranch"
	],
	options: (z) => z.strictObject({}),
	check(change, _options, { classification, lane, panel, policy }) {
		if (change.policyOnDefaultBranch === null) throw new src_rule.vo("Whether the default branch has a valid policy could not be read", "Give the gate’s token “contents: read”, then run it again");
		if (change.policyOnDefaultBranch === "invalid" && lane !== "install") return (0, src_rule.fJ)({
			message: "The policy on the default branch is not valid, so nothing can be judged by it",
			remedy: "Repair .github/change-gate.yml in a pull request that touches nothing else",
			actor: "owner"
		});
		const touched = [...new Set(classification.areas.find((area) => area.area === "gate")?.files.map((file) => file.path))];
		if (touched.length === 0) return (0, src_rule.hH)("The policy, the gate’s workflow and CODEOWNERS are untouched");
		if (change.author === null) throw new src_rule.vo("The account that opened this pull request was deleted, so nobody is shown to be independent of it", "Open the pull request again from an account that exists");
		if (change.pushes === null && panel.standings.some((each) => each.counts !== false)) throw new src_rule.vo("Who pushed to the branch could not be read, and may be the owner who approved", "Give the gate’s token “contents: read”, then run it again");
		return judged(touched, panel, policy.people.owner);
	}
});
function judged(touched, panel, owner) {
	const { logins, unreadable } = panel.roster(owner);
	const mayBeOwner = (login) => owner.length === 0 || logins.has(login.toLowerCase());
	const approving = (counts) => panel.standings.filter((each) => each.counts === counts).map((each) => each.login);
	const owners = approving(true).filter(mayBeOwner);
	const { unresolved } = panel.contributors;
	const missing = unresolved.length + 1 - approving(true).length;
	const what = listed(touched, "and", 3);
	const changes = touched.length === 1 ? "changes" : "change";
	const evidence = {
		files: touched,
		approvers: owners,
		...reviewEvidence(panel)
	};
	if (owners.length > 0 && missing <= 0) return (0, src_rule.IX)(`${what}: approved by ${listed(owners)}`, { evidence });
	if (owners.length === 0 && unreadable.length > 0) throw unreadableTeams(unreadable, `nobody's approval of ${what} can be taken for an owner's`);
	if (missing - panel.standings.filter((each) => each.counts === null).length <= 0 && [...owners, ...approving(null)].some(mayBeOwner)) throw untold(panel, `${what} ${changes} the gate, and `);
	if (owners.length > 0) return (0, src_rule.uk)({
		message: `${what} ${changes} the gate itself, and GitHub knows no account for ${listed(unresolved)}, who could be the owner`,
		remedy: `Ask ${missing === 1 ? "one more person" : `${missing} more persons`} with write access who had no hand in the change to approve`,
		actor: "reviewer",
		evidence
	});
	const free = [...logins].filter((login) => !panel.contributors.because.has(login));
	if (owner.length > 0 && free.length === 0) return (0, src_rule.fJ)({
		message: `${what} ${changes} the gate itself, and no owner is left who had no hand in it`,
		remedy: "Name another owner under “people.owner” in the policy",
		actor: "owner",
		evidence
	});
	const refused = panel.standings.filter((each) => each.state === "APPROVED" && mayBeOwner(each.login));
	const whom = owner.length === 0 ? "somebody with write access who had no hand in the change" : `${listed(free, "or")}, who ${free.length === 1 ? "owns" : "own"} the policy,`;
	return (0, src_rule.uk)({
		message: `${what} ${changes} the gate itself${refused.length === 0 ? "" : `; ${clausesOn(refused)}`}`,
		remedy: capital(`ask ${whom} to approve`),
		actor: "reviewer",
		evidence
	});
}
const hour = 36e5;
const leadTime = (0, src_rule.Km)({
	id: "lead-time",
	title: "The change was announced long enough ago",
	clauses: ["3.1"],
	controls: ["CC8.1"],
	needs: ["files"],
	refines: ["judged"],
	liftedBy: [
		"emergency",
		"rollback",
		"install"
	],
	timed: true,
	options: (z) => {
		const hours = (least) => z.number().min(0).max(8760).default(least);
		return z.strictObject({
			standard: hours(0).describe("Hours for Standard changes"),
			normal: hours(24).describe("Hours for Normal changes"),
			major: hours(168).describe("Hours for Major changes: one week")
		}).describe("Hours from the start: opening, the last “ready for review”, or the gate’s first judgement of this category since it was last lower, whichever is latest");
	},
	check(change, options, { at, calendar, classification, readAt }) {
		const { category } = classification;
		const needed = options[category] * hour;
		if (change.draft) {
			const begun = needed === 0 ? "" : ", so its lead time has not begun";
			return (0, src_rule.uk)({
				message: `The pull request is a draft${begun}`,
				remedy: "Mark it as ready for review",
				actor: "author"
			});
		}
		const kind = `${category.charAt(0).toUpperCase()}${category.slice(1)} change`;
		if (needed === 0) return (0, src_rule.hH)(`A ${kind} needs no lead time`);
		if (change.judged === null) throw new src_rule.vo("When the gate first judged this change could not be read", "Give the gate’s token “statuses: read”, then run it again");
		const start = startOf(change, change.judged ?? [], category, readAt);
		const end = new Date(start.at.getTime() + needed);
		const evidence = {
			start: start.at.toISOString(),
			because: start.because,
			hours: options[category]
		};
		const local = (instant) => (0, format.r4)(instant, calendar.timezone, at);
		const asked = `${span(options[category])} for a ${kind}, ${start.because} ${local(start.at)}`;
		if (at >= end) return (0, src_rule.IX)(`Lead time ended ${local(end)}: ${asked}`, { evidence });
		return (0, src_rule.uk)({
			message: `Lead time ends ${local(end)}: ${asked}`,
			remedy: "Come back then; reviews and checks can go on meanwhile",
			actor: "clock",
			until: end,
			evidence
		});
	}
});
const span = (hours) => Number.isInteger(hours) && hours < 48 ? `${hours} h` : (0, format.a3)(hours * hour);
function startOf({ createdAt, readyForReviewAt }, judged, category, readAt) {
	const starts = [{
		at: new Date(createdAt),
		because: "opened"
	}];
	if (readyForReviewAt !== null) starts.push({
		at: new Date(readyForReviewAt),
		because: "ready for review"
	});
	if (judged.length > 0) starts.push({
		at: firstJudged(judged, category) ?? readAt,
		because: "first judged so"
	});
	return starts.reduce((latest, each) => each.at > latest.at ? each : latest);
}
function firstJudged(judged, category) {
	const inOrder = [...judged].sort((one, other) => Date.parse(one.at) - Date.parse(other.at) || rank(one.category) - rank(other.category));
	const first = inOrder[inOrder.findLastIndex((each) => rank(each.category) < rank(category)) + 1];
	return first === void 0 ? void 0 : new Date(first.at);
}
const rising = classify_category.L;
const rank = (category) => rising.indexOf(category.toLowerCase());
const placeholders = {
	"{number}": "\\d{1,12}(?!\\w)",
	"{KEY}": "[A-Z][A-Z0-9_]{1,19}",
	"{owner}": "[A-Za-z0-9-]{1,39}",
	"{repository}": "[A-Za-z0-9._-]{1,100}"
};
const linkedIssue = (0, src_rule.Km)({
	id: "linked-issue",
	title: "The change is linked to an issue",
	clauses: ["4.2"],
	controls: ["CC8.1", "CC8.5"],
	needs: ["title", "body"],
	refines: ["linkedIssues"],
	liftedBy: [
		"emergency",
		"rollback",
		"bot",
		"install"
	],
	level: "warning",
	options: (z) => z.strictObject({ patterns: z.array(z.string().min(1).max(200)).default([
		"#{number}",
		"GH-{number}",
		"{owner}/{repository}#{number}",
		"https://github.com/{owner}/{repository}/issues/{number}"
	]).describe("References that count, e.g. `{KEY}-{number}` for Jira or `https://linear.app/acme/issue/{KEY}-{number}`. {number}, {KEY}, {owner} and {repository} stand for what they name; all else is literal") }),
	check(change, options, { body }) {
		const linked = change.linkedIssues ?? [];
		if (linked.length > 0) return (0, src_rule.IX)(`Linked to ${linked.slice(0, 3).join(", ")}`, { evidence: { issues: linked } });
		const texts = [
			change.title,
			body.lead,
			...body.sections.map((section) => section.content)
		];
		for (const pattern of options.patterns) {
			const expression = compile(pattern);
			for (const text of texts) {
				const found = expression.exec(text)?.[0];
				if (found !== void 0) return (0, src_rule.IX)(`Refers to ${found}`, { evidence: { reference: found } });
			}
		}
		if (change.linkedIssues === null) throw new src_rule.vo("The issues that GitHub has linked could not be read", "Grant the token \"issues: read\", or name the issue in the description (“Closes #123”)");
		return (0, src_rule.fJ)({
			message: "No issue or ticket is linked",
			remedy: "Link the issue this change belongs to (“Closes #123”), if there is one",
			actor: "author"
		});
	}
});
function compile(pattern) {
	const source = pattern.split(/(\{[A-Za-z]+\})/).map((part) => placeholders[part] ?? part.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")).join("");
	return new RegExp(`(?<![\\w/&])${source}`, "u");
}
var classify_migrations = __webpack_require__(6393);
const rollbackPlanHeadings = [
	"Rollback plan",
	"Rollback",
	"Rollback procedure",
	"Rollback strategy",
	"Rollback steps",
	"How to roll back",
	"How to revert",
	"Revert plan",
	"Backout plan"
];
const rollbackPlan = (0, src_rule.Km)({
	id: "rollback-plan",
	title: "A significant change says how to undo it",
	clauses: ["4.2", "5.2"],
	controls: ["CC8.1"],
	needs: ["body", "files"],
	liftedBy: [
		"emergency",
		"rollback",
		"bot",
		"install"
	],
	options: (z) => z.strictObject({
		headings: namesOption(z, rollbackPlanHeadings, "Headings of the section"),
		minimumWords: z.int().min(1).default(2).describe("Fewest words of a plan"),
		categories: categoriesOption(z, ["major"], "Categories in which a plan is required; elsewhere it is advised"),
		sensitive: z.boolean().default(true).describe("Whether a change of a sensitive area needs a plan as well")
	}),
	check(_change, options, { body, classification }) {
		const [heading] = options.headings;
		const section = (0, find.rv)(body, options.headings);
		const plan = section !== void 0 && !(0, find.wK)(section.content) ? section.content : "";
		const count = (0, words.r)(plan);
		if (count >= options.minimumWords) return (0, src_rule.IX)("The way back is described", { evidence: { words: count } });
		const sensitive = options.sensitive && classification.areas.length > 0;
		const because = options.categories.includes(classification.category) ? `${classify_category.Y[classification.category]} changes need one` : `the change is sensitive (${classification.areas.map((area) => area.title).join(", ")})`;
		if (!options.categories.includes(classification.category) && !sensitive) return (0, src_rule.hH)("No rollback plan; advised for this change, not required");
		const where = section?.heading ?? heading;
		return (0, src_rule.fJ)({
			message: `${section === void 0 ? `There is no ${heading} section` : count > 0 ? `${where} is too short to be followed` : `${where} is empty`}; ${because}`,
			remedy: `Say under “## ${where}” how to revert this change, step by step`,
			actor: "author"
		});
	}
});
const mostNamed = 3;
const migrationWayBack = (0, src_rule.Km)({
	id: "migration-way-back",
	title: "A migration can be undone",
	clauses: ["5.2"],
	controls: ["CC8.1", "CC8.4"],
	needs: ["body", "files"],
	liftedBy: [
		"emergency",
		"rollback",
		"bot",
		"install"
	],
	level: "warning",
	options: (z) => z.strictObject({ headings: namesOption(z, rollbackPlanHeadings, "Headings of the rollback plan") }),
	check({ files }, { headings }, { body }) {
		const migrations = (0, classify_migrations.T)(files);
		if (migrations.length === 0) return (0, src_rule.hH)("No migration is added or changed");
		const lacking = migrations.filter(({ wayBack }) => wayBack === "lacks");
		const evidence = { migrations: migrations.map(({ path, wayBack, why }) => ({
			path,
			wayBack,
			why
		})) };
		const open = migrations.filter(({ wayBack }) => wayBack === "unknown");
		if (lacking.length + open.length === 0) return (0, src_rule.IX)(`The way back of ${counted(migrations)} is there`, { evidence });
		if (speaksOfData(planIn(body, headings))) return (0, src_rule.IX)("The rollback plan says what to do with the data", { evidence });
		if (lacking.length === 0) throw new src_rule.vo(`Whether there is a way back cannot be told: ${migration_way_back_named(open)}`, instead);
		return (0, src_rule.fJ)({
			message: `No way back: ${migration_way_back_named(lacking)}`,
			remedy: `Add the script or method that undoes it, or ${instead.toLowerCase()}`,
			actor: "author",
			evidence
		});
	}
});
const instead = "Say in the rollback plan what to do with the data";
function planIn(body, headings) {
	const content = (0, find.rv)(body, headings)?.content ?? "";
	return (0, find.wK)(content) ? "" : content;
}
const speaksOfData = (plan) => /\b(?:data|databases?|db|migrat\w{0,12}|schema|sql|tables?|columns?|index(?:es)?|rows?|restor\w{0,8}|backups?|snapshots?|dump|down|drop)\b/i.test(plan);
function migration_way_back_named(migrations) {
	const shown = migrations.slice(0, mostNamed).map(({ path, why }) => `${path} (${why})`);
	const more = migrations.length - shown.length;
	return `${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
const counted = (migrations) => migrations.length === 1 ? "the migration" : `${migrations.length} migrations`;
const reviewThreads = (0, src_rule.Km)({
	id: "review-threads",
	title: "Every review thread is resolved",
	clauses: ["4.3"],
	controls: ["CC8.2"],
	needs: ["threads"],
	options: (z) => z.strictObject({}),
	check(change) {
		const { threads } = change;
		const open = threads.filter((thread) => !thread.resolved);
		const evidence = {
			unresolved: open.length,
			of: threads.length,
			urls: open.flatMap((thread) => thread.url ?? []).slice(0, 20)
		};
		if (open.length === 0) return (0, src_rule.IX)(settled(threads.length), { evidence });
		const places = [...new Set(open.flatMap((thread) => thread.path ?? []))];
		return (0, src_rule.fJ)({
			message: `${open.length === 1 ? "1 review thread is" : `${open.length} review threads are`} not resolved${places.length === 0 ? "" : `, in ${listed(places, "and", 3)}`}`,
			remedy: open.length === 1 ? "Answer the thread and resolve it" : "Answer each thread and resolve it",
			actor: "author",
			evidence
		});
	}
});
function settled(threads) {
	if (threads === 0) return "There are no review threads";
	return threads === 1 ? "The only review thread is resolved" : `All ${threads} review threads are resolved`;
}
var rollback = __webpack_require__(9502);
const rollback_rollback = (0, src_rule.Km)({
	id: "rollback",
	title: "A rollback exactly undoes a recent change",
	clauses: ["5.1", "5.2"],
	controls: ["CC8.1", "CC8.4"],
	needs: ["files"],
	refines: ["reverts"],
	level: "warning",
	options: (z) => z.strictObject({}),
	check(change, _options, { at, calendar, classification, lane, policy }) {
		const { reverts } = change;
		if (reverts === null || reverts === void 0) return (0, src_rule.hH)("It undoes no earlier change");
		if (lane !== "ordinary" && lane !== "rollback") return (0, src_rule.hH)(`It undoes an earlier change, but is judged in the lane “${lane}”`);
		const asked = {
			at,
			classification,
			policy
		};
		const why = (0, rollback.S1)(reverts, asked);
		if (why !== null) return (0, src_rule.fJ)({
			...why,
			actor: "author",
			evidence: { ...reverts }
		});
		const ends = (0, rollback.ht)(reverts.mergedAt, policy);
		const merged = (0, format.r4)(new Date(reverts.mergedAt), calendar.timezone, at);
		return (0, src_rule.IX)(`Exactly undoes ${reverts.number > 0 ? `#${reverts.number}, merged ${merged}` : (0, rollback.xN)(reverts, asked)}; counts as a rollback until ${(0, format.r4)(ends, calendar.timezone, at)}`, {
			until: ends,
			evidence: { ...reverts }
		});
	}
});
const sections = (0, src_rule.Km)({
	id: "sections",
	title: "The sections that the company asks for are filled in",
	clauses: ["4.2"],
	controls: ["CC8.1", "CC8.5"],
	needs: ["body", "files"],
	liftedBy: [
		"emergency",
		"rollback",
		"bot",
		"install"
	],
	options: (z) => z.strictObject({ required: z.array(z.strictObject({
		heading: z.string().min(1).describe("The heading, without #"),
		aliases: z.array(z.string().min(1)).default([]).describe("Other headings that count"),
		categories: categoriesOption(z, [
			"standard",
			"normal",
			"major"
		], "Asked of changes of these categories"),
		areas: z.array(z.string().min(1)).default([]).describe("Asked only of changes of these sensitive areas; none named: of all"),
		expect: z.enum([
			"content",
			"any",
			"all",
			"exactly-one"
		]).default("content").describe("Text, or boxes: any, all or exactly one of them ticked"),
		remedy: z.string().min(1).optional().describe("What to tell the author, as one imperative sentence")
	})).default([]).describe("Further sections, each with what it must hold") }),
	check(_change, options, { body, classification }) {
		const touched = new Set(classification.areas.map((area) => area.area));
		const asked = options.required.filter(({ categories, areas }) => categories.includes(classification.category) && (areas.length === 0 || areas.some((area) => touched.has(area))));
		if (asked.length === 0) return (0, src_rule.hH)("No further sections are asked of this change");
		return asked.map(({ heading, aliases, expect, remedy }) => {
			const section = (0, find.rv)(body, [heading, ...aliases]);
			const lack = sections_lacking(section, expect, heading);
			if (lack === null) return (0, src_rule.IX)(`${section?.heading ?? heading} is filled in`, { evidence: { expect } });
			return (0, src_rule.fJ)({
				message: lack.message,
				remedy: remedy ?? lack.advice,
				actor: "author"
			});
		});
	}
});
function sections_lacking(section, expect, heading) {
	if (section === void 0) return {
		message: `There is no ${heading} section`,
		advice: `Add “## ${heading}” and fill it in`
	};
	const where = section.heading;
	const boxes = section.tasks.length;
	const ticked = (0, find.jv)(section).length;
	if (expect === "content") return (0, find.wK)(section.content) ? {
		message: `${where} is empty`,
		advice: `Fill in “## ${where}”`
	} : null;
	if (boxes === 0) {
		const advice = `Put the boxes of the template back under “## ${where}” and tick what applies`;
		return {
			message: `${where} has no boxes`,
			advice
		};
	}
	return {
		any: ticked === 0 && {
			message: `No box is ticked under ${where}`,
			advice: `Tick what applies under “## ${where}”`
		},
		all: ticked < boxes && {
			message: `${ticked} of ${boxes} boxes are ticked under ${where}`,
			advice: `Tick every box under “## ${where}” once it is true`
		},
		"exactly-one": ticked !== 1 && {
			message: `${ticked} boxes are ticked under ${where}; exactly one may be`,
			advice: `Tick exactly one box under “## ${where}”`
		}
	}[expect] || null;
}
const securityConsiderations = (0, src_rule.Km)({
	id: "security-considerations",
	title: "Security is considered",
	clauses: ["4.2", "4.3"],
	controls: ["CC8.1", "CC8.2"],
	needs: ["body", "files"],
	liftedBy: [
		"emergency",
		"rollback",
		"bot",
		"install"
	],
	options: (z) => z.strictObject({
		headings: namesOption(z, [
			"Security considerations",
			"Security",
			"Security impact",
			"Security review"
		], "Headings of the section"),
		noImpact: namesOption(z, [
			"No security impact",
			"No impact",
			"None"
		], "Boxes that deny any impact"),
		reviewRequested: namesOption(z, [
			"Security review requested",
			"Security review required",
			"Security review needed"
		], "Boxes that ask for a security review"),
		secrets: namesOption(z, [
			"Credentials/secrets involved",
			"Credentials involved",
			"Secrets involved"
		], "Boxes that say that secrets are touched"),
		categories: categoriesOption(z, ["normal", "major"], "Categories in which a box must be ticked; sensitive changes always need one")
	}),
	check(_change, options, { body, classification }) {
		const section = (0, find.rv)(body, options.headings);
		const ticked = (0, find.jv)(section);
		const areas = classification.areas.map((area) => area.title);
		const sensitive = areas.length > 0 ? `the change is sensitive (${areas.join(", ")})` : null;
		if (ticked.length === 0 && sensitive === null && !options.categories.includes(classification.category)) return (0, src_rule.hH)(`Not asked of a ${classify_category.Y[classification.category]} change`);
		const evidence = {
			ticked: ticked.map((task) => task.text),
			areas: classification.areas.map((area) => area.area)
		};
		const problem = ticked.length === 0 ? nothingTicked(section?.heading, sensitive, options) : wronglyTicked(ticked, section?.heading ?? "", sensitive, options);
		if (problem !== null) return (0, src_rule.fJ)({
			...problem,
			actor: "author",
			evidence
		});
		return (0, src_rule.IX)(`Ticked: ${evidence.ticked.join(", ")}`, { evidence });
	}
});
function nothingTicked(found, sensitive, options) {
	const heading = options.headings[0] ?? "";
	const box = sensitive === null ? "what applies" : `“${options.reviewRequested[0]}”`;
	const also = sensitive === null ? "" : `, and ${sensitive}`;
	return found === void 0 ? {
		message: `There is no ${heading} section${also}`,
		remedy: `Add “## ${heading}” with the boxes of the template and tick ${box}`
	} : {
		message: `No box is ticked under ${found}${also}`,
		remedy: `Under “${found}”, tick ${box}`
	};
}
function wronglyTicked(ticked, where, sensitive, options) {
	const ticks = (names) => (0, find.Uz)(ticked, names).length > 0;
	const [denied, requested, secrets] = [
		ticks(options.noImpact),
		ticks(options.reviewRequested),
		ticks(options.secrets)
	];
	const [noImpact, review] = [options.noImpact[0], options.reviewRequested[0]];
	if (denied && (requested || secrets)) return {
		message: `${where} contradicts itself: “${noImpact}” is ticked beside another box`,
		remedy: `Untick “${noImpact}”, or the others`
	};
	if (requested || sensitive === null && !secrets) return null;
	return {
		message: `“${review}” is not ticked, but ${sensitive ?? "credentials or secrets are involved"}`,
		remedy: `Tick “${review}” under “${where}”${denied ? ` and untick “${noImpact}”` : ""}`
	};
}
const securityReview = (0, src_rule.Km)({
	id: "security-review",
	title: "A sensitive change gets a second look",
	clauses: ["4.3"],
	controls: ["CC8.1", "CC8.2"],
	needs: [
		"files",
		"commits",
		"reviews"
	],
	refines: [
		"pushes",
		"teams",
		"reviewRequests"
	],
	liftedBy: [
		"emergency",
		"rollback",
		"install"
	],
	options: (z) => z.strictObject({}),
	seats: (_options, { classification, policy }) => {
		const people = policy.people.security.length > 0 ? policy.people.security : null;
		return classification.areas.length > 0 ? [{
			role: people === null ? "second review" : "security review",
			people
		}] : [];
	},
	check(_change, _options, { classification, panel, policy }) {
		if (classification.areas.length === 0) return (0, src_rule.hH)("No sensitive area is touched");
		const people = policy.people.security.length > 0 ? policy.people.security : null;
		return judgeSeats(panel, {
			rule: "security-review",
			what: people === null ? "second, independent review" : "security review",
			people,
			key: "people.security"
		});
	}
});
var identity = __webpack_require__(6610);
function agentOfSomebody({ opener, writers }, { agents, automatic }) {
	if (opener === null) return null;
	const isAgent = (login) => (0, identity.V3)(login) || (0, people_login.JW)(login, agents);
	if (!opener.bot && !isAgent(opener.login)) return null;
	if ((0, people_login.JW)(opener.login, automatic)) return null;
	if (opener.startedBy !== null && !isAgent(opener.startedBy)) return null;
	return writers.some((together) => together.some((each) => each.kind === "account" && isAgent(each.login)) && together.some((each) => each.kind === "address" || each.kind === "account" && !isAgent(each.login))) ? null : opener.login;
}
const what = "further independent review";
const separationOfDuties = (0, src_rule.Km)({
	id: "separation-of-duties",
	title: "Nobody approves their own change",
	clauses: ["7.1"],
	controls: ["CC8.1"],
	needs: ["commits", "reviews"],
	refines: [
		"pushes",
		"teams",
		"reviewRequests"
	],
	liftedBy: ["emergency", "rollback"],
	options: (z) => {
		const logins = z.array(z.string().min(1)).default([]);
		return z.strictObject({
			agents: logins.describe("Logins of coding agents, beside every bot that `bots` and `automatic` do not name. A pull request that an agent opened needs one approval more where nothing tells who started it: neither GitHub, nor a person named as author of the agent’s commits"),
			automatic: logins.describe("Logins of bots that act for nobody, such as a release bot: their pull requests need no further approval")
		});
	},
	seats: (options, { contributors, policy }) => unknownPersons(contributors, {
		...options,
		bots: policy.bots
	}).map(() => ({
		role: what,
		people: null,
		further: true
	})),
	check(change, options, { panel, policy }) {
		if (change.author === null) throw new src_rule.vo("The account that opened this pull request was deleted, so its approval cannot be told apart from others", "Open the pull request again from an account that exists");
		if (change.pushes === null && panel.relies) throw new src_rule.vo("Who pushed to the branch could not be read, and may be among those who approved", "Give the gate’s token “contents: read”, then run it again");
		const { contributors } = panel;
		const reasons = unknownPersons(contributors, {
			...options,
			bots: policy.bots
		});
		const evidence = {
			contributors: [...contributors.because].map(([login, why]) => ({
				login,
				why
			})),
			unresolved: contributors.unresolved
		};
		const because = [...new Set(reasons)].join(", and ");
		if (panel.seatsOf("separation-of-duties").length === 0) return (0, src_rule.IX)(reasons.length === 0 ? ownApprovals(panel) : `No approval is asked for, though ${because}`, { evidence });
		const verdict = judgeSeats(panel, {
			rule: "separation-of-duties",
			what,
			people: null,
			because
		});
		return withWayOut({
			...verdict,
			evidence: {
				...verdict.evidence,
				...evidence
			}
		}, contributors.unresolved);
	}
});
function unknownPersons(contributors, { agents, automatic, bots }) {
	const agent = agentOfSomebody(contributors, {
		agents,
		automatic: [...automatic, ...bots]
	});
	const { unresolved } = contributors;
	return [...unresolved.map(() => `GitHub knows no account for ${listed(unresolved)}`), ...agent === null ? [] : [`nothing tells who started ${agent}`]];
}
function ownApprovals({ contributors, standings }) {
	const own = standings.filter(({ login, state }) => state === "APPROVED" && contributors.because.has(login.toLowerCase()));
	if (own.length > 0) return `An approval of one's own change does not count: ${clausesOn(own)}`;
	return `No approval is by ${listed([...contributors.because.keys()], "or")}, who had a hand in it`;
}
function withWayOut(verdict, addresses) {
	if (verdict.outcome !== "fail" && verdict.outcome !== "wait" || addresses.length === 0) return verdict;
	return {
		...verdict,
		remedy: `${verdict.remedy}, or let the author of ${listed(addresses, "or")} add that address to their GitHub account`
	};
}
const kinds = [
	"unit",
	"integration",
	"staging"
];
const testing = (0, src_rule.Km)({
	id: "testing",
	title: "The change is tested as its category asks",
	clauses: [
		"4.2",
		"4.4",
		"6.1"
	],
	controls: ["CC8.3"],
	needs: ["body", "files"],
	refines: ["checks"],
	liftedBy: [
		"emergency",
		"rollback",
		"bot",
		"install"
	],
	options: (z) => {
		const need = z.enum([
			"no",
			"recommended",
			"automated",
			"required"
		]);
		const row = (unit, integration, staging) => z.strictObject({
			unit: need.default(unit),
			integration: need.default(integration),
			staging: need.default(staging)
		}).prefault({});
		const evidence = (title, boxes, checks) => z.strictObject({
			title: z.string().min(1).default(title).describe("What to call it in messages"),
			boxes: z.array(z.string().min(1)).default(boxes).describe("Boxes that prove it"),
			checks: z.array(z.string().min(1)).default(checks).describe("Globs of check names that prove it when they succeed")
		}).prefault({});
		return z.strictObject({
			headings: namesOption(z, [
				"Testing",
				"Tests",
				"Test plan",
				"How has this been tested",
				"How was this tested",
				"How to test",
				"Test evidence",
				"Verification",
				"QA",
				"Testing instructions"
			], "Headings of the section"),
			required: z.strictObject({
				standard: row("automated", "automated", "no"),
				normal: row("automated", "automated", "recommended"),
				major: row("required", "required", "required")
			}).prefault({}).describe("The matrix of 4.4. `required`: a ticked box or a successful check of that name; `automated`: the green checks of the rule ci-checks; `recommended`: said, not asked"),
			evidence: z.strictObject({
				unit: evidence("Unit tests", [
					"Unit tests pass",
					"Unit tests",
					"Unit tests added",
					"All unit tests pass",
					"Unit tests passing"
				], [
					"unit",
					"unit-*",
					"unit *",
					"*unit-test*",
					"*unit test*"
				]),
				integration: evidence("Integration tests", [
					"Integration tests pass",
					"Integration tests",
					"Integration tests passing",
					"End-to-end tests pass",
					"E2E tests pass"
				], [
					"integration",
					"integration-*",
					"integration *",
					"*integration-test*",
					"*integration test*",
					"e2e*",
					"*end-to-end*"
				]),
				staging: evidence("Staging", [
					"Tested in staging",
					"Tested on staging",
					"Staging validation",
					"Validated in staging",
					"Verified in staging"
				], [
					"staging",
					"staging-*",
					"staging *"
				])
			}).prefault({}).describe("What proves each kind of test"),
			categories: categoriesOption(z, ["normal", "major"], "Categories whose pull requests show test evidence or instructions (4.2)")
		});
	},
	check(change, options, { body, classification }) {
		const { category } = classification;
		const [heading] = options.headings;
		const section = (0, find.rv)(body, options.headings);
		const where = section?.heading ?? heading;
		const ticked = (0, find.jv)(section);
		const row = options.required[category];
		const verdicts = [];
		const checks = (0, latest_checks.r6)(change.checks ?? []);
		const shows = (kind) => proof(kind, ticked, checks, options.evidence);
		const proofs = {
			unit: shows("unit"),
			integration: shows("integration"),
			staging: shows("staging")
		};
		for (const kind of kinds) {
			if (row[kind] !== "required" || proofs[kind] !== null) continue;
			const [box] = options.evidence[kind].boxes;
			verdicts.push((0, src_rule.fJ)({
				message: `${options.evidence[kind].title}: required for a ${classify_category.Y[category]} change, but neither ticked nor proven by a check`,
				remedy: box === void 0 ? `Let a check named like “${options.evidence[kind].checks[0] ?? kind}” succeed` : `Tick “${box}” under “## ${where}” once it is true`,
				actor: "author"
			}));
		}
		if (verdicts.length > 0) return verdicts;
		const shown = Object.values(proofs).filter((each) => each !== null);
		const described = section !== void 0 && !(0, find.wK)(section.content);
		const advice = kinds.filter((kind) => row[kind] === "recommended" && proofs[kind] === null).map((kind) => options.evidence[kind].title);
		const evidence = {
			category,
			proofs,
			ticked: ticked.map((task) => task.text)
		};
		const advised = advice.length > 0 ? ` (${advice.join(", ")}: recommended, not shown)` : "";
		if (shown.length > 0 || described) return (0, src_rule.IX)(`${shown.length > 0 ? `Shown: ${shown.join(", ")}` : `${where} says how it is tested`}${advised}`, { evidence });
		if (!options.categories.includes(category)) return (0, src_rule.hH)(`Not asked of a ${classify_category.Y[category]} change beyond its green checks`);
		return (0, src_rule.fJ)({
			message: section === void 0 ? `There is no ${heading} section` : `${where} shows neither evidence nor instructions`,
			remedy: `Tick under “## ${where}” what has been tested, or say how to test this change`,
			actor: "author",
			evidence
		});
	}
});
function proof(kind, ticked, checks, evidence) {
	const box = (0, find.Uz)(ticked, evidence[kind].boxes)[0];
	if (box !== void 0) return `“${box.text}” is ticked`;
	const named = (0, name_globs.B)(evidence[kind].checks);
	const check = checks.find((each) => each.conclusion === "success" && !each.own && named(each.name) !== null);
	return check === void 0 ? null : `check “${check.name}” succeeded`;
}
const prefixes = [
	/^[a-z]+(?:\([^()]*\))?!?:\s*/i,
	/^\[[^[\]]*\]\s*/,
	/^\(?[A-Z][A-Z0-9]+-\d+\)?[\s:—–-]*/,
	/^#\d+[\s:—–-]*/
];
const unfinished = /^(?:wip\b|fixup!|squash!|amend!|draft\b\s*:|dnm\b|(?:do not|don['’]?t) merge(?: yet)?\s?(?:$|[:!.—–]|- ))/i;
const mark = "[[(]\\s?(?:wip|do not merge|don['’]?t merge|dnm|work in progress)\\s?[\\])]";
const unfinishedMark = new RegExp(`^${mark}|${mark}$`, "i");
const number = /^v?\d+$/;
const title = (0, src_rule.Km)({
	id: "title",
	title: "The title says what changes",
	clauses: ["4.2"],
	controls: ["CC8.5"],
	needs: ["title"],
	options: (z) => z.strictObject({
		minimumWords: z.int().min(1).default(2).describe("Fewest words, not counting a prefix such as `fix:` or a ticket"),
		vague: z.array(z.string().min(1)).default([
			...[
				"a",
				"an",
				"and",
				"the",
				"some",
				"more",
				"few",
				"for",
				"in",
				"of",
				"to",
				"this",
				"my",
				"it",
				"another"
			],
			...[
				"fix",
				"fixes",
				"fixed",
				"fixing",
				"bug",
				"bugs",
				"bugfix",
				"bugfixes",
				"hotfix",
				"patch",
				"issue",
				"issues"
			],
			...[
				"change",
				"changes",
				"changed",
				"update",
				"updates",
				"updated",
				"updating",
				"edit",
				"edits",
				"tweak",
				"tweaks"
			],
			...[
				"minor",
				"small",
				"quick",
				"misc",
				"various",
				"stuff",
				"things",
				"thing",
				"code",
				"work",
				"done",
				"final"
			],
			...[
				"new",
				"feature",
				"features",
				"improvement",
				"improvements",
				"cleanup",
				"temp",
				"tmp",
				"asdf",
				"foo",
				"pr"
			],
			...[
				"merge",
				"into",
				"main",
				"master",
				"develop",
				"from"
			],
			...[
				"pull",
				"request",
				"commit",
				"branch",
				"file",
				"files",
				"review",
				"comments",
				"address",
				"feedback"
			]
		]).describe("Words that say nothing by themselves: a title made of these alone is not clear")
	}),
	check(change, options) {
		const written = change.title.trim();
		const remedy = "Rename the pull request so that the title says what changes, e.g. “Retry failed webhook deliveries”";
		const unclear = (message) => (0, src_rule.fJ)({
			message,
			remedy,
			actor: "author"
		});
		if (written === "") return unclear("The title is empty");
		if (isUnfinished(written)) return unclear(`The title marks this as unfinished: “${written}”`);
		const described = withoutPrefixes(written);
		if ((0, words.r)(described) < options.minimumWords) return unclear(`The title is too short to describe a change: “${written}”`);
		const vague = new Set(options.vague);
		if ((0, words.a)(described).every((word) => vague.has(word) || number.test(word))) return unclear(`The title could stand over any change: “${written}”`);
		return (0, src_rule.IX)("The title describes the change", { evidence: { title: written } });
	}
});
function isUnfinished(written) {
	let rest = written.replace(/\s+/g, " ");
	for (let stripped = 0; stripped < 4; stripped++) {
		if (unfinished.test(rest) || unfinishedMark.test(rest)) return true;
		const left = prefixes.reduce((text, prefix) => text === rest ? text.replace(prefix, "") : text, rest);
		if (left === rest) return false;
		rest = left;
	}
	return false;
}
function withoutPrefixes(written) {
	let rest = written;
	for (const prefix of prefixes) rest = rest.replace(prefix, "");
	return rest;
}
var declared = __webpack_require__(701);
const rules = [
	title,
	description,
	linkedIssue,
	(0, src_rule.Km)({
		id: "type-of-change",
		title: "The type of change is ticked, and true",
		clauses: ["4.2", "3.1"],
		controls: ["CC8.1", "CC8.5"],
		needs: ["body", "files"],
		liftedBy: [
			"emergency",
			"rollback",
			"bot",
			"install"
		],
		options: (z) => z.strictObject({
			headings: namesOption(z, [...declared.ny], "Headings of the section"),
			documentation: z.array(z.string().min(1)).default([
				"Documentation",
				"Docs",
				"Documentation update",
				"Documentation only",
				"Documentation change"
			]).describe("Boxes that say that only documentation changes"),
			categories: categoriesOption(z, ["normal", "major"], "Categories in which a box must be ticked")
		}),
		check(_change, options, { body, classification }) {
			const [heading] = options.headings;
			const section = (0, find.rv)(body, options.headings);
			const ticked = (0, find.jv)(section);
			const required = options.categories.includes(classification.category);
			if (ticked.length === 0) {
				if (!required) return (0, src_rule.hH)(`Not asked of a ${classify_category.Y[classification.category]} change`);
				return (0, src_rule.fJ)({
					message: section === void 0 ? `There is no ${heading} section` : `No box is ticked under ${section.heading}`,
					remedy: section === void 0 ? `Add “## ${heading}” with the boxes of the template and tick what applies` : `Tick what applies under “${section.heading}”`,
					actor: "author"
				});
			}
			const said = ticked.map((task) => task.text);
			if ((0, find.Uz)(ticked, options.documentation).length === ticked.length && !classification.documentationOnly) return (0, src_rule.fJ)({
				message: `Only “${said.join("”, “")}” is ticked, but files other than documentation change`,
				remedy: `Tick what the change really is under “${section?.heading ?? heading}”, or take the other files out`,
				actor: "author",
				evidence: { ticked: said }
			});
			return (0, src_rule.IX)(`Ticked: ${said.join(", ")}`, { evidence: { ticked: said } });
		}
	}),
	testing,
	securityConsiderations,
	rollbackPlan,
	migrationWayBack,
	sections,
	approvals,
	executiveApproval,
	securityReview,
	separationOfDuties,
	changesRequested,
	reviewThreads,
	ciChecks,
	gateIntegrity,
	emergency_emergency,
	rollback_rollback,
	leadTime,
	deploymentWindow
];
}),
9185: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	a: () => words,
	r: () => countWords
});
var _ascii_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2915);
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
const word = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}]+)*/gu;
const wordInAscii = (0, _ascii_js__WEBPACK_IMPORTED_MODULE_0__.F)(word);
function words(text) {
	return text.toLowerCase().match((0, _ascii_js__WEBPACK_IMPORTED_MODULE_0__.E)(text) ? wordInAscii : word) ?? [];
}
function countWords(text) {
	if ((0, _ascii_js__WEBPACK_IMPORTED_MODULE_0__.E)(text)) return words(text).length;
	const characters = text.match(unspaced)?.length ?? 0;
	return words(text.replace(unspaced, " ")).length + Math.ceil(characters / 2);
}
}),
1104: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { d: () => createCalendar });
var days = __webpack_require__(1076);
var calendar_freezes = __webpack_require__(1931);
var holidays = __webpack_require__(7690);
var hours = __webpack_require__(3344);
var calendar_zone = __webpack_require__(6694);
const horizon = 366 * days.d_;
const earliest = Date.UTC(1e3, 0, 1);
const latest = Date.UTC(9e3, 0, 1);
function createCalendar(policy, options = {}) {
	const zone = (0, calendar_zone.kE)(policy.calendar.timezone);
	const frozen = options.freeze?.trim() ?? "";
	const freezes = (0, calendar_freezes.Ds)(policy.freezes, zone);
	const endsOfFreezes = freezes.flatMap(({ from, to }) => [from, to]);
	const week = (0, hours.dU)(policy.calendar.hours);
	const cutoff = (0, hours.a4)(policy.calendar.fridayCutoff);
	const holidayOn = (0, holidays.X)(policy.calendar.holidays);
	const turns = new Map();
	function closureAt(instant, offset) {
		const local = instant + offset;
		const day = Math.floor(local / days.d_);
		const time = local - day * days.d_;
		const weekday = (0, days.Up)(day);
		const hours = week[weekday];
		if (!hours) return {
			reason: "weekend",
			name: closedWeekdays[weekday] ?? null
		};
		const holiday = holidayOn(day);
		if (holiday !== null) return {
			reason: "holiday",
			name: holiday
		};
		if (time < hours.start) return {
			reason: "before-hours",
			name: null
		};
		if (weekday === days.QA && cutoff !== null && time >= cutoff) return {
			reason: "friday-cutoff",
			name: null
		};
		if (time >= hours.end) return {
			reason: "after-hours",
			name: null
		};
		return frozenAt(instant);
	}
	function frozenAt(instant) {
		if (frozen !== "") return {
			reason: "freeze",
			name: frozen
		};
		const freeze = freezes.find(({ from, to }) => from <= instant && instant < to);
		return freeze === void 0 ? null : {
			reason: "freeze",
			name: freeze.reason
		};
	}
	function timesOf(day) {
		const weekday = (0, days.Up)(day);
		const hours = week[weekday];
		return [
			0,
			...hours ? [hours.start, hours.end] : [],
			...weekday === days.QA && cutoff !== null ? [cutoff] : []
		];
	}
	function turnsOf(utcDay) {
		const known = turns.get(utcDay);
		if (known !== void 0) return known;
		const found = zone.spansOf(utcDay).flatMap(({ start, end, offset }) => {
			return [start, ...[...daysBetween(start + offset, end + offset).flatMap((day) => timesOf(day).map((time) => day * days.d_ + time - offset)), ...endsOfFreezes].filter((instant) => start < instant && instant < end).sort((one, other) => one - other)].map((at) => ({
				at,
				open: closureAt(at, offset) === null
			}));
		});
		turns.set(utcDay, found);
		return found;
	}
	function changeAfter(instant, open) {
		const end = instant + horizon;
		for (let day = Math.floor(instant / days.d_); day * days.d_ <= end; day += 1) {
			const change = turnsOf(day).find((turn) => turn.at > instant && turn.open !== open);
			if (change !== void 0) return change.at <= end ? change.at : null;
		}
		return null;
	}
	function beginOf(instant, open) {
		const end = instant - horizon;
		let begin = instant;
		for (let day = Math.floor(instant / days.d_); (day + 1) * days.d_ >= end; day -= 1) for (const turn of turnsOf(day).toReversed()) {
			if (turn.at > instant) continue;
			if (turn.open !== open) return begin >= end ? begin : null;
			begin = turn.at;
		}
		return null;
	}
	const neverOpens = week.every((hours) => hours === null);
	return {
		timezone: zone.timezone,
		stateAt(at) {
			const instant = at.getTime();
			if (!(instant >= earliest && instant < latest)) throw new RangeError("expected an instant of the years 1000 to 8999");
			const closure = closureAt(instant, zone.offsetAt(instant));
			const open = closure === null;
			const endless = neverOpens || frozen !== "";
			const change = endless ? null : dateOrNull(changeAfter(instant, open));
			return {
				at: new Date(instant),
				open,
				reason: closure?.reason ?? null,
				name: closure?.name ?? null,
				since: endless ? null : dateOrNull(beginOf(instant, open)),
				nextOpen: open ? new Date(instant) : change,
				nextChange: change,
				...frozen === "" ? {} : { frozen }
			};
		}
	};
}
function daysBetween(start, end) {
	const first = Math.floor(start / days.d_);
	return Array.from({ length: Math.ceil(end / days.d_) - first }, (_, index) => first + index);
}
function dateOrNull(instant) {
	return instant === null ? null : new Date(instant);
}
const closedWeekdays = [
	"Sunday",
	"Monday",
	"Tuesday",
	"Wednesday",
	"Thursday",
	"Friday",
	"Saturday"
].map((weekday, number) => number === days.jt || number === days.og ? null : `Closed on ${weekday}s`);
}),
2796: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	G: () => gate,
	g: () => byNames
});
var _policy_places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5171);
const gate = "gate";
function byNames(policy) {
	const known = new WeakMap();
	return (find) => {
		const shown = known.get(find) ?? byName(policy, find);
		known.set(find, shown);
		return shown;
	};
}
function byName({ areas, major, standard, tests }, find) {
	const kinds = standard.flatMap(([id, kind]) => {
		const match = matchOf(find, kind, [
			"categories",
			"standard",
			id
		], "standard");
		return match === null ? [] : [{
			kind,
			match: {
				...match,
				deploys: kind.deploys
			}
		}];
	});
	const raising = {
		areas: areas.flatMap(([id, area]) => matchOf(find, area, ["areas", id], area.category) ?? []),
		major: major.flatMap(([id, kind]) => {
			const match = matchOf(find, kind, [
				"categories",
				"major",
				id
			], "major");
			return match === null ? [] : [{
				kind,
				match
			}];
		})
	};
	const others = kinds.filter(({ kind }) => !isInert(kind));
	const ofGate = areas.some(([id, area]) => id === gate && find(area) !== null);
	const inert = kinds.find(({ kind }) => isInert(kind))?.match;
	const test = find(tests);
	const testFrom = () => (0, _policy_places_js__WEBPACK_IMPORTED_MODULE_0__.V)(tests, [
		"categories",
		"tests",
		"paths",
		tests.paths.indexOf(test ?? "")
	]);
	return {
		inert: ofGate ? null : inert !== void 0 ? {
			category: "standard",
			standard: inert
		} : test !== null ? {
			category: null,
			test,
			testFrom: testFrom()
		} : null,
		...raising,
		standard: others,
		isBlank: raising.areas.length + raising.major.length === 0 && others.every(({ kind }) => kind.only === "patch-level-updates")
	};
}
const isInert = ({ deploys, only, unless }) => !deploys && only === void 0 && unless === void 0;
function matchOf(find, kind, key, category) {
	const pattern = find(kind);
	if (pattern === null) return null;
	const from = (0, _policy_places_js__WEBPACK_IMPORTED_MODULE_0__.V)(kind, [
		...key,
		"paths",
		kind.paths.indexOf(pattern)
	]);
	return {
		id: key.at(-1) ?? "",
		title: kind.title,
		pattern,
		category,
		from
	};
}
}),
4723: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Zp: () => compileContent,
	$h: () => contentKinds,
	jM: () => setsIn
});
var append = __webpack_require__(8334);
const [plus, minus, at, backslash, carriageReturn] = [
	43,
	45,
	64,
	92,
	13
];
const header = /^@@ -\d{1,9}(?:,\d{1,9})? \+(\d{1,9})/;
class AddedLines {
	patch;
	end = -1;
	line = null;
	counted = 0;
	number = 1;
	constructor(patch) {
		this.patch = patch;
	}
	at(place) {
		if (place >= this.end) this.read(place);
		return this.line !== null && place >= this.line.from ? this.line : null;
	}
	numberOf({ from }) {
		const start = from - 1;
		for (let next = this.counted; next <= start; next = this.counted) {
			const mark = this.patch.charCodeAt(next);
			if (mark === at) this.readHeader(next);
			if (next === start) break;
			if (mark !== at && mark !== minus && mark !== backslash) this.number++;
			this.counted = this.endOf(next) + 1;
		}
		return this.number;
	}
	read(place) {
		const start = this.patch.lastIndexOf("\n", place) + 1;
		const end = this.endOf(place);
		this.end = end;
		const hasReturn = this.patch.charCodeAt(end - 1) === carriageReturn;
		this.line = this.patch.charCodeAt(start) === plus ? {
			from: start + 1,
			to: hasReturn ? end - 1 : end,
			end
		} : null;
	}
	endOf(start) {
		const found = this.patch.indexOf("\n", start);
		return found < 0 ? this.patch.length : found;
	}
	readHeader(start) {
		this.number = Number(header.exec(this.patch.slice(start, start + 80))?.[1] ?? this.number);
	}
}
const cLike = {
	line: ["//"],
	block: ["/*", "*/"],
	quotes: "\"'`"
};
const hash = {
	line: ["#"],
	quotes: "\"'`"
};
const syntaxes = [
	["js mjs cjs jsx ts mts cts tsx java kt kts scala groovy gradle go c h cc cpp hpp cs swift dart proto scss less", cLike],
	["rs", {
		...cLike,
		quotes: "\""
	}],
	["php", {
		...cLike,
		line: ["//", "#"]
	}],
	["tf tofu hcl tfvars", {
		...cLike,
		line: ["#", "//"],
		quotes: "\""
	}],
	["py", {
		...hash,
		docstrings: true
	}],
	["rb rake ex exs sh bash yml yaml toml r pl conf graphql graphqls properties env", hash],
	["sql lua hs", {
		line: ["--"],
		block: ["/*", "*/"],
		quotes: "\"'"
	}],
	["html htm xml svg", {
		line: [],
		block: ["<!--", "-->"],
		quotes: ""
	}],
	["vue svelte", {
		line: ["//"],
		block: ["<!--", "-->"],
		quotes: "\"'`"
	}],
	["css", {
		line: [],
		block: ["/*", "*/"],
		quotes: "\"'"
	}]
];
const [quoteMark, star, comments_minus, atSign, comments_backslash, blank, tab] = [
	2,
	42,
	45,
	64,
	92,
	32,
	9
];
function prepare(syntax) {
	const marks = new Uint8Array(256);
	for (const marker of [
		...syntax.line,
		syntax.block?.[0] ?? "",
		"\\"
	]) if (marker !== "") marks[marker.charCodeAt(0)] = 1;
	for (const quote of syntax.quotes) marks[quote.charCodeAt(0)] = quoteMark;
	return {
		...syntax,
		marks
	};
}
const syntaxOf = new Map(syntaxes.flatMap(([endings, syntax]) => {
	const prepared = prepare(syntax);
	return endings.split(" ").map((ending) => [ending, prepared]);
}));
const noComment = () => false;
function commentsOf(path, patch, bytes) {
	const ending = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
	const syntax = syntaxOf.get(ending);
	if (syntax === void 0) return noComment;
	if (!mayGoOn(patch, syntax)) {
		const lines = new OneLine({
			patch,
			bytes
		}, syntax);
		return (position, line) => lines.isComment(position, line);
	}
	const all = findComments({
		patch,
		bytes
	}, syntax);
	return (position) => all.holds(position);
}
function mayGoOn(patch, { block, docstrings }) {
	if (block !== void 0 && patch.includes(block[0])) return true;
	return docstrings === true && (patch.includes("\"\"\"") || patch.includes("'''"));
}
class OneLine {
	text;
	syntax;
	line = null;
	from = null;
	spans = null;
	constructor(text, syntax) {
		this.text = text;
		this.syntax = syntax;
	}
	isComment(position, line) {
		if (line !== this.line) this.read(line);
		return this.from === null ? this.spans?.holds(position) === true : position >= this.from;
	}
	read(line) {
		this.line = line;
		const { patch } = this.text;
		const begin = textStart(patch, line.from, line.end);
		const isAll = this.syntax.line.some((marker) => patch.startsWith(marker, begin));
		this.from = isAll ? begin : null;
		if (isAll) return;
		this.spans = new Spans();
		readLine(this.text, begin, line.end, false, this.syntax, this.spans);
	}
}
class Spans {
	from = [];
	to = [];
	add(from, to) {
		this.from.push(from);
		this.to.push(to);
	}
	holds(position) {
		let low = 0;
		let high = this.from.length;
		while (low < high) {
			const middle = low + high >>> 1;
			if ((this.from[middle] ?? 0) <= position) low = middle + 1;
			else high = middle;
		}
		return low > 0 && position < (this.to[low - 1] ?? 0);
	}
}
function findComments(text, syntax) {
	const { patch } = text;
	const spans = new Spans();
	let open = null;
	let afterColon = false;
	for (let start = 0; start < patch.length;) {
		const found = patch.indexOf("\n", start);
		const end = found < 0 ? patch.length : found;
		const mark = patch.charCodeAt(start);
		if (mark === atSign) {
			open = null;
			afterColon = false;
		} else if (mark !== comments_minus && mark !== comments_backslash && end > start) {
			const begin = textStart(patch, start + 1, end);
			open = open === null ? readLine(text, begin, end, afterColon, syntax, spans) : goOn(text, start + 1, end, open, syntax, spans);
			if (syntax.docstrings && begin < end) afterColon = patch.slice(begin, end).trimEnd().endsWith(":");
		}
		start = end + 1;
	}
	return spans;
}
function textStart(patch, from, end) {
	let at = from;
	while (at < end && (patch.charCodeAt(at) === blank || patch.charCodeAt(at) === tab)) at++;
	return at;
}
function goOn(text, from, end, open, syntax, spans) {
	const close = text.patch.slice(from, end).indexOf(open.close);
	const to = close < 0 ? end : from + close + open.close.length;
	open.parts.push({
		from,
		to
	});
	if (close < 0) return open;
	for (const part of open.parts) spans.add(part.from, part.to);
	return readCode(text, to, end, syntax, spans);
}
function readLine(text, begin, end, afterColon, syntax, spans) {
	const { patch } = text;
	if (patch.charCodeAt(begin) === star && syntax.block?.[0] === "/*" && (begin + 1 >= end || " /\r".includes(patch.charAt(begin + 1)))) {
		spans.add(begin, end);
		return null;
	}
	const quotes = syntax.docstrings && afterColon ? /^[rR]?("""|''')/.exec(patch.slice(begin, begin + 4)) : null;
	if (quotes === null) return readCode(text, begin, end, syntax, spans);
	const [opening, close = ""] = quotes;
	const closed = patch.slice(begin + opening.length, end).indexOf(close);
	if (closed < 0) return {
		close,
		parts: [{
			from: begin,
			to: end
		}]
	};
	spans.add(begin, begin + opening.length + closed + close.length);
	return null;
}
function readCode(text, from, end, syntax, spans) {
	const { patch } = text;
	for (let at = nextMark(text, from, end, syntax); at < end; at = nextMark(text, at + 1, end, syntax)) {
		const { block } = syntax;
		if (block !== void 0 && patch.startsWith(block[0], at)) {
			const close = patch.indexOf(block[1], at + block[0].length);
			if (close < 0 || close >= end) return {
				close: block[1],
				parts: [{
					from: at,
					to: end
				}]
			};
			spans.add(at, close + block[1].length);
			at = close + block[1].length - 1;
		} else if (startsLineComment(patch, at, from, syntax)) {
			spans.add(at, end);
			return null;
		}
	}
	return null;
}
function nextMark({ patch, bytes }, from, end, { marks }) {
	let quote = 0;
	for (let at = from; at < end; at++) {
		const byte = bytes[at] ?? 0;
		const mark = marks[byte] ?? 0;
		if (mark === 0 || patch.charCodeAt(at) !== byte) continue;
		if (byte === comments_backslash) at++;
		else if (quote !== 0) quote = byte === quote ? 0 : quote;
		else if (mark === quoteMark) quote = byte;
		else return at;
	}
	return end;
}
const startsLineComment = (patch, at, from, { line }) => line.some((marker) => patch.startsWith(marker, at)) && (at === from || before.includes(patch.charAt(at - 1)));
const before = " 	;,(){}[]";
class Bytes {
	buffer = Buffer.alloc(0);
	of(text, length) {
		if (this.buffer.length < length) this.buffer = Buffer.alloc(Math.max(length, 65536));
		this.buffer.write(text, 0, length, "latin1");
		return this.buffer;
	}
}
function compileTokens(tokens) {
	const all = inOrder(tokens);
	return {
		wanted(some) {
			const is = new Uint8Array(tokens.length);
			for (const index of some) is[index] = 1;
			return {
				tokens: is,
				...startsOf(tokens.filter((_, index) => is[index] === 1))
			};
		},
		find(bytes, to, wanted) {
			const found = [];
			collect(bytes, to, wanted, all, found);
			return found;
		},
		stands: (token, text, start) => text.startsWith(tokens[token] ?? "", start) && !isWithinWord(text, start)
	};
}
function startsOf(tokens) {
	let stride = mostStride;
	for (const { length } of tokens) stride = Math.min(stride, length - 2);
	const offsets = new Uint8Array(slots);
	for (const token of tokens) for (let offset = 0; offset < stride; offset++) {
		const slot = slotOf(byteOf(token, offset), byteOf(token, offset + 1), byteOf(token, offset + 2));
		offsets[slot] = (offsets[slot] ?? 0) | 1 << offset;
	}
	return {
		stride,
		offsets
	};
}
function collect(bytes, to, wanted, all, found) {
	const { stride, offsets } = wanted;
	for (let at = stride - 1; at + 2 < to; at += stride) {
		const bits = offsets[slotOf(bytes[at] ?? 0, bytes[at + 1] ?? 0, bytes[at + 2] ?? 0)] ?? 0;
		if (bits === 0) continue;
		for (let offset = stride - 1; offset >= 0; offset--) if ((bits & 1 << offset) !== 0) follow(bytes, at - offset, to, wanted, all, found);
	}
}
function follow(bytes, start, to, wanted, all, found) {
	if (!mayStart(bytes, start, wanted.offsets)) return;
	const { begins, tokens } = all;
	let low = 0;
	let high = tokens.length;
	for (let depth = 0; start + depth < to; depth++) {
		const byte = bytes[start + depth] ?? 0;
		low = firstWith(byte, low, high, depth, all);
		high = firstWith(byte + 1, low, high, depth, all);
		if (low === high) return;
		for (let end = low; end < high && (begins[end + 1] ?? 0) - (begins[end] ?? 0) === depth + 1; end++) {
			const token = tokens[end] ?? 0;
			if (wanted.tokens[token] === 1) found.push(token, start);
		}
	}
}
function mayStart(bytes, start, offsets) {
	const one = bytes[start] ?? 0;
	if (((offsets[slotOf(one, bytes[start + 1] ?? 0, bytes[start + 2] ?? 0)] ?? 0) & 1) === 0) return false;
	return start === 0 || words[one] === 0 || words[bytes[start - 1] ?? 0] === 0;
}
const isWithinWord = (text, at) => at > 0 && isWord(text.charCodeAt(at)) && isWord(text.charCodeAt(at - 1));
const isWord = (code) => code > 127 || words[code] === 1;
const words = new Uint8Array(256).fill(1, 128);
for (const character of "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_") words[character.charCodeAt(0)] = 1;
const byteOf = (text, at) => text.charCodeAt(at) & 255;
const mostStride = 8;
const slots = 16384;
const slotOf = (one, two, three) => (one << 7 ^ two << 4 ^ two >>> 3 ^ three) & 16383;
function inOrder(tokens) {
	const byBytes = new Map();
	for (const [index, token] of tokens.entries()) (0, append.B)(byBytes, latin(token), index);
	const begins = new Int32Array(tokens.length + 1);
	const indices = new Int32Array(tokens.length);
	let spelled = "";
	let place = 0;
	for (const bytes of [...byBytes.keys()].sort()) for (const index of byBytes.get(bytes) ?? []) {
		indices[place] = index;
		spelled += bytes;
		place += 1;
		begins[place] = spelled.length;
	}
	return {
		spelled: Buffer.from(spelled, "latin1"),
		begins,
		tokens: indices
	};
}
const latin = (text) => ascii.test(text) ? text : Buffer.from(text, "latin1").toString("latin1");
const ascii = /^[\0-\x7f]*$/;
function firstWith(byte, from, to, depth, { spelled, begins }) {
	let low = from;
	let high = to;
	while (low < high) {
		const middle = low + high >>> 1;
		const place = (begins[middle] ?? 0) + depth;
		if (place < (begins[middle + 1] ?? 0) && (spelled[place] ?? 0) >= byte) high = middle;
		else low = middle + 1;
	}
	return low;
}
function vocabularyOf(rules) {
	const rulesOf = new Map();
	rules.forEach(({ rule }, index) => {
		for (const token of new Set(rule.tokens)) (0, append.B)(rulesOf, token, index);
	});
	const tokens = [...rulesOf.keys()];
	return {
		tokens,
		rulesOf: [...rulesOf.values()],
		finder: compileTokens(tokens)
	};
}
const mostLines = 3;
const noHits = new Map();
class Search {
	isOfCode;
	rules;
	tokens;
	rulesOf;
	finder;
	wanted;
	counts;
	tried;
	comments;
	constructor(rules, concerning, { tokens, rulesOf, finder }, comments) {
		this.rules = rules;
		this.comments = comments;
		this.isOfCode = rules.some(({ rule }, index) => concerning[index] === true && rule.in !== void 0);
		this.tokens = tokens;
		this.finder = finder;
		this.rulesOf = rulesOf.map((its) => its.filter((index) => concerning[index] === true));
		const wanted = this.rulesOf.flatMap((its, token) => its.length > 0 ? [token] : []);
		this.wanted = wanted.length === 0 ? null : finder.wanted(wanted);
		this.counts = new Uint8Array(rules.length);
		this.tried = new Int32Array(rules.length);
	}
	run(path, patch, bytes, most) {
		const found = this.wanted === null ? [] : this.finder.find(bytes, most, this.wanted);
		if (found.length === 0) return noHits;
		const file = {
			patch,
			lines: new AddedLines(patch),
			isComment: this.comments ? noComment : commentsOf(path, patch, bytes),
			hits: new Map()
		};
		this.counts.fill(0);
		this.tried.fill(-1);
		for (let at = 0; at < found.length; at += 2) this.look(file, found[at] ?? 0, found[at + 1] ?? 0);
		return file.hits;
	}
	look(file, token, start) {
		const line = file.lines.at(start);
		const its = this.rulesOf[token] ?? [];
		if (line === null || !its.some((index) => this.isOpen(index, line))) return;
		if (file.isComment(start, line) || !this.finder.stands(token, file.patch, start)) return;
		for (const index of its) if (this.isOpen(index, line)) this.apply(index, file, token, line);
	}
	isOpen(index, line) {
		return this.tried[index] !== line.from && (this.counts[index] ?? 0) < mostLines;
	}
	apply(index, { patch, lines, isComment, hits }, token, line) {
		const { rule, kind, place } = this.rules[index] ?? {};
		if (rule === void 0 || kind === void 0 || place === void 0) return;
		this.tried[index] = line.from;
		if (rule.with !== void 0 && !stands(patch, line, rule.with, isComment)) return;
		this.counts[index] = (this.counts[index] ?? 0) + 1;
		addHit(hits, kind, {
			line: lines.numberOf(line),
			token: this.tokens[token] ?? "",
			rule: place
		});
	}
}
function stands(patch, line, texts, isComment) {
	const text = patch.slice(line.from, line.to);
	return texts.some((each) => {
		const at = text.indexOf(each);
		return at >= 0 && !isComment(line.from + at, line);
	});
}
function addHit(hits, kind, hit) {
	const list = hits.get(kind) ?? [];
	hits.set(kind, list);
	if (list.length < mostLines && list.at(-1)?.line !== hit.line) list.push(hit);
}
const mostPerFile = 1e6;
const mostInAll = 3e7;
function contentKinds(kinds) {
	const sets = new Map();
	const setOf = (paths) => {
		const key = JSON.stringify(paths);
		const set = sets.get(key) ?? {
			paths,
			except: []
		};
		sets.set(key, set);
		return set;
	};
	return kinds.flatMap(({ kind, named, rules = [] }) => rules.length === 0 ? [] : [{
		kind,
		of: kind,
		named,
		rules: rules.map((rule) => ({
			rule,
			set: setOf(rule.in ?? ["**"])
		}))
	}]);
}
const setsIn = (kinds) => kinds.flatMap(({ rules }) => rules.map(({ set }) => set));
function compileContent(kinds, { comments = false } = {}) {
	const rules = kinds.flatMap(({ kind, of, named, rules: its }) => its.map((one, place) => ({
		...one,
		kind,
		of,
		named,
		place
	})));
	const sets = [...new Set(rules.map(({ set }) => set))];
	const owners = [...new Map(rules.map(({ of, named }) => [of, named]))];
	const concerns = (of, named, find) => named ? find(of) !== null : !find.leavesOut(of);
	let vocabulary = null;
	const searches = new Map();
	const searchOf = (find) => {
		let key = "";
		for (const set of sets) key += find(set) === null ? "0" : "1";
		for (const [owner, named] of owners) key += concerns(owner, named, find) ? "1" : "0";
		const known = searches.get(key);
		if (known !== void 0) return known;
		vocabulary ??= vocabularyOf(rules);
		const concerning = rules.map(({ set, of, named }) => find(set) !== null && concerns(of, named, find));
		const search = new Search(rules, concerning, vocabulary, comments);
		searches.set(key, search);
		return search;
	};
	const byFinder = new WeakMap();
	const searchFor = (find) => {
		const search = byFinder.get(find) ?? searchOf(find);
		byFinder.set(find, search);
		return search;
	};
	const buffer = new Bytes();
	return () => {
		let left = mostInAll;
		return ({ path, patch, additions, deletions, status }, find) => {
			const search = searchFor(find);
			if (patch === void 0) {
				const mayHide = additions > 0 || deletions === 0 && (status === "modified" || status === "changed");
				return {
					hits: noHits,
					whole: false,
					unseen: search.isOfCode && mayHide ? "no diff" : null
				};
			}
			const most = Math.min(patch.length, mostPerFile, left);
			left -= most;
			const hits = search.run(path, patch, buffer.of(patch, most), most);
			const whole = most === patch.length;
			return {
				hits,
				whole,
				unseen: search.isOfCode && !whole ? "too large" : null
			};
		};
	};
}
}),
1827: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Y: () => compileUnless,
	z: () => nothingWithheld
});
var _dependencies_patch_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9821);
var _active_active_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8866);
var _scan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4723);
const inert = /\.(?:png|jpe?g|gif|webp|avif|ico|bmp|tiff?|woff2?|ttf|otf|eot|mp[34]|web[am]|og[gv]|wav)$/i;
function compileUnless(kinds) {
	const active = kinds.flatMap(({ kind, rules = [] }) => rules.flatMap((rule, place) => rule.active === void 0 ? [] : [{
		kind,
		activity: rule.active,
		place,
		set: setOf(rule.in)
	}]));
	const contents = (0, _scan_js__WEBPACK_IMPORTED_MODULE_1__.$h)(kinds.map(({ kind, rules = [] }) => ({
		kind,
		named: true,
		rules: rules.flatMap((rule) => rule.tokens === void 0 ? [] : [lowerCase({
			...rule,
			tokens: rule.tokens
		})])
	})));
	const compiled = (0, _scan_js__WEBPACK_IMPORTED_MODULE_1__.Zp)(contents, { comments: true });
	return {
		sets: [...(0, _scan_js__WEBPACK_IMPORTED_MODULE_1__.jM)(contents), ...active.map(({ set }) => set)],
		scanner: () => {
			const scan = compiled();
			return (file, find) => {
				if (file.status === "removed") return nothingWithheld;
				const patch = file.patch?.toLowerCase();
				const scanned = scan({
					...file,
					...patch === void 0 ? {} : { patch }
				}, find);
				const hunks = scanned.whole ? (0, _dependencies_patch_lines_js__WEBPACK_IMPORTED_MODULE_2__.Hs)(file.patch) : null;
				return {
					seen: hunks === null ? withoutDiff(file) : "all",
					hitOf: (kind) => scanned.hits.get(kind)?.[0] ?? firstActive(file.path, hunks ?? [], active.filter((one) => one.kind === kind && find(one.set) !== null))
				};
			};
		}
	};
}
function firstActive(path, hunks, rules) {
	for (const { activity, place } of rules) {
		const found = (0, _active_active_js__WEBPACK_IMPORTED_MODULE_0__.g)(path, hunks, activity);
		if (found !== null) return {
			...found,
			rule: place
		};
	}
	return null;
}
const mostLines = 2e4;
function withoutDiff({ path, patch, mode, additions, deletions }) {
	if (patch !== void 0) return "not";
	if (inert.test(path)) return "all";
	const lines = additions + deletions;
	return mode === void 0 && lines > 0 && lines <= mostLines ? "names" : "not";
}
const nothingWithheld = {
	seen: "all",
	hitOf: () => null
};
const setOf = (paths = ["**"]) => ({
	paths,
	except: []
});
const lowerCase = ({ tokens, with: beside, ...rest }) => ({
	...rest,
	tokens: tokens.map((token) => token.toLowerCase()),
	with: beside?.map((text) => text.toLowerCase())
});
}),
759: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	G9: () => settle,
	Wz: () => inertView,
	_C: () => raising,
	sB: () => pathViewer,
	wE: () => compile
});
var _by_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2796);
var _content_scan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4723);
var _content_unless_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1827);
var _globs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1749);
const known = new WeakMap();
function compile({ areas, categories }) {
	const before = known.get(areas);
	if (before?.categories === categories) return before.compiled;
	const { standard, major, tests } = categories;
	const contents = (0, _content_scan_js__WEBPACK_IMPORTED_MODULE_1__.$h)([...Object.values(areas), ...Object.values(major)].map((kind) => ({
		kind,
		named: false,
		rules: kind.content
	})));
	const unless = (0, _content_unless_js__WEBPACK_IMPORTED_MODULE_2__.Y)(Object.values(standard).map((kind) => ({
		kind,
		rules: kind.unless
	})));
	const sets = {
		areas: Object.entries(areas),
		major: Object.entries(major),
		standard: Object.entries(standard),
		tests
	};
	const compiled = {
		...sets,
		finder: (0, _globs_js__WEBPACK_IMPORTED_MODULE_3__.D)({
			ignoringCase: [
				...Object.values(areas),
				...Object.values(major),
				...new Set([...(0, _content_scan_js__WEBPACK_IMPORTED_MODULE_1__.jM)(contents), ...unless.sets])
			],
			exact: [...Object.values(standard), tests]
		}),
		scanner: (0, _content_scan_js__WEBPACK_IMPORTED_MODULE_1__.Zp)(contents),
		withholder: unless.scanner,
		byName: (0, _by_name_js__WEBPACK_IMPORTED_MODULE_0__.g)(sets)
	};
	known.set(areas, {
		categories,
		compiled
	});
	return compiled;
}
function pathViewer(policy, { removed = false } = {}) {
	const compiled = compile(policy);
	return (path) => {
		const find = compiled.finder(path);
		return inertView(compiled, path, find) ?? settle(compiled, path, find, raising(compiled, find, () => removed), (kind) => kind.only === void 0);
	};
}
function inertView({ byName }, path, find) {
	const { inert } = byName(find);
	return inert === null ? null : {
		path,
		areas: [],
		major: [],
		standard: null,
		test: null,
		...inert
	};
}
function raising({ byName }, find, gone) {
	const { areas, major } = byName(find);
	return {
		areas,
		major: major.flatMap(({ kind, match }) => kind.when === void 0 || gone(kind) ? [match] : [])
	};
}
function settle({ byName }, path, find, { areas, major }, proven) {
	const blank = {
		path,
		areas,
		major,
		standard: null,
		test: null
	};
	if (areas.length + major.length > 0) {
		const isMajor = major.length > 0 || areas.some(({ category }) => category === "major");
		return {
			...blank,
			category: isMajor ? "major" : "normal"
		};
	}
	const standard = byName(find).standard.find(({ kind }) => proven(kind))?.match ?? null;
	return {
		...blank,
		standard,
		category: standard === null ? "normal" : "standard"
	};
}
}),
2988: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { O: () => parseBody });
var content = __webpack_require__(6288);
var markdown = __webpack_require__(9492);
const tagStart = /<(?:(\/?)([a-z][a-z0-9-]*)|(!--)|[!?/])/gi;
const tagStep = />|=\s*(["'])/g;
const media = new Set([
	"img",
	"video",
	"audio"
]);
const labels = new Set([
	"summary",
	"h1",
	"h2",
	"h3",
	"h4",
	"h5",
	"h6"
]);
const containers = new Set(["details", "blockquote"]);
const withinLine = new Set("a abbr audio b code del em font i img ins kbd picture q s samp small span strike strong sub sup tt u var video".split(" "));
const mostOpen = 50;
class HtmlReader {
	hidden = false;
	#open = [];
	get folds() {
		return this.#open.filter(({ name }) => name === "details").length;
	}
	get quoted() {
		return this.#open.some(({ name }) => name === "blockquote");
	}
	reach(level) {
		while ((this.#open.at(-1)?.level ?? 0) > level) this.#open.pop();
	}
	read(html, level) {
		const shown = {
			text: "",
			folds: []
		};
		let inLabel = false;
		let at = this.hidden ? this.#endOfComment(html, 0) : 0;
		while (at < html.length) {
			tagStart.lastIndex = at;
			const tag = tagStart.exec(html);
			if (!inLabel) shown.text += (0, markdown.Sm)(html.slice(at, tag?.index));
			if (tag === null) break;
			const [whole, slash, name, comment] = tag;
			if (comment !== void 0) {
				at = this.#endOfComment(html, tag.index + 2);
				continue;
			}
			at = endOfTag(html, tag.index + whole.length);
			if (name === void 0) continue;
			const element = name.toLowerCase();
			const closes = slash === "/";
			if (labels.has(element)) inLabel = !closes;
			if (!inLabel) shown.text += trace(element, closes, html.slice(tag.index, at));
			if (containers.has(element)) shown.folds.push(this.#container(element, closes, level));
		}
		return shown;
	}
	#endOfComment(html, from) {
		const end = html.indexOf("-->", from);
		this.hidden = end === -1;
		return this.hidden ? html.length : end + 3;
	}
	#container(name, closes, level) {
		const opener = this.#open.findLastIndex((each) => each.name === name);
		if (!closes && this.#open.length < mostOpen) this.#open.push({
			name,
			level
		});
		if (closes && opener !== -1) this.#open.length = opener;
		return this.folds;
	}
}
function trace(element, closes, tag) {
	if (media.has(element)) return closes ? "" : tag;
	return withinLine.has(element) ? "" : "\n";
}
function endOfTag(html, from) {
	let at = from;
	for (;;) {
		tagStep.lastIndex = at;
		const step = tagStep.exec(html);
		if (step === null) return html.length;
		at = tagStep.lastIndex;
		const [, quote] = step;
		if (quote === void 0) return at;
		const end = html.indexOf(quote, at);
		if (end === -1) return html.length;
		at = end + 1;
	}
}
var inline = __webpack_require__(6548);
const deepestFold = 3;
class Outline {
	#pieces = [];
	#tasks = [];
	#sections = [];
	#open = [];
	#floors = [];
	#lead;
	get folded() {
		return this.#floors.length > 0;
	}
	heading(heading, level, line) {
		const floor = this.#floors.at(-1) ?? 0;
		while (this.#open.length > floor && (this.#open.at(-1)?.level ?? 0) >= level) this.#close(line);
		if (!this.folded) this.#lead ??= this.#pieces.length;
		const draft = {
			heading,
			level,
			line,
			folded: this.folded,
			pieces: [this.#pieces.length, this.#pieces.length],
			tasks: [this.#tasks.length, this.#tasks.length],
			end: line
		};
		this.#sections.push(draft);
		this.#open.push(draft);
	}
	write(text) {
		if (text !== "") this.#pieces.push(text);
	}
	task(task) {
		this.#tasks.push(this.folded ? {
			...task,
			folded: true
		} : task);
	}
	fold(depth, line) {
		while (this.#floors.length < Math.min(depth, deepestFold)) this.#floors.push(this.#open.length);
		while (this.#floors.length > depth) {
			const floor = this.#floors.pop() ?? 0;
			while (this.#open.length > floor) this.#close(line);
		}
	}
	finish(end) {
		this.fold(0, end);
		while (this.#open.length > 0) this.#close(end);
		return {
			sections: this.#sections.map((draft) => {
				const { heading, level, line, end, folded } = draft;
				return {
					heading,
					level,
					line,
					content: this.#pieces.slice(...draft.pieces).join("\n"),
					tasks: this.#tasks.slice(...draft.tasks),
					end,
					...folded ? { folded } : {}
				};
			}),
			tasks: this.#tasks,
			lead: this.#pieces.slice(0, this.#lead).join("\n")
		};
	}
	#close(line) {
		const draft = this.#open.pop();
		if (draft === void 0) return;
		draft.pieces[1] = this.#pieces.length;
		draft.tasks[1] = this.#tasks.length;
		draft.end = line;
	}
}
function parseBody(markdown) {
	const source = (markdown ?? "").replace(/^\uFEFF/, "");
	return new BodyReader(source).read();
}
const box = /^\[([\sxX])\](?=\s)/;
class BodyReader {
	#blocks;
	#lines;
	#outline = new Outline();
	#html = new HtmlReader();
	#quotes = 0;
	constructor(source) {
		this.#blocks = (0, markdown.v_)(source);
		this.#lines = source.split(/\r\n?|\n/);
	}
	read() {
		for (const [index, token] of this.#blocks.tokens.entries()) {
			if (token.type === "blockquote_open") this.#quotes += 1;
			if (token.type === "blockquote_close") this.#quotes -= 1;
			if (token.nesting >= 0 && token.type !== "inline") {
				this.#html.reach(token.level);
				this.#outline.fold(this.#html.folds, lineOf(token));
			}
			if (token.type === "html_block") this.#readHtml(token);
			else if (!this.#html.hidden) this.#readLeaf(token, index);
		}
		return this.#outline.finish(this.#lines.length + 1);
	}
	#readHtml(token) {
		const { text, folds } = this.#html.read(token.content, token.level);
		const lines = text.split("\n").map((line) => ({
			text: line,
			bare: line
		}));
		this.#outline.write((0, content.H)(lines).join("\n"));
		for (const depth of folds) this.#outline.fold(depth, lineOf(token));
	}
	#readLeaf(token, index) {
		if (token.type === "fence" || token.type === "code_block") {
			if (token.content.trim() !== "") this.#outline.write(token.content.replace(/\n$/, ""));
		} else if (token.type === "inline") {
			const { tokens } = this.#blocks;
			const opener = tokens[index - 1];
			if (opener?.type === "heading_open") this.#readHeading(opener, token);
			else if (tokens[index - 2]?.type === "list_item_open" && !this.#quoted) this.#readItem(token);
			else this.#outline.write(this.#written(token.content));
		}
	}
	get #quoted() {
		return this.#quotes > 0 || this.#html.quoted;
	}
	#readHeading(opener, { content }) {
		if (opener.level > 0 || this.#quoted) return;
		const { text } = (0, inline.w)(content, this.#blocks.references);
		this.#outline.heading(text, Number(opener.tag.slice(1)), lineOf(opener));
	}
	#readItem(token) {
		const own = token.content.split("\n");
		const first = lineOf(token);
		const below = own.findIndex((_, index) => index > 0 && /^[^\s>]/.test(this.#lines[first - 1 + index] ?? ""));
		const label = own.slice(0, below === -1 ? own.length : below).join("\n");
		const [marker, mark] = box.exec(label) ?? [];
		if (marker === void 0 || mark === void 0 || this.#isReference(mark)) {
			this.#outline.write(this.#written(token.content));
			return;
		}
		const checked = mark === "x" || mark === "X";
		const { text, struck } = (0, inline.w)(label.slice(marker.length), this.#blocks.references);
		if (text !== "") {
			this.#outline.task({
				text,
				checked,
				line: first,
				...struck ? { struck } : {}
			});
			if (checked) this.#outline.write(`[x] ${text}`);
		}
		if (below !== -1) this.#outline.write(this.#written(own.slice(below).join("\n")));
	}
	#isReference(mark) {
		return Object.hasOwn(this.#blocks.references.references ?? {}, mark.toUpperCase());
	}
	#written(source) {
		return (0, content.H)((0, inline.S)(source, this.#blocks.references)).join("\n");
	}
}
const lineOf = (token) => (token.map?.[0] ?? 0) + 1;
}),
2898: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	LO: () => missing,
	TM: () => isListFact,
	gt: () => listFacts,
	hO: () => factNames
});
const listFacts = [
	"files",
	"commits",
	"reviews",
	"threads",
	"checks",
	"labelEvents"
];
function missing(change, fact) {
	if (change[fact] === void 0) return "not read";
	const total = isListFact(fact) ? change.totals?.[fact] : void 0;
	const read = isListFact(fact) ? change[fact]?.length : void 0;
	return total !== void 0 && read !== void 0 && read < total ? "truncated" : null;
}
function isListFact(fact) {
	return listFacts.some((each) => each === fact);
}
const factNames = {
	title: "title",
	body: "description",
	files: "changed files",
	commits: "commits",
	reviews: "reviews",
	threads: "review threads",
	checks: "checks",
	labelEvents: "label history"
};
}),
4453: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Bk: () => emptySide,
	Ck: () => hiddenSection,
	mH: () => sameLines
});
const hiddenSection = "the patch does not show the section";
const emptySide = () => ({
	entries: [],
	facts: [],
	loose: [],
	edges: [],
	order: [],
	archives: []
});
const sameLines = (one, other) => one.length === other.length && one.every((line, index) => line === other[index]);
}),
3919: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	SK: () => manifestsInDoubt,
	Yh: () => isManifest,
	bK: () => manifestsUnclear
});
var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__.late(8384, "./late-1.cjs");
function isManifest(path) {
	const before = known.get(path);
	if (before !== void 0) return before;
	const is = !isCode(path) && (0, _read_js__WEBPACK_IMPORTED_MODULE_0__.qg)(path);
	if (known.size >= mostKnown) known.clear();
	known.set(path, is);
	return is;
}
const known = new Map();
const mostKnown = 6e3;
const isCode = (path) => code.test(path) && !manifestsAsCode.test(path);
const code = /\.(?:[cm]?[jt]sx?|vue|svelte|astro|html?|css|s[ac]ss|less|md|mdx|svg|png|py|rb|php|go|rs|java|kt|scala|groovy|cs|fs|swift|dart|exs?|[ch]|cc|[ch]pp|sql|sh)$/i;
const manifestsAsCode = /(?:^|\/)(?:setup\.py|gems\.rb|mix\.exs|buildSrc\/)|(?:docker|container)file/i;
function manifestsInDoubt(files, most) {
	const manifests = files.filter(({ path }) => isManifest(path));
	if (manifests.length === 0) return [];
	const verdicts = (0, _read_js__WEBPACK_IMPORTED_MODULE_0__.gF)(manifests).files;
	return manifests.filter((_, index) => verdicts[index]?.needsContents).slice(0, most);
}
function manifestsUnclear(files) {
	const manifests = files.filter(({ path }) => isManifest(path));
	if (manifests.length === 0) return [];
	const { changes, files: verdicts } = (0, _read_js__WEBPACK_IMPORTED_MODULE_0__.gF)(manifests);
	const whole = new Set(changes.flatMap(({ level, name, path }) => level === "unclear" && name === path ? [path] : []));
	return manifests.filter((file, index) => {
		const verdict = verdicts[index];
		return verdict?.level === "unclear" && (whole.has(file.path) || verdict.needsContents && !isRead(file));
	});
}
const isRead = ({ status, before, after }) => (before !== void 0 || status === "added" || status === "copied") && (after !== void 0 || status === "removed");
}),
2929: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	W: () => pinsInDoubt,
	g: () => isClaimed
});
var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__.late(8384, "./late-1.cjs");
function pinsInDoubt(files) {
	const pins = (0, _read_js__WEBPACK_IMPORTED_MODULE_0__.gF)(files).changes.flatMap(({ path, name, to, pin, level }) => level === "patch" && pin !== void 0 && to !== null ? [{
		path,
		name,
		version: to,
		commit: pin
	}] : []);
	return [...new Map(pins.map((pin) => [JSON.stringify(pin), pin])).values()];
}
const isClaimed = ({ level, name, to, pin }, known) => level === "patch" && pin !== void 0 && !known.some((one) => one.matches === true && one.name === name && one.version === to && one.commit.toLowerCase() === pin.toLowerCase());
}),
3976: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Vj: () => verdictOf,
	uQ: () => describeChange
});
var _entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4453);
function verdictOf(path, { changes, others, needsContents }) {
	const verdict = (level, why) => ({
		path,
		level,
		why,
		needsContents
	});
	const unclear = changes.find(({ level }) => level === "unclear");
	if (unclear !== void 0) return verdict("unclear", describeChange(unclear));
	if (needsContents && !changes.some(({ note }) => note === _entries_js__WEBPACK_IMPORTED_MODULE_0__.Ck)) return verdict("unclear", "the patch does not show where its lines belong");
	const added = changes.find(isDirectAddition) ?? changes.find(({ level }) => level === "added");
	if (added !== void 0) return verdict("added", describeChange(added));
	for (const level of [
		"downgrade",
		"major",
		"removed"
	]) {
		const found = changes.find((change) => change.level === level);
		if (found !== void 0) return verdict("update", describeChange(found));
	}
	const [other] = others;
	if (other !== void 0) return verdict("update", `${at(other.line)}${other.what} changes`);
	const minor = changes.find(({ level }) => level === "minor");
	if (minor !== void 0) return verdict("update", describeChange(minor));
	const [first] = changes;
	return first === void 0 ? verdict("none", "no dependency changes") : verdict("patch", changes.length === 1 ? describeChange(first) : `all ${changes.length} updates are patch updates`);
}
const isDirectAddition = ({ level, direct }) => level === "added" && direct !== false;
const at = (line) => line === null ? "" : `line ${line}: `;
const steps = {
	patch: "is a patch update",
	minor: "is a minor update",
	major: "is a major update",
	downgrade: "is a downgrade",
	removed: "is removed",
	added: "is added",
	unclear: "is unclear"
};
function describeChange({ name, path, from, to, level, direct, note }) {
	const versions = [from, to].flatMap((version) => version === null ? [] : shortened(version, 60)).join(" → ");
	const subject = name === path ? "the change of this file" : shortened(name, 120);
	const indirect = level === "added" && direct === false ? ", which other packages need," : "";
	const why = note === void 0 ? "" : `: ${note}`;
	return `${subject}${versions === "" ? "" : ` ${versions}`}${indirect} ${steps[level]}${why}`;
}
const shortened = (text, most) => text.length > most ? `${text.slice(0, most - 1)}…` : text;
}),
3966: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	F: () => entryKind,
	I: () => mayBeNoFile
});
var _dependencies_patch_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9821);
function entryKind({ mode, patch }) {
	if (mode === null) return "unknown";
	if (mode !== void 0) return mode.startsWith("100") ? "file" : mode === "120000" ? "link" : "submodule";
	return patch !== void 0 && isSubmodule(patch) ? "submodule" : "file";
}
function mayBeNoFile({ status, patch, mode }) {
	if (status === "removed" || mode !== void 0) return false;
	return patch === void 0 || status === "changed" || endsWithoutBreak(patch) || isSubmodule(patch);
}
function endsWithoutBreak(patch) {
	if (!patch.includes("\\") || !patch.includes("\n\\")) return false;
	const lines = patch.split("\n");
	return lines.some((line, index) => line.startsWith("\\") && !(lines[index - 1] ?? "").startsWith("-"));
}
const commit = /^Subproject commit [0-9a-f]{40,64}(?:-dirty)?$/;
function isSubmodule(patch) {
	if (patch.length > 1e3 || !patch.includes("Subproject commit ")) return false;
	const left = ((0, _dependencies_patch_lines_js__WEBPACK_IMPORTED_MODULE_0__.Hs)(patch) ?? []).flatMap(({ lines }) => lines.filter(({ mark }) => mark !== "-"));
	return left.length > 0 && left.every(({ text }) => commit.test(text));
}
}),
1e3: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { A: () => proves });
var patch_lines = __webpack_require__(9821);
const keys = /^["']?(?:logging|logger|loggers|log4j2?|logback|serilog|nlog|log[._-]?level)["']?$/i;
const onlyLoggingSettings = ({ path, patch, status }) => {
	if (status !== "modified" && status !== "changed") return false;
	const hunks = (0, patch_lines.Hs)(patch);
	if (hunks === null) return false;
	return hunks.every(/\.properties$/i.test(path) ? hasOnlyProperties : hasOnlyNested);
};
function hasOnlyProperties({ lines }) {
	return lines.every(({ mark, text }, index) => {
		if (text.endsWith("\\") || lines[index - 1]?.text.endsWith("\\") === true) return false;
		return mark === " " || text.trim() === "" || /^(?:logging|logger|log4j2?)\.[\w.[\]-]+ ?[=:]/.test(text);
	});
}
function hasOnlyNested({ lines }) {
	const sides = {
		"-": new Side(),
		"+": new Side()
	};
	return lines.every((line) => {
		if (line.text.trim() === "") return true;
		if (line.mark !== " ") return sides[line.mark].take(line).logging;
		const above = [sides["-"].above(line), sides["+"].above(line)];
		sides["-"].take(line);
		sides["+"].take(line);
		return above.every((parent) => parent?.changed !== true);
	});
}
class Side {
	parents = [];
	above({ text }) {
		const indent = indentOf(text);
		return this.parents.findLast((parent) => parent.indent < indent);
	}
	take(line) {
		const indent = indentOf(line.text);
		while ((this.parents.at(-1)?.indent ?? -1) >= indent) this.parents.pop();
		const parent = {
			indent,
			logging: this.parents.at(-1)?.logging === true || keys.test(keyOf(line.text) ?? ""),
			changed: line.mark !== " "
		};
		this.parents.push(parent);
		return parent;
	}
}
const indentOf = (text) => text.length - text.trimStart().length + (text.trimStart().startsWith("- ") ? .5 : 0);
const keyOf = (text) => /^\s*(["']?[\w.-]{1,80}["']?)\s?:/.exec(text)?.[1] ?? null;
function blocksOf({ patch, status }) {
	if (status !== "modified" && status !== "changed") return null;
	if (patch === void 0 || !patch.includes("\n-") || !patch.includes("\n+")) return null;
	const hunks = (0, patch_lines.Hs)(patch);
	if (hunks === null) return null;
	return hunks.flatMap(({ lines }) => {
		const blocks = [];
		let context = [];
		let open = false;
		for (const { mark, text } of lines) {
			if (mark === " ") {
				if (open) context = [];
				open = false;
				context.push(text);
				blocks.at(-1)?.after.push(text);
				continue;
			}
			if (!open) blocks.push({
				removed: [],
				added: [],
				before: context,
				after: []
			});
			open = true;
			blocks.at(-1)?.[mark === "-" ? "removed" : "added"].push(text);
		}
		return blocks;
	});
}
const onlyQuotedTexts = (file) => {
	const blocks = blocksOf(file);
	return blocks !== null && blocks.length > 0 && blocks.every(({ removed, added }) => removed.length === added.length && removed.every((line, index) => sameButValue(line, added[index] ?? "")));
};
function sameButValue(before, after) {
	if (before === after) return true;
	const [one, other] = [readEntry(before), readEntry(after)];
	return one !== null && other !== null && one.lead === other.lead && one.tail === other.tail;
}
const entry = /^(\s*(?:[\w-]+|'[^'\\]+'|"[^"\\]+")\s?(?::|=>|=)\s+)(?:'((?:[^'\\]|\\['"\\nrt])*)'|"((?:[^"\\]|\\['"\\nrt])*)")(,?\s*)$/;
function readEntry(line) {
	const found = entry.exec(line);
	if (found === null) return null;
	const [, lead = "", single, double = "", tail = ""] = found;
	const quote = single === void 0 ? "\"" : "'";
	return /[$#`<]|\{\{/.test(single ?? double) ? null : {
		lead: lead + quote,
		tail: tail.trimEnd()
	};
}
const textual = new Set("p span div h1 h2 h3 h4 h5 h6 a li td th b strong em i u s small label button figcaption caption dt dd legend summary blockquote section article header footer nav main aside title sub sup mark address cite q abbr".split(" "));
const voids = new Set([
	"br",
	"hr",
	"wbr"
]);
function readTags(line) {
	const tags = [];
	const texts = [];
	let from = 0;
	for (;;) {
		const start = line.indexOf("<", from);
		if (start < 0) break;
		const end = endOfTag(line, start);
		const tag = end === null ? null : tagOf(line.slice(start, end + 1));
		if (tag === null || end === null) return null;
		texts.push(line.slice(from, start));
		tags.push(tag);
		from = end + 1;
	}
	texts.push(line.slice(from));
	return {
		tags,
		texts
	};
}
function endOfTag(line, start) {
	let quote = "";
	for (let at = start + 1; at < line.length; at++) {
		const character = line[at] ?? "";
		if (quote !== "") quote = character === quote ? "" : quote;
		else if (character === "\"" || character === "'") quote = character;
		else if (character === ">") return at;
		else if (character === "<" || character === "{" || character === "}" || character === "`") return null;
	}
	return null;
}
function tagOf(source) {
	const name = /^<\/?([a-z][a-z0-9]{0,11})(?=[\s/>])/.exec(source)?.[1];
	if (name === void 0) return null;
	if (voids.has(name)) return {
		kind: "void",
		name,
		source
	};
	if (!textual.has(name) || source.endsWith("/>")) return null;
	if (source.startsWith("</")) return /^<\/[a-z0-9]+>$/.test(source) ? {
		kind: "close",
		name,
		source
	} : null;
	return hasPlainAttributes(source, name) ? {
		kind: "open",
		name,
		source
	} : null;
}
function hasPlainAttributes(source, name) {
	return source.slice(1 + name.length, -1).replace(/"[^"]*"|'[^']*'/g, "\"\"").split(/\s+/).filter((part) => part !== "").every((part) => /^[\w:@.#*()[\]-]{1,100}(?:="")?$/.test(part));
}
const onlyText = (file) => {
	if (!mayBeText(firstRemoved(file.patch))) return false;
	const blocks = blocksOf(file);
	return blocks !== null && blocks.length > 0 && blocks.every((block) => withinLines(block) || betweenLines(block));
};
function firstRemoved(patch = "") {
	const [, line = ""] = /\n-([^\n]*)/.exec(patch) ?? [];
	return line;
}
const mayBeText = (line) => line.includes("<") || isText(line);
function withinLines({ removed, added }) {
	if (removed.length !== added.length) return false;
	return removed.every((line, index) => {
		const [before, after] = [readTags(line), readTags(added[index] ?? "")];
		return before !== null && after !== null && sameButText(before, after);
	});
}
function sameButText(before, after) {
	if (before.tags.length === 0 || before.tags.length !== after.tags.length) return false;
	if (before.tags.some(({ source }, index) => source !== after.tags[index]?.source)) return false;
	const inside = insideElements(before);
	return inside !== null && before.texts.every((text, index) => {
		const now = after.texts[index] ?? "";
		return text === now || inside[index] === true && isText(text) && isText(now);
	});
}
function insideElements({ tags }) {
	const open = [];
	const inside = [false];
	for (const { kind, name } of tags) {
		if (kind === "open") open.push(name);
		if (kind === "close" && open.pop() !== name) return null;
		inside.push(open.length > 0);
	}
	return open.length === 0 ? inside : null;
}
function betweenLines({ removed, added, before, after }) {
	const opening = readTags((before.findLast((line) => line.trim() !== "") ?? "").trim());
	const closing = readTags((after.find((line) => line.trim() !== "") ?? "").trim());
	const opens = opening?.tags.at(-1);
	const closes = closing?.tags[0];
	if (opening?.texts.at(-1) !== "" || opening.texts[0] !== "" || opens?.kind !== "open") return false;
	if (closing?.texts[0] !== "" || closes?.kind !== "close" || closes.name !== opens.name) return false;
	const lines = [...removed, ...added];
	return removed.length > 0 && added.length > 0 && lines.every((line) => isText(line) && !line.includes("<"));
}
const isText = (text) => !/[{}<>$`"\\%@#=;~^|[\]]|&&/.test(text.replace(/&[a-z]{2,8};|&#\d{1,6};/g, "")) && !/(?<!\p{L})'|'(?!\p{L})/u.test(text);
const proves = {
	text: onlyText,
	texts: onlyQuotedTexts,
	"logging-settings": onlyLoggingSettings
};
}),
7861: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	O: () => withUpdate,
	V: () => readUpdates
});
var _dependencies_manifests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3919);
var _dependencies_pins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2929);
var _dependencies_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__.late(8384, "./late-1.cjs");
var _dependencies_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3976);
var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(759);
const additions = "dependencies";
const settledByPatch = new Set([
	additions,
	"infrastructure",
	"infrastructure-provider"
]);
const settledByMove = new Set(["infrastructure-provider"]);
const isMove = {
	patch: true,
	minor: true,
	major: true,
	downgrade: true,
	removed: false,
	added: false,
	unclear: false
};
function readUpdates(files) {
	const manifests = files.filter(({ path }) => (0, _dependencies_manifests_js__WEBPACK_IMPORTED_MODULE_0__.Yh)(path));
	if (manifests.length === 0) return new Map();
	const { changes, files: readings } = (0, _dependencies_read_js__WEBPACK_IMPORTED_MODULE_2__.gF)(manifests.map(manifestOf));
	const pins = new Map(manifests.map(({ path, pins: known = [] }) => [path, known]));
	const claims = new Map(changes.flatMap((change) => (0, _dependencies_pins_js__WEBPACK_IMPORTED_MODULE_1__.g)(change, pins.get(change.path) ?? []) ? [[change.path, change]] : []));
	const added = new Map();
	const moves = new Map();
	for (const change of changes) {
		const { path, level, name, line } = change;
		moves.set(path, moves.get(path) !== false && isMove[level]);
		if (level !== "added" && (level !== "unclear" || name === path)) continue;
		const list = added.get(path) ?? [];
		added.set(path, list);
		list.push({
			name,
			...line === null ? {} : { line },
			...level === "unclear" ? { why: (0, _dependencies_verdict_js__WEBPACK_IMPORTED_MODULE_3__.uQ)(change) } : {}
		});
	}
	return new Map(readings.map(({ path, level, why }) => [path, {
		patch: level === "patch" && !claims.has(path) || level === "none",
		update: level === "update" || claims.has(path),
		moved: level === "patch" || level === "update" && moves.get(path) === true,
		added: added.get(path) ?? [],
		why: claimOf(claims.get(path)) ?? why ?? ""
	}]));
}
const claimOf = (change) => change === void 0 ? void 0 : `only a comment says that the pinned commit of ${change.name} is ${change.to ?? "another version"}`;
function manifestOf({ path, previousPath, status, patch, before, after, compared }) {
	return {
		path,
		status,
		...previousPath === void 0 ? {} : { previousPath },
		...patch === void 0 ? {} : { patch },
		...before === void 0 ? {} : { before },
		...after === void 0 ? {} : { after },
		...compared === void 0 ? {} : { compared }
	};
}
function withUpdate(compiled, path, find, found, proven, update) {
	if (update.patch && compiled.standard.some(([, kind]) => kind.only === "patch-level-updates" && find(kind) !== null && proven(kind))) {
		const rest = (matches) => matches.filter(({ id, line }) => line !== void 0 || !settledByPatch.has(id));
		return (0, _paths_js__WEBPACK_IMPORTED_MODULE_4__.G9)(compiled, path, find, {
			areas: rest(found.areas),
			major: rest(found.major)
		}, proven);
	}
	if (update.patch || update.update) {
		const areas = found.areas.filter(({ id, line }) => line !== void 0 || id !== additions);
		const major = found.major.filter(({ id, line }) => line !== void 0 || !update.moved || !settledByMove.has(id));
		const message = "Manifests and lock files that show more than patch-level updates are Normal (3.3)";
		const view = (0, _paths_js__WEBPACK_IMPORTED_MODULE_4__.G9)(compiled, path, find, {
			areas,
			major
		}, proven);
		return view.category === "normal" ? {
			...view,
			because: {
				message,
				cause: whyOf(update)
			}
		} : view;
	}
	const isRoutine = compiled.standard.some(([, kind]) => kind.only === void 0 && find(kind) !== null && proven(kind));
	const isOfArea = found.areas.some(({ id }) => id === additions);
	const areas = isRoutine && !isOfArea ? found.areas : withAdditions(compiled, found.areas, update);
	return (0, _paths_js__WEBPACK_IMPORTED_MODULE_4__.G9)(compiled, path, find, {
		...found,
		areas
	}, proven);
}
function withAdditions({ areas }, found, { added, why }) {
	const area = areas.find(([id]) => id === additions)?.[1];
	const known = found.find(({ id, line }) => id === additions && line === void 0);
	if (area === void 0) return found;
	if (added.length === 0) return found.map((match) => match === known && why !== "" ? {
		...match,
		why
	} : match);
	const from = known?.from;
	return [...found.filter((match) => match !== known), ...added.map(({ name, line, why: unclear }) => ({
		id: additions,
		title: area.title,
		pattern: known?.pattern ?? "",
		category: area.category,
		...from === void 0 ? {} : { from },
		...line === void 0 ? {} : { line },
		token: name,
		...unclear === void 0 ? {} : { why: unclear }
	}))];
}
const whyOf = ({ why }) => why === "" ? {} : { why };
}),
2365: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { d: () => viewFiles });
var unless = __webpack_require__(1827);
var entry_kind = __webpack_require__(3966);
var places = __webpack_require__(5171);
var paths = __webpack_require__(759);
var proofs = __webpack_require__(1e3);
var classify_updates = __webpack_require__(7861);
const noFile = {
	link: {
		message: "Links are at least Normal, whatever their names",
		cause: {}
	},
	submodule: {
		message: "Submodules are at least Normal, whatever their names",
		cause: {}
	},
	unknown: {
		message: "Whether these are files, or links or submodules, could not be read, so their names prove nothing",
		cause: {}
	}
};
const unseenText = "Nothing is proven of these files, since their diff is missing, or too large to be looked at as a whole";
const activeContent = "What added lines hold takes these files out of what is pre-approved";
const inertOf = (inert, kind) => kind === "file" ? inert : {
	...inert,
	category: "normal",
	standard: null,
	test: null,
	because: noFile[kind]
};
const blankView = (path) => ({
	path,
	areas: [],
	major: [],
	standard: null,
	test: null,
	category: "normal"
});
function viewOf(compiled, file, find, shown) {
	const { hits, update, gone, kind: entry } = shown;
	const byPath = (0, paths._C)(compiled, find, (kind) => gone(file.path, kind));
	const found = hits.size === 0 ? byPath : withContent(compiled, byPath, hits);
	const reasons = [];
	const proven = (kind) => {
		if (kind.only !== void 0) {
			if (!(kind.only === "patch-level-updates" ? update?.patch === true : proofs.A[kind.only](file))) return false;
		}
		const reason = entry === "file" ? whyNot(kind, shown) : noFile[entry];
		if (reason !== null) reasons.push(reason);
		return reason === null;
	};
	const view = update === void 0 ? (0, paths.G9)(compiled, file.path, find, found, proven) : (0, classify_updates.O)(compiled, file.path, find, found, proven, update);
	const [because] = reasons;
	const isOpen = view.category === "normal" && view.areas.length === 0 && view.because === void 0;
	return because === void 0 || !isOpen ? view : {
		...view,
		because
	};
}
function whyNot(kind, { withheld, byNameAlone }) {
	if (kind.unless === void 0) return null;
	const { seen, hitOf } = withheld();
	const hit = hitOf(kind);
	if (hit !== null) return {
		message: activeContent,
		cause: {
			line: hit.line,
			token: hit.token
		}
	};
	if (seen === "names") byNameAlone();
	return seen === "not" ? {
		message: unseenText,
		cause: {}
	} : null;
}
function withContent({ areas, major }, byPath, hits) {
	const found = {
		areas: [...byPath.areas],
		major: [...byPath.major]
	};
	for (const [id, area] of areas) for (const hit of hits.get(area) ?? []) found.areas.push(match(id, area, ["areas"], area.category, hit));
	for (const [id, kind] of major) for (const hit of hits.get(kind) ?? []) found.major.push(match(id, kind, ["categories", "major"], "major", hit));
	return found;
}
function match(id, kind, key, category, { line, token, rule }) {
	return {
		id,
		title: kind.title,
		pattern: "",
		category,
		from: (0, places.V)(kind, [
			...key,
			id,
			"content",
			rule
		]),
		line,
		token
	};
}
function goneFiles({ major, finder }, files) {
	const kinds = major.flatMap(([, kind]) => kind.when === void 0 ? [] : [kind]);
	const leaving = new Map(files.flatMap((file) => namesLeaving(file).map((name) => [name, file])));
	if (kinds.length === 0 || leaving.size === 0) return () => false;
	const arrived = new Map(kinds.map((kind) => [kind, new Set()]));
	for (const { path, status } of files) {
		if (status !== "added" && status !== "renamed" && status !== "copied") continue;
		const find = finder(path);
		for (const [kind, names] of arrived) if (find(kind) !== null) names.add(nameOf(path));
	}
	return (path, kind) => {
		const file = leaving.get(path);
		if (file === void 0) return false;
		return !(file.status === "renamed" && finder(file.path)(kind) !== null) && arrived.get(kind)?.has(nameOf(path)) !== true;
	};
}
function namesLeaving({ path, previousPath, status }) {
	if (status === "removed") return [path];
	return status === "renamed" && previousPath !== void 0 && previousPath !== path ? [previousPath] : [];
}
const general = new Set([
	"index",
	"route",
	"routes",
	"router",
	"handler",
	"handlers",
	"controller",
	"main",
	"+server"
]);
function nameOf(path) {
	const [name = "", folder = ""] = path.toLowerCase().split("/").reverse();
	const stem = name.slice(0, name.lastIndexOf(".") > 0 ? name.lastIndexOf(".") : name.length);
	return general.has(stem) ? `${folder}/${stem}` : stem;
}
const known = new WeakMap();
function viewFiles(policy, files) {
	const compiled = (0, paths.wE)(policy);
	const viewed = known.get(compiled) ?? new WeakMap();
	known.set(compiled, viewed);
	const views = viewed.get(files) ?? viewAll(compiled, files);
	viewed.set(files, views);
	return views;
}
function viewAll(compiled, files) {
	const scan = compiled.scanner();
	const withhold = compiled.withholder();
	const updates = (0, classify_updates.V)(files);
	const gone = goneFiles(compiled, files);
	const views = new Map();
	const unseen = {
		"no diff": [],
		"too large": []
	};
	const causeOf = ({ path }) => ({
		path,
		pattern: ""
	});
	const viewFile = (file) => {
		const find = compiled.finder(file.path);
		const kind = file.status === "removed" ? "file" : (0, entry_kind.F)(file);
		const inert = (0, paths.Wz)(compiled, file.path, find);
		if (inert !== null) return inertOf(inert, kind);
		const scanned = scan(file, find);
		if (scanned.unseen !== null) unseen[scanned.unseen].push(causeOf(file));
		const update = updates.get(file.path);
		if (scanned.hits.size === 0 && update === void 0 && compiled.byName(find).isBlank) return blankView(file.path);
		return viewOf(compiled, file, find, {
			hits: scanned.hits,
			update,
			gone,
			kind,
			withheld: once(() => withhold(file, find)),
			byNameAlone: once(() => unseen["no diff"].push(causeOf(file)))
		});
	};
	for (const file of files) {
		const before = views.get(file.path);
		const view = viewFile(file);
		views.set(file.path, before === void 0 ? view : stricter(before, view));
	}
	for (const file of files) {
		const previous = previousName(file);
		if (previous === null || views.has(previous)) continue;
		const find = compiled.finder(previous);
		views.set(previous, (0, paths.Wz)(compiled, previous, find) ?? viewOf(compiled, {
			...file,
			path: previous
		}, find, {
			hits: new Map(),
			update: updates.get(file.path),
			gone,
			kind: "file",
			withheld: () => unless.z,
			byNameAlone: () => void 0
		}));
	}
	return {
		views: [...views.values()],
		notes: [{
			message: "There is no diff of these files, so only their names were looked at",
			files: unseen["no diff"]
		}, {
			message: "The diff of these files is too large, so only its beginning was looked at",
			files: unseen["too large"]
		}].filter((note) => note.files.length > 0)
	};
}
function previousName({ path, previousPath, status }) {
	return previousPath === void 0 || previousPath === path || status === "copied" ? null : previousPath;
}
const rank = {
	standard: 0,
	normal: 1,
	major: 2
};
function stricter(one, other) {
	return rank[one.category ?? "standard"] >= rank[other.category ?? "standard"] ? one : other;
}
function once(make) {
	let made = null;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}
}),
2110: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { L: () => decide });
const weight = {
	"not-applicable": 0,
	pass: 0,
	wait: 1,
	fail: 2,
	unknown: 3
};
const verdictOf = [
	"pass",
	"wait",
	"fail",
	"unknown"
];
const mostSteps = 1e3;
function decide(evaluation, policy) {
	const { change, at, classification, findings, lane } = evaluation;
	const earliestMerge = earliest(evaluation);
	const merged = change.mergedAt === null ? at : new Date(change.mergedAt);
	return {
		schemaVersion: 1,
		verdict: verdictOf[worst(findings)] ?? "unknown",
		category: classification.category,
		categoryReasons: classification.reasons,
		lane: lane.lane,
		laneReason: lane.reason,
		areas: classification.areas.map((area) => area.area),
		sensitive: classification.areas,
		at: at.toISOString(),
		validUntil: validUntil(evaluation, earliestMerge)?.toISOString() ?? null,
		earliestMerge: earliestMerge?.toISOString() ?? null,
		policy,
		reviewers: evaluation.reviewers,
		change: {
			repository: change.repository,
			number: change.number,
			title: change.title,
			url: change.url ?? null,
			head: change.head.sha
		},
		obligations: lane.obligations.map((each) => ({
			...each,
			due: each.dueHours === null ? null : new Date(merged.getTime() + each.dueHours * 36e5).toISOString()
		})),
		findings
	};
}
const blocking = (findings) => findings.filter((finding) => finding.level === "error");
const worst = (findings) => blocking(findings).reduce((most, finding) => Math.max(most, weight[finding.outcome]), 0);
const turns = (findings) => findings.flatMap(({ until }) => until === void 0 ? [] : [Date.parse(until)]);
function earliest(evaluation) {
	let at = evaluation.at;
	for (let step = 0; step < mostSteps; step++) {
		const holding = blocking(evaluation.timedAt(at)).filter((finding) => weight[finding.outcome] > 0);
		if (holding.length === 0) return at;
		const ends = turns(holding);
		if (ends.length < holding.length) return null;
		const next = new Date(Math.max(...ends));
		if (!(next > at)) return null;
		at = next;
	}
	return null;
}
function closes({ at: from, timedAt }) {
	let at = from;
	for (let step = 0; step < mostSteps; step++) {
		const next = new Date(Math.min(...turns(blocking(timedAt(at)))));
		if (!(next > at)) return null;
		if (worst(timedAt(next)) > 0) return next;
		at = next;
	}
	return at;
}
function validUntil(evaluation, earliestMerge) {
	const { at, findings, lane, timedAt } = evaluation;
	if (worst(findings) === weight.unknown) return null;
	const timed = new Set(timedAt(at).map((finding) => finding.rule));
	const ends = [worst(findings.filter((finding) => !timed.has(finding.rule))) > 0 ? null : worst(findings) > 0 ? earliestMerge : closes(evaluation), lane.until ?? null].flatMap((instant) => instant === null ? [] : [instant.getTime()]);
	return ends.length === 0 ? null : new Date(Math.min(...ends));
}
}),
3129: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { _: () => evaluate });
var parse = __webpack_require__(2988);
var calendar = __webpack_require__(1104);
var src_change = __webpack_require__(2898);
var classify_category = __webpack_require__(1867);
var classify_declared = __webpack_require__(701);
var append = __webpack_require__(8334);
function fileReasons(views, category) {
	const because = (message, files) => ({
		category,
		source: "files",
		message,
		files
	});
	if (views.length === 0) return [because("No changed file is listed, so nothing shows that the change is routine", [])];
	const tests = [];
	const others = [];
	for (const view of views) {
		const { path, test, testFrom } = view;
		if (test === null) others.push(view);
		else tests.push({
			path,
			pattern: test,
			...testFrom === void 0 ? {} : { from: testFrom }
		});
	}
	if (category === "standard") return [...groups(others, ({ standard }) => standard === null ? [] : [standard]).map(({ title, files }) => because(`${title} ${isPlural(title) ? "are" : "is"} pre-approved`, files)), ...tests.length > 0 ? [because("Tests follow the files they come with", tests)] : []];
	const deciding = (matches) => matches.length === 0 ? matches : matches.filter((match) => match.category === category);
	const kinds = groups(others, ({ major }) => deciding(major));
	const areas = groups(others, (view) => deciding(view.areas));
	const { explained, unknown } = category === "normal" ? openFiles(others) : nothingOpen;
	return [
		...kinds.map(({ title, files }) => because(`${title} are ${classify_category.Y[category]}`, files)),
		...areas.map(({ title, files }) => because(`Changes in the area “${title}” are at least ${classify_category.Y[category]}`, files)),
		...explained.map(([message, files]) => because(message, files)),
		...unknown.length > 0 ? [because("No pattern of the policy calls these files routine (3.3)", unknown)] : [],
		...others.length === 0 ? [because("Tests alone are Normal", tests)] : []
	];
}
const nothingOpen = {
	explained: [],
	unknown: []
};
function openFiles(views) {
	const explained = new Map();
	const unknown = [];
	for (const { path, because, category, areas, major } of views) if (because !== void 0) (0, append.B)(explained, because.message, {
		path,
		pattern: "",
		...because.cause
	});
	else if (category === "normal" && areas.length + major.length === 0) unknown.push({
		path,
		pattern: ""
	});
	return {
		explained: [...explained],
		unknown
	};
}
const isPlural = (title) => /[^s]s$/.test(title);
function groups(views, matchesOf) {
	const found = new Map();
	for (const view of views) for (const { id, title, pattern, from, line, token, why } of matchesOf(view)) {
		const group = found.get(id) ?? {
			id,
			title,
			files: []
		};
		found.set(id, group);
		const cause = {
			path: view.path,
			pattern
		};
		if (from !== void 0) cause.from = from;
		if (line !== void 0) cause.line = line;
		if (token !== void 0) cause.token = token;
		if (why !== void 0) cause.why = why;
		group.files.push(cause);
	}
	return [...found.values()];
}
var classify_views = __webpack_require__(2365);
function classify(change, body, policy) {
	const { views, notes } = (0, classify_views.d)(policy, change.files);
	const shown = highest([...new Set(views.map(({ category }) => category))].filter((category) => category !== null), "normal");
	const declared = (0, classify_declared.QV)(change.labels, body, policy.labels);
	const reasons = [...declared, ...fileReasons(views, shown)].sort((a, b) => rank(b.category) - rank(a.category));
	const least = highest([shown, ...declared.map((reason) => reason.category)], "normal");
	return {
		category: least,
		reasons: [...reasons, ...notes.map((note) => ({
			...note,
			category: least,
			source: "note"
		}))],
		areas: groups(views, (view) => view.areas).map(({ id, title, files }) => ({
			area: id,
			title,
			files
		})),
		deploys: views.length === 0 || views.some(({ standard }) => standard === null || standard.deploys),
		migrations: views.some(({ major }) => major.some(({ id }) => id === "database-migration")),
		documentationOnly: views.length > 0 && views.every(({ standard }) => standard?.id === "documentation")
	};
}
const rank = (category) => classify_category.L.indexOf(category);
function highest(of, none) {
	return of.reduce((best, next) => best === null || rank(next) > rank(best) ? next : best, null) ?? none;
}
var people_pushes = __webpack_require__(4704);
var roster = __webpack_require__(3731);
const lowering_rank = (category) => classify_category.L.indexOf(category);
function lowered(shown, facts) {
	const declared = shown.reasons.filter(({ source }) => source !== "files" && source !== "note").map((reason) => lowering_rank(reason.category));
	for (const category of ["standard", "normal"]) {
		if (lowering_rank(category) >= lowering_rank(shown.category) || declared.some((floor) => floor > lowering_rank(category))) continue;
		const label = facts.change.labels.find((each) => facts.policy.labels[category].some((own) => (0, classify_declared.bK)(own, each)));
		if (label === void 0) continue;
		const refusal = whyNot(label, shown.category, facts);
		const who = setter(label, facts)?.actor ?? "";
		if (refusal === null) {
			const message = `${who} lowered it from ${classify_category.Y[shown.category]} to ${classify_category.Y[category]} by the label “${label}”`;
			return {
				...shown,
				category,
				reasons: [{
					category,
					source: "lowered",
					message,
					files: []
				}, ...shown.reasons]
			};
		}
		const message = `The label “${label}” does not lower it: ${refusal}`;
		return {
			...shown,
			reasons: [...shown.reasons, {
				category: shown.category,
				source: "lowered",
				message,
				files: []
			}]
		};
	}
	return shown;
}
function whyNot(label, from, facts) {
	if ((0, src_change.LO)(facts.change, "labelEvents") !== null) return "who set it is not known";
	const event = setter(label, facts);
	if (event === void 0 || event.actor === null) return "who set it is not known";
	const { contributors, policy, change } = facts;
	if (contributors === null) return "who wrote the change is not known";
	const login = event.actor.toLowerCase();
	const role = contributors.because.get(login);
	if (role !== void 0) return `${event.actor}, who set it, ${role}`;
	const { executive } = policy.people;
	const allowed = facts.roster(from === "major" ? executive : (0, roster.$)(policy));
	if (!allowed.logins.has(login)) {
		if (allowed.unreadable.length > 0) return `the members of ${allowed.unreadable.join(", ")} could not be read`;
		return from === "major" ? `${event.actor}, who set it, is no executive` : `the policy does not name ${event.actor}, who set it`;
	}
	const pushes = change.pushes ?? null;
	if (pushes === null) return "whether anything was pushed since is not known";
	const last = Math.max(...pushes.map((push) => Date.parse(push.at)));
	if (!pushes.some((push) => Date.parse(push.at) === last && push.sha === change.head.sha)) return "whether anything was pushed since is not known";
	return keptContent(event.at, pushes, change) ? null : "content was pushed after it was set; set it again";
}
function setter(label, { change, at }) {
	return (change.labelEvents ?? []).filter((event) => event.added && (0, classify_declared.bK)(event.label, label) && Date.parse(event.at) <= at.getTime()).reduce((latest, event) => latest === void 0 || Date.parse(event.at) >= Date.parse(latest.at) ? event : latest, void 0);
}
function keptContent(since, pushes, { head, commits, reviews }) {
	const second = (at) => Math.floor(Date.parse(at) / 1e3);
	const inOrder = [...pushes].sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
	const before = inOrder.filter((push) => second(push.at) < second(since));
	const after = inOrder.slice(before.length);
	if (after.length === 0) return true;
	const stoodThen = before.at(-1);
	if (stoodThen === void 0) return false;
	const moments = [stoodThen, ...after].map((push) => Date.parse(push.at));
	if (!(new Set(moments).size === moments.length && Date.parse(before.at(-2)?.at ?? "") !== moments[0])) return false;
	const sameDiff = (reviews ?? []).some(({ commit, sameDiffAsHead }) => sameDiffAsHead === true && commit === stoodThen.sha);
	if (stoodThen.sha === head.sha || sameDiff) return true;
	const bySha = new Map(commits?.map((commit) => [commit.sha, commit]));
	return after.every((push, index) => (0, people_pushes.Ko)(push, after[index - 1] ?? stoodThen, bySha));
}
var src_rule = __webpack_require__(4188);
const isLifted = (rule, lane) => lane !== "ordinary" && rule.liftedBy?.includes(lane) === true;
function findings(rule, change, context, setting, lane, notKnown) {
	const common = {
		rule: rule.id,
		title: rule.title,
		level: setting?.level === "warning" ? setting.level : "error",
		clauses: setting?.clauses ?? rule.clauses,
		controls: setting?.controls ?? rule.controls
	};
	const found = verdicts(rule, change, context, setting, notKnown);
	const blocking = found.filter(({ outcome }) => outcome !== "pass" && outcome !== "not-applicable");
	if (isLifted(rule, lane.lane) && blocking.length > 0) return blocking.map(({ outcome, message }) => ({
		...common,
		outcome: "not-applicable",
		message: `Lifted: ${lane.reason}`,
		lifted: {
			by: `lane ${lane.lane}: ${lane.reason}`,
			outcome,
			message
		}
	}));
	return found.map(({ until, ...verdict }) => ({
		...common,
		...verdict,
		...until === void 0 ? {} : { until: until.toISOString() }
	}));
}
function verdicts(rule, change, context, setting, { notYet = [], unknown = {} }) {
	if (rule.needs.some((fact) => notYet.includes(fact))) return [{
		outcome: "not-applicable",
		message: "Not known before the pull request exists"
	}];
	for (const fact of rule.needs) {
		const reason = unknown[fact];
		if (reason !== void 0) return [{
			outcome: "unknown",
			message: reason,
			remedy: "Nobody can tell it any more"
		}];
		const why = (0, src_change.LO)(change, fact);
		if (why !== null) return [unread(fact, why)];
	}
	try {
		const found = rule.check(complete(change, rule), setting ?? {}, context);
		return "outcome" in found ? [found] : found;
	} catch (error) {
		if (error instanceof src_rule.vo) return [{
			outcome: "unknown",
			message: error.message,
			remedy: error.remedy
		}];
		return [broken(error)];
	}
}
function complete(change, rule) {
	const cut = src_change.gt.filter((fact) => rule.refines?.includes(fact) && (0, src_change.LO)(change, fact) === "truncated");
	return cut.length === 0 ? change : {
		...change,
		...Object.fromEntries(cut.map((fact) => [fact, void 0]))
	};
}
function unread(fact, why) {
	return {
		outcome: "unknown",
		message: why === "truncated" ? `The list of ${src_change.hO[fact]} is not complete` : `The ${src_change.hO[fact]} could not be read`,
		remedy: `Run the gate again; if it stays so, give its token access to the ${src_change.hO[fact]}`
	};
}
function broken(error) {
	return {
		outcome: "unknown",
		message: `The rule failed: ${error instanceof Error ? error.message : String(error)}`,
		remedy: "Report this as a bug of change-gate, with the change file"
	};
}
var people_login = __webpack_require__(531);
function botLane({ change, policy, contributors }) {
	const { author } = change;
	const named = (login) => policy.bots.some((bot) => (0, people_login.Up)(bot, login));
	if (author === null || !author.bot || !named(author.login) || contributors === null) return null;
	if (contributors.unresolved.length > 0 || ![...contributors.because.keys()].every(named)) return null;
	return {
		lane: "bot",
		reason: `opened by ${author.login}`,
		obligations: []
	};
}
var emergency = __webpack_require__(8437);
const policyFile = /^\.github\/change-gate\.ya?ml$/i;
const workflow = /^\.github\/workflows\/change-gate\.ya?ml$/;
const companion = /^(?:\.github\/|docs\/)?(?:CODEOWNERS|pull_request_template\.md)$|^\.github\/(?:PULL_REQUEST_TEMPLATE\/[^/]+\.md|change-gate(?:\.test|\/[^/]+\.test)\.ya?ml)$/i;
function installLane({ change }) {
	const files = change.files ?? [];
	if (files.length === 0) return null;
	const paths = files.flatMap((file) => file.previousPath === void 0 ? [file.path] : [file.path, file.previousPath]);
	if (change.policyOnDefaultBranch === "invalid" && paths.every((path) => policyFile.test(path))) return {
		lane: "install",
		reason: "repairs the policy, which is not valid on the default branch",
		obligations: []
	};
	const brings = files.some((file) => file.status === "added" && workflow.test(file.path));
	const own = files.every((file) => file.status === "added") && paths.every((path) => policyFile.test(path) || workflow.test(path) || companion.test(path));
	if (change.policyOnDefaultBranch === "absent" && brings && own) return {
		lane: "install",
		reason: "brings the gate itself and nothing else",
		obligations: []
	};
	return null;
}
const ordinary = {
	lane: "ordinary",
	reason: "",
	obligations: []
};
var rollback = __webpack_require__(9502);
const candidates = [
	{
		take: emergency.MB,
		rule: "emergency"
	},
	{
		take: rollback.Li,
		rule: "rollback"
	},
	{ take: installLane },
	{ take: botLane }
];
function takeLane(facts, isOff) {
	for (const { take, rule } of candidates) {
		const taken = rule !== void 0 && isOff(rule) ? null : take(facts);
		if (taken !== null) return taken;
	}
	return ordinary;
}
var people_contributors = __webpack_require__(14);
var identity = __webpack_require__(6610);
var people_seats = __webpack_require__(5220);
var people_standing = __webpack_require__(8844);
function panelOf(change, asked, named, at, { contributors: known = null, bots = [] } = {}) {
	const contributors = known ?? (0, people_contributors.a)(change);
	const people = (names) => (0, roster.o)(names, change.teams);
	const standing = (0, people_standing.E)(change, contributors, people(named), at, bots);
	const canApprove = (login) => !contributors.because.has(login) && !(0, identity.zs)(login, bots);
	const wanted = asked(contributors);
	const seats = (wanted.some((seat) => seat.further !== true) ? wanted : []).map(({ rule, role, people: names, advisory = false }) => {
		if (names === null) return {
			rule,
			role,
			people: null,
			known: true,
			advisory
		};
		const { logins, unreadable } = people(names);
		return {
			rule,
			role,
			people: new Set([...logins].filter(canApprove)),
			known: unreadable.length === 0,
			advisory
		};
	}).sort(bySeatingOrder);
	const approving = (...counts) => standing.filter((each) => counts.includes(each.counts)).map((each) => each.login);
	const approvers = approving(true);
	const filled = (0, people_seats.k)(seats, approvers);
	const bestCase = (0, people_seats.k)(seats, approving(true, null));
	const of = (rule) => (seat) => seat.rule === rule;
	const openIn = (rule, among) => among.filter((seat) => seat.rule === rule && seat.by === null).length;
	const everybody = new Set(seats.flatMap((seat) => [...seat.people ?? []]));
	const seated = new Set(approvers.map((login) => login.toLowerCase()));
	return {
		contributors,
		standings: standing,
		seatsOf: (rule) => filled.filter(of(rule)),
		bestCaseOf: (rule) => bestCase.filter(of(rule)),
		relies: bestCase.some((seat) => seat.by !== null),
		candidatesFor: (rule) => {
			const own = seats.find(of(rule))?.people;
			const helpful = [...everybody].filter((login) => !seated.has(login) && openIn(rule, (0, people_seats.k)(seats, [...approvers, login])) < openIn(rule, filled));
			const direct = helpful.filter((login) => own?.has(login));
			return direct.length > 0 ? direct : helpful;
		},
		canBeFilled: (rule) => openIn(rule, (0, people_seats.k)(seats.filter((seat) => seat.people !== null && seat.known), [...everybody])) === 0,
		firstOpenToAll: filled.find((seat) => seat.people === null && seat.by === null)?.rule ?? null,
		requested: requestedOf(change.reviewRequests, contributors, bots),
		roster: people
	};
}
function bySeatingOrder(one, other) {
	if (one.advisory !== other.advisory) return one.advisory ? 1 : -1;
	if (one.people === null || other.people === null) return Number(one.people === null) - Number(other.people === null);
	return one.people.size - other.people.size;
}
function requestedOf(requests, { because }, bots) {
	if (requests === null) return null;
	return (requests ?? []).map((request) => {
		if ("team" in request) return {
			who: request.team,
			hindrance: null
		};
		const { login } = request;
		return {
			who: login,
			hindrance: (0, identity.zs)(login, bots) ? "is a bot" : because.get(login.toLowerCase()) ?? null
		};
	});
}
function reviewersOf(panel, rules) {
	const roles = new Map(rules.flatMap((rule) => panel.seatsOf(rule)).flatMap(({ by, role }) => by === null ? [] : [[by, role]]));
	return {
		given: panel.standings.map(({ login, state, counts, why }) => ({
			login,
			state,
			counts,
			why,
			role: roles.get(login) ?? null
		})),
		requested: panel.requested ?? []
	};
}
const everyRule = __webpack_require__(4932).a;
function evaluate(policy, change, at, { freeze = "", ...notKnown } = {}) {
	const settings = policy.rules;
	const active = everyRule.filter((rule) => settings[rule.id]?.level !== "off");
	const body = (0, parse.O)(change.body);
	const contributors = (0, src_change.LO)(change, "commits") === null && change.commits !== void 0 ? (0, people_contributors.a)({
		...change,
		commits: change.commits
	}) : null;
	const people = (names) => (0, roster.o)(names, change.teams);
	const classification = lowered(classify({
		files: change.files ?? [],
		labels: change.labels
	}, body, policy), {
		change,
		policy,
		contributors,
		roster: people,
		at
	});
	const isOff = (rule) => settings[rule]?.level === "off";
	const lane = takeLane({
		change,
		body,
		classification,
		contributors,
		policy,
		at
	}, isOff);
	const { agents, automatic } = policy.rules["separation-of-duties"];
	const panel = panelAt(at, change, active, settings, {
		policy,
		classification,
		contributors,
		bots: [
			...policy.bots,
			...agents,
			...automatic
		]
	}, lane);
	const shared = {
		body,
		calendar: (0, calendar.d)(policy, { freeze }),
		classification,
		contributors,
		lane: lane.lane,
		panel,
		policy,
		readAt: change.readAt === void 0 ? at : new Date(change.readAt),
		roster: people
	};
	const find = (rules, instant) => rules.flatMap((rule) => findings(rule, change, {
		...shared,
		at: instant
	}, settings[rule.id], lane, notKnown));
	return {
		change,
		at,
		classification,
		lane,
		reviewers: (0, src_change.LO)(change, "reviews") === null && contributors !== null ? reviewersOf(panel, active.filter((rule) => rule.seats !== void 0).map((rule) => rule.id)) : {
			given: [],
			requested: []
		},
		findings: find(active, at),
		timedAt: (instant) => find(active.filter((rule) => rule.timed), instant)
	};
}
function panelAt(at, change, active, settings, context, { lane }) {
	const { policy, classification, contributors: known, bots } = context;
	const asked = (contributors) => active.filter((rule) => !isLifted(rule, lane)).flatMap((rule) => (rule.seats?.(settings[rule.id] ?? {}, {
		policy,
		classification,
		contributors
	}) ?? []).map((seat) => ({
		...seat,
		rule: rule.id,
		advisory: settings[rule.id]?.level === "warning"
	})));
	return panelOf({
		...change,
		commits: change.commits ?? [],
		reviews: change.reviews ?? []
	}, asked, (0, roster.$)(policy), at, {
		contributors: known,
		bots
	});
}
}),
2655: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { S: () => judge });
var _decide_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2110);
var _evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3129);
function judge(change, at, { policy, ...source }, options = {}) {
	return (0, _decide_js__WEBPACK_IMPORTED_MODULE_0__.L)((0, _evaluate_js__WEBPACK_IMPORTED_MODULE_1__._)(policy, change, at, options), source);
}
}),
14: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { a: () => contributorsOf });
var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6610);
var _login_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(531);
var _pushes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4704);
function contributorsOf(change) {
	const because = new Map();
	const unresolved = new Set();
	const add = (login, why) => {
		const key = login.toLowerCase();
		if (!because.has(key)) because.set(key, why);
	};
	const credit = (each, why) => {
		if (each.kind === "account") add(each.login, why);
		else if (each.kind === "address") unresolved.add(each.address);
	};
	const { author } = change;
	if (author !== null) {
		add(author.login, "opened the pull request");
		if (author.startedBy !== void 0) add(author.startedBy, `started ${author.login}`);
	}
	const pushed = (0, _pushes_js__WEBPACK_IMPORTED_MODULE_0__.d)({
		...change,
		reviews: change.reviews ?? []
	});
	const known = (0, _identity_js__WEBPACK_IMPORTED_MODULE_1__._1)(change.commits);
	const written = change.commits.filter((commit) => !(0, _pushes_js__WEBPACK_IMPORTED_MODULE_0__.Ih)(commit));
	const writers = written.map((commit) => (0, _identity_js__WEBPACK_IMPORTED_MODULE_1__.kO)(commit, known));
	written.forEach((commit, index) => {
		const short = commit.sha.slice(0, 7);
		for (const writer of writers[index] ?? []) credit(writer, `wrote ${short}`);
		const committer = commit.committer === null ? { kind: "nobody" } : (0, _identity_js__WEBPACK_IMPORTED_MODULE_1__.Gd)(commit.committer, short);
		if (committer.kind !== "account" || !pushed.rebased(committer.login, commit)) credit(committer, `committed ${short}`);
	});
	for (const [login, sha] of pushed.changed) add(login, `pushed ${sha.slice(0, 7)}`);
	return {
		because,
		unresolved: [...unresolved],
		opener: author === null ? null : {
			login: author.login,
			bot: (0, _login_js__WEBPACK_IMPORTED_MODULE_2__.w2)(author),
			startedBy: author.startedBy ?? null
		},
		writers
	};
}
}),
6375: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Ny: () => latestOpinions,
	VR: () => showsHead,
	my: () => opinionsOfDeleted
});
function showsHead(review, head) {
	return review.commit?.toLowerCase() === head.toLowerCase() ? true : review.sameDiffAsHead;
}
const isOpinion = ({ state }) => state === "APPROVED" || state === "CHANGES_REQUESTED" || state === "DISMISSED";
function latestOpinions(reviews, head, at) {
	const latest = new Map();
	for (const review of reviews) {
		if (!hasAuthor(review) || !isOpinion(review) || !isGiven(review, at)) continue;
		const key = review.author.login.toLowerCase();
		const known = latest.get(key);
		if (known === void 0 || supersedes(review, known, head)) latest.set(key, review);
	}
	return [...latest.values()];
}
function opinionsOfDeleted(reviews, at) {
	return reviews.filter((review) => review.author === null && isOpinion(review) && isGiven(review, at));
}
const isGiven = (review, at) => Date.parse(review.submittedAt) <= at.getTime();
const hasAuthor = (review) => review.author !== null;
function supersedes(review, known, head) {
	const second = (instant) => Math.floor(Date.parse(instant) / 1e3);
	const later = second(review.submittedAt) - second(known.submittedAt);
	return later !== 0 ? later > 0 : strictness(review, head) > strictness(known, head);
}
function strictness(review, head) {
	if (review.state === "CHANGES_REQUESTED") return 4;
	if (review.state === "DISMISSED") return 3;
	const same = showsHead(review, head);
	return same === true ? 0 : same === null ? 1 : 2;
}
}),
4704: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Ih: () => isBaseMerge,
	Ko: () => updatesBase,
	d: () => readPushes
});
function readPushes({ pushes, reviews, head, commits }) {
	const same = new Set([head.sha, ...reviews.flatMap((each) => each.sameDiffAsHead === true && each.commit !== null ? [each.commit] : [])]);
	const places = new Map(commits.map((commit, index) => [commit.sha, index]));
	const changed = new Map();
	const rebasedUpTo = new Map();
	let previous;
	let seenSame = false;
	const dated = (pushes ?? []).map((push) => ({
		push,
		instant: Date.parse(push.at)
	}));
	const atInstant = new Map();
	for (const { instant } of dated) atInstant.set(instant, (atInstant.get(instant) ?? 0) + 1);
	const bySha = new Map(commits.map((commit) => [commit.sha, commit]));
	for (const { push, instant } of dated.sort((one, other) => one.instant - other.instant)) {
		const login = push.by.toLowerCase();
		const ordered = atInstant.get(instant) === 1;
		if (ordered && seenSame && same.has(push.sha)) rebasedUpTo.set(login, Math.max(rebasedUpTo.get(login) ?? -1, places.get(push.sha) ?? -1));
		else if (!(ordered && updatesBase(push, previous, bySha)) && !changed.has(login)) changed.set(login, push.sha);
		seenSame ||= same.has(push.sha);
		previous = push;
	}
	return {
		changed,
		rebased: (login, { sha }) => (places.get(sha) ?? Number.POSITIVE_INFINITY) <= (rebasedUpTo.get(login.toLowerCase()) ?? -1)
	};
}
const isBaseMerge = ({ mergesBaseOnly, parents }) => mergesBaseOnly === true && parents.length !== 1;
function updatesBase(push, previous, bySha) {
	let sha = push.sha;
	for (let step = 0; previous !== void 0 && sha !== void 0 && sha !== previous.sha; step++) {
		const commit = bySha.get(sha);
		if (commit === void 0 || !isBaseMerge(commit) || step > bySha.size) return false;
		sha = commit.parents[0];
	}
	return previous !== void 0 && sha === previous.sha;
}
}),
8844: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { E: () => standings });
var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6610);
var _opinions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6375);
function standings(change, contributors, named, at, bots = []) {
	const head = change.head.sha;
	return [...(0, _opinions_js__WEBPACK_IMPORTED_MODULE_0__.Ny)(change.reviews, head, at).map((opinion) => standing(opinion, head, contributors, named, bots)), ...(0, _opinions_js__WEBPACK_IMPORTED_MODULE_0__.my)(change.reviews, at).map((review) => deleted(review, head))];
}
function standing(opinion, head, contributors, named, bots) {
	const { login } = opinion.author;
	const bot = opinion.author.bot || (0, _identity_js__WEBPACK_IMPORTED_MODULE_1__.zs)(login, bots);
	const role = contributors.because.get(login.toLowerCase());
	const trusted = isTrusted(opinion, named);
	const current = (0, _opinions_js__WEBPACK_IMPORTED_MODULE_0__.VR)(opinion, head);
	const common = {
		login,
		state: opinion.state,
		eligible: bot || role !== void 0 ? false : trusted,
		mayObject: bot ? false : role !== void 0 || trusted,
		current
	};
	const as = (counts, why) => ({
		...common,
		counts,
		why
	});
	if (opinion.state === "CHANGES_REQUESTED") return as(false, `requested changes on ${reviewed(opinion)}`);
	if (opinion.state === "DISMISSED") return as(false, "gave a review that was dismissed");
	const given = `approved ${reviewed(opinion)}`;
	if (bot) return as(false, `${given}, but is a bot`);
	if (role !== void 0) return as(false, `${given}, but ${role}`);
	if (trusted === false) return as(false, `${given}, but has no write access`);
	if (current === false) return as(false, `${given}, but ${changedSince(opinion)} since`);
	if (trusted === null) return as(null, `${given}; has no write access, and the members of ${named.unreadable.join(", ")} could not be read`);
	if (current === null) return as(null, `${given}; whether the diff is still the same could not be read`);
	return as(true, given);
}
function isTrusted({ author, canPush }, { logins, unreadable }) {
	if (canPush || logins.has(author.login.toLowerCase())) return true;
	return unreadable.length > 0 ? null : false;
}
function deleted(review, head) {
	const did = review.state === "APPROVED" ? "approved" : review.state === "DISMISSED" ? "gave a review, since dismissed, of" : "requested changes on";
	return {
		login: "ghost",
		state: review.state,
		counts: false,
		why: `${did} ${reviewed(review)}, but the account was deleted`,
		eligible: false,
		mayObject: review.canPush,
		current: (0, _opinions_js__WEBPACK_IMPORTED_MODULE_0__.VR)(review, head)
	};
}
const reviewed = ({ commit }) => commit?.slice(0, 7) ?? "a commit that is gone";
function changedSince({ filesChangedSince }) {
	if (filesChangedSince === void 0 || filesChangedSince === 0) return "the diff changed";
	return filesChangedSince === 1 ? "1 file changed" : `${filesChangedSince} files changed`;
}
}),
74: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Ae: () => path,
	OF: () => fenced,
	Qq: () => text,
	aY: () => code,
	fj: () => join,
	ko: () => strong,
	md: () => md,
	nf: () => link
});
var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(253);
class SafeMarkdown {
	#source;
	constructor(source) {
		this.#source = source;
	}
	toString() {
		return this.#source;
	}
}
const gap = "&#8203;";
const meaningful = /[\\`*_[\]~<>&|$@]|#(?=\d|$)|:(?=\/\/|[\w+-]{1,60}(?::|$))|www(?=\.)|(?<![a-z0-9])gh-(?=\d)|(?<![a-z0-9])[0-9a-f]{7,40}(?![a-z0-9])/gi;
const replacements = {
	"<": "&lt;",
	">": "&gt;",
	"&": "&amp;",
	"|": "&#124;",
	$: "<span>$</span>"
};
function harmless(token) {
	const replacement = replacements[token];
	if (replacement !== void 0) return replacement;
	if (/^[\\`*_[\]~]$/.test(token)) return `\\${token}`;
	if (/^[0-9a-f]{7}/i.test(token)) return token.replace(/.{6}(?=.)/g, `$&${gap}`);
	return `${token}${gap}`;
}
function harmlessStart(line) {
	return line.replace(/^([-+=:#.)]|\d{1,9}(?=[.)](?:\s|$)))/, (start) => /\d/.test(start) ? `${start}\\` : `\\${start}`);
}
function text(value, limit = 1e3) {
	return new SafeMarkdown(harmlessStart((0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.TN)(value, limit).replace(meaningful, harmless)));
}
function code(value, limit = 300) {
	const shown = (0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.ml)((0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.RK)(value), limit);
	if (shown.trim() === "") return new SafeMarkdown("`(empty)`");
	if (shown.includes("|")) return md`<code>${text(shown, limit)}</code>`;
	const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map((run) => run.length));
	const fence = "`".repeat(longest + 1);
	const padding = /^[` ]|[` ]$/.test(shown) ? " " : "";
	return new SafeMarkdown(`${fence}${padding}${shown}${padding}${fence}`);
}
function fenced(language, value) {
	const longest = Math.max(2, ...(value.match(/`+/g) ?? []).map((run) => run.length));
	const fence = "`".repeat(longest + 1);
	return new SafeMarkdown(`${fence}${language}\n${value}\n${fence}`);
}
function path(value, limit = 160) {
	return code((0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.jM)((0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.RK)(value), limit), limit);
}
function link(label, address) {
	const target = address === null || address === void 0 ? null : destination(address);
	return target === null ? md`${label}` : md`[${label}](${target})`;
}
function destination(address) {
	if (!URL.canParse(address)) return null;
	const url = new URL(address);
	if (url.protocol !== "https:" || url.username !== "" || url.password !== "" || url.href.length > 2e3) return null;
	const percent = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
	return new SafeMarkdown(url.href.replace(/[()<>[\]\\|`*_~$'"{}^]/g, percent).replaceAll("&", "&amp;"));
}
function strong(value) {
	const shown = text(value);
	return shown.toString() === "" ? shown : md`**${shown}**`;
}
function md(parts, ...values) {
	const safe = (value) => (value instanceof SafeMarkdown ? value : text(String(value))).toString();
	return new SafeMarkdown(parts.reduce((all, part, index) => `${all}${safe(values[index - 1] ?? "")}${part}`));
}
function join(parts, separator) {
	const shown = parts.map(String).filter((part) => part !== "");
	return new SafeMarkdown(shown.join(separator.toString()));
}
}),
9657: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	judgeRead: () => judgeRead,
	m: () => isGated,
	y: () => judgePullRequest
});
var _classify_globs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1749);
var _judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2655);
var _user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2630);
var _read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9940);
function judgeRead({ change, policy, broken }, at, freeze = "") {
	const decision = (0, _judge_js__WEBPACK_IMPORTED_MODULE_1__.S)(change, at, policy, { freeze });
	if (broken !== void 0 && decision.lane !== "install") throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__.kp(broken);
	return decision;
}
async function judgePullRequest(gate, number, hints = {}) {
	const { settings } = gate;
	const { live, at } = await (hints.begun ?? (0, _read_js__WEBPACK_IMPORTED_MODULE_2__.D)(gate, number, hints));
	const decision = judgeRead(live, at, settings.freeze);
	if (!mattersWhen(live, decision)) return {
		live,
		decision
	};
	const dated = await live.dated();
	const known = dated.change.judged;
	const judged = known?.length === 0 && decision.verdict !== "unknown" ? [{
		category: decision.category,
		at: at.toISOString()
	}] : known;
	const exact = judged === known ? dated : {
		...dated,
		change: {
			...dated.change,
			judged
		}
	};
	return {
		live: exact,
		decision: judgeRead(exact, at, settings.freeze)
	};
}
const mattersWhen = ({ hidden, change: { judged } }, { findings }) => hidden || judged?.length === 0 || findings.some(({ rule, outcome }) => rule === "lead-time" && outcome === "wait");
function isGated({ settings: { branches } }, base, defaultBranch) {
	if (branches === null) return base === defaultBranch;
	return (0, _classify_globs_js__WEBPACK_IMPORTED_MODULE_0__.t)({ paths: branches }, { ignoreCase: false }).find(base) !== null;
}
}),
532: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	LC: () => basisNow,
	Q2: () => hasMoved,
	fN: () => isReportOnly,
	wY: () => mayNotWrite,
	MP: () => proposesPolicy,
	mk: () => publish,
	bC: () => unjudged,
	O$: () => unreadable,
	Vj: () => verdictOf
});
var error = __webpack_require__(2632);
var open_pull_requests = __webpack_require__(8201);
var github_repository = __webpack_require__(2948);
async function writeStatus(client, repository, sha, status) {
	const { context, state, description, targetUrl } = status;
	const parameters = {
		...repository,
		sha,
		context,
		state,
		description,
		target_url: targetUrl
	};
	const of = `the status ${context} of ${(0, github_repository.fq)(repository)}@${sha.slice(0, 7)}`;
	const write = () => client.send("POST", "/repos/{owner}/{repo}/statuses/{sha}", parameters, of);
	try {
		await write();
	} catch (thrown) {
		if (!(thrown instanceof error.y) || thrown.kind !== "unavailable") throw thrown;
		if (await stands(client, repository, sha, status)) return;
		await write();
	}
}
async function stands(client, repository, sha, { context, state, description, targetUrl }) {
	const of = `the statuses of ${(0, github_repository.fq)(repository)}@${sha.slice(0, 7)}`;
	try {
		const last = (await client.get("/repos/{owner}/{repo}/commits/{ref}/statuses", {
			...repository,
			ref: sha,
			per_page: 100
		}, of)).items().find((one) => one.member("context").value === context);
		const says = (name) => last?.member(name).value;
		return says("state") === state && says("description") === description && says("target_url") === targetUrl;
	} catch (thrown) {
		if (!(thrown instanceof error.y)) throw thrown;
		return false;
	}
}
var path = __webpack_require__(7096);
var report_status = __webpack_require__(4597);
var version = __webpack_require__(7325);
const basisNow = ({ settings: { freeze, reportOnly } }, policySha256) => (0, report_status.gp)([
	version.version,
	policySha256,
	freeze,
	String(reportOnly)
]);
const isReportOnly = ({ settings }, { policy }) => settings.reportOnly || policy.policy.mode === "report-only";
const proposesPolicy = ({ policy, policyPath = path.k }, { change }) => policy === void 0 && (change.files ?? []).some(({ path, status }) => path === policyPath && status !== "removed");
function verdictOf(gate, { decision, live }, suffix = "") {
	const { timezone } = live.policy.policy.calendar;
	const text = (0, report_status.qS)(decision, timezone, suffix);
	const isPreliminary = live.incomplete && decision.verdict !== "pass";
	return {
		...isReportOnly(gate, live) ? onlyReported(text) : text,
		memory: {
			until: (0, report_status.OH)(decision),
			basis: isPreliminary ? report_status.pN : basisNow(gate, decision.policy.sha256),
			threads: live.change.threads?.filter(({ resolved }) => !resolved).length ?? null,
			judged: live.change.judged === null ? [] : (0, report_status.Jf)(live.change.judged ?? [], decision)
		}
	};
}
const onlyReported = ({ state, description }) => state === "success" ? {
	state,
	description
} : {
	state: "success",
	description
};
const unjudged = ({ settings }, why) => ({
	...settings.reportOnly ? onlyReported((0, report_status.be)(why)) : (0, report_status.be)(why),
	memory: {
		until: null,
		basis: report_status.pN,
		threads: null,
		judged: []
	}
});
const unreadable = (gate) => unjudged(gate, "the gate could not read it; see the run of the sweep");
async function publish(gate, head, verdict, standing, { keepTarget = false } = {}) {
	if (standing !== null && says(standing, verdict, gate.now())) return false;
	const { client, repository, settings, runUrl } = gate;
	const explained = keepTarget && standing !== null && standing.targetUrl !== "" ? standing.targetUrl : runUrl;
	await writeStatus(client, repository, head, {
		context: settings.statusName,
		state: verdict.state,
		description: verdict.description,
		targetUrl: (0, report_status.QY)(explained, verdict.memory)
	});
	return true;
}
function says(standing, { state, description, memory }, now) {
	if (standing.state !== state || standing.description !== description) return false;
	const known = (0, report_status.b7)(standing.targetUrl);
	if (known === null || known.basis !== memory.basis || known.threads !== memory.threads) return false;
	if (known.until !== null && Date.parse(known.until) <= now.getTime()) return false;
	return memory.until === null || known.until !== null && Date.parse(known.until) <= Date.parse(memory.until);
}
async function hasMoved(gate, { live, decision }) {
	const { change, updatedAt } = live;
	const until = (0, report_status.OH)(decision);
	if (until !== null && Date.parse(until) <= gate.now().getTime()) return true;
	const now = await (0, open_pull_requests.Hl)(gate.client, {
		...gate.repository,
		number: change.number
	}, {
		context: gate.settings.statusName,
		own: gate.own
	});
	if (now === null) return false;
	const threads = change.threads?.filter(({ resolved }) => !resolved).length ?? null;
	return now.updatedAt !== updatedAt || now.head !== change.head.sha || now.base !== change.base.ref || now.openThreads !== null && now.openThreads !== threads || now.checkedAt !== null && Date.parse(now.checkedAt) >= Date.parse(decision.at);
}
const mayNotWrite = (thrown) => thrown instanceof error.y && (thrown.kind === "forbidden" || thrown.kind === "not-found");
}),
8201: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Hl: () => openPullRequestNow,
	Sm: () => openPullRequests
});
var _checks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2125);
var _graphql_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(478);
var _lists_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2143);
var _own_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1189);
var _query_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7890);
var _repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2948);
const row = `
  number url baseRefName headRefOid updatedAt
  reviewThreads(first: 100) { totalCount nodes { isResolved } }
  head: commits(last: 1) {
    nodes {
      commit {
        oid ${_query_js__WEBPACK_IMPORTED_MODULE_3__.by}
        statuses: status { contexts { context createdAt } }
        checkSuites(first: 50) { nodes { updatedAt workflowRun { url file { path } } } }
      }
    }
  }`;
const openQuery = `query open(
  $owner: String!, $repo: String!, $size: Int!, $after: String, $context: String!, $headRef: String
) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    defaultBranchRef { name }
    pullRequests(
      states: OPEN, first: $size, after: $after, headRefName: $headRef, orderBy: { field: CREATED_AT, direction: ASC }
    ) ${(0, _query_js__WEBPACK_IMPORTED_MODULE_3__.p_)(row)}
  }
}`;
const rowQuery = `query row($owner: String!, $repo: String!, $number: Int!, $context: String!) {
  viewer { login }
  repository(owner: $owner, name: $repo) { pullRequest(number: $number) { state ${row} } }
}`;
async function openPullRequests(client, repository, { context, own, headRef = null }) {
	const of = `the open pull requests of ${(0, _repository_js__WEBPACK_IMPORTED_MODULE_4__.fq)(repository)}`;
	const found = new Map();
	let viewer = "";
	let defaultBranch = null;
	const list = (data) => data.path("repository", "pullRequests");
	const asked = {
		query: openQuery,
		variables: {
			...repository,
			context,
			headRef
		},
		list,
		isHarmless
	};
	for await (const { data, nodes } of (0, _lists_js__WEBPACK_IMPORTED_MODULE_1__.E0)(client, of, asked)) {
		viewer = data.path("viewer", "login").text();
		defaultBranch = data.path("repository", "defaultBranchRef").orNull((branch) => branch.member("name").text());
		for (const node of nodes) {
			const one = openPullRequest(node, {
				context,
				own
			}, viewer);
			found.set(one.number, one);
		}
	}
	return {
		viewer,
		defaultBranch,
		pullRequests: [...found.values()]
	};
}
async function openPullRequestNow(client, { number, ...repository }, gate) {
	const of = `${(0, _repository_js__WEBPACK_IMPORTED_MODULE_4__.fq)(repository)}#${number}`;
	const { owner, repo } = repository;
	const { data, refused } = await client.graphql(rowQuery, () => ({
		owner,
		repo,
		number,
		context: gate.context
	}), of);
	checkRefused(refused, of);
	const pullRequest = data.path("repository", "pullRequest");
	if (pullRequest.value === null || pullRequest.member("state").value !== "OPEN") return null;
	return openPullRequest(pullRequest, gate, data.path("viewer", "login").text());
}
function openPullRequest(found, gate, viewer) {
	const head = found.member("headRefOid").sha();
	const threads = found.member("reviewThreads");
	const nodes = threads.member("nodes").items();
	const commit = found.path("head", "nodes").items().at(-1)?.member("commit");
	const known = commit !== void 0 && commit.member("oid").value === head ? commit : void 0;
	return {
		number: found.member("number").count(),
		url: found.member("url").text(),
		base: found.member("baseRefName").name(),
		head,
		updatedAt: found.member("updatedAt").instant(),
		openThreads: nodes.length < threads.member("totalCount").count() ? null : nodes.filter((thread) => !thread.member("isResolved").flag()).length,
		checkedAt: known === void 0 ? null : latest(checkTimes(known, gate)),
		status: known === void 0 ? null : (0, _own_status_js__WEBPACK_IMPORTED_MODULE_2__.bN)(known, viewer)
	};
}
function checkTimes(commit, { context, own }) {
	const statuses = commit.member("statuses").orNull((status) => status.member("contexts").items()) ?? [];
	const suites = commit.member("checkSuites").orNull((all) => all.member("nodes").items()) ?? [];
	return [...statuses.flatMap((one) => one.member("context").value === context ? [] : [one.member("createdAt").instant()]), ...suites.flatMap((suite) => suite.orNull((one) => isOwnSuite(one, own) ? null : one.member("updatedAt").instant()) ?? [])];
}
const isOwnSuite = (suite, own) => suite.member("workflowRun").orNull((run) => (0, _checks_js__WEBPACK_IMPORTED_MODULE_5__.qK)(run, "", own)) === true;
const isHarmless = ({ path }) => path.at(-1) === "file";
function checkRefused(refused, of) {
	const refusal = refused.find((part) => !isHarmless(part));
	if (refusal !== void 0) throw (0, _graphql_answer_js__WEBPACK_IMPORTED_MODULE_0__.O)(refusal, of);
}
const latest = (instants) => instants.reduce((last, next) => last === null || Date.parse(next) > Date.parse(last) ? next : last, null);
}),
7388: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { f: () => docsUrl });
const docsUrl = "https://github.com/ilana/change-gate/blob/v1/docs/rules.md";
}),
6460: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { H: () => fitWithin });
var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74);
const line = (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)`
`;
const gap = (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)`

`;
const bytes = (markdown) => Buffer.byteLength(markdown.toString());
function fitWithin(blocks, limit, note) {
	const printed = blocks.map(print);
	const between = bytes(gap);
	const sizes = printed.map((block) => bytes(block) + between);
	let size = sizes.reduce((sum, each) => sum + each, 0);
	if (size <= limit) return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.fj)(printed, gap);
	size += bytes(note);
	const leastImportantFirst = [...blocks.entries()].filter(([, { rank }]) => rank > 0).sort(([, a], [, b]) => b.rank - a.rank);
	for (const [index, block] of leastImportantFirst) {
		if (size <= limit) break;
		const shorter = print(shortened(block, size - limit));
		size += bytes(shorter) + between - (sizes[index] ?? 0);
		printed[index] = shorter;
	}
	return size <= limit ? (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.fj)([...printed, note], gap) : (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.fj)(printed.slice(0, 1), gap);
}
function shortened(block, excess) {
	let saved = 0;
	let count = block.items.length;
	const cost = bytes(block.more(block.items.length)) + 1;
	while (count > 0 && saved < excess + cost) {
		count -= 1;
		saved += bytes(block.items[count] ?? "") + 1;
	}
	if (count === 0) return {
		...block,
		before: (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)``,
		items: [],
		after: (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)``
	};
	return {
		...block,
		items: [...block.items.slice(0, count), block.more(block.items.length - count)]
	};
}
const print = ({ before, items, after }) => (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.fj)([
	before,
	...items,
	after
], line);
}),
1648: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { z: () => summary });
var report_findings = __webpack_require__(9165);
var fit = __webpack_require__(6460);
var headline = __webpack_require__(6815);
var causes = __webpack_require__(8255);
var markdown = __webpack_require__(74);
const filesNamed = 10;
const space = (0, markdown.md)` `;
const clauses = (of) => (0, report_findings.IN)(of) === "" ? (0, markdown.md)`` : (0, markdown.md)`(${(0, report_findings.IN)(of)})`;
function task(finding, index) {
	const who = (0, report_findings.ZN)(finding) ? (0, markdown.md)`` : (0, markdown.md)`${report_findings.SP[finding.actor ?? "author"]}: `;
	const why = (0, markdown.fj)([(0, markdown.md)`${(0, report_findings.em)(finding.message)}`, clauses(finding)], space);
	if (finding.remedy === void 0) return (0, markdown.md)`${index + 1}. ${who}${(0, markdown.ko)((0, report_findings.em)(finding.message))} ${clauses(finding)}`;
	return (0, markdown.md)`${index + 1}. ${who}${(0, markdown.ko)((0, report_findings.em)(finding.remedy))}<br>${why}`;
}
function awaited(finding, times) {
	const { actor = "author", message, remedy = "" } = finding;
	const said = [
		(0, markdown.md)`${(0, report_findings.em)(message)}`,
		when(finding, times),
		(0, markdown.md)`${(0, report_findings.em)(remedy)}`,
		clauses(finding)
	];
	return (0, markdown.fj)([(0, markdown.md)`- ${(0, markdown.ko)(`${report_findings.SP[actor]}:`)}`, ...said], space);
}
function when({ until, message, remedy = "" }, times) {
	if (until === void 0 || !times.isAhead(until)) return (0, markdown.md)``;
	return `${message} ${remedy}`.includes(times.absolute(until)) ? (0, markdown.md)`That is ${times.relative(until)}.` : (0, markdown.md)`Until ${times.both(until)}.`;
}
function unjudged(finding) {
	return (0, markdown.fj)([
		(0, markdown.md)`- ${(0, markdown.ko)((0, report_findings.em)(finding.message))}`,
		(0, markdown.md)`${(0, report_findings.em)(finding.remedy ?? "")}`,
		clauses(finding)
	], space);
}
function advised(finding) {
	return (0, markdown.fj)([
		(0, markdown.md)`- ⚠️ ${(0, report_findings.em)(finding.message)}`,
		(0, markdown.md)`${(0, report_findings.em)(finding.remedy ?? "")}`,
		clauses(finding)
	], space);
}
function lifted(findings) {
	return (0, report_findings.sY)(findings).flatMap(([by, rules]) => [(0, markdown.md)`- Lifted by ${by}:`, ...rules.map(liftedRule)]);
}
function liftedRule(finding) {
	const otherwise = `Otherwise: ${(0, report_findings.em)(finding.lifted?.message ?? "")}`;
	return (0, markdown.fj)([
		(0, markdown.md)`  - ${(0, report_findings.em)(finding.title)}`,
		(0, markdown.md)`${otherwise}`,
		clauses(finding)
	], space);
}
function obligation(one, times) {
	return (0, markdown.fj)([(0, markdown.md)`- ${(0, report_findings.dQ)(one, times)}`, clauses(one)], space);
}
function reasons(decision) {
	return decision.categoryReasons.map(({ message, files }) => withFiles((0, markdown.md)`- ${(0, report_findings.em)(message)}`, files));
}
function areas(decision) {
	const unexplained = decision.areas.filter((area) => !decision.sensitive.some((known) => known.area === area));
	return [...decision.sensitive.map(({ title, files }) => withFiles((0, markdown.md)`- ${(0, markdown.ko)(`${title}:`)}`, files)), ...unexplained.map((area) => (0, markdown.md)`- ${(0, markdown.ko)(area)}`)];
}
function withFiles(lead, files) {
	const { shown, more } = (0, causes.a)(files, filesNamed);
	const named = (0, markdown.fj)(shown.map(({ place, detail }) => (0, markdown.md)`${(0, markdown.Ae)(place)}${detail === "" ? (0, markdown.md)`` : (0, markdown.md)` (${(0, markdown.Qq)(detail, 160)})`}`), (0, markdown.md)`, `);
	return (0, markdown.fj)([
		lead,
		named,
		more > 0 ? (0, markdown.md)`and ${more} more` : (0, markdown.md)``
	], space);
}
var moments = __webpack_require__(9534);
const marks = new Map([
	[true, "✅"],
	[false, "➖"],
	[null, "❓"]
]);
function reviews({ reviewers }) {
	const asked = reviewers.requested.map(({ who, hindrance }) => hindrance === null ? (0, markdown.Qq)(who) : (0, markdown.md)`${who} (${hindrance})`);
	return [...reviewers.given.map(opinion), ...asked.length === 0 ? [] : [(0, markdown.md)`- Asked for a review: ${(0, markdown.fj)(asked, (0, markdown.md)`, `)}`]];
}
function opinion({ login, state, counts, why, role }) {
	const mark = state === "CHANGES_REQUESTED" ? "🛑" : marks.get(counts) ?? "➖";
	const said = (0, markdown.md)`- ${mark} ${(0, markdown.ko)(login)} ${why}`;
	return role === null ? said : (0, markdown.md)`${said} (${role})`;
}
function ruleTable(rank, findings, docsUrl) {
	if (findings.length === 0) return {
		rank,
		before: (0, markdown.md)``,
		items: [],
		after: (0, markdown.md)``,
		more: () => (0, markdown.md)``
	};
	return {
		rank,
		before: (0, markdown.md)`<details><summary>Every rule: ${counts(findings)}</summary>

| | Rule | Found | Policy | Control |
|-|-|-|-|-|`,
		items: findings.map((finding) => row(finding, docsUrl)),
		after: (0, markdown.md)`
</details>`,
		more: (leftOut) => (0, markdown.md)`| | … and ${leftOut} more | | | |`
	};
}
function row(finding, docsUrl) {
	const { title, rule, lifted, level } = finding;
	const isAdvice = level === "warning" && (0, report_findings.nT)(finding);
	const found = lifted === void 0 ? (0, markdown.fj)([isAdvice ? (0, markdown.md)`Advice:` : (0, markdown.md)``, (0, markdown.Qq)(finding.message, 300)], (0, markdown.md)` `) : (0, markdown.md)`Lifted by ${(0, markdown.Qq)(lifted.by, 300)}. Otherwise: ${(0, markdown.Qq)(lifted.message, 300)}`;
	const named = (0, markdown.nf)((0, markdown.Qq)(title), rule_table_anchor(docsUrl, rule));
	return (0, markdown.md)`| ${(0, report_findings.ZG)(finding)} | ${named} | ${found} | ${finding.clauses.join(", ")} | ${finding.controls.join(", ")} |`;
}
function rule_table_anchor(docsUrl, rule) {
	if (docsUrl === void 0 || !URL.canParse(docsUrl)) return void 0;
	const url = new URL(docsUrl);
	url.hash = rule;
	return url.href;
}
function counts(findings) {
	const { toDo, waits, unknown, advice, lifted, settled } = (0, report_findings.ZV)(findings);
	const passed = settled.filter(({ outcome }) => outcome === "pass").length;
	return [
		[toDo.length, "to do"],
		[waits.length, "waiting"],
		[unknown.length, "not known"],
		[advice.length, "advised"],
		[lifted.length, "lifted"],
		[passed, "fulfilled"],
		[settled.length - passed, "not needed here"]
	].filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`).join(", ");
}
const defaultSizeLimit = 1032192;
function summary(decision, options) {
	const times = (0, moments.C)(decision.at, options.timezone);
	const sorted = (0, report_findings.ZV)(decision.findings);
	const unknown = section(2, "Could not be judged", (0, report_findings.fF)(sorted.unknown).map(unjudged));
	const blocks = [
		section(0, "", [heading(decision, options.timezone)]),
		section(2, "", [introduction(decision, times)]),
		section(1, "", options.reportOnly === true ? [reportOnlyNote] : []),
		...(options.warnings ?? []).map((warning) => section(5, "", [(0, markdown.md)`> [!WARNING]\n> ${warning}`])),
		...decision.verdict === "unknown" ? [unknown] : [],
		section(1, "To do", sorted.toDo.map(task)),
		section(3, "Waits for", sorted.waits.map((finding) => awaited(finding, times))),
		...decision.verdict === "unknown" ? [] : [unknown],
		section(5, "Advice", sorted.advice.map(advised)),
		section(6, "Reviews", reviews(decision)),
		section(7, `Why this is a ${report_findings.Z9[decision.category]}`, reasons(decision)),
		section(6, "Sensitive areas", areas(decision)),
		section(4, "After the merge", decision.obligations.map((one) => obligation(one, times))),
		section(5, "Lifted", lifted(sorted.lifted)),
		ruleTable(8, decision.findings, options.docsUrl),
		section(1, "", [footer(decision, options, times)])
	];
	return `${(0, fit.H)(blocks, (options.sizeLimit ?? defaultSizeLimit) - 1, shortenedNote)}\n`;
}
const reportOnlyNote = (0, markdown.md)`> [!NOTE]
> Report only: this is what the gate would say. Nothing is held up yet.`;
const shortenedNote = (0, markdown.md)`_Shortened to fit. The whole decision is in the output ${(0, markdown.aY)("decision")}._`;
function section(rank, title, items) {
	return {
		rank,
		before: title === "" || items.length === 0 ? (0, markdown.md)`` : (0, markdown.md)`#### ${title}\n`,
		items,
		after: (0, markdown.md)``,
		more: (leftOut) => (0, markdown.md)`- … and ${leftOut} more`
	};
}
function heading(decision, timezone) {
	const { icon, words } = (0, headline.Pl)(decision, timezone);
	return (0, markdown.md)`### ${icon} ${words}`;
}
function introduction(decision, times) {
	const { change, category, lane, laneReason } = decision;
	const place = change.number > 0 ? `${change.repository}#${change.number}` : change.repository;
	const lines = [
		(0, markdown.md)`${(0, markdown.ko)(report_findings.Z9[category])} · ${(0, markdown.nf)((0, markdown.Qq)(place), change.url)} ${(0, markdown.Qq)(change.title, 256)}`,
		lane === "ordinary" ? (0, markdown.md)`` : (0, markdown.md)`Judged as ${(0, markdown.ko)(report_findings.R6[lane])} – ${(0, report_findings.em)(laneReason)}`,
		earliest(decision, times)
	];
	return (0, markdown.fj)(lines, (0, markdown.md)`<br>\n`);
}
function earliest({ verdict, earliestMerge }, times) {
	if (verdict === "pass" || verdict === "wait" || earliestMerge === null || !times.isAhead(earliestMerge)) return (0, markdown.md)``;
	return (0, markdown.md)`Earliest merge: ${(0, markdown.ko)(times.absolute(earliestMerge))} (${times.relative(earliestMerge)})`;
}
function footer({ at, policy, change, lane }, { runUrl }, times) {
	const parts = [
		(0, markdown.md)`Judged ${times.absolute(at)} (${(0, markdown.aY)(at)})`,
		(0, markdown.md)`policy ${(0, markdown.Ae)(policy.source)} ${(0, markdown.aY)(policy.sha256.slice(0, 12))}`,
		(0, markdown.md)`head ${(0, markdown.aY)(change.head.slice(0, 12))}`,
		(0, markdown.md)`lane ${lane}`,
		...runUrl === void 0 ? [] : [(0, markdown.nf)("run", runUrl)]
	];
	return (0, markdown.md)`<sub>${(0, markdown.fj)(parts, (0, markdown.md)` · `)}</sub>`;
}
}),
7325: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { version: () => version });
const { "rE": version } = { "rE": "0.1.0" };
}),
5700: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	ZL: () => failUnlessReporting,
	lq: () => turnRed,
	qz: () => tell
});
var _gate_publish_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(532);
var _gate_pull_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8483);
var _report_docs_url_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7388);
var _report_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1648);
var _user_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2630);
var _output_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1523);
async function tell(gate, outcome, setUp = []) {
	const { live, decision, sharedWith, notWritten } = outcome;
	const { timezone } = live.policy.policy.calendar;
	for (const warning of [...live.warnings, ...setUp]) (0, _output_js__WEBPACK_IMPORTED_MODULE_3__.R8)(warning);
	(0, _output_js__WEBPACK_IMPORTED_MODULE_3__.gM)(decision, timezone);
	const reportOnly = (0, _gate_publish_js__WEBPACK_IMPORTED_MODULE_0__.fN)(gate, live);
	const page = (0, _report_summary_js__WEBPACK_IMPORTED_MODULE_2__.z)(decision, {
		timezone,
		docsUrl: _report_docs_url_js__WEBPACK_IMPORTED_MODULE_4__.f,
		runUrl: gate.runUrl,
		reportOnly,
		warnings: setUp
	});
	(0, _output_js__WEBPACK_IMPORTED_MODULE_3__.Sy)(`${page}${await proposal(gate, outcome)}`);
	if (sharedWith !== null) (0, _output_js__WEBPACK_IMPORTED_MODULE_3__.R8)(`#${sharedWith.change.number} has the same head commit, and its verdict is ${sharedWith.verdict}: the status of the commit says so for both.`);
	if (notWritten !== null) (0, _output_js__WEBPACK_IMPORTED_MODULE_3__.lm)(`${notWritten} The next sweep publishes the verdict.`);
	const worst = sharedWith === null ? outcome : (0, _gate_pull_request_js__WEBPACK_IMPORTED_MODULE_1__.JJ)(outcome, { decision: sharedWith });
	if (!reportOnly) turnRed(gate, worst.decision.verdict);
}
async function proposal(gate, judged) {
	if (!(0, _gate_publish_js__WEBPACK_IMPORTED_MODULE_0__.MP)(gate, judged.live)) return "";
	const { proposedPolicyOf } = await Promise.all([
		__webpack_require__.e(247),
		__webpack_require__.e(577),
		__webpack_require__.e(407),
		__webpack_require__.e(476),
		__webpack_require__.e(840),
		__webpack_require__.e(88),
		__webpack_require__.e(878),
		__webpack_require__.e(22)
	]).then(__webpack_require__.bind(__webpack_require__, 5209));
	try {
		return `\n${await proposedPolicyOf(gate, judged)}\n`;
	} catch (thrown) {
		if (!(thrown instanceof _user_error_js__WEBPACK_IMPORTED_MODULE_5__.yo)) throw thrown;
		(0, _output_js__WEBPACK_IMPORTED_MODULE_3__.R8)(`The policy that this pull request proposes could not be read: ${thrown.message}`);
		return "";
	}
}
const failUnlessReporting = ({ settings }, message) => settings.reportOnly ? (0, _output_js__WEBPACK_IMPORTED_MODULE_3__.R8)(message) : (0, _output_js__WEBPACK_IMPORTED_MODULE_3__.fJ)(message);
function turnRed({ settings: { verdict: published } }, verdict) {
	if (published === "job" ? verdict !== "pass" : verdict === "fail" || verdict === "unknown") (0, _output_js__WEBPACK_IMPORTED_MODULE_3__.fJ)(`Verdict: ${verdict}. The job summary says what to do.`);
}
}),
1635: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	UL: () => drift,
	Uu: () => lastCompleteSweep,
	yd: () => notRequiredOn,
	GG: () => sweepsMissing
});
var error = __webpack_require__(2632);
var github_repository = __webpack_require__(2948);
async function isRequired(client, repository, branch, context) {
	const [byRules, byProtection] = await Promise.all([orUnknown(requiredByRules(client, repository, branch)), orUnknown(requiredByProtection(client, repository, branch))]);
	if (byRules?.includes(context) || byProtection?.includes(context)) return true;
	return byRules === null || byProtection === null ? null : false;
}
async function requiredByRules(client, repository, branch) {
	const route = "/repos/{owner}/{repo}/rules/branches/{branch}";
	const of = `the rules of ${(0, github_repository.fq)(repository)}, branch ${branch}`;
	const contexts = [];
	for await (const page of client.pages(route, {
		...repository,
		branch,
		per_page: 100
	}, of)) for (const rule of page) {
		if (rule.member("type").value !== "required_status_checks") continue;
		const checks = rule.optional("parameters")?.optional("required_status_checks")?.items() ?? [];
		contexts.push(...checks.map((check) => check.member("context").text()));
	}
	return contexts;
}
async function requiredByProtection(client, repository, branch) {
	return ((await client.get("/repos/{owner}/{repo}/branches/{branch}", {
		...repository,
		branch
	}, `${(0, github_repository.fq)(repository)}, branch ${branch}`)).optional("protection")?.optional("required_status_checks"))?.optional("contexts")?.items().map((context) => context.text()) ?? [];
}
async function orUnknown(reading) {
	try {
		return await reading;
	} catch (thrown) {
		if (thrown instanceof error.y) return null;
		throw thrown;
	}
}
async function scheduledRuns(client, repository, workflow, { event, except }) {
	const route = "/repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs";
	const parameters = {
		...repository,
		workflow_id: workflow,
		event,
		per_page: 10
	};
	try {
		return (await client.get(route, parameters, `the runs of ${workflow} in ${(0, github_repository.fq)(repository)}`)).member("workflow_runs").items().flatMap((run) => {
			if (String(run.member("id").value) === except) return [];
			return [{
				startedAt: new Date((run.optional("run_started_at") ?? run.member("created_at")).instant()),
				conclusion: run.member("conclusion").orNull((value) => value.text())
			}];
		});
	} catch (thrown) {
		if (thrown instanceof error.y) return null;
		throw thrown;
	}
}
function workflowFile(workflowRef, repository) {
	const [, of, file] = /^([^/]+\/[^/]+)\/\.github\/workflows\/([^@/]+)@/.exec(workflowRef ?? "") ?? [];
	return file !== void 0 && of?.toLowerCase() === (0, github_repository.fq)(repository).toLowerCase() ? file : null;
}
const longestGap = 3456e5;
async function drift(gate, bases) {
	const [required, sweeps] = await Promise.all([Promise.all(bases.map((base) => notRequired(gate, base))), gate.settings.verdict === "status" ? sweepsMissing(gate, { sweeping: true }) : []]);
	return [...required.flat(), ...sweeps];
}
async function notRequired({ client, repository, settings }, base) {
	if (settings.verdict === "job") return [];
	if (await isRequired(client, repository, base, settings.statusName) !== false) return [];
	return [notRequiredOn(base, settings.statusName, "pull requests")];
}
async function sweepsMissing(gate, { sweeping = false } = {}) {
	const scheduled = await pastSweeps(gate);
	if (scheduled === null) return [];
	const tooOld = (run) => run === void 0 || gate.now().getTime() - run.startedAt.getTime() > longestGap;
	if (!tooOld(scheduled[0])) return [];
	const dispatched = await pastSweeps(gate, "workflow_dispatch");
	if (!tooOld(dispatched?.[0])) return [];
	const times = [...scheduled, ...dispatched ?? []].map(({ startedAt }) => startedAt.getTime());
	const advice = "Verdicts change with the clock only while sweeps run: give the workflow a schedule on the default branch, or have something else dispatch it.";
	if (times.length > 0) return [`The last sweep began ${new Date(Math.max(...times)).toISOString()}. ${advice}`];
	return sweeping ? [] : [`No sweep has run yet. ${advice}`];
}
async function pastSweeps({ client, repository, own }, event = "schedule") {
	const file = workflowFile(own.workflowRef, repository);
	return file === null ? null : scheduledRuns(client, repository, file, {
		event,
		except: own.runId
	});
}
async function lastCompleteSweep(gate) {
	return (await pastSweeps(gate))?.find(({ conclusion }) => conclusion === "success")?.startedAt ?? null;
}
const notRequiredOn = (base, status, what) => `The status “${status}” is not required on ${base}: ${what} can be merged whatever it says. Make it a required status check (docs/setup.md says how).`;
}),
8483: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	I0: () => gatePullRequest,
	JJ: () => worse,
	sh: () => common,
	wU: () => hasPart
});
var _github_heads_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2849);
var _report_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4597);
var _judge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9657);
var _merge_group_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__.late(7740, "./late-4.cjs");
var _publish_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(532);
const weight = {
	pass: 0,
	wait: 1,
	fail: 2,
	unknown: 3
};
const worse = (one, other) => weight[other.decision.verdict] > weight[one.decision.verdict] ? other : one;
async function gatePullRequest(gate, number, occasion = {}) {
	const { readOnly = false, ...hints } = occasion;
	const publishes = gate.settings.verdict === "status";
	const [judged, { heads }] = await Promise.all([(0, _judge_js__WEBPACK_IMPORTED_MODULE_2__.y)(gate, number, hints), publishes ? (0, _github_heads_js__WEBPACK_IMPORTED_MODULE_0__.W)(gate.client, gate.repository) : { heads: [] }]);
	const outcome = {
		...judged,
		gated: isGatedHere(gate, judged),
		sharedWith: null,
		notWritten: null
	};
	if (!publishes || !outcome.gated || judged.live.change.state !== "open") return outcome;
	try {
		const common = await worstOf(gate, judged, heads);
		return (await publishEverywhere(gate, judged, common.verdict) && common.verdict.state === "success" ? await Promise.all(common.all.map((one) => (0, _publish_js__WEBPACK_IMPORTED_MODULE_4__.Q2)(gate, one))) : []).includes(true) ? await again(gate, number) : {
			...outcome,
			sharedWith: common.other
		};
	} catch (thrown) {
		if (!readOnly || !(0, _publish_js__WEBPACK_IMPORTED_MODULE_4__.wY)(thrown)) throw thrown;
		return {
			...outcome,
			notWritten: "The token of a review on a fork can only read."
		};
	}
}
async function again(gate, number) {
	gate.log(`#${number} moved while its status was being written: judging it once more.`);
	const [judged, { heads }] = await Promise.all([(0, _judge_js__WEBPACK_IMPORTED_MODULE_2__.y)(gate, number), (0, _github_heads_js__WEBPACK_IMPORTED_MODULE_0__.W)(gate.client, gate.repository)]);
	const gated = isGatedHere(gate, judged);
	const outcome = {
		...judged,
		gated,
		sharedWith: null,
		notWritten: null
	};
	if (!gated || judged.live.change.state !== "open") return outcome;
	const common = await worstOf(gate, judged, heads);
	await publishEverywhere(gate, judged, common.verdict);
	return {
		...outcome,
		sharedWith: common.other
	};
}
async function publishEverywhere(gate, { live }, verdict) {
	const { number, base, head } = live.change;
	const [queue] = (live.onHead?.state === "success" || live.overwritten) && verdict.state !== "success" ? await Promise.allSettled([(0, _merge_group_js__WEBPACK_IMPORTED_MODULE_3__.k4)(gate, number, base.ref)]) : [];
	const wrote = await (0, _publish_js__WEBPACK_IMPORTED_MODULE_4__.mk)(gate, head.sha, verdict, live.onHead);
	if (queue?.status === "rejected") throw queue.reason;
	return wrote;
}
const isGatedHere = (gate, { live }) => (0, _judge_js__WEBPACK_IMPORTED_MODULE_2__.m)(gate, live.change.base.ref, live.defaultBranch);
async function worstOf(gate, judged, heads) {
	const { change, defaultBranch } = judged.live;
	const others = heads.filter(({ number, base, head }) => number !== change.number && head === change.head.sha && (0, _judge_js__WEBPACK_IMPORTED_MODULE_2__.m)(gate, base, defaultBranch));
	const read = await Promise.all(others.map(({ number }) => (0, _judge_js__WEBPACK_IMPORTED_MODULE_2__.y)(gate, number)));
	for (const one of read) for (const line of notJudged(one)) gate.log(line);
	const all = [judged, ...read.filter((one) => hasPart(gate, one, change.head.sha))];
	return {
		...common(gate, all),
		all,
		other: otherThan(judged, all.reduce(worse, judged))
	};
}
function notJudged({ live, decision }) {
	const unknown = decision.findings.filter(({ outcome }) => outcome === "unknown");
	if (decision.verdict !== "unknown") return [];
	const reasons = unknown.map(({ message, remedy }) => `${message}.${remedy === void 0 ? "" : ` ${remedy}.`}`);
	return [...live.warnings, ...reasons].map((reason) => `#${live.change.number}: ${reason}`);
}
const hasPart = (gate, judged, head) => judged.live.change.state === "open" && judged.live.change.head.sha === head && isGatedHere(gate, judged);
const otherThan = (judged, worst) => worst === judged ? null : worst.decision;
function common(gate, all) {
	const [first, ...rest] = [...all].sort((one, other) => one.live.change.number - other.live.change.number);
	if (first === void 0) throw new RangeError("no pull request to publish a verdict of");
	const worst = rest.reduce(worse, first);
	const verdict = (0, _publish_js__WEBPACK_IMPORTED_MODULE_4__.Vj)(gate, worst, rest.length === 0 ? "" : ` (#${worst.live.change.number})`);
	const ends = all.flatMap(({ decision }) => (0, _report_status_js__WEBPACK_IMPORTED_MODULE_1__.OH)(decision) ?? []).map((end) => Date.parse(end));
	const until = ends.length === 0 ? null : new Date(Math.min(...ends)).toISOString();
	return { verdict: {
		...verdict,
		memory: {
			...verdict.memory,
			until
		}
	} };
}
}),
2849: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { W: () => readHeads });
var _lists_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2143);
var _query_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7890);
var _repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2948);
const headsQuery = `query heads($owner: String!, $repo: String!, $size: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    defaultBranchRef { name }
    pullRequests(states: OPEN, first: $size, after: $after, orderBy: { field: CREATED_AT, direction: ASC }) ${(0, _query_js__WEBPACK_IMPORTED_MODULE_1__.p_)("number baseRefName headRefOid")}
  }
}`;
async function readHeads(client, repository) {
	const of = `the open pull requests of ${(0, _repository_js__WEBPACK_IMPORTED_MODULE_2__.fq)(repository)}`;
	const heads = [];
	let defaultBranch = null;
	const list = (data) => data.path("repository", "pullRequests");
	for await (const { data, nodes } of (0, _lists_js__WEBPACK_IMPORTED_MODULE_0__.E0)(client, of, {
		query: headsQuery,
		variables: { ...repository },
		list
	})) {
		for (const node of nodes) {
			const [number, base] = [node.member("number").count(), node.member("baseRefName").name()];
			heads.push({
				number,
				base,
				head: node.member("headRefOid").sha()
			});
		}
		defaultBranch = data.path("repository", "defaultBranchRef").orNull((branch) => branch.member("name").text());
	}
	return {
		heads,
		defaultBranch
	};
}
}),
4959: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	g5: () => readGroupsByBranch,
	V5: () => readMergeGroups
});
var error = __webpack_require__(2632);
var graphql_answer = __webpack_require__(478);
var github_heads = __webpack_require__(2849);
var lists = __webpack_require__(2143);
var own_status = __webpack_require__(1189);
var query = __webpack_require__(7890);
var github_repository = __webpack_require__(2948);
const queueQuery = `query queue(
  $owner: String!, $repo: String!, $branch: String!, $size: Int!, $after: String, $context: String!
) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    mergeQueue(branch: $branch) {
      configuration { checkResponseTimeout minimumEntriesToMergeWaitTime }
      entries(first: $size, after: $after) ${(0, query.p_)(`position estimatedTimeToMerge pullRequest { number } headCommit { oid ${query.by} }`)}
    }
  }
}`;
async function readMergeQueue(client, repository, branch, context) {
	const of = `the merge queue of ${(0, github_repository.fq)(repository)}, branch ${branch}`;
	const entries = [];
	const list = (data) => {
		const queue = data.path("repository", "mergeQueue");
		return queue.value === null ? queue : queue.member("entries");
	};
	const asked = {
		query: queueQuery,
		variables: {
			...repository,
			branch,
			context
		},
		list,
		mayBeAbsent: true
	};
	for await (const { data, nodes } of (0, lists.E0)(client, of, asked)) {
		const givesUpAfter = data.path("repository", "mergeQueue", "configuration").orNull(longest);
		const viewer = data.path("viewer", "login").text();
		for (const node of nodes) {
			const one = node.orNull((found) => entry(found, givesUpAfter, viewer));
			if (one !== null) entries.push(one);
		}
	}
	return entries.sort((one, other) => one.position - other.position);
}
function longest(configuration) {
	const [checks, others] = ["checkResponseTimeout", "minimumEntriesToMergeWaitTime"].map((name) => configuration.member(name).orNull((minutes) => minutes.count()));
	return checks === void 0 || checks === null ? null : (checks + (others ?? 0)) * 60;
}
function entry(found, givesUpAfter, viewer) {
	const number = found.member("pullRequest").orNull((pull) => pull.member("number").count());
	if (number === null) return null;
	return {
		number,
		position: found.member("position").count(),
		head: found.member("headCommit").orNull((commit) => commit.member("oid").sha()),
		untilMerge: found.member("estimatedTimeToMerge").orNull((seconds) => seconds.count()),
		givesUpAfter,
		status: found.member("headCommit").orNull((commit) => (0, own_status.bN)(commit, viewer))
	};
}
async function readMergeGroups(client, repository, base, context) {
	try {
		return groupsOf(await readMergeQueue(client, repository, base, context));
	} catch (thrown) {
		if (!(thrown instanceof error.y) || thrown.kind !== "forbidden" && thrown.kind !== "insufficient-scopes") throw thrown;
		return readGroupsByBranch(client, repository, base, context);
	}
}
function groupsOf(queue) {
	return queue.flatMap(({ head, position, ...entry }) => {
		if (head === null) return [];
		const members = queue.filter((one) => one.position <= position).map((one) => one.number);
		return [{
			...entry,
			head,
			members: async () => members
		}];
	});
}
const groupBranchesQuery = `query groups(
  $owner: String!, $repo: String!, $branch: String!, $prefix: String!, $context: String!
) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    base: ref(qualifiedName: $branch) { target { oid } }
    refs(refPrefix: $prefix, first: 100) ${(0, query.p_)(`name target { oid ... on Commit { ${query.by} } }`)}
  }
}`;
const groupHistoryQuery = `query group($owner: String!, $repo: String!, $head: GitObjectID!) {
  repository(owner: $owner, name: $repo) {
    object(oid: $head) {
      ... on Commit { history(first: 100) { nodes { oid message parents(first: 2) { nodes { oid } } } } }
    }
  }
}`;
async function readGroupsByBranch(client, repository, base, context) {
	const of = `the merge groups of ${(0, github_repository.fq)(repository)}, branch ${base}`;
	const variables = {
		...repository,
		branch: `refs/heads/${base}`,
		prefix: `refs/heads/gh-readonly-queue/${base}/`,
		context
	};
	const { data, refused } = await client.graphql(groupBranchesQuery, () => variables, of);
	if (refused[0] !== void 0) throw (0, graphql_answer.O)(refused[0], of);
	const viewer = data.path("viewer", "login").text();
	const found = data.member("repository");
	const tip = found.path("base", "target", "oid").orNull((oid) => oid.sha());
	const made = found.member("refs").member("nodes").items().flatMap((ref) => {
		const [, number] = /(?:^|\/)pr-(\d{1,10})-[0-9a-f]+$/.exec(ref.member("name").text()) ?? [];
		return number === void 0 ? [] : [{
			number: Number(number),
			commit: ref.member("target")
		}];
	});
	const tips = new Map(made.map(({ number, commit }) => [commit.member("oid").sha(), number]));
	return made.map(({ number, commit }) => {
		const head = commit.member("oid").sha();
		return {
			head,
			number,
			members: () => readMembers(client, repository, head, {
				tip,
				tips
			}),
			untilMerge: null,
			givesUpAfter: null,
			status: (0, own_status.bN)(commit, viewer)
		};
	});
}
async function readMembers(client, repository, head, branches) {
	const of = `the merge group ${head.slice(0, 7)} of ${(0, github_repository.fq)(repository)}`;
	const [{ data }, { heads }] = await Promise.all([client.graphql(groupHistoryQuery, () => ({
		...repository,
		head
	}), of), (0, github_heads.W)(client, repository)]);
	const open = new Map(heads.map((one) => [one.head, one.number]));
	const history = data.path("repository", "object").orNull((commit) => commit.member("history"));
	return history === null ? null : membersOf(head, history, {
		...branches,
		open,
		numbers: new Set(open.values())
	});
}
function membersOf(head, history, { tip, tips, open, numbers }) {
	const commits = new Map(history.member("nodes").items().map((one) => [one.member("oid").sha(), one]));
	const members = [];
	for (let at = head; at !== tip;) {
		const commit = at === void 0 ? void 0 : commits.get(at);
		if (commit === void 0 || at === void 0) return null;
		const [first, second] = commit.member("parents").member("nodes").items().map((one) => one.member("oid").sha());
		const [, squashed] = /\(#(\d{1,10})\)$/.exec(commit.member("message").text().split("\n")[0] ?? "") ?? [];
		const named = tips.get(at) ?? (second === void 0 ? void 0 : open.get(second)) ?? Number(squashed ?? NaN);
		if (numbers.has(named) && !members.includes(named)) members.unshift(named);
		at = first;
	}
	return members.length === 0 ? null : members;
}
}),
5945: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { runOnPullRequest: () => runOnPullRequest });
var lists = __webpack_require__(2143);
var query = __webpack_require__(7890);
var github_repository = __webpack_require__(2948);
const commentsQuery = `query comments(
  $owner: String!, $repo: String!, $number: Int!, $size: Int!, $after: String
) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      comments(first: $size, after: $after) ${(0, query.p_)("fullDatabaseId viewerDidAuthor body")}
    }
  }
}`;
async function findComment(client, { number, ...repository }, marker) {
	const of = `the comments of ${(0, github_repository.fq)(repository)}#${number}`;
	const { owner, repo } = repository;
	const list = (data) => data.path("repository", "pullRequest", "comments");
	const variables = {
		owner,
		repo,
		number
	};
	for await (const { nodes } of (0, lists.E0)(client, of, {
		query: commentsQuery,
		variables,
		list
	})) for (const node of nodes) {
		const body = node.member("body").text();
		if (node.member("viewerDidAuthor").flag() && body.startsWith(marker)) return {
			id: String(node.member("fullDatabaseId").value),
			body
		};
	}
	return null;
}
async function createComment(client, { number, ...repository }, body) {
	const { owner, repo } = repository;
	await client.send("POST", "/repos/{owner}/{repo}/issues/{issue_number}/comments", {
		owner,
		repo,
		issue_number: number,
		body
	}, commentOf(repository, number));
}
async function updateComment(client, { number, ...repository }, id, body) {
	const { owner, repo } = repository;
	await client.send("PATCH", "/repos/{owner}/{repo}/issues/comments/{comment_id}", {
		owner,
		repo,
		comment_id: id,
		body
	}, commentOf(repository, number));
}
const commentOf = (repository, number) => `the comment on ${(0, github_repository.fq)(repository)}#${number}`;
var docs_url = __webpack_require__(7388);
var summary = __webpack_require__(1648);
var publish = __webpack_require__(532);
const marker = "<!-- change-gate -->";
const longestComment = 64512;
async function keepComment(gate, { decision, live }) {
	const { client, repository, settings, runUrl } = gate;
	if (settings.comment === "off") return;
	const target = {
		...repository,
		number: live.change.number
	};
	const known = await findComment(client, target, marker);
	const asked = decision.verdict === "fail" || decision.verdict === "unknown";
	if (known === null && settings.comment === "on-failure" && !asked) return;
	const { timezone } = live.policy.policy.calendar;
	const reportOnly = (0, publish.fN)(gate, live);
	const report = (0, summary.z)(decision, {
		timezone,
		docsUrl: docs_url.f,
		runUrl,
		reportOnly,
		sizeLimit: longestComment
	});
	const body = `${marker}\n${report}`;
	if (known === null) await createComment(client, target, body);
	else if (comparable(known.body) !== comparable(body)) await updateComment(client, target, known.id, body);
}
const comparable = (body) => body.replace(/\r\n/g, "\n").replace(/<sub>[^\n]* · head (`[0-9a-f]+`) · [^\n]*<\/sub>\s*$/, "$1").trim();
var drift = __webpack_require__(1635);
var judge = __webpack_require__(9657);
var pull_request = __webpack_require__(8483);
var read = __webpack_require__(9940);
var error = __webpack_require__(2632);
var open_pull_requests = __webpack_require__(8201);
var user_error = __webpack_require__(2630);
var output = __webpack_require__(1523);
var tell = __webpack_require__(5700);
async function runOnPullRequest(gate, number, event = {}, begun = (0, read.W)(gate, number, event)) {
	const { readOnly } = event;
	const missing = missingSweeps(gate);
	const outcome = await (0, pull_request.I0)(gate, number, {
		begun,
		readOnly: readOnly === true
	}).catch(async (thrown) => {
		await (isWhole(gate, event) ? sayUnjudged(gate, event, thrown) : takeBack(gate, number));
		throw thrown;
	});
	const { change } = outcome.live;
	if (change.state !== "open") {
		const message = `${change.repository}#${change.number} is ${change.state}: there is nothing left to judge.`;
		if (gate.settings.verdict === "job" && (change.state === "closed" || !outcome.gated)) (0, tell.ZL)(gate, message);
		else (0, output.lm)(message);
		return;
	}
	if (!outcome.gated) {
		notGated(gate, outcome);
		return;
	}
	await (0, tell.qz)(gate, outcome, [...notRequired(gate, outcome), ...await missing]);
	await comment(gate, outcome, readOnly === true);
}
function notGated(gate, { live: { change, defaultBranch } }) {
	const { settings } = gate;
	const gated = settings.branches?.join(", ") ?? defaultBranch ?? "the default branch";
	const message = `${change.repository}#${change.number} goes to ${change.base.ref}, which is not gated (${gated} is): nothing is published.`;
	if (settings.verdict === "status") (0, output.lm)(message);
	else (0, tell.ZL)(gate, `${message} A green job would count as the verdict on this commit: let the workflow run for gated branches only (“branches:” under the event).`);
}
const isWhole = ({ settings }, { head, base, defaultBranch, readOnly }) => readOnly === true || Boolean(head && base && (defaultBranch || settings.branches !== null));
async function sayUnjudged(gate, { head, base, defaultBranch, readOnly }, thrown) {
	if (gate.settings.verdict === "job" || readOnly === true) return;
	if (!head || !base || !(0, judge.m)(gate, base, defaultBranch ?? null)) return;
	const why = thrown instanceof error.y ? "GitHub could not be read; see the run" : "see the run";
	await (0, publish.mk)(gate, head, (0, publish.bC)(gate, why), null).catch(() => void 0);
}
async function takeBack(gate, number) {
	const { client, repository, settings, own } = gate;
	if (settings.verdict === "job") return;
	const asked = {
		context: settings.statusName,
		own
	};
	const now = await (0, open_pull_requests.Hl)(client, {
		...repository,
		number
	}, asked).catch(() => null);
	if (now === null || now.status === null) return;
	await (0, publish.mk)(gate, now.head, (0, publish.bC)(gate, "see the run"), now.status).catch(() => void 0);
}
async function comment(gate, judged, readOnly) {
	try {
		await keepComment(gate, judged);
	} catch (thrown) {
		if (!(thrown instanceof user_error.yo)) throw thrown;
		if (!readOnly || !(0, publish.wY)(thrown)) (0, output.R8)(`The comment could not be kept: ${thrown.message}`);
	}
}
async function missingSweeps(gate) {
	if (gate.settings.verdict === "job") return [];
	return (0, drift.GG)(gate);
}
function notRequired({ settings }, { live: { change } }) {
	const own = change.checks?.find((check) => check.own && check.kind === "status");
	if (settings.verdict === "job" || own?.required !== false) return [];
	return [(0, drift.yd)(change.base.ref, own.name, "this pull request")];
}
}),
6799: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	i: () => changesBetween,
	j: () => undoesExactly
});
function changesBetween(before, after) {
	const changes = new Map();
	for (const path of new Set([...before.keys(), ...after.keys()])) {
		const change = {
			before: before.get(path) ?? null,
			after: after.get(path) ?? null
		};
		if (!same(change.before, change.after)) changes.set(path, change);
	}
	return changes;
}
function undoesExactly(branch, undone) {
	const merged = combined(undone);
	if (merged === null || merged.size === 0 || merged.size !== branch.size) return false;
	for (const [path, { before, after }] of merged) {
		const change = branch.get(path);
		if (change === void 0 || !same(change.before, after) || !same(change.after, before)) return false;
	}
	return true;
}
function combined(all) {
	const result = new Map();
	for (const changes of all) for (const [path, change] of changes) {
		const earlier = result.get(path);
		if (earlier !== void 0 && !same(earlier.after, change.before)) return null;
		result.set(path, {
			before: earlier === void 0 ? change.before : earlier.before,
			after: change.after
		});
	}
	for (const [path, { before, after }] of result) if (same(before, after)) result.delete(path);
	return result;
}
function same(a, b) {
	return a === null || b === null ? a === b : a.mode === b.mode && a.oid === b.oid;
}
}),
2233: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	B7: () => titlesOf,
	Cj: () => ofRevert,
	U7: () => revertMentions,
	_n: () => pullRequestOf
});
const most = 50;
function revertMentions(texts, repository) {
	const shas = texts.flatMap((text) => [...text.matchAll(/\breverts? commits? ([0-9a-f]{7,64})\b/gi)].map(([, sha = ""]) => sha.toLowerCase()));
	const titles = texts.flatMap((text) => text.split("\n").flatMap(quotedTitle));
	const numbers = [...texts.flatMap((text) => numbersIn(text, repository)), ...titles.flatMap(({ title, line }) => numberAtEnd(title) ?? numberAtEnd(line) ?? [])];
	return {
		shas: first(shas),
		numbers: first(numbers),
		titles: first(titles.map(({ title }) => title))
	};
}
function numbersIn(text, repository) {
	return [...text.matchAll(/\breverts? (?:pull request )?([\w.-]{1,100}\/[\w.-]{1,100})?#(\d{1,9})\b/gi)].filter(([, where]) => where === void 0 || where.toLowerCase() === repository.toLowerCase()).map(([, , number]) => Number(number));
}
function quotedTitle(text) {
	const line = text.trim();
	const end = line.lastIndexOf("\"");
	return /^revert "/i.test(line) && end > 8 ? [{
		title: line.slice(8, end),
		line
	}] : [];
}
function pullRequestOf(message) {
	const subject = firstLine(message);
	return numberAtEnd(subject) ?? Number(/^Merge pull request #(\d{1,9}) from /.exec(subject)?.[1] ?? 0);
}
function titlesOf(message) {
	const [subject = "", ...rest] = message.split("\n");
	const merged = subject.startsWith("Merge pull request #") ? rest.find((line) => line.trim() !== "") : void 0;
	return [
		subject,
		subject.trim().endsWith(")") ? subject.slice(0, subject.lastIndexOf("(")).trimEnd() : subject,
		...merged === void 0 ? [] : [merged.trim()]
	].filter((title) => title !== "");
}
function numberAtEnd(line) {
	const digits = /\(#(\d{1,9})\)$/.exec(line.trimEnd())?.[1];
	return digits === void 0 ? null : Number(digits);
}
function firstLine(message) {
	return message.split("\n", 1)[0] ?? "";
}
function first(all) {
	return new Set([...new Set(all)].slice(0, most));
}
function ofRevert(texts, repository) {
	const { shas, numbers, titles } = revertMentions(texts, repository);
	return shas.size + numbers.size + titles.size > 0 ? { ofRevert: true } : {};
}
}),
5349: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	T: () => activityIn,
	branchActivity: () => branchActivity
});
var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2632);
var _repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2948);
const mostPages = 100;
async function branchActivity(client, repository, branch, since) {
	const parameters = {
		...repository,
		ref: `refs/heads/${branch}`,
		per_page: 100
	};
	const of = `the activity of ${(0, _repository_js__WEBPACK_IMPORTED_MODULE_1__.fq)(repository)}, branch ${branch}`;
	const found = [];
	let page = 0;
	for await (const items of client.pages("/repos/{owner}/{repo}/activity", parameters, of)) {
		if (++page > mostPages) throw tooMany(of);
		const entries = items.map(activityIn);
		found.push(...entries.filter(({ at }) => Date.parse(at) >= since.getTime()));
		if (entries.some(({ at }) => Date.parse(at) < since.getTime())) break;
	}
	return found;
}
function activityIn(found) {
	return {
		kind: found.member("activity_type").text(),
		by: found.member("actor").orNull((actor) => actor.member("login").name()),
		at: found.member("timestamp").instant(),
		before: found.member("before").sha(),
		after: found.member("after").sha()
	};
}
const tooMany = (of) => new _error_js__WEBPACK_IMPORTED_MODULE_0__.y("refused", `There is too much of ${of} to read it all.`, "Look at fewer days at once.");
}),
7735: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { refinement: () => refinement });
var src_change = __webpack_require__(2898);
var entry_kind = __webpack_require__(3966);
var error = __webpack_require__(2632);
var lists = __webpack_require__(2143);
const empty = new Map();
class TooMuch extends Error {}
async function differencesOfTrees(client, target, before, after, most) {
	let asked = 0;
	const changes = new Map();
	async function read(sha, whole) {
		if (++asked > most) throw new TooMuch();
		const { owner, repo } = target;
		const parameters = {
			owner,
			repo,
			tree_sha: sha,
			...whole ? { recursive: "1" } : {}
		};
		const answer = await client.get("/repos/{owner}/{repo}/git/trees/{tree_sha}", parameters, (0, lists.Vb)(target));
		if (answer.member("truncated").flag()) throw new TooMuch();
		const entries = answer.member("tree").items().map((item) => [item.member("path").name(), {
			mode: item.member("mode").name(),
			oid: item.member("sha").sha(),
			isFolder: item.member("type").text() === "tree"
		}]);
		return new Map(entries);
	}
	async function descend(folder, one, other) {
		const whole = one === null || other === null;
		const [old, now] = await Promise.all([one, other].map((sha) => sha === null ? empty : read(sha, whole)));
		await compare(folder, old ?? empty, now ?? empty, whole);
	}
	async function compare(folder, old, now, whole) {
		const below = [];
		for (const name of new Set([...old.keys(), ...now.keys()])) {
			const [one, other] = [old.get(name), now.get(name)];
			if (one?.oid === other?.oid && one?.mode === other?.mode) continue;
			const path = `${folder}${name}`;
			const change = {
				before: fileIn(one),
				after: fileIn(other)
			};
			if (change.before !== null || change.after !== null) changes.set(path, change);
			const folders = [one, other].map((node) => node?.isFolder ? node.oid : null);
			if (!whole && folders.some((sha) => sha !== null)) below.push(descend(`${path}/`, folders[0] ?? null, folders[1] ?? null));
		}
		await Promise.all(below);
	}
	try {
		await descend("", before, after);
		return changes;
	} catch (thrown) {
		if (thrown instanceof TooMuch) return null;
		throw thrown;
	}
}
const fileIn = (node) => node === void 0 || node.isFolder ? null : {
	mode: node.mode,
	oid: node.oid
};
const MOST_TREES = 400;
async function completeFiles(client, target, listed, head, compare) {
	try {
		const { mergeBase } = await compare(head);
		const changes = await differencesOfTrees(client, target, mergeBase, head, MOST_TREES);
		return changes === null ? null : completed(listed, changes);
	} catch (thrown) {
		if (thrown instanceof error.y) return null;
		throw thrown;
	}
}
function completed(listed, changes) {
	const rest = new Map(changes);
	for (const { path, previousPath, status } of listed) {
		if (!rest.delete(path)) return null;
		if (previousPath !== void 0 && status === "renamed") rest.delete(previousPath);
	}
	return [...listed.map((file) => withMode(file, changes)), ...filesOf(rest)];
}
function filesOf(changes) {
	const moved = new Map();
	for (const [path, { before, after }] of changes) if (before !== null && after === null) moved.set(before.oid, [...moved.get(before.oid) ?? [], path]);
	const sources = new Set();
	const files = [...changes].flatMap(([path, { before, after }]) => {
		if (after === null) return [];
		const previousPath = before === null ? moved.get(after.oid)?.shift() : void 0;
		const { mode } = after;
		if (previousPath === void 0) return [{
			...file(path, before === null ? "added" : "modified"),
			mode
		}];
		sources.add(previousPath);
		return [{
			...file(path, "renamed"),
			previousPath,
			mode
		}];
	});
	const removed = [...changes].filter(([path, { after }]) => after === null && !sources.has(path));
	return [...files, ...removed.map(([path]) => file(path, "removed"))];
}
function withMode(file, changes) {
	const mode = changes.get(file.path)?.after?.mode;
	return mode === void 0 || !(0, entry_kind.I)(file) ? file : {
		...file,
		mode
	};
}
const file = (path, status) => ({
	path,
	status,
	additions: 0,
	deletions: 0
});
var opinions = __webpack_require__(6375);
var github_files = __webpack_require__(9533);
const MOST_FILES = 300;
async function comparison_compare(client, target, base, commit) {
	const { owner, repo } = target;
	const parameters = {
		owner,
		repo,
		basehead: `${base}...${commit}`
	};
	const answer = await client.get("/repos/{owner}/{repo}/compare/{basehead}", parameters, (0, lists.Vb)(target));
	const files = answer.optional("files")?.items() ?? null;
	return {
		commit,
		mergeBase: answer.member("merge_base_commit").member("sha").sha(),
		tree: treeOf(commit, answer),
		files: files === null || files.length >= MOST_FILES ? null : files.map(github_files.ho)
	};
}
function treeOf(commit, answer) {
	const base = answer.member("merge_base_commit");
	const last = [base, ...answer.member("commits").items()].at(-1) ?? base;
	return last.member("sha").value === commit ? last.path("commit", "tree", "sha").sha() : null;
}
function comparisonsWith(client, target, base) {
	const asked = new Map();
	return (commit) => {
		const known = asked.get(commit) ?? comparison_compare(client, target, base, commit);
		asked.set(commit, known);
		return known;
	};
}
var graphql_answer = __webpack_require__(478);
function entriesQuery(commits, paths) {
	const files = named("p", paths).map((name) => `${name}: file(path: $${name}) { oid mode }`);
	const objects = named("c", commits).map((name) => `${name}: object(oid: $${name}) { ... on Commit { oid ${files.join(" ")} } }`);
	return `query entries($owner: String!, $repo: String!, ${[...named("c", commits).map((name) => `$${name}: GitObjectID!`), ...named("p", paths).map((name) => `$${name}: String!`)].join(", ")}) {
  repository(owner: $owner, name: $repo) { ${objects.join("\n")} }
}`;
}
function textsQuery(count) {
	const text = "__typename ... on Blob { oid byteSize isBinary isTruncated text }";
	const objects = named("e", count).map((name) => `o${name.slice(1)}: object(expression: $${name}) { ${text} }`);
	return `query texts($owner: String!, $repo: String!, ${named("e", count).map((name) => `$${name}: String!`).join(", ")}) {
  repository(owner: $owner, name: $repo) { ${objects.join("\n")} }
}`;
}
const merged = `number mergedAt baseRefName title body
  commits(first: 100) { totalCount nodes { commit { message } } }
  mergeCommit {
    oid
    parents(first: 3) { nodes { oid } }
    history(first: 100) { nodes { message parents(first: 1) { nodes { oid } } } }
  }`;
function mergedQuery(numbers, commits) {
	const byNumber = named("n", numbers).map((name) => `${name}: pullRequest(number: $${name}) { ${merged} }`);
	const byCommit = named("c", commits).map((name) => `${name}: object(expression: $${name}) {
      ... on Commit { associatedPullRequests(first: 5) { nodes { ${merged} } } }
    }`);
	return `query merged($owner: String!, $repo: String!, ${[...named("n", numbers).map((name) => `$${name}: Int!`), ...named("c", commits).map((name) => `$${name}: String!`)].join(", ")}) {
  repository(owner: $owner, name: $repo) { ${[...byNumber, ...byCommit].join("\n")} }
}`;
}
const named = (letter, count) => Array.from({ length: count }, (_, n) => `${letter}${n}`);
const LOOK_UPS = 200;
const MOST_PATHS = 100;
async function readEntries(client, target, commits, paths) {
	const all = commits.map(() => new Map());
	const size = Math.max(1, Math.min(MOST_PATHS, Math.floor(LOOK_UPS / commits.length)));
	const starts = Array.from({ length: Math.ceil(paths.length / size) }, (_, index) => index * size);
	await Promise.all(starts.map(async (start) => {
		(await readBatch(client, target, commits, paths.slice(start, start + size))).forEach((entries, index) => {
			for (const [path, entry] of entries) all[index]?.set(path, entry);
		});
	}));
	return all;
}
async function readBatch(client, target, commits, paths) {
	const variables = Object.fromEntries([...commits.map((commit, index) => [`c${index}`, commit]), ...paths.map((path, index) => [`p${index}`, path])]);
	const { data, refused } = await (0, lists.kA)(client, target, entriesQuery(commits.length, paths.length), variables);
	const [refusal] = refused;
	if (refusal) throw (0, graphql_answer.O)(refusal, (0, lists.Vb)(target));
	return commits.map((commit, index) => {
		const object = data.path("repository", `c${index}`);
		if (object.value === null) throw gone(commit, target);
		return paths.map((path, place) => [path, object.member(`p${place}`).orNull((entry) => ({
			mode: entry.member("mode").count().toString(8).padStart(6, "0"),
			oid: entry.member("oid").sha()
		}))]);
	});
}
function gone(commit, target) {
	const problem = `GitHub no longer has commit ${commit.slice(0, 7)} of ${(0, lists.Vb)(target)}.`;
	return new error.y("not-found", problem, "Run the gate again; if that repeats, ask for a new review of the head.");
}
function sameEdits(before, after, between) {
	const [old, now, base] = [
		hunksOf(before),
		hunksOf(after),
		hunksOf(between)
	];
	if (old === null || now === null || base === null || old.length !== now.length || old.length === 0) return false;
	const edits = base.flatMap(editsOf);
	return old.every((hunk, index) => {
		const other = now[index];
		return other !== void 0 && movedTo(hunk, edits) === other.start && sameLines(hunk.body, other.body);
	});
}
function hunksOf({ patch, additions, deletions }) {
	if (!patch?.startsWith("@@ ")) return null;
	const hunks = [];
	for (const line of patch.split("\n")) {
		const header = /^@@ -(\d{1,9})(?:,(\d{1,9}))? \+\d{1,9}(?:,(\d{1,9}))? @@/.exec(line);
		if (header) {
			const [, start, lines = "1", added = "1"] = header;
			hunks.push({
				start: Number(start),
				lines: Number(lines),
				added: Number(added),
				body: []
			});
		} else hunks.at(-1)?.body.push(line);
	}
	const whole = hunks.every(({ lines, added, body }) => body.length - count(body, "+\\") === lines && body.length - count(body, "-\\") === added);
	const all = hunks.flatMap(({ body }) => body);
	return whole && count(all, "+") === additions && count(all, "-") === deletions ? hunks : null;
}
const count = (body, marks) => body.filter((line) => line !== "" && marks.includes(line.charAt(0))).length;
function editsOf({ start, body }) {
	const edits = [];
	let line = start - 1;
	for (const text of body) {
		const mark = text.charAt(0);
		if (mark === "+") edits.push({
			line,
			by: 1
		});
		else if (mark !== "\\") {
			line++;
			if (mark === "-") edits.push({
				line,
				by: -1
			});
		}
	}
	return edits;
}
function movedTo({ start, lines }, edits) {
	if (lines === 0) return null;
	let offset = 0;
	for (const { line, by } of edits) {
		if (line >= start && line < start + lines - (by === 1 ? 1 : 0)) return null;
		if (line < start) offset += by;
	}
	return start + offset;
}
const sameLines = (one, other) => one.length === other.length && one.every((line, index) => line === other[index]);
async function sameDiff(client, target, one, other) {
	if (one.files === null || other.files === null) return { same: null };
	if (one.mergeBase === one.commit || other.mergeBase === other.commit) return { same: null };
	const sameBase = one.mergeBase === other.mergeBase;
	const { pairs, differing } = pairsOf(one.files, other.files, sameBase);
	if (differing > 0) return {
		same: false,
		differing
	};
	if (sameBase && one.tree !== null && other.tree !== null) return { same: one.tree === other.tree };
	if (pairs.length === 0) return {
		same: true,
		differing: 0
	};
	const [before1, after1, before2, after2] = await readEntries(client, target, [
		one.mergeBase,
		one.commit,
		other.mergeBase,
		other.commit
	], pathsOf(pairs));
	if (!before1 || !after1 || !before2 || !after2) return { same: null };
	const judged = pairs.map((pair) => judge(pair, [
		before1,
		after1,
		before2,
		after2
	]));
	const moved = judged.filter((pair) => pair !== "same" && pair !== "differs");
	const changed = judged.filter((result) => result === "differs").length;
	if (changed > 0 || moved.length === 0) return {
		same: changed === 0,
		differing: changed
	};
	const between = await comparison_compare(client, target, one.mergeBase, other.mergeBase);
	if (between.mergeBase !== one.mergeBase) return {
		same: false,
		differing: moved.length
	};
	if (between.files === null) return { same: null };
	const left = moved.filter((pair) => !editsCarriedOver(pair, between.files ?? [], before2)).length;
	return {
		same: left === 0,
		differing: left
	};
}
function pairsOf(one, other, sameBase) {
	const rest = new Map(other.map((row) => [row.file.path, row]));
	const pairs = [];
	let differing = 0;
	for (const row of one) {
		const match = rest.get(row.file.path);
		rest.delete(row.file.path);
		if (match !== void 0 && mayBeSame(row, match, sameBase)) pairs.push({
			one: row,
			other: match
		});
		else differing++;
	}
	return {
		pairs,
		differing: differing + rest.size
	};
}
function mayBeSame(one, other, sameBase) {
	if (one.file.status !== other.file.status || one.file.previousPath !== other.file.previousPath) return false;
	return one.blob !== null && one.blob === other.blob || !sameBase && one.file.patch !== void 0 && other.file.patch !== void 0;
}
const pathsOf = (pairs) => [...new Set(pairs.flatMap(({ one: { file } }) => [file.path, ...file.previousPath ? [file.previousPath] : []]))];
function judge(pair, all) {
	const { path, previousPath } = pair.one.file;
	const at = (name) => all.map((entries) => entries.get(name) ?? null);
	const places = previousPath === void 0 ? [at(path)] : [at(path), at(previousPath)];
	const equal = (alike) => places.every(([a = null, b = null, c = null, d = null]) => alike(a, c) && alike(b, d));
	if (equal((a, b) => a?.mode === b?.mode && a?.oid === b?.oid)) return "same";
	return equal((a, b) => a?.mode === b?.mode) ? pair : "differs";
}
function editsCarriedOver({ one, other }, between, newBase) {
	const path = one.file.previousPath ?? one.file.path;
	const change = between.find(({ file }) => file.path === path);
	if (change === void 0 || change.file.status !== "modified" || change.blob !== newBase.get(path)?.oid) return false;
	return sameEdits(one.file, other.file, change.file);
}
const MOST_COMMITS = 20;
const END = new Date(864e13);
const approvals = (reviews, head) => (0, opinions.Ny)(reviews, head, END).filter(({ state, author }) => state === "APPROVED" && !author.bot);
async function withReviewedDiffs(client, target, reviews, head, compare) {
	const commits = approvedCommits(reviews, head);
	if (commits.length === 0) return [...reviews];
	const results = await Promise.all(commits.map(async (commit) => [commit, await told(client, target, compare, commit, head)]));
	const byCommit = new Map(results);
	return reviews.map((review) => {
		const found = review.state === "APPROVED" && review.commit !== null ? byCommit.get(review.commit) : void 0;
		if (found === void 0) return review;
		const changed = found.same === false && found.differing !== void 0;
		return {
			...review,
			sameDiffAsHead: found.same,
			...changed ? { filesChangedSince: found.differing } : {}
		};
	});
}
function approvedCommits(reviews, head) {
	const older = approvals(reviews, head).filter(({ commit }) => commit !== null && commit !== head);
	older.sort((a, b) => Number(b.canPush) - Number(a.canPush) || Date.parse(b.submittedAt) - Date.parse(a.submittedAt));
	return [...new Set(older.flatMap(({ commit }) => commit ?? []))].slice(0, MOST_COMMITS);
}
async function told(client, target, compare, commit, other) {
	try {
		const [one, two] = await Promise.all([compare(commit), compare(other)]);
		return await sameDiff(client, target, one, two);
	} catch (thrown) {
		if (thrown instanceof error.y) return { same: null };
		throw thrown;
	}
}
async function withBaseMerges(client, target, commits, approvers, pushes, compare) {
	if (approvers.length === 0) return [...commits];
	const own = new Set(commits.map(({ sha }) => sha));
	const concerns = whoMatters(approvers);
	const pushed = new Set((pushes ?? []).flatMap(({ by, sha }) => concerns({ login: by }) ? [sha] : []));
	const merges = commits.filter((commit) => isMergeOfBase(commit, own) && (pushed.has(commit.sha) || peopleOf(commit).some(concerns)));
	const results = await Promise.all(merges.slice(-20).map(async ({ sha, parents: [first = ""] }) => {
		const { same } = await told(client, target, compare, first, sha);
		return [sha, same];
	}));
	const bySha = new Map(results);
	return commits.map((commit) => {
		const mergesBaseOnly = bySha.get(commit.sha);
		return mergesBaseOnly === void 0 ? commit : {
			...commit,
			mergesBaseOnly
		};
	});
}
function isMergeOfBase({ parents }, own) {
	const [, second, third] = parents;
	return second !== void 0 && third === void 0 && !own.has(second);
}
const peopleOf = ({ authors, committer }) => committer === null ? [...authors] : [...authors, committer];
function whoMatters(logins) {
	const known = new Set(logins.map((login) => login.toLowerCase()));
	return ({ login }) => login === null || known.has(login.toLowerCase());
}
var dependencies_manifests = __webpack_require__(3919);
const MOST_ROWS = 2e4;
const MOST_PAGES = 50;
async function withDependencyReview(client, target, files, head, compare) {
	const unclear = new Set((0, dependencies_manifests.bK)(files));
	if (unclear.size === 0) return [...files];
	try {
		const { mergeBase } = await compare(head);
		const listed = await readReview(client, target, `${mergeBase}...${head}`);
		return files.map((file) => {
			const compared = unclear.has(file) ? rowsOf(file, listed) : [];
			return compared.length === 0 ? file : {
				...file,
				compared
			};
		});
	} catch (thrown) {
		if (thrown instanceof error.y) return [...files];
		throw thrown;
	}
}
async function readReview(client, { owner, repo, number }, basehead) {
	const route = "/repos/{owner}/{repo}/dependency-graph/compare/{basehead}";
	const listed = new Map();
	let [pages, rows] = [0, 0];
	for await (const page of client.pages(route, {
		owner,
		repo,
		basehead
	}, (0, lists.Vb)({
		owner,
		repo,
		number
	}))) {
		rows += page.length;
		if (++pages > MOST_PAGES || rows > MOST_ROWS) return new Map();
		for (const row of page) {
			const manifest = row.member("manifest").name();
			const known = listed.get(manifest) ?? [];
			listed.set(manifest, known);
			known.push(rowOf(row));
		}
	}
	return listed;
}
const rowOf = (row) => ({
	change: row.member("change_type").oneOf(["added", "removed"]),
	ecosystem: row.member("ecosystem").text(),
	name: row.member("name").name(),
	version: row.member("version").text()
});
function rowsOf({ path, previousPath, status }, listed) {
	const rows = [...listed.get(path) ?? []];
	if (status !== "renamed" || previousPath === void 0) return rows;
	return [...rows, ...(listed.get(previousPath) ?? []).filter(({ change }) => change === "removed")];
}
const manifests_MOST_FILES = 20;
const MOST_LONG_TEXTS = 8;
const LONGEST = 1e7;
async function withManifests(client, target, files, head, compare) {
	const doubtful = (0, dependencies_manifests.SK)(files, manifests_MOST_FILES);
	if (doubtful.length === 0) return [...files];
	try {
		const { mergeBase } = await compare(head);
		const read = new Map(await textsOf(client, target, doubtful, {
			mergeBase,
			head
		}));
		return files.map((file) => ({
			...file,
			...read.get(file.path)
		}));
	} catch (thrown) {
		if (thrown instanceof error.y) return [...files];
		throw thrown;
	}
}
async function textsOf(client, target, files, { mergeBase, head }) {
	const wanted = files.flatMap(({ path, previousPath, status }) => [...status === "added" || status === "copied" ? [] : [{
		path,
		side: "before",
		expression: `${mergeBase}:${previousPath ?? path}`
	}], ...status === "removed" ? [] : [{
		path,
		side: "after",
		expression: `${head}:${path}`
	}]]);
	const { owner, repo } = target;
	const variables = {
		...Object.fromEntries(wanted.map(({ expression }, index) => [`e${index}`, expression])),
		owner,
		repo
	};
	const { data } = await client.graphql(textsQuery(wanted.length), () => variables, (0, lists.Vb)(target));
	const repository = data.member("repository");
	let left = MOST_LONG_TEXTS;
	const texts = await Promise.all(wanted.map(async ({ path, side }, index) => {
		const object = repository.member(`o${index}`);
		const text = isLong(object) ? left-- > 0 ? await longText(client, target, object) : void 0 : shortText(object);
		return [path, text === void 0 ? {} : { [side]: text }];
	}));
	const byPath = new Map();
	for (const [path, text] of texts) byPath.set(path, {
		...byPath.get(path),
		...text
	});
	return [...byPath];
}
const isLong = (object) => object.value !== null && object.member("__typename").text() === "Blob" && object.member("isTruncated").flag();
function shortText(object) {
	if (object.value === null) return null;
	if (object.member("__typename").text() !== "Blob" || object.member("isBinary").value !== false) return void 0;
	return object.member("text").orNull((text) => text.text()) ?? void 0;
}
async function longText(client, target, object) {
	if (object.member("byteSize").count() > LONGEST || object.member("isBinary").value !== false) return void 0;
	const { owner, repo } = target;
	try {
		const parameters = {
			owner,
			repo,
			file_sha: object.member("oid").sha()
		};
		const blob = await client.get("/repos/{owner}/{repo}/git/blobs/{file_sha}", parameters, (0, lists.Vb)(target));
		blob.member("encoding").oneOf(["base64"]);
		return Buffer.from(blob.member("content").text(), "base64").toString("utf8");
	} catch (thrown) {
		if (thrown instanceof error.y) return void 0;
		throw thrown;
	}
}
var dependencies_pins = __webpack_require__(2929);
var repository = __webpack_require__(2948);
const mostPins = 50;
async function withPins(client, files) {
	const manifests = files.filter(({ path, patch, after }) => (0, dependencies_manifests.Yh)(path) && /[0-9a-f]{40}/i.test(patch ?? after ?? ""));
	const pins = manifests.length === 0 ? [] : (0, dependencies_pins.W)(manifests).slice(0, mostPins);
	if (pins.length === 0) return [...files];
	const known = await lookUp(client, pins);
	return files.map((file) => {
		const own = known.filter(({ path }) => path === file.path).map(({ path: _path, ...pin }) => pin);
		return own.length === 0 ? file : {
			...file,
			pins: own
		};
	});
}
async function lookUp(client, pins) {
	const asked = pins.flatMap((pin) => {
		const repository = repositoryOf(pin.name);
		return repository === null ? [] : [{
			pin,
			repository
		}];
	});
	const unknown = pins.map((pin) => ({
		...pin,
		matches: null
	}));
	if (asked.length === 0) return unknown;
	try {
		const variables = Object.fromEntries(asked.flatMap(({ pin, repository }, index) => [
			[`o${index}`, repository.owner],
			[`r${index}`, repository.repo],
			[`t${index}`, `refs/tags/${pin.version}`]
		]));
		const { data } = await client.graphql(tagsQuery(asked.length), () => variables, "the tags of pinned actions");
		return pins.map((pin) => {
			const index = asked.findIndex((one) => one.pin === pin);
			return {
				...pin,
				matches: index === -1 ? null : matches(data.optional(`p${index}`), pin.commit)
			};
		});
	} catch (thrown) {
		if (thrown instanceof error.y) return unknown;
		throw thrown;
	}
}
function repositoryOf(name) {
	const [owner = "", repo = ""] = name.split("/");
	return (0, repository.u8)(owner) && (0, repository.en)(repo) ? {
		owner,
		repo
	} : null;
}
function matches(repository, commit) {
	if (repository === void 0) return null;
	const target = repository.optional("ref")?.optional("target");
	if (target === void 0) return false;
	const tagged = target.optional("target")?.optional("oid") ?? target.optional("oid");
	return tagged !== void 0 && tagged.sha() === commit.toLowerCase();
}
function tagsQuery(count) {
	const indices = Array.from({ length: count }, (_, index) => index);
	const variables = indices.map((index) => `$o${index}: String!, $r${index}: String!, $t${index}: String!`);
	const repositories = indices.map((index) => `p${index}: repository(owner: $o${index}, name: $r${index}) {
    ref(qualifiedName: $t${index}) { target { oid ... on Tag { target { oid } } } }
  }`);
	return `query tags(${variables.join(", ")}) { ${repositories.join("\n")} }`;
}
var activity = __webpack_require__(5349);
const pushes_MOST_PAGES = 10;
async function readPushes(client, target, facts) {
	const { repository, head } = facts;
	if (head.repository === null || head.repository === void 0) return {};
	try {
		return { pushes: await pushesTo(client, target, head.repository, facts) };
	} catch (thrown) {
		if (!(thrown instanceof error.y)) throw thrown;
		const elsewhere = head.repository.toLowerCase() !== repository.toLowerCase();
		const hidden = thrown.kind === "not-found" || thrown.kind === "forbidden";
		return elsewhere && hidden ? {} : {
			pushes: null,
			error: thrown
		};
	}
}
async function pushesTo(client, target, repository, { head, createdAt, commits }) {
	const [owner = "", repo = ""] = repository.split("/");
	const parameters = {
		owner,
		repo,
		ref: `refs/heads/${head.ref}`,
		per_page: 100
	};
	const own = new Set(commits.map(({ sha }) => sha));
	const opened = Date.parse(createdAt);
	const found = [];
	let page = 0;
	for await (const items of client.pages("/repos/{owner}/{repo}/activity", parameters, (0, lists.Vb)(target))) {
		if (++page > pushes_MOST_PAGES) throw tooMany(target);
		const entries = items.map(activity.T).filter(({ kind }) => kind !== "branch_deletion");
		for (const { by, at, after } of entries) if (by !== null && (Date.parse(at) >= opened || own.has(after))) found.push({
			by,
			at,
			sha: after
		});
		if (entries.some((one) => Date.parse(one.at) < opened && isFirst(one, own))) break;
	}
	return found.reverse();
}
function tooMany(target) {
	const problem = `The head branch of ${(0, lists.Vb)(target)} has had too many pushes to tell who pushed its commits.`;
	return new error.y("refused", problem, "Open the pull request again from a new branch.");
}
const isFirst = ({ kind, before, after }, own) => kind !== "force_push" && own.has(after) && !own.has(before) && !/^0+$/.test(before);
const refine_modes_MOST_FILES = 1e3;
async function readModes(client, target, files, head) {
	const doubtful = files.filter(entry_kind.I).map(({ path }) => path);
	if (doubtful.length === 0) return new Map();
	const modes = await modesOf(client, target, head, doubtful.slice(0, refine_modes_MOST_FILES));
	return new Map(doubtful.map((path) => [path, modes.get(path) ?? null]));
}
async function modesOf(client, target, head, paths) {
	try {
		const [entries] = await readEntries(client, target, [head], paths);
		return new Map([...entries ?? []].flatMap(([path, entry]) => entry === null ? [] : [[path, entry.mode]]));
	} catch (thrown) {
		if (thrown instanceof error.y) return new Map();
		throw thrown;
	}
}
var exact_undo = __webpack_require__(6799);
var revert_mentions = __webpack_require__(2233);
const MOST_MENTIONS = 5;
async function readMerged(client, target, mentions) {
	const numbers = [...mentions.numbers].filter((number) => number > 0).slice(0, MOST_MENTIONS);
	const shas = [...mentions.shas].slice(0, MOST_MENTIONS);
	if (numbers.length + shas.length === 0) return [];
	const variables = Object.fromEntries([...numbers.map((number, index) => [`n${index}`, number]), ...shas.map((sha, index) => [`c${index}`, sha])]);
	const { data } = await (0, lists.kA)(client, target, mergedQuery(numbers.length, shas.length), variables);
	const repository = data.member("repository");
	const byNumber = numbers.map((_, index) => repository.member(`n${index}`));
	const byCommit = shas.flatMap((_, index) => {
		return repository.member(`c${index}`).orNull((object) => object.optional("associatedPullRequests"))?.member("nodes").items() ?? [];
	});
	const found = [...byNumber, ...byCommit].flatMap((pullRequest) => reverted_merged(pullRequest) ?? []);
	return [...new Map(found.map((each) => [each.number, each])).values()];
}
function reverted_merged(found) {
	if (found.value === null) return null;
	const mergedAt = found.member("mergedAt");
	const commit = found.member("mergeCommit");
	if (mergedAt.value === null || commit.value === null) return null;
	const number = found.member("number").count();
	return {
		number,
		mergedAt: mergedAt.instant(),
		base: found.member("baseRefName").name(),
		commit: commit.member("oid").sha(),
		before: before(commit, found.member("commits"), number),
		texts: [
			found.member("title").text(),
			found.member("body").text(),
			...commit.path("history", "nodes").items().slice(0, 1).map((node) => node.member("message").text())
		]
	};
}
function before(commit, commits, number) {
	const [parent, other] = parentsOf(commit);
	if (parent === void 0) return null;
	const total = commits.member("totalCount").count();
	if (other !== void 0 || total === 1) return parent;
	const messages = commits.member("nodes").items().map((node) => node.path("commit", "message").text());
	if (messages.length < total) return null;
	const history = commit.path("history", "nodes").items().slice(0, total);
	const rebased = history.map((node) => node.member("message").text()).reverse();
	if (total > 0 && rebased.length === total && rebased.every((message, index) => message === messages[index])) return parentsOf(history.at(-1) ?? commit)[0] ?? null;
	return (history[0]?.member("message").text().split("\n", 1)[0] ?? "").trimEnd().endsWith(`(#${number})`) ? parent : null;
}
const parentsOf = (commit) => commit.path("parents", "nodes").items().map((node) => node.member("oid").sha());
const rollback_LONGEST = 78624e5;
async function findRollback(client, target, question) {
	const { texts, repository, base, at } = question;
	try {
		const recent = (await readMerged(client, target, (0, revert_mentions.U7)(texts, repository))).filter((each) => {
			const age = at.getTime() - Date.parse(each.mergedAt);
			return each.base === base && age >= 0 && age <= rollback_LONGEST;
		});
		const answers = await Promise.all(recent.map(async (each) => {
			const exact = await provesUndone(client, target, each, question);
			return {
				number: each.number,
				mergedAt: each.mergedAt,
				exact,
				...(0, revert_mentions.Cj)(each.texts, repository)
			};
		}));
		return answers.find(({ exact }) => exact) ?? answers.find(({ exact }) => exact === null) ?? answers[0] ?? null;
	} catch (thrown) {
		if (thrown instanceof error.y) return null;
		throw thrown;
	}
}
async function provesUndone(client, target, { before, commit }, { head, files, compare }) {
	if (before === null || files === null) return null;
	try {
		const undone = await comparison_compare(client, target, before, commit);
		if (undone.files === null) return null;
		const paths = touched(undone.files.map(({ file }) => file));
		const own = touched(files);
		if (undone.mergeBase !== before || paths.size !== own.size || [...own].some((path) => !paths.has(path))) return false;
		const { mergeBase } = await compare(head);
		const [merged1, merged2, branch1, branch2] = (await readEntries(client, target, [
			before,
			commit,
			mergeBase,
			head
		], [...paths])).map(present);
		if (!merged1 || !merged2 || !branch1 || !branch2) return null;
		return (0, exact_undo.j)((0, exact_undo.i)(branch1, branch2), [(0, exact_undo.i)(merged1, merged2)]);
	} catch (thrown) {
		if (thrown instanceof error.y) return null;
		throw thrown;
	}
}
const touched = (files) => new Set(files.flatMap(({ path, previousPath, status }) => previousPath !== void 0 && status === "renamed" ? [path, previousPath] : [path]));
const present = (entries) => new Map([...entries].flatMap(([path, entry]) => entry ? [[path, entry]] : []));
function refinement(client, target, base, readAt) {
	const shared = {
		client,
		target,
		readAt,
		compare: comparisonsWith(client, target, base)
	};
	return {
		ofFiles: (change) => filesAndRollback({
			...shared,
			change
		}),
		async ofPeople(change) {
			const source = {
				...shared,
				change
			};
			const [reviewed, pushed] = await Promise.all([reviews(source), people(source)]);
			return {
				...pushed,
				facts: {
					...reviewed.facts,
					...pushed.facts
				}
			};
		}
	};
}
async function filesAndRollback(source) {
	const { client, target, change, readAt, compare } = source;
	const { repository, base, head, title, body, commits = [], mergedAt } = change;
	const completed = await allFiles(source);
	const files = {
		...change,
		...completed
	};
	const reverts = findRollback(client, target, {
		repository,
		base: base.ref,
		head: head.sha,
		files: (0, src_change.LO)(files, "files") === null ? files.files ?? null : null,
		texts: [
			title,
			body ?? "",
			...commits.map(({ message }) => message)
		],
		at: mergedAt === null ? readAt : new Date(mergedAt),
		compare
	});
	const listed = files.files;
	const [reverted, read, modes] = await Promise.all([
		reverts,
		listed && withDependencies(source, listed),
		listed && readModes(client, target, listed, head.sha)
	]);
	const refined = read?.map((file) => {
		const mode = modes?.get(file.path);
		return mode === void 0 ? file : {
			...file,
			mode
		};
	});
	return { facts: {
		...completed,
		...refined === void 0 ? {} : { files: refined },
		reverts: reverted
	} };
}
async function withDependencies({ client, target, change, compare }, files) {
	const { sha } = change.head;
	return withPins(client, await withDependencyReview(client, target, await withManifests(client, target, files, sha, compare), sha, compare));
}
async function allFiles({ client, target, change, compare }) {
	const { files, totals } = change;
	if (files === void 0 || totals?.files === void 0 || !(0, github_files.xZ)(files.length, totals.files)) return {};
	const all = await completeFiles(client, target, files, change.head.sha, compare);
	return all === null ? {} : {
		files: all,
		totals: {
			...totals,
			files: all.length
		}
	};
}
async function reviews({ client, target, change, compare }) {
	if (change.reviews === void 0) return { facts: {} };
	return { facts: { reviews: await withReviewedDiffs(client, target, change.reviews, change.head.sha, compare) } };
}
async function people({ client, target, change, compare }) {
	const { commits, reviews = [] } = change;
	const approvers = reviews.filter(({ state, author }) => state === "APPROVED" && author?.bot === false).flatMap(({ author }) => author?.login ?? []);
	if (approvers.length === 0 && !isLabelledByOthers(change) || commits === void 0) return { facts: {} };
	const { error, ...read } = await readPushes(client, target, {
		...change,
		commits
	});
	return {
		facts: {
			...read,
			commits: await withBaseMerges(client, target, commits, approvers, read.pushes, compare)
		},
		...error === void 0 ? {} : { notRead: [{
			fact: "pushes",
			error
		}] }
	};
}
function isLabelledByOthers({ labels, labelEvents = [], author }) {
	return labelEvents.some(({ label, actor, added }) => added && labels.includes(label) && actor !== null && actor !== author?.login && !actor.endsWith("[bot]"));
}
})
};
export { id, ids, modules };
