/** Messages of another language for the same keys: forget a sentence and it does not compile. */
export type SameKeys<Messages> = {
  readonly [Key in keyof Messages]: Messages[Key] extends string ? string : SameKeys<Messages[Key]>
}
