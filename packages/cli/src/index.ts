export { runCommandLine } from './main.ts';
