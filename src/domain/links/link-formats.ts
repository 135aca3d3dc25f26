import type { LinkGroup, ListedLink } from './link-list.ts'

export const linkFormats = ['markdown', 'html', 'text'] as const
export type LinkFormat = (typeof linkFormats)[number]

/** How a format writes the three things that there are to write. */
type Writer = {
  link(link: ListedLink): string
  list(links: readonly ListedLink[]): string
  heading(label: string): string
}

const writers: Record<LinkFormat, Writer> = {
  markdown: {
    link: ({ title, url }) => `[${escapeMarkdown(title)}](${escapeTarget(url)})`,
    list: (links) => links.map((link) => `- ${writers.markdown.link(link)}`).join('\n'),
    heading: (label) => `### ${escapeMarkdown(label)}`,
  },
  html: {
    link: ({ title, url }) => `<a href="${escapeMarkup(url)}">${escapeMarkup(title)}</a>`,
    list: (links) => {
      const items = links.map((link) => `  <li>${writers.html.link(link)}</li>\n`)
      return `<ul>\n${items.join('')}</ul>`
    },
    heading: (label) => `<h3>${escapeMarkup(label)}</h3>`,
  },
  // Title and address on lines of their own: messengers and mail make links of addresses alone.
  text: {
    link: ({ title, url }) => `${title}\n${url}`,
    list: (links) => links.map(writers.text.link).join('\n\n'),
    heading: (label) => `${label}:`,
  },
}

/**
 * The links ready to be pasted: one is a link to stand within a sentence, several of one kind are
 * a list, and several kinds are lists under headings. No line break at the end.
 *
 * @example formatLinks([{ label: 'Capítulos', links: [{ kind: 'Capítulo', title: 'A [1]', url }] }], 'markdown')
 * // `[A \\[1\\]](https://…)`
 */
export function formatLinks(groups: readonly LinkGroup[], format: LinkFormat): string {
  const { link, list, heading } = writers[format]
  const [first, ...more] = groups
  if (first === undefined) return ''
  const [only, ...others] = first.links
  if (more.length > 0) {
    return groups
      .map((group) => `${heading(group.label)}\n\n${list(group.links)}`)
      .join(format === 'text' ? '\n\n\n' : '\n\n')
  }
  return only !== undefined && others.length === 0 ? link(only) : list(first.links)
}

/** Text between tags and between double quotes, in HTML and in SVG. */
export function escapeMarkup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/**
 * Text that Markdown shows as it is. Pipes end a cell where it is pasted into a table; the dollar
 * begins a formula on some forges.
 */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>|~&$]/g, '\\$&')
}

// What would end the target of a link; addresses of this site hold none of it, an origin might.
function escapeTarget(url: string): string {
  return url.replace(/[()<>\\\s]/g, (character) => {
    const code = character.charCodeAt(0)
    return code < 128
      ? `%${code.toString(16).toUpperCase().padStart(2, '0')}`
      : encodeURI(character)
  })
}
