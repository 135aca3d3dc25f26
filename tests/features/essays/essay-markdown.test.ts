import { expect, it } from 'vitest'
import { essayMarkdown } from '#features/essays/essay-markdown.ts'

it('writes a file that says what it answers', () => {
  const prompt = [
    { kind: 'text' as const, text: 'Discuta o ' },
    { kind: 'strong' as const, children: [{ kind: 'text' as const, text: 'MLOps' }] },
    { kind: 'text' as const, text: '.' },
  ]
  expect(essayMarkdown({ number: 1, label: 'Três perspectivas', prompt }, ' Texto. \n')).toBe(
    '# Redação 1: Três perspectivas\n\n> Discuta o MLOps.\n\nTexto.\n',
  )
})
