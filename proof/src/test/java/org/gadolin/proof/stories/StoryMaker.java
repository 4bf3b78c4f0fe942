package org.gadolin.proof.stories;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.gadolin.core.DocumentHead;
import org.gadolin.core.Period;
import org.gadolin.core.SourceDocument;
import org.gadolin.core.Span;

/** Makes families of stories; one seed gives the same families for ever. */
public final class StoryMaker {

  /** Seeds from here on are held out: no rule was written by looking at their stories. */
  public static final long FIRST_HELD_OUT = 3_000;

  /** The kinds of families; in all but the last there is one origin, or none. */
  public static final List<String> KINDS =
      List.of(
          "reprint",
          "rewrite",
          "translation",
          "release",
          "relay",
          "owner",
          "state",
          "unnamed",
          "independent");

  private final Random random;
  private final List<LabelledStory> stories = new ArrayList<>();
  private final List<Org> used = new ArrayList<>();
  private LocalDate day = LocalDate.EPOCH;
  private int number;

  private StoryMaker(long seed) {
    random = new Random(seed);
  }

  /** {@return so many families of each kind, and twice as many independent ones} */
  public static List<LabelledFamily> families(long seed, int ofEachKind) {
    var maker = new StoryMaker(seed);
    var families = new ArrayList<LabelledFamily>();
    for (String kind : KINDS) {
      int count = kind.equals("independent") ? 2 * ofEachKind : ofEachKind;
      for (int i = 0; i < count; i++) {
        families.add(maker.family(kind));
      }
    }
    return families;
  }

  private LabelledFamily family(String kind) {
    stories.clear();
    used.clear();
    var what = Occurrence.draw(random);
    day = LocalDate.of(what.year(), 1 + random.nextInt(12), what.day());
    switch (kind) {
      case "reprint", "rewrite", "translation" -> copies(what, kind);
      case "release" -> release(what);
      case "relay" -> relay(what);
      case "owner" -> owner(what);
      case "state" -> state(what);
      case "unnamed" -> unnamed(what);
      default -> independent(what);
    }
    return new LabelledFamily(kind, stories);
  }

