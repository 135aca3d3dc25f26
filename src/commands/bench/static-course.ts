/*
 * The yardstick of the page measurements: the chapters of the same course as anyone would write
 * them by hand, one HTML file a page and one CSS file for all, without a script.
 */
import type {
  Block,
  Chapter,
  Course,
  Inline,
  ListItem,
  Outcome,
  PlaceLink,
} from '#domain/course/course.ts'
import { escapeHtml } from '../page-html.ts'

export const staticStyleFile = 'assets/estilo.css'

const style = `:root { color-scheme: light dark; font: 1.125rem/1.6 Georgia, serif }
body { max-width: 42rem; margin: 0 auto; padding: 1rem }
nav { font-family: system-ui, sans-serif }
h1, h2 { line-height: 1.2 }
blockquote { margin-inline: 0; padding-left: 1rem; border-left: 3px solid }
`

/** Files by their path below the site's home, which is `/`. */
export function renderStaticCourse(course: Course): Map<string, string> {
  const files = new Map([[staticStyleFile, style]])
  const { chapters, site } = course
  files.set('index.html', renderPage(site.name, site.title, renderContents(chapters)))
  files.set(
    '404.html',
    renderPage(site.name, 'Página não encontrada', '<p><a href="/">Início</a></p>'),
  )
  for (const chapter of chapters) {
    files.set(
      `guia/${chapter.id}/index.html`,
      renderPage(site.name, chapter.title, renderChapter(chapter)),
    )
  }
  return files
}

function renderPage(home: string, title: string, body: string): string {
  return `<!doctype html>
<html lang="pt-BR">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="/${staticStyleFile}">
<nav><a href="/">${escapeHtml(home)}</a></nav>
<main>
<h1>${escapeHtml(title)}</h1>
${body}
</main>
</html>
`
}

function renderContents(chapters: readonly Chapter[]): string {
  const items = chapters.map(
    ({ id, title }) => `<li><a href="/guia/${id}/">${escapeHtml(title)}</a></li>`,
  )
  return `<ol>\n${items.join('\n')}\n</ol>`
}

function renderChapter({ intro, sections, previous, next }: Chapter): string {
  const parts = sections.map(
    ({ id, title, blocks }) => `<h2 id="${id}">${escapeHtml(title)}</h2>\n${renderBlocks(blocks)}`,
  )
  const neighbours = `<nav>${renderLink('prev', previous)} ${renderLink('next', next)}</nav>`
  return [renderBlocks(intro), ...parts, neighbours].join('\n')
}

function renderLink(rel: 'prev' | 'next', place: PlaceLink | null): string {
  if (place === null) return ''
  return `<a rel="${rel}" href="${place.address}/">${escapeHtml(place.title)}</a>`
}

function renderBlocks(blocks: readonly Block[]): string {
  return blocks.map(renderBlock).join('\n')
}

function renderBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${renderInlines(block.children)}</p>`
    case 'list': {
      const name = block.ordered ? 'ol' : 'ul'
      return `<${name}>\n${block.items.map(renderItem).join('\n')}\n</${name}>`
    }
    case 'complement':
      return `<blockquote>${renderBlocks(block.blocks)}</blockquote>`
    case 'stages': {
      const items = block.stages.map(
        ({ id, title, description, decision }) =>
          `<li id="${id}"><b>${escapeHtml(title)}:</b> ${renderInlines(description)}${
            decision === null ? '' : renderOutcomes([decision.yes, decision.no])
          }</li>`,
      )
      return `<ol>\n${items.join('\n')}\n</ol>`
    }
    case 'concerns': {
      const items = block.concerns.map(
        ({ id, title, description }) =>
          `<li id="${id}"><b>${escapeHtml(title)}:</b> ${renderInlines(description)}</li>`,
      )
      return `<ul>\n${items.join('\n')}\n</ul>`
    }
  }
}

function renderOutcomes(outcomes: readonly Outcome[]): string {
  const items = outcomes.map(({ label, content }) => `<li>${label}: ${renderInlines(content)}</li>`)
  return `<ul>${items.join('')}</ul>`
}

function renderItem({ anchors, content, children }: ListItem): string {
  const [id] = anchors
  return `<li${id === undefined ? '' : ` id="${id}"`}>${renderInlines(content)}${renderBlocks(children)}</li>`
}

function renderInlines(nodes: readonly Inline[]): string {
  return nodes.map(renderInline).join('')
}

function renderInline(node: Inline): string {
  switch (node.kind) {
    case 'text':
      return escapeHtml(node.text)
    case 'code':
      return `<code>${escapeHtml(node.text)}</code>`
    case 'strong':
      return `<b>${renderInlines(node.children)}</b>`
    case 'emphasis':
      return `<em>${renderInlines(node.children)}</em>`
    case 'link':
      return `<a href="${escapeHtml(node.to)}">${renderInlines(node.children)}</a>`
    case 'term':
      return renderInlines(node.children)
  }
}
