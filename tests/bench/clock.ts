/** Processor time of this thread so far, ms: unlike the wall clock it tells the same on a busy machine. */
export function processorTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
