/*
 * A compiled course as one Markdown document of the kind that the importer reads. What authors add
 * to a document, ids, ideas, patterns, figures, stays behind; its words go, all of them.
 */
import type { Block, Course, Inline, ListItem, Stage } from '#domain/course/course.ts'
import type { Run, TextBlock } from './runs.ts'
import { writeBlocks, writeRuns, writeTitle } from './write-markdown.ts'
import { withHead, yamlText } from './write-yaml.ts'

export function exportGuide(course: Course): string {
  const { site, guide, quiz, essays, glossary } = course
  const head = [
    `titulo: ${yamlText(site.name)}`,
    `descricao: ${yamlText(site.description)}`,
    `lang: ${yamlText(site.lang)}`,
    ...(site.scope === undefined ? [] : [`chave: ${yamlText(site.scope)}`]),
    ...(site.parts.includes('lab') ? ['laboratorio: true'] : []),
  ].join('\n')
  const hasNamedGuide = guide.intro.title !== '' && guide.intro.title !== site.title
  return withHead(head, [
    `# ${textTitle(site.title)}`,
    writeBlocks(toBlocks(guide.intro.lead)),
    ...(hasNamedGuide ? [`## ${textTitle(guide.intro.title)}`] : []),
    writeBlocks(toBlocks(guide.intro.body)),
    ...course.chapters.flatMap(({ numeral, title, intro, sections }) => [
      `### ${numeral}. ${textTitle(title)}`,
      writeBlocks(toBlocks(intro)),
      ...sections.flatMap((section) => [
        `#### ${textTitle(section.title)}`,
        writeBlocks(toBlocks(section.blocks)),
      ]),
    ]),
    ...(quiz.questions.length === 0
      ? []
      : [
          `## ${textTitle(quiz.title)}`,
          writeBlocks(toBlocks(quiz.instructions)),
          numbered(course.questions.map(({ prompt }) => prompt)),
          `## ${textTitle(quiz.keyTitle)}`,
          numbered(course.keys.map(({ answer }) => answer)),
        ]),
    ...(essays.essays.length === 0
      ? []
      : [`## ${textTitle(essays.title)}`, numbered(essays.essays.map(({ prompt }) => prompt))]),
    ...(glossary.terms.length === 0 ? [] : [`## ${textTitle(glossary.title)}`]),
    // A heading each: no colon has to be told from one that belongs to the term.
    ...glossary.terms.map(
      ({ title, definition }) => `### ${textTitle(title)}\n\n${writeRuns(toRuns(definition))}`,
    ),
  ])
}

function textTitle(text: string): string {
  return writeTitle([{ kind: 'text', text }])
}

function numbered(texts: readonly Inline[][]): string {
  return texts.map((text, at) => `${at + 1}. ${writeRuns(toRuns(text))}`).join('\n')
}

/** What an author added goes: complements, and the links inside of the site. */
function toBlocks(blocks: readonly Block[]): TextBlock[] {
  return blocks.flatMap((block): TextBlock[] => {
    switch (block.kind) {
      case 'paragraph':
        return [{ kind: 'paragraph', runs: toRuns(block.children) }]
      case 'list':
        return [{ kind: 'list', ordered: block.ordered, items: block.items.map(toItem) }]
      case 'stages':
        return [{ kind: 'list', ordered: true, items: block.stages.map(stepItem) }]
      case 'concerns':
        return [{ kind: 'list', ordered: false, items: block.concerns.map(stepItem) }]
      case 'complement':
        return []
    }
  })
}

function toItem({ content, children }: ListItem) {
  return { runs: toRuns(content), blocks: toBlocks(children) }
}

function stepItem(
  step: Pick<Stage, 'title' | 'remark' | 'description'> & Partial<Pick<Stage, 'decision'>>,
) {
  const { title, remark, description, decision } = step
  const name = `${title}${remark === null ? '' : ` (${remark})`}:`
  const outcomes = decision == null ? [] : [decision.yes, decision.no]
  const blocks: TextBlock[] =
    outcomes.length === 0
      ? []
      : [
          {
            kind: 'list',
            ordered: false,
            items: outcomes.map(({ label, content }) => ({
              runs: [{ kind: 'text', text: `${label}: ` }, ...toRuns(content)],
              blocks: [],
            })),
          },
        ]
  const runs: Run[] = [
    { kind: 'strong', runs: [{ kind: 'text', text: name }] },
    { kind: 'text', text: ' ' },
    ...toRuns(description),
  ]
  return { runs, blocks }
}

function toRuns(nodes: readonly Inline[]): Run[] {
  return nodes.flatMap((node): Run[] => {
    switch (node.kind) {
      case 'text':
      case 'code':
        return [node]
      case 'strong':
      case 'emphasis':
        return [{ kind: node.kind, runs: toRuns(node.children) }]
      case 'link':
        return node.to.startsWith('https://')
          ? [{ kind: 'link', url: node.to, runs: toRuns(node.children) }]
          : toRuns(node.children)
      case 'term':
        return toRuns(node.children)
    }
  })
}
