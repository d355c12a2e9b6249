export const id = 3659;
export const ids = [3659];
export const modules = {

/***/ 13659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeAll: () => (/* binding */ writeAll)
/* harmony export */ });
/* unused harmony export CannotWrite */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97609);





/** Something that keeps files from being written; nothing has been. */
class CannotWrite extends _user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo {
    name = 'CannotWrite';
}
/**
 * Writes all files, or none: everything is checked first, each file is put in its place whole, and what was done is undone
 * where a later step fails. Nothing is written through a link. Throws CannotWrite.
 */
async function writeAll(topLevel, files) {
    for (const file of files)
        await check(topLevel, file);
    const undo = [];
    try {
        for (const { path } of files)
            await makeFolders(topLevel, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), undo);
        const staged = [];
        for (const file of files) {
            const from = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(topLevel, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(file.path), `.change-gate-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`);
            undo.push(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.unlink)(from).catch(() => undefined));
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(from, file.text, { flag: 'wx' });
            staged.push({ from, file });
        }
        for (const { from, file } of staged)
            await place(topLevel, from, file, undo);
        await Promise.all(staged.map(({ from }) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.unlink)(from).catch(() => undefined)));
    }
    catch (error) {
        for (const step of undo.reverse())
            await step().catch(() => undefined);
        const why = error instanceof Error ? error.message : String(error);
        throw new CannotWrite(`nothing was written: ${why}`);
    }
}
/** Throws CannotWrite where a file cannot go to its place. */
async function check(topLevel, { path, before }) {
    const parts = path.split('/');
    for (const index of parts.keys()) {
        const shown = parts.slice(0, index + 1).join('/');
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(topLevel, shown)).catch(() => null);
        if (found === null)
            break;
        const fault = index === parts.length - 1 ? faultOfFile(found, before) : faultOfFolder(found);
        if (fault !== null)
            throw new CannotWrite(`nothing was written: ${shown} ${fault}`);
    }
    const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(topLevel, path)).catch(() => null);
    if (there === null && before !== null)
        throw new CannotWrite(`nothing was written: ${path} has just gone. Run it again`);
    await writable(topLevel, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
}
const faultOfFolder = (found) => found.isSymbolicLink()
    ? 'is a link, which is not followed. Put a real folder there'
    : found.isDirectory()
        ? null
        : 'is no folder. Move it away first';
function faultOfFile(found, before) {
    if (found.isSymbolicLink())
        return 'is a link, which is not followed. Put a real file there';
    if (!found.isFile())
        return 'is no file. Move it away first';
    return before === null ? 'cannot be read. Move it away first' : null;
}
/** Throws CannotWrite where nobody may write in a folder, or in the nearest one above that is there. */
async function writable(topLevel, folder) {
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(topLevel, folder);
    if (folder !== '.' && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(place).catch(() => null)) === null)
        return writable(topLevel, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(folder));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.access)(place, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.W_OK).catch(() => {
        throw new CannotWrite(`nothing was written: you may not write in ${folder === '.' ? 'this folder' : folder}`);
    });
}
async function makeFolders(topLevel, folder, undo) {
    const parts = folder.split('/').filter((part) => part !== '.');
    for (const index of parts.keys()) {
        const place = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(topLevel, ...parts.slice(0, index + 1));
        const made = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(place).then(() => true, (error) => {
            if (error.code === 'EEXIST')
                return false;
            throw error;
        });
        if (made)
            undo.push(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rmdir)(place));
    }
}
/** Puts a staged file in its place at one stroke: a new one only where there is none. */
async function place(topLevel, from, { path, before }, undo) {
    const to = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(topLevel, path);
    if (before !== null) {
        const { mode } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(to);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.chmod)(from, mode);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(from, to);
        undo.push(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(to, before));
        return;
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.link)(from, to).catch(async (error) => {
        if (error.code === 'EEXIST')
            throw new Error(`${path} has just come to be`);
        // Some file systems have no hard links.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(from, to);
    });
    undo.push(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.unlink)(to));
}


/***/ })

};
