// 369.index.js
const id = 369;
const ids = [369];
const modules = { 3369: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { withoutNames: () => withoutNames });
const withoutNames = (part) => ({
...part,
months: part.months.map((month) => ({
	...month,
	tally: {
		...month.tally,
		listed: month.tally.listed.map((change) => ({
			...change,
			author: null
		}))
	}
}))
});
}) };
export { id, ids, modules };
