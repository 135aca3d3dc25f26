import { describe, expect, it } from 'vitest'
import { interfaceLanguage } from '#compiler/interface-language.ts'

describe('the language of the interface', () => {
  it.each([
    ['pt-BR', 'pt-br'],
    ['pt', 'pt-br'],
    ['es', 'es'],
    ['es-MX', 'es'],
    ['en', 'en'],
    ['EN-gb', 'en'],
    ['"en"', 'en'],
    // What it does not speak.
    ['fr', 'pt-br'],
    ['enx', 'pt-br'],
  ])('for content in %s is %s', (lang, language) => {
    expect(interfaceLanguage(`---\ntitulo: Guia\nlang: ${lang}\n---\n\n# Guia\n`)).toBe(language)
  })

  it.each([
    '',
    '# Guia\n',
    '---\ntitulo: Guia\n---\n',
    '---\nlang: [\n---\n',
    '---\nlang: [en]\n---\n',
  ])('is Portuguese where the file does not tell: %j', (index) =>
    expect(interfaceLanguage(index)).toBe('pt-br'),
  )
})
