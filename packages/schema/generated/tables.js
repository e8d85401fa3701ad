// Written by scripts/generate.ts from schemas/. Do not edit.
export default [
  {
    "table": "captures",
    "schema": "capture",
    "visibility": "internal",
    "description": "Bytes as fetched, found by digest or in a web archive, with what the source says beside them.",
    "primaryKey": [
      "capture_id"
    ],
    "fields": [
      {
        "name": "capture_id",
        "type": "string",
        "isNullable": false,
        "description": "cap_ and 16 hex digits of SHA-256 over source_id, source_key and content digest.",
        "rightsClass": null,
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "source_id",
        "type": "string",
        "isNullable": false,
        "description": "The source the record came from.",
        "rightsClass": null,
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "source_key",
        "type": "string",
        "isNullable": false,
        "description": "The source's own key.",
        "rightsClass": null,
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "url",
        "type": "string",
        "isNullable": true,
        "description": "Address the bytes came from.",
        "rightsClass": null,
        "unit": null,
        "format": "uri",
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "path",
        "type": "string",
        "isNullable": true,
        "description": "File the bytes came from, relative to the source, with /; null for HTTP.",
        "rightsClass": null,
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "media_type",
        "type": "string",
        "isNullable": false,
        "description": "Media type essence, lower case: text/html, text/plain, text/markdown, application/ld+json, application/nitf+xml, application/xml (NITF or NewsML-G2), or application/vnd.tellings.citation+json for a bibliography row.",
        "rightsClass": null,
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "charset",
        "type": "string",
        "isNullable": true,
        "description": "Charset label of the Content-Type header; null when there is none.",
        "rightsClass": null,
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "byte_count",
        "type": "integer",
        "isNullable": false,
        "description": "Size of the content.",
        "rightsClass": null,
        "unit": "bytes",
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "sha256",
        "type": "string",
        "isNullable": false,
        "description": "SHA-256 of the content, its codings undone; its address in the content store when no location points into an archive.",
        "rightsClass": null,
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "stated",
        "type": {
          "struct": [
            {
              "name": "basis",
              "type": "string"
            },
            {
              "name": "outlet",
              "type": "string"
            },
            {
              "name": "headline",
              "type": "string"
            },
            {
              "name": "authors",
              "type": {
                "list": "string"
              }
            },
            {
              "name": "agencies",
              "type": {
                "list": "string"
              }
            },
            {
              "name": "published",
              "type": "string"
            },
            {
              "name": "modified",
              "type": "string"
            },
            {
              "name": "language",
              "type": "string"
            }
          ]
        },
        "isNullable": false,
        "description": "What the source says about the document beside it: front matter, documents.csv, table columns, entry of a feed or sitemap.",
        "rightsClass": null,
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      }
    ]
  },
  {
    "table": "citations",
    "schema": "citation",
    "visibility": "internal",
    "description": "Facts of a recording as one bibliographic entry states them; no text.",
    "primaryKey": [
      "report_id"
    ],
    "fields": [
      {
        "name": "report_id",
        "type": "string",
        "isNullable": false,
        "description": "Report identifier: rep_ and 16 hex digits of SHA-256 over source_id and source_key.",
        "rightsClass": null,
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "speaker",
        "type": "string",
        "isNullable": true,
        "description": "Speaker key or name.",
        "rightsClass": null,
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "medium",
        "type": "string",
        "isNullable": true,
        "description": "Medium.",
        "rightsClass": null,
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": [
          "audio",
          "video",
          "text"
        ]
      },
      {
        "name": "release_words",
        "type": "string",
        "isNullable": true,
        "description": "The report's own words for the release day, e.g. early Thursday.",
        "rightsClass": null,
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "release_edtf",
        "type": "string",
        "isNullable": true,
        "description": "Release day stated in full, EDTF (ISO 8601-2): 2016-11-03, or XXXX-12-26 when the year is not stated.",
        "rightsClass": null,
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "duration_minutes",
        "type": "number",
        "isNullable": true,
        "description": "Length stated.",
        "rightsClass": null,
        "unit": "minutes",
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "duration_qualifier",
        "type": "string",
        "isNullable": true,
        "description": "Word that qualifies the length.",
        "rightsClass": null,
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "publisher",
        "type": "string",
        "isNullable": true,
        "description": "Publisher key or name.",
        "rightsClass": null,
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "title",
        "type": "string",
        "isNullable": true,
        "description": "Title.",
        "rightsClass": null,
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "antecedent_words",
        "type": "string",
        "isNullable": true,
        "description": "The report's own words for the recording before.",
        "rightsClass": null,
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "antecedent_from",
        "type": "string",
        "isNullable": true,
        "description": "First day of the interval the antecedent words give.",
        "rightsClass": null,
        "unit": null,
        "format": "date",
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "antecedent_to",
        "type": "string",
        "isNullable": true,
        "description": "Last day of that interval.",
        "rightsClass": null,
        "unit": null,
        "format": "date",
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      }
    ]
  },
  {
    "table": "id_changes",
    "schema": "id-change",
    "visibility": "internal",
    "description": "A redirect that the stage link found, before the release that is its first has a version.",
    "primaryKey": [
      "id"
    ],
    "fields": [
      {
        "name": "id",
        "type": "string",
        "isNullable": false,
        "description": "The id that no longer stands.",
        "rightsClass": null,
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "kind",
        "type": "string",
        "isNullable": false,
        "description": "As in redirect.",
        "rightsClass": null,
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": [
          "moved",
          "split",
          "retired",
          "withdrawn",
          "restored"
        ]
      },
      {
        "name": "targets",
        "type": {
          "list": "string"
        },
        "isNullable": false,
        "description": "Live ids that stand for it now.",
        "rightsClass": null,
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "since",
        "type": "string",
        "isNullable": true,
        "description": "First release in which the redirect holds; null when that is the one to come.",
        "rightsClass": null,
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "reason",
        "type": "string",
        "isNullable": false,
        "description": "registered, merged, split, judged-to-be-one, reports-gone, no-longer-founded, or the reason given by hand.",
        "rightsClass": null,
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      }
    ]
  },
  {
    "table": "issues",
    "schema": "issue",
    "visibility": "internal",
    "description": "A problem in data. Issue codes are permanent.",
    "primaryKey": [],
    "fields": [
      {
        "name": "code",
        "type": "string",
        "isNullable": false,
        "description": "stage/kebab-case, e.g. normalise/empty-document.",
        "rightsClass": null,
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "level",
        "type": "string",
        "isNullable": false,
        "description": "error: the record is quarantined. warning: the record goes on, something is missing or doubtful. info: worth knowing.",
        "rightsClass": null,
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": [
          "error",
          "warning",
          "info"
        ]
      },
      {
        "name": "stage",
        "type": "string",
        "isNullable": false,
        "description": "Stage that found it.",
        "rightsClass": null,
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": [
          "fetch",
          "normalise",
          "near-duplicates",
          "link",
          "publish"
        ]
      },
      {
        "name": "record_id",
        "type": "string",
        "isNullable": true,
        "description": "Record concerned: the input record for a quarantine.",
        "rightsClass": null,
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "path",
        "type": "string",
        "isNullable": true,
        "description": "File, row or URL concerned.",
        "rightsClass": null,
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "message",
        "type": "string",
        "isNullable": false,
        "description": "What happened, to what, what to do next.",
        "rightsClass": null,
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "detail",
        "type": "string",
        "isNullable": true,
        "description": "More, for machines: JSON or a short text.",
        "rightsClass": null,
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      }
    ]
  },
  {
    "table": "locations",
    "schema": "location",
    "visibility": "internal",
    "description": "Where the bytes of a capture lie in a web archive, and when they were fetched. Apart from captures, because it depends on the order pages arrived in.",
    "primaryKey": [
      "capture_id"
    ],
    "fields": [
      {
        "name": "capture_id",
        "type": "string",
        "isNullable": false,
        "description": "The capture.",
        "rightsClass": null,
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "file",
        "type": "string",
        "isNullable": false,
        "description": "WARC file, relative to the archive of the dataset, or to the dataset when it begins with ./; with /.",
        "rightsClass": null,
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "offset",
        "type": "integer",
        "isNullable": false,
        "description": "Where the response record begins in the file.",
        "rightsClass": null,
        "unit": "bytes",
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "length",
        "type": "integer",
        "isNullable": false,
        "description": "Size of the record in the file.",
        "rightsClass": null,
        "unit": "bytes",
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "payload_digest",
        "type": "string",
        "isNullable": false,
        "description": "WARC-Payload-Digest of the record: over the body as sent.",
        "rightsClass": null,
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "fetched_at",
        "type": "string",
        "isNullable": false,
        "description": "WARC-Date of the record.",
        "rightsClass": null,
        "unit": null,
        "format": "date-time",
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      }
    ]
  },
  {
    "table": "readings",
    "schema": "reading",
    "visibility": "internal",
    "description": "One place where a field of a report could be read, chosen or not: the field's provenance and its rivals.",
    "primaryKey": [
      "reading_id"
    ],
    "fields": [
      {
        "name": "reading_id",
        "type": "string",
        "isNullable": false,
        "description": "rdg_ and 16 hex digits of SHA-256 over report id, field and rank.",
        "rightsClass": null,
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "report_id",
        "type": "string",
        "isNullable": false,
        "description": "Report identifier: rep_ and 16 hex digits of SHA-256 over source_id and source_key.",
        "rightsClass": null,
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "field",
        "type": "string",
        "isNullable": false,
        "description": "Field of the report.",
        "rightsClass": null,
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": [
          "agencies",
          "authors",
          "headline",
          "language",
          "modified_at",
          "outlet",
          "published_at",
          "section",
          "url"
        ]
      },
      {
        "name": "rank",
        "type": "integer",
        "isNullable": false,
        "description": "1 for the first that was looked at.",
        "rightsClass": null,
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "values",
        "type": {
          "list": "string"
        },
        "isNullable": false,
        "description": "What was read there, in the form of the field; empty when it could not be read.",
        "rightsClass": null,
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "source",
        "type": "string",
        "isNullable": false,
        "description": "Where it was read.",
        "rightsClass": null,
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": [
          "metadata",
          "feed",
          "sitemap",
          "citation",
          "json_ld",
          "open_graph",
          "meta",
          "link",
          "microdata",
          "heading",
          "title",
          "time_element",
          "url",
          "host_table",
          "publisher_markup",
          "tail",
          "dateline",
          "byline",
          "credit_line",
          "visible_text",
          "markup",
          "detected"
        ]
      },
      {
        "name": "written",
        "type": "string",
        "isNullable": true,
        "description": "The words it was read from, where they differ from the value.",
        "rightsClass": "source_text",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "confidence",
        "type": "integer",
        "isNullable": false,
        "description": "How often this source is right where it speaks, measured on labelled pages.",
        "rightsClass": null,
        "unit": "percent",
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "is_chosen",
        "type": "boolean",
        "isNullable": false,
        "description": "Whether the report holds this value.",
        "rightsClass": null,
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "reason",
        "type": "string",
        "isNullable": true,
        "description": "Why it was not chosen; null for what was.",
        "rightsClass": null,
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      }
    ]
  },
  {
    "table": "signatures",
    "schema": "signature",
    "visibility": "internal",
    "description": "MinHash signature of one report's text, on its way into the public record of the report.",
    "primaryKey": [
      "report_id"
    ],
    "fields": [
      {
        "name": "report_id",
        "type": "string",
        "isNullable": false,
        "description": "Report identifier: rep_ and 16 hex digits of SHA-256 over source_id and source_key.",
        "rightsClass": null,
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "signature",
        "type": "string",
        "isNullable": true,
        "description": "As in report; null when the text has fewer words than a shingle.",
        "rightsClass": null,
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      }
    ]
  },
  {
    "table": "texts",
    "schema": "text",
    "visibility": "internal",
    "description": "Private text of one report. Never crosses into a release.",
    "primaryKey": [
      "report_id"
    ],
    "fields": [
      {
        "name": "report_id",
        "type": "string",
        "isNullable": false,
        "description": "Report identifier: rep_ and 16 hex digits of SHA-256 over source_id and source_key.",
        "rightsClass": null,
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "text",
        "type": "string",
        "isNullable": false,
        "description": "Canonical text: NFC, paragraphs separated by line feeds.",
        "rightsClass": "source_text",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "segments",
        "type": {
          "list": {
            "struct": [
              {
                "name": "kind",
                "type": "string"
              },
              {
                "name": "start",
                "type": "integer"
              },
              {
                "name": "end",
                "type": "integer"
              }
            ]
          }
        },
        "isNullable": false,
        "description": "Segments in text order; they do not overlap, except that a dateline lies before the body paragraph it opens.",
        "rightsClass": null,
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "quotations",
        "type": {
          "list": {
            "struct": [
              {
                "name": "start",
                "type": "integer"
              },
              {
                "name": "end",
                "type": "integer"
              },
              {
                "name": "speaker",
                "type": "string"
              },
              {
                "name": "cue",
                "type": "string"
              },
              {
                "name": "is_marked",
                "type": "boolean"
              }
            ]
          }
        },
        "isNullable": false,
        "description": "Quotations in text order.",
        "rightsClass": null,
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "repairs",
        "type": {
          "list": {
            "struct": [
              {
                "name": "start",
                "type": "integer"
              },
              {
                "name": "before",
                "type": "string"
              },
              {
                "name": "after",
                "type": "string"
              },
              {
                "name": "rule",
                "type": "string"
              }
            ]
          }
        },
        "isNullable": false,
        "description": "Edits made to the decoded text, reversible in reverse order.",
        "rightsClass": null,
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      }
    ]
  },
  {
    "table": "claims",
    "schema": "claim",
    "visibility": "public",
    "description": "One fact of a recording as one report states it.",
    "primaryKey": [
      "claim_id"
    ],
    "fields": [
      {
        "name": "claim_id",
        "type": "string",
        "isNullable": false,
        "description": "clm_ and 16 hex digits of SHA-256 over report id, recording id, field and value.",
        "rightsClass": "identifier",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "recording_id",
        "type": "string",
        "isNullable": false,
        "description": "Recording identifier, as registered or minted.",
        "rightsClass": "identifier",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "report_id",
        "type": "string",
        "isNullable": false,
        "description": "Report identifier: rep_ and 16 hex digits of SHA-256 over source_id and source_key.",
        "rightsClass": "identifier",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "field",
        "type": "string",
        "isNullable": false,
        "description": "Which fact of the recording is stated.",
        "rightsClass": "fact",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": [
          "released_date",
          "duration_minutes",
          "medium",
          "publisher",
          "title",
          "predecessor"
        ]
      },
      {
        "name": "value",
        "type": "string",
        "isNullable": false,
        "description": "The value as stated, normalised: ISO 8601 date or interval (from/to), decimal minutes, or the name.",
        "rightsClass": "fact",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "qualifier",
        "type": "string",
        "isNullable": true,
        "description": "Word that qualifies the value: over, nearly, about, almost.",
        "rightsClass": "fact",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "agrees",
        "type": "boolean",
        "isNullable": true,
        "description": "Whether the value lies within what the recording states; null when the recording states nothing.",
        "rightsClass": "own_annotation",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "start",
        "type": "integer",
        "isNullable": true,
        "description": "Character offset in the private text.",
        "rightsClass": "own_annotation",
        "unit": "UTF-16 code units",
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "end",
        "type": "integer",
        "isNullable": true,
        "description": "End offset.",
        "rightsClass": "own_annotation",
        "unit": "UTF-16 code units",
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      }
    ]
  },
  {
    "table": "consensus",
    "schema": "consensus",
    "visibility": "public",
    "description": "What the registry and the claims about one fact of a recording come to; the claims keep every disagreement.",
    "primaryKey": [
      "recording_id",
      "field"
    ],
    "fields": [
      {
        "name": "recording_id",
        "type": "string",
        "isNullable": false,
        "description": "Recording identifier, as registered or minted.",
        "rightsClass": "identifier",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "field",
        "type": "string",
        "isNullable": false,
        "description": "Which fact of the recording is stated.",
        "rightsClass": "fact",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": [
          "released_date",
          "duration_minutes",
          "medium",
          "publisher",
          "title",
          "predecessor"
        ]
      },
      {
        "name": "value",
        "type": "string",
        "isNullable": true,
        "description": "The value as in claim, a range as from/to. null when the claims do not decide.",
        "rightsClass": "fact",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "rule",
        "type": "string",
        "isNullable": true,
        "description": "registry: as registered. only-claim: one text states it. majority-of-independent-texts: more than half of the texts agree, copies of one text counted once. median-of-exact: the middle of the lengths stated without a qualifier, one a text. null when the claims do not decide.",
        "rightsClass": "own_annotation",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": [
          "registry",
          "only-claim",
          "majority-of-independent-texts",
          "median-of-exact"
        ]
      },
      {
        "name": "text_count_for",
        "type": "integer",
        "isNullable": false,
        "description": "Independent texts whose claims agree with the value; 0 when there is none.",
        "rightsClass": "own_annotation",
        "unit": "texts",
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "text_count_against",
        "type": "integer",
        "isNullable": false,
        "description": "Independent texts whose claims state only other values; all of them when the claims do not decide.",
        "rightsClass": "own_annotation",
        "unit": "texts",
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "unresolved_reason",
        "type": "string",
        "isNullable": true,
        "description": "no-majority: no value is stated by more than half of the texts. null when there is a value.",
        "rightsClass": "own_annotation",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": [
          "no-majority"
        ]
      }
    ]
  },
  {
    "table": "copy_groups",
    "schema": "copy-group",
    "visibility": "public",
    "description": "Reports that carry one text.",
    "primaryKey": [
      "copy_group_id"
    ],
    "fields": [
      {
        "name": "copy_group_id",
        "type": "string",
        "isNullable": false,
        "description": "cpg_ and 16 hex digits of SHA-256 over the sorted member ids.",
        "rightsClass": "identifier",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "canonical_report_id",
        "type": "string",
        "isNullable": false,
        "description": "The member the others are copies of: earliest published, then longest, then smallest id.",
        "rightsClass": "identifier",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "agency",
        "type": "string",
        "isNullable": true,
        "description": "Wire agency credited by a member; null when none is credited or members disagree.",
        "rightsClass": "fact",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "report_count",
        "type": "integer",
        "isNullable": false,
        "description": "Number of members.",
        "rightsClass": "fact",
        "unit": "reports",
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "report_ids",
        "type": {
          "list": "string"
        },
        "isNullable": false,
        "description": "Members, sorted.",
        "rightsClass": "identifier",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      }
    ]
  },
  {
    "table": "duplicate_pairs",
    "schema": "duplicate-pair",
    "visibility": "public",
    "description": "Two reports that share text, verified exactly.",
    "primaryKey": [
      "pair_id"
    ],
    "fields": [
      {
        "name": "pair_id",
        "type": "string",
        "isNullable": false,
        "description": "dup_ and 16 hex digits of SHA-256 over both report ids.",
        "rightsClass": "identifier",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "left_report_id",
        "type": "string",
        "isNullable": false,
        "description": "The report whose id sorts first.",
        "rightsClass": "identifier",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "right_report_id",
        "type": "string",
        "isNullable": false,
        "description": "The report whose id sorts last.",
        "rightsClass": "identifier",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "relation",
        "type": "string",
        "isNullable": false,
        "description": "exact: same words. copy: nearly all words shared. abridged: one is a cut of the other. extended: one holds the other and adds text. partial: passages shared. template: same form, other facts; not a duplicate.",
        "rightsClass": "own_annotation",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": [
          "exact",
          "copy",
          "abridged",
          "extended",
          "partial",
          "template"
        ]
      },
      {
        "name": "direction",
        "type": "string",
        "isNullable": false,
        "description": "Which report came first, from publication times and containment.",
        "rightsClass": "own_annotation",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": [
          "left_to_right",
          "right_to_left",
          "unknown"
        ]
      },
      {
        "name": "jaccard",
        "type": "number",
        "isNullable": false,
        "description": "Jaccard coefficient of the sets of word 5-shingles.",
        "rightsClass": "fact",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "containment_left",
        "type": "number",
        "isNullable": false,
        "description": "Share of the left report's shingles that the right report holds.",
        "rightsClass": "fact",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "containment_right",
        "type": "number",
        "isNullable": false,
        "description": "Share of the right report's shingles that the left report holds.",
        "rightsClass": "fact",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "shared_shingle_count",
        "type": "integer",
        "isNullable": false,
        "description": "Shingles both reports hold.",
        "rightsClass": "fact",
        "unit": "shingles",
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "headline_similarity",
        "type": "number",
        "isNullable": true,
        "description": "Dice coefficient of bigrams of the two headlines (string-similarity), after case folding and NFKC; null when one has no headline.",
        "rightsClass": "fact",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "lead_similarity",
        "type": "number",
        "isNullable": true,
        "description": "Dice coefficient of bigrams of the two lead paragraphs, in the same way.",
        "rightsClass": "fact",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "hours_between",
        "type": "number",
        "isNullable": true,
        "description": "Hours between the two publication times; null when one is unknown.",
        "rightsClass": "fact",
        "unit": "hours",
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "numbers_missing_share",
        "type": "number",
        "isNullable": true,
        "description": "Share of the shorter text's numbers (digits with separators, English numerals to twenty) that the longer one lacks; null when the shorter has none. The text with fewer shingles is the shorter.",
        "rightsClass": "fact",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "names_missing_share",
        "type": "number",
        "isNullable": true,
        "description": "Share of the shorter text's names (capitalised words inside a sentence) that the longer one lacks in any spelling; null when the shorter has none.",
        "rightsClass": "fact",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "boilerplate_share",
        "type": "number",
        "isNullable": true,
        "description": "Share of the shared sampled shingles that are stock phrases, which more texts hold than the posting limit of the build; null when no sampled shingle is shared.",
        "rightsClass": "fact",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "score_bits",
        "type": "number",
        "isNullable": true,
        "description": "Log2 of the odds that both report the same thing, and not two things in one form, by the logistic score of the build. From 0 on the relation is copy, abridged, extended or partial; below 0 the pair is a template, or partial because one long passage was carried over. null for exact pairs, which need no score.",
        "rightsClass": "own_annotation",
        "unit": "bits",
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "passages",
        "type": {
          "list": {
            "struct": [
              {
                "name": "left_start",
                "type": "integer"
              },
              {
                "name": "left_end",
                "type": "integer"
              },
              {
                "name": "right_start",
                "type": "integer"
              },
              {
                "name": "right_end",
                "type": "integer"
              },
              {
                "name": "word_count",
                "type": "integer"
              }
            ]
          }
        },
        "isNullable": false,
        "description": "Passages that both bodies hold, as offsets, in the order of the left body: runs of equal words, joined where fewer words than a shingle were changed between them. Of 8 shared words or more, at most the 32 longest, on neither side overlapping; an exact pair has one over all words, a template none.",
        "rightsClass": "own_annotation",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      }
    ]
  },
  {
    "table": "event_tellings",
    "schema": "event-telling",
    "visibility": "public",
    "description": "The event a report tells of, or why it stands alone; empty in a dataset of recordings.",
    "primaryKey": [
      "report_id"
    ],
    "fields": [
      {
        "name": "report_id",
        "type": "string",
        "isNullable": false,
        "description": "Report identifier: rep_ and 16 hex digits of SHA-256 over source_id and source_key.",
        "rightsClass": "identifier",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "event_id",
        "type": "string",
        "isNullable": true,
        "description": "The event it tells of; null when it stands alone.",
        "rightsClass": "identifier",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "status",
        "type": "string",
        "isNullable": false,
        "description": "auto: decided by evidence. review: likely, awaits a human, and stands alone until then. alone: like no other report.",
        "rightsClass": "own_annotation",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": [
          "auto",
          "review",
          "alone"
        ]
      },
      {
        "name": "bits",
        "type": "number",
        "isNullable": true,
        "description": "Sum of the evidence for the best event, log2(m/u); null when there is none.",
        "rightsClass": "own_annotation",
        "unit": "bits",
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "margin_bits",
        "type": "number",
        "isNullable": true,
        "description": "Bits above the second-best event; null when there is no second.",
        "rightsClass": "own_annotation",
        "unit": "bits",
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "best_event_id",
        "type": "string",
        "isNullable": true,
        "description": "The event that fits best; null when none is like it, or it is a report that stands alone itself.",
        "rightsClass": "identifier",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "rival_event_id",
        "type": "string",
        "isNullable": true,
        "description": "The second-best event.",
        "rightsClass": "identifier",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "reason",
        "type": "string",
        "isNullable": true,
        "description": "Why it stands alone: no-text, no-candidate, insufficient-evidence, below-threshold or narrow-margin; null when it does not.",
        "rightsClass": "own_annotation",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": [
          "no-text",
          "no-candidate",
          "insufficient-evidence",
          "below-threshold",
          "narrow-margin"
        ]
      },
      {
        "name": "evidence",
        "type": {
          "list": {
            "struct": [
              {
                "name": "kind",
                "type": "string"
              },
              {
                "name": "level",
                "type": "string"
              },
              {
                "name": "bits",
                "type": "number"
              },
              {
                "name": "reason",
                "type": "string"
              }
            ]
          }
        },
        "isNullable": false,
        "description": "Evidence for the best event, strongest first.",
        "rightsClass": "own_annotation",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      }
    ]
  },
  {
    "table": "events",
    "schema": "event",
    "visibility": "public",
    "description": "One event that several reports tell of; empty in a dataset of recordings.",
    "primaryKey": [
      "event_id"
    ],
    "fields": [
      {
        "name": "event_id",
        "type": "string",
        "isNullable": false,
        "description": "evt_ and 16 hex digits of SHA-256 over the founding report's id.",
        "rightsClass": "identifier",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "founding_report_id",
        "type": "string",
        "isNullable": false,
        "description": "The report published first; of several the one with the smallest id.",
        "rightsClass": "identifier",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "report_count",
        "type": "integer",
        "isNullable": false,
        "description": "Number of reports linked to it.",
        "rightsClass": "fact",
        "unit": "reports",
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "first_published_date",
        "type": "string",
        "isNullable": true,
        "description": "First day of publication known; null when none is.",
        "rightsClass": "fact",
        "unit": null,
        "format": "date",
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "last_published_date",
        "type": "string",
        "isNullable": true,
        "description": "Last day of publication known.",
        "rightsClass": "fact",
        "unit": null,
        "format": "date",
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      }
    ]
  },
  {
    "table": "pending_reports",
    "schema": "pending-report",
    "visibility": "public",
    "description": "A report without a primary recording, and why.",
    "primaryKey": [
      "report_id"
    ],
    "fields": [
      {
        "name": "report_id",
        "type": "string",
        "isNullable": false,
        "description": "Report identifier: rep_ and 16 hex digits of SHA-256 over source_id and source_key.",
        "rightsClass": "identifier",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "reason",
        "type": "string",
        "isNullable": false,
        "description": "no-speaker, no-candidate, insufficient-evidence, no-identity-fact, narrow-margin, vetoed, retrospective or not-about-a-recording.",
        "rightsClass": "own_annotation",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": [
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
      {
        "name": "message",
        "type": "string",
        "isNullable": false,
        "description": "The reason in words.",
        "rightsClass": "own_annotation",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "best_recording_id",
        "type": "string",
        "isNullable": true,
        "description": "Recording that scored highest, if any.",
        "rightsClass": "identifier",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "bits",
        "type": "number",
        "isNullable": true,
        "description": "Its score.",
        "rightsClass": "own_annotation",
        "unit": "bits",
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      }
    ]
  },
  {
    "table": "recordings",
    "schema": "recording",
    "visibility": "public",
    "description": "One audio, video or text message.",
    "primaryKey": [
      "recording_id"
    ],
    "fields": [
      {
        "name": "recording_id",
        "type": "string",
        "isNullable": false,
        "description": "Recording identifier, as registered or minted.",
        "rightsClass": "identifier",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "speaker_id",
        "type": "string",
        "isNullable": false,
        "description": "Speaker, as registered.",
        "rightsClass": "identifier",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "speaker_name",
        "type": "string",
        "isNullable": false,
        "description": "Name of the speaker.",
        "rightsClass": "fact",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "medium",
        "type": "string",
        "isNullable": true,
        "description": "Kind of message.",
        "rightsClass": "fact",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": [
          "audio",
          "video",
          "text"
        ]
      },
      {
        "name": "publisher",
        "type": "string",
        "isNullable": true,
        "description": "Body that released the recording, as registered or as reports state it.",
        "rightsClass": "fact",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "released_from",
        "type": "string",
        "isNullable": true,
        "description": "First day the release may have happened.",
        "rightsClass": "fact",
        "unit": null,
        "format": "date",
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "released_to",
        "type": "string",
        "isNullable": true,
        "description": "Last day the release may have happened.",
        "rightsClass": "fact",
        "unit": null,
        "format": "date",
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "duration_minutes_from",
        "type": "number",
        "isNullable": true,
        "description": "Shortest length reported.",
        "rightsClass": "fact",
        "unit": "minutes",
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "duration_minutes_to",
        "type": "number",
        "isNullable": true,
        "description": "Longest length reported.",
        "rightsClass": "fact",
        "unit": "minutes",
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "title",
        "type": "string",
        "isNullable": true,
        "description": "Title of the recording, as registered.",
        "rightsClass": "fact",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "predecessor_id",
        "type": "string",
        "isNullable": true,
        "description": "Recording of the same speaker that came before; null for the first known.",
        "rightsClass": "identifier",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "status",
        "type": "string",
        "isNullable": false,
        "description": "Whether the recording itself was published, or only reported.",
        "rightsClass": "fact",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": [
          "published",
          "reported_never_published"
        ]
      },
      {
        "name": "basis",
        "type": "string",
        "isNullable": false,
        "description": "registry: authored in the registry. founded: minted from a report with a resolved day that fitted no known recording.",
        "rightsClass": "own_annotation",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": [
          "registry",
          "founded"
        ]
      },
      {
        "name": "founding_report_id",
        "type": "string",
        "isNullable": true,
        "description": "Report that founded the recording.",
        "rightsClass": "identifier",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      }
    ]
  },
  {
    "table": "redirects",
    "schema": "redirect",
    "visibility": "public",
    "description": "An id that moved, split, was retired or withdrawn, or stands again after that.",
    "primaryKey": [
      "id"
    ],
    "fields": [
      {
        "name": "id",
        "type": "string",
        "isNullable": false,
        "description": "The id that no longer stands, or that stands again.",
        "rightsClass": "identifier",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "kind",
        "type": "string",
        "isNullable": false,
        "description": "moved: one target. split: two or more. retired and withdrawn: none. restored: none, the id stands for its record again.",
        "rightsClass": "fact",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": [
          "moved",
          "split",
          "retired",
          "withdrawn",
          "restored"
        ]
      },
      {
        "name": "targets",
        "type": {
          "list": "string"
        },
        "isNullable": false,
        "description": "Live ids that stand for it now.",
        "rightsClass": "identifier",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "since",
        "type": "string",
        "isNullable": false,
        "description": "First release in which the redirect holds.",
        "rightsClass": "fact",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "reason",
        "type": "string",
        "isNullable": false,
        "description": "Reason code in kebab-case.",
        "rightsClass": "own_annotation",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      }
    ]
  },
  {
    "table": "report_versions",
    "schema": "report-version",
    "visibility": "public",
    "description": "One captured version of a report with text, and what changed in it.",
    "primaryKey": [
      "report_version_id"
    ],
    "fields": [
      {
        "name": "report_version_id",
        "type": "string",
        "isNullable": false,
        "description": "rpv_ and 16 hex digits of SHA-256 over report id and the digest of the captured bytes.",
        "rightsClass": "identifier",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "report_id",
        "type": "string",
        "isNullable": false,
        "description": "Report identifier: rep_ and 16 hex digits of SHA-256 over source_id and source_key.",
        "rightsClass": "identifier",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "version",
        "type": "integer",
        "isNullable": false,
        "description": "1 for the oldest that was captured.",
        "rightsClass": "identifier",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "change",
        "type": "string",
        "isNullable": false,
        "description": "What changed since the version before, the weightiest first. correction: a notice of correction was added or altered. headline: other words in the headline. body: other words in the text. cosmetic: nothing but the page around the words.",
        "rightsClass": "own_annotation",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": [
          "first",
          "correction",
          "headline",
          "body",
          "cosmetic"
        ]
      },
      {
        "name": "modified_at",
        "type": "string",
        "isNullable": true,
        "description": "Instant of the last change this version states, in UTC.",
        "rightsClass": "fact",
        "unit": null,
        "format": "date-time",
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "word_count",
        "type": "integer",
        "isNullable": false,
        "description": "Words of headline, standfirst and body.",
        "rightsClass": "fact",
        "unit": "words",
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "added_word_count",
        "type": "integer",
        "isNullable": false,
        "description": "Words of this version that the one before does not have, as a multiset; all words of the first.",
        "rightsClass": "fact",
        "unit": "words",
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "removed_word_count",
        "type": "integer",
        "isNullable": false,
        "description": "Words of the version before that this one does not have, as a multiset.",
        "rightsClass": "fact",
        "unit": "words",
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "text_sha256",
        "type": "string",
        "isNullable": false,
        "description": "SHA-256 of the case-folded words of headline and body, joined by one space.",
        "rightsClass": "fingerprint",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      }
    ]
  },
  {
    "table": "reports",
    "schema": "report",
    "visibility": "public",
    "description": "One normalised news report, as facts; its text stays in the private store.",
    "primaryKey": [
      "report_id"
    ],
    "fields": [
      {
        "name": "report_id",
        "type": "string",
        "isNullable": false,
        "description": "Report identifier: rep_ and 16 hex digits of SHA-256 over source_id and source_key.",
        "rightsClass": "identifier",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "source_id",
        "type": "string",
        "isNullable": false,
        "description": "The source the record came from.",
        "rightsClass": "identifier",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "source_key",
        "type": "string",
        "isNullable": false,
        "description": "The source's own key for the report: URL, file path, row key or feed entry id.",
        "rightsClass": "identifier",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "kind",
        "type": "string",
        "isNullable": false,
        "description": "document: text was read. citation: bibliographic facts only.",
        "rightsClass": "fact",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": [
          "document",
          "citation"
        ]
      },
      {
        "name": "url",
        "type": "string",
        "isNullable": true,
        "description": "Address of the report.",
        "rightsClass": "link",
        "unit": null,
        "format": "uri",
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "host",
        "type": "string",
        "isNullable": true,
        "description": "Host name of url, without www.",
        "rightsClass": "fact",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "outlet",
        "type": "string",
        "isNullable": true,
        "description": "Publication that carried the report. Never taken from a photo credit.",
        "rightsClass": "fact",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "outlet_basis",
        "type": "string",
        "isNullable": true,
        "description": "Where outlet comes from.",
        "rightsClass": "own_annotation",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": [
          "metadata",
          "citation",
          "host_table",
          "publisher_markup",
          "tail",
          "dateline"
        ]
      },
      {
        "name": "agencies",
        "type": {
          "list": "string"
        },
        "isNullable": false,
        "description": "Wire agencies credited for the text, sorted by name.",
        "rightsClass": "fact",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "agency_basis",
        "type": "string",
        "isNullable": true,
        "description": "Where agencies comes from.",
        "rightsClass": "own_annotation",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": [
          "metadata",
          "citation",
          "dateline",
          "credit_line"
        ]
      },
      {
        "name": "dateline_place",
        "type": "string",
        "isNullable": true,
        "description": "Place named in the dateline.",
        "rightsClass": "fact",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "headline",
        "type": "string",
        "isNullable": true,
        "description": "Headline, without the suffix that names the outlet.",
        "rightsClass": "headline",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "authors",
        "type": {
          "list": "string"
        },
        "isNullable": false,
        "description": "Authors in the order of the byline.",
        "rightsClass": "personal",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "published_date",
        "type": "string",
        "isNullable": true,
        "description": "Day of publication in the zone stated or assumed.",
        "rightsClass": "fact",
        "unit": null,
        "format": "date",
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "published_at",
        "type": "string",
        "isNullable": true,
        "description": "Instant of publication in UTC; null when only the day is known.",
        "rightsClass": "fact",
        "unit": null,
        "format": "date-time",
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "published_basis",
        "type": "string",
        "isNullable": true,
        "description": "Where the publication date comes from.",
        "rightsClass": "own_annotation",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": [
          "metadata",
          "citation",
          "feed",
          "sitemap",
          "json_ld",
          "meta",
          "time_element",
          "url",
          "dateline",
          "visible_text"
        ]
      },
      {
        "name": "published_zone",
        "type": "string",
        "isNullable": true,
        "description": "Whether the time zone was stated or assumed to be UTC.",
        "rightsClass": "own_annotation",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": [
          "stated",
          "assumed"
        ]
      },
      {
        "name": "modified_at",
        "type": "string",
        "isNullable": true,
        "description": "Instant of the last change the report states, in UTC.",
        "rightsClass": "fact",
        "unit": null,
        "format": "date-time",
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "language",
        "type": "string",
        "isNullable": true,
        "description": "BCP 47 language tag.",
        "rightsClass": "fact",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "language_basis",
        "type": "string",
        "isNullable": true,
        "description": "Where language comes from.",
        "rightsClass": "own_annotation",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": [
          "metadata",
          "citation",
          "markup",
          "detected"
        ]
      },
      {
        "name": "section",
        "type": "string",
        "isNullable": true,
        "description": "Section of the publication as the page names it.",
        "rightsClass": "fact",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "is_free",
        "type": "boolean",
        "isNullable": true,
        "description": "Whether the page says that it can be read without paying (isAccessibleForFree); null when it says nothing.",
        "rightsClass": "fact",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "is_teaser",
        "type": "boolean",
        "isNullable": true,
        "description": "Whether only the beginning of the report was there to be read; null for a citation.",
        "rightsClass": "own_annotation",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "is_live_blog",
        "type": "boolean",
        "isNullable": true,
        "description": "Whether the page is a live blog: many dated posts in place of one report; null for a citation.",
        "rightsClass": "own_annotation",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "version_count",
        "type": "integer",
        "isNullable": true,
        "description": "Versions of the report that were captured; this record describes the newest. Null for a citation.",
        "rightsClass": "fact",
        "unit": "versions",
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "word_count",
        "type": "integer",
        "isNullable": true,
        "description": "Words of headline, standfirst and body; null for a citation.",
        "rightsClass": "fact",
        "unit": "words",
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "quotation_count",
        "type": "integer",
        "isNullable": true,
        "description": "Quotations found in the body; null for a citation.",
        "rightsClass": "fact",
        "unit": "quotations",
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "text_sha256",
        "type": "string",
        "isNullable": true,
        "description": "SHA-256 of the case-folded words of headline and body, joined by one space; null for a citation.",
        "rightsClass": "fingerprint",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "signature",
        "type": "string",
        "isNullable": true,
        "description": "MinHash signature of standfirst and body, for an estimate of the Jaccard coefficient of their 5-word shingles: 128 slots of 16 bits, little-endian, base64url without padding. Two signatures compare only when contentMediaType is the same. Null for a citation and for a text of fewer than 5 words.",
        "rightsClass": "fingerprint",
        "unit": null,
        "format": null,
        "contentEncoding": "base64url",
        "contentMediaType": "application/vnd.tellings.signature;parameters=fss1-w5-k128-b16",
        "values": null
      },
      {
        "name": "unknown",
        "type": {
          "list": {
            "struct": [
              {
                "name": "field",
                "type": "string"
              },
              {
                "name": "reason",
                "type": "string"
              }
            ]
          }
        },
        "isNullable": false,
        "description": "Why each unknown field is unknown. Nothing is guessed and nothing is defaulted.",
        "rightsClass": "own_annotation",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      }
    ]
  },
  {
    "table": "sources",
    "schema": "source",
    "visibility": "public",
    "description": "One place reports come from.",
    "primaryKey": [
      "source_id"
    ],
    "fields": [
      {
        "name": "source_id",
        "type": "string",
        "isNullable": false,
        "description": "The source the record came from.",
        "rightsClass": "identifier",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "name",
        "type": "string",
        "isNullable": false,
        "description": "Name for people.",
        "rightsClass": "fact",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "kind",
        "type": "string",
        "isNullable": false,
        "description": "How reports are read: a folder of documents, a table of rows, a bibliography (facts without text), or pages that a feed, a sitemap, a list of addresses or a web archive (WARC) names.",
        "rightsClass": "fact",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": [
          "folder",
          "table",
          "bibliography",
          "feed",
          "sitemap",
          "page_list",
          "warc"
        ]
      },
      {
        "name": "url",
        "type": "string",
        "isNullable": true,
        "description": "Where the source is, when it is on the web.",
        "rightsClass": "link",
        "unit": null,
        "format": "uri",
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "licence",
        "type": "string",
        "isNullable": true,
        "description": "SPDX identifier of the licence the source states for its text; null when it states none.",
        "rightsClass": "fact",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "text_rights",
        "type": "string",
        "isNullable": false,
        "description": "open: the licence allows headline, authors and text to be republished. closed: only facts about the reports may leave the private store.",
        "rightsClass": "fact",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": [
          "open",
          "closed"
        ]
      }
    ]
  },
  {
    "table": "tellings",
    "schema": "telling",
    "visibility": "public",
    "description": "The link from a report to a recording it tells of, with role and evidence.",
    "primaryKey": [
      "telling_id"
    ],
    "fields": [
      {
        "name": "telling_id",
        "type": "string",
        "isNullable": false,
        "description": "tel_ and 16 hex digits of SHA-256 over report id, recording id and role.",
        "rightsClass": "identifier",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "report_id",
        "type": "string",
        "isNullable": false,
        "description": "Report identifier: rep_ and 16 hex digits of SHA-256 over source_id and source_key.",
        "rightsClass": "identifier",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "recording_id",
        "type": "string",
        "isNullable": false,
        "description": "Recording identifier, as registered or minted.",
        "rightsClass": "identifier",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "role",
        "type": "string",
        "isNullable": false,
        "description": "primary: the report is news of this recording. antecedent: named as the one before. background: mentioned. background_quoted: quoted as background. photo_caption: only in a caption. related_box: only in a box about another story.",
        "rightsClass": "own_annotation",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": [
          "primary",
          "antecedent",
          "background",
          "background_quoted",
          "photo_caption",
          "related_box"
        ]
      },
      {
        "name": "status",
        "type": "string",
        "isNullable": false,
        "description": "auto: decided by evidence. review: likely, awaits a human. judged: decided by a human.",
        "rightsClass": "own_annotation",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": [
          "auto",
          "review",
          "judged"
        ]
      },
      {
        "name": "bits",
        "type": "number",
        "isNullable": false,
        "description": "Sum of the evidence, log2(m/u).",
        "rightsClass": "own_annotation",
        "unit": "bits",
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "margin_bits",
        "type": "number",
        "isNullable": true,
        "description": "Bits above the second-best recording; null when there is no second or the role is not primary.",
        "rightsClass": "own_annotation",
        "unit": "bits",
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "rival_recording_id",
        "type": "string",
        "isNullable": true,
        "description": "The second-best recording.",
        "rightsClass": "identifier",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "copied_from_report_id",
        "type": "string",
        "isNullable": true,
        "description": "Report of the same copy group whose primary was inherited.",
        "rightsClass": "identifier",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "review_reason",
        "type": "string",
        "isNullable": true,
        "description": "Why the status is review: reason code in kebab-case.",
        "rightsClass": "own_annotation",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      },
      {
        "name": "evidence",
        "type": {
          "list": {
            "struct": [
              {
                "name": "kind",
                "type": "string"
              },
              {
                "name": "level",
                "type": "string"
              },
              {
                "name": "bits",
                "type": "number"
              },
              {
                "name": "reason",
                "type": "string"
              },
              {
                "name": "start",
                "type": "integer"
              },
              {
                "name": "end",
                "type": "integer"
              }
            ]
          }
        },
        "isNullable": false,
        "description": "Each piece of evidence, strongest first.",
        "rightsClass": "own_annotation",
        "unit": null,
        "format": null,
        "contentEncoding": null,
        "contentMediaType": null,
        "values": null
      }
    ]
  }
];
