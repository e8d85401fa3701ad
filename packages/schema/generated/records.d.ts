// Written by scripts/generate.ts from schemas/. Do not edit.

/**
 * `tables/agencies.yml`: wire agencies and the forms in which reports credit them.
 */
export interface AgencyTableFile {
  /**
   * Agencies.
   */
  agencies: {
    /**
     * Name of the agency in records.
     */
    name: string;
    /**
     * Other forms in which it is written.
     *
     * Items: A form.
     */
    written?: string[];
  }[];
}

/**
 * One line of a bibliography: a press report as facts, without its text. What is absent is unknown.
 */
export interface BibliographyEntry {
  /**
   * The entry's own key, unique in its file and never used again.
   */
  key: string;
  /**
   * Address of the report.
   */
  url?: string | null;
  /**
   * Host name of the outlet, where the address is not known or is not that of the outlet.
   */
  host?: string | null;
  /**
   * Publication that carried the report.
   */
  outlet?: string | null;
  /**
   * Wire agencies credited for the text.
   *
   * Items: Name of a wire agency.
   */
  agencies?: string[];
  /**
   * Place named in the dateline.
   */
  dateline_place?: string | null;
  /**
   * Day of publication.
   */
  published_date?: string | null;
  /**
   * Where the day comes from: the address, or the page as read.
   */
  published_basis?: 'url' | 'visible_text' | null;
  /**
   * BCP 47 language tag.
   */
  language?: string | null;
  /**
   * Speaker key or name.
   */
  speaker?: string | null;
  /**
   * Medium.
   */
  medium?: 'audio' | 'video' | 'text' | null;
  /**
   * The report's own words for the release day, e.g. early Thursday.
   */
  release_words?: string | null;
  /**
   * Release day stated in full, EDTF (ISO 8601-2): 2016-11-03, or XXXX-12-26 when the year is not stated.
   */
  release_edtf?: string | null;
  /**
   * Length stated.
   */
  duration_minutes?: number | null;
  /**
   * Word that qualifies the length.
   */
  duration_qualifier?: string | null;
  /**
   * Publisher key or name.
   */
  publisher?: string | null;
  /**
   * Title.
   */
  title?: string | null;
  /**
   * The report's own words for the recording before.
   */
  antecedent_words?: string | null;
  /**
   * First day of the interval the antecedent words give.
   */
  antecedent_from?: string | null;
  /**
   * Last day of that interval.
   */
  antecedent_to?: string | null;
}

/**
 * `tables/boilerplate.yml`: what pages write around reports in every language.
 */
export interface BoilerplateTableFile {
  /**
   * Patterns of page furniture.
   */
  boilerplate: {
    /**
     * label: a block that is nothing else. prompt: a block that starts so.
     */
    kind: 'label' | 'prompt';
    /**
     * BCP 47 tag; mul where several languages write it so.
     */
    language: string;
    /**
     * Alternatives of a regular expression, without regard to case.
     */
    pattern: string;
  }[];
}

/**
 * Bytes as fetched, found by digest or in a web archive, with what the source says beside them.
 */
export interface Capture {
  /**
   * cap_ and 16 hex digits of SHA-256 over source_id, source_key and content digest.
   */
  capture_id: string;
  /**
   * The source the record came from.
   */
  source_id: string;
  /**
   * The source's own key.
   */
  source_key: string;
  /**
   * Address the bytes came from.
   */
  url: string | null;
  /**
   * File the bytes came from, relative to the source, with /; null for HTTP.
   */
  path: string | null;
  /**
   * Media type essence, lower case: text/html, text/plain, text/markdown, application/ld+json, application/nitf+xml, application/xml (NITF or NewsML-G2), or application/vnd.tellings.citation+json for a bibliography row.
   */
  media_type: string;
  /**
   * Charset label of the Content-Type header; null when there is none.
   */
  charset: string | null;
  /**
   * Size of the content.
   */
  byte_count: number;
  /**
   * SHA-256 of the content, its codings undone; its address in the content store when no location points into an archive.
   */
  sha256: string;
  /**
   * What the source says about the document beside it: front matter, documents.csv, table columns, entry of a feed or sitemap.
   */
  stated: {
    /**
     * Where the statements come from.
     */
    basis: 'metadata' | 'feed' | 'sitemap' | 'citation' | 'none';
    /**
     * Outlet.
     */
    outlet: string | null;
    /**
     * Headline.
     */
    headline: string | null;
    /**
     * Authors.
     *
     * Items: Author.
     */
    authors: string[];
    /**
     * Wire agencies.
     *
     * Items: Agency.
     */
    agencies: string[];
    /**
     * Publication date or date-time, as written.
     */
    published: string | null;
    /**
     * Modification date-time, as written.
     */
    modified: string | null;
    /**
     * BCP 47 tag.
     */
    language: string | null;
  };
}

/**
 * Facts of a recording as one bibliographic entry states them; no text.
 */
export interface Citation {
  /**
   * Report identifier: rep_ and 16 hex digits of SHA-256 over source_id and source_key.
   */
  report_id: string;
  /**
   * Speaker key or name.
   */
  speaker: string | null;
  /**
   * Medium.
   */
  medium: 'audio' | 'video' | 'text' | null;
  /**
   * The report's own words for the release day, e.g. early Thursday.
   */
  release_words: string | null;
  /**
   * Release day stated in full, EDTF (ISO 8601-2): 2016-11-03, or XXXX-12-26 when the year is not stated.
   */
  release_edtf: string | null;
  /**
   * Length stated.
   */
  duration_minutes: number | null;
  /**
   * Word that qualifies the length.
   */
  duration_qualifier: string | null;
  /**
   * Publisher key or name.
   */
  publisher: string | null;
  /**
   * Title.
   */
  title: string | null;
  /**
   * The report's own words for the recording before.
   */
  antecedent_words: string | null;
  /**
   * First day of the interval the antecedent words give.
   */
  antecedent_from: string | null;
  /**
   * Last day of that interval.
   */
  antecedent_to: string | null;
}

/**
 * `tables/confidence.yml`: how often each source of a field was right on labelled pages.
 */
export interface ConfidenceTableFile {
  /**
   * Measurements.
   */
  confidence: {
    /**
     * Field of the report.
     */
    field: string;
    /**
     * Source of a reading.
     */
    source: string;
    /**
     * Pages on which the source gives what people found, in percent of those on which it speaks.
     */
    percent: number;
    /**
     * Pages measured; absent where the figure is a judgement.
     */
    page_count?: number;
  }[];
}

/**
 * corrections.yml: values of published records that are known to be wrong at their source. Each is applied only while the build still gives the value it expects.
 */
export interface CorrectionsFile {
  /**
   * Corrections.
   */
  corrections: {
    /**
     * Public table.
     */
    table: string;
    /**
     * Key of the record.
     */
    id: string;
    /**
     * Field to set; never one of the key.
     */
    field: string;
    /**
     * The wrong value, as the build gives it.
     */
    expect: string | number | boolean | null | unknown[];
    /**
     * The right value.
     */
    value: string | number | boolean | null | unknown[];
    /**
     * Why it is wrong.
     */
    reason: string;
    /**
     * Where the right value is stated: a page, a document, a letter.
     */
    source: string;
  }[];
}

/**
 * dataset.yml: what one dataset is and what its build must satisfy.
 */
