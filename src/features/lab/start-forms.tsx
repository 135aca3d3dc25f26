import { type FormEvent, useId, useState } from 'react'
import { useNavigate } from 'react-router'
import { guidedSeed } from '#domain/lab/guided-plan.ts'
import { defaultKnobs, type Knobs } from '#domain/lab/knobs.ts'
import { greatestSeed } from '#domain/lab/parse-run-plan.ts'
import type { RunPlan } from '#domain/lab/run-plan.ts'
import { paths } from '#paths.ts'
import { Button } from '#ui/button.tsx'
import { Check, CheckList, RadioList } from './fields.tsx'
import { readLink } from './run-plan.ts'

const seasons = [
  { value: 0, label: 'Sem festas' },
  { value: 1, label: 'Como na guiada' },
  { value: 1.5, label: 'Mais forte' },
]
const scams = [
  { value: 0, label: 'Nenhum' },
  { value: 0.5, label: 'Pela metade' },
  { value: 1, label: 'Como na guiada' },
]

/** The world of a free run: its seed, and what will happen in it. */
export function FreeRunForm({ onStart }: { onStart: (plan: RunPlan) => void }) {
  const id = useId()
  const [seed, setSeed] = useState(String(guidedSeed))
  const [knobs, setKnobs] = useState<Knobs>(defaultKnobs)
  const [isRefused, setRefused] = useState(false)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const isSeed = /^\d{1,10}$/.test(seed.trim()) && Number(seed) <= greatestSeed
    setRefused(!isSeed)
    if (isSeed) onStart({ seed: Number(seed), knobs, steps: [] })
  }
  const set = (change: Partial<Knobs>) => setKnobs({ ...knobs, ...change })

  return (
    <form
      onSubmit={submit}
      noValidate
      aria-label="Rodada livre"
      className="mt-6 grid max-w-3xl gap-6 border-t border-rule pt-5"
    >
      <div>
        <label htmlFor={id} className="font-semibold">
          Semente do mundo
        </label>
        <div className="mt-2 flex flex-wrap gap-2">
          <input
            id={id}
            inputMode="numeric"
            value={seed}
            aria-invalid={isRefused}
            aria-describedby={`${id}-ajuda`}
            onChange={(event) => setSeed(event.target.value)}
            className="min-h-11 w-40 rounded-sm border border-edge bg-raised px-3 text-base text-ink"
          />
          <Button onClick={() => setSeed(String(drawSeed()))}>Sortear</Button>
        </div>
        <p
          id={`${id}-ajuda`}
          className={`mt-1 text-[0.9375rem] ${isRefused ? 'text-no' : 'text-muted'}`}
        >
          {isRefused
            ? `A semente é um número inteiro de 0 a ${greatestSeed}.`
            : 'A mesma semente faz sempre o mesmo mundo.'}
        </p>
      </div>
      <RadioList
        legend="Época de festas, nas semanas 11 e 12"
        isCompact
        options={seasons}
        value={knobs.seasonal}
        onChange={(seasonal) => set({ seasonal })}
      />
      <RadioList
        legend="Golpe novo, da semana 15 em diante"
        isCompact
        options={scams}
        value={knobs.scam}
        onChange={(scam) => set({ scam })}
      />
      <CheckList legend="O que mais acontece">
        <Check
          label="Defeito na origem"
          help="Na semana 14, a idade do dispositivo chega zerada."
          isChecked={knobs.bug}
          onChange={(bug) => set({ bug })}
        />
        <Check
          label="Rótulos envenenados"
          help="Nas semanas 14 a 17, alguém troca rótulos."
          isChecked={knobs.poisoning}
          onChange={(poisoning) => set({ poisoning })}
        />
        <Check
          label="Contestações perdidas"
          help="Nas semanas 11 a 14, as do e-commerce não chegam."
          isChecked={knobs.lostFeed}
          onChange={(lostFeed) => set({ lostFeed })}
        />
      </CheckList>
      <div>
        <Button type="submit" variant="primary">
          Começar a rodada livre
        </Button>
      </div>
    </form>
  )
}

function drawSeed(): number {
  return crypto.getRandomValues(new Uint16Array(1))[0] ?? 0
}

/** Opens the run of a link that somebody sent, if it is whole. */
export function LinkForm() {
  const id = useId()
  const navigate = useNavigate()
  const [link, setLink] = useState('')
  const [problem, setProblem] = useState<string | null>(null)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const decoded = readLink(link.trim())
    if (decoded.plan === null) {
      return setProblem(
        decoded.problem === 'newer-version'
          ? 'Este link é de uma versão mais nova do laboratório: atualize a página e tente de novo.'
          : 'Este link não traz uma rodada inteira. Copie-o por completo, como veio.',
      )
    }
    const query = link.trim().split('?').at(-1)?.split('#')[0] ?? ''
    void navigate(`${paths.lab}?${query}`)
  }

  return (
    <details className="mt-6">
      <summary className="inline-flex min-h-11 cursor-pointer items-center text-accent underline decoration-rule underline-offset-4 hover:decoration-current">
        Abrir uma rodada por link
      </summary>
      <form onSubmit={submit} className="max-w-measure">
        <label htmlFor={id} className="font-semibold">
          Link da rodada
        </label>
        <div className="mt-2 flex flex-wrap gap-2">
          <input
            id={id}
            value={link}
            autoComplete="off"
            spellCheck={false}
            placeholder="/laboratorio?v=1&…"
            aria-invalid={problem !== null}
            aria-describedby={`${id}-problema`}
            onChange={(event) => {
              setLink(event.target.value)
              setProblem(null)
            }}
            className="min-h-11 min-w-0 flex-1 basis-56 rounded-sm border border-edge bg-raised px-3 text-base text-ink placeholder:text-muted"
          />
          <Button type="submit">Abrir</Button>
        </div>
        <p id={`${id}-problema`} role="status" className="mt-1 text-no">
          {problem}
        </p>
      </form>
    </details>
  )
}
