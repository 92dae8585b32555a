import fc from 'fast-check';

/** Properties meet the same random families on every run, so that a red test is a change and no luck; DICE=another number looks elsewhere. */
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env['DICE'] ?? 20241116) });
