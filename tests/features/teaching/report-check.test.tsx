import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { writeReportJson, writeReportMarkdown } from '#domain/report/report-file.ts'
import { type Report, reportTitle } from '#domain/report/report.ts'
import { ReportCheckDesk } from '#features/teaching/report-check.tsx'
import { injections } from '../../support/injections.ts'
import { jsonFile } from '../progress/render-progress.tsx'

const report: Report = {
  title: reportTitle,
  site: 'Guia MLOps',
  address: 'https://guia.example/',
  student: 'Ana Lima',
  madeAt: '2026-11-26T23:00:00-03:00',
  timeZone: 'America/Sao_Paulo',
  score: 7.5,
  answered: 1,
  questions: [{ id: 'a', number: 1, prompt: 'Por quê?', answer: null }],
  essays: [],
}

async function choose(...files: File[]) {
  const user = userEvent.setup()
  render(<ReportCheckDesk />)
  await user.upload(screen.getByLabelText('Relatórios para conferir'), files)
  const items = await screen.findAllByRole('listitem')
  return items.map((item) => item.textContent)
}

it('tells whole, changed, newer and foreign files apart, many at once', async () => {
  const json = writeReportJson(report)
  const told = await choose(
    jsonFile(json, 'ana.json'),
    jsonFile(json.replace('7.5', '9.5'), 'melhor.json'),
    jsonFile(writeReportMarkdown(report), 'ana.md'),
    jsonFile(json.replace('"version": 1', '"version": 2'), 'nova.json'),
    jsonFile('{"app":"guia-mlops"}', 'copia.json'),
  )
  expect(told[0]).toMatch(/^ana\.jsonInteiro\.Ana Lima · feita em 26 de novembro de 2026 às 23:00/)
  expect(told[0]).toContain('7,5 de 1, com 1 de 1 perguntas respondidas')
  expect(told[1]).toContain('Mudado ou incompleto. O que está nele não é o que foi salvo')
  expect(told[2]).toMatch(/^ana\.mdInteiro\.código/)
  expect(told[3]).toContain('De uma versão mais nova.')
  expect(told[4]).toContain('Não é um relatório.')
})

it('shows a hostile name as the text that it is', async () => {
  for (const [index, student] of injections.entries()) {
    if (index % 8 > 0) continue
    const [told] = await choose(jsonFile(writeReportJson({ ...report, student })))
    expect(told).toContain(student)
    expect(document.querySelector('script, img, iframe, svg')).toBeNull()
    document.body.replaceChildren()
  }
})

it('says that a file could not be read, and does not read one that is too large', async () => {
  const broken = jsonFile('{}', 'quebrado.json')
  broken.text = () => Promise.reject(new Error('gone'))
  const large = jsonFile('{}', 'enorme.json')
  Object.defineProperty(large, 'size', { value: 1e9 })
  large.text = () => Promise.reject(new Error('must not be asked for'))
  expect(await choose(broken, large)).toEqual([
    'quebrado.jsonNão foi possível ler. O navegador não conseguiu abrir o arquivo.',
    'enorme.jsonNão é um relatório. Escolha um arquivo salvo em “Baixar JSON” ou “Baixar Markdown”.',
  ])
})
