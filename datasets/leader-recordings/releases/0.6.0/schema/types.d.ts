/** One fact of a recording as one report states it. */
export interface Claim {
  /** clm_ and 16 hex digits of SHA-256 over report id, recording id, field and value. */
  readonly claim_id: string;
  /** Recording identifier, as registered or minted. */
  readonly recording_id: string;
  /** Report identifier: rep_ and 16 hex digits of SHA-256 over source_id and source_key. */
  readonly report_id: string;
  /** Which fact of the recording is stated. */
  readonly field: "released_date" | "duration_minutes" | "medium" | "publisher" | "title" | "predecessor";
  /** The value as stated, normalised: ISO 8601 date or interval (from/to), decimal minutes, or the name. */
  readonly value: string;
  /** Word that qualifies the value: over, nearly, about, almost. */
  readonly qualifier: string | null;
  /** Whether the value lies within what the recording states; null when the recording states nothing. */
  readonly agrees: boolean | null;
  /** Character offset in the private text. */
  readonly start: number | null;
  /** End offset. */
  readonly end: number | null;
}

/** What the registry and the claims about one fact of a recording come to; the claims keep every disagreement. */
export interface Consensus {
  /** Recording identifier, as registered or minted. */
  readonly recording_id: string;
  /** Which fact of the recording is stated. */
  readonly field: "released_date" | "duration_minutes" | "medium" | "publisher" | "title" | "predecessor";
  /** The value as in claim, a range as from/to. null when the claims do not decide. */
  readonly value: string | null;
  /** registry: as registered. only-claim: one text states it. majority-of-independent-texts: more than half of the texts agree, copies of one text counted once. median-of-exact: the middle of the lengths stated without a qualifier, one a text. null when the claims do not decide. */
  readonly rule: "registry" | "only-claim" | "majority-of-independent-texts" | "median-of-exact" | null;
  /** Independent texts whose claims agree with the value; 0 when there is none. */
  readonly text_count_for: number;
  /** Independent texts whose claims state only other values; all of them when the claims do not decide. */
  readonly text_count_against: number;
  /** no-majority: no value is stated by more than half of the texts. null when there is a value. */
  readonly unresolved_reason: "no-majority" | null;
}

/** Reports that carry one text. */
export interface CopyGroup {
  /** cpg_ and 16 hex digits of SHA-256 over the sorted member ids. */
  readonly copy_group_id: string;
  /** The member the others are copies of: earliest published, then longest, then smallest id. */
  readonly canonical_report_id: string;
  /** Wire agency credited by a member; null when none is credited or members disagree. */
  readonly agency: string | null;
  /** Number of members. */
  readonly report_count: number;
  /** Members, sorted. */
  readonly report_ids: readonly string[];
}

/** Two reports that share text, verified exactly. */
export interface DuplicatePair {
  /** dup_ and 16 hex digits of SHA-256 over both report ids. */
  readonly pair_id: string;
  /** The report whose id sorts first. */
  readonly left_report_id: string;
  /** The report whose id sorts last. */
  readonly right_report_id: string;
  /** exact: same words. copy: nearly all words shared. abridged: one is a cut of the other. extended: one holds the other and adds text. partial: passages shared. template: same form, other facts; not a duplicate. */
  readonly relation: "exact" | "copy" | "abridged" | "extended" | "partial" | "template";
  /** Which report came first, from publication times and containment. */
  readonly direction: "left_to_right" | "right_to_left" | "unknown";
  /** Jaccard coefficient of the sets of word 5-shingles. */
  readonly jaccard: number;
  /** Share of the left report's shingles that the right report holds. */
  readonly containment_left: number;
  /** Share of the right report's shingles that the left report holds. */
  readonly containment_right: number;
  /** Shingles both reports hold. */
  readonly shared_shingle_count: number;
  /** Dice coefficient of bigrams of the two headlines (string-similarity), after case folding and NFKC; null when one has no headline. */
  readonly headline_similarity: number | null;
  /** Dice coefficient of bigrams of the two lead paragraphs, in the same way. */
  readonly lead_similarity: number | null;
  /** Hours between the two publication times; null when one is unknown. */
  readonly hours_between: number | null;
  /** Share of the shorter text's numbers (digits with separators, English numerals to twenty) that the longer one lacks; null when the shorter has none. The text with fewer shingles is the shorter. */
  readonly numbers_missing_share: number | null;
  /** Share of the shorter text's names (capitalised words inside a sentence) that the longer one lacks in any spelling; null when the shorter has none. */
  readonly names_missing_share: number | null;
  /** Share of the shared sampled shingles that are stock phrases, which more texts hold than the posting limit of the build; null when no sampled shingle is shared. */
  readonly boilerplate_share: number | null;
  /** Log2 of the odds that both report the same thing, and not two things in one form, by the logistic score of the build. From 0 on the relation is copy, abridged, extended or partial; below 0 the pair is a template, or partial because one long passage was carried over. null for exact pairs, which need no score. */
  readonly score_bits: number | null;
  /** Passages that both bodies hold, as offsets, in the order of the left body: runs of equal words, joined where fewer words than a shingle were changed between them. Of 8 shared words or more, at most the 32 longest, on neither side overlapping; an exact pair has one over all words, a template none. */
  readonly passages: readonly ({ readonly left_start: number | null; readonly left_end: number | null; readonly right_start: number | null; readonly right_end: number | null; readonly word_count: number | null })[];
}