export interface DatasetSpec {
  /**
   * Name, equal to the folder.
   */
  name: string;
  /**
   * Title for people.
   */
  title: string;
  /**
   * What the dataset holds.
   */
  description: string;
  /**
   * SPDX identifier of the licence of the data.
   */
  licence: string;
  /**
   * Who makes the dataset.
   *
   * @minItems 1
   *
   * Items: Name.
   */
  creators: string[];
  /**
   * Date stated in the next release; the build reads no clock.
   */
  issued: string;
  /**
   * What reports are linked to. recordings: audio and video messages of registered speakers; the value when absent. events: anything that several reports tell of.
   */
  subject?: 'recordings' | 'events';
  /**
   * true when the reports are invented.
   */
  is_synthetic?: boolean;
  /**
   * Folder whose subfolders are served as HTTP hosts by a local server during fetch.
   */
  newsroom?: string;
  /**
   * Web page or e-mail address of whoever fetches; stands in the User-Agent and is needed by sources on the network.
   */
  contact?: string;
  /**
   * Public keys that releases may be signed with.
   */
  keys?: {
    /**
     * Id of the key, as minisign prints it.
     */
    key_id: string;
    /**
     * Second line of a public key file of minisign.
     */
    public_key: string;
  }[];
  /**
   * How hosts on the web are asked; robots.txt and what servers ask for is honoured beside it.
   */
  fetch?: {
    /**
     * Least wait between two requests to one host; 1 when absent. 0 only for hosts of one's own.
     */
    delay_seconds?: number;
    /**
     * Requests to one host at a time; 1 when absent.
     */
    connections_per_host?: number;
    /**
     * Hosts visited at a time; 16 when absent.
     */
    hosts_at_once?: number;
  };
  /**
   * Data gates: a breach stops the release.
   */
  gates?: {
    /**
     * Bounds on rows, by table.
     */
    counts?: {
      [k: string]: {
        /**
         * Smallest value allowed.
         */
        min?: number;
        /**
         * Largest value allowed.
         */
        max?: number;
      };
    };
    /**
     * Smallest share of rows with a value, by table.field.
     */
    fill_rates?: {
      /**
       * Share.
       */
      [k: string]: number;
    };
    /**
     * Largest share of captures that may be quarantined.
     */
    quarantine_rate?: number;
    /**
     * Limits on what differs from the release before; they hold with their defaults in every dataset that has a release.
     */
    since_last?: {
      /**
       * Largest share of the records of a table that may be gone; 0.1 when absent.
       */
      ids_gone?: number;
      /**
       * Most ids of a table that may come back after an earlier release lost them, without a redirect of kind restored; 0 when absent.
       */
      ids_returned?: number;
      /**
       * Largest share of the records of a table whose value of one field may change; 0.5 when absent.
       */
      values_changed?: number;
      /**
       * Largest fall of the share of records with a value of one field; 0.1 when absent.
       */
      fill_rate_fall?: number;
      /**
       * Most sources that had records in a table and now have none there; 0 when absent.
       */
      sources_gone?: number;
      /**
       * Largest rise of the share of claims that do not agree with their recording; 0.05 when absent.
       */
      disagreement_rise?: number;
      /**
       * Most reports whose source gave the key of an old report to another article; 0 when absent.
       */
      keys_reused?: number;
    };
    /**
     * Breaches that are meant. Each holds for one version; one that is not needed fails the build.
     */
    exceptions?: {
      /**
       * Gate as the build names it, e.g. since_last.ids_gone.reports.
       */
      gate: string;
      /**
       * The version it is for.
       */
      version: string;
      /**
       * Why the breach is right; stands in the manifest of the release.
       */
      reason: string;
    }[];
  };
}

/**
 * A redirect that the stage link found, before the release that is its first has a version.
 */
export interface IdChange {
  /**
   * The id that no longer stands.
   */
  id: string;
  /**
   * As in redirect.
   */
  kind: 'moved' | 'split' | 'retired' | 'withdrawn' | 'restored';
  /**
   * Live ids that stand for it now.
   *
   * Items: A live id.
   */
  targets: string[];
  /**
   * First release in which the redirect holds; null when that is the one to come.
   */
  since: string | null;
  /**
   * registered, merged, split, judged-to-be-one, reports-gone, no-longer-founded, or the reason given by hand.
   */
  reason: string;
}

/**
 * A problem in data. Issue codes are permanent.
 */
export interface Issue {
  /**
   * stage/kebab-case, e.g. normalise/empty-document.
   */
  code: string;
  /**
   * error: the record is quarantined. warning: the record goes on, something is missing or doubtful. info: worth knowing.
   */
  level: 'error' | 'warning' | 'info';
  /**
   * Stage that found it.
   */
  stage: 'fetch' | 'normalise' | 'near-duplicates' | 'link' | 'publish';
  /**
   * Record concerned: the input record for a quarantine.
   */
  record_id: string | null;
  /**
   * File, row or URL concerned.
   */
  path: string | null;
  /**
   * What happened, to what, what to do next.
   */
  message: string;
  /**
   * More, for machines: JSON or a short text.
   */
  detail: string | null;
}

/**
 * judgements.jsonl: one human decision, append-only; the last word per pair wins. A pair is a report and a recording in a role, or two recordings: then other_recording_id is stated, and report_id and role are null.
 */
export interface Judgement {
  /**
   * Report identifier: rep_ and 16 hex digits of SHA-256 over source_id and source_key; null when two recordings are judged.
   */
  report_id: string | null;
  /**
   * Recording identifier, as registered or minted.
   */
  recording_id: string;
  /**
   * Another recording: the judgement says whether the two are one. Absent when a report is judged.
   */
  other_recording_id?: string;
  /**
   * Role judged; null when two recordings are judged.
   */
  role:
    | 'primary'
    | 'antecedent'
    | 'background'
    | 'background_quoted'
    | 'photo_caption'
    | 'related_box'
    | null;
  /**
   * positive: yes. negative: no. unsure: leave to review. withdrawn: forget earlier words on this pair.
   */
  judgement: 'positive' | 'negative' | 'unsure' | 'withdrawn';
  /**
   * Who judged.
   */
  judge: string;
  /**
   * When.
   */
  judged_date: string;
  /**
   * Why, in words.
   */
  reason: string;
}

/**
 * `packages/link/lexicons/<language>.yml`: the words by which one language tells days, lengths, media, releases and the recording before. Upper and lower case and diacritics do not matter except in abbreviations. A list that a language has no use for is empty.
 */
