import type { KeyFigure, Section } from '#domain/course/course.ts'
import { blocksText } from './blocks.ts'
import { checkKeys, frontMaps, frontText } from './front-matter.ts'
import type { Source } from './source.ts'

/** The `cifras` of a chapter. Each number must stand in the text that it is said to come from. */
export function readKeyFigures(source: Source, sections: readonly Section[]): KeyFigure[] {
  const maps = frontMaps(source.frontMatter, 'cifras', source.error)
  return maps.flatMap((map): KeyFigure[] => {
    checkKeys(map, ['valor', 'legenda', 'em'], source.error)
    const value = frontText(map, 'valor', source.error)
    const label = frontText(map, 'legenda', source.error)
    const section = frontText(map, 'em', source.error)
    if (value === null || label === null || section === null) {
      source.error(map.at, 'incomplete-figure', 'uma cifra precisa de valor, legenda e em.')
      return []
    }
    const home = sections.find(({ id }) => id === section.text)
    if (home === undefined) {
      source.error(
        section.at,
        'dangling-section',
        `"${section.text}" não é o id de uma seção deste capítulo.`,
      )
      return []
    }
    const said = new Set(numbersIn(`${home.title} ${blocksText(home.blocks)}`))
    for (const number of numbersIn(value.text)) {
      if (said.has(number)) continue
      source.error(
        value.at,
        'unfounded-figure',
        `o número ${number} não aparece no texto da seção "${home.title}".`,
      )
    }
    return [{ value: value.text, label: label.text, section: section.text }]
  })
}

function numbersIn(text: string): string[] {
  return text.match(/\d+(?:[.,]\d+)*/gu) ?? []
}
