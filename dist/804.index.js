import { modules as shared1 } from "./shared-8.js";
// 804.index.js
const id = 804;
const ids = [804];
const modules = {
...shared1,
9435: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { w$: () => datetime });
var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8729);
var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3258);
function datetime(params) {
	return _core_index_js__WEBPACK_IMPORTED_MODULE_0__.G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__.You, params);
}
})
};
export { id, ids, modules };
