import { modules as shared1 } from "./shared-1.js";
// 150.index.js
const id = 150;
const ids = [150];
const modules = {
...shared1,
4743: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { w$: () => datetime });
var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2941);
var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89);
function datetime(params) {
	return _core_index_js__WEBPACK_IMPORTED_MODULE_0__.G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__.You, params);
}
})
};
export { id, ids, modules };
