const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const { getHttpsServerOptions } = require('office-addin-dev-certs');
const { officeCopies } = require('../../build/officeCopies');
const { version } = require('../../package.json');

const port = 3001;
const origin = `https://localhost:${port}`;

/** The page that runs the contract in a real Excel. `webpack serve` also gives it a certificate that Office trusts. */
module.exports = async ({ WEBPACK_SERVE: isServed } = {}) => ({
  name: 'in-excel',
  mode: 'production',
  target: ['web', 'es2022'],
  entry: { page: path.resolve(__dirname, 'page.ts') },
  output: { path: path.resolve(__dirname, '../../dist-in-excel'), filename: '[name].js', clean: true },
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
  plugins: [
    new CopyPlugin({
      patterns: [
        { from: 'page.{html,css}', context: __dirname },
        {
          from: 'manifest.xml',
          context: __dirname,
          transform: (xml) => String(xml).replaceAll('{version}', version).replaceAll('{origin}', origin),
        },
        ...officeCopies.self.files,
      ],
    }),
  ],
  // readable in the debugger of a real Excel
  optimization: { minimize: false },
  devtool: false,
  performance: false,
  stats: 'errors-warnings',
  ...(isServed && {
    devServer: {
      host: 'localhost',
      port,
      server: { type: 'https', options: await getHttpsServerOptions() },
      // the page's own scripts only
      client: false,
      hot: false,
      liveReload: false,
      static: false,
      devMiddleware: { writeToDisk: true },
    },
  }),
});
