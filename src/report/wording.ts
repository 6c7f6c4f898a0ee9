/** A fault of wording seen in published reports on the standard, and how it is found in one sentence. */
interface WordingRule {
  found: RegExp;
  /** A sentence in which this is said is no fault. */
  unless?: RegExp;
  /** The next sentence, where it sets the first one right. */
  unlessNext?: RegExp;
  /** What is wrong, and what to write. */
  fault: string;
}

const namedTest = /chi-squared|Fisher|mid-?P\b|Mantel|[zt]-test|Altman/i;

const rules: readonly WordingRule[] = [
  {
    found: /\b(ratio|likelihood|likely)\b.*?\d\.\d{2}\s?%|\d\.\d{2}\s?%.*?\b(likelihood|likely)\b/i,
    fault: "A ratio has no per cent sign: write 1.54, not 1.54%.",
  },
  {
    found: /\d\s?%\s+(more|less)\s+likely\b/i,
    fault: 'A per cent is no likelihood: write "2.4 times as likely".',
  },
  {
    found: /\btimes\s+(more|less|higher|lower|greater|fewer|better|worse)\b/i,
    fault: 'Write "times as likely", not "times more likely".',
  },
  {
    found: /(?<![\d.])0?\.\d+\b(?!\s?%)[^;:]{0,60}?\bmore\s+likely\b/i,
    unless: /\bp\s?[<=]/i,
    fault: "A ratio below 1 is less likely, not more likely.",
  },
  {
    found: /\b[1-9]\d*(\.\d+)?\s+more\s+likely\b/i,
    fault: 'Write "1.83 times as likely", not "1.83 more likely".',
  },
  {
    found: /\bsignifican(t|tly|ce)\b/i,
    unless: namedTest,
    fault: '"Significant" needs the name of its test beside it.',
  },
  {
    found:
      /\bno\s+(real\s+|material\s+|evident\s+|significant\s+)?(differences?|gaps?|disparit(y|ies)|inequalit(y|ies)|disproportionality|discrimination|bias)\b(?! to report| at one decimal)/i,
    unless:
      /evidence of no material gap|(\bnot|n't|\bno|\bnor)\b[^.]*\bevidence\b|0 (means|is) no difference|line (of|at) no difference|of no (change|difference)\b|\bno evidence of|could hide|says little/i,
    unlessNext: /^That is no evidence\b/,
    fault:
      'That no gap was found is no evidence that there is none: write "a material gap cannot be ruled out".',
  },
  {
    found:
      /\b(improved|improvements?|improving|worsened|worsening|deteriorat\w+|encouraging(ly)?|pleas(ed|ing)|good\s+(progress|news)|positive\s+(progress|change|trend|movement|direction|step)|success(es|ful|fully)?|narrowed|closed\s+the\s+gap)\b/i,
    unless:
      /change (was )?tested|improvement plan|NHS Improvement|\b0 (gaps )?narrowed|\bnarrowed, \d+ widened|\bwhen narrowed/i,
    fault:
      'A change is better or worse only where the change itself was tested: else write "moved; could be chance".',
  },
  {
    found: /\b(proves?|proved|proven|proof)\b/i,
    unless: /\b(not|no|never|cannot|n't)\b[^.]*\b(prove|proof|proven)\b/i,
    fault: "Figures of this kind prove nothing: say what they show, and how sure it is.",
  },
  {
    found: /\bintervals?\b[^.]*\boverlap|\boverlap\w*\b[^.]*\bintervals?\b/i,
    unless: /\bno test\b|\bnot (a )?test\b|\bby eye\b/i,
    fault: "Overlapping intervals are no test: test the ratio or the difference itself.",
  },
  {
    found: /(^|[\s(])[−-]\d+(\.\d+)?\s?%/,
    fault: "A difference of percentages is in percentage points, not in per cent.",
  },
  {
    found: /\b(gap|difference)\s+(of|is|was)\s+(only\s+)?\d+(\.\d+)?\s?%/i,
    fault: "A difference of percentages is in percentage points, not in per cent.",
  },
  {
    found:
      /\b(is|are|was|were)\s+(just\s+|only\s+|simply\s+|purely\s+)?(due to\s+|down to\s+|by\s+)?(random\s+)?chance\b/i,
    unless: /\bwhether\b/i,
    fault: 'Chance is never shown: write "it could be chance".',
  },
  {
    found:
      /\bno\s+(cause\s+for\s+)?concerns?\b|\bnothing\s+to\s+worry\b|\bwithin\s+(the\s+)?(acceptable|normal|expected|non-adverse)\s+(range|limits?)\b|\blevel\s+playing\s+field\b|\b(treated|treats)\s+(all\s+|everyone\s+)?(staff\s+)?(fairly|equally)\b|\bfair\s+and\s+equitable\b/i,
    fault: "Figures within a range do not reassure: say the interval and the verdict.",
  },
];

/** A text as its sentences: a point within a number ends none. */
function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?])["”)]?\s+(?=["“(]?[A-Z0-9•])|\n+/)
    .map((sentence) => sentence.trim())
    .filter(Boolean);
}

/**
 * Faults of wording in a text on relative likelihoods, gaps and their changes, each with the sentence it stands in;
 * none for a text without them. It knows the faults of its table only: a text without faults may still be wrong.
 */
export function wordingFaults(text: string): string[] {
  return sentencesOf(text).flatMap((sentence, index, sentences) =>
    rules
      .filter(
        ({ found, unless, unlessNext }) =>
          found.test(sentence) &&
          !unless?.test(sentence) &&
          !unlessNext?.test(sentences[index + 1] ?? "")
      )
      .map(({ fault }) => `${fault} [${sentence}]`)
  );
}
