// Whether a minute of the day is quiet. Pure, and asked by the screen too: a time that the server refuses is not offered.

/** Minutes since midnight, over midnight too. From and to the same: no quiet hours. */
export function isQuiet(minute: number, { quietFrom, quietTo }: { quietFrom: number; quietTo: number }): boolean {
  if (quietFrom <= quietTo) return quietFrom <= minute && minute < quietTo;
  return minute >= quietFrom || minute < quietTo;
}
