import { type ReactNode, useEffect, useId, useRef } from 'react';
import { m } from '../paraglide/messages.js';
import { Icon } from './icons.tsx';

/** Something to look at beside the page: the browser's own dialog, which keeps the focus, closes on Escape and gives the focus back. */
export function Panel({ title, onClose, beside, children }: { title: string; onClose: () => void; beside?: ReactNode; children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself; the click is on the backdrop.
    <dialog
      ref={dialog}
      className="panel"
      aria-labelledby={heading}
      onClose={() => {
        // React may close and show it again in one go; only a dialog that stays shut was closed by a person.
        if (!dialog.current?.open) onClose();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) dialog.current?.close();
      }}
    >
      <div className="panel-top">
        <h2 id={heading}>{title}</h2>
        <div className="panel-ways-out">
          {beside}
          <button type="button" className="button small quiet" onClick={() => dialog.current?.close()}>
            <Icon name="close" />
            {m.panel_close()}
          </button>
        </div>
      </div>
      <div className="inside stack">{children}</div>
    </dialog>
  );
}
