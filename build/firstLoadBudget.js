const { gzipSync } = require('node:zlib');

/**
 * Fails the build where what a page loads before anything is asked of it weighs more than it may. Office.js, which Microsoft ships, is not
 * counted; nor are parts fetched when they are needed.
 */
class FirstLoadBudget {
  /** @param {{ page: string, gzip: number }} options the page, and the bytes that its own scripts may take when gzipped */
  constructor({ page, gzip }) {
    this.page = page;
    this.gzip = gzip;
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tapPromise('FirstLoadBudget', async (compilation) => {
      if (compiler.options.mode !== 'production') return;
      const files = compilation.entrypoints.get('pane').getFiles();
      const weights = files.map((name) => {
        const bytes = compilation.outputOptions.path;
        const content = compiler.outputFileSystem.readFileSync(`${bytes}/${name}`);
        return gzipSync(content, { level: 9 }).length;
      });
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      const kilobytes = (weight) => `${(weight / 1000).toFixed(1)} kB`;
      const logger = compiler.getInfrastructureLogger('FirstLoadBudget');
      logger.info(`${this.page}: ${kilobytes(total)} gzipped of ${kilobytes(this.gzip)}`);
      if (total > this.gzip) {
        const error = new Error(
          `${this.page} loads ${kilobytes(total)} gzipped before anything is asked of it; ${kilobytes(this.gzip)} is the most: ${files.join(', ')}`,
        );
        compilation.errors.push(error);
        throw error;
      }
    });
  }
}

module.exports = { FirstLoadBudget };
