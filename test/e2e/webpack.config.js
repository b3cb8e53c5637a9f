const path = require('node:path');

/** The stand-in for office.js, a classic script without eval; `--output-path` says where to. */
module.exports = {
  name: 'office-stand-in',
  mode: 'production',
  target: ['web', 'es2022'],
  entry: { officeStandIn: path.resolve(__dirname, 'officeStandIn.ts') },
  output: { filename: '[name].js' },
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
  // readable when a test fails
  optimization: { minimize: false },
  devtool: false,
  performance: false,
  stats: 'errors-warnings',
};
