import { expect, it } from 'vitest'
import { previewAddress, previewFile } from '#commands/page-preview.ts'

it.each([
  ['/', '/', '/previas/inicio.png'],
  ['/guia', '/guia', '/previas/guia.png'],
  ['/guia/pipeline', '/guia/pipeline', '/previas/guia-pipeline.png'],
  ['/questionario/feature-store', '/questionario', '/previas/questionario.png'],
  ['/404', '/', '/previas/inicio.png'],
])('shares %s with the picture of %s', (address, shownAs, file) => {
  expect(previewAddress(address)).toBe(shownAs)
  expect(previewFile(address)).toBe(file)
})