/** The event a report tells of, or why it stands alone; empty in a dataset of recordings. */
export interface EventTelling {
  /** Report identifier: rep_ and 16 hex digits of SHA-256 over source_id and source_key. */
  readonly report_id: string;
  /** The event it tells of; null when it stands alone. */
  readonly event_id: string | null;
  /** auto: decided by evidence. review: likely, awaits a human, and stands alone until then. alone: like no other report. */
  readonly status: "auto" | "review" | "alone";
  /** Sum of the evidence for the best event, log2(m/u); null when there is none. */
  readonly bits: number | null;
  /** Bits above the second-best event; null when there is no second. */
  readonly margin_bits: number | null;
  /** The event that fits best; null when none is like it, or it is a report that stands alone itself. */
  readonly best_event_id: string | null;
  /** The second-best event. */
  readonly rival_event_id: string | null;
  /** Why it stands alone: no-text, no-candidate, insufficient-evidence, below-threshold or narrow-margin; null when it does not. */
  readonly reason: "no-text" | "no-candidate" | "insufficient-evidence" | "below-threshold" | "narrow-margin" | null;
  /** Evidence for the best event, strongest first. */
  readonly evidence: readonly ({ readonly kind: string | null; readonly level: string | null; readonly bits: number | null; readonly reason: string | null })[];
}

/** One event that several reports tell of; empty in a dataset of recordings. */
export interface Event {
  /** evt_ and 16 hex digits of SHA-256 over the founding report's id. */
  readonly event_id: string;
  /** The report published first; of several the one with the smallest id. */
  readonly founding_report_id: string;
  /** Number of reports linked to it. */
  readonly report_count: number;
  /** First day of publication known; null when none is. */
  readonly first_published_date: string | null;
  /** Last day of publication known. */
  readonly last_published_date: string | null;
}

/** A report without a primary recording, and why. */
export interface PendingReport {
  /** Report identifier: rep_ and 16 hex digits of SHA-256 over source_id and source_key. */
  readonly report_id: string;
  /** no-speaker, no-candidate, insufficient-evidence, no-identity-fact, narrow-margin, vetoed, retrospective or not-about-a-recording. */
  readonly reason: "no-speaker" | "no-candidate" | "insufficient-evidence" | "no-identity-fact" | "narrow-margin" | "vetoed" | "retrospective" | "not-about-a-recording";
  /** The reason in words. */
  readonly message: string;
  /** Recording that scored highest, if any. */
  readonly best_recording_id: string | null;
  /** Its score. */
  readonly bits: number | null;
}

