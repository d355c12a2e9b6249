/** Takes the place of `linkify-it` in the bundle: markdown-it makes one always, and uses it only with its option `linkify`. */
export class LinkifyIt {}
