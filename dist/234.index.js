// 234.index.js
const id = 234;
const ids = [234];
const modules = {
1076: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	LW: () => THURSDAY,
	Ml: () => writeDate,
	QA: () => FRIDAY,
	U$: () => dayNumber,
	Up: () => weekdayOf,
	d_: () => DAY,
	h2: () => readDate,
	jt: () => SUNDAY,
	lY: () => yearOf,
	mx: () => weekdays,
	nD: () => MONDAY,
	og: () => SATURDAY
});
const DAY = 864e5;
const weekdays = [
	"sunday",
	"monday",
	"tuesday",
	"wednesday",
	"thursday",
	"friday",
	"saturday"
];
const SUNDAY = 0;
const MONDAY = 1;
const THURSDAY = 4;
const FRIDAY = 5;
const SATURDAY = 6;
function dayNumber(year, month, day) {
	return Date.UTC(year, month - 1, day) / DAY;
}
function readDate(date) {
	const match = /^([1-9]\d{3})-(\d{2})-(\d{2})$/.exec(date);
	if (match === null) return null;
	const day = dayNumber(Number(match[1]), Number(match[2]), Number(match[3]));
	return writeDate(day) === date ? day : null;
}
function writeDate(day) {
	return new Date(day * DAY).toISOString().slice(0, 10);
}
function weekdayOf(day) {
	return ((day + THURSDAY) % 7 + 7) % 7;
}
function yearOf(day) {
	return new Date(day * DAY).getUTCFullYear();
}
}),
5772: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	EH: () => explainClosed,
	KS: () => formatShort,
	a3: () => formatDuration,
	om: () => formatRelative,
	r4: () => formatInstant
});
var _days_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1076);
var _zone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6694);
var _zone_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6980);
const MINUTE = 6e4;
const weekdayNames = [
	"Sunday",
	"Monday",
	"Tuesday",
	"Wednesday",
	"Thursday",
	"Friday",
	"Saturday"
];
const monthNames = [
	"January",
	"February",
	"March",
	"April",
	"May",
	"June",
	"July",
	"August",
	"September",
	"October",
	"November",
	"December"
];
function formatInstant(at, timezone, reference) {
	const zone = (0, _zone_js__WEBPACK_IMPORTED_MODULE_0__.kE)(timezone);
	const { year, month, day, weekday, time } = readClock(at, zone);
	return `${weekday} ${day} ${month}${reference === void 0 || readClock(reference, zone).year === year ? "" : ` ${year}`}, ${time} ${zoneName(at, zone)}`;
}
function formatShort(at, timezone) {
	const zone = (0, _zone_js__WEBPACK_IMPORTED_MODULE_0__.kE)(timezone);
	const { month, day, weekday, time } = readClock(at, zone);
	return `${weekday.slice(0, 3)} ${day} ${month.slice(0, 3)} ${time} ${zoneName(at, zone)}`;
}
function formatDuration(ms) {
	const minutes = Math.max(0, Math.ceil(ms / MINUTE));
	if (minutes < 60) return `${minutes} min`;
	if (minutes < 1440) return joined(`${Math.floor(minutes / 60)} h`, minutes % 60, "min");
	const hours = Math.ceil(minutes / 60);
	const days = Math.floor(hours / 24);
	return joined(days === 1 ? "1 day" : `${days} days`, hours % 24, "h");
}
function joined(larger, count, unit) {
	return count === 0 ? larger : `${larger} ${count} ${unit}`;
}
function formatRelative(from, to) {
	const ms = to.getTime() - from.getTime();
	if (ms === 0) return "now";
	return ms > 0 ? `in ${formatDuration(ms)}` : `${formatDuration(-ms)} ago`;
}
function explainClosed(state, timezone) {
	if (state.open) return state.nextChange === null ? "Open. Does not close within a year." : `Open until ${formatInstant(state.nextChange, timezone, state.at)}.`;
	return `Closed${sinceText(state, timezone)} (${reasonText(state)}). ${opensText(state, timezone)}`;
}
function sinceText({ at, since, frozen }, timezone) {
	if (frozen !== void 0) return "";
	if (since === null) return " for more than a year";
	if (at.getTime() - since.getTime() >= 6 * _days_js__WEBPACK_IMPORTED_MODULE_2__.d_) return ` since ${formatInstant(since, timezone, at)}`;
	const { weekday, time } = readClock(since, (0, _zone_js__WEBPACK_IMPORTED_MODULE_0__.kE)(timezone));
	return ` since ${weekday} ${time}`;
}
function reasonText({ reason, name }) {
	switch (reason) {
		case "weekend": return name === null ? "weekend" : lowerFirst(oneLine(name));
		case "holiday": return name === null ? "holiday" : `holiday: ${oneLine(name)}`;
		case "before-hours": return "before opening hours";
		case "friday-cutoff": return "Friday cut-off";
		case "after-hours": return "after opening hours";
		case "freeze": return name === null ? "freeze" : `freeze: ${oneLine(name)}`;
		case null: return "no reason given";
	}
}
function opensText({ at, nextOpen, frozen, reason }, timezone) {
	if (nextOpen !== null) return `Opens ${formatInstant(nextOpen, timezone, at)}.`;
	if (frozen === void 0) return "Does not open within a year.";
	return reason === "freeze" ? "Opens when the freeze is lifted." : `Frozen until further notice: ${oneLine(frozen)}.`;
}
function oneLine(text) {
	return text.replace(/[\s\p{Cc}]+/gu, " ").trim();
}
function lowerFirst(text) {
	return text.charAt(0).toLowerCase() + text.slice(1);
}
function readClock(at, zone) {
	const local = at.getTime() + zone.offsetAt(at.getTime());
	const shown = new Date(local);
	return {
		year: shown.getUTCFullYear(),
		month: monthNames[shown.getUTCMonth()] ?? "",
		day: shown.getUTCDate(),
		weekday: weekdayNames[(0, _days_js__WEBPACK_IMPORTED_MODULE_2__.Up)(Math.floor(local / _days_js__WEBPACK_IMPORTED_MODULE_2__.d_))] ?? "",
		time: shown.toISOString().slice(11, 16)
	};
}
function zoneName(at, zone) {
	const isAmbiguous = comesTwice(at, zone);
	const names = at.getTime() < _zone_names_js__WEBPACK_IMPORTED_MODULE_1__.I ? null : (0, _zone_names_js__WEBPACK_IMPORTED_MODULE_1__.e)(zone.timezone);
	if (names !== null) {
		const { generic, standard, daylight } = names;
		if (!isAmbiguous) return generic;
		return zone.offsetAt(at.getTime()) === standard.offset ? standard.name : daylight.name;
	}
	return (isAmbiguous ? null : abbreviation(intlName("en-US", "shortGeneric", at, zone))) ?? abbreviation(intlName("en-US", "short", at, zone)) ?? intlName("en-GB", "short", at, zone);
}
function abbreviation(name) {
	return /^[A-Z]{2,5}$/.test(name) ? name : null;
}
function comesTwice(at, zone) {
	const local = at.getTime() + zone.offsetAt(at.getTime());
	return (0, _zone_js__WEBPACK_IMPORTED_MODULE_0__.G6)(zone, local) !== (0, _zone_js__WEBPACK_IMPORTED_MODULE_0__.KO)(zone, local);
}
const formatters = new Map();
function intlName(locale, style, at, { timezone }) {
	const key = `${locale} ${style} ${timezone}`;
	const formatter = formatters.get(key) ?? new Intl.DateTimeFormat(locale, {
		timeZone: timezone,
		timeZoneName: style
	});
	formatters.set(key, formatter);
	return formatter.formatToParts(at).find(({ type }) => type === "timeZoneName")?.value ?? timezone;
}
}),
6980: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	I: () => namedSince,
	e: () => namesOf
});
const HOUR = 36e5;
const namedSince = 0;
const known = {
	"America/New_York": ["E", -5],
	"America/Chicago": ["C", -6],
	"America/Denver": ["M", -7],
	"America/Los_Angeles": ["P", -8]
};
function namesOf(timezone) {
	if (!Object.hasOwn(known, timezone)) return null;
	const [letter, hours] = known[timezone] ?? ["", 0];
	return {
		generic: `${letter}T`,
		standard: {
			name: `${letter}ST`,
			offset: hours * HOUR
		},
		daylight: {
			name: `${letter}DT`,
			offset: (hours + 1) * HOUR
		}
	};
}
}),
6694: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	G6: () => firstReaching,
	KJ: () => isTimezone,
	KO: () => lastReaching,
	kE: () => zoneOf
});
var calendar_days = __webpack_require__(1076);
var zone_names = __webpack_require__(6980);
function offsetsOf(timezone) {
	return byDate(timezone) ?? byIntl(timezone);
}
function byIntl(timezone) {
	const clock = new Intl.DateTimeFormat("en-US", {
		timeZone: timezone,
		hourCycle: "h23",
		year: "numeric",
		month: "numeric",
		day: "numeric",
		hour: "numeric",
		minute: "numeric",
		second: "numeric"
	});
	return (instants) => instants.map((instant) => {
		const read = {};
		for (const { type, value } of clock.formatToParts(instant)) read[type] = Number(value);
		const { year = NaN, month = NaN, day, hour, minute, second } = read;
		return Date.UTC(year, month - 1, day, hour, minute, second) - instant;
	});
}
const settled = Date.UTC(2026, 0, 15, 12);
function byDate(timezone) {
	const names = (0, zone_names.e)(timezone);
	if (names === null) return null;
	const [inUtc] = offsetsIn("UTC", [settled]);
	const [inZone] = offsetsIn(timezone, [settled]);
	return inUtc === 0 && inZone === names.standard.offset ? (instants) => offsetsIn(timezone, instants) : null;
}
function offsetsIn(timezone, instants) {
	const { TZ: before } = process.env;
	process.env["TZ"] = timezone;
	try {
		return instants.map((instant) => {
			const shown = new Date(instant);
			if (Number.isNaN(shown.getTime())) throw new RangeError(`${instant} is no instant`);
			const date = [
				shown.getFullYear(),
				shown.getMonth(),
				shown.getDate()
			];
			return Date.UTC(...date, shown.getHours(), shown.getMinutes(), shown.getSeconds()) - instant;
		});
	} finally {
		if (before === void 0) delete process.env["TZ"];
		else process.env["TZ"] = before;
	}
}
const zones = new Map();
function zoneOf(timezone) {
	const known = zones.get(timezone);
	if (known !== void 0) return known;
	const zone = createZone(timezone);
	zones.set(timezone, zone);
	return zone;
}
function isTimezone(timezone) {
	if (!/^[A-Za-z]/.test(timezone)) return false;
	try {
		zoneOf(timezone);
		return true;
	} catch (error) {
		if (error instanceof RangeError) return false;
		throw error;
	}
}
function firstReaching(zone, local) {
	for (const { start, end, offset } of spansAround(zone, local)) if (local < end + offset) return Math.max(start, local - offset);
	throw new RangeError(`no instant shows the local time ${local} in ${zone.timezone}`);
}
function lastReaching(zone, local) {
	for (const { start, end, offset } of spansAround(zone, local).reverse()) if (start + offset < local) return Math.min(end, local - offset);
	throw new RangeError(`no instant shows the local time ${local} in ${zone.timezone}`);
}
function spansAround(zone, local) {
	const day = Math.floor(local / calendar_days.d_);
	return [
		-2,
		-1,
		0,
		1,
		2
	].flatMap((away) => zone.spansOf(day + away));
}
const block = 32;
function createZone(timezone) {
	const read = offsetsOf(timezone);
	const offsets = new Map();
	const days = new Map();
	function offsetOf(utcDay) {
		const known = offsets.get(utcDay);
		if (known !== void 0) return known;
		const first = Math.floor(utcDay / block) * block;
		const all = Array.from({ length: block }, (_, index) => (first + index) * calendar_days.d_);
		for (const [index, offset] of read(all).entries()) offsets.set(first + index, offset);
		return offsets.get(utcDay) ?? NaN;
	}
	function readSpans(utcDay) {
		const end = (utcDay + 1) * calendar_days.d_;
		const last = offsetOf(utcDay + 1);
		const spans = [];
		let start = utcDay * calendar_days.d_;
		let offset = offsetOf(utcDay);
		while (offset !== last) {
			const change = firstChange(read, start, end, offset);
			spans.push({
				start,
				end: change,
				offset
			});
			start = change;
			offset = offsetIn(read, change);
		}
		if (start < end) spans.push({
			start,
			end,
			offset
		});
		return spans;
	}
	function spansOf(utcDay) {
		const known = days.get(utcDay);
		if (known !== void 0) return known;
		const spans = readSpans(utcDay);
		days.set(utcDay, spans);
		return spans;
	}
	return {
		timezone,
		spansOf,
		offsetAt(instant) {
			const span = spansOf(Math.floor(instant / calendar_days.d_)).find(({ end }) => instant < end);
			if (span === void 0) throw new RangeError(`no offset is known at ${instant} in ${timezone}`);
			return span.offset;
		}
	};
}
function firstChange(read, start, end, offset) {
	let before = start / 1e3;
	let after = end / 1e3;
	while (after - before > 1) {
		const middle = Math.floor((before + after) / 2);
		if (offsetIn(read, middle * 1e3) === offset) before = middle;
		else after = middle;
	}
	return after * 1e3;
}
function offsetIn(read, instant) {
	const [offset = NaN] = read([instant]);
	return offset;
}
}),
1867: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	L: () => categories,
	Y: () => categoryTitles
});
const categories = [
	"standard",
	"normal",
	"major"
];
const categoryTitles = {
	standard: "Standard",
	normal: "Normal",
	major: "Major"
};
}),
2632: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { y: () => GitHubError });
var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2630);
class GitHubError extends _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo {
	name = "GitHubError";
	kind;
	remedy;
	constructor(kind, problem, remedy) {
		super(`${problem} ${remedy}`);
		this.kind = kind;
		this.remedy = remedy;
	}
}
}),
3383: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { F: () => serverOf });
const serverOf = (environment) => environment["GITHUB_SERVER_URL"] || "https://github.com";
}),
3731: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	$: () => namedIn,
	o: () => roster
});
function roster(names, teams) {
	const logins = new Set();
	const unreadable = [];
	for (const name of names) if (!name.includes("/")) logins.add(name.toLowerCase());
	else {
		const members = membersOf(name, teams);
		if (members === null) unreadable.push(name);
		for (const member of members ?? []) logins.add(member.toLowerCase());
	}
	return {
		logins,
		unreadable
	};
}
function membersOf(team, teams) {
	const wanted = team.toLowerCase();
	for (const [name, members] of Object.entries(teams ?? {})) if (name.toLowerCase() === wanted) return members;
	return null;
}
const namedIn = ({ people }) => Object.values(people).flat();
}),
1843: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { builtInPolicy: () => builtInPolicy });
const builtInPolicy = JSON.parse("{\"extends\":\"default@1\",\"mode\":\"enforce\",\"document\":{\"title\":\"Change Management Policy\"},\"people\":{\"executive\":[],\"security\":[],\"owner\":[]},\"bots\":[\"dependabot[bot]\",\"renovate[bot]\"],\"emergency\":{\"label\":\"emergency\",\"headings\":[\"Emergency\",\"Emergency change\"],\"declaredBy\":[],\"documentWithinHours\":24},\"rollback\":{\"withinDays\":7,\"documentWithinHours\":24},\"calendar\":{\"timezone\":\"America/Chicago\",\"hours\":{\"monday\":\"09:00-17:00\",\"tuesday\":\"09:00-17:00\",\"wednesday\":\"09:00-17:00\",\"thursday\":\"09:00-17:00\",\"friday\":\"09:00-17:00\",\"saturday\":\"closed\",\"sunday\":\"closed\"},\"fridayCutoff\":\"15:00\",\"holidays\":{\"calendar\":\"us-federal\",\"add\":[],\"remove\":[]}},\"freezes\":[],\"labels\":{\"major\":[\"major\",\"major-change\",\"breaking-change\"],\"normal\":[\"normal\",\"normal-change\"],\"standard\":[\"standard\",\"standard-change\"]},\"categories\":{\"standard\":{\"documentation\":{\"title\":\"Documentation\",\"paths\":[\"**/*.{md,MD,markdown,rst,adoc,asciidoc}\",\"{docs,doc,documentation,Documentation,Docs}/**/*.{txt,svg,png,jpg,jpeg,gif,webp,pdf,drawio,puml,plantuml,mmd,dot,odt,docx}\",\"{,docs/,packages/*/,crates/*/}{LICENSE,LICENCE,COPYING,NOTICE,AUTHORS,CONTRIBUTORS,MAINTAINERS,CHANGELOG,CHANGES,HISTORY,README,CONTRIBUTING,PATENTS,THANKS,CREDITS,NEWS,TODO}{,.txt}\",\"{,docs/,packages/*/,crates/*/}{LICENSE,LICENCE}-{MIT,APACHE,Apache,Apache-2.0,APACHE-2.0,BSD,ISC,ZLIB,MPL,MPL-2.0,GPL,LGPL,AGPL,UNLICENSE,CC0,CC-BY,CC-BY-4.0,BOOST,THIRD-PARTY,3RD-PARTY}{,.txt}\",\"{,LICENSES/,licenses/}*LICENSE*.txt\",\".github/ISSUE_TEMPLATE/**/*.{yml,yaml}\",\"CITATION.cff\"],\"except\":[\"**/{prompt,prompts,template,templates,email,emails,mailers,mails,notifications,views,resources,assets,static,public}/**/!(README*)\",\".github/workflows/**\",\"**/{content,contents,posts,_posts,_drafts,blog,blogs,pages,_pages,site}/**/*.{md,markdown,rst,adoc}\",\"{,**/!(*.docc)/}articles/**/*.{md,markdown,rst,adoc}\",\"**/{AGENTS,CLAUDE,GEMINI,SKILL}.md\",\"**/.{claude,cursor,codex,windsurf}/**\",\".github/{copilot-instructions.md,agents/**,instructions/**,chatmodes/**,prompts/**}\",\"**/*{requirements,constraints}*.txt\",\"**/{requirements,constraints}/**/*.txt\",\"**/{CMakeLists,robots,ads,humans,security}.txt\"],\"deploys\":false},\"dependency-patch\":{\"title\":\"Patch-level dependency updates\",\"paths\":[\"**\"],\"except\":[],\"deploys\":true,\"only\":\"patch-level-updates\"},\"ui-styling\":{\"title\":\"User interface styling\",\"paths\":[\"**/*.{css,scss,sass,less,styl,pcss}\",\"**/*.{svg,png,jpg,jpeg,gif,webp,avif,ico,bmp}\",\"**/*.{woff,woff2,ttf,otf,eot}\"],\"except\":[\"vendor/**\",\"third_party/**\",\"**/node_modules/**\",\"**/vendor/{github.com,golang.org,google.golang.org,gopkg.in,k8s.io}/**\",\"**/{js,javascript,javascripts,css,stylesheets,static,static_src,assets,public}/{vendor,vendors}/**/*.{js,mjs,cjs,css,map}\",\"**/dist/**\",\"**/*.min.*\"],\"deploys\":true,\"unless\":[{\"active\":\"markup\",\"in\":[\"**/*.svg\"]},{\"active\":\"style\",\"in\":[\"**/*.{css,scss,sass,less,styl,pcss}\"]}]},\"ui-template-text\":{\"title\":\"Template text\",\"paths\":[\"**/*.{html,htm,vue,svelte,astro,jsx,tsx,erb,ejs,hbs,heex,eex,leex,twig,liquid,mustache,cshtml,njk}\",\"**/*.blade.php\"],\"except\":[\"vendor/**\",\"third_party/**\",\"**/node_modules/**\",\"**/vendor/{github.com,golang.org,google.golang.org,gopkg.in,k8s.io}/**\",\"**/{js,javascript,javascripts,css,stylesheets,static,static_src,assets,public}/{vendor,vendors}/**/*.{js,mjs,cjs,css,map}\",\"**/dist/**\",\"**/*.min.*\",\"**/{prompt,prompts}/**\"],\"deploys\":true,\"only\":\"text\",\"unless\":[{\"active\":\"text\"},{\"tokens\":[\"!ruby/\",\"!!python/\",\"!!js/\",\"!!java\",\"!php/\",\"!<tag:\"],\"in\":[\"**/*.{yml,yaml}\"]}]},\"ui-text\":{\"title\":\"User interface text\",\"paths\":[\"**/{locale,locales,i18n,l10n,lang,langs,translations}/**/*.{json,json5,yml,yaml,properties,toml,csv,ftl,resx,po,pot,arb}\",\"**/messages/[a-z][a-z]{,[-_]*}.json\",\"**/*.{po,pot,arb,ftl,xlf,xliff,strings,stringsdict,xcstrings,resx}\",\"**/messages{,_*}.properties\",\"**/res/values{,-*}/strings.xml\",\"**/{content,contents,posts,_posts,blog,blogs,articles,_pages}/**/*.{md,markdown,rst,adoc}\"],\"except\":[\"vendor/**\",\"third_party/**\",\"**/node_modules/**\",\"**/vendor/{github.com,golang.org,google.golang.org,gopkg.in,k8s.io}/**\",\"**/{js,javascript,javascripts,css,stylesheets,static,static_src,assets,public}/{vendor,vendors}/**/*.{js,mjs,cjs,css,map}\",\"**/dist/**\",\"**/*.min.*\",\"**/templates/**\",\"**/{prompt,prompts}/**\",\"**/{i18n,lang}/**/{package,tsconfig,config}*.json\"],\"deploys\":true,\"unless\":[{\"active\":\"text\"},{\"tokens\":[\"!ruby/\",\"!!python/\",\"!!js/\",\"!!java\",\"!php/\",\"!<tag:\"],\"in\":[\"**/*.{yml,yaml}\"]}]},\"ui-catalogue-text\":{\"title\":\"Catalogue text\",\"paths\":[\"**/{locale,locales,i18n,l10n,lang,langs,translations}/**/*.{ts,js,mjs,php,rb,py}\"],\"except\":[\"vendor/**\",\"third_party/**\",\"**/node_modules/**\",\"**/vendor/{github.com,golang.org,google.golang.org,gopkg.in,k8s.io}/**\",\"**/{js,javascript,javascripts,css,stylesheets,static,static_src,assets,public}/{vendor,vendors}/**/*.{js,mjs,cjs,css,map}\",\"**/dist/**\",\"**/*.min.*\",\"**/{prompt,prompts}/**\"],\"deploys\":true,\"only\":\"texts\",\"unless\":[{\"active\":\"text\"},{\"tokens\":[\"!ruby/\",\"!!python/\",\"!!js/\",\"!!java\",\"!php/\",\"!<tag:\"],\"in\":[\"**/*.{yml,yaml}\"]}]},\"logging\":{\"title\":\"Logging configuration\",\"paths\":[\"**/logback*.xml\",\"**/{log4j,log4j2}*.{xml,properties,yml,yaml,json}\",\"**/log4net.config\",\"**/{nlog,NLog,Nlog}{,.*}.config\",\"**/serilog*.json\",\"**/{logging,logger,log,log_config,log-config,log4rs}{,.*,-*,_*}.{conf,ini,cfg,json,yml,yaml,toml,properties}\",\"**/config/initializers/{lograge,logging,logger,semantic_logger,rails_semantic_logger,ougai,log_tags}.rb\",\"**/config/logging.php\",\"**/config/packages/{,*/}monolog.{yml,yaml}\",\"**/{fluent-bit,fluentbit,fluentd,td-agent,fluent,filebeat,promtail,logstash,rsyslog,vector}{,.*,-*}.{conf,yml,yaml,toml}\",\"**/logrotate.{conf,d/**}\"],\"except\":[\"vendor/**\",\"third_party/**\",\"**/node_modules/**\",\"**/vendor/{github.com,golang.org,google.golang.org,gopkg.in,k8s.io}/**\",\"**/{js,javascript,javascripts,css,stylesheets,static,static_src,assets,public}/{vendor,vendors}/**/*.{js,mjs,cjs,css,map}\",\"**/*{secret,credential,password}*\",\"**/{log,logs}/**\"],\"deploys\":true,\"unless\":[{\"active\":\"settings\"},{\"tokens\":[\"jndi:\",\"ldap:\",\"rmi:\",\"password\",\"passwd\",\"secret\",\"credential\",\"private_key\",\"apikey\",\"api_key\",\"api-key\",\"accesskey\",\"access_key\",\"ScriptPatternSelector\",\"<script\",\"<!entity\",\"insertFromJNDI\",\"postrotate\",\"prerotate\",\"firstaction\",\"lastaction\",\"preremove\",\"omprog\",\"type exec\",\"name exec\",\"exec {\",\"ruby {\",\"\\\"exec\\\"\"]},{\"tokens\":[\"system(\",\"exec(\",\"eval(\",\"shell_exec(\",\"popen(\",\"File.\",\"Net::HTTP\",\"require_relative\",\"include(\",\"file_get_contents(\",\"curl_\"],\"in\":[\"**/*.{rb,php,py,js,ts}\"]}]},\"logging-settings\":{\"title\":\"Logging settings\",\"paths\":[\"**/application{,-*,_*}.{properties,yml,yaml}\",\"**/appsettings{,.*}.json\",\"**/{config,settings}/{default,production,prod}.{json,yml,yaml}\"],\"except\":[\"vendor/**\",\"third_party/**\",\"**/node_modules/**\",\"**/vendor/{github.com,golang.org,google.golang.org,gopkg.in,k8s.io}/**\",\"**/{js,javascript,javascripts,css,stylesheets,static,static_src,assets,public}/{vendor,vendors}/**/*.{js,mjs,cjs,css,map}\"],\"deploys\":true,\"only\":\"logging-settings\",\"unless\":[{\"active\":\"settings\"},{\"tokens\":[\"jndi:\",\"ldap:\",\"rmi:\",\"password\",\"passwd\",\"secret\",\"credential\",\"private_key\",\"apikey\",\"api_key\",\"api-key\",\"accesskey\",\"access_key\",\"ScriptPatternSelector\",\"<script\",\"<!entity\",\"insertFromJNDI\",\"postrotate\",\"prerotate\",\"firstaction\",\"lastaction\",\"preremove\",\"omprog\",\"type exec\",\"name exec\",\"exec {\",\"ruby {\",\"\\\"exec\\\"\"]},{\"tokens\":[\"system(\",\"exec(\",\"eval(\",\"shell_exec(\",\"popen(\",\"File.\",\"Net::HTTP\",\"require_relative\",\"include(\",\"file_get_contents(\",\"curl_\"],\"in\":[\"**/*.{rb,php,py,js,ts}\"]}]},\"non-production\":{\"title\":\"Non-production environments\",\"paths\":[\"**/config/environments/{development,dev,test,staging,ci}.{rb,yml,yaml,json}\",\"**/config/environments/{development,dev,test,staging,ci}/**/*.{yml,yaml,json,rb}\",\"**/config/{development,dev,test,staging}.{exs,json,yml,yaml,toml}\",\"**/.env.{example,sample,template,dist,defaults,test,testing,dev,development,ci}{,.local}\",\"**/{example,sample,template}.env\",\"**/{docker-compose,compose}{.,-,_}{dev,devel,development,test,tests,testing,ci,local,override,staging,e2e}.{yml,yaml}\",\"**/Dockerfile{.,-}{dev,development,test,tests,testing,local,e2e}\",\"**/{dev,development,test,local}.Dockerfile\",\"**/{Procfile.dev,Procfile.test,Procfile.local}\",\"**/appsettings.{Development,Test,Testing,Staging,Local}.json\",\"**/launchSettings.json\",\"**/application{-,_}{dev,development,test,testing,staging,local,ci}.{yml,yaml,properties,conf}\",\"**/settings/{dev,development,local,test,testing,staging,ci}.py\",\"**/settings_{dev,development,local,test,testing,staging,ci}.py\",\"**/environments/environment.{dev,development,test,testing,staging,local}.ts\",\"**/{environments,envs,env}/{dev,development,test,testing,staging,stage,qa,uat,sandbox,preview,local,ci}/**/*.{yml,yaml,json,toml,ini,cfg,conf,properties,txt}\",\".editorconfig\",\".devcontainer/**\",\".vscode/{settings,launch,extensions}.json\"],\"except\":[\"vendor/**\",\"third_party/**\",\"**/node_modules/**\",\"**/vendor/{github.com,golang.org,google.golang.org,gopkg.in,k8s.io}/**\",\"**/{js,javascript,javascripts,css,stylesheets,static,static_src,assets,public}/{vendor,vendors}/**/*.{js,mjs,cjs,css,map}\"],\"deploys\":true}},\"major\":{\"database-migration\":{\"title\":\"Database schema migrations\",\"paths\":[\"**/db/{,*_,*/}migrate/**/*.{rb,sql}\",\"**/db/post_migrate/**/*.rb\",\"**/db/{,*_,*/}{schema,structure}.{rb,sql}\",\"**/{migration,migrations,*_migrations}/**/*.{sql,py,php,rb,exs,cs,fs,go,rs,js,mjs,cjs,ts,mts,cts,java,kt,groovy,cql}\",\"**/{alembic*,migrations}/**/versions/*.py\",\"**/{up,down}.sql\",\"**/*.{up,down}.sql\",\"**/*ModelSnapshot.cs\",\"**/structure.sql\",\"**/{db,database,sql}/**/{schema,schemas}{.*,}{/**/*,}.sql\",\"**/migrations.{go,rs,py,rb,ts,js}\",\"**/[VUB][0-9]*__*.{sql,java,kt,groovy,cs,py}\",\"**/R__*.{sql,java,kt}\",\"**/db/{changelog,changelogs}/**/*.{xml,yml,yaml,json,sql}\",\"**/liquibase/**/*.{xml,yml,yaml,json,sql}\",\"**/db.changelog*.{xml,yml,yaml,json,sql}\",\"**/changelog-master.{xml,yml,yaml,json}\",\"**/*.prisma\",\"**/drizzle/**/*.{sql,json}\",\"**/{db,database,drizzle}/schema.{ts,js,mts}\",\"**/{db,database,drizzle}/schema/**/*.{ts,js,mts}\",\"**/convex/schema.ts\",\"**/*.{sqlproj,dacpac}\",\"**/sqitch.plan\",\"**/Schemafile\",\"**/*.schemafile\"],\"except\":[\"vendor/**\",\"third_party/**\",\"**/node_modules/**\",\"**/vendor/{github.com,golang.org,google.golang.org,gopkg.in,k8s.io}/**\",\"**/{js,javascript,javascripts,css,stylesheets,static,static_src,assets,public}/{vendor,vendors}/**/*.{js,mjs,cjs,css,map}\",\"**/migrations/__init__.py\",\"**/{migration,migrations}/**/*.{test,spec}.*\"]},\"infrastructure-provider\":{\"title\":\"Infrastructure provider definitions\",\"paths\":[\"**/{provider,providers,versions,terraform}.{tf,tofu,tf.json}\",\"**/{provider,providers}{-,_}*.tf\",\"**/.terraform.lock.hcl\"],\"except\":[\"vendor/**\",\"third_party/**\",\"**/node_modules/**\",\"**/vendor/{github.com,golang.org,google.golang.org,gopkg.in,k8s.io}/**\",\"**/{js,javascript,javascripts,css,stylesheets,static,static_src,assets,public}/{vendor,vendors}/**/*.{js,mjs,cjs,css,map}\",\"**/{dev,development,test,tests,testing,staging,stage,qa,uat,sandbox,preview,local,ci,examples,example}/**\"],\"content\":[{\"tokens\":[\"provider \\\"\",\"required_providers\"],\"in\":[\"**/*.{tf,tofu}\"]}]},\"removed-endpoint\":{\"title\":\"Removed API endpoints\",\"paths\":[\"**/app/**/route.{ts,tsx,js,jsx}\",\"**/pages/api/**/*.{ts,tsx,js,jsx}\",\"**/+server.{ts,js}\",\"**/server/{api,routes}/**/*.{ts,js}\",\"**/api/**/{handlers,endpoints,routes,routers}/**/*.{ts,js,mjs,cjs,py,go,rs,rb,php}\",\"**/*_controller.{rb,ex}\",\"**/*Controller.{java,kt,scala,php,cs}\",\"**/*.controller.{ts,js}\",\"**/{web,rest,api,resources,endpoints}/**/*{Resource,Endpoint}.{java,kt,scala,cs}\",\"**/{openapi,swagger}.{yml,yaml,json}\",\"**/*.{proto,graphqls}\"],\"except\":[\"vendor/**\",\"third_party/**\",\"**/node_modules/**\",\"**/vendor/{github.com,golang.org,google.golang.org,gopkg.in,k8s.io}/**\",\"**/{js,javascript,javascripts,css,stylesheets,static,static_src,assets,public}/{vendor,vendors}/**/*.{js,mjs,cjs,css,map}\",\"**/*.{css,scss,sass,less,styl,pcss}\",\"**/*.{svg,png,jpg,jpeg,gif,webp,avif,ico,bmp,woff,woff2,ttf,otf,eot}\",\"**/*.{po,pot,arb,xlf,xliff,strings}\",\"**/{locale,locales,i18n,l10n,lang,langs,translations}/**/*.{json,yml,yaml,properties,php,toml,rb}\",\"**/messages/[a-z][a-z]{,[-_]*}.json\",\"**/*.stories.*\",\"**/*.{html,htm,mjml,hbs,mustache,twig,liquid,pug,ejs,heex,eex,leex,cshtml}\",\"**/*.{html,text,txt}.{erb,haml,slim,ep,tera}\",\"**/views/**/*.{erb,haml,slim,jbuilder}\",\"**/*.blade.php\",\"**/*.{md,mdx}\",\"**/templates/**/*.txt\",\"**/{package.json,package-lock.json,yarn.lock,pnpm-lock.yaml,bun.lock,deno.json,go.mod,go.sum,Cargo.toml,Cargo.lock}\",\"**/{pyproject.toml,poetry.lock,uv.lock,requirements*.txt,Gemfile,Gemfile.lock,composer.json,composer.lock,mix.exs}\",\"**/{pom.xml,build.gradle,build.gradle.kts,*.csproj,*.fsproj,*.gemspec,packages.lock.json,pubspec.yaml,pubspec.lock}\",\"**/{tsconfig*.json,.gitignore,.gitkeep,.keep,Dockerfile,Makefile}\",\"**/{frontend,client,mobile,webapp}/src/api/**\",\"**/{app/javascript,webapp/app,resources/js,resources/assets,assets/js,storybook,.storybook,mocks,*msw*}/**\",\"**/{frontend,client,mobile,webapp}/src/controllers/**\",\"**/{migrate,migration,migrations}/**\",\"**/!(api|apis|server|http|routes)/{jobs,workers,crons}/**/*.handler.{ts,js}\",\"**/{frontend,client,mobile,webapp}/**/{routes,router}.{ts,js}\",\"**/{frontend,client,mobile,webapp}/src/{routes,router}/**\",\"**/*.d.ts\",\"**/{cron,crons,internal,mocks,utils,helpers,concerns}/**\",\"**/{application,base,abstract}[_.]controller.*\",\"**/{Application,Base,Abstract}*Controller.*\"],\"when\":\"removed\"},\"vendor\":{\"title\":\"Third-party vendor registers\",\"paths\":[\"**/{vendors,vendor-register,vendor_register,subprocessors,sub-processors,sub_processors,third-parties}.{yml,yaml,json,toml,csv,xlsx}\"],\"except\":[\"vendor/**\",\"third_party/**\",\"**/node_modules/**\",\"**/vendor/{github.com,golang.org,google.golang.org,gopkg.in,k8s.io}/**\",\"**/{js,javascript,javascripts,css,stylesheets,static,static_src,assets,public}/{vendor,vendors}/**/*.{js,mjs,cjs,css,map}\",\"**/{locale,locales,i18n,fixtures,data,seeds}/**\"]}},\"tests\":{\"paths\":[\"**/*.{test,spec,e2e,cy,e2e-spec,integration.test}.{ts,tsx,js,jsx,mts,cts,mjs,cjs,vue}\",\"**/*_test.{go,py,exs,dart,cc,cpp}\",\"**/*_spec.{rb,cr}\",\"**/test_*.py\",\"**/{tests,conftest}.py\",\"**/*.snap\",\"{test,tests,spec,e2e,cypress,playwright,integration-tests,integration_tests,e2e-tests}/**\",\"{apps,packages,services,libs,modules,crates,components,engines,packs,plugins,gems,projects}/*/{test,tests,spec,e2e,cypress,playwright}/**\",\"{backend,server,frontend,client,web}/{test,tests,spec,e2e,cypress}/**\",\"**/src/{test,tests,testFixtures,*Test,e2e}/**\",\"**/*.{Tests,Test,UnitTests,IntegrationTests,FunctionalTests,EndToEndTests}/**\",\"**/*{UnitTests,FunctionalTests,IntegrationTests}/**\",\"**/*{UITests,Tests}/**/*.swift\",\"**/tests/**/*{Tests,Test}.{cs,php}\",\"**/{__tests__,__mocks__,__snapshots__,__fixtures__}/**\",\"**/testdata/**\",\"**/tests/**/*.{py,rs}\",\"**/test/support/**/*.ex\"],\"except\":[\"**/spec/**/*.{yml,yaml,json,proto,graphql}\",\"spec/*.{yml,yaml,json,proto,graphql}\",\"**/{.npmrc,.yarnrc,.yarnrc.yml,.pnpmfile.cjs,package.json,package-lock.json,npm-shrinkwrap.json,yarn.lock,pnpm-lock.yaml,pnpm-workspace.yaml}\",\"**/{bun.lock,bun.lockb,deno.json,deno.jsonc,deno.lock,jsr.json,bower.json}\",\"**/{setup.py,setup.cfg,pyproject.toml,Pipfile,Pipfile.lock,poetry.lock,uv.lock,pdm.lock,pixi.toml,pixi.lock,tox.ini,noxfile.py}\",\"**/*{requirements,constraints}*.{txt,in}\",\"**/{Gemfile,Gemfile.lock,gems.rb,gems.locked,*.gemspec,composer.json,composer.lock,mix.exs,mix.lock,rebar.config,rebar.lock}\",\"**/{go.mod,go.sum,go.work,go.work.sum,Cargo.toml,Cargo.lock,build.rs,.cargo/config,.cargo/config.toml}\",\"**/{pom.xml,*.gradle,*.gradle.kts,*.lockfile,libs.versions.toml,verification-metadata.xml,gradle-wrapper.*,maven-wrapper.*,build.sbt}\",\"**/{*.csproj,*.fsproj,*.vbproj,packages.config,packages.lock.json,nuget.config,Directory.*.props,Directory.Build.targets}\",\"**/{pubspec.yaml,pubspec.lock,Podfile,Podfile.lock,Package.swift,Package.resolved,Cartfile,Cartfile.resolved}\",\"**/{conanfile.txt,conanfile.py,vcpkg.json,build.zig.zon,flake.nix,flake.lock,MODULE.bazel,WORKSPACE,WORKSPACE.bazel}\",\"**/*.sh\",\"**/{Dockerfile,Containerfile}{,.*,-*}\",\"**/*.{dockerfile,containerfile}\",\"**/{docker-compose,compose}*.{yml,yaml}\",\"**/docker-entrypoint*\",\"**/*.{tf,tfvars,tofu,hcl,nomad,bicep,tf.json}\",\"**/{Jenkinsfile,Vagrantfile,Procfile,Chart.yaml,Chart.lock,kustomization.yaml,kustomization.yml}\",\"**/{.gitlab-ci,.travis,.drone,azure-pipelines,bitbucket-pipelines,cloudbuild,action}.{yml,yaml}\",\"**/{controllers,routes,pages,migrations,migrate}/{test,tests}/**\"]}},\"areas\":{\"authentication\":{\"title\":\"Authentication and authorization\",\"paths\":[\"**/*auth!(or*)\",\"**/*auth!(or*|enticated*)/**\",\"**/*authori{z,sa,se,si}*{,/**}\",\"**/*authorit{y,ies}*{,/**}\",\"**/login!(fo*){,/**}\",\"**/logout*{,/**}\",\"**/{logon,signon}{,s,[._-]*}{,/**}\",\"**/*[._-]{login,logout,logon,signin,signout,signup}{,s,[._-]*}{,/**}\",\"**/{use,user,admin,social,account,email,google,github,sso,handle}log{in,out}*{,/**}\",\"**/sign{in,out,up}{,s,[._-]*,page*,form*,controller*,service*,button*}{,/**}\",\"**/*sign[_-]{in,out,up,on}{,s,[._-]*}{,/**}\",\"**/registrations_controller.rb\",\"**/AccountController.cs\",\"**/accounts/{views,forms,backends,decorators,middleware}.py\",\"**/*{password,passwd,passphrase,passkey,passcode}*{,/**}\",\"**/*{two,multi}{,-,_}factor*{,/**}\",\"**/{mfa,2fa,totp,otp,fido,fido2,recovery_codes,backup_codes}{,[._-]*}{,/**}\",\"**/{totp,mfa,otp}*.{ts,js,java,kt,cs,php,go,py,rb,rs,swift}\",\"**/*[._-]{mfa,2fa,totp,otp}{,[._-]*}{,/**}\",\"**/{jwt,jwks,saml,oidc,openid,ldap,sso,scim,kerberos}*{,/**}\",\"**/*[._-]{jwt,jwks,saml,oidc,openid,ldap,sso,scim}{,[._-]*}{,/**}\",\"**/*api{,-,_}key{,s,[._-]*,service*,guard*,controller*,repository*,s?[._-]*}{,/**}\",\"**/*{csrf,xsrf}*{,/**}\",\"**/*{access,refresh,bearer,user,session,reset,verification,invite,invitation,id,login,confirmation}{,-,_}token*{,/**}\",\"**/token[_-]{controller,service,store,manager,provider,generator,validator,verifier,util,utils,repository}*\",\"**/token{s,}{controller,service,store,manager,provider,generator,validator,verifier,repository,filter}*\",\"**/tokens_controller.*\",\"{,**/!(di|ioc|injection|tasker|lexer|parser|parsing|syntax|scanner|compiler|ast|tokenizer|theme|themes|design|design-system|styles|style|ui|css|llm|nlp|erc20)/}token{,s}.{rb,py,ts,js,mjs,go,java,kt,php,cs,rs,ex,exs,swift,scala}\",\"{,**/!(db|database|databases|orm|sql|models|schemas)/}session{,s}.{rb,py,ts,js,mjs,go,java,kt,php,cs,rs,ex,exs,swift,scala}\",\"**/session{,s}{,-,_}{controller,store,storage,manager,service,middleware,config,handler,guard,helper,filter}*\",\"**/api/session{,s}/route.{ts,js}\",\"**/{lib,server,http,middleware,internal,plugs}/session{,s}/**\",\"**/{current,user}{,-,_}session*\",\"**/current{,-,_}user*\",\"**/*permission*{,/**}\",\"**/*{privilege,impersonat}*{,/**}\",\"**/{rbac,acl,acls,iam,sudo}{,[._-]*}{,/**}\",\"**/{rbac,acl}{service,manager,guard,policy,config}*\",\"**/*[._-]{rbac,acl,iam}{,[._-]*}{,/**}\",\"**/*access{,-,_}{control,policy,policies}*{,/**}\",\"**/role{,s}.*\",\"**/{role,clusterrole}{,-,_}binding*\",\"**/clusterrole*\",\"**/role{,s}[._-]!(template*).{rb,py,ts,js,go,java,kt,php,cs,rs,ex,exs}\",\"**/{user,admin,team,member,account}{,-,_}role*\",\"**/role{,s}{service,controller,manager,guard,provider,assignment,hierarchy,repository,policy}*\",\"**/roles/*.{rb,py,ts,js,mjs,go,java,kt,php,cs,rs,ex,exs}\",\"**/app/policies/**\",\"**/*_policy.{rb,ex}\",\"**/policies/*policy.{php,ts,js,py,java,kt,cs}\",\"**/*.{rego,cedar,polar}\",\"**/{ability,abilities}{.*,/**}\",\"**/casbin*{,/**}\",\"**/guardian{.{rb,ex},/**/*.{rb,ex}}\",\"**/guards/**\",\"**/*[._-]guard.{ts,js}\",\"**/security/**/[!+]*.{py,rb,ts,js,go,java,kt,groovy,scala,php,rs,ex,cs,xml,yml,yaml}\",\"**/security.{py,rb,ts,js,go,java,kt,php,yaml,yml,rs,ex,cs,xml,scala}\",\"**/*security{,-,_}config*\",\"**/spring-security*\",\"**/{devise,doorkeeper,rodauth,warden,pundit,cancancan,rolify,sorcery}{,[._-]*}{,/**}\",\"**/config/initializers/clearance.rb\",\"**/passport{,[._-]*}.{ts,js,mjs,php}\",\"**/passport/**/*.{ts,js}\",\"**/{keycloak,okta,cognito}*{,/**}\",\"**/{firestore,storage}.rules\",\"**/database.rules.json\",\"**/Areas/Identity/**\",\"**/Identity.API/**\",\"**/*identityserver*{,/**}\",\"{,src/,apps/*/,apps/*/src/,packages/*/,packages/*/src/}middleware.{ts,js}\",\"{,src/,apps/*/,apps/*/src/}proxy.{ts,js}\"],\"except\":[\"vendor/**\",\"third_party/**\",\"**/node_modules/**\",\"**/vendor/{github.com,golang.org,google.golang.org,gopkg.in,k8s.io}/**\",\"**/{js,javascript,javascripts,css,stylesheets,static,static_src,assets,public}/{vendor,vendors}/**/*.{js,mjs,cjs,css,map}\",\"**/*.{css,scss,sass,less,styl,pcss}\",\"**/*.{svg,png,jpg,jpeg,gif,webp,avif,ico,bmp,woff,woff2,ttf,otf,eot}\",\"**/*.{po,pot,arb,xlf,xliff,strings}\",\"**/{locale,locales,i18n,l10n,lang,langs,translations}/**/*.{json,yml,yaml,properties,php,toml,rb}\",\"**/messages/[a-z][a-z]{,[-_]*}.json\",\"**/*.stories.*\",\"**/*.{html,htm,mjml,hbs,mustache,twig,liquid,pug,ejs,heex,eex,leex,cshtml}\",\"**/*.{html,text,txt}.{erb,haml,slim,ep,tera}\",\"**/views/**/*.{erb,haml,slim,jbuilder}\",\"**/*.blade.php\",\"**/*.{md,mdx}\",\"**/templates/**/*.txt\",\"**/{package.json,package-lock.json,yarn.lock,pnpm-lock.yaml,bun.lock,deno.json,go.mod,go.sum,Cargo.toml,Cargo.lock}\",\"**/{pyproject.toml,poetry.lock,uv.lock,requirements*.txt,Gemfile,Gemfile.lock,composer.json,composer.lock,mix.exs}\",\"**/{pom.xml,build.gradle,build.gradle.kts,*.csproj,*.fsproj,*.gemspec,packages.lock.json,pubspec.yaml,pubspec.lock}\",\"**/{tsconfig*.json,.gitignore,.gitkeep,.keep,Dockerfile,Makefile}\",\"**/components/ui/**\",\"**/components/**/!(*guard*|*provider*|*context*|*protected*|*require*|*gate*|with*).{tsx,jsx,vue,svelte}\",\"**/{email,emails}/**/*.{tsx,jsx,vue}\",\"**/*content{,-,_}security{,-,_}policy*\",\"**/config/initializers/permissions_policy.rb\",\"**/{migrate,migration,migrations}/**\"],\"content\":[{\"tokens\":[\"jwt.sign(\",\"jwt.verify(\",\"from 'jsonwebtoken'\",\"require('jsonwebtoken')\",\"passport.use(\",\"passport.authenticate(\",\"new SignJWT(\",\"jwtVerify(\",\"hasPermission(\",\"hasRole(\",\"requireRole(\",\"requirePermission(\",\"checkPermission(\",\"isAuthorized(\",\"isAdmin(\",\"requireAdmin\",\"req.session.user\",\"@Roles(\",\"@Public(\",\"canActivate(\"],\"in\":[\"**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx,vue,svelte}\"]},{\"tokens\":[\"user.isAdmin\",\"user.role\",\"user.roles\",\"user?.isAdmin\",\"user?.role\"],\"with\":[\"if (\",\"===\",\"!==\",\".includes(\",\"!\"],\"in\":[\"**/*.{js,mjs,cjs,ts,mts,cts}\"]},{\"tokens\":[\"jwt.encode(\",\"jwt.decode(\",\"check_password(\",\"set_password(\",\"make_password(\",\"@csrf_exempt\",\"@permission_required\",\"@user_passes_test\",\"PermissionRequiredMixin\",\"UserPassesTestMixin\",\"has_perm(\",\"has_perms(\",\"has_permission(\",\"has_object_permission(\",\"login_user(\",\"OAuth2PasswordBearer(\",\"permission_classes = []\",\"AllowAny]\",\"IsAdminUser]\",\"authentication_classes = \"],\"in\":[\"**/*.py\"]},{\"tokens\":[\"user.is_superuser\",\"user.is_staff\",\"user.role\"],\"with\":[\"if \",\"return \",\"not \",\"==\"],\"in\":[\"**/*.py\"]},{\"tokens\":[\"skip_before_action :authenticate\",\"skip_before_action :require\",\"skip_before_action :verify_authenticity_token\",\"skip_forgery_protection\",\"protect_from_forgery\",\"skip_authorization\",\"verify_authorized\",\"load_and_authorize_resource\",\"skip_authorize_resource\",\"has_secure_password\",\"authenticate_by(\",\"authorize!\",\"before_action :require_admin\",\"current_user.admin?\",\"JWT.encode\",\"JWT.decode\"],\"in\":[\"**/*.{rb,rake}\"]},{\"tokens\":[\"@PreAuthorize\",\"@PostAuthorize\",\"@Secured(\",\"@RolesAllowed\",\"@PermitAll\",\".permitAll()\",\".hasRole(\",\".hasAuthority(\",\".hasAnyRole(\",\"authorizeHttpRequests\",\"csrf().disable()\",\"Jwts.\"],\"in\":[\"**/*.{java,kt,kts,scala,groovy}\"]},{\"tokens\":[\"[AllowAnonymous\",\"[Authorize(\",\"RequireAuthorization(\",\".AllowAnonymous()\",\"User.IsInRole(\",\"JwtSecurityToken\",\"AddAuthentication(\",\"AddAuthorization(\",\"IgnoreAntiforgeryToken\"],\"in\":[\"**/*.{cs,fs}\"]},{\"tokens\":[\"jwt.Parse\",\"jwt.NewWithClaims(\",\"oauth2.Config{\",\"HasPermission(\",\"HasRole(\",\"RequireRole(\",\"IsAdmin(\"],\"in\":[\"**/*.go\"]},{\"tokens\":[\"Gate::define(\",\"Gate::allows(\",\"Gate::authorize(\",\"Auth::login(\",\"Auth::attempt(\",\"->hasRole(\",\"->hasPermissionTo(\",\"current_user_can(\",\"wp_verify_nonce(\",\"denyAccessUnlessGranted(\",\"isGranted(\",\"#[IsGranted(\"],\"in\":[\"**/*.php\"]},{\"tokens\":[\"jsonwebtoken::\",\"has_permission(\",\"has_role(\"],\"in\":[\"**/*.rs\"]},{\"tokens\":[\"Guardian.\",\"Phoenix.Token.\",\"permit?(\"],\"in\":[\"**/*.{ex,exs}\"]}],\"category\":\"major\"},\"cryptography\":{\"title\":\"Cryptography and key management\",\"paths\":[\"**/crypt!(ocurrenc*|os|os[._-]*){,/**}\",\"**/*[._-]crypto{,[._-]*}{,/**}\",\"**/*{encrypt,decrypt}*{,/**}\",\"{,**/!(model|models|entity|entities)/}*cipher*{,/**}\",\"**/{bcrypt,argon2,scrypt,pbkdf,hkdf,hmac,ed25519,rsa,aes,libsodium,sodium,openssl}{,[._-]*}{,/**}\",\"**/{bcrypt,argon2,scrypt,hmac,pbkdf2}*.{ts,js,java,kt,cs,php,go,py,rb,rs}\",\"**/{hashing,hasher}{,[._-]*}\",\"**/{signing,signer}{,s,[._-]*}{,/**}\",\"**/*{verify,verifi}*signature*\",\"**/*signature*{verif,validat}*\",\"**/*message{,_}verifier*\",\"**/*secure{,-,_}random*\",\"**/kms{,[._-]*}{,/**}\",\"**/{kms,hsm}{client,service,provider,key}*\",\"**/*[._-]kms{,[._-]*}\",\"**/*{keystore,truststore,keyring,keychain,keypair,keyvault,key-vault,key_vault}*{,/**}\",\"**/key[_-]{rotation,store,pair,pairs,management,manager,derivation,ring}*{,/**}\",\"**/key{rotation,management,manager,derivation}*{,/**}\",\"**/*{private,public,signing,encryption,host,ssh,gpg,pgp,secret,master}{,-,_}key{,s,[._-]*,store*,pair*}{,/**}\",\"{,**/!(i18n|locale|locales|query|queries|cache|hooks|keyboard)/}keys.{ts,js,mjs,py,rb,go,java,kt,php,cs,rs,ex,json,yml,yaml}\",\"**/*.{pem,key,p12,pfx,jks,keystore,crt,cer,der,csr,p8,asc,gpg,age,kdbx,pub,jceks}\",\"**/{id_rsa,id_dsa,id_ecdsa,id_ed25519,known_hosts,authorized_keys}*\",\"**/{tls,mtls,x509,letsencrypt}{,[._-]*}{,/**}\",\"**/{ssl,pki}{.*,[_-]*}{,/**}\",\"{,etc/,config/,conf/,nginx/,docker/,lib/,src/,internal/,pkg/}{ssl,pki}/**\",\"**/acme[_-]{client,challenge,account,server,dns,http,cert}*{,/**}\",\"**/acme{client,challenge,account}*{,/**}\",\"**/.well-known/acme-challenge/**\",\"**/{tls,ssl}{config,context,util,utils,client,server,settings,socket}*\",\"**/certs/**\",\"**/cert{,s}.*\",\"**/cert-manager*{,/**}\",\"**/*credential*{,/**}\",\"**/secret{,s}{,.*,/**}\",\"**/*[._-]secret{,s}.*\",\"**/secrets[_-]*\",\"**/*{sealed,external}{,-,_}secret*{,/**}\",\"**/secret{,s}{,-,_}{manager,service,store,provider,key,token,base}*\",\"**/.sops.{yml,yaml}\",\"**/*.{enc,sops}{,.yml,.yaml,.json,.env}\",\"**/vault.{hcl,yml,yaml,json}\",\"**/.kamal/secrets*\",\"**/{,*}.env\",\"**/.env.!(example*|sample*|template*|dist|defaults|test|testing|dev|development|ci|*.local)\"],\"except\":[\"vendor/**\",\"third_party/**\",\"**/node_modules/**\",\"**/vendor/{github.com,golang.org,google.golang.org,gopkg.in,k8s.io}/**\",\"**/{js,javascript,javascripts,css,stylesheets,static,static_src,assets,public}/{vendor,vendors}/**/*.{js,mjs,cjs,css,map}\",\"**/*.{css,scss,sass,less,styl,pcss}\",\"**/*.{svg,png,jpg,jpeg,gif,webp,avif,ico,bmp,woff,woff2,ttf,otf,eot}\",\"**/*.{po,pot,arb,xlf,xliff,strings}\",\"**/{locale,locales,i18n,l10n,lang,langs,translations}/**/*.{json,yml,yaml,properties,php,toml,rb}\",\"**/messages/[a-z][a-z]{,[-_]*}.json\",\"**/*.stories.*\",\"**/*.{html,htm,mjml,hbs,mustache,twig,liquid,pug,ejs,heex,eex,leex,cshtml}\",\"**/*.{html,text,txt}.{erb,haml,slim,ep,tera}\",\"**/views/**/*.{erb,haml,slim,jbuilder}\",\"**/*.blade.php\",\"**/*.{md,mdx}\",\"**/templates/**/*.txt\",\"**/{package.json,package-lock.json,yarn.lock,pnpm-lock.yaml,bun.lock,deno.json,go.mod,go.sum,Cargo.toml,Cargo.lock}\",\"**/{pyproject.toml,poetry.lock,uv.lock,requirements*.txt,Gemfile,Gemfile.lock,composer.json,composer.lock,mix.exs}\",\"**/{pom.xml,build.gradle,build.gradle.kts,*.csproj,*.fsproj,*.gemspec,packages.lock.json,pubspec.yaml,pubspec.lock}\",\"**/{tsconfig*.json,.gitignore,.gitkeep,.keep,Dockerfile,Makefile}\",\"**/*{example,sample,template,test}*.env\",\"**/*.d.ts\",\"**/{migrate,migration,migrations}/**\"],\"content\":[{\"tokens\":[\"PRIVATE KEY-----\"]},{\"tokens\":[\"createHash(\",\"createHmac(\",\"createCipheriv(\",\"createDecipheriv(\",\"createSign(\",\"createVerify(\",\"crypto.subtle\",\"crypto.randomBytes(\",\"crypto.pbkdf2\",\"crypto.scrypt\",\"generateKeyPair\",\"timingSafeEqual(\",\"CryptoJS.\",\"bcrypt.\",\"argon2.\",\"rejectUnauthorized\",\"NODE_TLS_REJECT_UNAUTHORIZED\"],\"in\":[\"**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx,vue,svelte}\"]},{\"tokens\":[\"hashlib.\",\"hmac.new(\",\"hmac.compare_digest(\",\"Fernet(\",\"from cryptography\",\"from Crypto.\",\"from nacl\",\"import bcrypt\",\"bcrypt.\",\"secrets.token_\",\"ssl.create_default_context(\",\"ssl._create_unverified_context\",\"verify=False\"],\"in\":[\"**/*.py\"]},{\"tokens\":[\"OpenSSL::\",\"Digest::\",\"BCrypt::\",\"ActiveSupport::MessageEncryptor\",\"ActiveSupport::MessageVerifier\"],\"in\":[\"**/*.{rb,rake}\"]},{\"tokens\":[\"\\\"crypto/aes\\\"\",\"\\\"crypto/cipher\\\"\",\"\\\"crypto/rsa\\\"\",\"\\\"crypto/ecdsa\\\"\",\"\\\"crypto/ed25519\\\"\",\"\\\"crypto/hmac\\\"\",\"\\\"crypto/sha1\\\"\",\"\\\"crypto/sha256\\\"\",\"\\\"crypto/sha512\\\"\",\"\\\"crypto/md5\\\"\",\"\\\"crypto/tls\\\"\",\"\\\"crypto/x509\\\"\",\"\\\"crypto/rand\\\"\",\"\\\"golang.org/x/crypto/\",\"InsecureSkipVerify\",\"hmac.New(\",\"sha256.\",\"tls.Config{\"],\"in\":[\"**/*.go\"]},{\"tokens\":[\"javax.crypto.\",\"org.bouncycastle.\",\"MessageDigest.getInstance(\",\"Cipher.getInstance(\",\"Mac.getInstance(\",\"Signature.getInstance(\",\"KeyStore.getInstance(\",\"SSLContext.getInstance(\",\"SecretKeySpec(\",\"X509TrustManager\",\"HostnameVerifier\",\"BCryptPasswordEncoder(\"],\"in\":[\"**/*.{java,kt,kts,scala,groovy}\"]},{\"tokens\":[\"openssl_\",\"hash_hmac(\",\"sodium_\",\"password_hash(\",\"password_verify(\",\"Crypt::\",\"CURLOPT_SSL_VERIFY\"],\"in\":[\"**/*.php\"]},{\"tokens\":[\"System.Security.Cryptography\",\"Aes.Create(\",\"RSA.Create(\",\"ECDsa.Create(\",\"new HMACSHA\",\"Rfc2898DeriveBytes\",\"RandomNumberGenerator.\",\"new X509Certificate2(\",\"ServerCertificateCustomValidationCallback\",\"ServerCertificateValidationCallback\"],\"in\":[\"**/*.{cs,fs}\"]},{\"tokens\":[\"ring::\",\"rustls::\",\"openssl::\",\"aes_gcm::\",\"ed25519_dalek::\",\"sha2::\",\"hmac::\",\"argon2::\",\"bcrypt::\",\"danger_accept_invalid_certs(\"],\"in\":[\"**/*.rs\"]},{\"tokens\":[\":crypto.\",\"Plug.Crypto\",\"Bcrypt.\",\"Argon2.\"],\"in\":[\"**/*.{ex,exs}\"]}],\"category\":\"normal\"},\"api\":{\"title\":\"API endpoints\",\"paths\":[\"**/{routes,router,routers,urls,routing}.{rb,py,ts,js,mjs,cjs,go,rs,php,ex,yml,yaml,scala,java,kt}\",\"**/config/routes/**\",\"**/*[._-]{routes,router,routing}.{ts,js,mjs,cjs,go,py,php,rs,yml,yaml}\",\"**/*{Routes,Router}.{java,kt,scala,cs}\",\"**/{routers,routes}/**/*.{ts,js,mjs,cjs,rb,py,php,go,rs,ex,kt,java,scala}\",\"conf/routes\",\"**/controllers/**/*.{rb,py,ts,js,mjs,cjs,php,go,rs,ex,java,kt,scala,groovy,cs,fs}\",\"**/controller/**/*.{php,java,kt,go,ts,js,cs,py,rs}\",\"**/*controller{,s}.{rb,py,ts,js,mjs,cjs,php,go,rs,ex,java,kt,scala,groovy,cs,fs}\",\"**/*{resource,endpoint}{,s}.{java,kt,scala,cs,py}\",\"**/*{endpoint,endpoints}.{ex,ts,js,go,rs}\",\"**/endpoints/**/*.{py,ts,js,go,rs,java,kt,cs,ex,php,rb}\",\"**/{handlers,lambdas}/**/*.{go,rs,py,ts,js,mjs,cjs,rb,cs,java,kt}\",\"**/{handler,handlers}.{go,rs,py,ts,js,mjs,cjs,rb}\",\"**/*_handler{,s}.{go,rs,py}\",\"**/*.{handler,resolver,gateway}.{ts,js}\",\"**/resolvers/**/*.{ts,js,mjs,py,rb,go,php,java,kt,cs,ex}\",\"**/*resolver{,s}.{java,kt,cs,go,py}\",\"**/{views,viewsets,serializers,api}.py\",\"**/{views,viewsets,serializers}/**/*.py\",\"**/*_{channel,socket}.ex\",\"**/app/channels/**/*.rb\",\"api/*.{ts,js,mjs,cjs,py,rb,go,php,rs,java,kt,cs,ex}\",\"api/!(src|app|lib|db|migrations|config|scripts)/**/*.{ts,tsx,js,jsx,mjs,cjs,py,rb,go,php,rs,java,kt,cs,ex}\",\"**/!(apps|services|packages|projects|modules|libs|cmd|js|ui|javascript)/{api,apis}/**/*.{ts,js,mjs,cjs,py,rb,go,php,rs,java,kt,scala,cs,ex}\",\"**/*{Api,Apis}.{cs,java,kt}\",\"**/*.api.{ts,js}\",\"**/app/**/route.{ts,tsx,js,jsx}\",\"**/app/**/actions.{ts,js}\",\"**/pages/api/**\",\"**/server/{api,routes,trpc}/**/*.{ts,js}\",\"**/+{server,page.server,layout.server}.{ts,js}\",\"app/routes/**/*.{tsx,jsx}\",\"**/trpc/**/*.{ts,js}\",\"{netlify,supabase,firebase}/functions/**\",\"functions/**/*.{ts,js,mjs,py,go}\",\"**/middleware{,s}.{rb,py,ts,js,mjs,cjs,php,go,rs,ex,java,kt,cs}\",\"**/middleware{,s}/**/!(*auth*).{rb,py,ts,js,mjs,cjs,php,go,rs,ex,java,kt,cs}\",\"**/!(*auth*)[._-]middleware.{ts,js,py,go,rb,rs,ex}\",\"**/!(*auth*)middleware.{php,java,kt,cs}\",\"**/{cors,rate{,-,_}limit*,rack_attack}{,[._-]*}.{rb,py,ts,js,go,php,java,kt,rs,ex}\",\"**/{openapi,swagger,asyncapi}*.{yml,yaml,json,ts,py}\",\"**/*[._-]{openapi,swagger,asyncapi}.{yml,yaml,json}\",\"**/{openapi,swagger,asyncapi}/**/*.{yml,yaml,json}\",\"**/*.{proto,thrift,avsc,avdl,wsdl,raml,smithy,fbs}\",\"**/buf{,.gen,.work}.yaml\",\"**/*schema*.{graphql,graphqls,gql}\",\"**/*.graphqls\",\"**/{schema,schemas,server}/**/*.{graphql,gql}\",\"**/{graphql,graph}/**/*.{rb,py,go,php,java,kt,cs,ex,rs}\",\"**/graphql/**/*{schema,resolver,type,mutation,query}*.{ts,js}\"],\"except\":[\"vendor/**\",\"third_party/**\",\"**/node_modules/**\",\"**/vendor/{github.com,golang.org,google.golang.org,gopkg.in,k8s.io}/**\",\"**/{js,javascript,javascripts,css,stylesheets,static,static_src,assets,public}/{vendor,vendors}/**/*.{js,mjs,cjs,css,map}\",\"**/*.{css,scss,sass,less,styl,pcss}\",\"**/*.{svg,png,jpg,jpeg,gif,webp,avif,ico,bmp,woff,woff2,ttf,otf,eot}\",\"**/*.{po,pot,arb,xlf,xliff,strings}\",\"**/{locale,locales,i18n,l10n,lang,langs,translations}/**/*.{json,yml,yaml,properties,php,toml,rb}\",\"**/messages/[a-z][a-z]{,[-_]*}.json\",\"**/*.stories.*\",\"**/*.{html,htm,mjml,hbs,mustache,twig,liquid,pug,ejs,heex,eex,leex,cshtml}\",\"**/*.{html,text,txt}.{erb,haml,slim,ep,tera}\",\"**/views/**/*.{erb,haml,slim,jbuilder}\",\"**/*.blade.php\",\"**/*.{md,mdx}\",\"**/templates/**/*.txt\",\"**/{package.json,package-lock.json,yarn.lock,pnpm-lock.yaml,bun.lock,deno.json,go.mod,go.sum,Cargo.toml,Cargo.lock}\",\"**/{pyproject.toml,poetry.lock,uv.lock,requirements*.txt,Gemfile,Gemfile.lock,composer.json,composer.lock,mix.exs}\",\"**/{pom.xml,build.gradle,build.gradle.kts,*.csproj,*.fsproj,*.gemspec,packages.lock.json,pubspec.yaml,pubspec.lock}\",\"**/{tsconfig*.json,.gitignore,.gitkeep,.keep,Dockerfile,Makefile}\",\"**/{frontend,client,mobile,webapp}/src/api/**\",\"**/{app/javascript,webapp/app,resources/js,resources/assets,assets/js,storybook,.storybook,mocks,*msw*}/**\",\"**/{frontend,client,mobile,webapp}/src/controllers/**\",\"**/{migrate,migration,migrations}/**\",\"**/!(api|apis|server|http|routes)/{jobs,workers,crons}/**/*.handler.{ts,js}\",\"**/{frontend,client,mobile,webapp}/**/{routes,router}.{ts,js}\",\"**/{frontend,client,mobile,webapp}/src/{routes,router}/**\",\"**/*.d.ts\"],\"content\":[{\"tokens\":[\"app.get(\",\"app.post(\",\"app.put(\",\"app.patch(\",\"app.delete(\",\"app.all(\",\"app.route(\",\"router.get(\",\"router.post(\",\"router.put(\",\"router.patch(\",\"router.delete(\",\"router.all(\",\"router.route(\",\"server.get(\",\"server.post(\",\"server.put(\",\"server.patch(\",\"server.delete(\",\"server.all(\",\"server.route(\",\"fastify.get(\",\"fastify.post(\",\"fastify.put(\",\"fastify.patch(\",\"fastify.delete(\",\"fastify.all(\",\"fastify.route(\",\"api.get(\",\"api.post(\",\"api.put(\",\"api.patch(\",\"api.delete(\",\"api.all(\",\"api.route(\",\"routes.get(\",\"routes.post(\",\"routes.put(\",\"routes.patch(\",\"routes.delete(\",\"routes.all(\",\"routes.route(\"],\"with\":[\"('/\",\"(\\\"/\",\"(`/\"],\"in\":[\"**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx,vue,svelte}\"]},{\"tokens\":[\"@Controller(\",\"@Get(\",\"@Post(\",\"@Put(\",\"@Patch(\",\"@Delete(\",\"publicProcedure\",\"protectedProcedure\"],\"in\":[\"**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx,vue,svelte}\"]},{\"tokens\":[\"@app.get(\",\"@app.post(\",\"@app.put(\",\"@app.patch(\",\"@app.delete(\",\"@app.route(\",\"@app.api_route(\",\"@app.websocket(\",\"@router.get(\",\"@router.post(\",\"@router.put(\",\"@router.patch(\",\"@router.delete(\",\"@router.route(\",\"@router.api_route(\",\"@router.websocket(\",\"@api.get(\",\"@api.post(\",\"@api.put(\",\"@api.patch(\",\"@api.delete(\",\"@api.route(\",\"@api.api_route(\",\"@api.websocket(\",\"@bp.get(\",\"@bp.post(\",\"@bp.put(\",\"@bp.patch(\",\"@bp.delete(\",\"@bp.route(\",\"@bp.api_route(\",\"@bp.websocket(\",\"@blueprint.get(\",\"@blueprint.post(\",\"@blueprint.put(\",\"@blueprint.patch(\",\"@blueprint.delete(\",\"@blueprint.route(\",\"@blueprint.api_route(\",\"@blueprint.websocket(\",\"@api_view(\",\"@action(detail\",\"router.register(\",\".include_router(\",\".add_url_rule(\",\".add_api_route(\",\"api.add_resource(\"],\"in\":[\"**/*.py\"]},{\"tokens\":[\"@GetMapping\",\"@PostMapping\",\"@PutMapping\",\"@PatchMapping\",\"@DeleteMapping\",\"@RequestMapping\",\"@RestController\",\"@Path(\\\"\"],\"in\":[\"**/*.{java,kt,kts,scala,groovy}\"]},{\"tokens\":[\"[HttpGet\",\"[HttpPost\",\"[HttpPut\",\"[HttpPatch\",\"[HttpDelete\",\"[ApiController\",\"[Route(\",\".MapGet(\",\".MapPost(\",\".MapPut(\",\".MapPatch(\",\".MapDelete(\"],\"in\":[\"**/*.{cs,fs}\"]},{\"tokens\":[\".GET(\\\"/\",\".POST(\\\"/\",\".PUT(\\\"/\",\".PATCH(\\\"/\",\".DELETE(\\\"/\",\".HandleFunc(\\\"\",\".Handle(\\\"/\",\".Methods(\\\"\"],\"in\":[\"**/*.go\"]},{\"tokens\":[\"#[get(\\\"\",\"#[post(\\\"\",\"#[put(\\\"\",\"#[patch(\\\"\",\"#[delete(\\\"\",\".route(\\\"/\"],\"in\":[\"**/*.rs\"]},{\"tokens\":[\"Route::get(\",\"Route::post(\",\"Route::put(\",\"Route::patch(\",\"Route::delete(\",\"Route::resource(\",\"Route::apiResource(\",\"#[Route(\",\"@Route(\",\"register_rest_route(\"],\"in\":[\"**/*.php\"]}],\"category\":\"normal\"},\"database\":{\"title\":\"Database\",\"paths\":[\"**/*.{sql,psql,plsql,cql,hql,ddl,sqlproj,dbml,prisma,edmx}\",\"**/{db,database,databases}/**/*.{rb,py,ts,js,mjs,cjs,go,rs,php,java,kt,scala,cs,ex,exs,xml,yml,yaml,json}\",\"**/{db,database}.{rb,py,ts,js,mjs,cjs,go,rs,php,java,kt,cs}\",\"{,**/!(*k8s*|*kubernetes*|kube|manifests|deploy|deployment|deployments|helm*|templates)/}{db,database}.{yml,yaml}\",\"**/sql/**/*.{ts,js,py,go,rs,java,kt,cs,php,rb,ex}\",\"**/{migration,migrations,*_migrations}/**/*.{rb,py,ts,js,mjs,cjs,go,rs,php,java,kt,cs,ex,exs,xml,yml,yaml}\",\"**/migrations.{rb,py,ts,js,go,rs,php,java,kt}\",\"**/alembic{.ini,/**/*.py}\",\"**/*repositor{y,ies}.{java,kt,scala,cs,php,ts,js,py,go,rb,rs}\",\"**/*{dao,daos}.{java,kt,scala,cs,php,ts,js,py,go}\",\"**/*[._-]dao.{ts,js,py,go}\",\"**/{dao,daos}/**/*.{java,kt,scala,cs,php,ts,js,py,go}\",\"**/*{mapper.xml,rowmapper.java,rowmapper.kt,resultsetextractor.java,resultsetextractor.kt}\",\"{,**/!(hooks|components)/}queries/**/*.{rb,py,ts,js,go,rs,php,java,kt,cs,ex}\",\"**/{queries,query_builder,querybuilder}.{rb,py,ts,js,go,rs,php,java,kt,cs,ex}\",\"**/*_{query,queries,query_builder}.{rb,py,go,rs,ex}\",\"**/*querybuilder.{java,kt,cs,php}\",\"**/*dbcontext*.cs\",\"**/repo.ex\",\"**/store/{postgres,postgresql,mysql,sqlite,mongo,mongodb}/**\",\"**/{postgres,postgresql,mysql,sqlite,mongo,mongodb}/**/*.{go,rs,ts,js,py,java,kt}\",\"**/config/database.{yml,php,js,ts,json}\",\"**/{ormconfig,knexfile,drizzle.config,prisma.config,mikro-orm.config,data-source,.sequelizerc}*\",\"**/{hibernate,persistence}*.{xml,properties}\",\"**/{flyway,liquibase}*.{conf,toml,properties,yml,yaml,xml}\",\"**/{sqlc,atlas,sqitch,dbt_project}.{yml,yaml,json,hcl,plan,conf}\",\"**/prisma/**/*.{ts,js}\",\"**/drizzle/**/*.{ts,js,json}\",\"**/changelog{,s}/**/*.{xml,yml,yaml,json}\",\"**/*changelog*.xml\"],\"except\":[\"vendor/**\",\"third_party/**\",\"**/node_modules/**\",\"**/vendor/{github.com,golang.org,google.golang.org,gopkg.in,k8s.io}/**\",\"**/{js,javascript,javascripts,css,stylesheets,static,static_src,assets,public}/{vendor,vendors}/**/*.{js,mjs,cjs,css,map}\",\"**/*.{css,scss,sass,less,styl,pcss}\",\"**/*.{svg,png,jpg,jpeg,gif,webp,avif,ico,bmp,woff,woff2,ttf,otf,eot}\",\"**/*.{po,pot,arb,xlf,xliff,strings}\",\"**/{locale,locales,i18n,l10n,lang,langs,translations}/**/*.{json,yml,yaml,properties,php,toml,rb}\",\"**/messages/[a-z][a-z]{,[-_]*}.json\",\"**/*.stories.*\",\"**/*.{html,htm,mjml,hbs,mustache,twig,liquid,pug,ejs,heex,eex,leex,cshtml}\",\"**/*.{html,text,txt}.{erb,haml,slim,ep,tera}\",\"**/views/**/*.{erb,haml,slim,jbuilder}\",\"**/*.blade.php\",\"**/*.{md,mdx}\",\"**/templates/**/*.txt\",\"**/{package.json,package-lock.json,yarn.lock,pnpm-lock.yaml,bun.lock,deno.json,go.mod,go.sum,Cargo.toml,Cargo.lock}\",\"**/{pyproject.toml,poetry.lock,uv.lock,requirements*.txt,Gemfile,Gemfile.lock,composer.json,composer.lock,mix.exs}\",\"**/{pom.xml,build.gradle,build.gradle.kts,*.csproj,*.fsproj,*.gemspec,packages.lock.json,pubspec.yaml,pubspec.lock}\",\"**/{tsconfig*.json,.gitignore,.gitkeep,.keep,Dockerfile,Makefile}\",\"**/*.d.ts\",\"**/i18n/**\"],\"content\":[{\"tokens\":[\"SELECT \",\"INSERT INTO \",\"DELETE FROM \",\"WHERE \",\"VALUES (\",\"VALUES(\",\"ORDER BY \",\"GROUP BY \",\"LEFT JOIN \",\"INNER JOIN \",\"select * from \",\"insert into \",\"delete from \"],\"with\":[\"${\",\"\\\" +\",\"' +\",\"\\\"+\",\"'+\",\"` +\"],\"in\":[\"**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx,vue,svelte}\"]},{\"tokens\":[\"SELECT \",\"INSERT INTO \",\"DELETE FROM \",\"WHERE \",\"VALUES (\",\"VALUES(\",\"ORDER BY \",\"GROUP BY \",\"LEFT JOIN \",\"INNER JOIN \",\"select * from \",\"insert into \",\"delete from \"],\"with\":[\"{\",\"\\\" %\",\"' %\",\".format(\",\"\\\" +\",\"' +\",\"\\\"+\",\"'+\"],\"in\":[\"**/*.py\"]},{\"tokens\":[\"SELECT \",\"INSERT INTO \",\"DELETE FROM \",\"WHERE \",\"VALUES (\",\"VALUES(\",\"ORDER BY \",\"GROUP BY \",\"LEFT JOIN \",\"INNER JOIN \",\"select * from \",\"insert into \",\"delete from \"],\"with\":[\"#{\",\"\\\" +\",\"' +\"],\"in\":[\"**/*.{rb,rake}\",\"**/*.{ex,exs}\"]},{\"tokens\":[\"SELECT \",\"INSERT INTO \",\"DELETE FROM \",\"WHERE \",\"VALUES (\",\"VALUES(\",\"ORDER BY \",\"GROUP BY \",\"LEFT JOIN \",\"INNER JOIN \",\"select * from \",\"insert into \",\"delete from \"],\"with\":[\"{$\",\"\\\" .\",\"\\\".\",\"' .\",\"'.\",\"'$\",\"= $\"],\"in\":[\"**/*.php\"]},{\"tokens\":[\"SELECT \",\"INSERT INTO \",\"DELETE FROM \",\"WHERE \",\"VALUES (\",\"VALUES(\",\"ORDER BY \",\"GROUP BY \",\"LEFT JOIN \",\"INNER JOIN \",\"select * from \",\"insert into \",\"delete from \"],\"with\":[\"Sprintf(\",\"\\\" +\",\"` +\",\"\\\"+\",\"%s\",\"%v\",\"%d\"],\"in\":[\"**/*.go\"]},{\"tokens\":[\"SELECT \",\"INSERT INTO \",\"DELETE FROM \",\"WHERE \",\"VALUES (\",\"VALUES(\",\"ORDER BY \",\"GROUP BY \",\"LEFT JOIN \",\"INNER JOIN \",\"select * from \",\"insert into \",\"delete from \"],\"with\":[\"\\\" +\",\"\\\"+\",\"String.format(\",\".formatted(\",\"${\",\"'$\"],\"in\":[\"**/*.{java,kt,kts,scala,groovy}\"]},{\"tokens\":[\"SELECT \",\"INSERT INTO \",\"DELETE FROM \",\"WHERE \",\"VALUES (\",\"VALUES(\",\"ORDER BY \",\"GROUP BY \",\"LEFT JOIN \",\"INNER JOIN \",\"select * from \",\"insert into \",\"delete from \"],\"with\":[\"$\\\"\",\"$@\\\"\",\"@$\\\"\",\"\\\" +\",\"\\\"+\",\"string.Format(\",\"String.Format(\"],\"in\":[\"**/*.{cs,fs}\"]},{\"tokens\":[\"SELECT \",\"INSERT INTO \",\"DELETE FROM \",\"WHERE \",\"VALUES (\",\"VALUES(\",\"ORDER BY \",\"GROUP BY \",\"LEFT JOIN \",\"INNER JOIN \",\"select * from \",\"insert into \",\"delete from \"],\"with\":[\"format!(\",\"{}\",\"\\\" +\"],\"in\":[\"**/*.rs\"]},{\"tokens\":[\"$queryRaw\",\"$executeRaw\",\"knex.raw(\",\"db.raw(\",\"sql.raw(\",\"sequelize.query(\",\"sequelize.literal(\",\"Sequelize.literal(\",\".whereRaw(\",\".orderByRaw(\",\".havingRaw(\",\".selectRaw(\"],\"in\":[\"**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx,vue,svelte}\"]},{\"tokens\":[\"RawSQL(\",\"objects.raw(\",\".extra(where\",\"cursor.execute(\",\"cur.execute(\",\".executemany(\"],\"in\":[\"**/*.py\"]},{\"tokens\":[\"find_by_sql\",\"count_by_sql\",\"exec_query(\",\"connection.execute\",\"connection.select_\",\"Arel.sql(\"],\"in\":[\"**/*.{rb,rake}\"]},{\"tokens\":[\"where(\\\"\",\"order(\\\"\",\"having(\\\"\",\"joins(\\\"\",\"update_all(\\\"\"],\"with\":[\"#{\"],\"in\":[\"**/*.{rb,rake}\"]},{\"tokens\":[\"DB::raw(\",\"DB::select(\",\"DB::statement(\",\"DB::unprepared(\",\"mysqli_query(\",\"pg_query(\",\"->whereRaw(\",\"->selectRaw(\",\"->orderByRaw(\",\"->createNativeQuery(\"],\"in\":[\"**/*.php\"]},{\"tokens\":[\"createNativeQuery(\",\".createStatement(\",\".prepareStatement(\",\"jdbcTemplate.\",\"nativeQuery = true\"],\"in\":[\"**/*.{java,kt,kts,scala,groovy}\"]},{\"tokens\":[\".QueryContext(\",\".QueryRowContext(\",\".ExecContext(\",\"db.Query(\",\"db.QueryRow(\",\"db.Exec(\",\"tx.Exec(\",\"tx.Query(\"],\"in\":[\"**/*.go\"]},{\"tokens\":[\"FromSqlRaw(\",\"FromSqlInterpolated(\",\"ExecuteSqlRaw\",\"SqlQueryRaw\",\"new SqlCommand(\",\".CommandText =\"],\"in\":[\"**/*.{cs,fs}\"]},{\"tokens\":[\"sqlx::query\",\"diesel::sql_query\",\"sql_query(\"],\"in\":[\"**/*.rs\"]},{\"tokens\":[\"Repo.query\",\"SQL.query\"],\"in\":[\"**/*.{ex,exs}\"]}],\"category\":\"normal\"},\"dependencies\":{\"title\":\"Dependencies\",\"paths\":[\"**/{package.json,package.json5,package-lock.json,npm-shrinkwrap.json,yarn.lock,pnpm-lock.yaml,pnpm-workspace.yaml}\",\"**/{bun.lock,bun.lockb,deno.json,deno.jsonc,deno.lock,jsr.json,bower.json,import_map.json,.pnpmfile.cjs,.npmrc}\",\"**/{.yarnrc,.yarnrc.yml,rush.json,common-versions.json,elm.json}\",\".yarn/{releases,plugins,patches,cache}/**\",\"patches/*.patch\",\"**/node_modules/**\",\"**/config/importmap.rb\",\"**/{pyproject.toml,setup.py,setup.cfg,Pipfile,Pipfile.lock,poetry.lock,uv.lock,pdm.lock,pixi.toml,pixi.lock}\",\"**/*{requirements,constraints}*.{txt,in}\",\"**/{requirements,constraints}/**/*.{txt,in}\",\"**/{environment,environment-*,conda-lock,meta}.{yml,yaml}\",\"**/{Gemfile,Gemfile.lock,gems.rb,gems.locked,*.gemspec,gemfiles/**,.ruby-gemset}\",\"**/{go.mod,go.sum,go.work,go.work.sum,Gopkg.toml,Gopkg.lock,glide.yaml,glide.lock}\",\"**/{Cargo.toml,Cargo.lock,.cargo/config,.cargo/config.toml,deny.toml,supply-chain/**}\",\"**/{composer.json,composer.lock,symfony.lock}\",\"**/{pom.xml,*.gradle,*.gradle.kts,gradle.lockfile,*.lockfile,libs.versions.toml,verification-metadata.xml}\",\"**/{gradle-wrapper.properties,gradle-wrapper.jar,maven-wrapper.properties,maven-wrapper.jar,.mvn/extensions.xml}\",\"**/{build.sbt,project/*.sbt,project/build.properties,project/Dependencies.scala,ivy.xml,build.sc,build.mill}\",\"**/{project.clj,deps.edn,shadow-cljs.edn}\",\"**/{*.csproj,*.fsproj,*.vbproj,packages.config,packages.lock.json,Directory.Packages.props,Directory.Build.props}\",\"**/{Directory.Build.targets,nuget.config,paket.dependencies,paket.lock,paket.references,dotnet-tools.json}\",\"{,src/}global.json\",\"**/{mix.exs,mix.lock,rebar.config,rebar.lock,gleam.toml}\",\"**/{pubspec.yaml,pubspec.lock,Podfile,Podfile.lock,*.podspec,Package.swift,Package.resolved,Cartfile,Cartfile.resolved}\",\"**/{conanfile.txt,conanfile.py,conan.lock,vcpkg.json,vcpkg-configuration.json,build.zig.zon,*.wrap}\",\"**/{flake.nix,flake.lock,npins/**,MODULE.bazel,MODULE.bazel.lock,WORKSPACE,WORKSPACE.bazel,maven_install.json}\",\"**/{stack.yaml,stack.yaml.lock,*.cabal,cabal.project,cabal.project.freeze,*.opam,*.opam.locked,dune-project}\",\"**/{renv.lock,packrat/packrat.lock,Project.toml,Manifest.toml,JuliaProject.toml,cpanfile,cpanfile.snapshot}\",\"**/{shard.yml,shard.lock,dub.json,dub.sdl,dub.selections.json,*.rockspec,*.nimble}\",\"**/{Chart.lock,.terraform.lock.hcl,galaxy.yml}\",\"**/{Brewfile,Brewfile.lock.json,.tool-versions,mise.toml,.mise.toml}\",\".gitmodules\",\"vendor/**\",\"third_party/**\",\"**/vendor/{github.com,golang.org,google.golang.org,gopkg.in,k8s.io}/**\",\"**/{js,javascript,javascripts,css,stylesheets,static,static_src,assets,public}/{vendor,vendors}/**/*.{js,mjs,cjs,css,map}\"],\"except\":[\"**/{src,app,content,config}/**/{meta,environment,environment-*}.{yml,yaml}\",\"**/{config,environments,envs}/environment*.{yml,yaml}\"],\"content\":[{\"tokens\":[\"<script\"],\"with\":[\"src=\\\"http\",\"src='http\",\"src=\\\"//\",\"src='//\"],\"in\":[\"**/*.{html,htm,ejs,erb,hbs,twig,liquid,cshtml,njk,vue,svelte,jsx,tsx,php,astro}\"]},{\"tokens\":[\"curl \",\"wget \"],\"with\":[\"| sh\",\"| bash\",\"|sh\",\"|bash\",\"| sudo\"],\"in\":[\"**/*.{sh,bash}\",\"**/{Dockerfile,Containerfile}{,.*,-*}\",\".github/**/*.{yml,yaml}\"]}],\"category\":\"normal\"},\"infrastructure\":{\"title\":\"Infrastructure\",\"paths\":[\"**/{Dockerfile,Containerfile}{,.*,-*}\",\"**/*.{dockerfile,containerfile}\",\"**/.dockerignore\",\"**/{docker-compose,compose}{,.*,-*,_*}.{yml,yaml}\",\"**/docker-bake.{hcl,json}\",\"**/docker-entrypoint*\",\"{docker,.docker}/**\",\"**/*.{tf,tfvars,tofu,hcl,nomad,bicep,bicepparam,tf.json,tfvars.json}\",\"**/{Pulumi,Pulumi.*}.{yml,yaml}\",\"**/{template,serverless,amplify,apprunner,buildspec,buildspec-*,samconfig}.{yml,yaml,toml}\",\"**/{cdk.json,samconfig.json,serverless.json,serverless.ts,serverless.js,sst.config.ts,copilot/**/manifest.yml}\",\"**/{terraform,pulumi,cloudformation,cdk,ansible,packer,terragrunt,puppet,saltstack}/**\",\"**/*.cfn.{yml,yaml,json}\",\"**/*-stack.{ts,py}\",\"{infra,iac,ops,devops}/**\",\"**/infra/**/*.{yml,yaml,json,ts,py,go,sh,conf,toml,tpl}\",\"infrastructure/**/*.{yml,yaml,json,ts,js,py,go,sh,conf,toml,tpl}\",\"**/{roles,playbooks}/**/{tasks,handlers,vars,defaults,meta}/*.{yml,yaml}\",\"**/{playbook,playbooks/*,group_vars/*,host_vars/*,site}.{yml,yaml}\",\"**/ansible.cfg\",\"**/{*k8s*,*kubernetes*,kube,*kustomize*,{,*-}manifests,deploy,deployment,deployments,argocd,helm*,istio*}/**/*.{yml,yaml,json,tpl,sh,jsonnet,toml}\",\"**/{charts,chart}/**/*.{yml,yaml,tpl}\",\"**/{kustomization,Chart,helmfile,skaffold,werf,tilt,devspace,okteto,garden,argocd*}.{yml,yaml}\",\"**/Tiltfile\",\"**/values{,-*,.*}.{yml,yaml}\",\"**/{render,fly,fly.*,railway,heroku,app,dokku,nixpacks,vercel,netlify,wrangler,firebase,zeabur,koyeb,project,now,static,azure,host}.{toml,yaml,yml,json,jsonc}\",\"**/{Procfile,captain-definition,Caddyfile,Jenkinsfile,Vagrantfile,.firebaserc}{,.*}\",\"{.ebextensions,.elasticbeanstalk,.platform,.kamal,.do,.openshift}/**\",\"**/config/deploy{.rb,.yml,.*.yml,/**}\",\"**/{Capfile,deploy.sh,appspec.yml}\",\"**/*nginx*{.conf,.conf.*,/**}\",\"**/{haproxy,envoy,traefik,apache2,httpd,varnish,supervisord,vcl,Caddyfile}{,.*}.{cfg,conf,yml,yaml,toml,vcl}\",\"**/.htaccess\",\"**/*.{service,timer}\",\".github/{workflows,actions}/**\",\"{,**/}action.{yml,yaml}\",\"**/{.gitlab-ci,.travis,.drone,.appveyor,appveyor,bitbucket-pipelines,azure-pipelines,azure-pipelines-*,cloudbuild,cloudbuild.*,.woodpecker,.cirrus,codefresh,wercker}.{yml,yaml,json}\",\"{.circleci,.buildkite,.gitlab,.azure-pipelines,.azuredevops,.woodpecker,.tekton,.semaphore,.harness,.concourse,.teamcity}/**\",\"**/{goss,jenkins}{.yaml,/**/*.{groovy,yml,yaml,sh}}\"],\"except\":[\"vendor/**\",\"third_party/**\",\"**/node_modules/**\",\"**/vendor/{github.com,golang.org,google.golang.org,gopkg.in,k8s.io}/**\",\"**/{js,javascript,javascripts,css,stylesheets,static,static_src,assets,public}/{vendor,vendors}/**/*.{js,mjs,cjs,css,map}\",\"**/{package.json,package-lock.json,yarn.lock,pnpm-lock.yaml,bun.lock,deno.json,go.mod,go.sum,Cargo.toml,Cargo.lock}\",\"**/{pyproject.toml,poetry.lock,uv.lock,requirements*.txt,Gemfile,Gemfile.lock,composer.json,composer.lock,mix.exs}\",\"**/{pom.xml,build.gradle,build.gradle.kts,*.csproj,*.fsproj,*.gemspec,packages.lock.json,pubspec.yaml,pubspec.lock}\",\"*/**/{app,project,host,static,now,template,firebase,render,azure}.{json,yml,yaml,toml}\",\"**/{docker-compose,compose}{.,-,_}{dev,devel,development,test,tests,testing,ci,local,override,staging,e2e}.{yml,yaml}\",\"**/Dockerfile{.,-}{dev,development,test,tests,testing,local,e2e}\",\"**/{dev,development,test,local}.Dockerfile\",\"**/{Procfile.dev,Procfile.test,Procfile.local}\",\".devcontainer/**\",\"{src,app,lib}/**/*.{service,timer}\",\"**/*.{css,scss,less,svg,png,jpg,jpeg,gif}\",\"!(.github)/**/*.{md,mdx}\",\"**/docs/**/*.json\"],\"content\":[{\"tokens\":[\"aws-cdk-lib\",\"@pulumi/\",\"from 'cdktf\",\"from \\\"cdktf\",\"@aws-sdk/client-ec2\",\"@aws-sdk/client-iam\",\"@aws-sdk/client-ecs\",\"@aws-sdk/client-eks\",\"@aws-sdk/client-cloudformation\"],\"in\":[\"**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx,vue,svelte}\"]},{\"tokens\":[\"import pulumi\",\"from pulumi\",\"from aws_cdk\",\"import aws_cdk\",\"from cdktf\",\"from troposphere\"],\"in\":[\"**/*.py\"]},{\"tokens\":[\"\\\"github.com/pulumi/\",\"\\\"github.com/aws/aws-cdk-go\"],\"in\":[\"**/*.go\"]}],\"category\":\"normal\"},\"gate\":{\"title\":\"The change gate itself\",\"paths\":[\".github/change-gate.{yml,yaml}\",\".github/workflows/change-gate*.{yml,yaml}\",\"{,.github/,docs/}CODEOWNERS\"],\"except\":[],\"category\":\"normal\"}},\"rules\":{\"title\":{\"minimumWords\":2,\"vague\":[\"a\",\"an\",\"and\",\"the\",\"some\",\"more\",\"few\",\"for\",\"in\",\"of\",\"to\",\"this\",\"my\",\"it\",\"another\",\"fix\",\"fixes\",\"fixed\",\"fixing\",\"bug\",\"bugs\",\"bugfix\",\"bugfixes\",\"hotfix\",\"patch\",\"issue\",\"issues\",\"change\",\"changes\",\"changed\",\"update\",\"updates\",\"updated\",\"updating\",\"edit\",\"edits\",\"tweak\",\"tweaks\",\"minor\",\"small\",\"quick\",\"misc\",\"various\",\"stuff\",\"things\",\"thing\",\"code\",\"work\",\"done\",\"final\",\"new\",\"feature\",\"features\",\"improvement\",\"improvements\",\"cleanup\",\"temp\",\"tmp\",\"asdf\",\"foo\",\"pr\",\"merge\",\"into\",\"main\",\"master\",\"develop\",\"from\",\"pull\",\"request\",\"commit\",\"branch\",\"file\",\"files\",\"review\",\"comments\",\"address\",\"feedback\"],\"level\":\"error\",\"clauses\":[\"4.2\"],\"controls\":[\"CC8.5\"]},\"description\":{\"headings\":[\"Description\",\"Summary\",\"Overview\",\"What\",\"Why\",\"What and why\",\"What changed\",\"Changes\",\"Motivation\",\"Context\",\"Background\",\"What does this PR do\",\"Purpose\",\"Proposed changes\",\"Why is this change needed\"],\"minimumWords\":5,\"level\":\"error\",\"clauses\":[\"4.2\",\"6.1\"],\"controls\":[\"CC8.2\",\"CC8.5\"]},\"linked-issue\":{\"patterns\":[\"#{number}\",\"GH-{number}\",\"{owner}/{repository}#{number}\",\"https://github.com/{owner}/{repository}/issues/{number}\"],\"level\":\"warning\",\"clauses\":[\"4.2\"],\"controls\":[\"CC8.1\",\"CC8.5\"]},\"type-of-change\":{\"headings\":[\"Type of change\",\"Types of changes\",\"Change type\",\"Type\",\"Kind of change\",\"What type of PR is this\"],\"documentation\":[\"Documentation\",\"Docs\",\"Documentation update\",\"Documentation only\",\"Documentation change\"],\"categories\":[\"normal\",\"major\"],\"level\":\"error\",\"clauses\":[\"4.2\",\"3.1\"],\"controls\":[\"CC8.1\",\"CC8.5\"]},\"testing\":{\"headings\":[\"Testing\",\"Tests\",\"Test plan\",\"How has this been tested\",\"How was this tested\",\"How to test\",\"Test evidence\",\"Verification\",\"QA\",\"Testing instructions\"],\"required\":{\"standard\":{\"unit\":\"automated\",\"integration\":\"automated\",\"staging\":\"no\"},\"normal\":{\"unit\":\"automated\",\"integration\":\"automated\",\"staging\":\"recommended\"},\"major\":{\"unit\":\"required\",\"integration\":\"required\",\"staging\":\"required\"}},\"evidence\":{\"unit\":{\"title\":\"Unit tests\",\"boxes\":[\"Unit tests pass\",\"Unit tests\",\"Unit tests added\",\"All unit tests pass\",\"Unit tests passing\"],\"checks\":[\"unit\",\"unit-*\",\"unit *\",\"*unit-test*\",\"*unit test*\"]},\"integration\":{\"title\":\"Integration tests\",\"boxes\":[\"Integration tests pass\",\"Integration tests\",\"Integration tests passing\",\"End-to-end tests pass\",\"E2E tests pass\"],\"checks\":[\"integration\",\"integration-*\",\"integration *\",\"*integration-test*\",\"*integration test*\",\"e2e*\",\"*end-to-end*\"]},\"staging\":{\"title\":\"Staging\",\"boxes\":[\"Tested in staging\",\"Tested on staging\",\"Staging validation\",\"Validated in staging\",\"Verified in staging\"],\"checks\":[\"staging\",\"staging-*\",\"staging *\"]}},\"categories\":[\"normal\",\"major\"],\"level\":\"error\",\"clauses\":[\"4.2\",\"4.4\",\"6.1\"],\"controls\":[\"CC8.3\"]},\"security-considerations\":{\"headings\":[\"Security considerations\",\"Security\",\"Security impact\",\"Security review\"],\"noImpact\":[\"No security impact\",\"No impact\",\"None\"],\"reviewRequested\":[\"Security review requested\",\"Security review required\",\"Security review needed\"],\"secrets\":[\"Credentials/secrets involved\",\"Credentials involved\",\"Secrets involved\"],\"categories\":[\"normal\",\"major\"],\"level\":\"error\",\"clauses\":[\"4.2\",\"4.3\"],\"controls\":[\"CC8.1\",\"CC8.2\"]},\"rollback-plan\":{\"headings\":[\"Rollback plan\",\"Rollback\",\"Rollback procedure\",\"Rollback strategy\",\"Rollback steps\",\"How to roll back\",\"How to revert\",\"Revert plan\",\"Backout plan\"],\"minimumWords\":2,\"categories\":[\"major\"],\"sensitive\":true,\"level\":\"error\",\"clauses\":[\"4.2\",\"5.2\"],\"controls\":[\"CC8.1\"]},\"migration-way-back\":{\"headings\":[\"Rollback plan\",\"Rollback\",\"Rollback procedure\",\"Rollback strategy\",\"Rollback steps\",\"How to roll back\",\"How to revert\",\"Revert plan\",\"Backout plan\"],\"level\":\"warning\",\"clauses\":[\"5.2\"],\"controls\":[\"CC8.1\",\"CC8.4\"]},\"sections\":{\"required\":[],\"level\":\"error\",\"clauses\":[\"4.2\"],\"controls\":[\"CC8.1\",\"CC8.5\"]},\"approvals\":{\"standard\":0,\"normal\":1,\"major\":1,\"level\":\"error\",\"clauses\":[\"4.3\",\"3.1\"],\"controls\":[\"CC8.1\"]},\"executive-approval\":{\"categories\":[\"major\"],\"level\":\"error\",\"clauses\":[\"3.1\",\"3.5\"],\"controls\":[\"CC8.1\"]},\"security-review\":{\"level\":\"error\",\"clauses\":[\"4.3\"],\"controls\":[\"CC8.1\",\"CC8.2\"]},\"separation-of-duties\":{\"agents\":[],\"automatic\":[],\"level\":\"error\",\"clauses\":[\"7.1\"],\"controls\":[\"CC8.1\"]},\"changes-requested\":{\"level\":\"error\",\"clauses\":[\"4.3\"],\"controls\":[\"CC8.1\",\"CC8.2\"]},\"review-threads\":{\"level\":\"error\",\"clauses\":[\"4.3\"],\"controls\":[\"CC8.2\"]},\"ci-checks\":{\"ignore\":[],\"only\":\"all\",\"level\":\"error\",\"clauses\":[\"4.3\",\"4.4\"],\"controls\":[\"CC8.3\"]},\"gate-integrity\":{\"level\":\"error\",\"clauses\":[\"4.3\",\"7.1\"],\"controls\":[\"CC8.1\"]},\"emergency\":{\"level\":\"error\",\"clauses\":[\"3.4\",\"4.5\"],\"controls\":[\"CC8.1\",\"CC8.5\"]},\"rollback\":{\"level\":\"warning\",\"clauses\":[\"5.1\",\"5.2\"],\"controls\":[\"CC8.1\",\"CC8.4\"]},\"lead-time\":{\"standard\":0,\"normal\":24,\"major\":168,\"level\":\"error\",\"clauses\":[\"3.1\"],\"controls\":[\"CC8.1\"]},\"deployment-window\":{\"level\":\"error\",\"clauses\":[\"4.5\"],\"controls\":[\"CC8.4\"]}}}");
}),
547: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	d: () => canonicalJson,
	t: () => policyHash
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
function canonicalJson(value) {
	if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(",")}]`;
	if (value === null || typeof value !== "object") return JSON.stringify(value) ?? "null";
	return `{${Object.entries(value).filter(([, member]) => member !== void 0).toSorted(([one], [other]) => one < other ? -1 : 1).map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join(",")}}`;
}
function policyHash(policy) {
	return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(canonicalJson(policy), "utf8").digest("hex");
}
}),
2178: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	U8: () => parsedPolicy,
	ge: () => InvalidPolicy,
	wx: () => builtIn
});
var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2630);
var _built_in_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1843);
var _hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(547);
class InvalidPolicy extends _user_error_js__WEBPACK_IMPORTED_MODULE_2__.yo {
	name = "InvalidPolicy";
}
const builtIn = () => inForce(_built_in_js__WEBPACK_IMPORTED_MODULE_0__.builtInPolicy, "built-in (default@1)");
async function parsedPolicy(text, source) {
	const { parsePolicy, formatProblems } = await Promise.all([
		__webpack_require__.e(311),
		__webpack_require__.e(877),
		__webpack_require__.e(610),
		__webpack_require__.e(17),
		__webpack_require__.e(52),
		__webpack_require__.e(477)
	]).then(__webpack_require__.bind(__webpack_require__, 6143));
	const parsed = parsePolicy(text, source);
	if (!parsed.ok) throw new InvalidPolicy(formatProblems(parsed.problems, source, text));
	return inForce(parsed.policy, source);
}
function inForce(policy, source) {
	return {
		policy,
		source,
		sha256: (0, _hash_js__WEBPACK_IMPORTED_MODULE_1__.t)(policy)
	};
}
}),
7096: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { k: () => policyPath });
const policyPath = ".github/change-gate.yml";
}),
8255: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { a: () => shownCauses });
function shownCauses(files) {
	const byPath = new Map();
	for (const cause of files) byPath.set(cause.path, [...byPath.get(cause.path) ?? [], cause]);
	return [...byPath].map(([path, causes]) => {
		const lines = [...new Set(causes.flatMap(({ line }) => line ?? []))];
		const token = causes.find((cause) => cause.token !== void 0)?.token;
		const detail = token === void 0 ? causes.find(({ why }) => why)?.why ?? "" : `“${token}”`;
		return {
			place: lines.length === 0 ? path : `${path}:${lines.slice(0, 3).join(", ")}`,
			detail
		};
	});
}
}),
9165: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	IN: () => clausesOf,
	LS: () => plural,
	R6: () => laneNames,
	SP: () => actorNames,
	Z9: () => categoryNames,
	ZG: () => iconOf,
	ZN: () => isAuthors,
	ZV: () => byReader,
	dQ: () => due,
	em: () => sentence,
	fF: () => onceEach,
	nT: () => isOpen,
	sY: () => byLifter
});
const isOpen = (finding) => finding.outcome !== "pass" && finding.outcome !== "not-applicable";
function byReader(findings) {
	const blocking = findings.filter((finding) => isOpen(finding) && finding.level === "error");
	const toDo = blocking.filter((finding) => finding.outcome === "fail");
	const closed = findings.filter((finding) => !isOpen(finding));
	return {
		unknown: blocking.filter((finding) => finding.outcome === "unknown"),
		toDo: [...toDo.filter(isAuthors), ...toDo.filter((finding) => !isAuthors(finding))],
		waits: blocking.filter((finding) => finding.outcome === "wait"),
		advice: findings.filter((finding) => isOpen(finding) && finding.level === "warning"),
		lifted: closed.filter((finding) => finding.lifted !== void 0),
		settled: closed.filter((finding) => finding.lifted === void 0)
	};
}
const isAuthors = (finding) => finding.actor === void 0 || finding.actor === "author";
const actorNames = {
	author: "The author",
	reviewer: "A reviewer",
	checks: "Checks",
	clock: "Time",
	owner: "The owner of the policy"
};
const outcomeIcons = {
	pass: "✅",
	fail: "❌",
	wait: "⏳",
	unknown: "❓",
	"not-applicable": "➖"
};
const iconOf = (finding) => isOpen(finding) && finding.level === "warning" ? "⚠️" : outcomeIcons[finding.outcome];
const categoryNames = {
	standard: "Standard change",
	normal: "Normal change",
	major: "Major change"
};
const laneNames = {
	ordinary: "an ordinary change",
	emergency: "an emergency",
	rollback: "a rollback",
	bot: "a dependency update by a bot",
	install: "the installation or repair of the gate"
};
const sentence = (message) => {
	const written = message.trim();
	return written === "" || /[.!?…:。！？]["”’)\]]?$/u.test(written) ? written : `${written}.`;
};
const plural = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;
const clausesOf = ({ clauses }) => clauses.length === 0 ? "" : `policy ${clauses.join(", ")}`;
function due({ what, dueHours, due: instant }, times) {
	if (dueHours === null) return sentence(what);
	const days = dueHours / 24;
	const span = Number.isInteger(days) && days > 1 ? plural(days, "day") : plural(dueHours, "hour");
	const merged = instant === null ? "" : ` (by ${times.absolute(instant)}, if merged now)`;
	return `${what.trim().replace(/\.$/, "")}, within ${span} of the merge${merged}.`;
}
function onceEach(findings) {
	const once = new Map();
	for (const finding of findings) {
		const known = once.get(finding.message);
		const clauses = [...new Set([...known?.clauses ?? [], ...finding.clauses])];
		once.set(finding.message, {
			...known ?? finding,
			clauses
		});
	}
	return [...once.values()];
}
function byLifter(findings) {
	const groups = new Map();
	for (const finding of findings) {
		const by = finding.lifted?.by ?? "";
		groups.set(by, [...groups.get(by) ?? [], finding]);
	}
	return [...groups];
}
}),
6815: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	KE: () => listed,
	Pl: () => headline,
	QZ: () => awaited
});
var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9165);
var _moments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9534);
function headline(decision, timezone) {
	switch (decision.verdict) {
		case "pass": return {
			icon: "✅",
			words: `May be merged${asLane(decision)}${until(decision, timezone)}`
		};
		case "fail": return {
			icon: "❌",
			words: `Not ready to merge${counted((0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.ZV)(decision.findings).toDo)}`
		};
		case "wait": return {
			icon: "⏳",
			words: waiting(decision, timezone)
		};
		case "unknown": return {
			icon: "❓",
			words: "Could not be judged"
		};
	}
}
function asLane({ lane }) {
	return lane === "emergency" ? " as an emergency" : lane === "rollback" ? " as a rollback" : "";
}
function until({ validUntil, at }, timezone) {
	return validUntil === null ? "" : ` until ${(0, _moments_js__WEBPACK_IMPORTED_MODULE_1__.C)(at, timezone).absolute(validUntil)}`;
}
const counted = (toDo) => toDo.length === 0 ? "" : ` — ${(0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.LS)(toDo.length, "thing")} to do`;
const awaited = {
	author: "the author",
	reviewer: "a review",
	checks: "checks",
	owner: "the owner of the policy",
	clock: "its time"
};
function waiting({ findings, earliestMerge, at }, timezone) {
	const times = (0, _moments_js__WEBPACK_IMPORTED_MODULE_1__.C)(at, timezone);
	const opens = earliestMerge !== null && times.isAhead(earliestMerge) ? earliestMerge : null;
	const { waits } = (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.ZV)(findings);
	const actors = new Set(waits.map((finding) => finding.actor ?? "author"));
	if (opens !== null) actors.delete("clock");
	if (actors.size === 0) {
		if (opens === null) return "Waiting";
		return waits.length > 0 && waits.every(({ rule }) => rule === "lead-time") ? `Waiting: may be merged from ${times.absolute(opens)}` : `Waiting: opens ${times.both(opens)}`;
	}
	return `Waiting for ${listed([...actors].map((actor) => awaited[actor]))}${opens === null ? "" : `; opens ${times.both(opens)}`}`;
}
function listed(names) {
	const last = names.at(-1) ?? "";
	return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}
}),
9534: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { C: () => moments });
var _calendar_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5772);
function moments(at, timezone) {
	const reference = new Date(at);
	const known = (instant) => !Number.isNaN(Date.parse(instant));
	const isAhead = (instant) => new Date(instant) > reference;
	const absolute = (instant) => known(instant) ? (0, _calendar_format_js__WEBPACK_IMPORTED_MODULE_0__.r4)(new Date(instant), timezone, known(at) ? reference : new Date(instant)) : instant;
	const relative = (instant) => isAhead(instant) ? (0, _calendar_format_js__WEBPACK_IMPORTED_MODULE_0__.om)(reference, new Date(instant)) : "";
	return {
		absolute,
		relative,
		isAhead,
		both: (instant) => [absolute(instant), relative(instant)].filter((part) => part !== "").join(", ")
	};
}
}),
2644: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { c: () => Paragraphs });
var _wrap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9083);
class Paragraphs {
	#lines = [];
	#width;
	#heading;
	constructor(width, heading) {
		this.#width = Math.max(20, width);
		this.#heading = heading;
	}
	line(content, style = (value) => value) {
		if (content !== "") this.#lines.push(...(0, _wrap_js__WEBPACK_IMPORTED_MODULE_0__.L)(content, this.#width).map(style));
	}
	row(content) {
		this.#lines.push(content);
	}
	gap() {
		this.#lines.push("");
	}
	section(title, items, marker = "bullets") {
		if (items.length === 0) return;
		this.#lines.push("", this.#heading(title));
		items.forEach((item, index) => {
			this.#item(marker === "numbers" ? `  ${index + 1}. ` : "  - ", item);
		});
	}
	toString() {
		return `${this.#lines.join("\n")}\n`;
	}
	#item(start, content) {
		const indent = " ".repeat((0, _wrap_js__WEBPACK_IMPORTED_MODULE_0__.Y)(start));
		const lines = (0, _wrap_js__WEBPACK_IMPORTED_MODULE_0__.L)(content, this.#width - indent.length);
		this.#lines.push(...lines.map((line, index) => `${index === 0 ? start : indent}${line}`));
	}
}
}),
8759: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { F: () => terminal });
var _causes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8255);
var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9165);
var _headline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6815);
var _moments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9534);
var _paragraphs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2644);
var _visible_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(253);
const filesNamed = 10;
const colors = {
	pass: 32,
	wait: 33,
	fail: 31,
	unknown: 35
};
function terminal(decision, options) {
	const times = (0, _moments_js__WEBPACK_IMPORTED_MODULE_2__.C)(decision.at, options.timezone);
	const { unknown, toDo, waits, advice, lifted, settled } = (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.ZV)(decision.findings);
	const style = (codes, value) => options.color ? `\u001b[${codes}m${value}\u001b[0m` : value;
	const { icon, words } = (0, _headline_js__WEBPACK_IMPORTED_MODULE_1__.Pl)(decision, options.timezone);
	const page = new _paragraphs_js__WEBPACK_IMPORTED_MODULE_3__.c(options.width ?? 100, (title) => style("1", title));
	const notNeeded = byMessage(settled.filter(({ outcome }) => outcome === "not-applicable"));
	page.line(`${icon} ${(0, _visible_js__WEBPACK_IMPORTED_MODULE_4__.TN)(words)}`, (value) => style(`1;${colors[decision.verdict]}`, value));
	page.line(subject(decision));
	page.line(decision.lane === "ordinary" ? "" : said(`Judged as ${_findings_js__WEBPACK_IMPORTED_MODULE_0__.R6[decision.lane]} –`, (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.em)(decision.laneReason)));
	page.line(earliest(decision, times));
	if (decision.verdict === "unknown") page.section("Could not be judged", (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.fF)(unknown).map(advised));
	page.section("To do", toDo.map(task), "numbers");
	page.section("Waits for", waits.map((finding) => awaited(finding, times)));
	if (decision.verdict !== "unknown") page.section("Could not be judged", (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.fF)(unknown).map(advised));
	page.section("Advice", advice.map(advised));
	page.section("Not asked now", notNeeded);
	page.section(`Why this is a ${_findings_js__WEBPACK_IMPORTED_MODULE_0__.Z9[decision.category]}`, reasons(decision));
	page.section("Sensitive areas", areas(decision));
	page.section("After the merge", decision.obligations.map((one) => said((0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.dQ)(one, times), inBrackets(one))));
	for (const [by, rules] of (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.sY)(lifted)) page.section(said(`Lifted by ${by}`), rules.map(liftedRule));
	page.section("Fulfilled", settled.filter(({ outcome }) => outcome === "pass").map(fulfilled));
	page.gap();
	page.line(said(`Judged ${times.absolute(decision.at)} by ${decision.policy.source}`, `(${decision.policy.sha256.slice(0, 12)})`));
	return page.toString();
}
const said = (...parts) => (0, _visible_js__WEBPACK_IMPORTED_MODULE_4__.TN)(parts.filter((part) => part !== "").join(" "));
const inBrackets = (of) => (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.IN)(of) === "" ? "" : `(${(0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.IN)(of)})`;
function subject({ change, category }) {
	const place = change.number > 0 ? `${change.repository}#${change.number}` : change.repository;
	const title = (0, _visible_js__WEBPACK_IMPORTED_MODULE_4__.TN)(change.title, 256);
	return said(`${_findings_js__WEBPACK_IMPORTED_MODULE_0__.Z9[category]},`, title.trim() === "" ? place : `${place}:`, title);
}
function task(finding) {
	const who = (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.ZN)(finding) ? "" : `${_findings_js__WEBPACK_IMPORTED_MODULE_0__.SP[finding.actor ?? "author"]}:`;
	return said(who, (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.em)(finding.message), (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.em)(finding.remedy ?? ""), inBrackets(finding));
}
function awaited(finding, times) {
	const { actor = "author", message, remedy = "", until } = finding;
	const ahead = until !== void 0 && times.isAhead(until);
	const named = ahead && `${message} ${remedy}`.includes(times.absolute(until));
	const when = ahead ? named ? times.relative(until) : `Until ${times.both(until)}` : "";
	return said(`${_findings_js__WEBPACK_IMPORTED_MODULE_0__.SP[actor]}:`, (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.em)(message), (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.em)(remedy), inBrackets(finding), when === "" ? "" : `— ${when}`);
}
function earliest({ verdict, earliestMerge }, times) {
	if (verdict === "pass" || verdict === "wait" || earliestMerge === null || !times.isAhead(earliestMerge)) return "";
	return `Earliest merge: ${times.both(earliestMerge)}`;
}
const advised = (finding) => said((0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.em)(finding.message), (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.em)(finding.remedy ?? ""), inBrackets(finding));
const liftedRule = (finding) => said((0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.em)(finding.title), `Otherwise: ${(0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.em)(finding.lifted?.message ?? "")}`, inBrackets(finding));
const fulfilled = ({ title, message }) => said((0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.em)(title), (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.em)(message));
function byMessage(findings) {
	const rules = new Map();
	for (const { message, rule } of findings) rules.set(message, [...rules.get(message) ?? [], rule]);
	return [...rules].map(([message, ids]) => said(`${message}:`, ids.join(", ")));
}
function reasons({ categoryReasons }) {
	return categoryReasons.map(({ message, files }) => withFiles((0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.em)(message), files));
}
function areas({ areas: all, sensitive }) {
	const unexplained = all.filter((area) => !sensitive.some((known) => known.area === area));
	return [...sensitive.map(({ title, files }) => withFiles(`${title}:`, files)), ...unexplained.map((area) => said(area))];
}
function withFiles(lead, files) {
	const causes = (0, _causes_js__WEBPACK_IMPORTED_MODULE_5__.a)(files);
	const named = causes.slice(0, filesNamed).map(({ place, detail }) => {
		const shown = (0, _visible_js__WEBPACK_IMPORTED_MODULE_4__.jM)((0, _visible_js__WEBPACK_IMPORTED_MODULE_4__.RK)(place), 160);
		return detail === "" ? shown : `${shown} (${(0, _visible_js__WEBPACK_IMPORTED_MODULE_4__.TN)(detail, 160)})`;
	});
	const more = causes.length > filesNamed ? `and ${causes.length - filesNamed} more` : "";
	return [
		said(lead),
		named.join(", "),
		more
	].filter((part) => part !== "").join(" ");
}
})
};
export { id, ids, modules };
