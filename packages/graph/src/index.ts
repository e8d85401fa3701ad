export { connectedComponents, listComponents } from './connected-components.ts';
