/*
 * Moodle's own format for questions (its documentation, "Moodle XML format"): a category, then one
 * essay question each. The key goes into the information for graders, which no student sees.
 */
import type { LmsQuestion } from './lms-question.ts'
import { cdata, escapeXml } from './xml-text.ts'

/** The questions as one file that Moodle's question bank imports into `category`. */
export function writeMoodleXml(category: string, questions: readonly LmsQuestion[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<quiz>',
    '  <question type="category">',
    `    <category><text>${escapeXml(categoryPath(category))}</text></category>`,
    '  </question>',
    ...questions.map(writeQuestion),
    '</quiz>',
    '',
  ].join('\n')
}

/** Under the course's own top category; a slash in a name is doubled, because one begins a part. */
export function categoryPath(category: string): string {
  const name = category.replace(/\s+/g, ' ').trim().replaceAll('/', '//')
  return `$course$/top/${name}`
}

function writeQuestion({ id, name, promptHtml, keyHtml, tags }: LmsQuestion): string {
  return `  <question type="essay">
    <name><text>${escapeXml(name)}</text></name>
    <questiontext format="html"><text>${cdata(promptHtml)}</text></questiontext>
    <generalfeedback format="html"><text></text></generalfeedback>
    <defaultgrade>1</defaultgrade>
    <penalty>0</penalty>
    <hidden>0</hidden>
    <idnumber>${escapeXml(id)}</idnumber>
    <responseformat>editor</responseformat>
    <responserequired>1</responserequired>
    <responsefieldlines>10</responsefieldlines>
    <attachments>0</attachments>
    <attachmentsrequired>0</attachmentsrequired>
    <graderinfo format="html"><text>${cdata(keyHtml)}</text></graderinfo>
    <responsetemplate format="html"><text></text></responsetemplate>
    <tags>${tags.map((tag) => `<tag><text>${escapeXml(tag)}</text></tag>`).join('')}</tags>
  </question>`
}
