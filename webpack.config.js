const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { getHttpsServerOptions } = require('office-addin-dev-certs');
const { BannerPlugin, DefinePlugin } = require('webpack');
const { FirstLoadBudget } = require('./build/firstLoadBudget');
const { contentSecurityPolicy } = require('./build/contentSecurityPolicy');
const { officeCopies } = require('./build/officeCopies');
const { version } = require('./package.json');

/** What the manifest in the repository names; `--env host=https://…` puts another address in its place. */
const developmentHost = 'https://localhost:3000';

const compiled = (parser) => ({
  loader: 'swc-loader',
  options: { jsc: { parser, transform: { react: { runtime: 'automatic' } }, target: 'es2022' } },
});

const typescript = [
  { test: /\.ts$/, exclude: /node_modules/, use: compiled({ syntax: 'typescript' }) },
  { test: /\.tsx$/, exclude: /node_modules/, use: compiled({ syntax: 'typescript', tsx: true }) },
];

/** The command line: one file for Node, one for its threads and one for processes around them, dependencies included, so that they start at once; beside them what only some files ask for. */
const commandLine = {
  name: 'cli',
  target: 'node20',
  entry: {
    huibiao: './src/cli/main.ts',
    reading: './src/cli/reading/thread.ts',
    apart: './src/cli/reading/process.ts',
  },
  output: { path: path.resolve(__dirname, 'dist/cli'), filename: '[name].cjs', clean: true },
  resolve: { extensions: ['.ts', '.mjs', '.js'] },
  node: { __dirname: false },
  module: { rules: typescript },
  plugins: [
    new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, include: 'huibiao' }),
    new DefinePlugin({ HUIBIAO_VERSION: JSON.stringify(version) }),
  ],
  optimization: { minimize: false, splitChunks: false },
  performance: false,
  stats: 'errors-warnings',
};

/**
 * The pane: `taskpane.html` is what Excel opens, with Office.js; `index.html` the same pane for any browser, without it.
 * @param {{ office?: 'self' | 'cdn' | '21vianet', host?: string, https?: true }} env which copy of Office.js, where the files will be
 *   served from, and whether the development server shows a certificate that Office trusts
 */
async function pane({ office = 'self', host = developmentHost, https } = {}, { mode = 'production' } = {}) {
  const copy = officeCopies[office];
  if (!copy) throw new Error(`--env office=${office}: one of ${Object.keys(officeCopies).join(', ')}`);
  const page = (filename, officeScript) =>
    new HtmlPlugin({
      filename,
      template: './src/taskpane/page.html',
      templateParameters: {
        officeScript,
        policy: contentSecurityPolicy(officeScript === null ? [] : copy.origins, mode),
      },
      scriptLoading: 'defer',
    });
  return {
    name: 'pane',
    target: ['web', 'es2022'],
    entry: { pane: './src/taskpane/main.tsx' },
    output: {
      path: path.resolve(__dirname, 'dist'),
      filename: 'pane/[name].[contenthash:8].js',
      chunkFilename: 'pane/[name].[contenthash:8].js',
      clean: { keep: /^cli[\\/]/ },
    },
    resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js'] },
    module: { rules: typescript },
    plugins: [
      page('taskpane.html', copy.script),
      page('index.html', null),
      new DefinePlugin({ HUIBIAO_VERSION: JSON.stringify(version) }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.{png,json}' },
          { from: 'src/taskpane/start.css', to: 'assets/start.css' },
          {
            from: 'manifest.xml',
            transform: (xml) => String(xml).replaceAll(developmentHost, host.replace(/\/$/, '')),
          },
          ...copy.files,
        ],
      }),
      new FirstLoadBudget({ page: 'taskpane.html', gzip: 400_000 }),
    ],
    optimization: { splitChunks: { chunks: 'async' } },
    performance: false,
    devtool: mode === 'development' ? 'source-map' : false,

    devServer: {
      port: 3000,
      client: { overlay: false },
      static: false,
      server: https ? { type: 'https', options: await getHttpsServerOptions() } : 'http',
    },
    stats: 'errors-warnings',
  };
}

module.exports = [() => commandLine, pane];
