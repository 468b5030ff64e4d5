#!/usr/bin/env node
require('./check-node.cjs');
import('../dist/cli/main.js');
