import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { PicturePress } from './Press.tsx';

interface Props {
  readonly look: string;
  readonly title: string;
  readonly close: string;
  /** What stands in the head, between the title and the way out. */
  readonly beside?: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog over the window: a title, a way out, and what it is about. */
export function Sheet({ look, title, close, beside, onClose, children }: Props) {
  return (
    <ModalOverlay className="scrim" isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className={`dialog ${look}`}>
        <Dialog>
          <div className="dialog-head">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            {beside}
            <PicturePress icon={X} name={close} onPress={onClose} />
          </div>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
