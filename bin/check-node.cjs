/*
 * Ends the process with one sentence when this Node is older than `engines.node` of package.json allows.
 * Everything in bin/ is in the syntax of old JavaScript, so that an old Node can read it and say what is wrong.
 */
var manifest = require('../package.json');

/**
 * Why the Node of the given version (such as '18.20.4') cannot run Cadre, or null when it can.
 * `range` is the value of `engines.node`: '>=MAJOR.MINOR'.
 */
function unsupported(version, range) {
  var has = version.split('.').map(Number);
  var needs = range.replace('>=', '').split('.').map(Number);
  if (has[0] > needs[0] || (has[0] === needs[0] && has[1] >= needs[1])) return null;
  return ['Cadre needs Node.js', needs.join('.'), 'or newer, and this is', version, '(newer ones: https://nodejs.org)'].join(' ');
}

var problem = unsupported(process.versions.node, manifest.engines.node);
if (problem) {
  console.error(problem);
  process.exit(1);
}

module.exports = unsupported;