/** One audio, video or text message. */
export interface Recording {
  /** Recording identifier, as registered or minted. */
  readonly recording_id: string;
  /** Speaker, as registered. */
  readonly speaker_id: string;
  /** Name of the speaker. */
  readonly speaker_name: string;
  /** Kind of message. */
  readonly medium: "audio" | "video" | "text" | null;
  /** Body that released the recording, as registered or as reports state it. */
  readonly publisher: string | null;
  /** First day the release may have happened. */
  readonly released_from: string | null;
  /** Last day the release may have happened. */
  readonly released_to: string | null;
  /** Shortest length reported. */
  readonly duration_minutes_from: number | null;
  /** Longest length reported. */
  readonly duration_minutes_to: number | null;
  /** Title of the recording, as registered. */
  readonly title: string | null;
  /** Recording of the same speaker that came before; null for the first known. */
  readonly predecessor_id: string | null;
  /** Whether the recording itself was published, or only reported. */
  readonly status: "published" | "reported_never_published";
  /** registry: authored in the registry. founded: minted from a report with a resolved day that fitted no known recording. */
  readonly basis: "registry" | "founded";
  /** Report that founded the recording. */
  readonly founding_report_id: string | null;
}

/** An id that moved, split, was retired or withdrawn, or stands again after that. */
export interface Redirect {
  /** The id that no longer stands, or that stands again. */
  readonly id: string;
  /** moved: one target. split: two or more. retired and withdrawn: none. restored: none, the id stands for its record again. */
  readonly kind: "moved" | "split" | "retired" | "withdrawn" | "restored";
  /** Live ids that stand for it now. */
  readonly targets: readonly string[];
  /** First release in which the redirect holds. */
  readonly since: string;
  /** Reason code in kebab-case. */
  readonly reason: string;
}

/** One captured version of a report with text, and what changed in it. */
export interface ReportVersion {
  /** rpv_ and 16 hex digits of SHA-256 over report id and the digest of the captured bytes. */
  readonly report_version_id: string;
  /** Report identifier: rep_ and 16 hex digits of SHA-256 over source_id and source_key. */
  readonly report_id: string;
  /** 1 for the oldest that was captured. */
  readonly version: number;
  /** What changed since the version before, the weightiest first. correction: a notice of correction was added or altered. headline: other words in the headline. body: other words in the text. cosmetic: nothing but the page around the words. */
  readonly change: "first" | "correction" | "headline" | "body" | "cosmetic";
  /** Instant of the last change this version states, in UTC. */
  readonly modified_at: string | null;
  /** Words of headline, standfirst and body. */
  readonly word_count: number;
  /** Words of this version that the one before does not have, as a multiset; all words of the first. */
  readonly added_word_count: number;
  /** Words of the version before that this one does not have, as a multiset. */
  readonly removed_word_count: number;
  /** SHA-256 of the case-folded words of headline and body, joined by one space. */
  readonly text_sha256: string;
}

/** One normalised news report, as facts; its text stays in the private store. */
export interface Report {
  /** Report identifier: rep_ and 16 hex digits of SHA-256 over source_id and source_key. */
  readonly report_id: string;
  /** The source the record came from. */
  readonly source_id: string;
  /** The source's own key for the report: URL, file path, row key or feed entry id. */
  readonly source_key: string;
  /** document: text was read. citation: bibliographic facts only. */
  readonly kind: "document" | "citation";
  /** Address of the report. */
  readonly url: string | null;
  /** Host name of url, without www. */
  readonly host: string | null;
  /** Publication that carried the report. Never taken from a photo credit. */
  readonly outlet: string | null;
  /** Where outlet comes from. */
  readonly outlet_basis: "metadata" | "citation" | "host_table" | "publisher_markup" | "tail" | "dateline" | null;
  /** Wire agencies credited for the text, sorted by name. */
  readonly agencies: readonly string[];
  /** Where agencies comes from. */
  readonly agency_basis: "metadata" | "citation" | "dateline" | "credit_line" | null;
  /** Place named in the dateline. */
  readonly dateline_place: string | null;
  /** Headline, without the suffix that names the outlet. */
  readonly headline: string | null;
  /** Authors in the order of the byline. */
  readonly authors: readonly string[];
  /** Day of publication in the zone stated or assumed. */
  readonly published_date: string | null;
  /** Instant of publication in UTC; null when only the day is known. */
  readonly published_at: string | null;
  /** Where the publication date comes from. */
  readonly published_basis: "metadata" | "citation" | "feed" | "sitemap" | "json_ld" | "meta" | "time_element" | "url" | "dateline" | "visible_text" | null;
  /** Whether the time zone was stated or assumed to be UTC. */
  readonly published_zone: "stated" | "assumed" | null;
  /** Instant of the last change the report states, in UTC. */
  readonly modified_at: string | null;
  /** BCP 47 language tag. */
  readonly language: string | null;
  /** Where language comes from. */
  readonly language_basis: "metadata" | "citation" | "markup" | "detected" | null;
  /** Section of the publication as the page names it. */
  readonly section: string | null;
  /** Whether the page says that it can be read without paying (isAccessibleForFree); null when it says nothing. */
  readonly is_free: boolean | null;
  /** Whether only the beginning of the report was there to be read; null for a citation. */
  readonly is_teaser: boolean | null;
  /** Whether the page is a live blog: many dated posts in place of one report; null for a citation. */
  readonly is_live_blog: boolean | null;
  /** Versions of the report that were captured; this record describes the newest. Null for a citation. */
  readonly version_count: number | null;
  /** Words of headline, standfirst and body; null for a citation. */
  readonly word_count: number | null;
  /** Quotations found in the body; null for a citation. */
  readonly quotation_count: number | null;
  /** SHA-256 of the case-folded words of headline and body, joined by one space; null for a citation. */
  readonly text_sha256: string | null;
  /** MinHash signature of standfirst and body, for an estimate of the Jaccard coefficient of their 5-word shingles: 128 slots of 16 bits, little-endian, base64url without padding. Two signatures compare only when contentMediaType is the same. Null for a citation and for a text of fewer than 5 words. */
  readonly signature: string | null;
  /** Why each unknown field is unknown. Nothing is guessed and nothing is defaulted. */
  readonly unknown: readonly ({ readonly field: string | null; readonly reason: string | null })[];
}

