/** Phrases by which lines that are no part of the report's own text are told, in many languages. */

/** Open a line that points to another report; a mark follows: "Read also: ...". */
export const relatedLabels: readonly string[] = [
  "read|see|watch|listen|also read|read also|read more|read next|see also|more on this|more from|related|related (?:articles?|stories|links?|coverage|news|reading|topics?)|recommended|most read|must read|don['’]t miss|in pictures|opinion|analysis|explainer",
  'mehr zum thema|lesen sie (?:auch|mehr|hier)|lies auch|mehr dazu|auch interessant|siehe auch|zum thema',
  '(?:à )?lire aussi|à lire|lire également|voir aussi|à voir aussi|sur le même sujet',
  'lee también|lea también|leer más|te puede interesar|le puede interesar|ver también|más información|vea también',
  'leia (?:mais|também)|veja (?:mais|também)|saiba mais',
  'leggi anche|leggi (?:qui|di più)|vedi anche|approfondisci',
  'lees ook|lees meer|zie ook|bekijk ook',
  'läs (?:mer|också|även)|les (?:mer|også)|læs (?:mere|også)',
  'czytaj (?:też|także|również|więcej)|przeczytaj (?:też|także|również)|zobacz (?:też|także|również)|čtěte také|přečtěte si',
  'читайте также|смотрите также|по теме|читайте також',
  'ilgili haber(?:ler)?|ayrıca okuyun',
  'اقرأ أيضا|اقرأ أيضًا|شاهد أيضا|関連記事|あわせて読みたい|相关阅读|相關新聞|相关新闻|관련기사|관련 기사',
];

/** Open a notice that something in the report was wrong or changed. */
export const correctionLabels: readonly string[] = [
  "correction|corrected|clarification|editor['’]?s['’]? note|erratum",
  'berichtigung|korrektur|richtigstellung|anmerkung der redaktion|hinweis der redaktion|transparenzhinweis',
  'rectificatif|note de la rédaction|errata|mise au point',
  'corrección|fe de errores|fe de erratas|rectificación|nota del editor|nota de la redacción',
  'correção|nota do editor|nota da redação',
  'correzione|rettifica|errata corrige|nota della redazione',
  'correctie|rectificatie|rättelse|rettelse|retting|sprostowanie|korekta|oprava|исправление|поправка|düzeltme|تصحيح|تنويه|訂正|更正|정정',
];

/** Anywhere in a line that speaks of an earlier version of itself. */
export const versionPhrases: readonly string[] = [
  '(?:an earlier|a previous) version of this (?:article|story|report)',
  'in einer (?:früheren|ersten|vorherigen) (?:version|fassung) (?:dieses|des) (?:artikels|textes|beitrags)',
  'une (?:première|précédente) version de cet article',
  'una versión (?:anterior|previa) de est[ea] (?:artículo|noticia|nota|texto)',
  'uma versão anterior dest[ea] (?:reportagem|texto|artigo|matéria)',
  'una versione precedente di questo articolo',
  'in een eerdere versie van dit (?:artikel|bericht)',
];

/** Whose text it is, anywhere in a short line. */
export const rightsPhrases: readonly string[] = [
  'all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|alle rechten voorbehouden|wszelkie prawa zastrzeżone|все права защищены|tüm hakları saklıdır|無断転載|جميع الحقوق محفوظة',
];

/** Open a line that names who wrote, edited or translated; a name or "by" follows. */
export const creditLabels: readonly string[] = [
  'bearbeitet von|übersetzt von|redigiert von|geschrieben von|mitarbeit:|mit material (?:von|der)|mit informationen (?:von|der)|unter verwendung von',
  'traduit par|édité par|avec (?:notre correspondant|afp|reuters|ap\\b)',
  'traducido por|editado por|escrito por|con información de|reporte de|información de (?:afp|efe|ap|reuters)',
  'traduzido por|editado por|com informações (?:de|da|do)|reportagem de',
  'tradotto da|a cura di|con informazioni',
  'vertaald door|bewerkt door|opracowała?|tłumaczył',
];

/** Open a line that names the source; a mark follows. */
export const sourceLabels: readonly string[] = [
  'source|sources|agency|agencies|via|quelle|quellen|fuente|fuentes|fonte|fonti|bron|källa|kilde|źródło|zdroj|источник|kaynak|المصدر|來源|来源|出典|출처',
];
