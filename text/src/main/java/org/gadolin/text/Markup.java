package org.gadolin.text;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is left of HTML in a text that was taken as plain: tags and character references. */
final class Markup {

  private static final Pattern TAG =
      Pattern.compile("</?[a-zA-Z][a-zA-Z0-9]{0,10}(?:\\s[^<>\\n]{0,400})?/?>");
  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#(\\d{1,6})|#[xX]([0-9a-fA-F]{1,5})|([a-zA-Z]{2,8}));");
  private static final Pattern BREAK = Pattern.compile("</?(?:br|p|div|li|tr|h[1-6])\\b.*");
  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("nbsp", " "),
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("ndash", "–"),
          Map.entry("mdash", "—"),
          Map.entry("minus", "−"),
          Map.entry("rsquo", "’"),
          Map.entry("lsquo", "‘"),
          Map.entry("ldquo", "“"),
          Map.entry("rdquo", "”"),
          Map.entry("hellip", "…"),
          Map.entry("deg", "°"),
          Map.entry("micro", "µ"),
          Map.entry("times", "×"),
          Map.entry("euro", "€"),
          Map.entry("pound", "£"),
          Map.entry("yen", "¥"),
          Map.entry("cent", "¢"),
          Map.entry("middot", "·"),
          Map.entry("shy", ""),
          Map.entry("eacute", "é"),
          Map.entry("egrave", "è"),
          Map.entry("uuml", "ü"),
          Map.entry("ouml", "ö"),
          Map.entry("auml", "ä"),
          Map.entry("ccedil", "ç"),
          Map.entry("ntilde", "ñ"));

  /**
   * What stands for some raw characters.
   *
   * @param length how many raw characters; 0 where there is no markup
   * @param plain what they are in plain text
   */
  record Piece(int length, String plain) {}

  private static final Piece NONE = new Piece(0, "");

  private Markup() {}

  /** {@return the tag or reference at {@code at}} */
  static Piece at(String raw, int at) {
    return switch (raw.charAt(at)) {
      case '<' -> tag(raw, at);
      case '&' -> reference(raw, at);
      default -> NONE;
    };
  }

  private static Piece tag(String raw, int at) {
    Matcher matcher = TAG.matcher(raw).region(at, raw.length());
    if (!matcher.lookingAt()) {
      return NONE;
    }
    boolean breaks = BREAK.matcher(matcher.group()).matches();
    boolean lineEnds = at > 0 && raw.charAt(at - 1) == '\n' || raw.startsWith("\n", matcher.end());
    return new Piece(matcher.end() - at, breaks && !lineEnds && at > 0 ? "\n" : "");
  }

  private static Piece reference(String raw, int at) {
    Matcher matcher = REFERENCE.matcher(raw).region(at, Math.min(raw.length(), at + 12));
    if (!matcher.lookingAt()) {
      return NONE;
    }
    String plain;
    if (matcher.group(1) != null) {
      plain = character(Integer.parseInt(matcher.group(1)));
    } else if (matcher.group(2) != null) {
      plain = character(Integer.parseInt(matcher.group(2), 16));
    } else if (NAMED.containsKey(matcher.group(3))) {
      plain = NAMED.getOrDefault(matcher.group(3), "");
    } else {
      return NONE;
    }
    return new Piece(matcher.end() - at, plain);
  }

  private static String character(int codePoint) {
    return codePoint <= Character.MAX_VALUE && !Character.isSurrogate((char) codePoint)
        ? Folding.of((char) codePoint)
        : "";
  }
}
