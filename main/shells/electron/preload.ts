import { contextBridge, ipcRenderer } from 'electron';
import { CHANNEL } from './channel.ts';

contextBridge.exposeInMainWorld('systeemkaart', {
  ask: (question: string, input: unknown): Promise<unknown> => ipcRenderer.invoke(CHANNEL, question, input),
});
