// Written by scripts/generate.ts from schemas/. Do not edit.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// node_modules/.pnpm/ajv-formats@3.0.1_ajv@8.20.0/node_modules/ajv-formats/dist/formats.js
var require_formats = __commonJS({
  "node_modules/.pnpm/ajv-formats@3.0.1_ajv@8.20.0/node_modules/ajv-formats/dist/formats.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.formatNames = exports.fastFormats = exports.fullFormats = void 0;
    function fmtDef(validate, compare) {
      return { validate, compare };
    }
    exports.fullFormats = {
      // date: http://tools.ietf.org/html/rfc3339#section-5.6
      date: fmtDef(date, compareDate),
      // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
      time: fmtDef(getTime(true), compareTime),
      "date-time": fmtDef(getDateTime(true), compareDateTime),
      "iso-time": fmtDef(getTime(), compareIsoTime),
      "iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
      // duration: https://tools.ietf.org/html/rfc3339#appendix-A
      duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
      uri,
      "uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
      // uri-template: https://tools.ietf.org/html/rfc6570
      "uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
      // For the source: https://gist.github.com/dperini/729294
      // For test cases: https://mathiasbynens.be/demo/url-regex
      url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
      email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
      hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
      // optimized https://www.safaribooksonline.com/library/view/regular-expressions-cookbook/9780596802837/ch07s16.html
      ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
      ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
      regex,
      // uuid: http://tools.ietf.org/html/rfc4122
      uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
      // JSON-pointer: https://tools.ietf.org/html/rfc6901
      // uri fragment: https://tools.ietf.org/html/rfc3986#appendix-A
      "json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
      "json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
      // relative JSON-pointer: http://tools.ietf.org/html/draft-luff-relative-json-pointer-00
      "relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
      // the following formats are used by the openapi specification: https://spec.openapis.org/oas/v3.0.0#data-types
      // byte: https://github.com/miguelmota/is-base64
      byte,
      // signed 32 bit integer
      int32: { type: "number", validate: validateInt32 },
      // signed 64 bit integer
      int64: { type: "number", validate: validateInt64 },
      // C-type float
      float: { type: "number", validate: validateNumber },
      // C-type double
      double: { type: "number", validate: validateNumber },
      // hint to the UI to hide input strings
      password: true,
      // unchecked string payload
      binary: true
    };
    exports.fastFormats = {
      ...exports.fullFormats,
      date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
      time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
      "date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
      "iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
      "iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
      // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
      uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
      "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
      // email (sources from jsen validator):
      // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
      // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
      email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
    };
    exports.formatNames = Object.keys(exports.fullFormats);
    function isLeapYear(year) {
      return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    }
    var DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/;
    var DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    function date(str) {
      const matches = DATE.exec(str);
      if (!matches)
        return false;
      const year = +matches[1];
      const month = +matches[2];
      const day = +matches[3];
      return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]);
    }
    function compareDate(d1, d2) {
      if (!(d1 && d2))
        return void 0;
      if (d1 > d2)
        return 1;
      if (d1 < d2)
        return -1;
      return 0;
    }
    var TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
    function getTime(strictTimeZone) {
      return function time(str) {
        const matches = TIME.exec(str);
        if (!matches)
          return false;
        const hr = +matches[1];
        const min = +matches[2];
        const sec = +matches[3];
        const tz = matches[4];
        const tzSign = matches[5] === "-" ? -1 : 1;
        const tzH = +(matches[6] || 0);
        const tzM = +(matches[7] || 0);
        if (tzH > 23 || tzM > 59 || strictTimeZone && !tz)
          return false;
        if (hr <= 23 && min <= 59 && sec < 60)
          return true;
        const utcMin = min - tzM * tzSign;
        const utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
        return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
      };
    }
    function compareTime(s1, s2) {
      if (!(s1 && s2))
        return void 0;
      const t1 = (/* @__PURE__ */ new Date("2020-01-01T" + s1)).valueOf();
      const t2 = (/* @__PURE__ */ new Date("2020-01-01T" + s2)).valueOf();
      if (!(t1 && t2))
        return void 0;
      return t1 - t2;
    }
    function compareIsoTime(t1, t2) {
      if (!(t1 && t2))
        return void 0;
      const a1 = TIME.exec(t1);
      const a2 = TIME.exec(t2);
      if (!(a1 && a2))
        return void 0;
      t1 = a1[1] + a1[2] + a1[3];
      t2 = a2[1] + a2[2] + a2[3];
      if (t1 > t2)
        return 1;
      if (t1 < t2)
        return -1;
      return 0;
    }
    var DATE_TIME_SEPARATOR = /t|\s/i;
    function getDateTime(strictTimeZone) {
      const time = getTime(strictTimeZone);
      return function date_time(str) {
        const dateTime = str.split(DATE_TIME_SEPARATOR);
        return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
      };
    }
    function compareDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return void 0;
      const d1 = new Date(dt1).valueOf();
      const d2 = new Date(dt2).valueOf();
      if (!(d1 && d2))
        return void 0;
      return d1 - d2;
    }
    function compareIsoDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return void 0;
      const [d1, t1] = dt1.split(DATE_TIME_SEPARATOR);
      const [d2, t2] = dt2.split(DATE_TIME_SEPARATOR);
      const res = compareDate(d1, d2);
      if (res === void 0)
        return void 0;
      return res || compareTime(t1, t2);
    }
    var NOT_URI_FRAGMENT = /\/|:/;
    var URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
    function uri(str) {
      return NOT_URI_FRAGMENT.test(str) && URI.test(str);
    }
    var BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
    function byte(str) {
      BYTE.lastIndex = 0;
      return BYTE.test(str);
    }
    var MIN_INT32 = -(2 ** 31);
    var MAX_INT32 = 2 ** 31 - 1;
    function validateInt32(value) {
      return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
    }
    function validateInt64(value) {
      return Number.isInteger(value);
    }
    function validateNumber() {
      return true;
    }
    var Z_ANCHOR = /[^\\]\\Z/;
    function regex(str) {
      if (Z_ANCHOR.test(str))
        return false;
      try {
        new RegExp(str);
        return true;
      } catch (e) {
        return false;
      }
    }
  }
});

// <stdin>
var AgencyTableFile = validate20;
var func1 = require_ucs2length().default;
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.agencies === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "agencies" }, message: "must have required property 'agencies'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "agencies")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.agencies !== void 0) {
      let data0 = data.agencies;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.name === void 0) {
              const err2 = { instancePath: instancePath + "/agencies/" + i0, schemaPath: "#/properties/agencies/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            for (const key1 in data1) {
              if (!(key1 === "name" || key1 === "written")) {
                const err3 = { instancePath: instancePath + "/agencies/" + i0, schemaPath: "#/properties/agencies/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err3];
                } else {
                  vErrors.push(err3);
                }
                errors++;
              }
            }
            if (data1.name !== void 0) {
              let data2 = data1.name;
              if (typeof data2 === "string") {
                if (func1(data2) < 1) {
                  const err4 = { instancePath: instancePath + "/agencies/" + i0 + "/name", schemaPath: "#/properties/agencies/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err4];
                  } else {
                    vErrors.push(err4);
                  }
                  errors++;
                }
              } else {
                const err5 = { instancePath: instancePath + "/agencies/" + i0 + "/name", schemaPath: "#/properties/agencies/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
            }
            if (data1.written !== void 0) {
              let data3 = data1.written;
              if (Array.isArray(data3)) {
                const len1 = data3.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data4 = data3[i1];
                  if (typeof data4 === "string") {
                    if (func1(data4) < 1) {
                      const err6 = { instancePath: instancePath + "/agencies/" + i0 + "/written/" + i1, schemaPath: "#/properties/agencies/items/properties/written/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err6];
                      } else {
                        vErrors.push(err6);
                      }
                      errors++;
                    }
                  } else {
                    const err7 = { instancePath: instancePath + "/agencies/" + i0 + "/written/" + i1, schemaPath: "#/properties/agencies/items/properties/written/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err7];
                    } else {
                      vErrors.push(err7);
                    }
                    errors++;
                  }
                }
                let i2 = data3.length;
                let j0;
                if (i2 > 1) {
                  const indices0 = {};
                  for (; i2--; ) {
                    let item0 = data3[i2];
                    if (typeof item0 !== "string") {
                      continue;
                    }
                    if (typeof indices0[item0] == "number") {
                      j0 = indices0[item0];
                      const err8 = { instancePath: instancePath + "/agencies/" + i0 + "/written", schemaPath: "#/properties/agencies/items/properties/written/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i2 + " are identical)" };
                      if (vErrors === null) {
                        vErrors = [err8];
                      } else {
                        vErrors.push(err8);
                      }
                      errors++;
                      break;
                    }
                    indices0[item0] = i2;
                  }
                }
              } else {
                const err9 = { instancePath: instancePath + "/agencies/" + i0 + "/written", schemaPath: "#/properties/agencies/items/properties/written/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
          } else {
            const err10 = { instancePath: instancePath + "/agencies/" + i0, schemaPath: "#/properties/agencies/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/agencies", schemaPath: "#/properties/agencies/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var BibliographyEntry = validate21;
var schema32 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://tellings.example/schemas/internal/bibliography-entry.schema.json", "title": "BibliographyEntry", "description": "One line of a bibliography: a press report as facts, without its text. What is absent is unknown.", "type": "object", "additionalProperties": false, "required": ["key"], "properties": { "key": { "type": "string", "description": "The entry's own key, unique in its file and never used again.", "minLength": 1 }, "url": { "type": ["string", "null"], "description": "Address of the report.", "format": "uri" }, "host": { "type": ["string", "null"], "description": "Host name of the outlet, where the address is not known or is not that of the outlet.", "minLength": 1 }, "outlet": { "type": ["string", "null"], "description": "Publication that carried the report.", "minLength": 1 }, "agencies": { "type": "array", "items": { "type": "string", "description": "Name of a wire agency.", "minLength": 1 }, "description": "Wire agencies credited for the text.", "uniqueItems": true }, "dateline_place": { "type": ["string", "null"], "description": "Place named in the dateline." }, "published_date": { "type": ["string", "null"], "description": "Day of publication.", "format": "date" }, "published_basis": { "type": ["string", "null"], "description": "Where the day comes from: the address, or the page as read.", "enum": ["url", "visible_text", null] }, "language": { "type": ["string", "null"], "description": "BCP 47 language tag." }, "speaker": { "type": ["string", "null"], "description": "Speaker key or name." }, "medium": { "type": ["string", "null"], "description": "Medium.", "enum": ["audio", "video", "text", null] }, "release_words": { "type": ["string", "null"], "description": "The report's own words for the release day, e.g. early Thursday." }, "release_edtf": { "type": ["string", "null"], "description": "Release day stated in full, EDTF (ISO 8601-2): 2016-11-03, or XXXX-12-26 when the year is not stated.", "pattern": "^(\\d{4}|XXXX)-\\d{2}-\\d{2}$" }, "duration_minutes": { "type": ["number", "null"], "description": "Length stated.", "minimum": 0, "unit": "minutes" }, "duration_qualifier": { "type": ["string", "null"], "description": "Word that qualifies the length." }, "publisher": { "type": ["string", "null"], "description": "Publisher key or name." }, "title": { "type": ["string", "null"], "description": "Title." }, "antecedent_words": { "type": ["string", "null"], "description": "The report's own words for the recording before." }, "antecedent_from": { "type": ["string", "null"], "description": "First day of the interval the antecedent words give.", "format": "date" }, "antecedent_to": { "type": ["string", "null"], "description": "Last day of that interval.", "format": "date" } } };
var func3 = Object.prototype.hasOwnProperty;
var formats0 = require_formats().fullFormats.uri;
var formats2 = require_formats().fullFormats.date;
var pattern4 = new RegExp("^(\\d{4}|XXXX)-\\d{2}-\\d{2}$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.key === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func3.call(schema32.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.key !== void 0) {
      let data0 = data.key;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err2 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.url !== void 0) {
      let data1 = data.url;
      if (typeof data1 !== "string" && data1 !== null) {
        const err4 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: schema32.properties.url.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data1 === "string") {
        if (!formats0(data1)) {
          const err5 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
    if (data.host !== void 0) {
      let data2 = data.host;
      if (typeof data2 !== "string" && data2 !== null) {
        const err6 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/type", keyword: "type", params: { type: schema32.properties.host.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data2 === "string") {
        if (func1(data2) < 1) {
          const err7 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
    if (data.outlet !== void 0) {
      let data3 = data.outlet;
      if (typeof data3 !== "string" && data3 !== null) {
        const err8 = { instancePath: instancePath + "/outlet", schemaPath: "#/properties/outlet/type", keyword: "type", params: { type: schema32.properties.outlet.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data3 === "string") {
        if (func1(data3) < 1) {
          const err9 = { instancePath: instancePath + "/outlet", schemaPath: "#/properties/outlet/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
    if (data.agencies !== void 0) {
      let data4 = data.agencies;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (typeof data5 === "string") {
            if (func1(data5) < 1) {
              const err10 = { instancePath: instancePath + "/agencies/" + i0, schemaPath: "#/properties/agencies/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          } else {
            const err11 = { instancePath: instancePath + "/agencies/" + i0, schemaPath: "#/properties/agencies/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        let i1 = data4.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data4[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err12 = { instancePath: instancePath + "/agencies", schemaPath: "#/properties/agencies/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/agencies", schemaPath: "#/properties/agencies/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.dateline_place !== void 0) {
      let data6 = data.dateline_place;
      if (typeof data6 !== "string" && data6 !== null) {
        const err14 = { instancePath: instancePath + "/dateline_place", schemaPath: "#/properties/dateline_place/type", keyword: "type", params: { type: schema32.properties.dateline_place.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.published_date !== void 0) {
      let data7 = data.published_date;
      if (typeof data7 !== "string" && data7 !== null) {
        const err15 = { instancePath: instancePath + "/published_date", schemaPath: "#/properties/published_date/type", keyword: "type", params: { type: schema32.properties.published_date.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if (typeof data7 === "string") {
        if (!formats2.validate(data7)) {
          const err16 = { instancePath: instancePath + "/published_date", schemaPath: "#/properties/published_date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      }
    }
    if (data.published_basis !== void 0) {
      let data8 = data.published_basis;
      if (typeof data8 !== "string" && data8 !== null) {
        const err17 = { instancePath: instancePath + "/published_basis", schemaPath: "#/properties/published_basis/type", keyword: "type", params: { type: schema32.properties.published_basis.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      if (!(data8 === "url" || data8 === "visible_text" || data8 === null)) {
        const err18 = { instancePath: instancePath + "/published_basis", schemaPath: "#/properties/published_basis/enum", keyword: "enum", params: { allowedValues: schema32.properties.published_basis.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.language !== void 0) {
      let data9 = data.language;
      if (typeof data9 !== "string" && data9 !== null) {
        const err19 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: schema32.properties.language.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.speaker !== void 0) {
      let data10 = data.speaker;
      if (typeof data10 !== "string" && data10 !== null) {
        const err20 = { instancePath: instancePath + "/speaker", schemaPath: "#/properties/speaker/type", keyword: "type", params: { type: schema32.properties.speaker.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.medium !== void 0) {
      let data11 = data.medium;
      if (typeof data11 !== "string" && data11 !== null) {
        const err21 = { instancePath: instancePath + "/medium", schemaPath: "#/properties/medium/type", keyword: "type", params: { type: schema32.properties.medium.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      if (!(data11 === "audio" || data11 === "video" || data11 === "text" || data11 === null)) {
        const err22 = { instancePath: instancePath + "/medium", schemaPath: "#/properties/medium/enum", keyword: "enum", params: { allowedValues: schema32.properties.medium.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.release_words !== void 0) {
      let data12 = data.release_words;
      if (typeof data12 !== "string" && data12 !== null) {
        const err23 = { instancePath: instancePath + "/release_words", schemaPath: "#/properties/release_words/type", keyword: "type", params: { type: schema32.properties.release_words.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.release_edtf !== void 0) {
      let data13 = data.release_edtf;
      if (typeof data13 !== "string" && data13 !== null) {
        const err24 = { instancePath: instancePath + "/release_edtf", schemaPath: "#/properties/release_edtf/type", keyword: "type", params: { type: schema32.properties.release_edtf.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
      if (typeof data13 === "string") {
        if (!pattern4.test(data13)) {
          const err25 = { instancePath: instancePath + "/release_edtf", schemaPath: "#/properties/release_edtf/pattern", keyword: "pattern", params: { pattern: "^(\\d{4}|XXXX)-\\d{2}-\\d{2}$" }, message: 'must match pattern "^(\\d{4}|XXXX)-\\d{2}-\\d{2}$"' };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      }
    }
    if (data.duration_minutes !== void 0) {
      let data14 = data.duration_minutes;
      if (!(typeof data14 == "number" && isFinite(data14)) && data14 !== null) {
        const err26 = { instancePath: instancePath + "/duration_minutes", schemaPath: "#/properties/duration_minutes/type", keyword: "type", params: { type: schema32.properties.duration_minutes.type }, message: "must be number,null" };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
      if (typeof data14 == "number" && isFinite(data14)) {
        if (data14 < 0 || isNaN(data14)) {
          const err27 = { instancePath: instancePath + "/duration_minutes", schemaPath: "#/properties/duration_minutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      }
    }
    if (data.duration_qualifier !== void 0) {
      let data15 = data.duration_qualifier;
      if (typeof data15 !== "string" && data15 !== null) {
        const err28 = { instancePath: instancePath + "/duration_qualifier", schemaPath: "#/properties/duration_qualifier/type", keyword: "type", params: { type: schema32.properties.duration_qualifier.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.publisher !== void 0) {
      let data16 = data.publisher;
      if (typeof data16 !== "string" && data16 !== null) {
        const err29 = { instancePath: instancePath + "/publisher", schemaPath: "#/properties/publisher/type", keyword: "type", params: { type: schema32.properties.publisher.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data17 = data.title;
      if (typeof data17 !== "string" && data17 !== null) {
        const err30 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: schema32.properties.title.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.antecedent_words !== void 0) {
      let data18 = data.antecedent_words;
      if (typeof data18 !== "string" && data18 !== null) {
        const err31 = { instancePath: instancePath + "/antecedent_words", schemaPath: "#/properties/antecedent_words/type", keyword: "type", params: { type: schema32.properties.antecedent_words.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.antecedent_from !== void 0) {
      let data19 = data.antecedent_from;
      if (typeof data19 !== "string" && data19 !== null) {
        const err32 = { instancePath: instancePath + "/antecedent_from", schemaPath: "#/properties/antecedent_from/type", keyword: "type", params: { type: schema32.properties.antecedent_from.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
      if (typeof data19 === "string") {
        if (!formats2.validate(data19)) {
          const err33 = { instancePath: instancePath + "/antecedent_from", schemaPath: "#/properties/antecedent_from/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
      }
    }
    if (data.antecedent_to !== void 0) {
      let data20 = data.antecedent_to;
      if (typeof data20 !== "string" && data20 !== null) {
        const err34 = { instancePath: instancePath + "/antecedent_to", schemaPath: "#/properties/antecedent_to/type", keyword: "type", params: { type: schema32.properties.antecedent_to.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
      if (typeof data20 === "string") {
        if (!formats2.validate(data20)) {
          const err35 = { instancePath: instancePath + "/antecedent_to", schemaPath: "#/properties/antecedent_to/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
      }
    }
  } else {
    const err36 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err36];
    } else {
      vErrors.push(err36);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var BoilerplateTableFile = validate22;
var schema33 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://tellings.example/schemas/internal/boilerplate-table.schema.json", "title": "BoilerplateTableFile", "description": "`tables/boilerplate.yml`: what pages write around reports in every language.", "type": "object", "additionalProperties": false, "required": ["boilerplate"], "properties": { "boilerplate": { "type": "array", "description": "Patterns of page furniture.", "items": { "type": "object", "additionalProperties": false, "required": ["kind", "language", "pattern"], "properties": { "kind": { "type": "string", "description": "label: a block that is nothing else. prompt: a block that starts so.", "enum": ["label", "prompt"] }, "language": { "type": "string", "description": "BCP 47 tag; mul where several languages write it so.", "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$" }, "pattern": { "type": "string", "description": "Alternatives of a regular expression, without regard to case.", "minLength": 1 } } } } } };
var pattern5 = new RegExp("^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.boilerplate === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "boilerplate" }, message: "must have required property 'boilerplate'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "boilerplate")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.boilerplate !== void 0) {
      let data0 = data.boilerplate;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.kind === void 0) {
              const err2 = { instancePath: instancePath + "/boilerplate/" + i0, schemaPath: "#/properties/boilerplate/items/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (data1.language === void 0) {
              const err3 = { instancePath: instancePath + "/boilerplate/" + i0, schemaPath: "#/properties/boilerplate/items/required", keyword: "required", params: { missingProperty: "language" }, message: "must have required property 'language'" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (data1.pattern === void 0) {
              const err4 = { instancePath: instancePath + "/boilerplate/" + i0, schemaPath: "#/properties/boilerplate/items/required", keyword: "required", params: { missingProperty: "pattern" }, message: "must have required property 'pattern'" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            for (const key1 in data1) {
              if (!(key1 === "kind" || key1 === "language" || key1 === "pattern")) {
                const err5 = { instancePath: instancePath + "/boilerplate/" + i0, schemaPath: "#/properties/boilerplate/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
            }
            if (data1.kind !== void 0) {
              let data2 = data1.kind;
              if (typeof data2 !== "string") {
                const err6 = { instancePath: instancePath + "/boilerplate/" + i0 + "/kind", schemaPath: "#/properties/boilerplate/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
              if (!(data2 === "label" || data2 === "prompt")) {
                const err7 = { instancePath: instancePath + "/boilerplate/" + i0 + "/kind", schemaPath: "#/properties/boilerplate/items/properties/kind/enum", keyword: "enum", params: { allowedValues: schema33.properties.boilerplate.items.properties.kind.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
            if (data1.language !== void 0) {
              let data3 = data1.language;
              if (typeof data3 === "string") {
                if (!pattern5.test(data3)) {
                  const err8 = { instancePath: instancePath + "/boilerplate/" + i0 + "/language", schemaPath: "#/properties/boilerplate/items/properties/language/pattern", keyword: "pattern", params: { pattern: "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$" }, message: 'must match pattern "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"' };
                  if (vErrors === null) {
                    vErrors = [err8];
                  } else {
                    vErrors.push(err8);
                  }
                  errors++;
                }
              } else {
                const err9 = { instancePath: instancePath + "/boilerplate/" + i0 + "/language", schemaPath: "#/properties/boilerplate/items/properties/language/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (data1.pattern !== void 0) {
              let data4 = data1.pattern;
              if (typeof data4 === "string") {
                if (func1(data4) < 1) {
                  const err10 = { instancePath: instancePath + "/boilerplate/" + i0 + "/pattern", schemaPath: "#/properties/boilerplate/items/properties/pattern/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
              } else {
                const err11 = { instancePath: instancePath + "/boilerplate/" + i0 + "/pattern", schemaPath: "#/properties/boilerplate/items/properties/pattern/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
          } else {
            const err12 = { instancePath: instancePath + "/boilerplate/" + i0, schemaPath: "#/properties/boilerplate/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/boilerplate", schemaPath: "#/properties/boilerplate/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var Capture = validate23;
var schema34 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://tellings.example/schemas/internal/capture.schema.json", "title": "Capture", "description": "Bytes as fetched, found by digest or in a web archive, with what the source says beside them.", "table": "captures", "primary_key": ["capture_id"], "type": "object", "additionalProperties": false, "required": ["capture_id", "source_id", "source_key", "url", "path", "media_type", "charset", "byte_count", "sha256", "stated"], "properties": { "capture_id": { "type": "string", "description": "cap_ and 16 hex digits of SHA-256 over source_id, source_key and content digest.", "pattern": "^cap_[0-9a-f]{16}$" }, "source_id": { "type": "string", "description": "The source the record came from.", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "source_key": { "type": "string", "description": "The source's own key.", "minLength": 1 }, "url": { "type": ["string", "null"], "description": "Address the bytes came from.", "format": "uri" }, "path": { "type": ["string", "null"], "description": "File the bytes came from, relative to the source, with /; null for HTTP." }, "media_type": { "type": "string", "description": "Media type essence, lower case: text/html, text/plain, text/markdown, application/ld+json, application/nitf+xml, application/xml (NITF or NewsML-G2), or application/vnd.tellings.citation+json for a bibliography row." }, "charset": { "type": ["string", "null"], "description": "Charset label of the Content-Type header; null when there is none." }, "byte_count": { "type": "integer", "description": "Size of the content.", "minimum": 0, "unit": "bytes" }, "sha256": { "type": "string", "description": "SHA-256 of the content, its codings undone; its address in the content store when no location points into an archive.", "pattern": "^[0-9a-f]{64}$" }, "stated": { "description": "What the source says about the document beside it: front matter, documents.csv, table columns, entry of a feed or sitemap.", "type": "object", "additionalProperties": false, "required": ["basis", "outlet", "headline", "authors", "agencies", "published", "modified", "language"], "properties": { "basis": { "type": "string", "description": "Where the statements come from.", "enum": ["metadata", "feed", "sitemap", "citation", "none"] }, "outlet": { "type": ["string", "null"], "description": "Outlet." }, "headline": { "type": ["string", "null"], "description": "Headline." }, "authors": { "type": "array", "items": { "type": "string", "description": "Author." }, "description": "Authors." }, "agencies": { "type": "array", "items": { "type": "string", "description": "Agency." }, "description": "Wire agencies." }, "published": { "type": ["string", "null"], "description": "Publication date or date-time, as written." }, "modified": { "type": ["string", "null"], "description": "Modification date-time, as written." }, "language": { "type": ["string", "null"], "description": "BCP 47 tag." } } } } };
var pattern6 = new RegExp("^cap_[0-9a-f]{16}$", "u");
var pattern7 = new RegExp("^[a-z0-9][a-z0-9-]*$", "u");
var pattern8 = new RegExp("^[0-9a-f]{64}$", "u");
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.capture_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "capture_id" }, message: "must have required property 'capture_id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.source_id === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source_id" }, message: "must have required property 'source_id'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.source_key === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source_key" }, message: "must have required property 'source_key'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.url === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.path === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.media_type === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "media_type" }, message: "must have required property 'media_type'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.charset === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "charset" }, message: "must have required property 'charset'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.byte_count === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "byte_count" }, message: "must have required property 'byte_count'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.sha256 === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sha256" }, message: "must have required property 'sha256'" };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.stated === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stated" }, message: "must have required property 'stated'" };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func3.call(schema34.properties, key0)) {
        const err10 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.capture_id !== void 0) {
      let data0 = data.capture_id;
      if (typeof data0 === "string") {
        if (!pattern6.test(data0)) {
          const err11 = { instancePath: instancePath + "/capture_id", schemaPath: "#/properties/capture_id/pattern", keyword: "pattern", params: { pattern: "^cap_[0-9a-f]{16}$" }, message: 'must match pattern "^cap_[0-9a-f]{16}$"' };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/capture_id", schemaPath: "#/properties/capture_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.source_id !== void 0) {
      let data1 = data.source_id;
      if (typeof data1 === "string") {
        if (!pattern7.test(data1)) {
          const err13 = { instancePath: instancePath + "/source_id", schemaPath: "#/properties/source_id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]*$"' };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/source_id", schemaPath: "#/properties/source_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.source_key !== void 0) {
      let data2 = data.source_key;
      if (typeof data2 === "string") {
        if (func1(data2) < 1) {
          const err15 = { instancePath: instancePath + "/source_key", schemaPath: "#/properties/source_key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/source_key", schemaPath: "#/properties/source_key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.url !== void 0) {
      let data3 = data.url;
      if (typeof data3 !== "string" && data3 !== null) {
        const err17 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: schema34.properties.url.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      if (typeof data3 === "string") {
        if (!formats0(data3)) {
          const err18 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      }
    }
    if (data.path !== void 0) {
      let data4 = data.path;
      if (typeof data4 !== "string" && data4 !== null) {
        const err19 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: schema34.properties.path.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.media_type !== void 0) {
      if (typeof data.media_type !== "string") {
        const err20 = { instancePath: instancePath + "/media_type", schemaPath: "#/properties/media_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.charset !== void 0) {
      let data6 = data.charset;
      if (typeof data6 !== "string" && data6 !== null) {
        const err21 = { instancePath: instancePath + "/charset", schemaPath: "#/properties/charset/type", keyword: "type", params: { type: schema34.properties.charset.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.byte_count !== void 0) {
      let data7 = data.byte_count;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
        const err22 = { instancePath: instancePath + "/byte_count", schemaPath: "#/properties/byte_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 < 0 || isNaN(data7)) {
          const err23 = { instancePath: instancePath + "/byte_count", schemaPath: "#/properties/byte_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      }
    }
    if (data.sha256 !== void 0) {
      let data8 = data.sha256;
      if (typeof data8 === "string") {
        if (!pattern8.test(data8)) {
          const err24 = { instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      } else {
        const err25 = { instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.stated !== void 0) {
      let data9 = data.stated;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        if (data9.basis === void 0) {
          const err26 = { instancePath: instancePath + "/stated", schemaPath: "#/properties/stated/required", keyword: "required", params: { missingProperty: "basis" }, message: "must have required property 'basis'" };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        if (data9.outlet === void 0) {
          const err27 = { instancePath: instancePath + "/stated", schemaPath: "#/properties/stated/required", keyword: "required", params: { missingProperty: "outlet" }, message: "must have required property 'outlet'" };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        if (data9.headline === void 0) {
          const err28 = { instancePath: instancePath + "/stated", schemaPath: "#/properties/stated/required", keyword: "required", params: { missingProperty: "headline" }, message: "must have required property 'headline'" };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
        if (data9.authors === void 0) {
          const err29 = { instancePath: instancePath + "/stated", schemaPath: "#/properties/stated/required", keyword: "required", params: { missingProperty: "authors" }, message: "must have required property 'authors'" };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        if (data9.agencies === void 0) {
          const err30 = { instancePath: instancePath + "/stated", schemaPath: "#/properties/stated/required", keyword: "required", params: { missingProperty: "agencies" }, message: "must have required property 'agencies'" };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        if (data9.published === void 0) {
          const err31 = { instancePath: instancePath + "/stated", schemaPath: "#/properties/stated/required", keyword: "required", params: { missingProperty: "published" }, message: "must have required property 'published'" };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
        if (data9.modified === void 0) {
          const err32 = { instancePath: instancePath + "/stated", schemaPath: "#/properties/stated/required", keyword: "required", params: { missingProperty: "modified" }, message: "must have required property 'modified'" };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
        if (data9.language === void 0) {
          const err33 = { instancePath: instancePath + "/stated", schemaPath: "#/properties/stated/required", keyword: "required", params: { missingProperty: "language" }, message: "must have required property 'language'" };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
        for (const key1 in data9) {
          if (!(key1 === "basis" || key1 === "outlet" || key1 === "headline" || key1 === "authors" || key1 === "agencies" || key1 === "published" || key1 === "modified" || key1 === "language")) {
            const err34 = { instancePath: instancePath + "/stated", schemaPath: "#/properties/stated/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
        if (data9.basis !== void 0) {
          let data10 = data9.basis;
          if (typeof data10 !== "string") {
            const err35 = { instancePath: instancePath + "/stated/basis", schemaPath: "#/properties/stated/properties/basis/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
          if (!(data10 === "metadata" || data10 === "feed" || data10 === "sitemap" || data10 === "citation" || data10 === "none")) {
            const err36 = { instancePath: instancePath + "/stated/basis", schemaPath: "#/properties/stated/properties/basis/enum", keyword: "enum", params: { allowedValues: schema34.properties.stated.properties.basis.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
        if (data9.outlet !== void 0) {
          let data11 = data9.outlet;
          if (typeof data11 !== "string" && data11 !== null) {
            const err37 = { instancePath: instancePath + "/stated/outlet", schemaPath: "#/properties/stated/properties/outlet/type", keyword: "type", params: { type: schema34.properties.stated.properties.outlet.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data9.headline !== void 0) {
          let data12 = data9.headline;
          if (typeof data12 !== "string" && data12 !== null) {
            const err38 = { instancePath: instancePath + "/stated/headline", schemaPath: "#/properties/stated/properties/headline/type", keyword: "type", params: { type: schema34.properties.stated.properties.headline.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
        if (data9.authors !== void 0) {
          let data13 = data9.authors;
          if (Array.isArray(data13)) {
            const len0 = data13.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (typeof data13[i0] !== "string") {
                const err39 = { instancePath: instancePath + "/stated/authors/" + i0, schemaPath: "#/properties/stated/properties/authors/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
            }
          } else {
            const err40 = { instancePath: instancePath + "/stated/authors", schemaPath: "#/properties/stated/properties/authors/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
        if (data9.agencies !== void 0) {
          let data15 = data9.agencies;
          if (Array.isArray(data15)) {
            const len1 = data15.length;
            for (let i1 = 0; i1 < len1; i1++) {
              if (typeof data15[i1] !== "string") {
                const err41 = { instancePath: instancePath + "/stated/agencies/" + i1, schemaPath: "#/properties/stated/properties/agencies/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
            }
          } else {
            const err42 = { instancePath: instancePath + "/stated/agencies", schemaPath: "#/properties/stated/properties/agencies/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
        if (data9.published !== void 0) {
          let data17 = data9.published;
          if (typeof data17 !== "string" && data17 !== null) {
            const err43 = { instancePath: instancePath + "/stated/published", schemaPath: "#/properties/stated/properties/published/type", keyword: "type", params: { type: schema34.properties.stated.properties.published.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
        if (data9.modified !== void 0) {
          let data18 = data9.modified;
          if (typeof data18 !== "string" && data18 !== null) {
            const err44 = { instancePath: instancePath + "/stated/modified", schemaPath: "#/properties/stated/properties/modified/type", keyword: "type", params: { type: schema34.properties.stated.properties.modified.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
        if (data9.language !== void 0) {
          let data19 = data9.language;
          if (typeof data19 !== "string" && data19 !== null) {
            const err45 = { instancePath: instancePath + "/stated/language", schemaPath: "#/properties/stated/properties/language/type", keyword: "type", params: { type: schema34.properties.stated.properties.language.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
        }
      } else {
        const err46 = { instancePath: instancePath + "/stated", schemaPath: "#/properties/stated/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
    }
  } else {
    const err47 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err47];
    } else {
      vErrors.push(err47);
    }
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var Citation = validate24;
var schema35 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://tellings.example/schemas/internal/citation.schema.json", "title": "Citation", "description": "Facts of a recording as one bibliographic entry states them; no text.", "table": "citations", "primary_key": ["report_id"], "type": "object", "additionalProperties": false, "required": ["report_id", "speaker", "medium", "release_words", "release_edtf", "duration_minutes", "duration_qualifier", "publisher", "title", "antecedent_words", "antecedent_from", "antecedent_to"], "properties": { "report_id": { "type": "string", "description": "Report identifier: rep_ and 16 hex digits of SHA-256 over source_id and source_key.", "pattern": "^rep_[0-9a-f]{16}$" }, "speaker": { "type": ["string", "null"], "description": "Speaker key or name." }, "medium": { "type": ["string", "null"], "description": "Medium.", "enum": ["audio", "video", "text", null] }, "release_words": { "type": ["string", "null"], "description": "The report's own words for the release day, e.g. early Thursday." }, "release_edtf": { "type": ["string", "null"], "description": "Release day stated in full, EDTF (ISO 8601-2): 2016-11-03, or XXXX-12-26 when the year is not stated.", "pattern": "^(\\d{4}|XXXX)-\\d{2}-\\d{2}$" }, "duration_minutes": { "type": ["number", "null"], "description": "Length stated.", "minimum": 0, "unit": "minutes" }, "duration_qualifier": { "type": ["string", "null"], "description": "Word that qualifies the length." }, "publisher": { "type": ["string", "null"], "description": "Publisher key or name." }, "title": { "type": ["string", "null"], "description": "Title." }, "antecedent_words": { "type": ["string", "null"], "description": "The report's own words for the recording before." }, "antecedent_from": { "type": ["string", "null"], "description": "First day of the interval the antecedent words give.", "format": "date" }, "antecedent_to": { "type": ["string", "null"], "description": "Last day of that interval.", "format": "date" } } };
var pattern9 = new RegExp("^rep_[0-9a-f]{16}$", "u");
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.report_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "report_id" }, message: "must have required property 'report_id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.speaker === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "speaker" }, message: "must have required property 'speaker'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.medium === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "medium" }, message: "must have required property 'medium'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.release_words === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "release_words" }, message: "must have required property 'release_words'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.release_edtf === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "release_edtf" }, message: "must have required property 'release_edtf'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.duration_minutes === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "duration_minutes" }, message: "must have required property 'duration_minutes'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.duration_qualifier === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "duration_qualifier" }, message: "must have required property 'duration_qualifier'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.publisher === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "publisher" }, message: "must have required property 'publisher'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.title === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.antecedent_words === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "antecedent_words" }, message: "must have required property 'antecedent_words'" };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.antecedent_from === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "antecedent_from" }, message: "must have required property 'antecedent_from'" };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.antecedent_to === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "antecedent_to" }, message: "must have required property 'antecedent_to'" };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func3.call(schema35.properties, key0)) {
        const err12 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.report_id !== void 0) {
      let data0 = data.report_id;
      if (typeof data0 === "string") {
        if (!pattern9.test(data0)) {
          const err13 = { instancePath: instancePath + "/report_id", schemaPath: "#/properties/report_id/pattern", keyword: "pattern", params: { pattern: "^rep_[0-9a-f]{16}$" }, message: 'must match pattern "^rep_[0-9a-f]{16}$"' };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/report_id", schemaPath: "#/properties/report_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.speaker !== void 0) {
      let data1 = data.speaker;
      if (typeof data1 !== "string" && data1 !== null) {
        const err15 = { instancePath: instancePath + "/speaker", schemaPath: "#/properties/speaker/type", keyword: "type", params: { type: schema35.properties.speaker.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.medium !== void 0) {
      let data2 = data.medium;
      if (typeof data2 !== "string" && data2 !== null) {
        const err16 = { instancePath: instancePath + "/medium", schemaPath: "#/properties/medium/type", keyword: "type", params: { type: schema35.properties.medium.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      if (!(data2 === "audio" || data2 === "video" || data2 === "text" || data2 === null)) {
        const err17 = { instancePath: instancePath + "/medium", schemaPath: "#/properties/medium/enum", keyword: "enum", params: { allowedValues: schema35.properties.medium.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.release_words !== void 0) {
      let data3 = data.release_words;
      if (typeof data3 !== "string" && data3 !== null) {
        const err18 = { instancePath: instancePath + "/release_words", schemaPath: "#/properties/release_words/type", keyword: "type", params: { type: schema35.properties.release_words.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.release_edtf !== void 0) {
      let data4 = data.release_edtf;
      if (typeof data4 !== "string" && data4 !== null) {
        const err19 = { instancePath: instancePath + "/release_edtf", schemaPath: "#/properties/release_edtf/type", keyword: "type", params: { type: schema35.properties.release_edtf.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
      if (typeof data4 === "string") {
        if (!pattern4.test(data4)) {
          const err20 = { instancePath: instancePath + "/release_edtf", schemaPath: "#/properties/release_edtf/pattern", keyword: "pattern", params: { pattern: "^(\\d{4}|XXXX)-\\d{2}-\\d{2}$" }, message: 'must match pattern "^(\\d{4}|XXXX)-\\d{2}-\\d{2}$"' };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      }
    }
    if (data.duration_minutes !== void 0) {
      let data5 = data.duration_minutes;
      if (!(typeof data5 == "number" && isFinite(data5)) && data5 !== null) {
        const err21 = { instancePath: instancePath + "/duration_minutes", schemaPath: "#/properties/duration_minutes/type", keyword: "type", params: { type: schema35.properties.duration_minutes.type }, message: "must be number,null" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 < 0 || isNaN(data5)) {
          const err22 = { instancePath: instancePath + "/duration_minutes", schemaPath: "#/properties/duration_minutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      }
    }
    if (data.duration_qualifier !== void 0) {
      let data6 = data.duration_qualifier;
      if (typeof data6 !== "string" && data6 !== null) {
        const err23 = { instancePath: instancePath + "/duration_qualifier", schemaPath: "#/properties/duration_qualifier/type", keyword: "type", params: { type: schema35.properties.duration_qualifier.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.publisher !== void 0) {
      let data7 = data.publisher;
      if (typeof data7 !== "string" && data7 !== null) {
        const err24 = { instancePath: instancePath + "/publisher", schemaPath: "#/properties/publisher/type", keyword: "type", params: { type: schema35.properties.publisher.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data8 = data.title;
      if (typeof data8 !== "string" && data8 !== null) {
        const err25 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: schema35.properties.title.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.antecedent_words !== void 0) {
      let data9 = data.antecedent_words;
      if (typeof data9 !== "string" && data9 !== null) {
        const err26 = { instancePath: instancePath + "/antecedent_words", schemaPath: "#/properties/antecedent_words/type", keyword: "type", params: { type: schema35.properties.antecedent_words.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.antecedent_from !== void 0) {
      let data10 = data.antecedent_from;
      if (typeof data10 !== "string" && data10 !== null) {
        const err27 = { instancePath: instancePath + "/antecedent_from", schemaPath: "#/properties/antecedent_from/type", keyword: "type", params: { type: schema35.properties.antecedent_from.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
      if (typeof data10 === "string") {
        if (!formats2.validate(data10)) {
          const err28 = { instancePath: instancePath + "/antecedent_from", schemaPath: "#/properties/antecedent_from/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
      }
    }
    if (data.antecedent_to !== void 0) {
      let data11 = data.antecedent_to;
      if (typeof data11 !== "string" && data11 !== null) {
        const err29 = { instancePath: instancePath + "/antecedent_to", schemaPath: "#/properties/antecedent_to/type", keyword: "type", params: { type: schema35.properties.antecedent_to.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
      if (typeof data11 === "string") {
        if (!formats2.validate(data11)) {
          const err30 = { instancePath: instancePath + "/antecedent_to", schemaPath: "#/properties/antecedent_to/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
      }
    }
  } else {
    const err31 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err31];
    } else {
      vErrors.push(err31);
    }
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
validate24.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var ConfidenceTableFile = validate25;
var pattern11 = new RegExp("^[a-z_]+$", "u");
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate25.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.confidence === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "confidence" }, message: "must have required property 'confidence'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "confidence")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.confidence !== void 0) {
      let data0 = data.confidence;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.field === void 0) {
              const err2 = { instancePath: instancePath + "/confidence/" + i0, schemaPath: "#/properties/confidence/items/required", keyword: "required", params: { missingProperty: "field" }, message: "must have required property 'field'" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (data1.source === void 0) {
              const err3 = { instancePath: instancePath + "/confidence/" + i0, schemaPath: "#/properties/confidence/items/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (data1.percent === void 0) {
              const err4 = { instancePath: instancePath + "/confidence/" + i0, schemaPath: "#/properties/confidence/items/required", keyword: "required", params: { missingProperty: "percent" }, message: "must have required property 'percent'" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            for (const key1 in data1) {
              if (!(key1 === "field" || key1 === "source" || key1 === "percent" || key1 === "page_count")) {
                const err5 = { instancePath: instancePath + "/confidence/" + i0, schemaPath: "#/properties/confidence/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
            }
            if (data1.field !== void 0) {
              let data2 = data1.field;
              if (typeof data2 === "string") {
                if (!pattern11.test(data2)) {
                  const err6 = { instancePath: instancePath + "/confidence/" + i0 + "/field", schemaPath: "#/properties/confidence/items/properties/field/pattern", keyword: "pattern", params: { pattern: "^[a-z_]+$" }, message: 'must match pattern "^[a-z_]+$"' };
                  if (vErrors === null) {
                    vErrors = [err6];
                  } else {
                    vErrors.push(err6);
                  }
                  errors++;
                }
              } else {
                const err7 = { instancePath: instancePath + "/confidence/" + i0 + "/field", schemaPath: "#/properties/confidence/items/properties/field/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
            if (data1.source !== void 0) {
              let data3 = data1.source;
              if (typeof data3 === "string") {
                if (!pattern11.test(data3)) {
                  const err8 = { instancePath: instancePath + "/confidence/" + i0 + "/source", schemaPath: "#/properties/confidence/items/properties/source/pattern", keyword: "pattern", params: { pattern: "^[a-z_]+$" }, message: 'must match pattern "^[a-z_]+$"' };
                  if (vErrors === null) {
                    vErrors = [err8];
                  } else {
                    vErrors.push(err8);
                  }
                  errors++;
                }
              } else {
                const err9 = { instancePath: instancePath + "/confidence/" + i0 + "/source", schemaPath: "#/properties/confidence/items/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (data1.percent !== void 0) {
              let data4 = data1.percent;
              if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                const err10 = { instancePath: instancePath + "/confidence/" + i0 + "/percent", schemaPath: "#/properties/confidence/items/properties/percent/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
              if (typeof data4 == "number" && isFinite(data4)) {
                if (data4 > 100 || isNaN(data4)) {
                  const err11 = { instancePath: instancePath + "/confidence/" + i0 + "/percent", schemaPath: "#/properties/confidence/items/properties/percent/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
                if (data4 < 0 || isNaN(data4)) {
                  const err12 = { instancePath: instancePath + "/confidence/" + i0 + "/percent", schemaPath: "#/properties/confidence/items/properties/percent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
              }
            }
            if (data1.page_count !== void 0) {
              let data5 = data1.page_count;
              if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                const err13 = { instancePath: instancePath + "/confidence/" + i0 + "/page_count", schemaPath: "#/properties/confidence/items/properties/page_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
              if (typeof data5 == "number" && isFinite(data5)) {
                if (data5 < 1 || isNaN(data5)) {
                  const err14 = { instancePath: instancePath + "/confidence/" + i0 + "/page_count", schemaPath: "#/properties/confidence/items/properties/page_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err15 = { instancePath: instancePath + "/confidence/" + i0, schemaPath: "#/properties/confidence/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/confidence", schemaPath: "#/properties/confidence/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
validate25.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var DatasetSpec = validate26;
var schema37 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://tellings.example/schemas/internal/dataset.schema.json", "title": "DatasetSpec", "description": "dataset.yml: what one dataset is and what its build must satisfy.", "type": "object", "additionalProperties": false, "required": ["name", "title", "description", "licence", "creators", "issued"], "properties": { "name": { "type": "string", "description": "Name, equal to the folder.", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "title": { "type": "string", "description": "Title for people.", "minLength": 1 }, "description": { "type": "string", "description": "What the dataset holds.", "minLength": 1 }, "licence": { "type": "string", "description": "SPDX identifier of the licence of the data.", "minLength": 1 }, "creators": { "type": "array", "items": { "type": "string", "description": "Name." }, "description": "Who makes the dataset.", "minItems": 1 }, "issued": { "type": "string", "description": "Date stated in the next release; the build reads no clock.", "format": "date" }, "subject": { "type": "string", "description": "What reports are linked to. recordings: audio and video messages of registered speakers; the value when absent. events: anything that several reports tell of.", "enum": ["recordings", "events"] }, "is_synthetic": { "type": "boolean", "description": "true when the reports are invented." }, "newsroom": { "type": "string", "description": "Folder whose subfolders are served as HTTP hosts by a local server during fetch." }, "contact": { "type": "string", "description": "Web page or e-mail address of whoever fetches; stands in the User-Agent and is needed by sources on the network.", "minLength": 1 }, "fetch": { "description": "How hosts on the web are asked; robots.txt and what servers ask for is honoured beside it.", "type": "object", "additionalProperties": false, "required": [], "properties": { "delay_seconds": { "type": "number", "description": "Least wait between two requests to one host; 1 when absent. 0 only for hosts of one's own.", "minimum": 0 }, "connections_per_host": { "type": "integer", "description": "Requests to one host at a time; 1 when absent.", "minimum": 1 }, "hosts_at_once": { "type": "integer", "description": "Hosts visited at a time; 16 when absent.", "minimum": 1 } } }, "gates": { "description": "Data gates: a breach stops the release.", "type": "object", "additionalProperties": false, "required": [], "properties": { "counts": { "type": "object", "description": "Bounds on rows, by table.", "additionalProperties": { "type": "object", "additionalProperties": false, "required": [], "properties": { "min": { "type": "number", "description": "Smallest value allowed." }, "max": { "type": "number", "description": "Largest value allowed." } } } }, "fill_rates": { "type": "object", "description": "Smallest share of rows with a value, by table.field.", "additionalProperties": { "type": "number", "description": "Share.", "minimum": 0, "maximum": 1 } }, "quarantine_rate": { "type": "number", "description": "Largest share of captures that may be quarantined.", "minimum": 0, "maximum": 1 } } } } };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate26.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.description === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property 'description'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.licence === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "licence" }, message: "must have required property 'licence'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.creators === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "creators" }, message: "must have required property 'creators'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.issued === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "issued" }, message: "must have required property 'issued'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func3.call(schema37.properties, key0)) {
        const err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (!pattern7.test(data0)) {
          const err7 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]*$"' };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          const err9 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data2 = data.description;
      if (typeof data2 === "string") {
        if (func1(data2) < 1) {
          const err11 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.licence !== void 0) {
      let data3 = data.licence;
      if (typeof data3 === "string") {
        if (func1(data3) < 1) {
          const err13 = { instancePath: instancePath + "/licence", schemaPath: "#/properties/licence/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/licence", schemaPath: "#/properties/licence/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.creators !== void 0) {
      let data4 = data.creators;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          const err15 = { instancePath: instancePath + "/creators", schemaPath: "#/properties/creators/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data4[i0] !== "string") {
            const err16 = { instancePath: instancePath + "/creators/" + i0, schemaPath: "#/properties/creators/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/creators", schemaPath: "#/properties/creators/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.issued !== void 0) {
      let data6 = data.issued;
      if (typeof data6 === "string") {
        if (!formats2.validate(data6)) {
          const err18 = { instancePath: instancePath + "/issued", schemaPath: "#/properties/issued/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/issued", schemaPath: "#/properties/issued/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.subject !== void 0) {
      let data7 = data.subject;
      if (typeof data7 !== "string") {
        const err20 = { instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      if (!(data7 === "recordings" || data7 === "events")) {
        const err21 = { instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/enum", keyword: "enum", params: { allowedValues: schema37.properties.subject.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.is_synthetic !== void 0) {
      if (typeof data.is_synthetic !== "boolean") {
        const err22 = { instancePath: instancePath + "/is_synthetic", schemaPath: "#/properties/is_synthetic/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.newsroom !== void 0) {
      if (typeof data.newsroom !== "string") {
        const err23 = { instancePath: instancePath + "/newsroom", schemaPath: "#/properties/newsroom/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.contact !== void 0) {
      let data10 = data.contact;
      if (typeof data10 === "string") {
        if (func1(data10) < 1) {
          const err24 = { instancePath: instancePath + "/contact", schemaPath: "#/properties/contact/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      } else {
        const err25 = { instancePath: instancePath + "/contact", schemaPath: "#/properties/contact/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.fetch !== void 0) {
      let data11 = data.fetch;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        for (const key1 in data11) {
          if (!(key1 === "delay_seconds" || key1 === "connections_per_host" || key1 === "hosts_at_once")) {
            const err26 = { instancePath: instancePath + "/fetch", schemaPath: "#/properties/fetch/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data11.delay_seconds !== void 0) {
          let data12 = data11.delay_seconds;
          if (typeof data12 == "number" && isFinite(data12)) {
            if (data12 < 0 || isNaN(data12)) {
              const err27 = { instancePath: instancePath + "/fetch/delay_seconds", schemaPath: "#/properties/fetch/properties/delay_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
          } else {
            const err28 = { instancePath: instancePath + "/fetch/delay_seconds", schemaPath: "#/properties/fetch/properties/delay_seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data11.connections_per_host !== void 0) {
          let data13 = data11.connections_per_host;
          if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
            const err29 = { instancePath: instancePath + "/fetch/connections_per_host", schemaPath: "#/properties/fetch/properties/connections_per_host/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
          if (typeof data13 == "number" && isFinite(data13)) {
            if (data13 < 1 || isNaN(data13)) {
              const err30 = { instancePath: instancePath + "/fetch/connections_per_host", schemaPath: "#/properties/fetch/properties/connections_per_host/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
          }
        }
        if (data11.hosts_at_once !== void 0) {
          let data14 = data11.hosts_at_once;
          if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
            const err31 = { instancePath: instancePath + "/fetch/hosts_at_once", schemaPath: "#/properties/fetch/properties/hosts_at_once/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
          if (typeof data14 == "number" && isFinite(data14)) {
            if (data14 < 1 || isNaN(data14)) {
              const err32 = { instancePath: instancePath + "/fetch/hosts_at_once", schemaPath: "#/properties/fetch/properties/hosts_at_once/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
          }
        }
      } else {
        const err33 = { instancePath: instancePath + "/fetch", schemaPath: "#/properties/fetch/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.gates !== void 0) {
      let data15 = data.gates;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        for (const key2 in data15) {
          if (!(key2 === "counts" || key2 === "fill_rates" || key2 === "quarantine_rate")) {
            const err34 = { instancePath: instancePath + "/gates", schemaPath: "#/properties/gates/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
        if (data15.counts !== void 0) {
          let data16 = data15.counts;
          if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
            for (const key3 in data16) {
              let data17 = data16[key3];
              if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                for (const key4 in data17) {
                  if (!(key4 === "min" || key4 === "max")) {
                    const err35 = { instancePath: instancePath + "/gates/counts/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/gates/properties/counts/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err35];
                    } else {
                      vErrors.push(err35);
                    }
                    errors++;
                  }
                }
                if (data17.min !== void 0) {
                  let data18 = data17.min;
                  if (!(typeof data18 == "number" && isFinite(data18))) {
                    const err36 = { instancePath: instancePath + "/gates/counts/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/min", schemaPath: "#/properties/gates/properties/counts/additionalProperties/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    if (vErrors === null) {
                      vErrors = [err36];
                    } else {
                      vErrors.push(err36);
                    }
                    errors++;
                  }
                }
                if (data17.max !== void 0) {
                  let data19 = data17.max;
                  if (!(typeof data19 == "number" && isFinite(data19))) {
                    const err37 = { instancePath: instancePath + "/gates/counts/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/max", schemaPath: "#/properties/gates/properties/counts/additionalProperties/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    if (vErrors === null) {
                      vErrors = [err37];
                    } else {
                      vErrors.push(err37);
                    }
                    errors++;
                  }
                }
              } else {
                const err38 = { instancePath: instancePath + "/gates/counts/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/gates/properties/counts/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
                }
                errors++;
              }
            }
          } else {
            const err39 = { instancePath: instancePath + "/gates/counts", schemaPath: "#/properties/gates/properties/counts/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
        if (data15.fill_rates !== void 0) {
          let data20 = data15.fill_rates;
          if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
            for (const key5 in data20) {
              let data21 = data20[key5];
              if (typeof data21 == "number" && isFinite(data21)) {
                if (data21 > 1 || isNaN(data21)) {
                  const err40 = { instancePath: instancePath + "/gates/fill_rates/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/gates/properties/fill_rates/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                  if (vErrors === null) {
                    vErrors = [err40];
                  } else {
                    vErrors.push(err40);
                  }
                  errors++;
                }
                if (data21 < 0 || isNaN(data21)) {
                  const err41 = { instancePath: instancePath + "/gates/fill_rates/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/gates/properties/fill_rates/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err41];
                  } else {
                    vErrors.push(err41);
                  }
                  errors++;
                }
              } else {
                const err42 = { instancePath: instancePath + "/gates/fill_rates/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/gates/properties/fill_rates/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
            }
          } else {
            const err43 = { instancePath: instancePath + "/gates/fill_rates", schemaPath: "#/properties/gates/properties/fill_rates/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
        if (data15.quarantine_rate !== void 0) {
          let data22 = data15.quarantine_rate;
          if (typeof data22 == "number" && isFinite(data22)) {
            if (data22 > 1 || isNaN(data22)) {
              const err44 = { instancePath: instancePath + "/gates/quarantine_rate", schemaPath: "#/properties/gates/properties/quarantine_rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
              if (vErrors === null) {
                vErrors = [err44];
              } else {
                vErrors.push(err44);
              }
              errors++;
            }
            if (data22 < 0 || isNaN(data22)) {
              const err45 = { instancePath: instancePath + "/gates/quarantine_rate", schemaPath: "#/properties/gates/properties/quarantine_rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err45];
              } else {
                vErrors.push(err45);
              }
              errors++;
            }
          } else {
            const err46 = { instancePath: instancePath + "/gates/quarantine_rate", schemaPath: "#/properties/gates/properties/quarantine_rate/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
      } else {
        const err47 = { instancePath: instancePath + "/gates", schemaPath: "#/properties/gates/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
    }
  } else {
    const err48 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err48];
    } else {
      vErrors.push(err48);
    }
    errors++;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
validate26.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var IdChange = validate27;
var schema38 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://tellings.example/schemas/internal/id-change.schema.json", "title": "IdChange", "description": "A redirect that the stage link found, before the release that is its first has a version.", "table": "id_changes", "primary_key": ["id"], "type": "object", "additionalProperties": false, "required": ["id", "kind", "targets", "since", "reason"], "properties": { "id": { "type": "string", "description": "The id that no longer stands.", "minLength": 1 }, "kind": { "type": "string", "description": "As in redirect.", "enum": ["moved", "split", "retired", "withdrawn"] }, "targets": { "type": "array", "items": { "type": "string", "description": "A live id." }, "description": "Live ids that stand for it now.", "uniqueItems": true }, "since": { "type": ["string", "null"], "description": "First release in which the redirect holds; null when that is the one to come.", "pattern": "^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?$" }, "reason": { "type": "string", "description": "registered, merged, split, judged-to-be-one, reports-gone, no-longer-founded, or the reason given by hand.", "pattern": "^[a-z0-9][a-z0-9-]*$" } } };
var pattern14 = new RegExp("^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?$", "u");
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate27.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.kind === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.targets === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "targets" }, message: "must have required property 'targets'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.since === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "since" }, message: "must have required property 'since'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.reason === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "kind" || key0 === "targets" || key0 === "since" || key0 === "reason")) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err6 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if (typeof data1 !== "string") {
        const err8 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (!(data1 === "moved" || data1 === "split" || data1 === "retired" || data1 === "withdrawn")) {
        const err9 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema38.properties.kind.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.targets !== void 0) {
      let data2 = data.targets;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data2[i0] !== "string") {
            const err10 = { instancePath: instancePath + "/targets/" + i0, schemaPath: "#/properties/targets/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        let i1 = data2.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data2[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err11 = { instancePath: instancePath + "/targets", schemaPath: "#/properties/targets/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/targets", schemaPath: "#/properties/targets/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.since !== void 0) {
      let data4 = data.since;
      if (typeof data4 !== "string" && data4 !== null) {
        const err13 = { instancePath: instancePath + "/since", schemaPath: "#/properties/since/type", keyword: "type", params: { type: schema38.properties.since.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (typeof data4 === "string") {
        if (!pattern14.test(data4)) {
          const err14 = { instancePath: instancePath + "/since", schemaPath: "#/properties/since/pattern", keyword: "pattern", params: { pattern: "^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?$" }, message: 'must match pattern "^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?$"' };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      }
    }
    if (data.reason !== void 0) {
      let data5 = data.reason;
      if (typeof data5 === "string") {
        if (!pattern7.test(data5)) {
          const err15 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]*$"' };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
validate27.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var Issue = validate28;
var schema39 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://tellings.example/schemas/internal/issue.schema.json", "title": "Issue", "description": "A problem in data. Issue codes are permanent.", "table": "issues", "type": "object", "additionalProperties": false, "required": ["code", "level", "stage", "record_id", "path", "message", "detail"], "properties": { "code": { "type": "string", "description": "stage/kebab-case, e.g. normalise/empty-document.", "pattern": "^[a-z-]+/[a-z0-9-]+$" }, "level": { "type": "string", "description": "error: the record is quarantined. warning: the record goes on, something is missing or doubtful. info: worth knowing.", "enum": ["error", "warning", "info"] }, "stage": { "type": "string", "description": "Stage that found it.", "enum": ["fetch", "normalise", "near-duplicates", "link", "publish"] }, "record_id": { "type": ["string", "null"], "description": "Record concerned: the input record for a quarantine." }, "path": { "type": ["string", "null"], "description": "File, row or URL concerned." }, "message": { "type": "string", "description": "What happened, to what, what to do next.", "minLength": 1 }, "detail": { "type": ["string", "null"], "description": "More, for machines: JSON or a short text." } } };
var pattern16 = new RegExp("^[a-z-]+/[a-z0-9-]+$", "u");
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate28.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.level === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "level" }, message: "must have required property 'level'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.stage === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stage" }, message: "must have required property 'stage'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.record_id === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "record_id" }, message: "must have required property 'record_id'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.path === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.message === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.detail === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "detail" }, message: "must have required property 'detail'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "code" || key0 === "level" || key0 === "stage" || key0 === "record_id" || key0 === "path" || key0 === "message" || key0 === "detail")) {
        const err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.code !== void 0) {
      let data0 = data.code;
      if (typeof data0 === "string") {
        if (!pattern16.test(data0)) {
          const err8 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/pattern", keyword: "pattern", params: { pattern: "^[a-z-]+/[a-z0-9-]+$" }, message: 'must match pattern "^[a-z-]+/[a-z0-9-]+$"' };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.level !== void 0) {
      let data1 = data.level;
      if (typeof data1 !== "string") {
        const err10 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (!(data1 === "error" || data1 === "warning" || data1 === "info")) {
        const err11 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/enum", keyword: "enum", params: { allowedValues: schema39.properties.level.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.stage !== void 0) {
      let data2 = data.stage;
      if (typeof data2 !== "string") {
        const err12 = { instancePath: instancePath + "/stage", schemaPath: "#/properties/stage/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (!(data2 === "fetch" || data2 === "normalise" || data2 === "near-duplicates" || data2 === "link" || data2 === "publish")) {
        const err13 = { instancePath: instancePath + "/stage", schemaPath: "#/properties/stage/enum", keyword: "enum", params: { allowedValues: schema39.properties.stage.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.record_id !== void 0) {
      let data3 = data.record_id;
      if (typeof data3 !== "string" && data3 !== null) {
        const err14 = { instancePath: instancePath + "/record_id", schemaPath: "#/properties/record_id/type", keyword: "type", params: { type: schema39.properties.record_id.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.path !== void 0) {
      let data4 = data.path;
      if (typeof data4 !== "string" && data4 !== null) {
        const err15 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: schema39.properties.path.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.message !== void 0) {
      let data5 = data.message;
      if (typeof data5 === "string") {
        if (func1(data5) < 1) {
          const err16 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.detail !== void 0) {
      let data6 = data.detail;
      if (typeof data6 !== "string" && data6 !== null) {
        const err18 = { instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: schema39.properties.detail.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
  } else {
    const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
    }
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
validate28.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var Judgement = validate29;
var schema40 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://tellings.example/schemas/internal/judgement.schema.json", "title": "Judgement", "description": "judgements.jsonl: one human decision, append-only; the last word per pair wins. A pair is a report and a recording in a role, or two recordings: then other_recording_id is stated, and report_id and role are null.", "type": "object", "additionalProperties": false, "required": ["report_id", "recording_id", "role", "judgement", "judge", "judged_date", "reason"], "properties": { "report_id": { "type": ["string", "null"], "description": "Report identifier: rep_ and 16 hex digits of SHA-256 over source_id and source_key; null when two recordings are judged.", "pattern": "^rep_[0-9a-f]{16}$" }, "recording_id": { "type": "string", "description": "Recording identifier, as registered or minted.", "pattern": "^[a-z0-9][a-z0-9_-]*$" }, "other_recording_id": { "type": "string", "description": "Another recording: the judgement says whether the two are one. Absent when a report is judged.", "pattern": "^[a-z0-9][a-z0-9_-]*$" }, "role": { "type": ["string", "null"], "description": "Role judged; null when two recordings are judged.", "enum": ["primary", "antecedent", "background", "background_quoted", "photo_caption", "related_box", null] }, "judgement": { "type": "string", "description": "positive: yes. negative: no. unsure: leave to review. withdrawn: forget earlier words on this pair.", "enum": ["positive", "negative", "unsure", "withdrawn"] }, "judge": { "type": "string", "description": "Who judged.", "minLength": 1 }, "judged_date": { "type": "string", "description": "When.", "format": "date" }, "reason": { "type": "string", "description": "Why, in words.", "minLength": 1 } } };
var pattern18 = new RegExp("^[a-z0-9][a-z0-9_-]*$", "u");
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate29.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.report_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "report_id" }, message: "must have required property 'report_id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.recording_id === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "recording_id" }, message: "must have required property 'recording_id'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.role === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "role" }, message: "must have required property 'role'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.judgement === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "judgement" }, message: "must have required property 'judgement'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.judge === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "judge" }, message: "must have required property 'judge'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.judged_date === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "judged_date" }, message: "must have required property 'judged_date'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.reason === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "report_id" || key0 === "recording_id" || key0 === "other_recording_id" || key0 === "role" || key0 === "judgement" || key0 === "judge" || key0 === "judged_date" || key0 === "reason")) {
        const err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.report_id !== void 0) {
      let data0 = data.report_id;
      if (typeof data0 !== "string" && data0 !== null) {
        const err8 = { instancePath: instancePath + "/report_id", schemaPath: "#/properties/report_id/type", keyword: "type", params: { type: schema40.properties.report_id.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data0 === "string") {
        if (!pattern9.test(data0)) {
          const err9 = { instancePath: instancePath + "/report_id", schemaPath: "#/properties/report_id/pattern", keyword: "pattern", params: { pattern: "^rep_[0-9a-f]{16}$" }, message: 'must match pattern "^rep_[0-9a-f]{16}$"' };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
    if (data.recording_id !== void 0) {
      let data1 = data.recording_id;
      if (typeof data1 === "string") {
        if (!pattern18.test(data1)) {
          const err10 = { instancePath: instancePath + "/recording_id", schemaPath: "#/properties/recording_id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9_-]*$"' };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/recording_id", schemaPath: "#/properties/recording_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.other_recording_id !== void 0) {
      let data2 = data.other_recording_id;
      if (typeof data2 === "string") {
        if (!pattern18.test(data2)) {
          const err12 = { instancePath: instancePath + "/other_recording_id", schemaPath: "#/properties/other_recording_id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9_-]*$"' };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/other_recording_id", schemaPath: "#/properties/other_recording_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.role !== void 0) {
      let data3 = data.role;
      if (typeof data3 !== "string" && data3 !== null) {
        const err14 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: schema40.properties.role.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (!(data3 === "primary" || data3 === "antecedent" || data3 === "background" || data3 === "background_quoted" || data3 === "photo_caption" || data3 === "related_box" || data3 === null)) {
        const err15 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/enum", keyword: "enum", params: { allowedValues: schema40.properties.role.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.judgement !== void 0) {
      let data4 = data.judgement;
      if (typeof data4 !== "string") {
        const err16 = { instancePath: instancePath + "/judgement", schemaPath: "#/properties/judgement/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      if (!(data4 === "positive" || data4 === "negative" || data4 === "unsure" || data4 === "withdrawn")) {
        const err17 = { instancePath: instancePath + "/judgement", schemaPath: "#/properties/judgement/enum", keyword: "enum", params: { allowedValues: schema40.properties.judgement.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.judge !== void 0) {
      let data5 = data.judge;
      if (typeof data5 === "string") {
        if (func1(data5) < 1) {
          const err18 = { instancePath: instancePath + "/judge", schemaPath: "#/properties/judge/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/judge", schemaPath: "#/properties/judge/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.judged_date !== void 0) {
      let data6 = data.judged_date;
      if (typeof data6 === "string") {
        if (!formats2.validate(data6)) {
          const err20 = { instancePath: instancePath + "/judged_date", schemaPath: "#/properties/judged_date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/judged_date", schemaPath: "#/properties/judged_date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.reason !== void 0) {
      let data7 = data.reason;
      if (typeof data7 === "string") {
        if (func1(data7) < 1) {
          const err22 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
  } else {
    const err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err24];
    } else {
      vErrors.push(err24);
    }
    errors++;
  }
  validate29.errors = vErrors;
  return errors === 0;
}
validate29.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var LexiconFile = validate30;
var schema41 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://tellings.example/schemas/internal/lexicon.schema.json", "title": "LexiconFile", "description": "`packages/link/lexicons/<language>.yml`: the words by which one language tells days, lengths, media, releases and the recording before. Upper and lower case and diacritics do not matter except in abbreviations. A list that a language has no use for is empty.", "type": "object", "additionalProperties": false, "required": ["language", "weekdays", "months", "ambiguous_months", "ordinal_endings", "of", "before_days", "possessives", "today", "yesterday", "this_week", "early", "late", "early_after", "late_after", "ahead", "ahead_after", "last_year", "numbers", "number_links", "articles", "year_units", "month_units", "week_units", "minute_units", "hour_units", "half_hour", "nearly", "over", "about", "audio", "video", "writing", "message", "noun_endings", "appearance", "release_verbs", "plans", "plans_after", "saying_verbs", "first", "since", "within", "previous", "previous_after", "last_heard", "last_time", "hearing", "silence", "continuations", "relatives", "references", "titled", "pronouns", "speaker_nouns", "function_words", "abbreviations"], "properties": { "language": { "type": "string", "description": "Primary subtag of BCP 47, as the file is called.", "pattern": "^[a-z]{2,3}$" }, "weekdays": { "type": "array", "description": "Names of the seven weekdays, Monday first, inflected forms and abbreviations included.", "minItems": 7, "maxItems": 7, "items": { "type": "array", "items": { "type": "string", "minLength": 1 }, "minItems": 1, "uniqueItems": true } }, "months": { "type": "array", "description": "Names of the twelve months, January first, inflected forms and abbreviations included.", "minItems": 12, "maxItems": 12, "items": { "type": "array", "items": { "type": "string", "minLength": 1 }, "minItems": 1, "uniqueItems": true } }, "ambiguous_months": { "type": "array", "description": "Months whose name is also a common word: in running text they count only when capitalised.", "items": { "type": "string", "minLength": 1 }, "uniqueItems": true }, "ordinal_endings": { "type": "array", "description": "What may follow the number of a day without a space: 3rd, 3\xBA, 3.", "items": { "type": "string", "minLength": 1 }, "uniqueItems": true }, "of": { "type": "array", "description": "Words between day, month and year: 3rd of November.", "items": { "type": "string", "minLength": 1 }, "uniqueItems": true }, "before_days": { "type": "array", "description": "Words between an early or late word and the day: early on Thursday, late in November.", "items": { "type": "string", "minLength": 1 }, "uniqueItems": true }, "possessives": { "type": "array", "description": "Endings that make a day belong to another event: Thursday's strike.", "items": { "type": "string", "minLength": 1 }, "uniqueItems": true }, "today": { "type": "array", "description": "The day of publication.", "items": { "type": "string", "minLength": 1 }, "uniqueItems": true }, "yesterday": { "type": "array", "description": "The day before publication.", "items": { "type": "string", "minLength": 1 }, "uniqueItems": true }, "this_week": { "type": "array", "description": "Some day of the week before publication.", "items": { "type": "string", "minLength": 1 }, "uniqueItems": true }, "early": { "type": "array", "description": "Before a day, month or year: towards its beginning.", "items": { "type": "string", "minLength": 1 }, "uniqueItems": true }, "late": { "type": "array", "description": "Before a day, month or year: towards its end.", "items": { "type": "string", "minLength": 1 }, "uniqueItems": true }, "early_after": { "type": "array", "description": "After a day: its first hours.", "items": { "type": "string", "minLength": 1 }, "uniqueItems": true }, "late_after": { "type": "array", "description": "After a day: its evening or night.", "items": { "type": "string", "minLength": 1 }, "uniqueItems": true }, "ahead": { "type": "array", "description": "Before a day: it is still to come: next Thursday.", "items": { "type": "string", "minLength": 1 }, "uniqueItems": true }, "ahead_after": { "type": "array", "description": "After a day: it is still to come: el jueves que viene.", "items": { "type": "string", "minLength": 1 }, "uniqueItems": true }, "last_year": { "type": "array", "description": "After a month: the year before publication.", "items": { "type": "string", "minLength": 1 }, "uniqueItems": true }, "numbers": { "type": "object", "description": "Numbers in words by value up to 99, the indefinite article included.", "propertyNames": { "pattern": "^[1-9][0-9]?$" }, "additionalProperties": { "type": "array", "items": { "type": "string", "minLength": 1 }, "minItems": 1, "uniqueItems": true } }, "number_links": { "type": "array", "description": "Words between tens and ones, as in treinta y cinco; a hyphen and a space always may be.", "items": { "type": "string", "minLength": 1 }, "uniqueItems": true }, "articles": { "type": "array", "description": "Articles before a length of time or a description of a person: over the year, the leader.", "items": { "type": "string", "minLength": 1 }, "uniqueItems": true }, "year_units": { "type": "array", "description": "The unit, in every form that follows a number.", "items": { "type": "string", "minLength": 1 }, "uniqueItems": true }, "month_units": { "type": "array", "description": "The unit, in every form that follows a number.", "items": { "type": "string", "minLength": 1 }, "uniqueItems": true }, "week_units": { "type": "array", "description": "The unit, in every form that follows a number.", "items": { "type": "string", "minLength": 1 }, "uniqueItems": true }, "minute_units": { "type": "array", "description": "The unit, in every form that follows a number, also as an adjective.", "items": { "type": "string", "minLength": 1 }, "uniqueItems": true }, "hour_units": { "type": "array", "description": "The unit, in every form that follows a number, also as an adjective.", "items": { "type": "string", "minLength": 1 }, "uniqueItems": true }, "half_hour": { "type": "array", "description": "Half an hour, without a number.", "items": { "type": "string", "minLength": 1 }, "uniqueItems": true }, "nearly": { "type": "array", "description": "The length or number is a little less.", "items": { "type": "string", "minLength": 1 }, "uniqueItems": true }, "over": { "type": "array", "description": "The length or number is a little more.", "items": { "type": "string", "minLength": 1 }, "uniqueItems": true }, "about": { "type": "array", "description": "The length or number is approximate.", "items": { "type": "string", "minLength": 1 }, "uniqueItems": true }, "audio": { "type": "array", "description": "Nouns of a message that is heard.", "items": { "type": "string", "minLength": 1 }, "uniqueItems": true }, "video": { "type": "array", "description": "Nouns of a message that is seen.", "items": { "type": "string", "minLength": 1 }, "uniqueItems": true }, "writing": { "type": "array", "description": "Nouns of a message that is read.", "items": { "type": "string", "minLength": 1 }, "uniqueItems": true }, "message": { "type": "array", "description": "Nouns of a message that leave its medium open.", "items": { "type": "string", "minLength": 1 }, "uniqueItems": true }, "noun_endings": { "type": "array", "description": "Endings that these nouns may take, so that plurals need no entry.", "items": { "type": "string", "minLength": 1 }, "uniqueItems": true }, "appearance": { "type": "array", "description": "Words for being seen: beside a recording before they make it a video.", "items": { "type": "string", "minLength": 1 }, "uniqueItems": true }, "release_verbs": { "type": "array", "description": "Verbs by which a recording comes out, in the forms of the news.", "items": { "type": "string", "minLength": 1 }, "uniqueItems": true }, "plans": { "type": "array", "description": "Before a verb of release, up to two words apart: it tells a plan, not a release: will, plans to.", "items": { "type": "string", "minLength": 1 }, "uniqueItems": true }, "plans_after": { "type": "array", "description": "After a verb of release: it tells a plan: ver\xF6ffentlicht werden.", "items": { "type": "string", "minLength": 1 }, "uniqueItems": true }, "saying_verbs": { "type": "array", "description": "Verbs by which a message says something, in the forms of the news.", "items": { "type": "string", "minLength": 1 }, "uniqueItems": true }, "first": { "type": "array", "description": "First, as in first message since November.", "items": { "type": "string", "minLength": 1 }, "uniqueItems": true }, "since": { "type": "array", "description": "Since, as in first message since November.", "items": { "type": "string", "minLength": 1 }, "uniqueItems": true }, "within": { "type": "array", "description": "Words that open a length of time after first: in almost a year.", "items": { "type": "string", "minLength": 1 }, "uniqueItems": true }, "previous": { "type": "array", "description": "Before a noun of a message they name the recording before: last, previous.", "items": { "type": "string", "minLength": 1 }, "uniqueItems": true }, "previous_after": { "type": "array", "description": "After a noun of a message they name the recording before: el mensaje anterior.", "items": { "type": "string", "minLength": 1 }, "uniqueItems": true }, "last_heard": { "type": "array", "description": "Phrases that name the recording before without a noun: last heard from.", "items": { "type": "string", "minLength": 1 }, "uniqueItems": true }, "last_time": { "type": "array", "description": "Phrases that name the recording before in a sentence about a message, being seen or being heard: the last time.", "items": { "type": "string", "minLength": 1 }, "uniqueItems": true }, "hearing": { "type": "array", "description": "Words for being heard, beside last_time.", "items": { "type": "string", "minLength": 1 }, "uniqueItems": true }, "silence": { "type": "array", "description": "After a length of time: eleven months of silence.", "items": { "type": "string", "minLength": 1 }, "uniqueItems": true }, "continuations": { "type": "array", "description": "After the time of the recording before they may go on to what was said then: and.", "items": { "type": "string", "minLength": 1 }, "uniqueItems": true }, "relatives": { "type": "array", "description": "After the time of the recording before they do go on to it: when, where, in which.", "items": { "type": "string", "minLength": 1 }, "uniqueItems": true }, "references": { "type": "array", "description": "Words with which a speaker or a message names an event, so that its day is no release: referred to.", "items": { "type": "string", "minLength": 1 }, "uniqueItems": true }, "titled": { "type": "array", "description": "Words that announce a title.", "items": { "type": "string", "minLength": 1 }, "uniqueItems": true }, "pronouns": { "type": "array", "description": "Pronouns that may stand for the speaker of a quotation.", "items": { "type": "string", "minLength": 1 }, "uniqueItems": true }, "speaker_nouns": { "type": "array", "description": "Nouns of descriptions that may stand for the speaker of a quotation: the leader, the voice.", "items": { "type": "string", "minLength": 1 }, "uniqueItems": true }, "function_words": { "type": "array", "description": "Words of at least four letters that say nothing of what a quotation is about: pronouns, prepositions, conjunctions, auxiliaries.", "items": { "type": "string", "minLength": 1 }, "uniqueItems": true }, "abbreviations": { "type": "array", "description": "Words whose full stop ends no sentence, with their capitals and without that full stop.", "items": { "type": "string", "minLength": 1 }, "uniqueItems": true } } };
var pattern20 = new RegExp("^[a-z]{2,3}$", "u");
var pattern21 = new RegExp("^[1-9][0-9]?$", "u");
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate30.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.language === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "language" }, message: "must have required property 'language'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.weekdays === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "weekdays" }, message: "must have required property 'weekdays'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.months === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "months" }, message: "must have required property 'months'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.ambiguous_months === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ambiguous_months" }, message: "must have required property 'ambiguous_months'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.ordinal_endings === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ordinal_endings" }, message: "must have required property 'ordinal_endings'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.of === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "of" }, message: "must have required property 'of'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.before_days === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "before_days" }, message: "must have required property 'before_days'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.possessives === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "possessives" }, message: "must have required property 'possessives'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.today === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "today" }, message: "must have required property 'today'" };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.yesterday === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "yesterday" }, message: "must have required property 'yesterday'" };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.this_week === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "this_week" }, message: "must have required property 'this_week'" };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.early === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "early" }, message: "must have required property 'early'" };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.late === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "late" }, message: "must have required property 'late'" };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.early_after === void 0) {
      const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "early_after" }, message: "must have required property 'early_after'" };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    if (data.late_after === void 0) {
      const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "late_after" }, message: "must have required property 'late_after'" };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    if (data.ahead === void 0) {
      const err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ahead" }, message: "must have required property 'ahead'" };
      if (vErrors === null) {
        vErrors = [err15];
      } else {
        vErrors.push(err15);
      }
      errors++;
    }
    if (data.ahead_after === void 0) {
      const err16 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ahead_after" }, message: "must have required property 'ahead_after'" };
      if (vErrors === null) {
        vErrors = [err16];
      } else {
        vErrors.push(err16);
      }
      errors++;
    }
    if (data.last_year === void 0) {
      const err17 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "last_year" }, message: "must have required property 'last_year'" };
      if (vErrors === null) {
        vErrors = [err17];
      } else {
        vErrors.push(err17);
      }
      errors++;
    }
    if (data.numbers === void 0) {
      const err18 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "numbers" }, message: "must have required property 'numbers'" };
      if (vErrors === null) {
        vErrors = [err18];
      } else {
        vErrors.push(err18);
      }
      errors++;
    }
    if (data.number_links === void 0) {
      const err19 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number_links" }, message: "must have required property 'number_links'" };
      if (vErrors === null) {
        vErrors = [err19];
      } else {
        vErrors.push(err19);
      }
      errors++;
    }
    if (data.articles === void 0) {
      const err20 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "articles" }, message: "must have required property 'articles'" };
      if (vErrors === null) {
        vErrors = [err20];
      } else {
        vErrors.push(err20);
      }
      errors++;
    }
    if (data.year_units === void 0) {
      const err21 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "year_units" }, message: "must have required property 'year_units'" };
      if (vErrors === null) {
        vErrors = [err21];
      } else {
        vErrors.push(err21);
      }
      errors++;
    }
    if (data.month_units === void 0) {
      const err22 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "month_units" }, message: "must have required property 'month_units'" };
      if (vErrors === null) {
        vErrors = [err22];
      } else {
        vErrors.push(err22);
      }
      errors++;
    }
    if (data.week_units === void 0) {
      const err23 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "week_units" }, message: "must have required property 'week_units'" };
      if (vErrors === null) {
        vErrors = [err23];
      } else {
        vErrors.push(err23);
      }
      errors++;
    }
    if (data.minute_units === void 0) {
      const err24 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "minute_units" }, message: "must have required property 'minute_units'" };
      if (vErrors === null) {
        vErrors = [err24];
      } else {
        vErrors.push(err24);
      }
      errors++;
    }
    if (data.hour_units === void 0) {
      const err25 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hour_units" }, message: "must have required property 'hour_units'" };
      if (vErrors === null) {
        vErrors = [err25];
      } else {
        vErrors.push(err25);
      }
      errors++;
    }
    if (data.half_hour === void 0) {
      const err26 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "half_hour" }, message: "must have required property 'half_hour'" };
      if (vErrors === null) {
        vErrors = [err26];
      } else {
        vErrors.push(err26);
      }
      errors++;
    }
    if (data.nearly === void 0) {
      const err27 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "nearly" }, message: "must have required property 'nearly'" };
      if (vErrors === null) {
        vErrors = [err27];
      } else {
        vErrors.push(err27);
      }
      errors++;
    }
    if (data.over === void 0) {
      const err28 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "over" }, message: "must have required property 'over'" };
      if (vErrors === null) {
        vErrors = [err28];
      } else {
        vErrors.push(err28);
      }
      errors++;
    }
    if (data.about === void 0) {
      const err29 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "about" }, message: "must have required property 'about'" };
      if (vErrors === null) {
        vErrors = [err29];
      } else {
        vErrors.push(err29);
      }
      errors++;
    }
    if (data.audio === void 0) {
      const err30 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "audio" }, message: "must have required property 'audio'" };
      if (vErrors === null) {
        vErrors = [err30];
      } else {
        vErrors.push(err30);
      }
      errors++;
    }
    if (data.video === void 0) {
      const err31 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "video" }, message: "must have required property 'video'" };
      if (vErrors === null) {
        vErrors = [err31];
      } else {
        vErrors.push(err31);
      }
      errors++;
    }
    if (data.writing === void 0) {
      const err32 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "writing" }, message: "must have required property 'writing'" };
      if (vErrors === null) {
        vErrors = [err32];
      } else {
        vErrors.push(err32);
      }
      errors++;
    }
    if (data.message === void 0) {
      const err33 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
      if (vErrors === null) {
        vErrors = [err33];
      } else {
        vErrors.push(err33);
      }
      errors++;
    }
    if (data.noun_endings === void 0) {
      const err34 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "noun_endings" }, message: "must have required property 'noun_endings'" };
      if (vErrors === null) {
        vErrors = [err34];
      } else {
        vErrors.push(err34);
      }
      errors++;
    }
    if (data.appearance === void 0) {
      const err35 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "appearance" }, message: "must have required property 'appearance'" };
      if (vErrors === null) {
        vErrors = [err35];
      } else {
        vErrors.push(err35);
      }
      errors++;
    }
    if (data.release_verbs === void 0) {
      const err36 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "release_verbs" }, message: "must have required property 'release_verbs'" };
      if (vErrors === null) {
        vErrors = [err36];
      } else {
        vErrors.push(err36);
      }
      errors++;
    }
    if (data.plans === void 0) {
      const err37 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plans" }, message: "must have required property 'plans'" };
      if (vErrors === null) {
        vErrors = [err37];
      } else {
        vErrors.push(err37);
      }
      errors++;
    }
    if (data.plans_after === void 0) {
      const err38 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plans_after" }, message: "must have required property 'plans_after'" };
      if (vErrors === null) {
        vErrors = [err38];
      } else {
        vErrors.push(err38);
      }
      errors++;
    }
    if (data.saying_verbs === void 0) {
      const err39 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "saying_verbs" }, message: "must have required property 'saying_verbs'" };
      if (vErrors === null) {
        vErrors = [err39];
      } else {
        vErrors.push(err39);
      }
      errors++;
    }
    if (data.first === void 0) {
      const err40 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "first" }, message: "must have required property 'first'" };
      if (vErrors === null) {
        vErrors = [err40];
      } else {
        vErrors.push(err40);
      }
      errors++;
    }
    if (data.since === void 0) {
      const err41 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "since" }, message: "must have required property 'since'" };
      if (vErrors === null) {
        vErrors = [err41];
      } else {
        vErrors.push(err41);
      }
      errors++;
    }
    if (data.within === void 0) {
      const err42 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "within" }, message: "must have required property 'within'" };
      if (vErrors === null) {
        vErrors = [err42];
      } else {
        vErrors.push(err42);
      }
      errors++;
    }
    if (data.previous === void 0) {
      const err43 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "previous" }, message: "must have required property 'previous'" };
      if (vErrors === null) {
        vErrors = [err43];
      } else {
        vErrors.push(err43);
      }
      errors++;
    }
    if (data.previous_after === void 0) {
      const err44 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "previous_after" }, message: "must have required property 'previous_after'" };
      if (vErrors === null) {
        vErrors = [err44];
      } else {
        vErrors.push(err44);
      }
      errors++;
    }
    if (data.last_heard === void 0) {
      const err45 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "last_heard" }, message: "must have required property 'last_heard'" };
      if (vErrors === null) {
        vErrors = [err45];
      } else {
        vErrors.push(err45);
      }
      errors++;
    }
    if (data.last_time === void 0) {
      const err46 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "last_time" }, message: "must have required property 'last_time'" };
      if (vErrors === null) {
        vErrors = [err46];
      } else {
        vErrors.push(err46);
      }
      errors++;
    }
    if (data.hearing === void 0) {
      const err47 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hearing" }, message: "must have required property 'hearing'" };
      if (vErrors === null) {
        vErrors = [err47];
      } else {
        vErrors.push(err47);
      }
      errors++;
    }
    if (data.silence === void 0) {
      const err48 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "silence" }, message: "must have required property 'silence'" };
      if (vErrors === null) {
        vErrors = [err48];
      } else {
        vErrors.push(err48);
      }
      errors++;
    }
    if (data.continuations === void 0) {
      const err49 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "continuations" }, message: "must have required property 'continuations'" };
      if (vErrors === null) {
        vErrors = [err49];
      } else {
        vErrors.push(err49);
      }
      errors++;
    }
    if (data.relatives === void 0) {
      const err50 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "relatives" }, message: "must have required property 'relatives'" };
      if (vErrors === null) {
        vErrors = [err50];
      } else {
        vErrors.push(err50);
      }
      errors++;
    }
    if (data.references === void 0) {
      const err51 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "references" }, message: "must have required property 'references'" };
      if (vErrors === null) {
        vErrors = [err51];
      } else {
        vErrors.push(err51);
      }
      errors++;
    }
    if (data.titled === void 0) {
      const err52 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "titled" }, message: "must have required property 'titled'" };
      if (vErrors === null) {
        vErrors = [err52];
      } else {
        vErrors.push(err52);
      }
      errors++;
    }
    if (data.pronouns === void 0) {
      const err53 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pronouns" }, message: "must have required property 'pronouns'" };
      if (vErrors === null) {
        vErrors = [err53];
      } else {
        vErrors.push(err53);
      }
      errors++;
    }
    if (data.speaker_nouns === void 0) {
      const err54 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "speaker_nouns" }, message: "must have required property 'speaker_nouns'" };
      if (vErrors === null) {
        vErrors = [err54];
      } else {
        vErrors.push(err54);
      }
      errors++;
    }
    if (data.function_words === void 0) {
      const err55 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "function_words" }, message: "must have required property 'function_words'" };
      if (vErrors === null) {
        vErrors = [err55];
      } else {
        vErrors.push(err55);
      }
      errors++;
    }
    if (data.abbreviations === void 0) {
      const err56 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "abbreviations" }, message: "must have required property 'abbreviations'" };
      if (vErrors === null) {
        vErrors = [err56];
      } else {
        vErrors.push(err56);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func3.call(schema41.properties, key0)) {
        const err57 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err57];
        } else {
          vErrors.push(err57);
        }
        errors++;
      }
    }
    if (data.language !== void 0) {
      let data0 = data.language;
      if (typeof data0 === "string") {
        if (!pattern20.test(data0)) {
          const err58 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/pattern", keyword: "pattern", params: { pattern: "^[a-z]{2,3}$" }, message: 'must match pattern "^[a-z]{2,3}$"' };
          if (vErrors === null) {
            vErrors = [err58];
          } else {
            vErrors.push(err58);
          }
          errors++;
        }
      } else {
        const err59 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err59];
        } else {
          vErrors.push(err59);
        }
        errors++;
      }
    }
    if (data.weekdays !== void 0) {
      let data1 = data.weekdays;
      if (Array.isArray(data1)) {
        if (data1.length > 7) {
          const err60 = { instancePath: instancePath + "/weekdays", schemaPath: "#/properties/weekdays/maxItems", keyword: "maxItems", params: { limit: 7 }, message: "must NOT have more than 7 items" };
          if (vErrors === null) {
            vErrors = [err60];
          } else {
            vErrors.push(err60);
          }
          errors++;
        }
        if (data1.length < 7) {
          const err61 = { instancePath: instancePath + "/weekdays", schemaPath: "#/properties/weekdays/minItems", keyword: "minItems", params: { limit: 7 }, message: "must NOT have fewer than 7 items" };
          if (vErrors === null) {
            vErrors = [err61];
          } else {
            vErrors.push(err61);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (Array.isArray(data2)) {
            if (data2.length < 1) {
              const err62 = { instancePath: instancePath + "/weekdays/" + i0, schemaPath: "#/properties/weekdays/items/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              if (vErrors === null) {
                vErrors = [err62];
              } else {
                vErrors.push(err62);
              }
              errors++;
            }
            const len1 = data2.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data3 = data2[i1];
              if (typeof data3 === "string") {
                if (func1(data3) < 1) {
                  const err63 = { instancePath: instancePath + "/weekdays/" + i0 + "/" + i1, schemaPath: "#/properties/weekdays/items/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err63];
                  } else {
                    vErrors.push(err63);
                  }
                  errors++;
                }
              } else {
                const err64 = { instancePath: instancePath + "/weekdays/" + i0 + "/" + i1, schemaPath: "#/properties/weekdays/items/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err64];
                } else {
                  vErrors.push(err64);
                }
                errors++;
              }
            }
            let i2 = data2.length;
            let j0;
            if (i2 > 1) {
              const indices0 = {};
              for (; i2--; ) {
                let item0 = data2[i2];
                if (typeof item0 !== "string") {
                  continue;
                }
                if (typeof indices0[item0] == "number") {
                  j0 = indices0[item0];
                  const err65 = { instancePath: instancePath + "/weekdays/" + i0, schemaPath: "#/properties/weekdays/items/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i2 + " are identical)" };
                  if (vErrors === null) {
                    vErrors = [err65];
                  } else {
                    vErrors.push(err65);
                  }
                  errors++;
                  break;
                }
                indices0[item0] = i2;
              }
            }
          } else {
            const err66 = { instancePath: instancePath + "/weekdays/" + i0, schemaPath: "#/properties/weekdays/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err66];
            } else {
              vErrors.push(err66);
            }
            errors++;
          }
        }
      } else {
        const err67 = { instancePath: instancePath + "/weekdays", schemaPath: "#/properties/weekdays/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err67];
        } else {
          vErrors.push(err67);
        }
        errors++;
      }
    }
    if (data.months !== void 0) {
      let data4 = data.months;
      if (Array.isArray(data4)) {
        if (data4.length > 12) {
          const err68 = { instancePath: instancePath + "/months", schemaPath: "#/properties/months/maxItems", keyword: "maxItems", params: { limit: 12 }, message: "must NOT have more than 12 items" };
          if (vErrors === null) {
            vErrors = [err68];
          } else {
            vErrors.push(err68);
          }
          errors++;
        }
        if (data4.length < 12) {
          const err69 = { instancePath: instancePath + "/months", schemaPath: "#/properties/months/minItems", keyword: "minItems", params: { limit: 12 }, message: "must NOT have fewer than 12 items" };
          if (vErrors === null) {
            vErrors = [err69];
          } else {
            vErrors.push(err69);
          }
          errors++;
        }
        const len2 = data4.length;
        for (let i3 = 0; i3 < len2; i3++) {
          let data5 = data4[i3];
          if (Array.isArray(data5)) {
            if (data5.length < 1) {
              const err70 = { instancePath: instancePath + "/months/" + i3, schemaPath: "#/properties/months/items/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              if (vErrors === null) {
                vErrors = [err70];
              } else {
                vErrors.push(err70);
              }
              errors++;
            }
            const len3 = data5.length;
            for (let i4 = 0; i4 < len3; i4++) {
              let data6 = data5[i4];
              if (typeof data6 === "string") {
                if (func1(data6) < 1) {
                  const err71 = { instancePath: instancePath + "/months/" + i3 + "/" + i4, schemaPath: "#/properties/months/items/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err71];
                  } else {
                    vErrors.push(err71);
                  }
                  errors++;
                }
              } else {
                const err72 = { instancePath: instancePath + "/months/" + i3 + "/" + i4, schemaPath: "#/properties/months/items/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err72];
                } else {
                  vErrors.push(err72);
                }
                errors++;
              }
            }
            let i5 = data5.length;
            let j1;
            if (i5 > 1) {
              const indices1 = {};
              for (; i5--; ) {
                let item1 = data5[i5];
                if (typeof item1 !== "string") {
                  continue;
                }
                if (typeof indices1[item1] == "number") {
                  j1 = indices1[item1];
                  const err73 = { instancePath: instancePath + "/months/" + i3, schemaPath: "#/properties/months/items/uniqueItems", keyword: "uniqueItems", params: { i: i5, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i5 + " are identical)" };
                  if (vErrors === null) {
                    vErrors = [err73];
                  } else {
                    vErrors.push(err73);
                  }
                  errors++;
                  break;
                }
                indices1[item1] = i5;
              }
            }
          } else {
            const err74 = { instancePath: instancePath + "/months/" + i3, schemaPath: "#/properties/months/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err74];
            } else {
              vErrors.push(err74);
            }
            errors++;
          }
        }
      } else {
        const err75 = { instancePath: instancePath + "/months", schemaPath: "#/properties/months/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err75];
        } else {
          vErrors.push(err75);
        }
        errors++;
      }
    }
    if (data.ambiguous_months !== void 0) {
      let data7 = data.ambiguous_months;
      if (Array.isArray(data7)) {
        const len4 = data7.length;
        for (let i6 = 0; i6 < len4; i6++) {
          let data8 = data7[i6];
          if (typeof data8 === "string") {
            if (func1(data8) < 1) {
              const err76 = { instancePath: instancePath + "/ambiguous_months/" + i6, schemaPath: "#/properties/ambiguous_months/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err76];
              } else {
                vErrors.push(err76);
              }
              errors++;
            }
          } else {
            const err77 = { instancePath: instancePath + "/ambiguous_months/" + i6, schemaPath: "#/properties/ambiguous_months/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err77];
            } else {
              vErrors.push(err77);
            }
            errors++;
          }
        }
        let i7 = data7.length;
        let j2;
        if (i7 > 1) {
          const indices2 = {};
          for (; i7--; ) {
            let item2 = data7[i7];
            if (typeof item2 !== "string") {
              continue;
            }
            if (typeof indices2[item2] == "number") {
              j2 = indices2[item2];
              const err78 = { instancePath: instancePath + "/ambiguous_months", schemaPath: "#/properties/ambiguous_months/uniqueItems", keyword: "uniqueItems", params: { i: i7, j: j2 }, message: "must NOT have duplicate items (items ## " + j2 + " and " + i7 + " are identical)" };
              if (vErrors === null) {
                vErrors = [err78];
              } else {
                vErrors.push(err78);
              }
              errors++;
              break;
            }
            indices2[item2] = i7;
          }
        }
      } else {
        const err79 = { instancePath: instancePath + "/ambiguous_months", schemaPath: "#/properties/ambiguous_months/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err79];
        } else {
          vErrors.push(err79);
        }
        errors++;
      }
    }
    if (data.ordinal_endings !== void 0) {
      let data9 = data.ordinal_endings;
      if (Array.isArray(data9)) {
        const len5 = data9.length;
        for (let i8 = 0; i8 < len5; i8++) {
          let data10 = data9[i8];
          if (typeof data10 === "string") {
            if (func1(data10) < 1) {
              const err80 = { instancePath: instancePath + "/ordinal_endings/" + i8, schemaPath: "#/properties/ordinal_endings/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err80];
              } else {
                vErrors.push(err80);
              }
              errors++;
            }
          } else {
            const err81 = { instancePath: instancePath + "/ordinal_endings/" + i8, schemaPath: "#/properties/ordinal_endings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err81];
            } else {
              vErrors.push(err81);
            }
            errors++;
          }
        }
        let i9 = data9.length;
        let j3;
        if (i9 > 1) {
          const indices3 = {};
          for (; i9--; ) {
            let item3 = data9[i9];
            if (typeof item3 !== "string") {
              continue;
            }
            if (typeof indices3[item3] == "number") {
              j3 = indices3[item3];
              const err82 = { instancePath: instancePath + "/ordinal_endings", schemaPath: "#/properties/ordinal_endings/uniqueItems", keyword: "uniqueItems", params: { i: i9, j: j3 }, message: "must NOT have duplicate items (items ## " + j3 + " and " + i9 + " are identical)" };
              if (vErrors === null) {
                vErrors = [err82];
              } else {
                vErrors.push(err82);
              }
              errors++;
              break;
            }
            indices3[item3] = i9;
          }
        }
      } else {
        const err83 = { instancePath: instancePath + "/ordinal_endings", schemaPath: "#/properties/ordinal_endings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err83];
        } else {
          vErrors.push(err83);
        }
        errors++;
      }
    }
    if (data.of !== void 0) {
      let data11 = data.of;
      if (Array.isArray(data11)) {
        const len6 = data11.length;
        for (let i10 = 0; i10 < len6; i10++) {
          let data12 = data11[i10];
          if (typeof data12 === "string") {
            if (func1(data12) < 1) {
              const err84 = { instancePath: instancePath + "/of/" + i10, schemaPath: "#/properties/of/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err84];
              } else {
                vErrors.push(err84);
              }
              errors++;
            }
          } else {
            const err85 = { instancePath: instancePath + "/of/" + i10, schemaPath: "#/properties/of/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err85];
            } else {
              vErrors.push(err85);
            }
            errors++;
          }
        }
        let i11 = data11.length;
        let j4;
        if (i11 > 1) {
          const indices4 = {};
          for (; i11--; ) {
            let item4 = data11[i11];
            if (typeof item4 !== "string") {
              continue;
            }
            if (typeof indices4[item4] == "number") {
              j4 = indices4[item4];
              const err86 = { instancePath: instancePath + "/of", schemaPath: "#/properties/of/uniqueItems", keyword: "uniqueItems", params: { i: i11, j: j4 }, message: "must NOT have duplicate items (items ## " + j4 + " and " + i11 + " are identical)" };
              if (vErrors === null) {
                vErrors = [err86];
              } else {
                vErrors.push(err86);
              }
              errors++;
              break;
            }
            indices4[item4] = i11;
          }
        }
      } else {
        const err87 = { instancePath: instancePath + "/of", schemaPath: "#/properties/of/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err87];
        } else {
          vErrors.push(err87);
        }
        errors++;
      }
    }
    if (data.before_days !== void 0) {
      let data13 = data.before_days;
      if (Array.isArray(data13)) {
        const len7 = data13.length;
        for (let i12 = 0; i12 < len7; i12++) {
          let data14 = data13[i12];
          if (typeof data14 === "string") {
            if (func1(data14) < 1) {
              const err88 = { instancePath: instancePath + "/before_days/" + i12, schemaPath: "#/properties/before_days/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err88];
              } else {
                vErrors.push(err88);
              }
              errors++;
            }
          } else {
            const err89 = { instancePath: instancePath + "/before_days/" + i12, schemaPath: "#/properties/before_days/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err89];
            } else {
              vErrors.push(err89);
            }
            errors++;
          }
        }
        let i13 = data13.length;
        let j5;
        if (i13 > 1) {
          const indices5 = {};
          for (; i13--; ) {
            let item5 = data13[i13];
            if (typeof item5 !== "string") {
              continue;
            }
            if (typeof indices5[item5] == "number") {
              j5 = indices5[item5];
              const err90 = { instancePath: instancePath + "/before_days", schemaPath: "#/properties/before_days/uniqueItems", keyword: "uniqueItems", params: { i: i13, j: j5 }, message: "must NOT have duplicate items (items ## " + j5 + " and " + i13 + " are identical)" };
              if (vErrors === null) {
                vErrors = [err90];
              } else {
                vErrors.push(err90);
              }
              errors++;
              break;
            }
            indices5[item5] = i13;
          }
        }
      } else {
        const err91 = { instancePath: instancePath + "/before_days", schemaPath: "#/properties/before_days/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err91];
        } else {
          vErrors.push(err91);
        }
        errors++;
      }
    }
    if (data.possessives !== void 0) {
      let data15 = data.possessives;
      if (Array.isArray(data15)) {
        const len8 = data15.length;
        for (let i14 = 0; i14 < len8; i14++) {
          let data16 = data15[i14];
          if (typeof data16 === "string") {
            if (func1(data16) < 1) {
              const err92 = { instancePath: instancePath + "/possessives/" + i14, schemaPath: "#/properties/possessives/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err92];
              } else {
                vErrors.push(err92);
              }
              errors++;
            }
          } else {
            const err93 = { instancePath: instancePath + "/possessives/" + i14, schemaPath: "#/properties/possessives/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err93];
            } else {
              vErrors.push(err93);
            }
            errors++;
          }
        }
        let i15 = data15.length;
        let j6;
        if (i15 > 1) {
          const indices6 = {};
          for (; i15--; ) {
            let item6 = data15[i15];
            if (typeof item6 !== "string") {
              continue;
            }
            if (typeof indices6[item6] == "number") {
              j6 = indices6[item6];
              const err94 = { instancePath: instancePath + "/possessives", schemaPath: "#/properties/possessives/uniqueItems", keyword: "uniqueItems", params: { i: i15, j: j6 }, message: "must NOT have duplicate items (items ## " + j6 + " and " + i15 + " are identical)" };
              if (vErrors === null) {
                vErrors = [err94];
              } else {
                vErrors.push(err94);
              }
              errors++;
              break;
            }
            indices6[item6] = i15;
          }
        }
      } else {
        const err95 = { instancePath: instancePath + "/possessives", schemaPath: "#/properties/possessives/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err95];
        } else {
          vErrors.push(err95);
        }
        errors++;
      }
    }
    if (data.today !== void 0) {
      let data17 = data.today;
      if (Array.isArray(data17)) {
        const len9 = data17.length;
        for (let i16 = 0; i16 < len9; i16++) {
          let data18 = data17[i16];
          if (typeof data18 === "string") {
            if (func1(data18) < 1) {
              const err96 = { instancePath: instancePath + "/today/" + i16, schemaPath: "#/properties/today/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err96];
              } else {
                vErrors.push(err96);
              }
              errors++;
            }
          } else {
            const err97 = { instancePath: instancePath + "/today/" + i16, schemaPath: "#/properties/today/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err97];
            } else {
              vErrors.push(err97);
            }
            errors++;
          }
        }
        let i17 = data17.length;
        let j7;
        if (i17 > 1) {
          const indices7 = {};
          for (; i17--; ) {
            let item7 = data17[i17];
            if (typeof item7 !== "string") {
              continue;
            }
            if (typeof indices7[item7] == "number") {
              j7 = indices7[item7];
              const err98 = { instancePath: instancePath + "/today", schemaPath: "#/properties/today/uniqueItems", keyword: "uniqueItems", params: { i: i17, j: j7 }, message: "must NOT have duplicate items (items ## " + j7 + " and " + i17 + " are identical)" };
              if (vErrors === null) {
                vErrors = [err98];
              } else {
                vErrors.push(err98);
              }
              errors++;
              break;
            }
            indices7[item7] = i17;
          }
        }
      } else {
        const err99 = { instancePath: instancePath + "/today", schemaPath: "#/properties/today/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err99];
        } else {
          vErrors.push(err99);
        }
        errors++;
      }
    }
    if (data.yesterday !== void 0) {
      let data19 = data.yesterday;
      if (Array.isArray(data19)) {
        const len10 = data19.length;
        for (let i18 = 0; i18 < len10; i18++) {
          let data20 = data19[i18];
          if (typeof data20 === "string") {
            if (func1(data20) < 1) {
              const err100 = { instancePath: instancePath + "/yesterday/" + i18, schemaPath: "#/properties/yesterday/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err100];
              } else {
                vErrors.push(err100);
              }
              errors++;
            }
          } else {
            const err101 = { instancePath: instancePath + "/yesterday/" + i18, schemaPath: "#/properties/yesterday/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err101];
            } else {
              vErrors.push(err101);
            }
            errors++;
          }
        }
        let i19 = data19.length;
        let j8;
        if (i19 > 1) {
          const indices8 = {};
          for (; i19--; ) {
            let item8 = data19[i19];
            if (typeof item8 !== "string") {
              continue;
            }
            if (typeof indices8[item8] == "number") {
              j8 = indices8[item8];
              const err102 = { instancePath: instancePath + "/yesterday", schemaPath: "#/properties/yesterday/uniqueItems", keyword: "uniqueItems", params: { i: i19, j: j8 }, message: "must NOT have duplicate items (items ## " + j8 + " and " + i19 + " are identical)" };
              if (vErrors === null) {
                vErrors = [err102];
              } else {
                vErrors.push(err102);
              }
              errors++;
              break;
            }
            indices8[item8] = i19;
          }
        }
      } else {
        const err103 = { instancePath: instancePath + "/yesterday", schemaPath: "#/properties/yesterday/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err103];
        } else {
          vErrors.push(err103);
        }
        errors++;
      }
    }
    if (data.this_week !== void 0) {
      let data21 = data.this_week;
      if (Array.isArray(data21)) {
        const len11 = data21.length;
        for (let i20 = 0; i20 < len11; i20++) {
          let data22 = data21[i20];
          if (typeof data22 === "string") {
            if (func1(data22) < 1) {
              const err104 = { instancePath: instancePath + "/this_week/" + i20, schemaPath: "#/properties/this_week/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err104];
              } else {
                vErrors.push(err104);
              }
              errors++;
            }
          } else {
            const err105 = { instancePath: instancePath + "/this_week/" + i20, schemaPath: "#/properties/this_week/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err105];
            } else {
              vErrors.push(err105);
            }
            errors++;
          }
        }
        let i21 = data21.length;
        let j9;
        if (i21 > 1) {
          const indices9 = {};
          for (; i21--; ) {
            let item9 = data21[i21];
            if (typeof item9 !== "string") {
              continue;
            }
            if (typeof indices9[item9] == "number") {
              j9 = indices9[item9];
              const err106 = { instancePath: instancePath + "/this_week", schemaPath: "#/properties/this_week/uniqueItems", keyword: "uniqueItems", params: { i: i21, j: j9 }, message: "must NOT have duplicate items (items ## " + j9 + " and " + i21 + " are identical)" };
              if (vErrors === null) {
                vErrors = [err106];
              } else {
                vErrors.push(err106);
              }
              errors++;
              break;
            }
            indices9[item9] = i21;
          }
        }
      } else {
        const err107 = { instancePath: instancePath + "/this_week", schemaPath: "#/properties/this_week/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err107];
        } else {
          vErrors.push(err107);
        }
        errors++;
      }
    }
    if (data.early !== void 0) {
      let data23 = data.early;
      if (Array.isArray(data23)) {
        const len12 = data23.length;
        for (let i22 = 0; i22 < len12; i22++) {
          let data24 = data23[i22];
          if (typeof data24 === "string") {
            if (func1(data24) < 1) {
              const err108 = { instancePath: instancePath + "/early/" + i22, schemaPath: "#/properties/early/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err108];
              } else {
                vErrors.push(err108);
              }
              errors++;
            }
          } else {
            const err109 = { instancePath: instancePath + "/early/" + i22, schemaPath: "#/properties/early/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err109];
            } else {
              vErrors.push(err109);
            }
            errors++;
          }
        }
        let i23 = data23.length;
        let j10;
        if (i23 > 1) {
          const indices10 = {};
          for (; i23--; ) {
            let item10 = data23[i23];
            if (typeof item10 !== "string") {
              continue;
            }
            if (typeof indices10[item10] == "number") {
              j10 = indices10[item10];
              const err110 = { instancePath: instancePath + "/early", schemaPath: "#/properties/early/uniqueItems", keyword: "uniqueItems", params: { i: i23, j: j10 }, message: "must NOT have duplicate items (items ## " + j10 + " and " + i23 + " are identical)" };
              if (vErrors === null) {
                vErrors = [err110];
              } else {
                vErrors.push(err110);
              }
              errors++;
              break;
            }
            indices10[item10] = i23;
          }
        }
      } else {
        const err111 = { instancePath: instancePath + "/early", schemaPath: "#/properties/early/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err111];
        } else {
          vErrors.push(err111);
        }
        errors++;
      }
    }
    if (data.late !== void 0) {
      let data25 = data.late;
      if (Array.isArray(data25)) {
        const len13 = data25.length;
        for (let i24 = 0; i24 < len13; i24++) {
          let data26 = data25[i24];
          if (typeof data26 === "string") {
            if (func1(data26) < 1) {
              const err112 = { instancePath: instancePath + "/late/" + i24, schemaPath: "#/properties/late/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err112];
              } else {
                vErrors.push(err112);
              }
              errors++;
            }
          } else {
            const err113 = { instancePath: instancePath + "/late/" + i24, schemaPath: "#/properties/late/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err113];
            } else {
              vErrors.push(err113);
            }
            errors++;
          }
        }
        let i25 = data25.length;
        let j11;
        if (i25 > 1) {
          const indices11 = {};
          for (; i25--; ) {
            let item11 = data25[i25];
            if (typeof item11 !== "string") {
              continue;
            }
            if (typeof indices11[item11] == "number") {
              j11 = indices11[item11];
              const err114 = { instancePath: instancePath + "/late", schemaPath: "#/properties/late/uniqueItems", keyword: "uniqueItems", params: { i: i25, j: j11 }, message: "must NOT have duplicate items (items ## " + j11 + " and " + i25 + " are identical)" };
              if (vErrors === null) {
                vErrors = [err114];
              } else {
                vErrors.push(err114);
              }
              errors++;
              break;
            }
            indices11[item11] = i25;
          }
        }
      } else {
        const err115 = { instancePath: instancePath + "/late", schemaPath: "#/properties/late/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err115];
        } else {
          vErrors.push(err115);
        }
        errors++;
      }
    }
    if (data.early_after !== void 0) {
      let data27 = data.early_after;
      if (Array.isArray(data27)) {
        const len14 = data27.length;
        for (let i26 = 0; i26 < len14; i26++) {
          let data28 = data27[i26];
          if (typeof data28 === "string") {
            if (func1(data28) < 1) {
              const err116 = { instancePath: instancePath + "/early_after/" + i26, schemaPath: "#/properties/early_after/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err116];
              } else {
                vErrors.push(err116);
              }
              errors++;
            }
          } else {
            const err117 = { instancePath: instancePath + "/early_after/" + i26, schemaPath: "#/properties/early_after/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err117];
            } else {
              vErrors.push(err117);
            }
            errors++;
          }
        }
        let i27 = data27.length;
        let j12;
        if (i27 > 1) {
          const indices12 = {};
          for (; i27--; ) {
            let item12 = data27[i27];
            if (typeof item12 !== "string") {
              continue;
            }
            if (typeof indices12[item12] == "number") {
              j12 = indices12[item12];
              const err118 = { instancePath: instancePath + "/early_after", schemaPath: "#/properties/early_after/uniqueItems", keyword: "uniqueItems", params: { i: i27, j: j12 }, message: "must NOT have duplicate items (items ## " + j12 + " and " + i27 + " are identical)" };
              if (vErrors === null) {
                vErrors = [err118];
              } else {
                vErrors.push(err118);
              }
              errors++;
              break;
            }
            indices12[item12] = i27;
          }
        }
      } else {
        const err119 = { instancePath: instancePath + "/early_after", schemaPath: "#/properties/early_after/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err119];
        } else {
          vErrors.push(err119);
        }
        errors++;
      }
    }
    if (data.late_after !== void 0) {
      let data29 = data.late_after;
      if (Array.isArray(data29)) {
        const len15 = data29.length;
        for (let i28 = 0; i28 < len15; i28++) {
          let data30 = data29[i28];
          if (typeof data30 === "string") {
            if (func1(data30) < 1) {
              const err120 = { instancePath: instancePath + "/late_after/" + i28, schemaPath: "#/properties/late_after/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err120];
              } else {
                vErrors.push(err120);
              }
              errors++;
            }
          } else {
            const err121 = { instancePath: instancePath + "/late_after/" + i28, schemaPath: "#/properties/late_after/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err121];
            } else {
              vErrors.push(err121);
            }
            errors++;
          }
        }
        let i29 = data29.length;
        let j13;
        if (i29 > 1) {
          const indices13 = {};
          for (; i29--; ) {
            let item13 = data29[i29];
            if (typeof item13 !== "string") {
              continue;
            }
            if (typeof indices13[item13] == "number") {
              j13 = indices13[item13];
              const err122 = { instancePath: instancePath + "/late_after", schemaPath: "#/properties/late_after/uniqueItems", keyword: "uniqueItems", params: { i: i29, j: j13 }, message: "must NOT have duplicate items (items ## " + j13 + " and " + i29 + " are identical)" };
              if (vErrors === null) {
                vErrors = [err122];
              } else {
                vErrors.push(err122);
              }
              errors++;
              break;
            }
            indices13[item13] = i29;
          }
        }
      } else {
        const err123 = { instancePath: instancePath + "/late_after", schemaPath: "#/properties/late_after/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err123];
        } else {
          vErrors.push(err123);
        }
        errors++;
      }
    }
    if (data.ahead !== void 0) {
      let data31 = data.ahead;
      if (Array.isArray(data31)) {
        const len16 = data31.length;
        for (let i30 = 0; i30 < len16; i30++) {
          let data32 = data31[i30];
          if (typeof data32 === "string") {
            if (func1(data32) < 1) {
              const err124 = { instancePath: instancePath + "/ahead/" + i30, schemaPath: "#/properties/ahead/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err124];
              } else {
                vErrors.push(err124);
              }
              errors++;
            }
          } else {
            const err125 = { instancePath: instancePath + "/ahead/" + i30, schemaPath: "#/properties/ahead/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err125];
            } else {
              vErrors.push(err125);
            }
            errors++;
          }
        }
        let i31 = data31.length;
        let j14;
        if (i31 > 1) {
          const indices14 = {};
          for (; i31--; ) {
            let item14 = data31[i31];
            if (typeof item14 !== "string") {
              continue;
            }
            if (typeof indices14[item14] == "number") {
              j14 = indices14[item14];
              const err126 = { instancePath: instancePath + "/ahead", schemaPath: "#/properties/ahead/uniqueItems", keyword: "uniqueItems", params: { i: i31, j: j14 }, message: "must NOT have duplicate items (items ## " + j14 + " and " + i31 + " are identical)" };
              if (vErrors === null) {
                vErrors = [err126];
              } else {
                vErrors.push(err126);
              }
              errors++;
              break;
            }
            indices14[item14] = i31;
          }
        }
      } else {
        const err127 = { instancePath: instancePath + "/ahead", schemaPath: "#/properties/ahead/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err127];
        } else {
          vErrors.push(err127);
        }
        errors++;
      }
    }
    if (data.ahead_after !== void 0) {
      let data33 = data.ahead_after;
      if (Array.isArray(data33)) {
        const len17 = data33.length;
        for (let i32 = 0; i32 < len17; i32++) {
          let data34 = data33[i32];
          if (typeof data34 === "string") {
            if (func1(data34) < 1) {
              const err128 = { instancePath: instancePath + "/ahead_after/" + i32, schemaPath: "#/properties/ahead_after/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err128];
              } else {
                vErrors.push(err128);
              }
              errors++;
            }
          } else {
            const err129 = { instancePath: instancePath + "/ahead_after/" + i32, schemaPath: "#/properties/ahead_after/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err129];
            } else {
              vErrors.push(err129);
            }
            errors++;
          }
        }
        let i33 = data33.length;
        let j15;
        if (i33 > 1) {
          const indices15 = {};
          for (; i33--; ) {
            let item15 = data33[i33];
            if (typeof item15 !== "string") {
              continue;
            }
            if (typeof indices15[item15] == "number") {
              j15 = indices15[item15];
              const err130 = { instancePath: instancePath + "/ahead_after", schemaPath: "#/properties/ahead_after/uniqueItems", keyword: "uniqueItems", params: { i: i33, j: j15 }, message: "must NOT have duplicate items (items ## " + j15 + " and " + i33 + " are identical)" };
              if (vErrors === null) {
                vErrors = [err130];
              } else {
                vErrors.push(err130);
              }
              errors++;
              break;
            }
            indices15[item15] = i33;
          }
        }
      } else {
        const err131 = { instancePath: instancePath + "/ahead_after", schemaPath: "#/properties/ahead_after/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err131];
        } else {
          vErrors.push(err131);
        }
        errors++;
      }
    }
    if (data.last_year !== void 0) {
      let data35 = data.last_year;
      if (Array.isArray(data35)) {
        const len18 = data35.length;
        for (let i34 = 0; i34 < len18; i34++) {
          let data36 = data35[i34];
          if (typeof data36 === "string") {
            if (func1(data36) < 1) {
              const err132 = { instancePath: instancePath + "/last_year/" + i34, schemaPath: "#/properties/last_year/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err132];
              } else {
                vErrors.push(err132);
              }
              errors++;
            }
          } else {
            const err133 = { instancePath: instancePath + "/last_year/" + i34, schemaPath: "#/properties/last_year/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err133];
            } else {
              vErrors.push(err133);
            }
            errors++;
          }
        }
        let i35 = data35.length;
        let j16;
        if (i35 > 1) {
          const indices16 = {};
          for (; i35--; ) {
            let item16 = data35[i35];
            if (typeof item16 !== "string") {
              continue;
            }
            if (typeof indices16[item16] == "number") {
              j16 = indices16[item16];
              const err134 = { instancePath: instancePath + "/last_year", schemaPath: "#/properties/last_year/uniqueItems", keyword: "uniqueItems", params: { i: i35, j: j16 }, message: "must NOT have duplicate items (items ## " + j16 + " and " + i35 + " are identical)" };
              if (vErrors === null) {
                vErrors = [err134];
              } else {
                vErrors.push(err134);
              }
              errors++;
              break;
            }
            indices16[item16] = i35;
          }
        }
      } else {
        const err135 = { instancePath: instancePath + "/last_year", schemaPath: "#/properties/last_year/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err135];
        } else {
          vErrors.push(err135);
        }
        errors++;
      }
    }
    if (data.numbers !== void 0) {
      let data37 = data.numbers;
      if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
        for (const key1 in data37) {
          const _errs78 = errors;
          if (typeof key1 === "string") {
            if (!pattern21.test(key1)) {
              const err136 = { instancePath: instancePath + "/numbers", schemaPath: "#/properties/numbers/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]?$" }, message: 'must match pattern "^[1-9][0-9]?$"', propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err136];
              } else {
                vErrors.push(err136);
              }
              errors++;
            }
          }
          var valid56 = _errs78 === errors;
          if (!valid56) {
            const err137 = { instancePath: instancePath + "/numbers", schemaPath: "#/properties/numbers/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid" };
            if (vErrors === null) {
              vErrors = [err137];
            } else {
              vErrors.push(err137);
            }
            errors++;
          }
        }
        for (const key2 in data37) {
          let data38 = data37[key2];
          if (Array.isArray(data38)) {
            if (data38.length < 1) {
              const err138 = { instancePath: instancePath + "/numbers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/numbers/additionalProperties/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              if (vErrors === null) {
                vErrors = [err138];
              } else {
                vErrors.push(err138);
              }
              errors++;
            }
            const len19 = data38.length;
            for (let i36 = 0; i36 < len19; i36++) {
              let data39 = data38[i36];
              if (typeof data39 === "string") {
                if (func1(data39) < 1) {
                  const err139 = { instancePath: instancePath + "/numbers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i36, schemaPath: "#/properties/numbers/additionalProperties/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err139];
                  } else {
                    vErrors.push(err139);
                  }
                  errors++;
                }
              } else {
                const err140 = { instancePath: instancePath + "/numbers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i36, schemaPath: "#/properties/numbers/additionalProperties/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err140];
                } else {
                  vErrors.push(err140);
                }
                errors++;
              }
            }
            let i37 = data38.length;
            let j17;
            if (i37 > 1) {
              const indices17 = {};
              for (; i37--; ) {
                let item17 = data38[i37];
                if (typeof item17 !== "string") {
                  continue;
                }
                if (typeof indices17[item17] == "number") {
                  j17 = indices17[item17];
                  const err141 = { instancePath: instancePath + "/numbers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/numbers/additionalProperties/uniqueItems", keyword: "uniqueItems", params: { i: i37, j: j17 }, message: "must NOT have duplicate items (items ## " + j17 + " and " + i37 + " are identical)" };
                  if (vErrors === null) {
                    vErrors = [err141];
                  } else {
                    vErrors.push(err141);
                  }
                  errors++;
                  break;
                }
                indices17[item17] = i37;
              }
            }
          } else {
            const err142 = { instancePath: instancePath + "/numbers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/numbers/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err142];
            } else {
              vErrors.push(err142);
            }
            errors++;
          }
        }
      } else {
        const err143 = { instancePath: instancePath + "/numbers", schemaPath: "#/properties/numbers/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err143];
        } else {
          vErrors.push(err143);
        }
        errors++;
      }
    }
    if (data.number_links !== void 0) {
      let data40 = data.number_links;
      if (Array.isArray(data40)) {
        const len20 = data40.length;
        for (let i38 = 0; i38 < len20; i38++) {
          let data41 = data40[i38];
          if (typeof data41 === "string") {
            if (func1(data41) < 1) {
              const err144 = { instancePath: instancePath + "/number_links/" + i38, schemaPath: "#/properties/number_links/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err144];
              } else {
                vErrors.push(err144);
              }
              errors++;
            }
          } else {
            const err145 = { instancePath: instancePath + "/number_links/" + i38, schemaPath: "#/properties/number_links/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err145];
            } else {
              vErrors.push(err145);
            }
            errors++;
          }
        }
        let i39 = data40.length;
        let j18;
        if (i39 > 1) {
          const indices18 = {};
          for (; i39--; ) {
            let item18 = data40[i39];
            if (typeof item18 !== "string") {
              continue;
            }
            if (typeof indices18[item18] == "number") {
              j18 = indices18[item18];
              const err146 = { instancePath: instancePath + "/number_links", schemaPath: "#/properties/number_links/uniqueItems", keyword: "uniqueItems", params: { i: i39, j: j18 }, message: "must NOT have duplicate items (items ## " + j18 + " and " + i39 + " are identical)" };
              if (vErrors === null) {
                vErrors = [err146];
              } else {
                vErrors.push(err146);
              }
              errors++;
              break;
            }
            indices18[item18] = i39;
          }
        }
      } else {
        const err147 = { instancePath: instancePath + "/number_links", schemaPath: "#/properties/number_links/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err147];
        } else {
          vErrors.push(err147);
        }
        errors++;
      }
    }
    if (data.articles !== void 0) {
      let data42 = data.articles;
      if (Array.isArray(data42)) {
        const len21 = data42.length;
        for (let i40 = 0; i40 < len21; i40++) {
          let data43 = data42[i40];
          if (typeof data43 === "string") {
            if (func1(data43) < 1) {
              const err148 = { instancePath: instancePath + "/articles/" + i40, schemaPath: "#/properties/articles/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err148];
              } else {
                vErrors.push(err148);
              }
              errors++;
            }
          } else {
            const err149 = { instancePath: instancePath + "/articles/" + i40, schemaPath: "#/properties/articles/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err149];
            } else {
              vErrors.push(err149);
            }
            errors++;
          }
        }
        let i41 = data42.length;
        let j19;
        if (i41 > 1) {
          const indices19 = {};
          for (; i41--; ) {
            let item19 = data42[i41];
            if (typeof item19 !== "string") {
              continue;
            }
            if (typeof indices19[item19] == "number") {
              j19 = indices19[item19];
              const err150 = { instancePath: instancePath + "/articles", schemaPath: "#/properties/articles/uniqueItems", keyword: "uniqueItems", params: { i: i41, j: j19 }, message: "must NOT have duplicate items (items ## " + j19 + " and " + i41 + " are identical)" };
              if (vErrors === null) {
                vErrors = [err150];
              } else {
                vErrors.push(err150);
              }
              errors++;
              break;
            }
            indices19[item19] = i41;
          }
        }
      } else {
        const err151 = { instancePath: instancePath + "/articles", schemaPath: "#/properties/articles/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err151];
        } else {
          vErrors.push(err151);
        }
        errors++;
      }
    }
    if (data.year_units !== void 0) {
      let data44 = data.year_units;
      if (Array.isArray(data44)) {
        const len22 = data44.length;
        for (let i42 = 0; i42 < len22; i42++) {
          let data45 = data44[i42];
          if (typeof data45 === "string") {
            if (func1(data45) < 1) {
              const err152 = { instancePath: instancePath + "/year_units/" + i42, schemaPath: "#/properties/year_units/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err152];
              } else {
                vErrors.push(err152);
              }
              errors++;
            }
          } else {
            const err153 = { instancePath: instancePath + "/year_units/" + i42, schemaPath: "#/properties/year_units/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err153];
            } else {
              vErrors.push(err153);
            }
            errors++;
          }
        }
        let i43 = data44.length;
        let j20;
        if (i43 > 1) {
          const indices20 = {};
          for (; i43--; ) {
            let item20 = data44[i43];
            if (typeof item20 !== "string") {
              continue;
            }
            if (typeof indices20[item20] == "number") {
              j20 = indices20[item20];
              const err154 = { instancePath: instancePath + "/year_units", schemaPath: "#/properties/year_units/uniqueItems", keyword: "uniqueItems", params: { i: i43, j: j20 }, message: "must NOT have duplicate items (items ## " + j20 + " and " + i43 + " are identical)" };
              if (vErrors === null) {
                vErrors = [err154];
              } else {
                vErrors.push(err154);
              }
              errors++;
              break;
            }
            indices20[item20] = i43;
          }
        }
      } else {
        const err155 = { instancePath: instancePath + "/year_units", schemaPath: "#/properties/year_units/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err155];
        } else {
          vErrors.push(err155);
        }
        errors++;
      }
    }
    if (data.month_units !== void 0) {
      let data46 = data.month_units;
      if (Array.isArray(data46)) {
        const len23 = data46.length;
        for (let i44 = 0; i44 < len23; i44++) {
          let data47 = data46[i44];
          if (typeof data47 === "string") {
            if (func1(data47) < 1) {
              const err156 = { instancePath: instancePath + "/month_units/" + i44, schemaPath: "#/properties/month_units/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err156];
              } else {
                vErrors.push(err156);
              }
              errors++;
            }
          } else {
            const err157 = { instancePath: instancePath + "/month_units/" + i44, schemaPath: "#/properties/month_units/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err157];
            } else {
              vErrors.push(err157);
            }
            errors++;
          }
        }
        let i45 = data46.length;
        let j21;
        if (i45 > 1) {
          const indices21 = {};
          for (; i45--; ) {
            let item21 = data46[i45];
            if (typeof item21 !== "string") {
              continue;
            }
            if (typeof indices21[item21] == "number") {
              j21 = indices21[item21];
              const err158 = { instancePath: instancePath + "/month_units", schemaPath: "#/properties/month_units/uniqueItems", keyword: "uniqueItems", params: { i: i45, j: j21 }, message: "must NOT have duplicate items (items ## " + j21 + " and " + i45 + " are identical)" };
              if (vErrors === null) {
                vErrors = [err158];
              } else {
                vErrors.push(err158);
              }
              errors++;
              break;
            }
            indices21[item21] = i45;
          }
        }
      } else {
        const err159 = { instancePath: instancePath + "/month_units", schemaPath: "#/properties/month_units/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err159];
        } else {
          vErrors.push(err159);
        }
        errors++;
      }
    }
    if (data.week_units !== void 0) {
      let data48 = data.week_units;
      if (Array.isArray(data48)) {
        const len24 = data48.length;
        for (let i46 = 0; i46 < len24; i46++) {
          let data49 = data48[i46];
          if (typeof data49 === "string") {
            if (func1(data49) < 1) {
              const err160 = { instancePath: instancePath + "/week_units/" + i46, schemaPath: "#/properties/week_units/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err160];
              } else {
                vErrors.push(err160);
              }
              errors++;
            }
          } else {
            const err161 = { instancePath: instancePath + "/week_units/" + i46, schemaPath: "#/properties/week_units/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err161];
            } else {
              vErrors.push(err161);
            }
            errors++;
          }
        }
        let i47 = data48.length;
        let j22;
        if (i47 > 1) {
          const indices22 = {};
          for (; i47--; ) {
            let item22 = data48[i47];
            if (typeof item22 !== "string") {
              continue;
            }
            if (typeof indices22[item22] == "number") {
              j22 = indices22[item22];
              const err162 = { instancePath: instancePath + "/week_units", schemaPath: "#/properties/week_units/uniqueItems", keyword: "uniqueItems", params: { i: i47, j: j22 }, message: "must NOT have duplicate items (items ## " + j22 + " and " + i47 + " are identical)" };
              if (vErrors === null) {
                vErrors = [err162];
              } else {
                vErrors.push(err162);
              }
              errors++;
              break;
            }
            indices22[item22] = i47;
          }
        }
      } else {
        const err163 = { instancePath: instancePath + "/week_units", schemaPath: "#/properties/week_units/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err163];
        } else {
          vErrors.push(err163);
        }
        errors++;
      }
    }
    if (data.minute_units !== void 0) {
      let data50 = data.minute_units;
      if (Array.isArray(data50)) {
        const len25 = data50.length;
        for (let i48 = 0; i48 < len25; i48++) {
          let data51 = data50[i48];
          if (typeof data51 === "string") {
            if (func1(data51) < 1) {
              const err164 = { instancePath: instancePath + "/minute_units/" + i48, schemaPath: "#/properties/minute_units/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err164];
              } else {
                vErrors.push(err164);
              }
              errors++;
            }
          } else {
            const err165 = { instancePath: instancePath + "/minute_units/" + i48, schemaPath: "#/properties/minute_units/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err165];
            } else {
              vErrors.push(err165);
            }
            errors++;
          }
        }
        let i49 = data50.length;
        let j23;
        if (i49 > 1) {
          const indices23 = {};
          for (; i49--; ) {
            let item23 = data50[i49];
            if (typeof item23 !== "string") {
              continue;
            }
            if (typeof indices23[item23] == "number") {
              j23 = indices23[item23];
              const err166 = { instancePath: instancePath + "/minute_units", schemaPath: "#/properties/minute_units/uniqueItems", keyword: "uniqueItems", params: { i: i49, j: j23 }, message: "must NOT have duplicate items (items ## " + j23 + " and " + i49 + " are identical)" };
              if (vErrors === null) {
                vErrors = [err166];
              } else {
                vErrors.push(err166);
              }
              errors++;
              break;
            }
            indices23[item23] = i49;
          }
        }
      } else {
        const err167 = { instancePath: instancePath + "/minute_units", schemaPath: "#/properties/minute_units/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err167];
        } else {
          vErrors.push(err167);
        }
        errors++;
      }
    }
    if (data.hour_units !== void 0) {
      let data52 = data.hour_units;
      if (Array.isArray(data52)) {
        const len26 = data52.length;
        for (let i50 = 0; i50 < len26; i50++) {
          let data53 = data52[i50];
          if (typeof data53 === "string") {
            if (func1(data53) < 1) {
              const err168 = { instancePath: instancePath + "/hour_units/" + i50, schemaPath: "#/properties/hour_units/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err168];
              } else {
                vErrors.push(err168);
              }
              errors++;
            }
          } else {
            const err169 = { instancePath: instancePath + "/hour_units/" + i50, schemaPath: "#/properties/hour_units/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err169];
            } else {
              vErrors.push(err169);
            }
            errors++;
          }
        }
        let i51 = data52.length;
        let j24;
        if (i51 > 1) {
          const indices24 = {};
          for (; i51--; ) {
            let item24 = data52[i51];
            if (typeof item24 !== "string") {
              continue;
            }
            if (typeof indices24[item24] == "number") {
              j24 = indices24[item24];
              const err170 = { instancePath: instancePath + "/hour_units", schemaPath: "#/properties/hour_units/uniqueItems", keyword: "uniqueItems", params: { i: i51, j: j24 }, message: "must NOT have duplicate items (items ## " + j24 + " and " + i51 + " are identical)" };
              if (vErrors === null) {
                vErrors = [err170];
              } else {
                vErrors.push(err170);
              }
              errors++;
              break;
            }
            indices24[item24] = i51;
          }
        }
      } else {
        const err171 = { instancePath: instancePath + "/hour_units", schemaPath: "#/properties/hour_units/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err171];
        } else {
          vErrors.push(err171);
        }
        errors++;
      }
    }
    if (data.half_hour !== void 0) {
      let data54 = data.half_hour;
      if (Array.isArray(data54)) {
        const len27 = data54.length;
        for (let i52 = 0; i52 < len27; i52++) {
          let data55 = data54[i52];
          if (typeof data55 === "string") {
            if (func1(data55) < 1) {
              const err172 = { instancePath: instancePath + "/half_hour/" + i52, schemaPath: "#/properties/half_hour/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err172];
              } else {
                vErrors.push(err172);
              }
              errors++;
            }
          } else {
            const err173 = { instancePath: instancePath + "/half_hour/" + i52, schemaPath: "#/properties/half_hour/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err173];
            } else {
              vErrors.push(err173);
            }
            errors++;
          }
        }
        let i53 = data54.length;
        let j25;
        if (i53 > 1) {
          const indices25 = {};
          for (; i53--; ) {
            let item25 = data54[i53];
            if (typeof item25 !== "string") {
              continue;
            }
            if (typeof indices25[item25] == "number") {
              j25 = indices25[item25];
              const err174 = { instancePath: instancePath + "/half_hour", schemaPath: "#/properties/half_hour/uniqueItems", keyword: "uniqueItems", params: { i: i53, j: j25 }, message: "must NOT have duplicate items (items ## " + j25 + " and " + i53 + " are identical)" };
              if (vErrors === null) {
                vErrors = [err174];
              } else {
                vErrors.push(err174);
              }
              errors++;
              break;
            }
            indices25[item25] = i53;
          }
        }
      } else {
        const err175 = { instancePath: instancePath + "/half_hour", schemaPath: "#/properties/half_hour/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err175];
        } else {
          vErrors.push(err175);
        }
        errors++;
      }
    }
    if (data.nearly !== void 0) {
      let data56 = data.nearly;
      if (Array.isArray(data56)) {
        const len28 = data56.length;
        for (let i54 = 0; i54 < len28; i54++) {
          let data57 = data56[i54];
          if (typeof data57 === "string") {
            if (func1(data57) < 1) {
              const err176 = { instancePath: instancePath + "/nearly/" + i54, schemaPath: "#/properties/nearly/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err176];
              } else {
                vErrors.push(err176);
              }
              errors++;
            }
          } else {
            const err177 = { instancePath: instancePath + "/nearly/" + i54, schemaPath: "#/properties/nearly/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err177];
            } else {
              vErrors.push(err177);
            }
            errors++;
          }
        }
        let i55 = data56.length;
        let j26;
        if (i55 > 1) {
          const indices26 = {};
          for (; i55--; ) {
            let item26 = data56[i55];
            if (typeof item26 !== "string") {
              continue;
            }
            if (typeof indices26[item26] == "number") {
              j26 = indices26[item26];
              const err178 = { instancePath: instancePath + "/nearly", schemaPath: "#/properties/nearly/uniqueItems", keyword: "uniqueItems", params: { i: i55, j: j26 }, message: "must NOT have duplicate items (items ## " + j26 + " and " + i55 + " are identical)" };
              if (vErrors === null) {
                vErrors = [err178];
              } else {
                vErrors.push(err178);
              }
              errors++;
              break;
            }
            indices26[item26] = i55;
          }
        }
      } else {
        const err179 = { instancePath: instancePath + "/nearly", schemaPath: "#/properties/nearly/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err179];
        } else {
          vErrors.push(err179);
        }
        errors++;
      }
    }
    if (data.over !== void 0) {
      let data58 = data.over;
      if (Array.isArray(data58)) {
        const len29 = data58.length;
        for (let i56 = 0; i56 < len29; i56++) {
          let data59 = data58[i56];
          if (typeof data59 === "string") {
            if (func1(data59) < 1) {
              const err180 = { instancePath: instancePath + "/over/" + i56, schemaPath: "#/properties/over/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err180];
              } else {
                vErrors.push(err180);
              }
              errors++;
            }
          } else {
            const err181 = { instancePath: instancePath + "/over/" + i56, schemaPath: "#/properties/over/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err181];
            } else {
              vErrors.push(err181);
            }
            errors++;
          }
        }
        let i57 = data58.length;
        let j27;
        if (i57 > 1) {
          const indices27 = {};
          for (; i57--; ) {
            let item27 = data58[i57];
            if (typeof item27 !== "string") {
              continue;
            }
            if (typeof indices27[item27] == "number") {
              j27 = indices27[item27];
              const err182 = { instancePath: instancePath + "/over", schemaPath: "#/properties/over/uniqueItems", keyword: "uniqueItems", params: { i: i57, j: j27 }, message: "must NOT have duplicate items (items ## " + j27 + " and " + i57 + " are identical)" };
              if (vErrors === null) {
                vErrors = [err182];
              } else {
                vErrors.push(err182);
              }
              errors++;
              break;
            }
            indices27[item27] = i57;
          }
        }
      } else {
        const err183 = { instancePath: instancePath + "/over", schemaPath: "#/properties/over/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err183];
        } else {
          vErrors.push(err183);
        }
        errors++;
      }
    }
    if (data.about !== void 0) {
      let data60 = data.about;
      if (Array.isArray(data60)) {
        const len30 = data60.length;
        for (let i58 = 0; i58 < len30; i58++) {
          let data61 = data60[i58];
          if (typeof data61 === "string") {
            if (func1(data61) < 1) {
              const err184 = { instancePath: instancePath + "/about/" + i58, schemaPath: "#/properties/about/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err184];
              } else {
                vErrors.push(err184);
              }
              errors++;
            }
          } else {
            const err185 = { instancePath: instancePath + "/about/" + i58, schemaPath: "#/properties/about/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err185];
            } else {
              vErrors.push(err185);
            }
            errors++;
          }
        }
        let i59 = data60.length;
        let j28;
        if (i59 > 1) {
          const indices28 = {};
          for (; i59--; ) {
            let item28 = data60[i59];
            if (typeof item28 !== "string") {
              continue;
            }
            if (typeof indices28[item28] == "number") {
              j28 = indices28[item28];
              const err186 = { instancePath: instancePath + "/about", schemaPath: "#/properties/about/uniqueItems", keyword: "uniqueItems", params: { i: i59, j: j28 }, message: "must NOT have duplicate items (items ## " + j28 + " and " + i59 + " are identical)" };
              if (vErrors === null) {
                vErrors = [err186];
              } else {
                vErrors.push(err186);
              }
              errors++;
              break;
            }
            indices28[item28] = i59;
          }
        }
      } else {
        const err187 = { instancePath: instancePath + "/about", schemaPath: "#/properties/about/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err187];
        } else {
          vErrors.push(err187);
        }
        errors++;
      }
    }
    if (data.audio !== void 0) {
      let data62 = data.audio;
      if (Array.isArray(data62)) {
        const len31 = data62.length;
        for (let i60 = 0; i60 < len31; i60++) {
          let data63 = data62[i60];
          if (typeof data63 === "string") {
            if (func1(data63) < 1) {
              const err188 = { instancePath: instancePath + "/audio/" + i60, schemaPath: "#/properties/audio/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err188];
              } else {
                vErrors.push(err188);
              }
              errors++;
            }
          } else {
            const err189 = { instancePath: instancePath + "/audio/" + i60, schemaPath: "#/properties/audio/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err189];
            } else {
              vErrors.push(err189);
            }
            errors++;
          }
        }
        let i61 = data62.length;
        let j29;
        if (i61 > 1) {
          const indices29 = {};
          for (; i61--; ) {
            let item29 = data62[i61];
            if (typeof item29 !== "string") {
              continue;
            }
            if (typeof indices29[item29] == "number") {
              j29 = indices29[item29];
              const err190 = { instancePath: instancePath + "/audio", schemaPath: "#/properties/audio/uniqueItems", keyword: "uniqueItems", params: { i: i61, j: j29 }, message: "must NOT have duplicate items (items ## " + j29 + " and " + i61 + " are identical)" };
              if (vErrors === null) {
                vErrors = [err190];
              } else {
                vErrors.push(err190);
              }
              errors++;
              break;
            }
            indices29[item29] = i61;
          }
        }
      } else {
        const err191 = { instancePath: instancePath + "/audio", schemaPath: "#/properties/audio/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err191];
        } else {
          vErrors.push(err191);
        }
        errors++;
      }
    }
    if (data.video !== void 0) {
      let data64 = data.video;
      if (Array.isArray(data64)) {
        const len32 = data64.length;
        for (let i62 = 0; i62 < len32; i62++) {
          let data65 = data64[i62];
          if (typeof data65 === "string") {
            if (func1(data65) < 1) {
              const err192 = { instancePath: instancePath + "/video/" + i62, schemaPath: "#/properties/video/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err192];
              } else {
                vErrors.push(err192);
              }
              errors++;
            }
          } else {
            const err193 = { instancePath: instancePath + "/video/" + i62, schemaPath: "#/properties/video/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err193];
            } else {
              vErrors.push(err193);
            }
            errors++;
          }
        }
        let i63 = data64.length;
        let j30;
        if (i63 > 1) {
          const indices30 = {};
          for (; i63--; ) {
            let item30 = data64[i63];
            if (typeof item30 !== "string") {
              continue;
            }
            if (typeof indices30[item30] == "number") {
              j30 = indices30[item30];
              const err194 = { instancePath: instancePath + "/video", schemaPath: "#/properties/video/uniqueItems", keyword: "uniqueItems", params: { i: i63, j: j30 }, message: "must NOT have duplicate items (items ## " + j30 + " and " + i63 + " are identical)" };
              if (vErrors === null) {
                vErrors = [err194];
              } else {
                vErrors.push(err194);
              }
              errors++;
              break;
            }
            indices30[item30] = i63;
          }
        }
      } else {
        const err195 = { instancePath: instancePath + "/video", schemaPath: "#/properties/video/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err195];
        } else {
          vErrors.push(err195);
        }
        errors++;
      }
    }
    if (data.writing !== void 0) {
      let data66 = data.writing;
      if (Array.isArray(data66)) {
        const len33 = data66.length;
        for (let i64 = 0; i64 < len33; i64++) {
          let data67 = data66[i64];
          if (typeof data67 === "string") {
            if (func1(data67) < 1) {
              const err196 = { instancePath: instancePath + "/writing/" + i64, schemaPath: "#/properties/writing/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err196];
              } else {
                vErrors.push(err196);
              }
              errors++;
            }
          } else {
            const err197 = { instancePath: instancePath + "/writing/" + i64, schemaPath: "#/properties/writing/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err197];
            } else {
              vErrors.push(err197);
            }
            errors++;
          }
        }
        let i65 = data66.length;
        let j31;
        if (i65 > 1) {
          const indices31 = {};
          for (; i65--; ) {
            let item31 = data66[i65];
            if (typeof item31 !== "string") {
              continue;
            }
            if (typeof indices31[item31] == "number") {
              j31 = indices31[item31];
              const err198 = { instancePath: instancePath + "/writing", schemaPath: "#/properties/writing/uniqueItems", keyword: "uniqueItems", params: { i: i65, j: j31 }, message: "must NOT have duplicate items (items ## " + j31 + " and " + i65 + " are identical)" };
              if (vErrors === null) {
                vErrors = [err198];
              } else {
                vErrors.push(err198);
              }
              errors++;
              break;
            }
            indices31[item31] = i65;
          }
        }
      } else {
        const err199 = { instancePath: instancePath + "/writing", schemaPath: "#/properties/writing/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err199];
        } else {
          vErrors.push(err199);
        }
        errors++;
      }
    }
    if (data.message !== void 0) {
      let data68 = data.message;
      if (Array.isArray(data68)) {
        const len34 = data68.length;
        for (let i66 = 0; i66 < len34; i66++) {
          let data69 = data68[i66];
          if (typeof data69 === "string") {
            if (func1(data69) < 1) {
              const err200 = { instancePath: instancePath + "/message/" + i66, schemaPath: "#/properties/message/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err200];
              } else {
                vErrors.push(err200);
              }
              errors++;
            }
          } else {
            const err201 = { instancePath: instancePath + "/message/" + i66, schemaPath: "#/properties/message/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err201];
            } else {
              vErrors.push(err201);
            }
            errors++;
          }
        }
        let i67 = data68.length;
        let j32;
        if (i67 > 1) {
          const indices32 = {};
          for (; i67--; ) {
            let item32 = data68[i67];
            if (typeof item32 !== "string") {
              continue;
            }
            if (typeof indices32[item32] == "number") {
              j32 = indices32[item32];
              const err202 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/uniqueItems", keyword: "uniqueItems", params: { i: i67, j: j32 }, message: "must NOT have duplicate items (items ## " + j32 + " and " + i67 + " are identical)" };
              if (vErrors === null) {
                vErrors = [err202];
              } else {
                vErrors.push(err202);
              }
              errors++;
              break;
            }
            indices32[item32] = i67;
          }
        }
      } else {
        const err203 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err203];
        } else {
          vErrors.push(err203);
        }
        errors++;
      }
    }
    if (data.noun_endings !== void 0) {
      let data70 = data.noun_endings;
      if (Array.isArray(data70)) {
        const len35 = data70.length;
        for (let i68 = 0; i68 < len35; i68++) {
          let data71 = data70[i68];
          if (typeof data71 === "string") {
            if (func1(data71) < 1) {
              const err204 = { instancePath: instancePath + "/noun_endings/" + i68, schemaPath: "#/properties/noun_endings/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err204];
              } else {
                vErrors.push(err204);
              }
              errors++;
            }
          } else {
            const err205 = { instancePath: instancePath + "/noun_endings/" + i68, schemaPath: "#/properties/noun_endings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err205];
            } else {
              vErrors.push(err205);
            }
            errors++;
          }
        }
        let i69 = data70.length;
        let j33;
        if (i69 > 1) {
          const indices33 = {};
          for (; i69--; ) {
            let item33 = data70[i69];
            if (typeof item33 !== "string") {
              continue;
            }
            if (typeof indices33[item33] == "number") {
              j33 = indices33[item33];
              const err206 = { instancePath: instancePath + "/noun_endings", schemaPath: "#/properties/noun_endings/uniqueItems", keyword: "uniqueItems", params: { i: i69, j: j33 }, message: "must NOT have duplicate items (items ## " + j33 + " and " + i69 + " are identical)" };
              if (vErrors === null) {
                vErrors = [err206];
              } else {
                vErrors.push(err206);
              }
              errors++;
              break;
            }
            indices33[item33] = i69;
          }
        }
      } else {
        const err207 = { instancePath: instancePath + "/noun_endings", schemaPath: "#/properties/noun_endings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err207];
        } else {
          vErrors.push(err207);
        }
        errors++;
      }
    }
    if (data.appearance !== void 0) {
      let data72 = data.appearance;
      if (Array.isArray(data72)) {
        const len36 = data72.length;
        for (let i70 = 0; i70 < len36; i70++) {
          let data73 = data72[i70];
          if (typeof data73 === "string") {
            if (func1(data73) < 1) {
              const err208 = { instancePath: instancePath + "/appearance/" + i70, schemaPath: "#/properties/appearance/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err208];
              } else {
                vErrors.push(err208);
              }
              errors++;
            }
          } else {
            const err209 = { instancePath: instancePath + "/appearance/" + i70, schemaPath: "#/properties/appearance/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err209];
            } else {
              vErrors.push(err209);
            }
            errors++;
          }
        }
        let i71 = data72.length;
        let j34;
        if (i71 > 1) {
          const indices34 = {};
          for (; i71--; ) {
            let item34 = data72[i71];
            if (typeof item34 !== "string") {
              continue;
            }
            if (typeof indices34[item34] == "number") {
              j34 = indices34[item34];
              const err210 = { instancePath: instancePath + "/appearance", schemaPath: "#/properties/appearance/uniqueItems", keyword: "uniqueItems", params: { i: i71, j: j34 }, message: "must NOT have duplicate items (items ## " + j34 + " and " + i71 + " are identical)" };
              if (vErrors === null) {
                vErrors = [err210];
              } else {
                vErrors.push(err210);
              }
              errors++;
              break;
            }
            indices34[item34] = i71;
          }
        }
      } else {
        const err211 = { instancePath: instancePath + "/appearance", schemaPath: "#/properties/appearance/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err211];
        } else {
          vErrors.push(err211);
        }
        errors++;
      }
    }
    if (data.release_verbs !== void 0) {
      let data74 = data.release_verbs;
      if (Array.isArray(data74)) {
        const len37 = data74.length;
        for (let i72 = 0; i72 < len37; i72++) {
          let data75 = data74[i72];
          if (typeof data75 === "string") {
            if (func1(data75) < 1) {
              const err212 = { instancePath: instancePath + "/release_verbs/" + i72, schemaPath: "#/properties/release_verbs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err212];
              } else {
                vErrors.push(err212);
              }
              errors++;
            }
          } else {
            const err213 = { instancePath: instancePath + "/release_verbs/" + i72, schemaPath: "#/properties/release_verbs/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err213];
            } else {
              vErrors.push(err213);
            }
            errors++;
          }
        }
        let i73 = data74.length;
        let j35;
        if (i73 > 1) {
          const indices35 = {};
          for (; i73--; ) {
            let item35 = data74[i73];
            if (typeof item35 !== "string") {
              continue;
            }
            if (typeof indices35[item35] == "number") {
              j35 = indices35[item35];
              const err214 = { instancePath: instancePath + "/release_verbs", schemaPath: "#/properties/release_verbs/uniqueItems", keyword: "uniqueItems", params: { i: i73, j: j35 }, message: "must NOT have duplicate items (items ## " + j35 + " and " + i73 + " are identical)" };
              if (vErrors === null) {
                vErrors = [err214];
              } else {
                vErrors.push(err214);
              }
              errors++;
              break;
            }
            indices35[item35] = i73;
          }
        }
      } else {
        const err215 = { instancePath: instancePath + "/release_verbs", schemaPath: "#/properties/release_verbs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err215];
        } else {
          vErrors.push(err215);
        }
        errors++;
      }
    }
    if (data.plans !== void 0) {
      let data76 = data.plans;
      if (Array.isArray(data76)) {
        const len38 = data76.length;
        for (let i74 = 0; i74 < len38; i74++) {
          let data77 = data76[i74];
          if (typeof data77 === "string") {
            if (func1(data77) < 1) {
              const err216 = { instancePath: instancePath + "/plans/" + i74, schemaPath: "#/properties/plans/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err216];
              } else {
                vErrors.push(err216);
              }
              errors++;
            }
          } else {
            const err217 = { instancePath: instancePath + "/plans/" + i74, schemaPath: "#/properties/plans/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err217];
            } else {
              vErrors.push(err217);
            }
            errors++;
          }
        }
        let i75 = data76.length;
        let j36;
        if (i75 > 1) {
          const indices36 = {};
          for (; i75--; ) {
            let item36 = data76[i75];
            if (typeof item36 !== "string") {
              continue;
            }
            if (typeof indices36[item36] == "number") {
              j36 = indices36[item36];
              const err218 = { instancePath: instancePath + "/plans", schemaPath: "#/properties/plans/uniqueItems", keyword: "uniqueItems", params: { i: i75, j: j36 }, message: "must NOT have duplicate items (items ## " + j36 + " and " + i75 + " are identical)" };
              if (vErrors === null) {
                vErrors = [err218];
              } else {
                vErrors.push(err218);
              }
              errors++;
              break;
            }
            indices36[item36] = i75;
          }
        }
      } else {
        const err219 = { instancePath: instancePath + "/plans", schemaPath: "#/properties/plans/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err219];
        } else {
          vErrors.push(err219);
        }
        errors++;
      }
    }
    if (data.plans_after !== void 0) {
      let data78 = data.plans_after;
      if (Array.isArray(data78)) {
        const len39 = data78.length;
        for (let i76 = 0; i76 < len39; i76++) {
          let data79 = data78[i76];
          if (typeof data79 === "string") {
            if (func1(data79) < 1) {
              const err220 = { instancePath: instancePath + "/plans_after/" + i76, schemaPath: "#/properties/plans_after/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err220];
              } else {
                vErrors.push(err220);
              }
              errors++;
            }
          } else {
            const err221 = { instancePath: instancePath + "/plans_after/" + i76, schemaPath: "#/properties/plans_after/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err221];
            } else {
              vErrors.push(err221);
            }
            errors++;
          }
        }
        let i77 = data78.length;
        let j37;
        if (i77 > 1) {
          const indices37 = {};
          for (; i77--; ) {
            let item37 = data78[i77];
            if (typeof item37 !== "string") {
              continue;
            }
            if (typeof indices37[item37] == "number") {
              j37 = indices37[item37];
              const err222 = { instancePath: instancePath + "/plans_after", schemaPath: "#/properties/plans_after/uniqueItems", keyword: "uniqueItems", params: { i: i77, j: j37 }, message: "must NOT have duplicate items (items ## " + j37 + " and " + i77 + " are identical)" };
              if (vErrors === null) {
                vErrors = [err222];
              } else {
                vErrors.push(err222);
              }
              errors++;
              break;
            }
            indices37[item37] = i77;
          }
        }
      } else {
        const err223 = { instancePath: instancePath + "/plans_after", schemaPath: "#/properties/plans_after/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err223];
        } else {
          vErrors.push(err223);
        }
        errors++;
      }
    }
    if (data.saying_verbs !== void 0) {
      let data80 = data.saying_verbs;
      if (Array.isArray(data80)) {
        const len40 = data80.length;
        for (let i78 = 0; i78 < len40; i78++) {
          let data81 = data80[i78];
          if (typeof data81 === "string") {
            if (func1(data81) < 1) {
              const err224 = { instancePath: instancePath + "/saying_verbs/" + i78, schemaPath: "#/properties/saying_verbs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err224];
              } else {
                vErrors.push(err224);
              }
              errors++;
            }
          } else {
            const err225 = { instancePath: instancePath + "/saying_verbs/" + i78, schemaPath: "#/properties/saying_verbs/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err225];
            } else {
              vErrors.push(err225);
            }
            errors++;
          }
        }
        let i79 = data80.length;
        let j38;
        if (i79 > 1) {
          const indices38 = {};
          for (; i79--; ) {
            let item38 = data80[i79];
            if (typeof item38 !== "string") {
              continue;
            }
            if (typeof indices38[item38] == "number") {
              j38 = indices38[item38];
              const err226 = { instancePath: instancePath + "/saying_verbs", schemaPath: "#/properties/saying_verbs/uniqueItems", keyword: "uniqueItems", params: { i: i79, j: j38 }, message: "must NOT have duplicate items (items ## " + j38 + " and " + i79 + " are identical)" };
              if (vErrors === null) {
                vErrors = [err226];
              } else {
                vErrors.push(err226);
              }
              errors++;
              break;
            }
            indices38[item38] = i79;
          }
        }
      } else {
        const err227 = { instancePath: instancePath + "/saying_verbs", schemaPath: "#/properties/saying_verbs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err227];
        } else {
          vErrors.push(err227);
        }
        errors++;
      }
    }
    if (data.first !== void 0) {
      let data82 = data.first;
      if (Array.isArray(data82)) {
        const len41 = data82.length;
        for (let i80 = 0; i80 < len41; i80++) {
          let data83 = data82[i80];
          if (typeof data83 === "string") {
            if (func1(data83) < 1) {
              const err228 = { instancePath: instancePath + "/first/" + i80, schemaPath: "#/properties/first/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err228];
              } else {
                vErrors.push(err228);
              }
              errors++;
            }
          } else {
            const err229 = { instancePath: instancePath + "/first/" + i80, schemaPath: "#/properties/first/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err229];
            } else {
              vErrors.push(err229);
            }
            errors++;
          }
        }
        let i81 = data82.length;
        let j39;
        if (i81 > 1) {
          const indices39 = {};
          for (; i81--; ) {
            let item39 = data82[i81];
            if (typeof item39 !== "string") {
              continue;
            }
            if (typeof indices39[item39] == "number") {
              j39 = indices39[item39];
              const err230 = { instancePath: instancePath + "/first", schemaPath: "#/properties/first/uniqueItems", keyword: "uniqueItems", params: { i: i81, j: j39 }, message: "must NOT have duplicate items (items ## " + j39 + " and " + i81 + " are identical)" };
              if (vErrors === null) {
                vErrors = [err230];
              } else {
                vErrors.push(err230);
              }
              errors++;
              break;
            }
            indices39[item39] = i81;
          }
        }
      } else {
        const err231 = { instancePath: instancePath + "/first", schemaPath: "#/properties/first/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err231];
        } else {
          vErrors.push(err231);
        }
        errors++;
      }
    }
    if (data.since !== void 0) {
      let data84 = data.since;
      if (Array.isArray(data84)) {
        const len42 = data84.length;
        for (let i82 = 0; i82 < len42; i82++) {
          let data85 = data84[i82];
          if (typeof data85 === "string") {
            if (func1(data85) < 1) {
              const err232 = { instancePath: instancePath + "/since/" + i82, schemaPath: "#/properties/since/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err232];
              } else {
                vErrors.push(err232);
              }
              errors++;
            }
          } else {
            const err233 = { instancePath: instancePath + "/since/" + i82, schemaPath: "#/properties/since/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err233];
            } else {
              vErrors.push(err233);
            }
            errors++;
          }
        }
        let i83 = data84.length;
        let j40;
        if (i83 > 1) {
          const indices40 = {};
          for (; i83--; ) {
            let item40 = data84[i83];
            if (typeof item40 !== "string") {
              continue;
            }
            if (typeof indices40[item40] == "number") {
              j40 = indices40[item40];
              const err234 = { instancePath: instancePath + "/since", schemaPath: "#/properties/since/uniqueItems", keyword: "uniqueItems", params: { i: i83, j: j40 }, message: "must NOT have duplicate items (items ## " + j40 + " and " + i83 + " are identical)" };
              if (vErrors === null) {
                vErrors = [err234];
              } else {
                vErrors.push(err234);
              }
              errors++;
              break;
            }
            indices40[item40] = i83;
          }
        }
      } else {
        const err235 = { instancePath: instancePath + "/since", schemaPath: "#/properties/since/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err235];
        } else {
          vErrors.push(err235);
        }
        errors++;
      }
    }
    if (data.within !== void 0) {
      let data86 = data.within;
      if (Array.isArray(data86)) {
        const len43 = data86.length;
        for (let i84 = 0; i84 < len43; i84++) {
          let data87 = data86[i84];
          if (typeof data87 === "string") {
            if (func1(data87) < 1) {
              const err236 = { instancePath: instancePath + "/within/" + i84, schemaPath: "#/properties/within/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err236];
              } else {
                vErrors.push(err236);
              }
              errors++;
            }
          } else {
            const err237 = { instancePath: instancePath + "/within/" + i84, schemaPath: "#/properties/within/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err237];
            } else {
              vErrors.push(err237);
            }
            errors++;
          }
        }
        let i85 = data86.length;
        let j41;
        if (i85 > 1) {
          const indices41 = {};
          for (; i85--; ) {
            let item41 = data86[i85];
            if (typeof item41 !== "string") {
              continue;
            }
            if (typeof indices41[item41] == "number") {
              j41 = indices41[item41];
              const err238 = { instancePath: instancePath + "/within", schemaPath: "#/properties/within/uniqueItems", keyword: "uniqueItems", params: { i: i85, j: j41 }, message: "must NOT have duplicate items (items ## " + j41 + " and " + i85 + " are identical)" };
              if (vErrors === null) {
                vErrors = [err238];
              } else {
                vErrors.push(err238);
              }
              errors++;
              break;
            }
            indices41[item41] = i85;
          }
        }
      } else {
        const err239 = { instancePath: instancePath + "/within", schemaPath: "#/properties/within/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err239];
        } else {
          vErrors.push(err239);
        }
        errors++;
      }
    }
    if (data.previous !== void 0) {
      let data88 = data.previous;
      if (Array.isArray(data88)) {
        const len44 = data88.length;
        for (let i86 = 0; i86 < len44; i86++) {
          let data89 = data88[i86];
          if (typeof data89 === "string") {
            if (func1(data89) < 1) {
              const err240 = { instancePath: instancePath + "/previous/" + i86, schemaPath: "#/properties/previous/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err240];
              } else {
                vErrors.push(err240);
              }
              errors++;
            }
          } else {
            const err241 = { instancePath: instancePath + "/previous/" + i86, schemaPath: "#/properties/previous/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err241];
            } else {
              vErrors.push(err241);
            }
            errors++;
          }
        }
        let i87 = data88.length;
        let j42;
        if (i87 > 1) {
          const indices42 = {};
          for (; i87--; ) {
            let item42 = data88[i87];
            if (typeof item42 !== "string") {
              continue;
            }
            if (typeof indices42[item42] == "number") {
              j42 = indices42[item42];
              const err242 = { instancePath: instancePath + "/previous", schemaPath: "#/properties/previous/uniqueItems", keyword: "uniqueItems", params: { i: i87, j: j42 }, message: "must NOT have duplicate items (items ## " + j42 + " and " + i87 + " are identical)" };
              if (vErrors === null) {
                vErrors = [err242];
              } else {
                vErrors.push(err242);
              }
              errors++;
              break;
            }
            indices42[item42] = i87;
          }
        }
      } else {
        const err243 = { instancePath: instancePath + "/previous", schemaPath: "#/properties/previous/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err243];
        } else {
          vErrors.push(err243);
        }
        errors++;
      }
    }
    if (data.previous_after !== void 0) {
      let data90 = data.previous_after;
      if (Array.isArray(data90)) {
        const len45 = data90.length;
        for (let i88 = 0; i88 < len45; i88++) {
          let data91 = data90[i88];
          if (typeof data91 === "string") {
            if (func1(data91) < 1) {
              const err244 = { instancePath: instancePath + "/previous_after/" + i88, schemaPath: "#/properties/previous_after/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err244];
              } else {
                vErrors.push(err244);
              }
              errors++;
            }
          } else {
            const err245 = { instancePath: instancePath + "/previous_after/" + i88, schemaPath: "#/properties/previous_after/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err245];
            } else {
              vErrors.push(err245);
            }
            errors++;
          }
        }
        let i89 = data90.length;
        let j43;
        if (i89 > 1) {
          const indices43 = {};
          for (; i89--; ) {
            let item43 = data90[i89];
            if (typeof item43 !== "string") {
              continue;
            }
            if (typeof indices43[item43] == "number") {
              j43 = indices43[item43];
              const err246 = { instancePath: instancePath + "/previous_after", schemaPath: "#/properties/previous_after/uniqueItems", keyword: "uniqueItems", params: { i: i89, j: j43 }, message: "must NOT have duplicate items (items ## " + j43 + " and " + i89 + " are identical)" };
              if (vErrors === null) {
                vErrors = [err246];
              } else {
                vErrors.push(err246);
              }
              errors++;
              break;
            }
            indices43[item43] = i89;
          }
        }
      } else {
        const err247 = { instancePath: instancePath + "/previous_after", schemaPath: "#/properties/previous_after/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err247];
        } else {
          vErrors.push(err247);
        }
        errors++;
      }
    }
    if (data.last_heard !== void 0) {
      let data92 = data.last_heard;
      if (Array.isArray(data92)) {
        const len46 = data92.length;
        for (let i90 = 0; i90 < len46; i90++) {
          let data93 = data92[i90];
          if (typeof data93 === "string") {
            if (func1(data93) < 1) {
              const err248 = { instancePath: instancePath + "/last_heard/" + i90, schemaPath: "#/properties/last_heard/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err248];
              } else {
                vErrors.push(err248);
              }
              errors++;
            }
          } else {
            const err249 = { instancePath: instancePath + "/last_heard/" + i90, schemaPath: "#/properties/last_heard/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err249];
            } else {
              vErrors.push(err249);
            }
            errors++;
          }
        }
        let i91 = data92.length;
        let j44;
        if (i91 > 1) {
          const indices44 = {};
          for (; i91--; ) {
            let item44 = data92[i91];
            if (typeof item44 !== "string") {
              continue;
            }
            if (typeof indices44[item44] == "number") {
              j44 = indices44[item44];
              const err250 = { instancePath: instancePath + "/last_heard", schemaPath: "#/properties/last_heard/uniqueItems", keyword: "uniqueItems", params: { i: i91, j: j44 }, message: "must NOT have duplicate items (items ## " + j44 + " and " + i91 + " are identical)" };
              if (vErrors === null) {
                vErrors = [err250];
              } else {
                vErrors.push(err250);
              }
              errors++;
              break;
            }
            indices44[item44] = i91;
          }
        }
      } else {
        const err251 = { instancePath: instancePath + "/last_heard", schemaPath: "#/properties/last_heard/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err251];
        } else {
          vErrors.push(err251);
        }
        errors++;
      }
    }
    if (data.last_time !== void 0) {
      let data94 = data.last_time;
      if (Array.isArray(data94)) {
        const len47 = data94.length;
        for (let i92 = 0; i92 < len47; i92++) {
          let data95 = data94[i92];
          if (typeof data95 === "string") {
            if (func1(data95) < 1) {
              const err252 = { instancePath: instancePath + "/last_time/" + i92, schemaPath: "#/properties/last_time/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err252];
              } else {
                vErrors.push(err252);
              }
              errors++;
            }
          } else {
            const err253 = { instancePath: instancePath + "/last_time/" + i92, schemaPath: "#/properties/last_time/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err253];
            } else {
              vErrors.push(err253);
            }
            errors++;
          }
        }
        let i93 = data94.length;
        let j45;
        if (i93 > 1) {
          const indices45 = {};
          for (; i93--; ) {
            let item45 = data94[i93];
            if (typeof item45 !== "string") {
              continue;
            }
            if (typeof indices45[item45] == "number") {
              j45 = indices45[item45];
              const err254 = { instancePath: instancePath + "/last_time", schemaPath: "#/properties/last_time/uniqueItems", keyword: "uniqueItems", params: { i: i93, j: j45 }, message: "must NOT have duplicate items (items ## " + j45 + " and " + i93 + " are identical)" };
              if (vErrors === null) {
                vErrors = [err254];
              } else {
                vErrors.push(err254);
              }
              errors++;
              break;
            }
            indices45[item45] = i93;
          }
        }
      } else {
        const err255 = { instancePath: instancePath + "/last_time", schemaPath: "#/properties/last_time/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err255];
        } else {
          vErrors.push(err255);
        }
        errors++;
      }
    }
    if (data.hearing !== void 0) {
      let data96 = data.hearing;
      if (Array.isArray(data96)) {
        const len48 = data96.length;
        for (let i94 = 0; i94 < len48; i94++) {
          let data97 = data96[i94];
          if (typeof data97 === "string") {
            if (func1(data97) < 1) {
              const err256 = { instancePath: instancePath + "/hearing/" + i94, schemaPath: "#/properties/hearing/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err256];
              } else {
                vErrors.push(err256);
              }
              errors++;
            }
          } else {
            const err257 = { instancePath: instancePath + "/hearing/" + i94, schemaPath: "#/properties/hearing/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err257];
            } else {
              vErrors.push(err257);
            }
            errors++;
          }
        }
        let i95 = data96.length;
        let j46;
        if (i95 > 1) {
          const indices46 = {};
          for (; i95--; ) {
            let item46 = data96[i95];
            if (typeof item46 !== "string") {
              continue;
            }
            if (typeof indices46[item46] == "number") {
              j46 = indices46[item46];
              const err258 = { instancePath: instancePath + "/hearing", schemaPath: "#/properties/hearing/uniqueItems", keyword: "uniqueItems", params: { i: i95, j: j46 }, message: "must NOT have duplicate items (items ## " + j46 + " and " + i95 + " are identical)" };
              if (vErrors === null) {
                vErrors = [err258];
              } else {
                vErrors.push(err258);
              }
              errors++;
              break;
            }
            indices46[item46] = i95;
          }
        }
      } else {
        const err259 = { instancePath: instancePath + "/hearing", schemaPath: "#/properties/hearing/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err259];
        } else {
          vErrors.push(err259);
        }
        errors++;
      }
    }
    if (data.silence !== void 0) {
      let data98 = data.silence;
      if (Array.isArray(data98)) {
        const len49 = data98.length;
        for (let i96 = 0; i96 < len49; i96++) {
          let data99 = data98[i96];
          if (typeof data99 === "string") {
            if (func1(data99) < 1) {
              const err260 = { instancePath: instancePath + "/silence/" + i96, schemaPath: "#/properties/silence/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err260];
              } else {
                vErrors.push(err260);
              }
              errors++;
            }
          } else {
            const err261 = { instancePath: instancePath + "/silence/" + i96, schemaPath: "#/properties/silence/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err261];
            } else {
              vErrors.push(err261);
            }
            errors++;
          }
        }
        let i97 = data98.length;
        let j47;
        if (i97 > 1) {
          const indices47 = {};
          for (; i97--; ) {
            let item47 = data98[i97];
            if (typeof item47 !== "string") {
              continue;
            }
            if (typeof indices47[item47] == "number") {
              j47 = indices47[item47];
              const err262 = { instancePath: instancePath + "/silence", schemaPath: "#/properties/silence/uniqueItems", keyword: "uniqueItems", params: { i: i97, j: j47 }, message: "must NOT have duplicate items (items ## " + j47 + " and " + i97 + " are identical)" };
              if (vErrors === null) {
                vErrors = [err262];
              } else {
                vErrors.push(err262);
              }
              errors++;
              break;
            }
            indices47[item47] = i97;
          }
        }
      } else {
        const err263 = { instancePath: instancePath + "/silence", schemaPath: "#/properties/silence/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err263];
        } else {
          vErrors.push(err263);
        }
        errors++;
      }
    }
    if (data.continuations !== void 0) {
      let data100 = data.continuations;
      if (Array.isArray(data100)) {
        const len50 = data100.length;
        for (let i98 = 0; i98 < len50; i98++) {
          let data101 = data100[i98];
          if (typeof data101 === "string") {
            if (func1(data101) < 1) {
              const err264 = { instancePath: instancePath + "/continuations/" + i98, schemaPath: "#/properties/continuations/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err264];
              } else {
                vErrors.push(err264);
              }
              errors++;
            }
          } else {
            const err265 = { instancePath: instancePath + "/continuations/" + i98, schemaPath: "#/properties/continuations/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err265];
            } else {
              vErrors.push(err265);
            }
            errors++;
          }
        }
        let i99 = data100.length;
        let j48;
        if (i99 > 1) {
          const indices48 = {};
          for (; i99--; ) {
            let item48 = data100[i99];
            if (typeof item48 !== "string") {
              continue;
            }
            if (typeof indices48[item48] == "number") {
              j48 = indices48[item48];
              const err266 = { instancePath: instancePath + "/continuations", schemaPath: "#/properties/continuations/uniqueItems", keyword: "uniqueItems", params: { i: i99, j: j48 }, message: "must NOT have duplicate items (items ## " + j48 + " and " + i99 + " are identical)" };
              if (vErrors === null) {
                vErrors = [err266];
              } else {
                vErrors.push(err266);
              }
              errors++;
              break;
            }
            indices48[item48] = i99;
          }
        }
      } else {
        const err267 = { instancePath: instancePath + "/continuations", schemaPath: "#/properties/continuations/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err267];
        } else {
          vErrors.push(err267);
        }
        errors++;
      }
    }
    if (data.relatives !== void 0) {
      let data102 = data.relatives;
      if (Array.isArray(data102)) {
        const len51 = data102.length;
        for (let i100 = 0; i100 < len51; i100++) {
          let data103 = data102[i100];
          if (typeof data103 === "string") {
            if (func1(data103) < 1) {
              const err268 = { instancePath: instancePath + "/relatives/" + i100, schemaPath: "#/properties/relatives/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err268];
              } else {
                vErrors.push(err268);
              }
              errors++;
            }
          } else {
            const err269 = { instancePath: instancePath + "/relatives/" + i100, schemaPath: "#/properties/relatives/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err269];
            } else {
              vErrors.push(err269);
            }
            errors++;
          }
        }
        let i101 = data102.length;
        let j49;
        if (i101 > 1) {
          const indices49 = {};
          for (; i101--; ) {
            let item49 = data102[i101];
            if (typeof item49 !== "string") {
              continue;
            }
            if (typeof indices49[item49] == "number") {
              j49 = indices49[item49];
              const err270 = { instancePath: instancePath + "/relatives", schemaPath: "#/properties/relatives/uniqueItems", keyword: "uniqueItems", params: { i: i101, j: j49 }, message: "must NOT have duplicate items (items ## " + j49 + " and " + i101 + " are identical)" };
              if (vErrors === null) {
                vErrors = [err270];
              } else {
                vErrors.push(err270);
              }
              errors++;
              break;
            }
            indices49[item49] = i101;
          }
        }
      } else {
        const err271 = { instancePath: instancePath + "/relatives", schemaPath: "#/properties/relatives/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err271];
        } else {
          vErrors.push(err271);
        }
        errors++;
      }
    }
    if (data.references !== void 0) {
      let data104 = data.references;
      if (Array.isArray(data104)) {
        const len52 = data104.length;
        for (let i102 = 0; i102 < len52; i102++) {
          let data105 = data104[i102];
          if (typeof data105 === "string") {
            if (func1(data105) < 1) {
              const err272 = { instancePath: instancePath + "/references/" + i102, schemaPath: "#/properties/references/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err272];
              } else {
                vErrors.push(err272);
              }
              errors++;
            }
          } else {
            const err273 = { instancePath: instancePath + "/references/" + i102, schemaPath: "#/properties/references/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err273];
            } else {
              vErrors.push(err273);
            }
            errors++;
          }
        }
        let i103 = data104.length;
        let j50;
        if (i103 > 1) {
          const indices50 = {};
          for (; i103--; ) {
            let item50 = data104[i103];
            if (typeof item50 !== "string") {
              continue;
            }
            if (typeof indices50[item50] == "number") {
              j50 = indices50[item50];
              const err274 = { instancePath: instancePath + "/references", schemaPath: "#/properties/references/uniqueItems", keyword: "uniqueItems", params: { i: i103, j: j50 }, message: "must NOT have duplicate items (items ## " + j50 + " and " + i103 + " are identical)" };
              if (vErrors === null) {
                vErrors = [err274];
              } else {
                vErrors.push(err274);
              }
              errors++;
              break;
            }
            indices50[item50] = i103;
          }
        }
      } else {
        const err275 = { instancePath: instancePath + "/references", schemaPath: "#/properties/references/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err275];
        } else {
          vErrors.push(err275);
        }
        errors++;
      }
    }
    if (data.titled !== void 0) {
      let data106 = data.titled;
      if (Array.isArray(data106)) {
        const len53 = data106.length;
        for (let i104 = 0; i104 < len53; i104++) {
          let data107 = data106[i104];
          if (typeof data107 === "string") {
            if (func1(data107) < 1) {
              const err276 = { instancePath: instancePath + "/titled/" + i104, schemaPath: "#/properties/titled/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err276];
              } else {
                vErrors.push(err276);
              }
              errors++;
            }
          } else {
            const err277 = { instancePath: instancePath + "/titled/" + i104, schemaPath: "#/properties/titled/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err277];
            } else {
              vErrors.push(err277);
            }
            errors++;
          }
        }
        let i105 = data106.length;
        let j51;
        if (i105 > 1) {
          const indices51 = {};
          for (; i105--; ) {
            let item51 = data106[i105];
            if (typeof item51 !== "string") {
              continue;
            }
            if (typeof indices51[item51] == "number") {
              j51 = indices51[item51];
              const err278 = { instancePath: instancePath + "/titled", schemaPath: "#/properties/titled/uniqueItems", keyword: "uniqueItems", params: { i: i105, j: j51 }, message: "must NOT have duplicate items (items ## " + j51 + " and " + i105 + " are identical)" };
              if (vErrors === null) {
                vErrors = [err278];
              } else {
                vErrors.push(err278);
              }
              errors++;
              break;
            }
            indices51[item51] = i105;
          }
        }
      } else {
        const err279 = { instancePath: instancePath + "/titled", schemaPath: "#/properties/titled/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err279];
        } else {
          vErrors.push(err279);
        }
        errors++;
      }
    }
    if (data.pronouns !== void 0) {
      let data108 = data.pronouns;
      if (Array.isArray(data108)) {
        const len54 = data108.length;
        for (let i106 = 0; i106 < len54; i106++) {
          let data109 = data108[i106];
          if (typeof data109 === "string") {
            if (func1(data109) < 1) {
              const err280 = { instancePath: instancePath + "/pronouns/" + i106, schemaPath: "#/properties/pronouns/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err280];
              } else {
                vErrors.push(err280);
              }
              errors++;
            }
          } else {
            const err281 = { instancePath: instancePath + "/pronouns/" + i106, schemaPath: "#/properties/pronouns/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err281];
            } else {
              vErrors.push(err281);
            }
            errors++;
          }
        }
        let i107 = data108.length;
        let j52;
        if (i107 > 1) {
          const indices52 = {};
          for (; i107--; ) {
            let item52 = data108[i107];
            if (typeof item52 !== "string") {
              continue;
            }
            if (typeof indices52[item52] == "number") {
              j52 = indices52[item52];
              const err282 = { instancePath: instancePath + "/pronouns", schemaPath: "#/properties/pronouns/uniqueItems", keyword: "uniqueItems", params: { i: i107, j: j52 }, message: "must NOT have duplicate items (items ## " + j52 + " and " + i107 + " are identical)" };
              if (vErrors === null) {
                vErrors = [err282];
              } else {
                vErrors.push(err282);
              }
              errors++;
              break;
            }
            indices52[item52] = i107;
          }
        }
      } else {
        const err283 = { instancePath: instancePath + "/pronouns", schemaPath: "#/properties/pronouns/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err283];
        } else {
          vErrors.push(err283);
        }
        errors++;
      }
    }
    if (data.speaker_nouns !== void 0) {
      let data110 = data.speaker_nouns;
      if (Array.isArray(data110)) {
        const len55 = data110.length;
        for (let i108 = 0; i108 < len55; i108++) {
          let data111 = data110[i108];
          if (typeof data111 === "string") {
            if (func1(data111) < 1) {
              const err284 = { instancePath: instancePath + "/speaker_nouns/" + i108, schemaPath: "#/properties/speaker_nouns/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err284];
              } else {
                vErrors.push(err284);
              }
              errors++;
            }
          } else {
            const err285 = { instancePath: instancePath + "/speaker_nouns/" + i108, schemaPath: "#/properties/speaker_nouns/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err285];
            } else {
              vErrors.push(err285);
            }
            errors++;
          }
        }
        let i109 = data110.length;
        let j53;
        if (i109 > 1) {
          const indices53 = {};
          for (; i109--; ) {
            let item53 = data110[i109];
            if (typeof item53 !== "string") {
              continue;
            }
            if (typeof indices53[item53] == "number") {
              j53 = indices53[item53];
              const err286 = { instancePath: instancePath + "/speaker_nouns", schemaPath: "#/properties/speaker_nouns/uniqueItems", keyword: "uniqueItems", params: { i: i109, j: j53 }, message: "must NOT have duplicate items (items ## " + j53 + " and " + i109 + " are identical)" };
              if (vErrors === null) {
                vErrors = [err286];
              } else {
                vErrors.push(err286);
              }
              errors++;
              break;
            }
            indices53[item53] = i109;
          }
        }
      } else {
        const err287 = { instancePath: instancePath + "/speaker_nouns", schemaPath: "#/properties/speaker_nouns/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err287];
        } else {
          vErrors.push(err287);
        }
        errors++;
      }
    }
    if (data.function_words !== void 0) {
      let data112 = data.function_words;
      if (Array.isArray(data112)) {
        const len56 = data112.length;
        for (let i110 = 0; i110 < len56; i110++) {
          let data113 = data112[i110];
          if (typeof data113 === "string") {
            if (func1(data113) < 1) {
              const err288 = { instancePath: instancePath + "/function_words/" + i110, schemaPath: "#/properties/function_words/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err288];
              } else {
                vErrors.push(err288);
              }
              errors++;
            }
          } else {
            const err289 = { instancePath: instancePath + "/function_words/" + i110, schemaPath: "#/properties/function_words/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err289];
            } else {
              vErrors.push(err289);
            }
            errors++;
          }
        }
        let i111 = data112.length;
        let j54;
        if (i111 > 1) {
          const indices54 = {};
          for (; i111--; ) {
            let item54 = data112[i111];
            if (typeof item54 !== "string") {
              continue;
            }
            if (typeof indices54[item54] == "number") {
              j54 = indices54[item54];
              const err290 = { instancePath: instancePath + "/function_words", schemaPath: "#/properties/function_words/uniqueItems", keyword: "uniqueItems", params: { i: i111, j: j54 }, message: "must NOT have duplicate items (items ## " + j54 + " and " + i111 + " are identical)" };
              if (vErrors === null) {
                vErrors = [err290];
              } else {
                vErrors.push(err290);
              }
              errors++;
              break;
            }
            indices54[item54] = i111;
          }
        }
      } else {
        const err291 = { instancePath: instancePath + "/function_words", schemaPath: "#/properties/function_words/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err291];
        } else {
          vErrors.push(err291);
        }
        errors++;
      }
    }
    if (data.abbreviations !== void 0) {
      let data114 = data.abbreviations;
      if (Array.isArray(data114)) {
        const len57 = data114.length;
        for (let i112 = 0; i112 < len57; i112++) {
          let data115 = data114[i112];
          if (typeof data115 === "string") {
            if (func1(data115) < 1) {
              const err292 = { instancePath: instancePath + "/abbreviations/" + i112, schemaPath: "#/properties/abbreviations/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err292];
              } else {
                vErrors.push(err292);
              }
              errors++;
            }
          } else {
            const err293 = { instancePath: instancePath + "/abbreviations/" + i112, schemaPath: "#/properties/abbreviations/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err293];
            } else {
              vErrors.push(err293);
            }
            errors++;
          }
        }
        let i113 = data114.length;
        let j55;
        if (i113 > 1) {
          const indices55 = {};
          for (; i113--; ) {
            let item55 = data114[i113];
            if (typeof item55 !== "string") {
              continue;
            }
            if (typeof indices55[item55] == "number") {
              j55 = indices55[item55];
              const err294 = { instancePath: instancePath + "/abbreviations", schemaPath: "#/properties/abbreviations/uniqueItems", keyword: "uniqueItems", params: { i: i113, j: j55 }, message: "must NOT have duplicate items (items ## " + j55 + " and " + i113 + " are identical)" };
              if (vErrors === null) {
                vErrors = [err294];
              } else {
                vErrors.push(err294);
              }
              errors++;
              break;
            }
            indices55[item55] = i113;
          }
        }
      } else {
        const err295 = { instancePath: instancePath + "/abbreviations", schemaPath: "#/properties/abbreviations/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err295];
        } else {
          vErrors.push(err295);
        }
        errors++;
      }
    }
  } else {
    const err296 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err296];
    } else {
      vErrors.push(err296);
    }
    errors++;
  }
  validate30.errors = vErrors;
  return errors === 0;
}
validate30.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var Location = validate31;
var formats18 = require_formats().fullFormats["date-time"];
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate31.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.capture_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "capture_id" }, message: "must have required property 'capture_id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.file === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.offset === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "offset" }, message: "must have required property 'offset'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.length === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "length" }, message: "must have required property 'length'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.payload_digest === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payload_digest" }, message: "must have required property 'payload_digest'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.fetched_at === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fetched_at" }, message: "must have required property 'fetched_at'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "capture_id" || key0 === "file" || key0 === "offset" || key0 === "length" || key0 === "payload_digest" || key0 === "fetched_at")) {
        const err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.capture_id !== void 0) {
      let data0 = data.capture_id;
      if (typeof data0 === "string") {
        if (!pattern6.test(data0)) {
          const err7 = { instancePath: instancePath + "/capture_id", schemaPath: "#/properties/capture_id/pattern", keyword: "pattern", params: { pattern: "^cap_[0-9a-f]{16}$" }, message: 'must match pattern "^cap_[0-9a-f]{16}$"' };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/capture_id", schemaPath: "#/properties/capture_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.file !== void 0) {
      let data1 = data.file;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          const err9 = { instancePath: instancePath + "/file", schemaPath: "#/properties/file/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.offset !== void 0) {
      let data2 = data.offset;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err11 = { instancePath: instancePath + "/offset", schemaPath: "#/properties/offset/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          const err12 = { instancePath: instancePath + "/offset", schemaPath: "#/properties/offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
    if (data.length !== void 0) {
      let data3 = data.length;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err13 = { instancePath: instancePath + "/length", schemaPath: "#/properties/length/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 1 || isNaN(data3)) {
          const err14 = { instancePath: instancePath + "/length", schemaPath: "#/properties/length/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      }
    }
    if (data.payload_digest !== void 0) {
      let data4 = data.payload_digest;
      if (typeof data4 === "string") {
        if (func1(data4) < 1) {
          const err15 = { instancePath: instancePath + "/payload_digest", schemaPath: "#/properties/payload_digest/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/payload_digest", schemaPath: "#/properties/payload_digest/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.fetched_at !== void 0) {
      let data5 = data.fetched_at;
      if (typeof data5 === "string") {
        if (!formats18.validate(data5)) {
          const err17 = { instancePath: instancePath + "/fetched_at", schemaPath: "#/properties/fetched_at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/fetched_at", schemaPath: "#/properties/fetched_at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
  } else {
    const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
    }
    errors++;
  }
  validate31.errors = vErrors;
  return errors === 0;
}
validate31.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var OutletTableFile = validate32;
var pattern23 = new RegExp("^[a-z0-9-]+(\\.[a-z0-9-]+)+$", "u");
var pattern24 = new RegExp("^[A-Z]{2}$", "u");
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate32.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.outlets === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "outlets" }, message: "must have required property 'outlets'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "outlets")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.outlets !== void 0) {
      let data0 = data.outlets;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.host === void 0) {
              const err2 = { instancePath: instancePath + "/outlets/" + i0, schemaPath: "#/properties/outlets/items/required", keyword: "required", params: { missingProperty: "host" }, message: "must have required property 'host'" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (data1.name === void 0) {
              const err3 = { instancePath: instancePath + "/outlets/" + i0, schemaPath: "#/properties/outlets/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            for (const key1 in data1) {
              if (!(key1 === "host" || key1 === "name" || key1 === "country" || key1 === "valid_until")) {
                const err4 = { instancePath: instancePath + "/outlets/" + i0, schemaPath: "#/properties/outlets/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
              }
            }
            if (data1.host !== void 0) {
              let data2 = data1.host;
              if (typeof data2 === "string") {
                if (!pattern23.test(data2)) {
                  const err5 = { instancePath: instancePath + "/outlets/" + i0 + "/host", schemaPath: "#/properties/outlets/items/properties/host/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9-]+(\\.[a-z0-9-]+)+$" }, message: 'must match pattern "^[a-z0-9-]+(\\.[a-z0-9-]+)+$"' };
                  if (vErrors === null) {
                    vErrors = [err5];
                  } else {
                    vErrors.push(err5);
                  }
                  errors++;
                }
              } else {
                const err6 = { instancePath: instancePath + "/outlets/" + i0 + "/host", schemaPath: "#/properties/outlets/items/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
            }
            if (data1.name !== void 0) {
              let data3 = data1.name;
              if (typeof data3 === "string") {
                if (func1(data3) < 1) {
                  const err7 = { instancePath: instancePath + "/outlets/" + i0 + "/name", schemaPath: "#/properties/outlets/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err7];
                  } else {
                    vErrors.push(err7);
                  }
                  errors++;
                }
              } else {
                const err8 = { instancePath: instancePath + "/outlets/" + i0 + "/name", schemaPath: "#/properties/outlets/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
            if (data1.country !== void 0) {
              let data4 = data1.country;
              if (typeof data4 === "string") {
                if (!pattern24.test(data4)) {
                  const err9 = { instancePath: instancePath + "/outlets/" + i0 + "/country", schemaPath: "#/properties/outlets/items/properties/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"' };
                  if (vErrors === null) {
                    vErrors = [err9];
                  } else {
                    vErrors.push(err9);
                  }
                  errors++;
                }
              } else {
                const err10 = { instancePath: instancePath + "/outlets/" + i0 + "/country", schemaPath: "#/properties/outlets/items/properties/country/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
            if (data1.valid_until !== void 0) {
              let data5 = data1.valid_until;
              if (typeof data5 === "string") {
                if (!formats2.validate(data5)) {
                  const err11 = { instancePath: instancePath + "/outlets/" + i0 + "/valid_until", schemaPath: "#/properties/outlets/items/properties/valid_until/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
              } else {
                const err12 = { instancePath: instancePath + "/outlets/" + i0 + "/valid_until", schemaPath: "#/properties/outlets/items/properties/valid_until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
          } else {
            const err13 = { instancePath: instancePath + "/outlets/" + i0, schemaPath: "#/properties/outlets/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/outlets", schemaPath: "#/properties/outlets/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate32.errors = vErrors;
  return errors === 0;
}
validate32.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var Reading = validate33;
var schema44 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://tellings.example/schemas/internal/reading.schema.json", "title": "Reading", "description": "One place where a field of a report could be read, chosen or not: the field's provenance and its rivals.", "table": "readings", "primary_key": ["reading_id"], "type": "object", "additionalProperties": false, "required": ["reading_id", "report_id", "field", "rank", "values", "source", "written", "confidence", "is_chosen", "reason"], "properties": { "reading_id": { "type": "string", "description": "rdg_ and 16 hex digits of SHA-256 over report id, field and rank.", "pattern": "^rdg_[0-9a-f]{16}$" }, "report_id": { "type": "string", "description": "Report identifier: rep_ and 16 hex digits of SHA-256 over source_id and source_key.", "pattern": "^rep_[0-9a-f]{16}$" }, "field": { "type": "string", "description": "Field of the report.", "enum": ["agencies", "authors", "headline", "language", "modified_at", "outlet", "published_at", "section", "url"] }, "rank": { "type": "integer", "description": "1 for the first that was looked at.", "minimum": 1 }, "values": { "type": "array", "items": { "type": "string", "description": "A value." }, "description": "What was read there, in the form of the field; empty when it could not be read." }, "source": { "type": "string", "description": "Where it was read.", "enum": ["metadata", "feed", "sitemap", "citation", "json_ld", "open_graph", "meta", "link", "microdata", "heading", "title", "time_element", "url", "host_table", "publisher_markup", "tail", "dateline", "byline", "credit_line", "visible_text", "markup", "detected"] }, "written": { "type": ["string", "null"], "description": "The words it was read from, where they differ from the value.", "rights_class": "source_text" }, "confidence": { "type": "integer", "description": "How often this source is right where it speaks, measured on labelled pages.", "minimum": 0, "maximum": 100, "unit": "percent" }, "is_chosen": { "type": "boolean", "description": "Whether the report holds this value." }, "reason": { "type": ["string", "null"], "description": "Why it was not chosen; null for what was.", "pattern": "^[a-z0-9][a-z0-9-]*$" } } };
var pattern25 = new RegExp("^rdg_[0-9a-f]{16}$", "u");
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate33.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.reading_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reading_id" }, message: "must have required property 'reading_id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.report_id === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "report_id" }, message: "must have required property 'report_id'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.field === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "field" }, message: "must have required property 'field'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.rank === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rank" }, message: "must have required property 'rank'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.values === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "values" }, message: "must have required property 'values'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.source === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.written === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written" }, message: "must have required property 'written'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.confidence === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "confidence" }, message: "must have required property 'confidence'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.is_chosen === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "is_chosen" }, message: "must have required property 'is_chosen'" };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.reason === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func3.call(schema44.properties, key0)) {
        const err10 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.reading_id !== void 0) {
      let data0 = data.reading_id;
      if (typeof data0 === "string") {
        if (!pattern25.test(data0)) {
          const err11 = { instancePath: instancePath + "/reading_id", schemaPath: "#/properties/reading_id/pattern", keyword: "pattern", params: { pattern: "^rdg_[0-9a-f]{16}$" }, message: 'must match pattern "^rdg_[0-9a-f]{16}$"' };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/reading_id", schemaPath: "#/properties/reading_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.report_id !== void 0) {
      let data1 = data.report_id;
      if (typeof data1 === "string") {
        if (!pattern9.test(data1)) {
          const err13 = { instancePath: instancePath + "/report_id", schemaPath: "#/properties/report_id/pattern", keyword: "pattern", params: { pattern: "^rep_[0-9a-f]{16}$" }, message: 'must match pattern "^rep_[0-9a-f]{16}$"' };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/report_id", schemaPath: "#/properties/report_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.field !== void 0) {
      let data2 = data.field;
      if (typeof data2 !== "string") {
        const err15 = { instancePath: instancePath + "/field", schemaPath: "#/properties/field/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if (!(data2 === "agencies" || data2 === "authors" || data2 === "headline" || data2 === "language" || data2 === "modified_at" || data2 === "outlet" || data2 === "published_at" || data2 === "section" || data2 === "url")) {
        const err16 = { instancePath: instancePath + "/field", schemaPath: "#/properties/field/enum", keyword: "enum", params: { allowedValues: schema44.properties.field.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.rank !== void 0) {
      let data3 = data.rank;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err17 = { instancePath: instancePath + "/rank", schemaPath: "#/properties/rank/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 1 || isNaN(data3)) {
          const err18 = { instancePath: instancePath + "/rank", schemaPath: "#/properties/rank/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      }
    }
    if (data.values !== void 0) {
      let data4 = data.values;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data4[i0] !== "string") {
            const err19 = { instancePath: instancePath + "/values/" + i0, schemaPath: "#/properties/values/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.source !== void 0) {
      let data6 = data.source;
      if (typeof data6 !== "string") {
        const err21 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      if (!(data6 === "metadata" || data6 === "feed" || data6 === "sitemap" || data6 === "citation" || data6 === "json_ld" || data6 === "open_graph" || data6 === "meta" || data6 === "link" || data6 === "microdata" || data6 === "heading" || data6 === "title" || data6 === "time_element" || data6 === "url" || data6 === "host_table" || data6 === "publisher_markup" || data6 === "tail" || data6 === "dateline" || data6 === "byline" || data6 === "credit_line" || data6 === "visible_text" || data6 === "markup" || data6 === "detected")) {
        const err22 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/enum", keyword: "enum", params: { allowedValues: schema44.properties.source.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.written !== void 0) {
      let data7 = data.written;
      if (typeof data7 !== "string" && data7 !== null) {
        const err23 = { instancePath: instancePath + "/written", schemaPath: "#/properties/written/type", keyword: "type", params: { type: schema44.properties.written.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.confidence !== void 0) {
      let data8 = data.confidence;
      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
        const err24 = { instancePath: instancePath + "/confidence", schemaPath: "#/properties/confidence/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 > 100 || isNaN(data8)) {
          const err25 = { instancePath: instancePath + "/confidence", schemaPath: "#/properties/confidence/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        if (data8 < 0 || isNaN(data8)) {
          const err26 = { instancePath: instancePath + "/confidence", schemaPath: "#/properties/confidence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      }
    }
    if (data.is_chosen !== void 0) {
      if (typeof data.is_chosen !== "boolean") {
        const err27 = { instancePath: instancePath + "/is_chosen", schemaPath: "#/properties/is_chosen/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.reason !== void 0) {
      let data10 = data.reason;
      if (typeof data10 !== "string" && data10 !== null) {
        const err28 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: schema44.properties.reason.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
      if (typeof data10 === "string") {
        if (!pattern7.test(data10)) {
          const err29 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]*$"' };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
      }
    }
  } else {
    const err30 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err30];
    } else {
      vErrors.push(err30);
    }
    errors++;
  }
  validate33.errors = vErrors;
  return errors === 0;
}
validate33.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var RecurringBlock = validate34;
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate34.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.host === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "host" }, message: "must have required property 'host'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.sha256 === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sha256" }, message: "must have required property 'sha256'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.document_count === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "document_count" }, message: "must have required property 'document_count'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "host" || key0 === "sha256" || key0 === "document_count")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.host !== void 0) {
      let data0 = data.host;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err4 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.sha256 !== void 0) {
      let data1 = data.sha256;
      if (typeof data1 === "string") {
        if (!pattern8.test(data1)) {
          const err6 = { instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.document_count !== void 0) {
      let data2 = data.document_count;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err8 = { instancePath: instancePath + "/document_count", schemaPath: "#/properties/document_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 3 || isNaN(data2)) {
          const err9 = { instancePath: instancePath + "/document_count", schemaPath: "#/properties/document_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 3 }, message: "must be >= 3" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate34.errors = vErrors;
  return errors === 0;
}
validate34.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var Registry = validate35;
var schema46 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://tellings.example/schemas/internal/registry.schema.json", "title": "Registry", "description": "registry.yml: known speakers, publishers and recordings.", "type": "object", "additionalProperties": false, "required": ["speakers", "publishers", "recordings"], "properties": { "speakers": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["speaker_id", "name", "aliases"], "properties": { "speaker_id": { "type": "string", "description": "Identifier.", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "name": { "type": "string", "description": "Name." }, "aliases": { "type": "array", "items": { "type": "string", "description": "Name." }, "description": "Other names, spelled as reports spell them." }, "titles": { "type": "array", "items": { "type": "string", "description": "Phrase." }, "description": "Descriptions that stand for the speaker when no name does, e.g. the union leader." } } }, "description": "Speakers." }, "publishers": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["publisher_id", "name", "aliases"], "properties": { "publisher_id": { "type": "string", "description": "Identifier.", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "name": { "type": "string", "description": "Name." }, "aliases": { "type": "array", "items": { "type": "string", "description": "Name." }, "description": "Other names, spelled as reports spell them." } } }, "description": "Publishers of recordings." }, "recordings": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["recording_id", "speaker_id", "medium", "publisher_id", "released_from", "released_to", "duration_minutes", "title", "status"], "properties": { "recording_id": { "type": "string", "description": "Recording identifier, as registered or minted.", "pattern": "^[a-z0-9][a-z0-9_-]*$" }, "speaker_id": { "type": "string", "description": "Speaker.", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "medium": { "type": ["string", "null"], "description": "Medium.", "enum": ["audio", "video", "text", null] }, "publisher_id": { "type": ["string", "null"], "description": "Publisher.", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "released_from": { "type": ["string", "null"], "description": "First possible day.", "format": "date" }, "released_to": { "type": ["string", "null"], "description": "Last possible day.", "format": "date" }, "duration_minutes": { "description": "Shortest and longest length reported.", "unit": "minutes", "type": ["array", "null"], "items": { "type": "number", "minimum": 0 }, "minItems": 2, "maxItems": 2 }, "title": { "type": ["string", "null"], "description": "Title." }, "status": { "type": "string", "description": "Status.", "enum": ["published", "reported_never_published"] } } }, "description": "Recordings." } } };
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate35.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.speakers === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "speakers" }, message: "must have required property 'speakers'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.publishers === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "publishers" }, message: "must have required property 'publishers'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.recordings === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "recordings" }, message: "must have required property 'recordings'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "speakers" || key0 === "publishers" || key0 === "recordings")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.speakers !== void 0) {
      let data0 = data.speakers;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.speaker_id === void 0) {
              const err4 = { instancePath: instancePath + "/speakers/" + i0, schemaPath: "#/properties/speakers/items/required", keyword: "required", params: { missingProperty: "speaker_id" }, message: "must have required property 'speaker_id'" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data1.name === void 0) {
              const err5 = { instancePath: instancePath + "/speakers/" + i0, schemaPath: "#/properties/speakers/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (data1.aliases === void 0) {
              const err6 = { instancePath: instancePath + "/speakers/" + i0, schemaPath: "#/properties/speakers/items/required", keyword: "required", params: { missingProperty: "aliases" }, message: "must have required property 'aliases'" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            for (const key1 in data1) {
              if (!(key1 === "speaker_id" || key1 === "name" || key1 === "aliases" || key1 === "titles")) {
                const err7 = { instancePath: instancePath + "/speakers/" + i0, schemaPath: "#/properties/speakers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
            if (data1.speaker_id !== void 0) {
              let data2 = data1.speaker_id;
              if (typeof data2 === "string") {
                if (!pattern7.test(data2)) {
                  const err8 = { instancePath: instancePath + "/speakers/" + i0 + "/speaker_id", schemaPath: "#/properties/speakers/items/properties/speaker_id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]*$"' };
                  if (vErrors === null) {
                    vErrors = [err8];
                  } else {
                    vErrors.push(err8);
                  }
                  errors++;
                }
              } else {
                const err9 = { instancePath: instancePath + "/speakers/" + i0 + "/speaker_id", schemaPath: "#/properties/speakers/items/properties/speaker_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (data1.name !== void 0) {
              if (typeof data1.name !== "string") {
                const err10 = { instancePath: instancePath + "/speakers/" + i0 + "/name", schemaPath: "#/properties/speakers/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
            if (data1.aliases !== void 0) {
              let data4 = data1.aliases;
              if (Array.isArray(data4)) {
                const len1 = data4.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  if (typeof data4[i1] !== "string") {
                    const err11 = { instancePath: instancePath + "/speakers/" + i0 + "/aliases/" + i1, schemaPath: "#/properties/speakers/items/properties/aliases/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err11];
                    } else {
                      vErrors.push(err11);
                    }
                    errors++;
                  }
                }
              } else {
                const err12 = { instancePath: instancePath + "/speakers/" + i0 + "/aliases", schemaPath: "#/properties/speakers/items/properties/aliases/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
            if (data1.titles !== void 0) {
              let data6 = data1.titles;
              if (Array.isArray(data6)) {
                const len2 = data6.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  if (typeof data6[i2] !== "string") {
                    const err13 = { instancePath: instancePath + "/speakers/" + i0 + "/titles/" + i2, schemaPath: "#/properties/speakers/items/properties/titles/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err13];
                    } else {
                      vErrors.push(err13);
                    }
                    errors++;
                  }
                }
              } else {
                const err14 = { instancePath: instancePath + "/speakers/" + i0 + "/titles", schemaPath: "#/properties/speakers/items/properties/titles/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
          } else {
            const err15 = { instancePath: instancePath + "/speakers/" + i0, schemaPath: "#/properties/speakers/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/speakers", schemaPath: "#/properties/speakers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.publishers !== void 0) {
      let data8 = data.publishers;
      if (Array.isArray(data8)) {
        const len3 = data8.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data9 = data8[i3];
          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            if (data9.publisher_id === void 0) {
              const err17 = { instancePath: instancePath + "/publishers/" + i3, schemaPath: "#/properties/publishers/items/required", keyword: "required", params: { missingProperty: "publisher_id" }, message: "must have required property 'publisher_id'" };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            if (data9.name === void 0) {
              const err18 = { instancePath: instancePath + "/publishers/" + i3, schemaPath: "#/properties/publishers/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            if (data9.aliases === void 0) {
              const err19 = { instancePath: instancePath + "/publishers/" + i3, schemaPath: "#/properties/publishers/items/required", keyword: "required", params: { missingProperty: "aliases" }, message: "must have required property 'aliases'" };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
            for (const key2 in data9) {
              if (!(key2 === "publisher_id" || key2 === "name" || key2 === "aliases")) {
                const err20 = { instancePath: instancePath + "/publishers/" + i3, schemaPath: "#/properties/publishers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
            if (data9.publisher_id !== void 0) {
              let data10 = data9.publisher_id;
              if (typeof data10 === "string") {
                if (!pattern7.test(data10)) {
                  const err21 = { instancePath: instancePath + "/publishers/" + i3 + "/publisher_id", schemaPath: "#/properties/publishers/items/properties/publisher_id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]*$"' };
                  if (vErrors === null) {
                    vErrors = [err21];
                  } else {
                    vErrors.push(err21);
                  }
                  errors++;
                }
              } else {
                const err22 = { instancePath: instancePath + "/publishers/" + i3 + "/publisher_id", schemaPath: "#/properties/publishers/items/properties/publisher_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
            if (data9.name !== void 0) {
              if (typeof data9.name !== "string") {
                const err23 = { instancePath: instancePath + "/publishers/" + i3 + "/name", schemaPath: "#/properties/publishers/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
            if (data9.aliases !== void 0) {
              let data12 = data9.aliases;
              if (Array.isArray(data12)) {
                const len4 = data12.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  if (typeof data12[i4] !== "string") {
                    const err24 = { instancePath: instancePath + "/publishers/" + i3 + "/aliases/" + i4, schemaPath: "#/properties/publishers/items/properties/aliases/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err24];
                    } else {
                      vErrors.push(err24);
                    }
                    errors++;
                  }
                }
              } else {
                const err25 = { instancePath: instancePath + "/publishers/" + i3 + "/aliases", schemaPath: "#/properties/publishers/items/properties/aliases/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            }
          } else {
            const err26 = { instancePath: instancePath + "/publishers/" + i3, schemaPath: "#/properties/publishers/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
      } else {
        const err27 = { instancePath: instancePath + "/publishers", schemaPath: "#/properties/publishers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.recordings !== void 0) {
      let data14 = data.recordings;
      if (Array.isArray(data14)) {
        const len5 = data14.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data15 = data14[i5];
          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            if (data15.recording_id === void 0) {
              const err28 = { instancePath: instancePath + "/recordings/" + i5, schemaPath: "#/properties/recordings/items/required", keyword: "required", params: { missingProperty: "recording_id" }, message: "must have required property 'recording_id'" };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
            if (data15.speaker_id === void 0) {
              const err29 = { instancePath: instancePath + "/recordings/" + i5, schemaPath: "#/properties/recordings/items/required", keyword: "required", params: { missingProperty: "speaker_id" }, message: "must have required property 'speaker_id'" };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
            if (data15.medium === void 0) {
              const err30 = { instancePath: instancePath + "/recordings/" + i5, schemaPath: "#/properties/recordings/items/required", keyword: "required", params: { missingProperty: "medium" }, message: "must have required property 'medium'" };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
            if (data15.publisher_id === void 0) {
              const err31 = { instancePath: instancePath + "/recordings/" + i5, schemaPath: "#/properties/recordings/items/required", keyword: "required", params: { missingProperty: "publisher_id" }, message: "must have required property 'publisher_id'" };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
            if (data15.released_from === void 0) {
              const err32 = { instancePath: instancePath + "/recordings/" + i5, schemaPath: "#/properties/recordings/items/required", keyword: "required", params: { missingProperty: "released_from" }, message: "must have required property 'released_from'" };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
            if (data15.released_to === void 0) {
              const err33 = { instancePath: instancePath + "/recordings/" + i5, schemaPath: "#/properties/recordings/items/required", keyword: "required", params: { missingProperty: "released_to" }, message: "must have required property 'released_to'" };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
            if (data15.duration_minutes === void 0) {
              const err34 = { instancePath: instancePath + "/recordings/" + i5, schemaPath: "#/properties/recordings/items/required", keyword: "required", params: { missingProperty: "duration_minutes" }, message: "must have required property 'duration_minutes'" };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
            if (data15.title === void 0) {
              const err35 = { instancePath: instancePath + "/recordings/" + i5, schemaPath: "#/properties/recordings/items/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
            if (data15.status === void 0) {
              const err36 = { instancePath: instancePath + "/recordings/" + i5, schemaPath: "#/properties/recordings/items/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
            for (const key3 in data15) {
              if (!func3.call(schema46.properties.recordings.items.properties, key3)) {
                const err37 = { instancePath: instancePath + "/recordings/" + i5, schemaPath: "#/properties/recordings/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              }
            }
            if (data15.recording_id !== void 0) {
              let data16 = data15.recording_id;
              if (typeof data16 === "string") {
                if (!pattern18.test(data16)) {
                  const err38 = { instancePath: instancePath + "/recordings/" + i5 + "/recording_id", schemaPath: "#/properties/recordings/items/properties/recording_id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9_-]*$"' };
                  if (vErrors === null) {
                    vErrors = [err38];
                  } else {
                    vErrors.push(err38);
                  }
                  errors++;
                }
              } else {
                const err39 = { instancePath: instancePath + "/recordings/" + i5 + "/recording_id", schemaPath: "#/properties/recordings/items/properties/recording_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
            }
            if (data15.speaker_id !== void 0) {
              let data17 = data15.speaker_id;
              if (typeof data17 === "string") {
                if (!pattern7.test(data17)) {
                  const err40 = { instancePath: instancePath + "/recordings/" + i5 + "/speaker_id", schemaPath: "#/properties/recordings/items/properties/speaker_id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]*$"' };
                  if (vErrors === null) {
                    vErrors = [err40];
                  } else {
                    vErrors.push(err40);
                  }
                  errors++;
                }
              } else {
                const err41 = { instancePath: instancePath + "/recordings/" + i5 + "/speaker_id", schemaPath: "#/properties/recordings/items/properties/speaker_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
            }
            if (data15.medium !== void 0) {
              let data18 = data15.medium;
              if (typeof data18 !== "string" && data18 !== null) {
                const err42 = { instancePath: instancePath + "/recordings/" + i5 + "/medium", schemaPath: "#/properties/recordings/items/properties/medium/type", keyword: "type", params: { type: schema46.properties.recordings.items.properties.medium.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
              if (!(data18 === "audio" || data18 === "video" || data18 === "text" || data18 === null)) {
                const err43 = { instancePath: instancePath + "/recordings/" + i5 + "/medium", schemaPath: "#/properties/recordings/items/properties/medium/enum", keyword: "enum", params: { allowedValues: schema46.properties.recordings.items.properties.medium.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err43];
                } else {
                  vErrors.push(err43);
                }
                errors++;
              }
            }
            if (data15.publisher_id !== void 0) {
              let data19 = data15.publisher_id;
              if (typeof data19 !== "string" && data19 !== null) {
                const err44 = { instancePath: instancePath + "/recordings/" + i5 + "/publisher_id", schemaPath: "#/properties/recordings/items/properties/publisher_id/type", keyword: "type", params: { type: schema46.properties.recordings.items.properties.publisher_id.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
              if (typeof data19 === "string") {
                if (!pattern7.test(data19)) {
                  const err45 = { instancePath: instancePath + "/recordings/" + i5 + "/publisher_id", schemaPath: "#/properties/recordings/items/properties/publisher_id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]*$"' };
                  if (vErrors === null) {
                    vErrors = [err45];
                  } else {
                    vErrors.push(err45);
                  }
                  errors++;
                }
              }
            }
            if (data15.released_from !== void 0) {
              let data20 = data15.released_from;
              if (typeof data20 !== "string" && data20 !== null) {
                const err46 = { instancePath: instancePath + "/recordings/" + i5 + "/released_from", schemaPath: "#/properties/recordings/items/properties/released_from/type", keyword: "type", params: { type: schema46.properties.recordings.items.properties.released_from.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err46];
                } else {
                  vErrors.push(err46);
                }
                errors++;
              }
              if (typeof data20 === "string") {
                if (!formats2.validate(data20)) {
                  const err47 = { instancePath: instancePath + "/recordings/" + i5 + "/released_from", schemaPath: "#/properties/recordings/items/properties/released_from/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
                  if (vErrors === null) {
                    vErrors = [err47];
                  } else {
                    vErrors.push(err47);
                  }
                  errors++;
                }
              }
            }
            if (data15.released_to !== void 0) {
              let data21 = data15.released_to;
              if (typeof data21 !== "string" && data21 !== null) {
                const err48 = { instancePath: instancePath + "/recordings/" + i5 + "/released_to", schemaPath: "#/properties/recordings/items/properties/released_to/type", keyword: "type", params: { type: schema46.properties.recordings.items.properties.released_to.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              }
              if (typeof data21 === "string") {
                if (!formats2.validate(data21)) {
                  const err49 = { instancePath: instancePath + "/recordings/" + i5 + "/released_to", schemaPath: "#/properties/recordings/items/properties/released_to/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
                  if (vErrors === null) {
                    vErrors = [err49];
                  } else {
                    vErrors.push(err49);
                  }
                  errors++;
                }
              }
            }
            if (data15.duration_minutes !== void 0) {
              let data22 = data15.duration_minutes;
              if (!Array.isArray(data22) && data22 !== null) {
                const err50 = { instancePath: instancePath + "/recordings/" + i5 + "/duration_minutes", schemaPath: "#/properties/recordings/items/properties/duration_minutes/type", keyword: "type", params: { type: schema46.properties.recordings.items.properties.duration_minutes.type }, message: "must be array,null" };
                if (vErrors === null) {
                  vErrors = [err50];
                } else {
                  vErrors.push(err50);
                }
                errors++;
              }
              if (Array.isArray(data22)) {
                if (data22.length > 2) {
                  const err51 = { instancePath: instancePath + "/recordings/" + i5 + "/duration_minutes", schemaPath: "#/properties/recordings/items/properties/duration_minutes/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                  if (vErrors === null) {
                    vErrors = [err51];
                  } else {
                    vErrors.push(err51);
                  }
                  errors++;
                }
                if (data22.length < 2) {
                  const err52 = { instancePath: instancePath + "/recordings/" + i5 + "/duration_minutes", schemaPath: "#/properties/recordings/items/properties/duration_minutes/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
                  if (vErrors === null) {
                    vErrors = [err52];
                  } else {
                    vErrors.push(err52);
                  }
                  errors++;
                }
                const len6 = data22.length;
                for (let i6 = 0; i6 < len6; i6++) {
                  let data23 = data22[i6];
                  if (typeof data23 == "number" && isFinite(data23)) {
                    if (data23 < 0 || isNaN(data23)) {
                      const err53 = { instancePath: instancePath + "/recordings/" + i5 + "/duration_minutes/" + i6, schemaPath: "#/properties/recordings/items/properties/duration_minutes/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      if (vErrors === null) {
                        vErrors = [err53];
                      } else {
                        vErrors.push(err53);
                      }
                      errors++;
                    }
                  } else {
                    const err54 = { instancePath: instancePath + "/recordings/" + i5 + "/duration_minutes/" + i6, schemaPath: "#/properties/recordings/items/properties/duration_minutes/items/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    if (vErrors === null) {
                      vErrors = [err54];
                    } else {
                      vErrors.push(err54);
                    }
                    errors++;
                  }
                }
              }
            }
            if (data15.title !== void 0) {
              let data24 = data15.title;
              if (typeof data24 !== "string" && data24 !== null) {
                const err55 = { instancePath: instancePath + "/recordings/" + i5 + "/title", schemaPath: "#/properties/recordings/items/properties/title/type", keyword: "type", params: { type: schema46.properties.recordings.items.properties.title.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err55];
                } else {
                  vErrors.push(err55);
                }
                errors++;
              }
            }
            if (data15.status !== void 0) {
              let data25 = data15.status;
              if (typeof data25 !== "string") {
                const err56 = { instancePath: instancePath + "/recordings/" + i5 + "/status", schemaPath: "#/properties/recordings/items/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err56];
                } else {
                  vErrors.push(err56);
                }
                errors++;
              }
              if (!(data25 === "published" || data25 === "reported_never_published")) {
                const err57 = { instancePath: instancePath + "/recordings/" + i5 + "/status", schemaPath: "#/properties/recordings/items/properties/status/enum", keyword: "enum", params: { allowedValues: schema46.properties.recordings.items.properties.status.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err57];
                } else {
                  vErrors.push(err57);
                }
                errors++;
              }
            }
          } else {
            const err58 = { instancePath: instancePath + "/recordings/" + i5, schemaPath: "#/properties/recordings/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
        }
      } else {
        const err59 = { instancePath: instancePath + "/recordings", schemaPath: "#/properties/recordings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err59];
        } else {
          vErrors.push(err59);
        }
        errors++;
      }
    }
  } else {
    const err60 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err60];
    } else {
      vErrors.push(err60);
    }
    errors++;
  }
  validate35.errors = vErrors;
  return errors === 0;
}
validate35.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var ReportSignature = validate36;
var schema47 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://tellings.example/schemas/internal/signature.schema.json", "title": "ReportSignature", "description": "MinHash signature of one report's text, on its way into the public record of the report.", "table": "signatures", "primary_key": ["report_id"], "type": "object", "additionalProperties": false, "required": ["report_id", "signature"], "properties": { "report_id": { "type": "string", "description": "Report identifier: rep_ and 16 hex digits of SHA-256 over source_id and source_key.", "pattern": "^rep_[0-9a-f]{16}$" }, "signature": { "type": ["string", "null"], "description": "As in report; null when the text has fewer words than a shingle.", "pattern": "^[A-Za-z0-9_-]{341}[AQgw]$" } } };
var pattern35 = new RegExp("^[A-Za-z0-9_-]{341}[AQgw]$", "u");
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate36.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.report_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "report_id" }, message: "must have required property 'report_id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.signature === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "signature" }, message: "must have required property 'signature'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "report_id" || key0 === "signature")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.report_id !== void 0) {
      let data0 = data.report_id;
      if (typeof data0 === "string") {
        if (!pattern9.test(data0)) {
          const err3 = { instancePath: instancePath + "/report_id", schemaPath: "#/properties/report_id/pattern", keyword: "pattern", params: { pattern: "^rep_[0-9a-f]{16}$" }, message: 'must match pattern "^rep_[0-9a-f]{16}$"' };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/report_id", schemaPath: "#/properties/report_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.signature !== void 0) {
      let data1 = data.signature;
      if (typeof data1 !== "string" && data1 !== null) {
        const err5 = { instancePath: instancePath + "/signature", schemaPath: "#/properties/signature/type", keyword: "type", params: { type: schema47.properties.signature.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data1 === "string") {
        if (!pattern35.test(data1)) {
          const err6 = { instancePath: instancePath + "/signature", schemaPath: "#/properties/signature/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{341}[AQgw]$" }, message: 'must match pattern "^[A-Za-z0-9_-]{341}[AQgw]$"' };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate36.errors = vErrors;
  return errors === 0;
}
validate36.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var SourceSpec = validate37;
var schema48 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://tellings.example/schemas/internal/source-spec.schema.json", "title": "SourceSpec", "description": "sources/*.yml: one source. Which of path, url, columns and the rest apply depends on kind.", "type": "object", "additionalProperties": false, "required": ["source_id", "name", "text_rights", "kind"], "properties": { "source_id": { "type": "string", "description": "Identifier.", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "name": { "type": "string", "description": "Name for people.", "minLength": 1 }, "licence": { "type": ["string", "null"], "description": "SPDX identifier the source states; null when none." }, "text_rights": { "type": "string", "description": "open or closed; closed unless a licence allows republication.", "enum": ["open", "closed"] }, "kind": { "type": "string", "description": "Kind of source.", "enum": ["folder", "table", "bibliography", "feed", "sitemap", "page_list", "warc"] }, "path": { "type": "string", "description": "folder, table, bibliography, page_list, warc: path relative to the dataset.", "minLength": 1 }, "url": { "type": "string", "description": "feed, sitemap, warc: address of the feed, the sitemap or its index, or the WARC file.", "format": "uri" }, "columns": { "type": "object", "description": "table: record field to column name.", "additionalProperties": false, "required": ["key", "text"], "properties": { "key": { "type": "string", "description": "Column that holds key." }, "text": { "type": "string", "description": "Column that holds text." }, "url": { "type": "string", "description": "Column that holds url." }, "outlet": { "type": "string", "description": "Column that holds outlet." }, "headline": { "type": "string", "description": "Column that holds headline." }, "authors": { "type": "string", "description": "Column that holds authors." }, "agencies": { "type": "string", "description": "Column that holds agencies." }, "published": { "type": "string", "description": "Column that holds published." }, "modified": { "type": "string", "description": "Column that holds modified." }, "language": { "type": "string", "description": "Column that holds language." } } }, "text_media_type": { "type": "string", "description": "table: media type of the text column.", "enum": ["text/plain", "text/html", "text/markdown"] }, "max_entries": { "type": "integer", "description": "feed, sitemap, page_list, warc: at most so many entries; of an index of sitemaps, so many of each.", "minimum": 1 }, "hosts": { "type": "array", "minItems": 1, "uniqueItems": true, "description": "warc: only pages of these hosts and of hosts below them; all when absent.", "items": { "type": "string", "description": "Host name, in lower case.", "pattern": "^[a-z0-9.-]+$" } }, "allow_private": { "type": "boolean", "description": "feed, sitemap, page_list, warc: true to reach hosts in private networks and on this machine, which are refused otherwise." }, "has_tdm_permission": { "type": "boolean", "description": "feed, sitemap, page_list: true when the publisher has permitted text and data mining; a page that reserves it (TDMRep) is refused otherwise." } } };
var pattern37 = new RegExp("^[a-z0-9.-]+$", "u");
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate37.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.source_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source_id" }, message: "must have required property 'source_id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.text_rights === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text_rights" }, message: "must have required property 'text_rights'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.kind === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func3.call(schema48.properties, key0)) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.source_id !== void 0) {
      let data0 = data.source_id;
      if (typeof data0 === "string") {
        if (!pattern7.test(data0)) {
          const err5 = { instancePath: instancePath + "/source_id", schemaPath: "#/properties/source_id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]*$"' };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/source_id", schemaPath: "#/properties/source_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          const err7 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.licence !== void 0) {
      let data2 = data.licence;
      if (typeof data2 !== "string" && data2 !== null) {
        const err9 = { instancePath: instancePath + "/licence", schemaPath: "#/properties/licence/type", keyword: "type", params: { type: schema48.properties.licence.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.text_rights !== void 0) {
      let data3 = data.text_rights;
      if (typeof data3 !== "string") {
        const err10 = { instancePath: instancePath + "/text_rights", schemaPath: "#/properties/text_rights/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (!(data3 === "open" || data3 === "closed")) {
        const err11 = { instancePath: instancePath + "/text_rights", schemaPath: "#/properties/text_rights/enum", keyword: "enum", params: { allowedValues: schema48.properties.text_rights.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data4 = data.kind;
      if (typeof data4 !== "string") {
        const err12 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (!(data4 === "folder" || data4 === "table" || data4 === "bibliography" || data4 === "feed" || data4 === "sitemap" || data4 === "page_list" || data4 === "warc")) {
        const err13 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema48.properties.kind.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.path !== void 0) {
      let data5 = data.path;
      if (typeof data5 === "string") {
        if (func1(data5) < 1) {
          const err14 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.url !== void 0) {
      let data6 = data.url;
      if (typeof data6 === "string") {
        if (!formats0(data6)) {
          const err16 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.columns !== void 0) {
      let data7 = data.columns;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.key === void 0) {
          const err18 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (data7.text === void 0) {
          const err19 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/required", keyword: "required", params: { missingProperty: "text" }, message: "must have required property 'text'" };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        for (const key1 in data7) {
          if (!func3.call(schema48.properties.columns.properties, key1)) {
            const err20 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data7.key !== void 0) {
          if (typeof data7.key !== "string") {
            const err21 = { instancePath: instancePath + "/columns/key", schemaPath: "#/properties/columns/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data7.text !== void 0) {
          if (typeof data7.text !== "string") {
            const err22 = { instancePath: instancePath + "/columns/text", schemaPath: "#/properties/columns/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data7.url !== void 0) {
          if (typeof data7.url !== "string") {
            const err23 = { instancePath: instancePath + "/columns/url", schemaPath: "#/properties/columns/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data7.outlet !== void 0) {
          if (typeof data7.outlet !== "string") {
            const err24 = { instancePath: instancePath + "/columns/outlet", schemaPath: "#/properties/columns/properties/outlet/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data7.headline !== void 0) {
          if (typeof data7.headline !== "string") {
            const err25 = { instancePath: instancePath + "/columns/headline", schemaPath: "#/properties/columns/properties/headline/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data7.authors !== void 0) {
          if (typeof data7.authors !== "string") {
            const err26 = { instancePath: instancePath + "/columns/authors", schemaPath: "#/properties/columns/properties/authors/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data7.agencies !== void 0) {
          if (typeof data7.agencies !== "string") {
            const err27 = { instancePath: instancePath + "/columns/agencies", schemaPath: "#/properties/columns/properties/agencies/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data7.published !== void 0) {
          if (typeof data7.published !== "string") {
            const err28 = { instancePath: instancePath + "/columns/published", schemaPath: "#/properties/columns/properties/published/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data7.modified !== void 0) {
          if (typeof data7.modified !== "string") {
            const err29 = { instancePath: instancePath + "/columns/modified", schemaPath: "#/properties/columns/properties/modified/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        if (data7.language !== void 0) {
          if (typeof data7.language !== "string") {
            const err30 = { instancePath: instancePath + "/columns/language", schemaPath: "#/properties/columns/properties/language/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
      } else {
        const err31 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.text_media_type !== void 0) {
      let data18 = data.text_media_type;
      if (typeof data18 !== "string") {
        const err32 = { instancePath: instancePath + "/text_media_type", schemaPath: "#/properties/text_media_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
      if (!(data18 === "text/plain" || data18 === "text/html" || data18 === "text/markdown")) {
        const err33 = { instancePath: instancePath + "/text_media_type", schemaPath: "#/properties/text_media_type/enum", keyword: "enum", params: { allowedValues: schema48.properties.text_media_type.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.max_entries !== void 0) {
      let data19 = data.max_entries;
      if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19))) {
        const err34 = { instancePath: instancePath + "/max_entries", schemaPath: "#/properties/max_entries/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
      if (typeof data19 == "number" && isFinite(data19)) {
        if (data19 < 1 || isNaN(data19)) {
          const err35 = { instancePath: instancePath + "/max_entries", schemaPath: "#/properties/max_entries/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
      }
    }
    if (data.hosts !== void 0) {
      let data20 = data.hosts;
      if (Array.isArray(data20)) {
        if (data20.length < 1) {
          const err36 = { instancePath: instancePath + "/hosts", schemaPath: "#/properties/hosts/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
        const len0 = data20.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data21 = data20[i0];
          if (typeof data21 === "string") {
            if (!pattern37.test(data21)) {
              const err37 = { instancePath: instancePath + "/hosts/" + i0, schemaPath: "#/properties/hosts/items/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9.-]+$" }, message: 'must match pattern "^[a-z0-9.-]+$"' };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
          } else {
            const err38 = { instancePath: instancePath + "/hosts/" + i0, schemaPath: "#/properties/hosts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
        let i1 = data20.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data20[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err39 = { instancePath: instancePath + "/hosts", schemaPath: "#/properties/hosts/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        const err40 = { instancePath: instancePath + "/hosts", schemaPath: "#/properties/hosts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
    }
    if (data.allow_private !== void 0) {
      if (typeof data.allow_private !== "boolean") {
        const err41 = { instancePath: instancePath + "/allow_private", schemaPath: "#/properties/allow_private/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
    if (data.has_tdm_permission !== void 0) {
      if (typeof data.has_tdm_permission !== "boolean") {
        const err42 = { instancePath: instancePath + "/has_tdm_permission", schemaPath: "#/properties/has_tdm_permission/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
    }
  } else {
    const err43 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err43];
    } else {
      vErrors.push(err43);
    }
    errors++;
  }
  validate37.errors = vErrors;
  return errors === 0;
}
validate37.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var StageManifest = validate38;
var schema49 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://tellings.example/schemas/internal/stage-manifest.schema.json", "title": "StageManifest", "description": "Written last, when a stage has closed. No manifest, no output.", "type": "object", "additionalProperties": false, "required": ["stage", "fingerprint", "code_sha256", "parameters", "inputs", "outputs", "record_count_in", "record_count_out", "record_count_quarantined", "issues_by_code", "finished_at"], "properties": { "stage": { "type": "string", "description": "Stage." }, "fingerprint": { "type": "string", "description": "SHA-256 over stage, code, parameters and inputs: equal means skip.", "pattern": "^[0-9a-f]{64}$" }, "code_sha256": { "type": "string", "description": "SHA-256 of the compiled code of the stage.", "pattern": "^[0-9a-f]{64}$" }, "parameters": { "type": "string", "description": "Parameters verbatim, canonical JSON." }, "inputs": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["path", "record_count", "sha256", "schema"], "properties": { "path": { "type": "string", "description": "Path relative to the dataset." }, "record_count": { "type": ["integer", "null"], "description": "Records.", "minimum": 0, "unit": "records" }, "sha256": { "type": "string", "description": "SHA-256.", "pattern": "^[0-9a-f]{64}$" }, "schema": { "type": ["string", "null"], "description": "Schema of the records." } } }, "description": "Inputs, sorted by path." }, "outputs": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["path", "record_count", "sha256", "schema"], "properties": { "path": { "type": "string", "description": "Path relative to the dataset." }, "record_count": { "type": ["integer", "null"], "description": "Records.", "minimum": 0, "unit": "records" }, "sha256": { "type": "string", "description": "SHA-256.", "pattern": "^[0-9a-f]{64}$" }, "schema": { "type": ["string", "null"], "description": "Schema of the records." } } }, "description": "Outputs, sorted by path." }, "record_count_in": { "type": "integer", "description": "Records read.", "minimum": 0, "unit": "records" }, "record_count_out": { "type": "integer", "description": "Records passed on.", "minimum": 0, "unit": "records" }, "record_count_quarantined": { "type": "integer", "description": "Records left out with an issue.", "minimum": 0, "unit": "records" }, "issues_by_code": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["code", "record_count"], "properties": { "code": { "type": "string", "description": "Issue code." }, "record_count": { "type": "integer", "description": "Issues.", "minimum": 0, "unit": "issues" } } }, "description": "Issues by code, sorted." }, "finished_at": { "type": "string", "description": "When the stage closed; the only clock in the store.", "format": "date-time" } } };
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate38.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.stage === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stage" }, message: "must have required property 'stage'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.fingerprint === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fingerprint" }, message: "must have required property 'fingerprint'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.code_sha256 === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code_sha256" }, message: "must have required property 'code_sha256'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.parameters === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "parameters" }, message: "must have required property 'parameters'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.inputs === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inputs" }, message: "must have required property 'inputs'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.outputs === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "outputs" }, message: "must have required property 'outputs'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.record_count_in === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "record_count_in" }, message: "must have required property 'record_count_in'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.record_count_out === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "record_count_out" }, message: "must have required property 'record_count_out'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.record_count_quarantined === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "record_count_quarantined" }, message: "must have required property 'record_count_quarantined'" };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.issues_by_code === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "issues_by_code" }, message: "must have required property 'issues_by_code'" };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.finished_at === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "finished_at" }, message: "must have required property 'finished_at'" };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func3.call(schema49.properties, key0)) {
        const err11 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.stage !== void 0) {
      if (typeof data.stage !== "string") {
        const err12 = { instancePath: instancePath + "/stage", schemaPath: "#/properties/stage/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.fingerprint !== void 0) {
      let data1 = data.fingerprint;
      if (typeof data1 === "string") {
        if (!pattern8.test(data1)) {
          const err13 = { instancePath: instancePath + "/fingerprint", schemaPath: "#/properties/fingerprint/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/fingerprint", schemaPath: "#/properties/fingerprint/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.code_sha256 !== void 0) {
      let data2 = data.code_sha256;
      if (typeof data2 === "string") {
        if (!pattern8.test(data2)) {
          const err15 = { instancePath: instancePath + "/code_sha256", schemaPath: "#/properties/code_sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/code_sha256", schemaPath: "#/properties/code_sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.parameters !== void 0) {
      if (typeof data.parameters !== "string") {
        const err17 = { instancePath: instancePath + "/parameters", schemaPath: "#/properties/parameters/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.inputs !== void 0) {
      let data4 = data.inputs;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            if (data5.path === void 0) {
              const err18 = { instancePath: instancePath + "/inputs/" + i0, schemaPath: "#/properties/inputs/items/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            if (data5.record_count === void 0) {
              const err19 = { instancePath: instancePath + "/inputs/" + i0, schemaPath: "#/properties/inputs/items/required", keyword: "required", params: { missingProperty: "record_count" }, message: "must have required property 'record_count'" };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
            if (data5.sha256 === void 0) {
              const err20 = { instancePath: instancePath + "/inputs/" + i0, schemaPath: "#/properties/inputs/items/required", keyword: "required", params: { missingProperty: "sha256" }, message: "must have required property 'sha256'" };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            if (data5.schema === void 0) {
              const err21 = { instancePath: instancePath + "/inputs/" + i0, schemaPath: "#/properties/inputs/items/required", keyword: "required", params: { missingProperty: "schema" }, message: "must have required property 'schema'" };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            for (const key1 in data5) {
              if (!(key1 === "path" || key1 === "record_count" || key1 === "sha256" || key1 === "schema")) {
                const err22 = { instancePath: instancePath + "/inputs/" + i0, schemaPath: "#/properties/inputs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
            if (data5.path !== void 0) {
              if (typeof data5.path !== "string") {
                const err23 = { instancePath: instancePath + "/inputs/" + i0 + "/path", schemaPath: "#/properties/inputs/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
            if (data5.record_count !== void 0) {
              let data7 = data5.record_count;
              if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7)) && data7 !== null) {
                const err24 = { instancePath: instancePath + "/inputs/" + i0 + "/record_count", schemaPath: "#/properties/inputs/items/properties/record_count/type", keyword: "type", params: { type: schema49.properties.inputs.items.properties.record_count.type }, message: "must be integer,null" };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
              if (typeof data7 == "number" && isFinite(data7)) {
                if (data7 < 0 || isNaN(data7)) {
                  const err25 = { instancePath: instancePath + "/inputs/" + i0 + "/record_count", schemaPath: "#/properties/inputs/items/properties/record_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err25];
                  } else {
                    vErrors.push(err25);
                  }
                  errors++;
                }
              }
            }
            if (data5.sha256 !== void 0) {
              let data8 = data5.sha256;
              if (typeof data8 === "string") {
                if (!pattern8.test(data8)) {
                  const err26 = { instancePath: instancePath + "/inputs/" + i0 + "/sha256", schemaPath: "#/properties/inputs/items/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
                  if (vErrors === null) {
                    vErrors = [err26];
                  } else {
                    vErrors.push(err26);
                  }
                  errors++;
                }
              } else {
                const err27 = { instancePath: instancePath + "/inputs/" + i0 + "/sha256", schemaPath: "#/properties/inputs/items/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
            if (data5.schema !== void 0) {
              let data9 = data5.schema;
              if (typeof data9 !== "string" && data9 !== null) {
                const err28 = { instancePath: instancePath + "/inputs/" + i0 + "/schema", schemaPath: "#/properties/inputs/items/properties/schema/type", keyword: "type", params: { type: schema49.properties.inputs.items.properties.schema.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
          } else {
            const err29 = { instancePath: instancePath + "/inputs/" + i0, schemaPath: "#/properties/inputs/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
      } else {
        const err30 = { instancePath: instancePath + "/inputs", schemaPath: "#/properties/inputs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.outputs !== void 0) {
      let data10 = data.outputs;
      if (Array.isArray(data10)) {
        const len1 = data10.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data11 = data10[i1];
          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            if (data11.path === void 0) {
              const err31 = { instancePath: instancePath + "/outputs/" + i1, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
            if (data11.record_count === void 0) {
              const err32 = { instancePath: instancePath + "/outputs/" + i1, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: "record_count" }, message: "must have required property 'record_count'" };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
            if (data11.sha256 === void 0) {
              const err33 = { instancePath: instancePath + "/outputs/" + i1, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: "sha256" }, message: "must have required property 'sha256'" };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
            if (data11.schema === void 0) {
              const err34 = { instancePath: instancePath + "/outputs/" + i1, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: "schema" }, message: "must have required property 'schema'" };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
            for (const key2 in data11) {
              if (!(key2 === "path" || key2 === "record_count" || key2 === "sha256" || key2 === "schema")) {
                const err35 = { instancePath: instancePath + "/outputs/" + i1, schemaPath: "#/properties/outputs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
            }
            if (data11.path !== void 0) {
              if (typeof data11.path !== "string") {
                const err36 = { instancePath: instancePath + "/outputs/" + i1 + "/path", schemaPath: "#/properties/outputs/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
            if (data11.record_count !== void 0) {
              let data13 = data11.record_count;
              if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13)) && data13 !== null) {
                const err37 = { instancePath: instancePath + "/outputs/" + i1 + "/record_count", schemaPath: "#/properties/outputs/items/properties/record_count/type", keyword: "type", params: { type: schema49.properties.outputs.items.properties.record_count.type }, message: "must be integer,null" };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              }
              if (typeof data13 == "number" && isFinite(data13)) {
                if (data13 < 0 || isNaN(data13)) {
                  const err38 = { instancePath: instancePath + "/outputs/" + i1 + "/record_count", schemaPath: "#/properties/outputs/items/properties/record_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err38];
                  } else {
                    vErrors.push(err38);
                  }
                  errors++;
                }
              }
            }
            if (data11.sha256 !== void 0) {
              let data14 = data11.sha256;
              if (typeof data14 === "string") {
                if (!pattern8.test(data14)) {
                  const err39 = { instancePath: instancePath + "/outputs/" + i1 + "/sha256", schemaPath: "#/properties/outputs/items/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
                  if (vErrors === null) {
                    vErrors = [err39];
                  } else {
                    vErrors.push(err39);
                  }
                  errors++;
                }
              } else {
                const err40 = { instancePath: instancePath + "/outputs/" + i1 + "/sha256", schemaPath: "#/properties/outputs/items/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
            }
            if (data11.schema !== void 0) {
              let data15 = data11.schema;
              if (typeof data15 !== "string" && data15 !== null) {
                const err41 = { instancePath: instancePath + "/outputs/" + i1 + "/schema", schemaPath: "#/properties/outputs/items/properties/schema/type", keyword: "type", params: { type: schema49.properties.outputs.items.properties.schema.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
            }
          } else {
            const err42 = { instancePath: instancePath + "/outputs/" + i1, schemaPath: "#/properties/outputs/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
      } else {
        const err43 = { instancePath: instancePath + "/outputs", schemaPath: "#/properties/outputs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
    if (data.record_count_in !== void 0) {
      let data16 = data.record_count_in;
      if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
        const err44 = { instancePath: instancePath + "/record_count_in", schemaPath: "#/properties/record_count_in/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
      if (typeof data16 == "number" && isFinite(data16)) {
        if (data16 < 0 || isNaN(data16)) {
          const err45 = { instancePath: instancePath + "/record_count_in", schemaPath: "#/properties/record_count_in/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err45];
          } else {
            vErrors.push(err45);
          }
          errors++;
        }
      }
    }
    if (data.record_count_out !== void 0) {
      let data17 = data.record_count_out;
      if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
        const err46 = { instancePath: instancePath + "/record_count_out", schemaPath: "#/properties/record_count_out/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
      if (typeof data17 == "number" && isFinite(data17)) {
        if (data17 < 0 || isNaN(data17)) {
          const err47 = { instancePath: instancePath + "/record_count_out", schemaPath: "#/properties/record_count_out/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err47];
          } else {
            vErrors.push(err47);
          }
          errors++;
        }
      }
    }
    if (data.record_count_quarantined !== void 0) {
      let data18 = data.record_count_quarantined;
      if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18))) {
        const err48 = { instancePath: instancePath + "/record_count_quarantined", schemaPath: "#/properties/record_count_quarantined/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
      if (typeof data18 == "number" && isFinite(data18)) {
        if (data18 < 0 || isNaN(data18)) {
          const err49 = { instancePath: instancePath + "/record_count_quarantined", schemaPath: "#/properties/record_count_quarantined/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err49];
          } else {
            vErrors.push(err49);
          }
          errors++;
        }
      }
    }
    if (data.issues_by_code !== void 0) {
      let data19 = data.issues_by_code;
      if (Array.isArray(data19)) {
        const len2 = data19.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data20 = data19[i2];
          if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
            if (data20.code === void 0) {
              const err50 = { instancePath: instancePath + "/issues_by_code/" + i2, schemaPath: "#/properties/issues_by_code/items/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
              if (vErrors === null) {
                vErrors = [err50];
              } else {
                vErrors.push(err50);
              }
              errors++;
            }
            if (data20.record_count === void 0) {
              const err51 = { instancePath: instancePath + "/issues_by_code/" + i2, schemaPath: "#/properties/issues_by_code/items/required", keyword: "required", params: { missingProperty: "record_count" }, message: "must have required property 'record_count'" };
              if (vErrors === null) {
                vErrors = [err51];
              } else {
                vErrors.push(err51);
              }
              errors++;
            }
            for (const key3 in data20) {
              if (!(key3 === "code" || key3 === "record_count")) {
                const err52 = { instancePath: instancePath + "/issues_by_code/" + i2, schemaPath: "#/properties/issues_by_code/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err52];
                } else {
                  vErrors.push(err52);
                }
                errors++;
              }
            }
            if (data20.code !== void 0) {
              if (typeof data20.code !== "string") {
                const err53 = { instancePath: instancePath + "/issues_by_code/" + i2 + "/code", schemaPath: "#/properties/issues_by_code/items/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err53];
                } else {
                  vErrors.push(err53);
                }
                errors++;
              }
            }
            if (data20.record_count !== void 0) {
              let data22 = data20.record_count;
              if (!(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)) && isFinite(data22))) {
                const err54 = { instancePath: instancePath + "/issues_by_code/" + i2 + "/record_count", schemaPath: "#/properties/issues_by_code/items/properties/record_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err54];
                } else {
                  vErrors.push(err54);
                }
                errors++;
              }
              if (typeof data22 == "number" && isFinite(data22)) {
                if (data22 < 0 || isNaN(data22)) {
                  const err55 = { instancePath: instancePath + "/issues_by_code/" + i2 + "/record_count", schemaPath: "#/properties/issues_by_code/items/properties/record_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err55];
                  } else {
                    vErrors.push(err55);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err56 = { instancePath: instancePath + "/issues_by_code/" + i2, schemaPath: "#/properties/issues_by_code/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err56];
            } else {
              vErrors.push(err56);
            }
            errors++;
          }
        }
      } else {
        const err57 = { instancePath: instancePath + "/issues_by_code", schemaPath: "#/properties/issues_by_code/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err57];
        } else {
          vErrors.push(err57);
        }
        errors++;
      }
    }
    if (data.finished_at !== void 0) {
      let data23 = data.finished_at;
      if (typeof data23 === "string") {
        if (!formats18.validate(data23)) {
          const err58 = { instancePath: instancePath + "/finished_at", schemaPath: "#/properties/finished_at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err58];
          } else {
            vErrors.push(err58);
          }
          errors++;
        }
      } else {
        const err59 = { instancePath: instancePath + "/finished_at", schemaPath: "#/properties/finished_at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err59];
        } else {
          vErrors.push(err59);
        }
        errors++;
      }
    }
  } else {
    const err60 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err60];
    } else {
      vErrors.push(err60);
    }
    errors++;
  }
  validate38.errors = vErrors;
  return errors === 0;
}
validate38.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var ReportText = validate39;
var schema50 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://tellings.example/schemas/internal/text.schema.json", "title": "ReportText", "description": "Private text of one report. Never crosses into a release.", "table": "texts", "primary_key": ["report_id"], "type": "object", "additionalProperties": false, "required": ["report_id", "text", "segments", "quotations", "repairs"], "properties": { "report_id": { "type": "string", "description": "Report identifier: rep_ and 16 hex digits of SHA-256 over source_id and source_key.", "pattern": "^rep_[0-9a-f]{16}$" }, "text": { "type": "string", "description": "Canonical text: NFC, paragraphs separated by line feeds.", "rights_class": "source_text" }, "segments": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["kind", "start", "end"], "properties": { "kind": { "type": "string", "description": "Kind of segment.", "enum": ["headline", "standfirst", "byline", "dateline", "caption", "body", "related_box", "pull_quote", "correction", "tail"] }, "start": { "type": "integer", "description": "First character.", "minimum": 0, "unit": "UTF-16 code units" }, "end": { "type": "integer", "description": "After the last character.", "minimum": 0, "unit": "UTF-16 code units" } } }, "description": "Segments in text order; they do not overlap, except that a dateline lies before the body paragraph it opens." }, "quotations": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["start", "end", "speaker", "cue", "is_marked"], "properties": { "start": { "type": "integer", "description": "First character inside the quotation marks.", "minimum": 0, "unit": "UTF-16 code units" }, "end": { "type": "integer", "description": "After the last.", "minimum": 0, "unit": "UTF-16 code units" }, "speaker": { "type": ["string", "null"], "description": "Speaker as written; null when not attributed." }, "cue": { "type": ["string", "null"], "description": "Reporting verb or phrase." }, "is_marked": { "type": "boolean", "description": "Whether quotation marks stand in the text." } } }, "description": "Quotations in text order." }, "repairs": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["start", "before", "after", "rule"], "properties": { "start": { "type": "integer", "description": "Offset in the repaired text.", "minimum": 0, "unit": "UTF-16 code units" }, "before": { "type": "string", "description": "What stood there." }, "after": { "type": "string", "description": "What stands there now." }, "rule": { "type": "string", "description": "Rule that changed it.", "pattern": "^[a-z0-9][a-z0-9-]*$" } } }, "description": "Edits made to the decoded text, reversible in reverse order." } } };
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate39.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.report_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "report_id" }, message: "must have required property 'report_id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.text === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" }, message: "must have required property 'text'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.segments === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "segments" }, message: "must have required property 'segments'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.quotations === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "quotations" }, message: "must have required property 'quotations'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.repairs === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "repairs" }, message: "must have required property 'repairs'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "report_id" || key0 === "text" || key0 === "segments" || key0 === "quotations" || key0 === "repairs")) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.report_id !== void 0) {
      let data0 = data.report_id;
      if (typeof data0 === "string") {
        if (!pattern9.test(data0)) {
          const err6 = { instancePath: instancePath + "/report_id", schemaPath: "#/properties/report_id/pattern", keyword: "pattern", params: { pattern: "^rep_[0-9a-f]{16}$" }, message: 'must match pattern "^rep_[0-9a-f]{16}$"' };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/report_id", schemaPath: "#/properties/report_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.text !== void 0) {
      if (typeof data.text !== "string") {
        const err8 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.segments !== void 0) {
      let data2 = data.segments;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.kind === void 0) {
              const err9 = { instancePath: instancePath + "/segments/" + i0, schemaPath: "#/properties/segments/items/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            if (data3.start === void 0) {
              const err10 = { instancePath: instancePath + "/segments/" + i0, schemaPath: "#/properties/segments/items/required", keyword: "required", params: { missingProperty: "start" }, message: "must have required property 'start'" };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            if (data3.end === void 0) {
              const err11 = { instancePath: instancePath + "/segments/" + i0, schemaPath: "#/properties/segments/items/required", keyword: "required", params: { missingProperty: "end" }, message: "must have required property 'end'" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            for (const key1 in data3) {
              if (!(key1 === "kind" || key1 === "start" || key1 === "end")) {
                const err12 = { instancePath: instancePath + "/segments/" + i0, schemaPath: "#/properties/segments/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
            if (data3.kind !== void 0) {
              let data4 = data3.kind;
              if (typeof data4 !== "string") {
                const err13 = { instancePath: instancePath + "/segments/" + i0 + "/kind", schemaPath: "#/properties/segments/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
              if (!(data4 === "headline" || data4 === "standfirst" || data4 === "byline" || data4 === "dateline" || data4 === "caption" || data4 === "body" || data4 === "related_box" || data4 === "pull_quote" || data4 === "correction" || data4 === "tail")) {
                const err14 = { instancePath: instancePath + "/segments/" + i0 + "/kind", schemaPath: "#/properties/segments/items/properties/kind/enum", keyword: "enum", params: { allowedValues: schema50.properties.segments.items.properties.kind.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
            if (data3.start !== void 0) {
              let data5 = data3.start;
              if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                const err15 = { instancePath: instancePath + "/segments/" + i0 + "/start", schemaPath: "#/properties/segments/items/properties/start/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
              if (typeof data5 == "number" && isFinite(data5)) {
                if (data5 < 0 || isNaN(data5)) {
                  const err16 = { instancePath: instancePath + "/segments/" + i0 + "/start", schemaPath: "#/properties/segments/items/properties/start/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
              }
            }
            if (data3.end !== void 0) {
              let data6 = data3.end;
              if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
                const err17 = { instancePath: instancePath + "/segments/" + i0 + "/end", schemaPath: "#/properties/segments/items/properties/end/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
              if (typeof data6 == "number" && isFinite(data6)) {
                if (data6 < 0 || isNaN(data6)) {
                  const err18 = { instancePath: instancePath + "/segments/" + i0 + "/end", schemaPath: "#/properties/segments/items/properties/end/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err18];
                  } else {
                    vErrors.push(err18);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err19 = { instancePath: instancePath + "/segments/" + i0, schemaPath: "#/properties/segments/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/segments", schemaPath: "#/properties/segments/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.quotations !== void 0) {
      let data7 = data.quotations;
      if (Array.isArray(data7)) {
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data8 = data7[i1];
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.start === void 0) {
              const err21 = { instancePath: instancePath + "/quotations/" + i1, schemaPath: "#/properties/quotations/items/required", keyword: "required", params: { missingProperty: "start" }, message: "must have required property 'start'" };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            if (data8.end === void 0) {
              const err22 = { instancePath: instancePath + "/quotations/" + i1, schemaPath: "#/properties/quotations/items/required", keyword: "required", params: { missingProperty: "end" }, message: "must have required property 'end'" };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
            if (data8.speaker === void 0) {
              const err23 = { instancePath: instancePath + "/quotations/" + i1, schemaPath: "#/properties/quotations/items/required", keyword: "required", params: { missingProperty: "speaker" }, message: "must have required property 'speaker'" };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
            if (data8.cue === void 0) {
              const err24 = { instancePath: instancePath + "/quotations/" + i1, schemaPath: "#/properties/quotations/items/required", keyword: "required", params: { missingProperty: "cue" }, message: "must have required property 'cue'" };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
            if (data8.is_marked === void 0) {
              const err25 = { instancePath: instancePath + "/quotations/" + i1, schemaPath: "#/properties/quotations/items/required", keyword: "required", params: { missingProperty: "is_marked" }, message: "must have required property 'is_marked'" };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
            for (const key2 in data8) {
              if (!(key2 === "start" || key2 === "end" || key2 === "speaker" || key2 === "cue" || key2 === "is_marked")) {
                const err26 = { instancePath: instancePath + "/quotations/" + i1, schemaPath: "#/properties/quotations/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
            if (data8.start !== void 0) {
              let data9 = data8.start;
              if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
                const err27 = { instancePath: instancePath + "/quotations/" + i1 + "/start", schemaPath: "#/properties/quotations/items/properties/start/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
              if (typeof data9 == "number" && isFinite(data9)) {
                if (data9 < 0 || isNaN(data9)) {
                  const err28 = { instancePath: instancePath + "/quotations/" + i1 + "/start", schemaPath: "#/properties/quotations/items/properties/start/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err28];
                  } else {
                    vErrors.push(err28);
                  }
                  errors++;
                }
              }
            }
            if (data8.end !== void 0) {
              let data10 = data8.end;
              if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
                const err29 = { instancePath: instancePath + "/quotations/" + i1 + "/end", schemaPath: "#/properties/quotations/items/properties/end/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
              if (typeof data10 == "number" && isFinite(data10)) {
                if (data10 < 0 || isNaN(data10)) {
                  const err30 = { instancePath: instancePath + "/quotations/" + i1 + "/end", schemaPath: "#/properties/quotations/items/properties/end/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err30];
                  } else {
                    vErrors.push(err30);
                  }
                  errors++;
                }
              }
            }
            if (data8.speaker !== void 0) {
              let data11 = data8.speaker;
              if (typeof data11 !== "string" && data11 !== null) {
                const err31 = { instancePath: instancePath + "/quotations/" + i1 + "/speaker", schemaPath: "#/properties/quotations/items/properties/speaker/type", keyword: "type", params: { type: schema50.properties.quotations.items.properties.speaker.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
            }
            if (data8.cue !== void 0) {
              let data12 = data8.cue;
              if (typeof data12 !== "string" && data12 !== null) {
                const err32 = { instancePath: instancePath + "/quotations/" + i1 + "/cue", schemaPath: "#/properties/quotations/items/properties/cue/type", keyword: "type", params: { type: schema50.properties.quotations.items.properties.cue.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
            if (data8.is_marked !== void 0) {
              if (typeof data8.is_marked !== "boolean") {
                const err33 = { instancePath: instancePath + "/quotations/" + i1 + "/is_marked", schemaPath: "#/properties/quotations/items/properties/is_marked/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
            }
          } else {
            const err34 = { instancePath: instancePath + "/quotations/" + i1, schemaPath: "#/properties/quotations/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
      } else {
        const err35 = { instancePath: instancePath + "/quotations", schemaPath: "#/properties/quotations/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.repairs !== void 0) {
      let data14 = data.repairs;
      if (Array.isArray(data14)) {
        const len2 = data14.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data15 = data14[i2];
          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            if (data15.start === void 0) {
              const err36 = { instancePath: instancePath + "/repairs/" + i2, schemaPath: "#/properties/repairs/items/required", keyword: "required", params: { missingProperty: "start" }, message: "must have required property 'start'" };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
            if (data15.before === void 0) {
              const err37 = { instancePath: instancePath + "/repairs/" + i2, schemaPath: "#/properties/repairs/items/required", keyword: "required", params: { missingProperty: "before" }, message: "must have required property 'before'" };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
            if (data15.after === void 0) {
              const err38 = { instancePath: instancePath + "/repairs/" + i2, schemaPath: "#/properties/repairs/items/required", keyword: "required", params: { missingProperty: "after" }, message: "must have required property 'after'" };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
            if (data15.rule === void 0) {
              const err39 = { instancePath: instancePath + "/repairs/" + i2, schemaPath: "#/properties/repairs/items/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'" };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
            for (const key3 in data15) {
              if (!(key3 === "start" || key3 === "before" || key3 === "after" || key3 === "rule")) {
                const err40 = { instancePath: instancePath + "/repairs/" + i2, schemaPath: "#/properties/repairs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
            }
            if (data15.start !== void 0) {
              let data16 = data15.start;
              if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
                const err41 = { instancePath: instancePath + "/repairs/" + i2 + "/start", schemaPath: "#/properties/repairs/items/properties/start/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
              if (typeof data16 == "number" && isFinite(data16)) {
                if (data16 < 0 || isNaN(data16)) {
                  const err42 = { instancePath: instancePath + "/repairs/" + i2 + "/start", schemaPath: "#/properties/repairs/items/properties/start/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err42];
                  } else {
                    vErrors.push(err42);
                  }
                  errors++;
                }
              }
            }
            if (data15.before !== void 0) {
              if (typeof data15.before !== "string") {
                const err43 = { instancePath: instancePath + "/repairs/" + i2 + "/before", schemaPath: "#/properties/repairs/items/properties/before/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err43];
                } else {
                  vErrors.push(err43);
                }
                errors++;
              }
            }
            if (data15.after !== void 0) {
              if (typeof data15.after !== "string") {
                const err44 = { instancePath: instancePath + "/repairs/" + i2 + "/after", schemaPath: "#/properties/repairs/items/properties/after/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
            }
            if (data15.rule !== void 0) {
              let data19 = data15.rule;
              if (typeof data19 === "string") {
                if (!pattern7.test(data19)) {
                  const err45 = { instancePath: instancePath + "/repairs/" + i2 + "/rule", schemaPath: "#/properties/repairs/items/properties/rule/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]*$"' };
                  if (vErrors === null) {
                    vErrors = [err45];
                  } else {
                    vErrors.push(err45);
                  }
                  errors++;
                }
              } else {
                const err46 = { instancePath: instancePath + "/repairs/" + i2 + "/rule", schemaPath: "#/properties/repairs/items/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err46];
                } else {
                  vErrors.push(err46);
                }
                errors++;
              }
            }
          } else {
            const err47 = { instancePath: instancePath + "/repairs/" + i2, schemaPath: "#/properties/repairs/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
        }
      } else {
        const err48 = { instancePath: instancePath + "/repairs", schemaPath: "#/properties/repairs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
    }
  } else {
    const err49 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err49];
    } else {
      vErrors.push(err49);
    }
    errors++;
  }
  validate39.errors = vErrors;
  return errors === 0;
}
validate39.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var Claim = validate40;
var schema51 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://tellings.example/schemas/public/claim.schema.json", "title": "Claim", "description": "One fact of a recording as one report states it.", "table": "claims", "primary_key": ["claim_id"], "type": "object", "additionalProperties": false, "required": ["claim_id", "recording_id", "report_id", "field", "value", "qualifier", "agrees", "start", "end"], "properties": { "claim_id": { "type": "string", "description": "clm_ and 16 hex digits of SHA-256 over report id, recording id, field and value.", "pattern": "^clm_[0-9a-f]{16}$", "rights_class": "identifier" }, "recording_id": { "type": "string", "description": "Recording identifier, as registered or minted.", "pattern": "^[a-z0-9][a-z0-9_-]*$", "rights_class": "identifier" }, "report_id": { "type": "string", "description": "Report identifier: rep_ and 16 hex digits of SHA-256 over source_id and source_key.", "pattern": "^rep_[0-9a-f]{16}$", "rights_class": "identifier" }, "field": { "type": "string", "description": "Which fact of the recording is stated.", "enum": ["released_date", "duration_minutes", "medium", "publisher", "title", "predecessor"], "rights_class": "fact" }, "value": { "type": "string", "description": "The value as stated, normalised: ISO 8601 date or interval (from/to), decimal minutes, or the name.", "rights_class": "fact" }, "qualifier": { "type": ["string", "null"], "description": "Word that qualifies the value: over, nearly, about, almost.", "rights_class": "fact" }, "agrees": { "type": ["boolean", "null"], "description": "Whether the value lies within what the recording states; null when the recording states nothing.", "rights_class": "own_annotation" }, "start": { "type": ["integer", "null"], "description": "Character offset in the private text.", "minimum": 0, "unit": "UTF-16 code units", "rights_class": "own_annotation" }, "end": { "type": ["integer", "null"], "description": "End offset.", "minimum": 0, "unit": "UTF-16 code units", "rights_class": "own_annotation" } } };
var pattern44 = new RegExp("^clm_[0-9a-f]{16}$", "u");
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate40.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.claim_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "claim_id" }, message: "must have required property 'claim_id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.recording_id === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "recording_id" }, message: "must have required property 'recording_id'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.report_id === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "report_id" }, message: "must have required property 'report_id'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.field === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "field" }, message: "must have required property 'field'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.value === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.qualifier === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "qualifier" }, message: "must have required property 'qualifier'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.agrees === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "agrees" }, message: "must have required property 'agrees'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.start === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "start" }, message: "must have required property 'start'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.end === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "end" }, message: "must have required property 'end'" };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func3.call(schema51.properties, key0)) {
        const err9 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.claim_id !== void 0) {
      let data0 = data.claim_id;
      if (typeof data0 === "string") {
        if (!pattern44.test(data0)) {
          const err10 = { instancePath: instancePath + "/claim_id", schemaPath: "#/properties/claim_id/pattern", keyword: "pattern", params: { pattern: "^clm_[0-9a-f]{16}$" }, message: 'must match pattern "^clm_[0-9a-f]{16}$"' };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/claim_id", schemaPath: "#/properties/claim_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.recording_id !== void 0) {
      let data1 = data.recording_id;
      if (typeof data1 === "string") {
        if (!pattern18.test(data1)) {
          const err12 = { instancePath: instancePath + "/recording_id", schemaPath: "#/properties/recording_id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9_-]*$"' };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/recording_id", schemaPath: "#/properties/recording_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.report_id !== void 0) {
      let data2 = data.report_id;
      if (typeof data2 === "string") {
        if (!pattern9.test(data2)) {
          const err14 = { instancePath: instancePath + "/report_id", schemaPath: "#/properties/report_id/pattern", keyword: "pattern", params: { pattern: "^rep_[0-9a-f]{16}$" }, message: 'must match pattern "^rep_[0-9a-f]{16}$"' };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/report_id", schemaPath: "#/properties/report_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.field !== void 0) {
      let data3 = data.field;
      if (typeof data3 !== "string") {
        const err16 = { instancePath: instancePath + "/field", schemaPath: "#/properties/field/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      if (!(data3 === "released_date" || data3 === "duration_minutes" || data3 === "medium" || data3 === "publisher" || data3 === "title" || data3 === "predecessor")) {
        const err17 = { instancePath: instancePath + "/field", schemaPath: "#/properties/field/enum", keyword: "enum", params: { allowedValues: schema51.properties.field.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.value !== void 0) {
      if (typeof data.value !== "string") {
        const err18 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.qualifier !== void 0) {
      let data5 = data.qualifier;
      if (typeof data5 !== "string" && data5 !== null) {
        const err19 = { instancePath: instancePath + "/qualifier", schemaPath: "#/properties/qualifier/type", keyword: "type", params: { type: schema51.properties.qualifier.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.agrees !== void 0) {
      let data6 = data.agrees;
      if (typeof data6 !== "boolean" && data6 !== null) {
        const err20 = { instancePath: instancePath + "/agrees", schemaPath: "#/properties/agrees/type", keyword: "type", params: { type: schema51.properties.agrees.type }, message: "must be boolean,null" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.start !== void 0) {
      let data7 = data.start;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7)) && data7 !== null) {
        const err21 = { instancePath: instancePath + "/start", schemaPath: "#/properties/start/type", keyword: "type", params: { type: schema51.properties.start.type }, message: "must be integer,null" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 < 0 || isNaN(data7)) {
          const err22 = { instancePath: instancePath + "/start", schemaPath: "#/properties/start/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      }
    }
    if (data.end !== void 0) {
      let data8 = data.end;
      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8)) && data8 !== null) {
        const err23 = { instancePath: instancePath + "/end", schemaPath: "#/properties/end/type", keyword: "type", params: { type: schema51.properties.end.type }, message: "must be integer,null" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 < 0 || isNaN(data8)) {
          const err24 = { instancePath: instancePath + "/end", schemaPath: "#/properties/end/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      }
    }
  } else {
    const err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err25];
    } else {
      vErrors.push(err25);
    }
    errors++;
  }
  validate40.errors = vErrors;
  return errors === 0;
}
validate40.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var Consensus = validate41;
var schema52 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://tellings.example/schemas/public/consensus.schema.json", "title": "Consensus", "description": "What the registry and the claims about one fact of a recording come to; the claims keep every disagreement.", "table": "consensus", "primary_key": ["recording_id", "field"], "type": "object", "additionalProperties": false, "required": ["recording_id", "field", "value", "rule", "text_count_for", "text_count_against", "unresolved_reason"], "properties": { "recording_id": { "type": "string", "description": "Recording identifier, as registered or minted.", "pattern": "^[a-z0-9][a-z0-9_-]*$", "rights_class": "identifier" }, "field": { "type": "string", "description": "Which fact of the recording is stated.", "enum": ["released_date", "duration_minutes", "medium", "publisher", "title", "predecessor"], "rights_class": "fact" }, "value": { "type": ["string", "null"], "description": "The value as in claim, a range as from/to. null when the claims do not decide.", "rights_class": "fact" }, "rule": { "type": ["string", "null"], "description": "registry: as registered. only-claim: one text states it. majority-of-independent-texts: more than half of the texts agree, copies of one text counted once. median-of-exact: the middle of the lengths stated without a qualifier, one a text. null when the claims do not decide.", "enum": ["registry", "only-claim", "majority-of-independent-texts", "median-of-exact", null], "rights_class": "own_annotation" }, "text_count_for": { "type": "integer", "description": "Independent texts whose claims agree with the value; 0 when there is none.", "minimum": 0, "unit": "texts", "rights_class": "own_annotation" }, "text_count_against": { "type": "integer", "description": "Independent texts whose claims state only other values; all of them when the claims do not decide.", "minimum": 0, "unit": "texts", "rights_class": "own_annotation" }, "unresolved_reason": { "type": ["string", "null"], "description": "no-majority: no value is stated by more than half of the texts. null when there is a value.", "enum": ["no-majority", null], "rights_class": "own_annotation" } } };
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate41.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.recording_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "recording_id" }, message: "must have required property 'recording_id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.field === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "field" }, message: "must have required property 'field'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.value === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.rule === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.text_count_for === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text_count_for" }, message: "must have required property 'text_count_for'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.text_count_against === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text_count_against" }, message: "must have required property 'text_count_against'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.unresolved_reason === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unresolved_reason" }, message: "must have required property 'unresolved_reason'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "recording_id" || key0 === "field" || key0 === "value" || key0 === "rule" || key0 === "text_count_for" || key0 === "text_count_against" || key0 === "unresolved_reason")) {
        const err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.recording_id !== void 0) {
      let data0 = data.recording_id;
      if (typeof data0 === "string") {
        if (!pattern18.test(data0)) {
          const err8 = { instancePath: instancePath + "/recording_id", schemaPath: "#/properties/recording_id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9_-]*$"' };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/recording_id", schemaPath: "#/properties/recording_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.field !== void 0) {
      let data1 = data.field;
      if (typeof data1 !== "string") {
        const err10 = { instancePath: instancePath + "/field", schemaPath: "#/properties/field/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (!(data1 === "released_date" || data1 === "duration_minutes" || data1 === "medium" || data1 === "publisher" || data1 === "title" || data1 === "predecessor")) {
        const err11 = { instancePath: instancePath + "/field", schemaPath: "#/properties/field/enum", keyword: "enum", params: { allowedValues: schema52.properties.field.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.value !== void 0) {
      let data2 = data.value;
      if (typeof data2 !== "string" && data2 !== null) {
        const err12 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: schema52.properties.value.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.rule !== void 0) {
      let data3 = data.rule;
      if (typeof data3 !== "string" && data3 !== null) {
        const err13 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: schema52.properties.rule.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (!(data3 === "registry" || data3 === "only-claim" || data3 === "majority-of-independent-texts" || data3 === "median-of-exact" || data3 === null)) {
        const err14 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/enum", keyword: "enum", params: { allowedValues: schema52.properties.rule.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.text_count_for !== void 0) {
      let data4 = data.text_count_for;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        const err15 = { instancePath: instancePath + "/text_count_for", schemaPath: "#/properties/text_count_for/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 < 0 || isNaN(data4)) {
          const err16 = { instancePath: instancePath + "/text_count_for", schemaPath: "#/properties/text_count_for/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      }
    }
    if (data.text_count_against !== void 0) {
      let data5 = data.text_count_against;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        const err17 = { instancePath: instancePath + "/text_count_against", schemaPath: "#/properties/text_count_against/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 < 0 || isNaN(data5)) {
          const err18 = { instancePath: instancePath + "/text_count_against", schemaPath: "#/properties/text_count_against/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      }
    }
    if (data.unresolved_reason !== void 0) {
      let data6 = data.unresolved_reason;
      if (typeof data6 !== "string" && data6 !== null) {
        const err19 = { instancePath: instancePath + "/unresolved_reason", schemaPath: "#/properties/unresolved_reason/type", keyword: "type", params: { type: schema52.properties.unresolved_reason.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
      if (!(data6 === "no-majority" || data6 === null)) {
        const err20 = { instancePath: instancePath + "/unresolved_reason", schemaPath: "#/properties/unresolved_reason/enum", keyword: "enum", params: { allowedValues: schema52.properties.unresolved_reason.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
  } else {
    const err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err21];
    } else {
      vErrors.push(err21);
    }
    errors++;
  }
  validate41.errors = vErrors;
  return errors === 0;
}
validate41.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var CopyGroup = validate42;
var schema53 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://tellings.example/schemas/public/copy-group.schema.json", "title": "CopyGroup", "description": "Reports that carry one text.", "table": "copy_groups", "primary_key": ["copy_group_id"], "type": "object", "additionalProperties": false, "required": ["copy_group_id", "canonical_report_id", "agency", "report_count", "report_ids"], "properties": { "copy_group_id": { "type": "string", "description": "cpg_ and 16 hex digits of SHA-256 over the sorted member ids.", "pattern": "^cpg_[0-9a-f]{16}$", "rights_class": "identifier" }, "canonical_report_id": { "type": "string", "description": "The member the others are copies of: earliest published, then longest, then smallest id.", "pattern": "^rep_[0-9a-f]{16}$", "rights_class": "identifier" }, "agency": { "type": ["string", "null"], "description": "Wire agency credited by a member; null when none is credited or members disagree.", "rights_class": "fact" }, "report_count": { "type": "integer", "description": "Number of members.", "minimum": 2, "unit": "reports", "rights_class": "fact" }, "report_ids": { "type": "array", "items": { "type": "string", "description": "Report identifier: rep_ and 16 hex digits of SHA-256 over source_id and source_key.", "pattern": "^rep_[0-9a-f]{16}$" }, "description": "Members, sorted.", "uniqueItems": true, "minItems": 2, "rights_class": "identifier" } } };
var pattern48 = new RegExp("^cpg_[0-9a-f]{16}$", "u");
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate42.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.copy_group_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "copy_group_id" }, message: "must have required property 'copy_group_id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.canonical_report_id === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "canonical_report_id" }, message: "must have required property 'canonical_report_id'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.agency === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "agency" }, message: "must have required property 'agency'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.report_count === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "report_count" }, message: "must have required property 'report_count'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.report_ids === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "report_ids" }, message: "must have required property 'report_ids'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "copy_group_id" || key0 === "canonical_report_id" || key0 === "agency" || key0 === "report_count" || key0 === "report_ids")) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.copy_group_id !== void 0) {
      let data0 = data.copy_group_id;
      if (typeof data0 === "string") {
        if (!pattern48.test(data0)) {
          const err6 = { instancePath: instancePath + "/copy_group_id", schemaPath: "#/properties/copy_group_id/pattern", keyword: "pattern", params: { pattern: "^cpg_[0-9a-f]{16}$" }, message: 'must match pattern "^cpg_[0-9a-f]{16}$"' };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/copy_group_id", schemaPath: "#/properties/copy_group_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.canonical_report_id !== void 0) {
      let data1 = data.canonical_report_id;
      if (typeof data1 === "string") {
        if (!pattern9.test(data1)) {
          const err8 = { instancePath: instancePath + "/canonical_report_id", schemaPath: "#/properties/canonical_report_id/pattern", keyword: "pattern", params: { pattern: "^rep_[0-9a-f]{16}$" }, message: 'must match pattern "^rep_[0-9a-f]{16}$"' };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/canonical_report_id", schemaPath: "#/properties/canonical_report_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.agency !== void 0) {
      let data2 = data.agency;
      if (typeof data2 !== "string" && data2 !== null) {
        const err10 = { instancePath: instancePath + "/agency", schemaPath: "#/properties/agency/type", keyword: "type", params: { type: schema53.properties.agency.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.report_count !== void 0) {
      let data3 = data.report_count;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err11 = { instancePath: instancePath + "/report_count", schemaPath: "#/properties/report_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 2 || isNaN(data3)) {
          const err12 = { instancePath: instancePath + "/report_count", schemaPath: "#/properties/report_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
    if (data.report_ids !== void 0) {
      let data4 = data.report_ids;
      if (Array.isArray(data4)) {
        if (data4.length < 2) {
          const err13 = { instancePath: instancePath + "/report_ids", schemaPath: "#/properties/report_ids/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (typeof data5 === "string") {
            if (!pattern9.test(data5)) {
              const err14 = { instancePath: instancePath + "/report_ids/" + i0, schemaPath: "#/properties/report_ids/items/pattern", keyword: "pattern", params: { pattern: "^rep_[0-9a-f]{16}$" }, message: 'must match pattern "^rep_[0-9a-f]{16}$"' };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          } else {
            const err15 = { instancePath: instancePath + "/report_ids/" + i0, schemaPath: "#/properties/report_ids/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        let i1 = data4.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data4[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err16 = { instancePath: instancePath + "/report_ids", schemaPath: "#/properties/report_ids/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/report_ids", schemaPath: "#/properties/report_ids/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
  } else {
    const err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      vErrors.push(err18);
    }
    errors++;
  }
  validate42.errors = vErrors;
  return errors === 0;
}
validate42.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var DuplicatePair = validate43;
var schema54 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://tellings.example/schemas/public/duplicate-pair.schema.json", "title": "DuplicatePair", "description": "Two reports that share text, verified exactly.", "table": "duplicate_pairs", "primary_key": ["pair_id"], "type": "object", "additionalProperties": false, "required": ["pair_id", "left_report_id", "right_report_id", "relation", "direction", "jaccard", "containment_left", "containment_right", "shared_shingle_count", "headline_similarity", "lead_similarity", "hours_between", "numbers_missing_share", "names_missing_share", "boilerplate_share", "score_bits", "passages"], "properties": { "pair_id": { "type": "string", "description": "dup_ and 16 hex digits of SHA-256 over both report ids.", "pattern": "^dup_[0-9a-f]{16}$", "rights_class": "identifier" }, "left_report_id": { "type": "string", "description": "The report whose id sorts first.", "pattern": "^rep_[0-9a-f]{16}$", "rights_class": "identifier" }, "right_report_id": { "type": "string", "description": "The report whose id sorts last.", "pattern": "^rep_[0-9a-f]{16}$", "rights_class": "identifier" }, "relation": { "type": "string", "description": "exact: same words. copy: nearly all words shared. abridged: one is a cut of the other. extended: one holds the other and adds text. partial: passages shared. template: same form, other facts; not a duplicate.", "enum": ["exact", "copy", "abridged", "extended", "partial", "template"], "rights_class": "own_annotation" }, "direction": { "type": "string", "description": "Which report came first, from publication times and containment.", "enum": ["left_to_right", "right_to_left", "unknown"], "rights_class": "own_annotation" }, "jaccard": { "type": "number", "description": "Jaccard coefficient of the sets of word 5-shingles.", "minimum": 0, "maximum": 1, "rights_class": "fact" }, "containment_left": { "type": "number", "description": "Share of the left report's shingles that the right report holds.", "minimum": 0, "maximum": 1, "rights_class": "fact" }, "containment_right": { "type": "number", "description": "Share of the right report's shingles that the left report holds.", "minimum": 0, "maximum": 1, "rights_class": "fact" }, "shared_shingle_count": { "type": "integer", "description": "Shingles both reports hold.", "minimum": 0, "unit": "shingles", "rights_class": "fact" }, "headline_similarity": { "type": ["number", "null"], "description": "Dice coefficient of bigrams of the two headlines (string-similarity), after case folding and NFKC; null when one has no headline.", "minimum": 0, "maximum": 1, "rights_class": "fact" }, "lead_similarity": { "type": ["number", "null"], "description": "Dice coefficient of bigrams of the two lead paragraphs, in the same way.", "minimum": 0, "maximum": 1, "rights_class": "fact" }, "hours_between": { "type": ["number", "null"], "description": "Hours between the two publication times; null when one is unknown.", "minimum": 0, "unit": "hours", "rights_class": "fact" }, "numbers_missing_share": { "type": ["number", "null"], "description": "Share of the shorter text's numbers (digits with separators, English numerals to twenty) that the longer one lacks; null when the shorter has none. The text with fewer shingles is the shorter.", "minimum": 0, "maximum": 1, "rights_class": "fact" }, "names_missing_share": { "type": ["number", "null"], "description": "Share of the shorter text's names (capitalised words inside a sentence) that the longer one lacks in any spelling; null when the shorter has none.", "minimum": 0, "maximum": 1, "rights_class": "fact" }, "boilerplate_share": { "type": ["number", "null"], "description": "Share of the shared sampled shingles that are stock phrases, which more texts hold than the posting limit of the build; null when no sampled shingle is shared.", "minimum": 0, "maximum": 1, "rights_class": "fact" }, "score_bits": { "type": ["number", "null"], "description": "Log2 of the odds that both report the same thing, and not two things in one form, by the logistic score of the build. From 0 on the relation is copy, abridged, extended or partial; below 0 the pair is a template, or partial because one long passage was carried over. null for exact pairs, which need no score.", "unit": "bits", "rights_class": "own_annotation" }, "passages": { "type": "array", "maxItems": 32, "items": { "type": "object", "additionalProperties": false, "required": ["left_start", "left_end", "right_start", "right_end", "word_count"], "properties": { "left_start": { "type": "integer", "description": "Offset in the private body of the left report where the passage begins.", "minimum": 0, "unit": "UTF-16 code units" }, "left_end": { "type": "integer", "description": "End offset in the left body.", "minimum": 0, "unit": "UTF-16 code units" }, "right_start": { "type": "integer", "description": "Offset in the private body of the right report.", "minimum": 0, "unit": "UTF-16 code units" }, "right_end": { "type": "integer", "description": "End offset in the right body.", "minimum": 0, "unit": "UTF-16 code units" }, "word_count": { "type": "integer", "description": "Words that both sides hold in the same order; changed words between them are not counted.", "minimum": 1, "unit": "words" } } }, "description": "Passages that both bodies hold, as offsets, in the order of the left body: runs of equal words, joined where fewer words than a shingle were changed between them. Of 8 shared words or more, at most the 32 longest, on neither side overlapping; an exact pair has one over all words, a template none.", "rights_class": "own_annotation" } } };
var pattern51 = new RegExp("^dup_[0-9a-f]{16}$", "u");
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate43.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.pair_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pair_id" }, message: "must have required property 'pair_id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.left_report_id === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "left_report_id" }, message: "must have required property 'left_report_id'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.right_report_id === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "right_report_id" }, message: "must have required property 'right_report_id'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.relation === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "relation" }, message: "must have required property 'relation'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.direction === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "direction" }, message: "must have required property 'direction'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.jaccard === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "jaccard" }, message: "must have required property 'jaccard'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.containment_left === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "containment_left" }, message: "must have required property 'containment_left'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.containment_right === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "containment_right" }, message: "must have required property 'containment_right'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.shared_shingle_count === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "shared_shingle_count" }, message: "must have required property 'shared_shingle_count'" };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.headline_similarity === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "headline_similarity" }, message: "must have required property 'headline_similarity'" };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.lead_similarity === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lead_similarity" }, message: "must have required property 'lead_similarity'" };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.hours_between === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hours_between" }, message: "must have required property 'hours_between'" };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.numbers_missing_share === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "numbers_missing_share" }, message: "must have required property 'numbers_missing_share'" };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.names_missing_share === void 0) {
      const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names_missing_share" }, message: "must have required property 'names_missing_share'" };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    if (data.boilerplate_share === void 0) {
      const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "boilerplate_share" }, message: "must have required property 'boilerplate_share'" };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    if (data.score_bits === void 0) {
      const err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "score_bits" }, message: "must have required property 'score_bits'" };
      if (vErrors === null) {
        vErrors = [err15];
      } else {
        vErrors.push(err15);
      }
      errors++;
    }
    if (data.passages === void 0) {
      const err16 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "passages" }, message: "must have required property 'passages'" };
      if (vErrors === null) {
        vErrors = [err16];
      } else {
        vErrors.push(err16);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func3.call(schema54.properties, key0)) {
        const err17 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.pair_id !== void 0) {
      let data0 = data.pair_id;
      if (typeof data0 === "string") {
        if (!pattern51.test(data0)) {
          const err18 = { instancePath: instancePath + "/pair_id", schemaPath: "#/properties/pair_id/pattern", keyword: "pattern", params: { pattern: "^dup_[0-9a-f]{16}$" }, message: 'must match pattern "^dup_[0-9a-f]{16}$"' };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/pair_id", schemaPath: "#/properties/pair_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.left_report_id !== void 0) {
      let data1 = data.left_report_id;
      if (typeof data1 === "string") {
        if (!pattern9.test(data1)) {
          const err20 = { instancePath: instancePath + "/left_report_id", schemaPath: "#/properties/left_report_id/pattern", keyword: "pattern", params: { pattern: "^rep_[0-9a-f]{16}$" }, message: 'must match pattern "^rep_[0-9a-f]{16}$"' };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/left_report_id", schemaPath: "#/properties/left_report_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.right_report_id !== void 0) {
      let data2 = data.right_report_id;
      if (typeof data2 === "string") {
        if (!pattern9.test(data2)) {
          const err22 = { instancePath: instancePath + "/right_report_id", schemaPath: "#/properties/right_report_id/pattern", keyword: "pattern", params: { pattern: "^rep_[0-9a-f]{16}$" }, message: 'must match pattern "^rep_[0-9a-f]{16}$"' };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/right_report_id", schemaPath: "#/properties/right_report_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.relation !== void 0) {
      let data3 = data.relation;
      if (typeof data3 !== "string") {
        const err24 = { instancePath: instancePath + "/relation", schemaPath: "#/properties/relation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
      if (!(data3 === "exact" || data3 === "copy" || data3 === "abridged" || data3 === "extended" || data3 === "partial" || data3 === "template")) {
        const err25 = { instancePath: instancePath + "/relation", schemaPath: "#/properties/relation/enum", keyword: "enum", params: { allowedValues: schema54.properties.relation.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.direction !== void 0) {
      let data4 = data.direction;
      if (typeof data4 !== "string") {
        const err26 = { instancePath: instancePath + "/direction", schemaPath: "#/properties/direction/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
      if (!(data4 === "left_to_right" || data4 === "right_to_left" || data4 === "unknown")) {
        const err27 = { instancePath: instancePath + "/direction", schemaPath: "#/properties/direction/enum", keyword: "enum", params: { allowedValues: schema54.properties.direction.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.jaccard !== void 0) {
      let data5 = data.jaccard;
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 1 || isNaN(data5)) {
          const err28 = { instancePath: instancePath + "/jaccard", schemaPath: "#/properties/jaccard/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
        if (data5 < 0 || isNaN(data5)) {
          const err29 = { instancePath: instancePath + "/jaccard", schemaPath: "#/properties/jaccard/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
      } else {
        const err30 = { instancePath: instancePath + "/jaccard", schemaPath: "#/properties/jaccard/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.containment_left !== void 0) {
      let data6 = data.containment_left;
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 1 || isNaN(data6)) {
          const err31 = { instancePath: instancePath + "/containment_left", schemaPath: "#/properties/containment_left/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
        if (data6 < 0 || isNaN(data6)) {
          const err32 = { instancePath: instancePath + "/containment_left", schemaPath: "#/properties/containment_left/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
      } else {
        const err33 = { instancePath: instancePath + "/containment_left", schemaPath: "#/properties/containment_left/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.containment_right !== void 0) {
      let data7 = data.containment_right;
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 > 1 || isNaN(data7)) {
          const err34 = { instancePath: instancePath + "/containment_right", schemaPath: "#/properties/containment_right/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
        if (data7 < 0 || isNaN(data7)) {
          const err35 = { instancePath: instancePath + "/containment_right", schemaPath: "#/properties/containment_right/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
      } else {
        const err36 = { instancePath: instancePath + "/containment_right", schemaPath: "#/properties/containment_right/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.shared_shingle_count !== void 0) {
      let data8 = data.shared_shingle_count;
      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
        const err37 = { instancePath: instancePath + "/shared_shingle_count", schemaPath: "#/properties/shared_shingle_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 < 0 || isNaN(data8)) {
          const err38 = { instancePath: instancePath + "/shared_shingle_count", schemaPath: "#/properties/shared_shingle_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
      }
    }
    if (data.headline_similarity !== void 0) {
      let data9 = data.headline_similarity;
      if (!(typeof data9 == "number" && isFinite(data9)) && data9 !== null) {
        const err39 = { instancePath: instancePath + "/headline_similarity", schemaPath: "#/properties/headline_similarity/type", keyword: "type", params: { type: schema54.properties.headline_similarity.type }, message: "must be number,null" };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
      if (typeof data9 == "number" && isFinite(data9)) {
        if (data9 > 1 || isNaN(data9)) {
          const err40 = { instancePath: instancePath + "/headline_similarity", schemaPath: "#/properties/headline_similarity/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
        if (data9 < 0 || isNaN(data9)) {
          const err41 = { instancePath: instancePath + "/headline_similarity", schemaPath: "#/properties/headline_similarity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
      }
    }
    if (data.lead_similarity !== void 0) {
      let data10 = data.lead_similarity;
      if (!(typeof data10 == "number" && isFinite(data10)) && data10 !== null) {
        const err42 = { instancePath: instancePath + "/lead_similarity", schemaPath: "#/properties/lead_similarity/type", keyword: "type", params: { type: schema54.properties.lead_similarity.type }, message: "must be number,null" };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
      if (typeof data10 == "number" && isFinite(data10)) {
        if (data10 > 1 || isNaN(data10)) {
          const err43 = { instancePath: instancePath + "/lead_similarity", schemaPath: "#/properties/lead_similarity/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
          if (vErrors === null) {
            vErrors = [err43];
          } else {
            vErrors.push(err43);
          }
          errors++;
        }
        if (data10 < 0 || isNaN(data10)) {
          const err44 = { instancePath: instancePath + "/lead_similarity", schemaPath: "#/properties/lead_similarity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err44];
          } else {
            vErrors.push(err44);
          }
          errors++;
        }
      }
    }
    if (data.hours_between !== void 0) {
      let data11 = data.hours_between;
      if (!(typeof data11 == "number" && isFinite(data11)) && data11 !== null) {
        const err45 = { instancePath: instancePath + "/hours_between", schemaPath: "#/properties/hours_between/type", keyword: "type", params: { type: schema54.properties.hours_between.type }, message: "must be number,null" };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
      if (typeof data11 == "number" && isFinite(data11)) {
        if (data11 < 0 || isNaN(data11)) {
          const err46 = { instancePath: instancePath + "/hours_between", schemaPath: "#/properties/hours_between/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err46];
          } else {
            vErrors.push(err46);
          }
          errors++;
        }
      }
    }
    if (data.numbers_missing_share !== void 0) {
      let data12 = data.numbers_missing_share;
      if (!(typeof data12 == "number" && isFinite(data12)) && data12 !== null) {
        const err47 = { instancePath: instancePath + "/numbers_missing_share", schemaPath: "#/properties/numbers_missing_share/type", keyword: "type", params: { type: schema54.properties.numbers_missing_share.type }, message: "must be number,null" };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
      if (typeof data12 == "number" && isFinite(data12)) {
        if (data12 > 1 || isNaN(data12)) {
          const err48 = { instancePath: instancePath + "/numbers_missing_share", schemaPath: "#/properties/numbers_missing_share/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
          if (vErrors === null) {
            vErrors = [err48];
          } else {
            vErrors.push(err48);
          }
          errors++;
        }
        if (data12 < 0 || isNaN(data12)) {
          const err49 = { instancePath: instancePath + "/numbers_missing_share", schemaPath: "#/properties/numbers_missing_share/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err49];
          } else {
            vErrors.push(err49);
          }
          errors++;
        }
      }
    }
    if (data.names_missing_share !== void 0) {
      let data13 = data.names_missing_share;
      if (!(typeof data13 == "number" && isFinite(data13)) && data13 !== null) {
        const err50 = { instancePath: instancePath + "/names_missing_share", schemaPath: "#/properties/names_missing_share/type", keyword: "type", params: { type: schema54.properties.names_missing_share.type }, message: "must be number,null" };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
      if (typeof data13 == "number" && isFinite(data13)) {
        if (data13 > 1 || isNaN(data13)) {
          const err51 = { instancePath: instancePath + "/names_missing_share", schemaPath: "#/properties/names_missing_share/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
          if (vErrors === null) {
            vErrors = [err51];
          } else {
            vErrors.push(err51);
          }
          errors++;
        }
        if (data13 < 0 || isNaN(data13)) {
          const err52 = { instancePath: instancePath + "/names_missing_share", schemaPath: "#/properties/names_missing_share/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err52];
          } else {
            vErrors.push(err52);
          }
          errors++;
        }
      }
    }
    if (data.boilerplate_share !== void 0) {
      let data14 = data.boilerplate_share;
      if (!(typeof data14 == "number" && isFinite(data14)) && data14 !== null) {
        const err53 = { instancePath: instancePath + "/boilerplate_share", schemaPath: "#/properties/boilerplate_share/type", keyword: "type", params: { type: schema54.properties.boilerplate_share.type }, message: "must be number,null" };
        if (vErrors === null) {
          vErrors = [err53];
        } else {
          vErrors.push(err53);
        }
        errors++;
      }
      if (typeof data14 == "number" && isFinite(data14)) {
        if (data14 > 1 || isNaN(data14)) {
          const err54 = { instancePath: instancePath + "/boilerplate_share", schemaPath: "#/properties/boilerplate_share/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
          if (vErrors === null) {
            vErrors = [err54];
          } else {
            vErrors.push(err54);
          }
          errors++;
        }
        if (data14 < 0 || isNaN(data14)) {
          const err55 = { instancePath: instancePath + "/boilerplate_share", schemaPath: "#/properties/boilerplate_share/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err55];
          } else {
            vErrors.push(err55);
          }
          errors++;
        }
      }
    }
    if (data.score_bits !== void 0) {
      let data15 = data.score_bits;
      if (!(typeof data15 == "number" && isFinite(data15)) && data15 !== null) {
        const err56 = { instancePath: instancePath + "/score_bits", schemaPath: "#/properties/score_bits/type", keyword: "type", params: { type: schema54.properties.score_bits.type }, message: "must be number,null" };
        if (vErrors === null) {
          vErrors = [err56];
        } else {
          vErrors.push(err56);
        }
        errors++;
      }
    }
    if (data.passages !== void 0) {
      let data16 = data.passages;
      if (Array.isArray(data16)) {
        if (data16.length > 32) {
          const err57 = { instancePath: instancePath + "/passages", schemaPath: "#/properties/passages/maxItems", keyword: "maxItems", params: { limit: 32 }, message: "must NOT have more than 32 items" };
          if (vErrors === null) {
            vErrors = [err57];
          } else {
            vErrors.push(err57);
          }
          errors++;
        }
        const len0 = data16.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data17 = data16[i0];
          if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
            if (data17.left_start === void 0) {
              const err58 = { instancePath: instancePath + "/passages/" + i0, schemaPath: "#/properties/passages/items/required", keyword: "required", params: { missingProperty: "left_start" }, message: "must have required property 'left_start'" };
              if (vErrors === null) {
                vErrors = [err58];
              } else {
                vErrors.push(err58);
              }
              errors++;
            }
            if (data17.left_end === void 0) {
              const err59 = { instancePath: instancePath + "/passages/" + i0, schemaPath: "#/properties/passages/items/required", keyword: "required", params: { missingProperty: "left_end" }, message: "must have required property 'left_end'" };
              if (vErrors === null) {
                vErrors = [err59];
              } else {
                vErrors.push(err59);
              }
              errors++;
            }
            if (data17.right_start === void 0) {
              const err60 = { instancePath: instancePath + "/passages/" + i0, schemaPath: "#/properties/passages/items/required", keyword: "required", params: { missingProperty: "right_start" }, message: "must have required property 'right_start'" };
              if (vErrors === null) {
                vErrors = [err60];
              } else {
                vErrors.push(err60);
              }
              errors++;
            }
            if (data17.right_end === void 0) {
              const err61 = { instancePath: instancePath + "/passages/" + i0, schemaPath: "#/properties/passages/items/required", keyword: "required", params: { missingProperty: "right_end" }, message: "must have required property 'right_end'" };
              if (vErrors === null) {
                vErrors = [err61];
              } else {
                vErrors.push(err61);
              }
              errors++;
            }
            if (data17.word_count === void 0) {
              const err62 = { instancePath: instancePath + "/passages/" + i0, schemaPath: "#/properties/passages/items/required", keyword: "required", params: { missingProperty: "word_count" }, message: "must have required property 'word_count'" };
              if (vErrors === null) {
                vErrors = [err62];
              } else {
                vErrors.push(err62);
              }
              errors++;
            }
            for (const key1 in data17) {
              if (!(key1 === "left_start" || key1 === "left_end" || key1 === "right_start" || key1 === "right_end" || key1 === "word_count")) {
                const err63 = { instancePath: instancePath + "/passages/" + i0, schemaPath: "#/properties/passages/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err63];
                } else {
                  vErrors.push(err63);
                }
                errors++;
              }
            }
            if (data17.left_start !== void 0) {
              let data18 = data17.left_start;
              if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18))) {
                const err64 = { instancePath: instancePath + "/passages/" + i0 + "/left_start", schemaPath: "#/properties/passages/items/properties/left_start/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err64];
                } else {
                  vErrors.push(err64);
                }
                errors++;
              }
              if (typeof data18 == "number" && isFinite(data18)) {
                if (data18 < 0 || isNaN(data18)) {
                  const err65 = { instancePath: instancePath + "/passages/" + i0 + "/left_start", schemaPath: "#/properties/passages/items/properties/left_start/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err65];
                  } else {
                    vErrors.push(err65);
                  }
                  errors++;
                }
              }
            }
            if (data17.left_end !== void 0) {
              let data19 = data17.left_end;
              if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19))) {
                const err66 = { instancePath: instancePath + "/passages/" + i0 + "/left_end", schemaPath: "#/properties/passages/items/properties/left_end/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err66];
                } else {
                  vErrors.push(err66);
                }
                errors++;
              }
              if (typeof data19 == "number" && isFinite(data19)) {
                if (data19 < 0 || isNaN(data19)) {
                  const err67 = { instancePath: instancePath + "/passages/" + i0 + "/left_end", schemaPath: "#/properties/passages/items/properties/left_end/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err67];
                  } else {
                    vErrors.push(err67);
                  }
                  errors++;
                }
              }
            }
            if (data17.right_start !== void 0) {
              let data20 = data17.right_start;
              if (!(typeof data20 == "number" && (!(data20 % 1) && !isNaN(data20)) && isFinite(data20))) {
                const err68 = { instancePath: instancePath + "/passages/" + i0 + "/right_start", schemaPath: "#/properties/passages/items/properties/right_start/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err68];
                } else {
                  vErrors.push(err68);
                }
                errors++;
              }
              if (typeof data20 == "number" && isFinite(data20)) {
                if (data20 < 0 || isNaN(data20)) {
                  const err69 = { instancePath: instancePath + "/passages/" + i0 + "/right_start", schemaPath: "#/properties/passages/items/properties/right_start/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err69];
                  } else {
                    vErrors.push(err69);
                  }
                  errors++;
                }
              }
            }
            if (data17.right_end !== void 0) {
              let data21 = data17.right_end;
              if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21))) {
                const err70 = { instancePath: instancePath + "/passages/" + i0 + "/right_end", schemaPath: "#/properties/passages/items/properties/right_end/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err70];
                } else {
                  vErrors.push(err70);
                }
                errors++;
              }
              if (typeof data21 == "number" && isFinite(data21)) {
                if (data21 < 0 || isNaN(data21)) {
                  const err71 = { instancePath: instancePath + "/passages/" + i0 + "/right_end", schemaPath: "#/properties/passages/items/properties/right_end/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err71];
                  } else {
                    vErrors.push(err71);
                  }
                  errors++;
                }
              }
            }
            if (data17.word_count !== void 0) {
              let data22 = data17.word_count;
              if (!(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)) && isFinite(data22))) {
                const err72 = { instancePath: instancePath + "/passages/" + i0 + "/word_count", schemaPath: "#/properties/passages/items/properties/word_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err72];
                } else {
                  vErrors.push(err72);
                }
                errors++;
              }
              if (typeof data22 == "number" && isFinite(data22)) {
                if (data22 < 1 || isNaN(data22)) {
                  const err73 = { instancePath: instancePath + "/passages/" + i0 + "/word_count", schemaPath: "#/properties/passages/items/properties/word_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err73];
                  } else {
                    vErrors.push(err73);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err74 = { instancePath: instancePath + "/passages/" + i0, schemaPath: "#/properties/passages/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err74];
            } else {
              vErrors.push(err74);
            }
            errors++;
          }
        }
      } else {
        const err75 = { instancePath: instancePath + "/passages", schemaPath: "#/properties/passages/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err75];
        } else {
          vErrors.push(err75);
        }
        errors++;
      }
    }
  } else {
    const err76 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err76];
    } else {
      vErrors.push(err76);
    }
    errors++;
  }
  validate43.errors = vErrors;
  return errors === 0;
}
validate43.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var EventTelling = validate44;
var schema55 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://tellings.example/schemas/public/event-telling.schema.json", "title": "EventTelling", "description": "The event a report tells of, or why it stands alone; empty in a dataset of recordings.", "table": "event_tellings", "primary_key": ["report_id"], "type": "object", "additionalProperties": false, "required": ["report_id", "event_id", "status", "bits", "margin_bits", "best_event_id", "rival_event_id", "reason", "evidence"], "properties": { "report_id": { "type": "string", "description": "Report identifier: rep_ and 16 hex digits of SHA-256 over source_id and source_key.", "pattern": "^rep_[0-9a-f]{16}$", "rights_class": "identifier" }, "event_id": { "type": ["string", "null"], "description": "The event it tells of; null when it stands alone.", "pattern": "^evt_[0-9a-f]{16}$", "rights_class": "identifier" }, "status": { "type": "string", "description": "auto: decided by evidence. review: likely, awaits a human, and stands alone until then. alone: like no other report.", "enum": ["auto", "review", "alone"], "rights_class": "own_annotation" }, "bits": { "type": ["number", "null"], "description": "Sum of the evidence for the best event, log2(m/u); null when there is none.", "unit": "bits", "rights_class": "own_annotation" }, "margin_bits": { "type": ["number", "null"], "description": "Bits above the second-best event; null when there is no second.", "unit": "bits", "rights_class": "own_annotation" }, "best_event_id": { "type": ["string", "null"], "description": "The event that fits best; null when none is like it, or it is a report that stands alone itself.", "pattern": "^evt_[0-9a-f]{16}$", "rights_class": "identifier" }, "rival_event_id": { "type": ["string", "null"], "description": "The second-best event.", "pattern": "^evt_[0-9a-f]{16}$", "rights_class": "identifier" }, "reason": { "type": ["string", "null"], "description": "Why it stands alone: no-text, no-candidate, insufficient-evidence, below-threshold or narrow-margin; null when it does not.", "enum": ["no-text", "no-candidate", "insufficient-evidence", "below-threshold", "narrow-margin", null], "rights_class": "own_annotation" }, "evidence": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["kind", "level", "bits", "reason"], "properties": { "kind": { "type": "string", "description": "Which fact was compared.", "enum": ["names", "words", "publication_date", "rival"] }, "level": { "type": "string", "description": "Comparison level in kebab-case.", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "bits": { "type": "number", "description": "Contribution to the sum; 0 for a null level.", "unit": "bits" }, "reason": { "type": "string", "description": "The comparison in words a journalist understands, never a word of the report." } } }, "description": "Evidence for the best event, strongest first.", "rights_class": "own_annotation" } } };
var pattern55 = new RegExp("^evt_[0-9a-f]{16}$", "u");
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate44.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.report_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "report_id" }, message: "must have required property 'report_id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_id === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_id" }, message: "must have required property 'event_id'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.status === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.bits === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bits" }, message: "must have required property 'bits'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.margin_bits === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "margin_bits" }, message: "must have required property 'margin_bits'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.best_event_id === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "best_event_id" }, message: "must have required property 'best_event_id'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.rival_event_id === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rival_event_id" }, message: "must have required property 'rival_event_id'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.reason === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.evidence === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "evidence" }, message: "must have required property 'evidence'" };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func3.call(schema55.properties, key0)) {
        const err9 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.report_id !== void 0) {
      let data0 = data.report_id;
      if (typeof data0 === "string") {
        if (!pattern9.test(data0)) {
          const err10 = { instancePath: instancePath + "/report_id", schemaPath: "#/properties/report_id/pattern", keyword: "pattern", params: { pattern: "^rep_[0-9a-f]{16}$" }, message: 'must match pattern "^rep_[0-9a-f]{16}$"' };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/report_id", schemaPath: "#/properties/report_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.event_id !== void 0) {
      let data1 = data.event_id;
      if (typeof data1 !== "string" && data1 !== null) {
        const err12 = { instancePath: instancePath + "/event_id", schemaPath: "#/properties/event_id/type", keyword: "type", params: { type: schema55.properties.event_id.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (typeof data1 === "string") {
        if (!pattern55.test(data1)) {
          const err13 = { instancePath: instancePath + "/event_id", schemaPath: "#/properties/event_id/pattern", keyword: "pattern", params: { pattern: "^evt_[0-9a-f]{16}$" }, message: 'must match pattern "^evt_[0-9a-f]{16}$"' };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      }
    }
    if (data.status !== void 0) {
      let data2 = data.status;
      if (typeof data2 !== "string") {
        const err14 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (!(data2 === "auto" || data2 === "review" || data2 === "alone")) {
        const err15 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema55.properties.status.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.bits !== void 0) {
      let data3 = data.bits;
      if (!(typeof data3 == "number" && isFinite(data3)) && data3 !== null) {
        const err16 = { instancePath: instancePath + "/bits", schemaPath: "#/properties/bits/type", keyword: "type", params: { type: schema55.properties.bits.type }, message: "must be number,null" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.margin_bits !== void 0) {
      let data4 = data.margin_bits;
      if (!(typeof data4 == "number" && isFinite(data4)) && data4 !== null) {
        const err17 = { instancePath: instancePath + "/margin_bits", schemaPath: "#/properties/margin_bits/type", keyword: "type", params: { type: schema55.properties.margin_bits.type }, message: "must be number,null" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.best_event_id !== void 0) {
      let data5 = data.best_event_id;
      if (typeof data5 !== "string" && data5 !== null) {
        const err18 = { instancePath: instancePath + "/best_event_id", schemaPath: "#/properties/best_event_id/type", keyword: "type", params: { type: schema55.properties.best_event_id.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (typeof data5 === "string") {
        if (!pattern55.test(data5)) {
          const err19 = { instancePath: instancePath + "/best_event_id", schemaPath: "#/properties/best_event_id/pattern", keyword: "pattern", params: { pattern: "^evt_[0-9a-f]{16}$" }, message: 'must match pattern "^evt_[0-9a-f]{16}$"' };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      }
    }
    if (data.rival_event_id !== void 0) {
      let data6 = data.rival_event_id;
      if (typeof data6 !== "string" && data6 !== null) {
        const err20 = { instancePath: instancePath + "/rival_event_id", schemaPath: "#/properties/rival_event_id/type", keyword: "type", params: { type: schema55.properties.rival_event_id.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      if (typeof data6 === "string") {
        if (!pattern55.test(data6)) {
          const err21 = { instancePath: instancePath + "/rival_event_id", schemaPath: "#/properties/rival_event_id/pattern", keyword: "pattern", params: { pattern: "^evt_[0-9a-f]{16}$" }, message: 'must match pattern "^evt_[0-9a-f]{16}$"' };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      }
    }
    if (data.reason !== void 0) {
      let data7 = data.reason;
      if (typeof data7 !== "string" && data7 !== null) {
        const err22 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: schema55.properties.reason.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
      if (!(data7 === "no-text" || data7 === "no-candidate" || data7 === "insufficient-evidence" || data7 === "below-threshold" || data7 === "narrow-margin" || data7 === null)) {
        const err23 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/enum", keyword: "enum", params: { allowedValues: schema55.properties.reason.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.evidence !== void 0) {
      let data8 = data.evidence;
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data9 = data8[i0];
          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            if (data9.kind === void 0) {
              const err24 = { instancePath: instancePath + "/evidence/" + i0, schemaPath: "#/properties/evidence/items/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
            if (data9.level === void 0) {
              const err25 = { instancePath: instancePath + "/evidence/" + i0, schemaPath: "#/properties/evidence/items/required", keyword: "required", params: { missingProperty: "level" }, message: "must have required property 'level'" };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
            if (data9.bits === void 0) {
              const err26 = { instancePath: instancePath + "/evidence/" + i0, schemaPath: "#/properties/evidence/items/required", keyword: "required", params: { missingProperty: "bits" }, message: "must have required property 'bits'" };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
            if (data9.reason === void 0) {
              const err27 = { instancePath: instancePath + "/evidence/" + i0, schemaPath: "#/properties/evidence/items/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
            for (const key1 in data9) {
              if (!(key1 === "kind" || key1 === "level" || key1 === "bits" || key1 === "reason")) {
                const err28 = { instancePath: instancePath + "/evidence/" + i0, schemaPath: "#/properties/evidence/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
            if (data9.kind !== void 0) {
              let data10 = data9.kind;
              if (typeof data10 !== "string") {
                const err29 = { instancePath: instancePath + "/evidence/" + i0 + "/kind", schemaPath: "#/properties/evidence/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
              if (!(data10 === "names" || data10 === "words" || data10 === "publication_date" || data10 === "rival")) {
                const err30 = { instancePath: instancePath + "/evidence/" + i0 + "/kind", schemaPath: "#/properties/evidence/items/properties/kind/enum", keyword: "enum", params: { allowedValues: schema55.properties.evidence.items.properties.kind.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
            if (data9.level !== void 0) {
              let data11 = data9.level;
              if (typeof data11 === "string") {
                if (!pattern7.test(data11)) {
                  const err31 = { instancePath: instancePath + "/evidence/" + i0 + "/level", schemaPath: "#/properties/evidence/items/properties/level/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]*$"' };
                  if (vErrors === null) {
                    vErrors = [err31];
                  } else {
                    vErrors.push(err31);
                  }
                  errors++;
                }
              } else {
                const err32 = { instancePath: instancePath + "/evidence/" + i0 + "/level", schemaPath: "#/properties/evidence/items/properties/level/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
            if (data9.bits !== void 0) {
              let data12 = data9.bits;
              if (!(typeof data12 == "number" && isFinite(data12))) {
                const err33 = { instancePath: instancePath + "/evidence/" + i0 + "/bits", schemaPath: "#/properties/evidence/items/properties/bits/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
            }
            if (data9.reason !== void 0) {
              if (typeof data9.reason !== "string") {
                const err34 = { instancePath: instancePath + "/evidence/" + i0 + "/reason", schemaPath: "#/properties/evidence/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
            }
          } else {
            const err35 = { instancePath: instancePath + "/evidence/" + i0, schemaPath: "#/properties/evidence/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
      } else {
        const err36 = { instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
  } else {
    const err37 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err37];
    } else {
      vErrors.push(err37);
    }
    errors++;
  }
  validate44.errors = vErrors;
  return errors === 0;
}
validate44.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var Event = validate45;
var schema56 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://tellings.example/schemas/public/event.schema.json", "title": "Event", "description": "One event that several reports tell of; empty in a dataset of recordings.", "table": "events", "primary_key": ["event_id"], "type": "object", "additionalProperties": false, "required": ["event_id", "founding_report_id", "report_count", "first_published_date", "last_published_date"], "properties": { "event_id": { "type": "string", "description": "evt_ and 16 hex digits of SHA-256 over the founding report's id.", "pattern": "^evt_[0-9a-f]{16}$", "rights_class": "identifier" }, "founding_report_id": { "type": "string", "description": "The report published first; of several the one with the smallest id.", "pattern": "^rep_[0-9a-f]{16}$", "rights_class": "identifier" }, "report_count": { "type": "integer", "description": "Number of reports linked to it.", "minimum": 2, "unit": "reports", "rights_class": "fact" }, "first_published_date": { "type": ["string", "null"], "description": "First day of publication known; null when none is.", "format": "date", "rights_class": "fact" }, "last_published_date": { "type": ["string", "null"], "description": "Last day of publication known.", "format": "date", "rights_class": "fact" } } };
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate45.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_id" }, message: "must have required property 'event_id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.founding_report_id === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "founding_report_id" }, message: "must have required property 'founding_report_id'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.report_count === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "report_count" }, message: "must have required property 'report_count'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.first_published_date === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "first_published_date" }, message: "must have required property 'first_published_date'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.last_published_date === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "last_published_date" }, message: "must have required property 'last_published_date'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "event_id" || key0 === "founding_report_id" || key0 === "report_count" || key0 === "first_published_date" || key0 === "last_published_date")) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.event_id !== void 0) {
      let data0 = data.event_id;
      if (typeof data0 === "string") {
        if (!pattern55.test(data0)) {
          const err6 = { instancePath: instancePath + "/event_id", schemaPath: "#/properties/event_id/pattern", keyword: "pattern", params: { pattern: "^evt_[0-9a-f]{16}$" }, message: 'must match pattern "^evt_[0-9a-f]{16}$"' };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/event_id", schemaPath: "#/properties/event_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.founding_report_id !== void 0) {
      let data1 = data.founding_report_id;
      if (typeof data1 === "string") {
        if (!pattern9.test(data1)) {
          const err8 = { instancePath: instancePath + "/founding_report_id", schemaPath: "#/properties/founding_report_id/pattern", keyword: "pattern", params: { pattern: "^rep_[0-9a-f]{16}$" }, message: 'must match pattern "^rep_[0-9a-f]{16}$"' };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/founding_report_id", schemaPath: "#/properties/founding_report_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.report_count !== void 0) {
      let data2 = data.report_count;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err10 = { instancePath: instancePath + "/report_count", schemaPath: "#/properties/report_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 2 || isNaN(data2)) {
          const err11 = { instancePath: instancePath + "/report_count", schemaPath: "#/properties/report_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      }
    }
    if (data.first_published_date !== void 0) {
      let data3 = data.first_published_date;
      if (typeof data3 !== "string" && data3 !== null) {
        const err12 = { instancePath: instancePath + "/first_published_date", schemaPath: "#/properties/first_published_date/type", keyword: "type", params: { type: schema56.properties.first_published_date.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (typeof data3 === "string") {
        if (!formats2.validate(data3)) {
          const err13 = { instancePath: instancePath + "/first_published_date", schemaPath: "#/properties/first_published_date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      }
    }
    if (data.last_published_date !== void 0) {
      let data4 = data.last_published_date;
      if (typeof data4 !== "string" && data4 !== null) {
        const err14 = { instancePath: instancePath + "/last_published_date", schemaPath: "#/properties/last_published_date/type", keyword: "type", params: { type: schema56.properties.last_published_date.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (typeof data4 === "string") {
        if (!formats2.validate(data4)) {
          const err15 = { instancePath: instancePath + "/last_published_date", schemaPath: "#/properties/last_published_date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate45.errors = vErrors;
  return errors === 0;
}
validate45.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var PendingReport = validate46;
var schema57 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://tellings.example/schemas/public/pending-report.schema.json", "title": "PendingReport", "description": "A report without a primary recording, and why.", "table": "pending_reports", "primary_key": ["report_id"], "type": "object", "additionalProperties": false, "required": ["report_id", "reason", "message", "best_recording_id", "bits"], "properties": { "report_id": { "type": "string", "description": "Report identifier: rep_ and 16 hex digits of SHA-256 over source_id and source_key.", "pattern": "^rep_[0-9a-f]{16}$", "rights_class": "identifier" }, "reason": { "type": "string", "description": "no-speaker, no-candidate, insufficient-evidence, no-identity-fact, narrow-margin, vetoed, retrospective or not-about-a-recording.", "enum": ["no-speaker", "no-candidate", "insufficient-evidence", "no-identity-fact", "narrow-margin", "vetoed", "retrospective", "not-about-a-recording"], "rights_class": "own_annotation" }, "message": { "type": "string", "description": "The reason in words.", "rights_class": "own_annotation" }, "best_recording_id": { "type": ["string", "null"], "description": "Recording that scored highest, if any.", "pattern": "^[a-z0-9][a-z0-9_-]*$", "rights_class": "identifier" }, "bits": { "type": ["number", "null"], "description": "Its score.", "unit": "bits", "rights_class": "own_annotation" } } };
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate46.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.report_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "report_id" }, message: "must have required property 'report_id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.reason === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.message === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.best_recording_id === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "best_recording_id" }, message: "must have required property 'best_recording_id'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.bits === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bits" }, message: "must have required property 'bits'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "report_id" || key0 === "reason" || key0 === "message" || key0 === "best_recording_id" || key0 === "bits")) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.report_id !== void 0) {
      let data0 = data.report_id;
      if (typeof data0 === "string") {
        if (!pattern9.test(data0)) {
          const err6 = { instancePath: instancePath + "/report_id", schemaPath: "#/properties/report_id/pattern", keyword: "pattern", params: { pattern: "^rep_[0-9a-f]{16}$" }, message: 'must match pattern "^rep_[0-9a-f]{16}$"' };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/report_id", schemaPath: "#/properties/report_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.reason !== void 0) {
      let data1 = data.reason;
      if (typeof data1 !== "string") {
        const err8 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (!(data1 === "no-speaker" || data1 === "no-candidate" || data1 === "insufficient-evidence" || data1 === "no-identity-fact" || data1 === "narrow-margin" || data1 === "vetoed" || data1 === "retrospective" || data1 === "not-about-a-recording")) {
        const err9 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/enum", keyword: "enum", params: { allowedValues: schema57.properties.reason.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.message !== void 0) {
      if (typeof data.message !== "string") {
        const err10 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.best_recording_id !== void 0) {
      let data3 = data.best_recording_id;
      if (typeof data3 !== "string" && data3 !== null) {
        const err11 = { instancePath: instancePath + "/best_recording_id", schemaPath: "#/properties/best_recording_id/type", keyword: "type", params: { type: schema57.properties.best_recording_id.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (typeof data3 === "string") {
        if (!pattern18.test(data3)) {
          const err12 = { instancePath: instancePath + "/best_recording_id", schemaPath: "#/properties/best_recording_id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9_-]*$"' };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
    if (data.bits !== void 0) {
      let data4 = data.bits;
      if (!(typeof data4 == "number" && isFinite(data4)) && data4 !== null) {
        const err13 = { instancePath: instancePath + "/bits", schemaPath: "#/properties/bits/type", keyword: "type", params: { type: schema57.properties.bits.type }, message: "must be number,null" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate46.errors = vErrors;
  return errors === 0;
}
validate46.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var Recording = validate47;
var schema58 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://tellings.example/schemas/public/recording.schema.json", "title": "Recording", "description": "One audio, video or text message.", "table": "recordings", "primary_key": ["recording_id"], "type": "object", "additionalProperties": false, "required": ["recording_id", "speaker_id", "speaker_name", "medium", "publisher", "released_from", "released_to", "duration_minutes_from", "duration_minutes_to", "title", "predecessor_id", "status", "basis", "founding_report_id"], "properties": { "recording_id": { "type": "string", "description": "Recording identifier, as registered or minted.", "pattern": "^[a-z0-9][a-z0-9_-]*$", "rights_class": "identifier" }, "speaker_id": { "type": "string", "description": "Speaker, as registered.", "pattern": "^[a-z0-9][a-z0-9-]*$", "rights_class": "identifier" }, "speaker_name": { "type": "string", "description": "Name of the speaker.", "rights_class": "fact" }, "medium": { "type": ["string", "null"], "description": "Kind of message.", "enum": ["audio", "video", "text", null], "rights_class": "fact" }, "publisher": { "type": ["string", "null"], "description": "Body that released the recording, as registered or as reports state it.", "rights_class": "fact" }, "released_from": { "type": ["string", "null"], "description": "First day the release may have happened.", "format": "date", "rights_class": "fact" }, "released_to": { "type": ["string", "null"], "description": "Last day the release may have happened.", "format": "date", "rights_class": "fact" }, "duration_minutes_from": { "type": ["number", "null"], "description": "Shortest length reported.", "minimum": 0, "unit": "minutes", "rights_class": "fact" }, "duration_minutes_to": { "type": ["number", "null"], "description": "Longest length reported.", "minimum": 0, "unit": "minutes", "rights_class": "fact" }, "title": { "type": ["string", "null"], "description": "Title of the recording, as registered.", "rights_class": "fact" }, "predecessor_id": { "type": ["string", "null"], "description": "Recording of the same speaker that came before; null for the first known.", "pattern": "^[a-z0-9][a-z0-9_-]*$", "rights_class": "identifier" }, "status": { "type": "string", "description": "Whether the recording itself was published, or only reported.", "enum": ["published", "reported_never_published"], "rights_class": "fact" }, "basis": { "type": "string", "description": "registry: authored in the registry. founded: minted from a report with a resolved day that fitted no known recording.", "enum": ["registry", "founded"], "rights_class": "own_annotation" }, "founding_report_id": { "type": ["string", "null"], "description": "Report that founded the recording.", "pattern": "^rep_[0-9a-f]{16}$", "rights_class": "identifier" } } };
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate47.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.recording_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "recording_id" }, message: "must have required property 'recording_id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.speaker_id === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "speaker_id" }, message: "must have required property 'speaker_id'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.speaker_name === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "speaker_name" }, message: "must have required property 'speaker_name'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.medium === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "medium" }, message: "must have required property 'medium'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.publisher === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "publisher" }, message: "must have required property 'publisher'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.released_from === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "released_from" }, message: "must have required property 'released_from'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.released_to === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "released_to" }, message: "must have required property 'released_to'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.duration_minutes_from === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "duration_minutes_from" }, message: "must have required property 'duration_minutes_from'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.duration_minutes_to === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "duration_minutes_to" }, message: "must have required property 'duration_minutes_to'" };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.title === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.predecessor_id === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "predecessor_id" }, message: "must have required property 'predecessor_id'" };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.status === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.basis === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "basis" }, message: "must have required property 'basis'" };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.founding_report_id === void 0) {
      const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "founding_report_id" }, message: "must have required property 'founding_report_id'" };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func3.call(schema58.properties, key0)) {
        const err14 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.recording_id !== void 0) {
      let data0 = data.recording_id;
      if (typeof data0 === "string") {
        if (!pattern18.test(data0)) {
          const err15 = { instancePath: instancePath + "/recording_id", schemaPath: "#/properties/recording_id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9_-]*$"' };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/recording_id", schemaPath: "#/properties/recording_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.speaker_id !== void 0) {
      let data1 = data.speaker_id;
      if (typeof data1 === "string") {
        if (!pattern7.test(data1)) {
          const err17 = { instancePath: instancePath + "/speaker_id", schemaPath: "#/properties/speaker_id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]*$"' };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/speaker_id", schemaPath: "#/properties/speaker_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.speaker_name !== void 0) {
      if (typeof data.speaker_name !== "string") {
        const err19 = { instancePath: instancePath + "/speaker_name", schemaPath: "#/properties/speaker_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.medium !== void 0) {
      let data3 = data.medium;
      if (typeof data3 !== "string" && data3 !== null) {
        const err20 = { instancePath: instancePath + "/medium", schemaPath: "#/properties/medium/type", keyword: "type", params: { type: schema58.properties.medium.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      if (!(data3 === "audio" || data3 === "video" || data3 === "text" || data3 === null)) {
        const err21 = { instancePath: instancePath + "/medium", schemaPath: "#/properties/medium/enum", keyword: "enum", params: { allowedValues: schema58.properties.medium.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.publisher !== void 0) {
      let data4 = data.publisher;
      if (typeof data4 !== "string" && data4 !== null) {
        const err22 = { instancePath: instancePath + "/publisher", schemaPath: "#/properties/publisher/type", keyword: "type", params: { type: schema58.properties.publisher.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.released_from !== void 0) {
      let data5 = data.released_from;
      if (typeof data5 !== "string" && data5 !== null) {
        const err23 = { instancePath: instancePath + "/released_from", schemaPath: "#/properties/released_from/type", keyword: "type", params: { type: schema58.properties.released_from.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
      if (typeof data5 === "string") {
        if (!formats2.validate(data5)) {
          const err24 = { instancePath: instancePath + "/released_from", schemaPath: "#/properties/released_from/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      }
    }
    if (data.released_to !== void 0) {
      let data6 = data.released_to;
      if (typeof data6 !== "string" && data6 !== null) {
        const err25 = { instancePath: instancePath + "/released_to", schemaPath: "#/properties/released_to/type", keyword: "type", params: { type: schema58.properties.released_to.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
      if (typeof data6 === "string") {
        if (!formats2.validate(data6)) {
          const err26 = { instancePath: instancePath + "/released_to", schemaPath: "#/properties/released_to/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      }
    }
    if (data.duration_minutes_from !== void 0) {
      let data7 = data.duration_minutes_from;
      if (!(typeof data7 == "number" && isFinite(data7)) && data7 !== null) {
        const err27 = { instancePath: instancePath + "/duration_minutes_from", schemaPath: "#/properties/duration_minutes_from/type", keyword: "type", params: { type: schema58.properties.duration_minutes_from.type }, message: "must be number,null" };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 < 0 || isNaN(data7)) {
          const err28 = { instancePath: instancePath + "/duration_minutes_from", schemaPath: "#/properties/duration_minutes_from/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
      }
    }
    if (data.duration_minutes_to !== void 0) {
      let data8 = data.duration_minutes_to;
      if (!(typeof data8 == "number" && isFinite(data8)) && data8 !== null) {
        const err29 = { instancePath: instancePath + "/duration_minutes_to", schemaPath: "#/properties/duration_minutes_to/type", keyword: "type", params: { type: schema58.properties.duration_minutes_to.type }, message: "must be number,null" };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 < 0 || isNaN(data8)) {
          const err30 = { instancePath: instancePath + "/duration_minutes_to", schemaPath: "#/properties/duration_minutes_to/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
      }
    }
    if (data.title !== void 0) {
      let data9 = data.title;
      if (typeof data9 !== "string" && data9 !== null) {
        const err31 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: schema58.properties.title.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.predecessor_id !== void 0) {
      let data10 = data.predecessor_id;
      if (typeof data10 !== "string" && data10 !== null) {
        const err32 = { instancePath: instancePath + "/predecessor_id", schemaPath: "#/properties/predecessor_id/type", keyword: "type", params: { type: schema58.properties.predecessor_id.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
      if (typeof data10 === "string") {
        if (!pattern18.test(data10)) {
          const err33 = { instancePath: instancePath + "/predecessor_id", schemaPath: "#/properties/predecessor_id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9_-]*$"' };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
      }
    }
    if (data.status !== void 0) {
      let data11 = data.status;
      if (typeof data11 !== "string") {
        const err34 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
      if (!(data11 === "published" || data11 === "reported_never_published")) {
        const err35 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema58.properties.status.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.basis !== void 0) {
      let data12 = data.basis;
      if (typeof data12 !== "string") {
        const err36 = { instancePath: instancePath + "/basis", schemaPath: "#/properties/basis/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
      if (!(data12 === "registry" || data12 === "founded")) {
        const err37 = { instancePath: instancePath + "/basis", schemaPath: "#/properties/basis/enum", keyword: "enum", params: { allowedValues: schema58.properties.basis.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.founding_report_id !== void 0) {
      let data13 = data.founding_report_id;
      if (typeof data13 !== "string" && data13 !== null) {
        const err38 = { instancePath: instancePath + "/founding_report_id", schemaPath: "#/properties/founding_report_id/type", keyword: "type", params: { type: schema58.properties.founding_report_id.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
      if (typeof data13 === "string") {
        if (!pattern9.test(data13)) {
          const err39 = { instancePath: instancePath + "/founding_report_id", schemaPath: "#/properties/founding_report_id/pattern", keyword: "pattern", params: { pattern: "^rep_[0-9a-f]{16}$" }, message: 'must match pattern "^rep_[0-9a-f]{16}$"' };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
      }
    }
  } else {
    const err40 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err40];
    } else {
      vErrors.push(err40);
    }
    errors++;
  }
  validate47.errors = vErrors;
  return errors === 0;
}
validate47.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var Redirect = validate48;
var schema59 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://tellings.example/schemas/public/redirect.schema.json", "title": "Redirect", "description": "An id that moved, split, was retired or withdrawn.", "table": "redirects", "primary_key": ["id"], "type": "object", "additionalProperties": false, "required": ["id", "kind", "targets", "since", "reason"], "properties": { "id": { "type": "string", "description": "The id that no longer stands.", "minLength": 1, "rights_class": "identifier" }, "kind": { "type": "string", "description": "moved: one target. split: two or more. retired and withdrawn: none.", "enum": ["moved", "split", "retired", "withdrawn"], "rights_class": "fact" }, "targets": { "type": "array", "items": { "type": "string", "description": "A live id." }, "description": "Live ids that stand for it now.", "uniqueItems": true, "rights_class": "identifier" }, "since": { "type": "string", "description": "First release in which the redirect holds.", "pattern": "^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?$", "rights_class": "fact" }, "reason": { "type": "string", "description": "Reason code in kebab-case.", "pattern": "^[a-z0-9][a-z0-9-]*$", "rights_class": "own_annotation" } } };
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate48.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.kind === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.targets === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "targets" }, message: "must have required property 'targets'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.since === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "since" }, message: "must have required property 'since'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.reason === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "kind" || key0 === "targets" || key0 === "since" || key0 === "reason")) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err6 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if (typeof data1 !== "string") {
        const err8 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (!(data1 === "moved" || data1 === "split" || data1 === "retired" || data1 === "withdrawn")) {
        const err9 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema59.properties.kind.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.targets !== void 0) {
      let data2 = data.targets;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data2[i0] !== "string") {
            const err10 = { instancePath: instancePath + "/targets/" + i0, schemaPath: "#/properties/targets/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        let i1 = data2.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data2[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err11 = { instancePath: instancePath + "/targets", schemaPath: "#/properties/targets/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/targets", schemaPath: "#/properties/targets/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.since !== void 0) {
      let data4 = data.since;
      if (typeof data4 === "string") {
        if (!pattern14.test(data4)) {
          const err13 = { instancePath: instancePath + "/since", schemaPath: "#/properties/since/pattern", keyword: "pattern", params: { pattern: "^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?$" }, message: 'must match pattern "^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?$"' };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/since", schemaPath: "#/properties/since/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.reason !== void 0) {
      let data5 = data.reason;
      if (typeof data5 === "string") {
        if (!pattern7.test(data5)) {
          const err15 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]*$"' };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate48.errors = vErrors;
  return errors === 0;
}
validate48.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var ReleaseIndex = validate49;
var schema60 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://tellings.example/schemas/public/release-index.schema.json", "title": "ReleaseIndex", "description": "The releases of one dataset; the only file beside them that changes, written last.", "type": "object", "additionalProperties": false, "required": ["index_version", "dataset", "latest", "releases"], "properties": { "index_version": { "type": "integer", "description": "Version of this format.", "minimum": 0, "const": 1 }, "dataset": { "type": "string", "description": "Dataset name.", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "latest": { "type": ["string", "null"], "description": "Newest active version; null when there is none." }, "releases": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["version", "schema_version", "issued", "status", "manifest", "previous", "bump", "record_counts"], "properties": { "version": { "type": "string", "description": "Version." }, "schema_version": { "type": "string", "description": "Schema version." }, "issued": { "type": "string", "description": "Source date.", "format": "date" }, "status": { "type": "string", "description": "active or yanked.", "enum": ["active", "yanked"] }, "manifest": { "description": "The manifest.", "type": "object", "additionalProperties": false, "required": ["path", "sha256", "byte_count"], "properties": { "path": { "type": "string", "description": "Path from the index." }, "sha256": { "type": "string", "description": "SHA-256.", "pattern": "^[0-9a-f]{64}$" }, "byte_count": { "type": "integer", "description": "Size.", "minimum": 0, "unit": "bytes" } } }, "previous": { "type": ["string", "null"], "description": "Version before." }, "bump": { "type": "string", "description": "Level." }, "record_counts": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["table", "record_count"], "properties": { "table": { "type": "string", "description": "Table." }, "record_count": { "type": "integer", "description": "Rows.", "minimum": 0, "unit": "records" } } }, "description": "Rows by table." } } }, "description": "Releases, newest first." } } };
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate49.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.index_version === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "index_version" }, message: "must have required property 'index_version'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.dataset === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dataset" }, message: "must have required property 'dataset'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.latest === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "latest" }, message: "must have required property 'latest'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.releases === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "releases" }, message: "must have required property 'releases'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "index_version" || key0 === "dataset" || key0 === "latest" || key0 === "releases")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.index_version !== void 0) {
      let data0 = data.index_version;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err5 = { instancePath: instancePath + "/index_version", schemaPath: "#/properties/index_version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (1 !== data0) {
        const err6 = { instancePath: instancePath + "/index_version", schemaPath: "#/properties/index_version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          const err7 = { instancePath: instancePath + "/index_version", schemaPath: "#/properties/index_version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
    if (data.dataset !== void 0) {
      let data1 = data.dataset;
      if (typeof data1 === "string") {
        if (!pattern7.test(data1)) {
          const err8 = { instancePath: instancePath + "/dataset", schemaPath: "#/properties/dataset/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]*$"' };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/dataset", schemaPath: "#/properties/dataset/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.latest !== void 0) {
      let data2 = data.latest;
      if (typeof data2 !== "string" && data2 !== null) {
        const err10 = { instancePath: instancePath + "/latest", schemaPath: "#/properties/latest/type", keyword: "type", params: { type: schema60.properties.latest.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.releases !== void 0) {
      let data3 = data.releases;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.version === void 0) {
              const err11 = { instancePath: instancePath + "/releases/" + i0, schemaPath: "#/properties/releases/items/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (data4.schema_version === void 0) {
              const err12 = { instancePath: instancePath + "/releases/" + i0, schemaPath: "#/properties/releases/items/required", keyword: "required", params: { missingProperty: "schema_version" }, message: "must have required property 'schema_version'" };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (data4.issued === void 0) {
              const err13 = { instancePath: instancePath + "/releases/" + i0, schemaPath: "#/properties/releases/items/required", keyword: "required", params: { missingProperty: "issued" }, message: "must have required property 'issued'" };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
            if (data4.status === void 0) {
              const err14 = { instancePath: instancePath + "/releases/" + i0, schemaPath: "#/properties/releases/items/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            if (data4.manifest === void 0) {
              const err15 = { instancePath: instancePath + "/releases/" + i0, schemaPath: "#/properties/releases/items/required", keyword: "required", params: { missingProperty: "manifest" }, message: "must have required property 'manifest'" };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            if (data4.previous === void 0) {
              const err16 = { instancePath: instancePath + "/releases/" + i0, schemaPath: "#/properties/releases/items/required", keyword: "required", params: { missingProperty: "previous" }, message: "must have required property 'previous'" };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            if (data4.bump === void 0) {
              const err17 = { instancePath: instancePath + "/releases/" + i0, schemaPath: "#/properties/releases/items/required", keyword: "required", params: { missingProperty: "bump" }, message: "must have required property 'bump'" };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            if (data4.record_counts === void 0) {
              const err18 = { instancePath: instancePath + "/releases/" + i0, schemaPath: "#/properties/releases/items/required", keyword: "required", params: { missingProperty: "record_counts" }, message: "must have required property 'record_counts'" };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            for (const key1 in data4) {
              if (!(key1 === "version" || key1 === "schema_version" || key1 === "issued" || key1 === "status" || key1 === "manifest" || key1 === "previous" || key1 === "bump" || key1 === "record_counts")) {
                const err19 = { instancePath: instancePath + "/releases/" + i0, schemaPath: "#/properties/releases/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            }
            if (data4.version !== void 0) {
              if (typeof data4.version !== "string") {
                const err20 = { instancePath: instancePath + "/releases/" + i0 + "/version", schemaPath: "#/properties/releases/items/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
            if (data4.schema_version !== void 0) {
              if (typeof data4.schema_version !== "string") {
                const err21 = { instancePath: instancePath + "/releases/" + i0 + "/schema_version", schemaPath: "#/properties/releases/items/properties/schema_version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
            if (data4.issued !== void 0) {
              let data7 = data4.issued;
              if (typeof data7 === "string") {
                if (!formats2.validate(data7)) {
                  const err22 = { instancePath: instancePath + "/releases/" + i0 + "/issued", schemaPath: "#/properties/releases/items/properties/issued/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
                  if (vErrors === null) {
                    vErrors = [err22];
                  } else {
                    vErrors.push(err22);
                  }
                  errors++;
                }
              } else {
                const err23 = { instancePath: instancePath + "/releases/" + i0 + "/issued", schemaPath: "#/properties/releases/items/properties/issued/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
            if (data4.status !== void 0) {
              let data8 = data4.status;
              if (typeof data8 !== "string") {
                const err24 = { instancePath: instancePath + "/releases/" + i0 + "/status", schemaPath: "#/properties/releases/items/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
              if (!(data8 === "active" || data8 === "yanked")) {
                const err25 = { instancePath: instancePath + "/releases/" + i0 + "/status", schemaPath: "#/properties/releases/items/properties/status/enum", keyword: "enum", params: { allowedValues: schema60.properties.releases.items.properties.status.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            }
            if (data4.manifest !== void 0) {
              let data9 = data4.manifest;
              if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                if (data9.path === void 0) {
                  const err26 = { instancePath: instancePath + "/releases/" + i0 + "/manifest", schemaPath: "#/properties/releases/items/properties/manifest/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                  if (vErrors === null) {
                    vErrors = [err26];
                  } else {
                    vErrors.push(err26);
                  }
                  errors++;
                }
                if (data9.sha256 === void 0) {
                  const err27 = { instancePath: instancePath + "/releases/" + i0 + "/manifest", schemaPath: "#/properties/releases/items/properties/manifest/required", keyword: "required", params: { missingProperty: "sha256" }, message: "must have required property 'sha256'" };
                  if (vErrors === null) {
                    vErrors = [err27];
                  } else {
                    vErrors.push(err27);
                  }
                  errors++;
                }
                if (data9.byte_count === void 0) {
                  const err28 = { instancePath: instancePath + "/releases/" + i0 + "/manifest", schemaPath: "#/properties/releases/items/properties/manifest/required", keyword: "required", params: { missingProperty: "byte_count" }, message: "must have required property 'byte_count'" };
                  if (vErrors === null) {
                    vErrors = [err28];
                  } else {
                    vErrors.push(err28);
                  }
                  errors++;
                }
                for (const key2 in data9) {
                  if (!(key2 === "path" || key2 === "sha256" || key2 === "byte_count")) {
                    const err29 = { instancePath: instancePath + "/releases/" + i0 + "/manifest", schemaPath: "#/properties/releases/items/properties/manifest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err29];
                    } else {
                      vErrors.push(err29);
                    }
                    errors++;
                  }
                }
                if (data9.path !== void 0) {
                  if (typeof data9.path !== "string") {
                    const err30 = { instancePath: instancePath + "/releases/" + i0 + "/manifest/path", schemaPath: "#/properties/releases/items/properties/manifest/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err30];
                    } else {
                      vErrors.push(err30);
                    }
                    errors++;
                  }
                }
                if (data9.sha256 !== void 0) {
                  let data11 = data9.sha256;
                  if (typeof data11 === "string") {
                    if (!pattern8.test(data11)) {
                      const err31 = { instancePath: instancePath + "/releases/" + i0 + "/manifest/sha256", schemaPath: "#/properties/releases/items/properties/manifest/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
                      if (vErrors === null) {
                        vErrors = [err31];
                      } else {
                        vErrors.push(err31);
                      }
                      errors++;
                    }
                  } else {
                    const err32 = { instancePath: instancePath + "/releases/" + i0 + "/manifest/sha256", schemaPath: "#/properties/releases/items/properties/manifest/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err32];
                    } else {
                      vErrors.push(err32);
                    }
                    errors++;
                  }
                }
                if (data9.byte_count !== void 0) {
                  let data12 = data9.byte_count;
                  if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
                    const err33 = { instancePath: instancePath + "/releases/" + i0 + "/manifest/byte_count", schemaPath: "#/properties/releases/items/properties/manifest/properties/byte_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err33];
                    } else {
                      vErrors.push(err33);
                    }
                    errors++;
                  }
                  if (typeof data12 == "number" && isFinite(data12)) {
                    if (data12 < 0 || isNaN(data12)) {
                      const err34 = { instancePath: instancePath + "/releases/" + i0 + "/manifest/byte_count", schemaPath: "#/properties/releases/items/properties/manifest/properties/byte_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      if (vErrors === null) {
                        vErrors = [err34];
                      } else {
                        vErrors.push(err34);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err35 = { instancePath: instancePath + "/releases/" + i0 + "/manifest", schemaPath: "#/properties/releases/items/properties/manifest/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
            }
            if (data4.previous !== void 0) {
              let data13 = data4.previous;
              if (typeof data13 !== "string" && data13 !== null) {
                const err36 = { instancePath: instancePath + "/releases/" + i0 + "/previous", schemaPath: "#/properties/releases/items/properties/previous/type", keyword: "type", params: { type: schema60.properties.releases.items.properties.previous.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
            if (data4.bump !== void 0) {
              if (typeof data4.bump !== "string") {
                const err37 = { instancePath: instancePath + "/releases/" + i0 + "/bump", schemaPath: "#/properties/releases/items/properties/bump/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              }
            }
            if (data4.record_counts !== void 0) {
              let data15 = data4.record_counts;
              if (Array.isArray(data15)) {
                const len1 = data15.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data16 = data15[i1];
                  if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                    if (data16.table === void 0) {
                      const err38 = { instancePath: instancePath + "/releases/" + i0 + "/record_counts/" + i1, schemaPath: "#/properties/releases/items/properties/record_counts/items/required", keyword: "required", params: { missingProperty: "table" }, message: "must have required property 'table'" };
                      if (vErrors === null) {
                        vErrors = [err38];
                      } else {
                        vErrors.push(err38);
                      }
                      errors++;
                    }
                    if (data16.record_count === void 0) {
                      const err39 = { instancePath: instancePath + "/releases/" + i0 + "/record_counts/" + i1, schemaPath: "#/properties/releases/items/properties/record_counts/items/required", keyword: "required", params: { missingProperty: "record_count" }, message: "must have required property 'record_count'" };
                      if (vErrors === null) {
                        vErrors = [err39];
                      } else {
                        vErrors.push(err39);
                      }
                      errors++;
                    }
                    for (const key3 in data16) {
                      if (!(key3 === "table" || key3 === "record_count")) {
                        const err40 = { instancePath: instancePath + "/releases/" + i0 + "/record_counts/" + i1, schemaPath: "#/properties/releases/items/properties/record_counts/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                          vErrors = [err40];
                        } else {
                          vErrors.push(err40);
                        }
                        errors++;
                      }
                    }
                    if (data16.table !== void 0) {
                      if (typeof data16.table !== "string") {
                        const err41 = { instancePath: instancePath + "/releases/" + i0 + "/record_counts/" + i1 + "/table", schemaPath: "#/properties/releases/items/properties/record_counts/items/properties/table/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err41];
                        } else {
                          vErrors.push(err41);
                        }
                        errors++;
                      }
                    }
                    if (data16.record_count !== void 0) {
                      let data18 = data16.record_count;
                      if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18))) {
                        const err42 = { instancePath: instancePath + "/releases/" + i0 + "/record_counts/" + i1 + "/record_count", schemaPath: "#/properties/releases/items/properties/record_counts/items/properties/record_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                          vErrors = [err42];
                        } else {
                          vErrors.push(err42);
                        }
                        errors++;
                      }
                      if (typeof data18 == "number" && isFinite(data18)) {
                        if (data18 < 0 || isNaN(data18)) {
                          const err43 = { instancePath: instancePath + "/releases/" + i0 + "/record_counts/" + i1 + "/record_count", schemaPath: "#/properties/releases/items/properties/record_counts/items/properties/record_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                          if (vErrors === null) {
                            vErrors = [err43];
                          } else {
                            vErrors.push(err43);
                          }
                          errors++;
                        }
                      }
                    }
                  } else {
                    const err44 = { instancePath: instancePath + "/releases/" + i0 + "/record_counts/" + i1, schemaPath: "#/properties/releases/items/properties/record_counts/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                      vErrors = [err44];
                    } else {
                      vErrors.push(err44);
                    }
                    errors++;
                  }
                }
              } else {
                const err45 = { instancePath: instancePath + "/releases/" + i0 + "/record_counts", schemaPath: "#/properties/releases/items/properties/record_counts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
            }
          } else {
            const err46 = { instancePath: instancePath + "/releases/" + i0, schemaPath: "#/properties/releases/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
      } else {
        const err47 = { instancePath: instancePath + "/releases", schemaPath: "#/properties/releases/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
    }
  } else {
    const err48 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err48];
    } else {
      vErrors.push(err48);
    }
    errors++;
  }
  validate49.errors = vErrors;
  return errors === 0;
}
validate49.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var ReleaseManifest = validate50;
var schema61 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://tellings.example/schemas/public/release-manifest.schema.json", "title": "ReleaseManifest", "description": "What one published version holds. Canonical JSON (RFC 8785); no clock.", "type": "object", "additionalProperties": false, "required": ["manifest_version", "dataset", "version", "schema_version", "issued", "licence", "generator", "previous", "bump", "inputs_sha256", "tables", "files", "withheld", "quarantine", "gates"], "properties": { "manifest_version": { "type": "integer", "description": "Version of this format.", "minimum": 0, "const": 1 }, "dataset": { "type": "string", "description": "Dataset name.", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "version": { "type": "string", "description": "Semantic version of the data.", "pattern": "^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?$" }, "schema_version": { "type": "string", "description": "Semantic version of the schemas.", "pattern": "^\\d+\\.\\d+\\.\\d+$" }, "issued": { "type": "string", "description": "Source date of the release, from dataset.yml.", "format": "date" }, "licence": { "type": "string", "description": "SPDX identifier of the licence of the data." }, "generator": { "description": "Program that made the release.", "type": "object", "additionalProperties": false, "required": ["name", "version"], "properties": { "name": { "type": "string", "description": "Program." }, "version": { "type": "string", "description": "Its version." } } }, "previous": { "description": "The release before, by the digest of its manifest; null for the first.", "type": ["object", "null"], "additionalProperties": false, "required": ["version", "manifest_sha256"], "properties": { "version": { "type": "string", "description": "Its version." }, "manifest_sha256": { "type": "string", "description": "SHA-256 of its manifest.json.", "pattern": "^[0-9a-f]{64}$" } } }, "bump": { "description": "Version bump.", "type": "object", "additionalProperties": false, "required": ["level", "reasons"], "properties": { "level": { "type": "string", "description": "How the version was raised.", "enum": ["initial", "major", "minor", "patch", "local"] }, "reasons": { "type": "array", "items": { "type": "string", "description": "One reason." }, "description": "Why, counted from the data." } } }, "inputs_sha256": { "type": "string", "description": "SHA-256 over the digests of every input table.", "pattern": "^[0-9a-f]{64}$" }, "tables": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["name", "primary_key", "record_count", "state_digest"], "properties": { "name": { "type": "string", "description": "Table name." }, "primary_key": { "type": "array", "items": { "type": "string", "description": "Field." }, "description": "Key fields." }, "record_count": { "type": "integer", "description": "Rows.", "minimum": 0, "unit": "records" }, "state_digest": { "type": "string", "description": "SHA-256 over sorted lines of key, tab, SHA-256 of the canonical record.", "pattern": "^[0-9a-f]{64}$" } } }, "description": "Tables, sorted by name." }, "files": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["path", "media_type", "byte_count", "sha256", "table"], "properties": { "path": { "type": "string", "description": "Path inside the release, with /." }, "media_type": { "type": "string", "description": "Media type." }, "byte_count": { "type": "integer", "description": "Size.", "minimum": 0, "unit": "bytes" }, "sha256": { "type": "string", "description": "SHA-256, hex.", "pattern": "^[0-9a-f]{64}$" }, "table": { "type": ["string", "null"], "description": "Table the file holds; null for documents." } } }, "description": "Every other file, sorted by path." }, "withheld": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["table", "field", "rights_class", "rule", "record_count"], "properties": { "table": { "type": "string", "description": "Table." }, "field": { "type": "string", "description": "Field." }, "rights_class": { "type": "string", "description": "Rights class of the field." }, "rule": { "type": "string", "description": "Policy rule applied, e.g. headline-closed." }, "record_count": { "type": "integer", "description": "Values withheld.", "minimum": 0, "unit": "records" } } }, "description": "What the rights policy withheld." }, "quarantine": { "description": "What was left out of the build.", "type": "object", "additionalProperties": false, "required": ["record_count", "by_code"], "properties": { "record_count": { "type": "integer", "description": "Records quarantined.", "minimum": 0, "unit": "records" }, "by_code": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["code", "record_count"], "properties": { "code": { "type": "string", "description": "Issue code." }, "record_count": { "type": "integer", "description": "Records.", "minimum": 0, "unit": "records" } } }, "description": "Counts by issue code." } } }, "gates": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["gate_id", "is_passed", "value", "limit"], "properties": { "gate_id": { "type": "string", "description": "Gate, e.g. counts.reports.min." }, "is_passed": { "type": "boolean", "description": "Whether it passed." }, "value": { "type": "number", "description": "Measured value." }, "limit": { "type": "number", "description": "Limit in dataset.yml." } } }, "description": "Data gates." } } };
var pattern73 = new RegExp("^\\d+\\.\\d+\\.\\d+$", "u");
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate50.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.manifest_version === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "manifest_version" }, message: "must have required property 'manifest_version'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.dataset === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dataset" }, message: "must have required property 'dataset'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.version === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.schema_version === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema_version" }, message: "must have required property 'schema_version'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.issued === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "issued" }, message: "must have required property 'issued'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.licence === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "licence" }, message: "must have required property 'licence'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.generator === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "generator" }, message: "must have required property 'generator'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.previous === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "previous" }, message: "must have required property 'previous'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.bump === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bump" }, message: "must have required property 'bump'" };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.inputs_sha256 === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inputs_sha256" }, message: "must have required property 'inputs_sha256'" };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.tables === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tables" }, message: "must have required property 'tables'" };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.files === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "files" }, message: "must have required property 'files'" };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.withheld === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "withheld" }, message: "must have required property 'withheld'" };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.quarantine === void 0) {
      const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "quarantine" }, message: "must have required property 'quarantine'" };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    if (data.gates === void 0) {
      const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "gates" }, message: "must have required property 'gates'" };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func3.call(schema61.properties, key0)) {
        const err15 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.manifest_version !== void 0) {
      let data0 = data.manifest_version;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err16 = { instancePath: instancePath + "/manifest_version", schemaPath: "#/properties/manifest_version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      if (1 !== data0) {
        const err17 = { instancePath: instancePath + "/manifest_version", schemaPath: "#/properties/manifest_version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          const err18 = { instancePath: instancePath + "/manifest_version", schemaPath: "#/properties/manifest_version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      }
    }
    if (data.dataset !== void 0) {
      let data1 = data.dataset;
      if (typeof data1 === "string") {
        if (!pattern7.test(data1)) {
          const err19 = { instancePath: instancePath + "/dataset", schemaPath: "#/properties/dataset/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]*$"' };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/dataset", schemaPath: "#/properties/dataset/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      let data2 = data.version;
      if (typeof data2 === "string") {
        if (!pattern14.test(data2)) {
          const err21 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/pattern", keyword: "pattern", params: { pattern: "^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?$" }, message: 'must match pattern "^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?$"' };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.schema_version !== void 0) {
      let data3 = data.schema_version;
      if (typeof data3 === "string") {
        if (!pattern73.test(data3)) {
          const err23 = { instancePath: instancePath + "/schema_version", schemaPath: "#/properties/schema_version/pattern", keyword: "pattern", params: { pattern: "^\\d+\\.\\d+\\.\\d+$" }, message: 'must match pattern "^\\d+\\.\\d+\\.\\d+$"' };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      } else {
        const err24 = { instancePath: instancePath + "/schema_version", schemaPath: "#/properties/schema_version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.issued !== void 0) {
      let data4 = data.issued;
      if (typeof data4 === "string") {
        if (!formats2.validate(data4)) {
          const err25 = { instancePath: instancePath + "/issued", schemaPath: "#/properties/issued/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      } else {
        const err26 = { instancePath: instancePath + "/issued", schemaPath: "#/properties/issued/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.licence !== void 0) {
      if (typeof data.licence !== "string") {
        const err27 = { instancePath: instancePath + "/licence", schemaPath: "#/properties/licence/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.generator !== void 0) {
      let data6 = data.generator;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.name === void 0) {
          const err28 = { instancePath: instancePath + "/generator", schemaPath: "#/properties/generator/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
        if (data6.version === void 0) {
          const err29 = { instancePath: instancePath + "/generator", schemaPath: "#/properties/generator/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        for (const key1 in data6) {
          if (!(key1 === "name" || key1 === "version")) {
            const err30 = { instancePath: instancePath + "/generator", schemaPath: "#/properties/generator/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data6.name !== void 0) {
          if (typeof data6.name !== "string") {
            const err31 = { instancePath: instancePath + "/generator/name", schemaPath: "#/properties/generator/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data6.version !== void 0) {
          if (typeof data6.version !== "string") {
            const err32 = { instancePath: instancePath + "/generator/version", schemaPath: "#/properties/generator/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
      } else {
        const err33 = { instancePath: instancePath + "/generator", schemaPath: "#/properties/generator/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.previous !== void 0) {
      let data9 = data.previous;
      if (!(data9 && typeof data9 == "object" && !Array.isArray(data9)) && data9 !== null) {
        const err34 = { instancePath: instancePath + "/previous", schemaPath: "#/properties/previous/type", keyword: "type", params: { type: schema61.properties.previous.type }, message: "must be object,null" };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        if (data9.version === void 0) {
          const err35 = { instancePath: instancePath + "/previous", schemaPath: "#/properties/previous/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
        if (data9.manifest_sha256 === void 0) {
          const err36 = { instancePath: instancePath + "/previous", schemaPath: "#/properties/previous/required", keyword: "required", params: { missingProperty: "manifest_sha256" }, message: "must have required property 'manifest_sha256'" };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
        for (const key2 in data9) {
          if (!(key2 === "version" || key2 === "manifest_sha256")) {
            const err37 = { instancePath: instancePath + "/previous", schemaPath: "#/properties/previous/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data9.version !== void 0) {
          if (typeof data9.version !== "string") {
            const err38 = { instancePath: instancePath + "/previous/version", schemaPath: "#/properties/previous/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
        if (data9.manifest_sha256 !== void 0) {
          let data11 = data9.manifest_sha256;
          if (typeof data11 === "string") {
            if (!pattern8.test(data11)) {
              const err39 = { instancePath: instancePath + "/previous/manifest_sha256", schemaPath: "#/properties/previous/properties/manifest_sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
          } else {
            const err40 = { instancePath: instancePath + "/previous/manifest_sha256", schemaPath: "#/properties/previous/properties/manifest_sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
      }
    }
    if (data.bump !== void 0) {
      let data12 = data.bump;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        if (data12.level === void 0) {
          const err41 = { instancePath: instancePath + "/bump", schemaPath: "#/properties/bump/required", keyword: "required", params: { missingProperty: "level" }, message: "must have required property 'level'" };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
        if (data12.reasons === void 0) {
          const err42 = { instancePath: instancePath + "/bump", schemaPath: "#/properties/bump/required", keyword: "required", params: { missingProperty: "reasons" }, message: "must have required property 'reasons'" };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
        for (const key3 in data12) {
          if (!(key3 === "level" || key3 === "reasons")) {
            const err43 = { instancePath: instancePath + "/bump", schemaPath: "#/properties/bump/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
        if (data12.level !== void 0) {
          let data13 = data12.level;
          if (typeof data13 !== "string") {
            const err44 = { instancePath: instancePath + "/bump/level", schemaPath: "#/properties/bump/properties/level/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
          if (!(data13 === "initial" || data13 === "major" || data13 === "minor" || data13 === "patch" || data13 === "local")) {
            const err45 = { instancePath: instancePath + "/bump/level", schemaPath: "#/properties/bump/properties/level/enum", keyword: "enum", params: { allowedValues: schema61.properties.bump.properties.level.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
        }
        if (data12.reasons !== void 0) {
          let data14 = data12.reasons;
          if (Array.isArray(data14)) {
            const len0 = data14.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (typeof data14[i0] !== "string") {
                const err46 = { instancePath: instancePath + "/bump/reasons/" + i0, schemaPath: "#/properties/bump/properties/reasons/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err46];
                } else {
                  vErrors.push(err46);
                }
                errors++;
              }
            }
          } else {
            const err47 = { instancePath: instancePath + "/bump/reasons", schemaPath: "#/properties/bump/properties/reasons/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
        }
      } else {
        const err48 = { instancePath: instancePath + "/bump", schemaPath: "#/properties/bump/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
    }
    if (data.inputs_sha256 !== void 0) {
      let data16 = data.inputs_sha256;
      if (typeof data16 === "string") {
        if (!pattern8.test(data16)) {
          const err49 = { instancePath: instancePath + "/inputs_sha256", schemaPath: "#/properties/inputs_sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
          if (vErrors === null) {
            vErrors = [err49];
          } else {
            vErrors.push(err49);
          }
          errors++;
        }
      } else {
        const err50 = { instancePath: instancePath + "/inputs_sha256", schemaPath: "#/properties/inputs_sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
    }
    if (data.tables !== void 0) {
      let data17 = data.tables;
      if (Array.isArray(data17)) {
        const len1 = data17.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data18 = data17[i1];
          if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
            if (data18.name === void 0) {
              const err51 = { instancePath: instancePath + "/tables/" + i1, schemaPath: "#/properties/tables/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
              if (vErrors === null) {
                vErrors = [err51];
              } else {
                vErrors.push(err51);
              }
              errors++;
            }
            if (data18.primary_key === void 0) {
              const err52 = { instancePath: instancePath + "/tables/" + i1, schemaPath: "#/properties/tables/items/required", keyword: "required", params: { missingProperty: "primary_key" }, message: "must have required property 'primary_key'" };
              if (vErrors === null) {
                vErrors = [err52];
              } else {
                vErrors.push(err52);
              }
              errors++;
            }
            if (data18.record_count === void 0) {
              const err53 = { instancePath: instancePath + "/tables/" + i1, schemaPath: "#/properties/tables/items/required", keyword: "required", params: { missingProperty: "record_count" }, message: "must have required property 'record_count'" };
              if (vErrors === null) {
                vErrors = [err53];
              } else {
                vErrors.push(err53);
              }
              errors++;
            }
            if (data18.state_digest === void 0) {
              const err54 = { instancePath: instancePath + "/tables/" + i1, schemaPath: "#/properties/tables/items/required", keyword: "required", params: { missingProperty: "state_digest" }, message: "must have required property 'state_digest'" };
              if (vErrors === null) {
                vErrors = [err54];
              } else {
                vErrors.push(err54);
              }
              errors++;
            }
            for (const key4 in data18) {
              if (!(key4 === "name" || key4 === "primary_key" || key4 === "record_count" || key4 === "state_digest")) {
                const err55 = { instancePath: instancePath + "/tables/" + i1, schemaPath: "#/properties/tables/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err55];
                } else {
                  vErrors.push(err55);
                }
                errors++;
              }
            }
            if (data18.name !== void 0) {
              if (typeof data18.name !== "string") {
                const err56 = { instancePath: instancePath + "/tables/" + i1 + "/name", schemaPath: "#/properties/tables/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err56];
                } else {
                  vErrors.push(err56);
                }
                errors++;
              }
            }
            if (data18.primary_key !== void 0) {
              let data20 = data18.primary_key;
              if (Array.isArray(data20)) {
                const len2 = data20.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  if (typeof data20[i2] !== "string") {
                    const err57 = { instancePath: instancePath + "/tables/" + i1 + "/primary_key/" + i2, schemaPath: "#/properties/tables/items/properties/primary_key/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err57];
                    } else {
                      vErrors.push(err57);
                    }
                    errors++;
                  }
                }
              } else {
                const err58 = { instancePath: instancePath + "/tables/" + i1 + "/primary_key", schemaPath: "#/properties/tables/items/properties/primary_key/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err58];
                } else {
                  vErrors.push(err58);
                }
                errors++;
              }
            }
            if (data18.record_count !== void 0) {
              let data22 = data18.record_count;
              if (!(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)) && isFinite(data22))) {
                const err59 = { instancePath: instancePath + "/tables/" + i1 + "/record_count", schemaPath: "#/properties/tables/items/properties/record_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err59];
                } else {
                  vErrors.push(err59);
                }
                errors++;
              }
              if (typeof data22 == "number" && isFinite(data22)) {
                if (data22 < 0 || isNaN(data22)) {
                  const err60 = { instancePath: instancePath + "/tables/" + i1 + "/record_count", schemaPath: "#/properties/tables/items/properties/record_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err60];
                  } else {
                    vErrors.push(err60);
                  }
                  errors++;
                }
              }
            }
            if (data18.state_digest !== void 0) {
              let data23 = data18.state_digest;
              if (typeof data23 === "string") {
                if (!pattern8.test(data23)) {
                  const err61 = { instancePath: instancePath + "/tables/" + i1 + "/state_digest", schemaPath: "#/properties/tables/items/properties/state_digest/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
                  if (vErrors === null) {
                    vErrors = [err61];
                  } else {
                    vErrors.push(err61);
                  }
                  errors++;
                }
              } else {
                const err62 = { instancePath: instancePath + "/tables/" + i1 + "/state_digest", schemaPath: "#/properties/tables/items/properties/state_digest/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err62];
                } else {
                  vErrors.push(err62);
                }
                errors++;
              }
            }
          } else {
            const err63 = { instancePath: instancePath + "/tables/" + i1, schemaPath: "#/properties/tables/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err63];
            } else {
              vErrors.push(err63);
            }
            errors++;
          }
        }
      } else {
        const err64 = { instancePath: instancePath + "/tables", schemaPath: "#/properties/tables/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err64];
        } else {
          vErrors.push(err64);
        }
        errors++;
      }
    }
    if (data.files !== void 0) {
      let data24 = data.files;
      if (Array.isArray(data24)) {
        const len3 = data24.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data25 = data24[i3];
          if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
            if (data25.path === void 0) {
              const err65 = { instancePath: instancePath + "/files/" + i3, schemaPath: "#/properties/files/items/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
              if (vErrors === null) {
                vErrors = [err65];
              } else {
                vErrors.push(err65);
              }
              errors++;
            }
            if (data25.media_type === void 0) {
              const err66 = { instancePath: instancePath + "/files/" + i3, schemaPath: "#/properties/files/items/required", keyword: "required", params: { missingProperty: "media_type" }, message: "must have required property 'media_type'" };
              if (vErrors === null) {
                vErrors = [err66];
              } else {
                vErrors.push(err66);
              }
              errors++;
            }
            if (data25.byte_count === void 0) {
              const err67 = { instancePath: instancePath + "/files/" + i3, schemaPath: "#/properties/files/items/required", keyword: "required", params: { missingProperty: "byte_count" }, message: "must have required property 'byte_count'" };
              if (vErrors === null) {
                vErrors = [err67];
              } else {
                vErrors.push(err67);
              }
              errors++;
            }
            if (data25.sha256 === void 0) {
              const err68 = { instancePath: instancePath + "/files/" + i3, schemaPath: "#/properties/files/items/required", keyword: "required", params: { missingProperty: "sha256" }, message: "must have required property 'sha256'" };
              if (vErrors === null) {
                vErrors = [err68];
              } else {
                vErrors.push(err68);
              }
              errors++;
            }
            if (data25.table === void 0) {
              const err69 = { instancePath: instancePath + "/files/" + i3, schemaPath: "#/properties/files/items/required", keyword: "required", params: { missingProperty: "table" }, message: "must have required property 'table'" };
              if (vErrors === null) {
                vErrors = [err69];
              } else {
                vErrors.push(err69);
              }
              errors++;
            }
            for (const key5 in data25) {
              if (!(key5 === "path" || key5 === "media_type" || key5 === "byte_count" || key5 === "sha256" || key5 === "table")) {
                const err70 = { instancePath: instancePath + "/files/" + i3, schemaPath: "#/properties/files/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err70];
                } else {
                  vErrors.push(err70);
                }
                errors++;
              }
            }
            if (data25.path !== void 0) {
              if (typeof data25.path !== "string") {
                const err71 = { instancePath: instancePath + "/files/" + i3 + "/path", schemaPath: "#/properties/files/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err71];
                } else {
                  vErrors.push(err71);
                }
                errors++;
              }
            }
            if (data25.media_type !== void 0) {
              if (typeof data25.media_type !== "string") {
                const err72 = { instancePath: instancePath + "/files/" + i3 + "/media_type", schemaPath: "#/properties/files/items/properties/media_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err72];
                } else {
                  vErrors.push(err72);
                }
                errors++;
              }
            }
            if (data25.byte_count !== void 0) {
              let data28 = data25.byte_count;
              if (!(typeof data28 == "number" && (!(data28 % 1) && !isNaN(data28)) && isFinite(data28))) {
                const err73 = { instancePath: instancePath + "/files/" + i3 + "/byte_count", schemaPath: "#/properties/files/items/properties/byte_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err73];
                } else {
                  vErrors.push(err73);
                }
                errors++;
              }
              if (typeof data28 == "number" && isFinite(data28)) {
                if (data28 < 0 || isNaN(data28)) {
                  const err74 = { instancePath: instancePath + "/files/" + i3 + "/byte_count", schemaPath: "#/properties/files/items/properties/byte_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err74];
                  } else {
                    vErrors.push(err74);
                  }
                  errors++;
                }
              }
            }
            if (data25.sha256 !== void 0) {
              let data29 = data25.sha256;
              if (typeof data29 === "string") {
                if (!pattern8.test(data29)) {
                  const err75 = { instancePath: instancePath + "/files/" + i3 + "/sha256", schemaPath: "#/properties/files/items/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
                  if (vErrors === null) {
                    vErrors = [err75];
                  } else {
                    vErrors.push(err75);
                  }
                  errors++;
                }
              } else {
                const err76 = { instancePath: instancePath + "/files/" + i3 + "/sha256", schemaPath: "#/properties/files/items/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err76];
                } else {
                  vErrors.push(err76);
                }
                errors++;
              }
            }
            if (data25.table !== void 0) {
              let data30 = data25.table;
              if (typeof data30 !== "string" && data30 !== null) {
                const err77 = { instancePath: instancePath + "/files/" + i3 + "/table", schemaPath: "#/properties/files/items/properties/table/type", keyword: "type", params: { type: schema61.properties.files.items.properties.table.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err77];
                } else {
                  vErrors.push(err77);
                }
                errors++;
              }
            }
          } else {
            const err78 = { instancePath: instancePath + "/files/" + i3, schemaPath: "#/properties/files/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err78];
            } else {
              vErrors.push(err78);
            }
            errors++;
          }
        }
      } else {
        const err79 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err79];
        } else {
          vErrors.push(err79);
        }
        errors++;
      }
    }
    if (data.withheld !== void 0) {
      let data31 = data.withheld;
      if (Array.isArray(data31)) {
        const len4 = data31.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data32 = data31[i4];
          if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
            if (data32.table === void 0) {
              const err80 = { instancePath: instancePath + "/withheld/" + i4, schemaPath: "#/properties/withheld/items/required", keyword: "required", params: { missingProperty: "table" }, message: "must have required property 'table'" };
              if (vErrors === null) {
                vErrors = [err80];
              } else {
                vErrors.push(err80);
              }
              errors++;
            }
            if (data32.field === void 0) {
              const err81 = { instancePath: instancePath + "/withheld/" + i4, schemaPath: "#/properties/withheld/items/required", keyword: "required", params: { missingProperty: "field" }, message: "must have required property 'field'" };
              if (vErrors === null) {
                vErrors = [err81];
              } else {
                vErrors.push(err81);
              }
              errors++;
            }
            if (data32.rights_class === void 0) {
              const err82 = { instancePath: instancePath + "/withheld/" + i4, schemaPath: "#/properties/withheld/items/required", keyword: "required", params: { missingProperty: "rights_class" }, message: "must have required property 'rights_class'" };
              if (vErrors === null) {
                vErrors = [err82];
              } else {
                vErrors.push(err82);
              }
              errors++;
            }
            if (data32.rule === void 0) {
              const err83 = { instancePath: instancePath + "/withheld/" + i4, schemaPath: "#/properties/withheld/items/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'" };
              if (vErrors === null) {
                vErrors = [err83];
              } else {
                vErrors.push(err83);
              }
              errors++;
            }
            if (data32.record_count === void 0) {
              const err84 = { instancePath: instancePath + "/withheld/" + i4, schemaPath: "#/properties/withheld/items/required", keyword: "required", params: { missingProperty: "record_count" }, message: "must have required property 'record_count'" };
              if (vErrors === null) {
                vErrors = [err84];
              } else {
                vErrors.push(err84);
              }
              errors++;
            }
            for (const key6 in data32) {
              if (!(key6 === "table" || key6 === "field" || key6 === "rights_class" || key6 === "rule" || key6 === "record_count")) {
                const err85 = { instancePath: instancePath + "/withheld/" + i4, schemaPath: "#/properties/withheld/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err85];
                } else {
                  vErrors.push(err85);
                }
                errors++;
              }
            }
            if (data32.table !== void 0) {
              if (typeof data32.table !== "string") {
                const err86 = { instancePath: instancePath + "/withheld/" + i4 + "/table", schemaPath: "#/properties/withheld/items/properties/table/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err86];
                } else {
                  vErrors.push(err86);
                }
                errors++;
              }
            }
            if (data32.field !== void 0) {
              if (typeof data32.field !== "string") {
                const err87 = { instancePath: instancePath + "/withheld/" + i4 + "/field", schemaPath: "#/properties/withheld/items/properties/field/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err87];
                } else {
                  vErrors.push(err87);
                }
                errors++;
              }
            }
            if (data32.rights_class !== void 0) {
              if (typeof data32.rights_class !== "string") {
                const err88 = { instancePath: instancePath + "/withheld/" + i4 + "/rights_class", schemaPath: "#/properties/withheld/items/properties/rights_class/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err88];
                } else {
                  vErrors.push(err88);
                }
                errors++;
              }
            }
            if (data32.rule !== void 0) {
              if (typeof data32.rule !== "string") {
                const err89 = { instancePath: instancePath + "/withheld/" + i4 + "/rule", schemaPath: "#/properties/withheld/items/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err89];
                } else {
                  vErrors.push(err89);
                }
                errors++;
              }
            }
            if (data32.record_count !== void 0) {
              let data37 = data32.record_count;
              if (!(typeof data37 == "number" && (!(data37 % 1) && !isNaN(data37)) && isFinite(data37))) {
                const err90 = { instancePath: instancePath + "/withheld/" + i4 + "/record_count", schemaPath: "#/properties/withheld/items/properties/record_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err90];
                } else {
                  vErrors.push(err90);
                }
                errors++;
              }
              if (typeof data37 == "number" && isFinite(data37)) {
                if (data37 < 0 || isNaN(data37)) {
                  const err91 = { instancePath: instancePath + "/withheld/" + i4 + "/record_count", schemaPath: "#/properties/withheld/items/properties/record_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err91];
                  } else {
                    vErrors.push(err91);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err92 = { instancePath: instancePath + "/withheld/" + i4, schemaPath: "#/properties/withheld/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err92];
            } else {
              vErrors.push(err92);
            }
            errors++;
          }
        }
      } else {
        const err93 = { instancePath: instancePath + "/withheld", schemaPath: "#/properties/withheld/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err93];
        } else {
          vErrors.push(err93);
        }
        errors++;
      }
    }
    if (data.quarantine !== void 0) {
      let data38 = data.quarantine;
      if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
        if (data38.record_count === void 0) {
          const err94 = { instancePath: instancePath + "/quarantine", schemaPath: "#/properties/quarantine/required", keyword: "required", params: { missingProperty: "record_count" }, message: "must have required property 'record_count'" };
          if (vErrors === null) {
            vErrors = [err94];
          } else {
            vErrors.push(err94);
          }
          errors++;
        }
        if (data38.by_code === void 0) {
          const err95 = { instancePath: instancePath + "/quarantine", schemaPath: "#/properties/quarantine/required", keyword: "required", params: { missingProperty: "by_code" }, message: "must have required property 'by_code'" };
          if (vErrors === null) {
            vErrors = [err95];
          } else {
            vErrors.push(err95);
          }
          errors++;
        }
        for (const key7 in data38) {
          if (!(key7 === "record_count" || key7 === "by_code")) {
            const err96 = { instancePath: instancePath + "/quarantine", schemaPath: "#/properties/quarantine/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err96];
            } else {
              vErrors.push(err96);
            }
            errors++;
          }
        }
        if (data38.record_count !== void 0) {
          let data39 = data38.record_count;
          if (!(typeof data39 == "number" && (!(data39 % 1) && !isNaN(data39)) && isFinite(data39))) {
            const err97 = { instancePath: instancePath + "/quarantine/record_count", schemaPath: "#/properties/quarantine/properties/record_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err97];
            } else {
              vErrors.push(err97);
            }
            errors++;
          }
          if (typeof data39 == "number" && isFinite(data39)) {
            if (data39 < 0 || isNaN(data39)) {
              const err98 = { instancePath: instancePath + "/quarantine/record_count", schemaPath: "#/properties/quarantine/properties/record_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err98];
              } else {
                vErrors.push(err98);
              }
              errors++;
            }
          }
        }
        if (data38.by_code !== void 0) {
          let data40 = data38.by_code;
          if (Array.isArray(data40)) {
            const len5 = data40.length;
            for (let i5 = 0; i5 < len5; i5++) {
              let data41 = data40[i5];
              if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
                if (data41.code === void 0) {
                  const err99 = { instancePath: instancePath + "/quarantine/by_code/" + i5, schemaPath: "#/properties/quarantine/properties/by_code/items/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
                  if (vErrors === null) {
                    vErrors = [err99];
                  } else {
                    vErrors.push(err99);
                  }
                  errors++;
                }
                if (data41.record_count === void 0) {
                  const err100 = { instancePath: instancePath + "/quarantine/by_code/" + i5, schemaPath: "#/properties/quarantine/properties/by_code/items/required", keyword: "required", params: { missingProperty: "record_count" }, message: "must have required property 'record_count'" };
                  if (vErrors === null) {
                    vErrors = [err100];
                  } else {
                    vErrors.push(err100);
                  }
                  errors++;
                }
                for (const key8 in data41) {
                  if (!(key8 === "code" || key8 === "record_count")) {
                    const err101 = { instancePath: instancePath + "/quarantine/by_code/" + i5, schemaPath: "#/properties/quarantine/properties/by_code/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err101];
                    } else {
                      vErrors.push(err101);
                    }
                    errors++;
                  }
                }
                if (data41.code !== void 0) {
                  if (typeof data41.code !== "string") {
                    const err102 = { instancePath: instancePath + "/quarantine/by_code/" + i5 + "/code", schemaPath: "#/properties/quarantine/properties/by_code/items/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err102];
                    } else {
                      vErrors.push(err102);
                    }
                    errors++;
                  }
                }
                if (data41.record_count !== void 0) {
                  let data43 = data41.record_count;
                  if (!(typeof data43 == "number" && (!(data43 % 1) && !isNaN(data43)) && isFinite(data43))) {
                    const err103 = { instancePath: instancePath + "/quarantine/by_code/" + i5 + "/record_count", schemaPath: "#/properties/quarantine/properties/by_code/items/properties/record_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err103];
                    } else {
                      vErrors.push(err103);
                    }
                    errors++;
                  }
                  if (typeof data43 == "number" && isFinite(data43)) {
                    if (data43 < 0 || isNaN(data43)) {
                      const err104 = { instancePath: instancePath + "/quarantine/by_code/" + i5 + "/record_count", schemaPath: "#/properties/quarantine/properties/by_code/items/properties/record_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      if (vErrors === null) {
                        vErrors = [err104];
                      } else {
                        vErrors.push(err104);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err105 = { instancePath: instancePath + "/quarantine/by_code/" + i5, schemaPath: "#/properties/quarantine/properties/by_code/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err105];
                } else {
                  vErrors.push(err105);
                }
                errors++;
              }
            }
          } else {
            const err106 = { instancePath: instancePath + "/quarantine/by_code", schemaPath: "#/properties/quarantine/properties/by_code/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err106];
            } else {
              vErrors.push(err106);
            }
            errors++;
          }
        }
      } else {
        const err107 = { instancePath: instancePath + "/quarantine", schemaPath: "#/properties/quarantine/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err107];
        } else {
          vErrors.push(err107);
        }
        errors++;
      }
    }
    if (data.gates !== void 0) {
      let data44 = data.gates;
      if (Array.isArray(data44)) {
        const len6 = data44.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data45 = data44[i6];
          if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
            if (data45.gate_id === void 0) {
              const err108 = { instancePath: instancePath + "/gates/" + i6, schemaPath: "#/properties/gates/items/required", keyword: "required", params: { missingProperty: "gate_id" }, message: "must have required property 'gate_id'" };
              if (vErrors === null) {
                vErrors = [err108];
              } else {
                vErrors.push(err108);
              }
              errors++;
            }
            if (data45.is_passed === void 0) {
              const err109 = { instancePath: instancePath + "/gates/" + i6, schemaPath: "#/properties/gates/items/required", keyword: "required", params: { missingProperty: "is_passed" }, message: "must have required property 'is_passed'" };
              if (vErrors === null) {
                vErrors = [err109];
              } else {
                vErrors.push(err109);
              }
              errors++;
            }
            if (data45.value === void 0) {
              const err110 = { instancePath: instancePath + "/gates/" + i6, schemaPath: "#/properties/gates/items/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
              if (vErrors === null) {
                vErrors = [err110];
              } else {
                vErrors.push(err110);
              }
              errors++;
            }
            if (data45.limit === void 0) {
              const err111 = { instancePath: instancePath + "/gates/" + i6, schemaPath: "#/properties/gates/items/required", keyword: "required", params: { missingProperty: "limit" }, message: "must have required property 'limit'" };
              if (vErrors === null) {
                vErrors = [err111];
              } else {
                vErrors.push(err111);
              }
              errors++;
            }
            for (const key9 in data45) {
              if (!(key9 === "gate_id" || key9 === "is_passed" || key9 === "value" || key9 === "limit")) {
                const err112 = { instancePath: instancePath + "/gates/" + i6, schemaPath: "#/properties/gates/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err112];
                } else {
                  vErrors.push(err112);
                }
                errors++;
              }
            }
            if (data45.gate_id !== void 0) {
              if (typeof data45.gate_id !== "string") {
                const err113 = { instancePath: instancePath + "/gates/" + i6 + "/gate_id", schemaPath: "#/properties/gates/items/properties/gate_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err113];
                } else {
                  vErrors.push(err113);
                }
                errors++;
              }
            }
            if (data45.is_passed !== void 0) {
              if (typeof data45.is_passed !== "boolean") {
                const err114 = { instancePath: instancePath + "/gates/" + i6 + "/is_passed", schemaPath: "#/properties/gates/items/properties/is_passed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err114];
                } else {
                  vErrors.push(err114);
                }
                errors++;
              }
            }
            if (data45.value !== void 0) {
              let data48 = data45.value;
              if (!(typeof data48 == "number" && isFinite(data48))) {
                const err115 = { instancePath: instancePath + "/gates/" + i6 + "/value", schemaPath: "#/properties/gates/items/properties/value/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                  vErrors = [err115];
                } else {
                  vErrors.push(err115);
                }
                errors++;
              }
            }
            if (data45.limit !== void 0) {
              let data49 = data45.limit;
              if (!(typeof data49 == "number" && isFinite(data49))) {
                const err116 = { instancePath: instancePath + "/gates/" + i6 + "/limit", schemaPath: "#/properties/gates/items/properties/limit/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                  vErrors = [err116];
                } else {
                  vErrors.push(err116);
                }
                errors++;
              }
            }
          } else {
            const err117 = { instancePath: instancePath + "/gates/" + i6, schemaPath: "#/properties/gates/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err117];
            } else {
              vErrors.push(err117);
            }
            errors++;
          }
        }
      } else {
        const err118 = { instancePath: instancePath + "/gates", schemaPath: "#/properties/gates/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err118];
        } else {
          vErrors.push(err118);
        }
        errors++;
      }
    }
  } else {
    const err119 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err119];
    } else {
      vErrors.push(err119);
    }
    errors++;
  }
  validate50.errors = vErrors;
  return errors === 0;
}
validate50.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var ReportVersion = validate51;
var schema62 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://tellings.example/schemas/public/report-version.schema.json", "title": "ReportVersion", "description": "One captured version of a report with text, and what changed in it.", "table": "report_versions", "primary_key": ["report_version_id"], "type": "object", "additionalProperties": false, "required": ["report_version_id", "report_id", "version", "change", "modified_at", "word_count", "added_word_count", "removed_word_count", "text_sha256"], "properties": { "report_version_id": { "type": "string", "description": "rpv_ and 16 hex digits of SHA-256 over report id and the digest of the captured bytes.", "pattern": "^rpv_[0-9a-f]{16}$", "rights_class": "identifier" }, "report_id": { "type": "string", "description": "Report identifier: rep_ and 16 hex digits of SHA-256 over source_id and source_key.", "pattern": "^rep_[0-9a-f]{16}$", "rights_class": "identifier" }, "version": { "type": "integer", "description": "1 for the oldest that was captured.", "minimum": 1, "rights_class": "identifier" }, "change": { "type": "string", "description": "What changed since the version before, the weightiest first. correction: a notice of correction was added or altered. headline: other words in the headline. body: other words in the text. cosmetic: nothing but the page around the words.", "enum": ["first", "correction", "headline", "body", "cosmetic"], "rights_class": "own_annotation" }, "modified_at": { "type": ["string", "null"], "description": "Instant of the last change this version states, in UTC.", "format": "date-time", "rights_class": "fact" }, "word_count": { "type": "integer", "description": "Words of headline, standfirst and body.", "minimum": 0, "unit": "words", "rights_class": "fact" }, "added_word_count": { "type": "integer", "description": "Words of this version that the one before does not have, as a multiset; all words of the first.", "minimum": 0, "unit": "words", "rights_class": "fact" }, "removed_word_count": { "type": "integer", "description": "Words of the version before that this one does not have, as a multiset.", "minimum": 0, "unit": "words", "rights_class": "fact" }, "text_sha256": { "type": "string", "description": "SHA-256 of the case-folded words of headline and body, joined by one space.", "pattern": "^[0-9a-f]{64}$", "rights_class": "fingerprint" } } };
var pattern78 = new RegExp("^rpv_[0-9a-f]{16}$", "u");
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate51.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.report_version_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "report_version_id" }, message: "must have required property 'report_version_id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.report_id === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "report_id" }, message: "must have required property 'report_id'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.version === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.change === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "change" }, message: "must have required property 'change'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.modified_at === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "modified_at" }, message: "must have required property 'modified_at'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.word_count === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "word_count" }, message: "must have required property 'word_count'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.added_word_count === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "added_word_count" }, message: "must have required property 'added_word_count'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.removed_word_count === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "removed_word_count" }, message: "must have required property 'removed_word_count'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.text_sha256 === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text_sha256" }, message: "must have required property 'text_sha256'" };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func3.call(schema62.properties, key0)) {
        const err9 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.report_version_id !== void 0) {
      let data0 = data.report_version_id;
      if (typeof data0 === "string") {
        if (!pattern78.test(data0)) {
          const err10 = { instancePath: instancePath + "/report_version_id", schemaPath: "#/properties/report_version_id/pattern", keyword: "pattern", params: { pattern: "^rpv_[0-9a-f]{16}$" }, message: 'must match pattern "^rpv_[0-9a-f]{16}$"' };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/report_version_id", schemaPath: "#/properties/report_version_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.report_id !== void 0) {
      let data1 = data.report_id;
      if (typeof data1 === "string") {
        if (!pattern9.test(data1)) {
          const err12 = { instancePath: instancePath + "/report_id", schemaPath: "#/properties/report_id/pattern", keyword: "pattern", params: { pattern: "^rep_[0-9a-f]{16}$" }, message: 'must match pattern "^rep_[0-9a-f]{16}$"' };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/report_id", schemaPath: "#/properties/report_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      let data2 = data.version;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err14 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 1 || isNaN(data2)) {
          const err15 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      }
    }
    if (data.change !== void 0) {
      let data3 = data.change;
      if (typeof data3 !== "string") {
        const err16 = { instancePath: instancePath + "/change", schemaPath: "#/properties/change/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      if (!(data3 === "first" || data3 === "correction" || data3 === "headline" || data3 === "body" || data3 === "cosmetic")) {
        const err17 = { instancePath: instancePath + "/change", schemaPath: "#/properties/change/enum", keyword: "enum", params: { allowedValues: schema62.properties.change.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.modified_at !== void 0) {
      let data4 = data.modified_at;
      if (typeof data4 !== "string" && data4 !== null) {
        const err18 = { instancePath: instancePath + "/modified_at", schemaPath: "#/properties/modified_at/type", keyword: "type", params: { type: schema62.properties.modified_at.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (typeof data4 === "string") {
        if (!formats18.validate(data4)) {
          const err19 = { instancePath: instancePath + "/modified_at", schemaPath: "#/properties/modified_at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      }
    }
    if (data.word_count !== void 0) {
      let data5 = data.word_count;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        const err20 = { instancePath: instancePath + "/word_count", schemaPath: "#/properties/word_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 < 0 || isNaN(data5)) {
          const err21 = { instancePath: instancePath + "/word_count", schemaPath: "#/properties/word_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      }
    }
    if (data.added_word_count !== void 0) {
      let data6 = data.added_word_count;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
        const err22 = { instancePath: instancePath + "/added_word_count", schemaPath: "#/properties/added_word_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 < 0 || isNaN(data6)) {
          const err23 = { instancePath: instancePath + "/added_word_count", schemaPath: "#/properties/added_word_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      }
    }
    if (data.removed_word_count !== void 0) {
      let data7 = data.removed_word_count;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
        const err24 = { instancePath: instancePath + "/removed_word_count", schemaPath: "#/properties/removed_word_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 < 0 || isNaN(data7)) {
          const err25 = { instancePath: instancePath + "/removed_word_count", schemaPath: "#/properties/removed_word_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      }
    }
    if (data.text_sha256 !== void 0) {
      let data8 = data.text_sha256;
      if (typeof data8 === "string") {
        if (!pattern8.test(data8)) {
          const err26 = { instancePath: instancePath + "/text_sha256", schemaPath: "#/properties/text_sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      } else {
        const err27 = { instancePath: instancePath + "/text_sha256", schemaPath: "#/properties/text_sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
  } else {
    const err28 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err28];
    } else {
      vErrors.push(err28);
    }
    errors++;
  }
  validate51.errors = vErrors;
  return errors === 0;
}
validate51.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var Report = validate52;
var schema63 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://tellings.example/schemas/public/report.schema.json", "title": "Report", "description": "One normalised news report, as facts; its text stays in the private store.", "table": "reports", "primary_key": ["report_id"], "type": "object", "additionalProperties": false, "required": ["report_id", "source_id", "source_key", "kind", "url", "host", "outlet", "outlet_basis", "agencies", "agency_basis", "dateline_place", "headline", "authors", "published_date", "published_at", "published_basis", "published_zone", "modified_at", "language", "language_basis", "section", "is_free", "is_teaser", "is_live_blog", "version_count", "word_count", "quotation_count", "text_sha256", "signature", "unknown"], "properties": { "report_id": { "type": "string", "description": "Report identifier: rep_ and 16 hex digits of SHA-256 over source_id and source_key.", "pattern": "^rep_[0-9a-f]{16}$", "rights_class": "identifier" }, "source_id": { "type": "string", "description": "The source the record came from.", "pattern": "^[a-z0-9][a-z0-9-]*$", "rights_class": "identifier" }, "source_key": { "type": "string", "description": "The source's own key for the report: URL, file path, row key or feed entry id.", "minLength": 1, "rights_class": "identifier" }, "kind": { "type": "string", "description": "document: text was read. citation: bibliographic facts only.", "enum": ["document", "citation"], "rights_class": "fact" }, "url": { "type": ["string", "null"], "description": "Address of the report.", "format": "uri", "rights_class": "link" }, "host": { "type": ["string", "null"], "description": "Host name of url, without www.", "rights_class": "fact" }, "outlet": { "type": ["string", "null"], "description": "Publication that carried the report. Never taken from a photo credit.", "rights_class": "fact" }, "outlet_basis": { "type": ["string", "null"], "description": "Where outlet comes from.", "enum": ["metadata", "citation", "host_table", "publisher_markup", "tail", "dateline", null], "rights_class": "own_annotation" }, "agencies": { "type": "array", "items": { "type": "string", "description": "Name of a wire agency." }, "description": "Wire agencies credited for the text, sorted by name.", "uniqueItems": true, "rights_class": "fact" }, "agency_basis": { "type": ["string", "null"], "description": "Where agencies comes from.", "enum": ["metadata", "citation", "dateline", "credit_line", null], "rights_class": "own_annotation" }, "dateline_place": { "type": ["string", "null"], "description": "Place named in the dateline.", "rights_class": "fact" }, "headline": { "type": ["string", "null"], "description": "Headline, without the suffix that names the outlet.", "rights_class": "headline" }, "authors": { "type": "array", "items": { "type": "string", "description": "Author name." }, "description": "Authors in the order of the byline.", "rights_class": "personal" }, "published_date": { "type": ["string", "null"], "description": "Day of publication in the zone stated or assumed.", "format": "date", "rights_class": "fact" }, "published_at": { "type": ["string", "null"], "description": "Instant of publication in UTC; null when only the day is known.", "format": "date-time", "rights_class": "fact" }, "published_basis": { "type": ["string", "null"], "description": "Where the publication date comes from.", "enum": ["metadata", "citation", "feed", "sitemap", "json_ld", "meta", "time_element", "url", "dateline", "visible_text", null], "rights_class": "own_annotation" }, "published_zone": { "type": ["string", "null"], "description": "Whether the time zone was stated or assumed to be UTC.", "enum": ["stated", "assumed", null], "rights_class": "own_annotation" }, "modified_at": { "type": ["string", "null"], "description": "Instant of the last change the report states, in UTC.", "format": "date-time", "rights_class": "fact" }, "language": { "type": ["string", "null"], "description": "BCP 47 language tag.", "rights_class": "fact" }, "language_basis": { "type": ["string", "null"], "description": "Where language comes from.", "enum": ["metadata", "citation", "markup", "detected", null], "rights_class": "own_annotation" }, "section": { "type": ["string", "null"], "description": "Section of the publication as the page names it.", "rights_class": "fact" }, "is_free": { "type": ["boolean", "null"], "description": "Whether the page says that it can be read without paying (isAccessibleForFree); null when it says nothing.", "rights_class": "fact" }, "is_teaser": { "type": ["boolean", "null"], "description": "Whether only the beginning of the report was there to be read; null for a citation.", "rights_class": "own_annotation" }, "is_live_blog": { "type": ["boolean", "null"], "description": "Whether the page is a live blog: many dated posts in place of one report; null for a citation.", "rights_class": "own_annotation" }, "version_count": { "type": ["integer", "null"], "description": "Versions of the report that were captured; this record describes the newest. Null for a citation.", "minimum": 1, "unit": "versions", "rights_class": "fact" }, "word_count": { "type": ["integer", "null"], "description": "Words of headline, standfirst and body; null for a citation.", "minimum": 0, "unit": "words", "rights_class": "fact" }, "quotation_count": { "type": ["integer", "null"], "description": "Quotations found in the body; null for a citation.", "minimum": 0, "unit": "quotations", "rights_class": "fact" }, "text_sha256": { "type": ["string", "null"], "description": "SHA-256 of the case-folded words of headline and body, joined by one space; null for a citation.", "pattern": "^[0-9a-f]{64}$", "rights_class": "fingerprint" }, "signature": { "type": ["string", "null"], "description": "MinHash signature of standfirst and body, for an estimate of the Jaccard coefficient of their 5-word shingles: 128 slots of 16 bits, little-endian, base64url without padding. Two signatures compare only when contentMediaType is the same. Null for a citation and for a text of fewer than 5 words.", "pattern": "^[A-Za-z0-9_-]{341}[AQgw]$", "contentEncoding": "base64url", "contentMediaType": "application/vnd.tellings.signature;parameters=fss1-w5-k128-b16", "rights_class": "fingerprint" }, "unknown": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["field", "reason"], "properties": { "field": { "type": "string", "description": "Field of this record that is null or empty." }, "reason": { "type": "string", "description": "Reason code in kebab-case, e.g. not-stated, ambiguous, unreadable.", "pattern": "^[a-z0-9][a-z0-9-]*$" } } }, "description": "Why each unknown field is unknown. Nothing is guessed and nothing is defaulted.", "rights_class": "own_annotation" } } };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.report_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "report_id" }, message: "must have required property 'report_id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.source_id === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source_id" }, message: "must have required property 'source_id'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.source_key === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source_key" }, message: "must have required property 'source_key'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.kind === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.url === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.host === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "host" }, message: "must have required property 'host'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.outlet === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "outlet" }, message: "must have required property 'outlet'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.outlet_basis === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "outlet_basis" }, message: "must have required property 'outlet_basis'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.agencies === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "agencies" }, message: "must have required property 'agencies'" };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.agency_basis === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "agency_basis" }, message: "must have required property 'agency_basis'" };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.dateline_place === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dateline_place" }, message: "must have required property 'dateline_place'" };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.headline === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "headline" }, message: "must have required property 'headline'" };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.authors === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "authors" }, message: "must have required property 'authors'" };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.published_date === void 0) {
      const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "published_date" }, message: "must have required property 'published_date'" };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    if (data.published_at === void 0) {
      const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "published_at" }, message: "must have required property 'published_at'" };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    if (data.published_basis === void 0) {
      const err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "published_basis" }, message: "must have required property 'published_basis'" };
      if (vErrors === null) {
        vErrors = [err15];
      } else {
        vErrors.push(err15);
      }
      errors++;
    }
    if (data.published_zone === void 0) {
      const err16 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "published_zone" }, message: "must have required property 'published_zone'" };
      if (vErrors === null) {
        vErrors = [err16];
      } else {
        vErrors.push(err16);
      }
      errors++;
    }
    if (data.modified_at === void 0) {
      const err17 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "modified_at" }, message: "must have required property 'modified_at'" };
      if (vErrors === null) {
        vErrors = [err17];
      } else {
        vErrors.push(err17);
      }
      errors++;
    }
    if (data.language === void 0) {
      const err18 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "language" }, message: "must have required property 'language'" };
      if (vErrors === null) {
        vErrors = [err18];
      } else {
        vErrors.push(err18);
      }
      errors++;
    }
    if (data.language_basis === void 0) {
      const err19 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "language_basis" }, message: "must have required property 'language_basis'" };
      if (vErrors === null) {
        vErrors = [err19];
      } else {
        vErrors.push(err19);
      }
      errors++;
    }
    if (data.section === void 0) {
      const err20 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "section" }, message: "must have required property 'section'" };
      if (vErrors === null) {
        vErrors = [err20];
      } else {
        vErrors.push(err20);
      }
      errors++;
    }
    if (data.is_free === void 0) {
      const err21 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "is_free" }, message: "must have required property 'is_free'" };
      if (vErrors === null) {
        vErrors = [err21];
      } else {
        vErrors.push(err21);
      }
      errors++;
    }
    if (data.is_teaser === void 0) {
      const err22 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "is_teaser" }, message: "must have required property 'is_teaser'" };
      if (vErrors === null) {
        vErrors = [err22];
      } else {
        vErrors.push(err22);
      }
      errors++;
    }
    if (data.is_live_blog === void 0) {
      const err23 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "is_live_blog" }, message: "must have required property 'is_live_blog'" };
      if (vErrors === null) {
        vErrors = [err23];
      } else {
        vErrors.push(err23);
      }
      errors++;
    }
    if (data.version_count === void 0) {
      const err24 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version_count" }, message: "must have required property 'version_count'" };
      if (vErrors === null) {
        vErrors = [err24];
      } else {
        vErrors.push(err24);
      }
      errors++;
    }
    if (data.word_count === void 0) {
      const err25 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "word_count" }, message: "must have required property 'word_count'" };
      if (vErrors === null) {
        vErrors = [err25];
      } else {
        vErrors.push(err25);
      }
      errors++;
    }
    if (data.quotation_count === void 0) {
      const err26 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "quotation_count" }, message: "must have required property 'quotation_count'" };
      if (vErrors === null) {
        vErrors = [err26];
      } else {
        vErrors.push(err26);
      }
      errors++;
    }
    if (data.text_sha256 === void 0) {
      const err27 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text_sha256" }, message: "must have required property 'text_sha256'" };
      if (vErrors === null) {
        vErrors = [err27];
      } else {
        vErrors.push(err27);
      }
      errors++;
    }
    if (data.signature === void 0) {
      const err28 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "signature" }, message: "must have required property 'signature'" };
      if (vErrors === null) {
        vErrors = [err28];
      } else {
        vErrors.push(err28);
      }
      errors++;
    }
    if (data.unknown === void 0) {
      const err29 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unknown" }, message: "must have required property 'unknown'" };
      if (vErrors === null) {
        vErrors = [err29];
      } else {
        vErrors.push(err29);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func3.call(schema63.properties, key0)) {
        const err30 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.report_id !== void 0) {
      let data0 = data.report_id;
      if (typeof data0 === "string") {
        if (!pattern9.test(data0)) {
          const err31 = { instancePath: instancePath + "/report_id", schemaPath: "#/properties/report_id/pattern", keyword: "pattern", params: { pattern: "^rep_[0-9a-f]{16}$" }, message: 'must match pattern "^rep_[0-9a-f]{16}$"' };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
      } else {
        const err32 = { instancePath: instancePath + "/report_id", schemaPath: "#/properties/report_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.source_id !== void 0) {
      let data1 = data.source_id;
      if (typeof data1 === "string") {
        if (!pattern7.test(data1)) {
          const err33 = { instancePath: instancePath + "/source_id", schemaPath: "#/properties/source_id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]*$"' };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
      } else {
        const err34 = { instancePath: instancePath + "/source_id", schemaPath: "#/properties/source_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.source_key !== void 0) {
      let data2 = data.source_key;
      if (typeof data2 === "string") {
        if (func1(data2) < 1) {
          const err35 = { instancePath: instancePath + "/source_key", schemaPath: "#/properties/source_key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
      } else {
        const err36 = { instancePath: instancePath + "/source_key", schemaPath: "#/properties/source_key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data3 = data.kind;
      if (typeof data3 !== "string") {
        const err37 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
      if (!(data3 === "document" || data3 === "citation")) {
        const err38 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema63.properties.kind.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.url !== void 0) {
      let data4 = data.url;
      if (typeof data4 !== "string" && data4 !== null) {
        const err39 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: schema63.properties.url.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
      if (typeof data4 === "string") {
        if (!formats0(data4)) {
          const err40 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
      }
    }
    if (data.host !== void 0) {
      let data5 = data.host;
      if (typeof data5 !== "string" && data5 !== null) {
        const err41 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/type", keyword: "type", params: { type: schema63.properties.host.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
    if (data.outlet !== void 0) {
      let data6 = data.outlet;
      if (typeof data6 !== "string" && data6 !== null) {
        const err42 = { instancePath: instancePath + "/outlet", schemaPath: "#/properties/outlet/type", keyword: "type", params: { type: schema63.properties.outlet.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
    }
    if (data.outlet_basis !== void 0) {
      let data7 = data.outlet_basis;
      if (typeof data7 !== "string" && data7 !== null) {
        const err43 = { instancePath: instancePath + "/outlet_basis", schemaPath: "#/properties/outlet_basis/type", keyword: "type", params: { type: schema63.properties.outlet_basis.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
      if (!(data7 === "metadata" || data7 === "citation" || data7 === "host_table" || data7 === "publisher_markup" || data7 === "tail" || data7 === "dateline" || data7 === null)) {
        const err44 = { instancePath: instancePath + "/outlet_basis", schemaPath: "#/properties/outlet_basis/enum", keyword: "enum", params: { allowedValues: schema63.properties.outlet_basis.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
    }
    if (data.agencies !== void 0) {
      let data8 = data.agencies;
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data8[i0] !== "string") {
            const err45 = { instancePath: instancePath + "/agencies/" + i0, schemaPath: "#/properties/agencies/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
        }
        let i1 = data8.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data8[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err46 = { instancePath: instancePath + "/agencies", schemaPath: "#/properties/agencies/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
              if (vErrors === null) {
                vErrors = [err46];
              } else {
                vErrors.push(err46);
              }
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        const err47 = { instancePath: instancePath + "/agencies", schemaPath: "#/properties/agencies/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
    }
    if (data.agency_basis !== void 0) {
      let data10 = data.agency_basis;
      if (typeof data10 !== "string" && data10 !== null) {
        const err48 = { instancePath: instancePath + "/agency_basis", schemaPath: "#/properties/agency_basis/type", keyword: "type", params: { type: schema63.properties.agency_basis.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
      if (!(data10 === "metadata" || data10 === "citation" || data10 === "dateline" || data10 === "credit_line" || data10 === null)) {
        const err49 = { instancePath: instancePath + "/agency_basis", schemaPath: "#/properties/agency_basis/enum", keyword: "enum", params: { allowedValues: schema63.properties.agency_basis.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
    }
    if (data.dateline_place !== void 0) {
      let data11 = data.dateline_place;
      if (typeof data11 !== "string" && data11 !== null) {
        const err50 = { instancePath: instancePath + "/dateline_place", schemaPath: "#/properties/dateline_place/type", keyword: "type", params: { type: schema63.properties.dateline_place.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
    }
    if (data.headline !== void 0) {
      let data12 = data.headline;
      if (typeof data12 !== "string" && data12 !== null) {
        const err51 = { instancePath: instancePath + "/headline", schemaPath: "#/properties/headline/type", keyword: "type", params: { type: schema63.properties.headline.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err51];
        } else {
          vErrors.push(err51);
        }
        errors++;
      }
    }
    if (data.authors !== void 0) {
      let data13 = data.authors;
      if (Array.isArray(data13)) {
        const len1 = data13.length;
        for (let i2 = 0; i2 < len1; i2++) {
          if (typeof data13[i2] !== "string") {
            const err52 = { instancePath: instancePath + "/authors/" + i2, schemaPath: "#/properties/authors/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        }
      } else {
        const err53 = { instancePath: instancePath + "/authors", schemaPath: "#/properties/authors/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err53];
        } else {
          vErrors.push(err53);
        }
        errors++;
      }
    }
    if (data.published_date !== void 0) {
      let data15 = data.published_date;
      if (typeof data15 !== "string" && data15 !== null) {
        const err54 = { instancePath: instancePath + "/published_date", schemaPath: "#/properties/published_date/type", keyword: "type", params: { type: schema63.properties.published_date.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
      if (typeof data15 === "string") {
        if (!formats2.validate(data15)) {
          const err55 = { instancePath: instancePath + "/published_date", schemaPath: "#/properties/published_date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          if (vErrors === null) {
            vErrors = [err55];
          } else {
            vErrors.push(err55);
          }
          errors++;
        }
      }
    }
    if (data.published_at !== void 0) {
      let data16 = data.published_at;
      if (typeof data16 !== "string" && data16 !== null) {
        const err56 = { instancePath: instancePath + "/published_at", schemaPath: "#/properties/published_at/type", keyword: "type", params: { type: schema63.properties.published_at.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err56];
        } else {
          vErrors.push(err56);
        }
        errors++;
      }
      if (typeof data16 === "string") {
        if (!formats18.validate(data16)) {
          const err57 = { instancePath: instancePath + "/published_at", schemaPath: "#/properties/published_at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err57];
          } else {
            vErrors.push(err57);
          }
          errors++;
        }
      }
    }
    if (data.published_basis !== void 0) {
      let data17 = data.published_basis;
      if (typeof data17 !== "string" && data17 !== null) {
        const err58 = { instancePath: instancePath + "/published_basis", schemaPath: "#/properties/published_basis/type", keyword: "type", params: { type: schema63.properties.published_basis.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err58];
        } else {
          vErrors.push(err58);
        }
        errors++;
      }
      if (!(data17 === "metadata" || data17 === "citation" || data17 === "feed" || data17 === "sitemap" || data17 === "json_ld" || data17 === "meta" || data17 === "time_element" || data17 === "url" || data17 === "dateline" || data17 === "visible_text" || data17 === null)) {
        const err59 = { instancePath: instancePath + "/published_basis", schemaPath: "#/properties/published_basis/enum", keyword: "enum", params: { allowedValues: schema63.properties.published_basis.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err59];
        } else {
          vErrors.push(err59);
        }
        errors++;
      }
    }
    if (data.published_zone !== void 0) {
      let data18 = data.published_zone;
      if (typeof data18 !== "string" && data18 !== null) {
        const err60 = { instancePath: instancePath + "/published_zone", schemaPath: "#/properties/published_zone/type", keyword: "type", params: { type: schema63.properties.published_zone.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err60];
        } else {
          vErrors.push(err60);
        }
        errors++;
      }
      if (!(data18 === "stated" || data18 === "assumed" || data18 === null)) {
        const err61 = { instancePath: instancePath + "/published_zone", schemaPath: "#/properties/published_zone/enum", keyword: "enum", params: { allowedValues: schema63.properties.published_zone.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err61];
        } else {
          vErrors.push(err61);
        }
        errors++;
      }
    }
    if (data.modified_at !== void 0) {
      let data19 = data.modified_at;
      if (typeof data19 !== "string" && data19 !== null) {
        const err62 = { instancePath: instancePath + "/modified_at", schemaPath: "#/properties/modified_at/type", keyword: "type", params: { type: schema63.properties.modified_at.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err62];
        } else {
          vErrors.push(err62);
        }
        errors++;
      }
      if (typeof data19 === "string") {
        if (!formats18.validate(data19)) {
          const err63 = { instancePath: instancePath + "/modified_at", schemaPath: "#/properties/modified_at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err63];
          } else {
            vErrors.push(err63);
          }
          errors++;
        }
      }
    }
    if (data.language !== void 0) {
      let data20 = data.language;
      if (typeof data20 !== "string" && data20 !== null) {
        const err64 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: schema63.properties.language.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err64];
        } else {
          vErrors.push(err64);
        }
        errors++;
      }
    }
    if (data.language_basis !== void 0) {
      let data21 = data.language_basis;
      if (typeof data21 !== "string" && data21 !== null) {
        const err65 = { instancePath: instancePath + "/language_basis", schemaPath: "#/properties/language_basis/type", keyword: "type", params: { type: schema63.properties.language_basis.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err65];
        } else {
          vErrors.push(err65);
        }
        errors++;
      }
      if (!(data21 === "metadata" || data21 === "citation" || data21 === "markup" || data21 === "detected" || data21 === null)) {
        const err66 = { instancePath: instancePath + "/language_basis", schemaPath: "#/properties/language_basis/enum", keyword: "enum", params: { allowedValues: schema63.properties.language_basis.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err66];
        } else {
          vErrors.push(err66);
        }
        errors++;
      }
    }
    if (data.section !== void 0) {
      let data22 = data.section;
      if (typeof data22 !== "string" && data22 !== null) {
        const err67 = { instancePath: instancePath + "/section", schemaPath: "#/properties/section/type", keyword: "type", params: { type: schema63.properties.section.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err67];
        } else {
          vErrors.push(err67);
        }
        errors++;
      }
    }
    if (data.is_free !== void 0) {
      let data23 = data.is_free;
      if (typeof data23 !== "boolean" && data23 !== null) {
        const err68 = { instancePath: instancePath + "/is_free", schemaPath: "#/properties/is_free/type", keyword: "type", params: { type: schema63.properties.is_free.type }, message: "must be boolean,null" };
        if (vErrors === null) {
          vErrors = [err68];
        } else {
          vErrors.push(err68);
        }
        errors++;
      }
    }
    if (data.is_teaser !== void 0) {
      let data24 = data.is_teaser;
      if (typeof data24 !== "boolean" && data24 !== null) {
        const err69 = { instancePath: instancePath + "/is_teaser", schemaPath: "#/properties/is_teaser/type", keyword: "type", params: { type: schema63.properties.is_teaser.type }, message: "must be boolean,null" };
        if (vErrors === null) {
          vErrors = [err69];
        } else {
          vErrors.push(err69);
        }
        errors++;
      }
    }
    if (data.is_live_blog !== void 0) {
      let data25 = data.is_live_blog;
      if (typeof data25 !== "boolean" && data25 !== null) {
        const err70 = { instancePath: instancePath + "/is_live_blog", schemaPath: "#/properties/is_live_blog/type", keyword: "type", params: { type: schema63.properties.is_live_blog.type }, message: "must be boolean,null" };
        if (vErrors === null) {
          vErrors = [err70];
        } else {
          vErrors.push(err70);
        }
        errors++;
      }
    }
    if (data.version_count !== void 0) {
      let data26 = data.version_count;
      if (!(typeof data26 == "number" && (!(data26 % 1) && !isNaN(data26)) && isFinite(data26)) && data26 !== null) {
        const err71 = { instancePath: instancePath + "/version_count", schemaPath: "#/properties/version_count/type", keyword: "type", params: { type: schema63.properties.version_count.type }, message: "must be integer,null" };
        if (vErrors === null) {
          vErrors = [err71];
        } else {
          vErrors.push(err71);
        }
        errors++;
      }
      if (typeof data26 == "number" && isFinite(data26)) {
        if (data26 < 1 || isNaN(data26)) {
          const err72 = { instancePath: instancePath + "/version_count", schemaPath: "#/properties/version_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err72];
          } else {
            vErrors.push(err72);
          }
          errors++;
        }
      }
    }
    if (data.word_count !== void 0) {
      let data27 = data.word_count;
      if (!(typeof data27 == "number" && (!(data27 % 1) && !isNaN(data27)) && isFinite(data27)) && data27 !== null) {
        const err73 = { instancePath: instancePath + "/word_count", schemaPath: "#/properties/word_count/type", keyword: "type", params: { type: schema63.properties.word_count.type }, message: "must be integer,null" };
        if (vErrors === null) {
          vErrors = [err73];
        } else {
          vErrors.push(err73);
        }
        errors++;
      }
      if (typeof data27 == "number" && isFinite(data27)) {
        if (data27 < 0 || isNaN(data27)) {
          const err74 = { instancePath: instancePath + "/word_count", schemaPath: "#/properties/word_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err74];
          } else {
            vErrors.push(err74);
          }
          errors++;
        }
      }
    }
    if (data.quotation_count !== void 0) {
      let data28 = data.quotation_count;
      if (!(typeof data28 == "number" && (!(data28 % 1) && !isNaN(data28)) && isFinite(data28)) && data28 !== null) {
        const err75 = { instancePath: instancePath + "/quotation_count", schemaPath: "#/properties/quotation_count/type", keyword: "type", params: { type: schema63.properties.quotation_count.type }, message: "must be integer,null" };
        if (vErrors === null) {
          vErrors = [err75];
        } else {
          vErrors.push(err75);
        }
        errors++;
      }
      if (typeof data28 == "number" && isFinite(data28)) {
        if (data28 < 0 || isNaN(data28)) {
          const err76 = { instancePath: instancePath + "/quotation_count", schemaPath: "#/properties/quotation_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err76];
          } else {
            vErrors.push(err76);
          }
          errors++;
        }
      }
    }
    if (data.text_sha256 !== void 0) {
      let data29 = data.text_sha256;
      if (typeof data29 !== "string" && data29 !== null) {
        const err77 = { instancePath: instancePath + "/text_sha256", schemaPath: "#/properties/text_sha256/type", keyword: "type", params: { type: schema63.properties.text_sha256.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err77];
        } else {
          vErrors.push(err77);
        }
        errors++;
      }
      if (typeof data29 === "string") {
        if (!pattern8.test(data29)) {
          const err78 = { instancePath: instancePath + "/text_sha256", schemaPath: "#/properties/text_sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
          if (vErrors === null) {
            vErrors = [err78];
          } else {
            vErrors.push(err78);
          }
          errors++;
        }
      }
    }
    if (data.signature !== void 0) {
      let data30 = data.signature;
      if (typeof data30 !== "string" && data30 !== null) {
        const err79 = { instancePath: instancePath + "/signature", schemaPath: "#/properties/signature/type", keyword: "type", params: { type: schema63.properties.signature.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err79];
        } else {
          vErrors.push(err79);
        }
        errors++;
      }
      if (typeof data30 === "string") {
        if (!pattern35.test(data30)) {
          const err80 = { instancePath: instancePath + "/signature", schemaPath: "#/properties/signature/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{341}[AQgw]$" }, message: 'must match pattern "^[A-Za-z0-9_-]{341}[AQgw]$"' };
          if (vErrors === null) {
            vErrors = [err80];
          } else {
            vErrors.push(err80);
          }
          errors++;
        }
      }
    }
    if (data.unknown !== void 0) {
      let data31 = data.unknown;
      if (Array.isArray(data31)) {
        const len2 = data31.length;
        for (let i3 = 0; i3 < len2; i3++) {
          let data32 = data31[i3];
          if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
            if (data32.field === void 0) {
              const err81 = { instancePath: instancePath + "/unknown/" + i3, schemaPath: "#/properties/unknown/items/required", keyword: "required", params: { missingProperty: "field" }, message: "must have required property 'field'" };
              if (vErrors === null) {
                vErrors = [err81];
              } else {
                vErrors.push(err81);
              }
              errors++;
            }
            if (data32.reason === void 0) {
              const err82 = { instancePath: instancePath + "/unknown/" + i3, schemaPath: "#/properties/unknown/items/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
              if (vErrors === null) {
                vErrors = [err82];
              } else {
                vErrors.push(err82);
              }
              errors++;
            }
            for (const key1 in data32) {
              if (!(key1 === "field" || key1 === "reason")) {
                const err83 = { instancePath: instancePath + "/unknown/" + i3, schemaPath: "#/properties/unknown/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err83];
                } else {
                  vErrors.push(err83);
                }
                errors++;
              }
            }
            if (data32.field !== void 0) {
              if (typeof data32.field !== "string") {
                const err84 = { instancePath: instancePath + "/unknown/" + i3 + "/field", schemaPath: "#/properties/unknown/items/properties/field/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err84];
                } else {
                  vErrors.push(err84);
                }
                errors++;
              }
            }
            if (data32.reason !== void 0) {
              let data34 = data32.reason;
              if (typeof data34 === "string") {
                if (!pattern7.test(data34)) {
                  const err85 = { instancePath: instancePath + "/unknown/" + i3 + "/reason", schemaPath: "#/properties/unknown/items/properties/reason/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]*$"' };
                  if (vErrors === null) {
                    vErrors = [err85];
                  } else {
                    vErrors.push(err85);
                  }
                  errors++;
                }
              } else {
                const err86 = { instancePath: instancePath + "/unknown/" + i3 + "/reason", schemaPath: "#/properties/unknown/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err86];
                } else {
                  vErrors.push(err86);
                }
                errors++;
              }
            }
          } else {
            const err87 = { instancePath: instancePath + "/unknown/" + i3, schemaPath: "#/properties/unknown/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err87];
            } else {
              vErrors.push(err87);
            }
            errors++;
          }
        }
      } else {
        const err88 = { instancePath: instancePath + "/unknown", schemaPath: "#/properties/unknown/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err88];
        } else {
          vErrors.push(err88);
        }
        errors++;
      }
    }
  } else {
    const err89 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err89];
    } else {
      vErrors.push(err89);
    }
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var Source = validate53;
var schema64 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://tellings.example/schemas/public/source.schema.json", "title": "Source", "description": "One place reports come from.", "table": "sources", "primary_key": ["source_id"], "type": "object", "additionalProperties": false, "required": ["source_id", "name", "kind", "url", "licence", "text_rights"], "properties": { "source_id": { "type": "string", "description": "The source the record came from.", "pattern": "^[a-z0-9][a-z0-9-]*$", "rights_class": "identifier" }, "name": { "type": "string", "description": "Name for people.", "minLength": 1, "rights_class": "fact" }, "kind": { "type": "string", "description": "How reports are read: a folder of documents, a table of rows, a bibliography (facts without text), or pages that a feed, a sitemap, a list of addresses or a web archive (WARC) names.", "enum": ["folder", "table", "bibliography", "feed", "sitemap", "page_list", "warc"], "rights_class": "fact" }, "url": { "type": ["string", "null"], "description": "Where the source is, when it is on the web.", "format": "uri", "rights_class": "link" }, "licence": { "type": ["string", "null"], "description": "SPDX identifier of the licence the source states for its text; null when it states none.", "rights_class": "fact" }, "text_rights": { "type": "string", "description": "open: the licence allows headline, authors and text to be republished. closed: only facts about the reports may leave the private store.", "enum": ["open", "closed"], "rights_class": "fact" } } };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.source_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source_id" }, message: "must have required property 'source_id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.kind === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.url === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.licence === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "licence" }, message: "must have required property 'licence'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.text_rights === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text_rights" }, message: "must have required property 'text_rights'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "source_id" || key0 === "name" || key0 === "kind" || key0 === "url" || key0 === "licence" || key0 === "text_rights")) {
        const err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.source_id !== void 0) {
      let data0 = data.source_id;
      if (typeof data0 === "string") {
        if (!pattern7.test(data0)) {
          const err7 = { instancePath: instancePath + "/source_id", schemaPath: "#/properties/source_id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]*$"' };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/source_id", schemaPath: "#/properties/source_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          const err9 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data2 = data.kind;
      if (typeof data2 !== "string") {
        const err11 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (!(data2 === "folder" || data2 === "table" || data2 === "bibliography" || data2 === "feed" || data2 === "sitemap" || data2 === "page_list" || data2 === "warc")) {
        const err12 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema64.properties.kind.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.url !== void 0) {
      let data3 = data.url;
      if (typeof data3 !== "string" && data3 !== null) {
        const err13 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: schema64.properties.url.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (typeof data3 === "string") {
        if (!formats0(data3)) {
          const err14 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      }
    }
    if (data.licence !== void 0) {
      let data4 = data.licence;
      if (typeof data4 !== "string" && data4 !== null) {
        const err15 = { instancePath: instancePath + "/licence", schemaPath: "#/properties/licence/type", keyword: "type", params: { type: schema64.properties.licence.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.text_rights !== void 0) {
      let data5 = data.text_rights;
      if (typeof data5 !== "string") {
        const err16 = { instancePath: instancePath + "/text_rights", schemaPath: "#/properties/text_rights/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      if (!(data5 === "open" || data5 === "closed")) {
        const err17 = { instancePath: instancePath + "/text_rights", schemaPath: "#/properties/text_rights/enum", keyword: "enum", params: { allowedValues: schema64.properties.text_rights.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
  } else {
    const err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      vErrors.push(err18);
    }
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var Telling = validate54;
var schema65 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://tellings.example/schemas/public/telling.schema.json", "title": "Telling", "description": "The link from a report to a recording it tells of, with role and evidence.", "table": "tellings", "primary_key": ["telling_id"], "type": "object", "additionalProperties": false, "required": ["telling_id", "report_id", "recording_id", "role", "status", "bits", "margin_bits", "rival_recording_id", "copied_from_report_id", "review_reason", "evidence"], "properties": { "telling_id": { "type": "string", "description": "tel_ and 16 hex digits of SHA-256 over report id, recording id and role.", "pattern": "^tel_[0-9a-f]{16}$", "rights_class": "identifier" }, "report_id": { "type": "string", "description": "Report identifier: rep_ and 16 hex digits of SHA-256 over source_id and source_key.", "pattern": "^rep_[0-9a-f]{16}$", "rights_class": "identifier" }, "recording_id": { "type": "string", "description": "Recording identifier, as registered or minted.", "pattern": "^[a-z0-9][a-z0-9_-]*$", "rights_class": "identifier" }, "role": { "type": "string", "description": "primary: the report is news of this recording. antecedent: named as the one before. background: mentioned. background_quoted: quoted as background. photo_caption: only in a caption. related_box: only in a box about another story.", "enum": ["primary", "antecedent", "background", "background_quoted", "photo_caption", "related_box"], "rights_class": "own_annotation" }, "status": { "type": "string", "description": "auto: decided by evidence. review: likely, awaits a human. judged: decided by a human.", "enum": ["auto", "review", "judged"], "rights_class": "own_annotation" }, "bits": { "type": "number", "description": "Sum of the evidence, log2(m/u).", "unit": "bits", "rights_class": "own_annotation" }, "margin_bits": { "type": ["number", "null"], "description": "Bits above the second-best recording; null when there is no second or the role is not primary.", "unit": "bits", "rights_class": "own_annotation" }, "rival_recording_id": { "type": ["string", "null"], "description": "The second-best recording.", "pattern": "^[a-z0-9][a-z0-9_-]*$", "rights_class": "identifier" }, "copied_from_report_id": { "type": ["string", "null"], "description": "Report of the same copy group whose primary was inherited.", "pattern": "^rep_[0-9a-f]{16}$", "rights_class": "identifier" }, "review_reason": { "type": ["string", "null"], "description": "Why the status is review: reason code in kebab-case.", "pattern": "^[a-z0-9][a-z0-9-]*$", "rights_class": "own_annotation" }, "evidence": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["kind", "level", "bits", "reason", "start", "end"], "properties": { "kind": { "type": "string", "description": "Which fact was compared.", "enum": ["speaker", "medium", "publisher", "release", "weekday", "duration", "title", "antecedent", "quotation", "publication_date", "copy", "judgement", "segment", "text", "status"] }, "level": { "type": "string", "description": "Comparison level in kebab-case, e.g. same-day, one-day-off, missing, veto.", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "bits": { "type": "number", "description": "Contribution to the sum; 0 for a null level.", "unit": "bits" }, "reason": { "type": "string", "description": "The comparison in words a journalist understands, built from facts, never a passage of the report." }, "start": { "type": ["integer", "null"], "description": "Character offset in the private text where the fact stands.", "minimum": 0, "unit": "UTF-16 code units" }, "end": { "type": ["integer", "null"], "description": "End offset.", "minimum": 0, "unit": "UTF-16 code units" } } }, "description": "Each piece of evidence, strongest first.", "rights_class": "own_annotation" } } };
var pattern87 = new RegExp("^tel_[0-9a-f]{16}$", "u");
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate54.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.telling_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "telling_id" }, message: "must have required property 'telling_id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.report_id === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "report_id" }, message: "must have required property 'report_id'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.recording_id === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "recording_id" }, message: "must have required property 'recording_id'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.role === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "role" }, message: "must have required property 'role'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.status === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.bits === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bits" }, message: "must have required property 'bits'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.margin_bits === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "margin_bits" }, message: "must have required property 'margin_bits'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.rival_recording_id === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rival_recording_id" }, message: "must have required property 'rival_recording_id'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.copied_from_report_id === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "copied_from_report_id" }, message: "must have required property 'copied_from_report_id'" };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.review_reason === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "review_reason" }, message: "must have required property 'review_reason'" };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.evidence === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "evidence" }, message: "must have required property 'evidence'" };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func3.call(schema65.properties, key0)) {
        const err11 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.telling_id !== void 0) {
      let data0 = data.telling_id;
      if (typeof data0 === "string") {
        if (!pattern87.test(data0)) {
          const err12 = { instancePath: instancePath + "/telling_id", schemaPath: "#/properties/telling_id/pattern", keyword: "pattern", params: { pattern: "^tel_[0-9a-f]{16}$" }, message: 'must match pattern "^tel_[0-9a-f]{16}$"' };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/telling_id", schemaPath: "#/properties/telling_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.report_id !== void 0) {
      let data1 = data.report_id;
      if (typeof data1 === "string") {
        if (!pattern9.test(data1)) {
          const err14 = { instancePath: instancePath + "/report_id", schemaPath: "#/properties/report_id/pattern", keyword: "pattern", params: { pattern: "^rep_[0-9a-f]{16}$" }, message: 'must match pattern "^rep_[0-9a-f]{16}$"' };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/report_id", schemaPath: "#/properties/report_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.recording_id !== void 0) {
      let data2 = data.recording_id;
      if (typeof data2 === "string") {
        if (!pattern18.test(data2)) {
          const err16 = { instancePath: instancePath + "/recording_id", schemaPath: "#/properties/recording_id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9_-]*$"' };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/recording_id", schemaPath: "#/properties/recording_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.role !== void 0) {
      let data3 = data.role;
      if (typeof data3 !== "string") {
        const err18 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (!(data3 === "primary" || data3 === "antecedent" || data3 === "background" || data3 === "background_quoted" || data3 === "photo_caption" || data3 === "related_box")) {
        const err19 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/enum", keyword: "enum", params: { allowedValues: schema65.properties.role.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data4 = data.status;
      if (typeof data4 !== "string") {
        const err20 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      if (!(data4 === "auto" || data4 === "review" || data4 === "judged")) {
        const err21 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema65.properties.status.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.bits !== void 0) {
      let data5 = data.bits;
      if (!(typeof data5 == "number" && isFinite(data5))) {
        const err22 = { instancePath: instancePath + "/bits", schemaPath: "#/properties/bits/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.margin_bits !== void 0) {
      let data6 = data.margin_bits;
      if (!(typeof data6 == "number" && isFinite(data6)) && data6 !== null) {
        const err23 = { instancePath: instancePath + "/margin_bits", schemaPath: "#/properties/margin_bits/type", keyword: "type", params: { type: schema65.properties.margin_bits.type }, message: "must be number,null" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.rival_recording_id !== void 0) {
      let data7 = data.rival_recording_id;
      if (typeof data7 !== "string" && data7 !== null) {
        const err24 = { instancePath: instancePath + "/rival_recording_id", schemaPath: "#/properties/rival_recording_id/type", keyword: "type", params: { type: schema65.properties.rival_recording_id.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
      if (typeof data7 === "string") {
        if (!pattern18.test(data7)) {
          const err25 = { instancePath: instancePath + "/rival_recording_id", schemaPath: "#/properties/rival_recording_id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9_-]*$"' };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      }
    }
    if (data.copied_from_report_id !== void 0) {
      let data8 = data.copied_from_report_id;
      if (typeof data8 !== "string" && data8 !== null) {
        const err26 = { instancePath: instancePath + "/copied_from_report_id", schemaPath: "#/properties/copied_from_report_id/type", keyword: "type", params: { type: schema65.properties.copied_from_report_id.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
      if (typeof data8 === "string") {
        if (!pattern9.test(data8)) {
          const err27 = { instancePath: instancePath + "/copied_from_report_id", schemaPath: "#/properties/copied_from_report_id/pattern", keyword: "pattern", params: { pattern: "^rep_[0-9a-f]{16}$" }, message: 'must match pattern "^rep_[0-9a-f]{16}$"' };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      }
    }
    if (data.review_reason !== void 0) {
      let data9 = data.review_reason;
      if (typeof data9 !== "string" && data9 !== null) {
        const err28 = { instancePath: instancePath + "/review_reason", schemaPath: "#/properties/review_reason/type", keyword: "type", params: { type: schema65.properties.review_reason.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
      if (typeof data9 === "string") {
        if (!pattern7.test(data9)) {
          const err29 = { instancePath: instancePath + "/review_reason", schemaPath: "#/properties/review_reason/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]*$"' };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
      }
    }
    if (data.evidence !== void 0) {
      let data10 = data.evidence;
      if (Array.isArray(data10)) {
        const len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data11 = data10[i0];
          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            if (data11.kind === void 0) {
              const err30 = { instancePath: instancePath + "/evidence/" + i0, schemaPath: "#/properties/evidence/items/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
            if (data11.level === void 0) {
              const err31 = { instancePath: instancePath + "/evidence/" + i0, schemaPath: "#/properties/evidence/items/required", keyword: "required", params: { missingProperty: "level" }, message: "must have required property 'level'" };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
            if (data11.bits === void 0) {
              const err32 = { instancePath: instancePath + "/evidence/" + i0, schemaPath: "#/properties/evidence/items/required", keyword: "required", params: { missingProperty: "bits" }, message: "must have required property 'bits'" };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
            if (data11.reason === void 0) {
              const err33 = { instancePath: instancePath + "/evidence/" + i0, schemaPath: "#/properties/evidence/items/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
            if (data11.start === void 0) {
              const err34 = { instancePath: instancePath + "/evidence/" + i0, schemaPath: "#/properties/evidence/items/required", keyword: "required", params: { missingProperty: "start" }, message: "must have required property 'start'" };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
            if (data11.end === void 0) {
              const err35 = { instancePath: instancePath + "/evidence/" + i0, schemaPath: "#/properties/evidence/items/required", keyword: "required", params: { missingProperty: "end" }, message: "must have required property 'end'" };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
            for (const key1 in data11) {
              if (!(key1 === "kind" || key1 === "level" || key1 === "bits" || key1 === "reason" || key1 === "start" || key1 === "end")) {
                const err36 = { instancePath: instancePath + "/evidence/" + i0, schemaPath: "#/properties/evidence/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
            if (data11.kind !== void 0) {
              let data12 = data11.kind;
              if (typeof data12 !== "string") {
                const err37 = { instancePath: instancePath + "/evidence/" + i0 + "/kind", schemaPath: "#/properties/evidence/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              }
              if (!(data12 === "speaker" || data12 === "medium" || data12 === "publisher" || data12 === "release" || data12 === "weekday" || data12 === "duration" || data12 === "title" || data12 === "antecedent" || data12 === "quotation" || data12 === "publication_date" || data12 === "copy" || data12 === "judgement" || data12 === "segment" || data12 === "text" || data12 === "status")) {
                const err38 = { instancePath: instancePath + "/evidence/" + i0 + "/kind", schemaPath: "#/properties/evidence/items/properties/kind/enum", keyword: "enum", params: { allowedValues: schema65.properties.evidence.items.properties.kind.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
                }
                errors++;
              }
            }
            if (data11.level !== void 0) {
              let data13 = data11.level;
              if (typeof data13 === "string") {
                if (!pattern7.test(data13)) {
                  const err39 = { instancePath: instancePath + "/evidence/" + i0 + "/level", schemaPath: "#/properties/evidence/items/properties/level/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]*$"' };
                  if (vErrors === null) {
                    vErrors = [err39];
                  } else {
                    vErrors.push(err39);
                  }
                  errors++;
                }
              } else {
                const err40 = { instancePath: instancePath + "/evidence/" + i0 + "/level", schemaPath: "#/properties/evidence/items/properties/level/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
            }
            if (data11.bits !== void 0) {
              let data14 = data11.bits;
              if (!(typeof data14 == "number" && isFinite(data14))) {
                const err41 = { instancePath: instancePath + "/evidence/" + i0 + "/bits", schemaPath: "#/properties/evidence/items/properties/bits/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
            }
            if (data11.reason !== void 0) {
              if (typeof data11.reason !== "string") {
                const err42 = { instancePath: instancePath + "/evidence/" + i0 + "/reason", schemaPath: "#/properties/evidence/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
            }
            if (data11.start !== void 0) {
              let data16 = data11.start;
              if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16)) && data16 !== null) {
                const err43 = { instancePath: instancePath + "/evidence/" + i0 + "/start", schemaPath: "#/properties/evidence/items/properties/start/type", keyword: "type", params: { type: schema65.properties.evidence.items.properties.start.type }, message: "must be integer,null" };
                if (vErrors === null) {
                  vErrors = [err43];
                } else {
                  vErrors.push(err43);
                }
                errors++;
              }
              if (typeof data16 == "number" && isFinite(data16)) {
                if (data16 < 0 || isNaN(data16)) {
                  const err44 = { instancePath: instancePath + "/evidence/" + i0 + "/start", schemaPath: "#/properties/evidence/items/properties/start/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err44];
                  } else {
                    vErrors.push(err44);
                  }
                  errors++;
                }
              }
            }
            if (data11.end !== void 0) {
              let data17 = data11.end;
              if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17)) && data17 !== null) {
                const err45 = { instancePath: instancePath + "/evidence/" + i0 + "/end", schemaPath: "#/properties/evidence/items/properties/end/type", keyword: "type", params: { type: schema65.properties.evidence.items.properties.end.type }, message: "must be integer,null" };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
              if (typeof data17 == "number" && isFinite(data17)) {
                if (data17 < 0 || isNaN(data17)) {
                  const err46 = { instancePath: instancePath + "/evidence/" + i0 + "/end", schemaPath: "#/properties/evidence/items/properties/end/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err46];
                  } else {
                    vErrors.push(err46);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err47 = { instancePath: instancePath + "/evidence/" + i0, schemaPath: "#/properties/evidence/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
        }
      } else {
        const err48 = { instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
    }
  } else {
    const err49 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err49];
    } else {
      vErrors.push(err49);
    }
    errors++;
  }
  validate54.errors = vErrors;
  return errors === 0;
}
validate54.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
export {
  AgencyTableFile,
  BibliographyEntry,
  BoilerplateTableFile,
  Capture,
  Citation,
  Claim,
  ConfidenceTableFile,
  Consensus,
  CopyGroup,
  DatasetSpec,
  DuplicatePair,
  Event,
  EventTelling,
  IdChange,
  Issue,
  Judgement,
  LexiconFile,
  Location,
  OutletTableFile,
  PendingReport,
  Reading,
  Recording,
  RecurringBlock,
  Redirect,
  Registry,
  ReleaseIndex,
  ReleaseManifest,
  Report,
  ReportSignature,
  ReportText,
  ReportVersion,
  Source,
  SourceSpec,
  StageManifest,
  Telling
};
