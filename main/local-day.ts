/** The calendar day of an instant where the press office is, `YYYY-MM-DD`. */
export function localDay(instant: string): string {
  const date = new Date(instant)
  const part = (value: number): string => String(value).padStart(2, '0')
  return `${String(date.getFullYear())}-${part(date.getMonth() + 1)}-${part(date.getDate())}`
}
