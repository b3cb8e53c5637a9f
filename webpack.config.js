const path = require('node:path');
const { BannerPlugin, DefinePlugin } = require('webpack');
const { version } = require('./package.json');

const typescript = {
  test: /\.ts$/,
  exclude: /node_modules/,
  use: {
    loader: 'swc-loader',
    options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } },
  },
};

/** The command line: one file for Node, dependencies included, so that it starts at once. */
const commandLine = {
  name: 'cli',
  target: 'node20',
  entry: { huibiao: './src/cli/main.ts' },
  output: { path: path.resolve(__dirname, 'dist/cli'), filename: '[name].cjs', clean: true },
  resolve: { extensions: ['.ts', '.mjs', '.js'] },
  module: { rules: [typescript] },
  plugins: [
    new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
    new DefinePlugin({ HUIBIAO_VERSION: JSON.stringify(version) }),
  ],
  optimization: { minimize: false },
  performance: false,
  stats: 'errors-warnings',
};

module.exports = [commandLine];
