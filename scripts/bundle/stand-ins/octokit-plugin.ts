/**
 * Takes the place of two plugins in the bundle that @actions/github adds to its client, and that are not used here: a
 * method for each of GitHub's routes, and another way to read lists. What is asked goes through `octokit.request`.
 */
const none = () => ({});

export { none as paginateRest, none as restEndpointMethods };
