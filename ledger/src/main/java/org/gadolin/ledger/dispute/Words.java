package org.gadolin.ledger.dispute;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What single words of an assertion tell. */
final class Words {

  private static final Pattern ELEMENT =
      Pattern.compile(
          "\\b(lanthanum|cerium|praseodymium|neodymium|samarium|europium|gadolinium|terbium"
              + "|dysprosium|holmium|erbium|thulium|ytterbium|lutetium|yttrium|scandium|zirconium)\\b");
  private static final Pattern YEAR = Pattern.compile("(?<![\\d,.])(19|20)\\d\\d(?![\\d,])");
  private static final Pattern AGENCY = Pattern.compile("\\b[A-Z]{3,5}\\b");
  private static final Set<String> NO_AGENCIES =
      Set.of(
          "REE", "REO", "TREO", "LREE", "HREE", "CNY", "USD", "EUR", "AUD", "FOB", "FAQ", "LLM",
          "OCR");
  private static final Pattern MONTH =
      Pattern.compile(
          "\\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\b|(?<!\\d)1?\\d月");

  private Words() {}

  static boolean have(String words, String start) {
    return Pattern.compile("\\b" + start).matcher(words.toLowerCase(Locale.ROOT)).find();
  }

  static Set<String> elements(String words) {
    return all(ELEMENT, words.toLowerCase(Locale.ROOT));
  }

  static Set<String> years(String words) {
    return all(YEAR, words);
  }

  static Set<String> months(String words) {
    return all(MONTH, words.toLowerCase(Locale.ROOT));
  }

  /** {@return agencies by their letters} */
  static Set<String> agencies(String words) {
    Set<String> found = all(AGENCY, words);
    found.removeAll(NO_AGENCIES);
    return found;
  }

  private static Set<String> all(Pattern pattern, String text) {
    var found = new TreeSet<String>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group());
    }
    return found;
  }
}
