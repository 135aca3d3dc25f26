/*
 * GIFT, the plain text format that Moodle and others import. Its essay question (`{}`) has no
 * information for graders: Moodle fills that in empty, and it drops comments. The one place that
 * its importer keeps is the general feedback (`####`), so the key goes there; students see it when
 * the quiz shows feedback. For a key that only graders see there is `moodle-xml.ts`. Id and tags
 * stand in a comment, from which Moodle 3.7 and later reads them.
 */
import type { LmsQuestion } from './lms-question.ts'
import { categoryPath } from './moodle-xml.ts'

/** The questions as one GIFT file with a category. */
export function writeGift(category: string, questions: readonly LmsQuestion[]): string {
  const parts = [`$CATEGORY: ${categoryPath(category)}`, ...questions.map(writeQuestion)]
  return `${parts.join('\n\n')}\n`
}

function writeQuestion({ id, name, promptHtml, keyHtml, tags }: LmsQuestion): string {
  const marks = [`[id:${id}]`, ...tags.map((tag) => `[tag:${tag}]`)]
  return [
    `// ${marks.join(' ')}`,
    `::${escapeGift(name)}::[html]${escapeGift(promptHtml)}{####[html]${escapeGift(keyHtml)}}`,
  ].join('\n')
}

/**
 * Text in which nothing is a sign of the format. White space becomes one blank, because an empty
 * line would end the question. `&&035;` and its like are what importers keep in the place of
 * escaped signs while they read, so the text must not bring one along.
 */
export function escapeGift(text: string): string {
  return text
    .replaceAll('\0', '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/&(?=&\d{3})/g, '& ')
    .replace(/[\\~=#{}:]/g, '\\$&')
}
