/**
 * Loaded before what is measured (`node --require`): writes what the process used into the file that BENCH_USAGE names,
 * when it ends. On Linux the peak comes from VmHWM: that of getrusage also counts what the process was before `exec`.
 */
const { readFileSync, writeFileSync } = require('node:fs');

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  let peak = maxRSS;
  try {
    peak = Number(/^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))[1]);
  } catch {}
  writeFileSync(
    process.env.BENCH_USAGE,
    JSON.stringify({ cpuMs: (userCPUTime + systemCPUTime) / 1000, peakMb: peak / 1024 }),
  );
});
