package org.gadolin.proof.stories;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Writes drafts about an occurrence in many ways; every choice comes from the random numbers. */
final class Writer {

  private static final List<List<String>> CORE = Lines.of("core.txt");
  private static final List<List<String>> DETAIL = Lines.of("detail.txt");
  private static final List<List<String>> SAYINGS = Lines.of("sayings.txt");
  private static final List<List<String>> BACKGROUND = Lines.of("background.txt");
  private static final List<List<String>> QUOTES = Lines.of("quotes.txt");
  private static final List<List<String>> HEADLINES = Lines.of("headlines.txt");
  private static final List<String> DAYS =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday");

  private final Random random;

  Writer(Random random) {
    this.random = random;
  }

  /** {@return the details a reporter got hold of} */
  List<String> details() {
    var slots = new ArrayList<>(List.of("a", "b", "c", "d", "e"));
    Collections.shuffle(slots, random);
    return List.copyOf(slots.subList(0, 2 + random.nextInt(3)));
  }

  /**
   * {@return a story of one occurrence by one outlet from one source}
   *
   * @param style how numbers are written
   */
  Draft write(
      Occurrence what,
      String language,
      Org outlet,
      Sourcing sourcing,
      List<String> details,
      int style) {
    List<String> person = Occurrence.word("person", random);
    var sentences = new ArrayList<String>();
    String core = what.fill(pick(Lines.matching(CORE, what.kind(), language)), language, style);
    sentences.add(say(core, what, language, outlet, sourcing, person));
    for (String slot : details) {
      String detail = pick(Lines.matching(DETAIL, what.kind(), slot, language));
      sentences.add(
          detail(what.fill(detail, language, style), what, language, outlet, sourcing, person));
    }
    if (random.nextInt(2) == 0 && isBody(sourcing)) {
      sentences.add(named(pick(Lines.matching(QUOTES, language)), language, sourcing, person));
    }
    sentences.addAll(background(language, 1 + random.nextInt(4)));
    String headline = headline(what, language);
    return new Draft(language, outlet, headline, sentences, "");
  }

  String headline(Occurrence what, String language) {
    return what.fill(pick(Lines.matching(HEADLINES, what.kind(), language)), language, 0);
  }

  List<String> background(String language, int count) {
    var lines = new ArrayList<>(Lines.matching(BACKGROUND, language));
    Collections.shuffle(lines, random);
    return lines.subList(0, count);
  }

  private static boolean isBody(Sourcing sourcing) {
    return List.of("body", "house", "release").contains(sourcing.role());
  }

  private String detail(
      String clause,
      Occurrence what,
      String language,
      Org outlet,
      Sourcing sourcing,
      List<String> person) {
    boolean told = random.nextInt(5) < 2 && isBody(sourcing);
    var plain = new Sourcing(told ? sourcing.role() : "bare", sourcing.source());
    return say(clause, what, language, outlet, plain, person);
  }

  private String say(
      String clause,
      Occurrence what,
      String language,
      Org outlet,
      Sourcing sourcing,
      List<String> person) {
    String frame = pick(Lines.matching(SAYINGS, sourcing.role(), language));
    String told =
        named(frame, language, sourcing, person)
            .replace("{pub}", outlet.in(language))
            .replace("{day}", day(what, language));
    return capital(told.replace("{c}", clause).replace("{C}", capital(clause)));
  }

  private String named(String frame, String language, Sourcing sourcing, List<String> person) {
    String agency = pick(Org.of("agency")).in(language);
    return frame
        .replace("{src}", source(sourcing, language, frame))
        .replace("{agency}", agency)
        .replace("{person}", person.get(language.equals("zh") ? 2 : 1));
  }

  private static String source(Sourcing sourcing, String language, String frame) {
    String name = sourcing.source().in(language);
    boolean article =
        language.equals("en")
            && sourcing.source().role().equals("gov")
            && !frame.contains("a {src}")
            && !frame.contains("{src} data");
    return article ? "the " + name : name;
  }

  private String day(Occurrence what, String language) {
    return language.equals("zh") ? (what.day() + 1) + "日" : pick(DAYS);
  }

  private static String capital(String sentence) {
    return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
  }

  private <T> T pick(List<T> list) {
    return Occurrence.pick(list, random);
  }
}
