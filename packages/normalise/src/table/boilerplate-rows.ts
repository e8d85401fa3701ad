// Written by scripts/generate-tables.ts from tables/boilerplate.yml. Do not edit.
import type { BoilerplateRow } from './boilerplate-table.ts';

/** Labels of buttons and boxes, and prompts to read, share, pay or sign up. */
export const boilerplateRows: readonly BoilerplateRow[] = [
  {
    kind: 'label',
    language: 'en',
    pattern:
      'advert|advertisement|advertising|ad|sponsored(?: content)?|loading\\.*|share|tweet|print|save|email|comments?|comment|more|menu|close|play|video|photos?|gallery|image|photo|topics?|tags?|source|via|previous|next|back to top|skip|live|follow|report|reply|like|listen|copy link|link copied|article continues below|story continues below(?: advertisement)?|continue reading(?: the main story)?|show (?:more|less)|view (?:more|all|gallery|comments?)|read full (?:story|article)|(?:after|before) newsletter promotion|you might (?:also )?like|related topics?|breaking news|image \\d+ of \\/? ?\\d+|\\d+ of \\d+|this slideshow requires javascript|\\d+ comments?',
  },
  {
    kind: 'label',
    language: 'de',
    pattern:
      'anzeige|werbung|teilen|drucken|auch interessant|mehr dazu|weiterlesen|(?:personen-)?box aufklappen|(?:\\S+-)?box aufklappen (?:\\S+-)?box zuklappen|kommentare|zur startseite|das könnte sie auch interessieren|empfohlener (?:redaktioneller|externer) inhalt|externer inhalt|weitere informationen|ende der weiteren informationen|artikel anhören|merken|vorlesen|mehr anzeigen|themen',
  },
  {
    kind: 'label',
    language: 'fr',
    pattern:
      'publicité|partager|imprimer|commentaires?|lire aussi|à lire aussi|à voir aussi|la suite après (?:cette|la) publicité|sur le même sujet|article réservé aux abonnés|voir plus',
  },
  {
    kind: 'label',
    language: 'es',
    pattern:
      'publicidad|compartir|imprimir|comentarios?|noticias? relacionadas?|te puede interesar|lo más (?:leído|visto)|ver más|etiquetas|temas',
  },
  {
    kind: 'label',
    language: 'pt',
    pattern:
      'publicidade|continua (?:depois da|após a) publicidade|compartilh(?:e|ar)|partilhar|comentários?|leia (?:mais|também)|veja (?:mais|também)|saiba mais|assuntos|relacionadas?',
  },
  {
    kind: 'label',
    language: 'it',
    pattern:
      'pubblicità|condividi|stampa|commenti|leggi anche|potrebbe interessarti|articoli correlati|contenuto sponsorizzato|argomenti',
  },
  {
    kind: 'label',
    language: 'nl',
    pattern:
      'advertentie|reclame|delen|reacties|lees (?:ook|meer|verder)|bekijk ook|meer over dit onderwerp',
  },
  {
    kind: 'label',
    language: 'pl',
    pattern:
      'reklama|udostępnij|komentarze|czytaj (?:także|też|również|więcej)|zobacz (?:także|też|również)|dalsza część (?:artykułu|tekstu) pod (?:reklamą|wideo|materiałem wideo)',
  },
  {
    kind: 'label',
    language: 'cs',
    pattern:
      'reklama|inzerce|sdílet|diskuse|čtěte (?:také|více)|související|článek pokračuje pod reklamou',
  },
  {
    kind: 'label',
    language: 'da',
    pattern: 'annonce|artiklen fortsætter (?:efter|under) annoncen|læs også|del artiklen',
  },
  {
    kind: 'label',
    language: 'no',
    pattern: 'annonse|artikkelen fortsetter under annonsen|les også|del',
  },
  {
    kind: 'label',
    language: 'sv',
    pattern: 'annons|artikeln fortsätter under annonsen|läs (?:också|även|mer)|dela',
  },
  {
    kind: 'label',
    language: 'fi',
    pattern: 'mainos|juttu jatkuu mainoksen jälkeen|lue (?:myös|lisää)|jaa',
  },
  {
    kind: 'label',
    language: 'tr',
    pattern: 'reklam|paylaş|yorumlar?|ilgili haberler|haberin devamı|son dakika|ayrıca bakınız',
  },
  {
    kind: 'label',
    language: 'ru',
    pattern:
      'реклама|поделиться|комментарии|читайте также|смотрите также|по теме|материалы по теме|подробнее|теги',
  },
  {
    kind: 'label',
    language: 'uk',
    pattern: 'реклама|поділитися|коментарі|читайте також|дивіться також|за темою|теги',
  },
  {
    kind: 'label',
    language: 'ar',
    pattern: 'إعلان|إعلانات|شارك|مشاركة|تعليقات|اقرأ أيضا|اقرأ أيضًا|اقرأ المزيد|مواضيع ذات صلة',
  },
  {
    kind: 'label',
    language: 'id',
    pattern:
      'iklan|advertisement|bagikan|komentar|baca juga|lihat juga|scroll to continue with content|halaman selanjutnya',
  },
  {
    kind: 'label',
    language: 'el',
    pattern: 'διαφήμιση|διαβάστε (?:επίσης|ακόμη|ακόμα)|κοινοποίηση|σχόλια',
  },
  {
    kind: 'label',
    language: 'hu',
    pattern: 'hirdetés|kapcsolódó(?: cikkek)?|megosztás|olvassa el',
  },
  {
    kind: 'label',
    language: 'ro',
    pattern: 'publicitate|citește și|articolul continuă după reclamă|distribuie',
  },
  {
    kind: 'label',
    language: 'ja',
    pattern:
      '広告|関連キーワード|おすすめ情報|関連記事|あわせて読みたい|続きを読む|シェア|この記事をシェア',
  },
  { kind: 'label', language: 'ko', pattern: '광고|관련기사|관련 기사|공유하기|댓글|많이 본 뉴스' },
  {
    kind: 'label',
    language: 'zh',
    pattern: '广告|廣告|相关阅读|相关新闻|相關新聞|延伸閱讀|分享|评论|責任編輯|点击查看更多',
  },
  { kind: 'label', language: 'hi', pattern: 'विज्ञापन|शेयर करें|यह भी पढ़ें|ये भी पढ़ें|संबंधित खबरें' },
  {
    kind: 'prompt',
    language: 'en',
    pattern:
      "share (?:this|on|via)|share$|sign (?:up|in)|log ?in|subscribe|register|create (?:an|your) account|already (?:a|have)|follow (?:us|the|@|\\w+ on)|click (?:here|to|on)|get (?:the|our|unlimited|breaking|access to)|download (?:the|our)|join (?:us|the|our|more)|please (?:enable|subscribe|log|sign|select|enter|click|read|turn|check|try|use)|thank(?:s| you) for|by (?:signing|clicking|subscribing|registering|submitting)|you (?:can|may) (?:unsubscribe|also like|opt)|we use cookies|this site uses|enter your e-?mail|your e-?mail|invalid e-?mail|support (?:our|independent|quality)|to (?:continue|read|view|listen|see) |don['’]t miss|recommended|most (?:read|popular)|trending|related|image (?:copyright|caption|source|credit)|photo(?:graph)?(?: by|:|s:)|\\((?:image|photo|picture)(?: credit)?:|media caption|getty images|copyright|©|\\(c\\) 20|all rights reserved|listen to this|read (?:more|also|next|the full)|see (?:also|more)|also read|watch(?::| more| the| now| live)|more (?:from|on|about|in|stories)|posted (?:by|on|in|at)|published(?::| on| at|$)|updated(?::| on| at)|last (?:updated|modified)|filed (?:under|to)|tagged|tags:|categories|written by|\\d+ (?:comments?|shares?|min(?:utes?)? read|likes|views)\\b|be the first to comment|(?:this|the) (?:post|article|story|page) (?:may )?contains? (?:affiliate|some affiliate)|if you (?:enjoyed|liked) this (?:article|story)|reading time|estimated reading|ad block",
  },
  {
    kind: 'prompt',
    language: 'de',
    pattern:
      'mehr zum thema|lesen sie|jetzt (?:abonnieren|anmelden|bestellen|kostenlos|weiterlesen|lesen|testen|registrieren)|melden sie sich|abonnieren|\\d+ min(?:uten)?\\.? lesezeit|lesedauer|lesezeit|mehr themen|exklusive .{0,40}für sie|dieser (?:artikel|text) (?:ist|wurde) (?:zuerst|ursprünglich|nur)|hinweis zu affiliate|klicken sie hier|folgen sie uns',
  },
  {
    kind: 'prompt',
    language: 'fr',
    pattern:
      'lire (?:aussi|la suite)|à lire aussi|abonnez|inscrivez-vous|temps de lecture|suivez-nous|il vous reste .{0,20}de cet article',
  },
  {
    kind: 'prompt',
    language: 'es',
    pattern:
      'suscr[ií]b|lee también|leer más|lea también|síguenos|regístrate|tiempo de lectura|haz clic',
  },
  {
    kind: 'prompt',
    language: 'pt',
    pattern:
      'leia (?:mais|também)|assine|siga-nos|tempo de leitura|inscreva-se|clique aqui|cadastre-se|receba (?:as|nossa|notícias)',
  },
  {
    kind: 'prompt',
    language: 'it',
    pattern: 'iscriviti|leggi anche|abbonati|tempo di lettura|seguici|clicca qui',
  },
  { kind: 'prompt', language: 'nl', pattern: 'lees ook|leestijd|abonneer|schrijf je in|volg ons' },
  {
    kind: 'prompt',
    language: 'pl',
    pattern:
      'czytaj (?:także|też|również|więcej)|zobacz (?:także|też|również)|czas czytania|zapisz się|obserwuj nas|kliknij',
  },
  {
    kind: 'prompt',
    language: 'cs',
    pattern: 'čtěte (?:také|více)|doba čtení|přihlaste se|předplaťte',
  },
  { kind: 'prompt', language: 'da', pattern: 'læs også|tilmeld dig|læsetid|følg os' },
  { kind: 'prompt', language: 'no', pattern: 'les også|abonner|lesetid|følg oss' },
  { kind: 'prompt', language: 'sv', pattern: 'läs också|läs även|lästid|prenumerera|följ oss' },
  { kind: 'prompt', language: 'tr', pattern: 'abone ol|okuma süresi|bizi takip|ayrıca okuyun' },
  {
    kind: 'prompt',
    language: 'ru',
    pattern: 'читайте также|подписывайтесь|время чтения|подпишитесь|смотрите также|следите за нами',
  },
  {
    kind: 'prompt',
    language: 'uk',
    pattern: 'читайте також|підписуйтесь|час читання|дивіться також',
  },
  { kind: 'prompt', language: 'ar', pattern: 'اقرأ أيض|اشترك|تابعنا|سجل الآن' },
  {
    kind: 'prompt',
    language: 'id',
    pattern: 'baca juga|lihat juga|ikuti kami|berlangganan|simak juga|waktu baca',
  },
  {
    kind: 'prompt',
    language: 'ja',
    pattern: 'この記事は(?:会員|有料)限定|会員登録|ログイン|残り?\\d+文字|.{0,12}に登録すると',
  },
];
