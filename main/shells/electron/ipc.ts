import type { IpcMain } from 'electron';
import type { Outcome } from '../../../shared/bridge/api.ts';
import type { Attended } from '../../services/attended.ts';
import { CHANNEL } from './channel.ts';
import { isOwn } from './page.ts';

/** Answers the window's questions; a frame that shows anything but the program's own page is refused. */
export function listen(ipc: Pick<IpcMain, 'handle'>, questions: Pick<Attended, 'answer'>): void {
  ipc.handle(CHANNEL, async (event, question: unknown, input: unknown): Promise<Outcome> => {
    const frame = event.senderFrame;
    if (frame === null || frame.parent !== null || !isOwn(frame.url)) {
      return { refusal: 'not-admitted', message: 'Only the program itself may ask.' };
    }
    return questions.answer(question, input);
  });
}
