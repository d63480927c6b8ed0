// @ts-check
// The process behind the web host: serves VS Code for the Web until it is ended.
import { createRequire } from 'node:module';

const [module = '', options = '{}'] = process.argv.slice(2);
const { open } = createRequire(import.meta.url)(module);
await open(JSON.parse(options));
