import { describe, expect, it } from 'vitest'
import { createQrCode, qrFileName, quietZone, writeQrFile } from '#domain/links/qr-code.ts'
import { readQrPath } from '../../support/read-qr.ts'

const places = [
  'https://a.br/',
  'https://exemplo.org/guia/pipeline#feature-store',
  'https://usuario.github.io/guia-mlops/questionario?modo=simulado',
  'http://localhost:4412/qualquer/base/guia/pipeline#gerenciamento-do-ciclo-de-vida',
  `https://exemplo.org/${'longo/'.repeat(30)}`,
]

describe('createQrCode', () => {
  it.each(places)('draws %s so that it is read back', (url) => {
    const { size, path } = createQrCode(url)
    expect(readQrPath(path, size)).toBe(url)
  })

  it('leaves the quiet zone white on all four sides', () => {
    const { size, path } = createQrCode('https://exemplo.org/')
    const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map((run) => run.slice(1).map(Number))
    const columns = runs.flatMap(([x = 0, , width = 0]) => [x, x + width])
    const rows = runs.flatMap(([, y = 0]) => [y, y + 1])
    expect([Math.min(...columns), Math.max(...columns)]).toEqual([quietZone, size - quietZone])
    expect([Math.min(...rows), Math.max(...rows)]).toEqual([quietZone, size - quietZone])
  })
})

describe('writeQrFile', () => {
  it('writes black on white with a title that is no markup', () => {
    const code = createQrCode('https://exemplo.org/')
    const file = writeQrFile(code, 'A "lançar" <b> & C', 300)
    expect(file).toContain('<title>A &quot;lançar&quot; &lt;b&gt; &amp; C</title>')
    expect(file).toContain(`width="300" height="300" viewBox="0 0 ${code.size} ${code.size}"`)
    const drawn = /fill="#000" d="([^"]+)"/.exec(file)?.[1] ?? ''
    expect(readQrPath(drawn, code.size)).toBe('https://exemplo.org/')
  })
})

describe('qrFileName', () => {
  it.each([
    ['/', 'qr-inicio.svg'],
    ['/guia/pipeline#feature-store', 'qr-guia-pipeline-feature-store.svg'],
    ['/questionario?modo=simulado', 'qr-questionario-modo-simulado.svg'],
  ])('names the file of %s', (address, name) => {
    expect(qrFileName(address)).toBe(name)
  })
})
