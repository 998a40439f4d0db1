/**
 * Calendar time as told and as resolved. Values are EDTF (ISO 8601-2, levels 0 and 1); durations are ISO 8601. An <em>anchor</em> is the
 * day that relative expressions count from; without one they keep their words and stay unresolved.
 */
package casus.time;
