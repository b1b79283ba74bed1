const oneDecimal = new Intl.NumberFormat('nl', { maximumFractionDigits: 1 })

/** A number as it is written in Dutch, with at most one decimal: "1,5". */
export const inWords = (value: number): string => oneDecimal.format(value)
