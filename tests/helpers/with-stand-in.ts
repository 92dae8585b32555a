import { registerHooks } from 'node:module';

/** For `node --import`: the packed program asks for Electron and gets its stand-in. */
const standIn = new URL('electron-stand-in.ts', import.meta.url).href;

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url: standIn, format: 'module-typescript', shortCircuit: true } : next(specifier, context),
});
