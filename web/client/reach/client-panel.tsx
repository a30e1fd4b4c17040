import type { ReactNode } from 'react';
import { Panel } from '../../ui/panel.tsx';
import { LeaveFast } from './leave-fast.tsx';

/** A panel of the client: it covers the page, so it carries the quick exit itself. */
export function ClientPanel(panel: { title: string; onClose: () => void; children: ReactNode }) {
  return <Panel {...panel} beside={<LeaveFast />} />;
}