/** One place reports come from. */
export interface Source {
  /** The source the record came from. */
  readonly source_id: string;
  /** Name for people. */
  readonly name: string;
  /** How reports are read: a folder of documents, a table of rows, a bibliography (facts without text), or pages that a feed, a sitemap, a list of addresses or a web archive (WARC) names. */
  readonly kind: "folder" | "table" | "bibliography" | "feed" | "sitemap" | "page_list" | "warc";
  /** Where the source is, when it is on the web. */
  readonly url: string | null;
  /** SPDX identifier of the licence the source states for its text; null when it states none. */
  readonly licence: string | null;
  /** open: the licence allows headline, authors and text to be republished. closed: only facts about the reports may leave the private store. */
  readonly text_rights: "open" | "closed";
}

/** The link from a report to a recording it tells of, with role and evidence. */
export interface Telling {
  /** tel_ and 16 hex digits of SHA-256 over report id, recording id and role. */
  readonly telling_id: string;
  /** Report identifier: rep_ and 16 hex digits of SHA-256 over source_id and source_key. */
  readonly report_id: string;
  /** Recording identifier, as registered or minted. */
  readonly recording_id: string;
  /** primary: the report is news of this recording. antecedent: named as the one before. background: mentioned. background_quoted: quoted as background. photo_caption: only in a caption. related_box: only in a box about another story. */
  readonly role: "primary" | "antecedent" | "background" | "background_quoted" | "photo_caption" | "related_box";
  /** auto: decided by evidence. review: likely, awaits a human. judged: decided by a human. */
  readonly status: "auto" | "review" | "judged";
  /** Sum of the evidence, log2(m/u). */
  readonly bits: number;
  /** Bits above the second-best recording; null when there is no second or the role is not primary. */
  readonly margin_bits: number | null;
  /** The second-best recording. */
  readonly rival_recording_id: string | null;
  /** Report of the same copy group whose primary was inherited. */
  readonly copied_from_report_id: string | null;
  /** Why the status is review: reason code in kebab-case. */
  readonly review_reason: string | null;
  /** Each piece of evidence, strongest first. */
  readonly evidence: readonly ({ readonly kind: string | null; readonly level: string | null; readonly bits: number | null; readonly reason: string | null; readonly start: number | null; readonly end: number | null })[];
}

/** The record type of each table, by its name. */
export interface Tables {
  readonly claims: Claim;
  readonly consensus: Consensus;
  readonly copy_groups: CopyGroup;
  readonly duplicate_pairs: DuplicatePair;
  readonly event_tellings: EventTelling;
  readonly events: Event;
  readonly pending_reports: PendingReport;
  readonly recordings: Recording;
  readonly redirects: Redirect;
  readonly report_versions: ReportVersion;
  readonly reports: Report;
  readonly sources: Source;
  readonly tellings: Telling;
}
