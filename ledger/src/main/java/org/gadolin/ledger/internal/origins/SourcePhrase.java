package org.gadolin.ledger.internal.origins;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gadolin.text.Range;

/** Cuts the words that name a source out of the sentence around a cue. */
final class SourcePhrase {

  private static final int LONGEST = 110;
  private static final int LONGEST_CHINESE = 40;

  /** What ends a source behind "according to". */
  private static final Pattern ENGLISH_END =
      Pattern.compile(
          "[,.;:()\\n](?=\\s|$)|[\"“”]|\\s(?:that|which|who|whose|while|after|before|as|but|and said"
              + "|showing|showed|shows?|finds?|found|say|says|said|told|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
              + "|citing|quoting|is|was|were|are|has|have|had|will|would|rose|fell)\\b");

  /** What ends a source behind 据. */
  private static final Pattern CHINESE_END =
      Pattern.compile(
          "[,，。;；:：\\n“”]|报道|消息|统计|测算|估算|数据|介绍|透露|披露|公布|发布|显示|通报|获悉|了解|表示|指出|称|电(?=[,，)）])|采访");

  /** An apposition: Jane Roe, chief executive of Lynas, said. */
  private static final Pattern APPOSITION =
      Pattern.compile(
          "(?i)^\\s*(?:who|which|(?:(?:the|an?|its|his|her)\\s)?(?:[\\w’'-]+\\s){0,3}(?:chief|head"
              + "|director|president|manager|officer|executive|spokes\\w+|chair\\w*|secretary"
              + "|minister|founder|analyst|professor|engineer|geologist))\\b.*");

  private static final Pattern LEADING =
      Pattern.compile(
          "^(?:\\s|[\"“”'(,，:：]|\\d{1,2}日|当日|今日|昨日|近日|日前|周[一二三四五六日]|另据|又据|对此|其中|同时|此外|但|而)+");

  private static final Pattern TRAILING =
      Pattern.compile(
          "(?:\\d{1,2}月)?\\d{1,2}日(?:电|讯)?$|(?:当日|昨日|今日|近日|日前)$|(?:\\d{1,2}日)?(?:的)?(?:报道|消息|在声明中|在公告中|声明|公告)$"
              + "|(?:向|对)《?[^,，。]{1,12}》?$");

  private SourcePhrase() {}

  /** {@return the stretch that names the source, if there are words for it} */
  static Optional<Range> of(Cue cue, String text, Range sentence) {
    boolean ahead = cue.frame() == Cue.Frame.AFTER || cue.frame() == Cue.Frame.WITNESS;
    boolean turned = ahead && !cue.chinese() && isTurned(cue, text, sentence);
    Range phrase = ahead && !turned ? ahead(cue, text, sentence) : behind(cue, text, sentence);
    int start = phrase.start();
    int end = phrase.end();
    Matcher leading = LEADING.matcher(phrase.of(text));
    if (leading.find()) {
      start += leading.end();
    }
    Matcher trailing = TRAILING.matcher(phrase.of(text));
    if (cue.chinese() && trailing.find()) {
      end = phrase.start() + trailing.start();
    }
    return start < end ? Optional.of(new Range(start, end)) : Optional.empty();
  }

  /** {@return whether the source stands behind its verb: "...," said a person who} */
  private static boolean isTurned(Cue cue, String text, Range sentence) {
    int before = cue.range().start() - 1;
    while (before > sentence.start() && text.charAt(before) == ' ') {
      before--;
    }
    if (before <= sentence.start() || ",\"”".indexOf(text.charAt(before)) < 0) {
      return false;
    }
    int start = lastBreak(text, sentence.start(), before, false);
    return !APPOSITION.matcher(text.substring(start, before)).matches();
  }

  private static Range behind(Cue cue, String text, Range sentence) {
    int start = cue.range().end();
    int longest = cue.chinese() ? LONGEST_CHINESE : LONGEST;
    int end = Math.max(start, Math.min(sentence.end(), start + longest));
    Matcher stop = (cue.chinese() ? CHINESE_END : ENGLISH_END).matcher(text);
    stop.region(start, end).useTransparentBounds(true);
    return new Range(start, stop.find() ? stop.start() : end);
  }

  private static Range ahead(Cue cue, String text, Range sentence) {
    int end = cue.range().start();
    int longest = cue.chinese() ? LONGEST_CHINESE : LONGEST;
    int first = Math.max(sentence.start(), end - longest);
    int start = lastBreak(text, first, end, cue.chinese());
    while (!cue.chinese() && start > first && needsMore(text.substring(start, end))) {
      start = lastBreak(text, first, start - 1, false);
    }
    return new Range(start, end);
  }

  private static boolean needsMore(String segment) {
    return segment.isBlank()
        || APPOSITION.matcher(segment).matches()
            && segment.chars().noneMatch(Character::isUpperCase);
  }

  private static int lastBreak(String text, int first, int end, boolean chinese) {
    for (int at = end - 1; at > first; at--) {
      char c = text.charAt(at - 1);
      boolean mark = chinese ? ",，:：;；“”\"\n".indexOf(c) >= 0 : ",;:\"“”—\n".indexOf(c) >= 0;
      if (mark && !(c == ',' && Character.isDigit(text.charAt(at)))) {
        return at;
      }
    }
    return first;
  }
}
