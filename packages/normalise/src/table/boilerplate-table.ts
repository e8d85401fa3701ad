/** A pattern of page furniture. */
export interface BoilerplateRow {
  /** label: a block that is nothing else; prompt: a block that starts so. */
  readonly kind: 'label' | 'prompt';
  /** BCP 47; "mul" where several languages write it so. */
  readonly language: string;
  /** Alternatives of a regular expression, without regard to case. */
  readonly pattern: string;
}
