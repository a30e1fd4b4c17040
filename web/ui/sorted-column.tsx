import type { ReactNode } from 'react';
import { Column } from 'react-aria-components';

/** A column head that sorts, with the direction as a mark; its order is read aloud by the browser. */
export function SortedColumn({ id, isRowHeader = false, children }: { id: string; isRowHeader?: boolean; children: ReactNode }) {
  return (
    <Column id={id} isRowHeader={isRowHeader} allowsSorting>
      {({ sortDirection }) => (
        <>
          {children}{' '}
          <span className="sorted" aria-hidden="true">
            {sortDirection === 'ascending' ? '↑' : sortDirection === 'descending' ? '↓' : ''}
          </span>
        </>
      )}
    </Column>
  );
}