export interface LexiconFile {
  /**
   * Primary subtag of BCP 47, as the file is called.
   */
  language: string;
  /**
   * Names of the seven weekdays, Monday first, inflected forms and abbreviations included.
   *
   * @minItems 7
   * @maxItems 7
   */
  weekdays: string[][];
  /**
   * Names of the twelve months, January first, inflected forms and abbreviations included.
   *
   * @minItems 12
   * @maxItems 12
   */
  months: string[][];
  /**
   * Months whose name is also a common word: in running text they count only when capitalised.
   */
  ambiguous_months: string[];
  /**
   * What may follow the number of a day without a space: 3rd, 3º, 3.
   */
  ordinal_endings: string[];
  /**
   * Words between day, month and year: 3rd of November.
   */
  of: string[];
  /**
   * Words between an early or late word and the day: early on Thursday, late in November.
   */
  before_days: string[];
  /**
   * Endings that make a day belong to another event: Thursday's strike.
   */
  possessives: string[];
  /**
   * The day of publication.
   */
  today: string[];
  /**
   * The day before publication.
   */
  yesterday: string[];
  /**
   * Some day of the week before publication.
   */
  this_week: string[];
  /**
   * Before a day, month or year: towards its beginning.
   */
  early: string[];
  /**
   * Before a day, month or year: towards its end.
   */
  late: string[];
  /**
   * After a day: its first hours.
   */
  early_after: string[];
  /**
   * After a day: its evening or night.
   */
  late_after: string[];
  /**
   * Before a day: it is still to come: next Thursday.
   */
  ahead: string[];
  /**
   * After a day: it is still to come: el jueves que viene.
   */
  ahead_after: string[];
  /**
   * After a month: the year before publication.
   */
  last_year: string[];
  /**
   * Numbers in words by value up to 99, the indefinite article included.
   */
  numbers: {
    /**
     * @minItems 1
     */
    [k: string]: string[];
  };
  /**
   * Words between tens and ones, as in treinta y cinco; a hyphen and a space always may be.
   */
  number_links: string[];
  /**
   * Articles before a length of time or a description of a person: over the year, the leader.
   */
  articles: string[];
  /**
   * The unit, in every form that follows a number.
   */
  year_units: string[];
  /**
   * The unit, in every form that follows a number.
   */
  month_units: string[];
  /**
   * The unit, in every form that follows a number.
   */
  week_units: string[];
  /**
   * The unit, in every form that follows a number, also as an adjective.
   */
  minute_units: string[];
  /**
   * The unit, in every form that follows a number, also as an adjective.
   */
  hour_units: string[];
  /**
   * Half an hour, without a number.
   */
  half_hour: string[];
  /**
   * The length or number is a little less.
   */
  nearly: string[];
  /**
   * The length or number is a little more.
   */
  over: string[];
  /**
   * The length or number is approximate.
   */
  about: string[];
  /**
   * Nouns of a message that is heard.
   */
  audio: string[];
  /**
   * Nouns of a message that is seen.
   */
  video: string[];
  /**
   * Nouns of a message that is read.
   */
  writing: string[];
  /**
   * Nouns of a message that leave its medium open.
   */
  message: string[];
  /**
   * Endings that these nouns may take, so that plurals need no entry.
   */
  noun_endings: string[];
  /**
   * Words for being seen: beside a recording before they make it a video.
   */
  appearance: string[];
  /**
   * Verbs by which a recording comes out, in the forms of the news.
   */
  release_verbs: string[];
  /**
   * Before a verb of release, up to two words apart: it tells a plan, not a release: will, plans to.
   */
  plans: string[];
  /**
   * After a verb of release: it tells a plan: veröffentlicht werden.
   */
  plans_after: string[];
  /**
   * Verbs by which a message says something, in the forms of the news.
   */
  saying_verbs: string[];
  /**
   * First, as in first message since November.
   */
  first: string[];
  /**
   * Since, as in first message since November.
   */
  since: string[];
  /**
   * Words that open a length of time after first: in almost a year.
   */
  within: string[];
  /**
   * Before a noun of a message they name the recording before: last, previous.
   */
  previous: string[];
  /**
   * After a noun of a message they name the recording before: el mensaje anterior.
   */
  previous_after: string[];
  /**
   * Phrases that name the recording before without a noun: last heard from.
   */
  last_heard: string[];
  /**
   * Phrases that name the recording before in a sentence about a message, being seen or being heard: the last time.
   */
  last_time: string[];
  /**
   * Words for being heard, beside last_time.
   */
  hearing: string[];
  /**
   * After a length of time: eleven months of silence.
   */
  silence: string[];
  /**
   * After the time of the recording before they may go on to what was said then: and.
   */
  continuations: string[];
  /**
   * After the time of the recording before they do go on to it: when, where, in which.
   */
  relatives: string[];
  /**
   * Words with which a speaker or a message names an event, so that its day is no release: referred to.
   */
  references: string[];
  /**
   * Words that announce a title.
   */
  titled: string[];
  /**
   * Pronouns that may stand for the speaker of a quotation.
   */
  pronouns: string[];
  /**
   * Nouns of descriptions that may stand for the speaker of a quotation: the leader, the voice.
   */
  speaker_nouns: string[];
  /**
   * Words of at least four letters that say nothing of what a quotation is about: pronouns, prepositions, conjunctions, auxiliaries.
   */
  function_words: string[];
  /**
   * Words whose full stop ends no sentence, with their capitals and without that full stop.
   */
  abbreviations: string[];
}

/**
 * Where the bytes of a capture lie in a web archive, and when they were fetched. Apart from captures, because it depends on the order pages arrived in.
 */
export interface Location {
  /**
   * The capture.
   */
  capture_id: string;
  /**
   * WARC file, relative to the archive of the dataset, or to the dataset when it begins with ./; with /.
   */
  file: string;
  /**
   * Where the response record begins in the file.
   */
  offset: number;
  /**
   * Size of the record in the file.
   */
  length: number;
  /**
   * WARC-Payload-Digest of the record: over the body as sent.
   */
  payload_digest: string;
  /**
   * WARC-Date of the record.
   */
  fetched_at: string;
}

/**
 * `tables/outlets.yml`: publications by the hosts of their web sites.
 */
export interface OutletTableFile {
  /**
   * Hosts, each with its publication. A later row of the same host outranks an earlier one.
   */
  outlets: {
    /**
     * Host name in lower case without www.; it stands for its subdomains that have no row.
     */
    host: string;
    /**
     * Name of the publication in records.
     */
    name: string;
    /**
     * Country of the newsroom, ISO 3166-1 alpha-2.
     */
    country?: string;
    /**
     * Last day on which the host belonged to the publication or the publication bore this name.
     */
    valid_until?: string;
  }[];
}

/**
 * One place where a field of a report could be read, chosen or not: the field's provenance and its rivals.
 */
export interface Reading {
  /**
   * rdg_ and 16 hex digits of SHA-256 over report id, field and rank.
   */
  reading_id: string;
  /**
   * Report identifier: rep_ and 16 hex digits of SHA-256 over source_id and source_key.
   */
  report_id: string;
  /**
   * Field of the report.
   */
  field:
    | 'agencies'
    | 'authors'
    | 'headline'
    | 'language'
    | 'modified_at'
    | 'outlet'
    | 'published_at'
    | 'section'
    | 'url';
  /**
   * 1 for the first that was looked at.
   */
  rank: number;
  /**
   * What was read there, in the form of the field; empty when it could not be read.
   *
   * Items: A value.
   */
  values: string[];
  /**
   * Where it was read.
   */
  source:
    | 'metadata'
    | 'feed'
    | 'sitemap'
    | 'citation'
    | 'json_ld'
    | 'open_graph'
    | 'meta'
    | 'link'
    | 'microdata'
    | 'heading'
    | 'title'
    | 'time_element'
    | 'url'
    | 'host_table'
    | 'publisher_markup'
    | 'tail'
    | 'dateline'
    | 'byline'
    | 'credit_line'
    | 'visible_text'
    | 'markup'
    | 'detected';
  /**
   * The words it was read from, where they differ from the value.
   */
  written: string | null;
  /**
   * How often this source is right where it speaks, measured on labelled pages.
   */
  confidence: number;
  /**
   * Whether the report holds this value.
   */
  is_chosen: boolean;
  /**
   * Why it was not chosen; null for what was.
   */
  reason: string | null;
}

/**
 * A line of `tables/recurring.jsonl`: one block of text that recurs on the pages of a host, as a digest. Written by `tellings learn`.
 */
export interface RecurringBlock {
  /**
   * Host name, without www.
   */
  host: string;
  /**
   * SHA-256 of the folded words of the block, digits as 0, joined by one space.
   */
  sha256: string;
  /**
   * Different documents of the host in which it stood.
   */
  document_count: number;
}

/**
 * registry.yml: known speakers, publishers and recordings.
 */
export interface Registry {
  /**
   * Speakers.
   */
  speakers: {
    /**
     * Identifier.
     */
    speaker_id: string;
    /**
     * Name.
     */
    name: string;
    /**
     * Other names, spelled as reports spell them.
     *
     * Items: Name.
     */
    aliases: string[];
    /**
     * Descriptions that stand for the speaker when no name does, e.g. the union leader.
     *
     * Items: Phrase.
     */
    titles?: string[];
  }[];
  /**
   * Publishers of recordings.
   */
  publishers: {
    /**
     * Identifier.
     */
    publisher_id: string;
    /**
     * Name.
     */
    name: string;
    /**
     * Other names, spelled as reports spell them.
     *
     * Items: Name.
     */
    aliases: string[];
  }[];
  /**
   * Recordings.
   */
  recordings: {
    /**
     * Recording identifier, as registered or minted.
     */
    recording_id: string;
    /**
     * Speaker.
     */
    speaker_id: string;
    /**
     * Medium.
     */
    medium: 'audio' | 'video' | 'text' | null;
    /**
     * Publisher.
     */
    publisher_id: string | null;
    /**
     * First possible day.
     */
    released_from: string | null;
    /**
     * Last possible day.
     */
    released_to: string | null;
    /**
     * Shortest and longest length reported.
     *
     * @minItems 2
     * @maxItems 2
     */
    duration_minutes: number[] | null;
    /**
     * Title.
     */
    title: string | null;
    /**
     * Status.
     */
    status: 'published' | 'reported_never_published';
  }[];
}

