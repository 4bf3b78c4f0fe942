package org.gadolin.claims.internal.terms;

import java.util.List;
import java.util.Locale;
import org.gadolin.text.Range;

/** Site furniture at the end of an article: from its first line on, nothing is read. */
final class Furniture {

  private static final List<String> OPENERS =
      List.of(
          "0 comments",
          "no replies yet",
          "loading new replies",
          "submit a comment",
          "leave a comment",
          "search\nrecent",
          "recent reex news",
          "straight into your inbox",
          "subscribe to our",
          "sign up for our",
          "related articles",
          "related posts",
          "your email address will not",
          "责任编辑",
          "相关阅读",
          "版权声明",
          "免责声明",
          "扫码关注");

  private Furniture() {}

  /** {@return the stretch of furniture, if there is one in the last half of the text} */
  static List<Range> of(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    int start = text.length();
    for (String opener : OPENERS) {
      int at = lower.indexOf("\n" + opener, text.length() / 3);
      if (at >= 0) {
        start = Math.min(start, at + 1);
      }
    }
    return start < text.length() ? List.of(new Range(start, text.length())) : List.of();
  }
}
