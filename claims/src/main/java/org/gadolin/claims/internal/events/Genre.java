package org.gadolin.claims.internal.events;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.gadolin.claims.internal.frame.Frame;

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
          "springer",
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
          "repository",
          "eprints");
  private static final Pattern OPERATIVE =
      Pattern.compile("(?i)\\b(shall|must|may not|do not|prohibited)\\b|应当|不得|禁止|罚款|处以|实行|责令");
  private static final Pattern PAPER_VOICE =
      Pattern.compile(
          "(?i)\\b(we|abstract|this (paper|work|review|study)|(was|were) (grown|deposited|prepared"
              + "|measured|investigated|synthesi[sz]ed|observed|obtained))\\b|本文|摘要|本研究");

  /** {@return the genre of a document} */
  static Genre of(Frame frame) {
    String text = frame.text();
    long articles = ARTICLE.matcher(text).results().count();
    long commands = SHALL.matcher(text).results().count();
    boolean ownLaw = articles >= 1 && OWN_LAW.matcher(text).find();
    boolean section = commands >= 1 && SECTION.matcher(text).find();
    if (articles >= 3 || ownLaw || section || commands >= 3 && commands * 700 > text.length()) {
      return LAW;
    }
    String url = frame.document().head().url().toLowerCase(Locale.ROOT);
    boolean host = PAPER_HOSTS.stream().anyMatch(url::contains);
    long voice = PAPER_VOICE.matcher(text).results().count();
    return text.length() < 4000 && (host && voice >= 1 || voice >= 3) ? PAPER : REPORT;
  }

  /** {@return whether a sentence of a law commands, forbids or punishes} */
  static boolean isOperative(String sentence) {
    return OPERATIVE.matcher(sentence).find();
  }
}
