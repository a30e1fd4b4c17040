import type { ReactNode } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { m } from '../paraglide/messages.js';
import { Icon } from './icons.tsx';

/** Something to answer before going on. It keeps the focus, closes on Escape and gives the focus back. */
export function AskDialog({ title, onClose, wide = false, children }: { title: string; onClose: () => void; wide?: boolean; children: ReactNode }) {
  return (
    <ModalOverlay
      className="veil"
      isOpen
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={wide ? 'ask wide' : 'ask'}>
        <Dialog className="ask-inside">
          <header>
            <Heading slot="title">{title}</Heading>
            <Button className="button quiet small" onPress={onClose}>
              <Icon name="close" />
              {m.panel_close()}
            </Button>
          </header>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
