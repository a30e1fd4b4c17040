import type { ReactNode } from 'react';

/** An empty place: what would stand here, and what to do next. */
export function NothingHere({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="nothing-here">
      <h2>{title}</h2>
      {children}
    </div>
  );
}
