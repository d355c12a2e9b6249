import MarkdownIt, { type Token } from 'markdown-it';

const parser = new MarkdownIt({ html: true });

/**
 * The structure of a Markdown text without its words: elements, links and raw HTML, in order. Two of our own elements stand
 * for a character and count as text: `<span>$</span>`, and `<code>` where a code span cannot hold a pipe.
 */
export function structure(markdown: string): string[] {
  const flat = parser.parse(markdown, {}).flatMap((token) => [token, ...(token.children ?? [])]);
  return flat
    .map(describe)
    .filter((part) => part !== '' && !/^html_inline <\/?span>$/.test(part))
    .join('\n')
    .replaceAll('html_inline <code>\nhtml_inline </code>', 'code_inline')
    .split('\n');
}

function describe(token: Token): string {
  if (['text', 'text_special', 'inline'].includes(token.type)) return '';
  const isHtml = token.type === 'html_inline' || token.type === 'html_block';
  return [
    token.type,
    isHtml ? token.content : '',
    token.type === 'link_open' ? String(token.attrGet('href')).replace(/#.*/, '') : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** The text that GitHub would search for mentions, references and the like: rendered, without links and code. */
export function searchedText(markdown: string): string {
  const html = parser.render(markdown);
  return html
    .replaceAll(/<a [^>]*>[^<]*(?:<(?!\/a>)[^<]*)*<\/a>/g, ' ')
    .replaceAll(/<code>[^<]*(?:<(?!\/code>)[^<]*)*<\/code>/g, ' ')
    .replaceAll(/<[^>]+>/g, '‖')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

/** What GitHub makes a mention, a reference, a link, an emoji or a formula of. */
export const autolinked = [
  /(?:^|[^\w])@[a-z0-9]/i,
  /#\d/,
  /\bGH-\d/i,
  /(?<![a-z0-9])[0-9a-f]{7,40}(?![a-z0-9])/i,
  /(?:https?|ftp):\/\//i,
  /www\./i,
  /\w@\w/,
  /:[\w+-]+:/,
  /\$(?!‖)/,
] as const;
