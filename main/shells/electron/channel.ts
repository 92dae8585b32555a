/** The one channel between the window and the main process. */
export const CHANNEL = 'ask';