/**
 * MinHash signature of one report's text, on its way into the public record of the report.
 */
export interface ReportSignature {
  /**
   * Report identifier: rep_ and 16 hex digits of SHA-256 over source_id and source_key.
   */
  report_id: string;
  /**
   * As in report; null when the text has fewer words than a shingle.
   */
  signature: string | null;
}

/**
 * sources/*.yml: one source. Which of path, url, columns and the rest apply depends on kind.
 */
export interface SourceSpec {
  /**
   * Identifier.
   */
  source_id: string;
  /**
   * Name for people.
   */
  name: string;
  /**
   * SPDX identifier the source states; null when none.
   */
  licence?: string | null;
  /**
   * open or closed; closed unless a licence allows republication.
   */
  text_rights: 'open' | 'closed';
  /**
   * Kind of source.
   */
  kind: 'folder' | 'table' | 'bibliography' | 'feed' | 'sitemap' | 'page_list' | 'warc';
  /**
   * folder, table, bibliography, page_list, warc: path relative to the dataset.
   */
  path?: string;
  /**
   * feed, sitemap, warc: address of the feed, the sitemap or its index, or the WARC file.
   */
  url?: string;
  /**
   * table: record field to column name.
   */
  columns?: {
    /**
     * Column that holds key.
     */
    key: string;
    /**
     * Column that holds text.
     */
    text: string;
    /**
     * Column that holds url.
     */
    url?: string;
    /**
     * Column that holds outlet.
     */
    outlet?: string;
    /**
     * Column that holds headline.
     */
    headline?: string;
    /**
     * Column that holds authors.
     */
    authors?: string;
    /**
     * Column that holds agencies.
     */
    agencies?: string;
    /**
     * Column that holds published.
     */
    published?: string;
    /**
     * Column that holds modified.
     */
    modified?: string;
    /**
     * Column that holds language.
     */
    language?: string;
  };
  /**
   * table: media type of the text column.
   */
  text_media_type?: 'text/plain' | 'text/html' | 'text/markdown';
  /**
   * feed, sitemap, page_list, warc: at most so many entries; of an index of sitemaps, so many of each.
   */
  max_entries?: number;
  /**
   * warc: only pages of these hosts and of hosts below them; all when absent.
   *
   * @minItems 1
   *
   * Items: Host name, in lower case.
   */
  hosts?: string[];
  /**
   * feed, sitemap, page_list, warc: true to reach hosts in private networks and on this machine, which are refused otherwise.
   */
  allow_private?: boolean;
  /**
   * feed, sitemap, page_list: true when the publisher has permitted text and data mining; a page that reserves it (TDMRep) is refused otherwise.
   */
  has_tdm_permission?: boolean;
}

/**
 * Written last, when a stage has closed. No manifest, no output.
 */
export interface StageManifest {
  /**
   * Stage.
   */
  stage: string;
  /**
   * SHA-256 over stage, code, parameters and inputs: equal means skip.
   */
  fingerprint: string;
  /**
   * SHA-256 of the compiled code of the stage.
   */
  code_sha256: string;
  /**
   * Parameters verbatim, canonical JSON.
   */
  parameters: string;
  /**
   * Inputs, sorted by path.
   */
  inputs: {
    /**
     * Path relative to the dataset.
     */
    path: string;
    /**
     * Records.
     */
    record_count: number | null;
    /**
     * SHA-256.
     */
    sha256: string;
    /**
     * Schema of the records.
     */
    schema: string | null;
  }[];
  /**
   * Outputs, sorted by path.
   */
  outputs: {
    /**
     * Path relative to the dataset.
     */
    path: string;
    /**
     * Records.
     */
    record_count: number | null;
    /**
     * SHA-256.
     */
    sha256: string;
    /**
     * Schema of the records.
     */
    schema: string | null;
  }[];
  /**
   * Records read.
   */
  record_count_in: number;
  /**
   * Records passed on.
   */
  record_count_out: number;
  /**
   * Records left out with an issue.
   */
  record_count_quarantined: number;
  /**
   * Issues by code, sorted.
   */
  issues_by_code: {
    /**
     * Issue code.
     */
    code: string;
    /**
     * Issues.
     */
    record_count: number;
  }[];
  /**
   * When the stage closed; the only clock in the store.
   */
  finished_at: string;
}

/**
 * targets.yml: the places that the releases of one dataset are pushed to. Secrets stand in the environment; this file names the variables.
 */
export interface TargetsFile {
  /**
   * Targets, each with one of folder, s3, npm and hugging_face.
   *
   * @minItems 1
   */
  targets: {
    /**
     * Name, as given to tellings push.
     */
    name: string;
    /**
     * A folder, such as the one that a static HTTP host serves.
     */
    folder?: {
      /**
       * Folder of the releases at the target, from the folder of the dataset.
       */
      path: string;
      /**
       * Address at which a host serves the folder; when given, what was sent is read back from there.
       */
      url?: string;
    };
    /**
     * A bucket of a store that speaks the protocol of Amazon S3.
     */
    s3?: {
      /**
       * Address of the store, without the bucket.
       */
      endpoint: string;
      /**
       * Region that requests are signed for.
       */
      region: string;
      /**
       * Bucket.
       */
      bucket: string;
      /**
       * Folder of the releases in the bucket; its root when absent.
       */
      prefix?: string;
      /**
       * Environment variable that holds the id of the access key.
       */
      access_key_id_env: string;
      /**
       * Environment variable that holds the secret access key.
       */
      secret_access_key_env: string;
      /**
       * Environment variable that holds the token of a temporary key.
       */
      session_token_env?: string;
    };
    /**
     * A package of an npm registry: one version of it for each release.
     */
    npm?: {
      /**
       * Name of the package.
       */
      package: string;
      /**
       * Address of the registry.
       */
      registry: string;
      /**
       * Environment variable that holds the token.
       */
      token_env: string;
    };
    /**
     * A dataset repository of the Hugging Face hub: one commit and one tag for each release.
     */
    hugging_face?: {
      /**
       * Repository, owner/name.
       */
      repository: string;
      /**
       * Address of the hub; https://huggingface.co when absent.
       */
      hub_url?: string;
      /**
       * Environment variable that holds the access token, which begins with hf_.
       */
      token_env: string;
    };
  }[];
}

/**
 * Private text of one report. Never crosses into a release.
 */
export interface ReportText {
  /**
   * Report identifier: rep_ and 16 hex digits of SHA-256 over source_id and source_key.
   */
  report_id: string;
  /**
   * Canonical text: NFC, paragraphs separated by line feeds.
   */
  text: string;
  /**
   * Segments in text order; they do not overlap, except that a dateline lies before the body paragraph it opens.
   */
  segments: {
    /**
     * Kind of segment.
     */
    kind:
      | 'headline'
      | 'standfirst'
      | 'byline'
      | 'dateline'
      | 'caption'
      | 'body'
      | 'related_box'
      | 'pull_quote'
      | 'correction'
      | 'tail';
    /**
     * First character.
     */
    start: number;
    /**
     * After the last character.
     */
    end: number;
  }[];
  /**
   * Quotations in text order.
   */
  quotations: {
    /**
     * First character inside the quotation marks.
     */
    start: number;
    /**
     * After the last.
     */
    end: number;
    /**
     * Speaker as written; null when not attributed.
     */
    speaker: string | null;
    /**
     * Reporting verb or phrase.
     */
    cue: string | null;
    /**
     * Whether quotation marks stand in the text.
     */
    is_marked: boolean;
  }[];
  /**
   * Edits made to the decoded text, reversible in reverse order.
   */
  repairs: {
    /**
     * Offset in the repaired text.
     */
    start: number;
    /**
     * What stood there.
     */
    before: string;
    /**
     * What stands there now.
     */
    after: string;
    /**
     * Rule that changed it.
     */
    rule: string;
  }[];
}

