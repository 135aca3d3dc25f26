import { render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { describe, expect, it } from 'vitest'
import type { GuidedRecord } from '#domain/lab/guided-record.ts'
import { LabPage } from '#features/lab/lab-page.tsx'

const record: GuidedRecord = {
  steps: [
    {
      stage: 'coleta-de-dados',
      week: 8,
      decided: 'Fontes: transações.',
      outcome: '32000 pagamentos.',
      consequences: [],
    },
    {
      stage: 'decisao-de-retreinamento',
      week: 16,
      decided: 'Retreinar.',
      outcome: 'AUC 0,917.',
      consequences: [{ id: 'retreino-venceu', text: 'Retreinar valeu.' }],
    },
  ],
  costs: { total: 197_059.53, withoutModel: 575_030.19, oracle: 86_168.66 },
  link: 'v=1&s=2026&c=0',
}

function renderPage() {
  render(
    <MemoryRouter>
      <LabPage
        stages={[
          { kind: 'stage', address: '/guia/pipeline#coleta-de-dados', title: 'Coleta de Dados' },
        ]}
        record={record}
        loadParts={() => new Promise(() => {})}
      />
    </MemoryRouter>,
  )
}

describe('the page of the laboratory', () => {
  it('says how one starts', () => {
    renderPage()
    expect(screen.getByRole('heading', { level: 1, name: 'Laboratório' })).toBeVisible()
    expect(screen.getByRole('button', { name: /^Começar a rodada guiada/ })).toBeVisible()
    expect(screen.getByRole('button', { name: 'Rodada livre' })).toBeVisible()
  })

  it('tells the guided run in words, with its figures and its way into the guide', () => {
    renderPage()
    expect(screen.getByRole('link', { name: 'Coleta de Dados' })).toHaveAttribute(
      'href',
      '/guia/pipeline#coleta-de-dados',
    )
    expect(screen.getByText(/Retreinar valeu\./)).toBeVisible()
    expect(screen.getByText(/evitou 66 % da perda/)).toBeVisible()
  })
})
