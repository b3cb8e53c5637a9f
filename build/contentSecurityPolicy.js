/** SHA-256 of nothing: the pane's styles are rules put into empty style elements, and only empty ones are let in. */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * What a page of the pane may load: its own files, and scripts of the origins that Office.js was chosen from. No inline code, no eval,
 * no frames, no forms, and no connection to anywhere.
 * @param {readonly string[]} officeOrigins
 * @param {'production' | 'development'} mode the development server needs its own connection
 */
function contentSecurityPolicy(officeOrigins, mode) {
  const scripts = ["'self'", ...officeOrigins].join(' ');
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    "worker-src 'self'",
    `style-src 'self' ${emptyStyle}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src ${mode === 'development' ? "'self' ws: wss:" : "'self'"}`,
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

module.exports = { contentSecurityPolicy };