/**
 * A line of withdrawals.jsonl: an id that is not published any more, and not taken in again.
 */
export interface Withdrawal {
  /**
   * The id.
   */
  id: string;
  /**
   * Table the record stood in.
   */
  table: string;
  /**
   * Why it was asked for.
   */
  reason: 'rights' | 'privacy' | 'safety' | 'court' | 'error';
  /**
   * Day of the withdrawal.
   */
  issued: string;
  /**
   * Day by which it is reviewed; null when none is set.
   */
  until: string | null;
  /**
   * The id that was asked for, when this record cannot stand without it; else null.
   */
  withdrawn_with: string | null;
  /**
   * Day on which the withdrawal was lifted; null while it holds.
   */
  lifted: string | null;
}

/**
 * advisories.json: what must be known of releases that are published already. Holds no content and names nobody.
 */
export interface Advisories {
  /**
   * Version of this format.
   */
  advisories_version: 1;
  /**
   * Dataset name.
   */
  dataset: string;
  /**
   * Sorted by day, then id. None is ever removed: one that no longer holds is lifted.
   */
  advisories: {
    /**
     * Id, adv_ and 16 hex digits over kind, day, reason and what it is about.
     */
    advisory_id: string;
    /**
     * yank: do not use the versions. withdrawal: do not show the records. redaction: files were replaced. corrigendum: read the note of a newer release.
     */
    kind: 'yank' | 'withdrawal' | 'redaction' | 'corrigendum';
    /**
     * Day it was issued.
     */
    issued: string;
    /**
     * Day by which it is reviewed; null when none is set.
     */
    until: string | null;
    /**
     * Reason code in kebab-case, e.g. privacy.
     */
    reason: string;
    /**
     * Versions it is about, sorted.
     *
     * Items: Version.
     */
    versions: string[];
    /**
     * Records that must no longer be shown, sorted.
     *
     * Items: Id.
     */
    ids: string[];
    /**
     * Files of releases that have other bytes now, sorted by version and path. The manifest of the release stays.
     */
    replacements: {
      /**
       * Version.
       */
      version: string;
      /**
       * Path inside the release.
       */
      path: string;
      /**
       * SHA-256 in the manifest of the release.
       */
      old_sha256: string;
      /**
       * SHA-256 of the file that replaces it.
       */
      new_sha256: string;
      /**
       * Where it lies, from advisories.json.
       */
      new_path: string;
    }[];
    /**
     * active, or lifted when it no longer holds.
     */
    status: 'active' | 'lifted';
  }[];
}

/**
 * One fact of a recording as one report states it.
 */
export interface Claim {
  /**
   * clm_ and 16 hex digits of SHA-256 over report id, recording id, field and value.
   */
  claim_id: string;
  /**
   * Recording identifier, as registered or minted.
   */
  recording_id: string;
  /**
   * Report identifier: rep_ and 16 hex digits of SHA-256 over source_id and source_key.
   */
  report_id: string;
  /**
   * Which fact of the recording is stated.
   */
  field: 'released_date' | 'duration_minutes' | 'medium' | 'publisher' | 'title' | 'predecessor';
  /**
   * The value as stated, normalised: ISO 8601 date or interval (from/to), decimal minutes, or the name.
   */
  value: string;
  /**
   * Word that qualifies the value: over, nearly, about, almost.
   */
  qualifier: string | null;
  /**
   * Whether the value lies within what the recording states; null when the recording states nothing.
   */
  agrees: boolean | null;
  /**
   * Character offset in the private text.
   */
  start: number | null;
  /**
   * End offset.
   */
  end: number | null;
}

/**
 * What the registry and the claims about one fact of a recording come to; the claims keep every disagreement.
 */
export interface Consensus {
  /**
   * Recording identifier, as registered or minted.
   */
  recording_id: string;
  /**
   * Which fact of the recording is stated.
   */
  field: 'released_date' | 'duration_minutes' | 'medium' | 'publisher' | 'title' | 'predecessor';
  /**
   * The value as in claim, a range as from/to. null when the claims do not decide.
   */
  value: string | null;
  /**
   * registry: as registered. only-claim: one text states it. majority-of-independent-texts: more than half of the texts agree, copies of one text counted once. median-of-exact: the middle of the lengths stated without a qualifier, one a text. null when the claims do not decide.
   */
  rule: 'registry' | 'only-claim' | 'majority-of-independent-texts' | 'median-of-exact' | null;
  /**
   * Independent texts whose claims agree with the value; 0 when there is none.
   */
  text_count_for: number;
  /**
   * Independent texts whose claims state only other values; all of them when the claims do not decide.
   */
  text_count_against: number;
  /**
   * no-majority: no value is stated by more than half of the texts. null when there is a value.
   */
  unresolved_reason: 'no-majority' | null;
}

/**
 * Reports that carry one text.
 */
export interface CopyGroup {
  /**
   * cpg_ and 16 hex digits of SHA-256 over the sorted member ids.
   */
  copy_group_id: string;
  /**
   * The member the others are copies of: earliest published, then longest, then smallest id.
   */
  canonical_report_id: string;
  /**
   * Wire agency credited by a member; null when none is credited or members disagree.
   */
  agency: string | null;
  /**
   * Number of members.
   */
  report_count: number;
  /**
   * Members, sorted.
   *
   * @minItems 2
   *
   * Items: Report identifier: rep_ and 16 hex digits of SHA-256 over source_id and source_key.
   */
  report_ids: string[];
}

/**
 * Two reports that share text, verified exactly.
 */
export interface DuplicatePair {
  /**
   * dup_ and 16 hex digits of SHA-256 over both report ids.
   */
  pair_id: string;
  /**
   * The report whose id sorts first.
   */
  left_report_id: string;
  /**
   * The report whose id sorts last.
   */
  right_report_id: string;
  /**
   * exact: same words. copy: nearly all words shared. abridged: one is a cut of the other. extended: one holds the other and adds text. partial: passages shared. template: same form, other facts; not a duplicate.
   */
  relation: 'exact' | 'copy' | 'abridged' | 'extended' | 'partial' | 'template';
  /**
   * Which report came first, from publication times and containment.
   */
  direction: 'left_to_right' | 'right_to_left' | 'unknown';
  /**
   * Jaccard coefficient of the sets of word 5-shingles.
   */
  jaccard: number;
  /**
   * Share of the left report's shingles that the right report holds.
   */
  containment_left: number;
  /**
   * Share of the right report's shingles that the left report holds.
   */
  containment_right: number;
  /**
   * Shingles both reports hold.
   */
  shared_shingle_count: number;
  /**
   * Dice coefficient of bigrams of the two headlines (string-similarity), after case folding and NFKC; null when one has no headline.
   */
  headline_similarity: number | null;
  /**
   * Dice coefficient of bigrams of the two lead paragraphs, in the same way.
   */
  lead_similarity: number | null;
  /**
   * Hours between the two publication times; null when one is unknown.
   */
  hours_between: number | null;
  /**
   * Share of the shorter text's numbers (digits with separators, English numerals to twenty) that the longer one lacks; null when the shorter has none. The text with fewer shingles is the shorter.
   */
  numbers_missing_share: number | null;
  /**
   * Share of the shorter text's names (capitalised words inside a sentence) that the longer one lacks in any spelling; null when the shorter has none.
   */
  names_missing_share: number | null;
  /**
   * Share of the shared sampled shingles that are stock phrases, which more texts hold than the posting limit of the build; null when no sampled shingle is shared.
   */
  boilerplate_share: number | null;
  /**
   * Log2 of the odds that both report the same thing, and not two things in one form, by the logistic score of the build. From 0 on the relation is copy, abridged, extended or partial; below 0 the pair is a template, or partial because one long passage was carried over. null for exact pairs, which need no score.
   */
  score_bits: number | null;
  /**
   * Passages that both bodies hold, as offsets, in the order of the left body: runs of equal words, joined where fewer words than a shingle were changed between them. Of 8 shared words or more, at most the 32 longest, on neither side overlapping; an exact pair has one over all words, a template none.
   *
   * @maxItems 32
   */
  passages: {
    /**
     * Offset in the private body of the left report where the passage begins.
     */
    left_start: number;
    /**
     * End offset in the left body.
     */
    left_end: number;
    /**
     * Offset in the private body of the right report.
     */
    right_start: number;
    /**
     * End offset in the right body.
     */
    right_end: number;
    /**
     * Words that both sides hold in the same order; changed words between them are not counted.
     */
    word_count: number;
  }[];
}

