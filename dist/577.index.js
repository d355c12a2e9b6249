// 577.index.js
const id = 577;
const ids = [577];
const modules = {

};
export { id, ids, modules };
