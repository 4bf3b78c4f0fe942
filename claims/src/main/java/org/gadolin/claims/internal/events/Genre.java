package org.gadolin.claims.internal.events;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.gadolin.claims.internal.frame.Frame;
import org.gadolin.text.PatternSet;

/** What a document is, where that changes what counts as an act. */
enum Genre {
  /** News, filings, notices: each act counts. */
  REPORT,
  /** One paper: the one act is the study. */
  PAPER,
  /** The text of a law or rule: the one act is the rule, its operative clauses prove it. */
  LAW;

  private static final Pattern ARTICLE = Pattern.compile("(?m)^[#\\s*]*第[一二三四五六七八九十百零\\d]+条");
  private static final Pattern SHALL =
      Pattern.compile("(?i)\\b(shall|do not acquire|must not|as prescribed)\\b");
  private static final Pattern OWN_LAW = Pattern.compile("本(条例|办法|法|规定|细则)");
  private static final Pattern SECTION =
      Pattern.compile(
          "(?m)^\\W*(§|Sec(tion|\\.)|Article) ?\\d|\\b\\d{2,3}\\.\\d{3,4}\\b.*\\n+\\(a\\)|^\\(a\\) ");
  private static final List<String> PAPER_HOSTS =
      List.of(
          "doi.org",
          "pubmed",
          "arxiv",
          "sciencedirect",
          "pubs.",
          "mdpi.",
          "discovery.",
          "nature.com/articles",
          "iopscience",
          "wiley",
          "tandfonline",
          "hal.",
          "frontiersin",
          "osti.gov",
          "cnki",
          "scholar",
          "sae.org",
          "ieee",
          "acs.org",
          "rsc.org",
          "aip.org",
          "aps.org",
          "optica",
          "osapublishing",
          "jstage",
          "semanticscholar",
          "researchgate",
          "springer",
          "cambridge.org",
          "academic.oup",
          "plos",
          "/pmc/",
          "pmc.",
          "repository",
          "eprints");
  private static final Pattern OPERATIVE =
      Pattern.compile("(?i)\\b(shall|must|may not|do not|prohibited)\\b|应当|不得|禁止|罚款|处以|实行|责令");
  private static final Pattern PAPER_VOICE =
      Pattern.compile(
          "(?i)\\b(we (?:report|show|find|found|demonstrate|conclude|propose|present|discuss|review"
              + "|investigate|study|describe|develop|measure|observe|use)|abstract|here (?:we|a|an|the)"
              + "|this (?:paper|article|work|review|study|letter)|in this (?:paper|work|study|review)"
              + "|(?:is|are|was|were|has been|have been) (?:grown|deposited|prepared|measured|investigated"
              + "|synthesi[sz]ed|observed|obtained|fabricated|characteri[sz]ed|studied|tested|calculated"
              + "|demonstrated|reported|reviewed|examined|sintered at|shown)|(?:results|calculations|experiments"
              + "|spectra|measurements|simulations) (?:show|indicate|suggest|reveal|attribute|confirm)"
              + "|density functional|x-ray diffraction)\\b|本文|摘要|本研究|本工作|结果表明|研究表明|实验表明|综述了");

  private static final PatternSet SIGNS =
      PatternSet.of(ARTICLE, SHALL, OWN_LAW, SECTION, PAPER_VOICE);
  private static final PatternSet SECTIONS = PatternSet.of(SECTION);
  private static final PatternSet VOICE = PatternSet.of(PAPER_VOICE);
  private static final PatternSet COMMANDS = PatternSet.of(OPERATIVE);

  /**
   * {@return the genre of a document}
   *
   * @param hasActors whether bodies that act (companies, authorities) are named in it
   */
  static Genre of(Frame frame, boolean hasActors) {
    String text = frame.text();
    int[] signs = SIGNS.counts(text);
    int articles = signs[0];
    int commands = signs[1];
    int voice = signs[4];
    boolean ownLaw = articles >= 1 && signs[2] > 0;
    boolean section = commands >= 1 && signs[3] > 0;
    if (articles >= 3 || ownLaw || section || commands >= 3 && commands * 700 > text.length()) {
      return LAW;
    }
    String url = frame.document().head().url().toLowerCase(Locale.ROOT);
    boolean host = PAPER_HOSTS.stream().anyMatch(url::contains);
    boolean paper = host && (voice >= 1 || !hasActors) || voice >= (hasActors ? 4 : 2);
    return text.length() < 4000 && paper ? PAPER : REPORT;
  }

  /** {@return whether a sentence speaks as papers do} */
  static boolean isPaperVoice(String sentence) {
    return VOICE.matchesIn(sentence);
  }

  /**
   * {@return whether the head's date is that of the document's one act: a paper appears, a law is
   * passed, but a section of a code only has an edition}
   */
  boolean isDatedByItsHead(Frame frame) {
    return this == PAPER || this == LAW && !SECTIONS.matchesIn(frame.text());
  }

  /** {@return whether a sentence of a law commands, forbids or punishes} */
  static boolean isOperative(String sentence) {
    return COMMANDS.matchesIn(sentence);
  }
}
