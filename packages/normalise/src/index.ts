export { extractArticle } from './article.ts';
export { parsePage } from './page.ts';
export { readPageFacts } from './page-facts.ts';
export { decodeContent } from './decode.ts';
export { measureMarkup } from './nesting.ts';
