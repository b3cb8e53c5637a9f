const path = require('node:path');
const { DefinePlugin } = require('webpack');

/** What `npm run bench` runs in processes of their own, as the command line is built: bundled, not minimised. */
module.exports = {
  name: 'bench',
  mode: 'production',
  target: 'node20',
  context: path.resolve(__dirname),
  entry: {
    makeProvince: './province/make.ts',
    reading: './speed/reading.ts',
    fuzz: './fuzz/run.ts',
    fuzzWorker: './fuzz/worker.ts',
  },
  node: { __dirname: false },
  output: { path: path.resolve(__dirname, 'dist'), filename: '[name].cjs', clean: true },
  resolve: { extensions: ['.ts', '.mjs', '.js'] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        use: {
          loader: 'swc-loader',
          options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } },
        },
      },
    ],
  },
  plugins: [new DefinePlugin({ HUIBIAO_VERSION: '"bench"' })],
  optimization: { minimize: false },
  performance: false,
  stats: 'errors-warnings',
};
