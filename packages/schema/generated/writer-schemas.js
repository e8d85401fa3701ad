// Written by scripts/generate.ts from schemas/. Do not edit.
export default {
  "claims": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "https://tellings.example/schemas/public/claim.schema.json",
    "title": "Claim",
    "description": "One fact of a recording as one report states it.",
    "type": "object",
    "additionalProperties": false,
    "required": [
      "claim_id",
      "recording_id",
      "report_id",
      "field",
      "value",
      "qualifier",
      "agrees",
      "start",
      "end"
    ],
    "properties": {
      "claim_id": {
        "type": "string",
        "description": "clm_ and 16 hex digits of SHA-256 over report id, recording id, field and value.",
        "pattern": "^clm_[0-9a-f]{16}$"
      },
      "recording_id": {
        "type": "string",
        "description": "Recording identifier, as registered or minted.",
        "pattern": "^[a-z0-9][a-z0-9_-]*$"
      },
      "report_id": {
        "type": "string",
        "description": "Report identifier: rep_ and 16 hex digits of SHA-256 over source_id and source_key.",
        "pattern": "^rep_[0-9a-f]{16}$"
      },
      "field": {
        "type": "string",
        "description": "Which fact of the recording is stated.",
        "enum": [
          "released_date",
          "duration_minutes",
          "medium",
          "publisher",
          "title",
          "predecessor"
        ]
      },
      "value": {
        "type": "string",
        "description": "The value as stated, normalised: ISO 8601 date or interval (from/to), decimal minutes, or the name."
      },
      "qualifier": {
        "type": [
          "string",
          "null"
        ],
        "description": "Word that qualifies the value: over, nearly, about, almost."
      },
      "agrees": {
        "type": [
          "boolean",
          "null"
        ],
        "description": "Whether the value lies within what the recording states; null when the recording states nothing."
      },
      "start": {
        "type": [
          "integer",
          "null"
        ],
        "description": "Character offset in the private text.",
        "minimum": 0
      },
      "end": {
        "type": [
          "integer",
          "null"
        ],
        "description": "End offset.",
        "minimum": 0
      }
    }
  },
  "consensus": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "https://tellings.example/schemas/public/consensus.schema.json",
    "title": "Consensus",
    "description": "What the registry and the claims about one fact of a recording come to; the claims keep every disagreement.",
    "type": "object",
    "additionalProperties": false,
    "required": [
      "recording_id",
      "field",
      "value",
      "rule",
      "text_count_for",
      "text_count_against",
      "unresolved_reason"
    ],
    "properties": {
      "recording_id": {
        "type": "string",
        "description": "Recording identifier, as registered or minted.",
        "pattern": "^[a-z0-9][a-z0-9_-]*$"
      },
      "field": {
        "type": "string",
        "description": "Which fact of the recording is stated.",
        "enum": [
          "released_date",
          "duration_minutes",
          "medium",
          "publisher",
          "title",
          "predecessor"
        ]
      },
      "value": {
        "type": [
          "string",
          "null"
        ],
        "description": "The value as in claim, a range as from/to. null when the claims do not decide."
      },
      "rule": {
        "type": [
          "string",
          "null"
        ],
        "description": "registry: as registered. only-claim: one text states it. majority-of-independent-texts: more than half of the texts agree, copies of one text counted once. median-of-exact: the middle of the lengths stated without a qualifier, one a text. null when the claims do not decide.",
        "enum": [
          "registry",
          "only-claim",
          "majority-of-independent-texts",
          "median-of-exact",
          null
        ]
      },
      "text_count_for": {
        "type": "integer",
        "description": "Independent texts whose claims agree with the value; 0 when there is none.",
        "minimum": 0
      },
      "text_count_against": {
        "type": "integer",
        "description": "Independent texts whose claims state only other values; all of them when the claims do not decide.",
        "minimum": 0
      },
      "unresolved_reason": {
        "type": [
          "string",
          "null"
        ],
        "description": "no-majority: no value is stated by more than half of the texts. null when there is a value.",
        "enum": [
          "no-majority",
          null
        ]
      }
    }
  },
  "copy_groups": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "https://tellings.example/schemas/public/copy-group.schema.json",
    "title": "CopyGroup",
    "description": "Reports that carry one text.",
    "type": "object",
    "additionalProperties": false,
    "required": [
      "copy_group_id",
      "canonical_report_id",
      "agency",
      "report_count",
      "report_ids"
    ],
    "properties": {
      "copy_group_id": {
        "type": "string",
        "description": "cpg_ and 16 hex digits of SHA-256 over the sorted member ids.",
        "pattern": "^cpg_[0-9a-f]{16}$"
      },
      "canonical_report_id": {
        "type": "string",
        "description": "The member the others are copies of: earliest published, then longest, then smallest id.",
        "pattern": "^rep_[0-9a-f]{16}$"
      },
      "agency": {
        "type": [
          "string",
          "null"
        ],
        "description": "Wire agency credited by a member; null when none is credited or members disagree."
      },
      "report_count": {
        "type": "integer",
        "description": "Number of members.",
        "minimum": 2
      },
      "report_ids": {
        "type": "array",
        "items": {
          "type": "string",
          "description": "Report identifier: rep_ and 16 hex digits of SHA-256 over source_id and source_key.",
          "pattern": "^rep_[0-9a-f]{16}$"
        },
        "description": "Members, sorted.",
        "uniqueItems": true,
        "minItems": 2
      }
    }
  },
  "duplicate_pairs": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "https://tellings.example/schemas/public/duplicate-pair.schema.json",
    "title": "DuplicatePair",
    "description": "Two reports that share text, verified exactly.",
    "type": "object",
    "additionalProperties": false,
    "required": [
      "pair_id",
      "left_report_id",
      "right_report_id",
      "relation",
      "direction",
      "jaccard",
      "containment_left",
      "containment_right",
      "shared_shingle_count",
      "headline_similarity",
      "lead_similarity",
      "hours_between",
      "numbers_missing_share",
      "names_missing_share",
      "boilerplate_share",
      "score_bits",
      "passages"
    ],
    "properties": {
      "pair_id": {
        "type": "string",
        "description": "dup_ and 16 hex digits of SHA-256 over both report ids.",
        "pattern": "^dup_[0-9a-f]{16}$"
      },
      "left_report_id": {
        "type": "string",
        "description": "The report whose id sorts first.",
        "pattern": "^rep_[0-9a-f]{16}$"
      },
      "right_report_id": {
        "type": "string",
        "description": "The report whose id sorts last.",
        "pattern": "^rep_[0-9a-f]{16}$"
      },
      "relation": {
        "type": "string",
        "description": "exact: same words. copy: nearly all words shared. abridged: one is a cut of the other. extended: one holds the other and adds text. partial: passages shared. template: same form, other facts; not a duplicate.",
        "enum": [
          "exact",
          "copy",
          "abridged",
          "extended",
          "partial",
          "template"
        ]
      },
      "direction": {
        "type": "string",
        "description": "Which report came first, from publication times and containment.",
        "enum": [
          "left_to_right",
          "right_to_left",
          "unknown"
        ]
      },
      "jaccard": {
        "type": "number",
        "description": "Jaccard coefficient of the sets of word 5-shingles.",
        "minimum": 0,
        "maximum": 1
      },
      "containment_left": {
        "type": "number",
        "description": "Share of the left report's shingles that the right report holds.",
        "minimum": 0,
        "maximum": 1
      },
      "containment_right": {
        "type": "number",
        "description": "Share of the right report's shingles that the left report holds.",
        "minimum": 0,
        "maximum": 1
      },
      "shared_shingle_count": {
        "type": "integer",
        "description": "Shingles both reports hold.",
        "minimum": 0
      },
      "headline_similarity": {
        "type": [
          "number",
          "null"
        ],
        "description": "Dice coefficient of bigrams of the two headlines (string-similarity), after case folding and NFKC; null when one has no headline.",
        "minimum": 0,
        "maximum": 1
      },
      "lead_similarity": {
        "type": [
          "number",
          "null"
        ],
        "description": "Dice coefficient of bigrams of the two lead paragraphs, in the same way.",
        "minimum": 0,
        "maximum": 1
      },
      "hours_between": {
        "type": [
          "number",
          "null"
        ],
        "description": "Hours between the two publication times; null when one is unknown.",
        "minimum": 0
      },
      "numbers_missing_share": {
        "type": [
          "number",
          "null"
        ],
        "description": "Share of the shorter text's numbers (digits with separators, English numerals to twenty) that the longer one lacks; null when the shorter has none. The text with fewer shingles is the shorter.",
        "minimum": 0,
        "maximum": 1
      },
      "names_missing_share": {
        "type": [
          "number",
          "null"
        ],
        "description": "Share of the shorter text's names (capitalised words inside a sentence) that the longer one lacks in any spelling; null when the shorter has none.",
        "minimum": 0,
        "maximum": 1
      },
      "boilerplate_share": {
        "type": [
          "number",
          "null"
        ],
        "description": "Share of the shared sampled shingles that are stock phrases, which more texts hold than the posting limit of the build; null when no sampled shingle is shared.",
        "minimum": 0,
        "maximum": 1
      },
      "score_bits": {
        "type": [
          "number",
          "null"
        ],
        "description": "Log2 of the odds that both report the same thing, and not two things in one form, by the logistic score of the build. From 0 on the relation is copy, abridged, extended or partial; below 0 the pair is a template, or partial because one long passage was carried over. null for exact pairs, which need no score."
      },
      "passages": {
        "type": "array",
        "maxItems": 32,
        "items": {
          "type": "object",
          "additionalProperties": false,
          "required": [
            "left_start",
            "left_end",
            "right_start",
            "right_end",
            "word_count"
          ],
          "properties": {
            "left_start": {
              "type": "integer",
              "description": "Offset in the private body of the left report where the passage begins.",
              "minimum": 0
            },
            "left_end": {
              "type": "integer",
              "description": "End offset in the left body.",
              "minimum": 0
            },
            "right_start": {
              "type": "integer",
              "description": "Offset in the private body of the right report.",
              "minimum": 0
            },
            "right_end": {
              "type": "integer",
              "description": "End offset in the right body.",
              "minimum": 0
            },
            "word_count": {
              "type": "integer",
              "description": "Words that both sides hold in the same order; changed words between them are not counted.",
              "minimum": 1
            }
          }
        },
        "description": "Passages that both bodies hold, as offsets, in the order of the left body: runs of equal words, joined where fewer words than a shingle were changed between them. Of 8 shared words or more, at most the 32 longest, on neither side overlapping; an exact pair has one over all words, a template none."
      }
    }
  },
  "event_tellings": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "https://tellings.example/schemas/public/event-telling.schema.json",
    "title": "EventTelling",
    "description": "The event a report tells of, or why it stands alone; empty in a dataset of recordings.",
    "type": "object",
    "additionalProperties": false,
    "required": [
      "report_id",
      "event_id",
      "status",
      "bits",
      "margin_bits",
      "best_event_id",
      "rival_event_id",
      "reason",
      "evidence"
    ],
    "properties": {
      "report_id": {
        "type": "string",
        "description": "Report identifier: rep_ and 16 hex digits of SHA-256 over source_id and source_key.",
        "pattern": "^rep_[0-9a-f]{16}$"
      },
      "event_id": {
        "type": [
          "string",
          "null"
        ],
        "description": "The event it tells of; null when it stands alone.",
        "pattern": "^evt_[0-9a-f]{16}$"
      },
      "status": {
        "type": "string",
        "description": "auto: decided by evidence. review: likely, awaits a human, and stands alone until then. alone: like no other report.",
        "enum": [
          "auto",
          "review",
          "alone"
        ]
      },
      "bits": {
        "type": [
          "number",
          "null"
        ],
        "description": "Sum of the evidence for the best event, log2(m/u); null when there is none."
      },
      "margin_bits": {
        "type": [
          "number",
          "null"
        ],
        "description": "Bits above the second-best event; null when there is no second."
      },
      "best_event_id": {
        "type": [
          "string",
          "null"
        ],
        "description": "The event that fits best; null when none is like it, or it is a report that stands alone itself.",
        "pattern": "^evt_[0-9a-f]{16}$"
      },
      "rival_event_id": {
        "type": [
          "string",
          "null"
        ],
        "description": "The second-best event.",
        "pattern": "^evt_[0-9a-f]{16}$"
      },
      "reason": {
        "type": [
          "string",
          "null"
        ],
        "description": "Why it stands alone: no-text, no-candidate, insufficient-evidence, below-threshold or narrow-margin; null when it does not.",
        "enum": [
          "no-text",
          "no-candidate",
          "insufficient-evidence",
          "below-threshold",
          "narrow-margin",
          null
        ]
      },
      "evidence": {
        "type": "array",
        "items": {
          "type": "object",
          "additionalProperties": false,
          "required": [
            "kind",
            "level",
            "bits",
            "reason"
          ],
          "properties": {
            "kind": {
              "type": "string",
              "description": "Which fact was compared.",
              "enum": [
                "names",
                "words",
                "publication_date",
                "rival"
              ]
            },
            "level": {
              "type": "string",
              "description": "Comparison level in kebab-case.",
              "pattern": "^[a-z0-9][a-z0-9-]*$"
            },
            "bits": {
              "type": "number",
              "description": "Contribution to the sum; 0 for a null level."
            },
            "reason": {
              "type": "string",
              "description": "The comparison in words a journalist understands, never a word of the report."
            }
          }
        },
        "description": "Evidence for the best event, strongest first."
      }
    }
  },
  "events": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "https://tellings.example/schemas/public/event.schema.json",
    "title": "Event",
    "description": "One event that several reports tell of; empty in a dataset of recordings.",
    "type": "object",
    "additionalProperties": false,
    "required": [
      "event_id",
      "founding_report_id",
      "report_count",
      "first_published_date",
      "last_published_date"
    ],
    "properties": {
      "event_id": {
        "type": "string",
        "description": "evt_ and 16 hex digits of SHA-256 over the founding report's id.",
        "pattern": "^evt_[0-9a-f]{16}$"
      },
      "founding_report_id": {
        "type": "string",
        "description": "The report published first; of several the one with the smallest id.",
        "pattern": "^rep_[0-9a-f]{16}$"
      },
      "report_count": {
        "type": "integer",
        "description": "Number of reports linked to it.",
        "minimum": 2
      },
      "first_published_date": {
        "type": [
          "string",
          "null"
        ],
        "description": "First day of publication known; null when none is.",
        "format": "date"
      },
      "last_published_date": {
        "type": [
          "string",
          "null"
        ],
        "description": "Last day of publication known.",
        "format": "date"
      }
    }
  },
  "pending_reports": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "https://tellings.example/schemas/public/pending-report.schema.json",
    "title": "PendingReport",
    "description": "A report without a primary recording, and why.",
    "type": "object",
    "additionalProperties": false,
    "required": [
      "report_id",
      "reason",
      "message",
      "best_recording_id",
      "bits"
    ],
    "properties": {
      "report_id": {
        "type": "string",
        "description": "Report identifier: rep_ and 16 hex digits of SHA-256 over source_id and source_key.",
        "pattern": "^rep_[0-9a-f]{16}$"
      },
      "reason": {
        "type": "string",
        "description": "no-speaker, no-candidate, insufficient-evidence, no-identity-fact, narrow-margin, vetoed, retrospective or not-about-a-recording.",
        "enum": [
          "no-speaker",
          "no-candidate",
          "insufficient-evidence",
          "no-identity-fact",
          "narrow-margin",
          "vetoed",
          "retrospective",
          "not-about-a-recording"
        ]
      },
      "message": {
        "type": "string",
        "description": "The reason in words."
      },
      "best_recording_id": {
        "type": [
          "string",
          "null"
        ],
        "description": "Recording that scored highest, if any.",
        "pattern": "^[a-z0-9][a-z0-9_-]*$"
      },
      "bits": {
        "type": [
          "number",
          "null"
        ],
        "description": "Its score."
      }
    }
  },
  "recordings": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "https://tellings.example/schemas/public/recording.schema.json",
    "title": "Recording",
    "description": "One audio, video or text message.",
    "type": "object",
    "additionalProperties": false,
    "required": [
      "recording_id",
      "speaker_id",
      "speaker_name",
      "medium",
      "publisher",
      "released_from",
      "released_to",
      "duration_minutes_from",
      "duration_minutes_to",
      "title",
      "predecessor_id",
      "status",
      "basis",
      "founding_report_id"
    ],
    "properties": {
      "recording_id": {
        "type": "string",
        "description": "Recording identifier, as registered or minted.",
        "pattern": "^[a-z0-9][a-z0-9_-]*$"
      },
      "speaker_id": {
        "type": "string",
        "description": "Speaker, as registered.",
        "pattern": "^[a-z0-9][a-z0-9-]*$"
      },
      "speaker_name": {
        "type": "string",
        "description": "Name of the speaker."
      },
      "medium": {
        "type": [
          "string",
          "null"
        ],
        "description": "Kind of message.",
        "enum": [
          "audio",
          "video",
          "text",
          null
        ]
      },
      "publisher": {
        "type": [
          "string",
          "null"
        ],
        "description": "Body that released the recording, as registered or as reports state it."
      },
      "released_from": {
        "type": [
          "string",
          "null"
        ],
        "description": "First day the release may have happened.",
        "format": "date"
      },
      "released_to": {
        "type": [
          "string",
          "null"
        ],
        "description": "Last day the release may have happened.",
        "format": "date"
      },
      "duration_minutes_from": {
        "type": [
          "number",
          "null"
        ],
        "description": "Shortest length reported.",
        "minimum": 0
      },
      "duration_minutes_to": {
        "type": [
          "number",
          "null"
        ],
        "description": "Longest length reported.",
        "minimum": 0
      },
      "title": {
        "type": [
          "string",
          "null"
        ],
        "description": "Title of the recording, as registered."
      },
      "predecessor_id": {
        "type": [
          "string",
          "null"
        ],
        "description": "Recording of the same speaker that came before; null for the first known.",
        "pattern": "^[a-z0-9][a-z0-9_-]*$"
      },
      "status": {
        "type": "string",
        "description": "Whether the recording itself was published, or only reported.",
        "enum": [
          "published",
          "reported_never_published"
        ]
      },
      "basis": {
        "type": "string",
        "description": "registry: authored in the registry. founded: minted from a report with a resolved day that fitted no known recording.",
        "enum": [
          "registry",
          "founded"
        ]
      },
      "founding_report_id": {
        "type": [
          "string",
          "null"
        ],
        "description": "Report that founded the recording.",
        "pattern": "^rep_[0-9a-f]{16}$"
      }
    }
  },
  "redirects": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "https://tellings.example/schemas/public/redirect.schema.json",
    "title": "Redirect",
    "description": "An id that moved, split, was retired or withdrawn, or stands again after that.",
    "type": "object",
    "additionalProperties": false,
    "required": [
      "id",
      "kind",
      "targets",
      "since",
      "reason"
    ],
    "properties": {
      "id": {
        "type": "string",
        "description": "The id that no longer stands, or that stands again.",
        "minLength": 1
      },
      "kind": {
        "type": "string",
        "description": "moved: one target. split: two or more. retired and withdrawn: none. restored: none, the id stands for its record again.",
        "enum": [
          "moved",
          "split",
          "retired",
          "withdrawn",
          "restored"
        ]
      },
      "targets": {
        "type": "array",
        "items": {
          "type": "string",
          "description": "A live id."
        },
        "description": "Live ids that stand for it now.",
        "uniqueItems": true
      },
      "since": {
        "type": "string",
        "description": "First release in which the redirect holds.",
        "pattern": "^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?$"
      },
      "reason": {
        "type": "string",
        "description": "Reason code in kebab-case.",
        "pattern": "^[a-z0-9][a-z0-9-]*$"
      }
    }
  },
  "report_versions": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "https://tellings.example/schemas/public/report-version.schema.json",
    "title": "ReportVersion",
    "description": "One captured version of a report with text, and what changed in it.",
    "type": "object",
    "additionalProperties": false,
    "required": [
      "report_version_id",
      "report_id",
      "version",
      "change",
      "modified_at",
      "word_count",
      "added_word_count",
      "removed_word_count",
      "text_sha256"
    ],
    "properties": {
      "report_version_id": {
        "type": "string",
        "description": "rpv_ and 16 hex digits of SHA-256 over report id and the digest of the captured bytes.",
        "pattern": "^rpv_[0-9a-f]{16}$"
      },
      "report_id": {
        "type": "string",
        "description": "Report identifier: rep_ and 16 hex digits of SHA-256 over source_id and source_key.",
        "pattern": "^rep_[0-9a-f]{16}$"
      },
      "version": {
        "type": "integer",
        "description": "1 for the oldest that was captured.",
        "minimum": 1
      },
      "change": {
        "type": "string",
        "description": "What changed since the version before, the weightiest first. correction: a notice of correction was added or altered. headline: other words in the headline. body: other words in the text. cosmetic: nothing but the page around the words.",
        "enum": [
          "first",
          "correction",
          "headline",
          "body",
          "cosmetic"
        ]
      },
      "modified_at": {
        "type": [
          "string",
          "null"
        ],
        "description": "Instant of the last change this version states, in UTC.",
        "format": "date-time"
      },
      "word_count": {
        "type": "integer",
        "description": "Words of headline, standfirst and body.",
        "minimum": 0
      },
      "added_word_count": {
        "type": "integer",
        "description": "Words of this version that the one before does not have, as a multiset; all words of the first.",
        "minimum": 0
      },
      "removed_word_count": {
        "type": "integer",
        "description": "Words of the version before that this one does not have, as a multiset.",
        "minimum": 0
      },
      "text_sha256": {
        "type": "string",
        "description": "SHA-256 of the case-folded words of headline and body, joined by one space.",
        "pattern": "^[0-9a-f]{64}$"
      }
    }
  },
  "reports": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "https://tellings.example/schemas/public/report.schema.json",
    "title": "Report",
    "description": "One normalised news report, as facts; its text stays in the private store.",
    "type": "object",
    "additionalProperties": false,
    "required": [
      "report_id",
      "source_id",
      "source_key",
      "kind",
      "url",
      "host",
      "outlet",
      "outlet_basis",
      "agencies",
      "agency_basis",
      "dateline_place",
      "headline",
      "authors",
      "published_date",
      "published_at",
      "published_basis",
      "published_zone",
      "modified_at",
      "language",
      "language_basis",
      "section",
      "is_free",
      "is_teaser",
      "is_live_blog",
      "version_count",
      "word_count",
      "quotation_count",
      "text_sha256",
      "signature",
      "unknown"
    ],
    "properties": {
      "report_id": {
        "type": "string",
        "description": "Report identifier: rep_ and 16 hex digits of SHA-256 over source_id and source_key.",
        "pattern": "^rep_[0-9a-f]{16}$"
      },
      "source_id": {
        "type": "string",
        "description": "The source the record came from.",
        "pattern": "^[a-z0-9][a-z0-9-]*$"
      },
      "source_key": {
        "type": "string",
        "description": "The source's own key for the report: URL, file path, row key or feed entry id.",
        "minLength": 1
      },
      "kind": {
        "type": "string",
        "description": "document: text was read. citation: bibliographic facts only.",
        "enum": [
          "document",
          "citation"
        ]
      },
      "url": {
        "type": [
          "string",
          "null"
        ],
        "description": "Address of the report.",
        "format": "uri"
      },
      "host": {
        "type": [
          "string",
          "null"
        ],
        "description": "Host name of url, without www."
      },
      "outlet": {
        "type": [
          "string",
          "null"
        ],
        "description": "Publication that carried the report. Never taken from a photo credit."
      },
      "outlet_basis": {
        "type": [
          "string",
          "null"
        ],
        "description": "Where outlet comes from.",
        "enum": [
          "metadata",
          "citation",
          "host_table",
          "publisher_markup",
          "tail",
          "dateline",
          null
        ]
      },
      "agencies": {
        "type": "array",
        "items": {
          "type": "string",
          "description": "Name of a wire agency."
        },
        "description": "Wire agencies credited for the text, sorted by name.",
        "uniqueItems": true
      },
      "agency_basis": {
        "type": [
          "string",
          "null"
        ],
        "description": "Where agencies comes from.",
        "enum": [
          "metadata",
          "citation",
          "dateline",
          "credit_line",
          null
        ]
      },
      "dateline_place": {
        "type": [
          "string",
          "null"
        ],
        "description": "Place named in the dateline."
      },
      "headline": {
        "type": [
          "string",
          "null"
        ],
        "description": "Headline, without the suffix that names the outlet."
      },
      "authors": {
        "type": "array",
        "items": {
          "type": "string",
          "description": "Author name."
        },
        "description": "Authors in the order of the byline."
      },
      "published_date": {
        "type": [
          "string",
          "null"
        ],
        "description": "Day of publication in the zone stated or assumed.",
        "format": "date"
      },
      "published_at": {
        "type": [
          "string",
          "null"
        ],
        "description": "Instant of publication in UTC; null when only the day is known.",
        "format": "date-time"
      },
      "published_basis": {
        "type": [
          "string",
          "null"
        ],
        "description": "Where the publication date comes from.",
        "enum": [
          "metadata",
          "citation",
          "feed",
          "sitemap",
          "json_ld",
          "meta",
          "time_element",
          "url",
          "dateline",
          "visible_text",
          null
        ]
      },
      "published_zone": {
        "type": [
          "string",
          "null"
        ],
        "description": "Whether the time zone was stated or assumed to be UTC.",
        "enum": [
          "stated",
          "assumed",
          null
        ]
      },
      "modified_at": {
        "type": [
          "string",
          "null"
        ],
        "description": "Instant of the last change the report states, in UTC.",
        "format": "date-time"
      },
      "language": {
        "type": [
          "string",
          "null"
        ],
        "description": "BCP 47 language tag."
      },
      "language_basis": {
        "type": [
          "string",
          "null"
        ],
        "description": "Where language comes from.",
        "enum": [
          "metadata",
          "citation",
          "markup",
          "detected",
          null
        ]
      },
      "section": {
        "type": [
          "string",
          "null"
        ],
        "description": "Section of the publication as the page names it."
      },
      "is_free": {
        "type": [
          "boolean",
          "null"
        ],
        "description": "Whether the page says that it can be read without paying (isAccessibleForFree); null when it says nothing."
      },
      "is_teaser": {
        "type": [
          "boolean",
          "null"
        ],
        "description": "Whether only the beginning of the report was there to be read; null for a citation."
      },
      "is_live_blog": {
        "type": [
          "boolean",
          "null"
        ],
        "description": "Whether the page is a live blog: many dated posts in place of one report; null for a citation."
      },
      "version_count": {
        "type": [
          "integer",
          "null"
        ],
        "description": "Versions of the report that were captured; this record describes the newest. Null for a citation.",
        "minimum": 1
      },
      "word_count": {
        "type": [
          "integer",
          "null"
        ],
        "description": "Words of headline, standfirst and body; null for a citation.",
        "minimum": 0
      },
      "quotation_count": {
        "type": [
          "integer",
          "null"
        ],
        "description": "Quotations found in the body; null for a citation.",
        "minimum": 0
      },
      "text_sha256": {
        "type": [
          "string",
          "null"
        ],
        "description": "SHA-256 of the case-folded words of headline and body, joined by one space; null for a citation.",
        "pattern": "^[0-9a-f]{64}$"
      },
      "signature": {
        "type": [
          "string",
          "null"
        ],
        "description": "MinHash signature of standfirst and body, for an estimate of the Jaccard coefficient of their 5-word shingles: 128 slots of 16 bits, little-endian, base64url without padding. Two signatures compare only when contentMediaType is the same. Null for a citation and for a text of fewer than 5 words.",
        "pattern": "^[A-Za-z0-9_-]{341}[AQgw]$",
        "contentEncoding": "base64url",
        "contentMediaType": "application/vnd.tellings.signature;parameters=fss1-w5-k128-b16"
      },
      "unknown": {
        "type": "array",
        "items": {
          "type": "object",
          "additionalProperties": false,
          "required": [
            "field",
            "reason"
          ],
          "properties": {
            "field": {
              "type": "string",
              "description": "Field of this record that is null or empty."
            },
            "reason": {
              "type": "string",
              "description": "Reason code in kebab-case, e.g. not-stated, ambiguous, unreadable.",
              "pattern": "^[a-z0-9][a-z0-9-]*$"
            }
          }
        },
        "description": "Why each unknown field is unknown. Nothing is guessed and nothing is defaulted."
      }
    }
  },
  "sources": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "https://tellings.example/schemas/public/source.schema.json",
    "title": "Source",
    "description": "One place reports come from.",
    "type": "object",
    "additionalProperties": false,
    "required": [
      "source_id",
      "name",
      "kind",
      "url",
      "licence",
      "text_rights"
    ],
    "properties": {
      "source_id": {
        "type": "string",
        "description": "The source the record came from.",
        "pattern": "^[a-z0-9][a-z0-9-]*$"
      },
      "name": {
        "type": "string",
        "description": "Name for people.",
        "minLength": 1
      },
      "kind": {
        "type": "string",
        "description": "How reports are read: a folder of documents, a table of rows, a bibliography (facts without text), or pages that a feed, a sitemap, a list of addresses or a web archive (WARC) names.",
        "enum": [
          "folder",
          "table",
          "bibliography",
          "feed",
          "sitemap",
          "page_list",
          "warc"
        ]
      },
      "url": {
        "type": [
          "string",
          "null"
        ],
        "description": "Where the source is, when it is on the web.",
        "format": "uri"
      },
      "licence": {
        "type": [
          "string",
          "null"
        ],
        "description": "SPDX identifier of the licence the source states for its text; null when it states none."
      },
      "text_rights": {
        "type": "string",
        "description": "open: the licence allows headline, authors and text to be republished. closed: only facts about the reports may leave the private store.",
        "enum": [
          "open",
          "closed"
        ]
      }
    }
  },
  "tellings": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "https://tellings.example/schemas/public/telling.schema.json",
    "title": "Telling",
    "description": "The link from a report to a recording it tells of, with role and evidence.",
    "type": "object",
    "additionalProperties": false,
    "required": [
      "telling_id",
      "report_id",
      "recording_id",
      "role",
      "status",
      "bits",
      "margin_bits",
      "rival_recording_id",
      "copied_from_report_id",
      "review_reason",
      "evidence"
    ],
    "properties": {
      "telling_id": {
        "type": "string",
        "description": "tel_ and 16 hex digits of SHA-256 over report id, recording id and role.",
        "pattern": "^tel_[0-9a-f]{16}$"
      },
      "report_id": {
        "type": "string",
        "description": "Report identifier: rep_ and 16 hex digits of SHA-256 over source_id and source_key.",
        "pattern": "^rep_[0-9a-f]{16}$"
      },
      "recording_id": {
        "type": "string",
        "description": "Recording identifier, as registered or minted.",
        "pattern": "^[a-z0-9][a-z0-9_-]*$"
      },
      "role": {
        "type": "string",
        "description": "primary: the report is news of this recording. antecedent: named as the one before. background: mentioned. background_quoted: quoted as background. photo_caption: only in a caption. related_box: only in a box about another story.",
        "enum": [
          "primary",
          "antecedent",
          "background",
          "background_quoted",
          "photo_caption",
          "related_box"
        ]
      },
      "status": {
        "type": "string",
        "description": "auto: decided by evidence. review: likely, awaits a human. judged: decided by a human.",
        "enum": [
          "auto",
          "review",
          "judged"
        ]
      },
      "bits": {
        "type": "number",
        "description": "Sum of the evidence, log2(m/u)."
      },
      "margin_bits": {
        "type": [
          "number",
          "null"
        ],
        "description": "Bits above the second-best recording; null when there is no second or the role is not primary."
      },
      "rival_recording_id": {
        "type": [
          "string",
          "null"
        ],
        "description": "The second-best recording.",
        "pattern": "^[a-z0-9][a-z0-9_-]*$"
      },
      "copied_from_report_id": {
        "type": [
          "string",
          "null"
        ],
        "description": "Report of the same copy group whose primary was inherited.",
        "pattern": "^rep_[0-9a-f]{16}$"
      },
      "review_reason": {
        "type": [
          "string",
          "null"
        ],
        "description": "Why the status is review: reason code in kebab-case.",
        "pattern": "^[a-z0-9][a-z0-9-]*$"
      },
      "evidence": {
        "type": "array",
        "items": {
          "type": "object",
          "additionalProperties": false,
          "required": [
            "kind",
            "level",
            "bits",
            "reason",
            "start",
            "end"
          ],
          "properties": {
            "kind": {
              "type": "string",
              "description": "Which fact was compared.",
              "enum": [
                "speaker",
                "medium",
                "publisher",
                "release",
                "weekday",
                "duration",
                "title",
                "antecedent",
                "quotation",
                "publication_date",
                "copy",
                "judgement",
                "segment",
                "text",
                "status"
              ]
            },
            "level": {
              "type": "string",
              "description": "Comparison level in kebab-case, e.g. same-day, one-day-off, missing, veto.",
              "pattern": "^[a-z0-9][a-z0-9-]*$"
            },
            "bits": {
              "type": "number",
              "description": "Contribution to the sum; 0 for a null level."
            },
            "reason": {
              "type": "string",
              "description": "The comparison in words a journalist understands, built from facts, never a passage of the report."
            },
            "start": {
              "type": [
                "integer",
                "null"
              ],
              "description": "Character offset in the private text where the fact stands.",
              "minimum": 0
            },
            "end": {
              "type": [
                "integer",
                "null"
              ],
              "description": "End offset.",
              "minimum": 0
            }
          }
        },
        "description": "Each piece of evidence, strongest first."
      }
    }
  }
};
