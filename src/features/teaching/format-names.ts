import type { LinkFormat } from '#domain/links/link-formats.ts'
import { plainText } from '#words/addresses.ts'

export const formatNames: Record<LinkFormat, string> = {
  markdown: 'Markdown',
  html: 'HTML',
  text: plainText,
}
