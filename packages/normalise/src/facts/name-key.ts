/** Form in which names of one publication compare alike: no case, no address, no punctuation. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.)?/, '')
    .replace(/\.(?:com?|org|net|info|[a-z]{2})(?:\.[a-z]{2})?(?=$|[\s/])/g, '')
    .replace(/^(?:the|der|die|das|le|la|el|il)\s/, '')
    .replace(/[^\p{L}\p{N}\p{M}]/gu, '');
}

/** Whether a text names the publication, with at most a word such as "News" or "online" more. */
export function namesOutlet(text: string, outletNames: readonly string[]): boolean {
  const key = withoutGeneric(nameKey(text));
  return key !== '' && outletNames.some((name) => withoutGeneric(nameKey(name)) === key);
}

function withoutGeneric(key: string): string {
  return key.replace(/(?<=.{2})(?:online|web|news|media|redaktion|オンライン)$/u, '');
}
