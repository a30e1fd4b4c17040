/** The head of a column, said in the cell itself where a table has become a list of cards (a phone). */
export function CellLabel({ children }: { children: string }) {
  return <span className="of-cell">{children}: </span>;
}
