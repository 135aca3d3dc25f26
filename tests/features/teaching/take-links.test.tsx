import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { bar, box, button, origin, renderTeaching, said, stubBrowser } from './render-teaching.tsx'

beforeEach(stubBrowser)
afterEach(() => {
  vi.restoreAllMocks()
})

async function selectBothKinds(user = userEvent.setup()) {
  await user.click(box('Selecionar Pipeline "inteiro" | 1'))
  await user.click(box('Selecionar Data Drift'))
  return user
}

describe('copying', () => {
  it('takes the full address of one place, under any base path', async () => {
    const user = userEvent.setup()
    renderTeaching('/professores', '/qualquer/base/')
    await user.click(button('Copiar link para Feature Store'))
    expect(await navigator.clipboard.readText()).toBe(
      `${origin}/qualquer/base/guia/pipeline#feature-store`,
    )
    expect(said()).toContain('Link copiado: Feature Store')
  })

  it.each([
    [
      'Markdown',
      `### Capítulos\n\n- [Pipeline "inteiro" \\| 1](${origin}/guia/pipeline)\n\n### Termos do glossário\n\n- [Data Drift](${origin}/glossario/data-drift)`,
    ],
    [
      'HTML',
      `<h3>Capítulos</h3>\n\n<ul>\n  <li><a href="${origin}/guia/pipeline">Pipeline &quot;inteiro&quot; | 1</a></li>\n</ul>\n\n<h3>Termos do glossário</h3>\n\n<ul>\n  <li><a href="${origin}/glossario/data-drift">Data Drift</a></li>\n</ul>`,
    ],
    [
      'texto',
      `Capítulos:\n\nPipeline "inteiro" | 1\n${origin}/guia/pipeline\n\n\nTermos do glossário:\n\nData Drift\n${origin}/glossario/data-drift`,
    ],
  ])('takes the selected places as %s and says so', async (format, text) => {
    const user = userEvent.setup()
    renderTeaching()
    await selectBothKinds(user)
    await user.click(button(`Copiar como ${format}`))
    expect(await navigator.clipboard.readText()).toBe(text)
    expect(said()).toContain(`Copiado: 2 links em ${format}`)
    expect(bar()).toHaveTextContent(`Copiado: 2 links em ${format}`)
  })

  it('offers HTML to editors as links and to plain fields as text', async () => {
    const user = userEvent.setup()
    const written: Record<string, Blob>[] = []
    vi.stubGlobal('ClipboardItem', function (types: Record<string, Blob>) {
      written.push(types)
    })
    vi.spyOn(navigator.clipboard, 'write').mockResolvedValue()
    renderTeaching()
    await user.click(box('Selecionar Data Drift'))
    await user.click(button('Copiar como HTML'))
    expect(said()).toContain('Copiado: 1 link em HTML')
    expect(written.map((types) => Object.keys(types))).toEqual([['text/plain', 'text/html']])
    vi.unstubAllGlobals()
  })

  it('shows what the browser refuses to copy, selected, to be copied by hand', async () => {
    const user = userEvent.setup()
    renderTeaching()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'))
    await user.click(box('Selecionar Data Drift'))
    await user.click(button('Copiar como Markdown'))
    const bulk = within(bar() as HTMLElement).getByRole('textbox')
    expectSelected(bulk, `[Data Drift](${origin}/glossario/data-drift)`)

    await user.click(button('Copiar link para Feature Store'))
    expect(bulk).not.toBeInTheDocument()
    expectSelected(
      screen.getByRole('textbox', { name: /não deixou copiar/ }),
      `${origin}/guia/pipeline#feature-store`,
    )
  })
})

describe('the CSV file', () => {
  it('holds the selected places in the order of the site', async () => {
    // jsdom has no object URLs and does not follow links.
    const files: Blob[] = []
    const names: string[] = []
    URL.createObjectURL = (file: Blob) => {
      files.push(file)
      return 'blob:csv'
    }
    URL.revokeObjectURL = () => {}
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      names.push(this.download)
    })
    renderTeaching()
    await userEvent.click(box('Selecionar Data Drift'))
    await userEvent.click(box('Selecionar Pipeline "inteiro" | 1'))
    await userEvent.click(button('Baixar CSV'))
    expect(names).toEqual(['enderecos-guia-mlops.csv'])
    expect(files[0]?.type).toBe('text/csv;charset=utf-8')
    expect(await readBytes(files[0])).toBe(
      `\uFEFFtipo,título,endereço\r\nCapítulo,"Pipeline ""inteiro"" | 1",${origin}/guia/pipeline\r\nTermo do glossário,Data Drift,${origin}/glossario/data-drift\r\n`,
    )
    expect(said()).toContain('enderecos-guia-mlops.csv, com 2 links, está com os seus downloads')
    vi.unstubAllGlobals()
  })
})

function expectSelected(element: HTMLElement, text: string) {
  const area = element as HTMLTextAreaElement
  expect(area).toHaveFocus()
  expect(area).toHaveValue(text)
  expect([area.selectionStart, area.selectionEnd]).toEqual([0, text.length])
}

// jsdom's own blobs give their bytes to its reader alone.
function readBytes(file: Blob | undefined): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => {
      const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
      resolve(decoder.decode(new Uint8Array(reader.result as ArrayBuffer)))
    })
    reader.readAsArrayBuffer(file ?? new Blob())
  })
}