/**
 * The event a report tells of, or why it stands alone; empty in a dataset of recordings.
 */
export interface EventTelling {
  /**
   * Report identifier: rep_ and 16 hex digits of SHA-256 over source_id and source_key.
   */
  report_id: string;
  /**
   * The event it tells of; null when it stands alone.
   */
  event_id: string | null;
  /**
   * auto: decided by evidence. review: likely, awaits a human, and stands alone until then. alone: like no other report.
   */
  status: 'auto' | 'review' | 'alone';
  /**
   * Sum of the evidence for the best event, log2(m/u); null when there is none.
   */
  bits: number | null;
  /**
   * Bits above the second-best event; null when there is no second.
   */
  margin_bits: number | null;
  /**
   * The event that fits best; null when none is like it, or it is a report that stands alone itself.
   */
  best_event_id: string | null;
  /**
   * The second-best event.
   */
  rival_event_id: string | null;
  /**
   * Why it stands alone: no-text, no-candidate, insufficient-evidence, below-threshold or narrow-margin; null when it does not.
   */
  reason:
    | 'no-text'
    | 'no-candidate'
    | 'insufficient-evidence'
    | 'below-threshold'
    | 'narrow-margin'
    | null;
  /**
   * Evidence for the best event, strongest first.
   */
  evidence: {
    /**
     * Which fact was compared.
     */
    kind: 'names' | 'words' | 'publication_date' | 'rival';
    /**
     * Comparison level in kebab-case.
     */
    level: string;
    /**
     * Contribution to the sum; 0 for a null level.
     */
    bits: number;
    /**
     * The comparison in words a journalist understands, never a word of the report.
     */
    reason: string;
  }[];
}

/**
 * One event that several reports tell of; empty in a dataset of recordings.
 */
export interface Event {
  /**
   * evt_ and 16 hex digits of SHA-256 over the founding report's id.
   */
  event_id: string;
  /**
   * The report published first; of several the one with the smallest id.
   */
  founding_report_id: string;
  /**
   * Number of reports linked to it.
   */
  report_count: number;
  /**
   * First day of publication known; null when none is.
   */
  first_published_date: string | null;
  /**
   * Last day of publication known.
   */
  last_published_date: string | null;
}

/**
 * A report without a primary recording, and why.
 */
export interface PendingReport {
  /**
   * Report identifier: rep_ and 16 hex digits of SHA-256 over source_id and source_key.
   */
  report_id: string;
  /**
   * no-speaker, no-candidate, insufficient-evidence, no-identity-fact, narrow-margin, vetoed, retrospective or not-about-a-recording.
   */
  reason:
    | 'no-speaker'
    | 'no-candidate'
    | 'insufficient-evidence'
    | 'no-identity-fact'
    | 'narrow-margin'
    | 'vetoed'
    | 'retrospective'
    | 'not-about-a-recording';
  /**
   * The reason in words.
   */
  message: string;
  /**
   * Recording that scored highest, if any.
   */
  best_recording_id: string | null;
  /**
   * Its score.
   */
  bits: number | null;
}

/**
 * One audio, video or text message.
 */
export interface Recording {
  /**
   * Recording identifier, as registered or minted.
   */
  recording_id: string;
  /**
   * Speaker, as registered.
   */
  speaker_id: string;
  /**
   * Name of the speaker.
   */
  speaker_name: string;
  /**
   * Kind of message.
   */
  medium: 'audio' | 'video' | 'text' | null;
  /**
   * Body that released the recording, as registered or as reports state it.
   */
  publisher: string | null;
  /**
   * First day the release may have happened.
   */
  released_from: string | null;
  /**
   * Last day the release may have happened.
   */
  released_to: string | null;
  /**
   * Shortest length reported.
   */
  duration_minutes_from: number | null;
  /**
   * Longest length reported.
   */
  duration_minutes_to: number | null;
  /**
   * Title of the recording, as registered.
   */
  title: string | null;
  /**
   * Recording of the same speaker that came before; null for the first known.
   */
  predecessor_id: string | null;
  /**
   * Whether the recording itself was published, or only reported.
   */
  status: 'published' | 'reported_never_published';
  /**
   * registry: authored in the registry. founded: minted from a report with a resolved day that fitted no known recording.
   */
  basis: 'registry' | 'founded';
  /**
   * Report that founded the recording.
   */
  founding_report_id: string | null;
}

/**
 * An id that moved, split, was retired or withdrawn, or stands again after that.
 */
export interface Redirect {
  /**
   * The id that no longer stands, or that stands again.
   */
  id: string;
  /**
   * moved: one target. split: two or more. retired and withdrawn: none. restored: none, the id stands for its record again.
   */
  kind: 'moved' | 'split' | 'retired' | 'withdrawn' | 'restored';
  /**
   * Live ids that stand for it now.
   *
   * Items: A live id.
   */
  targets: string[];
  /**
   * First release in which the redirect holds.
   */
  since: string;
  /**
   * Reason code in kebab-case.
   */
  reason: string;
}

/**
 * changes.json: why a release has its version, counted from the data. The rules are listed in docs/versions.md.
 */
export interface ReleaseChanges {
  /**
   * Version of this format.
   */
  changes_version: 1;
  /**
   * The release it was compared with; null for the first.
   */
  from: string | null;
  /**
   * This release.
   */
  to: string;
  /**
   * How the version was raised.
   */
  bump: 'initial' | 'major' | 'minor' | 'patch' | 'local';
  /**
   * What the changes ask for; null for a first release, and where nothing changed.
   */
  computed: 'major' | 'minor' | 'patch' | null;
  /**
   * Level set by a person, with the reason; null where the computed one stands.
   */
  override: {
    /**
     * Level.
     */
    level: 'major' | 'minor' | 'patch';
    /**
     * Why.
     */
    reason: string;
  } | null;
  /**
   * Sorted by severity (major first), rule, table, field.
   */
  changes: {
    /**
     * Rule, e.g. record-added.
     */
    rule: string;
    /**
     * What the rule asks for.
     */
    severity: 'major' | 'minor' | 'patch';
    /**
     * Table; null for what concerns the whole release.
     */
    table: string | null;
    /**
     * Field; a member of it after a full stop.
     */
    field: string | null;
    /**
     * Records, values or columns found; 1 for a schema or a file.
     */
    count: number;
    /**
     * The first keys, values or paths, at most 5, sorted.
     *
     * @maxItems 5
     *
     * Items: Key, value or path.
     */
    examples: string[];
  }[];
}

/**
 * The releases of one dataset; the only file beside them that changes, written last.
 */
