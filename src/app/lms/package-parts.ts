/*
 * What `npm run build:lms` puts beside the app in the language of the content. The command reads it
 * as the bundler does, which alone knows the language.
 */
export { lmsQuestion } from '#domain/lms/lms-question.ts'
export { needsScript, opening } from '#words/lms-page.ts'
