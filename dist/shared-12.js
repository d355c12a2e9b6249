export const modules = {
7395: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	k: () => ProxyAgent,
	h: () => fetch
});
var external_node_http_ = __webpack_require__(7067);
var external_node_https_ = __webpack_require__(4708);
const keptAlive = {
	keepAlive: true,
	timeout: 4e3
};
const REDIRECTS = new Set([
	301,
	302,
	303,
	307,
	308
]);
const EMPTY = new Set([
	204,
	205,
	304
]);
const MOST_REDIRECTS = 20;
async function fetchOver(route, url, init) {
	const signal = init.signal ?? null;
	let asked = firstOf(url, init);
	for (let redirects = 0;; redirects += 1) {
		const message = await responseTo(route, asked, signal);
		const next = init.redirect === "manual" ? null : redirection(message, asked.url);
		if (next === null) return answerOf(message, asked.url, signal);
		message.resume();
		if (redirects === MOST_REDIRECTS) throw failed("redirect count exceeded");
		asked = redirected(asked, message.statusCode ?? 0, next);
	}
}
function firstOf(url, { method = "GET", headers = {}, body = null }) {
	const named = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
	return {
		url: new URL(url),
		method,
		headers: new Map([["accept-encoding", "gzip"], ...named]),
		body
	};
}
function redirected({ url, method, headers: before, body }, status, next) {
	const headers = new Map(before);
	if (next.origin !== url.origin) for (const name of ["authorization", "cookie"]) headers.delete(name);
	if (status !== 303 && !(method === "POST" && status < 303)) return {
		url: next,
		method,
		headers,
		body
	};
	headers.delete("content-type");
	return {
		url: next,
		method: "GET",
		headers,
		body: null
	};
}
function responseTo(route, { url, method, headers, body }, signal) {
	return new Promise((resolve, reject) => {
		signal?.throwIfAborted();
		const options = {
			method,
			headers: Object.fromEntries(headers),
			...signal === null ? {} : { signal }
		};
		const request = route.ask(url, options);
		signal?.addEventListener("abort", () => reject(signal.reason), { once: true });
		request.once("response", resolve);
		request.on("error", (error) => reject(signal?.aborted ? signal.reason : new TypeError("fetch failed", { cause: error })));
		request.once("close", () => reject(failed("the connection was closed without an answer")));
		if (body === null) request.end();
		else request.end(body);
	});
}
const failed = (why) => new TypeError("fetch failed", { cause: new Error(why) });
function redirection(message, from) {
	const { statusCode = 0, headers } = message;
	if (!REDIRECTS.has(statusCode) || headers.location === void 0) return null;
	const next = URL.canParse(headers.location, from.href) ? new URL(headers.location, from) : null;
	if (next === null || !/^https?:$/.test(next.protocol)) {
		message.destroy();
		throw failed("redirected to what is no address of the web");
	}
	return next;
}
function answerOf(message, { href }, signal) {
	if (EMPTY.has(message.statusCode ?? 0)) message.resume();
	const headers = new Map(Object.entries(message.headersDistinct).map(([name, all]) => [name, (all ?? []).join(", ")]));
	const bytes = async () => {
		try {
			return await allOf(await plainly(message, headers.get("content-encoding")), signal);
		} catch (error) {
			message.destroy();
			throw signal?.aborted ? signal.reason : new TypeError("terminated", { cause: error });
		}
	};
	const text = async () => (await bytes()).toString().replace(/^\uFEFF/, "");
	return {
		url: href,
		status: message.statusCode ?? 500,
		statusText: message.statusMessage ?? "",
		headers,
		text,
		json: async () => JSON.parse(await text()),
		arrayBuffer: async () => Uint8Array.from(await bytes()).buffer
	};
}
async function plainly(message, encoding = "identity") {
	if (encoding === "identity") return message;
	if (encoding !== "gzip" && encoding !== "x-gzip") throw new Error(`the answer's encoding is ${encoding}`);
	const { createGunzip } = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 8522, 19));
	const plain = createGunzip();
	message.once("error", (error) => plain.destroy(error));
	return message.pipe(plain);
}
function allOf(stream, signal) {
	return new Promise((resolve, reject) => {
		if (stream.readableEnded) return resolve(Buffer.alloc(0));
		if (stream.destroyed) return reject(stream.errored ?? new Error("the connection was closed"));
		const chunks = [];
		const abort = () => void stream.destroy(signal?.reason);
		signal?.addEventListener("abort", abort, { once: true });
		stream.on("data", (chunk) => chunks.push(chunk));
		stream.once("end", () => resolve(Buffer.concat(chunks)));
		stream.once("error", reject);
		stream.once("close", () => {
			signal?.removeEventListener("abort", abort);
			reject(new Error("the connection was closed"));
		});
		if (signal?.aborted) abort();
	});
}
const plain = new external_node_http_.Agent(keptAlive);
const direct_secure = new external_node_https_.Agent(keptAlive);
const direct = { ask: (url, options) => url.protocol === "https:" ? (0, external_node_https_.request)(url, {
	...options,
	agent: direct_secure
}) : (0, external_node_http_.request)(url, {
	...options,
	agent: plain
}) };
var external_node_net_ = __webpack_require__(7030);
var external_node_stream_ = __webpack_require__(7075);
var external_node_tls_ = __webpack_require__(1692);
const TUNNEL_TIMEOUT = 3e4;
class ProxyAgent {
	#proxy;
	#headers;
	#tunnels;
	constructor({ uri, token }) {
		this.#proxy = new URL(uri);
		this.#proxy.username = "";
		this.#proxy.password = "";
		this.#headers = token === void 0 ? {} : { "proxy-authorization": token };
		this.#tunnels = new Tunnels(this.#proxy, this.#headers);
	}
	ask(url, { headers, ...options }) {
		if (url.protocol === "https:") return (0, external_node_https_.request)(url, {
			...options,
			headers,
			agent: this.#tunnels
		});
		const asked = {
			...options,
			path: url.href,
			headers: {
				...headers,
				host: url.host,
				...this.#headers
			}
		};
		return askProxy(this.#proxy, asked);
	}
}
class Tunnels extends external_node_https_.Agent {
	#proxy;
	#headers;
	constructor(proxy, headers) {
		super(keptAlive);
		this.#proxy = proxy;
		this.#headers = headers;
	}
	createConnection({ host, port, servername }, connected = () => {}) {
		const name = `${host?.includes(":") ? `[${host}]` : host}:${port}`;
		const headers = {
			host: name,
			...this.#headers
		};
		const request = askProxy(this.#proxy, {
			method: "CONNECT",
			path: name,
			headers,
			agent: false
		});
		const late = setTimeout(() => request.destroy(new Error(`The proxy ${this.#proxy.host} does not answer`)), TUNNEL_TIMEOUT);
		request.once("close", () => clearTimeout(late));
		const refused = (error) => connected(error, new external_node_stream_.Duplex());
		request.once("connect", ({ statusCode }, socket) => {
			clearTimeout(late);
			if (statusCode === 200) {
				const server = {
					...host ? { host } : {},
					...servername ? { servername } : {}
				};
				connected(null, (0, external_node_tls_.connect)({
					socket,
					...server,
					ALPNProtocols: ["http/1.1"]
				}));
				return;
			}
			socket.destroy();
			refused(new Error(`The proxy ${this.#proxy.host} refuses a tunnel to ${name}: HTTP ${statusCode}`));
		});
		request.once("response", ({ statusCode }) => {
			request.destroy();
			refused(new Error(`The proxy ${this.#proxy.host} opens no tunnel to ${name}: HTTP ${statusCode}`));
		});
		request.once("error", refused);
		request.end();
	}
}
function askProxy(proxy, options) {
	if (proxy.protocol !== "https:") return (0, external_node_http_.request)(proxy, options);
	const name = proxy.hostname.replace(/^\[|\]$/g, "");
	return (0, external_node_https_.request)(proxy, {
		...options,
		servername: (0, external_node_net_.isIP)(name) === 0 ? name : ""
	});
}
function fetch(url, { dispatcher = direct, ...init }) {
	return fetchOver(dispatcher, url, init);
}
})
};
