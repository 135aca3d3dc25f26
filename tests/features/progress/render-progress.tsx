import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { vi } from 'vitest'
import type { AnswerKey, ChapterStub, EssayStub, QuestionStub } from '#domain/course/course.ts'
import type { SummaryTerm } from '#domain/progress/progress-summary.ts'
import { ProgressPage } from '#features/progress/progress-page.tsx'
import { StorageNotice } from '#features/progress/storage-notice.tsx'
import { answerActions } from '#state/answer-actions.ts'
import { createProgressStore } from '#state/progress-store.ts'
import { ProgressProvider } from '#state/use-progress.ts'

export const chapters: ChapterStub[] = [
  { id: 'necessidade', aliases: [], numeral: 'I', title: 'Necessidade', minutes: 3, sections: [] },
  { id: 'pipeline', aliases: [], numeral: 'II', title: 'Pipeline', minutes: 9, sections: [] },
]

const question = { aliases: [], prompt: [], required: 2, ideaCount: 2, revision: 'r1' }
export const questions: QuestionStub[] = [
  { ...question, id: 'lancar-modelo', number: 1, label: 'Lançar um modelo' },
  { ...question, id: 'feature-store', number: 2, label: 'Feature Store' },
]

export const essays: EssayStub[] = [
  { id: 'tres-perspectivas', aliases: [], number: 1, label: 'Três perspectivas', prompt: [] },
]

export const practice = { necessidade: ['lancar-modelo'], pipeline: ['feature-store'] }

export const terms: SummaryTerm[] = [
  {
    id: 'roi',
    aliases: [],
    name: 'ROI',
    appearsIn: [{ kind: 'chapter', address: '/guia/pipeline', title: 'Pipeline' }],
  },
]

const idea = (id: string, text: string, anchor: string, title: string) => ({
  id,
  text,
  source: { kind: 'section' as const, address: `/guia/necessidade#${anchor}`, title },
  alternatives: [],
})

export const firstKey: AnswerKey = {
  question: 'lancar-modelo',
  revision: 'r1',
  required: 2,
  answer: [],
  ideas: [
    idea('manutencao', 'Modelos precisam ser mantidos', 'problemas', 'Problemas'),
    idea('laptop', 'Evitar o “funciona no meu laptop”', 'implicacoes', 'Implicações'),
  ],
  falsehoods: [],
  groups: {},
}

/** The ids of the questions whose keys the page has asked for. */
export const askedKeys: string[] = []

function loadKey(question: string): Promise<AnswerKey> {
  askedKeys.push(question)
  return question === firstKey.question
    ? Promise.resolve(firstKey)
    : Promise.reject(new Error(question))
}

export const pageProps = { chapters, questions, essays, terms, practice, loadKey }

export function openStore(storage: Storage | null = localStorage) {
  let ids = 0
  const prefix = Math.random()
  return createProgressStore({
    storage,
    now: () => new Date(),
    newId: () => `${prefix}-${++ids}`,
  })
}

type Store = ReturnType<typeof openStore>

export function answerFirstQuestion(store: Store, revision = 'r1') {
  const { recordAttempt, judge } = answerActions(store)
  const id = recordAttempt('lancar-modelo', {
    revision,
    text: 'Porque os dados mudam.',
    gaveUp: false,
    confidence: 'alta',
  })
  const rule = { ideas: ['manutencao', 'laptop'], required: 2 }
  judge('lancar-modelo', id, 'manutencao', 1, rule)
  judge('lancar-modelo', id, 'laptop', 0.5, rule)
}

export function renderProgress(store: Store = openStore()) {
  const { unmount } = render(
    <MemoryRouter>
      <ProgressProvider value={store}>
        <StorageNotice />
        <ProgressPage {...pageProps} />
      </ProgressProvider>
    </MemoryRouter>,
  )
  return { store, unmount, user: userEvent.setup() }
}

/** The names and texts of the files that the page hands to the browser from now on. */
export function catchDownloads() {
  const files: { name: string; text: Promise<string> }[] = []
  let last: Blob = new Blob()
  // jsdom has no object URLs and does not follow links.
  URL.createObjectURL = (blob: Blob) => {
    last = blob
    return 'blob:teste'
  }
  URL.revokeObjectURL = () => {}
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    files.push({ name: this.download, text: readBlob(last) })
  })
  return files
}

export function jsonFile(text: string, name = 'copia.json'): File {
  const file = new File([text], name, { type: 'application/json' })
  // jsdom files cannot be read as text.
  file.text = () => Promise.resolve(text)
  return file
}

export const fileInput = () => screen.getByLabelText<HTMLInputElement>('Arquivo de progresso')
export const button = (name: string | RegExp) => screen.getByRole('button', { name })

function readBlob(blob: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(String(reader.result)))
    reader.readAsText(blob)
  })
}
