import { render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { expect, it } from 'vitest'
import { LabPage } from '#features/lab/lab-page.tsx'

it('says that it is being built and leads to each stage in the guide', () => {
  render(
    <MemoryRouter>
      <LabPage
        stages={[
          { kind: 'stage', address: '/guia/pipeline#coleta-de-dados', title: 'Coleta de Dados' },
          { kind: 'stage', address: '/guia/pipeline#feature-store', title: 'Feature Store' },
        ]}
      />
    </MemoryRouter>,
  )
  expect(screen.getByRole('heading', { level: 1, name: 'Laboratório' })).toBeVisible()
  expect(screen.getByText('Em construção')).toBeVisible()
  expect(screen.getByRole('link', { name: /Feature Store/ })).toHaveAttribute(
    'href',
    '/guia/pipeline#feature-store',
  )
})
