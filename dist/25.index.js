// 25.index.js
const id = 25;
const ids = [25];
const modules = {
1232: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	_: () => none,
	u: () => none
});
const none = () => ({});
}),
5418: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	k: () => ProxyAgent,
	h: () => fetch
});
var external_node_http_ = __webpack_require__(7067);
var external_node_https_ = __webpack_require__(4708);
var external_node_stream_ = __webpack_require__(7075);
var external_node_tls_ = __webpack_require__(1692);
const REDIRECTS = new Set([
	301,
	302,
	303,
	307,
	308
]);
const MOST_REDIRECTS = 20;
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
	async fetch(url, init) {
		let address = new URL(url);
		let { method = "GET", body = null } = init;
		const headers = new Headers(init.headers);
		for (let redirects = 0;; redirects += 1) {
			const answer = await this.#ask(address, method, headers, body, init.signal ?? null);
			const next = init.redirect === "manual" ? null : redirection(answer, address);
			if (next === null) return responseOf(answer, method);
			answer.resume();
			if (redirects === MOST_REDIRECTS) throw failed("redirect count exceeded");
			if (next.origin !== address.origin) for (const name of ["authorization", "cookie"]) headers.delete(name);
			if (answer.statusCode === 303 || method === "POST" && (answer.statusCode ?? 0) < 303) {
				method = "GET";
				body = null;
				headers.delete("content-type");
			}
			address = next;
		}
	}
	#ask(url, method, headers, body, signal) {
		return new Promise((resolve, reject) => {
			signal?.throwIfAborted();
			const options = {
				method,
				headers: Object.fromEntries(headers),
				...signal === null ? {} : { signal }
			};
			let request;
			if (url.protocol === "https:") request = (0, external_node_https_.request)(url, {
				...options,
				agent: this.#tunnels
			});
			else {
				const { headers: own, ...rest } = options;
				const asked = {
					...rest,
					path: url.href,
					headers: {
						...own,
						host: url.host,
						...this.#headers
					}
				};
				request = toProxy(this.#proxy)(this.#proxy, asked);
			}
			request.once("response", resolve);
			request.once("error", (error) => reject(signal?.aborted ? signal.reason : new TypeError("fetch failed", { cause: error })));
			request.end(body === null || body === void 0 ? void 0 : String(body));
		});
	}
}
class Tunnels extends external_node_https_.Agent {
	#proxy;
	#headers;
	constructor(proxy, headers) {
		super({ keepAlive: true });
		this.#proxy = proxy;
		this.#headers = headers;
	}
	createConnection({ host, port, servername }, connected = () => {}) {
		const name = `${host?.includes(":") ? `[${host}]` : host}:${port}`;
		const asked = {
			method: "CONNECT",
			path: name,
			headers: {
				host: name,
				...this.#headers
			},
			agent: false,
			timeout: TUNNEL_TIMEOUT
		};
		const request = toProxy(this.#proxy)(this.#proxy, asked);
		const refused = (error) => connected(error, new external_node_stream_.Duplex());
		request.once("connect", ({ statusCode }, socket) => {
			if (statusCode === 200) {
				socket.setTimeout(0);
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
		request.once("timeout", () => request.destroy(new Error(`The proxy ${this.#proxy.host} does not answer`)));
		request.once("error", refused);
		request.end();
	}
}
const toProxy = (proxy) => proxy.protocol === "https:" ? external_node_https_.request : external_node_http_.request;
const failed = (why) => new TypeError("fetch failed", { cause: new Error(why) });
function redirection({ statusCode = 0, headers }, from) {
	if (!REDIRECTS.has(statusCode) || headers.location === void 0) return null;
	const next = URL.canParse(headers.location, from.href) ? new URL(headers.location, from) : null;
	if (next === null || !/^https?:$/.test(next.protocol)) throw failed("redirected to what is no address of the web");
	return next;
}
function responseOf(answer, method) {
	const status = answer.statusCode ?? 500;
	const headers = new Headers();
	for (const [name, values] of Object.entries(answer.headersDistinct)) for (const value of values ?? []) headers.append(name, value);
	const empty = method === "HEAD" || [
		204,
		205,
		304
	].includes(status);
	if (empty) answer.resume();
	const body = empty ? null : external_node_stream_.Readable.toWeb(answer);
	return new Response(body, {
		status,
		statusText: answer.statusMessage ?? "",
		headers
	});
}
function fetch(url, init) {
	const { dispatcher, ...rest } = init;
	return dispatcher === void 0 ? globalThis.fetch(url, rest) : dispatcher.fetch(url, rest);
}
})
};
export { id, ids, modules };