export interface ReleaseIndex {
  /**
   * Version of this format.
   */
  index_version: 1;
  /**
   * Dataset name.
   */
  dataset: string;
  /**
   * Newest active version that is no prerelease; null when there is none.
   */
  latest: string | null;
  /**
   * Newest version to follow, by channel. Absent before 0.6.0 of the schemas.
   */
  channels?: {
    /**
     * As latest.
     */
    stable: string | null;
    /**
     * Newest active version, a prerelease where one is newer than latest.
     */
    next: string | null;
  };
  /**
   * Releases, newest first.
   */
  releases: {
    /**
     * Version.
     */
    version: string;
    /**
     * Schema version.
     */
    schema_version: string;
    /**
     * Source date.
     */
    issued: string;
    /**
     * active or yanked.
     */
    status: 'active' | 'yanked';
    /**
     * The manifest.
     */
    manifest: {
      /**
       * Path from the index.
       */
      path: string;
      /**
       * SHA-256.
       */
      sha256: string;
      /**
       * Size.
       */
      byte_count: number;
    };
    /**
     * Version before.
     */
    previous: string | null;
    /**
     * Level.
     */
    bump: string;
    /**
     * Rows by table.
     */
    record_counts: {
      /**
       * Table.
       */
      table: string;
      /**
       * Rows.
       */
      record_count: number;
    }[];
    /**
     * Delta from the version before; null where the release has none. Absent before 0.6.0 of the schemas.
     */
    delta?: {
      /**
       * Path from the index.
       */
      path: string;
      /**
       * SHA-256.
       */
      sha256: string;
      /**
       * Size.
       */
      byte_count: number;
    } | null;
    /**
     * Why it was taken back; null while it is active. Absent before 0.6.0 of the schemas.
     */
    yanked?: {
      /**
       * Reason code in kebab-case, e.g. wrong-dates.
       */
      reason: string;
      /**
       * Version to use instead; null when there is none.
       */
      use_instead: string | null;
      /**
       * Day it was taken back.
       */
      date: string;
    } | null;
  }[];
}

/**
 * What one published version holds. Canonical JSON (RFC 8785); no clock.
 */
export interface ReleaseManifest {
  /**
   * Version of this format.
   */
  manifest_version: 1;
  /**
   * Dataset name.
   */
  dataset: string;
  /**
   * Semantic version of the data.
   */
  version: string;
  /**
   * Semantic version of the schemas.
   */
  schema_version: string;
  /**
   * Source date of the release, from dataset.yml.
   */
  issued: string;
  /**
   * SPDX identifier of the licence of the data.
   */
  licence: string;
  /**
   * Program that made the release.
   */
  generator: {
    /**
     * Program.
     */
    name: string;
    /**
     * Its version.
     */
    version: string;
  };
  /**
   * The release before, by the digest of its manifest; null for the first.
   */
  previous: {
    /**
     * Its version.
     */
    version: string;
    /**
     * SHA-256 of its manifest.json.
     */
    manifest_sha256: string;
  } | null;
  /**
   * Version bump.
   */
  bump: {
    /**
     * How the version was raised.
     */
    level: 'initial' | 'major' | 'minor' | 'patch' | 'local';
    /**
     * Why, counted from the data.
     *
     * Items: One reason.
     */
    reasons: string[];
    /**
     * What the changes ask for; null for a first release, and where nothing changed. Absent before 0.6.0 of the schemas.
     */
    computed?: 'major' | 'minor' | 'patch' | null;
    /**
     * Level set by a person, with the reason; null where the computed one stands. Absent before 0.6.0 of the schemas.
     */
    override?: {
      /**
       * Level.
       */
      level: 'major' | 'minor' | 'patch';
      /**
       * Why.
       */
      reason: string;
    } | null;
  };
  /**
   * SHA-256 over the digests of every input table.
   */
  inputs_sha256: string;
  /**
   * Tables, sorted by name.
   */
  tables: {
    /**
     * Table name.
     */
    name: string;
    /**
     * Key fields.
     *
     * Items: Field.
     */
    primary_key: string[];
    /**
     * Rows.
     */
    record_count: number;
    /**
     * SHA-256 over sorted lines of key, tab, SHA-256 of the canonical record.
     */
    state_digest: string;
  }[];
  /**
   * Every other file, sorted by path.
   */
  files: {
    /**
     * Path inside the release, with /.
     */
    path: string;
    /**
     * Media type.
     */
    media_type: string;
    /**
     * Size.
     */
    byte_count: number;
    /**
     * SHA-256, hex.
     */
    sha256: string;
    /**
     * Table the file holds; null for documents.
     */
    table: string | null;
  }[];
  /**
   * Changes from earlier releases to this one, the nearest first. Absent before 0.6.0 of the schemas.
   */
  deltas?: {
    /**
     * Version the delta starts from.
     */
    from: string;
    /**
     * Path inside the release, with /.
     */
    path: string;
    /**
     * Records added, updated and removed.
     */
    operation_count: number;
  }[];
  /**
   * What the rights policy withheld.
   */
  withheld: {
    /**
     * Table.
     */
    table: string;
    /**
     * Field.
     */
    field: string;
    /**
     * Rights class of the field.
     */
    rights_class: string;
    /**
     * Policy rule applied, e.g. headline-closed.
     */
    rule: string;
    /**
     * Values withheld.
     */
    record_count: number;
  }[];
  /**
   * What was left out of the build.
   */
  quarantine: {
    /**
     * Records quarantined.
     */
    record_count: number;
    /**
     * Counts by issue code.
     */
    by_code: {
      /**
       * Issue code.
       */
      code: string;
      /**
       * Records.
       */
      record_count: number;
    }[];
  };
  /**
   * Data gates.
   */
  gates: {
    /**
     * Gate, e.g. counts.reports.min.
     */
    gate_id: string;
    /**
     * Whether it passed.
     */
    is_passed: boolean;
    /**
     * Measured value.
     */
    value: number;
    /**
     * Limit in dataset.yml.
     */
    limit: number;
    /**
     * Why the release was made although the gate did not pass; null where there is no exception. Absent before 0.6.0 of the schemas.
     */
    exception?: string | null;
  }[];
}

/**
 * One captured version of a report with text, and what changed in it.
 */
export interface ReportVersion {
  /**
   * rpv_ and 16 hex digits of SHA-256 over report id and the digest of the captured bytes.
   */
  report_version_id: string;
  /**
   * Report identifier: rep_ and 16 hex digits of SHA-256 over source_id and source_key.
   */
  report_id: string;
  /**
   * 1 for the oldest that was captured.
   */
  version: number;
  /**
   * What changed since the version before, the weightiest first. correction: a notice of correction was added or altered. headline: other words in the headline. body: other words in the text. cosmetic: nothing but the page around the words.
   */
  change: 'first' | 'correction' | 'headline' | 'body' | 'cosmetic';
  /**
   * Instant of the last change this version states, in UTC.
   */
  modified_at: string | null;
  /**
   * Words of headline, standfirst and body.
   */
  word_count: number;
  /**
   * Words of this version that the one before does not have, as a multiset; all words of the first.
   */
  added_word_count: number;
  /**
   * Words of the version before that this one does not have, as a multiset.
   */
  removed_word_count: number;
  /**
   * SHA-256 of the case-folded words of headline and body, joined by one space.
   */
  text_sha256: string;
}

/**
 * One normalised news report, as facts; its text stays in the private store.
 */
