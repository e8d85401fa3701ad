import type { Block } from './block.ts';

/** Above this share of link text a block is a list of links. */
const linkList = 0.6;
/** A short block without sentence punctuation that is mostly a link is a teaser. */
const teaserShare = 0.3;

const boilerplate: readonly RegExp[] = [
  /^(?:advertisement|advertising|ad|sponsored(?: content)?|loading\.*|share|tweet|print|save|email|comments?|comment|more|menu|close|play|video|photos?|gallery|image|photo|topics?|tags?|source|via|previous|next|back to top|skip|live|follow|report|reply|like|listen|copy link|link copied|article continues below|story continues below(?: advertisement)?|continue reading(?: the main story)?|show (?:more|less)|view (?:more|all|gallery|comments?)|read full (?:story|article)|anzeige|werbung|publicité|publicidad|publicidade|pubblicità|reklama|reclame)\W{0,4}$/i,
  /^(?:share (?:this|on|via)|share$|sign (?:up|in)|log ?in|subscribe|register|create (?:an|your) account|already (?:a|have)|follow (?:us|the|@|\w+ on)|click (?:here|to|on)|get (?:the|our|unlimited|breaking)|download (?:the|our)|join (?:us|the|our|more)|please (?:enable|subscribe|log|sign|select|enter|click|read|turn|check|try|use)|thank(?:s| you) for|by (?:signing|clicking|subscribing|registering|submitting)|you (?:can|may) (?:unsubscribe|also like|opt)|we use cookies|this site uses|enter your e-?mail|your e-?mail|invalid e-?mail|support (?:our|independent|quality)|to (?:continue|read|view|listen|see) |don['’]t miss|recommended|most (?:read|popular)|trending|related|image (?:copyright|caption|source|credit)|photo(?:graph)?(?: by|:|s:)|media caption|getty images|copyright|©|\(c\) 20|all rights reserved|listen to this|read (?:more|also|next|the full)|see (?:also|more)|also read|watch(?::| more| the| now| live)|more (?:from|on|about|stories)|posted (?:by|on|in|at)|published(?::| on| at|$)|updated(?::| on| at)|last (?:updated|modified)|filed (?:under|to)|tagged|tags:|categories|written by|\d+ (?:comments?|shares?|min(?:utes?)? read|likes|views)\b|mehr zum thema|lesen sie|jetzt |melden sie|abonnieren|lire (?:aussi|la suite)|abonnez|leia (?:mais|também)|assine|suscr[ií]b|lee también|iscriviti|leggi anche)/i,
];

/** Whether a block is furniture of the page rather than text of the report. */
export function isBoilerplate(block: Block): boolean {
  const { text, linkShare } = block;
  if (!/[\p{L}\p{N}]/u.test(text)) return true;
  if (linkShare > linkList && !(isSentence(text) && text.length > 200)) return true;
  if (linkShare > teaserShare && text.length < 120 && !isSentence(text)) return true;
  return text.length < 220 && boilerplate.some((pattern) => pattern.test(text));
}

/** Drops headings and labels at the end that announce what was cut off with the page. */
export function trimTrailing(blocks: readonly Block[]): Block[] {
  let end = blocks.length;
  for (let last = blocks[end - 1]; last !== undefined; last = blocks[end - 1]) {
    const isHeading = /^h[1-6]$/.test(last.element);
    const isLinkEnd = last.linkShare > teaserShare && !isSentence(last.text);
    if (!isHeading && !isLinkEnd) break;
    end -= 1;
  }
  return blocks.slice(0, end);
}

/** Ends as sentences end. */
function isSentence(text: string): boolean {
  return /[.!?…。！？؟।:;]["'”’»“)\]]*\s*$/u.test(text);
}
