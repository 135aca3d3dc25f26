// @vitest-environment jsdom
import * as fc from 'fast-check'
import type { Link, Nodes } from 'mdast'
import { toString } from 'mdast-util-to-string'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { formatLinks } from '#domain/links/link-formats.ts'
import { listLinks } from '#domain/links/link-list.ts'
import { anyTitle, hardTitles, linksTitled } from './hard-titles.ts'

const one = [linksTitled(['Pipeline'])]
const two = [linksTitled(['Pipeline', 'Estudo de Caso'])]
const term = { kind: 'Termo', title: 'ROI', url: 'https://exemplo.org/glossario/roi' }
const mixed = [...one, { label: 'Termos', links: [term] }]

describe('formatLinks', () => {
  it('writes one link as one that can stand in a sentence', () => {
    expect(formatLinks(one, 'markdown')).toBe('[Pipeline](https://exemplo.org/guia/0)')
    expect(formatLinks(one, 'html')).toBe('<a href="https://exemplo.org/guia/0">Pipeline</a>')
    expect(formatLinks(one, 'text')).toBe('Pipeline\nhttps://exemplo.org/guia/0')
  })

  it('writes several links of a kind as a list', () => {
    expect(formatLinks(two, 'markdown')).toBe(
      '- [Pipeline](https://exemplo.org/guia/0)\n- [Estudo de Caso](https://exemplo.org/guia/1)',
    )
    expect(formatLinks(two, 'html')).toBe(
      '<ul>\n  <li><a href="https://exemplo.org/guia/0">Pipeline</a></li>\n  <li><a href="https://exemplo.org/guia/1">Estudo de Caso</a></li>\n</ul>',
    )
    expect(formatLinks(two, 'text')).toBe(
      'Pipeline\nhttps://exemplo.org/guia/0\n\nEstudo de Caso\nhttps://exemplo.org/guia/1',
    )
  })

  it('puts several kinds under headings, so that places of one title are told apart', () => {
    expect(formatLinks(mixed, 'markdown')).toBe(
      '### Capítulos\n\n- [Pipeline](https://exemplo.org/guia/0)\n\n### Termos\n\n- [ROI](https://exemplo.org/glossario/roi)',
    )
    expect(formatLinks(mixed, 'html')).toContain('<h3>Termos</h3>\n\n<ul>')
    expect(formatLinks(mixed, 'text')).toBe(
      'Capítulos:\n\nPipeline\nhttps://exemplo.org/guia/0\n\n\nTermos:\n\nROI\nhttps://exemplo.org/glossario/roi',
    )
  })

  it('writes nothing for nothing', () => {
    expect(formatLinks([], 'markdown')).toBe('')
  })

  it('keeps a target whole that would end a Markdown link', () => {
    const url = 'https://exemplo.org/a(b)<c>\\d'
    const [link] = readMarkdown(formatLinks([{ label: '', links: [{ ...term, url }] }], 'markdown'))
    expect(link?.url).toBe('https://exemplo.org/a%28b%29%3Cc%3E%5Cd')
  })
})

describe('a title in Markdown', () => {
  it.each(hardTitles)('is read back: %s', (title) => {
    const links = readMarkdown(formatLinks([linksTitled([title])], 'markdown'))
    expect(links.map((link) => toString(link))).toEqual([title])
  })

  it('is text and nothing else, whatever it holds', () => {
    fc.assert(
      fc.property(fc.array(anyTitle, { minLength: 2, maxLength: 4 }), (titles) => {
        const groups = cleanGroups(titles)
        const tree = unified().use(remarkParse).parse(formatLinks(groups, 'markdown'))
        const links = linksOf(tree)
        expect(links.map((link) => toString(link))).toEqual(titlesOf(groups))
        expect(links.flatMap((link) => link.children.map((child) => child.type))).toEqual(
          links.map(() => 'text'),
        )
      }),
    )
  })
})

describe('a title in HTML', () => {
  it('is text and nothing else, whatever it holds', () => {
    fc.assert(
      fc.property(fc.array(anyTitle, { minLength: 2, maxLength: 4 }), (titles) => {
        const groups = cleanGroups([...titles, ...hardTitles])
        const html = formatLinks(groups, 'html')
        const { body } = new DOMParser().parseFromString(html, 'text/html')
        const links = [...body.querySelectorAll('ul > li > a')]
        expect(links.map((link) => link.textContent)).toEqual(titlesOf(groups))
        // The list, and an item and a link for each: nothing that a title brought along.
        expect(body.querySelectorAll('*')).toHaveLength(1 + 2 * links.length)
      }),
    )
  })
})

function cleanGroups(titles: readonly string[]) {
  const places = titles.map((title, at) => ({
    kind: 'chapter' as const,
    address: `/guia/${at}`,
    title,
  }))
  return listLinks(places, { origin: 'https://exemplo.org', base: '/' })
}

function titlesOf(groups: ReturnType<typeof cleanGroups>): string[] {
  return groups.flatMap((group) => group.links.map((link) => link.title))
}

function readMarkdown(markdown: string): Link[] {
  return linksOf(unified().use(remarkParse).parse(markdown))
}

function linksOf(tree: Nodes): Link[] {
  const links: Link[] = []
  visit(tree, 'link', (link) => void links.push(link))
  return links
}
