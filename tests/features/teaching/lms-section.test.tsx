import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { parse } from 'gift-pegjs'
import { MemoryRouter } from 'react-router'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { LmsSection, type LmsSectionProps } from '#features/teaching/lms-section.tsx'
import { course, keyOf } from '../../domain/lms/course.ts'

const saved: { name: string; text: Promise<string> }[] = []

beforeEach(() => {
  saved.length = 0
  let blob: Blob | undefined
  vi.stubGlobal(
    'URL',
    Object.assign(URL, {
      createObjectURL: (made: Blob) => {
        blob = made
        return 'blob:arquivo'
      },
      revokeObjectURL: () => {},
    }),
  )
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    if (blob !== undefined) saved.push({ name: this.download, text: readBlob(blob) })
  })
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

function readBlob(blob: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(String(reader.result)))
    reader.readAsText(blob)
  })
}

function show(props: Partial<LmsSectionProps> = {}) {
  const loadKey = vi.fn((id: string) => Promise.resolve(keyOf(id)))
  render(
    <MemoryRouter>
      <LmsSection
        siteName="Guia MLOps"
        places={course.places}
        loadQuiz={() => Promise.resolve(course.quiz)}
        loadKey={loadKey}
        {...props}
      />
    </MemoryRouter>,
  )
  return { loadKey, user: userEvent.setup() }
}

describe('LmsSection', () => {
  it('makes both files of the ten questions, and fetches no key before', async () => {
    const { loadKey, user } = show()
    expect(loadKey).not.toHaveBeenCalled()
    await user.click(screen.getByRole('button', { name: 'Baixar Moodle XML' }))
    expect(await screen.findByText(/guia-mlops-moodle\.xml, com 10 perguntas/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Baixar GIFT' }))
    expect(await screen.findByText(/guia-mlops-gift\.txt, com 10 perguntas/)).toBeVisible()
    expect(saved.map(({ name }) => name)).toEqual(['guia-mlops-moodle.xml', 'guia-mlops-gift.txt'])
    const [xml = '', gift = ''] = await Promise.all(saved.map(({ text }) => text))
    expect(xml.match(/<question type="essay">/g)).toHaveLength(10)
    expect(parse(gift).filter(({ type }) => type === 'Essay')).toHaveLength(10)
  })

  it('says what to do when a key does not arrive', async () => {
    const { user } = show({ loadKey: () => Promise.reject(new Error('offline')) })
    await user.click(screen.getByRole('button', { name: 'Baixar GIFT' }))
    expect(await screen.findByText(/Verifique a conexão/)).toBeVisible()
    expect(saved).toEqual([])
  })

  it('gives the code of a page for an iframe', async () => {
    const { user } = show()
    expect(code()).toContain('src="http://localhost:3000/guia?embed=1"')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Página' }), [
      '/questionario/feature-store',
    ])
    expect(code()).toContain('src="http://localhost:3000/questionario/feature-store?embed=1"')
    await user.click(screen.getByRole('button', { name: 'Copiar código' }))
    expect(await screen.findByText('Código copiado')).toBeVisible()
    expect(await navigator.clipboard.readText()).toBe(code())
  })

  it('writes a title into the code so that it stays one', () => {
    const title = '"><script>alert(1)</script>'
    show({ places: [{ kind: 'page', address: '/guia', title }] })
    const frame = new DOMParser().parseFromString(code(), 'text/html').querySelector('iframe')
    expect(frame?.title).toBe(title)
    expect(code()).not.toContain('<script>')
  })
})

function code(): string {
  return screen.getByRole('region', { name: 'Código para incorporar' }).textContent ?? ''
}
