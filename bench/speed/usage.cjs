/** Loaded before a measured program (`node -r`): as it ends, says what the process used, in the file that HUIBIAO_USAGE names. */
const { writeFileSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

if (isMainThread && process.env.HUIBIAO_USAGE) {
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    const usage = {
      seconds: performance.now() / 1000,
      cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
      peakMiB: maxRSS / 1024,
    };
    writeFileSync(process.env.HUIBIAO_USAGE, JSON.stringify(usage));
  });
}
