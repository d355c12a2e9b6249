export const id = 7776;
export const ids = [7776];
export const modules = {

/***/ 97776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkFolder: () => (/* binding */ checkFolder),
/* harmony export */   writePack: () => (/* binding */ writePack)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97609);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79422);




/** Throws BadInput where a pack may not be written to a folder: something is there already. */
async function checkFolder(folder, shown, force) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(folder).catch(() => null);
    if (found === null)
        return;
    if (!found.isDirectory())
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .BadInput */ .kp(`${shown} is there already, and no folder: name another with --out`);
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder);
    if (names.length === 0)
        return;
    // Whoever forces may have named the wrong folder: only an earlier pack is ever taken away.
    if (!names.includes(_files_js__WEBPACK_IMPORTED_MODULE_2__/* .sumsFile */ .r) || !names.includes('evidence.html'))
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .BadInput */ .kp(`${shown} holds something else than a pack: name another folder with --out`);
    if (!force)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .BadInput */ .kp(`${shown} is there already: name another folder with --out, or replace it with --force`);
}
/**
 * Writes the files of a pack into a folder beside, and only then gives it its name: nothing half-written ever has it. What had
 * the name before, goes. Throws BadInput where it cannot be written.
 */
async function writePack(folder, shown, files) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
    let made = '';
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(parent, { recursive: true });
        made = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, `.${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder)}-`));
        const fresh = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(made, 'pack');
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(fresh);
        for (const { path, text } of files) {
            const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(fresh, ...path.split('/'));
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, text, { flag: 'wx' });
        }
        await exchange(folder, fresh, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(made, 'before'));
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : '';
        if (!/^(EACCES|EPERM|EROFS|ENOSPC|EDQUOT|ENOTDIR|EEXIST|ENAMETOOLONG|EINVAL)$/.test(code))
            throw error;
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .BadInput */ .kp(`${shown} cannot be written (${code}): name another folder with --out`);
    }
    finally {
        if (made !== '')
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(made, { recursive: true, force: true });
    }
}
/** Gives a folder the name, and puts back what had it where that fails. */
async function exchange(folder, fresh, before) {
    const isThere = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(folder).then(() => true, () => false);
    if (isThere)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(folder, before);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(fresh, folder);
    }
    catch (error) {
        if (isThere)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(before, folder);
        throw error;
    }
}


/***/ })

};
