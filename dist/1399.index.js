export const id = 1399;
export const ids = [1399];
export const modules = {

/***/ 51399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  incompleteness: () => (/* binding */ incompleteness)
});

// EXTERNAL MODULE: ./build/src/records/record-path.js
var record_path = __webpack_require__(43871);
// EXTERNAL MODULE: ./build/src/records/verification-finding.js
var verification_finding = __webpack_require__(30401);
;// CONCATENATED MODULE: ./build/src/records/verify-links.js


const { fail } = (0,verification_finding/* findingsOf */.W)('completeness');
/** One change has one record. */
function twice(records) {
    const first = new Map();
    return records.flatMap(({ place, record }) => {
        const key = record.kind === 'push'
            ? `push ${record.push.branch} ${record.push.after.toLowerCase()} ${record.push.at}`
            : `#${record.number}`;
        const known = first.get(key);
        if (known === undefined) {
            first.set(key, place);
            return [];
        }
        return [
            fail((0,record_path/* recordFiles */.B5)(place).json, `${key} is recorded at ${known} already`, 'Remove the one that is wrong, by a commit that says so'),
        ];
    });
}
/** A revert is told in both records, where both are kept. */
function oneSided(records) {
    const byNumber = new Map(records.flatMap((one) => (one.record.kind === 'push' ? [] : [[one.record.number, one]])));
    const lacks = (links, record) => record.kind === 'pull-request' && !links.some(({ number }) => number === record.number);
    return records.flatMap(({ record }) => ['reverts', 'revertedBy'].flatMap((side) => record.links[side].flatMap(({ number }) => {
        const other = number === null ? undefined : byNumber.get(number);
        const back = side === 'reverts' ? 'revertedBy' : 'reverts';
        if (other === undefined || !lacks(other.record.links[back], record))
            return [];
        const name = record.kind === 'pull-request' ? `#${record.number}` : '';
        return [
            fail((0,record_path/* recordFiles */.B5)(other.place).json, `${name} names it under “${side}”, but it does not name ${name}`, 'Let the sweep link both'),
        ];
    })));
}

;// CONCATENATED MODULE: ./build/src/records/verify-completeness.js



const { fail: verify_completeness_fail, unknown } = (0,verification_finding/* findingsOf */.W)('completeness');
/**
 * What of a gated branch is not recorded: each of its commits has to belong to a recorded pull request or push, each change to
 * one record alone, each recorded merge to the branch, and each revert to both of its records.
 */
function incompleteness({ branch, commits, records, }) {
    const findings = [...twice(records), ...oneSided(records)];
    if (commits === null) {
        const remedy = 'Run it again with the history of the gated branch at hand';
        return [...findings, unknown(branch, 'The commits of the gated branch could not be read', remedy)];
    }
    const recorded = shasOf(records, branch);
    for (const { sha, pullRequests } of commits) {
        const finding = unrecorded(sha, pullRequests, recorded);
        if (finding !== null)
            findings.push(finding);
    }
    const present = new Set(commits.map(({ sha }) => sha.toLowerCase()));
    const dropped = new Set(records.flatMap(({ record }) => (record.kind === 'push' ? record.push.dropped : [])).map(lower));
    for (const { place, record } of records) {
        const landed = record.kind === 'push' ? null : record.merge.commit;
        if (landed === null || record.kind === 'push' || record.merge.base.ref !== branch)
            continue;
        if (present.has(lower(landed)) || dropped.has(lower(landed)))
            continue;
        findings.push(verify_completeness_fail((0,record_path/* recordFiles */.B5)(place).json, `Its merge commit ${landed.slice(0, 7)} is not on ${branch}, and no record says that it was taken off`, 'Find out whether the branch was rewritten, and record that push'));
    }
    return findings;
}
const lower = (sha) => sha.toLowerCase();
function shasOf(records, branch) {
    const own = records.filter(({ record }) => branchOf(record) === branch);
    const merged = own.flatMap(({ record }) => (record.kind === 'push' ? [] : [record]));
    const numbers = (isClosed) => new Set(merged.filter(({ merge }) => (merge.landed !== null) === isClosed).map(({ number }) => number));
    return {
        shas: new Set(own.flatMap(({ record }) => shasIn(record)).map(lower)),
        closed: numbers(true),
        open: numbers(false),
    };
}
const branchOf = (record) => record.kind === 'push' ? record.push.branch : record.merge.base.ref;
function shasIn(record) {
    if (record.kind === 'push')
        return record.push.commits.map(({ sha }) => sha);
    const { commit, landed, commits } = record.merge;
    return [...(commit === null ? [] : [commit]), ...(landed ?? []), ...(commits ?? [])];
}
function unrecorded(sha, pullRequests, { shas, closed, open }) {
    const place = `commit ${sha.slice(0, 12)}`;
    if (shas.has(lower(sha)))
        return null;
    if (pullRequests === null)
        return unknown(place, 'Which pull request brought it could not be read', 'Run it again with a token that may read pull requests');
    if (pullRequests.some((number) => open.has(number)))
        return null;
    const claimed = pullRequests.find((number) => closed.has(number));
    if (claimed !== undefined)
        return verify_completeness_fail(place, `GitHub counts it to #${claimed}, but the record of #${claimed} does not`, 'Find out how it reached the branch, and record it');
    const [number] = pullRequests;
    return number === undefined
        ? verify_completeness_fail(place, 'It belongs to no pull request, and no record tells of its push', 'Let the sweep record it, or record the push by hand')
        : verify_completeness_fail(place, `It came with #${number}, which is not recorded`, `Let the sweep record #${number}`);
}


/***/ })

};
