/** Words in capitals before a dash that label a report instead of placing it. */
const labels: RegExp =
  /^(?:update|updated|updates|breaking|urgent|exclusive|watch|video|audio|live|latest|correct(?:ion|ed)|refile|wrapup|analysis|opinion|review|preview|recap|factbox|timeline|insight|explainer|explained|editorial|comment|column|commentary|interview|feature|profile|obituary|photos?|gallery|poll|quiz|podcast|transcript|sponsored|advertisement|advertorial|notice|warning|alert|spoilers?|read|more|also|q&a|faq|note|news|report|sports?|business|politics|world|health|science|culture|lifestyle|weather|horoscope|eilmeldung|aktualisiert|kommentar|meinung|anzeige|exklusiv|urgente|última hora|exclusivo|en direct|vidéo|срочно|covid|coronavirus|isis|isil|nato|un|eu|us|usa|uk|uae|nasa|fifa|uefa|opec|who|fbi|cia|bbc|dr|mr|mrs|ms|prof|step|part|chapter|day|week|fact|myth|pros?|cons?)(?![\p{L}])/iu;

/** A label and its mark, or a note to editors, before the dateline proper. */
const kicker: RegExp =
  /^(?:(?:exclusive|breaking(?: news)?|urgent|updated?(?: ?\d{1,2})?|update ?\d{1,2}|corrected|correction|refile|repeat|wrapup ?\d{0,2}|analysis|factbox|insight|feature|special report|interview|eilmeldung|exklusiv|urgente|exclusif|exclusivo)\s?(?::|[-–—|])\s?|[([](?:adds?|recasts?|updates?|updating|corrects?|repeats?|refiles?|writes through|new throughout|changes|fixes|clarifies|removes|deletes)\b[^()[\]]{0,140}[)\]]\s?[-–—:]?\s?)/iu;

export function isLabel(words: string): boolean {
  return labels.test(words);
}

/** Length of the label or note that opens a paragraph; 0 when there is none. */
export function measureKicker(paragraph: string): number {
  return kicker.exec(paragraph.slice(0, 200))?.[0].length ?? 0;
}