  /** One writer and those who took it from him in one way. */
  private void copies(Occurrence what, String way) {
    String language = language();
    Org outlet = outlet(language);
    var first = first(what, language, outlet, anySourcing(what, outlet));
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      derive(first, way);
    }
  }

  /** Several writers with one release on the desk. */
  private void release(Occurrence what) {
    Org issuer = what.kind().equals("quota") ? pick(Org.of("gov")) : what.company();
    List<String> details = writer().details();
    for (int i = 2 + random.nextInt(3); i > 0; i--) {
      String language = language();
      String role = List.of("release", "body", "body").get(random.nextInt(3));
      var sourcing = new Sourcing(role, issuer);
      add(write(what, language, outlet(language), sourcing, details), issuer.family());
    }
  }

  /** A first report, and those who cite agencies for it. */
  private void relay(Occurrence what) {
    String language = language();
    Org outlet = outlet(language);
    var first = first(what, language, outlet, anySourcing(what, outlet));
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      String other = language();
      Org agency = random.nextInt(3) == 0 ? outlet : pick(Org.of("agency"));
      String role = random.nextInt(2) == 0 && isBody(first.sourcing()) ? "through" : "relay";
      Org source = role.equals("through") ? first.sourcing().source() : agency;
      if (source.speaks(other) || source.role().equals("agency")) {
        var sourcing = new Sourcing(role, source);
        add(write(what, other, outlet(other), sourcing, first.details()), first.origin());
      }
    }
  }

  /** Two houses of one owner, each with its own reporter. */
  private void owner(Occurrence what) {
    String owner = random.nextInt(2) == 0 ? "Fenwick Press" : "华东传媒";
    for (Org outlet : Org.of("outlet").stream().filter(org -> org.owner().equals(owner)).toList()) {
      String language = outlet.speaks("zh") ? "zh" : "en";
      add(
          write(
              what.seenByAnother(random),
              language,
              outlet,
              new Sourcing("own", outlet),
              writer().details()),
          owner);
    }
  }

  /** Bodies and media of one state. */
  private void state(Occurrence what) {
    List<Org> bodies =
        Org.ALL.stream()
            .filter(org -> org.state().equals("yes") && org.country().equals("CN"))
            .filter(org -> !org.role().equals("outlet") && !org.role().equals("agency"))
            .toList();
    for (int i = 2 + random.nextInt(2); i > 0; i--) {
      String language = language();
      Org body = pick(bodies);
      String role = body.role().equals("house") ? "house" : "body";
      add(
          write(
              what.seenByAnother(random),
              language,
              outlet(language),
              new Sourcing(role, body),
              writer().details()),
          body.family());
    }
  }

  /** Nobody can be asked, or one who said so. */
  private void unnamed(Occurrence what) {
    List<String> details = writer().details();
    for (int i = 2 + random.nextInt(2); i > 0; i--) {
      String language = language();
      var sourcing = new Sourcing("unnamed", what.company());
      add(write(what, language, outlet(language), sourcing, details), "");
    }
    if (random.nextInt(2) == 0) {
      String language = language();
      var sourcing = new Sourcing("body", what.company());
      add(write(what, language, outlet(language), sourcing, details), what.company().family());
    }
  }

  /** Two or three who found it out apart, each perhaps copied. */
  private void independent(Occurrence what) {
    var families = new ArrayList<String>();
    int wanted = 2 + random.nextInt(2);
    for (int tries = 0; families.size() < wanted && tries < 30; tries++) {
      String language = language();
      Org outlet = outlet(language);
      Sourcing sourcing = anySourcing(what, outlet);
      String family = sourcing.source().family();
      if (families.contains(family)) {
        continue;
      }
      families.add(family);
      Sourcing told = random.nextInt(40) == 0 ? new Sourcing("bare", sourcing.source()) : sourcing;
      var first = first(what.seenByAnother(random), language, outlet, told);
      for (int i = random.nextInt(3); i > 0; i--) {
        derive(first, List.of("reprint", "rewrite", "translation").get(random.nextInt(3)));
      }
    }
  }

  /** What a first reporter wrote, and with what in hand. */
  private record First(
      Occurrence what,
      Draft draft,
      Sourcing sourcing,
      List<String> details,
      String origin,
      long seed) {}

  private First first(Occurrence what, String language, Org outlet, Sourcing sourcing) {
    List<String> details = writer().details();
    long seed = random.nextLong();
    Draft draft =
        new Writer(new Random(seed))
            .write(what, language, outlet, sourcing, details, random.nextInt(6));
    String origin = sourcing.source().family();
    add(draft, origin, draft.sentences().getFirst(), true);
    return new First(what, draft, sourcing, details, origin, seed);
  }

  private void derive(First first, String way) {
    switch (way) {
      case "reprint" -> reprint(first);
      case "rewrite" -> rewrite(first, first.draft().language());
      default -> rewrite(first, first.draft().language().equals("en") ? "zh" : "en");
    }
  }

  private void reprint(First first) {
    String language = first.draft().language();
    Draft copy = first.draft();
    if (random.nextInt(4) == 0) { // the same words, other ways of writing numbers
      copy =
          new Writer(new Random(first.seed()))
              .write(
                  first.what(),
                  language,
                  copy.outlet(),
                  first.sourcing(),
                  first.details(),
                  random.nextInt(6));
    }
    copy = copy.at(outlet(language));
    if (random.nextInt(2) == 0) {
      copy = copy.withHeadline(writer().headline(first.what(), language));
    }
    switch (random.nextInt(5)) {
      case 0 -> copy = copy.truncated(2 + random.nextInt(2));
      case 1 ->
          copy =
              copy.extended(
                  writer().background(language, random.nextInt(2)),
                  writer().background(language, 1 + random.nextInt(4)));
      case 2 -> {
        var shuffled = new ArrayList<>(copy.sentences());
        Collections.shuffle(shuffled, random);
        copy = copy.withSentences(shuffled);
      }
      case 3 -> {
        String name = first.draft().outlet().in(language);
        copy = copy.withCredit(language.equals("zh") ? "来源：" + name : "Source: " + name);
      }
      default -> {}
    }
    add(copy, first.origin(), coreOf(copy, first), false);
  }

  /** The core sentence wherever a copy has it; numbers may be written otherwise. */
  private static String coreOf(Draft copy, First first) {
    String core = first.draft().sentences().getFirst();
    return copy.sentences().contains(core) ? core : closest(copy.sentences(), core);
  }

  private static String closest(List<String> sentences, String core) {
    String best = sentences.getFirst();
    for (String sentence : sentences) {
      if (common(sentence, core) > common(best, core)) {
        best = sentence;
      }
    }
    return best;
  }

  private static int common(String one, String other) {
    int same = 0;
    while (same < Math.min(one.length(), other.length())
        && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    return same;
  }

  private void rewrite(First first, String language) {
    Org outlet = outlet(language);
    var details = new ArrayList<>(first.details());
    if (random.nextInt(2) == 0) {
      Collections.shuffle(details, random);
    }
    int count = Math.max(1, details.size() - random.nextInt(2));
    add(
        write(first.what(), language, outlet, retold(first, language), details.subList(0, count)),
        first.origin());
  }

  private Sourcing retold(First first, String language) {
    Org source = first.sourcing().source();
    int dice = random.nextInt(100);
    if (first.sourcing().role().equals("own")) {
      Org outlet = first.draft().outlet();
      if (dice < 60) {
        return new Sourcing("relay", outlet);
      }
      return new Sourcing(dice < 90 ? "bare" : "own", outlet);
    }
    if (dice < 65) {
      return first.sourcing();
    }
    if (dice < 77) {
      return new Sourcing("bare", source);
    }
    if (dice < 90) {
      return new Sourcing("relay", pick(Org.of("agency")));
    }
    return new Sourcing(dice < 95 || !isBody(first.sourcing()) ? "unnamed" : "through", source);
  }

  private static boolean isBody(Sourcing sourcing) {
    return sourcing.role().equals("body") || sourcing.role().equals("house");
  }

  private Sourcing anySourcing(Occurrence what, Org outlet) {
    boolean known = !outlet.role().equals("blog");
    return switch (random.nextInt(known ? 6 : 5)) {
      case 0, 1 -> new Sourcing("body", what.company());
      case 2 -> new Sourcing("body", what.partner());
      case 3 -> new Sourcing("body", pick(Org.of("gov")));
      case 4 -> new Sourcing("house", pick(Org.of("house")));
      default -> new Sourcing("own", outlet);
    };
  }

  private Draft write(
      Occurrence what, String language, Org outlet, Sourcing sourcing, List<String> details) {
    return writer().write(what, language, outlet, sourcing, details, random.nextInt(6));
  }

  private Writer writer() {
    return new Writer(new Random(random.nextLong()));
  }

  private String language() {
    return random.nextInt(2) == 0 ? "en" : "zh";
  }

  /** An outlet the family has not used yet; one in seven has no profile. */
  private Org outlet(String language) {
    String role = random.nextInt(7) == 0 ? "blog" : "outlet";
    List<Org> free =
        Org.ALL.stream()
            .filter(org -> org.role().equals(role) && org.speaks(language))
            .filter(org -> !used.contains(org))
            .toList();
    Org outlet =
        pick(
            free.isEmpty()
                ? Org.of("outlet").stream().filter(o -> o.speaks(language)).toList()
                : free);
    used.add(outlet);
    return outlet;
  }

  private void add(Draft draft, String origin) {
    add(draft, origin, draft.sentences().getFirst(), false);
  }

  private void add(Draft draft, String origin, String core, boolean first) {
    String text = draft.text();
    int start = text.indexOf(core);
    String name = "s" + number++;
    String published = day.plusDays(stories.size() / 2).toString();
    var head =
        new DocumentHead(
            name,
            "https://example.org/" + name,
            draft.headline(),
            Period.of(published),
            draft.language(),
            draft.outlet().in(draft.language()),
            "");
    var document = new SourceDocument(hash(name + text), head.url(), head, text);
    stories.add(new LabelledStory(document, origin, new Span(start, start + core.length()), first));
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private <T> T pick(List<T> list) {
    return Occurrence.pick(list, random);
  }
}
