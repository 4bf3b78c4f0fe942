package org.gadolin.claims.internal.names;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gadolin.core.ActorType;
import org.gadolin.text.Range;

/**
 * What an actor is called after its first mention: a bracketed short form, the first word of a
 * company's name (Lynas Rare Earths: Lynas), the last of a person's.
 */
final class ShortNames {

  private static final Pattern BRACKETED =
      Pattern.compile(
          "^,? ?[(（](?:the |or |hereinafter |hereafter |以下)*(?:简称|称|下称|又称)?[:：为]?\\s?[\"“‘「]?(?<short>[A-Z][A-Za-z&-]{1,11}|[\\u4e00-\\u9fff]{2,6})[\"”’」]?(?:[,;，；][^)）]{0,30})?[)）]");
  private static final int SHORTEST = 4;

  private ShortNames() {}

  /**
   * {@return the short forms of a name}
   *
   * @param range its first mention
   */
  static Set<String> of(String text, Range range, String name, ActorType type) {
    var forms = new LinkedHashSet<String>();
    findBracketed(text, range).ifPresent(forms::add);
    String[] words = EnglishShapes.withoutLegal(name).split(" ");
    if (type == ActorType.PERSON && words.length > 1) {
      addSingle(words[words.length - 1], forms);
    } else if (type == ActorType.COMPANY && words.length > 1 && isLatin(name)) {
      addSingle(words[0], forms);
    }
    if (type == ActorType.COMPANY && !isLatin(name)) {
      addChineseOwnPart(name, forms);
    }
    String plain = EnglishShapes.withoutLegal(name);
    if (!plain.equals(name) && plain.indexOf(' ') > 0) {
      forms.add(plain);
    }
    forms.remove(name);
    return forms;
  }

  private static Optional<String> findBracketed(String text, Range range) {
    Matcher matcher =
        BRACKETED.matcher(text.substring(range.end(), Math.min(text.length(), range.end() + 60)));
    return matcher.find()
        ? Optional.of(matcher.group("short")).filter(form -> !Seats.isExchange(form))
        : Optional.empty();
  }

  /** 东元电机 is called 东元 afterwards. */
  private static void addChineseOwnPart(String name, Set<String> forms) {
    for (int end = 2; end <= Math.min(4, name.length() - 2); end++) {
      String head = name.substring(end);
      if (Heads.isOne("zh-trade", head) || Heads.isOne("zh-end", head)) {
        forms.add(name.substring(0, end));
        return;
      }
    }
  }

  private static void addSingle(String word, Set<String> forms) {
    if (word.length() >= SHORTEST
        && !Shaped.isCommon(word)
        && Character.isUpperCase(word.charAt(0))) {
      forms.add(word);
    }
  }

  private static boolean isLatin(String name) {
    return name.charAt(0) < 0x2E80;
  }

  /** {@return where a form stands behind {@code from} as a word of its own} */
  static List<Range> mentions(String text, String form, int from) {
    var ranges = new ArrayList<Range>();
    int at = text.indexOf(form, from);
    while (at >= 0) {
      int end = at + form.length();
      if (isEdge(text, at, form) && !isInLongerName(text, end)) {
        ranges.add(new Range(at, end));
      }
      at = text.indexOf(form, end);
    }
    return ranges;
  }

  private static boolean isEdge(String text, int at, String form) {
    int end = at + form.length();
    boolean latin = form.charAt(0) < 0x2E80;
    return !latin
        || (at == 0
                || !Character.isLetterOrDigit(text.charAt(at - 1))
                || text.charAt(at - 1) >= 0x2E80)
            && (end == text.length()
                || !Character.isLetterOrDigit(text.charAt(end))
                || text.charAt(end) >= 0x2E80);
  }

  private static boolean isInLongerName(String text, int end) {
    return end + 1 < text.length()
        && text.charAt(end) == ' '
        && Character.isUpperCase(text.charAt(end + 1))
        && end + 2 < text.length()
        && Character.isLowerCase(text.charAt(end + 2));
  }
}
