import { Parser } from 'htmlparser2';
import {
  CharacterNode,
  ElementNode,
  ParentNode,
  type TreeNode,
  type TreeOwner,
} from './tree-node.ts';

/** The root of a page. */
export class DocumentNode extends ParentNode implements TreeOwner {
  /** Addresses stay as they are written: no one follows them. */
  readonly baseURI: string = 'https://page.invalid/';
  readonly documentURI: string = 'https://page.invalid/';

  constructor() {
    super(9);
  }

  get documentElement(): ElementNode {
    const { firstElementChild } = this;
    if (firstElementChild !== null) return firstElementChild;
    const root = this.createElement('html');
    this.append(root);
    return root;
  }

  /** The head, made where there is none. */
  get head(): ElementNode {
    const { documentElement } = this;
    const { firstElementChild } = documentElement;
    if (firstElementChild?.tagName === 'HEAD') return firstElementChild;
    const head = this.createElement('head');
    documentElement.insertBefore(head, documentElement.firstChild);
    return head;
  }

  /** The body, made where none follows the head. */
  get body(): ElementNode {
    const { documentElement, head } = this;
    const { nextElementSibling } = head;
    if (nextElementSibling?.tagName === 'BODY') return nextElementSibling;
    const body = this.createElement('body');
    documentElement.insertBefore(body, head.nextSibling);
    return body;
  }

  get title(): string {
    return this.head.getElementsByTagName('title')[0]?.textContent ?? '';
  }

  createElement(name: string): ElementNode {
    return new ElementNode(this, name, {});
  }

  createTextNode(data: string): CharacterNode {
    return new CharacterNode(3, data);
  }

  parseNodes(html: string): TreeNode[] {
    const root = new ParentNode(11);
    parseInto(root, this, html);
    return root.childNodes;
  }
}

/** Parses HTML into a tree. Scripts are text. */
export function parseTree(html: string): DocumentNode {
  const document = new DocumentNode();
  parseInto(document, document, html);
  return document;
}

function parseInto(root: ParentNode, owner: TreeOwner, html: string): void {
  let place: ParentNode = root;
  let isCdata = false;
  const add = (node: TreeNode): void => {
    place.insertBefore(node, null);
  };
  const parser = new Parser(
    {
      onopentag: (name, values) => {
        const element = new ElementNode(owner, name, values);
        add(element);
        place = element;
      },
      onclosetag: () => {
        place = place.parentNode ?? root;
      },
      ontext: (text) => add(new CharacterNode(isCdata ? 4 : 3, text)),
      oncomment: (text) => add(new CharacterNode(8, text)),
      oncdatastart: () => {
        isCdata = true;
      },
      oncdataend: () => {
        isCdata = false;
      },
    },
    { lowerCaseAttributeNames: false, decodeEntities: true },
  );
  parser.write(html);
  parser.end();
}
