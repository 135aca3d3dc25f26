declare module 'virtual:guided-record' {
  export const record: import('#domain/lab/guided-record.ts').GuidedRecord
}
