import { Link } from 'react-router'
import { Button } from '#ui/button.tsx'
import { paths } from '#paths.ts'
import { CornerNote } from './corner-note.tsx'
import { safariRule } from './wording.ts'

/** Said once, when there is something to lose. */
export function SafariNote({ onRead }: { onRead: () => void }) {
  return (
    <CornerNote title="O Safari apaga o que fica parado">
      <p>
        {safariRule} Os dois caminhos estão em <Link to={paths.progress}>Progresso</Link>.
      </p>
      <div className="mt-3">
        <Button onClick={onRead}>Entendi</Button>
      </div>
    </CornerNote>
  )
}
