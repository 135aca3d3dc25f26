import { usePrintOnce } from '#ui/use-print-once.ts'
import { QuizSheet, type QuizSheetProps } from './quiz-sheet.tsx'

/** A sheet that prints itself as soon as it is there. */
export function PrintedSheet({ onPrinted, ...sheet }: QuizSheetProps & { onPrinted: () => void }) {
  usePrintOnce(onPrinted)
  return <QuizSheet {...sheet} />
}