export interface Report {
  /**
   * Report identifier: rep_ and 16 hex digits of SHA-256 over source_id and source_key.
   */
  report_id: string;
  /**
   * The source the record came from.
   */
  source_id: string;
  /**
   * The source's own key for the report: URL, file path, row key or feed entry id.
   */
  source_key: string;
  /**
   * document: text was read. citation: bibliographic facts only.
   */
  kind: 'document' | 'citation';
  /**
   * Address of the report.
   */
  url: string | null;
  /**
   * Host name of url, without www.
   */
  host: string | null;
  /**
   * Publication that carried the report. Never taken from a photo credit.
   */
  outlet: string | null;
  /**
   * Where outlet comes from.
   */
  outlet_basis:
    'metadata' | 'citation' | 'host_table' | 'publisher_markup' | 'tail' | 'dateline' | null;
  /**
   * Wire agencies credited for the text, sorted by name.
   *
   * Items: Name of a wire agency.
   */
  agencies: string[];
  /**
   * Where agencies comes from.
   */
  agency_basis: 'metadata' | 'citation' | 'dateline' | 'credit_line' | null;
  /**
   * Place named in the dateline.
   */
  dateline_place: string | null;
  /**
   * Headline, without the suffix that names the outlet.
   */
  headline: string | null;
  /**
   * Authors in the order of the byline.
   *
   * Items: Author name.
   */
  authors: string[];
  /**
   * Day of publication in the zone stated or assumed.
   */
  published_date: string | null;
  /**
   * Instant of publication in UTC; null when only the day is known.
   */
  published_at: string | null;
  /**
   * Where the publication date comes from.
   */
  published_basis:
    | 'metadata'
    | 'citation'
    | 'feed'
    | 'sitemap'
    | 'json_ld'
    | 'meta'
    | 'time_element'
    | 'url'
    | 'dateline'
    | 'visible_text'
    | null;
  /**
   * Whether the time zone was stated or assumed to be UTC.
   */
  published_zone: 'stated' | 'assumed' | null;
  /**
   * Instant of the last change the report states, in UTC.
   */
  modified_at: string | null;
  /**
   * BCP 47 language tag.
   */
  language: string | null;
  /**
   * Where language comes from.
   */
  language_basis: 'metadata' | 'citation' | 'markup' | 'detected' | null;
  /**
   * Section of the publication as the page names it.
   */
  section: string | null;
  /**
   * Whether the page says that it can be read without paying (isAccessibleForFree); null when it says nothing.
   */
  is_free: boolean | null;
  /**
   * Whether only the beginning of the report was there to be read; null for a citation.
   */
  is_teaser: boolean | null;
  /**
   * Whether the page is a live blog: many dated posts in place of one report; null for a citation.
   */
  is_live_blog: boolean | null;
  /**
   * Versions of the report that were captured; this record describes the newest. Null for a citation.
   */
  version_count: number | null;
  /**
   * Words of headline, standfirst and body; null for a citation.
   */
  word_count: number | null;
  /**
   * Quotations found in the body; null for a citation.
   */
  quotation_count: number | null;
  /**
   * SHA-256 of the case-folded words of headline and body, joined by one space; null for a citation.
   */
  text_sha256: string | null;
  /**
   * MinHash signature of standfirst and body, for an estimate of the Jaccard coefficient of their 5-word shingles: 128 slots of 16 bits, little-endian, base64url without padding. Two signatures compare only when contentMediaType is the same. Null for a citation and for a text of fewer than 5 words.
   */
  signature: string | null;
  /**
   * Why each unknown field is unknown. Nothing is guessed and nothing is defaulted.
   */
  unknown: {
    /**
     * Field of this record that is null or empty.
     */
    field: string;
    /**
     * Reason code in kebab-case, e.g. not-stated, ambiguous, unreadable.
     */
    reason: string;
  }[];
}

/**
 * One place reports come from.
 */
export interface Source {
  /**
   * The source the record came from.
   */
  source_id: string;
  /**
   * Name for people.
   */
  name: string;
  /**
   * How reports are read: a folder of documents, a table of rows, a bibliography (facts without text), or pages that a feed, a sitemap, a list of addresses or a web archive (WARC) names.
   */
  kind: 'folder' | 'table' | 'bibliography' | 'feed' | 'sitemap' | 'page_list' | 'warc';
  /**
   * Where the source is, when it is on the web.
   */
  url: string | null;
  /**
   * SPDX identifier of the licence the source states for its text; null when it states none.
   */
  licence: string | null;
  /**
   * open: the licence allows headline, authors and text to be republished. closed: only facts about the reports may leave the private store.
   */
  text_rights: 'open' | 'closed';
}

/**
 * The link from a report to a recording it tells of, with role and evidence.
 */
export interface Telling {
  /**
   * tel_ and 16 hex digits of SHA-256 over report id, recording id and role.
   */
  telling_id: string;
  /**
   * Report identifier: rep_ and 16 hex digits of SHA-256 over source_id and source_key.
   */
  report_id: string;
  /**
   * Recording identifier, as registered or minted.
   */
  recording_id: string;
  /**
   * primary: the report is news of this recording. antecedent: named as the one before. background: mentioned. background_quoted: quoted as background. photo_caption: only in a caption. related_box: only in a box about another story.
   */
  role:
    'primary' | 'antecedent' | 'background' | 'background_quoted' | 'photo_caption' | 'related_box';
  /**
   * auto: decided by evidence. review: likely, awaits a human. judged: decided by a human.
   */
  status: 'auto' | 'review' | 'judged';
  /**
   * Sum of the evidence, log2(m/u).
   */
  bits: number;
  /**
   * Bits above the second-best recording; null when there is no second or the role is not primary.
   */
  margin_bits: number | null;
  /**
   * The second-best recording.
   */
  rival_recording_id: string | null;
  /**
   * Report of the same copy group whose primary was inherited.
   */
  copied_from_report_id: string | null;
  /**
   * Why the status is review: reason code in kebab-case.
   */
  review_reason: string | null;
  /**
   * Each piece of evidence, strongest first.
   */
  evidence: {
    /**
     * Which fact was compared.
     */
    kind:
      | 'speaker'
      | 'medium'
      | 'publisher'
      | 'release'
      | 'weekday'
      | 'duration'
      | 'title'
      | 'antecedent'
      | 'quotation'
      | 'publication_date'
      | 'copy'
      | 'judgement'
      | 'segment'
      | 'text'
      | 'status';
    /**
     * Comparison level in kebab-case, e.g. same-day, one-day-off, missing, veto.
     */
    level: string;
    /**
     * Contribution to the sum; 0 for a null level.
     */
    bits: number;
    /**
     * The comparison in words a journalist understands, built from facts, never a passage of the report.
     */
    reason: string;
    /**
     * Character offset in the private text where the fact stands.
     */
    start: number | null;
    /**
     * End offset.
     */
    end: number | null;
  }[];
}

export interface RecordTypes {
  readonly 'agency-table': AgencyTableFile;
  readonly 'bibliography-entry': BibliographyEntry;
  readonly 'boilerplate-table': BoilerplateTableFile;
  readonly 'capture': Capture;
  readonly 'citation': Citation;
  readonly 'confidence-table': ConfidenceTableFile;
  readonly 'corrections': CorrectionsFile;
  readonly 'dataset': DatasetSpec;
  readonly 'id-change': IdChange;
  readonly 'issue': Issue;
  readonly 'judgement': Judgement;
  readonly 'lexicon': LexiconFile;
  readonly 'location': Location;
  readonly 'outlet-table': OutletTableFile;
  readonly 'reading': Reading;
  readonly 'recurring-block': RecurringBlock;
  readonly 'registry': Registry;
  readonly 'signature': ReportSignature;
  readonly 'source-spec': SourceSpec;
  readonly 'stage-manifest': StageManifest;
  readonly 'targets': TargetsFile;
  readonly 'text': ReportText;
  readonly 'withdrawal': Withdrawal;
  readonly 'advisories': Advisories;
  readonly 'claim': Claim;
  readonly 'consensus': Consensus;
  readonly 'copy-group': CopyGroup;
  readonly 'duplicate-pair': DuplicatePair;
  readonly 'event-telling': EventTelling;
  readonly 'event': Event;
  readonly 'pending-report': PendingReport;
  readonly 'recording': Recording;
  readonly 'redirect': Redirect;
  readonly 'release-changes': ReleaseChanges;
  readonly 'release-index': ReleaseIndex;
  readonly 'release-manifest': ReleaseManifest;
  readonly 'report-version': ReportVersion;
  readonly 'report': Report;
  readonly 'source': Source;
  readonly 'telling': Telling;
}
